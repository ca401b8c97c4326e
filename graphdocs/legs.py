"""Legs: TensorFlow version x mode x device, and the table of versions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from packaging.specifiers import InvalidSpecifier, SpecifierSet

from graphdocs import Mistake

# The one table of versions, newest first.  A new TensorFlow is one line here and one `nox -s accept`.
VERSIONS = {
    "2.21": "tensorflow==2.21.0",
}
NEWEST = next(iter(VERSIONS))
# In the order in which pages show them; `tf1` is the only mode of TensorFlow 1.x, which has no other.
MODES = ("tf2", "tf1-compat", "tf1")
DEVICES = ("cpu", "gpu")


@dataclass(frozen=True)
class Leg:
    """What happens when a snippet is pasted there: one version, one mode, one device."""

    version: str
    mode: str
    device: str = "cpu"

    def __str__(self) -> str:
        return f"{self.version}-{self.mode}-{self.device}"

    @classmethod
    def parse(cls, text: str) -> Leg:
        """Read `2.21-tf1-compat-cpu`; raises Mistake for a version, mode or device not in the tables."""
        match = re.fullmatch(r"([^-]+)-(.+)-([^-]+)", text)
        if not match:
            raise Mistake(f"'{text}' is not a leg; write VERSION-MODE-DEVICE, such as {NEWEST}-tf2-cpu.")
        for value, kind, known in zip(match.groups(), ("version", "mode", "device"), (VERSIONS, MODES, DEVICES)):
            if value not in known:
                raise Mistake(f"Leg '{text}' has the unknown {kind} '{value}'; graphdocs/legs.py knows {', '.join(known)}.")
        leg = cls(*match.groups())
        if leg not in legs(leg.version, leg.device):
            raise Mistake(f"Leg '{text}' cannot be: TensorFlow {leg.version} has no mode '{leg.mode}'; take another mode.")
        return leg


def legs(version: str = NEWEST, device: str = "cpu") -> list[Leg]:
    """The legs of one version on one device, in the order of the modes."""
    modes = MODES[2:] if version.startswith("1.") else MODES[:2]
    return [Leg(version, mode, device) for mode in modes]


@dataclass(frozen=True)
class Need:
    """One `:needs:` line: conditions on a leg, and the reason a reader is given."""

    conditions: tuple[str, ...]
    reason: str

    @classmethod
    def parse(cls, text: str) -> Need:
        """Read `tf>=2.4, mode=tf2 -- reason`; raises ValueError with what is wrong."""
        conditions, separator, reason = (part.strip() for part in text.partition("--"))
        if not separator or not reason:
            raise ValueError("gives no reason; write 'CONDITION -- REASON'")
        parts = tuple(part.strip() for part in conditions.split(","))
        for part in parts:
            cls._check(part, Leg(NEWEST, MODES[0]))
        return cls(parts, reason)

    @staticmethod
    def _check(condition: str, leg: Leg) -> bool:
        try:
            if condition.startswith("tf"):
                return leg.version in SpecifierSet(condition[2:])
            kind, _, value = condition.partition("=")
            known = {"mode": MODES, "device": DEVICES}[kind]
            if value not in known:
                raise ValueError(f"has the unknown {kind} '{value}'; known: {', '.join(known)}")
            return value == getattr(leg, kind)
        except (KeyError, InvalidSpecifier):
            raise ValueError(
                f"has the unknown condition '{condition}'; write tf>=VERSION, mode=MODE or device=DEVICE"
            ) from None

    def fits(self, leg: Leg) -> bool:
        return all(self._check(condition, leg) for condition in self.conditions)
