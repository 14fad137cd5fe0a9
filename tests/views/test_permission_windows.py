"""Roles on their page, and what windows keep from those who may not: barred with the reason, refused by the service (AUD-016)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.enums import Module
from app.core.permissions import PERMISSIONS, Permission
from app.rules.periods import Calendar, check_posting_date
from app.services import permissions, setup_tables
from app.services.desk import Desk
from app.services.setup_tables import Line
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views import program
from app.views.kit import dialogs, ways_out
from app.views.kit.page import Command, Page
from app.views.kit.reasons import reason_of
from app.views.kit.shell import Shell
from app.views.kit.writing import NEEDED
from app.views.setup.parameters_page import ParametersPage
from app.views.setup.tables_page import TablePage
from app.views.setup.tick_list import TickList
from tests.services.persons import person, role
from tests.services.test_setup_tables import row_of
from tests.storage import given

SET_UP = "“Change the set-up, users and roles” is missing. Ask Anna for it."


@pytest.fixture
def anna(office_path: Path) -> Iterator[Desk]:
    """The desk of the first person."""
    file = CompanyFile.open(office_path, clock=given.CLOCK)
    yield Desk(file, Actor(1, "Anna"), 1, given.CLOCK)
    file.close()


@pytest.fixture
def windows(look: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Any]:
    """A home window for any desk."""
    made: list[Shell] = []

    def window(desk: Desk) -> Shell:
        program.register_pages()
        context = program.context_for(desk, ProgramSettings(tmp_path / "own.json"))
        context.runner.at_once = True
        shell = Shell(context, [])
        shell.show()
        qtbot.waitExposed(shell)
        made.append(shell)
        return shell

    yield window
    for shell in made:
        dialogs.answerer.append(lambda _question: "discard")
        shell.close()
        dialogs.answerer.pop()
        shell.deleteLater()


def roles(shell: Shell, code: str) -> TablePage:
    page = shell.show_page("setup.roles", key=row_of(shell.context.desk, "roles", code).key)
    assert isinstance(page, TablePage) and page.form.record.values["code"] == code
    return page


def ticks(page: TablePage) -> TickList:
    found = page.form.grids["permissions"]
    assert isinstance(found, TickList)
    return found


def command(page: Page, name: str) -> Command:
    return next(a for a in page.commands() if a.objectName() == name and isinstance(a, Command))


@pytest.mark.rule("AUD-016")
def test_a_role_shows_every_permission_and_its_limits(anna: Desk, windows: Any) -> None:
    page = roles(windows(anna), "CLERK")
    shown = ticks(page)
    assert set(shown.boxes) == {p.value for p in PERMISSIONS}
    assert {name for name, box in shown.boxes.items() if box.value()} >= {"post_collections", "block", "waive"}
    assert shown.limits["waive"].text() == "25.00" and shown.limits["full_settlement"].text() == "2"
    assert not shown.limits["waive"].isHidden() and not page.form.touched


@pytest.mark.rule("AUD-016")
def test_ticks_and_limits_are_kept_and_an_empty_limit_is_none(anna: Desk, windows: Any, qtbot: QtBot) -> None:
    page = roles(windows(anna), "CLERK")
    shown = ticks(page)
    qtbot.keyClick(shown.boxes["block"], Qt.Key.Key_Space)
    qtbot.keyClick(shown.boxes["restore"], Qt.Key.Key_Space)
    for name, text in (("waive", "100"), ("write_off", "")):
        shown.limits[name].setFocus()
        shown.limits[name].selectAll()
        qtbot.keyClick(shown.limits[name], Qt.Key.Key_Delete)
        qtbot.keyClicks(shown.limits[name], text)
        qtbot.keyClick(shown.limits[name], Qt.Key.Key_Tab)
    assert page.form.touched and page.save() and page.messages() == ["Saved"] and not page.form.touched
    held = {x.values["permission"]: x.values for x in row_of(anna, "roles", "CLERK").lines["permissions"]}
    assert "block" not in held and "restore" in held
    assert (held["waive"]["limit_amount"], held["write_off"]["limit_amount"]) == (10_000, None)
    assert str(held["full_settlement"]["limit_percent"]) == "2.0000"


@pytest.mark.rule("AUD-016")
def test_a_limit_is_there_while_it_is_ticked_and_one_out_of_bounds_is_told_at_its_field(
        anna: Desk, windows: Any, qtbot: QtBot) -> None:
    page = roles(windows(anna), "CLERK")
    shown = ticks(page)
    limit = shown.limits["full_settlement"]
    qtbot.keyClick(shown.boxes["full_settlement"], Qt.Key.Key_Space)
    assert not limit.isVisibleTo(page.form)
    qtbot.keyClick(shown.boxes["full_settlement"], Qt.Key.Key_Space)
    assert limit.isVisibleTo(page.form) and not page.form.touched
    limit.set_value(101)
    assert not page.save()
    assert page.messages() == ["Limit (%) lies between 0 and 100."] and "between 0 and 100" in limit.toolTip()
    limit.setText("abc")
    limit.commit()
    assert [p.code for p in page.form.unread()] and not page.save()


@pytest.mark.rule("AUD-016")
def test_a_permission_this_program_does_not_know_stays_as_it_is(anna: Desk, windows: Any) -> None:
    shown = ticks(roles(windows(anna), "CLERK"))
    shown.set_lines([Line(7, {"permission": "fly", "limit_amount": 5}), Line(8, {"permission": "block"})])
    assert [(x.key, x.values["permission"]) for x in shown.lines()] == [(7, "fly"), (8, "block")]
    shown.boxes["block"].set_value(False)
    assert [(x.key, x.values) for x in shown.lines()] == [(7, {"permission": "fly", "limit_amount": 5})]


@pytest.mark.rule("AUD-016")
def test_the_last_admin_stays_and_the_page_says_why(anna: Desk, windows: Any) -> None:
    page = roles(windows(anna), "ADMIN")
    ticks(page).boxes["setup"].set_value(False)
    assert not page.save()
    assert len(page.messages()) == 1 and "Give it to another person first" in page.messages()[0]
    assert "setup" in {x.values["permission"] for x in row_of(anna, "roles", "ADMIN").lines["permissions"]}


@pytest.mark.rule("AUD-016", "WIN-04")
def test_what_needs_a_permission_is_barred_with_the_reason(anna: Desk, windows: Any) -> None:
    shell = windows(person(anna, "Kim", "CLERK"))
    for page_id, name in (("setup.payment_terms", "setup.save"), ("setup.roles", "setup.new"), ("law_rates", "law.import")):
        page = shell.show_page(page_id)
        assert page is not None
        assert not command(page, name).isEnabled() and SET_UP in command(page, name).reason
        assert command(page, name).toolTip() == command(page, name).reason
    page = shell.show_page("periods")
    assert page is not None and "Manage periods" in command(page, "periods.status").reason
    assert page.primary is not None and not page.primary.isEnabled()
    backups = shell.show_page("backups")
    assert backups is not None and "Restore backups" in command(backups, "backup.other").reason
    assert command(backups, "backup.make").isEnabled()


@pytest.mark.rule("AUD-016", "WIN-04")
def test_commands_stay_barred_when_the_page_would_allow_them(anna: Desk, windows: Any) -> None:
    page = windows(person(anna, "Kim", "CLERK")).show_page("setup.payment_terms")
    assert page is not None
    save = command(page, "setup.save")
    save.allow(True, "")
    assert not save.isEnabled() and SET_UP in save.reason
    save.forbid("")
    assert save.isEnabled() and save.reason == ""


@pytest.mark.rule("AUD-016", "BLK-20")
def test_the_card_and_the_parameters_say_at_the_field_who_may_change_it(anna: Desk, windows: Any) -> None:
    shell = windows(person(anna, "Kim", "CLERK"))
    page: Any = shell.show_page("customer", customer_id=1)
    assert page.form.blocked.isEnabled() and not page.form.privacy.isEnabled()
    assert PERMISSIONS[Permission.PRIVACY].name in reason_of(page.form.privacy)
    parameters = shell.show_page("parameters")
    assert isinstance(parameters, ParametersPage)
    assert all(not f.isEnabled() and SET_UP in reason_of(f) for f in parameters.fields.values())
    free: Any = windows(anna).show_page("customer", customer_id=1)
    assert free.form.blocked.isEnabled() and free.form.privacy.isEnabled()


@pytest.mark.rule("AUD-016")
def test_the_service_decides_whatever_the_window_showed(anna: Desk, windows: Any) -> None:
    kim = person(anna, "Kim", "CLERK")
    page = windows(replace(kim)).show_page("setup.payment_terms")
    assert isinstance(page, TablePage)
    page.form.fields["days"].set_value(77)
    assert not page.save()
    assert [SET_UP in words for words in page.messages()] == [True]
    assert row_of(anna, "payment_terms", str(page.form.record.values["code"])).values["days"] != 77


@pytest.mark.rule("AUD-016")
def test_the_refusal_leads_whoever_may_give_the_permission_to_the_roles(anna: Desk, windows: Any) -> None:
    shell = windows(person(anna, "Ada", "ADMIN"))
    page = shell.show_page("home")
    assert page is not None
    refusal = permissions.refusals(shell.context.desk)[Permission.BLOCK]
    offered = dict(ways_out.buttons(page, refusal))
    assert list(offered) == ["Roles and permissions"]
    offered["Roles and permissions"]()
    assert shell.current_id == "setup.roles"


@pytest.mark.rule("AUD-016", "CLS-014")
def test_the_way_to_a_new_year_and_enter_on_a_period_say_who_may_go_it(anna: Desk, windows: Any) -> None:
    shell = windows(person(anna, "Kim", "CLERK"))
    page = shell.show_page("home")
    assert page is not None
    calendar = Calendar((), given.DAY)
    (refusal,) = [p for p in check_posting_date(calendar, given.DAY, Module.COLLECTIONS) if p.code == "CLS-005-no-period"]
    ((_words, act),) = ways_out.buttons(page, refusal)
    act()
    there: Any = shell.page()
    assert shell.current_id == "periods" and [w for w in there.messages() if "“Manage periods” is missing" in w]
    there.clear_messages()
    there.table.opened.emit(there.table.current())
    assert len(there.messages()) == 1 and "Ask Anna for it" in there.messages()[0]
    vat: Any = shell.show_page("vat_periods")
    vat.table.opened.emit(0)
    assert len(vat.messages()) == 1


@pytest.mark.rule("AUD-016")
def test_a_users_roles_are_given_on_her_own_form_too(anna: Desk, windows: Any) -> None:
    page = windows(anna).show_page("setup.users")
    assert isinstance(page, TablePage)
    page.new()
    page.form.fields["login"].set_value("kim")
    page.form.fields["display_name"].set_value("Kim")
    page.form.grids["roles"].set_lines([Line(None, {"role_id": row_of(anna, "roles", "CLERK").key, "company_id": None})])
    assert page.save() and page.messages() == ["Saved"]
    kim = row_of(anna, "users", "kim")
    assert [x.values["role_id"] for x in kim.lines["roles"]] == [row_of(anna, "roles", "CLERK").key]
    assert setup_tables.table("roles").lines_of("members").unique == ("user_id", "company_id")


@pytest.mark.rule("AUD-016", "WIN-04")
def test_every_action_that_needs_a_permission_is_one_of_the_program() -> None:
    sources = "".join(file.read_text(encoding="utf-8") for file in Path(program.__file__).parent.rglob("*.py"))

    def declared(name: str) -> bool:
        """As a command with its whole name, or as a verb of a document page or a run with that prefix."""
        prefix, _dot, verb = name.partition(".")
        run = f'prefix}}.{verb}"' in sources and f'"{prefix}", ' in sources
        return f'command("{name}"' in sources or run or (f'prefix = "{prefix}"' in sources and f'verb("{verb}"' in sources)

    assert [name for name in NEEDED if not declared(name)] == []


@pytest.mark.rule("AUD-016", "CLS-003", "WIN-04")
def test_reversing_is_barred_by_the_module_of_the_voucher_that_is_shown(anna: Desk, windows: Any) -> None:
    given.at_desk(anna).post(900)
    for desk, barred in ((person(anna, "Kim", "PREPARER"), True), (anna, False)):
        page: Any = windows(desk).show_page("vouchers")
        reverse = command(page, "voucher.reverse")
        assert page.table.current() > 0 and reverse.isEnabled() is not barred
        assert ("Post revaluation and ledger" in reverse.reason) is barred


@pytest.mark.rule("AUD-016", "CLS-003", "WIN-04")
@pytest.mark.parametrize(("text", "needed"), [
    ("Customer no.;Document no.;Document date;Due date;Amount\n10001;F-1;05/01/2026;04/02/2026;1,210.00\n",
     "Post revaluation and ledger"),
    ("Customer no.;Name;Country;Credit limit\n1003;Third;NL;500.00\n", "Change credit limits"),
    ("Customer no.;Name;Country\n1003;Third;NL\n", "")], ids=["open items", "limits", "names"])
def test_importing_is_barred_by_what_the_file_would_do(anna: Desk, windows: Any, tmp_path: Path, text: str, needed: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    role(anna, "READER")
    for desk in (person(anna, "Kim", "READER"), anna):
        page: Any = windows(desk).show_page("import")
        page.open_file(path)
        run = command(page, "import.run")
        assert page.plan is not None and page.plan.wrong == ()
        assert run.isEnabled() is (desk is anna or not needed), run.reason
        assert not needed or (needed in run.reason) is (desk is not anna)


@pytest.mark.rule("AUD-016", "WIN-04")
def test_what_all_companies_share_is_barred_for_who_may_change_one(anna: Desk, windows: Any) -> None:
    shell = windows(person(anna, "Ada", "ADMIN", company_id=anna.company_id))
    for page_id, name, barred in (("setup.payment_terms", "setup.save", False), ("setup.currencies", "setup.save", True),
                                  ("setup.roles", "setup.new", True), ("law_rates", "law.import", True)):
        page = shell.show_page(page_id)
        assert page is not None
        assert ("in this company only" in command(page, name).reason) is barred, page_id


@pytest.mark.rule("AUD-016", "IMP-008", "WIN-04")
def test_an_import_is_not_asked_about_by_who_may_not_take_it_back(anna: Desk, windows: Any, tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text("Customer no.;Document no.;Document date;Due date;Amount\n10001;F-1;05/01/2026;04/02/2026;1,210.00\n",
                    encoding="utf-8")
    page: Any = windows(anna).show_page("import")
    page.open_file(path)
    page.panel.history.set_value(True)
    page.dry_run()
    page.run()
    role(anna, "READER")
    other: Any = windows(person(anna, "Kim", "READER")).show_page("import")
    other._undo()
    assert ["Post revaluation and ledger" in words for words in other.messages()] == [True]
