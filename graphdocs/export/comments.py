"""The site's own scripts and styles without their comments, which are for those who write them."""

from __future__ import annotations

import re
from pathlib import Path

SCRIPTS = (
    "error-finder.js",
    "finder-page.js",
    "page-parts.js",
    "search-page.js",
    "site-search.js",
    "site.js",
    "style-choice.js",
)
COMMENT_LINES = re.compile(r"(?m)^ *(//|/\*\*| \*).*\n")
STYLE_COMMENTS = re.compile(r"(?s)/\*.*?\*/\n?")


def leave_comments_out(out: Path) -> None:
    """Write the built files anew, the scripts without the lines that are comments."""
    patterns = {**dict.fromkeys(SCRIPTS, COMMENT_LINES), "site.css": STYLE_COMMENTS}
    for name, pattern in patterns.items():
        path = out / "_static" / name
        path.write_text(pattern.sub("", path.read_text("utf-8")), "utf-8")
