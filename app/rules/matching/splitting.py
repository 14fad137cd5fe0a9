"""A line split into parts that always add up to it, what is done with a difference, and the days that count (BNK-40, 41)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from app.core.money import Money
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.rules.matching.amounts import tolerance
from app.rules.matching.things import BankLine, Item, Key, LinePart, Parameters, Target

declare({
    "BNK-41-sum": N_("The parts come to {parts}, the line is {line}. Give {difference} to a part."),
    "BNK-41-zero": N_("This part has no amount. Enter one, or delete the part."),
    "BNK-41-gone": N_("This item is not open any more. Choose another one."),
    "BNK-41-more": N_("{amount} is more than the {remaining} open of {document}. Lower it and leave the rest on account."),
    "BNK-41-side": N_("{document} is open for {remaining}; a part of {amount} would make that more. Change the sign."),
    "BNK-41-twice": N_("{document} has two parts of this line. Put both amounts into one part."),
    "BNK-41-customer": N_("Choose the customer on whose account {amount} stays."),
    "BNK-41-account": N_("Choose the account for {amount}."),
})

ROLES = {Target.DISCOUNT: AccountRole.CASHDISC, Target.WRITE_OFF: AccountRole.BADDEBT, Target.FEE: AccountRole.BANKFEE,
         Target.SUSPENSE: AccountRole.SUSPENSE}
"""The account of a part that names none."""


class Days(NamedTuple):
    """Posting date of a receipt, and the day on which discounts and tolerances are judged."""

    posting: date
    discount: date


def days(line: BankLine, parameters: Parameters) -> Days:
    """Posted on the booking date, so that the bank account agrees with the statement; judged on the value date, or as the company
    wants it (BNK-40, decision 21)."""
    return Days(line.booking_date, parameters.day(line))


def missing(line: BankLine, parts: Sequence[LinePart]) -> int:
    """What the parts do not explain yet, in minor units, signed as the line."""
    return line.amount - sum(part.amount for part in parts)


def with_rest(line: BankLine, parts: Sequence[LinePart], target: Target, *, customer_id: int | None = None,
              account_id: int | None = None) -> tuple[LinePart, ...]:
    """The parts with what is left over as one more: on account, to an account, as a charge, unidentified (BNK-41)."""
    rest = missing(line, parts)
    if not rest:
        return tuple(parts)
    role = None if account_id is not None else ROLES.get(target)
    return (*parts, LinePart(target, rest, customer_id=customer_id, account_id=account_id, role=role))


def closed(parts: Sequence[LinePart], item: Item, target: Target, *, account_id: int | None = None) -> tuple[LinePart, ...]:
    """The parts with an item paid in full although less came in: the rest is a discount, a write-off or a charge (BNK-41).

    Only where the item is in the currency of the line. The sum of the parts does not change.
    """
    place = next((n for n, part in enumerate(parts) if part.item == item.key), None)
    if place is None:
        return tuple(parts)
    part = parts[place]
    short = item.amount - part.discount - part.amount
    if not short:
        return tuple(parts)
    full = part._replace(amount=part.amount + short, settles=part.settles + short, closes=True)
    role = None if account_id is not None else ROLES.get(target)
    given = LinePart(target, -short, customer_id=item.customer_id, account_id=account_id, role=role)
    return (*parts[:place], full, *parts[place + 1:], given)


def check(line: BankLine, parts: Sequence[LinePart], items: Mapping[Key, Item],
          parameters: Parameters | None = None) -> tuple[Problem, ...]:
    """Everything that is wrong with the parts of a line; `items` = what is open now. `row` counts the parts from 0.

    An item may take more than is open as far as the tolerances of all items of the line go (TOL-06).
    """
    found: list[Problem] = []
    known = [items[part.item] for part in parts if part.item is not None and part.item in items]
    spare = sum(tolerance(item, parameters or Parameters()) for item in known)
    seen: set[Key] = set()
    for row, part in enumerate(parts):
        if not part.amount:
            found.append(error("BNK-41-zero", at="amount", row=row))
        elif part.target is Target.ITEM:
            found += _item_problems(row, part, items, seen, spare)
        else:
            found += _target_problems(line, row, part)
    rest = missing(line, parts)
    if rest:
        found.append(error("BNK-41-sum", at="amount", parts=Money(line.amount - rest, line.currency),
                           line=Money(line.amount, line.currency), difference=Money(rest, line.currency)))
    return tuple(found)


def _item_problems(row: int, part: LinePart, items: Mapping[Key, Item], seen: set[Key], spare: int) -> list[Problem]:
    """An item is open, paid once, in its own direction and not beyond what is open (SET-11)."""
    item = None if part.item is None else items.get(part.item)
    if item is None:
        return [error("BNK-41-gone", at="item", row=row)]
    if item.key in seen:
        return [error("BNK-41-twice", at="item", row=row, document=item.number)]
    seen.add(item.key)
    settles, remaining = Money(part.settles, item.currency), Money(item.amount, item.currency)
    if part.settles * item.amount <= 0:
        return [error("BNK-41-side", at="amount", row=row, document=item.number, amount=settles, remaining=remaining)]
    if abs(part.settles + part.discount) > abs(item.amount) + spare:
        return [error("BNK-41-more", at="amount", row=row, document=item.number, amount=settles, remaining=remaining)]
    return []


def _target_problems(line: BankLine, row: int, part: LinePart) -> list[Problem]:
    """Money on account needs a customer, other money an account or the role of one."""
    amount = Money(part.amount, line.currency)
    if part.target is Target.ON_ACCOUNT:
        return [] if part.customer_id is not None else [error("BNK-41-customer", at="customer", row=row, amount=amount)]
    named = part.account_id is not None or part.role is not None
    return [] if named else [error("BNK-41-account", at="account", row=row, amount=amount)]
