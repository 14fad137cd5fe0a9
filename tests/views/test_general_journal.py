"""The general journal at the keyboard: typing, pasting, balancing, undo, problems, posting, and what survives (SWN-10)."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event, func, select

from app import i18n
from app.core.enums import PeriodState
from app.models.journals import Journal, JournalLine
from app.models.ledger import Voucher
from app.services import journals
from app.settings import ProgramSettings
from app.storage import verify
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.grid_rows import Change
from app.views.kit.table import Table
from app.views.kit.widgets import Button
from app.views.ledger.journal_lines import line_of
from app.views.ledger.journal_page import GeneralJournalPage
from app.views.ledger.journals_page import GeneralJournalsPage
from app.views.ledger.vouchers_page import VouchersPage
from tests.services import dunning
from tests.services.dunning import Office
from tests.services.test_journal import period
from tests.views.conftest import Answers

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Days and amounts as they are written in Britain."""
    before = i18n.language(), i18n.region()
    i18n.use("en", "en_GB")
    yield
    i18n.use(*before)


@pytest.fixture
def office(dunning_file: Path, tmp_path: Path) -> Iterator[Office]:
    """An office with the customer De Vries."""
    made = dunning.opened(Path(shutil.copy(dunning_file, tmp_path / "office.tegoed")))
    made.customer("Bakker")
    yield made
    made.desk.file.close()


@pytest.fixture(scope="session")
def dunning_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dunning") / "office.tegoed"
    dunning.office(path).desk.file.close()
    return path


@pytest.fixture
def context(office: Office, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> GeneralJournalPage:
    return opened(context, qtbot)


def opened(context: Context, qtbot: QtBot, **more: Any) -> GeneralJournalPage:
    made = GeneralJournalPage(context, **more)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.focus_first()
    qtbot.waitUntil(made.grid.view.hasFocus)
    return made


def keys(*what: str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """Texts are typed letter by letter, keys pressed, each where the keyboard then is."""
    for each in what:
        for stroke in each if isinstance(each, str) else [each]:
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(stroke, str):
                QTest.keyClicks(target, stroke)
            elif isinstance(stroke, tuple):
                QTest.keyClick(target, stroke[0], stroke[1])
            else:
                QTest.keyClick(target, stroke)


def cells(page: GeneralJournalPage, *names: str) -> list[tuple[str, ...]]:
    model = page.grid.model_
    return [tuple(model.words(at, model.section(n)) for n in names) for at in range(len(page.grid.rows))]


def simple(page: GeneralJournalPage, amount: str = "50") -> None:
    """A voucher of two lines by the keyboard alone."""
    keys("4990", K.Key_Return, "Rent", K.Key_Return, amount, K.Key_Return, "8000", K.Key_Return)
    page.balance()


@pytest.mark.rule("SWN-10")
def test_a_voucher_is_typed_with_few_keys_and_the_next_line_goes_on_where_it_must(page: GeneralJournalPage) -> None:
    keys("4990", K.Key_Return, "Rent", K.Key_Return, "1000+210", K.Key_Return)
    assert page.grid.current() == 1
    keys("bakk", K.Key_Tab)
    assert cells(page, "voucher", "text", "debit", "credit", "currency") == [
        ("1", "Rent", "1,210.00", "", "EUR"), ("1", "Rent", "", "", "EUR")]
    assert "Bakker" in cells(page, "party")[1][0]
    page.balance()
    assert cells(page, "credit")[1] == ("1,210.00",)
    page.grid.begin()
    keys("8000", K.Key_Return)
    assert cells(page, "voucher")[2] == ("2",)


@pytest.mark.rule("L10N-035", "SWN-10")
def test_what_cannot_be_read_stays_in_its_cell_and_is_a_problem_of_its_line(page: GeneralJournalPage) -> None:
    keys("4990", K.Key_Return, "Rent", K.Key_Return, "12,3,4", K.Key_Return)
    assert cells(page, "debit") == [("12,3,4",)]
    assert not page.validate()
    told = [page.problems.faults.all[n].values[:2] for n in range(len(page.problems.faults.all))]
    assert (1, "Debit") in told
    page.next_problem()
    assert page.grid.view.currentIndex().column() == page.grid.model_.section("debit")
    keys("12.34", K.Key_Tab)
    assert page.grid.model_.problem(0, page.grid.model_.section("debit")) is None


def test_esc_leaves_a_cell_as_it_was_and_delete_empties_it(page: GeneralJournalPage) -> None:
    simple(page)
    page.grid.stand(0, page.grid.model_.section("text"))
    keys("Other", K.Key_Escape)
    assert cells(page, "text")[0] == ("Rent",)
    keys(K.Key_Delete)
    assert cells(page, "text")[0] == ("",)


@pytest.mark.rule("SWN-10")
def test_lines_are_copied_deleted_and_brought_back(page: GeneralJournalPage) -> None:
    simple(page)
    before = cells(page, "party", "text", "debit", "credit")
    page.grid.stand(1, 3)
    page.grid.copy_rows()
    assert cells(page, "party", "text", "debit", "credit") == [*before, before[1]]
    page.delete()
    page.grid.stand(0, 3)
    page.delete()
    assert len(page.grid.rows) == 1 and page.sums.currencies["EUR"].lines == 1
    page.history.undo()
    assert cells(page, "party", "text", "debit", "credit") == before and not page.sums.unbalanced()
    page.history.redo()
    assert len(page.grid.rows) == 1
    page.history.undo()
    page.grid.stand(1, page.grid.model_.section("text"))
    page.grid.copy_above()
    assert cells(page, "text") == [("Rent",), ("Rent",)]


def pasted(page: GeneralJournalPage, count: int) -> str:
    return "\n".join(f"{'4990' if n % 2 else '8000'}\tLine {n}\t{'' if n % 2 else '10.00'}\t{'10.00' if n % 2 else ''}"
                     for n in range(count))


@pytest.mark.rule("SWN-10", "PWIN-20")
def test_a_thousand_pasted_lines_cost_one_change_few_statements_and_typing_on_costs_one_line(
        page: GeneralJournalPage, office: Office, answering: Answers) -> None:
    heads = "Account or customer\tText\tDebit\tCredit\n"
    QGuiApplication.clipboard().setText(heads + pasted(page, 1_000))
    changes: list[Change] = []
    statements: list[str] = []
    page.grid.changed.connect(changes.append)
    event.listen(office.desk.file.engine, "before_cursor_execute", lambda _c, _k, sql, *_more: statements.append(sql))
    answering.waiting.append("paste")
    page.grid.paste()
    page.keeper.keep_now()
    assert [len(c.new) for c in changes] == [1_000] and len(page.grid.rows) == 1_000
    assert len(statements) < 60 and not page.sums.unbalanced() and len(page.sums.vouchers) == 500
    changes.clear()
    statements.clear()
    reckoned, painted = page.sums.reckoned, page.grid.delegate.painted
    page.grid.stand(500, page.grid.model_.section("text"))
    keys("Typed", K.Key_Tab)
    page.keeper.keep_now()
    assert [len(c.new) for c in changes] == [1] and page.sums.reckoned - reckoned == 2
    assert len(statements) < 25
    QApplication.processEvents()
    assert page.grid.delegate.painted - painted < 40 * 14 * 6
    with office.desk.reading() as session:
        assert session.scalar(select(func.count(JournalLine.id))) == 1_000
        assert session.scalars(select(JournalLine.text).where(JournalLine.position == 500)).one() == "Typed"


@pytest.mark.rule("SWN-10")
def test_of_pasted_rows_the_bad_ones_stay_on_the_clipboard(page: GeneralJournalPage, answering: Answers) -> None:
    QGuiApplication.clipboard().setText("Account or customer\tText\tDebit\n4990\tGood\t10.00\nnobody\tBad\t1.2.3\n")
    answering.waiting.append("paste")
    assert page.grid.paste() == 1
    assert cells(page, "text", "debit") == [("Good", "10.00")]
    assert QGuiApplication.clipboard().text() == "nobody\tBad\t1.2.3"


@pytest.mark.rule("SWN-10", "PST-004", "PST-001")
def test_it_is_previewed_posted_and_reversed(page: GeneralJournalPage, office: Office, answering: Answers,
                                            monkeypatch: pytest.MonkeyPatch) -> None:
    simple(page)

    def looks(question: Any) -> str:
        table = question.findChild(Table)
        assert [row.values[2] for row in table.model_.source.all] == ["4990", "8000"]
        return "back"

    answering.waiting += [looks, "post"]
    page.preview()
    page.post()
    assert "was posted with 1\xa0voucher" in page.messages()[0]
    assert not page._post.isEnabled() and page.grid.read_only and page.keeper.kept is not None
    undo = next(a for a in page.commands() if a.objectName() == "journal.undo")
    assert not undo.isEnabled() and undo.toolTip() == "What is posted is only taken back with “Reverse”."
    keys_before = cells(page, "text")
    keys("x")
    assert cells(page, "text") == keys_before and cells(page, "voucher")[0][0].startswith("GEN")

    vouchers = VouchersPage(page.context)
    vouchers.table.stand_on(0, 0)
    vouchers._document()
    assert page.context.gone[-1] == ("general_journal", {"journal_id": page.keeper.kept.journal_id})  # type: ignore[attr-defined]
    vouchers.deleteLater()

    def fill(form: FormDialog) -> Any:
        form.fields["reason"].setText("typed twice")
        form.save()
        return form.outcome

    monkeypatch.setattr(form_dialog, "show", fill)
    page.reverse()
    assert page.messages() == ["The journal was reversed."] and not page._reverse.isEnabled()
    with office.desk.reading() as session:
        assert session.scalar(select(func.count(Voucher.id))) == 2 and verify.prove(session) == []


@pytest.mark.rule("CLS-052", "MST-041")
def test_posting_with_problems_posts_nothing_and_goes_to_the_first(page: GeneralJournalPage, office: Office) -> None:
    keys("1300", K.Key_Return, "x", K.Key_Return, "5", K.Key_Return)
    page.post()
    assert page.problems.isVisible() and page.grid.current() == 0
    with office.desk.reading() as session:
        assert session.scalar(select(func.count(Voucher.id))) == 0


@pytest.mark.rule("CLS-014")
def test_every_line_of_a_refused_day_takes_the_first_open_one(page: GeneralJournalPage, office: Office) -> None:
    period(office, dunning.D, PeriodState.ON_HOLD)
    simple(page)
    page.post()
    next(b for b in page.grid.findChildren(Button) if b.text() == "Use 01/03/2026").click()
    assert {r.values["posting_date"] for r in page.grid.rows} == {date(2026, 3, 1)}
    assert "CLS-005-on-hold" not in {p.code for p in journals.validate(office.desk, [line_of(r) for r in page.grid.rows])}


@pytest.mark.rule("CLS-006")
def test_a_day_in_a_held_month_warns_in_its_cell_stays_and_is_not_posted(page: GeneralJournalPage, office: Office) -> None:
    period(office, dunning.D, PeriodState.ON_HOLD)
    make = next(c.input for c in page.lines.columns() if c.name == "posting_date")
    assert make is not None
    field = make()
    for day, held in ((dunning.D, True), (date(2026, 3, 1), False)):
        field.set_value(day)
        assert (field.value(), field.doubtful, "on hold" in field.toolTip()) == (day, held, held)
    field.deleteLater()
    simple(page)
    page.post()
    assert page.problems.isVisible()
    with office.desk.reading() as session:
        assert session.scalar(select(func.count(Voucher.id))) == 0


@pytest.mark.rule("SAF-013")
def test_a_draft_is_there_again_with_what_was_half_typed(page: GeneralJournalPage, context: Context, qtbot: QtBot) -> None:
    simple(page)
    page.text.setText("March")
    page.grid.stand(0, page.grid.model_.section("text"))
    keys("Half")
    page.keeper.keep_now()
    again = opened(context, qtbot)
    assert cells(again, "text", "debit")[0] == ("Half", "50.00") and again.text.text() == "March"
    page.grid.end_typing(keep=False)
    page.keeper.keep_now()
    assert cells(opened(context, qtbot), "text")[0] == ("Rent",)


def test_a_draft_is_discarded_only_when_she_says_so(page: GeneralJournalPage, office: Office, answering: Answers) -> None:
    simple(page)
    page.keeper.keep_now()
    answering.waiting += ["back", "discard"]
    page.discard()
    assert len(page.grid.rows) == 2
    page.discard()
    assert page.grid.rows == []
    with office.desk.reading() as session:
        assert session.scalar(select(func.count(Journal.id))) == 0


def test_a_draft_somebody_else_posted_takes_nothing_more(page: GeneralJournalPage, office: Office) -> None:
    simple(page)
    page.keeper.keep_now()
    assert page.keeper.kept is not None and journals.post(office.desk, page.keeper.kept.journal_id).done
    page.grid.stand(0, page.grid.model_.section("text"))
    keys("More", K.Key_Tab)
    page.keeper.keep_now()
    assert "was posted as" in page.messages()[0] and page.grid.read_only


def test_the_list_of_journals_opens_one(context: Context, page: GeneralJournalPage, qtbot: QtBot) -> None:
    simple(page)
    page.keeper.keep_now()
    found = GeneralJournalsPage(context)
    qtbot.addWidget(found)
    found.show()
    assert found.table.model_.rowCount() == 1
    found.table.stand_on(0, 0)
    found._open()
    assert page.keeper.kept is not None
    assert context.gone[-1] == ("general_journal", {"journal_id": page.keeper.kept.journal_id})  # type: ignore[attr-defined]


