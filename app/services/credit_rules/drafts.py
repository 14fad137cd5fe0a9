"""A blocking rule as it is typed: read from its newest version, made ready for the engine, checked (CRD-60…69, CRD-73)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.problems import Problem
from app.models.accounts import Currency
from app.models.company import User
from app.models.credit import AccountStatus
from app.models.credit_rules import BlockingRule, BlockingRuleVersion
from app.models.customers import Customer
from app.models.terms import PaymentTerm
from app.rules.credit.checking import check_freed, check_rule
from app.rules.credit.facts import Rule, RuleKind, RuleType, Scope, ValueType
from app.rules.credit.kinds import KINDS
from app.services.credit.books import Books
from app.services.credit.evaluating import checks
from app.services.credit_rules.orders import under_way
from app.services.desk import Desk

CODE_TABLES: Mapping[RuleType, str] = {RuleType.ACCOUNT_STATUS: AccountStatus.__tablename__,
                                       RuleType.TERMS_OF_PAYMENT: PaymentTerm.__tablename__}


@dataclass(frozen=True, slots=True)
class Draft:
    """A rule as typed: `amount` in minor units of `currency`, `percent` 90 = 90 %, ids of what it names.

    `rule_id` 0 = new; `version` = the version it was read from, `head` that of its head: a stale save is noticed by both.
    """

    type: RuleType = RuleType.DAYS_OVERDUE
    kind: RuleKind = RuleKind.BLOCKING
    scope: Scope = Scope.ALL
    customer_id: int | None = None
    group_id: int | None = None
    risk_group_id: int | None = None
    value_type: ValueType = ValueType.DAYS
    days: int | None = None
    amount: int | None = None
    percent: Decimal | None = None
    code_id: int | None = None
    currency: str = ""
    release: bool = False
    starts: date | None = None
    ends: date | None = None
    note: str = ""
    active: bool = True
    number: str = ""
    rule_id: int = 0
    version: int = 0
    head: int = 0

    def tidied(self) -> "Draft":
        """Without what its type, kind and scope have no use for: fields that are not shown keep nothing."""
        kind, exclusion = KINDS[self.type], self.kind is RuleKind.EXCLUSION
        value = self.value_type if exclusion and self.value_type in kind.values else kind.values[0]
        scope = self.scope if kind.scoped else Scope.ALL
        return replace(
            self, scope=scope, value_type=value, release=self.release and exclusion, note=self.note.strip()[:250],
            customer_id=self.customer_id if scope is Scope.TABLE else None,
            group_id=self.group_id if scope is Scope.GROUP else None,
            risk_group_id=self.risk_group_id if kind.scoped and scope is not Scope.TABLE else None,
            days=self.days if value is ValueType.DAYS else None,
            amount=self.amount if value is ValueType.AMOUNT else None,
            percent=self.percent if value is ValueType.PERCENT or self.type is RuleType.OVERDUE_AMOUNT else None,
            code_id=self.code_id if value is ValueType.CODE else None)


@dataclass(frozen=True, slots=True)
class Kept:
    """A rule in the list: the draft it would be edited as, the engine's rule, who wrote its newest version and when.

    `waits` = a change of it waits for approval (SGN-02).
    """

    draft: Draft
    rule: Rule
    by: str = ""
    at: Any = None
    waits: int = 0


def everything(session: Session, books: Books) -> list[Kept]:
    """Every rule of the company in its newest version, by number in the order of counting."""
    newest = (select(func.max(BlockingRuleVersion.id)).where(BlockingRuleVersion.rule_id == BlockingRule.id)
              .correlate(BlockingRule).scalar_subquery())
    rows = session.execute(
        select(BlockingRuleVersion, BlockingRule, Customer.number, Customer.name, User.display_name)
        .join(BlockingRule, BlockingRule.id == BlockingRuleVersion.rule_id)
        .join(User, User.id == BlockingRuleVersion.created_by_id)
        .outerjoin(Customer, Customer.id == BlockingRuleVersion.customer_id)
        .where(BlockingRule.company_id == books.desk.company_id, BlockingRuleVersion.id == newest)).all()
    found = [Kept(draft_of(row, head), replace(books.rule(row, head.number, head.type, no, name), active=head.active), by,
                  row.created_at) for row, head, no, name, by in rows]
    return sorted(found, key=lambda k: (len(k.draft.number), k.draft.number))


def draft_of(row: BlockingRuleVersion, head: BlockingRule) -> Draft:
    """A stored version as it is edited."""
    return Draft(RuleType(head.type), RuleKind(row.kind), Scope(row.scope), row.customer_id, row.group_id, row.risk_group_id,
                 ValueType(row.value_type), row.value_days, row.value_amount, row.value_percent, row.value_code_id, row.currency,
                 row.release, row.valid_from, row.valid_to, row.note or "", head.active, head.number, head.id, row.version,
                 head.version)


def engine(session: Session, books: Books, draft: Draft) -> Rule:
    """The draft as the engine takes it, with the words of what it names."""
    customer = session.get(Customer, draft.customer_id) if draft.customer_id is not None else None
    row = version_of(books, draft)
    made = books.rule(row, draft.number, draft.type.value, customer.number if customer else None,
                      customer.name if customer else None)
    return replace(made, active=draft.active, rule_id=draft.rule_id, version=draft.version)


def version_of(books: Books, draft: Draft) -> BlockingRuleVersion:
    """A version that is not kept yet."""
    return BlockingRuleVersion(
        company_id=books.desk.company_id, kind=draft.kind.value, scope=draft.scope.value, customer_id=draft.customer_id,
        group_id=draft.group_id, risk_group_id=draft.risk_group_id, value_type=draft.value_type.value, value_days=draft.days,
        value_amount=draft.amount, value_percent=draft.percent,
        value_code_table=CODE_TABLES.get(draft.type) if draft.code_id is not None else None, value_code_id=draft.code_id,
        currency=draft.currency or books.home, release=draft.release, valid_from=draft.starts, valid_to=draft.ends,
        note=draft.note or None)


# ---------------------------------------------------------------- checks

def faults(rule: Rule, others: Iterable[Rule]) -> tuple[Problem, ...]:
    """What is wrong with a rule among the others (CRD-67…69)."""
    return check_rule(rule, [o for o in others if o.rule_id != rule.rule_id or not rule.rule_id])


def frees(session: Session, books: Books, rule: Rule) -> tuple[Problem, ...]:
    """Whom an exclusion with *Release sales order* would free from all other rules, counted over the open orders (CRD-73)."""
    if rule.kind is not RuleKind.EXCLUSION or not rule.release or not rule.active:
        return ()
    ids = under_way(session, books.desk)
    return check_freed(rule, checks(session, books, dict.fromkeys(ids), books.desk.today).values())


def next_number(numbers: Sequence[str]) -> int:
    """The number after the highest R number."""
    used = [int(n[1:]) for n in numbers if n[:1] == "R" and n[1:].isdigit() and n.isascii()]
    return max(used, default=0) + 1


# ---------------------------------------------------------------- what a form offers

@dataclass(frozen=True, slots=True)
class Offers:
    """What a rule may name: ids with words, currencies with the accounting currency first, and that one."""

    groups: tuple[tuple[int, str], ...]
    risk_groups: tuple[tuple[int, str], ...]
    statuses: tuple[tuple[int, str], ...]
    terms: tuple[tuple[int, str], ...]
    currencies: tuple[str, ...]
    home: str


def offers(desk: Desk) -> Offers:
    """The choices of the form."""
    with desk.reading() as session:
        books = Books(session, desk)
        named = [tuple((n.id, f"{n.code} · {n.name}" if n.name else n.code) for n in sorted(found.values(), key=lambda n: n.code))
                 for found in (books.management_groups, books.risk_groups)]
        coded = [tuple((n.id, n.code) for n in sorted(found.values(), key=lambda n: n.code))  # type: ignore[attr-defined]
                 for found in (books.statuses, books.terms)]
        codes = session.scalars(select(Currency.code).order_by(Currency.code))
        currencies = tuple(dict.fromkeys([books.home, *codes]))
        return Offers(named[0], named[1], coded[0], coded[1], currencies, books.home)
