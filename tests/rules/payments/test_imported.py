"""Receipts in a table: columns by their headings in four languages, amounts and dates by the whole column (PAY-17)."""

from datetime import date

import pytest

from app.rules.payments.imported import columns, missing, read

DECIMALS = {"EUR": 2, "JPY": 0}


@pytest.mark.rule("PAY-17")
@pytest.mark.parametrize("headings", [
    ("Customer no.", "Invoice", "Reference", "Amount", "Date", "Currency", "Method", "Text"),
    ("Klantnummer", "Factuurnr", "Betalingskenmerk", "Bedrag", "Betaaldatum", "Valuta", "Betalingsmethode", "Omschrijving"),
    ("Code client", "N° facture", "Communication structurée", "Montant reçu", "Date de paiement", "Devise", "Mode de paiement",
     "Libellé"),
    ("Kundennr.", "Rechnungsnummer", "Verwendungszweck", "Betrag", "Zahlungsdatum", "Währung", "Zahlungsart", "Beschreibung")])
def test_columns_are_known_by_their_headings(headings: tuple[str, ...]) -> None:
    names = ("customer", "document", "reference", "amount", "date", "currency", "method", "text")
    assert columns(headings) == {name: n for n, name in enumerate(names)} and missing(columns(headings)) == ()


@pytest.mark.rule("PAY-17")
def test_a_table_needs_an_amount_and_somebody_who_paid() -> None:
    assert [p.code for p in missing(columns(("Name", "Total")))] == ["PAY-17-amount-column", "PAY-17-who-column"]
    assert [p.code for p in missing(columns(("Amount", "Amount", "Text")))] == ["PAY-17-who-column"]
    assert columns(("Amount", "Bedrag", "Klant")) == {"amount": 0, "customer": 2}


@pytest.mark.rule("PAY-17")
def test_a_column_is_read_as_a_whole_and_every_wrong_row_is_told() -> None:
    found = {"customer": 0, "amount": 1, "date": 2, "currency": 3}
    good, wrong = read([(2, ("K1", "1.250,50", "31-01-2026", "")), (3, ("", " ", "", "")), (4, ("K2", "-12,00", "", "JPY"))],
                       found, "EUR", DECIMALS)
    assert not wrong and [(r.number, r.customer, r.amount, r.day, r.currency) for r in good] == [
        (2, "K1", 1250_50, date(2026, 1, 31), "EUR"), (4, "K2", -12, None, "JPY")]
    told = read([(2, ("K1", "abc", "31-01-2026", "")), (3, ("", "0,00", "99", ""))], found, "EUR", DECIMALS)[1]
    assert [(p.code, p.row, p.saw["number"]) for p in told] == [
        ("PAY-17-amount", 0, 2), ("PAY-17-zero", 1, 3), ("PAY-17-date", 1, 3), ("PAY-17-nobody", 1, 3)]
    assert [p.code for p in read([(2, ("", ""))], found, "EUR", DECIMALS)[1]] == ["PAY-17-none"]
