"""Reads camt.053, camt.052 and camt.054 of any version, as banks write them and not as the schema has them (BNK-01, 06, 07)."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from app.core import cards
from app.core.identifiers import compact
from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.formats import safe_xml
from app.formats.bank import camt_entries
from app.formats.bank.camt_entries import Account
from app.formats.bank.camt_tree import CURRENCY, Twig, UnreadError, date_in, sign, units
from app.formats.bank.finishing import checked, clipped, damaged, title
from app.formats.bank.limits import too_large
from app.formats.bank.numbering import numbered
from app.formats.bank.statement import BankFormat, Statement, StatementFile, StatementLine
from app.formats.safe_xml import Fault, Step, Trouble

declare({
    "BNK-07-xml": N_("{file} is damaged: at line {line} it is no XML any more ({reason}). Ask the bank for the file again."),
    "BNK-07-doctype": N_("{file} contains a document type, which no bank statement has and which is not read for safety: "
                         "{content}. Ask the bank for the file again."),
    "BNK-03-unbalanced": N_("Statement {statement} has no opening or no closing balance: its sum cannot be checked. Compare it "
                            "with the statement of the bank."),
})

_CONTAINERS = {"BkToCstmrStmt": BankFormat.CAMT053, "BkToCstmrAcctRpt": BankFormat.CAMT052,
               "BkToCstmrDbtCdtNtfctn": BankFormat.CAMT054}
_STATEMENTS = frozenset({"Stmt", "Rpt", "Ntfctn"})
_SHOWN = 20
"""Entries that cannot be read are told one by one up to this number."""
_HEAD = 65536


def looks_like(content: bytes) -> bool:
    """Is this a camt file, judged by its beginning in any encoding?"""
    head = content[:_HEAD].replace(b"\x00", b"")
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<") and re.search(
        rb"camt\.05[234]|BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)", head) is not None


def read(name: str, content: bytes) -> StatementFile:
    """The statements of a file. What is damaged refuses its own statement; `name` is what messages call the file.

    Lines that share the reference of the bank are told apart by their order (`numbering.numbered`).
    """
    large = too_large(name, content)
    if large is not None:
        return StatementFile(name, None, (), (large,))
    reader = _Reader(name)
    for step in safe_xml.walk(content, (*_CONTAINERS, *_STATEMENTS), (*_STATEMENTS, "Ntry", "Acct")):
        if isinstance(step, Fault):
            return reader.broken(step)
        reader.take(step)
    if reader.kind is None:
        return StatementFile(name, None, (), (error("BNK-07-none", file=name, format="camt"),))
    empty = () if reader.statements else (error("BNK-07-empty", file=name),)
    return StatementFile(name, reader.kind, tuple(reader.statements), empty)


@dataclass(slots=True)
class _Reader:
    """What is known while a file runs past: the statements that are complete, and the one that is being read."""

    name: str
    kind: BankFormat | None = None
    statements: list[Statement] = field(default_factory=list)
    open: bool = False
    account: Account = field(default_factory=Account)
    lines: list[StatementLine] = field(default_factory=list)
    expected: list[StatementLine] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    dates: date | None = None

    def take(self, step: Step) -> None:
        """An element that begins or is complete."""
        if step.begins:
            self._begin(step)
        elif self.open and step.name == "Ntry":
            self._entry(step.node)
        elif self.open and step.name == "Acct" and safe_xml.local_name(step.node.getparent()) in _STATEMENTS:
            self.account = _account(Twig(step.node))
        elif self.open and step.name in _STATEMENTS:
            self._complete(step.node)

    def _begin(self, step: Step) -> None:
        if step.name in _CONTAINERS:
            self.kind = self.kind or _CONTAINERS[step.name]
        elif self.kind is not None and not self.open:
            self.open, self.account, self.dates = True, Account(), None
            self.lines, self.expected, self.problems = [], [], []

    def _entry(self, node: Any) -> None:
        raw = camt_entries.raw_of(node)
        if self.dates is None and self.kind is not BankFormat.CAMT053:
            self.dates = _made(node.getparent())
        try:
            entry = camt_entries.read(Twig(node), raw, self.account, self.dates)
        except UnreadError as unread:
            if len(self.problems) < _SHOWN:
                self.problems.append(self._damaged(unread))
        else:
            (self.lines if entry.booked else self.expected).extend(entry.lines)
        _forget(node)

    def _damaged(self, unread: UnreadError) -> Problem:
        return damaged(self.name, unread.line, unread.content, unread.expected)

    def _complete(self, node: Any) -> None:
        """A statement is complete: its head is read, and what it says is checked."""
        head = Twig(node)
        self.open = False
        node.clear()
        statement = Statement(
            self.kind or BankFormat.CAMT053, self.account.number, "", head.said("Id"), _sequence(head), None, None, None, None,
            numbered(self.lines), bic=compact(head.said("Acct/Svcr/FinInstnId/BICFI", "Acct/Svcr/FinInstnId/BIC")),
            holder=self.account.holder, message=cards.masked(head.said("AddtlStmtInf", "AddtlRptInf", "AddtlNtfctnInf")),
            expected=() if self.kind is BankFormat.CAMT053 else numbered(self.expected), problems=tuple(self.problems))
        try:
            statement = self._balanced(statement, head)
        except UnreadError as unread:
            statement = replace(statement, problems=(*statement.problems, self._damaged(unread)))
        self.statements.append(statement if self.problems else checked(statement))

    def _balanced(self, statement: Statement, head: Twig) -> Statement:
        """With currency, balances and period."""
        currency = head.said("Acct/Ccy").upper() or next((one.currency for one in head.each("Bal/Amt") if one.currency), "") \
            or next((line.currency for line in (*statement.lines, *statement.expected)), "")
        if not re.fullmatch("[A-Z]{3}", currency):
            raise head.unread(CURRENCY, "Acct/Ccy")
        opening, closing = _balances(head, currency, whole=self.kind is BankFormat.CAMT053)
        known = replace(statement, currency=currency, opening=opening.amount if opening else None,
                        closing=closing.amount if closing else None)
        start, end = _period(head, opening, closing, known.lines)
        known = replace(known, start=start, end=end)
        if self.kind is BankFormat.CAMT053 and (opening is None or closing is None):
            told = warning("BNK-03-unbalanced", key=f"BNK-03-unbalanced-{title(known)}", statement=title(known))
            return replace(known, problems=(*known.problems, told))
        return known

    def broken(self, fault: Fault) -> StatementFile:
        """A file that ends too early or is no XML at some place: what was complete stays, what comes next is refused."""
        problem = _fault(self.name, fault)
        if self.kind is None or fault.trouble is not Trouble.BROKEN or not (self.open or self.statements):
            return StatementFile(self.name, None, (), (problem,))
        rest = Statement(self.kind, self.account.number if self.open else "", "", "", "", None, None, None, None, (),
                         problems=(problem,))
        return StatementFile(self.name, self.kind, (*self.statements, rest))


def _fault(name: str, fault: Fault) -> Problem:
    if fault.trouble is Trouble.DOCTYPE:
        return error("BNK-07-doctype", file=name, content=clipped(fault.detail))
    return error("BNK-07-xml", row=fault.line, file=name, line=fault.line, reason=fault.detail)


def _forget(node: Any) -> None:
    """Frees an entry that has been read, and the ones before it."""
    parent, before = node.getparent(), node.getprevious()
    node.clear()
    if before is not None and safe_xml.local_name(before) == "Ntry":
        parent.remove(before)


# ---------------------------------------------------------------- the head of a statement

def _account(account: Twig) -> Account:
    return Account(compact(account.said("Id/IBAN", "Id/Othr/Id", "Id/PrtryAcct/Id", "Id/BBAN")),
                   account.said("Ownr/Nm", "Ownr/Pty/Nm", "Nm"))


def _made(statement: Any) -> date | None:
    """The day a report or notification was made: entries of advices may have no date of their own."""
    return date_in(statement.findtext("{*}CreDtTm") or statement.getparent().findtext("{*}GrpHdr/{*}CreDtTm") or "")


def _sequence(head: Twig) -> str:
    """The number of the statement, with the page when it comes in several messages."""
    number = head.said("ElctrncSeqNb", "LglSeqNb").lstrip("0")
    page, last = head.said("StmtPgntn/PgNb").lstrip("0"), head.said("StmtPgntn/LastPgInd")
    return f"{number}/{page}" if page and (page != "1" or last not in {"true", "1"}) else number


@dataclass(frozen=True, slots=True)
class _Balance:
    """A balance in minor units, and its day."""

    amount: int
    day: date | None
    before: bool = False


def _balances(head: Twig, currency: str, *, whole: bool) -> tuple[_Balance | None, _Balance | None]:
    """The opening and the closing balance in the currency of the account.

    Opening: OPBD, or PRCD (what the statement before closed with); closing: CLBD. Pages of one statement have ITBD in their
    place, the first or only one before the movements where no closing balance lacks it; reports within a day (`whole` false)
    have balances of the moment, which no sum belongs to.
    """
    kinds: dict[str, list[_Balance]] = {}
    for one in head.each("Bal"):
        amount = one.at("Amt")
        kind = one.said("Tp/CdOrPrtry/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Cd")
        if amount is not None and kind in {"OPBD", "PRCD", "CLBD", "ITBD"} and (amount.currency or currency) == currency:
            balance = _Balance(sign(one) * units(amount, currency)[0],
                               date_in(one.said("Dt/Dt", "Dt/DtTm", "Dt")), kind == "PRCD")
            kinds.setdefault(kind, []).append(balance)
    opening = next((kinds[kind][0] for kind in ("OPBD", "PRCD") if kind in kinds), None)
    closing = kinds["CLBD"][-1] if "CLBD" in kinds else None
    between = kinds.get("ITBD", []) if whole else []
    if opening is None and between and (closing is not None or len(between) > 1):
        opening = between.pop(0)
    if closing is None and between:
        closing = between[-1]
    return opening, closing


def _period(head: Twig, opening: _Balance | None, closing: _Balance | None,
            lines: tuple[StatementLine, ...]) -> tuple[date | None, date | None]:
    """From when to when: as the statement says, or else from the days of its balances and movements."""
    start = date_in(head.said("FrToDt/FrDtTm", "FrToDt/FrDt"))
    end = date_in(head.said("FrToDt/ToDtTm", "FrToDt/ToDt"))
    days = [line.booking_date for line in lines]
    if end is None:
        end = max([*days, closing.day]) if closing and closing.day else max(days, default=None)
    if start is None and opening and opening.day:
        first = opening.day + timedelta(1) if opening.before and opening.day < date.max else opening.day
        start = min([*days, first, *((end,) if end else ())])
    return start if start is not None else min(days, default=None), end
