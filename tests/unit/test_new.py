"""Beginning a snippet: what is made, and what is refused."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from graphdocs import Mistake
from graphdocs.new import begin
from graphdocs.snippet import ROOT, read_snippets


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    (tmp_path / "snippets").mkdir()
    return tmp_path


def test_a_new_page_has_its_snippet_and_its_place(repository: Path) -> None:
    made = begin("recipes/move_a_value", repository)
    assert made == ["snippets/recipes/move_a_value.py", "docs/recipes/move-a-value.md", "docs/index.md"]
    assert list(read_snippets(repository / "snippets")) == ["recipes/move_a_value"]
    page = (repository / "docs/recipes/move-a-value.md").read_text("utf-8")
    assert page.startswith("# Move a value\n")
    assert "```{snippet} recipes/move_a_value\n```" in page
    assert "\n## When not to use this\n" in page
    lines = (repository / "docs/index.md").read_text("utf-8").splitlines()
    assert lines[lines.index("recipes/move-a-value") - 1].startswith("recipes/")


def test_a_page_that_exists_gets_a_section_before_the_last(repository: Path) -> None:
    made = begin("concepts/owner_graph", repository)
    assert made == ["snippets/concepts/owner_graph.py", "docs/concepts/owner-graph.md"]
    page = (repository / "docs/concepts/owner-graph.md").read_text("utf-8")
    head, _, tail = page.partition("## Owner graph\n")
    assert head.startswith("# Which graph does a tensor belong to?\n")
    assert "```{snippet} concepts/owner_graph\n```" in tail.partition("## Next questions")[0]


@pytest.mark.parametrize("name", ["", "recipes", "nowhere/an_idea", "recipes/An-Idea", "recipes/a/b"])
def test_a_name_that_fits_no_page_is_one_sentence(repository: Path, name: str) -> None:
    with pytest.raises(Mistake, match=r"is no name; write FOLDER/the_idea, with a folder of docs/: concepts, "):
        begin(name, repository)


def test_a_name_that_is_taken_is_one_sentence(repository: Path) -> None:
    begin("recipes/move_a_value", repository)
    with pytest.raises(Mistake, match=r"snippets/recipes/move_a_value\.py:1: it exists; "):
        begin("recipes/move_a_value", repository)
