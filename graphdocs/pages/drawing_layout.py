"""The layout of a drawing: each frame has its boxes in rows, from inputs down to results, and its inner frames below.

An edge goes from row to row through the gaps between them.  Where it goes farther than the next row, it has a bend in
each row that it passes, which takes room in the row as a box does; so no edge meets a box, a title or another edge.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from graphdocs.pages.drawing_content import Box, Edge, Frame
from graphdocs.pages.drawing_rows import Item, Row, order, spread

# In pixels of the drawing; a letter of its 12.5 px names is 7.6 wide, of the 11 px below them 6.65.
LETTER, SMALL, BOX, TITLE, PAD, LANE, APART, GUTTER = 7.6, 6.65, 40, 26, 10, 10, 12, 44
LEAST_GAP, MOST_GAP = 26, 60
NARROWER = 0.6  # what inner frames that are made narrow must save of the height
Thing = Box | Frame


@dataclass
class Local:
    """An edge as a frame sees it: from and to what is in the frame; None is what is outside of it."""

    edge: Edge
    source: Thing | None
    target: Thing | None
    is_back: bool = False  # closes a loop, so it goes up


@dataclass
class Placed:
    """A frame, laid out: its rows, the items that each edge goes through, and its inner frames."""

    frame: Frame
    rows: list[Row]
    paths: list[tuple[Local, list[Item]]]
    inner: dict[Frame, Placed]
    width: float = 0
    height: float = 0


def box_width(box: Box, ports: int) -> float:
    return max(len(box.name) * LETTER + 12, len(box.about) * SMALL + 12, (ports + 1) * 8)


def part_of(frame: Frame, thing: Thing) -> Thing | None:
    """What is directly in a frame and is the thing or holds it."""
    if thing in frame.boxes or thing in frame.frames:
        return thing
    return next((inner for inner in frame.frames if part_of(inner, thing)), None)


def seen_from(frame: Frame, edges: list[Edge], sideways: Edge | None) -> list[Local]:
    """The edges that a frame has to lead."""
    seen = [Local(edge, part_of(frame, edge.source), part_of(frame, edge.target)) for edge in edges]
    return [local for local in seen if local.source is not local.target and local.edge is not sideways]


def ranks(frame: Frame, seen: list[Local]) -> dict[Thing, int]:
    """The row of each box and inner frame, from 1; an edge that closes a loop of control flow v1 is marked as such."""
    found: dict[Thing, int] = {}

    def rank(thing: Thing, above: tuple[Thing, ...]) -> int:
        if thing in found:
            return found[thing]
        rows = []
        for local in seen:
            if local.target is thing and local.source is not None:
                loops = isinstance(local.source, Box) and local.source.about.startswith("NextIteration")
                local.is_back = local.is_back or loops or local.source in above
                if not local.is_back:
                    rows.append(rank(local.source, (*above, thing)))
        found[thing] = max(rows, default=0) + 1
        return found[thing]

    for box in frame.boxes:
        rank(box, (box,))
    # What has no input stands just above the first that takes it.
    fed = {local.target for local in seen}
    for box in frame.boxes:
        takers = [found[local.target] for local in seen if local.source is box and isinstance(local.target, Box)]
        if box not in fed and takers:
            found[box] = min(takers) - 1
    last = max(found.values(), default=0)
    for inner in frame.frames:
        found[inner] = max(rank(inner, (inner,)), last + 1)
    return found


def lay_out(frame: Frame, edges: list[Edge], room: float, sideways: Edge | None = None) -> Placed:
    """Place what is in a frame, in the room if it can be; inner frames side by side where that is less high."""
    pad = PAD if frame.title else 1
    seen = seen_from(frame, edges, sideways)
    count = len(frame.frames)
    passing = sum(local.target in frame.frames[1:] for local in seen)
    whole = room - 2 * pad
    rooms = [whole - passing * LANE if frame.boxes or passing else whole]
    if count > 1:
        rooms.append((whole - (count - 1) * APART) / count)
    tries = []
    for inner_room in rooms:
        inner = {each: lay_out(each, edges, inner_room, sideways) for each in frame.frames}
        tries.append(arrange(frame, [replace(local) for local in seen], inner, room, sideways))
    wide, narrow = tries[0], tries[-1]
    is_better = wide.width > room or narrow.height < NARROWER * wide.height
    return narrow if is_better and narrow.width <= room else wide


def arrange(frame: Frame, seen: list[Local], inner: dict[Frame, Placed], room: float, sideways: Edge | None) -> Placed:
    """Place what is in a frame, whose inner frames are laid out."""
    pad, found = PAD if frame.title else 1, ranks(frame, seen)
    while True:
        rows, paths = fill(frame, seen, inner, found, sideways)
        wide = next((row for row in rows if row.width() > room - 2 * pad and row.movable() > 1), None)
        if not wide:
            break
        split(wide, rows.index(wide) + (not frame.title), found, seen, room - 2 * pad)
    last = {sideways.source} if sideways else set()
    ways = [(local.edge, way) for local, way in paths]
    order(rows, ways, last)
    spread(rows, ways, pad)
    placed = Placed(frame, rows, paths, inner)
    placed.width = max((row.right() for row in rows), default=0) + pad
    place_rows(placed, pad)
    return placed


def fill(
    frame: Frame, seen: list[Local], inner: dict[Frame, Placed], found: dict[Thing, int], sideways: Edge | None
) -> tuple[list[Row], list[tuple[Local, list[Item]]]]:
    """The rows of a frame, with the bends of the edges that pass a row, and the items that each edge goes through."""
    end = max(found.values(), default=0)
    leaves = any(local.target is None for local in seen)
    rows = [Row(APART) for _ in range(end + 1 + leaves)]
    if frame.title:
        rows[0].items.append(Item(None, len(frame.title) * LETTER, TITLE))
    items: dict[Thing, Item] = {}
    for thing, rank in found.items():
        if isinstance(thing, Box):
            enter, leave = sum(each.target is thing for each in seen), sum(each.source is thing for each in seen)
            items[thing] = Item(thing, box_width(thing, max(enter, leave)), BOX)
        else:
            items[thing] = Item(thing, inner[thing].width, inner[thing].height)
            rows[rank].apart = GUTTER if sideways and not frame.title else APART
            for local, way in inner[thing].paths:
                if local.source is None:
                    items[thing].entries[local.edge] = way[0].x
                if local.target is None:
                    items[thing].exits[local.edge] = way[-1].x
        rows[rank].items.append(items[thing])
    paths = []
    for local in seen:
        first, last = local.source, local.target
        if local.is_back:
            first, last = last, first
        start = found[first] if first is not None else 0
        stop = found[last] if last is not None else end + 1
        way = []
        for rank in range(start, stop + 1):
            at = {start: first, stop: last}.get(rank)
            if at is None:
                way.append(Item(local.edge, 0, 0))
                rows[rank].items.append(way[-1])
            else:
                way.append(items[at])
        paths.append((local, way))
    return rows if frame.title else rows[1:], paths


def split(row: Row, rank: int, found: dict[Thing, int], seen: list[Local], room: float) -> None:
    """Move what does not fit a row into a row of its own below; first what no edge enters."""
    fed = {local.target for local in seen}
    things = [item.thing for item in row.items if isinstance(item.thing, Box | Frame)]
    things.sort(key=lambda thing: thing not in fed)
    widths = {item.thing: item.width + row.apart for item in row.items}
    used = row.width() - sum(widths[thing] for thing in things)
    stays: set[Thing] = set()
    for thing in things:
        if not stays or used + widths[thing] <= room:
            stays.add(thing)
            used += widths[thing]
    if len(stays) == len(things):
        stays.discard(things[-1])
    for thing, at in found.items():
        if at > rank or (at == rank and thing not in stays):
            found[thing] = at + 1


def place_rows(placed: Placed, pad: float) -> None:
    """Give each row its top; a gap is the higher, the farther its edges go aside."""
    top = 0.0 if placed.frame.title else pad
    for above, row in zip([None, *placed.rows], placed.rows, strict=False):
        if above is not None:
            asides = [
                abs(first.out_at(local.edge) - second.in_at(local.edge))
                for local, way in placed.paths
                for first, second in pairwise(way)
                if first in above.items
            ]
            gap = min(MOST_GAP, LEAST_GAP + max(asides, default=0) / 8)
            is_title = above is placed.rows[0] and placed.frame.title
            top += above.height() + (gap if asides or not is_title else 4)
        row.top = top
    bottom = placed.rows[-1].top + placed.rows[-1].height() if placed.rows else 0
    leaves = any(local.target is None for local, _ in placed.paths)
    placed.height = bottom + (0 if leaves else pad)
