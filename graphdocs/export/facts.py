"""What the site knows, for programs: errors.json, answers.json, snippets.json, status.json and apis.json."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

from graphdocs.pages.atlas import entries
from graphdocs.pages.domain import domain_of, site_of
from graphdocs.pages.outputs import session_text
from graphdocs.pages.site import Site
from graphdocs.pages.status import days_of
from graphdocs.pages.wording import in_one_line, in_words
from graphdocs.pages.wordings import Template, besides, messages, words_of
from graphdocs.parts import given_and_written
from graphdocs.snippet import anchor

COMMON = 3  # families whose messages have the same sentence
KINDS = ("recipes", "concepts", "errors", "reference")


def write_json(app: Sphinx, name: str, data: Any, **form: Any) -> None:
    Path(app.outdir, name).write_text(json.dumps(data, **form), "utf-8")


def beside_messages(app: Sphinx) -> dict[str, list[str]]:
    """For each family what runs printed beside its wordings; what many families' messages have tells nothing."""
    site = site_of(app.env)
    templates = {family: [Template(text) for text in entry["templates"]] for family, entry in entries(app.env).items()}
    found: dict[str, list[str]] = {family: [] for family in templates}
    for family, own in templates.items():
        for text in dict.fromkeys(text for _, text in messages(site, family)):
            if family in most_specific(text, templates):
                found[family] += [each for each in besides(text, own) if is_new(each, found[family])]
    families = Counter(sentence for sentences in found.values() for sentence in sentences)
    known = [words_of(template.text) for own in templates.values() for template in own]
    return {
        family: [
            each for each in own if families[each] < COMMON and not any(words_of(each) <= words for words in known)
        ]
        for family, own in found.items()
    }


def most_specific(text: str, templates: dict[str, list[Template]]) -> list[str]:
    """The families with the most specific wording of a message."""
    weights = {
        family: max((template.weight for template in own if template.regex.search(text)), default=0)
        for family, own in templates.items()
    }
    return [family for family, weight in weights.items() if weight == max(weights.values()) > 0]


def is_new(sentence: str, others: list[str]) -> bool:
    """True of a sentence that is no other one with another word."""
    return all(len(words_of(sentence) - words_of(other)) > 1 for other in others)


def write_errors(app: Sphinx) -> None:
    """The finder's index."""
    hidden = ("page", "causes")
    also = beside_messages(app)
    index = [
        {
            "family": family,
            **{key: value for key, value in (entry | {"also": also[family]}).items() if value and key not in hidden},
        }
        for family, entry in entries(app.env).items()
    ]
    write_json(app, "errors.json", {"errors": index}, ensure_ascii=False)


def write_answers(app: Sphinx) -> None:
    """For each family its situations, each with code to take and where that runs, in each style.

    All are in answers.json; the finder asks for the file of the one family that it needs.
    """
    site, found = site_of(app.env), {}
    Path(app.outdir, "answers").mkdir(exist_ok=True)
    for family, entry in entries(app.env).items():
        causes = [cause | {"fixes": [fix(site, name) for name in cause["fixes"]]} for cause in entry["causes"]]
        found[family] = {"url": entry["url"], "causes": causes}
        write_json(app, f"answers/{family}.json", found[family], ensure_ascii=False)
    write_json(app, "answers.json", found, ensure_ascii=False)


def fix(site: Site, name: str) -> dict[str, Any]:
    """What a reader takes of a snippet: the code, what he has already first; and where it runs."""
    snippet = site.snippets[name]
    given, written = given_and_written(snippet.body, snippet.given)
    session = session_text(snippet, snippet.outputs)
    names = list(snippet.given) if given else []
    return {
        "snippet": name,
        "given": names,
        "code": written or given,
        "session": session,
        "runs": in_one_line(site, snippet),
    }


def write_status(app: Sphinx) -> None:
    """The legs with their days, and for each snippet what each leg says of it."""
    site = site_of(app.env)
    legs = [
        {
            "leg": str(leg),
            "version": leg.version,
            "mode": leg.mode,
            "device": leg.device,
            "made_with": site.made_with[leg],
            "dates": days_of(site, leg),
        }
        for leg in site.legs
    ]
    states = {
        name: {str(leg): in_words(site, snippet, leg) for leg in site.legs} for name, snippet in site.snippets.items()
    }
    write_json(app, "status.json", {"legs": legs, "snippets": states}, indent=1)


def write_snippets(app: Sphinx) -> None:
    """Each snippet with its first page, its code, its session and what the legs say of it."""
    site = site_of(app.env)
    facts = [
        {
            "name": name,
            "file": site.snippets[name].file,
            "claim": site.snippets[name].claim,
            "url": f"{app.config.html_baseurl}{pages[0]}.html#{anchor(name)}",
            "hash": site.snippets[name].hash,
            "code": site.snippets[name].body,
            "session": session_text(site.snippets[name], site.snippets[name].outputs),
            "families": site.snippets[name].families,
            "fixes": site.snippets[name].fixes,
            "legs": {str(leg): in_words(site, site.snippets[name], leg) for leg in site.legs},
        }
        for name, pages in sorted(domain_of(app.env).shown_on().items())
    ]
    write_json(app, "snippets.json", {"snippets": facts}, indent=1)


def write_apis(app: Sphinx) -> None:
    """The pages that name an API, as address and title: recipes first, and where it is named most."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for page, facts in domain_of(app.env).pages.items():
        folder = page.split("/")[0]
        kind = KINDS.index(folder) if folder in KINDS else len(KINDS)
        for name, count in Counter(facts.apis).items():
            found.setdefault(name, []).append((kind, -count, page))
    titles = {page: title.astext() for page, title in app.env.titles.items()}
    pages = {
        name: [[f"{page}.html", titles[page]] for *_, page in sorted(pages)] for name, pages in sorted(found.items())
    }
    write_json(app, "apis.json", pages, indent=1)
