"""The tables large banks export, by their headings, and the words other banks use (BNK-09)."""

from collections.abc import Iterable, Mapping

from app.formats.bank.tabular_mapping import Field, TableMapping
from app.formats.bank.tabular_values import folded


def _preset(name: str, columns: str, **more: object) -> TableMapping:
    """A mapping declared as lines `field: heading + heading`."""
    parts = [line.split(":", 1) for line in columns.strip().splitlines()]
    known = {Field(field.strip()): tuple(h.strip() for h in headings.split(" + ")) for field, headings in parts}
    return TableMapping(name, known, **more)  # type: ignore[arg-type]


_EURO = {Field.CURRENCY: "EUR"}
_POUND = {Field.CURRENCY: "GBP"}

PRESETS: tuple[TableMapping, ...] = (
    _preset("ING (NL)", """
        booking_date: Datum
        counterparty: Naam / Omschrijving
        account: Rekening
        iban: Tegenrekening
        code: Mutatiesoort
        mark: Af Bij
        amount: Bedrag (EUR)
        remittance: Mededelingen
        balance: Saldo na mutatie""", constants=_EURO, debit_marks=("Af",)),
    _preset("ING (NL)", """
        booking_date: Date
        counterparty: Name / Description
        account: Account
        iban: Counterparty
        code: Transaction type
        mark: Debit/credit
        amount: Amount (EUR)
        remittance: Notifications
        balance: Resulting balance""", constants=_EURO, debit_marks=("Debit",)),
    _preset("Rabobank", """
        account: IBAN/BBAN
        currency: Munt
        bank_reference: Volgnr
        booking_date: Datum
        value_date: Rentedatum
        amount: Bedrag
        balance: Saldo na trn
        iban: Tegenrekening IBAN/BBAN
        counterparty: Naam tegenpartij
        ultimate: Naam uiteindelijke partij
        bic: BIC tegenpartij
        code: Code
        end_to_end: Transactiereferentie
        mandate_id: Machtigingskenmerk
        creditor_id: Incassant ID
        reference: Betalingskenmerk
        remittance: Omschrijving-1 + Omschrijving-2 + Omschrijving-3
        return_text: Reden retour
        original_amount: Oorspr bedrag
        original_currency: Oorspr munt
        rate: Koers"""),
    _preset("Rabobank", """
        account: IBAN/BBAN
        currency: Ccy
        bank_reference: Seq No
        booking_date: Date
        value_date: Value Date
        amount: Amount
        balance: Bal After Bkng
        iban: Counterpty IBAN/BBAN
        counterparty: Name Counterpty
        ultimate: Name Ultimate Pty
        bic: Counterpty BIC
        code: Code
        remittance: Description-1 + Description-2 + Description-3"""),
    _preset("ABN AMRO", """
        account: Rekeningnummer
        currency: Muntsoort
        booking_date: Transactiedatum
        value_date: Rentedatum
        balance: Eindsaldo
        amount: Transactiebedrag
        remittance: Omschrijving"""),
    _preset("ABN AMRO", """
        account: accountNumber
        currency: mutationcode
        booking_date: transactiondate
        value_date: valuedate
        balance: endsaldo
        amount: amount
        remittance: description"""),
    _preset("Knab", """
        account: Rekeningnummer
        booking_date: Transactiedatum
        currency: Valutacode
        mark: CreditDebet
        amount: Bedrag
        iban: Tegenrekeningnummer
        counterparty: Tegenrekeninghouder
        value_date: Valutadatum
        code: Betaalwijze
        remittance: Omschrijving
        mandate_id: Machtigingsnummer
        creditor_id: Incassant ID""", debit_marks=("D",)),
    _preset("bunq", """
        booking_date: Date
        value_date: Interest Date
        amount: Amount
        account: Account
        iban: Counterparty
        counterparty: Name
        remittance: Description""", constants=_EURO),
    _preset("KBC", """
        account: Rekeningnummer
        currency: Munt
        booking_date: Datum
        value_date: Valuta
        code: Omschrijving
        amount: Bedrag
        balance: Saldo
        iban: Rekeningnummer tegenpartij
        bic: BIC tegenpartij
        counterparty: Naam tegenpartij
        address: Adres tegenpartij
        reference: Gestructureerde mededeling
        remittance: Vrije mededeling"""),
    _preset("KBC", """
        account: Rekeningnummer
        currency: Munt
        booking_date: Datum
        value_date: Valuta
        code: Omschrijving
        amount: Bedrag
        balance: Saldo
        iban: Rekening tegenpartij
        bic: BIC code tegenpartij
        counterparty: Naam tegenpartij
        address: Adres tegenpartij
        reference: Gestructureerde mededeling
        remittance: Vrije mededeling"""),
    _preset("Belfius", """
        account: Rekening
        booking_date: Boekingsdatum
        value_date: Valutadatum
        iban: Rekening tegenpartij
        counterparty: Naam tegenpartij bevat
        address: Straat en nummer + Postcode en plaats
        code: Transactie
        amount: Bedrag
        currency: Devies
        bic: BIC
        remittance: Mededelingen"""),
    _preset("Belfius", """
        account: Compte
        booking_date: Date de comptabilisation
        value_date: Date valeur
        iban: Compte contrepartie
        counterparty: Nom contrepartie contient
        address: Rue et numéro + Code postal et localité
        code: Transaction
        amount: Montant
        currency: Devise
        bic: BIC
        remittance: Communications"""),
    _preset("BNP Paribas Fortis", """
        booking_date: Uitvoeringsdatum
        value_date: Valutadatum
        amount: Bedrag
        currency: Valuta rekening
        account: Rekeningnummer
        code: Type verrichting
        iban: Tegenpartij
        counterparty: Naam van de tegenpartij
        remittance: Mededeling + Details
        status: Status""", booked=("Geaccepteerd", "Uitgevoerd")),
    _preset("BNP Paribas Fortis", """
        booking_date: Date d'exécution
        value_date: Date valeur
        amount: Montant
        currency: Devise du compte
        account: Numéro de compte
        code: Type de transaction
        iban: Contrepartie
        counterparty: Nom de la contrepartie
        remittance: Communication + Détails
        status: Statut""", booked=("Accepté", "Exécuté")),
    _preset("ING (BE)", """
        account: Rekeningnummer
        iban: Rekening tegenpartij
        booking_date: Boekingsdatum
        value_date: Valutadatum
        amount: Bedrag
        currency: Munteenheid
        code: Omschrijving
        remittance: Detail van de omzet + Bericht"""),
    _preset("ING (BE)", """
        account: Numéro de compte
        iban: Compte partie adverse
        booking_date: Date comptable
        value_date: Date valeur
        amount: Montant
        currency: Devise
        code: Libellés
        remittance: Détails du mouvement + Message"""),
    _preset("BoursoBank", """
        booking_date: dateOp
        value_date: dateVal
        remittance: label
        counterparty: supplierFound
        amount: amount
        account: accountNum""", constants=_EURO),
    _preset("Sparkasse", """
        account: Auftragskonto
        booking_date: Buchungstag
        value_date: Valutadatum
        code: Buchungstext
        remittance: Verwendungszweck
        creditor_id: Glaeubiger ID
        mandate_id: Mandatsreferenz
        end_to_end: Kundenreferenz (End-to-End)
        counterparty: Beguenstigter/Zahlungspflichtiger
        iban: Kontonummer/IBAN
        bic: BIC (SWIFT-Code)
        amount: Betrag
        currency: Waehrung
        status: Info""", booked=("Umsatz gebucht",)),
    _preset("Volksbank", """
        account: IBAN Auftragskonto
        booking_date: Buchungstag
        value_date: Valutadatum
        counterparty: Name Zahlungsbeteiligter
        iban: IBAN Zahlungsbeteiligter
        bic: BIC (SWIFT-Code) Zahlungsbeteiligter
        code: Buchungstext
        remittance: Verwendungszweck
        amount: Betrag
        currency: Waehrung
        balance: Saldo nach Buchung
        creditor_id: Glaeubiger ID
        mandate_id: Mandatsreferenz"""),
    _preset("Deutsche Bank", """
        booking_date: Buchungstag
        value_date: Wert
        code: Umsatzart
        counterparty: Begünstigter / Auftraggeber
        remittance: Verwendungszweck
        iban: IBAN / Kontonummer
        bic: BIC
        end_to_end: Kundenreferenz
        mandate_id: Mandatsreferenz
        creditor_id: Gläubiger ID
        debit: Soll
        credit: Haben
        currency: Währung""", stop=("Kontostand",)),
    _preset("Deutsche Bank", """
        booking_date: Booking date
        value_date: Value date
        code: Transaction Type
        counterparty: Beneficiary / Originator
        remittance: Payment Details
        iban: IBAN / Account Number
        bic: BIC
        end_to_end: Customer Reference
        mandate_id: Mandate Reference
        creditor_id: Creditor ID
        debit: Debit
        credit: Credit
        currency: Currency""", stop=("Account balance",)),
    _preset("DKB", """
        booking_date: Buchungsdatum
        value_date: Wertstellung
        status: Status
        counterparty: Zahlungspflichtige*r
        payee: Zahlungsempfänger*in
        remittance: Verwendungszweck
        code: Umsatztyp
        iban: IBAN
        amount: Betrag (€)
        creditor_id: Gläubiger-ID
        mandate_id: Mandatsreferenz
        end_to_end: Kundenreferenz""", constants=_EURO, booked=("Gebucht",)),
    _preset("ING (DE)", """
        booking_date: Buchung
        value_date: Wertstellungsdatum
        counterparty: Auftraggeber/Empfänger
        code: Buchungstext
        remittance: Verwendungszweck
        balance: Saldo
        amount: Betrag
        currency: Währung#2"""),
    _preset("Commerzbank", """
        booking_date: Buchungstag
        value_date: Wertstellung
        code: Umsatzart
        remittance: Buchungstext
        amount: Betrag
        currency: Währung
        account: IBAN Kontoinhaber"""),
    _preset("Commerzbank", """
        booking_date: Booking date
        value_date: Value date
        code: Transaction type
        remittance: Booking text
        amount: Amount
        currency: Currency
        account: Account IBAN"""),
    _preset("N26", """
        booking_date: Booking Date
        value_date: Value Date
        counterparty: Partner Name
        iban: Partner Iban
        code: Type
        remittance: Payment Reference
        amount: Amount (EUR)
        original_amount: Original Amount
        original_currency: Original Currency
        rate: Exchange Rate""", constants=_EURO),
    _preset("Barclays", """
        booking_date: Date
        account: Account
        amount: Amount
        code: Subcategory
        remittance: Memo""", constants=_POUND),
    _preset("Lloyds", """
        booking_date: Transaction Date
        code: Transaction Type
        account: Sort Code + Account Number
        remittance: Transaction Description
        debit: Debit Amount
        credit: Credit Amount
        balance: Balance""", constants=_POUND),
    _preset("NatWest", """
        booking_date: Date
        code: Type
        remittance: Description
        amount: Value
        balance: Balance
        account: Account Number""", constants=_POUND),
    _preset("HSBC", """
        booking_date: Date
        code: Type
        remittance: Description
        debit: Paid out
        credit: Paid in
        balance: Balance""", constants=_POUND),
    _preset("Nationwide", """
        booking_date: Date
        code: Transaction type
        remittance: Description
        debit: Paid out
        credit: Paid in
        balance: Balance""", constants=_POUND),
    _preset("Starling", """
        booking_date: Date
        counterparty: Counter Party
        remittance: Reference
        code: Type
        amount: Amount (GBP)
        balance: Balance (GBP)""", constants=_POUND),
    _preset("Monzo", """
        bank_reference: Transaction ID
        booking_date: Date
        code: Type
        counterparty: Name
        amount: Amount
        currency: Currency
        original_amount: Local amount
        original_currency: Local currency
        remittance: Notes and #tags + Description"""),
)
"""The exports whose headings are known; a bank may have several."""

_WORDS: Mapping[Field, str] = {
    Field.BOOKING_DATE: "booking date|date|transaction date|posting date|datum|boekdatum|boekingsdatum|transactiedatum"
                        "|date comptable|date operation|date de l operation|date d operation|buchungstag|buchungsdatum|buchung",
    Field.VALUE_DATE: "value date|valutadatum|waardedatum|rentedatum|date valeur|date de valeur|wertstellung|valuta|wert"
                      "|wertstellungsdatum",
    Field.AMOUNT: "amount|value|bedrag|montant|betrag|umsatz|transactiebedrag|amount eur|amount gbp|bedrag eur|betrag eur"
                  "|montant en euros|montant eur",
    Field.DEBIT: "debit|paid out|money out|withdrawal|withdrawals|debit amount|af|debet|uitgaand|debit euros|debit eur|soll"
                 "|ausgang",
    Field.CREDIT: "credit|paid in|money in|deposit|deposits|credit amount|krediet|bij|inkomend|credit euros|credit eur"
                  "|haben|eingang",
    Field.MARK: "debit credit|credit debit|dc|d c|af bij|sens|soll haben|sign|indicator|creditdebet",
    Field.CURRENCY: "currency|ccy|munt|muntsoort|munteenheid|valutacode|devise|devies|wahrung|waehrung",
    Field.COUNTERPARTY: "name|payee|counterparty|counterparty name|naam|naam tegenpartij|nom|tiers|nom contrepartie|beneficiaire"
                        "|nom du tiers|empfanger|auftraggeber|begunstigter|name zahlungsbeteiligter"
                        "|beguenstigter zahlungspflichtiger",
    Field.IBAN: "counterparty iban|counterparty account|tegenrekening|rekening tegenpartij|compte contrepartie|compte tiers"
                "|iban tegenpartij|iban zahlungsbeteiligter|gegenkonto|partner iban",
    Field.BIC: "bic|swift|bic tegenpartij|bic contrepartie",
    Field.REMITTANCE: "description|details|memo|narrative|remittance|remittance information|omschrijving|mededeling|mededelingen"
                      "|libelle|communication|motif|detail|verwendungszweck|buchungstext|payment details|label",
    Field.REFERENCE: "reference|payment reference|betalingskenmerk|gestructureerde mededeling|communication structuree|referenz",
    Field.END_TO_END: "end to end id|end to end reference|kundenreferenz end to end|reference client",
    Field.BALANCE: "balance|running balance|saldo|saldo na mutatie|solde|kontostand|saldo nach buchung",
    Field.ACCOUNT: "account|account number|own account|iban|rekening|rekeningnummer|compte|numero de compte|konto|kontonummer"
                   "|auftragskonto",
    Field.STATUS: "status|state|statut",
    Field.CODE: "type|transaction type|soort|mutatiesoort|type d operation|umsatzart",
}
"""Headings as other banks name them, without accents and signs; the first of a field that stands there is taken."""


_ADDITIONS = frozenset({
    Field.BALANCE, Field.RATE, Field.ORIGINAL_AMOUNT, Field.ORIGINAL_CURRENCY, Field.RETURN_TEXT, Field.ULTIMATE, Field.STATUS,
    Field.CREDITOR_ID, Field.MANDATE_ID, Field.END_TO_END, Field.ADDRESS, Field.BIC, Field.REFERENCE, Field.CODE})
"""Columns a bank may leave out: the other headings of a preset are those it is known by."""


def _headings(mapping: TableMapping, without: frozenset[Field]) -> frozenset[str]:
    return frozenset(folded(h.removesuffix("#2")) for f, names in mapping.columns.items() if f not in without for h in names)


_KNOWN = tuple((_headings(p, _ADDITIONS), _headings(p, frozenset()), p) for p in PRESETS)


def known_table(headings: Iterable[str]) -> TableMapping | None:
    """The preset whose headings all stand there; the one that explains most of them."""
    there = {folded(h) for h in headings}
    fitting = [(len(every & there), preset) for needed, every, preset in _KNOWN if needed <= there]
    return max(fitting, key=lambda each: each[0])[1] if fitting else None


def by_words(headings: Iterable[str]) -> dict[Field, tuple[str, ...]]:
    """Fields told by their headings alone; every column is taken once."""
    free = {folded(h): h for h in reversed([h for h in headings if h.strip()])}
    columns: dict[Field, tuple[str, ...]] = {}
    for field, words in _WORDS.items():
        hit = next((word for word in words.split("|") if word in free), None)
        if hit is not None:
            columns[field] = (free.pop(hit),)
    return columns
