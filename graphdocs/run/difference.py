"""Differences of texts, bounded: two long texts that differ in each line would take minutes to compare."""

from __future__ import annotations

import difflib

MOST_LINES, MOST_LETTERS = 400, 400
MOST_MARKED = 60  # lines; marking compares the letters of each line with those of every other


def shortened(text: str) -> list[str]:
    """The lines of a text, with what was cut said in its place."""
    lines = text.splitlines()
    shown = [
        line if len(line) <= MOST_LETTERS else f"{line[:MOST_LETTERS]} [cut: {len(line)} letters]" for line in lines
    ]
    if len(lines) > MOST_LINES:
        shown = [*shown[:MOST_LINES], f"[cut: {len(lines) - MOST_LINES} more lines]"]
    return shown


def unified(old: str, new: str, was: str, is_now: str) -> list[str]:
    """The lines that differ, with some around them."""
    return list(difflib.unified_diff(shortened(old), shortened(new), was, is_now, lineterm=""))


def side_by_side(want: str, got: str) -> str:
    """What was expected, what was printed, and their difference; letters that differ are marked if they are few."""
    old, new = (shortened(text or "(nothing)") for text in (want, got))
    few = len(old) + len(new) <= MOST_MARKED
    lines = difflib.ndiff(old, new) if few else difflib.unified_diff(old, new, n=2, lineterm="")
    return "\n".join(["  expected:", *old, "", "  got:", *new, "", "  difference:", *map(str.rstrip, lines)])
