"""What Furo and Sphinx leave unsaid to a screen reader, to a keyboard and to the HTML checker."""

from __future__ import annotations

import re
from typing import Any

from sphinx.application import Sphinx

from graphdocs.pages.domain import domain_of, site_of

# What is replaced in the HTML of a page: which sidebar is which, and that a block may scroll (where a script runs, it
# takes the stop out again of what fits).  The mark behind a table says that all its rows are there: its columns change
# with each row that arrives, so it is drawn when they are.  A test holds that each of these is found in the built site.
PATCHES = {
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="Pages">',
    '<aside class="toc-drawer': '<aside aria-label="On this page" class="toc-drawer',
    '<div class="highlight"><pre>': '<div class="highlight"><pre tabindex="0" role="group" aria-label="Code">',
    '<div class="scroll': '<div tabindex="0" role="group" aria-label="Table or drawing" class="scroll',
    '<div class="table-wrapper': '<div tabindex="0" role="group" aria-label="Table" class="table-wrapper',
    "</table>\n</div>": '</table>\n</div><span class="table-end"></span>',
}
# What a page loads for nothing: nobody comes from Sphinx's search, whose words would be highlighted, and the search
# page has no code to color or to copy.
NEEDLESS = re.compile(r"sphinx_highlight|doctools")
NEEDLESS_TO_SEARCH = re.compile(rf"{NEEDLESS.pattern}|pygments|copybutton|clipboard|documentation_options")
# Two columns of code need more than Furo's measure for text.
WIDE_PATCHES = {'<div class="content">': '<div class="content wide">'}


def patched(html: str, patches: dict[str, str] = PATCHES, is_wide: bool = False) -> str:
    """The HTML of a page's body with all patches, each applied once."""
    if is_wide:
        html = patched(html, WIDE_PATCHES)
    for old, new in patches.items():
        html = html.replace(old, new)
    return html


def add_filter(app: Sphinx) -> None:
    """Give docs/_templates/page.html the filter `patched`."""
    if templates := getattr(app.builder, "templates", None):  # only builders of HTML have some
        templates.environment.filters["patched"] = patched


def collapse_sidebar(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Let the sidebar that Furo makes have the pages of the current section; others are behind their section's page."""
    if whole := context.get("toctree"):
        context["toctree"] = lambda **options: whole(**{**options, "collapse": True})


def fill_context(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """What docs/_templates/page.html asks; the root of the page for a missing address; only files that it needs."""
    shows = bool(domain_of(app.env).facts(page).snippets)
    context["has_snippets"] = shows and app.config.graphdocs_take_along
    site = site_of(app.env)
    context["not_on_gpu"] = shows and not any(leg.device == "gpu" and site.made_with[leg] for leg in site.legs)
    context["is_wide"] = bool(domain_of(app.env).facts(page).families)
    context["has_source"] = page in app.env.found_docs
    if page == "404":
        context["content_root"] = app.config.notfound_urls_prefix
    needless = NEEDLESS_TO_SEARCH if page == "search" else NEEDLESS
    for kind in ("css_files", "script_files"):
        context[kind] = [file for file in context[kind] if not needless.search(file.filename or "")]


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("builder-inited", add_filter)
    app.connect("html-page-context", collapse_sidebar)  # before Furo, which its theme connects later
    app.connect("html-page-context", fill_context, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
