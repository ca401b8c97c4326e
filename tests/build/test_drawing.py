"""Drawings: their operations and edges are those of the graph definition, and no edge crosses a label."""

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

from graphdocs.pages.drawing_layout import BOX
from graphdocs.pages.drawing_svg import OUTSIDE, draw
from graphdocs.record import load
from graphdocs.snippet import Snippet, read_snippets

DRAWN = [snippet for snippet in read_snippets().values() if snippet.draws]
SVG = "{http://www.w3.org/2000/svg}"
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


def holds(definition: dict[str, Any], where: str) -> tuple[Counter[str], Counter[tuple[str, str, bool]]]:
    """The operations and the edges of a graph definition and of each function body, by their paths."""
    bodies = {body["signature"]["name"]: body for body in definition.get("library", {}).get("function", [])}
    operations: Counter[str] = Counter()
    edges: Counter[tuple[str, str, bool]] = Counter()

    def read(node_defs: list[dict[str, Any]], where: str) -> None:
        for node in node_defs:
            operations[f"{where}/{node['name']}"] += 1
            for source in node.get("input", []):
                edges[
                    f"{where}/{re.split(':', source.lstrip('^'))[0]}", f"{where}/{node['name']}", source[0] == "^"
                ] += 1
            for name in re.findall(r"'func': {'name': '(\w+)'", str(node.get("attr", {}))):
                operations.update(f"{where}/{node['name']}()/{each['name']}" for each in arguments(bodies[name]))
                read(bodies[name].get("nodeDef", []), f"{where}/{node['name']}()")

    def arguments(body: dict[str, Any]) -> list[dict[str, Any]]:
        return body["signature"].get("inputArg", [])

    read(definition.get("node", []), where)
    return operations, edges


def drawing_of(snippet: Snippet, refused: list[tuple[str, str]] | None = None) -> ET.Element:
    graphs = load(snippet.name).drawn(snippet)
    assert graphs, "its record has no fresh graphs"
    return ET.fromstring(draw(graphs, refused or [], "no", "d").replace("<svg ", f'<svg xmlns="{SVG[1:-1]}" ', 1))


def classes(element: ET.Element) -> list[str]:
    return element.get("class", "").split()


@pytest.mark.parametrize("snippet", DRAWN, ids=lambda snippet: snippet.name)
def test_a_drawing_holds_what_the_graph_definition_holds(snippet: Snippet) -> None:
    command = [sys.executable, "-c", INDEPENDENT_RUN, str(snippet.path), snippet.home().mode, *snippet.draws]
    found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    operations: Counter[str] = Counter()
    edges: Counter[tuple[str, str, bool]] = Counter()
    captures: Counter[str] = Counter()
    for name, each in found.items():
        for total, part in zip((operations, edges), holds(each["definition"], name), strict=True):
            total.update(part)
        captures.update(f"{name}/{inner}" for inner in each["captures"])
    svg = drawing_of(snippet)
    drawn = Counter(each.get("data-operation") for each in svg.iter() if each.get("data-operation"))
    lines = [line for line in svg.iter(f"{SVG}polyline") if {"data", "control"} & set(classes(line))]
    assert Counter({name: n for name, n in drawn.items() if not name.startswith(OUTSIDE)}) == operations
    assert Counter((each.get("data-from"), each.get("data-to"), "control" in classes(each)) for each in lines) == edges
    assert Counter(line.get("data-to") for line in svg.iter(f"{SVG}polyline") if "capture" in classes(line)) == captures


def inside(rectangles: dict[str, tuple[float, float, float, float]], points: list[tuple[float, float]]) -> set[str]:
    """The rectangles that a line runs through, at one of 200 places on each of its stretches."""
    met = set()
    for (x, y), (to_x, to_y) in itertools.pairwise(points):
        for step in range(201):
            at_x, at_y = x + (to_x - x) * step / 200, y + (to_y - y) * step / 200
            met |= {name for name, (a, b, c, d) in rectangles.items() if a + 1 < at_x < c - 1 and b + 1 < at_y < d - 1}
    return met


@pytest.mark.parametrize("snippet", DRAWN, ids=lambda snippet: snippet.name)
def test_no_edge_crosses_a_label_and_no_two_labels_overlap(snippet: Snippet) -> None:
    svg = drawing_of(snippet)
    rectangles = {}
    for number, group in enumerate(svg.iter(f"{SVG}g")):
        x, y, width = (float(group[0].get(name, "")) for name in ("x", "y", "width"))
        rectangles[f"{number} {group.get('data-operation')}"] = (x, y, x + width, y + BOX)
    for title in (each for each in svg.iter(f"{SVG}text") if "title" in classes(each)):
        x, y = float(title.get("x", "")), float(title.get("y", ""))
        rectangles[f"title {title.text}{y}"] = (x, y - 10, x + 7.6 * len(title.text or ""), y + 3)
    for line in svg.iter(f"{SVG}polyline"):
        points = [tuple(map(float, point.split(","))) for point in line.get("points", "").split()]
        assert not inside(rectangles, points), ET.tostring(line)
    for name, (a, b, c, d) in rectangles.items():
        others = {other: box for other, box in rectangles.items() if other != name}
        assert not inside(others, [(a, b), (c, b), (c, d), (a, d), (a, b)]), name
        assert c <= float(svg.get("width", "")) and d <= float(svg.get("height", ""))


def test_each_drawing_is_on_a_page_with_a_title_a_description_and_words(site: Path) -> None:
    shown = 0
    for page in site.rglob("*.html"):
        for figure in re.findall(r'<figure class="drawn">.*?</figure>', page.read_text("utf-8"), re.DOTALL):
            shown += 1
            [title, about] = re.findall(r'<(?:title|desc) id="([\w-]+)">[^<]+</', figure)
            assert f'role="img" aria-labelledby="{title} {about}"' in figure
            operations = re.findall(r'data-operation="([^"]+)"', figure)
            assert len(re.findall("<li>", figure)) >= len(operations) - figure.count(f'data-operation="{OUTSIDE}/')
            if "refused" in figure:
                assert re.search(r"TensorFlow refuses: \w", figure)
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
