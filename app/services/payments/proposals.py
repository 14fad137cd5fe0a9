"""Payment proposals: a saved list that is changed until payments are made of it, all with their marks (PAY-20…26)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import Blocked, CollectionsStatus
from app.core.facts import Facts as Told
from app.core.facts import from_json, to_json
from app.core.problems import Outcome, Problem, Weight, error
from app.core.words import N_, declare
from app.models.collections import EntryCollection
from app.models.company import Company
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, EntryDiscountTier
from app.models.payments import PaymentProposal, PaymentProposalExclusion, PaymentProposalLine
from app.models.terms import PaymentMethod
from app.models.types import FOR_EVER
from app.rules.payments.proposals import Candidate, Period, SelectBy, Wish, propose
from app.rules.settlement import Item, Mark, Settings, offer
from app.services.desk import Desk
from app.services.journals.drafts import Kept
from app.services.payments import marks
from app.services.payments.drafts import Changed, Head, Line, keep, parts
from app.services.payments.items import items, settings_of
from app.services.payments.names import begin, proposed
from app.storage import bulk

declare({
    "PAY-20-dates": N_("The last date lies before the first. Enter a later one."),
    "PAY-20-none": N_("Nothing is open for this proposal. Change its dates or filters."),
    "PAY-26-gone": N_("This proposal is no longer a draft. Refresh with F5 to see what became of it."),
    "PAY-26-amount": N_("{document}: enter an amount above zero, at most what is open."),
    "PAY-26-empty": N_("Every row was taken out. Put one back, or cancel the proposal."),
})

PURPOSES = ("receipt", "direct_debit", "bill", "refund")
_E, _S, _T = CustomerLedgerEntry, CustomerEntryState, EntryDiscountTier


@dataclass(frozen=True, slots=True)
class Parameters:
    """What a proposal looks for (PAY-20): the wish of the rules, and which customers; empty = all of them.

    `bank_id` = the account it is paid on instead of the one of the journal, `elsewhere` = also what the same parties owe other
    companies of the payment group.
    """

    wish: Wish
    customers: frozenset[int] = frozenset()
    groups: frozenset[int] = frozenset()
    types: frozenset[str] = frozenset()
    bank_id: int | None = None
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """An entry of a proposal: rows with one `payment` become one line; `amount` without `discount`, minor units."""

    entry_id: int
    payment: int
    customer_id: int
    customer: str
    document_no: str
    day: date
    currency: str
    amount: int
    discount: int
    open: int
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as it stands, with every entry that was left out and why (PAY-22, 26)."""

    proposal_id: int
    state: str
    purpose: str
    rows: tuple[Row, ...]
    left_out: tuple[tuple[int, Problem], ...] = field(default=())


def make_proposal(desk: Desk, parameters: Parameters, purpose: str = "receipt") -> Outcome[int]:
    """Save a proposal of what is open by its parameters; nothing is marked yet (PAY-21…25). Its id."""
    if parameters.wish.last < parameters.wish.first:
        return Outcome(None, (error("PAY-20-dates", at="last"),))
    with desk.writing("payment_proposal.make") as unit:
        session = unit.session
        made = propose(parameters.wish, _candidates(session, desk, parameters))
        if not made.payments and not made.left_out:
            return Outcome(None, (error("PAY-20-none"),))
        head = PaymentProposal(company_id=desk.company_id, purpose=purpose, parameters=_stored(parameters), state="draft",
                               created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
        session.add(head)
        session.flush()
        bulk.add(session, PaymentProposalLine, [{
            "company_id": desk.company_id, "proposal_id": head.id, "payment": n, "customer_id": t.customer_id,
            "entry_id": t.entry_id, "date": payment.day, "currency": t.currency, "amount": t.amount, "discount": t.discount,
            "bank_id": parameters.bank_id, "payment_method_id": None, "removed": False,
        } for n, payment in enumerate(made.payments, 1) for t in payment.entries])
        bulk.add(session, PaymentProposalExclusion, [{
            "company_id": desk.company_id, "proposal_id": head.id, "entry_id": entry, "facts": to_json(Told(why.code, why.saw)),
        } for entry, why in made.left_out])
        unit.changed("payment_proposal", head.id)
        return Outcome(head.id)


def _stored(p: Parameters) -> dict[str, Any]:
    """The parameters as they are kept with the proposal."""
    w = p.wish
    return {"first": w.first.isoformat(), "last": w.last.isoformat(), "by": w.by.value, "period": w.period.value,
            "earliest": w.earliest.isoformat() if w.earliest else None,
            "total_date": w.total_date.isoformat() if w.total_date else None, "weekday": w.weekday,
            "amount_limit": w.amount_limit, "entry_limit": w.entry_limit, "least": w.least, "methods": sorted(w.methods),
            "currency": w.currency, "check_balance": w.check_balance, "delete_negative": w.delete_negative,
            "skip_promised": w.skip_promised, "customers": sorted(p.customers), "groups": sorted(p.groups),
            "types": sorted(p.types), "bank_id": p.bank_id, "elsewhere": p.elsewhere}


def parameters_of(stored: Mapping[str, Any], today: date) -> Parameters:
    """Kept parameters, as a new proposal may begin with them."""
    def day(name: str) -> date | None:
        return date.fromisoformat(stored[name]) if stored[name] else None

    wish = Wish(date.fromisoformat(stored["first"]), date.fromisoformat(stored["last"]), today, SelectBy(stored["by"]),
                Period(stored["period"]), day("earliest"), day("total_date"), stored["weekday"], stored["amount_limit"],
                stored["entry_limit"], stored["least"], frozenset(stored["methods"]), stored["currency"],
                stored["check_balance"], stored["delete_negative"], stored["skip_promised"])
    return Parameters(wish, frozenset(stored["customers"]), frozenset(stored["groups"]), frozenset(stored["types"]),
                      stored["bank_id"], bool(stored.get("elsewhere")))


# ---------------------------------------------------------------- candidates

def _candidates(session: Session, desk: Desk, p: Parameters) -> Iterable[Candidate]:
    """Open entries whose due or discount date lies in the range, oldest due first, with what may speak against them."""
    wish, settings = p.wish, settings_of(session, desk.company_id)
    in_tier = _S.entry_id.in_(select(_T.entry_id).where(_T.last_date.between(wish.first, wish.last)))
    due = _S.due_date.between(wish.first, wish.last)
    dated = {SelectBy.DUE_DATE: due, SelectBy.DISCOUNT_DATE: in_tier, SelectBy.BOTH: or_(due, in_tier)}[wish.by]
    rows = _open(session, desk.company_id, p, dated)
    found = items(session, [row.entry_id for row in rows], settings)
    held = marks.of_entries(session, found)
    balances = _balances(session, desk.company_id, {row.customer_id for row in rows}) if wish.check_balance else {}
    for row in rows:
        item = found[row.entry_id]
        until, discount = _discount(item, settings, wish.today)
        holder = held.get(row.entry_id)
        yield Candidate(
            row.entry_id, row.customer_id, item.document_no, item.remaining, item.currency, item.due_date, until, discount,
            row.payment_method_id, item.disputed, row.status is CollectionsStatus.PROMISED, item.on_hold,
            None if holder is None else holder.journal, row.privacy_blocked or row.blocked is Blocked.ALL, False,
            balances.get(row.customer_id, 0), settings.accounting_currency)


def _open(session: Session, company_id: int, p: Parameters, dated: Any) -> Sequence[Any]:
    """Open entries of the wanted customers; with `elsewhere` those of the same parties in other companies, under our customer.

    A method of another company counts as ours of the same code (CEN-04).
    """
    own, theirs, method, ours = Customer, aliased(Customer), aliased(PaymentMethod), aliased(PaymentMethod)
    query = (select(_S.entry_id, _S.payment_method_id, own.id.label("customer_id"), own.blocked, own.privacy_blocked,
                    EntryCollection.status)
             .join(own, own.id == _S.customer_id).where(_S.company_id == company_id))
    queries = [query]
    group = session.get_one(Company, company_id).payment_group_id if p.elsewhere else None
    if group is not None:
        queries.append(
            select(_S.entry_id, ours.id.label("payment_method_id"), own.id.label("customer_id"), own.blocked, own.privacy_blocked,
                   EntryCollection.status)
            .join(theirs, theirs.id == _S.customer_id).join(Company, Company.id == _S.company_id)
            .join(own, and_(own.party_id == theirs.party_id, own.company_id == company_id))
            .outerjoin(method, method.id == _S.payment_method_id)
            .outerjoin(ours, and_(ours.code == method.code, ours.company_id == company_id))
            .where(_S.company_id != company_id, Company.payment_group_id == group))
    rows: list[Any] = []
    for each in queries:
        each = (each.outerjoin(EntryCollection, EntryCollection.entry_id == _S.entry_id)
                .where(_S.open_until == FOR_EVER, _S.remaining != 0, dated).order_by(_S.due_date, _S.entry_id))
        for column, wanted in ((own.id, p.customers), (own.group_id, p.groups), (own.type, p.types)):
            each = each.where(column.in_(wanted)) if wanted else each
        rows += session.execute(each).all()
    return rows


def _discount(item: Item, settings: Settings, today: date) -> tuple[date | None, int]:
    """The next date a discount is available on, and what it is, signed as the entry."""
    until = next((t.last_date for t in item.tiers if t.last_date >= today), None)
    if until is None:
        return next((t.last_date for t in reversed(item.tiers)), None), 0
    return until, (1 if item.remaining > 0 else -1) * offer(item, Mark(), settings, until).to_take


def _balances(session: Session, company_id: int, customers: Iterable[int]) -> dict[int, int]:
    return {key: int(total) for part in parts(customers) for key, total in session.execute(
        select(_S.customer_id, func.sum(_S.remaining_accounting)).where(
            _S.company_id == company_id, _S.open_until == FOR_EVER, _S.customer_id.in_(part)).group_by(_S.customer_id))}


# ---------------------------------------------------------------- the saved list

def load_proposal(desk: Desk, proposal_id: int) -> Proposal | None:
    """A proposal with its rows and what it left out; None when it is gone."""
    with desk.reading() as session:
        head = session.get(PaymentProposal, proposal_id)
        if head is None or head.company_id != desk.company_id:
            return None
        left_out = tuple(
            (row.entry_id, _problem(row.facts)) for row in session.scalars(select(PaymentProposalExclusion).where(
                PaymentProposalExclusion.proposal_id == proposal_id).order_by(PaymentProposalExclusion.id)))
        return Proposal(head.id, head.state, head.purpose, tuple(_rows(session, proposal_id)), left_out)


def _problem(stored: Any) -> Problem:
    told = from_json(stored)
    return Problem(told.rule, told.saw, Weight.INFORMATION)


def _rows(session: Session, proposal_id: int) -> Iterable[Row]:
    line = PaymentProposalLine
    for row, customer, number, left in session.execute(
            select(line, Customer.name, _E.document_no, _S.remaining).join(Customer, Customer.id == line.customer_id)
            .join(_E, _E.id == line.entry_id).join(_S, _S.entry_id == line.entry_id)
            .where(line.proposal_id == proposal_id).order_by(line.payment, line.id)):
        yield Row(row.entry_id, row.payment, row.customer_id, customer, number, row.date, row.currency, row.amount, row.discount,
                  left, row.removed)


def change_row(desk: Desk, proposal_id: int, entry_id: int, *, day: date | None = None, amount: int | None = None,
               removed: bool | None = None) -> Outcome[int]:
    """Change a row of a draft: the date of its whole payment, its amount (minor units, sign of the entry), in or out (PAY-26)."""
    with desk.writing("payment_proposal.change") as unit:
        session = unit.session
        head, problems = _draft(session, desk, proposal_id)
        row = session.scalars(select(PaymentProposalLine).where(PaymentProposalLine.proposal_id == proposal_id,
                                                                PaymentProposalLine.entry_id == entry_id)).first()
        if head is None or row is None:
            return Outcome(None, problems or (error("PAY-26-gone"),))
        if amount is not None:
            left = marks.remaining_of(session, [entry_id])[entry_id]
            if amount * left <= 0 or abs(amount) > abs(left):
                number = session.get_one(_E, entry_id).document_no
                return Outcome(None, (error("PAY-26-amount", at="amount", document=number),))
            row.amount = amount
        if removed is not None:
            row.removed = removed
        if day is not None:
            for other in session.scalars(select(PaymentProposalLine).where(PaymentProposalLine.proposal_id == proposal_id,
                                                                           PaymentProposalLine.payment == row.payment)):
                other.date = day
        session.flush()
        unit.changed("payment_proposal", proposal_id)
        return Outcome(entry_id)


def _draft(session: Session, desk: Desk, proposal_id: int) -> tuple[PaymentProposal | None, tuple[Problem, ...]]:
    head = session.get(PaymentProposal, proposal_id, with_for_update=True)
    if head is None or head.company_id != desk.company_id or head.state != "draft":
        return None, (error("PAY-26-gone"),)
    return head, ()


def create_payments(desk: Desk, proposal_id: int, name_id: int | None = None) -> Outcome[Kept]:
    """Make a journal of a proposal: a line per payment, its entries marked with their amounts, all in one step (PAY-26).

    A mark somebody else made meanwhile refuses the whole (SET-06); take that row out first.
    """
    with desk.writing("payment_proposal.create") as unit:
        session = unit.session
        head, problems = _draft(session, desk, proposal_id)
        if head is None:
            return Outcome(None, problems)
        groups: dict[int, list[Row]] = defaultdict(list)
        for row in _rows(session, proposal_id):
            if not row.removed:
                groups[row.payment].append(row)
        if not groups:
            return Outcome(None, (error("PAY-26-empty"),))
        journal_head = replace(begin(desk, name_id), currency=next(iter(groups.values()))[0].currency)
        lines = [_line(desk, journal_head, n, rows, head) for n, rows in enumerate(groups.values(), 1)]
        kept = keep(desk, None, Changed([*enumerate(lines)], head=journal_head))
        assert kept.value is not None
        made = marks.mark_lines(desk, kept.value.journal_id,
                                {n: [_wish(r) for r in rows] for n, rows in enumerate(groups.values(), 1)})
        if made.value is None or made.value.refused:
            unit.abandon()
            refused = made.value.refused if made.value is not None else {}
            return Outcome(None, made.problems or next(iter(refused.values())))
        head.state, head.journal_id = "created", kept.value.journal_id
        session.flush()
        unit.audit("payment_proposal.create", "payment_proposal", head.id, str(head.id), {"lines": len(lines)}, desk.company_id)
        return Outcome(kept.value)


def _wish(row: Row) -> marks.Wish:
    """The mark of a row: with its amount where the user changed it, else as much as it takes."""
    untouched = row.amount + row.discount == row.open
    return marks.Wish(row.entry_id, None if untouched else abs(row.amount))


def _line(desk: Desk, head: Head, no: int, rows: Sequence[Row], proposal: PaymentProposal) -> Line:
    """The line of a payment: a receipt, or a refund when its entries come to less than nothing."""
    total = sum(r.amount for r in rows)
    base = proposed(desk, replace(head, currency=rows[0].currency), no)
    bank = proposal.parameters.get("bank_id")
    return replace(base, posting_date=rows[0].day, customer_id=rows[0].customer_id, credit=max(total, 0), debit=max(-total, 0),
                   currency=rows[0].currency, offset=("bank", bank) if bank else base.offset, origin="proposal")


def cancel_proposal(desk: Desk, proposal_id: int) -> Outcome[int]:
    """Give a proposal up; it stays to be looked at (PAY-26)."""
    with desk.writing("payment_proposal.cancel") as unit:
        head, problems = _draft(unit.session, desk, proposal_id)
        if head is None:
            return Outcome(None, problems)
        head.state = "cancelled"
        unit.session.flush()
        unit.changed("payment_proposal", proposal_id)
        return Outcome(proposal_id)
