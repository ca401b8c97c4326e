# /// script
# requires-python = ">=3.10"
# dependencies = ["nox"]
# ///
"""One session per verb; `nox -l` lists them, and `uv run noxfile.py -s doctest` needs no nox installed."""

from __future__ import annotations  # so that a Python that is too old reads this file, and is told so

import argparse
import contextlib
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import nox

sys.path.insert(0, str(Path(__file__).parent))
from graphdocs.legs import NEWEST, VERSIONS

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True  # a leg that was not run is no pass
nox.options.sessions = ["lint", "doctest", "tests", "docs"]

PYTHONS = ("3.10", "3.11", "3.12", "3.13")  # which the README names, and TensorFlow has wheels for
SPHINX = ["-n", "-c", "."]  # -n: a reference that leads nowhere is a warning
# What Sphinx keeps for itself stands beside the site, which may be published as it is.
SITE = ["-d", "build/doctrees", "docs", "build/html"]
SERVED = ("127.0.0.1", 8000)
# Byte code halves the time of importing TensorFlow.
ENVIRONMENT = {"PYTHONDONTWRITEBYTECODE": None, "TF_CPP_MIN_LOG_LEVEL": "3"}
# The share of snippets and legs that may be "not applicable": a snippet is written to run wherever it can.
MOST_NOT_APPLICABLE = 0.25  # many errors belong to one Keras, and packages beside TensorFlow to some versions
PROSE = ["docs/**/*.md", "README.md", "CONTRIBUTING.md"]
SCHEMAS = {"github-workflows": ".github/workflows/ci.yml", "readthedocs": ".readthedocs.yaml"}
CODE = ["conf.py", "noxfile.py", "graphdocs", "tests", "tools"]


def prepare(session: nox.Session, requirements: str = "requirements.txt") -> None:
    """Install the pinned requirements, if they are not those that the environment has."""
    running = ".".join(map(str, sys.version_info[:2]))
    if running not in PYTHONS:
        wanted = f"Python {PYTHONS[0]} to {PYTHONS[-1]}"
        session.error(f"TensorFlow {NEWEST} runs on {wanted}, this is {running}; run nox with one of those")
    session.env.update(ENVIRONMENT)
    installed, wanted = Path(session.virtualenv.location, "installed.txt"), Path(requirements).read_text("utf-8")
    if not installed.exists() or installed.read_text("utf-8") != wanted:  # a warm environment costs nothing
        with installing(session, f"what {requirements} pins"):
            session.install("-r", requirements, silent=False)
        installed.write_text(wanted, "utf-8")


@contextlib.contextmanager
def installing(session: nox.Session, what: str) -> Iterator[None]:
    """End the session with a sentence where something cannot be installed."""
    try:
        yield
    except nox.command.CommandFailed:
        mend = "if there is no network, run this once where there is one, or name a mirror that you reach"
        session.error(f"{what[0].upper()}{what[1:]} could not be installed, for the reason above; {mend}")


@nox.session
def doctest(session: nox.Session) -> None:
    """Run every snippet in both modes: `-- mix_two_graphs` selects, `--mode tf2` and `--jobs 1` too."""
    prepare(session)
    run_snippets(session)


def run_snippets(session: nox.Session) -> None:
    budget = [] if session.posargs else [f"--budget={MOST_NOT_APPLICABLE}"]
    command = ["python", "-m", "graphdocs", "doctest", *budget, *session.posargs]
    session.run(*command, interrupt_timeout=30)  # time to end what runs, and to print a summary


@nox.session(python=[PYTHONS[0], PYTHONS[-1]])
def pythons(session: nox.Session) -> None:
    """Run every snippet on the oldest and the newest Python that the README names, and build the docs on the oldest."""
    prepare(session)
    run_snippets(session)
    if session.python == PYTHONS[0]:
        session.run("sphinx-build", "-W", "--keep-going", "-q", *SPHINX, "docs", f"build/html-{PYTHONS[0]}")


@nox.session
def accept(session: nox.Session) -> None:
    """Run snippets and rewrite what they must print, in docstrings and records; shows the difference."""
    prepare(session)
    session.run("python", "-m", "graphdocs", "accept", *session.posargs)


def run_leg(session: nox.Session, folder: str, python: str, requirements: list[str], command: list[str]) -> None:
    """Run a command of graphdocs with the interpreter of a leg, in an environment that is made once."""
    session.env.update(ENVIRONMENT)
    leg_python = str(Path(session.cache_dir.parent, folder, "bin", "python").resolve())
    if not Path(leg_python).exists():
        try:
            session.run("uv", "venv", "-q", "--no-project", f"--python={python}", str(Path(leg_python).parents[1]))
        except nox.command.CommandFailed:
            mend = f"'uv python install {python}' or pyenv brings it; until then {folder} counts as not run"
            session.error(f"There is no Python {python} here, or no uv that finds it; {mend}")  # nox ends the sentence
    with installing(session, f"the TensorFlow of {folder}"):
        session.run("uv", "pip", "install", "-q", f"--python={leg_python}", *requirements)
    # This interpreter, nox's own, compares; that of the leg, which may be as old as 3.7, runs the snippets.
    session.run(sys.executable, "-m", "graphdocs", *command, f"--python={leg_python}")


@nox.session(python=False)
@nox.parametrize("version", list(VERSIONS), ids=list(VERSIONS))
def matrix(session: nox.Session, version: str) -> None:
    """Run the snippets on all versions of TensorFlow or, as `matrix(2.8)`, on one; `-- accept` records the outputs."""
    python, *requirements = VERSIONS[version]
    is_named = session.posargs[:1] in (["accept"], ["sweep"])
    command = session.posargs if is_named else ["doctest", *session.posargs]
    run_leg(session, f"matrix-{version}", python, requirements, command)


@nox.session(python=False)
def nightly(session: nox.Session) -> None:
    """Show what TensorFlow's nightly build prints otherwise than the newest release; `-- --keep` lists it on a page."""
    command = ["preview", *session.posargs, f"--as={NEWEST}"]
    # tensorflow-hub and tf-keras would bring the release with them; the snippets that need one show up as different.
    requirements = ["--upgrade", "--prerelease=allow", "tf-nightly", "celery", "fastapi", "flask", "httpx"]
    run_leg(session, "matrix-nightly", VERSIONS[NEWEST][0], requirements, command)


@nox.session(python=False)
@nox.parametrize("device", ["cpu", "gpu"], ids=["cpu", "gpu"])
def image(session: nox.Session, device: str) -> None:
    """Build a container image and run the snippets in it, offline; `image(gpu)` needs a GPU and records its legs."""
    session.run(sys.executable, "-m", "graphdocs.run.container", device, *session.posargs)


@nox.session
def sweeps(session: nox.Session) -> None:
    """Ask all public names what they do, and compare with the records: `-- objects_and_places`, `-- --keep`."""
    prepare(session)
    session.run("python", "-m", "graphdocs", "sweep", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site into build/html; any warning fails it."""
    prepare(session, "docs/requirements.txt")
    session.run("sphinx-build", "-W", "--keep-going", *SPHINX, *SITE, *session.posargs)


@nox.session
def linkcheck(session: nox.Session) -> None:
    """Ask for every address outside the site, and report in build/linkcheck/output.txt."""
    prepare(session, "docs/requirements.txt")
    session.run("sphinx-build", "-b", "linkcheck", "-c", ".", "docs", "build/linkcheck", *session.posargs)


@nox.session
def serve(session: nox.Session) -> None:
    """Build the site, serve it on http://127.0.0.1:8000 and rebuild what changes."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--port", type=int, default=SERVED[1])
    port = parser.parse_known_args(session.posargs)[0].port
    with socket.socket() as probe:  # asked before the build, which takes a while
        if not probe.connect_ex((SERVED[0], port)):
            session.error(f"Port {port} is in use; end what uses it, or run 'nox -s serve -- --port={port + 1}'")
    prepare(session, "docs/requirements.txt")
    watched = [f"--watch={folder}" for folder in ("snippets", "records", "graphdocs")]
    # What readers take along would be written anew after each edit.
    session.run("sphinx-autobuild", *watched, "-D", "graphdocs_take_along=0", *SPHINX, *SITE, *session.posargs)


@nox.session
def new(session: nox.Session) -> None:
    """Begin a snippet and the page or section that shows it: `-- values/move_a_value recipes/move-a-value`."""
    prepare(session, "docs/requirements.txt")
    session.run("python", "tools/new.py", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Test the machinery and, in a real Chromium, the built site; takes pytest's arguments."""
    prepare(session)
    workers = ["-n", "2", "--dist", "worksteal"]  # `-- -n 0` makes it one process, where a debugger works
    session.run("python", "-m", "pytest", *workers, *session.posargs)


def node_tools(session: nox.Session) -> Path:
    """Install the pinned tools of tests/site_tools; returns the folder of their programs."""
    if not shutil.which("npm"):
        session.error("There is no npm here; install Node.js 20 or newer")
    folder, source = Path("build/site_check/tools"), Path("tests/site_tools")
    folder.mkdir(parents=True, exist_ok=True)
    lock = (source / "package-lock.json").read_bytes()
    if not (folder / "installed.json").exists() or (folder / "installed.json").read_bytes() != lock:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(source / name, folder)
        with installing(session, "the tools of tests/site_tools"):
            session.run("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error", f"--prefix={folder}", external=True)
        (folder / "installed.json").write_bytes(lock)
    return folder / "node_modules" / ".bin"


@nox.session
def lint(session: nox.Session) -> None:
    """Check code and snippets with ruff, types with mypy, the site's scripts with Biome, workflows with zizmor."""
    prepare(session)
    session.run("zizmor", "--offline", "--quiet", ".github/workflows")
    for schema, file in SCHEMAS.items():
        session.run("check-jsonschema", "-q", f"--builtin-schema=vendor.{schema}", file)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", *CODE)
    session.run("ruff", "format", "--check", "--line-length=80", "snippets")  # fits a page without scrolling
    session.run("mypy")
    scripts = ["lint", "--config-path=tests/site_tools/biome.jsonc", "--error-on-warnings", "docs/_static"]
    session.run(str(node_tools(session) / "biome"), *scripts, external=True)


@nox.session
def site_check(session: nox.Session) -> None:
    """Check the whole site in Chromium and print one table; a gate's name, such as `-- links`, runs it alone."""
    prepare(session)
    if not shutil.which("java"):
        session.error("There is no Java here, which the HTML checker needs; install a JRE of version 11 or newer")
    node_tools(session)
    session.run("python", "tests/site_check.py", *session.posargs)


@nox.session
def prose(session: nox.Session) -> None:
    """Check the form of the prose, its spelling, and that a run or a source stands for what it claims."""
    prepare(session, "docs/requirements.txt")
    session.run("python", "tools/prose.py")
    session.run("python", "tools/claims.py")
    words = ["lint", "--no-progress", "--no-summary", "--config=tests/site_tools/cspell.json", *PROSE]
    session.run(str(node_tools(session) / "cspell"), *words, external=True)


@nox.session
def audit(session: nox.Session) -> None:
    """Draw sentences that claim, each with its proof beside it, for a reader to judge: `-- 40`, `--seed 7`."""
    prepare(session, "docs/requirements.txt")
    session.run("python", "tools/audit.py", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure what runs cost against one import of TensorFlow and, for a sample or `-- all`, fresh interpreters."""
    prepare(session)
    session.run("python", "tools/bench.py", *session.posargs)


@nox.session
def faults(session: nox.Session) -> None:
    """Plant faults in a copy of the repository, and see that a check names each; `-- docs` takes one check."""
    prepare(session)
    session.run("python", "tools/planted_faults.py", *session.posargs)


@nox.session
def api_names(session: nox.Session) -> None:
    """Rewrite graphdocs/pages/api_names.txt, the names that pages may link to, from the installed TensorFlow."""
    prepare(session)
    session.run("python", "tools/api_names.py")


@nox.session
def lock(session: nox.Session) -> None:
    """Pin all requirements anew, with the hashes of their files, from the groups of pyproject.toml."""
    session.install("uv")
    pin = ["uv", "pip", "compile", "-q", "--upgrade", "--universal", "--no-annotate", "--python-version=3.10"]
    pin += ["--custom-compile-command=nox -s lock"]
    groups = {"requirements.txt": ["docs", "run", "test"], "docs/requirements.txt": ["docs"], ".ci/nox.txt": ["nox"]}
    for file, names in groups.items():
        session.run(*pin, "--generate-hashes", *(f"--group={name}" for name in names), "-o", file)
    # The image is built for one machine; its versions are held, and its files are those of that day.
    session.run(*pin, "--strip-extras", "--group=image", "-o", "images/constraints.txt")


if __name__ == "__main__":
    nox.main()
