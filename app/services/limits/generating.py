"""Lines of an adjustment generated for everybody who passes a filter (CRD-49)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy.orm import Session

from app.core.money import rounded
from app.core.problems import Outcome
from app.core.words import N_
from app.models.credit import CreditGroup, CustomerCredit
from app.models.credit_scoring import RiskGroup
from app.models.customers import Customer, CustomerAddress
from app.rules.credit import adjustments as rules
from app.rules.credit.adjustments import DateMethod, Kind, Recipe, Rounding, ValueType
from app.services import credit_scores
from app.services.credit.books import Books
from app.services.desk import Desk
from app.services.limits import checking, facts, parameters
from app.services.limits.drafts import Line
from app.services.limits.facts import Held

CUSTOMERS, GROUPS, AUTOMATIC = "customers", "groups", "automatic"
SOURCE_NAMES = {CUSTOMERS: N_("Existing customers"), GROUPS: N_("Existing customer credit groups"),
                AUTOMATIC: N_("Automatic credit limits")}
VALUE_NAMES = {ValueType.PERCENT: N_("Percentage"), ValueType.FIXED: N_("Fixed value")}
ROUNDING_NAMES = {Rounding.NEAREST: N_("Nearest"), Rounding.UP: N_("Up"), Rounding.DOWN: N_("Down")}
DATE_NAMES = {DateMethod.ABSOLUTE: N_("Absolute: enter dates"), DateMethod.RELATIVE: N_("Relative: days from the current dates")}


@dataclass(frozen=True, slots=True)
class Filter:
    """Who gets a line: everything empty means everybody.

    Amounts as typed, with the decimals of the accounting currency; they mean as many units of each limit's own currency.
    """

    source: str = CUSTOMERS
    management_group: int | None = None
    risk_group: int | None = None
    country: str = ""
    least: int | None = None
    most: int | None = None
    review_until: date | None = None

    @property
    def everybody(self) -> bool:
        """Is nobody left out?"""
        return self == Filter(self.source)


def risk_groups(desk: Desk) -> list[tuple[int, str]]:
    """The risk groups on offer: id and words."""
    with desk.reading() as session:
        rows = session.scalars(select(RiskGroup).where(RiskGroup.company_id == desk.company_id).order_by(RiskGroup.score_from))
        return [(r.id, f"{r.code} · {r.names.get(desk.language) or r.names.get('en') or ''}") for r in rows]


def count(desk: Desk, wanted: Filter) -> int:
    """How many lines a filter would give."""
    with desk.reading() as session:
        return session.scalar(select(func.count()).select_from(_keys(Books(session, desk), wanted).subquery())) or 0


def generate(desk: Desk, type: str, wanted: Filter, recipe: Recipe) -> Outcome[tuple[Line, ...]]:
    """The lines for everybody who passes the filter, by number; nothing is written, they can be edited before posting (CRD-49).

    Inactive customers and those with unlimited credit get none. A temporary journal moves the temporary limit that holds now
    or comes next, who has none is moved from the limit itself. Amounts of the recipe have the decimals of the accounting
    currency and mean as many units of each limit's own.
    """
    with desk.reading() as session:
        if problems := rules.recipe_faults(Kind(type), recipe, parameters.of_lines(session, desk)):
            return Outcome(None, problems)
        held = _held(session, desk, wanted)
        books = Books(session, desk)
        bases = [_basis(books, desk, type, one) for one in held]
        made = [rules.generate(Kind(type), [basis], _in_units(books, recipe, one.currency))[0]
                for one, basis in zip(held, bases, strict=True)]
        return Outcome(tuple(one.filled(Line(no, one.party, new_limit=line.new, starts=line.starts, ends=line.ends,
                                             marks=frozenset(m.value for m in line.marks), generated=True))
                             for no, (one, line) in enumerate(zip(held, made, strict=True), 1)))


def _in_units(books: Books, recipe: Recipe, currency: str) -> Recipe:
    """The recipe with its amounts in minor units of a limit's currency: 100 stays 100, whatever the decimals (CRD-49)."""
    shift = books.places.get(currency, 2) - books.places[books.home]
    if not shift:
        return recipe
    amount = None if recipe.amount is None else _shifted(recipe.amount, shift)
    return replace(recipe, amount=amount, round_to=_shifted(recipe.round_to, shift))


def _shifted(amount: int, shift: int) -> int:
    return rounded(Decimal(amount).scaleb(shift))


def automatic(desk: Desk, ends: date | None) -> Outcome[tuple[Line, ...]]:
    """Lines for customers whose score gives another limit than they have, capped and marked; only the end is asked (CRD-38, 49).

    Nothing is written: the lines can be edited before posting.
    """
    with desk.reading() as session:
        recipe = Recipe(ValueType.FIXED, amount=0, ends=ends)
        if problems := rules.recipe_faults(Kind.LIMIT, recipe, parameters.of_lines(session, desk)):
            return Outcome(None, problems)
        held = _held(session, desk, Filter())
    found: list[Line] = []
    sheets = {sheet.customer_id: sheet for sheet in credit_scores.sheets(desk, [one.party[1] for one in held])}
    for one in held:
        sheet = sheets.get(one.party[1])
        if sheet is not None and sheet.limit is not None and sheet.limit != one.limit:
            marks = frozenset({rules.Mark.CAPPED.value}) if sheet.capped else frozenset()
            found.append(one.filled(Line(len(found) + 1, one.party, new_limit=sheet.limit, ends=ends, marks=marks,
                                         generated=True)))
    return Outcome(tuple(found))


def _basis(books: Books, desk: Desk, type: str, one: Held) -> rules.Basis:
    """What the recipe is applied to: the limit with its dates, or the temporary limit."""
    line = checking.rule_line(one.filled(Line(0, one.party)), one)
    period = one.current[0] if one.current else None
    if Kind(type) is Kind.TEMPORARY and period is not None:
        line = rules.Line(line.customer_id, line.group_id, line.name, line.currency, period.amount, period.ends)
        return rules.Basis(line, period.starts, checking.eligible(books, desk, one))
    return rules.Basis(line, None, checking.eligible(books, desk, one))


def _held(session: Session, desk: Desk, wanted: Filter) -> Sequence[Held]:
    kind = "group" if wanted.source == GROUPS else "customer"
    ids = session.scalars(_keys(Books(session, desk), wanted)).all()
    held = facts.held(session, desk, [(kind, i) for i in ids])
    return [held[kind, i] for i in ids if (kind, i) in held]


def _keys(books: Books, wanted: Filter) -> Select[int]:
    """The ids of everybody who passes, by number."""
    desk = books.desk
    if wanted.source == GROUPS:
        group = CreditGroup
        query = select(group.id).where(group.company_id == desk.company_id).order_by(group.number)
        return _between(books, query, (group.credit_limit, group.currency), wanted)
    credit = CustomerCredit
    query = (select(Customer.id).outerjoin(credit, credit.customer_id == Customer.id)
             .where(Customer.company_id == desk.company_id, Customer.inactive.is_(False), Customer.prospect.is_(False),
                    or_(credit.unlimited.is_(None), credit.unlimited.is_(False))).order_by(Customer.number))
    query = _between(books, query, (func.coalesce(credit.credit_limit, 0), credit.limit_currency), wanted)
    if wanted.management_group is not None:
        query = query.where(credit.management_group_id == wanted.management_group)
    if wanted.risk_group is not None:
        query = query.where(credit.risk_group_id == wanted.risk_group)
    if wanted.review_until is not None:
        query = query.where(credit.next_review <= wanted.review_until)
    if wanted.country:
        query = query.where(Customer.id.in_(select(CustomerAddress.customer_id).where(
            CustomerAddress.kind == "invoice", CustomerAddress.country_code == wanted.country)))
    return query


def _between(books: Books, query: Select[int], limit: tuple[Any, Any], wanted: Filter) -> Select[int]:
    """Limits from one amount to another, each in units of its own currency."""
    amount, currency = limit

    def own(typed: int) -> Any:
        """The typed amount with the decimals of the limit's currency."""
        shifted = {code: _shifted(typed, places - books.places[books.home]) for code, places in books.places.items()
                   if places != books.places[books.home]}
        return case(*((currency == code, value) for code, value in shifted.items()), else_=typed) if shifted else typed

    if wanted.least is not None:
        query = query.where(amount >= own(wanted.least))
    if wanted.most is not None:
        query = query.where(amount <= own(wanted.most))
    return query

