"""Drafts of invoices get another posting date, so that they leave a period that closes (CLS-014…016, 044)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.core.enums import Module
from app.core.problems import Problem
from app.queries import eu_sales
from app.rules.periods import first_open
from app.services import vat_periods
from app.services.desk import Desk
from app.services.ledger import posting_calendar
from app.services.sales import invoices

TABLE = "sales_invoice"
"""What can be moved here."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Ids that were moved, those of them whose VAT date moved too (CLS-016), and why the others were not."""

    done: tuple[int, ...]
    vat_moved: tuple[int, ...]
    failed: dict[int, tuple[Problem, ...]]


def suggested(desk: Desk, after: date) -> date | None:
    """The first day from `after` on that customer invoices may be posted on; None = there is none."""
    with desk.reading() as session:
        return first_open(posting_calendar(session, desk), after, Module.CUSTOMER_INVOICES)


def move(desk: Desk, invoice_ids: Sequence[int], day: date) -> Moved:
    """Give drafts the posting date `day`; each is kept on its own, so that one that fails stops no other (CLS-015).

    The document date stays. The VAT date stays while its VAT period is not filed and no EU sales list of it was submitted.
    """
    with desk.reading() as session:
        shut = [(s.start, s.end) for s in vat_periods.spans(session, desk.company_id) if s.filed]
        shut += [(start, end) for start, end, _types in eu_sales.filed_spans(session, desk.company_id)]
    done, along, failed = [], [], {}
    for key in invoice_ids:
        loaded = invoices.load(desk, key)
        if loaded.value is None:
            failed[key] = loaded.problems
            continue
        held = loaded.value.own["vat_date"]
        too = any(start <= held <= end for start, end in shut)
        own = {**loaded.value.own, "posting_date": day, "vat_date": day if too else held}
        kept = invoices.save(desk, replace(loaded.value, own=own))
        if kept.value is None:
            failed[key] = kept.problems
            continue
        done.append(key)
        if too:
            along.append(key)
    return Moved(tuple(done), tuple(along), failed)
