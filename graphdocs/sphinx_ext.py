"""The Sphinx extension: snippets with their sessions, outputs and verdicts on pages, and API names."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import directives
from pygments.lexer import Lexer, line_re
from pygments.lexers.python import PythonLexer
from pygments.token import Generic
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective, SphinxRole

from graphdocs import Mistake
from graphdocs.legs import DEVICES, Leg, legs
from graphdocs.records import Record, load_all
from graphdocs.snippet import Snippet, anchor, pair, read_snippets, statement

logger = logging.getLogger(__name__)
API_NAMES = Path(__file__).parent / "api_names.txt"
API_PAGES = "https://www.tensorflow.org/api_docs/python/"
VERDICTS = ("true", "true within limits", "false")
STYLES = {"_tf2": "TF2", "_tf1": "TF1-style"}


class SessionLexer(Lexer):
    """A checked session: prompts, statements, and every other line as output, so that copying can leave it out."""

    name = "Checked session"
    aliases = ["session"]

    def get_tokens_unprocessed(self, text: str):
        python = PythonLexer(stripnl=False, ensurenl=False)
        for match in line_re.finditer(text):
            line, start = match.group(), match.start()
            prompt = line[:4] if line[:4] in (">>> ", "... ") else ""
            if not prompt:
                yield start, Generic.Output, line
                continue
            yield start, Generic.Prompt, prompt
            for index, token, value in python.get_tokens_unprocessed(line[4:]):
                yield start + 4 + index, token, value


class Site:
    """What the pages are built from: the snippets and all records."""

    def __init__(self, snippets: dict[str, Snippet], records: list[Record]):
        self.snippets, self.records = snippets, records

    def digest(self, slug: str) -> str:
        """Of all that a page shows of a snippet; another digest makes the page outdated."""
        snippet = self.snippets.get(slug)
        entries = [(str(record.leg), record.made_with, record.entries.get(slug)) for record in self.records]
        text = json.dumps([snippet and snippet.path.read_text("utf-8"), entries])
        return hashlib.sha256(text.encode()).hexdigest()

    def record(self, leg: Leg) -> Record:
        return next((record for record in self.records if record.leg == leg), Record(leg))


def _session(snippet: Snippet, outputs: list[str]) -> str:
    """The session as a reader sees it: no doctest directives, blank lines as blank lines."""
    parts = []
    for example, output in zip(snippet.examples, outputs, strict=True):
        first, *more = statement(example).split("\n")
        parts += [">>> " + first, *("... " + line if line else "..." for line in more)]
        parts += [line.replace("<BLANKLINE>", "") for line in output.splitlines()]
    return "\n".join(parts)


def _code(text: str, language: str, *classes: str) -> nodes.literal_block:
    return nodes.literal_block(text, text, language=language, classes=list(classes))


def _raw(html: str) -> nodes.raw:
    return nodes.raw("", html, format="html")


def _words(leg: Leg) -> str:
    return f"{leg.version} {leg.mode}" + ("" if leg.device == "cpu" else f" {leg.device.upper()}")


class SnippetDirective(SphinxDirective):
    """`{snippet} graphs/own_graph`: code, checked session, other outputs, verdict; two styles as tabs.

    The option `:folded:` shows the claim alone until the reader opens it.
    """

    required_arguments = 1
    option_spec = {"folded": directives.flag}

    def run(self) -> list[nodes.Node]:
        site: Site = self.env.app.graphdocs
        slug = self.arguments[0].strip()
        forms = pair(site.snippets, slug) or [site.snippets[slug]] if slug in site.snippets else pair(site.snippets, slug)
        if not forms:
            raise self.error(f"there is no snippets/{slug}.py; write the slug of a file below snippets/.")
        used = self.env.graphdocs_used.setdefault(self.env.docname, {})
        again = any(form.slug in used for form in forms)
        used |= {form.slug: site.digest(form.slug) for form in forms}
        shown = [self.show(site, form, again) for form in forms]
        if len(forms) == 1:
            return self.fold(forms[0], shown[0])
        return self.tabs(anchor(slug), forms, shown)

    def fold(self, snippet: Snippet, shown: nodes.container) -> list[nodes.Node]:
        if "folded" not in self.options:
            return [shown]
        claim = shown.children.pop(0)
        summary = nodes.container("", *claim.children, classes=["claim"])
        return [_raw('<details class="snippet-fold"><summary>'), summary, _raw("</summary>"), shown, _raw("</details>")]

    def tabs(self, group: str, forms: list[Snippet], shown: list[nodes.container]) -> list[nodes.Node]:
        """Two styles of one task: the tab list stands in the HTML, so that nothing shifts when scripts start."""
        tabs, panels = [], []
        for number, (form, content) in enumerate(zip(forms, shown)):
            end = form.slug[-4:]
            style, name = end[1:], f"{group}{end}"
            tabs.append(
                f'<button role="tab" type="button" id="{name}-tab" aria-controls="{name}" data-style="{style}" '
                f'aria-selected="{str(not number).lower()}" tabindex="{-1 if number else 0}">{STYLES[end]}</button>'
            )
            opening = f'<div role="tabpanel" id="{name}" aria-labelledby="{name}-tab" data-style="{style}">'
            label = nodes.paragraph("", STYLES[end], classes=["style-label"])
            panels += [_raw(opening), label, content, _raw("</div>")]
        opening = '<div class="styles"><div role="tablist" aria-label="Style of the code">' + "".join(tabs) + "</div>"
        return [_raw(opening), *panels, _raw("</div>")]

    def show(self, site: Site, snippet: Snippet, again: bool) -> nodes.container:
        claim = nodes.paragraph("", "", *self.parse_inline(snippet.claim)[0], classes=["claim"])
        home = site.record(snippet.home())
        caption = nodes.paragraph("", f"Checked session, as TensorFlow {_words(home.leg)} prints it", classes=["caption"])
        block = nodes.container(
            "",
            claim,
            _code(snippet.body.rstrip("\n"), "python"),
            caption,
            _code(_session(snippet, snippet.outputs), "session"),
            *self.variants(site, snippet),
            self.verdict(site, snippet),
            classes=["snippet"],
        )
        if not again:
            block["ids"] = [anchor(snippet.slug)]
            std, label = self.env.domains.standard_domain, f"snippet:{snippet.slug}".lower()
            if label not in std.labels:
                std.note_hyperlink_target(label, self.env.docname, anchor(snippet.slug), snippet.claim.rstrip("."))
        return block

    def variants(self, site: Site, snippet: Snippet) -> list[nodes.Node]:
        """What other legs print, each text once, with the legs that print it."""
        texts: dict[str, tuple[list[Leg], str]] = {}
        for record in site.records:
            entry = record.entries.get(snippet.slug)
            if entry is None or entry["hash"] != snippet.hash:
                continue
            if "stopped" in entry:
                text, language = "\n".join(entry["stopped"].splitlines()), "output"
            else:
                differing = [i for i, out in enumerate(entry["outputs"]) if out != snippet.outputs[i]]
                examples = tuple(snippet.examples[i] for i in differing)
                part = Snippet(**{**vars(snippet), "examples": examples})
                text, language = _session(part, [entry["outputs"][i] for i in differing]), "session"
            if text:
                texts.setdefault(text, ([], language))[0].append(record.leg)
        found: list[nodes.Node] = []
        for text, (where, language) in texts.items():
            legs_text = ", ".join(_words(leg) for leg in where)
            words = f"In {legs_text} the code itself stops" if language == "output" else f"{legs_text} prints"
            found.append(nodes.paragraph("", f"{words}:", classes=["caption"]))
            found.append(_code(text, "session", "variant", *(["no-copy"] if language == "output" else [])))
        return found

    def verdict(self, site: Site, snippet: Snippet) -> nodes.paragraph:
        """Legs passed, not applicable, not run, and the date, all from the records; then the file itself."""
        passed, stale, dates, not_run, reasons = [], [], [], [], []
        every = dict.fromkeys([record.leg for record in site.records] + [leg for d in DEVICES for leg in legs(device=d)])
        for leg in every:
            record = site.record(leg)
            if (reason := snippet.why_not(leg)) is not None:
                reasons.append(f"Not applicable to {_words(leg)}: {reason}.")
            elif record.is_fresh(snippet):
                passed.append(_words(leg))
                dates.append(record.entries[snippet.slug]["date"])
            else:
                (stale if snippet.slug in record.entries else not_run).append(_words(leg))
        words = [f"Verified by a run on {min(dates)}: TensorFlow {', '.join(passed)}."] if passed else []
        words += [f"Changed since its run: {', '.join(stale)}."] if stale else []
        words += [f"Not run: {', '.join(not_run)}."] if not_run else []
        state = "passed" if passed and not stale else "stale"
        line = nodes.paragraph("", "", nodes.inline("", " ".join(words + reasons) + " ", classes=[state]), classes=["verified"])
        from sphinx import addnodes

        source = f"/{Path('..', 'snippets', snippet.slug + '.py').as_posix()}"
        line += addnodes.download_reference("", f"Download {snippet.path.name}", reftarget=source, refdoc=self.env.docname)
        if base := self.config.graphdocs_source_url:
            url = f"{base}/{snippet.name}"
            line += [nodes.Text(" "), nodes.reference("", "View source", refuri=url, internal=False)]
        return line


class ApiRole(SphinxRole):
    """`{tf}` links an API name to its TensorFlow page; a name that does not exist fails the build."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        name, (parent, _, member) = self.text, self.text.rpartition(".")
        names = api_names()
        if name in names:
            page = name.replace(".", "/")
        elif member in names.get(parent, ()):
            page = f"{parent.replace('.', '/')}#{member}"
        else:
            logger.warning(
                "'%s' is no public name of the TensorFlow that graphdocs/api_names.txt lists; correct it, "
                "or run 'nox -s api_names' after an upgrade.",
                name,
                location=self.get_location(),
            )
            return [nodes.literal(name, name)], []
        return [nodes.reference("", "", nodes.literal(name, name), refuri=API_PAGES + page, internal=False)], []


@cache
def api_names() -> dict[str, frozenset[str]]:
    """Public names of the newest TensorFlow, each with its public members."""
    lines = API_NAMES.read_text("utf-8").splitlines()
    return {name: frozenset(members) for name, *members in map(str.split, lines)}


class VerdictRole(SphinxRole):
    """`{verdict}` marks a belief as one of VERDICTS."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        if self.text not in VERDICTS:
            logger.warning("'%s' is no verdict; write %s.", self.text, ", ".join(VERDICTS), location=self.get_location())
        return [nodes.inline("", self.text.capitalize(), classes=["verdict", self.text.replace(" ", "-")])], []


def read_site(app: Sphinx) -> None:
    try:
        app.graphdocs = Site(read_snippets(), load_all())
    except Mistake as mistake:
        raise ExtensionError(str(mistake)) from None


def find_outdated(app: Sphinx, env: BuildEnvironment, added: set, changed: set, removed: set) -> list[str]:
    """Pages whose snippets, or the records of them, changed since they were read."""
    site: Site = app.graphdocs
    used = env.graphdocs_used = getattr(env, "graphdocs_used", {})
    return [page for page, slugs in used.items() if any(site.digest(slug) != seen for slug, seen in slugs.items())]


def purge(app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    getattr(env, "graphdocs_used", {}).pop(docname, None)


def merge(app: Sphinx, env: BuildEnvironment, docnames: set[str], other: BuildEnvironment) -> None:
    env.graphdocs_used |= {page: other.graphdocs_used[page] for page in docnames if page in other.graphdocs_used}


def check_snippets(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Warn (an error under -W) of a snippet that no page shows, or that has no fresh record of the newest legs."""
    site: Site = app.graphdocs
    shown = {slug for slugs in env.graphdocs_used.values() for slug in slugs}
    for slug, snippet in site.snippets.items():
        if slug not in shown:
            logger.warning("%s:1: no page shows it; embed it with {snippet} %s, or delete it.", snippet.name, slug)
        for leg in legs():
            if snippet.why_not(leg) is None and not site.record(leg).is_fresh(snippet):
                logger.warning("%s:1: records/%s.json has no fresh entry of it; run 'nox -s accept'.", snippet.name, leg)
    return []


def setup(app: Sphinx) -> dict[str, object]:
    app.add_config_value("graphdocs_source_url", "", "html", str)
    app.add_lexer("session", SessionLexer)
    app.add_directive("snippet", SnippetDirective)
    app.add_role("tf", ApiRole())
    app.add_role("verdict", VerdictRole())
    app.connect("builder-inited", read_site)
    app.connect("env-get-outdated", find_outdated)
    app.connect("env-purge-doc", purge)
    app.connect("env-merge-info", merge)
    app.connect("env-updated", check_snippets)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
