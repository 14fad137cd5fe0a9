"""Receipts in a table: which column is what, and each row read with every problem named by its number (PAY-17)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.core.money import minor, quantized
from app.core.problems import Problem, error
from app.core.search import folded
from app.core.words import N_, declare
from app.rules.import_values import currency as currency_code
from app.rules.import_values import detect_date_order, detect_decimal, read_amount, read_date

declare({
    "PAY-17-amount-column": N_("No column holds the amounts. Name one “Amount” and choose the file again."),
    "PAY-17-who-column": N_("No column tells who paid. Name one “Customer”, “Invoice” or “Reference” and choose the file again."),
    "PAY-17-none": N_("The file has no rows below its headings. Choose another file."),
    "PAY-17-amount": N_("Row {number}: “{typed}” is not an amount. Correct it in the file."),
    "PAY-17-zero": N_("Row {number}: the amount is zero. Take the row out, or enter what was paid."),
    "PAY-17-date": N_("Row {number}: “{typed}” is not a date. Correct it in the file."),
    "PAY-17-nobody": N_("Row {number} names no customer, no invoice and no reference. Enter one of them in the file."),
})

HEADINGS: Mapping[str, tuple[str, ...]] = {name: tuple(words.split("|")) for name, words in {
    "customer": "customer|customer no|customer number|account|klant|klantnr|klantnummer|debiteur|debiteurnr|debiteurnummer|"
                "client|n° client|numéro client|code client|kunde|kundennr|kundennummer|debitor|debitornr|debitornummer",
    "party": "party|party id|partij|partij-id|partij id|id tiers|identifiant du tiers|partei|partei-id|partei id|parteinummer",
    "document": "invoice|invoice no|invoice number|document|document no|document number|factuur|factuurnr|factuurnummer|"
                "documentnr|documentnummer|facture|n° facture|numéro de facture|n° pièce|pièce|rechnung|rechnungsnr|"
                "rechnungsnummer|beleg|belegnr|belegnummer",
    "reference": "reference|payment reference|structured reference|kenmerk|betalingskenmerk|mededeling|"
                 "gestructureerde mededeling|référence|communication|communication structurée|referenz|zahlungsreferenz|"
                 "verwendungszweck",
    "amount": "amount|amount received|received|paid|bedrag|ontvangen|ontvangen bedrag|betaald|montant|montant reçu|reçu|payé|"
              "betrag|erhalten|gezahlt|zahlbetrag",
    "date": "date|date received|payment date|posting date|datum|ontvangstdatum|betaaldatum|boekingsdatum|date de paiement|"
            "date comptable|date de réception|zahlungsdatum|buchungsdatum|eingangsdatum",
    "currency": "currency|cur|valuta|munt|devise|währung",
    "method": "method|method of payment|payment method|methode|betalingsmethode|betaalmethode|mode|mode de paiement|zahlungsart|"
              "zahlungsmethode",
    "text": "text|description|remark|tekst|omschrijving|opmerking|texte|libellé|remarque|beschreibung|bemerkung",
}.items()}
"""The headings a column is known by, in four languages."""
WHO = ("customer", "party", "document", "reference")


@dataclass(frozen=True, slots=True)
class Receipt:
    """A row that was read: `number` = its row in the file, `amount` in minor units, negative = money given back; `party` = the id
    of a customer in several databases (CEN-16)."""

    number: int
    amount: int
    day: date | None
    customer: str = ""
    document: str = ""
    reference: str = ""
    currency: str = ""
    method: str = ""
    text: str = ""
    party: str = ""


def columns(headings: Sequence[str]) -> dict[str, int]:
    """Which field each column holds, by its heading; the first column of a kind counts."""
    known = {_plain(word): name for name, words in HEADINGS.items() for word in words}
    found: dict[str, int] = {}
    for place, heading in enumerate(headings):
        name = known.get(_plain(heading))
        if name is not None:
            found.setdefault(name, place)
    return found


def _plain(heading: str) -> str:
    return "".join(c for c in folded(heading) if c.isalnum())


def missing(found: Mapping[str, int]) -> tuple[Problem, ...]:
    """What a table of receipts cannot do without."""
    made = []
    if "amount" not in found:
        made.append(error("PAY-17-amount-column"))
    if not any(name in found for name in WHO):
        made.append(error("PAY-17-who-column"))
    return tuple(made)


def read(rows: Sequence[tuple[int, Sequence[str]]], found: Mapping[str, int], home: str,
         decimals: Mapping[str, int]) -> tuple[list[Receipt], tuple[Problem, ...]]:
    """The rows (number in the file, cells) as receipts, or every problem of every row; blank rows are passed over.

    Decimal sign and order of dates are those of the whole column; `home` = currency of rows that name none, `decimals` of
    each currency. Problems name the receipt by its row (0-based).
    """
    filled = [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]
    if not filled:
        return [], (error("PAY-17-none"),)
    sign = detect_decimal(_cell(cells, found, "amount") for _number, cells in filled)
    order, _sure = detect_date_order(_cell(cells, found, "date") for _number, cells in filled)
    made: list[Receipt] = []
    wrong: list[Problem] = []
    for row, (number, cells) in enumerate(filled):
        typed, dated = _cell(cells, found, "amount"), _cell(cells, found, "date")
        code = currency_code(_cell(cells, found, "currency")) or home
        value, day = read_amount(typed, sign), read_date(dated, order) if dated else None
        who = {name: _cell(cells, found, name) for name in WHO}
        if value is None:
            wrong.append(error("PAY-17-amount", at="amount", row=row, number=number, typed=typed))
        elif not value:
            wrong.append(error("PAY-17-zero", at="amount", row=row, number=number))
        if dated and day is None:
            wrong.append(error("PAY-17-date", at="date", row=row, number=number, typed=dated))
        if not any(who.values()):
            wrong.append(error("PAY-17-nobody", at="customer", row=row, number=number))
        made.append(Receipt(number, _minor(value, decimals.get(code, 2)), day, who["customer"], who["document"], who["reference"],
                            code, _cell(cells, found, "method"), _cell(cells, found, "text"), who["party"]))
    return made, tuple(wrong)


def _cell(cells: Sequence[str], found: Mapping[str, int], name: str) -> str:
    place = found.get(name)
    return cells[place].strip() if place is not None and place < len(cells) else ""


def _minor(value: Decimal | None, places: int) -> int:
    """Minor units; more places than the currency has are rounded, as a typed amount is."""
    return 0 if value is None else minor(quantized(value, places), places)
