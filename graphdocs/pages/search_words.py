"""The words of a text as the search compares them, without endings; docs/_static/site-search.js does the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

WORD = re.compile(r"[a-z0-9_]+(?:\.[a-z0-9_]+)*", re.IGNORECASE)
PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+")
VERSION = re.compile(r"\b(?:tensorflow|tf)[ -]?([12])(?:\.[x0])?(?![.\w])", re.IGNORECASE)  # `TensorFlow 2.x` is TF2
# Names with a capital inside that are one word.
ONE_WORD = {"tensorflow", "tensorboard", "numpy", "github", "javascript", "pytorch"}
# What is taken off a word, in turn: British forms, plurals, forms of verbs and what is derived from them.
ENDINGS = [
    (re.compile(r"is(e|es|ed|er|ers|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"(ies|ied)$"), "y"),
    (re.compile(r"([^su])s$"), r"\1"),
    (re.compile(r"(.{4})(ation|ition)$"), r"\1"),
    (re.compile(r"(.{2}[st])ion$"), r"\1"),
    (re.compile(r"(.{3})(ing|ed|er|or|ly|ment)$"), r"\1"),
    (re.compile(r"([bdfgmnprt])\1$"), r"\1"),
    (re.compile(r"(.{2})e$"), r"\1"),
    (re.compile(r"(.{4})at$"), r"\1"),
]


def words_of(text: str) -> Iterator[str]:
    """Every word's stem; of code such as `tf.Graph.as_graph_def` the whole, and its names with their parts."""
    for match in WORD.finditer(VERSION.sub(r"tf\1", text)):
        names = match[0].split(".")
        if len(names) > 1 and names[0] == "tf":  # `tf.function` is another thing than a function
            yield match[0].lower()
        for name in names:
            yield from words_of_name(name)


def words_of_name(name: str) -> Iterator[str]:
    """The stem of a word; of a compound name its parts' stems, and the name as it is."""
    whole = name.lower().strip("_")
    parts = [part.lower() for part in PART.findall(name)]
    if len(parts) > 1 and whole not in ONE_WORD:
        yield whole
    else:
        parts = [whole]
    for part in parts:
        if len(part) > 1:
            yield stem(part)


def stem(word: str) -> str:
    """A word without its ending, so that `visualizing` is `visualization`; it need not be a word of English."""
    if len(word) < 4 or re.search("[0-9]", word):
        return word
    for ending, instead in ENDINGS:
        word = ending.sub(instead, word)
    return word
