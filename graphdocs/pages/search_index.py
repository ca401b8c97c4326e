"""search-index.json: the pages, what each is asked for, and which words stand where; docs/_static/site-search.js asks it.

A word's weight on a page grows with the places where it stands (BM25F): a title says more than a paragraph.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from graphdocs.pages.asked import asked
from graphdocs.pages.domain import PageFacts, domain_of
from graphdocs.pages.search_text import PageText
from graphdocs.pages.search_words import stem, words_of

HERE = Path(__file__).parent
KINDS = {"errors": "Error", "recipes": "Recipe", "concepts": "Concept", "reference": "Reference"}
APIS = "reference/apis"  # the page that lists them
NOT_FOUND = "404"
# How much a word counts in each place, and how much the length of the place takes from that.
PLACES = {
    "title": (6.0, 0.3),
    "asked": (5.0, 0.3),
    "headings": (2.5, 0.5),
    "messages": (1.5, 0.6),
    "apis": (1.5, 0.6),
    "lead": (2.0, 0.3),
    "body": (1.0, 0.7),
}
SATURATION = 4.0  # a weight of which half the effect is reached
LEVELS = "0123456789abcdefghijklmnopqrstuvwxyz"
LEAST_LEVEL = 3  # what a page says by the way leads nobody there


def kind_of(page: str) -> str:
    return "API" if page == APIS else KINDS.get(page.split("/")[0], "Concept")


def places_of(page: str, facts: PageFacts, text: PageText, phrases: list[str]) -> dict[str, Counter[str]]:
    """The words of a page, counted by place.  A list of pages has the words of other pages, so its own title speaks."""
    templates = [template for entry in facts.families.values() for template in entry["templates"]]
    is_list = page.endswith("index")
    texts = {
        "title": text.title,
        "asked": " ".join(phrases),
        "headings": "" if is_list else " ".join(heading for _, heading in text.headings),
        "messages": " ".join(templates),
        "apis": " ".join(facts.apis),
        "lead": text.lead,
        "body": "" if is_list else text.body,
    }
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


def postings(found: list[dict[str, float]]) -> dict[str, str]:
    """For each word, the steps from page to page and the level of its weight there, a letter each."""
    last: dict[str, int] = {}
    written: dict[str, str] = {}
    for number, weight in enumerate(found):
        for word, value in sorted(weight.items()):
            level = round(value / (SATURATION + value) * (len(LEVELS) - 1))
            if level < LEAST_LEVEL:
                continue
            step = number - last.get(word, -1) - 1
            far, near = divmod(step, len(LEVELS) - 1)
            written[word] = written.get(word, "") + "z" * far + LEVELS[near] + LEVELS[level]
            last[word] = number
    return written


def short(anchor: str, heading: str) -> list[str]:
    """A heading, and its anchor where that is not made of the heading's words, as most are."""
    made = re.sub("[^a-z0-9]+", "-", heading.lower()).strip("-")
    return [heading] if made == anchor else [heading, anchor]


def lines_of(name: str) -> list[str]:
    return HERE.joinpath(f"search_{name}.txt").read_text("utf-8").splitlines()


def index(app: Sphinx) -> dict[str, Any]:
    """The whole index.  A word without a meaning for the search is in no page's words."""
    facts = {page: each for page, each in sorted(domain_of(app.env).pages.items()) if each.text and page != NOT_FOUND}
    phrases = {page: asked(app.env, page) for page in facts}
    counted = [places_of(page, facts[page], facts[page].text, phrases[page]) for page in facts]
    stopped = {stem(word) for line in lines_of("stop_words") for word in line.split()}
    words = {word: places for word, places in sorted(postings(weights(counted)).items()) if word not in stopped}
    return {
        "pages": [
            {
                "url": app.builder.get_target_uri(page),
                "title": facts[page].text.title,
                "kind": kind_of(page),
                "first": facts[page].text.first,
                "asked": phrases[page],
                "sections": [short(anchor, heading) for anchor, heading in facts[page].text.headings],
            }
            for page in facts
        ],
        "words": words,
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
