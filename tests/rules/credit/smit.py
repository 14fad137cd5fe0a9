"""Bakkerij Smit and its order SO-900, as the chapter has them, and the rules of its worked examples (credit 0, 8.3)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.money import Money
from app.rules.credit.facts import (
    Check,
    Components,
    CreditGroup,
    CreditParameters,
    Customer,
    Limit,
    Member,
    Named,
    OpenEntry,
    Order,
    Overdue,
    Period,
    Ranked,
    Rate,
    Rule,
    RuleKind,
    RuleType,
    Scope,
    ValueType,
)

DAY = date(2025, 3, 14)
SMIT, STD = Named(10, "C10", "Bakkerij Smit BV"), Named(1, "STD")
N30 = Ranked(1, "N30", 20)
INV_501 = OpenEntry(501, "INV-501", date(2025, 1, 10), 300_000)
INV_502 = OpenEntry(502, "INV-502", date(2025, 4, 2), 200_000)
LIMIT = Limit(1_000_000, expires_on=date(2025, 12, 31))
SO_900 = Order(900, "SO-900", 350_000, undelivered=350_000, total_own=Money(350_000, "EUR"), terms=N30)


def check(*, entries: tuple[OpenEntry, ...] = (INV_501, INV_502), unapplied: int = 0, day: date = DAY, order: Order = SO_900,
          limit: Limit = LIMIT, parameters: CreditParameters | None = None, slips: int = 120_000, open_orders: int = 180_000,
          balance: int | None = None, group: CreditGroup | None = None, missing: tuple[Any, ...] = (),
          step: Any = None, **customer: Any) -> Check:
    """Smit with SO-900; the balance follows from the open entries unless given."""
    chosen = parameters or CreditParameters()
    owed = sum(e.remaining for e in entries) - unapplied if balance is None else balance
    who = Customer(10, "C10", "Bakkerij Smit BV", limit, Components(owed, slips, open_orders),
                   Overdue.of(entries, day, unapplied, chosen), management_group=STD, credit_group=group, terms=N30)
    made = Check(day, replace(who, **customer), order, parameters=chosen, missing=missing)
    return made if step is None else replace(made, step=step)


def unlimited(**more: Any) -> Check:
    """A customer without a limit and with nothing open."""
    return check(entries=(), slips=0, open_orders=0, limit=Limit(unlimited=True), **more)


def order(total: int, **more: Any) -> Order:
    """An order of which nothing is delivered yet."""
    return replace(SO_900, **{"total": total, "undelivered": total, "total_own": Money(total, "EUR"), **more})


def payment(entry: OpenEntry, remaining: int) -> OpenEntry:
    """The entry with so much left."""
    return replace(entry, remaining=remaining)


# ---------------------------------------------------------------- rules

def days(number: str, more_than: int, **more: Any) -> Rule:
    """Days overdue."""
    return _rule(number, RuleType.DAYS_OVERDUE, days=more_than, **more)


def used(number: str, percent: str, **more: Any) -> Rule:
    """Credit limit used."""
    return _rule(number, RuleType.CREDIT_LIMIT_USED, value_type=ValueType.PERCENT, percent=Decimal(percent), **more)


def overdue(number: str, amount: int, percent: str, **more: Any) -> Rule:
    """Overdue amount."""
    return _rule(number, RuleType.OVERDUE_AMOUNT, value_type=ValueType.AMOUNT, amount=amount, percent=Decimal(percent), **more)


def sales_order(number: str, amount: int, **more: Any) -> Rule:
    """Sales order."""
    return _rule(number, RuleType.SALES_ORDER, value_type=ValueType.AMOUNT, amount=amount, **more)


def expired(number: str, more_than: int, **more: Any) -> Rule:
    """Credit limit expired."""
    return _rule(number, RuleType.CREDIT_LIMIT_EXPIRED, days=more_than, **more)


def status(number: str, code: Named, **more: Any) -> Rule:
    """Account status."""
    return _rule(number, RuleType.ACCOUNT_STATUS, value_type=ValueType.CODE, code=code, **more)


def terms(number: str, code: Named, **more: Any) -> Rule:
    """Terms of payment."""
    return _rule(number, RuleType.TERMS_OF_PAYMENT, value_type=ValueType.CODE, code=code, **more)


def overdue_up_to(number: str, amount: int, **more: Any) -> Rule:
    """An exclusion of Days overdue that looks at the amount."""
    return _rule(number, RuleType.DAYS_OVERDUE, value_type=ValueType.AMOUNT, amount=amount, kind=RuleKind.EXCLUSION, **more)


def _rule(number: str, kind_of: RuleType, **more: Any) -> Rule:
    return Rule(int(number[1:]), number, kind_of, **more)


EXCLUSION: dict[str, Any] = {"kind": RuleKind.EXCLUSION}
FOR_SMIT: dict[str, Any] = {"scope": Scope.TABLE, "customer": SMIT}
FOR_STD: dict[str, Any] = {"scope": Scope.GROUP, "group": STD}
RELEASE: dict[str, Any] = {"kind": RuleKind.EXCLUSION, "release": True}

DOUBT, N90 = Named(9, "DOUBT"), Named(4, "N90")
R1, R2, R3 = days("R1", 60), used("R2", "90"), overdue("R3", 250_000, "50")
R4, R5, R6, R7 = sales_order("R4", 2_000_000), expired("R5", 10), status("R6", DOUBT), terms("R7", N90)
SET_A = (R1, R2, R3, R4, R5, R6, R7)


# ---------------------------------------------------------------- groups

def member(customer_id: int, balance: int) -> Member:
    """A member that only has a balance."""
    return Member(customer_id, f"K{customer_id}", Components(balance))


def shared(limit: int, *members: Member, currency: str = "EUR", rate: Rate | None = None, temporary: tuple[Period, ...] = (),
           **more: Any) -> CreditGroup:
    """A customer credit group."""
    return CreditGroup(1, "NORD", limit, currency, members, temporary, rate or Rate(), **more)
