"""A drawing, laid out: where each frame and box is, and along which points each edge runs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from graphdocs.pages.drawing_content import Box, Edge, Frame
from graphdocs.pages.drawing_layout import Local, Placed, lay_out, part_of
from graphdocs.pages.drawing_rows import Item

Point = tuple[float, float]
# A stretch of an edge, in a frame: a key that sorts the stretches from the edge's source to its target, and its points.
Stretch = tuple[tuple[int, int], list[Point]]


@dataclass
class Picture:
    """Where all is, in pixels from the top left corner: of a frame or box the left, top, width and height."""

    width: float
    height: float
    frames: dict[Frame, tuple[float, float, float, float]] = field(default_factory=dict)
    boxes: dict[Box, tuple[float, float, float, float]] = field(default_factory=dict)
    lines: dict[Edge, list[tuple[float, float]]] = field(default_factory=dict)


def picture(whole: Frame, edges: list[Edge], room: float) -> Picture:
    """Where all is, in a room if it can be."""
    placed = beside(whole, edges, room) or lay_out(whole, edges, room)
    found = Picture(placed.width, placed.height)
    stretches: dict[Edge, list[Stretch]] = {edge: [] for edge in edges}
    place(placed, 0, 0, 0, found, stretches)
    for edge in edges:
        in_order = sorted(stretches[edge], key=lambda stretch: stretch[0])
        found.lines[edge] = [point for _, points in in_order for point in points] or sideways(edge, found)
    return found


def beside(whole: Frame, edges: list[Edge], room: float) -> Placed | None:
    """Two graphs side by side, with the one edge between them that was refused, if that is all and there is room."""
    between = [edge for edge in edges if part_of(whole, edge.source) is not part_of(whole, edge.target)]
    if len(whole.frames) != 2 or [edge.kind for edge in between] != ["refused"]:
        return None
    [edge] = between
    frames = sorted(whole.frames, key=lambda frame: frame is edge.target)
    placed = lay_out(replace(whole, frames=frames), edges, room, edge)
    return placed if placed.width <= room and len(placed.rows) == 1 else None


def sideways(edge: Edge, found: Picture) -> list[Point]:
    """The line of an edge from a box to the frame at its right."""
    left, top, width, height = found.boxes[edge.source]
    assert isinstance(edge.target, Frame)
    return [(left + width, top + height / 2), (found.frames[edge.target][0], top + height / 2)]


def place(
    placed: Placed, left: float, top: float, depth: int, found: Picture, stretches: dict[Edge, list[Stretch]]
) -> None:
    """Add what is in a frame to the picture."""
    for row in placed.rows:
        for item in row.items:
            corner = left + item.x - item.width / 2, top + row.top
            if isinstance(item.thing, Box):
                found.boxes[item.thing] = (*corner, item.width, item.height)
            elif isinstance(item.thing, Frame):
                found.frames[item.thing] = (*corner, item.width, row.height())
                inner = replace(placed.inner[item.thing], height=row.height())
                place(inner, *corner, depth + 1, found, stretches)
    for local, way in placed.paths:
        points = [(left + x, top + y) for x, y in points_in(placed, local, way)]
        key = (1, 0)
        if local.target is None:
            key = (0, -depth)
        elif local.source is None:
            key = (2, depth)
        stretches[local.edge].append((key, points))


def points_in(placed: Placed, local: Local, way: list[Item]) -> list[Point]:
    """Where an edge runs in a frame; within an inner frame it runs as that one says."""
    rows = {item: row for row in placed.rows for item in row.items}
    points = []
    for item in way:
        row, is_bend = rows[item], isinstance(item.thing, Edge)
        enters = is_bend or item is not way[0]
        leaves = is_bend or item is not way[-1]
        if isinstance(item.thing, Frame) and item.thing is not local.edge.target:
            continue
        if enters:
            points.append((item.in_at(local.edge), row.top))
        if leaves:
            is_exit = local.target is None and item is way[-1]
            points.append((item.out_at(local.edge), placed.height if is_exit else row.top + row.height()))
    return points[::-1] if local.is_back else points
