"""Subject and text of e-mails by kind of document and language: delivered, or as the company wrote them (COL-33, COL-35)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import LANGUAGES
from app.core.identifiers import iban_grouped
from app.core.words import L_, N_
from app.models.company import Company, CompanyBankAccount, CompanyRegistration
from app.models.customers import Customer
from app.models.terms import EmailTemplate
from app.services import delivered, references, text_fields
from app.services.desk import Desk

POSITIONS = ("email_subject", "email_body")
"""The parts of an e-mail, named as the texts of reminder terms name them."""
_COMMON = ("document_no", "document_date", "total", "currency", "customer_name", "customer_no", "contact_name", "company_name",
           "company_number", "company_phone", "company_email", "agent_name", "iban", "bic", "payment_reference")
_OFFERED = tuple(name for name in _COMMON if name not in ("iban", "bic", "payment_reference"))
_TO_PAY = (*_COMMON, "remaining", "pay_by")
EXAMPLE_NAME = L_("Example customer")
_NUMBER = "2026001"


@dataclass(frozen=True, slots=True)
class Purpose:
    """A kind of document that goes by e-mail: its name, and the fields its texts may use (LTR-20)."""

    title: str
    fields: tuple[str, ...]


PURPOSES = {
    "reminder": Purpose(N_("Reminder"), text_fields.LETTER),
    "formal_notice": Purpose(N_("Formal notice"), text_fields.LETTER),
    "interest_note": Purpose(N_("Interest note"), (*_TO_PAY, "interest", "fee", "flat_compensation", "rate", "rate_text")),
    "statement": Purpose(N_("Statement"), _COMMON),
    "balance_confirmation": Purpose(N_("Balance confirmation"), _COMMON),
    "adjustment": Purpose(N_("Adjustment"), _OFFERED),
    "payment_plan": Purpose(N_("Payment plan"), _COMMON),
    "invoice": Purpose(N_("Invoice"), _TO_PAY),
    "credit_note": Purpose(N_("Credit note"), _COMMON),
    "quotation": Purpose(N_("Quotation"), (*_OFFERED, "valid_until")),
    "confirmation": Purpose(N_("Order confirmation"), _OFFERED),
    "receipt": Purpose(N_("Till::Receipt"), tuple(name for name in _COMMON if name not in ("iban", "bic"))),
    "refund_advice": Purpose(N_("Refund advice"), _OFFERED),
    "due_soon": Purpose(N_("Notice before the due date"), _TO_PAY),
    "overdue": Purpose(N_("Overdue invoice"), _TO_PAY),
    "colleague": Purpose(N_("Overdue invoice, to a colleague"), tuple(f for f in _TO_PAY if f not in ("iban", "bic"))),
    "transactions": Purpose(N_("Open items"), tuple(name for name in _COMMON if name != "payment_reference")),
    "transactions_sales": Purpose(N_("Open items, to the salesperson"), _OFFERED),
    "promise": Purpose(N_("Promise confirmation"), tuple(name for name in _TO_PAY if name != "payment_reference")),
    "returned": Purpose(N_("Returned payment"), tuple(name for name in _COMMON if name != "payment_reference")),
    "packing_slip": Purpose(N_("Packing slip"), tuple(name for name in _OFFERED if name not in ("total", "currency"))),
}
"""Every kind of document with e-mail texts, in the order of the set-up."""


@dataclass(frozen=True, slots=True)
class Message:
    """Subject and text, with their fields filled or still with their names."""

    subject: str
    body: str


def delivered_texts(purpose: str) -> dict[str, dict[str, str]]:
    """`subject` and `body` by language as the program brings them."""
    found: dict[str, dict[str, str]] = delivered.read("emails.json")["purposes"][purpose]
    return found


def texts(session: Session, company_id: int, purpose: str, position: str) -> list[Mapping[str, str]]:
    """The texts of one part of an e-mail by language: the company's own, behind them the delivered ones."""
    name = position.removeprefix("email_")
    row = session.scalars(select(EmailTemplate).where(EmailTemplate.company_id == company_id,
                                                      EmailTemplate.purpose == purpose)).first()
    return [delivered_texts(purpose)[name] if row is None else getattr(row, name)]


def languages(customer: str, company: str) -> tuple[str, ...]:
    """The languages in the order they are asked: an e-mail says something in any of them rather than nothing (COL-35)."""
    return (customer, company, *LANGUAGES)


def message(session: Session, company: Company, purpose: str, language: str, region: str,
            fields: Mapping[str, Any]) -> Message:
    """The e-mail of a document in the customer's language, else in the company's, its fields filled (COL-35).

    `fields` holds words and figures already formatted for `region`, one for each name in `PURPOSES[purpose].fields`.
    """
    def part(position: str) -> str:
        found, = texts(session, company.id, purpose, position)
        chosen = next((found[known] for known in languages(language, company.language) if found.get(known)), "")
        return text_fields.fill(chosen, fields, language, region)

    return Message(part("email_subject"), part("email_body"))


def example_fields(session: Session, desk: Desk, purpose: str, language: str) -> dict[str, Any]:
    """What an e-mail of this company would say today to its first customer, with made-up figures (LTR-20)."""
    company, region, today = session.get_one(Company, desk.company_id), i18n.region_for(language), desk.today
    customer = session.scalars(select(Customer).where(Customer.company_id == company.id, Customer.inactive.is_(False))
                               .order_by(Customer.number)).first()
    name = customer.name if customer is not None else i18n.letters(EXAMPLE_NAME, language)
    found = {"customer_name": name, "contact_name": name, "customer_no": customer.number if customer is not None else "10001",
             **_figures(company.accounting_currency, region, today), **_of_company(session, company),
             "payment_reference": _reference(session, company.id, customer), "agent_name": desk.actor.name}
    return {field: found[field] for field in PURPOSES[purpose].fields}


def _reference(session: Session, company_id: int, customer: Customer | None) -> str:
    """Of the kind the customer gets; without a customer the number alone."""
    kind = references.kind_of(session, company_id, customer.id) if customer is not None else references.NONE
    return references.plain(kind, _NUMBER) or _NUMBER


def _figures(currency: str, region: str, today: date) -> dict[str, Any]:
    """An invoice of 1,210 past due since 30 days, with a little interest and a fee."""
    amounts = {"total": 125_750, "principal": 121_000, "remaining": 121_000, "interest": 750, "fee": 4_000,
               "collection_costs": 4_000, "damages": 4_000, "line_fees": 0, "flat_compensation": 4_000}
    days = {"document_date": today, "posting_date": today, "pay_by": today + timedelta(14), "valid_until": today + timedelta(30),
            "costs_from": today + timedelta(15), "previous_date": today - timedelta(14), "previous_dates": today - timedelta(14)}
    rate = i18n.percent(Decimal("10.15"), region)
    return {**{name: i18n.money(amount, currency, region) for name, amount in amounts.items()},
            **{name: i18n.long_day(day, region) for name, day in days.items()},
            "document_no": _NUMBER, "invoice_list": _NUMBER, "level": 1, "count": 1, "currency": currency, "rate": rate,
            "rate_text": rate, "vat_clause": "", "legal_basis": ""}


def company_fields(session: Session, company: Company) -> dict[str, Any]:
    """What any e-mail may say about the company: name, number, phone, address, bank account."""
    return _of_company(session, company)


def _of_company(session: Session, company: Company) -> dict[str, Any]:
    bank, own = CompanyBankAccount, CompanyRegistration
    account = session.scalars(select(bank).where(bank.company_id == company.id).order_by(
        bank.currency != company.accounting_currency, bank.default_for_currency.desc(), bank.id)).first()
    registration = session.scalars(select(own.value).where(own.company_id == company.id)).first()
    return {"company_name": company.legal_name, "company_number": registration or company.vat_number or "",
            "company_phone": company.phone or "", "company_email": company.email or "",
            "iban": iban_grouped(account.iban) if account else "", "bic": account.bic or "" if account else ""}
