"""Prepayments kept for an order are settled as soon as the order is invoiced (PAY-61, 63)."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from app.core.enums import SettlementOrigin
from app.models.ledger import CustomerEntryState
from app.rules.settlement import Act, allocate, roles, vouchers
from app.services import ledger, vat_periods
from app.services.desk import Desk
from app.services.payments.items import items, settings_of
from app.services.payments.posting import books_for
from app.services.posting import Posted, post_all
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork


def settle_reserved(desk: Desk, unit: UnitOfWork, order_ids: Iterable[int], entry_ids: Sequence[int]) -> list[Posted]:
    """Settle the prepayments kept for these orders with the entries of their invoice, in the unit that posts it (PAY-63).

    What cannot be settled so (no number, no account for an exchange result, a credit) stays kept and open.
    """
    session, state = unit.session, CustomerEntryState
    kept = session.scalars(select(state.entry_id).where(
        state.company_id == desk.company_id, state.reserved_order_id.in_(list(order_ids)), state.remaining < 0)
        .order_by(state.entry_id)).all()
    if not kept:
        return []
    settings = settings_of(session, desk.company_id)
    found = items(session, [*kept, *entry_ids], settings)
    debts = [found[key] for key in entry_ids if found[key].remaining > 0]
    advances = [found[key] for key in kept if debts and found[key].currency == debts[0].currency]
    if not advances:
        return []
    day = max(item.posting_date for item in (*debts, *advances))
    vat_date = vat_periods.first_open(session, desk.company_id, day) if any(i.moving for i in (*debts, *advances)) else None
    act = Act(day, SettlementOrigin.AUTOMATIC, tolerances=False, vat_date=vat_date, text=debts[0].document_no)
    made = allocate([*debts, *advances], {}, act, settings)
    need = roles(made)
    wrong = (*ledger.role_accounts(session, desk.company_id, sorted(need))[1],
             *numbering.check(session, desk.company_id, "voucher_SET", day))
    if wrong or not made.pairs:
        return []
    return post_all(desk, unit, list(vouchers(made, books_for(session, desk.company_id, need, {debts[0].currency}))))
