"""A letter that never existed, to see and print a layout profile before a customer does (WIN-47, LTR-30)."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from app import i18n
from app.core.identifiers import iban_grouped
from app.core.words import L_
from app.models.company import Company, CompanyBankAccount
from app.reports import addresses
from app.reports.layout import Frame
from app.reports.letter_data import (
    Align,
    Column,
    LetterData,
    PayLine,
    Payment,
    Row,
    Table,
    Total,
    TotalKind,
    file_name,
    rich,
)
from app.reports.words import Words
from app.services import delivered, layouts, letterheads, letters, text_fields
from app.services.desk import Desk
from app.services.setup.layouts import frame_of_values
from app.storage import archive

SAMPLE = L_("Sample")
CUSTOMER, DEPARTMENT, PERSON = L_("Sample customer"), L_("Accounts department"), L_("A. Person")
STREET, TOWN = "12", "…"
ITEMS, FIRST, STEP = 26, 12_500, 1_375
"""Invoices on it: enough for a second page, whose places belong to the profile too; the first amount and its steps, in cents."""
LATE, PAUSE, TO_PAY = 60, 2, 10
"""Days the oldest is late, days between two of them, days to pay."""
SHARES = (0.24, 0.18, 0.18, 0.14, 0.26)


def test_print(desk: Desk, values: Mapping[str, Any] | None = None) -> bytes:
    """A sample letter of two pages in the profile of a form, saved or not, and the sheet with its window and rulers.

    Without values it is the profile letters have now. Nothing is written, and nothing in it could be paid: there is neither a
    payment code nor a reference.
    """
    from app.reports import letters as renderer
    from app.reports import ruler_sheet
    with desk.reading() as session:
        company = session.get_one(Company, desk.company_id)
        frame = layouts.frame_for(session, company) if values is None else frame_of_values(values)
        shown = str(values["country_code"]) if values is not None else ""
        data = _Sample(session, desk, company, frame, layouts.logo_of(session, company, shown)).letter()
        logo = data.letterhead.logo
        pages = renderer.render(data, assets={logo: archive.read(session, logo)} if logo else {})
        sheet = ruler_sheet.render(frame, company.legal_name, language=desk.language)
    return letters.bound([(data.subject, pages), (frame.name, sheet)], False)


class _Sample:
    """Its parts, in the language of the company."""

    def __init__(self, session: Session, desk: Desk, company: Company, frame: Frame, logo: str | None) -> None:
        self.desk, self.company, self.frame, self.logo = desk, company, frame, logo
        self.language = company.language
        self.region = i18n.region_for(self.language, company.country_code)
        self.words = Words.of(self.language, i18n.letters)
        self.currency = company.accounting_currency
        self.bank: CompanyBankAccount | None = letterheads.account(session, company, self.currency)
        self.number = letterheads.registration(session, company)
        self.amounts = [FIRST + n * STEP for n in range(ITEMS)]
        self.pay_by = desk.today + timedelta(TO_PAY)

    def letter(self) -> LetterData:
        """All of it together."""
        w, texts = self.words, delivered.texts("R1")
        lines = self._address()
        fitted = addresses.fit(lines)
        sample = i18n.letters(SAMPLE, self.language)
        return LetterData(
            kind="collection_letter", language=self.language, document=sample, customer=lines[0], day=self._day(self.desk.today),
            frame=self.frame, letterhead=letterheads.letterhead(self.company, self.number, self.bank, w, self.logo),
            address=fitted.lines if fitted else lines, address_size=fitted.size if fitted else 8.0,
            subject=self._filled(texts["subject"]), words=w.pages(), return_line=letterheads.return_line(self.company, w),
            notes=(w["registered"],), info=self._info(sample), greeting=w["dear_unknown"],
            before=(rich(self._filled(texts["beginning"])),), tables=(self._table(),), totals=self._totals(),
            payment=self._payment(), after=(rich(self._filled(texts["ending"])),), closing=w["regards"],
            signature=(self.desk.actor.name, w["credit_control"]), mark=sample, file_name=file_name(sample, ""))

    def _address(self) -> tuple[str, ...]:
        """Six lines, as many as an address may have (LTR-32)."""
        c, own = self.company, self.language
        street, town = f"{c.street} {c.number}".strip(), f"{c.postcode} {c.city}".strip()
        return (i18n.letters(CUSTOMER, own), i18n.letters(DEPARTMENT, own), i18n.letters(PERSON, own), street or STREET,
                town or TOWN, i18n.country_name(c.country_code, own).upper())

    def _filled(self, words: Mapping[str, str]) -> str:
        fields = {"count": ITEMS, "total": self._money(sum(self.amounts)), "pay_by": i18n.long_day(self.pay_by, self.region)}
        return text_fields.fill(words[self.language], fields, self.language, self.region)

    def _money(self, amount: int) -> str:
        return i18n.money(amount, self.currency, self.region)

    def _day(self, day: date) -> str:
        return i18n.day(day, self.region)

    def _info(self, sample: str) -> tuple[tuple[str, str], ...]:
        w, c = self.words, self.company
        pairs = [(w["collection_letter"], sample), (w["date"], i18n.long_day(self.desk.today, self.region)),
                 (w["customer_no"], "…"), (w["contact"], self.desk.actor.name)]
        pairs += [(w["phone"], c.phone)] if c.phone else []
        pairs += [(w["email"], c.email)] if c.email else []
        return tuple(pairs)

    def _table(self) -> Table:
        """Invoices enough for a second page, with sums carried over (LTR-33)."""
        w, rows, running = self.words, [], 0
        for n, amount in enumerate(self.amounts):
            due = self.desk.today - timedelta(LATE - n * PAUSE)
            running += amount
            rows.append(Row((f"{w['invoice']} {n + 1}", self._day(due - timedelta(30)), self._day(due), str(LATE - n * PAUSE),
                             i18n.amount(amount, self.currency, self.region)),
                            running=(i18n.amount(running, self.currency, self.region),)))
        titles = (w["document"], w["document_date"], w["due_date"], w["days_late"], w["open"].format(currency=self.currency))
        columns = tuple(Column(title, share, Align.LEFT if n < 3 else Align.RIGHT)
                        for n, (title, share) in enumerate(zip(titles, SHARES, strict=True)))
        return Table(columns, tuple(rows), carry=(4,))

    def _totals(self) -> tuple[Total, ...]:
        whole = i18n.amount(sum(self.amounts), self.currency, self.region)
        return (Total(self.words["to_pay"].format(currency=self.currency), whole, TotalKind.GRAND),)

    def _payment(self) -> Payment | None:
        """The box without a code: nobody can pay a sample by mistake."""
        if self.bank is None:
            return None
        w = self.words
        told = ((w["amount"], self._money(sum(self.amounts)), True), (w["iban"], iban_grouped(self.bank.iban), False),
                (w["payee"], self.bank.holder, False), (w["reference"], "…", True),
                (w["pay_by"], i18n.long_day(self.pay_by, self.region), False))
        return Payment(w["payment"], tuple(PayLine(*line) for line in told))
