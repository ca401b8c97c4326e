"""The status page: what every leg says of every snippet; and status.json, the same for machines."""

from __future__ import annotations

import collections
import json
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from graphdocs.legs import VERSIONS, Leg, spell
from graphdocs.site import NOT_RUN, OTHER, SAME, STALE, Site
from graphdocs.snippet import anchor

SIGNS = {SAME: "=", OTHER: "≠", STALE: "!", NOT_RUN: "?"}
NOT_APPLICABLE = "\N{EN DASH}"


def dates(site: Site, leg: Leg) -> list[str]:
    """The days on which the leg first printed what its record holds, in order."""
    entries = site.records[leg].entries.values() if leg in site.records else ()
    return sorted({entry["date"] for entry in entries})


def legs_table(site: Site) -> str:
    """MyST: a row for each leg, and how many snippets did what there."""
    rows = ["| TensorFlow | Mode | Python | Run | Same | Other | N/A | Changed | Not run |", "|---|---|" + "---|" * 7]
    for leg in site.legs():
        states = collections.Counter(site.state(snippet, leg) for snippet in site.snippets.values())
        known = [states.pop(state, 0) for state in (SAME, OTHER, STALE, NOT_RUN)]
        made_with = site.records[leg].made_with if leg in site.records else {}
        cells = [made_with.get("tensorflow", leg.version), leg.mode + " GPU" * (leg.device == "gpu")]
        cells += [
            made_with.get("python", ""),
            " to ".join(dict.fromkeys([*dates(site, leg)[:1], *dates(site, leg)[-1:]])),
        ]
        rows.append(f"| {' | '.join(map(str, [*cells, *known[:2], sum(states.values()), *known[2:]]))} |")
    return "\n".join(rows)


def snippets_table(site: Site, pages: dict[str, str]) -> str:
    """HTML: a table for each topic, with a row for each snippet; `pages` has the address of each snippet."""
    legs = site.legs()
    versions = dict.fromkeys((leg.version, leg.device) for leg in legs)
    head = "<td></td>"
    for version, device in versions:
        modes = sum((leg.version, leg.device) == (version, device) for leg in legs)
        head += f'<th colspan="{modes}" scope="colgroup">{version}{" GPU" * (device == "gpu")}</th>'
    short = {"tf2": "2", "tf1-compat": "1", "tf1": "1"}
    second = "<th>Snippet</th>" + "".join(f'<th scope="col">{short[leg.mode]}</th>' for leg in legs)
    topics: dict[str, list[str]] = {}
    for slug, snippet in site.snippets.items():
        topic, _, name = slug.partition("/")
        # HTML lets the end of a cell out, which saves a reader 1.3 kB of 16,000 of them.
        cells = "".join(f"<td>{SIGNS.get(site.state(snippet, leg), NOT_APPLICABLE)}" for leg in legs)
        row = f'<tr><th scope="row"><a href="{pages[slug]}#{anchor(slug)}">{escape(name)}</a></th>{cells}</tr>'
        topics.setdefault(topic, []).append(row)
    # Folded, since a browser needs half a second to lay all of them out.
    return "".join(
        f"<details><summary>{escape(topic)}/: {len(rows)}</summary>"
        f'<div class="scroll"><table class="matrix"><thead><tr>{head}</tr><tr>{second}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div></details>"
        for topic, rows in topics.items()
    )


def reasons(site: Site) -> str:
    """MyST: every snippet that does not apply somewhere: where and why."""
    found: dict[str, dict[str, list[Leg]]] = {}
    for slug, snippet in site.snippets.items():
        for leg in site.legs():
            if reason := snippet.why_not(leg):
                found.setdefault(reason, {}).setdefault(slug, []).append(leg)
    items = []
    for reason, slugs in sorted(found.items()):
        where: dict[str, list[str]] = {}
        for slug, legs in slugs.items():
            where.setdefault(spell(legs), []).append(f"`{slug}`")
        items += [f"- {reason}: " + "; ".join(f"{', '.join(names)} on {legs}" for legs, names in where.items())]
    return "\n".join(items)


def changes_table(site: Site) -> str:
    """MyST: a row for each day on which records got new entries, newest first."""
    days: dict[str, dict[str, set[str]]] = {}
    for leg, record in site.records.items():
        for slug, entry in record.entries.items():
            day = days.setdefault(entry["date"], {"legs": set(), "snippets": set(), "other": set()})
            day["legs"].add(leg.version)
            day["snippets"].add(slug)
            if slug in site.snippets and site.state(site.snippets[slug], leg) == OTHER:
                day["other"].add(slug)
    rows = ["| Day | TensorFlow | Snippets, new or changed | Of these with other output |", "|---|---|---|---|"]
    for date, day in sorted(days.items(), reverse=True):
        versions = ", ".join(version for version in VERSIONS if version in day["legs"])
        rows.append(f"| {date} | {versions} | {len(day['snippets'])} | {len(day['other'])} |")
    return "\n".join(rows)


class StatusDirective(SphinxDirective):
    """`{status} legs`, `{status} snippets`, `{status} reasons` or `{status} changes`: one of the four tables."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        site: Site = self.env.app.graphdocs
        self.env.metadata[self.env.docname]["all_snippets"] = site.digest_of_all
        if self.arguments[0] == "snippets":  # filled in when it is known which page shows which snippet
            self.env.metadata[self.env.docname]["lists_snippets"] = True
            return [nodes.container(classes=["status-snippets"])]
        tables = {"legs": legs_table, "reasons": reasons, "changes": changes_table}
        if self.arguments[0] not in tables:
            raise self.error(f"there is no table '{self.arguments[0]}'; write legs, snippets, reasons or changes.")
        return self.parse_text_to_nodes(tables[self.arguments[0]](site))


def fill_in(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Write the table of snippets into the page that asks for it."""
    for box in doctree.findall(lambda node: isinstance(node, nodes.container) and "status-snippets" in node["classes"]):
        metadata = sorted(app.env.metadata.items(), reverse=True)
        shown = {slug: page for page, data in metadata for slug in data.get("snippets", ())}
        pages = {slug: app.builder.get_relative_uri(docname, page) for slug, page in shown.items()}
        table = snippets_table(app.graphdocs, collections.defaultdict(str, pages))
        box += nodes.raw("", table, format="html")


def write_again(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The pages that list where snippets are, which any other page may have changed."""
    return [page for page, data in env.metadata.items() if data.get("lists_snippets")]


def write_json(app: Sphinx, error: Exception | None) -> None:
    """Write status.json: the legs with their dates, and for each snippet what each leg says of it."""
    if error or app.builder.format != "html":
        return
    site: Site = app.graphdocs
    legs = []
    for leg in site.legs():
        made_with = site.records[leg].made_with if leg in site.records else {}
        head = {"leg": str(leg), "version": leg.version, "mode": leg.mode, "device": leg.device}
        legs.append({**head, "made_with": made_with, "dates": dates(site, leg)})
    states = {
        slug: {str(leg): site.state(snippet, leg) for leg in site.legs()} for slug, snippet in site.snippets.items()
    }
    Path(app.outdir, "status.json").write_text(json.dumps({"legs": legs, "snippets": states}, indent=1), "utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_directive("status", StatusDirective)
    app.connect("env-updated", write_again)
    app.connect("doctree-resolved", fill_in)
    app.connect("build-finished", write_json)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
