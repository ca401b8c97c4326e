"""The form of the prose: a sentence on each line, plain words, American spelling, the field's terms, sentence case.

A page of the site holds no code of its own, but for lines of a shell.  Run by `nox -s prose`, which also checks the
spelling with cspell.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILES = [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
# Words that add nothing or take the reader for slow.
EMPTY = (
    r"simply|just|easy|easily|obviously|of course|note that|please|basically|actually|"
    r"in order to|leverage|utilize|powerful|seamless(?:ly)?|straightforward|trivial(?:ly)?|as we (?:know|saw)|let's"
)
# What is written otherwise here: British forms, names, and words that the glossary has another term for.
OTHERWISE = {
    r"behaviours?": "behavior",
    r"colours?": "color",
    r"initialis\w+": "initialize",
    r"optimis\w+": "optimize",
    r"serialis\w+": "serialize",
    r"neighbours?": "neighbor",
    r"Tensorflow|tensorflow": "TensorFlow",
    r"Github": "GitHub",
    r"Numpy|numpy": "NumPy",
    r"saved model|saved-model": "SavedModel",
    r"graph def|graph-def": "GraphDef",
    r"func graph": "FuncGraph",
    r"computational? graph": "graph",
    r"ops?": "operation",
    r"TF-?1-?x|TF 1": "TF1",
    r"TF-?2-?x|TF 2": "TF2",
    r"doc ?strings?(?<!docstring)(?<!docstrings)": "docstring",
}
# Names keep their capital letters in a heading.
NAMES = {
    "TensorFlow",
    "TensorBoard",
    "TF1",
    "TF2",
    "Keras",
    "Python",
    "NumPy",
    "GPU",
    "CPU",
    "API",
    "SavedModel",
    "I",
} | {
    "Flask",
    "FastAPI",
    "Celery",
    "Jupyter",
}
NAMES |= {"Adam", "Momentum", "None", "Tensor", "SavedModels", "GraphDef", "MetaGraph", "FuncGraph"}
NAMES |= {"TF1-style", "TFLite"}


# What a page may hold between fences: lines of a shell, and directives, but for those of code.
SHELLS = {"bash", "console"}
CODE_DIRECTIVES = {"{code}", "{code-block}", "{code-cell}", "{sourcecode}", "{literalinclude}", "{parsed-literal}"}
CODE_DIRECTIVES |= {"{doctest}", "{testcode}", "{eval-rst}"}


def prose(text: str) -> Iterator[tuple[int, str]]:
    """Lines of prose with their numbers, code and addresses blanked out."""
    fence = ""
    for number, line in enumerate(text.splitlines(), 1):
        if opening := re.match(r"\s*(`{3,}|:{3,}|---$)", line):
            if not fence:
                fence = opening[1]
            elif line.strip().startswith(fence):
                fence = ""
            continue
        if not fence:
            blank = re.sub(r"`[^`]*`|\]\([^)]*\)|<http[^>]*>|\{[\w-]+\}", lambda part: "\0" * len(part[0]), line)
            # A heading may be a message of TensorFlow, which keeps its words.
            if line.startswith("#"):
                blank = re.sub(r"'\w+'|numpy\(\)|numpy array", lambda part: "\0" * len(part[0]), blank)
            yield number, re.sub(r"[\"“][^\"”]*[\"”]", lambda part: "\0" * len(part[0]), blank)


def faults(text: str) -> Iterator[tuple[int, str]]:
    """What is wrong in a page, by line."""
    for number, line in prose(text):
        is_heading, is_table = line.startswith("#"), line.startswith("|")
        line = re.sub(r"^\s*\d+\. ", "", line)
        if not is_heading and not is_table and re.search(r"(?<!e\.g)(?<!i\.e)[.?!][)\0]? +[A-Z\0[]", line):
            yield number, "more than one sentence on a line; begin a line with each."
        for word in re.findall(rf"(?i)\b(?:{EMPTY})\b", line):
            yield number, f"'{word}' adds nothing; leave it out."
        for pattern, instead in OTHERWISE.items():
            for word in re.findall(rf"(?<![\w.-])(?:{pattern})(?![\w.-])", line):
                yield number, f"'{word}' is '{instead}' here."
        if is_heading:
            _, *more = re.findall(r"[A-Za-z][\w'-]*", line.split(":")[0]) or [""]
            capital = [word for word in more if word[0].isupper() and word not in NAMES]
            if capital:
                yield number, f"'{capital[0]}' in a heading begins with a small letter."


def code_blocks(text: str) -> Iterator[tuple[int, str]]:
    """The blocks of code that a page holds itself, by line: fenced in a language, by a directive, or indented."""
    open_fences: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        fence = re.match(r"\s*(`{3,}|~{3,}|:{3,})\s*(\S*)", line)
        if fence and not fence[2] and fence[1] in open_fences:
            while open_fences.pop() != fence[1]:
                pass
        elif fence:
            open_fences.append(fence[1])
            kind = fence[2]
            if kind in CODE_DIRECTIVES or not (kind.startswith("{") or kind in SHELLS):
                yield number, f"'{line.strip()}' holds code of the page's own; make a snippet of it, which is run."
        elif not open_fences and re.match(r" {4,}\S|\t", line):
            yield number, "indented code is the page's own; make a snippet of it, which is run."


def links_to_labels(path: Path, text: str) -> Iterator[tuple[int, str]]:
    """Links to a label of another page by that page's address, where MyST 4 (Python 3.10) finds headings alone."""
    for number, line in enumerate(text.splitlines(), 1):
        for page, label in re.findall(r"\]\(([^)#\s]+\.md)#([^)\s]+)\)", line):
            target = path.parent / page
            if target.is_file() and re.search(rf"(?m)^\({re.escape(label)}\)=$", target.read_text("utf-8")):
                yield number, f"'{page}#{label}' is a label; write {{ref}}`... <{label}>`."


def main() -> int:
    found = []
    for path in FILES:
        text = path.read_text("utf-8")
        wrong = [*faults(text), *links_to_labels(path, text)]
        wrong += code_blocks(text) if path.is_relative_to(ROOT / "docs") else ()
        found += [f"{path.relative_to(ROOT)}:{number}: {what}" for number, what in sorted(wrong)]
    print("\n".join(found) or f"The prose of {len(FILES)} files has the house's form.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
