"""The report of a run: printed once, kept with its fingerprint, reprinted for ever, and as a spreadsheet (REV-013, 015)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.money import major
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.accounts import RateType
from app.models.archive import ArchivedDocument
from app.models.company import Company, User
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.models.revaluation import RevaluationLine, RevaluationRate, RevaluationRun
from app.queries.listing import Column
from app.rules.revaluation import METHOD_NAMES, STYLE_NAMES, Method, Style
from app.services import exports
from app.services.desk import Desk
from app.services.revaluation.writing import TABLE
from app.services.sales.archive import Printed
from app.storage import archive

declare({
    "REV-015-lost": N_("The stored report of run {number} does not fit its fingerprint. Look for it in a backup."),
})

TITLE = N_("Foreign currency revaluation")
KIND = "revaluation"
_LINES = (Column("customer", N_("No."), "text", None, 80), Column("name", N_("Customer"), "text", None, 220),
          Column("document", N_("Document"), "text", None, 120), Column("date", N_("Date"), "date", None, 90),
          Column("currency", N_("Cur."), "text", None, 50), Column("open", N_("Open"), "amount", None, 110),
          Column("original", N_("Original value"), "amount", None, 110),
          Column("before", N_("Unrealised before"), "amount", None, 110), Column("value", N_("Value"), "amount", None, 110),
          Column("target", N_("Target"), "amount", None, 110), Column("adjustment", N_("Adjustment"), "amount", None, 110),
          Column("after", N_("Unrealised after"), "amount", None, 110))
_SUMS = (Column("customer", N_("No."), "text", None, 80), Column("name", N_("Customer"), "text", None, 220),
         Column("currency", N_("Cur."), "text", None, 50), Column("open", N_("Balance"), "amount", None, 110),
         Column("old", N_("Value before"), "amount", None, 110), Column("new", N_("Value after"), "amount", None, 110),
         Column("difference", N_("Difference"), "amount", None, 110))
_RATES = (Column("currency", N_("Cur."), "text", None, 50), Column("rate", N_("Exchange rate"), "number", None, 130),
          Column("day", N_("Date"), "date", None, 90))


@dataclass(frozen=True, slots=True)
class Sum:
    """A customer in one currency: open in it, and what that was worth before and after, accounting minor units."""

    number: str
    name: str
    currency: str
    open: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Told:
    """A run as its report tells it: the record in words, the rates, its lines, sums by currency and customer."""

    number: str
    considered: date
    currency: str
    company: str
    words: tuple[str, ...]
    rates: tuple[tuple[str, Decimal, date], ...]
    lines: tuple[tuple[Any, ...], ...]
    sums: tuple[Sum, ...]
    gain: int
    loss: int


def pdf(desk: Desk, run_id: int) -> Outcome[Printed]:
    """The report of a run: made and archived the first time, afterwards the same bytes with their fingerprint proved."""
    with desk.writing("revaluation.report") as uow:
        session = uow.session
        run = session.get(RevaluationRun, run_id)
        if run is None or run.company_id != desk.company_id:
            return Outcome(None, (error("REV-030-gone"),))
        name, kept = f"{run.number}.pdf", ArchivedDocument
        held = session.scalars(select(kept.content_sha256).where(kept.document_table == TABLE, kept.document_id == run_id)
                               .order_by(kept.id)).first()
        if held is not None:
            try:
                return Outcome(Printed(name, archive.read(session, held)))
            except archive.LostContentError:
                return Outcome(None, (error("REV-015-lost", number=run.number),))
        content = _drawn(desk, told(session, desk, run))
        session.add(kept(
            company_id=desk.company_id, kind=KIND, number=run.number, date=run.considered, customer_id=None,
            document_table=TABLE, document_id=run_id, letter_id=None, language=desk.language,
            content_sha256=archive.keep(session, content), created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
        return Outcome(Printed(name, content))


def pdf_kept(desk: Desk, run_id: int) -> Outcome[Printed]:
    """The report of a file that is only read: the archived one, else a copy that is not kept."""
    with desk.reading() as session:
        run = session.get(RevaluationRun, run_id)
        if run is None or run.company_id != desk.company_id:
            return Outcome(None, (error("REV-030-gone"),))
        kept = ArchivedDocument
        held = session.scalars(select(kept.content_sha256).where(kept.document_table == TABLE, kept.document_id == run_id)
                               .order_by(kept.id)).first()
        return Outcome(Printed(f"{run.number}.pdf", archive.read(session, held) if held is not None
                               else _drawn(desk, told(session, desk, run))))


def told(session: Session, desk: Desk, run: RevaluationRun) -> Told:
    """Everything the report says, from the record, its rates and its lines, which never change (REV-013)."""
    company = session.get_one(Company, desk.company_id)
    line, entry = RevaluationLine, CustomerLedgerEntry
    rows = session.execute(
        select(Customer.number, Customer.name, entry.document_no, entry.posting_date, entry.currency, line.open_amount,
               line.original, line.before, line.value, line.target, line.adjustment, line.standing)
        .join(entry, entry.id == line.entry_id).join(Customer, Customer.id == entry.customer_id)
        .where(line.run_id == run.id).order_by(entry.currency, Customer.number, line.id)).all()
    sums = []
    for (currency, number, name), group in groupby(rows, key=lambda r: (r.currency, r.number, r.name)):
        own = list(group)
        sums.append(Sum(number, name, currency, sum(r.open_amount for r in own), sum(r.original + r.before for r in own),
                        sum(r.original + r.target for r in own)))
    rates = tuple((r.currency, r.rate, r.used_date) for r in session.scalars(
        select(RevaluationRate).where(RevaluationRate.run_id == run.id).order_by(RevaluationRate.currency)))
    return Told(run.number, run.considered, company.accounting_currency, company.legal_name, _words(session, desk, run), rates,
                tuple(tuple(row) for row in rows), tuple(sums), run.gain, run.loss)


def _words(session: Session, desk: Desk, run: RevaluationRun) -> tuple[str, ...]:
    """The parameters of a run in words (REV-004, 013)."""
    def say(text: str, **values: str) -> str:
        return i18n.tr(text, desk.language).format(**values)

    def day(value: date) -> str:
        return i18n.day(value, desk.region)

    rate_type = session.get_one(RateType, run.rate_type_id)
    user = session.get_one(User, run.created_by_id)
    found = [
        say(N_("Run {number} as of {day}: {method}, {style}."), number=run.number, day=day(run.considered),
            method=say(METHOD_NAMES[Method(run.method)]), style=say(STYLE_NAMES[Style(run.style)])),
        say(N_("Rates of {type} for {day}."), type=rate_type.names.get(desk.language) or rate_type.code, day=day(run.rate_date)),
        say(N_("Posted by {user} on {day}."), user=user.display_name, day=day(run.finished_at.date()))]
    if run.reverses_id is not None:
        found.insert(1, say(N_("It takes run {number} back."), number=session.get_one(RevaluationRun, run.reverses_id).number))
    if run.text:
        found.append(run.text)
    left = sum((run.parameters or {}).get("left_out", {}).values())
    if left:
        found.append(i18n.filled(i18n.tr(N_("{count:entry was|entries were} left out."), desk.language), count=left))
    return tuple(found)


def _drawn(desk: Desk, run: Told) -> bytes:
    """The PDF: per currency its rate and customers, totals per currency, gain and loss at the end (REV-015)."""
    from app.reports import lists
    from app.reports.letter_data import Align
    from app.reports.letter_data import Column as Head
    from app.reports.words import Words

    words, language = Words.of(desk.language, i18n.letters), desk.language
    heads = tuple(Head(i18n.tr(title, language), share, align) for title, share, align in (
        (N_("No."), 0.09, Align.LEFT), (N_("Customer"), 0.31, Align.LEFT), (N_("Balance"), 0.15, Align.RIGHT),
        (N_("Value before"), 0.15, Align.RIGHT), (N_("Value after"), 0.15, Align.RIGHT), (N_("Difference"), 0.15, Align.RIGHT)))
    printed = words["list_printed"].format(day=i18n.day(desk.clock.today(), desk.region))
    rows = tuple(_rows(desk, run, words["list_total_of"])) if run.sums else ()
    return lists.render(lists.ListData(
        i18n.tr(TITLE, language), run.company, language, heads, rows, tuple(_totals(desk, run)), run.words, printed,
        words["page"], words["list_empty"], True))


def _rows(desk: Desk, run: Told, total: str) -> Iterable[Any]:
    """A section per currency with its rate, a row per customer, and the sums of the currency."""
    from app.reports.letter_data import Row, RowKind

    rates = {currency: (rate, day) for currency, rate, day in run.rates}
    for currency, group in groupby(run.sums, key=lambda s: s.currency):
        own = list(group)
        rate, day = rates[currency]
        head = i18n.tr(N_("{currency}: 1 {currency} = {rate} {own}, rate of {day}"), desk.language).format(
            currency=currency, rate=i18n.number(rate.normalize(), desk.region), own=run.currency, day=i18n.day(day, desk.region))
        yield Row(("", head, "", "", "", ""), RowKind.SECTION)
        for one in own:
            yield Row((one.number, one.name, *_figures(desk, run, one)))
        whole = Sum("", total.format(group=currency), currency, sum(s.open for s in own), sum(s.before for s in own),
                    sum(s.after for s in own))
        yield Row(("", whole.name, *_figures(desk, run, whole)), RowKind.SUBTOTAL)


def _figures(desk: Desk, run: Told, one: Sum) -> list[str]:
    return [i18n.amount(one.open, one.currency, desk.region),
            *(i18n.amount(x, run.currency, desk.region) for x in (one.before, one.after, one.after - one.before))]


def _totals(desk: Desk, run: Told) -> Iterable[Any]:
    """The whole, and what it added to gains and losses."""
    from app.reports.letter_data import Row, RowKind

    def said(value: int) -> str:
        return i18n.amount(value, run.currency, desk.region)

    before, after = sum(s.before for s in run.sums), sum(s.after for s in run.sums)
    yield Row(("", i18n.tr(N_("Total"), desk.language), "", said(before), said(after), said(after - before)), RowKind.TOTAL)
    for words, value in ((N_("Unrealised gains"), run.gain), (N_("Unrealised losses"), -run.loss)):
        yield Row(("", i18n.tr(words, desk.language), "", "", "", said(value)), RowKind.TOTAL)


def export(desk: Desk, run_id: int, path: Path) -> Outcome[int]:
    """The run as a spreadsheet: by customer, every entry, the rates; gives the number of entries (REV-015)."""
    with desk.reading() as session:
        run = session.get(RevaluationRun, run_id)
        if run is None or run.company_id != desk.company_id:
            return Outcome(None, (error("REV-030-gone"),))
        found = told(session, desk, run)
    own = i18n.decimals_of(found.currency)
    sums = ([s.number, s.name, s.currency, major(s.open, i18n.decimals_of(s.currency)), major(s.before, own),
             major(s.after, own), major(s.after - s.before, own)] for s in found.sums)
    entries = (_entry(row, own) for row in found.lines)
    exports.write_book(desk, ((N_("By customer"), list(_SUMS), sums), (N_("Entries"), list(_LINES), entries),
                              (N_("Exchange rates"), list(_RATES), ([*rate] for rate in found.rates))), path)
    return Outcome(len(found.lines))


def _entry(row: Sequence[Any], own: int) -> list[Any]:
    number, name, document, day, currency, opened, *values = row
    return [number, name, document, day, currency, major(opened, i18n.decimals_of(currency)), *(major(v, own) for v in values)]
