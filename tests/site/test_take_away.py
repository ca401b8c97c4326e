"""What readers take along, and what a missing page offers."""

from __future__ import annotations

import functools
import http.server
import json
import re
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import BrowserContext, expect

from graphdocs.pages.site import Site
from graphdocs.pages.wording import in_words
from graphdocs.snippet import HEADER, ROOT, read_snippets

SNIPPETS = read_snippets()
FOUND = re.compile(r"errors/tensor-not-an-element\.html")
NewContext = Callable[..., BrowserContext]
MESSAGE = 'ValueError: Tensor Tensor("x:0", shape=()) is not an element of this graph.'


def files_in(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_zip_of_a_page_holds_the_files_that_its_links_give(site: Path) -> None:
    files = files_in(site / "recipes" / "pass-a-value.zip")
    assert {"snippets/values/pass_a_value_tf1.py", "snippets/values/pass_a_value_tf2.py"} < set(files)
    assert files.pop("snippets/LICENSE") == (ROOT / "snippets" / "LICENSE").read_bytes()
    linked = {path.name: path.read_bytes() for path in (site / "_downloads").rglob("*.py")}
    for name, content in files.items():
        assert content == linked[Path(name).name]


def test_the_zip_of_all_snippets_holds_all(site: Path) -> None:
    assert set(files_in(site / "snippets.zip")) == {*(each.file for each in SNIPPETS.values()), "snippets/LICENSE"}


def test_snippets_json_says_what_the_records_say(site: Path) -> None:
    facts = {each["name"]: each for each in json.loads((site / "snippets.json").read_text("utf-8"))["snippets"]}
    assert set(facts) == set(SNIPPETS)
    status = Site()
    for name, snippet in SNIPPETS.items():
        assert facts[name]["code"] == snippet.body
        assert facts[name]["hash"] == snippet.hash
        assert facts[name]["legs"] == {str(leg): in_words(status, snippet, leg) for leg in status.legs}
        page, _, anchor = facts[name]["url"].partition("#")
        assert f'id="{anchor}"' in (site / page).read_text("utf-8")


def test_llms_full_holds_every_code_and_no_directive(site: Path) -> None:
    text = (site / "llms-full.txt").read_text("utf-8")
    assert not [name for name, snippet in SNIPPETS.items() if snippet.body not in text]
    prose = re.sub(r"(?s)```.*?```", "", text)
    assert not re.search(r"(?m)^[`:]{3,}\{|\{(?:term|tf|ref|verdict)\}`", prose)


def test_llms_lists_every_page_with_a_sentence(site: Path) -> None:
    lines = [line for line in (site / "llms.txt").read_text("utf-8").splitlines() if line.startswith("- ")]
    assert len(lines) == len([path for path in (ROOT / "docs").rglob("*.md") if path.stem != "404"])
    assert not [line for line in lines if not re.fullmatch(r"- \[.+\]\(\S+\.html\): \S.+", line)]


def test_a_notebook_has_the_session_cell_by_cell(site: Path) -> None:
    made = nbformat.read(site / "errors" / "different-graph-inputs.ipynb", as_version=4)
    nbformat.validate(made)
    snippet = SNIPPETS["mix_two_graphs"]
    sources = [cell.source for cell in made.cells]
    assert snippet.body.rstrip("\n") in sources
    cell = next(cell for cell in made.cells if cell.source.startswith("with graph.as_default():\n    total = "))
    assert cell.metadata["tags"] == ["raises-exception"]
    [output] = cell.outputs
    assert f"{output.ename}: {output.evalue}" == snippet.outputs[0].removeprefix(HEADER).strip()


def test_a_snippet_that_changes_the_process_is_no_cell(site: Path) -> None:
    made = nbformat.read(site / "recipes" / "tf1-island.ipynb", as_version=4)
    code = "\n".join(cell.source for cell in made.cells if cell.cell_type == "code")
    text = "\n".join(cell.source for cell in made.cells if cell.cell_type == "markdown")
    assert "disable_v2_behavior()" not in code
    assert "disable_v2_behavior()" in text


def test_a_redirect_leads_to_the_page(site: Path) -> None:
    assert 'content="0; url=errors/index.html"' in (site / "finder.html").read_text("utf-8")


# -- In a browser ----------------------------------------------------------------------------------------------------


@pytest.fixture
def host(site: Path) -> Iterator[str]:
    """A host that shows the page for what is missing at whatever address was asked."""

    class Host(http.server.SimpleHTTPRequestHandler):
        def send_error(self, code: int, *args: object) -> None:
            self.send_response(code)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write((site / "404.html").read_bytes())

        def log_message(self, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_a_missing_page_finds_a_pasted_error(new_context: NewContext, host: str) -> None:
    page = new_context().new_page()
    page.goto(f"{host}some/old/address.html")
    page.fill("#pasted", MESSAGE)
    found = page.locator(".finder li a").first
    expect(found).to_have_attribute("href", re.compile(r"^/errors/tensor-not-an-element\.html#"))
    found.click()
    expect(page).to_have_url(re.compile(re.escape(host) + r"errors/tensor-not-an-element\.html#"))


def test_the_offline_copy_finds_a_pasted_error(new_context: NewContext, site: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(site / "offline.zip") as archive:
        archive.extractall(tmp_path)
    page = new_context().new_page()
    page.goto((tmp_path / "graph-context" / "errors" / "index.html").as_uri())
    page.fill("#pasted", MESSAGE)
    expect(page.locator(".finder li a").first).to_have_attribute("href", FOUND)


def test_the_page_of_an_error_tells_search_engines_its_answer(site: Path) -> None:
    html = (site / "errors/thread-default-graph.html").read_text("utf-8")
    [text] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    said = json.loads(text)
    descriptions = re.findall(r'<meta name="description" content="([^"]*)"', html)
    assert [text[:19] for text in descriptions] == ["First thing to try:"]
    assert (said["@context"], said["@type"]) == ("https://schema.org", "TechArticle")
    assert said["description"].startswith("First thing to try: `with graph.as_default(), session.as_default():`")
    assert "Tensor {tensor} is not an element of this graph." in said["keywords"]


def test_answers_json_has_code_for_the_situations_of_each_family(site: Path) -> None:
    answers = json.loads((site / "answers.json").read_text("utf-8"))
    families = [entry["family"] for entry in json.loads((site / "errors.json").read_text("utf-8"))["errors"]]
    assert list(answers) == families
    for family, answer in answers.items():
        page, _, _ = answer["url"].partition("#")
        html = (site / page).read_text("utf-8")
        assert answer["causes"], family
        assert all(f'id="{cause["anchor"]}"' in html for cause in answer["causes"])
        codes = [fix["code"] for cause in answer["causes"] for fix in cause["fixes"]]
        assert any(codes), f"{family} has no code to take"
