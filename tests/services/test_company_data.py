"""The data of the company after it was made: kept with a trace, numbers checked, and fixed where something is posted."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.audit import AuditRecord
from app.models.company import Company, CompanyRegistration
from app.services import companies, company_data, letterheads
from app.services.companies import NewCompany
from app.services.company_data import CompanyData
from app.services.desk import Desk
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from tests.services.persons import person
from tests.services.test_companies import CLOCK, made
from tests.storage.given import Office


@pytest.fixture
def firm(tmp_path: Path) -> Iterator[Desk]:
    """A new Dutch company with nothing posted."""
    desk = made(tmp_path / "firm.tegoed",
                NewCompany("Smit & Zn.", "NL", vat_number="NL123456782B76", registration=("kvk", "12345678")))
    yield desk
    desk.file.close()


def whole(desk: Desk) -> CompanyData:
    """Every part of the company filled in."""
    return replace(
        company_data.read(desk), legal_name="Smit & Zonen B.V.", trade_name="Smit", legal_form="B.V.", street="Kade", number="12",
        addition="bis", postcode="1011 AB", city="Amsterdam", phone="020 123 45 67", email="info@smit.example",
        web="smit.example", second_tax_number="123/456", register="Handelsregister", register_city="Amsterdam",
        share_capital=1_800_000, directors="A. Smit, B. Smit", vat_scheme="cash_accounting", language="fr",
        creditor_identifier="DE98ZZZ09999999999", e_invoice_scheme="0106", e_invoice_id="12345678",
        registrations={"kvk": "87654321", "oin": "00000001234567890000"})


@pytest.mark.rule("MST-011", "MST-014")
def test_every_part_is_kept_with_its_trace(office: Office) -> None:
    desk, wanted = office.desk, whole(office.desk)
    outcome = company_data.save(desk, wanted, confirmed=frozenset({"MST-011-vat-posted"}))
    assert outcome.value is not None, outcome.problems
    assert replace(company_data.read(desk), version=None) == replace(wanted, version=None)
    with desk.reading() as session:
        tables = set(session.scalars(select(AuditRecord.entity_table)))
    assert {"company", "company_registration"} <= tables
    emptied = replace(outcome.value, trade_name=" ", share_capital=None, e_invoice_scheme="", e_invoice_id="",
                      registrations={"kvk": "87654321", "oin": ""})
    assert company_data.save(desk, emptied).done
    with desk.reading() as session:
        row = session.get_one(Company, desk.company_id)
        assert (row.trade_name, row.share_capital, row.e_invoice_scheme, row.street) == (None, None, None, "Kade")
        assert session.scalars(select(CompanyRegistration.scheme).where(
            CompanyRegistration.company_id == desk.company_id)).all() == ["kvk"]


WRONG: tuple[tuple[dict[str, object], str, str], ...] = (
    ({"legal_name": " "}, "legal_name", "MST-011-name"), ({"language": "it"}, "language", "MST-011-language"),
    ({"country_code": "QQ"}, "country_code", "MST-011-country"),
    ({"accounting_currency": "QQQ"}, "accounting_currency", "MST-011-currency"),
    ({"vat_scheme": "none"}, "vat_scheme", "MST-011-scheme"), ({"share_capital": -1}, "share_capital", "MST-011-capital"),
    ({"email": "info"}, "email", "MST-012-email"), ({"vat_number": "NL123456789B01"}, "vat_number", "MST-012-own-vat"),
    ({"vat_number": "DE136695976"}, "vat_number", "MST-012-own-vat"),
    ({"registrations": {"kvk": "1234567"}}, "kvk", "MST-012-own-registration"),
    ({"registrations": {"other": "1"}}, "other", "MST-011-registration"),
    ({"creditor_identifier": "DE97ZZZ09999999999"}, "creditor_identifier", "MST-011-creditor"),
    ({"e_invoice_scheme": "0106"}, "e_invoice_id", "MST-011-endpoint"),
    ({"e_invoice_id": "12345678"}, "e_invoice_scheme", "MST-011-endpoint"),
    ({"e_invoice_scheme": "KVK", "e_invoice_id": "12345678"}, "e_invoice_scheme", "MST-011-endpoint-scheme"),
    ({"directors": "x" * 201}, "directors", "MST-011-long"),
    ({"registrations": {"hrb": "Amtsgericht Frankfurt am Main HRB 123456 B"}}, "hrb", "MST-011-long"))


@pytest.mark.rule("MST-011", "MST-012")
@pytest.mark.parametrize(("change", "field", "code"), WRONG)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_written(firm: Desk, change: dict[str, object], field: str,
                                                                   code: str) -> None:
    before = company_data.read(firm)
    wanted = replace(before, phone="999", **change)  # type: ignore[arg-type]
    outcome = company_data.save(firm, wanted, confirmed=frozenset({"MST-011-country-setup"}))
    assert not outcome.done and (field, code) in [(p.field, p.code) for p in outcome.problems]
    assert (field, code) in [(p.field, p.code) for p in company_data.check(firm, wanted)]
    assert company_data.read(firm) == before


@pytest.mark.rule("MST-011")
def test_two_hundred_characters_of_directors_are_kept(firm: Desk) -> None:
    assert company_data.save(firm, replace(company_data.read(firm), directors="x" * 200)).done


@pytest.mark.rule("MST-011")
def test_country_and_currency_change_only_before_anything_is_posted(firm: Desk) -> None:
    wanted = replace(company_data.read(firm), country_code="GB", accounting_currency="GBP", vat_number="GB123456727",
                     registrations={"crn": "01234567"})
    asked = company_data.save(firm, wanted)
    assert not asked.done and [p.key for p in asked.problems] == ["MST-011-country-setup"]
    done = company_data.save(firm, wanted, confirmed=frozenset({"MST-011-country-setup"}))
    assert done.value is not None and (done.value.country_code, done.value.accounting_currency) == ("GB", "GBP")


@pytest.mark.rule("MST-011")
def test_posted_figures_keep_country_and_currency_and_the_vat_number_asks(office: Office) -> None:
    desk = office.desk
    known = replace(company_data.read(desk), vat_number="NL123456782B76")
    assert company_data.save(desk, known).done
    office.post(10_000)
    assert company_data.facts(desk).posted
    before = company_data.read(desk)
    for wanted in (replace(before, country_code="BE", vat_number=""), replace(before, accounting_currency="GBP")):
        found = company_data.save(desk, wanted, confirmed=frozenset({"MST-011-vat-posted"}))
        assert not found.done and found.problems[0].code.endswith("-posted")
    another = replace(before, vat_number="004495445B01")
    asked = company_data.save(desk, another)
    assert [p.key for p in asked.problems] == ["MST-011-vat-posted"] and company_data.read(desk) == before
    done = company_data.save(desk, another, confirmed=frozenset({"MST-011-vat-posted"}))
    assert done.value is not None and done.value.vat_number == "NL004495445B01"


@pytest.mark.rule("MST-011", "AUD-016")
def test_only_who_may_change_the_set_up_changes_the_company(office: Office) -> None:
    clerk = person(office.desk, "Bert", "CLERK")
    outcome = company_data.save(clerk, replace(company_data.read(clerk), city="Elsewhere"))
    assert [p.code for p in outcome.problems] == ["AUD-016-missing"] and company_data.read(office.desk).city != "Elsewhere"


@pytest.mark.rule("MST-011")
def test_a_stale_page_overwrites_nothing(firm: Desk) -> None:
    first = company_data.read(firm)
    assert company_data.save(firm, replace(first, city="Delft")).done
    late = company_data.save(firm, replace(first, city="Gouda"))
    assert [p.code for p in late.problems] == ["MST-011-stale"] and company_data.read(firm).city == "Delft"


@pytest.mark.rule("DOC-011", "MST-011")
def test_what_invoices_miss_is_a_warning_until_it_is_entered(firm: Desk) -> None:
    assert [p.code for p in company_data.facts(firm).gaps] == ["DOC-010-seller"]
    assert company_data.save(firm, whole(firm), confirmed=frozenset()).done
    assert company_data.facts(firm).gaps == ()


@pytest.mark.rule("MST-010")
def test_each_company_of_a_file_has_its_own_data(firm: Desk) -> None:
    other = companies.create_company(firm.file, NewCompany("Smit Belgium", "BE", code="BE"), user_name="Anna", clock=CLOCK)
    assert other.value is not None
    there = Desk(firm.file, Actor(firm.actor.user_id, "Anna"), other.value.company_id, CLOCK)
    assert company_data.save(there, replace(company_data.read(there), city="Gent", registrations={"bce": "0123456749"})).done
    assert (company_data.read(there).city, company_data.read(firm).city) == ("Gent", "")
    assert company_data.read(firm).registrations == {"kvk": "12345678"}


@pytest.mark.rule("MST-011")
def test_letters_show_the_number_of_the_country_before_others(firm: Desk) -> None:
    data = company_data.read(firm)
    assert company_data.save(firm, replace(data, registrations={"oin": "00000001234567890000"})).done
    now = company_data.read(firm)
    assert company_data.save(firm, replace(now, registrations={**now.registrations, "kvk": "12345678"})).done
    with firm.reading() as session:
        assert letterheads.registration(session, session.get_one(Company, firm.company_id)) == "12345678"


@pytest.mark.rule("MST-011")
def test_a_file_opened_again_has_what_was_saved(firm: Desk) -> None:
    assert company_data.save(firm, replace(company_data.read(firm), city="Delft")).done
    firm.file.close()
    again = CompanyFile.open(firm.file.target, clock=CLOCK)
    assert company_data.read(Desk(again, firm.actor, firm.company_id, CLOCK)).city == "Delft"
    again.close()
