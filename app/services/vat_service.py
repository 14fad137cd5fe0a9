"""The way to the VAT number service of the European Union (VIES): one number asked over HTTPS, every outcome a value (ESL-023).

The service is slow, and one member state or another is often away: what is no clear answer is *unavailable*, never *invalid*.
"""

import http.client
import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

ADDRESS = "https://ec.europa.eu/taxation_customs/vies/rest-api/check-vat-number"
TIMEOUT = 15
"""Seconds without an answer after which the service counts as unavailable."""
LARGEST, LONGEST_WORDS = 65_536, 120
NAME, PLACE, NUMBER = 100, 200, 40
"""Characters that are kept of a name, an address and a consultation number."""
_NOTHING = frozenset({"", "---"})


class Result(StrEnum):
    """What the service says of a number, spelled as it is stored."""

    VALID = "valid"
    INVALID = "invalid"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Request:
    """A number with its prefix; with our own number beside it the service gives a consultation number."""

    number: str
    own: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `said` = why there is no answer, `reached` = did the service itself answer at all?"""

    result: Result
    name: str = ""
    address: str = ""
    consultation_no: str = ""
    said: str = ""
    reached: bool = True


Client = Callable[[Request], Answer]
"""Whatever answers a request: the service, or a stand-in in tests."""


def ask(request: Request) -> Answer:
    """Ask the service; never raises for a line or a service that is away."""
    body = {"countryCode": request.number[:2], "vatNumber": request.number[2:]}
    if request.own:
        body |= {"requesterMemberStateCode": request.own[:2], "requesterNumber": request.own[2:]}
    question = urllib.request.Request(ADDRESS, json.dumps(body).encode(), method="POST",
                                      headers={"Content-Type": "application/json", "Accept": "application/json"})
    try:
        with urllib.request.urlopen(question, timeout=TIMEOUT, context=ssl.create_default_context()) as response:
            return read(response.read(LARGEST))
    except urllib.error.HTTPError as refused:
        with refused:
            return _refused(refused)
    except (OSError, http.client.HTTPException) as problem:
        return away(str(getattr(problem, "reason", problem) or type(problem).__name__))


def _refused(refused: urllib.error.HTTPError) -> Answer:
    try:
        content = refused.read(LARGEST)
    except (OSError, http.client.HTTPException):
        content = b""
    found = read(content)
    return found if found.said else Answer(Result.UNAVAILABLE, said=f"{refused.code} {refused.reason}"[:LONGEST_WORDS])


def away(said: str) -> Answer:
    """The service could not be reached at all."""
    return Answer(Result.UNAVAILABLE, said=said[:LONGEST_WORDS], reached=False)


def read(content: bytes) -> Answer:
    """An answer of the service; whatever does not clearly say valid or invalid is unavailable."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        return Answer(Result.UNAVAILABLE, said="JSON")
    troubles = told.get("errorWrappers")
    if told.get("actionSucceed") is False or troubles:
        return Answer(Result.UNAVAILABLE, said=_trouble(troubles))
    if told.get("valid") is True:
        return Answer(Result.VALID, _text(told, "name", NAME), _text(told, "address", PLACE),
                      _text(told, "requestIdentifier", NUMBER))
    error = told.get("userError", "INVALID")
    if told.get("valid") is False and error in ("INVALID", "INVALID_INPUT", ""):
        return Answer(Result.INVALID, consultation_no=_text(told, "requestIdentifier", NUMBER))
    return Answer(Result.UNAVAILABLE, said=str(error)[:LONGEST_WORDS])


def _trouble(troubles: Any) -> str:
    first = troubles[0] if isinstance(troubles, list) and troubles else {}
    return str(first.get("error") if isinstance(first, dict) else first)[:LONGEST_WORDS]


def _text(told: dict[str, Any], name: str, most: int) -> str:
    """A text in one line; the service says three dashes for what a state does not tell."""
    text = ", ".join(" ".join(line.split()) for line in str(told.get(name) or "").splitlines() if line.strip())
    return "" if text in _NOTHING else text[:most]
