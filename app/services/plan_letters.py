"""The agreement of a payment plan on paper: documents, instalments, what holds while it runs, room to sign (COL-27, LTR-01)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.models.archive import LetterRecord
from app.models.collecting import PaymentPlan, PaymentPlanEntry, PaymentPlanInstalment
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.reports.collecting_words import words_of
from app.reports.letter_data import Align, Column, LetterData, Row, RowKind, Table, Text, rich
from app.services import email_texts, letter_output
from app.services.desk import Desk
from app.services.letter_output import Head, Kind, Printed
from app.services.letter_sheet import Paper, sheet
from app.services.outgoing import Mail

NAME = "payment_plan"
DOCUMENTS = (0.34, 0.22, 0.22, 0.22)
"""Of the width: document, its date, due date, what is open of it."""
INSTALMENTS = (0.22, 0.34, 0.22, 0.22)
"""Of the width: number, day, amount, what is left after it."""
LINE = "_" * 34


class _Plans(Kind):
    """Agreements of payment plans."""

    table = PaymentPlan.__tablename__
    archived = NAME

    def head(self, session: Session, key: int) -> Head | None:
        """Number, day, customer and way; a draft is not agreed yet."""
        row = session.get(PaymentPlan, key)
        if row is None:
            return None
        day = row.agreed_on or row.created_at.date()
        return Head(row.number or "", day, row.customer_id, row.channel, row.state != "draft", row.state == "cancelled")

    def data(self, session: Session, desk: Desk, key: int) -> LetterData:
        """Written anew from what is known now."""
        return _Writer(session, desk, session.get_one(PaymentPlan, key)).letter()

    def mail(self, session: Session, desk: Desk, key: int) -> Mail:
        """The texts of the set-up for payment plans (COL-35)."""
        written = _Writer(session, desk, session.get_one(PaymentPlan, key))
        found = written.paper.sheet
        fields = written.paper.fields(written.number, written.day, written.total, written.reference)
        said = email_texts.message(session, found.company, NAME, found.language, found.region, fields)
        return Mail(((found.contact.email if found.contact else "") or "").strip(), said.subject, said.body, ())


KIND = _Plans()


def freeze(session: Session, desk: Desk, plan: PaymentPlan) -> LetterRecord:
    """Keep the agreement inside the transaction that makes the plan active (WIN-31)."""
    return letter_output.freeze(session, desk, KIND, plan.id)


def preview(desk: Desk, plan_id: int) -> bytes:
    """The PDF of an agreement as it is now: a draft with its mark, the archived bytes of an active plan."""
    return letter_output.preview(desk, KIND, plan_id)


def print_plan(desk: Desk, plan_id: int) -> Printed:
    """One PDF, archived."""
    return letter_output.print_letter(desk, KIND, plan_id)


class _Writer:
    """Writes one agreement."""

    def __init__(self, session: Session, desk: Desk, row: PaymentPlan) -> None:
        self.session, self.row = session, row
        self.day = row.agreed_on or desk.today
        self.paper = Paper(session, desk, sheet(session, row.company_id, row.customer_id, self.day), row.currency)
        self.own = words_of(self.paper.language, i18n.letters)
        self.number = (row.number or "") if row.state != "draft" else ""
        self.reference = self.paper.own_reference(row.number or "")
        part = PaymentPlanInstalment
        self.instalments = session.scalars(select(part).where(part.plan_id == row.id).order_by(part.no)).all()
        self.total = sum(i.amount for i in self.instalments)

    def letter(self) -> LetterData:
        """All parts together; the payment box asks for the first instalment still open."""
        paper, own, row = self.paper, self.own, self.row
        first = next((i for i in self.instalments if i.cleared < i.amount), None)
        payment = paper.payment(first.amount - first.cleared, first.due, self.reference,
                                final=bool(self.number)) if first is not None else None
        intro = i18n.fill(own["intro_plan"], {"count": len(self.instalments)}, paper.language, paper.region)
        return paper.letter(
            NAME, self.number, self.day, own["plan"], own["subject_plan"].format(number=row.number or "…"), before=(rich(intro),),
            tables=(self._documents(), self._instalments()), payment=payment, after=(*self._conditions(), *self._signing()))

    def _columns(self, titles: tuple[str, ...], shares: tuple[float, ...], words: int) -> tuple[Column, ...]:
        return tuple(Column(title, share, Align.LEFT if n < words else Align.RIGHT)
                     for n, (title, share) in enumerate(zip(titles, shares, strict=True)))

    def _documents(self) -> Table:
        """What the plan is about, with interest and costs agreed, and its sum."""
        w, own, paper, row = self.paper.words, self.own, self.paper, self.row
        entry, part, state = CustomerLedgerEntry, PaymentPlanEntry, CustomerEntryState
        found = self.session.execute(
            select(entry.document_no, entry.document_date, state.due_date, part.amount)
            .join(part, part.entry_id == entry.id).join(state, state.entry_id == entry.id).where(part.plan_id == row.id)
            .order_by(state.due_date, entry.id)).all()
        rows = [Row((number, paper.day(day), paper.day(due), paper.figure(amount))) for number, day, due, amount in found]
        rows += [Row((name, "", "", paper.figure(amount))) for name, amount in (
            (own["plan_interest"], row.agreed_interest), (own["plan_costs"], row.costs)) if amount]
        rows.append(Row((own["plan_total"].format(currency=row.currency), "", "", paper.figure(self.total)), RowKind.TOTAL))
        titles = (w["document"], w["document_date"], w["due_date"], own["remaining"].format(currency=row.currency))
        return Table(self._columns(titles, DOCUMENTS, 3), tuple(rows))

    def _instalments(self) -> Table:
        """When how much is to be paid, and what is left then."""
        w, own, paper = self.paper.words, self.own, self.paper
        rows, left = list[Row](), self.total
        for part in self.instalments:
            left -= part.amount
            rows.append(Row((str(part.no), paper.long_day(part.due), paper.figure(part.amount), paper.figure(left))))
        titles = (own["instalment"], w["pay_by"], w["amount_column"].format(currency=self.row.currency),
                  own["after"].format(currency=self.row.currency))
        return Table(self._columns(titles, INSTALMENTS, 2), tuple(rows))

    def _conditions(self) -> tuple[Text, ...]:
        """Reminders stop, interest runs on or not, and what follows instalments that are missed (COL-27)."""
        own, paper = self.own, self.paper
        missed = i18n.fill(own["plan_missed"], {"missed": self.row.allow_missed}, paper.language, paper.region)
        return (rich(" ".join((own["plan_quiet"], own["plan_bears" if self.row.interest else "plan_free"], missed))),)

    def _signing(self) -> tuple[Text, ...]:
        own = self.own
        agreed = own["plan_signed"].format(customer=self.paper.sheet.customer.name.replace("*", ""))
        return rich(agreed), rich(f"{own['slip_signed']} {LINE}")
