"""A source is a file at a version: what a page shows of it, and where it leads."""

from __future__ import annotations

from pathlib import Path

import pytest
from sphinx.testing.util import SphinxTestApp

from graphdocs.pages.source_role import text_and_address

MODEL = "keras-team/keras/keras/src/models/model.py@v3.15.1"


@pytest.mark.parametrize(
    ("source", "text", "address"),
    [
        (
            "tensorflow/python/ops/math_ops.py@v2.21.0",
            "math_ops.py, 2.21.0",
            "https://github.com/tensorflow/tensorflow/blob/v2.21.0/tensorflow/python/ops/math_ops.py",
        ),
        (MODEL, "model.py, 3.15.1", "https://github.com/keras-team/keras/blob/v3.15.1/keras/src/models/model.py"),
    ],
)
def test_a_file_at_a_version_is_a_link(source: str, text: str, address: str) -> None:
    assert text_and_address(source) == (text, address)


@pytest.mark.parametrize(
    "source",
    [
        "math_ops.py@v2.21.0",
        "keras/model.py@v3.15.1",
        "tensorflow/math_ops.py",
        "tensorflow/math_ops.py@2.21.0",
        "",
        "@v1.0",
    ],
)
def test_what_names_no_file_at_a_version_is_refused(source: str) -> None:
    assert text_and_address(source) is None


def test_the_build_tells_of_a_source_without_a_version(tmp_path: Path) -> None:
    (tmp_path / "conf.py").write_text("extensions = ['myst_parser', 'graphdocs.pages.source_role']\n", "utf-8")
    (tmp_path / "index.md").write_text(f"# Page\n\nSee {{source}}`{MODEL}`\nand {{source}}`model.py`.\n", "utf-8")
    app = SphinxTestApp("html", srcdir=tmp_path)
    app.build()
    assert "'model.py' names no file at a version; write tensorflow/PATH.py@vVERSION" in app.warning.getvalue()
    assert ">model.py, 3.15.1</a>" in (tmp_path / "_build/html/index.html").read_text("utf-8")
    app.cleanup()
