"""Cross Industry Invoices back into a record (EIN-010, EIN-020)."""

from babel.numbers import get_currency_precision

from app.core.problems import Problem, error
from app.formats.einvoice.cii_names import RSM, SPACES
from app.formats.einvoice.record import (
    Address,
    Adjustment,
    Attachment,
    Contact,
    Delivery,
    Identifier,
    InvoiceRecord,
    Line,
    Mandate,
    Note,
    Party,
    Payment,
    Period,
    Preceding,
    Representative,
    Totals,
    VatRow,
)
from app.formats.einvoice.ubl_reader import category_of, kind_of, profile_of
from app.formats.einvoice.xml import Reader, TermError, parse, stranger


def read(content: bytes, name: str) -> InvoiceRecord | Problem:
    """A file back as a record, or what keeps it from being read."""
    root = parse(name, content)
    if isinstance(root, Problem):
        return root
    if root.tag != f"{{{RSM}}}CrossIndustryInvoice":
        return stranger(name, root)
    try:
        return _record(Reader(root, SPACES))
    except TermError as trouble:
        return error("EIN-read-term", file=name, place=trouble.place)


def _below(doc: Reader, path: str) -> Reader:
    """A group that has to be there."""
    found = doc.at(path)
    if found is None:
        raise TermError(path)
    return found


def _record(doc: Reader) -> InvoiceRecord:
    trade = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTrade"
    settlement = _below(doc, f"{trade}Settlement")
    settlement.decimals = doc.decimals = get_currency_precision(settlement.needed("ram:InvoiceCurrencyCode"))
    agreement, delivery = _below(doc, f"{trade}Agreement"), _below(doc, f"{trade}Delivery")
    head, accounting = _below(doc, "rsm:ExchangedDocument"), settlement.text("ram:TaxCurrencyCode")
    guideline = "rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID"
    issued = head.day("ram:IssueDateTime/udt:DateTimeString")
    if issued is None:
        raise TermError("ram:IssueDateTime")
    return InvoiceRecord(
        profile=profile_of(doc.needed(guideline), guideline),
        process=doc.text("rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID"),
        kind=kind_of(head.needed("ram:TypeCode"), "ram:TypeCode"),
        number=head.needed("ram:ID"),
        issued=issued,
        currency=settlement.needed("ram:InvoiceCurrencyCode"),
        decimals=doc.decimals,
        accounting_currency=accounting,
        accounting_decimals=get_currency_precision(accounting) if accounting else 2,
        tax_point=settlement.day("ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString"),
        due=settlement.day("ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString"),
        terms=settlement.text("ram:SpecifiedTradePaymentTerms/ram:Description"),
        buyer_reference=agreement.text("ram:BuyerReference"),
        project=agreement.text("ram:SpecifiedProcuringProject/ram:ID"),
        contract=agreement.text("ram:ContractReferencedDocument/ram:IssuerAssignedID"),
        order=agreement.text("ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID"),
        our_order=agreement.text("ram:SellerOrderReferencedDocument/ram:IssuerAssignedID"),
        despatch=delivery.text("ram:DespatchAdviceReferencedDocument/ram:IssuerAssignedID"),
        notes=tuple(Note(one.needed("ram:Content"), one.text("ram:SubjectCode")) for one in head.each("ram:IncludedNote")),
        preceding=tuple(Preceding(one.needed("ram:IssuerAssignedID"), one.day("ram:FormattedIssueDateTime/qdt:DateTimeString"))
                        for one in settlement.each("ram:InvoiceReferencedDocument")),
        seller=_party(_below(agreement, "ram:SellerTradeParty")),
        buyer=_party(_below(agreement, "ram:BuyerTradeParty")),
        representative=_representative(agreement),
        delivery=_delivery(delivery),
        period=_period(settlement),
        payment=_payment(settlement),
        allowances=_adjustments(settlement, "false"),
        charges=_adjustments(settlement, "true"),
        lines=tuple(_line(one) for one in doc.each("rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem")),
        vat=tuple(_vat_row(one) for one in settlement.each("ram:ApplicableTradeTax")),
        totals=_totals(settlement, accounting),
        attachments=tuple(_attachment(one) for one in agreement.each("ram:AdditionalReferencedDocument")
                          if one.at("ram:AttachmentBinaryObject")),
    )


def _identifiers(node: Reader) -> tuple[Identifier, ...]:
    """Numbers without a scheme, then those with one."""
    return (*(Identifier(one.here() or "") for one in node.each("ram:ID")),
            *(Identifier(one.here() or "", one.node.get("schemeID")) for one in node.each("ram:GlobalID")))


def _identifier(node: Reader, path: str) -> Identifier | None:
    value = node.text(path)
    return Identifier(value, node.mark(path, "schemeID")) if value else None


def _party(node: Reader) -> Party:
    numbers = {one.mark("ram:ID", "schemeID"): one.text("ram:ID") for one in node.each("ram:SpecifiedTaxRegistration")}
    contact = node.at("ram:DefinedTradeContact")
    return Party(
        name=node.needed("ram:Name"),
        trading_name=node.text("ram:SpecifiedLegalOrganization/ram:TradingBusinessName"),
        identifiers=_identifiers(node),
        legal_id=_identifier(node, "ram:SpecifiedLegalOrganization/ram:ID"),
        vat_id=numbers.get("VA"),
        tax_number=numbers.get("FC"),
        legal_note=node.text("ram:Description"),
        endpoint=_identifier(node, "ram:URIUniversalCommunication/ram:URIID"),
        address=_address(node) or Address(),
        contact=Contact(name=contact.text("ram:PersonName"),
                        phone=contact.text("ram:TelephoneUniversalCommunication/ram:CompleteNumber"),
                        email=contact.text("ram:EmailURIUniversalCommunication/ram:URIID")) if contact else None,
    )


def _address(node: Reader) -> Address | None:
    place = node.at("ram:PostalTradeAddress")
    return None if place is None else Address(
        line_1=place.text("ram:LineOne"), line_2=place.text("ram:LineTwo"), line_3=place.text("ram:LineThree"),
        city=place.text("ram:CityName"), postcode=place.text("ram:PostcodeCode"),
        region=place.text("ram:CountrySubDivisionName"), country=place.text("ram:CountryID"))


def _representative(agreement: Reader) -> Representative | None:
    node = agreement.at("ram:SellerTaxRepresentativeTradeParty")
    return None if node is None else Representative(
        name=node.needed("ram:Name"), vat_id=node.needed("ram:SpecifiedTaxRegistration/ram:ID"),
        address=_address(node) or Address())


def _delivery(node: Reader) -> Delivery | None:
    party = node.at("ram:ShipToTradeParty")
    day = node.day("ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString")
    if party is None:
        return Delivery(day=day) if day else None
    return Delivery(day=day, name=party.text("ram:Name"), location=next(iter(_identifiers(party)), None),
                    address=_address(party))


def _period(node: Reader) -> Period | None:
    found = node.at("ram:BillingSpecifiedPeriod")
    return None if found is None else Period(found.day("ram:StartDateTime/udt:DateTimeString"),
                                             found.day("ram:EndDateTime/udt:DateTimeString"))


def _payment(settlement: Reader) -> Payment | None:
    node = settlement.at("ram:SpecifiedTradeSettlementPaymentMeans")
    if node is None:
        return None
    mandate = settlement.text("ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID")
    return Payment(
        means=node.needed("ram:TypeCode"), text=node.text("ram:Information"), reference=settlement.text("ram:PaymentReference"),
        iban=node.text("ram:PayeePartyCreditorFinancialAccount/ram:IBANID"),
        account_name=node.text("ram:PayeePartyCreditorFinancialAccount/ram:AccountName"),
        bic=node.text("ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID"),
        mandate=Mandate(reference=mandate, creditor_id=settlement.text("ram:CreditorReferenceID") or "",
                        debtor_iban=node.text("ram:PayerPartyDebtorFinancialAccount/ram:IBANID")) if mandate else None)


def _adjustments(parent: Reader, charge: str) -> tuple[Adjustment, ...]:
    """The allowances (`false`) or charges (`true`) below an element."""
    return tuple(_adjustment(node) for node in parent.each("ram:SpecifiedTradeAllowanceCharge")
                 if node.text("ram:ChargeIndicator/udt:Indicator") == charge)


def _adjustment(node: Reader) -> Adjustment:
    category = node.text("ram:CategoryTradeTax/ram:CategoryCode")
    return Adjustment(
        amount=node.needed_amount("ram:ActualAmount"), base=node.amount("ram:BasisAmount"),
        percent=node.number("ram:CalculationPercent"), reason=node.text("ram:Reason"), code=node.text("ram:ReasonCode"),
        category=category_of(category, "ram:CategoryCode") if category else None,
        rate=node.number("ram:CategoryTradeTax/ram:RateApplicablePercent"))


def _vat_row(node: Reader) -> VatRow:
    return VatRow(
        category=category_of(node.needed("ram:CategoryCode"), "ram:CategoryCode"),
        rate=node.number("ram:RateApplicablePercent"), base=node.needed_amount("ram:BasisAmount"),
        vat=node.needed_amount("ram:CalculatedAmount"), exemption=node.text("ram:ExemptionReason"),
        exemption_code=node.text("ram:ExemptionReasonCode"))


def _totals(settlement: Reader, accounting: str | None) -> Totals:
    node = _below(settlement, "ram:SpecifiedTradeSettlementHeaderMonetarySummation")
    vat, other = 0, None
    for total in node.each("ram:TaxTotalAmount"):
        if accounting and total.node.get("currencyID") == accounting:
            other = total.amount(".", get_currency_precision(accounting))
        else:
            vat = total.needed_amount(".")
    return Totals(
        lines=node.needed_amount("ram:LineTotalAmount"), net=node.needed_amount("ram:TaxBasisTotalAmount"), vat=vat,
        vat_accounting=other, gross=node.needed_amount("ram:GrandTotalAmount"),
        allowances=node.amount("ram:AllowanceTotalAmount") or 0, charges=node.amount("ram:ChargeTotalAmount") or 0,
        prepaid=node.amount("ram:TotalPrepaidAmount") or 0, rounding=node.amount("ram:RoundingAmount") or 0,
        due=node.needed_amount("ram:DuePayableAmount"))


def _attachment(node: Reader) -> Attachment:
    path = "ram:AttachmentBinaryObject"
    return Attachment(id=node.needed("ram:IssuerAssignedID"), description=node.text("ram:Name"), content=node.blob(path),
                      mime=node.mark(path, "mimeCode") or "", filename=node.mark(path, "filename") or "")


def _line(node: Reader) -> Line:
    head, product = _below(node, "ram:AssociatedDocumentLineDocument"), _below(node, "ram:SpecifiedTradeProduct")
    agreement, settlement = _below(node, "ram:SpecifiedLineTradeAgreement"), _below(node, "ram:SpecifiedLineTradeSettlement")
    quantity, category = "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity", "ram:ApplicableTradeTax/ram:CategoryCode"
    return Line(
        id=head.needed("ram:LineID"), name=product.needed("ram:Name"), quantity=node.needed_number(quantity),
        unit=node.mark(quantity, "unitCode") or "",
        net=settlement.needed_amount("ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount"),
        price=agreement.needed_number("ram:NetPriceProductTradePrice/ram:ChargeAmount"),
        base_quantity=agreement.number("ram:NetPriceProductTradePrice/ram:BasisQuantity"),
        category=category_of(settlement.needed(category), category),
        rate=settlement.number("ram:ApplicableTradeTax/ram:RateApplicablePercent"),
        description=product.text("ram:Description"), note=head.text("ram:IncludedNote/ram:Content"),
        order_line=agreement.text("ram:BuyerOrderReferencedDocument/ram:LineID"), period=_period(settlement),
        allowances=_adjustments(settlement, "false"), charges=_adjustments(settlement, "true"),
        seller_item=product.text("ram:SellerAssignedID"), buyer_item=product.text("ram:BuyerAssignedID"),
        standard_item=_identifier(product, "ram:GlobalID"), origin=product.text("ram:OriginTradeCountry/ram:ID"))
