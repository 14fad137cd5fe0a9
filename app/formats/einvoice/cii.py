"""UN/CEFACT Cross Industry Invoice D16B in the profile EN 16931 of Factur-X and ZUGFeRD (EIN-002, EIN-010, EIN-011)."""

from base64 import b64encode
from dataclasses import replace
from datetime import date
from typing import Any

from app.core.problems import Problem
from app.formats.einvoice import cii_reader
from app.formats.einvoice.building import one_way, outside_scope
from app.formats.einvoice.cii_names import ATTACHMENT_TYPE, DAY, EMPTY_ALLOWED, PROJECT_NAME, RSM, SPACES, VAT
from app.formats.einvoice.record import (
    SPECIFICATION,
    Address,
    Adjustment,
    Category,
    Identifier,
    InvoiceRecord,
    Line,
    Party,
    Payment,
    Period,
    Profile,
    VatRow,
)
from app.formats.einvoice.xml import Tree, amount_text


def fit(record: InvoiceRecord) -> InvoiceRecord:
    """The record as CII can say it: Factur-X unless XRechnung is asked, numbers without a scheme before those with one."""
    profile = Profile.XRECHNUNG if record.profile is Profile.XRECHNUNG else Profile.FACTURX
    return outside_scope(replace(record, profile=profile, seller=_sorted(record.seller), buyer=_sorted(record.buyer),
                                 payment=one_way(record.payment)))


def write(record: InvoiceRecord) -> bytes:
    """The file that goes into the PDF; credit notes are of type 381 with positive amounts (EIN-012); always the same bytes."""
    return _Writer(fit(record)).content()


def read(content: bytes, name: str = "XML") -> InvoiceRecord | Problem:
    """A file back as a record, or what keeps it from being read."""
    return cii_reader.read(content, name)


def _sorted(party: Party) -> Party:
    return replace(party, identifiers=tuple(sorted(party.identifiers, key=lambda one: one.scheme is not None)))


class _Writer:
    """One document on its way into XML."""

    def __init__(self, record: InvoiceRecord) -> None:
        self.record = record
        self.tree = Tree("CrossIndustryInvoice", SPACES, RSM)
        self.put = self.tree.put

    def content(self) -> bytes:
        """Every group in the order of the schema."""
        root = self.tree.root
        context = self.put(root, "rsm:ExchangedDocumentContext")
        self.put(context, "ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID", self.record.process)
        self.put(context, "ram:GuidelineSpecifiedDocumentContextParameter/ram:ID", SPECIFICATION[self.record.profile])
        self._head(self.put(root, "rsm:ExchangedDocument"))
        trade = self.put(root, "rsm:SupplyChainTradeTransaction")
        for line in self.record.lines:
            self._line(self.put(trade, "ram:IncludedSupplyChainTradeLineItem"), line)
        self._agreement(self.put(trade, "ram:ApplicableHeaderTradeAgreement"))
        self._delivery(self.put(trade, "ram:ApplicableHeaderTradeDelivery"))
        self._settlement(self.put(trade, "ram:ApplicableHeaderTradeSettlement"))
        return self.tree.content(keep=EMPTY_ALLOWED)

    def _day(self, parent: Any, path: str, day: date | None) -> None:
        """A date in the basic form."""
        if day is not None:
            self.put(parent, path, day.strftime("%Y%m%d"), format=DAY)

    def _amount(self, parent: Any, path: str, amount: int | None) -> None:
        """An amount of the document's currency; none writes nothing."""
        if amount is not None:
            self.put(parent, path, amount_text(amount, self.record.decimals))

    def _head(self, node: Any) -> None:
        self.put(node, "ram:ID", self.record.number)
        self.put(node, "ram:TypeCode", self.record.kind.value)
        self._day(node, "ram:IssueDateTime/udt:DateTimeString", self.record.issued)
        for note in self.record.notes:
            remark = self.put(node, "ram:IncludedNote")
            self.put(remark, "ram:Content", note.text)
            self.put(remark, "ram:SubjectCode", note.subject)

    def _agreement(self, node: Any) -> None:
        record = self.record
        self.put(node, "ram:BuyerReference", record.buyer_reference)
        self._party(self.put(node, "ram:SellerTradeParty"), record.seller, seller=True)
        self._party(self.put(node, "ram:BuyerTradeParty"), record.buyer, seller=False)
        if record.representative:
            party = self.put(node, "ram:SellerTaxRepresentativeTradeParty")
            self.put(party, "ram:Name", record.representative.name)
            self._address(party, record.representative.address)
            self.put(party, "ram:SpecifiedTaxRegistration/ram:ID", record.representative.vat_id, schemeID="VA")
        self.put(node, "ram:SellerOrderReferencedDocument/ram:IssuerAssignedID", record.our_order)
        self.put(node, "ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID", record.order)
        self.put(node, "ram:ContractReferencedDocument/ram:IssuerAssignedID", record.contract)
        for file in record.attachments:
            reference = self.put(node, "ram:AdditionalReferencedDocument")
            self.put(reference, "ram:IssuerAssignedID", file.id)
            self.put(reference, "ram:TypeCode", ATTACHMENT_TYPE)
            self.put(reference, "ram:Name", file.description)
            self.put(reference, "ram:AttachmentBinaryObject", b64encode(file.content).decode("ascii"),
                     mimeCode=file.mime, filename=file.filename)
        if record.project:
            project = self.put(node, "ram:SpecifiedProcuringProject")
            self.put(project, "ram:ID", record.project)
            self.put(project, "ram:Name", PROJECT_NAME)

    def _identifier(self, node: Any, identifier: Identifier) -> None:
        self.put(node, "ram:GlobalID" if identifier.scheme else "ram:ID", identifier.value, schemeID=identifier.scheme)

    def _party(self, node: Any, party: Party, *, seller: bool) -> None:
        for identifier in party.identifiers:
            self._identifier(node, identifier)
        self.put(node, "ram:Name", party.name)
        if seller:
            self.put(node, "ram:Description", party.legal_note)
        entity = self.put(node, "ram:SpecifiedLegalOrganization")
        if party.legal_id:
            self.put(entity, "ram:ID", party.legal_id.value, schemeID=party.legal_id.scheme)
        self.put(entity, "ram:TradingBusinessName", party.trading_name)
        if party.contact:
            contact = self.put(node, "ram:DefinedTradeContact")
            self.put(contact, "ram:PersonName", party.contact.name)
            self.put(contact, "ram:TelephoneUniversalCommunication/ram:CompleteNumber", party.contact.phone)
            self.put(contact, "ram:EmailURIUniversalCommunication/ram:URIID", party.contact.email)
        self._address(node, party.address)
        if party.endpoint:
            self.put(node, "ram:URIUniversalCommunication/ram:URIID", party.endpoint.value, schemeID=party.endpoint.scheme)
        self.put(node, "ram:SpecifiedTaxRegistration/ram:ID", party.vat_id, schemeID="VA")
        if seller:
            self.put(node, "ram:SpecifiedTaxRegistration/ram:ID", party.tax_number, schemeID="FC")

    def _address(self, parent: Any, address: Address) -> None:
        node = self.put(parent, "ram:PostalTradeAddress")
        self.put(node, "ram:PostcodeCode", address.postcode)
        self.put(node, "ram:LineOne", address.line_1)
        self.put(node, "ram:LineTwo", address.line_2)
        self.put(node, "ram:LineThree", address.line_3)
        self.put(node, "ram:CityName", address.city)
        self.put(node, "ram:CountryID", address.country)
        self.put(node, "ram:CountrySubDivisionName", address.region)

    def _delivery(self, node: Any) -> None:
        delivery = self.record.delivery
        if delivery:
            party = self.put(node, "ram:ShipToTradeParty")
            if delivery.location:
                self._identifier(party, delivery.location)
            self.put(party, "ram:Name", delivery.name)
            if delivery.address:
                self._address(party, delivery.address)
            self._day(node, "ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString", delivery.day)
        self.put(node, "ram:DespatchAdviceReferencedDocument/ram:IssuerAssignedID", self.record.despatch)

    def _settlement(self, node: Any) -> None:
        record = self.record
        mandate = record.payment.mandate if record.payment else None
        self.put(node, "ram:CreditorReferenceID", mandate.creditor_id if mandate else None)
        self.put(node, "ram:PaymentReference", record.payment.reference if record.payment else None)
        self.put(node, "ram:TaxCurrencyCode", record.accounting_currency)
        self.put(node, "ram:InvoiceCurrencyCode", record.currency)
        if record.payment:
            self._payment(self.put(node, "ram:SpecifiedTradeSettlementPaymentMeans"), record.payment)
        for row in record.vat:
            self._vat_row(self.put(node, "ram:ApplicableTradeTax"), row)
        self._period(node, record.period)
        for adjustment in record.allowances:
            self._adjustment(node, adjustment, charge=False)
        for adjustment in record.charges:
            self._adjustment(node, adjustment, charge=True)
        terms = self.put(node, "ram:SpecifiedTradePaymentTerms")
        self.tree.put_terms(terms, "ram:Description", record.terms)
        self._day(terms, "ram:DueDateDateTime/udt:DateTimeString", record.due)
        self.put(terms, "ram:DirectDebitMandateID", mandate.reference if mandate else None)
        self._totals(self.put(node, "ram:SpecifiedTradeSettlementHeaderMonetarySummation"))
        for before in record.preceding:
            reference = self.put(node, "ram:InvoiceReferencedDocument")
            self.put(reference, "ram:IssuerAssignedID", before.number)
            self._day(reference, "ram:FormattedIssueDateTime/qdt:DateTimeString", before.issued)

    def _payment(self, node: Any, payment: Payment) -> None:
        self.put(node, "ram:TypeCode", payment.means)
        self.put(node, "ram:Information", payment.text)
        if payment.mandate:
            self.put(node, "ram:PayerPartyDebtorFinancialAccount/ram:IBANID", payment.mandate.debtor_iban)
        if payment.iban:
            account = self.put(node, "ram:PayeePartyCreditorFinancialAccount")
            self.put(account, "ram:IBANID", payment.iban)
            self.put(account, "ram:AccountName", payment.account_name)
            self.put(node, "ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID", payment.bic)

    def _vat_row(self, node: Any, row: VatRow) -> None:
        self._amount(node, "ram:CalculatedAmount", row.vat)
        self.put(node, "ram:TypeCode", VAT)
        self.put(node, "ram:ExemptionReason", row.exemption)
        self._amount(node, "ram:BasisAmount", row.base)
        self.put(node, "ram:CategoryCode", row.category.value)
        self.put(node, "ram:ExemptionReasonCode", row.exemption_code)
        self._day(node, "ram:TaxPointDate/udt:DateString", self.record.tax_point)
        self.put(node, "ram:RateApplicablePercent", row.rate)

    def _tax(self, node: Any, category: Category, rate: object) -> None:
        self.put(node, "ram:TypeCode", VAT)
        self.put(node, "ram:CategoryCode", category.value)
        self.put(node, "ram:RateApplicablePercent", rate)

    def _period(self, parent: Any, period: Period | None) -> None:
        if period:
            node = self.put(parent, "ram:BillingSpecifiedPeriod")
            self._day(node, "ram:StartDateTime/udt:DateTimeString", period.start)
            self._day(node, "ram:EndDateTime/udt:DateTimeString", period.end)

    def _adjustment(self, parent: Any, adjustment: Adjustment, *, charge: bool) -> None:
        node = self.put(parent, "ram:SpecifiedTradeAllowanceCharge")
        self.put(node, "ram:ChargeIndicator/udt:Indicator", "true" if charge else "false")
        self.put(node, "ram:CalculationPercent", adjustment.percent)
        self._amount(node, "ram:BasisAmount", adjustment.base)
        self._amount(node, "ram:ActualAmount", adjustment.amount)
        self.put(node, "ram:ReasonCode", adjustment.code)
        self.put(node, "ram:Reason", adjustment.reason)
        if adjustment.category:
            self._tax(self.put(node, "ram:CategoryTradeTax"), adjustment.category, adjustment.rate)

    def _totals(self, node: Any) -> None:
        totals, record = self.record.totals, self.record
        self._amount(node, "ram:LineTotalAmount", totals.lines)
        self._amount(node, "ram:ChargeTotalAmount", totals.charges if record.charges or totals.charges else None)
        self._amount(node, "ram:AllowanceTotalAmount", totals.allowances if record.allowances or totals.allowances else None)
        self._amount(node, "ram:TaxBasisTotalAmount", totals.net)
        self.put(node, "ram:TaxTotalAmount", amount_text(totals.vat, record.decimals), currencyID=record.currency)
        if record.accounting_currency and totals.vat_accounting is not None:
            self.put(node, "ram:TaxTotalAmount", amount_text(totals.vat_accounting, record.accounting_decimals),
                     currencyID=record.accounting_currency)
        self._amount(node, "ram:RoundingAmount", totals.rounding or None)
        self._amount(node, "ram:GrandTotalAmount", totals.gross)
        self._amount(node, "ram:TotalPrepaidAmount", totals.prepaid or None)
        self._amount(node, "ram:DuePayableAmount", totals.due)

    def _line(self, node: Any, line: Line) -> None:
        head = self.put(node, "ram:AssociatedDocumentLineDocument")
        self.put(head, "ram:LineID", line.id)
        self.put(head, "ram:IncludedNote/ram:Content", line.note)
        self._product(self.put(node, "ram:SpecifiedTradeProduct"), line)
        agreement = self.put(node, "ram:SpecifiedLineTradeAgreement")
        self.put(agreement, "ram:BuyerOrderReferencedDocument/ram:LineID", line.order_line)
        price = self.put(agreement, "ram:NetPriceProductTradePrice")
        self.put(price, "ram:ChargeAmount", line.price)
        self.put(price, "ram:BasisQuantity", line.base_quantity, unitCode=line.unit)
        self.put(node, "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity", line.quantity, unitCode=line.unit)
        settlement = self.put(node, "ram:SpecifiedLineTradeSettlement")
        self._tax(self.put(settlement, "ram:ApplicableTradeTax"), line.category, line.rate)
        self._period(settlement, line.period)
        for adjustment in line.allowances:
            self._adjustment(settlement, adjustment, charge=False)
        for adjustment in line.charges:
            self._adjustment(settlement, adjustment, charge=True)
        self._amount(settlement, "ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount", line.net)

    def _product(self, node: Any, line: Line) -> None:
        if line.standard_item:
            self.put(node, "ram:GlobalID", line.standard_item.value, schemeID=line.standard_item.scheme)
        self.put(node, "ram:SellerAssignedID", line.seller_item)
        self.put(node, "ram:BuyerAssignedID", line.buyer_item)
        self.put(node, "ram:Name", line.name)
        self.put(node, "ram:Description", line.description)
        self.put(node, "ram:OriginTradeCountry/ram:ID", line.origin)
