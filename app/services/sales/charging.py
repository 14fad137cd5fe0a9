"""Charges that join a document by themselves, and those added by hand (MST-090, 091, 093)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.customers import Customer
from app.models.products import AutoCharge
from app.rules.sales import auto_charges as rules
from app.rules.sales.charges import Category
from app.services.desk import Desk
from app.services.sales.books import Books, plain_rows
from app.services.sales.defaults import words_in
from app.services.sales.document import ZERO, Charge, Document


def with_auto_charges(session: Session, desk: Desk, document: Document, day: date, net: int, books: Books) -> Document:
    """The document with its automatic charges reckoned anew; charges added by hand stay (MST-093).

    `net`: the lines after the document discount in minor units, which the tiers are held against.
    """
    present = [rules.Present(c.no, _as_wanted(c), c.automatic) for c in document.charges]
    change = rules.evaluate(due(session, document, day, net, books), present)
    number = max((c.no for c in document.charges), default=0)
    kept = [c for c in document.charges if c.no not in change.removed]
    added = [_charge(number + n, wanted, document, books, desk) for n, wanted in enumerate(change.added, 1)]
    return replace(document, charges=(*kept, *added))


def may_apply(session: Session, document: Document, books: Books) -> bool:
    """Could the rules add, change or take away a charge of the document at all?"""
    return bool(_rules(session, books)) or any(c.automatic for c in document.charges)


def due(session: Session, document: Document, day: date, net: int, books: Books) -> Sequence[rules.Wanted]:
    """The charges the rules ask for on a day, one per charge code and place (MST-093)."""
    head = document.head
    group = session.scalars(select(Customer.charges_group_id).where(Customer.id == head.order_account_id)).first()
    mode = books.modes.get(head.delivery_mode_id or 0)
    items = tuple(rules.Item(line.line_no, line.product_id, product.charges_group_id if product is not None else None)
                  for line in document.lines if line.type != "text"
                  for product in (books.product(line.product_id),))
    return rules.wanted(_rules(session, books), rules.Document(
        head.order_account_id, group, head.delivery_mode_id, mode.charges_group_id if mode is not None else None,
        head.currency, net, day, items))


def _rules(session: Session, books: Books) -> list[rules.AutoCharge]:
    """The company's rules whose charge code is active, read once per batch."""
    held: list[rules.AutoCharge] | None = books.kept.get("auto_charges")
    if held is None:
        rows = plain_rows(session, AutoCharge, AutoCharge.company_id == books.company_id)
        held = books.kept["auto_charges"] = [rules.AutoCharge(
            r.id, r.charge_id, r.value, r.currency, Category(r.category), rules.Level(r.level), r.customer_id,
            r.customer_group_id, r.product_id, r.product_group_id, r.delivery_mode_id, r.delivery_group_id, r.from_amount,
            r.to_amount, r.valid_from, r.valid_to, r.keep) for r in rows if books.charges[r.charge_id].active]
    return held


def _as_wanted(charge: Charge) -> rules.Wanted:
    return rules.Wanted(charge.charge_id, Category(charge.category), charge.value, charge.line_no, charge.keep)


def _charge(number: int, wanted: rules.Wanted, document: Document, books: Books, desk: Desk) -> Charge:
    code = books.charges[wanted.charge_id]
    return Charge(number, wanted.charge_id, wanted.value, document.head.currency, line_no=wanted.line,
                  category=wanted.category.value, item_vat_group_id=code.item_vat_group_id, keep=wanted.keep, automatic=True,
                  text=words_in(code.texts, document.head.language, desk)[:100])


def charge_for(desk: Desk, document: Document, charge_id: int, books: Books, line_no: int | None = None) -> Charge:
    """A charge added by hand, with the text and VAT of its code; the user fills in the value (MST-090, 091)."""
    code = books.charges[charge_id]
    number = max((c.no for c in document.charges), default=0) + 1
    return Charge(number, charge_id, ZERO, document.head.currency, line_no=line_no, item_vat_group_id=code.item_vat_group_id,
                  text=words_in(code.texts, document.head.language, desk)[:100])
