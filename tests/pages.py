"""The pages of the site, known before it is built, so that each can be a test of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphdocs.snippet import ROOT

DOCS = ROOT / "docs"
MADE_BY_SPHINX = ("genindex.html", "search.html")
PAGES = sorted(
    [*(path.relative_to(DOCS).with_suffix(".html").as_posix() for path in DOCS.rglob("*.md")), *MADE_BY_SPHINX]
)

each_page = pytest.mark.parametrize("name", PAGES)


def html_files(site: Path) -> dict[str, str]:
    """Every page by its path below the site, but for those that lead on to another at once."""
    paths = sorted(path.relative_to(site) for path in site.rglob("*.html") if "_static" not in path.parts)
    pages = {path.as_posix(): (site / path).read_text("utf-8") for path in paths}
    return {name: text for name, text in pages.items() if 'http-equiv="refresh"' not in text}
