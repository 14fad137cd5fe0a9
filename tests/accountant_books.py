"""Books of a few vouchers made by hand, for the files of an accountant."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from app.core.books import (
    BookAccount,
    BookCompany,
    BookCustomer,
    BookLine,
    BookPeriod,
    Books,
    BookVat,
    BookVoucher,
    ExportKind,
    VatPart,
)
from app.core.enums import AccountType, EntryType, VoucherSource
from app.core.roles import AccountRole
from app.rules.accountant.checks import Datev
from app.services.accountant.making import Made, Order, make
from app.services.accountant.options import Options, Wanted

CREATED = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
OPTIONS = Options(False, "|", "utf-8", True, False, Datev(29098, 55003, 4, "04", "WD"))
COMPANY = BookCompany("MAIN", "Exemple SARL", "FR", "EUR", 2, "fr", "FR12123456789", "123456789", "123456789", "Rue du Port", "1",
                      "", "75001", "Paris")
PERIODS = (BookPeriod(1, 1, date(2026, 1, 1), date(2026, 1, 31), False),
           BookPeriod(2, 2, date(2026, 2, 1), date(2026, 2, 28), True))


def account(number: str, name: str, *, control: bool = False, pnl: bool = False, automatic: bool = False,
            key: str = "") -> BookAccount:
    """An account that carries its own number."""
    kind = AccountType.PROFIT_AND_LOSS if pnl else AccountType.BALANCE
    return BookAccount(int(number), number, name, kind, control, "", "", key, automatic)


CLIENTS, SALES, VAT, BANK = (account("411000", "Clients", control=True), account("707000", "Ventes de marchandises", pnl=True),
                             account("445711", "TVA collectée"), account("512000", "Banque"))
DUPONT = BookCustomer(1, "C200", "Dupont SARL", country="FR")


def line(no: int, where: BookAccount, role: AccountRole, amount: int, **more: object) -> BookLine:
    """A line in euros, debit positive."""
    return replace(BookLine(no, where, role, amount, amount, "EUR"), **more)  # type: ignore[arg-type]


def voucher(key: int, source: VoucherSource, day: date, document: str, text: str, *lines: BookLine,
            **more: object) -> BookVoucher:
    """A voucher posted on its day."""
    held = BookVoucher(
        key, f"{source}-2026-{key:06}", f"V-{source}", source, day, day, document, text, "EUR", Decimal(1), day.month, "Anna",
        datetime(day.year, day.month, day.day, 10, tzinfo=UTC), lines)
    return replace(held, **more)  # type: ignore[arg-type]


def invoice(key: int = 12) -> BookVoucher:
    """1,000.00 and 20 % VAT, paid later."""
    part = VatPart("20", Decimal(20), 1000_00, 200_00, 1000_00, 200_00)
    return voucher(
        key, VoucherSource.INV, date(2026, 1, 20), "F2026-0012", "Facture F2026-0012",
        line(1, CLIENTS, AccountRole.AR, 1200_00, customer=DUPONT, match="AA", settled_on=date(2026, 2, 5)),
        line(2, SALES, AccountRole.REV, -1000_00, vat_code="20", vat=(part,)),
        line(3, VAT, AccountRole.VATOUT, -200_00, vat_code="20"),
        sequence=12, whole_sequence=12, entry_type=EntryType.INVOICE, due_date=date(2026, 2, 19))


def receipt(key: int = 13) -> BookVoucher:
    """The payment of it."""
    return voucher(
        key, VoucherSource.PAY, date(2026, 2, 5), "REL-02", "Règlement Dupont", line(1, BANK, AccountRole.BANK, 1200_00),
        line(2, CLIENTS, AccountRole.AR, -1200_00, customer=DUPONT, match="AA", settled_on=date(2026, 2, 5)),
        sequence=7, whole_sequence=13, entry_type=EntryType.PAYMENT)


def books(*vouchers: BookVoucher, company: BookCompany = COMPANY) -> Books:
    """January and February 2026 with the accounts and customers the vouchers name."""
    accounts = {x.account.id: x.account for v in vouchers for x in v.lines}
    people = {x.customer.id: x.customer for v in vouchers for x in v.lines if x.customer}
    codes = sorted({x.vat_code for v in vouchers for x in v.lines if x.vat_code})
    tax = next((a.id for a in accounts.values() if not a.control), 0)
    return Books(company, date(2026, 1, 1), date(2026, 2, 28), date(2026, 1, 1), date(2026, 12, 31), "2026", PERIODS,
                 tuple(sorted(accounts.values(), key=lambda a: a.number)), tuple(people.values()),
                 tuple(BookVat(n, code, f"TVA {code}", tax) for n, code in enumerate(codes, 1)), vouchers)


def made(kind: ExportKind, of: Books, options: Options = OPTIONS, **wanted: bool) -> Made:
    """The files of a kind."""
    return make(Order(of, Wanted(kind, of.first, of.last, **wanted), options, CREATED))
