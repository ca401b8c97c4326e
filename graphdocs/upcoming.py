"""What the next release will change: what a nightly build printed otherwise than the newest release, in one file."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path

from graphdocs.record import FOLDER
from graphdocs.sealed import read_sealed, write_sealed


@dataclass
class Upcoming:
    """The nightly build, the day of its run, and by snippet and leg what it printed: texts by their example's number.

    A run that ended otherwise has one text, under the number -1: how it ended.
    """

    made_with: dict[str, str] = field(default_factory=dict)
    day: str = ""
    changes: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)


def path_in(folder: Path = FOLDER) -> Path:
    return folder / "upcoming" / "nightly.json"


def load_upcoming(folder: Path = FOLDER) -> Upcoming:
    """What was kept of the last nightly build, empty if there was none; raises Mistake if it was edited by hand."""
    path = path_in(folder)
    return Upcoming(**read_sealed(path, folder)) if path.exists() else Upcoming()


def save_upcoming(upcoming: Upcoming, folder: Path = FOLDER) -> None:
    write_sealed(path_in(folder), asdict(upcoming))
