"""Run snippets, each in a process forked from one interpreter that has imported TensorFlow.

A script, run by the interpreter of a leg (`python -I fork_server.py JOBS`), so it needs Python 3.7 and nothing
but the standard library.  Requests and answers are lines of JSON on the first standard input and output; an answer
has the number of its request, and answers come in the order in which runs end.

The preloaded interpreter forks a slot for each job; a slot runs one snippet at a time, in a process forked from it, and
adopts and ends what that leaves behind.  Where the input of one ends, it ends what it runs: no process outlives the one
that asked for it, however that went.  Neither the interpreter nor a slot may ever run an op: processes forked after
that hang (seen on 1.15, 2.15 and 2.21).
"""

import binascii
import collections
import contextlib
import ctypes
import gc
import io
import json
import os
import select
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # which `-I` leaves out
from snippet_process import run_child

MOST_OUTPUT = 1 << 20  # bytes
SHOWN_LOG = 4000  # bytes
PIECE = 1 << 16  # bytes
# Options of Linux's prctl: be killed when the parent ends; be the parent of all descendants that lose theirs.
PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36


def prctl(option, value):
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def children():
    """The ids of this process's children, also of those that it adopted."""
    listed = Path("/proc/self/task/%d/children" % os.getpid())
    return list(map(int, listed.read_text().split())) if listed.exists() else []


def end(pid):
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, 0)


class Lines:
    """The lines that arrive at a descriptor; `ended` is true when no more can."""

    def __init__(self, descriptor):
        self.descriptor, self.rest, self.ended = descriptor, b"", False

    def fileno(self):
        return self.descriptor

    def read(self):
        """The lines that one read completes; call it where select says that it does not block."""
        piece = os.read(self.descriptor, PIECE)
        self.ended = not piece
        *lines, self.rest = (self.rest + piece).split(b"\n")
        return lines


# -- A slot: one snippet at a time -----------------------------------------------------------------------------------


def kill_all(child):
    """Kill a snippet's process, its group, and whatever it left behind; returns its status."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)
    status = os.waitpid(child, 0)[1]
    left = children()
    while left:
        for pid in left:
            end(pid)
        left = children()
    return status


def read_news(line, sign):
    """What a line of a report tells; each begins with `sign`, and anything else was written by the snippet."""
    try:
        if line.startswith(sign):
            return json.loads(line[len(sign) :].decode())
    except ValueError:
        pass
    return {"ended": "wrote into a descriptor that it had not opened, and was killed"}


def watch(child, reader, sign, files, seconds, requests):
    """Collect a process's news until its report, its end, its time limit or a flood; returns them merged.

    Returns None if the input of the slot ends meanwhile, since then nobody waits for the answer.
    """
    news, report, limit = {}, Lines(reader), time.monotonic() + seconds
    while not {"examples", "ended"} & set(news):
        # Asked before the pipe is looked at: of a process that has ended, all that it wrote is in the pipe.
        has_ended = os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT)
        readable = select.select([report, requests], [], [], 0.05)[0]
        if requests in readable:
            kill_all(child)
            return None
        if readable:
            for line in report.read():
                news.update(read_news(line, sign))
                if "ended" in news:  # what follows may be anybody's
                    break
            if report.ended:
                break
        elif has_ended:
            break  # what it left behind may hold the pipe open
        if any(os.fstat(file.fileno()).st_size > MOST_OUTPUT for file in files):
            news["ended"] = "printed more than 1 MB and was killed"
        elif time.monotonic() > limit:
            news["ended"] = "ran longer than %g s and was killed" % seconds
    status = kill_all(child)
    if not {"examples", "ended"} & set(news):
        by_itself = "its own exit, status %d" % os.WEXITSTATUS(status)
        news["ended"] = "was ended by " + (signal.Signals(status & 127).name if status & 127 else by_itself)
    return news


def run_one(request, base, requests, answers):
    """Run one snippet in an empty folder of its own; returns its report and its log, None if nobody waits for it."""
    folder, start = tempfile.mkdtemp(prefix="snippet-", dir=base), time.perf_counter()
    reader, writer = os.pipe()
    sign = binascii.hexlify(os.urandom(16))
    plain = {"encoding": "utf-8", "errors": "backslashreplace", "newline": ""}  # TemporaryFile takes it from 3.8 on
    with tempfile.TemporaryFile() as log, io.TextIOWrapper(tempfile.TemporaryFile(), **plain) as printed:
        child = os.fork()
        if child == 0:
            prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
            for descriptor in (reader, requests.fileno(), answers):  # a snippet inherits no other's channel
                os.close(descriptor)
            run_child(request, writer, sign.decode(), log, printed, folder)
        os.close(writer)
        news = watch(child, reader, sign, (log, printed), request["seconds"], requests)
        os.close(reader)
        log.seek(max(0, os.fstat(log.fileno()).st_size - SHOWN_LOG))
        shown = log.read(SHOWN_LOG).decode("utf-8", "replace")
    shutil.rmtree(folder, ignore_errors=True)
    return news and dict(news, number=request["number"], log=shown, took=time.perf_counter() - start)


def run_slot(requests, answers, folder):
    """A slot: answer requests one after the other until their input ends; never returns."""
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    source = Lines(requests)
    while not source.ended:
        for line in source.read():
            answer = run_one(json.loads(line.decode()), folder, source, answers)
            if answer is None:
                os._exit(0)
            write_line(answers, answer)
    os._exit(0)


def write_line(descriptor, data):
    write_all(descriptor, (json.dumps(data) + "\n").encode())


def write_all(descriptor, data):
    while data:
        data = data[os.write(descriptor, data) :]


# -- The preloaded interpreter: hands requests to its slots ----------------------------------------------------------


class Slot:
    """A forked slot, its folder, the ends of its two pipes that are kept here, and the request that it runs.

    Raises OSError where the system has no descriptors or processes left.
    """

    def __init__(self, base, others, channels):
        """Fork a slot; it closes what belongs to the other slots and to the channels of this process."""
        self.folder = tempfile.mkdtemp(prefix="slot-", dir=base)
        ends = []
        try:
            ends.extend(os.pipe())
            ends.extend(os.pipe())
            self.pid = os.fork()
        except OSError:
            for descriptor in ends:
                os.close(descriptor)
            raise
        requests, self.requests, answers, writer = ends
        self.answers, self.running = Lines(answers), None
        if self.pid == 0:
            for slot in others:
                slot.close()
            for descriptor in (self.requests, answers, *channels):
                os.close(descriptor)
            run_slot(requests, writer, self.folder)
        os.close(requests)
        os.close(writer)

    def fileno(self):
        return self.answers.fileno()

    def start(self, line):
        self.running = json.loads(line.decode())["number"]
        with contextlib.suppress(BrokenPipeError):  # it was killed, which the end of its answers will tell
            write_all(self.requests, line + b"\n")

    def close(self):
        os.close(self.requests)
        os.close(self.answers.fileno())


def fork_slots(base, jobs, channels):
    """A slot for each job, or as many as the system allows; raises OSError where it allows none."""
    slots = []
    while len(slots) < jobs:
        try:
            slots.append(Slot(base, slots, channels))
        except OSError:
            if len(slots) < 2:
                raise
            spare = slots.pop()  # what it holds is needed for what else is opened
            spare.close()
            os.waitpid(spare.pid, 0)
            break
    return slots


def serve(requests, answers, base, slots):
    """Answer requests until their input ends, as many at once as there are slots."""
    source, waiting = Lines(requests), collections.deque()
    while not source.ended:
        for readable in select.select([source, *slots], [], [], 1)[0]:
            if readable is source:
                waiting.extend(source.read())
                continue
            for line in readable.answers.read():
                write_all(answers, line + b"\n")
                readable.running = None
            if readable.answers.ended:  # a snippet killed the slot that it was forked from
                slots.remove(readable)
                readable.close()
                kept = {slot.pid for slot in slots}
                for pid in children():
                    if pid not in kept:
                        end(pid)
                shutil.rmtree(readable.folder, ignore_errors=True)
                if readable.running is not None:
                    ended = "killed or stopped the process that it was forked from"
                    write_line(answers, {"number": readable.running, "ended": ended, "log": "", "took": 0.0})
                slots.append(Slot(base, slots, (requests, answers)))
        for slot in slots:
            if os.waitid(os.P_PID, slot.pid, os.WSTOPPED | os.WNOHANG | os.WNOWAIT):
                os.kill(slot.pid, signal.SIGKILL)  # a snippet stopped it, and nobody else will wake it
            elif waiting and slot.running is None:
                slot.start(waiting.popleft())
    for slot in slots:
        slot.close()
    for slot in slots:
        os.waitpid(slot.pid, 0)


def preload():
    """Import TensorFlow once, without the collector's cost in each process; returns what was imported."""
    gc.disable()
    import tensorflow as tf

    gc.freeze()
    gc.enable()
    import numpy

    keras = getattr(sys.modules.get("keras"), "__version__", None)
    python = "%d.%d.%d" % sys.version_info[:3]
    return {"tensorflow": tf.__version__, "numpy": numpy.__version__, "keras": keras, "python": python}


def run_server(jobs, fresh):
    """Answer what comes in on the first standard input; what it made of folders ends with it."""
    channels = os.dup(0), os.dup(1)
    os.dup2(2, 1)
    prctl(PR_SET_CHILD_SUBREAPER, 1)
    # Without a preload each run imports TensorFlow itself, as a reader's program does.
    made_with = {} if fresh else preload()
    folder, server = tempfile.mkdtemp(prefix="snippets-"), os.getpid()
    try:
        slots = fork_slots(folder, jobs, channels)
        # As bytes, since the one who asked may read the names of files in another encoding.
        write_line(channels[1], {"made_with": made_with, "folder": os.fsencode(folder).hex()})
        serve(*channels, folder, slots)
    except BrokenPipeError:  # who asked was killed
        pass
    finally:
        if os.getpid() == server:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    run_server(int(sys.argv[1]), "--fresh" in sys.argv)
