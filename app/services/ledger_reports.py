"""The reports of the ledger: trial balance and control report as files, and what a stretch of days may be (PST-040, 042)."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app import i18n
from app.core.money import major
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.queries import accounts as queries
from app.queries.listing import Column
from app.services import exports, periods, printing
from app.services.desk import Desk

declare({
    "PST-042-order": N_("The last day {last} lies before the first day {first}."),
})

BALANCE_COLUMNS = (
    Column("number", N_("Account"), "link", None, 84), Column("name", N_("Name"), "words", None, 230, stretch=True),
    Column("opening", N_("Brought forward"), "amount", None, 130, total=True),
    Column("debit", N_("Debit"), "amount", None, 120, total=True),
    Column("credit", N_("Credit"), "amount", None, 120, total=True),
    Column("closing", N_("Closing balance"), "amount", None, 130, total=True))
CONTROL_COLUMNS = (
    Column("number", N_("Account"), "link", None, 84), Column("name", N_("Name"), "words", None, 230, stretch=True),
    Column("ledger", N_("Ledger"), "amount", None, 130, total=True),
    Column("entries", N_("Customer entries"), "amount", None, 130, total=True),
    Column("difference", N_("Difference"), "amount", None, 120, total=True))


def check(first: date, last: date) -> Problem | None:
    """A stretch of days ends on or after its first day."""
    return error("PST-042-order", at="last", first=first, last=last) if last < first else None


def stretches(desk: Desk) -> list[tuple[str, date, date]]:
    """Fiscal years and their periods as choices: name, first and last day; the newest year first."""
    with desk.reading() as session:
        found = queries.stretches(session, desk.company_id)
    return [(_year_name(s) if s.year else periods.name_of(s.start, s.end), s.start, s.end) for s in found]


def _year_name(stretch: queries.Stretch) -> str:
    """`2026` for a calendar year, else both years of a broken one."""
    return f"{stretch.start:%Y}" if stretch.start.year == stretch.end.year else f"{stretch.start:%Y}/{stretch.end:%Y}"


def current_year(desk: Desk) -> tuple[date, date]:
    """The fiscal year of the work date, or up to it when it lies in none."""
    with desk.reading() as session:
        years = [s for s in queries.stretches(session, desk.company_id) if s.year]
        found = next((s for s in years if s.start <= desk.today <= s.end), None)
        return (found.start, found.end) if found else (queries.year_start(session, desk.company_id, desk.today), desk.today)


def current_period(desk: Desk) -> tuple[date, date]:
    """The fiscal period of the work date; its year when it lies in none."""
    with desk.reading() as session:
        found = (s for s in queries.stretches(session, desk.company_id) if not s.year and s.start <= desk.today <= s.end)
        this = next(found, None)
    return (this.start, this.end) if this else current_year(desk)


def receivables(desk: Desk) -> int:
    """The account that a statement begins with: customers."""
    with desk.reading() as session:
        return queries.receivables(session, desk.company_id)


def trial_balance(desk: Desk, first: date, last: date) -> list[queries.BalanceRow]:
    """Every account with its figures, and the result of earlier years (PST-042, 043)."""
    with desk.reading() as session:
        return queries.trial_balance(session, desk.company_id, first, last)


def control_report(desk: Desk, day: date) -> list[queries.ControlRow]:
    """Every control account with ledger, customer entries and difference on a day (PST-040)."""
    with desk.reading() as session:
        return queries.control_report(session, desk.company_id, day)


def balance_values(desk: Desk, row: queries.BalanceRow) -> list[object]:
    """A row under `BALANCE_COLUMNS`; the result of earlier years named in the language of the desk."""
    return [row.number, name_of(desk, row), row.opening, row.debit, row.credit, row.closing]


def control_values(desk: Desk, row: queries.ControlRow) -> list[object]:
    """A row under `CONTROL_COLUMNS`."""
    return [row.number, row.names.get(desk.language) or row.names.get("en", ""), row.ledger, row.entries, row.difference]


def name_of(desk: Desk, row: queries.BalanceRow) -> str:
    """The name of an account, or of the line that no account holds."""
    if not row.account_id:
        return i18n.tr(row.names["en"], desk.language)
    return row.names.get(desk.language) or row.names.get("en", "")


def export(desk: Desk, title: str, columns: Sequence[Column], rows: Sequence[Sequence[object]], path: Path, currency: str) -> int:
    """Write rows of a report for a spreadsheet, CSV or XLSX by the ending; gives how many."""
    places = i18n.decimals_of(currency)
    plain = ([major(v, places) if c.kind == "amount" and isinstance(v, int) else v for c, v in zip(columns, row, strict=True)]
             for row in rows)
    return exports.write_rows(desk, title, list(columns), plain, path)


def as_pdf(desk: Desk, sheet: printing.Sheet, columns: Sequence[Column], rows: Sequence[Sequence[object]],
           currency: str) -> bytes:
    """A report on paper with the sums of its amounts."""
    cells = [[printing.words_of(c, v, currency, desk) for c, v in zip(columns, row, strict=True)] for row in rows]
    sums = [sum(v for v in column if isinstance(v, int)) if c.total else None
            for c, column in zip(columns, zip(*rows, strict=True), strict=True)] if rows else [None] * len(columns)
    total = ["" if s is None else i18n.amount(s, currency, desk.region) for s in sums]
    total[0] = i18n.tr("Total", desk.language)
    return printing.as_pdf(desk, sheet, columns, cells, [total])
