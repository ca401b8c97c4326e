"""The snippet model: one file below snippets/, read without importing it."""

from __future__ import annotations

import ast
import difflib
import doctest
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import DEVICES, VERSIONS, Leg, Need, legs

ROOT = Path(__file__).parent.parent
FAMILIES = frozenset((Path(__file__).parent / "families.txt").read_text("utf-8").split())
LINES = range(5, 61)
# The two options that compare every word; any other would let a wrong text pass.
ALLOWED = {doctest.ELLIPSIS, doctest.NORMALIZE_WHITESPACE}
DIRECTIVE = re.compile(r"[ \t]*#[ \t]*doctest:.*")


@dataclass(frozen=True)
class Snippet:
    """One claim, the session that proves it, and the code that a reader pastes."""

    path: Path
    slug: str
    claim: str
    docstring: str
    docstring_line: int
    examples: tuple[doctest.Example, ...]
    body: str
    family: str | None
    needs: tuple[Need, ...]
    devices: tuple[str, ...]

    @property
    def name(self) -> str:
        """The path as messages and reports show it, with `/` on every system."""
        return f"snippets/{self.slug}.py"

    @property
    def hash(self) -> str:
        """Of all that decides what a run prints: the body and the session's statements, not its outputs."""
        text = "\0".join([self.body, *(statement(example) for example in self.examples)])
        return hashlib.sha256(text.encode()).hexdigest()[:16]

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

    def home(self) -> Leg | None:
        """The newest leg that fits; the docstring holds what that leg prints."""
        order = (leg for device in DEVICES for version in VERSIONS for leg in legs(version, device))
        return next((leg for leg in order if self.why_not(leg) is None), None)

    def docstring_with(self, outputs: list[str]) -> str:
        """The docstring with other expected outputs, `...` switched on where they use it."""
        lines = self.docstring.split("\n")
        for example, output in reversed(list(zip(self.examples, outputs, strict=True))):
            if output == example.want:
                continue
            first, indent = example.lineno, " " * example.indent
            if "..." in without_header(output) and not example.options.get(doctest.ELLIPSIS):
                lines[first] += "  # doctest: +ELLIPSIS"
            start = first + example.source.count("\n")
            lines[start : start + example.want.count("\n")] = [indent + line for line in output.splitlines()]
        return "\n".join(lines)

    def text_with(self, outputs: list[str]) -> str:
        """The whole file with other expected outputs."""
        return self.path.read_text("utf-8").replace(self.docstring, self.docstring_with(outputs), 1)


def statement(example: doctest.Example) -> str:
    """An example's statement as a reader sees it, without doctest directives."""
    return DIRECTIVE.sub("", example.source).rstrip("\n")


def without_header(output: str) -> str:
    """An expected output without the traceback header, whose `...` stands for stack frames."""
    return re.sub(r"\ATraceback \(most recent call last\):\n\s+\.\.\.\n", "", output)


def read_snippet(path: Path, root: Path) -> Snippet:
    """Read and check one file below `root`; raises Mistake that names file and line."""
    slug = path.relative_to(root).with_suffix("").as_posix()

    def mistake(line: int, text: str) -> Mistake:
        return Mistake(f"snippets/{slug}.py:{line}: {text}")

    text = path.read_text("utf-8")
    try:
        module = ast.parse(text)
    except SyntaxError as error:
        raise mistake(error.lineno or 1, f"Python cannot read it ({error.msg}); mend the syntax.") from None
    docstring = ast.get_docstring(module, clean=False)
    if docstring is None:
        raise mistake(1, "it has no docstring; begin with the claim in one line, then a session that proves it.")
    first = module.body[0]
    if docstring not in text:
        raise mistake(first.lineno, 'the docstring has escapes; make it a raw docstring, r"""...""".')
    for node in ast.walk(module):
        inner = isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node) or ""
        if ">>>" in inner:
            raise mistake(node.lineno, f"'{node.name}' has a session of its own; move it to the module's docstring.")
    try:
        examples = tuple(doctest.DocTestParser().get_examples(docstring))
    except ValueError as error:
        raise mistake(first.lineno, f"doctest cannot read the docstring ({error}).") from None
    if not any(example.want for example in examples):
        raise mistake(first.lineno, "it has no session with an output; add '>>> ' examples that prove the claim.")
    for example in examples:
        for flag in set(example.options) - ALLOWED:
            option = next(name for name, value in doctest.OPTIONFLAGS_BY_NAME.items() if value == flag)
            raise mistake(first.lineno + example.lineno, f"{option} is not allowed; it would let a wrong output pass.")
    claim = docstring.split("\n")[0].strip()
    if not claim.endswith("."):
        raise mistake(first.lineno, "the docstring's first line is not a claim; write one sentence that ends in '.'.")
    body = "\n".join(text.split("\n")[first.end_lineno :]).strip("\n") + "\n"
    lines = text.count("\n")
    if lines not in LINES:
        raise mistake(lines, f"it has {lines} lines; a reader can paste {LINES.start} to {LINES.stop - 1}.")
    fields = _read_fields(docstring, examples, first.lineno, mistake)
    snippet = Snippet(path, slug, claim, docstring, first.lineno, examples, body, **fields)
    if snippet.home() is None:
        raise mistake(first.lineno, "no leg in graphdocs/legs.py fits its ':needs:' and ':devices:'; loosen them.")
    return snippet


def _read_fields(docstring: str, examples, start: int, mistake) -> dict:
    """The docstring fields `:family:`, `:needs:` and `:devices:`, checked."""
    fields = {"family": None, "needs": (), "devices": DEVICES}
    head = docstring.split("\n")[: examples[0].lineno]
    for number, text in enumerate(head, start):
        match = re.match(r"\s*:(\w+):\s*(.*?)\s*$", text)
        if not match:
            continue
        field, value = match.groups()
        if field not in fields:
            raise mistake(number, f"the field ':{field}:' is unknown; known are {', '.join(fields)}.")
        if field == "family":
            if value not in FAMILIES:
                near = difflib.get_close_matches(value, FAMILIES, 1)
                hint = f"did you mean '{near[0]}'?" if near else "graphdocs/families.txt lists them."
                raise mistake(number, f"the family '{value}' is unknown; {hint}")
            fields["family"] = value
        elif field == "needs":
            try:
                fields["needs"] += (Need.parse(value),)
            except ValueError as error:
                raise mistake(number, f"':needs:' {error}.") from None
        else:
            devices = tuple(value.replace(",", " ").split())
            if not devices or set(devices) - set(DEVICES):
                raise mistake(number, f"':devices:' takes {' or '.join(DEVICES)}, not '{value}'.")
            fields["devices"] = devices
    return fields


def read_snippets(root: Path = ROOT / "snippets") -> dict[str, Snippet]:
    """All snippets below a folder by slug; raises Mistake for a bad or orphan file or a duplicate slug."""
    snippets: dict[str, Snippet] = {}
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        name = path.relative_to(root).as_posix()
        if "__pycache__" in path.parts or name == "LICENSE":
            continue
        if path.suffix != ".py":
            raise Mistake(f"snippets/{name}:1: it is no snippet; keep only .py files here.")
        snippet = read_snippet(path, root)
        for other in snippets:
            if anchor(other) == anchor(snippet.slug):
                raise Mistake(f"{snippet.name}:1: its slug is a duplicate of snippets/{other}.py; rename one of them.")
        snippets[snippet.slug] = snippet
    _check_pairs(snippets)
    return snippets


def anchor(slug: str) -> str:
    """The id of a snippet in HTML; URLs do not tell case, `_` and `-` apart well."""
    return "snippet-" + re.sub(r"[^a-z0-9]+", "-", slug.lower())


def pair(snippets: dict[str, Snippet], slug: str) -> list[Snippet]:
    """The TF2 and TF1-style forms of one task, in the order of their tabs."""
    return [snippets[slug + end] for end in ("_tf2", "_tf1") if slug + end in snippets]


def _check_pairs(snippets: dict[str, Snippet]) -> None:
    """Two forms share tabs only if the last examples of their sessions print the same."""
    for slug in snippets:
        if slug.endswith("_tf2") and len(forms := pair(snippets, slug[: -len("_tf2")])) == 2:
            tf2, tf1 = forms
            if tf2.outputs[-1] != tf1.outputs[-1]:
                raise Mistake(
                    f"{tf1.name}:{tf1.line(-1)}: the result differs from that of {tf2.name}:{tf2.line(-1)}, "
                    "so the two cannot share tabs; end both sessions with the same result or rename one."
                )
