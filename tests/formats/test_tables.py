"""Files as bookkeepers send them: every dress of CSV and XLSX is read, everything else is refused in one clear sentence."""

import io
import struct
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import Problem
from app.formats import tables
from app.formats.tables import Settings, Table, read_table

ROWS = "Klantnr;Naam;Bedrag\n10;De Vries;1.210,00\n11;Müller;−25,50\n"


def read(content: bytes | str, name: str = "bestand.csv", settings: Settings | None = None) -> Table:
    found = read_table(name, content if isinstance(content, bytes) else content.encode(), settings)
    assert isinstance(found, Table), found
    return found


def refused(content: bytes | str, name: str = "bestand.csv") -> Problem:
    found = read_table(name, content if isinstance(content, bytes) else content.encode())
    assert isinstance(found, Problem), found
    for language in LANGUAGES:
        words = i18n.problem_text(found, language, i18n.region_for(language))
        assert name in words and "{" not in words
    return found


def workbook(rows: Sequence[Sequence[Any]], **more: Any) -> bytes:
    """An .xlsx as a program writes it."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, **more})
    sheet = book.add_worksheet("Open posten")
    days = book.add_format({"num_format": "dd-mm-yyyy"})
    for line, row in enumerate(rows):
        for place, cell in enumerate(row):
            if isinstance(cell, date):
                sheet.write_datetime(line, place, datetime(cell.year, cell.month, cell.day), days)
            else:
                sheet.write(line, place, cell)
    book.close()
    return target.getvalue()


@pytest.mark.rule("IMP-001")
@pytest.mark.parametrize(("encoding", "mark"), [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16", b""), ("utf-16-le", b"")])
def test_unicode_with_and_without_a_mark_is_recognised(encoding: str, mark: bytes) -> None:
    table = read(mark + ROWS.encode(encoding))
    assert table.headings == ("Klantnr", "Naam", "Bedrag")
    assert table.rows[1].cells == ("11", "Müller", "−25,50")


@pytest.mark.rule("IMP-001")
def test_a_file_of_windows_1252_is_recognised_and_another_encoding_can_be_chosen() -> None:
    content = "Klantnr;Naam\n10;Café Müller €\n".encode("cp1252")
    assert read(content).rows[0].cells == ("10", "Café Müller €")
    assert read(content, settings=Settings("cp1252")).settings.encoding == "cp1252"
    dos = "Klantnr;Naam\n10;Café\n".encode("cp850")
    assert read(dos, settings=Settings("cp850")).rows[0].cells == ("10", "Café")


@pytest.mark.rule("IMP-001")
@pytest.mark.parametrize("separator", list(";,\t|"))
def test_the_separator_is_found_by_what_splits_the_lines_evenly(separator: str) -> None:
    lines = [["No", "Name", "Amount"], ["1", "Smit; Jansen, Bos", "1 000.50"], ["2", "A", "2"], ["3", "B", "3"]]
    text = "\n".join(separator.join(f'"{c}"' if any(x in c for x in ";,") else c for c in row) for row in lines)
    table = read(text)
    assert table.settings.separator == separator and table.rows[0].cells[1] == "Smit; Jansen, Bos"


@pytest.mark.rule("IMP-001")
def test_excels_own_first_line_names_the_separator_and_is_no_heading() -> None:
    table = read("sep=,\r\nNo,Name\r\n1,Smit\r\n")
    assert table.headings == ("No", "Name") and table.rows == (tables.Row(3, ("1", "Smit")),)


@pytest.mark.rule("IMP-002")
def test_a_title_above_the_headings_is_passed_over_and_rows_keep_the_numbers_of_the_file() -> None:
    table = read("Openstaande posten per 31-12;;\n;;\n" + ROWS)
    assert table.settings.heading_row == 3 and [r.number for r in table.rows] == [4, 5]
    chosen = read(ROWS, settings=Settings(heading_row=2))
    assert chosen.headings == ("10", "De Vries", "1.210,00") and len(chosen.rows) == 1


@pytest.mark.rule("IMP-001")
def test_quoted_cells_may_hold_separators_line_breaks_and_quotation_marks() -> None:
    table = read('No;Text\n1;"two\nlines; and ""quotes"""\n2;12" pizza\n')
    assert [r.cells[1] for r in table.rows] == ['two\nlines; and "quotes"', '12" pizza']
    assert [r.number for r in table.rows] == [2, 4] and not table.problems


def test_nothing_at_all_or_only_headings_is_told() -> None:
    assert refused("").code == refused(" \r\n\t").code == refused(b"\xef\xbb\xbf").code == "IMP-file-empty"
    assert refused("Klantnr;Naam;Bedrag\n").code == "IMP-file-rows"
    assert refused(workbook([])).code == "IMP-file-empty"
    assert refused(workbook([["Klantnr", "Naam"]])).code == "IMP-file-rows"


@pytest.mark.rule("IMP-003")
def test_an_opened_quotation_mark_would_swallow_the_rest_so_the_line_is_named() -> None:
    problem = refused('No;Name;Amount\n1;Smit;10\n2;"Jansen;20\n3;Bos;30\n4;Vos;40\n')
    assert problem.code == "IMP-file-quote" and problem.saw["line"] == 3


@pytest.mark.rule("IMP-003")
@pytest.mark.parametrize(("second", "code"), [('2;Jansen"', "IMP-row-quote"), ('2;"Jansen; Bos";20', "IMP-row-ragged"),
                                               ('2;Jansen";20', "IMP-row-swallowed")])
def test_a_quotation_mark_closed_by_a_later_row_has_swallowed_that_row(second: str, code: str) -> None:
    table = read(f'No;Name;Amount\n1;"Smit;10\n{second}\n3;Bos;30\n')
    assert [(p.code, p.row) for p in table.problems] == [(code, 2)]
    assert not read('No;Name;Text\n1;Smit;"Dorpsstraat 1\nZwolle"\n').problems


@pytest.mark.rule("IMP-003")
def test_a_row_longer_than_the_headings_is_an_error_of_that_row_and_a_short_one_is_filled() -> None:
    table = read("No;Name;Amount\n1;Smit;10;9\n2;Bos\n3;Vos;5;;\n")
    assert [(p.code, p.row, p.saw["count"]) for p in table.problems] == [("IMP-row-ragged", 2, 4)]
    assert table.rows[1].cells == ("2", "Bos", "")


@pytest.mark.rule("IMP-003")
def test_a_last_line_that_looks_cut_off_asks_whether_the_file_is_complete() -> None:
    whole, cut = "No;Name;Amount\n1;Smit;10\n2;Bos;20\n", "No;Name;Amount\n1;Smit;10\n2;Bo"
    assert not read(whole).problems and not read(whole.rstrip()).problems
    assert [(p.code, p.weight) for p in read(cut).problems] == [("IMP-row-cut", "warning")]


def test_zero_bytes_are_damage_and_the_line_is_named() -> None:
    problem = refused(b"No;Name;Amount of the open item\n1;Smit;10\n2;Bos\x00;20\n" + b"3;Vos;30\n" * 20)
    assert problem.code == "IMP-file-zero" and problem.saw["line"] == 3


def test_a_chosen_encoding_that_does_not_fit_names_the_line() -> None:
    found = read_table("a.csv", b"No;Name\n1;Smit\n2;M\xfcller\n", Settings("utf-8-sig"))
    assert isinstance(found, Problem) and found.code == "IMP-file-bytes" and found.saw["line"] == 3


@pytest.mark.parametrize("content", [b"%PDF-1.7\nfactuur", b"\x89PNG\r\n\x1a\n" + bytes(80), b"\xff\xd8\xff\xe0" + b"x" * 40,
                                     bytes(range(1, 32)) * 40, b"\x1f\x8b\x08" + b"y" * 60])
def test_pictures_documents_and_rubbish_are_no_tables(content: bytes) -> None:
    assert refused(content).code == "IMP-file-binary"


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "groot.csv"
    with path.open("wb") as target:
        target.truncate(tables.MOST_BYTES + 1)
    found = tables.read_file(path)
    assert isinstance(found, Problem) and found.code == "IMP-file-large" and found.saw["size"] == 50
    monkeypatch.setattr(tables, "MOST_ROWS", 3)
    assert refused("No;Name\n" + "1;a\n" * 5).code == "IMP-file-many"
    assert len(read("No;Name\n" + "1;a\n" * 3).rows) == 3


def test_two_hundred_columns_are_read_and_a_thousand_and_one_are_refused() -> None:
    def wide(count: int) -> str:
        return ";".join(f"K{n}" for n in range(count)) + "\n" + ";".join("1" for _ in range(count)) + "\n"

    assert len(read(wide(200)).headings) == 200
    assert refused(wide(tables.MOST_COLUMNS + 1)).code == "IMP-file-wide"


# ---------------------------------------------------------------- workbooks

@pytest.mark.rule("IMP-001")
def test_a_workbook_gives_dates_as_iso_and_numbers_without_float_noise() -> None:
    content = workbook([["No", "Date", "Amount", "Big"], ["007", date(2026, 3, 4), 0.1 + 0.2, 1e9],
                        [8, date(2026, 12, 31), 1210, 1e15]])
    table = read(content, "a.xlsx")
    assert table.settings.encoding == "xlsx" and table.settings.sheet == "Open posten"
    assert [r.cells for r in table.rows] == [("007", "2026-03-04", "0.3", "1000000000"),
                                             ("8", "2026-12-31", "1210", "1000000000000000")]


@pytest.mark.rule("IMP-001")
def test_the_first_visible_sheet_is_read_unless_another_is_chosen() -> None:
    book = openpyxl.Workbook()
    hidden = book.active
    hidden.title, hidden.sheet_state = "Intern", "hidden"
    for title in ("Klanten", "Posten"):
        book.create_sheet(title).append(["No", title])
        book[title].append(["1", title])
    target = io.BytesIO()
    book.save(target)
    assert read(target.getvalue()).headings == ("No", "Klanten") and read(target.getvalue()).sheets == ("Klanten", "Posten")
    assert read(target.getvalue(), settings=Settings(sheet="Posten")).headings == ("No", "Posten")


@pytest.mark.rule("IMP-001")
def test_a_sheet_that_lies_about_its_size_is_read_whole() -> None:
    content = changed(workbook([["No", "Name"], ["1", "Smit"], ["2", "Bos"]]), "xl/worksheets/sheet1.xml",
                      b'<dimension ref="A1:B3"/>', b'<dimension ref="A1"/>')
    assert [r.cells for r in read(content).rows] == [("1", "Smit"), ("2", "Bos")]


def test_formulas_count_by_their_result_and_without_one_the_file_is_sent_back() -> None:
    book = openpyxl.Workbook()
    book.active.append(["No", "Amount"])
    book.active.append(["1", "=10+5"])
    target = io.BytesIO()
    book.save(target)
    table = read_table("a.xlsx", target.getvalue())
    assert isinstance(table, Table) and [p.code for p in table.problems] == ["IMP-file-formulas"]
    calculated = io.BytesIO()
    sheet = (made := xlsxwriter.Workbook(calculated)).add_worksheet()
    sheet.write_row(0, 0, ["No", "Amount", "Note"])
    sheet.write_formula(1, 1, "=10+5", None, 15)
    sheet.write_formula(1, 2, '="te"&"laat"', None, "telaat")
    sheet.write(1, 0, "1")
    made.close()
    found = read(calculated.getvalue())
    assert found.rows[0].cells[:2] == ("1", "15") and not found.problems


def test_merged_cells_among_the_rows_are_pointed_out_and_those_of_a_title_are_not() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["Openstaande posten"], ["No", "Name", "Amount"], ["1", "Smit", 10], [None, None, 20], ["2", "Bos", 30]):
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    target = io.BytesIO()
    book.save(target)
    assert not read(target.getvalue()).problems
    sheet.merge_cells("A3:A4")
    target = io.BytesIO()
    book.save(target)
    problem, = read(target.getvalue()).problems
    assert (problem.code, problem.weight, problem.saw["cells"]) == ("IMP-file-merged", "warning", "A3:A4")


def test_macros_are_ignored_and_never_run() -> None:
    content = added(workbook([["No"], ["1"]]), "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Shell")
    assert read(content, "a.xlsm").rows[0].cells == ("1",)


def test_old_excel_passwords_and_other_programs_are_told_apart() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    assert refused(ole + b"Workbook" * 90, "oud.xls").code == "IMP-file-xls"
    assert refused(ole + "EncryptedPackage".encode("utf-16-le") + bytes(600), "geheim.xlsx").code == "IMP-file-locked"
    assert refused(archive({"xl/workbook.bin": b"x"}), "a.xlsb").code == "IMP-file-kind"
    ods = archive({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"})
    assert refused(ods, "a.ods").code == "IMP-file-kind"
    assert refused(archive({"word/document.xml": b"<x/>"}), "a.docx").code == "IMP-file-binary"


def test_damaged_workbooks_are_damaged_and_not_a_crash() -> None:
    whole = workbook([["No", "Name"], *([n, "Smit"] for n in range(50))])
    assert refused(whole[:len(whole) // 2], "a.xlsx").code == "IMP-file-damaged"
    assert refused(changed(whole, "xl/worksheets/sheet1.xml", b"</sheetData>", b"<row><c"), "a.xlsx").code == "IMP-file-damaged"
    assert refused(archive({"xl/workbook.xml": b"no xml at all"}), "a.xlsx").code == "IMP-file-damaged"


def test_a_bomb_is_not_unpacked() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/workbook.xml", "<workbook/>")
        with made.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(200):
                part.write(bytes(1_000_000))
    assert len(target.getvalue()) < 1_000_000
    assert refused(target.getvalue(), "bom.xlsx").code == "IMP-file-bomb"


def test_entities_that_unfold_without_end_are_damage() -> None:
    lol = b"<!DOCTYPE x [<!ENTITY a \"" + b"x" * 1_000 + b"\">" + b"".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 30}">'.encode() for n in range(8)) + b"]>"
    content = changed(workbook([["No"], ["tekst"]]), "xl/sharedStrings.xml", b"tekst", b"&i;", before=lol)
    found = read_table("a.xlsx", content)
    assert isinstance(found, Problem) or all(len(c) < 100_000 for r in found.rows for c in r.cells)


def archive(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return target.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        return {name: source.read(name) for name in source.namelist()}


def changed(content: bytes, part: str, old: bytes, new: bytes, before: bytes = b"") -> bytes:
    parts = parts_of(content)
    assert old in parts[part]
    text = parts[part].replace(old, new)
    head, mark, rest = text.partition(b"?>")
    return archive({**parts, part: head + mark + before + rest})


def added(content: bytes, part: str, new: bytes) -> bytes:
    return archive({**parts_of(content), part: new})


@pytest.mark.rule("IMP-001")
@given(st.binary(max_size=400))
def test_no_bytes_at_all_make_the_reader_stumble(content: bytes) -> None:
    for start in (b"", b"No;Name\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", struct.pack("<H", 0xFEFF)):
        assert isinstance(read_table("x.csv", start + content), Table | Problem)


_CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=12)


@pytest.mark.rule("IMP-001")
@given(st.lists(st.tuples(_CELL, _CELL, _CELL), min_size=1, max_size=8), st.sampled_from(";,\t|"))
def test_what_a_spreadsheet_writes_is_read_back_cell_by_cell(rows: list[tuple[str, str, str]], separator: str) -> None:
    import csv
    target = io.StringIO()
    writer = csv.writer(target, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerows([("No", "Name", "Text"), *rows])
    table = read("\ufeff" + target.getvalue(), settings=Settings("utf-8-sig", separator, 1))
    assert [r.cells for r in table.rows] == [tuple(c.strip() for c in row) for row in rows]
