"""Files that are written whole or not at all, and those with a seal, which shows an edit by hand."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path
from typing import Any

from graphdocs import Mistake

MEND = "restore it from git, or delete the file and run 'nox -s accept'"
PART = ".part"  # the end of the name of a file that is not whole yet; hidden, so that nobody reads it


def write_whole(path: Path, text: str) -> None:
    """Write a file so that no reader ever sees half of it; raises Mistake where the system refuses."""
    part = path.with_name(f".{path.name}.{os.getpid()}{PART}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, "utf-8")
        part.replace(path)
    except OSError as error:
        raise Mistake(f"{path} cannot be written ({error.strerror}); mend that, then run this again.") from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def remove_parts(folder: Path) -> None:
    """Remove what a writer that was killed left behind; only one process may write there meanwhile."""
    for part in folder.rglob(f".*{PART}"):
        part.unlink(missing_ok=True)


def _seal(data: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()[:16]


def read_sealed(path: Path, folder: Path) -> dict[str, Any]:
    """The content of a sealed file below the folder of records; raises Mistake for one that was edited by hand."""
    shown = f"records/{path.relative_to(folder).as_posix()}"
    try:
        data = json.loads(path.read_bytes())
        whole = data.pop("seal") == _seal(data)
    except OSError as error:
        raise Mistake(f"{shown}:1: it cannot be read ({error.strerror}); mend its rights.") from None
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        whole = False
    if not whole:
        raise Mistake(f"{shown}:1: it was edited by hand; {MEND}.")
    return data


def write_sealed(path: Path, data: dict[str, Any]) -> None:
    """Write data with a seal, in a form that can be reviewed."""
    write_whole(path, json.dumps({**data, "seal": _seal(data)}, indent=1, ensure_ascii=False) + "\n")
