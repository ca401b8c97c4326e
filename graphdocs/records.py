"""Records: one JSON file per leg, what each snippet must print there and the hash it had when it did."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import DEVICES, MODES, VERSIONS, Leg
from graphdocs.snippet import ROOT, Snippet

FOLDER = ROOT / "records"
# What differs from run to run, and what stands in its place.
SCRUBS = {
    r"0x[0-9a-f]{4,}": "0x...",
    r"\bid=\d+": "id=...",
    r'File "[^"]+", line \d+': 'File "...", line ...',
    r"/[^\s'\"]*/snippet-\w+": "...",
}


@dataclass
class Record:
    """What one leg printed; `entries` maps a slug to its hash, date and outputs (or `stopped`)."""

    leg: Leg
    made_with: dict[str, str] = field(default_factory=dict)
    entries: dict[str, dict] = field(default_factory=dict)

    def is_fresh(self, snippet: Snippet) -> bool:
        """True if the leg ran this very code and, for the home leg, printed what the docstring holds."""
        entry = self.entries.get(snippet.slug)
        if entry is None or entry["hash"] != snippet.hash:
            return False
        return self.leg != snippet.home() or entry.get("outputs") == snippet.outputs

    def expected(self, snippet: Snippet) -> list[str]:
        """What the leg must print: the docstring at home and for a new snippet, else what the record holds."""
        entry = self.entries.get(snippet.slug, {})
        if self.leg == snippet.home() or len(entry.get("outputs", ())) != len(snippet.examples):
            return snippet.outputs
        return entry["outputs"]

    def stopped(self, snippet: Snippet) -> str | None:
        """The traceback with which the body itself must end on this leg, if it does."""
        return self.entries.get(snippet.slug, {}).get("stopped")

    def enter(self, snippet: Snippet, **seen) -> None:
        """Enter what was seen, keeping the old date where nothing changed."""
        old = self.entries.get(snippet.slug, {})
        new = {"hash": snippet.hash, **seen}
        if {**old, "date": None} != {**new, "date": None}:
            self.entries[snippet.slug] = {**new, "date": datetime.date.today().isoformat()}


def scrub(output: str) -> str:
    """An output with `...` for addresses, ids and paths, which no two runs share."""
    for pattern, text in SCRUBS.items():
        output = re.sub(pattern, text, output)
    return re.sub(r"(?m)^[ \t]*$(?=\n)", "<BLANKLINE>", output)


def _seal(data: dict) -> str:
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()[:16]


def load(leg: Leg, folder: Path = FOLDER) -> Record:
    """The record of a leg, empty if it was never run; raises Mistake for one that was edited by hand."""
    path = folder / f"{leg}.json"
    if not path.exists():
        return Record(leg)
    try:
        data = json.loads(path.read_text("utf-8"))
        seal = data.pop("seal")
    except (ValueError, KeyError):
        data, seal = {}, None
    if seal != _seal(data):
        raise Mistake(f"records/{path.name}:1: it was edited by hand; restore it from git or run 'nox -s accept'.")
    return Record(leg, data["made_with"], data["snippets"])


def save(record: Record, folder: Path = FOLDER) -> None:
    """Write a record whole or not at all."""
    data = {"leg": str(record.leg), "made_with": record.made_with, "snippets": dict(sorted(record.entries.items()))}
    text = json.dumps({**data, "seal": _seal(data)}, indent=1, ensure_ascii=False) + "\n"
    folder.mkdir(exist_ok=True)
    replace(folder / f"{record.leg}.json", text)


@contextlib.contextmanager
def one_writer(folder: Path = FOLDER) -> Iterator[None]:
    """Hold the folder's lock, so that two runs never overwrite each other's entries."""
    import fcntl

    folder.mkdir(exist_ok=True)
    with open(folder / ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def replace(path: Path, text: str) -> None:
    """Write a file so that no reader ever sees half of it."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_text(text, "utf-8")
    part.replace(path)


def load_all(folder: Path = FOLDER) -> list[Record]:
    """All records, newest TensorFlow first, in the order of modes and devices."""
    found = [load(Leg.parse(path.stem), folder) for path in folder.glob("*.json")]
    order = [list(VERSIONS), list(MODES), list(DEVICES)]
    return sorted(
        found,
        key=lambda record: [
            known.index(value)
            for known, value in zip(order, (record.leg.version, record.leg.mode, record.leg.device))
        ],
    )
