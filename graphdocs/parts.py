"""The parts of a snippet's body: what a reader has already, and what he writes."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass

# What every program here imports; a reader's own has it already.
USUAL_IMPORTS = {"import tensorflow as tf", "import numpy as np"}
# What a program without eager execution begins with.
MODE = "tf.compat.v1.disable_eager_execution()"
IMPORTS = (ast.Import, ast.ImportFrom)


@dataclass(frozen=True)
class Statement:
    """A statement at the top of a body; its text has the blank lines and the comments above it."""

    node: ast.stmt
    text: str

    @property
    def source(self) -> str:
        """The statement with the comments above it."""
        return self.text.strip("\n")

    @property
    def names(self) -> set[str]:
        """The names that it makes in the module."""
        return names_of(self.node)


def statements(body: str) -> list[Statement]:
    """The statements of a body in their order; raises SyntaxError for what is no Python."""
    lines, end, found = body.split("\n"), 0, []
    for node in ast.parse(body).body:
        last = node.end_lineno or node.lineno
        found.append(Statement(node, "\n".join(lines[end:last])))
        end = last
    return found


def names_of(node: ast.stmt) -> set[str]:
    """The names that a statement makes in the module, those in a `with` block or a loop too."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {node.name}
    if isinstance(node, IMPORTS):
        return {alias.asname or alias.name.partition(".")[0] for alias in node.names}
    names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    inner = [each for each in ast.walk(node) if isinstance(each, (ast.FunctionDef, ast.ClassDef))]
    return names | {each.name for each in inner}


def given_and_written(body: str, given: Iterable[str]) -> tuple[str, str]:
    """The code that makes the names in `given`, and the rest; without the imports that every program has.

    The mode that a program begins with is given, too.
    """
    sources: tuple[list[str], list[str]] = ([], [])
    begins = True
    for part in statements(body):
        is_given = bool(part.names & set(given)) or (begins and part.source == MODE)
        begins = begins and isinstance(part.node, IMPORTS)
        if part.source not in USUAL_IMPORTS:
            sources[not is_given].append(part.source)
    return joined(sources[0]), joined(sources[1])


def joined(sources: list[str]) -> str:
    """Statements as code: a line each, and a blank line around what has a block."""
    text, after_block = "", True
    for source in sources:
        is_block = "\n" in source
        text += "\n" * (bool(text) + (bool(text) and (is_block or after_block))) + source
        after_block = is_block
    return text
