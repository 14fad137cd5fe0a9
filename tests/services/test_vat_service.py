"""Answers of the EU service: whatever is not clearly valid or invalid is unavailable (ESL-023)."""

import io
import json
import urllib.error
import urllib.request
from email.message import Message
from typing import Any

import pytest

from app.services import vat_service
from app.services.vat_service import Answer, Request, Result


@pytest.mark.rule("ESL-023")
@pytest.mark.parametrize(("told", "wanted"), [
    ({"valid": True, "name": "Muster GmbH", "address": "Weg 1\n28195  Bremen", "requestIdentifier": "WAPI1"},
     Answer(Result.VALID, "Muster GmbH", "Weg 1, 28195 Bremen", "WAPI1")),
    ({"valid": True, "name": "---", "address": "---", "userError": "VALID"}, Answer(Result.VALID)),
    ({"valid": False, "userError": "INVALID", "requestIdentifier": "WAPI2"}, Answer(Result.INVALID, consultation_no="WAPI2")),
    ({"valid": False}, Answer(Result.INVALID)),
    ({"valid": False, "userError": "MS_UNAVAILABLE"}, Answer(Result.UNAVAILABLE, said="MS_UNAVAILABLE")),
    ({"valid": False, "userError": "TIMEOUT"}, Answer(Result.UNAVAILABLE, said="TIMEOUT")),
    ({"actionSucceed": False, "errorWrappers": [{"error": "GLOBAL_MAX_CONCURRENT_REQ"}]},
     Answer(Result.UNAVAILABLE, said="GLOBAL_MAX_CONCURRENT_REQ")),
    ({}, Answer(Result.UNAVAILABLE, said="INVALID")), ([], Answer(Result.UNAVAILABLE, said="JSON"))])
def test_an_answer_is_read(told: Any, wanted: Answer) -> None:
    assert vat_service.read(json.dumps(told).encode()) == wanted


@pytest.mark.rule("ESL-023")
@pytest.mark.parametrize("content", [b"", b"<html>busy</html>", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_answer_is_unavailable(content: bytes) -> None:
    assert vat_service.read(content).result is Result.UNAVAILABLE


def asked(monkeypatch: pytest.MonkeyPatch, reply: Any) -> list[dict[str, str]]:
    """Stand in for the line; what was asked."""
    sent: list[dict[str, str]] = []

    def open_it(request: urllib.request.Request, **_more: Any) -> Any:
        assert isinstance(request.data, bytes)
        sent.append(json.loads(request.data))
        if isinstance(reply, Exception):
            raise reply
        return io.BytesIO(reply)

    monkeypatch.setattr(urllib.request, "urlopen", open_it)
    return sent


@pytest.mark.rule("ESL-023")
def test_our_own_number_goes_along_only_when_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = asked(monkeypatch, b'{"valid": true}')
    assert vat_service.ask(Request("DE136695976")).result is Result.VALID
    vat_service.ask(Request("EL094259216", "NL123456782B90"))
    assert sent == [{"countryCode": "DE", "vatNumber": "136695976"},
                    {"countryCode": "EL", "vatNumber": "094259216", "requesterMemberStateCode": "NL",
                     "requesterNumber": "123456782B90"}]


@pytest.mark.rule("ESL-023")
@pytest.mark.parametrize(("trouble", "reached", "said"), [
    (urllib.error.URLError("no route"), False, "no route"), (TimeoutError("timed out"), False, "timed out"),
    (urllib.error.HTTPError("https://x", 503, "Away", Message(), io.BytesIO(b"")), True, "JSON"),
    (urllib.error.HTTPError("https://x", 400, "Bad", Message(), io.BytesIO(b'{"actionSucceed": false, "errorWrappers": '
                                                                           b'[{"error": "INVALID_REQUESTER_INFO"}]}')),
     True, "INVALID_REQUESTER_INFO")])
def test_a_line_that_is_down_is_unavailable(monkeypatch: pytest.MonkeyPatch, trouble: Exception, reached: bool,
                                            said: str) -> None:
    asked(monkeypatch, trouble)
    found = vat_service.ask(Request("DE136695976"))
    assert (found.result, found.reached, found.said) == (Result.UNAVAILABLE, reached, said)
