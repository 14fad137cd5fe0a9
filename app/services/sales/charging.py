"""Charges that join a document by themselves: the most specific rule of each charge code (MST-093)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.models.customers import Customer
from app.models.products import AutoCharge
from app.services.desk import Desk
from app.services.sales.books import Books, plain_rows
from app.services.sales.defaults import words_in
from app.services.sales.document import ZERO, Charge, Document, Line


def with_auto_charges(session: Session, desk: Desk, document: Document, day: date, net: int, books: Books) -> Document:
    """The document with its automatic charges reckoned anew; charges added by hand stay (MST-093).

    `net`: the lines after the document discount in minor units, which the tiers are held against.
    """
    kept = [c for c in document.charges if not c.automatic]
    before = {(c.line_no, c.charge_id): c for c in document.charges if c.automatic}
    taken = {(c.line_no, c.charge_id) for c in kept}
    found = [c for c in due(session, desk, document, day, net, books) if (c.line_no, c.charge_id) not in taken]
    same = [replace(c, id=before[c.line_no, c.charge_id].id) if (c.line_no, c.charge_id) in before else c for c in found]
    charges = [*kept, *same]
    return replace(document, charges=tuple(replace(c, no=n) for n, c in enumerate(charges, 1)))


def due(session: Session, desk: Desk, document: Document, day: date, net: int, books: Books) -> Iterator[Charge]:
    """The charges the rules ask for on a day, one per charge code and per line (MST-093)."""
    customer = session.scalars(select(Customer.charges_group_id).where(Customer.id == document.head.order_account_id)).first()
    rules = [r for r in _rules(session, books, document, day, customer)
             if (r.from_amount is None or r.from_amount <= net) and (r.to_amount is None or net < r.to_amount)]
    for rule in _best(r for r in rules if r.level == "main" and r.item_code == "all"):
        yield _charge(rule, None, document, books, desk)
    for line in document.lines:
        for rule in _best(r for r in rules if r.level == "line" and _sells(r, line, books)):
            yield _charge(rule, line.line_no, document, books, desk)


def _rules(session: Session, books: Books, document: Document, day: date, charges_group: int | None) -> Sequence[Any]:
    """Rules for this customer, currency, delivery mode and day."""
    table, head = AutoCharge, document.head
    mode = books.modes.get(head.delivery_mode_id or 0)
    mode_group = mode.charges_group_id if mode is not None else None
    found = plain_rows(session, table, table.company_id == books.company_id, table.currency == head.currency,
                       or_(table.valid_from.is_(None), table.valid_from <= day),
                       or_(table.valid_to.is_(None), table.valid_to >= day))
    return [r for r in found if books.charges[r.charge_id].active
            and r.customer_id in (None, head.order_account_id) and r.customer_group_id in (None, charges_group)
            and r.delivery_mode_id in (None, head.delivery_mode_id) and r.delivery_group_id in (None, mode_group)]


def _sells(rule: Any, line: Line, books: Books) -> bool:
    """Is the rule about the product of a line?"""
    if line.type == "text":
        return False
    product = books.product(line.product_id)
    group = product.charges_group_id if product is not None else None
    return rule.product_id in (None, line.product_id) and rule.product_group_id in (None, group)


_RANK = {"table": 2, "group": 1, "all": 0}


def _best(rules: Iterable[Any]) -> list[Any]:
    """Per charge code the most specific rule: customer before item before delivery mode; the newest of equals."""
    best: dict[int, Any] = {}
    for rule in sorted(rules, key=lambda r: (_RANK[r.customer_code], _RANK[r.item_code], r.delivery_mode_id is not None,
                                             r.delivery_group_id is not None, r.id)):
        best[rule.charge_id] = rule
    return sorted(best.values(), key=lambda r: r.charge_id)


def _charge(rule: Any, line_no: int | None, document: Document, books: Books, desk: Desk) -> Charge:
    code = books.charges[rule.charge_id]
    return Charge(0, rule.charge_id, rule.value, rule.currency, line_no=line_no, category=rule.category,
                  item_vat_group_id=code.item_vat_group_id, keep=rule.keep, automatic=True,
                  text=words_in(code.texts, document.head.language, desk)[:100])


def charge_for(desk: Desk, document: Document, charge_id: int, books: Books, line_no: int | None = None) -> Charge:
    """A charge added by hand, with the text and VAT of its code; the user fills in the value (MST-090, 091)."""
    code = books.charges[charge_id]
    number = max((c.no for c in document.charges), default=0) + 1
    return Charge(number, charge_id, ZERO, document.head.currency, line_no=line_no, item_vat_group_id=code.item_vat_group_id,
                  text=words_in(code.texts, document.head.language, desk)[:100])
