"""Blocking rules kept: a version per change, switched on and off, never deleted; a second person where that is set (W-04)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, information, standing, warning
from app.core.words import N_, declare
from app.models.company import User
from app.models.credit_holds import SignoffRequest
from app.models.credit_rules import BlockingRule, BlockingRuleVersion
from app.rules.credit.facts import Rule, RuleKind, RuleType, Scope, ValueType
from app.rules.credit.signing import Switch
from app.services import permissions
from app.services.credit import signoff
from app.services.credit.books import Books
from app.services.credit_rules import drafts
from app.services.credit_rules.drafts import Draft, Kept
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

declare({
    "CRD-66-gone": N_("This rule is no longer there. Refresh with F5 to see the rules as they stand now."),
    "CRD-66-stale": N_("Somebody changed rule {number} meanwhile. Open it again and compare."),
    "CRD-66-number": N_("Rule {number} exists already. Choose another number."),
    "CRD-66-number-needed": N_("Enter a number for the rule."),
    "SGN-02-rules": N_("{count:change waits|changes wait} for approval. Until then the rules hold as they are."),
    "SGN-02-rule-waits": N_("A change of rule {number} waits for approval already. Approve, return or recall it first."),
    "CRD-17-limits": N_("{count:customer has|customers have} a credit limit of 0 and no group: with this rule every order of "
                        "theirs is held. Decide about their limits first, or switch it on all the same."),
})
LIMIT_RULES = frozenset({RuleType.CREDIT_LIMIT_USED, RuleType.OVERDUE_AMOUNT})
"""Types that look at the credit limit: with a limit of 0 they hold at once (CRD-05, CRD-17)."""
NUMBER_MOST = 20


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a change: the rules it is about; `waits` = it waits for approval and nothing holds yet."""

    rule_ids: tuple[int, ...]
    waits: bool = False


# ---------------------------------------------------------------- reading

def rules(desk: Desk) -> list[Kept]:
    """All rules in their newest version, active or not."""
    with desk.reading() as session:
        found = drafts.everything(session, Books(session, desk))
        waiting = dict(session.execute(select(SignoffRequest.subject_id, SignoffRequest.id).where(
            SignoffRequest.company_id == desk.company_id, SignoffRequest.subject_table == signoff.RULES,
            SignoffRequest.state == "submitted")).all())
        return [replace(k, waits=waiting.get(k.draft.rule_id, 0)) for k in found]


def load(desk: Desk, rule_id: int) -> Draft | None:
    """One rule as it is edited."""
    return next((k.draft for k in rules(desk) if k.draft.rule_id == rule_id), None)


def new(desk: Desk, type: RuleType = RuleType.DAYS_OVERDUE) -> Draft:
    """A rule to begin with: blocking, for all, with the next number."""
    with desk.reading() as session:
        numbers = session.scalars(select(BlockingRule.number).where(BlockingRule.company_id == desk.company_id)).all()
        return replace(Draft(type, currency=Books(session, desk).home).tidied(), number=f"R{drafts.next_number(numbers)}")


def copied(desk: Desk, draft: Draft) -> Draft:
    """The same rule under the next number, switched off until it differs (CRD-67)."""
    return replace(draft, number=new(desk).number, rule_id=0, version=0, head=0, active=False)


def rule_of(desk: Desk, draft: Draft) -> Rule:
    """A draft as the engine takes it, for its sentence while it is typed."""
    with desk.reading() as session:
        return drafts.engine(session, Books(session, desk), draft.tidied())


@dataclass(frozen=True, slots=True)
class Version:
    """What a rule said from some time on, and who wrote it."""

    version: int
    rule: Rule
    note: str
    at: datetime
    by: str


def versions(desk: Desk, rule_id: int) -> list[Version]:
    """Every version of a rule, the newest first."""
    with desk.reading() as session:
        books = Books(session, desk)
        head = session.get(BlockingRule, rule_id)
        rows = session.execute(
            select(BlockingRuleVersion, User.display_name).join(User, User.id == BlockingRuleVersion.created_by_id)
            .where(BlockingRuleVersion.rule_id == rule_id, BlockingRuleVersion.company_id == desk.company_id)
            .order_by(BlockingRuleVersion.version.desc())).all()
        return [Version(row.version, drafts.engine(session, books, drafts.draft_of(row, head)), row.note or "", row.created_at,
                        by)
                for row, by in rows if head is not None]


# ---------------------------------------------------------------- checking

def check(desk: Desk, changes: Sequence[Draft]) -> dict[int, tuple[Problem, ...]]:
    """What is wrong with each of some unsaved rules, beside each other and those that are kept, by place (CRD-67…69)."""
    with desk.reading() as session:
        return _check(session, Books(session, desk), [c.tidied() for c in changes])


def _check(session: Session, books: Books, changes: Sequence[Draft]) -> dict[int, tuple[Problem, ...]]:
    kept = drafts.everything(session, books)
    touched = {c.rule_id for c in changes if c.rule_id}
    others = [k.rule for k in kept if k.rule.rule_id not in touched]
    made = [drafts.engine(session, books, c) for c in changes]
    numbers = [k.draft.number for k in kept if k.draft.rule_id not in touched]
    found = {}
    for place, (draft, rule) in enumerate(zip(changes, made, strict=True)):
        rest = [*made[:place], *made[place + 1:]]
        found[place] = (*drafts.faults(rule, [*others, *rest]), *_number(draft, [*numbers, *(r.number for r in rest)]))
    return found


def _number(draft: Draft, others: Iterable[str]) -> tuple[Problem, ...]:
    """A number of its own (holds name the rule by it)."""
    if not draft.number.strip():
        return (error("CRD-66-number-needed", at="number"),)
    if draft.number.strip().casefold() in {n.casefold() for n in others}:
        return (error("CRD-66-number", at="number", number=draft.number.strip()),)
    return ()


def without_limit(session: Session, books: Books, before: Sequence[Rule], after: Sequence[Rule]) -> tuple[Problem, ...]:
    """The question when the first rule that looks at the limit is switched on while customers have none (CRD-17)."""
    from app.services.credit_rules.starting import zero_limits  # it saves rules, too

    def looks(rules_: Iterable[Rule]) -> bool:
        return any(r.active and r.kind is RuleKind.BLOCKING and r.type in LIMIT_RULES for r in rules_)

    if looks(before) or not looks(after):
        return ()
    count = len(zero_limits(session, books))
    return (warning("CRD-17-limits", key="CRD-17-limits", count=count),) if count else ()


# ---------------------------------------------------------------- writing

def save(desk: Desk, draft: Draft, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Saved]:
    """Write a version of a rule, or a new rule (CRD-66…69, CRD-73)."""
    return save_all(desk, [draft], confirmed=confirmed)


def save_all(desk: Desk, changes: Sequence[Draft], *, confirmed: frozenset[str] = frozenset()) -> Outcome[Saved]:
    """Write several rules together, all or none: what was tried becomes the rules. `row` of a problem = place of its draft."""
    tidy = [c.tidied() for c in changes]
    try:
        with desk.writing("blocking_rule.save") as uow:
            session, books = uow.session, Books(uow.session, desk)
            found = _refused(session, desk, books, tidy, several=len(tidy) > 1)
            if standing(found, confirmed):
                return Outcome(None, found)
            signed, waits = Switch.RULES in books.signing.on, 0
            ids = []
            for draft in tidy:
                row = session.get(BlockingRule, draft.rule_id) if draft.rule_id else None
                if signed and (draft.active or (row is not None and row.active)):
                    waits += 1
                    ids.append(_ask(uow, desk, books, row, draft))
                else:
                    ids.append(write(uow, desk, books, row, draft))
            return Outcome(Saved(tuple(ids), bool(waits)), (*found, information("SGN-02-rules", count=waits)) if waits else found)
    except StaleDataError:
        return Outcome(None, (error("CRD-66-stale", number=", ".join(c.number for c in tidy)),))


def _refused(session: Session, desk: Desk, books: Books, changes: Sequence[Draft], *, several: bool) -> tuple[Problem, ...]:
    if refused := permissions.may(session, desk, Permission.BLOCKING_RULES):
        return refused
    found = [*_stale(session, desk, changes)]
    if found:
        return tuple(found)
    kept = [k.rule for k in drafts.everything(session, books)]
    made = [drafts.engine(session, books, c) for c in changes]
    touched = {c.rule_id for c in changes if c.rule_id}
    for place, problems in _check(session, books, changes).items():
        found += [replace(p, row=place if several else None) for p in problems]
        if not standing(problems, frozenset(p.key for p in problems if p.key)):
            found += [replace(p, row=place if several else None) for p in drafts.frees(session, books, made[place])]
    return (*found, *without_limit(session, books, kept, [*(k for k in kept if k.rule_id not in touched), *made]))


def _stale(session: Session, desk: Desk, changes: Iterable[Draft]) -> Iterable[Problem]:
    """Was a rule changed since it was read, or does a change of it wait?"""
    for draft in changes:
        if not draft.rule_id:
            continue
        row = session.get(BlockingRule, draft.rule_id, with_for_update=True)
        if row is None or row.company_id != desk.company_id:
            yield error("CRD-66-gone")
        elif row.version != draft.head or _newest(session, row.id).version != draft.version:
            yield error("CRD-66-stale", number=row.number)
        elif signoff.pending(session, (signoff.RULES, row.id), "submitted") is not None:
            yield error("SGN-02-rule-waits", number=row.number)


def _newest(session: Session, rule_id: int) -> BlockingRuleVersion:
    return session.scalars(select(BlockingRuleVersion).where(BlockingRuleVersion.rule_id == rule_id)
                           .order_by(BlockingRuleVersion.version.desc())).first() or BlockingRuleVersion(version=0)


def write(uow: UnitOfWork, desk: Desk, books: Books, row: BlockingRule | None, draft: Draft,
          by: int | None = None) -> int:
    """A version where something it says changed; switching alone writes none."""
    session = uow.session
    if row is None:
        row = BlockingRule(company_id=desk.company_id, number=draft.number.strip()[:NUMBER_MOST], type=draft.type.value,
                           active=False)
        session.add(row)
        session.flush()
    newest = _newest(session, row.id)
    if not newest.version or _says(drafts.draft_of(newest, row)) != _says(draft):
        made = drafts.version_of(books, draft)
        made.rule_id, made.version = row.id, newest.version + 1
        made.created_at, made.created_by_id = desk.clock.now(), by or desk.actor.user_id
        session.add(made)
    row.active = draft.active
    session.flush()
    uow.changed(BlockingRule.__tablename__, row.id)
    return row.id


def _says(draft: Draft) -> Draft:
    """What counts for a version: everything but where it is kept and whether it is switched on."""
    return replace(draft, active=True, number="", rule_id=0, version=0, head=0)


def switch(desk: Desk, rule_ids: Iterable[int], on: bool, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Saved]:
    """Switch rules on or off; one that is switched on is checked again, one that is off stays with its versions (W-04)."""
    wanted = set(rule_ids)
    chosen = [replace(k.draft, active=on) for k in rules(desk) if k.draft.rule_id in wanted and k.draft.active != on]
    if not chosen:
        return Outcome(Saved(()))
    found = save_all(desk, chosen, confirmed=confirmed)
    return replace(found, problems=tuple(replace(p, row=None, field=None) for p in found.problems))


# ---------------------------------------------------------------- a second person

def _ask(uow: UnitOfWork, desk: Desk, books: Books, row: BlockingRule | None, draft: Draft) -> int:
    """A change of the rules in force waits; a new rule is kept switched off meanwhile (SGN-02)."""
    if row is None:
        row = uow.session.get_one(BlockingRule, write(uow, desk, books, None, replace(draft, active=False)))
    signoff.request(uow.session, desk, books, (signoff.RULES, row.id), Switch.RULES, 0, as_json(draft))
    return row.id


def carry_out(uow: UnitOfWork, desk: Desk, request: SignoffRequest) -> None:
    """An approved change becomes the rule; the version names who asked for it (SGN-02, SGN-07)."""
    books = Books(uow.session, desk)
    row = uow.session.get_one(BlockingRule, request.subject_id)
    write(uow, desk, books, row, from_json(dict(request.wish or {}), row), request.prepared_by_id)


def as_json(draft: Draft) -> dict[str, Any]:
    """A draft as it is kept with a request."""
    return {name: _plain(getattr(draft, name)) for name in _FIELDS}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else str(value) if isinstance(value, Decimal) else (
        value.value if isinstance(value, RuleType | RuleKind | Scope | ValueType) else value)


def from_json(kept: Mapping[str, Any], row: BlockingRule) -> Draft:
    """The change that was asked for."""
    def day(name: str) -> date | None:
        return date.fromisoformat(kept[name]) if kept[name] else None

    plain = {name: kept[name] for name in ("customer_id", "group_id", "risk_group_id", "days", "amount", "code_id", "currency",
                                           "release", "note", "active")}
    return Draft(RuleType(row.type), RuleKind(kept["kind"]), Scope(kept["scope"]), value_type=ValueType(kept["value_type"]),
                 percent=Decimal(kept["percent"]) if kept["percent"] is not None else None, starts=day("starts"),
                 ends=day("ends"), number=row.number, rule_id=row.id, **plain)


_FIELDS = ("kind", "scope", "customer_id", "group_id", "risk_group_id", "value_type", "days", "amount", "percent", "code_id",
           "currency", "release", "starts", "ends", "note", "active")


def pending(desk: Desk, rule_id: int) -> tuple[int, Draft] | None:
    """The change of a rule that waits for approval, with the id of its request."""
    with desk.reading() as session:
        row = session.get(BlockingRule, rule_id)
        found = signoff.pending(session, (signoff.RULES, rule_id), "submitted")
        return None if row is None or found is None else (found.id, from_json(dict(found.wish or {}), row))
