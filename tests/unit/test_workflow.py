"""The hosted workflow runs what the gate runs, from sources that nobody can change under it."""

import re

import pytest
import yaml

from graphdocs.snippet import ROOT

WORKFLOW = (ROOT / ".github/workflows/ci.yml").read_text("utf-8")
GATE = (ROOT / ".ci/gate").read_text("utf-8")


def test_every_action_is_named_by_its_commit() -> None:
    used = re.findall(r"uses: (\S+)(.*)", WORKFLOW)
    assert used
    assert not [action for action, _ in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action)]
    assert not [action for action, comment in used if not re.fullmatch(r" # v\d+\.\d+\.\d+", comment)]


def test_no_credentials_are_kept_and_nothing_is_permitted_by_default() -> None:
    assert "\npermissions: {}\n" in WORKFLOW
    assert WORKFLOW.count("actions/checkout@") == WORKFLOW.count("persist-credentials: false")


@pytest.mark.parametrize("file", ["requirements.txt", "docs/requirements.txt", ".ci/nox.txt"])
def test_what_is_installed_is_pinned_with_hashes(file: str) -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / file).read_text("utf-8").split("#    nox -s lock\n")[1])
    assert entries
    assert not [entry for entry in entries if not re.match(r"[\w.-]+==\S+", entry) or "--hash=sha256:" not in entry]


def test_workflows_install_nothing_else() -> None:
    for text in (WORKFLOW, (ROOT / ".ci/run").read_text("utf-8")):
        installed = re.findall(r"pip install (.*)", text)
        assert installed
        assert {each.removeprefix("-q ") for each in installed} == {"-r .ci/nox.txt"}


def test_the_gate_is_written_once() -> None:
    """Both the hosted workflow and .ci/run call it, and it has each session that checks something."""
    for caller in (WORKFLOW, (ROOT / ".ci/run").read_text("utf-8")):
        assert re.search(r"(?m)^(?:\s*- run: )?\.ci/gate\b", caller)
    sessions = set(re.findall(r"nox -s ([^#\n]+)", GATE)[0].split()) | set(re.findall(r"nox -s \"?(\w+)", GATE))
    assert sessions == {
        "lint",
        "prose",
        "doctest",
        "sweeps",
        "pythons",
        "docs",
        "faults",
        "bench",
        "image",
        "site_check",
        "tests",
    }


def test_a_push_ends_no_deploy_and_no_weekly_run() -> None:
    """A group that may be canceled is that of a pull request; a deploy waits for the one before it."""
    workflow = yaml.safe_load(WORKFLOW)
    runs = workflow["concurrency"]
    assert "github.event_name" in runs["group"], "the weekly run and a push are of two groups"
    assert runs["cancel-in-progress"] == "${{ github.event_name == 'pull_request' }}"
    jobs = {name: job["concurrency"] for name, job in workflow["jobs"].items() if "concurrency" in job}
    assert jobs == {"deploy": {"group": "pages", "cancel-in-progress": False}}
    assert "schedule" not in workflow["jobs"]["deploy"]["if"]
