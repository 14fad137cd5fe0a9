"""Balances carried forward at the beginning of a FEC: an entry of the journal AN with a line for each open item (EXP-022)."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from app import i18n
from app.core.books import OPENING, BookAccount, Books, OpenItem
from app.core.enums import VoucherSource
from app.core.money import major
from app.formats.accountant.fec import FecLine
from app.rules.accountant import journals
from app.rules.accountant.texts import Report

_PLACES = {True: f"{OPENING}{0:06}", False: f"{0:08}"}
"""The number of the entry, by whether numbers run per journal: it stands before everything that was posted."""


def opening(books: Books, report: Report, *, whole: bool, per_journal: bool, lower_case: bool) -> list[FecLine]:
    """The entry, none where the days do not begin with the fiscal year or nothing is carried.

    Accounts of customers by their open items; with `whole` the other balance accounts too. What is left, the result of earlier
    years above all, stands on the account of opening balances, so that the entry balances (EXP-023).
    """
    if not books.begins_year or books.opening_account is None:
        return []
    writer = _Writer(books, report, _PLACES[per_journal], lower_case)
    items: dict[int, list[OpenItem]] = defaultdict(list)
    for item in books.opening_items:
        items[item.account.id].append(item)
    lines: list[FecLine] = []
    rest = 0
    for balance in (b for b in books.openings if whole or b.account.control):
        of_account = items[balance.account.id] if balance.account.control else []
        lines += writer.items(of_account)
        left = balance.amount - sum(i.remaining_accounting for i in of_account)
        lines += [writer.line(balance.account, left)] if left else []
        rest -= balance.amount
    return [*lines, writer.line(books.opening_account, rest)] if rest else lines


class _Writer:
    """Lines of the one entry."""

    def __init__(self, books: Books, report: Report, number: str, lower_case: bool) -> None:
        self._books, self._report, self._number, self._lower_case = books, report, number, lower_case
        self._journal = journals.french(VoucherSource.OPN)

    def items(self, found: list[OpenItem]) -> Iterator[FecLine]:
        """A line for each open item that is worth something."""
        for item in found:
            if item.remaining_accounting:
                yield self.line(item.account, item.remaining_accounting, item)

    def line(self, account: BookAccount, amount: int, item: OpenItem | None = None) -> FecLine:
        """A line of an account; with an item its customer, document, currency and letters."""
        fit, currency, own = self._report.fit, item.currency if item else "", self._books.company
        value = major(abs(amount), own.decimals)
        foreign = item is not None and currency != own.currency and item.remaining != 0
        letters, settled = _letters(item, self._lower_case)
        document = item.document_no if item else ""
        return FecLine(
            self._journal.code, self._journal.name, self._number, self._books.first,
            fit(account.shown, 20, account.number, "CompteNum"),
            fit(account.name or account.number, 200, account.number, "CompteLib"),
            fit(item.customer.number, 20, account.number, "CompAuxNum") if item else "",
            fit(item.customer.name, 200, item.customer.number, "CompAuxLib") if item else "",
            fit(document, 50, account.number, "PieceRef"), item.document_date if item else self._books.first,
            fit(f"{self._journal.name} {document}".strip(), 200, account.number, "EcritureLib"),
            value if amount > 0 else Decimal(0), value if amount < 0 else Decimal(0), letters, settled, self._books.first,
            major(item.remaining, i18n.decimals_of(currency)) if item is not None and foreign else None,
            currency if foreign else "")


def _letters(item: OpenItem | None, lower_case: bool) -> tuple[str, date | None]:
    """The letters of what was settled since, in lower case or none while something is open (EXP 5.6)."""
    if item is None or not item.match:
        return "", None
    if item.settled_on is not None:
        return item.match, item.settled_on
    return (item.match.lower() if lower_case else ""), None
