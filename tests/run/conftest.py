"""Projects for the tests of the commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.project import Project, quick_interpreter


@pytest.fixture(scope="session")
def quick_python(tmp_path_factory: pytest.TempPathFactory) -> str:
    return quick_interpreter(tmp_path_factory.mktemp("quick") / "python")


@pytest.fixture
def project(tmp_path: Path, quick_python: str) -> Project:
    return Project(tmp_path, quick_python)
