"""What a record keeps, what it forgets, and the form that a reviewer reads."""

import json
from pathlib import Path

import pytest

from graphdocs import Mistake
from graphdocs.legs import NEWEST, Leg
from graphdocs.record import Record, load, load_made_with, save, save_made_with
from graphdocs.snippet import Snippet, read_snippet

TEXT = '"""One and one are two.\n\n>>> one + one\n2\n>>> one\n1\n"""\n\none = 1\n'
NEW, COMPAT, OLD = Leg(NEWEST, "tf2"), Leg(NEWEST, "tf1-compat"), Leg("2.8", "tf2")
PANEL = {"name": "graph", "kind": "graph", "sessions": [], "nodes": [], "captures": []}


def snippet_with(folder: Path, text: str = TEXT) -> Snippet:
    path = folder / "sum.py"
    path.write_text(text, "utf-8")
    return read_snippet(path, folder)


@pytest.fixture
def snippet(tmp_path: Path) -> Snippet:
    return snippet_with(tmp_path)


def test_a_record_is_read_as_it_was_written(tmp_path: Path, snippet: Snippet) -> None:
    record = Record("sum")
    record.enter(snippet, NEW, ["2\n", "1\n"], [PANEL])
    record.enter(snippet, OLD, ["2\n\nand more\n", ""], [])
    record.stale = [COMPAT]
    save(record, tmp_path)
    assert load("sum", tmp_path) == record


def test_each_text_stands_once_with_the_legs_that_print_it(tmp_path: Path, snippet: Snippet) -> None:
    record = Record("sum")
    for leg in (OLD, NEW, COMPAT):
        record.enter(snippet, leg, ["2\n", "one\n" if leg == OLD else "1\n"], [])
    save(record, tmp_path)
    first, second = json.loads((tmp_path / "sum.json").read_text("utf-8"))["examples"]
    assert first == [{"legs": [f"tf2-cpu {NEWEST} 2.8", f"tf1-compat-cpu {NEWEST}"], "prints": ["2"]}]
    assert second == [
        {"legs": [f"tf2-cpu {NEWEST}", f"tf1-compat-cpu {NEWEST}"], "prints": ["1"]},
        {"legs": ["tf2-cpu 2.8"], "prints": ["one"]},
    ]


def test_the_order_of_runs_does_not_change_the_file(tmp_path: Path, snippet: Snippet) -> None:
    files = []
    for order in ([NEW, COMPAT, OLD], [OLD, COMPAT, NEW]):
        record = Record("sum")
        for leg in order:
            record.enter(snippet, leg, ["2\n", "1\n"], [])
        save(record, tmp_path)
        files.append((tmp_path / "sum.json").read_bytes())
    assert files[0] == files[1]


def test_a_run_of_other_code_makes_all_other_legs_stale(tmp_path: Path, snippet: Snippet) -> None:
    record = Record("sum")
    for leg in (NEW, OLD):
        record.enter(snippet, leg, ["2\n", "1\n"], [])
    changed = snippet_with(tmp_path, TEXT.replace("one = 1", "one = 2 - 1"))
    assert not record.is_fresh(changed, NEW)
    record.enter(changed, NEW, ["2\n", "1\n"], [])
    assert record.is_fresh(changed, NEW)
    assert record.stale == [OLD]
    record.enter(changed, OLD, ["2\n", "1\n"], [])
    assert record.stale == []


def test_the_docstring_holds_at_home_and_the_record_elsewhere(tmp_path: Path, snippet: Snippet) -> None:
    record = Record("sum")
    for leg in (NEW, OLD):
        record.enter(snippet, leg, ["2\n", "1\n"], [])
    edited = snippet_with(tmp_path, TEXT.replace("\n2\n", "\n3\n"))
    assert record.expected(edited, NEW) == ["3\n", "1\n"]
    assert record.expected(edited, OLD) == ["2\n", "1\n"]
    assert record.expected(edited, COMPAT) == ["3\n", "1\n"]
    assert not record.is_fresh(edited, NEW)
    assert record.is_fresh(edited, OLD)


def test_a_day_stays_where_nothing_changed(snippet: Snippet) -> None:
    record = Record("sum")
    record.enter(snippet, OLD, ["2\n", "1\n"], [])
    record.days[OLD] = "2026-01-02"
    record.enter(snippet, OLD, ["2\n", "1\n"], [])
    assert record.days[OLD] == "2026-01-02"
    record.enter(snippet, OLD, ["2\n", "one\n"], [])
    assert record.days[OLD] != "2026-01-02"


@pytest.mark.parametrize("text", ["[]", "{}", '{"hash": "0"}', "", "[" * 100_000])
def test_what_is_no_record_is_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "sum.json").write_text(text, "utf-8")
    with pytest.raises(Mistake, match=r"^records/sum\.json:1: it was edited by hand; restore it from git, or delete"):
        load("sum", tmp_path)


def test_a_record_edited_by_hand_is_refused(tmp_path: Path, snippet: Snippet) -> None:
    record = Record("sum")
    record.enter(snippet, NEW, ["2\n", "1\n"], [])
    save(record, tmp_path)
    path = tmp_path / "sum.json"
    path.write_text(path.read_text("utf-8").replace('"2"', '"3"'), "utf-8")
    with pytest.raises(Mistake, match=r"records/sum\.json:1: it was edited by hand"):
        load("sum", tmp_path)


def test_a_leg_that_the_table_has_not_is_one_sentence(
    tmp_path: Path, snippet: Snippet, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = Record("sum")
    record.enter(snippet, OLD, ["2\n", "1\n"], [])
    save(record, tmp_path)
    monkeypatch.setattr("graphdocs.legs._BY_NAME", {str(NEW): NEW})
    with pytest.raises(Mistake, match=r"^records/sum\.json:1: graphdocs/legs\.py has no leg 2\.8-tf2-cpu; add its"):
        load("sum", tmp_path)


def test_what_a_leg_was_made_with_is_kept_by_version_and_device(tmp_path: Path) -> None:
    assert load_made_with(NEW, tmp_path) == {}
    save_made_with(NEW, {"tensorflow": f"{NEWEST}.0", "numpy": "2.4.6"}, tmp_path)
    assert load_made_with(COMPAT, tmp_path) == {"numpy": "2.4.6", "tensorflow": f"{NEWEST}.0"}
    assert load_made_with(Leg(NEWEST, "tf2", "gpu"), tmp_path) == {}
    path = tmp_path / "made_with" / f"{NEWEST}-cpu.json"
    path.write_text(path.read_text("utf-8").replace("2.4.6", "2.4.7"), "utf-8")
    with pytest.raises(Mistake, match=rf"^records/made_with/{NEWEST}-cpu\.json:1: it was edited by hand"):
        load_made_with(NEW, tmp_path)


def test_what_a_leg_was_made_with_is_of_its_version(tmp_path: Path) -> None:
    save_made_with(OLD, {"tensorflow": "2.80.1"}, tmp_path)
    with pytest.raises(
        Mistake, match=r"^records/made_with/2\.8-cpu\.json:1: it is of TensorFlow 2\.80\.1, not of 2\.8; "
    ):
        load_made_with(OLD, tmp_path)


def test_a_leg_on_which_a_snippet_no_longer_applies_is_forgotten(tmp_path: Path, snippet: Snippet) -> None:
    record = Record("sum", stale=[Leg("2.7", "tf2")])
    for leg in (NEW, OLD):
        record.enter(snippet, leg, ["2\n", "1\n"], [])
    record.drop_what_does_not_apply(
        snippet_with(tmp_path, TEXT.replace(">>> one + one", ":needs: tf>=2.9 -- why\n\n>>> one + one"))
    )
    assert (list(record.days), list(record.outputs), record.stale) == ([NEW], [NEW], [])
