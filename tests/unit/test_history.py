"""What git's history says of records: a run that is gone, a text that no run printed."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from graphdocs import Mistake
from graphdocs.history import unproven_records
from graphdocs.legs import NEWEST, Leg
from graphdocs.record import Record, load, save
from graphdocs.snippet import ROOT, read_snippet

TEXT = '"""One and one are two.\n\n>>> one + one\n2\n"""\n\none = 1\n'
NEW, OLD = Leg(NEWEST, "tf2"), Leg("2.8", "tf2")
LONG_AGO = "2026-01-02"
Commit = Callable[[str], None]


@pytest.fixture
def commit(tmp_path: Path) -> Commit:
    """Commits all of a small clone on a day; it has one snippet, which two legs ran long ago."""

    def run(day: str) -> None:
        moment = f"{day}T12:00:00Z"
        who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
        for command in (["add", "--all"], [*who, "commit", "-q", f"--date={moment}", "-m", "Records"]):
            subprocess.run(["git", *command], cwd=tmp_path, check=True)

    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    path = tmp_path / "snippets/graphs/sum.py"
    path.parent.mkdir(parents=True)
    path.write_text(TEXT, "utf-8")
    enter(tmp_path, {NEW: "2\n", OLD: "2\n"}, LONG_AGO)
    run("2026-01-05")
    return run


def enter(root: Path, texts: dict[Leg, str], day: str) -> None:
    """Write a record of these texts, sealed as any is."""
    snippet = read_snippet(root / "snippets/graphs/sum.py", root / "snippets")
    outputs = {leg: [text] for leg, text in texts.items()}
    save(Record("sum", snippet.hash, dict.fromkeys(texts, day), outputs), root / "records")


def test_the_records_here_are_what_runs_printed() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("this copy is no clone, so it has no history")
    found = unproven_records()
    assert not found, "\n".join(found)


def test_a_text_that_was_altered_and_sealed_again_is_named(tmp_path: Path, commit: Commit) -> None:
    assert unproven_records(tmp_path) == []
    enter(tmp_path, {NEW: "2\n", OLD: "3\n"}, LONG_AGO)
    [complaint] = unproven_records(tmp_path)
    assert complaint.startswith(f"records/sum.json:1: {OLD} printed another text on {LONG_AGO}; restore it from git")
    commit("2026-02-03")
    assert unproven_records(tmp_path) == [complaint]
    enter(tmp_path, {NEW: "2\n", OLD: "2\n"}, LONG_AGO)
    assert unproven_records(tmp_path) == []


def test_a_run_that_prints_another_text_has_its_own_day(tmp_path: Path, commit: Commit) -> None:
    enter(tmp_path, {NEW: "2\n", OLD: "3\n"}, "2026-02-03")
    assert unproven_records(tmp_path) == []
    commit("2026-02-03")
    enter(tmp_path, {NEW: "2\n", OLD: "4\n"}, "2026-02-03")  # the same day, once more
    commit("2026-02-03")
    assert unproven_records(tmp_path) == []


def test_a_run_that_is_gone_is_named(tmp_path: Path, commit: Commit) -> None:
    enter(tmp_path, {NEW: "2\n"}, LONG_AGO)
    [complaint] = unproven_records(tmp_path)
    assert complaint.startswith(f"records/sum.json:1: its run on {OLD} of {LONG_AGO} is gone; ")
    (tmp_path / "records/sum.json").unlink()
    assert len(unproven_records(tmp_path)) == 2


def test_a_run_may_go_where_the_snippet_no_longer_applies(tmp_path: Path, commit: Commit) -> None:
    path = tmp_path / "snippets/graphs/sum.py"
    path.write_text(TEXT.replace(">>> one", ":needs: tf>=2.9 -- why\n\n>>> one"), "utf-8")
    enter(tmp_path, {NEW: "2\n"}, LONG_AGO)
    assert unproven_records(tmp_path) == []


def test_changed_code_begins_anew(tmp_path: Path, commit: Commit) -> None:
    path = tmp_path / "snippets/graphs/sum.py"
    path.write_text(TEXT.replace("one = 1", "one = 2"), "utf-8")
    record = load("sum", tmp_path / "records")
    record.enter(read_snippet(path, tmp_path / "snippets"), NEW, ["4\n"], [])
    save(record, tmp_path / "records")
    assert unproven_records(tmp_path) == []


def test_without_a_history_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Mistake, match=r"^git knows no history here \(.*\); check the records in a clone\.$"):
        unproven_records(tmp_path)
