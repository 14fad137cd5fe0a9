"""What is wrong in a period that is closed for ever is put right in the first open one: a journal, ready to post (CLS-063)."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import Module, PeriodState
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.accounts import Account
from app.models.ledger import GeneralLedgerEntry, VatEntry, Voucher
from app.rules.periods import first_open
from app.services import ledger, periods
from app.services.desk import Desk
from app.services.journals import drafts
from app.services.journals.drafts import Changed, Line, Party
from app.services.periods import Period

declare({
    "CLS-063-open": N_("Period {period} is not closed for ever. Open it again and correct the voucher there."),
    "CLS-063-none": N_("No open period follows {period}. Create the next fiscal year, or open a period again."),
    "CLS-063-voucher": N_("There is no voucher {number} in period {period}. Type the number of one, or leave it empty."),
    "CLS-063-vat": N_("Voucher {number} carries VAT, which a journal does not correct. Credit the document, or take the voucher "
                      "back in Vouchers, on {day}."),
})

MOST_TEXT = 100


@dataclass(frozen=True, slots=True)
class Drafted:
    """A journal that waits for somebody to look at it and post it: its id, and the day its lines bear."""

    journal_id: int
    day: date


def first_day(desk: Desk, period_id: int) -> date | None:
    """The first day after a period that takes a ledger posting of this user; None = there is none."""
    with desk.reading() as session:
        period = _period(session, desk, period_id)
        return _first(session, desk, period) if period is not None else None


def draft(desk: Desk, period_id: int, number: str = "") -> Outcome[Drafted]:
    """A draft of a general journal in the first open period, on which nothing is posted yet.

    With the number of a voucher of the closed period every line of it is turned round: the same accounts, customers, dimensions
    and amounts (minor units of its currency) on the other side. Without one there is a line with the date and a text alone.
    """
    with desk.reading() as session:
        period = _period(session, desk, period_id)
        if period is None or period.status is not PeriodState.PERMANENTLY_CLOSED:
            return Outcome(None, (error("CLS-063-open", period=period.name if period is not None else ""),))
        day = _first(session, desk, period)
        if day is None:
            return Outcome(None, (error("CLS-063-none", period=period.name),))
        lines, problems = _lines(session, desk, period, number.strip(), day)
    if problems:
        return Outcome(None, problems)
    text = i18n.tr(N_("Correction of {what}"), desk.language).format(what=number.strip() or period.name)[:MOST_TEXT]
    put = [(n, line) for n, line in enumerate(lines or [Line(1, 1, day, text=text)])]
    kept = drafts.keep(desk, None, Changed(put, text=text))
    return Outcome(Drafted(kept.value.journal_id, day)) if kept.value is not None else Outcome(None, kept.problems)


def _period(session: Session, desk: Desk, period_id: int) -> Period | None:
    return next((p for p in periods.within(session, desk) if p.id == period_id), None)


def _first(session: Session, desk: Desk, period: Period) -> date | None:
    return first_open(ledger.posting_calendar(session, desk), period.end + timedelta(1), Module.REVALUATION_LEDGER)


def _lines(session: Session, desk: Desk, period: Period, number: str, day: date) -> tuple[list[Line], tuple[Problem, ...]]:
    if not number:
        return [], ()
    voucher = session.scalars(select(Voucher).where(
        Voucher.company_id == desk.company_id, Voucher.number == number, Voucher.period_id == period.id)).first()
    if voucher is None:
        return [], (error("CLS-063-voucher", at="number", number=number, period=period.name),)
    if session.scalars(select(VatEntry.id).where(VatEntry.voucher_id == voucher.id).limit(1)).first():
        return [], (error("CLS-063-vat", at="number", number=number, day=day),)
    rows = session.execute(select(GeneralLedgerEntry, Account.control).join(Account, Account.id == GeneralLedgerEntry.account_id)
                           .where(GeneralLedgerEntry.voucher_id == voucher.id).order_by(GeneralLedgerEntry.line_no)).all()
    text = i18n.tr(N_("Correction of {what}"), desk.language).format(what=number)
    return [_turned(n, row, day, text, control=control) for n, (row, control) in enumerate(rows, 1)], ()


def _turned(no: int, row: GeneralLedgerEntry, day: date, text: str, *, control: bool) -> Line:
    """A posted line on the other side, as somebody would type it."""
    party: Party = ("customer", row.customer_id) if control and row.customer_id is not None else ("account", row.account_id)
    return Line(no, 1, day, party, text=text[:MOST_TEXT], debit=max(-row.amount, 0), credit=max(row.amount, 0),
                currency=row.currency, cost_centre=row.cost_centre_id, project=row.project_id)
