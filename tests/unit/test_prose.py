"""What the form of the prose refuses, and what it lets pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.prose import OTHERWISE, code_blocks, faults, links_to_labels


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("One sentence. Another one.", "more than one sentence"),
        ("1. One sentence. Another one.", "more than one sentence"),
        ("One `sentence`. [Another](one.md).", "more than one sentence"),
        ("## What The graph owns", "'The' in a heading begins with a small letter"),
    ],
)
def test_a_fault_is_named(text: str, part: str) -> None:
    [(line, what)] = faults(text)
    assert line == 1
    assert part in what


# A word for each alternative of the pattern.
ADDS_NOTHING = [
    "simply",
    "Simply",
    "just",
    "easy",
    "easily",
    "obviously",
    "of course",
    "Note that",
    "please",
    "basically",
    "actually",
    "in order to",
    "leverage",
    "utilize",
    "powerful",
    "seamless",
    "seamlessly",
    "straightforward",
    "trivial",
    "trivially",
    "as we know",
    "as we saw",
    "let's",
]
# What is refused, by what is written instead.
INSTEAD = {
    "behavior": ["behaviour", "behaviours"],
    "color": ["colour", "colours"],
    "initialize": ["initialise", "initialisation"],
    "optimize": ["optimised"],
    "serialize": ["serialises"],
    "neighbor": ["neighbour", "neighbours"],
    "TensorFlow": ["Tensorflow", "tensorflow"],
    "GitHub": ["Github"],
    "NumPy": ["Numpy", "numpy"],
    "SavedModel": ["saved model", "saved-model"],
    "GraphDef": ["graph def", "graph-def"],
    "FuncGraph": ["func graph"],
    "graph": ["computational graph"],
    "operation": ["op", "ops"],
    "TF1": ["TF 1", "TF1x", "TF1-x", "TF-1x"],
    "TF2": ["TF 2", "TF2x", "TF2-x", "TF-2x"],
    "docstring": ["doc string", "doc strings"],
}


@pytest.mark.parametrize("word", ADDS_NOTHING)
def test_a_word_that_adds_nothing_is_named(word: str) -> None:
    assert [what for _, what in faults(f"So {word} runs.")] == [f"'{word}' adds nothing; leave it out."]


@pytest.mark.parametrize(("instead", "word"), [(instead, word) for instead in INSTEAD for word in INSTEAD[instead]])
def test_a_word_that_is_another_here_is_named(instead: str, word: str) -> None:
    assert (1, f"'{word}' is '{instead}' here.") in list(faults(f"The {word} of it."))


def test_each_word_that_is_another_here_is_tested() -> None:
    assert list(INSTEAD) == list(OTHERWISE.values())


@pytest.mark.parametrize(
    "text",
    [
        "A sentence with `simply. Code` in it.",
        "```python\nops = simply. Tensorflow\n```",
        '# "The name ... refers to a Tensor"',
        "| One. Two. | A cell |",
        "1. One sentence.\n   Another one.",
        "See [its page](simply.md). ",
        "The operations of {term}`session` and {tf}`tf.Graph` in TensorFlow 1.15.",
        "```{snippet} graphs/ops\n```",
        ":::{note}\nsimply. Tensorflow\n:::",
    ],
)
def test_code_messages_and_tables_pass(text: str) -> None:
    assert list(faults(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "```python\na = 1\n```",
        "Words.\n\n~~~py\na = 1\n~~~",
        "```\na = 1\n```",
        ":::{code-block} python\na = 1\n:::",
        "::::{fold} More\n```python\na = 1\n```\n::::",
        "Words.\n\n    a = 1\n",
    ],
)
def test_a_page_holds_no_code_of_its_own(text: str) -> None:
    [(_, what)] = code_blocks(text)
    assert what.endswith("make a snippet of it, which is run.")


@pytest.mark.parametrize(
    "text",
    [
        "```{snippet} graphs/owner\n```\n\n```{cause}\n:works: a\n```",
        "```console\n$ nox\n```",
        "::::{fold} More\n```{snippet} owner\n```\n::::\n\n:::{note}\nWords.\n:::",
        "````{fold} More\n```{snippet} owner\n```\n````",
        "- An item\n  goes on.",
    ],
)
def test_snippets_and_lines_of_a_shell_pass(text: str) -> None:
    assert list(code_blocks(text)) == []


def test_a_link_to_a_label_of_another_page_is_a_reference(tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("# Title\n\n(by-label)=\n## A heading\n")
    text = "Words.\n[one](other.md#by-label), [two](other.md#a-heading), {ref}`three <by-label>`.\n"
    assert list(links_to_labels(tmp_path / "page.md", text)) == [
        (2, "'other.md#by-label' is a label; write {ref}`... <by-label>`."),
    ]
