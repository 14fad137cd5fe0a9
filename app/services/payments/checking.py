"""A payment journal checked as a whole: every problem with line and field, and the exact vouchers it becomes (PAY-40…44, 51)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Session

from app.core.enums import EntryType, SettlementOrigin, VoucherSource
from app.core.money import Money
from app.core.problems import Problem, Weight, error, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.journals import JournalName
from app.models.settlement_marks import SettlementMark
from app.rules.customers import Event, Moment, check
from app.rules.ledger import EntryRef
from app.rules.payments import lines as rules
from app.rules.payments.controls import Amounts, control_problems, totals
from app.rules.settlement import Act, Allocation, Asks, Item, Mark, Question, Settings, roles
from app.services import ledger
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.payments import cash_checks, marks
from app.services.payments.drafts import Head, Line
from app.services.payments.facts import Facts
from app.services.payments.items import items, settings_of
from app.services.payments.linked import Shared, Wanted, share
from app.services.payments.linking import Payer
from app.services.payments.order import Orders
from app.services.payments.remainders import allowed
from app.services.prepayment_vat import PrepaymentVat
from app.services.sales import paid_commissions
from app.storage import numbering

declare({
    "PAY-14-currencies": N_("The marked entries are in several currencies. Type the amount of the payment."),
    "CUR-07-bank": N_("The bank account is kept in {own}. Enter what the bank booked in {own}; marked entries in {other} are "
                      "converted."),
    "PAY-40-marks": N_("The amounts typed for the marked entries come to {marked}, the payment to {payment}. Lower one of "
                       "them, or change the payment."),
    "TOL-11-question": N_("{document}: the cash discount of {discount} was due by an earlier day; {day} lies in the days of "
                          "grace. Accept it?"),
    "TOL-07-question": N_("{document}: {amount} is left. Post it as payment tolerance?"),
})

EVENTS = {EntryType.PAYMENT: Event.PAYMENT, EntryType.REFUND: Event.REFUND, EntryType.CREDIT_NOTE: Event.JOURNAL_OTHER}
Placed = tuple[int, Line]
"""A line with its row on the screen."""


@dataclass(slots=True)
class Settling:
    """A line that settles: its row, the payment as an item (`ref.new` = its row), the marked items and what the engine says of
    all companies; `allocation` = what is settled in the payment's own."""

    row: int
    payment: Item | None
    wanted: Wanted
    shared: Shared

    @property
    def allocation(self) -> Allocation:
        """What its own company settles."""
        return self.shared.local


@dataclass(slots=True)
class Group:
    """Lines that become one voucher (PAY-05, 44)."""

    voucher: int
    placed: list[Placed]
    settling: list[Settling] = field(default_factory=list)

    @property
    def rows(self) -> set[int]:
        """Rows of its lines."""
        return {row for row, _line in self.placed}

    @property
    def day(self) -> date:
        """Its posting date."""
        return self.placed[0][1].posting_date or date.max


@dataclass(slots=True)
class Checked:
    """What a journal will become: its vouchers in the order of their dates, all problems, and the accounts settling needs."""

    facts: Facts
    settings: Settings
    groups: list[Group] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    roles: frozenset[AccountRole] = frozenset()
    prepayment_vat: PrepaymentVat | None = None

    def good(self, confirmed: frozenset[str] = frozenset()) -> list[Group]:
        """The vouchers none of whose lines has an error or a question nobody answered."""
        bad = {p.row for p in self.problems if p.weight is Weight.ERROR
               or (p.weight is Weight.WARNING and p.key not in confirmed)}
        return [group for group in self.groups if not bad & group.rows]

    def general(self, confirmed: frozenset[str] = frozenset()) -> list[Problem]:
        """What stands in the way of the journal as a whole."""
        return [p for p in self.problems if p.row is None and (p.weight is Weight.ERROR
                or (p.weight is Weight.WARNING and p.key not in confirmed))]


def check_journal(session: Session, desk: Desk, head: Head, lines: Sequence[Line],
                  marked: Mapping[int, Sequence[SettlementMark]], answers: Mapping[str, bool],
                  name: JournalName | None = None) -> Checked:
    """Check all lines at once (PAY-40, 41); `marked` by number of line, `answers` to the questions of tolerance and late
    discount by their keys, `name` says what becomes of control totals and which series are drawn from. Writes nothing."""
    placed = [(row, line) for row, line in enumerate(lines) if not line.blank]
    facts = Facts(session, desk, [line for _row, line in placed])
    found = Checked(facts, settings_of(session, desk.company_id))
    if not placed:
        found.problems.append(error("PAY-40-empty"))
        return found
    vat = PrepaymentVat(session, desk, (line.vat_code_id for _row, line in placed if line.prepayment),
                        includes_vat=name is not None and name.includes_vat)
    found.prepayment_vat = vat
    found.problems += vat.missing
    for row, line in placed:
        found.problems += _line(facts, row, line, len(marked.get(line.no, ())))
        found.problems += vat.problems(row, line.vat_code_id if line.prepayment else None, line.amount)
    asked_at = len(found.problems)
    found.groups = sorted(_groups(placed), key=lambda g: (g.day, min(g.rows)))
    for group in found.groups:
        found.problems += _voucher(group)
    _settle(session, desk, found, marked, answers)
    elsewhere = {s.row for group in found.groups for s in group.settling if s.shared.crossed}
    # Money that goes on to other companies is no credit here.
    found.problems[asked_at:asked_at] = _credit_questions(facts, [x for x in placed if x[0] not in elsewhere])
    found.problems += control_problems(totals(_amounts(placed)), head.currency or facts.home, head.control_count,
                                       head.control_amount, "off" if name is None else name.control_totals)
    found.problems += cash_checks.problems(session, desk, facts, placed, marked)
    found.problems += _accounts(session, desk, found, name)
    found.problems.sort(key=lambda p: -1 if p.row is None else p.row)
    return found


def _amounts(placed: Sequence[Placed]) -> Iterator[Amounts]:
    for row, line in placed:
        yield Amounts(line.voucher or -row, line.debit, line.credit, line.currency or "")


# ---------------------------------------------------------------- one line

def _line(facts: Facts, row: int, line: Line, marked: int) -> Iterator[Problem]:
    """Everything about a line that its marks do not decide."""
    customer = facts.customers.get(line.customer_id or 0)
    yield from rules.problems(rules.LineFacts(
        row, None if customer is None else customer.name, line.posting_date, line.document_date, line.debit, line.credit,
        line.currency, facts.rate_of(line), facts.offset(line), facts.method(line), line.payment_status, line.payment_reference,
        line.deposit_slip, line.prepayment, marked, line.vat_code_id is not None, tuple(line.unread.items()),
        (("text", line.text), ("payment_reference", line.payment_reference)), (line.structured_reference,),
        facts.posted.get(line.customer_id or 0, ())))
    own = facts.bank_currency(line)
    if own is not None and line.currency not in (None, own) and own != facts.home:
        yield error("CUR-07-bank", at="currency", row=row, own=own, other=line.currency)
    if line.posting_date is not None:
        yield from (at(p, row, "posting_date") for p in facts.day_problems(line.posting_date, VoucherSource.PAY))
    if customer is not None:
        _choice, wrong = facts.profile(line)
        blocked = check(facts_of(customer), EVENTS.get(line.kind, Event.JOURNAL_OTHER), Moment.POST).problems
        yield from (at(p, row, "customer") for p in (*wrong, *blocked))


def at(problem: Problem, row: int, field_name: str) -> Problem:
    """A problem of something else, told at a cell."""
    return replace(problem, field=field_name, row=row)


def _credit_questions(facts: Facts, placed: Sequence[Placed]) -> Iterator[Problem]:
    """Who comes into credit by more than a tenth of the largest invoice, by all lines up to this one (PAY-41)."""
    paid: dict[int, int] = defaultdict(int)
    asked: set[int] = set()
    for row, line in placed:
        conversion = facts.conversion(line)
        before = facts.exposures.get(line.customer_id or 0)
        if before is None or conversion is None or line.customer_id is None or line.prepayment:
            continue
        paid[line.customer_id] += conversion.value(-line.amount)
        if line.amount < 0 and line.customer_id not in asked:
            question = rules.credit_question(row, line.customer_id, before, paid[line.customer_id])
            if question is not None:
                asked.add(line.customer_id)
                yield question


# ---------------------------------------------------------------- vouchers

def _groups(placed: Sequence[Placed]) -> list[Group]:
    """Lines with one voucher number together, all others alone (PAY-05)."""
    together: dict[int, Group] = {}
    alone: list[Group] = []
    for row, line in placed:
        if line.voucher is None:
            alone.append(Group(0, [(row, line)]))
        else:
            together.setdefault(line.voucher, Group(line.voucher, [])).placed.append((row, line))
    return [*together.values(), *alone]


def _voucher(group: Group) -> Iterator[Problem]:
    """One date, one currency and rate, one bank (PAY-05, 42)."""
    first = group.placed[0][1]
    for row, line in group.placed[1:]:
        for name, one, other in (("posting_date", first.posting_date, line.posting_date),
                                 ("currency", first.currency, line.currency), ("offset", first.offset, line.offset),
                                 ("rate", _typed_rate(first), _typed_rate(line))):
            if one != other:
                yield error("PAY-40-voucher", at=name, row=row, voucher=group.voucher)


def _typed_rate(line: Line) -> Decimal | None:
    return line.rate if line.rate_typed else None


# ---------------------------------------------------------------- settling

def _settle(session: Session, desk: Desk, found: Checked, marked: Mapping[int, Sequence[SettlementMark]],
            answers: Mapping[str, bool]) -> None:
    """Distribute every line without errors over its marks, by the engine that posts (SET-04, 07, 12)."""
    bad = {p.row for p in found.problems if p.weight is Weight.ERROR}
    lines = [(group, row, line) for group in found.groups for row, line in group.placed if marked.get(line.no)]
    known = items(session, [m.entry_id for _g, _r, line in lines for m in marked[line.no]], found.settings)
    orders = Orders(session, desk)
    for group, row, line in lines:
        given = marks.by_ref(marked[line.no])
        chosen = [known[m.entry_id] for m in marked[line.no] if m.entry_id in known]
        found.problems += [at(p, row, "marks") for p in _marked(desk.company_id, line, chosen, given)]
        if row in bad or line.customer_id is None:
            continue
        payment = payment_item(found.facts, row, line)
        act = act_of(found.facts, line, chosen, found.settings, answers)
        answered = {ref: replace(m, late=answers.get(f"TOL-11-{ref.entry_id}", m.late)) for ref, m in given.items()}
        payer = Payer(line.customer_id, line.profile_id, line.method_id, line.cost_centre, line.project)
        wanted = Wanted(payment, payer, chosen, answered, marks.through(marked[line.no]))
        made = share(session, desk, wanted, act, found.settings, orders.of(line.customer_id))
        found.problems += [at(p, row, "marks") for p in (*made.problems, *allowed(session, desk, made.local))]
        found.problems += [question_of(q, row, line.no) for q in made.local.questions]
        group.settling.append(Settling(row, payment, wanted, made))


def _marked(company_id: int, line: Line, chosen: Sequence[Item], given: Mapping[EntryRef, Mark]) -> Iterator[Problem]:
    """Entries of the line's customer, with amounts that do not come to more than the payment (PAY-05, 40)."""
    for item in chosen:
        if item.customer_id != line.customer_id and item.company_id == company_id:
            yield error("SET-05-customer", document=item.document_no)
    typed = [(1 if i.remaining > 0 else -1) * (given[i.ref].amount or 0) for i in chosen]
    total, currency = sum(typed), line.currency
    if {i.currency for i in chosen} == {currency} and total * -line.amount > 0 and abs(total) > abs(line.amount):
        yield error("PAY-40-marks", marked=Money(abs(total), currency or ""), payment=Money(abs(line.amount), currency or ""))


def payment_item(facts: Facts, row: int, line: Line, entry_id: int | None = None) -> Item:
    """A line as the entry it becomes (PAY-04)."""
    conversion, day = facts.conversion(line), line.posting_date
    assert conversion is not None and day is not None and line.currency is not None
    choice, _wrong = facts.profile(line)
    ref = EntryRef(new=row) if entry_id is None else EntryRef(entry_id=entry_id)
    role = AccountRole.PREPAY if line.prepayment else AccountRole.AR
    return Item(ref, line.customer_id or 0, line.kind, line.payment_reference, day, line.due_date or day, line.currency,
                line.amount, line.amount, conversion.value(line.amount), choice.control_account_id if choice else 0, role,
                conversion.rate, decimals=facts.decimals(line.currency), company_id=facts.company_id)


def act_of(facts: Facts, line: Line, chosen: Sequence[Item], settings: Settings, answers: Mapping[str, bool]) -> Act:
    """The act of settling a line: its dates, rates where currencies differ, the answer about a tolerance (SET-30, 31, TOL-07)."""
    day = line.posting_date
    assert day is not None
    currencies = {i.currency for i in chosen} | {line.currency or settings.accounting_currency}
    rates: dict[str, Decimal] = {}
    if len(currencies) > 1:
        for currency in currencies:
            rate = facts.rate_of(line) if currency == line.currency else facts.rate(currency, day)
            if rate is not None:
                rates[currency] = rate
    vat_date = facts.vat_date(day) if any(i.vat or i.moving for i in chosen) else None
    return Act(day, SettlementOrigin.MARKS, line.discount_date, tolerance=answers.get(f"TOL-07-{line.no}"), rates=rates,
               vat_date=vat_date, text=(line.text.strip() or ", ".join(i.document_no for i in chosen))[:100])


def question_of(question: Question, row: int, no: int) -> Problem:
    """A question of the engine as a warning; its key is what the answer is kept under (TOL-07, 11)."""
    item, amount = question.item, Money(abs(question.amount), question.item.currency)
    if question.asks is Asks.LATE:
        return warning("TOL-11-question", key=f"TOL-11-{item.ref.entry_id}", at="marks", row=row, document=item.document_no,
                       discount=amount, day=question.day)
    return warning("TOL-07-question", key=f"TOL-07-{no}", at="marks", row=row, document=item.document_no, amount=amount)


# ---------------------------------------------------------------- accounts and numbers

def _accounts(session: Session, desk: Desk, found: Checked, name: JournalName | None) -> Iterator[Problem]:
    """Accounts, numbers and commission that posting will need, once for the whole journal (MST-042, MST-025, MST-101)."""
    made = [s.allocation for group in found.groups for s in group.settling]
    found.roles = frozenset().union(*(roles(a) for a in made)) if made else frozenset()
    _books, missing = ledger.role_accounts(session, desk.company_id, sorted({AccountRole.PENNY, *found.roles}))
    yield from missing
    days = sorted({group.day for group in found.groups if group.day != date.max})
    for day in days[-1:]:
        yield from numbering.check(session, desk.company_id, "payment_journal", day, series_id=name.series_id if name else None)
    own = name.voucher_series_id if name else None
    for purpose, series in (("voucher_PAY", own), *((("voucher_SET", None),) if found.roles else ())):
        for day in days[:1] + days[1:][-1:]:
            yield from numbering.check(session, desk.company_id, purpose, day, series_id=series)
    entries = [p.other.ref.entry_id for a in made for p in a.pairs if p.other.ref.entry_id is not None]
    if entries and days:
        yield from paid_commissions.check(session, desk, entries, days[-1])
