"""Sentences that claim carry a proof: a run in their section, a run that they link, or a source.

Run by `nox -s prose`, it names each sentence that has none, or a version at which none of its runs or sources differs
from the next, and each claim of a snippet that is wider than a session of a few examples can show.

The front matter `about: this site` marks a page that tells of the site, which its own tests hold; there a sentence
claims nothing of TensorFlow if it names neither TensorFlow nor a version of it nor a name in a `{tf}` role.
"""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
from graphdocs.legs import NEWEST, VERSIONS
from graphdocs.record import Record, load_all
from graphdocs.snippet import FAMILIES, ROOT, Snippet, read_snippets
from graphdocs.sweep import load_sweep_record

DOCS = ROOT / "docs"
UNIVERSAL = r"all|any|always|never|only|no|every|each|whatever|whichever|cannot|must|none|nothing|nobody|nowhere"
CLAIMS = re.compile(rf"\b({UNIVERSAL})\b|\bthreads?\b|\bKeras [23]\b|\b[12]\.\d+\b", re.IGNORECASE)
# A version of TensorFlow; what follows a name or a sign is one of something else.
VERSION = re.compile(r"(?<![\w.=<>-])([12]\.\d{1,2})(?![\w.]*\d)")
OF_OTHERS = re.compile(
    r"(Python|License|Keras|NumPy|[Pp]rotobuf|gast|setuptools|Hub|CUDA|Pillow|SciPy|`[\w-]+`) [12]\.\d+"
)
DIRECTIVE = re.compile(r"(`{3,}|:{3,})\{([\w-]+)\} ?(.*)")
OPTION = re.compile(r":(fails|works|proof|column|refused): ?(.*)")
REFERENCE = re.compile(r"\{ref\}`[^`<]*<snippet:([a-z0-9_]+)>`|\{ref\}`snippet:([a-z0-9_]+)`")
LINK = re.compile(r"\]\(([^)#\s]*)(?:#[^)]*)?\)")
SOURCE = re.compile(r"\{source\}`[^`@]+@v(\d+\.\d+)[^`]*`")
# What no session of a few examples shows.
TOO_WIDE = re.compile(r"\b(whatever|whichever|any|every|always|never)\b", re.IGNORECASE)
RUNS = {"snippet", "cause", "graph-drawing"}
TABLES = {"status", "upcoming"}


@dataclass
class Section:
    """A heading with all below it: its sentences, and the snippets, sweeps and tables that it shows."""

    file: Path
    level: int
    title: str
    sentences: list[tuple[int, str]] = field(default_factory=list)
    snippets: list[str] = field(default_factory=list)
    sweeps: list[str] = field(default_factory=list)
    has_table: bool = False
    is_about_site: bool = False
    below: list[Section] = field(default_factory=list)

    def whole(self) -> Iterator[Section]:
        yield self
        for section in self.below:
            yield from section.whole()

    @property
    def all_snippets(self) -> list[str]:
        return [name for section in self.whole() for name in section.snippets]

    @property
    def all_sweeps(self) -> list[str]:
        return [name for section in self.whole() for name in section.sweeps]

    @property
    def shows_a_run(self) -> bool:
        return bool(self.all_snippets or self.all_sweeps or any(section.has_table for section in self.whole()))


@dataclass(frozen=True)
class Claim:
    """A sentence that claims, where it stands, and the runs and sources that stand for it."""

    file: Path
    line: int
    text: str
    snippets: tuple[str, ...]
    sweeps: tuple[str, ...]
    is_proven: bool
    sources: tuple[str, ...] = ()  # the versions of the source files that stand for it

    @property
    def place(self) -> str:
        return f"{self.file.relative_to(ROOT)}:{self.line}"


def read_page(path: Path, text: str) -> Section:
    """The page as one section, whose parts are below it."""
    lines = text.split("\n")
    start = lines.index("---", 1) + 1 if lines[0] == "---" else 0
    page = Section(path, 0, path.stem, is_about_site="about: this site" in lines[:start])
    open_sections = [page]
    fence = ""
    for number, line in enumerate(lines[start:], start + 1):
        here = open_sections[-1]
        if directive := DIRECTIVE.match(line):
            note_directive(here, directive[2], directive[3])
            fence = directive[1] if directive[1].startswith("`") else fence
        elif fence and line.startswith(fence):
            fence = ""
        elif fence:
            if option := OPTION.match(line):
                here.snippets += names_in(option[2])
        elif line.startswith("```"):
            fence = "```"
        elif heading := re.match(r"(#+) (.*)", line):
            while open_sections[-1].level >= len(heading[1]):
                open_sections.pop()
            section = Section(path, len(heading[1]), heading[2])
            open_sections[-1].below.append(section)
            open_sections.append(section)
        elif line.startswith("|-"):
            here.sentences.pop()  # the head of a table
        elif not line.startswith((":", "(")):
            here.sentences.append((number, line))
    return page


def note_directive(section: Section, name: str, argument: str) -> None:
    if name in RUNS:
        section.snippets += names_in(argument)
    if name == "sweep":
        section.sweeps += argument.split()
    if name == "families":  # a table of errors, whose pages show their snippets
        section.snippets += snippets_of(argument.split() or FAMILIES)
    section.has_table = section.has_table or name in TABLES


def names_in(text: str) -> list[str]:
    """The snippets of a list of names, both halves of a pair."""
    known = snippets()
    found = [each for name in text.split() for each in (name, f"{name}_tf2", f"{name}_tf1")]
    return [name for name in found if name in known]


def snippets_of(families: list[str]) -> list[str]:
    """The snippets that show errors of these families, or a way out of them."""
    return [name for name, each in snippets().items() if not set(families).isdisjoint((*each.families, *each.fixes))]


@cache
def snippets() -> dict[str, Snippet]:
    return read_snippets()


@cache
def records() -> dict[str, Record]:
    return load_all()


@cache
def pages() -> dict[Path, Section]:
    return {path: read_page(path, path.read_text("utf-8")) for path in sorted(DOCS.rglob("*.md"))}


def claims() -> list[Claim]:
    """All sentences that claim, page by page."""
    return [claim for page in pages().values() for claim in claims_of(page)]


def claims_of(page: Section) -> Iterator[Claim]:
    for section in page.whole():
        # What stands above the first heading below the title speaks of the whole page.
        scope = page if section.level <= 1 else section
        for line, text in section.sentences:
            if is_claim(text) and not (page.is_about_site and is_about_site(text)):
                yield claim_with_proof(scope, line, text, links_of(scope, section, text))


def links_of(scope: Section, section: Section, text: str) -> str:
    """The text with what may link its runs: of a row the sentences beside the table, of a sentence the rows."""
    if text.startswith("|"):
        beside = [other for _, other in section.sentences if not other.startswith("|")]
    else:
        beside = [other for part in scope.whole() for _, other in part.sentences if other.startswith("|")]
    return "\n".join([text, *beside])


def is_claim(text: str) -> bool:
    """True for a sentence or a row of a table that says more than one case shows."""
    is_link = not re.sub(r"\[[^\]]*\]\([^)]*\)", "", text).removeprefix("Next:").strip(" -.,*")
    return not is_link and bool(CLAIMS.search(without_code(text)))


def is_about_site(text: str) -> bool:
    """True for a sentence that names nothing of TensorFlow."""
    return not ("{tf}`" in text or "TensorFlow" in without_code(text) or versions_in(text))


def without_code(text: str) -> str:
    """A sentence without code, roles and the addresses of links."""
    text = re.sub(r"\{[\w-]+\}`[^`<]*(<[^`>]*>)?`|`[^`]*`", "code", text)
    return re.sub(r"\]\([^)]*\)", "]", text)


def claim_with_proof(section: Section, line: int, text: str, links: str) -> Claim:
    named = [name for match in REFERENCE.findall(links) for name in match if name in snippets()]
    shown = [*named, *section.all_snippets]
    sweeps = list(section.all_sweeps)
    sources = tuple(SOURCE.findall(text))
    has_proof = bool(named or sources) or section.shows_a_run
    for target in linked_pages(section.file, links):
        shown += target.all_snippets
        sweeps += target.all_sweeps
        has_proof = has_proof or target.shows_a_run
    shown, sweeps = list(dict.fromkeys(shown)), list(dict.fromkeys(sweeps))
    return Claim(section.file, line, text.strip(), tuple(shown), tuple(sweeps), has_proof, sources)


def linked_pages(file: Path, text: str) -> list[Section]:
    found = (((file.parent / address).resolve() if address else file) for address in LINK.findall(text))
    return [pages()[path] for path in found if path in pages()]


def bounds(claim: Claim) -> set[str]:
    """The versions at which a run that stands for a claim begins or ends to print or to answer something."""
    found = {NEWEST, list(VERSIONS)[-1], *claim.sources}
    for name in claim.snippets:
        found |= bounds_of_snippet(name)
    for name in claim.sweeps:
        found |= bounds_of_sweep(name)
    return found


@cache
def bounds_of_snippet(name: str) -> frozenset[str]:
    outputs = records()[name].outputs if name in records() else {}
    said: dict[str, dict[str, object]] = {}
    for leg, texts in outputs.items():
        for number, text in enumerate(texts):
            said.setdefault(f"{leg.mode} {number}", {})[leg.version] = text
    return changes(said)


@cache
def bounds_of_sweep(name: str) -> frozenset[str]:
    said: dict[str, dict[str, object]] = {}
    for leg, answers in load_sweep_record(name).answers.items():
        for row, cells in answers.items():
            for column, answer in cells.items():
                said.setdefault(f"{leg.mode} {row} {column}", {})[leg.version] = answer
    return changes(said)


def changes(said: dict[str, dict[str, object]]) -> frozenset[str]:
    """The versions on both sides of a change in any of several series."""
    return frozenset(version for series in said.values() for version in ends(series))


def ends(series: dict[str, object]) -> Iterator[str]:
    """The versions on both sides of each change, as where the same was printed last and where it no longer applies."""
    order = list(VERSIONS)
    for newer, older in itertools.pairwise(order):
        if series.get(newer) != series.get(older):
            yield from (newer, older)


def versions_in(text: str) -> list[str]:
    return [version for version in VERSION.findall(without_code(OF_OTHERS.sub("", text))) if version in VERSIONS]


def faults(found: Iterable[Claim]) -> Iterator[str]:
    for claim in found:
        if not claim.is_proven:
            yield f"{claim.place}: no run stands for “{claim.text}”; show a snippet, link one, or say less."
        elif wrong := sorted(set(versions_in(claim.text)) - bounds(claim)):
            what = f"no run of this section differs at {' and '.join(wrong)}"
            yield f"{claim.place}: {what}, which “{claim.text}” names; link the run, or mend the version."


def wide_claims(of: Iterable[Snippet]) -> Iterator[str]:
    """The claims of snippets that speak of more than the examples of a session."""
    for snippet in of:
        if word := TOO_WIDE.search(snippet.claim):
            yield f"{snippet.file}:1: its session does not show “{word[0]}” of “{snippet.claim}”; say what it shows."


def main() -> int:
    sentences = claims()
    found = [*faults(sentences), *wide_claims(snippets().values())]
    print("\n".join(found) or f"A run or a source stands for each of {len(sentences)} sentences that claim.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
