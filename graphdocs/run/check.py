"""The command `doctest`: run the sessions and compare each line."""

from __future__ import annotations

import collections
import itertools

from graphdocs import Mistake
from graphdocs.legs import LEGS, Leg
from graphdocs.record import load_all
from graphdocs.run.client import ForkServer
from graphdocs.run.junit import forget, write_junit
from graphdocs.run.selection import select
from graphdocs.run.verdict import Outcome, run_snippets
from graphdocs.snippet import Snippet, read_snippets


def check(server: ForkServer, legs: list[Leg], names: list[str], seconds: float, budget: float | None) -> int:
    """Run snippets on legs and print verdicts; writes nothing but build/results/.  Returns the exit status."""
    for leg in legs:
        forget(leg)
    snippets, records = select(read_snippets(keep_broken=True), names), load_all(keep_broken=True)
    runs = [(snippet, leg) for leg in legs for snippet in snippets]
    outcomes: list[Outcome] = []
    interrupted = False
    try:
        print(f"TensorFlow {server.made_with['tensorflow']}, snippets: {len(snippets)}, legs: {len(legs)}", flush=True)
        for outcome in run_snippets(server, runs, records, seconds):
            outcomes.append(outcome)
            end = f": {outcome.reason}" if outcome.verdict == "not applicable" else f"  {outcome.seconds:.2f} s"
            print(f"{outcome.leg}  {outcome.verdict:<14} {outcome.snippet.name}{end}", flush=True)
    except KeyboardInterrupt:
        interrupted = True
        print("\nInterrupted; what ran until then:")
    outcomes += [Outcome(snippet, leg, "not run") for snippet, leg in runs[len(outcomes) :]]
    for outcome in outcomes:
        if outcome.is_bad and outcome.reason:
            print(f"\n{outcome.verdict.upper()} {outcome.reason}", end="")
    unwritten = []
    for leg, group in itertools.groupby(outcomes, lambda outcome: outcome.leg):
        of_leg = list(group)
        try:
            write_junit(leg, of_leg, server.made_with)
        except Mistake as mistake:  # what ran is told nevertheless
            unwritten.append(mistake)
        counts = collections.Counter(outcome.verdict for outcome in of_leg)
        print(f"\n{leg}: " + ", ".join(f"{count} {verdict}" for verdict, count in counts.items()), end="", flush=True)
    print()
    if interrupted:
        return 130
    if unwritten:
        raise unwritten[0]
    ran = {outcome.leg for outcome in outcomes if outcome.report}
    if empty := [str(leg) for leg in legs if leg not in ran]:
        raise Mistake(
            f"No snippet was run on {' and '.join(empty)}; select one that applies there, or mend its ':needs:'."
        )
    if budget is not None:
        hold_budget(snippets, budget)
    return int(any(outcome.is_bad for outcome in outcomes))


def hold_budget(snippets: list[Snippet], budget: float) -> None:
    """Print the share of snippets and CPU legs that do not fit each other; raises Mistake if it is over the budget."""
    cpu = [leg for leg in LEGS if leg.device == "cpu"]
    share = sum(bool(snippet.why_not(leg)) for snippet in snippets for leg in cpu) / len(cpu) / len(snippets)
    print(f"{share:.1%} of all snippets on all CPU legs do not apply (budget {budget:.0%})")
    if share > budget:
        raise Mistake("Too many snippets do not apply; loosen their ':needs:', or raise the budget in noxfile.py.")
