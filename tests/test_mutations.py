"""Each expected line of the repository, altered once, must make the suite fail: no expectation is empty of meaning."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import legs
from graphdocs.records import Record, load
from graphdocs.runner import ForkServer, judge
from graphdocs.snippet import Snippet, read_snippet, read_snippets


def altered(lines: list[str], index: int) -> list[str]:
    """The lines with the last character of one of them changed."""
    line = lines[index].rstrip("\n")
    return [*lines[:index], line[:-1] + ("Y" if line.endswith("X") else "X") + "\n", *lines[index + 1 :]]


def altered_snippets(snippet: Snippet, folder: Path) -> Iterator[tuple[str, Snippet | None]]:
    """The snippet's file with one expected line altered, for each; None where it then is no good snippet."""
    lines = snippet.path.read_text("utf-8").splitlines(keepends=True)
    path = folder / f"{snippet.slug}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    for index, example in enumerate(snippet.examples):
        start = snippet.line(index) - 1 + example.source.count("\n")
        for number in range(start, start + example.want.count("\n")):
            path.write_text("".join(altered(lines, number)), "utf-8")
            try:
                yield f"{snippet.name}:{number + 1}", read_snippet(path, folder)
            except Mistake:
                yield f"{snippet.name}:{number + 1}", None


def altered_records(record: Record, snippet: Snippet) -> Iterator[tuple[str, Record]]:
    """The record with one line of a snippet's outputs altered, for each."""
    for index, output in enumerate(record.entries[snippet.slug]["outputs"]):
        lines = output.splitlines(keepends=True)
        for number in range(len(lines)):
            entries = {snippet.slug: deepcopy(record.entries[snippet.slug])}
            entries[snippet.slug]["outputs"][index] = "".join(altered(lines, number))
            where = f"records/{record.leg}.json, {snippet.slug}, output {index + 1}, line {number + 1}"
            yield where, replace(record, entries=entries)


def test_an_altered_line_makes_the_suite_fail(tmp_path: Path, figures: list[str]) -> None:
    tried, survivors = 0, []
    with ForkServer() as server:
        for record in map(load, legs()):
            for snippet in read_snippets().values():
                if snippet.why_not(record.leg):
                    continue
                report = server.run(snippet, record.leg.mode)
                assert judge(snippet, record, report) == ("passed", "")
                mutants = [(where, judge(snippet, other, report)) for where, other in altered_records(record, snippet)]
                if record.leg == snippet.home():
                    for where, other in altered_snippets(snippet, tmp_path):
                        mutants.append((where, judge(other, record, report) if other else ("failed", "no snippet")))
                tried += len(mutants)
                survivors += [where for where, (verdict, _) in mutants if verdict == "passed"]
    figures.append(f"mutations: {tried - len(survivors)} killed of {tried} tried")
    assert tried
    assert not survivors, "\n".join(survivors)
