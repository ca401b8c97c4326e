"""Run snippets, each in a process forked from one interpreter that has imported TensorFlow.

A script, run by the interpreter of a leg (`python -I fork_server.py`), so it needs Python 3.7 and nothing
but the standard library.  Requests and answers are lines of JSON on the first standard input and output.
The parent must never run an op: children forked after that hang (seen on 1.15, 2.15 and 2.21).
"""

import builtins
import contextlib
import ctypes
import faulthandler
import gc
import json
import linecache
import os
import re
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
import types
from pathlib import Path

MOST_OUTPUT = 1 << 20  # bytes
SHOWN_LOG = 4000  # bytes

# TensorFlow 2.15.1, 2.20.0 and 2.21.0 keep pointers to code objects that they do not own; a session error
# then crashes the process or garbles the message.  Children keep every code object that they make.
code_objects = []


def keeping_compile(source, path, kind):
    # AutoGraph reads the source of a function through linecache.
    linecache.cache[path] = (len(source), None, source.splitlines(True), path)
    code_objects.append(builtins.compile(source, path, kind, dont_inherit=True))
    return code_objects[-1]


def message():
    """The exception as doctest compares it.

    Without the spelling hint that Python 3.12 and later add to some, and without the line in which AutoGraph of
    TensorFlow 1.15 names the folder that all frames share, if they do.
    """
    kind, error = sys.exc_info()[:2]
    if issubclass(kind, SyntaxError):
        return traceback.format_exception_only(kind, error)[-1]
    module = "" if kind.__module__ in ("builtins", "__main__") else kind.__module__ + "."
    text = re.sub(r"(?m)^    relative to /.*:\n", "", str(error))
    return module + kind.__qualname__ + (": " + text if text else "") + "\n"


def run_session(request, printed, tell):
    """Set the mode, execute the body as a module, then the examples; returns the report."""
    if request["mode"] == "tf1-compat":
        import tensorflow as tf

        tf.compat.v1.disable_v2_behavior()
    path = Path(request["path"])
    module = sys.modules[path.stem] = types.ModuleType(path.stem)
    module.__file__ = str(path)
    try:
        exec(keeping_compile(path.read_text("utf-8"), str(path), "exec"), module.__dict__)
    except BaseException:
        lines = [frame.lineno for frame in traceback.extract_tb(sys.exc_info()[2]) if frame.filename == str(path)]
        return {"ended": "stops with " + message().strip(), "line": lines[-1] if lines else 1}
    log, sys.stdout, sys.displayhook, results = sys.stdout, printed, sys.__displayhook__, []
    names = dict(module.__dict__)  # a copy, as doctest has it: examples do not rebind what the body's functions see
    for number, source in enumerate(request["examples"]):
        tell(at=number)
        start = printed.tell()
        try:
            exec(keeping_compile(source, "<doctest %s[%d]>" % (path.stem, number), "single"), names)
            printed.seek(start)
            got = printed.read()
            results.append({"raised": False, "got": got + "\n" * (got[-1:] not in ("", "\n"))})
        except BaseException:  # what was printed before it is not compared, as in doctest
            results.append({"raised": True, "got": message()})
        printed.seek(0, os.SEEK_END)
    sys.stdout = log
    try:
        return {"examples": results, "graphs": describe(request["draws"], names)}
    except Exception:
        return {"examples": results, "undrawn": message().strip()}


def describe(draws, names):
    """The graphs that expressions of a session stand for, as data: what graphdocs/drawing.py draws.

    An expression is a graph, or what has one: a session, a concrete function.
    """
    panels = []
    for draw in draws:
        thing = eval(draw, names)
        graph = getattr(thing, "graph", thing)
        panel = next((panel for panel in panels if panel["id"] == id(graph)), None)
        if panel is None:
            kind = "trace" if hasattr(graph, "captures") else "graph"
            panel = {"id": id(graph), "name": draw, "kind": kind, "sessions": [], **contents(graph, names)}
            panels.append(panel)
        if hasattr(thing, "partial_run"):
            panel["sessions"].append(draw)
        elif panel["name"] in panel["sessions"]:
            panel["name"] = draw
    owners = {None: None, **{panel.pop("id"): panel["name"] for panel in panels}}
    for panel in panels:
        for capture in panel["captures"]:
            if capture["owner"] not in owners:
                raise LookupError("%s captures %s of a graph that is not named" % (panel["name"], capture["from"]))
            capture["owner"] = owners[capture["owner"]]
    return panels


def contents(graph, names):
    """The operations of a graph, what it captures, and the bodies of the functions that its operations call."""
    definition = graph.as_graph_def()
    bodies = {body.signature.name: body for body in definition.library.function}

    def node(definition, outputs):
        attributes = sorted(definition.attr.items())
        called = [(role, each.name) for role, value in attributes for each in [value.func, *value.list.func]]
        first = ["%s %s" % (output.dtype.name, output.shape) for output in outputs[:1]]
        inputs = [source if source.startswith("^") else source.split(":")[0] for source in definition.input]
        return {
            "name": definition.name,
            "op": definition.op,
            "type": "".join(first),
            "inputs": inputs,
            "functions": [body_of(name, role) for role, name in called if name in bodies],
        }

    def body_of(name, role):
        arguments = [
            {"name": argument.name, "op": "argument", "type": "", "inputs": [], "functions": []}
            for argument in bodies[name].signature.input_arg
        ]
        return {"role": role, "nodes": arguments + [node(each, []) for each in bodies[name].node_def]}

    captures = []
    for outer, inner in getattr(graph, "captures", []):
        if not hasattr(outer, "numpy"):
            captures.append({"owner": id(outer.graph), "from": outer.op.name, "to": inner.op.name})
            continue
        # Outside all graphs nothing has a name but what the code calls it.
        held = [
            (name, "eager tensor" if value is outer else "variable", value)
            for name, value in names.items()
            if outer is value or outer is getattr(value, "handle", None)
        ]
        if not held:
            raise LookupError("it captures a value that the snippet has no name for")
        name, kind, value = held[0]
        captures.append({"owner": None, "from": name, "to": inner.op.name})
        captures[-1].update({"op": kind, "type": "%s %s" % (value.dtype.name, value.shape)})
    nodes = [node(each, graph.get_operation_by_name(each.name).outputs) for each in definition.node]
    return {"nodes": nodes, "captures": captures}


def run_child(request, report, log, printed, folder):
    """The forked child: never returns."""
    os.setsid()
    null = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((null, 0), (log.fileno(), 1), (log.fileno(), 2)):
        os.dup2(source, target)
    os.chdir(folder)
    os.environ["TMPDIR"] = tempfile.tempdir = folder
    sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8", buffering=1) for number in (1, 2))
    faulthandler.enable(2)
    faulthandler.dump_traceback_later(request["seconds"] * 0.9, file=2)

    def tell(**news):
        os.write(report, (json.dumps(news) + "\n").encode())

    try:
        tell(**run_session(request, printed, tell))
    except BaseException:
        tell(ended="was stopped by " + message().strip())
    os._exit(0)


def watch(child, report, files, seconds):
    """Collect a child's news until its report, its end, its time limit or a flood; returns them merged."""
    news, rest, end = {}, b"", time.monotonic() + seconds
    while not {"examples", "ended"} & set(news):
        if select.select([report], [], [], 0.05)[0]:
            chunk = os.read(report, 1 << 16)
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                news.update(json.loads(line.decode()))
            if not chunk:
                break
        elif os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            break  # what it left behind may hold the pipe open
        if any(os.fstat(file.fileno()).st_size > MOST_OUTPUT for file in files):
            news["ended"] = "printed more than 1 MB and was killed"
        elif time.monotonic() > end:
            news["ended"] = "ran longer than %g s and was killed" % seconds
    status = kill_all(child)
    if not {"examples", "ended"} & set(news):
        by_itself = "its own exit, status %d" % os.WEXITSTATUS(status)
        news["ended"] = "was ended by " + (signal.Signals(status & 127).name if status & 127 else by_itself)
    return news


def kill_all(child):
    """Kill a child, its group and what it left behind in other groups; returns the child's status."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    left = Path("/proc/self/task/%d/children" % os.getpid())
    while left.exists() and left.read_text().split():
        for pid in map(int, left.read_text().split()):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
    return status


def serve_one(request):
    """Fork a child for one request, in an empty folder of its own; returns its report and its log."""
    folder = tempfile.mkdtemp(prefix="snippet-")
    reader, writer = os.pipe()
    with tempfile.TemporaryFile() as log, tempfile.TemporaryFile("w+", encoding="utf-8", newline="") as printed:
        child = os.fork()
        if child == 0:
            os.close(reader)
            run_child(request, writer, log, printed, folder)
        os.close(writer)
        news = watch(child, reader, (log, printed), request["seconds"])
        os.close(reader)
        log.seek(max(0, os.fstat(log.fileno()).st_size - SHOWN_LOG))
        news["log"] = log.read(SHOWN_LOG).decode("utf-8", "replace")
    shutil.rmtree(folder, ignore_errors=True)
    return news


def preload():
    """Import TensorFlow once, without the collector's cost in each child; returns what was imported."""
    gc.disable()
    import tensorflow as tf

    gc.freeze()
    gc.enable()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER: what a snippet leaves becomes a child of this
    import numpy

    keras = getattr(sys.modules.get("keras"), "__version__", None)
    python = "%d.%d.%d" % sys.version_info[:3]
    return {"tensorflow": tf.__version__, "numpy": numpy.__version__, "keras": keras, "python": python}


if __name__ == "__main__":
    requests, answers = os.fdopen(os.dup(0), encoding="utf-8"), os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    print(json.dumps(preload()), file=answers, flush=True)
    for line in iter(requests.readline, ""):
        print(json.dumps(serve_one(json.loads(line))), file=answers, flush=True)
