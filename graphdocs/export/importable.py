"""The file that a reader takes: where its code to write is functions and classes, importing it does nothing else.

What they are tried with, a sample model or file, is made in the session of the file that is taken, so that a program
can import them.  A snippet whose code to write is statements is taken as it was run: running it is its use.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from graphdocs.parts import names_of
from graphdocs.snippet import Snippet

BEGINS, GOES_ON = ">>> ", "... "
IMPORTS = (ast.Import, ast.ImportFrom)
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
Part = tuple[ast.stmt, str]


def importable(snippet: Snippet) -> str:
    """The text of a snippet's file; unless a reader takes statements from it, all else is done in its session."""
    text = snippet.path.read_text("utf-8")
    given = set(snippet.given)
    kept, done = definitions_and_the_rest(list(parts(snippet.body)))
    session = "".join(as_examples(source.strip("\n")) for _, source in done)
    defines = defined(kept) - given and not defined(done) - given
    if not (defines or all(is_given(node, given) for node, _ in done)) or '"""' in session:
        return text
    if not text.startswith('r"""'):
        session = session.replace("\\", "\\\\")
    docstring = snippet.docstring.replace(BEGINS, session + BEGINS, 1)
    body = "".join(source for _, source in kept).strip("\n")
    return text.replace(snippet.docstring, docstring, 1).replace(snippet.body.strip("\n"), body, 1)


def definitions_and_the_rest(body: list[Part]) -> tuple[list[Part], list[Part]]:
    """The statements that define something of nothing else, and those that do something or need it, in their order.

    A session has names of its own, so that a function that reads a sample is made there.  What is done before an import
    may concern that import, so that all stays as it is.
    """
    kept, done, made = body, list[Part](), set[str]()
    while moved := [part for part in kept if not is_definition(part[0]) or names_in(part[0]) & made]:
        kept, done = [part for part in kept if part not in moved], done + moved
        made = made.union(*(names_of(node) for node, _ in moved))
    done.sort(key=body.index)
    if done and any(isinstance(node, IMPORTS) for node, _ in body[body.index(done[0]) :]):
        return body, []
    return kept, done


def parts(body: str) -> Iterator[Part]:
    """The statements at the top of a body, each with the blank lines and the comments above it."""
    lines, end = body.splitlines(keepends=True), 0
    for node in ast.parse(body).body:
        last = node.end_lineno or node.lineno
        yield node, "".join(lines[end:last])
        end = last


def is_definition(node: ast.stmt) -> bool:
    """Whether a statement defines something and does nothing else: an import, a function, a class, a plain value."""
    if isinstance(node, (ast.Assign, ast.AnnAssign)):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, (*IMPORTS, *DEFINITIONS))


def is_given(node: ast.stmt, given: set[str]) -> bool:
    """Whether a statement makes what a reader has already, or does something with that alone."""
    return bool(names_of(node) & given) or (isinstance(node, ast.Expr) and names_in(node) <= given | {"tf", "np"})


def defined(statements: list[Part]) -> set[str]:
    """The names of the functions and classes that these statements define."""
    return set[str]().union(*(names_of(node) for node, _ in statements if isinstance(node, DEFINITIONS)))


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
