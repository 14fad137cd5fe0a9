"""The customer card: what is proposed, checked and written, who may be the same, and when a card may go (MST-070…075)."""

from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.core.facts import Term
from app.core.problems import Problem, Weight
from app.models.collections import CustomerCollection
from app.models.company import Setting
from app.models.customers import Customer, CustomerContact, CustomerGroup
from app.models.terms import PaymentTerm
from app.services import customers, trail
from tests.storage.given import Office


def card(office: Office, **more: Any) -> dict[str, Any]:
    """What is typed on a new card: the company's and group's proposals, a name, and what the test is about."""
    return customers.proposed(office.desk) | {"name": "Bakkerij Smit BV", "city": "Deventer", "street": "Brink"} | more


def new(office: Office, **more: Any) -> int:
    """A saved customer."""
    outcome = customers.save(office.desk, None, card(office, **more))
    assert outcome.value is not None, outcome.problems
    return outcome.value


def problems_of(office: Office, customer_id: int | None = None, /, **more: Any) -> tuple[Problem, ...]:
    """What saving a card brings up."""
    return customers.save(office.desk, customer_id, card(office, **more)).problems


def codes(problems: tuple[Problem, ...]) -> list[str]:
    """Their codes in order."""
    return [p.code for p in problems]


def loaded(office: Office, customer_id: int) -> customers.CustomerCard:
    """The card as it is kept."""
    found = customers.load(office.desk, customer_id)
    assert found is not None
    return found


@pytest.mark.rule("MST-072", "MST-071")
def test_a_new_customer_takes_the_next_number_of_the_series(office: Office) -> None:
    first, second = (loaded(office, new(office, name=name)).values["number"] for name in ("Smit", "Jansen"))
    assert second == f"{first[:-1]}{int(first[-1]) + 1}"


@pytest.mark.rule("MST-072")
def test_a_number_drawn_skips_one_that_was_typed_before(office: Office) -> None:
    drawn = loaded(office, new(office, name="Smit")).values["number"]
    typed = f"{drawn[:-1]}{int(drawn[-1]) + 1}"
    new(office, name="Typed", number=typed)
    assert loaded(office, new(office, name="Jansen")).values["number"] == f"{drawn[:-1]}{int(drawn[-1]) + 2}"


@pytest.mark.rule("MST-076", "ORD-011")
def test_prospects_have_numbers_of_their_own_that_are_never_given_twice(office: Office) -> None:
    before = loaded(office, new(office, name="Smit")).values["number"]
    first, second = new(office, name="Vink", prospect=True), new(office, name="Mees", prospect=True)
    assert [loaded(office, key).values["number"] for key in (first, second)] == ["P00001", "P00002"]
    assert loaded(office, second).values["prospect"] is True
    assert customers.save(office.desk, second, {"name": "Mees BV", "prospect": False}).done
    assert loaded(office, second).values["prospect"] is True, "only a number makes a customer"
    number = customers.take_on(office.desk, second).value
    assert number == f"{before[:-1]}{int(before[-1]) + 1}" and customers.take_on(office.desk, second).value == number
    assert (loaded(office, second).values["number"], loaded(office, second).values["prospect"]) == (number, False)
    assert loaded(office, new(office, name="Specht", prospect=True)).values["number"] == "P00003"
    assert loaded(office, new(office, name="Uil", prospect=True, number="UIL")).values["number"] == "UIL"
    assert codes(customers.take_on(office.desk, 99999).problems) == ["CUS-gone"]


@pytest.mark.rule("MST-072")
def test_a_number_is_taken_whatever_its_case(office: Office) -> None:
    new(office, number="smit-1")
    assert codes(problems_of(office, name="Other", number="SMIT-1", city="Zwolle")) == ["MST-072-number"]


@pytest.mark.rule("BLK-01")
def test_a_new_customer_is_not_blocked_even_when_the_card_says_so(office: Office) -> None:
    values = loaded(office, new(office, blocked=Blocked.ALL)).values
    assert values["blocked"] is Blocked.BLANK and values["privacy_blocked"] is False


@pytest.mark.rule("MST-070")
def test_a_group_proposes_to_new_customers_and_only_offers_to_members(office: Office) -> None:
    with office.desk.writing("group") as unit:
        group = unit.session.scalars(select(CustomerGroup)).first()
        terms = list(unit.session.scalars(select(PaymentTerm.id).order_by(PaymentTerm.code)))
        assert group is not None
        group.payment_term_id, group.prices_include_vat = terms[0], True
        group_id = group.id
    member = new(office, **{"group_id": group_id, "payment_term_id": terms[0]})
    assert loaded(office, member).values["prices_include_vat"] is True
    with office.desk.writing("group") as unit:
        kept = unit.session.get_one(CustomerGroup, group_id)
        kept.payment_term_id, kept.prices_include_vat = terms[1], False
    assert loaded(office, member).values["payment_term_id"] == terms[0]
    offered = customers.offered_by_group(office.desk, group_id, loaded(office, member).values)
    assert (offered["payment_term_id"], offered["prices_include_vat"]) == (terms[1], False)
    assert customers.proposed(office.desk, group_id)["payment_term_id"] == terms[1]


@pytest.mark.rule("MST-071")
def test_everything_missing_is_told_at_once_and_nothing_is_written(office: Office) -> None:
    outcome = customers.save(office.desk, None, {"name": " ", "email": "smit at example.org"})
    assert [(p.code, p.field) for p in outcome.problems] == [
        ("MST-071-name", "name"), ("MST-071-group", "group_id"), ("MST-071-currency", "currency"), ("MST-012-email", "email")]
    with office.desk.reading() as session:
        assert len(session.scalars(select(Customer)).all()) == 1


@pytest.mark.rule("MST-012")
@pytest.mark.parametrize(("field", "good", "bad", "code"), [
    ("vat_number", "NL123456782B76", "NL123456783B76", "MST-012-customer-vat-form"),
    ("iban", "NL91 ABNA 0417 1643 00", "NL91 ABNA 0417 1643 01", "MST-012-customer-iban"),
    ("registration", "12345678", "1234567", "MST-012-customer-registration"),
])
def test_a_doubtful_identifier_is_asked_once_and_may_be_kept(office: Office, field: str, good: str, bad: str, code: str) -> None:
    assert problems_of(office, name="Good", city="Zwolle", **{field: good}) == ()
    asked = problems_of(office, name="Bad", city="Zwolle", **{field: bad})
    assert [(p.code, p.weight, p.field) for p in asked] == [(code, Weight.WARNING, field)]
    kept = customers.save(office.desk, None, card(office, name="Bad", city="Zwolle", **{field: bad}),
                          confirmed=frozenset(p.key for p in asked if p.key))
    assert kept.done


@pytest.mark.rule("MST-012")
def test_a_vat_number_typed_without_its_country_gets_it(office: Office) -> None:
    assert loaded(office, new(office, vat_number="1234.56.782.B76")).values["vat_number"] == "NL123456782B76"


@pytest.mark.rule("MST-012")
def test_a_vat_number_of_another_country_is_asked(office: Office) -> None:
    found = problems_of(office, vat_number="DE136695976")
    assert codes(found) == ["MST-012-vat-country"] and found[0].saw["found"] == "DE"


@pytest.mark.rule("MST-072")
@pytest.mark.parametrize(("given", "typed", "what"), [
    ({"vat_number": "NL123456782B76"}, {"vat_number": "NL 1234.56.782 B76"}, "Same::VAT number"),
    ({"registration": "12345678"}, {"registration": "1234 5678"}, "Same::registration number"),
    ({"iban": "NL91ABNA0417164300"}, {"iban": "nl91 abna 0417 1643 00"}, "IBAN"),
    ({"name": "Bakkerij Smit B.V.", "postcode": "7411 AB"}, {"name": "bakkerij smit", "postcode": "7411ab"},
     "Same::name and postcode"),
])
def test_the_same_customer_is_found_while_typing_and_asked_on_save(
        office: Office, given: dict[str, str], typed: dict[str, str], what: str) -> None:
    first = new(office, **{"name": "First", **given})
    values = card(office, **{"name": "Second", **typed})
    assert [(c.customer_id, c.what) for c in customers.while_typing(office.desk, None, values)] == [(first, what)]
    found = customers.save(office.desk, None, values).problems
    assert [(p.code, p.weight, p.saw["what"]) for p in found] == [("MST-072-same", Weight.WARNING, Term(what))]


@pytest.mark.rule("MST-072")
def test_one_e_mail_address_of_two_customers_is_only_mentioned_while_typing(office: Office) -> None:
    new(office, email="info@example.org")
    values = card(office, name="Second", email="INFO@example.org")
    assert [c.what for c in customers.while_typing(office.desk, None, values)] == ["e-mail address"]
    assert customers.save(office.desk, None, values).done


@pytest.mark.rule("MST-072")
@pytest.mark.parametrize(("mode", "expected"), [("off", []), ("warn", ["MST-072-same"]), ("refuse", ["MST-072-refused"])])
def test_two_customers_with_one_vat_number_are_what_the_company_wants(office: Office, mode: str, expected: list[str]) -> None:
    new(office, name="First", vat_number="NL123456782B76")
    with office.desk.writing("setting") as unit:
        unit.session.add(Setting(company_id=office.desk.company_id, key="customers.duplicate_vat", value=mode))
    assert codes(problems_of(office, name="Second", vat_number="NL123456782B76")) == expected


@pytest.mark.rule("MST-072")
def test_a_customer_is_never_the_same_as_herself(office: Office) -> None:
    mine = new(office, vat_number="NL123456782B76", iban="NL91ABNA0417164300", postcode="7411AB")
    assert problems_of(office, mine, vat_number="NL123456782B76", iban="NL91ABNA0417164300", postcode="7411AB") == ()


@pytest.mark.rule("MST-074")
def test_the_invoice_account_is_another_customer_who_pays_in_the_end(office: Office) -> None:
    payer = new(office, name="Holding", city="Zwolle")
    shop = new(office, name="Shop", city="Almelo", invoice_account_id=payer)
    assert loaded(office, shop).values["invoice_account_id"] == payer
    assert codes(problems_of(office, payer, name="Holding", invoice_account_id=payer)) == ["MST-074-self"]
    assert codes(problems_of(office, name="Third", invoice_account_id=shop)) == ["MST-074-chain"]
    assert codes(problems_of(office, payer, name="Holding", invoice_account_id=office.customer_id)) == ["MST-074-payer"]
    assert codes(problems_of(office, name="Third", invoice_account_id=99_999)) == ["MST-074-gone"]


@pytest.mark.rule("MST-074")
def test_documents_take_the_currency_of_the_invoice_account_and_say_so(office: Office) -> None:
    payer = new(office, name="Holding", city="Zwolle")
    found = problems_of(office, name="Shop", city="Almelo", currency="GBP", invoice_account_id=payer)
    assert [(p.code, p.weight) for p in found] == [("MST-074-currency", Weight.INFORMATION)]


@pytest.mark.rule("AUD-011")
def test_stopping_reminders_needs_a_reason(office: Office) -> None:
    assert codes(problems_of(office, do_not_remind=True, reason=" ")) == ["COL-reason"]
    saved = new(office, do_not_remind=True, reason="Pays by instalments")
    assert loaded(office, saved).values["reason"] == "Pays by instalments"
    with office.desk.reading() as session:
        assert session.get_one(CustomerCollection, saved).do_not_remind


def test_a_card_that_somebody_changed_meanwhile_is_not_overwritten(office: Office) -> None:
    mine = new(office)
    version = loaded(office, mine).version
    assert customers.save(office.desk, mine, card(office, name="Theirs"), version=version).done
    assert codes(customers.save(office.desk, mine, card(office, name="Mine"), version=version).problems) == ["CLW-006-stale"]
    assert loaded(office, mine).values["name"] == "Theirs"


@pytest.mark.rule("MST-075", "BLK-13")
def test_changing_the_card_changes_no_posted_entry(office: Office) -> None:
    office.post(121_00)
    with office.desk.reading() as session:
        before = session.connection().exec_driver_sql("select * from customer_entry_state").all()
        terms = session.scalars(select(PaymentTerm.id).order_by(PaymentTerm.code.desc())).first()
    values = dict(loaded(office, office.customer_id).values) | {"payment_term_id": terms, "street": "Nieuwstraat"}
    assert customers.save(office.desk, office.customer_id, values).done
    with office.desk.reading() as session:
        assert session.connection().exec_driver_sql("select * from customer_entry_state").all() == before


@pytest.mark.rule("MST-073")
def test_a_customer_without_anything_is_deleted_with_all_that_belongs_to_her(office: Office) -> None:
    mine = new(office, contact="Jan", iban="NL91ABNA0417164300", registration="12345678")
    assert customers.delete(office.desk, mine).done
    with office.desk.reading() as session:
        assert session.get(Customer, mine) is None
        assert session.scalars(select(CustomerContact).where(CustomerContact.customer_id == mine)).all() == []


@pytest.mark.rule("MST-073")
def test_a_customer_with_entries_is_kept_and_inactive_is_offered(office: Office) -> None:
    office.post(100_00)
    refused = customers.delete(office.desk, office.customer_id)
    assert codes(refused.problems) == ["MST-073-used"]
    assert [w.action for w in refused.problems[0].ways_out] == ["customer.inactive"]
    assert customers.set_inactive(office.desk, office.customer_id, True).done
    assert loaded(office, office.customer_id).values["inactive"] is True


@pytest.mark.rule("AUD-013", "MST-014")
def test_the_change_history_tells_the_card_and_what_belongs_to_it(office: Office) -> None:
    mine = new(office, email="old@example.org")
    customers.save(office.desk, mine, card(office, name="Smit Holding", email="new@example.org"))
    told = [(c.field, c.before.value, c.after.value)
            for c in trail.changes(office.desk, "customer", mine) if c.before and c.after]
    assert ("name", "Bakkerij Smit BV", "Smit Holding") in told and ("email", "old@example.org", "new@example.org") in told


def test_a_customer_of_another_company_is_nobody_here(office: Office) -> None:
    from tests.storage import given
    there = given.company(office.file, code="TWO")
    assert customers.load(office.desk, there.customer_id) is None
    assert codes(customers.save(office.desk, there.customer_id, card(office)).problems) == ["CUS-gone"]
    assert codes(customers.delete(office.desk, there.customer_id).problems) == ["CUS-gone"]
    assert codes(customers.set_inactive(office.desk, there.customer_id, True).problems) == ["CUS-gone"]
