"""Electronic invoices before they are posted: must this one be electronic, and could its file be made (EIN-001, EIN-021)?"""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Problem
from app.formats.einvoice import checks
from app.formats.einvoice.record import Profile
from app.models.customers import Customer, CustomerRegistration
from app.models.documents import EInvoiceRule
from app.models.invoices import ElectronicInvoice
from app.rules.sales import obligations
from app.rules.sales.obligations import Case, Obligation
from app.services.desk import Desk
from app.services.sales import e_records
from app.services.sales.books import Books, plain_rows
from app.services.sales.figures import TAXED, Figures
from app.settings import SALES_COMPANY_SIZE

FORMATS = frozenset(profile.value for profile in Profile)
"""What a customer card may ask for that is a file of its own; `paper` and `email` are none."""
_PUBLIC_IDS = ("oin", "leitweg")


def missing(session: Session, books: Books, found: Figures, payer: Customer) -> Iterator[Problem]:
    """What stands between a draft and its electronic form, by the wish of the customer and by law (PST-002 step 9).

    A draft whose VAT is not known yet is only asked about the law: its file cannot be thought of before.
    """
    yield from duty(session, books, found, payer)
    sold = [line for line in found.document.lines if line.type in TAXED]
    if payer.e_invoice not in FORMATS or not sold or any(found.codes.get(line.line_no) is None for line in sold):
        return
    yield from checks.check(e_records.of_figures(session, books, found, Profile(payer.e_invoice)))


def duty(session: Session, books: Books, found: Figures, payer: Customer) -> tuple[Problem, ...]:
    """Must it be electronic? By country, customer, size, day and amount; refusal, question or a word (EIN-001)."""
    return obligations.problems(_table(books), _case(session, books, found, payer))


def _table(books: Books) -> list[Obligation]:
    """The rules of the file, read once per batch."""
    if "e_rules" not in books.kept:
        books.kept["e_rules"] = [Obligation.of(vars(row)) for row in plain_rows(books.session, EInvoiceRule)]
    table: list[Obligation] = books.kept["e_rules"]
    return table


def _case(session: Session, books: Books, found: Figures, payer: Customer) -> Case:
    company, home = books.company, found.places.invoice
    exempt = company.vat_scheme == "small_business" or {code.category for code in found.used_codes} == {"E"}
    public = payer.type == "public" and session.scalars(select(CustomerRegistration.id).where(
        CustomerRegistration.customer_id == payer.id, CustomerRegistration.scheme.in_(_PUBLIC_IDS)).limit(1)).first() is not None
    return Case(
        country=company.country_code, size=books.parameters.get(SALES_COMPANY_SIZE), customer=payer.name,
        customer_country=home.country_code if home is not None else company.country_code, customer_kind=payer.type,
        vat_registered=bool(payer.vat_number), day=found.document.own["document_date"], format=payer.e_invoice,
        total=found.calculated.total_accounting, public_id=public, exempt=exempt, excepted=bool(payer.e_invoice_exception))


def enlist(session: Session, desk: Desk, invoice_id: int, payer: Customer) -> None:
    """The electronic form a customer wants, *ready* from the moment its document is posted (EIN-002); its file comes after."""
    if payer.e_invoice in FORMATS:
        session.add(ElectronicInvoice(company_id=desk.company_id, invoice_id=invoice_id, format=payer.e_invoice, status="ready"))


def enlist_like(session: Session, desk: Desk, invoice_id: int, original_id: int) -> None:
    """A document that takes another back is electronic where that one was: paper is taken back on paper (FTI-041)."""
    form = session.scalars(select(ElectronicInvoice.format).where(ElectronicInvoice.invoice_id == original_id)
                           .order_by(ElectronicInvoice.id)).first()
    if form is not None:
        session.add(ElectronicInvoice(company_id=desk.company_id, invoice_id=invoice_id, format=form, status="ready"))
