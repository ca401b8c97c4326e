"""A leg in a container or on a GPU counts only if it ran there: engines that lose a failure, GPUs that are none."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from graphdocs import Mistake
from graphdocs.legs import legs
from graphdocs.run import container
from graphdocs.run.gpu_guard import why_no_gpu
from graphdocs.snippet import ROOT

REPORT = '<testsuite tests="{tests}" failures="{failures}" errors="0" skipped="{skipped}"/>'
Engine = Callable[..., Path]


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """Put a program of an engine's name on an empty PATH; returns the file with the command lines that it was given."""
    for name, path in {"ROOT": tmp_path, "RESULTS": tmp_path / "results", "FOLDER": tmp_path / "records"}.items():
        monkeypatch.setattr(container, name, path)
    for name in ("CONTAINER_ENGINE", "BASE_IMAGE", "CONTAINER_BUILD_ARGS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    (tmp_path / "results").mkdir()

    def make(name: str, on_run: str = "exit 0", report: str = "", device: str = "cpu") -> Path:
        log = tmp_path / f"{name}.log"
        reports = [f"echo '{report}' > {tmp_path}/results/{leg}.xml" for leg in legs(device=device)] if report else []
        lines = [f'echo "$@" >> {log}', 'if [ "$1" = run ]; then', "  true", *reports, on_run, "fi"]
        program = tmp_path / "bin" / name
        program.write_text("#!/bin/sh\n" + "\n".join(lines) + "\n")
        program.chmod(0o755)
        return log

    return make


def last_line(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err.splitlines()[-1]


def test_no_engine_is_one_sentence(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    assert container.main("cpu", []) == 2
    assert last_line(capsys) == (
        "No container engine answers 'docker info'; start docker or podman, then run this again."
    )


def test_an_engine_that_does_not_answer_is_passed_over(engine: Engine) -> None:
    engine("podman")
    assert container.find_engine() == "podman"


def test_an_unknown_engine_is_one_sentence(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CONTAINER_ENGINE", "/usr/bin/lxc")
    assert container.main("cpu", []) == 2
    assert last_line(capsys) == "CONTAINER_ENGINE is '/usr/bin/lxc'; set it to docker or podman."


def test_an_unknown_device_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert container.main("tpu", []) == 2
    assert last_line(capsys) == "There is no image for 'tpu'; choose cpu or gpu."


def test_a_container_that_ran_and_passed_is_counted(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    log = engine("docker", report=REPORT.format(tests=5, failures=0, skipped=2))
    assert container.main("cpu", []) == 0
    assert "2.21-tf2-cpu: 3 ran and passed in the container, 2 do not apply" in capsys.readouterr().out
    run = next(line for line in log.read_text().splitlines() if line.startswith("run"))
    assert "--network=none" in run
    assert "--read-only" in run
    assert ":/docs:ro" in run
    assert "--rm" not in run


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({"tests": 5, "failures": 1, "skipped": 2}, "counts 3 runs and 1 failures"),
        ({"tests": 2, "failures": 0, "skipped": 2}, "counts 0 runs"),
        ({"tests": 0, "failures": 0, "skipped": 0}, "counts 0 runs"),
    ],
)
def test_an_exit_status_of_0_hides_no_failure(
    engine: Engine, capsys: pytest.CaptureFixture[str], counts: dict[str, int], words: str
) -> None:
    engine("docker", report=REPORT.format(**counts))
    assert container.main("cpu", []) == 2
    assert words in last_line(capsys)


def test_an_exit_status_of_0_without_a_report_is_no_pass(
    engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    engine("docker")
    for leg in legs():  # of an earlier run
        (tmp_path / "results" / f"{leg}.xml").write_text(REPORT.format(tests=5, failures=0, skipped=2))
    assert container.main("cpu", []) == 2
    assert "left no report of 2.21-tf2-cpu" in last_line(capsys)


def test_podman_is_asked_for_a_gpu_in_the_way_that_it_does_not_ignore(engine: Engine) -> None:
    log = engine("podman", report=REPORT.format(tests=5, failures=0, skipped=2), device="gpu")
    assert container.main("gpu", []) == 0
    runs = [line for line in log.read_text().splitlines() if line.startswith("run")]
    assert ["accept" in run for run in runs] == [True, False]  # recorded, then checked
    for run in runs:
        assert "--device nvidia.com/gpu=all" in run
        assert "--gpus" not in run


def test_an_engine_without_gpu_support_is_one_sentence(engine: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    engine("docker", on_run="exit 125")
    assert container.main("gpu", []) == 2
    assert last_line(capsys) == (
        "docker gives containers no GPU; install NVIDIA's container toolkit, then run this again."
    )


def test_a_failed_build_is_one_sentence(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = engine("docker")
    program = log.parent / "bin" / "docker"
    program.write_text(program.read_text().replace("= run ]; then", "= build ]; then exit 4"))
    assert container.main("cpu", []) == 2
    assert "'docker build' ended with status 4" in last_line(capsys)


def tensorflow(built: bool = True, details: tuple[str, ...] = ("compute_capability",), device: str = "GPU:0") -> object:
    """A TensorFlow that says of its GPU what a real one might."""

    def matmul(*_: object) -> object:
        if not device:
            raise RuntimeError("cudaGetDevice() failed\nmore")
        return SimpleNamespace(device=f"/job:localhost/replica:0/task:0/device:{device}")

    return SimpleNamespace(
        test=SimpleNamespace(is_built_with_cuda=lambda: built),
        config=SimpleNamespace(
            list_physical_devices=lambda _: ["the GPU"],
            experimental=SimpleNamespace(get_device_details=lambda _: dict.fromkeys(details)),
            set_soft_device_placement=lambda _: None,
        ),
        device=lambda _: subprocess.Popen(["true"]),  # any context manager
        ones=lambda _: None,
        linalg=SimpleNamespace(matmul=matmul),
    )


@pytest.mark.parametrize(
    ("gpu", "reason"),
    [
        ({"built": False}, "this TensorFlow is built without CUDA"),
        ({"details": ("device_name",)}, "the GPU that TensorFlow lists has no compute capability"),
        ({"device": ""}, "a matrix product on GPU:0 failed: cudaGetDevice() failed"),
        ({"device": "CPU:0"}, "a matrix product for GPU:0 ran on /job:localhost/replica:0/task:0/device:CPU:0"),
        ({}, ""),
    ],
)
def test_the_guard_tells_what_is_no_gpu(gpu: dict[str, object], reason: str) -> None:
    assert why_no_gpu(tensorflow(**gpu)).startswith(reason)
    assert bool(why_no_gpu(tensorflow(**gpu))) == bool(reason)


def test_soft_placement_does_not_pass_the_cpu_off_as_a_gpu() -> None:
    """With a real TensorFlow whose list lies: the product is asked for on a device that is not there."""
    script = """
import tensorflow as tf
from types import SimpleNamespace as Space
from graphdocs.run.gpu_guard import why_no_gpu

with tf.device("/GPU:0"):
    assert tf.linalg.matmul(tf.ones([2, 3]), tf.ones([3, 2])).device.endswith("CPU:0")  # the silent pass
details = Space(get_device_details=lambda gpu: {"compute_capability": (9, 0)})
lying = {"list_physical_devices": lambda kind: ["GPU:0"], "experimental": details}
config = Space(set_soft_device_placement=tf.config.set_soft_device_placement, **lying)
print(why_no_gpu(Space(test=tf.test, config=config, device=tf.device, linalg=tf.linalg, ones=tf.ones)))
"""
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert "a matrix product on GPU:0 failed" in run.stdout, run.stderr


def test_the_guard_refuses_the_cpu_image() -> None:
    try:
        name = container.find_engine()
    except Mistake as mistake:
        pytest.skip(str(mistake))
    tag = "localhost/graph-context-docs:cpu"
    if subprocess.run([name, "image", "inspect", tag], capture_output=True).returncode:
        pytest.skip("the CPU image is not built; 'nox -s \"image(cpu)\"' builds it")
    command = [name, "run", "--name=graph-context-docs-guard", "--network=none", f"--volume={ROOT}:/docs:ro", tag]
    run = subprocess.run([*command, "python", "graphdocs/run/gpu_guard.py"], capture_output=True, text=True)
    subprocess.run([name, "rm", "--force", "graph-context-docs-guard"], capture_output=True)
    assert run.stdout.startswith("TensorFlow lists no GPU"), run.stderr
