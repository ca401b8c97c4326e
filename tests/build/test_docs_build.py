"""Building the docs: what a change rebuilds, and what stops a build."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest
from bs4 import BeautifulSoup, Tag

from graphdocs.legs import legs
from graphdocs.record import Record, load, save, save_made_with
from graphdocs.snippet import ROOT, read_snippets
from graphdocs.upcoming import Upcoming, save_upcoming

Build = Callable[..., CompletedProcess[str]]
PAGE = """\
# The page of {name}

Some words.

```{{snippet}} {name}
```
"""
SNIPPET = '''\
"""An operation named {name} belongs to the graph that it was made in.

>>> {name}.graph is graph
True
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    {name} = tf.no_op(name="{name}")
'''
PANEL = {"name": "graph", "kind": "graph", "sessions": [], "captures": []}


def write_records(repository: Path, dates: dict[str, str]) -> None:
    """Records in which every snippet has a fresh run of the newest legs, on a date of its own or long ago."""
    folder = repository / "records"
    for name, snippet in read_snippets(repository / "snippets").items():
        days = dict.fromkeys(legs(), dates.get(name, "2026-01-02"))
        save(Record(name, snippet.hash, days, dict.fromkeys(legs(), snippet.outputs)), folder)
    save_made_with(legs()[0], {"tensorflow": f"{legs()[0].version}.0"}, folder)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A small repository with this one's machinery: pages `ours` and `theirs`, a snippet on each."""
    for name in ("graphdocs", "docs/_static", "docs/_templates"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "conf.py", tmp_path)
    (tmp_path / "graphdocs/families.txt").write_text("", "utf-8")
    (tmp_path / "snippets/graphs").mkdir(parents=True)
    (tmp_path / "snippets/LICENSE").write_text("0BSD\n", "utf-8")
    (tmp_path / "docs/redirects.txt").write_text("older.md ours.md\n", "utf-8")
    (tmp_path / "docs/index.md").write_text("# Home\n\n```{toctree}\nours\ntheirs\n```\n", "utf-8")
    for name in ("ours", "theirs"):
        (tmp_path / f"docs/{name}.md").write_text(PAGE.format(name=name), "utf-8")
        (tmp_path / f"snippets/graphs/{name}.py").write_text(SNIPPET.format(name=name), "utf-8")
    write_records(tmp_path, {})
    return tmp_path


def complaints(built: CompletedProcess[str]) -> list[str]:
    """What a failed build says about places in files, by file and line."""
    assert built.returncode, "the build must fail"
    return [line for line in built.stderr.splitlines() if re.search(r"\.(md|py):\d+: ", line)]


def built_well(repository: Path, build: Build, **addresses: str) -> Path:
    """The folder of a site that builds without a warning."""
    out = repository / "build"
    built = build(repository, out, **addresses)
    assert not built.returncode, built.stderr
    return out


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize("changed", ["the snippet", "its record"])
def test_a_change_rebuilds_the_pages_that_show_it(repository: Path, build: Build, changed: str) -> None:
    out = repository / "build/html"
    assert not build(repository, out).returncode
    before = {page: page.stat().st_mtime_ns for page in out.glob("*.html")}
    if changed == "the snippet":
        edit(repository / "snippets/graphs/ours.py", "was made in", "was created in")
    else:
        write_records(repository, {"ours": "2026-03-04"})
    built = build(repository, out)
    assert not built.returncode, built.stderr
    rewritten = {page.name for page in out.glob("*.html") if page.stat().st_mtime_ns != before[page]}
    assert "ours.html" in rewritten
    assert "theirs.html" not in rewritten


@pytest.mark.parametrize("fault", ["stale", "missing"])
def test_a_record_that_is_not_fresh_stops_the_build(repository: Path, build: Build, fault: str) -> None:
    if fault == "stale":
        edit(repository / "snippets/graphs/ours.py", "tf.no_op(", "tf.no_op( ")
    else:
        shutil.rmtree(repository / "records")
    lines = [line for line in complaints(build(repository, repository / "build")) if "theirs" not in line]
    assert len(lines) == len(legs())
    for line, leg in zip(lines, legs(), strict=True):
        assert "snippets/graphs/ours.py:1: " in line
        assert line.endswith(f"records/ours.json has no fresh run on {leg}; run 'nox -s accept'.")


def test_a_snippet_may_be_on_two_pages_and_a_link_leads_to_one(repository: Path, build: Build) -> None:
    edit(repository / "docs/theirs.md", "Some words.", "```{snippet} ours\n```")
    edit(repository / "docs/index.md", "# Home", "# Home\n\n{ref}`snippet:ours`")
    out = built_well(repository, build)
    assert 'href="ours.html#snippet-ours"' in (out / "index.html").read_text("utf-8")


def test_an_unknown_slug_stops_the_build(repository: Path, build: Build) -> None:
    edit(repository / "docs/ours.md", "Some words.", "```{snippet} nowhere\n```")
    (line,) = complaints(build(repository, repository / "build"))
    assert "docs/ours.md:3: " in line
    assert "there is no snippet 'nowhere'; write the name of a file below snippets/." in line


def test_the_status_counts_what_the_records_hold(repository: Path, build: Build) -> None:
    edit(repository / "docs/index.md", "# Home", "# Home\n\n```{status} legs\n```")
    out = built_well(repository, build)
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", (out / "index.html").read_text("utf-8"), re.DOTALL)
    cells = [re.findall(r"<p>(.*?)</p>", row) for row in rows]
    newest, day = legs()[0].version, "2026-01-02".replace("-", "\N{NON-BREAKING HYPHEN}")
    assert [f"{newest}.0", "tf2", "", day, "2", "0", "0", "0", "0"] in cells
    assert [newest, "tf2 GPU", "", "", "0", "0", "0", "0", "2"] in cells


def test_the_matrix_shows_every_snippet_on_every_leg(repository: Path, build: Build) -> None:
    edit(repository / "docs/index.md", "# Home", "# Home\n\n```{status} snippets\n```\n\n```{status} reasons\n```")
    edit(repository / "snippets/graphs/ours.py", "\n\n>>>", "\n\n:needs: mode=tf2 -- eager tensors\n\n>>>")
    ours = load("ours", repository / "records")
    ours.drop_what_does_not_apply(read_snippets(repository / "snippets")["ours"])
    save(ours, repository / "records")
    page = (built_well(repository, build) / "index.html").read_text("utf-8")
    row = re.search(r'<a href="ours.html#snippet-ours">ours</a></th>(.*?)</tr>', page)
    assert re.findall(r"<td>([^<]*)", row[1]) == ["=", "\N{EN DASH}", "?", "\N{EN DASH}"]
    assert "eager tensors: <code" in page
    newest = legs()[0].version
    assert f"on {newest} (tf1-compat, tf1-compat on a GPU)" in re.sub(r"<.*?>", "", page)


def test_status_json_says_what_the_page_says(repository: Path, build: Build) -> None:
    status = json.loads((built_well(repository, build) / "status.json").read_text("utf-8"))
    tf2, tf1, *gpu = (str(leg) for leg in [*legs(), *legs(device="gpu")])
    states = status["snippets"]["ours"]
    assert states == {tf2: "Same output", tf1: "Same output", **dict.fromkeys(gpu, "Not run")}
    assert [leg["dates"] for leg in status["legs"]] == [["2026-01-02"], ["2026-01-02"], [], []]


def test_an_unknown_table_stops_the_build(repository: Path, build: Build) -> None:
    edit(repository / "docs/index.md", "# Home", "# Home\n\n```{status} everything\n```")
    assert (
        "there is no table 'everything'; write legs, snippets, reasons or changes."
        in complaints(build(repository, repository / "build"))[0]
    )


def test_tabs_are_folded_as_one(repository: Path, build: Build) -> None:
    for style in ("tf1", "tf2"):
        shutil.copy(repository / "snippets/graphs/ours.py", repository / f"snippets/graphs/pair_{style}.py")
    write_records(repository, {})
    edit(repository / "docs/ours.md", "Some words.", "```{snippet} pair\n:folded:\n```")
    assert build(repository, repository / "build").returncode == 0
    fold = BeautifulSoup((repository / "build/ours.html").read_text("utf-8"), "html.parser").select_one("details")
    assert [tab["data-style"] for tab in fold.select('[role="tab"]')] == ["tf2", "tf1"]


def draw_ours(repository: Path, directive: str, draws: str = "graph") -> None:
    """Draw the graph of the snippet `ours`, from a record that holds it."""
    path = repository / "snippets/graphs/ours.py"
    edit(path, "made in.\n", f"made in.\n\n:draws: {draws}\n")
    edit(repository / "docs/ours.md", "Some words.", directive)
    write_records(repository, {})
    snippet = read_snippets(repository / "snippets")["ours"]
    node = {"name": "ours", "op": "NoOp", "type": "", "inputs": [], "functions": []}
    record = load("ours", repository / "records")
    record.enter(snippet, legs()[0], snippet.outputs, [{**PANEL, "nodes": [node]}])
    save(record, repository / "records")


def test_a_drawing_shows_the_recorded_graph(repository: Path, build: Build) -> None:
    draw_ours(repository, "```{graph-drawing} ours\n:highlight: graph/ours\n\nSee *this*.\n```")
    html = (built_well(repository, build) / "ours.html").read_text("utf-8")
    assert html.count('data-operation="graph/ours"') == 1, "one form is enough for what fits a phone"
    assert re.search(r'<figure class="drawn"><figcaption>\s*<p>See <em>this</em>.</p>\s*</figcaption>', html)
    legend = re.findall(r'<ul class="signs">(.*?)</ul>', html)
    assert [re.findall(r'<li class="([\w-]+)">', items) for items in legend] == [["frame", "box", "lit"]]
    assert "<li>graph: ours (NoOp)</li>" in html


@pytest.mark.parametrize(
    ("slug", "content", "draws", "message"),
    [
        ("nowhere", "See.", "graph", "there is no snippet 'nowhere'; write the name of a file"),
        (
            "theirs",
            "See.",
            "graph",
            "no fresh record of snippets/graphs/theirs.py has graphs; give it ':draws: NAME'",
        ),
        ("ours", "See.", "graph other", "no fresh record of snippets/graphs/ours.py has graphs; "),
        (
            "ours",
            ":refused: graph/ours\n\nSee.",
            "graph",
            "':refused: graph/ours' is no edge; write GRAPH/TENSOR -> GRAPH.",
        ),
        (
            "ours",
            ":refused: graph/x -> graph\n\nSee.",
            "graph",
            "':refused: graph/x -> graph' names what is not drawn; ",
        ),
        (
            "ours",
            ":refused: graph/ours -> graph\n\nSee.",
            "graph",
            "ours.py raises no error, so nothing was refused; leave",
        ),
        ("ours", ":highlight: graph/ours", "graph", "a drawing needs a caption; write what to see in it"),
        ("ours", "See.", "graph", "a drawing needs one thing to look at; write ':highlight: GRAPH/OPERATION'"),
        (
            "ours",
            ":highlight: graph/x\n\nSee.",
            "graph",
            "':highlight: graph/x' names 0 things of the drawing, not one",
        ),
    ],
)
def test_a_drawing_of_what_is_not_there_stops_the_build(
    repository: Path, build: Build, slug: str, content: str, draws: str, message: str
) -> None:
    draw_ours(repository, f"```{{graph-drawing}} {slug}\n{content}\n```", draws)
    line = complaints(build(repository, repository / "build"))[0]
    assert "docs/ours.md:3: " in line
    assert message in line


def test_an_unknown_api_name_stops_the_build(repository: Path, build: Build) -> None:
    edit(repository / "docs/ours.md", "Some words.", "Some words of {tf}`tf.Graphs`.")
    (line,) = complaints(build(repository, repository / "build"))
    assert "docs/ours.md:3: " in line
    assert "'tf.Graphs' is not in graphdocs/pages/api_names.txt; " in line


def test_a_snippet_on_no_page_stops_the_build(repository: Path, build: Build) -> None:
    edit(repository / "docs/ours.md", "} ours", "} theirs")
    (line,) = complaints(build(repository, repository / "build"))
    assert "snippets/graphs/ours.py:1: no page shows it" in line


def test_addresses_of_the_environment_give_links(repository: Path, build: Build) -> None:
    addresses = {"REPOSITORY_URL": "https://code.example/own/repository/", "SITE_URL": "https://site.example/"}
    out = built_well(repository, build, **addresses)
    html = (out / "ours.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://site.example/ours.html"' in html
    assert 'href="https://code.example/own/repository/blob/main/snippets/graphs/ours.py"' in html
    assert 'href="https://code.example/own/repository/edit/main/docs/ours.md"' in html
    assert '<meta property="og:url" content="https://site.example/ours.html" />' in html
    assert "<loc>https://site.example/ours.html</loc>" in (out / "sitemap.xml").read_text("utf-8")
    assert "Sitemap: https://site.example/sitemap.xml" in (out / "robots.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("older.md nowhere.md", "older.html redirects to nowhere.html but"),
        ("theirs.md ours.md", "theirs.html redirects to ours.html but"),
        ("older.md", "line 1 of the redirects is invalid"),
    ],
)
def test_a_redirect_that_leads_nowhere_stops_the_build(repository: Path, build: Build, line: str, words: str) -> None:
    edit(repository / "docs/redirects.txt", "older.md ours.md", line)
    built = build(repository, repository / "build")
    assert built.returncode
    assert words in built.stderr


def test_a_page_that_moved_leads_to_its_new_place(repository: Path, build: Build) -> None:
    html = (built_well(repository, build) / "older.html").read_text("utf-8")
    assert '<meta http-equiv="refresh" content="0; url=ours.html">' in html


def test_a_record_without_a_snippet_stops_the_build(repository: Path, build: Build) -> None:
    save(Record("gone"), repository / "records")
    built = build(repository, repository / "build")
    assert built.returncode
    assert "records/gone.json:1: there is no such snippet; run 'nox -s accept', or restore its file." in built.stderr


def test_a_snippet_inside_another_directive_is_taken_along_like_any_other(repository: Path, build: Build) -> None:
    nested = "::::{container} box\n\nSome *nested* words.\n\n```{snippet} theirs\n```\n\n::::"
    edit(repository / "docs/ours.md", "Some words.", nested)
    out = built_well(repository, build)
    with zipfile.ZipFile(out / "ours.zip") as archive:
        assert {"snippets/graphs/ours.py", "snippets/graphs/theirs.py"} < set(archive.namelist())
    cells = [cell["source"] for cell in json.loads((out / "ours.ipynb").read_text("utf-8"))["cells"]]
    code = ["".join(source) for source in cells]
    assert any('theirs = tf.no_op(name="theirs")' in source for source in code)
    assert any("Some *nested* words." in source for source in code)
    assert "Some *nested* words." in (out / "llms-full.txt").read_text("utf-8")


def test_the_next_release_is_shown_as_a_nightly_build_printed_it(repository: Path, build: Build) -> None:
    edit(repository / "docs/index.md", "# Home", "# Home\n\n```{upcoming}\n```")
    assert "No nightly build has been run." in (built_well(repository, build) / "index.html").read_text("utf-8")
    changes = {"ours": {str(legs()[0]): {"0": "False\n"}}, "gone": {str(legs()[0]): {"-1": "ended"}}}
    nightly = {"tensorflow": "2.99.0-dev1"}
    save_upcoming(Upcoming(nightly, "2026-01-02", changes), repository / "records")
    html = (built_well(repository, build) / "index.html").read_text("utf-8")
    assert "TensorFlow 2.99.0-dev1, run on 2026-01-02, prints another text in 1 snippets." in html
    assert 'href="ours.html#snippet-ours"' in html
    assert "False" in html


def test_styles_and_scripts_have_no_comments_but_licenses(repository: Path, build: Build) -> None:
    for _ in range(2):  # a second build copies only what has changed
        html = built_well(repository, build)
        scripts = [path.read_text("utf-8") for path in html.glob("_static/*.js") if ".min." not in path.name]
        assert scripts
        assert [text for text in scripts if re.search(r"^\s*(?://|/\*[^!]|\n)", text, re.MULTILINE)] == []
        assert "/*! normalize.css" in (html / "_static/styles/furo.css").read_text("utf-8")


def test_half_of_a_pair_stops_the_build(repository: Path, build: Build) -> None:
    shutil.copy(repository / "snippets/graphs/ours.py", repository / "snippets/graphs/task_tf2.py")
    write_records(repository, {})
    edit(repository / "docs/ours.md", "Some words.", "```{snippet} task\n```")
    line = complaints(build(repository, repository / "build"))[0]
    assert "of the pair 'task' there is task_tf2 alone; write its whole name, or restore the other form." in line


def test_needs_and_records_that_contradict_each_other_stop_the_build(repository: Path, build: Build) -> None:
    """A run on a leg where it does not apply, and none on a leg where it does, though another old one has it."""
    edit(repository / "snippets/graphs/ours.py", "\n\n>>>", "\n\n:needs: tf>=2.19, tf!=2.18 -- why\n\n>>>")
    ours = load("ours", repository / "records")
    for leg in (*legs("2.20"), *legs("2.18")):
        ours.days[leg], ours.outputs[leg] = "2026-01-02", ["True\n"]
        save_made_with(leg, {"tensorflow": f"{leg.version}.0"}, repository / "records")
    save(ours, repository / "records")
    lines = [line.partition("snippets/graphs/")[2] for line in complaints(build(repository, repository / "build"))]
    either, needs = "mend that, or run", "mend ':needs:', or run"
    assert lines == [
        *(
            f"ours.py:1: it ran on {leg}, where ':needs:' says no; {either} 'nox -s accept -- ours'."
            for leg in legs("2.18")
        ),
        *(
            f"ours.py:1: no run shows that it applies on {leg}; {needs} 'nox -s matrix -- accept ours'."
            for leg in legs("2.19")
        ),
    ]


def test_runs_of_another_version_stop_the_build(repository: Path, build: Build) -> None:
    save_made_with(legs()[0], {"tensorflow": "2.8.4"}, repository / "records")
    built = build(repository, repository / "build")
    newest = legs()[0].version
    assert built.returncode
    assert f"records/made_with/{newest}-cpu.json:1: it is of TensorFlow 2.8.4, not of {newest}; " in built.stderr


def test_a_family_without_its_page_or_without_what_its_page_shows_stops_the_build(
    repository: Path, build: Build
) -> None:
    (repository / "graphdocs/families.txt").write_text("closed-session\nno-session\n", "utf-8")
    family = "```{family} closed-session\n:means: It is closed.\n:try: Open it.\n\n[TensorFlow 1.0] It is closed.\n```"
    edit(repository / "docs/ours.md", "Some words.", f"{family}\n\n## A cause\n\n```{{cause}}\n:works: ours\n```")
    lines = build(repository, repository / "build").stderr.splitlines()
    assert [line.partition("WARNING: ")[2] for line in lines if "WARNING: " in line] == [
        "graphdocs/families.txt: 'no-session' has no page; write docs/errors/no-session.md.",
        "snippets/graphs/ours.py:1: it works on the page of 'closed-session'; give it ':fixes: closed-session'.",
    ]


def test_what_is_not_written_is_not_linked(repository: Path, build: Build) -> None:
    """As `nox -s serve` builds, which leaves out what readers take along; each link of the page leads to a file."""
    files = "{download-from-site}`offline.zip` {download-from-site}`snippets.json` {download-from-site}`status.json`"
    edit(repository / "docs/ours.md", "Some words.", files)
    whole = built_well(repository, build)
    hrefs = [link["href"] for link in links_of_text(whole / "ours.html")]
    assert hrefs == ["offline.zip", "snippets.json", "status.json"]
    edit(repository / "conf.py", "html_copy_source = False", "html_copy_source = False\ngraphdocs_take_along = False")
    without = built_well(repository, build)
    assert [link["href"] for link in links_of_text(without / "ours.html")] == ["status.json"]
    assert "offline.zip, made by nox -s docs" in re.sub("<.*?>", "", (without / "ours.html").read_text("utf-8"))


def links_of_text(page: Path) -> list[Tag]:
    """The links of the first paragraph below a page's title."""
    return BeautifulSoup(page.read_text("utf-8"), "html.parser").select("h1 + p a")
