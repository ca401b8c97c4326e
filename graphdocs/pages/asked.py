"""The phrases under which people look for a page: `asked` in its front matter; the search and its engines read them."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment


def asked(env: BuildEnvironment, page: str) -> list[str]:
    """The phrases of a page, none where it names none; MyST hands a list on as JSON."""
    return json.loads(env.metadata.get(page, {}).get("asked", "[]"))


def add_keywords(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Tell search engines the phrases, which the page itself does not show."""
    if phrases := asked(app.env, page):
        words = escape(", ".join(phrase.replace(",", "") for phrase in phrases))
        context["metatags"] = f'{context.get("metatags", "")}\n<meta name="keywords" content="{words}">'


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("html-page-context", add_keywords)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
