"""The fixed words of letters in four languages (LTR-01, LTR-21)."""

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.reports.words import MODEL_TEXTS, TEXTS, Words


@pytest.mark.rule("LTR-01")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_has_its_words_in_every_language(language: str) -> None:
    words = Words.of(language, i18n.letters)
    assert set(words.texts) == set(TEXTS) and all(words.texts.values())
    assert words.pages().page.format(page=2, pages=3).split()[1::2] == ["2", "3"]


@pytest.mark.rule("LTR-21")
@pytest.mark.parametrize(
    ("language", "one", "five"),
    [
        ("nl", "Tweede aanmaning: 1\u00a0factuur over de vervaldatum", "Tweede aanmaning: 5\u00a0facturen over de vervaldatum"),
        ("de", "Zweite Mahnung: 1\u00a0Rechnung überfällig", "Zweite Mahnung: 5\u00a0Rechnungen überfällig"),
        ("fr", "Deuxième relance\u00a0: 1\u00a0facture échue", "Deuxième relance\u00a0: 5\u00a0factures échues"),
        ("en", "Second reminder: 1\u00a0invoice past the due date", "Second reminder: 5\u00a0invoices past the due date"),
    ],
)
def test_subjects_count_invoices(language: str, one: str, five: str) -> None:
    template = Words.of(language, i18n.letters)["subject_2"]
    assert [i18n.fill(template, {"count": n}, language, i18n.region_for(language)) for n in (1, 5)] == [one, five]


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_model_sentences_are_translated(language: str) -> None:
    for text in MODEL_TEXTS.values():
        assert i18n.letters(text, language) != text


def test_a_french_notice_says_mise_en_demeure() -> None:
    assert "mise en demeure" in i18n.letters(MODEL_TEXTS["notice"], "fr").lower()
