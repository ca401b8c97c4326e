"""What git knows of the records: a run that is gone without a reason, a text that no run has printed.

A seal shows an edit by hand, but whoever edits can seal again.  A run that prints another text enters its own day.  So
what a leg printed on a day is what was first committed for that day, and another text under the same day is an edit.
A text that was altered together with its day cannot be told from a run; `nox -s matrix` finds it, which runs again.
"""

from __future__ import annotations

import datetime
import json
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import Leg
from graphdocs.record import Record, load_all, record_of
from graphdocs.snippet import ROOT, Snippet, read_snippets

DELETED = "0" * 40  # the id that git gives to a file that is not there
RECORDS = ":(glob)records/*.json"


def git(root: Path, *arguments: str, given: str = "") -> bytes:
    """What git prints; raises Mistake where this is no clone."""
    done = subprocess.run(["git", *arguments], cwd=root, input=given.encode(), capture_output=True)
    if done.returncode:
        raise Mistake(f"git knows no history here ({done.stderr.decode().strip()}); check the records in a clone.")
    return done.stdout


def texts_of(root: Path, ids: list[str]) -> list[bytes]:
    """The texts with these ids of git, which one process of it reads."""
    answer, at, texts = git(root, "cat-file", "--batch", given="".join(f"{each}\n" for each in ids)), 0, []
    for _ in ids:
        start = answer.index(b"\n", at) + 1
        size = int(answer[at:start].split()[2])
        texts.append(answer[start : start + size])
        at = start + size + 1
    return texts


def past_records(root: Path) -> Iterator[tuple[Record, str]]:
    """Every record that was ever committed, with the day of its commit, the oldest first; none in an older form."""
    asked = ["log", "--reverse", "--raw", "--no-abbrev", "--no-renames", "--format=%as", "--", RECORDS]
    found, day = [], ""
    for line in git(root, *asked).decode().splitlines():
        if line.startswith(":"):
            _, _, _, blob, _, path = line.split(maxsplit=5)
            found.append((blob, day, Path(path).stem))
        elif line:
            day = line
    found = [each for each in found if each[0] != DELETED]
    for text, (_, day, name) in zip(texts_of(root, [blob for blob, _, _ in found]), found, strict=True):
        try:
            yield record_of(name, json.loads(text)), day
        except Mistake:
            continue


class Past:
    """What was committed of the runs of one snippet's code, by the hash of that code."""

    def __init__(self) -> None:
        self.days: dict[tuple[str, Leg], str] = {}  # the newest day of each run
        self.texts: dict[tuple[str, Leg, str], list[list[str]]] = {}  # what a run may have printed on a day

    def add(self, record: Record, committed: str) -> None:
        """Take in a record that was committed on a day."""
        for leg, day in record.days.items():
            self.days[record.hash, leg] = day
            texts = self.texts.setdefault((record.hash, leg, day), [])
            if not texts or committed <= day_after(day):  # on one day a leg may be run again, and print another text
                texts.append(record.outputs[leg])


def day_after(day: str) -> str:
    """The next day: what was run before midnight may be committed after it, and elsewhere the day is another."""
    return (datetime.date.fromisoformat(day) + datetime.timedelta(days=1)).isoformat()


def unproven(snippet: Snippet, record: Record, past: Past) -> Iterator[str]:
    """What stands in a record, or is gone from it, and was no run's doing."""
    mend = f"restore it from git, or run it with 'nox -s matrix -- accept {snippet.name}'"
    where = f"records/{snippet.name}.json:1:"
    for (code, leg), day in past.days.items():
        known = leg in record.outputs or leg in record.stale
        if code == snippet.hash and not known and snippet.why_not(leg) is None:
            yield f"{where} its run on {leg} of {day} is gone; {mend}."
    for leg, outputs in record.outputs.items():
        texts = past.texts.get((record.hash, leg, record.days[leg]))
        if texts and outputs not in texts:
            yield f"{where} {leg} printed another text on {record.days[leg]}; {mend}."


def unproven_records(root: Path = ROOT) -> list[str]:
    """What is unproven in the records of a clone; raises Mistake where there is no history."""
    past: dict[str, Past] = defaultdict(Past)
    for record, committed in past_records(root):
        past[record.name].add(record, committed)
    records = load_all(root / "records")
    return [
        complaint
        for name, snippet in read_snippets(root / "snippets").items()
        for complaint in unproven(snippet, records.get(name, Record(name)), past[name])
    ]
