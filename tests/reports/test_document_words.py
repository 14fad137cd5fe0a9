"""The labels of sales documents in four languages and in two at once (DOC-001, DOC-002, FTI-045, FTI-054)."""

import re

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.reports.document_data import COLUMNS, DocumentKind, LineColumn
from app.reports.document_words import SENTENCES, TEXTS, words_of
from app.reports.imprint import Imprint, footer
from tests.reports import document_samples as samples


@pytest.mark.rule("DOC-001")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_column_and_label_has_words(language: str) -> None:
    words = words_of(language, i18n.letters)
    assert set(words.texts) == set(TEXTS) and all(words.texts.values())
    assert all(words[kind.value] for kind in DocumentKind) and all(words[f"column_{column.value}"] for column in LineColumn)
    for name, text in TEXTS.items():
        assert set(re.findall(r"\{\w+\}", words[name])) == set(re.findall(r"\{\w+\}", text))
    assert set(COLUMNS) == set(DocumentKind)


@pytest.mark.rule("FTI-054")
@pytest.mark.parametrize(
    ("language", "credit", "cancelling"),
    [
        ("en", "Credit note", "Credit note (cancellation)"),
        ("nl", "Creditnota", "Creditnota (annulering)"),
        ("fr", "Avoir", "Avoir d’annulation"),
        ("de", "Rechnungskorrektur", "Stornorechnung"),
    ],
)
def test_titles_of_credit_notes(language: str, credit: str, cancelling: str) -> None:
    words = words_of(language, i18n.letters)
    assert (words["credit_note"], words["cancellation"]) == (credit, cancelling)
    assert not any("Gutschrift" in text for text in words.texts.values())


@pytest.mark.rule("DOC-002")
@pytest.mark.parametrize(
    ("name", "both"),
    [
        ("invoice", "Factuur / Facture"),
        ("column_quantity", "Aantal\nQuantité"),
        ("column_price", "Prijs excl. btw\nPrix unitaire HT"),
        ("vat_at", "Btw / TVA {rate}"),
        ("to_pay", "Te betalen / À payer, {currency}"),
        ("iban", "IBAN"),
        ("page", "pagina {page} van {pages}"),
        ("vat_no", "Btw / TVA {number}"),
        ("rpr", "RPR / RPM {city}"),
    ],
)
def test_two_languages_share_what_they_can(name: str, both: str) -> None:
    assert words_of("nl", i18n.letters, "fr")[name] == both


@pytest.mark.rule("DOC-002")
def test_sentences_stay_in_the_first_language_and_one_language_beside_itself_is_one() -> None:
    one, both = words_of("nl", i18n.letters), words_of("nl", i18n.letters, "fr")
    assert all(both[name] == one[name] for name in SENTENCES)
    assert words_of("nl", i18n.letters, "nl") == one and both.language == "nl"


@pytest.mark.rule("DOC-011")
@pytest.mark.parametrize(
    ("own", "registration"),
    [
        (Imprint("BE", "X", "", "", legal_form="BV", registration="BE 0123.456.749"), ("BV", "BE 0123.456.749")),
        (
            Imprint("FR", "X", "", "", legal_form="EI", registration="732 829 320", register="RM", register_city="Lyon"),
            ("EI", "RM Lyon 732 829 320"),
        ),
        (Imprint("FR", "X", "", "", registration="732 829 320"), ("SIREN 732 829 320",)),
        (Imprint("DE", "X", "", "", tax_number="215/5701/0123"), ("Tax no. 215/5701/0123",)),
        (Imprint("GB", "X", "", "Leeds", vat_number="GB1"), ("VAT no. GB1",)),
        (Imprint("LU", "X", "", "", registration="B 123", representative="Fisc SA"), ("B 123", "Fiscal representative: Fisc SA")),
        (Imprint("NL", "X", "", ""), ()),
    ],
)
def test_a_footer_shows_what_is_known_in_the_custom_of_the_country(own: Imprint, registration: tuple[str, ...]) -> None:
    column = footer(own, words_of("en", i18n.letters))[2]
    assert column == (("Registration", *registration) if registration else ("",))


def test_the_footer_of_a_company_that_tells_nothing_has_its_name_only() -> None:
    assert footer(Imprint("NL", "Molenaar", "", ""), words_of("nl", i18n.letters)) == (("Molenaar",), ("",), ("",), ("",))


@pytest.mark.rule("DOC-011")
def test_a_footer_of_a_german_company_has_all_four_columns() -> None:
    columns = footer(samples.OFFICES["DE"].imprint, words_of("de", i18n.letters))
    assert [column[0] for column in columns] == ["Werkzeughaus Brandt GmbH", "Kontakt", "Register", "Bank"]
    assert columns[3][1:] == ("DE89 3704 0044 0532 0130 00", "BIC COBADEFF")
