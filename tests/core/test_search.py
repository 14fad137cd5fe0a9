"""Names are found however they are spelled (usability 2.2, L10N-009)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.search import folded, words


@pytest.mark.rule("L10N-009")
@pytest.mark.parametrize(("name", "typed"), [
    ("Müller GmbH", "mueller"), ("Mueller GmbH", "MÜLLER"), ("Müller", "muller"), ("Muller", "Müller"), ("Strauß", "strauss"),
    ("Bjørn", "bjorn"), ("Café Élan", "cafe elan"), ("Cœur", "coeur"), ("Łódź", "lodz"), ("IJsberg", "ijs"), ("IJsberg",
    "Ÿsberg"),
    ("Van Dijk", "dÿk"), ("L’Atelier", "l'atelier"), ("Žižek", "ZIZEK"), ("ÞÓRÐUR", "thordur"), ("Dijkstra", "di"), ("Œuvre",
    "oeuv"),
])
def test_a_name_is_found_without_accents_and_with_german_spellings(name: str, typed: str) -> None:
    assert folded(typed) in folded(name)


@pytest.mark.rule("L10N-009")
@pytest.mark.parametrize(("name", "typed"), [("Smit", "smith"), ("Bakker", "bakkerij"), ("Van Dijk", "van dyk")])
def test_other_names_stay_other_names(name: str, typed: str) -> None:
    assert folded(typed) not in folded(name)


def test_words_may_stand_anywhere() -> None:
    assert words("  Chá lon ") == ["cha", "lon"] and all(w in folded("London Chapter") for w in words("lon cha"))
    assert folded(None) == "" and words("") == []


@given(st.text(max_size=20))
@pytest.mark.rule("L10N-009")
def test_case_never_matters(text: str) -> None:
    assert folded(text.casefold()) == folded(text)
