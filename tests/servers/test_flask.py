"""The Flask apps of the recipes under gunicorn, asked by many at once."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from programs import REQUESTS, TROUBLE, ask_all, ask_workers, gunicorn, put

# gunicorn says when it starts a worker, and not when that has loaded the app.
SAYS_WHEN_READY = """
def post_worker_init(worker):
    worker.log.info("ready: %s", worker.pid)
"""


@pytest.mark.parametrize("name", ["serve_with_flask_tf2", "serve_with_flask_tf1"])
def test_workers_with_threads_answer_each_request(name: str, tmp_path: Path, figures: list[str]) -> None:
    put(name, tmp_path)
    (tmp_path / "gunicorn.conf.py").write_text(SAYS_WHEN_READY, "utf-8")
    with gunicorn(tmp_path, "--threads=8") as (server, address):
        server.logged("ready:", times=2)
        slowest = ask_workers(server, address)
    figures.append(f"gunicorn, {name}: {REQUESTS} requests from 16 threads right, the slowest in {slowest:.2f} s")


def test_a_request_without_rows_stops_no_other(tmp_path: Path) -> None:
    put("serve_with_flask_tf2", tmp_path)
    with gunicorn(tmp_path, "--threads=8", workers=1) as (_, address):
        for _ in range(8):
            wrong = httpx.post(f"{address}/predict", json={"rows": []}, timeout=30, trust_env=False)
            assert wrong.status_code == 500
        ask_all(address)


@pytest.mark.parametrize("hook", [[], ["--config=python:served"]], ids=["first request", "start of the worker"])
def test_an_app_that_loads_in_its_worker_may_be_preloaded(hook: list[str], tmp_path: Path, figures: list[str]) -> None:
    put("load_in_each_worker", tmp_path)
    with gunicorn(tmp_path, "--threads=8", "--preload", *hook) as (server, address):
        slowest = ask_workers(server, address)
    figures.append(f"gunicorn --preload: {REQUESTS} requests from 16 threads right, the slowest in {slowest:.2f} s")


@pytest.mark.parametrize("name", ["serve_with_flask_tf2", "serve_with_flask_tf1"])
def test_a_model_of_a_preloaded_app_makes_its_worker_wait(name: str, tmp_path: Path) -> None:
    put(name, tmp_path)
    with gunicorn(tmp_path, "--preload", "--timeout=2", workers=1) as (server, address):
        with pytest.raises(httpx.TransportError):  # the worker is killed, and with it the connection
            httpx.post(f"{address}/predict", json={"rows": [[1, 2]]}, timeout=30, trust_env=False)
        server.logged(r"\[CRITICAL\] WORKER TIMEOUT")
        assert "answered by" not in server.log


def test_a_worker_with_threads_waits_and_the_log_says_nothing(tmp_path: Path) -> None:
    """Its first thread goes on telling gunicorn that it is alive."""
    put("serve_with_flask_tf2", tmp_path)
    with gunicorn(tmp_path, "--preload", "--timeout=2", "--threads=8", workers=1) as (server, address):
        with pytest.raises(httpx.ReadTimeout):
            httpx.post(f"{address}/predict", json={"rows": [[1, 2]]}, timeout=6, trust_env=False)
        assert not TROUBLE.search(server.log), server.log
        assert "answered by" not in server.log
