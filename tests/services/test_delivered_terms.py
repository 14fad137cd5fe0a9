"""Delivered reminder terms come into a company, or back into it; what is there stays as it is (WIN-47)."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import delete, select

from app.core.problems import Outcome
from app.models.audit import AuditPayload, AuditRecord
from app.models.collections import CollectionLetterLevel, CollectionLetterSequence, LetterText
from app.models.customers import CustomerGroup
from app.models.interest import InterestTerms, LawIndex, LawPreset
from app.services import companies, delivered, delivered_terms, setup_tables
from app.services.delivered_terms import State, Terms
from tests.services import persons
from tests.services.dunning import Office

DELIVERED = [data["code"] for data in delivered.sequences()]


def standing(office: Office) -> dict[str, Terms]:
    return {t.code: t for t in delivered_terms.offered(office.desk)}


def codes(office: Office) -> set[str]:
    with office.desk.reading() as session:
        return set(session.scalars(select(CollectionLetterSequence.code).where(
            CollectionLetterSequence.company_id == office.desk.company_id)))


def take_away(office: Office, code: str) -> None:
    """Delete terms that nothing refers to any more."""
    key = office.sequence_id(code)
    with office.desk.writing("test.free") as uow:
        for group in uow.session.scalars(select(CustomerGroup).where(CustomerGroup.letter_sequence_id == key)):
            group.letter_sequence_id = None
    outcome = setup_tables.delete(office.desk, setup_tables.table("reminder_terms"), key)
    assert outcome.done, outcome.problems


def change(office: Office, model: Any, where: Any, **values: Any) -> None:
    with office.desk.writing("test.change") as uow:
        row = uow.session.scalars(select(model).where(where)).first()
        for name, value in values.items():
            setattr(row, name, value)


def told(outcome: Outcome[Any]) -> list[tuple[str, str]]:
    return [(p.code, " ".join(str(v) for v in p.saw.values())) for p in outcome.problems]


@pytest.mark.rule("WIN-47")
@pytest.mark.parametrize("code", DELIVERED)
def test_a_new_company_has_all_terms_as_delivered(dunning_local: Office, code: str) -> None:
    assert standing(dunning_local)[code].state is State.SAME


@pytest.mark.rule("WIN-47")
def test_each_is_for_a_country_and_a_kind_of_debtor(dunning_local: Office) -> None:
    found = standing(dunning_local)
    assert {(t.country, t.consumers) for t in found.values()} >= {("NL", False), ("NL", True), ("GB", False), ("DE", True)}
    assert (found["FRIENDLY"].country, found["FRIENDLY"].consumers) == (None, None)
    assert [names["nl"] for names in found["NL-B2B"].levels][0] == "Herinnering"


@pytest.mark.rule("WIN-47")
def test_deleted_terms_come_back_with_levels_fees_and_texts(dunning_local: Office) -> None:
    take_away(dunning_local, "NL-B2C")
    assert standing(dunning_local)["NL-B2C"].state is State.MISSING and "NL-B2C" not in codes(dunning_local)
    outcome = delivered_terms.add(dunning_local.desk, ["NL-B2C"])
    assert told(outcome) == [("WIN-47-added", "NL-B2C")] and len(outcome.value or ()) == 1
    assert standing(dunning_local)["NL-B2C"].state is State.SAME
    with dunning_local.desk.reading() as session:
        texts = session.scalars(select(LetterText).where(LetterText.sequence_id == dunning_local.sequence_id("NL-B2C"))).all()
    assert texts and all(set(t.texts) == {"en", "nl", "fr", "de"} for t in texts)


CHANGES: dict[str, Callable[[int], tuple[Any, Any, dict[str, Any]]]] = {
    "minimum of the terms": lambda key: (CollectionLetterSequence, CollectionLetterSequence.id == key, {"minimum": 100}),
    "grace of a level": lambda key: (CollectionLetterLevel, CollectionLetterLevel.sequence_id == key, {"grace": "9D"}),
    "text of a level": lambda key: (LetterText, LetterText.sequence_id == key, {"texts": {"nl": "Betaal."}}),
    "no law any more": lambda key: (CollectionLetterSequence, CollectionLetterSequence.id == key, {"law_preset_id": None}),
    "block at a level": lambda key: (CollectionLetterLevel, CollectionLetterLevel.sequence_id == key, {"block": True}),
}


@pytest.mark.rule("WIN-47")
@pytest.mark.parametrize("what", CHANGES)
def test_changed_terms_stay_and_the_delivered_ones_come_beside_them(dunning_local: Office, what: str) -> None:
    model, where, values = CHANGES[what](dunning_local.sequence_id("NL-B2B"))
    change(dunning_local, model, where, **values)
    found = standing(dunning_local)["NL-B2B"]
    assert (found.state, found.as_code) == (State.CHANGED, "NL-B2B-2")
    with dunning_local.desk.reading() as session:
        before = session.scalars(select(model).where(where)).first()
        held = {name: getattr(before, name) for name in values}
    outcome = delivered_terms.add(dunning_local.desk, ["NL-B2B"])
    assert told(outcome) == [("WIN-47-beside", "NL-B2B NL-B2B-2")]
    assert {"NL-B2B", "NL-B2B-2"} <= codes(dunning_local) and held == values
    with dunning_local.desk.reading() as session:
        after = session.scalars(select(model).where(where)).first()
        assert {name: getattr(after, name) for name in values} == values
    assert standing(dunning_local)["NL-B2B"].as_code == "NL-B2B-3"


@pytest.mark.rule("WIN-47")
def test_text_for_all_levels_counts_as_a_change(dunning_local: Office) -> None:
    with dunning_local.desk.writing("test.text") as uow:
        uow.session.add(LetterText(sequence_id=dunning_local.sequence_id("UK-B2B"), position="payment", texts={"en": "Pay."}))
    assert standing(dunning_local)["UK-B2B"].state is State.CHANGED


@pytest.mark.rule("WIN-47")
def test_terms_as_delivered_are_left_alone_and_that_is_told(dunning_local: Office) -> None:
    before = codes(dunning_local)
    outcome = delivered_terms.add(dunning_local.desk, ["DE-B2B", "FRIENDLY", "DE-B2B"])
    assert outcome.value == () and told(outcome) == [("WIN-47-same", "DE-B2B"), ("WIN-47-same", "FRIENDLY")]
    assert codes(dunning_local) == before


@pytest.mark.rule("WIN-47")
def test_a_missing_law_preset_and_interest_terms_are_brought_along(dunning_local: Office) -> None:
    take_away(dunning_local, "FR-B2C")
    with dunning_local.desk.writing("test.law") as uow:
        preset = uow.session.scalars(select(LawPreset).where(LawPreset.code == "FR-B2C")).one()
        uow.session.execute(delete(InterestTerms).where(InterestTerms.preset_id == preset.id))
        uow.session.delete(preset)
    found = standing(dunning_local)["FR-B2C"]
    assert (found.law, found.interest) == ("FR-B2C", "FR-B2C")
    outcome = delivered_terms.add(dunning_local.desk, ["FR-B2C"])
    assert [code for code, _words in told(outcome)] == ["WIN-47-added", "WIN-47-law", "WIN-47-interest"]
    with dunning_local.desk.reading() as session:
        preset = session.scalars(select(LawPreset).where(LawPreset.code == "FR-B2C")).one()
        index = session.get_one(LawIndex, preset.index_id)
        terms = session.get_one(CollectionLetterSequence, dunning_local.sequence_id("FR-B2C"))
        assert index.code == "FR-LEG-PRO" and terms.law_preset_id == preset.id
        assert session.get_one(InterestTerms, terms.interest_terms_id).preset_id == preset.id


@pytest.mark.rule("WIN-47")
def test_a_preset_of_ones_own_for_the_same_debtors_is_used(dunning_local: Office) -> None:
    take_away(dunning_local, "BE-B2B")
    change(dunning_local, LawPreset, LawPreset.code == "BE-B2B", code="ONS-BE")
    assert standing(dunning_local)["BE-B2B"].law == ""
    assert delivered_terms.add(dunning_local.desk, ["BE-B2B"]).done
    with dunning_local.desk.reading() as session:
        terms = session.get_one(CollectionLetterSequence, dunning_local.sequence_id("BE-B2B"))
        assert session.get_one(LawPreset, terms.law_preset_id).code == "ONS-BE"


@pytest.mark.rule("WIN-47", "MST-013")
def test_a_second_company_in_the_file_uses_that_preset_too(dunning_local: Office) -> None:
    change(dunning_local, LawPreset, LawPreset.code == "BE-B2B", code="ONS-BE")
    file = dunning_local.desk.file
    new = companies.NewCompany("Tweede NV", "BE", code="TWO")
    made = companies.create_company(file, new, user_name="A", clock=file.clock).value
    assert made is not None
    with dunning_local.desk.reading() as session:
        terms = session.scalars(select(CollectionLetterSequence).where(
            CollectionLetterSequence.company_id == made.company_id, CollectionLetterSequence.code == "BE-B2B")).one()
        assert session.get_one(LawPreset, terms.law_preset_id).code == "ONS-BE"
        assert session.scalars(select(LawPreset).where(LawPreset.code == "BE-B2B")).first() is None


@pytest.mark.rule("WIN-47")
@pytest.mark.parametrize(("chosen", "code"), [([], "WIN-47-none"), (["NL-B2B", "XX"], "WIN-47-code")])
def test_nothing_or_something_unknown_is_refused_and_nothing_written(dunning_local: Office, chosen: list[str], code: str) -> None:
    take_away(dunning_local, "NL-B2B")
    before = codes(dunning_local)
    outcome = delivered_terms.add(dunning_local.desk, chosen)
    assert not outcome.done and outcome.problems[0].code == code and codes(dunning_local) == before


@pytest.mark.rule("WIN-47", "AUD-010")
def test_the_trail_tells_which_terms_were_added_and_as_what(dunning_local: Office) -> None:
    change(dunning_local, CollectionLetterSequence, CollectionLetterSequence.id == dunning_local.sequence_id("NL-B2B"), minimum=1)
    made = delivered_terms.add(dunning_local.desk, ["NL-B2B"]).value or ()
    with dunning_local.desk.reading() as session:
        found = session.scalars(select(AuditRecord).where(AuditRecord.action == "setup.reminder_terms.delivered",
                                                          AuditRecord.entity_id == made[0])).all()
        payloads = [session.get_one(AuditPayload, r.payload_id).content for r in found]
    assert any('"delivered":"NL-B2B"' in (p or "").replace(" ", "") for p in payloads) and {r.key for r in found} >= {"NL-B2B-2"}


@pytest.mark.rule("WIN-47", "AUD-016")
def test_who_may_not_set_up_adds_nothing(dunning_local: Office) -> None:
    take_away(dunning_local, "NL-B2B")
    persons.person(dunning_local.desk, "Admin", "ADMIN")
    other = persons.person(dunning_local.desk, "Reader")
    outcome = delivered_terms.add(other, ["NL-B2B"])
    assert not outcome.done and outcome.problems[0].code == "AUD-016-missing" and "NL-B2B" not in codes(dunning_local)


@pytest.mark.rule("WIN-47")
@pytest.mark.postgres
def test_on_every_database_they_come_back(dunning_office: Office) -> None:
    take_away(dunning_office, "UK-B2B")
    assert delivered_terms.add(dunning_office.desk, ["UK-B2B"]).done
    assert standing(dunning_office)["UK-B2B"].state is State.SAME
