"""Records: one JSON file per snippet, with each text that it printed and the legs that print it.

`records/made_with/` says of each version and device with what packages its legs were run.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graphdocs import Mistake
from graphdocs.legs import LEGS, Leg, leg_named
from graphdocs.sealed import MEND, read_sealed, write_sealed
from graphdocs.snippet import ROOT, Snippet

FOLDER = ROOT / "records"


@dataclass
class Record:
    """What the legs printed when they ran the code with this hash; `stale` has those that last ran another code.

    `mistake` tells what is wrong with a record that cannot be used.
    """

    name: str
    hash: str = ""
    days: dict[Leg, str] = field(default_factory=dict)
    outputs: dict[Leg, list[str]] = field(default_factory=dict)
    graphs: list[dict[str, Any]] = field(default_factory=list)
    stale: list[Leg] = field(default_factory=list)
    mistake: str = ""

    def is_fresh(self, snippet: Snippet, leg: Leg) -> bool:
        """True if the leg ran this very code and, for the home leg, printed what the docstring holds."""
        if self.hash != snippet.hash or leg not in self.outputs:
            return False
        return leg != snippet.home() or self.outputs[leg] == snippet.outputs

    def expected(self, snippet: Snippet, leg: Leg) -> list[str]:
        """What the leg must print: the docstring at home and where nothing was recorded, else what the record holds."""
        kept = self.hash == snippet.hash and leg != snippet.home()
        return self.outputs.get(leg, snippet.outputs) if kept else snippet.outputs

    def drawn(self, snippet: Snippet) -> list[dict[str, Any]] | None:
        """The graphs of the snippet's `:draws:` as its home leg built them; None where one is missing or old."""
        names = {name for graph in self.graphs for name in (graph["name"], *graph["sessions"])}
        is_good = self.is_fresh(snippet, snippet.home()) and names == set(snippet.draws)
        return self.graphs if is_good and names else None

    def enter(self, snippet: Snippet, leg: Leg, outputs: list[str], graphs: list[dict[str, Any]]) -> None:
        """Enter what was printed and, on the home leg, what is drawn; the old day stays where nothing changed."""
        if self.hash != snippet.hash:
            self.stale = in_order({*self.stale, *self.outputs})
            self.hash, self.days, self.outputs, self.graphs = snippet.hash, {}, {}, []
        self.stale = [other for other in self.stale if other != leg]
        at_home = leg == snippet.home()
        if self.outputs.get(leg) != outputs or (at_home and graphs != self.graphs):
            self.days[leg], self.outputs[leg] = today(), outputs
        if at_home:
            self.graphs = graphs

    def drop_what_does_not_apply(self, snippet: Snippet) -> None:
        """Forget the legs, of whatever version, on which the snippet does not apply."""
        for leg in [leg for leg in self.outputs if snippet.why_not(leg)]:
            del self.days[leg], self.outputs[leg]
        self.stale = [leg for leg in self.stale if not snippet.why_not(leg)]


def today() -> str:
    """The day on which something is run, the same wherever that is."""
    return datetime.datetime.now(datetime.timezone.utc).date().isoformat()


def in_order(chosen: Iterable[Leg]) -> list[Leg]:
    """Legs in the order of LEGS."""
    wanted = set(chosen)
    return [leg for leg in LEGS if leg in wanted]


def grouped(chosen: Iterable[Leg]) -> list[str]:
    """Legs as lines `tf2-cpu 2.21 2.20`, one for each mode and device."""
    lines: dict[str, str] = {}
    for leg in in_order(chosen):
        kind = f"{leg.mode}-{leg.device}"
        lines[kind] = f"{lines.get(kind, kind)} {leg.version}"
    return list(lines.values())


def legs_of(lines: list[str]) -> list[Leg]:
    """The legs of such lines; raises Mistake for one that the table of versions has not."""
    kinds = [line.split() for line in lines]
    return [leg_named(f"{version}-{kind}") for kind, *versions in kinds for version in versions]


def grouped_by(values: dict[Leg, str]) -> dict[str, list[str]]:
    """Such lines by what their legs have in common, as a day."""
    found: dict[str, list[Leg]] = {}
    for leg, value in values.items():
        found.setdefault(value, []).append(leg)
    return {value: grouped(where) for value, where in sorted(found.items())}


def by_leg(lines_by: dict[str, list[str]]) -> dict[Leg, str]:
    """What `grouped_by` made such lines of; raises Mistake for a leg that the table of versions has not."""
    return {leg: value for value, lines in lines_by.items() for leg in legs_of(lines)}


def load(name: str, folder: Path = FOLDER) -> Record:
    """The record of a snippet, empty if it was never run; raises Mistake for one that was edited by hand."""
    path = folder / f"{name}.json"
    return record_of(name, read_sealed(path, folder)) if path.exists() else Record(name)


def record_of(name: str, data: dict[str, Any]) -> Record:
    """The record in the content of its file; raises Mistake for what does not have the form of one."""
    try:
        days = by_leg(data["days"])
        outputs: dict[Leg, list[str]] = {leg: [] for leg in in_order(days)}
        for texts in data["examples"]:
            for text in texts:
                for leg in legs_of(text["legs"]):
                    outputs[leg].append("".join(line + "\n" for line in text["prints"]))
        stale = legs_of(data["stale"])
    except Mistake as mistake:
        raise Mistake(f"records/{name}.json:1: {mistake}") from None
    except (KeyError, TypeError, AttributeError, ValueError, IndexError):
        raise Mistake(f"records/{name}.json:1: it does not have the form of a record; {MEND}.") from None
    return Record(name, data["hash"], days, outputs, data["graphs"], stale)


def load_all(folder: Path = FOLDER, keep_broken: bool = False) -> dict[str, Record]:
    """All records by the names of their snippets; one that is no good raises Mistake, or is kept with it."""
    records = {}
    for path in sorted(folder.glob("*.json")):
        try:
            records[path.stem] = load(path.stem, folder)
        except Mistake as mistake:
            if not keep_broken:
                raise
            records[path.stem] = Record(path.stem, mistake=str(mistake))
    return records


def save(record: Record, folder: Path = FOLDER) -> None:
    """Write a record whole or not at all."""
    examples = []
    for index in range(max(map(len, record.outputs.values()), default=0)):
        texts: dict[str, list[Leg]] = {}
        for leg in in_order(record.outputs):
            texts.setdefault(record.outputs[leg][index], []).append(leg)
        examples.append(
            [
                {"legs": grouped(where), "prints": text.removesuffix("\n").split("\n") if text else []}
                for text, where in texts.items()
            ]
        )
    data = {
        "hash": record.hash,
        "days": grouped_by(record.days),
        "stale": grouped(record.stale),
        "examples": examples,
        "graphs": record.graphs,
    }
    write_sealed(folder / f"{record.name}.json", data)


def delete(name: str, folder: Path = FOLDER) -> None:
    """Remove the record of a snippet that is gone."""
    (folder / f"{name}.json").unlink(missing_ok=True)


def load_made_with(leg: Leg, folder: Path = FOLDER) -> dict[str, str]:
    """The packages that the legs of a version and device were run with, {} if they never were.

    Raises Mistake for a file that was edited by hand, or is of another version.
    """
    path = folder / "made_with" / f"{leg.version}-{leg.device}.json"
    if not path.exists():
        return {}
    made_with: dict[str, str] = read_sealed(path, folder)
    if not made_with.get("tensorflow", "").startswith(f"{leg.version}."):
        was = f"it is of TensorFlow {made_with.get('tensorflow')}, not of {leg.version}"
        raise Mistake(f"records/made_with/{path.name}:1: {was}; {MEND}.")
    return made_with


def save_made_with(leg: Leg, made_with: dict[str, str], folder: Path = FOLDER) -> None:
    """Write with what packages the legs of a version and device were run."""
    write_sealed(folder / "made_with" / f"{leg.version}-{leg.device}.json", dict(sorted(made_with.items())))
