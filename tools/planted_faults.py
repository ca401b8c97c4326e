"""Faults planted in a copy of the repository: the check that must catch each one is run, and must name it.

Each check first passes without a fault.  Those that can name all their faults at once run once with all of them.
Run by `nox -s faults`; `-- docs history` takes some of the checks.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from graphdocs.legs import NEWEST, Leg
from graphdocs.record import Record, load, save
from graphdocs.sealed import read_sealed, write_sealed
from graphdocs.snippet import ROOT

SECONDS = 180  # the most that one run of a check may take
OLD = Leg("2.8", "tf2")
AUTHOR = ("-c", "user.name=faults", "-c", "user.email=faults@example.com", "-c", "commit.gpgsign=false")


class NotThere(Exception):
    """What a fault changes is not in the repository."""


@dataclass(frozen=True)
class Fault:
    """A fault in words, how it is planted in a repository, and what the check must say of it."""

    what: str
    plant: Callable[[Path], None]
    says: str


@dataclass(frozen=True)
class Check:
    """A command and the faults that it must catch, all `at_once` or each by itself."""

    name: str
    command: tuple[str, ...]
    faults: tuple[Fault, ...]
    at_once: bool = True


# -- How faults are planted ------------------------------------------------------------------------------------------


def found(root: Path, file: str) -> Path:
    """The one file that fits; raises NotThere."""
    paths = list(root.glob(file))
    if len(paths) != 1:
        raise NotThere(file)
    return paths[0]


def edit(file: str, old: str, new: str) -> Callable[[Path], None]:
    """Write something else in a file, wherever it stands there."""

    def plant(root: Path) -> None:
        path = found(root, file)
        text = path.read_text("utf-8")
        if old not in text:
            raise NotThere(f"{file}: {old}")
        path.write_text(text.replace(old, new), "utf-8")

    return plant


def add(file: str, text: str) -> Callable[[Path], None]:
    """Write at the end of a file."""

    def plant(root: Path) -> None:
        path = found(root, file)
        path.write_text(path.read_text("utf-8") + text, "utf-8")

    return plant


def delete(*files: str) -> Callable[[Path], None]:
    """Delete files."""

    def plant(root: Path) -> None:
        for file in files:
            found(root, file).unlink()

    return plant


def copy(file: str, name: str) -> Callable[[Path], None]:
    """Copy a file under another name beside it."""

    def plant(root: Path) -> None:
        path = found(root, file)
        shutil.copy(path, path.with_name(name))

    return plant


def reseal(name: str, change: Callable[[Record], None]) -> Callable[[Path], None]:
    """Change a record and seal it again, as whoever alters one can do."""

    def plant(root: Path) -> None:
        record = load(name, root / "records")
        change(record)
        save(record, root / "records")

    return plant


def made_with_another_version(root: Path) -> None:
    """Put the packages of one version under the name of another."""
    folder = root / "records"
    path = folder / "made_with/2.8-cpu.json"
    write_sealed(path, read_sealed(folder / "made_with/2.9-cpu.json", folder))


def another_hash(record: Record) -> None:
    record.hash = "0" * 16


def without_an_old_run(record: Record) -> None:
    del record.outputs[OLD], record.days[OLD]


def another_text(record: Record) -> None:
    record.outputs[OLD] = [text.replace("cannot be modified", "may be modified") for text in record.outputs[OLD]]


def another_drawing(record: Record) -> None:
    record.graphs[0]["nodes"][0]["op"] = "Other"


# -- The faults ------------------------------------------------------------------------------------------------------

DOCS = Check(
    "docs",
    ("sphinx", "-b", "dummy", "-W", "--keep-going", "-n", "-q", "--no-color", "-c", ".", "docs", "build/faults"),
    (
        Fault(
            "a wording of a family that nothing prints",
            edit("docs/errors/no-variables-to-save.md", "\nNo variables to save\n", "\nNo variable to save\n"),
            "'No variable to save' is printed by no snippet of this family",
        ),
        Fault(
            "a run of an old version taken out of its record, sealed again",
            reseal("constant_keeps_the_dtype", without_an_old_run),
            f"constant_keeps_the_dtype.py:1: no run shows that it applies on {OLD}",
        ),
        Fault(
            "another hash in a record, sealed again",
            reseal("python_runs_at_tracing", another_hash),
            "records/python_runs_at_tracing.json has no fresh run on",
        ),
        Fault(
            "a cause without its fix",
            edit("docs/errors/closed-session.md", ":works: values_after_the_loop\n", ""),
            "a cause needs ':works:'",
        ),
        Fault("a broken link", add("docs/recipes/share-state.md", "- [](nowhere.md)\n"), "'nowhere.md'"),
        Fault(
            "a page out of the contents",
            edit("docs/recipes/index.md", "Graft a graph <graft-a-graph>\n", ""),
            "graft-a-graph.md: WARNING: document isn't included in any toctree",
        ),
        Fault(
            "a snippet that no page uses",
            copy("snippets/*/equal_numbers_share_a_trace.py", "on_no_page.py"),
            "on_no_page.py:1: no page shows it",
        ),
        Fault(
            "a family without a page",
            add("graphdocs/families.txt", "without-a-page\n"),
            "graphdocs/families.txt: 'without-a-page' has no page",
        ),
        Fault(
            "a recipe whose snippet is gone",
            delete("snippets/*/count_traces.py", "records/count_traces.json"),
            "there is no snippet 'count_traces'",
        ),
        Fault(
            "half of a pair, with its record",
            delete("snippets/*/return_from_a_loop_tf1.py", "records/return_from_a_loop_tf1.json"),
            "of the pair 'return_from_a_loop' there is return_from_a_loop_tf2 alone",
        ),
        Fault(
            "a ':fixes:' dropped",
            edit("snippets/**/train_one_step_tf1.py", ":fixes: loss-callable-eager gradients-eager\n", ""),
            "train_one_step_tf1.py:1: it works on the page of 'gradients-eager'",
        ),
        Fault(
            "a ':needs:' loosened untruly",
            edit("snippets/*/v1_while_loop_has_a_cycle.py", ":needs: tf>=2.6 ", ":needs: tf>=2.3 "),
            "v1_while_loop_has_a_cycle.py:1: no run shows that it applies on 2.5-tf2-cpu",
        ),
        Fault(
            "a ':needs:' narrowed untruly",
            edit("snippets/*/four_bodies_four_graphs.py", ":needs: tf>=2.0 ", ":needs: tf>=2.9 "),
            f"four_bodies_four_graphs.py:1: it ran on {OLD}, where ':needs:' says no",
        ),
    ),
)
# Each of these ends the build at its beginning.
READING = replace(
    DOCS,
    name="reading",
    at_once=False,
    faults=(
        Fault(
            "the record of a version under the name of another",
            made_with_another_version,
            "records/made_with/2.8-cpu.json:1: it is of TensorFlow 2.9.",
        ),
        Fault(
            "another hash in a record",
            edit("records/count_traces.json", '"hash": "', '"hash": "0'),
            "records/count_traces.json:1: it was edited by hand",
        ),
        Fault(
            "an entry deleted from a record",
            edit("records/count_traces.json", "tf2-cpu 2.21 ", "tf2-cpu "),
            "records/count_traces.json:1: it was edited by hand",
        ),
    ),
)


def tests(name: str, file: str, *faults: Fault, select: str = "") -> Check:
    """A check by a file of tests, or by the selected of them."""
    chosen = ("-k", select) if select else ()
    return Check(name, ("pytest", "-q", "-p", "no:cacheprovider", file, *chosen), faults)


CHECKS = (
    DOCS,
    READING,
    tests(
        "history",
        "tests/unit/test_history.py",
        Fault(
            "a text of an old version altered, and sealed again",
            reseal("add_to_a_finalized_graph", another_text),
            f"records/add_to_a_finalized_graph.json:1: {OLD} printed another text on ",
        ),
        Fault(
            "the record deleted of a snippet that only old versions run",
            delete("records/estimator_makes_its_tensors.json"),
            f"records/estimator_makes_its_tensors.json:1: its run on {OLD} of ",
        ),
    ),
    tests(
        "families",
        "tests/unit/test_families.py",
        Fault(
            "a ':family:' dropped",
            edit("snippets/**/graph_built_twice.py", ":family: fetch-not-an-element\n", ""),
            "graph_built_twice.py on ",
        ),
    ),
    tests(
        "readme",
        "tests/unit/test_readme.py",
        Fault(
            "a command of the README that does not exist",
            edit("README.md", "python -m nox -s serve", "python -m nox -s server"),
            "no such command: ['python -m nox -s server']",
        ),
    ),
    tests(
        "guide",
        "tests/unit/test_guide.py",
        Fault(
            "a recipe that shows no snippet",
            edit("docs/recipes/share-state.md", "```{snippet} ", "```{graph-drawing} "),
            "test_a_recipe_shows_a_snippet[recipes/share-state]",
        ),
    ),
    Check(
        "prose",
        ("tools.prose",),
        (
            Fault(
                "a block of code written into a page",
                add("docs/recipes/count-traces.md", "\n```python\nprint(1)\n```\n"),
                "'```python' holds code of the page's own",
            ),
        ),
    ),
    Check(
        "claims",
        ("tools.claims",),
        (
            Fault(
                "a sentence that claims more than a run shows",
                add("docs/recipes/share-state.md", "\n## And else\n\nA session always shares its state.\n"),
                "no run stands for “A session always shares its state.”",
            ),
            Fault(
                "a snippet that claims more than its session shows",
                edit("snippets/*/tensor_has_one_graph.py", '"""A tensor of a graph', '"""Every tensor of a graph'),
                "tensor_has_one_graph.py:1: its session does not show “Every”",
            ),
        ),
    ),
    tests(
        "finder",
        "tests/site/test_finder.py",
        Fault(
            "the finder's order of equal answers reversed",
            edit("docs/_static/error-finder.js", "|| b.start - a.start", "|| a.start - b.start"),
            "the finder's order of equally specific messages",
        ),
    ),
    Check(
        "doctest",
        ("graphdocs", "doctest", "mix_two_graphs", "control_edge_carries_no_tensor", "--mode", "tf2", "--jobs", "2"),
        (
            Fault(
                "'...' for a word of an expected output",
                edit("snippets/*/mix_two_graphs.py", "must be from the same graph as", "must be from the same ... as"),
                "'...' stands for the word 'graph' here",
            ),
            Fault(
                "another drawing in a record, sealed again",
                reseal("control_edge_carries_no_tensor", another_drawing),
                f"control_edge_carries_no_tensor.py:1: on {NEWEST}-tf2-cpu its graphs are not the drawn ones",
            ),
        ),
    ),
)


# -- Planting them ---------------------------------------------------------------------------------------------------


def git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout


def copy_repository(folder: Path) -> Path:
    """A clone with all that stands here, committed or not, as its newest commit, to which each fault is undone."""
    root = folder / "repository"
    git(ROOT, "clone", "--quiet", "--shared", str(ROOT), str(root))
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, listed):
        (root / name).unlink(missing_ok=True)
        if (ROOT / name).is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, root / name)
    git(root, "add", "--all")
    git(root, *AUTHOR, "commit", "--quiet", "--allow-empty", "-m", "As it is here")
    return root


def run(check: Check, root: Path) -> tuple[bool, str]:
    """Run a check; returns whether it passed, and what it printed."""
    command = [sys.executable, "-m", *check.command]
    try:
        done = subprocess.run(
            command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        return False, f"It ran longer than {SECONDS} s."
    return done.returncode == 0, done.stdout


def red_without_a_fault(check: Check, root: Path) -> str:
    """What a check says that is red where nothing is planted, '' where it passes."""
    start = time.monotonic()
    passed, output = run(check, root)
    print(f"{time.monotonic() - start:5.1f} s  {check.name:<9} without a fault", flush=True)
    return "" if passed else f"{check.name} is red without a fault, so it shows nothing:\n{output}"


def missed_by(check: Check, root: Path) -> list[str]:
    """Run a check with its faults, and print what it caught; returns what it did not."""
    missed = []
    for group in [check.faults] if check.at_once else [(fault,) for fault in check.faults]:
        try:
            for fault in group:
                fault.plant(root)
            start = time.monotonic()
            passed, output = run(check, root)
            seconds = time.monotonic() - start
        finally:
            git(root, "reset", "--quiet", "--hard")
            git(root, "clean", "--quiet", "-fd")
        for fault in group:
            is_caught = not passed and fault.says in output
            print(f"{seconds:5.1f} s  {check.name:<9} {'caught' if is_caught else 'MISSED'}: {fault.what}", flush=True)
            if not is_caught:
                missed.append(f"{check.name} does not say '{fault.says}' of {fault.what}:\n{output}")
    return missed


def main(names: list[str]) -> int:
    if unknown := set(names) - {check.name for check in CHECKS}:
        print(f"There is no check '{min(unknown)}'; known are {', '.join(check.name for check in CHECKS)}.")
        return 2
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        try:
            root = copy_repository(Path(folder))
            chosen = [check for check in CHECKS if check.name in names or not names]
            distinct = {check.command: check for check in chosen}.values()
            red = [said for check in distinct if (said := red_without_a_fault(check, root))]
            missed = [] if red else [each for check in chosen for each in missed_by(check, root)]
        except NotThere as error:
            print(f"A fault cannot be planted, since this is not there: {error}; mend tools/planted_faults.py.")
            return 2
        except subprocess.CalledProcessError as error:
            print(f"The repository cannot be copied ({error.stderr.strip()}); run this in a clone.")
            return 2
    print("\n".join(red + missed), end="\n" * bool(red + missed))
    if red:
        return 1
    number = sum(len(check.faults) for check in chosen)
    print(f"{number - len(missed)} of {number} faults are caught, in {time.monotonic() - start:.0f} s.")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
