"""Letters sent without a screen: what is to do goes, what failed is on standard error with an exit code (COL-33, WIN-67)."""

import datetime as dt

import pytest

from app import cli
from app.core.clock import FixedClock
from tests.services import dunning
from tests.services.test_mail import BERT, Desk3, desk, post, store, three  # noqa: F401


def run(desk: Desk3, *arguments: str) -> int:  # noqa: F811
    """One command on the file, which is closed for it and opened again."""
    path = desk.office.desk.file.target
    desk.office.desk.file.close()
    code = cli.main([arguments[0], str(path), *arguments[1:]], FixedClock.on(dunning.D))
    desk.office = dunning.opened(path)  # type: ignore[arg-type]
    return code


@pytest.mark.rule("COL-33", "WIN-67")
def test_what_is_to_do_is_sent_and_a_refusal_is_told(desk: Desk3, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: F811
    desk.post.refuse[f"RCPT TO:<{BERT}"] = "550 5.1.1 unknown"
    assert run(desk, "send") == cli.REFUSED
    said = capsys.readouterr()
    assert "2 e-mails sent, 1 failed, 0 still to send" in said.out and "550 5.1.1 unknown" in said.err
    desk.post.refuse.clear()
    assert run(desk, "send") == cli.DONE and desk.states() == ["done"] * 3
    assert run(desk, "send") == cli.DONE and len(desk.post.taken) == 3


@pytest.mark.rule("COL-33", "GEN-07")
def test_a_run_issues_and_sends_only_what_goes_by_mail(desk: Desk3, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: F811
    who = desk.office.customer("By mail", email="m@voorbeeld.example")
    desk.office.collect(who, channel="email")
    desk.office.entry(who, 5000, dt.date(2026, 1, 31))
    assert run(desk, "remind", "--send", "--confirm") == cli.DONE
    assert "1 letter issued" in capsys.readouterr().out
    assert [t.recipients for t in desk.post.taken] == [("m@voorbeeld.example",)]


@pytest.mark.rule("COL-33")
def test_where_no_key_store_is_the_environment_holds_the_password(
        desk: Desk3, store: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    store.clear()
    assert run(desk, "send") == cli.REFUSED and desk.post.connections == 0
    monkeypatch.setenv("TEGOED_MAIL_PASSWORD", "secret")
    assert run(desk, "send") == cli.DONE and len(desk.post.taken) == 3


@pytest.mark.rule("COL-33")
def test_without_an_account_nothing_is_issued(desk: Desk3, store: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:  # noqa: F811
    store.clear()
    desk.office.entry(desk.office.customer("By mail", email="m@voorbeeld.example"), 5000, dt.date(2026, 1, 31))
    assert run(desk, "remind", "--send") == cli.REFUSED
    assert "is not known on this computer" in capsys.readouterr().err
    assert [d.state for d in desk.office.drafts()] == ["draft"] and desk.post.connections == 0
