"""The README says what is true of the repository."""

import re
import subprocess
import sys

from graphdocs.snippet import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def test_the_readme_has_the_sessions_that_nox_lists() -> None:
    """Each once: of a session that has versions, devices or Pythons, the README has the name alone."""
    listed = subprocess.run([sys.executable, "-m", "nox", "-l"], cwd=ROOT, capture_output=True, text=True, check=True)
    sessions = re.findall(r"^([*-] \w+)(?:\(.+\)|-\d\.\d+)?( -> .+)$", listed.stdout, re.MULTILINE)
    assert sessions
    assert re.findall(r"^[*-] .+ -> .+$", README, re.MULTILINE) == list(dict.fromkeys(map("".join, sessions)))


def test_the_readme_names_folders_that_exist() -> None:
    folders = re.findall(r"^\| `(\w+)/` \|", README, re.MULTILINE)
    assert folders
    assert [folder for folder in folders if not (ROOT / folder).is_dir()] == []
