"""A collection letter as finished words and figures in the customer's language (LTR-01…03, 20, 21, 40; REM-08, 09, 49)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import EntryType
from app.core.identifiers import iban_grouped
from app.core.problems import Problem, error, warning
from app.core.words import L_, N_, declare
from app.models.collections import (
    CollectionLetter,
    CollectionLetterLevel,
    CollectionLetterLine,
    CollectionLetterSequence,
    CollectionLogEntry,
    CustomerCollection,
    LetterText,
)
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.reports.collecting_words import words_of
from app.reports.letter_data import (
    Align,
    Column,
    LetterData,
    Payment,
    Row,
    RowKind,
    Table,
    Text,
    Total,
    TotalKind,
)
from app.rules import law
from app.services import email_texts, letterheads, reminder_setup, text_fields
from app.services.charge_vat import ChargeVat
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.letter_edits import edits_of
from app.services.letter_sheet import Paper, Sheet, check_recipient, paragraphs, sheet
from app.services.reminder_facts import preset_of
from app.settings import REMINDERS_COST_VAT

declare({
    "REM-41-text": N_("The letter of {customer} has no text in its language; the text in the language of the company is used."),
    "REM-41-no-text": N_("The reminder terms {terms} have no text for level {level}. Write one under Set-up, Reminder terms."),
})

DISPUTED = L_("of which disputed: {amount}")
VAT_CLAUSE = L_("This amount includes {percent} VAT, because we cannot reclaim it.")
RATE_SINCE = L_("{rate} a year since {day}")


def sheet_of(session: Session, letter: CollectionLetter) -> Sheet:
    """The surroundings of one letter, with the recipient chosen for it."""
    edits = edits_of(letter.texts)
    return sheet(session, letter.company_id, letter.customer_id, letter.document_date, contact_id=edits.contact_id,
                 address_id=edits.address_id)


# ---------------------------------------------------------------- checks

def check_address(session: Session, letter: CollectionLetter) -> list[Problem]:
    """Is there somewhere to send the letter to (REM-41)?"""
    return check_recipient(session, sheet_of(session, letter), letter.channel)


def check_texts(session: Session, letter: CollectionLetter) -> list[Problem]:
    """Is there a text, and in the customer's language (REM-08, WIN-69)?"""
    customer, company = session.get_one(Customer, letter.customer_id), session.get_one(Company, letter.company_id)
    edits = edits_of(letter.texts)
    missing = fallen = False
    for position, own in (("subject", edits.subject), ("beginning", edits.beginning)):
        texts = template(session, letter, position)
        if own is None:
            missing = missing or not chosen_text(texts, (customer.language, company.language))
            fallen = fallen or not chosen_text(texts, (customer.language,))
    if missing:
        sequence = session.get_one(CollectionLetterSequence, letter.sequence_id)
        return [error("REM-41-no-text", terms=sequence.code, level=letter.level)]
    return [warning("REM-41-text", key=f"REM-41-text-{customer.id}", customer=customer.number)] if fallen else []


def template(session: Session, letter: CollectionLetter, position: str) -> Sequence[Mapping[str, str]]:
    """The texts of a position by language: the level's own, then the terms' (REM-08)."""
    level = session.scalars(select(CollectionLetterLevel.id).where(
        CollectionLetterLevel.sequence_id == letter.sequence_id, CollectionLetterLevel.number == letter.level)).first()
    rows = session.execute(select(LetterText.level_id, LetterText.texts).where(
        LetterText.sequence_id == letter.sequence_id, LetterText.position == position)).all()
    return [t for row, t in rows if row is not None and row == level] + [t for row, t in rows if row is None]


def chosen_text(texts: Sequence[Mapping[str, str]], languages: Sequence[str]) -> str:
    """The level's text in the customer's language, the terms' in it, then both in the company's (REM-08)."""
    return next((t[lang] for lang in languages for t in texts if t.get(lang)), "")


# ---------------------------------------------------------------- the letter as data

def letter_data(session: Session, desk: Desk, letter: CollectionLetter) -> LetterData:
    """A collection letter as finished words and figures; a draft bears the mark Draft."""
    return Writer(session, desk, letter).letter()


class Writer:
    """Writes one collection letter."""

    def __init__(self, session: Session, desk: Desk, letter: CollectionLetter) -> None:
        self.session, self.desk, self.doc = session, desk, letter
        self.edits = edits_of(letter.texts)
        self.sheet = sheet_of(session, letter)
        self.preset = preset_of(session, letter)
        self.words = self.sheet.words
        self.lines = session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id)
                                     .order_by(CollectionLetterLine.line_no)).all()
        ids = [line.entry_id for line in self.lines if line.entry_id]
        self.entries = {e.id: e for e in session.scalars(select(CustomerLedgerEntry).where(CustomerLedgerEntry.id.in_(ids)))}
        self.due = _due_dates(session, ids)
        self.paper = Paper(session, desk, self.sheet, letter.currency)
        self.bank = self.paper.bank
        entry = session.get(CustomerLedgerEntry, letter.entry_id) if letter.entry_id else None
        self.reference = (entry.payment_reference if entry and entry.payment_reference
                          else self.paper.own_reference(letter.number or ""))
        self.fields = self._fields()

    # figures in the letter's own region

    def money(self, amount: int) -> str:
        """With its currency."""
        return i18n.money(amount, self.doc.currency, self.sheet.region)

    def figure(self, amount: int) -> str:
        """Without its currency."""
        return i18n.amount(amount, self.doc.currency, self.sheet.region)

    def day(self, value: date | None) -> str:
        """Short."""
        return i18n.day(value, self.sheet.region) if value else ""

    def long_day(self, value: date) -> str:
        """In words."""
        return i18n.long_day(value, self.sheet.region)

    def _fields(self) -> dict[str, Any]:
        """The fields of LTR-20, formatted in the letter's language."""
        doc, found = self.doc, self.sheet
        earlier = _earlier(self.session, [x.entry_id for x in self.lines if x.entry_id], doc.document_date)
        uplift = parameters(self.session, doc.company_id).get(REMINDERS_COST_VAT)
        costs = law.collection_costs(self.preset.costs, self._principal(), vat_percent=uplift) if self.preset else 0
        return {
            "total": self.money(doc.total),
            "principal": self.money(doc.remaining),
            "remaining": self.money(doc.remaining),
            "interest": self.money(doc.interest),
            "fee": self.money(doc.fees),
            "pay_by": self.long_day(doc.due_date),
            "document_no": doc.number or "…",
            "document_date": self.long_day(doc.document_date),
            "level": doc.level,
            "previous_date": self.long_day(earlier[-1]) if earlier else self.long_day(doc.document_date),
            "previous_dates": i18n.listed([self.long_day(d) for d in earlier or [doc.document_date]], found.region),
            "iban": iban_grouped(self.bank.iban) if self.bank else "",
            "bic": self.bank.bic or "" if self.bank else "",
            "payment_reference": self.reference,
            "company_name": found.company.legal_name,
            "company_number": self._company_number(),
            "contact_name": found.contact.name if found.contact else found.customer.name,
            "customer_name": found.customer.name,
            "customer_no": found.customer.number,
            "currency": doc.currency,
            "count": self._count(),
            "collection_costs": self.money(costs),
            "vat_clause": " " + i18n.letters(VAT_CLAUSE, found.language).format(
                percent=i18n.percent(uplift, found.region)) if uplift else "",
            "costs_from": self.long_day(doc.due_date + timedelta(1)),
            "damages": self._damages(),
            "rate_text": self._rate_text(),
            "rate": self._rate(),
            "line_fees": self.money(sum(x.amount for x in self.lines if x.kind == "line_fee")),
            "flat_compensation": self.money(doc.compensation),
            "posting_date": self.long_day(doc.posting_date),
            "invoice_list": ", ".join(x.text for x in self.lines if x.kind == "overdue" and x.remaining > 0),
            "company_phone": found.company.phone or "",
            "company_email": found.company.email or "",
            "agent_name": self.desk.actor.name,
            "legal_basis": words_of(found.language, i18n.letters).legal(self.preset.code) if self.preset else "",
        }

    def _count(self) -> int:
        """How many invoices are asked for; without any, how many other documents."""
        asked = [self.entries[x.entry_id or 0].entry_type for x in self.lines if x.kind == "overdue" and x.remaining > 0]
        return asked.count(EntryType.INVOICE) or len(asked)

    def _principal(self) -> int:
        """What costs are computed on: invoices past due less the credits of the letter, without interest and costs (LAW-23)."""
        return max(0, sum(x.remaining for x in self.lines if x.kind in ("overdue", "credit") and (
            x.remaining < 0 or self.entries[x.entry_id or 0].entry_type is EntryType.INVOICE)))

    def _own(self) -> CustomerCollection | None:
        return self.session.get(CustomerCollection, self.doc.customer_id)

    def _belgian_consumer(self) -> bool:
        return self.preset is not None and self.preset.letter_rule == "be_first_free"

    def _damages(self) -> str:
        """Damages a Belgian consumer may be asked, only when agreed (LAW-32, 35)."""
        own = self._own()
        if not self._belgian_consumer() or own is None or not own.damages_agreed:
            return ""
        return self.money(law.belgian_damages_cap(self._principal()))

    def _statutory(self) -> tuple[Decimal, date] | None:
        """The rate in force on the letter's day and since when."""
        own = self._own()
        if self.preset is None or (self._belgian_consumer() and not (own and own.interest_agreed)):
            return None
        values = reminder_setup.index_values(self.session).get(self.preset.index or "", [])
        rates = [r for r in law.statutory_rates(self.preset, values, self.doc.document_date)[0]
                 if r.start <= self.doc.document_date]
        return (rates[-1].percent, rates[-1].start) if rates else None

    def _rate(self) -> str:
        found = self._statutory()
        return i18n.percent(found[0], self.sheet.region, 2) if found else ""

    def _rate_text(self) -> str:
        """10.15 % a year since 1 July 2025."""
        found = self._statutory()
        words = i18n.letters(RATE_SINCE, self.sheet.language)
        return words.format(rate=self._rate(), day=self.long_day(found[1])) if found else ""

    def _company_number(self) -> str:
        return letterheads.registration(self.session, self.sheet.company)

    def filled(self, template: str, language: str) -> str:
        """A text of the set-up with this letter's fields, its figures and days as in that language (LTR-20, 21)."""
        if language != self.sheet.language:
            self.sheet = replace(self.sheet, language=language, region=i18n.region_for(language))
            self.fields = self._fields()
        return text_fields.fill(template, self.fields, self.sheet.language, self.sheet.region)

    def text(self, position: str) -> str:
        """What was written for this letter, else the text of its level with its fields filled (REM-08, LTR-20).

        Behind the texts of an e-mail stand those of the set-up for all e-mails of this kind (COL-35).
        """
        written: str | None = getattr(self.edits, position, None)
        if written is not None:
            return written
        own, company = self.sheet.language, self.sheet.company.language
        texts = template(self.session, self.doc, position)
        if position not in email_texts.POSITIONS:
            return self.filled(chosen_text(texts, (own, company)), own)
        purpose = "formal_notice" if self._formal() else "reminder"
        general = email_texts.texts(self.session, self.doc.company_id, purpose, position)
        return self.filled(chosen_text([*texts, *general], email_texts.languages(own, company)), own)

    def level(self) -> CollectionLetterLevel | None:
        """The level's row; the last one repeats (REM-15)."""
        return self.session.scalars(select(CollectionLetterLevel).where(
            CollectionLetterLevel.sequence_id == self.doc.sequence_id, CollectionLetterLevel.number <= self.doc.level)
            .order_by(CollectionLetterLevel.number.desc())).first()

    # parts

    def letter(self) -> LetterData:
        """All parts together."""
        note = paragraphs(self.edits.note)
        title = self.words["formal_notice" if self._formal() else "collection_letter"]
        return self.paper.letter(
            "collection_letter", self.doc.number or "", self.doc.document_date, title, self.text("subject"),
            notes=self._delivery(), before=self._paragraphs("beginning"), tables=self._tables(), totals=self._totals(),
            payment=self._payment(), after=(*note, *self._paragraphs("ending")), enclosures=self._enclosed())

    def _formal(self) -> bool:
        level = self.level()
        return bool(level and level.formal_notice)

    def _delivery(self) -> tuple[str, ...]:
        """A formal notice on paper says how it is delivered (collections 7.1)."""
        if not self._formal() or self.doc.channel == "email":
            return ()
        return (self.words["registered_receipt" if self.sheet.company.country_code == "FR" else "registered"],)

    def enclosed(self, copies: str | None = None) -> list[CollectionLetterLine]:
        """The invoices whose copies go along: as the letter says, else none, overdue or all (LTR-51)."""
        kinds = {"none": (), "overdue": ("overdue",), "all": ("overdue", "not_due", "on_hold")}[copies or self.edits.enclose]
        return [x for x in self.lines if x.kind in kinds and x.entry_id in self.entries
                and self.entries[x.entry_id].entry_type is EntryType.INVOICE]

    def _enclosed(self) -> tuple[str, ...]:
        names = [self.words["enclosed_invoice"].format(number=x.text) for x in self.enclosed()]
        return (self.words["enclosures"].format(list=", ".join(names)),) if names else ()

    def _paragraphs(self, position: str) -> tuple[Text, ...]:
        return paragraphs(self.text(position))

    def _tables(self) -> tuple[Table, ...]:
        """The items past due, then not due, on hold and credits in sections (LTR-03)."""
        w, currency = self.words, self.doc.currency
        with_interest = self.doc.interest != 0
        shares = (0.16, 0.13, 0.14, 0.1, 0.1, 0.14, 0.12, 0.11) if with_interest else (0.2, 0.14, 0.14, 0.1, 0.1, 0.15, 0.17)
        titles = [w["document"], w["document_date"], w["due_date"], w["days_late"], w["level"], w["original"],
                  w["open"].format(currency=currency), w["interest_column"].format(currency=currency)]
        columns = [Column(title, share, Align.LEFT if n < 3 else Align.RIGHT)
                   for n, (title, share) in enumerate(zip(titles, shares, strict=False))]
        rows: list[Row] = []
        running = [0, 0]
        for kind, title in (("overdue", ""), ("not_due", "section_not_due"), ("on_hold", "section_on_hold"),
                            ("credit", "section_credits")):
            part = [x for x in self.lines if x.kind == kind]
            if part and title:
                rows.append(Row((w[title], *[""] * (len(columns) - 1)), RowKind.SECTION))
            before = None
            for line in part:
                if kind in ("overdue", "credit"):
                    running[0] += line.remaining
                    running[1] += line.interest
                if kind == "overdue" and before is not None and line.level != before:
                    rows.append(Row(("",) * len(columns), RowKind.GAP))
                before = line.level
                rows.append(self._row(line, with_interest, running, kind))
                if line.disputed:
                    words = i18n.letters(DISPUTED, self.sheet.language).format(amount=self.figure(line.disputed))
                    rows.append(Row((words, *[""] * (len(columns) - 1)), RowKind.MUTED, rows[-1].running))
        carry = (6, 7) if with_interest else (6,)
        return (Table(tuple(columns), tuple(rows), carry), *self._rate_details())

    def _rate_details(self) -> tuple[Table, ...]:
        """The full computation of interest on a formal notice and from the third level on (collections 7.1)."""
        if not self.doc.interest or not (self._formal() or self.doc.level >= 3):
            return ()
        w = self.words
        base, interest = (w[name].format(currency=self.doc.currency) for name in ("amount_column", "interest_column"))
        columns = (Column(w["document"], 0.2), Column(w["period"], 0.3), Column(base, 0.15, Align.RIGHT),
                   Column(w["days"], 0.1, Align.RIGHT), Column(w["rate"], 0.12, Align.RIGHT), Column(interest, 0.13, Align.RIGHT))
        rows = []
        for line in self.lines:
            for n, s in enumerate((line.facts or {}).get("segments", ())):
                first, last = (self.day(date.fromisoformat(s[name]["d"])) for name in ("first", "last"))
                rows.append(Row((line.text if n == 0 else "", f"{first} – {last}", self.figure(s["base"]), str(s["days"]),
                                 i18n.percent(Decimal(s["rate"]), self.sheet.region, 2), self.figure(s["amount"]))))
        return (Table(columns, tuple(rows), dense=True),) if rows else ()

    def _row(self, line: CollectionLetterLine, with_interest: bool, running: Sequence[int], kind: str) -> Row:
        entry = self.entries.get(line.entry_id or 0)
        due = self.due.get(line.entry_id or 0)
        days = (self.doc.document_date - due).days if due else 0
        cells = [line.text, self.day(entry.document_date if entry else None), self.day(due),
                 str(days) if kind == "overdue" and days > 0 and line.remaining > 0 else "",
                 str(line.level) if kind == "overdue" and line.remaining > 0 else "",
                 self.figure(entry.amount) if entry else "", self.figure(line.remaining)]
        if with_interest:
            cells.append(self.figure(line.interest) if line.interest else "")
        totals = tuple(self.figure(r) for r in running[:2 if with_interest else 1])
        muted = RowKind.MUTED if kind in ("not_due", "on_hold") else RowKind.PLAIN
        return Row(tuple(cells), muted, totals)

    def _totals(self) -> tuple[Total, ...]:
        """What adds up to the amount asked for."""
        w, doc = self.words, self.doc
        found = [Total(w["total_open"], self.figure(doc.remaining))]
        if doc.credits:
            found.append(Total(w["section_credits"], self.figure(doc.credits)))
        if doc.interest:
            rates = sorted({x.rate for x in self.lines if x.rate is not None})
            rate = i18n.percent(rates[-1], self.sheet.region, 2) if rates else ""
            found.append(Total(w["interest_rate"].format(rate=rate, day=self.day(doc.document_date)), self.figure(doc.interest)))
        dutch = self.preset is not None and self.preset.letter_rule == "nl_14_days"
        for kind, name in (("fee", "collection_costs" if dutch else "fee"), ("line_fee", "line_fees"),
                           ("compensation", "compensation")):
            amount = sum(x.amount for x in self.lines if x.kind == kind)
            if amount:
                found.append(Total(w[name], self.figure(amount)))
        if doc.vat:
            found.append(Total(w["vat"].format(rate=self._vat_rates()), self.figure(doc.vat)))
        if doc.rounding:
            found.append(Total(w["rounding"], self.figure(doc.rounding)))
        found.append(Total(w["to_pay"].format(currency=doc.currency), self.figure(doc.total), TotalKind.GRAND))
        return tuple(found)

    def _vat_rates(self) -> str:
        """The rates of the VAT on this letter's charges."""
        codes = ChargeVat(self.session, self.doc.company_id, self.doc.vat_date or self.doc.posting_date)
        kinds = {x.kind for x in self.lines if x.vat} | ({"interest"} if self.doc.interest else set())
        found = [codes.code(kind, self.sheet.customer.vat_group_id, None, self.level()) for kind in sorted(kinds)]
        rates = sorted({c.rate for c in found if c is not None and c.rate})
        return " + ".join(i18n.percent(r, self.sheet.region) for r in rates)

    def _payment(self) -> Payment | None:
        """The payment box with its code (LTR-40, 41); none without a bank account in the currency."""
        return self.paper.payment(self.doc.total, self.doc.due_date, self.reference, final=bool(self.doc.number))


def sample(session: Session, desk: Desk) -> Writer | None:
    """The newest letter of the company, drafts included, to try a text on; None as long as there is none (LTR-20)."""
    letter = session.scalars(select(CollectionLetter).where(CollectionLetter.company_id == desk.company_id,
                                                            CollectionLetter.cancels_id.is_(None))
                             .order_by(CollectionLetter.id.desc())).first()
    return Writer(session, desk, letter) if letter is not None else None


def _due_dates(session: Session, ids: Sequence[int]) -> dict[int, date]:
    return dict(session.execute(select(CustomerEntryState.entry_id, CustomerEntryState.due_date).where(
        CustomerEntryState.entry_id.in_(ids))).all())


def _earlier(session: Session, ids: Sequence[int], before: date) -> list[date]:
    """Dates of earlier letters about these entries, oldest first."""
    log = CollectionLogEntry
    cancelled = select(log.cancels_id).where(log.cancels_id.is_not(None))
    rows = session.scalars(select(log.document_date).distinct().where(
        log.entry_id.in_(ids), log.section == "overdue", log.document_date < before, log.cancels_id.is_(None),
        log.id.not_in(cancelled)))
    return sorted(rows)
