"""A posted payment taken back: cancelled because it was wrong, or returned by the bank with its charge and fee (UND-01…12)."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import partial

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import EntryType, VoucherSource
from app.core.facts import Term
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.company import Company, CompanyBankAccount, User
from app.models.customers import Customer
from app.models.journals import Journal, JournalLine
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    GeneralLedgerEntry,
    SettlementPair,
    Voucher,
)
from app.models.payments import PaymentCancellation
from app.queries.entries import TYPE_NAMES
from app.rules.customers import Event, Moment, check
from app.rules.ledger import Conversion, Heading, PlannedEntry, PlannedLine, PostedDetail, VoucherPlan, reversal
from app.rules.settlement import Charge, ReturnFee, bank_charge, return_fee, returnable
from app.services import corrections, ledger, vat_periods
from app.services.cards import following as on_cards
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.late_revaluations import given_back
from app.services.moving_vat import moving
from app.services.numbers import numbered
from app.services.payments import on_slips, returning
from app.services.payments.drafts import parts
from app.services.payments.posting import PreviewVoucher, previewed
from app.services.payments.returning import Return as Return
from app.services.posting import post_all
from app.services.rates import rate_on
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "UND-13-first": N_("{document} went on as {other} ({type}). Undo that step first, then cancel the payment."),
    "UND-08-waits": N_("The cancellation of {document} waits for a second user. Open Pending cancellations to decide on it."),
    "UND-08-decided": N_("This cancellation was decided already. Refresh with F5 to see how it stands now."),
    "UND-08-self": N_("You asked for this cancellation yourself. Ask somebody else to decide on it."),
    "UND-14-done": N_("Every payment of this journal was cancelled already. Open it to see its vouchers."),
    "UND-07-type": N_("{document} is no payment or refund. Correct it from its own window."),
    "UND-07-bank": N_("The voucher of {document} has no bank or account line of its own. Reverse the whole voucher instead."),
})

KINDS = (EntryType.PAYMENT, EntryType.REFUND)
ONWARD = frozenset({EntryType.REFUND, EntryType.INTERCOMPANY})
"""What the money of a payment may have become: that step is taken back first (UND-13)."""
_E, _S, _P = CustomerLedgerEntry, CustomerEntryState, SettlementPair


@dataclass(frozen=True, slots=True)
class Cancelled:
    """What taking a payment back posted: ids and numbers of the vouchers, the payment's mirror first, and the fee's entry.

    `fee_journal_id` = the draft its fee waits in; `activity_id` = what is to be done next.
    """

    cancellation_id: int
    vouchers: tuple[tuple[int, str], ...]
    reopened: tuple[int, ...]
    fee_entry_id: int | None = None
    fee_journal_id: int | None = None
    activity_id: int | None = None


def cancel(desk: Desk, entry_id: int, day: date, *, reason_id: int | None = None, comment: str = "",
           confirmed: frozenset[str] = frozenset()) -> Outcome[Cancelled]:
    """Undo all settlements of a posted payment, latest first, and mirror it on `day`, all in one step (UND-07).

    Of a voucher with several customers only this one's part is taken back (UND-11).
    """
    with desk.writing("payment.cancel", comment or None) as unit:
        if on_slips.reviewed(unit.session, desk, entry_id):
            return _ask_second(desk, unit, entry_id, day, reason_id, comment, confirmed)
        return _take_back(desk, unit, entry_id, day, reason_id, comment, None, confirmed)


def _ask_second(desk: Desk, unit: UnitOfWork, entry_id: int, day: date, reason_id: int | None, comment: str,
                confirmed: frozenset[str]) -> Outcome[Cancelled]:
    """The cancellation waits for a second user; nothing is posted yet (UND-08)."""
    session = unit.session
    entry = session.get(CustomerLedgerEntry, entry_id)
    if entry is None or entry.company_id != desk.company_id:
        return Outcome(None, (error("LED-gone"),))
    found = (*_refused(session, desk, entry, day, None), *corrections.reason_missing(session, desk, reason_id))
    if standing(found, confirmed):
        return Outcome(None, found)
    row = PaymentCancellation(
        company_id=desk.company_id, entry_id=entry_id, customer_id=entry.customer_id, kind="cancel", state="pending", date=day,
        reason_id=reason_id, comment=comment[:250] or None, created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(row)
    session.flush()
    unit.audit("payment.cancel.ask", "customer_ledger_entry", entry_id, entry.document_no, {}, desk.company_id)
    return Outcome(Cancelled(row.id, (), ()), found)


def agree(desk: Desk, cancellation_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Cancelled]:
    """A second user posts a cancellation that waits, on its day (UND-08). Who is alone in the file agrees with herself."""
    with desk.writing("payment.cancel.agree") as unit:
        row, problems = _pending(unit.session, desk, cancellation_id)
        if row is None:
            return Outcome(None, problems)
        return _take_back(desk, unit, row.entry_id, row.date, row.reason_id, row.comment or "", None, confirmed, pending=row)


def reject(desk: Desk, cancellation_id: int) -> Outcome[int]:
    """A second user refuses a cancellation: the payment stays as it was; the id of its entry (UND-08)."""
    with desk.writing("payment.cancel.reject") as unit:
        row, problems = _pending(unit.session, desk, cancellation_id)
        if row is None:
            return Outcome(None, problems)
        row.state, row.decided_by_id = "rejected", desk.actor.user_id
        unit.session.flush()
        unit.audit("payment.cancel.reject", "customer_ledger_entry", row.entry_id, "", {}, desk.company_id)
        return Outcome(row.entry_id)


def _pending(session: Session, desk: Desk, cancellation_id: int) -> tuple[PaymentCancellation | None, tuple[Problem, ...]]:
    """A cancellation that waits, and may be decided by this user."""
    row = session.get(PaymentCancellation, cancellation_id)
    if row is None or row.company_id != desk.company_id or row.state != "pending":
        return None, (error("UND-08-decided"),)
    others = session.scalar(select(func.count(User.id)).where(User.disabled_at.is_(None), User.id != desk.actor.user_id)) or 0
    if row.created_by_id == desk.actor.user_id and others:
        return None, (error("UND-08-self"),)
    return row, ()


def return_payment(desk: Desk, entry_id: int, day: date, what: Return, *, reason_id: int | None = None, comment: str = "",
                   confirmed: frozenset[str] = frozenset()) -> Outcome[Cancelled]:
    """As `cancel`, because the bank took the money back on `day`: with its charge and a fee that is due at once (UND-09, 12)."""
    with desk.writing("payment.return", comment or None) as unit:
        return _take_back(desk, unit, entry_id, day, reason_id, comment, what, confirmed)


def preview_cancel(desk: Desk, entry_id: int, day: date, what: Return | None = None) -> Outcome[tuple[PreviewVoucher, ...]]:
    """Every voucher that taking a payment back would post, nothing written (UND-02, PST-004)."""
    with desk.writing("payment.cancel.preview") as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        done = _take_back(desk, unit, entry_id, day, None, "", what, frozenset(), asking=False)
        return Outcome(None if done.value is None else previewed(unit.session, newest), done.problems)


def return_defaults(desk: Desk, entry_id: int) -> Return:
    """The fee on offer: that of the bank account the payment came in on (UND-09)."""
    with desk.reading() as session:
        entry = session.get(CustomerLedgerEntry, entry_id)
        line = None if entry is None else _other_side(session, entry)
        fee = None if line is None else session.scalars(
            select(CompanyBankAccount.nsf_fee).where(CompanyBankAccount.account_id == line.account_id).limit(1)).first()
        return Return(fee=fee or 0)


def _take_back(desk: Desk, unit: UnitOfWork, entry_id: int, day: date, reason_id: int | None, comment: str, what: Return | None,
               confirmed: frozenset[str], *, asking: bool = True,
               pending: PaymentCancellation | None = None) -> Outcome[Cancelled]:
    """Undo, mirror, charge and fee; any refusal gives everything up. `pending` = the cancellation that waited for it."""
    session = unit.session
    entry = session.get(CustomerLedgerEntry, entry_id)
    if entry is None or entry.company_id != desk.company_id:
        return Outcome(None, (error("LED-gone"),))
    found = (*_refused(session, desk, entry, day, what, pending),
             *(corrections.reason_missing(session, desk, reason_id) if asking else ()))
    if standing(found, confirmed):
        return Outcome(None, found)
    reopened: list[int] = []
    for settlement, others in standing_settlements(session, entry_id):
        plan, wrong = corrections.plan_undo(session, desk, settlement, day, reason_id)
        if plan is None:
            unit.abandon()
            return Outcome(None, wrong)
        undone = numbered(unit, partial(post_all, desk, unit, [plan]), wrong)
        if undone.value is None:
            return Outcome(None, undone.problems)
        reopened += others
    made = _posted(desk, unit, entry, day, what, found)
    if made.value is None:
        return Outcome(None, made.problems)
    vouchers, fee_entry = made.value
    if what is not None:
        returning.break_promises(desk, session, reopened)
        comment = returning.told(what, comment, desk.language)
    if what is not None and what.keep_on_hold:
        for state in session.scalars(select(_S).where(_S.entry_id.in_(reopened))):
            state.payment_method_id = None
    row = pending or PaymentCancellation(
        company_id=desk.company_id, entry_id=entry_id, customer_id=entry.customer_id, kind="cancel" if what is None else "return",
        date=day, reason_id=reason_id, comment=comment[:250] or None, bank_charge=what.charge if what else 0,
        fee=what.fee if what else 0, fee_entry_id=fee_entry, kept_on_hold=bool(what and what.keep_on_hold),
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    row.state, row.voucher_id, row.decided_by_id = "posted", vouchers[0][0], desk.actor.user_id if pending else None
    session.add(row)
    on_slips.taken_back(session, entry, day, vouchers[0][0])
    on_cards.taken_back(desk, unit, entry, day, vouchers[0][0], by_bank=what is not None, reason=comment)
    session.flush()
    unit.audit("payment.cancel" if what is None else "payment.return", "customer_ledger_entry", entry_id, entry.document_no,
               {"vouchers": [number for _id, number in vouchers]}, desk.company_id)
    done = Cancelled(row.id, vouchers, tuple(reopened), fee_entry)
    return Outcome(done, found) if what is None else _followed(desk, unit, row, entry, done, what, found)


def _followed(desk: Desk, unit: UnitOfWork, row: PaymentCancellation, entry: CustomerLedgerEntry, done: Cancelled, what: Return,
              found: tuple[Problem, ...]) -> Outcome[Cancelled]:
    """A fee that waits as a draft, and the activity that comes next (UND-09, NSF-02)."""
    session, journal = unit.session, None
    if what.fee and what.fee_later:
        kept = returning.fee_later(desk, session, entry, row.date, what)
        if kept.value is None:
            unit.abandon()
            return Outcome(None, kept.problems)
        journal = kept.value
    activity = returning.follow(desk, session, row, entry.document_no, done.reopened, what)
    return Outcome(replace(done, fee_journal_id=journal, activity_id=activity), found)


def _refused(session: Session, desk: Desk, entry: CustomerLedgerEntry, day: date, what: Return | None,
             pending: PaymentCancellation | None = None) -> tuple[Problem, ...]:
    """Why a payment cannot be taken back on a day (UND-04, 06, 12; BLK-M39, M42)."""
    if entry.entry_type not in KINDS or entry.adjustment:
        return (error("UND-07-type", document=entry.document_no),)
    back = PaymentCancellation
    earlier = session.scalars(select(Voucher.number).join(back, back.voucher_id == Voucher.id)
                              .where(back.entry_id == entry.id)).first()
    waits = session.scalars(select(back.id).where(back.entry_id == entry.id, back.state == "pending")).first()
    if waits is not None and pending is None:
        return (error("UND-08-waits", document=entry.document_no),)
    customer = session.get_one(Customer, entry.customer_id)
    others = [i for _settlement, group in standing_settlements(session, entry.id) for i in group]
    onward = session.execute(select(_E.document_no, _E.entry_type).where(
        _E.id.in_(others), _E.entry_type.in_(ONWARD - {entry.entry_type}))).all()
    event = Event.REVERSE_OTHER_LINE if what is None else Event.RETURNED_PAYMENT
    first = (error("UND-13-first", document=entry.document_no, other=number, type=Term(TYPE_NAMES[kind]))
             for number, kind in onward)
    return (*first,
            *returnable(entry.document_no, entry.posting_date, day, returned_by=earlier, charge=what.charge if what else 0,
                        fee=what.fee if what else 0), *(returning.refused(what, day) if what else ()),
            *ledger.check_date(session, desk, day, VoucherSource.PAY), *check(facts_of(customer), event, Moment.POST).problems,
            *numbering.check(session, desk.company_id, "voucher_PAY", day))


def standing_settlements(session: Session, entry_id: int) -> list[tuple[int, list[int]]]:
    """The settlements of an entry that stand, latest first, each with the entries it settled with it (UND-02)."""
    undo = aliased(SettlementPair)
    rows = session.execute(
        select(_P.settlement_id, _P.debit_entry_id, _P.credit_entry_id).outerjoin(undo, undo.undoes_id == _P.id)
        .where((_P.debit_entry_id == entry_id) | (_P.credit_entry_id == entry_id), func.coalesce(_P.undoes_id, 0) == 0,
               undo.id.is_(None)).order_by(_P.settlement_id.desc()))
    found: dict[int, list[int]] = {}
    for settlement, debit, credit in rows:
        found.setdefault(settlement, []).append(credit if debit == entry_id else debit)
    return list(found.items())


def reverse_journal(desk: Desk, journal_id: int, day: date, *, reason_id: int | None = None, comment: str = "",
                    confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[tuple[int, str], ...]]:
    """Cancel every payment of a posted journal on one day, all lines or none; the new vouchers (UND-14).

    Problems name the line by its row. Lines cancelled before stay as they are.
    """
    with desk.writing("payment_journal.reverse", comment or None) as unit:
        session = unit.session
        rows = session.scalars(select(JournalLine).join(Journal, Journal.id == JournalLine.journal_id).where(
            JournalLine.journal_id == journal_id, Journal.company_id == desk.company_id, Journal.state == "posted",
            JournalLine.entry_id.is_not(None)).order_by(JournalLine.position)).all()
        if not rows:
            return Outcome(None, (error("JRN-gone"),))
        before = {i for part in parts(r.entry_id or 0 for r in rows) for i in session.scalars(
            select(PaymentCancellation.entry_id).where(PaymentCancellation.entry_id.in_(part)))}
        made: list[tuple[int, str]] = []
        for place, row in reversed(list(enumerate(rows))):
            if row.entry_id in before:
                continue
            done = _take_back(desk, unit, row.entry_id or 0, day, reason_id, comment, None, confirmed)
            if done.value is None:
                unit.abandon()
                return Outcome(None, tuple(replace(p, row=place) for p in done.problems))
            made += done.value.vouchers
        unit.changed("journal", journal_id)
        return Outcome(tuple(made)) if made else Outcome(None, (error("UND-14-done"),))


# ---------------------------------------------------------------- posted

def _posted(desk: Desk, unit: UnitOfWork, entry: CustomerLedgerEntry, day: date, what: Return | None,
            told: tuple[Problem, ...]) -> Outcome[tuple[tuple[tuple[int, str], ...], int | None]]:
    """The mirror of the payment, then charge and fee; ids and numbers, and the entry of the fee."""
    session = unit.session
    mirror, wrong = _mirror(session, desk, entry, day)
    if mirror is None:
        unit.abandon()
        return Outcome(None, wrong)
    extras, missing = ([], ()) if what is None else _extras(session, desk, entry, day, what)
    if missing:
        unit.abandon()
        return Outcome(None, missing)
    done = numbered(unit, lambda: post_all(desk, unit, [mirror, *extras]), told)
    if done.value is None:
        return Outcome(None, done.problems)
    numbers = tuple((p.voucher_id or 0, p.number or "") for p in done.value)
    fee = next((p.entry_ids[0] for plan, p in zip(extras, done.value[1:], strict=True) if plan.entries), None)
    return Outcome((numbers, fee))


def _mirror(session: Session, desk: Desk, entry: CustomerLedgerEntry,
            day: date) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """The counter-voucher of a payment: of its whole voucher when it stands alone there, else of its own part (UND-07, 11)."""
    alone = session.scalars(select(_E.id).where(_E.voucher_id == entry.voucher_id)).all() == [entry.id]
    if alone:
        return corrections.plan_reversal(session, desk, entry.voucher_id, day)
    detail = session.scalars(select(DetailedEntry).where(DetailedEntry.entry_id == entry.id,
                                                         DetailedEntry.voucher_id == entry.voucher_id)).first()
    other = _other_side(session, entry)
    if detail is None or other is None:
        return None, (error("UND-07-bank", document=entry.document_no),)
    voucher, state = session.get_one(Voucher, entry.voucher_id), session.get_one(_S, entry.id)
    control = session.get_one(GeneralLedgerEntry, detail.gl_entry_id)
    amount, value, who = entry.amount, entry.accounting_amount, entry.customer_id
    lines = [PlannedLine(control.account_id, control.role, amount, value, control.text, who),
             PlannedLine(other.account_id, other.role, -amount, -value, other.text)]
    posted = PlannedEntry(who, entry.entry_type, entry.document_no, entry.document_date, state.due_date, amount, value,
                          entry.posting_profile_id, entry.control_account_id, entry.rate)
    heading = Heading(voucher.source, day, day, voucher.currency, f"⟲ {voucher.number} {voucher.text}"[:100])
    own = PostedDetail(detail.id, entry.id, detail.kind, who, detail.amount, detail.accounting_amount,
                       detail.control_account_id, 0)
    made = given_back(session, replace(reversal(heading, voucher.id, lines, [posted], [own]), reverses_id=None))
    return _with_prepayment_vat(session, desk, made, entry, day), ()


def _with_prepayment_vat(session: Session, desk: Desk, plan: VoucherPlan, entry: CustomerLedgerEntry, day: date) -> VoucherPlan:
    """The VAT of a prepayment that shared its voucher goes back with it (PAY-62)."""
    for part in moving(session, [entry.id]).get(entry.id, ()):
        v, place = part.entry, len(plan.lines)
        back = replace(v, vat_date=vat_periods.first_open(session, desk.company_id, day), base=-v.base, vat=-v.vat,
                       base_accounting=-v.base_accounting, vat_accounting=-v.vat_accounting, line=place)
        lines = (PlannedLine(part.vat_account_id, AccountRole.VATOUT, v.vat, v.vat_accounting, plan.text,
                             vat_code_id=v.vat_code_id),
                 PlannedLine(part.other_account_id, AccountRole.VATPREP, -v.vat, -v.vat_accounting, plan.text))
        plan = replace(plan, lines=plan.lines + lines, vat=(*plan.vat, back))
    return plan


def _other_side(session: Session, entry: CustomerLedgerEntry) -> GeneralLedgerEntry | None:
    """The line the money of a payment came in on: of a bank, cash, bridge or other account, the largest of its voucher."""
    line = GeneralLedgerEntry
    return session.scalars(
        select(line).where(line.voucher_id == entry.voucher_id, line.customer_id.is_(None),
                           line.role.not_in((AccountRole.PENNY, AccountRole.FEECOST, AccountRole.PAYFEE, AccountRole.VATOUT,
                                              AccountRole.VATPREP)))
        .order_by(func.abs(line.accounting_amount).desc(), line.line_no)).first()


def _extras(session: Session, desk: Desk, entry: CustomerLedgerEntry, day: date,
            what: Return) -> tuple[list[VoucherPlan], tuple[Problem, ...]]:
    """The vouchers of the bank's charge and of the fee (UND-09)."""
    now = what.fee if not what.fee_later else 0
    need = (AccountRole.PENNY, *((AccountRole.BANKFEE,) if what.charge else ()), *((AccountRole.NSF,) if now else ()))
    accounts, missing = ledger.role_accounts(session, desk.company_id, need)
    customer = session.get_one(Customer, entry.customer_id)
    profile, wrong = ledger.Profiles(session, desk.company_id).choose(customer)
    other, conversion = _other_side(session, entry), conversion_on(session, desk, entry.currency, day)
    problems = (*missing, *wrong, *((error("PST-015-rate", currency=entry.currency, day=day),) if conversion is None else ()))
    if problems or profile is None or conversion is None or other is None:
        return [], problems or (error("UND-07-bank", document=entry.document_no),)
    text = f"⟲ {entry.document_no}"
    charge = None if not what.charge else bank_charge(
        Charge(what.charge, accounts[AccountRole.BANKFEE], other.account_id, entry.currency, conversion), day, text)
    fee = None if not now else return_fee(
        ReturnFee(now, accounts[AccountRole.NSF], customer.id, profile.profile_id, profile.control_account_id,
                  entry.currency, accounts[AccountRole.PENNY], conversion), day, text)
    return [plan for plan in (charge, fee) if plan is not None], ()


def conversion_on(session: Session, desk: Desk, currency: str, day: date) -> Conversion | None:
    """From a currency to the company's on a day."""
    home = session.get_one(Company, desk.company_id).accounting_currency
    if currency == home:
        return Conversion(Decimal(1), ledger.decimals_of(session, home), ledger.decimals_of(session, home))
    rate = rate_on(session, desk.company_id, currency, home, day)
    return None if rate is None else Conversion(rate, ledger.decimals_of(session, currency), ledger.decimals_of(session, home))
