"""Short words for payment journals in tests: a receipt, keeping, marking, posting, and what stands in the books then."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import Account, NumberSeriesLine
from app.models.company import CompanyBankAccount
from app.models.ledger import CustomerEntryState, GeneralLedgerEntry, Voucher
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, PlannedTier, entry_voucher
from app.services import payments
from app.services.journals.drafts import Kept
from app.services.payments import Changed, Head, Line, PostedJournal, Wish
from app.services.posting import post
from app.storage import verify
from tests.services.dunning import D, Office


def bank(office: Office) -> int:
    """The company's own bank account."""
    with office.desk.reading() as session:
        return session.scalars(select(CompanyBankAccount.id).order_by(CompanyBankAccount.id)).first() or 0


def receipt(office: Office, no: int, customer_id: int | None, amount: int, **more: Any) -> Line:
    """A receipt of cents in the bank; a negative amount is a refund."""
    return replace(Line(no, None, D, customer_id, "", max(-amount, 0), max(amount, 0), "EUR", ("bank", bank(office))), **more)


def invoice(office: Office, customer_id: int, amount: int, due: date = D + timedelta(30), number: str = "",
            tiers: Sequence[tuple[date, int]] = (), kind: EntryType = EntryType.INVOICE, day: date | None = None,
            currency: str = "EUR", rate: Any = 1, reference: str | None = None) -> int:
    """An open item with discount rights: (last date, cents)."""
    posted, conversion = day or min(D, due), Conversion(rate)
    planned = PlannedEntry(
        customer_id, kind, number or f"F{customer_id}-{amount}-{due:%m%d}", posted, due, amount, conversion.value(amount),
        office.profile_id, office.accounts[AccountRole.AR], conversion.rate, opening=True, payment_reference=reference,
        tiers=tuple(PlannedTier(last, rate_of(cents, amount), cents) for last, cents in tiers))
    plan = entry_voucher(Heading(VoucherSource.OPN, posted, posted, currency, "Opening"), [planned],
                         [Contra(office.accounts[AccountRole.OPENING], AccountRole.OPENING, -amount)], conversion,
                         office.accounts[AccountRole.PENNY])
    with office.desk.writing("test.invoice") as unit:
        return post(office.desk, unit, plan).entry_ids[0]


def rate_of(cents: int, amount: int) -> Any:
    """The percentage of a discount."""
    from decimal import Decimal
    return (Decimal(cents) * 100 / Decimal(amount)).quantize(Decimal("0.0001"))


def kept(office: Office, *lines: Line, before: Kept | None = None, head: Head | None = None) -> Kept:
    """Keep lines in their order."""
    done = payments.keep(office.desk, before, Changed([*enumerate(lines)], head=head))
    assert done.value is not None, done.problems
    return done.value


def marked(office: Office, journal: Kept, line_no: int, *entries: int | Wish) -> None:
    """Mark entries for a line."""
    done = payments.mark(office.desk, journal.journal_id, line_no,
                         [e if isinstance(e, Wish) else Wish(e) for e in entries])
    assert done.value == len(entries), done.problems


def posted(office: Office, journal: Kept, **more: Any) -> PostedJournal:
    """Post a journal that must be good."""
    done = payments.post(office.desk, journal.journal_id, **more)
    assert done.value is not None, done.problems
    return done.value


def told(office: Office, journal: Kept) -> list[tuple[str, int | None, str | None]]:
    """Codes of all problems with their rows and fields."""
    return [(p.code, p.row, p.field) for p in payments.check(office.desk, journal.journal_id)]


def left(office: Office, *entries: int) -> list[int]:
    """What is open of entries."""
    with office.desk.reading() as session:
        return [session.get_one(CustomerEntryState, e).remaining for e in entries]


def booked(office: Office, number: str | int) -> list[tuple[str, int]]:
    """Role and accounting amount of the lines of a voucher, by number or id."""
    with office.desk.reading() as session:
        line = GeneralLedgerEntry
        which = Voucher.number == number if isinstance(number, str) else Voucher.id == number
        return [(role.value, value) for role, value in session.execute(
            select(line.role, line.accounting_amount).join(Voucher, Voucher.id == line.voucher_id).where(which)
            .order_by(line.line_no))]


def written(office: Office) -> tuple[int, int]:
    """How many vouchers stand in the ledger, and how many numbers were used."""
    with office.desk.reading() as session:
        return (session.scalar(select(func.count(Voucher.id))) or 0,
                session.scalar(select(func.sum(NumberSeriesLine.last_used))) or 0)


def whole(office: Office) -> bool:
    """Do all proofs hold?"""
    with office.desk.reading() as session:
        found = verify.prove(session)
        assert found == []
        return True


def account(office: Office, number: str) -> int:
    """An account by its number."""
    with office.desk.reading() as session:
        return session.scalars(select(Account.id).where(Account.number == number)).one()
