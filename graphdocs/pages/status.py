"""The status pages: what every leg says of every snippet."""

from __future__ import annotations

import collections
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from graphdocs.legs import VERSIONS, Leg, spell
from graphdocs.pages.domain import domain_of, facts_of, site_of
from graphdocs.pages.site import Site, State
from graphdocs.pages.snippet_box import skip
from graphdocs.pages.templating import render
from graphdocs.snippet import anchor

SIGNS = {
    State.SAME: "=",
    State.OTHER: "≠",
    State.STALE: "!",
    State.NOT_RUN: "?",
    State.NOT_APPLICABLE: "\N{EN DASH}",
}
SHORT = {"tf2": "2", "tf1-compat": "1", "tf1": "1"}


class snippets_table(nodes.General, nodes.Element):
    """The table of the snippets of errors, or of all others, made when it is known which page shows which."""


def days_of(site: Site, leg: Leg) -> list[str]:
    """The days on which the leg first printed what its records hold, in order."""
    return sorted({record.days[leg] for record in site.records.values() if leg in record.days})


def legs_table(site: Site) -> str:
    """MyST: a row for each leg, and how many snippets did what there."""
    rows = ["| TensorFlow | Mode | Python | Run | Same | Other | N/A | Changed | Not run |", "|---|---|" + "---|" * 7]
    order = (State.SAME, State.OTHER, State.NOT_APPLICABLE, State.STALE, State.NOT_RUN)
    for leg in site.legs:
        states = collections.Counter(site.state(snippet, leg) for snippet in site.snippets.values())
        made_with, days = site.made_with[leg], days_of(site, leg)
        cells = [made_with.get("tensorflow", leg.version), leg.mode + " GPU" * (leg.device == "gpu")]
        first_and_last = " to ".join(dict.fromkeys([*days[:1], *days[-1:]]))
        cells += [made_with.get("python", ""), first_and_last.replace("-", "\N{NON-BREAKING HYPHEN}")]
        rows.append(f"| {' | '.join(map(str, [*cells, *(states[state] for state in order)]))} |")
    return "\n".join(rows)


PARTS = ("errors-a-to-m", "errors-n-to-z", "others")


def part_of(topic: str) -> str:
    """The part of the snippets to which a topic belongs: one page of all would weigh more than a page may."""
    name = topic.removeprefix("errors/")
    if name == topic:
        return "others"
    return "errors-a-to-m" if name < "n" else "errors-n-to-z"


def snippets_html(site: Site, pages: dict[str, str], part: str) -> str:
    """HTML: a table for each topic, with a row for each snippet; `pages` has the address of each snippet's page."""
    versions = collections.Counter(f"{leg.version}{' GPU' * (leg.device == 'gpu')}" for leg in site.legs)
    topics: dict[str, list[dict[str, Any]]] = {}
    for name, snippet in sorted(site.snippets.items(), key=lambda item: item[1].file):
        if part and part_of(snippet.topic) != part:
            continue
        signs = [SIGNS[site.state(snippet, leg)] for leg in site.legs]
        row = {"url": f"{pages[name]}#{anchor(name)}", "name": name, "signs": signs}
        topics.setdefault(snippet.topic, []).append(row)
    modes = [SHORT[leg.mode] for leg in site.legs]
    return render("status.html", topics=topics, versions=list(versions.items()), modes=modes)


def reasons(site: Site) -> str:
    """MyST: every snippet that does not apply somewhere: where and why."""
    found: dict[str, dict[str, list[Leg]]] = {}
    for name, snippet in sorted(site.snippets.items(), key=lambda item: item[1].file):
        for leg in site.legs:
            if reason := snippet.why_not(leg):
                found.setdefault(reason, {}).setdefault(name, []).append(leg)
    items = []
    for reason, names in sorted(found.items()):
        where: dict[str, list[str]] = {}
        for name, legs in names.items():
            where.setdefault(spell(legs), []).append(f"`{name}`")
        items += [f"- {reason}: " + "; ".join(f"{', '.join(names)} on {legs}" for legs, names in where.items())]
    return "\n".join(items)


def changes_table(site: Site) -> str:
    """MyST: a row for each day on which records got new texts, newest first."""
    days: dict[str, dict[str, set[str]]] = {}
    for name, record in site.records.items():
        for leg, date in record.days.items():
            day = days.setdefault(date, {"legs": set(), "snippets": set(), "other": set()})
            day["legs"].add(leg.version)
            day["snippets"].add(name)
            if name in site.snippets and site.state(site.snippets[name], leg) is State.OTHER:
                day["other"].add(name)
    rows = ["| Day | TensorFlow | Snippets, new or changed | Of these with other output |", "|---|---|---|---|"]
    for date, day in sorted(days.items(), reverse=True):
        versions = ", ".join(version for version in VERSIONS if version in day["legs"])
        rows.append(f"| {date} | {versions} | {len(day['snippets'])} | {len(day['other'])} |")
    return "\n".join(rows)


TABLES = {"legs": legs_table, "reasons": reasons, "changes": changes_table}


class StatusDirective(SphinxDirective):
    """`{status} legs`, `{status} snippets`, `{status} reasons` or `{status} changes`: one of the four tables.

    `{status} snippets PART` has one of the parts of the snippets, errors-a-to-m, errors-n-to-z or others; without a
    part, all.
    """

    required_arguments = 1
    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        site, facts, table = site_of(self.env), facts_of(self.env), self.arguments[0]
        facts.all_snippets = site.digest_of_all
        if table == "snippets":
            part = " ".join(self.arguments[1:])
            if part and part not in PARTS:
                raise self.error(f"there is no part '{part}' of the snippets; write {', '.join(PARTS)}.")
            facts.lists_pages = True
            return [nodes.container("", snippets_table(part=part), classes=["status-snippets"])]
        if table not in TABLES:
            raise self.error(f"there is no table '{table}'; write legs, snippets, reasons or changes.")
        return self.parse_text_to_nodes(TABLES[table](site))


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write the table of snippets into the page that asks for it."""
    for box in list(doctree.findall(snippets_table)):
        first = {name: pages[0] for name, pages in domain_of(app.env).shown_on().items()}
        pages = {name: app.builder.get_relative_uri(docname, page) for name, page in first.items()}
        html = snippets_html(site_of(app.env), collections.defaultdict(str, pages), box["part"])
        box.replace_self(nodes.raw("", html, format="html"))


def write_again(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The pages that list where snippets are, which any other page may have changed."""
    return [page for page, facts in domain_of(env).pages.items() if facts.lists_pages]


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_node(snippets_table, html=(skip, None), text=(skip, None), latex=(skip, None))
    app.add_directive("status", StatusDirective)
    app.connect("env-updated", write_again)
    app.connect("doctree-resolved", fill_in)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
