"""The error atlas: the wordings of each family, as its page lists them and as runs printed them; and their table."""

from __future__ import annotations

import re
import textwrap
from dataclasses import asdict, dataclass
from html import escape
from typing import Any

from docutils import nodes
from docutils.parsers.rst import directives
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from graphdocs.legs import Leg, spell
from graphdocs.pages.cause import cause_mark
from graphdocs.pages.domain import domain_of, facts_of, site_of
from graphdocs.pages.snippet_box import skip
from graphdocs.pages.templating import render
from graphdocs.pages.wordings import PLACEHOLDER, Template, marked, messages
from graphdocs.snippet import FAMILIES

logger = logging.getLogger(__name__)
ALSO = 80  # letters of the other wording that stands in view


class family_wordings(nodes.General, nodes.Element):
    """The wordings of a `family`, with their `html`."""


class quick_reference(nodes.General, nodes.Element):
    """A table of all families, which is made when all pages are read."""


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
        facts_of(self.env).families[family] = entry
        rows = [self.row(family, template) for template in templates]
        other = PLACEHOLDER.sub("\u2026", templates[1].text) if len(templates) > 1 else ""
        also = textwrap.shorten(other, ALSO, placeholder=" \u2026")
        html = render("wordings.html", rows=rows, also=also)
        box = family_wordings("", family=family, html=html)
        self.set_source_info(box)
        return [box]

    def row(self, family: str, template: Template) -> dict[str, str]:
        """What a page shows of a wording; warns of one that is not printed where it says so."""
        found: dict[Leg, re.Match[str]] = {}
        for leg, text in messages(site_of(self.env), family):
            if match := template.regex.search(text):
                found.setdefault(leg, match)
        if bool(found) == bool(template.known_from):
            mend = "leave its [...] out" if found else "write [TensorFlow ...] before it, or mend it"
            what = f"is printed on {spell(list(found))}" if found else "is printed by no snippet of this family"
            logger.warning("%s: '%s' %s; %s.", family, template.text, what, mend, location=self.get_location())
        return {
            "versions": " ".join(dict.fromkeys(leg.version for leg in found)),
            "where": f"TensorFlow {spell(list(found))}" if found else f"{template.known_from}, not run here",
            "message": marked(next(iter(found.values()))) if found else template.html,
        }


class FamiliesDirective(SphinxDirective):
    """`{families}`: the quick reference, a row for each family, or for those named; filled in when all are read."""

    optional_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        self.env.note_reread()
        chosen = self.arguments[0].split() if self.arguments else FAMILIES
        if unknown := set(chosen) - set(FAMILIES):
            raise self.error(f"the family '{min(unknown)}' is unknown; graphdocs/families.txt lists them.")
        return [nodes.container("", quick_reference(chosen=chosen), classes=["families", "no-search"])]


def entries(env: BuildEnvironment) -> dict[str, dict[str, Any]]:
    """All families that a page has a section for, in the order of families.txt."""
    found = {family: entry for facts in domain_of(env).pages.values() for family, entry in facts.families.items()}
    return {family: found[family] for family in FAMILIES if family in found}


def name_sections(app: Sphinx, doctree: nodes.document) -> None:
    """Give the section that holds a family the family's slug as an id, and note its title and address."""
    docname = app.env.docname
    for box in doctree.findall(family_wordings):
        section, family = box.parent, box["family"]
        while not isinstance(section, nodes.section):
            section = section.parent
        if family not in section["ids"]:  # which the words of the title may make, too
            section["ids"].append(family)
        title, causes = section[0].astext(), causes_of(section)
        if len(causes) > 1:
            box.parent.insert(box.parent.index(box) + 1, which_is_yours(causes))
        app.env.domains.standard_domain.note_hyperlink_target(f"family:{family}", docname, family, title)
        url = app.builder.get_target_uri(docname) if app.builder.format == "html" else docname
        entry = {"title": title, "url": f"{url}#{family}", "page": docname, "causes": list(map(asdict, causes))}
        facts_of(app.env).families[family] |= entry


@dataclass(frozen=True)
class Cause:
    """A situation that raises an error, with the snippets of its first fix, one for each style."""

    title: str
    anchor: str
    when: str
    fixes: list[str]


def causes_of(section: nodes.section) -> list[Cause]:
    """Title, id, `when` and fixes of each situation, which has a section below that of a family, in their order."""
    found = []
    for situation in [each for each in section.children if isinstance(each, nodes.section)]:
        marks = list(situation.findall(cause_mark))
        when = " ".join(filter(None, (mark["when"] for mark in marks)))
        fixes = marks[0]["works"] if marks else []
        found.append(Cause(situation[0].astext(), situation["ids"][0], when, fixes))
    return found


def which_is_yours(causes: list[Cause]) -> nodes.container:
    """The list of a page's causes, each a link to its place."""
    links = [nodes.reference("", cause.title, refid=cause.anchor, internal=True) for cause in causes]
    items = [nodes.list_item("", nodes.paragraph("", "", link)) for link in links]
    question = nodes.paragraph("", "Which is yours?", classes=["question"])
    return nodes.container("", question, nodes.bullet_list("", *items), classes=["which"])


def with_code(text: str) -> Markup:
    """Text of an option as HTML, with `code`."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text)))


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write the quick reference into the page that asks for it."""
    for box in list(doctree.findall(quick_reference)):
        rows = [
            {
                "url": f"{app.builder.get_relative_uri(docname, entry['page'])}#{family}",
                "message": Template(entry["templates"][0]).html,
                "means": with_code(entry["means"]),
                "first": with_code(entry["try"]),
            }
            for family, entry in entries(app.env).items()
            if family in box["chosen"]
        ]
        box.replace_self(nodes.raw("", render("families.html", rows=rows), format="html"))


def check_families(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of a family without a page, and of a page that shows what a snippet's fields do not say, or the reverse."""
    pages = {family: facts for facts in domain_of(env).pages.values() for family in facts.families}
    for family in FAMILIES:
        if family not in pages:
            logger.warning("graphdocs/families.txt: '%s' has no page; write docs/errors/%s.md.", family, family)
    snippets = site_of(env).snippets
    for snippet in snippets.values():
        for family in (*snippet.families, *snippet.fixes):
            if family in pages and snippet.name not in pages[family].snippets:
                logger.warning("%s:1: the page of '%s' does not show it; embed it there.", snippet.file, family)
    for family, facts in pages.items():
        for name in dict.fromkeys(facts.working):
            if family not in snippets[name].fixes:
                mend = f"give it ':fixes: {family}'"
                logger.warning("%s:1: it works on the page of '%s'; %s.", snippets[name].file, family, mend)


def visit_wordings(translator: Any, node: nodes.Element) -> None:
    translator.body.append(node["html"])
    raise nodes.SkipNode


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_node(family_wordings, html=(visit_wordings, None), text=(skip, None), latex=(skip, None))
    app.add_node(quick_reference, html=(skip, None), text=(skip, None), latex=(skip, None))
    app.add_directive("family", FamilyDirective)
    app.add_directive("families", FamiliesDirective)
    app.connect("doctree-read", name_sections)
    app.connect("doctree-resolved", fill_in)
    app.connect("env-updated", check_families)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
