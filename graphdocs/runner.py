"""Run snippets on a leg through the fork server, and judge what they printed."""

from __future__ import annotations

import contextlib
import difflib
import doctest
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import VERSIONS, Leg
from graphdocs.records import Record, scrub
from graphdocs.snippet import Snippet, statement

SECONDS = 60.0
SCRIPT = Path(__file__).parent / "fork_server.py"


class ForkServer:
    """An interpreter that has imported TensorFlow; each run is a process forked from it.

    Raises Mistake if TensorFlow cannot be imported or is not in the table of versions.
    """

    def __init__(self, python: str = sys.executable, device: str = "cpu"):
        if not hasattr(os, "fork"):
            raise Mistake("This system cannot fork processes; run the snippets on Linux, in WSL or in a container.")
        self.python, self.device = python, device
        self.made_with = self._start()
        self.version = ".".join(self.made_with["tensorflow"].split(".")[:2])

    def _start(self) -> dict[str, str]:
        env = {**os.environ}
        if self.device == "cpu":
            env["CUDA_VISIBLE_DEVICES"] = "-1"  # a CPU leg stays one on a machine with a GPU
        self.log = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")
        self.process = subprocess.Popen(
            [self.python, "-I", str(SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
            encoding="utf-8",
            env=env,
            start_new_session=True,  # Ctrl-C is for this process, which then ends the server
        )
        ready = self.process.stdout.readline()
        if not ready:
            self.log.seek(0)
            reason = (self.log.read().strip().splitlines() or ["it said nothing"])[-1]
            raise Mistake(f"{self.python} cannot import TensorFlow ({reason}); run this through 'nox -s doctest'.")
        made_with = json.loads(ready)
        # One thread is the interpreter's, one OpenBLAS's; with more, a runtime has started and children would hang.
        if (made_with.pop("threads") or 0) > 1 + (os.cpu_count() or 1):
            raise Mistake(f"Importing TensorFlow {made_with['tensorflow']} started its runtime; forks of it would hang.")
        return {name: value for name, value in made_with.items() if value}

    def run(self, path: Path, docstring: str, mode: str, seconds: float = SECONDS) -> dict:
        """Run one session in a process of its own; returns the report (see fork_server.py)."""
        request = {"path": str(path), "docstring": docstring, "mode": mode, "seconds": seconds}
        try:
            self.process.stdin.write(json.dumps(request) + "\n")
            self.process.stdin.flush()
            answer = self.process.stdout.readline()
        except BrokenPipeError:
            answer = ""
        if answer:
            return json.loads(answer)
        self.close()
        self._start()
        return {"ended": "killed the process that it was forked from", "log": ""}

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        for file in (self.process.stdin, self.process.stdout, self.log):
            with contextlib.suppress(BrokenPipeError):
                file.close()

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(self, *error) -> None:
        self.close()


@dataclass
class Outcome:
    """What happened to one snippet on one leg: passed, failed, stale, not applicable or not run."""

    snippet: Snippet
    leg: Leg
    verdict: str
    reason: str = ""
    seconds: float = 0.0
    report: dict | None = None


def run_leg(server: ForkServer, leg: Leg, snippets: list[Snippet], record: Record, seconds: float) -> Iterator[Outcome]:
    """Run snippets on a leg, one at a time; each must print what the record or its docstring holds."""
    for snippet in snippets:
        if (reason := snippet.why_not(leg)) is not None:
            yield Outcome(snippet, leg, "not applicable", reason)
            continue
        start = time.perf_counter()
        docstring = snippet.docstring_with(record.expected(snippet))
        report = server.run(snippet.path, docstring, leg.mode, seconds)
        reasons = judge(snippet, leg, record, report)
        verdict = "failed" if reasons else "passed"
        if not reasons and not record.is_fresh(snippet):
            verdict = "stale"
            reasons = [f"{snippet.name}:1: records/{leg}.json has no fresh entry of it; run 'nox -s accept'."]
        yield Outcome(snippet, leg, verdict, "\n".join(reasons), time.perf_counter() - start, report)


def judge(snippet: Snippet, leg: Leg, record: Record, report: dict) -> list[str]:
    """Why a report is a failure, in words; empty if it is none."""
    reasons = []
    at = min(report.get("at", 0), len(snippet.examples) - 1)
    if "ended" in report:
        where = f"in example {at + 1}, >>> {statement(snippet.examples[at])}" if "at" in report else "in its body"
        line = snippet.line(at) if "at" in report else snippet.docstring_line
        reasons = [f"{snippet.name}:{line}: on {leg} it {report['ended']}, {where}"]
    elif "stopped" in report:
        if scrub(report["stopped"]) != record.stopped(snippet):
            got = report["stopped"].splitlines()[2:]
            reasons = [f"{snippet.name}:{report['line']}: on {leg} its body stops before the session begins", *got]
    elif (stopped := record.stopped(snippet)) is not None:
        reasons = [f"{snippet.name}:1: on {leg} its body runs, but the record holds that it stops", stopped]
    else:
        for index, result in enumerate(report["examples"]):
            if not result["ok"]:
                reasons.append(_difference(snippet, leg, index, record.expected(snippet)[index], result))
    if reasons and report["log"].strip():
        reasons += ["what TensorFlow logged meanwhile:", report["log"].rstrip()]
    return reasons


def _difference(snippet: Snippet, leg: Leg, index: int, expected: str, result: dict) -> str:
    example, got = snippet.examples[index], result["got"]
    head = [f"{snippet.name}:{snippet.line(index)}: example {index + 1} on {leg}", f"    >>> {statement(example)}"]
    if result["too_wide"]:
        return "\n".join([*head, f"  '...' stands for the word '{result['too_wide']}' here; write words out. It printed:", got])
    lines = difflib.ndiff((expected or "(nothing)\n").splitlines(), (got or "(nothing)\n").splitlines())
    return "\n".join([*head, "  expected:", expected, "  got:", got, "  difference:", *(line.rstrip() for line in lines)])


def seen(snippet: Snippet, record: Record, report: dict) -> dict | None:
    """What a record must hold after a run against the docstring; None if nothing can be accepted.

    Keeps the docstring's text, then the old record's text, where they still match what was printed.
    """
    if "stopped" in report:
        return {"stopped": scrub(report["stopped"])}
    if "ended" in report:
        return None
    outputs, old = [], record.entries.get(snippet.slug, {}).get("outputs", [])
    for index, (example, result) in enumerate(zip(snippet.examples, report["examples"], strict=True)):
        output = example.want
        if not result["ok"]:
            output = scrub(result["got"])
            flags = doctest.ELLIPSIS | sum(flag for flag, on in example.options.items() if on and flag != doctest.ELLIPSIS)
            if index < len(old) and doctest.OutputChecker().check_output(old[index], result["got"], flags):
                output = old[index]
        outputs.append(output)
    return {"outputs": outputs}


def known_version(server: ForkServer) -> str:
    """The server's version; raises Mistake for one that is not in the table."""
    if server.version not in VERSIONS:
        raise Mistake(
            f"TensorFlow {server.made_with['tensorflow']} is not in the table VERSIONS of graphdocs/legs.py; "
            "add its line there, then run 'nox -s accept'."
        )
    return server.version
