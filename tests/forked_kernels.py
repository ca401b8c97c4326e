"""Jupyter kernels that are forked from one interpreter which has imported TensorFlow and run no operation.

`forked_kernels.py serve SOCKET` is that interpreter; `forked_kernels.py kernel SOCKET ARGUMENTS` stands for a kernel,
with a kernel's arguments: it asks for a fork and lives as long as that.  Importing TensorFlow is most of what a
notebook costs.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jupyter_client import AsyncKernelManager
from jupyter_client.kernelspec import KernelSpec


class ForkedKernelManager(AsyncKernelManager):
    """Starts forked kernels; `socket_path` is set by `kernel_server`."""

    socket_path = ""

    @property
    def kernel_spec(self) -> KernelSpec:
        argv = [sys.executable, __file__, "kernel", self.socket_path, "-f", "{connection_file}"]
        return KernelSpec(argv=argv, display_name="Python 3", language="python")


@contextmanager
def kernel_server() -> Iterator[None]:
    """Run the interpreter that kernels are forked from; it ends, and they with it, when this ends."""
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "kernels"))
        with subprocess.Popen(
            [sys.executable, __file__, "serve", path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as server:
            assert server.stdin
            assert server.stdout
            if server.stdout.readline() != b"ready\n":
                raise RuntimeError("The interpreter for kernels did not start; what it said stands above.")
            ForkedKernelManager.socket_path = path
            yield
            server.stdin.close()  # it ends on that


def serve(path: str) -> None:
    """Fork a kernel for each connection, until standard input ends."""
    import ipykernel.kernelapp
    import tensorflow as tf  # noqa: F401  what each kernel shall have

    listening = socket.socket(socket.AF_UNIX)
    listening.bind(path)
    listening.listen(64)
    print("ready", flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how a kernel ended
    while True:
        connection, _ = listening.accept()
        asked = connection.makefile().readline()
        if not asked.endswith("\n"):  # who asked was killed meanwhile
            connection.close()
            continue
        arguments = json.loads(asked)
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            listening.close()
            # What a kernel says beside its cells; nobody reads it, and a pipe that is full would stop the kernel.
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            threading.Thread(target=end_with, args=[connection], daemon=True).start()
            ipykernel.kernelapp.IPKernelApp.launch_instance(arguments)
            os._exit(0)
        connection.close()


def end_with(connection: socket.socket) -> None:
    """End this kernel when what stands for it has ended."""
    connection.recv(1)
    os._exit(0)


def stand_for_kernel(path: str, *arguments: str) -> None:
    """Ask for a kernel and wait for its end; where this process is killed, the kernel ends too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(path)
    connection.sendall(f"{json.dumps(arguments)}\n".encode())
    connection.recv(1)


if __name__ == "__main__":
    {"serve": serve, "kernel": stand_for_kernel}[sys.argv[1]](*sys.argv[2:])
