"""What a page may load and run, as a Content-Security-Policy in each page: files of the site, and nothing else."""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from importlib.resources import files
from typing import Any

from sphinx.application import Sphinx

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
# Styles may stand in a page: drawings and tables have some.  An address may be data in pictures of the theme.
RULES = {
    "default-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
}


def scripts_of_the_theme() -> list[str]:
    """The scripts that Furo writes into each page (furo/theme/furo/base.html), as they stand there."""
    return INLINE.findall(files("furo").joinpath("theme/furo/base.html").read_text("utf-8"))


@functools.cache  # each page asks
def content_policy() -> str:
    """The policy, with the hash of each script that a page may hold itself."""
    digests = (hashlib.sha256(script.encode()).digest() for script in scripts_of_the_theme())
    hashes = (f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    rules = {**RULES, "script-src": " ".join(["'self'", *hashes])}
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def fill_context(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """What docs/_templates/page.html asks."""
    context["content_policy"] = content_policy()


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("html-page-context", fill_context)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
