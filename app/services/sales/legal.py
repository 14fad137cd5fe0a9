"""The legal sentences of a document and what the law still misses on it (DOC-010…013; PST-002 step 8)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.problems import Problem
from app.models.customers import Customer, CustomerAddress, CustomerRegistration
from app.models.documents import MentionText
from app.models.interest import LawIndex, LawIndexValue
from app.rules.sales import contents
from app.rules.sales.mentions import Mention, MentionWords, Sale, of_code, penalty_rate, under_invoice, words_on
from app.services import delivered
from app.services.sales.books import Books, plain_rows
from app.services.sales.defaults import words_in
from app.services.sales.figures import TAXED, Figures
from app.settings import SALES_FR_PENALTY_RATE

REGISTRATION = {"NL": "kvk", "BE": "bce", "FR": "siren", "DE": "hrb", "GB": "crn"}
"""Which number of the company its country wants on an invoice (DOC-011)."""
REFINANCING = "ECB-MRO"


@dataclass(frozen=True, slots=True)
class Legal:
    """The sentences of a document: by VAT code id, and those under it in their order."""

    codes: Mapping[int, str]
    sentences: Mapping[str, str]

    def plain(self) -> dict[str, Any]:
        """As the posted document keeps them."""
        return {"codes": {str(key): text for key, text in self.codes.items() if text},
                "sentences": {key: text for key, text in self.sentences.items() if text}}


def mention_words(books: Books) -> list[MentionWords]:
    """The texts of the company's country: its own, else the delivered ones (DOC-012)."""
    held: list[MentionWords] | None = books.kept.get("mentions")
    if held is None:
        country = books.company.country_code
        own = [MentionWords(Mention(m.mention), m.valid_from, m.texts) for m in plain_rows(
            books.session, MentionText, MentionText.company_id == books.company_id, MentionText.country_code == country)]
        known = {m.mention for m in own}
        held = books.kept["mentions"] = own + [
            MentionWords(Mention(m["mention"]), date.fromisoformat(m["valid_from"]), m["texts"])
            for m in delivered.mentions(country) if Mention(m["mention"]) not in known]
    return held


def french_rate(books: Books, day: date) -> Decimal | None:
    """The penalty rate a French invoice names, percent a year (DOC-013)."""
    key = ("penalty", day)
    if key not in books.kept:
        newest = books.session.scalars(
            select(LawIndexValue.value).join(LawIndex, LawIndex.id == LawIndexValue.index_id)
            .where(LawIndex.code == REFINANCING, LawIndexValue.valid_from <= day)
            .order_by(LawIndexValue.valid_from.desc(), LawIndexValue.id.desc()).limit(1)).first()
        books.kept[key] = penalty_rate(books.parameters.get(SALES_FR_PENALTY_RATE) or None, newest)
    rate: Decimal | None = books.kept[key]
    return rate


def legal(books: Books, found: Figures, payer: Customer) -> Legal:
    """The sentences of a document in its language (DOC-012, DOC-013)."""
    head, day = found.document.head, found.document.own["document_date"]
    words, languages = mention_words(books), (head.language, books.company.language)
    codes: dict[int, str] = {}
    for code in found.used_codes:
        row = books.vat_rows[code.id]
        case = of_code(code.category, code.list_kind, books.company.vat_scheme)
        own = words_in(row.exemption_text, head.language, books.desk) if row.exemption_text else ""
        codes[code.id] = own or (words_on(words, case, day, languages) if case is not None else "")
    sale = Sale(books.company.country_code, books.company.vat_scheme, payer.type != "private", bool(found.steps),
                credit=found.calculated.credit)
    sentences = {case.value: words_on(words, case, day, languages) for case in under_invoice(sale)}
    if Mention.LATE_PAYMENT.value in sentences and "{rate}" in sentences[Mention.LATE_PAYMENT.value]:
        rate = french_rate(books, day)
        told = "" if rate is None else i18n.number(rate.normalize(), i18n.region_for(head.language))
        sentences[Mention.LATE_PAYMENT.value] = sentences[Mention.LATE_PAYMENT.value].replace("{rate}", told)
    return Legal(codes, sentences)


def missing(session: Session, books: Books, found: Figures, payer: Customer) -> tuple[Problem, ...]:
    """Everything the law misses on a document as it stands (DOC-010, DOC-011)."""
    document, head, own = found.document, found.document.head, found.document.own
    said = legal(books, found, payer)
    address = found.places.invoice
    lines = tuple(contents.Printed(
        line.text, line.quantity, line.unit_price, code.code, code.category, code.list_kind, said.codes.get(code.id, ""))
        for line in document.lines if line.type in TAXED and (code := found.codes.get(line.line_no)) is not None)
    supplied = any((own.get("delivery_date"), own.get("service_from"), own.get("service_to"),
                    any(line.service_from or line.service_to for line in document.lines),
                    own.get("kind") == "prepayment"))
    return contents.missing(contents.Contents(
        seller(books), _buyer(session, payer, address), lines, own.get("document_date"), due_date=found.due, supplied=supplied,
        currency=head.currency, accounting_currency=books.home, accounting_vat=True,
        mentions=frozenset(Mention(key) for key, text in said.sentences.items() if text),
        penalty_rate=french_rate(books, own["document_date"]) if books.company.country_code == "FR" else None,
        steps=bool(found.steps), in_base=bool(found.header.in_base), base_shown=True, recovery_shown=True,
        credit=found.calculated.credit))


def seller(books: Books) -> contents.Seller:
    """The company as the law looks at its invoices."""
    company = books.company
    bank = books.banks.get(books.home) or next(iter(books.banks.values()), None)
    return contents.Seller(
        company.country_code, company.legal_name, company.street, company.city, company.vat_number or "",
        company.second_tax_number or "", books.registrations.get(REGISTRATION.get(company.country_code, ""), ""),
        company.legal_form or "", company.register or "", company.register_city or "", company.share_capital,
        company.directors or "", bank.iban if bank is not None else "", company.vat_scheme)


def _buyer(session: Session, payer: Customer, address: CustomerAddress | None) -> contents.Buyer:
    siren = session.scalars(select(CustomerRegistration.value).where(
        CustomerRegistration.customer_id == payer.id, CustomerRegistration.scheme == "siren")).first() \
        if address is not None and address.country_code == "FR" else None
    return contents.Buyer(payer.name, address.street if address is not None else "", address.city if address is not None else "",
                          payer.type != "private", payer.vat_number or "", siren or "")
