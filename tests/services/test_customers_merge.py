"""Two cards of one customer become one; what was posted keeps its number (MST-073)."""

from datetime import date

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.models.accounts import ReasonCode
from app.models.collecting import Activity, CollectionCase, Promise
from app.models.collections import EntryCollection
from app.models.credit import CreditGroup, CreditGroupMember, CreditPolicy, CustomerCredit, PolicyType
from app.models.customers import Customer
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote, InterestNoteLine
from app.models.ledger import CustomerLedgerEntry
from app.services import attachments, customers, notes
from app.services.customers import merge, parts
from app.services.limits import history
from tests.storage.given import Office


def another(office: Office, name: str = "Vries B.V. de", **more: object) -> int:
    """One more customer."""
    values = customers.proposed(office.desk) | {"name": name, "city": "Zwolle", **more}
    outcome = customers.save(office.desk, None, values)
    assert outcome.value is not None, outcome.problems
    return outcome.value


def merged(office: Office, from_id: int, into_id: int) -> None:
    """Merge after confirming every question."""
    asked = merge.merge(office.desk, from_id, into_id).problems
    assert [p.code for p in asked][:1] == ["MST-073-merge"]
    done = merge.merge(office.desk, from_id, into_id, confirmed=frozenset(p.key or "" for p in asked))
    assert done.value == into_id


@pytest.mark.rule("MST-073")
def test_master_data_moves_and_posted_entries_stay_with_a_link(office: Office) -> None:
    office.post(100_00)
    into = another(office, contact="Anna", iban="BE68539007547034")
    parts.save_contact(office.desk, office.customer_id, parts.Contact(name="Bob"))
    parts.save_bank(office.desk, office.customer_id, parts.BankAccount(iban="NL91ABNA0417164300"))
    parts.save_bank(office.desk, office.customer_id, parts.BankAccount(iban="BE68539007547034"))
    parts.save_address(office.desk, office.customer_id, parts.Address(kind="delivery", city="Almelo", country_code="NL"))
    attachments.add_bytes(office.desk, ("customer", office.customer_id), "contract.pdf", b"%PDF")
    notes.write(office.desk, ("customer", office.customer_id), "Calls on Mondays")
    merged(office, office.customer_id, into)
    found = parts.load(office.desk, into)
    assert [(c.name, c.primary) for c in found.contacts] == [("Anna", True), ("Bob", False)]
    assert sorted(b.iban for b in found.banks) == ["BE68539007547034", "NL91ABNA0417164300"]
    assert [a.city for a in found.addresses] == ["Zwolle", "Almelo"]
    assert [a.name for a in attachments.of(office.desk, ("customer", into))] == ["contract.pdf"]
    assert [n.text for n in notes.of(office.desk, ("customer", into))] == ["Calls on Mondays"]
    with office.desk.reading() as session:
        assert set(session.scalars(select(CustomerLedgerEntry.customer_id))) == {office.customer_id}
        assert session.get_one(Customer, office.customer_id).inactive
    link = merge.merged_into(office.desk, office.customer_id)
    assert link is not None and link.customer_id == into
    assert [m.customer_id for m in merge.merged_from(office.desk, into)] == [office.customer_id]


@pytest.mark.rule("MST-073", "CRD-20", "CRD-30")
def test_policies_move_and_a_shared_limit_is_shared_by_the_card_that_stays(office: Office) -> None:
    into, third = another(office), another(office, "Third")
    with office.desk.writing("test") as uow:
        kind = PolicyType(company_id=office.desk.company_id, code="CI", names={"en": "Insurance"})
        group = CreditGroup(company_id=office.desk.company_id, number="G1", name="Group", credit_limit=5_000_00, currency="EUR",
                            limit_to=date(2026, 12, 31))
        uow.session.add_all([kind, group])
        uow.session.flush()
        uow.session.add_all([
            CreditPolicy(company_id=office.desk.company_id, customer_id=office.customer_id, kind="insurance", type_id=kind.id,
                         valid_from=date(2026, 1, 1), value=1_000_00, currency="EUR"),
            CreditGroupMember(group_id=group.id, customer_id=office.customer_id)])
    merged(office, office.customer_id, into)
    with office.desk.reading() as session:
        assert session.scalars(select(CreditPolicy.customer_id)).all() == [into]
        assert session.scalars(select(CreditGroupMember.customer_id)).all() == [into]
    assert [(e.kind, e.new_expiry) for e in history.of(office.desk, ("customer", into))] == [("member", date(2026, 12, 31))]
    merged(office, into, third)
    with office.desk.reading() as session:
        assert session.scalars(select(CreditGroupMember.customer_id)).all() == [third]
        assert session.get_one(CustomerCredit, into).expires_on is None


@pytest.mark.rule("MST-073", "MST-074")
def test_who_was_billed_there_is_billed_here(office: Office) -> None:
    into, shop = another(office), another(office, "Shop", invoice_account_id=office.customer_id)
    merged(office, office.customer_id, into)
    card = customers.load(office.desk, shop)
    assert card is not None and card.values["invoice_account_id"] == into


@pytest.mark.rule("MST-073")
def test_a_customer_is_merged_once_and_not_with_herself(office: Office) -> None:
    into = another(office)
    assert [p.code for p in merge.merge(office.desk, into, into).problems] == ["MST-073-merge-self"]
    merged(office, office.customer_id, into)
    for pair in ((office.customer_id, into), (into, office.customer_id)):
        assert [p.code for p in merge.merge(office.desk, *pair).problems] == ["MST-073-merged"]


@pytest.mark.rule("MST-073", "BLK-22")
def test_a_stricter_block_is_mentioned_and_privacy_refuses(office: Office) -> None:
    into = another(office)
    with office.desk.reading() as session:
        why = next(r.id for r in session.scalars(select(ReasonCode)) if "status" in r.uses)
    customers.change_block(office.desk, office.customer_id, Blocked.SHIP, reason_id=why)
    asked = merge.merge(office.desk, office.customer_id, into).problems
    assert [p.code for p in asked] == ["MST-073-merge", "MST-073-merge-blocked"]
    customers.change_block(office.desk, office.customer_id, Blocked.ALL, reason_id=why, privacy=True)
    assert [p.code for p in merge.merge(office.desk, office.customer_id, into).problems] == ["MST-073-privacy"]


@pytest.mark.rule("MST-073")
def test_refused_merging_moves_nothing(office: Office) -> None:
    into = another(office)
    parts.save_contact(office.desk, office.customer_id, parts.Contact(name="Bob"))
    merge.merge(office.desk, office.customer_id, into)
    assert len(parts.load(office.desk, office.customer_id).contacts) == 1 and parts.load(office.desk, into).contacts == ()


@pytest.mark.rule("MST-073", "COL-30", "COL-31", "INT-22")
def test_work_to_do_moves_but_what_belongs_to_entries_stays_with_them(office: Office) -> None:
    (posted,) = office.post(100_00)
    into, desk, day = another(office), office.desk, date(2026, 3, 2)
    common = {"company_id": 1, "customer_id": office.customer_id}
    by = {"created_at": desk.clock.now(), "created_by_id": 1}
    with desk.writing("test.work") as unit:
        loose, bound = (CollectionCase(number=no, subject="Talks", owner_id=1, opened_on=day, **common) for no in ("D-1", "D-2"))
        activity = Activity(type="call", purpose="Call", owner_id=1, due=day, **common, **by)
        promise = Promise(made_on=day, promised_on=day, amount=1, currency="EUR", **common, **by)
        terms = unit.session.scalars(select(InterestTerms)).first()
        assert terms is not None
        note = InterestNote(currency="EUR", terms_id=terms.id, document_date=day, posting_date=day, due_date=day, **common)
        unit.session.add_all([loose, bound, activity, promise, note])
        unit.session.flush()
        unit.session.add(EntryCollection(company_id=1, entry_id=posted.entry_ids[0], case_id=bound.id))
        unit.session.add(InterestNoteLine(note_id=note.id, line_no=1, entry_id=posted.entry_ids[0], due_date=day))
    merged(office, office.customer_id, into)
    with desk.reading() as session:
        found = {model.__name__: list(session.scalars(select(model.customer_id).order_by(model.id)))
                 for model in (CollectionCase, Activity, Promise)}
        assert session.scalars(select(InterestNote.id)).all() == [] == session.scalars(select(InterestNoteLine.id)).all()
    assert found == {"CollectionCase": [into, office.customer_id], "Activity": [into], "Promise": [office.customer_id]}
