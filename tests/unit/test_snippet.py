"""What a snippet file may hold, and the sentence that a mistake gets."""

import re
from pathlib import Path

import pytest

from graphdocs import Mistake
from graphdocs.legs import LEGS, NEWEST, VERSIONS, Leg, Need, spell
from graphdocs.snippet import HEADER, ROOT, read_snippet, read_snippets

GOOD = '''"""One and one are two.

>>> one + one
2
"""

import math

one = math.floor(1.5)
'''


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_a_good_snippet_is_read(tmp_path: Path) -> None:
    snippet = read_snippet(write(tmp_path, "graphs/sum.py", GOOD), tmp_path)
    assert (snippet.name, snippet.topic, snippet.file) == ("sum", "graphs", "snippets/graphs/sum.py")
    assert snippet.claim == "One and one are two."
    assert snippet.body == "import math\n\none = math.floor(1.5)\n"
    assert snippet.outputs == ["2\n"]
    assert snippet.line(0) == 3
    assert snippet.home() == LEGS[0]


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("one =", "one = =", 9, "mend the syntax"),
        (GOOD[: GOOD.index("\n\nimport")], "", 1, "it has no session"),
        (">>> one + one\n2\n", "", 1, "it has no session"),
        ("2\n", "", 1, "it has no session with an output"),
        ("two.", "two", 1, "not a claim"),
        (">>> one + one", ">>>one + one", 1, "doctest cannot read the docstring"),
        ("one + one\n2", "one + one  # doctest: +SKIP\n2", 3, "SKIP is not allowed"),
        ("one + one\n2", "one  # doctest: +IGNORE_EXCEPTION_DETAIL\n2", 3, "IGNORE_EXCEPTION_DETAIL is not allowed"),
        (">>> one", ":famly: nesting-violated\n\n>>> one", 3, "the field ':famly:' is unknown"),
        (">>> one", ":family: nesting-violate\n\n>>> one", 3, "did you mean 'nesting-violated'?"),
        (">>> one", ":fixes: closed-session closed\n\n>>> one", 3, "the family 'closed' is unknown; did you mean"),
        (">>> one", ":needs: tf>=2.0\n\n>>> one", 3, "gives no reason"),
        (">>> one", ":needs: mode=tf3 -- why\n\n>>> one", 3, "unknown condition 'mode=tf3'"),
        (">>> one", ":needs: mode=tf1, os=linux -- why\n\n>>> one", 3, "unknown condition 'os=linux'"),
        (">>> one", ":needs: tf>=9 -- the future\n\n>>> one", 1, "no leg of graphdocs/legs.py fits"),
        (">>> one", ":alone:\n\n>>> one", 3, "':alone:' gives no reason; write ':alone: REASON'"),
        (">>> one", ":process: \n\n>>> one", 3, "':process:' gives no reason"),
        (">>> one", ":devices: tpu\n\n>>> one", 3, "takes cpu or gpu, not 'tpu'"),
        ("2\n", 'Traceback (most recent call last):\n  File "x", line 1\nValueError\n', 3, "as one line, '    ...'"),
        ("import math", "x = 1\n" * 60, 69, "it has 69 lines; a reader can paste 5 to 60"),
        ("two.", "two.\\n", 1, "make it a raw docstring"),
        ("one =", 'def f():\n    """>>> 1"""\n\none =', 9, "'f' has a session of its own"),
    ],
)
def test_a_mistake_names_file_line_and_mend(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    text = GOOD.replace(old, new, 1)
    assert text != GOOD
    path = write(tmp_path, "graphs/sum.py", text)
    with pytest.raises(Mistake) as caught:
        read_snippet(path, tmp_path)
    message = str(caught.value)
    assert message.startswith(f"snippets/graphs/sum.py:{line}: ")
    assert words in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["graphs/a_b.py", "graphs/a-b.py"], "its name is a duplicate of snippets/graphs/a-b.py"),
        (
            ["graphs/sum.py", "names/sum.py"],
            "snippets/names/sum.py:1: its name is a duplicate of snippets/graphs/sum.py",
        ),
        (["graphs/sum.py", "graphs/notes.txt"], "snippets/graphs/notes.txt:1: it is no snippet"),
    ],
)
def test_a_folder_holds_snippets_alone(tmp_path: Path, names: list[str], words: str) -> None:
    for name in names:
        write(tmp_path, name, GOOD)
    with pytest.raises(Mistake, match=re.escape(words)):
        read_snippets(tmp_path)


def test_forms_share_tabs_only_with_equal_results(tmp_path: Path) -> None:
    write(tmp_path, "graphs/sum_tf1.py", GOOD)
    write(tmp_path, "graphs/sum_tf2.py", GOOD)
    assert len(read_snippets(tmp_path)) == 2
    write(tmp_path, "graphs/sum_tf1.py", GOOD.replace("\n2\n", "\n3\n"))
    with pytest.raises(Mistake, match=r"snippets/graphs/sum_tf1.py:3: the result differs from that of .*sum_tf2.py:3"):
        read_snippets(tmp_path)


def test_a_broken_file_can_be_kept_for_the_report(tmp_path: Path) -> None:
    write(tmp_path, "graphs/sum.py", GOOD)
    write(tmp_path, "graphs/broken.py", "one = =\n")
    kept = read_snippets(tmp_path, keep_broken=True)
    assert kept["sum"].mistake == ""
    assert kept["broken"].mistake.startswith("snippets/graphs/broken.py:1: Python cannot read it")


def test_only_what_a_run_depends_on_changes_the_hash(tmp_path: Path) -> None:
    def hash_of(text: str) -> str:
        return read_snippet(write(tmp_path, "sum.py", text), tmp_path).hash

    assert hash_of(GOOD.replace("\n2\n", "\n3\n")) == hash_of(GOOD)
    assert hash_of(GOOD.replace("are two", "make two")) == hash_of(GOOD)
    assert hash_of(GOOD.replace("one + one", "one + 1")) != hash_of(GOOD)
    assert hash_of(GOOD.replace("1.5", "1.6")) != hash_of(GOOD)


def test_accepted_outputs_take_the_place_of_the_old(tmp_path: Path) -> None:
    snippet = read_snippet(write(tmp_path, "sum.py", GOOD), tmp_path)
    assert snippet.text_with(["2\n"]) == GOOD
    assert snippet.text_with(["3\n4\n"]) == GOOD.replace("\n2\n", "\n3\n4\n")
    assert snippet.text_with([HEADER + "E: at 0x...\n"]) == GOOD.replace(
        "one + one\n2\n", "one + one  # doctest: +ELLIPSIS\n" + HEADER + "E: at 0x...\n"
    )


@pytest.mark.parametrize(
    ("text", "leg", "fits"),
    [
        ("tf>=2.4 -- why", Leg("2.21", "tf2"), True),
        ("tf<2.21 -- why", Leg("2.21", "tf2"), False),
        ("mode=tf2 -- why", Leg("2.21", "tf1-compat"), False),
        ("device=gpu -- why", Leg("2.21", "tf2"), False),
        ("tf>=2.4, mode=tf2 -- why", Leg("2.21", "tf2"), True),
    ],
)
def test_needs_are_conditions_on_a_leg(text: str, leg: Leg, fits: bool) -> None:
    assert Need.parse(text).fits(leg) is fits


@pytest.mark.parametrize(
    ("made_with", "suits"),
    [({"keras": "3.15.1"}, True), ({"keras": "3.12.4"}, False), ({"keras": "2.15.0"}, True), ({}, True)],
)
def test_a_need_can_be_of_a_keras(made_with: dict[str, str], suits: bool) -> None:
    need = Need.parse("keras!=3.12.* -- why")
    assert need.fits(Leg("2.21", "tf2"))
    assert need.suits({"tensorflow": "2.21.0", **made_with}) is suits


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ([Leg("2.21", "tf2")], "2.21 (tf2)"),
        ([Leg("2.21", "tf2"), Leg("2.20", "tf2")], "2.20 to 2.21 (tf2)"),
        ([Leg("2.21", "tf2"), Leg("2.19", "tf2"), Leg("2.18", "tf2")], "2.21, 2.18 to 2.19 (tf2)"),
        ([Leg("2.8", "tf2"), Leg("2.8", "tf1-compat"), Leg("1.15", "tf1")], "2.8 (tf2, tf1-compat); 1.15 (tf1)"),
        ([Leg("2.21", "tf2", "gpu")], "2.21 (tf2 on a GPU)"),
    ],
)
def test_legs_are_spelled_as_ranges_of_the_table(chosen: list[Leg], words: str) -> None:
    assert spell(chosen) == words


def test_a_checkout_installs_the_newest_version_of_the_table() -> None:
    assert VERSIONS[NEWEST][1] in re.findall(r"(?m)^\S+==\S+", (ROOT / "requirements.txt").read_text("utf-8"))
