"""A journal posted as a whole or not at all, and reversed as a whole or not at all (PST-001, 014)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error, standing
from app.models.journals import Journal, JournalLine
from app.rules.ledger import VoucherPlan
from app.services import corrections
from app.services.desk import Desk
from app.services.journals.checking import Checked, check_journal
from app.services.journals.drafts import line_of, open_draft
from app.services.numbers import numbered
from app.services.posting import Posted, post_all
from app.storage import numbering


@dataclass(frozen=True, slots=True)
class PostedJournal:
    """The number a journal got, and its vouchers: ids and numbers in the order of their dates."""

    number: str
    vouchers: tuple[tuple[int, str], ...]


def post(desk: Desk, journal_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[PostedJournal]:
    """Post every voucher of a draft in one unit of work, or none; the draft is final from then on."""
    with desk.writing("journal.post") as unit:
        session = unit.session
        journal, problems = open_draft(session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        rows = session.scalars(select(JournalLine).where(JournalLine.journal_id == journal_id).order_by(JournalLine.position))
        checked = check_journal(session, desk, [line_of(row) for row in rows], journal_id)
        found = (*checked.problems, *_journal_number(session, desk, checked))
        if standing(found, confirmed):
            return Outcome(None, found)
        try:
            number = numbering.draw(session, desk.company_id, "general_journal", checked.plans[-1].posting_date).number
            posted = post_all(desk, unit, checked.plans)
        except numbering.NoNumberError as full:
            unit.abandon()
            return Outcome(None, (*found, full.problem))
        _finish(session, desk, journal, number, checked, posted)
        unit.audit("journal.post", "journal", journal_id, number, {"vouchers": [p.number for p in posted]}, desk.company_id)
        unit.changed("journal", journal_id)
        return Outcome(PostedJournal(number, _vouchers(posted)), found)


def _journal_number(session: Session, desk: Desk, checked: Checked) -> tuple[Problem, ...]:
    """Is there a number for the journal itself?"""
    if not checked.plans:
        return ()
    return numbering.check(session, desk.company_id, "general_journal", checked.plans[-1].posting_date)


def _vouchers(posted: Sequence[Posted]) -> tuple[tuple[int, str], ...]:
    return tuple((p.voucher_id or 0, p.number or "") for p in posted)


def _finish(session: Session, desk: Desk, journal: Journal, number: str, checked: Checked, posted: Sequence[Posted]) -> None:
    """Lines learn their voucher; then the journal becomes final, and the database guards it."""
    made = [{"b_no": line.no, "b_journal": journal.id, "b_voucher": done.voucher_id}
            for lines, done in zip(checked.lines, posted, strict=True) for line in lines]
    table = JournalLine.__table__
    session.execute(update(table).where(table.c.journal_id == bindparam("b_journal"), table.c.no == bindparam("b_no"))  # type: ignore[arg-type]
                    .values(voucher_id=bindparam("b_voucher")), made)
    journal.number, journal.state, journal.posted_by_id = number, "posted", desk.actor.user_id
    session.flush()


# ---------------------------------------------------------------- reversal

def _plan_reversal(session: Session, desk: Desk, journal_id: int,
                   day: date) -> tuple[list[VoucherPlan], tuple[Problem, ...]]:
    """A counter-voucher for each voucher of a posted journal on one day, or every reason why not (PST-014)."""
    journal = session.get(Journal, journal_id)
    if journal is None or journal.company_id != desk.company_id or journal.state != "posted":
        return [], (error("JRN-gone"),)
    ids = session.scalars(select(JournalLine.voucher_id).where(JournalLine.journal_id == journal_id,
                                                               JournalLine.voucher_id.is_not(None)).distinct()
                          .order_by(JournalLine.voucher_id)).all()
    plans, problems = [], list[Problem]()
    for voucher_id in ids:
        plan, wrong = corrections.plan_reversal(session, desk, voucher_id or 0, day)
        problems += [p for p in wrong if p not in problems]
        plans += [] if plan is None else [plan]
    return plans, tuple(problems)


def validate_reversal(desk: Desk, journal_id: int, day: date) -> Outcome[int]:
    """How many vouchers reversing on `day` would post; nothing written."""
    with desk.reading() as session:
        plans, problems = _plan_reversal(session, desk, journal_id, day)
        return Outcome(len(plans), problems)


def reverse(desk: Desk, journal_id: int, day: date, *, reason: str,
            confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[tuple[int, str], ...]]:
    """Post the counter-voucher of every voucher of a journal, all or none; ids and numbers of the new ones (PST-014)."""
    with desk.writing("journal.reverse", reason or None) as unit:
        plans, problems = _plan_reversal(unit.session, desk, journal_id, day)
        problems += corrections.reason_missing(unit.session, desk, reason)
        if standing(problems, confirmed) or not plans:
            return Outcome(None, problems)
        unit.changed("journal", journal_id)
        return numbered(unit, lambda: _vouchers(post_all(desk, unit, plans)), problems)
