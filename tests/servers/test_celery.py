"""The tasks of the recipes in real Celery workers, over a queue of files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import celery
import celery.exceptions
import pytest
from programs import TROUBLE, Program, program, put

TASKS = 128


@contextmanager
def workers(folder: Path, *options: str) -> Iterator[tuple[Program, celery.Celery]]:
    """Two worker processes that are ready or try to be, and a client of theirs."""
    queue, results = folder / "data_in", folder / "results"
    queue.mkdir()
    results.mkdir()
    (folder / "data_out").symlink_to(queue)  # what the queue is called where messages are read
    backend = f"file://{results}"
    folders = {"data_folder_in": str(queue), "data_folder_out": str(queue), "control_folder": str(folder / "control")}
    client = celery.Celery("client", broker="filesystem://", backend=backend, set_as_current=False)
    client.conf.broker_transport_options = folders
    command = ["celery", "--app=served", "worker", "--pool=prefork", "--concurrency=2", "--loglevel=info", *options]
    with program(command, folder, CELERY_BROKER_URL="filesystem://", CELERY_RESULT_BACKEND=backend) as running:
        yield running, client
    client.close()


def test_each_task_is_done(tmp_path: Path, figures: list[str]) -> None:
    put("serve_from_celery", tmp_path)
    with workers(tmp_path) as (running, client):
        running.logged(r"celery@\S+ ready")
        sent = [client.send_task("predict", [[[number, row] for row in range(3)]]) for number in range(TASKS)]
        for number, result in enumerate(sent):
            assert result.get(timeout=30, interval=0.02) == [number, number + 10, number + 20]
        done = running.logged(r"(ForkPoolWorker-\d+)\] Task predict\S+ succeeded", times=TASKS)
        assert len(done) == TASKS
        assert set(done) == {"ForkPoolWorker-1", "ForkPoolWorker-2"}
        assert not TROUBLE.search(running.log), running.log
    figures.append(f"celery, 2 workers: {TASKS} tasks right")


def test_a_task_waits_where_the_module_made_an_eager_tensor(tmp_path: Path) -> None:
    """The parent imports the module before it forks; what ends the wait is a limit of time."""
    put("serve_from_celery", tmp_path)
    module = tmp_path / "served.py"
    module.write_text(
        re.sub(r"@worker_process_init.connect\n", "", module.read_text("utf-8")) + "\n\nload()\n", "utf-8"
    )
    with workers(tmp_path, "--time-limit=3") as (running, client):
        running.logged(r"celery@\S+ ready")
        result = client.send_task("predict", [[[1, 2]]])
        running.logged(r"Hard time limit \(3\.0s\) exceeded for predict")
        with pytest.raises(celery.exceptions.TimeLimitExceeded):
            result.get(timeout=30, interval=0.02)
