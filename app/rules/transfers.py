"""An open entry moved to another posting profile: its value goes from one control account to the other (MST-085, LED-004)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.core.enums import DetailKind
from app.core.roles import AccountRole
from app.rules.ledger import (
    EntryRef,
    Heading,
    PlannedDetail,
    PlannedLine,
    PlannedTransfer,
    PostedDetail,
    VoucherPlan,
    proved,
)


@dataclass(frozen=True, slots=True)
class Moving:
    """What stands open of an entry, in minor units of its own and the accounting currency, and where it stands."""

    entry_id: int
    customer_id: int
    remaining: int
    value: int
    profile_id: int
    control_account_id: int


def transfer(heading: Heading, moving: Moving, profile_id: int, control_account_id: int) -> VoucherPlan:
    """`Dr` the new control account, `Cr` the old one with what is open; between profiles of one account nothing is posted."""
    move = PlannedTransfer(moving.entry_id, moving.profile_id, profile_id, control_account_id)
    plan = VoucherPlan(heading.source, heading.posting_date, heading.document_date, heading.currency, heading.text,
                       document=heading.document, transfers=(move,))
    if control_account_id == moving.control_account_id:
        return plan
    sides = ((control_account_id, 1), (moving.control_account_id, -1))
    lines = tuple(PlannedLine(account, AccountRole.AR, sign * moving.remaining, sign * moving.value, heading.text,
                              moving.customer_id) for account, sign in sides)
    details = tuple(PlannedDetail(EntryRef(entry_id=moving.entry_id), DetailKind.TRANSFER, moving.customer_id,
                                  heading.posting_date, 0, sign * moving.value, account, line=n)
                    for n, (account, sign) in enumerate(sides))
    return proved(replace(plan, lines=lines, details=details))


def transfer_back(heading: Heading, voucher_id: int, lines: Sequence[PlannedLine], details: Sequence[PostedDetail],
                  move: PlannedTransfer, *, negative: bool = False) -> VoucherPlan:
    """The counter-voucher of a transfer: both lines swapped, both details undone, the entry where it was (PST-014)."""
    turned = tuple(replace(line, amount=-line.amount, accounting_amount=-line.accounting_amount, correction=negative)
                   for line in lines)
    undone = tuple(PlannedDetail(EntryRef(entry_id=d.entry_id), DetailKind.TRANSFER, d.customer_id, heading.posting_date, 0,
                                 -d.accounting_amount, d.control_account_id, line=d.line, undoes_id=d.detail_id)
                   for d in details)
    return proved(VoucherPlan(heading.source, heading.posting_date, heading.document_date, heading.currency, heading.text, turned,
                              details=undone, document=heading.document, reverses_id=voucher_id,
                              series_of_voucher_id=voucher_id, transfers=(move,)))
