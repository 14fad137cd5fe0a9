"""What an invoice must say in five countries, and what is told when it does not (DOC-010, DOC-011)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.core.next_steps import NEXT_STEPS
from app.core.problems import Weight
from app.rules.sales.contents import Buyer, Contents, Printed, Seller, company_gaps, missing, refuses
from app.rules.sales.mentions import Mention

SELLERS = {
    "NL": Seller("NL", "Molenaar B.V.", "Marsweg 51", "Zwolle", vat_number="NL123456782B76", registration="05012345"),
    "BE": Seller(
        "BE",
        "De Kluis BV",
        "Hoogstraat 17",
        "Gent",
        vat_number="BE0123456749",
        registration="BE 0123.456.749",
        legal_form="BV",
        register_city="Gent",
        iban="BE68539007547034",
    ),
    "FR": Seller(
        "FR",
        "Atelier Lumière",
        "42 rue de la Part-Dieu",
        "Lyon",
        vat_number="FR44732829320",
        registration="732829320",
        legal_form="SAS",
        capital=5_000_000,
        register="RCS",
        register_city="Lyon",
    ),
    "DE": Seller(
        "DE",
        "Brandt GmbH",
        "Industriestraße 9",
        "Köln",
        vat_number="DE136695976",
        register="HRB 12345",
        register_city="Amtsgericht Köln",
        directors="Dr. Anna Brandt",
    ),
    "GB": Seller(
        "GB",
        "Thornbury Ltd",
        "12 Mill Lane",
        "Bristol",
        vat_number="GB123456727",
        registration="01234567",
        register_city="England and Wales",
    ),
}
BUYER = Buyer("Horeca Groep Noord B.V.", "Peizerweg 128", "Groningen", vat_number="NL850123456B01")
LINE = Printed("Patentbloem", Decimal(24), Decimal("18.95"), "S1", "S")
EU_GOODS = Printed("Patentbloem", Decimal(24), Decimal("18.95"), "ICS", "K", "goods", "art. 138")
SAID = {"FR": frozenset({Mention.LATE_PAYMENT, Mention.NO_DISCOUNT})}


def invoice(country: str) -> Contents:
    """An invoice of a company in `country` that lacks nothing."""
    home = "GBP" if country == "GB" else "EUR"
    return Contents(
        SELLERS[country],
        BUYER,
        (LINE,),
        date(2026, 3, 16),
        date(2026, 4, 15),
        supplied=True,
        currency=home,
        accounting_currency=home,
        mentions=SAID.get(country, frozenset()),
        penalty_rate=Decimal("12.15"),
    )


def told(contents: Contents) -> dict[str, Weight]:
    """Codes with their weight."""
    return {problem.code: problem.weight for problem in missing(contents)}


@pytest.mark.rule("DOC-010", "DOC-011")
@pytest.mark.parametrize("country", SELLERS)
def test_a_complete_invoice_lacks_nothing(country: str) -> None:
    assert missing(invoice(country)) == () and company_gaps(SELLERS[country]) == ()


@pytest.mark.rule("DOC-010")
@pytest.mark.parametrize("country", SELLERS)
@pytest.mark.parametrize(
    ("lacking", "code"),
    [
        ({"document_date": None}, "DOC-010-date"),
        ({"buyer": replace(BUYER, street="")}, "DOC-010-buyer"),
        ({"buyer": replace(BUYER, name="")}, "DOC-010-buyer"),
        ({"buyer": replace(BUYER, city="")}, "DOC-010-buyer"),
        ({"lines": (replace(LINE, description="  "),)}, "DOC-010-description"),
        ({"lines": (replace(LINE, quantity=None),)}, "DOC-010-quantity"),
        ({"lines": (replace(LINE, price=None),)}, "DOC-010-price"),
        ({"lines": (replace(EU_GOODS, mention=""),)}, "DOC-010-mention"),
        ({"lines": (replace(LINE, vat_code="E", category="E"),)}, "DOC-010-mention"),
        ({"lines": (EU_GOODS,), "buyer": replace(BUYER, vat_number="")}, "DOC-010-buyer-vat"),
        (
            {
                "lines": (replace(LINE, vat_code="RC", category="AE", mention="Btw verlegd"),),
                "buyer": replace(BUYER, vat_number=""),
            },
            "DOC-010-buyer-vat",
        ),
    ],
)
def test_what_every_country_asks_refuses_posting(country: str, lacking: dict[str, object], code: str) -> None:
    found = told(replace(invoice(country), **lacking))  # type: ignore[arg-type]
    assert found == {code: Weight.ERROR}


@pytest.mark.rule("DOC-011")
@pytest.mark.parametrize(
    ("country", "lacking", "code", "weight"),
    [
        ("NL", {"registration": ""}, "DOC-011-kvk", Weight.ERROR),
        ("NL", {"vat_number": ""}, "DOC-011-vat", Weight.ERROR),
        ("BE", {"registration": ""}, "DOC-011-enterprise", Weight.ERROR),
        ("BE", {"iban": ""}, "DOC-011-bank", Weight.ERROR),
        ("BE", {"legal_form": ""}, "DOC-011-form", Weight.WARNING),
        ("BE", {"register_city": ""}, "DOC-011-register", Weight.WARNING),
        ("FR", {"registration": ""}, "DOC-011-siren", Weight.ERROR),
        ("FR", {"vat_number": ""}, "DOC-011-vat", Weight.ERROR),
        ("FR", {"legal_form": ""}, "DOC-011-form", Weight.WARNING),
        ("FR", {"capital": None}, "DOC-011-capital", Weight.WARNING),
        ("FR", {"register": "", "register_city": ""}, "DOC-011-register", Weight.WARNING),
        ("DE", {"vat_number": ""}, "DOC-010-seller-vat", Weight.ERROR),
        ("DE", {"register": ""}, "DOC-011-register", Weight.WARNING),
        ("DE", {"directors": ""}, "DOC-011-directors", Weight.WARNING),
        ("GB", {"vat_number": ""}, "DOC-010-seller-vat", Weight.ERROR),
        ("GB", {"registration": ""}, "DOC-011-company-number", Weight.WARNING),
        ("GB", {"register_city": ""}, "DOC-011-register", Weight.WARNING),
        ("NL", {"street": ""}, "DOC-010-seller", Weight.ERROR),
    ],
)
def test_data_of_the_company_are_an_error_on_the_invoice_where_marked_and_a_warning_in_the_set_up(
    country: str, lacking: dict[str, object], code: str, weight: Weight
) -> None:
    seller = replace(SELLERS[country], **lacking)  # type: ignore[arg-type]
    assert told(replace(invoice(country), seller=seller)) == {code: weight}
    assert [(problem.code, problem.weight, problem.key) for problem in company_gaps(seller)] == [(code, Weight.WARNING, code)]


@pytest.mark.rule("DOC-011")
def test_a_german_company_may_print_its_tax_number_instead() -> None:
    assert missing(replace(invoice("DE"), seller=replace(SELLERS["DE"], vat_number="", tax_number="215/5701/0123"))) == ()


@pytest.mark.rule("DOC-011")
@pytest.mark.parametrize(
    ("country", "lacking"),
    [
        ("FR", {"vat_number": "", "vat_scheme": "small_business"}),
        ("GB", {"vat_number": "", "vat_scheme": "small_business"}),
        ("FR", {"capital": None, "legal_form": "EI"}),
    ],
)
def test_small_businesses_and_sole_traders_lack_nothing(country: str, lacking: dict[str, object]) -> None:
    assert missing(replace(invoice(country), seller=replace(SELLERS[country], **lacking))) == ()  # type: ignore[arg-type]


@pytest.mark.rule("DOC-011")
@pytest.mark.parametrize(
    ("lacking", "code", "weight"),
    [
        ({"due_date": None}, "DOC-011-due", Weight.ERROR),
        ({"penalty_rate": None}, "DOC-011-penalty", Weight.ERROR),
        ({"mentions": frozenset({Mention.NO_DISCOUNT})}, "DOC-011-recovery", Weight.ERROR),
        ({"mentions": frozenset({Mention.LATE_PAYMENT})}, "DOC-011-discount", Weight.ERROR),
        ({"tax_on_debits": True}, "DOC-011-debits", Weight.WARNING),
        ({"electronic": True, "nature": "goods"}, "DOC-011-buyer-siren", Weight.WARNING),
        ({"electronic": True, "buyer": replace(BUYER, registration="552081317")}, "DOC-011-nature", Weight.WARNING),
    ],
)
def test_a_french_invoice(lacking: dict[str, object], code: str, weight: Weight) -> None:
    assert told(replace(invoice("FR"), **lacking)) == {code: weight}  # type: ignore[arg-type]


@pytest.mark.rule("DOC-011")
def test_a_french_consumer_is_told_nothing_about_late_payment_and_a_credit_note_asks_for_none_of_it() -> None:
    bare = replace(invoice("FR"), mentions=frozenset({Mention.NO_DISCOUNT}), penalty_rate=None)
    assert missing(replace(bare, buyer=replace(BUYER, business=False))) == ()
    assert missing(replace(bare, credit=True, due_date=None, mentions=frozenset())) == ()
    assert missing(replace(bare, mentions=SAID["FR"], penalty_rate=Decimal(12), steps=True)) == ()


@pytest.mark.rule("DOC-011")
@pytest.mark.parametrize(
    ("country", "lacking", "code", "weight"),
    [
        ("DE", {"supplied": False}, "DOC-011-supply", Weight.ERROR),
        ("DE", {"building": True, "buyer": replace(BUYER, business=False)}, "DOC-011-retention", Weight.WARNING),
        ("BE", {"steps": True, "in_base": True}, "DOC-011-base", Weight.WARNING),
        ("GB", {"steps": True}, "DOC-011-recoverable", Weight.WARNING),
        ("GB", {"lines": (replace(LINE, vat_code="Z", category="Z"),)}, "DOC-011-reason", Weight.WARNING),
    ],
)
def test_germany_belgium_and_the_united_kingdom(country: str, lacking: dict[str, object], code: str, weight: Weight) -> None:
    assert told(replace(invoice(country), **lacking)) == {code: weight}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("country", "said"),
    [
        ("DE", {"building": True, "buyer": replace(BUYER, business=False), "retention_shown": True}),
        ("DE", {"building": True}),
        ("NL", {"supplied": False}),
        ("BE", {"steps": True, "in_base": True, "base_shown": True}),
        ("BE", {"steps": True}),
        ("GB", {"steps": True, "recovery_shown": True}),
        ("NL", {"lines": (replace(LINE, vat_code="Z", category="Z"),)}),
        ("DE", {"supplied": False, "credit": True}),
    ],
)
def test_what_is_said_or_not_asked_for_is_not_missing(country: str, said: dict[str, object]) -> None:
    assert missing(replace(invoice(country), **said)) == ()  # type: ignore[arg-type]


@pytest.mark.rule("DOC-010", "PST-032")
@pytest.mark.parametrize(("country", "currency", "home"), [("NL", "GBP", "EUR"), ("GB", "EUR", "GBP"), ("DE", "USD", "EUR")])
def test_vat_stands_in_the_currency_of_the_country_too(country: str, currency: str, home: str) -> None:
    foreign = replace(invoice(country), currency=currency)
    (problem,) = missing(foreign)
    assert (problem.code, problem.weight, problem.saw["currency"]) == ("DOC-010-accounting", Weight.ERROR, home)
    assert missing(replace(foreign, accounting_vat=True)) == ()
    assert missing(replace(foreign, lines=(EU_GOODS,))) == ()


@pytest.mark.rule("DOC-010")
def test_the_cash_scheme_is_printed() -> None:
    seller = replace(SELLERS["NL"], vat_scheme="cash_accounting")
    assert told(replace(invoice("NL"), seller=seller)) == {"DOC-010-cash": Weight.ERROR}
    assert missing(replace(invoice("NL"), seller=seller, mentions=frozenset({Mention.CASH_ACCOUNTING}))) == ()


@pytest.mark.rule("DOC-010", "DOC-013")
def test_a_reason_is_asked_for_once_per_vat_code() -> None:
    bare = replace(EU_GOODS, mention="")
    assert [problem.saw["code"] for problem in missing(replace(invoice("NL"), lines=(bare, bare, LINE)))] == ["ICS"]


@pytest.mark.rule("PST-002")
def test_all_that_is_missing_is_told_at_once() -> None:
    empty = Contents(Seller("FR", "", "", ""), Buyer("", "", ""), (Printed("", None, None, "S1", "S"),), None)
    found = told(empty)
    assert {
        "DOC-010-date",
        "DOC-010-seller",
        "DOC-010-buyer",
        "DOC-010-description",
        "DOC-010-quantity",
        "DOC-010-price",
        "DOC-011-siren",
        "DOC-011-vat",
        "DOC-011-due",
        "DOC-011-penalty",
        "DOC-011-recovery",
        "DOC-011-discount",
    } <= set(found)
    assert refuses(missing(empty)) and not refuses(company_gaps(Seller("FR", "", "", "")))


@pytest.mark.rule("WIN-04")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_gap_says_what_to_do_in_the_users_language(language: str) -> None:
    region = i18n.region_for(language)
    for problem in missing(Contents(Seller("NL", "", "", ""), Buyer("", "", ""), (LINE, replace(EU_GOODS, mention="")), None)):
        said, step = i18n.problem_text(problem, language, region), i18n.next_step(problem, language, region)
        assert said and "{" not in said and problem.code in NEXT_STEPS and step.endswith(".")
