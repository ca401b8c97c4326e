"""Run snippets on a leg through the fork server, and judge what they printed."""

from __future__ import annotations

import contextlib
import difflib
import doctest
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graphdocs import Mistake
from graphdocs.legs import Leg
from graphdocs.records import Record
from graphdocs.snippet import HEADER, Snippet, statement

SECONDS = 60.0
SCRIPT, GUARD = (Path(__file__).parent / name for name in ("fork_server.py", "gpu_guard.py"))
# A stack frame as Python prints it, and as AutoGraph did until TensorFlow 2.6; the lines below it are its source.
# TensorFlow 2.4 and 2.6 name an operation that an input came from: any one of them.
FRAME = r'^ *(?:File ".*", line \d+|(?:\S+\.py|<[^>\n]+>):\d+ |\S+ \(defined at ).*(?:\n {3,}\S.*)*'
# What differs from run to run, and what stands in its place.
SCRUBS = {
    rf"(?m)(?:{FRAME}\n)+": "...\n",
    r"0x[0-9a-f]{4,}": "0x...",
    r"PyGraph<\d+>": "PyGraph<...>",
    r"\bid=\d+": "id=...",
    r"(defined at) [^\s:]*/[^\s:]+(:\d+)?": r"\1 ...",  # TensorFlow leaves out what all paths begin with
    r"/[^\s'\"]*/snippet-\w+": "...",
    r"(?m)^[ \t]*$(?=\n)": "<BLANKLINE>",
}
# What `...` may stand for: paths, numbers and addresses, names with a digit.  Any other word must be written out.
UNSTABLE = re.compile(r"0x[0-9a-f]+|\S*/\S*|\w*\d\w*")


def request_for(snippet: Snippet, mode: str, seconds: float = SECONDS) -> str:
    """The line of JSON that asks fork_server.py for a run."""
    examples = [example.source for example in snippet.examples]
    request = {"path": str(snippet.path), "examples": examples, "mode": mode, "seconds": seconds}
    return json.dumps({**request, "draws": snippet.draws})


class ForkServer:
    """An interpreter that has imported TensorFlow; each run is a process forked from it.

    Raises Mistake if TensorFlow cannot be imported or lacks the device.
    """

    def __init__(self, python: str = sys.executable, device: str = "cpu") -> None:
        if not hasattr(os, "fork"):
            raise Mistake("This system cannot fork processes; run the snippets on Linux, in WSL or in a container.")
        self.python, self.device = python, device
        self.made_with = self._start()
        self.version = ".".join(self.made_with["tensorflow"].split(".")[:2])
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
        try:
            self.process = subprocess.Popen(
                [self.python, "-I", str(SCRIPT)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self.log,
                encoding="utf-8",
                env=os.environ | hidden,
                start_new_session=True,  # Ctrl-C is for this process, which then ends the server
            )
        except OSError as error:
            self.log.close()
            raise Mistake(
                f"There is no interpreter {self.python} ({error.strerror}); install it or name another."
            ) from None
        ready = self.process.stdout.readline()
        if not ready:
            self.log.seek(0)
            reason = (self.log.read().strip().splitlines() or ["it said nothing"])[-1]
            self.close()
            raise Mistake(f"{self.python} cannot import TensorFlow ({reason}); run this through 'nox -s doctest'.")
        return {name: value for name, value in json.loads(ready).items() if value}

    def run(self, snippet: Snippet, mode: str, seconds: float = SECONDS) -> dict[str, Any]:
        """Run one snippet in a process of its own; returns the report of fork_server.py."""
        try:
            print(request_for(snippet, mode, seconds), file=self.process.stdin, flush=True)
            return json.loads(self.process.stdout.readline())
        except (BrokenPipeError, json.JSONDecodeError):
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

    def __exit__(self, *error: object) -> None:
        self.close()


@dataclass
class Outcome:
    """What happened to one snippet on one leg: passed, failed, stale, not applicable or not run."""

    snippet: Snippet
    leg: Leg
    verdict: str
    reason: str = ""
    seconds: float = 0.0
    report: dict[str, Any] = field(default_factory=dict)

    @property
    def is_bad(self) -> bool:
        return self.verdict not in ("passed", "not applicable")


def run_snippet(server: ForkServer, snippet: Snippet, record: Record, seconds: float = SECONDS) -> Outcome:
    """Run a snippet on a record's leg; it must print what the record or its docstring holds."""
    if snippet.mistake:
        return Outcome(snippet, record.leg, "failed", snippet.mistake)
    if reason := snippet.why_not(record.leg) or snippet.why_not_here(server.made_with):
        return Outcome(snippet, record.leg, "not applicable", reason)
    start = time.perf_counter()
    report = server.run(snippet, record.leg.mode, seconds)
    verdict, reason = judge(snippet, record, report)
    return Outcome(snippet, record.leg, verdict, reason, time.perf_counter() - start, report)


def judge(snippet: Snippet, record: Record, report: dict[str, Any]) -> tuple[str, str]:
    """The verdict on a report, and for any but `passed` the reason in words."""
    reasons = []
    if "ended" in report:
        at = report.get("at")
        line = report.get("line", 1) if at is None else snippet.line(at)
        where = "in its body" if at is None else f"in example {at + 1}, >>> {statement(snippet.examples[at])}"
        reasons = [f"{snippet.name}:{line}: on {record.leg} it {report['ended']}, {where}"]
    runs = zip(snippet.examples, record.expected(snippet), report.get("examples", ()), strict=False)
    for index, (example, want, result) in enumerate(runs):
        if why := mismatch(example, want, result):
            where = f"{snippet.name}:{snippet.line(index)}: example {index + 1} on {record.leg}"
            reasons.append(f"{where}\n    >>> {statement(example)}\n{why}")
    if snippet.draws and record.leg == snippet.home():
        where = f"{snippet.name}:1: on {record.leg}"
        if "undrawn" in report:
            reasons.append(f"{where} its graphs cannot be drawn ({report['undrawn']}); mend the names after ':draws:'.")
        elif not reasons and record.is_fresh(snippet) and record.graphs(snippet) != report["graphs"]:
            reasons.append(f"{where} its graphs are not the drawn ones; run 'nox -s accept' and look at the drawing.")
    if reasons and report["log"].strip():
        reasons += ["what TensorFlow logged meanwhile:", report["log"].rstrip()]
    if not reasons and not record.is_fresh(snippet):
        return "stale", f"{snippet.name}:1: records/{record.leg}.json has no fresh entry of it; run 'nox -s accept'."
    return "failed" if reasons else "passed", "\n".join(reasons)


def text_of(result: dict[str, Any]) -> str:
    """What an example printed, a traceback as docstrings have it."""
    return HEADER * result["raised"] + result["got"]


def mismatch(example: doctest.Example, want: str, result: dict[str, Any]) -> str:
    """Why what was printed is not what is wanted, '' if it is: doctest's own comparison, and a strict `...`."""
    text, got = want.removeprefix(HEADER), result["got"]
    flags = doctest.DONT_ACCEPT_TRUE_FOR_1 | sum(flag for flag, on in example.options.items() if on)
    if want != example.want:  # a record's text
        flags |= doctest.ELLIPSIS
    same = doctest.OutputChecker().check_output(text, got, flags)
    if not same or want.startswith(HEADER) != result["raised"]:
        texts = [full or "(nothing)\n" for full in (want, text_of(result))]
        lines = difflib.ndiff(texts[0].splitlines(), texts[1].splitlines())
        return "\n".join(["  expected:", texts[0], "  got:", texts[1], "  difference:", *map(str.rstrip, lines)])
    if flags & doctest.ELLIPSIS and (word := swallowed_word(text, got, flags)):
        return f"  '...' stands for the word '{word}' here; write words out. It printed:\n{got}"
    return ""


def swallowed_word(want: str, got: str, flags: int) -> str | None:
    """The first word that a `...` in `want` stands for in `got`, None if there is no such word."""
    want, got = want.replace("<BLANKLINE>", ""), re.sub(r"(?m)^[ \t]+$", "", got)
    if flags & doctest.NORMALIZE_WHITESPACE:
        want, got = " ".join(want.split()), " ".join(got.split())
    match = re.fullmatch("(.*?)".join(map(re.escape, want.split("..."))), got, re.DOTALL)
    hidden = " ".join(re.sub(rf"(?m){FRAME}", "", text) for text in match.groups()) if match else ""
    word = re.search(r"[A-Za-z]{2,}", UNSTABLE.sub("", hidden))
    return word and word.group()


def seen(snippet: Snippet, record: Record, report: dict[str, Any]) -> list[str]:
    """The outputs that a record must hold after a run: the docstring's text or the old one where it still fits."""
    old = record.entries.get(snippet.slug, {}).get("outputs", [])
    outputs = []
    for index, (example, result) in enumerate(zip(snippet.examples, report["examples"], strict=True)):
        new = text_of(result)
        for pattern, text in SCRUBS.items():
            new = re.sub(pattern, text, new)
        fits = (text for text in [example.want, *old[index : index + 1]] if not mismatch(example, text, result))
        outputs.append(next(fits, new))
    return outputs
