"""Card money in the books: captured, given back, charged back; every amount through a payment journal (CCD-02, 03)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.tills import CardEvent, CardTransaction
from app.rules.cards import check_back, check_capture
from app.services import ledger
from app.services.cards.rows import card_of, moved, of_desk, tell
from app.services.desk import Desk
from app.services.payments import marks
from app.services.payments.cancelling import Cancelled, Return, return_payment
from app.services.payments.drafts import Changed, Line, keep
from app.services.payments.marks import Wish
from app.services.payments.names import begin, proposed
from app.services.payments.posting import PostedJournal, post
from app.storage.unit_of_work import UnitOfWork

declare({
    "CCD-02-part": N_("A part of card payment {token} was given back already. Give back the rest instead of a chargeback."),
})


@dataclass(frozen=True, slots=True)
class Captured:
    """What a capture posted: the payment's entry and voucher, and `rest` = authorised but not captured, minor units (CCD-03)."""

    entry_id: int
    voucher_id: int
    number: str
    rest: int


def capture(desk: Desk, card_id: int, amount: int, day: date, entries: Sequence[int] = (), *,
            confirmed: frozenset[str] = frozenset(), answers: Mapping[str, bool] | None = None) -> Outcome[Captured]:
    """Post a captured amount as a payment `Dr CARDCLR / Cr AR` that settles the named entries (CCD-02).

    A part closes the authorisation; what is left has to be authorised anew (CCD-03). `amount` in minor units, positive.
    """
    with desk.writing("card.capture") as unit:
        session = unit.session
        row = of_desk(session, desk, card_id)
        if row is None:
            return Outcome(None, (error("LED-gone"),))
        problems = check_capture(card_of(session, row), amount, day)
        if problems:
            return Outcome(None, problems)
        done = _posted(desk, unit, row, amount, day, entries, confirmed, answers)
        if done.value is None:
            return Outcome(None, done.problems)
        entry, (voucher, number) = done.value.entries[1], done.value.vouchers[0]
        row.state = "captured"
        tell(desk, unit, row, "capture", day, amount, value=moved(session, [voucher]), entry_id=entry, voucher_id=voucher)
        return Outcome(Captured(entry, voucher, number, row.authorised - amount), done.problems)


def give_back(desk: Desk, card_id: int, amount: int, day: date, entries: Sequence[int] = (), *, reason: str = "",
              confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """Post money given back to the card, `Dr AR / Cr CARDCLR`, against the named credits; the voucher's number (CCD-02)."""
    with desk.writing("card.refund", reason or None) as unit:
        session = unit.session
        row = of_desk(session, desk, card_id)
        if row is None:
            return Outcome(None, (error("LED-gone"),))
        card = card_of(session, row)
        problems = check_back(card, amount, day)
        if problems:
            return Outcome(None, problems)
        done = _posted(desk, unit, row, -amount, day, entries, confirmed, None)
        if done.value is None:
            return Outcome(None, done.problems)
        voucher, number = done.value.vouchers[0]
        if amount == card.refundable:
            row.state = "refunded"
        tell(desk, unit, row, "refund", day, amount, value=moved(session, [voucher]), entry_id=done.value.entries[1],
             voucher_id=voucher, reason=reason)
        return Outcome(number, done.problems)


def chargeback(desk: Desk, card_id: int, day: date, *, fee: int = 0, reason_id: int | None = None, comment: str = "",
               confirmed: frozenset[str] = frozenset()) -> Outcome[Cancelled]:
    """The bank of the card took the money back: the payment is returned, its entries are open again (CCD-02, UND-09).

    `fee` = what the customer is charged for it, minor units. The event is told by `following.taken_back`, as for any payment.
    """
    with desk.writing("card.chargeback", comment or None) as unit:
        session = unit.session
        row = of_desk(session, desk, card_id)
        if row is None:
            return Outcome(None, (error("LED-gone"),))
        card = card_of(session, row)
        problems = check_back(card, card.refundable, day)
        if not problems and card.total("refund"):
            problems = (error("CCD-02-part", token=row.token),)
        entry = _captured(session, row)
        if problems or entry is None:
            return Outcome(None, problems or (error("CCD-02-state", token=row.token),))
        return return_payment(desk, entry, day, Return(fee=fee), reason_id=reason_id, comment=comment, confirmed=confirmed)


def _captured(session: Session, row: CardTransaction) -> int | None:
    """The entry of the payment that stands."""
    return session.scalars(select(CardEvent.entry_id).where(
        CardEvent.transaction_id == row.id, CardEvent.kind == "capture").order_by(CardEvent.id.desc())).first()


def _posted(desk: Desk, unit: UnitOfWork, row: CardTransaction, amount: int, day: date, entries: Sequence[int],
            confirmed: frozenset[str], answers: Mapping[str, bool] | None) -> Outcome[PostedJournal]:
    """A journal of one line against CARDCLR; `amount` positive = received. All of it or nothing."""
    accounts, missing = ledger.role_accounts(unit.session, desk.company_id, (AccountRole.CARDCLR,))
    if missing:
        return Outcome(None, missing)
    head = replace(begin(desk), text=f"{row.provider} {row.token}"[:100], currency=row.currency)
    line: Line = replace(
        proposed(desk, head, 1), posting_date=day, customer_id=row.customer_id, credit=max(amount, 0), debit=max(-amount, 0),
        currency=row.currency, offset=("ledger", accounts[AccountRole.CARDCLR]), method_id=None,
        payment_reference=row.token[:35] if amount > 0 else "", text=head.text)
    kept = keep(desk, None, Changed([(0, line)], head=head)).value
    assert kept is not None
    if entries:
        marked = marks.mark(desk, kept.journal_id, 1, [Wish(entry) for entry in entries])
        if marked.value is None:
            unit.abandon()
            return Outcome(None, marked.problems)
    done = post(desk, kept.journal_id, confirmed=confirmed, answers=answers)
    if done.value is None:
        unit.abandon()
    return done
