"""The words in which pages and their exports say what a leg's record says of a snippet."""

from __future__ import annotations

from graphdocs.legs import Leg, spell
from graphdocs.pages.site import Site, State
from graphdocs.snippet import Snippet

WORDS = {
    State.SAME: "Same output",
    State.OTHER: "Other output, shown above",
    State.STALE: "Changed since its run",
    State.NOT_RUN: "Not run",
}


def in_words(site: Site, snippet: Snippet, leg: Leg) -> str:
    """The state of a snippet on a leg, with the reason where it does not apply."""
    state = site.state(snippet, leg)
    return f"Not applicable, {snippet.why_not(leg)}" if state is State.NOT_APPLICABLE else WORDS[state]


def verdict(site: Site, snippet: Snippet) -> str:
    """Where a snippet printed the same and since when, where something else, where it does not apply or was not run."""
    groups: dict[str, list[Leg]] = {words: [] for words in WORDS.values()}
    for leg in site.legs:
        groups.setdefault(in_words(site, snippet, leg), []).append(leg)
    ran = groups[WORDS[State.SAME]] + groups[WORDS[State.OTHER]]
    first = min((site.day(snippet, leg) for leg in ran), default="")
    labels = {WORDS[State.SAME]: f"Verified on {first} with TensorFlow"}
    return " ".join(f"{labels.get(words, words)}: {spell(where)}." for words, where in groups.items() if where)


def is_proven(site: Site, snippet: Snippet) -> bool:
    """True if some leg ran the snippet as it is, and none another form of it."""
    states = {site.state(snippet, leg) for leg in site.legs}
    return bool({State.SAME, State.OTHER} & states) and State.STALE not in states
