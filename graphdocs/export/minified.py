"""Styles and scripts without the comments and blanks, which are for those who write them."""

from __future__ import annotations

from pathlib import Path

from rcssmin import cssmin
from rjsmin import jsmin

MINIFIERS = {".css": cssmin, ".js": jsmin}


def minify(out: Path) -> None:
    """Rewrite what the built pages load, unless it is minified; a comment of a license, with `!`, stays."""
    for path in (out / "_static").rglob("*"):
        if path.suffix in MINIFIERS and ".min." not in path.name:
            small = MINIFIERS[path.suffix](path.read_text("utf-8"), keep_bang_comments=True)
            path.write_text(small, "utf-8")
