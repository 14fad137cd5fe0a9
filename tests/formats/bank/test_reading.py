"""Any file of a bank: told by its content, archives opened, and nothing a file holds can raise."""

import io
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.core.enums import LANGUAGES
from app.formats import bank
from app.formats.bank import reading
from app.formats.bank.statement import BankFormat, StatementFile
from tests.formats.bank import cfonb_writer, coda_writer

CODA = coda_writer.statement([coda_writer.Move(1_00)]).encode()
CFONB = cfonb_writer.statement([cfonb_writer.Move(1_00)]).encode()
CSV = b"Datum;Bedrag;Omschrijving;Rekening;Munt\n02/03/2026;5,00;x;NL91ABNA0417164300;EUR\n"
CAMT = (b'<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id>'
        b'<Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct></Stmt></BkToCstmrStmt></Document>')

MT940 = b":20:1\r\n:25:NL91ABNA0417164300\r\n:28C:1\r\n:60F:C260301EUR0,00\r\n:62F:C260302EUR0,00\r\n-\r\n"


def packed(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return into.getvalue()


def codes(file: StatementFile) -> list[str]:
    """What is told about the file, in four languages without an open place."""
    for problem in file.problems:
        for language in LANGUAGES:
            assert "{" not in i18n.problem_text(problem, language, i18n.region_for(language))
    return [p.code for p in file.problems]


@pytest.mark.rule("BNK-01")
@pytest.mark.parametrize(("content", "kind"), [
    (CODA, BankFormat.CODA), (CFONB, BankFormat.CFONB120), (CSV, BankFormat.CSV), (CAMT, BankFormat.CAMT053),
    (CAMT.replace(b"camt.053", b"camt.054"), BankFormat.CAMT054), (CAMT.replace(b"camt.053", b"camt.052"), BankFormat.CAMT052),
    (MT940, BankFormat.MT940),
    (b"", None), (b"hello", None), (b"<html></html>", None), (b'{"a": 1, "b": 2}\n{"a": 1, "b": 2}', None),
    (b"%PDF-1.7 x;y\n1;2", None), (packed({"a": CODA}), None), (packed({"xl/workbook.xml": b"x"}), BankFormat.XLSX),
])
@pytest.mark.parametrize("name", ["statement.txt", "photo.jpg"])
def test_the_format_is_told_by_the_content_and_not_by_the_name(content: bytes, kind: BankFormat | None, name: str) -> None:
    assert bank.detect(name, content) is kind


@pytest.mark.rule("BNK-01")
def test_every_format_comes_through_one_door() -> None:
    for content, kind in ((CODA, BankFormat.CODA), (CFONB, BankFormat.CFONB120), (CSV, BankFormat.CSV),
                          (CAMT, BankFormat.CAMT053), (MT940, BankFormat.MT940)):
        file = bank.read("x", content)
        assert file.format is kind and len(file.statements) == 1 and file.problems == ()


@pytest.mark.rule("BNK-01", "ERR-05")
def test_what_is_no_bank_file_is_told() -> None:
    assert codes(bank.read("a.txt", b"hello")) == ["BNK-01-unknown"]
    assert codes(bank.read("a.txt", b" \r\n")) == ["IMP-file-empty"]
    assert codes(bank.read("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600)) == ["IMP-file-xls"]
    assert codes(bank.read("a.csv", CSV + b'02/03/2026;5,00;"open;x;EUR\n')) == ["IMP-file-quote"]
    assert codes(bank.read("a.xlsx", packed({"xl/workbook.xml": b"x"}))) == ["IMP-file-damaged"]
    assert codes(bank.read("a.ods", packed({"mimetype": b"application/vnd.oasis.opendocument"}))) == ["IMP-file-kind"]


@pytest.mark.rule("BNK-01")
def test_an_archive_gives_the_statements_of_its_files_and_tells_what_it_could_not_read() -> None:
    file = bank.read("maart.zip", packed({"a.cod": CODA, "map/b.txt": CFONB, "c.csv": CSV, "d.txt": b"hello",
                                          "__MACOSX/a.cod": b"x", ".DS_Store": b"x", "map/": b""}))
    assert [s.format for s in file.statements] == [BankFormat.CODA, BankFormat.CFONB120, BankFormat.CSV] and file.format is None
    assert codes(file) == ["BNK-01-unknown"] and file.problems[0].saw["file"] == "maart.zip/d.txt"
    assert bank.read("x.zip", packed({"a": CODA, "b": CODA})).format is BankFormat.CODA


@pytest.mark.rule("BNK-01", "ERR-05")
def test_archives_that_are_locked_nested_damaged_or_empty_are_told() -> None:
    locked = bytearray(packed({"a.cod": CODA, "b.cod": CODA}))
    for head, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = locked.index(head) + at
        locked[place:place + 2] = struct.pack("<H", 1)
    half = bank.read("x.zip", bytes(locked))
    assert codes(half) == ["BNK-01-locked"] and len(half.statements) == 1
    assert codes(bank.read("x.zip", packed({"in.zip": packed({"a": CODA})}))) == ["BNK-01-nested"]
    assert codes(bank.read("x.zip", packed({}))) == ["BNK-01-nothing"]
    assert codes(bank.read("x.zip", packed({"a": CODA})[:-30])) == ["BNK-01-damaged"]
    broken = bytearray(packed({"a.cod": CODA * 3, "b.cod": CODA}))
    broken[60] ^= 0xFF
    told = bank.read("x.zip", bytes(broken))
    assert codes(told) == ["BNK-01-damaged"] and len(told.statements) == 1


@pytest.mark.rule("BNK-07")
def test_bombs_are_refused_before_they_are_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert codes(bank.read("x.zip", packed({"a": b" " * 2_000_000}))) == ["BNK-01-bomb"]
    assert codes(bank.read("x.zip", packed({f"{n}.cod": b"x" for n in range(reading.MOST_FILES + 1)}))) == ["BNK-01-many"]
    lying = bytearray(packed({"a.cod": CODA * 20}))
    for head, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = lying.index(head) + at
        lying[place:place + 4] = struct.pack("<I", 100)
    assert codes(bank.read("x.zip", bytes(lying))) in (["BNK-01-damaged"], [])
    monkeypatch.setattr(reading, "MOST_UNPACKED", len(CODA) + 10)
    assert codes(bank.read("x.zip", packed({"a": CODA, "b": CODA}))) == ["BNK-01-bomb"]
    monkeypatch.setattr("app.formats.tables.MOST_BYTES", 10)
    assert codes(bank.read("x.cod", CODA)) == ["IMP-file-large"]


@pytest.mark.rule("BNK-01")
def test_files_of_other_trades_are_told_and_never_raise() -> None:
    root = Path(__file__).resolve().parents[3]
    for path in (root / "pyproject.toml", root / "README.md", root / "resources" / "data" / "roles.json"):
        file = bank.read(path.name, path.read_bytes())
        assert file.statements == () and codes(file)


STARTS = (b"", b"PK\x03\x04", b"<", b"0000002032653905", b":20:x\n:25:y\n:60F:", b"a;b\n")


@given(st.binary(max_size=400), st.sampled_from(STARTS))
def test_no_bytes_raise(content: bytes, start: bytes) -> None:
    file = bank.read("x", start + content)
    assert file.statements or file.problems


@given(st.data())
def test_a_damaged_archive_never_raises(data: st.DataObject) -> None:
    whole = bytearray(packed({"a.cod": CODA, "b.csv": CSV}))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    file = bank.read("x.zip", bytes(whole[:data.draw(st.integers(0, len(whole)))]))
    assert file.statements or file.problems
