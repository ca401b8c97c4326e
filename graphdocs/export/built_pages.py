"""The built pages, each read once for all that is left out of it or put into it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def rewrite_pages(out: Path, *changes: Callable[[str], str]) -> list[str]:
    """The text of each built page after the changes; a page that none of them changes keeps its date."""
    pages = []
    for path in out.rglob("*.html"):
        if ".doctrees" in path.parts:
            continue
        page = written = path.read_text("utf-8")
        for change in changes:
            page = change(page)
        if page != written:
            path.write_text(page, "utf-8")
        pages.append(page)
    return pages
