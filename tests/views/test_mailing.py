"""Sending letters from windows: the account is set up and tried, a batch asked about, sent and told (COL-33, WIN-24, WIN-67)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.models.customers import CustomerContact
from app.queries import letters as queries
from app.services import letters, mail
from app.settings import ProgramSettings
from app.views.collections.letters_page import LettersPage
from app.views.collections.reminders_page import RemindersPage
from app.views.customers import pages as customer_pages
from app.views.customers.happenings import TimelineDialog
from app.views.kit.context import Context
from app.views.kit.page import Page
from app.views.kit.widgets import Button, MessageBar
from app.views.setup import pages as setup_pages
from app.views.setup.mail_page import MailPage
from tests.services import dunning
from tests.services.test_mail import ANNA, BERT, Desk3, desk, post, store, three  # noqa: F401
from tests.views.conftest import Answers


@pytest.fixture
def context(desk: Desk3, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Context]:  # noqa: F811
    """The surroundings of a page; work runs at once and `gone` keeps where she was taken."""
    found = Context(desk.office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    setup_pages.register_ways_out()
    customer_pages.register_ways_out()
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    yield found


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> LettersPage:
    """The issued letters."""
    made = LettersPage(context)
    qtbot.addWidget(made)
    return made


def command(of: Page, name: str) -> object:
    """A command of a page."""
    return next(a for a in of.commands() if a.objectName() == name)


def bars(of: Page) -> list[MessageBar]:
    """The messages that are shown."""
    return [bar for bar in of.findChildren(MessageBar) if bar.parent() is not None]


def told(of: Page) -> str:
    """Everything the page says, and the words of the buttons below it."""
    return "\n".join(x for bar in bars(of) for x in (bar.words.text(), bar.accessibleDescription(),
                                                     *(b.text() for b in bar.findChildren(Button))))


def way(of: Page, words: str) -> None:
    """Press a button under the message."""
    next(b for bar in bars(of) for b in bar.findChildren(Button) if b.text() == words).click()


@pytest.mark.rule("COL-33", "WIN-24", "WIN-30")
def test_the_chosen_letters_are_shown_asked_about_and_sent(page: LettersPage, desk: Desk3, answering: Answers) -> None:  # noqa: F811
    seen: list[str] = []

    def look_and_send(question: object) -> str:
        seen.extend(label.text() for label in question.findChildren(QLabel))  # type: ignore[attr-defined]
        return "send"

    answering.waiting = [look_and_send]  # type: ignore[list-item]
    page.table.view.selectAll()
    command(page, "letters.send").trigger()  # type: ignore[attr-defined]
    assert answering.asked == ["Send 3\xa0e-mails?"] and "3\xa0e-mails were sent." in page.messages()[0]
    first = desk.post.taken[0].message
    assert {str(first["To"]), str(first["Subject"])} <= {words.replace("\xa0", " ") for words in seen}
    assert desk.states() == ["done"] * 3 and page.mailings.running.isHidden()


@pytest.mark.rule("WIN-67", "COL-13", "WIN-24")
def test_who_is_left_out_and_what_failed_is_told_with_its_ways_on(page: LettersPage, desk: Desk3, answering: Answers) -> None:  # noqa: F811
    with desk.office.desk.writing("test") as uow:
        uow.session.query(CustomerContact).filter_by(email=ANNA).one().email = None
    desk.post.refuse[f"RCPT TO:<{BERT}"] = "550 5.1.1 unknown"
    answering.waiting = ["send"]
    page.mailings.send(desk.ids)
    assert "1\xa0e-mail was sent. 1 failed." in told(page) and "550 5.1.1 unknown" in told(page)
    assert {"Retry failed", "Print failed ones instead"} <= set(told(page).splitlines())
    desk.post.refuse.clear()
    answering.waiting = ["send"]
    way(page, "Retry failed")
    assert desk.states() == ["to_do", "done", "done"]
    page.mailings.send(desk.ids[:1])
    assert "has no e-mail address" in told(page) and "Open customer" in told(page)


@pytest.mark.rule("WIN-24")
def test_failed_ones_go_on_paper(page: LettersPage, desk: Desk3, answering: Answers) -> None:  # noqa: F811
    desk.post.refuse["RCPT"] = "550 closed for the holidays"
    answering.waiting = ["send"]
    page.mailings.send(desk.ids)
    way(page, "Print failed ones instead")
    assert "3\xa0letters are to be printed." in told(page) and desk.states() == ["not_needed"] * 3


@pytest.mark.rule("WIN-67")
def test_a_refused_password_is_a_red_bar_that_leads_to_the_account(
        page: LettersPage, desk: Desk3, store: dict[str, str], answering: Answers) -> None:  # noqa: F811
    store.update(dict.fromkeys(store, "old"))
    answering.waiting = ["send"]
    page.mailings.send(desk.ids)
    assert "refused user or password" in told(page) and "3 stay to send." in told(page)
    way(page, "Set up e-mail")
    assert page.context.gone == [("mail", {})]  # type: ignore[attr-defined]
    store.update(dict.fromkeys(store, "secret"))
    answering.waiting = ["send"]
    way(page, "Send the rest")
    assert desk.states() == ["done"] * 3


@pytest.mark.rule("WIN-30", "JOB-016")
def test_a_letter_of_which_nobody_knows_is_asked_about_in_the_window(page: LettersPage, desk: Desk3, answering: Answers) -> None:  # noqa: F811
    desk.post.hang_up += ["AFTER"]
    answering.waiting = ["send"]
    page.mailings.send(desk.ids[:1])
    assert "the connection broke after the message was handed over" in told(page)
    page.table.reload()
    assert "Unknown: was it sent?" in [page.table.model_.words(n, 3) for n in range(3)]
    page.mailings.send(desk.ids[:1])
    assert "it may have been sent" in told(page) and len(desk.post.taken) == 1


@pytest.mark.rule("COL-33", "WIN-04")
def test_who_uses_the_mail_program_keeps_drafts_and_is_told_how_to_send(qtbot: QtBot, context: Context) -> None:
    assert mail.change(context.desk, mail.Settings()).done
    made = LettersPage(context)
    qtbot.addWidget(made)
    send = made.letters.send_action
    assert not send.isEnabled() and "choose SMTP under Set-up, E-mail" in send.reason
    assert command(made, "letters.mail").shortcut().toString() == "Ctrl+M"  # type: ignore[attr-defined]


@pytest.mark.rule("COL-35", "AUD-033")
def test_each_message_stands_in_the_log_of_its_letter_and_in_the_timeline(page: LettersPage, desk: Desk3) -> None:  # noqa: F811
    desk.post.refuse[f"RCPT TO:<{ANNA}"] = "550 no"
    desk.send()
    desk.post.refuse.clear()
    desk.send(desk.ids[0])
    with desk.office.desk.reading() as session:
        found = queries.messages(session, desk.ids[0])
        assert [(m.result, m.answer, m.to) for m in found] == [("sent", "", ANNA), ("failed", "550 no", ANNA)]
    page.panel.show_letter(desk.ids[0])
    page.panel.tabs.choose(1)
    page.panel.show_letter(desk.ids[0])
    said = " ".join(label.text() for label in page.panel.findChildren(QLabel))
    assert found[0].message_id in said and ANNA in said
    who = letters.customer_of(desk.office.desk, desk.ids[0])
    assert who is not None
    timeline = TimelineDialog(page, desk.office.desk, who, lambda _h: None)
    timeline.tabs.choose(2)
    assert [(h.kind, h.what) for h in timeline.found] == [("mail", "sent"), ("mail", "failed")]


@pytest.mark.rule("WIN-24", "COL-33")
def test_at_the_end_of_issuing_the_letters_by_mail_can_be_sent_at_once(
        qtbot: QtBot, context: Context, desk: Desk3, answering: Answers) -> None:  # noqa: F811
    import datetime as dt
    paper = desk.office.customer("On paper", email="p@voorbeeld.example")
    mailed = desk.office.customer("By mail", email="m@voorbeeld.example")
    desk.office.collect(mailed, channel="email")
    for who in (paper, mailed):
        desk.office.entry(who, 5000, dt.date(2026, 1, 31))
    reminders = RemindersPage(context, suggest=True)
    qtbot.addWidget(reminders)
    reminders.day.set_value(dunning.D)
    answering.waiting = ["issue"]
    reminders.issue()
    answering.waiting = ["send"]
    way(reminders, "Send by e-mail")
    assert [t.recipients for t in desk.post.taken] == [("m@voorbeeld.example",)]


# ------------------------------------------------------------------- the account


@pytest.fixture
def account(qtbot: QtBot, context: Context) -> MailPage:
    """The page of the account."""
    made = MailPage(context)
    qtbot.addWidget(made)
    return made


@pytest.mark.rule("COL-33", "WIN-47")
def test_an_account_is_typed_tried_and_saved(account: MailPage, desk: Desk3, store: dict[str, str]) -> None:  # noqa: F811
    account.fields["login"].setText("anna")
    account.password.setText("mistyped")
    account.to.setText("anna@kantoor.example")
    account.test_action.trigger()
    assert "refused user or password" in account.messages()[0] and account.test_action.isEnabled()
    account.password.setText("secret")
    account.test_action.trigger()
    assert "anna@kantoor.example" in account.messages()[0] and len(desk.post.taken) == 1
    account.fields["per_day"].set_value(50)
    assert account.save() and mail.read(desk.office.desk).per_day == 50
    assert account.password.text() == "" and account.leave()
    assert "no key store" in told(account) and set(store.values()) == {"secret"}


@pytest.mark.rule("COL-33")
def test_what_cannot_work_stays_with_its_reason_and_nothing_is_lost(account: MailPage, desk: Desk3) -> None:  # noqa: F811
    account.fields["sender"].setText("nobody")
    assert not account.save() and "is not an e-mail address" in account.messages()[0]
    assert account.fields["sender"].text() == "nobody" and mail.read(desk.office.desk).sender == ""
    account.fields["sender"].setText("")
    account.fields["host"].setText("")
    assert not account.save() and "Enter the server" in account.messages()[0]


@pytest.mark.rule("COL-33")
def test_no_encryption_is_asked_about_once(account: MailPage, desk: Desk3, answering: Answers) -> None:  # noqa: F811
    account.fields["host"].setText("smtp.kantoor.example")
    account.fields["login"].setText("")
    answering.waiting = ["back"]
    assert not account.save() and mail.read(desk.office.desk).host == "127.0.0.1"
    answering.waiting = ["go_on"]
    assert account.save() and mail.read(desk.office.desk).host == "smtp.kantoor.example"


def test_another_encryption_brings_its_usual_port_but_keeps_a_chosen_one(account: MailPage) -> None:
    for security, port in (("tls", 465), ("starttls", 587)):
        account.fields["port"].set_value(25)
        account.fields["security"].set_value(security)
        account.fields["security"].committed.emit()
        assert account.fields["port"].value() == port
    account.fields["port"].set_value(2525)
    account.fields["security"].set_value("tls")
    account.fields["security"].committed.emit()
    assert account.fields["port"].value() == 2525


@pytest.mark.rule("WIN-04")
@pytest.mark.parametrize(("answer", "left"), [("save", True), ("discard", True), ("back", False)])
def test_leaving_with_unsaved_settings_asks(account: MailPage, desk: Desk3, answering: Answers, answer: str, left: bool) -> None:  # noqa: F811
    account.fields["reply_to"].setText("vragen@voorbeeld.example")
    answering.waiting = [answer]
    assert account.leave() is left
    assert mail.read(desk.office.desk).reply_to == ("vragen@voorbeeld.example" if answer == "save" else "")


