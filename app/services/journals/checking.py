"""A journal checked as a whole: every problem with line, field and remedy, and the exact vouchers it becomes (PST-002, 015)."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import EntryType, VoucherSource
from app.core.facts import Term
from app.core.money import Money
from app.core.problems import Outcome, Problem, error, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account
from app.models.customers import Customer
from app.rules.customers import Event, Moment, check
from app.rules.journals import Booking, journal_voucher
from app.rules.ledger import Conversion, Heading, PlannedEntry, VoucherPlan
from app.rules.periods import MODULE_OF, check_posting_date
from app.services import cash_rules, ledger, own_numbers
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.journal import CREDITS, EVENTS, TYPE_NAMES
from app.services.journals.drafts import Line
from app.services.journals.facts import Facts, Known
from app.storage import numbering

declare({
    "JRN-empty": N_("The journal has no lines. Type or paste some first."),
    "JRN-party": N_("Choose an account or a customer."),
    "JRN-date": N_("A posting date is needed."),
    "JRN-voucher": N_("Give the line the number of its voucher: lines with the same number are posted together."),
    "JRN-currency": N_("Choose a currency."),
    "JRN-amount": N_("Enter an amount under Debit or under Credit."),
    "JRN-both": N_("Enter an amount under Debit or under Credit, not under both. Use two lines for both."),
    "JRN-negative": N_("Enter the amount without a minus sign on the other side."),
    "JRN-unread": N_("“{typed}” cannot be read. Type it anew."),
    "JRN-debit": N_("{type} belongs under Debit. Move the amount, or choose another document type."),
    "JRN-credit": N_("{type} belongs under Credit. Move the amount, or choose another document type."),
    "JRN-type": N_("A document type belongs to a customer. Choose a customer, or empty the type."),
    "JRN-due": N_("A due date belongs to a customer. Choose a customer, or empty the date."),
    "JRN-twice": N_("{document} stands twice in this journal for {customer}. Give one of them another number."),
    "MST-041-control": N_("{account} is a control account: only customers post there. Choose the customer instead."),
    "JRN-balance": N_("Voucher {voucher} does not balance: debit and credit differ by {difference}."),
    "JRN-one-date": N_("Voucher {voucher} begins on {day}. All its lines have one posting date."),
    "JRN-one-currency": N_("Voucher {voucher} begins in {currency}. All its lines are in one currency."),
    "MST-113-required": N_("{account} wants a {dimension}. Choose one."),
    "MST-113-forbidden": N_("{account} takes no {dimension}. Empty it."),
    "MST-113-active": N_("{code} is not active on {day}. Choose another one."),
    "JRN-number": N_("A document number has at most 20 characters."),
})

SOURCE = VoucherSource.GEN
DIMENSION_NAMES = {"cost_centre": N_("cost centre"), "project": N_("project")}
_UNTYPED = EntryType.JOURNAL


@dataclass
class Checked:
    """What a journal will become: a plan for each voucher with its number in the draft and its lines, and every problem."""

    plans: list[VoucherPlan] = field(default_factory=list)
    vouchers: list[int] = field(default_factory=list)
    lines: list[list[Line]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


Placed = tuple[int, Line]
"""A line with its row on the screen."""


def check_journal(session: Session, desk: Desk, lines: Sequence[Line], journal_id: int | None = None) -> Checked:
    """Check all lines; plans are made only of vouchers without errors, in the order of their dates. Writes nothing."""
    placed = [(row, line) for row, line in enumerate(lines) if not line.blank]
    if not placed:
        return Checked(problems=[error("JRN-empty")])
    facts, found = Facts(session, desk, [line for _row, line in placed]), Checked()
    for row, line in placed:
        found.problems += _line_problems(facts, row, line)
    found.problems += _twice(facts, placed)
    groups: dict[int, list[Placed]] = defaultdict(list)
    for row, line in placed:
        if line.voucher is not None:
            groups[line.voucher].append((row, line))
    for voucher, group in groups.items():
        found.problems += _voucher_problems(facts, voucher, group)
    found.problems += _day_problems(session, desk, placed)
    found.problems += _cash_problems(session, desk, placed)
    numbers = _own_numbers(session, desk, groups)
    found.problems += _number_problems(session, desk, groups, numbers)
    roles, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.PENNY,))
    found.problems += missing
    if not missing:
        _plan(facts, found, groups, roles[AccountRole.PENNY], journal_id)
        found.plans = [replace(plan, number=numbers.get(voucher))
                       for plan, voucher in zip(found.plans, found.vouchers, strict=True)]
    found.problems.sort(key=lambda p: -1 if p.row is None else p.row)
    return found


def _own_numbers(session: Session, desk: Desk, groups: Mapping[int, Sequence[Placed]]) -> dict[int, str]:
    """The number of its one document for each voucher, where the company wants that (PST-012)."""
    if not own_numbers.wanted(session, desk.company_id):
        return {}
    found = {voucher: {line.document_no.strip() for _row, line in group} - {""} for voucher, group in groups.items()}
    return {voucher: numbers.pop() for voucher, numbers in found.items() if len(numbers) == 1}


def _number_problems(session: Session, desk: Desk, groups: Mapping[int, Sequence[Placed]],
                     numbers: Mapping[int, str]) -> Iterator[Problem]:
    """Numbers that a voucher cannot take, each at the first line that names it."""
    refused = own_numbers.refused(session, desk.company_id, SOURCE, list(numbers.values()))
    for voucher, number in numbers.items():
        if number in refused:
            row = next(row for row, line in groups[voucher] if line.document_no.strip() == number)
            yield _on(refused[number], row, "document_no")


def _plan(facts: Facts, found: Checked, groups: dict[int, list[Placed]], penny: int, journal_id: int | None) -> None:
    """The vouchers that have no errors, oldest first, so that their numbers rise with their dates."""
    bad = {p.row for p in found.problems if p.weight == "error"}
    good = [(voucher, group) for voucher, group in groups.items() if not bad & {row for row, _line in group}]
    for voucher, group in sorted(good, key=lambda g: (g[1][0][1].posting_date or date.max, g[0])):
        lines = [line for _row, line in group]
        found.plans.append(_voucher(facts, lines, penny, journal_id))
        found.vouchers.append(voucher)
        found.lines.append(lines)


# ---------------------------------------------------------------- one line

def _line_problems(facts: Facts, row: int, line: Line) -> Iterator[Problem]:
    """What is wrong with a line by itself."""
    for name, typed in line.unread.items():
        yield error("JRN-unread", at=name, row=row, typed=typed)
    if line.voucher is None and "voucher" not in line.unread:
        yield error("JRN-voucher", at="voucher", row=row)
    if line.posting_date is None and "posting_date" not in line.unread:
        yield error("JRN-date", at="posting_date", row=row)
    if line.currency is None:
        yield error("JRN-currency", at="currency", row=row)
    if len(line.document_no.strip()) > 20:
        yield error("JRN-number", at="document_no", row=row)
    yield from _amount_problems(row, line)
    kind, identity = line.party or ("", 0)
    customer, account = facts.customers.get(identity), facts.accounts.get(identity)
    if kind == "customer" and customer is not None:
        yield from _customer_problems(facts, row, line, customer)
    elif kind == "account" and account is not None:
        yield from _account_problems(facts, row, line, account)
    elif "party" not in line.unread:
        yield error("JRN-party", at="party", row=row)


def _amount_problems(row: int, line: Line) -> Iterator[Problem]:
    at = "debit" if line.debit or not line.credit else "credit"
    if line.debit and line.credit:
        yield error("JRN-both", at="credit", row=row)
    elif not line.amount and not {"debit", "credit"} & set(line.unread):
        yield error("JRN-amount", at="debit", row=row)
    if line.debit < 0 or line.credit < 0:
        yield error("JRN-negative", at=at, row=row)


def _customer_problems(facts: Facts, row: int, line: Line, customer: Customer) -> Iterator[Problem]:
    """Type and side, the customer's posting profile, and what Blocked says (BLK-M32…35)."""
    kind = line.entry_type or _UNTYPED
    if kind is not _UNTYPED and line.amount and (line.amount < 0) is not (kind in CREDITS):
        side, at = ("JRN-credit", "debit") if kind in CREDITS else ("JRN-debit", "credit")
        yield error(side, at=at, row=row, type=Term(TYPE_NAMES[kind]))
    dated = line.document_date or line.posting_date
    if line.due_date and dated and line.due_date < dated:
        yield error("PST-015-due", at="due_date", row=row, due=line.due_date, dated=dated)
    _choice, wrong = facts.profiles.choose(customer)
    blocked = check(facts_of(customer), EVENTS.get(kind, Event.JOURNAL_OTHER), Moment.POST).problems
    for problem in (*wrong, *blocked):
        yield _on(problem, row, "party")
    if line.document_no.strip() and Known(customer.id, kind, line.document_no.strip().lower()) in facts.known:
        yield warning("PST-015-twice", key=f"PST-015-{customer.id}-{line.document_no}", at="document_no", row=row,
                      document=line.document_no, customer=customer.name)


def _on(problem: Problem, row: int, at: str) -> Problem:
    """A problem of something else, told at a cell."""
    return Problem(problem.code, problem.saw, problem.weight, at, row, problem.ways_out, problem.key, problem.refs)


def _account_problems(facts: Facts, row: int, line: Line, account: Account) -> Iterator[Problem]:
    """Only accounts that take direct postings, with the dimensions they want (MST-040, 041, 113, CLS-052)."""
    if account.control:
        yield error("MST-041-control", at="party", row=row, account=account.number)
    elif not ledger.postable(account):
        yield error("PST-015-account", at="party", row=row, account=account.number)
    elif account.id in facts.vat_accounts:
        yield error("PST-015-vat", at="party", row=row, account=account.number)
    if line.entry_type is not None:
        yield error("JRN-type", at="entry_type", row=row)
    if line.due_date is not None:
        yield error("JRN-due", at="due_date", row=row)
    for dimension, chosen in (("cost_centre", line.cost_centre), ("project", line.project)):
        rule, name = facts.wants.get((account.id, dimension), "optional"), Term(DIMENSION_NAMES[dimension])
        value = facts.dimensions.get(chosen or 0)
        if rule == "required" and value is None:
            yield error("MST-113-required", at=dimension, row=row, account=account.number, dimension=name)
        elif rule == "forbidden" and value is not None:
            yield error("MST-113-forbidden", at=dimension, row=row, account=account.number, dimension=name)
        if value is not None and line.posting_date is not None and not (
                (value.active_from or date.min) <= line.posting_date <= (value.active_to or date.max)):
            yield error("MST-113-active", at=dimension, row=row, code=value.code, day=line.posting_date)


def _twice(facts: Facts, placed: Sequence[Placed]) -> Iterator[Problem]:
    """One document number for one customer and type stands on one line, unless it is an instalment of one voucher."""
    seen: dict[tuple[int, EntryType, str], int | None] = {}
    for row, line in placed:
        number = line.document_no.strip().lower()
        if not number or line.party is None or line.party[0] != "customer":
            continue
        key = (line.party[1], line.entry_type or _UNTYPED, number)
        if key in seen and seen[key] != line.voucher:
            customer = facts.customers.get(line.party[1])
            yield error("JRN-twice", at="document_no", row=row, document=line.document_no,
                        customer=customer.name if customer else "")
        seen.setdefault(key, line.voucher)


# ---------------------------------------------------------------- one voucher

def _voucher_problems(facts: Facts, voucher: int, group: Sequence[Placed]) -> Iterator[Problem]:
    """One date, one currency with a rate, debit = credit (PST-010, MST-036)."""
    first = group[0][1]
    for row, line in group[1:]:
        if line.posting_date and first.posting_date and line.posting_date != first.posting_date:
            yield error("JRN-one-date", at="posting_date", row=row, voucher=voucher, day=first.posting_date)
        if line.currency and first.currency and line.currency != first.currency:
            yield error("JRN-one-currency", at="currency", row=row, voucher=voucher, currency=first.currency)
    if first.currency is None or len({line.currency for _row, line in group}) > 1:
        return
    difference = sum(line.amount for _row, line in group)
    if difference:
        row, last = group[-1]
        at = "credit" if last.credit else "debit"
        yield error("JRN-balance", at=at, row=row, voucher=voucher, difference=Money(abs(difference), first.currency))
    if first.posting_date and facts.conversion(first.currency, first.posting_date) is None:
        yield error("PST-015-rate", at="currency", row=group[0][0], currency=first.currency, day=first.posting_date)


def _day_problems(session: Session, desk: Desk, placed: Sequence[Placed]) -> Iterator[Problem]:
    """Each posting date once, at its first line: period, range, questions, and whether there is a number (CLS-005, MST-033)."""
    calendar = ledger.posting_calendar(session, desk)
    first: dict[date, int] = {}
    for row, line in placed:
        if line.posting_date is not None:
            first.setdefault(line.posting_date, row)
    for day, row in first.items():
        for problem in (*check_posting_date(calendar, day, MODULE_OF[SOURCE]),
                        *numbering.check(session, desk.company_id, f"voucher_{SOURCE.value}", day)):
            yield _on(problem, row, "posting_date")


def _cash_problems(session: Session, desk: Desk, placed: Sequence[Placed]) -> Iterator[Problem]:
    """A cash account takes nothing on a day whose sheet is closed (DEP-04)."""
    accounts = cash_rules.cash_accounts(session, desk.company_id)
    for row, line in placed:
        kind, account = line.party or ("", 0)
        if kind == "account" and account in accounts and line.posting_date is not None:
            shut = cash_rules.locked(session, desk.company_id, account, line.posting_date)
            if shut is not None:
                yield error("DEP-04-locked", at="posting_date", row=row, account=shut[0], day=shut[1])


def _voucher(facts: Facts, lines: Sequence[Line], penny: int, journal_id: int | None) -> VoucherPlan:
    """The plan of a voucher without errors."""
    first = lines[0]
    assert first.posting_date is not None and first.currency is not None
    conversion = facts.conversion(first.currency, first.posting_date)
    assert conversion is not None
    text = next((line.text.strip() for line in lines if line.text.strip()), "") or next(
        (line.document_no.strip() for line in lines if line.document_no.strip()), "")
    heading = Heading(SOURCE, first.posting_date, first.document_date or first.posting_date, first.currency, text,
                      None if journal_id is None else ("journal", journal_id))
    shares = _instalments(lines)
    return journal_voucher(heading, [_booking(facts, line, conversion, text, shares[n]) for n, line in enumerate(lines)],
                           conversion, penny)


def _instalments(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Several lines with the same document of a customer are its instalments: which of how many (LED-001)."""
    keys = [(line.party, line.entry_type, line.document_no.strip().lower()) if line.document_no.strip() else (n,)
            for n, line in enumerate(lines)]
    whole, seen = Counter(keys), Counter[tuple[object, ...]]()
    found = []
    for key in keys:
        seen[key] += 1
        found.append((seen[key], whole[key]))
    return found


def _booking(facts: Facts, line: Line, conversion: Conversion, text: str, share: tuple[int, int]) -> Booking:
    words = line.text.strip() or text
    kind, identity = line.party or ("", 0)
    if kind == "account":
        return Booking(identity, facts.role(identity), line.amount, words, None, line.cost_centre, line.project)
    customer = facts.customers[identity]
    profile, _wrong = facts.profiles.choose(customer)
    assert profile is not None and line.posting_date is not None
    entry_type = line.entry_type or _UNTYPED
    dated = line.document_date or line.posting_date
    due = line.due_date or (dated if entry_type in CREDITS or line.amount < 0 else facts.due(customer, dated))
    entry = PlannedEntry(
        customer.id, entry_type, line.document_no.strip(), dated, due, line.amount, conversion.value(line.amount),
        profile.profile_id, profile.control_account_id, conversion.rate, instalment=share[0], instalments=share[1],
        payment_term_id=customer.payment_term_id, cost_centre_id=line.cost_centre, project_id=line.project)
    return Booking(profile.control_account_id, AccountRole.AR, line.amount, words, entry, line.cost_centre, line.project)


# ---------------------------------------------------------------- preview

@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A ledger line of a voucher that is not posted yet; amounts in minor units, debit positive."""

    voucher: int
    day: date
    account: str
    name: dict[str, str]
    customer: str
    text: str
    currency: str
    amount: int
    accounting_amount: int


def validate(desk: Desk, lines: Sequence[Line]) -> tuple[Problem, ...]:
    """Every problem of a journal at once, with row and field; empty = it can be posted."""
    with desk.reading() as session:
        return tuple(check_journal(session, desk, lines).problems)


def preview(desk: Desk, lines: Sequence[Line]) -> Outcome[list[PreviewLine]]:
    """The exact vouchers of the lines without errors, no number taken (PST-004, 020)."""
    with desk.reading() as session:
        checked = check_journal(session, desk, lines)
        accounts = {a.id: a for a in session.scalars(select(Account).where(
            Account.id.in_({x.account_id for plan in checked.plans for x in plan.lines})))}
        names = {c.id: c.name for c in session.scalars(select(Customer).where(
            Customer.id.in_({x.customer_id for plan in checked.plans for x in plan.lines if x.customer_id})))}
        shown = [PreviewLine(voucher, plan.posting_date, accounts[x.account_id].number, accounts[x.account_id].names,
                             names.get(x.customer_id or 0, ""), x.text, plan.currency, x.amount, x.accounting_amount)
                 for voucher, plan in zip(checked.vouchers, checked.plans, strict=True) for x in plan.lines]
        return Outcome(shown, tuple(checked.problems))
