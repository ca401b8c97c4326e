"""Beginning a snippet: what is made, and what is refused."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from graphdocs import Mistake
from graphdocs.snippet import ROOT, read_snippets
from tools.new import begin


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    for topic in ("values", "errors/saving"):
        (tmp_path / "snippets" / topic).mkdir(parents=True)
        first = next((ROOT / "snippets" / topic).glob("*.py"))
        shutil.copy(first, tmp_path / "snippets" / topic)
    return tmp_path


def test_a_new_page_has_its_snippet_and_its_place(repository: Path) -> None:
    made = begin("values/move_a_value", "recipes/move-a-value", repository)
    assert made == ["snippets/values/move_a_value.py", "docs/recipes/move-a-value.md", "docs/recipes/index.md"]
    assert "move_a_value" in read_snippets(repository / "snippets")
    page = (repository / "docs/recipes/move-a-value.md").read_text("utf-8")
    assert re.match(r"---\nasked:\n(- .+\n){3}---\n\n# Move a value\n", page)
    assert "```{snippet} move_a_value\n```" in page
    assert "\n## When not to use this\n" in page
    *_, before, entry, end = (repository / "docs/recipes/index.md").read_text("utf-8").splitlines()
    assert re.fullmatch(r"[\w ]+ <[\w-]+>", before)
    assert (entry, end) == ("Move a value <move-a-value>", "```")


def test_a_page_that_exists_gets_a_section_before_the_last(repository: Path) -> None:
    made = begin("errors/saving/save_twice", "concepts/owner-graph", repository)
    assert made == ["snippets/errors/saving/save_twice.py", "docs/concepts/owner-graph.md"]
    page = (repository / "docs/concepts/owner-graph.md").read_text("utf-8")
    head, _, tail = page.partition("## Save twice\n")
    assert re.match(r"---\nasked:\n(- .+\n)+---\n\n# Which graph does a tensor belong to\?\n", head)
    assert "```{snippet} save_twice\n```" in tail.partition("## Next questions")[0]


@pytest.mark.parametrize("name", ["", "values", "recipes/an_idea", "values/An-Idea", "errors/an_idea", "values/a/b"])
def test_a_name_that_fits_no_topic_is_one_sentence(repository: Path, name: str) -> None:
    with pytest.raises(Mistake, match=r"is no name; write TOPIC/the_idea, with a folder of snippets/: errors/saving, "):
        begin(name, "recipes/move-a-value", repository)


@pytest.mark.parametrize("page", ["", "recipes", "values/a-page", "recipes/A_Page", "recipes/a/b"])
def test_a_page_that_fits_no_folder_is_one_sentence(repository: Path, page: str) -> None:
    with pytest.raises(Mistake, match=r"is no page; write FOLDER/the-page, with a folder of docs/: concepts, errors, "):
        begin("values/move_a_value", page, repository)


def test_a_name_that_is_taken_in_any_topic_is_one_sentence(repository: Path) -> None:
    begin("values/move_a_value", "recipes/move-a-value", repository)
    with pytest.raises(Mistake, match=r"snippets/values/move_a_value\.py:1: the name is taken; "):
        begin("errors/saving/move_a_value", "recipes/move-a-value", repository)
