"""Cells that run again, in a Jupyter kernel: those of the recipe start anew, and others do what it says of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import nbformat
import pytest
from forked_kernels import ForkedKernelManager, kernel_server
from nbclient import NotebookClient

from graphdocs.snippet import read_snippets, statement

IMPORT = "import tensorflow as tf"
TF1 = f"{IMPORT}\n\ntf.compat.v1.disable_eager_execution()"
MODEL = "model = tf.keras.Sequential([tf.keras.Input([1]), tf.keras.layers.Dense(1)])"
TRAIN = """
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(model(tf.ones([1, 1])))
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply_gradients(zip(gradients, model.trainable_variables))
"""
STEP = """
@tf.function
def step():
    print("traced")
    return weight.assign_sub(1.0)
"""
GRAPH = "with tf.Graph().as_default() as graph:\n    scores = tf.constant([1, 2, 3])"
WEIGHT = """
with tf.Graph().as_default() as graph:
    weight = tf.compat.v1.get_variable("weight", initializer=4.0)
"""
SESSION = "session = tf.compat.v1.Session(graph=graph)"
RUN = "session.run(scores)"
VARIABLE = "weight = tf.Variable(4.0)"
# Cells in the order in which they run; the last of them shows or raises this, and the others raise nothing.
SCENES = {
    "the cell of a variable in the default graph": (
        [TF1, *['weight = tf.compat.v1.get_variable("weight", initializer=4.0)'] * 2],
        "Variable weight already exists, disallowed.",
    ),
    "the cell of an operation in the default graph": (
        [TF1, *['print(tf.constant(1.0, name="scores").name)'] * 2],
        "scores_1:0",
    ),
    "the cell of a graph, and not that of its session": (
        [IMPORT, GRAPH, SESSION, RUN, GRAPH, RUN],
        "is not an element of this graph.",
    ),
    "the cell that builds, in a finalized graph": (
        [TF1, "scores = tf.constant(1.0)", "tf.compat.v1.get_default_graph().finalize()", "scores = tf.constant(1.0)"],
        "Graph is finalized and cannot be modified.",
    ),
    "the cell of a session, and not that of the initializer": (
        [
            IMPORT,
            WEIGHT,
            SESSION,
            "session.run(weight.initializer)",
            "session.run(weight)",
            SESSION,
            "session.run(weight)",
        ],
        "Could not find variable weight.",
    ),
    "the cell of a variable, and not that of its function": (
        [IMPORT, VARIABLE, STEP, "step()", VARIABLE, "print(float(step()), float(weight))"],
        "2.0 4.0",
    ),
    "the cell of a function": ([IMPORT, VARIABLE, STEP, "_ = step()", STEP, "_ = step()"], "traced"),
    "the cell of a model, and not that of its optimizer": (
        [IMPORT, MODEL, "optimizer = tf.keras.optimizers.Adam()", TRAIN, MODEL, TRAIN],
        "This optimizer can only be called for the variables it was originally built with.",
    ),
}


@pytest.fixture(scope="module", autouse=True)
def kernels() -> Iterator[None]:
    with kernel_server():
        yield


def run_cells(sources: list[str]) -> list[list[Any]]:
    """The outputs of each cell, run one after the other in a kernel."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources])
    NotebookClient(notebook, timeout=60, allow_errors=True, kernel_manager_class=ForkedKernelManager).execute()
    return [cell.outputs for cell in notebook.cells]


def text_of(outputs: list[Any]) -> str:
    """What a cell printed and raised."""
    return "".join(
        output.get("text", "") + output.get("evalue", "") for output in outputs if output.get("name") != "stderr"
    )


@pytest.mark.parametrize("name", ["cell_that_may_run_again_tf2", "cell_that_may_run_again_tf1"])
def test_a_cell_that_makes_all_that_it_needs_starts_anew(name: str) -> None:
    snippet = read_snippets()[name]
    cells = [snippet.body, *map(statement, snippet.examples)]
    assert list(map(text_of, run_cells(cells * 3))) == ["", *snippet.outputs] * 3


@pytest.mark.parametrize("scene", SCENES)
def test_a_cell_that_runs_again_alone(scene: str) -> None:
    cells, last = SCENES[scene]
    *before, end = run_cells(cells)
    assert not [output for outputs in before for output in outputs if output.output_type == "error"]
    assert last in text_of(end)
