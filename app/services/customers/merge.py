"""Two cards of one customer become one: master data and drafts move, posted documents keep their number with a link (MST-073)."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.archive import Attachment, Note
from app.models.collecting import Activity, CollectionCase
from app.models.collections import CollectionLetter, CollectionLetterLine, CustomerTag, EntryCollection
from app.models.credit import CreditPolicy
from app.models.customers import (
    Customer,
    CustomerAddress,
    CustomerBankAccount,
    CustomerContact,
    CustomerMerge,
    CustomerRegistration,
)
from app.models.interest_notes import InterestNote
from app.services.customers.facts import of_desk
from app.services.customers.parts import refresh_search_key
from app.services.desk import Desk

declare({
    "MST-073-merge-self": N_("Choose two different customers."),
    "MST-073-merged": N_("{number} {name} was merged already."),
    "MST-073-privacy": N_("A customer who is blocked for privacy is not merged."),
    "MST-073-merge": N_("{number} {name} becomes inactive; addresses, contacts, bank accounts, policies, notes and attachments "
                        "move to {into}. Posted entries stay with {number}. This cannot be undone."),
    "MST-073-merge-blocked": N_("{number} is blocked more strictly than {into}; that block does not move with it."),
})


@dataclass(frozen=True, slots=True)
class Merged:
    """Where a customer went, or who came to her."""

    customer_id: int
    number: str
    name: str


def merge(desk: Desk, from_id: int, into_id: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Merge one customer into another; asked once, with what moves and what stays (MST-073)."""
    with desk.writing("customer.merge") as uow:
        session = uow.session
        old, new = of_desk(session, desk, from_id), of_desk(session, desk, into_id)
        if old is None or new is None:
            return Outcome(None, (error("CUS-gone"),))
        problems = _check(session, old, new)
        if standing(problems, confirmed):
            return Outcome(None, problems)
        _move_parts(session, old, new)
        _move_owned(session, old, new)
        _move_work(session, old, new)
        _move_credit(session, desk, old, new)
        _drop_drafts(session, old)
        for other in session.scalars(select(Customer).where(Customer.invoice_account_id == old.id)):
            other.invoice_account_id = new.id if other.id != new.id else None
        old.inactive = True
        session.add(CustomerMerge(company_id=desk.company_id, from_id=old.id, into_id=new.id, created_at=desk.clock.now(),
                                  created_by_id=desk.actor.user_id))
        session.flush()
        refresh_search_key(session, new)
        refresh_search_key(session, old)
        uow.audit("customer.merged", "customer", new.id, new.number, {"field": "merge", "old": old.number, "new": new.number},
                  desk.company_id)
        return Outcome(new.id, problems)


def _check(session: Session, old: Customer, new: Customer) -> tuple[Problem, ...]:
    if old.id == new.id:
        return (error("MST-073-merge-self"),)
    gone = select(CustomerMerge.id).where(CustomerMerge.from_id.in_([old.id, new.id]))
    if session.scalars(gone.where(CustomerMerge.from_id == old.id)).first():
        return (error("MST-073-merged", number=old.number, name=old.name),)
    if session.scalars(gone).first():
        return (error("MST-073-merged", number=new.number, name=new.name),)
    if old.privacy_blocked or new.privacy_blocked:
        return (error("MST-073-privacy"),)
    found = [warning("MST-073-merge", key=f"MST-073-{old.id}-{new.id}", number=old.number, name=old.name, into=new.number)]
    if old.blocked > new.blocked:
        found.append(warning("MST-073-merge-blocked", key=f"MST-073-blocked-{old.id}", number=old.number, into=new.number))
    return tuple(found)


def _move_parts(session: Session, old: Customer, new: Customer) -> None:
    """Addresses get codes that are free, numbers the new card has already are not doubled; the old card keeps a main address."""
    used = set(session.scalars(select(CustomerAddress.code).where(CustomerAddress.customer_id == new.id)))
    main = session.scalars(select(CustomerAddress).where(CustomerAddress.customer_id == old.id).order_by(
        CustomerAddress.kind != "invoice", CustomerAddress.default.desc(), CustomerAddress.id)).first()
    for address in session.scalars(select(CustomerAddress).where(CustomerAddress.customer_id == old.id)):
        if main is not None and address.id == main.id:
            continue
        code, number = address.code, 1
        while address.code in used:
            address.code, number = f"{code[:7]}{number}", number + 1
        used.add(address.code)
        address.customer_id, address.default = new.id, False
    for contact in session.scalars(select(CustomerContact).where(CustomerContact.customer_id == old.id)):
        contact.customer_id, contact.primary = new.id, False
    _move_numbers(session, old, new)
    session.flush()


def _move_numbers(session: Session, old: Customer, new: Customer) -> None:
    """Bank accounts and registration numbers, without doubling."""
    ibans = set(session.scalars(select(CustomerBankAccount.iban).where(CustomerBankAccount.customer_id == new.id)))
    for bank in session.scalars(select(CustomerBankAccount).where(CustomerBankAccount.customer_id == old.id)):
        if bank.iban not in ibans:
            bank.customer_id, bank.for_refunds = new.id, False
    held = {(s, v) for s, v in session.execute(select(CustomerRegistration.scheme, CustomerRegistration.value).where(
        CustomerRegistration.customer_id == new.id))}
    for number in session.scalars(select(CustomerRegistration).where(CustomerRegistration.customer_id == old.id)):
        if (number.scheme, number.value) not in held:
            number.customer_id = new.id
    if not new.vat_number:
        new.vat_number = old.vat_number


def _move_owned(session: Session, old: Customer, new: Customer) -> None:
    """Notes, attachments and labels."""
    owned: Any
    for owned in (Note, Attachment):
        for row in session.scalars(select(owned).where(owned.owner_table == "customer", owned.owner_id == old.id)):
            row.owner_id = new.id
    tags = set(session.scalars(select(CustomerTag.tag_id).where(CustomerTag.customer_id == new.id)))
    for tag in session.scalars(select(CustomerTag).where(CustomerTag.customer_id == old.id)):
        if tag.tag_id in tags:
            session.delete(tag)
        else:
            tag.customer_id = new.id


def _move_credit(session: Session, desk: Desk, old: Customer, new: Customer) -> None:
    """Insurance and guarantees, and the limit shared with others where the new card shares none (CRD-20, 30)."""
    for policy in session.scalars(select(CreditPolicy).where(CreditPolicy.customer_id == old.id)):
        policy.customer_id = new.id
    # Groups stand on customers, which must be there first.
    from app.services.limits import groups
    groups.take_over(session, desk, old, new)


def _move_work(session: Session, old: Customer, new: Customer) -> None:
    """Activities, and cases without entries; promises, plans and agency files stay with the entries they are about."""
    for activity in session.scalars(select(Activity).where(Activity.customer_id == old.id)):
        activity.customer_id = new.id
    held = select(EntryCollection.case_id).where(EntryCollection.case_id.is_not(None))
    for case in session.scalars(select(CollectionCase).where(CollectionCase.customer_id == old.id,
                                                             CollectionCase.id.not_in(held))):
        case.customer_id = new.id


def _drop_drafts(session: Session, old: Customer) -> None:
    """A letter or interest note in draft asks for entries that stay with the old number: it is suggested anew."""
    for note in session.scalars(select(InterestNote).where(InterestNote.customer_id == old.id, InterestNote.state == "draft")):
        session.delete(note)
    for letter in session.scalars(select(CollectionLetter).where(CollectionLetter.customer_id == old.id,
                                                                 CollectionLetter.state == "draft")):
        for line in session.scalars(select(CollectionLetterLine).where(CollectionLetterLine.letter_id == letter.id)):
            session.delete(line)
        session.delete(letter)


def merged_into(desk: Desk, customer_id: int) -> Merged | None:
    """Where a merged customer went; None for one that was not merged."""
    with desk.reading() as session:
        row = session.execute(select(Customer.id, Customer.number, Customer.name)
                              .join(CustomerMerge, CustomerMerge.into_id == Customer.id)
                              .where(CustomerMerge.from_id == customer_id)).first()
        return Merged(*row) if row else None


def merged_from(desk: Desk, customer_id: int) -> list[Merged]:
    """The customers that were merged into one, whose posted entries keep their number."""
    with desk.reading() as session:
        rows = session.execute(select(Customer.id, Customer.number, Customer.name)
                               .join(CustomerMerge, CustomerMerge.from_id == Customer.id)
                               .where(CustomerMerge.into_id == customer_id).order_by(Customer.number))
        return [Merged(*row) for row in rows]
