"""Open items and confirmed promises sent by the program itself, each once, and what became of them (COL-12, 23, 33, 35)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.archive import OutgoingMessage, OutputItem
from app.models.collecting import Activity
from app.services import mail, payments
from app.services.collecting import promises, smtp_mails, transactions_mail
from app.services.collecting.forms import PromiseForm
from app.services.collecting.transactions_mail import CONTACT, SALESPERSON, Wish
from app.services.mail import sending
from app.services.payments.returning import Follow
from app.storage import keystore, verify
from tests.services import dunning
from tests.services.dunning import Office
from tests.services.mail_server import Post, running
from tests.services.payments.test_settling import reason

TO = "s.postma@voorbeeld.example"


@pytest.fixture(autouse=True)
def store(monkeypatch: pytest.MonkeyPatch) -> None:
    """A key store of our own, and pauses that nobody notices."""
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", {})
    monkeypatch.setattr(sending, "PAUSES", (0.0, 0.0))


@pytest.fixture
def post() -> Iterator[Post]:
    """A server with one user."""
    with running(Post(users={"anna": "secret"})) as found:
        yield found


@pytest.fixture
def office(tmp_path: Path, post: Post) -> Iterator[Office]:
    """De Vries owes 600.00; Jansen owes 10.00 and has no address; Anna sends by SMTP."""
    made = dunning.office(tmp_path / "office.tegoed")
    who = made.customer(language="fr")
    made.entry(made.customer("Jansen", email="", contact=""), 10_00, date(2025, 12, 1), "F-3")
    made.entry(who, 100_00, date(2025, 12, 1), "F-1")
    made.entry(who, 500_00, date(2026, 3, 1), "F-2")
    changed = mail.change(made.desk, mail.Settings("smtp", "127.0.0.1", post.port, "none", "anna", delay=0), "secret")
    assert changed.done, changed.problems
    yield made
    made.desk.file.close()


def kept(office: Office) -> list[tuple[str, int, str, str]]:
    """Messages as they are kept: about what, by which way, with which result."""
    row = OutgoingMessage
    with office.desk.reading() as session:
        return [tuple(r) for r in session.execute(  # type: ignore[misc]
            select(row.document_table, row.document_id, row.channel, row.result).order_by(row.id))]


@pytest.mark.rule("COL-12", "COL-13", "COL-14", "COL-33", "COL-35")
def test_open_items_leave_with_list_and_workbook_and_may_leave_again(office: Office, post: Post) -> None:
    source = smtp_mails.Transactions(office.desk)
    wishes = [Wish(1, CONTACT, spreadsheet=True), Wish(2, CONTACT)]
    looked = smtp_mails.look(source, wishes)
    assert looked.ready == (wishes[0],) and [p.code for p in looked.problems] == ["COL-13-contact"]
    text = source.text(wishes[0])
    assert text.to == TO and text.attachments == ("10001-2026-02-16.pdf", "10001-2026-02-16.xlsx")
    assert post.taken == [], "nothing left by looking"
    sent = smtp_mails.send(source, wishes).value
    assert sent is not None and sent.done == (wishes[0],) and len(sent.failed) == 1
    (taken,) = post.taken
    assert taken.recipients == (TO,) and "Postes ouverts" in taken.message["Subject"]
    assert [p.get_filename() for p in taken.message.iter_attachments()] == list(text.attachments)
    again = smtp_mails.send(smtp_mails.Transactions(office.desk), wishes[:1]).value
    assert again is not None and again.done == (wishes[0],) and len(post.taken) == 2, "open items are mailed again and again"
    assert kept(office) == [("customer", 1, "smtp", "sent")] * 2
    with office.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("COL-23", "COL-33", "COL-35")
def test_a_promise_is_confirmed_by_the_program(office: Office, post: Post) -> None:
    made = promises.make(office.desk, PromiseForm((2,), date(2026, 2, 20), 100_00))
    assert made.value is not None, made.problems
    source = smtp_mails.Promises(office.desk)
    sent = smtp_mails.send(source, [made.value]).value
    assert sent is not None and sent.done == (made.value,)
    assert "100,00" in post.taken[0].message.get_content() and kept(office) == [("promise", made.value, "smtp", "sent")]
    gone = smtp_mails.look(source, [999])
    assert [p.code for p in gone.problems] == ["LED-gone"]


@pytest.mark.rule("COL-34", "WIN-30", "WIN-67")
def test_what_was_refused_is_tried_again_and_what_was_cut_off_is_asked_about(office: Office, post: Post) -> None:
    source, wish = smtp_mails.Transactions(office.desk), Wish(1, CONTACT)
    post.refuse[f"RCPT TO:<{TO}>"] = "550 no such box"
    refused = smtp_mails.send(source, [wish]).value
    assert refused is not None and [p.code for _k, p in refused.failed] == ["WIN-67-one"]
    assert smtp_mails.undone(source, [wish]) == [wish]
    post.refuse.clear()
    post.hang_up = ["AFTER"]
    cut = smtp_mails.send(source, [wish]).value
    assert cut is not None and [p.code for _k, p in cut.failed] == ["WIN-67-unknown"]
    with office.desk.reading() as session:
        assert session.scalars(select(OutputItem.status)).all() == ["in_progress"]
    assert [p.code for p in smtp_mails.look(source, [wish]).problems] == ["WIN-30-cut"]
    (asked,) = smtp_mails.look(source, [wish]).problems
    done = smtp_mails.send(source, [wish], frozenset([asked.key or ""])).value
    assert done is not None and done.done == (wish,)
    assert [result for _t, _i, _c, result in kept(office)] == ["failed", "unknown", "sent"]


@pytest.mark.rule("COL-13")
def test_nothing_leaves_without_an_address_or_without_anything_open(office: Office, post: Post) -> None:
    source = smtp_mails.Transactions(office.desk)
    assert [p.code for p in smtp_mails.look(source, [Wish(1, SALESPERSON)]).problems] == ["COL-13-person"]
    empty = office.customer("Nobody")
    sent = smtp_mails.send(source, [Wish(empty, CONTACT)]).value
    assert sent is not None and [p.code for _k, p in sent.failed] == ["COL-12-nothing"]
    assert post.taken == [] and kept(office) == []


@pytest.mark.rule("NSF-02", "UND-09", "COL-33", "COL-35")
def test_a_customer_is_told_that_her_payment_came_back(office: Office, post: Post) -> None:
    day = office.desk.today
    paid = office.pay(2, 100_00, 1, day)
    what = payments.Return(code="AC01", follow=Follow.EMAIL, follow_on=day)
    outcome = payments.return_payment(office.desk, paid, day, what, reason_id=reason(office, "returned_payment"))
    done = outcome.value
    assert done is not None and done.activity_id is not None, outcome.problems
    source = smtp_mails.Returns(office.desk)
    text = source.text(done.cancellation_id)
    assert (text.to, text.subject) == (TO, "La banque a rejeté votre règlement de 100,00\u00a0€") and "F-1" in text.body
    sent = smtp_mails.send(source, [done.cancellation_id]).value
    assert sent is not None and sent.done == (done.cancellation_id,) and len(post.taken) == 1
    assert kept(office) == [("payment_cancellation", done.cancellation_id, "smtp", "sent")]
    with office.desk.reading() as session:
        assert session.get_one(Activity, done.activity_id).closed, "what was to be done is done"
        assert verify.prove(session) == []
    assert [p.code for p in smtp_mails.look(source, [99]).problems] == ["LED-gone"]
    assert [p.code for p in transactions_mail.tell_returned(office.desk, 99).problems] == ["LED-gone"]
