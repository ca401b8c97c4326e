"""The directive `{graph-drawing}`: the graphs that a snippet builds, from its record: an SVG, and the same in words."""

from __future__ import annotations

from html import escape
from typing import Any

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from graphdocs.pages.domain import facts_of, site_of
from graphdocs.pages.drawing_content import (
    OUTSIDE,
    Box,
    Drawing,
    Edge,
    Frame,
    all_frames,
    found,
    read,
)
from graphdocs.pages.drawing_signs import legend
from graphdocs.pages.drawing_svg import svg_of
from graphdocs.snippet import HEADER

WIDE, TALL = 736, 328  # pixels that a page has for a drawing, on a desk and on a phone
VERBS = {"capture": "captured as", "argument": "handed over as", "refused": "refused in"}


def in_words(drawing: Drawing) -> list[str]:
    """The operations of a drawing and what crosses its frames, a line each."""
    lines = []
    titles = {box: frame.title for frame in all_frames(drawing.whole) for box in frame.boxes}
    for box, title in titles.items():
        inputs = [edge for edge in drawing.edges if edge.target is box]
        data = ", ".join(edge.source.name for edge in inputs if edge.kind == "data")
        control = ", ".join(edge.source.name for edge in inputs if edge.kind == "control")
        words = f"{title}: {box.name} ({box.about})"
        lines.append(words + f", from {data}" * bool(data) + f", after {control}" * bool(control))
    for edge in drawing.edges:
        if edge.kind in VERBS:
            if isinstance(edge.target, Box):
                target = f"{edge.target.name} of {titles[edge.target]}"
            else:
                target = edge.target.title
            lines.append(f"{edge.source.name} of {titles[edge.source]}: {VERBS[edge.kind]} {target}")
    return lines


def name_of(thing: Box | Frame | Edge) -> str:
    if isinstance(thing, Edge):
        return f"{thing.source.where} -> {thing.target.where}"
    return thing.where if isinstance(thing, Box) else thing.title


class GraphDrawing(SphinxDirective):
    """`{graph-drawing} name`: what the names of a snippet's `:draws:` built in its run; the content says what to see.

    `:highlight: graph/operation`, or a graph, or an edge `from -> to`, is the one thing to look at.  In its place,
    `:refused: graph/tensor -> other` draws an edge that TensorFlow refused, into a graph or `outside all graphs`; the
    session's first error describes it.
    """

    required_arguments = 1
    has_content = True
    option_spec = {"refused": directives.unchanged_required, "highlight": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        site, name = site_of(self.env), self.arguments[0]
        if name not in site.snippets:
            raise self.error(f"there is no snippet '{name}'; write the name of a file below snippets/.")
        snippet = site.snippets[name]
        if not (graphs := site.record(snippet).drawn(snippet)):
            raise self.error(
                f"no fresh record of {snippet.file} has graphs; give it ':draws: NAME' and run 'nox -s accept'."
            )
        if not self.content:
            raise self.error("a drawing needs a caption; write what to see in it as the directive's content.")
        errors = [output.removeprefix(HEADER).strip() for output in snippet.outputs if output.startswith(HEADER)]
        refused = self.refused(graphs)
        if refused and not errors:
            raise self.error(f"{snippet.file} raises no error, so nothing was refused; leave ':refused:' out.")
        drawing = read(graphs, refused)
        highlight = self.highlight(drawing, bool(refused))
        facts_of(self.env).snippets.setdefault(name, site.digests[name])
        title = "Graphs: " * (len(graphs) > 1) + "; ".join(frame.title for frame in drawing.whole.frames)
        about = "The list below has its operations and edges in words."
        if highlight:
            about += f" Highlighted: {name_of(highlight)}."
        if refused:
            about += f" TensorFlow refuses: {errors[0]}"
        number = f"drawing-{self.env.new_serialno('drawing')}"
        svg, width = svg_of(drawing, highlight, WIDE, title, about, number)
        tall, tall_width = svg_of(drawing, highlight, TALL, title, about, f"{number}-tall")
        if tall_width < width:
            svg = f'<div class="wide">{svg}</div><div class="tall">{tall}</div>'
        items = "".join(f"<li>{escape(line)}</li>" for line in in_words(drawing))
        words = f"<details><summary>The drawing in words</summary><ul>{items}</ul></details>"
        pictures = f'</figcaption><div class="scroll">{svg}</div>{legend(drawing, highlight)}{words}</figure>'
        return [
            nodes.raw("", '<figure class="drawn"><figcaption>', format="html"),
            *self.parse_content_to_nodes(),
            nodes.raw("", pictures, format="html"),
        ]

    def refused(self, graphs: list[dict[str, Any]]) -> list[tuple[str, str]]:
        """The edges of `:refused:`, a line each."""
        edges = []
        known = {graph["name"]: [node["name"] for node in graph["nodes"]] for graph in graphs}
        for line in filter(None, self.options.get("refused", "").splitlines()):
            source, arrow, target = line.partition(" -> ")
            owner, _, tensor = source.partition("/")
            if not arrow:
                raise self.error(f"':refused: {line}' is no edge; write GRAPH/TENSOR -> GRAPH.")
            if target not in (*known, OUTSIDE) or tensor not in known.get(owner, ()):
                raise self.error(f"':refused: {line}' names what is not drawn; write GRAPH/TENSOR -> GRAPH.")
            edges.append((source, target))
        return edges

    def highlight(self, drawing: Drawing, is_refused: bool) -> Box | Frame | Edge | None:
        """The one thing to look at; what was refused is that by itself."""
        name = self.options.get("highlight")
        if name and is_refused:
            raise self.error("what was refused is highlighted already; leave ':highlight:' out.")
        if is_refused:
            return None
        if not name:
            raise self.error("a drawing needs one thing to look at; write ':highlight: GRAPH/OPERATION' or another.")
        named = found(drawing, name)
        if len(named) != 1:
            raise self.error(
                f"':highlight: {name}' names {len(named)} things of the drawing, not one; write GRAPH, the title of a "
                "body, GRAPH/OPERATION or FROM -> TO."
            )
        return named[0]


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("graph-drawing", GraphDrawing)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
