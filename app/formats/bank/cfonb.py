"""CFONB 120, the account statements of French banks: records of 120 characters to statements (BNK-10)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from app.core.facts import Term
from app.core.problems import Problem, Weight, error
from app.core.words import N_
from app.formats.bank import fixed
from app.formats.bank.finishing import checked, damaged, finished, widened
from app.formats.bank.fixed import MisreadError, Record
from app.formats.bank.statement import BankFormat, Statement, StatementFile, StatementLine

WIDTH = 120
MOST_PROBLEMS = 20
"""Damaged records told per statement; the rest is known by then."""
OLD, MOVEMENT, MORE, NEW = "01", "04", "05", "07"
_START = re.compile(rb"^(?:\xef\xbb\xbf)?\s*01[0-9A-Z]{5}.{4}[0-9A-Z ]{5}[A-Z]{3}[0-9 ].[0-9A-Z]{11}", re.DOTALL)
_POSITIVE = {**{letter: n for n, letter in enumerate("{ABCDEFGHI")}, "é": 0}
_NEGATIVE = {**{letter: n for n, letter in enumerate("}JKLMNOPQR")}, "è": 0}
"""Last characters of an amount: digit and sign in one. In the French alphabet of old machines the braces are é and è."""
_LETTERS = {letter: str(n % 9 + 1 + (n > 17)) for n, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
"""Letters of an account number in its key: A and J are 1, B, K and S are 2 … I, R and Z are 9 (BOE-44)."""
_TEXTS = ("LIB", "LCC", "LC2")
_PARTY_ROWS = 35
_REASONS = {
    "long": N_("it has more than 120 characters"), "kind": N_("its kind of record is not known"),
    "no_old": N_("the old balance before it is missing"), "no_movement": N_("the movement before it is missing"),
    "other": N_("it is about another account"), "closed": N_("the new balance stands before it"),
}
_BALANCE, _VALUE, _DECIMALS = N_("Balance"), N_("Value date"), N_("Decimals")
_AMOUNT_EXPECTED = N_("thirteen digits and a last character that is digit and sign")


def looks_like(content: bytes) -> bool:
    """Does a file begin with the old balance of CFONB 120?"""
    return bool(_START.match(content[:256]))


def read(name: str, content: bytes) -> StatementFile:
    """All statements of a file; a damaged record refuses its statement, the others stay (BNK-01, BNK-10, ERR-05)."""
    if not looks_like(content):
        return StatementFile(name, BankFormat.CFONB120, problems=(error("BNK-07-none", file=name, format="CFONB 120"),))
    records = fixed.records(fixed.decoded(content), WIDTH)
    return StatementFile(name, BankFormat.CFONB120, tuple(_Reader(name).statement(group) for group in _groups(records)))


def _groups(records: Sequence[Record]) -> Iterator[list[Record]]:
    """The records of each statement: from one old balance to the next."""
    group: list[Record] = []
    for record in records:
        if record.at(1, 2) == OLD and group:
            yield group
            group = []
        group.append(record)
    if group:
        yield group


@dataclass(frozen=True, slots=True)
class _Movement:
    """A movement with the contents of its complements, by qualifier in their order."""

    first: Record
    more: tuple[tuple[str, str, Record], ...] = ()

    def texts(self, *kinds: str) -> list[str]:
        """The contents of some qualifiers, without the blanks that fill them up."""
        return [text for kind, content, _record in self.more if kind in kinds and (text := fixed.squeezed(content))]

    def content(self, kind: str) -> str:
        """The content of a qualifier with its columns; empty when it has none."""
        return next((content for qualifier, content, _record in self.more if qualifier == kind), "")


class _Reader:
    """Reads the records of one statement and gathers what is wrong with them."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.old: Record | None = None
        self.new: Record | None = None
        self.movements: list[_Movement] = []

    def statement(self, records: Sequence[Record]) -> Statement:
        """The statement of these records, with its problems."""
        for record in records:
            if fault := self._take(record):
                self.problems.append(damaged(self.file, record.number, record.text, Term(_REASONS[fault])))
        if self.old is None:
            return Statement(BankFormat.CFONB120, "", "", "", "", None, None, None, None, (), problems=self._told())
        if self.new is None:
            self.problems.append(error("BNK-07-short", row=records[-1].number, file=self.file, line=records[-1].number))
        return self._made(self.old)

    def _take(self, record: Record) -> str | None:
        """Sort a record in; the reason when it has no place."""
        kind = record.at(1, 2)
        if len(record.text) > WIDTH:
            return "long"
        if kind == OLD:
            self.old = record
            return None
        if kind not in (MOVEMENT, MORE, NEW):
            return "kind"
        if self.old is None:
            return "no_old"
        if self.new is not None:
            return "closed"
        if (record.at(17, 19), record.at(22, 32)) != (self.old.at(17, 19), self.old.at(22, 32)):
            return "other"
        return self._sort(kind, record)

    def _sort(self, kind: str, record: Record) -> str | None:
        if kind == NEW:
            self.new = record
        elif kind == MOVEMENT:
            self.movements.append(_Movement(record))
        elif not self.movements:
            return "no_movement"
        else:
            last = self.movements[-1]
            added = (record.at(46, 48), record.at(49, 118), record)
            self.movements[-1] = replace(last, more=(*last.more, added))
        return None

    def _told(self) -> tuple[Problem, ...]:
        return tuple(self.problems[:MOST_PROBLEMS])

    def _made(self, old: Record) -> Statement:
        """The statement with its lines; it is checked only when all of it could be read."""
        account = iban_of(old.at(3, 7), old.at(12, 16), old.at(22, 32))
        made = Statement(BankFormat.CFONB120, account, old.at(17, 19), "", "", None, None, None, None, ())
        made = self._balanced(made, old)
        made = widened(replace(made, lines=tuple(self._lines())))
        if any(p.weight is Weight.ERROR for p in self.problems):
            return replace(made, problems=self._told())
        return checked(replace(made, problems=self._told()))

    def _balanced(self, statement: Statement, old: Record) -> Statement:
        """Both balances with their days: the period begins the day after the old balance and stands for a number."""
        try:
            opening, before = _amount(old, _BALANCE), fixed.day(old, 35)
            if self.new is None:
                return replace(statement, opening=opening)
            end = fixed.day(self.new, 35)
            start = min(before + timedelta(days=1), end)
            return replace(statement, opening=opening, closing=_amount(self.new, _BALANCE), start=start, end=end,
                           statement_id=f"{start:%Y%m%d}-{end:%Y%m%d}")
        except MisreadError as trouble:
            self.problems.append(trouble.problem(self.file))
            return statement

    def _lines(self) -> Iterator[StatementLine]:
        for position, movement in enumerate(self.movements, 1):
            try:
                yield finished(_line(movement, position), columns=True)
            except MisreadError as trouble:
                self.problems.append(trouble.problem(self.file))


# ---------------------------------------------------------------- records

def iban_of(bank: str, branch: str, account: str) -> str:
    """The French IBAN of bank, branch and account with its RIB key; what is no RIB stays as it stood (BOE-44)."""
    plain = f"{bank}{branch}{account}".upper()
    digits = "".join(_LETTERS.get(c, c) for c in plain)
    if not (len(plain) == 21 and digits.isascii() and digits.isdigit()):
        return re.sub(r"\s", "", plain)
    key = 97 - (89 * int(digits[:5]) + 15 * int(digits[5:10]) + 3 * int(digits[10:])) % 97
    bban = f"{plain}{key:02d}"
    check = 98 - int("".join(str(int(c, 36)) for c in bban + "FR00")) % 97
    return f"FR{check:02d}{bban}"


def _amount(record: Record, field: str = fixed.AMOUNT) -> int:
    """The signed amount in positions 91 to 104, with the decimals of position 20, in minor units."""
    return _signed(record, (91, 104), fixed.digits(record, 20, 20, _DECIMALS), record.at(17, 19), field)


def _signed(record: Record, place: tuple[int, int], decimals: int, currency: str, field: str) -> int:
    """An amount whose last character is digit and sign; without a sign it is positive."""
    text = record.at(*place)
    body, last = text[:-1].replace(" ", "0"), text[-1]
    negative = last in _NEGATIVE
    digit = _NEGATIVE[last] if negative else _POSITIVE.get(last, int(last) if last in "0123456789" else None)
    if digit is None or not (body.isascii() and body.isdigit()):
        raise MisreadError(record, place, field, _AMOUNT_EXPECTED)
    amount = fixed.scaled(int(body) * 10 + digit, decimals, currency)
    if amount is None:
        raise MisreadError(record, place, field, fixed.EXPECTED_DECIMALS)
    return -amount if negative else amount


def _line(movement: _Movement, position: int) -> StatementLine:
    """A movement with its complements as a line."""
    first = movement.first
    amount, booked = _amount(first), fixed.day(first, 35)
    party = movement.texts("NPY") or movement.texts("NBE")
    client, purpose = _two(movement.content("RCN"))
    returned = _return(movement)
    structured = movement.texts("LCS")
    line = StatementLine(
        position, booked, fixed.day(first, 43, _VALUE) if first.at(43, 48).strip("0 ") else booked, amount, first.at(17, 19),
        "\n".join(r.text.rstrip() for r in (first, *(record for _kind, _content, record in movement.more))),
        counterparty=party[0] if party else "", iban=_two(movement.content("CPY") or movement.content("CBE"))[0].replace(" ", ""),
        remittance=_remittance(movement, purpose), reference=structured[0] if structured else "",
        end_to_end="" if client.upper() == "NOTPROVIDED" else client, mandate_id=" ".join(movement.texts("RUM")),
        creditor_id=_two(movement.content("IBE"))[0] if amount < 0 else "", code=first.at(33, 34).strip(),
        own_code=first.at(8, 11).strip(), reversal=bool(returned[0]), return_code=returned[0], return_text=returned[1],
        charges=_fee(movement), bank_reference=(movement.texts("REF") or [first.at(105, 120).strip()])[0],
        ultimate=" ".join(movement.texts("NPO") or movement.texts("NBU")))
    return _with_original(line, movement.content("MMO"))


def _two(content: str) -> tuple[str, str]:
    """A content of two texts of 35 characters each."""
    return fixed.squeezed(content[:_PARTY_ROWS]), fixed.squeezed(content[_PARTY_ROWS:])


def _remittance(movement: _Movement, purpose: str) -> str:
    """What the payer wrote; without complements the label of the movement. The label says what the bank did."""
    told = [*movement.texts(*_TEXTS), *([purpose] if purpose else [])]
    label = fixed.squeezed(movement.first.at(49, 79))
    return " ".join(part for part in (label, *told) if part)


def _return(movement: _Movement) -> tuple[str, str]:
    """Code and words of a payment that came back: qualifier RET, otherwise the reject reason of the movement."""
    content = movement.content("RET")
    if content.strip():
        code = content[:4].strip()
        return code, fixed.squeezed(content[4:])
    code = movement.first.at(41, 42).strip()
    return "" if code == "00" else code, ""


def _fee(movement: _Movement) -> int:
    """What the bank kept, in minor units: currency, decimals, fourteen digits; another currency is left to the text."""
    content = movement.content("FEE")
    currency, digits = content[:3], content[4:18].strip()
    if currency != movement.first.at(17, 19) or not (content[3:4].isdecimal() and digits.isdecimal()):
        return 0
    return fixed.scaled(int(digits), int(content[3]), currency) or 0


def _with_original(line: StatementLine, content: str) -> StatementLine:
    """The line with the amount in its own currency and the rate, of qualifier MMO: the amount there has no sign."""
    currency, digits = content[:3], content[4:18].strip()
    if not (re.fullmatch("[A-Z]{3}", currency) and content[3:4].isdecimal() and digits.isdecimal()):
        return line
    value = fixed.scaled(int(digits), int(content[3]), currency)
    places, rate = content[18:19], content[19:30].strip()
    factor = Decimal(int(rate)).scaleb(-int(places)) if places.isdecimal() and rate.isdecimal() and int(rate) else None
    if value is None:
        return line
    return replace(line, original_amount=value if line.amount >= 0 else -value, original_currency=currency, rate=factor)
