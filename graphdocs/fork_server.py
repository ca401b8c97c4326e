"""Run sessions, each in a process forked from one interpreter that has imported TensorFlow.

A script, run by the interpreter of a leg (`python -I fork_server.py`), so it needs Python 3.7 and nothing
but the standard library.  Requests and answers are lines of JSON on the first standard input and output.
The parent must never run an op: children forked after that hang (seen on 1.15, 2.15 and 2.21).
"""

import builtins
import ctypes
import doctest
import faulthandler
import gc
import json
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

MOST_OUTPUT = 1 << 20
SHOWN_OUTPUT = 4000
FRAME = re.compile(r' *File ".*", line .*')
# What `...` may stand for: paths, numbers and addresses, names with a digit.  Any other word must be written out.
UNSTABLE = re.compile(r"0x[0-9a-f]+|\S*/\S*|\w*\d\w*")
WORD = re.compile(r"[A-Za-z]{2,}")
HEADER = "Traceback (most recent call last):\n    ...\n"
FLOOD = "printed more than 1 MB and was killed"

# TensorFlow 2.15.1, 2.20.0 and 2.21.0 keep pointers to code objects that they do not own; a session error
# then crashes the process or garbles the message.  Children keep every code object that they make.
code_objects = []


def keeping_compile(*args, **kwargs):
    code_objects.append(builtins.compile(*args, **kwargs))
    return code_objects[-1]


def swallowed_word(want, got):
    """The first word that a `...` in `want` stands for in `got`, None if there is no such word."""
    pieces = [re.escape(piece) for piece in want.split("...")]
    match = re.fullmatch("(.*?)".join(pieces), got, re.DOTALL)
    for text in match.groups() if match else ():
        lines = text.split("\n")
        # A stack frame is two lines: where, and the source there.
        kept = [line for i, line in enumerate(lines) if not FRAME.match(line) and not (i and FRAME.match(lines[i - 1]))]
        word = WORD.search(UNSTABLE.sub("", "\n".join(kept)))
        if word:
            return word.group()
    return None


class StrictChecker(doctest.OutputChecker):
    """doctest's own comparison, and `...` only for what cannot be stable."""

    got = too_wide = None

    def check_output(self, want, got, optionflags):
        self.got, self.too_wide = got, None
        if not super().check_output(want, got, optionflags):
            return False
        if optionflags & doctest.ELLIPSIS and "..." in want:
            if optionflags & doctest.NORMALIZE_WHITESPACE:
                want, got = " ".join(want.split()), " ".join(got.split())
            self.too_wide = swallowed_word(want, got)
        return self.too_wide is None


class Session(doctest.DocTestRunner):
    """Runs the examples of one session and keeps what each of them printed."""

    def __init__(self, tell):
        super().__init__(checker=StrictChecker(), verbose=False)
        self.tell, self.results = tell, []
        self._fakeout = Printed(tell)

    def report_start(self, out, test, example):
        self.tell(at=len(self.results))

    def report_success(self, out, test, example, got):
        self.results.append({"ok": True})

    def report_failure(self, out, test, example, got):
        checked = self._checker.got
        # Where an exception was compared, doctest gives its frames too; a docstring has `...` in their place.
        got = got if got == checked else HEADER + checked
        self.results.append({"ok": False, "got": got, "too_wide": self._checker.too_wide})

    def report_unexpected_exception(self, out, test, example, exc_info):
        self.results.append({"ok": False, "got": HEADER + only_message(exc_info), "too_wide": None})


class Printed(doctest._SpoofOut):
    """What an example prints, up to a limit: a flood would fill the memory."""

    def __init__(self, report):
        super().__init__()
        self.report = report

    def write(self, text):
        if self.tell() + len(text) > MOST_OUTPUT:
            self.report(ended=FLOOD)
            os._exit(1)
        return super().write(text)


def only_message(exc_info):
    return "".join(traceback.format_exception_only(*exc_info[:2]))


def set_mode(mode):
    if mode == "tf1-compat":
        import tensorflow as tf

        tf.compat.v1.disable_v2_behavior()


def run_session(request, tell):
    """Set the mode, execute the body as a module, run its session; returns the report."""
    set_mode(request["mode"])
    path = request["path"]
    name = os.path.splitext(os.path.basename(path))[0]
    module = sys.modules[name] = types.ModuleType(name)
    module.__file__ = path
    try:
        with open(path, encoding="utf-8") as file:
            exec(keeping_compile(file.read(), path, "exec"), module.__dict__)
    except BaseException:
        frames = [frame.lineno for frame in traceback.extract_tb(sys.exc_info()[2]) if frame.filename == path]
        return {"stopped": HEADER + only_message(sys.exc_info()), "line": frames[-1] if frames else 1}
    doctest.compile = keeping_compile
    test = doctest.DocTestParser().get_doctest(request["docstring"], module.__dict__.copy(), name, path, 0)
    session = Session(tell)
    session.run(test, clear_globs=False)
    return {"examples": session.results}


def run_child(request, report, log, folder):
    """The forked child: never returns."""
    os.setsid()
    null = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((null, 0), (log, 1), (log, 2)):
        os.dup2(source, target)
    os.chdir(folder)
    os.environ["TMPDIR"] = tempfile.tempdir = folder
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False, buffering=1)
    faulthandler.enable(2)
    faulthandler.dump_traceback_later(request["seconds"] * 0.9, file=2)
    for signum in (signal.SIGINT, signal.SIGTERM):
        signal.signal(signum, signal.SIG_DFL)

    def tell(**news):
        os.write(report, (json.dumps(news) + "\n").encode())

    try:
        tell(**run_session(request, tell))
    except BaseException:
        tell(ended="was stopped by " + only_message(sys.exc_info()).strip())
    os._exit(0)


def orphans():
    """Processes that a snippet left behind; they are this process's children since it is their subreaper."""
    try:
        with open("/proc/self/task/%d/children" % os.getpid()) as file:
            return [int(pid) for pid in file.read().split()]
    except OSError:
        return []


def kill_all(child):
    try:
        os.killpg(child, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass
    status = os.waitpid(child, 0)[1]
    left = orphans()
    while left:
        for pid in left:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        left = orphans()
    return status


def watch(child, report, log, seconds):
    """Collect a child's news until its report, its end, its time limit or a flood; returns them merged."""
    news, rest, end = {}, b"", time.monotonic() + seconds
    while not {"examples", "stopped", "ended"} & set(news):
        if select.select([report], [], [], 0.05)[0]:
            chunk = os.read(report, 1 << 16)
            lines = (rest + chunk).split(b"\n")
            rest = lines.pop()
            for line in lines:
                news.update(json.loads(line.decode()))
            if not chunk:
                break
        elif os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            break
        if os.fstat(log).st_size > MOST_OUTPUT:
            news["ended"] = FLOOD
        elif time.monotonic() > end:
            news["ended"] = "ran longer than %g s and was killed" % seconds
    status = kill_all(child)
    if not {"examples", "stopped", "ended"} & set(news):
        if os.WIFSIGNALED(status):
            news["ended"] = "was ended by " + signal.Signals(os.WTERMSIG(status)).name
        else:
            news["ended"] = "ended its own process with exit status %d" % os.WEXITSTATUS(status)
    return news


def serve_one(request):
    folder = tempfile.mkdtemp(prefix="snippet-")
    reader, writer = os.pipe()
    with tempfile.TemporaryFile() as log:
        child = os.fork()
        if child == 0:
            os.close(reader)
            run_child(request, writer, log.fileno(), folder)
        os.close(writer)
        news = watch(child, reader, log.fileno(), request["seconds"])
        os.close(reader)
        size = os.fstat(log.fileno()).st_size
        log.seek(max(0, size - SHOWN_OUTPUT))
        news["log"] = log.read(SHOWN_OUTPUT).decode("utf-8", "replace")
    shutil.rmtree(folder, ignore_errors=True)
    return news


def preload():
    """Import TensorFlow once, without the collector's cost in each child; returns what was imported."""
    gc.disable()
    import tensorflow as tf

    gc.freeze()
    gc.enable()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER: what a snippet leaves comes to this process
    import numpy

    keras = sys.modules.get("keras")
    return {
        "tensorflow": tf.__version__,
        "numpy": numpy.__version__,
        "keras": getattr(keras, "__version__", None),
        "python": "%d.%d.%d" % sys.version_info[:3],
        "threads": len(os.listdir("/proc/self/task")) if os.path.isdir("/proc/self/task") else None,
    }


def serve():
    requests, answers = os.fdopen(os.dup(0), "r", encoding="utf-8"), os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)


    def answer(news):
        answers.write(json.dumps(news) + "\n")
        answers.flush()

    answer(preload())
    for line in iter(requests.readline, ""):
        answer(serve_one(json.loads(line)))


if __name__ == "__main__":
    serve()
