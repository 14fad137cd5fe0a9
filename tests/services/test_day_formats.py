"""A day is a day of the calendar, kept as ISO, shown as the region or the reader of a document writes it (MST-005)."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from app import i18n
from app.models.collections import CollectionLetter
from app.services import letter_writer
from tests.services.dunning import D
from tests.services.dunning import Office as Dunning
from tests.storage.given import DAY, Office


@pytest.mark.rule("MST-005")
def test_days_are_kept_without_a_clock_or_a_time_zone(local: Office) -> None:
    local.post(12_100)
    target = local.file.target
    assert isinstance(target, Path)
    with sqlite3.connect(target) as raw:
        kept = raw.execute("select posting_date, document_date from voucher").fetchone()
    assert set(kept) == {DAY.isoformat()}


@pytest.mark.rule("MST-005")
@pytest.mark.parametrize(("region", "words"), [
    ("nl_NL", "07-03-2026"), ("fr_FR", "07/03/2026"), ("de_DE", "07.03.2026"), ("en_GB", "07/03/2026")])
def test_the_screen_writes_a_day_as_the_region_does(region: str, words: str) -> None:
    assert i18n.day(date(2026, 3, 7), region) == words


@pytest.mark.rule("MST-005")
@pytest.mark.parametrize(("language", "words"), [("de", "16.02.2026"), ("nl", "16-02-2026"), ("fr", "16/02/2026")])
def test_a_document_writes_it_in_the_language_of_its_reader(dunning_local: Dunning, language: str, words: str) -> None:
    office = dunning_local.on(D)
    office.entry(office.customer(language=language), 50_000, date(2026, 1, 31), "INV-A")
    office.suggest(D)
    (draft,) = office.drafts()
    with office.desk.reading() as session:
        data = letter_writer.letter_data(session, office.desk, session.get_one(CollectionLetter, draft.id))
    assert data.language == language and data.day == words
