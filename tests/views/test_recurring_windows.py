"""Recurring invoices in their windows: assigned, looked at, generated, posted, left out, allowed again (SWN-07)."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.core.enums import Blocked
from app.models.customers import Customer
from app.models.invoices import InvoiceTemplate, RecurringAssignment, RecurringOccurrence, SalesInvoice
from app.services.sales import assignments, daily, recurring, templates
from app.services.sales.recurring import Wish
from app.settings import ProgramSettings
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.list_page import ListPage
from app.views.kit.rows import MemorySource
from app.views.kit.table import Table
from app.views.sales import paper_files
from app.views.sales.invoice_dialogs import SplitDialog
from app.views.sales.recurrence_run_page import RecurrenceRunPage
from app.views.sales.recurrence_runs_page import RecurrenceRunsPage
from app.views.sales.recurring_form import AssignmentDialog
from app.views.sales.recurring_generate import GenerateDialog
from app.views.sales.recurring_page import RecurringPage
from app.views.sales.template_page import TemplatePage
from app.views.sales.templates_page import TemplatesPage
from tests.services.sales import trade
from tests.services.sales.test_recurring import assigned, generated, template
from tests.services.sales.trade import Trade
from tests.views.conftest import Answers
from tests.views.test_general_journal import keys

K, M = Qt.Key, Qt.KeyboardModifier
MARCH, FEBRUARY = date(2026, 3, 1), date(2026, 2, 1)
P = TypeVar("P", bound=ListPage)
Act = Callable[[Callable[[Any], Any]], None]


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Days and amounts as they are written in Britain."""
    before = i18n.language(), i18n.region()
    i18n.use("en", "en_GB")
    yield
    i18n.use(*before)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file: template A monthly for De Vries from March, B every quarter for Bakker from February."""
    path = tmp_path_factory.mktemp("recurring") / "dutch.tegoed"
    office = trade.trade(path)
    assigned(office, office.customer("De Vries"), MARCH, "A")
    assigned(office, office.customer("Bakker"), FEBRUARY, "B", "40", every=3)
    office.file.close()
    return path


@pytest.fixture
def office(file: Path, tmp_path: Path) -> Iterator[Trade]:
    """A copy of it, on 2 March."""
    made = trade.opened(Path(shutil.copy(file, tmp_path / "dutch.tegoed")))
    yield made
    made.file.close()


@pytest.fixture
def context(office: Trade, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def filling(monkeypatch: pytest.MonkeyPatch) -> Act:
    """What is done in the next form instead of looking at it."""
    def act(deed: Callable[[Any], Any]) -> None:
        def show(dialog: FormDialog) -> Any:
            deed(dialog)
            return dialog.outcome

        monkeypatch.setattr(form_dialog, "show", show)

    return act


def shown(qtbot: QtBot, page: P) -> P:
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


def column(table: Table, name: str) -> list[Any]:
    """What stands in a column, row by row."""
    place = next(n for n, c in enumerate(table.model_.source.columns) if c.name == name)
    return [table.model_.source.row(n).values[place] for n in range(table.model_.source.count())]


def told(page: Any) -> str:
    """The first message of a page or dialog, with plain spaces."""
    found = page.messages()
    return str(found[0]).replace("\xa0", " ") if found else ""


def lines(table: Table) -> list[tuple[Any, ...]]:
    source = table.model_.source
    assert isinstance(source, MemorySource)
    return [row.values for row in source.all]


def at(page: ListPage, row: int) -> None:
    """Stand on a row."""
    page.table.stand_on(row, 0)


def on_run(office: Trade, context: Context, qtbot: QtBot, last: date = MARCH) -> RecurrenceRunPage:
    run = generated(office, Wish(FEBRUARY, last))
    page = RecurrenceRunPage(context, run_id=run.run_id)
    shown(qtbot, page)
    return page


# ---------------------------------------------------------------- the list and its form

@pytest.mark.rule("SWN-07", "FTI-023")
def test_the_list_tells_pattern_next_and_what_was_billed(office: Trade, context: Context, qtbot: QtBot) -> None:
    generated(office, Wish(FEBRUARY, FEBRUARY))
    page = shown(qtbot, RecurringPage(context))
    assert column(page.table, "template") == ["A", "B"]
    assert [words.replace("\xa0", " ") for words in column(page.table, "pattern")] == ["Every month", "Every 3 months"]
    assert column(page.table, "next") == [MARCH, date(2026, 5, 1)]
    assert column(page.table, "last") == [None, FEBRUARY]
    assert column(page.table, "billed") == [0, 4000]
    assert column(page.table, "state") == ["active", "active"]


@pytest.mark.rule("SWN-07", "FTI-021", "BLK-M17")
def test_tabs_part_what_goes_on_from_what_is_stopped(office: Trade, context: Context, qtbot: QtBot) -> None:
    office.change(Customer, office.one(Customer, name="Bakker"), blocked=Blocked.INVOICE)
    page = shown(qtbot, RecurringPage(context))
    assert column(page.table, "state") == ["active", "stopped"]
    assert page.tabs is not None
    page.tabs.choose(1)
    page._choose_view(1)
    assert column(page.table, "template") == ["A"]
    page._choose_view(2)
    assert column(page.table, "template") == ["B"]


@pytest.mark.rule("SWN-07", "FTI-021")
def test_a_new_assignment_is_filled_in_with_own_prices(office: Trade, context: Context, qtbot: QtBot, filling: Act) -> None:
    page = shown(qtbot, RecurringPage(context))

    def fill(dialog: AssignmentDialog) -> None:
        assert not dialog.save() and len(dialog.messages()) == 2
        dialog.customer.set_value(office.one(Customer, name="De Vries"))
        dialog.template.set_value(office.one(InvoiceTemplate, name="B"))
        dialog._show_lines()
        dialog.grid.put_value(0, "quantity", Decimal(2))
        dialog.grid.put_value(0, "unit_price", Decimal("12.5"))
        dialog.fields["every"].set_value(2)
        dialog.fields["unit"].set_value("week")
        dialog.fields["count"].set_value(6)
        dialog.fields["index_percent"].set_value(Decimal(3))
        assert dialog.save(), dialog.messages()

    filling(fill)
    page.new()
    with office.desk.reading() as session:
        row = session.scalars(select(RecurringAssignment).order_by(RecurringAssignment.id.desc())).first()
        assert row is not None
        assert (row.every, row.unit, row.count, row.start, row.index_percent) == (2, "week", 6, MARCH, Decimal(3))
        assert row.overrides == {"1": {"quantity": "2", "unit_price": "12.5"}}
    assert page.table.current() == row.id


@pytest.mark.rule("SWN-07", "FTI-020")
def test_without_a_template_the_way_to_the_first_one_is_shown(office: Trade, context: Context, qtbot: QtBot) -> None:
    for name in ("A", "B"):
        assert templates.set_active(office.desk, office.one(InvoiceTemplate, name=name), False).done
    page = shown(qtbot, RecurringPage(context))
    assert column(page.table, "state") == ["inactive", "inactive"]
    page.new()
    assert told(page) == "There is no template in use yet. Make one first."


@pytest.mark.rule("FTI-021")
def test_an_assignment_opens_as_it_is_and_keeps_what_is_not_touched(office: Trade, context: Context, qtbot: QtBot,
                                                                    filling: Act) -> None:
    key = assigned(office, office.one(Customer, name="Bakker"), MARCH, template=office.one(InvoiceTemplate, name="A"),
                   overrides={"1": {"unit_price": "95"}}, maximum=100_000, end=date(2027, 1, 1), arrears=True)
    page = shown(qtbot, RecurringPage(context))
    page.table.refresh(keep=key)
    before = assignments.load(office.desk, key).value

    def fill(dialog: AssignmentDialog) -> None:
        assert dialog.grid.rows[0].values["unit_price"] == Decimal(95)
        assert dialog.save()

    filling(fill)
    page.edit()
    after = assignments.load(office.desk, key).value
    assert before is not None and after is not None and replace(after, version=before.version) == before


@pytest.mark.rule("SWN-07", "FTI-021")
def test_blocking_turns_round_when_everything_selected_is_blocked(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = shown(qtbot, RecurringPage(context))
    page.table.view.selectAll()
    for state in ("blocked", "active"):
        page.block()
        assert column(page.table, "state") == [state, state]
    assert "2 recurring invoices go on now." in told(page)


@pytest.mark.rule("SWN-07", "FTI-028", "FTI-024")
def test_history_and_allowing_again(office: Trade, context: Context, qtbot: QtBot, filling: Act, answering: Answers) -> None:
    run = generated(office, Wish(FEBRUARY, FEBRUARY))
    page = shown(qtbot, RecurringPage(context))
    at(page, 1)
    page.allow_again()
    assert "Nothing of this recurring invoice is posted" in told(page)
    number = office.post_id(run.drafts[0]).number
    seen: list[tuple[Any, ...]] = []

    def read(question: Any) -> str:
        seen.extend(lines(question.findChild(Table)))
        return "close"

    answering.waiting.append(read)
    page.history()
    assert [(row[0], row[1], row[3], row[4], row[6][0]) for row in seen] == [(FEBRUARY, run.number, number, 4000, "Posted")]

    def fill(dialog: FormDialog) -> None:
        assert not dialog.save() and "Enter why" in told(dialog)
        dialog.fields["reason"].setText("Credited in full")
        assert dialog.save()

    filling(fill)
    page.allow_again()
    assert "1 occurrence may be generated again." in told(page)
    assert column(page.table, "next") == [MARCH, FEBRUARY]


@pytest.mark.rule("SWN-07")
def test_only_what_made_nothing_can_be_deleted(office: Trade, context: Context, qtbot: QtBot, answering: Answers) -> None:
    generated(office, Wish(FEBRUARY, FEBRUARY))
    page = shown(qtbot, RecurringPage(context))
    at(page, 1)
    answering.waiting = ["delete", "back", "delete"]
    page.delete()
    assert "1 invoice was generated from this recurring invoice" in told(page)
    at(page, 0)
    page.delete()
    assert column(page.table, "template") == ["A", "B"]
    page.delete()
    assert column(page.table, "template") == ["B"]


# ---------------------------------------------------------------- generating

@pytest.mark.rule("SWN-07", "FTI-023")
def test_the_preview_follows_dates_and_filters_and_ticks_choose(office: Trade, context: Context, qtbot: QtBot,
                                                                filling: Act) -> None:
    page = shown(qtbot, RecurringPage(context))

    def fill(dialog: GenerateDialog) -> None:
        assert [row[1:3] for row in lines(dialog.made)] == [("De Vries", "A")]
        dialog.fields["first"].set_value(FEBRUARY)
        dialog.look()
        assert [row[1:4] for row in lines(dialog.made)] == [("De Vries", "A", MARCH), ("Bakker", "B", FEBRUARY)]
        assert dialog.made.footer is not None and dialog.made.footer.figures == {"net": "140.00", "total": "169.40"}
        dialog.made.stand_on(1, 1)
        dialog.made.toggle_current()
        assert dialog.made.footer.figures == {"net": "100.00", "total": "121.00"}
        assert dialog.made.footer.words.replace("\xa0", " ") == "Ticked: 1 invoice"
        assert dialog.save()

    filling(fill)
    page.generate()
    assert "1 draft was made under R-0001." in told(page)
    with office.desk.reading() as session:
        assert session.scalars(select(RecurringOccurrence.occurrence)).all() == [MARCH]
    page.clear_messages()


@pytest.mark.rule("SWN-07", "FTI-023", "BLK-M17")
def test_what_is_left_out_stands_beside_with_its_reason(office: Trade, context: Context, qtbot: QtBot, filling: Act) -> None:
    office.change(Customer, office.one(Customer, name="De Vries"), blocked=Blocked.ALL)
    page = shown(qtbot, RecurringPage(context))

    def fill(dialog: GenerateDialog) -> None:
        assert lines(dialog.made) == []
        assert lines(dialog.left) == [("De Vries", "A", MARCH, "The customer is blocked (All)")]
        assert not dialog.save() and "There is nothing to generate" in told(dialog)
        dialog.fields["first"].set_value(None)
        assert not dialog.save() and "Enter the first and the last day" in told(dialog)

    filling(fill)
    page.generate()
    assert page.messages() == []


# ---------------------------------------------------------------- runs

@pytest.mark.rule("SWN-07", "FTI-027")
def test_a_run_is_posted_whole(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = on_run(office, context, qtbot)
    assert column(page.table, "total") == [4840, 12100]
    assert page._title.text() == "R-0001"
    page.post_all()
    assert "2 invoices were posted." in told(page)
    assert column(page.table, "state") == ["posted", "posted"]
    office.whole()
    page.post_all()
    assert page.messages() == ["There is no draft to post."]
    runs = shown(qtbot, RecurrenceRunsPage(context))
    assert (column(runs.table, "count"), column(runs.table, "drafts"), column(runs.table, "state")) == ([2], [0], ["done"])


@pytest.mark.rule("FTI-027", "DOC-003")
def test_what_was_posted_is_printed_in_the_order_of_its_numbers(office: Trade, context: Context, qtbot: QtBot,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[Any] = []
    monkeypatch.setattr(paper_files, "show", lambda _page, refs: printed.append(list(refs)))
    page = on_run(office, context, qtbot)
    page.pdf()
    page.post_all()
    page.pdf()
    with office.desk.reading() as session:
        ids = session.scalars(select(SalesInvoice.id).order_by(SalesInvoice.number)).all()
    assert printed == [[], [("sales_invoice", key) for key in ids]]


@pytest.mark.rule("FTI-027", "BLK-M17")
def test_the_draft_of_a_blocked_customer_stays_and_tells_why(office: Trade, context: Context, qtbot: QtBot,
                                                             answering: Answers) -> None:
    page = on_run(office, context, qtbot)
    office.change(Customer, office.one(Customer, name="Bakker"), blocked=Blocked.ALL)
    page.validate()
    assert "1 draft cannot be posted yet." in told(page)
    assert ["blocked" in (words or "") for words in column(page.table, "problem")] == [True, False]
    page.post_all()
    assert "1 invoice was posted." in told(page) and "1 draft stays" in told(page)
    assert column(page.table, "state") == ["draft", "posted"]
    office.change(Customer, office.one(Customer, name="Bakker"), blocked=Blocked.BLANK)
    at(page, 0)
    # Its date lies before that of the number drawn last.
    answering.waiting = ["go_on"]
    page.post_selected()
    assert column(page.table, "state") == ["posted", "posted"]
    assert column(page.table, "problem") == [None, None]


@pytest.mark.rule("FTI-027", "FTI-008", "MST-033")
def test_questions_are_asked_once_for_all(office: Trade, context: Context, qtbot: QtBot, answering: Answers) -> None:
    later = office.on(date(2026, 4, 20))
    context.desk = later.desk
    page = on_run(later, context, qtbot)
    answering.waiting = ["back", "go_on"]
    page.post_all()
    assert column(page.table, "state") == ["draft", "draft"] and len(answering.asked) == 1
    page.post_all()
    assert column(page.table, "state") == ["posted", "posted"] and len(answering.asked) == 2


@pytest.mark.rule("FTI-027", "FTI-024")
def test_deleted_drafts_come_again(office: Trade, context: Context, qtbot: QtBot, answering: Answers) -> None:
    page = on_run(office, context, qtbot)
    at(page, 0)
    answering.waiting = ["back", "delete"]
    page.delete_selected()
    assert column(page.table, "state") == ["draft", "draft"]
    page.delete_selected()
    assert column(page.table, "state") == ["freed", "draft"]
    at(page, 0)
    page.open_document()
    assert "comes again with the next run" in told(page)
    again = recurring.propose(office.desk, Wish(FEBRUARY, MARCH)).value
    assert again is not None and [row.day for row in again.rows] == [FEBRUARY]


@pytest.mark.rule("FTI-027")
def test_enter_opens_the_draft_or_the_invoice(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = on_run(office, context, qtbot)
    with office.desk.reading() as session:
        first, second = session.scalars(select(SalesInvoice.id).order_by(SalesInvoice.document_date)).all()
    office.post_id(second)
    page.table.refresh()
    for row in (0, 1):
        at(page, row)
        page.open_document()
    assert context.gone == [("invoice", {"document_id": first}),  # type: ignore[attr-defined]
                            ("posted_invoice", {"invoice_id": second})]


@pytest.mark.rule("FTI-023", "FTI-027")
def test_a_run_remembers_what_it_left_out(office: Trade, context: Context, qtbot: QtBot, answering: Answers) -> None:
    office.change(Customer, office.one(Customer, name="Bakker"), blocked=Blocked.ALL)
    page = on_run(office, context, qtbot)
    seen: list[tuple[Any, ...]] = []

    def read(question: Any) -> str:
        seen.extend(lines(question.findChild(Table)))
        return "close"

    answering.waiting.append(read)
    page.show_left_out()
    assert seen == [("Bakker", "B", FEBRUARY, "The customer is blocked (All)")]


# ---------------------------------------------------------------- templates

@pytest.mark.rule("SWN-07", "FTI-020")
def test_a_template_is_typed_without_the_mouse(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = TemplatePage(context)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    keys("Rent")
    page.grid.view.setFocus()
    page.grid.begin()
    keys("8000", K.Key_Return)
    page.grid.put_value(0, "text", "Rent {mnth}")
    page.grid.put_value(0, "unit_price", Decimal("1250"))
    keys((K.Key_S, M.ControlModifier))
    assert "“{mnth}” is no text token" in told(page)
    page.grid.put_value(0, "text", "Rent {month}")
    keys((K.Key_S, M.ControlModifier))
    assert page.messages() == [] and not page.isWindowModified()
    assert page.document is not None and page.document.lines[0].amount == 125_000
    assert office.one(InvoiceTemplate, name="Rent") == page.document.id


@pytest.mark.rule("FTI-020", "FTI-010", "MST-091")
def test_a_template_has_charges_and_splits_that_go_with_their_line(office: Trade, context: Context, qtbot: QtBot,
                                                                   filling: Act) -> None:
    code = office.charge_code("ADMIN")
    page = TemplatePage(context)
    qtbot.addWidget(page)
    page.form.fields["name"].setText("Split")
    for row, price in enumerate((10, 100)):
        page.grid.put_value(row, "item", ("account", office.account("8000")))
        page.grid.put_value(row, "unit_price", Decimal(price))
    page.parts.charges.put_value(0, "charge_id", code)
    page.parts.charges.put_value(0, "value", Decimal("12.5"))
    assert "122.50" in page.totals.words

    def fill(dialog: SplitDialog) -> None:
        for row, (account, percent) in enumerate((("8000", 60), ("8010", 40))):
            dialog.grid.put_value(row, "account", office.account(account))
            dialog.grid.put_value(row, "percent", Decimal(percent))
        assert dialog.save(), dialog.messages()

    filling(fill)
    page.grid.jump(page.grid.rows[1].no, "text")
    page.split()
    page.grid.jump(page.grid.rows[0].no, "text")
    page.grid.delete_rows()
    assert page.save(), page.messages()
    kept = page.document
    assert kept is not None and [c.value for c in kept.charges] == [Decimal("12.5")]
    assert [(p.target_no, p.percent) for p in kept.distributions] == [(1, Decimal(60)), (1, Decimal(40))]


@pytest.mark.rule("FTI-006")
def test_a_name_that_is_there_asks_before_it_replaces(office: Trade, context: Context, qtbot: QtBot,
                                                      answering: Answers) -> None:
    page = TemplatePage(context)
    qtbot.addWidget(page)
    page.form.fields["name"].setText("A")
    page.grid.put_value(0, "item", ("account", office.account("8000")))
    page.grid.put_value(0, "unit_price", Decimal(7))
    answering.waiting = ["back", "go_on"]
    assert not page.save()
    assert page.save()
    assert page.document is not None and page.document.id == office.one(InvoiceTemplate, name="A")
    assert [line.unit_price for line in page.document.lines] == [Decimal(7)]


@pytest.mark.rule("SWN-07", "FTI-006", "FTI-020")
def test_templates_are_copied_put_away_and_made_into_invoices(office: Trade, context: Context, qtbot: QtBot, filling: Act,
                                                              answering: Answers) -> None:
    page = shown(qtbot, TemplatesPage(context))
    at(page, 0)
    page.copy()
    assert column(page.table, "name") == ["A", "A (2)", "B"]
    assert (column(page.table, "uses"), column(page.table, "lines")) == ([1, 0, 1], [1, 1, 1])
    page.toggle()
    assert column(page.table, "active") == [True, False, True]
    answering.waiting = ["delete", "delete"]
    page.delete()
    at(page, 0)
    page.delete()
    assert column(page.table, "name") == ["A", "B"] and "assigned to 1 customer" in told(page)

    def fill(dialog: FormDialog) -> None:
        assert not dialog.save()
        dialog.fields["customer_id"].set_value(office.one(Customer, name="Bakker"))
        assert dialog.save()

    filling(fill)
    page.new_invoice()
    ((name, more),) = context.gone  # type: ignore[attr-defined]
    assert name == "invoice" and more["begun"].lines[0].unit_price == Decimal(100)


@pytest.mark.rule("FTI-020")
def test_the_company_may_have_no_template_yet(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = TemplatesPage(context, view="inactive")
    shown(qtbot, page)
    page.copy()
    assert page.messages() == ["Choose a template first."]
    assert template(office, "C")


@pytest.mark.rule("FTI-023", "JOB-006", "JOB-007")
def test_the_daily_run_is_switched_on_and_off_after_a_question_that_says_what_it_does(
        context: Context, office: Trade, qtbot: QtBot, answering: Answers) -> None:
    page = shown(qtbot, RecurringPage(context))
    for answer, on in (("back", False), ("on", True), ("off", False)):
        answering.waiting.append(answer)
        page.by_itself()
        assert (daily.kept(office.desk) is not None) is on
    assert page.messages()[-1] == "Drafts are made by hand only."
