"""Starts the program: `python -m app [FILE]`."""

import sys

from app.bootstrap import main


def start() -> None:
    """Entry point of the installed program."""
    sys.exit(main())


if __name__ == "__main__":
    start()
