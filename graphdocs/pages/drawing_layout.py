"""The layout of a drawing: operations stand in rows by depth.

An edge runs through the gaps between rows and, where it goes farther than the next row, through the lane beside the
boxes; so no edge crosses a label.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

# In pixels of the drawing; a letter of its 13 px text is 7.6 wide, of the 11 px one 6.5.
LETTER, SMALL, BOX, GAP, PAD, LANE, TITLE = 7.6, 6.5, 42, 44, 16, 12, 30


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
    for _, names in sorted(rows.items()):

        def center(name: str) -> float:
            above = [panel.boxes[each] for each in sources[name] if each in panel.boxes]
            return sum(left + width / 2 for left, _, width in above) / len(above) if above else 0

        names.sort(key=center)
        left = PAD + (inside - sum(widths[name] + PAD for name in names) + PAD) / 2
        for name in names:
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


def role_of(body: dict[str, Any], caller: str) -> str:
    """What a body is to the operation that calls it; the field's terms are those of the operation's attributes."""
    return f"{body['role']} of {caller}" if body["role"] != "f" else f"function called by {caller}"
