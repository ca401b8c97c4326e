"""Drawings of the graphs that a snippet builds, from its record: an SVG, and the same in words.

Operations stand in rows by depth.  An edge runs through the gaps between rows and, where it goes farther than the
next row, through the lane beside the boxes; so no edge crosses a label.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Any

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from graphdocs.site import Site
from graphdocs.snippet import HEADER

# In pixels of the drawing; a letter of its 13 px text is 7.6 wide, of the 11 px one 6.5.
LETTER, SMALL, BOX, GAP, PAD, LANE, GUTTER, TITLE = 7.6, 6.5, 42, 44, 16, 12, 48, 30
PAGE = 736  # what a page has room for at most
OUTSIDE = "outside all graphs"
INERT = {"inputs": [], "functions": []}


@dataclass
class Panel:
    """A graph, a trace or a body of a function, laid out: where its operations stand, and its size."""

    title: str
    kind: str
    operations: list[dict[str, Any]]
    inner: list[tuple[str, Panel]] = field(default_factory=list)  # the operation that calls it, and the body
    boxes: dict[str, tuple[float, float, float]] = field(default_factory=dict)  # left, top and width
    edges: list[tuple[str, str, bool]] = field(default_factory=list)  # from, to, only control
    offsets: list[tuple[float, float]] = field(default_factory=list)  # of the inner panels
    width: float = 0
    height: float = 0
    lanes: int = 0


def label(operation: dict[str, Any]) -> tuple[str, str]:
    return operation["name"], " ".join(filter(None, (operation["op"], operation["type"])))


def box_width(operation: dict[str, Any]) -> float:
    name, kind = label(operation)
    return max(len(name) * LETTER, len(kind) * SMALL) + 20


def depths(operations: dict[str, dict[str, Any]]) -> dict[str, int]:
    """The row of each operation: below all its inputs, but for the edge that closes a loop of control flow v1."""
    found: dict[str, int] = {}

    def depth(name: str, above: tuple[str, ...]) -> int:
        if name not in found:
            inputs = [source.lstrip("^") for source in operations[name]["inputs"]]
            back = {*above, name, *(each for each in inputs if operations.get(each, {}).get("op") == "NextIteration")}
            rows = [depth(each, (*above, name)) for each in inputs if each in operations and each not in back]
            found[name] = max(rows, default=-1) + 1
        return found[name]

    for name in operations:
        depth(name, ())
    return found


def lay_out(title: str, kind: str, operations: list[dict[str, Any]]) -> Panel:
    """Place the operations of a graph in rows, and the bodies of the functions that they call below."""
    panel, by_name = Panel(title, kind, operations), {operation["name"]: operation for operation in operations}
    rows: dict[int, list[str]] = {}
    for name, row in depths(by_name).items():
        rows.setdefault(row, []).append(name)
    sources = {name: [each.lstrip("^") for each in by_name[name]["inputs"]] for name in by_name}
    panel.edges = [
        (source.lstrip("^"), name, source.startswith("^"))
        for name in by_name
        for source in by_name[name]["inputs"]
        if source.lstrip("^") in by_name
    ]
    widths = {name: box_width(operation) for name, operation in by_name.items()}
    inside = max([len(title) * LETTER, *(sum(widths[n] + PAD for n in row) - PAD for row in rows.values())])
    top = TITLE + GAP / 2
    for _, row in sorted(rows.items()):

        def center(name: str) -> float:
            above = [panel.boxes[each] for each in sources[name] if each in panel.boxes]
            return sum(left + width / 2 for left, _, width in above) / len(above) if above else 0

        row.sort(key=center)
        left = PAD + (inside - sum(widths[name] + PAD for name in row) + PAD) / 2
        for name in row:
            panel.boxes[name] = (left, top, widths[name])
            left += widths[name] + PAD
        top += BOX + GAP
    top -= GAP - PAD - 6 if panel.boxes else PAD
    far = [edge for edge in panel.edges if panel.boxes[edge[1]][1] != panel.boxes[edge[0]][1] + BOX + GAP]
    top += 2 * PAD * any(operation["functions"] for operation in operations)
    for name, operation in by_name.items():
        for body in operation["functions"]:
            inner = lay_out(role_of(body, name), "function", body["nodes"])
            panel.inner.append((name, inner))
            panel.offsets.append((PAD, top))
            inside, top = max(inside, inner.width), top + inner.height + PAD
    panel.lanes = len(far) + len(panel.inner)
    panel.width, panel.height = inside + 2 * PAD + panel.lanes * LANE, top
    return panel


def path(points: list[tuple[float, float]], kind: str, ends: tuple[str, str], message: str = "") -> str:
    """An edge; one that is refused or only leads to a body has no arrow."""
    line = " ".join(f"{x:.0f},{y:.0f}" for x, y in points)
    marker = ' marker-end="url(#arrow)"' * (kind not in ("refused", "call"))
    data = f'data-from="{escape(ends[0])}" data-to="{escape(ends[1])}"'
    about = f"<title>{escape(message or kind)}</title>"
    return f'<polyline class="edge {kind}" points="{line}" {data}{marker}>{about}</polyline>'


def draw_panel(panel: Panel, x: float, y: float, where: str) -> tuple[list[str], dict[str, tuple[float, float, float]]]:
    """The SVG of a panel at a place, and where its boxes are in the drawing."""
    svg = [
        f'<rect class="panel {panel.kind}" x="{x:.0f}" y="{y:.0f}" width="{panel.width:.0f}" '
        f'height="{panel.height:.0f}" rx="6"/>',
        f'<text class="title" x="{x + PAD:.0f}" y="{y + 21:.0f}">{escape(panel.title)}</text>',
    ]
    boxes = {name: (x + left, y + top, width) for name, (left, top, width) in panel.boxes.items()}
    lane = x + panel.width - PAD
    for source, target, control in panel.edges:
        (left, top, width), (to_left, to_top, to_width) = boxes[source], boxes[target]
        start, end = (left + width / 2, top + BOX), (to_left + to_width / 2, to_top)
        points = [start, end]
        if to_top != top + BOX + GAP:
            points = [
                start,
                (start[0], start[1] + 14),
                (lane, start[1] + 14),
                (lane, end[1] - 14),
                (end[0], end[1] - 14),
                end,
            ]
            lane -= LANE
        svg.append(path(points, "control" if control else "data", (f"{where}/{source}", f"{where}/{target}")))
    for (caller, inner), (left, top) in zip(panel.inner, panel.offsets, strict=True):
        (at, box_top, width) = boxes[caller]
        start = (at + width / 2, box_top + BOX)
        points = [
            start,
            (start[0], start[1] + 20),
            (lane, start[1] + 20),
            (lane, y + top + 12),
            (x + left + inner.width, y + top + 12),
        ]
        lane -= LANE
        svg.append(path(points, "call", (f"{where}/{caller}", f"{where}/{caller}()")))
        svg += draw_panel(inner, x + left, y + top, f"{where}/{caller}()")[0]
    for operation in panel.operations:
        (left, top, width), (name, kind) = boxes[operation["name"]], label(operation)
        svg.append(
            f'<g class="operation" data-operation="{escape(f"{where}/{name}")}">'
            f'<rect x="{left:.0f}" y="{top:.0f}" width="{width:.0f}" height="{BOX}" rx="4"/>'
            f'<text x="{left + width / 2:.0f}" y="{top + 18:.0f}">{escape(name)}</text>'
            f'<text class="kind" x="{left + width / 2:.0f}" y="{top + 34:.0f}">{escape(kind)}</text></g>'
        )
    return svg, boxes


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


def role_of(body: dict[str, Any], caller: str) -> str:
    """What a body is to the operation that calls it; the field's terms are those of the operation's attributes."""
    return f"{body['role']} of {caller}" if body["role"] != "f" else f"function called by {caller}"


def title_of(graph: dict[str, Any]) -> str:
    sessions = "".join(f", run by {name}" for name in graph["sessions"] if name != graph["name"])
    return f"{graph['name']}{', a trace' * (graph['kind'] == 'trace' != graph['name'])}{sessions}"


def draw(graphs: list[dict[str, Any]], refused: list[tuple[str, str]], message: str, number: str) -> str:
    """An SVG of graphs, with what crosses from one to another and what was refused.

    They stand side by side where they fit a page and only neighbors exchange something, else in a column.
    """
    captures = [(graph["name"], capture) for graph in graphs for capture in graph["captures"]]
    outside = {each["from"]: {**each, "name": each["from"], **INERT} for _, each in captures if each["owner"] is None}
    crossing = [(each["owner"] or OUTSIDE, each["from"], name, each["to"], "capture") for name, each in captures]
    crossing += [(*source.split("/", 1), target, "", "refused") for source, target in refused]
    refused_outside = any(target == OUTSIDE for _, target in refused)
    panels = {OUTSIDE: lay_out(OUTSIDE, "eager", list(outside.values()))} if outside or refused_outside else {}
    panels |= {graph["name"]: lay_out(title_of(graph), graph["kind"], graph["nodes"]) for graph in graphs}
    names = list(panels)
    width = sum(panel.width + GUTTER for panel in panels.values()) - GUTTER
    apart = [abs(names.index(owner) - names.index(target)) for owner, _, target, _, _ in crossing]
    column = width > PAGE or max(apart, default=0) > 1
    svg, places, x, y = [], {}, 1.0, 1.0
    for name, panel in panels.items():
        drawn, boxes = draw_panel(panel, x, y, name)
        svg += drawn
        places[name] = (x, y, panel, boxes)
        x, y = (x, y + panel.height + PAD) if column else (x + panel.width + GUTTER, y)
    lane = max(left + panel.width for left, _, panel, _ in places.values()) + 10
    for owner, source, target, inner, kind in crossing:
        (left, _, panel, boxes), (to_left, to_y, to_panel, to_boxes) = places[owner], places[target]
        (at, top, width), rightward = boxes[source], to_left > left
        if not column:
            lane = left + panel.width + GUTTER / 2 if rightward else left - GUTTER / 2
        start = (at + width / 2, top + BOX)
        border = to_left if rightward else to_left + to_panel.width
        points = [start, (start[0], start[1] + 8), (lane, start[1] + 8)]
        if inner:
            to_at, to_top, to_width = to_boxes[inner]
            end = (to_at + to_width / 2, to_top)
            points += [(lane, end[1] - 8), (end[0], end[1] - 8), end]
            svg.append(path(points, kind, (f"{owner}/{source}", f"{target}/{inner}")))
        else:
            end = (border + (-7 if rightward else 7), to_y + min(to_panel.height / 2, TITLE + GAP))
            points += [(lane, end[1]), end]
            svg.append(path(points, kind, (f"{owner}/{source}", target), message))
            cross = f'd="M-6-6 6 6M6-6-6 6" transform="translate({end[0]:.0f} {end[1]:.0f})"'
            svg.append(f'<path class="cross" {cross}/>')
        lane += 8 * column
    right = lane if column and crossing else max(left + panel.width for left, _, panel, _ in places.values())
    bottom = max(panel.height if not column else y - PAD for panel in panels.values())
    size = f'width="{right + 2:.0f}" height="{bottom + 2:.0f}" viewBox="0 0 {right + 2:.0f} {bottom + 2:.0f}"'
    title = "Graphs: " * (len(graphs) > 1) + "; ".join(title_of(graph) for graph in graphs)
    about = "The list below has its operations and edges in words." + f" TensorFlow refuses: {message}" * bool(message)
    drawn = "".join(svg).replace("#arrow", f"#{number}-arrow")
    return (
        f'<svg class="graph-drawing" role="img" aria-labelledby="{number}-title {number}-about" {size}>'
        f'<title id="{number}-title">{escape(title)}</title><desc id="{number}-about">{escape(about)}</desc>'
        f'<defs><marker id="{number}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
        f'orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>{drawn}</svg>'
    )


class GraphDrawing(SphinxDirective):
    """`{graph-drawing} slug`: what the names of a snippet's `:draws:` built in its run.

    `:refused: graph/tensor -> other` draws an edge that TensorFlow refused, into a graph or `outside all graphs`; the
    session's first error describes it.
    """

    required_arguments = 1
    option_spec = {"refused": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        site: Site = self.env.app.graphdocs
        slug = self.arguments[0]
        if slug not in site.snippets:
            raise self.error(f"there is no snippets/{slug}.py; write the slug of a file below snippets/.")
        snippet = site.snippets[slug]
        record = site.records.get(snippet.home())
        if not (graphs := record and record.graphs(snippet)):
            raise self.error(
                f"no fresh record of {snippet.name} has graphs; give it ':draws: NAME' and run 'nox -s accept'."
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
            raise self.error(f"{snippet.name} raises no error, so nothing was refused; leave ':refused:' out.")
        self.env.metadata[self.env.docname].setdefault("snippets", {}).setdefault(slug, site.digests[slug])
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


def setup(app: object) -> dict[str, bool]:
    app.add_directive("graph-drawing", GraphDrawing)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
