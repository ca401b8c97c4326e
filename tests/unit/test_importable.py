"""What a taken file defines when it is imported, and what its session does in place of it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from graphdocs.export.importable import importable, is_definition
from graphdocs.snippet import read_snippet, read_snippets

HEAD = '"""One plus one.\n\n{fields}>>> print(add(one))\n2\n"""\n\nimport tensorflow as tf\n\n'
ADD = "\n\ndef add(number):\n    return number + 1\n"


def taken(tmp_path: Path, body: str, fields: str = "") -> str:
    path = tmp_path / "snippets" / "graphs" / "add_one.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD.format(fields=fields) + body, "utf-8")
    return importable(read_snippet(path, tmp_path / "snippets"))


def test_samples_go_into_the_session(tmp_path: Path) -> None:
    text = taken(tmp_path, "# The sample.\none = 2 - 1\nprint(one)\n" + ADD)
    assert text == (
        '"""One plus one.\n\n>>> # The sample.\n>>> one = 2 - 1\n>>> _ = print(one)\n>>> print(add(one))\n2\n"""\n\n'
        "import tensorflow as tf\n\n\ndef add(number):\n    return number + 1\n"
    )


def test_a_block_goes_into_the_session_line_by_line(tmp_path: Path) -> None:
    block = "with tf.Graph().as_default():\n    tf.constant(1)\n\n    one = 1\n"
    session = ">>> with tf.Graph().as_default():\n...     _ = tf.constant(1)\n...\n...     one = 1\n>>> print"
    assert session in taken(tmp_path, block + ADD)


def test_a_given_function_that_reads_a_sample_goes_with_it(tmp_path: Path) -> None:
    body = f"one = abs(1)\n\n\ndef scaled():\n    print(one)\n    return one * 2\n{ADD}"
    text = taken(tmp_path, body, ":given: one scaled\n\n")
    assert ">>> one = abs(1)\n>>> def scaled():\n...     print(one)\n...     return one * 2\n>>> print" in text


@pytest.mark.parametrize(
    "body",
    [
        "one = abs(1)\nadd = abs\n",  # nothing is defined
        "one = abs(1)\n\n\ndef add(number):\n    return number + one\n",  # what a reader takes reads a sample
        f"one = abs(1)\nimport os\n{ADD}",  # the import may depend on what was done
        f'one = int("""1""")\n{ADD}',  # it would end the docstring
        f"one = 1\n{ADD}",  # there is nothing to move
    ],
)
def test_else_a_file_is_taken_as_it_was_run(tmp_path: Path, body: str) -> None:
    assert taken(tmp_path, body) == HEAD.format(fields="") + body


def test_a_backslash_means_the_same_in_the_session(tmp_path: Path) -> None:
    docstring = ast.get_docstring(ast.parse(taken(tmp_path, 'one = int("\\t1")\n' + ADD)), clean=False)
    assert '>>> one = int("\\t1")\n' in (docstring or "")


def test_a_file_that_differs_from_the_one_that_was_run_does_nothing_when_it_is_imported() -> None:
    texts = {importable(snippet): snippet for snippet in read_snippets().values()}
    differing = [text for text, snippet in texts.items() if text != snippet.path.read_text("utf-8")]
    assert differing
    for text in differing:
        docstring, *body = ast.parse(text).body
        assert isinstance(docstring, ast.Expr)
        assert all(map(is_definition, body)), text
