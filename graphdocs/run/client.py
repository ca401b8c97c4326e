"""The other end of fork_server.py: requests go in, reports come out in the order of the requests."""

from __future__ import annotations

import collections
import contextlib
import doctest
import itertools
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from graphdocs import Mistake

SECONDS = 60.0  # the time limit of a snippet
PATIENCE = 20.0  # seconds in which the server ends what it runs, or answers
STARTUP = 300.0  # seconds in which TensorFlow is imported
SCRIPT, GUARD = (Path(__file__).parent / name for name in ("fork_server.py", "gpu_guard.py"))
GONE = {"ended": "killed or stopped the process that it was forked from", "log": "", "took": 0.0}


class Runnable(Protocol):
    """A file whose body is executed, statements that follow it, and expressions whose graphs are described."""

    @property
    def path(self) -> Path: ...
    @property
    def examples(self) -> tuple[doctest.Example, ...]: ...
    @property
    def draws(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Request:
    """A snippet, or what else can be run, to run in a mode."""

    snippet: Runnable
    mode: str
    seconds: float = SECONDS
    alone: bool = False

    def line(self, number: int) -> str:
        """The request as fork_server.py reads it."""
        examples = [example.source for example in self.snippet.examples]
        asked = {"path": str(self.snippet.path), "examples": examples, "draws": self.snippet.draws}
        return json.dumps({"number": number, **asked, "mode": self.mode, "seconds": self.seconds}) + "\n"


class ForkServer:
    """An interpreter that has imported TensorFlow; each run is a process forked from it, `jobs` of them at once.

    `fresh=True` lets each run import TensorFlow itself.  Raises Mistake if TensorFlow cannot be imported or lacks the
    device.
    """

    def __init__(self, python: str = sys.executable, device: str = "cpu", jobs: int = 1, fresh: bool = False) -> None:
        if not hasattr(os, "fork"):
            raise Mistake("This system cannot fork processes; run the snippets on Linux, in WSL or in a container.")
        self.python, self.device, self.jobs, self.fresh = python, device, jobs, fresh
        self.numbers = itertools.count()
        self.made_with = self._start()
        self.version = ".".join(self.made_with.get("tensorflow", "").split(".")[:2])
        if device == "gpu":  # asked in another process, which may start its runtime
            guard = subprocess.run([python, "-I", str(GUARD)], capture_output=True, text=True)
            if guard.returncode:
                self.close()
                reason = (guard.stdout.strip() or guard.stderr.strip() or "it said nothing").splitlines()[-1]
                raise Mistake(f"No GPU leg can run here: {reason}; mend that, or run without '--device gpu'.")

    def _start(self) -> dict[str, str]:
        # A CPU leg stays one on a machine with a GPU.
        hidden = {"CUDA_VISIBLE_DEVICES": "-1"} if self.device == "cpu" else {}
        self.log = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115
        command = [self.python, "-I", str(SCRIPT), str(self.jobs), *["--fresh"] * self.fresh]
        try:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self.log,
                env=os.environ | hidden,
                start_new_session=True,  # Ctrl-C is for this process, which then ends the server
            )
        except (FileNotFoundError, NotADirectoryError, PermissionError) as error:
            self.log.close()
            raise Mistake(
                f"There is no interpreter {self.python} ({error.strerror}); install it or name another."
            ) from None
        assert self.process.stdin and self.process.stdout  # both are pipes
        self.requests, self.answers = self.process.stdin, self.process.stdout
        self.unread, self.folder = b"", ""
        ready = self._read_answer(STARTUP)
        if not ready:
            self.log.seek(0)
            reason = (self.log.read().strip().splitlines() or ["it said nothing"])[-1]
            self.close()
            raise Mistake(f"{self.python} cannot import TensorFlow ({reason}); run this through 'nox -s doctest'.")
        self.folder = os.fsdecode(bytes.fromhex(ready["folder"]))
        return {name: value for name, value in ready["made_with"].items() if value}

    def _read_answer(self, patience: float) -> dict[str, Any]:
        """The next answer of the server; {} if it has ended, was stopped, or gives none in that many seconds."""
        limit = time.monotonic() + patience
        while b"\n" not in self.unread:
            if select.select([self.answers], [], [], 1)[0]:
                piece = os.read(self.answers.fileno(), 1 << 16)
                self.unread += piece
                if not piece:
                    return {}
            elif time.monotonic() > limit or self._is_stopped():
                return {}
        line, _, self.unread = self.unread.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _is_stopped(self) -> bool:
        return bool(os.waitid(os.P_PID, self.process.pid, os.WSTOPPED | os.WNOHANG | os.WNOWAIT))

    def run(self, snippet: Runnable, mode: str, seconds: float = SECONDS) -> dict[str, Any]:
        """Run one snippet in a process of its own; returns the report of fork_server.py."""
        return next(self.run_all([Request(snippet, mode, seconds)]))

    def run_all(self, requests: Iterable[Request]) -> Iterator[dict[str, Any]]:
        """Run snippets, as many at once as there are jobs; gives their reports in the order of the requests."""
        waiting = collections.deque(zip(self.numbers, requests, strict=False))
        order = collections.deque(number for number, _ in waiting)
        running: dict[int, Request] = {}
        reports: dict[int, dict[str, Any]] = {}
        while waiting or running:
            while waiting and self._may_start(waiting[0][1], running):
                number, request = waiting.popleft()
                running[number] = request
                with contextlib.suppress(BrokenPipeError):  # the end of its answers will tell
                    self.requests.write(request.line(number).encode())
                    self.requests.flush()
            # Each has its time limit, and so many wait for one slot; more than that, and the server is stopped.
            longest = sum(request.seconds for request in running.values()) + PATIENCE
            if report := self._read_answer(longest):
                if running.pop(report["number"], None):  # else it is of a loop that was left before its end
                    reports[report["number"]] = report
            else:  # a snippet killed or stopped the server: which one, a run of each by itself will tell
                self.kill()
                self.close()
                self._start()
                if len(running) == 1:
                    reports[running.popitem()[0]] = GONE
                alone = [(number, replace(request, alone=True)) for number, request in running.items()]
                waiting.extendleft(reversed(alone))
                running.clear()
            while order and order[0] in reports:
                yield reports.pop(order.popleft())

    def _may_start(self, request: Request, running: dict[int, Request]) -> bool:
        """True if a request may be sent: one more than there are jobs, so that no slot waits for this process."""
        if not running:
            return True
        alone = request.alone or any(other.alone for other in running.values())
        return not alone and len(running) <= self.jobs

    def close(self) -> None:
        """End the server and all that it runs, and remove their folders."""
        with contextlib.suppress(BrokenPipeError):
            self.requests.close()  # at which the server ends what it runs, and itself
        try:
            self.process.wait(PATIENCE)
        except (subprocess.TimeoutExpired, KeyboardInterrupt):
            self.kill()
            self.process.wait()
        self.answers.close()
        self.log.close()
        if self.folder:  # where the server was killed; else it removed it
            shutil.rmtree(self.folder, ignore_errors=True)

    def kill(self) -> None:
        """End the server at once; what it runs ends with it."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()
