"""Starts the program: `python -m app [FILE]`."""

import gc
import sys

gc.disable()  # what the imports make stays for good: looking through it again and again is a tenth of the start

from app.bootstrap import collect_rarely, main  # noqa: E402


def start() -> None:
    """Entry point of the installed program."""
    collect_rarely()
    sys.exit(main())


if __name__ == "__main__":
    start()
