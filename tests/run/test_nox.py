"""What nox says where a session cannot begin: a port in use, another Python, no network."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from graphdocs.legs import NEWEST
from graphdocs.snippet import ROOT

# nox as it runs on another Python; what nox itself is made of was read before.
ON_ANOTHER = "import sys, nox; sys.version_info = {version}; sys.argv[0] = 'nox'; sys.exit(nox.main())"
OFFLINE = {"UV_OFFLINE": "1", "PIP_NO_INDEX": "1", "PIP_NO_CACHE_DIR": "1"}


def run_nox(folder: Path, *arguments: str, start: tuple[str, ...] = ("-m", "nox"), **env: str) -> tuple[int, str]:
    """Status and output of nox, with environments in a folder of their own."""
    done = subprocess.run(
        [sys.executable, *start, "--envdir", str(folder / "nox"), *arguments],
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1", **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert "Traceback" not in done.stdout
    return done.returncode, done.stdout


def test_a_port_in_use_is_one_sentence_before_the_build(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status, output = run_nox(tmp_path, "-s", "serve", "--", f"--port={port}")
    assert status == 1
    assert f"Port {port} is in use; end what uses it, or run 'nox -s serve -- --port={port + 1}'" in output
    assert "pip install" not in output


@pytest.mark.parametrize("version", [(3, 9, 1, "final", 0), (3, 14, 0, "final", 0)])
def test_a_python_that_tensorflow_has_no_wheels_for_is_one_sentence(
    tmp_path: Path, version: tuple[int | str, ...]
) -> None:
    """A nox of today looks for another Python by itself, which `none` switches off."""
    start = ("-c", ON_ANOTHER.format(version=version))
    status, output = run_nox(tmp_path, "-s", "docs", start=start, NOX_SCRIPT_MODE="none", **OFFLINE)
    assert status == 1
    named = ".".join(map(str, version[:2]))
    wanted = "Python 3.10 to 3.13"
    assert f"TensorFlow {NEWEST} runs on {wanted}, this is {named}; run nox with one of those" in output
    assert "pip install" not in output


@pytest.mark.parametrize("backend", ["uv", "virtualenv"])
def test_without_a_network_the_end_is_one_sentence(tmp_path: Path, backend: str) -> None:
    empty = {"UV_CACHE_DIR": str(tmp_path / "cache")}
    status, output = run_nox(tmp_path, "--default-venv-backend", backend, "-s", "docs", **OFFLINE, **empty)
    assert status == 1
    said = "What docs/requirements.txt pins could not be installed, for the reason above; if there is no network, "
    assert said in output
    assert not list(tmp_path.rglob("installed.txt"))
