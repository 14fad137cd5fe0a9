"""The last steps every reader of bank statements shares: lines without card numbers, references found, sums and dates checked."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.core import cards, references
from app.core.facts import Saw, Term
from app.core.identifiers import iban_is_valid
from app.core.money import LARGEST, Money
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.formats.bank.statement import ReferenceType, Statement, StatementLine

declare({
    "BNK-03-sum": N_("Statement {statement}: the closing balance should be {expected}, the opening balance and the movements "
                     "make {computed}: a difference of {difference}. Ask the bank for the statement again."),
    "BNK-03-account": N_("Statement {statement} does not say which account it is about. Ask the bank for the statement again."),
    "BNK-03-currency": N_("Statement {statement} is in {currency}, but line {line} is in {other}. Ask the bank for a statement "
                          "in one currency."),
    "BNK-03-date": N_("Statement {statement} runs from {start} to {end}, but line {line} is of {day}. Compare it with the "
                      "statement of the bank."),
    "BNK-03-large": N_("Statement {statement}: the amount of line {line} is larger than the program can keep. Ask the bank for "
                       "the statement again."),
    "BNK-07-line": N_("{file}, line {line}: “{content}” cannot be read: {reason}. Ask the bank for the file again."),
    "BNK-07-field": N_("{file}, line {line}, {field} ({place}): “{found}” stands there, expected is {expected}. Ask the bank for "
                       "the file again."),
    "BNK-07-short": N_("{file} ends in the middle of a statement, at line {line}. Ask the bank for the file again."),
    "BNK-07-none": N_("{file} is no bank statement in the format {format}. Choose another file."),
    "BNK-07-empty": N_("{file} holds no bank statement. Choose another file."),
})

NO_DECIMALS = frozenset({"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF",
                         "XOF", "XPF"})
THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
SHOWN = 60
"""Characters of a damaged line that a message shows."""
_NAMED_IBAN = re.compile(r"\bIBAN[\s:/.]{1,3}([A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,30}){1,9})", re.IGNORECASE)
_SPLIT = 80
"""Signs of a record that may stand between the two halves of a number that ran over its end."""
_BETWEEN = rf"\s.{{0,{_SPLIT}}}?|\?\d\d|(?:<[^<>]{{1,40}}>\s*){{1,4}}"
"""The end of a record, the next field of MT940, or the next element of XML."""


def decimals_of(currency: str) -> int:
    """How many decimals the minor unit of a currency has (ISO 4217)."""
    return 0 if currency in NO_DECIMALS else 3 if currency in THREE_DECIMALS else 2


def clipped(content: str) -> str:
    """What a message shows of a damaged line: its beginning, without card numbers (ERR-05, CCD-05)."""
    plain = re.sub(r"\s+", " ", cards.masked(content)).strip()
    return plain if len(plain) <= SHOWN else plain[:SHOWN - 1] + "…"


def damaged(file: str, line: int, content: str, reason: Saw) -> Problem:
    """A line of a file that cannot be read; `line` counts from 1, `reason` is a `Term` in words (ERR-05, BNK-07)."""
    return error("BNK-07-line", row=line, file=file, line=line, content=clipped(content), reason=reason)


def misread(file: str, line: int, field: Term, place: str, found: str, expected: Term) -> Problem:
    """A field of a line that cannot be read: its place (positions or column), what is there and what should be (ERR-05)."""
    return error("BNK-07-field", row=line, file=file, line=line, field=field, place=place, found=clipped(found),
                 expected=expected)


# ---------------------------------------------------------------- lines

def finished(line: StatementLine, *, columns: bool = False) -> StatementLine:
    """A line as it may be kept: card numbers masked in its texts and in `raw`, its structured reference normalised, or found in
    the remittance text when the bank gave none (CCD-05, BNK-21).

    `columns`: `raw` is a record of fixed columns, where only numbers that stood in the texts are masked.
    """
    reference, kind = _reference(line)
    keep = (line.reference,) if kind not in (None, ReferenceType.OTHER) else ()
    raw = line.raw
    shown = []
    for text in (line.counterparty, line.ultimate, line.address, line.remittance, line.return_text, "" if keep else reference):
        shown.append(cards.masked(text, keep))
        if shown[-1] != text:
            raw = _hidden_in(raw, text, keep)
    if not columns:
        raw = cards.masked(raw, (*keep, line.end_to_end, line.bank_reference, line.mandate_id, line.batch_id, line.creditor_id))
    counterparty, ultimate, address, remittance, return_text, plain = shown
    found = references.find(remittance) if kind is None else None
    return replace(line, iban=line.iban or _named_iban(remittance), raw=raw, counterparty=counterparty, ultimate=ultimate,
                   address=address, remittance=remittance, return_text=return_text,
                   reference=found.text if found else reference if keep else plain, reference_type=found.kind if found else kind)


def _named_iban(text: str) -> str:
    """The account a text itself calls an IBAN, as banks write it into the text when they have no column for it."""
    for hit in _NAMED_IBAN.finditer(text):
        groups = hit[1].split(" ")
        for count in range(len(groups), 0, -1):
            if iban_is_valid(plain := "".join(groups[:count])):
                return plain.upper()
    return ""


def _reference(line: StatementLine) -> tuple[str, ReferenceType | None]:
    """The reference the bank gave, normalised when its check digits are right; otherwise of the kind OTHER, as it stood."""
    if not line.reference.strip():
        return "", None
    kind = references.kind_of(line.reference)
    if kind is None:
        return line.reference.strip(), ReferenceType.OTHER
    return references.normalised(line.reference), kind


def _hidden_in(raw: str, text: str, keep: Sequence[str]) -> str:
    """The record without the card numbers of one of its texts, also where the end of a record splits them."""
    for begin, end in cards.card_numbers(text, keep):
        digits = re.sub(r"\D", "", text[begin:end])
        whole = r"[ \-]?".join(digits)
        raw, count = re.subn(whole, lambda hit: cards.stars(hit[0]), raw)
        if not count:
            raw = _halves_hidden(raw, digits)
    return raw


def _halves_hidden(raw: str, digits: str) -> str:
    """A number in two halves with something else between them."""
    shown = cards.stars(digits)
    for place in range(len(digits) - 1, 0, -1):
        halves = f"({'[ -]?'.join(digits[:place])})({_BETWEEN})({'[ -]?'.join(digits[place:])})"
        raw, count = re.subn(halves, rf"{shown[:place]}\g<2>{shown[place:]}", raw, flags=re.DOTALL)
        if count:
            break
    return raw


# ---------------------------------------------------------------- statements

def title(statement: Statement) -> str:
    """What a message calls a statement: its account and number."""
    number = statement.sequence or statement.statement_id
    return " / ".join(part for part in (statement.account, number) if part) or "–"


def widened(statement: Statement) -> Statement:
    """A statement whose period only its balances tell, with the days of movements outside it added (BNK-03)."""
    if statement.start is None or statement.end is None:
        return statement
    days = [line.booking_date for line in statement.lines]
    return replace(statement, start=min(statement.start, *days, statement.end), end=max(statement.end, *days, statement.start))


def checked(statement: Statement) -> Statement:
    """The statement with what is wrong inside it (BNK-03, BNK-X6): account, one currency, possible amounts, the sum; a booking
    date outside the period is a warning. Lines that do not count stay out of the sum."""
    faults = (*_account(statement), *_lines(statement), *_sum(statement))
    return replace(statement, problems=(*statement.problems, *faults)) if faults else statement


def _account(statement: Statement) -> tuple[Problem, ...]:
    return () if statement.account.strip() else (error("BNK-03-account", statement=title(statement)),)


def _lines(statement: Statement) -> tuple[Problem, ...]:
    """What is wrong with single lines: the first of each kind stands for all."""
    name = title(statement)
    first: dict[str, Problem] = {}
    for line in statement.lines:
        if line.currency != statement.currency:
            first.setdefault("currency", error("BNK-03-currency", row=line.position, statement=name, currency=statement.currency,
                                               line=line.position, other=line.currency))
        if abs(line.amount) > LARGEST:
            first.setdefault("large", error("BNK-03-large", row=line.position, statement=name, line=line.position))
        if _outside(line.booking_date, statement):
            first.setdefault("date", warning("BNK-03-date", key=f"BNK-03-date-{name}", row=line.position, statement=name,
                                             start=statement.start, end=statement.end, line=line.position,
                                             day=line.booking_date))
    return tuple(first.values())


def _outside(day: date, statement: Statement) -> bool:
    if statement.start is None or statement.end is None:
        return False
    return not statement.start <= day <= statement.end


def _sum(statement: Statement) -> tuple[Problem, ...]:
    """Opening and movements must make the closing balance, to the cent (BNK-X6)."""
    if statement.opening is None or statement.closing is None:
        return ()
    computed = statement.opening + sum(line.amount for line in statement.lines if line.counts)
    if computed == statement.closing:
        return ()
    expected, made, difference = (Money(amount, statement.currency) for amount in (
        statement.closing, computed, computed - statement.closing))
    return (error("BNK-03-sum", statement=title(statement), expected=expected, computed=made, difference=difference),)
