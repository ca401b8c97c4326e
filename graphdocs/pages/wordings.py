"""Wordings: the templates of error messages, and what of a message a template leaves open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from html import escape

from markupsafe import Markup

from graphdocs.legs import Leg
from graphdocs.pages.site import Site
from graphdocs.snippet import HEADER

PLACEHOLDER = re.compile(r"\{[a-z ]+\}")
# What differs from run to run in a message: tensors, objects, quoted names, numbers.
VARIES = re.compile(
    r"""\w*\.?Tensor\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|<[^<>\n]*>|"[^"\n]*"|'[^'\n]*'|\b\w*\d[\w.:/]*|\.\.\."""
)
# What TensorFlow and Keras write around any message.
ANY_ERROR = re.compile(
    r"node |most recent call|[Cc]all arguments|calling layer|graph execution|more information|= |=\{x\}"
)
PROSE = 5  # words that make a sentence


@dataclass(frozen=True)
class Template:
    """One wording of a message, its variable parts as `{tensor}`; `known_from` says where, if no leg prints it."""

    text: str
    known_from: str = ""

    @classmethod
    def parse(cls, line: str) -> Template:
        """Read `[TensorFlow 2.0] The tensor {tensor} ...`; the part in brackets is left out for what was run."""
        match = re.fullmatch(r"(?:\[([^\]]+)\] )?(.*)", line.strip())
        assert match  # any line is one
        return cls(match[2], match[1] or "")

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """Any white space stands for any other, a placeholder for up to 600 characters, as in error-finder.js."""
        fixed = [re.sub(r"(?:\\\s)+", r"\\s+", re.escape(part)) for part in PLACEHOLDER.split(self.text)]
        pattern = "(.{0,600}?)".join(fixed)
        if not fixed[-1]:  # a placeholder at the end takes the rest of its line
            pattern = pattern.removesuffix("(.{0,600}?)") + r"([^\n]*)"
        return re.compile(pattern, re.DOTALL)

    @property
    def weight(self) -> int:
        """How specific it is: the number of its fixed characters."""
        return len(re.sub(r"\s", "", PLACEHOLDER.sub("", self.text)))

    @property
    def html(self) -> Markup:
        """The wording with its variable parts marked."""
        return Markup(PLACEHOLDER.sub(lambda part: f"<var>{part[0][1:-1]}</var>", escape(self.text)))


def messages(site: Site, family: str) -> Iterator[tuple[Leg, str]]:
    """What the sessions of a family's snippets printed, home legs first, then the newest."""
    snippets = [snippet for snippet in site.snippets.values() if family in snippet.families]
    for snippet in snippets:
        home = snippet.home()
        yield from ((home, text.removeprefix(HEADER)) for text in snippet.outputs)
    for leg in site.legs:
        for snippet in snippets:
            record = site.record(snippet)
            if record.is_fresh(snippet, leg):
                yield from ((leg, text.removeprefix(HEADER)) for text in record.outputs[leg])


def besides(text: str, templates: list[Template]) -> Iterator[str]:
    """The sentences of a message that stand beside its wordings, with `{x}` for what varies."""
    for template in templates:
        text = template.regex.sub("\n", text)
    for sentence in re.split(r"(?<=[.!?:])\s+|\n", text):
        plain = re.sub(r"(?:[\s(\[]*\{x\}[\s,)\]]*)+", " {x} ", VARIES.sub("{x}", sentence)).strip()
        if len(words_of(plain)) >= PROSE and not ANY_ERROR.search(plain):
            yield plain


def words_of(sentence: str) -> set[str]:
    """The plain words of a sentence."""
    return set(re.findall(r"(?<!\S)\W?([A-Za-z]{3,})\W?(?!\S)", sentence))


def marked(match: re.Match[str]) -> Markup:
    """The lines that a template matched, as HTML, with the variable parts marked."""
    text = match.string
    start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
    start += len(text[start : match.start()]) - len(text[start : match.start()].lstrip())  # AutoGraph indents messages
    html, at = "", start
    for group in range(1, len(match.groups()) + 1):
        html += f"{escape(text[at : match.start(group)])}<var>{escape(match[group])}</var>"
        at = match.end(group)
    return Markup(html + escape(text[at : end if end > 0 else None].rstrip()))
