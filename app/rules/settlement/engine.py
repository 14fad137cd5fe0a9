"""Settling as figures: what is offered is checked, put in order, paid, and valued in both currencies (SET, DSC, TOL, CUR)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core.enums import DetailKind
from app.core.money import Money
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.rules.ledger import EntryRef
from app.rules.settlement.allocation import Deal, Payments, net_notes
from app.rules.settlement.currency import Book, cross_between, worth_of
from app.rules.settlement.discounts import Open, offer
from app.rules.settlement.items import PLAIN, Act, DiscountRate, Item, Mark, Mode, Remainder, Settings
from app.rules.settlement.moving import with_moves
from app.rules.settlement.order import DEFAULT, Order, eligible, in_order, oldest_first
from app.rules.settlement.results import Allocation, Effect, Pair, Rest

declare({
    "SET-01-alone": N_("There is nothing on the other side to settle with. Choose debit and credit entries of one customer."),
    "SET-01-twice": N_("{document} is chosen twice. Take it out once."),
    "SET-01-typed": N_("An amount to settle is more than zero. Enter what {document} is to be settled with."),
    "SET-07-closed": N_("{document} is closed by now. Take it out of the payment."),
    "SET-07-changed": N_("{document} was open for {then} when it was chosen and is open for {now} now. Choose it again."),
    "SET-11-net": N_("{amount} is more than the {net} to settle on {document}. Lower it, and leave the rest on the payment."),
    "SET-30-early": N_("The settlement date {day} lies before {document} of {posted}."),
    "DSC-12-more": N_("The discount {discount} is more than the {open} open on {document}. Lower it."),
    "DSC-12-below": N_("A discount is not below zero. Enter zero or more for {document}."),
    "CUR-06-rate": N_("There is no exchange rate between {one} and {other} on {day}. Enter the rate, or a cross rate."),
    "CUR-06-off": N_("{document} is in {currency}, the payment in {other}: the company settles within one currency only. "
                     "Change that under Set-up, Company, or choose other entries."),
    "CUR-06-positive": N_("A cross rate is more than zero. Enter it again for {document}."),
})

KINDS = {DetailKind.PENNY_DIFFERENCE: AccountRole.PENNY, DetailKind.OVER_UNDERPAYMENT: AccountRole.PAYDIFF}


def allocate(items: Sequence[Item], marks: Mapping[EntryRef, Mark], act: Act, settings: Settings,
             order: Order = DEFAULT) -> Allocation:
    """Settle all `items` with each other: credit notes first, then payments oldest first over the rest in `order`.

    The order in which `items` come does not matter (SET-12, 21, DSC-11). Pure: the live figures of the settle pane, the
    preview and the posting are all this call. Problems: SET-01, 07, 11, 30, DSC-12, CUR-06.
    """
    problems = tuple(check_items(items, marks, act, settings))
    if any(p.weight == "error" for p in problems):
        return Allocation(act, rests={i.ref: _untouched(i) for i in items}, problems=problems, order_rule=order.rule)
    day = judged_on(items, act)
    debits = [Open(i, marks.get(i.ref, PLAIN)) for i in in_order([i for i in items if i.remaining > 0], order, settings, day,
                                                                 marks)]
    credits = [i for i in items if i.remaining < 0]
    paying_back = not any(i.is_money for i in credits) and any(e.item.is_money for e in debits)
    ordered = in_order(credits, order, settings, day, marks) if paying_back else oldest_first(credits)
    payments = Payments([], act, settings)
    deals = list(_deals(debits, [Open(i, marks.get(i.ref, PLAIN)) for i in ordered], payments, act, settings))
    books: dict[EntryRef, Book] = {}
    for entry in (side for deal in deals for side in (deal.paying, deal.other)):
        books.setdefault(entry.item.ref, Book(entry.item))
    pairs = with_moves([_pair(deal, books, act, settings) for deal in deals])
    return Allocation(act, pairs, _rests(items, pairs, books), problems, tuple(payments.questions), order_rule=order.rule)


def _deals(debits: Sequence[Open], credits: Sequence[Open], payments: Payments, act: Act, settings: Settings) -> Iterator[Deal]:
    """Credit notes against invoices, then money over what is left; a refund pays credits as a payment pays debits."""
    yield from net_notes([e for e in debits if not e.item.is_money], [e for e in credits if not e.item.is_money], act, settings)
    money = [e for e in credits if e.item.is_money]
    payments.entries = debits
    if not money:
        money = sorted((e for e in debits if e.item.is_money), key=lambda e: e.item.posting_date)
        payments.entries = credits
    payments.spend([e for e in money if e.left])
    yield from payments.deals
    left = [e for e in debits if e.item.is_money and e.left], [e for e in credits if not e.item.is_money and e.left]
    if payments.entries is debits and all(left):
        back = Payments(left[1], act, settings)
        back.spend(left[0])
        payments.questions += back.questions
        yield from back.deals


def automatic(entry: Item, others: Sequence[Item], act: Act, settings: Settings, order: Order = DEFAULT) -> Allocation:
    """Settle a posted entry without marks with what may be touched, oldest first or by priority (SET-20…24).

    Whether it runs at all is `may_run`. `left_out` tells which of `others` were not touched and why. Pass
    `Act(tolerances=False)` for customers who always apply to the oldest (TOL-08).
    """
    chosen, left_out = eligible(entry, others)
    if not chosen or entry.customer_blocked or entry.disputed or entry.on_hold or entry.reserved:
        rests = {i.ref: _untouched(i) for i in (entry, *others)}
        return Allocation(act, rests=rests, left_out=left_out, order_rule=order.rule)
    return replace(allocate([entry, *chosen], {}, act, settings, order), left_out=left_out)


def judged_on(items: Sequence[Item], act: Act) -> date:
    """The day discounts are judged on: the one selected, else of the first payment, else of the act (SET-31, DSC-13)."""
    return act.discount_date or next((i.day for i in oldest_first(items) if i.is_money), act.day)


# ---------------------------------------------------------------- checks

def check_items(items: Sequence[Item], marks: Mapping[EntryRef, Mark], act: Act, settings: Settings) -> Iterator[Problem]:
    """Every reason why these entries cannot be settled with each other."""
    seen: set[EntryRef] = set()
    day = judged_on(items, act)
    for n, item in enumerate(items):
        if item.ref in seen:
            yield error("SET-01-twice", row=n, document=item.document_no)
        seen.add(item.ref)
        yield from _check_item(item, marks.get(item.ref, PLAIN), n, act, settings, day)
    if not any(i.remaining > 0 for i in items) or not any(i.remaining < 0 for i in items):
        yield error("SET-01-alone")
    else:
        yield from _check_currencies(items, marks, act, settings)


def _check_item(item: Item, mark: Mark, row: int, act: Act, settings: Settings, day: date) -> Iterator[Problem]:
    """What is wrong with one entry and its mark (SET-01, 07, 11, 30, DSC-12)."""
    if not item.remaining:
        yield error("SET-07-closed", row=row, document=item.document_no)
    elif mark.remaining_then is not None and mark.remaining_then != item.remaining:
        yield error("SET-07-changed", row=row, document=item.document_no, then=Money(mark.remaining_then, item.currency),
                    now=Money(item.remaining, item.currency))
    if act.strict and act.day < item.posting_date:
        yield error("SET-30-early", at="posting_date", row=row, day=act.day, document=item.document_no, posted=item.posting_date)
    if mark.cross_rate is not None and mark.cross_rate <= 0:
        yield error("CUR-06-positive", at="cross_rate", row=row, document=item.document_no)
    if mark.manual_discount is not None:
        if mark.manual_discount < 0:
            yield error("DSC-12-below", at="manual_discount", row=row, document=item.document_no)
        elif mark.manual_discount > abs(item.remaining):
            yield error("DSC-12-more", at="manual_discount", row=row, discount=Money(mark.manual_discount, item.currency),
                        open=Money(abs(item.remaining), item.currency), document=item.document_no)
    if mark.amount is not None and item.remaining:
        yield from _check_amount(item, mark, mark.amount, row, settings, day)


def _check_amount(item: Item, mark: Mark, amount: int, row: int, settings: Settings, day: date) -> Iterator[Problem]:
    """A typed amount to settle: more than zero, at most what is open net of the discount (SET-10, 11)."""
    if amount <= 0:
        yield error("SET-01-typed", at="amount", row=row, document=item.document_no)
    net = abs(item.remaining) if item.is_money else offer(item, mark, settings, day).net
    if amount > net:
        yield error("SET-11-net", at="amount", row=row, amount=Money(amount, item.currency), net=Money(net, item.currency),
                    document=item.document_no)


def _check_currencies(items: Sequence[Item], marks: Mapping[EntryRef, Mark], act: Act, settings: Settings) -> Iterator[Problem]:
    """One currency, or a rate for each that differs from the payment's (CUR-06)."""
    if len({i.currency for i in items}) == 1:
        return
    paying = next((i for i in oldest_first([i for i in items if i.remaining < 0]) if i.is_money), None)
    paying = paying or next(i for i in items if i.remaining < 0)
    told: set[str] = set()
    for n, item in enumerate(items):
        if item.currency == paying.currency or item.ref == paying.ref:
            continue
        if not settings.between_currencies:
            yield error("CUR-06-off", row=n, document=item.document_no, currency=item.currency, other=paying.currency)
        elif item.currency not in told and cross_between(paying, item, marks.get(item.ref, PLAIN), act, settings) is None:
            told.add(item.currency)
            yield error("CUR-06-rate", row=n, one=paying.currency, other=item.currency, day=act.day)


# ---------------------------------------------------------------- values

def _pair(deal: Deal, books: Mapping[EntryRef, Book], act: Act, settings: Settings) -> Pair:
    """A deal with its values: both sides take their shares of what they are worth; the rest is exchange result (CUR-01…04)."""
    paying, other = deal.paying.item, deal.other.item
    value, back = books[paying.ref].take(deal.paid)
    effects = list(_paying_effects(deal, books[paying.ref], settings))
    rate = paying.rate / deal.cross.rate if deal.cross else paying.rate
    effects += _other_effects(deal, rate, settings)
    gross = deal.cash + deal.discount + sum(x for _kind, x in deal.shorts)
    book, back_other = books[other.ref].take(gross)
    sign = deal.other.sign
    result = value + sum(-sign * e.value for e in effects if e.item is other) - book
    effects += [*_back(paying, back), *_back(other, back_other)]
    if result:
        gain = sign * result
        effects.append(Effect(other, DetailKind.REALISED, 0, gain, AccountRole.FXGAIN if gain > 0 else AccountRole.FXLOSS))
    debit, credit = (paying, other) if deal.paying.sign > 0 else (other, paying)
    amount, counter = (deal.paid, deal.cash) if debit is paying else (deal.cash, deal.paid)
    left, taken, by_notes = deal.before
    return Pair(debit, credit, paying, max(act.day, debit.posting_date, credit.posting_date), deal.day, amount, counter, value,
                tuple(effects), deal.granted, deal.mode, deal.additional, deal.own_tier, deal.other.mark.discount_account_id,
                deal.cross.told if deal.cross else None, left, taken, by_notes, lines=deal.other.mark.lines)


def _back(item: Item, unrealised: int) -> list[Effect]:
    """Taking back the unrealised result of the settled share on the account that holds it (CUR-02, REV-021)."""
    if not unrealised:
        return []
    role = AccountRole.FXUGAIN if unrealised > 0 else AccountRole.FXULOSS
    return [Effect(item, DetailKind.UNREALISED, 0, -unrealised, role, item.unrealised_account_id)]


def _paying_effects(deal: Deal, book: Book, settings: Settings) -> Iterator[Effect]:
    """Discount of a credit note that pays, and what was paid too much, at the paying side's own value."""
    sign, item = -deal.paying.sign, deal.paying.item
    if deal.own_discount:
        worth, back = book.take(deal.own_discount)
        yield Effect(item, DetailKind.CASH_DISCOUNT, sign * deal.own_discount, sign * worth, AccountRole.CASHDISC,
                     deal.paying.mark.discount_account_id, document=item)
        yield from _back(item, back)
    for kind, amount in deal.overs:
        worth, back = book.take(amount)
        yield _difference(deal, item, kind, sign * amount, sign * worth, settings)
        yield from _back(item, back)


def _other_effects(deal: Deal, rate: Decimal, settings: Settings) -> Iterator[Effect]:
    """Discount and shortage of the entry that is paid, valued at the payment's rate or its own (CUR-04)."""
    sign, item, mark = -deal.other.sign, deal.other.item, deal.other.mark
    if deal.discount:
        own = settings.discount_rate is DiscountRate.INVOICE_DATE
        worth = worth_of(deal.discount, item, item.rate if own else rate, settings)
        late = deal.mode is Mode.LATE and settings.late_to_tolerance
        yield Effect(item, DetailKind.CASH_DISCOUNT, sign * deal.discount, sign * worth,
                     AccountRole.LATEDISC if late else AccountRole.CASHDISC, mark.discount_account_id, document=item)
    for kind, amount in deal.shorts:
        yield _difference(deal, item, kind, sign * amount, sign * worth_of(amount, item, rate, settings), settings)


def _difference(deal: Deal, item: Item, kind: DetailKind, amount: int, value: int, settings: Settings) -> Effect:
    """A small difference or remainder on its account; VAT goes with it where the company says so (TOL-12)."""
    document = deal.other.item if settings.correct_vat else None
    if kind is DetailKind.TOLERANCE:
        role = AccountRole.CASHDISC if settings.tolerance_to_discount else AccountRole.PAYTOL
        return Effect(item, kind, amount, value, role, document=document)
    if kind is DetailKind.WRITE_OFF:
        rest = (deal.paying if item is deal.paying.item else deal.other).mark.remainder or Remainder(0)
        return Effect(item, kind, amount, value, rest.role, rest.account_id or None, rest.reason_id)
    return Effect(item, kind, amount, value, KINDS[kind], document=document if kind is DetailKind.OVER_UNDERPAYMENT else None)


def _untouched(item: Item) -> Rest:
    return Rest(item, item.remaining, item.remaining_accounting, item.unrealised)


def _rests(items: Sequence[Item], pairs: Sequence[Pair], books: Mapping[EntryRef, Book]) -> dict[EntryRef, Rest]:
    """What is left of each entry, and the date of the settlement that closed it (SET-03)."""
    last: dict[EntryRef, date] = {}
    for pair in pairs:
        for item in (pair.debit, pair.credit):
            last[item.ref] = max(pair.day, last.get(item.ref, pair.day))
    found = {}
    for item in items:
        book, sign = books.get(item.ref), 1 if item.remaining > 0 else -1
        if book is None:
            found[item.ref] = _untouched(item)
            continue
        closed = last.get(item.ref) if not book.left else None
        found[item.ref] = Rest(item, sign * book.left, sign * book.worth + book.unrealised, book.unrealised, closed)
    return found
