"""The command `sweep`: ask a question of all names of a TensorFlow, and compare the answers with the record."""

from __future__ import annotations

import doctest
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphdocs import Mistake
from graphdocs.legs import Leg
from graphdocs.run.client import ForkServer, Request
from graphdocs.sweep import ENDED, Answers, Sweep, SweepRecord, load_sweep_record, read_sweeps, save_sweep_record

TOGETHER = 8  # rows that share a process; 8 that hang are within its time
SECONDS = 400.0
MOST_SHOWN = 40  # answers that differ


@dataclass(frozen=True)
class Questions:
    """The body of a sweep and statements that print its answers, as the fork server runs them."""

    path: Path
    examples: tuple[doctest.Example, ...]
    draws: tuple[str, ...] = ()


def sweep(server: ForkServer, legs: list[Leg], names: list[str], keep: bool) -> int:
    """Run sweeps on legs of one version; compares with the records, or rewrites them.  Returns the exit status."""
    known = read_sweeps()
    if unknown := set(names) - set(known):
        raise Mistake(f"There is no sweep '{min(unknown)}'; the folder sweeps/ has {', '.join(known)}.")
    differing = 0
    for name in names or known:
        record = load_sweep_record(name)
        for leg in legs:
            answers = ask_all(server, known[name], leg)
            if keep:
                record.enter(known[name], leg, answers)
                save_sweep_record(record)
            else:
                differing += show_differences(known[name], record, leg, answers)
            asked = sum(bool(cells) for cells in answers.values())
            print(f"{leg}  {name}: {asked} of {len(answers)} names answered", flush=True)
    return int(differing > 0)


def ask_all(server: ForkServer, asked: Sweep, leg: Leg) -> Answers:
    """The answers of all rows; raises Mistake where the sweep itself fails."""
    listing = next(server.run_all([request_for(asked, leg, ["rows()"])]))
    rows = answers_of(listing)
    if not rows or not isinstance(rows[0], list):
        raise Mistake(f"{asked.file}:1: rows() gives no list on {leg} ({why_not(listing)}); mend it.")
    names = rows[0]
    together = [names[start : start + TOGETHER] for start in range(0, len(names), TOGETHER)]
    found: Answers = {}
    alone = []
    for some, cells in zip(together, ask(server, asked, leg, together), strict=True):
        found.update(zip(some, cells, strict=False))
        alone += some[len(cells) :]
    # Which row ended a process, a run of each by itself tells.
    for (row,), cells in zip(([row] for row in alone), ask(server, asked, leg, [[row] for row in alone]), strict=True):
        found[row] = cells[0] if cells else dict.fromkeys(asked.columns, ENDED)
    return {row: found[row] for row in names}


def ask(server: ForkServer, asked: Sweep, leg: Leg, together: list[list[str]]) -> Iterator[list[dict[str, str]]]:
    """The answers of rows that share a process, as many as there were before it ended."""
    requests = [request_for(asked, leg, [f"probe({row!r})" for row in some]) for some in together]
    for some, report in zip(together, server.run_all(requests), strict=True):
        cells = answers_of(report)
        for row, each in zip(some, cells, strict=False):
            if not isinstance(each, dict) or not set(each) <= set(asked.columns):
                raise Mistake(f"{asked.file}:1: probe({row!r}) gives no answers on {leg}: {each}; mend it.")
        yield cells


def request_for(asked: Sweep, leg: Leg, expressions: Iterable[str]) -> Request:
    sources = (f"print(__import__('json').dumps({expression}))\n" for expression in expressions)
    return Request(Questions(asked.path, tuple(doctest.Example(source, "") for source in sources)), leg.mode, SECONDS)


def answers_of(report: dict[str, Any]) -> list[Any]:
    """What the statements of a report printed, and of one that raised its message, with which it ends."""
    found: list[Any] = []
    for example in report.get("examples", ()):
        if example["raised"]:
            return [*found, example["got"].strip()]
        found.append(json.loads(example["got"].splitlines()[-1]))
    return found


def why_not(report: dict[str, Any]) -> str:
    return report.get("ended") or (report.get("examples") or [{}])[0].get("got", "").strip() or "it printed nothing"


def show_differences(asked: Sweep, record: SweepRecord, leg: Leg, answers: Answers) -> int:
    """Print which answers are not the recorded ones; returns how many."""
    if record.hash != asked.hash or leg not in record.answers:
        print(f"{asked.file}:1: it has no fresh run on {leg}; run 'nox -s sweeps -- --keep'.")
        return 1
    different = []
    for row in sorted({*record.answers[leg], *answers}):
        was, is_now = (cells.get(row, {}) for cells in (record.answers[leg], answers))
        for column in asked.columns:
            if column not in asked.by_chance and was.get(column) != is_now.get(column):
                different.append(f"{row}, {column}: was '{was.get(column, '')}', is '{is_now.get(column, '')}'")
    for line in different[:MOST_SHOWN]:
        print(f"{asked.file}:1: on {leg} {line}")
    if len(different) > MOST_SHOWN:
        print(f"and {len(different) - MOST_SHOWN} more")
    return len(different)
