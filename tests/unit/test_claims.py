"""A sentence or a snippet that says more than its runs show is named with file and line."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from graphdocs.snippet import ROOT
from tools.claims import DOCS, claims_of, faults, read_page, snippets, wide_claims

FILE = "docs/concepts/planted.md"
SHOWN = "```{snippet} variable_collected_before_its_function\n```\n"  # which has other texts up to 2.6
HEAD = "# Page\n\n"
TABLE = "| Call | Needs |\n|---|---|\n"


def found(text: str) -> list[str]:
    return list(faults(claims_of(read_page(DOCS / "concepts/planted.md", text))))


@pytest.mark.parametrize(
    "text",
    [
        "A session always keeps its graph.",
        "A thread keeps its own graph.",
        "Keras 3 keeps its own graph.",
        "TensorFlow 2.8 keeps its own graph.",
        "It keeps every graph; see [the contents](../../README.md) and {term}`graph`.",
    ],
)
def test_a_claim_without_a_run_is_named(text: str) -> None:
    [said] = found(f"{HEAD}Words.\n\n{text}\n")
    assert said == f"{FILE}:5: no run stands for “{text}”; show a snippet, link one, or say less."


def test_a_row_without_a_run_is_named() -> None:
    row = "| `run` | no graph |"
    [said] = found(f"{HEAD}{TABLE}| {{ref}}`close <snippet:closed_session>` | no graph |\n{row}\n")
    assert said.startswith(f"{FILE}:6: no run stands for “{row}”")


def test_a_version_at_which_nothing_differs_is_named() -> None:
    [said] = found(f"{HEAD}It is so up to TensorFlow 2.6, and was not so in 2.2.\n\n{SHOWN}")
    assert said.startswith(f"{FILE}:3: no run of this section differs at 2.2, which “It is so")


@pytest.mark.parametrize(
    "text",
    [
        f"All of it is so up to TensorFlow 2.6.\n\n{SHOWN}",
        "All of it {ref}`is so <snippet:closed_session>`.",
        "All of it [is so](sessions.md).",
        "- [Must every graph have a session?](../index.md)",
        "Next: [Is it always so?](../index.md), [](cluster.md).",
        "All of it is so.\n\n```{families} closed-session\n```",
        "All of it [was tried](../reference/objects.md).",
        "All of it is so in TensorFlow 2.8 ({source}`tensorflow/python/ops/math_ops.py@v2.8.4`).",
        f"{{ref}}`These <snippet:closed_session>` are the rows:\n\n{TABLE}| `run` | no graph |",
        f"All rows have a run.\n\n{TABLE}| {{ref}}`run <snippet:closed_session>` | no graph |",
        f"The package `keras` 2.3 is not TensorFlow 2.3, and Python 2.7 is none.\n\n{SHOWN}",
        "A session keeps its graph, and `all` is code.",
    ],
)
def test_a_claim_with_a_run_or_a_source_passes(text: str) -> None:
    assert found(f"{HEAD}{text}\n") == []


def test_a_run_of_another_section_does_not_stand_for_a_claim() -> None:
    assert len(found(f"{HEAD}## One\n\nAll of it is so.\n\n## Two\n\n{SHOWN}")) == 1


def test_a_source_stands_for_its_own_version() -> None:
    text = "It is so in TensorFlow 2.9 ({source}`tensorflow/python/ops/math_ops.py@v2.8.4`)."
    assert len(found(f"{HEAD}{text}\n")) == 1


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Each box has a line below it.", 0),
        ("Each box shows what TensorFlow printed.", 1),
        ("Each box is like {tf}`tf.Graph`.", 1),
        ("Each box of 2.8 is another.", 1),
    ],
)
def test_a_page_about_the_site_may_tell_of_the_site_alone(text: str, claims: int) -> None:
    assert len(found(f"---\nabout: this site\n---\n{HEAD}{text}\n")) == claims


@pytest.mark.parametrize("word", ["whatever", "whichever", "any", "every", "always", "never"])
def test_a_snippet_that_claims_more_than_examples_show_is_named(word: str) -> None:
    snippet = snippets()["tensor_has_one_graph"]
    [said] = wide_claims([snippet, replace(snippet, claim=f"It is so {word} you ask.")])
    assert said.startswith(f"snippets/graphs/tensor_has_one_graph.py:1: its session does not show “{word}” of “It is")


def test_the_claims_of_this_repository_have_their_proofs() -> None:
    done = subprocess.run(
        [sys.executable, "tools/claims.py"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
