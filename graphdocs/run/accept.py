"""The command `accept`: run the sessions, and rewrite what they must print."""

from __future__ import annotations

import contextlib
import itertools
import signal
from collections.abc import Iterator
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import Leg
from graphdocs.record import FOLDER as RECORDS
from graphdocs.record import Record, delete, load_all, load_made_with, save, save_made_with
from graphdocs.run.client import ForkServer
from graphdocs.run.comparison import recorded_texts
from graphdocs.run.difference import unified
from graphdocs.run.readback import changed_meanwhile, misread
from graphdocs.run.selection import select
from graphdocs.run.verdict import Outcome, run_snippets
from graphdocs.sealed import remove_parts, write_whole
from graphdocs.snippet import FOLDER as SNIPPETS
from graphdocs.snippet import ROOT, Snippet, read_snippets


def accept(server: ForkServer, legs: list[Leg], names: list[str], seconds: float) -> int:
    """Run snippets on legs of one version; rewrite docstrings (home legs) and records.  Returns the exit status."""
    for folder in (RECORDS, SNIPPETS):
        remove_parts(folder)
    snippets, records = read_snippets(keep_broken=True), load_all(keep_broken=True)
    chosen = select(snippets, names)
    made_with = load_made_with(legs[0])
    if not made_with or len(chosen) == len(snippets):
        save_made_with(legs[0], server.made_with)
    elif made_with["tensorflow"] != server.made_with["tensorflow"]:
        was = made_with["tensorflow"]
        raise Mistake(f"records/ were made with TensorFlow {was} on {legs[0].version}; accept all snippets, not some.")
    for name in set(records) - set(snippets):
        print(f"{name}: its file is gone, and now its record")
        delete(name)
    before = stamps()
    runs = [(snippet, leg) for snippet in chosen for leg in legs]
    refused = accepted = 0
    for _, outcomes in itertools.groupby(run_snippets(server, runs, records, seconds), lambda each: each.snippet.name):
        of_snippet = list(outcomes)
        if accept_one(records, of_snippet):
            accepted += 1
        else:
            refused += 1
    ours = {path for snippet in chosen for path in (snippet.path, RECORDS / f"{snippet.name}.json")}
    after = stamps()
    for path in sorted({path for path, stamp in (before.items() ^ after.items())} - ours):
        print(f"{path.relative_to(ROOT)}:1: it was changed while the snippets ran; restore it from git.")
        refused += 1
    print(f"{' and '.join(map(str, legs))}: {accepted} accepted" + f", {refused} not" * bool(refused), flush=True)
    return int(refused > 0)


def stamps() -> dict[Path, tuple[int, int]]:
    """When each snippet and each record was written, and its size: a snippet that runs may write anywhere."""
    files = (path for folder in (RECORDS, SNIPPETS) for path in folder.rglob("[!.]*") if path.is_file())
    return {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in files}


def accept_one(records: dict[str, Record], outcomes: list[Outcome]) -> bool:
    """Enter what one snippet printed on some legs, in its record and at home in its file; False if it cannot be."""
    snippet = outcomes[0].snippet
    record = records.setdefault(snippet.name, Record(snippet.name))
    good, at_home = True, None
    if any("examples" in outcome.report for outcome in outcomes) and (why := changed_meanwhile(snippet)):
        print(why, flush=True)
        return False
    record.drop_what_does_not_apply(snippet)
    for outcome in outcomes:
        if snippet.why_not(outcome.leg):
            continue
        if outcome.verdict == "not applicable":
            print(f"{snippet.file}:1: nothing was recorded, since {outcome.reason}; run it with other packages.")
            good = False
        elif "examples" not in outcome.report or ("undrawn" in outcome.report and outcome.leg == snippet.home()):
            print(outcome.verdict, outcome.reason)
            good = False
        else:
            outputs = recorded_texts(snippet, record, outcome.leg, outcome.report)
            if why := misread(snippet, outcome.leg, outputs, outcome.report):
                print(why, flush=True)
                return False
            show_difference(snippet, record, outcome.leg, outputs)
            record.enter(snippet, outcome.leg, outputs, outcome.report.get("graphs", []))
            at_home = outputs if outcome.leg == snippet.home() else at_home
    if not good:
        return False
    # The record and the docstring say the same or neither is written.
    with without_interruption():
        save(record)
        if at_home is not None and at_home != snippet.outputs:
            write_whole(snippet.path, snippet.text_with(at_home))
    return True


def show_difference(snippet: Snippet, record: Record, leg: Leg, outputs: list[str]) -> None:
    """Print what a leg printed until now and what it prints."""
    for index, (old, new) in enumerate(zip(record.expected(snippet, leg), outputs, strict=True)):
        if old != new:
            lines = unified(old, new, "was", "is")
            print(f"{leg}  {snippet.file}:{snippet.line(index)}", *lines, sep="\n", flush=True)


@contextlib.contextmanager
def without_interruption() -> Iterator[None]:
    """Let Ctrl-C wait until what belongs together is written."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
