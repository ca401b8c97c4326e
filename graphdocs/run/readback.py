"""Whether what is about to be written reads back as what was printed."""

from __future__ import annotations

from typing import Any

from graphdocs import Mistake
from graphdocs.legs import Leg
from graphdocs.run.comparison import mismatch
from graphdocs.snippet import Snippet, parse_snippet, source_text


def misread(snippet: Snippet, leg: Leg, outputs: list[str], report: dict[str, Any]) -> str:
    """Why these outputs cannot be kept in the docstring (on the home leg) or in the record, '' if they can."""
    for index, output in enumerate(outputs):
        where = f"{snippet.file}:{snippet.line(index)}: what example {index + 1} prints on {leg}"
        result, example = report["examples"][index], snippet.examples[index]
        if leg == snippet.home():
            texts = [*snippet.outputs[:index], output, *snippet.outputs[index + 1 :]]
            try:
                written = parse_snippet(snippet.text_with(texts), snippet.path, snippet.file)
            except Mistake as mistake:
                return f"{where} cannot stand in a docstring ({mistake}); print something else."
            if (written.hash, written.outputs) != (snippet.hash, texts):
                return f"{where} cannot stand in a docstring (a tab, say, or a prompt); print something else."
            example = written.examples[index]
        if why := mismatch(example, output, result):
            return f"{where} does not pass when it is read again; print something else.\n{why}"
    return ""


def changed_meanwhile(snippet: Snippet) -> str:
    """Why a snippet's file is not the one that was run, '' if it is."""
    try:
        now = parse_snippet(source_text(snippet.path, snippet.file), snippet.path, snippet.file)
    except Mistake as mistake:
        return str(mistake)
    if (now.hash, now.docstring) != (snippet.hash, snippet.docstring):
        return f"{snippet.file}:1: it changed while it ran; run 'nox -s accept' again."
    return ""
