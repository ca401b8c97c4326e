"""What readers and their tools take along: notebooks, zips, an offline copy, snippets.json, llms.txt; and redirects."""

from __future__ import annotations

import json
import os
import re
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any

import nbformat
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from sphinx.util.docutils import SphinxRole

from graphdocs.legs import MODES, NEWEST, Leg, spell
from graphdocs.outputs import session_text
from graphdocs.site import OTHER, SAME, Site
from graphdocs.snippet import HEADER, ROOT, Snippet, anchor, pair, statement

logger = logging.getLogger(__name__)
BLOCK = re.compile(r"^(`{3,}|:{3,})\{([\w-]+)\} ?(.*)\n((?:.*\n)*?)\1\n?", re.MULTILINE)
# What a role shows: the text before `<target>`, as code for an API.
ROLES = {
    r"\{(?:term|ref|download-from-site)\}`([^`<]+?)(?: <[^`>]*>)?`": r"\1",
    r"\{(?:tf|verdict)\}`([^`]+)`": r"`\1`",
}
# What changes the whole process and would change the other cells of a notebook, too.
PROCESS_WIDE = re.compile(
    r"disable_|enable_(?!resource)|logical_device|run_functions_eagerly|soft_device|Session\.reset|reset_default|"
    r"multiprocessing|getrusage|set_session|InteractiveSession|ru_maxrss|config\.threading|list_physical|weakref|"
    r"__enter__|__exit__|as_default\(\)[\s\S]*\byield\b"
)
NEEDLESS_TO_SEARCH = re.compile(r"pygments|copybutton|clipboard")
KINDS = ("recipes", "concepts", "errors", "reference")
TF2 = Leg(NEWEST, MODES[0])


def parts(app: Sphinx, page: str, link: Callable[[str, str], str]) -> Iterator[str | Snippet]:
    """A page as Markdown without directives and roles, in order with the snippets that it shows.

    `link` gives the address for a link's target, and the title for a link that has no text.
    """
    site: Site = app.graphdocs
    text, end = re.sub(r"\A---\n.*?\n---\n", "", Path(app.env.doc2path(page)).read_text("utf-8"), flags=re.DOTALL), 0
    for block in BLOCK.finditer(text):
        yield plain(text[end : block.start()], link)
        end = block.end()
        _, directive, argument, content = block.groups()
        if directive == "snippet":
            yield from [site.snippets[argument]] if argument in site.snippets else pair(site.snippets, argument)
        elif directive == "family":
            wordings = [f"- `{line}`\n" for line in content.splitlines() if line and not line.startswith(":")]
            yield "".join(wordings)
        elif directive == "glossary":
            yield plain(content, link)
    yield plain(text[end:], link)


def plain(text: str, link: Callable[[str, str], str]) -> str:
    """MyST as Markdown that any program reads."""
    for role, shown in ROLES.items():
        text = re.sub(role, shown, text)
    text = re.sub(r"(?m)^\([\w-]+\)=\n", "", text)
    return re.sub(
        r"\[([^\]]*)\]\(([^)\s]+?)\.md(#[^)]*)?\)",
        lambda found: f"[{found[1] or link(found[2], 'title')}]({link(found[2], 'address')}{found[3] or ''})",
        text,
    )


def as_markdown(site: Site, snippet: Snippet) -> str:
    """A snippet with its session and where it was run, as Markdown."""
    where = [spell([leg for leg in site.legs() if site.state(snippet, leg) == state]) for state in (SAME, OTHER)]
    said = [f"{label}: TensorFlow {legs}." for label, legs in zip(("Ran", "Other output"), where, strict=True) if legs]
    session = session_text(snippet, snippet.outputs)
    return (
        f"**{snippet.claim}**\n\n```python\n{snippet.body}```\n\n```pycon\n{session}\n```\n\n"
        f"{' '.join(said)} File: `{snippet.name}`.\n"
    )


def cells(site: Site, page_parts: Iterator[str | Snippet]) -> Iterator[Any]:
    """A page as the cells of a notebook; a statement that must raise says so to Jupyter."""
    v4 = nbformat.v4
    for part in page_parts:
        if isinstance(part, str):
            if part.strip():
                yield v4.new_markdown_cell(part.strip())
        elif part.why_not(TF2) or PROCESS_WIDE.search(part.path.read_text("utf-8")):
            why = part.why_not(TF2) or "it changes the whole process"
            yield v4.new_markdown_cell(f"{as_markdown(site, part)}\nNot a cell to run here ({why}): run the file.")
        else:
            yield v4.new_markdown_cell(f"**{part.claim}**")
            yield v4.new_code_cell(part.body.rstrip("\n"))
            for example, output in zip(part.examples, part.outputs, strict=True):
                cell = v4.new_code_cell(statement(example))
                if output.startswith(HEADER):
                    name, _, value = output.removeprefix(HEADER).strip().partition(": ")
                    cell.metadata["tags"] = ["raises-exception"]
                    name = name.rpartition(".")[2]
                    cell.outputs = [v4.new_output("error", ename=name, evalue=value, traceback=[f"{name}: {value}"])]
                elif output:
                    cell.outputs = [v4.new_output("stream", name="stdout", text=output.replace("<BLANKLINE>", ""))]
                yield cell


def notebook(site: Site, page_parts: Iterator[str | Snippet]) -> str:
    """A page as a notebook for TensorFlow of the newest leg; cell ids count up, so that two builds are equal."""
    made = nbformat.v4.new_notebook(metadata={"language_info": {"name": "python"}})
    made.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    for number, cell in enumerate(cells(site, page_parts)):
        cell["id"] = f"cell-{number}"
        made.cells.append(cell)
    nbformat.validate(made)
    return nbformat.writes(made) + "\n"


def write_zip(path: Path, files: dict[str, bytes]) -> None:
    """A zip of these files by name; its dates are the build's, so that two builds are equal."""
    path.parent.mkdir(parents=True, exist_ok=True)
    moment = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", 315532800)), 315532800))[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, moment), content, zipfile.ZIP_DEFLATED)


def shown_on(app: Sphinx) -> dict[str, list[Snippet]]:
    """The snippets of each page that has some, in the order of the page."""
    used = {page: app.env.metadata[page].get("snippets", {}) for page in sorted(app.env.found_docs)}
    return {page: [app.graphdocs.snippets[slug] for slug in slugs] for page, slugs in used.items() if slugs}


def write_all(app: Sphinx, error: Exception | None) -> None:
    """Write the files beside the pages."""
    if error or app.builder.name != "html" or not app.config.graphdocs_take_along:
        return
    site: Site = app.graphdocs
    out, base = Path(app.outdir), app.config.html_baseurl
    titles = {page: app.env.titles[page].astext() for page in app.env.found_docs}

    def link_from(page: str) -> Callable[[str, str], str]:
        def link(target: str, what: str) -> str:
            linked = os.path.normpath(Path(page).parent / target)
            return titles.get(linked, target) if what == "title" else f"{base}{linked}.html"

        return link

    licence = (ROOT / "snippets" / "LICENSE").read_bytes()
    pages = shown_on(app)
    for page, snippets in pages.items():
        out.joinpath(f"{page}.ipynb").write_text(notebook(site, parts(app, page, link_from(page))), "utf-8")
        files = {snippet.name: snippet.path.read_bytes() for snippet in snippets}
        write_zip(out / f"{page}.zip", {**files, "snippets/LICENSE": licence})
    every = {snippet.name: snippet.path.read_bytes() for snippet in site.snippets.values()}
    write_zip(out / "snippets.zip", {**every, "snippets/LICENSE": licence})

    home = {snippet.slug: page for page, snippets in reversed(pages.items()) for snippet in snippets}
    facts = [
        {
            "slug": slug,
            "claim": snippet.claim,
            "url": f"{base}{home[slug]}.html#{anchor(slug)}",
            "hash": snippet.hash,
            "code": snippet.body,
            "session": session_text(snippet, snippet.outputs),
            "families": snippet.families,
            "fixes": snippet.fixes,
            "legs": {str(leg): site.state(snippet, leg) for leg in site.legs()},
        }
        for slug, snippet in site.snippets.items()
        if slug in home
    ]
    out.joinpath("snippets.json").write_text(json.dumps({"snippets": facts}, indent=1), "utf-8")

    out.joinpath("apis.json").write_text(json.dumps(pages_of_apis(app, titles), indent=1), "utf-8")
    write_offline_finder(out)

    whole, contents = "", f"# {app.config.project}\n\n"
    for page in sorted(app.env.found_docs - {"404"}, key=lambda page: (page.count("/"), page)):
        texts = [
            each if isinstance(each, str) else as_markdown(site, each) for each in parts(app, page, link_from(page))
        ]
        text = "\n".join(text.strip("\n") + "\n" for text in texts if text.strip())
        whole += f"{text}\nSource: {base}{page}.html\n\n"
        first = next((line for line in text.splitlines()[1:] if re.match(r"[A-Z{`\"]", line)), "")
        contents += f"- [{titles[page]}]({base}{page}.html): {first}\n"
    out.joinpath("llms-full.txt").write_text(whole, "utf-8")
    out.joinpath("llms.txt").write_text(f"{contents}\nAll pages in one file: {base}llms-full.txt\n", "utf-8")

    if base:
        out.joinpath("robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n", "utf-8")
    write_redirects(app)
    left = {".doctrees", ".buildinfo", "offline.zip"}
    kept = (path for path in out.rglob("*") if path.is_file() and not left & set(path.relative_to(out).parts))
    files = {f"graph-context/{path.relative_to(out).as_posix()}": path.read_bytes() for path in kept}
    write_zip(out / "offline.zip", files)


def pages_of_apis(app: Sphinx, titles: dict[str, str]) -> dict[str, list[list[str]]]:
    """The pages that name an API, as address and title: recipes first, and where it is named most."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for page, data in app.env.metadata.items():
        for name, count in Counter(data.get("apis", ())).items():
            kind = KINDS.index(page.split("/")[0]) if page.split("/")[0] in KINDS else len(KINDS)
            found.setdefault(name, []).append((kind, -count, page))
    return {
        name: [[f"{page}.html", titles[page]] for *_, page in sorted(pages)] for name, pages in sorted(found.items())
    }


def write_offline_finder(out: Path) -> None:
    """The finder as one plain script with its index, for pages opened from a file, which may load no modules."""
    scripts = [Path(out, "_static", name).read_text("utf-8") for name in ("error-finder.js", "finder-page.js")]
    data = {name: json.loads(Path(out, f"{name}.json").read_text("utf-8")) for name in ("errors", "apis")}
    code = re.sub(r"(?m)^import .*\n|^export ", "", "\n".join(scripts))
    text = f"globalThis.finderData = {json.dumps(data, ensure_ascii=False)};\n(async () => {{\n{code}\n}})();\n"
    Path(out, "_static", "finder-offline.js").write_text(text, "utf-8")


def fill_context(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """What docs/_templates/page.html asks; the root of the page for any missing address; what the search page needs."""
    shows = bool(app.env.metadata.get(page, {}).get("snippets"))
    context["has_snippets"] = shows and app.config.graphdocs_take_along
    context["has_source"] = page in app.env.found_docs
    if tree := context.get("furo_navigation_tree"):  # a heading without a level is no valid HTML
        context["furo_navigation_tree"] = tree.replace('role="heading"', 'role="heading" aria-level="2"')
    if page == "404":
        context["content_root"] = app.config.notfound_urls_prefix
    if page == "search":  # there is no code to color or to copy
        for kind in ("css_files", "script_files"):
            context[kind] = [file for file in context[kind] if not NEEDLESS_TO_SEARCH.search(file.filename or "")]


class DownloadRole(SphinxRole):
    """`{download-from-site}` links a file that the build writes beside the pages."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        root = "../" * self.env.docname.count("/")
        return [nodes.reference("", "", nodes.literal("", self.text), refuri=root + self.text)], []


def write_redirects(app: Sphinx) -> None:
    """A page for each line `OLD NEW` of docs/redirects.txt; warns of one that leads nowhere or hides a page."""
    for number, line in enumerate((ROOT / "docs" / "redirects.txt").read_text("utf-8").splitlines(), 1):
        old, _, new = line.partition(" ")
        if not new or new not in app.env.found_docs or old in app.env.found_docs:
            logger.warning("docs/redirects.txt:%d: '%s' must be an old page and one that exists.", number, line)
            continue
        to = os.path.relpath(f"{new}.html", Path(old).parent)
        path = Path(app.outdir, f"{old}.html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(new)}</title>\n'
            f'<meta http-equiv="refresh" content="0; url={to}">\n<meta name="robots" content="noindex">\n</head>\n'
            f'<body>\n<h1>This page has moved</h1>\n<p><a href="{to}">Go to it</a></p>\n</body>\n</html>\n',
            "utf-8",
        )


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_config_value("graphdocs_take_along", True, "html", bool)
    app.add_role("download-from-site", DownloadRole())
    app.connect("html-page-context", fill_context, priority=900)
    app.connect("build-finished", write_all, priority=900)  # after all that others write
    return {"parallel_read_safe": True, "parallel_write_safe": True}
