"""The error atlas: the wordings of each family, as its page lists them and as runs printed them; the finder's index."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from graphdocs.legs import Leg, spell
from graphdocs.site import Site
from graphdocs.snippet import FAMILIES, HEADER

logger = logging.getLogger(__name__)
PLACEHOLDER = re.compile(r"\{[a-z ]+\}")


@dataclass(frozen=True)
class Template:
    """One wording of a message, its variable parts as `{tensor}`; `known_from` says where, if no leg prints it."""

    text: str
    known_from: str = ""

    @classmethod
    def parse(cls, line: str) -> Template:
        """Read `[TensorFlow 2.0] The tensor {tensor} ...`; the part in brackets is left out for what was run."""
        known_from, text = re.fullmatch(r"(?:\[([^\]]+)\] )?(.*)", line.strip()).groups()
        return cls(text, known_from or "")

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Any white space stands for any other, a placeholder for up to 600 characters, as in error-finder.js."""
        fixed = [re.sub(r"(?:\\\s)+", r"\\s+", re.escape(part)) for part in PLACEHOLDER.split(self.text)]
        pattern = "(.{0,600}?)".join(fixed)
        if not fixed[-1]:  # a placeholder at the end takes the rest of its line
            pattern = pattern.removesuffix("(.{0,600}?)") + r"([^\n]*)"
        return re.compile(pattern, re.DOTALL)

    @property
    def weight(self) -> int:
        """How specific it is: the number of its fixed characters."""
        return len(re.sub(r"\s", "", PLACEHOLDER.sub("", self.text)))


def inline(text: str) -> str:
    """Text of an option as HTML, with `code`."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))


def messages(site: Site, family: str) -> Iterator[tuple[Leg, str]]:
    """What the sessions of a family's snippets printed, home legs first, then the newest."""
    snippets = [snippet for snippet in site.snippets.values() if family in snippet.families]
    for snippet in snippets:
        yield from ((snippet.home(), text.removeprefix(HEADER)) for text in snippet.outputs)
    for leg, record in site.records.items():
        for snippet in snippets:
            if record.is_fresh(snippet):
                yield from ((leg, text.removeprefix(HEADER)) for text in record.entries[snippet.slug]["outputs"])


def marked(match: re.Match[str]) -> str:
    """The lines that a template matched, as HTML, with the variable parts marked."""
    text = match.string
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    start += len(text[start : match.start()]) - len(text[start : match.start()].lstrip())  # AutoGraph indents messages
    html, at = "", start
    for group in range(1, len(match.groups()) + 1):
        html += f"{escape(text[at : match.start(group)])}<var>{escape(match[group])}</var>"
        at = match.end(group)
    return html + escape(text[at : end if end > 0 else None].rstrip())


class FamilyDirective(SphinxDirective):
    """`{family} slug`: the wordings of one error, a template in each line, with the legs that print each.

    `:means:` and `:try:` are its row of the quick reference.  `:like: OTHER -- QUESTION` declares a family whose
    message is the same, and what tells the two apart.
    """

    required_arguments = 1
    has_content = True
    option_spec = {"means": directives.unchanged_required, "try": directives.unchanged_required}
    option_spec["like"] = directives.unchanged_required

    def run(self) -> list[nodes.Node]:
        family = self.arguments[0]
        if family not in FAMILIES:
            raise self.error(f"the family '{family}' is unknown; graphdocs/families.txt lists them.")
        if not self.content or set(self.options) < {"means", "try"}:
            raise self.error(f"the family '{family}' needs ':means:', ':try:' and a template in each line.")
        like, _, question = self.options.get("like", "").partition(" -- ")
        templates = [Template.parse(line) for line in self.content if line.strip()]
        entry = {"templates": [template.text for template in templates], **self.options, "like": like, "ask": question}
        entry["not_run"] = all(template.known_from for template in templates)
        self.env.metadata[self.env.docname].setdefault("families", {})[family] = entry
        rows = "".join(self.row(family, template) for template in templates)
        box = nodes.raw("", f'<dl class="wordings simple">{rows}</dl>', format="html", family=family)
        self.set_source_info(box)
        return [box]

    def row(self, family: str, template: Template) -> str:
        found: dict[Leg, re.Match[str]] = {}
        for leg, text in messages(self.env.app.graphdocs, family):
            if match := template.regex.search(text):
                found.setdefault(leg, match)
        if bool(found) == bool(template.known_from):
            mend = "leave its [...] out" if found else "write [TensorFlow ...] before it, or mend it"
            what = f"is printed on {spell(list(found))}" if found else "is printed by no snippet of this family"
            logger.warning("%s: '%s' %s; %s.", family, template.text, what, mend, location=self.get_location())
        where = f"TensorFlow {spell(list(found))}" if found else f"{template.known_from}, not run here"
        plain = PLACEHOLDER.sub(lambda part: f"<var>{part[0][1:-1]}</var>", escape(template.text))
        html = marked(next(iter(found.values()))) if found else plain
        versions = " ".join(dict.fromkeys(leg.version for leg in found))
        return f'<div data-tf="{versions}"><dt>{escape(where)}</dt><dd><code>{html}</code></dd></div>'


class FamiliesDirective(SphinxDirective):
    """`{families}`: the quick reference, a row for each family; filled in when all pages are read."""

    def run(self) -> list[nodes.Node]:
        self.env.note_reread()
        return [nodes.container(classes=["families", "no-search"])]


def entries(env: BuildEnvironment) -> dict[str, dict]:
    """All families that a page has a section for, in the order of families.txt."""
    found = {family: entry for data in env.metadata.values() for family, entry in data.get("families", {}).items()}
    return {family: found[family] for family in FAMILIES if family in found}


def name_sections(app: Sphinx, doctree: nodes.document) -> None:
    """Give the section that holds a family the family's slug as an id, and note its title and address."""
    docname = app.env.docname
    for box in doctree.findall(lambda node: isinstance(node, nodes.raw) and "family" in node):
        section, family = box.parent, box["family"]
        while not isinstance(section, nodes.section):
            section = section.parent
        if family not in section["ids"]:  # which the words of the title may make, too
            section["ids"].append(family)
        app.env.domains.standard_domain.note_hyperlink_target(f"family:{family}", docname, family, section[0].astext())
        url = app.builder.get_target_uri(docname) if app.builder.format == "html" else docname
        app.env.metadata[docname]["families"][family] |= {"title": section[0].astext(), "url": f"{url}#{family}"}


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write the quick reference into the page that asks for it."""
    for box in doctree.findall(lambda node: isinstance(node, nodes.container) and "families" in node["classes"]):
        rows = ""
        for entry in entries(app.env).values():
            url = app.builder.get_relative_uri(docname, entry["url"].split("#")[0].removesuffix(".html"))
            message = PLACEHOLDER.sub(lambda part: f"<var>{part[0][1:-1]}</var>", escape(entry["templates"][0]))
            link = f'<a href="{url}#{entry["url"].split("#")[1]}"><code>{message}</code></a>'
            rows += f"<tr><td>{link}</td><td>{inline(entry['means'])}</td><td>{inline(entry['try'])}</td></tr>"
        head = "<thead><tr><th>Message</th><th>What it means</th><th>First thing to try</th></tr></thead>"
        table = f'<div class="scroll"><table class="docutils">{head}<tbody>{rows}</tbody></table></div>'
        box += nodes.raw("", table, format="html")


def check_families(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of a snippet with `:family:` or `:fixes:` that the page of that family does not show."""
    pages = {family: data for data in env.metadata.values() for family in data.get("families", {})}
    for snippet in app.graphdocs.snippets.values():
        for family in (*snippet.families, *snippet.fixes):
            if snippet.slug not in pages.get(family, {}).get("snippets", ()):
                logger.warning("%s:1: the page of '%s' does not show it; embed it there.", snippet.name, family)


def write_index(app: Sphinx, error: Exception | None) -> None:
    """Write errors.json, the finder's index."""
    if error or app.builder.format != "html":
        return
    index = [
        {"family": family, **{key: value for key, value in entry.items() if value}}
        for family, entry in entries(app.env).items()
    ]
    Path(app.outdir, "errors.json").write_text(json.dumps({"errors": index}, ensure_ascii=False), "utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_directive("family", FamilyDirective)
    app.add_directive("families", FamiliesDirective)
    app.connect("doctree-read", name_sections)
    app.connect("doctree-resolved", fill_in)
    app.connect("env-updated", check_families)
    app.connect("build-finished", write_index)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
