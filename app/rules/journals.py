"""Journal lines that belong together become one voucher, in the order in which they were typed (PST-010, 015)."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.enums import DetailKind
from app.core.roles import AccountRole
from app.rules.ledger import (
    Conversion,
    EntryRef,
    Heading,
    PlannedDetail,
    PlannedEntry,
    PlannedLine,
    VoucherPlan,
    penny_lines,
    proved,
)


@dataclass(frozen=True, slots=True)
class Booking:
    """One line: an account in its role, or a customer's control account with the `entry` it makes.

    `amount` in minor units of the voucher's currency, debit positive; the entry's own amounts are filled in from it.
    """

    account_id: int
    role: AccountRole
    amount: int
    text: str
    entry: PlannedEntry | None = None
    cost_centre_id: int | None = None
    project_id: int | None = None


def journal_voucher(heading: Heading, bookings: Sequence[Booking], conversion: Conversion, penny_account_id: int) -> VoucherPlan:
    """The voucher of balanced bookings: each line converted on its own, what is left over goes to PENNY (PST-030)."""
    lines = [PlannedLine(b.account_id, b.role, b.amount, conversion.value(b.amount), b.text,
                         None if b.entry is None else b.entry.customer_id, cost_centre_id=b.cost_centre_id,
                         project_id=b.project_id) for b in bookings]
    entries: list[PlannedEntry] = []
    details: list[PlannedDetail] = []
    for place, booking in enumerate(bookings):
        if booking.entry is not None:
            details.append(_initial(heading, booking.entry, len(entries), lines[place], place))
            entries.append(booking.entry)
    lines += penny_lines(lines, penny_account_id, heading.text)
    return proved(VoucherPlan(heading.source, heading.posting_date, heading.document_date, heading.currency, heading.text,
                              tuple(lines), tuple(entries), tuple(details), document=heading.document))


def _initial(heading: Heading, entry: PlannedEntry, position: int, line: PlannedLine, place: int) -> PlannedDetail:
    """The one initial detail of an entry, equal to its ledger line (L7)."""
    return PlannedDetail(EntryRef(new=position), DetailKind.INITIAL, entry.customer_id, heading.posting_date, line.amount,
                         line.accounting_amount, entry.control_account_id, line=place)
