"""Addresses with their dates, contacts, bank accounts and numbers of a customer, and which of them a letter takes (MST-071)."""

from datetime import date

import pytest

from app.core.identifiers import Fault
from app.core.problems import Weight
from app.models.collections import CustomerCollection
from app.rules import customer_parts as rules
from app.services import customers, letter_sheet
from app.services.customers import parts
from app.services.customers.parts import Address, BankAccount, Contact, Registration
from tests.storage.given import DAY, Office

HOME = Address(kind="invoice", street="Brink", number="1", postcode="7411 AB", city="Deventer", country_code="NL", default=True)


def address(office: Office, given: Address) -> int:
    """A saved address."""
    outcome = parts.save_address(office.desk, office.customer_id, given)
    assert outcome.value is not None, outcome.problems
    return outcome.value


def letter_city(office: Office, day: date = DAY) -> str:
    """Where a reminder of a day goes."""
    with office.desk.reading() as session:
        found = letter_sheet.sheet(session, office.desk.company_id, office.customer_id, day).address
        return found.city if found else ""


@pytest.mark.rule("MST-071")
@pytest.mark.parametrize(("purpose", "kinds", "taken"), [
    ("letter", ("invoice", "statement", "delivery"), 1), ("letter", ("invoice", "visiting"), 0), ("letter", ("delivery",), 0),
    ("invoice", ("statement", "invoice"), 1), ("delivery", ("invoice", "delivery"), 1), ("delivery", ("invoice",), 0),
    ("invoice", ("delivery",), None),
])
def test_each_document_takes_the_kind_of_address_that_suits_it(purpose: str, kinds: tuple[str, ...], taken: int | None) -> None:
    facts = [rules.AddressFacts(n, kind) for n, kind in enumerate(kinds)]
    found = rules.address_for(purpose, facts, DAY)
    assert (found.address_id if found else None) == taken


@pytest.mark.rule("MST-071")
@pytest.mark.parametrize(("day", "holds"), [
    (date(2026, 3, 1), False), (date(2026, 3, 2), True), (date(2026, 3, 31), True), (date(2026, 4, 1), False)])
def test_an_address_holds_from_its_first_to_its_last_day(day: date, holds: bool) -> None:
    facts = rules.AddressFacts(1, "invoice", valid_from=date(2026, 3, 2), valid_to=date(2026, 3, 31))
    assert facts.holds_on(day) is holds
    assert (rules.address_for("letter", [facts], day) is not None) is holds


@pytest.mark.rule("MST-071")
def test_of_two_addresses_the_primary_one_is_taken_then_the_newer_one() -> None:
    old, new = rules.AddressFacts(1, "invoice"), rules.AddressFacts(2, "invoice", valid_from=date(2026, 1, 1))
    assert rules.address_for("invoice", [old, new], DAY) == new
    primary = rules.AddressFacts(1, "invoice", default=True)
    assert rules.address_for("invoice", [primary, new], DAY) == primary


@pytest.mark.rule("MST-071", "L10N-003")
def test_a_letter_goes_to_the_reminder_address_and_after_the_move_to_the_new_one(office: Office) -> None:
    address(office, HOME)
    assert letter_city(office) == "Deventer"
    moved = date(2026, 6, 1)
    address(office, Address(kind="statement", street="Postbus", number="9", city="Zwolle", country_code="NL"))
    assert letter_city(office) == "Zwolle"
    first = parts.load(office.desk, office.customer_id).addresses[-1]
    address(office, Address(first.id, "statement", street="Postbus", city="Zwolle", country_code="NL", default=True,
                            valid_to=date(2026, 5, 31)))
    address(office, Address(kind="statement", street="Kade", city="Almelo", country_code="NL", default=True, valid_from=moved))
    assert (letter_city(office, date(2026, 5, 31)), letter_city(office, moved)) == ("Zwolle", "Almelo")


@pytest.mark.rule("MST-071")
def test_one_address_of_a_kind_is_primary_but_one_that_follows_keeps_its_mark(office: Office) -> None:
    address(office, Address(kind="delivery", city="Deventer", country_code="NL", valid_to=date(2026, 5, 31)))
    address(office, Address(kind="delivery", city="Zwolle", country_code="NL", default=True, valid_from=date(2026, 6, 1)))
    address(office, Address(kind="delivery", city="Almelo", country_code="NL", default=True, valid_from=date(2027, 1, 1)))
    marks = {a.city: a.default for a in parts.load(office.desk, office.customer_id).addresses if a.kind == "delivery"}
    assert marks == {"Deventer": True, "Zwolle": False, "Almelo": True}


@pytest.mark.rule("MST-071")
def test_an_address_that_cannot_be_is_refused(office: Office) -> None:
    backwards = Address(kind="delivery", city="Zwolle", country_code="NL", valid_from=date(2026, 3, 2), valid_to=date(2026, 3, 1))
    found = parts.save_address(office.desk, office.customer_id, backwards)
    assert [(p.code, p.field) for p in found.problems] == [("MST-071-dates", "valid_to")]
    assert [p.code for p in parts.save_address(office.desk, office.customer_id, Address()).problems] == ["MST-071-address"]


@pytest.mark.rule("MST-071")
def test_the_last_invoice_address_stays_and_another_inherits_the_mark(office: Office) -> None:
    before = parts.load(office.desk, office.customer_id).addresses[0]
    assert [p.code for p in parts.remove(office.desk, office.customer_id, before).problems] == ["MST-071-last-address"]
    as_delivery = Address(before.id, "delivery", city="Zwolle", country_code="NL")
    found = parts.save_address(office.desk, office.customer_id, as_delivery)
    assert [p.code for p in found.problems] == ["MST-071-last-address"]
    address(office, HOME)
    assert parts.remove(office.desk, office.customer_id, before).done
    left = parts.load(office.desk, office.customer_id).addresses
    assert [(a.city, a.default) for a in left] == [("Deventer", True)]


@pytest.mark.rule("MST-071")
def test_a_new_city_is_found_in_the_list(office: Office) -> None:
    from app.queries.customers import find_customers
    first = parts.load(office.desk, office.customer_id).addresses[0]
    address(office, Address(first.id, "invoice", street="Brink", city="Zwolle", country_code="NL", default=True))
    with office.desk.reading() as session:
        assert [h.customer_id for h in find_customers(session, office.desk.company_id, "zwol vries")] == [office.customer_id]


# ---------------------------------------------------------------- contacts

def contact(office: Office, given: Contact) -> int:
    """A saved contact."""
    outcome = parts.save_contact(office.desk, office.customer_id, given)
    assert outcome.value is not None, outcome.problems
    return outcome.value


@pytest.mark.rule("BLK-23")
@pytest.mark.parametrize(("contacts", "chosen", "taken"), [
    ([("Ann", "invoices", True, False), ("Bob", "collections", False, False)], None, "Bob"),
    ([("Ann", "invoices", True, False), ("Bob", "collections", False, False)], 0, "Ann"),
    ([("Ann", "invoices", True, False), ("Bob", "collections", False, True)], None, "Ann"),
    ([("Ann", "quotations", False, False), ("Bob", "invoices", True, False)], None, "Bob"),
    ([("Ann", "collections", True, True)], None, None),
])
def test_a_reminder_is_addressed_to_its_contact_never_to_one_under_privacy(
        contacts: list[tuple[str, str, bool, bool]], chosen: int | None, taken: str | None) -> None:
    facts = [rules.ContactFacts(n, role, primary, "", private) for n, (_name, role, primary, private) in enumerate(contacts)]
    found = rules.contact_for("collections", facts, chosen)
    assert (contacts[found.contact_id][0] if found else None) == taken


@pytest.mark.rule("BLK-23")
def test_a_chosen_contact_who_comes_under_privacy_stops_the_letter_until_another_is_chosen(office: Office) -> None:
    ann, bob = (contact(office, Contact(name=name, role="collections")) for name in ("Ann", "Bob"))
    _choose(office, ann)
    contact(office, Contact(ann, "Ann", "collections", privacy_blocked=True))
    with office.desk.reading() as session:
        found = parts.check_contact_of_letters(session, office.customer_id)
        assert [(p.code, p.saw["name"]) for p in found] == [("BLK-23-contact", "Ann")]
    _choose(office, bob)
    with office.desk.reading() as session:
        assert parts.check_contact_of_letters(session, office.customer_id) == ()


def _choose(office: Office, contact_id: int | None) -> None:
    with office.desk.writing("collection") as unit:
        unit.session.get_one(CustomerCollection, office.customer_id).contact_id = contact_id


def test_one_contact_is_primary_and_the_next_one_inherits(office: Office) -> None:
    ann, bob = contact(office, Contact(name="Ann")), contact(office, Contact(name="Bob", primary=True))
    assert [(c.id, c.primary) for c in parts.load(office.desk, office.customer_id).contacts] == [(bob, True), (ann, False)]
    assert parts.remove(office.desk, office.customer_id, Contact(bob)).done
    assert [(c.id, c.primary) for c in parts.load(office.desk, office.customer_id).contacts] == [(ann, True)]


def test_the_contact_for_reminders_is_not_removed(office: Office) -> None:
    ann = contact(office, Contact(name="Ann"))
    _choose(office, ann)
    found = parts.remove(office.desk, office.customer_id, Contact(ann, "Ann"))
    assert [(p.code, p.saw["name"]) for p in found.problems] == [("MST-071-contact-used", "Ann")]
    assert len(parts.load(office.desk, office.customer_id).contacts) == 1


@pytest.mark.rule("IMP-006")
@pytest.mark.parametrize(("email", "good"), [
    ("", True), ("jan@example.org", True), ("jan.de.vries+inkoop@mail.example.co.uk", True), ("jan", False), ("jan@", False),
    ("@example.org", False), ("jan@example", False), ("jan@example.", False), ("jan@.org", False), ("jan de@example.org", False),
    ("a@b.nl, c@d.nl", False), ("Jan <jan@example.org>", False), ("jan@@example.org", False), ("jan@exa..org", False),
])
def test_an_e_mail_address_is_one_address(email: str, good: bool) -> None:
    assert (rules.check_email(email) == ()) is good


def test_a_contact_without_name_and_address_is_nobody(office: Office) -> None:
    found = parts.save_contact(office.desk, office.customer_id, Contact(phone="0570 123456"))
    assert [p.code for p in found.problems] == ["MST-071-contact"]


# ---------------------------------------------------------------- bank accounts and numbers

@pytest.mark.rule("MST-012")
@pytest.mark.parametrize(("iban", "bic", "expected"), [
    ("BE68 5390 0754 7034", "", []), ("NL91ABNA0417164300", "ABNANL2A", []),
    ("NL91ABNA0417164300", "KREDBEBB", ["MST-012-bic-country"]), ("NL91ABNA0417164300", "ABNANL2", ["MST-012-customer-bic"]),
    ("NL91ABNA0417164301", "ABNANL2A", ["MST-012-customer-iban"]), ("", "", ["MST-071-bank"]),
])
def test_an_account_is_checked_with_the_country_of_its_bank(office: Office, iban: str, bic: str, expected: list[str]) -> None:
    outcome = parts.save_bank(office.desk, office.customer_id, BankAccount(iban=iban, bic=bic))
    assert [p.code for p in outcome.problems] == expected
    assert outcome.done is not bool(expected)


@pytest.mark.rule("MST-012")
def test_the_bank_country_is_read_from_the_iban() -> None:
    assert [BankAccount(iban=i).country for i in ("BE68 5390 0754 7034", "", "fr76")] == ["BE", "", "FR"]


@pytest.mark.rule("MST-012")
def test_a_doubtful_account_may_be_kept_and_stands_there_once(office: Office) -> None:
    wrong = BankAccount(iban="NL91 ABNA 0417 1643 01")
    keys = frozenset(p.key or "" for p in parts.save_bank(office.desk, office.customer_id, wrong).problems)
    assert parts.save_bank(office.desk, office.customer_id, wrong, confirmed=keys).done
    again = parts.save_bank(office.desk, office.customer_id, wrong, confirmed=keys)
    assert [p.code for p in again.problems if p.weight is Weight.ERROR] == ["MST-071-bank-twice"]


@pytest.mark.rule("REF-06")
def test_refunds_go_to_one_account(office: Office) -> None:
    for iban in ("NL91ABNA0417164300", "BE68539007547034"):
        assert parts.save_bank(office.desk, office.customer_id, BankAccount(iban=iban, for_refunds=True)).done
    found = parts.load(office.desk, office.customer_id).banks
    assert [(b.iban[:2], b.for_refunds) for b in found] == [("NL", False), ("BE", True)]


@pytest.mark.rule("MST-012")
@pytest.mark.parametrize(("text", "country", "kept"), [
    ("NL123456782B76", "NL", "NL123456782B76"), ("123456782B76", "NL", "NL123456782B76"), ("0123.456.749", "BE", "BE0123456749"),
    ("44732829320", "FR", "FR44732829320"), ("136695976", "DE", "DE136695976"), ("123456727", "GB", "GB123456727"),
    ("999", "NL", "999"), ("", "NL", ""),
])
def test_a_vat_number_is_kept_with_its_country(text: str, country: str, kept: str) -> None:
    assert rules.vat_number(text, country) == kept


@pytest.mark.rule("MST-012")
@pytest.mark.parametrize("country", ["NL", "BE", "FR", "DE", "GB"])
def test_a_wrong_vat_number_is_explained_with_the_form_of_its_country(country: str) -> None:
    found = rules.check_vat(f"{country}12", country)
    assert [p.code for p in found] == ["MST-012-customer-vat-form"] and found[0].key
    assert rules.check_vat("IT12", "IT")[0].code == "MST-012-customer-vat"


@pytest.mark.rule("MST-012")
@pytest.mark.parametrize(("scheme", "good", "bad"), [
    ("kvk", "12345678", "1234567"), ("bce", "0123.456.749", "0123.456.748"), ("siren", "732 829 320", "732 829 321"),
    ("crn", "01234567", "0123456"), ("hrb", "Amtsgericht Köln HRB 12345", "Köln 12345"), ("other", "anything", None),
])
def test_a_registration_number_is_checked_by_its_register(office: Office, scheme: str, good: str, bad: str | None) -> None:
    assert parts.save_registration(office.desk, office.customer_id, Registration(scheme=scheme, value=good)).done
    if bad is not None:
        asked = parts.save_registration(office.desk, office.customer_id, Registration(scheme=scheme, value=bad))
        assert [(p.code, p.weight) for p in asked.problems] == [("MST-012-customer-registration", Weight.WARNING)]
    twice = parts.save_registration(office.desk, office.customer_id, Registration(scheme=scheme, value=good))
    assert [p.code for p in twice.problems] == ["MST-071-registration-twice"]


@pytest.mark.rule("MST-012")
def test_every_register_says_what_its_numbers_look_like() -> None:
    assert set(rules.SCHEME_FORMS) == set(rules.SCHEMES) - {"other"} and set(rules.SCHEME_OF_COUNTRY) == set(rules.VAT_FORMS)
    assert {f.value for f in Fault} == {"characters", "length", "check_digits", "country"}


def test_parts_of_another_companys_customer_are_out_of_reach(office: Office) -> None:
    from tests.storage import given
    there = given.company(office.file, code="TWO")
    assert parts.load(office.desk, there.customer_id) == parts.Parts()
    for outcome in (parts.save_address(office.desk, there.customer_id, HOME),
                    parts.save_contact(office.desk, there.customer_id, Contact(name="Ann")),
                    parts.save_bank(office.desk, there.customer_id, BankAccount(iban="BE68539007547034")),
                    parts.save_registration(office.desk, there.customer_id, Registration(value="1")),
                    parts.remove(office.desk, there.customer_id, Contact(1))):
        assert [p.code for p in outcome.problems] == ["CUS-gone"]


def test_a_part_of_one_customer_is_not_changed_through_another(office: Office) -> None:
    values = customers.proposed(office.desk) | {"name": "Other", "contact": "Carl"}
    other = customers.save(office.desk, None, values).value
    assert other is not None
    carl = parts.load(office.desk, other).contacts[0]
    contact(office, Contact(carl.id, "Mine"))
    assert [c.name for c in parts.load(office.desk, other).contacts] == ["Carl"]
