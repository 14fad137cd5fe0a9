"""Tasks of the close about the EU sales list: ESL, ESS (closing 1.4, 3)."""

from datetime import date

from sqlalchemy import select

from app.core.problems import information
from app.core.words import N_, declare
from app.models.ledger import VatEntry, Voucher
from app.models.sales_lists import EuSalesList
from app.queries import eu_sales as queries
from app.services import eu_sales
from app.services.closing.finding import NOT_APPLICABLE, Found, Item, Look, summed

declare({
    "CLS-040-unlisted": N_("It is on no EU sales list that is checked."),
    "CLS-040-unchecked": N_("The EU sales list is a draft."),
    "CLS-040-unsubmitted": N_("The EU sales list is not submitted."),
    "CLS-040-due": N_("The EU sales list is to be submitted by {day}."),
    "CLS-040-unmade": N_("The EU sales list of the period is not made."),
})
LIST = "eu_sales_list"


def _outstanding(look: Look) -> queries.Outstanding:
    return eu_sales.outstanding(look.session, look.desk, look.start, look.end)


def checked(look: Look) -> Found:
    """ESL: lines to report of list periods that end in the period and are on no checked list, and lists that are drafts."""
    found = _outstanding(look)
    if not found.qualifying and not found.unchecked:
        return NOT_APPLICABLE
    return Found([*_lines(look, found.lines), *_lists(look, found.unchecked, {}, "CLS-040-unchecked")], amount=found.amount)


def submitted(look: Look) -> Found:
    """ESS: lists up to the end of the period that are not submitted; its deadline is the legal one (CLS-065, ESL-014)."""
    found = _outstanding(look)
    if not found.qualifying and not found.unsubmitted:
        return NOT_APPLICABLE
    deadlines = {key: day for key, day in found.unsubmitted if day is not None}
    items = _lists(look, [key for key, _day in found.unsubmitted], deadlines, "CLS-040-unsubmitted")
    if found.lines and not items:
        items = [Item(f"{LIST}:missing:{look.end.isoformat()}", look.end.isoformat(), look.end, found.amount,
                      reason=information("CLS-040-unmade"), kind=N_("EU sales list"))]
    return summed(items, deadline=min(deadlines.values(), default=None))


def _lines(look: Look, keys: tuple[int, ...]) -> list[Item]:
    items = []
    for start in range(0, len(keys), 500):
        rows = look.session.execute(
            select(VatEntry.id, Voucher.number, VatEntry.vat_date, VatEntry.base_accounting, VatEntry.customer_id,
                   Voucher.posted_by_id).join(Voucher, Voucher.id == VatEntry.voucher_id)
            .where(VatEntry.id.in_(keys[start:start + 500]))
            .order_by(VatEntry.id))
        items += [Item(f"vat_entry:{key}", number, on, int(base), customer, user, information("CLS-040-unlisted"),
                       N_("VAT entry"), ("vat_entry", key)) for key, number, on, base, customer, user in rows]
    return items


def _lists(look: Look, keys: tuple[int, ...] | list[int], deadlines: dict[int, date], code: str) -> list[Item]:
    if not keys:
        return []
    rows = look.session.execute(select(EuSalesList.id, EuSalesList.number, EuSalesList.start, EuSalesList.end).where(
        EuSalesList.id.in_(keys)).order_by(EuSalesList.end, EuSalesList.id))
    return [Item(f"{LIST}:{key}", number or f"{start:%Y-%m}", end, None, None, None,
                 information("CLS-040-due", day=deadlines[key]) if key in deadlines else information(code), N_("EU sales list"),
                 (LIST, key)) for key, number, start, end in rows]
