"""What the form of the prose refuses, and what it lets pass."""

from __future__ import annotations

import pytest

from tests.prose import faults


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("One sentence. Another one.", "more than one sentence"),
        ("1. One sentence. Another one.", "more than one sentence"),
        ("You simply run it.", "'simply' adds nothing"),
        ("Its behaviour changed.", "'behaviour' is 'behavior' here"),
        ("A Tensorflow graph.", "'Tensorflow' is 'TensorFlow' here"),
        ("The ops of a graph.", "'ops' is 'operation' here"),
        ("## What The graph owns", "'The' in a heading begins with a small letter"),
    ],
)
def test_a_fault_is_named(text: str, part: str) -> None:
    [(line, what)] = faults(text)
    assert line == 1
    assert part in what


@pytest.mark.parametrize(
    "text",
    [
        "A sentence with `simply. Code` in it.",
        "```python\nops = simply. Tensorflow\n```",
        '# "The name ... refers to a Tensor"',
        "| One. Two. | A cell |",
        "1. One sentence.\n   Another one.",
        "See [its page](simply.md). ",
    ],
)
def test_code_messages_and_tables_pass(text: str) -> None:
    assert list(faults(text)) == []
