"""What a drawing holds: the graphs of a record as frames with boxes, and the edges between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

OUTSIDE = "outside all graphs"
# Operations that hand their inputs to a body, one by one: the number of inputs before those, and what the body does.
HANDS_OVER = {
    **dict.fromkeys(("PartitionedCall", "StatefulPartitionedCall"), (0, "takes")),
    **dict.fromkeys(("If", "StatelessIf", "Case", "StatelessCase"), (1, "takes")),
    **dict.fromkeys(("While", "StatelessWhile"), (0, "starts as")),
}


@dataclass(eq=False)
class Box:
    """An operation, or a value that is outside all graphs."""

    where: str  # GRAPH/OPERATION
    name: str
    about: str
    is_outside: bool = False


@dataclass(eq=False)
class Frame:
    """A graph, a trace, the body of a function, or what is outside of all; the whole drawing is one without a title."""

    where: str
    title: str
    kind: str
    boxes: list[Box] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)


@dataclass(eq=False)
class Edge:
    """What goes from a box to another; what is refused ends at a frame."""

    source: Box
    target: Box | Frame
    kind: str  # data, control, capture, argument or refused


@dataclass(eq=False)
class Drawing:
    """All frames, in one without a title, and all edges."""

    whole: Frame
    edges: list[Edge]


def read(graphs: list[dict[str, Any]], refused: list[tuple[str, str]]) -> Drawing:
    """The drawing of recorded graphs, with the edges that were refused, from `GRAPH/TENSOR` to a graph."""
    drawing = Drawing(Frame("", "", "whole"), [])
    captures = [capture for graph in graphs for capture in graph["captures"]]
    if any(capture["owner"] is None for capture in captures) or any(target == OUTSIDE for _, target in refused):
        drawing.whole.frames.append(Frame(OUTSIDE, OUTSIDE, "outside"))
    for graph in graphs:
        drawing.whole.frames.append(frame_of(graph["name"], title_of(graph), graph["kind"], graph["nodes"], drawing))
    frames = {frame.where: frame for frame in drawing.whole.frames}
    for capture in captures:
        if capture["owner"] is None and not found(drawing, f"{OUTSIDE}/{capture['from']}"):
            name = capture["from"]
            frames[OUTSIDE].boxes.append(Box(f"{OUTSIDE}/{name}", name, about(capture), is_outside=True))
    for graph in graphs:
        for capture in graph["captures"]:
            source = box_in(frames[capture["owner"] or OUTSIDE], capture["from"])
            drawing.edges.append(Edge(source, box_in(frames[graph["name"]], capture["to"]), "capture"))
    for tensor, target in refused:
        owner, _, name = tensor.partition("/")
        drawing.edges.append(Edge(box_in(frames[owner], name), frames[target], "refused"))
    return drawing


def frame_of(where: str, title: str, kind: str, operations: list[dict[str, Any]], drawing: Drawing) -> Frame:
    """A graph or a body with the bodies that it calls; its edges go to those of the drawing."""
    frame = Frame(where, title, kind, [box_of(where, operation) for operation in operations])
    boxes = {box.name: box for box in frame.boxes}
    for operation in operations:
        for each in operation["inputs"]:
            if each.lstrip("^") in boxes:
                kind = "control" if each.startswith("^") else "data"
                drawing.edges.append(Edge(boxes[each.lstrip("^")], boxes[operation["name"]], kind))
        for body in operation["functions"]:
            inside = f"{where}/{operation['name']}()"
            inner = frame_of(inside, role_of(body, operation["name"]), "function", body["nodes"], drawing)
            frame.frames.append(inner)
            for argument, taken in arguments(operation, body).items():
                box_in(inner, argument).about = taken
                drawing.edges.append(Edge(boxes[operation["name"]], box_in(inner, argument), "argument"))
    return frame


def arguments(operation: dict[str, Any], body: dict[str, Any]) -> dict[str, str]:
    """The arguments of a body with what an operation hands over to each, where that is known."""
    if operation["op"] not in HANDS_OVER:
        return {}
    before, verb = HANDS_OVER[operation["op"]]
    inputs = [each for each in operation["inputs"] if not each.startswith("^")][before:]
    names = [node["name"] for node in body["nodes"] if node["op"] == "argument"]
    return {name: f"{verb} {source}" for name, source in zip(names, inputs, strict=True)}


def box_of(where: str, operation: dict[str, Any]) -> Box:
    return Box(f"{where}/{operation['name']}", operation["name"], about(operation))


def box_in(frame: Frame, name: str) -> Box:
    return next(box for box in frame.boxes if box.name == name)


def about(operation: dict[str, Any]) -> str:
    return " ".join(filter(None, (operation["op"], operation["type"])))


def role_of(body: dict[str, Any], caller: str) -> str:
    """What a body is to the operation that calls it; the field's terms are those of the operation's attributes."""
    return f"{body['role']} of {caller}" if body["role"] != "f" else f"function called by {caller}"


def title_of(graph: dict[str, Any]) -> str:
    sessions = "".join(f", run by {name}" for name in graph["sessions"] if name != graph["name"])
    return f"{graph['name']}{', a trace' * (graph['kind'] == 'trace' != graph['name'])}{sessions}"


def all_frames(frame: Frame) -> Iterator[Frame]:
    """The frames in a frame, at any depth."""
    for inner in frame.frames:
        yield inner
        yield from all_frames(inner)


def found(drawing: Drawing, name: str) -> list[Box | Frame | Edge]:
    """What a drawing has of a name: `GRAPH`, the title of a body, `GRAPH/OPERATION`, or `FROM -> TO`."""
    frames = list(all_frames(drawing.whole))
    if " -> " in name:
        source, _, target = name.partition(" -> ")
        return [edge for edge in drawing.edges if (edge.source.where, edge.target.where) == (source, target)]
    boxes = [box for frame in frames for box in frame.boxes if box.where == name]
    return [*boxes, *(frame for frame in frames if name in (frame.where, frame.title))]
