"""Programs of recipes, run by real servers: each has a process group of its own, which is always ended."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx

from graphdocs.snippet import FOLDER

REQUESTS = 200
SECONDS = 60  # in which a server that starts, or ends, has to do so
ANSWERED = r"answered by <(\d+)>: 200"
TROUBLE = re.compile(r"ERROR|CRITICAL|Traceback|was sent SIG|TIMEOUT|WorkerLostError")


class Program:
    """A program that runs, and what it has logged so far."""

    def __init__(self, command: list[str], folder: Path, environment: dict[str, str]) -> None:
        self.log = ""
        self.changed = threading.Condition()
        self.ended = False
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", *command],
            cwd=folder,
            env=os.environ | {"CUDA_VISIBLE_DEVICES": "-1"} | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            with self.changed:
                self.log += line
                self.changed.notify_all()
        with self.changed:
            self.ended = True
            self.changed.notify_all()

    def logged(self, pattern: str, times: int = 1, seconds: float = SECONDS) -> list[str]:
        """Wait until the log has so many matches of a pattern; returns all of them."""

        def found() -> list[str]:
            return re.findall(pattern, self.log)

        with self.changed:
            self.changed.wait_for(lambda: len(found()) >= times or self.ended, seconds)
            assert len(found()) >= times, f"{pattern!r} is not {times} times in:\n{self.log}"
            return found()

    def end(self) -> None:
        """Ask it to end, and kill whatever of its group is left."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(3)
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(SECONDS)
        self.reader.join(SECONDS)
        assert self.process.stdout
        self.process.stdout.close()


@contextmanager
def program(command: list[str], folder: Path, **environment: str) -> Iterator[Program]:
    """Run a module of Python, such as `gunicorn`, in a folder."""
    running = Program(command, folder, environment)
    try:
        yield running
    finally:
        running.end()


def put(name: str, folder: Path, module: str = "served") -> None:
    """The snippet as it stands, as a module of this name in the folder."""
    [path] = FOLDER.rglob(f"{name}.py")
    shutil.copy(path, folder / f"{module}.py")


def ask_all(address: str) -> float:
    """Send many requests at once to a model that weighs 1 and 10, and check each answer against its own input.

    Each has a connection of its own, so that all workers get some; returns the time of the slowest in seconds.
    """
    apart = httpx.Limits(max_keepalive_connections=0)
    with (
        httpx.Client(base_url=address, timeout=30, trust_env=False, limits=apart) as client,
        ThreadPoolExecutor(16) as pool,
    ):

        def ask(number: int) -> float:
            rows = [[number, row] for row in range(1 + number % 3)]
            response = client.post("/predict", json={"rows": rows})
            assert response.status_code == 200, response.text
            wanted: dict[str, Any] = {"scores": [float(number + 10 * row) for _, row in rows]}
            assert response.json() == wanted
            return response.elapsed.total_seconds()

        return max(pool.map(ask, range(REQUESTS)))


@contextmanager
def gunicorn(folder: Path, *options: str, workers: int = 2) -> Iterator[tuple[Program, str]]:
    """A server on a free port, and its address; it logs which worker answered each request, and how."""
    logs = ["--access-logfile=-", "--access-logformat=answered by %(p)s: %(s)s"]
    command = ["gunicorn", "--bind=127.0.0.1:0", f"--workers={workers}", *logs, *options, "served:app"]
    with program(command, folder) as server:
        [address] = server.logged(r"Listening at: (http://[\d.:]+)")
        server.logged("Booting worker", times=workers)
        yield server, address


def ask_workers(server: Program, address: str, workers: int = 2) -> float:
    """Ask a server; all of its workers answer, none is lost, and nothing is amiss in the log.

    Which worker takes a connection is the system's choice, so it is asked again while one has had none.
    """
    slowest, answered = 0.0, [""]
    while len(set(answered)) < workers and len(answered) < 5 * REQUESTS:
        slowest = max(slowest, ask_all(address))
        answered = server.logged(ANSWERED, times=len(answered) // REQUESTS * REQUESTS + REQUESTS)
    assert len(answered) % REQUESTS == 0
    assert len(set(answered)) == workers
    assert server.log.count("Booting worker") == workers
    assert not TROUBLE.search(server.log), server.log
    return slowest
