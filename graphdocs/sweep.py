"""Sweeps: a question asked of all names of a kind; a file of sweeps/ asks it, and a record has the answers."""

from __future__ import annotations

import ast
import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import Leg
from graphdocs.record import FOLDER as RECORDS
from graphdocs.record import by_leg, grouped, grouped_by, in_order, legs_of, today
from graphdocs.sealed import MEND, read_sealed, write_sealed
from graphdocs.snippet import ROOT, source_text

FOLDER = ROOT / "sweeps"
ENDED = "ends the process"  # what a name answers in each column whose process ended before it had answered
Answers = dict[str, dict[str, str]]  # by row, by column


@dataclass(frozen=True)
class Sweep:
    """A question, and the columns of its table by their keys, with what is done in each.

    The file defines `rows()`, the names that a TensorFlow has, and `probe(row)`, the answers by column; {} for a name
    of which nothing can be asked.  `BY_CHANCE` has the columns in which two runs may differ.
    """

    path: Path
    file: str
    question: str
    columns: dict[str, str]
    hash: str
    by_chance: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.path.stem


@dataclass
class SweepRecord:
    """What each leg answered when it ran the sweep with this hash, and how many names it could ask nothing of."""

    name: str
    hash: str = ""
    days: dict[Leg, str] = field(default_factory=dict)
    answers: dict[Leg, Answers] = field(default_factory=dict)
    unasked: dict[Leg, int] = field(default_factory=dict)

    def enter(self, sweep: Sweep, leg: Leg, answers: Answers) -> None:
        """Enter all that a leg answered; what other legs answered to another sweep is forgotten."""
        if self.hash != sweep.hash:
            self.hash, self.days, self.answers, self.unasked = sweep.hash, {}, {}, {}
        asked = {row: cells for row, cells in answers.items() if cells}
        unasked = len(answers) - len(asked)
        if (self.answers.get(leg), self.unasked.get(leg)) != (asked, unasked):
            self.days[leg] = today()
        self.answers[leg], self.unasked[leg] = asked, unasked


def read_sweeps(folder: Path = FOLDER) -> dict[str, Sweep]:
    """All sweeps by name; raises Mistake for a file that is none."""
    return {path.stem: read_sweep(path) for path in sorted(folder.glob("*.py"))}


def read_sweep(path: Path) -> Sweep:
    """One sweep, read without importing it; raises Mistake for a file that is none."""
    file = f"sweeps/{path.name}"
    text = source_text(path, file)
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        raise Mistake(f"{file}:{error.lineno}: {error.msg}; mend it.") from None
    defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    columns: dict[str, str] = {}
    by_chance: list[str] = []
    for node in (node for node in tree.body if isinstance(node, ast.Assign)):
        name = ast.unparse(node.targets[0])
        if name == "COLUMNS":
            columns = ast.literal_eval(node.value)
        if name == "BY_CHANCE":
            by_chance = ast.literal_eval(node.value)
    question = (ast.get_docstring(tree) or "").split("\n")[0]
    if not question.endswith("?") or not columns or not {"rows", "probe"} <= defined:
        wanted = "a docstring that asks a question, a dictionary COLUMNS, and the functions rows() and probe(row)"
        raise Mistake(f"{file}:1: a sweep has {wanted}; write what is missing.")
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return Sweep(path, file, question, columns, digest, tuple(by_chance))


def record_path(name: str, folder: Path = RECORDS) -> Path:
    return folder / "sweeps" / f"{name}.json"


def load_sweep_record(name: str, folder: Path = RECORDS) -> SweepRecord:
    """The record of a sweep, empty if it was never run; raises Mistake for one that was edited by hand."""
    path, record = record_path(name, folder), SweepRecord(name)
    if not path.exists():
        return record
    data = read_sealed(path, folder)
    try:
        record.hash = data["hash"]
        record.days = by_leg(data["days"])
        record.unasked = {leg: int(count) for leg, count in by_leg(data["unasked"]).items()}
        record.answers = {leg: {} for leg in in_order(record.days)}
        sets = {key: legs_of(lines) for key, lines in data["legs"].items()}
        for row, answers in data["rows"].items():
            for answer in answers:
                key, column, said = answer.split(" ", 2)
                for leg in sets[key]:
                    record.answers[leg].setdefault(row, {})[column] = said
    except (KeyError, TypeError, AttributeError, ValueError):
        raise Mistake(f"records/sweeps/{name}.json:1: it does not have the form of a record; {MEND}.") from None
    return record


def save_sweep_record(record: SweepRecord, folder: Path = RECORDS) -> None:
    """Write a record whole or not at all; an answer is a line, which begins with the name of a set of legs."""
    where: dict[tuple[str, str, str], list[Leg]] = {}
    for leg in in_order(record.answers):
        for row, cells in record.answers[leg].items():
            for column, said in cells.items():
                where.setdefault((row, column, said), []).append(leg)
    sets: dict[tuple[Leg, ...], str] = {}
    rows: dict[str, list[str]] = {}
    for (row, column, said), found in where.items():
        key = sets.setdefault(tuple(found), f"L{len(sets) + 1}")
        rows.setdefault(row, []).append(f"{key} {column} {said}")
    data = {
        "hash": record.hash,
        "days": grouped_by(record.days),
        "unasked": grouped_by({leg: str(count) for leg, count in record.unasked.items()}),
        "legs": {key: grouped(legs) for legs, key in sets.items()},
        "rows": rows,
    }
    write_sealed(record_path(record.name, folder), data)
