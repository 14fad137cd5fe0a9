"""Receipts of a journal as a file for another database, imported there by the party of the customer (CEN-16, PAY-17)."""

from pathlib import Path

from sqlalchemy import select

from app.core.money import major
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.accounts import Currency
from app.models.customers import Customer, Party
from app.models.journals import Journal, JournalLine
from app.queries.listing import Column
from app.services import exports
from app.services.desk import Desk

declare({"CEN-16-none": N_("No line of this journal has a customer with a party id. Enter the party id on the customer card.")})
COLUMNS = [Column("party", N_("Party id"), "text", None), Column("reference", N_("Reference"), "text", None),
           Column("amount", N_("Amount"), "amount", None, currency="currency"), Column("date", N_("Date"), "date", None),
           Column("currency", N_("Currency"), "text", None), Column("text", N_("Description"), "text", None)]


def export_receipts(desk: Desk, journal_id: int, path: Path) -> Outcome[int]:
    """Write the lines of a journal whose customers have a party id: id, reference, amount, date, currency, text; how many.

    The format follows the ending. Amounts are what came in, negative what went out.
    """
    with desk.reading() as session:
        journal = session.get(Journal, journal_id)
        if journal is None or journal.company_id != desk.company_id:
            return Outcome(None, (error("JRN-gone"),))
        places = dict(session.execute(select(Currency.code, Currency.decimals)).all())
        rows = [[party, line.structured_reference or line.payment_reference or "",
                 major(line.credit - line.debit, places.get(line.currency or "", 2)), line.posting_date, line.currency, line.text]
                for line, party in session.execute(
                    select(JournalLine, Party.no).join(Customer, Customer.id == JournalLine.customer_id)
                    .join(Party, Party.id == Customer.party_id).where(JournalLine.journal_id == journal_id)
                    .order_by(JournalLine.position))]
    if not rows:
        return Outcome(None, (error("CEN-16-none"),))
    return Outcome(exports.write_rows(desk, N_("Receipts"), COLUMNS, rows, path))
