"""Begin a snippet: its file, the section of a page that shows it, and the page's entry in the table of contents."""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from graphdocs import Mistake
from graphdocs.snippet import ROOT

SNIPPET = '''\
"""Say in one sentence what the session below shows.

>>> tensor.graph is graph
True
"""

import tensorflow as tf

with tf.Graph().as_default() as graph:
    tensor = tf.constant([1, 2, 3], name="scores")
'''
SECTION = """
## {title}

Answer in a sentence; then the snippet shows it.

```{{snippet}} {name}
```
"""
PAGE = """\
---
asked:
- words in which people ask for this
- as they would title their question
- 3 to 8 such phrases
---

# {title}

Answer in the first two sentences: what a reader gets, and when.
Words of the glossary are links, such as {{term}}`graph`.

```{{snippet}} {name}
```

## What to watch for

Show each trap by a run.
{not_to_use}
## Next questions

- [](../concepts/owner-graph.md)
- [](../recipes/pass-a-value.md)
- [](../errors/not-an-element.md)
"""
NOT_TO_USE = """
## When not to use this

Say when another way is better, and link it.
"""


def begin(name: str, shown: str, root: Path = ROOT) -> list[str]:
    """Make what `TOPIC/the_idea` on the page `FOLDER/PAGE` needs; returns the files made or changed.

    Raises Mistake for a bad or taken name, for a topic that has no snippets yet and for a folder without pages.
    """
    topics = sorted({path.parent.relative_to(root / "snippets").as_posix() for path in root.glob("snippets/**/*.py")})
    folders = sorted(path.name for path in (root / "docs").iterdir() if path.is_dir() and path.name[0] != "_")
    topic, _, idea = name.rpartition("/")
    folder, _, page_name = shown.partition("/")
    if topic not in topics or not re.fullmatch(r"[a-z][a-z0-9_]*", idea):
        raise Mistake(f"'{name}' is no name; write TOPIC/the_idea, with a folder of snippets/: {', '.join(topics)}.")
    if folder not in folders or not re.fullmatch(r"[a-z][a-z0-9-]*", page_name):
        raise Mistake(f"'{shown}' is no page; write FOLDER/the-page, with a folder of docs/: {', '.join(folders)}.")
    if taken := next(root.glob(f"snippets/**/{idea}.py"), None):
        raise Mistake(f"{taken.relative_to(root).as_posix()}:1: the name is taken; choose another, or edit the file.")
    snippet, page = root / "snippets" / f"{name}.py", root / "docs" / f"{shown}.md"
    title = idea.replace("_", " ").capitalize()
    snippet.write_text(SNIPPET, "utf-8")
    made = [snippet, page]
    if page.exists():  # one more section, before the last, which leads on
        head, marker, tail = page.read_text("utf-8").partition("\n## Next questions\n")
        page.write_text(head + SECTION.format(title=title, name=idea) + marker + tail, "utf-8")
    else:
        not_to_use = NOT_TO_USE * (folder == "recipes")
        page.write_text(PAGE.format(title=title, name=idea, not_to_use=not_to_use), "utf-8")
        made.append(add_to_contents(root / "docs" / folder / "index.md", title, page_name))
    return [path.relative_to(root).as_posix() for path in made]


def add_to_contents(index: Path, title: str, page: str) -> Path:
    """Name a page behind the last of its folder, with a title of at most four words for the sidebar."""
    text = index.read_text("utf-8")
    head, end, tail = text.rpartition("\n```")
    short = " ".join(title.split()[:4])
    index.write_text(f"{head}\n{short} <{page}>{end}{tail}", "utf-8")
    return index


if __name__ == "__main__":
    try:
        name, shown = ([*sys.argv[1:], "", ""])[:2]
        print(*begin(name, shown), sep="\n")
        print("Write the claim and the code, run 'nox -s accept' on the snippet, then 'nox -s serve' for the page.")
    except Mistake as mistake:
        sys.exit(str(mistake))
