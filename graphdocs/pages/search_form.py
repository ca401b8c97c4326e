"""The form of the search, on its page and as `{site-search}` on others; it takes the place of Sphinx's own search.

docs/_static/search-page.js answers in it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from graphdocs.pages.templating import render

PAGE = "search"
# What Sphinx puts into each site for its own search; no page here loads it.
OF_SPHINX = ("searchtools.js", "language_data.js", "base-stemmer.js", "english-stemmer.js")


class SearchDirective(SphinxDirective):
    """The form on a page that is not the search's own."""

    def run(self) -> list[nodes.Node]:
        html = render("search.html", is_own_page=False)
        return [nodes.raw("", html, format="html")]


def switch_off(app: Sphinx) -> None:
    """Let the builder make no index of its own, as builders of other formats do; conf.py names the page."""
    if app.builder.format == "html":
        app.builder.search = False  # type: ignore[attr-defined]


def add_form(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    if page == PAGE:
        context["search_form"] = render("search.html", is_own_page=True)


def drop_scripts(app: Sphinx, error: Exception | None) -> None:
    for name in OF_SPHINX:
        Path(app.outdir, "_static", name).unlink(missing_ok=True)


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("site-search", SearchDirective)
    app.connect("builder-inited", switch_off)
    app.connect("html-page-context", add_form)
    app.connect("build-finished", drop_scripts)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
