"""The sidebar: groups fold by keyboard and stay folded, the page shown is never hidden, a card lights its list."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.desk import Desk
from app.views import program
from app.views.kit.context import Context
from app.views.kit.shell import Shell

Make = Callable[[], Shell]


@pytest.fixture
def shells(desk: Desk, context: Context, qtbot: QtBot) -> Iterator[Make]:
    """Windows of one user, one after the other."""
    def make() -> Shell:
        made = program.shell_for(desk, context.own)
        made.context.runner.at_once = True
        qtbot.addWidget(made)
        made.resize(1366, 768)
        made.show()
        return made

    yield make


def shown(shell: Shell, group: str) -> list[str]:
    return [key for key, item in shell.sidebar.items.items() if item.spec.group == group and not item.isHidden()]


def test_a_group_folds_and_stays_so_and_the_page_that_is_shown_stays_in_sight(shells: Make, qtbot: QtBot) -> None:
    shell = shells()
    sidebar, whole = shell.sidebar, shown(shell, "sales")
    shell.show_page("sales_orders")
    head = sidebar._heads["sales"]
    assert head.focusPolicy() & Qt.FocusPolicy.TabFocus and head.accessibleName() == "Sales, unfolded"
    qtbot.keyClick(head, Qt.Key.Key_Space)
    assert shown(shell, "sales") == ["sales_orders"] and head.accessibleName() == "Sales, folded"
    assert len(shown(shell, "ledger")) > 1
    shell.show_page("home")
    assert shown(shell, "sales") == []
    sidebar.set_narrow(True)
    assert shown(shell, "sales") == whole, "the rail shows every icon"
    sidebar.set_narrow(False)
    again = shells()
    assert shown(again, "sales") == []
    again.sidebar._heads["sales"].click()
    assert shown(again, "sales") == whole and shown(shells(), "sales") == whole


def test_what_waits_behind_a_folded_group_is_marked_at_its_head(shells: Make) -> None:
    shell = shells()
    slips, head = shell.sidebar.items["packing_slips"], shell.sidebar._heads["sales"]
    slips.set_count(6)
    shell.sidebar.fold("sales", True)
    assert head._urgent
    slips.set_count(0)
    shell.sidebar._arrange()
    assert not head._urgent


@pytest.mark.parametrize(("page", "arguments", "item"), [
    ("customer", {"customer_id": 1}, "customers"), ("invoice_templates", {}, "recurring_invoices"),
    ("invoice", {}, "invoice_drafts"), ("customers", {}, "customers")])
def test_a_card_lights_the_list_it_belongs_to(shells: Make, page: str, arguments: dict[str, int], item: str) -> None:
    shell = shells()
    shell.show_page(page, **arguments)
    assert [key for key, one in shell.sidebar.items.items() if one.is_on] == [item]


def test_a_wide_page_takes_the_room_of_the_sidebar_on_a_small_screen_and_gives_it_back(shells: Make) -> None:
    shell = shells()
    shell.show_page("payment_journal")
    assert shell.sidebar.narrow
    shell.show_page("customers")
    assert not shell.sidebar.narrow
    shell.resize(1600, 900)
    shell.show_page("payment_journal")
    assert not shell.sidebar.narrow


def test_a_page_that_was_left_does_not_speak_in_the_status_bar(shells: Make) -> None:
    shell = shells()
    old = shell.show_page("customers")
    shell.show_page("home")
    before = shell._status.text()
    assert old is not None
    old.set_status("about nobody")
    assert shell._status.text() == before != "about nobody"
