"""CODA 2: what Belgian banks send, read to the cent, and what is told when it is damaged."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import errors
from app.formats.bank import coda
from app.formats.bank.statement import BankFormat, ReferenceType, Statement, StatementLine
from tests.formats.bank.coda_writer import IBAN, Move, statement

DAY = date(2026, 3, 2)


def read(text: str) -> Statement:
    """The only statement of a file."""
    (found,) = coda.read("coda.cod", text.encode()).statements
    return found


def line(move: Move) -> StatementLine:
    """The only movement of a statement without problems."""
    found = read(statement([move]))
    assert found.problems == ()
    return found.lines[0]


@pytest.mark.rule("BNK-01", "BNK-05")
def test_a_statement_has_its_account_balances_period_and_movements() -> None:
    found = read(statement([Move(121_00, "Factuur 12", name="Jansen BV", iban="BE71096123456769", client="E2E-1"), Move(-21_00)],
                           message="Nieuwe tarieven"))
    assert (found.format, found.account, found.currency, found.bic, found.holder) == (
        BankFormat.CODA, IBAN, "EUR", "KREDBEBB", "TEGOED BV")
    assert (found.statement_id, found.sequence, found.start, found.end) == ("015", "015", DAY, DAY)
    assert (found.opening, found.closing, found.message, found.problems) == (100_00, 200_00, "Nieuwe tarieven", ())
    first, second = found.lines
    assert (first.amount, first.booking_date, first.value_date, first.counterparty, first.iban, first.bic) == (
        121_00, DAY, DAY, "Jansen BV", "BE71096123456769", "KREDBEBB")
    assert (first.remittance, first.end_to_end) == ("Factuur 12", "E2E-1")
    assert (first.code, first.bank_reference) == ("00150000", "REF00000001")
    assert first.raw.splitlines()[0].startswith("2100010000REF00000001") and len(first.raw.splitlines()) == 3
    assert (second.amount, second.counterparty) == (-21_00, "")


@pytest.mark.rule("PRF-03", "PRF-02")
@pytest.mark.parametrize(("text", "kind", "reference"), [
    ("101090933755493", ReferenceType.OGM, "090933755493"), ("102090933755493 dank", ReferenceType.OGM, "090933755493"),
    ("100RF18539007547034", ReferenceType.RF, "RF18539007547034"),
])
def test_structured_communications_are_references(text: str, kind: ReferenceType, reference: str) -> None:
    found = line(Move(1_00, text, structured=True))
    assert (found.reference_type, found.reference) == (kind, reference)


@pytest.mark.rule("BNK-01")
def test_a_free_text_runs_over_three_records_without_a_gap() -> None:
    words = "".join(f"woord{n:02d} " for n in range(18)).strip()
    assert line(Move(1_00, words)).remittance == words


def test_information_records_bring_name_address_and_what_the_payer_wrote() -> None:
    party = "001" + "Van den Broeck NV".ljust(70) + "Steenweg 51".ljust(35) + "2300 Turnhout".ljust(35)
    found = line(Move(1_00, "betaling", information=((True, party), (True, "002factuur 6318 van 30/11"), (False, "vrije tekst"),
                                                     (True, "009" + "Groep Peeters"))))
    assert (found.counterparty, found.address) == ("Van den Broeck NV", "Steenweg 51, 2300 Turnhout")
    assert found.remittance == "betaling factuur 6318 van 30/11 vrije tekst" and found.ultimate == "Groep Peeters"


@pytest.mark.rule("BNK-26")
def test_a_returned_direct_debit_carries_mandate_creditor_and_reason() -> None:
    zone = "127020326113" + "BE02ZZZ0123456789".ljust(35) + "MND-7".ljust(35) + "factuur 9".ljust(62) + "2MD06"
    found = line(Move(-50_00, zone, structured=True, code="00503000"))
    assert (found.creditor_id, found.mandate_id, found.remittance) == ("BE02ZZZ0123456789", "MND-7", "factuur 9")
    assert (found.reversal, found.return_code) == (True, "MD06")
    assert line(Move(-50_00, returned="2", reason="AC04")).return_code == "AC04"
    assert not line(Move(-50_00)).reversal


def test_an_amount_of_another_currency_keeps_the_original_and_its_rate() -> None:
    zone = "105" + f"{100_00 * 10:015d}" + f"{108_50 * 10:015d}" + f"{108500000:012d}" + "USD"
    found = line(Move(100_00, zone, structured=True))
    assert (found.original_amount, found.original_currency, found.rate) == (108_50, "USD", Decimal("1.085"))


@pytest.mark.rule("BNK-01")
def test_details_split_a_sum_and_do_not_count() -> None:
    found = read(statement([Move(300_00, client="BATCH-1", code="10550000"), Move(100_00, detail=1, code="50550000"),
                            Move(200_00, detail=2, code="50550000"), Move(5_00)]))
    assert found.problems == () and [x.counts for x in found.lines] == [True, False, False, True]
    assert (found.lines[0].batch_id, found.lines[0].batch_count, found.lines[0].end_to_end) == ("BATCH-1", 2, "")
    assert found.lines[1].bank_reference == "" and found.lines[3].batch_count is None


@pytest.mark.rule("CCD-05")
def test_card_numbers_of_terminals_are_masked_also_where_digits_follow() -> None:
    zone = "113" + "4111111111111111" + "1" + "000001004765020326" + "1600" + "9" + "TOTAL"
    found = line(Move(-59_70, zone, structured=True))
    assert "4111111111111111" not in found.raw + found.remittance and "411111******1111" in found.remittance


def test_old_account_numbers_become_ibans_and_unknown_value_dates_the_entry_date() -> None:
    found = line(Move(1_00, iban="539007547034", value="000000"))
    assert (found.iban, found.value_date) == (IBAN, DAY)


@pytest.mark.rule("BNK-03")
@pytest.mark.parametrize(("wrong", "code"), [
    ({"closing": 221_01}, "BNK-03-sum"), ({"counted": 9}, "BNK-03-count"), ({"credit": 121_01}, "BNK-03-total"),
])
@pytest.mark.parametrize("language", LANGUAGES)
def test_balances_counts_and_totals_must_be_right_to_the_cent(wrong: dict[str, Any], code: str, language: str) -> None:
    (problem,) = read(statement([Move(121_00)], **wrong)).problems
    assert problem.code == code
    words = i18n.problem_text(problem, language, i18n.region_for(language))
    assert f"{IBAN} / 015" in words and "{" not in words


@pytest.mark.rule("BNK-01", "BNK-X6")
def test_a_wrong_statement_leaves_the_others_of_the_file() -> None:
    file = coda.read("x", (statement([Move(1_00)], number=1) + statement([Move(2_00)], number=2, closing=1)
                           + statement([Move(3_00)], number=3)).encode())
    assert [bool(errors(s.problems)) for s in file.statements] == [False, True, False]
    assert [s.sequence for s in file.statements] == ["001", "002", "003"] and file.problems == ()


@pytest.mark.rule("ERR-05", "BNK-07")
@pytest.mark.parametrize(("old", "new", "code", "row"), [
    ("000000000121000", "00000000012100X", "BNK-07-field", 3), ("020326001500000", "320326001500000", "BNK-07-field", 3),
    ("2200010000", "2700010000", "BNK-07-line", 4), ("2300010000", "2300020000", "BNK-07-line", 5),
    ("0000002032653905", "000000203265390", "BNK-07-none", None),
])
def test_a_damaged_record_is_told_with_its_line_place_and_content(old: str, new: str, code: str, row: int | None) -> None:
    file = coda.read("x.cod", statement([Move(121_00)]).replace(old, new, 1).encode())
    problem = (file.problems or file.statements[0].problems)[0]
    assert (problem.code, problem.row) == (code, row)
    for language in LANGUAGES:
        words = i18n.problem_text(problem, language, i18n.region_for(language))
        assert "{" not in words and "x.cod" in words


@pytest.mark.rule("ERR-05")
def test_what_is_missing_long_double_or_of_another_version_is_told() -> None:
    whole = statement([Move(121_00)])
    rows = whole.splitlines()
    assert [p.code for p in read("\n".join(rows[:-1])).problems] == ["BNK-07-short"]
    assert [p.code for p in read("\n".join(rows[:2])).problems] == ["BNK-07-short"]
    assert [p.code for p in read("\n".join([rows[0], *rows[2:]])).problems][0] == "BNK-07-line"
    assert "BNK-07-line" in [p.code for p in read("\n".join([*rows[:3], rows[3] + "x", *rows[4:]])).problems]
    assert "BNK-07-line" in [p.code for p in read("\n".join([*rows, rows[-1]])).problems]
    assert [p.code for p in read(whole.replace(rows[0], rows[0][:-1] + "1")).problems] == ["BNK-07-version"]
    assert [p.code for p in read(whole.replace("8015" + IBAN, "8015BE71096123456769")).problems] == ["BNK-03-accounts"]


def test_a_file_without_line_ends_and_one_of_an_old_code_page_are_read() -> None:
    whole = statement([Move(121_00, "Café Liège")])
    assert read(whole.replace("\r\n", "")).problems == ()
    for encoding in ("utf-8", "iso8859-15", "cp850"):
        (found,) = coda.read("x", whole.encode(encoding)).statements
        assert found.lines[0].remittance == "Café Liège"


WORDS = st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghij.-/", max_size=140).map(lambda t: " ".join(t.split()))


@pytest.mark.rule("BNK-01")
@given(st.lists(st.tuples(st.integers(-999_999_99, 999_999_99), WORDS, WORDS), max_size=8), st.integers(-10**8, 10**8))
def test_what_is_written_is_read(moves: list[tuple[int, str, str]], opening: int) -> None:
    found = read(statement([Move(amount, text, name=name) for amount, text, name in moves], opening))
    assert found.problems == () and found.opening == opening
    assert [(x.amount, x.remittance, x.counterparty) for x in found.lines] == [
        (amount, text, " ".join(name[:35].split())) for amount, text, name in moves]


@given(st.data())
def test_a_damaged_file_never_raises(data: st.DataObject) -> None:
    whole = bytearray(statement([Move(121_00, "x", information=((True, "001naam"),)), Move(-1_00)]).encode())
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    for content in (bytes(whole), bytes(whole[:cut]), bytes(whole[cut:])):
        for found in coda.read("x", content).statements:
            assert found.problems or found.opening is not None
