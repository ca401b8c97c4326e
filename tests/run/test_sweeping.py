"""The command sweep: what it records, compares and says of a sweep that fails."""

import json

import pytest

from tests.project import Project

SWEEP = '''\
"""Is it even?"""

import os

COLUMNS = {"even": "Half of it"}


def rows():
    return [str(number) for number in range(20)]


def probe(row):
    if row == "13":
        return {}
    return {"even": "works" if int(row) % 2 == 0 else "refuses: ValueError: odd"}
'''
ASK = ("sweep", "--mode", "tf2")


def write(project: Project, text: str = SWEEP) -> None:
    folder = project.folder / "sweeps"
    folder.mkdir(exist_ok=True)
    (folder / "evenness.py").write_text(text, "utf-8")


def test_what_is_kept_is_compared(project: Project) -> None:
    write(project)
    status, output = project.run(*ASK)
    assert status == 1
    assert "sweeps/evenness.py:1: it has no fresh run on 2.21-tf2-cpu; run 'nox -s sweeps -- --keep'." in output
    assert project.run(*ASK, "--keep") == (0, "2.21-tf2-cpu  evenness: 19 of 20 names answered\n")
    rows = json.loads((project.folder / "records/sweeps/evenness.json").read_text("utf-8"))["rows"]
    assert list(rows) == [str(number) for number in range(20) if number != 13]
    assert rows["2"] == ["L1 even works"]
    assert project.run(*ASK)[0] == 0


def test_another_answer_is_named(project: Project) -> None:
    write(project)
    project.run(*ASK, "--keep")
    write(project, SWEEP.replace("import os", "import os  # ") + "")
    assert project.run(*ASK)[0] == 1  # another sweep: its record is stale
    os_is = 'if row == "13" or (row == "4" and os.environ.get("ODD")):'
    write(project, SWEEP.replace('if row == "13":', os_is))
    project.run(*ASK, "--keep")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ODD", "1")
        status, output = project.run(*ASK)
    assert status == 1
    assert "sweeps/evenness.py:1: on 2.21-tf2-cpu 4, even: was 'works', is ''" in output


def test_a_row_that_ends_its_process_costs_no_other_row(project: Project) -> None:
    write(project, SWEEP.replace("return {}", "os._exit(3)"))
    status, output = project.run(*ASK, "--keep")
    assert (status, output) == (0, "2.21-tf2-cpu  evenness: 20 of 20 names answered\n")
    rows = json.loads((project.folder / "records/sweeps/evenness.json").read_text("utf-8"))["rows"]
    assert rows["13"][0].endswith("even ends the process")
    assert rows["14"] == ["L1 even works"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("return {}", "return {}[1]", "probe('13') gives no answers on 2.21-tf2-cpu: KeyError: 1; mend it."),
        ("return {}", "return {'odd': 'no'}", "probe('13') gives no answers on 2.21-tf2-cpu: {'odd': 'no'}; mend it."),
        ("return [", "return 1 / 0, [", "rows() gives no list on 2.21-tf2-cpu"),
    ],
)
def test_a_sweep_that_fails_is_named(project: Project, old: str, new: str, said: str) -> None:
    write(project, SWEEP.replace(old, new))
    status, output = project.run(*ASK, "--keep")
    assert status == 2
    assert output.startswith("sweeps/evenness.py:1: ")
    assert said in output


def test_an_unknown_sweep_is_named(project: Project) -> None:
    write(project)
    assert project.run(*ASK, "oddness") == (2, "There is no sweep 'oddness'; the folder sweeps/ has evenness.\n")
