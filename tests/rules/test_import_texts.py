"""Rows of units and of texts: which code, which table, which text, and what is left out (MST-116, IMP-003…006)."""


import pytest

from app.rules.import_fields import Entity
from app.rules.import_plan import Known, Plan
from app.rules.import_rows import plan
from app.rules.imports import Existing, Reading, fit, propose

KNOWN = Known(language="nl", units=frozenset({"HUR", "C62"}), 
              tables={"payment terms": "payment_terms", "vat codes": "vat_codes"},
              table_texts={"payment_terms": {"description": "texts"}, 
                           "vat_codes": {"name": "names", "exemption": "exemption_text"}},
              texts={("payment_terms", "n30", "texts"): {"en": "30 days", "nl": "30 dagen"},
                     ("vat_codes", "zero", "names"): {"en": "Zero"}, ("vat_codes", "zero", "exemption_text"): {}})
UNITS = {"code": 0, "name": 1, "name_fr": 2}
TEXTS = {"table": 0, "row": 1, "field": 2, "text_en": 3, "text_fr": 4}


def read(entity: Entity, *rows: tuple[str, ...], existing: Existing = Existing.ERROR) -> Plan:
    reading = Reading(entity, UNITS if entity is Entity.UNITS else TEXTS, existing=existing)
    return plan(reading, list(enumerate(rows, 2)), KNOWN)


def told(made: Plan) -> list[tuple[str, list[str]]]:
    return [(r.action, [p.code for p in r.problems]) for r in made.rows]


@pytest.mark.rule("MST-116", "IMP-002")
@pytest.mark.parametrize("headings", [
    ["Unit code", "Name", "Name fr"], ["Eenheidscode", "Naam", "Nom français"], ["Code unité", "Nom", "Nom fr"],
    ["Einheitencode", "Bezeichnung", "Name fr"]])
def test_headings_of_units_are_recognised(headings: list[str]) -> None:
    assert propose(Entity.UNITS, headings) == UNITS
    assert max(Entity, key=lambda e: fit(e, headings)) is Entity.UNITS


@pytest.mark.rule("MST-116", "IMP-006")
@pytest.mark.parametrize(("row", "action", "codes"), [
    (("kgm", "Kilo", ""), "create", []), (("X", "Kist", ""), "error", ["IMP-006-unit-code"]),
    (("KG-", "Kilo", ""), "error", ["IMP-006-unit-code"]), (("KGM", "", ""), "error", ["IMP-006-missing"]),
    (("", "Kilo", ""), "error", ["IMP-006-missing"]), (("HUR", "Uren", ""), "error", ["IMP-005-exists"]),
    (("KILO", "Kilo", ""), "error", ["IMP-006-long", "IMP-006-unit-code"])])
def test_a_unit_needs_a_code_and_a_new_one_a_name(row: tuple[str, ...], action: str, codes: list[str]) -> None:
    assert told(read(Entity.UNITS, row)) == [(action, codes)]


@pytest.mark.rule("MST-116", "IMP-005")
def test_a_name_without_language_is_in_the_company_s_and_existing_units_follow_the_choice() -> None:
    made = read(Entity.UNITS, ("HUR", "Uren", "Heures"), ("hur", "Uur", ""), existing=Existing.UPDATE)
    assert told(made) == [("update", []), ("error", ["IMP-005-twice"])]
    assert made.rows[0].unit is not None and made.rows[0].unit.names == {"nl": "Uren", "fr": "Heures"}
    assert told(read(Entity.UNITS, ("HUR", "Uren", ""), existing=Existing.SKIP)) == [("skip", [])]


@pytest.mark.rule("MST-116", "IMP-006")
@pytest.mark.parametrize(("row", "action", "codes"), [
    (("Payment terms", "N30", "", "Thirty days", ""), "update", []),
    (("payment terms", "n30", "Description", "30 days", ""), "skip", ["IMP-006-kept"]),
    (("Vat codes", "ZERO", "Exemption", "", "Exonéré"), "update", []),
    (("Terms of trade", "N30", "", "x", ""), "error", ["IMP-006-table"]),
    (("Payment terms", "N30", "Title", "x", ""), "error", ["IMP-006-field"]),
    (("Payment terms", "N99", "", "x", ""), "error", ["IMP-006-row"]),
    (("Payment terms", "N30", "", "", ""), "error", ["IMP-006-texts"]),
    (("", "N30", "", "x", ""), "error", ["IMP-006-missing"])])
def test_a_text_changes_a_row_that_exists(row: tuple[str, ...], action: str, codes: list[str]) -> None:
    assert told(read(Entity.TEXTS, row)) == [(action, codes)]


@pytest.mark.rule("MST-116", "IMP-005")
def test_the_same_text_twice_is_an_error_and_two_texts_of_a_row_are_not() -> None:
    made = read(Entity.TEXTS, ("vat codes", "ZERO", "Name", "Nil", ""), ("vat codes", "zero", "Exemption", "Exempt", ""),
                ("Vat codes", "Zero", "name", "None", ""))
    assert told(made) == [("update", []), ("update", []), ("error", ["IMP-005-twice"])]
