"""A fault counts as caught if its check is red and names it; then it is undone."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools.planted_faults import AUTHOR, CHECKS, Check, Fault, NotThere, add, edit, missed_by, red_without_a_fault

COMMAND = ("json.tool", "data.json")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data.json").write_text("[1]\n", "utf-8")
    for command in (["init", "-q"], ["add", "--all"], [*AUTHOR, "commit", "-q", "-m", "Data"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.parametrize(
    ("fault", "caught"),
    [
        (Fault("more", add("data.json", "[2]"), "Extra data"), True),
        (Fault("more", add("data.json", "[2]"), "other words"), False),
        (Fault("another number", edit("data.json", "1", "2"), "Extra data"), False),
    ],
)
def test_what_is_not_named_is_missed(root: Path, fault: Fault, caught: bool) -> None:
    check = Check("json", COMMAND, (fault,))
    assert red_without_a_fault(check, root) == ""
    assert bool(missed_by(check, root)) is not caught
    assert (root / "data.json").read_text("utf-8") == "[1]\n"


def test_a_check_that_is_red_without_a_fault_is_told(root: Path) -> None:
    assert "is red without a fault" in red_without_a_fault(Check("gone", ("json.tool", "gone.json"), ()), root)


def test_what_a_fault_changes_must_be_there(root: Path) -> None:
    with pytest.raises(NotThere, match=r"^data\.json: 7$"):
        edit("data.json", "7", "8")(root)


def test_no_two_checks_have_one_name() -> None:
    assert len({check.name for check in CHECKS}) == len(CHECKS)
