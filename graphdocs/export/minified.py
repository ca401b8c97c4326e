"""Pages, styles and scripts without what only their writers need: comments, blanks, marks of plain code."""

from __future__ import annotations

import re
from pathlib import Path

from rcssmin import cssmin
from rjsmin import jsmin

MINIFIERS = {".css": cssmin, ".js": jsmin}
# Names, operators, punctuation and blanks: in half of all marks of code, a color that hardly differs from the text's.
PLAIN_CODE = re.compile(r'<span class="[nopw]">([^<]*)</span>')
AS_WRITTEN = re.compile(r"(<(pre|script|style|textarea)\b.*?</\2>)", re.DOTALL)
INDENT = re.compile(r">\s*\n\s*<")


def minify(out: Path) -> None:
    """Rewrite what the built pages load, unless it is minified; a comment of a license, with `!`, stays."""
    for path in (out / "_static").rglob("*"):
        if path.suffix in MINIFIERS and ".min." not in path.name:
            small = MINIFIERS[path.suffix](path.read_text("utf-8"), keep_bang_comments=True)
            path.write_text(small, "utf-8")


def smaller(page: str) -> str:
    """A page without marks in code that change no color, and without indents where a browser shows none."""
    parts = AS_WRITTEN.split(PLAIN_CODE.sub(r"\1", page))
    between, written = parts[::3], parts[1::3]
    texts = [INDENT.sub(">\n<", part) for part in between]
    return texts[0] + "".join(kept + text for kept, text in zip(written, texts[1:], strict=True))
