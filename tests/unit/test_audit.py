"""The audit draws evenly over the pages, the same with one seed, and shows the proof of each claim."""

from __future__ import annotations

import pytest

from tools.audit import Drawn, draw, drawable, main, proofs
from tools.claims import DOCS, claims_of, read_page

LONG = [Drawn("long", f"long:{line}", "Text.", "") for line in range(20)]
SHORT = [Drawn("short", "short:1", "Text.", ""), Drawn("other", "other:1", "Text.", "")]


def test_one_of_each_page_is_drawn_before_a_second_of_one() -> None:
    for seed in "12345":
        assert {each.group for each in draw(LONG + SHORT, 3, seed)} == {"long", "short", "other"}


def test_a_seed_draws_the_same() -> None:
    assert draw(LONG + SHORT, 9, "7") == draw(LONG + SHORT, 9, "7")
    assert draw(LONG + SHORT, 9, "7") != draw(LONG + SHORT, 9, "8")


def test_no_more_are_drawn_than_there_are() -> None:
    assert sorted(each.place for each in draw(LONG, 99, "7")) == sorted(each.place for each in LONG)


def proof_of(text: str) -> list[str]:
    [claim] = claims_of(read_page(DOCS / "concepts/planted.md", f"# Page\n\n{text}\n"))
    return list(proofs(claim))


def test_the_snippet_that_shares_most_words_stands_first() -> None:
    shown = "```{snippet} tensor_has_one_graph\n```\n```{snippet} closed_session\n```"
    first, second = proof_of(f"A closed session never runs.\n\n{shown}")
    assert first.startswith("closed_session, snippets/sessions/closed_session.py\n")
    assert ">>> " in first
    assert second.startswith("tensor_has_one_graph, snippets/graphs/tensor_has_one_graph.py\n")


def test_three_snippets_and_the_number_of_the_others_are_shown() -> None:
    names = ["closed_session", "tensor_has_one_graph", "mix_two_graphs", "count_traces", "call_each_new_model"]
    *three, others = proof_of("All is so.\n\n" + "\n".join(f"```{{snippet}} {name}\n```" for name in names))
    assert len(three) == 3
    assert others == "and 2 more, of its section or of what it links"


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("All was [tried](../reference/forks.md).", "sweep calls_and_forks: records/sweeps/calls_and_forks.json"),
        ("All is so ({source}`tensorflow/a/b.py@v2.8.4`).", "source tensorflow/a/b.py@v2.8.4"),
        ("All is [counted](../reference/status.md).", "a table that is made of the records"),
    ],
)
def test_other_proofs_are_named(text: str, proof: str) -> None:
    assert proof_of(text) == [proof]


def test_rows_sentences_and_claims_of_snippets_are_drawn(capsys: pytest.CaptureFixture[str]) -> None:
    found = list(drawable())
    assert {each.place.partition("/")[0] for each in found} == {"docs", "snippets"}
    assert any(each.text.startswith("|") for each in found)
    assert main(["2", "--seed", "7"]) == 0
    output = capsys.readouterr().out
    assert main(["2", "--seed", "7"]) == 0
    assert capsys.readouterr().out == output
    assert output.endswith(f"2 of {len(found)} claims, drawn with --seed 7.\n")
