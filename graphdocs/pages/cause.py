"""The directive `{cause}`: what fails beside what works, in the lines that matter, and the proof folded below."""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from typing import Any

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx

from graphdocs.legs import Leg
from graphdocs.pages.domain import facts_of, site_of
from graphdocs.pages.outputs import session_text
from graphdocs.pages.snippet_box import BoxDirective, code, fold, fold_summary, skip
from graphdocs.pages.wordings import Template
from graphdocs.parts import given_and_written
from graphdocs.snippet import HEADER, Snippet, statement

# The calls that show a value.
LOOKS = {"print", "len", "type", "sorted", "list", "run", "numpy", "eval", "get_operations"}
CUT = " \u2026 "  # stands for what is left out
LONGEST = 260  # letters of a message that are shown beside the code; the proof has all
MOST_GIVEN = 4  # lines of what is given that need no fold


class cause_mark(nodes.General, nodes.Element):
    """What the section of a cause is known by: its `when`, words of a paste that lead here, and what `works`."""


class CauseDirective(BoxDirective):
    """`{cause}`: one situation; `:fails:` and `:works:` name snippets, or pairs of which the form works in its style.

    `:proof:` names more snippets, shown whole in the fold.  `:when:` has words by which the finder knows the situation.
    """

    option_spec = {
        "fails": directives.unchanged,
        "works": directives.unchanged_required,
        "proof": directives.unchanged,
        "when": directives.unchanged,
    }

    def run(self) -> list[nodes.Node]:
        if "works" not in self.options:
            raise self.error("a cause needs ':works:' with the name of a snippet.")
        fails = self.forms(self.options["fails"]) if "fails" in self.options else []
        works = self.forms(self.options["works"])
        proof = [form for name in self.options.get("proof", "").split() for form in self.forms(name)]
        columns = nodes.container("", classes=["cause", *["alone"] * (not fails)])
        working = [self.working(form, code_lines(beside(form, fails))) for form in works]
        # What works comes first, as on a phone, where nothing may move when the other arrives.
        columns += self.side("Works", works, working, "works")
        if fails:
            columns += self.side("Fails", fails, [self.failing(form) for form in fails], "fails")
        facts = facts_of(self.env)
        facts.openly += [form.name for form in (*fails, *works)]
        facts.has_fix = True
        facts.working += [form.name for form in works]
        shown = list(dict.fromkeys(form.name for form in (*fails, *works, *proof)))
        boxes = self.shown([site_of(self.env).snippets[name] for name in shown])
        folded = fold("", fold_summary("", "Why, and the proof"), *boxes, kind="proof")
        mark = cause_mark("", when=self.options.get("when", ""), works=[form.name for form in works])
        self.set_source_info(mark)
        return [mark, columns, folded]

    def side(self, label: str, forms: list[Snippet], contents: list[nodes.container], kind: str) -> nodes.container:
        """One column: a single form, or two styles as tabs."""
        head = nodes.paragraph("", label, classes=["side"])
        if len(forms) == 1:
            return nodes.container("", head, *contents, classes=[kind])
        return nodes.container("", head, self.tabs(forms, contents), classes=[kind])

    def failing(self, snippet: Snippet) -> nodes.container:
        """The code up to the statement that is refused, and the message."""
        templates = self.templates()
        leg, outputs, end = self.refused(snippet, templates)
        looks = [index for index in range(end) if outputs[index] and is_look(statement(snippet.examples[index]))]
        chosen = [index for index in range(end + 1) if index not in looks]
        blocks = self.written(snippet, chosen, [shortened(outputs[index], templates) for index in chosen], set())
        if leg != snippet.home():
            blocks.append(nodes.paragraph("", f"On TensorFlow {leg.version}.", classes=["shown-below"]))
        return nodes.container("", *blocks, classes=["lines"])

    def refused(self, snippet: Snippet, templates: list[Template]) -> tuple[Leg, list[str], int]:
        """The newest leg that prints what a template matches, else a refusal; its outputs, and which it is."""
        site, recorded = site_of(self.env), site_of(self.env).record(snippet).outputs
        printed = [(snippet.home(), snippet.outputs)]
        printed += [(leg, recorded[leg]) for leg in site.legs if leg in recorded]
        for is_meant in (lambda text: any(template.regex.search(text) for template in templates), is_refusal):
            for leg, outputs in printed:
                if found := [index for index, output in enumerate(outputs) if is_meant(output)]:
                    return leg, outputs, found[0]
        return *printed[0], len(snippet.outputs) - 1

    def templates(self) -> list[Template]:
        """The wordings of the page's families."""
        families = facts_of(self.env).families.values()
        return [Template(text) for entry in families for text in entry["templates"]]

    def working(self, snippet: Snippet, before: set[str]) -> nodes.container:
        """What a reader writes, with the lines marked that the failing code has not; and what he then sees."""
        refusals = [index for index, output in enumerate(snippet.outputs) if is_refusal(output)]
        start = refusals[-1] + 1 if refusals and refusals[-1] + 1 < len(snippet.examples) else 0
        chosen = [index for index in range(start, len(snippet.examples)) if not is_refusal(snippet.outputs[index])]
        blocks = self.written(snippet, chosen, [shortened(snippet.outputs[index]) for index in chosen], before)
        lines = nodes.container("", *blocks, classes=["lines", "fix"])
        return nodes.container("", lines, self.verdict_line(snippet), classes=["taken"])

    def written(self, snippet: Snippet, chosen: Sequence[int], said: list[str], before: set[str]) -> list[nodes.Node]:
        """What is given, folded where it is long; what is written; and the chosen examples of the session."""
        given, written = given_and_written(snippet.body, snippet.given)
        blocks: list[nodes.Node] = []
        if given.count("\n") >= MOST_GIVEN:
            names = f"Given: {', '.join(snippet.given)}"
            blocks.append(fold("", fold_summary("", names), code(given, "python"), kind="given"))
        elif given:
            blocks.append(code(given, "python"))
        if written:
            blocks.append(marked_code(written, "python", before))
        return [*blocks, marked_code(session_text(snippet, said, chosen), "pycon", before)]


def is_look(source: str) -> bool:
    """True for a statement that shows a value and changes nothing: a name, or a call of one of LOOKS."""
    node = ast.parse(source).body[0]
    if not isinstance(node, ast.Expr):
        return False
    if not isinstance(node.value, ast.Call):
        return True
    function = node.value.func
    return getattr(function, "attr", getattr(function, "id", "")) in LOOKS


def is_refusal(output: str) -> bool:
    return output.startswith(HEADER)


def shortened(output: str, templates: Sequence[Template] = ()) -> str:
    """An output without its stack frames and, if it is long, cut to the part that a template matches."""
    if not is_refusal(output):
        return output
    text = output.removeprefix(HEADER).rstrip("\n").replace("<BLANKLINE>", "")
    if len(text) <= LONGEST:
        return text
    for template in templates:
        if match := template.regex.search(text):
            name = re.match(r"[\w.]+: |", text)[0]  # type: ignore[index]  # it matches nothing, too
            before = "" if match.start() <= len(name) else CUT.lstrip()
            after = "" if match.end() == len(text) else CUT
            text = f"{name}{before}{match[0]}{after}"
            break
    return text if len(text) <= LONGEST * 2 else f"{text[: LONGEST * 2].rstrip()}{CUT}"


def beside(form: Snippet, fails: list[Snippet]) -> list[Snippet]:
    """The failing form that a working one stands beside: that of its style, else the first; none where none fails."""
    same_style = [failing for failing in fails if failing.name[-5:] == form.name[-5:]]
    return (same_style or fails)[:1]


def code_lines(snippets: list[Snippet]) -> set[str]:
    """The lines of bodies and of the statements of their sessions, without their indentation."""
    sources = [source for each in snippets for source in (each.body, *map(statement, each.examples))]
    return {line.strip() for source in sources for line in source.split("\n")}


def marked_code(text: str, language: str, before: set[str]) -> nodes.literal_block:
    """Code with those of its lines marked that are not among the lines `before`; none where all are new."""
    block = code(text, language)
    written = {
        number: line.removeprefix(">>>").removeprefix("...").strip()
        for number, line in enumerate(text.split("\n"), 1)
        if language == "python" or line.startswith((">>> ", "... "))
    }
    written = {number: line for number, line in written.items() if line}
    changed = [number for number, line in written.items() if line not in before]
    if before and len(changed) < len(written):
        block["highlight_args"] = {"hl_lines": changed}
    return block


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_node(cause_mark, html=(skip, None), text=(skip, None), latex=(skip, None))
    app.add_directive("cause", CauseDirective)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
