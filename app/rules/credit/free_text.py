"""The message when a document goes over the limit without a rule: free text invoices, and orders with P-01 = No (CRD-15)."""

from dataclasses import dataclass, replace

from app.core.facts import Saw
from app.core.money import Money
from app.core.problems import Problem, Weight, error
from app.core.words import N_, declare
from app.rules.credit.facts import Check, Figure, LimitType
from app.rules.credit.figures import Figures, figures

declare({
    "CRD-15-over": N_("{customer} goes over the credit limit by {excess}: open balance {balance}, this document {document}, "
                      "new balance {after}, credit limit {limit}. Go on?"),
    "CRD-15-refused": N_("{customer} goes over the credit limit by {excess}: open balance {balance}, this document {document}, "
                         "new balance {after}, credit limit {limit}. Lower the document, or change the credit limit."),
    "CRD-15-missing": N_("The credit limit of {customer} could not be checked: the exchange rate of {missing} is missing. "
                         "Enter it first."),
})


@dataclass(frozen=True, slots=True)
class Excess:
    """The figures of the message; `after` = `balance` + `document`, `excess` = `after` − `limit`, all of one currency."""

    balance: Money
    document: Money
    limit: Money

    @property
    def after(self) -> Money:
        """The balance with the document."""
        return Money(self.balance.amount + self.document.amount, self.limit.currency)

    @property
    def excess(self) -> Money:
        """By how much the limit is exceeded; zero or less when it is not."""
        return Money(self.after.amount - self.limit.amount, self.limit.currency)


def applies(check: Check, *, order: bool = False) -> bool:
    """Is a document looked at? Orders only while credit management is off, for then rules do it (P-01, P-20, P-21, CRD-08)."""
    parameters, limit = check.parameters, check.customer.limit
    wanted = (parameters.check_orders and not parameters.enabled) if order else parameters.check_free_text
    tested = parameters.limit_type is not LimitType.NONE or limit.mandatory
    return wanted and tested and not limit.unlimited and check.order.value > 0


def excess(check: Check, *, order: bool = False) -> Excess | None:
    """By how much a document goes over the limit; None where nothing is tested or the limit is kept.

    The document is `check.order`: its `own` is the invoice total. Temporary limits and policies count, rules do not (CRD-15).
    With P-01 = No a limit of 0 means unlimited, and orders are looked at in the same way when P-20 says so.
    """
    parameters = check.parameters
    if not applies(check, order=order) or not check.order.own:
        return None
    sums = figures(check if parameters.enabled else replace(check, parameters=replace(parameters, check_groups=False)))
    if not parameters.enabled and sums.limit.base == 0:
        return None
    found = _excess(sums)
    return found if found.excess.amount > 0 else None


def _excess(sums: Figures) -> Excess:
    """Of the shared limit where that is the effective one or is exceeded, else of the individual one (CRD-31)."""
    shared = sums.group if sums.group is not None and (sums.by_group or sums.group.share.available < 0) else None
    before, document, limit, currency = (sums.counted, sums.own, sums.limit.total, sums.currency) if shared is None else (
        shared.others, shared.own, shared.limit, shared.currency)
    return Excess(Money(before, currency), Money(document, currency), Money(limit, currency))


def over_limit(check: Check, *, order: bool = False) -> tuple[Problem, ...]:
    """A warning she may confirm, or a refusal, as P-22 says; a refusal where something is missing (CRD-14, CRD-15)."""
    customer = f"{check.customer.number} {check.customer.name}".strip()
    shared = check.parameters.check_groups and check.parameters.enabled
    missing = check.lacking((Figure.EXPOSURE, Figure.LIMIT, Figure.ORDER, *((Figure.GROUP,) if shared else ())))
    if missing and applies(check, order=order):
        return (error("CRD-15-missing", customer=customer, missing=", ".join(m.what for m in missing)),)
    found = excess(check, order=order)
    if found is None:
        return ()
    saw: dict[str, Saw] = {"customer": customer, "balance": found.balance, "document": found.document, "after": found.after,
                           "limit": found.limit, "excess": found.excess}
    if check.parameters.excess_is_error:
        return (Problem("CRD-15-refused", saw),)
    return (Problem("CRD-15-over", saw, Weight.WARNING, key=f"CRD-15-{check.customer.id}"),)
