"""What a new document and its lines begin with: company, group, customer, delivery address (MST-071, 074, 075, 112…115)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from app.models.customers import Customer, CustomerAddress, CustomerContact, CustomerGroup
from app.models.documents import DocumentText
from app.models.products import PriceAgreement
from app.rules.sales.distributions import Dimensions
from app.rules.sales.lines import Agreed, Agreement, PriceQuestion, agreed, line_amount, price_for
from app.rules.sales.vat import code_of, item_group_of
from app.services.customers.facts import of_desk
from app.services.desk import Desk
from app.services.sales.books import Books, plain_rows
from app.services.sales.document import ONE, ZERO, Document, Head, Line

REFRESHABLE = ("payment_term_id", "payment_method_id", "cash_discount_id", "payment_schedule_id", "vat_group_id",
               "posting_profile_id", "language", "delivery_address_id", "delivery_term_id", "delivery_mode_id", "contact_id",
               "sales_group_id", "discount_percent", "buyer_reference", "intro", "closing")
"""Fields of a head that a draft may take over from the card again (MST-075)."""


@dataclass(frozen=True, slots=True)
class Accounts:
    """Who orders and who is billed, with the group and the invoice address of who is billed (MST-074)."""

    order: Customer
    invoice: Customer
    group: CustomerGroup
    address: CustomerAddress | None


def accounts(session: Session, desk: Desk, customer_id: int, invoice_account_id: int | None = None) -> Accounts | None:
    """The ordering customer and who is billed for her; None when she is gone (MST-074)."""
    order = of_desk(session, desk, customer_id)
    if order is None:
        return None
    payer = of_desk(session, desk, invoice_account_id or order.invoice_account_id) or order
    return Accounts(order, payer, session.get_one(CustomerGroup, payer.group_id), address_of(session, payer.id))


def address_of(session: Session, customer_id: int, kind: str = "invoice") -> CustomerAddress | None:
    """The address of a kind, the default one first; the invoice address where there is none of that kind."""
    found = session.scalars(select(CustomerAddress).where(
        CustomerAddress.customer_id == customer_id, CustomerAddress.kind == kind)
        .order_by(CustomerAddress.default.desc(), CustomerAddress.id)).first()
    return found if found is not None or kind == "invoice" else address_of(session, customer_id)


@dataclass(frozen=True, slots=True)
class Places:
    """The addresses a document is about: of who is billed, and where it goes when that is another one."""

    invoice: CustomerAddress | None = None
    delivery: CustomerAddress | None = None


_ADDRESSES = (select(CustomerAddress).where(CustomerAddress.customer_id.in_([bindparam("invoice"), bindparam("order")]))
              .order_by(CustomerAddress.default.desc(), CustomerAddress.id))
"""Asked for every invoice that is posted, so it is put together once."""


def places_of(session: Session, head: Head) -> Places:
    """Invoice address and chosen delivery address of a document, else where who orders is; in one statement."""
    rows = session.scalars(_ADDRESSES, {"invoice": head.invoice_account_id, "order": head.order_account_id}).all()

    def of(customer: int, kind: str) -> CustomerAddress | None:
        return next((a for a in rows if a.customer_id == customer and a.kind == kind), None)

    order = head.order_account_id
    chosen = next((a for a in rows if a.id == head.delivery_address_id), None)
    return Places(of(head.invoice_account_id, "invoice"), chosen or of(order, "invoice"))


# ---------------------------------------------------------------- heads

def head_for(session: Session, desk: Desk, customer_id: int, day: date, *, kind: str = "invoice",
             invoice_account_id: int | None = None) -> Head | None:
    """The head of a new document of a kind (`models.documents.DOCUMENT_KINDS`); None when the customer is gone.

    Prices, delivery and sales group come from the order account; what is paid, how it is taxed and the language of the
    reader from the invoice account, and where that says nothing from its group (MST-071, 074, VAT-002).
    """
    who = accounts(session, desk, customer_id, invoice_account_id)
    if who is None:
        return None
    order, payer, group = who.order, who.invoice, who.group
    delivery = session.scalars(select(CustomerAddress).where(
        CustomerAddress.customer_id == order.id, CustomerAddress.kind == "delivery", CustomerAddress.default,
        or_(CustomerAddress.valid_from.is_(None), CustomerAddress.valid_from <= day),
        or_(CustomerAddress.valid_to.is_(None), CustomerAddress.valid_to >= day))).first()
    head = Head(
        order.id, payer.id, payer.currency, (delivery.vat_group_id if delivery else None) or payer.vat_group_id, payer.language,
        prices_include_vat=order.prices_include_vat, delivery_address_id=delivery.id if delivery else None,
        contact_id=_contact(session, payer.id),
        delivery_term_id=(delivery.delivery_term_id if delivery else None) or order.delivery_term_id,
        delivery_mode_id=(delivery.delivery_mode_id if delivery else None) or order.delivery_mode_id,
        payment_term_id=payer.payment_term_id or group.payment_term_id,
        cash_discount_id=None if payer.payment_schedule_id else payer.cash_discount_id or group.cash_discount_id,
        payment_schedule_id=payer.payment_schedule_id,
        payment_method_id=payer.payment_method_id or group.payment_method_id,
        posting_profile_id=payer.posting_profile_id or group.posting_profile_id,
        discount_percent=order.document_discount or None, sales_group_id=order.sales_group_id,
        buyer_reference=payer.buyer_reference)
    return with_texts(session, desk, head, kind, who)


def _contact(session: Session, customer_id: int) -> int | None:
    return session.scalars(select(CustomerContact.id).where(
        CustomerContact.customer_id == customer_id, CustomerContact.role == "invoices",
        CustomerContact.privacy_blocked.is_(False)).order_by(CustomerContact.primary.desc(), CustomerContact.id)).first()


def with_texts(session: Session, desk: Desk, head: Head, kind: str, who: Accounts | None = None) -> Head:
    """The head with the opening and closing text of a kind of document: group and country before one of them (MST-115)."""
    who = who or accounts(session, desk, head.order_account_id, head.invoice_account_id)
    if who is None:
        return head
    country = who.address.country_code if who.address else None
    rows = [t for t in plain_rows(session, DocumentText, DocumentText.company_id == desk.company_id,
                                  DocumentText.document_kind == kind)
            if t.customer_group_id in (None, who.group.id) and t.country_code in (None, country)]
    best = {t.position: t for t in sorted(rows, key=lambda t: (t.customer_group_id is not None, t.country_code is not None))}
    texts = {position: words_in(t.texts, head.language, desk) for position, t in best.items()}
    return replace(head, intro=texts.get("intro") or None, closing=texts.get("closing") or None)


def words_in(words: Mapping[str, str] | None, language: str, desk: Desk) -> str:
    """A text in the language of the document, else in that of the desk, else in English (MST-116)."""
    found = words or {}
    return found.get(language) or found.get(desk.language) or found.get("en") or ""


def refreshed(session: Session, desk: Desk, document: Document, names: Iterable[str], day: date) -> Document:
    """A draft with the named fields of its head taken from the card anew (MST-075); others stay as they are."""
    fresh = head_for(session, desk, document.head.order_account_id, day, kind=text_kind(document),
                     invoice_account_id=document.head.invoice_account_id)
    if fresh is None:
        return document
    wanted = {name: getattr(fresh, name) for name in names if name in REFRESHABLE}
    return replace(document, head=replace(document.head, **wanted))


def text_kind(document: Document) -> str:
    """Which texts a document takes (`models.documents.DOCUMENT_KINDS`)."""
    match document.kind.value, document.own.get("kind"):
        case "sales_quotation", _:
            return "quotation"
        case "sales_order", _:
            return "confirmation"
        case _, "prepayment":
            return "prepayment_invoice"
    return "credit_note" if document.own.get("credit") else "invoice"


# ---------------------------------------------------------------- lines

def line_for(session: Session, desk: Desk, head: Head, *, day: date, product_id: int | None = None,
             account_id: int | None = None, quantity: Decimal = ONE, line_no: int = 1, books: Books | None = None) -> Line:
    """A line for a product or an account: text in the document's language, price, discount, VAT, dimensions (MST-111…113)."""
    books = (books or Books(session, desk)).on(session)
    product = books.product(product_id)
    if product is None:
        account = books.accounts.get(account_id or 0)
        text = words_in(account.names, head.language, desk) if account is not None else ""
        return Line(line_no, "account", account_id=account_id, text=text, quantity=quantity,
                    item_vat_group_id=account.item_vat_group_id if account is not None else None,
                    cost_centre_id=head.cost_centre_id, project_id=head.project_id)
    price, deal = price_of(session, books, head, product_id or 0, quantity, day)
    percent = deal.percent or ZERO
    found = line_amount(quantity, price, product.price_unit, discount_percent=percent, decimals=books.places[head.currency])
    where = Dimensions(head.cost_centre_id, head.project_id).over(Dimensions(product.cost_centre_id, product.project_id))
    name = words_in(product.names, head.language, desk)
    more = words_in(product.description, head.language, desk)
    return Line(line_no, "product", product_id=product_id, text=f"{name}\n{more}" if more else name, quantity=quantity,
                unit_code=product.unit_code, unit_price=price, price_unit=product.price_unit, discount_percent=percent or None,
                discount_amount=found.discount, amount=found.amount, item_vat_group_id=product.item_vat_group_id,
                cost_centre_id=where.cost_centre_id, project_id=where.project_id, over_percent=product.over_percent,
                under_percent=product.under_percent)


def price_of(session: Session, books: Books, head: Head, product_id: int, quantity: Decimal,
             day: date) -> tuple[Decimal, Agreed]:
    """The unit price in the document's currency and prices, and what was agreed; else the list price (MST-112, VAT-007).

    A template has no customer: nothing but what was agreed with all of them holds there.
    """
    product = books.product(product_id)
    assert product is not None
    customer = session.get(Customer, head.order_account_id)
    group = customer.group_id if customer is not None else 0
    question = PriceQuestion(head.order_account_id, group, product_id, product.group_id, quantity, head.currency, day)
    deal = agreed(_agreements(session, books.company_id, question), question)
    code = books.codes.get(code_of(None, head.vat_group_id, item_group_of(None, product.item_vat_group_id), books.matrix) or 0)
    rate = (code.rate_on(day) if code else None) or ZERO
    listed, exchange = product.price, ONE
    if deal.price is not None:
        listed = deal.price
    elif product.price_currency != head.currency:
        # Without a rate there is no price to propose: one for one it would be a wrong one that nobody sees.
        exchange = exchange_between(books, product.price_currency, head.currency, day) or ZERO
    return price_for(listed, rate, includes_vat=product.prices_include_vat, wanted_with_vat=head.prices_include_vat,
                     exchange=exchange), deal


def exchange_between(books: Books, source: str, target: str, day: date) -> Decimal | None:
    """Units of `target` for one of `source` on a day, over the company's currency; None without a rate."""
    if source == target:
        return ONE
    one, other = books.quote(source, day), books.quote(target, day)
    return None if one is None or other is None else one.exact / other.exact


def _agreements(session: Session, company_id: int, question: PriceQuestion) -> list[Agreement]:
    """Those that might hold for a customer and product (MST-112)."""
    table = PriceAgreement
    rows = plain_rows(
        session, table, table.company_id == company_id,
        or_(table.customer_code == "all", table.customer_id == question.customer_id,
            table.customer_group_id == question.customer_group_id),
        or_(table.item_code == "all", table.product_id == question.product_id,
            table.product_group_id == question.product_group_id))
    return [Agreement(r.customer_id, r.customer_group_id, r.product_id, r.product_group_id, r.quantity_from,
                      r.currency, r.price, r.percent, r.valid_from, r.valid_to) for r in rows]
