"""An office that sells: companies of five countries, documents in short words, vouchers as the chapter writes them."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.enums import Source
from app.core.problems import errors
from app.models.accounts import Account, ItemVatGroup, VatCode, VatGroup
from app.models.base import Base
from app.models.customers import CustomerGroup
from app.models.ledger import CustomerEntryState, GeneralLedgerEntry
from app.models.products import ChargeCode, Product
from app.models.terms import CashDiscountCode, PaymentTerm
from app.services import companies, customers, desks, ledger
from app.services.desk import Desk
from app.services.sales import defaults, invoice_posting, invoices
from app.services.sales.books import Books
from app.services.sales.document import Document, Kind, Line
from app.services.sales.invoice_posting import PostedInvoice
from app.storage import verify
from app.storage.company_file import CompanyFile
from app.storage.engine import Target
from tests.storage import templates

DAY = date(2026, 3, 2)
SPECS = {
    "NL": {"registration": ("kvk", "12345678"), "vat_number": "NL123456782B90", "iban": "NL91ABNA0417164300"},
    "BE": {"registration": ("bce", "0403170701"), "vat_number": "BE0403170701", "iban": "BE68539007547034"},
    "FR": {"registration": ("siren", "404833048"), "vat_number": "FR83404833048", "iban": "FR1420041010050500013M02606"},
    "DE": {"vat_number": "DE136695976", "iban": "DE89370400440532013000"},
    "GB": {"vat_number": "GB980780684", "iban": "GB29NWBK60161331926819"},
}
REGISTERED: dict[str, dict[str, Any]] = {"BE": {"legal_form": "BV", "register_city": "Gent"},
              "FR": {"legal_form": "SARL", "register": "RCS", "register_city": "Lille", "share_capital": 1_000_000},
              "DE": {"register": "HRB 1", "register_city": "Bremen", "directors": "E. Weber"},
              "GB": {"register_city": "York"}}


def amounts(value: int) -> str:
    """Minor units as the chapters write them: 1,932.37."""
    return f"{value / 100:,.2f}"


@dataclass
class Trade:
    """A company that sells, and its verbs in short."""

    desk: Desk

    @property
    def file(self) -> CompanyFile:
        return self.desk.file

    def on(self, day: date) -> "Trade":
        """The same office on another day."""
        self.file.clock = FixedClock.on(day)
        return Trade(replace(self.desk, clock=FixedClock.on(day)))

    def one(self, model: Any, **where: Any) -> int:
        """The id of a row of this company."""
        with self.desk.reading() as session:
            query = select(model.id).where(*(getattr(model, name) == value for name, value in where.items()))
            if hasattr(model, "company_id"):
                query = query.where(model.company_id == self.desk.company_id)
            return int(session.scalars(query).one())

    def account(self, number: str) -> int:
        """An account by number."""
        return self.one(Account, number=number)

    def make(self, row: Base) -> int:
        """A set-up row."""
        with self.desk.writing("test.setup") as uow:
            uow.session.add(row)
            uow.session.flush()
            return int(row.id)  # type: ignore[attr-defined]

    def change(self, model: type[Base], key: int, **values: Any) -> None:
        """Other values in a row."""
        with self.desk.writing("test.setup") as uow:
            row = uow.session.get_one(model, key)
            for name, value in values.items():
                setattr(row, name, value)

    def parameter(self, setting: Any, value: Any) -> None:
        """Another value of a parameter."""
        from app.services.company_parameters import change
        assert change(self.desk, setting, value).done

    def customer(self, name: str = "De Vries", *, vat: str = "DOMESTIC", **more: Any) -> int:
        """A customer with an address."""
        with self.desk.reading() as session:
            group = session.scalars(select(CustomerGroup).where(CustomerGroup.company_id == self.desk.company_id)
                                    .order_by(CustomerGroup.code)).first()
        assert group is not None
        values = customers.proposed(self.desk, group.id) | {
            "name": name, "group_id": group.id, "street": "Dorpsstraat", "number_": "1", "postcode": "1234 AB",
            "city": "Zwolle", "country_code": "NL", "vat_group_id": self.one(VatGroup, code=vat)} | more
        extra = {k: values.pop(k) for k in list(values) if k in ("e_invoice", "document_discount")}
        with self.desk.writing("customer.create") as uow:
            made = customers.write(uow.session, self.desk, None, values)
            for key, value in extra.items():
                setattr(made, key, value)
            uow.session.flush()
            return made.id

    def product(self, number: str = "P1", price: str = "10", *, group: str = "STD", **more: Any) -> int:
        """A product with a price."""
        return self.make(Product(**{
            "company_id": self.desk.company_id, "number": number, "names": {"en": f"Item {number}", "nl": f"Artikel {number}"},
            "kind": "goods", "unit_code": "C62", "price": Decimal(price), "price_currency": "EUR",
            "item_vat_group_id": self.one(ItemVatGroup, code=group), **more}))

    def product_group(self, code: str) -> int:
        """An item VAT group by code."""
        return self.one(ItemVatGroup, code=code)

    def charge_code(self, code: str = "TOLL", **more: Any) -> int:
        """A charge code that is added to the invoice."""
        return self.make(ChargeCode(**{"company_id": self.desk.company_id, "code": code, "texts": {"en": code.title()}, **more}))

    def line(self, number: int, account: str, amount: str, *, code: str | None = "S1", text: str = "", quantity: str = "1",
             **more: Any) -> Line:
        """A line on an account with a VAT code."""
        typed = self.one(VatCode, code=code) if code else None
        return Line(number, "account", account_id=self.account(account), text=text or f"Line {number}",
                    quantity=Decimal(quantity), unit_price=Decimal(amount), vat_code_id=typed, **more)

    def draft(self, customer: int, *lines: Line, kind: str = "free_text", day: date = DAY, head: dict[str, Any] | None = None,
              **more: Any) -> Document:
        """A draft invoice in hand."""
        with self.desk.reading() as session:
            made = defaults.head_for(session, self.desk, customer, day)
            assert made is not None
        own = {"kind": kind, "document_date": day, "posting_date": day, "vat_date": day, "delivery_date": day}
        parts = {name: more.pop(name) for name in list(more) if name in Document.__dataclass_fields__}
        return Document(Kind.INVOICE, replace(made, **(head or {})), own | more, tuple(lines), **parts)

    def books(self) -> Books:
        """The set-up as documents meet it."""
        with self.desk.reading() as session:
            return Books(session, self.desk)

    def term(self, **more: Any) -> int:
        """Payment terms."""
        return self.make(PaymentTerm(**{"company_id": self.desk.company_id, "code": "TEST", "texts": {"en": "Test"}, **more}))

    def discount(self, code: str, days: int, percent: str, following: int | None = None) -> int:
        """A cash discount code."""
        return self.make(CashDiscountCode(company_id=self.desk.company_id, code=code, texts={"en": code}, days=days,
                                          percent=Decimal(percent), next_id=following))

    def post(self, draft: Document, **more: Any) -> PostedInvoice:
        """Keep a draft and post it, all questions confirmed."""
        kept = invoices.save(self.desk, draft)
        assert kept.value is not None and kept.value.id is not None, kept.problems
        return self.post_id(kept.value.id, **more)

    def post_id(self, invoice_id: int, **more: Any) -> PostedInvoice:
        """Post a kept draft, all questions confirmed."""
        outcome = invoice_posting.post(self.desk, invoice_id, **more)
        if outcome.value is None and not errors(outcome.problems):
            keys = frozenset(p.key for p in outcome.problems if p.key)
            outcome = invoice_posting.post(self.desk, invoice_id, confirmed=keys, **more)
        assert outcome.value is not None, outcome.problems
        return outcome.value

    def posts(self, draft: Document) -> str:
        """The voucher a draft becomes; the preview showed the same lines, and the books are whole afterwards."""
        shown = invoice_posting.preview(self.desk, draft)
        assert shown.value is not None, shown.problems
        found = self.voucher(self.post(draft).voucher_id)
        assert found == " | ".join(f"{'Dr' if x.accounting_amount > 0 else 'Cr'} {x.account} {amounts(abs(x.accounting_amount))}"
                                   for x in shown.value)
        self.whole()
        return found

    def whole(self) -> None:
        """Every proof holds and control accounts agree with the entries (PST-040)."""
        with self.desk.reading() as session:
            assert verify.prove(session) == []
            assert not any(ledger.control_difference(session, self.desk.company_id, date(2030, 1, 1)).values())

    def balance(self, customer: int) -> int:
        """What a customer owes, minor units of the accounting currency."""
        with self.desk.reading() as session:
            return sum(session.scalars(select(CustomerEntryState.remaining_accounting).where(
                CustomerEntryState.customer_id == customer)))

    def voucher(self, voucher_id: int) -> str:
        """A posted voucher as the chapters write them, in the accounting currency: control accounts first."""
        with self.desk.reading() as session:
            rows = session.execute(select(Account.number, GeneralLedgerEntry.accounting_amount).join(
                GeneralLedgerEntry, GeneralLedgerEntry.account_id == Account.id).where(
                    GeneralLedgerEntry.voucher_id == voucher_id).order_by(GeneralLedgerEntry.line_no)).all()
        return " | ".join(f"{'Dr' if amount > 0 else 'Cr'} {number} {amounts(abs(amount))}" for number, amount in rows)


def trade(target: Target, country: str = "NL", day: date = DAY) -> Trade:
    """A company of a country with everything the law wants on an invoice."""
    templates.lay_out(("trade", country, day), target, lambda new: _made(new, country, day))
    return opened(target, day)


def _made(target: Target, country: str, day: date) -> CompanyFile:
    """That company in a new file."""
    file = CompanyFile.create(target, clock=FixedClock.on(day))
    spec = companies.NewCompany("Voorbeeld", country, street="Marsweg", number="51", postcode="8013 PE", city="Zwolle",
                                **SPECS[country])  # type: ignore[arg-type]
    made = companies.create_company(file, spec, user_name="Anna", clock=FixedClock.on(day))
    assert made.value is not None, made.problems
    office = Trade(desks.first(file, FixedClock.on(day), Source.WINDOW, "en", "en_GB"))
    if country in REGISTERED:
        from app.models.company import Company
        office.change(Company, office.desk.company_id, **REGISTERED[country])
    return file


def opened(target: Target, day: date = DAY) -> Trade:
    """The office of a file or database that exists already."""
    clock = FixedClock.on(day)
    return Trade(desks.first(CompanyFile.open(target, clock=clock), clock, Source.WINDOW, "en", "en_GB"))


