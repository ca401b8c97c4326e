"""The report of a run for other tools: build/results/LEG.xml in the form of JUnit."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from graphdocs.legs import Leg
from graphdocs.run.verdict import Outcome
from graphdocs.sealed import write_whole
from graphdocs.snippet import ROOT

RESULTS = ROOT / "build" / "results"


def forget(leg: Leg) -> None:
    """Remove the report of an earlier run, so that none outlives a run that breaks off."""
    (RESULTS / f"{leg}.xml").unlink(missing_ok=True)


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
        attributes = {"classname": str(leg), "name": outcome.snippet.file, "time": f"{outcome.seconds:.3f}"}
        case = ET.SubElement(suite, "testcase", attributes)
        text = "".join(char for char in outcome.reason if char.isprintable() or char in "\n\t")
        if outcome.is_bad:
            ET.SubElement(case, "failure", type=outcome.verdict, message=text.split("\n")[0]).text = text
        elif outcome.verdict == "not applicable":
            ET.SubElement(case, "skipped", message=text)
    write_whole(RESULTS / f"{leg}.xml", ET.tostring(suite, "unicode") + "\n")
