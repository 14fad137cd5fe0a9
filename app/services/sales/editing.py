"""What a window asks while a document is typed: items found, a line filled in and priced, the whole added up (SWN-03, 06)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select

from app.core.enums import AccountType
from app.core.search import folded
from app.models.accounts import DimensionValue, PostingProfile, VatCode, VatGroup
from app.models.base import Base
from app.models.company import Unit
from app.models.customers import CustomerAddress, CustomerContact
from app.models.terms import (
    CashDiscountCode,
    DeliveryMode,
    DeliveryTerm,
    PaymentMethod,
    PaymentSchedule,
    PaymentTerm,
    SalesGroup,
)
from app.queries import products
from app.rules.sales.lines import typed_amount
from app.services.desk import Desk
from app.services.sales.books import Books
from app.services.sales.charging import charge_for
from app.services.sales.defaults import line_for, refreshed, words_in
from app.services.sales.document import ZERO, Charge, Document, Head, Line
from app.services.sales.figures import TAXED, Figures, code_for, document_day, figures, priced_line
from app.services.sales.invoices import charged, needs_approval
from app.settings import SALES_APPROVAL

Item = tuple[str, int]
"""What a line sells: ("product", id) or ("account", id)."""
Pairs = list[tuple[Any, str]]
_MOST = 8


@dataclass(frozen=True, slots=True)
class ItemHit:
    """A product or account found while typing."""

    item: Item
    number: str
    name: str
    beside: str = ""


class Editor:
    """Answers for one window; the set-up is read once and again after `refresh`."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._names: dict[Item, tuple[str, str]] = {}
        self.refresh()

    def refresh(self) -> None:
        """Read the set-up again."""
        with self.desk.reading() as session:
            self.books = Books(session, self.desk)

    @property
    def places(self) -> Mapping[str, int]:
        """Decimals by currency."""
        return self.books.places

    # ------------------------------------------------------------ items

    def find(self, text: str) -> list[ItemHit]:
        """Products and postable accounts by number, name or GTIN; what has exactly that number comes first."""
        desk = self.desk
        with desk.reading() as session:
            found = products.find(session, desk.company_id, text, desk.language, _MOST)
        hits = [ItemHit(("product", h.product_id), h.number, h.name, h.gtin) for h in found]
        wanted = text.strip()
        if wanted:
            accounts = [a for a in self.books.accounts.values() if self._sellable(a)]
            begins = [a for a in accounts if a.number.startswith(wanted)]
            named = [a for a in accounts if a not in begins and folded(wanted) in folded(words_in(a.names, desk.language, desk))]
            hits += [ItemHit(("account", a.id), a.number, words_in(a.names, desk.language, desk))
                     for a in (begins + named)[:_MOST]]
        exact = [h for h in hits if h.number.lower() == wanted.lower()]
        return [*exact, *(h for h in hits if h not in exact)][:_MOST]

    def _sellable(self, account: Any) -> bool:
        """Can a line be posted to the account (FTI-003, MST-041)?"""
        facts = self.books.account_facts[account.id]
        return facts.usable and not account.control and account.type != AccountType.HEADING

    def known(self, texts: Sequence[str]) -> dict[str, Item]:
        """What each pasted text is the exact number of."""
        found = {text: self.find(text)[:1] for text in set(texts) if text.strip()}
        return {text: hits[0].item for text, hits in found.items() if hits and hits[0].number.lower() == text.strip().lower()}

    def item_words(self, item: Item | None) -> str:
        """The number of a product or account; its name stands in the text beside it."""
        if item is None:
            return ""
        kind, key = item
        with self.desk.reading() as session:
            held = self.books.on(session).product(key) if kind == "product" else self.books.accounts.get(key)
        return "" if held is None else str(held.number)

    def account_words(self, account_id: int) -> str:
        """Number and name of an account."""
        account = self.books.accounts.get(account_id)
        return "" if account is None else f"{account.number} {words_in(account.names, self.desk.language, self.desk)}"

    # ------------------------------------------------------------ lines

    def begun(self, head: Head, line: Line, item: Item, day: date) -> Line:
        """A line for an item, with everything that follows from it; its place, quantity and identity stay (MST-111, 112)."""
        kind, key = item
        with self.desk.reading() as session:
            made = line_for(session, self.desk, head, day=day, quantity=line.quantity, line_no=line.line_no,
                            books=self.books, **{f"{kind}_id": key})
        return replace(made, id=line.id, requested=line.requested, service_from=line.service_from, service_to=line.service_to)

    def agreed_again(self, head: Head, line: Line, day: date) -> Line:
        """The line with price and discount for its quantity now: agreements may begin at a quantity (MST-112)."""
        if line.product_id is None or line.typed_amount:
            return line
        made = self.begun(head, line, ("product", line.product_id), day)
        return replace(line, unit_price=made.unit_price, price_unit=made.price_unit, discount_percent=made.discount_percent,
                       discount_amount=made.discount_amount)

    def priced(self, head: Head, line: Line) -> Line:
        """The line with its amount (MST-004)."""
        return priced_line(line, self.places.get(head.currency, 2))

    def with_amount(self, head: Head, line: Line, amount: int) -> Line:
        """The line whose amount was typed; its price is worked out (MST-004)."""
        made = typed_amount(amount, line.quantity, line.price_unit, discount_percent=line.discount_percent or ZERO,
                            decimals=self.places.get(head.currency, 2))
        return replace(line, quantity=made.quantity, unit_price=made.unit_price, amount=amount, typed_amount=True,
                       discount_amount=made.line.discount)

    def vat_words(self, head: Head, line: Line) -> str:
        """The VAT code a line has, typed or found (VAT-001)."""
        if line.type not in TAXED:
            return ""
        with self.desk.reading() as session:
            found = code_for(self.books.on(session), head, line)
        return found.code if found is not None else ""

    def charge(self, document: Document, charge_id: int, line_no: int | None = None) -> Charge:
        """A charge to be added by hand (MST-091)."""
        return charge_for(self.desk, document, charge_id, self.books, line_no)

    # ------------------------------------------------------------ the whole

    def figures(self, document: Document) -> Figures:
        """What the document comes to as it is typed (FTI-005)."""
        with self.desk.reading() as session:
            return figures(session, self.desk, document, self.books)

    # ------------------------------------------------------------ drafts

    @property
    def approval_wanted(self) -> bool:
        """Does the company have a second person approve invoices (FTI-009)?"""
        return bool(self.books.parameters.get(SALES_APPROVAL) != "off")

    def needs_approval(self, total_accounting: int) -> bool:
        """Does one of this total (accounting minor units) need a second person (FTI-009)?"""
        return needs_approval(self.books, total_accounting)

    def charged(self, document: Document) -> Document:
        """A draft invoice with the automatic charges it will have when it is kept (MST-093)."""
        with self.desk.reading() as session:
            return charged(session, self.desk, document, self.books.on(session))

    def refreshed(self, document: Document, names: Iterable[str]) -> Document:
        """A draft with the named fields of its head as the customer card has them now (MST-075)."""
        with self.desk.reading() as session:
            return refreshed(session, self.desk, document, names, document_day(document, self.desk.today))

    # ------------------------------------------------------------ choices

    def choices_of(self, head: Head) -> dict[str, Pairs]:
        """Delivery addresses of who orders, contacts of who is billed."""
        address, contact = CustomerAddress, CustomerContact
        with self.desk.reading() as session:
            return {
                "addresses": [(a.id, ", ".join(x for x in (a.name, f"{a.street} {a.number}".strip(), a.city) if x))
                              for a in session.scalars(select(address).where(
                                  address.customer_id == head.order_account_id, address.kind.in_(("delivery", "invoice")))
                                  .order_by(address.kind.desc(), address.code))],
                "contacts": [(c.id, c.name) for c in session.scalars(select(contact).where(
                    contact.customer_id == head.invoice_account_id, contact.privacy_blocked.is_(False)).order_by(contact.name))]}

    def choices(self) -> dict[str, Pairs]:
        """Id and words of everything in the set-up that a head or line may choose from."""
        desk = self.desk

        def words(row: Any) -> str:
            text = words_in(getattr(row, "texts", None) or getattr(row, "names", None) or {}, desk.language, desk)
            return f"{row.code} {text}".strip()

        with desk.reading() as session:
            def rows(model: type[Base], *where: Any) -> Pairs:
                kept: Any = model
                found = session.scalars(select(kept).where(kept.company_id == desk.company_id, *where).order_by(kept.code))
                return [(row.id, words(row)) for row in found]

            made: dict[str, Pairs] = {
                "terms": rows(PaymentTerm), "discounts": rows(CashDiscountCode, CashDiscountCode.active),
                "schedules": rows(PaymentSchedule), "methods": rows(PaymentMethod, PaymentMethod.active),
                "delivery_terms": rows(DeliveryTerm), "delivery_modes": rows(DeliveryMode), "vat_groups": rows(VatGroup),
                "profiles": rows(PostingProfile), "sales_groups": rows(SalesGroup), "vat_codes": rows(VatCode, VatCode.active),
                "cost_centres": rows(DimensionValue, DimensionValue.dimension == "cost_centre"),
                "projects": rows(DimensionValue, DimensionValue.dimension == "project"),
                "units": [(u.code, words(u)) for u in session.scalars(select(Unit).order_by(Unit.code))],
                "currencies": [(code, code) for code in sorted(self.places)]}
        return made

    def charge_codes(self) -> Pairs:
        """The charges that can be added."""
        desk = self.desk
        return [(c.id, f"{c.code} {words_in(c.texts, desk.language, desk)}") for c in self.books.charges.values() if c.active]

