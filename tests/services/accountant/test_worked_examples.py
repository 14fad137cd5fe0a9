"""The worked examples of the chapter, byte for byte: XAF, FEC, DATEV (closing 5.5, 5.6, 5.7), and the ledger file (5.4)."""

import csv
import io
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from lxml import etree
from openpyxl import load_workbook

from app.core.books import (
    Balance,
    BookAccount,
    BookCustomer,
    BookLine,
    Books,
    BookVoucher,
    ExportKind,
    OpenItem,
    Reference,
    VatPart,
)
from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.formats.accountant import datev, fec, sheets, xaf
from app.rules.accountant import checks
from app.services.accountant.making import Made
from tests.accountant_books import CLIENTS, COMPANY, DUPONT, OPTIONS, account, books, invoice, line, made, receipt, voucher

DUTCH = replace(COMPANY, name="Bakker & Zoon", country="NL", language="nl", vat_number="NL123456782B90")
GERMAN = replace(COMPANY, name="Beispiel GmbH", country="DE", language="de")


def text_of(found: Made, encoding: str = "utf-8") -> list[str]:
    """The lines of the only file."""
    assert found.faults == ()
    return found.files[0].content.decode(encoding).split("\r\n")[:-1]


# ---------------------------------------------------------------- FEC

FIVE = [
    "VE|Ventes|VE000012|20260120|411000|Clients|C200|Dupont SARL|F2026-0012|"
    "20260120|Facture F2026-0012|1200,00|0,00|AA|20260205|20260120||",
    "VE|Ventes|VE000012|20260120|707000|Ventes de marchandises|||F2026-0012|"
    "20260120|Facture F2026-0012|0,00|1000,00|||20260120||",
    "VE|Ventes|VE000012|20260120|445711|TVA collectée|||F2026-0012|"
    "20260120|Facture F2026-0012|0,00|200,00|||20260120||",
    "BQ|Banque|BQ000007|20260205|512000|Banque|||REL-02|20260205|Règlement Dupont|"
    "1200,00|0,00|||20260205||",
    "BQ|Banque|BQ000007|20260205|411000|Clients|C200|Dupont SARL|REL-02|"
    "20260205|Règlement Dupont|0,00|1200,00|AA|20260205|20260205||",
]


@pytest.mark.rule("EXP-020", "EXP-021", "EXP-022", "EXP-023")
def test_the_five_lines_of_the_fec() -> None:
    found = made(ExportKind.FEC, books(invoice(), receipt()))
    head, *lines = text_of(found)
    assert lines == FIVE
    assert head.split("|") == list(fec.COLUMNS) and len(fec.COLUMNS) == 18
    file = found.files[0]
    assert (file.name, file.lines, file.debit, file.credit) == ("123456789FEC20261231_partiel.txt", 5, 2400_00, 2400_00)


@pytest.mark.rule("EXP-020")
def test_the_whole_ledger_carries_the_official_name_and_a_tab() -> None:
    found = made(ExportKind.FEC, books(invoice()), replace(OPTIONS, whole=True, separator="\t", encoding="iso-8859-15"))
    assert found.files[0].name == "123456789FEC20261231.txt"
    assert text_of(found, "iso-8859-15")[3].split("\t")[5] == "TVA collectée"


@pytest.mark.rule("EXP-021")
def test_tabs_breaks_and_semicolons_leave_18_columns() -> None:
    wild = replace(invoice(), lines=tuple(replace(x, text="a\tb\r\nc;d|e") for x in invoice().lines))
    rows = [row.split("|") for row in text_of(made(ExportKind.FEC, books(wild)))]
    assert {len(row) for row in rows} == {18} and {row[10] for row in rows[1:]} == {"a b c;d e"}


@pytest.mark.rule("EXP-002")
def test_the_same_fec_twice_is_the_same_file() -> None:
    of = books(invoice(), receipt())
    assert made(ExportKind.FEC, of).files == made(ExportKind.FEC, of).files


@pytest.mark.rule("EXP-022")
def test_opening_items_come_first_and_numbers_run_per_journal_or_through_the_file() -> None:
    contra = account("890000", "Bilan d'ouverture")
    opening = voucher(99, VoucherSource.OPN, date(2026, 1, 31), "F-old", "Reprise",
                      line(1, CLIENTS, AccountRole.AR, 5_00, customer=DUPONT),
                      line(2, contra, AccountRole.OPENING, -5_00), sequence=1, whole_sequence=14)
    of = books(invoice(), receipt(), opening)
    numbers = [row.split("|")[2] for row in text_of(made(ExportKind.FEC, of))[1:]]
    assert numbers == ["AN000001"] * 2 + ["VE000012"] * 3 + ["BQ000007"] * 2
    through = made(ExportKind.FEC, of, replace(OPTIONS, numbers_per_journal=False))
    assert [row.split("|")[2] for row in text_of(through)[1:]] == ["00000012"] * 3 + ["00000013"] * 2 + ["00000014"] * 2


def carried() -> Books:
    """Two items of last year, one in dollars and one settled since, the bank, and a control account that knows no more."""
    items = (OpenItem(7, DUPONT, CLIENTS, "F2025-9", EntryType.INVOICE, date(2025, 12, 1), date(2025, 12, 31), "EUR", 90_00,
                      70_00, 70_00, "AC", date(2026, 2, 5)),
             OpenItem(8, DUPONT, CLIENTS, "A2025-1", EntryType.CREDIT_NOTE, date(2025, 11, 1), date(2025, 11, 1), "USD", -22_00,
                      -11_00, -10_00, "AD"))
    bank = account("512000", "Banque")
    return replace(books(invoice()), openings=(Balance(bank, 500_00), Balance(CLIENTS, 65_00)), opening_items=items,
                   opening_account=account("890000", "Bilan d'ouverture"))


@pytest.mark.rule("EXP-022", "EXP-023")
def test_balances_of_last_year_come_first_item_by_item_and_balance() -> None:
    found = made(ExportKind.FEC, carried())
    rows = [row.split("|") for row in text_of(found)[1:]]
    assert [row[2:5] + row[6:7] + row[8:9] + row[11:] for row in rows[:4]] == [
        ["AN000000", "20260101", "411000", "C200", "F2025-9", "70,00", "0,00", "AC", "20260205", "20260101", "", ""],
        ["AN000000", "20260101", "411000", "C200", "A2025-1", "0,00", "10,00", "", "", "20260101", "-11,00", "USD"],
        ["AN000000", "20260101", "411000", "", "-", "5,00", "0,00", "", "", "20260101", "", ""],
        ["AN000000", "20260101", "890000", "", "-", "0,00", "65,00", "", "", "20260101", "", ""]]
    assert rows[0][:2] + rows[0][9:11] == ["AN", "À nouveau", "20251201", "À nouveau F2025-9"]
    assert [row[2] for row in rows[4:]] == ["VE000012"] * 3
    assert (found.files[0].lines, found.files[0].debit, found.files[0].credit) == (7, 1275_00, 1275_00)
    whole = [row.split("|") for row in text_of(made(ExportKind.FEC, carried(), replace(
        OPTIONS, whole=True, numbers_per_journal=False, lower_case=True)))[1:6]]
    assert [(row[2], row[4], row[11], row[12], row[13]) for row in whole] == [
        ("00000000", "512000", "500,00", "0,00", ""), ("00000000", "411000", "70,00", "0,00", "AC"),
        ("00000000", "411000", "0,00", "10,00", "ad"), ("00000000", "411000", "5,00", "0,00", ""),
        ("00000000", "890000", "0,00", "565,00", "")]


@pytest.mark.rule("EXP-022", "EXP-002")
def test_nothing_is_carried_in_the_middle_of_a_year_nor_a_second_time() -> None:
    later = replace(carried(), first=date(2026, 1, 2))
    assert [row.split("|")[2] for row in text_of(made(ExportKind.FEC, later))[1:]] == ["VE000012"] * 3
    assert made(ExportKind.FEC, carried(), only_new=True).files[0].lines == 3


@pytest.mark.rule("EXP-003", "EXP-021")
@pytest.mark.parametrize("encoding", fec.ENCODINGS)
def test_numbers_with_a_separator_or_characters_the_file_lacks_keep_18_columns_and_are_listed(encoding: str) -> None:
    odd = replace(DUPONT, number="C|Ł\t2")
    bought = invoice()
    lines = tuple(replace(x, customer=odd if x.customer else None) for x in bought.lines)
    found = made(ExportKind.FEC, books(replace(bought, lines=lines)), replace(OPTIONS, encoding=encoding))
    rows = text_of(found, encoding)
    assert {row.count("|") for row in rows} == {17}
    assert rows[1].split("|")[6] == ("C Ł 2" if encoding == "utf-8" else "C L 2")
    assert [c.field for c in found.cuts] == ["CompAuxNum"]


@pytest.mark.rule("EXP-022")
def test_an_account_that_balances_are_carried_on_has_three_digits_too() -> None:
    letters = replace(carried(), opening_account=replace(carried().opening_account or CLIENTS, number="BIL"))
    assert [p.saw["number"] for p in checks.problems(letters, ExportKind.FEC, date(2027, 1, 1), OPTIONS.datev)
            if p.code == "EXP-022-account"] == ["BIL"]


def test_a_settlement_that_is_not_complete_has_no_letters_or_lower_case_ones() -> None:
    first, *others = invoice().lines
    half = replace(invoice(), lines=(replace(first, settled_on=None), *others))
    letters = [text_of(made(ExportKind.FEC, books(half), replace(OPTIONS, lower_case=low)))[1].split("|")[13:15]
               for low in (False, True)]
    assert letters == [["", ""], ["aa", ""]]


def test_an_amount_in_dollars_stands_in_the_last_two_columns() -> None:
    first, second, _vat = invoice().lines
    lines = (replace(first, accounting=1000_00, amount=1040_00, currency="USD"),
             replace(second, amount=-1040_00, currency="USD", vat=()))
    rows = [row.split("|") for row in text_of(made(ExportKind.FEC, books(replace(invoice(), lines=lines, currency="USD"))))[1:]]
    assert [row[11:13] + row[16:] for row in rows] == [
        ["1000,00", "0,00", "1040,00", "USD"], ["0,00", "1000,00", "-1040,00", "USD"]]


# ---------------------------------------------------------------- XAF

def dutch_books() -> Books:
    """Invoice of 1,000.00 with 21 % VAT, and its receipt."""
    part = VatPart("H", Decimal(21), 1000_00, 210_00, 1000_00, 210_00)
    debtors, revenue = account("1300", "Debiteuren", control=True), account("8000", "Omzet", pnl=True)
    vat, bank = account("1500", "Btw"), account("1100", "Bank")
    sale = voucher(1, VoucherSource.INV, date(2026, 1, 20), "VF-1", "Factuur",
                   line(1, debtors, AccountRole.AR, 1210_00, customer=DUPONT),
                   line(2, revenue, AccountRole.REV, -1000_00, vat_code="H", vat=(part,)),
                   line(3, vat, AccountRole.VATOUT, -210_00, vat_code="H"), due_date=date(2026, 2, 19))
    paid = voucher(2, VoucherSource.PAY, date(2026, 2, 5), "PAY-1", "Ontvangst", line(1, bank, AccountRole.BANK, 1210_00),
                   line(2, debtors, AccountRole.AR, -1210_00, customer=DUPONT))
    return books(sale, paid, company=DUTCH)


def tree(found: Made) -> etree._Element:
    """The XML of the only file."""
    assert found.faults == ()
    return etree.fromstring(found.files[0].content)


def texts(root: etree._Element, path: str) -> list[str | None]:
    """The texts of elements by their plain path."""
    return [n.text for n in root.iterfind("/".join(f"{{{xaf.NAMESPACE}}}{p}" for p in path.split("/")))]


@pytest.mark.rule("EXP-010", "EXP-018", "EXP-019")
def test_the_totals_of_the_xaf() -> None:
    root = tree(made(ExportKind.XAF, dutch_books()))
    assert root.tag == f"{{{xaf.NAMESPACE}}}auditfile"
    assert [texts(root, f"company/transactions/{n}") for n in ("linesCount", "totalDebit", "totalCredit")] == [
        ["5"], ["2420.00"], ["2420.00"]]
    vat = "company/transactions/journal/transaction/trLine/vat/"
    assert [texts(root, vat + n) for n in ("vatID", "vatPerc", "vatAmnt", "vatAmntTp")] == [["H"], ["21.000"], ["210.00"], ["C"]]
    assert texts(root, "company/transactions/journal/jrnTp") == ["S", "B"]
    assert all(not (t or "").startswith("-") for t in texts(root, "company/transactions/journal/transaction/trLine/amnt"))


@pytest.mark.rule("EXP-012", "EXP-013", "EXP-014", "EXP-015", "EXP-016")
def test_head_company_customers_accounts_codes_and_periods_stand_in_their_order() -> None:
    root = tree(made(ExportKind.XAF, dutch_books()))
    company = root.find(f"{{{xaf.NAMESPACE}}}company")
    assert company is not None
    assert [etree.QName(n).localname for n in company][4:] == [
        "streetAddress", "customersSuppliers", "generalLedger", "vatCodes", "periods", "openingBalance", "transactions"]
    assert [texts(root, f"header/{n}") for n in ("fiscalYear", "startDate", "endDate", "curCode")] == [
        ["2026"], ["2026-01-01"], ["2026-02-28"], ["EUR"]]
    assert texts(root, "company/generalLedger/ledgerAccount/accTp") == ["B", "B", "B", "P"]
    assert texts(root, "company/customersSuppliers/customerSupplier/custSupTp") == ["C"]


@pytest.mark.rule("EXP-019", "EXP-014")
def test_a_name_of_80_characters_is_cut_and_listed_and_the_schema_fits() -> None:
    of = dutch_books()
    long = replace(DUPONT, name="N" * 80)
    found = made(ExportKind.XAF, replace(of, customers=(long,)))
    assert texts(tree(found), "company/customersSuppliers/customerSupplier/custSupName") == ["N" * 50]
    assert [(c.where, c.field) for c in found.cuts] == [("C200", "custSupName")]


@pytest.mark.rule("EXP-018", "EXP-019")
@pytest.mark.parametrize(("code", "amount", "shown"), [("JPY", 120_000, "120000.00"), ("USD", -5_000, "50.00"),
                                                       ("KWD", 1_234_560, "1234.56")])
def test_a_foreign_amount_has_the_decimals_of_its_own_currency(code: str, amount: int, shown: str) -> None:
    sold = invoice()
    lines = (replace(sold.lines[0], currency=code, amount=amount), *sold.lines[1:])
    content = made(ExportKind.XAF, books(replace(sold, lines=lines), company=DUTCH)).files[0].content
    node = etree.fromstring(content).find(f".//{{{xaf.NAMESPACE}}}currency")
    assert node is not None and [child.text for child in node] == [code, shown]


@pytest.mark.rule("EXP-003", "EXP-010")
def test_what_no_xml_can_hold_is_left_out_of_numbers_too() -> None:
    sold = replace(invoice(), document_no="F\x01\x0b1", order="\ufffeV1", text="a\ufffeb")
    found = made(ExportKind.XAF, books(sold, company=DUTCH))
    assert found.faults == () and found.files[0].debit == 1200_00


@pytest.mark.rule("EXP-011", "EXP-017")
def test_a_file_from_february_has_no_opening_balance_and_one_from_january_has_its_items() -> None:
    of = dutch_books()
    debtors = of.accounts[1]
    item = OpenItem(9, DUPONT, debtors, "VF-0", EntryType.INVOICE, date(2025, 12, 1), date(2025, 12, 31), "EUR", 50_00, 50_00,
                    50_00)
    began = replace(of, openings=(Balance(of.accounts[0], 70_00), Balance(debtors, 50_00)), opening_items=(item,))
    root = tree(made(ExportKind.XAF, began))
    opening = "company/openingBalance/"
    assert [texts(root, opening + n) for n in ("linesCount", "totalDebit", "totalCredit", "obLine/accID")] == [
        ["1"], ["50.00"], ["0.00"], ["1300"]]
    sub = opening + "obSubledgers/obSubledger/"
    assert [texts(root, sub + n) for n in ("sbType", "obSbLine/docRef", "obSbLine/custSupID")] == [["CU"], ["VF-0"], ["C200"]]
    later = replace(began, first=date(2026, 2, 1), vouchers=of.vouchers[1:])
    assert texts(tree(made(ExportKind.XAF, later)), "company/openingBalance") == []


@pytest.mark.rule("EXP-018")
def test_order_and_packing_slip_stand_on_the_lines_of_an_invoice() -> None:
    of = dutch_books()
    sale, paid = of.vouchers
    root = tree(made(ExportKind.XAF, replace(of, vouchers=(replace(sale, order="VO-1", slip="PB-7"), paid))))
    line_of = "company/transactions/journal/transaction/trLine/"
    assert texts(root, line_of + "orderRef") == ["VO-1"] * 3 and texts(root, line_of + "shipDocRef") == ["PB-7"] * 3


@pytest.mark.rule("EXP-010", "EXP-019")
@pytest.mark.parametrize("wrong", [
    lambda x: x.replace(b"<accID>1100</accID><docRef>", b"<accID>1199</accID><docRef>"),
    lambda x: x.replace(b"<vatID>H</vatID><vatPerc>", b"<vatID>L</vatID><vatPerc>"),
    lambda x: x.replace(b"<periodNumber>2</periodNumber><trDt>", b"<periodNumber>7</periodNumber><trDt>"),
    lambda x: x.replace(b"<amnt>1000.00</amnt>", b"<amnt>-1000.00</amnt>"), lambda x: x.replace(b"<docRef>VF-1</docRef>", b""),
    lambda x: x[:-20]], ids=["account", "code", "period", "sign", "document", "torn"])
def test_a_file_that_breaks_a_rule_of_the_format_is_not_offered(wrong: object) -> None:
    content = made(ExportKind.XAF, dutch_books()).files[0].content
    assert xaf.faults(content) == ()
    changed = wrong(content)  # type: ignore[operator]
    assert changed != content and xaf.faults(changed)


# ---------------------------------------------------------------- DATEV

D1, D2 = BookCustomer(1, "10100", "Łódź & Söhne", country="DE"), BookCustomer(2, "10200", "Export Inc.", country="US")
REVENUE, EXPORT = account("4400", "Erlöse 19 %", pnl=True, automatic=True), account("4120", "Erlöse Ausfuhr", pnl=True)
TAX, MONEY, OWED = account("3806", "Umsatzsteuer 19 %"), account("1800", "Bank"), account("1200", "Forderungen", control=True)


def dollars(no: int, where: BookAccount, role: AccountRole, amount: int, worth: int, **more: object) -> BookLine:
    """A line in dollars with what it is worth in euros."""
    return replace(line(no, where, role, worth, **more), amount=amount, currency="USD")


def sale(key: int, day: date, document: str, net: int, kind: EntryType = EntryType.INVOICE) -> BookVoucher:
    """A domestic sale with 19 % VAT; negative = a credit note."""
    vat = net * 19 // 100
    part = VatPart("U19", Decimal(19), net, vat, net, vat)
    return voucher(key, VoucherSource.INV, day, document, "Rechnung", line(1, OWED, AccountRole.AR, net + vat, customer=D1),
                   line(2, REVENUE, AccountRole.REV, -net, vat_code="U19", vat=(part,)),
                   line(3, TAX, AccountRole.VATOUT, -vat, vat_code="U19"), entry_type=kind)


def german_books() -> Books:
    """Invoice, receipt, credit note, export invoice."""
    paid = voucher(2, VoucherSource.PAY, date(2026, 2, 5), "PAY-1", "Zahlung", line(1, MONEY, AccountRole.BANK, 1190_00),
                   line(2, OWED, AccountRole.AR, -1190_00, customer=D1), entry_type=EntryType.PAYMENT,
                   references=(Reference("RE-1001", 1190_00, 1190_00),))
    abroad = voucher(4, VoucherSource.INV, date(2026, 1, 15), "RE-1002", "Export",
                     dollars(1, OWED, AccountRole.AR, 12000_00, 11538_46, customer=D2),
                     dollars(2, EXPORT, AccountRole.REVEXP, -12000_00, -11538_46), currency="USD",
                     rate=Decimal("0.9615384615"), entry_type=EntryType.INVOICE)
    return books(sale(1, date(2026, 1, 20), "RE-1001", 1000_00), paid,
                 sale(3, date(2026, 2, 10), "GS-12", -100_00, EntryType.CREDIT_NOTE), abroad, company=GERMAN)


@pytest.mark.rule("EXP-031", "EXP-032", "EXP-033")
def test_the_four_lines_of_the_batch() -> None:
    found = made(ExportKind.DATEV, german_books(), customers=False)
    rows = {row.split(";")[10]: row.split(";")[:11] for file in found.files
            for row in file.content.decode("cp1252").split("\r\n")[2:-1] if '"H"' not in row.split(";")[1] or '"GS' in row}
    paid = found.files[1].content.decode("cp1252").split("\r\n")[2].split(";")[:11]
    assert rows['"RE-1001"'] == ["1190,00", '"S"', '"EUR"', "", "", '""', "10100", "4400", '""', "2001", '"RE-1001"']
    assert paid == ["1190,00", '"H"', '"EUR"', "", "", '""', "10100", "1800", '""', "0502", '"RE-1001"']
    assert rows['"GS-12"'] == ["119,00", '"H"', '"EUR"', "", "", '""', "10100", "4400", '""', "1002", '"GS-12"']
    assert rows['"RE-1002"'] == [
        "12000,00", '"S"', '"USD"', "1,04", "11538,46", '"EUR"', "10200", "4120", '""', "1501", '"RE-1002"']


@pytest.mark.rule("EXP-032")
def test_the_official_sample_of_the_header() -> None:
    header = datev.Header(21, datetime(2024, 1, 30, 14, 4, 40, 439_000, tzinfo=UTC), 29098, 55003, date(2024, 1, 1), 4,
                          date(2024, 1, 1), date(2024, 8, 31), "Buchungsstapel", "WD", chart="03")
    assert datev.header_line(header) == (
        '"EXTF";700;21;"Buchungsstapel";13;20240130140440439;;"RE";"";"";29098;55003;20240101;4;20240101;20240831;'
        '"Buchungsstapel";"WD";1;0;0;"EUR";;"";;;"03";;;"";""')


@pytest.mark.rule("EXP-033", "EXP-004")
def test_discount_archive_and_a_foreign_rate_stand_in_their_columns() -> None:
    skonto = account("4736", "Gewährte Skonti 19 %", pnl=True, automatic=True)
    back = VatPart("U19", Decimal(19), -20_00, -3_80, -20_00, -3_80)
    abroad = VatPart("OSS", Decimal("5.5"), 100_00, 5_50, 100_00, 5_50, "goods", "FR12123456789")
    paid = voucher(2, VoucherSource.PAY, date(2026, 1, 25), "PAY-1", "Zahlung", line(1, MONEY, AccountRole.BANK, 1166_20),
                   line(2, skonto, AccountRole.CASHDISC, 20_00, vat_code="U19", vat=(back,)),
                   line(3, TAX, AccountRole.VATOUT, 3_80, vat_code="U19"),
                   line(4, OWED, AccountRole.AR, -1190_00, customer=D1), entry_type=EntryType.PAYMENT,
                   references=(Reference("RE-1001", 1190_00, 1190_00),))
    list_sale = voucher(3, VoucherSource.INV, date(2026, 1, 26), "RE-1003", "Rechnung",
                        line(1, OWED, AccountRole.AR, 105_50, customer=D1),
                        line(2, REVENUE, AccountRole.REV, -100_00, vat_code="OSS", vat=(abroad,)),
                        line(3, TAX, AccountRole.VATOUT, -5_50, vat_code="OSS"), archived="ab" * 32)
    found = made(ExportKind.DATEV, books(paid, list_sale, company=GERMAN), customers=False)
    assert found.faults == ()
    rows = list(csv.reader(io.StringIO(found.files[0].content.decode("cp1252")), delimiter=";"))[2:]
    assert [(row[0], row[1], row[7], row[10], row[12]) for row in rows] == [
        ("1166,20", "H", "1800", "RE-1001", "23,80"), ("105,50", "S", "4400", "RE-1003", "")]
    assert [(row[19], row[39], row[40]) for row in rows] == [("", "", ""), ("ab" * 32, "FR12123456789", "05,50")]
    assert (found.files[0].debit, found.files[0].credit) == (105_50, 1190_00)


@pytest.mark.rule("EXP-030", "EXP-031")
def test_two_months_are_two_files_and_a_closed_period_is_final() -> None:
    found = made(ExportKind.DATEV, german_books(), customers=False)
    assert [f.name for f in found.files] == [
        "EXTF_Buchungsstapel_20260101_20260131_1.csv", "EXTF_Buchungsstapel_20260201_20260228_1.csv"]
    heads = [f.content.decode("cp1252").split("\r\n")[0].split(";") for f in found.files]
    assert [h[14:16] for h in heads] == [["20260101", "20260131"], ["20260201", "20260228"]]
    assert [h[20] for h in heads] == ["1", "0"] and {len(h) for h in heads} == {31}
    for file in found.files:
        rows = list(csv.reader(io.StringIO(file.content.decode("cp1252")), delimiter=";"))
        assert {len(row) for row in rows[1:]} == {125}
        assert {row[113] for row in rows[2:]} == {"1" if file is found.files[0] else "0"}


@pytest.mark.rule("EXP-031")
def test_a_batch_has_at_most_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datev, "MOST", 2)
    of = books(*(sale(n, date(2026, 1, n), f"RE-{n}", 10_00) for n in range(1, 6)), company=GERMAN)
    found = made(ExportKind.DATEV, of, customers=False)
    assert [(f.name[-5], f.lines) for f in found.files] == [("1", 2), ("2", 2), ("3", 1)]


@pytest.mark.rule("EXP-030", "EXP-035")
def test_customers_are_254_columns_and_what_windows_1252_lacks_is_reported() -> None:
    found = made(ExportKind.DATEV, german_books())
    file = found.files[-1]
    rows = list(csv.reader(io.StringIO(file.content.decode("cp1252")), delimiter=";"))
    assert file.name == "EXTF_Debitoren.csv" and rows[0][2:5] == ["16", "Debitoren/Kreditoren", "5"]
    assert {len(row) for row in rows[1:]} == {254} and rows[1].index("Letzte Frist") == 253
    assert [row[:2] for row in rows[2:]] == [["10100", "Lódz & Söhne"], ["10200", "Export Inc."]]
    assert ("10100", "Łódź & Söhne") in {(c.where, c.old) for c in found.cuts}


def test_a_voucher_outside_every_period_is_not_left_out_in_silence() -> None:
    of = replace(german_books(), periods=german_books().periods[:1])
    assert made(ExportKind.DATEV, of).faults == ("2 / 4",)


def test_read_back_tells_a_day_outside_the_batch() -> None:
    header = datev.Header(21, datetime(2026, 1, 1, tzinfo=UTC), 1001, 1, date(2026, 1, 1), 4, date(2026, 1, 1), date(2026, 1, 31))
    good = datev.Posting(Decimal(1), True, "10000", "4400", date(2026, 1, 31))
    assert datev.read(datev.write(header, [good])).lines == 1
    with pytest.raises(ValueError, match="0102"):
        datev.read(datev.write(header, [replace(good, day=date(2026, 2, 1))]))


# ---------------------------------------------------------------- the ledger file, and the set for a tax audit

@pytest.mark.rule("EXP-001", "EXP-038")
def test_the_workbook_has_four_sheets_with_real_numbers_and_days() -> None:
    found = made(ExportKind.LEDGER, dutch_books())
    assert (found.faults, found.files[0].lines, found.files[0].debit, found.files[0].credit) == ((), 5, 2420_00, 2420_00)
    book = load_workbook(io.BytesIO(found.files[0].content))
    assert len(book.sheetnames) == 4 and "Bakker & Zoon" in str(book.properties.description)
    lines = book.worksheets[0]
    assert lines.freeze_panes == "A2" and lines["A2"].value == datetime(2026, 1, 20) and lines["N2"].value == 1210
    assert [c.value for c in lines[3]][13:20] == [None, 1000, "EUR", -1000, "H", 1000, 210]


@pytest.mark.rule("EXP-003", "EXP-004")
def test_another_program_reads_every_kind_of_cell_as_it_was_written() -> None:
    heads = (sheets.Head("<A & B>"), *(sheets.Head(kind, kind) for kind in ("amount", "day", "moment", "percent", "count")))
    moment, day = datetime(2026, 2, 28, 23, 59, 59), date(2026, 2, 28)
    rows = [["=1+1", Decimal("-0.01"), day, moment, Decimal("5.50"), 7],
            [" a\nb ", Decimal("99999999999.99"), None, None, None, None], ["x\x00<&\ud800", None, None, None, None, None]]
    wide = sheets.Sheet("w", "Wide", tuple(sheets.Head(f"c{n}") for n in range(30)), [[str(n) for n in range(30)]])
    content = sheets.workbook((sheets.Sheet("t", "T & <T>", heads, rows), wide, sheets.Sheet("e", "Empty", heads, [])),
                              datetime(2026, 3, 1, tzinfo=UTC), "c <&>")
    book = load_workbook(io.BytesIO(content))
    found = [[c.value for c in line] for line in book["T & <T>"]]
    assert found == [["<A & B>", "amount", "day", "moment", "percent", "count"],
                     ["=1+1", -0.01, datetime(2026, 2, 28), moment, 5.5, 7], [" a\nb ", 99999999999.99, None, None, None, None],
                     ["x<&", None, None, None, None, None]]
    assert book["T & <T>"]["A2"].data_type == "s" and book["Wide"]["AD2"].value == "29" and book["Empty"].max_row == 1
    assert sheets.read_workbook(content, "T & <T>", [1, 4]) == (3, [Decimal("99999999999.98"), Decimal("5.50")])
    assert sheets.read_workbook(content, "Empty", [1]) == (0, [Decimal(0)])


@pytest.mark.rule("EXP-038", "L10N-007")
def test_csv_has_points_and_iso_days_whatever_the_region() -> None:
    found = made(ExportKind.LEDGER, dutch_books(), csv=True)
    with zipfile.ZipFile(io.BytesIO(found.files[0].content)) as held:
        assert len(held.namelist()) == 5 and "Bakker & Zoon" in held.read("README.txt").decode()
        rows = list(csv.reader(io.StringIO(held.read("Buchungen.csv").decode("utf-8-sig"))))
    assert rows[1][0] == "2026-01-20" and rows[1][13] == "1210.00" and found.faults == ()


def test_the_same_workbook_differs_only_in_the_moment_it_was_made() -> None:
    of = dutch_books()
    for kind, wanted in ((ExportKind.LEDGER, True), (ExportKind.LEDGER, False), (ExportKind.GDPDU, False),
                         (ExportKind.XAF, False)):
        assert made(kind, of, csv=wanted).files == made(kind, of, csv=wanted).files


@pytest.mark.rule("EXP-036")
def test_the_set_for_a_tax_audit_describes_its_tables() -> None:
    found = made(ExportKind.GDPDU, replace(dutch_books(), company=GERMAN))
    assert (found.faults, found.files[0].debit, found.files[0].credit) == ((), 2420_00, 2420_00)
    with zipfile.ZipFile(io.BytesIO(found.files[0].content)) as held:
        root = etree.fromstring(held.read("index.xml"))
        assert sorted(held.namelist()) == sorted(["index.xml", sheets.DTD, *(n.text or "" for n in root.iter("URL"))])
        lines = held.read("Buchungen.csv").decode().split("\r\n")
    names = [n.text or "" for n in root.iter("Name")]
    assert all(len(n) <= 20 for n in names if n != GERMAN.name)
    assert [n.findtext("References") for n in root.iter("ForeignKey")] == ["Debitoren"] * 3
    assert lines[1].startswith("INV-2026-000001;1;20.01.2026;") and ";1210,00;" in lines[1]


@pytest.mark.rule("EXP-001", "REV-032")
def test_every_file_says_that_it_is_a_part_and_is_not_to_be_revalued_again() -> None:
    for kind in (ExportKind.LEDGER, ExportKind.GDPDU):
        content = made(kind, dutch_books()).files[0].content
        with zipfile.ZipFile(io.BytesIO(content)) as held:
            told = held.read("docProps/core.xml" if kind is ExportKind.LEDGER else "index.xml").decode()
        assert "Bakker &amp; Zoon" in told and len(told.split("Bakker &amp; Zoon")[-1]) > 60
