"""Whether what is about to be written reads back as what was printed."""

from __future__ import annotations

from typing import Any

from graphdocs import Mistake
from graphdocs.legs import Leg
from graphdocs.run.comparison import mismatch
from graphdocs.snippet import FOLDER, Snippet, parse_snippet, read_snippet


def reread(snippet: Snippet, outputs: list[str]) -> Snippet:
    """The snippet as it reads with these outputs in its docstring; raises Mistake if it is another then."""
    written = parse_snippet(snippet.text_with(outputs), snippet.path, snippet.file)
    if (written.hash, written.outputs) != (snippet.hash, outputs):
        raise Mistake("a tab, say, or a prompt")
    return written


def misread(snippet: Snippet, leg: Leg, outputs: list[str], report: dict[str, Any]) -> str:
    """Why these outputs cannot be kept in the docstring (on the home leg) or in the record, '' if they can."""

    def refusal(index: int, reason: str) -> str:
        where = f"{snippet.file}:{snippet.line(index)}: what example {index + 1} prints on {leg}"
        return f"{where} {reason}; print something else."

    examples = snippet.examples
    if leg == snippet.home():
        try:
            examples = reread(snippet, outputs).examples
        except Mistake as mistake:
            for index, output in enumerate(outputs):
                try:
                    reread(snippet, [*snippet.outputs[:index], output, *snippet.outputs[index + 1 :]])
                except Mistake as own:
                    return refusal(index, f"cannot stand in a docstring ({own})")
            return f"{snippet.file}:1: what it prints on {leg} cannot stand in a docstring ({mistake}); print less."
    for index, (example, output) in enumerate(zip(examples, outputs, strict=True)):
        if why := mismatch(example, output, report["examples"][index]):
            return f"{refusal(index, 'does not pass when it is read again')}\n{why}"
    return ""


def changed_meanwhile(snippet: Snippet) -> str:
    """Why a snippet's file is not the one that was run, '' if it is."""
    try:
        now = read_snippet(snippet.path, FOLDER)
    except Mistake as mistake:
        return str(mistake)
    if (now.hash, now.docstring) != (snippet.hash, snippet.docstring):
        return f"{snippet.file}:1: it changed while it ran; run 'nox -s accept' again."
    return ""
