"""The Sphinx extension: snippets with their sessions, outputs and verdicts on pages, and API names."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.highlighting import PygmentsBridge
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective, SphinxRole

from graphdocs import Mistake
from graphdocs.legs import Leg, legs, spell
from graphdocs.outputs import CopyFormatter, mark_changes, marked_html, session_text
from graphdocs.site import NOT_RUN, OTHER, SAME, STALE, STATES, Site
from graphdocs.snippet import ROOT, Snippet, anchor, pair

logger = logging.getLogger(__name__)
API_PAGES = "https://www.tensorflow.org/api_docs/python/"
VERDICTS = ("true", "true within limits", "false")
STYLES = {"_tf2": "TF2", "_tf1": "TF1-style"}


def code(text: str, language: str) -> nodes.literal_block:
    return nodes.literal_block(text, text, language=language)


def raw(html: str) -> nodes.raw:
    return nodes.raw("", html, format="html")


def caption(text: str) -> nodes.paragraph:
    return nodes.paragraph("", text, classes=["shown-below"])


def block_of(where: list[Leg], *content: nodes.Node) -> list[nodes.Node]:
    """One text and its caption; the style sheet puts that of the reader's TensorFlow first."""
    versions = " ".join(dict.fromkeys(leg.version for leg in where))
    return [raw(f'<div data-tf="{versions}">'), *content, raw("</div>")]


class SnippetDirective(SphinxDirective):
    """`{snippet} graphs/own_graph`: code, checked session, other outputs, verdict; two styles as tabs.

    The option `:folded:` shows the claim alone until the reader opens it.
    """

    required_arguments = 1
    option_spec = {"folded": directives.flag}

    def run(self) -> list[nodes.Node]:
        site: Site = self.env.app.graphdocs
        slug = self.arguments[0]
        forms = [site.snippets[slug]] if slug in site.snippets else pair(site.snippets, slug)
        if not forms:
            raise self.error(f"there is no snippets/{slug}.py; write the slug of a file below snippets/.")
        if len(forms) == 2 and self.options:
            raise self.error(f"snippets/{slug} is a pair, and tabs cannot be folded; leave ':folded:' out.")
        # Sphinx drops and merges a page's metadata with the page.
        used = self.env.metadata[self.env.docname].setdefault("snippets", {})
        blocks = [self.block(site, form, first=form.slug not in used) for form in forms]
        used |= {form.slug: site.digests[form.slug] for form in forms}
        if len(forms) == 2:
            return self.tabs(forms, blocks)
        if "folded" not in self.options:
            return blocks
        # A summary holds no paragraph.
        claim = nodes.inline("", "", *blocks[0].children.pop(0).children, classes=["claim"])
        opening = [raw('<details class="snippet-fold"><summary>'), claim, raw("</summary>")]
        return [*opening, *blocks, raw("</details>")]

    def tabs(self, forms: list[Snippet], blocks: list[nodes.container]) -> list[nodes.Node]:
        """Two styles of one task: the tab list stands in the HTML, so that nothing shifts when scripts start."""
        tabs, panels = '<div class="styles"><div role="tablist" aria-label="Style of the code">', []
        for form, block in zip(forms, blocks, strict=True):
            style, group = form.slug[-4:], f"{anchor(form.slug)}-{self.env.new_serialno('styles')}"
            tabs += (
                f'<button role="tab" type="button" id="{group}-tab" aria-controls="{group}" data-style="{style[1:]}" '
                f'aria-selected="{str(not panels).lower()}" tabindex="{-bool(panels)}">{STYLES[style]}</button>'
            )
            opening = f'<div role="tabpanel" id="{group}" aria-labelledby="{group}-tab" data-style="{style[1:]}">'
            label = nodes.paragraph("", STYLES[style], classes=["style-label"])
            panels += [raw(opening), label, block, raw("</div>")]
        return [raw(tabs + "</div>"), *panels, raw("</div>")]

    def block(self, site: Site, snippet: Snippet, first: bool) -> nodes.container:
        """The claim, the code, its session and what the records say; the first on a page is a link's target."""
        claim = nodes.paragraph("", "", *self.parse_inline(snippet.claim)[0], classes=["claim"])
        block = nodes.container(
            "",
            claim,
            code(snippet.body.rstrip("\n"), "python"),
            *self.printed(site, snippet),
            nodes.paragraph("", "", *self.verified(site, snippet), classes=["verified", "no-search"]),
            classes=["snippet"],
        )
        if first:
            block["ids"] = [anchor(snippet.slug)]
            if "folded" not in self.options:
                self.env.metadata[self.env.docname].setdefault("open", []).append(snippet.slug)
        return block

    def printed(self, site: Site, snippet: Snippet) -> list[nodes.Node]:
        """What the home leg prints, then each other text once with the legs that print it, its own words marked."""
        home = [leg for leg in site.legs() if site.state(snippet, leg) == SAME] or [snippet.home()]
        texts: dict[str, list[Leg]] = {}
        for record in site.records.values():
            if site.state(snippet, record.leg) == OTHER:
                outputs = record.entries[snippet.slug]["outputs"]
                differing = [index for index, output in enumerate(outputs) if output != snippet.outputs[index]]
                part = replace(snippet, examples=tuple(snippet.examples[index] for index in differing))
                marked = [mark_changes(outputs[index], snippet.outputs[index]) for index in differing]
                texts.setdefault(session_text(part, marked), []).append(record.leg)
        first = caption(f"Checked session, as TensorFlow {spell([snippet.home()])} prints it")
        blocks = block_of(home, first, code(session_text(snippet, snippet.outputs), "pycon"))
        highlight = getattr(self.env.app.builder, "highlighter", PygmentsBridge()).highlight_block
        for text, where in texts.items():
            blocks += block_of(where, caption(f"{spell(where)} prints:"), raw(marked_html(text, highlight)))
        return [raw('<div class="printed">'), *blocks, raw("</div>")]

    def verified(self, site: Site, snippet: Snippet) -> list[nodes.Node]:
        """Where it printed the same, something else, does not apply or was not run, and when; then the file itself."""
        groups: dict[str, list[Leg]] = {state: [] for state in STATES}
        for leg in site.legs():
            groups.setdefault(site.state(snippet, leg), []).append(leg)
        ran = groups[SAME] + groups[OTHER]
        dates = [site.records[leg].entries[snippet.slug]["date"] for leg in ran]
        labels = {SAME: f"Verified on {min(dates, default='')} with TensorFlow"}
        words = " ".join(f"{labels.get(state, state)}: {spell(where)}." for state, where in groups.items() if where)
        text = nodes.inline("", words, classes=["passed" if ran and not groups[STALE] else "stale"])
        file = addnodes.download_reference(
            "", f"Download {snippet.path.name}", reftarget=f"/../{snippet.name}", refdoc=self.env.docname
        )
        permalink = nodes.reference("", f"Code {snippet.hash[:8]}", refid=anchor(snippet.slug), internal=True)
        links = [file, permalink]
        if self.config.graphdocs_source_url:
            links.append(
                nodes.reference("", "View source", refuri=f"{self.config.graphdocs_source_url}/{snippet.name}")
            )
        return [text, *links]


class ApiRole(SphinxRole):
    """`{tf}` links an API name to its TensorFlow page; a name that does not exist fails the build."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        self.env.metadata[self.env.docname].setdefault("apis", []).append(self.text)
        page = self.text.replace(".", "/")
        if self.text not in api_names():
            parent, _, member = self.text.rpartition(".")
            page = f"{parent.replace('.', '/')}#{member}"
            if member not in api_names().get(parent, ()):
                mend = "correct it, or run 'nox -s api_names' after an upgrade"
                logger.warning(
                    "'%s' is not in graphdocs/api_names.txt; %s.", self.text, mend, location=self.get_location()
                )
        return [nodes.reference("", "", nodes.literal("", self.text), refuri=API_PAGES + page)], []


@cache
def api_names() -> dict[str, list[str]]:
    """Public names of the newest TensorFlow, each with its public members."""
    lines = (ROOT / "graphdocs" / "api_names.txt").read_text("utf-8").splitlines()
    return {name: members for name, *members in map(str.split, lines)}


class VerdictRole(SphinxRole):
    """`{verdict}` marks a belief as one of VERDICTS."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        if self.text not in VERDICTS:
            logger.warning(
                "'%s' is no verdict; write %s.", self.text, ", ".join(VERDICTS), location=self.get_location()
            )
        return [nodes.inline("", self.text.capitalize(), classes=["verdict", self.text.replace(" ", "-")])], []


def read_site(app: Sphinx) -> None:
    try:
        app.graphdocs = Site()
    except Mistake as mistake:
        raise ExtensionError(str(mistake)) from None
    if highlighter := getattr(app.builder, "highlighter", None):  # only builders of HTML have one
        highlighter.formatter = CopyFormatter


def find_outdated(app: Sphinx, env: BuildEnvironment, added: set, changed: set, removed: set) -> list[str]:
    """Pages whose snippets, or the records of them, changed since they were read."""
    digests, outdated = app.graphdocs.digests, []
    for page, data in env.metadata.items():
        changed = any(digests.get(slug) != was for slug, was in data.get("snippets", {}).items())
        if changed or data.get("all_snippets", app.graphdocs.digest_of_all) != app.graphdocs.digest_of_all:
            outdated.append(page)
    return outdated


def name_snippets(app: Sphinx, env: BuildEnvironment) -> None:
    """Make a target of each snippet, on the first page that shows it openly, in whatever order pages were read."""
    pages = {slug: page for page in sorted(env.metadata, reverse=True) for slug in env.metadata[page].get("open", ())}
    for slug, page in pages.items():
        label, std = f"snippet:{slug}".lower(), env.domains.standard_domain
        std.anonlabels.pop(label, None)  # that of an earlier build
        name = app.graphdocs.snippets[slug].claim.rstrip(".").replace("`", "")
        std.note_hyperlink_target(label, page, anchor(slug), name)


def check_snippets(app: Sphinx, env: BuildEnvironment) -> None:
    """Warn (an error under -W) of a snippet that no page shows, or that has no fresh record of the newest legs."""
    site: Site = app.graphdocs
    shown = {slug for data in env.metadata.values() for slug in data.get("snippets", ())}
    for slug, snippet in site.snippets.items():
        if slug not in shown:
            logger.warning("%s:1: no page shows it; embed it with {snippet} %s, or delete it.", snippet.name, slug)
        for leg in legs():
            if site.state(snippet, leg) in (STALE, NOT_RUN):
                logger.warning(
                    "%s:1: records/%s.json has no fresh entry of it; run 'nox -s accept'.", snippet.name, leg
                )


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_config_value("graphdocs_source_url", "", "env", str)
    app.add_directive("snippet", SnippetDirective)
    app.add_role("tf", ApiRole())
    app.add_role("verdict", VerdictRole())
    app.connect("builder-inited", read_site)
    app.connect("env-get-outdated", find_outdated)
    app.connect("env-updated", name_snippets)
    app.connect("env-updated", check_snippets)
    return {"parallel_read_safe": True, "parallel_write_safe": True, "env_version": 4}
