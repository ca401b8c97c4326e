"""What another leg prints: its own words are marked, in HTML that stays whole."""

from __future__ import annotations

import re

from sphinx.highlighting import PygmentsBridge

from graphdocs.pages.outputs import MARK, mark_changes, marked_html

OLD = "ValueError: Fetch argument <x> cannot be interpreted as a Tensor.\n"
NEW = "ValueError: Argument `fetch` = x cannot be interpreted as a Tensor.\n"


def test_the_words_that_differ_are_marked() -> None:
    assert mark_changes(NEW, OLD).split(MARK)[1::2] == ["Argument `fetch` = x"]


def test_a_word_that_is_missing_leaves_no_mark() -> None:
    assert mark_changes("one two four five\n", "one two three four five\n") == "one two four five\n"


def test_a_text_that_shares_little_is_not_marked() -> None:
    assert mark_changes("array([1, 2, 3])\n", OLD) == "array([1, 2, 3])\n"


def test_marks_change_no_text_and_cross_no_element() -> None:
    session = f">>> x < 1 and '&'\nTraceback (most recent call last):\n    ...\n{mark_changes(NEW, OLD)}"
    highlight = PygmentsBridge("html").highlight_block
    html = marked_html(session, highlight)
    inside = re.findall(r"<mark>(.*?)</mark>", html)
    assert "".join(inside) == "Argument `fetch` = x"
    assert not [part for part in inside if "<" in part]
    assert re.sub("</?mark>", "", html) == (
        f'<div class="highlight-pycon notranslate">{highlight(session.replace(MARK, ""), "pycon")}</div>'
    )
