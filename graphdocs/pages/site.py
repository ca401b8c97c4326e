"""What the pages are built from: the snippets, and what all records say of them."""

from __future__ import annotations

import enum
import hashlib
import json

from graphdocs.legs import DEVICES, Leg, legs
from graphdocs.record import Record, in_order, load_all, load_made_with
from graphdocs.snippet import Snippet, read_snippets
from graphdocs.sweep import load_sweep_record, read_sweeps
from graphdocs.upcoming import load_upcoming


class State(enum.Enum):
    """What a leg's record says of a snippet."""

    SAME = enum.auto()
    OTHER = enum.auto()
    STALE = enum.auto()
    NOT_RUN = enum.auto()
    NOT_APPLICABLE = enum.auto()


class Site:
    """All snippets and all records.

    `legs` are those that have a run, and those of the newest TensorFlow, in the order of the table.
    """

    def __init__(self) -> None:
        self.snippets, self.records = read_snippets(), load_all()
        self.digests = {name: self._digest(name) for name in self.snippets}
        self.upcoming = load_upcoming()
        self.sweeps = read_sweeps()
        self.sweep_records = {name: load_sweep_record(name) for name in self.sweeps}
        everything = [*self.digests.values(), repr(self.upcoming), repr(self.sweep_records)]
        self.digest_of_all = hashlib.sha256("".join(everything).encode()).hexdigest()
        run = {leg for record in self.records.values() for leg in record.outputs}
        self.legs = in_order([*run, *(leg for device in DEVICES for leg in legs(device=device))])
        self.made_with = {leg: load_made_with(leg) if leg in run else {} for leg in self.legs}
        self._states: dict[tuple[str, Leg], State] = {}

    def record(self, snippet: Snippet) -> Record:
        """The record of a snippet, empty where it was never run."""
        return self.records.get(snippet.name, Record(snippet.name))

    def state(self, snippet: Snippet, leg: Leg) -> State:
        """What the record says of a snippet on a leg."""
        if (snippet.name, leg) not in self._states:  # a build asks some 120,000 times
            self._states[snippet.name, leg] = self._state(snippet, leg)
        return self._states[snippet.name, leg]

    def legs_where(self, snippet: Snippet, state: State) -> list[Leg]:
        """The legs on which a snippet is in a state."""
        return [leg for leg in self.legs if self.state(snippet, leg) is state]

    def day(self, snippet: Snippet, leg: Leg) -> str:
        """The day on which a leg first printed what its record holds, '' where it has none."""
        return self.record(snippet).days.get(leg, "")

    def _digest(self, name: str) -> str:
        """Of all that a page shows of a snippet; another digest makes the page outdated."""
        text = self.snippets[name].path.read_text("utf-8")
        record = self.records.get(name, Record(name))
        said = [record.hash, record.graphs, list(map(str, record.stale))]
        said += [[str(leg), record.days[leg], outputs] for leg, outputs in record.outputs.items()]
        return hashlib.sha256(json.dumps([self.snippets[name].file, text, said]).encode()).hexdigest()

    def _state(self, snippet: Snippet, leg: Leg) -> State:
        record = self.record(snippet)
        if snippet.why_not(leg):
            return State.NOT_APPLICABLE
        if not record.is_fresh(snippet, leg):
            return State.STALE if leg in record.outputs or leg in record.stale else State.NOT_RUN
        return State.SAME if record.outputs[leg] == snippet.outputs else State.OTHER
