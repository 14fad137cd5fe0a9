"""The fields an import can fill, with the headings they are recognised by in four languages (IMP-001, 002, 007)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.core.words import N_


class Entity(StrEnum):
    """What an import brings in."""

    CUSTOMERS = "customers"
    PRODUCTS = "products"
    OPEN_ITEMS = "open_items"
    UNITS = "units"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Field:
    """A field: `kind` is text, date, amount, number, flag or code (looked up).

    `or_else` names fields that can stand in; `spare` headings are taken only when no other field wants the column,
    `sure` ones before anything else, so that “open” is not mistaken for the amount beside it.
    """

    name: str
    label: str
    headings: tuple[str, ...]
    kind: str = "text"
    most: int = 100
    required: bool = False
    or_else: tuple[str, ...] = ()
    spare: tuple[str, ...] = ()
    sure: tuple[str, ...] = ()


def _f(name: str, label: str, headings: str, kind: str = "text", most: int = 100, *, required: bool = False,
       or_else: tuple[str, ...] = (), spare: str = "", sure: str = "") -> Field:
    return Field(name, label, tuple(headings.split("|")), kind, most, required, or_else, tuple(spare.split("|")),
                 tuple(sure.split("|")))


_NUMBER = ("customer no|customer number|customer code|customer id|customerid|account code|account no|account ref|account|a/c|"
           "a/c ref|acc no|klantnr|klantnummer|klantcode|debiteurnr|debiteurnummer|debiteurcode|debnr|relatiecode|rel code|"
           "relatienummer|relatienr|relatie nr|numéro client|"
           "compte client|n° compte client|n° compte|n° client|no client|code client|code tiers|compte tiers|"
           "compte auxiliaire|compauxnum|tiers|kundennummer|kundennr|kunden nr|kdnr|debitorennr|debitornr|debitorennummer|"
           "debitorenkonto|personenkonto|konto|customer|klant|debiteur|relatie|client|kunde|debitor")
_NAME = ("name|customer name|company name|company|contactname|naam|klantnaam|bedrijfsnaam|debiteurnaam|naam debiteur|"
         "relatienaam|nom|nom du client|raison sociale|intitulé|compauxlib|firma|firmenname|kundenname|name 1")
_SPARE = "customer|klant|debiteur|relatie|client|kunde|debitor"
_CURRENCY = "currency|currency code|cur|valuta|valutacode|val|munt|muntcode|devise|code devise|währung|währungscode|währg|wkz"
_TERMS = ("terms|payment terms|terms code|betalingsconditie|betalingsvoorwaarde|betaalconditie|betalingstermijn|"
          "conditions de paiement|condition de paiement|zahlungsbedingung|zahlungsbedingungen|zahlungsziel")

CUSTOMER_FIELDS = (
    _f("number", N_("Customer no."), _NUMBER, most=20, required=True, or_else=("vat_number", "registration"),
       spare="n°|code|no|nr"),
    _f("name", N_("Name"), _NAME, required=True, spare=_SPARE),
    _f("street", N_("Street"), "street|address|address 1|address line 1|straat|straatnaam|adres|adresregel 1|rue|adresse|"
       "adresse 1|strasse|straße|anschrift"),
    _f("house_no", N_("House number"), "house number|house no|number|huisnummer|huisnr|numéro|hausnummer|hausnr", most=10,
       spare="n°"),
    _f("postcode", N_("Postcode"), "postcode|post code|zip|zip code|postal code|code postal|plz|postleitzahl", most=12),
    _f("city", N_("City"), "city|town|plaats|woonplaats|gemeente|stad|ville|localité|ort|stadt", most=60),
    _f("country", N_("Country"), "country|countrycode|country code|land|landcode|pays|code pays|länderkennzeichen|ländercode",
       "code", 40),
    _f("language", N_("Language"), "language|language code|taal|taalcode|langue|sprache", "code", 20),
    _f("currency", N_("Currency"), _CURRENCY, "code", 20),
    _f("group", N_("Customer group"), "group|customer group|klantgroep|debiteurgroep|groep|groupe|groupe de clients|"
       "debitorengruppe|kundengruppe|gruppe", "code", 10),
    _f("type", N_("Type"), "customer type|partner type|klanttype|soort klant|type de client|kundenart", "code", 20),
    _f("email", N_("E-mail"), "email|e-mail|mail|email address|e-mailadres|courriel|adresse e-mail", most=120),
    _f("phone", N_("Phone"), "phone|telephone|phone number|telefoon|telefoonnummer|tel|téléphone|telefon", most=30),
    _f("contact", N_("Contact"), "contact|contact person|contact name|contactpersoon|t.a.v.|interlocuteur|"
       "ansprechpartner", most=80),
    _f("vat_number", N_("VAT number"), "vat|vat number|vat no|vat id|btw|btw-nummer|btwnummer|btw-nr|tva|numéro tva|n° tva|"
       "ust-idnr|ustid|ust-id", most=20),
    _f("registration", N_("Registration no."), "registration|registration no|company number|kvk|kvk-nummer|kvk-nr|"
       "ondernemingsnummer|siren|siret|handelsregister", most=40),
    _f("iban", N_("IBAN"), "iban|bank account|bankrekening|rekeningnummer|compte bancaire|bankverbindung", most=40),
    _f("payment_term", N_("Payment terms"), _TERMS, "code", 10),
    _f("blocked", N_("Blocked"), "blocked|geblokkeerd|blokkering|bloqué|gesperrt|sperre", "code", 20),
    _f("credit_limit", N_("Credit limit"), "credit limit|kredietlimiet|limite de crédit|plafond|kreditlimit", "amount"),
    _f("document_discount", N_("Document discount in percent"), "discount percent|customer discount|kortingspercentage|"
       "klantkorting|remise client|kundenrabatt", "number"),
    _f("delivery_term", N_("Delivery terms"), "delivery terms|incoterm|leveringsvoorwaarden|leveringsconditie|"
       "conditions de livraison|lieferbedingungen", "code", 10),
    _f("delivery_mode", N_("Delivery mode"), "delivery mode|shipping method|leveringsmethode|leverwijze|verzendwijze|"
       "mode de livraison|lieferart|versandart", "code", 10),
    _f("sales_group", N_("Sales group"), "sales group|verkoopgroep|groupe de ventes|verkaufsgruppe", "code", 10),
    _f("charges_group", N_("Charges group"), "charges group|toeslaggroep|groupe de frais|belastungsgruppe", "code", 10),
    _f("commission_group", N_("Commission group"), "commission group|provisiegroep|groupe de commission|provisionsgruppe",
       "code", 10),
    _f("includes_vat", N_("Prices include VAT"), "prices include vat|prices incl vat|prijzen incl btw|prix ttc|"
       "preise inkl mwst", "flag"),
    _f("e_invoice", N_("Receives invoices as"), "e-invoice|e-invoicing|e-factuur|facture électronique|e-rechnung", "code", 30),
    _f("e_invoice_id", N_("Electronic address"), "peppol id|endpoint id|electronic address|elektronisch adres|"
       "adresse électronique|elektronische adresse", most=50),
)
_OWNER = ("street", "postcode", "city", "country", "language", "email", "phone", "registration", "iban")
"""What an item's row may say of a customer who does not exist yet; “vat”, “number” and “contact” mean something else there."""
OWNER_FIELDS = (
    *(f for f in CUSTOMER_FIELDS if f.name in _OWNER),
    _f("house_no", N_("House number"), "house number|house no|huisnummer|huisnr|hausnummer|hausnr", most=10),
    _f("vat_number", N_("VAT number"), "vat number|vat no|vat id|btw-nummer|btwnummer|btw-nr|numéro tva|n° tva|ust-idnr|ustid|"
       "ust-id", most=20),
)
ITEM_FIELDS = (
    _f("number", N_("Customer no."), _NUMBER, most=20, required=True, or_else=("customer_name",), spare="code"),
    _f("customer_name", N_("Customer name"), _NAME, spare=f"{_SPARE}|contact|contact name"),
    _f("type", N_("Document type"), "type|document type|soort|documentsoort|boekstuksoort|type de document|type de pièce|"
       "belegart|art", "code", 30),
    _f("document_no", N_("Document no."), "document no|document number|inv no|inv ref|invoice ref|invoice no|"
       "invoice number|invoicenumber|invoice #|"
       "invoice|number|documentnr|documentnummer|factuurnr|factuurnummer|nr factuur|factuur|boekstuknummer|boekstuknr|boekstuk|"
       "n° facture|numéro de facture|numéro facture|facture|numéro de pièce|n° pièce|pièce|pieceref|numéro|rechnungsnr|"
       "rechnungsnummer|rechnung|belegnummer|belegnr|beleg|belegfeld 1|reference|referentie|référence", most=20, required=True,
       spare="num|ref|doc no|our ref|our reference|ons nummer|uw factuur|notre référence|n° document|numéro de document|"
       "document|dokument|dokumentnummer|opbp|op-nummer"),
    _f("document_date", N_("Document date"), "document date|invoice date|invoicedate|date|factuurdatum|datum factuur|"
       "documentdatum|datum|date de facture|date facture|date de pièce|date pièce|piecedate|rechnungsdatum|belegdatum", "date",
       required=True, spare="posting date|transaction date|txn date|boekdatum|boekingsdatum|transactiedatum|date comptable|"
       "date d'écriture|date écriture|ecrituredate|buchungsdatum|valuta datum"),
    _f("due_date", N_("Due date"), "due date|duedate|due|due on|vervaldatum|vervaldag|vervalt|date d'échéance|date échéance|"
       "échéance|fälligkeitsdatum|fällig am|fälligkeit|fällig", "date"),
    _f("amount", N_("Amount"), "open amount|outstanding amount|amount due|balance due|remaining|remaining amount|"
       "amount|invoiceamount|invoice amount|balance|openstaand bedrag|openstaand|openstaand saldo|open bedrag|bedrag|saldo|"
       "restant dû|restant|reste à payer|solde|montant|offener betrag|offen|offener saldo|restbetrag|betrag", "amount",
       required=True, or_else=("debit", "credit"), spare="total|totaal|totaal incl btw|total ttc|gesamt|gesamtbetrag|brutto",
       sure="outstanding|outstanding amount|open amount|open balance|o/s amount|os amount|amount due|balance due|"
            "remaining amount|remaining amt|invoiceamountdue|openstaand bedrag|openstaand|openstaand saldo|open bedrag|"
            "nog te betalen|restbedrag|"
            "resterend bedrag|restant dû|reste à payer|montant restant|offener betrag|offen|offener saldo|restbetrag"),
    _f("side", N_("Debit or credit"), "d/c|dc|debit/credit|debet/credit|d-c|s/h|sh|soll/haben|soll/haben-kennzeichen|"
       "soll haben kennz|sens|débit/crédit", "code", 20),
    _f("debit", N_("Debit"), "debit|debet|débit|soll", "amount"),
    _f("credit", N_("Credit"), "credit|crédit|haben", "amount"),
    _f("original_amount", N_("Original amount"), "original amount|oorspronkelijk bedrag|factuurbedrag|montant d'origine|"
       "montant initial|ursprungsbetrag|rechnungsbetrag", "amount"),
    _f("currency", N_("Currency"), _CURRENCY, "code", 20),
    _f("rate", N_("Exchange rate"), "rate|exchange rate|koers|wisselkoers|taux|taux de change|kurs|wechselkurs", "number"),
    _f("accounting_amount", N_("Amount in accounting currency"), "accounting amount|amount in accounting currency|"
       "remaining amt lcy|"
       "bedrag in administratievaluta|bedrag in basisvaluta|restbedrag lv|restbetrag mw|montant ouvert ds|"
       "montant en devise de tenue|betrag in hauswährung", "amount"),
    _f("payment_term", N_("Payment terms"), _TERMS, "code", 10),
    _f("discount_date", N_("Discount date"), "discount date|kortingsdatum|date d'escompte|skontodatum|skontofrist", "date"),
    _f("discount_percent", N_("Discount %"), "discount %|discount percent|korting %|kortingspercentage|escompte %|"
       "taux d'escompte|skonto %|skontosatz", "number"),
    _f("discount_amount", N_("Discount amount"), "discount amount|kortingsbedrag|montant d'escompte|skontobetrag", "amount"),
    _f("profile", N_("Posting profile"), "posting profile|boekingsprofiel|profil comptable|buchungsprofil", "code", 10),
    _f("settled_on", N_("Settled on"), "settled on|settled|settleddate|settled date|payment date|paid on|date paid|betaald op|"
       "betaaldatum|datum betaling|payé le|date de paiement|date de règlement|bezahlt am|zahlungsdatum|zahldatum", "date"),
    _f("disputed", N_("Disputed"), "disputed|dispute|betwist|litige|contesté|strittig", "flag"),
    _f("on_hold", N_("On hold"), "on hold|in de wacht|en attente|wartestand", most=3),
    _f("level", N_("Reminder level"), "reminder level|level|aanmaningsniveau|niveau de relance|mahnstufe", "number"),
    _f("last_letter", N_("Last letter date"), "last letter date|last letter|last reminder|laatste aanmaning|dernière relance|"
       "letzte mahnung", "date"),
    _f("text", N_("Text"), "text|description|details|omschrijving|libellé|beschreibung|buchungstext"),
    *OWNER_FIELDS,
)
_IN_LANGUAGES: Mapping[str, tuple[Field, ...]] = {
    "name": (
        _f("name_en", N_("Name in English"), "name english|description english|name en|description en"),
        _f("name_nl", N_("Name in Dutch"), "naam nederlands|omschrijving nederlands|name nl|naam nl|omschrijving nl"),
        _f("name_fr", N_("Name in French"), "nom français|désignation fr|name fr|nom fr"),
        _f("name_de", N_("Name in German"), "name deutsch|bezeichnung deutsch|name de|bezeichnung de"),
    ),
    "text": (
        _f("text_en", N_("English"), "english|engels|anglais|englisch|en", most=250),
        _f("text_nl", N_("Dutch"), "dutch|nederlands|néerlandais|niederländisch|nl", most=250),
        _f("text_fr", N_("French"), "french|frans|français|französisch|fr", most=250),
        _f("text_de", N_("German"), "german|duits|allemand|deutsch|de", most=250),
    ),
}
PRODUCT_FIELDS = (
    _f("number", N_("Product no."), "product no|product number|product code|item no|item number|item code|sku|stock code|"
       "artikelnr|artikelnummer|artikelcode|productnr|productnummer|productcode|référence article|code article|n° article|"
       "référence produit|code produit|artikelnr.|produktnr|produktnummer|produktcode|artnr|art nr", most=20, required=True,
       spare="artikel|product|article|produit|produkt|item|code|nr|no"),
    _f("name", N_("Product name"), "product name|item name|item description|artikelnaam|artikelomschrijving|productnaam|"
       "productomschrijving|désignation|libellé article|nom du produit|artikelbezeichnung|produktname|bezeichnung|artikelname",
       or_else=("name_en", "name_nl", "name_fr", "name_de"), required=True,
       spare="name|naam|nom|description|omschrijving|libellé|beschreibung"),
    *_IN_LANGUAGES["name"],
    _f("description", N_("Long description"), "long description|extended description|lange omschrijving|extra omschrijving|"
       "description longue|langtext", most=2_000),
    _f("kind", N_("Kind of product"), "product type|item type|kind|productsoort|soort artikel|artikelsoort|type d'article|"
       "type de produit|artikelart|produktart", "code", 30),
    _f("unit", N_("Unit"), "unit|unit of measure|uom|eenheid|unité|einheit|mengeneinheit|me", "code", 20),
    _f("price", N_("Sales price"), "sales price|unit price|selling price|list price|price|verkoopprijs|prijs|stukprijs|"
       "adviesprijs|prix de vente|prix unitaire|prix|verkaufspreis|preis|einzelpreis|listenpreis", "number"),
    _f("currency", N_("Currency"), _CURRENCY, "code", 20),
    _f("price_unit", N_("Price per"), "price unit|price per|prijs per|prijseenheid|unité de prix|preiseinheit", "number"),
    _f("includes_vat", N_("Price includes VAT"), "price includes vat|incl vat|prijs incl btw|inclusief btw|prix ttc|"
       "preis inkl mwst|inkl mwst", "flag"),
    _f("vat_group", N_("Item VAT group"), "item vat group|vat group|vat code|btw-groep|btw-code|btw-tarief|btw-soort|"
       "groupe de tva|code tva|taux tva|mwst-gruppe|steuerschlüssel|mwst-satz|tax code", "code", 20,
       spare="vat|btw|tva|mwst|ust|tax"),
    _f("group", N_("Product group"), "product group|item group|category|productgroep|artikelgroep|categorie|famille|"
       "groupe de produits|catégorie|produktgruppe|artikelgruppe|warengruppe|kategorie", "code", 10,
       spare="group|groep|groupe|gruppe"),
    _f("account", N_("Revenue account"), "revenue account|sales account|nominal code|omzetrekening|grootboekrekening|"
       "compte de produits|compte de vente|erlöskonto", "code", 10),
    _f("charges_group", N_("Charges group"), "charges group|toeslaggroep|groupe de frais|belastungsgruppe", "code", 10),
    _f("commission_group", N_("Commission group"), "commission group|provisiegroep|groupe de commission|provisionsgruppe", "code",
       10),
    _f("over_percent", N_("Over-delivery in percent"), "over-delivery %|overlevering %|mehrlieferung %", "number"),
    _f("under_percent", N_("Under-delivery in percent"), "under-delivery %|onderlevering %|unterlieferung %", "number"),
    _f("gtin", N_("GTIN"), "gtin|ean|ean code|ean-code|barcode|streepjescode|code-barres|strichcode|upc", most=18),
    _f("blocked", N_("Blocked"), "blocked|geblokkeerd|bloqué|gesperrt", "flag"),
)
UNIT_FIELDS = (
    _f("code", N_("Unit code"), "unit code|unit|uom|eenheidcode|eenheidscode|eenheid|code unité|unité|einheitencode|einheit|"
       "mengeneinheit", most=3, required=True, spare="code"),
    _f("name", N_("Name of the unit"), "unit name|name|naam eenheid|naam|nom|name der einheit|bezeichnung", most=60,
       spare="description|omschrijving|désignation"),
    *_IN_LANGUAGES["name"],
)
TEXT_FIELDS = (
    _f("table", N_("Set-up table"), "table|set-up table|tabel|inrichtingstabel|tabelle|table de paramétrage", most=60,
       required=True),
    _f("row", N_("Code of the row"), "row|code|rij|ligne|zeile", most=40, required=True),
    _f("field", N_("Which text"), "field|text|veld|tekst|champ|feld", most=60),
    *_IN_LANGUAGES["text"],
)
FIELDS: Mapping[Entity, tuple[Field, ...]] = {
    Entity.CUSTOMERS: CUSTOMER_FIELDS, Entity.OPEN_ITEMS: ITEM_FIELDS, Entity.PRODUCTS: PRODUCT_FIELDS,
    Entity.UNITS: UNIT_FIELDS, Entity.TEXTS: TEXT_FIELDS}
