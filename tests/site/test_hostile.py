"""The built site as an attacker or a broken network meets it: nothing foreign runs, and pages still say what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.pages import html_files

NewContext = Callable[..., BrowserContext]
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)"')
MARKUP = '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script>'
# Puts a script, a program in text, a file of another host and a handler into a page; tells which of them were run.
INTRUDE = """async () => {
    const refused = [];
    addEventListener("securitypolicyviolation", event => refused.push(event.effectiveDirective));
    document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = 1" }));
    document.body.append(Object.assign(document.createElement("script"), { src: "https://other.invalid/a.js" }));
    document.body.insertAdjacentHTML("beforeend", '<img src="missing.png" onerror="window.ran = 2">');
    setTimeout("window.ran = 3");
    await fetch("https://other.invalid/").catch(() => null);
    await new Promise(tell => setTimeout(tell));
    return [window.ran ?? null, refused.sort()];
}"""
REFUSED = """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("refused"); } });
Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("refused"); } });"""


def test_each_page_begins_with_its_policy(site: Path) -> None:
    for path, html in html_files(site).items():
        match = POLICY.search(html)
        assert match, path
        assert "<script" not in html[: match.start()]
        rules = dict(rule.split(" ", 1) for rule in match[1].split("; "))
        assert rules["default-src"] in ("'self'", "'none'")
        assert "unsafe" not in rules.get("script-src", "")
        assert "eval" not in match[1]
        assert "http" not in match[1]
        assert "*" not in match[1]


def test_a_page_runs_nothing_that_is_put_into_it(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(url + "errors/index.html")
    ran, refused = page.evaluate(INTRUDE)
    assert ran is None
    assert set(refused) == {"script-src", "script-src-elem", "script-src-attr", "connect-src"}


@pytest.mark.parametrize("address", ["errors/index.html#%", "errors/index.html#%E0%A4%A", "index.html?tf=%&style=<b>"])
def test_an_odd_address_leaves_a_page_whole(address: str, new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(url + address)
    paste(page, "RuntimeError: The Session graph is empty. Add operations to the graph before calling run().")
    expect(page.locator(".finder ol a").first).to_be_visible()
    assert problems == []


def paste(page: Page, text: str) -> None:
    page.locator(".finder textarea").fill(text)


def test_markup_that_is_pasted_is_shown_as_text(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.goto(url + "errors/index.html")
    paste(page, f"{MARKUP} The Session graph is empty. Add operations to the graph before calling run(). {MARKUP}")
    expect(page.locator(".finder ol a").first).to_be_visible()
    assert page.evaluate("window.ran ?? null") is None
    assert page.locator(".finder ol img, .finder ol script").count() == 0


def test_a_missing_list_of_messages_is_said_so(new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.route("**/errors.json", lambda route: route.fulfill(status=404, body="no"))
    page.goto(url + "errors/index.html")
    paste(page, "RuntimeError: The Session graph is empty.")
    expect(page.locator(".finder [role=status]")).to_contain_text("did not load")


@pytest.mark.parametrize("form", [".finder", ".site-search"])
def test_missing_scripts_are_said_so(form: str, new_context: NewContext, url: str) -> None:
    page = new_context().new_page()
    page.route(re.compile(r"(finder-page|search-page|finder-offline)\.js"), lambda route: route.abort())
    page.goto(url + {".finder": "errors/index.html", ".site-search": "search.html"}[form])
    expect(page.locator(f"{form} [role=status]")).to_contain_text("did not load")


def test_refused_storage_leaves_the_choices_working(new_context: NewContext, url: str) -> None:
    context = new_context()
    context.add_init_script(REFUSED)
    page = context.new_page()
    page.goto(url + "errors/fetch-not-an-element.html")
    page.locator(".tensorflow .style:visible").first.select_option("tf1")
    assert page.evaluate("document.documentElement.dataset.style") == "tf1"
    page.goto(url + "errors/index.html")
    paste(page, "RuntimeError: The Session graph is empty. Add operations to the graph before calling run().")
    expect(page.locator(".finder ol a").first).to_be_visible()


def test_no_picture_of_the_site_runs_anything(site: Path) -> None:
    pictures = list(site.rglob("*.svg"))
    assert pictures
    for path in pictures:
        assert not re.search(
            r"<script|\son\w+\s*=|javascript:|<foreignObject", path.read_text("utf-8"), re.IGNORECASE
        ), path
