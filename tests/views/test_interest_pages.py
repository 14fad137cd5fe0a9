"""The interest run by keyboard: suggest, look at the calculation, reduce, leave out, issue; notes waived and cancelled."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.models.collections import CollectionLetterSequence
from app.models.interest import LawPreset
from app.services.interest import review
from app.settings import ProgramSettings
from app.views.collections.charges_dialog import ChargesDialog
from app.views.collections.interest_notes_page import InterestNotesPage
from app.views.collections.interest_run_page import InterestRunPage
from app.views.collections.run_page import child_key
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from tests.services import dunning
from tests.services.adjustments.notes import reason
from tests.services.dunning import D
from tests.services.interest.charging import Charging
from tests.views.conftest import Answers


@pytest.fixture(scope="module")
def lending_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two late payers with interest terms and one without, in a closed file."""
    path = tmp_path_factory.mktemp("lending") / "office.tegoed"
    made = Charging(dunning.office(path))
    terms = made.terms(due="14D", fee=500)
    smit, vries = made.customer(terms, "Bakkerij Smit"), made.customer(terms, "De Vries")
    made.entry(smit, 1_000_000, date(2025, 12, 18), "F-1")
    made.entry(smit, 200_000, date(2026, 1, 17), "F-2")
    made.entry(vries, 100_000, date(2026, 1, 17), "F-3")
    made.entry(made.customer(None, "Without"), 100_000, date(2026, 1, 17), "F-4")
    made.desk.file.close()
    return path


@pytest.fixture
def lending(lending_file: Path, tmp_path: Path) -> Iterator[Charging]:
    made = Charging(dunning.opened(Path(shutil.copy(lending_file, tmp_path / "office.tegoed"))))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(lending: Charging, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    found = Context(lending.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def filling() -> Iterator[list[Callable[[FormDialog], None]]]:
    waiting: list[Callable[[FormDialog], None]] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def words(inside: QWidget) -> list[str]:
    return [w.text() for w in inside.findChildren(QLabel) if w.text()]


def press(qtbot: QtBot, page: InterestRunPage, key: int, one: Qt.Key) -> None:
    """Stand on a row and press a key."""
    page.table.refresh(keep=key)
    qtbot.keyClick(page.table.view, one)


@pytest.mark.rule("WIN-40", "WIN-05", "WIN-22", "WIN-23", "INT-32")
def test_a_run_is_suggested_looked_at_changed_and_issued(qtbot: QtBot, context: Context, lending: Charging, answering: Answers,
                                                         filling: list[Callable[[FormDialog], None]]) -> None:
    page = InterestRunPage(context)
    qtbot.addWidget(page)
    page.show()
    page.suggest()
    smit, vries = page._drafts
    assert [(d.name, d.interest, d.fee, d.total) for d in page._drafts] == [
        ("Bakkerij Smit", 33_000, 500, 33_500), ("De Vries", 1_500, 500, 2_000)]
    left = page.left_out.current_row()
    assert page.tabs.counts[:2] == [2, 1] and left is not None and left.values[0] == "Without"
    page.panel.tabs.choose(1)
    page.table.refresh(keep=smit.key)
    page._preview()
    told = words(page.panel)
    assert "19/12/2025 – 16/02/2026" in told and {"60", "300.00"} <= set(told)
    page.panel.tabs.choose(3)
    assert "€335.00" in words(page.panel)
    first, second = smit.lines
    press(qtbot, page, smit.key, Qt.Key.Key_Right)

    def too_much(form: FormDialog) -> None:
        form.fields["interest"].set_value(30_001)
        assert not form.save() and len(form.messages()) == 1 and "€300.00" in form.messages()[0]
        form.fields["interest"].set_value(25_000)
        assert form.save()

    filling.append(too_much)
    page.table.refresh(keep=child_key(first.line_id))
    page._adjust()
    page.table.refresh(keep=child_key(second.line_id))
    page._leave_out()
    assert [(d.interest, d.entries, d.edited) for d in page._drafts if d.key == smit.key] == [(25_000, 1, True)]
    page.panel.tabs.choose(1)
    assert any("Reduced by hand from €300.00" in w for w in words(page.panel))
    press(qtbot, page, vries.key, Qt.Key.Key_Space)
    assert page.ticked() == [smit.key] and page.issue_action.text() == "Issue 1\u00a0interest note"

    def numbered(question: dialogs.Question) -> str:
        assert "RN-2026-00001" in words(question) and any("Interest €250.00" in w for w in words(question))
        return "issue"

    answering.waiting = ["back", numbered]
    page.issue()
    assert len(page._drafts) == 2
    page.issue()
    assert page.messages() == ["1\u00a0interest note was issued."] and [d.key for d in page._drafts] == [vries.key]
    again = InterestRunPage(context)
    qtbot.addWidget(again)
    assert [d.selected for d in again._drafts] == [False]
    again.issue()
    assert again.messages() == ["Tick at least one note first, with Space."]


@pytest.mark.rule("WIN-25", "WIN-40", "INT-26", "WIN-41", "WIN-74")
def test_issued_notes_show_what_became_of_them(qtbot: QtBot, context: Context, lending: Charging, answering: Answers,
                                               filling: list[Callable[[FormDialog], None]]) -> None:
    lending.suggest(D)
    smit, vries = lending.issue()
    page = InterestNotesPage(context, view="issued")
    qtbot.addWidget(page)
    page.table.refresh(keep=smit)
    page.panel.show_note(smit)

    def waive(form: FormDialog) -> None:
        assert isinstance(form, ChargesDialog)
        form._ticks = {(form._sheets[0].ref, 1)}
        form._follow()
        form.reason.set_value(reason(lending.office))
        assert form.save()

    filling.append(waive)
    page._charges()
    assert page.messages() == ["Posted: RN-2026-00003."]
    page.panel.tabs.choose(2)
    told = " ".join(words(page.panel))
    assert "Waived €300.00" in told and "Open €35.00" in told and "Goodwill" in told
    page.panel.tabs.choose(1)
    assert "19/12/2025 – 16/02/2026" in words(page.panel)
    page.panel.tabs.choose(3)
    assert "€335.00" in words(page.panel)
    answering.waiting = ["cancel", "cancel"]
    page._cancel()
    assert any(m.startswith("Something of RN-2026-00001 was waived or reversed already.") for m in page.messages())
    page.table.refresh(keep=vries)
    page._cancel()
    assert page.messages() == ["1\u00a0interest note was cancelled."]
    page.panel.show_note(0)
    assert "Choose a note to see it." in words(page.panel)
    lending.on(date(2026, 3, 20)).suggest(date(2026, 3, 20))
    drafts = InterestNotesPage(context, view="draft")
    qtbot.addWidget(drafts)
    drafts.letters.save()
    assert drafts.messages() == ["A draft has no letter yet. Issue it first."]


@pytest.mark.rule("WIN-20", "WIN-40", "INT-30")
def test_the_options_of_a_run_filter_and_tell_what_to_know_first(qtbot: QtBot, context: Context, lending: Charging,
                                                                 filling: list[Callable[[FormDialog], None]]) -> None:
    page = InterestRunPage(context)
    qtbot.addWidget(page)
    lending.entry(2, -5_000, D, "P-1")

    def narrow(form: FormDialog) -> None:
        assert any("not applied" in w for w in words(form))
        form.fields["minimum"].set_value(2_000)
        form.fields["summary_voucher"].set_value(True)
        assert form.save()

    filling.append(narrow)
    page._options()
    assert [d.name for d in page._drafts] == ["Bakkerij Smit"] and page.options.summary_voucher
    page._check()
    assert page.warnings.model_.rowCount() >= 1


@pytest.mark.rule("INT-31", "WIN-21")
def test_gaps_of_a_run_are_shown_afterwards(qtbot: QtBot, context: Context, lending: Charging) -> None:
    lending.suggest(D, first_day=date(2026, 2, 1))
    page = InterestRunPage(context)
    qtbot.addWidget(page)
    page.tabs.choose(2)
    told = [str(r.values[2]) for r in page._source(page.warnings).all]
    assert any(t.startswith("F-1: the days from 19/12/2025 to 31/01/2026") for t in told), told


@pytest.mark.rule("WIN-21")
def test_one_by_one_space_ticks_and_goes_on(qtbot: QtBot, context: Context, lending: Charging) -> None:
    lending.suggest(D)
    page = InterestRunPage(context)
    qtbot.addWidget(page)
    page.show()
    smit, vries = page._drafts
    press(qtbot, page, smit.key, Qt.Key.Key_Space)
    assert page.current() == smit.key and page.ticked() == [vries.key]
    page.one_by_one.trigger()
    assert page.messages() == ["Space ticks and goes to the next one."]
    press(qtbot, page, smit.key, Qt.Key.Key_Space)
    assert page.current() == vries.key and page.ticked() == [smit.key, vries.key]
    qtbot.keyClick(page.table.view, Qt.Key.Key_Space)
    assert page.current() == vries.key and page.ticked() == [smit.key], "the last one is the end"


@pytest.mark.rule("WIN-21", "INT-31")
def test_ticked_notes_are_recalculated(qtbot: QtBot, context: Context, lending: Charging) -> None:
    lending.suggest(D)
    page = InterestRunPage(context)
    qtbot.addWidget(page)
    smit, vries = page._drafts
    review.reduce(lending.desk, smit.key, smit.lines[0].line_id, 1)
    review.reduce(lending.desk, vries.key, vries.lines[0].line_id, 1)
    review.select_notes(lending.desk, [vries.key], False)
    page.reload()
    page._recalculate_ticked()
    assert {d.key: d.interest for d in page._drafts} == {smit.key: 33_000, vries.key: 1}
    page._select([smit.key], False)
    page.reload()
    page._recalculate_ticked()
    assert page.messages() == ["Tick at least one note first, with Space."]


@pytest.mark.rule("LAW-08", "WIN-40")
def test_compensation_is_reviewed_beside_the_interest(qtbot: QtBot, context: Context, lending: Charging,
                                                      answering: Answers) -> None:
    with lending.desk.writing("test.claim") as uow:
        uow.session.get_one(CollectionLetterSequence, lending.office.sequence_id("TEST")).compensation = "formal"
        preset = uow.session.scalars(select(LawPreset.id).where(LawPreset.code == "NL-B2B")).one()
    lending.office.collect(1, law_preset_id=preset)
    lending.suggest(D)
    page = InterestRunPage(context)
    qtbot.addWidget(page)
    page.show()
    smit, vries = page._drafts
    assert (smit.compensation, smit.total, vries.compensation) == (80_00, 41_500, 0)
    assert (80_00 in page._values(smit), page._line(smit.lines[0])[6]) == (True, 40_00)
    page.panel.tabs.choose(1)
    page.table.refresh(keep=smit.key)
    page._preview()
    assert words(page.panel).count("Fixed compensation for late payment") == 2
    press(qtbot, page, smit.key, Qt.Key.Key_Right)
    page.table.refresh(keep=child_key(smit.lines[0].line_id))
    page._compensation()
    assert [d.compensation for d in page._drafts if d.key == smit.key] == [40_00] and page.messages() == []
    page.table.refresh(keep=smit.key)
    page._compensation()
    page._preview()
    assert [d.compensation for d in page._drafts if d.key == smit.key] == [0]
    assert any(w.startswith("Fixed compensation left out by hand") for w in words(page.panel))
    page._compensation()
    assert [d.compensation for d in page._drafts if d.key == smit.key] == [80_00]
    page.table.refresh(keep=vries.key)
    page._compensation()
    assert page.messages()[0].startswith("No fixed compensation is asked for this document.")
    answering.waiting = [lambda question: "issue" if any("Compensation €80.00" in w for w in words(question)) else "back"]
    page.issue()
    assert page.messages() == ["2\u00a0interest notes were issued."]
