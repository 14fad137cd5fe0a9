"""What she decides about a line: accepted, corrected, split, put aside; nothing is posted by it, all can be undone (BNK-41)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Term
from app.core.problems import Outcome, Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account, ReasonCode
from app.models.bank import BankLinePart, BankStatementLine, BankStatementLineState
from app.models.customers import Customer, CustomerBankAccount
from app.models.ledger import CustomerLedgerEntry
from app.models.settlement_marks import SettlementMark
from app.rules import matching as rules
from app.rules.customers import Event, Moment, check
from app.rules.matching import Item, Key, Level, Source, Target
from app.rules.matching.index import account_key
from app.rules.matching.levels import LEVELS
from app.rules.matching.splitting import ROLES
from app.services import ledger
from app.services.bank import facts
from app.services.bank.learning import taught, turned_down
from app.services.bank.stored import (
    STATE,
    Part,
    chunks,
    columns,
    drop_parts,
    for_rule,
    line_of,
    of_rule,
    paid,
    proposals_of,
)
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.payments import marks
from app.storage import bulk
from app.storage.unit_of_work import UnitOfWork

declare({
    "BNK-44-decided": N_("This line is {state} already. Undo that first, then decide anew."),
    "BNK-44-open": N_("This line is open: nobody has decided upon it. Choose one that was accepted or put aside."),
    "BNK-20-none": N_("There is no proposal for this line. Choose entries, an account, or put the money on account."),
    "BNK-44-reason": N_("Say why the line is ignored; the reason stays with it."),
    "BNK-41-direct": N_("Nothing is posted on account {account} directly. Choose another account for this part."),
    "BNK-41-elsewhere": N_("{document} belongs to {customer}. Give its part to that customer."),
    "BNK-41-difference": N_("A discount or write-off closes an entry. Choose the entry it belongs to."),
    "BNK-41-writeoff": N_("Choose a reason for what is written off."),
    "BNK-32-account": N_("{account} is kept with {customer} already. Choose another account or customer."),
    "BNK-32-no-account": N_("The bank tells no account of the payer on this line. Enter it on the customer card."),
})

DECIDED = ("accepted", "error", "ignored")
_NAMES = {"accepted": N_("accepted"), "applied": N_("in a journal"), "posted": N_("posted"), "ignored": N_("ignored"),
          "error": N_("accepted")}


@dataclass(frozen=True, slots=True)
class Decided:
    """A line that was decided upon; `ask_account` = an account that may be kept with `customer_id`, to be asked once (BNK-32)."""

    line_id: int
    ask_account: str | None = None
    customer_id: int | None = None


# ---------------------------------------------------------------- accepting

def accept(desk: Desk, line_id: int, rank: int = 1) -> Outcome[Decided]:
    """Accept a proposal of a line, the best one unless another `rank` is meant; its entries are marked (BNK-44, SET-06).

    A customer who is blocked for everything refuses it; the line stays in review with its mark (PAY-52).
    """
    with desk.writing("bank.accept") as unit:
        found = proposals_of(unit.session, [line_id]).get(line_id, [])
        chosen = next((parts for row, parts in found if row.rank == rank), None)
        if chosen is None:
            return Outcome(None, (error("BNK-20-none"),))
        return _decide(desk, unit, line_id, chosen)


def decide(desk: Desk, line_id: int, parts: Sequence[Part]) -> Outcome[Decided]:
    """Accept a line as she corrected or split it; the parts come to the line (BNK-41)."""
    with desk.writing("bank.correct") as unit:
        return _decide(desk, unit, line_id, list(parts))


def on_account(desk: Desk, line_id: int, customer_id: int) -> Outcome[Decided]:
    """Put the whole line on the account of a customer."""
    return _whole(desk, line_id, lambda amount: Part(Target.ON_ACCOUNT, amount, customer_id))


def to_account(desk: Desk, line_id: int, account_id: int, *, vat_code_id: int | None = None, text: str = "") -> Outcome[Decided]:
    """Post the whole line to a ledger account."""
    return _whole(desk, line_id, lambda amount: Part(Target.LEDGER, amount, account_id=account_id, vat_code_id=vat_code_id,
                                                     text=text))


def to_suspense(desk: Desk, line_id: int, customer_id: int | None = None) -> Outcome[Decided]:
    """Keep unknown money on the account of unidentified receipts, with whom it may be of (ERR-06, PAY-52)."""
    return _whole(desk, line_id, lambda amount: Part(Target.SUSPENSE, amount, customer_id, role=AccountRole.SUSPENSE))


def _whole(desk: Desk, line_id: int, part: Callable[[int], Part]) -> Outcome[Decided]:
    with desk.writing("bank.decide") as unit:
        found = line_of(unit.session, desk, line_id)
        if found is None:
            return Outcome(None, (error("LED-gone"),))
        return _decide(desk, unit, line_id, [part(found[0].amount)])


def accept_level(desk: Desk, level: Level = Level.HIGH, *, bank_id: int | None = None,
                 line_ids: Sequence[int] | None = None) -> Outcome[tuple[int, ...]]:
    """Accept every line whose best proposal is at least `level` sure and stands alone; the lines, to be undone together (BNK-34).

    Lines of blocked customers and lines another one has taken the entries of stay as they are.
    """
    names = [name.value for name, rank in LEVELS.items() if rank >= LEVELS[level]]
    with desk.writing("bank.accept_level") as unit:
        state = BankStatementLineState
        chosen = select(state.line_id).where(state.company_id == desk.company_id, state.state == "suggested",
                                             state.level.in_(names)).order_by(state.booking_date, state.line_id)
        if bank_id is not None:
            chosen = chosen.where(state.bank_id == bank_id)
        wanted = None if line_ids is None else set(line_ids)
        ids = [key for key in unit.session.scalars(chosen) if wanted is None or key in wanted]
        return Outcome(tuple(accept_lines(desk, unit, ids)))


def accept_lines(desk: Desk, unit: UnitOfWork, line_ids: Sequence[int]) -> list[int]:
    """Accept the best proposals of many lines, those that stand alone and can be accepted; which lines that were.

    Nobody looked at each of them, so that they teach nothing (BNK-32).
    """
    session = unit.session
    proposals = proposals_of(session, line_ids)
    sure = {key: found[0][1] for key, found in proposals.items() if found and not found[0][0].manual}
    books = _Books(session, desk, [p for parts in sure.values() for p in parts])
    rows = {row.id: row for ids in chunks(sure) for row in session.scalars(
        select(BankStatementLine).where(BankStatementLine.id.in_(ids)))}
    chosen: dict[int, list[Part]] = {}
    for key in line_ids:
        parts = sure.get(key)
        if parts is not None and not books.problems(rows[key], parts):
            chosen[key] = parts
            books.take(parts)
    _write(desk, unit, chosen)
    return list(chosen)


def _decide(desk: Desk, unit: UnitOfWork, line_id: int, parts: list[Part]) -> Outcome[Decided]:
    """Check and write the parts of one line, in place of former ones."""
    session = unit.session
    found = line_of(session, desk, line_id)
    if found is None:
        return Outcome(None, (error("LED-gone"),))
    line, state = found
    if state.state in ("applied", "posted", "ignored"):
        return Outcome(None, (error("BNK-44-decided", state=_term(state.state)),))
    full = [_complete(session, part) for part in parts]
    problems = _Books(session, desk, full, besides=line_id).problems(line, full)
    if problems:
        return Outcome(None, tuple(problems))
    _write(desk, unit, {line_id: full})
    ask = taught(session, desk, line, _answer(full))
    return Outcome(Decided(line_id, ask, _answer(full).customer_id))


def _term(state: str) -> Term:
    return Term(_NAMES.get(state, state))


def _complete(session: Session, part: Part) -> Part:
    """The customer of an entry nobody named, and the role of a target that has one."""
    if part.target is Target.ITEM and part.customer_id is None and part.entry_id is not None:
        entry = session.get(CustomerLedgerEntry, part.entry_id)
        return replace(part, customer_id=None if entry is None else entry.customer_id, settles=part.settles or part.amount)
    if part.target is Target.ITEM:
        return replace(part, settles=part.settles or part.amount)
    role = None if part.account_id is not None else part.role or ROLES.get(part.target)
    return replace(part, role=role)


def _answer(parts: Iterable[Part]) -> rules.Answer:
    """What a line teaches: one customer, or one account."""
    kept = list(parts)
    customers = {p.customer_id for p in kept if p.customer_id is not None and p.target is not Target.SUSPENSE}
    accounts = {p.account_id for p in kept if p.target is Target.LEDGER}
    suspense = any(p.target is Target.SUSPENSE for p in kept)
    only = customers.pop() if len(customers) == 1 and not accounts else None
    account = accounts.pop() if len(accounts) == 1 and not customers and only is None else None
    return rules.Answer(only, account, suspense=suspense)


def _write(desk: Desk, unit: UnitOfWork, chosen: Mapping[int, Sequence[Part]]) -> None:
    """Parts, marks and states of accepted lines."""
    session = unit.session
    if not chosen:
        return
    session.flush()
    drop_parts(session, chosen)
    placed = [(key, no, part) for key, parts in chosen.items() for no, part in enumerate(parts, 1)]
    ids = bulk.add(session, BankLinePart, [
        {"company_id": desk.company_id, "line_id": key, "no": no, "reason_id": part.reason_id, "use": part.use,
         "text": part.text[:100]} | columns(part) for key, no, part in placed])
    open_now = marks.remaining_of(session, [p.entry_id for _key, _no, p in placed if p.entry_id is not None])
    now = desk.clock.now()
    bulk.add(session, SettlementMark, [
        {"company_id": desk.company_id, "entry_id": part.entry_id, "part_id": number,
         "remaining_then": open_now[part.entry_id or 0], "amount": None if part.closes else abs(part.settles),
         "use": part.use, "keep_open": not part.closes,
         "full": False, "primary": False, "created_at": now, "created_by_id": desk.actor.user_id}
        for number, (_key, _no, part) in zip(ids, placed, strict=True)
        if part.target is Target.ITEM and part.entry_id is not None and open_now.get(part.entry_id)])
    for part_ids in chunks(chosen):
        for row in session.scalars(select(BankStatementLineState).where(BankStatementLineState.line_id.in_(part_ids))):
            whose = _answer(chosen[row.line_id]).customer_id
            row.state, row.error, row.accepted_by_id, row.reason = "accepted", None, desk.actor.user_id, None
            row.customer_id, row.blocked_customer = whose or row.customer_id, False
    session.flush()
    unit.changed(STATE, 0)


# ---------------------------------------------------------------- checking

class _Books:
    """What the parts of lines may be: items that are open and free, customers, accounts."""

    def __init__(self, session: Session, desk: Desk, parts: Sequence[Part], besides: int | None = None) -> None:
        self.session, self.desk = session, desk
        ids = sorted({p.entry_id for p in parts if p.entry_id is not None})
        self.items: dict[Key, Item] = {i.key: i for i in facts.entries(session, desk.company_id, entry_ids=ids)} if ids else {}
        if missing := [i for i in ids if (Source.ENTRY, i) not in self.items]:
            self.items |= {i.key: i for i in facts.elsewhere(session, desk.company_id, missing)}
        if any(p.item_id for p in parts):
            self.items |= {i.key: i for i in facts.clearing(session, desk.company_id)}
        self.parameters = facts.parameters_of(session, desk.company_id)
        self.customers = {c.id: c for part in chunks(p.customer_id for p in parts if p.customer_id is not None)
                          for c in session.scalars(select(Customer).where(Customer.id.in_(part),
                                                                          Customer.company_id == desk.company_id))}
        self.accounts = {a.id: a for part in chunks(p.account_id for p in parts if p.account_id is not None)
                         for a in session.scalars(select(Account).where(Account.id.in_(part),
                                                                        Account.company_id == desk.company_id))}
        self.besides = besides
        self.holders = marks.of_entries(session, ids)
        self._own = self._own_marks() if besides is not None else set[int]()
        self._vat = ledger.vat_accounts(session, desk.company_id) if self.accounts else set[int]()

    def _own_marks(self) -> set[int]:
        """Marks the line itself holds, which it may change."""
        return set(self.session.scalars(select(SettlementMark.id).join(BankLinePart, BankLinePart.id == SettlementMark.part_id)
                                        .where(BankLinePart.line_id == self.besides)))

    def take(self, parts: Iterable[Part]) -> None:
        """Items that are spoken for by now."""
        for part in parts:
            for key in ((Source.ENTRY, part.entry_id or 0), (Source.CLEARING, part.item_id or 0)):
                self.items.pop(key, None)

    def problems(self, line: BankStatementLine, parts: Sequence[Part]) -> list[Problem]:
        """Everything that is wrong with the parts of a line; `row` counts them from 0 (BNK-41, SET-06, BLK-M36)."""
        items = dict(self.items)
        if facts.came_back(line):
            items |= {i.key: i for i in facts.payments_back(self.session, self.desk.company_id, [p.entry_id for p in parts])}
        found = list(rules.check(line, [for_rule(p, line) for p in parts], items, self.parameters))
        for row, part in enumerate(parts):
            found += self._of_part(row, part)
        for customer_id in dict.fromkeys(p.customer_id for p in parts if p.target is not Target.SUSPENSE):
            customer = self.customers.get(customer_id or 0)
            if customer is not None:
                found += check(facts_of(customer), Event.BANK_LINE, Moment.POST).problems
        return found

    def _of_part(self, row: int, part: Part) -> list[Problem]:
        found: list[Problem] = []
        holder = self.holders.get(part.entry_id or 0)
        if part.target is Target.ITEM and holder is not None and holder.mark_id not in self._own:
            number = self.session.get_one(CustomerLedgerEntry, holder.entry_id).document_no
            found.append(error("SET-06-held", row=row, document=number, holder=holder.journal, user=holder.user))
        item = self.items.get((Source.ENTRY, part.entry_id or 0))
        if item is not None and part.customer_id is not None and item.customer_id != part.customer_id:
            owner = self.session.get_one(Customer, item.customer_id)
            found.append(error("BNK-41-elsewhere", at="customer", row=row, document=item.number, customer=owner.name))
        if part.customer_id is not None and part.customer_id not in self.customers:
            found.append(error("LED-gone", at="customer", row=row))
        if part.target in (Target.DISCOUNT, Target.WRITE_OFF) and part.entry_id is None:
            found.append(error("BNK-41-difference", at="item", row=row))
        if part.target is Target.WRITE_OFF and not self._reason(part.reason_id):
            found.append(error("BNK-41-writeoff", at="reason", row=row))
        return found + self._account(row, part)

    def _reason(self, reason_id: int | None) -> bool:
        row = None if reason_id is None else self.session.get(ReasonCode, reason_id)
        return row is not None

    def _account(self, row: int, part: Part) -> list[Problem]:
        """An account a line may be posted to: no heading, not blocked, no control or VAT account (MST-040)."""
        if part.account_id is None or part.target not in (Target.LEDGER, Target.FEE):
            return []
        account = self.accounts.get(part.account_id)
        if account is None:
            return [error("LED-gone", at="account", row=row)]
        if not ledger.postable(account) or account.control or account.id in self._vat:
            return [error("BNK-41-direct", at="account", row=row, account=account.number)]
        return []


# ---------------------------------------------------------------- putting aside, and back

def ignore(desk: Desk, line_ids: Sequence[int], reason: str) -> Outcome[int]:
    """Put lines aside with a reason: they stay on the statement and are not posted; how many (BNK-44)."""
    if not reason.strip():
        return Outcome(None, (error("BNK-44-reason", at="reason"),))
    with desk.writing("bank.ignore", reason.strip()) as unit:
        session = unit.session
        found = [line_of(session, desk, key) for key in line_ids]
        wrong = [error("BNK-44-decided", state=_term(row[1].state)) for row in found
                 if row and row[1].state in ("applied", "posted")]
        if wrong or any(row is None for row in found):
            return Outcome(None, tuple(wrong) or (error("LED-gone"),))
        drop_parts(session, line_ids)
        for row in found:
            assert row is not None
            turned_down(session, desk, row[0], row[1].customer_id)
            row[1].state, row[1].reason, row[1].error = "ignored", reason.strip()[:250], None
        session.flush()
        unit.changed(STATE, 0)
        unit.audit("bank.ignore", STATE, None, "", {"lines": list(line_ids), "reason": reason.strip()}, desk.company_id)
        return Outcome(len(found))


def reopen(desk: Desk, line_ids: Sequence[int]) -> Outcome[int]:
    """Take decisions back that are not posted yet: the lines are open again, with their proposals; how many (BNK-34, 44)."""
    with desk.writing("bank.reopen") as unit:
        session = unit.session
        found = [line_of(session, desk, key) for key in line_ids]
        wrong = [p for row in found for p in _not_decided(row)]
        if wrong:
            return Outcome(None, tuple(wrong))
        drop_parts(session, line_ids)
        best = proposals_of(session, line_ids)
        for row in found:
            assert row is not None
            own = best.get(row[0].id, [])
            row[1].state, row[1].reason, row[1].error = "suggested" if own else "new", None, None
            row[1].level, row[1].customer_id = (own[0][0].level, own[0][0].customer_id) if own else (None, None)
            row[1].accepted_by_id = None
        session.flush()
        unit.changed(STATE, 0)
        return Outcome(len(found))


def _not_decided(row: tuple[BankStatementLine, BankStatementLineState] | None) -> list[Problem]:
    if row is None:
        return [error("LED-gone")]
    if row[1].state in DECIDED:
        return []
    return [error("BNK-44-open") if row[1].state in ("new", "suggested") else error("BNK-44-decided", state=_term(row[1].state))]


# ---------------------------------------------------------------- help with parts

def pay_entries(desk: Desk, line_id: int, entry_ids: Sequence[int]) -> Outcome[tuple[Part, ...]]:
    """Parts that pay chosen entries from a line, in the given order, each net of the discount of the day; nothing is written.

    What is left over stays without a part: `rest` says where it goes.
    """
    with desk.reading() as session:
        found = line_of(session, desk, line_id)
        if found is None:
            return Outcome(None, (error("LED-gone"),))
        line = found[0]
        day = facts.parameters_of(session, desk.company_id).day(line)
        known = {i.id: i for i in facts.entries(session, desk.company_id, entry_ids=list(entry_ids))}
        known |= {i.id: i for i in facts.elsewhere(session, desk.company_id, [i for i in entry_ids if i not in known])}
        left, made = line.amount, list[Part]()
        credits = sum(i.amount for i in known.values() if i.amount * line.amount < 0)
        left -= credits
        for key in entry_ids:
            item = known.get(key)
            if item is None:
                return Outcome(None, (error("BNK-41-gone"),))
            if item.amount * line.amount < 0:
                made.append(paid(item, item.amount))
                continue
            discount = next((d.amount for d in item.discounts if d.until >= day), 0)
            net = item.amount - discount
            if abs(left) < abs(net):
                amount, discount = left, 0
            else:
                amount = net
            if amount:
                made.append(paid(item, amount, discount=discount))
                left -= amount
        return Outcome(tuple(made))


def rest(desk: Desk, line_id: int, parts: Sequence[Part], target: Target, *, customer_id: int | None = None,
         account_id: int | None = None) -> Outcome[tuple[Part, ...]]:
    """The parts with what is missing as one more: on account, to an account, a bank charge, unidentified (BNK-41)."""
    with desk.reading() as session:
        found = line_of(session, desk, line_id)
        if found is None:
            return Outcome(None, (error("LED-gone"),))
        made = rules.with_rest(found[0], [for_rule(p, found[0]) for p in parts], target, customer_id=customer_id,
                               account_id=account_id)
        return Outcome((*parts, *(of_rule(p) for p in made[len(parts):])))


def close(desk: Desk, line_id: int, parts: Sequence[Part], entry_id: int, target: Target, *, account_id: int | None = None,
          reason_id: int | None = None) -> Outcome[tuple[Part, ...]]:
    """The parts with an entry closed although less came in: the rest is a discount, a write-off or a bank charge (BNK-41)."""
    with desk.reading() as session:
        found = line_of(session, desk, line_id)
        items = facts.entries(session, desk.company_id, entry_ids=[entry_id])
        if found is None or not items:
            return Outcome(None, (error("BNK-41-gone"),))
        made = rules.closed([for_rule(p, found[0]) for p in parts], items[0], target, account_id=account_id)
        kept = [replace(of_rule(p), reason_id=old.reason_id, use=old.use, text=old.text)
                for p, old in zip(made, [*parts, *[Part(target, 0)] * len(made)], strict=False)]
        if len(made) > len(parts):
            named = entry_id if target in (Target.DISCOUNT, Target.WRITE_OFF) else None
            kept[-1] = replace(kept[-1], entry_id=named, reason_id=reason_id)
        return Outcome(tuple(kept))


def keep_account(desk: Desk, line_id: int, customer_id: int) -> Outcome[int]:
    """Keep the account a line came from with a customer, as learned; its id (BNK-32)."""
    with desk.writing("bank.customer_account") as unit:
        session = unit.session
        found, customer = line_of(session, desk, line_id), session.get(Customer, customer_id)
        if found is None or customer is None or customer.company_id != desk.company_id:
            return Outcome(None, (error("LED-gone"),))
        line = found[0]
        if not line.iban:
            return Outcome(None, (error("BNK-32-no-account"),))
        plain = account_key(line.iban)
        own = session.scalars(select(CustomerBankAccount).where(CustomerBankAccount.customer_id == customer_id)).all()
        if any(account_key(row.iban or row.national or "") == plain for row in own):
            return Outcome(None, (error("BNK-32-account", account=line.iban, customer=customer.name),))
        iban = plain[:2].isalpha() and plain[2:4].isdigit()
        row = CustomerBankAccount(company_id=desk.company_id, customer_id=customer_id, iban=plain if iban else None,
                                  national=None if iban else line.iban, bic=line.bic or None,
                                  holder=line.counterparty[:70] or None, learned=True)
        session.add(row)
        session.flush()
        return Outcome(row.id)

