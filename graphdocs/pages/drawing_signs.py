"""The legend of a drawing: the signs that it uses, and no others."""

from __future__ import annotations

from graphdocs.pages.drawing_content import Box, Drawing, Edge, Frame, all_frames

# By its class in the style sheet, in the order of the legend.
SIGNS = {
    "frame": "frame: a graph",
    "frame-function": "frame in a frame: the body of a function",
    "frame-outside": "dashed frame: outside all graphs",
    "box": "box: an operation, with its type",
    "box-outside": "box in a dashed frame: a value",
    "edge": "arrow: a tensor",
    "edge-control": "dashed arrow: an order, no tensor",
    "edge-capture": "green arrow: a capture",
    "edge-argument": "green arrow: an argument",
    "edge-refused": "red line with a cross: refused",
    "lit": "thick and blue: what to look at",
}


def sign_of(thing: Box | Frame | Edge) -> str:
    """The sign that a part of a drawing is drawn as."""
    if isinstance(thing, Box):
        return "box-outside" if thing.is_outside else "box"
    if isinstance(thing, Edge):
        return "edge" if thing.kind == "data" else f"edge-{thing.kind}"
    return "frame" if thing.kind in ("graph", "trace") else f"frame-{thing.kind}"


def signs(drawing: Drawing, highlight: Box | Frame | Edge | None) -> list[str]:
    """The signs of a drawing, in the order of the legend."""
    frames = list(all_frames(drawing.whole))
    used = {sign_of(frame) for frame in frames} | {sign_of(edge) for edge in drawing.edges}
    used |= {sign_of(box) for frame in frames for box in frame.boxes}
    return [sign for sign in SIGNS if sign in used or (sign == "lit" and highlight)]


def legend(drawing: Drawing, highlight: Box | Frame | Edge | None) -> str:
    """The legend as HTML."""
    items = "".join(f'<li class="{sign}">{SIGNS[sign]}</li>' for sign in signs(drawing, highlight))
    return f'<ul class="signs">{items}</ul>'
