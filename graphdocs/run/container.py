"""Build an image and run the snippets in it: `python -m graphdocs.run.container cpu`, `gpu` or `gpu libraries`."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import DEVICES, VERSIONS, legs
from graphdocs.record import FOLDER
from graphdocs.run.junit import RESULTS
from graphdocs.snippet import ROOT

STUB = ROOT / "images" / "stub_driver.c"
# The CPU image has the package that the records are of; tensorflow-cpu says more of a GPU that is not there.
PACKAGES = {"cpu": "tensorflow", "gpu": "tensorflow[and-cuda]"}
# podman takes `--gpus all` too, ignores it, and the snippets run on the CPU (seen on 4.3.1).
GPU_FLAGS = {"docker": ["--gpus", "all"], "podman": ["--device", "nvidia.com/gpu=all"]}
NO_GPU = {
    "docker": "install NVIDIA's container toolkit",
    "podman": "write a CDI file with 'nvidia-ctk cdi generate'",
}


def find_engine() -> str:
    """CONTAINER_ENGINE, or the first of docker and podman that answers; raises Mistake if none does."""
    wanted = os.environ.get("CONTAINER_ENGINE")
    if wanted and Path(wanted).name not in GPU_FLAGS:
        raise Mistake(f"CONTAINER_ENGINE is '{wanted}'; set it to docker or podman.")
    for engine in [wanted] if wanted else GPU_FLAGS:
        try:
            if not subprocess.run([engine, "info"], capture_output=True).returncode:
                return engine
        except OSError:
            continue
    raise Mistake(
        f"No container engine answers '{wanted or 'docker'} info'; start docker or podman, then run this again."
    )


def build(engine: str, device: str) -> str:
    """Build the image of a device and return its name; BASE_IMAGE and CONTAINER_BUILD_ARGS change how."""
    tag = f"localhost/graph-context-docs:{device}"
    version = next(iter(VERSIONS.values()))[1].partition("==")[2]
    command = [engine, "build", "-t", tag, "-f", str(ROOT / "images" / "Containerfile")]
    command += [f"--build-arg=TENSORFLOW={PACKAGES[device]}=={version}"]
    command += [f"--build-arg=BASE_IMAGE={base}" for base in [os.environ.get("BASE_IMAGE")] if base]
    command += [*shlex.split(os.environ.get("CONTAINER_BUILD_ARGS", "")), str(ROOT / "images")]
    if status := subprocess.run(command).returncode:
        raise Mistake(f"'{engine} build' ended with status {status}; mend what it says above, then run this again.")
    return tag


def run(engine: str, tag: str, command: list[str], *flags: str, writable: tuple[Path, ...] = ()) -> None:
    """Run a command offline in a read-only repository, where only some folders can be written."""
    name = tag.rpartition("/")[2].replace(":", "-")
    flags = ("--network=none", "--read-only", "--tmpfs=/tmp:exec", f"--volume={ROOT}:/docs:ro", *flags)
    for folder in writable:
        folder.mkdir(parents=True, exist_ok=True)
        flags += (f"--volume={folder}:/docs/{folder.relative_to(ROOT)}",)
    if Path(engine).name == "docker" and os.getuid():
        flags += (f"--user={os.getuid()}:{os.getgid()}",)
    # Not `--rm`: podman's service then reports status 0 for a container that failed (seen on 4.3.1).
    subprocess.run([engine, "rm", "--force", name], capture_output=True)
    try:
        status = subprocess.run([engine, "run", "--name", name, *flags, tag, *command]).returncode
    finally:
        subprocess.run([engine, "rm", "--force", name], capture_output=True)
    if status in (125, 126) and set(GPU_FLAGS[Path(engine).name]) <= set(flags):
        kind = Path(engine).name
        raise Mistake(f"{kind} gives containers no GPU; {NO_GPU[kind]}, then run this again.")
    if status:
        raise Mistake(f"'{' '.join(command[:4])}' ended with status {status} in the container; see above.")


def run_snippets(engine: str, device: str, tag: str, names: list[str]) -> str:
    """Run the snippets in the container, and record them on a GPU; returns what the reports say that ran."""
    for leg in legs(device=device):
        (RESULTS / f"{leg}.xml").unlink(missing_ok=True)  # a report of another run proves nothing
    flags = GPU_FLAGS[Path(engine).name] if device == "gpu" else []
    command = ["python", "-m", "graphdocs"]
    if device == "gpu":
        run(engine, tag, [*command, "accept", *names, "--device=gpu"], *flags, writable=(FOLDER,))
    run(engine, tag, [*command, "doctest", *names, f"--device={device}"], *flags, writable=(RESULTS,))
    return check_reports(device)


def check_libraries(engine: str, tag: str) -> str:
    """Load the CUDA libraries of the GPU image against a stub of the driver; raises Mistake if one is missing."""
    with tempfile.TemporaryDirectory() as folder:
        flags = []
        for library in ("libcuda.so.1", "libnvidia-ml.so.1"):
            command = ["gcc", "-shared", "-fPIC", f"-Wl,-soname,{library}", "-o", f"{folder}/{library}"]
            if shutil.which("gcc") is None or subprocess.run([*command, str(STUB)]).returncode:
                raise Mistake("gcc cannot build images/stub_driver.c; install gcc, then run this again.")
            flags.append(f"--volume={folder}/{library}:/usr/lib/x86_64-linux-gnu/{library}:ro")
        script = "import tensorflow as tf; raise SystemExit(not tf.config.list_physical_devices('GPU'))"
        run(engine, tag, ["python", "-c", script], "--env=TF_CPP_MIN_LOG_LEVEL=0", *flags)
    return "TensorFlow loads all its CUDA libraries in the image; no operation was run on a GPU"


def check_reports(device: str) -> str:
    """What the JUnit reports say that ran; raises Mistake unless each leg ran, and passed, at least one snippet."""
    lines = []
    for leg in legs(device=device):
        path = RESULTS / f"{leg}.xml"
        if not path.exists():
            raise Mistake(f"The container left no report of {leg}, so nothing is known to have run; see its output.")
        suite = ET.parse(path).getroot()
        count = {name: int(suite.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")}
        ran = count["tests"] - count["skipped"]
        if ran < 1 or count["failures"] or count["errors"]:
            raise Mistake(f"The report of {leg} counts {ran} runs and {count['failures']} failures; see its output.")
        lines.append(f"{leg}: {ran} ran and passed in the container, {count['skipped']} do not apply")
    return "\n".join(lines)


def main(device: str, names: list[str]) -> int:
    try:
        if device not in DEVICES:
            raise Mistake(f"There is no image for '{device}'; choose {' or '.join(DEVICES)}.")
        engine = find_engine()
        tag = build(engine, device)
        if names == ["libraries"] and device == "gpu":
            print(check_libraries(engine, tag))
        else:
            print(run_snippets(engine, device, tag, names))
    except Mistake as mistake:
        print(mistake, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
