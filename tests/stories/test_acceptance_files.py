"""Files nobody prepared for us: reports with their letterhead, workbooks that hide what they mean, currencies in headings,
and a disk, a lock or other hands in between. Each comes in right, or is told with row and column."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import func, select

from app import i18n
from app.core.clock import FixedClock
from app.core.enums import LANGUAGES
from app.core.problems import Problem
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.services import companies, desks, imports
from app.services.desk import Desk
from app.services.imports import Options

TODAY = date(2026, 3, 7)
HEAD = ("Klantnr", "Naam", "Factuurnr", "Factuurdatum", "Vervaldatum", "Bedrag")
LINE = (12, "Bos", "F1", datetime(2026, 1, 15), datetime(2026, 2, 14), 1234.5)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A new Dutch company without customers."""
    made = desks.new_file(tmp_path / "o.tegoed", companies.NewCompany("Mijn Bedrijf", "NL"), "Anna", FixedClock.on(TODAY), "en",
                          "en_GB").value
    assert made is not None
    yield made
    made.file.close()


def text(rows: str, head: str = "Klantnr;Factuurnr;Factuurdatum;Bedrag") -> bytes:
    return f"{head}\n{rows}\n".encode()


def book(*sheets: tuple[str, list[tuple[Any, ...]]], after: Callable[[Any], None] | None = None) -> bytes:
    """A workbook with these sheets."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for title, rows in sheets:
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    if after is not None:
        after(made)
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def tried(desk: Desk, content: bytes, name: str = "unseen.csv") -> tuple[imports.Look, imports.Plan]:
    found = imports.look(desk, name, content)
    assert found.value is not None, spoken(found.problems)
    return found.value, imports.dry_run(desk, found.value.table, found.value.reading)


def spoken(problems: Any) -> list[str]:
    return [i18n.problem_text(p, "en", "en_GB") for p in problems]


def amounts(plan: imports.Plan) -> list[tuple[int, str] | None]:
    return [(r.item.amount, r.item.currency) if r.item and r.action == "create" else None for r in plan.rows]


def standing(desk: Desk) -> tuple[int, int]:
    """How many customers and entries the books hold."""
    with desk.reading() as session:
        return (session.scalar(select(func.count(Customer.id))) or 0,
                session.scalar(select(func.count(CustomerLedgerEntry.id))) or 0)


# -- where the table begins -----------------------------------------------------------------------------------------------

@pytest.mark.rule("IMP-002")
def test_a_letterhead_above_the_table_is_passed_over(desk: Desk) -> None:
    look, plan = tried(desk, b"Administratie;Bakker BV;Peildatum;31-12-2025\n\n"
                             b"Klantnr;Naam;Factuurnr;Factuurdatum;Vervaldatum;Bedrag\n1;A;F1;15-01-2026;14-02-2026;1.000,00\n")
    assert look.table.settings.heading_row == 3 and amounts(plan) == [(100_000, "EUR")] and plan.rows[0].number == 4


@pytest.mark.rule("IMP-001", "IMP-002")
@pytest.mark.parametrize("first", [[], [("Toelichting",), ("Deze export is gemaakt op 7 maart",)]])
def test_the_sheet_with_the_documents_is_found_behind_an_empty_or_explaining_one(desk: Desk, first: list[tuple[Any]]) -> None:
    look, plan = tried(desk, book(("Uitleg", first), ("Posten", [HEAD, LINE])), "o.xlsx")
    assert look.table.settings.sheet == "Posten" and amounts(plan) == [(123_450, "EUR")]


@pytest.mark.rule("IMP-002", "IMP-003")
def test_a_printed_workbook_with_title_and_total_brings_in_the_lines_between(desk: Desk) -> None:
    rows = [("Openstaande posten per 31-12-2025",), ("Administratie", "Bakker", "Jaar", 2025, "x"), (), HEAD, LINE,
            (None, None, None, None, "Totaal", 1234.5)]
    look, plan = tried(desk, book(("Blad1", rows)), "o.xlsx")
    assert look.table.settings.heading_row == 4 and [r.action for r in plan.rows] == ["create", "skip"]


@pytest.mark.rule("IMP-003")
@pytest.mark.parametrize("total", [
    "Totaal;;;1.000,00", "Total général;;;1.000,00", "Summe EUR;;;1.000,00", "Aantal: 1;;;1.000,00"])
def test_a_total_in_the_column_of_the_numbers_is_no_document(desk: Desk, total: str) -> None:
    _look, plan = tried(desk, text(f"F1;1;15-01-2026;1.000,00\n{total}", "Factuurnr;Klantnr;Factuurdatum;Bedrag"))
    assert [r.action for r in plan.rows] == ["create", "skip"]


@pytest.mark.rule("IMP-003")
@pytest.mark.parametrize("row", ["Totaal;7;;1.000,00", "Totaal;;15-01-2026;1.000,00", "F2;;;1.000,00"])
def test_what_names_a_customer_or_a_day_is_never_taken_for_a_total(desk: Desk, row: str) -> None:
    _look, plan = tried(desk, text(f"F1;1;15-01-2026;1.000,00\n{row}", "Factuurnr;Klantnr;Factuurdatum;Bedrag"))
    assert [r.action for r in plan.rows] == ["create", "error"]


# -- what cells mean ------------------------------------------------------------------------------------------------------

@pytest.mark.rule("IMP-006", "IMP-007")
@pytest.mark.parametrize(("heading", "currency"), [
    ("Bedrag", "EUR"), ("Bedrag in €", "EUR"), ("Amount (USD)", "USD"), ("Openstaand £", "GBP"), ("Montant CHF", "CHF"),
    ("Betrag [EUR]", "EUR")])
def test_a_currency_in_the_heading_is_the_currency_of_the_amounts(desk: Desk, heading: str, currency: str) -> None:
    _look, plan = tried(desk, text("1;F1;15-01-2026;5,00", f"Klantnr;Factuurnr;Factuurdatum;{heading}"))
    assert amounts(plan) == [(500, currency)]


@pytest.mark.rule("IMP-006")
def test_a_column_of_currencies_wins_over_a_heading_and_reads_signs_and_names(desk: Desk) -> None:
    rows = "\n".join(f"1;F{n};15-01-2026;5,00;{c}" for n, c in enumerate(("€", "euro", "£", "usd", "XXX")))
    _look, plan = tried(desk, text(rows, "Klantnr;Factuurnr;Factuurdatum;Bedrag;Valuta"))
    assert amounts(plan) == [(500, "EUR"), (500, "EUR"), (500, "GBP"), (500, "USD"), None]
    assert spoken(plan.wrong[0].problems) == ["Currency XXX is not known."]


@pytest.mark.rule("IMP-002", "IMP-006")
@pytest.mark.parametrize(("shown", "minor"), [
    ("1.234,50", 123_450), ("1 234,50", 123_450), ("1\u00a0234,50", 123_450), ("1\u202f234,50", 123_450), ("1'234,50", 123_450),
    ("€ 1.234,50", 123_450), ("1.234,50 EUR", 123_450), ("-1.234,50", -123_450), ("1.234,50-", -123_450),
    ("(1.234,50)", -123_450),
    ("\u20131.234,50", -123_450), ("\u22121.234,50", -123_450), ("1.234,50 CR", -123_450), ("+5,00", 500), ("0,5", 50),
    ("5,005", None), ("1.23,45", None), ("12.34.567,00", None), ("5,00,00", None), ("--5,00", None), ("-(5,00)", None),
    ("(5,00", None), ("-5,00-", None), ("5-5", None), ("1e3", None), ("NaN", None), ("9" * 60, None)])
def test_an_amount_is_read_as_it_is_written_or_refused(desk: Desk, shown: str, minor: int | None) -> None:
    _look, plan = tried(desk, text(f"1;F0;15-01-2026;1,00\n1;F1;15-01-2026;{shown}"))
    if minor is None:
        assert plan.rows[1].action == "error" and {p.field for p in plan.rows[1].problems} == {"amount"}
    else:
        assert amounts(plan)[1] == (minor, "EUR")


@pytest.mark.rule("IMP-001", "IMP-006")
@pytest.mark.parametrize(("day", "read"), [
    ("15.01.26", date(2026, 1, 15)), ("1/2/26", date(2026, 2, 1)), ("01-01-49", date(2049, 1, 1)), ("01-01-50", date(1950, 1, 1)),
    ("46037", date(2026, 1, 15)), ("46037,5", date(2026, 1, 15)), ("46037.999", date(2026, 1, 15)),
    ("29-02-2024", date(2024, 2, 29)),
    ("29-02-2026", None), ("31-02-2026", None), ("31-04-2026", None), ("00-01-2026", None), ("15-13-2026", None),
    ("15-01-202", None), ("15-01-20266", None), ("01-01-1949", None), ("01-01-2100", None)])
def test_a_day_is_read_as_it_is_written_or_refused(desk: Desk, day: str, read: date | None) -> None:
    _look, plan = tried(desk, text(f"1;F0;31-12-2025;1,00\n1;F1;{day};5,00"))
    row = plan.rows[1]
    assert (row.item.document_date if row.item and row.action == "create" else None) == read
    assert read is not None or "document_date" in {p.field for p in row.problems}


@pytest.mark.rule("IMP-001")
def test_a_workbook_keeps_leading_zeros_percentages_and_line_breaks_that_only_formats_show(desk: Desk) -> None:
    def formats(made: Any) -> None:
        sheet = made.worksheets[0]
        sheet["A2"].number_format, sheet["G2"].number_format = "00000", "0.0%"

    rows = [(*HEAD, "Korting %", "Kortingsdatum"), (12, "Bos_x000D_\nZonen", "F1", *LINE[3:], 0.025, datetime(2026, 1, 25))]
    _look, plan = tried(desk, book(("Blad", rows), after=formats), "o.xlsx")
    item = plan.rows[0].item
    assert item is not None and (item.customer, item.customer_name, str(item.discount_percent)) == ("00012", "Bos Zonen", "2.5")


@pytest.mark.rule("IMP-001")
def test_texts_that_were_kept_from_being_reckoned_with_lose_only_their_marks(desk: Desk) -> None:
    rows = '"=""0012""";"=""F1""";15-01-2026;5,00\n\'0013;F2;15-01-2026;\'-5,00\n\'t Hof;F3;15-01-2026;5,00'
    _look, plan = tried(desk, text(rows))
    assert [(r.item.customer, r.item.document_no, r.item.amount) for r in plan.rows if r.item] == [
        ("0012", "F1", 500), ("0013", "F2", -500), ("'t Hof", "F3", 500)]


@pytest.mark.rule("IMP-001")
def test_a_file_glued_together_in_two_encodings_is_pointed_out_with_its_line(desk: Desk) -> None:
    content = "Klantnr;Naam;Factuurnr;Factuurdatum;Bedrag\n1;Café;F1;15-01-2026;5,00\n".encode()
    found = imports.look(desk, "x.csv", content + "2;Müller;F2;15-01-2026;5,00\n".encode("cp1252"))
    assert [p.code for p in found.problems] == ["IMP-file-mixed"] and "line 3" in spoken(found.problems)[0]
    assert imports.look(desk, "x.csv", content).problems == ()
    alone = "Klantnr;Naam;Factuurnr;Factuurdatum;Bedrag\n1;Café Müller “€”;F1;15-01-2026;5,00\n".encode("cp1252")
    assert imports.look(desk, "x.csv", alone).problems == ()


@pytest.mark.rule("IMP-003")
def test_nothing_open_is_left_out_and_does_not_keep_the_rest_waiting(desk: Desk) -> None:
    look, plan = tried(desk, text("1;F1;15-01-2026;0,00\n1;F2;15-01-2026;5,00"))
    assert [r.action for r in plan.rows] == ["skip", "create"] and plan.doubts == 0
    assert spoken(plan.rows[0].problems) == ["An amount of zero opens nothing; the row is left out."]
    assert imports.run(desk, "x.csv", look, plan, Options()).done and standing(desk) == (1, 1)


# -- what is no table at all ----------------------------------------------------------------------------------------------

def bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<x/>")
        packed.writestr("xl/worksheets/sheet1.xml", bytes(200_000_000))
    return target.getvalue()


def packed(*parts: tuple[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for name, content in parts:
            made.writestr(name, content)
    return target.getvalue()


NO_TABLES: dict[str, Callable[[], bytes]] = {
    "bomb.xlsx": bomb, "brief.docx": lambda: packed(("word/document.xml", "<x/>")),
    "rekenblad.ods": lambda: packed(("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
    "programma.csv": lambda: b"\x7fELF" + bytes(range(256)) * 40, "factuur.pdf": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "leeg.csv": lambda: b"\xef\xbb\xbf\r\n\r\n", "gepakt.gz": lambda: b"\x1f\x8b\x08\x00abc",
    "half.xlsx": lambda: book(("B", [HEAD, LINE]))[:2_000]}


@pytest.mark.rule("IMP-001")
@pytest.mark.parametrize("name", list(NO_TABLES))
def test_what_is_no_table_is_one_clear_message_and_changes_nothing(desk: Desk, name: str) -> None:
    found = imports.look(desk, name, NO_TABLES[name]())
    assert found.value is None and len(found.problems) == 1 and standing(desk) == (0, 0)
    for language in LANGUAGES:
        words = i18n.problem_text(found.problems[0], language, i18n.region_for(language))
        assert name in words and "{" not in words


# -- other hands, other programs ------------------------------------------------------------------------------------------

@pytest.mark.rule("IMP-003", "IMP-005")
def test_books_that_changed_since_the_dry_run_are_not_written_into_blindly(desk: Desk) -> None:
    look, plan = tried(desk, text("1;F1;15-01-2026;5,00\n1;F2;15-01-2026;6,00"))
    other, same = tried(desk, text("1;F2;15-01-2026;6,00"), "colleague.csv")
    assert imports.run(desk, "colleague.csv", other, same, Options()).done
    refused = imports.run(desk, "unseen.csv", look, plan, Options())
    assert [p.code for p in refused.problems] == ["IMP-003-changed"] and standing(desk) == (1, 1)
    again = imports.dry_run(desk, look.table, look.reading)
    assert [r.action for r in again.rows] == ["create", "error"]


@pytest.mark.rule("IMP-003")
def test_pressing_import_twice_imports_once(desk: Desk) -> None:
    look, plan = tried(desk, text("1;F1;15-01-2026;5,00"))
    assert imports.run(desk, "x.csv", look, plan, Options()).done
    assert not imports.run(desk, "x.csv", look, plan, Options()).done and standing(desk) == (1, 1)


@pytest.mark.rule("IMP-001")
@pytest.mark.parametrize(("trouble", "words"), [
    (PermissionError(13, "Permission denied"), "close it there and choose it again"),
    (FileNotFoundError(2, "gone"), "not there any more"), (OSError(5, "Input/output error"), "Input/output error")])
def test_a_file_another_program_holds_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: OSError,
                                                      words: str) -> None:
    def refuse(_self: Path) -> bytes:
        raise trouble

    path = tmp_path / "open in Excel.xlsx"
    path.write_bytes(b"x")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    found = imports.read_file(path)
    assert isinstance(found, Problem) and words in spoken([found])[0] and path.name in spoken([found])[0]


@pytest.mark.rule("IMP-003", "IMP-004")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_rejected_rows_are_whole_safe_to_open_and_come_back_as_they_were(desk: Desk, tmp_path: Path, ending: str) -> None:
    names = ["=cmd|' /C calc'!A0", "@SUM(A1)", "+31 6", "-2+3+cmd|' /C calc'!A0", "-1.234,50", 'De "Gouden" Leeuw', "O'Brien"]
    target = io.StringIO()
    csv.writer(target, delimiter=";").writerows([("Klantnr", "Naam", "Factuurnr", "Factuurdatum", "Bedrag"), *(
        (n, name, f"F{n}", "31-02-2026", "5,00") for n, name in enumerate(names, 1))])
    look, plan = tried(desk, target.getvalue().encode())
    path = tmp_path / f"rejected.{ending}"
    assert imports.save_rejected(desk, look.table, plan, path).value == len(names)
    if ending == "csv":
        for line in list(csv.reader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";"))[1:]:
            assert line[1][0] not in "=@+" and (line[1][0] != "-" or line[1] == "-1.234,50"), line
            assert line[-1].startswith("Document date: “31-02-2026”")
    back, again = tried(desk, path.read_bytes(), path.name)
    assert [r.cells[1] for r in back.table.rows] == names and len(again.wrong) == len(names)
    kept = path.read_bytes()
    refused = imports.save_rejected(desk, look.table, plan, tmp_path / "no folder" / path.name)
    assert [p.code for p in refused.problems] == ["IMP-file-write"] and path.read_bytes() == kept
    assert {p.name for p in tmp_path.iterdir() if p.suffix != ".tegoed"} <= {path.name, "o.tegoed-wal", "o.tegoed-shm",
                                                                            "o.tegoed.lock"}


@pytest.mark.rule("IMP-007")
def test_rows_that_were_paid_say_why_they_open_nothing(desk: Desk) -> None:
    head = "Klantnr;Factuurnr;Factuurdatum;Bedrag;Betaald op"
    look, plan = tried(desk, text("1;F1;05-01-2026;5,00;20-01-2026\n1;F2;05-01-2026;6,00;", head))
    told = imports.preview(desk, plan, Options()).problems
    assert [words.replace("\xa0", " ") for words in spoken(told)] == [
        "1 row was paid already and opens nothing. To bring in what was paid as well, choose "
        "“Post with the document dates”."]
    done = imports.run(desk, "x.csv", look, plan, Options())
    assert done.value is not None and done.value.created == 1 and standing(desk) == (1, 1)


@pytest.mark.rule("IMP-008")
def test_what_an_import_of_strange_files_brought_goes_again_whole(desk: Desk) -> None:
    look, plan = tried(desk, text("1;F1;15-01-2026;1,00\n2;F2;15-01-2026;(2,00)\n3;F3;15-01-2026;0,00"))
    done = imports.run(desk, "x.csv", look, plan, Options())
    assert done.value is not None and imports.undo(desk, done.value.run_id).done
    with desk.reading() as session:
        assert session.scalar(select(func.sum(CustomerLedgerEntry.accounting_amount))) == 0
    fresh = imports.dry_run(desk, look.table, replace(look.reading, create_customers=True))
    assert [r.action for r in fresh.rows] == ["create", "create", "skip"]
