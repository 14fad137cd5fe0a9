"""Invoices, credit notes and payments as the chapter's examples have them; amounts are written as people write them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.enums import DetailKind, EntryType
from app.core.roles import AccountRole
from app.rules.ledger import EntryRef, PlannedPair, PostedDetail, VoucherPlan
from app.rules.settlement import (
    Act,
    Allocation,
    Books,
    Item,
    Limits,
    Mark,
    Order,
    Posted,
    PostedPair,
    Settings,
    Tier,
    VatPart,
    allocate,
    roles,
    vouchers,
)
from app.rules.settlement.order import DEFAULT

YEAR = 2015
PARTIAL = Settings(partial_discount=True)


def cents(text: str | int) -> int:
    """`1,000.00` in cents."""
    return int(Decimal(str(text).replace(",", "")) * 100)


def euros(amount: int) -> str:
    """Cents as people write them."""
    return f"{Decimal(amount) / 100:,.2f}"


def day(month: int, number: int, year: int = YEAR) -> date:
    return date(year, month, number)


def tiers(size: str, *steps: tuple[date, str]) -> tuple[Tier, ...]:
    """Discount steps (last day, percent) of a document."""
    return tuple(Tier(n, last, Decimal(percent), int(cents(size) * Decimal(percent) / 100))
                 for n, (last, percent) in enumerate(steps, 1))


def item(number: int, kind: EntryType, amount: str, on: date, *steps: tuple[date, str], due: date | None = None,
         **more: Any) -> Item:
    """An open entry; `amount` signed as the customer owes it."""
    size = cents(amount)
    made = Item(EntryRef(entry_id=number), 1, kind, str(number), on, due or on, "EUR", size, size, size, 1300,
                tiers=tiers(amount.lstrip("-"), *steps))
    return replace(made, **more)


def invoice(number: int, amount: str, on: date, *steps: tuple[date, str], due: date | None = None, **more: Any) -> Item:
    return item(number, EntryType.INVOICE, amount, on, *steps, due=due, **more)


def credit_note(number: int, amount: str, on: date, *steps: tuple[date, str], **more: Any) -> Item:
    return item(number, EntryType.CREDIT_NOTE, f"-{amount}", on, *steps, **more)


def payment(amount: str, on: date, number: int = 900, **more: Any) -> Item:
    return item(number, EntryType.PAYMENT, f"-{amount}", on, **more)


def refund(amount: str, on: date, number: int = 950, **more: Any) -> Item:
    return item(number, EntryType.REFUND, amount, on, **more)


def dollars(made: Item, rate: str, worth: str | None = None) -> Item:
    """The same entry in another currency, booked at a rate."""
    value = cents(worth) if worth is not None else int((made.amount * Decimal(rate)).to_integral_value())
    return replace(made, currency="USD", rate=Decimal(rate), remaining_accounting=value)


def with_vat(made: Item, base: str, vat: str, code: int = 21) -> Item:
    """The document's VAT, corrected when the discount is taken."""
    return replace(made, vat_on_discount="at_settlement", vat=(VatPart(cents(base), cents(vat), 1500 + code),))


def settled(*items: Item, marks: Mapping[int, Mark] | None = None, settings: Settings = PARTIAL, on: date | None = None,
            order: Order = DEFAULT, **act: Any) -> Allocation:
    """Settle entries on the day of the latest payment; `marks` by entry number. Its rows must balance."""
    latest = on or max((i.posting_date for i in items if i.is_money), default=max(i.posting_date for i in items))
    given = {EntryRef(entry_id=n): mark for n, mark in (marks or {}).items()}
    found = allocate(items, given, Act(latest, **act), settings, order)
    rows(found)
    return found


def rows(found: Allocation) -> tuple[VoucherPlan, ...]:
    """The plans of an allocation, with accounts for the roles it asks for; every entry's details lead to what is left of it."""
    needed = roles(found)
    plans = vouchers(found, Books({role: number for number, role in enumerate(AccountRole, 9000) if role in needed}))
    for rest in found.rests.values():
        own = [d for plan in plans for d in plan.details if d.entry == rest.item.ref]
        assert rest.item.remaining + sum(d.amount for d in own) == rest.remaining
        assert rest.item.remaining_accounting + sum(d.accounting_amount for d in own) == rest.remaining_accounting
        unrealised = sum(d.accounting_amount for d in own if d.kind is DetailKind.UNREALISED)
        assert rest.item.unrealised + unrealised == rest.unrealised
    return plans


def voucher(found: Allocation) -> dict[str, str]:
    """What the settlement posts besides the money: Σ accounting amount per role, debit positive, as people write it."""
    sums: dict[str, int] = {}
    for plan in rows(found):
        for line in plan.lines:
            sums[line.role] = sums.get(line.role, 0) + line.accounting_amount
    return {str(role): euros(amount) for role, amount in sums.items() if amount}


def paid(found: Allocation) -> dict[int | None, tuple[str, str]]:
    """Money and discount per debit entry."""
    sums: dict[int | None, tuple[int, int]] = {}
    for pair in found.pairs:
        money, discount = sums.get(pair.other.ref.entry_id, (0, 0))
        sums[pair.other.ref.entry_id] = (money + pair.amount, discount + pair.discount)
    return {number: (euros(money), euros(discount)) for number, (money, discount) in sums.items()}


def left(found: Allocation, *items: Item) -> list[str]:
    """What is left of each entry, signed."""
    return [euros(found.remaining(i)) for i in items]


def limits(over_under: str = "0", penny: str = "0") -> dict[str, Limits]:
    return {"EUR": Limits(cents(penny), cents(over_under))}


def posted(plan: VoucherPlan, voucher_id: int | None = 3) -> Posted:
    """A plan as it is read back when its settlement is to be undone; ids count from 1."""
    pairs = [PostedPair(n, p.debit.entry_id or 0, p.credit.entry_id or 0, p.amount, p.counter_amount, p.accounting_amount,
                        p.realised, p.cross_rate, p.discount, p.discount_tier, p.discount_mode, p.discount_account_id, p.penny,
                        p.tolerance, p.over_under, p.write_off, p.unrealised_back, vat_lines(p))
             for n, p in enumerate(plan.pairs, 1)]
    details = [(PostedDetail(n, d.entry.entry_id or 0, d.kind, d.customer_id, d.amount, d.accounting_amount,
                             d.control_account_id, d.line), d.pair or 0) for n, d in enumerate(plan.details, 1)]
    return Posted(plan.posting_date, pairs, details, plan.lines, plan.currency, voucher_id, plan.vat)


def vat_lines(pair: PlannedPair) -> int:
    """What a pair keeps about the VAT it moved."""
    count = pair.facts.saw.get("vat_lines", 0) if pair.facts else 0
    assert isinstance(count, int)
    return count
