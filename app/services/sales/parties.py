"""Names and addresses as they stood on a posted document, each text kept once (AUD-043, DOC-010)."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.customers import Customer, CustomerAddress, CustomerContact, DocumentParty
from app.services.desk import Desk
from app.services.sales.defaults import address_of

FIELDS = ("name", "street", "number", "addition", "postcode", "city", "country_code")
"""What an address is kept as, in `DocumentParty.lines`; `name` only where it differs from the customer's."""


def frozen(session: Session, desk: Desk, customer: Customer, address: Mapping[str, str], language: str, *,
           contact: str | None = None) -> int:
    """The party of a customer at an address, made when its text is new; gives its id."""
    content: dict[str, Any] = {"name": customer.name, "lines": dict(address), "vat_number": customer.vat_number,
                               "contact": contact, "language": language}
    key = hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
    found = session.scalars(select(DocumentParty.id).where(
        DocumentParty.company_id == desk.company_id, DocumentParty.content_hash == key)).first()
    if found is not None:
        return found
    row = DocumentParty(company_id=desk.company_id, content_hash=key, **content)
    session.add(row)
    session.flush()
    return row.id


def address_facts(address: CustomerAddress | None) -> dict[str, str]:
    """An address as facts; empty without one."""
    if address is None:
        return {}
    return {name: value for name in FIELDS if (value := getattr(address, name))}


def frozen_invoice(session: Session, desk: Desk, customer_id: int, contact_id: int | None, language: str) -> int:
    """Who is billed, at the invoice address."""
    customer = session.get_one(Customer, customer_id)
    contact = session.get(CustomerContact, contact_id) if contact_id else None
    return frozen(session, desk, customer, address_facts(address_of(session, customer_id)), language,
                  contact=contact.name if contact is not None else None)


def frozen_delivery(session: Session, desk: Desk, customer_id: int, address_id: int | None, language: str,
                    typed: Mapping[str, str] | None = None) -> int:
    """Where it goes: the address chosen or typed for this document, else the customer's invoice address."""
    customer = session.get_one(Customer, customer_id)
    chosen = session.get(CustomerAddress, address_id) if address_id else None
    facts = dict(typed) if typed else address_facts(chosen or address_of(session, customer_id))
    return frozen(session, desk, customer, facts, language, contact=chosen.contact if chosen is not None else None)
