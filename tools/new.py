"""Begin a snippet: its file, the section of a page that shows it, and the page's entry in the table of contents."""

from __future__ import annotations

import re
import sys
from pathlib import Path

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

```{{snippet}} {slug}
```
"""
PAGE = """\
# {title}

Answer in the first two sentences: what a reader gets, and when.
Words of the glossary are links, such as {{term}}`graph`.

```{{snippet}} {slug}
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


def begin(name: str, root: Path = ROOT) -> list[str]:
    """Make what `FOLDER/the_idea` needs; returns the files made or changed.  Raises Mistake for a bad or taken name."""
    folders = sorted(path.name for path in (root / "docs").iterdir() if path.is_dir() and path.name[0] != "_")
    folder, _, idea = name.partition("/")
    if folder not in folders or not re.fullmatch(r"[a-z][a-z0-9_]*", idea):
        raise Mistake(f"'{name}' is no name; write FOLDER/the_idea, with a folder of docs/: {', '.join(folders)}.")
    snippet, page = root / "snippets" / f"{name}.py", root / "docs" / folder / f"{idea.replace('_', '-')}.md"
    if snippet.exists():
        raise Mistake(f"snippets/{name}.py:1: it exists; choose another name, or edit it.")
    title = idea.replace("_", " ").capitalize()
    snippet.parent.mkdir(parents=True, exist_ok=True)
    snippet.write_text(SNIPPET, "utf-8")
    made = [snippet, page]
    if page.exists():  # one more section, before the last, which leads on
        head, marker, tail = page.read_text("utf-8").partition("\n## Next questions\n")
        page.write_text(head + SECTION.format(title=title, slug=name) + marker + tail, "utf-8")
    else:
        not_to_use = NOT_TO_USE * (folder == "recipes")
        page.write_text(PAGE.format(title=title, slug=name, not_to_use=not_to_use), "utf-8")
        index = root / "docs" / "index.md"
        entries = re.findall(rf"(?m)^{folder}/[\w-]+$", index.read_text("utf-8"))
        text = index.read_text("utf-8").replace(f"\n{entries[-1]}\n", f"\n{entries[-1]}\n{folder}/{page.stem}\n")
        index.write_text(text, "utf-8")
        made.append(index)
    return [path.relative_to(root).as_posix() for path in made]


if __name__ == "__main__":
    try:
        print(*begin(*sys.argv[1:2] or [""]), sep="\n")
        print("Write the claim and the code, run 'nox -s accept' on the snippet, then 'nox -s serve' for the page.")
    except Mistake as mistake:
        sys.exit(str(mistake))
