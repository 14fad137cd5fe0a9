"""Undoing a settlement: the exact mirror of all its pairs, or of one (UND-02, 03)."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.core.enums import SettlementOrigin, VoucherSource
from app.core.facts import Facts
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.rules.ledger import (
    EntryRef,
    PlannedDetail,
    PlannedLine,
    PlannedPair,
    PlannedSettlement,
    PlannedVat,
    PostedDetail,
    VoucherPlan,
    proved,
)

declare({
    "UND-02-latest": N_("{document} was settled again later. Undo the latest settlement first."),
    "UND-02-twice": N_("This settlement was undone already."),
    "UND-04-early": N_("The date {day} lies before the settlement of {posted}."),
})


@dataclass(frozen=True, slots=True)
class PostedPair:
    """A pair of a posted settlement, as undoing needs it; every amount as it was written."""

    pair_id: int
    debit_id: int
    credit_id: int
    amount: int
    counter_amount: int
    accounting_amount: int
    realised: int
    cross_rate: Decimal | None = None
    discount: int = 0
    discount_tier: int | None = None
    discount_mode: str = "none"
    discount_account_id: int | None = None
    penny: int = 0
    tolerance: int = 0
    over_under: int = 0
    write_off: int = 0
    unrealised_back: int = 0
    vat_lines: int = 0
    """How many of the last lines of its voucher move VAT for it (`Pair.facts`)."""


def undoable(posted: date, day: date, *, undone: bool, later: Sequence[str]) -> tuple[Problem, ...]:
    """Every reason why a settlement of `posted` cannot be undone on `day` (UND-02, 04).

    `later` = numbers of entries that were settled again afterwards, the latest settlement has to go first.
    """
    found: list[Problem] = []
    if day < posted:
        found.append(error("UND-04-early", at="posting_date", day=day, posted=posted))
    if undone:
        found.append(error("UND-02-twice"))
    return (*found, *(error("UND-02-latest", document=number) for number in later))


@dataclass(frozen=True, slots=True)
class Posted:
    """What was posted with a settlement, as its undoing needs it."""

    on: date
    pairs: Sequence[PostedPair]
    details: Sequence[tuple[PostedDetail, int]]
    """Each posted detail with the position of its pair in `pairs`."""
    lines: Sequence[PlannedLine]
    """The ledger lines of its voucher."""
    currency: str
    """That of the voucher."""
    voucher_id: int | None
    vat: Sequence[PlannedVat] = ()
    """VAT entries of the voucher with the positions of their lines."""


def undo(settlement_id: int, posted: Posted, day: date, *, reason_id: int | None = None, text: str = "",
         vat_date: date | None = None) -> VoucherPlan:
    """Mirror a settlement exactly: same amounts and accounts, signs turned (UND-02, 03).

    `vat_date` is the first open one (UND-06). Of a voucher that made entries too, only the lines of the settlement are turned.
    """
    head = PlannedSettlement(day, SettlementOrigin.MANUAL, undoes_id=settlement_id, reason_id=reason_id, text=text,
                             facts=Facts("UND-02", {"posted": posted.on}))
    return _mirrored(range(len(posted.pairs)), head, posted, vat_date or day)


def undo_pairs(positions: Sequence[int], posted: Posted, day: date, *, reason_id: int | None = None, text: str = "",
               vat_date: date | None = None) -> VoucherPlan:
    """Mirror some pairs of a settlement, by their positions, with the ledger lines they brought (UND-02).

    The voucher they stand in keeps standing for the other pairs, so the new one reverses none of it.
    """
    head = PlannedSettlement(day, SettlementOrigin.MANUAL, reason_id=reason_id, text=text,
                             facts=Facts("UND-02", {"posted": posted.on}))
    return _mirrored(positions, head, posted, vat_date or day)


def _mirrored(positions: Sequence[int], head: PlannedSettlement, posted: Posted, vat_date: date) -> VoucherPlan:
    """The mirror of some pairs; it reverses their voucher when nothing else stands in it."""
    day, text, lines = head.posting_date, head.text, posted.lines
    where = {position: n for n, position in enumerate(positions)}
    own = lines_of_pairs(set(positions), posted.details, len(lines), [pair.vat_lines for pair in posted.pairs])
    place = {line: n for n, line in enumerate(own)}
    return proved(VoucherPlan(
        VoucherSource.SET, day, day, posted.currency, text, tuple(_turned(lines[n], text) for n in own),
        details=tuple(_mirror(d, where[pair], None if d.line is None else place[d.line], day, head.reason_id)
                      for d, pair in posted.details if pair in where),
        settlements=(head,), pairs=tuple(_back(posted.pairs[n]) for n in positions),
        vat=tuple(replace(_vat_back(v, vat_date), line=place[v.line])
                  for v in posted.vat if v.line is not None and v.line in place),
        reverses_id=posted.voucher_id if head.undoes_id is not None and len(own) == len(lines) else None,
        series_of_voucher_id=posted.voucher_id))


def lines_of_pairs(positions: Set[int], details: Sequence[tuple[PostedDetail, int]], count: int,
                   moved: Sequence[int] = ()) -> list[int]:
    """The ledger lines some pairs brought, of `count` lines of their voucher: control lines and what follows each (LED-005).

    `moved` = how many of the last lines move VAT for each pair, in the order of the pairs (VAT-014, PAY-62).
    """
    control = {d.line: pair for d, pair in details if d.line is not None}
    found: list[int] = []
    owner, tail = -1, count - sum(moved)
    for line in range(tail):
        owner = control.get(line, owner)
        if owner in positions:
            found.append(line)
    for pair, lines in enumerate(moved):
        found += range(tail, tail + lines) if pair in positions else ()
        tail += lines
    return found


def _turned(line: PlannedLine, text: str) -> PlannedLine:
    return replace(line, amount=-line.amount, accounting_amount=-line.accounting_amount, text=text)


def _mirror(detail: PostedDetail, pair: int, line: int | None, day: date, reason_id: int | None) -> PlannedDetail:
    return PlannedDetail(EntryRef(entry_id=detail.entry_id), detail.kind, detail.customer_id, day, -detail.amount,
                         -detail.accounting_amount, detail.control_account_id, line, pair, undoes_id=detail.detail_id,
                         reason_id=reason_id)


def _back(pair: PostedPair) -> PlannedPair:
    return PlannedPair(0, EntryRef(entry_id=pair.debit_id), EntryRef(entry_id=pair.credit_id), -pair.amount,
                       -pair.counter_amount, -pair.accounting_amount, -pair.realised, undoes_id=pair.pair_id,
                       cross_rate=pair.cross_rate, discount=-pair.discount, discount_tier=pair.discount_tier,
                       discount_mode=pair.discount_mode, discount_account_id=pair.discount_account_id, penny=-pair.penny,
                       tolerance=-pair.tolerance, over_under=-pair.over_under, write_off=-pair.write_off,
                       unrealised_back=-pair.unrealised_back)


def _vat_back(vat: PlannedVat, day: date) -> PlannedVat:
    return replace(vat, vat_date=day, base=-vat.base, vat=-vat.vat, base_accounting=-vat.base_accounting,
                   vat_accounting=-vat.vat_accounting, difference=-vat.difference)
