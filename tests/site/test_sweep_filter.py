"""The box above the answers of a sweep tells what a function did in each column."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, expect

NewContext = Callable[..., BrowserContext]


def asked(new_context: NewContext, url: str, typed: str) -> Page:
    page = new_context().new_page()
    page.goto(url + "reference/functions-and-graphs.html")
    page.locator(".sweep-filter input").fill(typed)
    return page


def test_the_end_of_a_name_finds_its_function_first(new_context: NewContext, url: str) -> None:
    output = asked(new_context, url, "reduce_sum").locator(".sweep-filter output")
    expect(output.locator("code").first).to_have_text("tf.reduce_sum")
    expect(output.locator("dl").first.locator("dt")).to_have_count(3)
    expect(output.locator("dd").first).to_contain_text("refuses")


def test_a_call_with_its_module_is_understood(new_context: NewContext, url: str) -> None:
    output = asked(new_context, url, "tf.math.angle(x)").locator(".sweep-filter output")
    expect(output.locator("code").first).to_have_text("tf.math.angle")
    expect(output.locator("dd").first).to_contain_text("follows")


def test_an_unknown_name_is_said_to_be_unknown(new_context: NewContext, url: str) -> None:
    page = asked(new_context, url, "no_such_function")
    expect(page.locator(".sweep-filter output")).to_contain_text("No public function of this name was asked")


def test_each_name_of_an_answer_stands_below_its_module(new_context: NewContext, url: str) -> None:
    page = asked(new_context, url, "")
    first = page.locator(".answer").first
    first.locator("summary").click()
    expect(first.locator("p b").first).to_have_text("tf")
    expect(first.locator("p").first).to_contain_text("abs, ")
