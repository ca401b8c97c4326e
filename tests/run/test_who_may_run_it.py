"""The commands as another user, from anywhere, with little: each works, or ends in one sentence."""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.project import BOTH, SUM, Project

NOBODY = 65534
PLAIN = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}  # a terminal that has ASCII alone
PASSED = "\n" + "".join(f"{leg}: 1 passed\n" for leg in BOTH)


def nobody() -> list[str]:
    """What makes a command one of a user who may read all and write what is his; skips where root cannot be left."""
    if os.geteuid() != 0:
        return []  # this user is another than root
    setpriv = shutil.which("setpriv")
    if not setpriv:
        pytest.skip("there is no setpriv here, which runs a command as another user")
    reading = [f"--{kind}-caps=-all,+dac_read_search" for kind in ("inh", "ambient")]  # this Python may be root's
    command = [setpriv, f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *reading]
    tried = subprocess.run([*command, sys.executable, "-c", ""], capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"root may not become another user here: {tried.stderr.strip()}")
    return command


def give_to_nobody(*paths: Path) -> None:
    if os.geteuid() == 0:
        for path in paths:
            os.chown(path, NOBODY, NOBODY)


def run(
    project: Project,
    *arguments: str,
    before: list[str] | None = None,
    folder: Path | None = None,
    env: dict[str, str | None] | None = None,
    limit: Callable[[], None] | None = None,
) -> tuple[int, str]:
    """Status and output of a command; a variable that is None is not set."""
    changed = {**os.environ, "TMPDIR": str(project.temporary), **(env or {})}
    command = [*(before or []), sys.executable, "-m", "graphdocs", *arguments, "--python", project.python]
    done = subprocess.run(
        command,
        cwd=folder or project.folder,
        env={name: value for name, value in changed.items() if value is not None},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        preexec_fn=limit,
    )
    assert "Traceback (most recent call last):\n  File" not in done.stdout
    return done.returncode, done.stdout


def at_most(kind: int, number: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(kind, (number, number))


def test_another_user_runs_what_he_owns(project: Project) -> None:
    give_to_nobody(project.folder, *project.folder.rglob("*"))
    assert run(project, "accept", before=nobody())[0] == 0
    status, output = run(project, "doctest", before=nobody())
    assert status == 0
    assert output.endswith(PASSED)


@pytest.fixture
def read_only(project: Project) -> Project:
    """A repository with a record, in which nobody may write."""
    project.run("accept")
    (project.folder / "records/.lock").unlink()  # as in a fresh clone
    for path in [project.folder, *project.folder.rglob("*")]:
        if path.is_dir() and path != project.temporary:
            path.chmod(0o555)
    give_to_nobody(project.temporary)
    return project


def test_in_a_repository_that_is_read_only_the_verdicts_are_told(read_only: Project) -> None:
    status, output = run(read_only, "doctest", before=nobody())
    assert status == 2
    report = read_only.folder / "build/results/2.21-tf2-cpu.xml"
    assert output.endswith(f"{PASSED}{report} cannot be written (Permission denied); mend that, then run this again.\n")


@pytest.mark.parametrize(
    "command", [("accept",), ("preview", "--as", "2.21", "--keep")], ids=lambda command: command[0]
)
def test_in_a_repository_that_is_read_only_nothing_can_be_accepted(
    read_only: Project, command: tuple[str, ...]
) -> None:
    lock = read_only.folder / "records/.lock"
    said = f"{lock} cannot be used (Permission denied); mend that, then run this again.\n"
    assert run(read_only, *command, before=nobody()) == (2, said)


def test_the_folder_of_the_call_does_not_matter(project: Project) -> None:
    project.run("accept")
    status, output = run(project, "doctest", folder=Path("/"), env={"PYTHONPATH": str(project.folder)})
    assert status == 0
    assert output.endswith(PASSED)


@pytest.mark.parametrize("env", [{}, PLAIN], ids=["as it is", "C"])
def test_the_path_may_have_spaces_and_any_letters(
    tmp_path: Path, quick_python: str, env: dict[str, str | None]
) -> None:
    folder = tmp_path / "ein Ordner ä 图"
    folder.mkdir()
    project = Project(folder, quick_python)
    assert run(project, "accept", env=env)[0] == 0
    status, output = run(project, "doctest", env=env)
    assert status == 0
    assert output.endswith(PASSED)


def test_a_terminal_without_utf_8_shows_escapes(project: Project) -> None:
    project.write("graphs/sum", SUM.replace("one + one\n2", "'ä图'\n'x'"))
    status, output = run(project, "doctest", env=PLAIN)
    assert status == 1
    assert "+ '\\xe4\\u56fe'" in output
    assert run(project, "accept", env=PLAIN)[0] == 0
    assert "\n'ä图'\n" in (project.folder / "snippets/graphs/sum.py").read_text("utf-8")
    assert run(project, "doctest", env=PLAIN)[0] == 0


@pytest.mark.parametrize(
    "env",
    [{"HOME": None, "TMPDIR": None}, {"HOME": "/nowhere", "TMPDIR": "/nowhere"}],
    ids=["without", "that are not there"],
)
def test_no_home_and_no_folder_for_temporary_files_are_needed(project: Project, env: dict[str, str | None]) -> None:
    project.run("accept")
    status, output = run(project, "doctest", env=env)
    assert status == 0
    assert output.endswith(PASSED)


@pytest.mark.parametrize("command", ["doctest", "accept"])
def test_where_nothing_can_be_written_there_is_one_sentence(project: Project, command: str) -> None:
    project.run("accept")
    before = project.record().read_bytes()
    status, output = run(project, command, limit=at_most(resource.RLIMIT_FSIZE, 0))
    assert status == 2
    assert output.startswith("a file cannot be used (No usable temporary directory found in [")
    assert output.endswith("; mend that, then run this again.\n")
    assert output.count("\n") == 1
    assert project.record().read_bytes() == before


@pytest.mark.parametrize(("files", "jobs"), [(256, "2"), (256, "300"), (12, "2")])
def test_few_open_files_are_enough(project: Project, files: int, jobs: str) -> None:
    """Where there are too few for the jobs, fewer run at once."""
    project.run("accept")
    status, output = run(project, "doctest", "--jobs", jobs, limit=at_most(resource.RLIMIT_NOFILE, files))
    assert status == 0
    assert output.endswith(PASSED)


def test_too_few_open_files_are_one_sentence(project: Project) -> None:
    limit = at_most(resource.RLIMIT_NOFILE, 8)
    said = "a file cannot be used (Too many open files); mend that, then run this again.\n"
    assert run(project, "doctest", limit=limit) == (2, said)


@pytest.fixture
def full_disk(tmp_path: Path, quick_python: str) -> Iterator[Project]:
    """A project on a disk that has not a byte left, with a record and a snippet that would change it."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    if os.geteuid() != 0 or not mount:
        pytest.skip("only root can mount a small disk")
    mounted = subprocess.run([mount, "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk], capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"root may not mount a disk here: {mounted.stderr.strip()}")
    try:
        project = Project(disk, quick_python)
        project.write("names/other", SUM)
        project.run("accept")
        project.write("graphs/sum", SUM.replace("one = 1", "one = 2"))
        with contextlib.suppress(OSError), (disk / "filling").open("wb", buffering=0) as filling:
            while filling.write(bytes(512)):
                pass
        yield project
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("temporary", ["there", "elsewhere"])
def test_on_a_full_disk_nothing_is_half_written_and_nothing_is_left(
    full_disk: Project, temporary: str, tmp_path: Path
) -> None:
    """Where temporary files are elsewhere, the snippets run and the record cannot be written."""
    path = full_disk.folder / "snippets/graphs/sum.py"
    before = path.read_bytes(), full_disk.record().read_bytes()
    folder = {"there": full_disk.temporary, "elsewhere": tmp_path}[temporary]
    status, output = run(full_disk, "accept", "sum", env={"TMPDIR": str(folder), "PYTHONDONTWRITEBYTECODE": "1"})
    assert status == 2
    assert output.endswith(
        f"{full_disk.record()} cannot be written (No space left on device); mend that, then run this again.\n"
    )
    assert (path.read_bytes(), full_disk.record().read_bytes()) == before
    assert list(full_disk.folder.rglob("*.part")) == []
    (full_disk.folder / "filling").unlink()
    assert full_disk.run("accept")[0] == 0
    assert full_disk.run("doctest")[0] == 0
