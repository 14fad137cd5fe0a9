"""Marking many entries at once, and settling posted entries outside any journal (SET-04, 12, 20…22, 30, PWIN-02, DEP-07)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.core.enums import SettlementOrigin, VoucherSource
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.models.settlement_marks import SettlementMark
from app.queries import payments as queries
from app.rules.customers import Event, Moment, check
from app.rules.payments.typed import SHORTEST, document_key
from app.rules.settlement import Act, Allocation, Item, Order, Settings, allocate, roles, vouchers
from app.services import ledger, vat_periods
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments import marks
from app.services.payments.checking import question_of
from app.services.payments.drafts import Line, parts
from app.services.payments.items import items, settings_of
from app.services.payments.marks import Wish
from app.services.payments.order import Orders
from app.services.payments.pane import Pane, act_of, pane_of, payment_item
from app.services.payments.posting import books_for
from app.services.payments.remainders import allowed
from app.services.posting import Posted, post_all
from app.services.rates import rate_on
from app.services.sales import paid_commissions
from app.storage import numbering

declare({
    "SET-04-nothing": N_("Nothing is marked. Mark entries of both sides first."),
    "SET-22-nothing": N_("No open entry of this customer may be marked: they are settled, on hold, disputed or marked elsewhere. "
                         "Mark one by hand."),
})


@dataclass(frozen=True, slots=True)
class ByText:
    """What a remittance text led to: entries that were marked, and the words that look like numbers and are none of them."""

    marked: tuple[int, ...]
    unknown: tuple[str, ...] = ()


# ---------------------------------------------------------------- many at once

def mark_in_order(desk: Desk, journal_id: int, line: Line, *, priority: bool = False) -> Outcome[int]:
    """Mark what the payment of a line reaches, oldest first or by the company's priority, in place of its marks (SET-21, 22).

    Entries on hold, disputed, reserved or marked elsewhere stay out. A line without an amount gets all that is open.
    """
    with desk.writing("payment_journal.mark") as unit:
        session = unit.session
        gone = marks.unmark(desk, journal_id, line.no)
        if gone.value is None:
            return gone
        settings = settings_of(session, desk.company_id)
        free = _free(session, desk, line, settings)
        order = Orders(session, desk).of(line.customer_id, priority=priority)
        chosen = list(free.values()) if not line.amount else _reached(session, desk, line, free, settings, order)
        if not chosen:
            unit.abandon()
            return Outcome(None, (error("SET-22-nothing"),))
        return marks.mark(desk, journal_id, line.no, [Wish(i.ref.entry_id or 0) for i in chosen])


def _reached(session: Session, desk: Desk, line: Line, free: Mapping[int, Item], settings: Settings, order: Order) -> list[Item]:
    """The entries a payment reaches when everything that is free takes part."""
    payment = payment_item(session, desk, line, [], {}, settings)
    if payment is None:
        return []
    act = act_of(session, desk, line, list(free.values()), settings)
    made = allocate([*free.values(), payment], {}, act, settings, order)
    touched = {ref for pair in made.pairs for ref in (pair.debit.ref, pair.credit.ref)}
    return [item for item in free.values() if item.ref in touched]


def _free(session: Session, desk: Desk, line: Line, settings: Settings) -> dict[int, Item]:
    """Open entries of the line's customer and currency that may be marked without a second look, oldest due first."""
    ids = queries.open_ids(session, desk.company_id, line.customer_id or 0, line.currency)
    held = marks.of_entries(session, ids)
    found = items(session, [i for i in ids if i not in held], settings)
    return {i: found[i] for i in ids if i in found and not (
        found[i].on_hold or found[i].disputed or found[i].reserved)}


def mark_text(desk: Desk, journal_id: int, line: Line, text: str) -> Outcome[ByText]:
    """Mark the entries whose numbers stand in a pasted remittance advice; other numbers of it are told (DEP-07, BNK-22)."""
    with desk.writing("payment_journal.mark") as unit:
        session = unit.session
        ids = queries.open_ids(session, desk.company_id, line.customer_id or 0)
        held = marks.of_entries(session, ids)
        keys: dict[str, list[int]] = {}
        for part in parts(i for i in ids if i not in held):
            for key, number in session.execute(select(CustomerLedgerEntry.document_key, CustomerLedgerEntry.id).where(
                    CustomerLedgerEntry.id.in_(part)).order_by(CustomerLedgerEntry.id)):
                keys.setdefault(key, []).append(number)
        words = [w for w in re.split(r"[\s,;:|]+", text) if len(document_key(w)) >= SHORTEST and any(c.isdigit() for c in w)]
        chosen = list(dict.fromkeys(i for w in words for i in keys.get(document_key(w), ())))
        unknown = tuple(dict.fromkeys(w for w in words if document_key(w) not in keys and not _amount(w)))
        if not chosen:
            return Outcome(ByText((), unknown))
        made = marks.mark(desk, journal_id, line.no, [Wish(i) for i in chosen])
        return Outcome(None, made.problems) if made.value is None else Outcome(ByText(tuple(chosen), unknown))


def _amount(word: str) -> bool:
    """Does a word end like an amount, so that nobody looks for it as a number?"""
    return re.search(r"[.,]\d{2}$", word) is not None


# ---------------------------------------------------------------- outside a journal

@dataclass(frozen=True, slots=True)
class Basket:
    """Settling posted entries of a customer: its date, and the discount date when one was selected (SET-30, 31)."""

    customer_id: int
    day: date
    discount_date: date | None = None


def mark_entries(desk: Desk, basket: Basket, wishes: Sequence[Wish]) -> Outcome[int]:
    """Mark posted entries for a settlement of this user; nobody else can mark them until it is posted or given up."""
    with desk.writing("settlement.mark") as unit:
        return marks.put(desk, unit, wishes, customer_id=basket.customer_id, day=basket.discount_date or basket.day, basket=True)


def unmark_entries(desk: Desk, customer_id: int, entry_ids: Sequence[int] | None = None) -> Outcome[int]:
    """Give this user's marks on a customer's entries back, all or some."""
    with desk.writing("settlement.unmark") as unit:
        rows = [m for m in _basket(unit.session, desk, customer_id) if entry_ids is None or m.entry_id in set(entry_ids)]
        for row in rows:
            unit.session.delete(row)
        unit.session.flush()
        unit.changed(marks.TABLE, 0)
        return Outcome(len(rows))


def _basket(session: Session, desk: Desk, customer_id: int) -> list[SettlementMark]:
    """What this user has marked of a customer outside journals."""
    entry = CustomerLedgerEntry
    return list(session.scalars(select(SettlementMark).join(entry, entry.id == SettlementMark.entry_id).where(
        SettlementMark.basket_id == desk.actor.user_id, entry.customer_id == customer_id,
        SettlementMark.company_id == desk.company_id).order_by(SettlementMark.id)))


def entries_pane(desk: Desk, basket: Basket, shown: Sequence[int] = ()) -> Outcome[Pane]:
    """The settle pane of posted entries: what the marked ones settle among each other (PWIN-02, SET-04)."""
    with desk.reading() as session:
        line = Line(0, posting_date=basket.day, customer_id=basket.customer_id, discount_date=basket.discount_date)
        return Outcome(pane_of(session, desk, line, _basket(session, desk, basket.customer_id), shown, money=False))


def settle_entries(desk: Desk, basket: Basket, *, confirmed: frozenset[str] = frozenset(),
                   answers: Mapping[str, bool] | None = None) -> Outcome[tuple[Posted, ...]]:
    """Settle what is marked, with discounts and differences, on the chosen date; the marks are spent (SET-04, 30).

    Questions about late discounts and tolerances come back as warnings with keys; `answers` says yes or no to them.
    """
    given = answers or {}
    with desk.writing("settlement.post") as unit:
        session = unit.session
        rows = _basket(session, desk, basket.customer_id)
        if not rows:
            return Outcome(None, (error("SET-04-nothing"),))
        settings = settings_of(session, desk.company_id)
        found = items(session, [row.entry_id for row in rows], settings)
        made = _allocated(session, desk, basket, rows, found, settings, given)
        problems = _problems(session, desk, basket, made)
        if standing(problems, confirmed | frozenset(given)):
            return Outcome(None, problems)
        books = books_for(session, desk.company_id, roles(made), {i.currency for i in found.values()})
        done = numbered(unit, lambda: tuple(post_all(desk, unit, vouchers(made, books))), problems)
        if done.value is not None:
            session.execute(delete(SettlementMark).where(SettlementMark.id.in_([row.id for row in rows]))
                            .execution_options(synchronize_session=False))
        return done


def _allocated(session: Session, desk: Desk, basket: Basket, rows: Sequence[SettlementMark], found: Mapping[int, Item],
               settings: Settings, answers: Mapping[str, bool]) -> Allocation:
    """What the marked entries settle among each other on the chosen date."""
    given = {ref: replace(m, late=answers.get(f"TOL-11-{ref.entry_id}", m.late)) for ref, m in marks.by_ref(rows).items()}
    currencies = {i.currency for i in found.values()}
    rates: dict[str, Decimal] = {}
    for currency in currencies if len(currencies) > 1 else ():
        rate = Decimal(1) if currency == settings.accounting_currency else rate_on(
            session, desk.company_id, currency, settings.accounting_currency, basket.day)
        if rate is not None:
            rates[currency] = rate
    corrects = any(i.vat or i.moving for i in found.values())
    vat_date = vat_periods.first_open(session, desk.company_id, basket.day) if corrects else None
    act = Act(basket.day, SettlementOrigin.MANUAL, basket.discount_date, strict=True, tolerance=answers.get("TOL-07-0"),
              rates=rates, vat_date=vat_date)
    return allocate(list(found.values()), given, act, settings, Orders(session, desk).of(basket.customer_id))


def _problems(session: Session, desk: Desk, basket: Basket, made: Allocation) -> tuple[Problem, ...]:
    """Everything that stands in the way of a settlement outside a journal (BLK-M40, SET-30, MST-042)."""
    customer = session.get_one(Customer, basket.customer_id)
    _accounts, missing = ledger.role_accounts(session, desk.company_id, sorted(roles(made)))
    entries = [ref.entry_id for p in made.pairs for ref in (p.debit.ref, p.credit.ref) if ref.entry_id is not None]
    return (*made.problems, *(question_of(q, 0, 0) for q in made.questions), *missing, *allowed(session, desk, made),
            *ledger.check_date(session, desk, basket.day, VoucherSource.SET),
            *check(facts_of(customer), Event.SETTLEMENT, Moment.POST).problems,
            *(numbering.check(session, desk.company_id, "voucher_SET", basket.day) if roles(made) else ()),
            *(paid_commissions.check(session, desk, entries, basket.day) if entries else ()))
