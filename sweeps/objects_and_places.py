"""What is each kind of object tied to: a graph, a session, a thread, a process?"""

import copy
import os
import pickle
import re
import signal
import tempfile
import threading
import time

import tensorflow as tf

COLUMNS = {
    "graph": "Used in another graph's block",
    "session": "Used in another session of its graph",
    "server": "Used in another session of one server",
    "container": "The same, after the server's containers were reset",
    "thread": "Used in another thread",
    "pickle": "Pickled and used",
    "copy": "Copied and used",
    "deepcopy": "Copied deeply and used",
    "fork": "Used in a forked child",
}
BY_CHANCE = ["fork"]  # the same object may hang in one run and not in the next
TRIES = 4
SECONDS = 6  # what has not ended by then hangs
LONGEST = 100  # letters of a message
v1 = tf.compat.v1


class InGraph:
    """An object of a graph, with a session in which it was used once."""

    def __init__(self, make, use, target=""):
        self.graph = tf.Graph()
        self.use_with = use
        self.target = target
        with self.graph.as_default():
            self.session = v1.Session(target, graph=self.graph)
            with self.session.as_default():
                self.object = make()
            self.session.run([v1.global_variables_initializer(), v1.tables_initializer()])
            self.use()

    def use(self, given=None, session=None):
        self.use_with(self.object if given is None else given, session or self.session)

    def in_another_graph(self):
        with tf.Graph().as_default(), v1.Session() as session:
            tf.no_op()  # a session of an empty graph runs nothing
            self.use(session=session)

    def in_its_graph(self, act):
        with self.graph.as_default():
            return act()

    def in_another_session(self):
        with self.graph.as_default(), v1.Session(self.target) as session:
            self.use(session=session)

    def after_a_reset(self):
        v1.Session.reset(self.target)
        self.in_another_session()


class Eager:
    """An object of eager execution, which was used once."""

    def __init__(self, make, use):
        self.use_with = use
        self.object = make()
        self.use()

    def use(self, given=None):
        self.use_with(self.object if given is None else given)

    def in_another_graph(self):
        with tf.Graph().as_default():
            self.use()

    def in_its_graph(self, act):
        return act()


def run(given, session):
    session.run(given)


def run_dense(given, session):
    session.run(given.to_tensor() if isinstance(given, tf.RaggedTensor) else tf.sparse.to_dense(given))


def table():
    values = tf.lookup.KeyValueTensorInitializer(tf.constant(["a"]), tf.constant([1]))
    return tf.lookup.StaticHashTable(values, 0)


def queue():
    return v1.FIFOQueue(2, tf.float32, shapes=[[]])


def put(given, session):
    session.run(given.enqueue(1.0))
    session.run(given.dequeue())


def iterator():
    return v1.data.make_initializable_iterator(v1.data.Dataset.range(2))


def use_iterator(given, session):
    session.run(given.initializer)
    session.run(given.get_next())


def use_dataset(given, session):
    following = v1.data.make_one_shot_iterator(given).get_next()
    session.run(following)


def optimize(given, session):
    variable = v1.Variable(1.0, use_resource=True)
    training = given.minimize(variable * variable)
    session.run(v1.global_variables_initializer())
    session.run(training)


def save(given, session):
    given.save(session, os.path.join(tempfile.mkdtemp(), "v"))


def saver():
    v1.get_variable("v", [])
    return v1.train.Saver()


def write(given, session):
    session.run(given.write(0, 1.0).stack())


def reference():
    return v1.get_variable("reference", [], use_resource=False)


def resource():
    return v1.get_variable("resource", [], use_resource=True)


def with_a_tensor(get):
    """Makes a tensor to run by its name, and gives what `get` gives."""

    def make():
        tf.constant(1.0, name="ran")
        return get()

    return make


def run_by_name(given, session):
    given.run(given.graph.get_tensor_by_name("ran:0"))


def run_in_a_new_session(given, session):
    with v1.Session(session.sess_str, graph=given) as new:
        new.run(given.get_tensor_by_name("ran:0"))


def import_and_run(given, session):
    session.run(tf.import_graph_def(given, return_elements=["ran:0"], name="imported"))


GRAPH_OBJECTS = {
    "a tensor": (lambda: tf.constant(1.0) + 1.0, run),
    "an operation": (lambda: tf.no_op(), run),
    "a placeholder": (lambda: v1.placeholder(tf.float32, []), lambda given, session: session.run(given, {given: 1.0})),
    "a sparse tensor": (lambda: tf.sparse.from_dense([[1.0]]), run_dense),
    "a ragged tensor": (lambda: tf.ragged.constant([[1.0]]), run_dense),
    "a TensorArray": (lambda: tf.TensorArray(tf.float32, 1), write),
    "a reference variable": (reference, run),
    "a resource variable": (resource, run),
    "a lookup table": (table, lambda given, session: session.run(given.lookup(tf.constant(["a"])))),
    "a queue": (queue, put),
    "an initializable iterator": (iterator, use_iterator),
    "a dataset": (lambda: v1.data.Dataset.range(2), use_dataset),
    "a tf.compat.v1 optimizer": (lambda: v1.train.GradientDescentOptimizer(0.1), optimize),
    "a Saver": (saver, save),
    "a session": (with_a_tensor(v1.get_default_session), run_by_name),
    "a graph": (with_a_tensor(v1.get_default_graph), run_in_a_new_session),
    "a GraphDef": (with_a_tensor(lambda: v1.get_default_graph().as_graph_def()), import_and_run),
}


def function():
    return tf.function(lambda x: x + 1.0)


def concrete():
    return tf.function(lambda x: x + 1.0).get_concrete_function(tf.TensorSpec([], tf.float32))


def model():
    made = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    made(tf.ones([1, 1]))
    return made


def layer():
    made = tf.keras.layers.Dense(1)
    made(tf.ones([1, 1]))
    return made


TRAINED = {}  # the variable that an optimizer trains, made with it


def keras_optimizer():
    TRAINED["variable"] = tf.Variable(1.0)
    return tf.keras.optimizers.SGD()


def train(given):
    given.apply_gradients([(tf.constant(1.0), TRAINED["variable"])])


def measure(given):
    given.update_state([1.0])
    given.result()


def loaded():
    module = tf.Module()
    module.v = tf.Variable(1.0)
    module.call = tf.function(lambda x: x * module.v, input_signature=[tf.TensorSpec([], tf.float32)])
    folder = tempfile.mkdtemp()
    tf.saved_model.save(module, folder)
    return tf.saved_model.load(folder)


def checkpoint():
    return tf.train.Checkpoint(v=tf.Variable(1.0))


def write_checkpoint(given):
    given.write(os.path.join(tempfile.mkdtemp(), "v"))


EAGER_OBJECTS = {
    "an eager tensor": (lambda: tf.constant(1.0), lambda given: given + 1.0),
    "an eager sparse tensor": (lambda: tf.sparse.from_dense([[1.0]]), lambda given: tf.sparse.to_dense(given)),
    "an eager ragged tensor": (lambda: tf.ragged.constant([[1.0]]), lambda given: given + 1.0),
    "an eager TensorArray": (lambda: tf.TensorArray(tf.float32, 1), lambda given: given.write(0, 1.0).stack()),
    "an eager variable": (lambda: tf.Variable(1.0), lambda given: given + 1.0),
    "an eager lookup table": (table, lambda given: given.lookup(tf.constant(["a"]))),
    "an eager dataset": (
        lambda: tf.data.Dataset.range(2),
        lambda given: given.reduce(tf.constant(0, tf.int64), tf.add),
    ),
    "an iterator of an eager dataset": (lambda: iter(tf.data.Dataset.range(99)), lambda given: next(given)),
    "a tf.random.Generator": (lambda: tf.random.Generator.from_seed(1), lambda given: given.normal([])),
    "a traced function": (function, lambda given: given(tf.constant(1.0))),
    "a concrete function": (concrete, lambda given: given(tf.constant(1.0))),
    "a tf.Module": (tf.Module, lambda given: given.trainable_variables),
    "a Keras layer": (layer, lambda given: given(tf.ones([1, 1]))),
    "a Keras model": (model, lambda given: given(tf.ones([1, 1]))),
    "a Keras optimizer": (keras_optimizer, train),
    "a Keras metric": (lambda: tf.keras.metrics.Mean(), measure),
    "a checkpoint": (checkpoint, write_checkpoint),
    "a loaded SavedModel": (loaded, lambda given: given.call(tf.constant(1.0))),
    "a TensorSpec": (lambda: tf.TensorSpec([], tf.float32), lambda given: tf.zeros(given.shape, given.dtype)),
    "a tape": (lambda: tf.GradientTape(), lambda given: given.__enter__() and given.__exit__(None, None, None)),
}


def told(act):
    """`works`, or with what it refuses."""
    try:
        act()
    except Exception as error:
        lines = str(error).strip().splitlines() or [""]
        text = re.sub(r"0x[0-9a-f]+|\b[0-9a-f]{16}\b|\bid=\d+|(/[\w.-]+)+/|\w*\d{6,}\w*", "\u2026", lines[0])
        if len(text) > LONGEST:
            text = text[:LONGEST].rsplit(" ", 1)[0] + " \u2026"
        known = "" if text in ("", "Graph execution error:") else ": " + text  # what follows is a trace
        return "refuses: " + type(error).__name__ + known
    return "works"


def in_thread(act):
    found = []
    thread = threading.Thread(target=lambda: found.append(told(act)), daemon=True)
    thread.start()
    thread.join(SECONDS)
    return found[0] if found else "hangs"


def start_fork(act):
    """A forked process, and the pipe by which it tells something."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        os.write(writer, act().encode())
        os._exit(0)
    os.close(writer)
    return child, reader


def in_fork(act, seconds):
    """What a forked process tells; `hangs` if it does not end."""
    return told_by(*start_fork(act), seconds)


def told_by(child, reader, seconds):
    until, ended, status = time.monotonic() + seconds, 0, 0
    while not ended and time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        time.sleep(0.005)
    if not ended:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    if not ended:
        return "hangs"
    return "ends the process with " + signal.Signals(status & 127).name if status & 127 else text


def rows():
    return [*GRAPH_OBJECTS, *EAGER_OBJECTS]


def made(row):
    if row in EAGER_OBJECTS:
        return Eager(*EAGER_OBJECTS[row])
    return InGraph(*GRAPH_OBJECTS[row])


def on_a_server(row):
    server = v1.train.Server.create_local_server()
    return InGraph(*GRAPH_OBJECTS[row], target=server.target)


def used_again(thing, change):
    return told(lambda: thing.in_its_graph(lambda: thing.use(change(thing.object))))


ACTS = {
    "graph": lambda row: told(made(row).in_another_graph),
    "session": lambda row: told(made(row).in_another_session),
    "server": lambda row: told(on_a_server(row).in_another_session),
    "container": lambda row: told(on_a_server(row).after_a_reset),
    "thread": lambda row: in_thread_of(made(row)),
    "pickle": lambda row: used_again(made(row), lambda given: pickle.loads(pickle.dumps(given))),
    "copy": lambda row: used_again(made(row), copy.copy),
    "deepcopy": lambda row: used_again(made(row), copy.deepcopy),
}


def in_thread_of(thing):
    return thing.in_its_graph(lambda: in_thread(lambda: thing.in_its_graph(thing.use)))


def in_fork_of(row):
    thing = made(row)
    return in_fork(lambda: told(lambda: thing.in_its_graph(thing.use)), SECONDS)


def of_tries(row):
    """What several runs come to, at the same time."""
    started = [start_fork(lambda: in_fork_of(row)) for _ in range(TRIES)]
    texts = {told_by(*each, 3 * SECONDS) for each in started}
    return texts.pop() if len(texts) == 1 else "hangs in some runs" if "hangs" in texts else " or ".join(sorted(texts))


def probe(row):
    """What an object that was used once comes to elsewhere, each time in a process that has done nothing else."""
    if row in EAGER_OBJECTS and not tf.executing_eagerly():
        return {}
    if in_fork(lambda: told(lambda: made(row)), SECONDS) != "works":
        return {}
    of_sessions = ("session", "server", "container")
    chosen = [column for column in ACTS if row in GRAPH_OBJECTS or column not in of_sessions]
    found = {column: in_fork(lambda column=column: ACTS[column](row), 3 * SECONDS) for column in chosen}
    found["fork"] = of_tries(row)
    return found
