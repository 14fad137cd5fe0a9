"""Tables of banks: known by their headings, read by a mapping, and told line by line what is wrong."""

import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import Problem, Weight
from app.formats.bank import tabular
from app.formats.bank.statement import BankFormat, ReferenceType, Statement, StatementFile
from app.formats.bank.tabular_mapping import FIELD_NAMES, Field, TableMapping
from app.formats.bank.tabular_presets import PRESETS, known_table

DAY = date(2026, 3, 2)
NL, BE, DE = "NL91ABNA0417164300", "BE68539007547034", "DE89370400440532013000"
SIMPLE = "Datum;Naam;Bedrag;Omschrijving;Saldo;Rekening;Valuta\n"


def read(text: str, mapping: TableMapping | None = None) -> StatementFile:
    return tabular.read("bank.csv", text.encode(), mapping)


def one(text: str, mapping: TableMapping | None = None) -> Statement:
    """The only statement of a file without problems."""
    file = read(text, mapping)
    assert file.problems == () and len(file.statements) == 1 and file.statements[0].problems == ()
    return file.statements[0]


def codes(file: StatementFile) -> list[str]:
    """Everything that is told about a file, in four languages without an open place."""
    told: list[Problem] = [*file.problems, *(p for s in file.statements for p in s.problems)]
    for problem in told:
        for language in LANGUAGES:
            assert "{" not in i18n.problem_text(problem, language, i18n.region_for(language))
    return [p.code for p in told]


FILES = {
    "ING (NL)": (f'"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";'
                 f'"Mededelingen";"Saldo na mutatie";"Tag"\n'
                 f'"20260303";"Bakker";"{NL}";"";"BA";"Af";"21,00";"Betaalautomaat";"brood";"1.200,00";""\n'
                 f'"20260302";"Jansen BV";"{NL}";"{BE}";"OV";"Bij";"1.121,00";"Overschrijving";"factuur 12";"1.221,00";""\n',
                 NL, "EUR", 1_121_00, -21_00, "Jansen BV", BE, "factuur 12", 1_200_00),
    "Rabobank": ('"IBAN/BBAN","Munt","BIC","Volgnr","Datum","Rentedatum","Bedrag","Saldo na trn","Tegenrekening IBAN/BBAN",'
                 '"Naam tegenpartij","Naam uiteindelijke partij","Naam initiërende partij","BIC tegenpartij","Code","Batch ID",'
                 '"Transactiereferentie","Machtigingskenmerk","Incassant ID","Betalingskenmerk","Omschrijving-1",'
                 '"Omschrijving-2",'
                 '"Omschrijving-3","Reden retour","Oorspr bedrag","Oorspr munt","Koers"\n'
                 f'"{NL}","EUR","RABONL2U","000000000000001234","2026-03-02","2026-03-02","+1121,00","+1221,00","{BE}",'
                 f'"Jansen BV",'
                 f'"","","KREDBEBB","cb","","E2E-1","","","","factuur 12","","","","1200,50","USD","1,0709"\n'
                 f'"{NL}","EUR","RABONL2U","000000000000001235","2026-03-03","2026-03-03","-21,00","+1200,00","","Bakker",'
                 f'"","","",'
                 f'"ba","","","","","","brood","","","","","",""\n',
                 NL, "EUR", 1_121_00, -21_00, "Jansen BV", BE, "factuur 12", 1_200_00),
    "KBC": ("Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;credit;debet;"
            "rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;"
            "Vrije mededeling\r"
            f"{BE}; ;TEGOED;EUR;  02026018;02/03/2026;OVERSCHRIJVING;02/03/2026;1121,00;1221,00;1121,00; ;NL91 ABNA 0417 1643 00;"
            "ABNANL2A;Jansen BV;Straat 1; ;factuur 12\r"
            f"{BE}; ;TEGOED;EUR;  02026018;03/03/2026;KOSTEN;03/03/2026;-21,00;1200,00; ;-21,00; ; ;Bakker; ; ;brood\r",
            BE, "EUR", 1_121_00, -21_00, "Jansen BV", NL, "factuur 12", 1_200_00),
    "Belfius": ("Boekingsdatum vanaf;01/03/2026\nLaatste saldo;1.000,00 EUR\n;\nRekening;Boekingsdatum;Rekeninguittrekselnummer;"
                "Transactienummer;Rekening tegenpartij;Naam tegenpartij bevat;Straat en nummer;Postcode en plaats;Transactie;"
                "Valutadatum;Bedrag;Devies;BIC;Landcode;Mededelingen\n"
                f"BE68 5390 0754 7034;03/03/2026;00005;18;;Bakker;;;KOSTEN;03/03/2026;-21,00;EUR;;;brood\n"
                f"BE68 5390 0754 7034;02/03/2026;00005;17;{NL};Jansen BV;Straat 1;1000 Brussel;STORTING;02/03/2026;1.121,00;EUR;"
                f"ABNANL2A;NL;factuur 12\n", BE, "EUR", 1_121_00, -21_00, "Jansen BV", NL, "factuur 12", None),
    "BNP Paribas Fortis": ("Nº de séquence;Date d'exécution;Date valeur;Montant;Devise du compte;Numéro de compte;"
                           "Type de transaction;Contrepartie;Nom de la contrepartie;Communication;Détails;Statut;Motif du refus\n"
                           f"2026-00002;03/03/2026;03/03/2026;-21,00;EUR;{BE};Carte;;Bakker;brood;;Accepté;\n"
                           f"2026-00001;02/03/2026;02/03/2026;1121,00;EUR;{BE};Virement;{NL};Jansen BV;factuur 12;;Accepté;\n"
                           f"2026-;04/03/2026;04/03/2026;-9,00;EUR;{BE};Carte;;;wacht;;Refusé;x\n",
                           BE, "EUR", 1_121_00, -21_00, "Jansen BV", NL, "factuur 12", None),
    "ING (BE)": ("Rekeningnummer;Naam van de rekening;Rekening tegenpartij;Omzetnummer;Boekingsdatum;Valutadatum;Bedrag;"
                 "Munteenheid;"
                 "Omschrijving;Detail van de omzet;Bericht\n"
                 f"539-0075470-34;TEGOED;{NL};23;02/03/2026;02/03/2026;1121,00;EUR;Storting;;factuur 12\n"
                 f"539-0075470-34;TEGOED;;24;03/03/2026;03/03/2026;-21,00;EUR;Kosten;;brood\n",
                 BE, "EUR", 1_121_00, -21_00, "", NL, "factuur 12", None),
    "Sparkasse": ('"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";'
                  '"Mandatsreferenz";'
                  '"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";'
                  '"Auslagenersatz Ruecklastschrift";'
                  '"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"\n'
                  f'"{DE}";"04.03.26";"04.03.26";"KARTE";"offen";"";"";"";"";"";"";"Kiosk";"";"";"-3,00";"EUR";'
                  f'"Umsatz vorgemerkt"\n'
                  f'"{DE}";"03.03.26";"03.03.26";"KARTE";"brood";"";"";"";"";"";"";"Bakker";"";"";"-21,00";"EUR";'
                  f'"Umsatz gebucht"\n'
                  f'"{DE}";"02.03.26";"02.03.26";"GUTSCHR.";"factuur 12";"";"";"E2E";"";"";"";"Jansen BV";"{NL}";"X";"1.121,00";'
                  f'"EUR";"Umsatz gebucht"\n', DE, "EUR", 1_121_00, -21_00, "Jansen BV", NL, "factuur 12", None),
    "Deutsche Bank": (f"Umsätze\nKonto;Filial-/Kontonummer;IBAN;Währung\nAktivKonto;123 1234567 00;{DE};"
                      f"EUR\n\n1.3.2026 - 31.3.2026\n"
                      "Letzter Kontostand;;;;2.500,00;EUR\nBuchungstag;Wert;Umsatzart;Begünstigter / Auftraggeber;"
                      "Verwendungszweck;IBAN / Kontonummer;BIC;Kundenreferenz;Mandatsreferenz;Gläubiger ID;Fremde Gebühren;"
                      "Betrag;Abweichender Empfänger;Anzahl der Aufträge;Anzahl der Schecks;Soll;Haben;Währung\n"
                      "3.3.2026;3.3.2026;Lastschrift;Bakker;brood;;;NOTPROVIDED;;;;-21,00;;;;-21,00;;EUR\n"
                      f"2.3.2026;2.3.2026;Gutschrift;Jansen BV;factuur 12;{NL};;E2E;;;;1.121;;;;;1.121;EUR\n"
                      "Kontostand;31.3.2026;;;1.200,00;EUR\n", DE, "EUR", 1_121_00, -21_00, "Jansen BV", NL, "factuur 12", None),
    "ING (DE)": (f"Umsatzanzeige;Datei erstellt am: 04.03.2026 10:00\n\nIBAN;{DE}\nKontoname;Girokonto\n\n"
                 "Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung\n"
                 "03.03.2026;03.03.2026;Bakker;Lastschrift;brood;1.200,00;EUR;-21,00;EUR\n"
                 "02.03.2026;02.03.2026;Jansen BV;Gutschrift;factuur 12;1.221,00;EUR;1.121,00;EUR\n",
                 DE, "EUR", 1_121_00, -21_00, "Jansen BV", "", "factuur 12", 1_200_00),
    "Lloyds": ("Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,"
               "Credit Amount,Balance\n"
               "03/03/2026,DEB,'12-34-56,12345678,brood,21.00,,1200.00\n02/03/2026,FPI,'12-34-56,12345678,factuur 12,,"
               "1121.00,1221.00\n",
               "12-34-56 12345678", "GBP", 1_121_00, -21_00, "", "", "factuur 12", 1_200_00),
    "Barclays": ("Number,Date,Account,Amount,Subcategory,Memo\n,02/03/2026,20-00-00 12345678,1121.00,Counter Credit,factuur 12\n"
                 ",03/03/2026,20-00-00 12345678,-21.00,PAYMENT,brood\n",
                 "20-00-00 12345678", "GBP", 1_121_00, -21_00, "", "", "factuur 12", None),
    "ABN AMRO": ("417164300\tEUR\t20260302\t100,00\t1221,00\t20260302\t1121,00\tfactuur 12\n"
                 "417164300\tEUR\t20260303\t1221,00\t1200,00\t20260303\t-21,00\tbrood\n",
                 "417164300", "EUR", 1_121_00, -21_00, "", "", "factuur 12", 1_200_00),
}


@pytest.mark.rule("BNK-09", "BNK-06")
@pytest.mark.parametrize("bank", FILES)
def test_the_tables_of_large_banks_are_read_without_any_set_up(bank: str) -> None:
    text, account, currency, first, second, name, iban, words, closing = FILES[bank]
    guessed = tabular.guess("x", text.encode())
    assert guessed is not None and guessed.name == bank
    found = one(text)
    assert (found.account, found.currency, found.start, found.end) == (account, currency, DAY, date(2026, 3, 3))
    assert [x.amount for x in found.lines] == [first, second] and found.closing == closing
    line = found.lines[0]
    assert (line.counterparty, line.iban, line.remittance, line.booking_date, line.value_date) == (name, iban, words, DAY, DAY)
    assert one(text, guessed) == found
    if bank in ("Sparkasse", "BNP Paribas Fortis"):
        assert len(found.expected) == 1 and found.expected[0].amount < 0


@pytest.mark.rule("BNK-05")
def test_a_line_keeps_what_else_the_bank_told_and_its_row() -> None:
    line = one(FILES["Rabobank"][0]).lines[0]
    assert (line.bank_reference, line.end_to_end, line.bic, line.own_code) == ("000000000000001234", "E2E-1", "KREDBEBB", "cb")
    assert (line.original_amount, line.original_currency, line.rate) == (1200_50, "USD", Decimal("1.0709"))
    assert line.raw.startswith(f"{NL},EUR,RABONL2U")


@pytest.mark.rule("BNK-09")
@pytest.mark.parametrize(("headings", "field", "column"), [
    ("Date;Libellé;Débit euros;Crédit euros", Field.DEBIT, "Débit euros"),
    ("Datum;Omschrijving;Bedrag", Field.REMITTANCE, "Omschrijving"),
    ("Buchungsdatum;Empfänger;Betrag;Verwendungszweck", Field.COUNTERPARTY, "Empfänger"),
    ("Date,Description,Amount,Balance", Field.BALANCE, "Balance"),
])
def test_the_headings_of_other_banks_are_proposed_by_their_words(headings: str, field: Field, column: str) -> None:
    separator = ";" if ";" in headings else ","
    row = separator.join(["02/03/2026", *["1"] * headings.count(separator)])
    guessed = tabular.guess("x", f"{headings}\n{row}\n{row}\n".encode())
    assert guessed is not None and guessed.columns[field] == (column,) and guessed.name == ""


def test_every_preset_knows_itself_and_can_be_saved() -> None:
    for preset in PRESETS:
        headings = [h.removesuffix("#2") for names in preset.columns.values() for h in names]
        found = known_table(headings)
        assert found is not None and set(found.columns) >= set(preset.columns) - {Field.CODE}
        assert TableMapping.from_json(preset.to_json()) == preset
    assert set(FIELD_NAMES) == set(Field)
    assert TableMapping.from_json({"columns": {"new_field": ["x"]}, "constants": {"currency": "EUR"}}).columns == {}


@pytest.mark.rule("BNK-09")
def test_constants_patterns_marks_and_fixed_style_are_kept() -> None:
    mapping = TableMapping("Huisbank", {
        Field.BOOKING_DATE: ("Dag",), Field.AMOUNT: ("Som",), Field.MARK: ("D/C",), Field.REMITTANCE: ("Tekst", "Meer"),
        Field.IBAN: ("Tekst",)}, {Field.ACCOUNT: NL, Field.CURRENCY: "EUR"}, {Field.IBAN: r"IBAN: (\w+)"}, separator="|",
        date_order="mdy", decimal=".")
    text = f"Dag|Som|D/C|Tekst|Meer\n03/02/2026|121.00|C|IBAN: {BE} factuur|+++090/9337/55493+++\n03/02/2026|1,000.00|D||huur\n"
    found = one(text, TableMapping.from_json(mapping.to_json()))
    first, second = found.lines
    assert (first.amount, first.iban, first.remittance) == (121_00, BE, f"IBAN: {BE} factuur +++090/9337/55493+++")
    assert (first.reference_type, second.amount, second.booking_date) == (ReferenceType.OGM, -1_000_00, DAY)


def test_tables_without_headings_name_columns_by_their_number() -> None:
    mapping = TableMapping(columns={Field.BOOKING_DATE: ("1",), Field.AMOUNT: ("3",)}, headings=False, skip=1,
                           constants={Field.ACCOUNT: NL, Field.CURRENCY: "EUR"})
    found = one("uittreksel;;\n02/03/2026;x;5,00\n", mapping)
    assert [x.amount for x in found.lines] == [5_00]
    assert tabular.columns_of("x", b"a;b;c\n1;2;3\n", mapping) == ("1", "2", "3")
    assert tabular.columns_of("x", FILES["Belfius"][0].encode())[0] == "Rekening" and tabular.columns_of("x", b"") == ()


@pytest.mark.rule("BNK-09")
def test_a_table_with_payer_and_payee_names_the_other_side_and_says_nothing_twice() -> None:
    text = ('"Girokonto";"' + DE + '"\n"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";'
            '"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)"\n'
            '"03.03.26";"03.03.26";"Gebucht";"Wij";"Bakker";"x";"A";"";"-2,00"\n'
            '"02.03.26";"02.03.26";"Gebucht";"Jansen";"Wij";"y";"E";"";"5"\n')
    assert [(x.counterparty, x.currency, x.amount) for x in one(text).lines] == [
        ("Jansen", "EUR", 5_00), ("Bakker", "EUR", -2_00)]
    twice = TableMapping(columns={Field.BOOKING_DATE: ("a",), Field.AMOUNT: ("b",), Field.REMITTANCE: ("c", "d")},
                         constants={Field.ACCOUNT: NL, Field.CURRENCY: "EUR"})
    assert one("a;b;c;d\n02/03/2026;1,00;huur;huur\n", twice).lines[0].remittance == "huur"


@pytest.mark.rule("BNK-03", "BNK-09")
def test_a_running_balance_is_checked_and_gives_both_balances() -> None:
    rows = [f"02/03/2026;A;5,00;x;105,00;{NL};EUR", f"02/03/2026;B;-3,00;y;102,00;{NL};EUR",
            f"03/03/2026;C;1,00;z;103,00;{NL};EUR"]
    for order in (rows, rows[::-1], [rows[2], *rows[:2]], [rows[2], rows[1], rows[0]]):
        found = one(SIMPLE + "\n".join(order))
        assert (found.opening, found.closing, [x.counterparty for x in found.lines]) == (100_00, 103_00, ["A", "B", "C"])
    wrong = read(SIMPLE + "\n".join([*rows[:2], rows[2].replace("103,00", "103,01")]))
    assert codes(wrong) == ["BNK-03-running"] and wrong.statements[0].problems[0].row == 4


@pytest.mark.rule("BNK-01", "BNK-02")
def test_several_accounts_in_a_file_are_several_statements_and_a_wrong_line_refuses_only_its_own() -> None:
    file = read(SIMPLE + f"02/03/2026;A;5,00;x;;{NL};EUR\n32/03/2026;B;5,00;x;;{BE};EUR\n02/03/2026;C;6,00;x;;{DE};USD\n"
                         f"02/03/2026;D;7,00;x;;{BE};EUR\n")
    assert [(s.account, s.currency, [p.code for p in s.problems]) for s in file.statements] == [
        (NL, "EUR", []), (DE, "USD", []), (BE, "EUR", ["BNK-07-field"])]
    assert codes(file) == ["BNK-07-field"] and file.statements[2].problems[0].row == 3


@pytest.mark.rule("ERR-05", "BNK-09")
@pytest.mark.parametrize(("row", "column", "found"), [
    ("gisteren;A;5,00;x;;N;EUR", "Datum", "gisteren"), ("02/03/2026;A;vijf;x;;N;EUR", "Bedrag", "vijf"),
    ("02/03/2026;A;;x;;N;EUR", "Bedrag", ""), ("02/03/2026;A;5,00;x;;N;EURO", "Valuta", "EURO"),
    ("02/03/2026;A;5,00;x;1.2.3;N;EUR", "Saldo", "1.2.3"),
])
def test_a_cell_that_cannot_be_read_is_told_with_line_column_content_and_what_should_be_there(
        row: str, column: str, found: str) -> None:
    file = read(SIMPLE + "02/03/2026;A;5,00;x;;N;EUR\n" + row + "\n")
    (problem,) = file.statements[0].problems
    assert (problem.code, problem.row, problem.saw["place"], problem.saw["found"]) == ("BNK-07-field", 3, column, found)
    assert codes(file) == ["BNK-07-field"]


@pytest.mark.rule("ERR-05", "BNK-09")
def test_what_a_mapping_does_not_fit_is_told() -> None:
    mapping = TableMapping(columns={Field.BOOKING_DATE: ("Datum",), Field.AMOUNT: ("Bedrag",), Field.BIC: ("Bic",)},
                           constants={Field.CURRENCY: "EUR", Field.ACCOUNT: NL})
    text = "Datum;Bedrag\n02/03/2026;5,00\n"
    (warned,) = read(text, mapping).problems
    assert (warned.code, warned.weight) == ("BNK-09-column", Weight.WARNING) and read(text, mapping).statements[0].problems == ()
    assert codes(read(text.replace("Bedrag", "Som"), mapping)) == ["BNK-09-column", "BNK-09-column"]
    assert codes(read(text, replace(mapping, constants={Field.CURRENCY: "EUR"}))) == ["BNK-09-column", "BNK-09-account"]
    assert codes(read(text, replace(mapping, patterns={Field.AMOUNT: "("}))) == ["BNK-09-column", "BNK-09-pattern"]
    assert codes(read(text, TableMapping())) == ["BNK-09-mapping"]
    assert codes(read(text, replace(mapping, constants={Field.ACCOUNT: NL}))) == ["BNK-09-column", "BNK-09-currency"]
    unnamed = replace(mapping, columns={f: c for f, c in mapping.columns.items() if f is not Field.BIC}, constants={})
    assert codes(read(text, unnamed)) == ["BNK-09-currency"]
    assert codes(read("Datum;Bedrag\n;\n", mapping)) == ["BNK-09-column", "BNK-09-rows"]
    assert codes(read("kolom;andere\n1;2\n")) == ["BNK-09-mapping"]
    assert codes(read("")) == ["IMP-file-empty"] and tabular.guess("x", b"") is None
    marked = replace(mapping, columns={**mapping.columns, Field.MARK: ("Bic",)})
    assert codes(read("Datum;Bedrag;Bic\n02/03/2026;5,00;?\n", marked)) == ["BNK-07-field"]


def test_amounts_of_two_columns_of_which_none_is_filled_and_totals_below_are_handled() -> None:
    text = ("Date;Libellé;Débit euros;Crédit euros;Devise;Compte\n02/03/2026;a;-5,00;;EUR;FR1\n02/03/2026;b;;7,00;EUR;FR1\n"
            ";Total;;;;\n")
    assert [x.amount for x in one(text).lines] == [-5_00, 7_00]
    assert codes(read(text + "02/03/2026;c;;;EUR;FR1\n")) == ["BNK-07-field"]
    assert [x.amount for x in one(text + text.splitlines()[0] + "\n").lines] == [-5_00, 7_00]


@pytest.mark.rule("CCD-05")
def test_card_numbers_do_not_stay_in_lines_of_tables() -> None:
    line = one(SIMPLE + f"02/03/2026;A;5,00;kaart 4111111111111111;;{NL};EUR\n").lines[0]
    assert "4111111111111111" not in line.raw + line.remittance and "411111******1111" in line.remittance


@pytest.mark.rule("BNK-09", "BNK-01")
def test_a_workbook_is_read_like_a_text_with_its_numbers_and_dates() -> None:
    into = io.BytesIO()
    with xlsxwriter.Workbook(into) as book:
        sheet = book.add_worksheet()
        rows: list[list[object]] = [["Huisbank"], ["Datum", "Naam", "Bedrag", "Rekening", "Valuta"],
                                 [DAY, "Jansen", 1121.5, NL, "EUR"], ["03/03/2026", "Bakker", "-1.021,50", NL, "EUR"]]
        for n, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(n, column, value, book.add_format({"num_format": "dd/mm/yyyy"}))
                else:
                    sheet.write(n, column, value)
    file = tabular.read("x.xlsx", into.getvalue())
    assert file.format is BankFormat.XLSX and [x.amount for x in file.statements[0].lines] == [1_121_50, -1_021_50]
    assert file.statements[0].lines[0].booking_date == DAY and codes(file) == []


AMOUNTS = st.integers(-10**9, 10**9)
WORDS = st.text(alphabet="abcdefghij ABC;\"'.,é€", max_size=30).map(lambda t: " ".join(t.replace("'", "").split()))


@pytest.mark.rule("BNK-09")
@given(st.lists(st.tuples(AMOUNTS, WORDS), min_size=1, max_size=8), st.sampled_from(["utf-8-sig", "cp1252", "utf-16"]))
def test_what_is_written_is_read(rows: list[tuple[int, str]], encoding: str) -> None:
    balance, text = 0, SIMPLE
    for amount, words in rows:
        balance += amount
        quoted = words.replace('"', '""')
        text += f'02/03/2026;Naam;{_comma(amount)};"{quoted}";{_comma(balance)};{NL};EUR\n'
    file = tabular.read("x", text.encode(encoding))
    assert codes(file) == []
    assert [(x.amount, x.remittance) for x in file.statements[0].lines] == rows and file.statements[0].closing == balance


def _comma(amount: int) -> str:
    return f"{'-' if amount < 0 else ''}{abs(amount) // 100},{abs(amount) % 100:02d}"


@given(st.data())
def test_a_damaged_file_never_raises(data: st.DataObject) -> None:
    whole = bytearray(FILES[data.draw(st.sampled_from(sorted(FILES)))][0].encode())
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    content = bytes(whole[:data.draw(st.integers(0, len(whole)))])
    file = tabular.read("x", content, tabular.guess("x", content))
    assert file.statements or file.problems
