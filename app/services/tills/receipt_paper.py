"""A receipt put into finished words and figures, in the language of the customer (DEP-06, L10N-003)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app import i18n
from app.core.amount_words import amount_in_words
from app.models.company import Company
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.payments import Receipt
from app.models.terms import PaymentMethod
from app.reports import addresses
from app.reports.letter_data import Align, Column, LetterData, Row, Table, Total, TotalKind, file_name, rich
from app.reports.receipt_words import words_of
from app.reports.words import Words
from app.services import layouts, ledger, letterheads, letters
from app.services.desk import Desk
from app.services.letter_sheet import Sheet, address_of, sheet
from app.storage import archive

SHARES = (0.24, 0.16, 0.16, 0.15, 0.13, 0.16)
"""Of the width: document, date, settled, discount, differences, still open."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A document a payment settled: amounts in minor units of its currency; `rest` = what is still open of it."""

    document_no: str
    day: date
    currency: str
    amount: int
    settled: int = 0
    discount: int = 0
    other: int = 0
    rest: int = 0


def receipt(session: Session, desk: Desk, row: Receipt, entry: CustomerLedgerEntry, settled: Sequence[Settled]) -> LetterData:
    """Everything a receipt says: who paid what, how, in figures and words, and what became of it."""
    found = sheet(session, desk.company_id, entry.customer_id, row.date)
    w, own = found.words, words_of(found.language, i18n.letters)
    company, lines = found.company, address_of(found)
    fitted = addresses.fit(lines)
    amount, currency = -entry.amount, entry.currency
    said = amount_in_words(amount, currency, found.language, country_of(company, found), ledger.decimals_of(session, currency))
    before = (rich(own["received"].format(customer=found.customer.name.replace("*", ""),
                                          day=i18n.long_day(entry.document_date, found.region),
                                          amount=i18n.money(amount, currency, found.region))),
              rich(own["in_words"].format(words=said)))
    open_ = session.get_one(CustomerEntryState, entry.id).remaining
    return LetterData(
        kind="receipt", language=found.language, document=row.number, customer=found.customer.name,
        day=i18n.day(row.date, found.region), frame=layouts.frame_for(session, company),
        letterhead=letterheads.letterhead(company, letterheads.registration(session, company),
                                          letterheads.account(session, company, currency), w,
                                          layouts.logo_of(session, company)),
        address=fitted.lines if fitted else lines, address_size=fitted.size if fitted else 8.0,
        subject=own["subject"].format(number=row.number), words=w.pages(), return_line=letterheads.return_line(company, w),
        info=_info(session, desk, found, row, entry), before=before, tables=_tables(own, w, settled, found.region),
        totals=_totals(own, amount, -open_, currency, found.region), after=() if settled else (rich(own["nothing"]),),
        closing=w["regards"], signature=(desk.actor.name, company.trade_name or company.legal_name),
        file_name=name_of(row.number, found.customer.number))


def country_of(company: Company, found: Sheet) -> str:
    """Whose way of counting applies: the customer's country, else the company's."""
    return found.address.country_code if found.address is not None and found.address.country_code else company.country_code


def _info(session: Session, desk: Desk, found: Sheet, row: Receipt, entry: CustomerLedgerEntry) -> tuple[tuple[str, str], ...]:
    w, own = found.words, words_of(found.language, i18n.letters)
    state = session.get_one(CustomerEntryState, entry.id)
    method = session.get(PaymentMethod, state.payment_method_id) if state.payment_method_id is not None else None
    pairs = [(own["receipt"], row.number), (w["date"], i18n.long_day(row.date, found.region)),
             (w["customer_no"], found.customer.number), (own["payment"], entry.document_no)]
    if method is not None:
        pairs.append((own["method"], method.texts.get(found.language) or method.code))
    if entry.customer_reference:
        pairs.append((own["reference"], entry.customer_reference))
    return (*pairs, (w["contact"], desk.actor.name))


def _tables(own: Mapping[str, str], w: Words, settled: Sequence[Settled], region: str) -> tuple[Table, ...]:
    """What was settled, a table per currency of the documents; none without."""
    return tuple(_table(own, w, [s for s in settled if s.currency == currency], currency, region)
                 for currency in dict.fromkeys(s.currency for s in settled))


def _table(own: Mapping[str, str], w: Words, settled: Sequence[Settled], currency: str, region: str) -> Table:
    """Documents with what was settled, given and left of each; a column nobody needs is left out."""
    shown = [n for n in range(len(SHARES)) if n not in (3, 4) or any((s.discount, s.other)[n - 3] for s in settled)]
    titles = (w["document"], w["document_date"], own["settled"], own["discount"], own["other"], own["rest"])
    rows = [(s.document_no, i18n.day(s.day, region), *(i18n.amount(value, currency, region)
                                                       for value in (s.settled, s.discount, s.other, s.rest))) for s in settled]
    spare = (1 - sum(SHARES[n] for n in shown)) / 2
    columns = tuple(Column(titles[n].format(currency=currency), SHARES[n] + (spare if n < 2 else 0),
                           Align.LEFT if n < 2 else Align.RIGHT) for n in shown)
    return Table(columns, tuple(Row(tuple(cells[n] for n in shown)) for cells in rows))


def _totals(own: Mapping[str, str], amount: int, unused: int, currency: str, region: str) -> tuple[Total, ...]:
    """What was received, and what of it settles nothing yet."""
    made = [Total(own["amount"].format(currency=currency), i18n.amount(amount, currency, region), TotalKind.GRAND)]
    if 0 < unused < amount:
        made.insert(0, Total(own["unused"].format(currency=currency), i18n.amount(unused, currency, region), TotalKind.MUTED))
    return tuple(made)


# ---------------------------------------------------------------- marks, files

def copy_mark(language: str) -> str:
    """The mark of a duplicate (AUD-031)."""
    return Words.of(language, i18n.letters)["copy"]


def cancelled_words(language: str, kind: str, day: date) -> tuple[str, str]:
    """The mark of a receipt whose payment was taken back, and the sentence that says when; `kind` = cancel or return."""
    own = words_of(language, i18n.letters)
    told = own["returned_on" if kind == "return" else "cancelled_on"]
    return own["cancelled"], told.format(day=i18n.long_day(day, i18n.region_for(language)))


def render(session: Session, data: LetterData) -> bytes:
    """The PDF of a finished paper, its logo from the archive."""
    from app.reports import letters as renderer
    logo = data.letterhead.logo
    return renderer.render(data, assets={logo: archive.read(session, logo)} if logo else {})


def name_of(number: str, customer_no: str) -> str:
    """The file name of a receipt."""
    return file_name(number, customer_no)


def bound(parts: Sequence[tuple[str, bytes]]) -> bytes:
    """Several PDFs in one."""
    return letters.bound(list(parts), False)
