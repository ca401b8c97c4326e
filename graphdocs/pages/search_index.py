"""search-index.json: the pages, what each is asked for, and which words stand where, for docs/_static/site-search.js.

A word's weight on a page grows with the places where it stands (BM25F): a title says more than a paragraph.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from graphdocs.pages.asked import asked
from graphdocs.pages.domain import PageFacts, domain_of
from graphdocs.pages.search_text import PageText
from graphdocs.pages.search_words import stem, words_of, words_of_name

HERE = Path(__file__).parent
KINDS = {"errors": "Error", "recipes": "Recipe", "concepts": "Concept", "reference": "Reference"}
NUMBER = re.compile(r"[0-9_]+\w{0,2}")
APIS = "reference/apis"  # the page that lists them
NOT_FOUND = "404"
# How much a word counts in each place that the index has no text of, and what the place's length takes from that.
PLACES = {"messages": (1.5, 0.6), "apis": (1.5, 0.6), "lead": (2.0, 0.3), "body": (1.0, 0.7)}
SATURATION = 4.0  # a weight of which half the effect is reached
STEPS = "0123456789abcdefghijklmnopqrstuvwxyz"
LEVELS = 6  # of a weight's effect
# What a page says by the way leads nobody there, unless few pages say it.
LEAST_EFFECT, LEAST_OF_RARE, RARE = 0.58, 0.3, 4
EFFECT_OF_API = 0.6  # on a page that names it
LONGEST = 78  # letters of a page's first sentence
COMMON_HEADING = 4  # pages with the same heading


def kind_of(page: str) -> str:
    return "API" if page == APIS else KINDS.get(page.split("/")[0], "Concept")


def places_of(page: str, facts: PageFacts, text: PageText) -> dict[str, Counter[str]]:
    """The words of a page, counted by place; a list of pages has but the words of others."""
    templates = [template for entry in facts.families.values() for template in entry["templates"]]
    body = "" if page.endswith("index") else text.body
    texts = {"messages": " ".join(templates), "apis": " ".join(facts.apis), "lead": text.lead, "body": body}
    return {place: Counter(words_of(each)) for place, each in texts.items()}


def weights(counted: list[dict[str, Counter[str]]]) -> list[dict[str, float]]:
    """The weight of each word on each page."""
    average = {place: sum(words[place].total() for words in counted) / len(counted) or 1 for place in PLACES}
    found = []
    for places in counted:
        weight: dict[str, float] = {}
        for place, (worth, share) in PLACES.items():
            length = 1 - share + share * places[place].total() / average[place]
            for word, count in places[place].items():
                weight[word] = weight.get(word, 0) + worth * count / length
        found.append(weight)
    return found


def api_words(names: list[str]) -> Iterator[str]:
    """The words by which APIs are found: their whole names, and last names such as `get_operations`."""
    for name in names:
        yield name.lower()
        last, *parts = words_of_name(name.rpartition(".")[2])
        if parts:
            yield last


def by_word(found: list[dict[str, float]], named: list[set[str]]) -> dict[str, list[tuple[int, float]]]:
    """For each word the pages that say it and its effect there, from 0 to 1, without those that say it by the way."""
    pages: dict[str, list[tuple[int, float]]] = {}
    for number, weight in enumerate(found):
        for word, value in weight.items():
            least = EFFECT_OF_API if word in named[number] else 0
            pages.setdefault(word, []).append((number, max(least, value / (SATURATION + value))))
    for word, effects in pages.items():
        least = LEAST_OF_RARE if len(effects) <= RARE else LEAST_EFFECT
        pages[word] = [(number, effect) for number, effect in effects if effect >= least]
    return {word: effects for word, effects in sorted(pages.items()) if effects}


def postings(effects: list[tuple[int, float]]) -> str:
    """The steps from page to page, and the level of the effect there, a letter each; a `z` is a step to no page."""
    written, last = "", -1
    for number, effect in effects:
        far, near = divmod(number - last - 1, len(STEPS) - 1)
        written += "z" * far + STEPS[near] + str(round(effect * LEVELS))
        last = number
    return written


def short(anchor: str, heading: str) -> list[str]:
    """A heading, and its anchor where that is not made of the heading's words, as most are."""
    made = re.sub("[^a-z0-9]+", "-", heading.lower()).strip("-")
    return [heading] if made == anchor else [heading, anchor]


def lines_of(name: str) -> list[str]:
    return HERE.joinpath(f"search_{name}.txt").read_text("utf-8").splitlines()


def page_entry(app: Sphinx, page: str, text: PageText, common: set[str]) -> dict[str, Any]:
    """What the index has of a page, in its own words; each of these words counts, and no posting repeats it."""
    phrases = asked(app.env, page)
    known = set(words_of(" ".join([text.title, *phrases])))
    own = [(anchor, heading) for anchor, heading in text.headings if heading not in common]
    is_list = page.endswith("index") or page.startswith("errors/")  # an error's page is short, and is read from its top
    telling = [] if is_list else [each for each in own if set(words_of(each[1])) - known]
    return {
        "url": app.builder.get_target_uri(page),
        "title": text.title,
        "kind": kind_of(page),
        "first": textwrap.shorten(text.first, LONGEST, placeholder=" \u2026"),
        "asked": phrases,
        "sections": [short(anchor, heading) for anchor, heading in telling],
    }


def words_shown(entry: dict[str, Any]) -> set[str]:
    """The words that the index has of a page by their texts."""
    headings = [section[0] for section in entry["sections"]]
    return set(words_of(" ".join([entry["title"], *entry["asked"], *headings])))


def index(app: Sphinx) -> dict[str, Any]:
    """The whole index.  A word without a meaning for the search is in no page's words."""
    facts = {page: each for page, each in sorted(domain_of(app.env).pages.items()) if each.text and page != NOT_FOUND}
    texts = {page: each.text for page, each in facts.items() if each.text}
    headings = Counter(heading for text in texts.values() for heading in {heading for _, heading in text.headings})
    common = {heading for heading, count in headings.items() if count >= COMMON_HEADING}
    entries = [page_entry(app, page, text, common) for page, text in texts.items()]
    named = [set(api_words(each.apis)) for each in facts.values()]
    found = weights([places_of(page, facts[page], text) for page, text in texts.items()])
    stopped = {stem(word) for line in lines_of("stop_words") for word in line.split()}
    told = [
        {word: weight[word] for word in weight.keys() - stopped - words_shown(entry)}
        for entry, weight in zip(entries, found, strict=True)
    ]
    effects = {word: pages for word, pages in by_word(told, named).items() if not NUMBER.fullmatch(word)}
    return {
        "pages": entries,
        "words": {word: postings(pages) for word, pages in effects.items()},
        "alike": [[*dict.fromkeys(map(stem, line.split()))] for line in lines_of("synonyms")],
        "stopped": sorted(stopped),
    }


def write_index(app: Sphinx, error: Exception | None) -> None:
    if not error and app.builder.format == "html":
        text = json.dumps(index(app), ensure_ascii=False, separators=(",", ":"))
        Path(app.outdir, "search-index.json").write_text(text, "utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("build-finished", write_index)  # before the offline copy is made, which has it
    return {"parallel_read_safe": True, "parallel_write_safe": True}
