"""An office that charges interest by notes: terms, entries of any date, runs, and what came of them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from sqlalchemy import select

from app.core.enums import EntryType
from app.models.accounts import ExchangeRate, RateType
from app.models.collections import EntryCollection
from app.models.interest import InterestRateRow, InterestTerms, InterestVersion
from app.models.interest_notes import InterestNote, InterestNoteLine, InterestSegment
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.services.desk import Desk
from app.services.interest import checks, issuing, making
from app.services.interest.options import RunOptions
from tests.services.dunning import Office

MONTHLY = {"method": "average_daily_balance", "rate": Decimal("1.5"), "period_days": 30, "day_count": "period"}
"""1.5 % for 30 days, as most examples of the chapter have it."""


_NUMBERS = count(1)


@dataclass
class Charging:
    """The verbs of an interest run in short."""

    office: Office

    @property
    def desk(self) -> Desk:
        """The desk of today."""
        return self.office.desk

    def on(self, day: date) -> "Charging":
        """The same office on another day."""
        return Charging(self.office.on(day))

    def terms(self, code: str = "", *, rates: dict[date, str] | None = None, **more: Any) -> int:
        """Interest terms, with own rates by date if given; without a code they get one of their own."""
        code = code or f"INT{next(_NUMBERS)}"
        values = {**MONTHLY, "source": "table" if rates else "own", **more}
        with self.desk.writing("test.terms") as uow:
            row = InterestTerms(company_id=self.desk.company_id, code=code, names={"en": code}, **values)
            uow.session.add(row)
            uow.session.flush()
            uow.session.add_all(InterestRateRow(terms_id=row.id, start=start, rate=Decimal(rate), period_days=365)
                                for start, rate in (rates or {}).items())
            return row.id

    def change(self, terms_id: int, **more: Any) -> None:
        """Change terms."""
        with self.desk.writing("test.terms") as uow:
            row = uow.session.get_one(InterestTerms, terms_id)
            for name, value in more.items():
                setattr(row, name, value)

    def version(self, terms_id: int, **more: Any) -> None:
        """A version of an interest code."""
        with self.desk.writing("test.version") as uow:
            uow.session.add(InterestVersion(terms_id=terms_id, **more))

    def customer(self, terms_id: int | None, name: str = "De Vries", **more: Any) -> int:
        """A customer with these terms."""
        made = self.office.customer(name, **more)
        self.office.collect(made, interest_terms_id=terms_id)
        return made

    def entry(self, customer_id: int, amount: int, due: date, number: str = "", kind: EntryType = EntryType.INVOICE,
              currency: str = "EUR", rate: Any = 1) -> int:
        """An open item of `amount` cents."""
        return self.office.entry(customer_id, amount, due, number, kind, currency, rate)

    def suggest(self, day: date, **more: Any) -> making.Suggested:
        """Suggest notes as of a day."""
        outcome = making.suggest(self.desk, RunOptions(day, **more))
        assert outcome.value is not None, outcome.problems
        return outcome.value

    def codes(self, run: making.Suggested) -> list[str]:
        """Codes of everything a run left out."""
        with self.desk.reading() as session:
            return [r.problem.code for r in making.reasons(session, run.run_id)]

    def drafts(self, *customer_ids: int) -> list[InterestNote]:
        """All drafts by currency, or those of some customers."""
        with self.desk.reading() as session:
            found = list(session.scalars(select(InterestNote).where(InterestNote.state == "draft")
                                         .order_by(InterestNote.currency, InterestNote.id)))
            session.expunge_all()
            return [d for d in found if not customer_ids or d.customer_id in customer_ids]

    def draft(self, *customer_ids: int) -> InterestNote:
        """The only draft."""
        (found,) = self.drafts(*customer_ids)
        return found

    def note(self, note_id: int) -> InterestNote:
        """One note."""
        with self.desk.reading() as session:
            found = session.get_one(InterestNote, note_id)
            session.expunge_all()
            return found

    def lines(self, note_id: int) -> list[InterestNoteLine]:
        """Its lines in order."""
        with self.desk.reading() as session:
            found = list(session.scalars(select(InterestNoteLine).where(InterestNoteLine.note_id == note_id)
                                         .order_by(InterestNoteLine.line_no)))
            session.expunge_all()
            return found

    def segments(self, note_id: int) -> list[tuple[date, date, int, int]]:
        """First and last day, days and amount of every stretch of a note."""
        with self.desk.reading() as session:
            part, line = InterestSegment, InterestNoteLine
            rows = session.execute(
                select(part.first, part.last, part.days, part.amount).join(line, line.id == part.line_id)
                .where(line.note_id == note_id).order_by(line.line_no, part.no))
            return [(first, last, days, amount) for first, last, days, amount in rows]

    def issue(self, *note_ids: int, **more: Any) -> list[int]:
        """Issue notes (all drafts by default), questions confirmed; gives their ids."""
        ids = list(note_ids) or [d.id for d in self.drafts()]
        batch = issuing.issue_all(self.desk, ids, confirmed=self.questions(*ids), **more)
        assert not batch.failed, batch.failed
        return [x.note_id for x in batch.issued]

    def questions(self, *note_ids: int) -> frozenset[str]:
        """The keys of everything that is asked about notes."""
        return frozenset(p.key for problems in checks.report(self.desk, note_ids).values() for p in problems if p.key)

    def state(self, entry_id: int) -> EntryCollection:
        """What collections knows of an entry."""
        return self.office.state(entry_id)

    def remaining(self, entry_id: int | None) -> int:
        """What is open of an entry, minor units."""
        with self.desk.reading() as session:
            return session.get_one(CustomerEntryState, entry_id).remaining

    def posted(self, entry_id: int | None) -> CustomerLedgerEntry:
        """A ledger entry."""
        with self.desk.reading() as session:
            found = session.get_one(CustomerLedgerEntry, entry_id)
            session.expunge_all()
            return found

    def rate(self, currency: str, value: str) -> None:
        """An exchange rate into the company's currency."""
        with self.desk.writing("test.rate") as uow:
            kind = uow.session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).one()
            uow.session.add(ExchangeRate(
                company_id=self.desk.company_id, rate_type_id=kind, from_currency=currency, to_currency="EUR",
                valid_from=date(2025, 1, 1), direction="accounting_per_foreign", value=Decimal(value), source="manual",
                imported_at=self.desk.clock.now()))
