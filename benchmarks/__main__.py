"""Runs the benchmarks and prints one line each: our time, the yardstick's, the ratio, the promise, kept or not."""

import argparse
import sys

from app.bootstrap import collect_rarely
from benchmarks import FULL, PROMISES, SMALL, Measured, Promise, load


def line(promise: Promise, measured: Measured) -> str:
    """One row of the report."""
    bare = f"{measured.bare:9.4f}" if measured.bare is not None else " " * 9
    ratio = f"{measured.ours / measured.bare:7.2f}" if measured.bare else " " * 7
    rate = f"{measured.things / measured.ours:12,.0f}/s" if measured.things else " " * 14
    said = [f"≤ {promise.ratio:g} ×" if promise.ratio else "", f"≤ {promise.seconds:g} s" if promise.seconds else "",
            f"≥ {promise.rate:,.0f}/s" if promise.rate else ""]
    kept = "kept" if promise.kept(measured) else "BROKEN"
    return f"{promise.title:44} {measured.ours:9.4f} {bare} {ratio} {rate}  {', '.join(s for s in said if s):16} {kept}"


def main() -> int:
    """0 when every promise was kept."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("words", nargs="*", help="only benchmarks whose title contains one of these")
    parser.add_argument("--small", action="store_true", help="a small company: shows that jobs run, not that promises hold")
    options = parser.parse_args()
    collect_rarely()
    load()
    print(f"{'':44} {'ours s':>9} {'bare s':>9} {'ratio':>7} {'rate':>14}")
    broken = 0
    for promise in PROMISES:
        if not options.words or any(word.lower() in promise.title.lower() for word in options.words):
            measured = promise.job(SMALL if options.small else FULL)
            broken += not promise.kept(measured)
            print(line(promise, measured), flush=True)
    return 1 if broken and not options.small else 0


if __name__ == "__main__":
    sys.exit(main())
