"""The directive `{snippet}`: code, checked session, other outputs and one line of verdict; two styles as tabs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.highlighting import PygmentsBridge
from sphinx.util.docutils import SphinxDirective
from sphinx.writers.html5 import HTML5Translator

from graphdocs.legs import Leg, spell
from graphdocs.pages.domain import facts_of, site_of
from graphdocs.pages.outputs import CopyFormatter, mark_changes, marked_html, session_text
from graphdocs.pages.site import State
from graphdocs.pages.templating import render
from graphdocs.pages.wording import in_one_line, is_proven, signs, verdict, why_not
from graphdocs.snippet import HEADER, Snippet, anchor, pair

STYLES = {"_tf2": "TF2", "_tf1": "TF1-style"}


# -- Nodes that enclose others, each with its HTML -------------------------------------------------------------------


class printed_texts(nodes.General, nodes.Element):
    """What a session prints, text after text."""


class printed_text(nodes.General, nodes.Element):
    """One text and its caption; the style sheet puts that of the reader's TensorFlow (`versions`) first.

    That of another version than the newest (`other`) is hidden until it is the reader's, or asked for.
    """


class proven(nodes.General, nodes.Element):
    """The line of verdict; `signs` has a letter for each version, for the words on the reader's own."""


class fold(nodes.General, nodes.Element):
    """What is shown when its first child, the summary, is opened."""


class fold_summary(nodes.General, nodes.TextElement):
    """What is shown of a fold that is closed."""


class styles(nodes.General, nodes.Element):
    """The tab list in the HTML, so that nothing shifts when scripts start; `tabs` has (panel's id, style) pairs."""


class style_panel(nodes.General, nodes.Element):
    """One style's form of a task."""


def visit_printed_texts(translator: HTML5Translator, node: nodes.Element) -> None:
    translator.body.append('<div class="printed">')


def visit_printed_text(translator: HTML5Translator, node: nodes.Element) -> None:
    kind = ' class="other"' if node["other"] else ""
    translator.body.append(f'<div{kind} data-tf="{node["versions"]}">')


def visit_proven(translator: HTML5Translator, node: nodes.Element) -> None:
    translator.body.append(render("proven.html", node=node))


def visit_fold(translator: HTML5Translator, node: nodes.Element) -> None:
    kind = f" {node['kind']}" if "kind" in node else ""
    ids = "".join(f'<span id="{each}"></span>' for each in node["ids"])  # of a label before it
    translator.body.append(f'{ids}<details class="snippet-fold{kind}">')


def depart_fold(translator: HTML5Translator, node: nodes.Element) -> None:
    translator.body.append("</details>")


def visit_fold_summary(translator: HTML5Translator, node: nodes.Element) -> None:
    translator.body.append('<summary><span class="claim">')


def depart_fold_summary(translator: HTML5Translator, node: nodes.Element) -> None:
    translator.body.append("</span></summary>")


def visit_styles(translator: HTML5Translator, node: nodes.Element) -> None:
    tabs = ""
    for number, (panel, style) in enumerate(node["tabs"]):
        tabs += (
            f'<button role="tab" type="button" id="{panel}-tab" aria-controls="{panel}" data-style="{style[1:]}" '
            f'aria-selected="{str(not number).lower()}" tabindex="{-bool(number)}">{STYLES[style]}</button>'
        )
    translator.body.append(f'<div class="styles"><div role="tablist" aria-label="Style of the code">{tabs}</div>')


def visit_style_panel(translator: HTML5Translator, node: nodes.Element) -> None:
    panel = node["panel"]
    translator.body.append(
        f'<div role="tabpanel" id="{panel}" aria-labelledby="{panel}-tab" data-style="{node["style"][1:]}">'
    )


def depart_div(translator: HTML5Translator, node: nodes.Element) -> None:
    translator.body.append("</div>")


def skip(translator: nodes.NodeVisitor, node: nodes.Element) -> None:
    """What a builder makes of a node that shows nothing there."""
    raise nodes.SkipNode


def pass_by(translator: nodes.NodeVisitor, node: nodes.Element) -> None:
    """What other builders make of such a node: nothing but its content."""


HTML = {
    printed_texts: (visit_printed_texts, depart_div),
    printed_text: (visit_printed_text, depart_div),
    proven: (visit_proven, depart_div),
    fold: (visit_fold, depart_fold),
    fold_summary: (visit_fold_summary, depart_fold_summary),
    styles: (visit_styles, depart_div),
    style_panel: (visit_style_panel, depart_div),
}


# -- The directive ---------------------------------------------------------------------------------------------------


def code(text: str, language: str) -> nodes.literal_block:
    return nodes.literal_block(text, text, language=language)


def text_of_legs(where: list[Leg], caption: str, shown: nodes.Node, other: bool) -> printed_text:
    """A text below the words that say where it is printed."""
    versions = " ".join(dict.fromkeys(leg.version for leg in where))
    caption_node = nodes.paragraph("", caption, classes=["shown-below"])
    return printed_text("", caption_node, shown, versions=versions, other=other)


class BoxDirective(SphinxDirective):
    """What all directives that show snippets have in common."""

    def forms(self, name: str) -> list[Snippet]:
        """The snippet of that name, or the TF2 and TF1-style forms of one; raises an error that names neither."""
        snippets = site_of(self.env).snippets
        forms = [snippets[name]] if name in snippets else pair(snippets, name)
        if not forms:
            raise self.error(f"there is no snippet '{name}'; write the name of a file below snippets/.")
        if name not in snippets and len(forms) == 1:
            mend = "write its whole name, or restore the other form"
            raise self.error(f"of the pair '{name}' there is {forms[0].name} alone; {mend}.")
        return forms

    def shown(self, forms: list[Snippet]) -> list[nodes.container]:
        """The boxes of these snippets, which the page shows from now on."""
        facts, digests = facts_of(self.env), site_of(self.env).digests
        boxes = [self.box(form, first=form.name not in facts.snippets) for form in forms]
        facts.snippets |= {form.name: digests[form.name] for form in forms}
        return boxes

    def tabs(self, forms: list[Snippet], boxes: Sequence[nodes.Node]) -> styles:
        """Two styles of one task."""
        group = styles("", tabs=[])
        for form, box in zip(forms, boxes, strict=True):
            style, panel = form.name[-4:], f"{anchor(form.name)}-{self.env.new_serialno('styles')}"
            group["tabs"].append((panel, style))
            label = nodes.paragraph("", STYLES[style], classes=["style-label"])
            group += style_panel("", label, box, panel=panel, style=style)
        return group

    def box(self, snippet: Snippet, first: bool) -> nodes.container:
        """The claim, the code, its session and what the records say; the first on a page is a link's target."""
        claim = nodes.paragraph("", "", *self.parse_inline(snippet.claim)[0], classes=["claim"])
        box = nodes.container(
            "",
            claim,
            code(snippet.body.rstrip("\n"), "python"),
            self.printed(snippet),
            self.verdict_line(snippet),
            classes=["snippet"],
        )
        if first:
            box["ids"] = [anchor(snippet.name)]
        return box

    def printed(self, snippet: Snippet) -> printed_texts:
        """What the home leg prints, then each other text once with the legs that print it, its own words marked."""
        site = site_of(self.env)
        texts: dict[str, list[Leg]] = {}
        for leg in site.legs_where(snippet, State.OTHER):
            outputs = site.record(snippet).outputs[leg]
            differing = [index for index, output in enumerate(outputs) if output != snippet.outputs[index]]
            part = replace(snippet, examples=tuple(snippet.examples[index] for index in differing))
            marked = [mark_changes(outputs[index], snippet.outputs[index]) for index in differing]
            texts.setdefault(session_text(part, marked), []).append(leg)
        home = snippet.home()
        first = f"Checked session, as TensorFlow {spell([home])} prints it"
        where = site.legs_where(snippet, State.SAME) or [home]
        blocks = [text_of_legs(where, first, code(session_text(snippet, snippet.outputs), "pycon"), False)]
        highlight = getattr(self.env.app.builder, "highlighter", PygmentsBridge()).highlight_block
        for text, where in texts.items():
            html = nodes.raw("", marked_html(text, highlight), format="html")
            blocks.append(text_of_legs(where, f"{spell(where)} prints:", html, True))
        return printed_texts("", *blocks)

    def verdict_line(self, snippet: Snippet) -> proven:
        """The line of verdict, with all that is known in its fold; the file, a permalink, and where it is kept."""
        site = site_of(self.env)
        line = proven(
            "",
            said=in_one_line(site, snippet),
            whole=verdict(site, snippet),
            good=is_proven(site, snippet),
            others=bool(site.legs_where(snippet, State.OTHER)),
            signs=signs(site, snippet),
            why_not=why_not(snippet),
            hash=snippet.hash[:8],
            name=snippet.path.name,
            classes=["no-search"],
        )
        links = [
            addnodes.download_reference("", ".py", reftarget=f"/../{snippet.file}", refdoc=self.env.docname),
            nodes.reference("", "link", refid=anchor(snippet.name), internal=True),
        ]
        if self.config.graphdocs_source_url:
            source = f"{self.config.graphdocs_source_url}/{snippet.file}"
            links.append(nodes.reference("", "source", refuri=source))
        line += nodes.inline("", "", *links, classes=["links"])
        return line


class SnippetDirective(BoxDirective):
    """`{snippet} own_graph`: code, checked session, other outputs, verdict; two styles as tabs.

    The option `:folded:` shows the claim alone until the reader opens it.
    """

    required_arguments = 1
    option_spec = {"folded": directives.flag}

    def run(self) -> list[nodes.Node]:
        forms = self.forms(self.arguments[0])
        boxes = self.shown(forms)
        self.mark_first_fix(forms, boxes)
        shown: list[nodes.Node] = [self.tabs(forms, boxes)] if len(forms) == 2 else list(boxes)
        if "folded" not in self.options:
            facts_of(self.env).openly += [form.name for form in forms]
            return shown
        if len(forms) == 1:
            boxes[0].children.pop(0)  # the claim, which the fold's summary has
        return [fold("", fold_summary("", "", *self.parse_inline(forms[0].claim)[0]), *shown)]

    def mark_first_fix(self, forms: list[Snippet], boxes: list[nodes.container]) -> None:
        """Mark the code of the first snippet of a page without causes that shows what works."""
        facts = facts_of(self.env)
        works = not any(output.startswith(HEADER) for form in forms for output in form.outputs)
        if works and not facts.has_fix and "folded" not in self.options:
            facts.has_fix = True
            for box in boxes:
                _, shown_code, *_ = box.findall(nodes.TextElement)
                shown_code["classes"].append("fix")


class FoldDirective(SphinxDirective):
    """`{fold} TITLE`: content that is shown when its title is opened."""

    required_arguments = 1
    final_argument_whitespace = True
    has_content = True

    def run(self) -> list[nodes.Node]:
        title = fold_summary("", "", *self.parse_inline(self.arguments[0])[0])
        return [fold("", title, *self.parse_content_to_nodes())]


def mark_outputs(app: Sphinx) -> None:
    """Let the builder mark what a session prints, which a copy leaves out."""
    if highlighter := getattr(app.builder, "highlighter", None):  # only builders of HTML have one
        highlighter.formatter = CopyFormatter


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_config_value("graphdocs_source_url", "", "env", str)
    for node, html in HTML.items():
        app.add_node(node, html=html, text=(pass_by, pass_by), latex=(pass_by, pass_by))
    app.add_directive("snippet", SnippetDirective)
    app.add_directive("fold", FoldDirective)
    app.connect("builder-inited", mark_outputs)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
