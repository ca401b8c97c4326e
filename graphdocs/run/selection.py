"""The snippets that a command is asked for, by name, path or folder."""

from __future__ import annotations

import difflib

from graphdocs import Mistake
from graphdocs.snippet import Snippet


def select(snippets: dict[str, Snippet], names: list[str]) -> list[Snippet]:
    """The snippets with these names, paths or folders; raises Mistake for a name that fits none."""
    if not snippets:
        raise Mistake("There is no snippet below snippets/; write the first one.")
    chosen: dict[str, Snippet] = {}
    for name in names or [""]:
        asked = name.removeprefix("./").removeprefix("snippets/").removesuffix(".py").rstrip("/")
        found = {key: snippet for key, snippet in snippets.items() if _fits(snippet, asked)}
        if not found:
            near = " or ".join(difflib.get_close_matches(asked.rpartition("/")[2], snippets, 3))
            raise Mistake(f"No snippet fits '{name}'; try {near or 'no name, which takes all'}.")
        chosen |= found
    return list(chosen.values())


def _fits(snippet: Snippet, asked: str) -> bool:
    """True for the snippet's name, its path and each folder above it."""
    place = f"{snippet.topic}/{snippet.name}/"
    return asked in ("", snippet.name) or place.startswith(f"{asked}/")
