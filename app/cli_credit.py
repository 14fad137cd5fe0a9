"""Periodic credit tasks from the command line, for the scheduler of the computer: what is due, or one by name (credit 12)."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from app import i18n
from app.core.clock import Clock
from app.core.problems import Problem
from app.i18n import _
from app.services.credit_tasks import ALL, TASKS, due, running
from app.services.desk import Desk

DONE, REFUSED = 0, 1


@dataclass(frozen=True, slots=True)
class Credit:
    """The command, with what the command line brings: a desk at the file, a voice for scripts, and one for problems."""

    desk: Callable[..., AbstractContextManager[Desk | None]]
    say: Callable[[str], None]
    refuse: Callable[[Sequence[Problem]], int]

    def add(self, add: Callable[..., argparse.ArgumentParser]) -> None:
        """Name it and its options."""
        task = add("credit-task", _("run the periodic tasks of credit management that are due, or one by name"), self.run)
        names = [name for each in ALL for name in (each.code, each.rule)]
        task.add_argument("name", nargs="?", type=str.upper, choices=names, metavar="NAME",
                          help=_("this task, due or not: {names}").format(names=", ".join(names)))

    def run(self, options: argparse.Namespace, clock: Clock) -> int:
        """One line per task: its code, what was done, left out and failed; each failure on standard error."""
        with self.desk(options, clock) as desk:
            if desk is None:
                return REFUSED
            wanted = [code for code, task in TASKS.items() if options.name in (code, task.rule)] or due.due(desk)
            if not wanted:
                self.say(_("Nothing is due today."))
            return max([self._one(desk, code) for code in wanted], default=DONE)

    def _one(self, desk: Desk, code: str) -> int:
        """Run one; the exit code says whether everything went well."""
        outcome = running.run(desk, code)
        if outcome.value is None:
            return self.refuse(outcome.problems)
        ran = outcome.value
        self.say(f"{code}: " + i18n.filled(_("{done} done, {left} left out, {failed} failed"), done=ran.done, left=ran.left_out,
                                           failed=len(ran.problems)))
        return self.refuse(ran.problems) if ran.problems else DONE
