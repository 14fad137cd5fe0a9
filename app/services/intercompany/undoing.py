"""A settlement between two companies taken back in both at once: settlements mirrored, records reversed (CEN-13, UND-03)."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Outcome, error, standing
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.intercompany import IntercompanyLink
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    Settlement,
    SettlementPair,
    Voucher,
)
from app.rules.ledger import Heading, PlannedEntry, VoucherPlan, reversal
from app.rules.settlement import lines_of_pairs
from app.services import corrections
from app.services.desk import Desk
from app.services.late_revaluations import given_back
from app.services.ledger import posted_lines
from app.services.numbers import numbered
from app.services.payments.linking import desk_of
from app.services.posting import post_all
from app.storage.unit_of_work import UnitOfWork

declare({"CEN-13-none": N_("This entry is not settled with another company. Choose one that is.")})


def number_of(session: Session, company_id: int, entry_id: int) -> str | None:
    """The number of the newest standing settlement of an entry with another company."""
    pair, undo = SettlementPair, select(SettlementPair.undoes_id).where(SettlementPair.undoes_id.is_not(None))
    standing_ids = select(Settlement.intercompany_no).join(pair, pair.settlement_id == Settlement.id).where(
        (pair.debit_entry_id == entry_id) | (pair.credit_entry_id == entry_id), pair.undoes_id.is_(None),
        Settlement.intercompany_no.is_not(None), Settlement.company_id == company_id).order_by(Settlement.id.desc())
    undone = set(session.scalars(select(Settlement.intercompany_no).join(pair, pair.settlement_id == Settlement.id).where(
        pair.id.in_(undo), Settlement.intercompany_no.is_not(None))))
    return next((n for n in session.scalars(standing_ids) if n not in undone), None)


def undo(desk: Desk, number: str, day: date, *, reason_id: int | None = None,
         confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """Mirror a settlement in both companies on one date, all or nothing; the payment and the entry are open again (CEN-13)."""
    with desk.writing("intercompany.undo") as unit:
        session = unit.session
        links = session.scalars(select(IntercompanyLink).where(IntercompanyLink.number == number)
                                .order_by(IntercompanyLink.id)).all()
        if not any(link.company_id == desk.company_id for link in links):
            return Outcome(None, (error("CEN-13-none"),))
        problems = corrections.reason_missing(session, desk, reason_id)
        if problems:
            return Outcome(None, problems)
        for link in links:
            why = _reason_there(session, reason_id, link.company_id)
            done = _one(desk_of(desk, link.company_id), unit, link.voucher_id, number, day, why, confirmed)
            if done.value is None:
                unit.abandon()
                return done
        unit.audit("intercompany.undo", IntercompanyLink.__tablename__, links[0].id, number, {}, desk.company_id)
        return Outcome(number)


def _reason_there(session: Session, reason_id: int | None, company_id: int) -> int | None:
    """The reason of the same code in a company; none where it has no such code."""
    reason = session.get(ReasonCode, reason_id) if reason_id else None
    if reason is None or reason.company_id == company_id:
        return reason_id
    return session.scalars(select(ReasonCode.id).where(
        ReasonCode.company_id == company_id, ReasonCode.code == reason.code)).first()


def _one(desk: Desk, unit: UnitOfWork, voucher_id: int, number: str, day: date, reason_id: int | None,
         confirmed: frozenset[str]) -> Outcome[str]:
    """One company: its settlement undone, then its record reversed."""
    session = unit.session
    head = session.scalars(select(Settlement).join(SettlementPair, SettlementPair.settlement_id == Settlement.id).where(
        Settlement.intercompany_no == number, Settlement.company_id == desk.company_id,
        SettlementPair.undoes_id.is_(None))).first()
    if head is None:
        return _record_alone(desk, unit, voucher_id, number, day, confirmed)
    undone, problems = corrections.plan_undo(session, desk, head.id, day, reason_id, within=True)
    if undone is None or standing(problems, confirmed):
        return Outcome(None, problems)
    record = _record_back(session, voucher_id, head.id, day)
    posted = numbered(unit, lambda: [*post_all(desk, unit, [undone]), *post_all(desk, unit, [record])], problems)
    return Outcome(None, posted.problems) if posted.value is None else Outcome(number)


def _record_alone(desk: Desk, unit: UnitOfWork, voucher_id: int, number: str, day: date,
                  confirmed: frozenset[str]) -> Outcome[str]:
    """A credit that went through the payment stands alone in its company; it goes back once nothing settles it (CEN-11, 13)."""
    gone = unit.session.scalars(select(Voucher.id).where(Voucher.reverses_id == voucher_id)).first()
    plan, problems = (None, (error("CEN-13-none"),)) if gone else corrections.plan_reversal(
        unit.session, desk, voucher_id, day, also={VoucherSource.SET})
    if plan is None or standing(problems, confirmed):
        return Outcome(None, problems)
    posted = numbered(unit, lambda: post_all(desk, unit, [plan]), problems)
    return Outcome(None, posted.problems) if posted.value is None else Outcome(number)


def _record_back(session: Session, voucher_id: int, settlement_id: int, day: date) -> VoucherPlan:
    """The counter-voucher of the record: every line of its voucher that the settlement did not bring."""
    voucher = session.get_one(Voucher, voucher_id)
    lines, details = posted_lines(session, voucher_id)
    pairs = session.scalars(select(SettlementPair).where(SettlementPair.settlement_id == settlement_id)
                            .order_by(SettlementPair.id)).all()
    place = {p.id: n for n, p in enumerate(pairs)}
    owner = {d: p for d, p in session.execute(select(DetailedEntry.id, DetailedEntry.pair_id).where(
        DetailedEntry.voucher_id == voucher_id, DetailedEntry.pair_id.is_not(None))) if p is not None}
    settled = set(lines_of_pairs(set(place.values()), [(d, place[owner[d.detail_id]]) for d in details if d.detail_id in owner],
                                 len(lines), [corrections.vat_lines(p.facts) for p in pairs]))
    rest = [n for n in range(len(lines)) if n not in settled]
    where = {n: k for k, n in enumerate(rest)}
    rows = session.execute(select(CustomerLedgerEntry, CustomerEntryState).join(
        CustomerEntryState, CustomerEntryState.entry_id == CustomerLedgerEntry.id).where(
        CustomerLedgerEntry.voucher_id == voucher_id).order_by(CustomerLedgerEntry.id)).all()
    entries = [PlannedEntry(e.customer_id, e.entry_type, e.document_no, e.document_date, s.due_date, e.amount,
                            e.accounting_amount, e.posting_profile_id, e.control_account_id, e.rate) for e, s in rows]
    own = [replace(d, line=where[d.line]) for d in details if d.detail_id not in owner and d.line is not None]
    heading = Heading(voucher.source, day, day, voucher.currency, f"⟲ {voucher.number} {voucher.text}"[:100])
    return given_back(session, reversal(heading, voucher_id, [lines[n] for n in rest], entries, own))
