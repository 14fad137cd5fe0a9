"""Collection strategies from the command line: what they would do, or run for today what is due (COL-49, COL-50)."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from app import i18n
from app.core.clock import Clock
from app.core.problems import Problem, error
from app.i18n import _
from app.services.desk import Desk
from app.services.strategies import due, keeping, previewing, running

DONE, REFUSED = 0, 1


@dataclass(frozen=True, slots=True)
class Strategies:
    """The command, with what the command line brings: a desk at the file, a voice for scripts, and one for problems."""

    desk: Callable[..., AbstractContextManager[Desk | None]]
    say: Callable[[str], None]
    refuse: Callable[[Sequence[Problem]], int]

    def add(self, add: Callable[..., argparse.ArgumentParser]) -> None:
        """Name it and its options."""
        command = add("strategies", _("run the collection strategies that are due today, or one by its code"), self.run)
        command.add_argument("code", nargs="?", metavar="CODE", help=_("this strategy, due or not"))
        command.add_argument("--confirm", action="store_true", help=_("go on after warnings"))
        command.add_argument("--preview", action="store_true", help=_("only say what would be done for whom, and why not"))

    def run(self, options: argparse.Namespace, clock: Clock) -> int:
        """One line per strategy: its code, what was done, left out and failed; e-mails and drafts wait in the program."""
        with self.desk(options, clock) as desk:
            if desk is None:
                return REFUSED
            known = keeping.strategies(desk)
            waits = {d.code for d in due.due(desk)}
            wanted = [s for s in known if (s.code == options.code if options.code else s.code in waits)]
            if options.code and not wanted:
                return self.refuse((error("COL-40-strategy"),))
            if not wanted:
                self.say(_("Nothing is due today."))
            done = [self._preview(desk, s.strategy_id) if options.preview
                    else self._one(desk, s.strategy_id, old_bank=options.confirm) for s in wanted]
            return max(done, default=DONE)

    def _preview(self, desk: Desk, strategy_id: int) -> int:
        """A line per customer: number, name, leading invoice, action or the reason for nothing, with tabs between them."""
        for line in previewing.preview(desk, strategy_id=strategy_id):
            what = str(line.action) if line.action is not None else ""
            if line.reason is not None:
                what = i18n.problem_text(line.reason, i18n.language(), i18n.region())
            self.say("\t".join((line.strategy, line.number, line.name, line.document, what)))
        return DONE

    def _one(self, desk: Desk, strategy_id: int, *, old_bank: bool) -> int:
        """Run one; the exit code says whether everything went well."""
        outcome = running.run(desk, strategy_id, old_bank=old_bank)
        if outcome.value is None:
            return self.refuse(outcome.problems)
        ran = outcome.value
        self.say(f"{ran.strategy}: " + i18n.filled(_("{done} done, {left} left out, {failed} failed"), done=ran.done,
                                                   left=ran.left_out, failed=ran.failed))
        return self.refuse(ran.problems) if ran.problems else DONE
