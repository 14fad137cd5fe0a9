"""Forms keep themselves: the draft is in the file within two seconds, survives kill -9, is offered, and goes when saved."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.clock import FixedClock
from app.services import drafts
from app.services.desk import Desk
from app.services.drafts import Form
from app.storage.unit_of_work import Actor
from app.views import program
from app.views.customers.card_page import CustomerPage
from app.views.kit.context import Context
from app.views.kit.drafts import DraftKeeper
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, Hit, LookupField, TextField
from app.views.kit.page import Page
from app.views.kit.widgets import Button, MessageBar, column, holder
from tests.views.kit.conftest import desk_at

HERE = Path(__file__).resolve().parents[3]
FORM = Form("test", "thing", 7)


class Sheet(Page):
    """A page with one field of each kind."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "Sheet")
        self.fields: dict[str, QWidget] = {
            "name": TextField("Name"), "amount": AmountField("Amount"),
            "kind": ChoiceField("Kind", [Choice("a", "A"), Choice("b", "B")]), "active": CheckField("Active"),
            "customer": LookupField("Customer", lambda text: [Hit(5, "De Vries")] if "vr" in text else [],
                                    lambda key: "De Vries")}
        self.set_body(holder(column(*self.fields.values())))
        self.keeper = DraftKeeper(self, FORM, self.fields)


@pytest.fixture
def sheet(context: Context, qtbot: QtBot) -> Callable[[], Sheet]:
    program.register_pages()

    def make() -> Sheet:
        page = Sheet(context)
        qtbot.addWidget(page)
        page.show()
        return page

    return make


def type_all(page: Sheet, qtbot: QtBot) -> None:
    fields = page.fields
    qtbot.keyClicks(fields["name"], "Bak")
    qtbot.keyClicks(fields["amount"], "12..5")
    fields["kind"].set_value("b")  # type: ignore[attr-defined]
    fields["active"].set_value(True)  # type: ignore[attr-defined]
    fields["customer"].set_value(5)  # type: ignore[attr-defined]


def buttons(page: Page) -> dict[str, Button]:
    return {b.text(): b for bar in page.findChildren(MessageBar) for b in bar.findChildren(Button)}


# ---------------------------------------------------------------- keeping

@pytest.mark.rule("SAF-013")
def test_what_is_typed_is_in_the_file_within_two_seconds_of_the_last_key(
        sheet: Callable[[], Sheet], desk: Desk, qtbot: QtBot) -> None:
    page = sheet()
    qtbot.keyClicks(page.fields["name"], "Bak")
    began = time.monotonic()
    qtbot.waitUntil(lambda: drafts.find(desk, FORM) is not None, timeout=2_000)
    assert time.monotonic() - began < 2
    found = drafts.find(desk, FORM)
    assert found is not None
    assert found.typed["name"] == "Bak"


def test_a_field_that_is_left_is_kept_at_once(sheet: Callable[[], Sheet], desk: Desk, qtbot: QtBot) -> None:
    page = sheet()
    qtbot.keyClicks(page.fields["name"], "Bak\t")
    page.fields["name"].committed.emit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: drafts.find(desk, FORM) is not None, timeout=500)


@pytest.mark.rule("SAF-013")
def test_a_draft_holds_every_kind_of_field_as_it_was_typed_even_what_cannot_be_read(
        sheet: Callable[[], Sheet], desk: Desk, qtbot: QtBot) -> None:
    page = sheet()
    type_all(page, qtbot)
    page.keeper.keep()
    again = sheet()
    assert again.keeper.offer()
    assert again.messages() == ["What was typed here on 17/03/2026 13:00 was not saved."]
    buttons(again)["Take it over"].click()
    assert again.keeper.typed() == page.keeper.typed()
    assert again.fields["amount"].text() == "12..5"  # type: ignore[attr-defined]
    assert again.fields["customer"].value() == 5  # type: ignore[attr-defined]
    assert again.messages() == []


def test_saving_or_typing_everything_back_forgets_the_draft(sheet: Callable[[], Sheet], desk: Desk, qtbot: QtBot) -> None:
    page = sheet()
    qtbot.keyClicks(page.fields["name"], "Bak")
    page.keeper.keep()
    page.keeper.settled()
    assert drafts.find(desk, FORM) is None
    assert not page.keeper.changed()
    qtbot.keyClicks(page.fields["name"], "k")
    page.keeper.keep()
    page.fields["name"].setText("Bak")  # type: ignore[attr-defined]
    page.keeper.keep()
    assert drafts.find(desk, FORM) is None


def test_a_draft_that_says_what_is_saved_already_is_not_offered(sheet: Callable[[], Sheet], desk: Desk) -> None:
    page = sheet()
    drafts.keep(desk, FORM, page.keeper.typed())
    assert not sheet().keeper.offer()
    assert drafts.find(desk, FORM) is None


def test_discarding_forgets_it(sheet: Callable[[], Sheet], desk: Desk) -> None:
    drafts.keep(desk, FORM, {"name": "Other"})
    page = sheet()
    page.keeper.offer()
    buttons(page)["Discard"].click()
    assert (drafts.find(desk, FORM), page.messages()) == (None, [])


def test_everybody_has_drafts_of_their_own_and_every_record_its_own(desk: Desk) -> None:
    other = Desk(desk.file, Actor(desk.actor.user_id, "Anna"), desk.company_id, FixedClock.on(desk.today))
    drafts.keep(desk, FORM, {"name": "One"})
    drafts.keep(desk, Form("test", "thing", None), {"name": "New"})
    assert [d.typed["name"] for d in drafts.waiting(other)] == ["New", "One"]
    assert drafts.drop(desk, Form("test", "thing", None))
    assert not drafts.drop(desk, Form("test", "thing", None))
    assert [d.form for d in drafts.waiting(desk)] == [FORM]


# ---------------------------------------------------------------- leaving

@pytest.mark.parametrize(("answer", "leaves", "kept"), [
    ("keep", True, True), ("discard", True, False), ("back", False, None), ("save", True, False),
])
def test_leaving_asks_with_verbs(sheet: Callable[[], Sheet], desk: Desk, qtbot: QtBot, answers: list[str], answer: str,
                                 leaves: bool, kept: bool | None) -> None:
    page = sheet()
    qtbot.keyClicks(page.fields["name"], "Bak")

    def save() -> bool:
        page.keeper.settled()
        return True

    answers.append(answer)
    assert page.keeper.may_leave(save, "Changed.") is leaves
    if kept is not None:
        assert (drafts.find(desk, FORM) is not None) is kept


def test_a_form_without_changes_asks_nothing(sheet: Callable[[], Sheet], answers: list[str]) -> None:
    assert sheet().keeper.may_leave(lambda: False, "Changed.")


# ---------------------------------------------------------------- the customer card, and a crash

@pytest.mark.rule("SAF-013")
def test_a_customer_card_is_offered_again_on_the_home_page_and_on_the_card(
        desk: Desk, context: Context, qtbot: QtBot, answers: list[str]) -> None:
    answers.append("keep")
    shell = program.shell_for(desk, context.own)
    qtbot.addWidget(shell)
    shell.context.runner.at_once = True
    card = shell.show_page("customer", customer_id=3)
    assert isinstance(card, CustomerPage)
    card.fields["name"].end(False)
    qtbot.keyClicks(card.fields["name"], " & Co")
    card.keeper.keep()
    again = program.shell_for(desk, context.own)
    qtbot.addWidget(again)
    home = again.page()
    assert home is not None
    assert "One form holds text that was not saved." in home.messages()
    next(b for text, b in buttons(home).items() if text.startswith("Customer")).click()
    opened = again.page()
    assert isinstance(opened, CustomerPage)
    assert opened.customer_id == 3
    buttons(opened)["Take it over"].click()
    assert opened.fields["name"].text().endswith(" & Co")
    assert opened.save()
    assert drafts.waiting(desk) == []


@pytest.mark.rule("SAF-013")
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a word of other systems")
def test_after_kill_9_the_draft_is_as_it_was(trade_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "killed.tegoed"
    path.write_bytes(trade_file.read_bytes())
    worker = subprocess.Popen([sys.executable, "-m", "tests.views.kit.typing_child", str(path)], cwd=HERE, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE)})
    assert worker.stdout is not None
    assert worker.stdout.readline() == "typed\n"
    time.sleep(2)
    os.kill(worker.pid, signal.SIGKILL)
    worker.wait()
    worker.stdout.close()
    desk = desk_at(path)
    found = drafts.waiting(desk)
    desk.file.close()
    assert [(d.form, d.typed["name"]) for d in found] == [(Form("customer", "customer", 2), "Half a na")]
