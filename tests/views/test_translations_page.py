"""Texts in four languages side by side: typed, saved together, refused with their reason, asked about on leaving (MST-116)."""

from pathlib import Path

import pytest

from app.services import setup_tables as setup
from app.services.setup import translations
from app.views.kit.shell import Shell
from app.views.setup.translations_page import TranslationsPage
from tests.services.test_setup_tables import codes, row_of
from tests.storage.given import Office
from tests.views.conftest import Answers
from tests.views.test_product_windows import shell

__all__ = ["shell"]


def page_of(shell: Shell, table: str) -> TranslationsPage:
    page = shell.show_page("translations", table=table)
    assert isinstance(page, TranslationsPage)
    return page


@pytest.mark.rule("MST-116")
def test_every_text_of_a_table_stands_in_four_languages_beside_each_other(shell: Shell) -> None:
    page = page_of(shell, "units")
    assert len(page.fields) == 4 * len(setup.rows(shell.context.desk, setup.table("units")))
    assert page.fields["HUR.names.fr"].value() == "Heure" and page.fields["HUR.names.nl"].value() == "Uur"
    assert page.leave()


@pytest.mark.rule("MST-116")
def test_changed_texts_of_several_rows_are_saved_together(shell: Shell) -> None:
    page = page_of(shell, "payment_terms")
    names = [name for name in page.fields if name.endswith(".fr")][:2]
    held = page.fields[names[0]].value()
    for n, name in enumerate(names):
        page.fields[name].set_value(f"Délai {n}")
        page.fields[name].committed.emit()
    page.history.undo()
    page.history.undo()
    assert page.fields[names[0]].value() == held and not page.isWindowModified()
    page.history.redo()
    page.history.redo()
    assert len(page.changed()) == 2 and page.save() and not page.changed()
    kept = {t.texts["fr"] for t in translations.texts(shell.context.desk, setup.table("payment_terms"))}
    assert {"Délai 0", "Délai 1"} <= kept


@pytest.mark.rule("MST-116")
def test_the_language_of_the_company_stays_filled_and_a_missing_one_shows_it(shell: Shell, answering: Answers) -> None:
    page = page_of(shell, "delivery_modes")
    key = row_of(shell.context.desk, "delivery_modes", "VAN").key
    assert page.fields[f"{key}.texts.de"].placeholderText() == "Eigen vervoer"
    page.fields[f"{key}.texts.nl"].set_value("")
    page.fields[f"{key}.texts.de"].set_value("")
    assert not page.save() and page.messages()
    assert row_of(shell.context.desk, "delivery_modes", "VAN").values["texts"]["nl"] == "Eigen vervoer"
    answering.waiting.append("back")
    assert not page.leave()
    page.fields[f"{key}.texts.nl"].set_value("Eigen vervoer")
    assert page.save()
    assert row_of(shell.context.desk, "delivery_modes", "VAN").values["texts"]["de"] == ""


@pytest.mark.rule("MST-116")
def test_another_table_is_chosen_after_a_question(shell: Shell, answering: Answers) -> None:
    page = page_of(shell, "units")
    page.fields["HUR.names.fr"].set_value("Heures")
    answering.waiting.append("discard")
    page.choice.set_value("charge_codes")
    page.choice.committed.emit()
    assert any(field.value() == "Frais de port" for field in page.fields.values())
    assert row_of(shell.context.desk, "units", "HUR").values["names"]["fr"] == "Heure"


@pytest.mark.rule("MST-116")
def test_one_refused_text_leaves_all_as_they_were(local: Office) -> None:
    desk, table = local.desk, setup.table("charge_codes")
    first, second, *_rest = translations.texts(desk, table)
    good = translations.Translated(first.key, first.field, first.label, first.title, {**first.texts, "fr": "Autre"})
    bad = translations.Translated(second.key, second.field, second.label, second.title, {**second.texts, "nl": ""})
    outcome = translations.save(desk, table, [good, bad])
    assert codes(outcome) == ["SETUP-words"] and outcome.problems[0].field == f"{second.key}.texts"
    assert translations.texts(desk, table)[0].texts == first.texts


def test_every_table_with_texts_is_offered(local: Office) -> None:
    offered = {table.name for table in translations.tables()}
    assert {"units", "payment_terms", "payment_methods", "charge_codes", "vat_codes", "delivery_terms"} <= offered
    assert "email_templates" not in offered


@pytest.mark.rule("MST-116", "IMP-010")
def test_the_texts_of_every_table_go_into_a_spreadsheet(shell: Shell, tmp_path: Path) -> None:
    page = page_of(shell, "units")
    path = tmp_path / "texts.csv"
    assert page.export_to(path) > len(page.fields) // 4
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert any("HUR" in line and "Heure" in line for line in lines) and "texts.csv" in page.messages()[-1]
