"""Sentences that claim, drawn evenly over the pages, each with its proof beside it, for a reader to judge.

Run by `nox -s audit`; `-- 40` draws that many, and `--seed 7` draws the same ones again.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from graphdocs.record import today
from graphdocs.snippet import Snippet
from tools.claims import Claim, claims, snippets

MOST = 3  # snippets beside a sentence
# Words that say nothing of what a sentence is about.
COMMON = re.compile(
    r"(?:a|an|and|are|as|at|but|by|code|for|from|has|in|is|it|its|not|of|on|or|ref|snippet|that|the|to|with)"
)


@dataclass(frozen=True)
class Drawn:
    """A claim, the page or the folder of snippets that it is of, where it stands, and its proof."""

    group: str
    place: str
    text: str
    proof: str


def drawable() -> Iterator[Drawn]:
    """The sentences and rows of pages, then the claims of snippets."""
    for claim in claims():
        yield Drawn(claim.place.rpartition(":")[0], claim.place, claim.text, "\n".join(proofs(claim)))
    for snippet in snippets().values():
        yield Drawn(snippet.topic, f"{snippet.file}:1", snippet.claim, session(snippet))


def proofs(claim: Claim) -> Iterator[str]:
    """What stands for a claim: snippets with their sessions, sweeps, and sources."""
    chosen = sorted((snippets()[name] for name in claim.snippets), key=lambda each: -shared(claim.text, each))
    yield from (session(snippet) for snippet in chosen[:MOST])
    if chosen[MOST:]:
        yield f"and {len(chosen[MOST:])} more, of its section or of what it links"
    yield from (f"sweep {name}: records/sweeps/{name}.json" for name in claim.sweeps)
    yield from (f"source {source}" for source in re.findall(r"\{source\}`([^`]+)`", claim.text))
    if not (chosen or claim.sweeps or claim.sources):
        yield "a table that is made of the records"


def shared(text: str, snippet: Snippet) -> int:
    """How many words a sentence and a snippet have in common."""
    return len(words(text) & words(f"{snippet.name} {snippet.docstring}"))


def words(text: str) -> set[str]:
    return {word for word in re.findall(r"[a-z]+", text.lower()) if not COMMON.fullmatch(word)}


def session(snippet: Snippet) -> str:
    return f"{snippet.name}, {snippet.file}\n{snippet.docstring.strip()}"


def draw(found: list[Drawn], number: int, seed: str) -> list[Drawn]:
    """Claims at random: of each group one before a second of any; the same ones with the same seed."""
    chance = random.Random(seed)
    groups: dict[str, list[Drawn]] = {}
    for each in found:
        groups.setdefault(each.group, []).append(each)
    for group in groups.values():
        chance.shuffle(group)
    chosen: list[Drawn] = []
    while len(chosen) < min(number, len(found)):
        left = [group for group in groups.values() if group]
        chance.shuffle(left)
        chosen += [group.pop() for group in left]
    return chosen[:number]


def shown(drawn: Drawn) -> str:
    proof = "\n".join(f"    {line}".rstrip() for line in drawn.proof.split("\n"))
    return f"{drawn.place}\n  {drawn.text}\n{proof}\n"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Draw sentences that claim, each with its proof beside it.")
    parser.add_argument("number", type=int, nargs="?", default=20, help="how many to draw; 20 where it is left out")
    parser.add_argument("--seed", default=today())
    options = parser.parse_args(arguments)
    found = list(drawable())
    chosen = draw(found, options.number, options.seed)
    print(*map(shown, chosen), sep="\n")
    print(f"{len(chosen)} of {len(found)} claims, drawn with --seed {options.seed}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
