"""In which order entries are settled, and which of them automatic settlement may touch (SET-20…25, DSC-11)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from app.core.enums import EntryType
from app.core.money import proportion
from app.core.problems import Problem, information
from app.core.words import N_, declare
from app.rules.ledger import EntryRef
from app.rules.settlement.discounts import right
from app.rules.settlement.items import PLAIN, Item, Mark, Settings

declare({
    "SET-20-hold": N_("{document} is on hold ({mark}) and takes no part in automatic settlement."),
    "SET-20-disputed": N_("{document} is disputed and takes no part in automatic settlement."),
    "SET-20-reserved": N_("{document} is reserved for an order and takes no part in automatic settlement."),
    "SET-20-profile": N_("{document} stands on a posting profile that is not settled automatically."),
    "SET-20-blocked": N_("The customer of {document} is blocked for everything: nothing is settled automatically."),
    "SET-20-company": N_("{document} belongs to another company: automatic settlement stays within one."),
    "CUR-06-automatic": N_("{document} is in {currency}: automatic settlement stays within one currency."),
})

COSTS = frozenset({EntryType.PAYMENT_FEE, EntryType.COLLECTION_LETTER})
"""Costs of collecting, which the law of some countries has paid first (SET-23)."""


class Key(StrEnum):
    """What the priority of settlement may look at (SET-22)."""

    TYPE = "type"
    TRANSACTION_DATE = "transaction_date"
    DUE_DATE = "due_date"
    AMOUNT = "amount"
    DISCOUNT_DATE = "discount_date"
    VOUCHER = "voucher"


class Imputation(StrEnum):
    """What the law of the customer's country has paid first (SET-23)."""

    COSTS_INTEREST_PRINCIPAL = "costs_interest_principal"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class Priority:
    """One key of the company's list; `types` = the order of entry types for the key *type*."""

    key: Key
    descending: bool = False
    types: tuple[EntryType, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """How entries follow each other: the debtor's choice, then imputation, then the priority list, then SET-21.

    `named` = what the payment or credit note names (SET-23, 25).
    """

    by_transaction_date: bool = False
    priorities: tuple[Priority, ...] = ()
    imputation: Imputation | None = None
    named: frozenset[EntryRef] = frozenset()

    @property
    def rule(self) -> str:
        """The rule the settle pane names."""
        if self.imputation:
            return "SET-23"
        return "SET-22" if self.priorities else "SET-21"


DEFAULT = Order()


def in_order(items: Iterable[Item], order: Order, settings: Settings, day: date,
             marks: Mapping[EntryRef, Mark] | None = None) -> list[Item]:
    """Entries in the order in which they are settled, whatever order they came in (SET-21…23).

    `day` = discount date; the same due date puts the higher discount percentage first.
    """
    given = marks or {}
    return sorted(items, key=lambda item: _place(item, given.get(item.ref, PLAIN), order, settings, day))


def _place(item: Item, mark: Mark, order: Order, settings: Settings, day: date) -> tuple[Any, ...]:
    """What an entry is sorted by."""
    percent = proportion(1_000_000, right(item, mark, settings, day).amount, abs(item.amount) or 1)
    date_first = item.posting_date if order.by_transaction_date else item.due_date
    return (item.ref not in order.named, _rank(item, order), tuple(_key(item, p) for p in order.priorities), date_first,
            -percent, item.posting_date, item.voucher_no or item.document_no, item.ref.new or 0, item.ref.entry_id or 0)


def _rank(item: Item, order: Order) -> int:
    """Costs, then interest, then the rest, where the law says so."""
    if order.imputation is not Imputation.COSTS_INTEREST_PRINCIPAL:
        return 0
    if item.entry_type in COSTS:
        return 0
    return 1 if item.entry_type is EntryType.INTEREST_NOTE else 2


def _key(item: Item, priority: Priority) -> int | tuple[int, ...]:
    """The value of one priority key; turned round for descending ones."""
    turn = -1 if priority.descending else 1
    match priority.key:
        case Key.TYPE:
            types = priority.types
            return turn * (types.index(item.entry_type) if item.entry_type in types else len(types))
        case Key.TRANSACTION_DATE:
            return turn * item.posting_date.toordinal()
        case Key.DUE_DATE:
            return turn * item.due_date.toordinal()
        case Key.AMOUNT:
            return turn * abs(item.remaining)
        case Key.DISCOUNT_DATE:
            last = item.tiers[0].last_date if item.tiers else date.max
            return turn * last.toordinal()
        case Key.VOUCHER:
            return tuple(turn * ord(letter) for letter in item.voucher_no or item.document_no)


def oldest_first(items: Iterable[Item]) -> list[Item]:
    """What pays: credit notes and the like first, then payments, each by its date (DSC-11)."""
    return sorted(items, key=lambda i: (i.is_money, i.posting_date, i.voucher_no or i.document_no, i.ref.new or 0,
                                        i.ref.entry_id or 0))


def may_run(parameter: bool, profile_settles: bool, application: str) -> bool:
    """Does automatic settlement run for a posted entry (SET-20, 24)?

    `application` = the customer's method: `manual`, `oldest`, `priority` or empty for the company's parameter.
    """
    if application == "manual" or not profile_settles:
        return False
    return parameter or application == "oldest"


def eligible(entry: Item, others: Sequence[Item]) -> tuple[list[Item], tuple[Problem, ...]]:
    """Which of `others` may be settled with `entry` when nobody looks, and why each of the rest is left out (SET-20)."""
    chosen: list[Item] = []
    left_out: list[Problem] = []
    for item in others:
        if item.ref == entry.ref or item.remaining * entry.remaining >= 0:
            continue
        reason = against(item, entry)
        if reason is None:
            chosen.append(item)
        else:
            left_out.append(reason)
    return chosen, tuple(left_out)


def against(item: Item, entry: Item) -> Problem | None:
    """The first reason why an entry takes no part in automatic settlement with `entry` (SET-20, CUR-06, CEN-12)."""
    if item.on_hold:
        return information("SET-20-hold", document=item.document_no, mark=item.on_hold)
    if item.disputed:
        return information("SET-20-disputed", document=item.document_no)
    if item.reserved:
        return information("SET-20-reserved", document=item.document_no)
    if not item.profile_settles:
        return information("SET-20-profile", document=item.document_no)
    if item.customer_blocked:
        return information("SET-20-blocked", document=item.document_no)
    if item.company_id != entry.company_id:
        return information("SET-20-company", document=item.document_no)
    if item.currency != entry.currency:
        return information("CUR-06-automatic", document=item.document_no, currency=item.currency)
    return None
