"""What a customer is told when charges are waived, charged again or reversed: a letter with its lines (LTR-01, INT-51…54)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.models.archive import LetterRecord
from app.models.collections import CollectionLetter
from app.models.interest_notes import ChargeAdjustment, ChargeAdjustmentLine, InterestNote
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.reports.collecting_words import words_of
from app.reports.letter_data import Align, Column, LetterData, Row, Table, Total, TotalKind, rich
from app.services import email_texts, letter_output
from app.services.desk import Desk
from app.services.letter_output import Head, Kind, Printed
from app.services.letter_sheet import Paper, sheet
from app.services.outgoing import Mail

NAME = "adjustment"
REINSTATE = "reinstate"
SHARES = (0.5, 0.28, 0.22)
"""Of the width: charge, document it belongs to, amount."""


class _Adjustments(Kind):
    """Adjustments of charges."""

    table = ChargeAdjustment.__tablename__
    archived = NAME

    def head(self, session: Session, key: int) -> Head | None:
        """Number, day, customer and way."""
        row = session.get(ChargeAdjustment, key)
        return Head(row.number or "", row.date, row.customer_id, row.channel, row.state == "issued") if row is not None else None

    def data(self, session: Session, desk: Desk, key: int) -> LetterData:
        """Written anew from what is known now."""
        return _Writer(session, desk, session.get_one(ChargeAdjustment, key)).letter()

    def mail(self, session: Session, desk: Desk, key: int) -> Mail:
        """The texts of the set-up for adjustments (COL-35)."""
        written = _Writer(session, desk, session.get_one(ChargeAdjustment, key))
        found, row = written.paper.sheet, written.row
        fields = written.paper.fields(row.number or "", row.date, row.total)
        said = email_texts.message(session, found.company, NAME, found.language, found.region, fields)
        return Mail(((found.contact.email if found.contact else "") or "").strip(), said.subject, said.body, ())


KIND = _Adjustments()


def freeze(session: Session, desk: Desk, adjustment: ChargeAdjustment) -> LetterRecord:
    """Keep the finished letter inside the transaction that posts the adjustment (WIN-31)."""
    return letter_output.freeze(session, desk, KIND, adjustment.id)


def preview(desk: Desk, adjustment_id: int) -> bytes:
    """The PDF of an adjustment as it is now: a draft with its mark, the archived bytes of an issued one."""
    return letter_output.preview(desk, KIND, adjustment_id)


def print_adjustment(desk: Desk, adjustment_id: int) -> Printed:
    """One PDF, archived."""
    return letter_output.print_letter(desk, KIND, adjustment_id)


class _Writer:
    """Writes one adjustment."""

    def __init__(self, session: Session, desk: Desk, row: ChargeAdjustment) -> None:
        self.session, self.row = session, row
        self.paper = Paper(session, desk, sheet(session, row.company_id, row.customer_id, row.date), row.currency)
        self.own = words_of(self.paper.language, i18n.letters)
        self.object = _entry_of(session, row)
        entry = session.get(CustomerLedgerEntry, row.entry_id) if row.entry_id else None
        self.reference = (entry.payment_reference if entry else None) or self.paper.own_reference(row.number or "")

    def letter(self) -> LetterData:
        """All parts together; only what is charged again asks for money."""
        row, paper, own, of = self.row, self.paper, self.own, self.object
        document = of.document_no if of is not None else ""
        fields = {"document": document, "day": paper.long_day(of.document_date if of is not None else row.date),
                  "total": paper.money(row.total), "pay_by": paper.long_day(row.due_date or row.date)}
        again = row.kind == REINSTATE
        due = ((paper.words["due"], paper.long_day(row.due_date or row.date)),) if again else ()
        payment = paper.payment(row.total, row.due_date or row.date, self.reference, final=bool(row.number)) if again else None
        return paper.letter(
            NAME, row.number or "", row.date, own[row.kind], own[f"subject_{row.kind}"].format(**fields), info=due,
            before=(rich(own[f"intro_{row.kind}"].format(**fields)),), tables=(self._table(),), totals=self._totals(document),
            payment=payment)

    def _table(self) -> Table:
        """A line for each charge, interest with the document it was charged on."""
        w, line = self.paper.words, ChargeAdjustmentLine
        rows = self.session.scalars(select(line).where(line.adjustment_id == self.row.id).order_by(line.line_no)).all()
        entries = {e.id: e.document_no for e in self.session.scalars(select(CustomerLedgerEntry).where(
            CustomerLedgerEntry.id.in_([r.entry_id for r in rows if r.entry_id])))}
        titles = (self.own["charge"], w["document"], w["amount_column"].format(currency=self.paper.currency))
        columns = tuple(Column(title, share, Align.RIGHT if n == 2 else Align.LEFT)
                        for n, (title, share) in enumerate(zip(titles, SHARES, strict=True)))
        running, made = 0, list[Row]()
        for r in rows:
            running += r.amount
            made.append(Row((self.own[f"charge_{r.kind}"], entries.get(r.entry_id or 0, ""), self.paper.figure(r.amount)),
                            running=(self.paper.figure(running),)))
        return Table(columns, tuple(made), carry=(2,))

    def _totals(self, document: str) -> tuple[Total, ...]:
        """VAT inside, what it comes to, and what is open of the charged document after it."""
        w, row, paper = self.paper.words, self.row, self.paper
        found = [Total(self.own["of_which_vat"], paper.figure(row.vat), TotalKind.MUTED)] if row.vat else []
        name = "to_pay" if row.kind == REINSTATE else "in_your_favour"
        found.append(Total(w[name].format(currency=row.currency), paper.figure(row.total), TotalKind.GRAND))
        state = self.session.get(CustomerEntryState, self.object.id) if self.object is not None and row.number else None
        if state is not None:
            found.append(Total(self.own["still_open"].format(document=document), paper.figure(state.remaining), TotalKind.MUTED))
        return tuple(found)


def _entry_of(session: Session, row: ChargeAdjustment) -> CustomerLedgerEntry | None:
    """The entry of the document that was charged: of a note, a letter, or the fee itself (INT-50)."""
    if row.object_table == CustomerLedgerEntry.__tablename__:
        return session.get(CustomerLedgerEntry, row.object_id)
    model = {InterestNote.__tablename__: InterestNote, CollectionLetter.__tablename__: CollectionLetter}[row.object_table]
    document = session.get(model, row.object_id)
    entry_id = getattr(document, "entry_id", None)
    return session.get(CustomerLedgerEntry, entry_id) if entry_id else None
