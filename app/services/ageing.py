"""The aged balance for people: limits and labels of a definition, rows, print and export (AGE-04, 08, 13)."""

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from app import i18n
from app.core.money import major
from app.queries import ageing
from app.rules import ageing as rules
from app.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Aged:
    """The aged balance of a day: labels of the columns, rows by customer, totals in accounting minor units."""

    day: date
    labels: tuple[str, ...]
    rows: tuple[ageing.AgedRow, ...]

    @property
    def totals(self) -> tuple[int, ...]:
        """Sum of each bucket."""
        return tuple(sum(r.buckets[n] for r in self.rows) for n in range(len(self.labels)))

    @property
    def unapplied(self) -> int:
        """Sum of the credits."""
        return sum(r.unapplied for r in self.rows)

    @property
    def balance(self) -> int:
        """Everything."""
        return sum(r.balance for r in self.rows)


def limits(session: Session, desk: Desk, day: date, code: str | None = None,
           basis: rules.Basis = rules.Basis.DUE_DATE) -> tuple[list[date], list[str]]:
    """Limits of the default (or named) definition on a day and the labels in the reader's language (AGE-04)."""
    periods = ageing.definition(session, desk.company_id, code)
    found = [rules.Period(p.unit, p.interval, p.labels.get(desk.language, p.labels["en"]), role=p.role) for p in periods]
    return rules.limits(found, day, basis), [p.label for p in found]


def aged(desk: Desk, day: date, *, code: str | None = None, basis: rules.Basis = rules.Basis.DUE_DATE,
         customer_id: int | None = None) -> Aged:
    """The aged balance of all customers on a day, live or past (AGE-08)."""
    with desk.reading() as session:
        edges, labels = limits(session, desk, day, code, basis)
        rows = ageing.aged(session, desk.company_id, day, edges, basis=basis.value, customer_id=customer_id)
    return Aged(day, tuple(labels), tuple(rows))


def as_pdf(desk: Desk, found: Aged, company: str, currency: str) -> bytes:
    """The printed aged balance."""
    from app.reports import lists
    from app.reports.letter_data import Align, Column, Row, RowKind
    from app.reports.words import Words
    words = Words.of(desk.language, i18n.letters)

    def figure(amount: int) -> str:
        return i18n.amount(amount, currency, desk.region)

    columns = (Column(i18n.tr("No.", desk.language), 0.09), Column(i18n.tr("Customer", desk.language), 0.25),
               *(Column(label, 0.095, Align.RIGHT) for label in found.labels),
               Column(i18n.tr("Unapplied", desk.language), 0.09, Align.RIGHT),
               Column(i18n.tr("Balance", desk.language), 0.1, Align.RIGHT))
    rows = tuple(Row((r.number, r.name, *(figure(b) for b in r.buckets), figure(r.unapplied), figure(r.balance)))
                 for r in found.rows)
    total = Row(("", words["list_total"], *(figure(t) for t in found.totals), figure(found.unapplied), figure(found.balance)),
                RowKind.TOTAL)
    return lists.render(lists.ListData(
        i18n.tr("Aged balance", desk.language), company, desk.language, columns, rows, (total,),
        (words["list_as_of"].format(day=i18n.day(found.day, desk.region)),),
        words["list_printed"].format(day=i18n.day(desk.clock.today(), desk.region)), words["page"], words["list_empty"], True))


def as_csv(desk: Desk, found: Aged, path: Path, currency: str) -> int:
    """The aged balance for a spreadsheet, one row per customer."""
    places = i18n.decimals_of(currency)
    decimal = i18n.separators(desk.region)[0]
    with path.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.writer(target, delimiter=";" if decimal == "," else ",")
        writer.writerow([i18n.tr("No.", desk.language), i18n.tr("Customer", desk.language), *found.labels,
                         i18n.tr("Unapplied", desk.language), i18n.tr("Balance", desk.language)])
        for r in found.rows:
            figures = (*r.buckets, r.unapplied, r.balance)
            writer.writerow([r.number, r.name, *(str(major(f, places)).replace(".", decimal) for f in figures)])
    return len(found.rows)
