"""Decisions and holds in the reader's words and figures: what windows show of a check and of a hold (CRD-87, W-02)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app import i18n
from app.core.facts import Facts, Ref, Saw
from app.core.money import Money
from app.core.problems import Problem
from app.core.words import N_
from app.rules.credit import explaining
from app.rules.credit.facts import Check, LimitType
from app.rules.credit.figures import Figures
from app.rules.credit.reasons import Decision, ReasonKind
from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Clearing:
    """A way to clear a reason: its sentence, which one it is (`reasons.Way`), the amount it takes, the documents it is about."""

    words: str
    way: str
    amount: Money | None = None
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """A reason in words: measured value, threshold, calculation, what would clear it, each way by itself (CRD-87).

    `valid` = its tick: it still applies; `refs` = the documents behind its figures; `bar` = measured value and threshold as
    numbers of one kind.
    """

    kind: str
    name: str
    rule: str
    measured: str
    threshold: str
    calculation: str
    clears: tuple[str, ...]
    valid: bool = True
    refs: tuple[Ref, ...] = ()
    ways: tuple[Clearing, ...] = ()
    bar: tuple[Decimal, Decimal] | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """An addend of the exposure, minor units of the accounting currency; `counted` = P-19 counts it."""

    name: str
    amount: int
    counted: bool = True


@dataclass(frozen=True, slots=True)
class Shown:
    """The figures of a check: minor units of `currency`; `limit`, `available` None = unlimited, `used` None = no limit at all.

    `largest` = the largest document that still fits, `group` = exposure and limit of a shared limit in its own currency.
    """

    currency: str
    exposure: int
    limit: int | None
    used: str
    available: int | None
    split: tuple[Split, ...]
    limit_sum: tuple[tuple[str, int], ...]
    overdue: int
    oldest_days: int
    largest: int | None = None
    group: tuple[str, Money, Money] | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """A check that wrote nothing: would it hold, why, with which figures (W-01, W-07).

    `outcome` = one sentence; `problems` = a hold that stands already, or what else stops the step.
    """

    holds: bool
    outcome: str
    reasons: tuple[ReasonLine, ...]
    figures: Shown | None
    problems: tuple[Problem, ...] = ()
    hold_id: int | None = None
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventLine:
    """What happened to a hold: who, when, from which state to which, why (CRD-101)."""

    at: datetime
    user: str
    kind: str
    from_state: str | None
    to_state: str
    reason: str
    note: str
    figures: Mapping[str, Saw]


@dataclass(frozen=True, slots=True)
class Panel:
    """Everything the hold list shows beside a row (section 10.2). Amounts in minor units of the accounting currency.

    `versions` = of hold and order, for `release(seen=…)`; `now` = the figures as they are at this moment, `reasons` those that
    were found, with their ticks.
    """

    hold_id: int
    number: str
    order_id: int
    order: str
    order_amount: Money
    amount: int
    customer_id: int
    customer_no: str
    customer: str
    step: str | None
    pro_forma: bool
    state: str
    forced: bool
    held_on: date
    days_held: int
    review_on: date
    postponed_to: date | None
    assigned_to: str
    hold_reason: str
    note: str
    reason: str
    decided_by: str
    decided_at: datetime | None
    used: Decimal | None
    exposure: int
    total_limit: int | None
    available: int | None
    group_exposure: int | None
    overdue: int
    oldest_days: int
    risk_group: str
    account_status: str
    previous_id: int | None
    versions: tuple[int, int]
    reasons: tuple[ReasonLine, ...]
    now: Shown | None
    errors: tuple[Problem, ...]
    history: tuple[EventLine, ...]
    notes: int


# ---------------------------------------------------------------- in words

def reason_line(desk: Desk, kind: str, facts: Facts, *, valid: bool = True) -> ReasonLine:
    """A reason as it was kept, in the reader's language."""
    known = ReasonKind(kind)
    refs = tuple(dict.fromkeys(ref for part in facts.parts for ref in part.refs))
    return ReasonLine(
        kind, i18n.tr(explaining.KIND_NAMES[known], desk.language), str(facts.saw.get("rule") or ""),
        said(desk, explaining.measured(known, facts)), said(desk, explaining.threshold(known, facts)),
        said(desk, explaining.calculation(facts)), tuple(said(desk, words) for words in explaining.clears(facts)), valid, refs,
        _ways(desk, facts), explaining.shares(known, facts))


def _ways(desk: Desk, facts: Facts) -> tuple[Clearing, ...]:
    """What would clear it as data, so that each way has its button (CRD-87)."""
    return tuple(Clearing(said(desk, words), part.code.removeprefix("CRD-87-clear-").replace("-", "_"),
                          part.value if isinstance(part.value, Money) else None, part.refs)
                 for part, words in zip(facts.clears, explaining.clears(facts), strict=True))


def said(desk: Desk, words: explaining.Words) -> str:
    """A sentence in the language and the formats of the desk."""
    return i18n.sentence(words[0], words[1], desk.language, desk.region)


def lines(desk: Desk, decision: Decision) -> tuple[ReasonLine, ...]:
    """The reasons of a decision."""
    return tuple(reason_line(desk, reason.kind.value, reason.facts) for reason in decision.reasons)


def figures(desk: Desk, check: Check, found: Figures) -> Shown:
    """The figures of a check with the split of the exposure and the written-out sum of the limit (CRD-08, CRD-24)."""
    parts, kind = check.customer.components, found.limit_type
    slips, orders = kind in (LimitType.PACKING_SLIP, LimitType.ALL), kind is LimitType.ALL

    def name(text: str) -> str:
        return i18n.tr(text, desk.language)

    split = (Split(name(explaining.PART_NAMES["CRD-87-part-balance"]), parts.balance),
             Split(name(explaining.PART_NAMES["CRD-87-part-slips"]), parts.packing_slips, slips),
             Split(name(explaining.PART_NAMES["CRD-87-part-orders"]), parts.open_orders, orders),
             Split(name(explaining.PART_NAMES["CRD-87-part-own"]), found.own))
    used, unlimited = found.leading.shown(), found.limit.unlimited
    group = found.group
    return Shown(
        found.currency, found.exposure, None if unlimited else found.limit.total,
        "" if used is None else i18n.percent(used.value, desk.region, used.places), None if unlimited else found.share.available,
        split, _limit_sum(desk, found), found.overdue, found.oldest_days, found.largest_order(),
        None if group is None else (group.group.number, Money(group.share.exposure, group.currency),
                                    Money(group.limit, group.currency)))


BASE, TEMPORARY, RAISED, LOWERED = (N_("Credit limit"), N_("Temporary credit limit"), N_("Limit::{policy} raises it"),
                                    N_("Limit::{policy} is included in the exposure"))


def _limit_sum(desk: Desk, found: Figures) -> tuple[tuple[str, int], ...]:
    """Base limit and every policy as addends of the total limit (CRD-24)."""
    made = [(i18n.tr(TEMPORARY if found.limit.temporary else BASE, desk.language), found.limit.base)]
    for one in found.limit.raises:
        words = {"policy": one.policy.name}
        made.append((said(desk, (RAISED, words)), one.up))
        if one.down:
            made.append((said(desk, (LOWERED, words)), -one.down))
    return tuple(made)


def checked(desk: Desk, check: Check, decision: Decision, problems: Sequence[Problem] = (),
            hold_id: int | None = None) -> Checked:
    """A check in words and figures."""
    return Checked(decision.held, said(desk, explaining.outcome(decision)), lines(desk, decision),
                   figures(desk, check, decision.figures), tuple(problems), hold_id, decision.lacking)
