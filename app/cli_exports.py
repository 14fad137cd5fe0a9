"""Files for the accountant from the command line: checked, and written into a folder when asked (EXP-001…006, PST-044)."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app import i18n
from app.core.books import ExportKind
from app.core.clock import Clock
from app.core.problems import Problem, Weight, errors
from app.i18n import _
from app.services import accountant
from app.services.accountant import Report, Wanted
from app.services.desk import Desk

DONE, REFUSED, USAGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Exports:
    """The command, with what the command line brings: a desk at the file, a voice for scripts, one for problems, and dates."""

    desk: Callable[..., AbstractContextManager[Desk | None]]
    say: Callable[[str], None]
    refuse: Callable[[Sequence[Problem]], int]
    day: Callable[[str | None, Clock], date | Problem]

    def add(self, add: Callable[..., argparse.ArgumentParser]) -> None:
        """Name it and its options."""
        command = add("export-books", _("check the files for the accountant, and write them into a folder"), self.run)
        command.add_argument("kind", choices=[k.value for k in ExportKind], help=_("which file"))
        command.add_argument("--from", dest="first", metavar="DATE",
                             help=_("first day; without it that of the last period that is over"))
        command.add_argument("--to", dest="last", metavar="DATE", help=_("last day; without it that of the same period"))
        command.add_argument("--folder", type=Path, metavar="DIR", help=_("write the files into this folder"))
        command.add_argument("--new", action="store_true", help=_("only vouchers that no file of this kind has had"))
        command.add_argument("--csv", action="store_true", help=_("the ledger as CSV, not as a workbook"))
        command.add_argument("--confirm", action="store_true", help=_("go on after warnings"))

    def run(self, options: argparse.Namespace, clock: Clock) -> int:
        """Check; with a folder also write. The paths stand on standard output, one on a line."""
        first, last = (self.day(text, clock) if text else None for text in (options.first, options.last))
        wrong = [x for x in (first, last) if isinstance(x, Problem)]
        if wrong or isinstance(first, Problem) or isinstance(last, Problem):
            self.refuse(wrong)
            return USAGE
        with self.desk(options, clock) as desk:
            if desk is None:
                return REFUSED
            begin, end = accountant.stretch_of(desk)
            wanted = Wanted(ExportKind(options.kind), first or begin, last or end, options.new, options.csv)
            report = accountant.check(desk, wanted)
            self._tell(report, desk)
            if options.folder is None:
                return self.refuse(report.problems) if errors(report.problems) else DONE
            return self._write(desk, wanted, report, options)

    def _tell(self, report: Report, desk: Desk) -> None:
        self.say(i18n.filled(_("{vouchers:voucher|vouchers} with {lines:line|lines} · debit {debit} · credit {credit}"),
                             vouchers=report.vouchers, lines=report.lines,
                             debit=i18n.amount(report.debit, report.currency, desk.region),
                             credit=i18n.amount(report.credit, report.currency, desk.region)))

    def _write(self, desk: Desk, wanted: Wanted, report: Report, options: argparse.Namespace) -> int:
        options.folder.mkdir(parents=True, exist_ok=True)
        keys = frozenset(p.key for p in report.problems if p.key) if options.confirm else frozenset()
        keys |= frozenset(f"EXP-003-there-{name}" for name in report.files) if options.confirm else frozenset()
        made = accountant.write(desk, wanted, options.folder, keys)
        if made.value is None:
            return self.refuse(made.problems)
        print("\n".join(str(path) for path in made.value.paths))
        told = [p for p in made.problems if p.weight is not Weight.ERROR]
        if told:
            self.refuse(told)
        return DONE
