"""What the fork server survives, and what it reports of a snippet that misbehaves."""

import ast
import contextlib
import os
import re
import select
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graphdocs import Mistake
from graphdocs.legs import NEWEST, Leg
from graphdocs.run.client import ForkServer, Request
from graphdocs.run.verdict import Outcome, run_snippets
from graphdocs.snippet import HEADER, ROOT, Snippet, read_snippet

TF2, TF1 = Leg(NEWEST, "tf2"), Leg(NEWEST, "tf1-compat")
Run = Callable[..., Outcome]


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    with ForkServer(jobs=2) as server:
        yield server


def hostile_snippet(folder: Path, body: str, session: str, name: str = "hostile") -> Snippet:
    path = folder / f"{name}.py"
    session, body = textwrap.dedent(session).strip(), textwrap.dedent(body).strip()
    path.write_text(f'r"""It is a claim.\n\n{session}\n"""\n\n{body}\n', "utf-8")
    return read_snippet(path, folder)


@pytest.fixture
def run(server: ForkServer, tmp_path: Path) -> Run:
    """Runs a body and a session in a process of their own, as `nox -s doctest` does."""

    def run(body: str, session: str, leg: Leg = TF2, seconds: float = 30) -> Outcome:
        snippet = hostile_snippet(tmp_path, body, session)
        [outcome] = run_snippets(server, [(snippet, leg)], {}, seconds)
        return outcome

    return run


def is_still_sound(run: Run) -> bool:
    """True if the next snippet gives what it should: stale alone, since no record has it."""
    outcome = run("import tensorflow as tf", ">>> tf.constant(1).numpy() + 1\nnp.int32(2)")
    return outcome.verdict == "stale"


# What a snippet may write into whatever is open, the report that it would like to have among it.
EVERY_DESCRIPTOR = """import contextlib
import json
import os

FORGED = json.dumps({"number": 0, "examples": [{"raised": False, "got": "1\\n"}], "graphs": []}).encode() + b"\\n"


def write(data):
    for descriptor in range(3, 256):
        with contextlib.suppress(OSError):
            os.write(descriptor, data)
"""
DISTURBED = "wrote into a descriptor that it had not opened, and was killed"


@pytest.mark.parametrize(
    ("body", "session", "line", "reason"),
    [
        ("import os\n\nos._exit(0)", ">>> 1\n1", 1, "was ended by its own exit, status 0, in its body"),
        (
            "import os",
            ">>> 1\n1\n>>> os._exit(3)",
            5,
            "was ended by its own exit, status 3, in example 2, >>> os._exit(3)",
        ),
        ("import os", ">>> 1\n1\n>>> os.abort()", 5, "was ended by SIGABRT, in example 2, >>> os.abort()"),
        ("import ctypes", ">>> ctypes.string_at(0)\n1", 3, "was ended by SIGSEGV, in example 1"),
        (
            "import os\n\nPARENT = os.getppid()",
            ">>> os.kill(PARENT, 9)\n1",
            1,
            "killed or stopped the process that it was forked from",
        ),
        (
            "import os\nimport signal\n\nPARENT = os.getppid()",
            ">>> os.kill(PARENT, signal.SIGSTOP)\n1",
            1,
            "killed or stopped the process that it was forked from",
        ),
        (EVERY_DESCRIPTOR, ">>> write(b'\\xff\\x00 garbage\\n')\n1", 3, DISTURBED),
        (EVERY_DESCRIPTOR, ">>> write(FORGED)\n1", 3, DISTURBED),
        (EVERY_DESCRIPTOR, ">>> write(FORGED[:-1])\n1", 3, DISTURBED),
        (EVERY_DESCRIPTOR + "\nwrite(FORGED)", ">>> 2\n1", 1, DISTURBED),
        ("import sys\n\nsys.exit(0)", ">>> 1\n1", 9, "stops with SystemExit: 0, in its body"),
        ("raise KeyboardInterrupt\n# end", ">>> 1\n1", 7, "stops with KeyboardInterrupt, in its body"),
        (
            "import no_such_module\n# end",
            ">>> 1\n1",
            7,
            "stops with ModuleNotFoundError: No module named 'no_such_module'",
        ),
        ("line = 'x' * 9999", ">>> while True:\n...     print(line)\n1", 3, "printed more than 1 MB and was killed"),
        (
            "import os",
            ">>> while True:\n...     os.write(1, b'x' * 999)\n1",
            3,
            "printed more than 1 MB and was killed",
        ),
    ],
)
def test_an_end_is_reported_by_name_and_the_rest_runs_on(
    run: Run, body: str, session: str, line: int, reason: str
) -> None:
    outcome = run(body, session)
    assert outcome.verdict == "failed"
    assert outcome.reason.startswith(f"snippets/hostile.py:{line}: on {TF2} it {reason}")
    assert is_still_sound(run)


@pytest.mark.parametrize(
    ("body", "session"),
    [
        ("import time\n# wait", ">>> time.sleep(600)\n1"),
        ("import threading\n# wait", ">>> threading.Event().wait()\n1"),
        ("import ctypes\n# holds the interpreter's lock", ">>> ctypes.PyDLL(None).sleep(600)\n1"),
        (
            """
            import tensorflow as tf

            with tf.Graph().as_default() as graph:
                item = tf.queue.FIFOQueue(1, tf.int32).dequeue()
            """,
            ">>> tf.compat.v1.Session(graph=graph).run(item)\n1",
        ),
    ],
    ids=["sleep", "lock", "GIL", "TensorFlow"],
)
def test_a_hang_ends_at_the_time_limit(run: Run, body: str, session: str) -> None:
    outcome = run(body, session, seconds=2)
    assert "it ran longer than 2 s and was killed, in example 1" in outcome.reason
    assert "most recent call first" in outcome.reason  # where it hung
    assert is_still_sound(run)


@pytest.mark.parametrize(
    "replaced",
    [
        "import json\n\njson.dumps = lambda *_, **__: FORGED",
        "import json\n\njson.JSONEncoder = lambda *_, **__: None",
        "import os\n\nos.write = lambda *_: len(FORGED)",
    ],
)
def test_a_report_does_not_depend_on_what_a_snippet_replaces(run: Run, replaced: str) -> None:
    body = f'{replaced}\nFORGED = \'{{"examples": [{{"raised": false, "got": "1"}}]}}\''
    outcome = run(body, ">>> 2\n1")
    assert outcome.report["examples"] == [{"raised": False, "got": "2\n"}]
    assert is_still_sound(run)


def test_text_that_no_file_can_hold_is_escaped(run: Run) -> None:
    outcome = run("odd = chr(0xD800)\n# end", ">>> print(odd)\n1\n>>> raise ValueError(odd)\n1")
    printed = [example["got"] for example in outcome.report["examples"]]
    assert printed == ["\\ud800\n", "ValueError: \\ud800\n"]


def test_long_texts_that_differ_in_each_line_are_cut_in_the_report(run: Run) -> None:
    body = "def shown(start):\n    return '\\n'.join(f'{number} ' + 'word ' * 90 for number in range(start, 2000))"
    outcome = run(body, ">>> print(shown(1))\n" + "\n".join(f"{number} other" for number in range(3)))
    assert "[cut: 1599 more lines]" in outcome.reason
    assert "w [cut: 454 letters]" in outcome.reason  # each line is cut too
    assert len(outcome.reason) < 1_000_000


def test_an_exception_of_a_session_is_compared_like_any_other(run: Run) -> None:
    outcome = run("import sys\n# end", ">>> sys.exit(2)\n>>> raise KeyboardInterrupt\n1")
    assert outcome.verdict == "failed"
    assert "example 1" in outcome.reason
    assert "SystemExit: 2" in outcome.reason
    assert "example 2" in outcome.reason
    assert HEADER + "KeyboardInterrupt" in outcome.reason


@pytest.mark.parametrize("own_session", [False, True])
def test_what_a_snippet_leaves_behind_is_killed(run: Run, tmp_path: Path, own_session: bool) -> None:
    body = f"""
        import subprocess
        import threading
        import time
        from pathlib import Path

        import tensorflow as tf

        process = subprocess.Popen(["sleep", "600"], start_new_session={own_session})
        threading.Thread(target=time.sleep, args=[600]).start()
        server = tf.distribute.Server.create_local_server()
        Path("{tmp_path}/pid").write_text(str(process.pid))
        """
    assert run(body, ">>> threading.active_count() > 1\nTrue").verdict == "stale"
    pid = int((tmp_path / "pid").read_text())
    with contextlib.suppress(ProcessLookupError):  # it has gone already
        assert select.select([os.pidfd_open(pid)], [], [], 30)[0], "the process that the snippet started lives on"
    assert is_still_sound(run)


def test_nothing_of_a_snippet_reaches_the_next(run: Run) -> None:
    body = """
        import os
        import tensorflow as tf

        tf.compat.v1.disable_v2_behavior()
        os.environ["LEFT"] = "behind"
        with open("left", "w") as file:
            file.write("behind")
        """
    assert run(body, ">>> tf.executing_eagerly()\nFalse").verdict == "stale"
    session = ">>> tf.executing_eagerly(), os.environ.get('LEFT'), os.listdir()\n(True, None, [])"
    assert run("import os\nimport tensorflow as tf", session).verdict == "stale"


def test_the_mode_is_set_before_the_body(run: Run) -> None:
    body, session = "import tensorflow as tf\n\neager = tf.executing_eagerly()", ">>> eager\n{}"
    assert run(body, session.format(True), TF2).verdict == "stale"
    assert run(body, session.format(False), TF1).verdict == "stale"


def test_functions_of_the_body_and_of_the_session_can_be_traced(run: Run) -> None:
    body = """
        import tensorflow as tf

        @tf.function
        def clip(x):
            if x > 2:
                x = 2
            return x
        """
    session = """
        >>> @tf.function
        ... def negate(x):
        ...     if x > 0:
        ...         x = -x
        ...     return x
        >>> print(clip(tf.constant(3)).numpy(), negate(tf.constant(3)).numpy())
        2 -3
        """
    assert run(body, session).verdict == "stale"


def test_noise_on_the_descriptors_is_not_compared_but_shown(run: Run) -> None:
    body = """
        import os
        import tensorflow as tf

        os.write(1, b"noise on 1")
        os.write(2, b"noise on 2")
        tf.print("noise of TensorFlow")
        """
    assert run(body, '>>> os.write(1, b"more") and None\n>>> print(1)\n1').verdict == "stale"
    failed = run(body, ">>> print(1)\n2")
    assert failed.verdict == "failed"
    for noise in ("noise on 1", "noise on 2", "noise of TensorFlow"):
        assert noise in failed.reason


def test_a_failure_shows_where_what_and_the_difference(run: Run) -> None:
    outcome = run("import tensorflow as tf\n# end", ">>> tf.constant([1, 2]).numpy()\narray([1, 3], dtype=int32)")
    expected = """\
        snippets/hostile.py:3: example 1 on 2.21-tf2-cpu
            >>> tf.constant([1, 2]).numpy()
          expected:
        array([1, 3], dtype=int32)

          got:
        array([1, 2], dtype=int32)

          difference:
        - array([1, 3], dtype=int32)
        """
    assert outcome.reason.startswith(textwrap.dedent(expected))


@pytest.mark.parametrize(
    ("statement", "message"),
    [
        ("tf.Session", "AttributeError: module 'tensorflow' has no attribute 'Session'"),  # no 'Did you mean'
        ("raise ValueError", "ValueError"),
        ("raise ValueError('a\\n\\nb')", "ValueError: a\n\nb"),
        ("{}['key']", "KeyError: 'key'"),
        ("1 +", "SyntaxError: invalid syntax"),
        ("tf.errors.raise_()", "AttributeError: module 'tensorflow._api.v2.errors' has no attribute 'raise_'"),
    ],
)
def test_a_message_is_the_same_on_every_python(run: Run, statement: str, message: str) -> None:
    [result] = run("import tensorflow as tf\n# end", f">>> {statement}\n1").report["examples"]
    assert result["raised"]
    assert re.fullmatch(re.escape(message) + "\n", result["got"])


def test_an_interpreter_without_tensorflow_is_one_sentence(tmp_path: Path) -> None:
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho \"ModuleNotFoundError: No module named 'tensorflow'\" >&2\nexit 1\n")
    python.chmod(0o755)
    with pytest.raises(Mistake, match=r"cannot import TensorFlow \(ModuleNotFoundError.*\); run this through"):
        ForkServer(str(python))


def test_a_missing_interpreter_is_one_sentence() -> None:
    with pytest.raises(Mistake, match=r"There is no interpreter /no/python \(No such file or directory\); install it"):
        ForkServer("/no/python")


def test_no_gpu_is_one_sentence() -> None:
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
    try:
        with pytest.raises(Mistake, match=r"No GPU leg can run here: TensorFlow lists no GPU, .*; mend that, or run"):
            ForkServer(device="gpu")
    finally:
        del os.environ["CUDA_VISIBLE_DEVICES"]


@pytest.mark.parametrize(
    ("draws", "reason"),
    [
        (
            "nothing",
            "on 2.21-tf2-cpu its graphs cannot be drawn (NameError: name 'nothing' is not defined); ",
        ),
        ("tf", "its graphs cannot be drawn (AttributeError: "),
        ("trace", "its graphs cannot be drawn (LookupError: it captures a value that the snippet has no name for); "),
        ("inner", "its graphs cannot be drawn (LookupError: inner captures x of a graph that is not named); "),
    ],
)
def test_what_cannot_be_drawn_is_one_sentence(run: Run, draws: str, reason: str) -> None:
    body = """
        import tensorflow as tf

        kept = [tf.Variable(1.0)]
        trace = tf.function(lambda: kept[0] + 1.0).get_concrete_function()
        with tf.Graph().as_default():
            x = tf.constant([1.0, 2.0], name="x")
            inner = tf.function(lambda: x + 1.0).get_concrete_function()
    """
    outcome = run(body, f":draws: {draws}\n\n>>> 1\n1")
    assert outcome.verdict == "failed"
    assert reason in outcome.reason
    assert outcome.reason.endswith("mend the names after ':draws:'.")


def test_the_folder_that_all_frames_share_is_no_part_of_an_error(run: Run) -> None:
    session = """
        >>> raise ValueError("in converted code:\\n    relative to /home/me:\\n\\n    a.py:3 f\\n\\n    no")
        Traceback (most recent call last):
            ...
        ValueError: in converted code:
        <BLANKLINE>
            a.py:3 f
        <BLANKLINE>
            no
    """
    assert run("import sys", session).verdict == "stale"


def test_bold_letters_are_no_part_of_an_error(run: Run) -> None:
    session = """
        >>> raise ValueError("Exception encountered.\\n\\n\\033[1mno\\033[0m")
        Traceback (most recent call last):
            ...
        ValueError: Exception encountered.
        <BLANKLINE>
        no
    """
    assert run("import sys", session).verdict == "stale"


# -- Several at once -------------------------------------------------------------------------------------------------

ROOT_OF_ALL = """
import os
from pathlib import Path

slot = os.getppid()
server = int(Path(f"/proc/{slot}/stat").read_text().rpartition(")")[2].split()[1])
"""


def wait_for_end(pid: int) -> bool:
    """True when a process has ended, False if it has not after 30 seconds."""
    try:
        return bool(select.select([os.pidfd_open(pid)], [], [], 30)[0])
    except ProcessLookupError:
        return True


def waiting_for(path: Path) -> str:
    """A body that ends when a file is there."""
    return f"""
        from pathlib import Path

        while not Path("{path}").exists():
            pass
    """


def touching(path: Path) -> str:
    return f'from pathlib import Path\n\nPath("{path}").touch()'


def test_reports_come_in_the_order_of_the_requests(server: ForkServer, tmp_path: Path) -> None:
    """The first ends after the second, for which it waits."""
    first = hostile_snippet(tmp_path, waiting_for(tmp_path / "mark"), ">>> 'first'\n1", "first")
    second = hostile_snippet(tmp_path, touching(tmp_path / "mark"), ">>> 'second'\n1", "second")
    reports = server.run_all([Request(snippet, "tf2") for snippet in (first, second, first, second)])
    printed = [report["examples"][0]["got"] for report in reports]
    assert printed == ["'first'\n", "'second'\n", "'first'\n", "'second'\n"]


def test_two_snippets_run_at_once(server: ForkServer, tmp_path: Path) -> None:
    """Each waits for the other: alone, each would run until its time limit."""
    body = """
        from pathlib import Path

        mine, other = Path("{0}/{1}"), Path("{0}/{2}")
        mine.touch()
        while not other.exists():
            pass
    """
    pair = [
        hostile_snippet(tmp_path, body.format(tmp_path, mine, other), ">>> other.exists()\nTrue", f"snippet_{mine}")
        for mine, other in (("a", "b"), ("b", "a"))
    ]
    assert [outcome.verdict for outcome in run_snippets(server, [(each, TF2) for each in pair], {}, 30)] == [
        "stale"
    ] * 2


def test_a_snippet_that_asks_for_it_runs_alone(server: ForkServer, tmp_path: Path) -> None:
    counting = """
        import tempfile
        from pathlib import Path

        beside = sorted(path.name for path in Path(tempfile.gettempdir()).parents[1].glob("*/snippet-*"))
    """
    alone = hostile_snippet(tmp_path, counting, ":alone: it counts what runs\n\n>>> len(beside)\n1", "alone")
    busy = hostile_snippet(tmp_path, "total = sum(range(3_000_000))\n# work", ">>> 1\n1", "busy")
    runs = [(each, TF2) for each in (busy, busy, alone, busy, alone, busy)]
    assert [outcome.verdict for outcome in run_snippets(server, runs, {})] == ["stale"] * 6


def test_a_snippet_that_kills_the_server_is_named_and_those_beside_it_are_run_again(
    server: ForkServer, tmp_path: Path
) -> None:
    kills = ROOT_OF_ALL + textwrap.dedent(waiting_for(tmp_path / "mark"))
    killer = hostile_snippet(tmp_path, kills, ">>> os.kill(server, 9)\n1", "killer")
    loops_at_first = f"""
        from pathlib import Path

        mark = Path("{tmp_path}/mark")
        first = not mark.exists()
        mark.touch()
        while first:
            pass
    """
    beside = hostile_snippet(tmp_path, loops_at_first, ">>> first\nFalse", "beside")
    outcomes = list(run_snippets(server, [(each, TF2) for each in (beside, killer, beside)], {}))
    assert [outcome.verdict for outcome in outcomes] == ["stale", "failed", "stale"]
    assert "killed or stopped the process that it was forked from" in outcomes[1].reason


def test_a_process_that_a_snippet_left_does_not_end_with_another_snippet(server: ForkServer, tmp_path: Path) -> None:
    """What a running snippet started in the background lives while it runs, whatever ends beside it."""
    body = f"""
        import subprocess
        from pathlib import Path

        started = subprocess.run(["sh", "-c", "sleep 600 >/dev/null 2>&1 & echo $!"], stdout=subprocess.PIPE, text=True)
        background = int(started.stdout)
        Path("{tmp_path}/background").write_text(str(background))
        while not Path("{tmp_path}/mark").exists():
            pass
    """
    owner = hostile_snippet(tmp_path, body, ">>> Path(f'/proc/{background}').exists()\nTrue", "owner")
    quick = hostile_snippet(tmp_path, "import math\n# end", ">>> 1\n1", "quick")
    last = hostile_snippet(tmp_path, touching(tmp_path / "mark"), ">>> 1\n1", "last")
    runs = [(each, TF2) for each in (owner, quick, quick, last)]
    assert [outcome.verdict for outcome in run_snippets(server, runs, {})] == ["stale"] * 4
    assert wait_for_end(int((tmp_path / "background").read_text()))


@pytest.mark.parametrize("end", ["close", "kill"])
def test_no_process_outlives_the_one_that_asked_for_it(tmp_path: Path, end: str) -> None:
    """A snippet that loops, and what it started, end when the server is closed and when its client is killed."""
    body = f"""
        import os
        import subprocess
        from pathlib import Path

        process = subprocess.Popen(["sleep", "600"], start_new_session=True)
        part = Path("{tmp_path}/part")
        part.write_text(f"{{os.getpid()}} {{process.pid}}")
        part.rename("{tmp_path}/pids")
        while True:
            pass
    """
    snippet = hostile_snippet(tmp_path, body, ">>> 1\n1", "looping")
    client = (
        "import sys\nfrom pathlib import Path\nfrom graphdocs.run.client import ForkServer\n"
        "from graphdocs.snippet import read_snippet\n"
        f"snippet = read_snippet(Path({str(snippet.path)!r}), Path({str(tmp_path)!r}))\n"
        "with ForkServer() as server:\n    server.run(snippet, 'tf2', 600)\n"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    process = subprocess.Popen(
        [sys.executable, "-c", client],
        cwd=ROOT,
        env=environment,
        # A job in the background ignores Ctrl-C, and so would what it starts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    while not (tmp_path / "pids").exists():
        assert process.poll() is None
    pids = [int(pid) for pid in (tmp_path / "pids").read_text().split()]
    process.send_signal(signal.SIGINT if end == "close" else signal.SIGKILL)
    assert process.wait() != 0
    assert [wait_for_end(pid) for pid in pids] == [True, True]
    if end == "close":
        assert list(tmp_path.glob("snippets-*")) == []


@pytest.mark.parametrize("name", ["fork_server.py", "snippet_process.py", "graph_description.py", "gpu_guard.py"])
def test_what_the_oldest_interpreter_runs_has_its_grammar(name: str) -> None:
    """TensorFlow 1.15 to 2.1 run on Python 3.7, which no gate of this repository starts."""
    ast.parse((ROOT / "graphdocs/run" / name).read_text("utf-8"), feature_version=(3, 7))
