"""A payment of one company settles an entry of another: a voucher in each, with what both owe each other (CEN-01…14)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.core.enums import DetailKind, EntryType, SettlementOrigin, VoucherSource
from app.core.facts import Facts
from app.core.money import convert, major, rounded
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.rules.ledger import EntryRef, PlannedDetail, PlannedEntry, PlannedLine, VoucherPlan, proved
from app.rules.settlement.contras import contras
from app.rules.settlement.currency import Book, Cross, rates_of
from app.rules.settlement.engine import allocate
from app.rules.settlement.items import PLAIN, Act, Item, Mark, Settings, Use
from app.rules.settlement.results import Allocation
from app.rules.settlement.vouchers import Books, joined, vouchers

declare({
    "CEN-01-group": N_("{one} and {other} are in no payment group together. Put both in one under Set-up, Payment groups."),
    "CEN-01-pair": N_("{one} and {other} have no accounts for what they owe each other. "
                      "Enter them under Set-up, Payment groups."),
    "CEN-01-party": N_("{one} and {other} are not linked as one party. Enter the same party id on both customer cards."),
    "CEN-01-permission": N_("You may not post in {company}. Ask for it under Set-up, Users."),
    "CEN-01-period": N_("The date {day} is not open in {company}. Choose a date in an open period."),
    "CEN-04-profile": N_("{company} has no posting profile {code}. Add it there."),
    "CEN-04-method": N_("{company} has no method of payment {code}. Add it there."),
})


@dataclass(frozen=True, slots=True)
class Side:
    """A company in a settlement between two. `due_to_id`, `due_from_id` = its accounts with the other one (CEN-01).

    `posting_profile_id` and `control_account_id` are those of the record it writes, with the codes of the payment's (CEN-04).
    `rates` = accounting units per unit of each currency on the payment date, in this company (CEN-09). The dimensions are those
    of the receivable line of its entry; what it owes and is owed carries them too (CEN-10).
    """

    company_id: int
    settings: Settings
    books: Books
    due_to_id: int
    due_from_id: int
    posting_profile_id: int
    control_account_id: int
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    customer_id: int = 0
    cost_centre_id: int | None = None
    project_id: int | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """Where the two companies book discount and exchange result (CEN-06)."""

    discount_where_paid: bool = False
    exchange_where_invoiced: bool = False


USUAL = Terms()


@dataclass(frozen=True, slots=True)
class Link:
    """What is known about two companies, for `linked` (CEN-01); `codes_missing` = pairs of problem code and missing code."""

    one: str
    other: str
    same_group: bool
    has_accounts: bool
    same_party: bool
    may_post_in_both: bool
    closed_in: str | None = None
    codes_missing: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Across:
    """Both vouchers of a pair, and the figures in each company; with a problem there are none (CEN-03)."""

    paid: VoucherPlan | None = None
    invoiced: VoucherPlan | None = None
    there: Allocation | None = None
    here: Allocation | None = None
    problems: tuple[Problem, ...] = ()


def linked(link: Link, act: Act) -> tuple[Problem, ...]:
    """Each condition of a payment between two companies that is missing, with a message of its own (CEN-01, 04)."""
    found: list[Problem] = []
    if not link.same_group:
        found.append(error("CEN-01-group", one=link.one, other=link.other))
    if not link.has_accounts:
        found.append(error("CEN-01-pair", one=link.one, other=link.other))
    if not link.same_party:
        found.append(error("CEN-01-party", one=link.one, other=link.other))
    if not link.may_post_in_both:
        found.append(error("CEN-01-permission", company=link.other))
    if link.closed_in is not None:
        found.append(error("CEN-01-period", company=link.closed_in, day=act.day))
    for code, missing in link.codes_missing:
        if code == "CEN-04-profile":
            found.append(error("CEN-04-profile", company=link.other, code=missing))
        else:
            found.append(error("CEN-04-method", company=link.other, code=missing))
    return tuple(found)


def across(payment: Item, here: Side, debt: Item, there: Side, act: Act, terms: Terms = USUAL, *, mark: Mark = PLAIN,
           amount: int | None = None, last: bool = True, number: str | None = None) -> Across:
    """A payment (or credit note) of company `here` settles one entry of company `there` (CEN-03…09).

    In each company an entry of type Intercompany closes what is local. Discount, tolerance and penny rules are those of
    `there`; what the payment has too much stays with it or is taken by the tolerance of `here`, when this is its `last` entry.
    `mark` is the entry's, `amount` = at most so much of the payment (minor units); `number` = common intercompany number.
    """
    cross = _cross(payment, here, debt, there)
    most = abs(payment.remaining) if amount is None else amount
    capacity = cross.other(most) if cross else most
    day = max(act.day, payment.posting_date, debt.posting_date)
    act = replace(act, day=day, origin=SettlementOrigin.INTERCOMPANY)
    rate = cross.denominator if cross else payment.rate * _step(here, there)
    worth = convert(capacity, rate, debt.decimals, there.settings.accounting_decimals)
    trial = _there(payment, capacity, worth, rate, debt, there, mark, act)
    if trial.refused or not trial.pairs:
        return Across(there=trial, problems=trial.problems)
    used = sum(pair.counter_amount for pair in trial.pairs)
    gone = most if used == capacity else cross.paying(used) if cross else used
    back = _here(payment, gone, here, act, last=last and amount is None)
    value = back.pairs[0].value
    found = _there(payment, used, _value_there(value, here, there), rate, debt, there, mark, act)
    elsewhere = _elsewhere(terms)
    paid = _with_record(back, _record(payment, gone, value, here, act), here, here.due_to_id, payment.currency, act, number)
    paid = _borne(paid, found, elsewhere, payment, here, there)
    books = replace(there.books, elsewhere=dict.fromkeys(elsewhere, there.due_from_id))
    record = _record(payment, -used, -_value_there(value, here, there), there, act, rate)
    invoiced = _with_record(found, record, replace(there, books=books), there.due_from_id, debt.currency, act, number)
    return Across(paid, invoiced, found, back)


def carry(credit: Item, here: Side, there: Side, act: Act, *, amount: int | None = None,
          number: str | None = None) -> tuple[VoucherPlan, VoucherPlan]:
    """A credit of company `here` becomes one of company `there` (CEN-11: the payment is primary, every pair goes through it).

    `amount` in minor units, positive; None = all. The new entry stands in the second plan, to be settled there.
    """
    size = abs(credit.remaining) if amount is None else amount
    act = replace(act, origin=SettlementOrigin.INTERCOMPANY)
    back = _here(credit, size, here, act, last=False)
    value = back.pairs[0].value
    closing = _with_record(back, _record(credit, size, value, here, act), here, here.due_to_id, credit.currency, act, number)
    rate = credit.rate * _step(here, there)
    taken = _record(credit, -size, -_value_there(value, here, there), there, act, rate)
    return closing, _entry(taken, there, there.due_from_id, credit.currency, act)


# ---------------------------------------------------------------- figures

def _step(here: Side, there: Side) -> Decimal:
    """Units of the other company's accounting currency per unit of ours, at its own rate (CEN-09)."""
    return rates_of(there.rates, there.settings)[here.settings.accounting_currency]


def _value_there(value: int, here: Side, there: Side) -> int:
    return convert(value, _step(here, there), here.settings.accounting_decimals, there.settings.accounting_decimals)


def _cross(payment: Item, here: Side, debt: Item, there: Side) -> Cross | None:
    """Units of the invoice per unit of the payment, in three steps; none when both are in one currency (CEN-09)."""
    if payment.currency == debt.currency:
        return None
    to_us = rates_of(here.rates, here.settings).get(payment.currency, payment.rate)
    there_rate = rates_of(there.rates, there.settings)[debt.currency]
    return Cross(to_us * _step(here, there), there_rate, payment.decimals, debt.decimals)


def _there(payment: Item, amount: int, worth: int, rate: Decimal, debt: Item, there: Side, mark: Mark, act: Act) -> Allocation:
    """Settling in the other company, with a record in place of the payment; its surplus is nobody's business there."""
    record = replace(
        payment, ref=EntryRef(new=0), entry_type=EntryType.INTERCOMPANY, currency=debt.currency, decimals=debt.decimals,
        amount=-amount, remaining=-amount, remaining_accounting=-worth, unrealised=0, rate=rate,
        customer_id=debt.customer_id, company_id=there.company_id, control_account_id=there.control_account_id,
        judged_on=payment.day, moving=())
    return allocate([record, debt], {debt.ref: mark, record.ref: Mark(keep_open=True)}, act, there.settings)


def _here(payment: Item, amount: int, here: Side, act: Act, *, last: bool) -> Allocation:
    """Closing the payment in its own company with the record of what went over; over it, its own tolerance counts (CEN-07)."""
    value, _unrealised = Book(payment).take(amount)
    record = replace(
        payment, ref=EntryRef(new=0), entry_type=EntryType.INTERCOMPANY, amount=amount, remaining=amount, unrealised=0,
        remaining_accounting=value, tiers=(), past=(), moving=(), control_account_id=here.control_account_id)
    settings = replace(here.settings, by_document=frozenset(),
                       limits={c: replace(x, penny=0) for c, x in here.settings.limits.items()})
    marks = {payment.ref: Mark(use=Use.NEVER, keep_open=not last), record.ref: Mark(keep_open=not last)}
    return allocate([record, payment], marks, act, settings)


def _elsewhere(terms: Terms) -> frozenset[AccountRole]:
    """The roles of the invoice company's settlement that the payment company bears (CEN-06)."""
    found: set[AccountRole] = set()
    if terms.discount_where_paid:
        found |= {AccountRole.CASHDISC, AccountRole.LATEDISC}
    if not terms.exchange_where_invoiced:
        found |= {AccountRole.FXGAIN, AccountRole.FXLOSS}
    return frozenset(found)


# ---------------------------------------------------------------- rows

def _record(like: Item, amount: int, value: int, side: Side, act: Act, rate: Decimal | None = None) -> PlannedEntry:
    """The entry of type Intercompany, dated the later of both days (CEN-05)."""
    day = max(act.day, like.posting_date)
    return PlannedEntry(side.customer_id or like.customer_id, EntryType.INTERCOMPANY, "", day, day, amount, value,
                        side.posting_profile_id, side.control_account_id, rate or like.rate,
                        cost_centre_id=side.cost_centre_id, project_id=side.project_id)


def _entry(entry: PlannedEntry, side: Side, account: int, currency: str, act: Act) -> VoucherPlan:
    """The record against what the companies owe each other; its value is given, not converted."""
    day = entry.document_date
    lines = (PlannedLine(entry.control_account_id, AccountRole.AR, entry.amount, entry.accounting_amount, act.text,
                         entry.customer_id, cost_centre_id=side.cost_centre_id, project_id=side.project_id),
             _owed(side, account, -entry.amount, -entry.accounting_amount, act.text))
    detail = PlannedDetail(EntryRef(new=0), DetailKind.INITIAL, entry.customer_id, day, entry.amount, entry.accounting_amount,
                           entry.control_account_id, 0)
    return proved(VoucherPlan(VoucherSource.SET, day, day, currency, act.text, lines, (entry,), (detail,)))


def _owed(side: Side, account: int, amount: int, value: int, text: str) -> PlannedLine:
    """What a company owes another or is owed, with the dimensions of its receivable line (CEN-10)."""
    return PlannedLine(account, AccountRole.INTERCO, amount, value, text, cost_centre_id=side.cost_centre_id,
                       project_id=side.project_id)


def _with_record(found: Allocation, record: PlannedEntry, side: Side, account: int, currency: str, act: Act,
                 number: str | None) -> VoucherPlan:
    """The voucher of one company: its record, settled with what is local."""
    (settled,) = vouchers(found, side.books)
    plan = joined(_entry(record, side, account, currency, act), settled)
    plan = replace(plan, lines=tuple(
        replace(x, cost_centre_id=side.cost_centre_id, project_id=side.project_id) if x.account_id == account else x
        for x in plan.lines))
    return replace(plan, settlements=tuple(replace(s, intercompany_no=number) for s in plan.settlements))


def _borne(plan: VoucherPlan, found: Allocation, elsewhere: frozenset[AccountRole], payment: Item, here: Side,
           there: Side) -> VoucherPlan:
    """What the payment company bears of the other's settlement, against what it owes there (CEN-06); VAT stays (CEN-08).

    It stands before the VAT a prepayment gives back, which is last in every settlement.
    """
    last = len(plan.lines) - sum(_vat_lines(pair.facts) for pair in plan.pairs)
    lines = list(plan.lines[:last])
    for effect in (e for pair in found.pairs for e in pair.effects if e.role in elsewhere):
        net = [c for c in contras(effect) if not c.is_vat]
        value = rounded(major(sum(c.value for c in net), there.settings.accounting_decimals - here.settings.accounting_decimals)
                        / _step(here, there))
        amount = sum(c.amount for c in net) if effect.item.currency == payment.currency else 0
        account = here.books.account(effect.role, payment.currency)
        lines.append(PlannedLine(account, effect.role, amount, value, plan.text))
        lines.append(_owed(here, here.due_to_id, -amount, -value, plan.text))
    shift = len(lines) - last
    return proved(replace(plan, lines=(*lines, *plan.lines[last:]), vat=tuple(
        v if v.line is None or v.line < last else replace(v, line=v.line + shift) for v in plan.vat)))


def _vat_lines(facts: Facts | None) -> int:
    """How many of the last lines of its voucher a pair brought."""
    told = facts.saw.get("vat_lines") if facts is not None else None
    return told if isinstance(told, int) else 0
