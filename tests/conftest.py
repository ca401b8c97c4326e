"""The built site, a server for it and a browser; figures that tests hand to the summary."""

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

import pytest
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
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of this repository's site, built strictly."""
    out = tmp_path_factory.mktemp("site") / "html"
    built = sphinx(ROOT, out)
    if built.returncode:
        pytest.fail(f"The site does not build; mend what sphinx says:\n{built.stderr}", pytrace=False)
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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for line in config.stash.get(FIGURES, []):
        terminalreporter.write_line(line)
