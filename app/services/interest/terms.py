"""Interest terms as the rules take them: rates in their course, codes with versions, limits (INT-01, 06, 40; LAW-05)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.dates import DateFormula
from app.core.problems import Problem
from app.models.interest import (
    InterestCurrency,
    InterestRange,
    InterestRateRow,
    InterestTerms,
    InterestVersion,
)
from app.rules import interest, law
from app.rules.interest import periodic
from app.rules.interest.notes import Entries, NoteTerms
from app.services import reminder_setup

PERIODIC = "periodic"
DUE = "14D"
"""When a note is due whose terms do not say."""
EVER = date(1900, 1, 1)


class TermsBook:
    """All interest terms of a company, read once; rates are those known up to `day`, what stands in for a missing one is told."""

    def __init__(self, session: Session, company_id: int, day: date,
                 presets: Mapping[int, law.Preset] | None = None) -> None:
        self.rows = {t.id: t for t in session.scalars(select(InterestTerms).where(InterestTerms.company_id == company_id))}
        self.presets = reminder_setup.presets(session) if presets is None else presets
        self.problems: list[Problem] = []
        self._day = day
        self._values = reminder_setup.index_values(session)
        self._tables = _by_terms(session.scalars(select(InterestRateRow).where(
            InterestRateRow.terms_id.in_(self.rows))).all())
        self._currencies = session.scalars(select(InterestCurrency)).all()
        self._codes = _codes(session, [t for t in self.rows.values() if t.method == PERIODIC], self._currencies)
        self._courses: dict[int, interest.Course] = {}
        self._notes: dict[int, NoteTerms] = {}

    @property
    def has_codes(self) -> bool:
        """Are there terms that count intervals?"""
        return bool(self._codes)

    @property
    def compounding(self) -> bool:
        """Are there terms whose interest bears interest after a year?"""
        return any(self.terms(t).compounding for t in self.rows)

    def code(self, terms_id: int) -> periodic.Code | None:
        """The interest code of terms that count intervals (INT-17)."""
        return self._codes.get(terms_id)

    def terms(self, terms_id: int) -> interest.Terms:
        """How the terms compute; of a code only the way grace is meant."""
        row = self.rows[terms_id]
        preset = self.presets.get(row.preset_id or 0)
        method = interest.Method.AVERAGE_DAILY_BALANCE if row.method == PERIODIC else interest.Method(row.method)
        return interest.Terms(
            method, interest.DayCount(row.day_count), DateFormula.parse(row.grace),
            # Interest on interest is only taken where the law of the country allows it (INT-15).
            compounding=bool(preset and preset.compounding) and row.compounding == "yearly",
            locked=bool(preset and preset.locked), grace_mode=interest.GraceMode(row.grace_mode),
            own=interest.Rate(EVER, row.rate, row.period_days),
            minimum=row.minimum_each, maximum=row.maximum_each, raise_to_minimum=row.raise_to_minimum)

    def course(self, terms_id: int) -> interest.Course:
        """The rates of terms: the index of their preset, their own table, or one rate for ever (INT-06, LAW-05)."""
        if terms_id not in self._courses:
            self._courses[terms_id] = interest.Course(self._rates(self.rows[terms_id]))
        return self._courses[terms_id]

    def _rates(self, row: InterestTerms) -> Sequence[interest.Rate]:
        preset = self.presets.get(row.preset_id or 0)
        table = self._tables.get(row.id, ())
        if row.source == "table" and table:
            return [interest.Rate(r.start, r.rate, r.period_days) for r in table]
        if row.source != "index" or preset is None or preset.index is None:
            return [interest.Rate(EVER, row.rate, row.period_days)]
        found, problems = law.statutory_rates(preset, self._values.get(preset.index, []), self._day)
        self.problems += [p for p in problems if p not in self.problems]
        return found

    def note_terms(self, terms_id: int) -> NoteTerms:
        """The terms as notes need them (INT-01)."""
        if terms_id not in self._notes:
            row = self.rows[terms_id]
            own = [c for c in self._currencies if c.terms_id == terms_id]
            self._notes[terms_id] = NoteTerms(
                self.terms(terms_id), Entries(row.entries), row.minimum, row.fee, {c.currency: c.note_fee for c in own},
                DateFormula.parse(row.due or DUE), row.interest_on_interest, row.line_fee_in_base, row.credits_bear,
                self.code(terms_id), {c.currency: (c.minimum, c.maximum) for c in own})
        return self._notes[terms_id]


def _by_terms(rows: Sequence[InterestRateRow]) -> dict[int, list[InterestRateRow]]:
    found: dict[int, list[InterestRateRow]] = defaultdict(list)
    for row in rows:
        found[row.terms_id].append(row)
    return found


# ---------------------------------------------------------------- codes

def _codes(session: Session, terms: Sequence[InterestTerms], currencies: Sequence[InterestCurrency]) -> dict[int, periodic.Code]:
    """The interest codes with their versions, ranges and rows per currency (INT-40)."""
    if not terms:
        return {}
    versions = session.scalars(select(InterestVersion).where(InterestVersion.terms_id.in_([t.id for t in terms]))).all()
    ranges = session.scalars(select(InterestRange).where(InterestRange.version_id.in_([v.id for v in versions]))).all()
    return {t.id: periodic.Code(
        t.code, tuple(_version(v, [c for c in currencies if c.version_id == v.id], [r for r in ranges if r.version_id == v.id])
                      for v in versions if v.terms_id == t.id),
        periodic.Started(t.started), DateFormula.parse(t.grace), t.raise_to_minimum) for t in terms}


def _version(row: InterestVersion, currencies: Sequence[InterestCurrency], ranges: Sequence[InterestRange]) -> periodic.Version:
    by_amount = row.basis == periodic.Basis.AMOUNT
    own = {c.currency: c for c in currencies}
    named = dict.fromkeys([*own, *(r.currency for r in ranges if r.currency)])
    rows = {code: _currency(code, own.get(code), [r for r in ranges if r.currency == code], by_amount) for code in named}
    return periodic.Version(row.valid_from, row.every, periodic.Every(row.unit), periodic.Basis(row.basis), row.percent,
                            periodic.Range(row.range), _tiers([r for r in ranges if r.currency is None], by_amount), rows,
                            row.yearly)


def _currency(code: str, own: InterestCurrency | None, ranges: Sequence[InterestRange], by_amount: bool) -> periodic.CurrencyRow:
    tiers = _tiers(ranges, by_amount)
    if own is None:
        return periodic.CurrencyRow(code, tiers=tiers)
    return periodic.CurrencyRow(code, own.amount, tiers, own.minimum, own.maximum, own.note_fee)


def _tiers(rows: Sequence[InterestRange], by_amount: bool) -> tuple[periodic.Tier, ...]:
    return tuple(periodic.Tier(r.start, Decimal(r.amount) if by_amount else r.percent) for r in rows)
