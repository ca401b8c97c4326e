"""What the fork server survives, and what it reports of a snippet that misbehaves."""

import contextlib
import os
import re
import select
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graphdocs import Mistake
from graphdocs.legs import NEWEST, Leg
from graphdocs.records import Record
from graphdocs.runner import ForkServer, Outcome, run_snippet
from graphdocs.snippet import HEADER, read_snippet

TF2, TF1 = Leg(NEWEST, "tf2"), Leg(NEWEST, "tf1-compat")
Run = Callable[..., Outcome]


@pytest.fixture(scope="module")
def server() -> Iterator[ForkServer]:
    with ForkServer() as server:
        yield server


@pytest.fixture
def run(server: ForkServer, tmp_path: Path) -> Run:
    """Runs a body and a session in a process of their own, as `nox -s doctest` does."""

    def run(body: str, session: str, leg: Leg = TF2, seconds: float = 30) -> Outcome:
        path = tmp_path / "hostile.py"
        session, body = textwrap.dedent(session).strip(), textwrap.dedent(body).strip()
        path.write_text(f'r"""It is a claim.\n\n{session}\n"""\n\n{body}\n', "utf-8")
        snippet = read_snippet(path, tmp_path)
        return run_snippet(server, snippet, Record(leg), seconds)

    return run


def is_still_sound(run: Run) -> bool:
    """True if the next snippet gives what it should: stale alone, since no record has it."""
    outcome = run("import tensorflow as tf", ">>> tf.constant(1).numpy() + 1\nnp.int32(2)")
    return outcome.verdict == "stale"


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
            "killed the process that it was forked from",
        ),
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
