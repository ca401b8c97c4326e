"""The file that a reader takes: where its code to write is functions and classes, importing it does nothing else.

What they are tried with, a sample model or file, is made in the session of the file that is taken, so that a program
can import them.  A snippet whose code to write is statements is taken as it was run: running it is its use.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from graphdocs.parts import IMPORTS, Statement, statements
from graphdocs.snippet import Snippet

BEGINS, GOES_ON = ">>> ", "... "
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def importable(snippet: Snippet) -> str:
    """The text of a snippet's file; unless a reader takes statements from it, all else is done in its session."""
    text = snippet.path.read_text("utf-8")
    given = set(snippet.given)
    kept, done = definitions_and_the_rest(statements(snippet.body))
    session = "".join(as_examples(part.source) for part in done)
    defines = defined(kept) - given and not defined(done) - given
    if not (defines or all(is_given(part, given) for part in done)) or '"""' in session:
        return text
    if not text.startswith('r"""'):
        session = session.replace("\\", "\\\\")
    docstring = snippet.docstring.replace(BEGINS, session + BEGINS, 1)
    body = "\n".join(part.text for part in kept).strip("\n")
    return text.replace(snippet.docstring, docstring, 1).replace(snippet.body.strip("\n"), body, 1)


def definitions_and_the_rest(body: list[Statement]) -> tuple[list[Statement], list[Statement]]:
    """The statements that define something of nothing else, and those that do something or need it, in their order.

    A session has names of its own, so that a function that reads a sample is made there.  What is done before an import
    may concern that import, so that all stays as it is.
    """
    kept, made = body, set[str]()
    while moved := [part for part in kept if not is_definition(part.node) or names_in(part.node) & made]:
        kept = [part for part in kept if part not in moved]
        made = made.union(*(part.names for part in moved))
    done = [part for part in body if part not in kept]
    if done and any(isinstance(part.node, IMPORTS) for part in body[body.index(done[0]) :]):
        return body, []
    return kept, done


def is_definition(node: ast.stmt) -> bool:
    """Whether a statement defines something and does nothing else: an import, a function, a class, a plain value."""
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, (*IMPORTS, *DEFINITIONS))


def is_given(part: Statement, given: set[str]) -> bool:
    """Whether a statement makes what a reader has already, or does something with that alone."""
    uses_it_alone = isinstance(part.node, ast.Expr) and names_in(part.node) <= given | {"tf", "np"}
    return bool(part.names & given) or uses_it_alone


def defined(parts: list[Statement]) -> set[str]:
    """The names of the functions and classes that these statements define."""
    return set[str]().union(*(part.names for part in parts if isinstance(part.node, DEFINITIONS)))


def names_in(node: ast.stmt) -> set[str]:
    """The names that are read in a statement, in the bodies of its functions too."""
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)}


def as_examples(source: str) -> str:
    """A statement as examples of a session; a value that it would print is given the name `_`."""
    lines = source.split("\n")
    for node in printing(ast.parse(source)):
        line = lines[node.lineno - 1]
        lines[node.lineno - 1] = f"{line[: node.col_offset]}_ = {line[node.col_offset :]}"
    return "".join(f"{begin}{line}".rstrip() + "\n" for begin, line in zip(prompts(lines), lines, strict=True))


def printing(outer: ast.AST) -> Iterator[ast.Expr]:
    """The expressions whose values a session would print, in blocks too, but not in functions."""
    for node in ast.iter_child_nodes(outer):
        if isinstance(node, ast.Expr):
            yield node
        elif not isinstance(node, DEFINITIONS):
            yield from printing(node)


def prompts(lines: list[str]) -> Iterator[str]:
    """The prompt of each line of a statement; a comment above it is an example of its own."""
    begins = True
    for line in lines:
        yield BEGINS if begins else GOES_ON
        begins = begins and line.startswith("#")
