"""The snippet model: one file below snippets/, read without importing it."""

from __future__ import annotations

import ast
import codecs
import difflib
import doctest
import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from graphdocs import Mistake
from graphdocs.legs import DEVICES, LEGS, Leg, Need
from graphdocs.parts import statements

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "snippets"
FAMILIES = (ROOT / "graphdocs" / "families.txt").read_text("utf-8").split()
LINES = range(5, 61)
# The two options that compare every word; any other would let a wrong text pass.
ALLOWED = {doctest.ELLIPSIS, doctest.NORMALIZE_WHITESPACE}
# The docstring fields, and the attributes of Snippet that hold them.
FIELDS = {
    "family": "families",  # the errors that the session raises
    "raises": "raises",  # errors that it raises by the way, on a page that is not theirs
    "fixes": "fixes",  # the errors that it does without
    "draws": "draws",  # the expressions whose graphs are drawn
    "needs": "needs",  # the legs where it applies
    "devices": "devices",
    "alone": "alone",  # why nothing else may run beside it
    "process": "process",  # what it changes in the whole process, so that it is no cell of a notebook
    "given": "given",  # the names of what a reader has already, so that the rest is what he writes
}
HEADER = "Traceback (most recent call last):\n    ...\n"


@dataclass(frozen=True)
class Snippet:
    """One claim, the session that proves it, and the code that a reader pastes.

    `name` is the file's name, unique over all topics; `file` is where it is, as messages and reports show it.
    """

    path: Path
    file: str
    claim: str
    docstring: str
    docstring_line: int
    examples: tuple[doctest.Example, ...]
    body: str
    families: tuple[str, ...] = ()
    raises: tuple[str, ...] = ()
    fixes: tuple[str, ...] = ()
    draws: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    devices: tuple[str, ...] = DEVICES
    alone: str = ""
    process: str = ""
    given: tuple[str, ...] = ()
    mistake: str = ""

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def topic(self) -> str:
        """The folder below snippets/, such as `graphs` or `errors/saving`."""
        return self.file.removeprefix("snippets/").rpartition("/")[0]

    @property
    def hash(self) -> str:
        """Of all that decides what a run prints: the body and the session's statements, not its outputs."""
        return hashlib.sha256("\0".join([self.body, *map(statement, self.examples)]).encode()).hexdigest()[:16]

    @property
    def outputs(self) -> list[str]:
        return [example.want for example in self.examples]

    def line(self, index: int) -> int:
        """The line of example `index` in the file."""
        return self.docstring_line + self.examples[index].lineno

    def why_not(self, leg: Leg) -> str | None:
        """The reason for which the snippet is not applicable on a leg, None where it is."""
        if leg.device not in self.devices:
            return f"written for {' and '.join(self.devices)}"
        return next((need.reason for need in self.needs if not need.fits(leg)), None)

    def why_not_here(self, made_with: dict[str, str]) -> str | None:
        """The reason for which the snippet is not run with these packages, None where it is."""
        return next((need.reason for need in self.needs if not need.suits(made_with)), None)

    def fits(self) -> list[Leg]:
        """The legs on which the snippet is applicable, the newest first."""
        return [leg for leg in LEGS if self.why_not(leg) is None]

    def home(self) -> Leg:
        """The newest leg that fits; the docstring holds what that leg prints."""
        return next(leg for leg in LEGS if self.why_not(leg) is None)

    def text_with(self, outputs: list[str]) -> str:
        """The whole file with other expected outputs, ELLIPSIS switched on for those that need it."""
        lines = self.docstring.split("\n")
        for example, output in reversed(list(zip(self.examples, outputs, strict=True))):
            start = example.lineno + example.source.count("\n")
            new = [" " * example.indent + line for line in output.splitlines()]
            lines[start : start + example.want.count("\n")] = new
            if "..." in output.removeprefix(HEADER) and doctest.ELLIPSIS not in example.options:
                lines[example.lineno] += "  # doctest: +ELLIPSIS"
        return source_text(self.path, self.file).replace(self.docstring, "\n".join(lines), 1)


def statement(example: doctest.Example) -> str:
    """An example's statement as a reader sees it, without doctest directives."""
    return re.sub(r"[ \t]*#[ \t]*doctest:.*", "", example.source).rstrip("\n")


def shown_path(path: Path, root: Path) -> str:
    """A file below the folder of snippets as messages show it, with `/` on every system."""
    return f"snippets/{path.relative_to(root).as_posix()}"


def source_text(path: Path, file: str) -> str:
    """The text of a file of snippets; raises Mistake for one that is no UTF-8 text with Unix line ends."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Mistake(f"{file}:1: it cannot be read ({error.strerror}); mend the file or delete it.") from None
    if data.startswith(codecs.BOM_UTF8):
        raise Mistake(f"{file}:1: it begins with a byte order mark; save it as UTF-8 without one.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise Mistake(f"{file}:{line}: it is no UTF-8 text; save it as UTF-8.") from None
    if odd := re.search("[\0\r]", text):
        line = text[: odd.start()].count("\n") + 1
        what = "a NUL" if odd[0] == "\0" else "Windows line ends"
        raise Mistake(f"{file}:{line}: it has {what}; save it as text with Unix line ends.")
    return text


def read_snippet(path: Path, root: Path) -> Snippet:
    """Read and check one file below `root`; raises Mistake that names file and line."""
    file = shown_path(path, root)
    return parse_snippet(source_text(path, file), path, file)


def parse_snippet(text: str, path: Path, file: str) -> Snippet:
    """Check the text of a snippet, which may not be in its file yet; raises Mistake that names file and line."""

    def mistake(line: int, text: str) -> Mistake:
        return Mistake(f"{file}:{line}: {text}")

    try:
        module = ast.parse(text)
        docstring = ast.get_docstring(module, clean=False) or ""
        examples = tuple(doctest.DocTestParser().get_examples(docstring))
    except SyntaxError as error:
        raise mistake(error.lineno or 1, f"Python cannot read it ({error.msg}); mend the syntax.") from None
    except ValueError as error:
        raise mistake(1, f"doctest cannot read the docstring ({error}); mend it.") from None
    except (RecursionError, MemoryError):
        raise mistake(1, "it is nested too deep for Python; write it in several statements.") from None
    if not any(example.want for example in examples):
        raise mistake(1, "it has no session with an output; begin with a claim and '>>> ' examples that prove it.")
    first, lines = module.body[0], text.count("\n")
    if docstring not in text:
        raise mistake(1, 'the docstring has escapes; make it a raw docstring, r"""...""".')
    if lines not in LINES:
        raise mistake(lines, f"it has {lines} lines; a reader can paste {LINES.start} to {LINES.stop - 1}.")
    for node in ast.walk(module):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ">>>" in (ast.get_docstring(node) or ""):
            raise mistake(node.lineno, f"'{node.name}' has a session of its own; move it to the module's docstring.")
    claim = docstring.split("\n")[0].strip()
    if not claim.endswith("."):
        raise mistake(1, "the docstring's first line is not a claim; write one sentence that ends in '.'.")
    for example in examples:
        line = first.lineno + example.lineno
        for flag in set(example.options) - ALLOWED:
            option = next(name for name, value in doctest.OPTIONFLAGS_BY_NAME.items() if value == flag)
            raise mistake(line, f"{option} is not allowed; it would let a wrong output pass.")
        if example.want.startswith(HEADER.split("\n")[0]) and not example.want.startswith(HEADER):
            raise mistake(line, "write the stack frames of the traceback as one line, '    ...'.")
    body = "\n".join(text.split("\n")[first.end_lineno :]).strip("\n") + "\n"
    fields = _read_fields(docstring.split("\n")[: examples[0].lineno], first.lineno, mistake)
    snippet = Snippet(path, file, claim, docstring, first.lineno, examples, body, **fields)
    if snippet.given:  # most have none, and all are read often
        made = {name for part in statements(body) for name in part.names}
        if missing := set(snippet.given) - made:
            raise mistake(1, f"':given:' names '{min(missing)}', which no statement of the body makes; mend the name.")
    if not snippet.fits():
        raise mistake(1, "no leg of graphdocs/legs.py fits its ':needs:' and ':devices:'; loosen them.")
    return snippet


def _read_fields(head: list[str], start: int, mistake: Callable[[int, str], Mistake]) -> dict[str, Any]:
    """The docstring fields of FIELDS, checked."""
    fields: dict[str, Any] = {}
    for number, text in enumerate(head, start):
        if not (match := re.match(r"\s*:(\w+):\s*(.*?)\s*$", text)):
            continue
        field, value = match.groups()
        if field in ("family", "raises", "fixes"):
            for family in set(value.split() or [""]) - set(FAMILIES):
                near = difflib.get_close_matches(family, FAMILIES, 1)
                hint = f"did you mean '{near[0]}'?" if near else "graphdocs/families.txt lists them."
                raise mistake(number, f"the family '{family}' is unknown; {hint}")
            fields[FIELDS[field]] = tuple(value.split())
        elif field in ("draws", "given") and value:
            fields[field] = tuple(value.split())
        elif field == "needs":
            try:
                fields["needs"] = (*fields.get("needs", ()), Need.parse(value))
            except ValueError as error:
                raise mistake(number, f"':needs:' {error}.") from None
        elif field == "devices" and value and not set(value.split()) - set(DEVICES):
            fields["devices"] = tuple(value.split())
        elif field == "devices":
            raise mistake(number, f"':devices:' takes {' or '.join(DEVICES)}, not '{value}'.")
        elif field in ("alone", "process"):
            if not value:
                raise mistake(number, f"':{field}:' gives no reason; write ':{field}: REASON'.")
            fields[field] = value
        else:
            raise mistake(number, f"the field ':{field}:' is unknown; known are {', '.join(FIELDS)}.")
    return fields


def files_below(root: Path) -> list[Path]:
    """All that stands in a folder of snippets and may be one, in order; not what systems and editors leave there.

    Raises Mistake for a folder that cannot be read.
    """

    def unreadable(error: OSError) -> None:
        raise Mistake(
            f"{shown_path(Path(error.filename), root)}: it cannot be read ({error.strerror}); mend its rights."
        )

    found = []
    for folder, folders, files in os.walk(root, onerror=unreadable if root.exists() else None):
        folders[:] = [name for name in folders if not name.startswith((".", "__pycache__"))]
        wrong = [name for name in folders if name.endswith(".py")]
        shown = [name for name in files if not name.startswith(".") and not name.endswith("~")]
        found += [Path(folder, name) for name in wrong + shown]
    return sorted(path for path in found if path != root / "LICENSE")


def unequal_tabs(snippets: dict[str, Snippet], name: str) -> Mistake | None:
    """What is wrong with a pair, of which `name` is the TF1-style form: its two results must be the same."""
    forms = pair(snippets, name.removesuffix("_tf1"))
    whole = len(forms) == 2 and not any(form.mistake for form in forms)
    if not name.endswith("_tf1") or not whole or forms[0].outputs[-1:] == forms[1].outputs[-1:]:
        return None
    tf2, tf1 = forms
    return Mistake(
        f"{tf1.file}:{tf1.line(-1)}: the result differs from that of {tf2.file}:{tf2.line(-1)}, "
        "so the two cannot share tabs; end both sessions with the same result or rename one."
    )


def read_snippets(root: Path = FOLDER, keep_broken: bool = False) -> dict[str, Snippet]:
    """All snippets below a folder by name; raises Mistake for an orphan file, a duplicate name or unequal tabs.

    A file that is no good snippet raises Mistake too, or is kept with its `mistake`, so that the others can run.
    """
    snippets: dict[str, Snippet] = {}
    anchors: dict[str, Snippet] = {}
    for path in files_below(root):
        file = shown_path(path, root)
        try:
            if path.suffix != ".py" or (path.exists() and not path.is_file()):
                raise Mistake(f"{file}:1: it is no snippet; keep only .py files here.")
            snippet = read_snippet(path, root)
            if other := anchors.get(anchor(snippet.name)):
                raise Mistake(f"{file}:1: its name is a duplicate of {other.file}; rename one of them.")
            anchors[anchor(snippet.name)] = snippet
        except Mistake as mistake:
            if not keep_broken:
                raise
            snippet = Snippet(path, file, "", "", 1, (), "", mistake=str(mistake))
        # Under its whole path, a second file of the same name does not hide the first.
        snippets[snippet.name if snippet.name not in snippets else file] = snippet
    for name, tf1 in snippets.items():
        if unequal := unequal_tabs(snippets, name):
            if not keep_broken:
                raise unequal
            snippets[name] = replace(tf1, mistake=str(unequal))
    return snippets


def anchor(name: str) -> str:
    """The id of a snippet in HTML; URLs do not tell case, `_` and `-` apart well."""
    return "snippet-" + re.sub(r"[^a-z0-9]+", "-", name.lower())


def pair(snippets: dict[str, Snippet], name: str) -> list[Snippet]:
    """The TF2 and TF1-style forms of one task, in the order of their tabs."""
    return [snippets[name + end] for end in ("_tf2", "_tf1") if name + end in snippets]
