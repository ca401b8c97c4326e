"""What runs cost, in units of one `import tensorflow`; fails if a figure is missed or two ways do not agree.

Runs all snippets as `nox -s doctest` does, then a sample with one job and each in an interpreter of its own; `all`
takes all snippets for these, too.  CPU seconds are those of whole process trees.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from graphdocs.legs import Leg, legs
from graphdocs.record import Record, load_all
from graphdocs.run.client import ForkServer
from graphdocs.run.verdict import run_snippets
from graphdocs.snippet import Snippet, read_snippet, read_snippets

MOST_AT_ALL, MOST_A_RUN = 1.2, 0.04  # imports of TensorFlow: once, and for each run
LEAST_SAVED = 15  # times less CPU than fresh interpreters
MOST_WALL = 1.3  # times the CPU seconds that each core has
SAMPLE = 60
FLOOR = '''"""A session opens.

>>> session.close()
>>> 1
1
"""

import tensorflow as tf

session = tf.compat.v1.Session()
'''
FLOOR_RUNS = 40
Run = tuple[Snippet, Leg]


@dataclass
class Cost:
    """Seconds of CPU and of the clock."""

    cpu: float
    wall: float


def cost_of(work: Callable[[], object]) -> Cost:
    """What the processes cost that some work starts and waits for."""
    used, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    work()
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime, wall)


class Bench:
    """The snippets with their records, and the runs that are measured."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = load_all()
        self.snippets = read_snippets()
        self.runs = [(snippet, leg) for leg in legs() for snippet in self.snippets.values() if not snippet.why_not(leg)]

    def verdicts(self, runs: list[Run], jobs: int, fresh: bool = False) -> tuple[dict[str, str], Cost]:
        """The verdicts on some runs, by leg and name, and what they cost."""
        found: dict[str, str] = {}

        def work() -> None:
            with ForkServer(jobs=jobs, fresh=fresh) as server:
                for outcome in run_snippets(server, runs, self.records):
                    found[f"{outcome.leg} {outcome.snippet.name}"] = outcome.verdict

        return found, cost_of(work)


def floor(folder: Path) -> float:
    """CPU seconds of a forked process that opens one session, without the import."""
    path = folder / "floor.py"
    path.write_text(FLOOR, "utf-8")
    snippet = read_snippet(path, folder)

    def work(times: int) -> None:
        with ForkServer() as server:
            list(run_snippets(server, [(snippet, legs()[0])] * times, {}))

    return (cost_of(lambda: work(FLOOR_RUNS)).cpu - cost_of(lambda: work(0)).cpu) / FLOOR_RUNS


def left_behind(folder: Path) -> list[str]:
    """Files below a folder, and processes of this one."""
    listed = Path(f"/proc/self/task/{os.getpid()}/children")
    processes = [f"process {pid}" for pid in listed.read_text().split()] if listed.exists() else []
    return [str(path) for path in folder.rglob("*")] + processes


def measure(everything: bool, folder: Path) -> int:
    bench, cores = Bench(), os.cpu_count() or 1
    importing = [sys.executable, "-c", "import tensorflow"]
    unit = statistics.median(
        cost_of(lambda: subprocess.run(importing, capture_output=True, check=True)).cpu for _ in range(3)
    )
    print(f"1 import of TensorFlow: {unit:.2f} s of CPU", flush=True)
    all_verdicts, all_cost = bench.verdicts(bench.runs, cores)
    a_run = (all_cost.cpu - unit) / len(bench.runs)
    most = MOST_AT_ALL + MOST_A_RUN * len(bench.runs)
    print(f"{len(bench.runs)} runs of {len(bench.snippets)} snippets on {cores} cores:")
    print(f"  CPU   {all_cost.cpu:6.1f} s = {all_cost.cpu / unit:.1f} imports (at most {most:.1f})")
    most_wall = MOST_WALL * all_cost.cpu / cores
    print(f"  wall  {all_cost.wall:6.1f} s (at most {most_wall:.1f})", flush=True)
    print(
        f"  a run {a_run * 1000:6.0f} ms of CPU; the floor, a session opened: {floor(folder) * 1000:.0f} ms", flush=True
    )
    sample = bench.runs if everything else random.Random(0).sample(bench.runs, min(SAMPLE, len(bench.runs)))
    (folder / "floor.py").unlink()
    one_by_one, _ = bench.verdicts(sample, jobs=1)
    alone, alone_cost = bench.verdicts(sample, jobs=cores, fresh=True)
    saved = alone_cost.cpu / len(sample) * len(bench.runs) / all_cost.cpu
    print(f"{len(sample)} of them in fresh interpreters: {alone_cost.cpu:.1f} s of CPU")
    print(f"  all would cost {saved:.1f} times as much (at least {LEAST_SAVED})")
    differing = [
        f"{run}: {all_verdicts[run]} with {cores} jobs, {one_by_one[run]} with 1, {alone[run]} alone"
        for run in alone
        if not all_verdicts[run] == one_by_one[run] == alone[run]
    ]
    left = left_behind(folder)
    print(f"verdicts that differ: {len(differing)}", *differing, sep="\n  ")
    print(f"left behind: {len(left)}", *left, sep="\n  ")
    is_missed = all_cost.cpu / unit > most or all_cost.wall > most_wall or saved < LEAST_SAVED
    return int(is_missed or bool(differing) or bool(left))


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        tempfile.tempdir = os.environ["TMPDIR"] = folder
        return measure("all" in sys.argv[1:], Path(folder))


if __name__ == "__main__":
    sys.exit(main())
