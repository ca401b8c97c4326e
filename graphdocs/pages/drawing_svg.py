"""The SVG of a drawing: graphs, what crosses from one to another, and what was refused."""

from __future__ import annotations

from html import escape
from typing import Any

from graphdocs.pages.drawing_layout import BOX, GAP, LANE, PAD, TITLE, Panel, label, lay_out

GUTTER = 48  # between graphs, in pixels of the drawing
PAGE = 736  # what a page has room for at most
OUTSIDE = "outside all graphs"
INERT: dict[str, list[str]] = {"inputs": [], "functions": []}


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
    for source, target in refused:
        owner, _, tensor = source.partition("/")
        crossing.append((owner, tensor, target, "", "refused"))
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
    content = "".join(svg).replace("#arrow", f"#{number}-arrow")
    return (
        f'<svg class="graph-drawing" role="img" aria-labelledby="{number}-title {number}-about" {size}>'
        f'<title id="{number}-title">{escape(title)}</title><desc id="{number}-about">{escape(about)}</desc>'
        f'<defs><marker id="{number}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
        f'orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>{content}</svg>'
    )
