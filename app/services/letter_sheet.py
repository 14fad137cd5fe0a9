"""What surrounds any letter: who writes to whom and in which language, its figures, head, address, payment box (LTR-02, 40)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app import i18n
from app.core.identifiers import iban_grouped
from app.core.problems import Problem, warning
from app.core.words import N_, declare
from app.models.collections import CustomerCollection
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress, CustomerContact
from app.reports import addresses, epc
from app.reports.letter_data import LetterData, PayLine, Payment, Text, file_name, rich
from app.reports.words import Words
from app.services import layouts, letterheads, references
from app.services.customers import parts
from app.services.desk import Desk

declare({
    "REM-41-address": N_("Customer {customer} has no address to write to."),
    "REM-41-email": N_("Customer {customer} has no e-mail address; the letter is printed."),
})


@dataclass(frozen=True, slots=True)
class Sheet:
    """The surroundings of a letter: who writes to whom, in which language and region."""

    company: Company
    customer: Customer
    address: CustomerAddress | None
    contact: CustomerContact | None
    language: str
    region: str
    words: Words


def sheet(session: Session, company_id: int, customer_id: int, day: date, *, contact_id: int | None = None,
          address_id: int | None = None) -> Sheet:
    """Everything around a letter of a day; the language is the customer's and nobody else's (L10N-003).

    A contact or address chosen for this letter wins; else the address for letters and the collections contact (COL-13).
    """
    company = session.get_one(Company, company_id)
    customer = session.get_one(Customer, customer_id)
    own = session.get(CustomerCollection, customer_id)
    chosen = session.get(CustomerAddress, address_id) if address_id else None
    person = session.get(CustomerContact, contact_id) if contact_id else None
    address = chosen or parts.address_for(session, customer_id, "letter", day)
    contact = person or parts.contact_for(session, customer_id, "collections", own.contact_id if own else None)
    language = customer.language
    region = i18n.region_for(language, address.country_code if address else None)
    return Sheet(company, customer, address, contact, language, region, Words.of(language, i18n.letters))


def address_of(found: Sheet) -> tuple[str, ...]:
    """The lines of the window (LTR-32, L10N-020)."""
    a, contact = found.address, found.contact
    if a is None:
        return (found.customer.name,)
    attention = found.words["attention"].format(name=contact.name) if contact and contact.name else ""
    fields = addresses.Address(a.name or found.customer.name, a.street, a.number, a.addition or "", a.postcode, a.city,
                               a.country_code, attention, found.customer.name2 or "")
    office = found.company
    spoken = i18n.language_of_sender(office.country_code, found.language, office.language)
    return addresses.address_lines(fields, office.country_code, i18n.country_name(a.country_code, spoken))


def check_recipient(session: Session, found: Sheet, channel: str) -> list[Problem]:
    """Is there somewhere to send a letter to (REM-41)?"""
    number = found.customer.number
    problems: list[Problem] = list(parts.check_contact_of_letters(session, found.customer.id))
    if found.address is None or not (found.address.city or found.address.street):
        problems.append(warning("REM-41-address", key=f"REM-41-address-{found.customer.id}", customer=number))
    if channel in ("email", "both") and (found.contact is None or not found.contact.email):
        problems.append(warning("REM-41-email", key=f"REM-41-email-{found.customer.id}", customer=number))
    return problems


def channel_of(session: Session, customer_id: int) -> str:
    """How letters reach a customer: print, email or both (REM-49)."""
    own = session.get(CustomerCollection, customer_id)
    return own.channel if own is not None else "print"


def paragraphs(text: str) -> tuple[Text, ...]:
    """A text of several paragraphs; `**` marks bold words."""
    return tuple(rich(part) for part in text.split("\n\n") if part.strip())


class Paper:
    """A sheet ready to be written on, with the figures of one currency; amounts in minor units."""

    def __init__(self, session: Session, desk: Desk, found: Sheet, currency: str) -> None:
        self.session, self.desk, self.sheet, self.currency = session, desk, found, currency
        self.words, self.language, self.region = found.words, found.language, found.region
        self.bank = letterheads.account(session, found.company, currency)

    # figures in the letter's own region

    def money(self, amount: int, currency: str = "") -> str:
        """With its currency."""
        return i18n.money(amount, currency or self.currency, self.region)

    def figure(self, amount: int, currency: str = "") -> str:
        """Without its currency."""
        return i18n.amount(amount, currency or self.currency, self.region)

    def day(self, value: date | None) -> str:
        """Short."""
        return i18n.day(value, self.region) if value else ""

    def long_day(self, value: date) -> str:
        """In words."""
        return i18n.long_day(value, self.region)

    def said(self, text: str) -> str:
        """A text of the catalogue of letters in the customer's language."""
        return i18n.letters(text, self.language)

    # parts

    def fields(self, number: str, day: date, total: int, reference: str = "") -> dict[str, Any]:
        """The fields every text and e-mail may name (LTR-20)."""
        found, company = self.sheet, self.sheet.company
        return {
            "document_no": number or "…", "document_date": self.long_day(day), "total": self.money(total),
            "currency": self.currency, "customer_name": found.customer.name, "customer_no": found.customer.number,
            "contact_name": found.contact.name if found.contact else found.customer.name, "company_name": company.legal_name,
            "company_number": letterheads.registration(self.session, company), "company_phone": company.phone or "",
            "company_email": company.email or "", "agent_name": self.desk.actor.name,
            "iban": iban_grouped(self.bank.iban) if self.bank else "", "bic": self.bank.bic or "" if self.bank else "",
            "payment_reference": reference}

    def letter(self, kind: str, number: str, day: date, title: str, subject: str, *, info: Sequence[tuple[str, str]] = (),
               **content: Any) -> LetterData:
        """The whole letter; `title` is what the document is called beside its number, `info` follows the customer number.

        Without a number it is a draft and says so. `content` are the parts of `LetterData`.
        """
        w, found = self.words, self.sheet
        lines = address_of(found)
        fitted = addresses.fit(lines)
        shown = number or w["draft"]
        greeting = w["dear_name"].format(name=found.contact.name) if found.contact and found.contact.name else w["dear_unknown"]
        return LetterData(
            kind=kind, language=found.language, document=shown, customer=found.customer.name, day=self.day(day),
            frame=layouts.frame_for(self.session, found.company), letterhead=self._letterhead(),
            address=fitted.lines if fitted else lines, address_size=fitted.size if fitted else 8.0, subject=subject,
            words=w.pages(), return_line=letterheads.return_line(found.company, w), greeting=greeting,
            info=self._info(title, shown, day, info), closing=w["regards"], signature=(self.desk.actor.name, w["credit_control"]),
            mark="" if number else w["draft"], file_name=file_name(shown, found.customer.number), **content)

    def _letterhead(self) -> Any:
        company = self.sheet.company
        return letterheads.letterhead(company, letterheads.registration(self.session, company), self.bank, self.words,
                                      layouts.logo_of(self.session, company))

    def _info(self, title: str, number: str, day: date, more: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        w, company = self.words, self.sheet.company
        pairs = [(title, number), (w["date"], self.long_day(day)), (w["customer_no"], self.sheet.customer.number), *more,
                 (w["contact"], self.desk.actor.name)]
        pairs += [(w["phone"], company.phone)] if company.phone else []
        pairs += [(w["email"], company.email)] if company.email else []
        return tuple(pairs)

    def own_reference(self, number: str) -> str:
        """Of the customer's or company's kind, out of the number alone; the number itself where that gives none (PRF-01)."""
        if not number:
            return "…"
        kind = references.kind_of(self.session, self.sheet.company.id, self.sheet.customer.id)
        return references.plain(kind, number) or number

    def payment(self, total: int, due: date, reference: str, *, final: bool) -> Payment | None:
        """The payment box with its code (LTR-40, 41); none without a bank account in the currency or with nothing to pay.

        A draft (`final` False) has no code: nobody pays what may still change.
        """
        bank = self.bank
        if bank is None or total <= 0:
            return None
        w = self.words
        lines = [PayLine(w["amount"], self.money(total), strong=True), PayLine(w["iban"], iban_grouped(bank.iban))]
        lines += [PayLine(w["bic"], bank.bic)] if bank.bic else []
        lines += [PayLine(w["payee"], bank.holder), PayLine(w["reference"], printed_reference(reference), strong=True),
                  PayLine(w["pay_by"], self.long_day(due))]
        payload = epc.payload(epc.Transfer(bank.holder, bank.iban, total, self.currency, reference,
                                           bank.bic or "")).value if final else None
        return Payment(w["payment"], tuple(lines), tuple(w["scan"].split("\n")) if payload else (), payload)


def printed_reference(reference: str) -> str:
    """A creditor reference in fours, another as it is."""
    return iban_grouped(reference) if reference.startswith("RF") else reference


def chosen(texts: Mapping[str, str] | None, languages: Sequence[str]) -> str:
    """The text in the first language that has one; empty when none has."""
    return next((texts[known] for known in languages if texts.get(known)), "") if texts else ""
