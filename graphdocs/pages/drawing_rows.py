"""Rows of a frame: the order of its items, in which few edges cross, and their places, at which most are straight.

Items are boxes, inner frames, a title and the bends of edges.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from graphdocs.pages.drawing_content import Box, Edge, Frame

SWEEPS, PULLS = 12, 40
BEND = 10  # pixels between a bend and what is beside it


@dataclass(eq=False)
class Item:
    """What stands in a row: a box, an inner frame, the bend of an edge, or (None) the title."""

    thing: Box | Frame | Edge | None
    width: float
    height: float
    x: float = 0  # of its middle
    entries: dict[Edge, float] = field(default_factory=dict)  # where edges enter at the top, from its left
    exits: dict[Edge, float] = field(default_factory=dict)  # where they leave at the bottom

    def in_at(self, edge: Edge) -> float:
        return self.x - self.width / 2 + self.entries.get(edge, self.width / 2)

    def out_at(self, edge: Edge) -> float:
        return self.x - self.width / 2 + self.exits.get(edge, self.width / 2)


@dataclass(eq=False)
class Row:
    """Items from left to right."""

    apart: float
    items: list[Item] = field(default_factory=list)
    top: float = 0

    def width(self) -> float:
        return self.offsets()[-1] + self.items[-1].width / 2 if self.items else 0

    def height(self) -> float:
        return max((item.height for item in self.items), default=0)

    def right(self) -> float:
        return self.items[-1].x + self.items[-1].width / 2 if self.items else 0

    def movable(self) -> int:
        return sum(isinstance(item.thing, Box | Frame) for item in self.items)

    def offsets(self) -> list[float]:
        """The places of the items' middles if they stand as close as they may."""
        at = [self.items[0].width / 2] if self.items else []
        for left, right in pairwise(self.items):
            bends = isinstance(left.thing, Edge) + isinstance(right.thing, Edge)
            at.append(at[-1] + left.width / 2 + (self.apart if not bends else BEND) + right.width / 2)
        return at

    def freedom(self, item: Item) -> tuple[float, float]:
        """Between which places a bend may move while all else stays."""
        number = self.items.index(item)
        left, right = self.items[number - 1 : number], self.items[number + 1 : number + 2]
        lowest = left[0].x + left[0].width / 2 + BEND if left else item.x
        return lowest, right[0].x - right[0].width / 2 - BEND if right else item.x


Link = tuple[Item, Item, Edge]


def links(paths: list[tuple[Edge, list[Item]]]) -> Iterator[Link]:
    """The stretches of edges, each from an item to one in the next row."""
    for edge, way in paths:
        for upper, lower in pairwise(way):
            yield upper, lower, edge


def crossings(rows: list[Row], stretches: list[Link]) -> int:
    """How many pairs of edges cross."""
    at = {item: float(number) for row in rows for number, item in enumerate(row.items)}
    row_of = {item: row for row in rows for item in row.items}

    def place(item: Item, ports: dict[Edge, float], edge: Edge) -> float:
        return at[item] + ports.get(edge, item.width / 2) / (item.width or 1)

    found = 0
    for (above, below, edge), (other_above, other_below, other) in combinations(stretches, 2):
        if row_of[above] is row_of[other_above]:
            upper = place(above, above.exits, edge) - place(other_above, other_above.exits, other)
            lower = place(below, below.entries, edge) - place(other_below, other_below.entries, other)
            found += upper * lower < 0
    return found


def order(rows: list[Row], paths: list[tuple[Edge, list[Item]]], last: set[Box]) -> None:
    """Sort each row by where its items' neighbors stand, down and up in turn; the order with fewest crossings stays."""
    stretches = list(links(paths))
    best, fewest = [list(row.items) for row in rows], -1
    for sweep in range(SWEEPS):
        at = {item: number + 0.5 for row in rows for number, item in enumerate(row.items)}
        for row in rows if sweep % 2 == 0 else reversed(rows):
            wanted = {}
            for item in row.items:
                if sweep % 2 == 0:
                    near = [at[above] for above, below, _ in stretches if below is item]
                else:
                    near = [at[below] for above, below, _ in stretches if above is item]
                wanted[item] = sum(near) / len(near) if near else at[item]
            row.items.sort(key=lambda item: (item.thing is not None, item.thing in last, wanted[item]))
            at |= {item: number + 0.5 for number, item in enumerate(row.items)}
        now = crossings(rows, stretches)
        if fewest == -1 or now < fewest:
            fewest = now
            best = [list(row.items) for row in rows]
    for row, items in zip(rows, best, strict=True):
        row.items = items


def spread(rows: list[Row], paths: list[tuple[Edge, list[Item]]], pad: float) -> None:
    """Give each item its place, near to those that its edges lead to, and each edge a port of its own."""
    stretches = list(links(paths))
    inside = max((row.width() for row in rows), default=0)
    for row in rows:
        for item, offset in zip(row.items, row.offsets(), strict=True):
            item.x = pad + offset + (inside - row.width()) / 2 * (item.thing is not None)
    for sweep in range(PULLS):
        give_ports(stretches)
        for row in rows if sweep % 2 else reversed(rows):
            wanted, weights = [], []
            for item in row.items:
                near = [(below.in_at(edge) - above.out_at(edge), above, below) for above, below, edge in stretches]
                pulls = [(-aside, pull(above, below)) for aside, above, below in near if below is item]
                pulls += [(aside, pull(above, below)) for aside, above, below in near if above is item]
                weight = sum(each for _, each in pulls)
                aside = sum(aside * each for aside, each in pulls) / weight if pulls else 0
                wanted.append(pad + item.width / 2 if item.thing is None else item.x + aside)
                weights.append(1e6 if item.thing is None else weight or 0.1)
            if row.items:
                close = row.offsets()
                lowest, highest = pad + close[0], pad + inside - row.width() + close[0]
                free = rising([want - offset + close[0] for want, offset in zip(wanted, close, strict=True)], weights)
                for item, offset, at in zip(row.items, close, free, strict=True):
                    item.x = min(max(at, lowest), highest) + offset - close[0]
    straighten(rows, paths)
    give_ports(stretches)


def straighten(rows: list[Row], paths: list[tuple[Edge, list[Item]]]) -> None:
    """Put the bends of an edge below each other where nothing is in the way."""
    row_of = {item: row for row in rows for item in row.items}
    for _, way in paths:
        run: list[Item] = []
        lowest, highest = float("-inf"), float("inf")
        for item in [*(item for item in way if isinstance(item.thing, Edge)), None]:
            low, high = row_of[item].freedom(item) if item else (highest + 1, lowest)
            if max(low, lowest) > min(high, highest):
                middle = sum(bend.x for bend in run) / (len(run) or 1)
                for bend in run:
                    bend.x = min(max(middle, lowest), highest)
                run, lowest, highest = [], float("-inf"), float("inf")
            if item:
                run.append(item)
                lowest, highest = max(low, lowest), min(high, highest)


def pull(above: Item, below: Item) -> float:
    """How much a stretch should be straight: the more, the more of its ends are bends."""
    return (1, 2, 8)[isinstance(above.thing, Edge) + isinstance(below.thing, Edge)]


def give_ports(stretches: list[Link]) -> None:
    """Let the edges at one side of a box stand apart, in the order in which they come."""
    for item in {item for above, below, _ in stretches for item in (above, below) if isinstance(item.thing, Box)}:
        enter = [(above.out_at(edge), edge) for above, below, edge in stretches if below is item]
        leave = [(below.in_at(edge), edge) for above, below, edge in stretches if above is item]
        for ports, ends in ((item.entries, enter), (item.exits, leave)):
            ends.sort(key=lambda end: end[0])
            for number, (_, edge) in enumerate(ends, 1):
                ports[edge] = item.width * number / (len(ends) + 1)


def rising(wanted: list[float], weights: list[float]) -> list[float]:
    """The numbers nearest to those wanted of which none is less than the one before it."""
    blocks: list[tuple[float, float, int]] = []  # the number, its weight, how many have it
    for want, weight in zip(wanted, weights, strict=True):
        block = (want, float(weight), 1)
        while blocks and blocks[-1][0] > block[0]:
            value, heavy, count = blocks.pop()
            total = heavy + block[1]
            block = ((value * heavy + block[0] * block[1]) / total, total, count + block[2])
        blocks.append(block)
    return [value for value, _, count in blocks for _ in range(count)]
