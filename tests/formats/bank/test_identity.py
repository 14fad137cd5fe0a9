"""What makes a line the same line when it is imported again."""

from dataclasses import replace
from datetime import date

import pytest

from app.formats.bank.identity import file_fingerprint, fingerprints, identities
from app.formats.bank.statement import BankFormat, Statement, StatementLine

DAY = date(2026, 3, 2)
LINE = StatementLine(1, DAY, DAY, 121_00, "EUR", "raw", iban="BE68539007547034", remittance="Factuur 2026-12, maart",
                     bank_reference="2026030200001234")


def statement(*lines: StatementLine, kind: BankFormat = BankFormat.CAMT053) -> Statement:
    return Statement(kind, "NL91ABNA0417164300", "EUR", "S1", "15", DAY, DAY, None, None, lines)


@pytest.mark.rule("BNK-04", "BNK-X5")
def test_forty_lines_of_twenty_days_are_the_same_lines_in_the_month() -> None:
    days = [[replace(LINE, booking_date=date(2026, 3, day), bank_reference="", raw=f"{day}{n}") for n in (1, 2)]
            for day in range(1, 21)]
    month = statement(*(line for day in days for line in day))
    alone = [mark for day in days for mark in identities(statement(*day))]
    assert list(identities(month)) == alone and len({i.fingerprint for i in alone}) == 40


@pytest.mark.rule("BNK-04")
@pytest.mark.parametrize("other", [
    {"remittance": "FACTUUR 2026 12 MAART"}, {"remittance": "Fac tuur 2026-12,\nmaart"}, {"iban": "BE68 5390 0754 7034"},
    {"raw": "x", "counterparty": "Jansen", "code": "PMNT", "bank_reference": "", "position": 9, "end_to_end": "E2E"},
])
def test_another_format_or_wrapping_leaves_a_line_the_same(other: dict[str, object]) -> None:
    assert fingerprints([replace(LINE, **other)]) == fingerprints([LINE])  # type: ignore[arg-type]


@pytest.mark.rule("BNK-04")
@pytest.mark.parametrize("other", [
    {"amount": -121_00}, {"amount": 121_01}, {"booking_date": date(2026, 3, 3)}, {"value_date": date(2026, 3, 3)},
    {"iban": ""}, {"remittance": "Factuur 2026-13, maart"}, {"currency": "USD"},
])
def test_another_day_amount_payer_or_text_is_another_line(other: dict[str, object]) -> None:
    assert fingerprints([replace(LINE, **other)]) != fingerprints([LINE])  # type: ignore[arg-type]


@pytest.mark.rule("BNK-04")
def test_equal_lines_of_a_day_are_told_apart_by_their_order() -> None:
    first, second, later = fingerprints([LINE, LINE, replace(LINE, booking_date=date(2026, 3, 3))])
    assert len({first, second, later}) == 3 and fingerprints([LINE, LINE])[1] == second and len(first) == 64


@pytest.mark.rule("BNK-04")
@pytest.mark.parametrize(("kind", "reference", "kept"), [
    (BankFormat.CAMT053, "2026030200001234", "2026030200001234"), (BankFormat.CSV, "tx_0001", "tx_0001"),
    (BankFormat.CODA, "2026030200001234", ""), (BankFormat.CFONB120, "REF9ABCD", ""), (BankFormat.CAMT053, "00000000", ""),
    (BankFormat.MT940, "NONREF", ""), (BankFormat.CAMT053, "12", ""),
])
def test_the_reference_of_the_bank_counts_where_it_names_one_line_for_good(kind: BankFormat, reference: str, kept: str) -> None:
    (found,) = identities(statement(replace(LINE, bank_reference=reference), kind=kind))
    assert found.reference == kept


@pytest.mark.rule("BNK-04")
def test_a_reference_shared_by_the_parts_of_a_batch_names_none_of_them() -> None:
    assert [i.reference for i in identities(statement(LINE, replace(LINE, amount=1)))] == ["", ""]


@pytest.mark.rule("BNK-04")
def test_a_file_is_the_same_only_byte_by_byte() -> None:
    assert file_fingerprint(b"a") == file_fingerprint(b"a") != file_fingerprint(b"a ")
