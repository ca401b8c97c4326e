"""Run snippets on legs, and judge what they printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from graphdocs.legs import Leg
from graphdocs.record import Record
from graphdocs.run.client import SECONDS, ForkServer, Request
from graphdocs.run.comparison import mismatch
from graphdocs.snippet import Snippet, statement


@dataclass
class Outcome:
    """What happened to one snippet on one leg: passed, failed, stale, not applicable or not run."""

    snippet: Snippet
    leg: Leg
    verdict: str
    reason: str = ""
    report: dict[str, Any] = field(default_factory=dict)

    @property
    def is_bad(self) -> bool:
        return self.verdict not in ("passed", "not applicable")

    @property
    def seconds(self) -> float:
        return self.report.get("took", 0.0)


def without_a_run(snippet: Snippet, record: Record, leg: Leg, made_with: dict[str, str]) -> Outcome | None:
    """The outcome of what is not run at all: a file or a record that is no good, a leg on which it does not apply."""
    if mistake := snippet.mistake or record.mistake:
        return Outcome(snippet, leg, "failed", mistake)
    reason = snippet.why_not(leg) or snippet.why_not_here(made_with)
    return Outcome(snippet, leg, "not applicable", reason) if reason else None


def run_snippets(
    server: ForkServer, runs: Iterable[tuple[Snippet, Leg]], records: dict[str, Record], seconds: float = SECONDS
) -> Iterator[Outcome]:
    """Run snippets on legs, in order; each must print what its record, or else its docstring, holds."""
    runs = list(runs)
    recorded = [records.get(snippet.name, Record(snippet.name)) for snippet, _ in runs]
    settled = [
        without_a_run(snippet, record, leg, server.made_with)
        for (snippet, leg), record in zip(runs, recorded, strict=True)
    ]
    requests = [
        Request(snippet, leg.mode, seconds, bool(snippet.alone))
        for (snippet, leg), outcome in zip(runs, settled, strict=True)
        if outcome is None
    ]
    reports = server.run_all(requests)
    for (snippet, leg), record, outcome in zip(runs, recorded, settled, strict=True):
        if outcome is None:
            report = next(reports)
            outcome = Outcome(snippet, leg, *judge(snippet, record, leg, report), report)
        yield outcome


def judge(snippet: Snippet, record: Record, leg: Leg, report: dict[str, Any]) -> tuple[str, str]:
    """The verdict on a report, and for any but `passed` the reason in words."""
    reasons = []
    if "ended" in report:
        at = report.get("at")
        line = report.get("line", 1) if at is None else snippet.line(at)
        where = "in its body" if at is None else f"in example {at + 1}, >>> {statement(snippet.examples[at])}"
        reasons = [f"{snippet.file}:{line}: on {leg} it {report['ended']}, {where}"]
    runs = zip(snippet.examples, record.expected(snippet, leg), report.get("examples", ()), strict=False)
    for index, (example, want, result) in enumerate(runs):
        if why := mismatch(example, want, result):
            where = f"{snippet.file}:{snippet.line(index)}: example {index + 1} on {leg}"
            reasons.append(f"{where}\n    >>> {statement(example)}\n{why}")
    if snippet.draws and leg == snippet.home():
        where = f"{snippet.file}:1: on {leg}"
        if "undrawn" in report:
            reasons.append(f"{where} its graphs cannot be drawn ({report['undrawn']}); mend the names after ':draws:'.")
        elif not reasons and record.is_fresh(snippet, leg) and record.drawn(snippet) != report["graphs"]:
            reasons.append(f"{where} its graphs are not the drawn ones; run 'nox -s accept' and look at the drawing.")
    if reasons and report["log"].strip():
        reasons += ["what TensorFlow logged meanwhile:", report["log"].rstrip()]
    if not reasons and not record.is_fresh(snippet, leg):
        stale = f"{snippet.file}:1: records/{snippet.name}.json has no fresh run on {leg}; run 'nox -s accept'."
        return "stale", stale
    return "failed" if reasons else "passed", "\n".join(reasons)
