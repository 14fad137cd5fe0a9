"""Windows of credit limits: the journal grid, *Change limit…*, insurance, groups, the credit of a card (W-01, 03, 06)."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.models.credit import CustomerCredit
from app.services import limits
from app.services.limits import files, groups, policies, statuses
from app.services.limits.policies import Policy
from app.settings import SIGN_JOURNALS
from app.views.credit import card_dialogs, line_files
from app.views.credit.generating import GenerateDialog
from app.views.credit.groups_page import CreditGroupPage, CreditGroupsPage
from app.views.credit.journal_lines import LimitLines, row_of
from app.views.credit.journal_page import LimitJournalPage
from app.views.credit.journals_page import LimitJournalsPage
from app.views.credit.policies import PoliciesDialog, PoliciesPage, PolicyForm
from app.views.customers.card_page import CustomerPage
from app.views.customers.happenings import TimelineDialog
from app.views.kit import dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.credit_bar import CreditBar
from app.views.kit.form_dialog import FormDialog
from tests.services.limits.trading import FRIDAY, YEAR_END, Trade
from tests.services.persons import person
from tests.views.conftest import Answers

Fill = Callable[[FormDialog], None]
MARCH_31 = date(2025, 3, 31)


@pytest.fixture
def filling() -> Iterator[list[Fill]]:
    """What fills the forms that come up, one after the other."""
    waiting: list[Fill] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def filled(**values: object) -> Fill:
    """Fill these fields and save."""
    def fill(form: FormDialog) -> None:
        for name, value in values.items():
            form.fields[name].set_value(value)
        assert form.save(), form.messages()
    return fill


def put(page: LimitJournalPage, trade: Trade, number: str, amount: int, **more: object) -> None:
    """A line typed below the others."""
    at = len(page.grid.rows)
    page.grid.put_value(at, "party", ("customer", trade.ids[number]))
    page.grid.put_value(at, "new_limit", amount)
    for name, value in more.items():
        page.grid.put_value(at, name, value)


@pytest.mark.rule("CRD-40", "CRD-42", "CRD-43", "CRD-45", "W-03")
def test_a_journal_is_typed_checked_posted_and_reversed(context: Context, trade: Trade, answering: Answers) -> None:
    page = LimitJournalPage(context)
    put(page, trade, "C10", 1_250_000, ends=YEAR_END)
    put(page, trade, "C12", 200_000)
    held = page.grid.rows[0].values
    assert (held["current"], held["expires"], page.grid.rows[1].values["ends"]) == (1_000_000, YEAR_END, YEAR_END)
    words = [page.grid.model_.words(0, n) for n in range(len(page.grid.model_.columns))]
    assert "25.00%" in words and "2,500.00" in words
    assert "3,000.00" in page.bar_.words

    put(page, trade, "C11", 1_300_000)
    page.grid.put_value(2, "ends", None)
    assert not page.check()
    assert page.grid.rows[0].values["party"] == ("customer", trade.ids["C11"]), "faulty lines come first"
    assert page.grid.row_fault is not None and "until which it holds" in page.grid.row_fault.words
    page.move_faulty()
    assert len(page.grid.rows) == 2
    answering.waiting = ["post"]
    page.post()
    assert page.messages() == ["Adjustment KLC-00001 was posted with 2\N{NO-BREAK SPACE}lines."]
    assert trade.credit().credit_limit == 1_250_000
    assert page.grid.read_only and page._loaded is not None and page._loaded.posted
    gone: list[dict[str, object]] = []
    context.navigate = lambda page_id, **arguments: gone.append(arguments)  # type: ignore[method-assign]
    page.reverse()
    reversed_ = LimitJournalPage(context, journal_id=int(str(gone[0]["journal_id"])))
    assert [r.values["new_limit"] for r in reversed_.grid.rows] == [1_000_000, 150_000]
    assert LimitJournalsPage(context).table.model_.rowCount() == 3


@pytest.mark.rule("CRD-49", "W-03")
def test_lines_are_generated_pasted_and_imported(context: Context, trade: Trade, answering: Answers, filling: list[Fill],
                                                 tmp_path: Path) -> None:
    page = LimitJournalPage(context)

    def generate(form: FormDialog) -> None:
        assert isinstance(form, GenerateDialog)
        assert not form.fields["amount"].isEnabled() and form.fields["percent"].isEnabled()
        assert not form.save() and "Enter an adjustment value." in form.messages()
        form.fields["source"].set_value("automatic")
        form.fields["source"].committed.emit()
        assert not form.fields["percent"].isEnabled() and form.fields["ends"].isEnabled()
        form.fields["source"].set_value("customers")
        form.fields["source"].committed.emit()
        form.fields["percent"].set_value(Decimal(10))
        form.fields["ends"].set_value(YEAR_END)
        answering.waiting = ["generate"]
        assert form.save()

    filling.append(generate)
    page.generate()
    assert [r.values["new_limit"] for r in page.grid.rows] == [1_100_000, 1_357_400, 165_000, 0]
    path = tmp_path / "lines.csv"
    files.write(trade.desk, path, [trade.line("C11", 1_111_100)])
    answering.waiting = ["paste"]
    other = LimitJournalPage(context)
    QGuiApplication.clipboard().setText("C10\t12500\nC12\t1700")
    other.grid.stand(0, other.grid.model_.section("party"))
    assert other.grid.paste() == 2
    assert [r.values["new_limit"] for r in other.grid.rows] == [1_250_000, 170_000]
    assert other.grid.rows[0].values["current"] == 1_000_000
    path.write_text("Customer or credit group,New limit,New until\nC11,13000,31/12/2025\n")
    answering.waiting = ["paste"]
    line_files.take_file(other, other.grid, path)
    assert (other.grid.rows[2].values["new_limit"], other.grid.rows[2].values["ends"]) == (1_300_000, YEAR_END)


@pytest.mark.rule("SGN-06", "SGN-10", "CRD-41")
def test_a_journal_is_submitted_approved_and_an_earlier_temporary_limit_ended(context: Context, trade: Trade,
                                                                             answering: Answers) -> None:
    assert limits.change_one(trade.desk, trade.smit, "temporary", 1_800_000, starts=FRIDAY, ends=MARCH_31).done
    trade.set(SIGN_JOURNALS, True)
    page = LimitJournalPage(context, type=limits.TEMPORARY)
    put(page, trade, "C10", 2_000_000, starts=date(2025, 3, 20), ends=date(2025, 4, 10))
    assert not page.check()
    (way,) = page._ways(page.grid.rows[0], page.grid.model_.row_problem(0)[1])  # type: ignore[index]
    assert way[0] == "End the earlier ones and post"
    way[1]()
    assert "This needs approval first. Submit it." in page.messages()
    page.grid.put_value(0, "starts", date(2025, 4, 1))
    page.submit()
    assert page._loaded is not None and page._loaded.state == "submitted" and page._ask.text() == "Recall"
    assert limits.approve(person(trade.desk, "Bert", "APPROVER"), page._loaded.journal_id).value == "approved"
    page.show_journal(page._loaded.journal_id)
    answering.waiting = ["post"]
    page.post()
    assert page._loaded is not None and page._loaded.posted


@pytest.mark.rule("W-01", "P-24", "CRD-24", "CRD-50", "CRD-44")
def test_the_credit_of_a_card_is_shown_and_changed_by_its_verbs(context: Context, trade: Trade, filling: list[Fill],
                                                               qapp: QApplication) -> None:
    who = trade.ids["C10"]
    page = CustomerPage(context, who)
    assert page.credit is not None
    assert "credit_limit" not in page.fields, "an existing limit changes by a journal only"
    filling.append(_lowering)
    page.credit.change(limits.LIMIT)
    assert page.messages() == ["The credit limit was changed by adjustment KLC-00001."]
    assert [c[0] for c in page.credit.badges()] == ["Over limit by €1,000.00", "Limit expires in 12\N{NO-BREAK SPACE}days"]
    reason = trade.reason("STATX", "status")
    watch = next(s.id for s in statuses.choices(trade.desk) if s.code == "WATCH")
    filling += [filled(status=watch, reason=reason), filled(following=YEAR_END, eligible=1_500_000),
                filled(mandatory=True), filled(year0=2024, amount0=90_000_000)]
    page.credit.status()
    page.credit.review()
    page.credit.fields()
    page.credit.revenues()
    values = page.credit.credit.values  # type: ignore[union-attr]
    assert (values["account_status_id"], values["eligible_limit"], values["mandatory"]) == (watch, 1_500_000, True)
    assert values["revenues"][0].amount == 90_000_000
    shown = TimelineDialog(page, trade.desk, who, lambda _h: None)
    told = {h.kind for h in shown.found}
    assert {"limit", "account_status", "credit_review"} <= told
    assert page.panel.figures.balance == 500_000


def _lowering(form: FormDialog) -> None:
    """Below what is used: the warning with its figures is confirmed (CRD-47)."""

    form.fields["new_limit"].set_value(400_000)
    form.fields["ends"].set_value(date(2025, 3, 26))
    dialogs.answerer.append(lambda question: "go_on")
    assert form.save()
    dialogs.answerer.pop()


@pytest.mark.rule("W-01", "ST-05", "CRD-87")
def test_check_credit_now_tells_and_never_holds(context: Context, trade: Trade, tmp_path: Path) -> None:
    page = CustomerPage(context, trade.ids["C10"])
    check = card_dialogs.CheckNow(page, trade.desk, trade.ids["C10"], "Smit", "EUR")
    assert "Type the amount" in check.told.text()
    check.fields["amount"].set_value(350_000)
    check.look()
    assert "85.00% of the limit would be used." in check.told.text()
    rows = card_dialogs.statistics_rows(trade.desk, trade.ids["C10"], "EUR")
    assert rows[0].values[0] == "Days sales outstanding 1" and len(rows) == 13
    timeline = TimelineDialog(page, trade.desk, trade.ids["C10"], lambda _h: None)
    assert timeline.export_to(tmp_path / "t.csv") == len(timeline.found)


@pytest.mark.rule("CRD-20", "CRD-21", "CRD-24")
def test_insurance_is_kept_in_its_window_and_the_limit_written_out(context: Context, trade: Trade, filling: list[Fill],
                                                                  answering: Answers) -> None:
    page = PoliciesPage(context)
    kind = policies.types(trade.desk).types[0][0]

    def guarantee(form: FormDialog) -> None:
        assert isinstance(form, PolicyForm)
        form.fields["kind"].set_value("guarantee")
        form.fields["kind"].committed.emit()
        assert not form.fields["coverage_id"].isEnabled()
        for name, value in (("customer", trade.ids["C10"]), ("type_id", kind), ("value", 5_000_000), ("percent", Decimal(50)),
                            ("in_exposure", True), ("number", "G-1")):
            form.fields[name].set_value(value)
        assert form.save(), form.messages()

    filling.append(guarantee)
    page.new()
    assert page.table.model_.rowCount() == 1
    dialog = PoliciesDialog(page, trade.ids["C10"], "Smit")
    assert dialog.sum.text() == ("Credit limit 10,000.00 + 25,000.00 (G-1, 50% of 50,000.00) − 50,000.00 (included in the "
                                 "exposure) = total credit limit 0.00")
    answering.waiting = ["remove"]
    dialog.table.stand_on(0, 0)
    dialog.remove()
    assert dialog.found == [] and dialog.changed
    assert policies.save(trade.desk, trade.ids["C10"], Policy(type_id=kind, starts=FRIDAY, value=1, currency="EUR")).done


@pytest.mark.rule("CRD-30", "CRD-35", "W-06")
def test_a_group_gets_members_shows_its_use_and_lets_them_go(context: Context, trade: Trade, filling: list[Fill],
                                                            answering: Answers) -> None:
    shown: list[int] = []
    context.navigate = lambda page_id, **arguments: shown.append(arguments.get("group_id", 0))  # type: ignore[method-assign]
    filling.append(filled(number="NORD", name="North", limit=400_000, until=YEAR_END))
    CreditGroupsPage(context).new()
    page = CreditGroupPage(context, shown[0])
    filling += [filled(customer=trade.ids["C10"]), filled(customer=trade.ids["C13"])]
    page.add()
    page.add()
    assert page.table.model_.rowCount() == 2
    assert "Limit 4,000.00" in page.bar_.accessibleName() and page.bar_.accessibleDescription() == "over"
    page.table.stand_on(1, 0)
    answering.waiting = ["out"]
    page.remove()
    loaded = groups.load(trade.desk, shown[0])
    assert loaded is not None and [m.number for m in loaded.members] == ["C10"]
    assert isinstance(page.bar_, CreditBar)


@pytest.mark.rule("CRD-43", "MST-001")
def test_another_customer_whose_limit_has_other_decimals_keeps_the_units_that_were_typed(trade: Trade) -> None:
    with trade.desk.writing("test.currency") as unit:
        credit = unit.session.get_one(CustomerCredit, trade.ids["C11"])
        credit.credit_limit, credit.limit_currency = 5_000, "JPY"
    lines = LimitLines(trade.desk, "EUR", temporary=False)
    row = row_of(trade.line("C10", 1_200_000))
    yen = lines.follow(row.with_values({"party": ("customer", trade.ids["C11"])}), frozenset({"party"}))
    assert (yen.values["currency"], yen.values["current"], yen.values["new_limit"]) == ("JPY", 5_000, 12_000)
    cents = row.with_values({"new_limit": 1_200_050, "party": ("customer", trade.ids["C11"])})
    assert lines.follow(cents, frozenset({"party"})).values["new_limit"] is None, "half a yen is typed anew"
