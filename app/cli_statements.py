"""Statements of account from the command line: listed, and made with their PDFs when asked (STM-01…06, LTR-50)."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app import i18n
from app.core.clock import Clock
from app.core.problems import Problem
from app.i18n import _
from app.services import letter_output, statements
from app.services.desk import Desk
from app.services.letter_output import Way
from app.services.statements import Having, Options, Style

DONE, REFUSED, USAGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Statements:
    """The command, with what the command line brings: a desk at the file, a voice for scripts, one for problems, and dates."""

    desk: Callable[..., AbstractContextManager[Desk | None]]
    say: Callable[[str], None]
    refuse: Callable[[Sequence[Problem]], int]
    day: Callable[[str | None, Clock], date | Problem]

    def add(self, add: Callable[..., argparse.ArgumentParser]) -> None:
        """Name it and its options."""
        command = add("statements", _("list customer statements, make them and write their PDFs"), self.run)
        command.add_argument("--date", metavar="DATE", help=_("day of the statements; without it today"))
        command.add_argument("--from", dest="first", metavar="DATE",
                             help=_("first day: movements from there on; without it open items"))
        command.add_argument("--overdue", action="store_true", help=_("only customers with something overdue"))
        command.add_argument("--pdf", type=Path, metavar="DIR",
                             help=_("make them, and write one PDF per customer into this folder"))

    def run(self, options: argparse.Namespace, clock: Clock) -> int:
        """Propose; with a folder also make the statements and write them."""
        last = self.day(options.date, clock)
        first = self.day(options.first, clock) if options.first else None
        wrong = [x for x in (last, first) if isinstance(x, Problem)]
        if wrong or isinstance(last, Problem) or isinstance(first, Problem):
            self.refuse(wrong)
            return USAGE
        style = Style.MOVEMENT if first is not None else Style.OPEN_ITEM
        having = Having.ALL if first is not None else Having.BALANCE
        with self.desk(options, clock) as desk:
            return REFUSED if desk is None else self._propose(
                desk, Options(last, style, first, having, options.overdue), options.pdf)

    def _propose(self, desk: Desk, options: Options, folder: Path | None) -> int:
        found = statements.propose(desk, options)
        if found.value is None:
            return self.refuse(found.problems)
        rows, out = found.value.rows, found.value.left_out
        self.say(i18n.filled(_("{statements:statement|statements} proposed, {left} left out"), statements=len(rows),
                             left=len(out)))
        wrong = [row.problem for row in rows if row.problem is not None]
        if folder is None:
            return self.refuse(wrong) if wrong else DONE
        made = statements.produce(desk, options, [row.customer_id for row in rows], out)
        if made.value is None:
            return self.refuse(made.problems)
        folder.mkdir(parents=True, exist_ok=True)
        written = letter_output.put_out(desk, statements.KIND, made.value.done, folder, Way())
        self.say(i18n.filled(_("{made:statement|statements} made, {files:file|files} written, {failed} not made"),
                             made=len(made.value.done), files=len(written.files), failed=len(made.value.failed)))
        problems = [p for _id, p in (*made.value.failed, *written.failed)]
        return self.refuse(problems) if problems else DONE
