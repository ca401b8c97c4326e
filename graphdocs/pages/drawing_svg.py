"""The SVG of a drawing."""

from __future__ import annotations

from html import escape

from graphdocs.pages.drawing_content import Box, Drawing, Edge, Frame
from graphdocs.pages.drawing_picture import Picture, Point, picture

# Of these edges the arrow has the color of the edge.
COLORED = {"capture", "argument"}
CROSS = "M-6-6 6 6M6-6-6 6"


def corners(points: list[Point]) -> list[tuple[int, int]]:
    """The points where a line turns, in whole pixels."""
    found: list[tuple[int, int]] = []
    for point in [(round(x), round(y)) for x, y in points]:
        if len(found) > 1 and found[-1][0] == found[-2][0] == point[0]:
            found.pop()
        if not found or found[-1] != point:
            found.append(point)
    return found


def whole(place: tuple[float, float, float, float]) -> tuple[int, int, int, int]:
    """A rectangle in whole pixels, with its sides where the ends of lines are rounded to."""
    left, top, width, height = place
    return round(left), round(top), round(left + width) - round(left), round(top + height) - round(top)


def arrow_of(edge: Edge, highlight: object) -> str:
    """The marker at the end of an edge, if it has one."""
    if edge.kind == "refused":
        return ""
    return "lit" if edge is highlight else "in" if edge.kind in COLORED else "on"


def edge_svg(edge: Edge, points: list[Point], highlight: object, number: str) -> str:
    """An edge; one that is refused ends in a cross."""
    turns = corners(points)
    arrow = arrow_of(edge, highlight)
    lit = " lit" if edge is highlight else ""
    along = " ".join(f"{x},{y}" for x, y in turns)
    ends = f'data-from="{escape(edge.source.where)}" data-to="{escape(edge.target.where)}"'
    marker = f' marker-end="url(#{number}-{arrow})"' if arrow else ""
    line = f'<polyline class="edge {edge.kind}{lit}" points="{along}" {ends}{marker}/>'
    if edge.kind == "refused":
        x, y = turns[-1]
        line += f'<path class="cross" d="{CROSS}" transform="translate({x} {y})"/>'
    return line


def frame_svg(frame: Frame, found: Picture, highlight: object) -> str:
    left, top, width, height = whole(found.frames[frame])
    lit = " lit" if frame is highlight else ""
    return (
        f'<rect class="panel {frame.kind}{lit}" x="{left}" y="{top}" width="{width}" height="{height}" rx="6"/>'
        f'<text class="title" x="{left + 10}" y="{top + 19}">{escape(frame.title)}</text>'
    )


def box_svg(box: Box, found: Picture, highlight: object) -> str:
    left, top, width, height = whole(found.boxes[box])
    middle, lit = left + width // 2, " lit" if box is highlight else ""
    return (
        f'<g class="operation{lit}" data-operation="{escape(box.where)}">'
        f'<rect x="{left}" y="{top}" width="{width}" height="{height}" rx="4"/>'
        f'<text x="{middle}" y="{top + 17}">{escape(box.name)}</text>'
        f'<text class="kind" x="{middle}" y="{top + 32}">{escape(box.about)}</text></g>'
    )


def svg_of(drawing: Drawing, highlight: object, room: float, title: str, about: str, number: str) -> tuple[str, int]:
    """The SVG of a drawing in a room, if it can be, and its width; what is highlighted lies on top."""
    found = picture(drawing.whole, drawing.edges, room)
    edges = sorted(drawing.edges, key=lambda edge: (edge.kind == "refused", edge is highlight))
    arrows = sorted({arrow_of(edge, highlight) for edge in edges} - {""})
    markers = "".join(
        f'<marker id="{number}-{arrow}" class="{arrow}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" '
        f'markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z"/></marker>'
        for arrow in arrows
    )
    content = "".join(frame_svg(frame, found, highlight) for frame in found.frames)
    content += "".join(edge_svg(edge, found.lines[edge], highlight, number) for edge in edges)
    content += "".join(box_svg(box, found, highlight) for box in found.boxes)
    width, height = round(found.width + 1), round(found.height + 1)
    head = (
        f'<svg class="graph-drawing" role="img" aria-labelledby="{number}-title" aria-describedby="{number}-about" '
        f'width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<title id="{number}-title">{escape(title)}</title><desc id="{number}-about">{escape(about)}</desc>'
    )
    if markers:
        head += f"<defs>{markers}</defs>"
    return f"{head}{content}</svg>", width
