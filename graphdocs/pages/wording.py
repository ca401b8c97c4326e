"""The words in which pages and their exports say what a leg's record says of a snippet."""

from __future__ import annotations

from graphdocs.legs import VERSIONS, Leg, ranges, spell
from graphdocs.pages.site import Site, State
from graphdocs.snippet import Snippet

WORDS = {
    State.SAME: "Same output",
    State.OTHER: "Other text, shown above",
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


SIGNS = {State.SAME: "s", State.OTHER: "o", State.STALE: "n", State.NOT_RUN: "n", State.NOT_APPLICABLE: "-"}


def style_of(modes: set[str]) -> str:
    """The one style of code that these modes have, '' where they have both."""
    if "tf2" not in modes:
        return " in TF1 style"
    return " in TF2" if modes == {"tf2"} else ""


def in_one_line(site: Site, snippet: Snippet) -> list[str]:
    """What a reader asks of a snippet first: where it runs, where it prints other text, where nobody knows."""
    cpu = [leg for leg in site.legs if leg.device == "cpu"]
    where: dict[State, list[Leg]] = {state: [] for state in State}
    for leg in cpu:
        where[site.state(snippet, leg)].append(leg)
    ran = [*where[State.SAME], *where[State.OTHER]]
    said = [f"Runs on {ranges(leg.version for leg in ran)}{style_of({leg.mode for leg in ran})}"] if ran else []
    for state, words in ((State.OTHER, "other text on"), (State.STALE, "changed since"), (State.NOT_RUN, "not run on")):
        if legs := where[state]:
            said.append(f"{words} {ranges(leg.version for leg in legs)}")
    return said


def signs(site: Site, snippet: Snippet) -> dict[str, str]:
    """For each style a letter per version, newest first: same text, other text, not known, `-` not applicable."""
    found = {}
    for style, modes in {"tf2": ("tf2",), "tf1": ("tf1-compat", "tf1")}.items():
        states = {
            leg.version: site.state(snippet, leg) for leg in site.legs if leg.device == "cpu" and leg.mode in modes
        }
        found[style] = "".join(SIGNS[states.get(version, State.NOT_APPLICABLE)] for version in VERSIONS)
    return found


def why_not(snippet: Snippet) -> str:
    """The reasons for which a snippet does not apply somewhere, in the order of its fields."""
    return "; ".join(dict.fromkeys(need.reason for need in snippet.needs))


def is_proven(site: Site, snippet: Snippet) -> bool:
    """True if some leg ran the snippet as it is, and none another form of it."""
    states = {site.state(snippet, leg) for leg in site.legs}
    return bool({State.SAME, State.OTHER} & states) and State.STALE not in states
