"""Legal sentences of an invoice: which, from when, in which language (DOC-012, DOC-013)."""

import re
from datetime import date
from decimal import Decimal

import pytest

from app.core.enums import LANGUAGES
from app.models.documents import MENTION_CASES
from app.rules.sales.mentions import Mention, MentionWords, Sale, of_code, penalty_rate, under_invoice, words_on
from app.services import delivered

COUNTRIES = ("NL", "BE", "FR", "DE", "GB")
DAY = date(2026, 3, 16)


def kept(country: str) -> list[MentionWords]:
    """The delivered sentences of a country."""
    return [
        MentionWords(Mention(row["mention"]), date.fromisoformat(row["valid_from"]), row["texts"])
        for row in delivered.mentions(country)
    ]


@pytest.mark.rule("DOC-013")
@pytest.mark.parametrize(
    ("category", "list_kind", "scheme", "mention"),
    [
        ("S", "none", "standard", None),
        ("Z", "none", "standard", None),
        ("O", "none", "standard", None),
        ("AE", "none", "standard", Mention.REVERSE_CHARGE),
        ("AE", "services", "standard", Mention.EU_SERVICES),
        ("AE", "triangular", "standard", Mention.TRIANGULAR),
        ("K", "goods", "standard", Mention.EU_GOODS),
        ("G", "none", "standard", Mention.EXPORT),
        ("E", "none", "standard", Mention.EXEMPT),
        ("E", "none", "small_business", Mention.SMALL_BUSINESS),
        ("O", "services", "standard", Mention.EU_SERVICES),
        ("K", "triangular", "standard", Mention.TRIANGULAR),
    ],
)
def test_a_vat_code_has_its_mention(category: str, list_kind: str, scheme: str, mention: Mention | None) -> None:
    assert of_code(category, list_kind, scheme) is mention


@pytest.mark.rule("DOC-012")
@pytest.mark.parametrize(
    ("country", "language", "mention", "text"),
    [
        ("NL", "nl", Mention.REVERSE_CHARGE, "Btw verlegd"),
        ("FR", "fr", Mention.REVERSE_CHARGE, "Autoliquidation"),
        ("DE", "de", Mention.REVERSE_CHARGE, "Steuerschuldnerschaft des Leistungsempfängers"),
        ("GB", "en", Mention.REVERSE_CHARGE, "Reverse charge"),
        ("NL", "en", Mention.EU_GOODS, "Exempt intra-Community supply, art. 138 Directive 2006/112/EC"),
        ("NL", "nl", Mention.EU_GOODS, "Intracommunautaire levering, 0% btw, art. 138 Richtlijn 2006/112/EG"),
        ("BE", "nl", Mention.EU_GOODS, "Intracommunautaire levering, 0% btw, art. 39bis W.BTW"),
        ("BE", "fr", Mention.EU_GOODS, "Exonération de TVA, art. 39bis C.TVA"),
        ("FR", "fr", Mention.EU_GOODS, "Exonération de TVA, art. 262 ter I du CGI"),
        ("DE", "de", Mention.EU_GOODS, "Steuerfreie innergemeinschaftliche Lieferung, §\u00a04 Nr. 1 b UStG"),
        ("FR", "fr", Mention.EU_SERVICES, "Autoliquidation, art. 283-2 du CGI"),
        ("DE", "de", Mention.EU_SERVICES, "Steuerschuldnerschaft des Leistungsempfängers, §\u00a013b UStG"),
        ("NL", "nl", Mention.TRIANGULAR, "Btw verlegd, vereenvoudigde ABC-levering, art. 141 Richtlijn 2006/112/EG"),
        ("DE", "de", Mention.TRIANGULAR, "Steuerschuldnerschaft des Leistungsempfängers, Dreiecksgeschäft, §\u00a025b UStG"),
        ("BE", "nl", Mention.EXPORT, "Uitvoer, 0% btw, art. 39 W.BTW"),
        ("FR", "fr", Mention.EXPORT, "Exonération de TVA, art. 262 I du CGI"),
        ("NL", "nl", Mention.SMALL_BUSINESS, "Vrijgesteld, art. 25 Wet OB"),
        ("BE", "nl", Mention.SMALL_BUSINESS, "Vrijgesteld, art. 56bis W.BTW"),
        ("FR", "fr", Mention.SMALL_BUSINESS, "TVA non applicable, art. 293 B du CGI"),
        ("NL", "nl", Mention.CASH_ACCOUNTING, "Kasstelsel"),
        ("NL", "nl", Mention.LATE_PAYMENT, "Bij te late betaling zijn wettelijke handelsrente en incassokosten verschuldigd"),
        (
            "DE",
            "de",
            Mention.LATE_PAYMENT,
            "Bei Zahlungsverzug gesetzliche Verzugszinsen und 40\u00a0€ Pauschale (§\u00a0288 BGB)",
        ),
        ("FR", "fr", Mention.NO_DISCOUNT, "Pas d’escompte pour paiement anticipé"),
    ],
)
def test_the_delivered_sentences(country: str, language: str, mention: Mention, text: str) -> None:
    assert words_on(kept(country), mention, DAY, [language]) == text


@pytest.mark.rule("DOC-012")
@pytest.mark.parametrize("country", COUNTRIES)
def test_every_delivered_sentence_has_four_languages_and_only_the_french_one_has_a_place(country: str) -> None:
    rows = delivered.mentions(country)
    assert {row["mention"] for row in rows} <= set(MENTION_CASES)
    for row in rows:
        assert set(row["texts"]) == set(LANGUAGES) and all(row["texts"].values())
        places = {place for text in row["texts"].values() for place in re.findall(r"\{\w+\}", text)}
        assert places == ({"{rate}"} if (country, row["mention"]) == ("FR", "late_payment") else set())
        assert not re.search(r"[ \u202f][:;!?]", row["texts"]["fr"])


def test_the_cases_are_those_the_company_file_keeps() -> None:
    assert {mention.value for mention in Mention} == set(MENTION_CASES)


@pytest.mark.rule("DOC-012")
def test_belgian_works_carry_the_text_of_the_royal_decree() -> None:
    text = words_on(kept("BE"), Mention.REVERSE_CHARGE, DAY, ["nl"])
    assert text.startswith("Btw verlegd. Bij gebrek aan schriftelijke betwisting binnen een termijn van één maand")


@pytest.mark.rule("DOC-012")
@pytest.mark.parametrize(("day", "text"), [(date(2025, 12, 31), "oud"), (date(2026, 1, 1), "nieuw"), (date(1999, 12, 31), "")])
def test_a_text_holds_from_its_day(day: date, text: str) -> None:
    own = [
        MentionWords(Mention.EXEMPT, date(2026, 1, 1), {"nl": "nieuw"}),
        MentionWords(Mention.EXEMPT, date(2000, 1, 1), {"nl": "oud"}),
    ]
    assert words_on(own, Mention.EXEMPT, day, ["nl"]) == text


def test_a_language_nobody_wrote_falls_back_on_the_next_and_then_on_english() -> None:
    own = [MentionWords(Mention.EXEMPT, DAY, {"nl": "Vrijgesteld", "en": "Exempt", "fr": ""})]
    assert [words_on(own, Mention.EXEMPT, DAY, order) for order in (["fr", "nl"], ["fr"], [])] == [
        "Vrijgesteld",
        "Exempt",
        "Exempt",
    ]


@pytest.mark.rule("DOC-011", "DOC-012")
@pytest.mark.parametrize(
    ("sale", "mentions"),
    [
        (Sale("NL"), (Mention.LATE_PAYMENT,)),
        (Sale("NL", business=False), ()),
        (Sale("NL", "cash_accounting"), (Mention.CASH_ACCOUNTING, Mention.LATE_PAYMENT)),
        (Sale("FR"), (Mention.LATE_PAYMENT, Mention.NO_DISCOUNT)),
        (Sale("FR", steps=True, tax_on_debits=True), (Mention.TAX_ON_DEBITS, Mention.LATE_PAYMENT)),
        (Sale("FR", credit=True), ()),
        (Sale("BE", tax_on_debits=True), (Mention.LATE_PAYMENT,)),
    ],
)
def test_sentences_whatever_the_vat_codes_are(sale: Sale, mentions: tuple[Mention, ...]) -> None:
    assert under_invoice(sale) == mentions


@pytest.mark.rule("DOC-013")
@pytest.mark.parametrize(("own", "ecb", "rate"), [(None, "2.15", "12.15"), ("9.5", "2.15", "9.5"), (None, None, None)])
def test_the_french_rate_is_the_companys_or_ten_points_over_the_refinancing_rate(
    own: str | None, ecb: str | None, rate: str | None
) -> None:
    made = penalty_rate(Decimal(own) if own else None, Decimal(ecb) if ecb else None)
    assert made == (Decimal(rate) if rate else None)
