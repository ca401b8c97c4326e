"""Paths through the site: how far each page is from the front, and where each page leads on."""

from __future__ import annotations

import os
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from graphdocs.legs import NEWEST, VERSIONS
from graphdocs.snippet import FAMILIES, ROOT

DOCS = ROOT / "docs"
PAGES = sorted(path.relative_to(DOCS).with_suffix("").as_posix() for path in DOCS.rglob("*.md") if path.stem != "404")
GUIDE = [page for page in PAGES if page.split("/")[0] in ("concepts", "recipes")]
ERRORS = [f"errors/{family}" for family in FAMILIES]
HUBS = [page for page in PAGES if page.startswith("errors/") and page not in [*ERRORS, "errors/index"]]
RECIPES = [page for page in PAGES if page.startswith("recipes/") and page != "recipes/index"]
LISTED = re.compile(r"(?m)^```\{families\}(.*)$")
LINK = re.compile(r"\]\(([^)#\s]+)\.md(?:#[^)]*)?\)")


def source(page: str) -> str:
    return (DOCS / f"{page}.md").read_text("utf-8")


def links(page: str, text: str) -> list[str]:
    """The pages that a text of a page links; `{families}` links those that it names, or all."""
    listed = [f"errors/{family}" for names in LISTED.findall(text) for family in names.split() or FAMILIES]
    return [*(os.path.normpath(Path(page).parent / target) for target in LINK.findall(text)), *listed]


def next_questions(page: str) -> list[str]:
    """Where a page leads on at its end: its last section, or the last line of an error's page."""
    head, _, tail = source(page).partition("\n## Next questions\n")
    return links(page, tail or head.rpartition("\nNext: ")[2] if tail or "\nNext: " in head else "")


def kinds(pages: list[str]) -> set[str]:
    return {page.split("/")[0] for page in pages}


def clicks(front: str = "index") -> dict[str, int]:
    """How many links of texts lead from the front page to each page; the sidebar does not count."""
    far, edge = {front: 0}, [front]
    while edge:
        edge = [target for page in edge for target in links(page, source(page)) if (DOCS / f"{target}.md").exists()]
        edge = [page for page in dict.fromkeys(edge) if page not in far]
        far |= dict.fromkeys(edge, max(far.values()) + 1)
    return far


def test_no_page_is_more_than_three_clicks_from_the_front() -> None:
    far = clicks()
    assert not set(PAGES) - set(far), "no text links these pages"
    assert max(far.values()) <= 3


@pytest.mark.parametrize("page", GUIDE)
def test_a_page_ends_with_questions_that_lead_on(page: str) -> None:
    after = source(page).rpartition("\n## ")[2]
    assert after.startswith("Next questions\n")
    targets = next_questions(page)
    assert 3 <= len(targets) <= 6
    assert Counter(targets).most_common(1)[0][1] == 1
    assert page not in targets


@pytest.mark.parametrize("page", ERRORS)
def test_the_page_of_an_error_ends_with_a_line_that_leads_on(page: str) -> None:
    assert source(page).rstrip().rpartition("\n\n")[2].startswith("Next: ")
    targets = next_questions(page)
    assert 1 <= len(targets) <= 5
    assert len(targets) == len(set(targets))
    assert page not in targets
    assert {"concepts", "recipes"} & kinds(links(page, source(page)))


@pytest.mark.parametrize("page", HUBS)
def test_the_page_of_a_group_lists_its_errors_and_its_sidebar_the_same(page: str) -> None:
    contents = re.search(r"(?s)```\{toctree\}\n:hidden:\n\n(.*?)\n```", source(page))
    assert contents
    entries = re.findall(r"(?m)^(.+) <([\w-]+)>$", contents[1])
    [names] = LISTED.findall(source(page))
    assert [name for _, name in entries] == names.split()
    assert max(len(title.split()) for title, _ in entries) <= 4
    assert {"concepts", "recipes", "reference"} & kinds(links(page, source(page)))


def test_each_error_is_listed_by_one_group_or_is_one() -> None:
    listed = Counter(target for page in HUBS for target in links(page, source(page)) if target in ERRORS)
    grouped = {page for page in ERRORS if listed[page]}
    contents = re.findall(r"<([\w-]+)>", source("errors/index"))
    assert grouped | {f"errors/{name}" for name in contents} >= set(ERRORS)


@pytest.mark.parametrize("page", [page for page in GUIDE if page.split("/")[1] != "index"])
def test_concepts_recipes_and_errors_link_each_other(page: str) -> None:
    """An explanation leads to what to do and what goes wrong, and so on for each kind."""
    assert {"concepts", "recipes", "errors"} - {page.split("/")[0]} <= kinds(links(page, source(page)))


@pytest.mark.parametrize("page", [page for page in GUIDE if page.split("/")[1] != "index"])
def test_each_page_of_the_guide_is_a_next_question_of_another(page: str) -> None:
    assert any(page in next_questions(other) for other in PAGES if other != page)


@pytest.mark.parametrize("page", [*ERRORS, *(page for page in GUIDE if page.split("/")[1] != "index")])
def test_a_page_links_words_of_the_glossary(page: str) -> None:
    assert "{term}`" in source(page)


@pytest.mark.parametrize("page", RECIPES)
def test_a_recipe_shows_a_snippet(page: str) -> None:
    assert "```{snippet} " in source(page)


@pytest.mark.parametrize("page", RECIPES)
def test_a_recipe_says_when_not_to_use_it(page: str) -> None:
    assert "\n## When not to use this\n" in source(page)


def test_the_guide_is_large_enough() -> None:
    assert len([page for page in PAGES if page.startswith("concepts/") and page != "concepts/index"]) >= 14
    assert len(RECIPES) >= 24


# -- Numbers and addresses -------------------------------------------------------------------------------------------


def test_no_page_types_a_number_that_the_build_knows() -> None:
    """The newest version, and how many versions and families there are, come from `{{ newest }}` and the like."""
    known = {
        "{{ newest }}": rf"\b{re.escape(NEWEST)}\b(?!\.\d)",
        "{{ families }}": rf"\b{len(FAMILIES)} (?:kinds|families)",
        "{{ versions }}": rf"\b(?:{len(VERSIONS)}|twelve) versions",
    }
    typed = [
        f"docs/{page}.md:{number}: write {name}"
        for page in PAGES
        for number, line in enumerate(source(page).splitlines(), 1)
        for name, pattern in known.items()
        if re.search(pattern, line) and not line.startswith("[")  # where a wording was seen, newest or not
    ]
    assert not typed, "\n".join(typed)


def test_a_page_that_was_published_is_there_or_leads_on() -> None:
    """Whatever page the history has, as far as this clone has the history."""
    command = ["git", "log", "--diff-filter=A", "--name-only", "--format=", "--", "docs/*.md"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("this copy is no clone, so it has no history")
    published = {line.removeprefix("docs/") for line in listed.stdout.splitlines()}
    redirected = {line.split()[0] for line in (DOCS / "redirects.txt").read_text("utf-8").splitlines()}
    assert published
    assert not {page for page in published - redirected if not (DOCS / page).is_file()}
