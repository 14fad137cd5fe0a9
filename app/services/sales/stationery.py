"""What all documents of a company are printed with: letterhead, layouts, labels, read once for many (DOC-002, DOC-011)."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.models.base import Base
from app.models.company import Company, CompanyRegistration
from app.models.documents import DocumentLayout
from app.reports import addresses, imprint
from app.reports.document_data import DocumentWords
from app.reports.document_words import words_of
from app.reports.letter_data import Letterhead
from app.services import layouts, letterheads
from app.services.desk import Desk
from app.services.sales.legal import REGISTRATION


class Stationery:
    """Made for one document or one stretch of a batch; everything it gives belongs to its session."""

    def __init__(self, session: Session, desk: Desk) -> None:
        self.session, self.desk = session, desk
        self.company = session.get_one(Company, desk.company_id)
        self.frame = layouts.frame_for(session, self.company)
        self._logo = layouts.logo_of(session, self.company)
        self.registration = self._registration()
        self._layouts: dict[str, DocumentLayout] = {row.document_kind: row for row in session.scalars(
            select(DocumentLayout).where(DocumentLayout.company_id == desk.company_id))}
        self._rows: dict[tuple[type[Base], Any], Any] = {}
        self._words: dict[tuple[str, str], DocumentWords] = {}
        self._banks: dict[str, Any] = {}
        self._heads: dict[tuple[str, ...], Letterhead] = {}

    def row(self, model: type[Base], key: Any) -> Any | None:
        """A row by its key, read once; None without a key or when it is gone."""
        if key is None:
            return None
        if (model, key) not in self._rows:
            self._rows[model, key] = self.session.get(model, key)
        return self._rows[model, key]

    def layout(self, kind: str) -> DocumentLayout | None:
        """What the company chose for a kind of document; None = as delivered."""
        return self._layouts.get(kind)

    def words(self, language: str, second: str) -> DocumentWords:
        """The labels in one or two languages."""
        if (language, second) not in self._words:
            self._words[language, second] = words_of(language, i18n.letters, second)
        return self._words[language, second]

    def bank(self, currency: str) -> Any | None:
        """Where to pay in a currency."""
        if currency not in self._banks:
            self._banks[currency] = letterheads.account(self.session, self.company, currency)
        return self._banks[currency]

    def sender(self) -> addresses.Address:
        """The company's own address."""
        company = self.company
        return addresses.Address(company.trade_name or company.legal_name, company.street, company.number, "", company.postcode,
                                 company.city, company.country_code)

    def letterhead(self, words: DocumentWords, second: str, currency: str, region: str, accent: str) -> Letterhead:
        """Name, logo, colour and the legal data of the foot (DOC-011)."""
        key = (words.language, second, currency, region, accent)
        if key not in self._heads:
            self._heads[key] = self._made(words, self.bank(currency), region, accent)
        return self._heads[key]

    def _made(self, words: DocumentWords, bank: Any, region: str, accent: str) -> Letterhead:
        company, name = self.company, self.company.trade_name or self.company.legal_name
        capital = i18n.money(company.share_capital, company.accounting_currency, region) if company.share_capital else ""
        own = imprint.Imprint(
            company.country_code, company.legal_name, f"{company.street} {company.number}".strip(),
            f"{company.postcode} {company.city}".strip(), "", company.phone or "", company.email or "", company.web or "",
            company.legal_form or "", self.registration, company.register or "", company.register_city or "", capital,
            company.directors or "", company.vat_number or "", company.second_tax_number or "",
            iban=bank.iban if bank is not None else "", bic=(bank.bic or "") if bank is not None else "")
        made = Letterhead(name, logo=self._logo, monogram=name[:1].upper(), footer=imprint.footer(own, words))
        return replace(made, accent=accent) if accent else made

    def _registration(self) -> str:
        """The number its country wants to read; the VAT number has a place of its own."""
        return self.session.scalars(select(CompanyRegistration.value).where(
            CompanyRegistration.company_id == self.company.id,
            CompanyRegistration.scheme == REGISTRATION.get(self.company.country_code, ""))).first() or ""
