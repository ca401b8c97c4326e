"""The README says what is true of the repository."""

import re
import subprocess
import sys

from graphdocs.snippet import ROOT

README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
# What may stand behind a `$`, where SESSION is a session of nox.
COMMANDS = (
    r"python -m pip install nox",
    r"python -m nox -s SESSION",
    r"uv run noxfile.py -s SESSION",
    r"pipx run nox -s SESSION",
    r"nox(?: -s SESSION(?: -- .+)?)?",
)


def lines_of_nox() -> str:
    """What `nox -l` prints."""
    command = [sys.executable, "-m", "nox", "-l"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_readme_has_the_sessions_that_nox_lists() -> None:
    """Each once: of a session that has versions, devices or Pythons, the README has the name alone."""
    sessions = re.findall(r"^([*-] \w+)(?:\(.+\)|-\d\.\d+)?( -> .+)$", lines_of_nox(), re.MULTILINE)
    assert sessions
    assert re.findall(r"^[*-] .+ -> .+$", README, re.MULTILINE) == list(dict.fromkeys(map("".join, sessions)))


def test_the_readme_names_folders_that_exist() -> None:
    folders = re.findall(r"^\| `(\w+)/` \|", README, re.MULTILINE)
    assert folders
    assert [folder for folder in folders if not (ROOT / folder).is_dir()] == []


def test_each_command_is_one_that_there_is() -> None:
    sessions = set(re.findall(r"^[*-] (\w+)", lines_of_nox(), re.MULTILINE))
    allowed = re.compile("|".join(COMMANDS).replace("SESSION", f"(?:{'|'.join(sessions)})"))
    shown = re.findall(r"^\$ (.+)$", README + CONTRIBUTING, re.MULTILINE)
    assert shown
    wrong = [part for line in shown for part in line.split(" && ") if not allowed.fullmatch(part)]
    assert not wrong, f"no such command: {wrong}"
    named = re.findall(r"`nox -s \"?(\w+)", README + CONTRIBUTING)
    assert named
    assert not set(named) - sessions, f"no such session: {set(named) - sessions}"
