"""The way to a provider of electronic invoices: one file handed in over HTTPS, every refusal with its reason (EIN-002)."""

import base64
import http.client
import json
import ssl
import urllib.error
import urllib.request
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

TIMEOUT = 30
"""Seconds without an answer after which nobody knows what became of the file."""
LONGEST_ANSWER, LONGEST_WORDS = 65_536, 250


class Result(StrEnum):
    """What became of one file. UNKNOWN: it was handed over, but no answer came. SIGN_IN and CONNECTION stop all others too."""

    TAKEN = "taken"
    REFUSED = "refused"
    LATER = "later"
    SIGN_IN = "sign_in"
    CONNECTION = "connection"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answer:
    """The result, what the provider or this computer said, and the number the provider gave the file."""

    result: Result
    said: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Where files are handed in and how one signs in: `sign_in` = none, bearer, basic or header (a key under `header`).

    `form` is the name of the field a form carries the file in; empty = the file is the body. `path` names the number of the
    file in a JSON answer, its steps joined by dots.
    """

    address: str
    sign_in: str = "none"
    user: str = ""
    header: str = ""
    secret: str = ""
    form: str = ""
    path: str = "id"
    timeout: float = TIMEOUT


class _Here(urllib.request.HTTPRedirectHandler):
    """A file goes where she said and nowhere else."""

    def redirect_request(self, *_arguments: Any, **_named: Any) -> None:
        return None


def deliver(line: Line, content: bytes, name: str, mime: str, key: str) -> Answer:
    """Hand in one file. `key` is the same whenever the same file is handed in, so that a provider can tell it came already."""
    body, kind = _form(line.form, content, name, mime) if line.form else (content, mime)
    headers = {"Content-Type": kind, "Accept": "application/json", "Idempotency-Key": key, **_signed(line)}
    if not line.form:
        headers["Content-Disposition"] = f'attachment; filename="{_plain(name)}"'
    request = urllib.request.Request(line.address, data=body, headers=headers, method="POST")
    opener = urllib.request.build_opener(_Here(), urllib.request.HTTPSHandler(context=ssl.create_default_context()))
    try:
        with opener.open(request, timeout=line.timeout) as response:
            return Answer(Result.TAKEN, number=_number(response.read(LONGEST_ANSWER), response.headers, line.path))
    except urllib.error.HTTPError as refused:
        with refused:
            return _refused(refused)
    except urllib.error.URLError as problem:
        # Asked before anything of the file left, unless waiting took too long.
        late = isinstance(problem.reason, TimeoutError)
        return Answer(Result.UNKNOWN if late else Result.CONNECTION, _words(problem.reason))
    except (OSError, http.client.HTTPException) as problem:
        return Answer(Result.UNKNOWN, _words(problem))


def _refused(refused: urllib.error.HTTPError) -> Answer:
    try:
        said = _reason(refused.read(LONGEST_ANSWER)) or str(refused.reason)
    except (OSError, http.client.HTTPException):
        said = str(refused.reason)
    words = f"{refused.code} {said}"[:LONGEST_WORDS]
    if refused.code in (401, 403, 407):
        return Answer(Result.SIGN_IN, words)
    if refused.code in (408, 425, 429) or refused.code >= 500:
        return Answer(Result.LATER, words)
    return Answer(Result.CONNECTION if 300 <= refused.code < 400 or refused.code in (404, 405, 410) else Result.REFUSED, words)


def _signed(line: Line) -> Mapping[str, str]:
    match line.sign_in:
        case "bearer":
            return {"Authorization": f"Bearer {line.secret}"}
        case "basic":
            return {"Authorization": "Basic " + base64.b64encode(f"{line.user}:{line.secret}".encode()).decode("ascii")}
        case "header":
            return {line.header: line.secret}
        case _:
            return {}


def _form(field: str, content: bytes, name: str, mime: str) -> tuple[bytes, str]:
    """The file in a form of one field."""
    edge = uuid.uuid4().hex
    head = (f'--{edge}\r\nContent-Disposition: form-data; name="{_plain(field)}"; filename="{_plain(name)}"\r\n'
            f"Content-Type: {mime}\r\n\r\n")
    return head.encode("ascii") + content + f"\r\n--{edge}--\r\n".encode("ascii"), f"multipart/form-data; boundary={edge}"


def _plain(name: str) -> str:
    """A name that cannot leave its quotes."""
    return "".join(c if c.isascii() and c.isprintable() and c not in '"\\' else "_" for c in name)


def _number(answer: bytes, headers: Any, path: str) -> str:
    """The number the provider gave: at `path` of a JSON answer, else the end of the address it stands at now."""
    found: Any = _json(answer)
    for step in path.split(".") if path else ():
        found = found.get(step) if isinstance(found, dict) else None
    if isinstance(found, str | int) and not isinstance(found, bool):
        return str(found)[:LONGEST_WORDS]
    return str(headers.get("Location") or "").rstrip("/").rpartition("/")[2][:LONGEST_WORDS]


def _reason(answer: bytes) -> str:
    """What a refusal says: the message of a JSON answer, else its text without layout."""
    found = _json(answer)
    if isinstance(found, dict):
        for name in ("message", "detail", "error_description", "title", "error"):
            if isinstance(found.get(name), str) and found[name].strip():
                return str(found[name]).strip()
    if found is None and answer.lstrip()[:1] in (b"<", b""):
        return ""
    return " ".join(answer.decode("utf-8", errors="replace").split())


def _json(answer: bytes) -> Any:
    try:
        return json.loads(answer)
    except (ValueError, RecursionError):
        return None


def _words(problem: object) -> str:
    return (getattr(problem, "strerror", None) or str(problem) or type(problem).__name__)[:LONGEST_WORDS]
