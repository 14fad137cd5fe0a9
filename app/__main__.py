"""Starts the program: `python -m app [FILE]`."""

import sys

from app.bootstrap import collect_rarely, main


def start() -> None:
    """Entry point of the installed program."""
    collect_rarely()
    sys.exit(main())


if __name__ == "__main__":
    start()
