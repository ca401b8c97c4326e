"""Sphinx configuration; build with `sphinx-build -c . docs build/html`."""

import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).parent))
from graphdocs.legs import NEWEST, VERSIONS
from graphdocs.snippet import FAMILIES

# -- Addresses: the one place; each comes from the environment and what needs it is left out where it is unset -------

# Where the repository is, such as GITHUB_SERVER_URL/GITHUB_REPOSITORY; Read the Docs tells it itself.
repository_url = os.environ.get("REPOSITORY_URL", os.environ.get("READTHEDOCS_GIT_CLONE_URL", ""))
repository_url = repository_url.removesuffix(".git").rstrip("/")
branch = os.environ.get("REPOSITORY_BRANCH", "main")
# Where the site is; Read the Docs sets its own variable.
site_url = os.environ.get("SITE_URL", os.environ.get("READTHEDOCS_CANONICAL_URL", ""))

# -- Project ---------------------------------------------------------------------------------------------------------

project = "TensorFlow graph context"
author = "the graph-context docs contributors"
copyright = author
html_title = project

extensions = ["myst_parser", "sphinx_copybutton"]
extensions += ["sphinxext.opengraph", "notfound.extension", "sphinx_last_updated_by_git"]
extensions += ["sphinxext.rediraffe"]
pages = [
    "domain",
    "snippet_box",
    "cause",
    "api_role",
    "source_role",
    "belief_role",
    "status",
    "atlas",
    "finder",
    "upcoming",
]
pages += ["sweep_table", "drawing", "furo", "asked", "search_text", "search_index", "search_form", "content_policy"]
extensions += [f"graphdocs.pages.{module}" for module in pages]
extensions += ["graphdocs.export.take_along"]
nitpicky = True
myst_enable_extensions = ["colon_fence", "deflist", "substitution"]
# Numbers that no page types by hand: `{{ newest }}`.
myst_substitutions = {
    "newest": NEWEST,
    "oldest": list(VERSIONS)[-1],
    "versions": str(len(VERSIONS)),
    "families": str(len(FAMILIES)),
}
myst_heading_anchors = 3
graphdocs_source_url = f"{repository_url}/blob/{branch}" if repository_url else ""

# -- HTML: https://pradyunsg.me/furo/ --------------------------------------------------------------------------------

html_theme = "furo"
html_baseurl = site_url
html_static_path = ["docs/_static"]
html_favicon = "docs/_static/favicon.svg"
html_css_files = ["site.css"]
html_js_files = [("site.js", {"defer": "defer"})]
templates_path = ["docs/_templates"]
html_sidebars = {"**": ["sidebar/brand.html", "sidebar/search.html", "version.html", "sidebar/scroll-start.html"]}
html_sidebars["**"] += ["sidebar/navigation.html", "sidebar/scroll-end.html"]
html_context = {"tensorflow_versions": list(VERSIONS)}
html_copy_source = False
html_show_sourcelink = False
html_additional_pages = {"search": "search.html"}
html_theme_options = {"top_of_page_buttons": []}
if repository_url:
    # Furo makes an edit link itself only for hosts that it knows, and warns of any other.
    edit_link = f"{repository_url}/edit/{branch}/docs/{{filename}}"
    html_theme_options = {"top_of_page_buttons": ["edit"], "source_edit_link": edit_link}

# -- What others read: search engines, link previews, a host that finds no page --------------------------------------

ogp_site_name = project
ogp_site_url = site_url
ogp_description_length = 300
ogp_social_cards = {"enable": False}
ogp_enable_meta_description = True
notfound_urls_prefix = urlsplit(site_url).path or "/"
if site_url:  # a sitemap has full addresses
    extensions += ["sphinx_sitemap"]
    sitemap_url_scheme = "{link}"
# The date of a page's last change is git's; a shallow clone has none, and then the page says so.
html_last_updated_fmt = "%Y-%m-%d"
git_last_updated_timezone = "UTC"  # wherever it is built
git_untracked_show_sourcelink = True  # a page that git does not know can still be edited there
suppress_warnings = ["git.too_shallow", "git.subprocess_error"]

# -- Pages that moved: a line `OLD NEW` each ---------------------------------------------------------------------------

rediraffe_redirects = "redirects.txt"
rediraffe_template = "_templates/redirect.html"

# -- Copy button: prompts and output are tokens of their own, so no prompt text is set (it would drop code) ----------

copybutton_exclude = ".linenos, .gp, .go"
