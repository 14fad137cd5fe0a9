"""Addresses in the custom of each country, and what fits a window (L10N-020, L10N-021, LTR-32)."""

from dataclasses import replace

import pytest

from app.reports.addresses import Address, address_lines, fit, return_line

HORECA = Address("Horeca Groep Noord B.V.", "Peizerweg", "128", "", "9727AL", "Groningen", "NL", "T.a.v. de heer S. Postma")


@pytest.mark.rule("L10N-020")
@pytest.mark.parametrize(
    ("address", "lines"),
    [
        (HORECA, ("Horeca Groep Noord B.V.", "T.a.v. de heer S. Postma", "Peizerweg 128", "9727 AL  GRONINGEN")),
        (
            Address("Proef NV", "Nieuwstraat", "12", "bus 3", "1000", "Brussel", "BE"),
            ("Proef NV", "Nieuwstraat 12 bus 3", "1000 Brussel", "BELGIË"),
        ),
        (
            Address("Lefèvre SARL", "rue de l’Église", "14", "bis", "75001", "Paris.", "FR"),
            ("Lefèvre SARL", "14 bis rue de l’Église", "75001 PARIS", "FRANKRIJK"),
        ),
        (
            Address("Wagner KG", "Oststraße", "87", "a", "40210", "Düsseldorf", "DE"),
            ("Wagner KG", "Oststraße 87 a", "40210 Düsseldorf", "DUITSLAND"),
        ),
        (
            Address("Hargreaves Ltd", "Quay Street", "5", "", "m33je", "Manchester", "GB"),
            ("Hargreaves Ltd", "5 Quay Street", "MANCHESTER", "M3 3JE", "VERENIGD KONINKRIJK"),
        ),
        (
            Address("Acme Inc", "Main St", "1", "", "94105", "San Francisco CA", "US"),
            ("Acme Inc", "1 Main St", "San Francisco CA 94105", "VERENIGDE STATEN"),
        ),
    ],
)
def test_each_country_has_its_own_order(address: Address, lines: tuple[str, ...]) -> None:
    names = {
        "BE": "België",
        "FR": "Frankrijk",
        "DE": "Duitsland",
        "GB": "Verenigd Koninkrijk",
        "US": "Verenigde Staten",
        "NL": "Nederland",
    }
    assert address_lines(address, "NL", names[address.country]) == lines


def test_the_own_country_is_not_printed_and_another_is() -> None:
    assert address_lines(HORECA, "NL", "Nederland")[-1] == "9727 AL  GRONINGEN"
    assert address_lines(HORECA, "DE", "Niederlande")[-1] == "NIEDERLANDE"


@pytest.mark.rule("L10N-021", "LTR-32")
def test_empty_fields_leave_no_blank_line() -> None:
    assert address_lines(Address("Postma", city="Assen", country="NL"), "NL", "Nederland") == ("Postma", "ASSEN")


@pytest.mark.parametrize(
    ("typed", "printed"), [("9727al", "9727 AL"), ("9727 AL", "9727 AL"), ("9727  al", "9727 AL"), ("97-27", "97-27")]
)
def test_a_dutch_postcode_gets_its_blank_and_a_strange_one_stays_as_typed(typed: str, printed: str) -> None:
    assert address_lines(replace(HORECA, postcode=typed), "NL", "")[-1] == f"{printed}  GRONINGEN"


@pytest.mark.parametrize(
    ("typed", "printed"), [("m33je", "M3 3JE"), ("SW1A1AA", "SW1A 1AA"), ("ec1a 1bb", "EC1A 1BB"), ("nonsense", "NONSENSE")]
)
def test_a_british_postcode_gets_its_blank(typed: str, printed: str) -> None:
    assert address_lines(Address("X", city="York", postcode=typed, country="GB"), "GB", "")[-1] == printed


@pytest.mark.rule("L10N-021", "LTR-32")
def test_a_line_of_38_characters_stays_one_of_39_is_wrapped() -> None:
    assert fit(("a" * 18 + " " + "b" * 19,)) is not None
    fitted = fit(("a" * 18 + " " + "b" * 20, "Street 1"))
    assert fitted is not None and fitted.lines == ("a" * 18, "b" * 20, "Street 1") and fitted.size == 10.2


@pytest.mark.rule("L10N-021", "LTR-32")
def test_more_than_six_lines_shrink_to_8_points_and_then_are_refused() -> None:
    six = ("Stichting voor de Bevordering van het Vakonderwijs", "c/o Bureau", "Street 1", "1000 AA  TOWN", "County", "NEDERLAND")
    fitted = fit(six)
    assert fitted is None or fitted.size == 8.0
    five = (six[0][:46], *six[1:])
    shrunk = fit(five)
    assert shrunk is not None and shrunk.size == 8.0 and len(shrunk.lines) == 6
    assert fit((*six, "seventh")) is None


def test_a_word_longer_than_the_window_is_refused() -> None:
    assert fit(("x" * 49,)) is None


@pytest.mark.rule("LTR-02")
def test_the_return_line_is_one_line_without_capitals() -> None:
    sender = Address("Molenaar Groothandel B.V.", "Marsweg", "51", "", "8013PE", "Zwolle", "NL")
    assert return_line(sender, "Retouradres:") == "Retouradres: Molenaar Groothandel B.V. · Marsweg 51 · 8013 PE Zwolle"
