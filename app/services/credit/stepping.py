"""The step a hold stopped, posted with what it was asked to do then (CRD-82, 90, 91)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.credit_holds import CreditHold
from app.rules.sales.quantities import Step, Take
from app.services.desk import Desk
from app.services.sales import order_invoices, steps
from app.services.sales.order_invoices import InvoiceWish
from app.services.sales.steps import Result, StepOrder, Wish

declare({
    "CRD-90-order": N_("The order of this hold is no longer there. Refresh with F5 to see how it stands now."),
})


def post(desk: Desk, row: CreditHold, day: date | None = None, confirmed: frozenset[str] = frozenset()) -> Result:
    """Post the held step in the caller's unit of work; `day` in place of the date it was held with."""
    if row.step is None or row.pro_forma:
        return Result(row.order_id, "", problems=(error("CRD-90-order"),))
    step, asked, invoice = Step(row.step), row.parameters, invoices(row)
    proposed = steps.propose(desk, Step.INVOICE if invoice else step, [row.order_id], Take.ALL)
    if not proposed:
        return Result(row.order_id, "", problems=(error("CRD-90-order"),))
    order = _taken(proposed[0], asked)
    if not invoice:
        wish = Wish(step, day or _day(asked, "day", desk.today), (order,), asked.get("carrier", ""), asked.get("tracking", ""),
                    bool(asked.get("register", True)))
        return steps.post(desk, wish, confirmed=confirmed)[0]
    posted = day or _day(asked, "posting_date", desk.today)
    results = order_invoices.post(desk, InvoiceWish((order,), day or _day(asked, "document_date", posted), posted,
                                                    slips=tuple(asked.get("slips", ()))), confirmed=confirmed)
    return results[0] if results else Result(row.order_id, order.number, problems=_nothing())


def invoices(row: CreditHold) -> bool:
    """Was an invoice to be posted? One that delivers as well is held at the packing slip; what was asked for tells."""
    return "document_date" in row.parameters


def _nothing() -> tuple[Problem, ...]:
    return (error("ORD-030-nothing"),)


def _taken(order: StepOrder, asked: Mapping[str, Any]) -> StepOrder:
    """The quantities that were asked for then, on the lines as they are now."""
    wanted = {line["line"]: line for line in asked.get("lines", ())}

    def quantity(line_id: int) -> Decimal:
        return Decimal(wanted[line_id]["quantity"]) if line_id in wanted else Decimal(0)

    return replace(order, lines=tuple(
        replace(line, quantity=quantity(line.line_id), close=bool(wanted.get(line.line_id, {}).get("close", False)),
                address_id=wanted.get(line.line_id, {}).get("address", line.address_id)) for line in order.lines))


def _day(asked: Mapping[str, Any], name: str, otherwise: date) -> date:
    kept = asked.get(name)
    return date.fromisoformat(kept) if kept else otherwise
