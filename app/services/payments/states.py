"""How each line of a payment journal stands: its customer, what it pays and what stays open, many lines at once (PWIN-01)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, or_, select
from sqlalchemy.orm import aliased

from app.core.enums import Blocked
from app.core.facts import from_json
from app.core.problems import Problem, Weight
from app.models.accounts import Account
from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair
from app.models.terms import PaymentMethod
from app.rules.customers import Event, Moment, check
from app.services.customers import facts_of
from app.services.desk import Desk
from app.services.payments import marks
from app.services.payments.drafts import Line, Offset, parts
from app.services.payments.items import items, settings_of
from app.services.payments.order import Orders
from app.services.payments.pane import distribute


@dataclass(frozen=True, slots=True)
class Named:
    """A customer as a line shows her: number, name, how far she is blocked, and her currency."""

    number: str
    name: str
    blocked: Blocked
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class LineState:
    """What a line pays; amounts in minor units of `currency`.

    `documents` = the marked entries; `left` = what stays open of them; `rest` = what of the payment nothing takes, positive for a
    receipt; `refused` = a payment or refund of this customer is not posted.
    """

    documents: tuple[str, ...] = ()
    currency: str = ""
    left: int = 0
    rest: int = 0
    prepayment: bool = False
    refused: bool = False


def states(desk: Desk, journal_id: int | None, lines: Sequence[Line]) -> dict[int, LineState]:
    """The state of each of these lines by its number, by the engine that posts; the set-up is read once (SET-13, BLK-M32)."""
    found: dict[int, LineState] = {}
    with desk.reading() as session:
        marked = marks.of_journal(session, journal_id) if journal_id is not None else {}
        settings, orders = settings_of(session, desk.company_id), Orders(session, desk)
        wanted = {line.no for line in lines}
        known = items(session, [m.entry_id for no, rows in marked.items() if no in wanted for m in rows], settings)
        customers = {c.id: c for part in parts(x.customer_id for x in lines if x.customer_id) for c in session.scalars(
            select(Customer).where(Customer.id.in_(part), Customer.company_id == desk.company_id))}
        for line in lines:
            customer = customers.get(line.customer_id or 0)
            event = Event.REFUND if line.amount > 0 else Event.PAYMENT
            refused = customer is not None and any(
                p.weight == "error" for p in check(facts_of(customer), event, Moment.POST).problems)
            rows = marked.get(line.no, [])
            plan = distribute(session, desk, line, rows, known, settings, orders.of(line.customer_id))
            chosen = [known[m.entry_id] for m in rows if m.entry_id in known]
            left = sum(abs(plan.shared.remaining(item)) for item in chosen)
            rest = 0 if plan.payment is None or not line.amount else -plan.shared.remaining(plan.payment)
            currency = chosen[0].currency if chosen else line.currency or settings.accounting_currency
            found[line.no] = LineState(tuple(item.document_no for item in chosen), currency, left, rest, line.prepayment, refused)
    return found


def posted_states(desk: Desk, entries: Mapping[int, int]) -> dict[int, LineState]:
    """What the entry of each posted line settled and what is left of both, by number of line (SET-03)."""
    pair, undo, other, state = SettlementPair, aliased(SettlementPair), aliased(CustomerLedgerEntry), CustomerEntryState
    settled: dict[int, list[tuple[str, str, int]]] = defaultdict(list)
    rests: dict[int, tuple[int, str, bool]] = {}
    with desk.reading() as session:
        for part in parts(entries.values()):
            mine = case((pair.debit_entry_id.in_(part), pair.debit_entry_id), else_=pair.credit_entry_id)
            theirs = case((pair.debit_entry_id.in_(part), pair.credit_entry_id), else_=pair.debit_entry_id)
            rows: Any = session.execute(
                select(mine, other.document_no, other.currency, state.remaining).select_from(pair)
                .join(other, other.id == theirs).join(state, state.entry_id == other.id)
                .outerjoin(undo, undo.undoes_id == pair.id)
                .where(or_(pair.debit_entry_id.in_(part), pair.credit_entry_id.in_(part)), pair.undoes_id.is_(None),
                       undo.id.is_(None)).order_by(pair.id))
            for entry, document, currency, left in rows:
                settled[entry].append((document, currency, abs(left)))
            for row in session.execute(select(state.entry_id, state.remaining, CustomerLedgerEntry.currency,
                                              CustomerLedgerEntry.prepayment)
                                       .join(CustomerLedgerEntry, CustomerLedgerEntry.id == state.entry_id)
                                       .where(state.entry_id.in_(part))):
                rests[row.entry_id] = (-row.remaining, row.currency, row.prepayment)
    found: dict[int, LineState] = {}
    for no, entry in entries.items():
        rest, currency, prepayment = rests.get(entry, (0, "", False))
        mine_settled = list(dict.fromkeys(settled[entry]))
        found[no] = LineState(tuple(d for d, _c, _l in mine_settled), mine_settled[0][1] if mine_settled else currency,
                              sum(left for _d, _c, left in mine_settled), rest, prepayment)
    return found


def named(desk: Desk, customer_ids: Sequence[int]) -> dict[int, Named]:
    """Numbers and names of customers, many at once."""
    with desk.reading() as session:
        return {c.id: Named(c.number, c.name, c.blocked, c.currency) for part in parts(customer_ids) for c in session.scalars(
            select(Customer).where(Customer.id.in_(part), Customer.company_id == desk.company_id))}


def offsets(desk: Desk) -> dict[Offset, tuple[str, str]]:
    """What stands on the other side of lines: account number and name by kind and id, banks by their ledger account (PAY-03)."""
    found: dict[Offset, tuple[str, str]] = {}
    with desk.reading() as session:
        held: dict[int, Account] = {a.id: a for a in session.scalars(
            select(Account).where(Account.company_id == desk.company_id))}
        for bank in session.scalars(select(CompanyBankAccount).where(CompanyBankAccount.company_id == desk.company_id)
                                    .order_by(CompanyBankAccount.id)):
            account = held.get(bank.account_id)
            found["bank", bank.id] = (account.number if account else "", bank.iban)
    own: dict[Offset, tuple[str, str]] = {(kind, a.id): (a.number, _words(a.names, desk.language)) for a in held.values()
                                          for kind in ("ledger", "bridge")}
    return found | own


def notes_of(stored: Sequence[Mapping[str, Any]]) -> tuple[Problem, ...]:
    """What the program noted at a line (`Loaded.notes`): a mark somebody took away, why the line was moved (SET-06, PAY-43)."""
    told = [from_json(one) for one in stored]
    return tuple(Problem(one.rule, one.saw, Weight.WARNING, "customer", key=f"note-{n}") for n, one in enumerate(told))


def _words(texts: Mapping[str, Any], language: str) -> str:
    return str(texts.get(language) or texts.get("en") or "")


def method_codes(desk: Desk) -> dict[int, str]:
    """The codes of all methods of payment, also of those that are no longer active."""
    with desk.reading() as session:
        return {key: code for key, code in session.execute(select(PaymentMethod.id, PaymentMethod.code).where(
            PaymentMethod.company_id == desk.company_id))}
