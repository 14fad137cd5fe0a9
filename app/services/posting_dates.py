"""What a date that is entered or proposed means for posting, before anything is posted (CLS-006, 012, 014)."""

from dataclasses import dataclass
from datetime import date

from app.core.enums import VoucherSource
from app.core.problems import Problem
from app.models.ledger import Voucher
from app.rules.periods import MODULE_OF, as_doubts, first_open, refusals
from app.services.desk import Desk
from app.services.ledger import posting_calendar


def doubts(desk: Desk, day: date, source: VoucherSource) -> tuple[Problem, ...]:
    """What would refuse a voucher of `source` on `day`, as warnings: the date may stand until it is posted (CLS-006)."""
    with desk.reading() as session:
        return as_doubts(refusals(posting_calendar(session, desk), day, MODULE_OF[source]))


@dataclass(frozen=True, slots=True)
class Reversal:
    """The date on offer for a counter-voucher, and date and series of the voucher it reverses."""

    day: date
    original: date
    source: VoucherSource


def reversal(desk: Desk, voucher_id: int) -> Reversal:
    """The voucher's own date while it can be posted on, else the first open one after it; today where there is none (CLS-012)."""
    with desk.reading() as session:
        voucher = session.get_one(Voucher, voucher_id)
        found = first_open(posting_calendar(session, desk), voucher.posting_date, MODULE_OF[voucher.source])
        return Reversal(found or desk.today, voucher.posting_date, voucher.source)
