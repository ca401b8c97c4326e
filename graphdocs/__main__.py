"""The commands behind the nox sessions: doctest and accept."""

from __future__ import annotations

import argparse
import collections
import difflib
import itertools
import sys
import xml.etree.ElementTree as ET

from filelock import FileLock, Timeout

from graphdocs import Mistake
from graphdocs.legs import DEVICES, LEGS, MODES, Leg, legs
from graphdocs.records import FOLDER, RESULTS, Record, load, replace, save
from graphdocs.runner import SECONDS, ForkServer, Outcome, run_snippet, seen
from graphdocs.snippet import Snippet, read_snippets


def select(snippets: dict[str, Snippet], names: list[str]) -> list[Snippet]:
    """The snippets with these slugs, paths or folders; raises Mistake for a name that fits none."""
    chosen: dict[str, Snippet] = {}
    if not snippets:
        raise Mistake("There is no snippet below snippets/; write the first one.")
    for name in names or [""]:
        slug = name.removeprefix("./").removeprefix("snippets/").removesuffix(".py").rstrip("/")
        found = {key: value for key, value in snippets.items() if not slug or f"{key}/".startswith(f"{slug}/")}
        if not found:
            near = " or ".join(difflib.get_close_matches(slug, snippets, 3)) or "no name, which takes all"
            raise Mistake(f"No snippet fits '{name}'; try {near}.")
        chosen |= found
    return list(chosen.values())


def write_junit(leg: Leg, outcomes: list[Outcome], made_with: dict[str, str]) -> None:
    """Write build/results/LEG.xml: one test case per snippet, named by its path."""
    bad = sum(outcome.is_bad for outcome in outcomes)
    skipped = sum(outcome.verdict == "not applicable" for outcome in outcomes)
    counts = {"tests": len(outcomes), "failures": bad, "errors": 0, "skipped": skipped}
    suite = ET.Element("testsuite", {"name": str(leg), **{name: str(count) for name, count in counts.items()}})
    properties = ET.SubElement(suite, "properties")
    for name, value in {"mode": leg.mode, "device": leg.device, **made_with}.items():
        ET.SubElement(properties, "property", name=name, value=value)
    for outcome in outcomes:
        attributes = {"classname": str(leg), "name": outcome.snippet.name, "time": f"{outcome.seconds:.3f}"}
        case = ET.SubElement(suite, "testcase", attributes)
        text = "".join(char for char in outcome.reason if char.isprintable() or char in "\n\t")
        if outcome.is_bad:
            ET.SubElement(case, "failure", type=outcome.verdict, message=text.split("\n")[0]).text = text
        elif outcome.verdict == "not applicable":
            ET.SubElement(case, "skipped", message=text)
    replace(RESULTS / f"{leg}.xml", ET.tostring(suite, "unicode") + "\n")


def doctest(args: argparse.Namespace, server: ForkServer, chosen_legs: list[Leg]) -> int:
    """Run the sessions and compare each line; nothing is written but build/results/."""
    snippets = select(read_snippets(keep_broken=True), args.names)
    for leg in chosen_legs:
        (RESULTS / f"{leg}.xml").unlink(missing_ok=True)  # no old result outlives a run that breaks off
    records = [load(leg) for leg in chosen_legs]
    print(f"TensorFlow {server.made_with['tensorflow']}, snippets: {len(snippets)}, legs: {len(records)}", flush=True)
    outcomes = {record.leg: [Outcome(snippet, record.leg, "not run") for snippet in snippets] for record in records}
    interrupted = False
    try:
        for record, (number, snippet) in itertools.product(records, enumerate(snippets)):
            outcome = outcomes[record.leg][number] = run_snippet(server, snippet, record, args.seconds)
            end = f": {outcome.reason}" if outcome.verdict == "not applicable" else f"  {outcome.seconds:.2f} s"
            print(f"{outcome.leg}  {outcome.verdict:<14} {snippet.slug}{end}", flush=True)
    except KeyboardInterrupt:
        interrupted = True
        print("\nInterrupted; what ran until then:")
    bad = [outcome for outcome in itertools.chain(*outcomes.values()) if outcome.is_bad]
    for outcome in bad:
        print(f"\n{outcome.verdict.upper()} {outcome.reason}" if outcome.reason else "", end="")
    for leg, of_leg in outcomes.items():
        write_junit(leg, of_leg, server.made_with)
        counts = collections.Counter(outcome.verdict for outcome in of_leg)
        print(f"\n{leg}: " + ", ".join(f"{count} {verdict}" for verdict, count in counts.items()), end="", flush=True)
    print()
    if empty := [str(leg) for leg, of_leg in outcomes.items() if not any(outcome.report for outcome in of_leg)]:
        raise Mistake(
            f"No snippet was run on {' and '.join(empty)}; select one that applies there, or mend its ':needs:'."
        )
    share = not_applicable(snippets)
    if args.budget is not None:
        print(f"{share:.1%} of all snippets on all CPU legs do not apply (budget {args.budget:.0%})")
    if args.budget is not None and share > args.budget:
        raise Mistake("Too many snippets do not apply; loosen their ':needs:', or raise the budget in noxfile.py.")
    return 130 if interrupted else int(bool(bad))


def not_applicable(snippets: list[Snippet]) -> float:
    """The share of snippets and CPU legs, all versions, that do not fit each other."""
    cpu = [leg for leg in LEGS if leg.device == "cpu"]
    return sum(bool(snippet.why_not(leg)) for snippet in snippets for leg in cpu) / len(cpu) / len(snippets)


def accept(args: argparse.Namespace, server: ForkServer, chosen_legs: list[Leg]) -> int:
    """Run the sessions, rewrite docstrings (home legs) and records (all legs), print what changed."""
    refused = 0
    for leg in chosen_legs:
        snippets, record = read_snippets(keep_broken=True), load(leg)
        chosen = select(snippets, args.names)
        if not record.made_with or len(chosen) == len(snippets):
            record.made_with = server.made_with
        if record.made_with["tensorflow"] != server.made_with["tensorflow"]:
            was = record.made_with["tensorflow"]
            raise Mistake(f"records/{leg}.json was made with TensorFlow {was}; accept all snippets, not some.")
        for slug in set(record.entries) - set(snippets):
            print(f"{leg}  {slug}: its file is gone, and now its entry")
            del record.entries[slug]
        refused += sum(not accept_one(server, snippet, record, args.seconds) for snippet in chosen)
        save(record)
        print(f"{leg}: {len(record.entries)} entries", flush=True)
    return int(refused > 0)


def accept_one(server: ForkServer, snippet: Snippet, record: Record, seconds: float) -> bool:
    """Enter one snippet into a leg's record, and into its own file at home; False if it cannot be."""
    if snippet.why_not(record.leg):
        record.entries.pop(snippet.slug, None)
        return True
    outcome = run_snippet(server, snippet, record, seconds)
    if outcome.verdict == "not applicable":
        print(f"{snippet.name}:1: nothing of it was recorded, for {outcome.reason}; run it with other packages.")
        return False
    undrawn = "undrawn" in outcome.report and record.leg == snippet.home()
    if "examples" not in outcome.report or undrawn:
        print(outcome.verdict, outcome.reason)
        return False
    outputs = seen(snippet, record, outcome.report)
    for index, (old, new) in enumerate(zip(record.expected(snippet), outputs, strict=True)):
        if old != new:
            lines = difflib.unified_diff(old.splitlines(), new.splitlines(), "was", "is", lineterm="")
            print(f"{record.leg}  {snippet.name}:{snippet.line(index)}", *lines, sep="\n")
    if record.leg == snippet.home() and (text := snippet.text_with(outputs)) != snippet.path.read_text("utf-8"):
        replace(snippet.path, text)
    record.enter(snippet, outputs, outcome.report.get("graphs", []))
    return True


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m graphdocs", description=__doc__)
    parser.add_argument("command", choices=["doctest", "accept"])
    parser.add_argument("names", nargs="*", help="slugs, paths or folders of snippets, such as graphs/own_graph")
    parser.add_argument("--mode", choices=MODES)
    parser.add_argument("--device", choices=DEVICES, default="cpu")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="time limit of a snippet")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has TensorFlow")
    parser.add_argument("--as", dest="like", metavar="VERSION", help="compare with the records of this TensorFlow")
    parser.add_argument("--budget", type=float, help="the greatest share of snippets and legs that may not apply")
    args = parser.parse_intermixed_args(argv)
    try:
        if args.like and args.command == "accept":
            raise Mistake("'--as' compares with the records of another TensorFlow; it cannot accept into them.")
        with ForkServer(args.python, args.device) as server:
            of_version = legs(args.like or server.version, args.device)
            chosen = [leg for leg in of_version if args.mode in (None, leg.mode)]
            if not chosen:
                raise Mistake(f"TensorFlow {server.version} has no mode '{args.mode}'; run it without '--mode'.")
            if args.command == "doctest":
                return doctest(args, server, chosen)
            with FileLock(FOLDER / ".lock", timeout=0):
                return accept(args, server, chosen)
    except Mistake as mistake:
        print(mistake, file=sys.stderr)
    except Timeout:
        print("Another 'nox -s accept' is writing to records/; wait for it, then run this again.", file=sys.stderr)
    except KeyboardInterrupt:
        written = {"doctest": "nothing was written", "accept": "only the legs counted above were recorded"}
        print(f"Interrupted; {written[args.command]}.", file=sys.stderr)
        return 130
    return 2


if __name__ == "__main__":
    sys.exit(main())
