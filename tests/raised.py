"""The errors that the sessions of snippets raised, and the families that these snippets say they are of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graphdocs.record import load_all
from graphdocs.snippet import HEADER, read_snippets

SNIPPETS = read_snippets()


def messages() -> Iterator[tuple[str, str, str]]:
    """Name, leg and text of every error that a session of a snippet raised, each text once."""
    records = load_all()
    for name, snippet in SNIPPETS.items():
        seen: set[str] = set()
        for leg, outputs in records[name].outputs.items():
            for output in outputs:
                if output.startswith(HEADER) and output not in seen and records[name].is_fresh(snippet, leg):
                    seen.add(output)
                    yield name, str(leg), output.removeprefix(HEADER)


def of_families() -> list[tuple[str, str]]:
    """Name and text of every error of a snippet that has a family."""
    return [(name, text) for name, _, text in messages() if SNIPPETS[name].families]


def said(name: str) -> tuple[str, ...]:
    """The families whose messages a snippet says that it raises."""
    return (*SNIPPETS[name].families, *SNIPPETS[name].raises)


def alike(index: dict[str, dict[str, Any]], families: tuple[str, ...]) -> set[str]:
    """These families, and those that are declared to have the same message as one of them."""
    return {*families, *(index[family].get("like", family) for family in families)}
