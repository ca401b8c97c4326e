"""The pages of sweeps: what each name answered, as a table or by answer."""

from __future__ import annotations

import re
import textwrap
from typing import Any

from docutils import nodes
from docutils.parsers.rst import directives
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from graphdocs.legs import Leg, legs, spell
from graphdocs.pages.domain import domain_of, facts_of, site_of
from graphdocs.pages.templating import render
from graphdocs.sweep import ENDED, Sweep, SweepRecord

logger = logging.getLogger(__name__)
MOST = 80  # letters of a message
# The tensors that sweeps/functions_and_tensors.py hands over, as a message names them.
OURS = re.compile(
    r"(?:Symbolic)?Tensor\(\"(?:vector|matrix|picture|integers|truths|words|complex_numbers|number|byte_picture)[^\"]*\"\)"
)


class SweepDirective(SphinxDirective):
    """`{sweep} NAME`: a table of a sweep's answers; with `:column: KEY` the names by what they answered there.

    With `:filter: LABEL` it is a box that shows the answers of the names that hold what is typed.
    """

    required_arguments = 1
    option_spec = {"column": directives.unchanged_required, "filter": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        site, name = site_of(self.env), self.arguments[0]
        facts = facts_of(self.env)
        facts.all_snippets = site.digest_of_all
        facts.sweeps.append(name)
        if name not in site.sweeps:
            raise self.error(f"there is no sweep '{name}'; the folder sweeps/ has {', '.join(site.sweeps)}.")
        sweep, record = site.sweeps[name], site.sweep_records[name]
        column = self.options.get("column")
        if "filter" in self.options:
            html = Markup(render("sweep_filter.html", label=self.options["filter"]))
        elif column is None:
            html = table_html(sweep, record)
        elif column in sweep.columns:
            html = groups_html(sweep, record, column)
        else:
            raise self.error(f"the sweep '{name}' has no column '{column}'; it has {', '.join(sweep.columns)}.")
        return [nodes.container("", nodes.raw("", html, format="html"), classes=["sweep", "no-search"])]


def plain(answer: str) -> str:
    """An answer without what differs from name to name: whose tensor, which argument, the end of a message."""
    answer = OURS.sub("yours", answer)
    answer = re.sub(r"^(refuses: \w+: )\w+: (?=Attempting)", r"\1", answer)
    answer = re.sub(r" (\(graphs are )?\u2026$|\.$", "", answer)
    return textwrap.shorten(answer, MOST, placeholder=" \u2026")


def brief(answer: str) -> str:
    """An answer without the message of what was raised."""
    return re.sub(r"^(refuses: \w+): .*", r"\1", answer)


def said_where(record: SweepRecord, row: str, column: str) -> list[tuple[str, list[Leg]]]:
    """The kinds of answers of a row in a column, each in the words of the newest leg, and the legs that gave it."""
    words: dict[str, str] = {}
    found: dict[str, list[Leg]] = {}
    for leg, answers in record.answers.items():
        if said := answers.get(row, {}).get(column):
            words.setdefault(brief(said), plain(said))
            found.setdefault(brief(said), []).append(leg)
    if ENDED in found and is_answered(record, row):
        del found[ENDED]  # the page says so once for all names
    return [(words[kind], legs) for kind, legs in found.items()]


def is_answered(record: SweepRecord, row: str) -> bool:
    """True if a name ended no process on one of the legs that have it."""
    return any(row in answers and ENDED not in answers[row].values() for answers in record.answers.values())


def in_words(said: list[tuple[str, list[Leg]]], by_chance: bool = False) -> Markup:
    """Answers as HTML; legs are named only where they differ, and where they and not chance decide."""
    if by_chance:
        return Markup(", or ").join(marked(answer) for answer, _ in said)
    if len(said) < 2:
        return marked(said[0][0]) if said else Markup()
    return Markup("; ").join(Markup("{} on {}").format(marked(answer), spell(legs)) for answer, legs in said)


def marked(answer: str) -> Markup:
    """An answer with what a message says as code."""
    verb, _, message = answer.partition(": ")
    return Markup("{}: <code>{}</code>").format(verb, message) if message else Markup("{}").format(verb)


def rows_of(record: SweepRecord) -> list[str]:
    """All names, in the order in which the newest leg asked them."""
    return list(dict.fromkeys(row for answers in record.answers.values() for row in answers))


def table_html(sweep: Sweep, record: SweepRecord) -> Markup:
    names = rows_of(record)
    rows, messages = [], []
    for row in names:
        shown = []
        for column, title in sweep.columns.items():
            said = said_where(record, row, column)
            in_brief = [(brief(answer), legs) for answer, legs in said]
            shown.append(in_words(in_brief, column in sweep.by_chance))
            if said != in_brief:
                messages.append((row, title, in_words(said)))
        rows.append((row, shown))
    titles = list(sweep.columns.values())
    return Markup(render("sweep_table.html", columns=titles, rows=rows, messages=messages, where=where(record)))


def groups_html(sweep: Sweep, record: SweepRecord, column: str) -> Markup:
    """The names by what they answered in a column, the most frequent answer first."""
    groups: dict[Markup, list[str]] = {}
    for row in rows_of(record):
        if said := said_where(record, row, column):
            groups.setdefault(in_words(said, column in sweep.by_chance), []).append(row)
    ordered = sorted(groups.items(), key=lambda group: -len(group[1]))
    title = sweep.columns[column]
    html = render("sweep_groups.html", title=title, groups=ordered, by_module=by_module, where=where(record))
    return Markup(html)


def by_module(names: list[str]) -> dict[str, list[str]]:
    """The last parts of dotted names, by what stands before them."""
    modules: dict[str, list[str]] = {}
    for name in names:
        module, _, last = name.rpartition(".")
        modules.setdefault(module, []).append(last)
    return modules


def where(record: SweepRecord) -> str:
    """The legs that were asked, and of which how many names have no answer since they ended the process."""
    ended = {leg: sum(ENDED in cells.values() for cells in answers.values()) for leg, answers in record.answers.items()}
    told = [f"on {leg.version} ({leg.mode}) {count} names ended the process" for leg, count in ended.items() if count]
    return "; ".join([spell(list(record.answers)), *told])


def check_sweeps(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn of a sweep that no page shows, or that the newest legs did not run as it is."""
    shown = {name for facts in domain_of(env).pages.values() for name in facts.sweeps}
    for name, sweep in site_of(env).sweeps.items():
        record = site_of(env).sweep_records[name]
        if name not in shown:
            logger.warning("%s:1: no page shows it; embed it with {sweep} %s, or delete it.", sweep.file, name)
        for leg in legs():
            if record.hash != sweep.hash or leg not in record.answers:
                missing = f"records/sweeps/{name}.json has no fresh run on {leg}"
                logger.warning("%s:1: %s; run 'nox -s sweeps -- --keep'.", sweep.file, missing)


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("sweep", SweepDirective)
    app.connect("env-updated", check_sweeps)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
