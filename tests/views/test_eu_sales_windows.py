"""EU sales lists in their windows: what stands where, what is refused and why, decided by what a person fills in (CLW-018)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.eu_sales import SupplyType
from app.services import attachments
from app.services.eu_sales import editing, life
from app.services.eu_sales.editing import Manual
from app.settings import ProgramSettings
from app.views.eu_sales.late_page import LateLinesPage
from app.views.eu_sales.list_page import EuSalesListPage
from app.views.eu_sales.lists_page import EuSalesListsPage
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.record_files import RecordFiles
from app.views.kit.waiting import ProgressBar
from app.views.kit.widgets import Button, Chip
from tests.services.eu_sales import union
from tests.services.eu_sales.union import JANUARY, MARCH, NUMBERS, Union
from tests.views.conftest import Answers
from tests.views.test_ledger_windows import fill, shown
from tests.views.test_settlements_page import do

PANEL = 304
"""Width inside the side panel of a list."""


@pytest.fixture(scope="module")
def union_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Goods to Austria and Sweden, services to Belfast."""
    path = tmp_path_factory.mktemp("union") / "office.tegoed"
    union.template(path)
    office = Union(union.opened(path, union.TODAY))
    office.sell(office.customer("AT"), "2000", day=JANUARY)
    office.sell(office.customer("SE"), "-310.51", day=MARCH)
    northern = office.office.customer("Belfast", vat="EU-BUSINESS", country_code="GB", vat_number="XI980780684")
    office.sell(northern, "77", "S")
    office.desk.file.close()
    return path


@pytest.fixture
def office(union_file: Path, tmp_path: Path) -> Iterator[Union]:
    """A copy of it."""
    made = union.copied(union_file, tmp_path / "office.tegoed")
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Union, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page; `gone` keeps where she was taken."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def filling() -> Iterator[list[Callable[[FormDialog], None]]]:
    """What to do with the next forms."""
    waiting: list[Callable[[FormDialog], None]] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def saved(**values: object) -> Callable[[FormDialog], None]:
    """Fill a form and save it."""

    def act(form: FormDialog) -> None:
        fill(form, **values)
        assert form.save(), form.messages()

    return act


def side(page: object) -> str:
    """All words of the side panel."""
    panel = page._side  # type: ignore[attr-defined]
    words = [x.text() for x in panel.findChildren(QLabel)] + [x.accessibleName() for x in panel.findChildren(Chip)]
    return " | ".join(filter(None, words))


@pytest.mark.rule("CLW-018", "ESL-011", "ESL-013", "ESL-014")
def test_the_page_of_lists_tells_deadline_and_limit_and_proposes_the_next(
        qtbot: QtBot, context: Context, filling: list[Callable[[FormDialog], None]], office: Union) -> None:
    office.sell(office.customer("DE"), "41000", day=union.TODAY)
    page: EuSalesListsPage = shown(qtbot, EuSalesListsPage(context))
    words = side(page)
    assert "30/04/2026" in words and "No list was made" in words and "of €50,000.00" in words
    bar = page.findChild(ProgressBar)
    assert bar is not None and bar.accessibleDescription() == "€41,000.00 of €50,000.00"
    filling.append(saved())
    do(page, "eu_sales.new")
    (where, more), = context.gone  # type: ignore[attr-defined]
    assert where == "eu_sales_list" and office.state(more["list_id"]) == "draft"

    def again(form: FormDialog) -> None:
        fill(form, kind="month", day=MARCH)
        assert not form.save() and "covers" in form.messages()[0]

    filling.append(again)
    do(page, "eu_sales.new")
    assert page.table.model_.rowCount() == 1


@pytest.mark.rule("CLW-018", "ESL-018", "ESL-022", "ESL-004")
def test_a_list_shows_exact_and_reported_problems_first_and_what_is_left_out(
        qtbot: QtBot, context: Context, office: Union) -> None:
    made = office.propose()
    page: EuSalesListPage = shown(qtbot, EuSalesListPage(context, made))
    rows = [page.table.model_.source.row(n).values for n in range(2)]
    assert [(r[0][0] if r[0] else "", r[2], r[4], r[5], r[6]) for r in rows] == [
        ("Warning", NUMBERS["SE"], -31051, -31000, 51), ("", NUMBERS["AT"], 200000, 200000, 0)]
    assert "Goods 1,690.00" in page.card.words
    page.jump(1)
    assert "negative" in page.first_words()
    page.panel.tabs.choose(1)
    page.panel.show_line(page.line())
    assert "Services to Northern Ireland are on no list" in side(page)
    page.table.stand_on(1, 0)
    do(page, "eu_list.documents")
    assert context.gone[-1][0] == "posted_invoice"  # type: ignore[attr-defined]


@pytest.mark.rule("ESL-009", "ESL-025")
def test_lines_are_added_excluded_and_reported_under_another_number(
        qtbot: QtBot, context: Context, filling: list[Callable[[FormDialog], None]], office: Union) -> None:
    made = office.propose()
    page: EuSalesListPage = shown(qtbot, EuSalesListPage(context, made))
    filling.append(saved(type="L", vat_number=NUMBERS["BE"], amount=500_00, reason="Own stock to our depot"))
    do(page, "eu_list.manual")
    assert [x.number for x in office.whole(made).lines] == [NUMBERS["AT"], NUMBERS["BE"], NUMBERS["SE"]]

    def stand(number: str) -> None:
        places = [page.table.model_.source.row(n).values[2] for n in range(page.table.model_.rowCount())]
        page.table.stand_on(places.index(number), 0)

    stand(NUMBERS["SE"])
    filling.append(saved(reason="Belongs to our branch there"))
    do(page, "eu_list.exclude")
    stand(NUMBERS["AT"])
    filling.append(saved(vat_number=NUMBERS["DE"], reason="They gave the wrong number"))
    do(page, "eu_list.number")
    assert page.messages() == ["The line is reported under this number."]
    assert [(x.number, x.excluded) for x in office.whole(made).lines] == [
        (NUMBERS["BE"], False), (NUMBERS["DE"], False), (NUMBERS["SE"], True)]
    stand(NUMBERS["BE"])
    do(page, "eu_list.remove")
    assert len(office.whole(made).lines) == 2


@pytest.mark.rule("CLW-018", "ESL-030", "ESL-032", "ESL-035")
def test_the_life_of_a_list_by_its_commands(
        qtbot: QtBot, context: Context, filling: list[Callable[[FormDialog], None]], answering: Answers, office: Union,
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = office.propose()
    page: EuSalesListPage = shown(qtbot, EuSalesListPage(context, made))
    commands = {a.objectName(): a for a in page.commands()}
    assert not commands["eu_list.submit"].isEnabled() and "Draft" in commands["eu_list.submit"].reason  # type: ignore[attr-defined]
    answering.waiting.append("go_on")
    do(page, "eu_list.check")
    assert page.messages() == ["The list is checked."] and commands["eu_list.submit"].isEnabled()
    assert not commands["eu_list.manual"].isEnabled()
    monkeypatch.setattr(file_dialogs, "folder", lambda *_what: str(tmp_path))
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_what: str(tmp_path / "list.pdf"))
    filling.append(saved(profile="csv"))
    do(page, "eu_list.export")
    assert office.state(made) == "exported"
    do(page, "eu_list.print")
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    (tmp_path / "receipt.pdf").write_bytes(b"%PDF-1.4 received")
    monkeypatch.setattr(file_dialogs, "open_name", lambda *_what: str(tmp_path / "receipt.pdf"))

    def choose(dialog: FormDialog) -> None:
        next(b for b in dialog.findChildren(Button) if b.text() == "Choose receipt…").click()
        saved(number="B-1")(dialog)

    filling.append(choose)
    do(page, "eu_list.submit")
    assert office.state(made) == "submitted"
    page.panel.tabs.choose(2)
    files, = page.panel.findChildren(RecordFiles)
    assert [a.name for a in files.found] == ["receipt.pdf"]
    filling.append(saved(reason="Number unknown"))
    do(page, "eu_list.reject")
    where, more = context.gone[-1]  # type: ignore[attr-defined]
    assert where == "eu_sales_list" and office.whole(more["list_id"]).head.edition == 2


@pytest.mark.rule("ESL-031", "ESL-041")
def test_late_lines_have_a_page_and_an_accepted_list_is_corrected(
        qtbot: QtBot, context: Context, filling: list[Callable[[FormDialog], None]], office: Union) -> None:
    made = office.filed(JANUARY)
    assert life.accept(office.desk, made).done
    office.sell(office.customer("DE"), "50", day=JANUARY)
    late: LateLinesPage = shown(qtbot, LateLinesPage(context))
    assert late.table.model_.source.row(0).values[3:6] == (NUMBERS["DE"], "Goods", 5000)
    do(late, "eu_late.open")
    assert context.gone[-1][0] == "posted_invoice"  # type: ignore[attr-defined]
    lists: EuSalesListsPage = shown(qtbot, EuSalesListsPage(context, view="filed"))
    assert "1\xa0line was posted into submitted periods." in side(lists)
    page: EuSalesListPage = shown(qtbot, EuSalesListPage(context, made))
    page.table.stand_on(0, 0)
    filling.append(lambda form: fill(form, vat_number=NUMBERS["BE"], reason="They moved to Belgium"))
    do(page, "eu_list.wrong")
    do(page, "eu_list.correct")
    where, more = context.gone[-1]  # type: ignore[attr-defined]
    assert office.whole(more["list_id"]).head.corrects_id == made


@pytest.mark.rule("ESL-009")
def test_a_list_with_a_manual_line_shows_where_its_proof_is_attached(qtbot: QtBot, context: Context, office: Union) -> None:
    made = office.propose()
    typed = Manual(SupplyType.GOODS, NUMBERS["BE"], 100_00, "Own stock to our depot")
    line = editing.add_manual(office.desk, made, typed).value
    page: EuSalesListPage = shown(qtbot, EuSalesListPage(context, made))
    page.table.stand_on([page.table.model_.source.row(n).key for n in range(3)].index(line), 0)
    assert "Own stock to our depot" in side(page) and "Drag files here" in side(page)


@pytest.mark.rule("ESL-031", "CLW-018")
def test_a_list_that_is_open_shows_what_a_posting_did_to_it_and_its_history_in_words(
        qtbot: QtBot, context: Context, office: Union) -> None:
    made = office.propose()
    office.check(made)
    page: EuSalesListPage = shown(qtbot, EuSalesListPage(context, made))
    office.sell(office.customer("FR"), "90", day=MARCH)
    assert page.shown is not None and page.shown.facts.head.recheck, "put back while it was on the screen"
    page.panel.tabs.choose(2)
    assert "Posted since: VF-2026-" in side(page) and "kinds of question confirmed" in side(page) and "ESL-0" not in side(page)
    assert office.check(made)
    office.submit(made)
    page.panel.tabs.choose(2)
    inside = page.panel.findChild(RecordFiles)
    assert inside is not None and inside.minimumSizeHint().width() <= PANEL, "nothing of the panel is cut off at its right"


@pytest.mark.rule("ESL-009", "ESL-034")
def test_the_proof_of_a_manual_line_goes_along_to_the_next_version(office: Union) -> None:
    made = office.propose()
    typed = Manual(SupplyType.GOODS, NUMBERS["BE"], 100_00, "Own stock to our depot")
    line = editing.add_manual(office.desk, made, typed).value or 0
    assert attachments.add_bytes(office.desk, ("eu_sales_list_line", line), "waybill.pdf", b"%PDF-1.4 waybill").done
    office.check(made)
    office.submit(made)
    copy = life.reject(office.desk, made, "Unknown number").value or 0
    twin = next(x for x in office.whole(copy).lines if x.manual)
    assert [x.name for x in attachments.of(office.desk, ("eu_sales_list_line", twin.id))] == ["waybill.pdf"]
