"""What would make an electronic invoice be refused, told on the draft before it is posted (EIN-020 level a, EIN-021, EIN-023)."""

from collections.abc import Iterator

from app.core.facts import Term
from app.core.identifiers import registration_is_valid
from app.core.problems import Problem, WayOut, error
from app.core.words import N_, declare
from app.formats.einvoice import amounts
from app.formats.einvoice.building import DIRECT_DEBITS, TRANSFERS, outside_scope
from app.formats.einvoice.record import Category, Identifier, InvoiceRecord, Kind, Party, Payment, Profile
from app.formats.einvoice.schemes import LEGAL, MAIL

declare({
    "EIN-021-seller": N_("The electronic invoice needs {what} of your company. (rule {rule})"),
    "EIN-021-buyer": N_("The electronic invoice needs {what} of {customer}. (rule {rule})"),
    "EIN-021-scheme": N_("The electronic address {address} of {name} has no scheme that can be used in Peppol. (rule {rule})"),
    "EIN-021-enterprise": N_("{number} of {name} is not a Belgian enterprise number: its check digits are wrong. (rule {rule})"),
    "EIN-021-reference": N_("The electronic invoice needs the customer's reference or order number. (rule {rule})"),
    "EIN-021-buyer-reference": N_("A German customer needs his buyer reference on the electronic invoice. (rule {rule})"),
    "EIN-021-due": N_("The electronic invoice needs a due date or payment terms. (rule {rule})"),
    "EIN-021-payment": N_("The electronic invoice needs a means of payment. (rule {rule})"),
    "EIN-021-means": N_("The means of payment {means} cannot be used on this electronic invoice. (rule {rule})"),
    "EIN-021-iban": N_("Payment by transfer needs the IBAN of your company. (rule {rule})"),
    "EIN-021-mandate": N_("Payment by direct debit needs the mandate with its account. (rule {rule})"),
    "EIN-021-original": N_("The document must name the invoice it corrects. (rule {rule})"),
    "EIN-021-corrected": N_("A corrected invoice of type 384 is only for German companies among themselves."),
    "EIN-021-delivery": N_("The electronic invoice needs {what} of the delivery. (rule {rule})"),
    "EIN-021-remark": N_("A French invoice must state {what}."),
    "EIN-021-files": N_("The attachments have {size} MB; at most {most} MB can go with an electronic invoice."),
    "EIN-021-file-type": N_("{file} cannot go with an electronic invoice: only PDF, PNG, JPEG, CSV, XLSX and ODS. (rule {rule})"),
})

NAME, STREET, CITY = N_("the name"), N_("the street"), N_("the city")
POSTCODE, COUNTRY = N_("the postcode"), N_("the country")
VAT_OR_REGISTER, VAT_NUMBER = N_("the VAT number or the registration number"), N_("the VAT number")
ADDRESS, CONTACT, PHONE, MAIL_ADDRESS = (
    N_("the electronic address"), N_("the contact person"), N_("the phone number"), N_("the e-mail address"))
KVK, SIREN = N_("the KvK number or OIN"), N_("the SIREN")
DATE, REPRESENTED = N_("the date"), N_("the country of the fiscal representative")
PENALTIES, RECOVERY, EARLY = (
    N_("the late-payment penalty rate"), N_("the fixed recovery charge"), N_("the discount conditions"))

IN_COMPANY = (WayOut("company.open"),)
"""Where the data of the own company are mended."""
MOST_MEGABYTES = 10
"""Together, all attachments of a document."""
MEGABYTE = 1_000_000
_MIME = frozenset({
    "application/pdf", "image/png", "image/jpeg", "text/csv", "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
_DUTCH_MEANS = frozenset({"30", "48", "49", "57", "58", "59"})
_CARDS = frozenset({"48", "54", "55"})
"""Between Germans these want data of the card, which nobody here has."""


def check(record: InvoiceRecord) -> tuple[Problem, ...]:
    """Everything that the official rules would refuse, as far as it can be told from the record; `row` is the line, from 0."""
    record = outside_scope(record)
    return (*_parties(record), *_countries(record), *_references(record), *_payment(record), *_delivery(record),
            *_attachments(record), *amounts.check(record))


def _of(record: InvoiceRecord, seller: bool, what: str, rule: str) -> Problem:
    """Something of a party is missing."""
    if seller:
        return error("EIN-021-seller", ways_out=IN_COMPANY, what=Term(what), rule=rule)
    return error("EIN-021-buyer", what=Term(what), rule=rule, customer=record.buyer.name)


def _parties(record: InvoiceRecord) -> Iterator[Problem]:
    for seller, party in ((True, record.seller), (False, record.buyer)):
        if not party.name.strip():
            yield _of(record, seller, NAME, "BR-06" if seller else "BR-07")
        if not party.address.country:
            yield _of(record, seller, COUNTRY, "BR-09" if seller else "BR-11")
        for value, what in ((party.address.city, CITY), (party.address.postcode, POSTCODE)):
            if not value:
                yield _of(record, seller, what, "BR-08" if seller else "BR-10")
        yield from _electronic_address(record, party, seller)
    seller_ids = (record.seller.vat_id, record.seller.legal_id, *record.seller.identifiers)
    if not any(seller_ids):
        yield _of(record, True, VAT_OR_REGISTER, "BR-CO-26")
    yield from _vat_numbers(record)


def _electronic_address(record: InvoiceRecord, party: Party, seller: bool) -> Iterator[Problem]:
    """In Peppol both are reached by an address with its scheme; a hybrid PDF is sent by other ways."""
    where = party.endpoint
    if where is None:
        if record.profile is not Profile.FACTURX:
            yield _of(record, seller, ADDRESS, "PEPPOL-EN16931-R020" if seller else "PEPPOL-EN16931-R010")
    elif not where.scheme or (where.scheme == MAIL and record.profile in (Profile.PEPPOL, Profile.NLCIUS)):
        yield error("EIN-021-scheme", ways_out=IN_COMPANY if seller else (), address=where.value, name=party.name,
                    rule="BR-62" if seller else "BR-63")


def _vat_numbers(record: InvoiceRecord) -> Iterator[Problem]:
    """Which numbers the VAT categories ask for."""
    used = {row.category for row in record.vat}
    for category, rule in ((Category.REVERSE_CHARGE, "BR-AE-02"), (Category.INTRA_EU, "BR-IC-02"), (Category.EXPORT, "BR-G-02")):
        if category in used:
            if not record.seller.vat_id:
                yield _of(record, True, VAT_NUMBER, rule)
            if not record.buyer.vat_id and category is not Category.EXPORT:
                yield _of(record, False, VAT_NUMBER, rule)
            return
    for category, rule in ((Category.STANDARD, "BR-S-02"), (Category.ZERO, "BR-Z-02"), (Category.EXEMPT, "BR-E-02")):
        if category in used and not (record.seller.vat_id or record.seller.tax_number):
            yield _of(record, True, VAT_NUMBER, rule)
            return


# -- countries ----------------------------------------------------------------------------------------------------------

def _countries(record: InvoiceRecord) -> Iterator[Problem]:
    """What the countries of the two ask for on top."""
    network = record.profile is not Profile.FACTURX
    if network and _home(record) == "NL":
        yield from _dutch(record, True)
        if _within(record, "NL"):
            yield from _dutch(record, False)
    if network and _within(record, "DE") or record.profile is Profile.XRECHNUNG:
        yield from _german(record)
    if _within(record, "FR"):
        yield from _french(record)
    for party in (record.seller, record.buyer):
        yield from _belgian(party, IN_COMPANY if party is record.seller else ())


def _home(record: InvoiceRecord) -> str | None:
    return record.seller.address.country


def _within(record: InvoiceRecord, country: str) -> bool:
    """Are both parties in a country?"""
    return record.seller.address.country == record.buyer.address.country == country


def _dutch(record: InvoiceRecord, seller: bool) -> Iterator[Problem]:
    party = record.seller if seller else record.buyer
    if not party.address.line_1:
        yield _of(record, seller, STREET, "NL-R-002" if seller else "NL-R-004")
    # The seller must have a number of one of these two lists; a buyer may have none, but not one of another list.
    scheme = party.legal_id.scheme if party.legal_id else None
    if (seller or party.legal_id) and scheme not in (LEGAL["kvk"], LEGAL["oin"]):
        yield _of(record, seller, KVK, "NL-R-003" if seller else "NL-R-005")


def _german(record: InvoiceRecord) -> Iterator[Problem]:
    contact = record.seller.contact
    for value, what, rule in ((contact and contact.name, CONTACT, "DE-R-005"), (contact and contact.phone, PHONE, "DE-R-006"),
                              (contact and contact.email, MAIL_ADDRESS, "DE-R-007")):
        if not value:
            yield _of(record, True, what, rule)
    if not record.buyer_reference:
        yield error("EIN-021-buyer-reference", at="buyer_reference", rule="DE-R-015")


def _french(record: InvoiceRecord) -> Iterator[Problem]:
    """Between French businesses; a private customer has neither number and needs nothing of this."""
    if not (record.buyer.vat_id or record.buyer.legal_id):
        return
    for seller, party in ((True, record.seller), (False, record.buyer)):
        if party.legal_id is None or party.legal_id.scheme not in (LEGAL["siren"], LEGAL["siret"]):
            yield _of(record, seller, SIREN, "BR-FR-10" if seller else "BR-FR-11")
    said = {note.subject for note in record.notes}
    if record.profile is Profile.FACTURX and record.kind is not Kind.CREDIT_NOTE:
        for subject, what in (("PMD", PENALTIES), ("PMT", RECOVERY), ("AAB", EARLY)):
            if subject not in said:
                yield error("EIN-021-remark", what=Term(what))


def _belgian(party: Party, ways_out: tuple[WayOut, ...]) -> Iterator[Problem]:
    numbers = {one.value: one for one in (party.legal_id, party.endpoint) if one is not None and one.scheme == LEGAL["bce"]}
    for number in numbers.values():
        if not _enterprise_number(number):
            yield error("EIN-021-enterprise", ways_out=ways_out, number=number.value, name=party.name, rule="PEPPOL-COMMON-R043")


def _enterprise_number(number: Identifier) -> bool:
    """Ten digits without anything between them, with the right check digits."""
    return number.value.isdigit() and registration_is_valid("bce", number.value)


# -- references, payment, delivery --------------------------------------------------------------------------------------

def _references(record: InvoiceRecord) -> Iterator[Problem]:
    if record.profile is not Profile.FACTURX and not (record.buyer_reference or record.order):
        yield error("EIN-021-reference", at="buyer_reference", rule="PEPPOL-EN16931-R003")
    if record.kind is Kind.CORRECTED and not _within(record, "DE"):
        yield error("EIN-021-corrected")
    dutch = record.kind is Kind.CREDIT_NOTE and _home(record) == "NL" and record.profile is not Profile.FACTURX
    if (dutch or record.kind is Kind.CORRECTED) and not record.preceding:
        yield error("EIN-021-original", at="preceding", rule="NL-R-001" if dutch else "DE-R-026")


def _payment(record: InvoiceRecord) -> Iterator[Problem]:
    if record.totals.due > 0 and not (record.due or (record.terms or "").strip()):
        yield error("EIN-021-due", at="due", rule="BR-CO-25")
    if record.payment is None:
        yield from _unpaid(record)
    else:
        yield from _means(record, record.payment)


def _unpaid(record: InvoiceRecord) -> Iterator[Problem]:
    """Dutch invoices and all German documents of the network say how to pay."""
    network = record.profile is not Profile.FACTURX
    if network and record.totals.due > 0 and record.kind is not Kind.CREDIT_NOTE and _home(record) == "NL":
        yield error("EIN-021-payment", at="payment", rule="NL-R-007")
    elif network and _within(record, "DE") or record.profile is Profile.XRECHNUNG:
        yield error("EIN-021-payment", at="payment", rule="DE-R-001")


def _means(record: InvoiceRecord, payment: Payment) -> Iterator[Problem]:
    """What a means of payment brings along, and which ones the countries do not take."""
    network, german = record.profile is not Profile.FACTURX, _within(record, "DE")
    if network and _within(record, "NL") and payment.means not in _DUTCH_MEANS:
        yield error("EIN-021-means", at="payment", means=payment.means, rule="NL-R-008")
    if network and german and payment.means in _CARDS:
        yield error("EIN-021-means", at="payment", means=payment.means, rule="DE-R-024-1")
    if payment.means in TRANSFERS and not payment.iban:
        yield error("EIN-021-iban", at="payment", rule="BR-61")
    if payment.means in DIRECT_DEBITS:
        mandate = payment.mandate
        if mandate is None or not mandate.creditor_id:
            yield error("EIN-021-mandate", at="payment", rule="PEPPOL-EN16931-R061")
        elif network and german and not mandate.debtor_iban:
            yield error("EIN-021-mandate", at="payment", rule="DE-R-031")


def _delivery(record: InvoiceRecord) -> Iterator[Problem]:
    """An address has its country; goods for another country of the Union say when and to where."""
    delivery, union = record.delivery, Category.INTRA_EU in {row.category for row in record.vat}
    if union and not (delivery and delivery.day) and not (record.period and (record.period.start or record.period.end)):
        yield error("EIN-021-delivery", at="delivery", what=Term(DATE), rule="BR-IC-11")
    address = delivery.address if delivery else None
    if (union or address) and not (address and address.country):
        yield error("EIN-021-delivery", at="delivery", what=Term(COUNTRY), rule="BR-IC-12" if union else "BR-57")
    if record.representative and not record.representative.address.country:
        yield _of(record, True, REPRESENTED, "BR-20")


def _attachments(record: InvoiceRecord) -> Iterator[Problem]:
    size = sum(len(file.content) for file in record.attachments)
    if size > MOST_MEGABYTES * MEGABYTE:
        yield error("EIN-021-files", size=-(-size // MEGABYTE), most=MOST_MEGABYTES)
    for file in record.attachments:
        if file.mime not in _MIME:
            yield error("EIN-021-file-type", file=file.filename, rule="PEPPOL-EN16931-CL001")
