"""CFONB 120: what French banks send, with digits and signs in one character."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import errors
from app.formats.bank import cfonb
from app.formats.bank.statement import BankFormat, ReferenceType, Statement, StatementLine
from tests.formats.bank.cfonb_writer import ACCOUNT, BANK, BRANCH, IBAN, Move, overpunched, statement

DAY = date(2026, 3, 2)


def read(text: str) -> Statement:
    """The only statement of a file."""
    (found,) = cfonb.read("releve.txt", text.encode()).statements
    return found


def line(move: Move) -> StatementLine:
    """The only movement of a statement without problems."""
    found = read(statement([move]))
    assert found.problems == ()
    return found.lines[0]


@pytest.mark.rule("BNK-10", "BNK-01", "BNK-05")
def test_a_statement_has_its_account_balances_and_movements() -> None:
    payment = Move(1485_00, more=(("NPY", "DUPONT SA"), ("LIB", "facture 10040")), label="VIR RECU")
    found = read(statement([payment, Move(-12_10)]))
    assert (found.format, found.account, found.currency, found.problems) == (BankFormat.CFONB120, IBAN, "EUR", ())
    assert (found.opening, found.closing, found.start, found.end) == (100_00, 1572_90, DAY, DAY)
    assert found.statement_id == "20260302-20260302"
    first, second = found.lines
    assert (first.amount, first.counterparty, first.remittance) == (1485_00, "DUPONT SA", "VIR RECU facture 10040")
    assert (first.code, first.own_code, first.bank_reference, len(first.raw.splitlines())) == ("05", "B110", "REF9", 3)
    assert (second.amount, second.remittance, second.value_date) == (-12_10, "VIR SEPA", DAY)


@pytest.mark.rule("BNK-10")
@pytest.mark.parametrize(("written", "amount"), [
    ("0000000014850{", 1485_00), ("0000000014850}", -1485_00), ("0000000000001A", 11), ("0000000000001R", -19),
    ("0000000000001é", 10), ("0000000000001è", -10), ("00000000000123", 123),
])
def test_the_last_character_of_an_amount_is_digit_and_sign(written: str, amount: int) -> None:
    text = statement([Move(7_77)], closing=100_00 + amount).replace(overpunched(7_77), written, 1)
    found = read(text)
    assert found.problems == () and found.lines[0].amount == amount


@pytest.mark.rule("BOE-44", "BNK-10")
def test_the_account_gets_the_key_of_its_rib() -> None:
    assert cfonb.iban_of(BANK, BRANCH, ACCOUNT) == IBAN
    assert cfonb.iban_of("20041", "0100 ", ACCOUNT) == "200410100" + ACCOUNT


@pytest.mark.rule("BNK-10")
def test_complements_bring_references_fees_currency_and_parties() -> None:
    found = line(Move(-100_00, more=(
        ("RCN", "E2E-7".ljust(35) + "LOYER"), ("REF", "BANK-1"), ("MMO", "USD2" + "00000000010850" + "4" + "00000010850"),
        ("FEE", "EUR200000000000740"), ("NBE", "PROPRIO SCI"), ("NBU", "SCI DU PARC"), ("IBE", "FR12ZZZ123456"), ("RUM", "MND-1"),
        ("LCS", "RF18539007547034"), ("LC2", "suite"))))
    assert (found.end_to_end, found.bank_reference, found.counterparty, found.ultimate) == (
        "E2E-7", "BANK-1", "PROPRIO SCI", "SCI DU PARC")
    assert (found.original_amount, found.original_currency, found.rate, found.charges) == (
        -108_50, "USD", Decimal("1.0850"), 7_40)
    assert (found.creditor_id, found.mandate_id, found.remittance) == ("FR12ZZZ123456", "MND-1", "VIR SEPA suite LOYER")
    assert (found.reference_type, found.reference) == (ReferenceType.RF, "RF18539007547034")


@pytest.mark.rule("BNK-10")
def test_an_original_amount_without_rate_and_another_currency_of_a_fee_are_taken_as_they_are() -> None:
    found = line(Move(5_00, more=(("MMO", "EUR200000001875625             04"), ("FEE", "USD200000000000740"))))
    assert (found.original_amount, found.rate, found.charges) == (18_756_25, None, 0)
    assert line(Move(5_00, more=(("MMO", "x"),))).original_amount is None


@pytest.mark.rule("BNK-10")
def test_a_payment_that_came_back_carries_its_reason() -> None:
    found = line(Move(-50_00, more=(("RET", "AC04COMPTE CLOS"),)))
    assert (found.reversal, found.return_code, found.return_text) == (True, "AC04", "COMPTE CLOS")
    assert (line(Move(-50_00, reject="30")).return_code, line(Move(-50_00)).reversal) == ("30", False)


@pytest.mark.parametrize(("currency", "decimals", "amount"), [("JPY", "2", None), ("JPY", "0", 121_00), ("TND", "2", 121_000)])
def test_decimals_of_the_file_become_those_of_the_currency(currency: str, decimals: str, amount: int | None) -> None:
    found = read(statement([Move(121_00 if amount else 121_01)], currency=currency, decimals=decimals))
    assert [x.amount for x in found.lines] == ([] if amount is None else [amount])
    assert bool(found.problems) == (amount is None)


@pytest.mark.rule("BNK-03", "BNK-X6", "BNK-01")
def test_a_closing_sum_wrong_by_a_cent_refuses_that_statement_only() -> None:
    file = cfonb.read("x", (statement([Move(1_00)], closing=101_01) + statement([Move(2_00)], braces="éè")).encode("iso8859-15"))
    assert [[p.code for p in s.problems] for s in file.statements] == [["BNK-03-sum"], []]


@pytest.mark.rule("ERR-05", "BNK-07")
@pytest.mark.parametrize(("old", "new", "code", "row"), [
    ("0000000001210{", "00000000X1210{", "BNK-07-field", 2), ("0000000001210{", "0000000001210?", "BNK-07-field", 2),
    ("020326VIR", "320326VIR", "BNK-07-field", 2), ("\n04", "\n06", "BNK-07-line", 2), ("\n04", "\n05", "BNK-07-line", 2),
    ("\n07", "\n" + "x" * 121 + "\n07", "BNK-07-line", 3),
    ("\n0420041B11001005EUR2 05000", "\n0420041B11001005EUR2 05001", "BNK-07-line", 2),
    ("EUR2 0500013M02605", "EURx 0500013M02605", "BNK-07-field", 2), ("01200", "02200", "BNK-07-none", None),
])
def test_a_damaged_record_is_told_with_its_line_place_and_content(old: str, new: str, code: str, row: int | None) -> None:
    file = cfonb.read("x.txt", statement([Move(121_00)]).replace(old, new, 1).encode())
    problem = (file.problems or file.statements[0].problems)[0]
    assert (problem.code, problem.row) == (code, row)
    for language in LANGUAGES:
        words = i18n.problem_text(problem, language, i18n.region_for(language))
        assert "{" not in words.replace("210{", "") and "x.txt" in words


@pytest.mark.rule("ERR-05")
def test_a_cut_file_and_one_that_goes_on_behind_its_balance_are_told() -> None:
    rows = statement([Move(1_00)]).splitlines()
    assert [p.code for p in read("\n".join(rows[:2])).problems] == ["BNK-07-short"]
    assert [p.code for p in read("\n".join([*rows, rows[1]])).problems] == ["BNK-07-line"]


WORDS = st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijé.-/", max_size=70).map(lambda t: " ".join(t.split()))


@pytest.mark.rule("BNK-10")
@given(st.lists(st.tuples(st.integers(-999_999_99, 999_999_99), WORDS), max_size=8), st.integers(-10**8, 10**8))
def test_what_is_written_is_read(moves: list[tuple[int, str]], opening: int) -> None:
    found = read(statement([Move(amount, "", (("LIB", text),)) for amount, text in moves], opening))
    assert found.problems == () and found.opening == opening
    assert [(x.amount, x.remittance) for x in found.lines] == moves


@given(st.data())
def test_a_damaged_file_never_raises(data: st.DataObject) -> None:
    whole = bytearray(statement([Move(1_00, more=(("MMO", "USD200000000010850"), ("FEE", "EUR2")))]).encode())
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    for content in (bytes(whole), bytes(whole[:cut]), bytes(whole[cut:])):
        for found in cfonb.read("x", content).statements:
            assert found.closing is not None or errors(found.problems)
