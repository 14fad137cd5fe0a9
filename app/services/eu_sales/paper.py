"""The EU sales list on paper: company, period, status, lines, totals per type, checksums (ESL-010, 018, 025, 035)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app import i18n
from app.core.eu_sales import KIND_NAMES, TYPE_NAMES, PeriodKind, SupplyType
from app.core.eu_sales_states import STATE_NAMES
from app.core.identifiers import vat_grouped
from app.core.words import N_
from app.formats.eu_sales import profiles
from app.models.company import Company
from app.queries import eu_sales as queries
from app.queries.eu_sales import ListFacts, ListHead, ListLine
from app.reports import lists
from app.reports.letter_data import Align, Column, Row, RowKind
from app.reports.words import Words
from app.services.desk import Desk

TITLE = N_("EU sales list")
BY_TYPE = frozenset({"NL"})
"""Countries whose portal asks for goods, services and triangular supplies one after the other (3.7)."""
_HEADS = ((N_("Country"), 0.09), (N_("VAT number"), 0.2), (N_("Type"), 0.2), (N_("Customer"), 0.24), (N_("Exact"), 0.14),
          (N_("Reported"), 0.13), (N_("Difference"), 0.12))
_NUMBERS = 4
"""The first column of figures."""


@dataclass(frozen=True, slots=True)
class _Said:
    """How words and figures are said: a text of the catalogue, an amount in minor units, a day."""

    language: str
    region: str
    currency: str

    def __call__(self, text: str) -> str:
        return i18n.tr(text, self.language)

    def amount(self, minor: int) -> str:
        return i18n.amount(minor, self.currency, self.region)


def as_pdf(desk: Desk, list_id: int, language: str = "") -> bytes | None:
    """The list as a PDF in a language, else that of the desk; None when the company has no such list."""
    with desk.reading() as session:
        facts = queries.whole(session, desk.company_id, list_id)
        return None if facts is None else render(session, desk, facts, language or desk.language)


def render(session: Session, desk: Desk, facts: ListFacts, language: str) -> bytes:
    """The PDF of a list that was read; the same list on the same day gives the same bytes."""
    company = session.get_one(Company, desk.company_id)
    region = desk.region if language == desk.language else i18n.region_for(language, company.country_code)
    return lists.render(data(facts, company.legal_name, _Said(language, region, company.accounting_currency), desk))


def data(facts: ListFacts, company: str, said: _Said, desk: Desk) -> lists.ListData:
    """The words and figures of the paper."""
    words = Words.of(said.language, i18n.letters)
    columns = tuple(Column(said(head), width, Align.RIGHT if n >= _NUMBERS else Align.LEFT)
                    for n, (head, width) in enumerate(_HEADS))
    printed = [line for line in facts.lines if line.printed]
    own = [line for line in printed if line.correction_of is None]
    rows = (*_own(own, facts.head.country, said), *_corrections(printed, said), *_excluded(facts.lines, said))
    name = f"{said(TITLE)} {facts.head.number}".strip()
    return lists.ListData(
        name, company, said.language, columns, rows, tuple(_totals(printed, said, words["list_total_of"])) if rows else (),
        tuple(_selection(facts.head, company, said)),
        words["list_printed"].format(day=i18n.day(desk.clock.today(), said.region)), words["page"],
        said(N_("Nothing to report in this period.")), alert=_alert(facts.head, said))


def _selection(head: ListHead, company: str, said: _Said) -> Iterator[str]:
    """What stands under the title, a line each."""
    days = f"{i18n.day(head.start, said.region)} – {i18n.day(head.end, said.region)}"
    yield f"{company} · {said(N_('VAT number'))} {vat_grouped(head.registration)}"
    yield (f"{said(N_('Period'))} {days} ({said(KIND_NAMES[PeriodKind(head.kind)])}) · "
           f"{said(STATE_NAMES[head.state])} · {said(N_('Version'))} {head.edition}")
    if head.deadline is not None:
        yield f"{said(N_('To be filed by'))} {i18n.day(head.deadline, said.region)}"
    if head.submitted_on is not None:
        receipt = f" · {said(N_('Receipt'))} {head.receipt_no}" if head.receipt_no else ""
        yield f"{said(N_('Filed on'))} {i18n.day(head.submitted_on, said.region)}{receipt}"
    for file in head.files:
        yield f"{file.get('name', '')} · SHA-256 {file.get('sha256', '')}"
    yield said(N_("Call-off stock movements must be added in the portal."))


def _alert(head: ListHead, said: _Said) -> str:
    """A red note when a file was written with a layout of another time (ESL-050)."""
    for file in head.files:
        code = str(file.get("profile", ""))
        if any(p.code == code for p in profiles.PROFILES) and profiles.of(code).ended(head.end):
            return said(N_("A file was written with a layout that is not valid for this period ({layout}).")).format(
                layout=said(profiles.of(code).name))
    return ""


def _line(line: ListLine, said: _Said) -> Row:
    who = line.customer or (said(N_("Entered by hand")) if line.manual else "")
    return Row((line.number[:2], vat_grouped(line.number), said(TYPE_NAMES[SupplyType(line.type)]), who, said.amount(line.exact),
                said.amount(line.reported), _difference(line.reported - line.exact, said)))


def _difference(minor: int, said: _Said) -> str:
    return said.amount(minor) if minor else ""


def _own(lines: Iterable[ListLine], country: str, said: _Said) -> Iterator[Row]:
    """By country, number and type; where the portal asks by type, in its order with a sum after each."""
    together = sorted(lines, key=lambda x: (x.country, x.number, "LST".index(x.type)))
    if country not in BY_TYPE:
        yield from (_line(line, said) for line in together)
        return
    for kind in SupplyType:
        mine = [line for line in together if line.type == kind]
        if mine:
            yield _head(said(TYPE_NAMES[kind]), RowKind.SECTION)
            yield from (_line(line, said) for line in mine)


def _head(text: str, kind: RowKind) -> Row:
    return Row((text, *[""] * (len(_HEADS) - 1)), kind)


def _corrections(lines: Iterable[ListLine], said: _Said) -> Iterator[Row]:
    """Apart from what the period itself has (ESL-043), each with the period it corrects."""
    mine = [line for line in lines if line.correction_of is not None]
    if mine:
        yield _head(said(N_("Corrections of earlier periods")), RowKind.SECTION)
    for line in mine:
        first, last = line.correction_of, line.correction_until
        days = " – ".join(i18n.day(day, said.region) for day in (first, last) if day is not None)
        cells = _line(line, said).cells
        yield Row((*cells[:3], f"{days} {line.reason}".strip(), *cells[4:]))


def _excluded(lines: Iterable[ListLine], said: _Said) -> Iterator[Row]:
    """What was taken out with its reason (ESL-025)."""
    mine = [line for line in lines if line.excluded]
    if mine:
        yield _head(said(N_("Excluded from this list")), RowKind.SECTION)
    for line in mine:
        cells = _line(line, said).cells
        yield Row((*cells[:3], f"{line.customer}: {line.reason}".strip(": "), cells[4], "", ""), RowKind.MUTED)


def _totals(lines: Iterable[ListLine], said: _Said, words: str) -> Iterator[Row]:
    """Exact, reported and difference per type, and of all together (ESL-018); `words` with a place for the type."""
    together = list(lines)
    for kind in SupplyType:
        mine = [line for line in together if line.type == kind]
        if mine:
            yield _sum(words.format(group=said(TYPE_NAMES[kind])), mine, said, RowKind.SUBTOTAL)
    yield _sum(said(N_("Total")), together, said, RowKind.TOTAL)


def _sum(name: str, lines: Iterable[ListLine], said: _Said, kind: RowKind) -> Row:
    exact, reported = (sum(map(pick, lines)) for pick in _FIGURES)
    return Row((name, "", "", "", said.amount(exact), said.amount(reported), _difference(reported - exact, said)), kind)


_FIGURES: tuple[Callable[[ListLine], int], ...] = (lambda line: line.exact, lambda line: line.reported)
