"""Legs: TensorFlow version x mode x device, and the table of versions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from packaging.specifiers import SpecifierSet

from graphdocs import Mistake

# What snippets import beside TensorFlow; the servers, the queue and Keras 2 as a package came with newer ones.
OLD_HUB = "tensorflow-hub==0.12.0"
HUB = ("tensorflow-hub==0.14.0", "setuptools<81")
BESIDE = (
    "celery==5.7.0",
    "fastapi==0.165.0",
    "flask==3.1.3",
    "httpx==0.28.1",
    "tensorflow-hub==0.16.1",
    "setuptools<81",
)
# The one table of versions, newest first: the Python of the leg and what is installed in it.  What an old
# TensorFlow does not bound itself is pinned beside it.  A new TensorFlow is one line here and one `nox -s accept`.
VERSIONS = {
    "2.21": ("3.11", "tensorflow==2.21.0", "keras==3.15.1", "tf-keras==2.21.0", *BESIDE),
    "2.20": ("3.11", "tensorflow==2.20.0", "keras==3.15.1", "tf-keras==2.20.1", *BESIDE),
    "2.19": ("3.11", "tensorflow==2.19.1", "keras==3.15.1", "tf-keras==2.19.0", *BESIDE),
    "2.18": ("3.11", "tensorflow==2.18.1", "keras==3.15.1", "tf-keras==2.18.0", *BESIDE),
    "2.17": ("3.11", "tensorflow==2.17.1", "keras==3.15.1", "tf-keras==2.17.0", *BESIDE),
    "2.16": ("3.11", "tensorflow==2.16.2", "keras==3.15.1", "tf-keras==2.16.0", *BESIDE),
    "2.15": ("3.11", "tensorflow==2.15.1", *HUB),
    "2.14": ("3.11", "tensorflow==2.14.1", *HUB),
    "2.13": ("3.11", "tensorflow==2.13.1", *HUB),
    "2.12": ("3.10", "tensorflow==2.12.1", *HUB),
    "2.11": ("3.10", "tensorflow==2.11.1", "numpy<2", OLD_HUB),
    "2.10": ("3.10", "tensorflow==2.10.1", "protobuf<3.21", "numpy<2", OLD_HUB),
    "2.9": ("3.9", "tensorflow==2.9.3", "protobuf<3.21", "numpy<2", OLD_HUB),
    "2.8": ("3.10", "tensorflow==2.8.4", "protobuf<3.21", "numpy<2", OLD_HUB),
    "2.7": ("3.9", "tensorflow==2.7.4", "protobuf<3.21", "numpy<2", OLD_HUB),
    "2.6": ("3.9", "tensorflow==2.6.5", "protobuf<3.21", "keras==2.6.0", OLD_HUB),
    "2.5": ("3.8", "tensorflow==2.5.3", "protobuf<3.21", OLD_HUB),
    "2.4": ("3.8", "tensorflow==2.4.4", "protobuf<3.21", OLD_HUB),
    "2.3": ("3.8", "tensorflow==2.3.4", "protobuf<3.21", OLD_HUB),
    "2.2": ("3.8", "tensorflow==2.2.3", "protobuf<3.21", "numpy<1.19", OLD_HUB),
    "2.1": ("3.7", "tensorflow==2.1.4", "protobuf<3.21", "numpy<1.19", OLD_HUB),
    "2.0": ("3.7", "tensorflow==2.0.4", "protobuf<3.21", "numpy<1.19", OLD_HUB),
    "1.15": ("3.7", "tensorflow==1.15.5", "protobuf<3.21", "numpy<1.19", OLD_HUB),
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


def legs(version: str = NEWEST, device: str = "cpu") -> list[Leg]:
    """The legs of one version on one device, in the order of the modes; raises Mistake for an unknown version."""
    if version not in VERSIONS:
        raise Mistake(f"TensorFlow {version} is not in the table VERSIONS of graphdocs/legs.py; add its line there.")
    modes = MODES[2:] if version.startswith("1.") else MODES[:2]
    return [Leg(version, mode, device) for mode in modes]


def ranges(versions: Iterable[str]) -> str:
    """Versions in words, neighbors in the table as a range: `1.15, 2.8 to 2.21`."""
    order = list(reversed(VERSIONS))
    numbers = sorted({order.index(version) for version in versions})
    runs = [list(run) for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0])]
    ends = [[order[number] for _, number in (run[0], run[-1])] for run in reversed(runs)]
    return ", ".join(" to ".join(dict.fromkeys(pair)) for pair in ends)


def spell(chosen: list[Leg]) -> str:
    """Legs in words, by modes: `2.8 to 2.21 (tf2, tf1-compat); 1.15 (tf1)`."""
    kinds: dict[str, list[str]] = {}
    for mode, device in dict.fromkeys((leg.mode, leg.device) for leg in chosen):
        versions = ranges(leg.version for leg in chosen if (leg.mode, leg.device) == (mode, device))
        kinds.setdefault(versions, []).append(mode if device == "cpu" else f"{mode} on a {device.upper()}")
    return "; ".join(f"{versions} ({', '.join(names)})" for versions, names in kinds.items())


# Every leg that can be, CPU before GPU, newest TensorFlow first.
LEGS = [leg for device in DEVICES for version in VERSIONS for leg in legs(version, device)]
_BY_NAME = {str(leg): leg for leg in LEGS}


def leg_named(name: str) -> Leg:
    """The leg that is spelled so, such as `2.21-tf2-cpu`; raises Mistake for one that the table has not."""
    if name not in _BY_NAME:
        raise Mistake(f"graphdocs/legs.py has no leg {name}; add its version there, or delete what names it.")
    return _BY_NAME[name]


@dataclass(frozen=True)
class Need:
    """One `:needs:` line: conditions on a leg or on its Keras, and the reason a reader is given.

    The Keras beside one TensorFlow is not the same on every Python (3.12 is the newest for Python 3.10), so a leg says
    nothing of it; such a condition is asked of what a run was made with.
    """

    conditions: tuple[str, ...]
    reason: str

    @classmethod
    def parse(cls, text: str) -> Need:
        """Read `tf>=2.4, mode=tf2 -- reason`; raises ValueError with what is wrong."""
        conditions, _, reason = text.partition("--")
        if not reason.strip():
            raise ValueError("gives no reason; write 'CONDITION -- REASON'")
        need = cls(tuple(part.strip() for part in conditions.split(",")), reason.strip())
        need.fits(LEGS[0])
        return need

    def fits(self, leg: Leg) -> bool:
        """True if all conditions on a leg hold there; raises ValueError for a condition that is unknown."""
        return not [condition for condition in self.conditions if not _holds(condition, leg)]

    def suits(self, made_with: dict[str, str]) -> bool:
        """True if all conditions on Keras hold for the packages of a run; without a Keras they do."""
        wanted = [condition.removeprefix("keras") for condition in self.conditions if condition.startswith("keras")]
        return all(made_with["keras"] in SpecifierSet(each) for each in wanted if "keras" in made_with)


def _holds(condition: str, leg: Leg) -> bool:
    try:
        if condition.startswith("tf"):
            return leg.version in SpecifierSet(condition[2:])
        if condition.startswith("keras"):
            return bool(SpecifierSet(condition[5:]))
        kind, value = condition.split("=")
        if value in {"mode": MODES, "device": DEVICES}[kind]:
            return value == getattr(leg, kind)
    except (KeyError, ValueError):
        pass
    known = f"tf>=VERSION, keras>=VERSION, mode={'|'.join(MODES)} or device={'|'.join(DEVICES)}"
    raise ValueError(f"has the unknown condition '{condition}'; write {known}")
