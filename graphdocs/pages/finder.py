"""The directive `{finder}`: the form into which a reader pastes an error; docs/_static/finder-page.js answers in it."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from graphdocs.pages.templating import render


class FinderDirective(SphinxDirective):
    """The form; `:without-scripts:` says what a reader without scripts does instead, `:rows:` how high it is."""

    option_spec = {"without-scripts": directives.unchanged_required, "rows": directives.positive_int}

    def run(self) -> list[nodes.Node]:
        instead, rows = self.options.get("without-scripts"), self.options.get("rows", 8)
        html = render("finder.html", rows=rows, without_scripts=f"; {instead}" if instead else "")
        return [nodes.raw("", html, format="html")]


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("finder", FinderDirective)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
