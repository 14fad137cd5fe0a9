"""Which orders and packing slips come together on one invoice, and what such an invoice refers to (ORD-060, 062, 063)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "ORD-062-alone": N_("{order} cannot join the invoice of {chosen}: {what} differs. Choose another order, or make it alike."),
    "ORD-063-buyer": N_("The orders on this invoice have different customer references. "
                        "Enter the buyer reference, which an electronic invoice then needs."),
})


class Summary(StrEnum):
    """What the slips and orders chosen are gathered by (ORD-062)."""

    NONE = "none"
    INVOICE_ACCOUNT = "invoice_account"
    ORDER = "order"
    PACKING_SLIP = "packing_slip"
    AUTOMATIC = "automatic"


FIELDS: Mapping[str, str] = {
    "invoice_account_id": N_("the invoice account"), "currency": N_("the currency"),
    "prices_include_vat": N_("prices including VAT"), "vat_group_id": N_("the VAT group"),
    "payment_term_id": N_("the terms of payment"), "cash_discount_id": N_("the cash discount"),
    "payment_schedule_id": N_("the payment schedule"), "payment_method_id": N_("the method of payment"),
    "mandate_id": N_("the mandate"), "posting_profile_id": N_("the posting profile"), "language": N_("the language"),
    "buyer_reference": N_("the buyer reference"), "discount_percent": N_("the document discount"),
    "discount_amount": N_("the document discount"), "order_account_id": N_("the order account"),
    "delivery_address": N_("the delivery address"), "rate": N_("the exchange rate"),
}
"""What must match before documents are combined, in words."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What an order says that a combined invoice can say only once (ORD-062); ids, or None where nothing is chosen."""

    invoice_account_id: int
    order_account_id: int
    currency: str
    language: str
    vat_group_id: int
    prices_include_vat: bool = False
    payment_term_id: int | None = None
    cash_discount_id: int | None = None
    payment_schedule_id: int | None = None
    payment_method_id: int | None = None
    mandate_id: int | None = None
    posting_profile_id: int | None = None
    buyer_reference: str | None = None
    discount_percent: Decimal = Decimal(0)
    discount_amount: int | None = None
    delivery_address: int | str | None = None
    rate: Decimal | None = None
    """Typed on the order, as a return has that of its invoice; None = that of the day."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An order chosen for invoicing, with its packing slips; `setting` is what its customer wants (summary *Automatic*)."""

    order_id: int
    number: str
    terms: Terms
    slips: tuple[int, ...] = ()
    setting: Summary = Summary.NONE


@dataclass(frozen=True, slots=True)
class Split:
    """The parameters that keep invoices apart by order account and delivery address (MST §1.14)."""

    order_account: bool = False
    delivery_address: bool = False


TOGETHER = Split()


@dataclass(frozen=True, slots=True)
class Group:
    """One invoice to be made: its orders, and the only slips it takes (empty = all of its orders)."""

    orders: tuple[Candidate, ...]
    slips: tuple[int, ...] = ()


def differences(one: Terms, other: Terms, split: Split = TOGETHER) -> tuple[str, ...]:
    """In what two orders differ that keeps them apart, as texts of the catalogue `app`; empty = they may join (ORD-062).

    A document discount typed as an amount belongs to its order alone and is never shared.
    """
    left_out = {name for name, kept in (("order_account_id", split.order_account),
                                        ("delivery_address", split.delivery_address)) if not kept}
    found = [words for name, words in FIELDS.items() if name not in left_out and getattr(one, name) != getattr(other, name)]
    if one.discount_amount is not None or other.discount_amount is not None:
        found.append(FIELDS["discount_amount"])
    return tuple(dict.fromkeys(found))


def group(candidates: Sequence[Candidate], summary: Summary, split: Split = TOGETHER, *,
          into: int | None = None) -> tuple[Group, ...]:
    """The invoices that become of the orders chosen, in their order: what *Arrange* shows (ORD-062).

    `into` is the order whose invoice the others join (summary *Order*) and which then comes first; those that differ from
    it stay alone.
    """
    groups: list[Group] = []
    for candidate in sorted(candidates, key=lambda c: summary is Summary.ORDER and c.order_id != into):
        own = candidate.setting if summary is Summary.AUTOMATIC else summary
        if own is Summary.PACKING_SLIP:
            groups += [Group((candidate,), (slip,)) for slip in candidate.slips]
            continue
        home = next((n for n, g in enumerate(groups) if _joins(candidate, g, summary, split, into)), None)
        if home is None:
            groups.append(Group((candidate,)))
        else:
            groups[home] = Group((*groups[home].orders, candidate))
    return tuple(groups)


def _joins(one: Candidate, other: Group, summary: Summary, split: Split, into: int | None) -> bool:
    first = other.orders[0]
    if summary is Summary.ORDER:
        wanted = into == one.order_id or into in {c.order_id for c in other.orders}
    else:
        ask = {one.setting, first.setting} if summary is Summary.AUTOMATIC else {summary}
        wanted = ask == {Summary.INVOICE_ACCOUNT}
    return wanted and not differences(one.terms, first.terms, split)


def check_into(candidates: Sequence[Candidate], into: int, split: Split = TOGETHER) -> tuple[Problem, ...]:
    """Why orders cannot join the invoice of the chosen one (ORD-062)."""
    chosen = next(c for c in candidates if c.order_id == into)
    return tuple(error("ORD-062-alone", at="orders", row=row, order=c.number, chosen=chosen.number, what=Term(words[0]))
                 for row, c in enumerate(candidates)
                 if c is not chosen and (words := differences(c.terms, chosen.terms, split)))


# ---------------------------------------------------------------- packing slips

@dataclass(frozen=True, slots=True)
class OpenSlip:
    """What is not yet invoiced of a packing slip line."""

    slip_line_id: int
    order_line_id: int
    delivered: date
    number: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Source:
    """Where an invoiced quantity comes from: a slip line, or None for what is not delivered (ORD-061)."""

    order_line_id: int
    slip_line_id: int | None
    quantity: Decimal


def consume(slips: Iterable[OpenSlip], taken: Mapping[int, Decimal]) -> tuple[Source, ...]:
    """Slips used up by the quantities (by order line) an invoice takes: oldest first, the rest without a slip (ORD-060)."""
    found: list[Source] = []
    ordered = sorted(slips, key=lambda s: (s.delivered, s.number, s.slip_line_id))
    for order_line, quantity in taken.items():
        rest = quantity
        for slip in ordered:
            if slip.order_line_id == order_line and rest * slip.quantity > 0:
                part = min(rest, slip.quantity, key=abs)
                found.append(Source(order_line, slip.slip_line_id, part))
                rest -= part
        if rest:
            found.append(Source(order_line, None, rest))
    return tuple(found)


# ---------------------------------------------------------------- references

@dataclass(frozen=True, slots=True)
class References:
    """The customer reference for the head of an invoice (BT-13), and whether the lines carry their own (ORD-063)."""

    head: str | None
    on_lines: bool


def references(of_orders: Iterable[str | None]) -> References:
    """One reference stands in the head; different ones go to the texts of the lines (ORD-063)."""
    known = list(dict.fromkeys(of_orders))
    if len(known) == 1:
        return References(known[0] or None, on_lines=False)
    return References(None, on_lines=any(known))


def check_references(found: References, buyer_reference: str | None, *, electronic: bool) -> tuple[Problem, ...]:
    """Without one reference in the head an electronic invoice needs the buyer reference (BT-10, ORD-063)."""
    missing = electronic and found.on_lines and not buyer_reference
    return (error("ORD-063-buyer", at="buyer_reference"),) if missing else ()
