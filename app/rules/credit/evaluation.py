"""In which order rules are tried, and what comes of it: passed, freed, or held with every reason (CRD-14, CRD-60, CRD-70…72)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from app.core.facts import Facts, Part, Saw
from app.core.money import Money
from app.rules.credit.facts import Check, Figure, HoldType, Rule, RuleKind, RuleType, Scope, Step
from app.rules.credit.figures import figures as figures_of
from app.rules.credit.kinds import KINDS, Case, Kind
from app.rules.credit.reasons import (
    DISPLAY_ORDER,
    KIND_OF,
    Clear,
    Decision,
    Effect,
    Measured,
    Outcome,
    Reason,
    ReasonKind,
    Tried,
    Way,
)


class RuleBook:
    """Blocking rules ordered for use: those of one customer are found without looking at those of all the others.

    `display` is the order the user wants reasons in; kinds that are missing in it follow as delivered (CRD-70.5).
    """

    def __init__(self, rules: Iterable[Rule] = (), display: Sequence[ReasonKind] = DISPLAY_ORDER) -> None:
        self.display = display
        self._by_place: dict[tuple[Scope, int], list[Rule]] = defaultdict(list)
        for rule in sorted(rules, key=_rank):
            self._by_place[rule.scope, _target(rule)].append(rule)

    def for_customer(self, customer_id: int, group_id: int | None) -> list[Rule]:
        """Rules whose scope takes the customer in: its own, those of its credit management group, those for all."""
        group = self._by_place.get((Scope.GROUP, group_id), []) if group_id is not None else []
        return [*self._by_place.get((Scope.TABLE, customer_id), ()), *group, *self._by_place.get((Scope.ALL, 0), ())]


def _target(rule: Rule) -> int:
    named = {Scope.TABLE: rule.customer, Scope.GROUP: rule.group}.get(rule.scope)
    return named.id if named else 0


def _rank(rule: Rule) -> tuple[object, ...]:
    """The order rules are looked at in, however they came: naming a risk group first, then the lowest threshold (CRD-70.3a)."""
    thresholds = KINDS[rule.type].strictness(rule)
    return (tuple(RuleType).index(rule.type), rule.risk_group is None, thresholds, rule.number, rule.id)


@dataclass
class _Trial:
    """What has been tried so far."""

    case: Case
    explain: bool = True
    steps: list[Tried] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)
    lacking: dict[str, None] = field(default_factory=dict)

    def note(self, rule: Rule, effect: Effect, true: bool | None = None, why: str | None = None) -> None:
        """One more step, with the figures it saw when it was run; `why` says why it was not."""
        if self.explain:
            saw = KINDS[rule.type].look(rule, self.case) if true is not None else Facts(why) if why else None
            self.steps.append(Tried(KIND_OF[rule.type], effect, rule, true, saw))

    def own(self, kind: ReasonKind, found: Reason | None) -> None:
        """A test that is no rule."""
        if self.explain:
            effect = Effect.RECORDED if found else Effect.NOTHING
            self.steps.append(Tried(kind, effect, None, found is not None, found.facts if found else None))

    def runs(self, kind: Kind, rule: Rule) -> bool:
        """Are all figures there that the rule needs? What is missing is remembered (CRD-14)."""
        wanted = kind.needs(rule, self.case) | ({Figure.RULE} if kind.incomplete(rule) else frozenset())
        missing = [m.what for m in self.case.check.lacking(wanted)]
        if kind.incomplete(rule) and rule.amount_own is not None:
            missing.append(rule.amount_own.currency)
        self.lacking.update(dict.fromkeys(missing))
        if missing:
            self.note(rule, Effect.LACKING)
        return not missing


def evaluate(check: Check, rules: RuleBook | Iterable[Rule], display: Sequence[ReasonKind] | None = None, *,
             explain: bool = True) -> Decision:
    """Run all rules for one order (CRD-70); `display` is the order the user wants reasons in, None = that of the book.

    The order in which rules are given never matters. With `explain` the decision has every step that was tried, for *Explain
    order of evaluation*; runs over many orders do without.
    """
    book = rules if isinstance(rules, RuleBook) else RuleBook(rules)
    case = Case(check, figures_of(check))
    spared = not_checked(check)
    if spared is not None:
        return Decision(spared[0], case.figures, note=spared[1])
    trial = _Trial(case, explain)
    applicable = list(_applicable(book, trial))
    freed = _release(applicable, trial)
    if freed is not None:
        return Decision(Outcome.FREED, case.figures, steps=tuple(trial.steps), freed_by=freed)
    trial.lacking.clear()
    by_type: dict[RuleType, list[Rule]] = defaultdict(list)
    for rule in applicable:
        if not (rule.release and rule.kind is RuleKind.EXCLUSION):
            by_type[rule.type].append(rule)
    for kind in KINDS.values():
        _run_type(kind, by_type[kind.type], trial)
    trial.reasons += _own_tests(trial)
    if trial.lacking:
        trial.reasons.append(_not_completed(tuple(trial.lacking)))
    places = {kind: place for place, kind in reversed(list(enumerate((*(display or book.display), *DISPLAY_ORDER))))}
    reasons = tuple(sorted(trial.reasons, key=lambda r: places[r.kind]))
    return Decision(Outcome.HELD if reasons else Outcome.PASSED, case.figures, reasons, tuple(trial.steps),
                    lacking=tuple(trial.lacking))


def not_checked(check: Check) -> tuple[Outcome, Facts] | None:
    """Is the order not checked at all, and why: off, excluded, or nothing to check (P-01, CRD-13, CRD-60)?"""
    customer, order = check.customer, check.order
    if not check.parameters.enabled:
        return Outcome.NOT_CHECKED, Facts("P-01-off")
    if order.never_checked or order.value <= 0:
        return Outcome.NOT_CHECKED, Facts("CRD-13-nothing")
    if customer.excluded:
        return Outcome.EXCLUDED, Facts("CRD-60-customer")
    if customer.ignore_until is not None and customer.ignore_until >= check.day:
        return Outcome.EXCLUDED, Facts("CRD-60-until", {"until": customer.ignore_until})
    return (Outcome.EXCLUDED, Facts("CRD-60-order")) if order.excluded else None


def _applicable(book: RuleBook, trial: _Trial) -> Iterator[Rule]:
    """Rules whose scope, period and risk group fit; the others that name the customer are noted as passed over."""
    customer, day = trial.case.check.customer, trial.case.check.day
    group = customer.management_group.id if customer.management_group else None
    for rule in book.for_customer(customer.id, group):
        if not rule.valid(day):
            trial.note(rule, Effect.NOT_VALID)
        elif rule.risk_group is not None and (customer.risk_group is None or customer.risk_group.id != rule.risk_group.id):
            trial.note(rule, Effect.RISK_GROUP)
        else:
            yield rule


def _release(applicable: Iterable[Rule], trial: _Trial) -> Rule | None:
    """The first exclusion with *Release sales order* that is true; it passes everything (CRD-70.2)."""
    for rule in applicable:
        if not (rule.release and rule.kind is RuleKind.EXCLUSION):
            continue
        kind = KINDS[rule.type]
        skipped = kind.skipped(trial.case)
        if skipped:
            trial.note(rule, Effect.SKIPPED, why=skipped)
        elif trial.runs(kind, rule):
            true = kind.frees(rule, trial.case)
            trial.note(rule, Effect.RELEASED if true else Effect.NOTHING, true)
            if true:
                return rule
    return None


def _run_type(kind: Kind, rules: Sequence[Rule], trial: _Trial) -> None:
    """One rule type: level by level, blocking rules before exclusions (CRD-70.3)."""
    skipped = kind.skipped(trial.case)
    if skipped:
        for rule in rules:
            trial.note(rule, Effect.SKIPPED, why=skipped)
        return
    ready = [rule for rule in rules if trial.runs(kind, rule)]
    levels = [[r for r in ready if r.scope is scope] for scope in Scope]
    for place, level in enumerate(levels):
        effect = _run_level(kind, level, levels[place + 1:], trial)
        if effect in (Effect.RECORDED, Effect.CLEARED):
            for rule in (r for broader in levels[place + 1:] for r in broader):
                trial.note(rule, Effect.FINISHED)
            return


def _run_level(kind: Kind, level: Sequence[Rule], broader: Sequence[Sequence[Rule]], trial: _Trial) -> Effect:
    """One level of a rule type: what came of it."""
    case = trial.case
    blocking = [r for r in level if r.kind is RuleKind.BLOCKING]
    exclusions = [r for r in level if r.kind is RuleKind.EXCLUSION]
    held = next((r for r in blocking if kind.over(r, case)), None)
    for rule in blocking:
        finished = held is not None and rule is not held
        effect = Effect.RECORDED if rule is held else Effect.FINISHED if finished else Effect.NOTHING
        trial.note(rule, effect, kind.over(rule, case))
    if held is not None:
        trial.reasons.append(kind.reason(held, tuple(_hurdles(kind, level, broader)), case))
        for rule in exclusions:
            trial.note(rule, Effect.SAME_LEVEL, kind.frees(rule, case))
        return Effect.RECORDED
    cleared = False
    for rule in exclusions:
        true = kind.frees(rule, case)
        effect = _exclusion_effect(kind, rule, true, any(r.kind is RuleKind.BLOCKING for b in broader for r in b))
        cleared |= effect is Effect.CLEARED
        trial.note(rule, effect, true)
    return Effect.CLEARED if cleared else Effect.NOTHING


def _exclusion_effect(kind: Kind, rule: Rule, true: bool, broader: bool) -> Effect:
    """What an exclusion does on its level when no blocking rule of that level is true (CRD-70.3b)."""
    if not true:
        return Effect.NOTHING
    if rule.value_type is not kind.values[0]:
        return Effect.OTHER_VALUE
    return Effect.CLEARED if broader else Effect.NO_BROADER


def _hurdles(kind: Kind, level: Sequence[Rule], broader: Sequence[Sequence[Rule]]) -> Iterator[Rule]:
    """Blocking rules that must all stop being true: of this level and the broader ones, as far as no exclusion shields them."""
    strictest: list[Decimal] | None = None
    for rules in (level, *broader):
        for rule in (r for r in rules if r.kind is RuleKind.BLOCKING):
            thresholds = list(kind.strictness(rule))
            strictest = thresholds if strictest is None else [min(pair) for pair in zip(strictest, thresholds, strict=True)]
            yield rule
        shields = [r for r in rules if r.kind is RuleKind.EXCLUSION and r.value_type is kind.values[0]]
        if strictest and any(_reaches(kind.strictness(r), strictest) for r in shields):
            return


def _reaches(thresholds: Sequence[Decimal], strictest: Sequence[Decimal]) -> bool:
    """Would an exclusion with these thresholds be true as soon as nothing is above the strictest?"""
    return all(mine >= least for mine, least in zip(thresholds, strictest, strict=True))


def _own_tests(trial: _Trial) -> Iterator[Reason]:
    """What holds without a rule: hold type of the status, payment terms, cash discount (CRD-51, CRD-71, 72)."""
    check = trial.case.check
    tests = [(ReasonKind.STATUS_HOLD, check.customer.status is not None, _status_hold)]
    tests += [(ReasonKind.TERMS_CHANGED, check.parameters.check_terms_change, _terms_changed),
              (ReasonKind.DISCOUNT_CHANGED, check.parameters.check_discount_change, _discount_changed)]
    for kind, wanted, test in tests:
        if wanted:
            found = test(check)
            trial.own(kind, found)
            if found:
                yield found


def _status_hold(check: Check) -> Reason | None:
    """The hold type of the account status: *All* at every step, *Invoice* at that step only (CRD-51)."""
    status = check.customer.status
    if status is None or status.hold_type is HoldType.NONE:
        return None
    if status.hold_type is HoldType.INVOICE and check.step is not Step.INVOICE:
        return None
    clear = Clear(Way.STATUS, word=status.code)
    return Reason(ReasonKind.STATUS_HOLD, Facts(f"CRD-87-status-hold-{status.hold_type.value}", {"status": status.code},
                                                clears=(clear.part(),)), clears=(clear,))


def _terms_changed(check: Check) -> Reason | None:
    """Payment terms of the order with a higher rank than the customer's own (CRD-71)."""
    mine, usual = check.order.terms, check.customer.terms
    if mine is None or usual is None or mine.rank <= usual.rank:
        return None
    clear = Clear(Way.TERMS, to=usual)
    saw: dict[str, Saw] = {"chosen": mine.code, "rank": mine.rank, "usual": usual.code, "usual_rank": usual.rank}
    return Reason(ReasonKind.TERMS_CHANGED, Facts("CRD-87-terms-changed", saw, _order_part(check), (clear.part(),)),
                  Measured(number=Decimal(mine.rank), threshold_number=Decimal(usual.rank)), clears=(clear,))


def _discount_changed(check: Check) -> Reason | None:
    """A cash discount on the order with a higher rank than the customer's own; none at all ranks 0 (CRD-72)."""
    mine, usual = check.order.discount, check.customer.discount
    least = usual.rank if usual else 0
    if mine is None or mine.rank <= least:
        return None
    clear = Clear(Way.DISCOUNT, to=usual) if usual else Clear(Way.NO_DISCOUNT)
    saw: dict[str, Saw] = {"chosen": mine.code, "rank": mine.rank, "usual": usual.code if usual else None, "usual_rank": least}
    return Reason(ReasonKind.DISCOUNT_CHANGED, Facts("CRD-87-discount-changed", saw, _order_part(check), (clear.part(),)),
                  Measured(number=Decimal(mine.rank), threshold_number=Decimal(least)), clears=(clear,))


def _order_part(check: Check) -> tuple[Part, ...]:
    return (Part("CRD-87-part-order", Money(check.order.total, check.parameters.currency), (check.order.ref,)),)


def _not_completed(missing: Sequence[str]) -> Reason:
    """The check could not be finished: it never passes silently (CRD-14)."""
    clears = tuple(Clear(Way.SET_UP, word=what) for what in missing)
    facts = Facts("CRD-87-missing", {"missing": ", ".join(missing)}, clears=tuple(c.part() for c in clears))
    return Reason(ReasonKind.NOT_COMPLETED, facts, clears=clears)
