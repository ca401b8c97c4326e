"""Where a long name in a table may go on in the next line: behind a dot, an underscore, a parenthesis."""

from __future__ import annotations

import re
from pathlib import Path

LONG = 14  # letters of a name that may be too wide for a column of a phone
CELL = re.compile(r"<t[dh]\b[^>]*>(?:(?!</?t[dh]\b).)*", re.DOTALL)
CODE = re.compile(r"<code\b.*?</code>", re.DOTALL)
WORD = re.compile(rf"(?<![&\w])[^\s<>&]{{{LONG},}}")
END = re.compile(r"(?<=[._(=/])(?=[A-Za-z]{3})")


def mark_line_breaks(out: Path) -> None:
    """Rewrite the built pages with a place to break in each long name of a table."""
    for path in out.rglob("*.html"):
        if ".doctrees" not in path.parts:
            page = path.read_text("utf-8")
            marked = CELL.sub(lambda cell: CODE.sub(in_code, cell[0]), page)
            if marked != page:  # a page that is not built anew keeps its date
                path.write_text(marked, "utf-8")


def in_code(code: re.Match[str]) -> str:
    """A code element whose long words may be broken; tags stay as they are."""
    parts = re.split(r"(<[^>]*>)", code[0])
    return "".join(part if part.startswith("<") else WORD.sub(breakable, part) for part in parts)


def breakable(word: re.Match[str]) -> str:
    return END.sub("<wbr>", word[0])
