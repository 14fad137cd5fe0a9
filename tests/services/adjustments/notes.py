"""Interest notes as they stand in a file once they were issued, made without a run."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote, InterestNoteLine, InterestSegment
from app.models.ledger import CustomerEntryState
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, entry_voucher
from app.services.adjustments import posting, reading
from app.services.adjustments.posting import Pick, Wanted
from app.services.adjustments.reading import Sheet
from app.services.interest import log
from app.services.posting import post
from app.storage import numbering
from tests.services.dunning import Office

ISSUED = date(2026, 4, 16)


@dataclass
class Charged:
    """IN-7 of the chapter in a file: who it is for, its entry, and the invoices it charges."""

    office: Office
    customer_id: int
    note_id: int
    entry_id: int
    invoices: tuple[int, ...]

    @property
    def ref(self) -> tuple[str, int]:
        return (reading.NOTE, self.note_id)

    def sheet(self) -> Sheet:
        with self.office.desk.reading() as session:
            found = reading.sheet(session, self.office.desk.company_id, self.ref)
        assert found is not None
        return found

    def wanted(self, action: str, *keys: int, **more: object) -> Wanted:
        """An action on charges by key, today, with a reason unless told otherwise."""
        settings = {"day": self.office.desk.today, "reason_id": reason(self.office)} | more
        return Wanted(posting.Action(action), tuple(Pick(self.ref, k) for k in keys), **settings)  # type: ignore[arg-type]

    def open(self, entry_id: int) -> int:
        with self.office.desk.reading() as session:
            return session.get_one(CustomerEntryState, entry_id).remaining


def reason(office: Office, code: str = "WAIVE") -> int:
    """A reason code by its code."""
    from app.models.accounts import ReasonCode
    with office.desk.reading() as session:
        return session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == office.desk.company_id,
                                                           ReasonCode.code == code)).one()


def in_7(office: Office, **more: int) -> Charged:
    """Two invoices and the note about them: 98.63 and 41.10 interest, 5.00 fee, 144.73 in all (INT-EX-11)."""
    who = office.customer("Houtland B.V.")
    invoices = (office.entry(who, 1_000_000, ISSUED - timedelta(45), "F-1"),
                office.entry(who, 250_000, ISSUED - timedelta(75), "F-2"))
    return note(office, who, invoices, (9863, 4110), **({"fee": 500} | more))


def note(office: Office, who: int, invoices: Sequence[int], interest: Sequence[int], *, fee: int = 0) -> Charged:
    """An issued note over invoices with this interest, posted on 16 April 2026."""
    desk, total = office.desk, sum(interest) + fee
    accounts = office.accounts
    entry = PlannedEntry(who, EntryType.INTEREST_NOTE, "", ISSUED, ISSUED + timedelta(14), total, total, office.profile_id,
                         accounts[AccountRole.AR])
    with desk.writing("test.note") as uow:
        session = uow.session
        terms = session.scalars(select(InterestTerms).where(InterestTerms.company_id == desk.company_id)).first()
        assert terms is not None
        terms.due = "14D"
        row = InterestNote(company_id=desk.company_id, customer_id=who, currency="EUR", terms_id=terms.id, document_date=ISSUED,
                           posting_date=ISSUED, due_date=ISSUED + timedelta(14), interest=sum(interest), fee=fee, total=total)
        session.add(row)
        session.flush()
        for n, (invoice, amount) in enumerate(zip(invoices, interest, strict=True), 1):
            line = InterestNoteLine(note_id=row.id, line_no=n, entry_id=invoice, due_date=ISSUED, computed=amount,
                                    interest=amount, days=30 * n)
            session.add(line)
            session.flush()
            session.add(InterestSegment(line_id=line.id, no=1, first=date(2026, 3, 1), last=ISSUED, days=30, base=amount * 100,
                                        rate=8, day_count="act365", amount=amount))
        drawn = numbering.draw(session, desk.company_id, reading.NOTE, ISSUED)
        plan = entry_voucher(
            Heading(VoucherSource.INT, ISSUED, ISSUED, "EUR", drawn.number, (reading.NOTE, row.id)),
            [PlannedEntry(who, entry.entry_type, drawn.number, ISSUED, entry.due_date, total, total, office.profile_id,
                          accounts[AccountRole.AR], document=(reading.NOTE, row.id))],
            [Contra(accounts[AccountRole.INT], AccountRole.INT, -sum(interest)),
             Contra(accounts[AccountRole.FEE], AccountRole.FEE, -fee)], Conversion(), accounts[AccountRole.PENNY])
        done = post(desk, uow, plan)
        log.charge(session, desk, row, drawn.number, posted=True)
        row.number, row.state, row.voucher_id, row.entry_id = drawn.number, "issued", done.voucher_id, done.entry_ids[0]
        return Charged(office, who, row.id, done.entry_ids[0], tuple(invoices))
