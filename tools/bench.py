"""What a run costs, in units of one `import tensorflow`, against one fresh interpreter per snippet and mode.

Prints CPU seconds of whole process trees, and fails if a figure is missed or the two ways do not agree.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from graphdocs.legs import Leg, legs
from graphdocs.records import load
from graphdocs.runner import SCRIPT, SECONDS, ForkServer, judge, request_for, run_snippet
from graphdocs.snippet import Snippet, read_snippets

MOST_UNITS, MOST_UNITS_A_RUN, LEAST_RATIO = 1.2, 0.05, 10
# The very code that a forked child runs, without a fork.
FRESH = """
import json, os, sys, tempfile
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
sys.path.insert(0, sys.argv[1])
import fork_server
request = json.loads(sys.argv[2])
os.chdir(tempfile.mkdtemp())
printed = tempfile.TemporaryFile("w+", encoding="utf-8", newline="")
print(json.dumps(fork_server.run_session(request, printed, lambda **news: None)), file=answers, flush=True)
os._exit(0)
"""


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of the processes that some work starts and waits for."""
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    return end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime


def fresh_verdict(snippet: Snippet, leg: Leg) -> tuple[str, str]:
    """The verdict on a snippet that an interpreter of its own ran."""
    command = [sys.executable, "-c", FRESH, str(SCRIPT.parent), request_for(snippet, leg.mode)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=4 * SECONDS)
    report = json.loads(run.stdout) if run.stdout else {"ended": f"ended with status {run.returncode}"}
    return judge(snippet, load(leg), {"log": run.stderr[-2000:], **report})


def main() -> int:
    snippets = read_snippets()
    runs = [(snippet, leg) for leg in legs() for snippet in snippets.values() if not snippet.why_not(leg)]
    forked: dict[tuple[str, Leg], str] = {}
    fresh: dict[tuple[str, Leg], str] = {}

    def in_forks() -> None:
        with ForkServer() as server:
            for snippet, leg in runs:
                forked[snippet.slug, leg] = run_snippet(server, snippet, load(leg)).verdict

    def in_fresh_interpreters() -> None:
        with ThreadPoolExecutor(2) as pool:
            verdicts = pool.map(fresh_verdict, *zip(*runs, strict=True))
            for number, ((snippet, leg), (verdict, reason)) in enumerate(zip(runs, verdicts, strict=True), 1):
                fresh[snippet.slug, leg] = verdict
                print(f"{number}/{len(runs)}  {leg}  {verdict:<7} {snippet.slug} {reason}", flush=True)

    importing = [sys.executable, "-c", "import tensorflow"]
    unit = statistics.median(cpu(lambda: subprocess.run(importing, capture_output=True, check=True)) for _ in range(4))
    forks = statistics.median(cpu(in_forks) for _ in range(3))
    alone = cpu(in_fresh_interpreters)
    most = MOST_UNITS + MOST_UNITS_A_RUN * len(runs)
    different = [key for key in forked if forked[key] != fresh[key]]
    print(f"\n{len(snippets)} snippets, {len(runs)} runs in {len(legs())} modes")
    print(
        f"one import: {unit:.2f} s CPU; all runs, forked: {forks:.2f} s = {forks / unit:.2f} imports (most {most:.2f})"
    )
    print(f"fresh interpreters: {alone:.1f} s = {alone / forks:.1f} times as much (least {LEAST_RATIO})")
    print(f"verdicts that differ: {len(different)} {different or ''}")
    return int(forks / unit > most or alone / forks < LEAST_RATIO or bool(different))


if __name__ == "__main__":
    sys.exit(main())
