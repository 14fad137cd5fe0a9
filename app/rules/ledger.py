"""A voucher as a plan: lines, entries, details and settlements that balance, before anything is written (promise 3, PST-010).

Keys: a plan names the rows it will make by their position in its own tuples; `EntryRef` is either the position of a new
entry of the same plan or the id of one that stands in the ledger already.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from app.core.enums import DetailKind, EntryType, SettlementOrigin, VoucherSource
from app.core.facts import Facts, Ref
from app.core.money import convert
from app.core.roles import AccountRole


class UnbalancedError(Exception):
    """A plan that does not balance is a bug of the program, never a mistake of the user."""


@dataclass(frozen=True, slots=True)
class EntryRef:
    """`new` = position in the plan's entries, or `entry_id` = a posted entry; exactly one."""

    new: int | None = None
    entry_id: int | None = None


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """One ledger line; amounts in minor units, debit positive. `amount` is in the voucher's currency, or in the line's own."""

    account_id: int
    role: AccountRole
    amount: int
    accounting_amount: int
    text: str = ""
    customer_id: int | None = None
    vat_code_id: int | None = None
    correction: bool = False
    cost_centre_id: int | None = None
    project_id: int | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedVat:
    """One VAT entry; `line` = position of its ledger line.

    `difference` = what the user added to the calculated VAT (VAT-011); `pending` = not due before it is paid (VAT-014);
    `base_only` = a discount lowers the base where no VAT was charged (VAT-009).
    """

    vat_code_id: int
    category: str
    rate: Decimal
    customer_id: int
    country: str
    vat_date: date
    base: int
    vat: int
    base_accounting: int
    vat_accounting: int
    line: int | None
    document: Ref | None
    vat_number: str | None = None
    list_kind: str = "none"
    supply: str = "service"
    difference: int = 0
    base_only: bool = False
    pending: bool = False


@dataclass(frozen=True, slots=True)
class PlannedTier:
    """A cash discount right of a new entry: until `last_date`, `percent` or `amount` (minor units, sign of the entry)."""

    last_date: date
    percent: Decimal
    amount: int


@dataclass(frozen=True, slots=True)
class PlannedEntry:
    """A new customer ledger entry; amounts in minor units, positive = the customer owes (LED-002).

    An empty `document_no` takes the number of the voucher; without a currency of its own the entry is in the voucher's.
    """

    customer_id: int
    entry_type: EntryType
    document_no: str
    document_date: date
    due_date: date
    amount: int
    accounting_amount: int
    posting_profile_id: int
    control_account_id: int
    rate: Decimal = Decimal(1)
    order_customer_id: int | None = None
    instalment: int = 1
    instalments: int = 1
    opening: bool = False
    adjustment: bool = False
    prepayment: bool = False
    base_date: date | None = None
    payment_term_id: int | None = None
    payment_method_id: int | None = None
    cash_discount_id: int | None = None
    customer_reference: str | None = None
    payment_reference: str | None = None
    document: Ref | None = None
    on_hold: str | None = None
    tiers: tuple[PlannedTier, ...] = ()
    cost_centre_id: int | None = None
    project_id: int | None = None
    vat_date: date | None = None
    vat_on_discount: str = "none"
    sales_rep_id: int | None = None
    chain_id: int | None = None
    correction_role: str = "none"
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedDetail:
    """A detail line; `line` = position of its ledger line, `pair` = position of its settlement pair, else None.

    `posted_pair_id` = a pair that stands in the ledger already, for what follows it in a voucher of its own (REV-024).
    """

    entry: EntryRef
    kind: DetailKind
    customer_id: int
    posting_date: date
    amount: int
    accounting_amount: int
    control_account_id: int
    line: int | None = None
    pair: int | None = None
    undoes_id: int | None = None
    reason_id: int | None = None
    posted_pair_id: int | None = None


@dataclass(frozen=True, slots=True)
class PlannedPair:
    """One debit and one credit entry brought together; `settlement` = position in the plan's settlements.

    `amount` in minor units of the debit's currency, `counter_amount` of the credit's; without own `facts` those of the
    settlement explain it.
    """

    settlement: int
    debit: EntryRef
    credit: EntryRef
    amount: int
    counter_amount: int
    accounting_amount: int
    realised: int = 0
    undoes_id: int | None = None
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
    facts: Facts | None = None


@dataclass(frozen=True, slots=True)
class PlannedSettlement:
    """The head of one act of settling."""

    posting_date: date
    origin: SettlementOrigin
    undoes_id: int | None = None
    reason_id: int | None = None
    text: str = ""
    facts: Facts = field(default_factory=lambda: Facts("SET-02"))
    discount_date: date | None = None
    intercompany_no: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedTransfer:
    """A posted entry that goes to another posting profile and its control account (MST-085)."""

    entry_id: int
    from_profile_id: int
    to_profile_id: int
    control_account_id: int


@dataclass(frozen=True, slots=True)
class VoucherPlan:
    """Everything one voucher will write; without `lines` no voucher is made, only details and settlements."""

    source: VoucherSource
    posting_date: date
    document_date: date
    currency: str
    text: str
    lines: tuple[PlannedLine, ...] = ()
    entries: tuple[PlannedEntry, ...] = ()
    details: tuple[PlannedDetail, ...] = ()
    settlements: tuple[PlannedSettlement, ...] = ()
    pairs: tuple[PlannedPair, ...] = ()
    vat: tuple[PlannedVat, ...] = ()
    transfers: tuple[PlannedTransfer, ...] = ()
    document: Ref | None = None
    reverses_id: int | None = None
    series_of_voucher_id: int | None = None
    number: str | None = None
    """The number of its document, which the voucher takes instead of one of its own (PST-012)."""
    series_line_id: int | None = None
    series_id: int | None = None
    """The series its number is drawn from instead of that of its source (PAY-01)."""


def proved(plan: VoucherPlan) -> VoucherPlan:
    """The plan itself, after proving what must hold before a row is written; raises `UnbalancedError` (a bug) otherwise.

    Debits = credits in every currency (PST-010); every control line = its details (L4); settlements net out (L6), between
    two currencies up to what each side gave.
    """
    sums: dict[str, int] = defaultdict(int)
    for line in plan.lines:
        sums[line.currency or plan.currency] += line.amount
    if sum(line.accounting_amount for line in plan.lines) or any(sums.values()):
        raise UnbalancedError(f"{plan.source} {plan.text}: debits and credits differ")
    carried: dict[int, int] = defaultdict(int)
    netted = {n: [pair.amount - pair.counter_amount, 0] for n, pair in enumerate(plan.pairs)}
    for detail in plan.details:
        if detail.line is not None:
            carried[detail.line] += detail.accounting_amount
        if detail.kind is DetailKind.SETTLEMENT and detail.pair is not None:
            netted[detail.pair][0] += detail.amount
            netted[detail.pair][1] += detail.accounting_amount
    for position, value in carried.items():
        if plan.lines[position].accounting_amount != value:
            raise UnbalancedError(f"{plan.source} {plan.text}: control line {position} differs from its details")
    if any(amount or accounting for amount, accounting in netted.values()):
        raise UnbalancedError(f"{plan.source} {plan.text}: a settlement does not net out")
    return plan


@dataclass(frozen=True, slots=True)
class Contra:
    """The other side of an entry: an account in its role with an amount in the voucher's currency, debit positive.

    `keep_zero`: the line is posted even when it is 0 (a line without a price that is to show as revenue, PST-013).
    """

    account_id: int
    role: AccountRole
    amount: int
    text: str = ""
    vat_code_id: int | None = None
    cost_centre_id: int | None = None
    project_id: int | None = None
    keep_zero: bool = False


@dataclass(frozen=True, slots=True)
class Conversion:
    """How the voucher's currency becomes the company's: `rate` = accounting units per unit, and both decimals."""

    rate: Decimal = Decimal(1)
    decimals: int = 2
    accounting_decimals: int = 2

    def value(self, amount: int) -> int:
        """`amount` (minor units of the voucher's currency) in minor units of the accounting currency."""
        if self.rate == 1 and self.decimals == self.accounting_decimals:
            return amount
        return convert(amount, self.rate, self.decimals, self.accounting_decimals)


@dataclass(frozen=True, slots=True)
class Heading:
    """What every line of a voucher shares."""

    source: VoucherSource
    posting_date: date
    document_date: date
    currency: str
    text: str
    document: Ref | None = None


def entry_voucher(heading: Heading, entries: Sequence[PlannedEntry], contras: Sequence[Contra], conversion: Conversion,
                  penny_account_id: int, control_role: AccountRole = AccountRole.AR) -> VoucherPlan:
    """New entries against their contra lines: each line converted on its own, the rest to PENNY (PST-011, 030).

    The entries' own accounting amounts are kept as given. Zero contra lines are left out (PST-013).
    """
    lines: list[PlannedLine] = []
    details: list[PlannedDetail] = []
    for position, entry in enumerate(entries):
        details.append(PlannedDetail(EntryRef(new=position), DetailKind.INITIAL, entry.customer_id, heading.posting_date,
                                     entry.amount, entry.accounting_amount, entry.control_account_id, line=len(lines)))
        lines.append(PlannedLine(entry.control_account_id, control_role, entry.amount, entry.accounting_amount,
                                 heading.text, entry.customer_id, cost_centre_id=entry.cost_centre_id,
                                 project_id=entry.project_id))
    lines += [PlannedLine(c.account_id, c.role, c.amount, conversion.value(c.amount), c.text or heading.text,
                          vat_code_id=c.vat_code_id, cost_centre_id=c.cost_centre_id, project_id=c.project_id)
              for c in contras if c.amount or c.keep_zero]
    lines += penny_lines(lines, penny_account_id, heading.text)
    return proved(VoucherPlan(heading.source, heading.posting_date, heading.document_date, heading.currency, heading.text,
                              tuple(lines), tuple(entries), tuple(details), document=heading.document))


def together(heading: Heading, plans: Sequence[VoucherPlan]) -> VoucherPlan:
    """Plans of new entries as one voucher (INT-25): each keeps its currency and its control lines, other lines are summed.

    Lines are summed that differ in nothing but their amounts.
    """
    lines: list[PlannedLine] = []
    entries: list[PlannedEntry] = []
    details: list[PlannedDetail] = []
    vat: list[PlannedVat] = []
    for plan in plans:
        moved = _joined(lines, plan, heading.text)
        details += [replace(d, entry=EntryRef(new=(d.entry.new or 0) + len(entries)), line=None if d.line is None else
                            moved[d.line]) for d in plan.details]
        entries += [replace(e, currency=plan.currency) for e in plan.entries]
        vat += [replace(v, line=None if v.line is None else moved[v.line]) for v in plan.vat]
    return proved(VoucherPlan(heading.source, heading.posting_date, heading.document_date, heading.currency, heading.text,
                              tuple(lines), tuple(entries), tuple(details), vat=tuple(vat), document=heading.document))


def _joined(lines: list[PlannedLine], plan: VoucherPlan, text: str) -> dict[int, int]:
    """Add the lines of a plan to those there are; gives where each of its lines went."""
    controls = {d.line for d in plan.details}
    moved: dict[int, int] = {}
    for position, line in enumerate(plan.lines):
        own = replace(line, currency=plan.currency, text=text)
        alike = (n for n, x in enumerate(lines) if replace(x, amount=own.amount, accounting_amount=own.accounting_amount) == own)
        like = None if position in controls else next(alike, None)
        if like is None:
            moved[position] = len(lines)
            lines.append(own)
        else:
            moved[position] = like
            lines[like] = replace(own, amount=lines[like].amount + own.amount,
                                  accounting_amount=lines[like].accounting_amount + own.accounting_amount)
    return moved


def penny_lines(lines: Sequence[PlannedLine], account_id: int, text: str) -> Iterable[PlannedLine]:
    """The line that takes what separate conversion left over; more than half a unit a line is a bug (PST-030)."""
    left = sum(line.accounting_amount for line in lines)
    if abs(left) * 2 > len(lines):
        raise UnbalancedError(f"{text}: {left} minor units cannot come from converting {len(lines)} lines")
    return [PlannedLine(account_id, AccountRole.PENNY, 0, -left, text)] if left else []


@dataclass(frozen=True, slots=True)
class PostedDetail:
    """A detail of a posted voucher, as a reversal needs it; `line` = position among the voucher's lines."""

    detail_id: int
    entry_id: int
    kind: DetailKind
    customer_id: int
    amount: int
    accounting_amount: int
    control_account_id: int
    line: int | None


def reversal(heading: Heading, voucher_id: int, lines: Sequence[PlannedLine], entries: Sequence[PlannedEntry],
             details: Sequence[PostedDetail], *, negative: bool = False) -> VoucherPlan:
    """The counter-voucher: all signs swapped, new mirrored entries settled with the old ones (PST-014, LED-004).

    `entries` are the posted entries of the voucher in the order of their `initial` details; both end closed.
    `negative` shows the lines as negative amounts on their original side (*credit correction*).
    """
    turned = tuple(replace(line, amount=-line.amount, accounting_amount=-line.accounting_amount, correction=negative)
                   for line in lines)
    mirrored = tuple(replace(e, amount=-e.amount, accounting_amount=-e.accounting_amount, adjustment=True,
                             payment_reference=None, tiers=()) for e in entries)
    initial = [d for d in details if d.kind is DetailKind.INITIAL]
    made: list[PlannedDetail] = []
    pairs: list[PlannedPair] = []
    for position, (old, entry) in enumerate(zip(initial, mirrored, strict=True)):
        new = EntryRef(new=position)
        made.append(PlannedDetail(new, DetailKind.INITIAL, old.customer_id, heading.posting_date, -old.amount,
                                  -old.accounting_amount, old.control_account_id, line=old.line))
        if not old.amount:
            continue
        standing = EntryRef(entry_id=old.entry_id)
        debit, credit = (standing, new) if old.amount > 0 else (new, standing)
        value = abs(old.accounting_amount)
        pairs.append(PlannedPair(0, debit, credit, abs(old.amount), abs(old.amount), value))
        made += settlement_details(debit, credit, entry.customer_id, heading.posting_date, abs(old.amount), value,
                                   old.control_account_id, len(pairs) - 1)
    settlements = (PlannedSettlement(heading.posting_date, SettlementOrigin.MANUAL, text=heading.text,
                                     facts=Facts("PST-014")),) if pairs else ()
    return proved(VoucherPlan(heading.source, heading.posting_date, heading.document_date, heading.currency, heading.text,
                              turned, mirrored, tuple(made), settlements, tuple(pairs), document=heading.document,
                              reverses_id=voucher_id, series_of_voucher_id=voucher_id))


def settlement_details(debit: EntryRef, credit: EntryRef, customer_id: int, day: date, amount: int, value: int,
                       control_account_id: int, pair: int) -> list[PlannedDetail]:
    """The two details of a pair on one control account: no ledger line is needed (LED-005)."""
    kind = DetailKind.SETTLEMENT
    return [PlannedDetail(debit, kind, customer_id, day, -amount, -value, control_account_id, pair=pair),
            PlannedDetail(credit, kind, customer_id, day, amount, value, control_account_id, pair=pair)]
