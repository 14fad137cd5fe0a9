"""Post-dated cheques: registered as a payment, cleared when the bank took them, replaced, cancelled (PAY-47)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.company import CompanyBankAccount
from app.models.ledger import ClearingItem, ClearingMatch, GeneralLedgerEntry
from app.models.tills import PostDatedCheque
from app.rules.ledger import PlannedLine, VoucherPlan, proved
from app.services import corrections, ledger
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments import marks
from app.services.payments.cancelling import Cancelled, cancel
from app.services.payments.drafts import Changed, Line, keep
from app.services.payments.marks import Wish
from app.services.payments.names import begin, proposed
from app.services.payments.posting import PostedJournal, post
from app.services.posting import Posted, post_all
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "PAY-47-due": N_("The cheque can be cashed on {due} already. Post it as an ordinary payment, or choose a later due date."),
    "PAY-47-number": N_("Enter the number of the cheque."),
    "PAY-47-bank": N_("Enter the bank the cheque is drawn on."),
    "PAY-47-amount": N_("Enter an amount greater than nothing."),
    "PAY-47-twice": N_("Cheque {number} of {bank} is registered already. Check the number."),
    "PAY-47-state": N_("Cheque {number} is not on hand any more. Refresh with F5 to see how it stands now."),
    "PAY-47-early": N_("Cheque {number} can be cashed from {due} on. Choose that day or a later one."),
    "PAY-47-own": N_("Choose a bank account in {currency} the cheques were paid into."),
    "PAY-47-none": N_("Choose a cheque that is on hand."),
})

TABLE = PostDatedCheque.__tablename__
ROLE = AccountRole.PDC


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands on a cheque: its number, bank and branch, and the day from which it may be cashed."""

    number: str
    bank: str
    due: date
    branch: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A cheque a customer gave: `amount` in minor units of `currency`, positive; `entries` = what it pays."""

    customer_id: int
    amount: int
    currency: str
    paper: Paper
    entries: Sequence[int] = ()


def register(desk: Desk, received: Received, day: date, *, confirmed: frozenset[str] = frozenset(),
             answers: Mapping[str, bool] | None = None) -> Outcome[int]:
    """Post a cheque as a payment that waits on PDC: `Dr PDC / Cr AR`, its entries settled; the id of the cheque (PAY-47)."""
    with desk.writing("cheque.register") as unit:
        session, paper = unit.session, received.paper
        problems = (*_paper(session, desk, paper, day),
                    *((error("PAY-47-amount", at="amount"),) if received.amount <= 0 else ()))
        accounts, missing = ledger.role_accounts(session, desk.company_id, (ROLE,))
        if problems or missing:
            return Outcome(None, (*problems, *missing))
        done = _payment(desk, unit, received, day, accounts[ROLE], confirmed, answers)
        if done.value is None:
            unit.abandon()
            return Outcome(None, done.problems)
        entry, (voucher, _number) = done.value.entries[1], done.value.vouchers[0]
        line = session.scalars(select(GeneralLedgerEntry).where(
            GeneralLedgerEntry.voucher_id == voucher, GeneralLedgerEntry.account_id == accounts[ROLE])).one()
        return Outcome(_keep(desk, unit, line, received.customer_id, entry, paper, None), done.problems)


def _payment(desk: Desk, unit: UnitOfWork, received: Received, day: date, account_id: int, confirmed: frozenset[str],
             answers: Mapping[str, bool] | None) -> Outcome[PostedJournal]:
    """A payment journal of one line against PDC."""
    head = replace(begin(desk), currency=received.currency)
    line: Line = replace(
        proposed(desk, head, 1), posting_date=day, customer_id=received.customer_id, credit=received.amount, debit=0,
        currency=received.currency, offset=("ledger", account_id), method_id=None, payment_reference=received.paper.number[:35])
    kept = keep(desk, None, Changed([(0, line)], head=head)).value
    assert kept is not None
    if received.entries:
        marked = marks.mark(desk, kept.journal_id, 1, [Wish(entry) for entry in received.entries])
        if marked.value is None:
            return Outcome(None, marked.problems)
    return post(desk, kept.journal_id, confirmed=confirmed, answers=answers)


def _paper(session: Session, desk: Desk, paper: Paper, day: date, besides: int = 0) -> tuple[Problem, ...]:
    """What is wrong with what stands on a cheque."""
    found = [error(code, at=field) for code, field, text in (
        ("PAY-47-number", "number", paper.number), ("PAY-47-bank", "bank", paper.bank)) if not text.strip()]
    if paper.due <= day:
        found.append(error("PAY-47-due", at="due", due=paper.due))
    cheque = PostDatedCheque
    twin = session.scalars(select(cheque.id).where(
        cheque.company_id == desk.company_id, cheque.cheque_no == paper.number.strip(), cheque.bank == paper.bank.strip(),
        cheque.state.in_(("on_hand", "cleared")), cheque.id != besides)).first()
    if twin is not None:
        found.append(error("PAY-47-twice", at="number", number=paper.number, bank=paper.bank))
    return tuple(found)


def _keep(desk: Desk, unit: UnitOfWork, line: GeneralLedgerEntry, customer_id: int, entry_id: int, paper: Paper,
          replaces: int | None) -> int:
    """The cheque and what waits for it."""
    session = unit.session
    item = ClearingItem(
        company_id=desk.company_id, account_id=line.account_id, role=ROLE, gl_entry_id=line.id, amount=line.amount,
        accounting_amount=line.accounting_amount, currency=line.currency, reference=paper.number.strip()[:35],
        customer_id=customer_id, due=paper.due)
    session.add(item)
    session.flush()
    row = PostDatedCheque(
        company_id=desk.company_id, item_id=item.id, entry_id=entry_id, customer_id=customer_id,
        cheque_no=paper.number.strip()[:35], bank=paper.bank.strip()[:70], branch=paper.branch.strip()[:70] or None,
        due=paper.due, replaces_id=replaces)
    session.add(row)
    session.flush()
    unit.audit("cheque.register", TABLE, row.id, row.cheque_no, {"amount": line.amount, "replaces": replaces}, desk.company_id)
    return row.id


# ---------------------------------------------------------------- what becomes of it

def clear(desk: Desk, cheque_ids: Sequence[int], day: date, bank_id: int | None, *,
          confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[str, ...]]:
    """The bank took cheques on a day: `Dr BANK / Cr PDC` each, all or none; the numbers of the vouchers (PAY-47)."""
    with desk.writing("cheque.clear") as unit:
        session = unit.session
        rows = _rows(session, desk, cheque_ids)
        items = {row.id: session.get_one(ClearingItem, row.item_id) for row in rows}
        bank = session.get(CompanyBankAccount, bank_id) if bank_id else None
        problems = [*_day(session, desk, day, VoucherSource.BNK), *(() if rows else (error("PAY-47-none"),))]
        for n, row in enumerate(rows):
            if row.state != "on_hand":
                problems.append(error("PAY-47-state", row=n, number=row.cheque_no))
            if day < row.due:
                problems.append(error("PAY-47-early", row=n, at="day", number=row.cheque_no, due=row.due))
            if bank is None or bank.company_id != desk.company_id or bank.currency != items[row.id].currency:
                problems.append(error("PAY-47-own", at="bank", currency=items[row.id].currency))
        if standing(tuple(problems), confirmed) or bank is None:
            return Outcome(None, tuple(problems))
        account = bank.account_id

        def act() -> tuple[str, ...]:
            plans = [_move(items[r.id], day, VoucherSource.BNK, account, AccountRole.BANK, r) for r in rows]
            posted = post_all(desk, unit, plans)
            for row, done in zip(rows, posted, strict=True):
                _gone(unit, items[row.id], done)
                row.state = "cleared"
                unit.audit("cheque.clear", TABLE, row.id, row.cheque_no, {"voucher": done.number}, desk.company_id)
            session.flush()
            return tuple(p.number or "" for p in posted)

        return numbered(unit, act, tuple(problems))


def exchange(desk: Desk, cheque_id: int, paper: Paper, day: date) -> Outcome[int]:
    """Another cheque takes the place of one on hand and refers to it; the payment stays as it is; the new id (PAY-47)."""
    with desk.writing("cheque.replace") as unit:
        session = unit.session
        rows = _rows(session, desk, [cheque_id])
        problems = (*_paper(session, desk, paper, day), *_day(session, desk, day, VoucherSource.PAY),
                    *_not_on_hand(rows))
        if problems:
            return Outcome(None, problems)
        row, item = rows[0], session.get_one(ClearingItem, rows[0].item_id)
        plan = _move(item, day, VoucherSource.PAY, item.account_id, ROLE, row)
        made = numbered(unit, lambda: post_all(desk, unit, [plan])[0])
        if made.value is None:
            return Outcome(None, made.problems)
        _gone(unit, item, made.value)
        row.state = "replaced"
        session.flush()
        line = session.get_one(GeneralLedgerEntry, made.value.line_ids[1])
        return Outcome(_keep(desk, unit, line, row.customer_id, row.entry_id, paper, row.id))


def give_up(desk: Desk, cheque_id: int, day: date, *, bounced: bool = False, reason_id: int | None = None, comment: str = "",
            confirmed: frozenset[str] = frozenset()) -> Outcome[Cancelled]:
    """Cancel a cheque: it was returned (`bounced`), given for a wrong invoice, or paid in cash; what it paid is open again."""
    with desk.writing("cheque.cancel", comment or None) as unit:
        session = unit.session
        rows = _rows(session, desk, [cheque_id])
        problems = (*_not_on_hand(rows), *corrections.reason_missing(session, desk, reason_id))
        if problems:
            return Outcome(None, problems)
        done = cancel(desk, rows[0].entry_id, day, reason_id=reason_id, comment=comment, confirmed=confirmed)
        if done.value is not None and bounced:
            rows[0].state = "returned"
            session.flush()
        return done


def _not_on_hand(rows: Sequence[PostDatedCheque]) -> tuple[Problem, ...]:
    if not rows:
        return (error("PAY-47-none"),)
    return tuple(error("PAY-47-state", number=r.cheque_no) for r in rows if r.state != "on_hand")


def _rows(session: Session, desk: Desk, ids: Sequence[int]) -> list[PostDatedCheque]:
    return list(session.scalars(select(PostDatedCheque).where(
        PostDatedCheque.id.in_(list(ids)), PostDatedCheque.company_id == desk.company_id).order_by(PostDatedCheque.id)))


def _day(session: Session, desk: Desk, day: date, source: VoucherSource) -> tuple[Problem, ...]:
    """May this user post on the day?"""
    return (*ledger.check_date(session, desk, day, source),
            *numbering.check(session, desk.company_id, f"voucher_{source.value}", day))


def _move(item: ClearingItem, day: date, source: VoucherSource, account_id: int, role: AccountRole,
          row: PostDatedCheque) -> VoucherPlan:
    """What waits leaves PDC for another account, at the value it has there."""
    text = f"{row.cheque_no} {row.bank}"[:100]
    lines = (PlannedLine(item.account_id, ROLE, -item.amount, -item.accounting_amount, text, row.customer_id),
             PlannedLine(account_id, role, item.amount, item.accounting_amount, text))
    return proved(VoucherPlan(source, day, day, item.currency, text, lines, document=(TABLE, row.id)))


def _gone(unit: UnitOfWork, item: ClearingItem, posted: Posted) -> None:
    unit.session.add(ClearingMatch(
        company_id=item.company_id, item_id=item.id, gl_entry_id=posted.line_ids[0], amount=item.amount,
        accounting_amount=item.accounting_amount))
    unit.session.flush()
