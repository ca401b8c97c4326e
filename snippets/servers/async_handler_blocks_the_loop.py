"""While an `async def` handler runs the model, another request waits; beside `def` or a thread pool it is answered.

:needs: tf>=2.16 -- FastAPI is tried beside these versions
:needs: mode=tf2 -- calling a function gives a value only with eager execution
:process: it is the program of a server
:given: threading ThreadPoolExecutor FastAPI TestClient app model_runs health_asked slow_model health other_answered

>>> for path in ["/async", "/def", "/pool"]:
...     print(path, "other request answered meanwhile:", other_answered(path))
/async other request answered meanwhile: False
/def other request answered meanwhile: True
/pool other request answered meanwhile: True
"""

import threading
from concurrent.futures import ThreadPoolExecutor

import tensorflow as tf
from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool
from fastapi.testclient import TestClient

app = FastAPI()
model_runs, health_asked = threading.Event(), threading.Event()


def slow_model():
    """Runs until the server has answered another request, or for a second."""
    model_runs.set()
    return bool(tf.numpy_function(lambda: health_asked.wait(1.0), [], tf.bool))


@app.get("/async")
async def blocks():
    return slow_model()


@app.get("/def")
def runs_in_a_thread():
    return slow_model()


@app.get("/pool")
async def hands_over():
    return await run_in_threadpool(slow_model)


@app.get("/health")
async def health():
    health_asked.set()


def other_answered(path):
    model_runs.clear(), health_asked.clear()
    with TestClient(app) as client, ThreadPoolExecutor() as pool:
        answer = pool.submit(client.get, path)
        model_runs.wait()
        client.get("/health")
        return answer.result().json()
