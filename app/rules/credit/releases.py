"""Releases and grace: what they cover, what ends them, and why one does not stand for a step (CRD-76, CRD-90…94)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.core.facts import Saw, Term
from app.core.money import Money
from app.core.problems import Problem, Weight, error
from app.core.words import N_, declare
from app.rules.credit.checkpoints import STEP_NAMES, STEPS, within_grace
from app.rules.credit.facts import Step

declare({
    "CRD-90-holds": N_("Choose at least one hold to release."),
    "CRD-90-reason": N_("A release needs a reason. Choose one."),
    "CRD-90-review": N_("A release needs a review date. Enter today or a later day."),
    "CRD-90-review-past": N_("The review date {day} has passed. Enter today or a later day."),
    "CRD-92-until": N_("Enter the day until which the release stands."),
    "CRD-92-past": N_("The release would end on {day}, which has passed. Enter today or a later day."),
    "CRD-92-cap": N_("The release would end at {cap}, but the order comes to {value}. Enter at least the value of the order."),
    "CRD-94-value": N_("The release ended: the order rose to {now}, it was released up to {cap}."),
    "CRD-94-payment-terms": N_("The release ended: the order has worse payment terms than when it was released."),
    "CRD-94-discount": N_("The release ended: the order has a worse cash discount than when it was released."),
    "CRD-94-account": N_("The release ended: the order has another invoice account than when it was released."),
    "CRD-94-currency": N_("The release ended: the order is in {now} now, it was released in {then}."),
    "CRD-94-date": N_("The release ended on {until}."),
    "CRD-92-step": N_("The release covers the step {step} only."),
    "CRD-92-earlier": N_("The release covers the steps from {step} on."),
    "CRD-93-used": N_("The release covered the step {step} once, and it has been posted."),
    "CRD-93-again": N_("The rules run again on the step {step}, as the parameters say."),
})


class Covers(StrEnum):
    """What a release is good for (CRD-92)."""

    STEP = "step"
    LATER = "later"
    UNTIL = "until"


COVERS_NAMES: Mapping[Covers, str] = {
    Covers.STEP: N_("This step"), Covers.LATER: N_("This step and all later ones"), Covers.UNTIL: N_("Until a date")}


class Why(StrEnum):
    """Why a release or a grace does not stand for a step (CRD-92…94)."""

    ACCOUNT = "account"
    CURRENCY = "currency"
    VALUE = "value"
    PAYMENT_TERMS = "payment_terms"
    DISCOUNT = "discount"
    DATE = "date"
    STEP = "step"
    EARLIER = "earlier"
    USED = "used"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Parameters:
    """P-02 `ignore_value`, P-05 `payment_terms`, P-06 `discount`, P-31 `rerun`, as they are delivered."""

    ignore_value: bool = False
    payment_terms: bool = False
    discount: bool = False
    rerun: bool = False


@dataclass(frozen=True, slots=True)
class OrderTerms:
    """What of an order ends a release when it changes: `value` in minor units of `currency`, ranks as CRD-55 (0 = none)."""

    value: int
    currency: str
    account_id: int
    payment_rank: int = 0
    discount_rank: int = 0

    def kept(self) -> dict[str, int | str]:
        """As plain JSON, to be kept with a release or a pass."""
        return {"value": self.value, "currency": self.currency, "account": self.account_id,
                "payment_rank": self.payment_rank, "discount_rank": self.discount_rank}

    @classmethod
    def read(cls, kept: Mapping[str, int | str]) -> "OrderTerms":
        """The reverse of `kept`."""
        return cls(int(kept["value"]), str(kept["currency"]), int(kept["account"]), int(kept["payment_rank"]),
                   int(kept["discount_rank"]))


@dataclass(frozen=True, slots=True)
class Release:
    """A release: the `step` it was held at and what it covers; `cap` = the value it goes up to, minor units of `then.currency`.

    `with_posting` = the held step was to be posted at once; `used` = that step was posted since.
    """

    step: Step
    covers: Covers
    then: OrderTerms
    cap: int
    until: date | None = None
    with_posting: bool = False
    used: bool = False


@dataclass(frozen=True, slots=True)
class Grace:
    """Free until the end of a day, since a pass or a release when the order was as `then` (CRD-76)."""

    until: date
    then: OrderTerms


@dataclass(frozen=True, slots=True)
class Wish:
    """A release as it is asked for: `value` and `cap` (None = the value) in minor units of `currency`; holds by id."""

    holds: tuple[int, ...]
    reason_id: int | None
    review_on: date | None
    covers: Covers = Covers.STEP
    until: date | None = None
    cap: int | None = None
    value: int = 0
    currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class Standing:
    """What frees a step: a release (its place in what was given), else a grace; `why` tells why neither does."""

    release: int | None = None
    grace: Grace | None = None
    why: tuple[Why, ...] = ()

    @property
    def free(self) -> bool:
        """May the step be posted without running the rules?"""
        return self.release is not None or self.grace is not None


def changes(then: OrderTerms, now: OrderTerms, parameters: Parameters, cap: int | None = None) -> tuple[Why, ...]:
    """What about an order ends its release or grace; `cap` None = the value then. What falls never does (CRD-94)."""
    return tuple(_changes(then, now, parameters, then.value if cap is None else cap))


def _changes(then: OrderTerms, now: OrderTerms, parameters: Parameters, cap: int) -> Iterator[Why]:
    if now.account_id != then.account_id:
        yield Why.ACCOUNT
    if now.currency != then.currency:
        yield Why.CURRENCY
    elif now.value > cap and not parameters.ignore_value:
        yield Why.VALUE
    if parameters.payment_terms and now.payment_rank > then.payment_rank:
        yield Why.PAYMENT_TERMS
    if parameters.discount and now.discount_rank > then.discount_rank:
        yield Why.DISCOUNT


def why_not(release: Release, step: Step, day: date, now: OrderTerms, parameters: Parameters, *,
            grace_days: int = 0) -> tuple[Why, ...]:
    """Why a release does not stand for a step on a day, empty when it does; `grace_days` of the step (CRD-92…94, P-31)."""
    found = list(changes(release.then, now, parameters, release.cap))
    if release.until is not None and day > release.until:
        found.append(Why.DATE)
    return (*found, *_uncovered(release, step, parameters.rerun and grace_days == 0))


def _uncovered(release: Release, step: Step, rerun: bool) -> Iterator[Why]:
    if release.covers is Covers.STEP and step is not release.step:
        yield Why.STEP
    elif release.covers is Covers.LATER and STEPS.index(step) < STEPS.index(release.step):
        yield Why.EARLIER
    elif release.covers is Covers.STEP and release.used:
        yield Why.USED
    elif rerun and step is release.step and (release.used or not release.with_posting):
        yield Why.AGAIN


def standing(releases: Iterable[Release], graces: Iterable[Grace], step: Step, day: date, now: OrderTerms,
             parameters: Parameters, *, grace_days: int = 0) -> Standing:
    """What frees a step on a day: the first release that stands, else a grace that runs; releases newest first.

    When neither does, `why` is what the first release lacks, else what ended the longest grace.
    """
    why: tuple[Why, ...] = ()
    for place, release in enumerate(releases):
        lacks = why_not(release, step, day, now, parameters, grace_days=grace_days)
        if not lacks:
            return Standing(place)
        why = why or lacks
    for grace in sorted(graces, key=lambda g: g.until, reverse=True):
        ended = grace_ended(grace, day, now, parameters)
        if not ended:
            return Standing(grace=grace)
        why = why or ended
    return Standing(why=why)


def grace_ended(grace: Grace, day: date, now: OrderTerms, parameters: Parameters) -> tuple[Why, ...]:
    """What ended a grace before or on a day, empty while it runs (CRD-76, CRD-79)."""
    found = changes(grace.then, now, parameters)
    return found if within_grace(grace.until, day) else (*found, Why.DATE)


def grace_of(release: Release, until: date) -> Grace:
    """The grace a release starts: the order may rise to the value it was released up to (CRD-76, CRD-92, CRD-94)."""
    return Grace(until, replace(release.then, value=release.cap))


def cap_of(wish: Wish) -> int:
    """Up to which order value a release goes, minor units: as asked, else the value at release (CRD-92)."""
    return wish.value if wish.cap is None else wish.cap


def until_of(day: date, covers: Covers, grace: date | None) -> date | None:
    """What *until a date* proposes: the end of the step's grace, else the day of the release; None otherwise (CRD-92)."""
    return (grace or day) if covers is Covers.UNTIL else None


def faults(wish: Wish, today: date) -> tuple[Problem, ...]:
    """What a release lacks, by field (CRD-90, CRD-92)."""
    return tuple(_faults(wish, today))


def _faults(wish: Wish, today: date) -> Iterator[Problem]:
    if not wish.holds:
        yield error("CRD-90-holds", at="holds")
    if wish.reason_id is None:
        yield error("CRD-90-reason", at="reason")
    if wish.review_on is None:
        yield error("CRD-90-review", at="review_on")
    elif wish.review_on < today:
        yield error("CRD-90-review-past", at="review_on", day=wish.review_on)
    if wish.covers is Covers.UNTIL and wish.until is None:
        yield error("CRD-92-until", at="until")
    elif wish.covers is Covers.UNTIL and wish.until is not None and wish.until < today:
        yield error("CRD-92-past", at="until", day=wish.until)
    if cap_of(wish) < wish.value:
        yield error("CRD-92-cap", at="cap", cap=Money(cap_of(wish), wish.currency), value=Money(wish.value, wish.currency))


def tell(why: Why, release: Release, now: OrderTerms) -> Problem:
    """Why a release does not stand, as a line for the reader."""
    saw: dict[str, Saw] = {}
    if why is Why.VALUE:
        saw = {"now": Money(now.value, now.currency), "cap": Money(release.cap, release.then.currency)}
    elif why is Why.CURRENCY:
        saw = {"now": now.currency, "then": release.then.currency}
    elif why is Why.DATE:
        saw = {"until": release.until}
    elif why in _NAMES_STEP:
        saw = {"step": Term(STEP_NAMES[release.step])}
    return Problem(_CODES[why], saw, Weight.INFORMATION)


_NAMES_STEP = frozenset({Why.STEP, Why.EARLIER, Why.USED, Why.AGAIN})
_CODES: Mapping[Why, str] = {
    Why.ACCOUNT: "CRD-94-account", Why.CURRENCY: "CRD-94-currency", Why.VALUE: "CRD-94-value",
    Why.PAYMENT_TERMS: "CRD-94-payment-terms", Why.DISCOUNT: "CRD-94-discount", Why.DATE: "CRD-94-date",
    Why.STEP: "CRD-92-step", Why.EARLIER: "CRD-92-earlier", Why.USED: "CRD-93-used", Why.AGAIN: "CRD-93-again"}
