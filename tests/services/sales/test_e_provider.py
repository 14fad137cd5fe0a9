"""Electronic invoices handed to a provider on the loopback: taken, refused, too busy, silent, never twice unasked (EIN-002)."""

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from app.core.problems import Weight
from app.models.company import Company
from app.services.sales import e_invoices, e_provider
from app.services.sales.e_provider import Settings
from app.services.sales.e_transport import Line, Result, deliver
from app.storage import keystore
from tests.services.sales.test_e_invoices import row_of, sold
from tests.services.sales.trade import Trade

Answers = list[tuple[int, bytes, dict[str, str]] | float]


@dataclass
class Provider:
    """A server that answers as it was told, the last answer again and again; a number is how many seconds it keeps silent."""

    address: str = ""
    answers: Answers = field(default_factory=lambda: [(201, b'{"id": "42"}', {})])
    came: list[tuple[dict[str, str], bytes]] = field(default_factory=list)


@pytest.fixture
def provider() -> Iterator[Provider]:
    made = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # noqa: N802 - the name http.server looks for
            body = self.rfile.read(int(self.headers["Content-Length"]))
            made.came.append(({k.lower(): v for k, v in self.headers.items()}, body))
            answer = made.answers.pop(0) if len(made.answers) > 1 else made.answers[0]
            if isinstance(answer, float):
                time.sleep(answer)
                self.close_connection = True
                return
            status, content, more = answer
            self.send_response(status)
            for name, value in {**more, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_arguments: Any) -> None:
            """Nothing on the screen."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    made.address = f"http://127.0.0.1:{server.server_port}/in"
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A key store of its own."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(keystore, "recall", kept.get)
    monkeypatch.setattr(keystore, "remember", lambda name, secret: kept.update({name: secret}) is None)
    return kept


def status(office: Trade, e_id: int) -> str:
    found = e_invoices.summary(office.desk, e_id)
    assert found is not None
    return found.status


def codes(done: e_invoices.Done) -> list[str]:
    return [problem.code for _number, problem in done.problems]


@pytest.mark.rule("EIN-002", "EIN-003")
def test_a_file_is_handed_over_as_it_is_and_the_number_of_the_provider_is_kept(dutch: Trade, provider: Provider) -> None:
    key = row_of(dutch, sold(dutch).invoice_id).id
    (_number, off), = e_provider.send(dutch.desk, [key]).problems
    assert off.code == "EIN-002-off" and [way.action for way in off.ways_out] == ["e_invoices.provider"]
    assert e_provider.change(dutch.desk, Settings(provider.address), "geheim").done
    assert e_provider.send(dutch.desk, [key]).ids == (key,)
    made = e_invoices.file_of(dutch.desk, key).value
    assert made is not None
    (headers, body), = provider.came
    assert body == made.content and headers["authorization"] == "Bearer geheim" and made.name in headers["content-disposition"]
    steps = e_invoices.events(dutch.desk, key)
    assert [s.status for s in steps][-2:] == ["exported", "sent"] and steps[-1].note == "127.0.0.1 42"
    assert codes(e_provider.send(dutch.desk, [key])) == ["EIN-003-sent"] and len(provider.came) == 1


@pytest.mark.rule("EIN-002")
def test_what_is_refused_says_why_and_what_cannot_be_sent_now_waits(dutch: Trade, provider: Provider) -> None:
    one, two, three = (row_of(dutch, sold(dutch, amount=amount).invoice_id).id for amount in ("100", "200", "300"))
    assert e_provider.change(dutch.desk, Settings(provider.address, "header", header="X-API-Key"), "k").done
    provider.answers = [(422, b'{"message": "BT-10 is missing"}', {}), (503, b"<html>busy</html>", {}), (401, b"who?", {})]
    done = e_provider.send(dutch.desk, [one, two, three])
    assert codes(done) == ["EIN-002-refused", "EIN-002-later", "EIN-002-sign-in"] and done.ids == ()
    assert [status(dutch, k) for k in (one, two, three)] == ["rejected", "exported", "exported"]
    assert "BT-10 is missing" in e_invoices.events(dutch.desk, one)[-1].note
    provider.answers = [(401, b"who?", {})]
    assert codes(e_provider.send(dutch.desk, [two, three])) == ["EIN-002-sign-in"], "a wrong key is not tried on the others"
    provider.answers = [(200, b"", {"Location": "/in/7/"})]
    assert e_provider.send(dutch.desk, [one, two, three]).ids == (one, two, three), "no question: none of them arrived"
    assert e_invoices.events(dutch.desk, three)[-1].note == "127.0.0.1 7"


@pytest.mark.rule("EIN-002", "EIN-003")
def test_after_silence_nobody_knows_and_sending_again_is_asked(dutch: Trade, provider: Provider) -> None:
    key = row_of(dutch, sold(dutch).invoice_id).id
    assert e_provider.change(dutch.desk, Settings(provider.address, "none")).done
    provider.answers = [0.6]
    assert codes(e_provider.send(dutch.desk, [key], timeout=0.2)) == ["EIN-002-unknown"]
    assert status(dutch, key) == "exported"
    provider.answers = [(200, b"{}", {})]
    (number, asked), = e_provider.send(dutch.desk, [key]).problems
    assert asked.weight is Weight.WARNING and asked.key and len(provider.came) == 1
    assert e_provider.send(dutch.desk, [key], confirmed=frozenset({asked.key})).ids == (key,)
    first, second = (headers["idempotency-key"] for headers, _body in provider.came)
    assert first == second, "the provider can tell that it is the same file"
    assert number.startswith("VF-")


@pytest.mark.rule("EIN-002", "EIN-020")
def test_a_file_that_breaks_a_rule_does_not_leave(dutch: Trade, provider: Provider) -> None:
    key = row_of(dutch, sold(dutch).invoice_id).id
    dutch.change(Company, dutch.desk.company_id, city="")
    assert e_provider.change(dutch.desk, Settings(provider.address, "none")).done
    assert e_provider.send(dutch.desk, [key]).ids == () and provider.came == []
    assert status(dutch, key) == "ready"


ACCOUNTS: list[tuple[Settings, str, str]] = [
    (Settings("ftp://x.example/in"), "k", "EIN-002-address"),
    (Settings("https://"), "k", "EIN-002-address"),
    (Settings("https://x.example:99999/"), "k", "EIN-002-address"),
    (Settings("https://x.example/a b"), "k", "EIN-002-address"),
    (Settings("http://x.example/in"), "k", "EIN-002-open"),
    (Settings("https://x.example/in", "header", header="X: y"), "k", "EIN-002-header"),
    (Settings("https://x.example/in", "basic"), "k", "EIN-002-user"),
    (Settings("https://x.example/in", form='a"b'), "k", "EIN-002-field"),
    (Settings("https://x.example/in"), "", "EIN-002-secret"),
    (Settings("https://x.example/in"), "k", ""),
    (Settings("https://x.example/in", "none"), "", ""),
    (Settings(), "", ""),
]


@pytest.mark.rule("EIN-002")
@pytest.mark.parametrize(("settings", "secret", "code"), ACCOUNTS)
def test_an_account_that_cannot_work_is_told_at_its_field(settings: Settings, secret: str, code: str) -> None:
    assert [p.code for p in e_provider.check(settings, secret)] == ([code] if code else [])


@pytest.mark.rule("EIN-002")
def test_the_key_stays_out_of_the_file(dutch: Trade, secrets: dict[str, str]) -> None:
    settings = Settings("https://x.example/in", "basic", "anna")
    assert e_provider.change(dutch.desk, settings, "geheim").value == settings
    assert secrets == {"provider x.example anna": "geheim"} and e_provider.read(dutch.desk) == settings
    assert "geheim" not in json.dumps([f"{s}" for s in (e_provider.read(dutch.desk),)])


@pytest.mark.rule("EIN-002")
def test_every_way_to_sign_in_and_every_answer(provider: Provider) -> None:
    line = Line(provider.address, "basic", "anna", secret="k", form="file", path="data.no")
    provider.answers = [(200, b'{"data": {"no": 17}}', {})]
    assert deliver(line, b"<x/>", 'a"\r\n.xml', "application/xml", "1").number == "17"
    headers, body = provider.came[-1]
    assert headers["authorization"] == "Basic YW5uYTpr" and headers["content-type"].startswith("multipart/form-data")
    assert b"<x/>" in body and b'filename="a___.xml"' in body
    expected = {(302, b""): Result.CONNECTION, (404, b""): Result.CONNECTION, (429, b""): Result.LATER,
                (500, b"[1"): Result.LATER, (400, b'{"error": {"a": 1}}'): Result.REFUSED, (403, b""): Result.SIGN_IN}
    for (code, content), result in expected.items():
        provider.answers = [(code, content, {"Location": "http://127.0.0.1:1/elsewhere"})]
        assert deliver(line, b"", "a", "text/plain", "1").result is result
    nobody = replace(line, address="http://127.0.0.1:1/in")
    assert deliver(nobody, b"", "a", "text/plain", "1").result is Result.CONNECTION
