"""Letters from documents: finished words in the customer's language, frozen, printed, archived, mailed (LTR, WIN-30, 31)."""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.identifiers import iban_grouped, rf_reference
from app.core.problems import Outcome, Problem, error, warning
from app.formats.mail_drafts import Attachment, draft
from app.models.archive import ArchivedDocument, LetterRecord, OutputAttempt, OutputItem
from app.models.collections import (
    CollectionLetter,
    CollectionLetterLevel,
    CollectionLetterLine,
    CollectionLetterSequence,
    CollectionLogEntry,
    CustomerCollection,
    LetterText,
)
from app.models.company import Company, CompanyBankAccount, CompanyRegistration
from app.models.customers import Customer, CustomerAddress, CustomerContact
from app.models.interest import LawPreset
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.reports import addresses, epc, layout, record
from app.reports.letter_data import (
    Align,
    Column,
    LetterData,
    Letterhead,
    PayLine,
    Payment,
    Row,
    RowKind,
    Table,
    Total,
    TotalKind,
    file_name,
    rich,
)
from app.reports.words import Words
from app.rules import law
from app.services import reminder_setup
from app.services.customers import parts
from app.services.desk import Desk
from app.storage import archive

TABLE = "collection_letter"


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


def sheet(session: Session, company_id: int, customer_id: int, day: date) -> Sheet:
    """Everything around a letter of a day; the language is the customer's and nobody else's (L10N-003)."""
    company = session.get_one(Company, company_id)
    customer = session.get_one(Customer, customer_id)
    own = session.get(CustomerCollection, customer_id)
    address = parts.address_for(session, customer_id, "letter", day)
    contact = parts.contact_for(session, customer_id, "collections", own.contact_id if own else None)
    language = customer.language
    region = i18n.region_for(language, address.country_code if address else None)
    return Sheet(company, customer, address, contact, language, region, Words.of(language, i18n.letters))


def check_address(session: Session, letter: CollectionLetter) -> list[Problem]:
    """Is there somewhere to send the letter to (REM-41)?"""
    found = sheet(session, letter.company_id, letter.customer_id, letter.document_date)
    problems: list[Problem] = list(parts.check_contact_of_letters(session, found.customer.id))
    if found.address is None or not (found.address.city or found.address.street):
        problems.append(warning("REM-41-address", key=f"REM-41-address-{found.customer.id}", customer=found.customer.number))
    if letter.channel in ("email", "both") and (found.contact is None or not found.contact.email):
        problems.append(warning("REM-41-email", key=f"REM-41-email-{found.customer.id}", customer=found.customer.number))
    return problems


# ---------------------------------------------------------------- the letter as data

def letter_data(session: Session, desk: Desk, letter: CollectionLetter) -> LetterData:
    """A collection letter as finished words and figures; a draft bears the mark Draft."""
    return _Writer(session, desk, letter).letter()


class _Writer:
    """Writes one collection letter."""

    def __init__(self, session: Session, desk: Desk, letter: CollectionLetter) -> None:
        self.session, self.desk, self.doc = session, desk, letter
        self.sheet = sheet(session, letter.company_id, letter.customer_id, letter.document_date)
        self.words = self.sheet.words
        self.lines = session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id)
                                     .order_by(CollectionLetterLine.line_no)).all()
        ids = [line.entry_id for line in self.lines if line.entry_id]
        self.entries = {e.id: e for e in session.scalars(select(CustomerLedgerEntry).where(CustomerLedgerEntry.id.in_(ids)))}
        self.due = _due_dates(session, ids)
        self.bank = session.scalars(select(CompanyBankAccount).where(
            CompanyBankAccount.company_id == letter.company_id, CompanyBankAccount.currency == letter.currency).order_by(
            CompanyBankAccount.default_for_currency.desc())).first()
        entry = session.get(CustomerLedgerEntry, letter.entry_id) if letter.entry_id else None
        self.reference = entry.payment_reference if entry and entry.payment_reference else self._own_reference()
        self.fields = self._fields()

    def _own_reference(self) -> str:
        return rf_reference(self.doc.number) if self.doc.number else "…"

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
        preset = self._preset()
        costs = law.collection_costs(preset.costs, doc.remaining) if preset else 0
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
            "previous_dates": ", ".join(self.long_day(d) for d in earlier) or self.long_day(doc.document_date),
            "iban": iban_grouped(self.bank.iban) if self.bank else "",
            "bic": self.bank.bic or "" if self.bank else "",
            "payment_reference": self.reference,
            "company_name": found.company.legal_name,
            "company_number": self._company_number(),
            "contact_name": found.contact.name if found.contact else found.customer.name,
            "customer_name": found.customer.name,
            "customer_no": found.customer.number,
            "currency": doc.currency,
            "count": sum(1 for x in self.lines if x.kind == "overdue" and x.remaining > 0),
            "collection_costs": self.money(costs),
            "vat_clause": "",
            "costs_from": self.long_day(doc.due_date),
            "damages": self.money(law.belgian_damages_cap(doc.remaining)),
            "agent_name": self.desk.actor.name,
        }

    def _preset(self) -> law.Preset | None:
        sequence = self.session.get_one(CollectionLetterSequence, self.doc.sequence_id)
        row = self.session.get(LawPreset, sequence.law_preset_id) if sequence.law_preset_id else None
        return reminder_setup.presets(self.session)[row.id] if row is not None else None

    def _company_number(self) -> str:
        row = self.session.scalars(select(CompanyRegistration).where(
            CompanyRegistration.company_id == self.sheet.company.id)).first()
        return row.value if row else self.sheet.company.vat_number or ""

    def text(self, position: str) -> str:
        """The level's text in the customer's language, then the company's (REM-08), with its fields filled."""
        rows = self.session.execute(select(LetterText.level_id, LetterText.texts).where(
            LetterText.sequence_id == self.doc.sequence_id, LetterText.position == position)).all()
        own = [t for level, t in rows if level in self._level_ids()] + [t for level, t in rows if level is None]
        for language in (self.sheet.language, self.sheet.company.language):
            for texts in own:
                if texts.get(language):
                    return i18n.fill(texts[language], self.fields, self.sheet.language, self.sheet.region)
        return ""

    def _level_ids(self) -> list[int]:
        return list(self.session.scalars(select(CollectionLetterLevel.id).where(
            CollectionLetterLevel.sequence_id == self.doc.sequence_id, CollectionLetterLevel.number == self.doc.level)))

    # parts

    def letter(self) -> LetterData:
        """All parts together."""
        found, w = self.sheet, self.words
        company, customer = found.company, found.customer
        number = self.doc.number or w["draft"]
        greeting = w["dear_name"].format(name=found.contact.name) if found.contact and found.contact.name else w["dear_unknown"]
        fitted = addresses.fit(self._address())
        return LetterData(
            kind="collection_letter", language=found.language, document=number, customer=customer.name,
            day=self.day(self.doc.document_date), frame=layout.frame_of(company.country_code), letterhead=self._letterhead(),
            address=fitted.lines if fitted else self._address()[:6], address_size=fitted.size if fitted else 8.0,
            subject=self.text("subject"), words=w.pages(), return_line=self._return_line(), info=self._info(number),
            greeting=greeting, before=self._paragraphs("beginning"), tables=self._tables(), totals=self._totals(),
            payment=self._payment(), after=self._paragraphs("ending"), closing=w["regards"],
            signature=(self.desk.actor.name, w["credit_control"]), mark="" if self.doc.number else w["draft"],
            file_name=file_name(number, customer.number))

    def _paragraphs(self, position: str) -> tuple[Any, ...]:
        return tuple(rich(part) for part in self.text(position).split("\n\n") if part.strip())

    def _letterhead(self) -> Letterhead:
        c, w = self.sheet.company, self.words
        street = f"{c.street} {c.number}".strip()
        registration = self._company_number()
        footer = (
            (c.legal_name, street, f"{c.postcode} {c.city}".strip()),
            (w["footer_contact"], *(x for x in (c.phone, c.email, c.web) if x)),
            (
                w["footer_register"],
                *(x for x in (registration, w["vat_no"].format(number=c.vat_number) if c.vat_number else "") if x),
            ),
            (w["footer_bank"], *(x for x in ((iban_grouped(self.bank.iban), self.bank.bic or "") if self.bank else ()) if x)),
        )
        return Letterhead(c.trade_name or c.legal_name, footer=footer, monogram=(c.trade_name or c.legal_name)[:1].upper())

    def _address(self) -> tuple[str, ...]:
        found = self.sheet
        a, contact = found.address, found.contact
        attention = self.words["attention"].format(name=contact.name) if contact and contact.name else ""
        if a is None:
            return (found.customer.name,)
        fields = addresses.Address(a.name or found.customer.name, a.street, a.number, a.addition or "", a.postcode, a.city,
                                   a.country_code, attention, found.customer.name2 or "")
        return addresses.address_lines(
            fields, found.company.country_code, i18n.country_name(a.country_code, found.company.language)
        )

    def _return_line(self) -> str:
        c = self.sheet.company
        return addresses.return_line(addresses.Address(c.trade_name or c.legal_name, c.street, c.number, "", c.postcode, c.city,
                                                       c.country_code), self.words["return"])

    def _info(self, number: str) -> tuple[tuple[str, str], ...]:
        w, found = self.words, self.sheet
        pairs = [(w["collection_letter"], number), (w["date"], self.long_day(self.doc.document_date)),
                 (w["customer_no"], found.customer.number), (w["contact"], self.desk.actor.name)]
        pairs += [(w["phone"], found.company.phone)] if found.company.phone else []
        pairs += [(w["email"], found.company.email)] if found.company.email else []
        return tuple((a, str(b)) for a, b in pairs)

    def _tables(self) -> tuple[Table, ...]:
        """The items past due, then not due, on hold and credits in sections (LTR-03)."""
        w, currency = self.words, self.doc.currency
        with_interest = self.doc.interest != 0
        columns = [Column(w["document"], 0.2), Column(w["document_date"], 0.14), Column(w["due_date"], 0.14),
                   Column(w["days_late"], 0.08, Align.RIGHT), Column(w["level"], 0.08, Align.RIGHT),
                   Column(w["original"], 0.16, Align.RIGHT), Column(w["open"].format(currency=currency), 0.2, Align.RIGHT)]
        if with_interest:
            columns[-1] = Column(w["open"].format(currency=currency), 0.16, Align.RIGHT)
            columns.append(Column(w["interest_column"].format(currency=currency), 0.12, Align.RIGHT))
        rows: list[Row] = []
        running = [0, 0]
        for kind, title in (("overdue", ""), ("not_due", "section_not_due"), ("on_hold", "section_on_hold"),
                            ("credit", "section_credits")):
            part = [x for x in self.lines if x.kind == kind]
            if part and title:
                rows.append(Row((w[title], *[""] * (len(columns) - 1)), RowKind.SECTION))
            for line in part:
                if kind in ("overdue", "credit"):
                    running[0] += line.remaining
                    running[1] += line.interest
                rows.append(self._row(line, with_interest, running, kind))
        carry = (6, 7) if with_interest else (6,)
        return (Table(tuple(columns), tuple(rows), carry),)

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
        found = [Total(w["total_open"], self.figure(doc.remaining + doc.credits))]
        if doc.interest:
            rates = sorted({x.rate for x in self.lines if x.rate is not None})
            rate = i18n.percent(rates[-1], self.sheet.region, 2) if rates else ""
            found.append(Total(w["interest_rate"].format(rate=rate, day=self.day(doc.document_date)), self.figure(doc.interest)))
        for kind, name in (("fee", "fee"), ("line_fee", "line_fees"), ("compensation", "compensation"), ("rounding", "rounding")):
            amount = sum(x.amount for x in self.lines if x.kind == kind)
            if amount:
                label = w["collection_costs"] if kind == "fee" and (self._preset() or law.Preset("", "", law.Audience.BUSINESS)
                                                                    ).letter_rule == "nl_14_days" else w[name]
                found.append(Total(label, self.figure(amount)))
        if doc.vat:
            found.append(Total(w["vat"].format(rate=""), self.figure(doc.vat)))
        found.append(Total(w["to_pay"].format(currency=doc.currency), self.figure(doc.total), TotalKind.GRAND))
        return tuple(found)

    def _payment(self) -> Payment | None:
        """The payment box with its code (LTR-40, 41); none without a bank account in the currency."""
        if self.bank is None or self.doc.total <= 0:
            return None
        w = self.words
        lines = [PayLine(w["amount"], self.money(self.doc.total), strong=True), PayLine(w["iban"], iban_grouped(self.bank.iban))]
        lines += [PayLine(w["bic"], self.bank.bic)] if self.bank.bic else []
        lines += [PayLine(w["payee"], self.bank.holder), PayLine(w["reference"], self._printed_reference(), strong=True),
                  PayLine(w["pay_by"], self.long_day(self.doc.due_date))]
        payload = epc.payload(epc.Transfer(self.bank.holder, self.bank.iban, self.doc.total, self.doc.currency, self.reference,
                                           self.bank.bic or "")).value if self.doc.number else None
        return Payment(w["payment"], tuple(lines), tuple(w["scan"].split("\n")) if payload else (), payload)

    def _printed_reference(self) -> str:
        return iban_grouped(self.reference) if self.reference.startswith("RF") else self.reference


def _due_dates(session: Session, ids: Sequence[int]) -> dict[int, date]:
    return dict(session.execute(select(CustomerEntryState.entry_id, CustomerEntryState.due_date).where(
        CustomerEntryState.entry_id.in_(ids))).tuples().all())


def _earlier(session: Session, ids: Sequence[int], before: date) -> list[date]:
    """Dates of earlier letters about these entries, oldest first."""
    log = CollectionLogEntry
    cancelled = select(log.cancels_id).where(log.cancels_id.is_not(None))
    rows = session.scalars(select(log.document_date).distinct().where(
        log.entry_id.in_(ids), log.section == "overdue", log.document_date < before, log.cancels_id.is_(None),
        log.id.not_in(cancelled)))
    return sorted(rows)


# ---------------------------------------------------------------- frozen, printed, archived

def freeze(session: Session, desk: Desk, letter: CollectionLetter) -> LetterRecord:
    """Keep the finished letter; its PDF is made from this record for ever (promise 9)."""
    data = letter_data(session, desk, letter)
    row = LetterRecord(company_id=letter.company_id, kind=data.kind, document_table=TABLE, document_id=letter.id,
                       language=data.language, record=record.to_plain(data))
    session.add(row)
    channels = {"print": ("print",), "email": ("email",), "both": ("print", "email")}[letter.channel]
    session.add_all(OutputItem(company_id=letter.company_id, document_table=TABLE, document_id=letter.id, channel=c)
                    for c in channels)
    session.flush()
    return row


def preview(desk: Desk, letter_id: int) -> bytes:
    """The PDF of a letter as it is now: the archived bytes of an issued one, the draft of another."""
    with desk.reading() as session:
        letter = session.get_one(CollectionLetter, letter_id)
        if letter.state == "issued":
            held = _archived(session, letter_id)
            if held is not None:
                return archive.read(session, held.content_sha256)
            return _render(_record(session, letter_id))
        return _render(letter_data(session, desk, letter))


def _render(data: LetterData) -> bytes:
    from app.reports import letters as renderer
    return renderer.render(data)


def _record(session: Session, letter_id: int) -> LetterData:
    row = session.scalars(select(LetterRecord).where(LetterRecord.document_table == TABLE, LetterRecord.document_id == letter_id)
                          .order_by(LetterRecord.id)).first()
    if row is None or row.record is None:
        raise archive.LostContentError(f"{TABLE} {letter_id}")
    return record.from_plain(row.record)


def _archived(session: Session, letter_id: int) -> ArchivedDocument | None:
    return session.scalars(
        select(ArchivedDocument)
        .where(ArchivedDocument.document_table == TABLE, ArchivedDocument.document_id == letter_id)
        .order_by(ArchivedDocument.id)
    ).first()


@dataclass(frozen=True, slots=True)
class Printed:
    """One letter's PDF."""

    letter_id: int
    name: str
    content: bytes


def print_letters(desk: Desk, letter_ids: Sequence[int], *, progress: Any = None) -> Iterator[Printed]:
    """The PDFs of issued letters, archived the first time and the same bytes ever after (WIN-31, LTR-52)."""
    for n, letter_id in enumerate(letter_ids):
        if progress is not None:
            progress.step(n, len(letter_ids))
        yield print_letter(desk, letter_id)


def print_letter(desk: Desk, letter_id: int) -> Printed:
    """One PDF, archived."""
    with desk.writing("letter.archive") as uow:
        session = uow.session
        letter = session.get_one(CollectionLetter, letter_id)
        held = _archived(session, letter_id)
        customer = session.get_one(Customer, letter.customer_id)
        name = file_name(letter.number or "", customer.number)
        if held is not None:
            return Printed(letter_id, name, archive.read(session, held.content_sha256))
        row = session.scalars(select(LetterRecord).where(LetterRecord.document_table == TABLE,
                                                         LetterRecord.document_id == letter_id)).one()
        content = _render(_record(session, letter_id))
        digest = archive.keep(session, content)
        session.add(ArchivedDocument(
            company_id=desk.company_id, kind="collection_letter", number=letter.number or "", date=letter.document_date,
            customer_id=letter.customer_id, document_table=TABLE, document_id=letter_id, letter_id=row.id, language=row.language,
            content_sha256=digest, created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
        session.flush()
        uow.audit("letter.archive", TABLE, letter_id, letter.number or "", {"sha256": digest}, desk.company_id)
        return Printed(letter_id, name, content)


def save_pdfs(desk: Desk, letter_ids: Sequence[int], folder: Path, *, merged: bool, progress: Any = None) -> list[Path]:
    """One file for the batch or one per letter, in customer order; existing files are not overwritten (LTR-50)."""
    ordered = _in_customer_order(desk, letter_ids)
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    if merged:
        from pypdf import PdfWriter
        writer = PdfWriter()
        for printed in print_letters(desk, ordered, progress=progress):
            writer.append(io.BytesIO(printed.content), outline_item=printed.name.removesuffix(".pdf"))
        path = _free(folder / f"{desk.today:%Y-%m-%d}.pdf")
        with path.open("xb") as target:
            writer.write(target)
        made.append(path)
    else:
        for printed in print_letters(desk, ordered, progress=progress):
            path = _free(folder / printed.name)
            with path.open("xb") as target:
                target.write(printed.content)
            made.append(path)
    _done(desk, ordered, "print")
    return made


def _free(path: Path) -> Path:
    """The path itself, or the next free name."""
    number, found = 2, path
    while found.exists():
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return found


def _in_customer_order(desk: Desk, ids: Iterable[int]) -> list[int]:
    with desk.reading() as session:
        rows = session.execute(select(CollectionLetter.id).join(Customer, Customer.id == CollectionLetter.customer_id)
                               .where(CollectionLetter.id.in_(list(ids))).order_by(Customer.number, CollectionLetter.number))
        return [r.id for r in rows]


def _done(desk: Desk, ids: Sequence[int], channel: str) -> None:
    """Output was made; the item says so (WIN-30)."""
    with desk.writing("letter.output") as uow:
        for start in range(0, len(ids), 500):
            items = uow.session.scalars(
                select(OutputItem).where(
                    OutputItem.document_table == TABLE,
                    OutputItem.document_id.in_(ids[start : start + 500]),
                    OutputItem.channel == channel,
                )
            )
            for item in items:
                item.status, item.handed_over = "done", channel == "email"
                uow.session.add(OutputAttempt(item_id=item.id, at=desk.clock.now(), result="done"))


def mail_draft(desk: Desk, letter_id: int) -> Outcome[tuple[str, bytes]]:
    """An e-mail draft with the letter attached, to open in the mail program: file name and bytes (COL-34)."""
    with desk.reading() as session:
        letter = session.get_one(CollectionLetter, letter_id)
        writer = _Writer(session, desk, letter)
        contact, company = writer.sheet.contact, writer.sheet.company
        if contact is None or not contact.email:
            return Outcome(None, (error("REM-41-email", customer=writer.sheet.customer.number),))
        subject, body = writer.text("email_subject"), writer.text("email_body")
        recipient, sender = contact.email, company.email or ""
    printed = print_letter(desk, letter_id)
    content = draft(sender=sender, to=recipient, subject=subject, body=body, when=desk.clock.now(),
                    identity=f"{letter.number}.{letter_id}", attachments=(Attachment(printed.name, printed.content),))
    _done(desk, [letter_id], "email")
    return Outcome((printed.name.replace(".pdf", ".eml"), content))

