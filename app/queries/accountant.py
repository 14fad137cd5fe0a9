"""The books as an accountant gets them: vouchers with their lines, VAT, what they were settled with, and who is named in them.

`books` reads a stretch of days in a dozen statements, whatever its length (EXP-001, 002).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, exists, func, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.books import (
    Balance,
    BookAccount,
    BookCompany,
    BookCustomer,
    BookLine,
    BookPeriod,
    Books,
    BookVat,
    BookVoucher,
    ExportKind,
    OpenItem,
    Reference,
    VatPart,
    journal_of,
)
from app.core.enums import AccountType, EntryType, PeriodState
from app.core.roles import AccountRole
from app.models.accounts import (
    Account,
    Currency,
    DimensionValue,
    NumberSeries,
    NumberSeriesLine,
    RoleAccount,
    VatCode,
    VatRate,
)
from app.models.company import Company, CompanyRegistration, FiscalPeriod, FiscalYear, PeriodStatus, User
from app.models.exports import AccountantExport, AccountMapping, ExportedVoucher
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    GeneralLedgerEntry,
    Settlement,
    SettlementPair,
    VatEntry,
    Voucher,
)
from app.models.types import FOR_EVER, Minor
from app.queries.accountant_papers import NO_PAPER, invoiced
from app.queries.accountant_people import customers

_V, _L, _E, _D, _P = Voucher, GeneralLedgerEntry, CustomerLedgerEntry, DetailedEntry, SettlementPair


@dataclass(frozen=True, slots=True)
class Take:
    """Which books: a company, two days; `new_for` = only vouchers no export of this kind has had (EXP-002)."""

    company_id: int
    first: date
    last: date
    new_for: ExportKind | None = None


@dataclass(frozen=True, slots=True)
class PairRow:
    """A standing pair of a settlement with its day."""

    id: int
    debit: int
    credit: int
    day: date


@dataclass(frozen=True, slots=True)
class Found:
    """The books before the rules have shared out VAT and given match letters.

    `parts` = VAT by voucher, `pairs` all standing pairs of the company, `open_entries` what is still open now.
    """

    books: Books
    parts: Mapping[int, Sequence[VatPart]]
    pairs: Sequence[PairRow] = field(default=())
    open_entries: frozenset[int] = frozenset()


def books(session: Session, take: Take, language: str) -> Found:
    """Everything of the days, in the language of the files; vouchers in the order of their posting."""
    company = session.get_one(Company, take.company_id)
    year = _year(session, company, take.first)
    accounts = _accounts(session, take.company_id, language)
    vouchers = _vouchers(session, take, year)
    ids = {v.id for v in vouchers}
    lines = _lines(session, take, accounts, ids)
    opening = _open_rows(session, take.company_id, take.first - timedelta(days=1))
    closing = _open_rows(session, take.company_id, take.last)
    wanted = {customer for rows in lines.values() for _line, customer in rows if customer} | {r.customer_id for r in
                                                                                              (*opening, *closing)}
    people = customers(session, take.company_id, wanted, company.accounting_currency)
    return Found(
        Books(_company(session, company), take.first, take.last, year.start if year else take.first,
              year.end if year else take.last, year.code if year else "", tuple(_periods(session, company, take, year)),
              tuple(accounts.values()), tuple(sorted(people.values(), key=lambda c: c.number)),
              tuple(_vat_codes(session, take, language)), tuple(_whole(vouchers, lines, people)),
              tuple(_openings(session, take, accounts)), tuple(_items(opening, accounts, people)),
              tuple(_items(closing, accounts, people)), accounts.get(_opening_account(session, take.company_id))),
        _parts(session, take, ids), _pairs(session, take.company_id), _still_open(session, take.company_id))


# ---------------------------------------------------------------- company, years, accounts, codes

def _company(session: Session, company: Company) -> BookCompany:
    held = {r.scheme: r.value for r in session.scalars(
        select(CompanyRegistration).where(CompanyRegistration.company_id == company.id))}
    siren = "".join((held.get("siren") or held.get("siret", "")[:11]).split())[:9]
    decimals = session.scalars(select(Currency.decimals).where(Currency.code == company.accounting_currency)).one()
    return BookCompany(
        company.code, company.legal_name, company.country_code, company.accounting_currency, decimals, company.language,
        company.vat_number or "", siren, next((held[s] for s in ("kvk", "bce", "siren", "hrb", "crn") if s in held), ""),
        company.street, company.number, company.addition or "", company.postcode, company.city)


def _year(session: Session, company: Company, day: date) -> FiscalYear | None:
    return session.scalars(select(FiscalYear).where(FiscalYear.calendar_id == company.fiscal_calendar_id, FiscalYear.start <= day,
                                                    FiscalYear.end >= day)).first()


def _periods(session: Session, company: Company, take: Take, year: FiscalYear | None) -> Iterator[BookPeriod]:
    """The periods of the fiscal year, and those of the years after it that the days reach into (EXP-005)."""
    first, last = (min(year.start, take.first), max(year.end, take.last)) if year else (take.first, take.last)
    rows = session.execute(
        select(FiscalPeriod.id, FiscalPeriod.no, FiscalPeriod.start, FiscalPeriod.end, PeriodStatus.status)
        .join(FiscalYear, FiscalYear.id == FiscalPeriod.year_id)
        .outerjoin(PeriodStatus, and_(PeriodStatus.period_id == FiscalPeriod.id, PeriodStatus.company_id == company.id))
        .where(FiscalYear.calendar_id == company.fiscal_calendar_id, FiscalPeriod.start <= last, FiscalPeriod.end >= first)
        .order_by(FiscalYear.start, FiscalPeriod.no))
    for key, no, start, end, status in rows:
        yield BookPeriod(key, no, start, end, status in (None, PeriodState.OPEN))


def _accounts(session: Session, company_id: int, language: str) -> dict[int, BookAccount]:
    rows = session.execute(
        select(Account, AccountMapping).outerjoin(AccountMapping, AccountMapping.account_id == Account.id)
        .where(Account.company_id == company_id, Account.type != AccountType.HEADING).order_by(Account.number))
    return {a.id: BookAccount(a.id, a.number, _name(a.names, language), a.type, a.control, a.reference_code or "",
                              m.target if m else "", (m.tax_key or "") if m else "", bool(m and m.automatic)) for a, m in rows}


def _opening_account(session: Session, company_id: int) -> int:
    """The account of the role OPENING, 0 where the company has none."""
    return session.scalars(select(RoleAccount.account_id).where(
        RoleAccount.company_id == company_id, RoleAccount.role == AccountRole.OPENING).order_by(RoleAccount.id)).first() or 0


def _name(names: Mapping[str, str], language: str) -> str:
    return names.get(language) or names.get("en") or ""


def _vat_codes(session: Session, take: Take, language: str) -> Iterator[BookVat]:
    rates = {code: rate for code, rate in session.execute(
        select(VatRate.vat_code_id, VatRate.rate).join(VatCode, VatCode.id == VatRate.vat_code_id)
        .where(VatCode.company_id == take.company_id, VatRate.valid_from <= take.last).order_by(VatRate.valid_from))}
    for code in session.scalars(select(VatCode).where(VatCode.company_id == take.company_id).order_by(VatCode.code)):
        yield BookVat(code.id, code.code, _name(code.names, language), code.account_id, rates.get(code.id, Decimal(0)))


# ---------------------------------------------------------------- vouchers

def _in(take: Take, table: Any) -> Any:
    return and_(table.company_id == take.company_id, table.posting_date >= take.first, table.posting_date <= take.last)


def _vouchers(session: Session, take: Take, year: FiscalYear | None) -> list[BookVoucher]:
    """Vouchers of the days without their lines, as they were posted; their place in the year's order does not change later."""
    entries = _entries_of(session, take)
    references = _references(session, take)
    papers = invoiced(session, take.company_id, take.first, take.last)
    places = _places(session, take, year)
    query = (select(_V.id, _V.number, _V.source, _V.posting_date, _V.document_date, _V.text, _V.currency, _V.posted_at,
                    _V.reverses_id, NumberSeries.code.label("series"), User.display_name.label("user"), FiscalPeriod.no)
             .join(NumberSeriesLine, NumberSeriesLine.id == _V.series_line_id)
             .join(NumberSeries, NumberSeries.id == NumberSeriesLine.series_id)
             .join(User, User.id == _V.posted_by_id).join(FiscalPeriod, FiscalPeriod.id == _V.period_id)
             .where(_in(take, _V)).order_by(_V.id))
    if take.new_for is not None:
        query = query.where(~exists().where(
            ExportedVoucher.voucher_id == _V.id, AccountantExport.id == ExportedVoucher.export_id,
            AccountantExport.kind == take.new_for.value))
    found = []
    for v in session.execute(query):
        entry, paper = entries.get(v.id), papers.get(v.id, NO_PAPER)
        found.append(BookVoucher(
            v.id, v.number, v.series, v.source, v.posting_date, v.document_date, entry.document_no if entry else "", v.text,
            v.currency, entry.rate if entry else Decimal(1), v.no, v.user, v.posted_at, (), *places.get(v.id, (0, 0)),
            entry.due_date if entry else None, entry.vat_date if entry else None, entry.entry_type if entry else None,
            v.reverses_id is not None, tuple(references.get(v.id, ())), paper.order, paper.slip, paper.archived))
    return found


def _places(session: Session, take: Take, year: FiscalYear | None) -> dict[int, tuple[int, int]]:
    """Of each voucher of the fiscal year: its place among those of its journal, and among all.

    One without an amount, as an invoice of nothing, has no place: it has no line in a FEC and would leave a hole (EXP-022).
    """
    first, last = (year.start, year.end) if year else (take.first, take.last)
    counts: dict[str, int] = defaultdict(int)
    found = {}
    with_amount = exists().where(_L.voucher_id == _V.id, _L.accounting_amount != 0)
    for key, source in session.execute(select(_V.id, _V.source).where(
            _V.company_id == take.company_id, _V.posting_date >= first, _V.posting_date <= last, with_amount).order_by(_V.id)):
        journal = journal_of(source)
        counts[journal] += 1
        counts["all"] += 1
        found[key] = (counts[journal], counts["all"])
    return found


def _entries_of(session: Session, take: Take) -> dict[int, Any]:
    """The first entry of each voucher: its document, rate, dates and type."""
    rows = session.execute(
        select(_E.voucher_id, _E.document_no, _E.rate, _E.vat_date, _E.entry_type, CustomerEntryState.due_date)
        .outerjoin(CustomerEntryState, CustomerEntryState.entry_id == _E.id).where(_in(take, _E)).order_by(_E.id.desc()))
    return {row.voucher_id: row for row in rows}


def _live(pair: Any) -> Any:
    """Pairs that stand: neither an undoing nor undone."""
    undo = aliased(SettlementPair)
    return and_(pair.undoes_id.is_(None), ~exists().where(undo.undoes_id == pair.id))


def _references(session: Session, take: Take) -> dict[int, list[Reference]]:
    """By voucher of a payment: the documents it was settled with."""
    own, other = aliased(_E), aliased(_E)
    found: dict[int, list[Reference]] = defaultdict(list)
    sides = or_(and_(own.id == _P.credit_entry_id, other.id == _P.debit_entry_id),
                and_(own.id == _P.debit_entry_id, other.id == _P.credit_entry_id))
    rows = session.execute(
        select(own.voucher_id, other.document_no, _P.amount, _P.counter_amount, _P.accounting_amount, own.id, _P.credit_entry_id)
        .select_from(_P).join(own, own.id.in_((_P.credit_entry_id, _P.debit_entry_id))).join(other, sides)
        .where(_in(take, own), own.entry_type.in_((EntryType.PAYMENT, EntryType.REFUND)), _live(_P)).order_by(_P.id))
    for voucher, document, amount, counter, accounting, entry, credit in rows:
        found[voucher].append(Reference(document, counter if entry == credit else amount, accounting))
    return found


def _lines(session: Session, take: Take, accounts: Mapping[int, BookAccount],
           ids: set[int]) -> dict[int, list[tuple[BookLine, int | None]]]:
    """Lines by voucher, with the id of the customer they name."""
    entry_of = {line: entry for line, entry in session.execute(
        select(_D.gl_entry_id, _D.entry_id).where(_in(take, _D), _D.gl_entry_id.is_not(None)))}
    values = {d.id: d.code for d in session.scalars(select(DimensionValue).where(DimensionValue.company_id == take.company_id))}
    codes = {c.id: c.code for c in session.scalars(select(VatCode).where(VatCode.company_id == take.company_id))}
    found: dict[int, list[tuple[BookLine, int | None]]] = defaultdict(list)
    query = select(_L.id, _L.voucher_id, _L.line_no, _L.account_id, _L.role, _L.amount, _L.accounting_amount, _L.currency,
                   _L.customer_id, _L.text, _L.correction, _L.vat_code_id, _L.cost_centre_id, _L.project_id)
    for r in session.execute(query.where(_in(take, _L)).order_by(_L.voucher_id, _L.line_no)):
        if r.voucher_id in ids:
            found[r.voucher_id].append((BookLine(
                r.line_no, accounts[r.account_id], r.role, r.amount, r.accounting_amount, r.currency, None, r.text, r.correction,
                codes.get(r.vat_code_id, ""), (), values.get(r.cost_centre_id, ""), values.get(r.project_id, ""), "", None,
                entry_of.get(r.id)), r.customer_id))
    return found


def _whole(vouchers: Iterable[BookVoucher], lines: Mapping[int, Sequence[tuple[BookLine, int | None]]],
           people: Mapping[int, BookCustomer]) -> Iterator[BookVoucher]:
    for voucher in vouchers:
        yield replace(voucher, lines=tuple(replace(line, customer=people[customer]) if customer else line
                                           for line, customer in lines.get(voucher.id, ())))


def _parts(session: Session, take: Take, ids: set[int]) -> dict[int, list[VatPart]]:
    """VAT entries by voucher, credit positive as on the document."""
    found: dict[int, list[VatPart]] = defaultdict(list)
    rows = session.execute(
        select(VatEntry.voucher_id, VatCode.code, VatEntry.rate, VatEntry.base, VatEntry.vat, VatEntry.base_accounting,
               VatEntry.vat_accounting, VatEntry.list_kind, VatEntry.vat_number)
        .join(_V, _V.id == VatEntry.voucher_id).join(VatCode, VatCode.id == VatEntry.vat_code_id)
        .where(_in(take, _V)).order_by(VatEntry.id))
    for r in rows:
        if r.voucher_id in ids:
            found[r.voucher_id].append(VatPart(r.code, r.rate, r.base, r.vat, r.base_accounting, r.vat_accounting, r.list_kind,
                                               r.vat_number or ""))
    return found


def _pairs(session: Session, company_id: int) -> list[PairRow]:
    """Every standing pair: groups of settled entries may lead back before the days."""
    rows = session.execute(
        select(_P.id, _P.debit_entry_id, _P.credit_entry_id, Settlement.posting_date)
        .join(Settlement, Settlement.id == _P.settlement_id).where(_P.company_id == company_id, _live(_P)).order_by(_P.id))
    return [PairRow(*row) for row in rows]


def _still_open(session: Session, company_id: int) -> frozenset[int]:
    state = CustomerEntryState
    return frozenset(session.scalars(select(state.entry_id).where(state.company_id == company_id, state.open_until == FOR_EVER)))


# ---------------------------------------------------------------- what was there before, what is open

def _openings(session: Session, take: Take, accounts: Mapping[int, BookAccount]) -> Iterator[Balance]:
    """Balance accounts the evening before the first day, those that stood at nothing left out."""
    rows = session.execute(
        select(_L.account_id, type_coerce(func.sum(_L.accounting_amount), Minor()))
        .where(_L.company_id == take.company_id, _L.posting_date < take.first).group_by(_L.account_id))
    sums = {account: total for account, total in rows}
    for key, account in accounts.items():
        if account.type is AccountType.BALANCE and sums.get(key):
            yield Balance(account, sums[key])


def _open_rows(session: Session, company_id: int, day: date) -> Sequence[Any]:
    """Entries that were open at the end of a day, with what remained of them and on which account."""
    amount, accounting = (type_coerce(func.sum(c), Minor()) for c in (_D.amount, _D.accounting_amount))
    left = (select(_D.entry_id, _D.control_account_id.label("account_id"), amount.label("left"), accounting.label("worth"))
            .where(_D.company_id == company_id, _D.posting_date <= day).group_by(_D.entry_id, _D.control_account_id)
            .having(or_(func.sum(_D.amount) != 0, func.sum(_D.accounting_amount) != 0)).subquery())
    return session.execute(
        select(_E.id, _E.customer_id, left.c.account_id, _E.document_no, _E.entry_type, _E.document_date,
               CustomerEntryState.due_date, _E.currency, _E.amount, left.c.left, left.c.worth)
        .join(left, left.c.entry_id == _E.id).outerjoin(CustomerEntryState, CustomerEntryState.entry_id == _E.id)
        .order_by(_E.customer_id, _E.id, left.c.account_id)).all()


def _items(rows: Iterable[Any], accounts: Mapping[int, BookAccount], people: Mapping[int, BookCustomer]) -> Iterator[OpenItem]:
    for key, customer, account, *values in rows:
        yield OpenItem(key, people[customer], accounts[account], *values)
