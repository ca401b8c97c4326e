"""Each message of a family is raised by snippets that say so; read from the pages' sources, without a site."""

from __future__ import annotations

import re
from typing import Any

import pytest

from graphdocs.pages.wordings import Template
from graphdocs.record import load_all
from graphdocs.snippet import FAMILIES, ROOT
from tests.raised import SNIPPETS, alike, messages, said

BLOCK = re.compile(r"(?ms)^```\{family\} ([\w-]+)\n(.*?)^```")


@pytest.fixture(scope="module")
def index() -> dict[str, dict[str, Any]]:
    """The wordings of each family, and the family with the same message, from the `{family}` blocks."""
    pages = [path.read_text("utf-8") for path in sorted((ROOT / "docs/errors").glob("*.md"))]
    found: dict[str, dict[str, Any]] = {}
    for family, block in [match for page in pages for match in BLOCK.findall(page)]:
        like = re.search(r"(?m)^:like: ([\w-]+)", block)
        lines = [line for line in block.splitlines() if line and not re.match(r":\w+: ", line)]
        found[family] = {
            "templates": [Template.parse(line).text for line in lines],
            "like": like[1] if like else family,
        }
    assert set(found) == set(FAMILIES)
    return found


def test_a_snippet_of_a_family_raises_its_message(index: dict[str, dict[str, Any]]) -> None:
    records = load_all()
    for name in SNIPPETS:
        text = "\n".join(output for outputs in records[name].outputs.values() for output in outputs)
        for family in said(name):
            templates = [Template(template) for template in index[family]["templates"]]
            assert any(template.regex.search(text) for template in templates), f"{name} does not raise {family}"


def test_a_message_of_a_family_is_raised_by_a_snippet_that_says_so(index: dict[str, dict[str, Any]]) -> None:
    """Whichever snippet prints a message, its most specific wording is of a family in ':family:' or ':raises:'."""
    templates = [(Template(text), family) for family, entry in index.items() for text in entry["templates"]]
    wrong = []
    for name, leg, message in messages():
        hits = [(template.weight, family) for template, family in templates if template.regex.search(message)]
        best = {family for weight, family in hits if weight == max(hits)[0]}
        if best - alike(index, said(name)):
            wrong.append(f"{SNIPPETS[name].file} on {leg} raises {best}, and says {said(name)}: {message}")
    assert not wrong, "\n".join(wrong)
