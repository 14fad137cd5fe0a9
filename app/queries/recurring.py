"""Recurring invoices as lists: assignments, templates, runs, and what one run made (SWN-07, FTI-020…028)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, and_, case, func, literal, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.core.enums import Blocked
from app.core.words import N_
from app.models.customers import Customer
from app.models.invoices import (
    InvoiceTemplate,
    InvoiceTemplateLine,
    RecurrenceRun,
    RecurringAssignment,
    RecurringOccurrence,
    SalesInvoice,
)
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery
from app.queries.sales import STATE_NAMES, STATE_TONES

Tone = tuple[str, str]
ASSIGNMENT_NAMES = {"active": N_("Active"), "blocked": N_("Blocked"), "stopped": N_("Customer blocked"),
                    "inactive": N_("Template inactive"), "finished": N_("Finished")}
ASSIGNMENT_TONES: dict[str, Tone] = {"active": ("success", "check"), "blocked": ("warning", "pause"), "stopped": ("danger", "no"),
                                     "inactive": ("neutral", "pause"), "finished": ("neutral", "check")}
OCCURRENCE_NAMES = {**STATE_NAMES, "freed": N_("Deleted, comes again"), "again": N_("Posted, may come again")}
OCCURRENCE_TONES: dict[str, Tone] = {**STATE_TONES, "freed": ("neutral", "repeat"), "again": ("info", "repeat")}
Reckon = Callable[[Session, Sequence[int]], Mapping[int, Mapping[str, Any]]]
"""Values by id and name of column, for the rows that are shown."""
_A, _M, _I, _R, _T = RecurringAssignment, RecurringOccurrence, SalesInvoice, RecurrenceRun, InvoiceTemplate


def _nothing(_session: Session, _keys: Sequence[int]) -> Mapping[int, Mapping[str, Any]]:
    return {}


@dataclass(frozen=True)
class Reckoned(Listing):
    """A list some values of which are worked out for the rows that are shown, by whoever knows the rules."""

    reckon: Reckon = field(default=_nothing, compare=False)

    def found(self, session: Session, query: ListQuery, keys: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """The shown values, with those that are reckoned."""
        rows = super().found(session, query, keys)
        known = self.reckon(session, list(rows)) if rows else {}
        names = [c.name for c in self.columns]
        return {key: tuple(known.get(key, {}).get(name, value) for name, value in zip(names, values, strict=True))
                for key, values in rows.items()}


def assignment_listing(reckon: Reckon = _nothing) -> Reckoned:
    """Assignments; scope `view`: all, active or blocked. `reckon` gives `pattern`, `next` and `state` (SWN-07, FTI-023)."""
    last = select(func.max(_M.occurrence)).where(_M.assignment_id == _A.id, _M.invoice_id.is_not(None)).correlate(_A)
    billed = (select(func.coalesce(func.sum(_I.net), 0)).select_from(_M).join(_I, _I.id == _M.invoice_id)
              .where(_M.assignment_id == _A.id).correlate(_A).scalar_subquery())
    stopped = Customer.blocked >= Blocked.INVOICE
    state = case((_A.blocked, literal("blocked")), (stopped, literal("stopped")), (_T.active.is_(False), literal("inactive")),
                 else_=literal("active"))

    currency = case((and_(_A.defaults == "template", _T.currency.is_not(None)), _T.currency), else_=Customer.currency)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_A).join(Customer, Customer.id == _A.customer_id).join(_T, _T.id == _A.template_id)
                  .where(_A.company_id == query.company_id))
        if customer := query.scope.get("customer_id"):
            joined = joined.where(_A.customer_id == customer)
        match query.scope.get("view", "all"):
            case "active":
                return joined.where(_A.blocked.is_(False), Customer.blocked < Blocked.INVOICE, _T.active)
            case "blocked":
                return joined.where(or_(_A.blocked, stopped, _T.active.is_(False)))
        return joined

    return Reckoned("recurring_invoices", N_("Recurring invoices"), _A.id, (
        Column("template", N_("Template"), "link", _T.name, 160, stretch=True), *_customer(),
        Column("pattern", N_("Recurrence pattern"), "text", None, 116),
        Column("start", N_("Billing start date"), "date", _A.start, 106, hidden=True),
        Column("last", N_("Last occurrence"), "date", last.scalar_subquery(), 100),
        Column("next", N_("Next occurrence"), "date", None, 100),
        Column("until", N_("Until"), "date", _A.end, 100),
        Column("count", N_("Times"), "int", _A.count, 66, hidden=True),
        Column("billed", N_("Billed"), "amount", type_coerce(billed, Minor()), 112, currency="currency"),
        Column("maximum", N_("Maximum"), "amount", _A.maximum, 106, currency="currency", hidden=True),
        Column("currency", N_("Cur."), "text", currency, 50, sought=False, hidden=True),
        Column("state", N_("Status"), "chip", state, 140, names=ASSIGNMENT_NAMES, tones=ASSIGNMENT_TONES),
    ), source, (("template", False), ("number", False)),
        frozenset({"recurring_assignment", "recurring_occurrence", "invoice_template", "customer", "sales_invoice"}),
        reckon=reckon)


def _customer() -> tuple[Column, Column]:
    """Number and name of the customer."""
    return (Column("number", N_("Customer no."), "text", Customer.number, 96),
            Column("name", N_("Customer"), "text", Customer.name, 180, stretch=True))


def template_listing() -> Listing:
    """Invoice templates and how often they are used; scope `view`: all, active or inactive (FTI-020)."""
    lines = (select(func.count(InvoiceTemplateLine.id)).where(InvoiceTemplateLine.template_id == _T.id)
             .correlate(_T).scalar_subquery())
    uses = select(func.count(_A.id)).where(_A.template_id == _T.id).correlate(_T).scalar_subquery()

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = chosen.select_from(_T).where(_T.company_id == query.company_id)
        view = query.scope.get("view", "all")
        return joined if view == "all" else joined.where(_T.active.is_(view == "active"))

    return Listing("invoice_templates", N_("Invoice templates"), _T.id, (
        Column("name", N_("Name"), "link", _T.name, 220), Column("description", N_("Description"), "text", _T.description, 300,
                                                                 stretch=True),
        Column("lines", N_("Lines"), "int", lines, 70), Column("uses", N_("Customers"), "int", uses, 90),
        Column("currency", N_("Cur."), "text", func.coalesce(_T.currency, ""), 60, sought=False),
        Column("active", N_("Status"), "chip", _T.active, 110, names={True: N_("Active"), False: N_("Inactive")},
               tones={True: ("success", "check"), False: ("neutral", "pause")}),
    ), source, (("name", False),), frozenset({"invoice_template", "invoice_template_line", "recurring_assignment"}))


def run_listing() -> Listing:
    """Recurrence runs with their windows; scope `view`: all, or open = something is not posted yet (FTI-023, 027)."""
    mine = select(func.count(_M.id)).where(_M.run_id == _R.id, _M.invoice_id.is_not(None)).correlate(_R).scalar_subquery()
    drafts = (select(func.count(_I.id)).select_from(_M).join(_I, _I.id == _M.invoice_id)
              .where(_M.run_id == _R.id, _I.state != "posted").correlate(_R).scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = chosen.select_from(_R).where(_R.company_id == query.company_id)
        return joined.where(drafts > 0) if query.scope.get("view") == "open" else joined

    return Listing("recurrence_runs", N_("Recurrence runs"), _R.id, (
        Column("number", N_("Recurrence ID"), "link", _R.number, 140), Column("from", N_("From"), "date", _R.from_date, 110),
        Column("to", N_("To and including"), "date", _R.to_date, 120),
        Column("count", N_("Invoices"), "int", mine, 100), Column("drafts", N_("Not posted"), "int", drafts, 100),
        Column("state", N_("Status"), "chip", case((drafts > 0, literal("open")), else_=literal("done")), 140, stretch=True,
               names={"open": N_("To post"), "done": N_("Finished")},
               tones={"open": ("info", "half"), "done": ("success", "check")}),
    ), source, (("number", True),), frozenset({"recurrence_run", "recurring_occurrence", "sales_invoice"}))


def run_drafts_listing(reckon: Reckon = _nothing) -> Reckoned:
    """What one run made; scope `run_id`, and `view`: all, draft or posted. `reckon` gives `problem` (FTI-027)."""
    state = case((_I.id.is_(None), literal("freed")), (_M.regeneration, literal("again")), else_=_I.state)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_M).join(_A, _A.id == _M.assignment_id).join(_T, _T.id == _A.template_id)
                  .join(Customer, Customer.id == _A.customer_id).outerjoin(_I, _I.id == _M.invoice_id)
                  .where(_M.company_id == query.company_id, _M.run_id == query.scope.get("run_id", 0)))
        match query.scope.get("view", "all"):
            case "draft":
                return joined.where(_I.state != "posted")
            case "posted":
                return joined.where(_I.state == "posted")
        return joined

    return Reckoned("recurrence_run", N_("Recurrence run"), _M.id, (
        *_customer(), Column("template", N_("Template"), "text", _T.name, 140),
        Column("occurrence", N_("Occurrence"), "date", _M.occurrence, 104),
        Column("dated", N_("Document date"), "date", _I.document_date, 110),
        Column("draft", N_("Draft"), "int", _I.id, 64, hidden=True),
        Column("invoice", N_("Number"), "link", func.coalesce(_I.number, ""), 116),
        Column("net", N_("Net"), "amount", _I.net, 100, currency="currency", total=True),
        Column("vat", N_("VAT"), "amount", _I.vat, 90, currency="currency", total=True, hidden=True),
        Column("total", N_("Total"), "amount", _I.total, 104, currency="currency", total=True),
        Column("currency", N_("Cur."), "text", func.coalesce(_I.currency, Customer.currency), 50, sought=False),
        Column("state", N_("Status"), "chip", state, 130, names=OCCURRENCE_NAMES, tones=OCCURRENCE_TONES),
        Column("problem", N_("What stands in the way"), "text", None, 240, stretch=True),
    ), source, (("occurrence", False), ("number", False)),
        frozenset({"recurring_occurrence", "sales_invoice", "recurrence_run", "customer"}), reckon=reckon)
