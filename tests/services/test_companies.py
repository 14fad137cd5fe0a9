"""A new company: what its country brings, what is refused, and several legal entities in one file (MST-010…013)."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.enums import LANGUAGES
from app.core.roles import AccountRole
from app.models.accounts import Account, PostingProfile, PostingProfileLine, RoleAccount, VatCode
from app.models.collections import CollectionLetterSequence
from app.models.company import Company, CompanyBankAccount, CompanyRegistration, FiscalYear
from app.models.customers import CustomerGroup
from app.services import companies, delivered, desks, offers
from app.services.companies import NewCompany
from app.services.desk import Desk
from app.services.setup.people import USES
from app.storage.company_file import CompanyFile
from tests.storage import given

CLOCK = FixedClock.on(date(2026, 3, 7))
GOOD = NewCompany("Smit & Zn.", "NL", iban="NL91 ABNA 0417 1643 00", vat_number="123456782B76", registration=("kvk", "12345678"),
                  email="info@smit.example", bic="ABNANL2A")


def made(target: Path | str, spec: NewCompany) -> Desk:
    """A desk at a new file with this company."""
    file = CompanyFile.create(target, clock=CLOCK)
    outcome = companies.create_company(file, spec, user_name="Anna", clock=CLOCK)
    assert outcome.value is not None, outcome.problems
    return Desk(file, given.Actor(outcome.value.user_id, "Anna"), outcome.value.company_id, CLOCK)


@pytest.mark.rule("MST-013")
@pytest.mark.parametrize(("country", "language", "currency", "rate"), [
    ("NL", "nl", "EUR", "21"), ("BE", "nl", "EUR", "21"), ("FR", "fr", "EUR", "20"), ("DE", "de", "EUR", "19"),
    ("GB", "en", "GBP", "20")])
def test_the_country_brings_language_currency_vat_accounts_and_reminders(tmp_path: Path, country: str, language: str,
                                                                         currency: str, rate: str) -> None:
    offer = offers.offer(country)
    assert (offer.language, offer.currency) == (language, currency)
    assert next(str(r) for code, _names, r in offer.vat if code == "S1") == rate
    desk = made(tmp_path / "a.tegoed", NewCompany("Firm", country))
    with desk.reading() as session:
        company = session.scalars(select(Company)).one()
        assert (company.language, company.accounting_currency) == (language, currency)
        assert len(session.scalars(select(Account)).all()) == len(offer.accounts)
        assert len(session.scalars(select(VatCode)).all()) == len(offer.vat)
        roles = {row.role for row in session.scalars(select(RoleAccount))}
        assert {AccountRole.AR, AccountRole.BANK} <= roles
        used = {s.code for g, s in session.execute(select(CustomerGroup, CollectionLetterSequence).join(
            CollectionLetterSequence, CollectionLetterSequence.id == CustomerGroup.letter_sequence_id))}
        assert used == {offer.sequence, offer.consumer_sequence}
    desk.file.close()


@pytest.mark.rule("MST-012", "MST-013")
@pytest.mark.parametrize(("change", "field", "code"), [
    ({"legal_name": "  "}, "legal_name", "MST-013-name"),
    ({"code": "a b"}, "code", "MST-013-code"),
    ({"code": "TOOLONGCODE"}, "code", "MST-013-code"),
    ({"country": "IT"}, "country", "MST-013-country"),
    ({"currency": "XXQ"}, "currency", "MST-013-currency"),
    ({"iban": "NL91 ABNA 0417 1643 01"}, "iban", "MST-012-own-iban"),
    ({"iban": "NL91 ABNA 0417 1643"}, "iban", "MST-012-own-iban"),
    ({"bic": "ABNA"}, "bic", "MST-012-own-bic"),
    ({"vat_number": "NL123456789B01"}, "vat_number", "MST-012-own-vat"),
    ({"vat_number": "DE136695976"}, "vat_number", "MST-012-own-vat"),
    ({"registration": ("kvk", "1234")}, "registration", "MST-012-own-registration"),
    ({"email": "not an address"}, "email", "MST-012-email"),
    ({"year_start": (2, 30)}, "year_start", "MST-030-start"),
    ({"year_start": (13, 1)}, "year_start", "MST-030-start"),
    ({"letter_sequence": "NOPE"}, "letter_sequence", "MST-013-sequence"),
])
def test_what_is_wrong_is_said_at_its_field(change: dict[str, object], field: str, code: str) -> None:
    assert companies.check_new(GOOD) == ()
    assert [(p.field, p.code) for p in companies.check_new(replace(GOOD, **change))] == [(field, code)]  # type: ignore[arg-type]


def test_everything_wrong_is_said_together() -> None:
    found = companies.check_new(NewCompany("", "NL", code="", iban="x", vat_number="y"))
    assert {p.field for p in found} == {"legal_name", "code", "iban", "vat_number"}


@pytest.mark.rule("MST-012")
def test_numbers_are_kept_compact_and_the_vat_number_with_its_country(tmp_path: Path) -> None:
    desk = made(tmp_path / "a.tegoed", GOOD)
    with desk.reading() as session:
        bank = session.scalars(select(CompanyBankAccount)).one()
        assert (bank.iban, bank.bic) == ("NL91ABNA0417164300", "ABNANL2A")
        assert session.scalars(select(Company.vat_number)).one() == "NL123456782B76"
        assert session.scalars(select(CompanyRegistration.value)).one() == "12345678"
    desk.file.close()


@pytest.mark.rule("MST-013")
def test_other_reminder_terms_can_be_chosen(tmp_path: Path) -> None:
    desk = made(tmp_path / "a.tegoed", replace(GOOD, letter_sequence="FRIENDLY", consumer_sequence="NL-B2B"))
    with desk.reading() as session:
        chosen = {g.code: s.code for g, s in session.execute(select(CustomerGroup, CollectionLetterSequence).join(
            CollectionLetterSequence, CollectionLetterSequence.id == CustomerGroup.letter_sequence_id))}
    assert chosen == {"DOM": "FRIENDLY", "EU": "FRIENDLY", "EXP": "FRIENDLY", "CONS": "NL-B2B"}
    desk.file.close()


@pytest.mark.rule("MST-030")
@pytest.mark.parametrize(("start", "first", "last"), [
    ((1, 1), date(2024, 1, 1), date(2027, 12, 31)), ((4, 6), date(2024, 4, 6), date(2028, 4, 5)),
    ((3, 8), date(2024, 3, 8), date(2028, 3, 7))])
def test_the_fiscal_years_around_today_are_there(tmp_path: Path, start: tuple[int, int], first: date, last: date) -> None:
    desk = made(tmp_path / "a.tegoed", replace(GOOD, year_start=start))
    with desk.reading() as session:
        years = session.scalars(select(FiscalYear).order_by(FiscalYear.start)).all()
    assert (years[0].start, years[-1].end) == (first, last)
    assert years[0].start <= CLOCK.today() <= years[-1].end
    desk.file.close()


@pytest.mark.rule("MST-010", "MST-011")
def test_a_second_company_has_its_own_books_and_the_same_person(office: given.Office) -> None:
    office.post(12_100)
    added = desks.add_company(office.desk, NewCompany("Smit UK Ltd", "GB", code="UK"))
    assert added.value is not None
    assert [(c.code, c.currency) for c in desks.companies_of(office.desk)] == [("MAIN", "EUR"), ("UK", "GBP")]
    assert added.value.actor == office.desk.actor and added.value.company_id != office.desk.company_id
    assert desks.company_of(added.value).name == "Smit UK Ltd"
    assert desks.largest_debtor(added.value) == 1  # none of its own: the entries of the first company are not its


@pytest.mark.rule("MST-010")
@pytest.mark.parametrize("code", ["MAIN", "main"])
def test_a_code_is_given_once_in_a_file(office: given.Office, code: str) -> None:
    refused = desks.add_company(office.desk, NewCompany("Again", "NL", code=code))
    assert [p.code for p in refused.problems] == ["MST-013-taken"]
    assert len(desks.companies_of(office.desk)) == 1


def test_a_refused_company_leaves_no_file(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "a.tegoed"
    refused = desks.new_file(target, replace(GOOD, iban="wrong"), "Anna", CLOCK, "nl", "nl_NL")
    assert refused.value is None and not target.exists()
    desk = desks.new_file(target, GOOD, "Anna", CLOCK, "nl", "nl_NL").value
    assert desk is not None and desk.actor.name == "Anna" and target.exists()
    desk.file.close()


@pytest.mark.rule("LAW-01")
def test_the_wizard_shows_the_rate_of_the_day() -> None:
    before, after = offers.law_of("NL-B2B", date(2024, 6, 30)), offers.law_of("NL-B2B", date(2024, 7, 1))
    assert before is not None and after is not None
    assert (str(before.rate), str(after.rate)) == ("12.50", "12.25")
    assert offers.law_of(None, date(2024, 1, 1)) is None
    uk = offers.law_of("UK-B2B", date(2026, 1, 1))
    assert uk is not None and [amount for _from, amount in uk.compensation] == [4000, 7000, 10000]


@pytest.mark.rule("MST-114")
@pytest.mark.parametrize("country", ["NL", "BE", "FR", "DE", "GB"])
def test_every_use_has_a_reason_to_choose_from_the_first_day(country: str) -> None:
    reasons = [r for r in delivered.read("companies", f"{country}.json")["reasons"] if r["code"] != "AUTO"]
    assert {use for r in reasons for use in r["uses"]} == {use for use, _title in USES}
    assert all(set(r["texts"]) == set(LANGUAGES) for r in reasons)


@pytest.mark.rule("MST-082")
@pytest.mark.parametrize("country", ["NL", "BE", "FR", "DE", "GB"])
def test_the_usual_posting_profiles_are_delivered_with_their_flags(tmp_path: Path, country: str) -> None:
    file = CompanyFile.create(tmp_path / "office.tegoed", clock=CLOCK)
    made_ = companies.create_company(file, NewCompany("Smit", country), user_name="Anna", clock=CLOCK).value
    assert made_ is not None
    with file.reading() as session:
        rows = {p.code: p for p in session.scalars(select(PostingProfile).where(PostingProfile.company_id == made_.company_id))}
        flags = {code: (p.settlement, p.interest, p.collection_letter) for code, p in rows.items()}
        lines = {code: session.scalars(select(PostingProfileLine).where(PostingProfileLine.profile_id == p.id)).all()
                 for code, p in rows.items()}
    allowed, refused = (True, True, True), (False, False, False)
    assert flags == {"GEN": allowed, "PRE": (True, False, False), "BOE": refused, "BOC": refused, "BOD": refused, "BOP": allowed,
                     "DBT": allowed}
    assert rows["PRE"].close_profile_id == rows["GEN"].id
    assert all([x.account_code for x in found] == ["all"] for found in lines.values())
    file.close()
