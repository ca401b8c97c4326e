"""What readers and their tools take along, written beside the pages when they are built."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxRole

from graphdocs.export import facts
from graphdocs.export.archives import write_offline_copy, write_snippets
from graphdocs.export.built_pages import rewrite_pages
from graphdocs.export.importable import importable
from graphdocs.export.line_breaks import with_line_breaks
from graphdocs.export.llms import write_llms
from graphdocs.export.markdown import parts
from graphdocs.export.minified import minify, smaller
from graphdocs.export.notebook import notebook
from graphdocs.export.unused_styles import leave_out_unused
from graphdocs.pages.domain import domain_of, site_of

ALWAYS_WRITTEN = {"errors.json", "answers.json", "search-index.json", "status.json"}


class DownloadRole(SphinxRole):
    """`{download-from-site}` links a file that the build writes beside the pages."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        root = "../" * self.env.docname.count("/")
        return [nodes.reference("", "", nodes.literal("", self.text), refuri=root + self.text, from_site=True)], []


def take_out_links(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Where nothing is written for taking along, say what writes it in place of a link that leads nowhere."""
    if app.config.graphdocs_take_along:
        return
    for link in list(doctree.findall(nodes.reference)):
        if link.get("from_site") and link.astext() not in ALWAYS_WRITTEN:
            link.replace_self([*link.children, nodes.Text(", made by "), nodes.literal("", "nox -s docs")])


def write_all(app: Sphinx, error: Exception | None) -> None:
    """Write what the pages themselves ask for and, unless it is switched off, all that is for taking along."""
    if error or app.builder.format != "html":
        return
    out = Path(app.outdir)
    facts.write_errors(app)
    facts.write_answers(app)
    pages = rewrite_pages(out, smaller, with_line_breaks)
    minify(out)
    leave_out_unused(out, pages)
    write_files(app)
    facts.write_status(app)
    if app.builder.name == "html" and app.config.graphdocs_take_along:
        write_take_along(app)


def write_files(app: Sphinx) -> None:
    """The file of each snippet that a page shows, where its link leads; an earlier build may have left others."""
    snippets = site_of(app.env).snippets
    for path in Path(app.outdir, "_downloads").rglob("*.py"):
        if path.stem in snippets:
            path.write_text(importable(snippets[path.stem]), "utf-8")


def write_take_along(app: Sphinx) -> None:
    """Notebooks and zips of pages, all snippets, facts, texts for language models, and last the offline copy."""
    site, out, base = site_of(app.env), Path(app.outdir), app.config.html_baseurl
    for page, used in sorted(domain_of(app.env).pages.items()):
        if used.snippets:
            out.joinpath(f"{page}.ipynb").write_text(notebook(site, parts(app, page)), "utf-8")
            write_snippets(out / f"{page}.zip", [site.snippets[name] for name in used.snippets])
    write_snippets(out / "snippets.zip", site.snippets.values())
    facts.write_snippets(app)
    facts.write_apis(app)
    write_llms(app)
    if base:
        out.joinpath("robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n", "utf-8")
    write_offline_copy(out)


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_config_value("graphdocs_take_along", True, "html", bool)
    app.add_role("download-from-site", DownloadRole())
    app.connect("doctree-resolved", take_out_links)
    app.connect("build-finished", write_all, priority=900)  # after all that others write
    return {"parallel_read_safe": True, "parallel_write_safe": True}
