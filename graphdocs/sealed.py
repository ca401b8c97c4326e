"""Files that are written whole or not at all, and those with a seal, which shows an edit by hand."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from graphdocs import Mistake


def write_whole(path: Path, text: str) -> None:
    """Write a file so that no reader ever sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.write_text(text, "utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _seal(data: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()[:16]


def read_sealed(path: Path, folder: Path) -> dict[str, Any]:
    """The content of a sealed file below the folder of records; raises Mistake for one that was edited by hand."""
    try:
        data = json.loads(path.read_text("utf-8"))
        seal = data.pop("seal")
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        data, seal = {}, None
    if seal != _seal(data):
        shown = f"records/{path.relative_to(folder).as_posix()}"
        raise Mistake(f"{shown}:1: it was edited by hand; restore it from git, or delete it and run 'nox -s accept'.")
    return data


def write_sealed(path: Path, data: dict[str, Any]) -> None:
    """Write data with a seal, in a form that can be reviewed."""
    write_whole(path, json.dumps({**data, "seal": _seal(data)}, indent=1, ensure_ascii=False) + "\n")
