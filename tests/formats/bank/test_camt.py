"""camt.053, camt.052 and camt.054: what banks write becomes normalised lines, and what is damaged refuses one statement."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import Weight, errors
from app.formats import safe_xml
from app.formats.bank import camt
from app.formats.bank.statement import BankFormat, ReferenceType, Statement, StatementFile, StatementLine
from tests.formats.bank.camt_files import OWN, PAYER, balance, details, document, entry, statement, transaction_amount

DAY = date(2026, 3, 2)


def read(*statements: str, **how: str) -> tuple[Statement, ...]:
    """The statements of a file put together from parts."""
    return camt.read("maart.xml", document(*statements, **how)).statements


def lines(*entries: str, **how: str) -> tuple[StatementLine, ...]:
    """The lines of one statement; its closing balance is not looked at."""
    return read(statement(*entries, balances=""), **how)[0].lines


def codes(file: StatementFile) -> list[list[str]]:
    """The problems of each statement."""
    return [[problem.code for problem in one.problems] for one in file.statements]


PARTIES = """<RltdPties><Dbtr><Nm>3e Partij Media</Nm><PstlAdr><StrtNm>Kade</StrtNm><BldgNb>5</BldgNb><PstCd>1276 ML</PstCd>
<TwnNm>Huizen</TwnNm><Ctry>NL</Ctry></PstlAdr></Dbtr><DbtrAcct><Id><IBAN>NL69 ABNA 0522 1236 43</IBAN></Id></DbtrAcct>
<UltmtDbtr><Nm>Janssen</Nm></UltmtDbtr><Cdtr><Nm>Tegel BV</Nm></Cdtr></RltdPties><RltdAgts><DbtrAgt><FinInstnId>
<BIC>ABNANL2A</BIC></FinInstnId></DbtrAgt></RltdAgts>"""
CODES = """<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn><Prtry><Cd>ET</Cd></Prtry>
</BkTxCd>"""
STRUCTURED = """<RmtInf><Ustrd>Factuur 2026-0815</Ustrd><Ustrd>met dank</Ustrd><Strd><RfrdDocInf><Nb>2026-0815</Nb></RfrdDocInf>
<CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry></Tp><Ref>RF18 5390 0754 7034</Ref></CdtrRefInf></Strd></RmtInf>"""


# ---------------------------------------------------------------- one entry, one line

@pytest.mark.rule("BNK-01", "BNK-05", "BNK-21")
def test_a_credit_transfer_of_version_02_becomes_a_line_with_everything_the_bank_tells() -> None:
    one = entry("1405.31", "<AcctSvcrRef>A-1</AcctSvcrRef>" + CODES + details(
        "<Refs><EndToEndId>115</EndToEndId></Refs>" + PARTIES + STRUCTURED), value="2026-03-04")
    found = camt.read("maart.xml", document(statement(one, opening="100.00", closing="1505.31")))
    (only,) = found.statements
    assert (found.format, only.account, only.currency, only.sequence, only.statement_id, only.holder, only.bic) == (
        BankFormat.CAMT053, OWN, "EUR", "15", "S15", "Tegel BV", "ABNANL2A")
    assert (only.opening, only.closing, only.problems) == (100_00, 1505_31, ())
    (line,) = only.lines
    assert replace(line, raw="") == StatementLine(
        1, DAY, date(2026, 3, 4), 1405_31, "EUR", "", "3e Partij Media", PAYER, "ABNANL2A", "Kade 5, 1276 ML Huizen, NL",
        "Factuur 2026-0815 met dank 2026-0815", "RF18539007547034", ReferenceType.RF, "115", code="PMNT/RCDT/ESCT",
        own_code="ET", bank_reference="A-1", ultimate="Janssen")
    assert line.raw.startswith("<Ntry ") and line.raw.endswith("</Ntry>") and "3e Partij Media" in line.raw


@pytest.mark.rule("BNK-01")
def test_version_08_has_its_parties_status_and_banks_one_level_deeper() -> None:
    one = entry("12.10", details("""<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy="EUR">12.10</Amt>
        <RltdPties><Dbtr><Pty><Nm>Müller GmbH</Nm><PstlAdr><AdrLine>Hauptstr. 1</AdrLine><AdrLine>50667 Köln</AdrLine></PstlAdr>
        </Pty></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>
        <UltmtDbtr><Pty><Nm>Meier</Nm></Pty></UltmtDbtr>
        </RltdPties><RltdAgts><DbtrAgt><FinInstnId><BICFI>COBADEFFXXX</BICFI></FinInstnId></DbtrAgt></RltdAgts>"""),
        status="<Cd>BOOK</Cd>")
    (line,) = lines(one, version="08")
    assert (line.counterparty, line.iban, line.bic, line.address, line.ultimate, line.end_to_end) == (
        "Müller GmbH", "DE89370400440532013000", "COBADEFFXXX", "Hauptstr. 1, 50667 Köln", "Meier", "")


@pytest.mark.rule("BNK-01")
def test_a_debit_is_negative_and_names_who_was_paid() -> None:
    (line,) = lines(entry("754.25", details("""<Refs><MndtId>M-1</MndtId></Refs><RltdPties><Dbtr><Nm>Tegel BV</Nm></Dbtr><Cdtr>
        <Nm>Verzekeraar</Nm><Id><PrvtId><Othr><Id>NL 22ZZZ524885430000</Id><SchmeNm><Prtry>SEPA</Prtry></SchmeNm></Othr></PrvtId>
        </Id></Cdtr></RltdPties><AddtlTxInf>Polis 857239</AddtlTxInf>"""), mark="DBIT"))
    assert (line.amount, line.counterparty, line.mandate_id, line.creditor_id, line.remittance) == (
        -754_25, "Verzekeraar", "M-1", "NL22ZZZ524885430000", "Polis 857239")


@pytest.mark.rule("SDD-41", "BNK-01")
@pytest.mark.parametrize("party", [
    "<Dbtr><Nm>Klant</Nm></Dbtr><Cdtr><Nm>Tegel BV</Nm></Cdtr>", "<Cdtr><Nm>Klant</Nm></Cdtr>",
], ids=["roles of the collection", "roles of the return"])
def test_a_returned_collection_is_a_reversal_with_its_reason_and_names_the_customer(party: str) -> None:
    (line,) = lines(entry("495.60", details(f"""<Refs><EndToEndId>E-2</EndToEndId></Refs>
        <AmtDtls><InstdAmt><Amt Ccy="EUR">495.00</Amt></InstdAmt></AmtDtls><Chrgs><Amt Ccy="EUR">0.60</Amt>
        <CdtDbtInd>DBIT</CdtDbtInd></Chrgs><RltdPties>{party}</RltdPties>
        <RtrInf><Rsn><Cd>AM04</Cd></Rsn><AddtlInf>saldo</AddtlInf><AddtlInf>te laag</AddtlInf>
        </RtrInf>"""), mark="DBIT", before="<RvslInd>true</RvslInd>"))
    assert (line.amount, line.reversal, line.return_code, line.return_text, line.counterparty, line.end_to_end) == (
        -495_60, True, "AM04", "saldo te laag", "Klant", "E-2")
    assert (line.charges, line.original_amount, line.original_currency) == (60, -495_00, "EUR")


@pytest.mark.rule("BNK-01")
def test_a_payment_in_another_currency_keeps_what_was_instructed_and_the_rate() -> None:
    (line,) = lines(entry("92.50", details("""<AmtDtls><InstdAmt><Amt Ccy="JPY">15000</Amt></InstdAmt><TxAmt>
        <Amt Ccy="EUR">92.50</Amt><CcyXchg><SrcCcy>JPY</SrcCcy><XchgRate>162.1622</XchgRate></CcyXchg></TxAmt></AmtDtls>""")))
    assert (line.original_amount, line.original_currency, line.rate) == (15000, "JPY", Decimal("162.1622"))


@pytest.mark.rule("BNK-01")
def test_amounts_have_the_decimals_of_their_currency_and_noughts_behind_them_do_no_harm() -> None:
    yen = statement(entry("15000", currency="JPY"), opening="0", closing="15000", currency="JPY")
    dinar = statement(entry("1.234500", currency="KWD"), opening="0", closing="1.2345", currency="KWD")
    first, second = read(yen, dinar.replace("1.2345<", "1.234<").replace("1.234500", "1.23400"))
    assert (first.closing, first.problems, second.closing, second.problems) == (15000, (), 1234, ())


@pytest.mark.rule("BNK-01", "BNK-21")
def test_the_text_of_an_entry_without_transactions_is_read_like_that_of_mt940() -> None:
    coded, labelled, plain = lines(*(entry("5.00", f"<AddtlNtryInf>{text}</AddtlNtryInf>") for text in (
        f"/TRTP/SEPA OVERBOEKING/IBAN/{PAYER}/BIC/ABNANL2A/NAME/J JANSSEN/REMI/Factuur 17/EREF/NOTPROVIDED",
        f"SEPA IDEAL IBAN: {PAYER} BIC: ABNANL2A NAAM: J JANSSEN OMSCHRIJVING: Factuur 17",
        f"van {PAYER} naar +++090/9337/55493+++")))
    for line in (coded, labelled):
        assert (line.counterparty, line.iban, line.bic, line.remittance) == ("J JANSSEN", PAYER, "ABNANL2A", "Factuur 17")
    assert (plain.iban, plain.reference, plain.remittance) == (PAYER, "090933755493", f"van {PAYER} naar +++090/9337/55493+++")
    (own,) = lines(entry("5.00", f"<AddtlNtryInf>op {OWN}</AddtlNtryInf>"))
    assert own.iban == ""


@pytest.mark.rule("BNK-06")
def test_pending_entries_are_left_out_of_a_statement_and_expected_in_reports() -> None:
    entries = (entry("5.00"), entry("7.00", status="PDNG"), entry("9.00", status="<Cd>PDNG</Cd>"), entry("9.00", status="INFO"))
    (booked,) = read(statement(*entries, closing="105.00"))
    assert [line.amount for line in booked.lines] == [5_00] and booked.expected == () and booked.problems == ()
    report = camt.read("r.xml", document(statement(*entries, balances="", kind="Rpt"), container="BkToCstmrAcctRpt"))
    assert report.format is BankFormat.CAMT052
    assert [line.amount for line in report.statements[0].expected] == [7_00, 9_00] and codes(report) == [[]]


@pytest.mark.rule("BNK-01")
def test_an_advice_without_dates_of_its_own_is_of_the_day_it_was_made() -> None:
    bare = '<Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts></Ntry>'
    advice = camt.read("a.xml", document(statement(bare, balances="", kind="Ntfctn"), container="BkToCstmrDbtCdtNtfctn"))
    assert (advice.format, advice.statements[0].lines[0].booking_date) == (BankFormat.CAMT054, date(2026, 3, 3))


# ---------------------------------------------------------------- batches

BATCH = "<Btch><PmtInfId>RUN-7</PmtInfId><NbOfTxs>2</NbOfTxs></Btch>"


def collected(amount: str, inner: str = "") -> str:
    """A transaction of a batch."""
    return f"<Refs><EndToEndId>E{amount}</EndToEndId></Refs>{transaction_amount(amount)}{inner}"


@pytest.mark.rule("BNK-01", "BNK-04", "BNK-05")
def test_a_batch_becomes_a_line_for_each_transaction_when_they_make_its_sum() -> None:
    inner = details(collected("100.00"), collected("200.00"), batch=BATCH)
    found = lines(entry("300.00", "<AcctSvcrRef>B-9</AcctSvcrRef>" + inner))
    assert [(line.position, line.amount, line.end_to_end, line.batch_id, line.batch_count, line.counts) for line in found] == [
        (1, 100_00, "E100.00", "RUN-7", 2, True), (2, 200_00, "E200.00", "RUN-7", 2, True)]
    assert [line.bank_reference for line in found] == ["B-9", "B-9/2"]
    assert "E100.00" in found[0].raw and "E200.00" not in found[0].raw and "B-9" in found[0].raw and "RUN-7" in found[1].raw


@pytest.mark.rule("BNK-01")
def test_a_batch_whose_transactions_have_no_amounts_is_one_line_with_their_texts() -> None:
    texts = [f"<RmtInf><Ustrd>factuur {number}</Ustrd></RmtInf>" for number in (1, 2)]
    (line,) = lines(entry("300.00", details(*texts)))
    assert (line.amount, line.batch_count, line.remittance, line.counts) == (300_00, 2, "factuur 1 / factuur 2", True)


@pytest.mark.rule("BNK-01")
def test_charges_kept_back_from_a_batch_lower_its_lines() -> None:
    charge = '<Chrgs><Rcrd><Amt Ccy="EUR">0.25</Amt><CdtDbtInd>DBIT</CdtDbtInd></Rcrd></Chrgs>'
    found = lines(entry("299.50", details(collected("100.00", charge), collected("200.00", charge))), version="08")
    assert [(line.amount, line.charges, line.original_amount) for line in found] == [(99_75, 25, 100_00), (199_75, 25, 200_00)]


@pytest.mark.rule("BNK-01", "BNK-03")
def test_transactions_that_do_not_make_the_entry_explain_it_and_do_not_count() -> None:
    one = entry("290.00", "<AddtlNtryInf>verzamel</AddtlNtryInf>" + details(collected("100.00"), collected("200.00")))
    (only,) = read(statement(one, closing="390.00"))
    assert [(line.amount, line.counts, line.remittance) for line in only.lines] == [
        (290_00, True, "verzamel"), (100_00, False, ""), (200_00, False, "")]
    assert only.problems == ()


@pytest.mark.rule("BNK-01")
def test_a_batch_may_hold_transactions_of_both_directions() -> None:
    back = collected("50.00", "<CdtDbtInd>DBIT</CdtDbtInd><RltdPties><Cdtr><Nm>Terug</Nm></Cdtr></RltdPties>")
    found = lines(entry("150.00", details(collected("200.00"), back)))
    assert [(line.amount, line.counterparty) for line in found] == [(200_00, ""), (-50_00, "Terug")]


@pytest.mark.rule("BNK-04")
def test_the_banks_reference_names_one_line_of_a_day_and_counters_of_a_statement_are_none() -> None:
    fee = entry("0.10", "<AcctSvcrRef>A-1</AcctSvcrRef>", mark="DBIT")
    later = entry("1.00", "<AcctSvcrRef>A-1</AcctSvcrRef>", day="2026-03-03")
    counted = entry("5.00").replace("<Ntry>", "<Ntry><NtryRef>000003</NtryRef>")
    named = entry("5.00").replace("<Ntry>", "<Ntry><NtryRef>N-2026-77</NtryRef>")
    found = lines(entry("9.00", "<AcctSvcrRef>A-1</AcctSvcrRef>"), fee, later, counted, named)
    assert [line.bank_reference for line in found] == ["A-1", "A-1/2", "A-1", "", "N-2026-77"]


# ---------------------------------------------------------------- statements

@pytest.mark.rule("BNK-03")
@pytest.mark.parametrize(("balances", "opening", "closing"), [
    (balance("OPBD", "1.00") + balance("CLBD", "6.00"), 1_00, 6_00),
    (balance("PRCD", "1.00", "2026-03-01") + balance("CLBD", "6.00"), 1_00, 6_00),
    (balance("OPBD", "4.00", mark="DBIT") + balance("CLBD", "1.00"), -4_00, 1_00),
    (balance("OPBD", "1.00") + balance("ITBD", "6.00"), 1_00, 6_00),
    (balance("ITBD", "1.00") + balance("CLBD", "6.00"), 1_00, 6_00),
    (balance("ITBD", "1.00") + balance("ITBD", "6.00"), 1_00, 6_00),
    (balance("CLAV", "9.00") + balance("OPBD", "1.00") + balance("CLBD", "9.00", currency="USD") + balance("CLBD", "6.00"),
     1_00, 6_00),
], ids=["booked", "previous closing", "overdrawn", "first page", "last page", "page between", "other kinds and currencies"])
def test_opening_and_closing_balances_come_in_several_kinds(balances: str, opening: int, closing: int) -> None:
    (only,) = read(statement(entry("5.00"), balances=balances))
    assert (only.opening, only.closing, only.problems) == (opening, closing, ())


@pytest.mark.rule("BNK-03")
def test_a_wrong_sum_refuses_its_statement_and_a_missing_balance_is_told() -> None:
    wrong, lacking, right = read(
        statement(entry("5.00"), closing="105.01"), statement(entry("5.00"), balances=balance("CLBD", "5.00")),
        statement(entry("5.00"), closing="105.00"))
    assert [problem.code for problem in wrong.problems] == ["BNK-03-sum"]
    assert [(problem.code, problem.weight) for problem in lacking.problems] == [("BNK-03-unbalanced", Weight.WARNING)]
    assert (lacking.opening, lacking.closing, right.problems) == (None, 5_00, ())


@pytest.mark.rule("BNK-03")
def test_the_period_is_what_the_statement_says_or_else_that_of_its_balances_and_movements() -> None:
    said = "<FrToDt><FrDtTm>2026-03-01T00:00:00+01:00</FrDtTm><ToDtTm>2026-03-31T23:59:59</ToDtTm></FrToDt>"
    first, second, third = read(
        statement(head=said), statement(balances=balance("PRCD", "1", "2026-02-27") + balance("CLBD", "1", "2026-03-06")),
        statement(entry("5.00", day="2026-03-02"), entry("5.00", mark="DBIT", day="2026-03-05"), balances=""))
    assert [(one.start, one.end) for one in (first, second, third)] == [
        (date(2026, 3, 1), date(2026, 3, 31)), (date(2026, 2, 28), date(2026, 3, 6)), (date(2026, 3, 2), date(2026, 3, 5))]


@pytest.mark.rule("BNK-01", "BNK-02")
def test_a_file_holds_several_accounts_also_without_iban_and_statements_without_movements() -> None:
    other = statement(account="<Othr><Id>041716430</Id></Othr>", currency="USD", number="00016",
                      balances=balance("OPBD", "7.00", currency="USD") + balance("CLBD", "7.00", currency="USD"))
    found = read(statement(entry("5.00"), closing="105.00"), other)
    assert [(one.account, one.currency, one.sequence, len(one.lines), one.problems) for one in found] == [
        (OWN, "EUR", "15", 1, ()), ("041716430", "USD", "16", 0, ())]


@pytest.mark.rule("BNK-01", "BNK-05")
def test_names_with_prefixes_inside_an_envelope_are_read_like_any_others() -> None:
    plain = document(statement(entry("300.00", details(collected("100.00"), collected("200.00"))), closing="400.00")).decode()
    body = plain.partition("\n")[2].replace("</", "<n:/").replace("<", "<n:").replace("<n:n:/", "</n:")
    body = body.replace("xmlns=", "xmlns:n=")
    content = f"<Envelope><AppHdr><Id>1</Id></AppHdr>{body}</Envelope>".encode()
    found = camt.read("x.xml", content)
    assert camt.looks_like(content) and codes(found) == [[]]
    bare = [replace(one, raw="") for one in found.statements[0].lines]
    assert bare == [replace(one, raw="") for one in camt.read("x.xml", plain.encode()).statements[0].lines]
    for one in found.statements[0].lines:
        again = safe_xml.root(one.raw.encode())
        assert not isinstance(again, safe_xml.Fault) and len(again.findall(".//{*}TxDtls")) == 1


@pytest.mark.rule("BNK-01")
def test_what_the_bank_tells_beside_the_movements_is_kept_without_card_numbers() -> None:
    said = statement().replace("</Stmt>", "<AddtlStmtInf>pas 4111111111111111</AddtlStmtInf></Stmt>")
    assert read(said)[0].message == "pas 411111******1111"


@pytest.mark.rule("CCD-05")
def test_no_line_keeps_a_card_number() -> None:
    party = "<RltdPties><Dbtr><Nm>5500005555555559</Nm></Dbtr><UltmtDbtr><Nm>4111 1111 1111 1111</Nm></UltmtDbtr></RltdPties>"
    (line,) = lines(entry("5.00", details(party + "<AddtlTxInf>pas 4111111111111111</AddtlTxInf>")))
    assert "5555555559" not in str(line) and "1111111111" not in str(line) and "1111 1111 1111 1111" not in str(line)


@pytest.mark.rule("BNK-01")
def test_a_page_of_a_statement_is_named_with_its_number() -> None:
    page = "<StmtPgntn><PgNb>{}</PgNb><LastPgInd>{}</LastPgInd></StmtPgntn>"
    found = read(*(statement(head=page.format(*how)) for how in ((1, "true"), (1, "false"), (2, "true"))))
    assert [one.sequence for one in found] == ["15", "15/1", "15/2"]


# ---------------------------------------------------------------- files as banks deliver them

SAMPLES = Path(__file__).parents[2] / "data" / "bank" / "camt"


@pytest.mark.rule("BNK-01", "BNK-03", "SDD-41")
def test_a_dutch_statement_with_a_batch_a_return_and_costs() -> None:
    found = camt.read("nl", (SAMPLES / "nl_camt053_02.xml").read_bytes())
    (only,) = found.statements
    assert (only.opening, only.closing, only.start, only.end, only.problems) == (
        500_00, 1900_90, DAY, date(2026, 3, 3), ())
    assert [(line.amount, line.counterparty, line.bank_reference, line.reference or line.end_to_end) for line in only.lines] == [
        (1210_00, "Bakkerij De Korenaar", "20260302-0001", "RF18539007547034"),
        (100_00, "Klant 1", "20260302-0002", "2026-1"), (100_00, "Klant 2", "20260302-0002/2", "2026-2"),
        (100_00, "Klant 3", "20260302-0002/3", "2026-3"), (-100_60, "Klant 2", "20260303-0001", "2026-2"), (-8_50, "", "", "")]
    back = only.lines[4]
    assert (back.return_code, back.charges, back.original_amount, back.mandate_id) == ("AM04", 60, -100_00, "M-2")


@pytest.mark.rule("BNK-01", "BNK-06")
def test_a_german_statement_of_version_08_and_an_advice_of_a_batch() -> None:
    (german,) = camt.read("de", (SAMPLES / "de_camt053_08.xml").read_bytes()).statements
    transfer, foreign = german.lines
    assert (german.bic, german.holder, german.opening, german.closing, german.problems) == (
        "SOGEDEFFXXX", "Fliesen GmbH", 1000_00, 3472_50, ())
    assert (transfer.counterparty, transfer.address, transfer.ultimate, transfer.remittance, transfer.bank_reference) == (
        "Müller & Söhne GmbH", "Hauptstraße 1, 50667 Köln", "Meier Bau", "Rechnung 2026-0815 vom 1. Februar", "")
    assert (foreign.original_amount, foreign.original_currency, foreign.rate, foreign.charges) == (
        100_00, "USD", Decimal("1.0526"), 2_50)
    advice = camt.read("nl", (SAMPLES / "nl_camt054_02.xml").read_bytes())
    assert advice.format is BankFormat.CAMT054
    assert [line.end_to_end for line in advice.statements[0].lines] == ["2026-1", "2026-2", "2026-3"]


# ---------------------------------------------------------------- hostile and damaged files

@pytest.mark.rule("BNK-07", "ERR-05")
@pytest.mark.parametrize(("bad", "reason"), [
    (entry("12,50"), "an amount such as 1234.56 is expected"), (entry("12.505"), "it has more decimals than the currency"),
    (entry("5.00", day="2026-02-30"), "a date such as 2026-03-31 is expected"),
    (entry("5.00", mark="PLUS"), "CRDT or DBIT is expected"), (entry("5.00", currency=""), "a currency such as EUR is expected"),
    (entry("5.00").replace('<Amt Ccy="EUR">5.00</Amt>', ""), "an amount such as 1234.56 is expected"),
    (entry("NaN"), "an amount such as 1234.56 is expected"), (entry("1E9"), "an amount such as 1234.56 is expected"),
])
def test_an_entry_that_cannot_be_read_refuses_its_statement_and_leaves_the_others(bad: str, reason: str) -> None:
    found = camt.read("maart.xml", document(statement(entry("5.00"), "\n\n", bad), statement(entry("5.00"), closing="105.00")))
    assert codes(found) == [["BNK-07-line"], []] and len(found.statements[1].lines) == 1
    (problem,) = found.statements[0].problems
    assert problem.saw["line"] == problem.row == 4 and reason in i18n.problem_text(problem, "en", "en_GB")


@pytest.mark.rule("BNK-07")
@pytest.mark.parametrize("encoding", ["UTF-8", "ISO-8859-1", "ISO-8859-15", "UTF-16", "windows-1252"])
def test_a_file_is_read_in_the_encoding_it_declares(encoding: str) -> None:
    name = "Café Zoë" + ("" if encoding == "ISO-8859-1" else " €")
    content = document(statement(entry("5.00", f"<AddtlNtryInf>{name}</AddtlNtryInf>"), closing="105.00"), encoding=encoding)
    assert camt.looks_like(content) and camt.read("x.xml", content).statements[0].lines[0].remittance == name


@pytest.mark.rule("BNK-07")
def test_a_mark_of_utf8_and_a_wrong_declaration_do_no_harm() -> None:
    text = document(statement(entry("5.00", "<AddtlNtryInf>Zoë €</AddtlNtryInf>"), closing="105.00")).decode()
    for content in (b"\xef\xbb\xbf" + text.encode(), text.encode("cp1252"), text.replace("\n", "\r\n").encode()):
        assert camt.looks_like(content) and camt.read("x.xml", content).statements[0].lines[0].remittance == "Zoë €"


@pytest.mark.rule("BNK-07")
def test_document_types_entities_and_gigantic_files_are_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    good = document(statement(entry("5.00", "<AddtlNtryInf>&l11;</AddtlNtryInf>"))).decode()
    for inside in (f'<!ENTITY l0 "ha">{bomb}', '<!ENTITY l11 SYSTEM "file:///etc/passwd">'):
        found = camt.read("x.xml", good.replace("<Document", f"<!DOCTYPE Document [{inside}]><Document").encode())
        assert found.statements == () and [problem.code for problem in found.problems] == ["BNK-07-doctype"]
    monkeypatch.setattr(safe_xml, "LARGEST", 100)
    assert [problem.code for problem in camt.read("x.xml", good.encode()).problems] == ["BNK-07-large"]


@pytest.mark.rule("BNK-07", "ERR-05")
def test_a_file_that_breaks_off_keeps_what_was_complete_and_refuses_the_rest() -> None:
    whole = document(statement(entry("5.00"), closing="105.00"), statement(entry("6.00"), closing="106.00"))
    for end in (whole.rindex(b"<Ntry>") + 9, whole.rindex(b"</BkToCstmrStmt>")):
        found = camt.read("maart.xml", whole[:end])
        assert codes(found)[0] == [] and codes(found)[-1] == ["BNK-07-xml"] and found.statements[-1].lines == ()
    assert [problem.code for problem in camt.read("maart.xml", whole[:60]).problems] == ["BNK-07-xml"]


@pytest.mark.rule("BNK-07")
def test_other_files_are_told_and_empty_ones_too() -> None:
    assert [problem.code for problem in camt.read("x.xml", b"<Invoice><Stmt/><Ntry/></Invoice>").problems] == ["BNK-07-none"]
    assert [problem.code for problem in camt.read("x.xml", document()).problems] == ["BNK-07-empty"]
    assert not camt.looks_like(b"<Invoice/>") and not camt.looks_like(b"camt.053") and not camt.looks_like(b"")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_says_itself_in_four_languages(language: str) -> None:
    given_files = (document(statement(entry("x"), balances=balance("CLBD", "1"))), b"<a", b"<!DOCTYPE a><BkToCstmrStmt/>")
    told = [problem for content in given_files for one in [camt.read("x.xml", content)]
            for problem in (*one.problems, *(p for s in one.statements for p in s.problems))]
    assert len(told) == 4
    for problem in told:
        text = i18n.problem_text(problem, language, "nl_NL")
        assert "{" not in text and (language == "en" or text != i18n.problem_text(problem, "en", "nl_NL"))


# ---------------------------------------------------------------- any file

amounts = st.integers(1, 10**10)


@pytest.mark.rule("BNK-01", "BNK-03")
@given(st.lists(st.tuples(amounts, st.booleans(), st.text("abÄ&<>'\" 0123456789", max_size=20)), max_size=6),
       st.integers(0, 10**9))
def test_what_is_written_is_read_again(movements: list[tuple[int, bool, str]], opening: int) -> None:
    entries = [entry(f"{amount // 100}.{amount % 100:02}", f"<AddtlNtryInf>{escape(text)}</AddtlNtryInf>",
                     mark="CRDT" if came else "DBIT") for amount, came, text in movements]
    total = opening + sum(amount if came else -amount for amount, came, _ in movements)
    ends = balance("OPBD", f"{opening / 100:.2f}") + balance(
        "CLBD", f"{abs(total) / 100:.2f}", mark="CRDT" if total >= 0 else "DBIT")
    (found,) = read(statement(*entries, balances=ends))
    assert found.problems == () and [line.amount for line in found.lines] == [a if came else -a for a, came, _ in movements]
    assert [line.position for line in found.lines] == list(range(1, len(movements) + 1))


GOOD = document(
    statement(entry("5.00", details(PARTIES + STRUCTURED)), entry("300.00", details(collected("100.00"), collected("200.00"))),
              closing="405.00"),
    statement(entry("6.00"), closing="106.00"))


@pytest.mark.rule("BNK-07")
@given(st.integers(0, len(GOOD)), st.binary(max_size=8), st.integers(0, 8))
def test_no_damage_raises_and_none_passes_for_a_whole_file(place: int, noise: bytes, gone: int) -> None:
    content = GOOD[:place] + noise + GOOD[place + gone:]
    found = camt.read("x.xml", content)
    assert found.statements or found.problems
    for one in found.statements:
        moved = sum(line.amount for line in one.lines if line.counts)
        assert errors(one.problems) or None in (one.opening, one.closing) or moved == (one.closing or 0) - (one.opening or 0)
    truncated = camt.read("x.xml", GOOD[:place])
    assert place >= len(GOOD) or truncated.problems or any(errors(one.problems) for one in truncated.statements)


@pytest.mark.rule("BNK-07")
def test_a_namespace_that_is_no_address_does_no_harm() -> None:
    found = camt.read("x.xml", GOOD.replace(b"urn:iso", b"$urn:iso"))
    assert codes(found) == [[], [], ["BNK-07-xml"]]
    assert [one.amount for one in found.statements[0].lines] == [5_00, 100_00, 200_00]
    assert [b"E100.00" in one.raw.encode() for one in found.statements[0].lines] == [False, True, False]


@given(st.binary(max_size=200))
def test_no_bytes_raise(content: bytes) -> None:
    assert camt.read("x", content).problems and not camt.looks_like(content)


ONE = entry("5.00", "<AcctSvcrRef>A</AcctSvcrRef>" + CODES + details(PARTIES + STRUCTURED))


@pytest.mark.parametrize("many", [
    lambda count: [ONE] * count, lambda count: [entry(f"{count}.00", details(*[collected("1.00")] * count))],
], ids=["entries", "transactions of one entry"])
def test_four_thousand_movements_take_time_in_proportion(many: Callable[[int], list[str]]) -> None:
    took = []
    for count in (500, 4000):
        content, begin = document(statement(*many(count), balances="")), time.process_time()
        assert len(camt.read("x.xml", content).statements[0].lines) == count
        took.append(time.process_time() - begin)
    assert took[1] < 20 * took[0]
