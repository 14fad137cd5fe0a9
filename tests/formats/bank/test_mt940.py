"""MT940 in its dialects: messages become statements of normalised lines, and what is damaged refuses one statement."""

import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import errors
from app.formats import safe_xml
from app.formats.bank import mt940
from app.formats.bank.statement import BankFormat, ReferenceType, Statement, StatementFile, StatementLine

SAMPLES = Path(__file__).parents[2] / "data" / "bank" / "mt940"
DAY = date(2026, 3, 2)
OWN = "NL91ABNA0417164300"


def message(*tags: str, opening: str = ":60F:C260301EUR100,00", closing: str = ":62F:C260302EUR100,00", number: str = "15/1",
            account: str = OWN) -> str:
    """A message from an opening to a closing balance."""
    return "\r\n".join((":20:REF", f":25:{account}", f":28C:{number}", opening, *tags, closing, "-", ""))


def read(text: str) -> tuple[Statement, ...]:
    """The statements of a file."""
    return mt940.read("maart.sta", text.encode()).statements


def line(movement: str, *details: str, account: str = OWN) -> StatementLine:
    """The one line of a statement; its closing balance is not looked at."""
    (only,) = read(message(f":61:{movement}", *details, account=account))[0].lines
    return only


def sample(name: str) -> StatementFile:
    """A file as a bank delivers it."""
    return mt940.read(name, (SAMPLES / f"{name}.sta").read_bytes())


def codes(file: StatementFile) -> list[list[str]]:
    """The problems of each statement."""
    return [[problem.code for problem in one.problems] for one in file.statements]


# ---------------------------------------------------------------- dialects

@pytest.mark.rule("BNK-01", "BNK-03")
@pytest.mark.parametrize("name", ["ing", "abn_amro", "rabobank", "german", "belgian"])
def test_the_files_of_each_country_are_recognised_and_their_sums_are_right(name: str) -> None:
    found = sample(name)
    assert mt940.looks_like((SAMPLES / f"{name}.sta").read_bytes()) and found.format is BankFormat.MT940
    assert [one.problems for one in found.statements] == [()] * len(found.statements) and found.problems == ()
    assert all(one.opening is not None and one.lines for one in found.statements)


@pytest.mark.rule("BNK-01", "BNK-21", "SDD-41")
def test_ing_writes_slash_codes_over_the_ends_of_lines_between_swift_blocks() -> None:
    (only,) = sample("ing").statements
    assert (only.account, only.currency, only.sequence, only.opening, only.closing, only.message) == (
        "NL20INGB0001234567", "EUR", "", 662_23, 983_04, "")
    transfer, returned, acceptgiro, batch = only.lines
    assert replace(transfer, raw="") == StatementLine(
        1, DAY, DAY, 1_56, "EUR", "", "WEBWINKEL DE KADE BV", "NL69ABNA0522123643", "ABNANL2A", "HUIZEN", "FACTUUR 2026-0815",
        end_to_end="EV12341REP1231456T1234", own_code="00100", bank_reference="00000000001005", ultimate="J. JANSSEN")
    assert (returned.amount, returned.return_code, returned.mandate_id, returned.creditor_id, returned.counterparty) == (
        -12_75, "MS03", "MND-120123", "NL32ZZZ999999991234", "J.Janssen")
    assert (acceptgiro.reference, acceptgiro.reference_type) == ("8000000402810010", ReferenceType.BETALINGSKENMERK)
    assert (batch.batch_id, batch.batch_count, batch.amount) == ("M000000001111111", 3, 300_00)


@pytest.mark.rule("BNK-01", "BNK-05", "BNK-21")
def test_abn_amro_has_codes_labels_and_plain_text() -> None:
    (only,) = sample("abn_amro").statements
    transfer, giro, card, ideal = only.lines
    assert (only.account, only.sequence) == ("417164300", "19321")
    assert (transfer.counterparty, transfer.iban, transfer.bic, transfer.remittance, transfer.end_to_end, transfer.amount) == (
        "MUELLER GMBH", "DE89370400440532013000", "COBADEFF", "RECHNUNG 2026-0815", "", 500_01)
    assert (giro.reference, giro.reference_type, giro.amount) == ("8000000402810010", ReferenceType.BETALINGSKENMERK, -9_00)
    assert card.remittance == "BEA NR:XXX1234 02.03.26/12.54 DROGIST FIL2500 KATWIJK,PAS999"
    assert (ideal.iban, ideal.counterparty, ideal.remittance, ideal.end_to_end) == (
        "NL69ABNA0522123643", "GROTE WINKEL BV", "ORDER 17", "02-03-2026 20:38")
    assert card.raw == ":61:2603020302D11,59N426NONREF\n:86:BEA   NR:XXX1234   02.03.26/12.54 DROGIST FIL2500 KATWIJK,PAS999"


@pytest.mark.rule("BNK-01")
def test_rabobank_puts_the_account_or_the_name_beside_the_movement() -> None:
    new, old = sample("rabobank").statements
    paid, got, back = new.lines
    assert (new.account, paid.iban, paid.counterparty, paid.address, paid.end_to_end, paid.bank_reference) == (
        "NL31RABO0300087233", "NL69ABNA0522123643", "LEVERANCIER VAN TEGELS BV", "KADE 5 1276ML HUIZEN NL",
        "01-03-2026 12:00 0030000987654321", "")
    assert (got.counterparty, got.remittance, got.iban) == ("JOHN DOE", "Reference 201301234", "")
    assert (back.return_code, back.mandate_id, back.end_to_end) == ("AM04", "M-2", "E-2")
    assert (old.account, old.lines[0].counterparty, old.lines[0].remittance) == (
        "129199348", "W.P. Jansen", "Terugboeking NIET AKKOORD MET AFSCHRIJVING")


@pytest.mark.rule("BNK-01", "SDD-41")
def test_german_fields_run_on_into_each_other_and_pages_become_one_statement() -> None:
    (only,) = sample("german").statements
    assert (only.account, only.sequence, only.opening, only.closing) == ("37040044/0532013000", "12", 100_00, 1200_00)
    got, returned, paid = only.lines
    assert [one.position for one in only.lines] == [1, 2, 3]
    assert (got.counterparty, got.iban, got.bic, got.end_to_end, got.remittance, got.own_code) == (
        "Müller und Söhne Handels-GmbH", "DE89370400440532013000", "COBADEFFXXX", "E2E-2025-000000000815-KUNDE-4711",
        "Rechnung 2025-0815 vom 1. Dezember, Straße Köln", "166")
    assert (got.value_date, got.booking_date) == (date(2025, 12, 30), date(2026, 1, 2))
    assert (returned.return_code, returned.return_text, returned.end_to_end, returned.mandate_id, returned.creditor_id) == (
        "912", "SEPA-DD SOLL RUECKBEL.", "E2ED109", "MANDATE0109", "DE98ZZZ09999999999")
    assert (returned.charges, returned.original_amount, returned.ultimate) == (50, -11_85, "Erika Muster")
    assert (paid.remittance, paid.counterparty) == ("Miete Januar", "HAUSVERWALTUNG")


@pytest.mark.rule("BNK-01", "BNK-21", "PRF-03")
def test_belgian_text_gives_account_and_structured_communication_even_over_the_end_of_a_line() -> None:
    (only,) = sample("belgian").statements
    dutch, french = only.lines
    assert (only.account, only.bic, only.message) == ("BE68539007547034", "GEBABEBB", "Nieuwe tarieven vanaf 1 april")
    assert (dutch.iban, dutch.reference, dutch.reference_type) == ("BE71096123456769", "090933755493", ReferenceType.OGM)
    assert (french.reference, french.bank_reference) == ("090933755493", "0302150002")


# ---------------------------------------------------------------- fields

@pytest.mark.rule("BNK-01")
@pytest.mark.parametrize(("mark", "amount", "reversal"), [
    ("C", 12_50, False), ("D", -12_50, False), ("CR", 12_50, False), ("DR", -12_50, False),
    ("RC", -12_50, True), ("RD", 12_50, True), ("RCR", -12_50, True), ("RDR", 12_50, True),
])
def test_marks_of_debit_credit_and_reversal(mark: str, amount: int, reversal: bool) -> None:
    found = line(f"2603020302{mark}12,5NTRFNONREF")
    assert (found.amount, found.reversal) == (amount, reversal)


@pytest.mark.rule("BNK-06")
def test_expected_movements_are_kept_apart() -> None:
    (only,) = read(message(":61:2603020302EC12,50NTRFNONREF", ":61:2603020302ED2,50NTRFNONREF"))
    assert (only.lines, [one.amount for one in only.expected], only.problems) == ((), [12_50, -2_50], ())


@pytest.mark.rule("BNK-01")
@pytest.mark.parametrize(("dates", "value", "booked"), [
    ("2603020302", "2026-03-02", "2026-03-02"), ("260302", "2026-03-02", "2026-03-02"),
    ("2512310102", "2025-12-31", "2026-01-02"), ("2601021231", "2026-01-02", "2025-12-31"),
    ("2602300302", "2026-02-28", "2026-03-02"), ("2402290229", "2024-02-29", "2024-02-29"),
    ("2502280229", "2025-02-28", "2025-02-28"), ("9912310103", "1999-12-31", "2000-01-03"),
])
def test_the_entry_date_has_no_year_and_takes_the_one_that_is_nearest(dates: str, value: str, booked: str) -> None:
    found = line(f"{dates}C1,NTRFNONREF")
    assert (found.value_date.isoformat(), found.booking_date.isoformat()) == (value, booked)


@pytest.mark.rule("BNK-01")
@pytest.mark.parametrize(("amount", "minor"), [("0,", 0), ("12", 12_00), ("12,", 12_00), ("000000000012,5", 12_50), ("0,01", 1)])
def test_amounts_come_with_and_without_decimals(amount: str, minor: int) -> None:
    assert line(f"260302C{amount}NTRFNONREF").amount == minor


@pytest.mark.rule("BNK-01", "BNK-04")
def test_references_of_customer_and_bank() -> None:
    assert line("260302C1,NTRFKLANT-17//0724710333343453").end_to_end == "KLANT-17"
    assert line("260302C1,NTRFKLANT-17//0724710333343453").bank_reference == "0724710333343453"
    assert [line(f"260302C1,NTRF{words}").end_to_end for words in ("NONREF", "EREF", "KREF+//", "MARF")] == [""] * 4
    assert line("260302C1,NTRFEREF//93381").bank_reference == ""
    (only,) = read(message(":61:260302C1,NTRFNONREF//AB12", ":61:260302D1,NTRFNONREF//AB12"))
    assert [one.bank_reference for one in only.lines] == ["AB12", "AB12/2"]


@pytest.mark.rule("BNK-01")
def test_original_amounts_charges_and_rates_stand_beside_the_movement_or_in_the_details() -> None:
    found = line("260302C92,50NTRFNONREF", "/OCMT/JPY15000,//CHGS/EUR2,50/", ":86:/EREF/E-1/EXCH/162,1622/REMI/order")
    assert (found.original_amount, found.original_currency, str(found.rate), found.charges) == (15000, "JPY", "162.1622", 2_50)
    told = line("260302D92,50NTRFNONREF", ":86:/EREF/E-1/OCMT/USD100,00/REMI/order")
    assert (told.original_amount, told.original_currency) == (-100_00, "USD")


@pytest.mark.rule("BNK-01", "BNK-02")
@pytest.mark.parametrize(("written", "account", "bic"), [
    (OWN, OWN, ""), (f"{OWN}EUR", OWN, ""), (f"{OWN} EUR", OWN, ""), ("NL91 ABNA 0417 1643 00", OWN, ""),
    ("GEBABEBB/BE68539007547034", "BE68539007547034", "GEBABEBB"), ("37040044/0532013000EUR", "37040044/0532013000", ""),
    ("0417164300", "0417164300", ""), ("FR7630006000011234567890189", "FR7630006000011234567890189", ""),
])
def test_accounts_are_written_with_bank_and_currency(written: str, account: str, bic: str) -> None:
    (only,) = read(message(account=written))
    assert (only.account, only.bic, only.problems) == (account, bic, ())


@pytest.mark.rule("CCD-05")
def test_no_line_keeps_a_card_number() -> None:
    text = "166?00BUCHUNG?20SVWZ+Karte 4111 1111 11?2111 1111 ok?22ABWA+5500005555555559?325500005555555559"
    found = line("260302C1,NTRFNONREF", f":86:{text}")
    assert "5555555559" not in str(found) and "11 1111" not in str(found) and found.counterparty == "550000******5559"


@pytest.mark.rule("BNK-01")
def test_our_own_account_in_the_text_is_not_the_other_side() -> None:
    assert line("260302C1,NTRFNONREF", f":86:van {OWN} overgeboekt").iban == ""


@pytest.mark.rule("BNK-01")
@pytest.mark.parametrize(("text", "iban"), [
    ("VAN REKENING BE71 0961 2345 6769 JANSSENS", "BE71096123456769"), ("BE71096123456769 JANSSENS", "BE71096123456769"),
    ("Virement compte: BE71 0961 2345 6769", "BE71096123456769"), ("gelieve terug te storten op BE71 0961 2345 6769", ""),
    ("VAN REKENING BE71 0961 2345 6760", ""), ("voor BE71096123456769 van NL69ABNA0522123643", "NL69ABNA0522123643"),
])
def test_an_account_in_plain_text_counts_where_it_is_called_one(text: str, iban: str) -> None:
    assert line("260302C1,NTRFNONREF", f":86:{text}").iban == iban


# ---------------------------------------------------------------- messages

@pytest.mark.rule("BNK-01", "BNK-03")
def test_pages_are_joined_by_account_and_number_and_a_lost_page_is_noticed() -> None:
    first = message(":61:260302C5,NTRFNONREF", closing=":62M:C260302EUR105,00", number="7/1")
    second = message(":61:260302C6,NTRFNONREF", opening=":60M:C260302EUR105,00", closing=":62M:C260302EUR111,00", number="7/2")
    third = message(":61:260302C7,NTRFNONREF", opening=":60M:C260302EUR111,00", closing=":62F:C260302EUR118,00", number="7/3")
    other = message(account="BE68539007547034")
    joined, apart = read(first + other + second + third)
    assert (joined.sequence, joined.opening, joined.closing, [one.amount for one in joined.lines], joined.problems) == (
        "7", 100_00, 118_00, [5_00, 6_00, 7_00], ())
    assert apart.account == "BE68539007547034"
    assert codes(mt940.read("x", (first + third).encode())) == [["BNK-03-sum"]]
    assert [(one.sequence, one.opening, one.closing) for one in read(second)] == [("7/2", 105_00, 111_00)]


@pytest.mark.rule("BNK-03")
def test_the_period_begins_after_the_opening_balance() -> None:
    later = message(":61:2603050305C5,NTRFNONREF", opening=":60F:C260227EUR1,", closing=":62F:C260306EUR6,")
    same = message(opening=":60F:C260302EUR100,00")
    assert [(one.start, one.end) for one in read(later + same)] == [
        (date(2026, 2, 28), date(2026, 3, 6)), (DAY, DAY)]


@pytest.mark.rule("BNK-07")
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "iso8859-1", "cp850", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_encodings_line_ends_and_marks_of_dos_do_no_harm(encoding: str, end: str) -> None:
    text = message(":61:260302C5,NTRFNONREF", ":86:Gebühr für Zoë", closing=":62F:C260302EUR105,00").replace("\r\n", end) + "\x1a"
    content = text.encode(encoding)
    (only,) = mt940.read("x", content).statements
    assert mt940.looks_like(content) and only.problems == () and only.lines[0].remittance == "Gebühr für Zoë"


@pytest.mark.rule("BNK-01")
def test_a_dash_within_a_text_ends_nothing_and_messages_may_lack_their_end_and_tag_20() -> None:
    dashed = message(":61:260302C5,NTRFNONREF", ":86:van", "-", "tot", closing=":62F:C260302EUR105,00").removesuffix("-\r\n")
    first, second = read(dashed + message().replace(":20:REF\r\n", ""))
    assert (first.lines[0].remittance, first.problems, second.problems) == ("van - tot", (), ())
    swift = message().replace("-\r\n", "-}{5:}\r\n")
    assert [one.problems for one in read(swift + "ABNANL2A\r\n940\r\n" + message())] == [(), ()]


# ---------------------------------------------------------------- damaged files

@pytest.mark.rule("BNK-07", "ERR-05")
@pytest.mark.parametrize(("bad", "told"), [
    (":61:260302X5,NTRFNONREF", "a movement such as"), (":61:261332C5,NTRFNONREF", "a date as YYMMDD"),
    (":61:2603021399C5,NTRFNONREF", "a date as YYMMDD"), (":61:260302C5,001NTRFNONREF", "no more decimals than the currency has"),
    (":61:", "a movement such as"),
])
def test_a_movement_that_cannot_be_read_refuses_its_statement_and_leaves_the_others(bad: str, told: str) -> None:
    found = mt940.read("maart.sta", (message(bad) + message()).encode())
    assert codes(found) == [["BNK-07-field"], []]
    (problem,) = found.statements[0].problems
    text = i18n.problem_text(problem, "en", "en_GB")
    assert problem.row == 5 and "maart.sta, line 5" in text and told in text and bad[4:] in text


@pytest.mark.rule("BNK-03", "BNK-07")
def test_balances_that_are_missing_broken_or_wrong_refuse_the_statement() -> None:
    found = mt940.read("x", "".join((
        message(opening=":NS:"), message(opening=":60F:C260301EU100,00"), message(closing=":62F:C260302EUR100,01"),
        message(closing=":62F:C260302USD100,00"), message(":61:260302C5,NTRFNONREF", closing=":62F:C260302EUR105,00"),
        message().replace(":62F:C260302EUR100,00\r\n-\r\n", ""))).encode())
    assert codes(found) == [["BNK-07-lacks"], ["BNK-07-field"], ["BNK-03-sum"], ["BNK-07-lacks"], [], ["BNK-07-short"]]


@pytest.mark.rule("BNK-03")
def test_a_statement_without_account_is_refused() -> None:
    assert codes(mt940.read("x", message(account="").encode())) == [["BNK-03-account"]]


@pytest.mark.rule("BNK-07")
def test_other_and_gigantic_files_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for content in (b"", b"<Document/>", b":20:only a reference\n:86:and a text", b"\x00" * 100):
        assert [problem.code for problem in mt940.read("x", content).problems] == ["BNK-07-none"]
        assert not mt940.looks_like(content)
    monkeypatch.setattr(safe_xml, "LARGEST", 10)
    assert [problem.code for problem in mt940.read("x", message().encode()).problems] == ["BNK-07-large"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_says_itself_in_four_languages(language: str) -> None:
    bad = (message(":61:x"), message(opening=":60F:"), message(closing=":NS:") + message(), message(closing=""))
    told = [problem for text in bad for one in read(text) for problem in one.problems]
    assert [problem.code for problem in told] == ["BNK-07-field", "BNK-07-field", "BNK-07-lacks", "BNK-07-short"]
    for problem in told:
        text = i18n.problem_text(problem, language, "nl_NL")
        assert "{" not in text and (language == "en" or text != i18n.problem_text(problem, "en", "nl_NL"))


# ---------------------------------------------------------------- any file

texts = st.text("abcDEF 0123456789/?+-:.'()", max_size=90).map(str.strip)


@pytest.mark.rule("BNK-01", "BNK-03")
@given(st.lists(st.tuples(st.integers(0, 10**10), st.sampled_from(["C", "D", "RC", "RD"]), texts), max_size=6),
       st.integers(0, 10**9))
def test_what_is_written_is_read_again(movements: list[tuple[int, str, str]], opening: int) -> None:
    signed = [amount if mark in {"C", "RD"} else -amount for amount, mark, _ in movements]
    total = opening + sum(signed)
    tags = []
    for amount, mark, text in movements:
        tags.append(f":61:2603020302{mark}{amount // 100},{amount % 100:02}NTRFNONREF")
        rows = [text[at:at + 65] for at in range(0, len(text), 65)] or [""]
        tags += [f":86:{rows[0]}", *(row for row in rows[1:] if not row.startswith((":", "-")))]
    closing = f":62F:{'C' if total >= 0 else 'D'}260302EUR{abs(total) // 100},{abs(total) % 100:02}"
    (found,) = read(message(*tags, opening=f":60F:C260301EUR{opening // 100},{opening % 100:02}", closing=closing))
    assert found.problems == () and [one.amount for one in found.lines] == signed
    assert [one.position for one in found.lines] == list(range(1, len(movements) + 1))


GOOD = b"".join((SAMPLES / f"{name}.sta").read_bytes() for name in ("ing", "german", "rabobank"))


@pytest.mark.rule("BNK-07")
@given(st.integers(0, len(GOOD)), st.binary(max_size=8), st.integers(0, 8))
def test_no_damage_raises_and_no_wrong_sum_passes(place: int, noise: bytes, gone: int) -> None:
    for content in (GOOD[:place] + noise + GOOD[place + gone:], GOOD[:place]):
        found = mt940.read("x", content)
        assert found.statements or found.problems
        for one in found.statements:
            moved = sum(line.amount for line in one.lines if line.counts)
            assert errors(one.problems) or moved == (one.closing or 0) - (one.opening or 0)


@pytest.mark.rule("BNK-07")
def test_a_file_that_breaks_off_before_its_last_balance_is_refused() -> None:
    whole = message(":61:260302C5,NTRFNONREF", ":86:text", closing=":62F:C260302EUR105,00").encode()
    for place in range(whole.index(b":61:"), whole.index(b"EUR105") + 4):
        (only,) = mt940.read("x", whole[:place]).statements
        assert errors(only.problems), whole[:place]


@given(st.binary(max_size=200))
def test_no_bytes_raise(content: bytes) -> None:
    assert mt940.read("x", content).problems and not mt940.looks_like(content)


def test_four_thousand_movements_take_time_in_proportion() -> None:
    one = ":61:260302C5,NTRFNONREF//0724710333343453\r\n:86:/EREF/E-1/CNTP/NL69ABNA0522123643/ABNANL2A/A/B/REMI/USTD//factuur"
    took = []
    for count in (500, 4000):
        content, begin = message(*([one] * count)).encode(), time.process_time()
        assert len(mt940.read("x", content).statements[0].lines) == count
        took.append(time.process_time() - begin)
    assert took[1] < 20 * took[0]
