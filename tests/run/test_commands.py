"""The commands doctest and accept, run in a project of their own: what they say, write and return."""

import os
import shutil
import signal
import subprocess
import sys
import venv
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from graphdocs.legs import Leg
from graphdocs.record import load, load_made_with, save_made_with
from graphdocs.snippet import ROOT
from graphdocs.upcoming import load_upcoming

SUM = '"""One and one are two.\n\n>>> one + one\n2\n"""\n\none = 1\n'
EAGER = '"""A constant has a value.\n\n>>> a.numpy()\n1\n"""\n\nimport tensorflow as tf\n\na = tf.constant(1)\n'
BOTH = ("2.21-tf2-cpu", "2.21-tf1-compat-cpu")


# What the commands ask of a TensorFlow; importing this one takes no time.
STAND_IN = {
    "tensorflow": '__version__ = "2.21.0"\n\n\nclass compat:\n    class v1:\n        disable_v2_behavior = print\n',
    "numpy": '__version__ = "2.4.6"\n',
}


class Project:
    """A folder with the machinery and snippets of its own, and the interpreter that runs them."""

    def __init__(self, folder: Path, python: str) -> None:
        self.folder, self.python = folder, python
        shutil.copytree(ROOT / "graphdocs", folder / "graphdocs", ignore=shutil.ignore_patterns("__pycache__"))
        self.write("graphs/sum", SUM)

    def write(self, slug: str, text: str) -> Path:
        path = self.folder / "snippets" / f"{slug}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "graphdocs", *arguments, "--python", self.python],
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            # A job in the background ignores Ctrl-C, and so would what it starts.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    def run(self, *arguments: str) -> tuple[int, str]:
        process = self.start(*arguments)
        output = process.communicate()[0]
        assert "Traceback (most recent call last):\n  File" not in output
        return process.returncode, output

    def record(self, name: str = "sum") -> Path:
        return self.folder / "records" / f"{name}.json"

    def results(self, leg: str = BOTH[0]) -> ET.Element:
        return ET.parse(self.folder / "build" / "results" / f"{leg}.xml").getroot()


@pytest.fixture(scope="session")
def quick_python(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An interpreter with a stand-in for TensorFlow, for what is no matter of TensorFlow."""
    folder = tmp_path_factory.mktemp("quick") / "python"
    venv.create(folder, symlinks=True, with_pip=False)
    [packages] = folder.glob("lib/python*/site-packages")
    for name, text in STAND_IN.items():
        (packages / f"{name}.py").write_text(text, "utf-8")
    return str(folder / "bin" / "python")


@pytest.fixture
def project(tmp_path: Path, quick_python: str) -> Project:
    return Project(tmp_path, quick_python)


def test_what_accept_enters_doctest_passes(tmp_path: Path) -> None:
    project = Project(tmp_path, sys.executable)
    path = project.write("graphs/value", EAGER)
    status, output = project.run("accept")
    assert status == 0
    assert "-1\n+np.int32(1)" in output  # the difference
    assert ">>> a.numpy()\nnp.int32(1)\n" in path.read_text("utf-8")
    [in_tf1] = load("value", project.record().parent).outputs[Leg("2.21", "tf1-compat")]
    assert "'SymbolicTensor' object has no attribute 'numpy'" in in_tf1
    status, output = project.run("doctest")
    assert status == 0
    assert [line for line in output.splitlines() if line.endswith("2 passed")] == [f"{leg}: 2 passed" for leg in BOTH]
    for leg in BOTH:
        suite = project.results(leg)
        assert (suite.get("tests"), suite.get("failures")) == ("2", "0")
        assert {case.get("name") for case in suite.iter("testcase")} == {
            "snippets/graphs/sum.py",
            "snippets/graphs/value.py",
        }


def test_a_snippet_that_no_run_has_seen_is_stale(project: Project) -> None:
    status, output = project.run("doctest", "--mode", "tf2")
    assert status == 1
    assert (
        "STALE snippets/graphs/sum.py:1: records/sum.json has no fresh run on 2.21-tf2-cpu; run 'nox -s accept'."
        in output
    )


@pytest.mark.parametrize(("old", "new"), [("one = 1", "one = 2 - 1"), ("one + one", "1 + one")])
def test_a_changed_snippet_is_stale(project: Project, old: str, new: str) -> None:
    project.run("accept")
    project.write("graphs/sum", SUM.replace(old, new))
    status, output = project.run("doctest")
    assert status == 1
    assert output.count("STALE snippets/graphs/sum.py:1:") == 2


def test_a_changed_expectation_fails_at_home_and_elsewhere(project: Project) -> None:
    project.run("accept")
    project.write("graphs/sum", SUM.replace("\n2\n", "\n3\n"))
    status, output = project.run("doctest")
    assert status == 1
    assert "2.21-tf2-cpu: 1 failed" in output
    [failure] = project.results().iter("failure")
    assert failure.get("type") == "failed"
    assert failure.text.startswith("snippets/graphs/sum.py:3: example 1 on 2.21-tf2-cpu")


def test_a_broken_snippet_fails_by_name_and_the_rest_runs(project: Project) -> None:
    project.run("accept")
    project.write("graphs/broken", "one = =\n")
    status, output = project.run("doctest")
    assert status == 1
    assert "FAILED snippets/graphs/broken.py:1: Python cannot read it (invalid syntax); mend the syntax." in output
    assert "2.21-tf2-cpu: 1 failed, 1 passed" in output


def test_a_mode_with_no_snippet_fails(project: Project) -> None:
    project.write("graphs/sum", SUM.replace(">>> one", ":needs: mode=tf1-compat -- only there\n\n>>> one", 1))
    project.run("accept")
    status, output = project.run("doctest")
    assert status == 2
    assert "No snippet was run on 2.21-tf2-cpu; select one that applies there, or mend its ':needs:'." in output
    [skipped] = project.results().iter("skipped")
    assert skipped.get("message") == "only there"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["graphs/sun"], "No snippet fits 'graphs/sun'; try sum."),
        (["--mode", "tf1"], "TensorFlow 2.21 has no mode 'tf1'; run it without '--mode'."),
        (["--mode", "tf3"], "invalid choice: 'tf3'"),
    ],
)
def test_an_unknown_name_is_one_sentence(project: Project, arguments: list[str], words: str) -> None:
    status, output = project.run("doctest", *arguments)
    assert status == 2
    assert words in output


def test_a_project_without_snippets_is_one_sentence(project: Project) -> None:
    shutil.rmtree(project.folder / "snippets")
    assert project.run("doctest") == (2, "There is no snippet below snippets/; write the first one.\n")


def test_ctrl_c_before_the_first_snippet_is_one_sentence(tmp_path: Path) -> None:
    process = Project(tmp_path, sys.executable).start("doctest")
    server = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while not server.read_text().split():  # TensorFlow is being imported there
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    assert process.communicate()[0] == "Interrupted; nothing was written.\n"
    assert process.returncode == 130


def test_no_old_result_outlives_a_run_that_breaks_off(project: Project) -> None:
    project.run("accept")
    project.run("doctest")
    record = project.record()
    record.write_text("{}", "utf-8")
    assert project.run("doctest")[0] == 2
    assert list(project.folder.glob("build/results/*.xml")) == []


@pytest.mark.parametrize("name", ["sum", "graphs/sum", "snippets/graphs/sum.py", "graphs", "./snippets/graphs/"])
def test_names_select_snippets(project: Project, name: str) -> None:
    project.write("names/other", SUM)
    project.run("accept")
    status, output = project.run("doctest", name, "--mode", "tf2")
    assert status == 0
    assert "2.21-tf2-cpu: 1 passed" in output


def test_a_record_edited_by_hand_is_refused(project: Project) -> None:
    project.run("accept")
    record = project.record()
    record.write_text(record.read_text("utf-8").replace('"2"', '"3"'), "utf-8")
    status, output = project.run("doctest")
    assert status == 2
    assert output.endswith(
        "records/sum.json:1: it was edited by hand; restore it from git, or delete it and run 'nox -s accept'.\n"
    )


def test_accept_keeps_the_record_of_what_cannot_be_run(project: Project) -> None:
    project.run("accept")
    before = project.record().read_text("utf-8")
    project.write("graphs/sum", SUM.replace("one = 1", "raise SystemExit"))
    status, output = project.run("accept")
    assert status == 1
    assert "snippets/graphs/sum.py:7: on 2.21-tf2-cpu it stops with SystemExit, in its body" in output
    assert project.record().read_text("utf-8") == before


def test_accept_drops_what_is_gone_and_keeps_dates(project: Project) -> None:
    project.write("names/other", SUM)
    project.run("accept")
    before = project.record().read_text("utf-8")
    project.folder.joinpath("snippets/names/other.py").unlink()
    status, output = project.run("accept")
    assert status == 0
    assert "other: its file is gone, and now its record" in output
    assert not project.record("other").exists()
    assert project.record().read_text("utf-8") == before


def test_some_snippets_are_accepted_only_with_the_same_tensorflow(project: Project) -> None:
    project.write("names/other", SUM)
    project.run("accept", "--mode", "tf2")
    assert project.run("accept", "graphs", "--mode", "tf2")[0] == 0
    leg, folder = Leg("2.21", "tf2"), project.record().parent
    save_made_with(leg, {**load_made_with(leg, folder), "tensorflow": "2.21.9"}, folder)
    status, output = project.run("accept", "graphs", "--mode", "tf2")
    assert status == 2
    assert "records/ were made with TensorFlow 2.21.9 on 2.21; accept all snippets, not some." in output
    assert project.run("accept", "--mode", "tf2")[0] == 0


def test_two_accepts_do_not_write_at_once(project: Project) -> None:
    project.write("graphs/slow", SUM.replace("one = 1", "import time\n\ntime.sleep(600)\none = 1"))
    first = project.start("accept", "graphs/slow", "--seconds", "600")
    lock = project.folder / "records" / ".lock"
    while not lock.exists():
        assert first.poll() is None
    status, output = project.run("accept")
    first.send_signal(signal.SIGINT)
    assert first.communicate()[0] == "Interrupted; what it showed until then is recorded.\n"
    assert status == 2
    assert "Another 'nox -s accept' is writing to records/; wait for it" in output


def test_ctrl_c_ends_with_the_summary_so_far(project: Project) -> None:
    project.run("accept")
    project.write("names/slow", SUM.replace("one = 1", "import time\n\ntime.sleep(600)\none = 1"))
    process = project.start("doctest", "--mode", "tf2", "--seconds", "600")
    output = ""
    while "passed         sum" not in output:
        output += process.stdout.readline()
    os.kill(process.pid, signal.SIGINT)
    output += process.communicate()[0]
    assert process.returncode == 130
    assert "Interrupted; what ran until then:" in output
    assert "2.21-tf2-cpu: 1 passed, 1 not run" in output
    verdicts = {case.get("name"): [node.get("type") for node in case] for case in project.results().iter("testcase")}
    assert verdicts == {"snippets/graphs/sum.py": [], "snippets/names/slow.py": ["not run"]}


def test_a_moved_snippet_keeps_its_record(project: Project) -> None:
    project.run("accept")
    before = project.record().read_text("utf-8")
    (project.folder / "snippets/errors/saving").mkdir(parents=True)
    (project.folder / "snippets/graphs/sum.py").rename(project.folder / "snippets/errors/saving/sum.py")
    status, output = project.run("doctest", "errors")
    assert status == 0
    assert "2.21-tf2-cpu: 1 passed" in output
    assert project.record().read_text("utf-8") == before


def test_what_accept_writes_for_one_snippet_touches_no_other(project: Project) -> None:
    project.write("names/other", SUM)
    project.run("accept")
    before = project.record("other").stat().st_mtime_ns, project.record("other").read_bytes()
    project.write("graphs/sum", SUM.replace("one = 1", "one = 2 - 1"))
    assert project.run("accept", "sum")[0] == 0
    assert (project.record("other").stat().st_mtime_ns, project.record("other").read_bytes()) == before


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_the_order_of_lines_does_not_depend_on_the_jobs(project: Project, jobs: str) -> None:
    for number in range(6):
        project.write(f"names/part_{number}", SUM.replace("one = 1", f"one = sum([1] + [0] * {10 ** (6 - number)})"))
    project.run("accept")
    status, output = project.run("doctest", "--jobs", jobs)
    assert status == 0
    shown = [line.split()[:3] for line in output.splitlines() if " passed  " in line]
    names = ["sum", *(f"part_{number}" for number in range(6))]
    assert shown == [[leg, "passed", name] for leg in BOTH for name in names]


def test_no_jobs_is_one_sentence(project: Project) -> None:
    assert project.run("doctest", "--jobs", "0") == (2, "'--jobs 0' runs nothing; write a number from 1 on.\n")


def test_ctrl_c_before_any_verdict_is_no_mistake_of_the_needs(project: Project) -> None:
    project.write("graphs/sum", SUM.replace("one = 1", "import time\n\ntime.sleep(600)\none = 1"))
    process = project.start("doctest", "--mode", "tf2", "--seconds", "600")
    output = process.stdout.readline()
    assert output.startswith("TensorFlow 2.21.0, snippets: 1")
    process.send_signal(signal.SIGINT)
    output += process.communicate()[0]
    assert process.returncode == 130
    assert "Interrupted; what ran until then:" in output
    assert "mend its" not in output
    assert "2.21-tf2-cpu: 1 not run" in output


def test_a_docstring_is_rewritten_only_with_its_record(project: Project) -> None:
    """Where the record cannot be written, the docstring stays as it was; a second accept mends both."""
    project.run("accept")
    text = SUM.replace("one = 1", "one = 2")
    path = project.write("graphs/sum", text)
    wall = project.folder / "wall.py"
    wall.write_text(
        "import sys\nimport graphdocs.run.accept as accept\nfrom graphdocs.__main__ import main\n"
        "def save(record):\n    raise KeyboardInterrupt\n"
        f"accept.save = save\nsys.exit(main(['accept', '--mode', 'tf2', '--python', {project.python!r}]))\n"
    )
    stopped = subprocess.run([sys.executable, str(wall)], cwd=project.folder, capture_output=True, text=True)
    assert stopped.returncode == 130
    assert path.read_text("utf-8") == text
    assert project.run("accept")[0] == 0
    assert project.run("doctest")[0] == 0


def test_a_preview_tells_what_another_tensorflow_prints_and_keeps_it_if_asked(project: Project) -> None:
    project.write(
        "names/version",
        SUM.replace(">>> one + one\n2", ">>> tf.__version__\n'?'").replace("one = 1", "import tensorflow as tf"),
    )
    project.run("accept")
    kept = project.folder / "records" / "upcoming" / "nightly.json"
    library = Path(project.python).parents[1]
    [stand_in] = library.glob("lib/python*/site-packages/tensorflow.py")
    text = stand_in.read_text("utf-8")
    stand_in.write_text(text.replace("2.21.0", "2.99.0"), "utf-8")
    try:
        status, output = project.run("preview", "--as", "2.21")
        assert not kept.exists()
        assert project.run("preview", "--as", "2.21", "--keep")[0] == 0
    finally:
        stand_in.write_text(text, "utf-8")
    assert status == 0
    assert "snippets/names/version.py:3" in output
    assert "-'2.21.0'\n+'2.99.0'" in output
    assert "TensorFlow 2.99.0: 4 runs, 1 snippets print other texts" in output
    upcoming = load_upcoming(kept.parents[1])
    assert upcoming.changes == {"version": {leg: {"0": "'2.99.0'\n"} for leg in BOTH}}
