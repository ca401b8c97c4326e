"""The built site as a reader meets it, in a real browser."""

from __future__ import annotations

import pickle
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, BrowserContext, Page, expect

from graphdocs.export.importable import importable
from graphdocs.pages.furo import PATCHES
from graphdocs.record import load
from graphdocs.snippet import Snippet, read_snippets, statement
from tests.pages import PAGES, each_page, html_files

SNIPPETS = read_snippets()
BLOCKS = "article div.highlight > pre"
DESCRIBE = """blocks => blocks.map(pre => ({
    language: pre.parentElement.parentElement.className.match(/highlight-(\\S+)/)[1],
    variant: pre !== pre.closest(".snippet")?.querySelector(".highlight-pycon pre"),
    file: pre.closest(".snippet")?.querySelector("a.download")?.href,
    text: pre.textContent,
}))"""
SPOT = """const spot = element => {
    element.scrollIntoView({ block: "nearest", behavior: "instant" });
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
};"""
# Selects a block, or tells where to click so that what hides it shows it.
SELECT = f"""async ([blocks, number]) => {{
    {SPOT}
    const pre = document.querySelectorAll(blocks)[number];
    const around = [];
    for (let each = pre; each; each = each.parentElement) around.unshift(each);
    for (const each of around) {{
        if (each.matches("details:not([open])")) return spot(each.querySelector("summary"));
        if (each.checkVisibility()) continue;
        if (each.matches("[role=tabpanel]")) return spot(document.getElementById(each.getAttribute("aria-labelledby")));
        if (each.matches(".other")) return spot(each.closest(".snippet").querySelector("button.others"));
    }}
    await navigator.clipboard.writeText("nothing was copied");
    getSelection().selectAllChildren(pre);
}}"""
# Tells what was copied, and where the button of a block is.
TAKE_AND_POINT = f"""async ([blocks, number]) => {{
    {SPOT}
    const text = await navigator.clipboard.readText();
    await navigator.clipboard.writeText("nothing was copied");
    return [text, ...spot(document.querySelectorAll(blocks)[number].nextElementSibling)];
}}"""
SHOWN_TABLES = "[...document.querySelectorAll('table')].map(each => getComputedStyle(each).visibility === 'visible')"
# Of each panel, whether it shows its first such element: Playwright's own way to tell asks once for each.
FIRST_IS_SHOWN = """(panels, part) => panels.map(panel => {
    const first = panel.querySelector(part);
    const { width, height } = first.getBoundingClientRect();
    return first.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
})"""
# Of these anchors, those that are in the window after their link was followed.
FOLLOWED = """async anchors => {
    const seen = [];
    for (const anchor of anchors) {
        const followed = new Promise(tell => addEventListener("hashchange", tell, { once: true }));
        location.hash = anchor;
        await followed;
        const target = document.getElementById(anchor);
        const entry = await new Promise(tell => new IntersectionObserver(([first]) => tell(first)).observe(target));
        if (entry.intersectionRatio > 0) seen.push(anchor);
    }
    return seen;
}"""
NewContext = Callable[..., BrowserContext]


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
    record = load(snippet.name)
    outputs = [record.outputs[leg] for leg in record.outputs if record.is_fresh(snippet, leg)]
    shown = [[a != b for a, b in zip(other, snippet.outputs, strict=True)] for other in outputs]
    return tuple(session_of(snippet, differing) for differing in shown if any(differing))


def commands_of(text: str) -> str:
    """The commands of a console block: lines with a prompt, and lines that a backslash continues."""
    found: list[str] = []
    for line in text.splitlines():
        if line.startswith("$ ") or (found and found[-1].endswith("\\")):
            found.append(line.removeprefix("$ "))
    return "\n".join(found)


def statements_of(text: str) -> str:
    """The statements of a session, without prompts and outputs."""
    lines = [line for line in text.splitlines() if line.startswith((">>> ", "... "))]
    return "\n".join(line[4:] for line in lines)


def expected_copies(block: dict, snippet: Snippet | None) -> tuple[str, ...]:
    if snippet and block["language"] == "python":
        return (snippet.body.removesuffix("\n"),)
    if snippet:
        return variants_of(snippet) if block["variant"] else (session_of(snippet, [True] * len(snippet.examples)),)
    if block["language"] == "pycon":  # what the next release prints
        return (statements_of(block["text"]),)
    if block["language"] == "console":
        return (commands_of(block["text"]),)
    return (block["text"].removesuffix("\n"),)


def select(page: Page, number: int) -> None:
    """Select the text of a block, after its tab is chosen and its fold opened as a reader does it."""
    for _ in range(5):
        hider = page.evaluate(SELECT, [BLOCKS, number])
        if not hider:
            return
        page.mouse.click(*hider)
    pytest.fail(f"{page.url}: block {number} stays hidden, whatever is clicked")


def copies_of(page: Page, name: str, files: dict[bytes, Snippet], site: Path) -> list[Copy]:
    """What copying each block of the page that is open gives.

    Keys and clicks are a keyboard's and a mouse's, sent to where the button is: what covers it would get the click.
    Playwright's own click would first wait until the button stands still, which nothing here moves.
    """
    blocks = page.locator(BLOCKS).evaluate_all(DESCRIBE)
    # Each block has its button beside it.
    expect(page.locator(f"{BLOCKS} + button.copybtn")).to_have_count(len(blocks))
    found = []
    for number, block in enumerate(blocks):
        snippet = block.get("file") and files[(site / unquote(urlsplit(block["file"]).path[1:])).read_bytes()]
        select(page, number)
        page.keyboard.press("ControlOrMeta+c")
        by_hand, *button = page.evaluate(TAKE_AND_POINT, [BLOCKS, number])
        page.mouse.click(*button)
        by_button = page.evaluate("navigator.clipboard.readText()")
        is_code = bool(snippet) and block["language"] == "python"
        found.append(Copy(name, snippet or None, is_code, expected_copies(block, snippet), by_button, by_hand))
    return found


@pytest.fixture(scope="module")
def copied(browser: Browser, url: str, site: Path, shared: Path) -> Iterator[Callable[[str], list[Copy]]]:
    """The copies of every code block of a page, both ways; made once, by the worker that asks first."""
    files = {importable(snippet).encode(): snippet for snippet in SNIPPETS.values()}
    context = browser.new_context(reduced_motion="reduce", permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()

    def copied(name: str) -> list[Copy]:
        kept = shared / f"copies of {name.replace('/', ' ')}"
        with FileLock(f"{kept}.lock"):
            if not kept.exists():
                page.goto(url + name)
                kept.write_bytes(pickle.dumps(copies_of(page, name, files, site)))
        return pickle.loads(kept.read_bytes())

    yield copied
    context.close()


@each_page
def test_every_copy_is_what_a_reader_pastes(name: str, copied: Callable[[str], list[Copy]]) -> None:
    wrong = [copy for copy in copied(name) if not copy.is_right]
    assert not wrong, "\n\n".join(
        f"{copy.page}, {copy.snippet.file if copy.snippet else 'a block of the page'}:\n"
        f"  must be   {copy.expected!r}\n  by button {copy.by_button!r}\n  by hand   {copy.by_hand!r}"
        for copy in wrong
    )


@pytest.fixture
def copies(copied: Callable[[str], list[Copy]]) -> list[Copy]:
    """The copies of every code block of every page, from the last: another worker may be going on from the first."""
    return [copy for name in reversed(PAGES) for copy in copied(name)]


def test_every_snippet_of_every_page_can_be_copied(copies: list[Copy], site: Path, figures: list[str]) -> None:
    right = sum(copy.is_right for copy in copies)
    figures.append(f"copy buttons: {right} right of {len(copies)} clicked, by button and by hand")
    shown = Counter({name: html.count('class="snippet docutils container"') for name, html in html_files(site).items()})
    assert Counter(copy.page for copy in copies if copy.is_code) == +shown
    assert {copy.snippet.name for copy in copies if copy.is_code} == set(SNIPPETS)


# -- Every page ------------------------------------------------------------------------------------------------------


def watch(page: Page, url: str, trouble: list[str]) -> None:
    """Note each request to elsewhere, each file that is not there and each error of a script."""

    def note(words: str) -> None:
        trouble.append(f"{page.url.removeprefix(url)}: {words}")

    page.on("request", lambda request: request.url.startswith((url, "data:")) or note(f"asks {request.url}"))
    page.on("response", lambda response: response.status < 400 or note(f"{response.status} for {response.url}"))
    page.on("console", lambda message: message.type == "error" and note(message.text))
    page.on("pageerror", lambda error: note(str(error)))


@pytest.fixture(scope="module", params=[390, 1280], ids="{} px".format)
def watched(request: pytest.FixtureRequest, browser: Browser, url: str) -> Iterator[tuple[Page, list[str]]]:
    """A window of a reader who goes from page to page, and the trouble that is met there."""
    context = browser.new_context(reduced_motion="reduce", viewport={"width": request.param, "height": 800})
    page, trouble = context.new_page(), []
    watch(page, url, trouble)
    yield page, trouble
    context.close()


@each_page
def test_pages_ask_loopback_alone_make_no_error_fit_their_window_and_show_their_tables(
    name: str, watched: tuple[Page, list[str]], url: str, site: Path
) -> None:
    page, trouble = watched
    for style in ("tf2", "tf1"):
        page.goto(f"{url}{name}?style={style}")
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            trouble.append(f"{name}: scrolls sideways in style {style}")
        tables = page.evaluate(SHOWN_TABLES)
        assert len(tables) == (site / name).read_text("utf-8").count("<table")
        if not all(tables):
            trouble.append(f"{name}: a table stays hidden in style {style}")
    met = list(dict.fromkeys(trouble))
    trouble.clear()  # what comes late is told with the next page, by its own name
    assert not met, "\n".join(met)


def test_every_page_is_gone_through(site: Path) -> None:
    assert list(html_files(site)) == PAGES


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
    wanted = {importable(snippet).encode() for snippet in SNIPPETS.values()}
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
            # A source of TensorFlow or Keras is at a version, our own would be on a branch.
            is_of_others = re.match(r"https://github\.com/(tensorflow|keras-team)/\w+/blob/v\d", address)
            assert is_of_others or not re.search("/(blob|edit)/", address), f"{name} leads to {address}"


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


@pytest.fixture(scope="module")
def linked(browser: Browser) -> Iterator[Page]:
    """A window of a reader who follows links from page to page."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("anchor", ["weights-in-another-session", "keras-loaded-the-weights-into-another-session"])
def test_a_link_to_a_section_shows_its_first_code(anchor: str, new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(f"{url}errors/resource-not-found-variable.html")
    code = page.locator("section#weights-in-another-session .cause").first
    expect(code).to_be_hidden()
    page.goto(f"{url}errors/resource-not-found-variable.html#{anchor}")
    expect(code).to_be_visible()


@each_page
def test_a_link_to_a_snippet_shows_it_whatever_hides_it(name: str, linked: Page, url: str, site: Path) -> None:
    anchors = re.findall(r'class="snippet docutils container" id="([^"]+)"', (site / name).read_text("utf-8"))
    if anchors:  # the way from another page, where the reader chose the other style
        style = "tf2" if anchors[0].endswith("-tf1") else "tf1"
        linked.goto(f"{url}{name}?style={style}#{anchors[0]}")
        expect(linked.locator(f"#{anchors[0]}")).to_be_in_viewport()
    assert linked.evaluate(FOLLOWED, anchors[1:]) == anchors[1:]


def test_a_permalink_from_before_leads_to_its_snippet(new_context: NewContext, url: str) -> None:
    """Then it had the snippet's topic in it, which a snippet may change."""
    page = new_context().new_page()
    page.goto(f"{url}concepts/new-operations.html#snippet-operations-mix-two-graphs")
    expect(page.locator("#snippet-mix-two-graphs")).to_be_in_viewport()


def test_each_patch_of_the_theme_is_applied(site: Path) -> None:
    """A theme that writes its HTML otherwise would leave a patch without effect, and nobody would hear of it."""
    html = "\n".join(html_files(site).values())
    for old, new in PATCHES.items():
        assert new in html, f"nothing in the site has {new}"
        left = html.replace(new, "")
        assert old not in left, f"the site still has {old}"


def test_without_scripts_both_styles_are_shown(new_context: NewContext, url: str, tabbed: list[str]) -> None:
    page, seen = new_context(java_script_enabled=False).new_page(), 0
    for name in tabbed:
        page.goto(url + name)
        panels = page.locator("[role=tabpanel]:not(details:not([open]) *)")
        for part in (".style-label", "pre:not(details:not([open]) *)"):
            shown = panels.evaluate_all(FIRST_IS_SHOWN, part)
            assert all(shown), f"{name}: {part}"
        seen += len(shown)
        expect(panels.locator(".style-label")).to_have_count(len(shown))  # one each
        expect(page.locator("[role=tablist]").filter(visible=True)).to_have_count(0)
    assert seen


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

WITH_VARIANTS = "concepts/sessions.html"
OLD_TEXT = "Fetch argument <tf.Tensor 'theirs:0'"
CHOOSER = ".sidebar-drawer .version"


def first_output(page: Page) -> str:
    """The text of the output that stands highest in the first snippet with variants."""
    blocks = page.locator(".printed:has(> :nth-child(2))").first.locator("> div").filter(visible=True)
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
    expect(page.locator(CHOOSER)).to_have_value("2.6")


def test_the_chosen_version_stands_first_at_once(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(f"{url}{WITH_VARIANTS}")
    page.locator(CHOOSER).select_option("1.15")
    assert OLD_TEXT in first_output(page)
    page.locator(CHOOSER).select_option("Newest")
    assert OLD_TEXT not in first_output(page)


def test_a_version_that_was_not_run_is_said_to_be_so(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(f"{url}{WITH_VARIANTS}?tf=2.99")
    assert page.locator(CHOOSER).evaluate("select => select.selectedOptions[0].text") == "2.99, not run"
    assert OLD_TEXT not in first_output(page)


def test_without_scripts_all_outputs_are_shown(new_context: NewContext, url: str) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{url}{WITH_VARIANTS}")
    expect(page.locator(CHOOSER)).to_be_hidden()
    for block in page.locator(".printed > div").all()[:6]:
        if not block.locator("xpath=ancestor::details[not(@open)]").count():
            expect(block).to_be_visible()


@pytest.mark.parametrize(
    ("asked", "kind", "words"),
    [
        ("2.21", "good", "on your 2.21"),
        ("2.6", "other", "on your 2.6 it prints another text"),
        ("2.99", "other", "not run on 2.99; nearest run: 2.21"),
    ],
)
def test_the_line_of_verdict_tells_of_the_readers_version(
    asked: str, kind: str, words: str, new_context: NewContext, url: str
) -> None:
    page = new_context().new_page()
    page.goto(f"{url}{WITH_VARIANTS}?tf={asked}")
    line = page.locator("#snippet-fetch-from-another-graph .verified")
    expect(line.locator(f".yours.{kind}")).to_contain_text(words)


def test_the_line_of_verdict_tells_why_a_snippet_is_not_for_the_readers_version(
    new_context: NewContext, url: str
) -> None:
    page = new_context().new_page()
    page.goto(f"{url}errors/thread-default-graph.html?tf=2.21&style=tf1")
    expect(page.locator(".works .verified .yours.refused").filter(visible=True).first).to_contain_text("not on 2.21: ")


def test_a_message_that_the_chosen_version_never_prints_is_said_so(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(f"{url}errors/kerastensor-to-tf.html?tf=1.15")
    expect(page.locator(".wordings-fold .never")).to_have_text("; no run of TensorFlow 1.15 printed it")


def test_links_of_the_site_keep_the_chosen_version(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(f"{url}{WITH_VARIANTS}?tf=2.8")
    links = page.locator("article a.internal[href*='.html']").evaluate_all("links => links.map(link => link.href)")
    inside = [link for link in links if link.startswith(url)]
    assert inside
    assert not [link for link in inside if "tf=2.8" not in link]
    page.locator(CHOOSER).select_option("Newest")
    assert "tf=" not in page.url
    expect(page.locator("a[href*='tf=2.8']")).to_have_count(0)


def test_on_a_phone_the_chooser_stands_in_the_header(new_context: NewContext, url: str) -> None:
    page = new_context(viewport={"width": 390, "height": 844}).new_page()
    page.goto(f"{url}{WITH_VARIANTS}")
    page.locator(".mobile-header .version").select_option("2.6")
    assert OLD_TEXT in first_output(page)
    expect(page.locator(CHOOSER)).to_have_value("2.6")


def test_an_old_address_of_an_error_leads_to_its_page(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    for old, new in [
        ("not-an-element.html#thread-default-graph", "thread-default-graph.html#thread-default-graph"),
        (
            "not-an-element.html#give-each-model-its-own-session",
            "feed-not-an-element.html#give-each-model-its-own-session",
        ),
        ("symbolic-to-numpy.html#no-numpy-attribute", "no-numpy-attribute.html#no-numpy-attribute"),
    ]:
        page.goto(f"{url}errors/{old}")
        expect(page).to_have_url(f"{url}errors/{new}")


def test_an_old_address_of_a_section_leads_to_the_page_that_it_moved_to(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    for old, new in [
        ("beliefs.html#it-fails-because-its-memory-is-gone", "beliefs-about-reuse.html"),
        ("beliefs.html#the-value-is-copied", "beliefs-about-runs.html"),
        ("concepts/new-operations.html#snippet-saver-runs-by-name", "concepts/wrong-without-an-error.html"),
    ]:
        page.goto(f"{url}{old}")
        expect(page).to_have_url(f"{url}{new}#{old.partition('#')[2]}")


def test_the_whole_file_of_a_snippet_can_be_copied(new_context: NewContext, url: str) -> None:
    page = new_context(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{url}{WITH_VARIANTS}")
    page.locator("#snippet-fetch-from-another-graph button.copy-file").click()
    expect(page.locator("#snippet-fetch-from-another-graph button.copy-file")).to_have_text("copied")
    file = SNIPPETS["fetch_from_another_graph"].path
    assert page.evaluate("navigator.clipboard.readText()") == file.read_text("utf-8")
