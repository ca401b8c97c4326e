"""The finder's function by itself, with an index of two families."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from playwright.sync_api import Browser

from graphdocs.snippet import ROOT

SCRIPT = base64.b64encode((ROOT / "docs/_static/error-finder.js").read_bytes()).decode()
RANK = """async ([script, pasted, index]) => {
    const { rank } = await import(`data:text/javascript;base64,${script}`);
    return rank(pasted, index).map(({ family }) => family);
}"""
FIRST, SECOND = "the first graph is not there", "the other graph is not there"


def entry(family: str, template: str) -> dict[str, Any]:
    return {"family": family, "title": template, "url": f"{family}.html", "templates": [template]}


@pytest.mark.parametrize(
    ("messages", "families"), [((FIRST, SECOND), ["other", "first"]), ((SECOND, FIRST), ["first", "other"])]
)
def test_of_equally_specific_messages_the_one_printed_last_is_first(
    messages: tuple[str, str], families: list[str], browser: Browser
) -> None:
    """Python prints the error that ended the program last."""
    index = {"errors": [entry("first", FIRST), entry("other", SECOND)]}
    page = browser.new_page()
    pasted = "\n\n".join(f"ValueError: {message}" for message in messages)
    assert page.evaluate(RANK, [SCRIPT, pasted, index]) == families, "the finder's order of equally specific messages"
    page.close()
