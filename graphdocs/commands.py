"""The commands behind the nox sessions: doctest, accept, preview and sweep."""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys

from filelock import FileLock, Timeout

from graphdocs import Mistake
from graphdocs.legs import DEVICES, MODES, legs
from graphdocs.record import FOLDER
from graphdocs.run.accept import accept
from graphdocs.run.check import check
from graphdocs.run.client import SECONDS, ForkServer
from graphdocs.run.preview import preview
from graphdocs.run.sweeping import sweep


def read_arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m graphdocs", description=__doc__)
    parser.add_argument("command", choices=["doctest", "accept", "preview", "sweep"])
    parser.add_argument("names", nargs="*", help="snippets, such as mix_two_graphs, their paths or folders; or sweeps")
    parser.add_argument("--mode", choices=MODES)
    parser.add_argument("--device", choices=DEVICES, default="cpu")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many snippets run at once")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="time limit of a snippet")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has TensorFlow")
    parser.add_argument("--as", dest="like", metavar="VERSION", help="compare with the records of this TensorFlow")
    parser.add_argument("--keep", action="store_true", help="keep what a preview or a sweep shows, for the site")
    parser.add_argument("--budget", type=float, help="the greatest share of snippets and legs that may not apply")
    return parser.parse_intermixed_args(argv)


def run(args: argparse.Namespace) -> int:
    """Do what the arguments ask; raises Mistake for what a person can mend."""
    if args.like and args.command == "accept":
        raise Mistake("'--as' compares with the records of another TensorFlow; it cannot accept into them.")
    if args.jobs < 1:
        raise Mistake(f"'--jobs {args.jobs}' runs nothing; write a number from 1 on.")
    with ForkServer(args.python, args.device, args.jobs) as server:
        of_version = legs(args.like or server.version, args.device)
        chosen = [leg for leg in of_version if args.mode in (None, leg.mode)]
        if not chosen:
            raise Mistake(f"TensorFlow {server.version} has no mode '{args.mode}'; run it without '--mode'.")
        if args.command == "doctest":
            return check(server, chosen, args.names, args.seconds, args.budget)
        with FileLock(FOLDER / ".lock", timeout=0):
            if args.command == "sweep":
                return sweep(server, chosen, args.names, args.keep)
            if args.command == "preview":
                return preview(server, chosen, args.names, args.seconds, args.keep)
            return accept(server, chosen, args.names, args.seconds)


def main(argv: list[str] | None = None) -> int:
    args = read_arguments(argv)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for stream in (sys.stdout, sys.stderr):  # snippets print what a terminal without UTF-8 cannot show
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        return run(args)
    except Mistake as mistake:
        print(mistake, file=sys.stderr)
    except Timeout:
        print("Another 'nox -s accept' is writing to records/; wait for it, then run this again.", file=sys.stderr)
    except OSError as error:
        place = error.filename or "a file"
        print(f"{place} cannot be used ({error.strerror}); mend that, then run this again.", file=sys.stderr)
    except KeyboardInterrupt:
        written = {"doctest": "nothing was written", "accept": "what it showed until then is recorded"}
        written |= {"preview": written["doctest"], "sweep": written["accept"]}
        print(f"Interrupted; {written[args.command]}.", file=sys.stderr)
        return 130
    return 2
