"""Payments that wait on bridging accounts, by method and age, and what the ledger says of those accounts (BRG-02, 04)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.facts import Saw, from_json
from app.core.roles import AccountRole
from app.core.words import N_
from app.models.accounts import Account
from app.models.bank import BankLinePart, BankStatementLineState
from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import ClearingItem, ClearingMatch, GeneralLedgerEntry, Voucher
from app.models.terms import PaymentMethod
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery

_I, _M, _G = ClearingItem, ClearingMatch, GeneralLedgerEntry


def _cleared(day: date, figure: Any) -> ColumnElement[int]:
    """What was cleared of an item until a day."""
    line = _G.__table__.alias("cleared_by")
    return type_coerce(select(func.coalesce(func.sum(figure), 0)).join(line, line.c.id == _M.gl_entry_id).where(
        _M.item_id == _I.id, line.c.posting_date <= day).correlate(_I).scalar_subquery(), Minor())


def bridged_listing(day: date) -> Listing:
    """Bridged payments as of `day`, the oldest first. Scope: `view` = open, all, or failed: those a line of the bank
    shows that could not be posted (BRG-03, 04)."""
    left = type_coerce(_I.amount - _cleared(day, _M.amount), Minor())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_I).join(_G, _G.id == _I.gl_entry_id).join(Voucher, Voucher.id == _G.voucher_id)
                  .join(Account, Account.id == _I.account_id)
                  .outerjoin(PaymentMethod, PaymentMethod.id == _I.payment_method_id)
                  .outerjoin(Customer, Customer.id == _I.customer_id)
                  .where(_I.company_id == query.company_id, _I.role == AccountRole.TRANSIT, _G.posting_date <= day))
        view = query.scope.get("view", "open")
        if view == "failed":
            return joined.where(_I.id.in_(_failed(query.company_id)))
        return joined if view == "all" else joined.where(left != 0)

    return Listing("bridged", N_("Bridged payments"), _I.id, (
        Column("date", N_("Date"), "date", _G.posting_date, 100),
        Column("voucher", N_("Voucher"), "link", Voucher.number, 120, searchable=True),
        Column("method", N_("Method"), "text", PaymentMethod.code, 90),
        Column("customer", N_("Customer"), "text", Customer.name, 200, searchable=True, stretch=True),
        Column("reference", N_("Reference"), "text", _I.reference, 140, searchable=True),
        Column("account", N_("Account"), "text", Account.number, 90),
        Column("due", N_("Due"), "date", _I.due, 100, hidden=True),
        Column("age", N_("Days it waits"), "late", _G.posting_date, 100),
        Column("currency", N_("Cur."), "text", _I.currency, 50, sought=False),
        Column("amount", N_("Amount"), "amount", _I.amount, 115, currency="currency"),
        Column("open", N_("Open"), "amount", left, 115, total=True, currency="currency"),
    ), source, (("date", False),), frozenset({"clearing_item", "clearing_match", "bank_statement_line_state"}))


def _failed(company_id: int) -> Select[Any]:
    """Items that stand as parts of lines in error."""
    state, part = BankStatementLineState, BankLinePart
    return select(part.item_id).join(state, state.line_id == part.line_id).where(
        state.company_id == company_id, state.state == "error", part.item_id.is_not(None))


def failures(session: Session, company_id: int, item_id: int) -> tuple[tuple[str, Mapping[str, Saw]], ...]:
    """Why the line of the bank that shows an item could not be posted: message codes and what they saw (BRG-03)."""
    state, part = BankStatementLineState, BankLinePart
    told = session.scalars(select(state.error).join(part, part.line_id == state.line_id).where(
        state.company_id == company_id, state.state == "error", part.item_id == item_id)).first()
    return tuple((facts.rule, facts.saw) for facts in map(from_json, told or []))


@dataclass(frozen=True, slots=True)
class Tie:
    """A bridging account on a day: what its items are worth and what the ledger says, in accounting currency."""

    number: str
    names: Mapping[str, str]
    waits: int
    ledger: int

    @property
    def difference(self) -> int:
        """Ledger less items; anything but nothing was posted by hand."""
        return self.ledger - self.waits


def ties(session: Session, company_id: int, day: date) -> list[Tie]:
    """Every bridging account that is set up or holds items, with its items and its balance on a day (BRG-04)."""
    method, bank = PaymentMethod, CompanyBankAccount
    ids = set(session.scalars(select(_I.account_id).where(
        _I.company_id == company_id, _I.role == AccountRole.TRANSIT).distinct()))
    ids |= {i for i in session.scalars(select(method.bridging_account_id).where(method.company_id == company_id)) if i}
    ids |= {i for i in session.scalars(select(bank.bridging_account_id).where(bank.company_id == company_id)) if i}
    waits = dict(session.execute(
        select(_I.account_id, func.sum(type_coerce(_I.accounting_amount - _cleared(day, _M.accounting_amount), Minor())))
        .join(_G, _G.id == _I.gl_entry_id)
        .where(_I.company_id == company_id, _I.role == AccountRole.TRANSIT, _G.posting_date <= day)
        .group_by(_I.account_id)).all())
    balances = dict(session.execute(
        select(_G.account_id, func.sum(_G.accounting_amount)).where(
            _G.company_id == company_id, _G.account_id.in_(ids), _G.posting_date <= day).group_by(_G.account_id)).all())
    return [Tie(a.number, a.names, int(waits.get(a.id) or 0), int(balances.get(a.id) or 0)) for a in session.scalars(
        select(Account).where(Account.id.in_(ids)).order_by(Account.number))]


@dataclass(frozen=True, slots=True)
class Waiting:
    """An item that is to be cleared: amount in minor units of its currency, and the voucher that cleared it last, if any."""

    item_id: int
    amount: int
    currency: str
    bank_id: int | None
    cleared_by: int | None


def waiting(session: Session, company_id: int, item_ids: list[int]) -> list[Waiting]:
    """Items by id with the voucher that stands as their clearing."""
    rows = session.scalars(select(_I).where(_I.id.in_(item_ids), _I.company_id == company_id).order_by(_I.id)).all()
    undo = aliased(_M)
    by = dict(session.execute(
        select(_M.item_id, func.max(_G.voucher_id)).join(_G, _G.id == _M.gl_entry_id)
        .outerjoin(undo, undo.undoes_id == _M.id).where(
            _M.item_id.in_(item_ids), _M.undoes_id.is_(None), undo.id.is_(None)).group_by(_M.item_id)).all())
    return [Waiting(i.id, i.amount, i.currency, i.bank_id, by.get(i.id)) for i in rows]
