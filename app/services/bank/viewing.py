"""A line with all a person needs to decide: what the bank wrote, the proposals, their reasons, what was accepted (BNK-36)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Facts, Saw, from_json
from app.core.problems import Problem
from app.models.accounts import Account
from app.models.bank import BankStatement, BankStatementLine, BankStatementLineState
from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import ClearingItem, CustomerEntryState, CustomerLedgerEntry, Voucher
from app.rules import matching as rules
from app.rules.customers import Event, Moment, check
from app.rules.matching import Level
from app.services.bank.stored import Part, chunks, line_of, part_of, parts_of, proposals_of
from app.services.customers import facts_of
from app.services.desk import Desk

Reason = tuple[str, Mapping[str, Saw]]
"""A message code with what fills it; `i18n.say` makes the sentence."""


@dataclass(frozen=True, slots=True)
class PartView:
    """A part with the words of its rows; `remaining` = what is open of the entry now, in minor units of `currency`."""

    part: Part
    document: str = ""
    customer: str = ""
    account: str = ""
    due: date | None = None
    remaining: int | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class ProposalView:
    """What a line may be; `rank` 1 is the best. `manual` = another one fits as well. `reasons` are read one after the other."""

    rank: int
    level: Level
    score: int
    rule: str
    manual: bool
    customer_id: int | None
    customer: str
    parts: tuple[PartView, ...]
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class LineView:
    """A line as it stands; amounts in minor units of `currency`, + came in. `blocked` = why a customer refuses it, with ways
    out (BLK-M36, PAY-52); `errors` = what stopped its posting."""

    line_id: int
    bank_id: int
    bank: str
    statement: str
    booking_date: date
    value_date: date
    amount: int
    currency: str
    counterparty: str
    iban: str
    bic: str
    address: str
    remittance: str
    reference: str
    end_to_end: str
    mandate_id: str
    return_code: str
    return_text: str
    charges: int
    original_amount: int | None
    original_currency: str
    state: str
    level: str | None
    reason: str | None
    customer_id: int | None
    customer: str
    voucher_id: int | None
    voucher: str
    proposals: tuple[ProposalView, ...]
    parts: tuple[PartView, ...]
    blocked: tuple[Problem, ...] = ()
    errors: tuple[Reason, ...] = ()


def line(desk: Desk, line_id: int) -> LineView | None:
    """A line with its proposals and parts; None when it is gone."""
    with desk.reading() as session:
        found = line_of(session, desk, line_id)
        if found is None:
            return None
        proposals = proposals_of(session, [line_id]).get(line_id, [])
        accepted = [part_of(row) for row in parts_of(session, [line_id]).get(line_id, [])]
        words = _Words(session, [*accepted, *(p for _row, parts in proposals for p in parts)],
                       [row.customer_id for row, _parts in proposals] + [found[1].customer_id])
        views = tuple(ProposalView(row.rank, Level(row.level), row.score, row.rule, row.manual, row.customer_id,
                                   words.customer(row.customer_id), tuple(words.view(p) for p in parts), _reasons(row.facts))
                      for row, parts in proposals)
        return _view(session, found[0], found[1], views, tuple(words.view(p) for p in accepted), words)


def _reasons(stored: Any) -> tuple[Reason, ...]:
    known: Facts = from_json(stored)
    return tuple(rules.reasons(known))


def _view(session: Session, row: BankStatementLine, state: BankStatementLineState, proposals: tuple[ProposalView, ...],
          parts: tuple[PartView, ...], words: "_Words") -> LineView:
    statement = session.get_one(BankStatement, row.statement_id)
    bank = session.get_one(CompanyBankAccount, row.bank_id)
    voucher = None if state.voucher_id is None else session.get(Voucher, state.voucher_id)
    customer = None if state.customer_id is None else session.get(Customer, state.customer_id)
    undecided = state.state in ("new", "suggested", "accepted", "error")
    blocked = check(facts_of(customer), Event.BANK_LINE, Moment.POST).problems if customer is not None and undecided else ()
    return LineView(
        row.id, row.bank_id, bank.iban, statement.sequence or statement.statement_id, row.booking_date, row.value_date,
        row.amount, row.currency, row.counterparty, row.iban, row.bic, row.address, row.remittance, row.reference, row.end_to_end,
        row.mandate_id, row.return_code, row.return_text, row.charges, row.original_amount, row.original_currency, state.state,
        state.level, state.reason, state.customer_id, words.customer(state.customer_id), state.voucher_id,
        "" if voucher is None else voucher.number, proposals, parts, blocked, _errors(state.error))


def _errors(stored: Any) -> tuple[Reason, ...]:
    """What stopped a posting, as it was told then."""
    return tuple((known.rule, known.saw) for known in map(from_json, stored or ()))


class _Words:
    """Numbers and names of what parts are about."""

    def __init__(self, session: Session, parts: Sequence[Part], customers: Iterable[int | None]) -> None:
        entry, state = CustomerLedgerEntry, CustomerEntryState
        self.entries: dict[int, Any] = {}
        for ids in chunks(p.entry_id for p in parts if p.entry_id is not None):
            self.entries |= {row.id: row for row in session.execute(
                select(entry.id, entry.document_no, entry.currency, state.due_date, state.remaining)
                .join(state, state.entry_id == entry.id).where(entry.id.in_(ids)))}
        wanted = [c for c in (*customers, *(p.customer_id for p in parts)) if c is not None]
        self.customers = {key: f"{name} ({number})" for ids in chunks(wanted) for key, name, number in session.execute(
            select(Customer.id, Customer.name, Customer.number).where(Customer.id.in_(ids)))}
        self.accounts = {key: number for ids in chunks(p.account_id for p in parts if p.account_id is not None)
                         for key, number in session.execute(select(Account.id, Account.number).where(Account.id.in_(ids)))}
        self.items = {key: reference or "" for ids in chunks(p.item_id for p in parts if p.item_id is not None)
                      for key, reference in session.execute(
                          select(ClearingItem.id, ClearingItem.reference).where(ClearingItem.id.in_(ids)))}

    def customer(self, customer_id: int | None) -> str:
        """Name and number."""
        return self.customers.get(customer_id or 0, "")

    def view(self, part: Part) -> PartView:
        """A part in words."""
        row = self.entries.get(part.entry_id or 0)
        account = self.accounts.get(part.account_id or 0, "")
        if row is None:
            return PartView(part, self.items.get(part.item_id or 0, ""), self.customer(part.customer_id), account)
        return PartView(part, row.document_no, self.customer(part.customer_id), account, row.due_date, row.remaining,
                        row.currency)
