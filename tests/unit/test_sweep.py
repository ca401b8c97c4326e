"""The model of a sweep, its record, and what a page says of its answers."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from graphdocs import Mistake
from graphdocs.legs import Leg
from graphdocs.pages.sweep_table import groups_html, plain, table_html
from graphdocs.sweep import FOLDER, Sweep, SweepRecord, load_sweep_record, read_sweep, read_sweeps, save_sweep_record

TEXT = '''\
"""What is it?"""

COLUMNS = {"kind": "Its kind"}


def rows():
    return []


def probe(row):
    return {}
'''
NEW, OLD = Leg("2.21", "tf2"), Leg("2.8", "tf2")


@pytest.fixture
def sweep(tmp_path: Path) -> Sweep:
    path = tmp_path / "kinds.py"
    path.write_text(TEXT, "utf-8")
    return read_sweep(path)


def entered(sweep: Sweep, **answers: str) -> SweepRecord:
    """A record in which the newest leg and an old one answer for `one`, and the newest alone for `two`."""
    record = SweepRecord("kinds")
    record.enter(sweep, NEW, {"one": {"kind": answers["new"]}, "two": {"kind": "works"}, "three": {}})
    record.enter(sweep, OLD, {"one": {"kind": answers["old"]}})
    return record


def test_a_sweep_is_read_without_running_it(sweep: Sweep) -> None:
    assert (sweep.name, sweep.question, sweep.columns) == ("kinds", "What is it?", {"kind": "Its kind"})


@pytest.mark.parametrize(
    ("old", "new"),
    [("What is it?", "It is."), ("COLUMNS", "OTHERS"), ("def rows", "def names"), ("def probe", "def ask")],
)
def test_a_file_that_is_no_sweep_is_refused(tmp_path: Path, old: str, new: str) -> None:
    path = tmp_path / "kinds.py"
    path.write_text(TEXT.replace(old, new), "utf-8")
    with pytest.raises(Mistake, match=r"sweeps/kinds\.py:1: a sweep has .*; write what is missing\."):
        read_sweep(path)


def test_a_record_is_read_as_it_was_written(sweep: Sweep, tmp_path: Path) -> None:
    record = entered(sweep, new="refuses: ValueError: it is: odd", old="works")
    save_sweep_record(record, tmp_path)
    assert load_sweep_record("kinds", tmp_path) == record
    assert record.unasked == {NEW: 1, OLD: 0}


def test_a_record_edited_by_hand_is_refused(sweep: Sweep, tmp_path: Path) -> None:
    save_sweep_record(entered(sweep, new="works", old="works"), tmp_path)
    path = tmp_path / "sweeps/kinds.json"
    path.write_text(path.read_text("utf-8").replace("works", "hangs"), "utf-8")
    with pytest.raises(Mistake, match=r"records/sweeps/kinds\.json:1: it was edited by hand"):
        load_sweep_record("kinds", tmp_path)


def test_another_sweep_forgets_what_was_answered(sweep: Sweep, tmp_path: Path) -> None:
    record = entered(sweep, new="works", old="works")
    path = tmp_path / "kinds.py"
    path.write_text(TEXT.replace("return []", "return [1]"), "utf-8")
    record.enter(read_sweep(path), NEW, {})
    assert list(record.answers) == [NEW]


def test_a_page_names_versions_only_where_they_differ(sweep: Sweep) -> None:
    same = groups_html(sweep, entered(sweep, new="works", old="works"), "kind")
    assert "2: <span>works</span>" in same
    assert "one, two" in same
    other = groups_html(sweep, entered(sweep, new="works", old="hangs"), "kind")
    assert "works on 2.21 (tf2); hangs on 2.8 (tf2)" in other


def test_what_chance_decides_is_told_of_no_version(sweep: Sweep) -> None:
    record = entered(sweep, new="works", old="hangs")
    for html in (table_html, lambda *of: groups_html(*of, "kind")):
        assert "works, or hangs" in re.sub("<[^>]*>", "", html(replace(sweep, by_chance=("kind",)), record))


def test_a_table_has_the_kind_of_error_and_below_it_the_message(sweep: Sweep) -> None:
    html = table_html(sweep, entered(sweep, new="refuses: ValueError: it is <odd>", old="refuses: ValueError: other"))
    table, messages = html.split("</table>")
    assert "<td>refuses: <code>ValueError</code>" in table
    assert "it is &lt;odd&gt;" in messages


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            'refuses: ValueError: Tensor("Const:0") must be from Tensor("vector_1:0")',
            'Tensor("Const:0") must be from yours',
        ),
        ("refuses: RuntimeError: x: Attempting to capture an EagerTensor.", "Attempting to capture an EagerTensor"),
    ],
)
def test_what_differs_from_name_to_name_is_left_out(answer: str, said: str) -> None:
    assert plain(answer).split(": ", 2)[2] == said


def test_each_sweep_of_the_repository_has_its_answers() -> None:
    for name, sweep in read_sweeps(FOLDER).items():
        record = load_sweep_record(name)
        assert record.hash == sweep.hash
        columns = {column for answers in record.answers.values() for cells in answers.values() for column in cells}
        assert columns == set(sweep.columns)
