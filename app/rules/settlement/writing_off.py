"""Writing off open entries: an entry of type write-off closes them against a ledger account, VAT apart if wanted (PWO, WOF)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from app.core.enums import EntryType, SettlementOrigin, VoucherSource
from app.core.money import Money, proportion, shares
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.rules.ledger import Contra, Conversion, EntryRef, Heading, PlannedEntry, PlannedVat, VoucherPlan, entry_voucher
from app.rules.settlement.engine import allocate
from app.rules.settlement.items import Act, Item, Mark, Settings, Use, VatPart
from app.rules.settlement.results import Allocation
from app.rules.settlement.vouchers import Books, joined, vouchers

declare({
    "PWO-01-none": N_("There is nothing to write off. Choose an open entry."),
    "PWO-01-more": N_("{amount} is more than the remaining {remaining} of {document}. Enter less."),
    "PWO-01-below": N_("An amount to write off is more than zero. Enter it again for {document}."),
    "PWO-01-early": N_("The date {day} lies before {document} of {posted}. Choose that day or a later one."),
    "WOF-03-credit": N_("Together the entries are a credit of {amount}. Pay it back under Reimburse customers instead."),
    "PWO-01-rate": N_("There is no exchange rate for {currency} on {day}. Enter it under Set-up, Exchange rates."),
})


@dataclass(frozen=True, slots=True)
class Piece:
    """An entry and how much of it is written off (minor units, positive; None = all of it), with what the entry stands on."""

    item: Item
    posting_profile_id: int
    amount: int | None = None
    cost_centre_id: int | None = None
    project_id: int | None = None

    @property
    def signed(self) -> int:
        """What is written off, signed as the entry."""
        size = abs(self.item.remaining) if self.amount is None else self.amount
        return size if self.item.remaining > 0 else -size


@dataclass(frozen=True, slots=True)
class Wish:
    """How it is written off: date, account (typed, of the reason, BADDEBT; PENNY for small balances) and VAT (PWO-02…04).

    `small` = debit and credit balances alike, without looking at the customer's net (WOF-10). `rates` = accounting units per
    unit of each currency on `day`.
    """

    day: date
    account_id: int
    role: AccountRole = AccountRole.BADDEBT
    reason_id: int | None = None
    separate_vat: bool = False
    small: bool = False
    text: str = ""
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    vat_date: date | None = None


Group = tuple[int, str, int, int, int | None, int | None]


def check_write_off(pieces: Sequence[Piece], wish: Wish, settings: Settings) -> tuple[Problem, ...]:
    """Every reason why these entries cannot be written off (PWO-01, WOF-03, 04)."""
    found = [p for n, piece in enumerate(pieces) for p in _wrong(piece, n, wish)]
    if not pieces:
        return (error("PWO-01-none"),)
    nets: dict[tuple[int, str], int] = defaultdict(int)
    for piece in pieces:
        nets[piece.item.customer_id, piece.item.currency] += piece.signed
    for (_customer, currency), net in nets.items():
        if net < 0 and not wish.small:
            found.append(error("WOF-03-credit", amount=Money(-net, currency)))
        if currency != settings.accounting_currency and currency not in wish.rates:
            found.append(error("PWO-01-rate", currency=currency, day=wish.day))
    return tuple(found)


def _wrong(piece: Piece, row: int, wish: Wish) -> Iterator[Problem]:
    item = piece.item
    if piece.amount is not None and piece.amount <= 0 or not item.remaining:
        yield error("PWO-01-below", at="amount", row=row, document=item.document_no)
    elif abs(piece.signed) > abs(item.remaining):
        yield error("PWO-01-more", at="amount", row=row, amount=Money(abs(piece.signed), item.currency),
                    remaining=Money(abs(item.remaining), item.currency), document=item.document_no)
    if wish.day < item.posting_date:
        yield error("PWO-01-early", at="posting_date", row=row, day=wish.day, document=item.document_no, posted=item.posting_date)


@dataclass(frozen=True, slots=True)
class Written:
    """One write-off: its voucher, to be posted first (None when the entries balance each other), and its settlement."""

    entry: VoucherPlan | None
    items: tuple[Item, ...]
    marks: Mapping[EntryRef, Mark]
    act: Act
    settings: Settings
    record: Item | None = None

    def allocation(self, entry_id: int | None = None) -> Allocation:
        """What settles what; `entry_id` = the posted write-off entry, None for a preview."""
        ref = EntryRef(new=0) if entry_id is None else EntryRef(entry_id=entry_id)
        record = () if self.record is None else (replace(self.record, ref=ref),)
        return allocate([*self.items, *record], self.marks, self.act, self.settings)

    def settled(self, books: Books, entry_id: int | None = None) -> VoucherPlan:
        """The settlement with the posted write-off entry."""
        (plan,) = vouchers(self.allocation(entry_id), books)
        return plan

    def preview(self, books: Books) -> VoucherPlan:
        """Everything together, as the window shows it before posting (WOF-04)."""
        settled = self.settled(books)
        return settled if self.entry is None else joined(self.entry, settled)


def write_off(pieces: Sequence[Piece], wish: Wish, settings: Settings, penny_account_id: int) -> tuple[Written, ...]:
    """One voucher per customer, currency, posting profile and dimensions, with its settlement; checked before (WOF-05).

    Entries that balance each other are only settled. A foreign currency is written off at the rate of the day, the rest of
    its book value is exchange result (CUR-01): `roles(written.allocation())` tells the accounts `settled` will need.
    """
    groups: dict[Group, list[Piece]] = defaultdict(list)
    for piece in pieces:
        item = piece.item
        groups[item.customer_id, item.currency, piece.posting_profile_id, item.control_account_id, piece.cost_centre_id,
               piece.project_id].append(piece)
    return tuple(_group(group, wish, settings, penny_account_id) for group in groups.values())


def _group(pieces: Sequence[Piece], wish: Wish, settings: Settings, penny_account_id: int) -> Written:
    """The entry of one group, what it is booked against, and its settlement with the pieces."""
    first, net = pieces[0].item, sum(p.signed for p in pieces)
    rate = Decimal(1) if first.currency == settings.accounting_currency else wish.rates[first.currency]
    conversion = Conversion(rate, first.decimals, settings.accounting_decimals)
    act = Act(wish.day, SettlementOrigin.WRITE_OFF, strict=True, tolerances=False, vat_date=wish.vat_date,
              text=wish.text or first.document_no)
    items, marks = tuple(p.item for p in pieces), {p.item.ref: Mark(abs(p.signed), Use.NEVER) for p in pieces}
    plain = replace(settings, limits={})
    if not net:
        return Written(None, items, marks, act, plain)
    record = replace(first, ref=EntryRef(new=0), entry_type=EntryType.WRITE_OFF, document_no="", posting_date=wish.day,
                     due_date=wish.day, amount=-net, remaining=-net, remaining_accounting=-conversion.value(net), rate=rate,
                     unrealised=0, tiers=(), past=(), vat=(), moving=())
    parts = [row for piece in pieces for row in vat_of(piece) if wish.separate_vat or row[0].role is AccountRole.VATPEND]
    return Written(_entry(pieces[0], -net, parts, rate, conversion, wish, penny_account_id), items, marks, act, plain, record)


def revive(piece: Piece, wish: Wish, settings: Settings, penny_account_id: int, *, before: int = 0) -> VoucherPlan:
    """A written-off entry lives again for the `amount` received (all of the document when None): the write-off turned (PWO-05).

    `before` = what of it lived again already (minor units), so that the VAT of all parts comes to that of the whole. The plan
    makes a debit entry of type write-off, with which the payment is settled; its VAT is owed again when it was
    claimed back (`wish.separate_vat`).
    """
    item = replace(piece.item, remaining=piece.item.amount, remaining_accounting=piece.item.amount)
    again = replace(piece, item=item)
    rate = Decimal(1) if item.currency == settings.accounting_currency else wish.rates[item.currency]
    conversion = Conversion(rate, item.decimals, settings.accounting_decimals)
    parts = [(part, -base, -vat) for part, base, vat in vat_of(again, before)] if wish.separate_vat else []
    return _entry(again, again.signed, parts, rate, conversion, wish, penny_account_id)


def recovered(piece: Piece, account_id: int) -> list[Contra]:
    """What stands against money for a debt that stays written off: the recovery, and the VAT owed again (WOF-09, PWO-05)."""
    item = replace(piece.item, remaining=piece.item.amount)
    parts = vat_of(replace(piece, item=item))
    net = replace(piece, item=item).signed - sum(vat for _part, _base, vat in parts)
    return [Contra(account_id, AccountRole.REC, -net),
            *(Contra(part.account_id, part.role, -vat, vat_code_id=part.entry.vat_code_id if part.entry else None)
              for part, _base, vat in parts if vat)]


def _entry(first: Piece, amount: int, parts: Sequence[tuple[VatPart, int, int]], rate: Decimal, conversion: Conversion,
           wish: Wish, penny_account_id: int) -> VoucherPlan:
    """The write-off entry with its account, and output VAT apart where it may be claimed back (PWO-02, WOF-06)."""
    entry = PlannedEntry(first.item.customer_id, EntryType.WRITE_OFF, "", wish.day, wish.day, amount, conversion.value(amount),
                         first.posting_profile_id, first.item.control_account_id, rate, cost_centre_id=first.cost_centre_id,
                         project_id=first.project_id)
    vat = sum(x for _part, _base, x in parts)
    contras = [Contra(wish.account_id, wish.role, -amount - vat, cost_centre_id=first.cost_centre_id,
                      project_id=first.project_id)]
    contras += [Contra(part.account_id, part.role, x, vat_code_id=part.entry.vat_code_id if part.entry else None)
                for part, _base, x in parts]
    heading = Heading(VoucherSource.WOF, wish.day, wish.day, first.item.currency, wish.text or first.item.document_no)
    plan = entry_voucher(heading, [entry], contras, conversion, penny_account_id, first.item.control_role)
    first_vat = 2 if contras[0].amount else 1
    return replace(plan, vat=tuple(_vat_entries(parts, plan, first_vat, conversion, wish)))


def vat_of(piece: Piece, since: int = 0) -> list[tuple[VatPart, int, int]]:
    """Per VAT code the base and the VAT in what is written off, minor units signed as the entry (PWO-02).

    `since` = how much of the document parts before took, which its VAT is reckoned after. VAT that is not due yet is what
    settlements did not move before, so that its account ends at nothing (VAT-014).
    """
    parts = piece.item.vat
    gross = [p.base + p.vat for p in parts]
    if not sum(gross):
        return []
    split = shares(piece.signed, gross)
    before = piece.item.amount - piece.item.remaining
    found = []
    for part in parts:
        start = before if part.role is AccountRole.VATPEND else since
        vat = proportion(start + piece.signed, part.vat, sum(gross)) - proportion(start, part.vat, sum(gross))
        found.append((part, vat))
    return [(part, share - vat, vat) for (part, vat), share in zip(found, split, strict=True)]


def _vat_entries(parts: Sequence[tuple[VatPart, int, int]], plan: VoucherPlan, line: int, conversion: Conversion,
                 wish: Wish) -> Iterator[PlannedVat]:
    """The VAT entries of the relief, each at its ledger line; without VAT there is nothing to claim."""
    for part, base, vat in parts:
        if not vat:
            continue
        if part.entry is not None:
            value = plan.lines[line].accounting_amount
            yield replace(part.entry, vat_date=wish.vat_date or wish.day, base=-base, vat=-vat,
                          base_accounting=-conversion.value(base), vat_accounting=-value, line=line, difference=0)
        line += 1
