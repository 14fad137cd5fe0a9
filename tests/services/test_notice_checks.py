"""A formal notice says what the law of its country wants (collections 7.1)."""

from datetime import date

import pytest
from sqlalchemy import select

from app import i18n
from app.models.collections import CollectionLetter, LetterText
from app.models.interest import LawPreset
from app.reports.letter_data import plain
from app.reports.words import Words
from app.services import customers, delivered, notice_checks, reminder_issue
from app.services.letter_writer import Writer
from tests.services.dunning import D, Office


def noticed(office: Office, preset: str, **customer: object) -> int:
    """A draft formal notice to a customer whom a law protects."""
    who = office.customer("Lefèvre", **customer)
    with office.desk.reading() as session:
        law = session.scalars(select(LawPreset.id).where(LawPreset.code == preset)).one()
    office.collect(who, law_preset_id=law)
    office.entry(who, 50_000, date(2026, 1, 31), f"F-{who}")
    office.level(1, formal_notice=True)
    office.suggest(D)
    return next(d.id for d in office.drafts() if d.customer_id == who)


def against(office: Office, letter_id: int) -> list[str]:
    """Codes of what speaks against a notice."""
    with office.desk.reading() as session:
        return [p.code for p in notice_checks.check(session, office.desk, session.get_one(CollectionLetter, letter_id))]


@pytest.mark.rule("LTR-01", "REM-41", "LTR-20")
def test_a_french_notice_must_say_mise_en_demeure(dunning_local: Office) -> None:
    letter_id = noticed(dunning_local, "FR-B2B", language="fr", country_code="FR")
    assert against(dunning_local, letter_id) == ["LTR-01-notice"]
    assert not reminder_issue.issue(dunning_local.desk, letter_id).done
    texts = delivered.texts("NOTICE")
    with dunning_local.desk.writing("test.texts") as uow:
        for row in uow.session.scalars(select(LetterText).where(LetterText.position.in_(["subject", "beginning", "ending"]))):
            row.texts = texts[row.position]
    assert against(dunning_local, letter_id) == []
    with dunning_local.desk.reading() as session:
        letter = Writer(session, dunning_local.desk, session.get_one(CollectionLetter, letter_id)).letter()
        said = "".join(plain(text) for text in letter.after)
        assert "article L441-10 du Code de commerce" in said and "sous toutes réserves" in said
        assert letter.notes == (Words.of("fr", i18n.letters)["registered"],)


@pytest.mark.rule("LTR-01")
@pytest.mark.parametrize(("kind", "preset", "codes"), [("private", "UK-B2C", ["LTR-01-protocol"]), ("business", "UK-B2B", [])])
def test_private_people_in_the_united_kingdom_have_a_protocol(dunning_local: Office, kind: str, preset: str,
                                                              codes: list[str]) -> None:
    letter_id = noticed(dunning_local, preset, language="en", country_code="GB", type=kind)
    assert against(dunning_local, letter_id) == codes


@pytest.mark.rule("LTR-01")
def test_a_sole_trader_is_warned_as_a_person_is(dunning_local: Office) -> None:
    letter_id = noticed(dunning_local, "UK-B2B", language="en", country_code="GB")
    assert against(dunning_local, letter_id) == []
    dunning_local.collect(1, sole_trader=True)
    assert against(dunning_local, letter_id) == ["LTR-01-protocol"]
    card = customers.load(dunning_local.desk, 1)
    assert card is not None and card.values["sole_trader"] is True
    saved = customers.save(dunning_local.desk, 1, {**card.values, "sole_trader": False}, version=card.version)
    assert saved.value is not None, saved.problems
    assert against(dunning_local, letter_id) == []
