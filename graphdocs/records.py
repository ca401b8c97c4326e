"""Records: one JSON file per leg, what each snippet must print there and the hash it had when it did."""

from __future__ import annotations

import datetime
import hashlib
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graphdocs import Mistake
from graphdocs.legs import LEGS, Leg
from graphdocs.snippet import ROOT, Snippet

FOLDER = ROOT / "records"
RESULTS = ROOT / "build" / "results"


@dataclass
class Record:
    """What one leg printed; `entries` maps a slug to its hash, date and outputs."""

    leg: Leg
    made_with: dict[str, str] = field(default_factory=dict)
    entries: dict[str, dict[str, Any]] = field(default_factory=dict)

    def is_fresh(self, snippet: Snippet) -> bool:
        """True if the leg ran this very code and, for the home leg, printed what the docstring holds."""
        entry = self.entries.get(snippet.slug, {})
        at_home = self.leg == snippet.home()
        return entry.get("hash") == snippet.hash and (not at_home or entry.get("outputs") == snippet.outputs)

    def expected(self, snippet: Snippet) -> list[str]:
        """What the leg must print: the docstring at home and for a new snippet, else what the record holds."""
        outputs = self.entries.get(snippet.slug, {}).get("outputs", [])
        kept = self.leg != snippet.home() and len(outputs) == len(snippet.examples)
        return outputs if kept else snippet.outputs

    def graphs(self, snippet: Snippet) -> list[dict[str, Any]] | None:
        """The graphs of the snippet's `:draws:` as its home leg built them; None elsewhere and where one is missing."""
        graphs = self.entries.get(snippet.slug, {}).get("graphs", [])
        drawn = {name for graph in graphs for name in (graph["name"], *graph["sessions"])}
        at_home = self.leg == snippet.home() and self.is_fresh(snippet)
        return graphs if at_home and drawn and drawn == set(snippet.draws) else None

    def enter(self, snippet: Snippet, outputs: list[str], graphs: list[dict[str, Any]]) -> None:
        """Enter what was printed and, on the home leg, what is drawn; the old date stays where nothing changed."""
        new = {"hash": snippet.hash, "outputs": outputs, "date": datetime.date.today().isoformat()}
        if graphs and self.leg == snippet.home():
            new["graphs"] = graphs
        old = self.entries.get(snippet.slug, {})
        if {**old, "date": new["date"]} != new:
            self.entries[snippet.slug] = new


def _seal(data: dict[str, Any]) -> str:
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


def load_all(folder: Path = FOLDER) -> list[Record]:
    """All records, in the order of LEGS; raises Mistake for a file that is no leg's."""
    known = {f"{leg}.json": leg for leg in LEGS}
    for path in folder.glob("*.json"):
        if path.name not in known:
            raise Mistake(
                f"records/{path.name}:1: graphdocs/legs.py has no such leg; delete it or add its version there."
            )
    return [load(leg, folder) for name, leg in known.items() if (folder / name).exists()]


def save(record: Record, folder: Path = FOLDER) -> None:
    """Write a record whole or not at all."""
    data = {"leg": str(record.leg), "made_with": record.made_with, "snippets": dict(sorted(record.entries.items()))}
    text = json.dumps({**data, "seal": _seal(data)}, indent=1, ensure_ascii=False) + "\n"
    replace(folder / f"{record.leg}.json", text)


def replace(path: Path, text: str) -> None:
    """Write a file so that no reader ever sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_text(text, "utf-8")
    part.replace(path)
