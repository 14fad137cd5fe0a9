"""Journals as lists, and the accounts and customers that a journal line can name (SWN-10)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, case, func, null, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import AccountType
from app.core.search import folded
from app.core.words import N_
from app.models.accounts import Account, Currency, DimensionValue
from app.models.company import User
from app.models.customers import Customer
from app.models.journals import Journal, JournalLine
from app.models.types import Minor
from app.queries.customers import find_customers
from app.queries.listing import Column, Listing, ListQuery

STATE_NAMES = {"draft": N_("Draft"), "posted": N_("Posted")}
STATE_TONES = {"draft": ("neutral", "ring"), "posted": ("success", "check")}
_J, _L = Journal, JournalLine
_CHUNK, _MOST = 400, 8


def sum_of_lines(name: str, words: str, value: Any) -> tuple[Column, Column]:
    """The columns of what the lines of a journal add up to, and of its currency.

    Amounts of several currencies have no sum: the currencies are named instead, the journal itself adds each up.
    """
    several = _lines(func.count(func.distinct(_L.currency))) > 1
    total = case((several, null()), else_=_lines(func.coalesce(func.sum(value), 0)))
    first, last = _lines(func.min(_L.currency)), _lines(func.max(_L.currency))
    named = case((several, first + " … " + last), else_=func.coalesce(last, ""))
    return (Column(name, words, "amount", type_coerce(total, Minor()), 120, currency="currency"),
            Column("currency", N_("Cur."), "text", named, 90, sought=False))


def _lines(value: Any) -> Any:
    return select(value).where(_L.journal_id == _J.id).correlate(_J).scalar_subquery()


def journal_listing() -> Listing:
    """General journals, drafts first; scope `view` is all, draft or posted."""

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = chosen.select_from(_J).outerjoin(User, User.id == _J.created_by_id).where(
            _J.company_id == query.company_id, _J.kind == "general")
        view = query.scope.get("view", "all")
        return joined if view == "all" else joined.where(_J.state == view)

    return Listing("general_journals", N_("General journals"), _J.id, (
        Column("number", N_("Number"), "link", func.coalesce(_J.number, ""), 130),
        Column("text", N_("Description"), "text", _J.text, 240, stretch=True),
        Column("state", N_("Status"), "chip", _J.state, 120, names=STATE_NAMES, tones=STATE_TONES),
        Column("first", N_("Posting date"), "date", _lines(func.min(_L.posting_date)), 116),
        Column("lines", N_("Lines"), "int", _lines(func.count(_L.id)), 70),
        *sum_of_lines("debit", N_("Debit"), _L.debit),
        Column("user", N_("Begun by"), "text", User.display_name, 140),
        Column("saved_at", N_("Changed"), "date", _J.saved_at, 106),
    ), source, (("saved_at", True),), frozenset({"journal", "journal_line"}))


@dataclass(frozen=True, slots=True)
class PartyHit:
    """An account or a customer: kind and id, number, name, and what stands beside it."""

    kind: str
    id: int
    number: str
    name: str
    beside: str = ""
    currency: str | None = None


def _name(account: Account, language: str) -> str:
    return account.names.get(language) or account.names.get("en", "")


def find_parties(session: Session, company_id: int, text: str, language: str) -> list[PartyHit]:
    """Accounts and customers for a typed text: what has exactly that number first, then accounts by number or name, customers."""
    wanted = text.strip()
    rows = session.scalars(select(Account).where(
        Account.company_id == company_id, Account.type != AccountType.HEADING).order_by(Account.number)).all()
    begins = [a for a in rows if a.number.startswith(wanted)]
    named = [a for a in rows if a not in begins and folded(wanted) in folded(_name(a, language))]
    accounts = [PartyHit("account", a.id, a.number, _name(a, language)) for a in (begins + named)[:_MOST]]
    customers = [PartyHit("customer", h.customer_id, h.number, h.name, h.city)
                 for h in find_customers(session, company_id, wanted, _MOST)]
    exact = [h for h in (*accounts, *customers) if h.number.lower() == wanted.lower()]
    return [*exact, *(h for h in (*customers, *accounts) if h not in exact)][:_MOST]


def parties_by_number(session: Session, company_id: int, texts: Sequence[str]) -> dict[str, tuple[str, int]]:
    """What each text is the exact number of, many at once; a number of an account and a customer alike is left out."""
    found: dict[str, list[tuple[str, int]]] = {}
    for part in _chunks(text.strip().lower() for text in texts):
        for identity, number in session.execute(select(Account.id, func.lower(Account.number)).where(
                Account.company_id == company_id, func.lower(Account.number).in_(part))):
            found.setdefault(number, []).append(("account", identity))
        for identity, number in session.execute(select(Customer.id, func.lower(Customer.number)).where(
                Customer.company_id == company_id, func.lower(Customer.number).in_(part))):
            found.setdefault(number, []).append(("customer", identity))
    single = {number: hits[0] for number, hits in found.items() if len(hits) == 1}
    return {text: single[text.strip().lower()] for text in texts if text.strip().lower() in single}


def parties(session: Session, company_id: int, wanted: Iterable[tuple[str, int]],
            language: str) -> dict[tuple[str, int], PartyHit]:
    """Number and name of accounts and customers, many at once."""
    found: dict[tuple[str, int], PartyHit] = {}
    both = list(wanted)
    for part in _chunks(i for kind, i in both if kind == "account"):
        for a in session.scalars(select(Account).where(Account.company_id == company_id, Account.id.in_(part))):
            found["account", a.id] = PartyHit("account", a.id, a.number, _name(a, language))
    for part in _chunks(i for kind, i in both if kind == "customer"):
        for c in session.scalars(select(Customer).where(Customer.company_id == company_id, Customer.id.in_(part))):
            found["customer", c.id] = PartyHit("customer", c.id, c.number, c.name, currency=c.currency)
    return found


def _chunks(values: Iterable[Any]) -> Iterator[Sequence[Any]]:
    wanted = sorted(set(values))
    return (wanted[start:start + _CHUNK] for start in range(0, len(wanted), _CHUNK))


def dimensions(session: Session, company_id: int, language: str) -> dict[str, list[tuple[int, str, str]]]:
    """Cost centres and projects: id, code and name, by dimension."""
    found: dict[str, list[tuple[int, str, str]]] = {"cost_centre": [], "project": []}
    for row in session.scalars(select(DimensionValue).where(DimensionValue.company_id == company_id)
                               .order_by(DimensionValue.code)):
        found[row.dimension].append((row.id, row.code, row.names.get(language) or row.names.get("en", "")))
    return found


def currencies(session: Session) -> list[str]:
    """Every currency a line can be in."""
    return list(session.scalars(select(Currency.code).order_by(Currency.code)))


def journal_of(session: Session, company_id: int, voucher_id: int) -> int | None:
    """The journal a voucher was posted from."""
    return session.scalars(select(_L.journal_id).join(_J, _J.id == _L.journal_id).where(
        _J.company_id == company_id, _L.voucher_id == voucher_id).limit(1)).first()
