"""`python -m graphdocs`: the commands, once this Python and its packages can run them."""

import os
import signal
import sys


def start() -> int:
    """Run the commands; what they cannot be run with is one sentence, and so is Ctrl-C while they are read."""
    signal.signal(signal.SIGINT, lambda *_: os._exit(130))
    if sys.version_info < (3, 10):  # noqa: UP036 -- an older one reads this file, and no other
        print("The snippets are run by Python 3.10 or newer; call this through 'nox -s doctest'.", file=sys.stderr)
        return 2
    try:
        from graphdocs.commands import main
    except ModuleNotFoundError as error:
        print(f"{error.name} is not installed here; call this through 'nox -s doctest'.", file=sys.stderr)
        return 2
    status = main()
    # All is written and said: a late Ctrl-C ends the process at once, and not in the midst of Python's own end.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return status


if __name__ == "__main__":
    sys.exit(start())
