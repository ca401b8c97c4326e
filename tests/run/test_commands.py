"""The commands doctest and accept, run in a project of their own: what they say, write and return."""

import contextlib
import os
import random
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from graphdocs.legs import Leg
from graphdocs.record import load, load_made_with, save_made_with
from graphdocs.sealed import write_sealed
from graphdocs.upcoming import load_upcoming
from tests.project import BOTH, SUM, Project, quick_interpreter

EAGER = '"""A constant has a value.\n\n>>> a.numpy()\n1\n"""\n\nimport tensorflow as tf\n\na = tf.constant(1)\n'


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
    shutil.rmtree(project.folder / "snippets")
    assert project.run("doctest")[0] == 2
    assert list(project.folder.glob("build/results/*.xml")) == []


@pytest.mark.parametrize("name", ["sum", "graphs/sum", "snippets/graphs/sum.py", "graphs", "./snippets/graphs/"])
def test_names_select_snippets(project: Project, name: str) -> None:
    project.write("names/other", SUM)
    project.run("accept")
    status, output = project.run("doctest", name, "--mode", "tf2")
    assert status == 0
    assert "2.21-tf2-cpu: 1 passed" in output


def test_a_record_edited_by_hand_fails_by_name_and_the_rest_runs(project: Project) -> None:
    project.write("names/other", SUM)
    project.run("accept")
    record = project.record()
    record.write_text(record.read_text("utf-8").replace('"2"', '"3"'), "utf-8")
    mend = "restore it from git, or delete the file and run 'nox -s accept'."
    status, output = project.run("doctest")
    assert status == 1
    assert f"FAILED records/sum.json:1: it was edited by hand; {mend}\n" in output
    assert "2.21-tf2-cpu: 1 failed, 1 passed" in output
    status, output = project.run("accept")
    assert status == 1
    assert f"records/sum.json:1: it was edited by hand; {mend}\n" in output
    record.unlink()
    assert project.run("accept")[0] == 0
    assert project.run("doctest")[0] == 0


NO_RECORD = {"half": "{", "list": "[]", "empty": "{}", "nested": "[" * 100_000, "null": "null"}


@pytest.mark.parametrize("text", NO_RECORD.values(), ids=NO_RECORD)
def test_what_is_no_record_fails_by_name(project: Project, text: str) -> None:
    project.write("names/other", SUM)
    project.run("accept")
    project.record().write_text(text, "utf-8")
    status, output = project.run("doctest")
    assert status == 1
    assert "FAILED records/sum.json:1: it was edited by hand" in output


def test_a_sealed_file_without_the_form_of_a_record_fails_by_name(project: Project) -> None:
    project.write("names/other", SUM)
    project.run("accept")
    write_sealed(project.record(), {"hash": 1, "examples": 3})
    status, output = project.run("doctest")
    assert status == 1
    assert "FAILED records/sum.json:1: it does not have the form of a record" in output


BYTES = SUM.encode()
ODD_FILES = {
    "Latin": (BYTES.replace(b"one = 1", b"one = 1  # \xe9"), "7: it is no UTF-8 text"),
    "UTF-16": (SUM.encode("utf-16"), "1: it is no UTF-8 text"),
    "mark": (b"\xef\xbb\xbf" + BYTES, "1: it begins with a byte order mark"),
    "CRLF": (BYTES.replace(b"\n", b"\r\n"), "1: it has Windows line ends"),
    "NUL": (BYTES + b"\n# \0\n", "9: it has a NUL"),
    "nested": (BYTES + b"\nodd = " + b"(" * 500 + b")" * 500 + b"\n", "9: Python cannot read it (too many nested"),
    "deep": (BYTES + b"\nodd = " + b"-" * 50_000 + b"1\n", "1: it is nested too deep"),
    "empty": (b"", "1: it has no session"),
}


@pytest.mark.parametrize(("data", "reason"), ODD_FILES.values(), ids=ODD_FILES)
def test_a_file_that_cannot_be_read_fails_by_name_and_the_rest_runs(project: Project, data: bytes, reason: str) -> None:
    (project.folder / "snippets/graphs/odd.py").write_bytes(data)
    for command in ("accept", "doctest"):
        status, output = project.run(command)
        assert status == 1
        assert (
            f"FAILED snippets/graphs/odd.py:{reason}" in output or f"failed snippets/graphs/odd.py:{reason}" in output
        )
    assert "2.21-tf2-cpu: 1 failed, 1 passed" in output
    assert (project.folder / "snippets/graphs/odd.py").read_bytes() == data


def lost_link(path: Path) -> None:
    path.symlink_to("nowhere")


@pytest.mark.parametrize(
    ("make", "reason"),
    [(lost_link, "it cannot be read"), (Path.mkdir, "it is no snippet"), (os.mkfifo, "it is no snippet")],
)
def test_what_is_no_file_fails_by_name(project: Project, make: Callable[[Path], None], reason: str) -> None:
    make(project.folder / "snippets/graphs/odd.py")
    project.run("accept")
    status, output = project.run("doctest")
    assert status == 1
    assert f"FAILED snippets/graphs/odd.py:1: {reason}" in output
    assert "2.21-tf2-cpu: 1 failed, 1 passed" in output


@pytest.mark.parametrize("name", [".DS_Store", ".sum.py.swp", "sum.py~", ".sum.py.123.part"])
def test_what_systems_and_editors_leave_is_no_snippet(project: Project, name: str) -> None:
    project.run("accept")
    (project.folder / "snippets/graphs" / name).write_bytes(b"\xff")
    status, output = project.run("doctest")
    assert status == 0
    assert "2.21-tf2-cpu: 1 passed" in output


def test_two_files_of_one_name_fail_by_name_and_the_rest_runs(project: Project) -> None:
    project.write("names/other", SUM)
    project.run("accept")
    project.write("values/sum", SUM)
    status, output = project.run("doctest")
    assert status == 1
    assert "snippets/values/sum.py:1: its name is a duplicate of snippets/graphs/sum.py; rename one of them." in output
    assert "2.21-tf2-cpu: 2 passed, 1 failed" in output


ODD_OUTPUTS = {
    "three quotes": ("chr(34) * 3", "cannot stand in a docstring"),
    "backslash": ("chr(92) + 'n'", "cannot stand in a docstring"),
    "prompt": ("chr(62) * 3 + ' 1'", "cannot stand in a docstring"),
    "dots": ("'... 1'", "cannot stand in a docstring"),
    "tab": ("'a' + chr(9) + 'b'", "cannot stand in a docstring"),
    "return": ("'a' + chr(13) + 'b'", "cannot stand in a docstring"),
    "form feed": ("'a' + chr(12) + 'b'", "cannot stand in a docstring"),
    "blank": ("'a' + chr(10) * 2 + 'b'", ""),
    "traceback": ("'Traceback (most recent call last):' + chr(10) + '    ...' + chr(10) + 'E: no'", "does not pass"),
    "word": ("'id=1 /a/b/c 0x' + 'f' * 5", ""),
    "long": ("chr(10).join('abcdefg' * 20)", "cannot stand in a docstring"),
}


@pytest.mark.parametrize(("text", "reason"), ODD_OUTPUTS.values(), ids=ODD_OUTPUTS)
def test_accept_enters_what_passes_again_and_nothing_else(project: Project, text: str, reason: str) -> None:
    path = project.write("graphs/odd", SUM.replace("one + one\n2", f"print({text})\nother"))
    before = path.read_bytes()
    status, output = project.run("accept", "odd")
    assert status == bool(reason)
    if reason:
        assert f"snippets/graphs/odd.py:3: what example 1 prints on 2.21-tf2-cpu {reason}" in output
        assert path.read_bytes() == before
        assert not project.record("odd").exists()
    else:
        assert project.run("doctest", "odd")[0] == 0


def test_outputs_that_are_too_long_together_are_refused(project: Project) -> None:
    lines = ">>> print(chr(10).join('abcdef' * 6))\nother\n"
    path = project.write("graphs/odd", SUM.replace(">>> one + one\n2\n", lines * 2))
    before = path.read_bytes()
    status, output = project.run("accept", "odd")
    assert status == 1
    assert "snippets/graphs/odd.py:1: what it prints on 2.21-tf2-cpu cannot stand in a docstring" in output
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("SELF.unlink()", "snippets/graphs/odd.py:1: it cannot be read"),
        ("SELF.write_text('1')", "snippets/graphs/odd.py:1: it has no session"),
        ("SELF.write_text(SELF.read_text() + '# more')", "snippets/graphs/odd.py:1: it changed while it ran"),
        ("OTHER.write_text('{}')", "records/sum.json:1: it was changed while the snippets ran"),
        ("OTHER.unlink()", "records/sum.json:1: it was changed while the snippets ran"),
    ],
)
def test_what_a_snippet_writes_into_the_project_is_told(project: Project, body: str, reason: str) -> None:
    project.run("accept")
    names = f"SELF = Path({str(project.folder / 'snippets/graphs/odd.py')!r})\nOTHER = Path({str(project.record())!r})"
    project.write("graphs/odd", SUM.replace("one = 1", f"from pathlib import Path\n\none = 1\n{names}\n{body}"))
    status, output = project.run("accept", "odd", "--mode", "tf2")
    assert status == 1
    assert reason in output


def test_a_full_disk_is_one_sentence_and_nothing_is_half_written(project: Project) -> None:
    project.run("accept")
    before = project.record().read_bytes()
    path = project.write("graphs/sum", SUM.replace("one = 1", "one = 2"))
    text = path.read_bytes()
    wall = project.folder / "wall.py"
    wall.write_text(
        "import errno, os, sys\nfrom pathlib import Path\nfrom graphdocs.commands import main\n"
        "whole = Path.write_text\n"
        "def write_text(self, text, *rest):\n"
        "    whole(self, text[:9], *rest)\n"
        "    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))\n"
        f"Path.write_text = write_text\nsys.exit(main(['accept', 'sum', '--python', {project.python!r}]))\n"
    )
    stopped = subprocess.run([sys.executable, str(wall)], cwd=project.folder, capture_output=True, text=True)
    assert stopped.returncode == 2
    assert stopped.stderr.endswith("cannot be written (No space left on device); mend that, then run this again.\n")
    assert (project.record().read_bytes(), path.read_bytes()) == (before, text)
    assert list(project.folder.rglob("*.part")) == []


def test_a_missing_package_is_one_sentence(project: Project) -> None:
    alone = [sys.executable, "-S", "-m", "graphdocs", "doctest"]
    done = subprocess.run(alone, cwd=project.folder, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "filelock is not installed here; call this through 'nox -s doctest'.\n"


def test_records_that_cannot_be_a_folder_are_one_sentence(project: Project) -> None:
    (project.folder / "records").write_text("", "utf-8")
    status, output = project.run("accept")
    assert status == 2
    assert output.count("\n") == 1
    assert "records" in output


def started_by(process: subprocess.Popen[str]) -> list[int]:
    """The processes that one has started."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return [int(pid) for pid in children.read_text().split()] if children.exists() else []


def ended(process: subprocess.Popen[str], end: signal.Signals) -> list[int]:
    """Send a process its end; returns what tells the ends of the processes that it had started."""
    process.send_signal(signal.SIGSTOP)
    left = [os.pidfd_open(pid) for pid in started_by(process)]
    process.send_signal(end)
    process.send_signal(signal.SIGCONT)
    return left


def temporary_files(project: Project) -> list[Path]:
    """What is left; Python itself tries the folder with a file, and may be killed before it removes that."""
    return [path for path in project.temporary.iterdir() if not is_pythons_try(path)]


def is_pythons_try(path: Path) -> bool:
    """True for the file of tempfile._get_default_tempdir: eight letters without a prefix, four of content at most."""
    return bool(re.fullmatch("[a-z0-9_]{8}", path.name)) and path.is_file() and path.read_bytes() in (b"", b"blat")


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_whenever_accept_is_ended_nothing_is_half_written_or_left_behind(project: Project, end: signal.Signals) -> None:
    """Ended at 50 moments, spread over the time that a whole run takes."""
    versions = [SUM.replace("one = 1", f"one = {number}") for number in (1, 2)]
    names = ["sum", "part_1", "part_2"]
    start = time.monotonic()
    project.run("accept")
    whole = time.monotonic() - start
    for moment in range(50):
        for name in names:
            project.write(f"graphs/{name}", versions[moment % 2])
        process = project.start("accept")
        while end == signal.SIGINT and not started_by(process) and process.poll() is None:
            pass  # Python itself is starting, whose trace is not ours
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(whole * moment / 50)
        left = ended(process, end)
        output = process.communicate()[0]
        assert [bool(select.select([each], [], [], 30)[0]) for each in left] == [True] * len(left)
        assert temporary_files(project) == []
        assert process.returncode in ((0, -end) if end == signal.SIGKILL else (0, 130, -end)), output
        assert "Traceback" not in output
        for name in names:
            text = (project.folder / f"snippets/graphs/{name}.py").read_text("utf-8")
            assert text in (versions[moment % 2], versions[moment % 2].replace("\n2\n", "\n4\n"))
            load(name, project.record().parent)  # whole, or not there
    assert project.run("accept")[0] == 0
    assert project.run("doctest")[0] == 0
    assert list(project.folder.rglob("*.part")) == []


def test_whenever_two_accepts_are_killed_nothing_is_half_written_or_left_behind(project: Project) -> None:
    """Both begin at once, and one waits for nothing: it says that the other writes, or finds it ended."""
    versions = [SUM.replace("one = 1", f"one = {number}") for number in (1, 2)]
    names = ["sum", "part_1", "part_2"]
    start = time.monotonic()
    project.run("accept")
    whole = time.monotonic() - start
    random_moments = random.Random(0)
    for turn in range(30):
        for name in names:
            project.write(f"graphs/{name}", versions[turn % 2])
        processes = [project.start("accept") for _ in range(2)]
        for process in random_moments.sample(processes, 2):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(random_moments.uniform(0, whole * 1.2))
            left = ended(process, signal.SIGKILL)
            output = process.communicate()[0]
            assert [bool(select.select([each], [], [], 30)[0]) for each in left] == [True] * len(left)
            assert process.returncode in (0, 2, -signal.SIGKILL), output
            assert process.returncode != 2 or output.startswith("Another 'nox -s accept' is writing to records/;")
            assert "Traceback" not in output
        assert temporary_files(project) == []
        for name in names:
            text = (project.folder / f"snippets/graphs/{name}.py").read_text("utf-8")
            assert text in (versions[turn % 2], versions[turn % 2].replace("\n2\n", "\n4\n"))
            load(name, project.record().parent)  # whole, or not there
    assert project.run("accept")[0] == 0
    assert project.run("doctest")[0] == 0
    assert list(project.folder.rglob("*.part")) == []


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
        "import sys\nimport graphdocs.run.accept as accept\nfrom graphdocs.commands import main\n"
        "def save(record):\n    raise KeyboardInterrupt\n"
        f"accept.save = save\nsys.exit(main(['accept', '--mode', 'tf2', '--python', {project.python!r}]))\n"
    )
    stopped = subprocess.run([sys.executable, str(wall)], cwd=project.folder, capture_output=True, text=True)
    assert stopped.returncode == 130
    assert path.read_text("utf-8") == text
    assert project.run("accept")[0] == 0
    assert project.run("doctest")[0] == 0


def test_a_preview_tells_what_another_tensorflow_prints_and_keeps_it_if_asked(project: Project, tmp_path: Path) -> None:
    project.write(
        "names/version",
        SUM.replace(">>> one + one\n2", ">>> tf.__version__\n'?'").replace("one = 1", "import tensorflow as tf"),
    )
    project.run("accept")
    kept = project.folder / "records" / "upcoming" / "nightly.json"
    # Another interpreter, not another text in the same one: Python may take a compiled file for it
    # that is as long and of the same second.
    project.python = quick_interpreter(tmp_path / "another", "2.99.0")
    status, output = project.run("preview", "--as", "2.21")
    assert not kept.exists()
    assert project.run("preview", "--as", "2.21", "--keep")[0] == 0
    assert status == 0
    assert "snippets/names/version.py:3" in output
    assert "-'2.21.0'\n+'2.99.0'" in output
    assert "TensorFlow 2.99.0: 4 runs, 1 snippets print other texts" in output
    upcoming = load_upcoming(kept.parents[1])
    assert upcoming.changes == {"version": {leg: {"0": "'2.99.0'\n"} for leg in BOTH}}
