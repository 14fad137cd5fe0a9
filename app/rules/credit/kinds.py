"""One class per type of blocking rule: what it needs, when it is true, what it saw, and what would clear it (credit 8.1)."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from app.core.facts import Facts, Part, Percent, Ref, Saw
from app.core.money import Money
from app.rules.credit import clearing
from app.rules.credit.facts import Check, Figure, LimitType, OpenEntry, Rule, RuleType, ValueType
from app.rules.credit.figures import Figures, oldest_entry
from app.rules.credit.reasons import KIND_OF, Clear, Measured, Reason, ReasonKind, Way

ZERO = Decimal(0)
SINGLE = 50
"""So many documents behind a figure are kept one by one."""


@dataclass(frozen=True, slots=True)
class Case:
    """A check with its figures."""

    check: Check
    figures: Figures

    def money(self, amount: int) -> Money:
        """Minor units of the accounting currency."""
        return Money(amount, self.figures.currency)

    @property
    def customer_ref(self) -> Ref:
        """The invoice account, whose entries are behind a balance."""
        return ("customer", self.check.customer.id)


class Kind(ABC):
    """A rule type. `values` = value types a rule may have, the first is that of blocking rules (CRD-70.3b)."""

    type: ClassVar[RuleType]
    scoped: ClassVar[bool] = True
    values: ClassVar[tuple[ValueType, ...]]
    figures: ClassVar[frozenset[Figure]] = frozenset()

    def needs(self, rule: Rule, case: Case) -> frozenset[Figure]:
        """Figures without which the rule cannot be run (CRD-14)."""
        tested = case.check.parameters.check_groups and not case.figures.limit.unlimited
        shared = Figure.LIMIT in self.figures and tested
        return self.figures | ({Figure.GROUP} if shared else frozenset())

    def incomplete(self, rule: Rule) -> bool:
        """Was the amount of the rule left without a rate (CRD-14, CRD-66)?"""
        return rule.value_type is ValueType.AMOUNT and rule.amount is None

    def skipped(self, case: Case) -> str | None:
        """The code that says why rules of this type are not run at all for this customer."""
        return None

    @abstractmethod
    def over(self, rule: Rule, case: Case) -> bool:
        """Is a blocking rule true?"""

    def frees(self, rule: Rule, case: Case) -> bool:
        """Is an exclusion true? As a rule exactly when a blocking one would not be: no gap at the threshold (A14)."""
        return not self.over(rule, case)

    @abstractmethod
    def strictness(self, rule: Rule) -> tuple[Decimal, ...]:
        """Thresholds, lowest first in order: of several true rules the lowest counts (CRD-70.3a)."""

    @abstractmethod
    def look(self, rule: Rule, case: Case) -> Facts:
        """What the rule saw: the code of its calculation, the figures, the documents behind them."""

    @abstractmethod
    def measured(self, rule: Rule, case: Case) -> Measured:
        """Measured value and threshold."""

    @abstractmethod
    def clears(self, rule: Rule, hurdles: Sequence[Rule], case: Case) -> tuple[Clear, ...]:
        """What would clear the reason this rule gives."""

    def reason_kind(self, rule: Rule, case: Case) -> ReasonKind:
        """The reason a true rule gives."""
        return KIND_OF[self.type]

    def reason(self, rule: Rule, hurdles: Sequence[Rule], case: Case) -> Reason:
        """The complete reason of a true blocking rule (CRD-87)."""
        saw = self.look(rule, case)
        clears = self.clears(rule, hurdles, case)
        facts = Facts(saw.rule, {**saw.saw, "rule": rule.number}, saw.parts, tuple(c.part() for c in clears), rule.version)
        return Reason(self.reason_kind(rule, case), facts, self.measured(rule, case), rule, clears)


class DaysOverdue(Kind):
    """Days from the due date of the oldest open invoice; an exclusion may look at the amount instead (CRD-61)."""

    type = RuleType.DAYS_OVERDUE
    values = (ValueType.DAYS, ValueType.AMOUNT)
    figures = frozenset({Figure.OVERDUE})

    def over(self, rule: Rule, case: Case) -> bool:
        if rule.value_type is ValueType.AMOUNT:
            return case.figures.overdue > (rule.amount or 0)
        return case.figures.oldest_days > (rule.days or 0)

    def strictness(self, rule: Rule) -> tuple[Decimal, ...]:
        return (Decimal(rule.amount or 0) if rule.value_type is ValueType.AMOUNT else Decimal(rule.days or 0),)

    def look(self, rule: Rule, case: Case) -> Facts:
        if rule.value_type is ValueType.AMOUNT:
            return overdue_facts("CRD-87-days-amount", {"amount": amount_of(rule, case)}, case)
        oldest = oldest_entry(case.check.customer)
        saw: dict[str, Saw] = {"days": case.figures.oldest_days, "threshold": rule.days or 0}
        if oldest is None:
            return Facts("CRD-87-days-none", saw)
        entries = clearing.late_entries(case.check, rule.days or 0) or (oldest,)
        return Facts("CRD-87-days", {**saw, "oldest": oldest.reference, "due": oldest.due}, documents(entries, case))

    def measured(self, rule: Rule, case: Case) -> Measured:
        return Measured(number=Decimal(case.figures.oldest_days), threshold_number=Decimal(rule.days or 0))

    def clears(self, rule: Rule, hurdles: Sequence[Rule], case: Case) -> tuple[Clear, ...]:
        return tuple(clearing.documents(case.check, hurdles))


class OverdueAmount(Kind):
    """Both legs: so much overdue, and so much of the limit used (CRD-62, 63)."""

    type = RuleType.OVERDUE_AMOUNT
    values = (ValueType.AMOUNT,)
    figures = frozenset({Figure.OVERDUE, Figure.EXPOSURE, Figure.LIMIT, Figure.ORDER})

    def over(self, rule: Rule, case: Case) -> bool:
        unlimited = case.figures.limit.unlimited
        return (not unlimited and case.figures.overdue > (rule.amount or 0)
                and case.figures.leading.over(rule.percent or ZERO))

    def strictness(self, rule: Rule) -> tuple[Decimal, ...]:
        return (Decimal(rule.amount or 0), rule.percent or ZERO)

    def look(self, rule: Rule, case: Case) -> Facts:
        percent = rule.percent or ZERO
        used = Percent(ZERO, 2) if case.figures.limit.unlimited else case.figures.leading.shown(percent)
        saw: dict[str, Saw] = {"used": used, "amount": amount_of(rule, case), "percent": Percent(percent)}
        return overdue_facts("CRD-87-overdue" if used else "CRD-87-overdue-no-limit", saw, case)

    def measured(self, rule: Rule, case: Case) -> Measured:
        return Measured(case.figures.overdue, case.figures.leading.percent, rule.amount, rule.percent)

    def clears(self, rule: Rule, hurdles: Sequence[Rule], case: Case) -> tuple[Clear, ...]:
        return tuple(clearing.receipt(case.figures, hurdles))


class CreditLimitUsed(Kind):
    """Used percentage of the shared limit first, then of the individual one (CRD-31, CRD-65)."""

    type = RuleType.CREDIT_LIMIT_USED
    values = (ValueType.PERCENT,)
    figures = frozenset({Figure.EXPOSURE, Figure.LIMIT, Figure.ORDER})

    def skipped(self, case: Case) -> str | None:
        if not case.check.parameters.check_orders:
            return "CRD-65-off"
        if case.figures.limit.unlimited:
            return "CRD-04-unlimited"
        return None if case.figures.limits_tested else "CRD-65-none"

    def over(self, rule: Rule, case: Case) -> bool:
        return self._shared(rule, case) or (not case.figures.by_group and case.figures.share.over(rule.percent or ZERO))

    def _shared(self, rule: Rule, case: Case) -> bool:
        group = case.figures.group
        return group is not None and group.share.over(rule.percent or ZERO)

    def strictness(self, rule: Rule) -> tuple[Decimal, ...]:
        return (rule.percent or ZERO,)

    def reason_kind(self, rule: Rule, case: Case) -> ReasonKind:
        return ReasonKind.GROUP_LIMIT_USED if self._shared(rule, case) else ReasonKind.CREDIT_LIMIT_USED

    def look(self, rule: Rule, case: Case) -> Facts:
        percent = rule.percent or ZERO
        if self._shared(rule, case) or case.figures.by_group:
            return group_facts(percent, case)
        used = case.figures.share.shown(percent)
        return exposure_facts({"used": used, "percent": Percent(percent)}, case)

    def measured(self, rule: Rule, case: Case) -> Measured:
        share = case.figures.share
        if case.figures.group and (self._shared(rule, case) or case.figures.by_group):
            share = case.figures.group.share
        return Measured(share.exposure, share.percent, None, rule.percent)

    def clears(self, rule: Rule, hurdles: Sequence[Rule], case: Case) -> tuple[Clear, ...]:
        return tuple(clearing.exposure(case.check, case.figures, hurdles, shared=self._shared(rule, case)))


class SalesOrder(Kind):
    """The full total of the order, VAT included (CRD-66)."""

    type = RuleType.SALES_ORDER
    values = (ValueType.AMOUNT,)
    figures = frozenset({Figure.ORDER})

    def over(self, rule: Rule, case: Case) -> bool:
        return case.check.order.total > (rule.amount or 0)

    def strictness(self, rule: Rule) -> tuple[Decimal, ...]:
        return (Decimal(rule.amount or 0),)

    def look(self, rule: Rule, case: Case) -> Facts:
        order = case.check.order
        total = order.total_own or case.money(order.total)
        return Facts("CRD-87-order", {"total": total, "amount": amount_of(rule, case)},
                     (Part("CRD-87-part-order", case.money(order.total), (order.ref,)),))

    def measured(self, rule: Rule, case: Case) -> Measured:
        return Measured(case.check.order.total, None, rule.amount)

    def clears(self, rule: Rule, hurdles: Sequence[Rule], case: Case) -> tuple[Clear, ...]:
        return tuple(clearing.lines(case.check, case.check.order.total - min(r.amount or 0 for r in hurdles)))


class CreditLimitExpired(Kind):
    """Days since the credit limit expired; never while a temporary one counts (CRD-06, CRD-64)."""

    type = RuleType.CREDIT_LIMIT_EXPIRED
    values = (ValueType.DAYS,)
    figures = frozenset()

    def skipped(self, case: Case) -> str | None:
        return "CRD-04-unlimited" if case.figures.limit.unlimited else None

    def over(self, rule: Rule, case: Case) -> bool:
        if self._blank(case):
            return True
        days = self._days(case)
        return days is not None and days > (rule.days or 0)

    def _blank(self, case: Case) -> bool:
        """No date at all, and that holds (P-08)."""
        limit = case.check.customer.limit
        return limit.expires_on is None and not case.figures.limit.temporary and not case.check.parameters.ignore_blank_expiry

    def _days(self, case: Case) -> int | None:
        """Days since it expired; None while it has not."""
        expires = case.check.customer.limit.expires_on
        if expires is None or case.figures.limit.temporary or expires >= case.check.day:
            return None
        return (case.check.day - expires).days

    def strictness(self, rule: Rule) -> tuple[Decimal, ...]:
        return (Decimal(rule.days or 0),)

    def look(self, rule: Rule, case: Case) -> Facts:
        expires = case.check.customer.limit.expires_on
        days = self._days(case)
        code = "CRD-87-expired" if days is not None else "CRD-87-expires"
        if case.figures.limit.temporary:
            code = "CRD-87-expired-temporary"
        elif expires is None:
            code = "CRD-87-expired-blank"
        return Facts(code, {"days": days, "threshold": rule.days or 0, "expires": expires})

    def measured(self, rule: Rule, case: Case) -> Measured:
        days = self._days(case)
        return Measured(number=None if days is None else Decimal(days), threshold_number=Decimal(rule.days or 0))

    def clears(self, rule: Rule, hurdles: Sequence[Rule], case: Case) -> tuple[Clear, ...]:
        return (Clear(Way.EXTEND, day=case.check.day),)


class AccountStatus(Kind):
    """The account status of the customer."""

    type = RuleType.ACCOUNT_STATUS
    scoped = False
    values = (ValueType.CODE,)

    def over(self, rule: Rule, case: Case) -> bool:
        status = case.check.customer.status
        return status is not None and rule.code is not None and status.id == rule.code.id

    def frees(self, rule: Rule, case: Case) -> bool:
        return self.over(rule, case)

    def strictness(self, rule: Rule) -> tuple[Decimal, ...]:
        return ()

    def look(self, rule: Rule, case: Case) -> Facts:
        status = case.check.customer.status
        return Facts("CRD-87-status" if status else "CRD-87-status-none",
                     {"status": status.code if status else None, "wanted": rule.code.code if rule.code else None})

    def measured(self, rule: Rule, case: Case) -> Measured:
        return Measured()

    def clears(self, rule: Rule, hurdles: Sequence[Rule], case: Case) -> tuple[Clear, ...]:
        return (Clear(Way.STATUS, word=rule.code.code if rule.code else None),)


class TermsOfPayment(Kind):
    """The payment terms of the order."""

    type = RuleType.TERMS_OF_PAYMENT
    scoped = False
    values = (ValueType.CODE,)

    def over(self, rule: Rule, case: Case) -> bool:
        terms = case.check.order.terms
        return terms is not None and rule.code is not None and terms.id == rule.code.id

    def frees(self, rule: Rule, case: Case) -> bool:
        return self.over(rule, case)

    def strictness(self, rule: Rule) -> tuple[Decimal, ...]:
        return ()

    def look(self, rule: Rule, case: Case) -> Facts:
        terms = case.check.order.terms
        return Facts("CRD-87-terms" if terms else "CRD-87-terms-none",
                     {"terms": terms.code if terms else None, "wanted": rule.code.code if rule.code else None})

    def measured(self, rule: Rule, case: Case) -> Measured:
        return Measured()

    def clears(self, rule: Rule, hurdles: Sequence[Rule], case: Case) -> tuple[Clear, ...]:
        usual = case.check.customer.terms
        held = {r.code.id for r in hurdles if r.code}
        if usual is not None and usual.id not in held:
            return (Clear(Way.TERMS, to=usual),)
        return (Clear(Way.OTHER_TERMS, word=rule.code.code if rule.code else None),)


KINDS: Mapping[RuleType, Kind] = {kind.type: kind for kind in (
    DaysOverdue(), OverdueAmount(), CreditLimitUsed(), SalesOrder(), CreditLimitExpired(), AccountStatus(), TermsOfPayment())}
"""Every rule type with its class, in the order it is tried; a new type is a class more."""


# ---------------------------------------------------------------- figures in words, shared by several types

def amount_of(rule: Rule, case: Case) -> Money:
    """The amount of a rule as it was typed (CRD-66)."""
    return rule.amount_own or case.money(rule.amount or 0)


def documents(entries: Sequence[OpenEntry], case: Case) -> tuple[Part, ...]:
    """The documents behind a figure, the oldest each by itself; what follows is one sum that names them all."""
    parts = [Part("CRD-87-part-document", case.money(e.remaining), (e.ref,)) for e in entries[:SINGLE]]
    rest = entries[SINGLE:]
    if rest:
        parts.append(Part("CRD-87-part-others", case.money(sum(e.remaining for e in rest)), tuple(e.ref for e in rest)))
    return tuple(parts)


def overdue_facts(code: str, saw: Mapping[str, Saw], case: Case) -> Facts:
    """Overdue less unapplied, with the overdue documents where they are known (CRD-62)."""
    overdue = case.check.customer.overdue
    entries = overdue.entries or ((overdue.oldest,) if overdue.oldest else ())
    return Facts(code, {"overdue": case.money(overdue.net), "gross": case.money(overdue.amount),
                        "unapplied": case.money(overdue.unapplied), **saw}, documents(entries, case))


_USED_CODES = {LimitType.NONE: "CRD-87-used-balance", LimitType.BALANCE: "CRD-87-used-balance",
               LimitType.PACKING_SLIP: "CRD-87-used-slips", LimitType.ALL: "CRD-87-used-all"}


def exposure_facts(saw: Mapping[str, Saw], case: Case) -> Facts:
    """The exposure written out, as far as P-19 counts it (CRD-08)."""
    figures, components = case.figures, case.check.customer.components
    slips = figures.limit_type in (LimitType.PACKING_SLIP, LimitType.ALL)
    named = [("balance", components.balance, case.customer_ref)]
    named += [("slips", components.packing_slips, case.customer_ref)] if slips else []
    named += [("orders", components.open_orders, case.customer_ref)] if figures.limit_type is LimitType.ALL else []
    named += [("own", figures.own, case.check.order.ref)]
    parts = tuple(Part(f"CRD-87-part-{name}", case.money(amount), (ref,)) for name, amount, ref in named)
    return Facts(_USED_CODES[figures.limit_type], {
        **{name: case.money(amount) for name, amount, _ref in named}, "exposure": case.money(figures.exposure),
        "limit": case.money(figures.limit.total), **saw}, parts)


def group_facts(percent: Decimal, case: Case) -> Facts:
    """The exposure of the whole group written out, one addend per member (CRD-31)."""
    group = case.figures.group
    if group is None:
        raise ValueError("no shared limit is tested")

    def money(amount: int) -> Money:
        return Money(amount, group.currency)

    share, kind = group.share, case.figures.limit_type
    members = [Part("CRD-87-part-member", money(m.components.counted(kind)), (("customer", m.customer_id),))
               for m in group.group.members]
    saw: dict[str, Saw] = {
        "group": group.group.number, "others": money(group.others), "own": money(group.own), "exposure": money(share.exposure),
        "limit": money(group.limit), "used": share.shown(percent), "percent": Percent(percent),
        "alone": case.figures.share.shown(percent)}
    return Facts("CRD-87-group", saw, (*members, Part("CRD-87-part-own", money(group.own), (case.check.order.ref,))))
