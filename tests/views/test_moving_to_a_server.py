"""Moving a company file to a server from the file menu and from the command line (SAF-036)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import make_url

from app import cli
from app.core.clock import FixedClock
from app.services import server_moves
from app.services.server_moves import Server
from app.settings import RECENT
from app.storage.company_file import CompanyFile
from app.views.desktop import Desktop
from app.views.kit import dialogs
from app.views.kit.widgets import Label
from app.views.setup.wizard_pages import Form
from tests import conftest
from tests.storage import given
from tests.views.conftest import Answers
from tests.views.test_company_file_windows import desk_of, desktop, opened, own, shell_of  # noqa: F401

needs_server = pytest.mark.skipif(not conftest.SERVER, reason="TEGOED_TEST_POSTGRES names no server")


@pytest.fixture
def server() -> Iterator[str]:
    """An empty database on the server."""
    with conftest.new_database() as url:
        yield url


def fill(question: dialogs.Question, **values: str) -> str:
    """Type into the fields of the question and choose to move."""
    form = question.findChild(Form)
    assert form is not None
    for name, value in values.items():
        form.fields[name].set_value(value)
    return "move"


@pytest.mark.postgres
@needs_server
@pytest.mark.rule("SAF-036", "SAF-007")
def test_from_the_file_menu_to_the_server_and_on(opened: Desktop, server: str, answering: Answers) -> None:  # noqa: F811
    url, before = make_url(server), Path(desk_of(opened).file.target)
    answering.waiting.append(lambda question: fill(question, host=url.host or "", port=str(url.port), user=url.username or "",
                                                   database=url.database or ""))
    opened.move_to_server()
    assert str(desk_of(opened).file.target).endswith(str(url.database)) and desk_of(opened).file.read_only is None
    page = shell_of(opened).page()
    assert page is not None and any("office.tegoed" in words for words in page.messages())
    assert opened.own.get(RECENT)[0] == desk_of(opened).file.target and str(before) not in opened.own.get(
        RECENT)
    file = CompanyFile.open(before, clock=given.CLOCK)
    assert file.read_only is not None and file.read_only.code == "SAF-036-moved"
    file.close()




@pytest.mark.rule("SAF-036")
def test_what_is_missing_is_asked_again_and_a_missing_server_leaves_the_file_open(
        opened: Desktop, answering: Answers) -> None:  # noqa: F811
    def again(question: dialogs.Question) -> str:
        form = question.findChild(Form)
        assert form is not None and set(form.wrong_words()) == {"host", "user", "port"}
        password = form.fields["password"]
        assert isinstance(password, QLineEdit) and password.echoMode() == QLineEdit.EchoMode.Password
        return fill(question, host="127.0.0.1", port="1", user="anna", password="hush")

    def refused(question: dialogs.Question) -> str:
        told = " ".join(label.text() for label in question.findChildren(Label))
        assert "127.0.0.1" in told and "hush" not in told
        return "ok"

    answering.waiting += [lambda question: fill(question, port="none"), again, refused]
    before = desk_of(opened).file.target
    opened.move_to_server()
    assert desk_of(opened).file.target == before and desk_of(opened).file.read_only is None


@pytest.mark.parametrize(("typed", "wrong"), [
    (Server("db", "books", "anna"), ()), (Server("", "books", "anna"), ("host",)), (Server("db", " ", ""), ("database", "user")),
    (Server("db", "books", "anna", port="0"), ("port",)), (Server("db", "books", "anna", port="65536"), ("port",)),
    (Server("db", "books", "anna", port="65535"), ())])
@pytest.mark.rule("SAF-036")
def test_each_field_of_the_server_is_checked(typed: Server, wrong: tuple[str, ...]) -> None:
    assert tuple(p.field for p in typed.problems()) == wrong


@pytest.mark.rule("SAF-036")
def test_an_address_that_is_none_is_refused_without_its_password() -> None:
    for text in ("books", "mysql://anna:hush@db/books", "postgresql://db"):
        problem = server_moves.check_address(text)
        assert problem is not None and problem.code == "SAF-036-address" and "hush" not in str(problem.saw)
    assert server_moves.check_address("postgresql://anna@db:5432/books") is None


@pytest.mark.postgres
@needs_server
@pytest.mark.rule("SAF-036")
def test_the_command_line_moves_and_says_what_is_where(office_path: Path, server: str, tmp_path: Path,
                                                       capsys: pytest.CaptureFixture[str]) -> None:
    clock = FixedClock.on(given.DAY)
    arguments = ["move-to-server", str(office_path), server, "--backups", str(tmp_path / "kept")]
    assert cli.main(arguments, clock) == cli.DONE
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("postgresql") and out[1] == str(office_path) and Path(out[2]).exists() and "tables" in out[3]
    assert cli.main(arguments, clock) == cli.REFUSED
    assert "can only be read" in capsys.readouterr().err
    assert cli.main(["verify", server], clock) == cli.DONE
