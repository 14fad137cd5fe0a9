"""The bank's side of a slip in one sum: posted against what waits on the bridging account, mirrored with it (DEP-02, 03)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Outcome, standing
from app.core.roles import AccountRole
from app.models.company import CompanyBankAccount
from app.models.ledger import ClearingItem, ClearingMatch, CustomerLedgerEntry, GeneralLedgerEntry
from app.models.tills import DepositSlip
from app.rules.ledger import PlannedLine, VoucherPlan, proved
from app.services import corrections
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.posting import post_all
from app.storage import bulk
from app.storage.unit_of_work import UnitOfWork

_I, _M, _E, _G = ClearingItem, ClearingMatch, CustomerLedgerEntry, GeneralLedgerEntry


def waiting_entries(company_id: int) -> Select[Any]:
    """Payments whose money waits on a bridging account as a whole, in a voucher of their own."""
    gone = select(func.coalesce(func.sum(_M.amount), 0)).where(_M.item_id == _I.id).correlate(_I).scalar_subquery()
    alone = select(func.count()).select_from(_E).where(_E.voucher_id == _G.voucher_id).correlate(_G).scalar_subquery()
    return (select(_E.id).join(_G, _G.voucher_id == _E.voucher_id).join(_I, _I.gl_entry_id == _G.id)
            .where(_I.company_id == company_id, _I.role == AccountRole.TRANSIT, gone == 0, alone == 1, _I.amount == -_E.amount))


def items_of(session: Session, entry_ids: Sequence[int]) -> list[ClearingItem]:
    """What waits of these payments, in their order."""
    found = {entry: item for entry, item in session.execute(
        select(_E.id, _I).join(_G, _G.voucher_id == _E.voucher_id).join(_I, _I.gl_entry_id == _G.id)
        .where(_E.id.in_(list(entry_ids)), _I.role == AccountRole.TRANSIT, _I.amount == -_E.amount))}
    return [found[e] for e in entry_ids if e in found]


def post(desk: Desk, unit: UnitOfWork, row: DepositSlip, entry_ids: Sequence[int]) -> int:
    """Post `Dr BANK / Cr BRIDGE`, a line per payment, and clear what waited; the id of the voucher (DEP-02, DEP-X1)."""
    session, items = unit.session, items_of(unit.session, entry_ids)
    bank, text = session.get_one(CompanyBankAccount, row.bank_id), row.number or ""
    lines = [PlannedLine(bank.account_id, AccountRole.BANK, sum(i.amount for i in items),
                         sum(i.accounting_amount for i in items), text)]
    lines += [PlannedLine(i.account_id, AccountRole.TRANSIT, -i.amount, -i.accounting_amount, i.reference or text) for i in items]
    plan = proved(VoucherPlan(VoucherSource.BNK, row.date, row.date, row.currency, text, tuple(lines), (), (),
                              document=(DepositSlip.__tablename__, row.id)))
    posted, = post_all(desk, unit, [plan])
    bulk.add(session, ClearingMatch, [
        {"company_id": desk.company_id, "item_id": item.id, "gl_entry_id": line, "amount": item.amount,
         "accounting_amount": item.accounting_amount} for item, line in zip(items, posted.line_ids[1:], strict=True)])
    assert posted.voucher_id is not None
    return posted.voucher_id


def mirror(desk: Desk, unit: UnitOfWork, voucher_id: int, day: date, confirmed: frozenset[str]) -> Outcome[int]:
    """The counter-voucher of a lump sum: what it cleared waits again (DEP-03)."""
    plan, problems = corrections.plan_reversal(unit.session, desk, voucher_id, day, also={VoucherSource.BNK})
    if plan is None or standing(problems, confirmed):
        return Outcome(None, problems)
    done = numbered(unit, lambda: post_all(desk, unit, [plan])[0].voucher_id or 0, problems)
    if done.value is not None:
        turned(unit.session, desk.company_id, voucher_id, done.value)
    return done


def turned(session: Session, company_id: int, voucher_id: int, mirror_id: int) -> None:
    """What a voucher cleared waits again, by the lines of its mirror, which stand in the same order (L15)."""
    own = {key: no for key, no in session.execute(select(_G.id, _G.line_no).where(_G.voucher_id == voucher_id))}
    back = {no: key for key, no in session.execute(select(_G.id, _G.line_no).where(_G.voucher_id == mirror_id))}
    bulk.add(session, ClearingMatch, [
        {"company_id": company_id, "item_id": m.item_id, "gl_entry_id": back[own[m.gl_entry_id]], "amount": -m.amount,
         "accounting_amount": -m.accounting_amount, "undoes_id": m.id}
        for m in session.scalars(select(_M).where(_M.gl_entry_id.in_(own)))])
