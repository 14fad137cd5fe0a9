"""Reference rates fetched from the European Central Bank: only where a company wants it, only over HTTPS (RAT-006)."""

import http.client
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from http.client import HTTPMessage
from typing import IO, Any
from urllib.parse import urlsplit

from sqlalchemy import func, select

from app.core.problems import Outcome, WayOut, error
from app.core.words import N_, declare
from app.formats.ecb_rates import MOST_BYTES
from app.models.accounts import ExchangeRate
from app.services import company_parameters, rate_import
from app.services.desk import Desk
from app.settings import RATES_DOWNLOAD

declare({
    "RAT-006-off": N_("This company does not download rates. Allow it under Set-up, Company parameters, or import a file."),
    "RAT-006-address": N_("{address} does not begin with https; rates are not fetched over an open line. Import a file instead."),
    "RAT-006-failed": N_("The rates could not be fetched from {server}: {cause}. Try again later, or import a file."),
    "RAT-006-large": N_("What {server} sent has more than {most} MB. Import a file instead."),
})

RECENT = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml"
WHOLE = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"
REACH = 80
"""Days for which the short file certainly has every rate."""
TIMEOUT = 30
Fetch = Callable[[str], bytes]
"""Gives what stands at an address; raises `OSError` or `http.client.HTTPException` when it cannot be had."""


@dataclass(frozen=True, slots=True)
class Downloaded:
    """What a download did: `imported` rates are new in the books, `waiting` want a tick, `newest` = the last day of the file."""

    imported: int
    waiting: int
    newest: date


class _OnlyClosed(urllib.request.HTTPRedirectHandler):
    """A server may send on to another address, never to an open line."""

    def redirect_request(self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage,
                         newurl: str) -> urllib.request.Request | None:
        """The next address, or a refusal."""
        if urlsplit(newurl).scheme != "https":
            raise urllib.error.URLError("http")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetched(address: str) -> bytes:
    """What stands at an address, its certificate proved; at most one byte more than can be read."""
    opener = urllib.request.build_opener(_OnlyClosed(), urllib.request.HTTPSHandler(context=ssl.create_default_context()))
    with opener.open(address, timeout=TIMEOUT) as answer:
        content: bytes = answer.read(MOST_BYTES + 1)
    return content


def address_for(desk: Desk) -> str:
    """The short file when the newest rate in the books is recent enough, else the whole history."""
    rate = ExchangeRate
    with desk.reading() as session:
        newest = session.scalar(select(func.max(rate.valid_from)).where(rate.company_id == desk.company_id, rate.source == "ecb"))
    since = newest or rate_import.first_day(desk)
    return RECENT if since >= desk.clock.today() - timedelta(REACH) else WHOLE


def download(desk: Desk, fetch: Fetch | None = None, address: str | None = None) -> Outcome[Downloaded]:
    """Fetch and import what needs no tick; a rate that changed oddly waits for somebody who looks at it (RAT-003, 006).

    A failure is a problem, never an exception, so that a job tries again later and no window is stopped.
    """
    if not company_parameters.read(desk).get(RATES_DOWNLOAD):
        return Outcome(None, (error("RAT-006-off", ways_out=(WayOut("rates.import"),)),))
    found = content_of(desk, fetch, address)
    if found.value is None:
        return Outcome(None, found.problems)
    name, content = found.value
    planned = rate_import.plan(desk, name, content)
    if planned.value is None:
        return Outcome(None, planned.problems)
    done = rate_import.run(desk, planned.value)
    if done.value is None:
        return Outcome(None, done.problems)
    return Outcome(Downloaded(done.value.new + done.value.changed, done.value.left_out, planned.value.newest), planned.problems)


def content_of(desk: Desk, fetch: Fetch | None = None, address: str | None = None) -> Outcome[tuple[str, bytes]]:
    """The name and the bytes of the file the bank offers now."""
    address = address or address_for(desk)
    parts = urlsplit(address)
    server, way = parts.hostname or address, (WayOut("rates.import"),)
    if parts.scheme != "https":
        return Outcome(None, (error("RAT-006-address", address=address, ways_out=way),))
    try:
        content = (fetch or fetched)(address)
    except (OSError, http.client.HTTPException) as problem:
        return Outcome(None, (error("RAT-006-failed", server=server, cause=_cause(problem), ways_out=way),))
    if len(content) > MOST_BYTES:
        return Outcome(None, (error("RAT-006-large", server=server, most=MOST_BYTES // 1_000_000, ways_out=way),))
    return Outcome((parts.path.rsplit("/", 1)[-1], content))


def _cause(problem: Any) -> str:
    """What the line or the server said, in short."""
    reason = getattr(problem, "reason", None) or getattr(problem, "strerror", None)
    return str(reason or problem or type(problem).__name__)[:120]
