"""Gates of the built site, in one table, from two equal builds to Lighthouse.

Run by `nox -s site_check`; needs Node.js, Java and a Chromium.  The name of a gate, such as `links`, runs it alone.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import nbformat
from bs4 import BeautifulSoup
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
BUILD = ROOT / "build" / "site_check"
TOOLS = BUILD / "tools" / "node_modules"
CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), ""
)
# The kinds of pages, each with one that stands for it.
MEASURED = {
    "front page": "index.html",
    "concept": "concepts/traces.html",
    "recipe": "recipes/pass-a-value.html",
    "error": "errors/not-an-element.html",
    "finder": "errors/index.html",
    "status": "reference/status.html",
}
KINDS = {
    **MEASURED,
    "beliefs": "beliefs.html",
    "words": "reference/words.html",
    "search for an API": "search.html?q=import_graph_def",
    "search for a message": "search.html?q=is+not+an+element+of+this+graph",
    "missing page": "404.html",
    "index of terms": "genindex.html",
}
LEAST = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": 98}
MOST_KILOBYTES, MOST_REQUESTS, MOST_SHIFT = 60, 20, 0.01
PIECE, PIECES = 2000, 40  # bytes that a slow line brings at once, and how often; the rest is below what is seen
# The search page loads Sphinx's index of all words, which alone has some 45 kB.
MOST_OF_SEARCH = 105
TEXT = (".html", ".css", ".js", ".json", ".svg", ".txt")
WATCH_SHIFTS = """
window.shift = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; })
    .observe({ type: "layout-shift", buffered: true });
"""
# What shifts in the last frame is told in the one after it.
DRAWN_SHIFT = "new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => tell(window.shift))))"


@dataclass
class Row:
    """A gate, what was measured, and what is wrong, a line each."""

    gate: str
    figure: str
    faults: list[str] = field(default_factory=list)


class Gzipped(http.server.SimpleHTTPRequestHandler):
    """Serves as a host does: text compressed, and the page for what is missing.

    An address with `scripts=off` in it forbids scripts; one with `slowly` is sent in pieces, as a slow line does it.
    """

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path.partition("?")[0]))
        path = path / "index.html" if path.is_dir() else path
        status = 200 if path.is_file() else 404
        path = path if path.is_file() else Path(self.directory, "404.html")
        body = path.read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(path)) + "; charset=utf-8" * (path.suffix in TEXT))
        slowly = "slowly" in self.path
        if path.suffix in TEXT and not slowly:  # compressed, a whole page is one or two pieces
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", "max-age=600")
        if "scripts=off" in self.path:  # the browser's own switch would stop axe as well
            self.send_header("Content-Security-Policy", "script-src 'none'")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for _ in range(PIECES * slowly):
            self.wfile.write(body[:PIECE])
            body = body[PIECE:]
            time.sleep(0.02)  # a browser draws 60 times a second; each piece is drawn by itself
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


@contextmanager
def served(site: Path) -> Iterator[str]:
    handler = functools.partial(Gzipped, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def pages(site: Path) -> list[Path]:
    return sorted(path for path in site.rglob("*.html") if "_static" not in path.parts)


def leads_on(page: Path) -> bool:
    """True for the page of an old address, which has nothing to show."""
    return 'http-equiv="refresh"' in page.read_text("utf-8")


def shown(site: Path) -> list[str]:
    """The addresses of the pages that have something to show."""
    return [path.relative_to(site).as_posix() for path in pages(site) if not leads_on(path)]


def build(out: Path, seed: int, jobs: int) -> float:
    """Build the site strictly into an empty folder; returns seconds."""
    shutil.rmtree(out, ignore_errors=True)
    env = {**os.environ, "PYTHONHASHSEED": str(seed), "SOURCE_DATE_EPOCH": "1767225600"}
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-W",
        "--keep-going",
        "-n",
        "-q",
        "-E",
        f"-j{jobs}",
        "-c",
        ".",
        "docs",
        str(out),
    ]
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=env, check=True)
    return time.perf_counter() - start


def equal_builds(site: Path) -> Row:
    """A second build, with other hash seed and number of processes, must give the same bytes."""
    other = BUILD / "again"
    seconds = build(other, seed=2, jobs=2)
    skipped = (".doctrees", ".buildinfo", "environment.pickle")
    names = {
        path.relative_to(folder)
        for folder in (site, other)
        for path in folder.rglob("*")
        if path.is_file() and not set(skipped) & set(path.parts)
    }
    unlike = [
        str(name) for name in sorted(names) if not all((folder / name).is_file() for folder in (site, other))
    ] or [str(name) for name in sorted(names) if (site / name).read_bytes() != (other / name).read_bytes()]
    return Row("two builds", f"{len(names)} files, the second build took {seconds:.0f} s", unlike)


def links(site: Path) -> Row:
    """Every internal link and anchor leads somewhere, and no id stands twice on a page."""
    faults, count, ids = [], 0, {}
    soups = {page: BeautifulSoup(page.read_bytes(), "html.parser") for page in pages(site)}
    for page, soup in soups.items():
        found = Counter(tag["id"] for tag in soup.find_all(id=True))
        ids[page] = set(found)
        faults += [f"{page.relative_to(site)}: id '{name}' stands {n} times" for name, n in found.items() if n > 1]
    for page, soup in soups.items():
        for tag in soup.find_all(["a", "link", "script", "img"]):
            address = tag.get("href") or tag.get("src")
            if not address or urlsplit(address).scheme or address == "#":
                continue
            count += 1
            target, fragment = urldefrag(urljoin(f"/{page.relative_to(site).as_posix()}", address))
            path = site / unquote(urlsplit(target).path).lstrip("/")
            if not path.is_file() or (fragment and path in ids and unquote(fragment) not in ids[path]):
                faults.append(f"{page.relative_to(site)}: {address} leads nowhere")
    return Row("links", f"{count} links on {len(soups)} pages", faults)


def html(site: Path) -> Row:
    """Every page is valid by the checker of the W3C."""
    jar = TOOLS / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-jar", str(jar), "--errors-only", "--format=gnu", *map(str, pages(site))]
    found = subprocess.run(command, capture_output=True, text=True)
    return Row("valid HTML", f"{len(pages(site))} pages", found.stderr.replace(f"{site}/", "").splitlines())


def accessibility(url: str, browser: Browser) -> Row:
    """Axe finds nothing on each kind of page: light and dark, wide and narrow, with scripts and without."""
    source = (TOOLS / "axe-core" / "axe.min.js").read_text("utf-8")
    faults, runs = [], 0
    for scripts in (True, False):
        for scheme in ("light", "dark"):
            for width in (1280, 390):
                view = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
                context = browser.new_context(**view, reduced_motion="reduce")
                for kind, address in KINDS.items():
                    page = context.new_page()
                    mark = "" if scripts else f"{'&' if '?' in address else '?'}scripts=off"
                    page.goto(url + address + mark, wait_until="networkidle")
                    page.evaluate(source)
                    found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]
                    where = f"{kind}, {scheme}, {width} px, scripts {'on' if scripts else 'off'}"
                    faults += [f"{where}: {each['id']}: {each['nodes'][0]['html'][:100]}" for each in found]
                    page.close()
                    runs += 1
                context.close()
    return Row("accessibility", f"{runs} runs of axe on {len(KINDS)} kinds of pages", faults)


def load(page: Page, address: str) -> tuple[int, float, list[str], float]:
    """Load a page as a first visit; returns requests, kilobytes, hosts that were asked, and layout shift."""
    session, sizes, hosts = page.context.new_cdp_session(page), [], []
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.on("request", lambda request: hosts.append(urlsplit(request.url).hostname or ""))
    page.add_init_script(WATCH_SHIFTS)
    page.goto(address, wait_until="networkidle")
    return len(sizes), sum(sizes) / 1000, hosts, page.evaluate("window.shift")


def weight(site: Path, url: str, browser: Browser) -> Row:
    """Every page is light, asks no other host, and does not shift while it loads."""
    faults, heaviest, search = [], (0.0, 0, ""), ""
    for name in shown(site):
        is_search = name == "search.html"
        context = browser.new_context(viewport={"width": 390, "height": 844})
        address = KINDS["search for a message"] if is_search else name
        requests, kilobytes, hosts, shift = load(context.new_page(), url + address)
        context.close()
        if is_search:
            search = f"; search: {kilobytes:.1f} kB, {requests} requests"
        else:
            heaviest = max(heaviest, (kilobytes, requests, name))
        if kilobytes > (MOST_OF_SEARCH if is_search else MOST_KILOBYTES) or requests > MOST_REQUESTS:
            faults.append(f"{name}: {kilobytes:.1f} kB in {requests} requests")
        if others := set(hosts) - {"127.0.0.1", ""}:
            faults.append(f"{name}: asks {', '.join(sorted(others))}")
        if shift > MOST_SHIFT:
            faults.append(f"{name}: shifts by {shift:.3f}")
    figure = f"the heaviest has {heaviest[0]:.1f} kB in {heaviest[1]} requests: {heaviest[2]}{search}"
    return Row("weight", figure, faults)


def steady(site: Path, url: str, browser: Browser) -> Row:
    """No page shifts where its text arrives in pieces after the styles, as on a slow line."""
    faults, most = [], (0.0, "")
    for width in (1280, 390):
        context = browser.new_context(viewport={"width": width, "height": 844})
        context.new_page().goto(url)  # styles and scripts are in the cache from here on
        for name in shown(site):
            page = context.new_page()
            page.add_init_script(WATCH_SHIFTS)
            page.goto(f"{url}{name}?slowly")
            shift = page.evaluate(DRAWN_SHIFT)
            page.close()
            most = max(most, (shift, f"{name} at {width} px"))
            if shift > MOST_SHIFT:
                faults.append(f"{name}: shifts by {shift:.3f} at {width} px on a slow line")
        context.close()
    return Row("steadiness", f"the greatest shift on a slow line is {most[0]:.4f}: {most[1]}", faults)


def printed(url: str, browser: Browser) -> Row:
    """On paper both styles and all that is folded are there, and no menu is."""
    page, faults = browser.new_page(), []
    page.emulate_media(media="print")
    for kind, address in MEASURED.items():
        page.goto(url + address)
        for selector in (".sidebar-drawer", ".toc-drawer", ".copybtn", '[role="tablist"]', ".mobile-header"):
            if page.locator(f"{selector}:visible").count():
                faults.append(f"{kind}: {selector} is printed")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        hidden = page.locator('[role="tabpanel"]:not(:visible), .snippet-fold .highlight:not(:visible)').count()
        faults += [f"{kind}: {hidden} blocks are not printed"] * bool(hidden)
    page.close()
    return Row("print", f"{len(MEASURED)} kinds of pages", faults)


def run_notebook(path: Path) -> tuple[int, list[str]]:
    """Run a notebook; returns its number of code cells, and those that raise or not against what they say."""
    made = nbformat.read(path, as_version=4)
    cells = [cell for cell in made.cells if cell.cell_type == "code"]
    for cell in cells:
        cell.outputs = []
    client = NotebookClient(made, timeout=120, allow_errors=True, kernel_name="python3")
    try:
        client.execute(stderr=subprocess.DEVNULL)
    except (CellTimeoutError, RuntimeError) as error:  # a kernel that died is a RuntimeError
        return len(cells), [f"{path.name}: it did not run to its end: {str(error).strip().splitlines()[0]}"]
    faults = []
    for cell in cells:
        errors = [output.evalue for output in cell.outputs if output.output_type == "error"]
        if bool(errors) != ("raises-exception" in cell.metadata.get("tags", [])):
            faults.append(f"{path.name}: {cell.source[:80]!r} {f'raises {errors[0][:80]}' if errors else 'raises not'}")
    return len(cells), faults


def notebooks(site: Path) -> Row:
    """Every page's notebook runs from top to bottom, and raises where it says so and nowhere else."""
    paths = sorted(site.rglob("*.ipynb"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        ran = list(pool.map(run_notebook, paths))
    cells = sum(count for count, _ in ran)
    return Row(
        "notebooks", f"{cells} cells of {len(paths)} notebooks", [fault for _, faults in ran for fault in faults]
    )


def audit(address: str) -> dict[str, Any] | str:
    """One run of Lighthouse on a page, as a phone; a text says why there is none."""
    command = ["node", str(TOOLS / "lighthouse" / "cli" / "index.js"), "--quiet", "--output=json"]
    command += ["--chrome-flags=--headless=new --no-sandbox --disable-gpu", address]
    ran = subprocess.run(command, env={**os.environ, "CHROME_PATH": CHROMIUM}, capture_output=True, text=True)
    return (ran.stderr.strip().splitlines() or ["it said nothing"])[-1] if ran.returncode else json.loads(ran.stdout)


def lighthouse(url: str) -> Row:
    """Google's audit of each measured kind of page; where a score is low, the median of three, as Google advises."""
    faults, lowest = [], dict.fromkeys(LEAST, 100)
    for kind, address in MEASURED.items():
        reports = [audit(url + address)]
        if isinstance(reports[0], dict) and any(score(reports[0], name) < least for name, least in LEAST.items()):
            reports += [audit(url + address), audit(url + address)]
        if failed := [report for report in reports if isinstance(report, str)]:
            faults.append(f"{kind}: it did not run: {failed[0]}")
            continue
        for name, least in LEAST.items():
            median = round(statistics.median(score(report, name) for report in reports))
            lowest[name] = min(lowest[name], median)
            if median < least:
                audits = [each["id"] for each in reports[-1]["categories"][name]["auditRefs"] if each["weight"]]
                bad = [each for each in audits if (reports[-1]["audits"][each]["score"] or 0) < 0.9]
                faults.append(f"{kind}: {name} {median}, for {', '.join(bad)}")
    return Row("Lighthouse", ", ".join(f"{name} {value}" for name, value in lowest.items()) + " at least", faults)


def score(report: dict[str, Any], category: str) -> int:
    return round(100 * report["categories"][category]["score"])


def main(chosen: list[str]) -> int:
    if not CHROMIUM:
        sys.exit("No Chromium is on PATH; install one, or set CHROMIUM to where it is.")
    site = BUILD / "html"
    seconds = build(site, seed=1, jobs=1)
    print(f"built in {seconds:.0f} s", flush=True)
    rows = []
    with served(site) as url, sync_playwright() as playwright:
        arguments = ["--disable-gpu", "--disable-background-networking", "--disable-component-update"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        gates: dict[str, Callable[[], Row]] = {
            "equal_builds": lambda: equal_builds(site),
            "links": lambda: links(site),
            "html": lambda: html(site),
            "accessibility": lambda: accessibility(url, browser),
            "weight": lambda: weight(site, url, browser),
            "steady": lambda: steady(site, url, browser),
            "printed": lambda: printed(url, browser),
            "notebooks": lambda: notebooks(site),
            "lighthouse": lambda: lighthouse(url),
        }
        if unknown := set(chosen) - set(gates):
            sys.exit(f"There is no gate '{unknown.pop()}'; choose from {', '.join(gates)}.")
        for name in chosen or gates:
            rows.append(gates[name]())
            print("\n".join(rows[-1].faults[:40]), end="\n" * bool(rows[-1].faults), flush=True)
        browser.close()
    width = max(len(row.gate) for row in rows)
    for row in rows:
        print(f"{row.gate:<{width}}  {f'{len(row.faults)} faults' if row.faults else 'good':<10}  {row.figure}")
    return int(any(row.faults for row in rows))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
