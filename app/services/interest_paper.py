"""An interest note on paper: for each document every stretch with its base, days, rate and amount (LTR-01, INT-06, 07, 18)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from app import i18n
from app.core.enums import EntryType
from app.reports.collecting_words import TEXTS, Said, words_of
from app.reports.letter_data import Align, Column, LetterData, Payment, Row, RowKind, Table, Text, Total, TotalKind, rich
from app.rules.interest.wording import Wording, described, named
from app.services import text_fields
from app.services.letter_sheet import Paper, paragraphs

KIND = "interest_note"
SHARES = (24, 44, 11, 22, 20, 20, 24)
"""Of the width: document, period, days, base, rate, interest, sum of the document."""
METHODS = ("average_daily_balance", "balance_due", "periodic")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of days with one base and rate, minor units; `each` = the fixed amount of an interval (INT-41)."""

    first: date
    last: date
    days: int
    base: int
    rate: Decimal
    amount: int
    provisional: bool = False
    carried: int = 0
    intervals: int = 0
    each: int | None = None


@dataclass(frozen=True, slots=True)
class Charged:
    """A document with its interest, minor units; `paid` = what came in after it was due, by day; `closed_on` = paid in full."""

    document: str
    entry_type: EntryType
    due: date
    original: int
    remaining: int
    base: int
    days: int
    rate: Decimal | None
    computed: int
    interest: int
    stretches: tuple[Stretch, ...]
    paid: tuple[tuple[date, int], ...] = ()
    closed_on: date | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Basis:
    """Why interest is asked and how it is reckoned: law preset with its index and margin, or terms of one's own."""

    method: str = METHODS[0]
    day_count: str = "act365"
    period_days: int = 365
    preset: str = ""
    index: str = ""
    margin: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Texts:
    """What the terms say in the customer's language, empty where they leave it to the program (INT-18)."""

    line: str = ""
    detail: str = ""
    beginning: str = ""
    ending: str = ""


@dataclass(frozen=True, slots=True)
class Flat:
    """Flat compensation in minor units for so many documents, under the law of `preset` (LAW-08)."""

    amount: int
    documents: int
    preset: str = ""


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """A note as it is printed, minor units of the paper's currency; `number` is empty while it is a draft."""

    number: str
    day: date
    posting_date: date
    due: date
    lines: tuple[Charged, ...]
    interest: int
    fee: int
    vat: int
    rounding: int
    total: int
    remaining: int
    reference: str
    basis: Basis = Basis()
    texts: Texts = Texts()
    flat: Flat | None = None


class NotePaper:
    """Writes one interest note."""

    def __init__(self, paper: Paper, facts: NoteFacts) -> None:
        self.paper, self.facts = paper, facts
        self.own: Said = words_of(paper.language, i18n.letters)

    def fields(self) -> dict[str, Any]:
        """The fields of its texts and its e-mail (LTR-20, INT-18)."""
        facts, paper = self.facts, self.paper
        rates = sorted({s.rate for line in facts.lines for s in line.stretches})
        rate = self._rate(rates[-1]) if rates else ""
        return paper.fields(facts.number, facts.day, facts.total, facts.reference) | {
            "remaining": paper.money(facts.remaining), "interest": paper.money(facts.interest), "fee": paper.money(facts.fee),
            "flat_compensation": paper.money(facts.flat.amount if facts.flat is not None else 0),
            "pay_by": paper.long_day(facts.due), "due_date": paper.long_day(facts.due), "rate": rate, "rate_text": rate,
            "posting_date": paper.long_day(facts.posting_date)}

    def letter(self) -> LetterData:
        """All parts together."""
        facts, paper, w = self.facts, self.paper, self.paper.words
        due = (w["due"], paper.long_day(facts.due))
        return paper.letter(
            KIND, facts.number, facts.day, w["interest_note"], w["subject_interest"].format(day=paper.long_day(facts.day)),
            info=(due,), before=self._before(), tables=(self._table(),), totals=self._totals(), remarks=self._remarks(),
            payment=self._payment(), after=self._after())

    # words

    def _before(self) -> tuple[Text, ...]:
        """What the terms say, else what the program says: why, how much, by when."""
        written = self._filled(self.facts.texts.beginning)
        return paragraphs(written) if written else paragraphs(self.own["intro"].format(
            why=self._why(), total=self.paper.money(self.facts.total), pay_by=self.paper.long_day(self.facts.due)))

    def _after(self) -> tuple[Text, ...]:
        return paragraphs(self._filled(self.facts.texts.ending))

    def _filled(self, template: str) -> str:
        """A text of the terms with its numbers and named fields."""
        if not template:
            return ""
        return text_fields.fill(named(template, Wording.HEADING), self.fields(), self.paper.language, self.paper.region)

    def _why(self) -> str:
        """The legal basis, or that it was agreed (LTR-01)."""
        basis = self.facts.basis
        law, index = self.own.legal(basis.preset), self.own.index(basis.index)
        if not law:
            return self.own["agreed"]
        if not index or not basis.margin:
            return self.own["by_law"].format(basis=law)
        points = i18n.number(basis.margin.normalize(), self.paper.region)
        return self.own["by_law_above"].format(basis=law, points=points, index=index)

    def _remarks(self) -> tuple[Text, ...]:
        """How it is reckoned, what is provisional, and VAT (LAW-04, LAW-90)."""
        stretches = [s for line in self.facts.lines for s in line.stretches]
        parts = [self._calculation()]
        if any(s.provisional for s in stretches):
            parts.append(self.own["provisional"])
        carried = max((s.carried for s in stretches), default=0)
        if carried:
            parts.append(self.own["compounded"].format(amount=self.paper.money(carried)))
        if not self.facts.vat:
            parts.append(self.own["no_vat"])
        return (rich(" ".join(parts)),)

    def _calculation(self) -> str:
        basis = self.facts.basis
        if basis.method == "balance_due":
            return self.own["balance_due"]
        if basis.method == "periodic":
            return self.own["intervals"]
        if basis.day_count in TEXTS:
            return self.own[basis.day_count]
        return self.own["per_days"].format(days=basis.period_days)

    # table

    def _table(self) -> Table:
        """A block for each document: when it was due and paid, then its stretches (visual 11)."""
        w, currency = self.paper.words, self.paper.currency
        yearly = self.facts.basis.method == METHODS[0] and self.facts.basis.day_count != "period"
        titles = (w["document"], w["period"], w["days"], w["amount_column"].format(currency=currency),
                  w["rate"] if yearly else self.own["rate_plain"], w["interest_column"].format(currency=currency),
                  w["sum_column"].format(currency=currency))
        columns = tuple(Column(title, share, Align.RIGHT if n > 1 else Align.LEFT)
                        for n, (title, share) in enumerate(zip(titles, SHARES, strict=True)))
        rows: list[Row] = []
        running = 0
        for line in self.facts.lines:
            running += line.interest
            rows += self._block(line, (self.paper.figure(running),))
        return Table(columns, tuple(rows), carry=(6,), dense=True)

    def _block(self, line: Charged, running: tuple[str, ...]) -> list[Row]:
        head = Row((line.document, self._head(line), "", "", "", "", self.paper.figure(line.interest)), RowKind.HEAD, running)
        return [head, *(Row(self._cells(line, s), running=running) for s in line.stretches)]

    def _cells(self, line: Charged, s: Stretch) -> tuple[str, ...]:
        paper = self.paper
        per_note = self.facts.basis.method == "balance_due"
        rate = paper.figure(s.each) if s.each is not None else self._rate(s.rate)
        period = "" if per_note else f"{paper.day(s.first)} – {paper.day(s.last)}"
        detail = described(self.facts.texts.detail, Wording.DETAIL, self._values(line, s.days)) if self.facts.texts.detail else ""
        return ("", " ".join(x for x in (period, detail) if x), "" if per_note else str(s.days), paper.figure(s.base), rate,
                paper.figure(s.amount), "")

    def _rate(self, rate: Decimal) -> str:
        """With two places, or as many as it needs."""
        exponent = rate.normalize().as_tuple().exponent
        return i18n.percent(rate, self.paper.region, max(2, -exponent if isinstance(exponent, int) else 2))

    def _head(self, line: Charged) -> str:
        """When it was due and what became of it, or the words of the terms; less than was reckoned is told."""
        paper = self.paper
        if self.facts.texts.line:
            words = described(self.facts.texts.line, Wording.LINE, self._values(line, line.days))
        else:
            words = self._course(line)
        if line.interest != line.computed:
            words += " · " + self.own["charged_of"].format(amount=paper.figure(line.computed))
        return words

    def _course(self, line: Charged) -> str:
        paper, due = self.paper, self.paper.day(line.due)
        if line.closed_on is not None:
            return self.own["head_closed"].format(due=due, day=paper.day(line.closed_on))
        if not line.paid:
            return self.own["head_open"].format(due=due)
        amount, last = paper.figure(sum(amount for _day, amount in line.paid)), paper.day(line.paid[-1][0])
        return self.own["head_part" if len(line.paid) == 1 else "head_parts"].format(due=due, amount=amount, day=last)

    def _values(self, line: Charged, days: int) -> Mapping[str, str]:
        """What the numbers of the terms' texts stand for (INT-18)."""
        paper = self.paper
        return {"description": line.text or line.document, "document_type": self.own[line.entry_type.value],
                "document_no": line.document, "rate": self._rate(line.rate) if line.rate is not None else "",
                "original": paper.figure(line.original), "remaining": paper.figure(line.remaining),
                "base": paper.figure(line.base), "due_date": paper.day(line.due), "currency": paper.currency, "days": str(days)}

    # totals

    def _totals(self) -> Sequence[Total]:
        facts, w, figure = self.facts, self.paper.words, self.paper.figure
        found = [Total(self.own["sum_interest"], figure(facts.interest))]
        flat = facts.flat.amount if facts.flat is not None else 0
        for name, amount in ((self.own["additional_fee"], facts.fee), (self._compensation(), flat),
                             (w["vat"].format(rate="").strip(), facts.vat),
                             (w["rounding"], facts.rounding)):
            if amount:
                found.append(Total(name, figure(amount)))
        grand = Total(w["to_pay"].format(currency=self.paper.currency), figure(facts.total), TotalKind.GRAND)
        return (*found, grand)

    def _compensation(self) -> str:
        """Fixed compensation with the law that gives it, and for how many documents if for several (LAW-08)."""
        flat = self.facts.flat
        if flat is None:
            return ""
        law = self.own.compensation(flat.preset)
        name = self.own["compensation_by"].format(basis=law) if law else self.own["charge_compensation"]
        return name if flat.documents == 1 else f"{name} ({flat.documents} ×)"

    def _payment(self) -> Payment | None:
        facts = self.facts
        return self.paper.payment(facts.total, facts.due, facts.reference, final=bool(facts.number))
