"""Styles and scripts without comments and blanks, which every page loads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rcssmin import cssmin
from rjsmin import jsmin
from sphinx.application import Sphinx

MINIFIERS = {".css": cssmin, ".js": jsmin}


def minify(app: Sphinx, error: Exception | None) -> None:
    """Rewrite all of `_static` that is not minified; a comment that begins with `!`, as of a license, stays."""
    if app.builder.format != "html":
        return
    for path in Path(app.outdir, "_static").rglob("*"):
        if path.suffix in MINIFIERS and ".min." not in path.name:
            small = MINIFIERS[path.suffix](path.read_text("utf-8"), keep_bang_comments=True)
            path.write_text(small, "utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("build-finished", minify)  # before the offline copy is made, which has it
    return {"parallel_read_safe": True, "parallel_write_safe": True}
