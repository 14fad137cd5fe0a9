"""Open items as other programs export them: looked at, tried and brought in as the window does, or refused in plain words."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app import i18n
from app.core.clock import FixedClock
from app.core.enums import LANGUAGES, Source
from app.core.problems import Problem
from app.models.customers import Customer
from app.rules.import_values import DateOrder, detect_date_order
from app.rules.imports import propose
from app.services import ageing, companies, desks, imports
from app.services.desk import Desk
from app.services.imports import Entity, Imported, Look, Options, Plan, Settings
from app.storage import verify
from app.storage.company_file import CompanyFile

FILES = Path(__file__).parents[1] / "data" / "imports"
TODAY = date(2026, 3, 7)
INV, CRN, PAY = "invoice", "credit_note", "payment"


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """New companies of two countries, each in a closed file."""
    folder = tmp_path_factory.mktemp("companies")
    for country in ("NL", "GB"):
        made = desks.new_file(folder / f"{country}.tegoed", companies.NewCompany("Molenaar", country), "Anna",
                              FixedClock.on(TODAY), "en", "en_GB")
        assert made.value is not None, made.problems
        made.value.file.close()
    return {country: folder / f"{country}.tegoed" for country in ("NL", "GB")}


def opened(path: Path) -> Desk:
    clock = FixedClock.on(TODAY)
    return desks.first(CompanyFile.open(path, clock=clock), clock, Source.WINDOW, "en", "en_GB")


@pytest.fixture
def desk(empty_file: Mapping[str, Path], tmp_path: Path) -> Iterator[Desk]:
    """A Dutch company without customers."""
    made = opened(Path(shutil.copy(empty_file["NL"], tmp_path / "company.tegoed")))
    yield made
    made.file.close()


@pytest.fixture
def british(empty_file: Mapping[str, Path], tmp_path: Path) -> Iterator[Desk]:
    """A British company without customers."""
    made = opened(Path(shutil.copy(empty_file["GB"], tmp_path / "british.tegoed")))
    yield made
    made.file.close()


def looked(desk: Desk, name: str, settings: Settings | None = None, **more: object) -> Look:
    """What is made of a file of the folder, its reading changed as the panel would."""
    found = imports.look(desk, name, (FILES / name).read_bytes(), settings=settings)
    assert found.value is not None, found.problems
    return replace(found.value, reading=replace(found.value.reading, **more))  # type: ignore[arg-type]


def tried(desk: Desk, name: str, **more: Any) -> tuple[Look, Plan]:
    look = looked(desk, name, **more)
    return look, imports.dry_run(desk, look.table, look.reading)


def brought_in(desk: Desk, name: str, options: Options | None = None, **more: object) -> Imported:
    look, plan = tried(desk, name, **more)
    outcome = imports.run(desk, name, look, plan, options or Options())
    assert outcome.value is not None, spoken(outcome.problems)
    with desk.reading() as session:
        assert verify.prove(session) == []
    return outcome.value


def spoken(problems: Sequence[Problem]) -> list[str]:
    return [i18n.problem_text(p, "en", "en_GB") for p in problems]


def items(plan: Plan) -> list[tuple[str, str, str, str, int, str]]:
    """Customer, type, document, due date, amount in minor units and currency of what would be posted."""
    return [(i.customer or i.customer_name, i.entry_type.value, i.document_no, i.due_date.isoformat(), i.amount, i.currency)
            for r in plan.rows if r.action == "create" and (i := r.item)]


def balances(desk: Desk) -> dict[str, int]:
    return {r.name: r.balance for r in ageing.aged(desk, TODAY).rows}


EUR = "EUR"
EXPORTS = {
    "datev-opos.csv": [  # amounts without sign, the side in a column S/H
        ("10001", INV, "RE-2025-0417", "2026-01-02", 119_000, EUR), ("10001", CRN, "GS-2025-0031", "2025-12-10", -11_900, EUR),
        ("10002", INV, "RE-2026-0002", "2026-02-14", 238_050, EUR), ("10003", CRN, "ZE-77", "2026-01-20", -100_000, EUR)],
    "sage-balance-agee.csv": [  # no-break spaces in amounts, debit and credit columns
        ("CDUPONT", INV, "FA250931", "2026-01-04", 1_245_075, EUR), ("CDUPONT", CRN, "AV250044", "2025-12-18", -120_000, EUR),
        ("CLEFEB", INV, "FA260012", "2026-02-12", 84_500, EUR), ("CLEFEB", CRN, "RG260003", "2026-01-31", -4_500, EUR)],
    "fec-clients.txt": [  # tabs, dates without separators, no due dates: thirty days as new customers get
        ("C001", INV, "F-2026-1", "2026-02-04", 240_000, EUR), ("C001", INV, "F-2026-2", "2026-02-18", 36_000, EUR),
        ("C001", CRN, "VIR-9", "2026-02-02", -40_000, EUR)],
    "exact-openstaand.xlsx": [  # titles above, invoiced beside open amount, a total below
        ("1", INV, "26700001", "2026-02-04", 121_000, EUR), ("1", CRN, "26700009", "2026-02-11", -12_100, EUR),
        ("2", INV, "26700002", "2026-02-19", 8_050, EUR)],
    "twinfield-openposten.csv": [  # byte order mark, quotes, an empty last column
        ("1400", INV, "20260014", "2026-02-04", 60_500, EUR), ("1400", INV, "20260020", "2026-02-12", 81_500, EUR),
        ("1401", CRN, "20260021", "2026-02-13", -6_050, EUR)],
    "serials-and-texts.xlsx": [  # days as bare numbers, amounts as text
        ("701", INV, "2026001", "2026-02-04", 121_000, EUR), ("702", INV, "2026002", "2026-02-19", 8_050, EUR),
        ("702", CRN, "2026003", "2026-02-20", -1_210, EUR)],
    "unicode-text.txt": [("200", INV, "V1", "2026-02-04", 100_000, EUR), ("201", INV, "V2", "2026-02-27", 2_500, EUR)],
    "winbooks-ouverts.csv": [  # types in French, a credit note without sign
        ("CLI001", INV, "2026/0011", "2026-02-13", 145_200, EUR), ("CLI001", CRN, "2026/NC02", "2026-01-20", -14_520, EUR),
        ("CLI002", INV, "2026/0012", "2026-02-15", 7_500, EUR)],
    "sap-fbl5n.txt": [  # a printed list: rules, bars, minus behind, a starred total
        ("100045", INV, "1800000012", "2026-02-04", 357_000, EUR), ("100045", CRN, "1600000003", "2026-01-19", -35_700, EUR),
        ("100046", INV, "1800000015", "2026-02-24", 119_000, EUR)],
    "moneybird.csv": [("31", INV, "2026-0001", "2026-01-19", 30_250, EUR), ("32", INV, "2026-0002", "2026-02-14", 60_500, EUR)],
    "lexware-offene-posten.csv": [  # gross, paid and open; the euro sign in every amount
        ("K-1001", INV, "R2025-311", "2025-12-31", 59_500, EUR), ("K-1002", INV, "R2026-004", "2026-02-03", 100_000, EUR)],
    "snelstart-openposten.csv": [  # months by name, leading zeros
        ("00012", INV, "2026-17", "2026-02-04", 121_000, EUR), ("00012", INV, "2026-18", "2026-04-01", 60_500, EUR)],
    "whole-line-quoted.csv": [("1", INV, "F1", "2026-02-04", 1_000, EUR), ("2", INV, "F2", "2026-02-14", 2_000, EUR)],
    "navision-nl.csv": [  # two-digit years, a foreign item with its value, an entry on hold
        ("10000", INV, "VF0001", "2026-02-04", 121_000, EUR), ("10000", CRN, "VC0001", "2026-01-20", -12_100, EUR),
        ("20000", INV, "VF0002", "2026-02-20", 50_000, "USD"), ("20000", PAY, "B0001", "2026-01-25", -7_500, EUR)],
    "exact-openstaande-posten.csv": [  # titles above, “Ons factuurnr.”, the euro sign, minus before and behind, a total below
        ("1001", INV, "2026-0101", "2026-10-01", 123_456, EUR), ("1002", CRN, "2026-0102", "2026-10-05", -25_000, EUR),
        ("1003", CRN, "2026-0103", "2026-10-15", -200_000, EUR)],
    "business-central-entries.txt": [  # two bytes a letter, tabs, a posting date only
        ("10000", INV, "103001", "2026-02-15", 21_000, EUR), ("10000", CRN, "104001", "2026-01-20", -10_000, EUR),
        ("20000", PAY, "G001", "2026-01-22", -5_050, EUR)],
    "sage-echeances.csv": [  # no day above the twelfth: what falls due before it was written tells the order
        ("411DUP", INV, "FA001", "2026-04-01", 123_450, EUR), ("411DUP", CRN, "AV001", "2026-03-05", -23_450, EUR),
        ("411MAR", INV, "FA002", "2026-04-02", 1_000, EUR)],
}


@pytest.mark.rule("IMP-001", "IMP-002", "IMP-007")
@pytest.mark.parametrize("name", list(EXPORTS))
def test_an_export_of_another_program_comes_in_right_without_a_single_change(desk: Desk, name: str) -> None:
    look, plan = tried(desk, name)
    assert look.reading.entity is Entity.OPEN_ITEMS and look.certain_dates
    assert items(plan) == EXPORTS[name] and not plan.wrong
    brought_in(desk, name)
    home = sum(i[4] for i in EXPORTS[name] if i[5] == EUR)
    assert sum(balances(desk).values()) == home + (45_000 if name == "navision-nl.csv" else 0)


@pytest.mark.rule("IMP-003")
@pytest.mark.parametrize(("name", "rows"), [
    ("exact-openstaand.xlsx", [9]), ("snelstart-openposten.csv", [4]), ("sap-fbl5n.txt", [3, 7, 8]),
    ("quickbooks-ar-aging.csv", [2, 4, 5, 8, 9])])
def test_headings_rules_and_totals_between_the_documents_are_left_out_and_say_so(desk: Desk, name: str, rows: list[int]) -> None:
    left_out = [r for r in tried(desk, name)[1].rows if r.action == "skip"]
    assert [r.number for r in left_out] == rows
    assert all("heading or a total" in text for r in left_out for text in spoken(r.problems))


@pytest.mark.rule("IMP-007")
def test_a_row_that_lacks_only_its_number_is_no_total_but_a_mistake(desk: Desk, tmp_path: Path) -> None:
    found = imports.look(desk, "x.csv", b"Klantnr;Naam;Factuurnr;Factuurdatum;Openstaand\n1;Totaalbouw;;15-01-2026;5,00\n"
                                        b"2;Totaal Energie;F2;;7,00\n")
    assert found.value is not None
    plan = imports.dry_run(desk, found.value.table, found.value.reading)
    assert [r.action for r in plan.rows] == ["error", "error"]


@pytest.mark.rule("IMP-002", "IMP-006")
def test_customers_known_by_name_only_get_a_number_and_are_found_again(desk: Desk) -> None:
    look, plan = tried(desk, "quickbooks-ar-aging.csv")
    assert spoken(plan.wrong[0].problems) == ["Payment terms Net 30 do not exist."]
    columns = {k: v for k, v in look.reading.columns.items() if k != "payment_term"}
    made = brought_in(desk, "quickbooks-ar-aging.csv", columns=columns)
    assert made.customers == 2 and balances(desk) == {"Cook Construction": 154_000, "Melton Photography": 488_330}
    with desk.reading() as session:
        numbers = list(session.scalars(select(Customer.number).order_by(Customer.number)))
    assert len(set(numbers)) == 2 and all(numbers)
    again = imports.look(desk, "b.csv", b"Name,Num,Date,Open Balance\nMELTON PHOTOGRAPHY,2001,02/16/2026,10.00\n")
    assert again.value is not None
    plan = imports.dry_run(desk, again.value.table, again.value.reading)
    assert plan.new_customers == () and plan.rows[0].item is not None and plan.rows[0].item.customer in numbers


@pytest.mark.rule("IMP-006")
def test_a_name_two_customers_share_leads_to_neither(desk: Desk) -> None:
    for number, document in (("1", "A1"), ("2", "A2")):
        text = f"Klantnr;Naam;Factuurnr;Factuurdatum;Openstaand\n{number};Bos B.V.;{document};15-01-2026;5,00\n"
        found = imports.look(desk, "x.csv", text.encode())
        assert found.value is not None
        plan = imports.dry_run(desk, found.value.table, found.value.reading)
        assert imports.run(desk, "x.csv", found.value, plan, Options()).done
    found = imports.look(desk, "y.csv", b"Naam;Factuurnr;Factuurdatum;Openstaand\nBos;A3;15-01-2026;5,00\n")
    assert found.value is not None
    plan = imports.dry_run(desk, found.value.table, found.value.reading)
    assert [spoken(r.problems) for r in plan.wrong] == [
        ["There are several customers called Bos. Choose a column with their numbers."]]


@pytest.mark.rule("IMP-002", "IMP-007")
def test_a_british_list_of_outstanding_items_is_in_pounds(british: Desk) -> None:
    plan = tried(british, "sage50-outstanding.csv")[1]
    assert items(plan) == [
        ("ABB001", INV, "INV10023", "2026-01-04", 123_456, "GBP"), ("ABB001", CRN, "CRN0071", "2025-12-28", -10_000, "GBP"),
        ("BRI002", INV, "INV10031", "2026-02-12", 8_910, "GBP"), ("BRI002", PAY, "BACS", "2026-01-20", -5_000, "GBP")]
    brought_in(british, "sage50-outstanding.csv")
    assert balances(british) == {"Abbott & Sons Ltd": 113_456, "Bright, Young & Co": 3_910}


@pytest.mark.rule("IMP-006")
def test_pounds_never_become_euros_unnoticed(desk: Desk) -> None:
    plan = tried(desk, "sage50-outstanding.csv")[1]
    assert len(plan.wrong) == 4 and "Choose the column or the fixed value that holds the currency" in spoken(
        plan.wrong[0].problems)[0]
    chosen = tried(desk, "sage50-outstanding.csv", constants={"currency": "GBP"})[1]
    assert not chosen.wrong and {i[5] for i in items(chosen)} == {"GBP"}


@pytest.mark.rule("IMP-002", "IMP-007")
def test_an_export_of_sales_invoices_counts_what_is_due_not_what_was_billed(british: Desk) -> None:
    assert items(tried(british, "xero-invoices.csv")[1]) == [
        ("City Limousines", INV, "INV-0031", "2026-02-12", 115_000, "GBP"),
        ("Bayside Club", INV, "INV-0033", "2026-03-04", 20_000, "GBP"),
        ("Bayside Club", CRN, "CN-0007", "2026-02-05", -5_413, "GBP")]
    brought_in(british, "xero-invoices.csv")
    assert balances(british) == {"Bayside Club": 14_587, "City Limousines": 115_000}


@pytest.mark.rule("IMP-007")
def test_foreign_items_without_a_rate_say_where_to_enter_one(desk: Desk) -> None:
    look, plan = tried(desk, "xero-invoices.csv")
    outcome = imports.run(desk, "xero-invoices.csv", look, plan, Options())
    assert spoken(outcome.problems) == [
        "There is no exchange rate for GBP on 07/03/2026. Enter one under Set-up, Exchange rates."]
    assert balances(desk) == {}


@pytest.mark.rule("REM-14", "IMP-007")
def test_the_reminder_level_of_the_old_program_comes_along(desk: Desk) -> None:
    plan = tried(desk, "lexware-offene-posten.csv")[1]
    assert [(r.item.level, r.item.last_letter) for r in plan.rows if r.item] == [(1, date(2026, 1, 15)), (0, None)]


@pytest.mark.rule("IMP-004", "IMP-005")
def test_a_document_twice_keeps_the_whole_file_out_until_she_leaves_it_out(desk: Desk) -> None:
    look, plan = tried(desk, "duplicates-us.csv")
    assert [spoken(r.problems) for r in plan.wrong] == [["9001 stands in row 2 as well."]] and plan.wrong[0].number == 3
    refused = imports.run(desk, "duplicates-us.csv", look, plan, Options())
    assert not refused.done and balances(desk) == {}
    brought_in(desk, "duplicates-us.csv", Options(only_valid=True))
    assert balances(desk) == {"Acme Inc": 10_000, "Zeta LLC": 5_025}


@pytest.mark.rule("IMP-002")
def test_two_lines_of_headings_are_read_once_the_columns_are_chosen(desk: Desk) -> None:
    look, plan = tried(desk, "two-header-rows.xlsx")
    assert spoken(plan.problems) == ["Document no.: no column is chosen."] and look.table.settings.heading_row == 2
    plan = tried(desk, "two-header-rows.xlsx", columns={**look.reading.columns, "number": 0, "document_no": 2})[1]
    assert items(plan) == [("D100", INV, "R1", "2026-02-06", 50_000, EUR), ("D100", CRN, "G1", "2026-01-09", -5_000, EUR)]


@pytest.mark.rule("IMP-006")
def test_dates_in_two_orders_are_never_guessed_row_by_row(desk: Desk) -> None:
    look, plan = tried(desk, "mixed-dates.csv")
    assert not look.certain_dates
    assert [spoken(r.problems) for r in plan.wrong] == [["“01-13-2026” is not a date (day month year)."]]


@pytest.mark.rule("IMP-001", "IMP-006", "MST-012")
def test_an_address_book_with_line_breaks_in_its_cells_comes_in_whole(desk: Desk) -> None:
    look, plan = tried(desk, "klanten-adresboek.csv")
    assert look.reading.entity is Entity.CUSTOMERS
    assert [(r.customer.number, r.customer.name, r.customer.country) for r in plan.rows if r.customer] == [
        ("5001", "Van den Berg Transport B.V.", "NL"), ("5002", 'De "Gouden" Leeuw', "BE")]
    assert spoken(plan.rows[0].problems) == ["VAT number NL001234567B01 is not valid."], "a warning: the number may be old"
    assert brought_in(desk, "klanten-adresboek.csv").customers == 2


@pytest.mark.rule("IMP-001")
def test_a_file_of_an_old_dos_program_is_read_in_the_encoding_she_chooses(desk: Desk) -> None:
    refused = imports.look(desk, "dos-850.csv", (FILES / "dos-850.csv").read_bytes())
    assert "line 2 cannot be read. Choose another encoding." in spoken(refused.problems)[0]
    assert looked(desk, "dos-850.csv", Settings("cp850")).table.rows[0].cells[1] == "Café Müller"


@pytest.mark.rule("IMP-002")
def test_a_list_of_totals_by_age_has_no_documents_to_open(desk: Desk) -> None:
    found = imports.look(desk, "a.csv", (FILES / "ageing-totals-only.csv").read_bytes(), Entity.OPEN_ITEMS)
    assert found.value is not None
    plan = imports.dry_run(desk, found.value.table, found.value.reading)
    assert spoken(plan.problems) == ["Document no.: no column is chosen.", "Document date: no column is chosen."]


@pytest.mark.rule("IMP-001")
@pytest.mark.parametrize(("name", "content"), [
    ("export.xls", None), ("camt053.xml", b'<?xml version="1.0"?>\n<Document><BkToCstmrStmt/></Document>\n'),
    ("report.csv", b"\xef\xbb\xbf\n<!DOCTYPE html>\n<html><table><tr><td>1;2</td></tr></table></html>\n")])
def test_a_web_page_that_calls_itself_a_spreadsheet_is_sent_back_in_four_languages(desk: Desk, name: str,
                                                                                   content: bytes | None) -> None:
    found = imports.look(desk, name, content or (FILES / name).read_bytes())
    assert [p.code for p in found.problems] == ["IMP-file-web"]
    for language in LANGUAGES:
        words = i18n.problem_text(found.problems[0], language, i18n.region_for(language))
        assert name in words and ".xlsx" in words and (language == "en" or "spreadsheet program " not in words)


@pytest.mark.rule("IMP-002")
@pytest.mark.parametrize(("text", "day"), [
    ("12 Jan 2026", date(2026, 1, 12)), ("02-mrt-26", date(2026, 3, 2)), ("5. März 2026", date(2026, 3, 5)),
    ("1er", None), ("1 août 2026", date(2026, 8, 1)), ("15 févr. 2026", date(2026, 2, 15)), ("Jan 15, 2026", date(2026, 1, 15)),
    ("31 mai 2026", date(2026, 5, 31)), ("3-okt-2026", date(2026, 10, 3)), ("24 Dez 2026", date(2026, 12, 24)),
    ("31 feb 2026", None), ("5 foo 2026", None), ("46027", date(2026, 1, 5)), ("05012026", date(2026, 1, 5)),
    ("20260105", date(2026, 1, 5)), ("2026-01-05T00:00:00", date(2026, 1, 5)), ("05/01/2026 00:00", date(2026, 1, 5))])
def test_dates_are_read_as_programs_and_people_write_them(desk: Desk, text: str, day: date | None) -> None:
    found = imports.look(desk, "x.csv", f"Klantnr;Factuurnr;Factuurdatum;Openstaand\n1;F1;{text};5,00\n".encode())
    assert found.value is not None
    (row,) = imports.dry_run(desk, found.value.table, found.value.reading).rows
    assert (row.item.document_date if row.item else None) == day


@pytest.mark.rule("IMP-006")
@pytest.mark.parametrize(("mark", "amount"), [
    ("S", 500), ("H", -500), ("D", 500), ("C", -500), ("Debet", 500), ("Credit", -500), ("Soll", 500), ("Haben", -500), ("", 500),
    ("?", None)])
def test_the_side_of_an_amount_is_read_or_refused_but_never_ignored(desk: Desk, mark: str, amount: int | None) -> None:
    found = imports.look(desk, "x.csv", f"Klantnr;Factuurnr;Factuurdatum;Bedrag;D/C\n1;F1;15-01-2026;5,00;{mark}\n".encode())
    assert found.value is not None
    (row,) = imports.dry_run(desk, found.value.table, found.value.reading).rows
    if amount is None:
        assert row.action == "error" and spoken(row.problems) == ["? is neither debit nor credit."]
    else:
        assert row.item is not None and row.item.amount == amount


@pytest.mark.rule("IMP-002")
@pytest.mark.parametrize(("spans", "order", "certain"), [
    ([("02/03/2026", "01/04/2026"), ("05/03/2026", "04/04/2026")], DateOrder.DMY, True),
    ([("03/02/2026", "04/01/2026"), ("03/05/2026", "04/04/2026")], DateOrder.MDY, True),
    ([("02/03/2026", "01/04/2026")], DateOrder.DMY, False),  # one row may be a slip of the pen
    ([("02/03/2026", "02/04/2026"), ("05/03/2026", "05/04/2026")], DateOrder.DMY, False),  # right both ways
    ([("02/03/2026", "01/04/2026"), ("05/03/2026", "04/04/2026"), ("05/03/2026", "04/03/2026")], DateOrder.DMY, False),
    ([("01.02.2026", "03.04.2026")], DateOrder.DMY, True)])  # nobody writes points and the month first
def test_what_would_fall_due_before_it_was_written_tells_the_order_of_dates(
        spans: list[tuple[str, str]], order: DateOrder, certain: bool) -> None:
    assert detect_date_order([day for span in spans for day in span], spans) == (order, certain)


@pytest.mark.rule("IMP-002")
@pytest.mark.parametrize(("heading", "found"), [
    ("Ons factuurnr.", True), ("Fact. - factuurnummer (ons)", True), ("Factuurnrs", False), ("Volgnr", False)])
def test_a_required_field_is_found_in_a_heading_of_several_words(heading: str, found: bool) -> None:
    assert ("document_no" in propose(Entity.OPEN_ITEMS, ["Klant", heading, "Datum", "Bedrag"])) is found
