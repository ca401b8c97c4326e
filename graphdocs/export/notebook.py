"""A page as a notebook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import nbformat

from graphdocs.export.markdown import as_markdown
from graphdocs.legs import MODES, NEWEST, Leg
from graphdocs.pages.site import Site
from graphdocs.snippet import HEADER, Snippet, statement

TF2 = Leg(NEWEST, MODES[0])


def cells(site: Site, page_parts: Iterator[str | Snippet]) -> Iterator[Any]:
    """A page as the cells of a notebook; a statement that must raise says so to Jupyter."""
    v4 = nbformat.v4
    for part in page_parts:
        if isinstance(part, str):
            if part.strip():
                yield v4.new_markdown_cell(part.strip())
        elif why := part.why_not(TF2) or part.process:
            yield v4.new_markdown_cell(f"{as_markdown(site, part)}\nNot a cell to run here ({why}): run the file.")
        else:
            yield v4.new_markdown_cell(f"**{part.claim}**")
            yield v4.new_code_cell(part.body.rstrip("\n"))
            for example, output in zip(part.examples, part.outputs, strict=True):
                cell = v4.new_code_cell(statement(example))
                if output.startswith(HEADER):
                    name, _, value = output.removeprefix(HEADER).strip().partition(": ")
                    cell.metadata["tags"] = ["raises-exception"]
                    name = name.rpartition(".")[2]
                    cell.outputs = [v4.new_output("error", ename=name, evalue=value, traceback=[f"{name}: {value}"])]
                elif output:
                    cell.outputs = [v4.new_output("stream", name="stdout", text=output.replace("<BLANKLINE>", ""))]
                yield cell


def notebook(site: Site, page_parts: Iterator[str | Snippet]) -> str:
    """A page as a notebook for TensorFlow of the newest leg; cell ids count up, so that two builds are equal."""
    made = nbformat.v4.new_notebook(metadata={"language_info": {"name": "python"}})
    made.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    for number, cell in enumerate(cells(site, page_parts)):
        cell["id"] = f"cell-{number}"
        made.cells.append(cell)
    nbformat.validate(made)
    return nbformat.writes(made) + "\n"
