"""Receipts from a CSV or Excel file as a new payment journal, with their invoices marked: all rows or none (PAY-17, CEN-16)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error
from app.core.references import normalised
from app.core.words import N_, declare
from app.formats.tables import read_table
from app.models.accounts import Currency
from app.models.customers import Customer, Party
from app.models.journals import Journal, JournalLine
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.terms import PaymentMethod
from app.models.types import FOR_EVER
from app.rules.payments import imported as rules
from app.rules.payments.imported import Receipt
from app.rules.payments.typed import document_key
from app.services.desk import Desk
from app.services.journals.drafts import Kept
from app.services.payments import marks
from app.services.payments.drafts import Changed, Head, Line, keep
from app.services.payments.marks import Wish
from app.services.payments.names import begin, proposed

declare({
    "PAY-17-customer": N_("Row {number}: no customer is called “{typed}”. Enter the customer number in the file."),
    "CEN-16-party": N_("Row {number}: no customer here has the party id “{typed}”. Enter it on the customer card, or name the "
                       "customer."),
    "PAY-17-document": N_("Row {number}: no open entry has the number “{typed}”. Correct it in the file, or name only the "
                         "customer."),
    "PAY-17-reference": N_("Row {number}: no open entry has the reference “{typed}”. Correct it in the file, or name the "
                          "customer."),
    "PAY-17-several": N_("Row {number}: several customers have an open entry “{typed}”. Name the customer as well."),
    "PAY-17-other": N_("Row {number}: {document} is not of customer {customer}. Correct one of them in the file."),
    "PAY-17-twice": N_("Row {number}: {document} is paid in an earlier row as well. Put both amounts in one row."),
    "PAY-17-method": N_("Row {number}: there is no method of payment “{typed}”. Enter its code in the file."),
    "PAY-17-currency": N_("Row {number}: “{typed}” is not a currency. Enter its code in the file."),
})

_CHUNK = 400
_E, _S = CustomerLedgerEntry, CustomerEntryState


@dataclass(frozen=True, slots=True)
class Imported:
    """What was imported: the new journal and its number of lines."""

    kept: Kept
    lines: int


def first_posting(desk: Desk, journal_id: int) -> bool:
    """Is this the first journal of a file that is posted, so that a backup is offered before it (ERR-09)?"""
    with desk.reading() as session:
        line = JournalLine
        own = session.scalars(select(line.id).where(line.journal_id == journal_id, line.origin == "import").limit(1)).first()
        if own is None:
            return False
        return session.scalars(select(line.id).join(Journal, Journal.id == line.journal_id).where(
            Journal.company_id == desk.company_id, Journal.state == "posted", line.origin == "import").limit(1)).first() is None


def import_file(desk: Desk, name: str, content: bytes, *, name_id: int | None = None) -> Outcome[Imported]:
    """A new journal of the receipts in a file, each with what it pays marked; with a problem in any row nothing is kept."""
    table = read_table(name, content)
    if isinstance(table, Problem):
        return Outcome(None, (table,))
    found = rules.columns(table.headings)
    told = (*rules.missing(found), *(p for p in table.problems if p.weight == "error"))
    if told:
        return Outcome(None, told)
    with desk.writing("payment_journal.import", name) as unit:
        session = unit.session
        head = replace(begin(desk, name_id), text=name[:100])
        decimals = dict(session.execute(select(Currency.code, Currency.decimals)).all())
        read, wrong = rules.read([(row.number, row.cells) for row in table.rows], found, head.currency or "", decimals)
        known = _Known(session, desk, read)
        lines, chosen, refused = _lines(desk, head, read, known, decimals)
        problems = sorted((*wrong, *refused), key=lambda p: p.row or 0)
        if problems:
            return Outcome(None, tuple(problems))
        return _keep(desk, head, lines, chosen)


def _keep(desk: Desk, head: Head, lines: Sequence[Line], chosen: Mapping[int, Sequence[int]]) -> Outcome[Imported]:
    """The journal with its marks, inside the unit of the caller; a mark that is refused gives everything up."""
    kept = keep(desk, None, Changed([*enumerate(lines)], head=head)).value
    assert kept is not None
    with desk.writing("payment_journal.import") as unit:
        made = marks.mark_lines(desk, kept.journal_id, {no: [Wish(i) for i in entries] for no, entries in chosen.items()})
        if made.value is None or made.value.refused:
            unit.abandon()
            refused = made.value.refused if made.value is not None else {}
            return Outcome(None, made.problems or tuple(replace(p, row=no - 1) for no, told in refused.items() for p in told))
        unit.audit("payment_journal.import", "journal", kept.journal_id, head.text, {"lines": len(lines)}, desk.company_id)
    return Outcome(Imported(kept, len(lines)))


# ---------------------------------------------------------------- what the rows name

class _Known:
    """Customers, open entries and methods that the rows name, looked up many at once."""

    def __init__(self, session: Session, desk: Desk, read: Sequence[Receipt]) -> None:
        company = desk.company_id
        self.customers: dict[str, int] = {}
        for part in _parts(r.customer.lower() for r in read):
            self.customers |= {number: key for key, number in session.execute(
                select(Customer.id, func.lower(Customer.number)).where(
                    Customer.company_id == company, func.lower(Customer.number).in_(part)))}
        self.parties: dict[str, int] = {}
        for part in _parts(r.party.lower() for r in read):
            self.parties |= {number: key for key, number in session.execute(
                select(Customer.id, func.lower(Party.no)).join(Party, Party.id == Customer.party_id).where(
                    Customer.company_id == company, func.lower(Party.no).in_(part)).order_by(Customer.id.desc()))}
        self.numbers = {key: number for number, key in self.customers.items()}
        self.documents = self._entries(session, company, "document_key", (document_key(r.document) for r in read))
        self.references = self._entries(session, company, "payment_reference", (normalised(r.reference) for r in read))
        self.methods = {code.lower(): key for key, code in session.execute(select(PaymentMethod.id, PaymentMethod.code).where(
            PaymentMethod.company_id == company, PaymentMethod.active))}

    @staticmethod
    def _entries(session: Session, company: int, column: str, texts: Iterable[str]) -> dict[str, list[tuple[int, int, str]]]:
        """Open entries by a column: id, customer, number."""
        named, found = getattr(_E, column), defaultdict[str, list[tuple[int, int, str]]](list)
        for part in _parts(texts):
            for text, entry, customer, number in session.execute(
                    select(named, _E.id, _E.customer_id, _E.document_no).join(_S, _S.entry_id == _E.id)
                    .where(_E.company_id == company, named.in_(part), _S.open_until == FOR_EVER, _S.remaining != 0)
                    .order_by(_S.due_date, _E.id)):
                found[text].append((entry, customer, number))
        return found


def _parts(texts: Iterable[str]) -> list[list[str]]:
    wanted = sorted(set(texts) - {""})
    return [wanted[start:start + _CHUNK] for start in range(0, len(wanted), _CHUNK)]


def _lines(desk: Desk, head: Head, read: Sequence[Receipt], known: _Known,
           decimals: Mapping[str, int]) -> tuple[list[Line], dict[int, list[int]], list[Problem]]:
    """The lines of the journal and the entries each pays, with everything that could not be found."""
    lines: list[Line] = []
    chosen: dict[int, list[int]] = {}
    wrong: list[Problem] = []
    taken: set[int] = set()
    base = proposed(desk, head, 0)
    for row, receipt in enumerate(read):
        customer, entries, told = _who(known, row, receipt)
        wrong += told
        for entry, _owner, number in entries:
            if entry in taken:
                wrong.append(error("PAY-17-twice", at="document", row=row, number=receipt.number, document=number))
            taken.add(entry)
        method = known.methods.get(receipt.method.lower()) if receipt.method else base.method_id
        if receipt.method and method is None:
            wrong.append(error("PAY-17-method", at="method", row=row, number=receipt.number, typed=receipt.method))
        if receipt.currency not in decimals:
            wrong.append(error("PAY-17-currency", at="currency", row=row, number=receipt.number, typed=receipt.currency))
        lines.append(replace(
            base, no=row + 1, customer_id=customer, posting_date=receipt.day or base.posting_date, text=receipt.text[:100],
            credit=max(receipt.amount, 0), debit=max(-receipt.amount, 0), currency=receipt.currency, method_id=method,
            structured_reference=normalised(receipt.reference)[:35], origin="import"))
        if entries:
            chosen[row + 1] = [entry for entry, _owner, _number in entries]
    return lines, chosen, wrong


def _who(known: _Known, row: int, r: Receipt) -> tuple[int | None, list[tuple[int, int, str]], list[Problem]]:
    """Whose receipt a row is and what it pays: by document, then by reference, then by the customer alone."""
    named = known.customers.get(r.customer.lower()) or known.parties.get(r.party.lower())
    told: list[Problem] = []
    if r.party and not r.customer and named is None:
        told.append(error("CEN-16-party", at="customer", row=row, number=r.number, typed=r.party))
    if r.customer and named is None:
        told.append(error("PAY-17-customer", at="customer", row=row, number=r.number, typed=r.customer))
    for typed, found, code, at in ((r.document, known.documents.get(document_key(r.document), []), "PAY-17-document", "document"),
                                   (r.reference, known.references.get(normalised(r.reference), []), "PAY-17-reference",
                                    "reference")):
        if not typed:
            continue
        if not found:
            if code == "PAY-17-document" or named is None:
                told.append(error(code, at=at, row=row, number=r.number, typed=typed))
            continue
        own = [e for e in found if named is None or e[1] == named]
        if not own:
            told.append(error("PAY-17-other", at=at, row=row, number=r.number, document=found[0][2], customer=r.customer))
            continue
        if len({e[1] for e in own}) > 1:
            told.append(error("PAY-17-several", at=at, row=row, number=r.number, typed=typed))
            continue
        return own[0][1], own if at == "reference" else own[:1], told
    return named, [], told
