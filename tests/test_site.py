"""The built site as a reader meets it, in a real browser."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from graphdocs.legs import legs
from graphdocs.records import load, load_all
from graphdocs.runner import ForkServer, Outcome, run_snippet
from graphdocs.snippet import Snippet, read_snippets, statement

SNIPPETS = read_snippets()
BLOCKS = "article div.highlight > pre"
DESCRIBE = """blocks => blocks.map(pre => ({
    language: pre.parentElement.parentElement.className.match(/highlight-(\\S+)/)[1],
    variant: pre !== pre.closest(".snippet")?.querySelector(".highlight-pycon pre"),
    file: pre.closest(".snippet")?.querySelector("a.download")?.href,
    text: pre.textContent,
}))"""
SHOWN_TABLES = "[...document.querySelectorAll('table')].map(each => getComputedStyle(each).visibility === 'visible')"
NewContext = Callable[..., BrowserContext]


def html_files(site: Path) -> dict[str, str]:
    """Every page by its path below the site, but for those that lead on to another at once."""
    paths = sorted(path.relative_to(site) for path in site.rglob("*.html") if "_static" not in path.parts)
    pages = {path.as_posix(): (site / path).read_text("utf-8") for path in paths}
    return {name: text for name, text in pages.items() if 'http-equiv="refresh"' not in text}


# -- Copying: what lands on the clipboard, by button and by hand -----------------------------------------------------


@dataclass(frozen=True)
class Copy:
    """One code block, what a copy of it must be, and what the two ways of copying gave.

    The code of a snippet ends in a newline; no copy does, so that pasting never runs a last line unasked.
    """

    page: str
    snippet: Snippet | None
    is_code: bool
    expected: tuple[str, ...]
    by_button: str
    by_hand: str

    @property
    def is_right(self) -> bool:
        return self.by_button == self.by_hand and self.by_button in self.expected


def session_of(snippet: Snippet, shown: list[bool]) -> str:
    return "\n".join(statement(example) for example, is_shown in zip(snippet.examples, shown, strict=True) if is_shown)


def variants_of(snippet: Snippet) -> tuple[str, ...]:
    """The statements that a variant may show: those of which some leg printed something else."""
    outputs = [record.entries[snippet.slug]["outputs"] for record in load_all() if record.is_fresh(snippet)]
    shown = [[a != b for a, b in zip(other, snippet.outputs, strict=True)] for other in outputs]
    return tuple(session_of(snippet, differing) for differing in shown if any(differing))


def commands_of(text: str) -> str:
    """The commands of a console block: lines with a prompt, and lines that a backslash continues."""
    found: list[str] = []
    for line in text.splitlines():
        if line.startswith("$ ") or (found and found[-1].endswith("\\")):
            found.append(line.removeprefix("$ "))
    return "\n".join(found)


def expected_copies(block: dict, snippet: Snippet | None) -> tuple[str, ...]:
    if snippet and block["language"] == "python":
        return (snippet.body.removesuffix("\n"),)
    if snippet:
        return variants_of(snippet) if block["variant"] else (session_of(snippet, [True] * len(snippet.examples)),)
    if block["language"] == "console":
        return (commands_of(block["text"]),)
    return (block["text"].removesuffix("\n"),)


def reveal(block: Locator) -> None:
    """Open the fold and choose the tab that a block stands in, as a reader does."""
    fold = block.locator("xpath=ancestor::details[not(@open)]")
    if fold.count():
        fold.locator("summary").click()
    panel = block.locator("xpath=ancestor::*[@role='tabpanel']")
    if panel.count() and panel.is_hidden():
        block.page.locator(f"#{panel.get_attribute('aria-labelledby')}").click()


def clipboard_after(page: Page, copy: Callable[[], None]) -> str:
    page.evaluate("navigator.clipboard.writeText('nothing was copied')")
    copy()
    return page.evaluate("navigator.clipboard.readText()")


def copy_by_hand(block: Locator) -> None:
    block.evaluate("pre => getSelection().selectAllChildren(pre)")
    block.page.keyboard.press("ControlOrMeta+c")


def copies_of(page: Page, name: str, files: dict[bytes, Snippet], site: Path) -> list[Copy]:
    blocks = page.locator(BLOCKS)
    found = []
    # Each block has its button beside it.
    expect(page.locator(f"{BLOCKS} + button.copybtn")).to_have_count(blocks.count())
    for number, block in enumerate(blocks.evaluate_all(DESCRIBE)):
        snippet = block.get("file") and files[(site / unquote(urlsplit(block["file"]).path[1:])).read_bytes()]
        pre = blocks.nth(number)
        reveal(pre)
        by_hand = clipboard_after(page, lambda pre=pre: copy_by_hand(pre))
        by_button = clipboard_after(page, pre.locator("xpath=following-sibling::button").click)
        is_code = bool(snippet) and block["language"] == "python"
        found.append(Copy(name, snippet or None, is_code, expected_copies(block, snippet), by_button, by_hand))
    return found


@pytest.fixture(scope="module")
def copies(browser: Browser, url: str, site: Path, figures: list[str]) -> list[Copy]:
    """A copy of every code block of every page, both ways."""
    files = {snippet.path.read_bytes(): snippet for snippet in SNIPPETS.values()}
    context = browser.new_context(reduced_motion="reduce", permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    found: list[Copy] = []
    for name in html_files(site):
        page.goto(url + name)
        found += copies_of(page, name, files, site)
    context.close()
    right = sum(copy.is_right for copy in found)
    figures.append(f"copy buttons: {right} right of {len(found)} clicked, by button and by hand")
    return found


def test_every_copy_is_what_a_reader_pastes(copies: list[Copy]) -> None:
    wrong = [copy for copy in copies if not copy.is_right]
    assert not wrong, "\n\n".join(
        f"{copy.page}, {copy.snippet.name if copy.snippet else 'a block of the page'}:\n"
        f"  must be   {copy.expected!r}\n  by button {copy.by_button!r}\n  by hand   {copy.by_hand!r}"
        for copy in wrong
    )


def test_every_snippet_of_every_page_can_be_copied(copies: list[Copy], site: Path) -> None:
    shown = Counter({name: html.count('class="snippet docutils container"') for name, html in html_files(site).items()})
    assert Counter(copy.page for copy in copies if copy.is_code) == +shown
    assert {copy.snippet.slug for copy in copies if copy.is_code} == set(SNIPPETS)


def test_copied_code_passes_its_session_in_a_fresh_interpreter(
    copies: list[Copy], tmp_path: Path, figures: list[str]
) -> None:
    codes = {copy.snippet.slug: copy.by_button for copy in copies if copy.is_code}
    here = [slug for slug in codes if SNIPPETS[slug].home() in legs()]

    def run(slug: str) -> Outcome:
        snippet = SNIPPETS[slug]
        path = tmp_path / f"{slug.replace('/', '_')}.py"
        path.write_text(f'r"""{snippet.docstring}"""\n\n{codes[slug]}', "utf-8")
        with ForkServer() as server:
            return run_snippet(server, replace(snippet, path=path), load(snippet.home()))

    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(run, here))
    passed = sum(outcome.verdict == "passed" for outcome in outcomes)
    line = f"copied code: {passed} right of {len(here)} run in fresh interpreters"
    figures.append(line + (f", {len(codes) - len(here)} not run here" if len(codes) > len(here) else ""))
    assert outcomes
    assert passed == len(outcomes), "\n\n".join(outcome.reason for outcome in outcomes)


# -- Every page ------------------------------------------------------------------------------------------------------


def watch(page: Page, url: str, trouble: list[str]) -> None:
    """Note each request to elsewhere, each file that is not there and each error of a script."""

    def note(words: str) -> None:
        trouble.append(f"{page.url.removeprefix(url)}: {words}")

    page.on("request", lambda request: request.url.startswith((url, "data:")) or note(f"asks {request.url}"))
    page.on("response", lambda response: response.status < 400 or note(f"{response.status} for {response.url}"))
    page.on("console", lambda message: message.type == "error" and note(message.text))
    page.on("pageerror", lambda error: note(str(error)))


@pytest.mark.parametrize("width", [390, 1280])
def test_pages_ask_loopback_alone_make_no_error_fit_their_window_and_show_their_tables(
    new_context: NewContext, url: str, site: Path, width: int
) -> None:
    page = new_context(viewport={"width": width, "height": 800}).new_page()
    trouble: list[str] = []
    tables: list[list[bool]] = []
    watch(page, url, trouble)
    for name in html_files(site):
        for style in ("tf2", "tf1"):
            page.goto(f"{url}{name}?style={style}")
            page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                trouble.append(f"{name}: scrolls sideways in style {style}")
            tables.append(page.evaluate(SHOWN_TABLES))
            if not all(tables[-1]):
                trouble.append(f"{name}: a table stays hidden in style {style}")
    assert any(tables)
    assert not trouble, "\n".join(dict.fromkeys(trouble))


class Links(HTMLParser):
    """The ids and addresses of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name in ("href", "src") and value is not None:
                self.addresses.append(value)


def test_internal_links_lead_somewhere_and_ids_are_unique(site: Path) -> None:
    pages = {name: Links(html) for name, html in html_files(site).items()}
    wrong, checked = [], 0
    for name, page in pages.items():
        wrong += [f"{name}: id '{twice}' is there {n} times" for twice, n in Counter(page.ids).items() if n > 1]
        for address in page.addresses:
            target = urlsplit(urljoin(f"http://site/{name}", address))
            if target.netloc != "site":
                continue
            checked += 1
            path, anchor = unquote(target.path[1:]) or "index.html", unquote(target.fragment)
            if not (site / path).is_file():
                wrong.append(f"{name}: {address} leads to no file")
            elif anchor and path in pages and anchor not in pages[path].ids:
                wrong.append(f"{name}: {address} leads to no anchor")
    assert checked
    assert not wrong, "\n".join(wrong)


def test_downloads_are_the_snippets_files(site: Path) -> None:
    wanted = {snippet.path.read_bytes() for snippet in SNIPPETS.values()}
    linked = set()
    for name, html in html_files(site).items():
        for address in re.findall(r'<a class="reference download internal"[^>]* href="([^"]+)"', html):
            linked.add((site / name).parent.joinpath(unquote(address)).read_bytes())
    assert linked == wanted


def test_without_addresses_no_page_links_to_a_repository_or_a_canonical_page(site: Path) -> None:
    for name, html in html_files(site).items():
        for word in ('rel="canonical"', "View source", "edit-this-page", "view-this-page"):
            assert word not in html, f"{name} has {word}"
        for address in Links(html).addresses:  # a message of TensorFlow may name one
            assert not re.search("/(blob|edit)/", address), f"{name} leads to {address}"


# -- Tabs, folds and buttons -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tabbed(site: Path) -> list[str]:
    """Pages with tabs."""
    names = [name for name, html in html_files(site).items() if 'role="tab"' in html]
    assert names, "no page shows a task in both styles; embed a pair of snippets, or delete these tests"
    return names


def expect_chosen(page: Page, style: str) -> None:
    """Every group of tabs on the page has this style chosen, and shows its panel alone."""
    for tab in page.get_by_role("tab", include_hidden=True).all():
        chosen = tab.get_attribute("data-style") == style
        expect(tab).to_have_attribute("aria-selected", str(chosen).lower())
        expect(tab).to_have_attribute("tabindex", "0" if chosen else "-1")
        expect(page.locator(f"#{tab.get_attribute('aria-controls')}")).to_be_visible(visible=chosen)


def test_tabs_by_keyboard(new_context: NewContext, url: str, tabbed: list[str]) -> None:
    page = new_context().new_page()
    page.goto(url + tabbed[0])
    expect_chosen(page, "tf2")
    page.locator("[role=tablist]").first.locator("[aria-selected=true]").focus()
    for key, style in [
        ("ArrowRight", "tf1"),
        ("ArrowRight", "tf2"),
        ("ArrowLeft", "tf1"),
        ("ArrowLeft", "tf2"),
        ("End", "tf1"),
        ("End", "tf1"),
        ("Home", "tf2"),
        ("Home", "tf2"),
    ]:
        page.keyboard.press(key)
        expect_chosen(page, style)
        expect(page.locator("[role=tablist]").first.locator(f"[data-style={style}]")).to_be_focused()


def test_the_choice_of_style_is_kept(new_context: NewContext, url: str, tabbed: list[str]) -> None:
    page = new_context().new_page()
    page.goto(url + tabbed[0])
    page.get_by_role("tab", name="TF1-style").first.click()
    page.reload()
    expect_chosen(page, "tf1")
    page.goto(url + tabbed[-1])
    expect_chosen(page, "tf1")


def test_an_address_can_ask_for_a_style(new_context: NewContext, url: str, tabbed: list[str]) -> None:
    page = new_context().new_page()
    page.goto(f"{url}{tabbed[0]}?style=tf1")
    expect_chosen(page, "tf1")
    page.goto(url + tabbed[-1])
    expect_chosen(page, "tf1")
    page.goto(f"{url}{tabbed[0]}?style=tf2")
    expect_chosen(page, "tf2")


def test_a_link_to_a_snippet_shows_it_whatever_hides_it(new_context: NewContext, url: str, site: Path) -> None:
    page = new_context().new_page()
    for name, html in html_files(site).items():
        anchors = re.findall(r'class="snippet docutils container" id="([^"]+)"', html)
        for number, anchor in enumerate(anchors):
            if number:
                page.evaluate("anchor => { location.hash = anchor }", anchor)
            else:  # the way from another page, where the reader chose the other style
                style = "tf2" if anchor.endswith("-tf1") else "tf1"
                page.goto(f"{url}{name}?style={style}#{anchor}")
            expect(page.locator(f"#{anchor}")).to_be_in_viewport()


def test_without_scripts_both_styles_are_shown(new_context: NewContext, url: str, tabbed: list[str]) -> None:
    page = new_context(java_script_enabled=False).new_page()
    for name in tabbed:
        page.goto(url + name)
        for panel in page.locator("[role=tabpanel]").all():
            expect(panel.locator(".style-label")).to_be_visible()
            expect(panel.locator("pre").first).to_be_visible()
        for tabs in page.locator("[role=tablist]").all():
            expect(tabs).to_be_hidden()


def test_copy_buttons_are_reached_and_seen_by_keyboard(new_context: NewContext, url: str, tabbed: list[str]) -> None:
    page = new_context().new_page()
    page.goto(url + tabbed[0])
    page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
    wanted = page.locator(BLOCKS).filter(visible=True).count()
    stops = page.locator("a, button, input, summary, [tabindex]").count()
    reached = set()
    for _ in range(stops):
        page.keyboard.press("Tab")
        button = page.locator("button.copybtn:focus")
        if button.count():
            expect(button).to_have_css("opacity", "1")
            expect(button).not_to_have_css("outline-style", "none")
            expect(button).to_be_in_viewport()
            reached.add(button.get_attribute("data-clipboard-target"))
    assert len(reached) == wanted > 0


# -- The reader's TensorFlow -----------------------------------------------------------------------------------------

WITH_VARIANTS = "errors/not-an-element.html"
OLD_TEXT = "Fetch argument <tf.Tensor 'theirs:0'"


def first_output(page: Page) -> str:
    """The text of the output that stands highest in the first snippet with variants."""
    blocks = page.locator(".printed:has(> :nth-child(2))").first.locator("> div")
    return min(blocks.all(), key=lambda block: block.bounding_box()["y"]).inner_text()


def test_the_version_in_the_address_stands_first_on_all_pages(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(f"{url}{WITH_VARIANTS}")
    assert OLD_TEXT not in first_output(page)
    page.goto(f"{url}{WITH_VARIANTS}?tf=2.6")
    assert OLD_TEXT in first_output(page)
    page.goto(f"{url}index.html")
    page.goto(f"{url}{WITH_VARIANTS}")
    assert OLD_TEXT in first_output(page)
    expect(page.get_by_label("Your TensorFlow")).to_have_value("2.6")


def test_the_chosen_version_stands_first_at_once(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(f"{url}{WITH_VARIANTS}")
    page.get_by_label("Your TensorFlow").select_option("1.15")
    assert OLD_TEXT in first_output(page)
    page.get_by_label("Your TensorFlow").select_option("Newest")
    assert OLD_TEXT not in first_output(page)


def test_a_version_that_was_not_run_is_said_to_be_so(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(f"{url}{WITH_VARIANTS}?tf=2.9")
    assert page.get_by_label("Your TensorFlow").evaluate("select => select.selectedOptions[0].text") == "2.9 (not run)"
    assert OLD_TEXT not in first_output(page)


def test_without_scripts_all_outputs_are_shown(new_context: NewContext, url: str) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{url}{WITH_VARIANTS}")
    expect(page.get_by_label("Your TensorFlow")).to_be_hidden()
    for block in page.locator(".printed > div").all()[:6]:
        if not block.locator("xpath=ancestor::details[not(@open)]").count():
            expect(block).to_be_visible()
