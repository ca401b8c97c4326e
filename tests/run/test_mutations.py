"""Copied code prints what its session says; and each expected line, altered once, makes the suite fail."""

import ast
import doctest
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

import pytest

from graphdocs import Mistake
from graphdocs.export.importable import importable
from graphdocs.legs import Leg, legs
from graphdocs.parts import USUAL_IMPORTS, given_and_written
from graphdocs.record import Record, load_all
from graphdocs.run.client import ForkServer, Request
from graphdocs.run.verdict import judge
from graphdocs.snippet import Snippet, read_snippet, read_snippets

PARTS = 3  # in which workers can share the snippets of a leg


def altered(lines: list[str], index: int) -> list[str]:
    """The lines with the last character of one of them changed."""
    line = lines[index].rstrip("\n")
    return [*lines[:index], line[:-1] + ("Y" if line.endswith("X") else "X") + "\n", *lines[index + 1 :]]


def altered_snippets(snippet: Snippet, folder: Path) -> Iterator[tuple[str, Snippet | None]]:
    """The snippet's file with one expected line altered, for each; None where it then is no good snippet."""
    lines = snippet.path.read_text("utf-8").splitlines(keepends=True)
    path = folder / snippet.file
    path.parent.mkdir(parents=True, exist_ok=True)
    for index, example in enumerate(snippet.examples):
        start = snippet.line(index) - 1 + example.source.count("\n")
        for number in range(start, start + example.want.count("\n")):
            path.write_text("".join(altered(lines, number)), "utf-8")
            try:
                yield f"{snippet.file}:{number + 1}", read_snippet(path, folder / "snippets")
            except Mistake:
                yield f"{snippet.file}:{number + 1}", None


def altered_records(record: Record, leg: Leg) -> Iterator[tuple[str, Record]]:
    """The record with one line of a leg's outputs altered, for each."""
    for index, output in enumerate(record.outputs[leg]):
        lines = output.splitlines(keepends=True)
        for number in range(len(lines)):
            outputs = deepcopy(record.outputs)
            outputs[leg][index] = "".join(altered(lines, number))
            yield (
                f"records/{record.name}.json, {leg}, output {index + 1}, line {number + 1}",
                replace(record, outputs=outputs),
            )


def copied(snippet: Snippet, folder: Path) -> Snippet:
    """The snippet as a file of what a copy of its code gives: the body without a last newline, and no docstring."""
    path = folder / "copied" / snippet.path.name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(snippet.body.removesuffix("\n"), "utf-8")
    return replace(snippet, path=path)


def in_parts(snippet: Snippet, folder: Path) -> Snippet:
    """The snippet as a program that has what is given, in its own place, and then what a reader writes."""
    path = folder / "parts" / snippet.path.name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n\n".join([*sorted(USUAL_IMPORTS), *given_and_written(snippet.body, snippet.given)]), "utf-8")
    return replace(snippet, path=path)


def as_taken(snippet: Snippet, folder: Path) -> Snippet:
    """The snippet as the file that a reader takes, whose session may begin with more examples."""
    path = folder / "taken" / snippet.path.name
    path.parent.mkdir(parents=True, exist_ok=True)
    text = importable(snippet)
    path.write_text(text, "utf-8")
    docstring = ast.get_docstring(ast.parse(text), clean=False) or ""
    return replace(snippet, path=path, examples=tuple(doctest.DocTestParser().get_examples(docstring)))


@pytest.mark.parametrize("leg", legs(), ids=str)
def test_a_taken_file_that_can_be_imported_prints_the_same(leg: Leg, tmp_path: Path) -> None:
    records = load_all()
    snippets = [snippet for snippet in read_snippets().values() if not snippet.why_not(leg)]
    with ForkServer() as server:
        snippets = [snippet for snippet in snippets if not snippet.why_not_here(server.made_with)]
        pairs = [(snippet, as_taken(snippet, tmp_path)) for snippet in snippets]
        pairs = [(snippet, taken) for snippet, taken in pairs if len(taken.examples) > len(snippet.examples)]
        reports = list(server.run_all([Request(taken, leg.mode) for _, taken in pairs]))
    failures = []
    for (snippet, taken), report in zip(pairs, reports, strict=True):
        more = len(taken.examples) - len(snippet.examples)
        outputs = {leg: [""] * more + records[snippet.name].outputs[leg]}
        verdict, why = judge(taken, replace(records[snippet.name], hash=taken.hash, outputs=outputs), leg, report)
        failures += [why] if verdict != "passed" else []
    assert pairs
    assert not failures, "\n\n".join(failures)


@pytest.mark.parametrize("leg", legs(), ids=str)
def test_what_is_written_works_after_what_is_given(leg: Leg, tmp_path: Path, figures: list[str]) -> None:
    records = load_all()
    snippets = [snippet for snippet in read_snippets().values() if snippet.given and not snippet.why_not(leg)]
    with ForkServer() as server:
        snippets = [snippet for snippet in snippets if not snippet.why_not_here(server.made_with)]
        requests = [Request(in_parts(snippet, tmp_path), leg.mode) for snippet in snippets]
        judged = [
            judge(snippet, records[snippet.name], leg, report)
            for snippet, report in zip(snippets, server.run_all(requests), strict=True)
        ]
    failures = [why for verdict, why in judged if verdict != "passed"]
    figures.append(f"given and written on {leg}: {len(judged) - len(failures)} right of {len(judged)}")
    assert judged
    assert not failures, "\n\n".join(failures)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("leg", legs(), ids=str)
def test_copied_code_passes_and_an_altered_line_makes_it_fail(
    leg: Leg, part: int, tmp_path: Path, figures: list[str]
) -> None:
    records = load_all()
    snippets = [snippet for snippet in read_snippets().values() if not snippet.why_not(leg)][part::PARTS]
    tried, failures, survivors = 0, [], []
    with ForkServer() as server:
        snippets = [snippet for snippet in snippets if not snippet.why_not_here(server.made_with)]
        requests = [Request(copied(snippet, tmp_path), leg.mode) for snippet in snippets]
        for snippet, report in zip(snippets, server.run_all(requests), strict=True):
            record = records[snippet.name]
            if (verdict := judge(snippet, record, leg, report)) != ("passed", ""):
                failures.append(verdict[1])
                continue
            mutants = [(where, judge(snippet, other, leg, report)) for where, other in altered_records(record, leg)]
            if leg == snippet.home():
                for where, other in altered_snippets(snippet, tmp_path):
                    mutants.append((where, judge(other, record, leg, report) if other else ("failed", "no snippet")))
            tried += len(mutants)
            survivors += [where for where, (verdict, _) in mutants if verdict == "passed"]
    where = f"{leg}, part {part + 1} of {PARTS}"
    figures.append(f"copied code on {where}: {len(snippets) - len(failures)} right of {len(snippets)}")
    figures.append(f"mutations on {where}: {tried - len(survivors)} killed of {tried} tried")
    assert tried
    assert not failures, "\n\n".join(failures)
    assert not survivors, "\n".join(survivors)
