"""When what was printed counts as what is wanted: doctest's verdict, and a `...` that hides no word."""

import doctest
import re
from pathlib import Path

import pytest

from graphdocs.legs import LEGS
from graphdocs.record import Record, load_all
from graphdocs.run.comparison import SCRUBS, mismatch, recorded_texts
from graphdocs.snippet import HEADER, Snippet

TWO_GRAPHS = 'Tensor("b:0") must be from the same graph (graphs are <Graph object at {}> and <Graph object at {}>).\n'


def check(want: str, got: str, raised: bool = False, options: str = "") -> str:
    source = f"f()  # doctest: {options}\n" if options else "f()\n"
    [example] = doctest.DocTestParser().get_examples(f">>> {source}{want}")
    return mismatch(example, want, {"got": got, "raised": raised})


def test_equal_texts_match() -> None:
    assert check("[1 2 3]\n", "[1 2 3]\n") == ""
    assert check(HEADER + "ValueError: no\n", "ValueError: no\n", raised=True) == ""


@pytest.mark.parametrize(
    ("want", "got", "raised"),
    [
        ("[1 2 3]\n", "[1 2 4]\n", False),
        ("1\n", "True\n", False),
        ("", "[1 2 3]\n", False),
        ("[1 2 3]\n", "", False),
        (HEADER + "ValueError: no\n", "TypeError: no\n", True),
        (HEADER + "ValueError: no\n", "ValueError: no graph\n", True),
        (HEADER + "ValueError: no\n", "", False),
        ("ValueError: no\n", "ValueError: no\n", True),
        (HEADER + "ValueError: no\n", "ValueError: no\n", False),
    ],
)
def test_any_other_text_does_not(want: str, got: str, raised: bool) -> None:
    why = check(want, got, raised)
    assert "expected:" in why
    assert "got:" in why
    assert "difference:" in why


@pytest.mark.parametrize(
    ("want", "got"),
    [
        (TWO_GRAPHS.format("0x...", "0x..."), TWO_GRAPHS.format("0x7f12ab", "0x7f12cd")),
        (TWO_GRAPHS.format("...", "..."), TWO_GRAPHS.format("0x7f12ab", "0x7f12cd")),
        ("id=..., __inference_f_...\n", "id=140385922904224, __inference_f_23\n"),
        ("... of ... done\n", "3 of 0.25 done\n"),
        ("took ...\n", "took 1.5e-3 s\n"),
        ("took ...\n", "took 12ms\n"),
        ("library: ...\n", "library: goo.gle/debugonly\n"),
        ("File ...\n", "File me/a.py:12\n"),
        ("at File ..., end\n", "at File /tmp/snippet-x1/a.py:12, end\n"),
        (
            "defined at:\n...\nNode: 'v'\n",
            "defined at:\n  File \"a.py\", line 3, in build\n    v = tf.Variable(1)\nNode: 'v'\n",
        ),
    ],
)
def test_an_ellipsis_stands_for_what_cannot_be_stable(want: str, got: str) -> None:
    assert check(want, got, options="+ELLIPSIS") == ""


@pytest.mark.parametrize(
    ("want", "got", "word"),
    [
        ("<...>\n", "<tf.Tensor 'a:0' shape=()>\n", "tf"),
        ("loss ...\n", "loss 0.25\nWARNING: nan\n", "WARNING"),
        ("Tensor ... is not an element of this graph.\n", "Tensor theirs is not an element of this graph.\n", "theirs"),
        ("... graph.\n", "is not an element of this graph.\n", "is"),
        ("dtype=...)\n", "dtype=float32)\n", "float32"),
        ("dtype=float...)\n", "dtype=float32_ref)\n", "_ref"),
        ("name ... here\n", "name scope/weights here\n", "scope"),
        ("name ...\n", "name a\n", "a"),
        ("name ...\n", "name größe\n", "größe"),
        ("name ...\n", "name 名前\n", "名前"),
        ("in ...\n", "in 3 steps\n", "steps"),
        ("a ... in all: ...\n", "a 1 in all: none\n", "none"),
    ],
)
def test_an_ellipsis_that_hides_a_word_is_a_failure(want: str, got: str, word: str) -> None:
    assert f"stands for the word '{word}'" in check(want, got, options="+ELLIPSIS")


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        ("<Graph object at 0x7f12ab>\n", "<Graph object at 0x...>\n"),
        ("(graphs are PyGraph<140385922904224>)\n", "(graphs are PyGraph<...>)\n"),
        ("FuncGraph(name=f, id=1403)\n", "FuncGraph(name=f, id=...)\n"),
        ('at:\n  File "/home/me/a.py", line 3, in f\n    v = 1\n  File "b.py", line 4\nend\n', "at:\n...\nend\n"),
        (
            "in user code:\n\n    /home/me/a.py:39 outer  *\n        return 1\n\n    E: no\n",
            "in user code:\n\n...\n\n    E: no\n",
        ),
        ("[[node v (defined at /home/me/a.py:51) ]]\n", "[[node v (defined at ...) ]]\n"),
        ("connected to node v:\n hash_table (defined at /home/me/a.py:51)\n", "connected to node v:\n...\n"),
        (
            "built at:\n>>>  File /home/me/a.py, line 9, in <module>\n>>>  File <doctest a[0]>, line 1, in f\nno\n",
            "built at:\n...\nno\n",
        ),
        (
            'defined at: (most recent call last)\n>>>   File "/home/a.py", line 9, in f\n>>>     v = g(x)\n>>> \nno\n',
            "defined at: (most recent call last)\n...\nno\n",
        ),
        ("node 'v' defined at: File \"/home/me/a.py\", line 9, in f\nno\n", "node 'v' defined at: ...\nno\n"),
        ("[[node v (defined at me/a.py:51) ]]\n", "[[node v (defined at ...) ]]\n"),
    ],
)
def test_what_no_two_runs_share_is_recorded_as_an_ellipsis_that_fits(printed: str, kept: str) -> None:
    [example] = doctest.DocTestParser().get_examples(">>> f()\n")
    result = {"got": printed, "raised": False}
    snippet = Snippet(Path("a.py"), "snippets/a.py", "", "", 1, (example,), "")
    [recorded] = recorded_texts(snippet, Record("a"), LEGS[0], {"examples": [result]})
    assert recorded.replace("<BLANKLINE>", "") == kept
    assert mismatch(example, recorded, result) == ""


def test_a_record_holds_no_path_of_a_machine() -> None:
    texts = [
        (name, str(leg), output)
        for name, record in load_all().items()
        for leg, outputs in record.outputs.items()
        for output in outputs
    ]
    assert texts
    path = re.compile(r"site-packages|/snippets/|/graphdocs/|relative to /")
    assert not [(name, leg) for name, leg, output in texts if path.search(output)]


def test_an_ellipsis_counts_only_where_it_is_switched_on() -> None:
    assert "difference:" in check("0x...\n", "0x7f12ab\n")


def test_whitespace_counts_unless_it_is_normalized() -> None:
    assert "difference:" in check("is empty.  Add\n", "is empty. Add\n")
    assert check("is empty.  Add\n", "is empty. Add\n", options="+NORMALIZE_WHITESPACE") == ""


def test_no_record_holds_what_differs_from_run_to_run() -> None:
    """A moment once did: the leg passed when it was recorded, and never again."""
    _frames, *unstable = SCRUBS.items()  # a frame may be recorded as a part of a text that fits
    texts = {
        (name, output)
        for name, record in load_all().items()
        for outputs in record.outputs.values()
        for output in outputs
    }
    wrong = [(name, text) for name, text in texts if any(re.sub(*scrub, text) != text for scrub in unstable)]
    assert not wrong
