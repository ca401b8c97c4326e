"""A project of its own for the commands, and a stand-in for TensorFlow."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import venv
import xml.etree.ElementTree as ET
from pathlib import Path

from graphdocs.snippet import ROOT

SUM = '"""One and one are two.\n\n>>> one + one\n2\n"""\n\none = 1\n'
BOTH = ("2.21-tf2-cpu", "2.21-tf1-compat-cpu")

# What the commands ask of a TensorFlow; importing this one takes no time.
STAND_IN = {
    "tensorflow": '__version__ = "2.21.0"\n\n\nclass compat:\n    class v1:\n        disable_v2_behavior = print\n',
    "numpy": '__version__ = "2.4.6"\n',
}


def quick_interpreter(folder: Path, tensorflow: str = "2.21.0") -> str:
    """An interpreter in that folder with a stand-in for TensorFlow, for what is no matter of TensorFlow."""
    venv.create(folder, symlinks=True, with_pip=False)
    [packages] = folder.glob("lib/python*/site-packages")
    for name, text in STAND_IN.items():
        (packages / f"{name}.py").write_text(text.replace("2.21.0", tensorflow), "utf-8")
    return str(folder / "bin" / "python")


class Project:
    """A folder with the machinery and snippets of its own, and the interpreter that runs them."""

    def __init__(self, folder: Path, python: str) -> None:
        self.folder, self.python = folder, python
        self.temporary = folder / "temporary"
        self.temporary.mkdir()
        shutil.copytree(ROOT / "graphdocs", folder / "graphdocs", ignore=shutil.ignore_patterns("__pycache__"))
        self.write("graphs/sum", SUM)

    def write(self, slug: str, text: str) -> Path:
        path = self.folder / "snippets" / f"{slug}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "graphdocs", *arguments, "--python", self.python],
            cwd=self.folder,
            env={**os.environ, "TMPDIR": str(self.temporary)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            # A job in the background ignores Ctrl-C, and so would what it starts.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    def run(self, *arguments: str) -> tuple[int, str]:
        process = self.start(*arguments)
        output = process.communicate()[0]
        assert "Traceback (most recent call last):\n  File" not in output
        return process.returncode, output

    def record(self, name: str = "sum") -> Path:
        return self.folder / "records" / f"{name}.json"

    def results(self, leg: str = BOTH[0]) -> ET.Element:
        return ET.parse(self.folder / "build" / "results" / f"{leg}.xml").getroot()
