"""The commands behind the nox sessions: doctest and accept."""

from __future__ import annotations

import argparse
import collections
import difflib
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import DEVICES, MODES, Leg, legs
from graphdocs.records import load, one_writer, replace, save
from graphdocs.runner import SECONDS, ForkServer, Outcome, known_version, run_leg, seen
from graphdocs.snippet import ROOT, Snippet, read_snippets

RESULTS = ROOT / "build" / "results"
PASSING = {"passed", "not applicable"}


def select(snippets: dict[str, Snippet], names: list[str]) -> list[Snippet]:
    """The snippets with these slugs, paths or folders; raises Mistake for a name that fits none."""
    chosen: dict[str, Snippet] = {}
    for name in names or [""]:
        slug = name.removeprefix("./").removeprefix("snippets/").removesuffix(".py").rstrip("/")
        found = {key: value for key, value in snippets.items() if not slug or key == slug or key.startswith(slug + "/")}
        if not found:
            near = difflib.get_close_matches(slug, snippets, 3)
            hint = f"did you mean {' or '.join(near)}?" if near else "'nox -s doctest' without names runs all."
            raise Mistake(f"No snippet fits '{name}'; {hint}")
        chosen |= found
    return list(chosen.values())


def choose_legs(version: str, args: argparse.Namespace) -> list[Leg]:
    """The legs of the installed TensorFlow that the options ask for."""
    chosen = [leg for leg in legs(version, args.device) if args.mode in (None, leg.mode)]
    if not chosen:
        known = ", ".join(leg.mode for leg in legs(version))
        raise Mistake(f"TensorFlow {version} has no mode '{args.mode}'; it has {known}.")
    return chosen


def check_device(python: str, device: str) -> None:
    """Raise Mistake unless TensorFlow sees the device; asked in another process, which may start its runtime."""
    if device == "gpu":
        script = "import tensorflow as tf; raise SystemExit(not tf.config.list_physical_devices('GPU'))"
        if subprocess.run([python, "-c", script], capture_output=True).returncode:
            raise Mistake("TensorFlow sees no GPU here; run without '--device gpu', or on a machine with one.")


def write_junit(leg: Leg, outcomes: list[Outcome], made_with: dict[str, str]) -> None:
    """Write build/results/LEG.xml: one test case per snippet, named by its path."""
    counts = collections.Counter(outcome.verdict for outcome in outcomes)
    bad = len(outcomes) - sum(counts[verdict] for verdict in PASSING)
    suite = ET.Element(
        "testsuite",
        name=str(leg),
        tests=str(len(outcomes)),
        failures=str(bad),
        errors="0",
        skipped=str(counts["not applicable"]),
        time=f"{sum(outcome.seconds for outcome in outcomes):.3f}",
    )
    properties = ET.SubElement(suite, "properties")
    for name, value in {"mode": leg.mode, "device": leg.device, **made_with}.items():
        ET.SubElement(properties, "property", name=name, value=value)
    for outcome in outcomes:
        name = outcome.snippet.name
        case = ET.SubElement(suite, "testcase", classname=str(leg), name=name, time=f"{outcome.seconds:.3f}")
        text = "".join(char for char in outcome.reason if char.isprintable() or char in "\n\t")
        if outcome.verdict == "not applicable":
            ET.SubElement(case, "skipped", message=text)
        elif outcome.verdict != "passed":
            ET.SubElement(case, "failure", type=outcome.verdict, message=text.split("\n")[0]).text = text
    RESULTS.mkdir(parents=True, exist_ok=True)
    replace(RESULTS / f"{leg}.xml", '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(suite, "unicode") + "\n")


def summary(outcomes: list[Outcome]) -> str:
    """Counts by leg, one line each."""
    lines = []
    for leg in dict.fromkeys(outcome.leg for outcome in outcomes):
        counts = collections.Counter(outcome.verdict for outcome in outcomes if outcome.leg == leg)
        lines.append(f"{leg}: " + ", ".join(f"{counts[verdict]} {verdict}" for verdict in counts))
    return "\n".join(lines)


def doctest(args: argparse.Namespace) -> int:
    """Run the sessions and compare each line; nothing is written but build/results/."""
    snippets = select(read_snippets(args.snippets), args.names)
    outcomes: list[Outcome] = []
    for path in RESULTS.glob("*.xml"):
        path.unlink()
    check_device(args.python, args.device)
    interrupted = False
    with ForkServer(args.python, args.device) as server:
        wanted = choose_legs(known_version(server), args)
        print(f"TensorFlow {server.made_with['tensorflow']}, {len(snippets)} snippets, {len(wanted)} legs", flush=True)
        runs = (
            outcome
            for leg in wanted
            for outcome in run_leg(server, leg, snippets, load(leg, args.records), args.seconds)
        )
        try:
            for outcome in runs:
                outcomes.append(outcome)
                line = f"{outcome.leg}  {outcome.verdict:<14} {outcome.snippet.slug}"
                print(f"{line}  {outcome.seconds:.2f} s" if outcome.report else f"{line}: {outcome.reason}", flush=True)
        except KeyboardInterrupt:
            interrupted = True
    done = {(outcome.leg, outcome.snippet.slug) for outcome in outcomes}
    for leg in wanted:
        rest = [snippet for snippet in snippets if (leg, snippet.slug) not in done]
        outcomes += [Outcome(snippet, leg, "not run", f"{snippet.name}:1: not run on {leg}.") for snippet in rest]
        write_junit(leg, [outcome for outcome in outcomes if outcome.leg == leg], server.made_with)
    bad = [outcome for outcome in outcomes if outcome.verdict not in PASSING]
    for outcome in bad if not interrupted else [outcome for outcome in bad if outcome.verdict != "not run"]:
        print(f"\n{outcome.verdict.upper()} {outcome.reason}")
    print("\n" + summary(outcomes), flush=True)
    if interrupted:
        print("Interrupted; what ran until then stands above.")
        return 130
    for leg in wanted:
        if not any(outcome.report for outcome in outcomes if outcome.leg == leg):
            raise Mistake(f"No snippet was run on {leg}; select one that applies there, or mend its ':needs:'.")
    return 1 if bad else 0


def accept(args: argparse.Namespace) -> int:
    """Run the sessions, rewrite docstrings (home legs) and records (all legs), print what changed."""
    refused = 0
    check_device(args.python, args.device)
    with one_writer(args.records), ForkServer(args.python, args.device) as server:
        for leg in choose_legs(known_version(server), args):
            snippets = read_snippets(args.snippets)
            chosen, record = select(snippets, args.names), load(leg, args.records)
            if record.made_with not in ({}, server.made_with) and len(chosen) < len(snippets):
                raise Mistake(f"records/{leg}.json was made with {record.made_with}; accept all snippets, not some.")
            record.made_with = server.made_with
            for slug in set(record.entries) - set(snippets):
                print(f"{leg}  {slug}: its file is gone, and now its entry")
                del record.entries[slug]
            for snippet in chosen:
                refused += not accept_one(server, leg, snippet, record, args.seconds)
            save(record, args.records)
    return 1 if refused else 0


def accept_one(server: ForkServer, leg: Leg, snippet: Snippet, record, seconds: float) -> bool:
    if snippet.why_not(leg) is not None:
        record.entries.pop(snippet.slug, None)
        return True
    at_home = leg == snippet.home()
    report = server.run(snippet.path, snippet.docstring, leg.mode, seconds)
    new = seen(snippet, record, report)
    if new is None or (at_home and "stopped" in new):
        why = report.get("ended") or report["stopped"]
        print(f"{leg}  {snippet.slug}: nothing to accept, it {why}")
        return False
    before = record.expected(snippet) if "outputs" in new else [record.stopped(snippet) or ""]
    after = new.get("outputs") or [new["stopped"]]
    for index, (old, text) in enumerate(zip(before, after)):
        if old != text:
            where = f"{snippet.name}:{snippet.line(index)}"
            print(f"{leg}  {where}", *difflib.unified_diff(old.splitlines(), text.splitlines(), "was", "is", lineterm=""), sep="\n")
    if at_home and new["outputs"] != snippet.outputs:
        replace(snippet.path, snippet.text_with(new["outputs"]))
    record.enter(snippet, **new)
    return True


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m graphdocs", description=__doc__)
    parser.add_argument("command", choices=["doctest", "accept"])
    parser.add_argument("names", nargs="*", help="slugs, paths or folders of snippets, such as graphs/own_graph")
    parser.add_argument("--mode", choices=MODES)
    parser.add_argument("--device", choices=DEVICES, default="cpu")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="time limit of a snippet")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has TensorFlow")
    parser.add_argument("--snippets", type=Path, default=ROOT / "snippets", help=argparse.SUPPRESS)
    parser.add_argument("--records", type=Path, default=ROOT / "records", help=argparse.SUPPRESS)
    args = parser.parse_args(argv)
    try:
        return {"doctest": doctest, "accept": accept}[args.command](args)
    except Mistake as mistake:
        print(mistake, file=sys.stderr)
        return 2


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
