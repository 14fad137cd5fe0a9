"""What keeps a file from being written: balance, mandatory fields, numbers, days (EXP-003, 005, 011, 023, 024, 030…032)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.core.books import BookAccount, BookCustomer, Books, BookVoucher, ExportKind
from app.core.money import Money
from app.core.problems import Problem, WayOut, error, warning
from app.core.words import N_, declare

declare({
    "EXP-003-none": N_("There are no vouchers from {first} to {last} that could be exported. Choose other days."),
    "EXP-002-none": N_("Every voucher from {first} to {last} was exported before. Choose all vouchers to export them again."),
    "EXP-023-balance": N_("Voucher {number} does not balance: debit {debit}, credit {credit}. Restore a good backup and "
                          "look at the proofs first."),
    "EXP-005-open": N_("The period from {first} to {last} is still open: what is posted there later is missing in this file."),
    "EXP-006-unmapped": N_("{count:account has|accounts have} no number of the accountant; the file carries your own instead. "
                           "Enter them under Accounts of the accountant."),
    "EXP-011-year": N_("{first} to {last} is not inside one fiscal year. Choose days of one year."),
    "EXP-011-future": N_("{last} lies in the future. Choose a last day up to today."),
    "EXP-013-vat": N_("The company has no VAT number, which the file must carry. Enter it under Company data."),
    "EXP-024-siren": N_("The SIREN of the company is missing or has not 9 digits. Enter it under Company data."),
    "EXP-022-account": N_("Account {number} does not begin with 3 digits of the French chart. "
                          "Give it a number under Accounts of the accountant."),
    "EXP-032-currency": N_("A DATEV file is in euros; the books of this company are in {currency}. Choose another kind of file."),
    "EXP-032-adviser": N_("The adviser number of DATEV has to lie between 1001 and 9999999. Enter it under Company parameters."),
    "EXP-032-client": N_("The client number of DATEV has to lie between 1 and 99999. Enter it under Company parameters."),
    "EXP-032-account": N_("Account {number} is longer than {length} digits or has letters. "
                          "Give it a number under Accounts of the accountant."),
    "EXP-032-customer": N_("Customer {number} needs a number of {length} digits from 1 to 6 at the front for a DATEV account. "
                           "Change the number on the customer card, or the length of accounts under Company parameters."),
    "EXP-012-year": N_("The code of the fiscal year, {code}, is longer than 9 characters. Shorten it in the fiscal calendar."),
})

IN_COMPANY = (WayOut("company.open"),)
"""Where the data of the company are mended."""
_PERSONAL = "123456"
"""First digits of the accounts of customers at DATEV; 7 to 9 are suppliers."""


@dataclass(frozen=True, slots=True)
class Datev:
    """What DATEV wants to know about a company: adviser and client, length of accounts, chart, initials (EXP-032)."""

    adviser: int = 0
    client: int = 0
    length: int = 4
    chart: str = ""
    initials: str = ""


def problems(books: Books, kind: ExportKind, today: date, datev: Datev, *, only_new: bool = False) -> tuple[Problem, ...]:
    """Everything that refuses, then what is to be confirmed; each names the record it is about (EXP-003)."""
    found = [*_empty(books, kind, only_new=only_new), *unbalanced(books.vouchers, books.company.currency)]
    found += {ExportKind.XAF: lambda: [*_one_year(books), *_xaf(books, today)],
              ExportKind.FEC: lambda: [*_one_year(books), *_fec(books)],
              ExportKind.DATEV: lambda: [*_one_year(books), *_datev(books, datev)]}.get(kind, list)()
    return tuple([*found, *_open(books), *_unmapped(books, kind)])


def _empty(books: Books, kind: ExportKind, *, only_new: bool) -> Iterator[Problem]:
    """No vouchers, or for DATEV none with an amount: it knows no posting of nothing."""
    if not books.vouchers or (kind is ExportKind.DATEV and not books.debit):
        yield error("EXP-002-none" if only_new else "EXP-003-none", first=books.first, last=books.last)


def unbalanced(vouchers: Iterable[BookVoucher], currency: str) -> Iterator[Problem]:
    """Vouchers whose debits are not their credits, to be named (EXP-023, EXP-T07)."""
    for voucher in vouchers:
        if voucher.debit != voucher.credit:
            yield _about(error("EXP-023-balance", number=voucher.number, debit=Money(voucher.debit, currency),
                               credit=Money(voucher.credit, currency)), "voucher", voucher.id)


def _about(problem: Problem, table: str, key: int) -> Problem:
    return replace(problem, refs=((table, key),))


def _one_year(books: Books) -> Iterator[Problem]:
    if not books.year_first <= books.first <= books.last <= books.year_last:
        yield error("EXP-011-year", at="last", first=books.first, last=books.last)


def _open(books: Books) -> Iterator[Problem]:
    """Periods of the days that are still open (EXP-005)."""
    open_ = [p for p in books.periods if p.open and p.first <= books.last and p.last >= books.first]
    if open_:
        yield _about(warning("EXP-005-open", key="EXP-005-open", first=open_[0].first, last=open_[-1].last), "fiscal_period",
                     open_[0].id)


def used_accounts(books: Books) -> dict[int, BookAccount]:
    """The accounts that lines of the files stand on."""
    return {line.account.id: line.account for voucher in books.vouchers for line in voucher.lines}


def used_customers(books: Books) -> dict[int, BookCustomer]:
    """The customers that lines of the files name."""
    return {line.customer.id: line.customer for voucher in books.vouchers for line in voucher.lines if line.customer is not None}


def unmapped(books: Books) -> list[BookAccount]:
    """Accounts without a number of the accountant, by number; none when nothing is mapped at all (EXP-006)."""
    used = sorted(used_accounts(books).values(), key=lambda a: a.number)
    return [a for a in used if not a.target] if any(a.target for a in books.accounts) else []


def _unmapped(books: Books, kind: ExportKind) -> Iterator[Problem]:
    missing = unmapped(books)
    if missing and kind is not ExportKind.GDPDU:
        yield replace(warning("EXP-006-unmapped", key="EXP-006-unmapped", count=len(missing)),
                      refs=tuple(("account", a.id) for a in missing))


def _xaf(books: Books, today: date) -> Iterator[Problem]:
    if books.last > today:
        yield error("EXP-011-future", at="last", last=books.last)
    if not books.company.vat_number:
        yield _about(error("EXP-013-vat", ways_out=IN_COMPANY), "company", 0)
    if len(books.year) > 9:
        yield error("EXP-012-year", code=books.year)


def _fec(books: Books) -> Iterator[Problem]:
    siren = books.company.siren
    if not (len(siren) == 9 and siren.isascii() and siren.isdigit()):
        yield _about(error("EXP-024-siren", ways_out=IN_COMPANY), "company", 0)
    carried = {b.account.id: b.account for b in books.openings if b.account.control} if books.begins_year else {}
    if carried and books.opening_account is not None:
        carried[books.opening_account.id] = books.opening_account
    for account in sorted((used_accounts(books) | carried).values(), key=lambda a: a.shown):
        if not (account.shown.isascii() and account.shown[:3].isdigit() and len(account.shown) >= 3):
            yield _about(error("EXP-022-account", number=account.shown), "account", account.id)


def _datev(books: Books, datev: Datev) -> Iterator[Problem]:
    if books.company.currency != "EUR":
        yield error("EXP-032-currency", currency=books.company.currency)
    if not 1001 <= datev.adviser <= 9_999_999:
        yield _about(error("EXP-032-adviser"), "company", 0)
    if not 1 <= datev.client <= 99_999:
        yield _about(error("EXP-032-client"), "company", 0)
    for account in sorted(used_accounts(books).values(), key=lambda a: a.shown):
        digits = account.shown.isascii() and account.shown.isdigit()
        if not account.control and not (digits and 1 <= len(account.shown) <= datev.length):
            yield _about(error("EXP-032-account", number=account.shown, length=datev.length), "account", account.id)
    for customer in sorted(used_customers(books).values(), key=lambda c: c.number):
        if not is_personal(customer.number, datev.length):
            yield _about(error("EXP-032-customer", number=customer.number, length=datev.length + 1), "customer", customer.id)


def is_personal(number: str, length: int) -> bool:
    """Is it an account of a customer: one digit longer than accounts of the ledger, and not of a supplier?"""
    return number.isascii() and number.isdigit() and len(number) == length + 1 and number[0] in _PERSONAL
