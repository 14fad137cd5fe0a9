"""Payment references: of the customer's or else the company's kind, out of the document number, unique (PRF-01, LED-033)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.identifiers import betalingskenmerk, ogm_reference, reference_digits, rf_reference
from app.models.accounts import ReferenceCounter
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.services.customers.facts import parameters
from app.settings import STRUCTURED_REFERENCE

NONE, RF, OGM, BK = "none", "rf", "ogm", "betalingskenmerk"
_DIGITS = {OGM: 10, BK: 15}
_COUNTED = {OGM: 9_000_000_000, BK: 900_000_000_000_000}
"""Where the counter of a numeric kind begins: far above the digits that document numbers give."""


def kind_of(session: Session, company_id: int, customer_id: int) -> str:
    """The kind of references a customer gets: her own, else the company's (PRF-01)."""
    own = session.scalars(select(Customer.reference_kind).where(Customer.id == customer_id)).first() or "company"
    return parameters(session, company_id).get(STRUCTURED_REFERENCE) if own == "company" else own


def plain(kind: str, number: str) -> str | None:
    """The reference that a document number gives by itself; None without one, or when the number has too many digits."""
    if kind == NONE:
        return None
    if kind == RF:
        return rf_reference(number)
    if kind not in _DIGITS:
        return number
    digits = reference_digits(number, _DIGITS[kind])
    return None if digits is None else _numeric(kind, digits)


def _numeric(kind: str, digits: str) -> str:
    return ogm_reference(digits) if kind == OGM else betalingskenmerk(digits)


def draw(session: Session, company_id: int, customer_id: int, number: str, kind: str | None = None) -> str | None:
    """The reference of a document that is being posted; a numeric kind counts on where the number gives none or a taken one.

    `kind` where it is known already.
    """
    kind = kind or kind_of(session, company_id, customer_id)
    found = plain(kind, number)
    if found is not None and not _taken(session, company_id, found):
        return found
    if kind not in _DIGITS:
        return None
    counter = session.scalars(select(ReferenceCounter).where(ReferenceCounter.company_id == company_id,
                                                             ReferenceCounter.kind == kind)).first()
    if counter is None:
        counter = ReferenceCounter(company_id=company_id, kind=kind, last=0)
        session.add(counter)
    counter.last += 1
    session.flush()
    return _numeric(kind, str(_COUNTED[kind] + counter.last))


def _taken(session: Session, company_id: int, reference: str) -> bool:
    entry = CustomerLedgerEntry
    return session.scalars(select(entry.id).where(entry.company_id == company_id,
                                                  entry.payment_reference == reference)).first() is not None
