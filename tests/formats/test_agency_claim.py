"""What a collection agency gets: CSV and JSON of fixed shape, the same bytes for the same content (AGY-02)."""

import csv
import io
import json
import zipfile
from datetime import date
from decimal import Decimal

import pytest

from app.formats.agency_claim import Claim, Event, Handover, Segment, archive, claims_csv, debtor_csv, history_csv

SEGMENT = Segment(date(2026, 2, 1), date(2026, 3, 31), 59, Decimal("1210.00"), Decimal("10.15000"), Decimal("19.85"))
CLAIM = Claim("F-1", "invoice", date(2026, 1, 2), date(2026, 1, 31), "EUR", Decimal("1210.00"), Decimal("1000.00"),
              Decimal("1000.00"), Decimal("19.85"), date(2026, 3, 31), Decimal("40.00"), (SEGMENT,),
              ("documents/invoice-F-1.pdf",))
TOLD = Handover("AGY-0001", date(2026, 3, 31), {"name": "Wij"}, {"name": "Incasso BV"},
                {"name": "Müller; Söhne", "city": "=1+1"}, (CLAIM,),
                (Event(date(2026, 2, 10), "reminder", "F-1", "L-1 · 1"),), "x")


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8")), delimiter=";"))


@pytest.mark.rule("AGY-02")
def test_csv_has_semicolons_a_decimal_point_iso_dates_and_no_formulas() -> None:
    assert rows(debtor_csv(TOLD)) == [["file", "name", "city"], ["AGY-0001", "Müller; Söhne", "'=1+1"]]
    [head, row] = rows(claims_csv(TOLD))
    told = dict(zip(head, row, strict=True))
    assert (told["document_date"], told["original"], told["principal"], told["interest"], told["costs"]) == (
        "2026-01-02", "1210.00", "1000.00", "19.85", "40.00")
    assert told["interest_segments"] == "2026-02-01..2026-03-31 59d 1210.00 10.15000% = 19.85"
    assert rows(history_csv(TOLD))[1] == ["AGY-0001", "2026-02-10", "reminder", "F-1", "L-1 · 1"]


@pytest.mark.rule("AGY-02")
@pytest.mark.parametrize(("wanted", "names"), [
    ("both", ["debtor.csv", "claims.csv", "history.csv", "claim.json"]), ("csv", ["debtor.csv", "claims.csv", "history.csv"]),
    ("json", ["claim.json"])])
def test_the_zip_has_what_the_agency_wants_and_the_documents_in_a_folder(wanted: str, names: list[str]) -> None:
    files = {"b.pdf": b"2", "a.pdf": b"1"}
    made = archive(TOLD, files, wanted)
    assert made == archive(TOLD, dict(reversed(files.items())), wanted)
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        assert packed.namelist() == [*names, "documents/a.pdf", "documents/b.pdf"] and packed.read("documents/b.pdf") == b"2"
        if "claim.json" in names:
            body = json.loads(packed.read("claim.json"))
            assert (body["schema"], body["version"], body["number"]) == ("tegoed.agency-claim", 1, "AGY-0001")
            assert body["claims"][0]["segments"][0] == {"first": "2026-02-01", "last": "2026-03-31", "days": 59,
                                                        "base": "1210.00", "rate": "10.15000", "amount": "19.85"}
