"""Which calls start TensorFlow's threads, so that a child forked after them hangs?"""

import os
import signal
import tempfile
import time

import tensorflow as tf

COLUMNS = {
    "threads": "The call",
    "session": "In a child, a session",
    "eager": "In a child, an eager operation",
    "function": "In a child, a traced function",
}
BY_CHANCE = ["session", "eager", "function"]  # the same call may hang in one run and not in the next
TRIES = 4
SECONDS = 6  # what has not ended by then hangs


def plain_graph():
    graph = tf.Graph()
    with graph.as_default():
        tf.constant(1.0) + 1.0
    return graph


def session_run():
    with tf.compat.v1.Session(graph=plain_graph()) as session:
        session.run("add:0")


def write_checkpoint():
    tf.train.Checkpoint(v=tf.Variable(1.0)).write(os.path.join(tempfile.mkdtemp(), "v"))


CALLS = {
    "nothing but the import": lambda: None,
    "tf.Graph() with operations": plain_graph,
    "tf.compat.v1.Session()": lambda: tf.compat.v1.Session(graph=tf.Graph()),
    "tf.compat.v1.Session.run": session_run,
    "tf.import_graph_def": lambda: import_definition(),
    "tf.constant": lambda: tf.constant(1.0),
    "tf.Variable": lambda: tf.Variable(1.0),
    "tf.add": lambda: tf.add(1.0, 1.0),
    "tf.matmul": lambda: tf.matmul(tf.ones([64, 64]), tf.ones([64, 64])),
    "tf.function, not called": lambda: tf.function(lambda: tf.constant(1.0)),
    "tf.function, traced": lambda: tf.function(lambda: tf.constant(1.0)).get_concrete_function(),
    "tf.function, called": lambda: tf.function(lambda: tf.constant(1.0))(),
    "tf.data.Dataset.range": lambda: tf.data.Dataset.range(2),
    "iteration of a dataset": lambda: list(tf.data.Dataset.range(2)),
    "tf.random.set_seed": lambda: tf.random.set_seed(1),
    "tf.config.list_physical_devices": lambda: tf.config.list_physical_devices(),
    "tf.config.list_logical_devices": lambda: tf.config.list_logical_devices(),
    "tf.config.set_visible_devices": lambda: tf.config.set_visible_devices([], "GPU"),
    "tf.config.threading.set_intra_op_parallelism_threads": lambda: (
        tf.config.threading.set_intra_op_parallelism_threads(1)
    ),
    "tf.test.is_gpu_available": lambda: tf.test.is_gpu_available(),
    "tf.device": lambda: tf.device("cpu:0").__enter__(),
    "tf.io.gfile.exists": lambda: tf.io.gfile.exists("file"),
    "tf.io.read_file": lambda: tf.io.read_file(__file__),
    "tf.train.Checkpoint.write": write_checkpoint,
    "tf.train.list_variables": lambda: listed_variables(),
    "tf.keras.Input": lambda: tf.keras.Input((1,)),
    "tf.keras.layers.Dense, not built": lambda: tf.keras.layers.Dense(1),
    "tf.keras.Sequential, built": lambda: tf.keras.Sequential([tf.keras.layers.Dense(1)]).build((None, 1)),
    "tf.keras.optimizers.Adam": lambda: tf.keras.optimizers.Adam(),
    "tf.keras.backend.clear_session": lambda: tf.keras.backend.clear_session(),
    "tf.distribute.get_strategy": lambda: tf.distribute.get_strategy(),
    "tf.distribute.MirroredStrategy": lambda: tf.distribute.MirroredStrategy(["cpu:0"]),
    "tf.summary.create_file_writer": lambda: tf.summary.create_file_writer(tempfile.mkdtemp()),
    "tf.TensorSpec": lambda: tf.TensorSpec([1]),
    "tf.make_tensor_proto": lambda: tf.make_tensor_proto(1.0),
}


def import_definition():
    definition = plain_graph().as_graph_def()
    with tf.Graph().as_default():
        tf.import_graph_def(definition)


def listed_variables():
    """Read a checkpoint that another process wrote."""
    folder = tempfile.mkdtemp()
    writer = os.fork()
    if writer == 0:
        with tf.Graph().as_default(), tf.compat.v1.Session() as session:
            variable = tf.compat.v1.get_variable("v", [])
            session.run(variable.initializer)
            tf.compat.v1.train.Saver([variable]).save(session, os.path.join(folder, "v"))
        os._exit(0)
    os.waitpid(writer, 0)
    tf.train.list_variables(os.path.join(folder, "v"))


def run_eagerly():
    tf.add(1.0, 1.0).numpy()


def run_function():
    tf.function(lambda: tf.constant(1.0) + 1.0)().numpy()


IN_A_CHILD = {"session": session_run, "eager": run_eagerly, "function": run_function}


def in_fork(act):
    """What a forked process comes to that does this: `works`, `hangs`, `refuses` or a signal."""
    child = os.fork()
    if child == 0:
        try:
            act()
        except BaseException:
            os._exit(1)
        os._exit(0)
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            by_signal = status & 127
            return signal.Signals(by_signal).name if by_signal else "refuses" if status else "works"
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "hangs"


def threads():
    return len(os.listdir("/proc/self/task"))


def start_fork(act):
    """A forked process, and the pipe by which it gives its text."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            os.write(writer, act().encode())
        finally:
            os._exit(0)
    os.close(writer)
    return child, reader


def text_of(started):
    """The text that a forked process gives; '' if it ends otherwise."""
    child, reader = started
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return text


def of_tries(act):
    """What several runs come to, at the same time."""
    started = [start_fork(act) for _ in range(TRIES)]
    texts = {text_of(each) for each in started}
    return texts.pop() if len(texts) == 1 else "hangs in some runs" if "hangs" in texts else " or ".join(sorted(texts))


def rows():
    return list(CALLS)


def probe(row):
    """What the call starts and what a child comes to, each in a process that has done nothing else."""
    call, found = CALLS[row], {}

    def count():
        before = threads()
        try:
            kept = call()
        except Exception as error:
            return "refuses: " + type(error).__name__
        started = threads() > before
        del kept
        return "starts threads" if started else "starts no thread"

    def then(act):
        def both():
            kept = call()
            told = in_fork(act)
            del kept
            return told

        return both

    found["threads"] = text_of(start_fork(count))
    if found["threads"].startswith("refuses"):
        return {}
    for column, act in IN_A_CHILD.items():
        if column == "session" or tf.executing_eagerly():
            found[column] = of_tries(then(act))
    return {column: told for column, told in found.items() if told}
