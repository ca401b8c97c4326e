"""What the pages are built from: the snippets, and what all records say of them."""

from __future__ import annotations

import hashlib
import json

from graphdocs.legs import DEVICES, Leg, legs
from graphdocs.records import Record, load_all
from graphdocs.snippet import Snippet, read_snippets

# What a leg can say of a snippet, besides the reason for which it does not apply there.
SAME, OTHER, STALE, NOT_RUN = STATES = ("Same output", "Other output, shown above", "Changed since its run", "Not run")


class Site:
    """All snippets and all records."""

    def __init__(self) -> None:
        self.snippets, self.records = read_snippets(), {record.leg: record for record in load_all()}
        self.digests = {slug: self.digest(slug) for slug in self.snippets}
        self.digest_of_all = hashlib.sha256("".join(self.digests.values()).encode()).hexdigest()
        self.states: dict[tuple[str, Leg], str] = {}

    def digest(self, slug: str) -> str:
        """Of all that a page shows of a snippet; another digest makes the page outdated."""
        text = self.snippets[slug].path.read_text("utf-8")
        entries = [(str(leg), record.entries.get(slug)) for leg, record in self.records.items()]
        return hashlib.sha256(json.dumps([text, entries]).encode()).hexdigest()

    def legs(self) -> list[Leg]:
        """All legs that have a record, and those of the newest TensorFlow."""
        return list(dict.fromkeys([*self.records, *(leg for device in DEVICES for leg in legs(device=device))]))

    def state(self, snippet: Snippet, leg: Leg) -> str:
        """What a leg's record says of a snippet: one of STATES, or why the snippet does not apply."""
        if (snippet.slug, leg) not in self.states:  # a build asks some 60,000 times
            self.states[snippet.slug, leg] = self._state(snippet, leg)
        return self.states[snippet.slug, leg]

    def _state(self, snippet: Snippet, leg: Leg) -> str:
        record = self.records.get(leg, Record(leg))
        if reason := snippet.why_not(leg):
            return f"Not applicable, {reason}"
        if not record.is_fresh(snippet):
            return STALE if snippet.slug in record.entries else NOT_RUN
        return SAME if record.entries[snippet.slug]["outputs"] == snippet.outputs else OTHER
