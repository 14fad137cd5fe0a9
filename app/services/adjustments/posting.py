"""Waive, reinstate, reverse: an adjustment document with voucher, settlement and log in one unit of work (INT-51…54, 58)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import SettlementOrigin
from app.core.facts import Ref, Term
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, errors, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.collections import CustomerCollection
from app.models.company import Company
from app.models.customers import Customer
from app.models.interest_notes import ChargeAdjustment, ChargeAdjustmentLine
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry, VatEntry, Voucher
from app.rules import customers as block_rules
from app.rules.interest import adjusting as rules
from app.rules.interest.adjusting import Action, AdjustedLine, Adjustment, Choice, Extent, Wish
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, PlannedVat, VoucherPlan, entry_voucher
from app.services import corrections, customers, ledger, own_numbers, permissions, references, vat_periods
from app.services.adjustments import log
from app.services.adjustments.history import limits
from app.services.adjustments.reading import (
    FEE,
    FEE_ROLES,
    KIND_NAMES,
    ROLES,
    SOURCES,
    Part,
    Sheet,
    open_of,
    refused,
    sheet,
    vat_templates,
)
from app.services.desk import Desk
from app.services.interest import log as interest_log
from app.services.numbers import numbered
from app.services.payments.posting import PreviewVoucher, previewed
from app.services.posting import Posted, post_all
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "INT-58-early": N_("The date {day} lies before {document} of {posted}. Choose a later date."),
    "INT-52-reason-gone": N_("This reason is not for waiving and reversing, or is not used any more. Choose another one."),
    "INT-54-later": N_("{number} charged later interest on the same documents as {document}. Reverse or cancel {number} first, "
                       "or both together."),
    "INT-58-account": N_("The voucher of {document} has no line for {charge}. Ask whoever keeps the accounts."),
})

TABLE = ChargeAdjustment.__tablename__


@dataclass(frozen=True, slots=True)
class Pick:
    """A ticked charge of a document; `amount` in minor units of its currency, None = all that can be."""

    ref: Ref
    key: int
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be done: to ticked charges of one customer's documents, on a day in an open period (INT-51, 58)."""

    action: Action
    picks: tuple[Pick, ...]
    day: date
    extent: Extent = Extent.FULL
    reason_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """One adjustment that was posted: its row, number, entry and voucher, and what the rules say it settled."""

    adjustment_id: int
    number: str
    ref: Ref
    entry_id: int
    voucher_id: int
    adjustment: Adjustment


@dataclass(frozen=True, slots=True)
class Preview:
    """What posting would write: vouchers with their lines, and per document what is settled and left (WIN-41)."""

    vouchers: tuple[PreviewVoucher, ...]
    made: tuple[Made, ...]


def post(desk: Desk, wanted: Wanted, *, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[Made, ...]]:
    """Do it: per document one adjustment, all or none (INT-50…54). Problems name the pick by its row."""
    with desk.writing(f"charges.{wanted.action}", wanted.note or None) as unit:
        return _post(desk, unit, wanted, confirmed)


def preview(desk: Desk, wanted: Wanted) -> Outcome[Preview]:
    """Everything `post` would write, and nothing written (WIN-05, 41); a missing reason is not asked for yet."""
    with desk.writing("charges.preview") as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        done = _post(desk, unit, wanted, frozenset(), asking=False)
        return Outcome(None if done.value is None else Preview(previewed(unit.session, newest), done.value), done.problems)


def post_within(desk: Desk, unit: UnitOfWork, wanted: Wanted) -> Outcome[tuple[Made, ...]]:
    """The same inside another verb, which has asked already and gives its own reason (INT-56)."""
    return _post(desk, unit, wanted, frozenset(), asking=False, permitted=True)


def problems_of(session: Session, desk: Desk, wanted: Wanted) -> tuple[Problem, ...]:
    """What speaks against an adjustment that another verb is about to make (INT-56)."""
    return _plans(session, desk, wanted, asking=False)[1]


# ---------------------------------------------------------------- checked

def _post(desk: Desk, unit: UnitOfWork, wanted: Wanted, confirmed: frozenset[str], *, asking: bool = True,
          permitted: bool = False) -> Outcome[tuple[Made, ...]]:
    session = unit.session
    plans, problems = _plans(session, desk, wanted, asking=asking)
    if not permitted:
        problems += (*_permitted(session, desk, wanted, plans), *_charged_later(session, wanted, plans))
    if errors(problems) if permitted else standing(problems, confirmed):
        return Outcome(None, problems)
    made: list[Made] = []
    for found, adjustment in plans:
        done = _write(desk, unit, wanted, found, adjustment)
        if done.value is None:
            unit.abandon()
            return Outcome(None, (*problems, *done.problems))
        made.append(done.value)
    return Outcome(tuple(made), problems)


def _plans(session: Session, desk: Desk, wanted: Wanted, *,
           asking: bool) -> tuple[list[tuple[Sheet, Adjustment]], tuple[Problem, ...]]:
    """Per document what its adjustment will be, or every reason why not, each with the row of its pick."""
    rows: dict[Ref, list[int]] = defaultdict(list)
    for n, pick in enumerate(wanted.picks):
        rows[pick.ref].append(n)
    if not rows:
        return [], (error("INT-50-none"),)
    problems = [] if not asking else list(_reason(session, desk, wanted.reason_id))
    plans: list[tuple[Sheet, Adjustment]] = []
    for ref, places in rows.items():
        found = sheet(session, desk.company_id, ref)
        if found is None:
            problems.append(refused(session, desk.company_id, ref))
            continue
        wish = Wish(wanted.action, tuple(Choice(wanted.picks[n].key, wanted.picks[n].amount) for n in places), wanted.day,
                    wanted.extent, due=found.due)
        wrong = rules.check(found.document, wish)
        problems += [p if p.row is None else replace(p, row=places[p.row]) for p in wrong]
        problems += _allowed(session, desk, found, wanted)
        if not wrong:
            plans.append((found, rules.adjust(found.document, wish)))
    return plans, tuple(p for n, p in enumerate(problems) if p not in problems[:n])


def _reason(session: Session, desk: Desk, reason_id: int | None) -> tuple[Problem, ...]:
    """A reason code for waiving and reversing is chosen (INT-51, MST-114)."""
    if reason_id is None:
        return (error("INT-52-reason", at="reason"),)
    row = session.get(ReasonCode, reason_id)
    if row is None or row.company_id != desk.company_id or not row.active or "adjustment" not in row.uses:
        return (error("INT-52-reason-gone", at="reason"),)
    return ()


def _allowed(session: Session, desk: Desk, found: Sheet, wanted: Wanted) -> list[Problem]:
    """Date, block and number series of one document (INT-50, 58; BLK-M29)."""
    source = SOURCES[found.ref[0]]
    customer = session.get_one(Customer, found.customer_id)
    problems = [*ledger.check_date(session, desk, wanted.day, source),
                *block_rules.check(customers.facts_of(customer), block_rules.Event.ADJUST_CHARGES,
                                   block_rules.Moment.POST).problems,
                *numbering.check(session, desk.company_id, f"voucher_{source.value}", wanted.day)]
    if found.ref[0] != FEE:
        problems += numbering.check(session, desk.company_id, found.ref[0], wanted.day)
    if wanted.day < found.posting_date:
        problems.append(error("INT-58-early", at="day", day=wanted.day, document=found.document.number,
                              posted=found.posting_date))
    return problems


def _permitted(session: Session, desk: Desk, wanted: Wanted,
               plans: Sequence[tuple[Sheet, Adjustment]]) -> tuple[Problem, ...]:
    """Her permission up to its amount, and for waiving the limits of the company (INT-52, AUD-016)."""
    total = sum(_conversion(session, desk, found).value(made.total) for found, made in plans)
    asked = None if wanted.action is Action.REINSTATE else total
    problems = permissions.may(session, desk, Permission.WAIVE, amount=asked)
    if wanted.action is Action.WAIVE and plans:
        home = session.get_one(Company, desk.company_id).accounting_currency
        problems += rules.check_limits(total, home, limits(session, desk))
    return problems


def _charged_later(session: Session, wanted: Wanted, plans: Sequence[tuple[Sheet, Adjustment]]) -> Iterator[Problem]:
    """Reversed days are charged anew only when no later document charged the same entry: that one goes first (INT-08, 54)."""
    if wanted.action is not Action.REVERSE:
        return
    going = {(found.ref, line.entry_id) for found, made in plans for line in made.lines if line.cancels_log}
    told = [(row.number, found.document.number) for found, made in plans for line in made.lines
            if line.cancels_log and line.entry_id is not None
            for row in interest_log.later(session, *found.ref, found.day, [line.entry_id])
            if ((row.table, row.document_id), line.entry_id) not in going]
    for number, document in dict.fromkeys(told):
        yield error("INT-54-later", number=number, document=document)


# ---------------------------------------------------------------- written

def _write(desk: Desk, unit: UnitOfWork, wanted: Wanted, found: Sheet, made: Adjustment) -> Outcome[Made]:
    """One adjustment: its row, voucher, settlements and cancelled log entries."""
    session = unit.session
    plan, missing = plan_of(session, desk, found, made)
    if plan is None:
        return Outcome(None, missing)
    row = ChargeAdjustment(
        company_id=desk.company_id, kind=made.action.value, object_table=found.ref[0], object_id=found.ref[1],
        customer_id=found.customer_id, currency=made.currency, state="draft", date=made.day, due_date=made.due,
        reason_id=wanted.reason_id, note=wanted.note[:250] or None, total=made.total, vat=made.vat,
        total_accounting=_conversion(session, desk, found).value(made.total), channel=_channel(session, found.customer_id),
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(row)
    session.flush()
    session.add_all(ChargeAdjustmentLine(
        adjustment_id=row.id, line_no=n, charge_table=found.part(line.key).ref[0], charge_id=found.part(line.key).ref[1],
        kind=found.part(line.key).kind, entry_id=line.entry_id, amount=line.amount, vat=line.vat, cancels_log=line.cancels_log)
        for n, line in enumerate(made.lines, 1))
    session.flush()
    credit = made.action is not Action.REINSTATE
    against = _against(session, desk, found, made)
    posted = numbered(unit, lambda: _voucher(desk, unit, found, plan, row.id))
    if posted.value is None:
        return Outcome(None, posted.problems)
    done, number = posted.value
    entry_id = done.entry_ids[0]
    wrong = _settle(desk, unit, entry_id, against, made.day, credit=credit)
    if wrong:
        return Outcome(None, wrong)
    row.number, row.state, row.entry_id, row.voucher_id = number, "issued", entry_id, done.voucher_id
    if made.action is Action.REVERSE:
        charged = [line.entry_id for line in made.lines if line.cancels_log and line.entry_id is not None]
        log.reverse(session, desk, found.ref, charged)
        log.unclaim(session, desk, [line.entry_id for line in made.lines
                                    if found.part(line.key).kind == "compensation" and line.entry_id is not None])
        if any(found.part(line.key).kind == "fee" for line in made.lines):
            log.unclaim(session, desk, log.bearing(session, found.ref))
    session.flush()
    from app.services import adjustment_letters  # Letters are read when one is written, not when the program starts.
    adjustment_letters.freeze(session, desk, row)
    unit.audit(f"charges.{made.action}", found.ref[0], found.ref[1], found.document.number,
               {"number": number, "total": made.total, "currency": made.currency}, desk.company_id)
    return Outcome(Made(row.id, number, found.ref, entry_id, done.voucher_id or 0, made))


def _channel(session: Session, customer_id: int) -> str:
    """The way letters go to a customer."""
    row = session.get(CustomerCollection, customer_id)
    return row.channel if row is not None else "print"


def _voucher(desk: Desk, unit: UnitOfWork, found: Sheet, plan: VoucherPlan, adjustment_id: int) -> tuple[Posted, str]:
    """Post the voucher with a number of the series of what is adjusted (chapter 0.4)."""
    session = unit.session
    document = (TABLE, adjustment_id)
    entry = replace(plan.entries[0], document=document)
    if found.ref[0] == FEE:
        (done,) = post_all(desk, unit, [replace(plan, entries=(entry,), document=document)])
        return done, done.number or ""
    drawn = numbering.draw(session, desk.company_id, found.ref[0], plan.posting_date)
    reference = (references.draw(session, desk.company_id, found.customer_id, drawn.number) if entry.amount > 0 else None)
    own = (drawn.number, drawn.series_line_id) if own_numbers.wanted(session, desk.company_id) else (None, None)
    entry = replace(entry, document_no=drawn.number, payment_reference=reference)
    (done,) = post_all(desk, unit, [replace(plan, entries=(entry,), document=document, text=drawn.number, number=own[0],
                                            series_line_id=own[1])])
    return done, drawn.number


def _against(session: Session, desk: Desk, found: Sheet, made: Adjustment) -> list[tuple[int, int]]:
    """The entries it settles with and how much of each: the note first, then what was charged again; or open credits."""
    if made.action is Action.REINSTATE:
        return _taken(open_of(session, desk.company_id, found.ref, debit=False), made.settles_credits)
    own = [(found.entry_id, made.settles_note)] if made.settles_note else []
    return own + _taken(open_of(session, desk.company_id, found.ref, debit=True), made.settles_reinstated)


def _taken(entries: Sequence[tuple[int, int]], amount: int) -> list[tuple[int, int]]:
    """Oldest first, until the amount is used up."""
    found: list[tuple[int, int]] = []
    for entry_id, is_open in entries:
        part = min(is_open, amount)
        if part:
            found.append((entry_id, part))
        amount -= part
    return found


def _settle(desk: Desk, unit: UnitOfWork, entry_id: int, against: Sequence[tuple[int, int]], day: date, *,
            credit: bool) -> tuple[Problem, ...]:
    """Settle the new entry at once; what refuses gives the whole action up (INT-51, 53)."""
    for other, amount in against:
        debit_id, credit_id = (other, entry_id) if credit else (entry_id, other)
        plan, problems = corrections.plan_settle(unit.session, desk, debit_id, credit_id, amount, day,
                                                 SettlementOrigin.CREDIT_NOTE)
        if plan is None:
            return tuple(p for p in problems if p.weight == "error")
        settled = numbered(unit, lambda made=plan: post_all(desk, unit, [made]))  # type: ignore[misc]
        if settled.value is None:
            return settled.problems
    return ()


# ---------------------------------------------------------------- the voucher

def plan_of(session: Session, desk: Desk, found: Sheet, made: Adjustment) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """The voucher: the same accounts and VAT codes as the document's, signs turned; a debit has them as they were (INT-51, 58).

    Amounts are converted at the rate of the document, so that what is taken back is exactly what was booked.
    """
    roles, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.PENNY,))
    accounts = _Accounts(session, found)
    lost = [p for line in made.lines for p in (found.part(line.key),) if accounts.of(p) is None]
    if missing or lost:
        return None, missing + tuple(error("INT-58-account", document=found.document.number, charge=Term(KIND_NAMES[p.kind]))
                                     for p in lost)
    sign = 1 if made.action is Action.REINSTATE else -1
    conversion = _conversion(session, desk, found)
    contras, vat = _contras(session, desk, found, made, accounts, conversion, sign)
    old, state = session.get_one(CustomerLedgerEntry, found.entry_id), session.get_one(CustomerEntryState, found.entry_id)
    entry = PlannedEntry(found.customer_id, found.entry_type, "", made.day, made.due, sign * made.total,
                         conversion.value(sign * made.total), state.posting_profile_id, state.control_account_id, old.rate,
                         adjustment=True, cost_centre_id=old.cost_centre_id, project_id=old.project_id)
    heading = Heading(SOURCES[found.ref[0]], made.day, made.day, made.currency, found.document.number)
    plan = entry_voucher(heading, [entry], contras, conversion, roles[AccountRole.PENNY], accounts.control)
    return replace(plan, vat=tuple(vat)), ()


def _conversion(session: Session, desk: Desk, found: Sheet) -> Conversion:
    """At the rate of the document that is adjusted."""
    home = session.get_one(Company, desk.company_id).accounting_currency
    rate = session.get_one(CustomerLedgerEntry, found.entry_id).rate
    return Conversion(Decimal(rate), ledger.decimals_of(session, found.document.currency), ledger.decimals_of(session, home))


class _Accounts:
    """Where the document's charges, VAT and rounding were booked: its own voucher says it (INT-51)."""

    def __init__(self, session: Session, found: Sheet) -> None:
        line = GeneralLedgerEntry
        rows = session.scalars(select(line).where(line.voucher_id == found.voucher_id).order_by(line.line_no)).all()
        self._lines: dict[AccountRole, list[GeneralLedgerEntry]] = defaultdict(list)
        for row in rows:
            self._lines[row.role].append(row)
        self._own = found.ref[0] == FEE
        own = session.get_one(CustomerEntryState, found.entry_id).control_account_id
        self.control = next((r.role for r in rows if r.account_id == own), AccountRole.AR)

    def of(self, part: Part) -> GeneralLedgerEntry | None:
        """The line a charge was booked on; with VAT the one that has a VAT code."""
        wanted = FEE_ROLES if self._own else (ROLES[part.kind],)
        found = [row for role in wanted for row in self._lines[role]]
        fitting = [row for row in found if bool(row.vat_code_id) == bool(part.vat)]
        return next(iter(fitting or found), None)

    def one(self, role: AccountRole, code: int | None = None) -> GeneralLedgerEntry | None:
        """The line of a role, of a VAT code first."""
        rows = self._lines[role]
        return next((r for r in rows if r.vat_code_id == code), None) or next(iter(rows), None)


def _contras(session: Session, desk: Desk, found: Sheet, made: Adjustment, accounts: _Accounts, conversion: Conversion,
             sign: int) -> tuple[list[Contra], list[PlannedVat]]:
    """Income lines per account and VAT code, then a line per VAT code with what proves it."""
    sums: dict[tuple[int, AccountRole, int | None], list[int]] = defaultdict(lambda: [0, 0])
    templates = vat_templates(session, found.voucher_id)
    for line in made.lines:
        part = found.part(line.key)
        booked = accounts.of(part)
        assert booked is not None
        rounding = _rounding(found, line, made.action)
        code = booked.vat_code_id or (next(iter(templates), None) if part.vat else None)
        totals = sums[booked.account_id, booked.role, code]
        totals[0], totals[1] = totals[0] + line.net - rounding, totals[1] + line.vat
        where = accounts.one(AccountRole.ROUND)
        if rounding and where is not None:
            sums[where.account_id, AccountRole.ROUND, None][0] += rounding
        elif rounding:
            totals[0] += rounding
    contras = [Contra(account, role, -sign * net, vat_code_id=code) for (account, role, code), (net, _vat) in sums.items() if net]
    vat_date = vat_periods.first_open(session, desk.company_id, made.day) if templates else made.day
    return contras, _vat(contras, sums, templates, accounts, conversion, vat_date, sign)


def _vat(contras: list[Contra], sums: Mapping[tuple[int, AccountRole, int | None], Sequence[int]],
         templates: Mapping[int, VatEntry], accounts: _Accounts, conversion: Conversion, vat_date: date,
         sign: int) -> list[PlannedVat]:
    """A VAT entry per code the document had, at its own rate; its ledger line is added to the contras (INT-58)."""
    entries: list[PlannedVat] = []
    for (_account, _role, code), (net, vat) in sums.items():
        template = templates.get(code) if code is not None else None
        if template is None:
            continue
        line = 1 + len(contras) if vat else None
        where = accounts.one(AccountRole.VATOUT, code)
        if vat and where is not None:
            contras.append(Contra(where.account_id, AccountRole.VATOUT, -sign * vat, vat_code_id=where.vat_code_id))
        entries.append(replace(
            ledger.posted_vat(template, line), vat_date=vat_date, base=sign * net, vat=sign * vat,
            base_accounting=conversion.value(sign * net), vat_accounting=conversion.value(sign * vat), difference=0,
            document=None))
    return entries


def _rounding(found: Sheet, line: AdjustedLine, action: Action) -> int:
    """The part of a document's rounding that goes with an adjusted charge; parts add up to the whole."""
    part, charge = found.part(line.key), found.document.charge(line.key)
    if not part.rounding:
        return 0
    after = charge.credited + (-line.amount if action is Action.REINSTATE else line.amount)
    return abs(rules.share(part.rounding, after, charge.amount) - rules.share(part.rounding, charge.credited, charge.amount)
               ) * (1 if part.rounding > 0 else -1)
