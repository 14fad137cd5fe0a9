"""What a cancelled payment does to its deposit slip and to money that waits on a bridging account (UND-08, BRG-02)."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.roles import AccountRole
from app.models.ledger import ClearingItem, ClearingMatch, CustomerLedgerEntry, GeneralLedgerEntry
from app.models.tills import DepositSlip, DepositSlipLine, PostDatedCheque
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.settings import DEPOSIT_REVIEW

_I, _M, _G, _D = ClearingItem, ClearingMatch, GeneralLedgerEntry, DepositSlipLine


def reviewed(session: Session, desk: Desk, entry_id: int) -> bool:
    """Does a second user decide about cancelling this payment: one on a final slip, where the company wants it (UND-08)?"""
    if not parameters(session, desk.company_id).get(DEPOSIT_REVIEW):
        return False
    found = session.scalars(select(_D.id).join(DepositSlip, DepositSlip.id == _D.slip_id).where(
        _D.entry_id == entry_id, _D.cancelled_on.is_(None), DepositSlip.state.not_in(DepositSlip.open_states))).first()
    return found is not None


def taken_back(session: Session, entry: CustomerLedgerEntry, day: date, mirror_id: int) -> None:
    """A payment was cancelled: an open slip loses it, another one keeps it, its number and total, with the day (UND-08)."""
    for line, state in session.execute(select(_D, DepositSlip.state).join(DepositSlip, DepositSlip.id == _D.slip_id).where(
            _D.entry_id == entry.id, _D.cancelled_on.is_(None))).all():
        if state in DepositSlip.open_states:
            session.delete(line)
        else:
            line.cancelled_on = day
    cheque = session.scalars(select(PostDatedCheque).where(
        PostDatedCheque.entry_id == entry.id, PostDatedCheque.state.in_(("on_hand", "cleared")))).first()
    if cheque is not None:
        _cheque(session, cheque, mirror_id)
    else:
        _mirrored(session, entry.company_id, entry.voucher_id, mirror_id)


def _cheque(session: Session, cheque: PostDatedCheque, mirror_id: int) -> None:
    """The payment of a post-dated cheque was taken back: it waits no longer, or for the bank's debit once cashed (PAY-47)."""
    line = session.scalars(select(_G).where(_G.voucher_id == mirror_id, _G.role == AccountRole.PDC)).first()
    item = session.get_one(_I, cheque.item_id)
    if line is None:
        return
    if cheque.state == "on_hand":
        cheque.state = "cancelled"
        session.add(ClearingMatch(company_id=item.company_id, item_id=item.id, gl_entry_id=line.id, amount=item.amount,
                                  accounting_amount=item.accounting_amount))
    else:
        cheque.state = "returned"
        session.add(_waits_back(item, line))
    session.flush()


def _waits_back(item: ClearingItem, line: GeneralLedgerEntry) -> ClearingItem:
    """What the bank had of an item already is waited for the other way, from the line that took it back."""
    return ClearingItem(
        company_id=item.company_id, account_id=item.account_id, role=item.role, gl_entry_id=line.id, amount=line.amount,
        accounting_amount=line.accounting_amount, currency=item.currency, payment_method_id=item.payment_method_id,
        reference=item.reference, customer_id=item.customer_id, document_table=item.document_table, document_id=item.document_id)


def follow_cheques(session: Session, item_ids: Iterable[int]) -> None:
    """Cheques the statement shows are cleared; where that is undone they are on hand again (PAY-47, BNK-45)."""
    wanted = sorted(set(item_ids))
    for start in range(0, len(wanted), 500):
        for cheque in session.scalars(select(PostDatedCheque).where(
                PostDatedCheque.item_id.in_(wanted[start:start + 500]), PostDatedCheque.state.in_(("on_hand", "cleared")))):
            gone = session.scalar(select(func.coalesce(func.sum(_M.amount), 0)).where(_M.item_id == cheque.item_id))
            cheque.state = "cleared" if gone else "on_hand"
    session.flush()


def _turned(lines: list[GeneralLedgerEntry], item: ClearingItem) -> GeneralLedgerEntry | None:
    """The line that takes an item back, and no other: its own amount turned, else, of a part, the first against it."""
    own = [line for line in lines if line.account_id == item.account_id and line.amount * item.amount < 0]
    line = next((x for x in own if x.amount == -item.amount), own[0] if own else None)
    if line is not None:
        lines.remove(line)
    return line


_WAITING = (AccountRole.TRANSIT, AccountRole.SUSPENSE)
"""Where money of a voucher with a payment may wait: for the bank, or for somebody to know it."""


def _mirrored(session: Session, company_id: int, voucher_id: int, mirror_id: int) -> None:
    """A payment that waited was taken back: its money no longer waits, or, where the bank has it, is waited for the other way.

    So a cheque that bounced after its slip was paid in waits until the statement shows the bank taking it back (UND-08, L15).
    """
    turned = list(session.scalars(select(_G).where(_G.voucher_id == mirror_id, _G.role.in_(_WAITING)).order_by(_G.line_no)))
    lines = {line.account_id: line for line in turned}
    for item in session.scalars(select(_I).join(_G, _G.id == _I.gl_entry_id).where(
            _G.voucher_id == voucher_id, _I.role.in_(_WAITING)).order_by(_I.id)).all():
        line = _turned(turned, item)
        if line is None:
            continue
        gone = session.scalar(select(func.coalesce(func.sum(_M.amount), 0)).where(_M.item_id == item.id)) or 0
        if not gone:
            session.add(ClearingMatch(company_id=company_id, item_id=item.id, gl_entry_id=line.id, amount=-line.amount,
                                      accounting_amount=-line.accounting_amount))
        elif gone == item.amount:
            session.add(_waits_back(item, line))
    for match, item in session.execute(select(_M, _I).join(_I, _I.id == _M.item_id).join(_G, _G.id == _M.gl_entry_id).where(
            _G.voucher_id == voucher_id, _I.role == AccountRole.SUSPENSE)).all():
        if item.account_id in lines:
            session.add(ClearingMatch(company_id=company_id, item_id=item.id, gl_entry_id=lines[item.account_id].id,
                                      amount=-match.amount, accounting_amount=-match.accounting_amount, undoes_id=match.id))
    session.flush()
