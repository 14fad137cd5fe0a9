"""CODA 2, the coded statements of Belgian banks: records of 128 characters to statements (BNK-01, 03, payments 13.1)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.core.facts import Term
from app.core.identifiers import iban_is_valid
from app.core.money import Money
from app.core.problems import Problem, Weight, error
from app.core.words import N_, declare
from app.formats.bank import coda_texts, fixed
from app.formats.bank.finishing import checked, damaged, finished, title, widened
from app.formats.bank.fixed import MisreadError, Record
from app.formats.bank.statement import BankFormat, Statement, StatementFile, StatementLine

declare({
    "BNK-03-count": N_("Statement {statement}: its last record counts {expected:record|records}, the file has {found}. Ask the "
                       "bank for the statement again."),
    "BNK-03-total": N_("Statement {statement}: its last record says {expected} for {side}, the movements make {computed}: a "
                       "difference of {difference}. Ask the bank for the statement again."),
    "BNK-03-accounts": N_("Statement {statement} begins with account {first} and ends with {last}. Ask the bank for the "
                          "statement again."),
    "BNK-07-version": N_("{file}, line {line}: CODA of version {version} cannot be read. Ask the bank for version 2."),
})

WIDTH = 128
SIGNS = {"0": 1, "1": -1}
MOST_PROBLEMS = 20
"""Damaged records told per statement; the rest is known by then."""
_START = re.compile(rb"^(?:\xef\xbb\xbf)?\s*0\d{4}\d{6}[\d ]{3}05[ D]")
_MOVEMENT, _INFORMATION = "2", "3"
_GROUPED = "12"
"""Transaction types whose sum is split by details: totalled by the customer, or by the bank."""
_RETURNS = {"0503", "0505", "0558"}
"""Operations that take a collected amount back: unpaid debt, reimbursement, reversal."""
_CORRECTIONS = ("49", "99")
_SIGN_EXPECTED = N_("0 for credit or 1 for debit")
_REASONS = {
    "long": N_("it has more than 128 characters"), "kind": N_("its kind of record is not known"),
    "place": N_("it does not belong behind the record before it"), "no_old": N_("the old balance before it is missing"),
    "twice": N_("this record stands there twice"),
}
_BALANCE, _ENTRY, _VALUE = N_("Balance"), N_("Entry date"), N_("Value date")
_COUNT, _DEBIT, _CREDIT = N_("Number of records"), N_("total debit"), N_("total credit")


def looks_like(content: bytes) -> bool:
    """Does a file begin with the header record of CODA?"""
    return bool(_START.match(content[:256]))


def read(name: str, content: bytes) -> StatementFile:
    """All statements of a file; a damaged record refuses its statement, the others stay (BNK-01, ERR-05)."""
    records = fixed.records(fixed.decoded(content), WIDTH)
    if not looks_like(content):
        return StatementFile(name, BankFormat.CODA, problems=(error("BNK-07-none", file=name, format="CODA"),))
    return StatementFile(name, BankFormat.CODA, tuple(_Reader(name).statement(group) for group in _groups(records)))


def _groups(records: Sequence[Record]) -> Iterator[list[Record]]:
    """The records of each statement: from one header to the next."""
    group: list[Record] = []
    for record in records:
        if record.text[0] == "0" and group:
            yield group
            group = []
        group.append(record)
    if group:
        yield group


class _Movement:
    """Records 2.1 to 3.3 that belong together."""

    def __init__(self, first: Record) -> None:
        self.first, self.records = first, [first]
        self.zones = {"1": first.at(63, 115), "2": "", "3": ""}
        self.second: Record | None = None
        self.third: Record | None = None
        self.information: list[tuple[Record, str]] = []

    @property
    def detail(self) -> bool:
        """Does it split the movement before it?"""
        return self.first.at(7, 10) != "0000"

    def belongs(self, record: Record) -> bool:
        """Is a record about this movement? Information counts its details on."""
        same = record.at(3, 6) == self.first.at(3, 6)
        return same and (record.text[0] == _INFORMATION or record.at(7, 10) == self.first.at(7, 10))

    def add(self, record: Record) -> bool:
        """Take a record behind the first; False when it does not belong here."""
        if not self.belongs(record):
            return False
        kind = record.at(1, 2)
        if kind == "22":
            self.second, self.zones["2"] = record, record.at(11, 63)
        elif kind == "23":
            self.third, self.zones["3"] = record, record.at(83, 125)
        elif kind == "31":
            self.information.append((record, record.at(41, 113)))
        elif not self.information:
            return False
        else:
            first, zone = self.information[-1]
            self.information[-1] = (first, zone + (record.at(11, 115) if kind == "32" else record.at(11, 100)))
        self.records.append(record)
        return True

    def said(self) -> coda_texts.Said:
        """What all its communications tell."""
        known = coda_texts.said("".join(self.zones.values()), structured=self.first.at(62, 62) == "1")
        if self.third is not None and (name := fixed.squeezed(self.third.at(48, 82))):
            known = replace(known, counterparty=name)
        for record, zone in self.information:
            known = coda_texts.informed(known, zone, structured=record.at(40, 40) == "1")
        return known


class _Reader:
    """Reads the records of one statement and gathers what is wrong with them."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.single: dict[str, Record] = {}
        self.movements: list[_Movement] = []
        self.messages: list[str] = []
        self.counted = 0

    def statement(self, records: Sequence[Record]) -> Statement:
        """The statement of these records, with its problems; what has no place behind a damaged record is no second fault."""
        for record in records:
            fault = self._take(record)
            if fault and not (fault == "place" and self.problems):
                self.problems.append(damaged(self.file, record.number, record.text, Term(_REASONS[fault])))
        if not self.problems and not {"1", "8", "9"} <= self.single.keys():
            self.problems.append(error("BNK-07-short", row=records[-1].number, file=self.file, line=records[-1].number))
        if "1" not in self.single:
            return Statement(BankFormat.CODA, "", "", "", "", None, None, None, None, (), problems=self._told())
        return self._made()

    def _take(self, record: Record) -> str | None:
        """Sort a record in; the reason when it has no place."""
        kind = record.text[0]
        if len(record.text) > WIDTH:
            return "long"
        self.counted += kind in "1238"
        if kind in "0189":
            return self._once(kind, record)
        if kind == "4":
            self.messages.append(record.at(33, 112))
            return None
        return self._move(record) if kind in (_MOVEMENT, _INFORMATION) and record.text[1] in "123" else "kind"

    def _once(self, kind: str, record: Record) -> str | None:
        if kind in self.single:
            return "twice"
        self.single[kind] = record
        if kind == "0" and record.at(128, 128) not in "2 ":
            self.problems.append(error("BNK-07-version", row=record.number, file=self.file, line=record.number,
                                       version=record.at(128, 128)))
        return "no_old" if kind == "8" and "1" not in self.single else None

    def _move(self, record: Record) -> str | None:
        if "1" not in self.single:
            return "no_old"
        if record.at(1, 2) == "21":
            self.movements.append(_Movement(record))
            return None
        return None if self.movements and self.movements[-1].add(record) else "place"

    def _told(self) -> tuple[Problem, ...]:
        return tuple(self.problems[:MOST_PROBLEMS])

    def _made(self) -> Statement:
        """The statement with its lines; it is checked only when all of it could be read."""
        old, header = self.single["1"], self.single.get("0", Record(0, " " * WIDTH))
        account, currency = _account(old.text[1], old.at(6, 42))
        coda, paper = old.at(126, 128).strip(), old.at(3, 5).strip()
        made = Statement(BankFormat.CODA, account, currency, paper, coda.strip("0") and coda or paper, None, None, None, None, (),
                         bic=header.at(61, 71).strip(),
                         holder=fixed.squeezed(old.at(65, 90)) or fixed.squeezed(header.at(35, 60)),
                         message=fixed.squeezed(" ".join(self.messages)))
        made = self._balanced(made)
        made = widened(replace(made, lines=self._lines(currency)))
        if any(p.weight is Weight.ERROR for p in self.problems):
            return replace(made, problems=self._told())
        proved = checked(made)
        return replace(proved, problems=(*self._told(), *proved.problems, *self._trailer(made)))

    def _balanced(self, statement: Statement) -> Statement:
        """Both balances with their days: the period begins the day after the old balance."""
        old, new = self.single["1"], self.single.get("8")
        try:
            opening = _balance(old, 43, statement.currency)
            before = fixed.day(old, 59)
            if new is None:
                return replace(statement, opening=opening)
            end = fixed.day(new, 58)
            return replace(statement, opening=opening, closing=_balance(new, 42, statement.currency),
                           start=min(before + timedelta(days=1), end), end=end)
        except MisreadError as trouble:
            self.problems.append(trouble.problem(self.file))
            return statement

    def _lines(self, currency: str) -> tuple[StatementLine, ...]:
        """One line per movement; a sum that details split knows how many they are."""
        lines: list[StatementLine] = []
        for movement in self.movements:
            try:
                line = _line(movement, len(lines) + 1, currency)
            except MisreadError as trouble:
                self.problems.append(trouble.problem(self.file))
                continue
            lines.append(finished(line, columns=True))
        return tuple(_batched(lines, self.movements) if len(lines) == len(self.movements) else lines)

    def _trailer(self, statement: Statement) -> Iterator[Problem]:
        """What record 9 counts and adds up, and whether record 8 names the same account (BNK-03)."""
        name, last, currency = title(statement), self.single["9"], statement.currency
        closing, _ccy = _account(self.single["1"].text[1], self.single["8"].at(5, 41))
        if closing and closing != statement.account:
            yield error("BNK-03-accounts", statement=name, first=statement.account, last=closing)
        try:
            count = fixed.digits(last, 17, 22, _COUNT)
            totals = {_DEBIT: fixed.minor(last, 23, 37, 3, currency), _CREDIT: fixed.minor(last, 38, 52, 3, currency)}
        except MisreadError as trouble:
            yield trouble.problem(self.file)
            return
        if count != self.counted:
            yield error("BNK-03-count", statement=name, expected=count, found=self.counted)
        made = {_DEBIT: -sum(x.amount for x in statement.lines if x.counts and x.amount < 0),
                _CREDIT: sum(x.amount for x in statement.lines if x.counts and x.amount > 0)}
        for side, expected in totals.items():
            if made[side] != expected:
                yield error("BNK-03-total", statement=name, side=Term(side), expected=Money(expected, currency),
                            computed=Money(made[side], currency), difference=Money(made[side] - expected, currency))


# ---------------------------------------------------------------- records

def _account(structure: str, zone: str) -> tuple[str, str]:
    """Number and currency of an account: Belgian of twelve digits (0), foreign (1), IBAN of Belgium (2) or elsewhere (3)."""
    if structure in "0 ":
        return coda_texts.belgian_iban(zone[:12]), zone[13:16].strip() or "EUR"
    return re.sub(r"\s", "", zone[:34]), zone[34:37].strip() or "EUR"


def _counterparty_account(zone: str) -> str:
    """The account in record 2.3: its kind is not told, a currency may stand behind it."""
    found = zone[:34].split()
    if len(found) < 2:
        return coda_texts.belgian_iban("".join(found))
    joined = "".join(found)
    return joined if iban_is_valid(joined) else coda_texts.belgian_iban(found[0])


def _balance(record: Record, sign: int, currency: str) -> int:
    amount = fixed.minor(record, sign + 1, sign + 15, 3, currency, _BALANCE)
    return amount * fixed.signed(record, sign, SIGNS, _SIGN_EXPECTED)


def _line(movement: _Movement, position: int, currency: str) -> StatementLine:
    """A movement as a line; three decimals are implied in its amount."""
    first, second, known = movement.first, movement.second, movement.said()
    sign = fixed.signed(first, 32, SIGNS, _SIGN_EXPECTED)
    amount = sign * fixed.minor(first, 33, 47, 3, currency)
    entry = fixed.day(first, 116, _ENTRY)
    client = second.at(64, 98).strip() if second else ""
    original = known.original_amount
    return StatementLine(
        position, entry, _value_date(first, entry), amount, currency, "\n".join(r.text.rstrip() for r in movement.records),
        counterparty=known.counterparty, iban=_counterparty_account(movement.third.at(11, 47)) if movement.third else "",
        bic=second.at(99, 109).strip() if second else "", address=known.address, remittance=coda_texts.remittance(known),
        reference=known.reference, end_to_end="" if client.upper() == "NOTPROVIDED" else client, mandate_id=known.mandate_id,
        creditor_id=known.creditor_id, code=first.at(54, 61), reversal=_reversal(movement, known),
        return_code=(second.at(114, 117).strip() if second else "") or known.return_code,
        original_amount=None if original is None else sign * original, original_currency=known.original_currency, rate=known.rate,
        bank_reference="" if movement.detail else first.at(11, 31).strip(), counts=not movement.detail,
        ultimate=known.ultimate)


def _value_date(record: Record, entry: date) -> date:
    """The value date; noughts stand for a day the bank does not know, then it is the entry date."""
    return entry if record.at(48, 53) in ("000000", " " * 6) else fixed.day(record, 48, _VALUE)


def _reversal(movement: _Movement, known: coda_texts.Said) -> bool:
    """Is it a payment that came back, or the bank's correction?"""
    told = movement.second is not None and movement.second.at(113, 113) in "12345"
    code = movement.first.at(55, 58)
    return told or known.reversal or code in _RETURNS or code[2:] in _CORRECTIONS


def _batched(lines: Sequence[StatementLine], movements: Sequence[_Movement]) -> Iterator[StatementLine]:
    """Sums of several payments with the number of their details and, as batch, the reference of the customer."""
    details: dict[str, int] = {}
    for movement in movements:
        if movement.detail:
            details[movement.first.at(3, 6)] = details.get(movement.first.at(3, 6), 0) + 1
    for line, movement in zip(lines, movements, strict=True):
        count = details.get(movement.first.at(3, 6), 0)
        if count and line.counts and line.code[:1] in _GROUPED:
            yield replace(line, batch_id=line.end_to_end, batch_count=count, end_to_end="")
        else:
            yield line
