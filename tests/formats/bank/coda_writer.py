"""A small writer of CODA for the tests: statements as a Belgian bank would send them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

IBAN = "BE68539007547034"


def put(*parts: tuple[int, str]) -> str:
    """A record of 128 characters with each text at its position, counted from 1."""
    line = [" "] * 128
    for first, text in parts:
        line[first - 1:first - 1 + len(text)] = text
    return "".join(line)[:128]


def ddmmyy(day: date) -> str:
    return day.strftime("%d%m%y")


def money(amount: int) -> str:
    """Cents as fifteen digits with three decimals."""
    return f"{abs(amount) * 10:015d}"


@dataclass(frozen=True)
class Move:
    """A movement as the writer wants it; `text` is free unless `structured`."""

    amount: int
    text: str = ""
    structured: bool = False
    name: str = ""
    iban: str = ""
    client: str = ""
    code: str = "00150000"
    detail: int = 0
    returned: str = ""
    reason: str = ""
    information: Sequence[tuple[bool, str]] = ()
    value: str = ""


def movement(move: Move, sequence: int, day: date) -> list[str]:
    """Records 2.1 to 2.3 and 3.1 to 3.3 of a movement."""
    key = f"{sequence:04d}{move.detail:04d}"
    text = move.text.ljust(53 + 53 + 43)
    records = [
        put((1, "21" + key), (11, f"REF{sequence:08d}"), (32, "1" if move.amount < 0 else "0"), (33, money(move.amount)),
            (48, move.value or ddmmyy(day)), (54, move.code), (62, "1" if move.structured else "0"), (63, text[:53]),
            (116, ddmmyy(day)), (122, "015"), (125, "0"), (126, "1"), (128, "0")),
        put((1, "22" + key), (11, text[53:106]), (64, move.client[:35]), (99, "KREDBEBB"), (113, move.returned),
            (114, move.reason)),
        put((1, "23" + key), (11, f"{move.iban:<34}EUR"), (48, move.name[:35]), (83, text[106:149])),
    ]
    for n, (structured, words) in enumerate(move.information, 1):
        wide, info = words.ljust(73 + 105 + 90), f"{sequence:04d}{n:04d}"
        records += [put((1, "31" + info), (32, move.code), (40, "1" if structured else "0"), (41, wide[:73])),
                    put((1, "32" + info), (11, wide[73:178])), put((1, "33" + info), (11, wide[178:268]))]
    return records


def statement(moves: Sequence[Move], opening: int = 100_00, *, day: date = date(2026, 3, 2), number: int = 15,
              closing: int | None = None, message: str = "", iban: str = IBAN, counted: int | None = None,
              credit: int | None = None) -> str:
    """A whole statement, right unless told otherwise."""
    whole = [m.amount for m in moves if not m.detail]
    closing = opening + sum(whole) if closing is None else closing
    records, sequence = [], 0
    for move in moves:
        sequence += not move.detail
        records += movement(move, sequence, day)
    plus = sum(a for a in whole if a > 0) if credit is None else credit
    account = f"{iban:<34}EUR"
    count = len(records) + 2 if counted is None else counted
    lines = [
        put((1, "0"), (2, "0000"), (6, ddmmyy(day)), (12, "539"), (15, "05"), (35, "TEGOED BV"), (61, "KREDBEBB"), (128, "2")),
        put((1, "12015"), (6, account), (43, "1" if opening < 0 else "0"), (44, money(opening)),
            (59, ddmmyy(day - timedelta(days=1))), (65, "TEGOED BV"), (126, f"{number:03d}")),
        *records,
        put((1, "8015"), (5, account), (42, "1" if closing < 0 else "0"), (43, money(closing)), (58, ddmmyy(day)), (128, "0")),
        *([put((1, "4"), (3, "00010000"), (33, message), (128, "0"))] if message else []),
        put((1, "9"), (17, f"{count:06d}"), (23, money(sum(a for a in whole if a < 0))), (38, money(plus)), (128, "2")),
    ]
    return "\r\n".join(lines) + "\r\n"
