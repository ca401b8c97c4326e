"""A Sphinx domain that knows what each page uses: snippets, families, API names; so it knows which are outdated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from sphinx.application import Sphinx
from sphinx.domains import Domain
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util import logging

from graphdocs import Mistake
from graphdocs.legs import legs
from graphdocs.pages.site import Site, State
from graphdocs.snippet import Snippet, anchor

if TYPE_CHECKING:
    from graphdocs.pages.search_text import PageText

logger = logging.getLogger(__name__)


@dataclass
class PageFacts:
    """What one page uses."""

    snippets: dict[str, str] = field(default_factory=dict)  # those that it shows, with their digests when it was read
    openly: list[str] = field(default_factory=list)  # those of them that are not folded
    has_fix: bool = False  # that it has shown code that works
    working: list[str] = field(default_factory=list)  # the snippets that work where something else fails
    families: dict[str, dict[str, Any]] = field(default_factory=dict)  # the entries of the error atlas
    apis: list[str] = field(default_factory=list)
    sweeps: list[str] = field(default_factory=list)
    all_snippets: str = ""  # the digest of all, on a page that tells of all of them
    lists_pages: bool = False  # that it says which page shows which snippet
    text: PageText | None = None  # what the search reads


class SnippetDomain(Domain):
    """`pages` has the facts of each page; Sphinx drops and merges them with the pages."""

    name = "snippet"
    label = "Snippets"
    object_types = {}
    initial_data = {"pages": {}}
    data_version = 1

    @property
    def pages(self) -> dict[str, PageFacts]:
        return self.data["pages"]

    def facts(self, docname: str) -> PageFacts:
        """The facts of a page, to read and to add to."""
        return self.pages.setdefault(docname, PageFacts())

    def shown_on(self) -> dict[str, list[str]]:
        """The pages that show each snippet, in the order of their names."""
        pages: dict[str, list[str]] = {}
        for page in sorted(self.pages):
            for name in self.pages[page].snippets:
                pages.setdefault(name, []).append(page)
        return pages

    def clear_doc(self, docname: str) -> None:
        self.pages.pop(docname, None)

    def merge_domaindata(self, docnames: Iterable[str], otherdata: dict[str, Any]) -> None:
        self.pages.update({page: otherdata["pages"][page] for page in docnames if page in otherdata["pages"]})

    def get_objects(self) -> Iterator[tuple[str, str, str, str, str, int]]:
        """Every snippet on its first page, for other sites; -1 keeps it out of Sphinx's search."""
        for name, pages in self.shown_on().items():
            yield name, name, "snippet", pages[0], anchor(name), -1

    def resolve_any_xref(self, *args: object) -> list[Any]:
        return []


def site_of(env: BuildEnvironment) -> Site:
    """The snippets and records that this build is made from."""
    return env.app.graphdocs  # type: ignore[attr-defined]  # which read_site sets


def domain_of(env: BuildEnvironment) -> SnippetDomain:
    return cast(SnippetDomain, env.get_domain(SnippetDomain.name))


def facts_of(env: BuildEnvironment) -> PageFacts:
    """The facts of the page that is being read."""
    return domain_of(env).facts(env.docname)


def read_site(app: Sphinx) -> None:
    try:
        app.graphdocs = Site()  # type: ignore[attr-defined]
    except Mistake as mistake:
        raise ExtensionError(str(mistake)) from None


def find_outdated(app: Sphinx, env: BuildEnvironment, added: set, changed: set, removed: set) -> list[str]:
    """Pages whose snippets, or the records of them, changed since they were read."""
    site, outdated = site_of(env), []
    for page, facts in domain_of(env).pages.items():
        is_other = any(site.digests.get(name) != was for name, was in facts.snippets.items())
        if is_other or facts.all_snippets not in ("", site.digest_of_all):
            outdated.append(page)
    return outdated


def name_snippets(app: Sphinx, env: BuildEnvironment) -> None:
    """Make a target of each snippet, on the first page by name that shows it, openly if one does."""
    pages = domain_of(env).pages
    first = {name: shown[0] for name, shown in domain_of(env).shown_on().items()}
    first |= {name: page for page in sorted(pages, reverse=True) for name in pages[page].openly}
    standard = env.domains.standard_domain
    for name, page in first.items():
        label = f"snippet:{name}".lower()
        standard.anonlabels.pop(label, None)  # that of an earlier build
        claim = site_of(env).snippets[name].claim.rstrip(".").replace("`", "")
        standard.note_hyperlink_target(label, page, anchor(name), claim)


def check_snippets(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn (an error under -W) of what no page shows, of what the newest legs did not run, of a record without one."""
    site, shown = site_of(env), domain_of(env).shown_on()
    for name, snippet in site.snippets.items():
        if name not in shown:
            logger.warning("%s:1: no page shows it; embed it with {snippet} %s, or delete it.", snippet.file, name)
        for leg in legs():
            if site.state(snippet, leg) in (State.STALE, State.NOT_RUN):
                missing = f"records/{name}.json has no fresh run on {leg}"
                logger.warning("%s:1: %s; run 'nox -s accept'.", snippet.file, missing)
        for fault in faults_of_needs(site, snippet):
            logger.warning("%s:1: %s", snippet.file, fault)
    for name in set(site.records) - set(site.snippets):
        logger.warning("records/%s.json:1: there is no such snippet; run 'nox -s accept', or restore its file.", name)


def faults_of_needs(site: Site, snippet: Snippet) -> Iterator[str]:
    """Where `:needs:` and record contradict each other; a snippet that no old leg has run yet is a new one."""
    name, newest = snippet.name, legs()
    for leg in site.record(snippet).outputs:
        if snippet.why_not(leg):
            yield f"it ran on {leg}, where ':needs:' says no; mend that, or run 'nox -s accept -- {name}'."
    old = [leg for leg in snippet.fits() if leg not in newest and leg.device == "cpu"]
    not_run = [leg for leg in old if site.state(snippet, leg) is State.NOT_RUN]
    if len(not_run) < len(old):
        for leg in not_run:
            yield f"no run shows that it applies on {leg}; mend ':needs:', or run 'nox -s matrix -- accept {name}'."


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_domain(SnippetDomain)
    app.connect("builder-inited", read_site)
    app.connect("env-get-outdated", find_outdated)
    app.connect("env-updated", name_snippets)
    app.connect("env-updated", check_snippets)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "env_version": 7}
