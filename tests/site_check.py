"""Gates of the built site, in one table, from two equal builds to Lighthouse.

Run by `nox -s site_check`; needs Node.js, Java and a Chromium.  The name of a gate, such as `links`, runs it alone.
Gates that compute run beside gates that wait for a browser; those that measure how a page loads run with none beside.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import itertools
import json
import os
import re
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
from typing import Any, TypeVar
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import nbformat
from bs4 import BeautifulSoup
from forked_kernels import ForkedKernelManager, kernel_server
from jupyter_client import AsyncKernelManager
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError
from playwright.sync_api import Browser, sync_playwright

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
    "search for words": "search.html?q=load+several+models",
    "search for a message": "search.html?q=ValueError:+Tensor+Tensor(%22x:0%22)+is+not+an+element+of+this+graph.",
    "missing page": "404.html",
    "index of terms": "genindex.html",
}
# The lanes of a phase run at once, the gates of a lane in turn.  What measures how a page loads has no gate beside it,
# though several browsers: four at once found the same two pages that shift as one had found, on a busy machine.
PHASES = (
    (("equal_builds", "links", "html", "notebooks"), ("accessibility", "answers", "printed")),
    (("weight", "steady", "lighthouse"),),
)
# What the search page loads depends on what is searched for.
SEARCHES = [address for address in KINDS.values() if address.startswith("search.html?")]
LEAST = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": 98}
MOST_KILOBYTES, MOST_REQUESTS, MOST_SHIFT = 45, 20, 0.01
MOST_OF_SEARCH = 66  # kilobytes; it loads an index of all pages, some 230
FRESH = 25  # of so many notebooks, one runs in an interpreter of its own
PIECE, PIECES = 2000, 40  # bytes that a slow line brings at once, and how often; the rest is below what is seen
TEXT = (".html", ".css", ".js", ".json", ".svg", ".txt")
WATCH_SHIFTS = """
window.shift = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; })
    .observe({ type: "layout-shift", buffered: true });
"""
# What shifts in the last frame is told in the one after it.
DRAWN_SHIFT = "new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => tell(window.shift))))"

# How far it is from a page's title to the end of its first working code, in pixels, for each size of a screen.
MOST_TO_FIX = {(1280, 900): 700, (390, 844): 1000}
MOST_SCREENS = 5  # of an error's page, with all folds closed
WORST = 10
DISTANCES = """
() => {
    const top = document.querySelector("h1").getBoundingClientRect().top;
    const boxes = [...document.querySelectorAll(".fix")].map(fix => fix.getBoundingClientRect());
    const ends = boxes.filter(box => box.height);
    return [ends.length ? Math.round(ends[0].bottom - top) : 0, document.documentElement.scrollHeight];
}
"""

Item, Found = TypeVar("Item"), TypeVar("Found")


@dataclass
class Row:
    """A gate, what was measured, and what is wrong, a line each."""

    gate: str
    figure: str
    faults: list[str] = field(default_factory=list)
    seconds: float = 0


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
            end = end_of_piece(body)
            self.wfile.write(body[:end])
            body = body[end:]
            time.sleep(0.02)  # a browser draws 60 times a second; each piece is drawn by itself
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


def end_of_piece(body: bytes) -> int:
    """Where a slow line may stop: between words of the page, and not within a box of code.

    A word that ends a line of the page and gets more letters moves to the next, whatever the page does; so does a box
    that gets more words.
    """
    for space in reversed(list(re.finditer(rb"\s", body[:PIECE]))):
        end = space.end()
        is_in_tag = body.rfind(b"<", 0, end) > body.rfind(b">", 0, end)
        is_in_box = body.rfind(b"<code", 0, end) > body.rfind(b"</code>", 0, end)
        if not (is_in_tag or is_in_box):
            return end
    return PIECE


class Server(http.server.ThreadingHTTPServer):
    """Serves pages, and says nothing where a browser went on to the next before it had all of one."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def served(site: Path) -> Iterator[str]:
    handler = functools.partial(Gzipped, directory=str(site))
    with Server(("127.0.0.1", 0), handler) as server:
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


@contextmanager
def opened_browser() -> Iterator[Browser]:
    arguments = ["--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


def in_browsers(count: int, work: Callable[[Browser, list[Item]], list[Found]], items: list[Item]) -> list[Found]:
    """Share items among browsers that work at the same time, each in a thread; returns what they found in any order.

    Most of a visit is waiting, for the network to be idle or for a slow line, and one browser's wait is another's turn.
    """

    def share(number: int) -> list[Found]:
        with opened_browser() as browser:
            return work(browser, items[number::count])

    with ThreadPoolExecutor(count) as pool:
        return [found for shared in pool.map(share, range(count)) for found in shared]


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


def accessibility(url: str) -> Row:
    """Axe finds nothing on each kind of page: light and dark, wide and narrow, with scripts and without."""
    source = (TOOLS / "axe-core" / "axe.min.js").read_text("utf-8")
    settings = list(itertools.product((True, False), ("light", "dark"), (1280, 390)))

    def work(browser: Browser, settings: list[tuple[bool, str, int]]) -> list[tuple[str, list[dict[str, Any]]]]:
        found = []
        for scripts, scheme, width in settings:
            view = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme}
            context = browser.new_context(**view, reduced_motion="reduce")
            for kind, address in KINDS.items():
                page = context.new_page()
                mark = "" if scripts else f"{'&' if '?' in address else '?'}scripts=off"
                page.goto(url + address + mark, wait_until="networkidle")
                page.evaluate(source)
                where = f"{kind}, {scheme}, {width} px, scripts {'on' if scripts else 'off'}"
                violations = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]
                found.append((where, violations))
                page.close()
            context.close()
        return found

    runs = in_browsers(2, work, settings)
    faults = [f"{where}: {each['id']}: {each['nodes'][0]['html'][:100]}" for where, found in runs for each in found]
    return Row("accessibility", f"{len(runs)} runs of axe on {len(KINDS)} kinds of pages", faults)


@dataclass
class Load:
    """What a first visit of a page brought: its weight, the hosts that were asked, and the layout's shift."""

    name: str
    requests: int
    kilobytes: float
    hosts: set[str]
    shift: float


def load(browser: Browser, url: str, name: str) -> Load:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page, sizes, hosts = context.new_page(), [], set()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.on("request", lambda request: hosts.add(urlsplit(request.url).hostname or ""))
    page.add_init_script(WATCH_SHIFTS)
    page.goto(url + name, wait_until="networkidle")
    shift = page.evaluate("window.shift")
    context.close()
    return Load(name, len(sizes), sum(sizes) / 1000, hosts, shift)


def weight(site: Path, url: str) -> Row:
    """Every page is light, asks no other host, and does not shift while it loads."""
    faults = []
    visits = [*shown(site), *SEARCHES]
    loads = in_browsers(3, lambda browser, names: [load(browser, url, name) for name in names], visits)
    for each in loads:
        most = MOST_OF_SEARCH if each.name.startswith("search.html") else MOST_KILOBYTES
        if each.kilobytes > most or each.requests > MOST_REQUESTS:
            faults.append(f"{each.name}: {each.kilobytes:.1f} kB in {each.requests} requests")
        if others := each.hosts - {"127.0.0.1", ""}:
            faults.append(f"{each.name}: asks {', '.join(sorted(others))}")
        if each.shift > MOST_SHIFT:
            faults.append(f"{each.name}: shifts by {each.shift:.3f}")
    search = max((each for each in loads if each.name in SEARCHES), key=lambda each: each.kilobytes)
    heaviest = max((each for each in loads if each.name not in SEARCHES), key=lambda each: each.kilobytes)
    figure = f"the heaviest has {heaviest.kilobytes:.1f} kB in {heaviest.requests} requests: {heaviest.name}"
    figure += f"; search: {search.kilobytes:.1f} kB, {search.requests} requests"
    return Row("weight", figure, faults)


def shifts(browser: Browser, url: str, visits: list[tuple[int, str]]) -> list[tuple[float, str]]:
    """Visit pages at these widths on a slow line; returns how much each one shifts, and where that is."""
    found = []
    for width, of_width in itertools.groupby(visits, key=lambda visit: visit[0]):
        context = browser.new_context(viewport={"width": width, "height": 844})
        context.new_page().goto(url)  # styles and scripts are in the cache from here on
        for _, name in of_width:
            page = context.new_page()
            page.add_init_script(WATCH_SHIFTS)
            page.goto(f"{url}{name}?slowly")
            found.append((page.evaluate(DRAWN_SHIFT), f"{name} at {width} px"))
            page.close()
        context.close()
    return found


def steady(site: Path, url: str) -> Row:
    """No page shifts where its text arrives in pieces after the styles, as on a slow line."""
    visits = list(itertools.product((1280, 390), shown(site)))
    faults, most = [], (0.0, "")
    for shift, place in in_browsers(4, lambda browser, visits: shifts(browser, url, visits), visits):
        most = max(most, (shift, place))
        if shift > MOST_SHIFT:
            faults.append(f"{place}: shifts by {shift:.3f} on a slow line")
    return Row("steadiness", f"the greatest shift on a slow line is {most[0]:.4f}: {most[1]}", faults)


def answers(site: Path, url: str) -> Row:
    """An error's page has its first fix on the first screen, in both styles, and is not long."""
    families = {
        entry["url"].partition("#")[0] for entry in json.loads((site / "errors.json").read_text("utf-8"))["errors"]
    }
    settings = list(itertools.product(MOST_TO_FIX, ("tf2", "tf1"), shown(site)))

    def work(browser: Browser, settings: list[tuple[tuple[int, int], str, str]]) -> list[tuple[str, str, int, float]]:
        found = []
        for (width, height), of_width in itertools.groupby(settings, key=lambda setting: setting[0]):
            page = browser.new_page(viewport={"width": width, "height": height})
            for _, style, name in of_width:
                page.goto(f"{url}{name}?style={style}")
                to_fix, long = page.evaluate(DISTANCES)
                found.append((name, f"at {width} px in {style}", to_fix / MOST_TO_FIX[width, height], long / height))
            page.close()
        return found

    measured = in_browsers(2, work, settings)
    of_errors = [each for each in measured if each[0] in families]
    faults = [f"{name}: no fix {where}" for name, where, share, _ in of_errors if not share]
    faults += [
        f"{name}: the fix ends at {share:.2f} of the limit {where}" for name, where, share, _ in of_errors if share > 1
    ]
    faults += [f"{name}: {long:.1f} screens {where}" for name, where, _, long in of_errors if long > MOST_SCREENS]
    farthest = sorted(((share, name, where) for name, where, share, _ in measured), reverse=True)[:WORST]
    longest = sorted(((long, name, where) for name, where, _, long in measured), reverse=True)[:WORST]
    print(
        "farthest fixes, as shares of the limit:",
        *(f"  {share:.2f}  {name} {where}" for share, name, where in farthest),
        sep="\n",
    )
    print("longest pages, in screens:", *(f"  {long:.1f}  {name} {where}" for long, name, where in longest), sep="\n")
    return Row(
        "answers", f"{len(families)} pages of errors; the farthest fix is at {farthest[0][0]:.2f} of the limit", faults
    )


def printed(url: str) -> Row:
    """On paper both styles and all that is folded are there, and no menu is."""
    faults = []
    with opened_browser() as browser:
        page = browser.new_page()
        page.emulate_media(media="print")
        for kind, address in MEASURED.items():
            page.goto(url + address)
            for selector in (".sidebar-drawer", ".toc-drawer", ".copybtn", '[role="tablist"]', ".mobile-header"):
                if page.locator(f"{selector}:visible").count():
                    faults.append(f"{kind}: {selector} is printed")
            page.evaluate("dispatchEvent(new Event('beforeprint'))")
            hidden = page.locator('[role="tabpanel"]:not(:visible), .snippet-fold .highlight:not(:visible)').count()
            faults += [f"{kind}: {hidden} blocks are not printed"] * bool(hidden)
    return Row("print", f"{len(MEASURED)} kinds of pages", faults)


def run_notebook(path: Path, manager: type[AsyncKernelManager]) -> tuple[int, list[str]]:
    """Run a notebook; returns its number of code cells, and those that raise or not against what they say."""
    made = nbformat.read(path, as_version=4)
    cells = [cell for cell in made.cells if cell.cell_type == "code"]
    for cell in cells:
        cell.outputs = []
    client = NotebookClient(made, timeout=120, allow_errors=True, kernel_manager_class=manager)
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
    # A kernel of its own costs the import of TensorFlow, so a few have one, and the others are forked.
    managers = [AsyncKernelManager if number % FRESH == 0 else ForkedKernelManager for number in range(len(paths))]
    with kernel_server(), ThreadPoolExecutor(os.cpu_count()) as pool:
        ran = list(pool.map(run_notebook, paths, managers))
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


def in_turn(gates: dict[str, Callable[[], Row]]) -> dict[str, Row]:
    """Run gates one after the other, and measure their seconds."""
    rows = {}
    for name, gate in gates.items():
        start = time.perf_counter()
        rows[name] = gate()
        rows[name].seconds = time.perf_counter() - start
        print("\n".join(rows[name].faults[:40]), end="\n" * bool(rows[name].faults), flush=True)
    return rows


def main(chosen: list[str]) -> int:
    if not CHROMIUM:
        sys.exit("No Chromium is on PATH; install one, or set CHROMIUM to where it is.")
    site = BUILD / "html"
    seconds = build(site, seed=1, jobs=1)
    print(f"built in {seconds:.0f} s", flush=True)
    with served(site) as url:
        gates: dict[str, Callable[[], Row]] = {
            "equal_builds": lambda: equal_builds(site),
            "links": lambda: links(site),
            "html": lambda: html(site),
            "accessibility": lambda: accessibility(url),
            "weight": lambda: weight(site, url),
            "steady": lambda: steady(site, url),
            "answers": lambda: answers(site, url),
            "printed": lambda: printed(url),
            "notebooks": lambda: notebooks(site),
            "lighthouse": lambda: lighthouse(url),
        }
        if unknown := set(chosen) - set(gates):
            sys.exit(f"There is no gate '{unknown.pop()}'; choose from {', '.join(gates)}.")
        wanted, rows = dict.fromkeys(chosen or gates), {}
        for phase in PHASES:
            lanes = [{name: gates[name] for name in lane if name in wanted} for lane in phase]
            with ThreadPoolExecutor(len(lanes)) as pool:
                for found in pool.map(in_turn, lanes):
                    rows |= found
    table = [rows[name] for name in wanted]
    width = max(len(row.gate) for row in table)
    for row in table:
        verdict = f"{len(row.faults)} faults" if row.faults else "good"
        print(f"{row.gate:<{width}}  {verdict:<10}  {row.seconds:4.0f} s  {row.figure}")
    return int(any(row.faults for row in table))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
