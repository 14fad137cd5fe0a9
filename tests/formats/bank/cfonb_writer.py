"""A small writer of CFONB 120 for the tests: statements as a French bank would send them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

BANK, BRANCH, ACCOUNT = "20041", "01005", "0500013M026"
IBAN = "FR1420041010050500013M02606"


def overpunched(amount: int, braces: str = "{}") -> str:
    """Cents as fourteen characters, the last digit and sign in one."""
    digits = f"{abs(amount):014d}"
    letters = braces[1] + "JKLMNOPQR" if amount < 0 else braces[0] + "ABCDEFGHI"
    return digits[:-1] + letters[int(digits[-1])]


def put(*parts: tuple[int, str]) -> str:
    """A record of 120 characters with each text at its position, counted from 1."""
    line = [" "] * 120
    for first, text in parts:
        line[first - 1:first - 1 + len(text)] = text
    return "".join(line)[:120]


def record(kind: str, day: date, *parts: tuple[int, str], currency: str = "EUR", decimals: str = "2") -> str:
    return put((1, kind), (3, BANK), (12, BRANCH), (17, currency), (20, decimals), (22, ACCOUNT), (35, f"{day:%d%m%y}"), *parts)


@dataclass(frozen=True)
class Move:
    """A movement with its complements: pairs of qualifier and content."""

    amount: int
    label: str = "VIR SEPA"
    more: Sequence[tuple[str, str]] = ()
    reject: str = ""


def statement(moves: Sequence[Move], opening: int = 100_00, *, day: date = date(2026, 3, 2), closing: int | None = None,
              braces: str = "{}", currency: str = "EUR", decimals: str = "2") -> str:
    """A whole statement, right unless told otherwise."""
    money = {"currency": currency, "decimals": decimals}
    closing = opening + sum(m.amount for m in moves) if closing is None else closing
    lines = [record("01", day - timedelta(days=1), (91, overpunched(opening, braces)), **money)]
    for move in moves:
        lines.append(record("04", day, (8, "B110"), (33, "05"), (41, move.reject), (43, f"{day:%d%m%y}"),
                            (49, move.label[:31]), (91, overpunched(move.amount, braces)), (105, "REF9"), **money))
        lines += [record("05", day, (46, kind), (49, text[:70]), **money) for kind, text in move.more]
    lines.append(record("07", day, (91, overpunched(closing, braces)), **money))
    return "\n".join(lines) + "\n"
