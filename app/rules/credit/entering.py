"""What the bar on a document tells while it is typed; it never blocks (P-29, W-07)."""

from collections.abc import Iterator

from app.core.facts import Saw
from app.core.money import Money
from app.core.problems import Problem, Weight
from app.core.words import N_, declare
from app.rules.credit.facts import Check, LimitType
from app.rules.credit.figures import figures, oldest_entry

declare({
    "P-29-limit": N_("With this document {customer} uses {exposure} of a credit limit of {limit}: {excess} over."),
    "P-29-overdue": N_("{customer} has {overdue} overdue, the oldest document {reference} for {days:day|days}."),
    "P-29-overdue-amount": N_("{customer} has {overdue} overdue."),
})
LIMIT, OVERDUE, BOTH, NONE = "limit", "overdue", "both", "none"


def notices(check: Check, which: str) -> tuple[Problem, ...]:
    """Information about the limit and about what is overdue, as P-29 chooses: `both`, `limit`, `overdue` or `none`.

    What cannot be measured for want of a rate is not told here; the check at the next step holds the order and says so.
    """
    if which == NONE:
        return ()
    customer = f"{check.customer.number} {check.customer.name}".strip()
    told = [*(_limit(check, customer) if which in (BOTH, LIMIT) else ()),
            *(_overdue(check, customer) if which in (BOTH, OVERDUE) else ())]
    return tuple(told)


def _limit(check: Check, customer: str) -> Iterator[Problem]:
    """Over the limit that counts; with credit management off a limit of 0 means unlimited (P-01)."""
    limit = check.customer.limit
    tested = check.parameters.limit_type is not LimitType.NONE or limit.mandatory
    sums = figures(check)
    if limit.unlimited or not tested or (not check.parameters.enabled and sums.limit.base == 0):
        return
    shared = sums.group if sums.by_group or (sums.group and sums.group.share.available < 0) else None
    share, currency = (shared.share, shared.currency) if shared else (sums.share, sums.currency)
    if share.available < 0:
        yield _told("P-29-limit", customer=customer, exposure=Money(share.exposure, currency), limit=Money(share.limit, currency),
                    excess=Money(-share.available, currency))


def _overdue(check: Check, customer: str) -> Iterator[Problem]:
    overdue, oldest = check.customer.overdue, oldest_entry(check.customer)
    if not overdue.net:
        return
    amount = Money(overdue.net, check.parameters.currency)
    if oldest is None:
        yield _told("P-29-overdue-amount", customer=customer, overdue=amount)
    else:
        yield _told("P-29-overdue", customer=customer, overdue=amount, reference=oldest.reference, days=oldest.days(check.day))


def _told(code: str, **saw: Saw) -> Problem:
    return Problem(code, saw, Weight.INFORMATION)
