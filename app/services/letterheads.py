"""Who writes: the letterhead, return line and bank account of a company, as its letters print them (LTR-02, MST-012)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.identifiers import iban_grouped
from app.models.company import Company, CompanyBankAccount, CompanyRegistration
from app.reports import addresses
from app.reports.letter_data import Letterhead
from app.reports.words import Words
from app.rules.customer_parts import SCHEME_OF_COUNTRY


def registration(session: Session, company: Company) -> str:
    """The number people know the company by: of its register, else for VAT."""
    own = SCHEME_OF_COUNTRY.get(company.country_code, "")
    row = session.scalars(select(CompanyRegistration).where(CompanyRegistration.company_id == company.id).order_by(
        CompanyRegistration.scheme != own, CompanyRegistration.id)).first()
    return row.value if row else company.vat_number or ""


def account(session: Session, company: Company, currency: str) -> CompanyBankAccount | None:
    """Where a letter in this currency is to be paid: an account in it, else in the accounting currency, the usual one first."""
    own = CompanyBankAccount
    return session.scalars(select(own).where(own.company_id == company.id).order_by(
        own.currency != currency, own.currency != company.accounting_currency, own.default_for_currency.desc(), own.id)).first()


def letterhead(company: Company, number: str, bank: CompanyBankAccount | None, words: Words, logo: str | None) -> Letterhead:
    """Name, logo (the fingerprint of its picture) and the foot of the page; `number` is the registration."""
    street = f"{company.street} {company.number}".strip()
    numbers = [x for x in (number, words["vat_no"].format(number=company.vat_number) if company.vat_number else "") if x]
    footer = (
        (company.legal_name, street, f"{company.postcode} {company.city}".strip()),
        (words["footer_contact"], *(x for x in (company.phone, company.email, company.web) if x)),
        (words["footer_register"] if numbers else "", *numbers),
        (words["footer_bank"], *(x for x in ((iban_grouped(bank.iban), bank.bic or "") if bank else ()) if x)),
    )
    name = company.trade_name or company.legal_name
    return Letterhead(name, footer=footer, logo=logo, monogram=name[:1].upper())


def return_line(company: Company, words: Words) -> str:
    """The small line above the address."""
    return addresses.return_line(addresses.Address(company.trade_name or company.legal_name, company.street, company.number, "",
                                                   company.postcode, company.city, company.country_code), words["return"])
