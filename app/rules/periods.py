"""May something be posted on this day? Period status, module access, allowed range, in this order (CLS-002…005, MST-033)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from app.core.enums import Module, PeriodState, VoucherSource
from app.core.facts import Term
from app.core.problems import USE_DATE, Problem, WayOut, Weight, error, information, warning
from app.core.words import N_, declare

declare({
    "CLS-005-no-period": N_("{day} lies in no fiscal period. Create the fiscal year first."),
    "CLS-005-on-hold": N_("{day} is in period {period}, which is on hold."),
    "CLS-005-closed": N_("{day} is in period {period}, which is permanently closed."),
    "CLS-005-module": N_("In period {period} nothing may be posted for {module}."),
    "CLS-005-range": N_("{day} is outside the allowed posting dates ({earliest} to {latest})."),
    "MST-033-old": N_("The posting date {day} is {days:day|days} ago. Post it all the same?"),
    "MST-033-future": N_("The posting date {day} is {days:day|days} ahead. Post it all the same?"),
    "CLS-014-use": N_("The first date that can be posted is {day}."),
})

MODULE_NAMES = {
    Module.SALES_ORDERS: N_("sales orders and deliveries"),
    Module.CUSTOMER_INVOICES: N_("customer invoices"),
    Module.CUSTOMER_PAYMENTS: N_("customer payments"),
    Module.BILLS_OF_EXCHANGE: N_("bills of exchange"),
    Module.COLLECTIONS: N_("collections"),
    Module.REVALUATION_LEDGER: N_("revaluation and ledger"),
}

_V, _M = VoucherSource, Module
MODULE_OF: Mapping[VoucherSource, Module] = {
    _V.INV: _M.CUSTOMER_INVOICES, _V.CRN: _M.CUSTOMER_INVOICES, _V.FTI: _M.CUSTOMER_INVOICES,
    _V.FTC: _M.CUSTOMER_INVOICES, _V.PRE: _M.CUSTOMER_INVOICES,
    _V.PAY: _M.CUSTOMER_PAYMENTS, _V.SET: _M.CUSTOMER_PAYMENTS, _V.REF: _M.CUSTOMER_PAYMENTS,
    _V.BNK: _M.CUSTOMER_PAYMENTS, _V.BOE: _M.BILLS_OF_EXCHANGE,
    _V.INT: _M.COLLECTIONS, _V.CLT: _M.COLLECTIONS, _V.WOF: _M.COLLECTIONS,
    _V.FXR: _M.REVALUATION_LEDGER, _V.GEN: _M.REVALUATION_LEDGER, _V.OPN: _M.REVALUATION_LEDGER,
}
"""The module a posting belongs to, by its voucher series (CLS-003)."""

_LONGEST_SEARCH = 400


class Access(StrEnum):
    """Who may post for a module in an open period."""

    ALL = "all"
    NONE = "none"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class PeriodFacts:
    """One fiscal period as this user meets it: `barred` are the modules whose access refuses her."""

    name: str
    start: date
    end: date
    state: PeriodState = PeriodState.OPEN
    barred: frozenset[Module] = frozenset()


@dataclass(frozen=True, slots=True)
class Calendar:
    """Everything that decides about a posting date, for one company and user.

    `earliest` and `latest` are the user's own range if she has one, else the company's (CLS-004).
    `back_days` and `forward_days`: how far from today a date passes without a question (MST-033); None = no limit.
    `withheld` are the modules she has no permission to post in, on any day, with the refusal (AUD-016).
    """

    periods: Sequence[PeriodFacts]
    today: date
    earliest: date | None = None
    latest: date | None = None
    back_days: int | None = 30
    forward_days: int | None = 0
    module_names: Mapping[Module, str] = field(default_factory=lambda: MODULE_NAMES)
    withheld: Mapping[Module, Problem] = field(default_factory=dict)

    def period_of(self, day: date) -> PeriodFacts | None:
        """The period that contains `day`."""
        return next((p for p in self.periods if p.start <= day <= p.end), None)


def refusals(calendar: Calendar, day: date, module: Module) -> tuple[Problem, ...]:
    """Every check of CLS-005 that `day` fails for `module`, in the order of that rule; empty = postable."""
    period = calendar.period_of(day)
    if period is None:
        return (error("CLS-005-no-period", at="posting_date", ways_out=(WayOut("periods.create_year"),), day=day),)
    found: list[Problem] = []
    there = (WayOut("periods.open", ("day", period.start.toordinal())),)
    if period.state is PeriodState.ON_HOLD:
        found.append(error("CLS-005-on-hold", at="posting_date", ways_out=there, day=day, period=period.name))
    elif period.state is PeriodState.PERMANENTLY_CLOSED:
        found.append(error("CLS-005-closed", at="posting_date", day=day, period=period.name))
    if module in period.barred:
        name = Term(calendar.module_names[module])
        found.append(error("CLS-005-module", at="posting_date", ways_out=there, day=day, period=period.name, module=name))
    if (calendar.earliest and day < calendar.earliest) or (calendar.latest and day > calendar.latest):
        found.append(error("CLS-005-range", at="posting_date", ways_out=(WayOut("ranges.open"),), day=day,
                           earliest=calendar.earliest or "…", latest=calendar.latest or "…"))
    return tuple(found)


def as_doubts(refused: Sequence[Problem]) -> tuple[Problem, ...]:
    """Refusals told while the date may still stand: when it is entered and when a draft is saved (CLS-006)."""
    return tuple(replace(p, weight=Weight.WARNING, key=f"{p.code}-{p.saw.get('day', '')}") for p in refused)


def first_open(calendar: Calendar, day: date, module: Module) -> date | None:
    """The first date on or after `day` that passes every check (the button *Use …* of CLS-014)."""
    return next((d for n in range(_LONGEST_SEARCH) if not refusals(calendar, d := day + timedelta(n), module)), None)


def check_posting_date(calendar: Calendar, day: date, module: Module) -> tuple[Problem, ...]:
    """Refusals with the first open date as information, else the questions of MST-033 as warnings.

    A missing permission comes first; no other date would help against it.
    """
    barred = (calendar.withheld[module],) if module in calendar.withheld else ()
    refused = refusals(calendar, day, module)
    if refused or barred:
        way_out = first_open(calendar, day, module) if refused and not barred else None
        if way_out is None:
            return barred + refused
        use = WayOut(USE_DATE, ("day", way_out.toordinal()))
        first = replace(refused[0], ways_out=(use, *refused[0].ways_out))
        return first, *refused[1:], information("CLS-014-use", at="posting_date", day=way_out)
    age = (calendar.today - day).days
    if calendar.back_days is not None and age > calendar.back_days:
        return (warning("MST-033-old", key=f"MST-033-{day}", at="posting_date", day=day, days=age),)
    if calendar.forward_days is not None and -age > calendar.forward_days:
        return (warning("MST-033-future", key=f"MST-033-{day}", at="posting_date", day=day, days=-age),)
    return ()
