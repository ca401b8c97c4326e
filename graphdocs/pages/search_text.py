"""What the search reads of a page: its title, first sentence, headings, and its prose without what snippets show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from graphdocs.pages.domain import facts_of

# Names that code takes from an object or a module count as words of the page; the rest of the code does not.
NAME_IN_CODE = re.compile(r"(?<=\.)(?:[a-z]+_[a-z_]+|[A-Z][a-z]+[A-Z][A-Za-z]+)\b")


@dataclass
class PageText:
    """The text of a page by the places where it stands."""

    title: str
    first: str
    lead: str
    headings: list[tuple[str, str]]  # each with its anchor
    body: str


def paragraphs(doctree: nodes.document) -> Iterator[str]:
    """The text of all that is read as prose, and the names in code."""
    for node in doctree.findall(nodes.TextElement):
        if isinstance(node, nodes.title | nodes.raw | nodes.Inline) or is_skipped(node):
            continue
        if isinstance(node, nodes.literal_block):
            yield " ".join(sorted(set(NAME_IN_CODE.findall(node.astext()))))
        else:
            yield node.astext()


def is_skipped(node: nodes.Node | None) -> bool:
    """True within what is marked as no text for a search."""
    while node is not None:
        if isinstance(node, nodes.Element) and "no-search" in node.get("classes", ()):
            return True
        node = node.parent
    return False


def heading_of(section: nodes.section) -> tuple[str, str]:
    """The anchor and the text of a section's heading; a family of errors gives its section an id behind the first."""
    return section["ids"][-1], section[0].astext()


def note_text(app: Sphinx, doctree: nodes.document) -> None:
    """Keep the text of the page that was read."""
    found = list(doctree.findall(nodes.section))
    if not found:
        return
    page, *sections = found
    own = [node.astext() for node in page.children if isinstance(node, nodes.paragraph)]
    lead = own[0] if own else ""
    facts_of(app.env).text = PageText(
        title=page[0].astext(),
        first=lead.partition("\n")[0],  # each sentence has a line of its own
        lead=lead,
        headings=[heading_of(section) for section in sections],
        body="\n".join(paragraphs(doctree)),
    )


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("doctree-read", note_text, priority=600)  # after the families have named their sections
    return {"parallel_read_safe": True, "parallel_write_safe": True}
