"""The customers an accountant's file names: address, contact, numbers, bank account, credit limit (EXP-014, 035)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.books import BookCustomer
from app.models.archive import ErasureRecord
from app.models.credit import CustomerCredit
from app.models.customers import Customer, CustomerAddress, CustomerBankAccount, CustomerContact, CustomerRegistration

_CHUNK = 500
_COMPANY_NUMBERS = ("kvk", "bce", "siren", "siret", "hrb", "crn")


def customers(session: Session, company_id: int, wanted: Iterable[int], currency: str) -> dict[int, BookCustomer]:
    """Customers by id, blocked for privacy or not (AUD-041); a credit limit in another currency than the books' is left out."""
    found = {}
    for ids in _chunks(sorted(wanted)):
        addresses = _first(session, CustomerAddress, ids, lambda a: (a.kind != "invoice", not a.default, a.id))
        contacts = _first(session, CustomerContact, ids, lambda c: (not c.primary, c.id))
        banks = _first(session, CustomerBankAccount, ids, lambda b: (not b.for_refunds, b.id))
        numbers = _first(session, CustomerRegistration, ids, lambda r: (r.scheme not in _COMPANY_NUMBERS, r.id))
        limits = {c.customer_id: c.credit_limit for c in session.scalars(
            select(CustomerCredit).where(CustomerCredit.customer_id.in_(ids), CustomerCredit.limit_currency == currency,
                                         CustomerCredit.credit_limit > 0))}
        for c in session.scalars(select(Customer).where(Customer.company_id == company_id, Customer.id.in_(ids))):
            address, contact, bank, number = (held.get(c.id) for held in (addresses, contacts, banks, numbers))
            found[c.id] = BookCustomer(
                c.id, c.number, c.name, c.type == "private", *_contact(contact), number.value if number else "",
                c.vat_number or "", limits.get(c.id), *_address(address), c.language,
                (bank.iban or bank.national or "") if bank else "", (bank.bic or "") if bank else "")
    return found


def anonymised(session: Session, company_id: int) -> frozenset[int]:
    """Customers that were anonymised: what was posted for them keeps its text, which may name them (AUD-043, AUD-T04)."""
    return frozenset(session.scalars(select(ErasureRecord.subject_id).where(
        ErasureRecord.company_id == company_id, ErasureRecord.subject_table == Customer.__tablename__)))


def _contact(c: CustomerContact | None) -> tuple[str, str, str]:
    return (c.name, c.phone or "", c.email or "") if c is not None and not c.privacy_blocked else ("", "", "")


def _address(a: CustomerAddress | None) -> tuple[str, str, str, str, str, str]:
    return (a.street, a.number, a.addition or "", a.postcode, a.city, a.country_code) if a is not None else ("",) * 6


def _first(session: Session, table: Any, ids: Sequence[int], order: Any) -> dict[int, Any]:
    """Of each customer the row that comes first."""
    rows = session.scalars(select(table).where(table.customer_id.in_(ids))).all()
    return {row.customer_id: row for row in sorted(rows, key=order, reverse=True)}


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[n:n + _CHUNK] for n in range(0, len(ids), _CHUNK))
