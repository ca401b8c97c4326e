"""Comparing what was printed with what is wanted, word by word; and what is recorded of a new text."""

from __future__ import annotations

import difflib
import doctest
import re
from typing import Any

from graphdocs.legs import Leg
from graphdocs.record import Record
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
# What `...` may stand for: paths, numbers and addresses, names with a digit.  Any other word must be written out.
UNSTABLE = re.compile(r"0x[0-9a-f]+|\S*/\S*|\w*\d\w*")


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
        texts = [full or "(nothing)\n" for full in (want, text_of(result))]
        lines = difflib.ndiff(texts[0].splitlines(), texts[1].splitlines())
        return "\n".join(["  expected:", texts[0], "  got:", texts[1], "  difference:", *map(str.rstrip, lines)])
    if flags & doctest.ELLIPSIS and (word := swallowed_word(text, got, flags)):
        return f"  '...' stands for the word '{word}' here; write words out. It printed:\n{got}"
    return ""


def swallowed_word(want: str, got: str, flags: int) -> str | None:
    """The first word that a `...` in `want` stands for in `got`, None if there is no such word."""
    want, got = want.replace("<BLANKLINE>", ""), re.sub(r"(?m)^[ \t]+$", "", got)
    if flags & doctest.NORMALIZE_WHITESPACE:
        want, got = " ".join(want.split()), " ".join(got.split())
    match = re.fullmatch("(.*?)".join(map(re.escape, want.split("..."))), got, re.DOTALL)
    hidden = " ".join(re.sub(rf"(?m){FRAME}", "", text) for text in match.groups()) if match else ""
    word = re.search(r"[A-Za-z]{2,}", UNSTABLE.sub("", hidden))
    return word and word.group()


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
