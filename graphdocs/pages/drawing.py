"""The directive `{graph-drawing}`: the graphs that a snippet builds, from its record: an SVG, and the same in words."""

from __future__ import annotations

from html import escape
from typing import Any

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from graphdocs.pages.domain import facts_of, site_of
from graphdocs.pages.drawing_layout import label, role_of
from graphdocs.pages.drawing_svg import OUTSIDE, draw, title_of
from graphdocs.snippet import HEADER


def in_words(graph: dict[str, Any], title: str) -> list[str]:
    """The operations and edges of a graph and of the functions that it calls, a line each."""
    lines = []
    for operation in graph["nodes"]:
        inputs = [source for source in operation["inputs"] if not source.startswith("^")]
        controls = [source[1:] for source in operation["inputs"] if source.startswith("^")]
        words = f"{title}: {operation['name']} ({label(operation)[1]})"
        words += f", from {', '.join(inputs)}" * bool(inputs) + f", after {', '.join(controls)}" * bool(controls)
        lines.append(words)
        for body in operation["functions"]:
            lines += in_words(body, f"{title}, {role_of(body, operation['name'])}")
    return lines


class GraphDrawing(SphinxDirective):
    """`{graph-drawing} name`: what the names of a snippet's `:draws:` built in its run.

    `:refused: graph/tensor -> other` draws an edge that TensorFlow refused, into a graph or `outside all graphs`; the
    session's first error describes it.
    """

    required_arguments = 1
    option_spec = {"refused": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        site, name = site_of(self.env), self.arguments[0]
        if name not in site.snippets:
            raise self.error(f"there is no snippet '{name}'; write the name of a file below snippets/.")
        snippet = site.snippets[name]
        if not (graphs := site.record(snippet).drawn(snippet)):
            raise self.error(
                f"no fresh record of {snippet.file} has graphs; give it ':draws: NAME' and run 'nox -s accept'."
            )
        refused = [tuple(edge.split(" -> ")) for edge in self.options.get("refused", "").splitlines() if edge]
        known = {graph["name"]: [node["name"] for node in graph["nodes"]] for graph in graphs}
        for edge in refused:
            if len(edge) != 2:
                raise self.error(f"':refused: {edge[0]}' is no edge; write GRAPH/TENSOR -> GRAPH.")
            source, target = edge
            owner, _, tensor = source.partition("/")
            if target not in (*known, OUTSIDE) or tensor not in known.get(owner, ()):
                raise self.error(
                    f"':refused: {source} -> {target}' names what is not drawn; write GRAPH/TENSOR -> GRAPH."
                )
        errors = [output.removeprefix(HEADER).strip() for output in snippet.outputs if output.startswith(HEADER)]
        if refused and not errors:
            raise self.error(f"{snippet.file} raises no error, so nothing was refused; leave ':refused:' out.")
        facts_of(self.env).snippets.setdefault(name, site.digests[name])
        number = f"drawing-{self.env.new_serialno('drawing')}"
        svg = draw(graphs, refused, errors[0] if refused else "", number)
        lines = [line for graph in graphs for line in in_words(graph, title_of(graph))]
        lines += [
            f"{title_of(graph)}: {capture['to']} captures {capture['from']} of {capture['owner'] or OUTSIDE}"
            for graph in graphs
            for capture in graph["captures"]
        ]
        lines += [f"refused: {source} into {target}: {errors[0]}" for source, target in refused]
        items = "".join(f"<li>{escape(line)}</li>" for line in lines)
        words = f"<details><summary>The drawing in words</summary><ul>{items}</ul></details>"
        return [nodes.raw("", f'<figure class="drawn"><div class="scroll">{svg}</div>{words}</figure>', format="html")]


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_directive("graph-drawing", GraphDrawing)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
