"""What search engines read of a page: the phrases under which people look for it, and, of an error, its answer."""

from __future__ import annotations

import json
from html import escape
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from graphdocs.legs import VERSIONS, ranges
from graphdocs.pages.domain import domain_of


def asked(env: BuildEnvironment, page: str) -> list[str]:
    """The phrases of a page, none where it names none; MyST hands a list on as JSON."""
    return json.loads(env.metadata.get(page, {}).get("asked", "[]"))


def add_tag(context: dict[str, Any], tag: str) -> None:
    """Put a tag into the head of a page."""
    context["metatags"] = f"{context.get('metatags', '')}\n{tag}"


def add_keywords(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Tell search engines the phrases, which the page itself does not show."""
    if phrases := asked(app.env, page):
        words = escape(", ".join(phrase.replace(",", "") for phrase in phrases))
        add_tag(context, f'<meta name="keywords" content="{words}">')


def add_answer(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Tell search engines of an error's page what to try, what it means, its wordings and where it was run."""
    for entry in domain_of(app.env).facts(page).families.values():
        answer = f"First thing to try: {entry['try']}. It means: {entry['means']}."
        said = {
            "@context": "https://schema.org",
            "@type": "TechArticle",
            "headline": entry["title"],
            "description": answer,
            "keywords": [*entry["templates"], *asked(app.env, page)],
            "about": {"@type": "SoftwareApplication", "name": "TensorFlow", "applicationCategory": "Library"},
            "dependencies": f"TensorFlow {ranges(VERSIONS)}",
        }
        text = json.dumps(said, ensure_ascii=False).replace("<", "\\u003c")  # no text ends the element
        add_tag(context, f'<meta name="description" content="{escape(answer)}">')
        add_tag(context, f'<script type="application/ld+json">{text}</script>')


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("html-page-context", add_keywords)
    app.connect("html-page-context", add_answer, priority=400)  # before opengraph describes the page
    return {"parallel_read_safe": True, "parallel_write_safe": True}
