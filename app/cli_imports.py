"""Spreadsheets from the command line: brought in as a whole, or the newest import taken back (IMP-001…012)."""

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app import i18n
from app.core.clock import Clock
from app.core.numbers import Unread, parse_amount
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.queries import choices
from app.services import desks, imports
from app.services.desk import Desk

declare({
    "CLI-dates": N_("The file does not show whether the day or the month comes first. Say it with --dates dmy, mdy or ymd."),
    "CLI-mapping": N_("There is no saved mapping called {name}."),
    "CLI-reason": N_("{code} is no reason for blocking. Choose one of: {codes}"),
    "CLI-nothing": N_("There is no import to undo."),
})

DONE, REFUSED, ENVIRONMENT = 0, 1, 3
_UNREADABLE = {"IMP-file-open", "IMP-file-gone", "IMP-file-folder", "IMP-file-write"}
"""Problems that are the environment's."""


@dataclass(frozen=True, slots=True)
class Imports:
    """Both commands, with what the command line brings: a desk at the file, a voice for scripts, one for problems, and dates."""

    desk: Callable[..., AbstractContextManager[Desk | None]]
    say: Callable[[str], None]
    refuse: Callable[[Sequence[Problem]], int]
    day: Callable[[str | None, Clock], date | Problem]

    def add(self, add: Callable[..., argparse.ArgumentParser]) -> None:
        """Name them and their options."""
        bring = add("import", _("bring in customers or open items from CSV or XLSX"), self.bring)
        bring.add_argument("table", type=Path, help=_("the spreadsheet"))
        bring.add_argument("--entity", choices=[e.value for e in imports.Entity],
                           help=_("what the file holds; without it its headings tell"))
        bring.add_argument("--history", action=argparse.BooleanOptionalAction, default=None,
                           help=_("post each item with its own document date; without it where the file says what was paid when"))
        bring.add_argument("--import-date", metavar="DATE", help=_("the date of posting without --history; without it today"))
        bring.add_argument("--dates", choices=[o.value for o in imports.DateOrder],
                           help=_("order of day, month and year in the file"))
        bring.add_argument("--decimal", choices=[",", "."], help=_("decimal sign in the file"))
        bring.add_argument("--encoding", choices=imports.ENCODINGS, help=_("encoding of the file"))
        bring.add_argument("--separator", metavar="SIGN", help=_("what separates its columns"))
        bring.add_argument("--sheet", metavar="NAME", help=_("sheet of the workbook"))
        bring.add_argument("--headings", type=int, metavar="LINE", help=_("line with the headings"))
        bring.add_argument("--mapping", metavar="NAME", help=_("a mapping that was saved in the program"))
        bring.add_argument("--existing", choices=[e.value for e in imports.Existing],
                           help=_("what to do with what exists already"))
        bring.add_argument("--currency", metavar="CODE", help=_("currency of the amounts where the file names none"))
        bring.add_argument("--control", metavar="AMOUNT", help=_("balance of the old system; a difference is refused"))
        bring.add_argument("--reason", metavar="CODE", help=_("reason for customers the file blocks"))
        bring.add_argument("--zero-unlimited", action="store_true", help=_("a credit limit of 0 means unlimited"))
        bring.add_argument("--only-valid", action="store_true", help=_("leave rows with errors out"))
        bring.add_argument("--dry-run", action="store_true", help=_("check everything, write nothing"))
        bring.add_argument("--rejected", type=Path, metavar="FILE", help=_("write rows with errors to this file"))
        bring.add_argument("--again", action="store_true", help=_("import although this file was imported before"))
        bring.add_argument("--confirm", action="store_true", help=_("go on after warnings"))
        add("undo-import", _("take the newest import back that was not undone yet"), self.undo)

    def bring(self, options: argparse.Namespace, clock: Clock) -> int:
        """Dry run, then everything in one unit of work; rows with errors refuse the whole file unless they are left out."""
        content = imports.read_file(options.table)
        if isinstance(content, Problem):
            self.refuse([content])
            return ENVIRONMENT if content.code in _UNREADABLE else REFUSED
        with self.desk(options, clock, read_only=options.dry_run) as desk:
            if desk is None:
                return REFUSED
            looked = self._looked(options, desk, content)
            again = any(p.code == "IMP-008-again" for p in looked.problems)
            self.refuse(looked.problems)
            if looked.value is None or (again and not options.again):
                return REFUSED
            chosen = self._chosen(options, desk, looked.value)
            if isinstance(chosen, Problem):
                return self.refuse([chosen])
            return self._import_rows(options, desk, looked.value, chosen)

    def _looked(self, options: argparse.Namespace, desk: Desk, content: bytes) -> Outcome[imports.Look]:
        """The file as it is understood, with what the command line says about it."""
        name, entity = options.table.name, imports.Entity(options.entity) if options.entity else None
        mapping = None
        if options.mapping:
            mapping = next((m for m in imports.saved_mappings(desk) if m.name == options.mapping), None)
            if mapping is None:
                return Outcome(None, (error("CLI-mapping", name=options.mapping),))
            entity = mapping.entity
        found = imports.look(desk, name, content, entity, mapping_id=mapping.mapping_id if mapping else None)
        told = {"encoding": options.encoding, "separator": {"tab": "\t"}.get(options.separator, options.separator),
                "sheet": options.sheet, "heading_row": options.headings}
        told = {name: value for name, value in told.items() if value is not None}
        if told:
            base = found.value.table.settings if found.value else imports.Settings()
            found = imports.look(desk, name, content, entity, replace(base, **{"heading_row": 0, **told}),
                                 mapping_id=mapping.mapping_id if mapping else None)
        if found.value is None:
            return found
        look = found.value
        if not look.certain_dates and not options.dates:
            return Outcome(None, (*found.problems, error("CLI-dates")))
        reading = look.reading
        constants = {**reading.constants, **({"currency": options.currency} if options.currency else {})}
        reading = replace(reading, constants=constants, date_order=imports.DateOrder(options.dates or reading.date_order),
                          decimal=options.decimal or reading.decimal,
                          existing=imports.Existing(options.existing or reading.existing))
        return Outcome(replace(look, reading=reading), found.problems)

    def _chosen(self, options: argparse.Namespace, desk: Desk, looked: imports.Look) -> imports.Options | Problem:
        """How the rows are posted."""
        history = looked.reading.has("settled_on") if options.history is None else options.history
        day = self.day(options.import_date, desk.clock)
        control = parse_amount(options.control, desk.region, i18n.decimals_of(desks.company_of(desk).currency)) \
            if options.control else None
        reason = _reason(desk, options.reason) if options.reason else None
        for wrong in (day, control.problem if isinstance(control, Unread) else None, reason):
            if isinstance(wrong, Problem):
                return wrong
        assert not isinstance(day, Problem) and not isinstance(control, Unread) and not isinstance(reason, Problem)
        return imports.Options(day if options.import_date else None, history, options.only_valid, control, reason,
                               options.zero_unlimited)

    def _import_rows(self, options: argparse.Namespace, desk: Desk, looked: imports.Look,
                     chosen: imports.Options) -> int:
        """Tell what the dry run found, the wrong rows first, and write unless only the dry run was asked for."""
        plan = imports.dry_run(desk, looked.table, looked.reading)
        for row in (*plan.wrong, *(r for r in plan.rows if r.problems and r.action != "error")):
            for p in row.problems:
                print(f"{row.number}: {imports.row_words((p,), plan.entity, desk.language, desk.region)}", file=sys.stderr)
        if options.rejected and plan.wrong:
            saved = imports.save_rejected(desk, looked.table, plan, options.rejected)
            if saved.value is None:
                self.refuse(saved.problems)
                return ENVIRONMENT
        self.say(i18n.filled(_("{rows:row|rows}: {new} new, {changed} changed, {skipped} skipped, {wrong} with errors"),
            rows=len(plan.rows), new=plan.count("create"), changed=plan.count("update"), skipped=plan.count("skip"),
            wrong=len(plan.wrong)))
        if options.dry_run:
            problems = (*plan.problems, *imports.preview(desk, plan, chosen).problems)
            self.refuse(problems)
            wrong = bool(plan.wrong) and not options.only_valid
            return REFUSED if wrong or any(p.weight == "error" for p in problems) else DONE
        outcome = imports.run(desk, options.table.name, looked, plan, chosen)
        if outcome.value is None and options.confirm:
            keys = frozenset(p.key for p in outcome.problems if p.key)
            outcome = imports.run(desk, options.table.name, looked, plan, chosen, confirmed=keys)
        if outcome.value is None:
            return self.refuse(outcome.problems)
        self.refuse(outcome.problems)
        told = {imports.Entity.PRODUCTS: _("{rows} imported, {created:product|products} created"),
                imports.Entity.UNITS: _("{rows} imported, {created:unit|units} created"),
                imports.Entity.TEXTS: _("{rows} imported"),
                }.get(plan.entity, _("{rows} imported, {customers:customer|customers} created"))
        done = outcome.value
        self.say(i18n.filled(told, rows=done.created + done.updated, customers=done.customers, created=done.created))
        return DONE

    def undo(self, options: argparse.Namespace, clock: Clock) -> int:
        """Take the newest import back, whole or not at all; gives the name of its file (IMP-008)."""
        with self.desk(options, clock) as desk:
            if desk is None:
                return REFUSED
            run = imports.newest(desk)
            if run is None:
                return self.refuse([error("CLI-nothing")])
            outcome = imports.undo(desk, run[0])
            if outcome.value is None:
                return self.refuse(outcome.problems)
            print(run[1])
            return DONE


def _reason(desk: Desk, code: str) -> int | Problem:
    """The reason for blocking with this code."""
    with desk.reading() as session:
        codes = dict(choices.reason_codes(session, desk.company_id, "status"))
    return codes.get(code.upper()) or error("CLI-reason", code=code, codes=", ".join(codes))
