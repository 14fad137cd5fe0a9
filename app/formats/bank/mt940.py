"""Reads MT940 in the dialects of Dutch, German and Belgian banks: messages become statements, pages of one are put together."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from app.core import cards
from app.core.facts import Term
from app.core.identifiers import bic_is_valid, compact
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats.bank import mt940_details, mt940_tags
from app.formats.bank.finishing import checked, finished
from app.formats.bank.fixed import decoded
from app.formats.bank.limits import too_large
from app.formats.bank.mt940_details import Details
from app.formats.bank.mt940_tags import CLOSING, OPENING, Balance, Message, Movement, Tag, UnreadError
from app.formats.bank.numbering import given, naming, numbered
from app.formats.bank.statement import BankFormat, Statement, StatementFile, StatementLine

declare({
    "BNK-07-lacks": N_("{file}, line {line}: {field} is missing in this statement. Ask the bank for the file again."),
})

_HEAD = 65536
_SHOWN = 20
"""Movements that cannot be read are told one by one up to this number."""
_ACCOUNT = re.compile(r"(?:(?P<bank>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)/)?(?P<number>.*?)\s?(?P<currency>[A-Z]{3})?")
_WORDS = re.compile(r"[A-Z]REF\+?|MARF|CSID")
_SUMS = re.compile(r"/SUM/.*|D\d{6}C\d{6}.*", re.DOTALL)


def looks_like(content: bytes) -> bool:
    """Is this an MT940 file, judged by the tags of its beginning?"""
    text = decoded(content[:_HEAD]).replace("\r", "\n")
    return all(re.search(rf"(?m)^(?:.*\{{4:)?:{tag}:", text) for tag in ("20", "25P?", "6(?:0[FM]|1|2[FM])"))


def read(name: str, content: bytes) -> StatementFile:
    """The statements of a file. What is damaged refuses its own statement; `name` is what messages call the file."""
    large = too_large(name, content)
    if large is not None:
        return StatementFile(name, None, (), (large,))
    pages = [_page(name, message) for message in mt940_tags.messages(decoded(content))]
    pages = [page for page in pages if page.tags & {"60F", "60M", "61", "62F", "62M"}]
    if not pages:
        return StatementFile(name, None, (), (error("BNK-07-none", file=name, format="MT940"),))
    if pages[-1].closing is None and not pages[-1].problems:
        pages[-1].problems.append(error("BNK-07-short", row=pages[-1].last, file=name, line=pages[-1].last))
    return StatementFile(name, BankFormat.MT940, tuple(_statement(name, page) for page in _together(pages)))


@dataclass(slots=True)
class _Page:
    """What one message tells; further pages of the same statement are added to the first."""

    line: int
    last: int
    tags: set[str]
    id: str = ""
    account: str = ""
    bic: str = ""
    number: str = ""
    page: str = ""
    currency: str = ""
    opening: Balance | None = None
    closing: Balance | None = None
    lines: list[StatementLine] = field(default_factory=list)
    expected: list[StatementLine] = field(default_factory=list)
    message: str = ""
    problems: list[Problem] = field(default_factory=list)


def _page(name: str, message: Message) -> _Page:
    """The tags of a message, in their order: details belong to the movement before them."""
    page = _Page(message.tags[0].line, message.last, {tag.code for tag in message.tags})
    current: list[Tag] = []
    for tag in message.tags:
        if tag.code == "86" and current:
            current.append(tag)
            continue
        _movement(name, page, current)
        current = [tag] if tag.code == "61" else []
        try:
            _head(page, tag)
        except UnreadError as unread:
            page.problems.append(unread.problem(name))
    _movement(name, page, current)
    return page


def _head(page: _Page, tag: Tag) -> None:
    """A tag that is about the statement."""
    first = tag.lines[0].strip()
    if tag.code == "20":
        page.id = first
    elif tag.code in {"25", "25P"}:
        _account(page, first, tag)
    elif tag.code in {"28", "28C"}:
        number, _, part = first.partition("/")
        page.number, page.page = number.strip().lstrip("0"), part.strip().lstrip("0")
    elif tag.code in {"60F", "60M"}:
        page.opening = mt940_tags.balance(tag)
        page.currency = page.opening.currency
    elif tag.code in {"62F", "62M"}:
        page.closing = mt940_tags.balance(tag)
    elif tag.code == "86" and not _SUMS.fullmatch(first):
        page.message = cards.masked(" ".join(line.strip() for line in tag.lines if line.strip()))


def _account(page: _Page, text: str, tag: Tag) -> None:
    """IBAN or account number, with a bank before it or a currency behind it; in `25P` the bank stands below."""
    hit = _ACCOUNT.fullmatch(text)
    number = hit["number"] if hit else text
    iban = mt940_details.iban_in(compact(number)) or mt940_details.iban_in(compact(text))
    page.account = iban or (number.strip() if "/" in number else compact(number))
    below = compact(tag.lines[1]) if tag.code == "25P" and len(tag.lines) > 1 else ""
    page.bic = next((bic for bic in (hit["bank"] or "" if hit else "", below) if bic and bic_is_valid(bic)), "")


# ---------------------------------------------------------------- lines

def _movement(name: str, page: _Page, tags: list[Tag]) -> None:
    """A movement with its details becomes a line, or a problem of the page."""
    if not tags:
        return
    try:
        told = mt940_tags.movement(tags[0], page.currency)
    except UnreadError as unread:
        if len(page.problems) < _SHOWN:
            page.problems.append(unread.problem(name))
        return
    line = _line(told, tags, page)
    (page.expected if told.expected else page.lines).append(line)


def _line(told: Movement, tags: list[Tag], page: _Page) -> StatementLine:
    """Everything a movement tells. Several tags 86 are one text."""
    texts = [line for tag in tags[1:] for line in tag.lines if line.strip()]
    incoming = (told.amount >= 0) != told.reversal
    codes = _extra(told.extra)
    details = Details(remittance="" if codes else told.extra)
    if texts:
        details = mt940_details.read(texts, incoming=incoming, currency=page.currency)
    iban = details.iban or mt940_details.iban_in(told.extra)
    original = mt940_tags.foreign(codes.get("OCMT", "") or details.original)
    charges = mt940_tags.foreign(codes.get("CHGS", "") or details.charges)
    reference = "" if _WORDS.fullmatch(told.reference) else given(told.reference)
    line = StatementLine(
        0, told.booking_date, told.value_date, told.amount, page.currency, "\n".join(tag.raw for tag in tags),
        details.counterparty or told.name, "" if iban == page.account else iban, details.bic, details.address, details.remittance,
        details.reference, None, details.end_to_end or reference, details.mandate_id, details.creditor_id, details.batch_id,
        details.batch_count, own_code=codes.get("TRCD", "") or details.own_code or told.type[1:].strip(), reversal=told.reversal,
        return_code=details.return_code, return_text=details.return_text,
        charges=charges[0] if charges and charges[1] == page.currency else 0, bank_reference=naming(told.bank_reference),
        ultimate=cards.masked(details.ultimate), **_original(told, original, details.rate, page.currency))
    return finished(line)


def _extra(text: str) -> dict[str, str]:
    """The codes of the supplementary line: `/TRCD/00100/`, `/OCMT/USD100,00//CHGS/EUR2,50/`."""
    return {code: value for code, value in re.findall(r"/(TRCD|OCMT|CHGS)/([^/]*)", text)}


def _original(told: Movement, original: tuple[int, str] | None, rate: str, currency: str) -> dict[str, Any]:
    if original is None or original == (abs(told.amount), currency):
        return {}
    read_rate = re.search(r"\d{1,9}(?:[,.]\d{1,10})?", rate)
    return {"original_amount": original[0] if told.amount >= 0 else -original[0], "original_currency": original[1],
            "rate": Decimal(read_rate[0].replace(",", ".")) if read_rate else None}


# ---------------------------------------------------------------- statements

def _together(pages: list[_Page]) -> list[_Page]:
    """Pages of one statement: one closes with an intermediate balance, the next of the account and number opens with one."""
    whole: list[_Page] = []
    waiting: dict[tuple[str, str], _Page] = {}
    for page in pages:
        key = (page.account, page.number)
        before = waiting.pop(key, None)
        if before is not None and page.opening is not None and not page.opening.final:
            before.lines += page.lines
            before.expected += page.expected
            before.problems += page.problems
            before.closing, before.last = page.closing, page.last
            before.message = " ".join(part for part in (before.message, page.message) if part)
        else:
            before = page
            whole.append(page)
        if before.closing is not None and not before.closing.final:
            waiting[key] = before
    return whole


def _statement(name: str, page: _Page) -> Statement:
    """The statement of a page and those added to it; what it lacks refuses it."""
    told = bool(page.problems)
    for about, one in ((OPENING, page.opening), (CLOSING, page.closing)):
        if one is None and not told:
            page.problems.append(error("BNK-07-lacks", row=page.line, file=name, line=page.line, field=Term(about)))
    whole = (page.opening is None or page.opening.final) and (page.closing is None or page.closing.final)
    start, end = _period(page)
    statement = Statement(
        BankFormat.MT940, page.account, page.currency, page.id,
        page.number if whole or not page.page else f"{page.number}/{page.page}", start, end,
        page.opening.amount if page.opening else None, page.closing.amount if page.closing else None, numbered(page.lines),
        bic=page.bic, expected=numbered(page.expected), message=page.message, problems=tuple(page.problems))
    if page.closing is not None and page.opening is not None and page.closing.currency != page.currency:
        return replace(statement, closing=None, problems=(*statement.problems, error(
            "BNK-07-lacks", row=page.line, file=name, line=page.line, field=Term(CLOSING))))
    return statement if page.problems else checked(statement)


def _period(page: _Page) -> tuple[date | None, date | None]:
    """From the day after the opening balance, unless that is the day of the closing one, to the closing balance; movements of
    days outside widen it."""
    days = [line.booking_date for line in page.lines]
    end = max([*days, page.closing.day]) if page.closing else max(days, default=None)
    if page.opening is None or end is None:
        return min(days, default=None), end
    first = page.opening.day + timedelta(1) if page.opening.day < end else page.opening.day
    return min([*days, first, end]), end
