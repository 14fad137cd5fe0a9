"""To which accounts the amounts of a document go, and the voucher that follows (FTI-010…013, VAT-012, PST-011…013, 030).

Amounts of distributions have the sign of the document: income is positive, a discount negative. Vouchers turn them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.facts import Percent, Ref, Term
from app.core.money import HUNDRED, Money, shares
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, PlannedVat, VoucherPlan, entry_voucher
from app.rules.sales.totals import Calculated, carried

declare({
    "FTI-010-percent": N_("The percentages add up to {sum}. Change a part so that they come to 100 %."),
    "FTI-010-sum": N_("The parts add up to {sum}; the amount is {amount}. Change a part so that they agree."),
    "FTI-010-mixed": N_("Enter a percentage or an amount in every part, one kind for all."),
    "FTI-010-account": N_("Account {account} cannot be posted to. Choose another account."),
    "FTI-060-more": N_("{deducted} is deducted of prepayment invoice {number}, which has {left} left. Enter at most that."),
    "MST-113-required": N_("{account} wants a {dimension}. Choose one."),
    "MST-113-forbidden": N_("{account} takes no {dimension}. Empty it."),
    "MST-113-active": N_("{code} is not active on {day}. Choose another one."),
})

DIMENSION_NAMES = {"cost_centre": N_("cost centre"), "project": N_("project")}


class Target(StrEnum):
    """Which amount of a document a distribution belongs to (FTI-010)."""

    LINE = "line"
    DISCOUNT = "discount"
    CHARGE = "charge"
    VAT = "vat"
    ROUNDING = "rounding"


@dataclass(frozen=True, slots=True)
class Dimensions:
    """Cost centre and project of a line (MST-113)."""

    cost_centre_id: int | None = None
    project_id: int | None = None

    def over(self, *defaults: "Dimensions") -> "Dimensions":
        """What is chosen here, else the first default that has it: line ← header ← customer ← product ← account (MST-113)."""
        chain = (self, *defaults)
        return Dimensions(next((d.cost_centre_id for d in chain if d.cost_centre_id is not None), None),
                          next((d.project_id for d in chain if d.project_id is not None), None))


NOWHERE = Dimensions()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an amount as the user splits it: percent or amount (minor units), else an equal part (FTI-010)."""

    account_id: int
    dimensions: Dimensions = NOWHERE
    percent: Decimal | None = None
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an amount goes: an account in its role, with dimensions, and the parts when the user split it."""

    account_id: int
    role: AccountRole
    dimensions: Dimensions = NOWHERE
    text: str = ""
    parts: tuple[Part, ...] = ()
    vat_code_id: int | None = None


@dataclass(frozen=True, slots=True)
class Accounts:
    """The accounts of a document: by key of line and charge, by id of VAT code, and its own (FTI-011).

    `discount` is SALESDISC when discounts are posted apart (VAT-008), else None: then they lower the revenue of their line.
    `header` are the dimensions VAT and rounding take.
    """

    lines: Mapping[int, Place]
    charges: Mapping[int, Place]
    vat: Mapping[int, Place]
    rounding: Place | None = None
    discount: Place | None = None
    header: Dimensions = NOWHERE


@dataclass(frozen=True, slots=True)
class Distribution:
    """One posted part: `target_id` is the key of the line or charge, the id of the VAT code, or 0; `amount` in minor units."""

    target: Target
    target_id: int
    account_id: int
    role: AccountRole
    amount: int
    dimensions: Dimensions = NOWHERE
    percent: Decimal | None = None
    vat_code_id: int | None = None
    text: str = ""


# ---------------------------------------------------------------- accounts

@dataclass(frozen=True, slots=True)
class RevenueRow:
    """The revenue account of a product, a product group or all, under one VAT code or all (VAT-012)."""

    account_id: int
    product_id: int | None = None
    product_group_id: int | None = None
    vat_code_id: int | None = None


def revenue_account(typed: int | None, rows: Iterable[RevenueRow], product_id: int | None, product_group_id: int | None,
                    vat_code_id: int | None, override: int | None, by_role: int | None) -> int | None:
    """The first hit of: typed, the most specific revenue row (product before group before VAT code), code, role (VAT-012)."""
    if typed is not None:
        return typed
    facts = ((product_id, "product_id"), (product_group_id, "product_group_id"), (vat_code_id, "vat_code_id"))
    fitting = [row for row in rows if all(getattr(row, name) in (None, value) for value, name in facts)]
    best = max(fitting, key=lambda r: tuple(getattr(r, name) is not None for _, name in facts), default=None)
    return best.account_id if best else override if override is not None else by_role


def revenue_role(category: str, list_kind: str = "none") -> AccountRole:
    """The part a revenue account plays under a VAT code, by its category and EU-sales-list kind (MST-043)."""
    if category == "AE":
        return AccountRole.REVRC if list_kind == "none" else AccountRole.REVICS
    return {"K": AccountRole.REVICS, "G": AccountRole.REVEXP, "E": AccountRole.REVEXM,
            "Z": AccountRole.REVEXM}.get(category, AccountRole.REV)


# ---------------------------------------------------------------- splitting

def split(amount: int, parts: Sequence[Part]) -> list[int]:
    """An amount in the parts the user made: by percent with carry, by amount, or equally (FTI-010)."""
    if all(p.amount is not None for p in parts):
        return [p.amount or 0 for p in parts]
    if any(p.percent is not None for p in parts):
        return carried([amount * (p.percent or Decimal(0)) for p in parts], HUNDRED)
    return shares(amount, [1] * len(parts))


def check_parts(amount: int, parts: Sequence[Part], currency: str) -> tuple[Problem, ...]:
    """The parts of an amount are of one kind and add up to it (FTI-010)."""
    if not parts:
        return ()
    kinds = {(p.percent is not None, p.amount is not None) for p in parts}
    if len(kinds) > 1 or kinds == {(True, True)}:
        return (error("FTI-010-mixed", at="parts"),)
    if kinds == {(True, False)}:
        whole = sum((p.percent or Decimal(0) for p in parts), Decimal(0))
        return () if whole == HUNDRED else (error("FTI-010-percent", at="parts", sum=Percent(whole)),)
    found = sum(split(amount, parts))
    return () if found == amount else (
        error("FTI-010-sum", at="parts", sum=Money(found, currency), amount=Money(amount, currency)),)


# ---------------------------------------------------------------- distributions of a document

def distribute(found: Calculated, accounts: Accounts) -> tuple[Distribution, ...]:
    """Every amount of a document with its accounts: lines, discounts, charges, VAT, rounding (FTI-010…013, VAT-008).

    Split by amounts only while their sum is the amount: a changed line falls back to its own account (FTI-012).
    """
    apart = accounts.discount is not None
    made = [d for line in found.lines
            for d in _parts(Target.LINE, line.key, line.gross if apart else line.net, accounts.lines[line.key])]
    made += _discounts(found, accounts)
    made += [d for charge in found.charges if not charge.internal for portion in charge.portions
             for d in _parts(Target.CHARGE, charge.key, portion.net,
                             replace(accounts.charges[charge.key], vat_code_id=portion.code.id if portion.code else None))]
    for row in found.rows:
        place = replace(accounts.vat[row.code.id], dimensions=accounts.header, vat_code_id=row.code.id)
        made += _parts(Target.VAT, row.code.id, row.vat, place)
    if found.rounding and accounts.rounding is not None:
        made += _parts(Target.ROUNDING, 0, found.rounding, replace(accounts.rounding, dimensions=accounts.header))
    return tuple(made)


def _parts(target: Target, target_id: int, amount: int, place: Place) -> list[Distribution]:
    whole = Distribution(target, target_id, place.account_id, place.role, amount, place.dimensions, Decimal(100),
                         place.vat_code_id, place.text)
    if not place.parts:
        return [whole]
    found = split(amount, place.parts)
    if sum(found) != amount:
        return [whole]
    return [replace(whole, account_id=part.account_id, amount=value, percent=part.percent,
                    dimensions=part.dimensions.over(place.dimensions)) for part, value in zip(place.parts, found, strict=True)]


def _discounts(found: Calculated, accounts: Accounts) -> list[Distribution]:
    """Discounts on an account of their own, one sum per dimensions of the lines (VAT-008)."""
    if accounts.discount is None:
        return []
    sums: dict[Dimensions, int] = defaultdict(int)
    for line in found.lines:
        sums[accounts.lines[line.key].dimensions] += line.discount
    place = accounts.discount
    return [Distribution(Target.DISCOUNT, 0, place.account_id, place.role, -amount, dimensions, Decimal(100), None, place.text)
            for dimensions, amount in sums.items() if amount]


# ---------------------------------------------------------------- checks

@dataclass(frozen=True, slots=True)
class AccountFacts:
    """An account as posting meets it; `wants`: by dimension, optional (not there), required or forbidden (MST-040)."""

    number: str
    usable: bool = True
    wants: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ValueFacts:
    """A cost centre or project with the days it may be used on."""

    code: str
    active_from: date | None = None
    active_to: date | None = None


def check_accounts(made: Iterable[Distribution], accounts: Mapping[int, AccountFacts], values: Mapping[int, ValueFacts],
                   day: date) -> tuple[Problem, ...]:
    """Accounts may be posted to and have the dimensions they want, each told once (MST-040, MST-113)."""
    found: dict[tuple[str, ...], Problem] = {}
    for d in made:
        for problem in _check(d, accounts[d.account_id], values, day):
            found.setdefault((problem.code, *map(str, problem.saw.values())), problem)
    return tuple(found.values())


def _check(made: Distribution, account: AccountFacts, values: Mapping[int, ValueFacts], day: date) -> Iterable[Problem]:
    if not account.usable:
        yield error("FTI-010-account", at="account", account=account.number)
    for dimension, chosen in (("cost_centre", made.dimensions.cost_centre_id), ("project", made.dimensions.project_id)):
        rule, name = account.wants.get(dimension, "optional"), Term(DIMENSION_NAMES[dimension])
        value = None if chosen is None else values[chosen]
        if rule == "required" and value is None:
            yield error("MST-113-required", at=dimension, account=account.number, dimension=name)
        elif rule == "forbidden" and value is not None:
            yield error("MST-113-forbidden", at=dimension, account=account.number, dimension=name)
        if value is not None and not (value.active_from or date.min) <= day <= (value.active_to or date.max):
            yield error("MST-113-active", at=dimension, code=value.code, day=day)


# ---------------------------------------------------------------- voucher

@dataclass(frozen=True, slots=True)
class Pair:
    """A debit and a credit that only the voucher has: an internal charge or commission (MST-090, MST-101)."""

    debit_account_id: int
    debit_role: AccountRole
    credit_account_id: int
    credit_role: AccountRole
    amount: int
    dimensions: Dimensions = NOWHERE
    text: str = ""


def commission_pair(expense_account_id: int, payable_account_id: int, amount: int, dimensions: Dimensions = NOWHERE,
                    text: str = "") -> Pair:
    """The commission of a document in its own currency: COMMEXP to COMMPAY, turned on a credit note (MST-101)."""
    return Pair(expense_account_id, AccountRole.COMMEXP, payable_account_id, AccountRole.COMMPAY, amount, dimensions, text)


def contras(made: Sequence[Distribution], pairs: Sequence[Pair] = (), *, zero_lines: bool = False) -> list[Contra]:
    """The other side of the customer's entries: distributions in their order, then the pairs (PST-011).

    `zero_lines`: lines without a price show as revenue of 0.00 (PST-013).
    """
    found = [Contra(d.account_id, d.role, -d.amount, d.text, d.vat_code_id, d.dimensions.cost_centre_id,
                    d.dimensions.project_id, zero_lines and d.target is Target.LINE) for d in made]
    for pair in pairs:
        where = (pair.dimensions.cost_centre_id, pair.dimensions.project_id)
        found += [Contra(pair.debit_account_id, pair.debit_role, pair.amount, pair.text, None, *where),
                  Contra(pair.credit_account_id, pair.credit_role, -pair.amount, pair.text, None, *where)]
    return found


@dataclass(frozen=True, slots=True)
class VatHeading:
    """What every VAT entry of a document shares (VAT-010)."""

    customer_id: int
    country: str
    vat_date: date
    vat_number: str | None = None
    document: Ref | None = None


def voucher(heading: Heading, entries: Sequence[PlannedEntry], found: Calculated, made: Sequence[Distribution],
            conversion: Conversion, penny_account_id: int, vat: VatHeading, *, pairs: Sequence[Pair] = (),
            zero_lines: bool = False) -> VoucherPlan:
    """The whole voucher of a document with its VAT entries, also those without VAT (PST-011, PST-030, VAT-010).

    A document of 0.00 keeps its one customer line; its entry is closed at birth (PST-013, FTI-004).
    """
    plan = entry_voucher(heading, entries, contras(made, pairs, zero_lines=zero_lines), conversion, penny_account_id)
    place = {line.vat_code_id: n for n, line in enumerate(plan.lines) if line.role in (AccountRole.VATOUT, AccountRole.VATPEND)}
    rows = tuple(PlannedVat(row.code.id, row.code.category, row.code.rate, vat.customer_id, vat.country, vat.vat_date, row.base,
                            row.vat, row.base_accounting, row.vat_accounting, place.get(row.code.id), vat.document,
                            vat.vat_number) for row in found.rows)
    return replace(plan, vat=rows)


# ---------------------------------------------------------------- prepayment invoices

@dataclass(frozen=True, slots=True)
class Prepayment:
    """What a prepayment invoice still has to deduct, net in minor units, per VAT code (FTI-060)."""

    invoice_id: int
    number: str
    left: Mapping[int, int]


def deductions(prepayments: Iterable[Prepayment], wanted: int | None = None) -> list[tuple[int, int, int]]:
    """Negative lines of a final invoice: (invoice id, VAT code id, net below zero), oldest first, at most `wanted` net."""
    found: list[tuple[int, int, int]] = []
    rest = wanted
    for prepayment in prepayments:
        for code, left in prepayment.left.items():
            taken = left if rest is None else min(left, rest)
            rest = None if rest is None else rest - taken
            if taken:
                found.append((prepayment.invoice_id, code, -taken))
    return found


def check_deductions(lines: Iterable[tuple[int, int, int]], prepayments: Sequence[Prepayment],
                     currency: str) -> tuple[Problem, ...]:
    """No more is deducted of a prepayment invoice than it has left, code by code (FTI-060)."""
    sums: dict[tuple[int, int], int] = defaultdict(int)
    for invoice, code, net in lines:
        sums[invoice, code] -= net
    by_id = {p.invoice_id: p for p in prepayments}
    return tuple(error("FTI-060-more", at="lines", number=by_id[invoice].number, deducted=Money(taken, currency),
                       left=Money(by_id[invoice].left.get(code, 0), currency))
                 for (invoice, code), taken in sums.items() if taken > by_id[invoice].left.get(code, 0))
