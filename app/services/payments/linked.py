"""What a payment line does across companies: worked out before posting and posted by the same rules (CEN-01…12).

A line may mark entries of other companies of its payment group, of customers that are the same party. What is the payment's own
company's comes first. A credit note of another company settles entries directly between the companies, unless it is marked to go
through the payment as the primary one (CEN-11): then it becomes a credit of the payment's company, and pays from there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.company import Company
from app.models.customers import Customer
from app.models.intercompany import IntercompanyLink
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER
from app.rules.ledger import EntryRef, VoucherPlan
from app.rules.settlement import Act, Allocation, Item, Mark, Pair, Use, across, allocate, carry
from app.rules.settlement.items import Settings
from app.rules.settlement.order import Order
from app.services import vat_periods
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments.items import items, settings_of
from app.services.payments.linking import Payer, both, desk_of, payer_of
from app.services.posting import Posted, post_all
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "CEN-02-none": N_("Choose the entries of the other companies this payment settles."),
    "CEN-02-payment": N_("{document} is no open payment of this company. Choose one that is."),
    "CEN-02-used": N_("The payment is used up before {document}. Take that entry out."),
    "CEN-11-there": N_("{credit} and {document} are both of {company}. Settle them there, or send the credit note through the "
                       "payment."),
})
T = TypeVar("T")
UNPOSTED = EntryRef(entry_id=-1)
TABLE = CustomerLedgerEntry.__tablename__
_E, _S = CustomerLedgerEntry, CustomerEntryState


# ---------------------------------------------------------------- who is one party

def sisters(session: Session, company_id: int, customer_id: int) -> dict[int, int]:
    """The customers of other companies of the payment group that are one party with it: company by customer (CEN-01, 02)."""
    own, company = session.get(Customer, customer_id), session.get_one(Company, company_id)
    if own is None or own.company_id != company_id or own.party_id is None or company.payment_group_id is None:
        return {}
    return dict(session.execute(
        select(Customer.id, Customer.company_id).join(Company, Company.id == Customer.company_id)
        .where(Customer.party_id == own.party_id, Customer.company_id != company_id,
               Company.payment_group_id == company.payment_group_id)).all())


def shares_payments(desk: Desk) -> bool:
    """Does the company receive payments for others of its group (CEN-01)?"""
    with desk.reading() as session:
        return session.get_one(Company, desk.company_id).payment_group_id is not None


def open_elsewhere(session: Session, company_id: int, customer_id: int) -> list[int]:
    """Open entries of the same party in other companies of the payment group, the first due first (CEN-02)."""
    who = sisters(session, company_id, customer_id)
    return list(session.scalars(select(_S.entry_id).where(
        _S.customer_id.in_(who), _S.open_until == FOR_EVER, _S.remaining != 0).order_by(_S.due_date, _S.entry_id))) if who else []


def names(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """Legal names of companies."""
    return dict(session.execute(select(Company.id, Company.legal_name).where(Company.id.in_(set(ids)))).all())


# ---------------------------------------------------------------- worked out

@dataclass(slots=True)
class Shared:
    """A line over all companies: the settlement in its own, what follows between companies, each entry as it ends.

    `local` = what is posted in the payment's company, `pairs` = of all companies, for showing. Between companies: first `before`,
    by credits of others, then the credits in `through` become the payment's company's, and after `local` comes `then`, each with
    payer, entry, and whether it is the payment's last. `crossed` = is anything of another company?
    """

    local: Allocation
    after: dict[EntryRef, Item] = field(default_factory=dict)
    pairs: list[Pair] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    before: list[tuple[Item, Item]] = field(default_factory=list)
    through: list[Item] = field(default_factory=list)
    then: list[tuple[EntryRef, Item, bool]] = field(default_factory=list)
    crossed: bool = False

    def remaining(self, item: Item) -> int:
        """What is left of an entry, signed minor units."""
        return self.after[item.ref].remaining if item.ref in self.after else self.local.remaining(item)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a line brings: its payment (None = entries settle each other), what is marked, and how."""

    payment: Item | None
    payer: Payer
    chosen: Sequence[Item]
    marks: Mapping[EntryRef, Mark]
    primary: frozenset[EntryRef] = frozenset()


def share(session: Session, desk: Desk, line: Wanted, act: Act, settings: Settings, order: Order) -> Shared:
    """How a line is shared out over the marked entries of all companies, as posting does it (SET-13, CEN-02…12)."""
    foreign = [i for i in line.chosen if i.company_id != desk.company_id]
    if not foreign or line.payment is None:
        taking = [*line.chosen, *([line.payment] if line.payment is not None else [])]
        made = allocate(taking, line.marks, act, settings, order) if line.chosen else Allocation(act)
        return Shared(made, {}, list(made.pairs), list(made.problems))
    return _Sharing(session, desk, line, act, settings, order).shared()


class _Sharing:
    """The steps of a line across companies, each entry kept as the steps before leave it."""

    def __init__(self, session: Session, desk: Desk, line: Wanted, act: Act, settings: Settings, order: Order) -> None:
        self._session, self._desk, self._line, self._act = session, desk, line, act
        self._settings, self._order = settings, order
        self._now = {i.ref: i for i in line.chosen}
        self._made = Shared(Allocation(act), crossed=True)

    def shared(self) -> Shared:
        """All steps; with a problem what came before it stands for showing only."""
        payment = self._line.payment
        assert payment is not None
        credits_ = [i for i in self._line.chosen if i.company_id != self._desk.company_id and i.remaining < 0]
        through = self._made.through = [i for i in credits_ if i.ref in self._line.primary]
        for credit in credits_:
            if credit.ref not in self._line.primary:
                self._pays(credit, payer_of(self._session, credit.ref.entry_id or 0), last=False)
                self._same_company(credit)
        here = [self._now[i.ref] for i in self._line.chosen if i.company_id == self._desk.company_id]
        taken = [self._taken(i, payment) for i in through]
        self._local(here, taken, payment)
        for n, item in enumerate(payers := [*taken, payment]):
            self._pays(item, self._line.payer, last=n == len(payers) - 1)
        self._made.after |= self._now
        return self._made

    def _taken(self, credit: Item, payment: Item) -> Item:
        """A credit of another company as one of the payment's (CEN-11)."""
        item = replace(credit, company_id=self._desk.company_id, customer_id=payment.customer_id, tiers=(), past=(), moving=(),
                       control_account_id=payment.control_account_id, control_role=payment.control_role)
        self._now[item.ref] = item
        return item

    def _local(self, here: Sequence[Item], taken: Sequence[Item], payment: Item) -> None:
        """What the payment's own company settles; what is left goes on to the others."""
        self._now[payment.ref] = payment
        if not here:
            return
        rest = {i.ref: Mark(keep_open=True, use=Use.NEVER) for i in (*taken, payment)} if self._debts() else {}
        before = {i.ref: i for i in self._line.chosen}
        marks = {i.ref: _once(self._line.marks.get(i.ref, Mark()), before[i.ref], i) for i in here}
        made = allocate([*here, *taken, payment], {**marks, **rest}, self._act, self._settings, self._order)
        self._made.local = made
        self._made.problems += made.problems
        self._made.pairs += made.pairs
        if not made.refused:
            self._now |= {i.ref: made.after(i) for i in (*here, *taken, payment)}

    def _debts(self) -> list[Item]:
        """What the other companies are still owed, in the order in which it was marked."""
        return [self._now[i.ref] for i in self._line.chosen
                if i.company_id != self._desk.company_id and self._now[i.ref].remaining > 0]

    def _same_company(self, credit: Item) -> None:
        """A credit note and an entry of one other company are settled there (CEN-11)."""
        same = next((i for i in self._debts() if i.company_id == credit.company_id), None)
        if same is not None and self._now[credit.ref].remaining < 0:
            self._made.problems.append(error("CEN-11-there", credit=credit.document_no, document=same.document_no,
                                             company=names(self._session, [same.company_id])[same.company_id]))

    def _pays(self, payer: Item, who: Payer, *, last: bool) -> None:
        """A payment or credit over the entries of other companies than its own."""
        company = self._now[payer.ref].company_id
        wanted = [i for i in self._line.chosen if self._now[i.ref].remaining > 0 and i.company_id != company]
        for n, entry in enumerate(wanted):
            if self._now[payer.ref].remaining >= 0:
                return
            self._pair(payer, who, entry, last=last and n == len(wanted) - 1)

    def _pair(self, payer: Item, who: Payer, entry: Item, *, last: bool) -> None:
        now, debt = self._now[payer.ref], self._now[entry.ref]
        found = both(self._session, desk_of(self._desk, now.company_id), now, who, debt, _day(self._act, now, debt))
        self._made.problems += [p for p in found.problems if p not in self._made.problems]
        if found.here is None or found.there is None:
            return
        act = replace(self._act, vat_date=_vat_date(self._session, now, debt, self._act.day))
        mark = _once(self._line.marks.get(entry.ref, Mark()), entry, debt)
        # A payment that is not posted yet must not be taken for the record that closes it.
        now = now if now.ref.new is None else replace(now, ref=UNPOSTED)
        made = across(now, found.here, debt, found.there, act, found.terms, mark=mark, last=last)
        self._made.problems += made.problems
        if made.here is None or made.there is None or made.paid is None:
            return
        self._made.pairs += made.there.pairs
        self._now[entry.ref] = made.there.after(debt)
        self._now[payer.ref] = replace(made.here.after(now), ref=payer.ref)
        if now.company_id == self._desk.company_id:
            self._made.then.append((payer.ref, entry, last))
        else:
            self._made.before.append((payer, entry))


def _once(mark: Mark, marked: Item, now: Item) -> Mark:
    """A mark whose entry an earlier step changed: what it came to when it was marked is no longer looked at (SET-07)."""
    return mark if now.remaining == marked.remaining else replace(mark, remaining_then=None)


def _vat_date(session: Session, payment: Item, debt: Item, day: date) -> date | None:
    """When VAT of the invoice or a prepayment is corrected, in the company of the invoice (CEN-08)."""
    any_vat = debt.vat or debt.moving or payment.moving
    return vat_periods.first_open(session, debt.company_id, day) if any_vat else None


def _day(act: Act, payment: Item, debt: Item) -> date:
    return max(act.day, payment.posting_date, debt.posting_date)


# ---------------------------------------------------------------- posted

class RefusedError(Exception):
    """What was worked out cannot be posted after all; the whole unit is given up and its problems are told."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("a settlement was refused")
        self.problems = problems


def _must(done: Outcome[T]) -> T:
    if done.value is None:
        raise RefusedError(done.problems)
    return done.value


def before(desk: Desk, unit: UnitOfWork, line: Wanted, shared: Shared, entry_id: int) -> dict[EntryRef, EntryRef]:
    """What precedes the settlement of a posted payment in its own company: what credits of other companies pay directly, and
    credits that go through the payment; those by what they became here (CEN-11). Raises `RefusedError`."""
    day = shared.local.act.day
    for credit, debt in shared.before:
        _must(pair(desk_of(desk, credit.company_id), unit, credit.ref.entry_id or 0, debt.ref.entry_id or 0, day, frozenset(),
                   last=False, mark=replace(line.marks.get(debt.ref, Mark()), remaining_then=None)))
    found: dict[EntryRef, EntryRef] = {}
    for credit in shared.through:
        payment = items(unit.session, [entry_id], settings_of(unit.session, desk.company_id))[entry_id]
        found[credit.ref] = EntryRef(entry_id=_must(carried(desk, unit, credit, payment, day)))
    return found


def then(desk: Desk, unit: UnitOfWork, line: Wanted, shared: Shared, ids: Mapping[EntryRef, EntryRef]) -> int:
    """What the payment and the credits that go through it pay in other companies; how many settlements (CEN-03). Raises
    `RefusedError`."""
    for payer, debt, last in shared.then:
        entry = ids.get(payer, payer).entry_id or 0
        _must(pair(desk, unit, entry, debt.ref.entry_id or 0, shared.local.act.day, frozenset(), last=last,
                   mark=replace(line.marks.get(debt.ref, Mark()), remaining_then=None)))
    return len(shared.before) + len(shared.then)


def pair(desk: Desk, unit: UnitOfWork, payment_id: int, debt_id: int, day: date, confirmed: frozenset[str], *, last: bool,
         mark: Mark | None = None) -> Outcome[str]:
    """A posted payment or credit of the desk's company settles an entry of another: two vouchers under one number (CEN-03)."""
    session = unit.session
    payment = items(session, [payment_id], settings_of(session, desk.company_id)).get(payment_id)
    if payment is None or payment.company_id != desk.company_id or payment.reserved or payment.remaining >= 0:
        number = _number(session, debt_id) if payment is not None and not payment.remaining else None
        return Outcome(None, (error("CEN-02-used", document=number) if number is not None else error(
            "CEN-02-payment", document=payment.document_no if payment is not None else "?"),))
    company = session.scalars(select(_E.company_id).where(_E.id == debt_id)).first()
    debt = items(session, [debt_id], settings_of(session, company)).get(debt_id) if company is not None else None
    if debt is None or debt.company_id == desk.company_id:
        return Outcome(None, (error("CEN-02-none"),))
    act = Act(_day(Act(day), payment, debt), text=f"{payment.document_no} / {debt.document_no}"[:100],
              vat_date=_vat_date(session, payment, debt, day))
    sides = both(session, desk, payment, payer_of(session, payment_id), debt, act.day)
    if standing(sides.problems, confirmed) or sides.here is None or sides.there is None:
        return Outcome(None, sides.problems)
    made = across(payment, sides.here, debt, sides.there, act, sides.terms, mark=mark or Mark(), last=last)
    if made.paid is None:
        return Outcome(None, made.problems)
    number = numbering.draw(session, desk.company_id, "intercompany", act.day).number
    made = across(payment, sides.here, debt, sides.there, act, sides.terms, mark=mark or Mark(), last=last, number=number)
    assert made.paid is not None and made.invoiced is not None
    posted = _in_both(unit, desk, made.paid, desk_of(desk, debt.company_id), made.invoiced, number, sides.problems)
    if posted.value is None:
        return Outcome(None, posted.problems)
    unit.audit("intercompany.settle", TABLE, payment_id, number, {"debt": debt.document_no}, desk.company_id)
    return Outcome(number)


def carried(desk: Desk, unit: UnitOfWork, credit: Item, payment: Item, day: date) -> Outcome[int]:
    """A credit of another company becomes one of the desk's, of the customer of a posted payment; the new entry (CEN-11)."""
    session, there = unit.session, desk_of(desk, credit.company_id)
    found = both(session, there, credit, payer_of(session, credit.ref.entry_id or 0), payment, day)
    if found.here is None or found.there is None:
        return Outcome(None, found.problems)
    act = Act(_day(Act(day), credit, payment), text=credit.document_no)
    number = numbering.draw(session, credit.company_id, "intercompany", act.day).number
    closing, taken = carry(credit, found.here, found.there, act, number=number)
    posted = _in_both(unit, there, closing, desk, taken, number, found.problems)
    return Outcome(None if posted.value is None else posted.value[1].entry_ids[0], posted.problems)


def _in_both(unit: UnitOfWork, here: Desk, one: VoucherPlan, there: Desk, other: VoucherPlan, number: str,
             told: tuple[Problem, ...]) -> Outcome[list[Posted]]:
    """Both vouchers, and that they belong together (CEN-03)."""
    posted = numbered(unit, lambda: [*post_all(here, unit, [one]), *post_all(there, unit, [other])], told)
    for where, p in zip((here, there), posted.value or (), strict=False):
        unit.session.add(IntercompanyLink(company_id=where.company_id, number=number, voucher_id=p.voucher_id or 0))
    unit.session.flush()
    return posted


def _number(session: Session, entry_id: int) -> str:
    return session.scalars(select(_E.document_no).where(_E.id == entry_id)).first() or "?"
