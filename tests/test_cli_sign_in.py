"""The command line and a file that is opened with passwords: no command gets in without one."""

import ast
import inspect
import shutil
from pathlib import Path
from typing import cast

import pytest

from app import cli
from app.core.clock import FixedClock
from app.services.desk import Desk
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from tests.services import signing
from tests.services.signing import ANNA, BERT
from tests.test_cli import TODAY, Script, script  # noqa: F401


def inside(file: Path) -> Desk:
    """A desk at the file, past its door."""
    clock = FixedClock.on(TODAY)
    return Desk(CompanyFile.open(file, clock=clock), Actor(1, "Anna"), 1, clock)


class Quiet:
    """Stands for what a test would read of the output."""

    def readouterr(self) -> tuple[str, str]:
        """Nothing is kept."""
        return "", ""


@pytest.fixture(scope="session")
def guarded_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Anna and Bert with passwords in a file with customers and invoices, and a backup of it; made once."""
    made = Script(tmp_path_factory.mktemp("guarded"), cast(pytest.CaptureFixture[str], Quiet())).make()
    desk = inside(made.file)
    signing.give(desk, 1, ANNA)
    signing.add(desk, "bert", "Bert Smit", BERT)
    desk.file.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(cli.OWN_PASSWORD, ANNA)
        assert made.run("backup", made.file, made.folder / "kept", "--user", "Anna") == 0
    return made.folder


@pytest.fixture
def guarded(guarded_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Script:
    """A copy of it."""
    monkeypatch.delenv(cli.OWN_PASSWORD, raising=False)
    return Script(Path(shutil.copytree(guarded_folder, tmp_path / "office")), capsys)


COMMANDS = ("create", "companies", "import", "undo-import", "age", "remind", "backup", "restore", "move-to-server", "encrypt",
            "verify")


def command(script: Script, name: str) -> list[object]:  # noqa: F811
    """The shortest use of a command on the file."""
    more: dict[str, list[object]] = {
        "create": ["--add", "--name", "Second", "--country", "BE", "--code", "TWO"],
        "import": [script.write("more.csv", "Customer no.;Name\n1003;Third\n"), "--entity", "customers", "--confirm"],
        "backup": [script.folder / "elsewhere"], "restore": [next((script.folder / "kept").iterdir()), "--yes"],
        "move-to-server": ["postgresql://nobody@127.0.0.1:1/none"]}
    return [name, script.file, *more.get(name, [])]


@pytest.mark.rule("AUD-015")
@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_opens_a_file_with_passwords_without_one(guarded: Script, name: str) -> None:
    before = guarded.file.read_bytes()
    assert guarded.run(*command(guarded, name)) == cli.SIGN_IN == 4
    assert guarded.out == "" and cli.OWN_PASSWORD in guarded.err
    assert guarded.file.read_bytes()[100:] == before[100:] and not (guarded.folder / "elsewhere").exists()
    assert not guarded.file.with_name(guarded.file.name + ".lock").exists()


def test_there_is_one_way_into_a_file_that_exists() -> None:
    tree = ast.parse(inspect.getsource(cli))
    ways = {call.func.attr: function.name for function in ast.walk(tree) if isinstance(function, ast.FunctionDef)
            for call in ast.walk(function) if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
            and call.func.attr in ("open_file", "at_door", "open", "first") and ast.unparse(call.func.value) != "os"}
    assert ways == {}
    assert inspect.getsource(cli).count("desks.at_door") == 1 == inspect.getsource(cli._desk).count("desks.at_door")


@pytest.mark.rule("AUD-015")
def test_with_the_right_password_from_the_environment_it_works_and_is_recorded_under_that_name(
        guarded: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cli.OWN_PASSWORD, BERT)
    assert guarded.run(*command(guarded, "import"), "--user", "Bert Smit") == 0, guarded.err
    desk = inside(guarded.file)
    assert signing.trail(desk)[-2:] == [("Bert Smit", "sign_in"), ("Bert Smit", "sign_out")]
    desk.file.close()
    assert guarded.run("age", guarded.file, "--user", "bert") == 0 and "Bakkerij Smit BV" in guarded.out


@pytest.mark.rule("AUD-015")
@pytest.mark.parametrize(("user", "words"), [(["--user", "Anna"], "not the password of Anna"), (["--user", "Carla"], "Carla")],
                         ids=["another's password", "a stranger"])
def test_a_wrong_password_and_an_unknown_name_are_told_apart_for_people_and_not_for_scripts(
        guarded: Script, monkeypatch: pytest.MonkeyPatch, user: list[str], words: str) -> None:
    monkeypatch.setenv(cli.OWN_PASSWORD, BERT)
    assert guarded.run("companies", guarded.file, *user) == 4
    assert words in guarded.err and guarded.out == "" and BERT not in guarded.err


@pytest.mark.rule("AUD-015")
def test_guessing_from_a_script_waits_as_at_the_window_whatever_day_it_claims(
        guarded: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cli.OWN_PASSWORD, "a guess")
    for name in ("companies", "age", "undo-import", "verify", "companies"):
        assert guarded.run(*command(guarded, name), "--user", "Anna") == 4
    assert "heard from" in guarded.err
    monkeypatch.setenv(cli.OWN_PASSWORD, ANNA)
    assert guarded.run("undo-import", guarded.file, "--user", "Anna") == 4
    assert guarded.run("undo-import", guarded.file, "--user", "bert") == 4 and "not the password of Bert" in guarded.err


@pytest.mark.rule("AUD-015")
def test_on_a_terminal_it_is_asked_for_and_never_shown(guarded: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def typed(words: str) -> str:
        asked.append(words)
        return ANNA

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", typed)
    assert guarded.run("companies", guarded.file, "--user", "Anna") == 0
    assert asked == ["Password of Anna: "] and ANNA not in guarded.out + guarded.err


@pytest.mark.rule("AUD-015")
def test_a_restored_backup_asks_for_the_password_it_was_made_with(guarded: Script) -> None:
    kept = next((guarded.folder / "kept").iterdir())
    copy = guarded.folder / "copy.tegoed"
    assert guarded.run("restore", copy, kept, "--as-copy") == 0, guarded.err
    assert guarded.run("companies", Path(guarded.out.strip())) == 4


@pytest.mark.rule("AUD-015")
def test_without_passwords_a_name_is_believed_and_a_strange_one_refused(script: Script) -> None:  # noqa: F811
    script.make()
    assert script.run("companies", script.file, "--user", "Anna") == 0
    assert script.run("companies", script.file, "--user", "Carla") == 4 and "Carla" in script.err
