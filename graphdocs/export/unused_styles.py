"""Styles that no built page can use, left out: a theme brings rules and variables for all that a site might have."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import tinycss2
from tinycss2.ast import AtRule, Declaration, Node, QualifiedRule

CONDITIONS = ("media", "supports")  # rules with rules inside
OFFLINE = "finder-offline.js"  # the other scripts once more, with all data


def leave_out_unused(out: Path, pages: list[str]) -> None:
    """Rewrite the styles of built pages without rules for what no page and no script has, and unread variables."""
    paths = [path for path in (out / "_static").rglob("*.css") if path.is_file()]
    code = "".join(path.read_text("utf-8") for path in (out / "_static").rglob("*.js") if path.name != OFFLINE)
    use = functools.partial(with_used_selectors, words=used_words(pages, code))
    styles = {path: rewritten(parsed(path.read_text("utf-8")), use) for path in paths}
    while True:
        leave_out = functools.partial(without_unread, read=variables_in("".join([*styles.values(), *pages, code])))
        fewer = {path: rewritten(parsed(text), leave_out) for path, text in styles.items()}
        if fewer == styles:
            break
        styles = fewer  # what is left out may have been the only reader of another variable
    for path, text in styles.items():
        path.write_text(text, "utf-8")


def used_words(pages: Iterable[str], code: str) -> set[str]:
    """The classes, ids and elements of pages, and each word of a script, which may make them."""
    words = {"root", *re.findall(r"[\w-]+", code)}
    for page in pages:
        for names in re.findall(r'\b(?:class|id)="([^"]*)"', page):
            words.update(names.split())
        words.update(name.lower() for name in re.findall(r"<(\w[\w-]*)", page))
    return words


def variables_in(text: str) -> set[str]:
    """The variables that are read anywhere."""
    return set(re.findall(r"var\(\s*(--[\w-]+)", text))


def parsed(style: str) -> list[Node]:
    return tinycss2.parse_stylesheet(style, skip_comments=False, skip_whitespace=True)


def rewritten(rules: Iterable[Node], rewrite: Callable[[QualifiedRule], str]) -> str:
    """The rules as text, each as `rewrite` has it; a condition without rules goes with them."""
    texts = []
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            texts.append(rewrite(rule))
        elif isinstance(rule, AtRule) and rule.lower_at_keyword in CONDITIONS:
            inner = rewritten(tinycss2.parse_rule_list(rule.content), rewrite)
            texts.append(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}" if inner else "")
        else:
            texts.append(rule.serialize())
    return "".join(texts)


def with_used_selectors(rule: QualifiedRule, words: set[str]) -> str:
    """A rule with the selectors that can match, "" if none can."""
    selectors = [each for each in selectors_of(rule) if can_match(each, words)]
    return f"{','.join(selectors)}{{{tinycss2.serialize(rule.content)}}}" if selectors else ""


def selectors_of(rule: QualifiedRule) -> list[str]:
    """The selectors of a rule; a comma inside parentheses parts none."""
    parts: list[list[Node]] = [[]]
    for token in rule.prelude:
        if token == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return [tinycss2.serialize(part).strip() for part in parts]


def can_match(selector: str, words: set[str]) -> bool:
    """False if a selector asks for a class, an id or an element that nothing has."""
    asked = re.sub(r"\[[^\]]*\]|:not\([^)]*\)", "", selector)
    names = re.findall(r"[.#]((?:\\.|[\w-])+)", asked)
    elements = re.findall(r"(?<![\w.#:\\-])[a-zA-Z][\w-]*", asked)
    return {name.replace("\\", "") for name in names} | {each.lower() for each in elements} <= words


def without_unread(rule: QualifiedRule, read: set[str]) -> str:
    """A rule without the variables that nothing reads, "" if it has no more."""
    declared = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
    kept = [each.serialize() for each in declared if not is_unread(each, read)]
    return f"{tinycss2.serialize(rule.prelude)}{{{';'.join(kept)}}}" if kept else ""


def is_unread(each: Node, read: set[str]) -> bool:
    return isinstance(each, Declaration) and each.name.startswith("--") and each.name not in read
