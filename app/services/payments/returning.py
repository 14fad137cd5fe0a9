"""A returned payment as a person sees it: what it paid, its code, a fee that waits, what follows it (WIN-44, NSF-02)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.dates import add_months
from app.core.enums import CollectionsStatus, EntryType
from app.core.problems import Outcome, Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.collecting import Activity, ActivityEntry, Promise, PromiseEntry
from app.models.collections import EntryCollection
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair
from app.models.payments import PaymentCancellation
from app.rules.payments.returns import CODES as CODES
from app.rules.payments.returns import Code as Code
from app.rules.payments.returns import Follow as Follow
from app.rules.payments.returns import proposed as proposed
from app.rules.payments.returns import read as read
from app.services import entries, journals, ledger
from app.services.desk import Desk
from app.services.journals import Changed, Line
from app.services.payments.drafts import parts

declare({
    "NSF-02-early": N_("What follows the return cannot be due on {day}, before it. Enter a later day."),
})
CALL, LATER = N_("Payment {document} was returned: {reason}"), N_("Fee for the returned payment {document}")
_E, _S, _P = CustomerLedgerEntry, CustomerEntryState, SettlementPair


@dataclass(frozen=True, slots=True)
class Return:
    """What the bank did (UND-09): its charge and the fee to the customer in minor units of the payment's currency.

    `keep_on_hold` = the entries that are open again lose their method of payment, so that no proposal takes them. `fee_later` =
    the fee waits as a draft of the general journal. `code` = why, as the bank wrote it; `follow` with its day = what comes next.
    """

    charge: int = 0
    fee: int = 0
    keep_on_hold: bool = False
    fee_later: bool = False
    code: str = ""
    follow: Follow = Follow.NOTHING
    follow_on: date | None = None


@dataclass(frozen=True, slots=True)
class Paid:
    """What a payment paid of an entry, minor units of its currency, with the discount taken."""

    entry_id: int
    document: str
    due: date
    currency: str
    amount: int
    discount: int


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment that may be returned; `fee` = that of its bank account, `returns` = those of the customer in twelve months."""

    entry_id: int
    document: str
    customer_id: int
    customer: str
    day: date
    currency: str
    amount: int
    fee: int
    returns: int
    paid: tuple[Paid, ...] = field(default=())


def payment(desk: Desk, entry_id: int) -> Payment | None:
    """A posted payment with what it paid and still pays; None where the entry is no payment of this company (UND-09)."""
    from app.services.payments.cancelling import KINDS, return_defaults, standing_settlements  # They stand on this module.

    with desk.reading() as session:
        entry = session.get(_E, entry_id)
        if entry is None or entry.company_id != desk.company_id or entry.entry_type not in KINDS or entry.adjustment:
            return None
        heads = [settlement for settlement, _others in standing_settlements(session, entry_id)]
        paid = tuple(Paid(*row) for row in session.execute(
            select(_P.debit_entry_id, _E.document_no, _S.due_date, _E.currency, _P.amount, _P.discount)
            .join(_E, _E.id == _P.debit_entry_id).join(_S, _S.entry_id == _E.id)
            .where(_P.settlement_id.in_(heads), _P.credit_entry_id == entry_id).order_by(_S.due_date, _P.id)))
        name = session.get_one(Customer, entry.customer_id).name
        counted = returned_since(session, entry.customer_id, add_months(desk.today, -12))
    return Payment(entry_id, entry.document_no, entry.customer_id, name, entry.posting_date, entry.currency, abs(entry.amount),
                   return_defaults(desk, entry_id).fee, counted, paid)


def returned_since(session: Session, customer_id: int, day: date) -> int:
    """How many payments of a customer came back since a day: the counter of the credit file (UND-10)."""
    row = PaymentCancellation
    return session.scalar(select(func.count(row.id)).where(
        row.customer_id == customer_id, row.kind == "return", row.state == "posted", row.date >= day)) or 0


def told(what: Return, comment: str, language: str) -> str:
    """The comment, with the bank's code and its meaning before it; at most 250 characters."""
    code = CODES.get(what.code)
    first = what.code if code is None else f"{code.code} {i18n.tr(code.words, language)}"
    return " · ".join(text for text in (first, comment.strip()) if text)[:250]


# ---------------------------------------------------------------- what follows

def refused(what: Return, day: date) -> tuple[Problem, ...]:
    """What is wrong with what follows: it lies before the return."""
    if what.follow is not Follow.NOTHING and what.follow_on is not None and what.follow_on < day:
        return (error("NSF-02-early", at="follow_on", day=what.follow_on),)
    return ()


def fee_later(desk: Desk, session: Session, entry: CustomerLedgerEntry, day: date, what: Return) -> Outcome[int]:
    """The fee as two lines of a general journal that waits as a draft; its id (UND-09)."""
    accounts, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.NSF,))
    if missing:
        return Outcome(None, missing)
    text = i18n.tr(LATER, session.get_one(Company, desk.company_id).language).format(document=entry.document_no)[:100]
    lines = (Line(1, 1, day, ("customer", entry.customer_id), EntryType.PAYMENT_FEE, text=text, debit=what.fee,
                  currency=entry.currency, due_date=day),
             Line(2, 1, day, ("account", accounts[AccountRole.NSF]), text=text, credit=what.fee, currency=entry.currency))
    kept = journals.keep(desk, None, Changed(list(enumerate(lines)), text=text))
    return Outcome(None, kept.problems) if kept.value is None else Outcome(kept.value.journal_id)


def follow(desk: Desk, session: Session, row: PaymentCancellation, document: str, reopened: Sequence[int],
           what: Return) -> int | None:
    """The activity that is proposed after a return, with the entries that are open again; its id (NSF-02)."""
    if what.follow is Follow.NOTHING:
        return None
    code = CODES.get(what.code)
    reason = i18n.tr(code.words, desk.language) if code is not None else what.code or row.comment or "–"
    made = Activity(
        company_id=desk.company_id, type=what.follow.value, customer_id=row.customer_id, owner_id=desk.actor.user_id,
        purpose=i18n.tr(CALL, desk.language).format(document=document, reason=reason)[:100], due=what.follow_on or desk.today,
        memo=row.comment or "", origin_table=PaymentCancellation.__tablename__, origin_id=row.id, created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id)
    session.add(made)
    session.flush()
    session.add_all(ActivityEntry(activity_id=made.id, entry_id=entry) for entry in reopened)
    return made.id


def break_promises(desk: Desk, session: Session, reopened: Sequence[int]) -> int:
    """What a returned payment had kept is broken: the promise and the status of its entries; how many promises (UND-10)."""
    broken = 0
    for part in parts(reopened):
        held = session.scalars(select(Promise).join(PromiseEntry, PromiseEntry.promise_id == Promise.id).where(
            PromiseEntry.entry_id.in_(part), Promise.state.in_(("kept", "partly_kept")))).unique().all()
        ids = {row.id for row in held}
        for row in held:
            row.state, row.judged_on, row.paid, broken = "broken", desk.today, 0, broken + 1
        kept = set(session.scalars(select(PromiseEntry.entry_id).where(
            PromiseEntry.promise_id.in_(ids), PromiseEntry.entry_id.in_(part)))) if ids else set[int]()
        kept |= set(session.scalars(select(EntryCollection.entry_id).where(
            EntryCollection.entry_id.in_(part), EntryCollection.status == CollectionsStatus.PROMISED)))
        # What a payment plan holds is judged by its instalments (COL-27).
        kept -= set(session.scalars(select(EntryCollection.entry_id).where(
            EntryCollection.entry_id.in_(part), EntryCollection.plan_id.is_not(None))))
        for entry in sorted(kept):
            entries.set_status(desk, entry, CollectionsStatus.PROMISE_BROKEN)
    return broken
