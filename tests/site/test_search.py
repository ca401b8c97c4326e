"""The search: people's questions lead to their page, and the page of the search answers whatever is typed."""

from __future__ import annotations

import gzip
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from graphdocs.pages.search_words import stem, words_of
from graphdocs.snippet import ROOT
from tests.pages import DOCS, PAGES, html_files

QUESTIONS = [json.loads(line) for line in (ROOT / "tests/asked_questions.jsonl").read_text("utf-8").splitlines()]
FOLDERS = {"errors", "recipes", "concepts", "reference"}
SEARCH = """async ([queries, root]) => {
    const { search } = await import(root + "_static/site-search.js");
    const index = await (await fetch(root + "search-index.json")).json();
    return queries.map((query) => search(query, index));
}"""
WORDS = """async ([texts, words, root]) => {
    const { stem, wordsOf } = await import(root + "_static/site-search.js");
    return [texts.map(wordsOf), words.map(stem)];
}"""
REFUSE_STORAGE = """for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, { get: () => { throw new DOMException("refused", "SecurityError"); } });
}"""
MESSAGE = 'ValueError: Tensor Tensor("x:0", shape=()) is not an element of this graph.'
FOUND = re.compile(r"errors/tensor-not-an-element\.html")
NewContext = Callable[..., BrowserContext]
Search = Callable[[list[str]], list[list[dict[str, Any]]]]


@pytest.fixture(scope="module")
def opened(browser: Browser, url: str) -> Iterator[Page]:
    """A window in which scripts of the site run."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(url)
    yield page
    context.close()


@pytest.fixture(scope="module")
def search(opened: Page, url: str) -> Search:
    """The search's function, as the page calls it."""
    return lambda queries: opened.evaluate(SEARCH, [queries, url])


@pytest.fixture(scope="module")
def index(site: Path) -> dict[str, Any]:
    return json.loads((site / "search-index.json").read_text("utf-8"))


# -- What is found ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("form", "least"), [("question", 0.85), ("keywords", 0.95)])
def test_questions_lead_to_their_page(form: str, least: float, search: Search, figures: list[str]) -> None:
    wrong = []
    for case, hits in zip(QUESTIONS, search([case[form] for case in QUESTIONS]), strict=True):
        first = [hit["url"].removesuffix(".html") for hit in hits[:3]]
        if not set(first) & set(case["pages"]):
            wrong.append(f"{case[form]}: {', '.join(first)}")
    right = len(QUESTIONS) - len(wrong)
    figures.append(f"search: {right} of {len(QUESTIONS)} in the first three, asked by {form}")
    assert right >= least * len(QUESTIONS), "\n".join(wrong)


def test_a_phrase_of_a_page_leads_to_it(index: dict[str, Any], search: Search) -> None:
    asked = [(phrase, page["url"]) for page in index["pages"] for phrase in page["asked"]]
    found = search([phrase for phrase, _ in asked])
    wrong = [
        phrase for (phrase, url), hits in zip(asked, found, strict=True) if url not in [hit["url"] for hit in hits[:3]]
    ]
    assert not wrong, "\n".join(wrong)


def test_each_hit_has_all_that_is_shown_of_it(search: Search) -> None:
    queries = ["checkpoint", "run several models at once", "tf.function", "is not an element of this graph"]
    for hits in search(queries):
        assert 0 < len(hits) <= 20
        assert len({hit["url"] for hit in hits}) == len(hits)
        for hit in hits:
            assert hit["kind"] in {"Error", "Recipe", "Concept", "Reference", "API"}
            assert hit["title"]
            assert re.match(r"Also asked as “.+”|Has \S", hit["why"])
            assert hit["first"] or hit["url"] == "index.html"


def test_a_hit_does_not_say_that_it_has_a_word_of_which_it_has_a_part(search: Search) -> None:
    [hits] = search(["celery_loss"])
    said = {hit["url"]: hit["why"] for hit in hits}
    assert {"Has loss", "Has celery"} & set(said.values())
    assert "Has celery_loss" not in said.values()


@pytest.mark.parametrize("query", ["import_graph_def", "tf.import_graph_def(", "Import_Graph_Def"])
def test_an_api_name_leads_to_its_recipe(query: str, search: Search) -> None:
    [[first, *_]] = search([query])
    assert (first["kind"], first["url"]) == ("Recipe", "recipes/import-a-definition.html")


def test_every_api_name_leads_to_a_page_that_names_it(search: Search, site: Path, figures: list[str]) -> None:
    apis = json.loads((site / "apis.json").read_text("utf-8"))
    hits = {name: [hit["url"] for hit in found] for name, found in zip(apis, search(list(apis)), strict=True)}
    pages = {name: {url for url, _ in named} for name, named in apis.items()}
    assert not [name for name in apis if not pages[name] & set(hits[name])]
    first = [name for name in apis if pages[name] & set(hits[name][:3])]
    figures.append(f"search: {len(first)} of {len(apis)} API names have a page that names them in the first three")
    assert len(first) >= 0.9 * len(apis)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("visualizing graphs", "visualise the graph"),
        ("loading multiple models", "load several models"),
        ("TensorFlow 2.x", "TF2"),
        ("ConfigProto", "configproto"),
        ("reset_default_graph", "tf.reset_default_graph()"),
    ],
)
def test_forms_of_one_question_have_one_answer(one: str, other: str, search: Search) -> None:
    first, second = search([one, other])
    assert first[0]["url"] in [hit["url"] for hit in second[:2]]


@pytest.mark.parametrize("query", ["checkpiont", "chekpoint", "checkpointt", "chackpoint", "checkp"])
def test_a_slip_or_a_beginning_is_forgiven(query: str, search: Search) -> None:
    mistyped, right = search([query, "checkpoint"])
    assert mistyped[0]["url"] == right[0]["url"]


ODD = {
    "nothing": "",
    "spaces": " \t\n ",
    "punctuation": "?!.,;:-_()[]{}\"'`",
    "emoji": "😀 👩‍💻 🤷",
    "no letters of English": "图 会话 グラフ",
    "common words": "how to do this",
    "names of objects": "constructor __proto__ toString hasOwnProperty",
    "patterns": "(.*)+$ [a-z ]{1,9} \\",
    "a long word": "x" * 100_000,
    "many words": "graph session " * 7_000,
    "many letters": "a " * 50_000,
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_query_is_answered(name: str, search: Search) -> None:
    [hits] = search([ODD[name]])
    assert bool(hits) == (name in {"many words", "names of objects", "patterns"}) or not hits


# -- The index -------------------------------------------------------------------------------------------------------


def test_every_page_says_what_it_is_asked_for(index: dict[str, Any], site: Path) -> None:
    asked = {page["url"]: page["asked"] for page in index["pages"]}
    for name in PAGES:
        if name.split("/")[0] in FOLDERS:
            assert 3 <= len(asked[name]) <= 8, f"{name}: write 3 to 8 phrases as `asked` into its front matter"
            assert f'<meta name="keywords" content="{asked[name][0].replace(",", "")[:20]}' in (site / name).read_text()
    assert "404.html" not in asked


def test_addresses_of_the_index_lead_somewhere(index: dict[str, Any], search: Search, site: Path) -> None:
    pages = html_files(site)
    for page in index["pages"]:
        ids = set(re.findall(r'id="([^"]+)"', pages[page["url"]]))
        for title, *anchor in page["sections"]:
            made = re.sub("[^a-z0-9]+", "-", title.lower()).strip("-")
            assert (anchor or [made])[0] in ids, f"{page['url']}: {title}"
    sections = [hit["section"] for hits in search(["copy with a checkpoint", "clear_session"]) for hit in hits]
    for section in filter(None, sections):
        name, _, anchor = section["url"].partition("#")
        assert f'id="{anchor}"' in pages[name]


def test_python_and_the_page_take_words_apart_alike(opened: Page, url: str) -> None:
    texts = [path.read_text("utf-8") for path in sorted(DOCS.rglob("*.md"))]
    words = sorted({word.lower() for text in texts for word in re.findall(r"[A-Za-z0-9_]+", text)})
    by_page, stems = opened.evaluate(WORDS, [texts, words, url])
    assert by_page == [list(words_of(text)) for text in texts]
    assert stems == [stem(word) for word in words]


def test_index_and_script_are_small(site: Path, figures: list[str]) -> None:
    names = ("search-index.json", "_static/site-search.js", "_static/search-page.js")
    index, script, page = (len(gzip.compress((site / name).read_bytes(), mtime=0)) for name in names)
    figures.append(f"search: index {index / 1000:.1f} kB, scripts {script / 1000:.1f} and {page / 1000:.1f} kB (gzip)")
    assert index <= 36_000  # of some 230 pages; site_check weighs the page that loads it
    assert script <= 5_000
    assert page <= 3_000


def test_nothing_of_the_other_search_is_there(site: Path) -> None:
    html = (site / "search.html").read_text("utf-8")
    for name in ("searchindex.js", "_static/searchtools.js", "_static/language_data.js"):
        assert not (site / name).exists()
    for word in ("searchindex", "searchtools", "language_data", "doctools"):
        assert word not in html


# -- The page --------------------------------------------------------------------------------------------------------


@pytest.fixture
def page(new_context: NewContext, url: str) -> Iterator[Page]:
    """The page of the search, on which no script may fail."""
    page = new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{url}search.html")
    yield page
    assert not errors


def first_hit(page: Page) -> Any:
    return page.locator(".hits a").first


def test_questions_are_answered_while_they_are_typed(page: Page) -> None:
    for case in QUESTIONS[::8]:
        page.get_by_role("searchbox").fill(case["question"])
        first = ".hit:nth-child(-n + 3) > p:first-child > a"
        right = ", ".join(f'{first}[href$="{name}.html"]' for name in case["pages"])
        expect(page.locator(right).first).to_be_visible()


def test_an_address_asks(page: Page, url: str) -> None:
    page.goto(f"{url}search.html?q=load+several+models")
    expect(page.get_by_role("searchbox")).to_have_value("load several models")
    expect(first_hit(page)).to_have_attribute("href", re.compile(r"recipes/two-models-in-one-process\.html$"))
    hit = page.locator(".hit").first
    expect(hit.locator(".kind")).to_have_text("Recipe")
    expect(hit.locator(".why")).to_be_visible()
    expect(hit).to_contain_text("In TF1 style, give each model a graph and a session of its own")


def test_the_address_keeps_what_was_typed(page: Page) -> None:
    page.get_by_role("searchbox").fill("flask & threads")
    expect(page).to_have_url(re.compile(r"search\.html\?q=flask%20%26%20threads$"))
    expect(first_hit(page)).to_be_visible()
    page.reload()
    expect(page.get_by_role("searchbox")).to_have_value("flask & threads")


def test_the_field_of_every_page_leads_here(page: Page, url: str) -> None:
    page.goto(f"{url}recipes/pass-a-value.html")
    page.get_by_role("textbox", name="Search").fill("thread safe")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search\.html\?q=thread\+safe$"))
    expect(first_hit(page)).to_have_attribute("href", re.compile("thread-safety"))


def test_hits_are_reached_by_keyboard(page: Page) -> None:
    field = page.get_by_role("searchbox")
    expect(field).to_be_focused()
    page.keyboard.type("checkpoint")
    expect(first_hit(page)).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(first_hit(page)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".hit").nth(1).locator("a").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("Tab")
    expect(first_hit(page)).to_be_focused()


def test_enter_opens_the_first_hit(page: Page) -> None:
    page.keyboard.type("thread safe")
    expect(first_hit(page)).to_be_visible()  # before its script is there, the form asks for this page anew
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"concepts/thread-safety\.html$"))


def test_a_message_is_answered_by_the_finder(page: Page) -> None:
    page.get_by_role("searchbox").fill(MESSAGE)
    expect(page.locator(".found-errors li a").first).to_have_attribute("href", FOUND)
    page.get_by_role("button", name="Show all pages with these words").press("Enter")
    expect(first_hit(page)).to_be_focused()
    expect(page.locator(".found-errors li")).not_to_have_count(0)


def test_a_traceback_can_be_pasted(page: Page) -> None:
    text = f'Traceback (most recent call last):\n  File "a.py", line 3, in <module>\n    session.run(x)\n{MESSAGE}\n'
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("ControlOrMeta+v")
    expect(page.get_by_role("searchbox")).to_have_value(MESSAGE)
    expect(page.locator(".found-errors li a").first).to_have_attribute("href", FOUND)


def test_what_no_page_has_is_said_so(page: Page) -> None:
    page.get_by_role("searchbox").fill("zyzzyva")
    expect(page.get_by_role("status")).to_have_text("No page has any of these words.")
    page.get_by_role("searchbox").fill("")
    expect(page.get_by_role("status")).to_have_text("")


def test_markup_is_shown_as_text(page: Page, url: str) -> None:
    markup = "<img src=x onerror=alert(1)><b>graph</b>"
    page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    for query in (markup, f'ValueError: {markup} is not an element of this graph. "</script>'):
        page.get_by_role("searchbox").fill(query)
        expect(page.locator("#search-results a").first).to_be_visible()
        assert not page.locator("#search-results").locator("img, b, script").count()
    page.goto(f"{url}search.html?q=%3Cb%3Egraph%3C/b%3E")
    expect(page.locator(".why", has_text="Has <b>graph</b>").first).to_be_visible()


def test_odd_queries_leave_the_page_whole(page: Page) -> None:
    for query in ODD.values():
        page.get_by_role("searchbox").fill(query)
    page.get_by_role("searchbox").fill("checkpoint")
    expect(first_hit(page)).to_be_visible()
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")


def test_refused_storage_still_searches(new_context: NewContext, url: str) -> None:
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    context.add_init_script(REFUSE_STORAGE)
    page = context.new_page()
    page.goto(f"{url}search.html?q=checkpoint")
    expect(first_hit(page)).to_be_visible()
    page.get_by_role("searchbox").press("ControlOrMeta+a")
    page.evaluate("text => navigator.clipboard.writeText(text)", f"a line\n{MESSAGE}")
    page.keyboard.press("ControlOrMeta+v")
    expect(page.locator(".found-errors li a").first).to_be_visible()


def test_nothing_shifts_while_hits_come(new_context: NewContext, url: str) -> None:
    page = new_context(viewport={"width": 390, "height": 844}).new_page()
    page.add_init_script("""window.shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; })
            .observe({ type: "layout-shift", buffered: true });""")
    for query in ("checkpoint", MESSAGE):
        page.goto(f"{url}search.html?q={query}", wait_until="networkidle")
        expect(page.locator("#search-results a").first).to_be_visible()
        assert page.evaluate("window.shift") < 0.01


def test_without_scripts_the_page_says_so(new_context: NewContext, url: str) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{url}search.html?q=checkpoint")
    expect(page.get_by_text("scripts are off")).to_be_visible()
    expect(page.get_by_role("searchbox")).to_be_hidden()


def test_a_missing_page_searches(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(f"{url}404.html")
    page.get_by_role("searchbox").fill("checkpoint")
    expect(first_hit(page)).to_have_attribute("href", re.compile(r"^/recipes/"))
    page.get_by_role("searchbox").press("Enter")
    expect(page).to_have_url(re.compile(r"/recipes/load-under-other-names\.html$"))


def test_the_offline_copy_searches(new_context: NewContext, site: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(site / "offline.zip") as archive:
        archive.extractall(tmp_path)
    page = new_context().new_page()
    page.goto((tmp_path / "graph-context" / "recipes" / "index.html").as_uri())
    page.get_by_role("textbox", name="Search").fill("thread safe")
    page.keyboard.press("Enter")
    expect(first_hit(page)).to_have_attribute("href", re.compile(r"concepts/thread-safety\.html$"))
    page.get_by_role("searchbox").fill(MESSAGE)
    expect(page.locator(".found-errors li a").first).to_have_attribute("href", FOUND)
