"""UBL 2.1 invoices and credit notes back into a record (EIN-010, EIN-020)."""

from babel.numbers import get_currency_precision

from app.core.problems import Problem, error
from app.formats.einvoice.record import (
    SPECIFICATION,
    Address,
    Adjustment,
    Attachment,
    Category,
    Contact,
    Delivery,
    Identifier,
    InvoiceRecord,
    Kind,
    Line,
    Mandate,
    Note,
    Party,
    Payment,
    Period,
    Preceding,
    Profile,
    Representative,
    Totals,
    VatRow,
)
from app.formats.einvoice.ubl_names import CREDIT_NOTE, INVOICE, NO_ORDER, PROJECT_TYPE, SEPA, SPACES, VAT
from app.formats.einvoice.xml import Reader, TermError, parse, stranger

_ROOTS = {f"{{{home}}}{name}" for name, home in (INVOICE, CREDIT_NOTE)}
_PROFILES = {text: profile for profile, text in SPECIFICATION.items()}


def read(content: bytes, name: str) -> InvoiceRecord | Problem:
    """A file back as a record, or what keeps it from being read."""
    root = parse(name, content)
    if isinstance(root, Problem):
        return root
    if root.tag not in _ROOTS:
        return stranger(name, root)
    try:
        return _record(Reader(root, SPACES), credit=root.tag.endswith("}CreditNote"))
    except TermError as trouble:
        return error("EIN-read-term", file=name, place=trouble.place)


def profile_of(text: str, path: str) -> Profile:
    """The profile of a specification identifier."""
    found = _PROFILES.get(text)
    if found is None:
        raise TermError(path)
    return found


def kind_of(text: str, path: str) -> Kind:
    """The type of document; 389 and other kinds are not written here and not read."""
    if text not in set(Kind):
        raise TermError(path)
    return Kind(text)


def category_of(text: str, path: str) -> Category:
    """A VAT category of the European list."""
    if text not in set(Category):
        raise TermError(path)
    return Category(text)


def _record(doc: Reader, *, credit: bool) -> InvoiceRecord:
    doc.decimals = get_currency_precision(doc.needed("cbc:DocumentCurrencyCode"))
    accounting = doc.text("cbc:TaxCurrencyCode")
    code = "cbc:CreditNoteTypeCode" if credit else "cbc:InvoiceTypeCode"
    order = doc.text("cac:OrderReference/cbc:ID")
    issued = doc.day("cbc:IssueDate")
    if issued is None:
        raise TermError("cbc:IssueDate")
    return InvoiceRecord(
        profile=profile_of(doc.needed("cbc:CustomizationID"), "cbc:CustomizationID"),
        process=doc.text("cbc:ProfileID"),
        kind=kind_of(doc.needed(code), code),
        number=doc.needed("cbc:ID"),
        issued=issued,
        currency=doc.needed("cbc:DocumentCurrencyCode"),
        decimals=doc.decimals,
        accounting_currency=accounting,
        accounting_decimals=get_currency_precision(accounting) if accounting else 2,
        tax_point=doc.day("cbc:TaxPointDate"),
        due=doc.day("cac:PaymentMeans/cbc:PaymentDueDate" if credit else "cbc:DueDate"),
        terms=doc.text("cac:PaymentTerms/cbc:Note"),
        buyer_reference=doc.text("cbc:BuyerReference"),
        project=_project(doc, credit=credit),
        contract=doc.text("cac:ContractDocumentReference/cbc:ID"),
        order=None if order == NO_ORDER else order,
        our_order=doc.text("cac:OrderReference/cbc:SalesOrderID"),
        despatch=doc.text("cac:DespatchDocumentReference/cbc:ID"),
        notes=tuple(_note(note.here() or "") for note in doc.each("cbc:Note")),
        preceding=tuple(Preceding(one.needed("cbc:ID"), one.day("cbc:IssueDate"))
                        for one in doc.each("cac:BillingReference/cac:InvoiceDocumentReference")),
        seller=_party(doc, "cac:AccountingSupplierParty/cac:Party"),
        buyer=_party(doc, "cac:AccountingCustomerParty/cac:Party"),
        representative=_representative(doc),
        delivery=_delivery(doc),
        period=_period(doc),
        payment=_payment(doc),
        allowances=_adjustments(doc, "false"),
        charges=_adjustments(doc, "true"),
        lines=tuple(_line(line, credit=credit) for line in doc.each("cac:CreditNoteLine" if credit else "cac:InvoiceLine")),
        vat=tuple(_vat_row(row) for row in doc.each("cac:TaxTotal/cac:TaxSubtotal")),
        totals=_totals(doc, accounting),
        attachments=tuple(_attachment(one) for one in doc.each("cac:AdditionalDocumentReference")
                          if one.at("cac:Attachment/cbc:EmbeddedDocumentBinaryObject")),
    )


def _project(doc: Reader, *, credit: bool) -> str | None:
    if not credit:
        return doc.text("cac:ProjectReference/cbc:ID")
    return next((one.text("cbc:ID") for one in doc.each("cac:AdditionalDocumentReference")
                 if one.text("cbc:DocumentTypeCode") == PROJECT_TYPE), None)


def _note(text: str) -> Note:
    """`#PMD#text` carries its subject; anything else is only text."""
    if len(text) > 5 and text[0] == text[4] == "#" and text[1:4].isalpha() and text[1:4].isupper():
        return Note(text[5:].strip(), text[1:4])
    return Note(text)


def _identifier(node: Reader, path: str) -> Identifier | None:
    value = node.text(path)
    return Identifier(value, node.mark(path, "schemeID")) if value else None


def _party(doc: Reader, path: str) -> Party:
    node = doc.at(path)
    if node is None:
        raise TermError(path)
    numbers = {tax.text("cac:TaxScheme/cbc:ID") == VAT: tax.text("cbc:CompanyID") for tax in node.each("cac:PartyTaxScheme")}
    found = (Identifier(one.here() or "", one.node.get("schemeID")) for one in node.each("cac:PartyIdentification/cbc:ID"))
    contact = node.at("cac:Contact")
    return Party(
        name=node.needed("cac:PartyLegalEntity/cbc:RegistrationName"),
        trading_name=node.text("cac:PartyName/cbc:Name"),
        identifiers=tuple(one for one in found if one.scheme != SEPA),
        legal_id=_identifier(node, "cac:PartyLegalEntity/cbc:CompanyID"),
        vat_id=numbers.get(True),
        tax_number=numbers.get(False),
        legal_note=node.text("cac:PartyLegalEntity/cbc:CompanyLegalForm"),
        endpoint=_identifier(node, "cbc:EndpointID"),
        address=_address(node, "cac:PostalAddress") or Address(),
        contact=Contact(name=contact.text("cbc:Name"), phone=contact.text("cbc:Telephone"),
                        email=contact.text("cbc:ElectronicMail")) if contact else None,
    )


def _address(node: Reader, path: str) -> Address | None:
    place = node.at(path)
    return None if place is None else Address(
        line_1=place.text("cbc:StreetName"), line_2=place.text("cbc:AdditionalStreetName"),
        line_3=place.text("cac:AddressLine/cbc:Line"), city=place.text("cbc:CityName"), postcode=place.text("cbc:PostalZone"),
        region=place.text("cbc:CountrySubentity"), country=place.text("cac:Country/cbc:IdentificationCode"))


def _representative(doc: Reader) -> Representative | None:
    node = doc.at("cac:TaxRepresentativeParty")
    return None if node is None else Representative(
        name=node.needed("cac:PartyName/cbc:Name"), vat_id=node.needed("cac:PartyTaxScheme/cbc:CompanyID"),
        address=_address(node, "cac:PostalAddress") or Address())


def _delivery(doc: Reader) -> Delivery | None:
    node = doc.at("cac:Delivery")
    return None if node is None else Delivery(
        day=node.day("cbc:ActualDeliveryDate"), name=node.text("cac:DeliveryParty/cac:PartyName/cbc:Name"),
        location=_identifier(node, "cac:DeliveryLocation/cbc:ID"), address=_address(node, "cac:DeliveryLocation/cac:Address"))


def _period(node: Reader) -> Period | None:
    found = node.at("cac:InvoicePeriod")
    return None if found is None else Period(found.day("cbc:StartDate"), found.day("cbc:EndDate"))


def _payment(doc: Reader) -> Payment | None:
    node = doc.at("cac:PaymentMeans")
    if node is None:
        return None
    mandate = node.at("cac:PaymentMandate")
    creditor = next((one.here() for one in doc.each("cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID")
                     if one.node.get("schemeID") == SEPA), None)
    return Payment(
        means=node.needed("cbc:PaymentMeansCode"), text=node.mark("cbc:PaymentMeansCode", "name"),
        reference=node.text("cbc:PaymentID"), iban=node.text("cac:PayeeFinancialAccount/cbc:ID"),
        account_name=node.text("cac:PayeeFinancialAccount/cbc:Name"),
        bic=node.text("cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID"),
        mandate=Mandate(reference=mandate.needed("cbc:ID"), creditor_id=creditor or "",
                        debtor_iban=mandate.text("cac:PayerFinancialAccount/cbc:ID")) if mandate else None)


def _adjustments(parent: Reader, charge: str) -> tuple[Adjustment, ...]:
    """The allowances (`false`) or charges (`true`) below an element."""
    return tuple(_adjustment(node) for node in parent.each("cac:AllowanceCharge") if node.text("cbc:ChargeIndicator") == charge)


def _adjustment(node: Reader) -> Adjustment:
    category = node.text("cac:TaxCategory/cbc:ID")
    return Adjustment(
        amount=node.needed_amount("cbc:Amount"), base=node.amount("cbc:BaseAmount"),
        percent=node.number("cbc:MultiplierFactorNumeric"), reason=node.text("cbc:AllowanceChargeReason"),
        code=node.text("cbc:AllowanceChargeReasonCode"),
        category=category_of(category, "cac:TaxCategory/cbc:ID") if category else None,
        rate=node.number("cac:TaxCategory/cbc:Percent"))


def _vat_row(node: Reader) -> VatRow:
    category = "cac:TaxCategory/cbc:ID"
    return VatRow(
        category=category_of(node.needed(category), category), rate=node.number("cac:TaxCategory/cbc:Percent"),
        base=node.needed_amount("cbc:TaxableAmount"), vat=node.needed_amount("cbc:TaxAmount"),
        exemption=node.text("cac:TaxCategory/cbc:TaxExemptionReason"),
        exemption_code=node.text("cac:TaxCategory/cbc:TaxExemptionReasonCode"))


def _totals(doc: Reader, accounting: str | None) -> Totals:
    node = doc.at("cac:LegalMonetaryTotal")
    if node is None:
        raise TermError("cac:LegalMonetaryTotal")
    vat, other = 0, None
    for total in doc.each("cac:TaxTotal"):
        if accounting and total.mark("cbc:TaxAmount", "currencyID") == accounting:
            other = total.amount("cbc:TaxAmount", get_currency_precision(accounting))
        else:
            vat = total.needed_amount("cbc:TaxAmount")
    return Totals(
        lines=node.needed_amount("cbc:LineExtensionAmount"), net=node.needed_amount("cbc:TaxExclusiveAmount"), vat=vat,
        vat_accounting=other, gross=node.needed_amount("cbc:TaxInclusiveAmount"),
        allowances=node.amount("cbc:AllowanceTotalAmount") or 0, charges=node.amount("cbc:ChargeTotalAmount") or 0,
        prepaid=node.amount("cbc:PrepaidAmount") or 0, rounding=node.amount("cbc:PayableRoundingAmount") or 0,
        due=node.needed_amount("cbc:PayableAmount"))


def _attachment(node: Reader) -> Attachment:
    path = "cac:Attachment/cbc:EmbeddedDocumentBinaryObject"
    return Attachment(
        id=node.needed("cbc:ID"), description=node.text("cbc:DocumentDescription"), content=node.blob(path),
        mime=node.mark(path, "mimeCode") or "", filename=node.mark(path, "filename") or "")


def _line(node: Reader, *, credit: bool) -> Line:
    quantity = "cbc:CreditedQuantity" if credit else "cbc:InvoicedQuantity"
    category = "cac:Item/cac:ClassifiedTaxCategory/cbc:ID"
    return Line(
        id=node.needed("cbc:ID"), name=node.needed("cac:Item/cbc:Name"), quantity=node.needed_number(quantity),
        unit=node.mark(quantity, "unitCode") or "", net=node.needed_amount("cbc:LineExtensionAmount"),
        price=node.needed_number("cac:Price/cbc:PriceAmount"), base_quantity=node.number("cac:Price/cbc:BaseQuantity"),
        category=category_of(node.needed(category), category),
        rate=node.number("cac:Item/cac:ClassifiedTaxCategory/cbc:Percent"),
        description=node.text("cac:Item/cbc:Description"), note=node.text("cbc:Note"),
        order_line=node.text("cac:OrderLineReference/cbc:LineID"), period=_period(node),
        allowances=_adjustments(node, "false"), charges=_adjustments(node, "true"),
        seller_item=node.text("cac:Item/cac:SellersItemIdentification/cbc:ID"),
        buyer_item=node.text("cac:Item/cac:BuyersItemIdentification/cbc:ID"),
        standard_item=_identifier(node, "cac:Item/cac:StandardItemIdentification/cbc:ID"),
        origin=node.text("cac:Item/cac:OriginCountry/cbc:IdentificationCode"))
