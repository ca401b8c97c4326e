"""Pages as plain Markdown: no directives and no roles, in order with the snippets that they show."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from sphinx.application import Sphinx

from graphdocs.legs import spell
from graphdocs.pages.domain import site_of
from graphdocs.pages.outputs import session_text
from graphdocs.pages.site import Site, State
from graphdocs.snippet import Snippet, pair

Link = Callable[[str, str], str]
BLOCK = re.compile(r"^(`{3,}|:{3,})\{([\w-]+)\} ?(.*)\n((?:.*\n)*?)\1\n?", re.MULTILINE)
# What a role shows: the text before `<target>`, as code for an API.
ROLES = {
    r"\{(?:term|ref|download-from-site)\}`([^`<]+?)(?: <[^`>]*>)?`": r"\1",
    r"\{(?:tf|verdict)\}`([^`]+)`": r"`\1`",
}
# Directives whose content is data for a table or a list of pages, and no text of the page.
NO_TEXT = {"finder", "status", "families", "toctree", "raw"}
OPTIONS = re.compile(r"\A(?::[\w-]+:.*\n)+\n?")


def link_from(app: Sphinx, page: str) -> Link:
    """A function of a link's target and `address` or `title`: the address, or the title of the page there."""

    def link(target: str, what: str) -> str:
        linked = os.path.normpath(Path(page).parent / target)
        if what == "title":
            return app.env.titles[linked].astext() if linked in app.env.titles else target
        return f"{app.config.html_baseurl}{linked}.html"

    return link


def parts(app: Sphinx, page: str) -> Iterator[str | Snippet]:
    """A page as Markdown, in order with the snippets that it shows."""
    text = Path(app.env.doc2path(page)).read_text("utf-8")
    for name, value in app.config.myst_substitutions.items():
        text = text.replace(f"{{{{ {name} }}}}", value)
    text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    yield from parts_of(site_of(app.env), text, link_from(app, page))


def parts_of(site: Site, text: str, link: Link) -> Iterator[str | Snippet]:
    """MyST as Markdown and snippets, also of what stands inside other directives."""
    end = 0
    for block in BLOCK.finditer(text):
        yield plain(text[end : block.start()], link)
        end = block.end()
        _, directive, argument, content = block.groups()
        if directive == "snippet":
            yield from named(site, argument)
        elif directive == "cause":
            names = re.findall(r"(?m)^:(?:fails|works|proof): (.*)", content)
            yield from [form for name in " ".join(names).split() for form in named(site, name)]
        elif directive == "family":
            wordings = [f"- `{line}`\n" for line in content.splitlines() if line and not line.startswith(":")]
            yield "".join(wordings)
        elif directive not in NO_TEXT:
            yield from parts_of(site, OPTIONS.sub("", content), link)
    yield plain(text[end:], link)


def named(site: Site, name: str) -> list[Snippet]:
    """The snippet of that name, or both forms of a pair."""
    return [site.snippets[name]] if name in site.snippets else pair(site.snippets, name)


def plain(text: str, link: Link) -> str:
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
    where = {"Ran": State.SAME, "Other output": State.OTHER}
    legs = {label: site.legs_where(snippet, state) for label, state in where.items()}
    said = [f"{label}: TensorFlow {spell(found)}." for label, found in legs.items() if found]
    session = session_text(snippet, snippet.outputs)
    return (
        f"**{snippet.claim}**\n\n```python\n{snippet.body}```\n\n```pycon\n{session}\n```\n\n"
        f"{' '.join(said)} File: `{snippet.file}`.\n"
    )
