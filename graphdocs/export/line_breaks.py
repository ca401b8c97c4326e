"""Where a long name in a table may go on in the next line: behind a dot, an underscore, a parenthesis."""

from __future__ import annotations

import re

LONG = 14  # letters of a name that may be too wide for a column of a phone
CELL = re.compile(r"<t[dh]\b[^>]*>(?:(?!</?t[dh]\b).)*", re.DOTALL)
CODE = re.compile(r"<code\b.*?</code>", re.DOTALL)
WORD = re.compile(rf"(?<![&\w])[^\s<>&]{{{LONG},}}")
END = re.compile(r"(?<=[._(=/])(?=[A-Za-z]{3})")


def with_line_breaks(page: str) -> str:
    """The page with a place to break in each long name of a table; one that has them already stays as it is."""
    return CELL.sub(lambda cell: CODE.sub(in_code, cell[0]), page)


def in_code(code: re.Match[str]) -> str:
    """A code element whose long words may be broken; tags stay as they are."""
    parts = re.split(r"(<[^>]*>)", code[0])
    return "".join(part if part.startswith("<") else WORD.sub(breakable, part) for part in parts)


def breakable(word: re.Match[str]) -> str:
    return END.sub("<wbr>", word[0])
