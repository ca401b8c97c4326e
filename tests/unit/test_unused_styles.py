"""Styles that no page uses are left out, and all that one may use stay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from graphdocs.export.unused_styles import leave_out_unused

Style = Callable[[str], str]
PAGE = """<html><head><style>body{--of-the-page:var(--read)}</style></head>
<body class="light" id="top"><p class="seen">text</p></body></html>"""
SCRIPT = 'document.body.classList.add("made-later"); document.createElement("dialog");'


@pytest.fixture
def style(tmp_path: Path) -> Style:
    """What stays of a style beside one page and one script."""
    static = tmp_path / "_static"
    static.mkdir()
    (static / "site.js").write_text(SCRIPT, "utf-8")

    def left(text: str) -> str:
        (static / "site.css").write_text(text, "utf-8")
        leave_out_unused(tmp_path, [PAGE])
        return (static / "site.css").read_text("utf-8")

    return left


@pytest.mark.parametrize(
    "used",
    [
        "p.seen{color:red}",
        "#top>p:first-child{color:red}",
        ".made-later dialog{color:red}",
        "[data-any]{color:red}",
        "p:not(.never){color:red}",
        "*,:root{color:red}",
        "@media print{p{color:red}}",
        "@font-face{font-family:x}",
        "/*! license */",
    ],
)
def test_what_may_match_stays(used: str, style: Style) -> None:
    assert style(used) == used


@pytest.mark.parametrize(
    ("style_before", "style_after"),
    [
        (".never{color:red}", ""),
        ("p.never,p.seen{color:red}", "p.seen{color:red}"),
        ("aside p{color:red}", ""),
        ("#nowhere{color:red}p{color:blue}", "p{color:blue}"),
        ("@media print{.never{color:red}}", ""),
        (":is(p,.seen) .never{color:red}", ""),
    ],
)
def test_what_nothing_matches_goes(style_before: str, style_after: str, style: Style) -> None:
    assert style(style_before) == style_after


def test_variables_that_nothing_reads_go_with_those_that_only_they_read(style: Style) -> None:
    written = "body{--read:1;--unread:var(--only-there);color:var(--shown);--shown:red;--only-there:2}"
    assert style(written) == "body{--read:1;color:var(--shown);--shown:red}"
    assert style("body{--unread:1}p{color:red}") == "p{color:red}"
