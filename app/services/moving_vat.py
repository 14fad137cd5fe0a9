"""VAT of open entries that moves when they are settled: due when it is paid, or paid with a prepayment (VAT-014, PAY-62)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.core.money import shares
from app.core.roles import AccountRole
from app.models.accounts import VatCode
from app.models.journals import JournalLine
from app.models.ledger import CustomerLedgerEntry, GeneralLedgerEntry, VatEntry
from app.rules.ledger import PlannedVat
from app.rules.settlement.items import MovingVat

PREPAID = JournalLine.__tablename__
"""What the VAT of a prepayment names as its document: its journal line."""
_E, _G = CustomerLedgerEntry, GeneralLedgerEntry


def moving(session: Session, ids: Sequence[int]) -> dict[int, tuple[MovingVat, ...]]:
    """By entry; entries without such VAT are not in it. Two statements, however many entries."""
    return {**_waiting(session, ids), **_prepaid(session, ids)}


def _waiting(session: Session, ids: Sequence[int]) -> dict[int, tuple[MovingVat, ...]]:
    """VAT that is due when it is paid: of a document with instalments, each one's share (VAT-014)."""
    rows: Any = session.execute(
        select(_E.id, _E.amount, _E.voucher_id, _E.currency, VatEntry, VatCode.account_id, _G.account_id)
        .join(VatEntry, VatEntry.voucher_id == _E.voucher_id).join(VatCode, VatCode.id == VatEntry.vat_code_id)
        .join(_G, _G.id == VatEntry.gl_entry_id)
        .where(_E.id.in_(ids), VatEntry.pending, VatEntry.customer_id == _E.customer_id).order_by(VatEntry.id)).all()
    vouchers = {row.voucher_id for row in rows}
    amounts: dict[int, dict[int, int]] = defaultdict(dict)
    if vouchers:
        for key, voucher, amount in session.execute(select(_E.id, _E.voucher_id, _E.amount).where(
                _E.voucher_id.in_(vouchers)).order_by(_E.voucher_id, _E.instalment, _E.id)):
            amounts[voucher][key] = amount
    found: dict[int, tuple[MovingVat, ...]] = {}
    for key, _amount, voucher, currency, row, vat_account, waits_on in rows:
        share = _share(planned_vat(row), list(amounts[voucher]).index(key), list(amounts[voucher].values()))
        found[key] = (*found.get(key, ()), MovingVat(share, currency, vat_account, waits_on))
    return found


def _share(vat: PlannedVat, position: int, amounts: Sequence[int]) -> PlannedVat:
    """One instalment's share of the VAT of its document."""
    if len(amounts) == 1:
        return vat
    weights = [abs(amount) for amount in amounts]
    base, tax, base_value, value = (shares(figure, weights)[position]
                                    for figure in (vat.base, vat.vat, vat.base_accounting, vat.vat_accounting))
    return replace(vat, base=base, vat=tax, base_accounting=base_value, vat_accounting=value)


def _prepaid(session: Session, ids: Sequence[int]) -> dict[int, tuple[MovingVat, ...]]:
    """VAT on prepayments, with the account it waits on until the prepayment is used: the line before that of the VAT (PAY-62)."""
    waits = aliased(GeneralLedgerEntry)
    rows: Any = session.execute(
        select(_E.id, _E.currency, VatEntry, VatCode.account_id, waits.account_id)
        .join(JournalLine, JournalLine.entry_id == _E.id)
        .join(VatEntry, (VatEntry.document_table == PREPAID) & (VatEntry.document_id == JournalLine.id)
              & (VatEntry.voucher_id == _E.voucher_id))
        .join(VatCode, VatCode.id == VatEntry.vat_code_id).join(_G, _G.id == VatEntry.gl_entry_id)
        .join(waits, (waits.voucher_id == _G.voucher_id) & (waits.line_no == _G.line_no - 1))
        .where(_E.id.in_(ids), _E.prepayment, waits.role == AccountRole.VATPREP).order_by(_E.id, VatEntry.id))
    found: dict[int, tuple[MovingVat, ...]] = {}
    for key, currency, row, vat_account, waits_on in rows:
        found[key] = (*found.get(key, ()), MovingVat(planned_vat(row), currency, vat_account, waits_on, prepaid=True))
    return found


def planned_vat(row: VatEntry) -> PlannedVat:
    """A posted VAT entry as what corrects or moves it copies it."""
    document = None if row.document_table is None or row.document_id is None else (row.document_table, row.document_id)
    return PlannedVat(row.vat_code_id, row.category, row.rate, row.customer_id, row.country_code, row.vat_date, row.base, row.vat,
                      row.base_accounting, row.vat_accounting, None, document, row.vat_number, row.list_kind, row.supply,
                      row.difference, row.base_only, row.pending)
