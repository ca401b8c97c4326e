"""The error atlas: every family has its section and snippets, and the finder leads there from what people paste."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from textwrap import wrap
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from graphdocs.pages.wordings import PLACEHOLDER, Template
from graphdocs.snippet import FAMILIES, ROOT
from tests.raised import SNIPPETS, alike, of_families, said

PASTED = [json.loads(line) for line in (ROOT / "tests/pasted_errors.jsonl").read_text("utf-8").splitlines()]
REPORTED = [json.loads(line) for line in (ROOT / "tests/reported_errors.jsonl").read_text("utf-8").splitlines()]
RANK = """async ([pasted, root]) => {
    const { rank } = await import(root + "_static/error-finder.js");
    const index = await (await fetch(root + "errors.json")).json();
    return pasted.map((text) => rank(text, index));
}"""
SPEED = """async ([text, root]) => {
    const { rank } = await import(root + "_static/error-finder.js");
    const index = await (await fetch(root + "errors.json")).json();
    const start = performance.now();
    rank(text, index);
    return performance.now() - start;
}"""
NewContext = Callable[..., BrowserContext]
Rank = Callable[[list[str]], list[list[dict[str, Any]]]]


@pytest.fixture(scope="module")
def index(site: Path) -> dict[str, dict[str, Any]]:
    """The entries of errors.json by family."""
    entries = json.loads((site / "errors.json").read_text("utf-8"))["errors"]
    return {entry["family"]: entry for entry in entries}


@pytest.fixture(scope="module")
def rank(browser: Browser, url: str) -> Iterator[Rank]:
    """The finder's function, as the page calls it."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(url)
    yield lambda pasted: page.evaluate(RANK, [pasted, url])
    context.close()


# -- The contract: families, sections, snippets ----------------------------------------------------------------------


def test_every_family_has_a_section(index: dict[str, dict[str, Any]], site: Path) -> None:
    assert list(index) == FAMILIES
    for entry in index.values():
        page, _, anchor = entry["url"].partition("#")
        assert f'id="{anchor}"' in (site / page).read_text("utf-8")


def test_every_family_is_raised_and_fixed_by_a_snippet(index: dict[str, dict[str, Any]], figures: list[str]) -> None:
    raised = {family for snippet in SNIPPETS.values() for family in snippet.families}
    fixed = {family for snippet in SNIPPETS.values() for family in snippet.fixes}
    not_run = {family for family, entry in index.items() if entry.get("not_run")}
    figures.append(
        f"families: {len(index)} with a section, {len(raised)} raised, {len(fixed)} fixed, {len(not_run)} not run"
    )
    assert set(FAMILIES) - raised == not_run
    assert not set(FAMILIES) - fixed - not_run


def test_families_that_look_alike_say_what_tells_them_apart(index: dict[str, dict[str, Any]]) -> None:
    for family, entry in index.items():
        if like := entry.get("like"):
            assert index[like].get("like") == family
            assert entry["ask"].endswith("?")


# -- The finder ------------------------------------------------------------------------------------------------------


def test_the_finder_knows_every_recorded_message(rank: Rank, index: dict[str, dict[str, Any]]) -> None:
    templates = [Template(text) for entry in index.values() for text in entry["templates"]]
    known = [(name, text) for name, text in of_families() if any(each.regex.search(text) for each in templates)]
    wrong = [
        f"{name}: {found[:2]}\n{text}"
        for (name, text), found in zip(known, rank([text for _, text in known]), strict=True)
        if not found or not found[0]["exact"] or found[0]["family"] not in alike(index, said(name))
    ]
    assert not wrong, "\n".join(wrong)


def test_pasted_errors_lead_to_their_section(rank: Rank, figures: list[str]) -> None:
    counts: Counter[str] = Counter()
    wrong = []
    for case, found in zip(PASTED, rank([case["pasted"] for case in PASTED]), strict=True):
        good = {case["family"], *case.get("also_ok", ())}
        exact = [hit["family"] for hit in found if hit["exact"]]
        if case["family"] == "none":
            verdict = "confident though none" if exact else "none"
        elif exact[:1] and exact[0] in good:
            verdict = "right first"
        else:
            verdict = "listed" if good & {hit["family"] for hit in found} else "wrong"
        counts[verdict] += 1
        if verdict not in ("right first", "none"):
            wrong.append(f"{case['id']} {case['family']}: {verdict}, {exact}\n{case['pasted'][-600:]}\n")
    of_family = sum(case["family"] != "none" for case in PASTED)
    figures.append(
        f"finder: {counts['right first']} right first of {of_family}, {counts['listed']} listed, "
        f"{counts['wrong']} wrong; {counts['confident though none']} confident where there is none"
    )
    assert not counts["confident though none"], "\n".join(wrong)
    assert counts["right first"] >= 0.98 * of_family, "\n".join(wrong)


MANGLED = {
    "colors": lambda text: re.sub(r"(\w+Error)", "\x1b[31m\\1\x1b[0m\x1b[1;39m", text),
    "colors, escape lost": lambda text: re.sub(r"(\w+Error)", r"[0;31m\1[0m", text),
    "mail quote": lambda text: "\n".join(f"> > {line}" for line in text.splitlines()),
    "wrapped": lambda text: "\n".join(part for line in text.splitlines() for part in wrap(line, 60) or [""]),
    "wrapped within words": lambda text: "\n".join(re.findall(r".{1,60}", text)),
    "pytest": lambda text: "\n".join(f"E       {line}" for line in text.splitlines()),
    "code fence": lambda text: f"```python-traceback\n{text}\n```",
    "markdown": lambda text: f"**{text}**",
    "repr": repr,
    "JSON": json.dumps,
    "JSON in JSON": lambda text: json.dumps(json.dumps(text)),
    "HTML": lambda text: escape(text).replace("&#x27;", "&#39;"),
    "curly quotes": lambda text: text.replace("'", "\u2019").replace('"', "\u201d").replace("`", "\u2018"),
    "box": lambda text: "\n".join(f"\u2502 {line:<100} \u2502" for line in text.splitlines()),
    "one line": lambda text: " ".join(text.splitlines()),
}


@pytest.mark.parametrize("form", MANGLED)
def test_the_finder_cleans_what_people_paste(form: str, rank: Rank, index: dict[str, dict[str, Any]]) -> None:
    templates = [Template(text) for entry in index.values() for text in entry["templates"]]
    known = [(name, text) for name, text in of_families() if any(each.regex.search(text) for each in templates)][::3]
    frames = 'Traceback (most recent call last):\n  File "train.py", line 3, in <module>\n    session.run(loss)\n'
    answers = rank([MANGLED[form](frames + text) for _, text in known])
    wrong = [
        f"{name}: {found[:1]}"
        for (name, _), found in zip(known, answers, strict=True)
        if not found or found[0]["family"] not in alike(index, said(name))
    ]
    assert not wrong, "\n".join(wrong)


def test_a_message_that_is_cut_off_is_found(rank: Rank) -> None:
    whole = (
        'ValueError: Argument `fetch` = Tensor("a:0", shape=(3,), dtype=int32) cannot be interpreted as a Tensor. (Ten'
    )
    (first, *_) = rank([whole])[0]
    assert (first["family"], first["exact"]) == ("fetch-not-an-element", True)
    assert whole.endswith(first["matched"])


@pytest.mark.parametrize(
    ("typed", "family"),
    [
        ("is not an element of this graph", "tensor-not-an-element"),
        ("Accessed from here, because it was", "graph-tensor-in-eager"),
    ],
)
def test_a_few_words_of_a_message_are_found(typed: str, family: str, rank: Rank) -> None:
    (first, *_) = rank([typed])[0]
    assert (first["family"], first["exact"]) == (family, True)


def test_reported_errors_lead_to_their_section(
    rank: Rank, index: dict[str, dict[str, Any]], figures: list[str]
) -> None:
    """Messages as threads report them; `none` for those that no family has."""
    answers = rank([case["pasted"] for case in REPORTED])
    wrong = []
    for case, found in zip(REPORTED, answers, strict=True):
        exact = [hit["family"] for hit in found if hit["exact"]]
        good = not exact if case["family"] == "none" else set(exact[:1]) & alike(index, (case["family"],))
        if not good:
            wrong.append((case["family"], f"{case['id']} {case['family']}: {exact}\n{case['pasted']}"))
    of_family = sum(case["family"] != "none" for case in REPORTED)
    missed = [text for family, text in wrong if family != "none"]
    sure = [text for family, text in wrong if family == "none"]
    figures.append(
        f"finder: of {of_family} reported messages {of_family - len(missed)} right first; "
        f"{len(sure)} of {len(REPORTED) - of_family} others confident"
    )
    assert not sure, "\n".join(sure)
    assert len(missed) <= 0.03 * of_family, "\n".join(missed)


def test_the_front_page_lists_messages_that_the_finder_knows(rank: Rank) -> None:
    text = (ROOT / "docs/index.md").read_text("utf-8").partition("| The message says |")[2]
    rows = re.findall(r"^\| `(.+)` \| \[.*\]\((errors/.*)\.md\) \|$", text, re.MULTILINE)
    assert rows
    for (typed, page), found in zip(rows, rank([typed for typed, _ in rows]), strict=True):
        assert found and found[0]["exact"], typed
        listed = re.findall(r"(?m)^```\{families\} (.*)$", (ROOT / f"docs/{page}.md").read_text("utf-8"))
        families = listed[0].split() if listed else [page.removeprefix("errors/")]
        assert found[0]["family"] in families, typed


# -- Parts of messages ------------------------------------------------------------------------------------------------


def words(text: str) -> str:
    """A text as words alone, in lower case."""
    return " ".join(re.findall(r"\w+", text.lower()))


def shown(half: str, template: str) -> list[str]:
    """The whole words of each fixed part of a wording that a half of a message shows, at the least three."""
    found = []
    for part in map(words, PLACEHOLDER.split(template)):
        own = part.split()
        runs = [own[start:] for start in range(len(own))] + [own[:end] for end in range(1, len(own))]
        inside = [" ".join(run) for run in runs if f" {' '.join(run)} " in f" {words(half)} "]
        found.append(max(inside, key=len, default=""))
    return [piece for piece in found if len(re.findall(r"\w{2,}", piece)) > 2]


def halves(index: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, str, set[str], bool, bool]]:
    """Name, which half, half, good families, if it shows words of its wording, and if no other family has these."""
    everything = {family: [words(text) for text in entry["templates"]] for family, entry in index.items()}
    for name, text in of_families():
        good = alike(index, said(name))
        wordings = [
            (Template(template).weight, template, match)
            for family in said(name)
            for template in index[family]["templates"]
            if (match := Template(template).regex.search(text))
        ]
        if not wordings:
            continue
        _, template, match = max(wordings, key=lambda wording: wording[0])
        start, end = text.rfind("\n", 0, match.start()) + 1, text.find("\n", match.end())
        message = text[start:end].strip()
        middle = len(message) // 2
        for which, half in (("first", message[:middle]), ("second", message[middle:])):
            pieces = shown(half, template)
            others = [each for family, own in everything.items() if family not in good for each in own]
            is_unique = any(not any(piece in other for other in others) for piece in pieces)
            yield name, which, half, good, bool(pieces), is_unique


def test_each_half_of_a_recorded_message_is_found(
    rank: Rank, index: dict[str, dict[str, Any]], figures: list[str]
) -> None:
    """A half is first where no other family has what it shows; one that shows no three words of a wording is none."""
    cases = list(halves(index))
    answers = rank([half for _, _, half, *_ in cases])
    counts: Counter[str] = Counter()
    wrong = []
    for (name, which, half, good, shows, is_unique), found in zip(cases, answers, strict=True):
        families = [hit["family"] for hit in found]
        verdict = "first" if set(families[:1]) & good else "listed" if set(families) & good else "missed"
        counts[verdict if shows else f"too little shown, {verdict}"] += 1
        if (is_unique and verdict != "first") or (shows and verdict == "missed"):
            wrong.append(f"{name}, {which} half, unique {is_unique}: {families}\n{half}")
    figures.append(
        f"finder: {len(cases)} halves of messages: " + ", ".join(f"{counts[key]} {key}" for key in sorted(counts))
    )
    assert not wrong, "\n".join(wrong)


IN_PART = [
    ("no-variables-to-save", "no variables to save"),
    ("different-graph-inputs", "`tensor` must be from same graph"),
    ("different-graph-inputs", "Tensor(...) must be from same graph as Tensor(...)"),
    ("uninitialized-table", "Table not initialized"),
    ("closed-session", "closed session"),
    ("variable-initializer-in-function", "Initializer for variable\u2026 is inside a control-flow construct"),
    ("graph-tensor-in-eager", "... cannot be accessed from here, because it was defined in ..."),
    ("session-graph-empty", "Session graph is empty"),
    (
        "variable-created-twice",
        '--> 413     raise ValueError(\n    414           "tf.function-decorated function tried to create "\n'
        '    415           "variables on non-first call.")',
    ),
    (
        "symbolic-len",
        'Traceback: File "a.py", line 3, in f TypeError: len is not well defined for a symbolic Tensor (x:0)',
    ),
    (
        "finalized-graph",
        'File "a.py", line 3, in f self.run(x) File "b.py", line 9, in run RuntimeError: Graph is finalized',
    ),
]


@pytest.mark.parametrize(("family", "typed"), IN_PART)
def test_words_that_only_one_family_has_are_sure(family: str, typed: str, rank: Rank) -> None:
    (first, *_) = rank([typed])[0]
    assert (first["family"], first["exact"]) == (family, True)


@pytest.mark.parametrize(
    ("typed", "family", "why"),
    [
        ("_keras_history", "no-keras-history", "short"),
        ("when eager execution is enabled", "tensor-graph-eager-undefined", "several"),
        ("ValueError: 'DataFrame' object cannot be interpreted as an integer", "kerastensor-as-int", "differs"),
        (
            "If you need a cleared graph, exit the nesting and create a new graph",
            "reset-default-graph-nested",
            "beside",
        ),
        ("AttributeError: module 'tensorflow' has no attribute 'keras'", "no-attribute-session", "name"),
    ],
)
def test_an_answer_that_is_not_sure_says_why(typed: str, family: str, why: str, rank: Rank) -> None:
    found = rank([typed])[0]
    assert not [hit for hit in found if hit["exact"]]
    assert (family, why) in [(hit["family"], hit["why"]) for hit in found]


def test_words_of_several_families_bring_all_of_them(rank: Rank) -> None:
    families = {hit["family"] for hit in rank(["is not an element of this graph"])[0]}
    assert families == {"tensor-not-an-element", "thread-default-graph", "feed-not-an-element", "fetch-not-an-element"}


@pytest.mark.parametrize(
    "beside", ["flask/app.py", "gunicorn/arbiter.py", "threading.py", "django/core.py", "celery/app.py"]
)
def test_frames_of_a_server_speak_for_its_threads(beside: str, rank: Rank) -> None:
    message = 'ValueError: Tensor Tensor("a:0", shape=()) is not an element of this graph.'
    alone, served = rank([message, f'  File "/lib/{beside}", line 3, in run\n    run()\n{message}'])
    assert (alone[0]["family"], alone[0]["seen"]) == ("tensor-not-an-element", [])
    assert (served[0]["family"], served[0]["seen"]) == ("thread-default-graph", [re.split(r"\W", beside)[0]])


def test_a_loop_in_the_name_of_a_tensor_speaks_for_the_loop(rank: Rank) -> None:
    said = "TypeError: <tf.Tensor '{}Add:0' shape=()> is out of scope and cannot be used here. Use return values, "
    said += "explicit Python locals or TensorFlow collections to access it."
    eagerly = (
        f"{said.format('while/')}\nThe tensor cannot be accessed from here, because it was defined in FuncGraph(f)."
    )
    alone, looped, outside = rank([said.format(""), said.format("while/"), eagerly])
    assert [hits[0]["family"] for hits in (alone, looped, outside)] == [
        "graph-tensor-in-eager",
        "out-of-scope-tensor",
        "graph-tensor-in-eager",
    ]


def test_a_learning_phase_that_is_fed_speaks_for_a_thread(rank: Rank) -> None:
    said = 'Cannot interpret feed_dict key as Tensor: Tensor Tensor("{}:0", shape=()) is not an element of this graph.'
    other, phase = rank([said.format("x"), said.format("keras_learning_phase")])
    assert (other[0]["family"], phase[0]["family"]) == ("feed-not-an-element", "thread-default-graph")


def test_the_finder_says_which_versions_a_paste_names(rank: Rank) -> None:
    path = "/opt/tensorflow-1.15.2/keras/engine/training.py"
    (first, *_) = rank([f'  File "{path}", line 3, in fit\nRuntimeError: Graph is finalized and cannot be modified.'])[
        0
    ]
    assert {"tensorflow-1.15.2", "keras", "fit"} <= set(first["seen"])


def test_what_a_log_says_to_be_no_error_is_none(rank: Rank) -> None:
    said = "(DEBUG INFO) Executor start aborting (this does not indicate an error and you can ignore this message): "
    line = f"{said}INVALID_ARGUMENT: You must feed a value for placeholder tensor 'x' with dtype float\n\t [[node x]]\n"
    ignored, followed = rank([line, f"{line}RuntimeError: Graph is finalized and cannot be modified."])
    assert not [hit for hit in ignored if hit["exact"]]
    assert [hit["family"] for hit in followed if hit["exact"]] == ["finalized-graph"]


# -- Whatever is pasted -----------------------------------------------------------------------------------------------

UNRELATED = [
    "ResourceExhaustedError: OOM when allocating tensor with shape[8,64] and type float on GPU:0",
    "ValueError: Shapes (None, 1) and (None, 10) are incompatible",
    "Could not load dynamic library 'libcudnn.so.8'; dlerror: libcudnn.so.8: cannot open shared object file",
    "ModuleNotFoundError: No module named 'tensorflow.contrib'",
    "InvalidArgumentError: Graph execution error:\n\nDetected at node 'dense/MatMul'\nMatrix size-incompatible",
    "InternalError: Failed copying input tensor from CPU:0 to GPU:0 in order to run _EagerConst",
    "ImportError: DLL load failed while importing _pywrap_tensorflow_internal: A dynamic link library failed.",
    "KeyError: 'the session graph'",
    "ValueError: Dimensions must be equal, but are 3 and 4 for '{{node add}} = AddV2[T=DT_FLOAT](x, y)'",
    'ValueError: Input 0 of layer "dense" is incompatible with the layer',
    "ValueError: Input 0 of layer sequential is incompatible with the layer: expected min_ndim=4, found",
    "RuntimeError: CUDA runtime implicit initialization on GPU:0 failed. Status: out of memory",
    "Failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected",
    "ModuleNotFoundError: No module named 'tensorflow.keras'",
    "ImportError: cannot import name 'to_categorical' from 'keras.utils'",
    "ImportError: cannot import name 'layer_utils' from 'keras.engine'",
    "ImportError: cannot import name 'tf2' from 'tensorflow.python' (unknown location)",
    "AttributeError: 'str' object has no attribute 'decode'",
    "OSError: Unable to open file (file signature not found)",
    "ValueError: Unknown layer: CustomLayer. Please ensure this object is passed to the `custom_objects` argument.",
    "ValueError: You are trying to load a weight file containing 12 layers into a model with 11 layers.",
    "TypeError: Descriptors cannot be created directly.",
    "AttributeError: module 'numpy' has no attribute 'object'.",
    "ImportError: numpy.core.multiarray failed to import",
    "AttributeError: Can't pickle local object 'build.<locals>.<lambda>'",
    "_pickle.PicklingError: Can't pickle <function <lambda> at 0x7f0>: attribute lookup <lambda> on __main__ failed",
    "TypeError: cannot pickle 'generator' object",
    "TypeError: 'NoneType' object is not iterable",
    "ValueError: Failed to convert a NumPy array to a Tensor (Unsupported object type list).",
    "tensorflow.python.framework.errors_impl.InvalidArgumentError: {{function_node",
    "tensorflow.python.framework.errors_impl.OutOfRangeError: End of sequence [Op:IteratorGetNext]",
    "WARNING:tensorflow:Your input ran out of data; interrupting training. Make sure that your dataset",
    "ValueError: No gradients provided for any variable: ['dense/kernel:0', 'dense/bias:0'].",
    "TypeError: Expected float32, but got None of type 'NoneType'.",
    "AttributeError: module 'tensorflow' has no attribute '__version__'",
    "UnboundLocalError: local variable 'logs' referenced before assignment",
    "NotImplementedError: Layer Attention has arguments in `__init__` and therefore must override `get_config`.",
    "RuntimeError: You must compile your model before training/testing. Use `model.compile(optimizer, loss)`.",
    "RuntimeError: The layer is not usable when eager execution is enabled",
    "ImportError: cannot import name 'dtensor' from 'tensorflow.compat.v2.experimental'",
    "KeyError: 'graph is not found'",
    "ValueError: the model does not exist in the folder",
    "TypeError: can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu() to copy the tensor to",
    "RuntimeError: Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.",
    "RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!",
    "django.core.exceptions.ImproperlyConfigured: Requested setting INSTALLED_APPS, but settings are not configured.",
    "sqlite3.ProgrammingError: Cannot operate on a closed database.",
    "ValueError: I/O operation on closed file.",
    "ValueError: Variable must be a string",
    "TypeError: unhashable type: 'list'",
    "TypeError: object of type 'int' has no len()",
    "TypeError: 'float' object cannot be interpreted as an integer",
    "AttributeError: 'DataFrame' object has no attribute 'append'",
    "AttributeError: 'Series' object has no attribute 'output_shapes_of'",
    "RuntimeError: dictionary changed size during iteration",
    "ValueError: The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()",
    "TypeError: only integer scalar arrays can be converted to a scalar index",
    "TypeError: argument of type 'NoneType' is not iterable",
    "FileExistsError: [Errno 17] File exists: 'model'",
    "ValueError: Layer dense already exists, rename it.",
    'psycopg2.errors.DuplicateTable: relation "users" already exists',
    "RuntimeError: Session is closed",
    "requests.exceptions: session graph is empty of nodes",
    "pickle.PicklingError: can't pickle module objects",
    "TypeError: cannot pickle 'module' object",
    "TypeError: cannot pickle 'dict_keys' object",
    "hello",
    "",
]


@pytest.mark.parametrize("text", UNRELATED)
def test_an_unrelated_error_gets_no_confident_answer(text: str, rank: Rank) -> None:
    assert not [hit for hit in rank([text])[0] if hit["exact"]]


def mangled(seed: int) -> Iterator[str]:
    """Pastes with parts taken out, doubled, swapped and put in."""
    chance = random.Random(seed)
    junk = [
        "&#a;",
        "&#x110000;",
        "&#99999999;",
        "\\" * 9,
        "\x1b[0;",
        "\x1b]",
        "\u00a6",
        "\ud83d",
        "\u0130",
        "\0",
        "{x}",
        "...",
    ]
    texts = [case["pasted"] for case in PASTED]
    for _ in range(2000):
        text = chance.choice(texts)
        for _ in range(chance.randrange(1, 6)):
            start = chance.randrange(len(text) + 1)
            end = min(len(text), start + chance.randrange(200))
            put = chance.choice([chance.choice(junk), text[start:end] * 2, text[start:end][::-1], ""])
            text = text[:start] + put + text[end:]
        yield text


def noise(seed: int) -> Iterator[str]:
    """Random letters and marks, and random words of no message."""
    chance = random.Random(seed)
    spoken = re.findall(r"\w+", "we see our house while rain falls and nobody asks where all roads lead so I wait")
    for _ in range(500):
        yield "".join(chance.choices("abcdefgh tuv0123 .:'\"()[]{}<>|\\\n&#;_", k=chance.randrange(400)))
        yield " ".join(chance.choices(spoken, k=chance.randrange(1, 40)))


def test_the_finder_survives_whatever_is_pasted(rank: Rank) -> None:
    assert len(rank(list(mangled(1)))) == 2000


def test_random_text_gets_no_confident_answer(rank: Rank) -> None:
    texts = list(noise(2))
    assert len(texts) == 1000
    assert not [text for text, found in zip(texts, rank(texts), strict=True) if any(hit["exact"] for hit in found)]


LONG = {
    "5 MB of tracebacks": lambda: "\n".join(case["pasted"] for case in PASTED) * 60,
    "200,000 lines": lambda: '  File "a.py", line 3, in f\n    session.run(x)\n' * 100_000,
    "200,000 backslashes": lambda: "\\" * 200_000,
    "5 MB of the start of a wording": lambda: "Tensor( must be from the same graph as " * 130_000,
}


@pytest.mark.parametrize("form", LONG)
def test_a_long_paste_is_answered_at_once(form: str, browser: Browser, url: str, figures: list[str]) -> None:
    page = browser.new_page()
    page.goto(url)
    speed = page.evaluate(SPEED, [LONG[form](), url])
    page.close()
    figures.append(f"finder: {form} in {speed:.0f} ms")
    assert speed < 5000  # far more than a slow machine needs


def test_a_long_paste_is_cut_and_its_end_is_read(rank: Rank) -> None:
    message = "RuntimeError: Graph is finalized and cannot be modified."
    (short, *_), (long, *_) = rank([message, "x = 1\n" * 200_000 + message])
    assert (short["family"], short["cut"]) == ("finalized-graph", False)
    assert (long["family"], long["cut"]) == ("finalized-graph", True)


def test_script_and_index_are_small(site: Path, url: str, new_context: NewContext, figures: list[str]) -> None:
    sizes = [
        len(gzip.compress((site / name).read_bytes(), mtime=0)) for name in ("errors.json", "_static/error-finder.js")
    ]
    page = new_context().new_page()
    page.goto(url)
    lines = "\n".join(case["pasted"] for case in PASTED).splitlines()[:200]
    speed = page.evaluate(SPEED, ["\n".join(lines), url])
    figures.append(f"finder: index {sizes[0] / 1000:.1f} kB, script {sizes[1] / 1000:.1f} kB (gzip)")
    figures.append(f"finder: {len(lines)} lines in {speed:.0f} ms")
    assert sum(sizes) < 25_000  # of some 110 families


# -- The pages -------------------------------------------------------------------------------------------------------


def paste(page: Page, text: str) -> None:
    """As a reader does: from the clipboard, by keyboard, into what has the focus."""
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("ControlOrMeta+v")


@pytest.fixture
def finder(new_context: NewContext, url: str) -> Page:
    page = new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{url}errors/index.html")
    return page


def test_a_paste_on_the_page_is_answered_and_announced(finder: Page) -> None:
    cases = [case for case in PASTED if case["family"] != "none"][::12]
    field = finder.get_by_label("Your traceback, or its last lines")
    for case in cases:
        field.press("ControlOrMeta+a")
        paste(finder, case["pasted"])
        expect(finder.get_by_role("status")).to_contain_text("message")
        expect(finder.locator(".finder li").first.locator("mark")).to_be_visible()
    finder.keyboard.press("Tab")
    finder.keyboard.press("Tab")
    finder.keyboard.press("Enter")  # the first answer, reached by keyboard
    expect(finder).to_have_url(re.compile(r"/errors/[\w-]+\.html#[\w-]+$"))


def test_what_no_page_has_is_said_so(finder: Page) -> None:
    finder.get_by_label("Your traceback, or its last lines").fill("ZeroDivisionError: division by zero")
    expect(finder.get_by_role("status")).to_have_text(re.compile("^No page has this message"))
    finder.get_by_role("button", name="Clear").press("Enter")
    expect(finder.get_by_role("status")).to_have_text("")
    expect(finder.get_by_label("Your traceback, or its last lines")).to_be_focused()


def test_the_page_says_what_the_finder_saw_and_left_out(finder: Page) -> None:
    field = finder.get_by_label("Your traceback, or its last lines")
    field.evaluate("field => field.value = 'x '.repeat(60000)")  # which takes a keyboard long
    field.press("End")
    field.press_sequentially("flask: ValueError: Tensor a:0 is not an element of this graph.")
    expect(finder.get_by_role("status")).to_contain_text("Your paste mentions flask.")
    expect(finder.get_by_role("status")).to_contain_text("Only the last 60,000 characters were read.")


def test_the_page_says_why_an_answer_is_not_sure(finder: Page) -> None:
    finder.get_by_label("Your traceback, or its last lines").fill("_keras_history")
    expect(finder.get_by_role("status")).to_have_text(
        "No page has this message for sure; search for its words. Nearest:"
    )
    expect(finder.locator(".finder li .doubt")).to_have_text("Too few words of this message to be sure.")


def test_a_traceback_in_the_search_field_is_answered_first(finder: Page) -> None:
    case = next(case for case in PASTED if len(case["pasted"].splitlines()) > 9 and case["family"] != "none")
    finder.get_by_role("textbox", name="Search").focus()
    paste(finder, case["pasted"])
    finder.keyboard.press("Enter")
    expect(finder.locator(".found-errors li a").first).to_be_visible()
    expect(finder.get_by_role("status")).to_have_text("A message that this site knows")
    expect(finder.get_by_text("No page has any of these words")).to_have_count(0)


def test_what_has_no_message_is_looked_up_by_its_words(finder: Page) -> None:
    finder.get_by_label("Your traceback, or its last lines").fill("my worker hangs after fork")
    expect(finder.locator(".finder [role=status]")).to_contain_text("Pages with its words")
    expect(finder.locator(".finder ol a").first).to_have_attribute("href", re.compile("hang-after-fork"))


def test_a_situation_that_the_paste_tells_stands_beside_the_others(finder: Page) -> None:
    message = "5 out of the last 5 calls to <function predict_function at 0x7f> triggered tf.function retracing."
    finder.get_by_label("Your traceback, or its last lines").fill(message)
    shown = finder.locator(".finder .first-fix")
    expect(shown.locator("pre")).to_contain_text("model.predict")
    assert "addFilter" not in shown.inner_text()  # what the reader has already is named, and not copied
    expect(shown.locator("li a").first).to_be_visible()


def test_a_word_of_a_situation_counts_in_any_case(finder: Page) -> None:
    message = "RuntimeError: The Session graph is empty. Add operations to the graph before calling run()."
    finder.get_by_label("Your traceback, or its last lines").fill(f"My Flask app says {message}")
    situation = finder.locator(".finder .first-fix a").first
    expect(situation).to_have_text("The session was opened in another thread")


def test_a_version_in_the_paste_chooses_the_style(finder: Page) -> None:
    finder.get_by_label("Your traceback, or its last lines").fill(
        "tensorflow 1.14: x, specified in either feed_devices or fetch_devices was not found in the Graph"
    )
    expect(finder.locator(".finder ol a").first).to_have_attribute("href", re.compile(r"\?style=tf1#"))


def test_the_quick_reference_lists_all_families(finder: Page) -> None:
    expect(finder.locator(".families tbody tr")).to_have_count(len(FAMILIES))
