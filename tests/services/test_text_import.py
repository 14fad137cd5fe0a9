"""Units and texts come in from a spreadsheet and go out into one, through the checks of their windows (MST-116)."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.terms import PaymentTerm
from app.services import imports, setup_tables
from app.services.desk import Desk
from app.services.imports import Entity, Existing, Options
from app.services.setup.verbs import load
from tests.services.test_setup_tables import codes
from tests.storage.given import Office


def taken(desk: Desk, content: bytes, entity: Entity, name: str = "texts.csv",
          existing: Existing = Existing.ERROR) -> tuple[imports.Plan, imports.Imported | None]:
    found = imports.look(desk, name, content).value
    assert found is not None and found.reading.entity is entity
    found = replace(found, reading=replace(found.reading, existing=existing))
    plan = imports.dry_run(desk, found.table, found.reading)
    return plan, imports.run(desk, name, found, plan, Options(only_valid=True)).value


def names(desk: Desk, table: str, key: object) -> dict[str, str]:
    record = load(desk, setup_tables.table(table), key)
    assert record is not None
    return dict(record.values["names" if "names" in record.values else "texts"])


@pytest.mark.postgres
@pytest.mark.rule("MST-116", "IMP-003", "IMP-004", "IMP-008")
def test_units_come_in_are_changed_and_taken_back(local: Office) -> None:
    desk = local.desk
    _plan, done = taken(desk, "Eenheidscode;Naam;Nom français\nzz1;Emmer;Seau\nZZ2;Krat;\n".encode(), Entity.UNITS)
    assert done is not None and (done.created, done.updated) == (2, 0)
    assert {k: v for k, v in names(desk, "units", "ZZ1").items() if v} == {"nl": "Emmer", "fr": "Seau"}
    _plan, more = taken(desk, b"Unit code,Name in German\nZZ1,Eimer\n", Entity.UNITS, existing=Existing.UPDATE)
    assert more is not None and more.updated == 1
    assert names(desk, "units", "ZZ1")["de"] == "Eimer" and names(desk, "units", "ZZ1")["fr"] == "Seau"
    assert codes(imports.undo(desk, more.run_id)) == ["IMP-008-units"]
    assert imports.undo(desk, done.run_id).done
    assert load(desk, setup_tables.table("units"), "ZZ1") is None


@pytest.mark.postgres
@pytest.mark.rule("MST-116", "IMP-005", "IMP-008", "IMP-010")
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_texts_go_out_are_translated_and_come_in_again(local: Office, tmp_path: Path, kind: str) -> None:
    desk = local.desk
    path = tmp_path / f"texts.{kind}"
    count = imports.export_texts(desk, path)
    plan, done = taken(desk, path.read_bytes(), Entity.TEXTS, path.name)
    assert plan.count("skip") + plan.count("error") == count and not done
    assert {p.code for r in plan.wrong for p in r.problems} <= {"IMP-006-texts"}
    head = "Set-up table;Code of the row;Which text;French;German"
    rows = "Payment terms;30D;;30 jours nets;\nUnits of measure;HUR;;;Arbeitsstunde\nVAT codes;NOPE;Name;Rien;\n"
    with desk.reading() as session:
        term = session.scalars(select(PaymentTerm).where(PaymentTerm.company_id == desk.company_id).limit(1)).one()
        key, code, before = term.id, term.code, dict(term.texts)
    plan, done = taken(desk, f"{head}\n{rows}".replace("30D", code).encode(), Entity.TEXTS)
    assert [r.action for r in plan.rows] == ["update", "update", "error"] and done is not None and done.updated == 2
    assert names(desk, "payment_terms", key) == before | {"fr": "30 jours nets"}
    assert names(desk, "units", "HUR")["de"] == "Arbeitsstunde"
    assert codes(imports.undo(desk, done.run_id)) == ["IMP-008-texts"]


@pytest.mark.rule("MST-116", "IMP-004")
def test_a_text_its_table_refuses_is_told_at_its_row_and_nothing_is_written(local: Office) -> None:
    desk, long = local.desk, "x" * 200
    content = f"Set-up table;Code of the row;French\nUnits of measure;DAY;Jour ouvrable\nUnits of measure;HUR;{long}\n".encode()
    found = imports.look(desk, "t.csv", content).value
    assert found is not None
    plan = imports.dry_run(desk, found.table, found.reading)
    outcome = imports.run(desk, "t.csv", found, plan, Options())
    assert outcome.value is None and [p.row for p in outcome.problems] == [3]
    assert names(desk, "units", "DAY")["fr"] == "Jour"
