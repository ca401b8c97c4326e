"""Projects for the tests of the commands."""

from __future__ import annotations

import venv
from pathlib import Path

import pytest

from tests.project import STAND_IN, Project


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
