"""Blocking rules by window: the tabs, the form with its sentence, the test over all open orders, starter rules (W-04)."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.models.credit import CustomerCredit
from app.services import company_parameters, credit_rules
from app.services.credit_rules import RuleKind, RuleType, Scope, ValueType
from app.settings import CREDIT_REASON_ORDER, SIGN_RULES, SIGN_SELF, ProgramSettings
from app.views import program
from app.views.credit import change_limit
from app.views.credit.rules_explaining import ExplainDialog
from app.views.credit.rules_limits import LimitsDialog
from app.views.credit.rules_more import OrderDialog, VersionsDialog
from app.views.credit.rules_page import RulesPage
from app.views.credit.rules_simulation import SimulationDialog
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.widgets import Button
from app.views.setup.parameters_page import ParametersPage
from tests.services.credit import bakery
from tests.services.credit.bakery import Bakery
from tests.views.conftest import Answers

ALL, TEST = 0, 8
Fill = Callable[[Any], Any]


@pytest.fixture(scope="module")
def ruled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Smit with rule set A and an open order of 3,500.00 that it would hold."""
    path = tmp_path_factory.mktemp("rules") / "bakery.tegoed"
    office = bakery.bakery(path)
    office.rules_a()
    office.order(3_500_00)
    office.file.close()
    return path


@pytest.fixture
def office(ruled_file: Path, tmp_path: Path) -> Iterator[Bakery]:
    """A copy of it."""
    made = bakery.opened(Path(shutil.copy(ruled_file, tmp_path / "bakery.tegoed")))
    yield made
    made.file.close()


@pytest.fixture
def page(office: Bakery, look: QApplication, qtbot: QtBot) -> RulesPage:
    """The window, with tasks done at once."""
    context = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    context.runner.at_once = True
    made = RulesPage(context)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def filling() -> Iterator[list[Fill]]:
    """What to do with the next forms."""
    waiting: list[Fill] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The windows that came up; each is accepted at once."""
    shown: list[Any] = []

    def accept(self: QDialog) -> int:
        shown.append(self)
        return 1

    monkeypatch.setattr(QDialog, "exec", accept)
    return shown


def numbers(page: RulesPage) -> list[str]:
    return [row.values[1] for row in page.rows.all]


def states(page: RulesPage) -> list[str]:
    return [row.values[0][0] for row in page.rows.all]


def choose(page: RulesPage, tab: int, number: str = "") -> None:
    page.tabs.choose(tab)
    page.show_rows()
    if number:
        page.table.refresh(keep=next(r.key for r in page.rows.all if r.values[1] == number))


def typed(**values: Any) -> Fill:
    def fill(form: Any) -> None:
        for name, value in values.items():
            form.fields[name].set_value(value)
            form.fields[name].committed.emit()
        form.save()
    return fill


@pytest.mark.rule("W-04", "CRD-66")
def test_every_type_has_its_tab_and_every_rule_its_sentence(page: RulesPage, filling: list[Fill], windows: list[Any]) -> None:
    assert numbers(page) == ["R1", "R2", "R3", "R4", "R5"] and set(states(page)) == {"Active"}
    choose(page, 1 + list(RuleType).index(RuleType.OVERDUE_AMOUNT))
    (row,) = page.rows.all
    assert row.values[8] == "€2,500.00 and 50%" and row.values[11] == page.words.text()
    assert page.words.text().startswith("Holds orders of all customers when more than €2,500.00 is overdue")
    seen: list[str] = []

    def fill(form: Any) -> None:
        assert not form.fields["days"].isVisibleTo(form) and form.fields["percent"].isVisibleTo(form)
        form.fields["type"].set_value(RuleType.DAYS_OVERDUE)
        form.fields["type"].committed.emit()
        assert form.fields["days"].isVisibleTo(form) and not form.fields["percent"].isVisibleTo(form)
        form.fields["scope"].set_value(Scope.TABLE)
        form.fields["scope"].committed.emit()
        form.fields["days"].setText("30")
        seen.append(form.sentence.text())
        assert not form.save() and form.messages() == ["Choose the customer this rule is for."]
        form.fields["customer_id"].set_value(1)
        form.fields["customer_id"].committed.emit()
        seen.append(form.sentence.text())
        assert form.save()

    filling.append(fill)
    page.new()
    assert seen[0] == "Holds orders of … when an invoice is more than 30\N{NO-BREAK SPACE}days overdue."
    assert "Bakkerij Smit" in seen[1]
    choose(page, ALL)
    assert numbers(page)[-1] == "R6"
    page.table.refresh(keep=page.rows.all[-1].key)
    page._tell()
    assert "Version 1 by" in page.about.text()
    page.versions()
    assert isinstance(windows[0], VersionsDialog) and "Bakkerij Smit" in windows[0].table.model_.source.row(0).values[3]


@pytest.mark.rule("W-04", "WISH-13", "CRD-67")
def test_a_set_is_tried_before_it_is_saved(page: RulesPage, filling: list[Fill], answering: Answers, qtbot: QtBot,
                                           tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(page, TEST, "R1")
    filling.append(typed(days=90))
    page.edit()
    choose(page, TEST, "R2")
    page.switch()
    choose(page, TEST, "R3")
    page.switch()
    assert states(page)[:3] == ["Changed"] * 3
    page.simulate()
    found = page.simulation.result
    assert found is not None and found.sums.let_go == len(found.lines) == len(page.simulation.rows.all)
    assert not found.sums.held_after
    assert page.simulation.sums.text().endswith("Nothing was saved.")
    # What is shown leaves as a file or on paper: the rules, or the result while the keyboard is in it.
    assert page.files.export_to(tmp_path / "rules.csv") == len(page.rows.all)
    assert "Changed,R1,Days overdue" in (tmp_path / "rules.csv").read_text(encoding="utf-8-sig")
    monkeypatch.setattr(QApplication, "focusWidget", lambda: page.simulation.table.view)
    assert page.files.print_to(tmp_path / "tried.pdf") == len(found.lines)
    assert (tmp_path / "tried.pdf").read_bytes().startswith(b"%PDF")
    monkeypatch.undo()
    assert credit_rules.rules(page.context.desk)[0].draft.days == 60
    # A rule that stands there twice is marked, and neither tried nor saved.
    choose(page, TEST, "R4")
    filling.append(typed(number="R7"))
    page.copy()
    choose(page, TEST, "R7")
    page.switch()
    assert states(page)[-1] == "Fault" and "is the same" in page.words.text()
    page.simulate()
    assert "is the same" in " ".join(page.messages())
    page.keep_trial()
    assert len(credit_rules.rules(page.context.desk)) == 5
    choose(page, TEST, "R7")
    filling.append(typed(type=RuleType.CREDIT_LIMIT_EXPIRED, days=400, kind=RuleKind.EXCLUSION))
    page.edit()
    again = RulesPage(page.context)
    qtbot.addWidget(again)
    again.restore(page.state())
    assert again.trial == page.trial and again.testing and again.simulation.result is page.simulation.result
    page.keep_trial()
    kept = {k.draft.number: k.draft for k in credit_rules.rules(page.context.desk)}
    assert kept["R1"].days == 90 and not kept["R2"].active and kept["R7"].kind is RuleKind.EXCLUSION and not page.trial
    choose(page, TEST, "R1")
    page.switch()
    answering.waiting.append("drop")
    page.drop_trial()
    assert not page.trial and page.simulation.result is None


@pytest.mark.rule("CRD-73", "W-04", "CRD-70")
def test_the_form_tells_whom_an_exclusion_frees_and_tries_it(page: RulesPage, filling: list[Fill], windows: list[Any],
                                                            answering: Answers, qtbot: QtBot) -> None:
    def fill(form: Any) -> None:
        for name, value in (("kind", RuleKind.EXCLUSION), ("value_type", ValueType.AMOUNT), ("release", True)):
            form.fields[name].set_value(value)
            form.fields[name].committed.emit()
        form.fields["amount"].setText("5000")
        form.fields["amount"].committed.emit()
        form.simulate()
        assert form.save()

    filling.append(fill)
    answering.waiting.append(lambda question: "go_on")
    page.new()
    assert answering.asked == ["Please look at this first"]
    (simulated,) = windows
    assert isinstance(simulated, SimulationDialog) and simulated.view.result is not None
    assert {row.values[4][0] for row in simulated.view.rows.all} == {"Freed by a rule"}
    choose(page, ALL, "R6")
    page.explain()
    dialog = windows[1]
    assert isinstance(dialog, ExplainDialog) and dialog.outcome.text() == "Choose a customer first."
    dialog.customer.set_value(1)
    dialog.customer.committed.emit()
    assert dialog.outcome.text() == "Rule R6 lets the order pass; no other rule was run." and len(dialog.rows.all) == 1
    page.switch()
    assert states(page)[-1] == "Off"
    page.explain()
    windows[2].customer.set_value(1)
    windows[2].customer.committed.emit()
    assert "R1" in [row.values[2] for row in windows[2].rows.all] and "INV-501" in windows[2].sentence.text()
    windows[2].order.set_value(0)
    windows[2].amount.set_value(1_00)
    windows[2].order.committed.emit()
    assert len(windows[2].rows.all) >= 4


@pytest.mark.rule("CRD-16", "CRD-17", "WISH-02")
def test_starter_rules_are_tried_and_switched_on_after_a_decision_about_limits(page: RulesPage, office: Bakery,
                                                                               windows: list[Any], filling: list[Fill],
                                                                               qtbot: QtBot) -> None:
    none = office.customer("None BV")
    for _k in credit_rules.rules(office.desk):
        credit_rules.switch(office.desk, [_k.draft.rule_id], False)
    page.reload()
    assert page.messages()[0].startswith("Credit control is on but no rule is active.")
    page.starter()
    assert "There are" not in page.messages()[0] and set(states(page)) == {"Off"}
    choose(page, ALL, "R2")

    def decide(self: Any) -> int:
        windows.append(self)
        assert none in self.choices
        self.choose(unlimited=True)
        self.use()
        return 1

    LimitsDialog.exec, kept = decide, LimitsDialog.exec  # type: ignore[method-assign]
    page.switch()
    LimitsDialog.exec = kept  # type: ignore[method-assign]
    assert isinstance(windows[0], LimitsDialog) and windows[0].result() == QDialog.DialogCode.Accepted
    assert credit_rules.customers_without_limit(office.desk) == []
    assert {k.draft.number for k in credit_rules.rules(office.desk) if k.draft.active} == {"R2"}
    page.limits()
    assert page.messages() == ["Every customer has a credit limit, is unlimited or belongs to a group."]


@pytest.mark.rule("SGN-02", "SGN-06", "CRD-70")
def test_a_change_waits_is_returned_and_approved_and_reasons_take_their_order(page: RulesPage, office: Bakery,
                                                                             filling: list[Fill], windows: list[Any]) -> None:
    for setting in (SIGN_RULES, SIGN_SELF):
        company_parameters.change(office.desk, setting, True)
    for days, decide in ((45, page.give_back), (50, page.approve)):
        choose(page, ALL, "R1")
        filling.append(typed(days=days))
        page.edit()
        assert states(page)[0] == "Waits" and "waits for approval" in page.messages()[0]
        choose(page, ALL, "R1")
        if days == 45:
            filling.append(typed(note="Talk to sales first"))
        decide()
        assert states(page)[0] == "Active"
    assert credit_rules.rules(office.desk)[0].draft.days == 50
    page.order()
    (dialog,) = windows
    assert isinstance(dialog, OrderDialog)
    at = next(n for n, (kind, _name) in enumerate(dialog.found) if kind == "credit_limit_used")
    for place in range(at, 0, -1):
        dialog.table.refresh(keep=place + 1)
        dialog.shift(-1)
    dialog.save()
    assert company_parameters.read(office.desk).get(CREDIT_REASON_ORDER)[0] == "credit_limit_used"
    assert credit_rules.reason_order(office.desk)[0][1] == "Credit limit used"
    off = [replace(k.draft, active=False) for k in credit_rules.rules(office.desk)]
    told = credit_rules.simulate(office.desk, off).value
    assert told is not None and told.lines[0].lost[0] == "Credit limit used", "the new order holds for every check to come"


@pytest.mark.rule("CRD-16", "WISH-02")
def test_the_parameters_say_that_nothing_can_be_held_and_lead_to_what_helps(
        page: RulesPage, office: Bakery, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    gone: list[Any] = []
    monkeypatch.setattr(Context, "navigate", lambda self, name, **more: gone.append((name, more)))
    asked = ParametersPage(page.context)
    qtbot.addWidget(asked)
    assert asked.messages() == [], "rules and checkpoints are active"
    for kept in credit_rules.rules(office.desk):
        credit_rules.switch(office.desk, [kept.draft.rule_id], False)
    for step in ("confirmation", "picking_list", "packing_slip", "invoice"):
        office.checkpoint(step, posting=False)
    asked._warn()
    assert [m.partition(". ")[0] for m in asked.messages()] == [
        "Credit control is on but no rule is active", "Credit control is on but no checkpoint is active"]
    for words in ("Create starter rules", "Checkpoints"):
        next(b for b in asked.findChildren(Button) if b.text() == words).click()
    assert gone == [("blocking_rules", {}), ("parameters", {"find": "P-12"})]
    assert {k.draft.number for k in credit_rules.rules(office.desk)} > {"R5"}


@pytest.mark.rule("W-04", "CRD-47", "WISH-07")
def test_a_limit_is_tried_in_its_form_before_it_is_posted(page: RulesPage, office: Bakery, filling: list[Fill],
                                                          windows: list[Any]) -> None:
    def fill(form: Any) -> None:
        button = next(b for b in form.findChildren(Button) if b.text() == "Simulate")
        button.click()
        assert not windows, "an amount comes first"
        form.fields["new_limit"].set_value(50_000_00)
        button.click()
        form.reject()

    filling.append(fill)
    assert not change_limit.change(page, ("customer", office.smit))
    (dialog,) = windows
    found = dialog.view.result
    assert found is not None and found.sums.held_now == 3 and {"Credit limit used"} <= set(found.changes[0].lost)
    with office.desk.reading() as session:
        assert session.get_one(CustomerCredit, office.smit).credit_limit == 10_000_00
