"""llms.txt and llms-full.txt: the list of pages, and all pages in one file, for language models."""

from __future__ import annotations

import re
from pathlib import Path

from sphinx.application import Sphinx

from graphdocs.export.markdown import as_markdown, parts
from graphdocs.pages.domain import site_of

# What a program is asked for most stands first.
FOLDERS = ("", "errors", "recipes", "concepts", "reference")


def in_order(page: str) -> tuple[int, str]:
    """The place of a page in both texts."""
    return FOLDERS.index(page.rpartition("/")[0]), page


def write_llms(app: Sphinx) -> None:
    """Write both; each page in the first has its first sentence."""
    site, base = site_of(app.env), app.config.html_baseurl
    whole, contents = "", f"# {app.config.project}\n\n"
    for page in sorted(app.env.found_docs - {"404"}, key=in_order):
        texts = [each if isinstance(each, str) else as_markdown(site, each) for each in parts(app, page)]
        text = "\n".join(text.strip("\n") + "\n" for text in texts if text.strip())
        whole += f"{text}\nSource: {base}{page}.html\n\n"
        first = next((line for line in text.splitlines()[1:] if re.match(r"[A-Z{`\"]", line)), "")
        contents += f"- [{app.env.titles[page].astext()}]({base}{page}.html): {first}\n"
    Path(app.outdir, "llms-full.txt").write_text(whole, "utf-8")
    Path(app.outdir, "llms.txt").write_text(f"{contents}\nAll pages in one file: {base}llms-full.txt\n", "utf-8")
