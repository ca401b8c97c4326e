"""Comparing what was printed with what is wanted, word by word; and what is recorded of a new text."""

from __future__ import annotations

import doctest
import re
from typing import Any

from graphdocs.legs import Leg
from graphdocs.record import Record
from graphdocs.run.difference import shortened, side_by_side
from graphdocs.snippet import HEADER, Snippet

# A stack frame as Python prints it, and as AutoGraph did until TensorFlow 2.6; the lines below it are its source.
# TensorFlow 2.4 and 2.6 name an operation that an input came from: any one of them.
PLAIN_FRAME = r'(?:File ".*", line \d+|(?:\S+\.py|<[^>\n]+>):\d+ |\S+ \(defined at ).*(?:\n {3,}\S.*)*'
# TensorFlow 2.7 marks a frame and its source with `>>>`.
MARKED_FRAME = r">>> +File .*(?:\n *>>>(?! +File ).*)*"
FRAME = rf"^ *(?:{PLAIN_FRAME}|{MARKED_FRAME})"
# What differs from run to run, and what stands in its place.
SCRUBS = {
    rf"(?m)(?:{FRAME}\n)+": "...\n",
    r"0x[0-9a-f]{4,}": "0x...",
    r"PyGraph<\d+>": "PyGraph<...>",
    r"\bid=\d+": "id=...",
    r"\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\b": "...",  # Keras 2.11 lists the files in its archive with their moments
    r"(defined at:) File \".*\", line \d+, in .*": r"\1 ...",
    r"(defined at) [^\s:]*/[^\s:]+(:\d+)?": r"\1 ...",  # TensorFlow leaves out what all paths begin with
    r"/[^\s'\"]*/snippet-\w+": "...",
    r"(?m)^[ \t]*$(?=\n)": "<BLANKLINE>",
}
# What `...` may stand for, besides stack frames.  Whatever else holds a letter or a digit must be written out.
SHAPES = {
    "address": r"0x[0-9a-f]+",
    "path": r"/(?:[^\s'\"/]+/)+[^\s'\"/]*|[\w./+-]+\.py(?::\d+)?",
    "mark": r"goo\.gle/debug\w+",  # by which protobuf makes sure that nobody compares its texts
    "duration": r"\b\d+(?:\.\d+)?(?:e[+-]?\d+)? ?(?:s|ms|us|µs|seconds?)\b",
    "number": r"(?<![^\W_])\d+(?:\.\d+)?(?![^\W_])",
}
UNSTABLE = re.compile("|".join(SHAPES.values()))


def text_of(result: dict[str, Any]) -> str:
    """What an example printed, a traceback as docstrings have it."""
    return HEADER * result["raised"] + result["got"]


def mismatch(example: doctest.Example, want: str, result: dict[str, Any]) -> str:
    """Why what was printed is not what is wanted, '' if it is: doctest's own comparison, and a strict `...`."""
    text, got = want.removeprefix(HEADER), result["got"]
    flags = doctest.DONT_ACCEPT_TRUE_FOR_1 | sum(flag for flag, on in example.options.items() if on)
    if want != example.want:  # a record's text
        flags |= doctest.ELLIPSIS
    same = doctest.OutputChecker().check_output(text, got, flags)
    if not same or want.startswith(HEADER) != result["raised"]:
        return side_by_side(want, text_of(result))
    if flags & doctest.ELLIPSIS and (word := swallowed_word(text, got, flags)):
        shown = "\n".join(shortened(got))
        return f"  '...' stands for the word '{word}' here; write words out. It printed:\n{shown}"
    return ""


def swallowed_word(want: str, got: str, flags: int) -> str | None:
    """The first word that a `...` in `want` stands for in `got`, None if there is no such word."""
    want, got = want.replace("<BLANKLINE>", ""), re.sub(r"(?m)^[ \t]+$", "", got)
    if flags & doctest.NORMALIZE_WHITESPACE:
        want, got = " ".join(want.split()), " ".join(got.split())
    match = re.fullmatch("(.*?)".join(map(re.escape, want.split("..."))), got, re.DOTALL)
    if not match:
        return None
    for number in range(1, want.count("...") + 1):
        start, end = match.span(number)
        start -= 2 * (got[:start].endswith("0x"))  # `0x...` is an address too
        hidden = re.sub(rf"(?m){FRAME}", "", got[start:end])
        if word := re.search(r"\w+", UNSTABLE.sub("", hidden)):
            return word.group()
    return None


def recorded_texts(snippet: Snippet, record: Record, leg: Leg, report: dict[str, Any]) -> list[str]:
    """The outputs that a record must hold after a run: the docstring's text or the old one where it still fits."""
    old = record.outputs.get(leg, [])
    outputs = []
    for index, (example, result) in enumerate(zip(snippet.examples, report["examples"], strict=True)):
        new = text_of(result)
        for pattern, text in SCRUBS.items():
            new = re.sub(pattern, text, new)
        fits = (text for text in [example.want, *old[index : index + 1]] if not mismatch(example, text, result))
        outputs.append(next(fits, new))
    return outputs
