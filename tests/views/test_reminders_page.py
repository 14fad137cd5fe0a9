"""The reminder run by keyboard: suggest, look at letters and reasons, change, issue, write and mail; and the aged balance."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.core.enums import Blocked, CollectionsStatus, EntryType
from app.models.collections import CollectionRun
from app.models.customers import Customer
from app.queries import letters as letter_queries
from app.services import ageing, entries, reminder_review
from app.services.letter_edits import LetterEdits, edits_of
from app.settings import ProgramSettings
from app.views.collections.ageing_page import AgeingPage
from app.views.collections.letters_page import LettersPage
from app.views.collections.reminders_page import RemindersPage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Page
from tests.services import dunning
from tests.services.bank import statements
from tests.services.dunning import D, Office
from tests.views.conftest import Answers


@pytest.fixture(scope="session")
def reminding_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small trade with late payers, a disputed entry, one on hold, a blocked customer and one who waits, in a closed file."""
    path = tmp_path_factory.mktemp("reminding") / "office.tegoed"
    office = dunning.office(path)
    for n, name in enumerate(("Bakkerij Smit", "Café Zum Löwen", "De Vries"), 1):
        who = office.customer(name, language="en")
        office.entry(who, 40000 * n, date(2026, 1, 20), f"OLD-{n}")
        office.entry(who, 10000 * n, date(2026, 2, 1), f"NEW-{n}")
    blocked, disputed, early = (office.customer(name) for name in ("Blocked", "Disputed", "Early"))
    office.entry(blocked, 7000, date(2026, 1, 1), "B-1")
    with office.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, blocked).blocked = Blocked.ALL
    entries.set_status(office.desk, office.entry(disputed, 8000, date(2026, 1, 1), "D-1"), CollectionsStatus.DISPUTED, reason="x")
    office.entry(early, 9000, D, "E-1")
    office.desk.file.close()
    return path


@pytest.fixture
def office(reminding_file: Path, tmp_path: Path) -> Iterator[Office]:
    made = dunning.opened(Path(shutil.copy(reminding_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Context]:
    """The surroundings of a page; work runs at once and `gone` keeps where she was taken."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    yield found


@pytest.fixture
def filling() -> Iterator[list[Callable[[FormDialog], None]]]:
    """What to do with the next forms."""
    waiting: list[Callable[[FormDialog], None]] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def page_of(qtbot: QtBot, page: Any) -> Any:
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    return page


def press(qtbot: QtBot, page: Page, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(page.table.view, key, modifier)  # type: ignore[attr-defined]


def suggested(qtbot: QtBot, context: Context) -> RemindersPage:
    found: RemindersPage = page_of(qtbot, RemindersPage(context, suggest=True))
    return found


def names(page: RemindersPage) -> list[str]:
    return [str(r.values[1]).rsplit("  ", 1)[0] for r in page._rows()]


def texts(table: Any, column: int) -> list[str]:
    return [table.model_.words(n, column) for n in range(table.model_.rowCount())]


@pytest.mark.rule("WIN-21", "REM-52")
def test_proposed_left_out_and_warnings_stand_in_three_tabs(qtbot: QtBot, context: Context) -> None:
    page = suggested(qtbot, context)
    assert names(page) == ["De Vries", "Café Zum Löwen", "Bakkerij Smit"]
    page.tabs.choose(1)
    reasons = dict(zip(texts(page.left_out, 0), texts(page.left_out, 4), strict=True))
    assert "blocked" in reasons["Blocked"] and reasons["Early"].startswith("Not late enough yet")
    assert "disputed" in " ".join(reasons.values())
    early = texts(page.left_out, 0).index("Early")
    assert page.left_out.model_.words(early, 5) == i18n.day(D + timedelta(6), "en_GB")
    page.tabs.choose(2)
    assert page.warnings.model_.rowCount() == 0


@pytest.mark.rule("WIN-23")
def test_f9_without_a_tick_says_what_to_do_instead_of_nothing(qtbot: QtBot, context: Context) -> None:
    page = suggested(qtbot, context)
    reminder_review.select_letters(context.desk, [d.letter_id for d in page._drafts], False)
    page.reload()
    page.issue_action.trigger()
    assert page.messages() == ["Tick at least one letter first, with Space."] and len(page._drafts) == 3


@pytest.mark.rule("WIN-21", "WIN-01")
def test_space_ticks_and_the_footer_counts_only_what_is_ticked(qtbot: QtBot, context: Context) -> None:
    page = suggested(qtbot, context)
    assert len(page.ticked()) == 3 and page.table.footer is not None and page.table.footer.figures["total"] == "3,000.00"
    press(qtbot, page, Qt.Key.Key_Space)
    assert len(page.ticked()) == 2 and page.table.footer.figures["total"] == "1,500.00"
    assert "2" in page.issue_action.text()
    again: RemindersPage = page_of(qtbot, RemindersPage(context))
    assert len(again.ticked()) == 2


@pytest.mark.rule("WIN-21", "WIN-05")
def test_the_panel_shows_the_letter_its_mail_earlier_ones_and_the_voucher(qtbot: QtBot, context: Context) -> None:
    page = suggested(qtbot, context)
    assert reminder_review.change_fee(context.desk, page.current(), 1500).done
    page.reload()
    page._preview()
    found = {}
    for n in range(4):
        page.panel.tabs.choose(n)
        inner = page.panel._area.widget()
        found[n] = [w.text() for w in inner.findChildren(type(page._title))] + [w.accessibleName() for w in inner.findChildren(
            object) if hasattr(w, "accessibleName")]  # type: ignore[call-overload]
    assert "Page of the letter" in found[0]
    assert any("s.postma@voorbeeld.example" in t for t in found[1])
    assert "No earlier letters." in found[2]
    assert "€15.00" in found[3]


@pytest.mark.rule("REM-40", "WIN-21")
def test_level_costs_skip_and_entries_change_from_the_keyboard(qtbot: QtBot, context: Context) -> None:
    page = suggested(qtbot, context)
    page._level()
    assert [d.level for d in page._drafts if d.letter_id == page.current()] == [2]
    page._costs()
    assert next(d.costs for d in page._drafts if d.letter_id == page.current()) == 0
    press(qtbot, page, Qt.Key.Key_Right)
    press(qtbot, page, Qt.Key.Key_Down)
    page._remove()
    draft = next(d for d in page._drafts if d.letter_id == page.current())
    assert [x.document for x in draft.lines] == ["NEW-3"] and page.messages() == []
    press(qtbot, page, Qt.Key.Key_Down)
    page._remove()
    assert "last claim" in page.messages()[0]
    page._skip()
    assert names(page) == ["Café Zum Löwen", "Bakkerij Smit"]
    page._remove()
    assert "choose one of its entries" in page.messages()[0]


@pytest.mark.rule("REM-40", "REM-49")
def test_a_letter_is_adjusted_in_its_dialog_and_the_preview_follows(qtbot: QtBot, context: Context,
                                                                    filling: list[Callable[[FormDialog], None]]) -> None:
    page = suggested(qtbot, context)

    def wrong(form: FormDialog) -> None:
        form.fields["fee"].set_value(-100)
        assert not form.save() and form.messages() == ["A fee is zero or more."]
        form.fields["fee"].set_value(2500)
        form.fields["note"].set_value("We spoke on Monday.")
        form.fields["channel"].set_value("both")
        assert form.save()

    filling.append(wrong)
    page._adjust()
    draft = next(d for d in page._drafts if d.letter_id == page.current())
    assert (draft.costs, draft.channel, draft.edited) == (2500, "both", True)
    with context.desk.reading() as session:
        from app.models.collections import CollectionLetter
        edits = edits_of(session.get_one(CollectionLetter, draft.letter_id).texts)
    assert edits.note == "We spoke on Monday." and not edits.has_text


@pytest.mark.rule("REM-13", "REM-33")
def test_suggesting_again_asks_before_it_gives_up_what_was_changed(qtbot: QtBot, context: Context, answering: Answers) -> None:
    page = suggested(qtbot, context)
    assert reminder_review.change_letter(context.desk, page.current(), LetterEdits(fee=900), "print").done
    answering.waiting = ["keep", "anew"]
    page.suggest()
    assert sorted(d.costs for d in page._drafts) == [0, 0, 900]
    page.suggest()
    assert sorted(d.costs for d in page._drafts) == [0, 0, 0]


@pytest.mark.rule("WIN-20")
def test_a_run_on_old_bank_data_goes_on_only_after_a_question(qtbot: QtBot, office: Office, context: Context,
                                                              answering: Answers) -> None:
    page = suggested(qtbot, context)

    def went_on() -> list[bool]:
        with context.desk.reading() as session:
            return [p["old_bank"] for p in session.scalars(select(CollectionRun.parameters).order_by(CollectionRun.id))]

    statements.imported(office, statements.line(50_00, "late", day=D - timedelta(6)), total=50_00, day=D - timedelta(6))
    answering.waiting = ["back", "go_on"]
    page.suggest()
    assert went_on() == [False]
    page.suggest()
    assert went_on() == [False, True]


@pytest.mark.rule("WIN-20", "REM-34")
def test_the_options_of_a_run_decide_who_is_asked(qtbot: QtBot, context: Context,
                                                  filling: list[Callable[[FormDialog], None]]) -> None:
    page = suggested(qtbot, context)

    def chosen(form: FormDialog) -> None:
        form.fields["skip_disputed"].set_value(False)
        form.fields["due_to"].set_value(date(2026, 1, 15))
        assert form.save()

    filling.append(chosen)
    page._options()
    assert names(page) == ["Disputed"]


@pytest.mark.rule("WIN-23", "REM-43", "WIN-24", "LTR-50")
def test_issuing_asks_once_with_the_sums_and_offers_the_files(qtbot: QtBot, context: Context, answering: Answers,
                                                              filling: list[Callable[[FormDialog], None]], tmp_path: Path,
                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    page = suggested(qtbot, context)
    answering.waiting = ["back", "issue"]
    press(qtbot, page, Qt.Key.Key_F9)
    assert len(page._drafts) == 3
    press(qtbot, page, Qt.Key.Key_F9)
    assert page._drafts == [] and page.messages() == ["3\u00a0letters were issued."]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_more: str(tmp_path / "out"))
    filling.append(lambda form: form.save())
    with context.desk.reading() as session:
        assert letter_queries.to_send(session, context.desk.company_id) == 3
        from sqlalchemy import select

        from app.models.collections import CollectionLetter
        ids = list(session.scalars(select(CollectionLetter.id)))
    page._save(ids)
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 3
    with context.desk.reading() as session:
        assert letter_queries.to_send(session, context.desk.company_id) == 0


@pytest.mark.rule("WIN-60", "CLS-014", "CLS-015")
def test_letters_that_fall_in_a_closed_period_are_offered_the_first_open_day(qtbot: QtBot, context: Context, answering: Answers,
                                                                             office: Office) -> None:
    from sqlalchemy import select

    from app.core.enums import PeriodState
    from app.models.collections import CollectionLetter
    from app.models.company import FiscalPeriod, PeriodStatus
    page = suggested(qtbot, context)
    assert reminder_review.change_fee(context.desk, page.current(), 1500).done
    page.reload()
    with context.desk.writing("test.close") as uow:
        period = uow.session.scalars(select(FiscalPeriod.id).where(FiscalPeriod.start <= D, FiscalPeriod.end >= D)).one()
        row = uow.session.scalars(select(PeriodStatus).where(PeriodStatus.period_id == period)).first()
        if row is None:
            row = PeriodStatus(company_id=context.desk.company_id, period_id=period)
            uow.session.add(row)
        row.status = PeriodState.ON_HOLD
    answering.waiting = ["issue"]
    page.issue()
    assert page.messages() == ["0\u00a0letters were issued."] and len(page._drafts) == 3
    page._issue_on([d.letter_id for d in page._drafts], date(2026, 3, 2))
    assert page.messages() == ["3\u00a0letters were issued."]
    with context.desk.reading() as session:
        assert {x.posting_date for x in session.scalars(select(CollectionLetter))} == {date(2026, 3, 2)}


@pytest.mark.rule("REM-42", "WIN-22", "WIN-65")
def test_opening_the_run_again_drops_what_was_paid_and_marks_what_changed(qtbot: QtBot, context: Context, office: Office) -> None:
    page = suggested(qtbot, context)
    whole, part = page._drafts[0], page._drafts[1]
    for line in whole.lines:
        office.pay(line.entry_id, line.remaining, whole.customer_id, D)
    office.pay(part.lines[0].entry_id, 1000, part.customer_id, D)
    again: RemindersPage = page_of(qtbot, RemindersPage(context))
    assert len(again._drafts) == 2 and again._rows()[0].key == part.letter_id
    again._recalculate()
    assert [d.outdated for d in again._drafts] == [False, False]


@pytest.mark.rule("WIN-21", "REM-11")
def test_a_customer_is_left_in_peace_until_a_day(qtbot: QtBot, context: Context, answering: Answers) -> None:
    page = suggested(qtbot, context)
    answering.waiting = ["exclude"]
    page._exclude()
    page.suggest()
    assert "De Vries" not in names(page)


@pytest.mark.rule("REM-47", "WIN-25", "WIN-74")
def test_issued_letters_are_marked_copied_and_cancelled(qtbot: QtBot, context: Context, office: Office, answering: Answers,
                                                        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office.suggest(D)
    office.issue()
    page: LettersPage = page_of(qtbot, LettersPage(context))
    assert page.table.model_.rowCount() == 3
    page.letters._mark(True)
    assert page.messages() == ["1 marked as sent."]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: (str(tmp_path / "copy.pdf"), ""))
    page.letters._duplicate()
    page._test_print()
    assert (tmp_path / "copy.pdf").read_bytes().startswith(b"%PDF")
    answering.waiting = ["back", "cancel"]
    page._cancel()
    page._cancel()
    assert page.messages() == ["1\u00a0letter was cancelled."]
    answering.waiting = ["cancel"]
    page._cancel()
    assert "was cancelled already" in page.messages()[0]


@pytest.mark.rule("WIN-25", "REM-51", "WIN-05", "WIN-30")
def test_beside_an_issued_letter_lie_its_pdf_its_log_and_its_voucher(qtbot: QtBot, context: Context, office: Office) -> None:
    office.level(1, fee=750)
    office.suggest(D)
    office.issue()
    page: LettersPage = page_of(qtbot, LettersPage(context))
    shown = {}
    page.letters._mark(True)
    for n in range(3):
        page.panel.tabs.choose(n)
        shown[n] = said(page.panel)
    assert "De Vries" in shown[0] and "Page of the letter" in shown[0]
    assert {"On paper", "Sent", "OLD-3", "NEW-3", "€1,200.00", "€300.00"} <= shown[1]
    assert {"€7.50", "-€7.50"} <= shown[2] or {"€7.50", "−€7.50"} <= shown[2]
    assert "To send" not in shown[1]
    page.search.setText("nobody of that name")
    qtbot.waitUntil(lambda: page.table.model_.rowCount() == 0)
    assert "Choose a letter to see it." in said(page.panel)


def said(panel: QWidget) -> set[str]:
    """Every word of a panel: its labels, and the names of its pictures."""
    inside = panel.findChildren(QWidget)
    return {w.text() for w in inside if isinstance(w, QLabel | QAbstractButton)} | {w.accessibleName() for w in inside}


@pytest.mark.rule("COL-34", "WIN-68")
def test_without_a_mail_program_the_folder_of_the_draft_is_named(qtbot: QtBot, context: Context, office: Office,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtGui import QDesktopServices
    office.suggest(D)
    office.issue()
    page: LettersPage = page_of(qtbot, LettersPage(context))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    page.letters._mail()
    assert page.messages()[0].startswith("No mail program opened the draft.")


# ---------------------------------------------------------------- ageing

@pytest.mark.rule("AGE-13", "AGE-08")
def test_every_figure_of_the_aged_balance_opens_its_entries(qtbot: QtBot, context: Context) -> None:
    page: AgeingPage = page_of(qtbot, AgeingPage(context))
    press(qtbot, page, Qt.Key.Key_Right)
    column = next(n for n in range(page.table.model_.columnCount()) if page.table.model_.column(n).name == "b1")
    row = next(n for n in range(page.table.model_.rowCount()) if page.table.model_.words(n, 1) == "De Vries")
    page.table.view.setCurrentIndex(page.table.model_.index(row, column))
    cell = page._cell()
    assert cell.bucket == 1
    assert [b.document_no for b in ageing.behind(context.desk, page.question, cell)] == ["OLD-3", "NEW-3"]
    page._field.set_value(date(2026, 1, 25))
    page._field.committed.emit()
    assert page.question.day == date(2026, 1, 25) and page.data.overdue < 300000


@pytest.mark.rule("AGE-03", "AGE-13", "AGE-20")
def test_periods_snapshots_and_export_are_reached_from_the_page(qtbot: QtBot, context: Context, answering: Answers,
                                                                filling: list[Callable[[FormDialog], None]], tmp_path: Path,
                                                                office: Office) -> None:
    page: AgeingPage = page_of(qtbot, AgeingPage(context))
    page._keep()
    assert page.messages() == ["The aged balance of this day is kept."]
    balance = page.data.balance
    office.entry(1, 5000, date(2026, 1, 1), "LATER", EntryType.INVOICE)
    page._ask(code="FUTURE")
    assert page.data.labels[0] == "Overdue" and page.data.balance == balance + 5000
    answering.waiting = ["show"]
    page._kept()
    assert page.data.kept and page.data.balance == balance
    filling.append(lambda form: (form.fields["own_currency"].set_value(True), form.save())[0])
    page._options()
    assert page.data.own is not None and not page.data.kept
    assert page.export_to(tmp_path / "a.csv") == len(page.data.rows)
    assert page.export_to(tmp_path / "e.xlsx", entries=True) == 10
    assert page.pdf().startswith(b"%PDF")
