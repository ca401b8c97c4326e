"""The command `preview`: run the snippets on a TensorFlow to come, and tell what it changes."""

from __future__ import annotations

from graphdocs.legs import Leg
from graphdocs.record import Record, load_all, today
from graphdocs.run.client import ForkServer
from graphdocs.run.comparison import mismatch, recorded_texts
from graphdocs.run.difference import unified
from graphdocs.run.selection import select
from graphdocs.run.verdict import Outcome, run_snippets
from graphdocs.snippet import read_snippets
from graphdocs.upcoming import Upcoming, save_upcoming


def preview(server: ForkServer, legs: list[Leg], names: list[str], seconds: float, keep: bool) -> int:
    """Run snippets as if this TensorFlow were that of the legs; print what differs by snippet, and keep it if asked."""
    records, upcoming = load_all(), Upcoming(server.made_with, today())
    chosen = select(read_snippets(), names)
    ran = 0
    for outcome in run_snippets(server, [(snippet, leg) for snippet in chosen for leg in legs], records, seconds):
        ran += bool(outcome.report)
        record = records.get(outcome.snippet.name, Record(outcome.snippet.name))
        if texts := changed_texts(outcome, record):
            show(outcome, record, texts)
            upcoming.changes.setdefault(outcome.snippet.name, {})[str(outcome.leg)] = texts
    build = server.made_with["tensorflow"]
    print(f"TensorFlow {build}: {ran} runs, {len(upcoming.changes)} snippets print other texts")
    if keep:
        save_upcoming(upcoming)
    return 0


def changed_texts(outcome: Outcome, record: Record) -> dict[str, str]:
    """What was printed otherwise than recorded, by the number of the example."""
    snippet, report = outcome.snippet, outcome.report
    if not report:
        return {}
    if "examples" not in report:
        return {"-1": report["ended"]}
    expected = record.expected(snippet, outcome.leg)
    texts = recorded_texts(snippet, record, outcome.leg, report)
    results = zip(snippet.examples, expected, report["examples"], texts, strict=True)
    return {
        str(number): text
        for number, (example, want, result, text) in enumerate(results)
        if mismatch(example, want, result)
    }


def show(outcome: Outcome, record: Record, texts: dict[str, str]) -> None:
    """Print the difference of one snippet on one leg."""
    snippet = outcome.snippet
    for number, text in texts.items():
        line = snippet.line(int(number)) if int(number) >= 0 else 1
        print(f"{outcome.leg}  {snippet.file}:{line}")
        old = record.expected(snippet, outcome.leg)[int(number)] if int(number) >= 0 else ""
        print(*unified(old, text, "is", "will be"), sep="\n")
