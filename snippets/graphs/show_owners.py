"""One function prints the graph of each tensor, variable and name in a structure.

:given: theirs our_graph ours state add_one

>>> with our_graph.as_default():
...     show_owners({"fetch": theirs, "feed": [ours, "scores:0"]})
['fetch']    SymbolicTensor  scores:0  graph 1
['feed'][0]  SymbolicTensor  scores:0  graph 2 (default)
['feed'][1]  str             scores:0  graph 2 (default)
>>> total = add_one(tf.constant([1, 2]))
['numbers']  SymbolicTensor  numbers:0 graph 1 add_one (default)
['total']    SymbolicTensor  add:0     graph 1 add_one (default)
>>> show_owners([state, tf.keras.Input([2], name="image"), tf.constant(1)])
[0]['total'] SymbolicTensor  add:0     graph 1 add_one
[1]          KerasTensor     image     no graph
[2]          EagerTensor               eager
"""

import tensorflow as tf


def owner(thing):
    if not isinstance(thing, str):
        value = getattr(thing, "value", None)  # Keras 3 wraps its variables
        return getattr(value if tf.is_tensor(value) else thing, "graph", None)
    default = tf.compat.v1.get_default_graph()
    names = [operation.name for operation in default.get_operations()]
    return default if thing.split(":")[0] in names else None


def show_owners(thing, path="", labels=None):
    labels = {} if labels is None else labels
    if isinstance(thing, (dict, list, tuple)):
        items = thing.items() if isinstance(thing, dict) else enumerate(thing)
        for key, item in items:
            show_owners(item, f"{path}[{key!r}]", labels)
        return
    graph = owner(thing)
    label = "eager" if hasattr(thing, "numpy") else "no graph"
    if graph is not None:
        label = f"graph {len(labels) + 1} {getattr(graph, 'name', '')}"
        label = labels.setdefault(graph, label.strip())
    if graph is tf.compat.v1.get_default_graph():
        label += " (default)"
    name = thing if isinstance(thing, str) else getattr(thing, "name", "")
    print(f"{path:12} {type(thing).__name__:15} {name!s:9} {label}")


with tf.Graph().as_default():
    theirs = tf.constant([1, 2], name="scores")
with tf.Graph().as_default() as our_graph:
    ours = tf.constant([1, 2], name="scores")
state = {}


@tf.function
def add_one(numbers):
    state["total"] = numbers + 1
    show_owners({"numbers": numbers, **state})
    return state["total"]
