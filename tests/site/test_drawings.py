"""Drawings as a reader meets them, on a desk and on a phone, by day and by night."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext

from tests.pages import DOCS

DRAWN = sorted(page for page in DOCS.rglob("*.md") if "{graph-drawing}" in page.read_text("utf-8"))
PAGES = [page.relative_to(DOCS).with_suffix(".html").as_posix() for page in DRAWN]
# Of each drawing: the forms in view, its caption, what it uses and lists, and what is too small, outside or too pale.
LOOK = """() => {
    document.querySelectorAll("details").forEach(fold => fold.open = true);
    const numbers = color => color.match(/[\\d.]+/g).map(Number);
    const light = color => numbers(color).slice(0, 3).map(part => part / 255)
        .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, n) => sum + part * [0.2126, 0.7152, 0.0722][n], 0);
    const contrast = (one, other) => {
        const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const style = element => getComputedStyle(element);
    const behind = element => {
        for (let each = element; each; each = each.parentElement) {
            const color = style(each).backgroundColor;
            if (numbers(color)[3] !== 0) return color;
        }
        return "rgb(255, 255, 255)";
    };
    return [...document.querySelectorAll("figure.drawn")].map(figure => {
        const shown = [...figure.querySelectorAll("svg")].filter(svg => svg.checkVisibility());
        const [svg] = shown, box = svg.getBoundingClientRect(), view = svg.viewBox.baseVal;
        const faults = [], fault = (what, element) => faults.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
        const scale = box.width / view.width;
        for (const text of svg.querySelectorAll("text")) {
            if (parseFloat(style(text).fontSize) * scale < 11) fault("too small", text);
            const ground = text.closest("g")?.querySelector("rect") ?? text.previousElementSibling;
            if (contrast(style(text).fill, style(ground).fill) < 4.5) fault("too pale", text);
            const { left, right } = text.getBoundingClientRect(), around = ground.getBoundingClientRect();
            if (left < around.left || right > around.right) fault("wider than its rectangle", text);
        }
        for (const part of svg.querySelectorAll("rect, polyline, text, path.cross")) {
            const { left, top, right, bottom } = part.getBoundingClientRect();
            const out = Math.max(box.left - left, box.top - top, right - box.right, bottom - box.bottom);
            if (out > 0.5) fault("outside", part);
            if (part.matches("text")) continue;
            for (const fill of [behind(figure), ...[...svg.querySelectorAll("rect")].map(each => style(each).fill)])
                if (contrast(style(part).stroke, fill) < 3) fault("too pale", part);
        }
        const signs = [...figure.querySelectorAll(".signs li")];
        for (const sign of signs) if (contrast(style(sign).color, behind(sign)) < 4.5) fault("too pale", sign);
        const has = (name, selector) => svg.querySelector(selector) ? [name] : [];
        const used = [
            ...has("frame", ".panel.graph, .panel.trace"),
            ...has("frame-function", ".panel.function"),
            ...has("frame-outside", ".panel.outside"),
            ...has("box", "g:not([data-operation^='outside all graphs/'])"),
            ...has("box-outside", "g[data-operation^='outside all graphs/']"),
            ...has("edge", ".data"),
            ...["control", "capture", "argument", "refused"].flatMap(kind => has(`edge-${kind}`, `.${kind}`)),
            ...has("lit", ".lit"),
        ];
        const scroll = figure.querySelector(".scroll");
        return {
            forms: shown.length,
            caption: figure.querySelector("figcaption").textContent.trim(),
            cut: scroll.scrollWidth - scroll.clientWidth,
            used, listed: signs.map(sign => sign.className), faults,
        };
    });
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280], ids="{} px".format)
def test_drawings_are_whole_legible_and_explained(
    new_context: Callable[..., BrowserContext], url: str, width: int, scheme: str
) -> None:
    page = new_context(viewport={"width": width, "height": 800}, color_scheme=scheme).new_page()
    seen = 0
    for name in PAGES:
        page.goto(f"{url}{name}")
        for drawing in page.evaluate(LOOK):
            seen += 1
            assert drawing["forms"] == 1, name
            assert drawing["caption"], name
            assert drawing["cut"] <= 0, name
            assert drawing["listed"] == drawing["used"], name
            assert not drawing["faults"], f"{name}: {drawing['faults']}"
    assert seen >= len(PAGES)
