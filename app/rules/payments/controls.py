"""Control totals of a journal and the balance of its vouchers, kept up while it is typed (PAY-02, 42)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.core.money import Money
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare

declare({
    "PAY-41-count": N_("The journal has {lines} lines; the control number says {expected}. Add what is missing, or correct the "
                       "control number."),
    "PAY-41-total": N_("The lines come to {total}; the control amount says {expected}. Correct a line or the control amount: "
                       "they differ by {difference}."),
    "PAY-42-voucher": N_("Voucher {voucher} does not balance: debit and credit differ by {difference}. Correct its lines."),
})


@dataclass(frozen=True, slots=True)
class Amounts:
    """One line for the totals: debit and credit in minor units of `currency`, its voucher group, has it an offset of its own?"""

    voucher: int
    debit: int
    credit: int
    currency: str
    offset: bool = True


@dataclass(frozen=True, slots=True)
class Totals:
    """Running totals of a journal by currency, minor units, and its number of lines."""

    lines: int
    debit: Mapping[str, int]
    credit: Mapping[str, int]


def totals(lines: Iterable[Amounts]) -> Totals:
    """What the head of a journal shows (PAY-02)."""
    debit: dict[str, int] = defaultdict(int)
    credit: dict[str, int] = defaultdict(int)
    count = 0
    for line in lines:
        count += 1
        debit[line.currency] += line.debit
        credit[line.currency] += line.credit
    return Totals(count, dict(debit), dict(credit))


def control_problems(found: Totals, currency: str, count: int | None, amount: int | None, how: str) -> tuple[Problem, ...]:
    """Control totals that differ: asked about, or refused where the journal name says so; `how` is off, warn or error (PAY-41).

    `amount` = credits minus debits in `currency`, what came in.
    """
    if how == "off":
        return ()
    total = found.credit.get(currency, 0) - found.debit.get(currency, 0)
    made = list[Problem]()
    if count is not None and count != found.lines:
        made.append(warning("PAY-41-count", key=f"PAY-41-count-{count}-{found.lines}", at="control_count", lines=found.lines,
                            expected=count))
    if amount is not None and amount != total:
        made.append(warning("PAY-41-total", key=f"PAY-41-total-{amount}-{total}", at="control_amount",
                            total=Money(total, currency), expected=Money(amount, currency),
                            difference=Money(abs(total - amount), currency)))
    return tuple(Problem(p.code, p.saw, field=p.field) for p in made) if how == "error" else tuple(made)


def unbalanced(lines: Iterable[Amounts]) -> tuple[Problem, ...]:
    """Vouchers whose lines without an offset do not balance among themselves, one problem for each (PAY-42).

    A line with an offset always balances; conversion is the voucher's own affair (PST-030).
    """
    sums: dict[tuple[int, str], int] = defaultdict(int)
    for line in lines:
        if not line.offset:
            sums[line.voucher, line.currency] += line.debit - line.credit
    return tuple(error("PAY-42-voucher", at="voucher", voucher=voucher, difference=Money(abs(left), currency))
                 for (voucher, currency), left in sums.items() if left)
