"""An office at its close: schedules, rows and signatures in short words."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.problems import Outcome
from app.models.accounts import PostingProfile, RoleAccount
from app.models.archive import BackupRecord
from app.models.closing import CloseTask
from app.models.customers import CustomerGroup
from app.services import ageing, payments
from app.services.closing import checklist, deciding, locking, schedules
from app.services.closing.locking import Locked
from app.services.closing.shown import Checklist, Document, TaskRow
from app.services.desk import Desk
from tests.services.dunning import Office
from tests.services.payments.receipts import kept, marked, posted, receipt
from tests.services.sales.trade import Trade

WHY = "looked at with the accountant"
MARCH = date(2026, 3, 31)


@dataclass
class Closer:
    """A company that closes, and its verbs in short."""

    office: Trade

    @property
    def desk(self) -> Desk:
        """Where it works."""
        return self.office.desk

    def on(self, day: date) -> "Closer":
        """The same office on another day."""
        return Closer(self.office.on(day))

    def later(self) -> "Closer":
        """A minute later: what is made now is newer than what was posted."""
        clock = self.desk.clock
        assert isinstance(clock, FixedClock)
        moved = FixedClock(clock.now() + timedelta(minutes=1))
        self.office.file.clock = moved
        return Closer(Trade(replace(self.desk, clock=moved)))

    def schedule(self) -> int:
        """The schedule to work at, made where it is wanted."""
        schedules.ensure(self.desk)
        found = schedules.current(self.desk)
        assert found is not None
        return found

    def evaluated(self, *codes: str, schedule: int | None = None) -> Checklist:
        """The checklist after an evaluation."""
        outcome = checklist.evaluate(self.desk, schedule or self.schedule(), codes or None)
        assert outcome.value is not None, outcome.problems
        return outcome.value

    def row(self, code: str, *, fresh: bool = True) -> TaskRow:
        """One row, evaluated anew."""
        shown = self.evaluated(code) if fresh else checklist.checklist(self.desk, self.schedule())
        assert shown is not None
        return next(row for row in shown.rows if row.code == code)

    def said(self, code: str) -> tuple[str, int, int | None]:
        """Status, count and amount of a task."""
        row = self.row(code)
        assert row.note is None or row.note.code == "CLS-030-left", row.note
        return row.status.value, row.count, row.amount

    def documents(self, code: str) -> list[Document]:
        """What stands behind a row."""
        return checklist.documents(self.desk, self.row(code, fresh=False).id)

    def reasons(self, code: str) -> list[str]:
        """The codes of why they wait."""
        return [d.reason.code if d.reason is not None else "" for d in self.documents(code)]

    def books(self) -> Office:
        """The same desk as the office that receives payments knows it."""
        with self.desk.reading() as session:
            group = session.scalars(select(CustomerGroup.id).order_by(CustomerGroup.code)).first()
            profile = session.scalars(select(PostingProfile.id).where(PostingProfile.code == "GEN")).one()
            accounts = {row.role: row.account_id for row in session.scalars(
                select(RoleAccount).where(RoleAccount.currency.is_(None)))}
        return Office(self.desk, group or 0, profile, accounts)

    def receives(self, customer: int, cents: int, day: date, *entries: int, **more: Any) -> None:
        """A payment of a customer, in the bank unless told otherwise; what it pays, else a prepayment."""
        today = self.desk.today
        office = self.on(day).books()
        line = replace(receipt(office, 1, customer, cents), posting_date=day, payment_reference="T-1", prepayment=not entries)
        journal = kept(office, replace(line, **more))
        if entries:
            marked(office, journal, 1, *entries)
        asked = frozenset(p.key for p in payments.check(office.desk, journal.journal_id) if p.key)
        posted(office, journal, confirmed=asked)
        self.on(today)

    def parameter(self, code: str, **values: Any) -> None:
        """Other parameters of a task."""
        row = self.row(code)
        self.office.change(CloseTask, row.id, parameters=values)

    def accept(self, code: str, comment: str = WHY, keys: Any = None) -> Outcome[int]:
        """Accept what a task leaves open."""
        return deciding.accept(self.desk, self.row(code, fresh=False).id, comment, keys)

    def sign(self, *codes: str, comment: str = "") -> Outcome[int]:
        """Sign tasks off."""
        return deciding.sign_off(self.desk, [self.row(code, fresh=False).id for code in codes], comment)

    def back_up(self) -> None:
        """A verified backup, as the file notes it."""
        with self.desk.writing("test.backup") as uow:
            uow.session.add(BackupRecord(manifest={}, made_at=self.desk.clock.now(), verified=True, cause="close", path="/b.zip"))

    def snapshot(self, day: date = MARCH) -> None:
        """The aged balance of a day, kept."""
        ageing.keep(self.desk, ageing.Question(day))

    def ready(self, *signed: str) -> "Closer":
        """Everything done that an office without open work does at the end of a month; gives the office a minute later."""
        self.evaluated()
        then = self.later()
        end = schedules.heads(self.desk)
        current = next(h for h in end if h.id == self.schedule())
        then.snapshot(current.end)
        then.back_up()
        for row in then.evaluated().rows:
            if not row.hard and not row.is_finished and row.count and row.code != "ESS":
                assert then.accept(row.code).done
        outcome = then.sign(*(signed or ("REV", "ESL", "REC")))
        assert outcome.done, outcome.problems
        return then

    def lock(self) -> Outcome[Locked]:
        """Lock the period."""
        return locking.lock(self.desk, self.schedule())

    def codes(self, outcome: Outcome[Any]) -> list[tuple[str, str | None]]:
        """Problems with the task they are about."""
        return [(p.code, p.field) for p in outcome.problems]
