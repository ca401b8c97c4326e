"""The error atlas: every family has its section and snippets, and the finder leads there from what people paste."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from textwrap import wrap
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from graphdocs.pages.wordings import Template
from graphdocs.record import load_all
from graphdocs.snippet import FAMILIES, HEADER, ROOT, read_snippets

SNIPPETS = read_snippets()
PASTED = [json.loads(line) for line in (ROOT / "tests/pasted_errors.jsonl").read_text("utf-8").splitlines()]
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


def messages() -> Iterator[tuple[str, str, str]]:
    """Name, leg and text of every error that a session of a snippet raised, each text once."""
    records = load_all()
    for name, snippet in SNIPPETS.items():
        seen: set[str] = set()
        for leg, outputs in records[name].outputs.items():
            for output in outputs:
                if output.startswith(HEADER) and output not in seen and records[name].is_fresh(snippet, leg):
                    seen.add(output)
                    yield name, str(leg), output.removeprefix(HEADER)


def of_families() -> list[tuple[str, str]]:
    """Name and text of every error of a snippet that has a family."""
    return [(name, text) for name, _, text in messages() if SNIPPETS[name].families]


def said(name: str) -> tuple[str, ...]:
    """The families whose messages a snippet says that it raises."""
    return (*SNIPPETS[name].families, *SNIPPETS[name].raises)


def alike(index: dict[str, dict[str, Any]], families: tuple[str, ...]) -> set[str]:
    """These families, and those that are declared to have the same message as one of them."""
    return {*families, *(index[family].get("like", family) for family in families)}


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


UNRELATED = [
    "ResourceExhaustedError: OOM when allocating tensor with shape[8,64] and type float on GPU:0",
    "ValueError: Shapes (None, 1) and (None, 10) are incompatible",
    "Could not load dynamic library 'libcudnn.so.8'; dlerror: libcudnn.so.8: cannot open shared object file",
    "ModuleNotFoundError: No module named 'tensorflow.contrib'",
    "InvalidArgumentError: Graph execution error:\n\nDetected at node 'dense/MatMul'\nMatrix size-incompatible",
    "InternalError: Failed copying input tensor from CPU:0 to GPU:0 in order to run _EagerConst",
    "ImportError: DLL load failed while importing _pywrap_tensorflow_internal: A dynamic link library failed.",
    "KeyError: 'the session graph'",
    "hello",
    "",
]


@pytest.mark.parametrize("text", UNRELATED)
def test_an_unrelated_error_gets_no_confident_answer(text: str, rank: Rank) -> None:
    assert not [hit for hit in rank([text])[0] if hit["exact"]]


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
    assert sum(sizes) < 20_000


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


def test_a_traceback_in_the_search_field_is_answered_first(finder: Page) -> None:
    case = next(case for case in PASTED if len(case["pasted"].splitlines()) > 9 and case["family"] != "none")
    finder.get_by_role("textbox", name="Search").focus()
    paste(finder, case["pasted"])
    finder.keyboard.press("Enter")
    expect(finder.locator(".found-errors li a").first).to_be_visible()
    expect(finder.get_by_role("status")).to_have_text("A message that this site knows")
    expect(finder.get_by_text("No page has any of these words")).to_have_count(0)


def test_the_quick_reference_lists_all_families(finder: Page) -> None:
    expect(finder.locator(".families tbody tr")).to_have_count(len(FAMILIES))
