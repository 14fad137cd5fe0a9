"""Settling as rows: details, ledger lines, VAT corrections, pairs and heads of an allocation (SET-32, 33, DSC-14, model 2)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from app.core.enums import DetailKind, VoucherSource
from app.core.facts import Facts, Saw
from app.core.money import Money
from app.core.roles import AccountRole
from app.rules.ledger import (
    PlannedDetail,
    PlannedLine,
    PlannedPair,
    PlannedSettlement,
    PlannedVat,
    VoucherPlan,
    proved,
)
from app.rules.settlement.contras import Contra, contras
from app.rules.settlement.items import Act, Item, VatPart
from app.rules.settlement.results import Allocation, Effect, Moved, Pair


@dataclass(frozen=True, slots=True)
class Books:
    """Account ids by role, and of single currencies where they have their own (MST-042, CUR-05).

    `elsewhere` = roles whose lines another company bears, with the account that is due between both (CEN-06).
    """

    accounts: Mapping[AccountRole, int]
    by_currency: Mapping[str, Mapping[AccountRole, int]] = field(default_factory=dict)
    elsewhere: Mapping[AccountRole, int] = field(default_factory=dict)

    def account(self, role: AccountRole, currency: str) -> int:
        """The account of a role; one that nobody resolved is a bug (ask `roles` first)."""
        return self.by_currency.get(currency, {}).get(role) or self.accounts[role]


def roles(allocation: Allocation) -> frozenset[AccountRole]:
    """The roles whose accounts `vouchers` will ask for."""
    return frozenset(e.role for p in allocation.pairs for e in p.effects if e.account_id is None)


def vouchers(allocation: Allocation, books: Books) -> tuple[VoucherPlan, ...]:
    """One plan per currency and date, each with one settlement; a plan without lines needs no voucher number.

    The details of a pair name the pair; each control line stands before the contra lines it brings, so that the lines of a
    pair follow from its details. VAT that moves stands last, pair after pair; each pair tells how many lines that is (UND-02).
    """
    groups: dict[tuple[str, date], list[Pair]] = defaultdict(list)
    for pair in allocation.pairs:
        groups[pair.other.currency, pair.day].append(pair)
    return tuple(_Writer(allocation.act, books, currency, day).plan(pairs) for (currency, day), pairs in groups.items())


def joined(entry: VoucherPlan, settled: VoucherPlan) -> VoucherPlan:
    """A voucher that makes entries and settles them at once (`EntryRef(new=…)` of `settled` are the entries of `entry`)."""
    shift = len(entry.lines)
    details = tuple(d if d.line is None else replace(d, line=d.line + shift) for d in settled.details)
    vat = tuple(v if v.line is None else replace(v, line=v.line + shift) for v in settled.vat)
    return proved(replace(entry, lines=entry.lines + settled.lines, details=entry.details + details,
                          settlements=settled.settlements, pairs=settled.pairs, vat=entry.vat + vat))


class _Writer:
    """Writes one plan."""

    def __init__(self, act: Act, books: Books, currency: str, day: date) -> None:
        self.act, self.books, self.currency, self.day = act, books, currency, day
        self.vat_date = max(act.vat_date or day, day)
        self.lines: list[PlannedLine] = []
        self.details: list[PlannedDetail] = []
        self.vat: list[PlannedVat] = []
        self.text = act.text

    def plan(self, pairs: Sequence[Pair]) -> VoucherPlan:
        """The plan of all pairs, proved."""
        self.text = text = self.act.text or f"{pairs[0].debit.document_no} / {pairs[0].credit.document_no}"
        made = tuple(self._pair(pair, n) for n, pair in enumerate(pairs))
        for pair in pairs:
            for moved in pair.moved:
                self._moved(moved)
        head = PlannedSettlement(self.day, self.act.origin, text=text, facts=_summary(pairs, self.currency),
                                 discount_date=self.act.discount_date)
        return proved(VoucherPlan(VoucherSource.SET, self.day, self.day, self.currency, text, tuple(self.lines),
                                  details=tuple(self.details), settlements=(head,), pairs=made, vat=tuple(self.vat)))

    def _pair(self, pair: Pair, position: int) -> PlannedPair:
        if pair.amount or pair.counter_amount:
            self._move(pair, position)
        for effect in pair.effects:
            self._effect(effect, position)
        account = next((self._account(e, None) for e in pair.effects if e.kind is DetailKind.CASH_DISCOUNT
                        and e.item is pair.other), None)
        return PlannedPair(
            0, pair.debit.ref, pair.credit.ref, pair.amount, pair.counter_amount, pair.value, pair.realised,
            cross_rate=pair.cross_rate, discount=pair.discount, discount_tier=pair.granted.tier,
            discount_mode=str(pair.mode), discount_account_id=account, penny=pair.penny, tolerance=pair.tolerance,
            over_under=pair.over_under, write_off=pair.write_off, unrealised_back=pair.unrealised_back, facts=pair.facts)

    def _move(self, pair: Pair, position: int) -> None:
        """The money between both entries; between two control accounts with a ledger line each (SET-32, MST-084)."""
        debit, credit = pair.debit, pair.credit
        here: tuple[int | None, int | None] = (None, None)
        if debit.control_account_id != credit.control_account_id:
            money = pair.amount if pair.other is debit else pair.counter_amount
            start = len(self.lines)
            self._line(credit.control_account_id, credit.control_role, money, pair.value, credit)
            self._line(debit.control_account_id, debit.control_role, -money, -pair.value, debit)
            here = (start + 1, start)
        for item, amount, value, line in ((debit, -pair.amount, -pair.value, here[0]),
                                          (credit, pair.counter_amount, pair.value, here[1])):
            self.details.append(PlannedDetail(item.ref, DetailKind.SETTLEMENT, item.customer_id, self.day, amount, value,
                                              item.control_account_id, line, position))

    def _effect(self, effect: Effect, position: int) -> None:
        """A control line with its detail, and the contra lines it brings."""
        item = effect.item
        self.details.append(PlannedDetail(item.ref, effect.kind, item.customer_id, self.day, effect.amount, effect.value,
                                          item.control_account_id, len(self.lines), position, reason_id=effect.reason_id))
        amount = self._in_voucher(effect)
        self._line(item.control_account_id, item.control_role, amount, effect.value, item)
        previous = Contra(0, 0)
        for contra in contras(effect):
            place = self._contra(effect, contra, amount)
            if contra.is_vat and contra.part is not None and contra.part.vat:
                self._vat(contra.part, previous, contra, place)
            elif contra.part is not None and not contra.part.vat and not contra.is_vat:
                self._vat(contra.part, contra, Contra(0, 0), place)
            previous = contra

    def _contra(self, effect: Effect, contra: Contra, amount: int) -> int | None:
        """Writes a contra line; where it stands, None when there is nothing to write."""
        if not contra.amount and not contra.value:
            return None
        part = contra.part
        account, role = self._account(effect, part), effect.role
        if part is not None and contra.is_vat:
            account, role = part.account_id, part.role
        elif role in self.books.elsewhere:
            role = AccountRole.INTERCO
        code = part.entry.vat_code_id if part is not None and part.entry is not None else None
        self._line(account, role, contra.amount if amount else 0, contra.value, None, code)
        return len(self.lines) - 1

    def _moved(self, moved: Moved) -> None:
        """VAT that becomes due, or is given back to the prepayment it was paid with: two lines (VAT-014, PAY-62)."""
        part = moved.part
        vat = moved.vat if part.entry_currency == self.currency else 0
        sides = ((part.other_account_id, AccountRole.VATPEND, -1), (part.vat_account_id, AccountRole.VATOUT, 1))
        if part.prepaid:
            sides = ((part.vat_account_id, AccountRole.VATOUT, -1), (part.other_account_id, AccountRole.VATPREP, 1))
        for account, role, sign in sides:
            if role is not AccountRole.VATPREP:
                self.vat.append(replace(
                    part.entry, vat_date=self.vat_date, base=sign * moved.base, vat=sign * moved.vat,
                    base_accounting=sign * moved.base_value, vat_accounting=sign * moved.value, line=len(self.lines),
                    difference=0, pending=role is AccountRole.VATPEND))
            self._line(account, role, -sign * vat, -sign * moved.value, None, part.entry.vat_code_id)

    def _in_voucher(self, effect: Effect) -> int:
        """The amount of an effect in the voucher's currency; a payment's own difference in another one has none there."""
        return effect.amount if effect.item.currency == self.currency else 0

    def _line(self, account: int, role: AccountRole, amount: int, value: int, item: Item | None, vat_code: int | None = None,
              ) -> None:
        customer = item.customer_id if item is not None else None
        self.lines.append(PlannedLine(account, role, amount, value, self.text, customer, vat_code))

    def _account(self, effect: Effect, part: VatPart | None) -> int:
        """Typed on the mark, of the VAT code, of the discount code, of the role (DSC-05); or due from another company."""
        if effect.role in self.books.elsewhere:
            return self.books.elsewhere[effect.role]
        if effect.account_id is not None:
            return effect.account_id
        if effect.role is AccountRole.CASHDISC:
            own = part.discount_account_id if part is not None else None
            found = own or (effect.document or effect.item).discount_account_id
            if found is not None:
                return found
        return self.books.account(effect.role, effect.item.currency)

    def _vat(self, part: VatPart, net: Contra, vat: Contra, place: int | None) -> None:
        """The VAT entry of a correction; where no VAT was charged, only the base (DSC-14, VAT-009)."""
        if part.entry is not None:
            self.vat.append(replace(part.entry, vat_date=self.vat_date, base=-net.amount, vat=-vat.amount,
                                    base_accounting=-net.value, vat_accounting=-vat.value, line=place, difference=0,
                                    base_only=not part.vat))


def _summary(pairs: Sequence[Pair], currency: str) -> Facts:
    """What one settlement comes to, for its head."""
    money = sum(p.amount if p.other is p.debit else p.counter_amount for p in pairs)
    saw: dict[str, Saw] = {"pairs": len(pairs), "amount": Money(money, currency)}
    discount = sum(p.discount + p.counter_discount for p in pairs)
    if discount:
        saw["discount"] = Money(discount, currency)
    return Facts("SET-02", saw)
