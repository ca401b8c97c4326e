"""The FastAPI apps of the recipes under uvicorn, asked by many at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from programs import REQUESTS, TROUBLE, Program, ask_all, ask_workers, gunicorn, program, put


@contextmanager
def uvicorn(folder: Path, workers: int = 1) -> Iterator[tuple[Program, str]]:
    """A server on a free port whose workers have loaded the app, and its address."""
    with program(["uvicorn", "--host=127.0.0.1", "--port=0", f"--workers={workers}", "served:app"], folder) as server:
        [address] = server.logged(r"Uvicorn running on (http://[\d.:]+)")
        server.logged("Application startup complete", times=workers)
        yield server, address


@pytest.mark.parametrize("workers", [1, 2])
def test_each_request_is_answered(workers: int, tmp_path: Path, figures: list[str]) -> None:
    put("serve_with_fastapi", tmp_path)
    with uvicorn(tmp_path, workers) as (server, address):
        slowest = ask_all(address)
        assert len(server.logged(r"\"POST /predict HTTP/1.1\" 200", times=REQUESTS)) == REQUESTS
        assert server.log.count("Application startup complete") == workers
        assert not TROUBLE.search(server.log), server.log
        for rows in ([[1]], []):
            wrong = httpx.post(f"{address}/predict", json={"rows": rows}, timeout=30, trust_env=False)
            assert wrong.status_code == 422
    figures.append(f"uvicorn, {workers} workers: {REQUESTS} requests right, the slowest in {slowest:.2f} s")


def test_a_model_loaded_in_lifespan_may_be_preloaded(tmp_path: Path, figures: list[str]) -> None:
    put("serve_with_fastapi", tmp_path)
    with gunicorn(tmp_path, "--worker-class=asgi", "--preload") as (server, address):
        server.logged("ASGI server listening", times=2)
        slowest = ask_workers(server, address)
    figures.append(f"gunicorn --preload, FastAPI: {REQUESTS} requests right, the slowest in {slowest:.2f} s")
