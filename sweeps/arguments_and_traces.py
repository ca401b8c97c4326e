"""Which second call of a traced function makes a new trace?"""

import collections

import numpy as np
import tensorflow as tf

COLUMNS = {
    "second": "The second call",
    "computes": "What the second call computes with",
}
Pair = collections.namedtuple("Pair", "left right")


class Settings:
    """An object that a function takes; each is equal to itself alone."""

    def __repr__(self):
        return "Settings"


class Equal(Settings):
    """Objects that are all equal."""

    def __eq__(self, other):
        return isinstance(other, Equal)

    def __hash__(self):
        return 1


class Outcome:
    """A function that notes each trace, and the value that the trace has of its argument."""

    def __init__(self):
        self.traces = 0
        self.function = tf.function(self.body, autograph=False)

    def body(self, *given, **named):
        self.traces += 1
        return tf.constant(shown([*given, *(named[name] for name in sorted(named))]))

    def value(self, *given, **named):
        result = self.function(*given, **named)
        if tf.executing_eagerly() and hasattr(result, "numpy"):
            return result.numpy().decode()
        graph = result.graph
        with tf.compat.v1.Session(graph=graph) as session:
            return session.run(result).decode()


def shown(values):
    """Values as a trace has them; of what is symbolic there is only the kind."""
    texts = []
    for value in values:
        if isinstance(value, (bool, int, float, str, type(None))):
            texts.append(repr(value))
        elif isinstance(value, (tf.Tensor, tf.Variable)):
            texts.append("a tensor")
        elif isinstance(value, dict):
            texts.append("{" + shown(value.values()) + "}")
        elif isinstance(value, (list, tuple)):
            texts.append("[" + shown(value) + "]")
        else:
            texts.append(type(value).__name__)
    return ", ".join(texts)


def sparse(values):
    return tf.sparse.from_dense([values])


def variable(value):
    return tf.Variable(value, trainable=False)


# By what is called first and then, the arguments of both calls.
CALLS = {
    "1, then 2": lambda: (1, 2),
    "1, then 1": lambda: (1, 1),
    "1, then 1.0": lambda: (1, 1.0),
    "1, then True": lambda: (1, True),
    "True, then 1": lambda: (True, 1),
    "0, then False": lambda: (0, False),
    "1.0, then 2.0": lambda: (1.0, 2.0),
    "0.0, then -0.0": lambda: (0.0, -0.0),
    "nan, then the same nan": lambda: (np.nan, np.nan),
    "nan, then another nan": lambda: (float("nan"), float("nan")),
    "None, then 0": lambda: (None, 0),
    "'a', then 'b'": lambda: ("a", "b"),
    "(1, 2), then [1, 2]": lambda: ((1, 2), [1, 2]),
    "[1, 2], then [1, 2, 3]": lambda: ([1, 2], [1, 2, 3]),
    "a dict, then its keys in another order": lambda: ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
    "a tuple, then a named tuple": lambda: ((1, 2), Pair(1, 2)),
    "an object, then the same": lambda: (same_object(), same_object()),
    "an object, then another": lambda: (Settings(), Settings()),
    "an object, then an equal one": lambda: (Equal(), Equal()),
    "a function, then the same": lambda: (shown, shown),
    "a lambda, then one with the same code": lambda: ((lambda: 1), (lambda: 1)),
    "np.float32(1), then np.float32(2)": lambda: (np.float32(1), np.float32(2)),
    "np.int64(1), then np.float32(1)": lambda: (np.int64(1), np.float32(1)),
    "np.float32(1), then a tensor of its type": lambda: (np.float32(1), tf.constant(1.0)),
    "an array, then one of other values": lambda: (np.zeros(2), np.ones(2)),
    "an array, then one of another shape": lambda: (np.zeros(2), np.zeros(3)),
    "an array, then one of another type": lambda: (np.zeros(2), np.zeros(2, "float32")),
    "an array, then a tensor like it": lambda: (np.zeros(2), tf.zeros(2, tf.float64)),
    "a tensor, then one of other values": lambda: (tf.constant([1.0]), tf.constant([2.0])),
    "a tensor, then one of another shape": lambda: (tf.zeros(2), tf.zeros(3)),
    "a tensor, then one of another rank": lambda: (tf.zeros(2), tf.zeros([2, 1])),
    "a tensor, then one of another type": lambda: (tf.zeros(2), tf.zeros(2, tf.float64)),
    "a tensor, then a number": lambda: (tf.constant(1), 1),
    "a tensor, then a variable": lambda: (tf.constant(1.0), variable(1.0)),
    "a variable, then another of its shape": lambda: (variable(1.0), variable(2.0)),
    "a variable, then another of another shape": lambda: (variable(1.0), variable([1.0, 2.0])),
    "a variable, then itself after an assignment": lambda: assigned(variable(1.0)),
    "a sparse tensor, then one with more values": lambda: (sparse([1, 0]), sparse([1, 1])),
    "a ragged tensor, then one with longer rows": lambda: (tf.ragged.constant([[1]]), tf.ragged.constant([[1, 2]])),
}
_same = Settings()


def same_object():
    return _same


def assigned(given):
    given.assign(2.0)
    return given, given


def by_keyword(outcome):
    yield outcome.value(1, 2)
    yield outcome.value(1, second=2)


def in_other_order(outcome):
    yield outcome.value(first=1, second=2)
    yield outcome.value(second=2, first=1)


def in_a_graph(outcome):
    yield outcome.value(1)
    with tf.Graph().as_default():
        yield outcome.value(1)


def in_two_graphs(outcome):
    for _ in range(2):
        with tf.Graph().as_default():
            yield outcome.value(1)


def in_a_function(outcome):
    yield outcome.value(1)
    yield tf.function(lambda: outcome.function(1), autograph=False)().numpy().decode()


def in_a_strategy(outcome):
    yield outcome.value(1)
    with tf.distribute.MirroredStrategy(["cpu:0"]).scope():
        yield outcome.value(1)


def on_a_device(outcome):
    yield outcome.value(1)
    with tf.device("cpu:0"):
        yield outcome.value(1)


def in_a_name_scope(outcome):
    yield outcome.value(1)
    with tf.name_scope("scope"):
        yield outcome.value(1)


def under_a_tape(outcome):
    yield outcome.value(1)
    with tf.GradientTape():
        yield outcome.value(1)


def in_a_thread(outcome):
    import threading

    yield outcome.value(1)
    found = []
    thread = threading.Thread(target=lambda: found.append(outcome.value(1)))
    thread.start()
    thread.join()
    yield found[0]


# By what changes around the function, both calls.
PLACES = {
    "by position, then by keyword": by_keyword,
    "keywords, then in another order": in_other_order,
    "outside, then in a graph's block": in_a_graph,
    "in a graph's block, then in another's": in_two_graphs,
    "outside, then in a traced function": in_a_function,
    "outside, then in a strategy's scope": in_a_strategy,
    "outside, then in a device's block": on_a_device,
    "outside, then in a name scope": in_a_name_scope,
    "outside, then under a tape": under_a_tape,
    "in one thread, then in another": in_a_thread,
}


def rows():
    return [*CALLS, *PLACES]


def probe(row):
    """Whether the second call made a trace, and with what value of its argument that trace computes."""
    if not tf.executing_eagerly():
        return {}
    outcome = Outcome()
    try:
        if row in CALLS:
            first, second = CALLS[row]()
            calls = (outcome.value(each) for each in (first, second))
        else:
            calls = PLACES[row](outcome)
        next(calls)
        before = outcome.traces
        computes = next(calls)
    except Exception as error:
        lines = str(error).splitlines() or [""]
        return {"second": "refuses: " + type(error).__name__ + ": " + lines[0][:90]}
    second = "traces again" if outcome.traces > before else "uses the trace that there is"
    return {"second": second, "computes": computes}
