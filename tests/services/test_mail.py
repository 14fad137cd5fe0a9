"""Letters by SMTP to a server on the loopback: sent once, each failure told, nothing twice (COL-33, COL-35, WIN-30, WIN-67)."""

import datetime as dt
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models.archive import ArchivedDocument, OutgoingMessage, OutputAttempt, OutputItem
from app.models.audit import AuditPayload
from app.models.company import UserSetting
from app.queries import letters as queries
from app.services import letters, mail, reminder_cancel
from app.services.mail import sending
from app.services.mail.transport import Line, Server, Why
from app.storage import archive, keystore
from app.views.kit.tasks import Progress
from tests.services import dunning
from tests.services.mail_server import Post, running

ANNA, BERT, CARLA = "anna@voorbeeld.example", "bert@voorbeeld.example", "carla@voorbeeld.example"


@pytest.fixture(autouse=True)
def store(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A key store of our own, and pauses that nobody notices."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", kept)
    monkeypatch.setattr(sending, "PAUSES", (0.0, 0.0))
    return kept


@pytest.fixture
def post() -> Iterator[Post]:
    """A server with one user."""
    with running(Post(users={"anna": "secret"})) as found:
        yield found


@dataclass
class Desk3:
    """An office with three letters to three customers, and the account of its user."""

    office: dunning.Office
    ids: list[int]
    post: Post

    def set_up(self, **more: object) -> None:
        settings = mail.Settings("smtp", "127.0.0.1", self.post.port, "none", "anna", delay=0)
        outcome = mail.change(self.office.desk, replace(settings, **more), "secret")  # type: ignore[arg-type]
        assert outcome.done, outcome.problems

    def send(self, *ids: int, confirmed: frozenset[str] = frozenset(), progress: Progress | None = None) -> mail.Sent[int]:
        outcome = mail.send(self.office.desk, ids or self.ids, confirmed=confirmed, progress=progress)
        assert outcome.value is not None, outcome.problems
        return outcome.value

    def states(self) -> list[str]:
        with self.office.desk.reading() as session:
            return list(session.scalars(select(OutputItem.status).where(OutputItem.channel == "email").order_by(OutputItem.id)))

    def attempts(self) -> list[tuple[str, str | None]]:
        with self.office.desk.reading() as session:
            return [(a.result, a.message) for a in session.scalars(select(OutputAttempt).order_by(OutputAttempt.id))]

    def messages(self) -> list[tuple[str | None, str]]:
        with self.office.desk.reading() as session:
            return [(m.recipient, m.result) for m in session.scalars(select(OutgoingMessage).order_by(OutgoingMessage.id))]


@pytest.fixture(scope="session")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file with three issued letters by e-mail."""
    path = tmp_path_factory.mktemp("mail") / "office.tegoed"
    made = dunning.office(path)
    for name, address in (("Anna", ANNA), ("Bert", BERT), ("Carla", CARLA)):
        customer = made.customer(name, email=address)
        made.collect(customer, channel="email")
        made.entry(customer, 10_000, dt.date(2026, 1, 31))
    made.suggest(dunning.D)
    made.issue()
    made.desk.file.close()
    return path


@pytest.fixture
def desk(three: Path, tmp_path: Path, post: Post) -> Iterator[Desk3]:
    """A copy of it, opened, with its account."""
    path = tmp_path / "office.tegoed"
    path.write_bytes(three.read_bytes())
    office = dunning.opened(path)
    with office.desk.reading() as session:
        ids = mail.waiting(session, office.desk.company_id)
    found = Desk3(office, ids, post)
    found.set_up()
    yield found
    office.desk.file.close()


# ------------------------------------------------------------------- it leaves


@pytest.mark.rule("COL-33", "COL-35", "WIN-30", "WIN-31", "AUD-033")
def test_each_letter_leaves_once_with_its_stored_pdf_and_is_kept_with_its_message_id(desk: Desk3) -> None:
    sent = desk.send()
    assert (sent.done, sent.failed, sent.rest, sent.stopped) == (tuple(desk.ids), (), (), None)
    assert [t.recipients for t in desk.post.taken] == [(ANNA,), (BERT,), (CARLA,)] and desk.post.connections == 1
    assert {t.login for t in desk.post.taken} == {"anna"} and {t.sender for t in desk.post.taken} == {"incasso@voorbeeld.example"}
    assert desk.states() == ["done"] * 3 and desk.attempts() == [("sent", None)] * 3
    first = desk.post.taken[0].message
    [pdf] = list(first.iter_attachments())
    with desk.office.desk.reading() as session:
        kept = session.scalars(select(OutgoingMessage).order_by(OutgoingMessage.id)).first()
        stored = session.scalars(select(ArchivedDocument).where(ArchivedDocument.document_id == desk.ids[0])).one()
        assert kept is not None and kept.message_id == first["Message-ID"] and kept.recipient == ANNA and kept.body
        assert pdf.get_content() == archive.read(session, stored.content_sha256)
        assert kept.attachments == [{"name": pdf.get_filename(), "sha256": stored.content_sha256}]
        [way] = [w for w in queries.ways_out(session, desk.ids[0]) if w.channel == "email"]
    assert first["From"] == '"Voorbeeld B.V." <incasso@voorbeeld.example>' and first["Subject"] == kept.subject
    assert "X-Unsent" not in first and (way.status, way.handed_over, way.tries) == ("done", False, 1)
    assert desk.send().done == () and len(desk.post.taken) == 3


@pytest.mark.rule("COL-33")
def test_reply_to_and_bcc_and_a_refused_bcc_refuses_nothing(desk: Desk3) -> None:
    desk.set_up(sender="debiteuren@voorbeeld.example", reply_to="vragen@voorbeeld.example", bcc="archief@voorbeeld.example")
    desk.send(desk.ids[0])
    desk.post.refuse["archief@"] = "550 full"
    assert desk.send(desk.ids[1]).done == (desk.ids[1],)
    taken = desk.post.taken
    assert taken[0].recipients == (ANNA, "archief@voorbeeld.example") and taken[1].recipients == (BERT,)
    assert taken[0].message["Reply-To"] == "vragen@voorbeeld.example" and b"archief" not in taken[0].content
    assert taken[0].sender == "debiteuren@voorbeeld.example"


@pytest.mark.rule("REM-50")
def test_a_letter_that_was_sent_goes_again_only_after_a_question(desk: Desk3) -> None:
    desk.send(desk.ids[0])
    asked = mail.ready(desk.office.desk, desk.ids[:1])
    assert [p.code for p in asked.problems] == ["REM-50-again"] and not asked.ready
    again = desk.send(desk.ids[0], confirmed=frozenset(p.key for p in asked.problems if p.key))
    assert again.done == (desk.ids[0],) and len(desk.post.taken) == 2
    assert desk.post.taken[0].message["Message-ID"] != desk.post.taken[1].message["Message-ID"]


@pytest.mark.rule("COL-35")
def test_a_draft_for_the_mail_program_is_kept_too(desk: Desk3) -> None:
    assert letters.mail_draft(desk.office.desk, desk.ids[0]).done
    assert desk.messages() == [(ANNA, "handed_over")] and desk.states()[0] == "done"


def test_a_line_that_is_a_dot_arrives_as_it_was(post: Post) -> None:
    server = Server("127.0.0.1", post.port, "none", "anna", "secret")
    with Line(server) as line:
        assert line.deliver(b"Subject: x\r\n\r\n.\r\n..two\r\n.end", "a@b.nl", "c@d.nl") is None
    assert post.taken[0].content == b"Subject: x\r\n\r\n.\r\n..two\r\n.end\r\n"


# ------------------------------------------------------------------- what stops all


@pytest.mark.rule("WIN-67")
def test_a_refused_password_stops_the_batch_at_once_and_nothing_is_marked(desk: Desk3, store: dict[str, str]) -> None:
    for name in store:
        store[name] = "wrong"
    sent = desk.send()
    assert sent.stopped is not None and sent.stopped.code == "WIN-67-authentication" and sent.rest == tuple(desk.ids)
    assert "5.7.8" in str(sent.stopped.saw["said"]) and [w.action for w in sent.stopped.ways_out] == ["mail.setup"]
    assert desk.post.taken == [] and desk.post.connections == 1 and desk.states() == ["to_do"] * 3


@pytest.mark.rule("WIN-67")
@pytest.mark.parametrize(("refusal", "code"), [({"MAIL": "550 not yours"}, "WIN-67-sender"),
                                               ({"EHLO": "421 closed"}, "WIN-67-connection")])
def test_what_the_server_holds_against_everybody_stops_too(desk: Desk3, refusal: dict[str, str], code: str) -> None:
    desk.post.refuse |= refusal
    sent = desk.send()
    assert sent.stopped is not None and sent.stopped.code == code
    assert sent.rest == tuple(desk.ids) and sent.failed == () and desk.states() == ["to_do"] * 3


@pytest.mark.rule("WIN-67")
def test_the_sender_is_refused_in_the_middle(desk: Desk3) -> None:
    desk.send(desk.ids[0])
    desk.post.refuse["MAIL"] = "550 not yours"
    sent = desk.send(*desk.ids[1:])
    assert sent.rest == tuple(desk.ids[1:]) and desk.states() == ["done", "to_do", "to_do"]
    assert desk.attempts()[-1] == ("failed", "550 not yours") and desk.messages()[-1] == (BERT, "failed")


# ------------------------------------------------------------------- what stops one


@pytest.mark.rule("WIN-67")
@pytest.mark.parametrize("refusal", [{f"RCPT TO:<{BERT}": "550 5.1.1 unknown"}, {f"To: {BERT}": "552 too large"}],
                         ids=["recipient", "message"])
def test_a_refused_recipient_or_message_fails_alone_and_the_next_goes(desk: Desk3, refusal: dict[str, str]) -> None:
    desk.post.refuse |= refusal
    sent = desk.send()
    assert sent.done == (desk.ids[0], desk.ids[2]) and sent.rest == () and sent.stopped is None
    [(letter, problem)] = sent.failed
    assert letter == desk.ids[1] and problem.code == "WIN-67-one" and next(iter(refusal.values())) in str(problem.saw["said"])
    assert desk.states() == ["done", "failed", "done"] and desk.messages()[1] == (BERT, "failed")
    desk.post.refuse.clear()
    assert desk.send(desk.ids[1]).done == (desk.ids[1],) and desk.states() == ["done"] * 3


@pytest.mark.rule("WIN-30", "COL-13")
def test_customers_without_address_and_cancelled_letters_are_listed_and_the_others_go(desk: Desk3) -> None:
    from app.models.customers import CustomerContact
    with desk.office.desk.writing("test") as uow:
        contacts = {c.email: c for c in uow.session.scalars(select(CustomerContact))}
        contacts[ANNA].email, contacts[BERT].email = "", "bert at home"
    assert reminder_cancel.cancel_all(desk.office.desk, [desk.ids[2]], day=None).done
    sent = desk.send()
    assert sent.done == () and desk.post.connections == 0
    assert [p.code for _i, p in sent.failed] == ["COL-13-email", "WIN-67-address", "WIN-30-cancelled"]
    assert desk.states()[:2] == ["to_do", "to_do"]


# ------------------------------------------------------------------- lost connections


@pytest.mark.rule("WIN-67")
@pytest.mark.parametrize("at", ["CONNECT", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"])
def test_a_connection_lost_twice_is_tried_again_and_nothing_leaves_twice(desk: Desk3, at: str) -> None:
    desk.post.hang_up += [at, at]
    assert desk.send().done == tuple(desk.ids)
    assert [t.recipients for t in desk.post.taken] == [(ANNA,), (BERT,), (CARLA,)] and desk.post.connections == 3


@pytest.mark.rule("WIN-67")
@pytest.mark.parametrize(("at", "states"), [("CONNECT", ["to_do", "to_do", "to_do"]), ("RCPT", ["failed", "to_do", "to_do"])])
def test_a_connection_lost_three_times_stops(desk: Desk3, at: str, states: list[str]) -> None:
    desk.post.hang_up += [at] * 9
    sent = desk.send()
    assert sent.stopped is not None and sent.stopped.code == "WIN-67-connection" and sent.done == ()
    assert desk.post.connections == 3 and desk.states() == states
    assert sent.rest == tuple(desk.ids[states.count("failed"):])


@pytest.mark.rule("WIN-67")
def test_the_pauses_grow_and_can_be_cut_short(desk: Desk3, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert tuple(sorted(sending.PAUSES)) == sending.PAUSES and sending.PAUSES[0] < sending.PAUSES[1]


@pytest.mark.rule("WIN-30", "JOB-016", "WIN-67")
@pytest.mark.parametrize(("at", "arrived"), [("AFTER", 1), ("BODY", 0)])
def test_a_connection_lost_after_the_message_was_handed_over_is_never_tried_again(desk: Desk3, at: str, arrived: int) -> None:
    desk.post.hang_up += [at]
    sent = desk.send()
    assert sent.done == tuple(desk.ids[1:]) and [(i, p.code) for i, p in sent.failed] == [(desk.ids[0], "WIN-67-unknown")]
    assert desk.states() == ["in_progress", "done", "done"] and desk.messages()[0] == (ANNA, "unknown")
    again = desk.send()
    assert [p.code for _i, p in again.failed if p.code == "WIN-30-unknown"] and len(desk.post.taken) == 2 + arrived
    letters.mark(desk.office.desk, [desk.ids[0]], sent=False)
    assert desk.send(desk.ids[0]).done == (desk.ids[0],) and len(desk.post.taken) == 3 + arrived


@pytest.mark.rule("WIN-30", "JOB-016", "WIN-63")
def test_killed_in_the_middle_it_asks_and_sends_nothing_by_itself(desk: Desk3, monkeypatch: pytest.MonkeyPatch) -> None:
    """Power lost at the worst moment: the server has the message, the file does not know it yet."""
    class Killed(BaseException):
        pass

    def killed(*_args: object) -> None:
        raise Killed

    monkeypatch.setattr(sending._Batch, "_settle", killed)
    with pytest.raises(Killed):
        desk.send()
    monkeypatch.undo()
    path = Path(str(desk.office.desk.file.target))
    desk.office.desk.file.close()
    desk.office = dunning.opened(path)
    assert len(desk.post.taken) == 1 and desk.states() == ["in_progress", "to_do", "to_do"]
    with desk.office.desk.reading() as session:
        assert queries.to_send(session, desk.office.desk.company_id) == 3
        assert mail.waiting(session, desk.office.desk.company_id) == desk.ids[1:]
    found = mail.ready(desk.office.desk, desk.ids)
    assert found.ready == tuple(desk.ids[1:]) and [p.code for p in found.problems] == ["WIN-30-unknown"]
    letters.mark(desk.office.desk, [desk.ids[0]], sent=True)
    assert desk.states()[0] == "done"


# ------------------------------------------------------------------- how many, and stop


@pytest.mark.rule("WIN-67", "COL-33")
def test_the_daily_maximum_leaves_the_rest_for_tomorrow(desk: Desk3) -> None:
    desk.set_up(per_day=2)
    sent = desk.send()
    assert sent.done == tuple(desk.ids[:2]) and sent.rest == (desk.ids[2],) and desk.states()[2] == "to_do"
    assert sent.stopped is not None and sent.stopped.code == "WIN-67-daily" and sent.stopped.saw["most"] == 2
    assert desk.send(desk.ids[2]).rest == (desk.ids[2],)
    desk.office = desk.office.on(dunning.D + dt.timedelta(1))
    assert desk.send(desk.ids[2]).done == (desk.ids[2],)


@pytest.mark.rule("WIN-03", "WIN-67")
def test_a_stopped_batch_leaves_the_rest_to_do(desk: Desk3) -> None:
    progress = Progress(lambda _done, _whole: None)
    progress.report = lambda done, _whole: progress.cancelled.set() if done == 1 else None
    sent = desk.send(progress=progress)
    assert sent.done == (desk.ids[0],) and sent.rest == tuple(desk.ids[1:]) and desk.states() == ["done", "to_do", "to_do"]


@pytest.mark.rule("COL-33")
def test_between_two_mails_lies_the_delay(desk: Desk3, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(threading.Event, "wait", lambda _self, seconds=None: waited.append(seconds) or False)
    monkeypatch.setattr(sending._Batch, "_wait", lambda _self, seconds: waited.append(seconds))
    desk.set_up(delay=7)
    desk.send()
    assert [w for w in waited if w == 7] == [7, 7]


@pytest.mark.rule("WIN-24")
def test_failed_e_mails_are_switched_to_paper(desk: Desk3) -> None:
    desk.post.refuse[BERT] = "550 no"
    desk.send()
    assert mail.on_paper(desk.office.desk, desk.ids) == 1
    with desk.office.desk.reading() as session:
        ways = {w.channel: w.status for w in queries.ways_out(session, desk.ids[1])}
    assert ways == {"email": "not_needed", "print": "to_do"}
    folder = Path(str(desk.office.desk.file.target)).parent / "pdf"
    out = letters.put_out(desk.office.desk, [desk.ids[1]], folder, letters.Way())
    assert out.done == (desk.ids[1],)


# ------------------------------------------------------------------- the account


@pytest.mark.rule("COL-33", "AUD-012")
def test_the_password_is_in_the_key_store_and_nowhere_in_the_file(desk: Desk3, store: dict[str, str]) -> None:
    assert store == {"mail anna@127.0.0.1": "secret"}
    with desk.office.desk.reading() as session:
        settings = str(session.scalars(select(UserSetting.value).where(UserSetting.key == "mail.smtp")).one())
        trail = " ".join(c or "" for c in session.scalars(select(AuditPayload.content)))
    assert "secret" not in settings and "secret" not in trail and '"host":"127.0.0.1"' in trail
    assert b"secret" not in Path(str(desk.office.desk.file.target)).read_bytes()


@pytest.mark.rule("COL-33")
@pytest.mark.parametrize(("more", "code"), [
    ({"host": " "}, "COL-33-host"), ({"port": 0}, "COL-33-port"), ({"port": 65536}, "COL-33-port"),
    ({"sender": "nobody"}, "MST-012-email"), ({"bcc": "a@b"}, "MST-012-email"), ({"delay": 601}, "COL-33-number"),
    ({"per_day": -1}, "COL-33-number"), ({"login": "bert"}, "COL-33-password"),
    ({"host": "smtp.example.org", "login": ""}, "COL-33-open"),
])
def test_settings_that_cannot_work_are_refused_with_their_field(desk: Desk3, more: dict[str, object], code: str) -> None:
    before = mail.read(desk.office.desk)
    outcome = mail.change(desk.office.desk, replace(before, **more))  # type: ignore[arg-type]
    assert [p.code for p in outcome.problems] == [code] and all(p.field for p in outcome.problems)
    assert mail.read(desk.office.desk) == before


@pytest.mark.rule("COL-33")
def test_who_sends_by_the_mail_program_sends_nothing_from_here(desk: Desk3) -> None:
    assert mail.change(desk.office.desk, mail.Settings()).done
    refused = mail.send(desk.office.desk, desk.ids)
    assert [p.code for p in refused.problems] == ["COL-33-off"] and desk.post.connections == 0


@pytest.mark.rule("COL-33")
def test_an_unknown_password_is_said_before_anything_is_tried(desk: Desk3, store: dict[str, str]) -> None:
    store.clear()
    refused = mail.send(desk.office.desk, desk.ids)
    assert [(p.code, p.ways_out[0].action) for p in refused.problems] == [("COL-33-password", "mail.setup")]


@pytest.mark.rule("COL-33")
def test_the_test_button_tries_settings_before_they_are_kept(desk: Desk3) -> None:
    settings = mail.read(desk.office.desk)
    assert mail.try_out(desk.office.desk, settings, "", "anna@kantoor.example").value == "anna@kantoor.example"
    assert desk.post.taken[0].message["Subject"] == "Test of your e-mail account in Tegoed" and desk.messages() == []
    wrong = mail.try_out(desk.office.desk, settings, "mistyped", "anna@kantoor.example")
    assert [p.code for p in wrong.problems] == ["WIN-67-authentication"]
    assert [p.field for p in mail.try_out(desk.office.desk, settings, "", " ").problems] == ["to"]
    assert [p.field for p in mail.try_out(desk.office.desk, settings, "", "here").problems] == ["to"]
    desk.post.refuse["anna@kantoor"] = "550 no"
    assert [p.code for p in mail.try_out(desk.office.desk, settings, "", "anna@kantoor.example").problems] == ["WIN-67-refused"]


# ------------------------------------------------------------------- encryption


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for the loopback that only we trust, with its key, in one file."""
    pytest.importorskip("cryptography")
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
            .serial_number(1).not_valid_before(dt.datetime(2020, 1, 1)).not_valid_after(dt.datetime(2120, 1, 1))
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True).sign(key, hashes.SHA256()))
    path = tmp_path_factory.mktemp("certificate") / "loopback.pem"
    path.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                       serialization.NoEncryption()) + made.public_bytes(serialization.Encoding.PEM))
    return path


def serving(certificate: Path) -> ssl.SSLContext:
    """What the server encrypts with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.mark.rule("COL-33", "WIN-67")
@pytest.mark.parametrize("security", ["starttls", "tls"])
@pytest.mark.parametrize("trusted", [True, False])
def test_both_encryptions_and_a_certificate_nobody_trusts(certificate: Path, security: str, trusted: bool) -> None:
    post = Post(users={"anna": "secret"}, **{security: serving(certificate)})  # type: ignore[arg-type]
    context = ssl.create_default_context(cafile=str(certificate)) if trusted else None
    with running(post), Line(Server("127.0.0.1", post.port, security, "anna", "secret"), context=context) as line:
        refused = line.deliver(b"Subject: x\r\n\r\nx\r\n", "a@b.nl", "c@d.nl")
    assert (refused is None) is trusted and len(post.taken) == trusted
    if refused is not None:
        assert refused.why is Why.CERTIFICATE and "certificate" in refused.said.lower()


@pytest.mark.rule("WIN-67")
def test_a_server_without_the_chosen_encryption_gets_no_password(post: Post) -> None:
    with Line(Server("127.0.0.1", post.port, "starttls", "anna", "secret")) as line:
        refused = line.open()
    assert refused is not None and refused.why is Why.ENCRYPTION
    with Line(Server("127.0.0.1", post.port, "tls", "anna", "secret"), timeout=2) as line:
        refused = line.open()
    assert refused is not None and refused.why in (Why.ENCRYPTION, Why.CONNECTION)


@pytest.mark.rule("WIN-67")
@pytest.mark.parametrize("server", [Server("127.0.0.1", 1, "none"), Server("no.such.host.invalid", 25, "none"),
                                    Server("a..b", 25, "none")], ids=["closed", "unknown", "no-name"])
def test_a_server_that_is_not_there_is_a_lost_connection(server: Server) -> None:
    refused = Line(server, timeout=2).open()
    assert refused is not None and refused.why is Why.CONNECTION and refused.said


def test_an_address_the_net_cannot_spell_is_refused_alone(post: Post) -> None:
    with Line(Server("127.0.0.1", post.port, "none", "anna", "secret")) as line:
        assert line.deliver(b"Subject: x\r\n\r\nx", "a@b.nl", "c@müller.example") is None
        refused = line.deliver(b"Subject: x\r\n\r\nx", "a@b.nl", "jürgen@d.nl")
        assert refused is not None and refused.why is Why.RECIPIENT
        assert line.deliver(b"Subject: x\r\n\r\nx", "a@b.nl", "c@d.nl") is None
    assert [t.recipients for t in post.taken] == [("c@xn--mller-kva.example",), ("c@d.nl",)]
