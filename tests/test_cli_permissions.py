"""The command line asks for the same permissions as the windows (AUD-016)."""

from pathlib import Path

import pytest

from app import cli
from app.core.clock import FixedClock
from app.services import desks
from tests.services.persons import person
from tests.test_cli import ITEMS, TODAY, Script


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    """A company of Anna's in which Kim is a Closer and Cor nothing yet."""
    made = Script(tmp_path, capsys).make()
    desk = desks.open_file(made.file, clock=FixedClock.on(TODAY), login="Anna")
    person(desk, "Kim", "CLOSER")
    person(desk, "Cor")
    desk.file.close()
    return made


@pytest.mark.rule("AUD-016")
def test_without_the_permission_a_command_is_refused_by_its_name_and_nothing_is_done(script: Script) -> None:
    items = script.write("more.csv", ITEMS.replace("F-", "G-"))
    assert script.run("import", script.file, items, "--entity", "open_items", "--history", "--confirm",
                      "--user", "Cor") == cli.REFUSED
    assert "Cor may not do this: the permission “Post revaluation and ledger” is missing. Ask Anna for it." in script.err
    assert script.run("remind", script.file, "--pdf", script.folder / "letters", "--user", "Cor") == cli.REFUSED
    assert "“Post collections” is missing" in script.err and not list((script.folder / "letters").glob("*.pdf"))
    assert script.run("create", script.file, "--add", "--name", "Two", "--country", "NL", "--code", "TWO",
                      "--user", "Kim") == cli.REFUSED
    assert "Kim may not do this" in script.err


@pytest.mark.rule("AUD-016", "SAF-026")
def test_a_restore_needs_its_permission_and_a_backup_none(script: Script) -> None:
    assert script.run("backup", script.file, script.folder / "kept", "--user", "Cor") == cli.DONE
    saved = script.out.strip()
    assert script.run("restore", script.file, saved, "--yes", "--user", "Kim") == cli.REFUSED
    assert "“Restore backups” is missing" in script.err
    assert script.run("restore", script.file, saved, "--yes", "--user", "Anna") == cli.DONE


@pytest.mark.rule("AUD-016", "IMP-007")
def test_a_control_total_that_differs_is_confirmed_only_by_those_who_may(script: Script) -> None:
    items = script.write("more.csv", ITEMS.replace("F-", "G-"))
    wanted = ("import", script.file, items, "--entity", "open_items", "--control", "1,555.51", "--confirm", "--user")
    assert script.run(*wanted, "Cor") == cli.REFUSED and "“Import despite a difference” is missing" in script.err
    assert script.run(*wanted, "Kim") == cli.DONE, script.err


@pytest.mark.rule("AUD-016", "SAF-036")
def test_moving_the_file_to_a_server_is_for_those_who_may_set_it_up(script: Script) -> None:
    assert script.run("move-to-server", script.file, "postgresql://a@localhost:1/b", "--user", "Kim") == cli.REFUSED
    assert "“Change the set-up, users and roles” is missing" in script.err
