"""How sessions and what they printed become HTML: what is copied, and which words differ from another leg's."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from pygments.formatters import HtmlFormatter

from graphdocs.snippet import Snippet, statement

MARK = "\ue000"  # a private character, on both sides of what is marked
LEAST_ALIKE = 0.5  # below that, nearly every word would be marked


class CopyFormatter(HtmlFormatter):
    """In a block with prompts each line without one is output, its end too, so that copying can leave it out."""

    def wrap(self, source: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
        lines, prompt = list(source), '<span class="gp">'
        if any(prompt in line for _, line in lines):
            lines = [(kind, line if prompt in line else f'<span class="go">{line}</span>') for kind, line in lines]
        return super().wrap(iter(lines))


def session_text(snippet: Snippet, outputs: list[str], chosen: Sequence[int] | None = None) -> str:
    """The session, or its examples with the `chosen` indexes: no doctest directives, blank lines as blank lines."""
    parts = []
    examples = snippet.examples if chosen is None else [snippet.examples[index] for index in chosen]
    for example, output in zip(examples, outputs, strict=True):
        first, *more = statement(example).split("\n")
        parts += [f">>> {first}", *(f"... {line}" for line in more), *output.replace("<BLANKLINE>", "").splitlines()]
    return "\n".join(parts)


def mark_changes(new: str, old: str) -> str:
    """The text `new` with MARK around the words that `old` has not; unmarked where little of it is the same."""
    words, was = (re.findall(r"\S+|\s+", text) for text in (new, old))
    matcher = difflib.SequenceMatcher(None, was, words, autojunk=False)
    if matcher.ratio() < LEAST_ALIKE:
        return new
    marked = ""
    for kind, _, _, start, end in matcher.get_opcodes():
        part = "".join(words[start:end])
        marked += part if kind == "equal" or not part.strip() else f"{MARK}{part}{MARK}"
    return re.sub(rf"{MARK}([ ]?){MARK}", r"\1", marked)


def marked_html(text: str, highlight: Callable[[str, str], str]) -> str:
    """A highlighted session with `<mark>` around what stands between MARKs; no mark crosses another element."""
    flags = [(character, number % 2) for number, part in enumerate(text.split(MARK)) for character in part]
    html = highlight("".join(character for character, _ in flags), "pycon")
    upcoming, pieces = iter(flags), []
    for piece in re.findall(r"<[^>]*>|&[^;]+;|[^<&]", html):
        pieces.append((piece, 0 if piece.startswith("<") else next(upcoming, ("", 0))[1]))
    runs = [("".join(piece for piece, _ in run), flag) for flag, run in groupby(pieces, lambda pair: pair[1])]
    body = "".join(f"<mark>{run}</mark>" if flag else run for run, flag in runs)
    return f'<div class="highlight-pycon notranslate">{body}</div>'
