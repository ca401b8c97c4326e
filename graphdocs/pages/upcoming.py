"""The directive `{upcoming}`: what the next release of TensorFlow changes, as a nightly build printed it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.highlighting import PygmentsBridge
from sphinx.util.docutils import SphinxDirective

from graphdocs.legs import leg_named
from graphdocs.pages.domain import facts_of, site_of
from graphdocs.pages.outputs import mark_changes, marked_html, session_text
from graphdocs.pages.snippet_box import fold, fold_summary
from graphdocs.snippet import Snippet


class UpcomingDirective(SphinxDirective):
    """The build and its day, then each snippet that prints another text there, with that text."""

    def run(self) -> list[nodes.Node]:
        site = site_of(self.env)
        upcoming = site.upcoming
        facts_of(self.env).all_snippets = site.digest_of_all
        known = {name: legs for name, legs in upcoming.changes.items() if name in site.snippets}
        build = upcoming.made_with.get("tensorflow", "")
        if not build:
            return self.parse_text_to_nodes("No nightly build has been run.")
        head = f"TensorFlow {build}, run on {upcoming.day}, prints another text in {len(known)} snippets."
        return [*self.parse_text_to_nodes(head), *(self.change(site.snippets[name], known[name]) for name in known)]

    def change(self, snippet: Snippet, legs: dict[str, dict[str, str]]) -> fold:
        """One snippet: its claim, a link to it, and the texts with the words marked that are new."""
        claim = fold_summary("", "", *self.parse_inline(snippet.claim)[0])
        link = self.parse_text_to_nodes(f"{{ref}}`The snippet as it is now <snippet:{snippet.name}>`.")
        texts: dict[tuple[tuple[str, str], ...], list[str]] = {}
        for leg, changed in legs.items():
            texts.setdefault(tuple(sorted(changed.items())), []).append(leg)
        shown: list[nodes.Node] = []
        highlight = getattr(self.env.app.builder, "highlighter", PygmentsBridge()).highlight_block
        for session_texts, where in texts.items():
            caption = f"The next release in {' and '.join(leg_named(leg).mode for leg in where)}:"
            shown.append(nodes.paragraph("", caption, classes=["shown-below"]))
            session = "\n".join(self.text(snippet, int(number), text) for number, text in session_texts)
            shown.append(nodes.raw("", marked_html(session, highlight), format="html"))
        return fold("", claim, *link, *shown)

    def text(self, snippet: Snippet, number: int, text: str) -> str:
        """A statement and what it will print; how the run ends, where the snippet does not get so far."""
        if number < 0:
            return f">>> # The snippet {text}"
        part = replace(snippet, examples=(snippet.examples[number],))
        return session_text(part, [mark_changes(text, snippet.outputs[number])])


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("upcoming", UpcomingDirective)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
