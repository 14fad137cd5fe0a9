"""Bank statements from the command line: taken in, matched and listed; deciding and posting is done by a person (BNK-01, 20)."""

import argparse
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from app import i18n
from app.core.clock import Clock
from app.core.problems import Problem, Weight
from app.i18n import _
from app.queries import bank as queries
from app.queries.listing import ListQuery
from app.services import bank
from app.services.bank import Files
from app.services.desk import Desk

DONE, REFUSED = 0, 1


@dataclass(frozen=True, slots=True)
class Bank:
    """The command, with what the command line brings: a desk at the file, a voice for scripts, and one for problems."""

    desk: Callable[..., AbstractContextManager[Desk | None]]
    say: Callable[[str], None]
    refuse: Callable[[Sequence[Problem]], int]

    def add(self, add: Callable[..., argparse.ArgumentParser]) -> None:
        """Name it and its options."""
        take_in = add("bank", _("import bank statements, match their lines with open items, and list what is open"), self.run)
        take_in.add_argument("statements", nargs="*", type=Path, metavar="STATEMENT", help=_(
            "files of a bank or a ZIP of them; without any only matches again and lists"))
        take_in.add_argument("--dry-run", action="store_true", help=_("check everything, write nothing"))
        take_in.add_argument("--confirm", action="store_true", help=_("go on after warnings"))

    def run(self, options: argparse.Namespace, clock: Clock) -> int:
        """Tab-separated open lines: date, amount, currency, counterparty, status, confidence, customer."""
        files = Files(tuple((path.name, path.read_bytes()) for path in options.statements))
        with self.desk(options, clock, read_only=options.dry_run) as desk:
            if desk is None:
                return REFUSED
            if options.dry_run:
                return self._shown(desk, files)
            code = self._taken_in(desk, files, options.confirm) if files.files else DONE
            if code != DONE:
                return code
            bank.match(desk)
            self._list(desk)
            return DONE

    def _shown(self, desk: Desk, files: Files) -> int:
        """What an import would bring."""
        seen = bank.preview(desk, files)
        self.say(i18n.filled(_("{new:line is|lines are} new, {present} already present."), new=seen.new, present=seen.present))
        self._tell(seen.problems)
        return REFUSED if any(p.weight is Weight.ERROR for p in seen.problems) else DONE

    def _taken_in(self, desk: Desk, files: Files, confirm: bool) -> int:
        keys = frozenset(p.key for p in bank.preview(desk, files).problems if p.key) if confirm else frozenset[str]()
        done = bank.accept_files(desk, files, confirmed=keys)
        self._tell(done.problems)
        if done.value is None:
            return DONE if any(p.code == "BNK-01-nothing-new" for p in done.problems) else REFUSED
        self.say(i18n.filled(_("{new:line is|lines are} new, {present} already present."), new=done.value.new,
                             present=done.value.present))
        return REFUSED if done.value.refused else DONE

    def _tell(self, problems: Sequence[Problem]) -> None:
        if problems:
            self.refuse(problems)

    def _list(self, desk: Desk) -> None:
        listing = queries.line_listing()
        query = ListQuery(desk.company_id, scope={"view": "open"}, order=(("booking_date", False),))
        names = [c.name for c in listing.columns]
        with desk.reading() as session:
            for row in listing.rows(session, query, listing.keys(session, query)):
                told = dict(zip(names, row, strict=False))
                level = told["level"]
                self.say("\t".join((
                    i18n.day(told["booking_date"], desk.region), i18n.amount(told["amount"], told["currency"], desk.region),
                    told["currency"], told["counterparty"] or "", _(queries.STATES[told["state"]]),
                    _(queries.LEVELS[level]) if level else "", told["customer"] or "")))
