"""Build the image and run the snippets in a container: `python -m graphdocs.container cpu`, or `gpu`."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from graphdocs import Mistake
from graphdocs.legs import DEVICES, VERSIONS, legs
from graphdocs.records import FOLDER, RESULTS
from graphdocs.snippet import ROOT

PACKAGES = {"cpu": "tensorflow-cpu", "gpu": "tensorflow[and-cuda]"}
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


def run(engine: str, device: str, tag: str, arguments: list[str]) -> None:
    """Run a command of graphdocs offline in a read-only repository; only what it is for can be written."""
    name, kind = f"graph-context-docs-{device}", Path(engine).name
    flags = ["--network=none", "--read-only", "--tmpfs=/tmp:exec", f"--volume={ROOT}:/docs:ro"]
    for folder in [RESULTS, FOLDER] if arguments[0] == "accept" else [RESULTS]:
        folder.mkdir(parents=True, exist_ok=True)
        flags.append(f"--volume={folder}:/docs/{folder.relative_to(ROOT)}")
    if kind == "docker" and os.getuid():
        flags.append(f"--user={os.getuid()}:{os.getgid()}")
    flags += GPU_FLAGS[kind] * (device == "gpu")
    # Not `--rm`: podman's service then reports status 0 for a container that failed (seen on 4.3.1).
    subprocess.run([engine, "rm", "--force", name], capture_output=True)
    try:
        command = ["python", "-m", "graphdocs", *arguments, "--device", device]
        status = subprocess.run([engine, "run", "--name", name, *flags, tag, *command]).returncode
    finally:
        subprocess.run([engine, "rm", "--force", name], capture_output=True)
    if status in (125, 126, 127) and device == "gpu":
        raise Mistake(f"{kind} gives containers no GPU; {NO_GPU[kind]}, then run this again.")
    if status:
        raise Mistake(f"'graphdocs {arguments[0]}' ended with status {status} in the container; see above.")


def check_reports(device: str, folder: Path = RESULTS) -> str:
    """What the JUnit reports say that ran; raises Mistake unless each leg ran, and passed, at least one snippet."""
    lines = []
    for leg in legs(device=device):
        path = folder / f"{leg}.xml"
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
        for leg in legs(device=device):
            (RESULTS / f"{leg}.xml").unlink(missing_ok=True)  # a report of another run proves nothing
        if device == "gpu":
            run(engine, device, tag, ["accept", *names])
        run(engine, device, tag, ["doctest", *names])
        print(check_reports(device))
    except Mistake as mistake:
        print(mistake, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
