"""Rates fetched from the bank: only where wanted, only over HTTPS, whatever the line does (RAT-006)."""

import http.client
import urllib.error
import urllib.request
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.clock import FixedClock
from app.formats.ecb_rates import MOST_BYTES
from app.models.accounts import ExchangeRate
from app.services import company_parameters, rate_download
from app.services.rate_download import RECENT, WHOLE, Downloaded, download
from app.settings import RATES_DOWNLOAD
from tests.services.test_rates import FILE, count, enter
from tests.storage.given import Office


def allow(office: Office) -> None:
    assert company_parameters.change(office.desk, RATES_DOWNLOAD, True).done


def offered(_address: str) -> bytes:
    return FILE.encode()


def codes(office: Office, fetch: rate_download.Fetch, address: str | None = None) -> list[str]:
    return [p.code for p in download(office.desk, fetch, address).problems]


@pytest.mark.rule("RAT-006")
def test_nothing_is_fetched_before_the_company_allows_it(local: Office) -> None:
    asked: list[str] = []

    def watched(address: str) -> bytes:
        asked.append(address)
        return b""

    assert codes(local, watched) == ["RAT-006-off"] and asked == []
    allow(local)
    assert download(local.desk, offered).value == Downloaded(8, 0, date(2026, 3, 6))
    assert count(local.desk) == 8
    assert download(local.desk, offered).value == Downloaded(0, 0, date(2026, 3, 6)), "the same file again changes nothing"


@pytest.mark.rule("RAT-006", "RAT-003")
def test_a_rate_that_changed_oddly_waits_for_somebody_who_looks(local: Office) -> None:
    allow(local)
    enter(local.desk, "USD", "2.00", date(2026, 2, 27), per_accounting=True)
    found = download(local.desk, offered).value
    assert found is not None and (found.imported, found.waiting) == (7, 1)
    with local.desk.reading() as session:
        assert Decimal("1.04") not in set(session.scalars(select(ExchangeRate.value)))


@pytest.mark.rule("RAT-006", "RAT-004")
@pytest.mark.parametrize("trouble", [OSError("no line"), TimeoutError("timed out"), urllib.error.URLError("unknown host"),
                                     http.client.IncompleteRead(b""), ConnectionResetError()])
def test_a_line_that_fails_is_a_problem_and_writes_nothing(local: Office, trouble: Exception) -> None:
    allow(local)

    def fails(_address: str) -> bytes:
        raise trouble

    assert codes(local, fails) == ["RAT-006-failed"]
    assert codes(local, lambda _address: b"<html>Please sign in</html>") == ["RAT-004-other"]
    assert codes(local, lambda _address: b"x" * (MOST_BYTES + 1)) == ["RAT-006-large"]
    assert count(local.desk) == 0


@pytest.mark.rule("RAT-006")
@pytest.mark.parametrize("address", ["http://rates.example/eurofxref.xml", "ftp://rates.example/x", "rates.xml"])
def test_an_open_line_is_never_used(local: Office, address: str) -> None:
    allow(local)
    assert codes(local, offered, address) == ["RAT-006-address"] and count(local.desk) == 0


@pytest.mark.rule("RAT-006")
def test_a_server_cannot_send_on_to_an_open_line() -> None:
    handler = rate_download._OnlyClosed()
    request = urllib.request.Request("https://rates.example/a")
    with pytest.raises(urllib.error.URLError):
        handler.redirect_request(request, None, 302, "", http.client.HTTPMessage(), "http://rates.example/b")  # type: ignore[arg-type]
    sent_on = handler.redirect_request(request, None, 302, "", http.client.HTTPMessage(), "https://rates.example/b")  # type: ignore[arg-type]
    assert sent_on is not None and sent_on.full_url == "https://rates.example/b"


@pytest.mark.rule("RAT-006", "RAT-002")
@pytest.mark.parametrize(("days", "address"), [(80, RECENT), (81, WHOLE)])
def test_the_short_file_is_enough_while_the_books_are_fresh(local: Office, days: int, address: str) -> None:
    allow(local)
    download(local.desk, offered)
    later = local.at(FixedClock(datetime.combine(date(2026, 3, 6) + timedelta(days), datetime.min.time()).astimezone()))
    assert rate_download.address_for(later.desk) == address
