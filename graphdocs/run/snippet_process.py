"""What happens in the process of one snippet: the mode, the body, the session; runs on Python 3.7."""

import builtins
import faulthandler
import json
import linecache
import os
import re
import sys
import tempfile
import traceback
import types
from pathlib import Path

from graph_description import describe

# TensorFlow 2.15.1, 2.20.0 and 2.21.0 keep pointers to code objects that they do not own; a session error
# then crashes the process or garbles the message.  The process keeps every code object that it makes.
code_objects = []


def keeping_compile(source, path, kind):
    # AutoGraph reads the source of a function through linecache.
    linecache.cache[path] = (len(source), None, source.splitlines(True), path)
    code_objects.append(builtins.compile(source, path, kind, dont_inherit=True))
    return code_objects[-1]


def message():
    """The exception as doctest compares it.

    Without the spelling hint that Python 3.12 and later add to some, without the line in which AutoGraph of
    TensorFlow 1.15 names the folder that all frames share, if they do, and without the bold letters of Keras 3.
    """
    kind, error = sys.exc_info()[:2]
    if issubclass(kind, SyntaxError):
        return traceback.format_exception_only(kind, error)[-1]
    module = "" if kind.__module__ in ("builtins", "__main__") else kind.__module__ + "."
    text = re.sub(r"(?m)^    relative to /.*:\n|\x1b\[\d+m", "", str(error))
    text = text.encode("utf-8", "backslashreplace").decode()
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


def run_child(request, report, sign, log, printed, folder):
    """The forked process: tells what it saw through the descriptor `report`, and never returns.

    Each line of it begins with `sign`, which a snippet does not know that writes into whatever is open.
    """
    os.setsid()
    null = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((null, 0), (log.fileno(), 1), (log.fileno(), 2)):
        os.dup2(source, target)
    os.close(null)
    os.close(log.fileno())
    os.chdir(folder)
    os.environ["TMPDIR"] = tempfile.tempdir = folder
    sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8", buffering=1) for number in (1, 2))
    faulthandler.enable(2)
    faulthandler.dump_traceback_later(request["seconds"] * 0.9, file=2)

    # Bound here, since a snippet may put others in their place.
    encode, write = json.JSONEncoder().encode, os.write

    def tell(**news):
        line = (sign + encode(news) + "\n").encode()
        while line:
            line = line[write(report, line) :]

    try:
        tell(**run_session(request, printed, tell))
    except BaseException:
        tell(ended="was stopped by " + message().strip())
    os._exit(0)
