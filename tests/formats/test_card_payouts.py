"""Payout files of card providers: columns by their headings, signs, damaged lines (CCD-04)."""

from datetime import date

import pytest

from app.formats.card_payouts import PayoutColumns, PayoutField, PayoutRow, proposed, read

HEAD = "Transaction ID;Payout date;Amount;Fee;Net;Currency\n"


def of(body: str, head: str = HEAD, columns: PayoutColumns | None = None) -> tuple[tuple[PayoutRow, ...], list[str]]:
    found = read("p.csv", (head + body).encode(), "EUR", columns)
    return found.rows, [p.code for p in found.problems]


@pytest.mark.rule("CCD-04", "BNK-09")
@pytest.mark.parametrize("body", [
    "ch_1;10-03-2026;100,00;2,90;97,10;EUR\n", "ch_1;2026-03-10;100.00;-2.90;97.10;eur\n", "ch_1;10.03.2026;100,00;;97,10;\n",
    "ch_1;10/03/2026;100,00;2,90;;\n", "ch_1;10/03/2026;€ 100,00;-2,90;;\n"])
def test_a_fee_is_what_it_costs_whatever_its_sign_and_what_is_missing_follows(body: str) -> None:
    assert of(body) == ((PayoutRow(2, "ch_1", date(2026, 3, 10), 100_00, 2_90, 97_10, "EUR"),), [])


@pytest.mark.rule("CCD-04")
def test_money_taken_back_is_negative() -> None:
    rows, problems = of("ch_1;10-03-2026;-100,00;0,00;-100,00;EUR\n")
    assert [(r.gross, r.fee, r.net) for r in rows] == [(-100_00, 0, -100_00)] and problems == []


@pytest.mark.rule("CCD-04", "BNK-09")
@pytest.mark.parametrize(("headings", "found"), [
    (("Transactie-ID", "Datum", "Bruto", "Kosten", "Netto"), ("Transactie-ID", "Datum", "Bruto", "Kosten", "Netto")),
    (("Référence de transaction", "Date de versement", "Montant brut", "Frais", "Montant net"),
     ("Référence de transaction", "Date de versement", "Montant brut", "Frais", "Montant net")),
    (("Transaktionscode", "Auszahlungsdatum", "Bruttobetrag", "Gebühr", "Nettobetrag"),
     ("Transaktionscode", "Auszahlungsdatum", "Bruttobetrag", "Gebühr", "Nettobetrag")), (("a", "b"), ())])
def test_headings_of_four_languages_are_known(headings: tuple[str, ...], found: tuple[str, ...]) -> None:
    chosen = proposed(headings)
    assert tuple(chosen.columns.get(f, "") for f in list(PayoutField)[:5] if f in chosen.columns) == found
    assert PayoutColumns.from_json(chosen.to_json()) == chosen


@pytest.mark.rule("CCD-04", "ERR-05")
@pytest.mark.parametrize(("body", "codes"), [
    ("ch_1;32-03-2026;100,00;;;\n", ["CCD-04-cell"]), (";10-03-2026;100,00;;;\n", ["CCD-04-cell"]),
    ("ch_1;10-03-2026;much;;;\n", ["CCD-04-cell"]), ("ch_1;10-03-2026;;;;\n", ["CCD-04-cell"]), ("", ["IMP-file-rows"])])
def test_a_damaged_line_names_its_place_and_gives_nothing(body: str, codes: list[str]) -> None:
    rows, problems = of(body)
    assert rows == () and problems == codes


@pytest.mark.rule("CCD-04")
def test_what_is_no_table_is_one_clear_problem() -> None:
    assert [p.code for p in read("p.csv", b"\x89PNG\r\n\x1a\n", "EUR").problems] == ["IMP-file-binary"]
