"""A voucher as pairs of an account and a contra account, as DATEV takes postings (EXP-033, 034).

The lines of a customer are one account; every other line is posted against it. A voucher without a customer, or with several, is
paired debit against credit. What is paired adds up to the voucher, to the cent.
"""

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.core.books import BookLine, BookVoucher, Reference, VatPart
from app.core.enums import EntryType
from app.core.money import quantized, shares
from app.core.roles import AccountRole

RATE_PLACES = 6
_DISCOUNTS = frozenset({AccountRole.CASHDISC, AccountRole.LATEDISC})
_LEAST_DISCOUNT = 100
"""A cash discount below 1.00 has no place in its column, it is posted by itself (minor units)."""


@dataclass(frozen=True, slots=True)
class Paired:
    """A posting; `amount` and `accounting` positive minor units, `debit` counts for `account`.

    `account` is the number of a customer where `personal`. `rate` = units of the currency for one of the company's, None = no
    currency of its own. `document` = the key of the open item. `discount` = cash discount that goes with a receipt, in accounting
    minor units beside `accounting`; `vat_rate` in percent where a line has VAT of another country of the EU, else None.
    """

    account: str
    contra: str
    amount: int
    accounting: int
    currency: str
    debit: bool
    document: str
    text: str
    personal: bool = True
    reversal: bool = False
    rate: Decimal | None = None
    key: str = ""
    cost_centre: str = ""
    project: str = ""
    vat_number: str = ""
    discount: int = 0
    vat_rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class _Item:
    """A line on its way into a posting: signed amounts, debit positive."""

    account: str
    amount: int
    accounting: int
    line: BookLine
    key: str = ""
    vat: tuple[VatPart, ...] = ()


def paired(voucher: BookVoucher, currency: str) -> list[Paired]:
    """The postings of a voucher in books of `currency`."""
    own = [line for line in voucher.lines if line.receivable]
    items = [i for i in _items(voucher.lines) if i.accounting]
    people = {line.customer.number for line in own if line.customer is not None}
    whole = sum(line.accounting for line in own)
    if len(people) == 1 and whole and items:
        found = _against(voucher, people.pop(), own, items, currency)
    else:
        found = _both_sides(voucher, own, items, currency)
    turned = voucher.reverses or any(line.correction for line in own)
    return [replace(p, debit=not p.debit, reversal=True) for p in found] if turned else found


def _items(lines: Sequence[BookLine]) -> Iterator[_Item]:
    """Lines of the ledger; revenue with its VAT inside where the accountant's program takes it out again (EXP-033)."""
    inside: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    items = []
    for line in lines:
        if line.receivable or line.is_vat:
            continue
        if line.account.gross and line.vat:
            vat, worth = sum(p.vat for p in line.vat), sum(p.vat_accounting for p in line.vat)
            items.append(_Item(line.account.shown, line.amount - vat, line.accounting - worth, line, line.account.tax_key,
                               line.vat))
            for part in line.vat:
                inside[part.code][0] += part.vat
                inside[part.code][1] += part.vat_accounting
        else:
            items.append(_Item(line.account.shown, line.amount, line.accounting, line, "", line.vat))
    yield from items
    for line in lines:
        if line.is_vat and not line.receivable:
            amount, worth = inside.pop(line.vat_code, (0, 0))
            yield _Item(line.account.shown, line.amount + amount, line.accounting + worth, line)


def _against(voucher: BookVoucher, customer: str, own: Sequence[BookLine], items: Sequence[_Item],
             currency: str) -> list[Paired]:
    """Every line against the account of the customer, per document that was paid; cash discount beside the receipt."""
    references = _references(voucher, abs(sum(line.accounting for line in own)))
    found = []
    taken = _taken(voucher, items, currency)
    for item in items:
        if item is taken:
            continue
        weights = [r.accounting for r in references]
        for reference, amount, worth in zip(references, shares(item.amount, weights), shares(item.accounting, weights),
                                            strict=True):
            if worth:
                found.append(_posting(voucher, customer, item, (amount, worth), reference.document, currency))
    if taken is None:
        return found
    given = shares(taken.accounting, [p.accounting for p in found])
    if min(abs(share) for share in given) < _LEAST_DISCOUNT:
        return [*found, *_against(voucher, customer, own, [taken], currency)]
    return [replace(p, discount=abs(share)) for p, share in zip(found, given, strict=True)]


def _taken(voucher: BookVoucher, items: Sequence[_Item], currency: str) -> _Item | None:
    """The cash discount of a receipt which the accountant's program posts by itself: its account is automatic there.

    It goes along with the money when there is nothing else in the voucher, all in the currency of the books.
    """
    if voucher.entry_type is not EntryType.PAYMENT or len(items) != 2 or any(i.line.currency != currency for i in items):
        return None
    money, discount = items if items[1].line.role in _DISCOUNTS else items[::-1]
    fits = discount.line.role in _DISCOUNTS and money.line.role not in _DISCOUNTS and discount.line.account.automatic
    return discount if fits and discount.accounting * money.accounting > 0 else None


def _references(voucher: BookVoucher, whole: int) -> list[Reference]:
    """The documents of a payment, and its own for what is left; everything else is its own document."""
    own = voucher.document_no or voucher.number
    if voucher.entry_type not in (EntryType.PAYMENT, EntryType.REFUND) or not voucher.references:
        return [Reference(own, whole, whole)]
    paid: dict[str, int] = defaultdict(int)
    for r in voucher.references:
        paid[r.document] += r.accounting
    rest = whole - sum(paid.values())
    if rest > 0:
        paid[own] += rest
    return [Reference(document, amount, amount) for document, amount in paid.items() if amount]


def _posting(voucher: BookVoucher, customer: str, item: _Item, amounts: tuple[int, int], document: str, currency: str) -> Paired:
    amount, worth = amounts
    foreign = item.line.currency != currency and amount != 0
    abroad = [p for p in item.vat if p.list_kind != "none" and p.vat_number]
    numbers, rates = {p.vat_number for p in abroad}, {p.rate for p in abroad if p.rate}
    return Paired(
        customer, item.account, abs(amount if foreign else worth), abs(worth), item.line.currency if foreign else currency,
        worth < 0, document, item.line.text or voucher.text, rate=_rate(voucher.rate) if foreign else None, key=item.key,
        cost_centre=item.line.cost_centre, project=item.line.project, vat_number=min(numbers, default=""),
        vat_rate=rates.pop() if len(rates) == 1 else None)


def _rate(rate: Decimal) -> Decimal:
    """Units of the currency for one of the company's: 1.04, where the books know 0.9615384615."""
    return quantized(1 / rate, RATE_PLACES) if rate else Decimal(1)


def _both_sides(voucher: BookVoucher, own: Sequence[BookLine], items: Sequence[_Item], currency: str) -> list[Paired]:
    """Debits against credits in the order of the lines; the account of a customer stands first where there is one."""
    sides: list[_Item] = [*_of_customers(own), *items]
    debits, credits = deque(i for i in sides if i.accounting > 0), deque(i for i in sides if i.accounting < 0)
    document = voucher.document_no or voucher.number
    found = []
    while debits and credits:
        one, other = debits.popleft(), credits.popleft()
        amount = min(one.accounting, -other.accounting)
        debit = one.line.receivable or not other.line.receivable
        first, second = (one, other) if debit else (other, one)
        found.append(Paired(first.account, second.account, amount, amount, currency, debit, document,
                            second.line.text or voucher.text, first.line.receivable, key=second.key or first.key,
                            cost_centre=second.line.cost_centre or first.line.cost_centre,
                            project=second.line.project or first.line.project))
        if one.accounting > amount:
            debits.appendleft(replace(one, accounting=one.accounting - amount))
        if -other.accounting > amount:
            credits.appendleft(replace(other, accounting=other.accounting + amount))
    return found


def _of_customers(own: Sequence[BookLine]) -> Iterator[_Item]:
    """One item for each customer, its lines netted."""
    held: dict[str, list[BookLine]] = defaultdict(list)
    for line in own:
        held[line.customer.number if line.customer else ""].append(line)
    for number, lines in held.items():
        yield _Item(number, sum(x.amount for x in lines), sum(x.accounting for x in lines), lines[0])
