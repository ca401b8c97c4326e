"""Drawings: they hold what the graph definition holds, and no edge crosses a label, a strange frame or another edge."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from graphdocs.pages.drawing import TALL, WIDE
from graphdocs.pages.drawing_content import OUTSIDE, found, read
from graphdocs.pages.drawing_signs import SIGNS, signs
from graphdocs.pages.drawing_svg import svg_of
from graphdocs.record import load
from graphdocs.snippet import Snippet, read_snippets

DRAWN = [snippet for snippet in read_snippets().values() if snippet.draws]
FORMS = [(snippet, room) for snippet in DRAWN for room in (WIDE, TALL)]
FORM_NAMES = [f"{snippet.name}-{room}" for snippet, room in FORMS]
SVG = "{http://www.w3.org/2000/svg}"
# An operation that calls functions, with the number of its inputs that none of them takes.
TAKES_NONE = {"StatelessIf": 1, "StatelessWhile": 0, "PartitionedCall": 0}
MOST_ON_PHONE = 358  # pixels that a page has in a window of 390
# Runs a snippet as Python's own doctest does, then prints what the definitions of its graphs hold.
INDEPENDENT_RUN = """
import contextlib, doctest, importlib.util, io, json, sys
path, mode, *draws = sys.argv[1:]
import tensorflow as tf
from google.protobuf.json_format import MessageToDict
if mode == "tf1-compat":
    tf.compat.v1.disable_v2_behavior()
spec = importlib.util.spec_from_file_location("snippet", path)
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
[test] = doctest.DocTestFinder().find(module)
with contextlib.redirect_stdout(io.StringIO()):
    doctest.DocTestRunner().run(test, clear_globs=False)
found = {}
for name in draws:
    thing = eval(name, test.globs)
    if isinstance(thing, tf.compat.v1.Session):
        continue
    graph = thing if isinstance(thing, tf.Graph) else thing.graph
    captures = [inner.op.name for _, inner in getattr(graph, "captures", [])]
    found[name] = {"definition": MessageToDict(graph.as_graph_def()), "captures": captures}
print(json.dumps(found))
"""


def holds(definition: dict[str, Any], where: str) -> tuple[Counter[str], Counter[tuple[str, str, str]]]:
    """The operations and the edges of a graph definition and of each function body, by their paths."""
    bodies = {body["signature"]["name"]: body for body in definition.get("library", {}).get("function", [])}
    operations: Counter[str] = Counter()
    edges: Counter[tuple[str, str, str]] = Counter()

    def read_nodes(node_defs: list[dict[str, Any]], where: str) -> None:
        for node in node_defs:
            operations[f"{where}/{node['name']}"] += 1
            for source in node.get("input", []):
                kind = "control" if source[0] == "^" else "data"
                edges[f"{where}/{re.split(':', source.lstrip('^'))[0]}", f"{where}/{node['name']}", kind] += 1
            for name in re.findall(r"'func': {'name': '(\w+)'", str(node.get("attr", {}))):
                taken = [f"{where}/{node['name']}()/{each['name']}" for each in arguments(bodies[name])]
                data = [source for source in node.get("input", []) if source[0] != "^"]
                assert len(taken) == len(data) - TAKES_NONE[node["op"]]
                operations.update(taken)
                edges.update((f"{where}/{node['name']}", argument, "argument") for argument in taken)
                read_nodes(bodies[name].get("nodeDef", []), f"{where}/{node['name']}()")

    def arguments(body: dict[str, Any]) -> list[dict[str, Any]]:
        return body["signature"].get("inputArg", [])

    read_nodes(definition.get("node", []), where)
    return operations, edges


def drawing_of(snippet: Snippet, room: int = WIDE, highlight: str = "") -> ET.Element:
    """The SVG of a snippet's drawing; what its page says to be refused is refused here, too."""
    graphs = load(snippet.name).drawn(snippet)
    assert graphs, "its record has no fresh graphs"
    drawing = read(graphs, refused_by_pages().get(snippet.name, []))
    [lit] = found(drawing, highlight) if highlight else [None]
    svg, _ = svg_of(drawing, lit, room, "what", "more", "d")
    return ET.fromstring(svg.replace("<svg ", f'<svg xmlns="{SVG[1:-1]}" ', 1))


def directives() -> dict[str, str]:
    """The options and the caption of each drawing, by the snippet."""
    text = "".join(page.read_text("utf-8") for page in Path("docs").rglob("*.md"))
    return dict(re.findall(r"(?ms)^`{3}\{graph-drawing\} (\w+)\n(.*?)^`{3}$", text))


def refused_by_pages() -> dict[str, list[tuple[str, str]]]:
    return {name: re.findall(r"(?m)^:refused: (.*) -> (.*)$", content) for name, content in directives().items()}


def classes(element: ET.Element) -> list[str]:
    return element.get("class", "").split()


def drawn_edges(svg: ET.Element) -> Counter[tuple[str | None, str | None, str]]:
    lines = svg.iter(f"{SVG}polyline")
    return Counter((line.get("data-from"), line.get("data-to"), classes(line)[1]) for line in lines)


@pytest.mark.parametrize("snippet", DRAWN, ids=lambda snippet: snippet.name)
def test_a_drawing_holds_what_the_graph_definition_holds(snippet: Snippet) -> None:
    command = [sys.executable, "-c", INDEPENDENT_RUN, str(snippet.path), snippet.home().mode, *snippet.draws]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    operations: Counter[str] = Counter()
    edges: Counter[tuple[str, str, str]] = Counter()
    captures: Counter[str] = Counter()
    for name, each in found.items():
        for total, part in zip((operations, edges), holds(each["definition"], name), strict=True):
            total.update(part)
        captures.update(f"{name}/{inner}" for inner in each["captures"])
    for room in (WIDE, TALL):
        svg = drawing_of(snippet, room)
        drawn = Counter(each.get("data-operation") for each in svg.iter() if each.get("data-operation"))
        assert Counter({name: n for name, n in drawn.items() if not name.startswith(OUTSIDE)}) == operations
        crossing = {edge: n for edge, n in drawn_edges(svg).items() if edge[2] in ("capture", "refused")}
        assert drawn_edges(svg) - Counter(crossing) == edges
        assert Counter(edge[1] for edge in crossing if edge[2] == "capture") == captures
        refused = [edge[:2] for edge in crossing if edge[2] == "refused"]
        assert refused == refused_by_pages()[snippet.name]


def inside(rectangles: dict[str, tuple[float, float, float, float]], points: list[tuple[float, float]]) -> set[str]:
    """The rectangles that a line runs through, at one of 200 places on each of its stretches."""
    met = set()
    for (x, y), (to_x, to_y) in itertools.pairwise(points):
        for step in range(201):
            at_x, at_y = x + (to_x - x) * step / 200, y + (to_y - y) * step / 200
            met |= {name for name, (a, b, c, d) in rectangles.items() if a + 1 < at_x < c - 1 and b + 1 < at_y < d - 1}
    return met


Rectangle = tuple[float, float, float, float]


def span(rectangle: ET.Element) -> Rectangle:
    """Left, top, right and bottom."""
    x, y, width, height = (float(rectangle.get(name, "")) for name in ("x", "y", "width", "height"))
    return x, y, x + width, y + height


def points_of(line: ET.Element) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in (point.split(",") for point in line.get("points", "").split())]


def operations_of(svg: ET.Element) -> list[tuple[str, Rectangle]]:
    return [(group.get("data-operation", ""), span(group[0])) for group in svg.iter(f"{SVG}g")]


def titles_of(svg: ET.Element) -> list[tuple[str, Rectangle]]:
    found = []
    for title in (each for each in svg.iter(f"{SVG}text") if "title" in classes(each)):
        x, y = float(title.get("x", "")), float(title.get("y", ""))
        found.append((f"title {title.text}", (x, y - 10, x + 7.6 * len(title.text or ""), y + 3)))
    return found


def frames_of(svg: ET.Element) -> list[Rectangle]:
    return [span(each) for each in svg.iter(f"{SVG}rect") if "panel" in classes(each)]


@pytest.mark.parametrize(("snippet", "room"), FORMS, ids=FORM_NAMES)
def test_no_edge_crosses_a_label_and_no_two_labels_overlap(snippet: Snippet, room: int) -> None:
    svg = drawing_of(snippet, room)
    labels = [*operations_of(svg), *titles_of(svg)]
    rectangles = {f"{number} {name}": rectangle for number, (name, rectangle) in enumerate(labels)}
    for line in svg.iter(f"{SVG}polyline"):
        assert not inside(rectangles, points_of(line)), ET.tostring(line)
    for name, (a, b, c, d) in rectangles.items():
        others = {other: box for other, box in rectangles.items() if other != name}
        assert not inside(others, [(a, b), (c, b), (c, d), (a, d), (a, b)]), name


@pytest.mark.parametrize(("snippet", "room"), FORMS, ids=FORM_NAMES)
def test_nothing_exceeds_the_drawing_or_its_frame(snippet: Snippet, room: int) -> None:
    svg = drawing_of(snippet, room)
    width, height = float(svg.get("width", "")), float(svg.get("height", ""))
    assert svg.get("viewBox") == f"0 0 {width:.0f} {height:.0f}"
    assert width <= (WIDE if room == WIDE else MOST_ON_PHONE)
    rectangles = [*frames_of(svg), *(rectangle for _, rectangle in [*operations_of(svg), *titles_of(svg)])]
    corners = [corner for a, b, c, d in rectangles for corner in ((a, b), (c, d))]
    corners += [point for line in svg.iter(f"{SVG}polyline") for point in points_of(line)]
    assert all(1 <= x <= width - 1 and 1 <= y <= height - 1 for x, y in corners)
    for group in svg.iter(f"{SVG}g"):
        left, _, right, _ = span(group[0])
        name, about = group[1].text or "", group[2].text or ""
        assert right - left >= max(7.6 * len(name), 6.65 * len(about)) + 8
    for frame, (a, b, c, d) in enumerate(frames_of(svg)):
        for _, (x, y, to_x, to_y) in [*operations_of(svg), *titles_of(svg)]:
            within, apart = a < x and to_x < c and b < y and to_y < d, to_x < a or c < x or to_y < b or d < y
            assert within or apart, frame


@pytest.mark.parametrize(("snippet", "room"), FORMS, ids=FORM_NAMES)
def test_each_edge_runs_from_its_source_to_its_own_target(snippet: Snippet, room: int) -> None:
    svg = drawing_of(snippet, room)
    boxes, ends = operations_of(svg), Counter()

    def at(point: tuple[float, float], path: str | None, sides: tuple[int, ...]) -> list[Rectangle]:
        """The boxes of a path that have the point on their top (1) or bottom (3), not at a corner, or at the right."""
        x, y = point
        named = [box for name, box in boxes if name == path]
        return [box for box in named if box[0] < x < box[2] and y in [box[side] for side in sides]] or [
            box for box in named if 2 in sides and x == box[2] and box[1] < y < box[3]
        ]

    for line in svg.iter(f"{SVG}polyline"):
        points, kind = points_of(line), classes(line)[1]
        goes_up = points[-1][1] < points[0][1]
        assert not goes_up or "NextIteration" in line.get("data-from", ""), "only the end of a loop leads up"
        assert at(points[0], line.get("data-from"), (1,) if goes_up else (3, 2) if kind == "refused" else (3,))
        if kind == "refused":
            assert any(a == points[-1][0] or b == points[-1][1] for a, b, _, _ in frames_of(svg))
        else:
            [box] = at(points[-1], line.get("data-to"), (3,) if goes_up else (1,))
            ends[box, kind] += 1
    once = [count for (_, kind), count in ends.items() if kind in ("capture", "argument")]
    assert all(count == 1 for count in once), "two captures or arguments end at one box"


@pytest.mark.parametrize(("snippet", "room"), FORMS, ids=FORM_NAMES)
def test_an_edge_meets_no_frame_but_those_of_its_ends(snippet: Snippet, room: int) -> None:
    svg = drawing_of(snippet, room)
    for line in svg.iter(f"{SVG}polyline"):
        points = points_of(line)
        foreign = {
            str(number): (a, b, c, d)
            for number, (a, b, c, d) in enumerate(frames_of(svg))
            if not any(a <= x <= c and b <= y <= d for x, y in (points[0], points[-1]))
        }
        assert not inside(foreign, points), ET.tostring(line)


def overlap(first: list[tuple[float, float]], second: list[tuple[float, float]]) -> bool:
    """True if two lines share more than a point: a stretch of one lies on a stretch of the other."""
    for (ax, ay), (bx, by) in itertools.pairwise(first):
        for (cx, cy), (dx, dy) in itertools.pairwise(second):
            length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
            aside = [abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length for x, y in ((cx, cy), (dx, dy))]
            along = [((bx - ax) * (x - ax) + (by - ay) * (y - ay)) / length for x, y in ((cx, cy), (dx, dy))]
            if max(aside) < 2 and min(max(along), length) - max(min(along), 0) > 2:
                return True
    return False


def test_lines_on_each_other_are_found() -> None:
    assert overlap([(0, 0), (0, 40)], [(9, 0), (1, 20), (1, 60)])
    assert not overlap([(0, 0), (0, 40)], [(-9, 20), (9, 20)])
    assert not overlap([(0, 0), (0, 40)], [(0, 40), (0, 60)])


@pytest.mark.parametrize(("snippet", "room"), FORMS, ids=FORM_NAMES)
def test_no_two_edges_run_on_each_other(snippet: Snippet, room: int) -> None:
    for first, second in itertools.combinations(drawing_of(snippet, room).iter(f"{SVG}polyline"), 2):
        assert not overlap(points_of(first), points_of(second)), (first.attrib, second.attrib)


def test_one_thing_is_highlighted() -> None:
    for snippet in DRAWN:
        content = directives()[snippet.name]
        [highlight] = re.findall(r"(?m)^:highlight: (.*)$", content) or [""]
        assert bool(highlight) != (":refused:" in content), snippet.name
        svg = drawing_of(snippet, WIDE, highlight)
        lit = [each for each in svg.iter() if "lit" in classes(each) and each.tag != f"{SVG}marker"]
        crosses = [each for each in svg.iter() if "cross" in classes(each)]
        assert len(lit) + len(crosses) == 1, snippet.name


def test_the_legend_has_the_signs_that_are_used() -> None:
    [snippet] = (snippet for snippet in DRAWN if snippet.name == "captures_of_a_trace")
    graphs = load(snippet.name).drawn(snippet)
    assert graphs
    drawing = read(graphs, [])
    used = ["frame", "frame-outside", "box", "box-outside", "edge", "edge-control", "edge-capture"]
    assert signs(drawing, None) == used
    assert signs(drawing, drawing.edges[0]) == [*used, "lit"]
    drawn = [read(load(each.name).drawn(each) or [], refused_by_pages()[each.name]) for each in DRAWN]
    assert {sign for each in drawn for sign in signs(each, each.whole)} == set(SIGNS), "a sign is for nothing"


def test_each_drawing_is_on_a_page_with_a_title_a_description_and_words(site: Path) -> None:
    shown = 0
    for page in site.rglob("*.html"):
        for figure in re.findall(r'<figure class="drawn">.*?</figure>', page.read_text("utf-8"), re.DOTALL):
            shown += 1
            [caption] = re.findall(r"<figcaption>\s*<p>(.+?)</p>", figure, re.DOTALL)
            assert len(re.sub("<.*?>", "", caption).split()) >= 5
            svgs = re.findall(r"<svg.*?</svg>", figure, re.DOTALL)
            assert len(svgs) in (1, 2)
            for svg in svgs:
                [title, about] = re.findall(r'<(?:title|desc) id="([\w-]+)">[^<]+</', svg)
                assert f'role="img" aria-labelledby="{title}" aria-describedby="{about}"' in svg
                operations = re.findall(r'data-operation="([^"]+)"', svg)
                crossing = len(re.findall(r'"edge (?:capture|argument|refused)', svg))
                assert len(re.findall("<li>", figure)) == len(operations) + crossing
                assert (re.search(r"TensorFlow refuses: \w", svg) is None) == ('class="edge refused' not in svg)
                assert re.search(r"Highlighted: \w|TensorFlow refuses: \w", svg)
    assert shown >= max(12, len(DRAWN)), "a snippet has ':draws:' and no page draws it"


def test_the_record_of_another_drawing_is_stale() -> None:
    [snippet] = (snippet for snippet in DRAWN if snippet.name == "mix_two_graphs")
    record = load(snippet.name)
    assert record.drawn(snippet)
    more = Snippet(**{**vars(snippet), "draws": (*snippet.draws, "ours")})
    assert record.drawn(more) is None


def test_a_function_body_is_drawn_within_its_graph() -> None:
    [snippet] = (snippet for snippet in DRAWN if snippet.name == "function_called_in_two_graphs")
    svg = drawing_of(snippet)
    panels = [each for each in svg.iter(f"{SVG}rect") if "panel" in classes(each)]
    spans = [[float(each.get(name, "")) for name in ("x", "y", "width", "height")] for each in panels]
    outer, inner = spans[:2]
    assert [classes(panel)[1] for panel in panels] == ["graph", "function"] * 2
    assert outer[0] < inner[0] and inner[0] + inner[2] < outer[0] + outer[2]
    assert outer[1] < inner[1] and inner[1] + inner[3] < outer[1] + outer[3]
