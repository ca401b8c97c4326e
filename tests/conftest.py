"""The built site, a server for it and a browser; figures that tests hand to the summary.

Where pytest-xdist runs several workers, they share one site, each has a browser, and the figures of all are shown.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from graphdocs.snippet import ROOT

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# A test may reach loopback alone, so the browser's own errands are switched off.
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
ADDRESSES = (
    "REPOSITORY_URL",
    "REPOSITORY_BRANCH",
    "SITE_URL",
    "READTHEDOCS_CANONICAL_URL",
    "READTHEDOCS_GIT_CLONE_URL",
)
FIGURES = pytest.StashKey[list[str]]()


def sphinx(root: Path, out: Path, **addresses: str) -> subprocess.CompletedProcess[str]:
    """Build the docs of a repository strictly; site addresses are those given, never the machine's own."""
    env = {name: value for name, value in os.environ.items() if name not in ADDRESSES} | addresses
    command = [sys.executable, "-m", "sphinx", "-W", "-n", "-q", "--no-color", "-c", ".", "docs", str(out)]
    return subprocess.run(command, cwd=root, env=env, capture_output=True, text=True)


@pytest.fixture(scope="session")
def build() -> Callable[..., subprocess.CompletedProcess[str]]:
    return sphinx


@pytest.fixture(scope="session")
def shared(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run that all its workers have."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if hasattr(pytestconfig, "workerinput") else own


@pytest.fixture(scope="session")
def site(shared: Path) -> Path:
    """The folder of this repository's site, built strictly, once for all workers."""
    out, complaints = shared / "site", shared / "site.txt"
    with FileLock(shared / "site.lock"):
        if not complaints.exists():
            built = sphinx(ROOT, out)
            status = f"sphinx ended with status {built.returncode}"
            complaints.write_text(f"{built.stderr}{status}" if built.returncode else "", "utf-8")
    if said := complaints.read_text("utf-8"):
        pytest.fail(f"The site does not build; mend what sphinx says:\n{said}", pytrace=False)
    return out


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def url(site: Path) -> Iterator[str]:
    """Where the site is served: loopback, which browsers count as secure, as the clipboard needs."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def find_browser() -> str:
    asked = os.environ.get("CHROMIUM")
    found = shutil.which(asked) if asked else next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        looked = f"CHROMIUM={asked} is no program" if asked else f"none of {', '.join(BROWSERS)} is on PATH"
        pytest.fail(
            f"No Chromium ({looked}); install one or set CHROMIUM to where it is, such as /usr/bin/chromium.",
            pytrace=False,
        )
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture
def new_context(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Makes readers with nothing stored; motion is off, so that styles are final at once."""
    made: list[BrowserContext] = []

    def new(**options: object) -> BrowserContext:
        made.append(browser.new_context(reduced_motion="reduce", **options))
        return made[-1]

    yield new
    for context in made:
        context.close()


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> list[str]:
    """Lines for the end of the run."""
    return pytestconfig.stash.setdefault(FIGURES, [])


def pytest_sessionfinish(session: pytest.Session) -> None:
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["figures"] = session.config.stash.get(FIGURES, [])


@pytest.hookimpl(optionalhook=True)  # a hook of pytest-xdist
def pytest_testnodedown(node: Any) -> None:
    of_worker = getattr(node, "workeroutput", {}).get("figures", [])  # a worker that crashed has none
    node.config.stash.setdefault(FIGURES, []).extend(of_worker)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line in sorted(config.stash.get(FIGURES, [])):  # in one order, whichever worker ended first
        terminalreporter.write_line(line)
