"""A statement of account on paper: a section per currency, ageing band, what it asks; and balance confirmations (STM-01…05)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app import i18n
from app.core.enums import DetailKind, EntryType
from app.core.identifiers import iban_grouped
from app.reports.collecting_words import words_of
from app.reports.letter_data import Align, Column, LetterData, Row, RowKind, Table, Text, rich
from app.rules.ageing import Layout
from app.rules.statements import MovementLine, OpenLine, Section, Statement, Style
from app.services.letter_sheet import Paper

STATEMENT, CONFIRMATION = "statement", "confirmation"
OPEN = (0.15, 0.11, 0.11, 0.08, 0.15, 0.13, 0.13, 0.14)
"""Of the width: document, date, due date, days late, reference, original, open, balance."""
MOVED = (0.11, 0.19, 0.14, 0.14, 0.14, 0.14, 0.14)
"""Of the width: day, type, document, reference, debit, credit, balance."""
BOX, LINE = "☐", "_" * 30
_WORD_OF = {DetailKind.SETTLEMENT: "settlement", DetailKind.CASH_DISCOUNT: "cash_discount", DetailKind.WRITE_OFF: "write_off",
            DetailKind.TOLERANCE: "difference", DetailKind.PENNY_DIFFERENCE: "difference",
            DetailKind.OVER_UNDERPAYMENT: "difference", DetailKind.TRANSFER: "correction", DetailKind.CORRECTION: "correction"}


@dataclass(frozen=True, slots=True)
class Band:
    """The columns of the ageing band, newest first, with their labels by language (AGE-01)."""

    layout: Layout
    labels: tuple[Mapping[str, str], ...]


@dataclass(frozen=True, slots=True)
class StatementFacts:
    """A statement as it is printed; `number` is empty while it is only looked at.

    `settled` = the documents each receipt paid (DEP-09), `prepayments` = entries that are such; `information` = it says that it
    asks for nothing.
    """

    number: str
    statement: Statement
    band: Band | None = None
    kind: str = STATEMENT
    information: bool = True
    settled: Mapping[int, Sequence[str]] = field(default_factory=dict)
    prepayments: frozenset[int] = frozenset()


class StatementPaper:
    """Writes one statement."""

    def __init__(self, paper: Paper, facts: StatementFacts) -> None:
        self.paper, self.facts, self.made = paper, facts, facts.statement
        self.own = words_of(paper.language, i18n.letters)

    @property
    def last(self) -> date:
        """The day of the statement (STM-03)."""
        return self.made.last

    def letter(self) -> LetterData:
        """All parts together."""
        own, number = self.own, self.facts.number
        confirmation = self.facts.kind == CONFIRMATION
        title = own["confirmation"] if confirmation else own["statement_no"]
        tables = [table for section in self.made.sections for table in self._section(section)]
        tables += [self._slip()] if confirmation else []
        return self.paper.letter(
            "statement", number, self.last, title, self._subject(), before=(rich(self._intro()),), tables=tuple(tables),
            after=() if confirmation else self._after())

    # words

    def _subject(self) -> str:
        day = self.paper.long_day(self.last)
        if self.facts.kind == CONFIRMATION:
            return self.own["subject_confirmation"].format(day=day)
        if self.made.first is not None:
            return self.own["subject_period"].format(first=self.paper.long_day(self.made.first), last=day)
        return self.paper.words["subject_statement"].format(day=day)

    def _intro(self) -> str:
        day = self.paper.long_day(self.last)
        if self.facts.kind == CONFIRMATION:
            return self.own["intro_confirmation"]
        if self.made.first is not None:
            return self.own["intro_movements"].format(first=self.paper.long_day(self.made.first), last=day)
        return self.own["intro_open"].format(day=day)

    def _after(self) -> tuple[Text, ...]:
        """What is asked, or that nothing is; and to tell us what is not right."""
        own, bank = self.own, self.paper.bank
        late = [self.paper.money(s.overdue, s.currency) for s in self.made.sections if s.overdue > 0]
        asked = own["not_a_demand"] if self.facts.information else ""
        if not self.facts.information and late and bank is not None:
            asked = own["please_pay"].format(overdue=i18n.listed(late, self.paper.region), iban=iban_grouped(bank.iban))
        return (rich(" ".join(x for x in (asked, own["differs"]) if x)),)

    # sections

    def _section(self, section: Section) -> list[Table]:
        """One currency: its lines, its late items under movements, its band (STM-01…03)."""
        if self.made.style is Style.OPEN_ITEM:
            found = [self._open(section, section.open, closing=True)]
        else:
            found = [self._moved(section)]
            found += [self._open(section, section.open, closing=False)] if section.open else []
        return found + ([self._band(section, self.facts.band)] if self.facts.band is not None and section.band else [])

    def _open(self, section: Section, lines: Sequence[OpenLine], *, closing: bool) -> Table:
        """Open entries with their running total; late ones stand out."""
        w, own, currency = self.paper.words, self.own, section.currency
        titles = (w["document"], w["date"], w["due_date"], w["days_late"], w["your_reference"], w["original"],
                  w["open"].format(currency=currency), own["running"].format(currency=currency))
        rows = [] if closing else [Row((w["section_overdue"], *[""] * 7), RowKind.SECTION)]
        rows += [self._open_row(line, currency) for line in lines]
        if closing:
            rows += self._closing(section, 8)
        return Table(_columns(titles, OPEN, (3, 5, 6, 7)), tuple(rows), carry=(7,))

    def _open_row(self, line: OpenLine, currency: str) -> Row:
        item, paper = line.item, self.paper
        invoice = item.entry_type is EntryType.INVOICE
        what = item.reference or ("" if invoice else self._type(item.entry_type, DetailKind.INITIAL, item.entry_id))
        running = paper.figure(line.running, currency)
        return Row((item.document_no, paper.day(item.document_date), paper.day(item.due_date),
                    str(line.days) if line.is_overdue else "", what, paper.figure(item.original, currency),
                    paper.figure(item.remaining, currency), running), running=(running,),
                   strong=(2, 3, 6) if line.is_overdue else ())

    def _closing(self, section: Section, width: int) -> list[Row]:
        """The balance, and what of it is late."""
        paper, own = self.paper, self.own
        name = own["closing"].format(day=paper.long_day(self.last), currency=section.currency)
        rows = [Row((name, *[""] * (width - 2), paper.figure(section.closing, section.currency)), RowKind.TOTAL)]
        if section.overdue > 0:
            rows.append(Row((own["of_which_overdue"], *[""] * (width - 2), paper.figure(section.overdue, section.currency)),
                            RowKind.MUTED))
        return rows

    def _moved(self, section: Section) -> Table:
        """The balance before, every posting with the balance after it, the balance at the end (STM-02)."""
        own, currency = self.own, section.currency
        w = self.paper.words
        titles = (w["date"], own["type"], w["document"], w["your_reference"],
                  own["debit"].format(currency=currency), own["credit"].format(currency=currency),
                  own["running"].format(currency=currency))
        opening = self.paper.figure(section.opening, currency)
        before = (self.paper.day(self.made.first), own["opening"], "", "", "", "", opening)
        rows = [Row(before, running=(opening,), strong=(1, 6))]
        for line in section.movements:
            rows += self._movement(line, currency)
        if not section.movements:
            rows.append(Row(("", own["nothing_posted"], *[""] * 5), RowKind.MUTED, (opening,)))
        return Table(_columns(titles, MOVED, (4, 5, 6)), (*rows, *self._closing(section, 7)), carry=(6,))

    def _movement(self, line: MovementLine, currency: str) -> list[Row]:
        """One posting; a receipt with the documents it settled (DEP-09)."""
        move, paper = line.movement, self.paper
        debit, credit = (paper.figure(abs(move.amount), currency) if side else "" for side in (move.amount > 0, move.amount < 0))
        running = (paper.figure(line.running, currency),)
        kind = RowKind.MUTED if line.balances_out else RowKind.PLAIN
        rows = [Row((paper.day(move.day), self._type(move.entry_type, move.detail, move.entry_id), move.document_no,
                     move.reference, debit, credit, running[0]), kind, running)]
        paid = self.facts.settled.get(move.entry_id, ()) if move.detail is DetailKind.INITIAL else ()
        if paid:
            words = self.own["settles"].format(documents=", ".join(paid))
            rows.append(Row(("", "", words, "", "", "", ""), RowKind.MUTED, running))
        return rows

    def _type(self, kind: EntryType, detail: DetailKind, entry_id: int) -> str:
        if detail is not DetailKind.INITIAL:
            return self.own[_WORD_OF.get(detail, "journal")]
        return self.own["prepayment" if entry_id in self.facts.prepayments else kind.value]

    def _band(self, section: Section, band: Band) -> Table:
        """How late the open items are, and what stands beside the buckets (AGE-09)."""
        assert section.band is not None
        own, paper, row = self.own, self.paper, section.band
        names = tuple(labels.get(paper.language) or labels.get("en", "") for labels in band.labels)
        order = band.layout.printed(range(len(names)))
        cells = [(names[n], row.buckets[n]) for n in order]
        cells += [(name, amount) for name, amount in ((own["unapplied"], row.unapplied), (own["prepayments"], row.prepayments),
                                                      (own["bills"], row.bills)) if amount]
        share = 0.84 / len(cells)
        columns = (Column(own["band"].format(currency=section.currency), 0.16),
                   *(Column(name, share, Align.RIGHT) for name, _amount in cells))
        figures = tuple(paper.figure(amount, section.currency) for _name, amount in cells)
        return Table(columns, (Row((paper.day(self.last), *figures)),), whole=True)

    # confirmation

    def _slip(self) -> Table:
        """What the customer sends back (STM-05)."""
        own, paper = self.own, self.paper
        balance = i18n.listed([paper.money(s.closing, s.currency) for s in self.made.sections], paper.region)
        title = own["slip"].format(customer=paper.sheet.customer.name, number=self.facts.number or "…")
        agrees = own["slip_agrees"].format(balance=balance, day=paper.long_day(self.last))
        rows = (f"{BOX}  {agrees}", f"{BOX}  {own['slip_differs']} {LINE}", f"{own['slip_signed']} {LINE}")
        return Table((Column(title, 1.0),), (Row(("",), RowKind.GAP), *(Row((text,)) for text in rows)), whole=True)


def _columns(titles: Sequence[str], shares: Sequence[float], figures: Sequence[int]) -> tuple[Column, ...]:
    return tuple(Column(title, share, Align.RIGHT if n in figures else Align.LEFT)
                 for n, (title, share) in enumerate(zip(titles, shares, strict=True)))
