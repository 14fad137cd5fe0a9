"""UBL 2.1 invoices and credit notes: Peppol BIS Billing 3.0, XRechnung 3.0 and NLCIUS (EIN-002, EIN-010…013)."""

from base64 import b64encode
from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.core.problems import Problem
from app.formats.einvoice import ubl_reader
from app.formats.einvoice.building import one_way, outside_scope
from app.formats.einvoice.record import (
    SPECIFICATION,
    Address,
    Adjustment,
    Category,
    Delivery,
    InvoiceRecord,
    Kind,
    Line,
    Note,
    Party,
    Payment,
    Profile,
    VatRow,
)
from app.formats.einvoice.ubl_names import CREDIT_NOTE, INVOICE, PROJECT_TYPE, SEPA, SPACES, VAT, no_order
from app.formats.einvoice.xml import Tree, amount_text


def fit(record: InvoiceRecord) -> InvoiceRecord:
    """The record as a UBL file can say it.

    One note for Peppol (R002), a due date on a credit note only beside its payment, order lines only with an order (NL-R-009),
    between Germans a rate in every row of the VAT breakdown (DE-R-014).
    """
    notes = record.notes
    if record.profile is not Profile.XRECHNUNG and notes:
        notes = (Note("\n".join(note.text for note in notes)),)
    due = None if record.kind is Kind.CREDIT_NOTE and record.payment is None else record.due
    lines = record.lines if record.order or record.our_order else tuple(replace(line, order_line=None) for line in record.lines)
    german = record.seller.address.country == record.buyer.address.country == "DE"
    rows = tuple(replace(row, rate=row.rate or Decimal(0)) for row in record.vat) if german else record.vat
    return outside_scope(replace(record, notes=notes, due=due, lines=lines, vat=rows, payment=one_way(record.payment)))


def write(record: InvoiceRecord) -> bytes:
    """The file: an `Invoice`, or a `CreditNote` with positive amounts (EIN-012); the same record gives the same bytes."""
    return _Writer(fit(record)).content()


def read(content: bytes, name: str = "XML") -> InvoiceRecord | Problem:
    """A file back as a record, or what keeps it from being read."""
    return ubl_reader.read(content, name)


class _Writer:
    """One document on its way into XML."""

    def __init__(self, record: InvoiceRecord) -> None:
        self.record = record
        self.credit = record.kind is Kind.CREDIT_NOTE
        root, home = CREDIT_NOTE if self.credit else INVOICE
        self.tree = Tree(root, SPACES, home, bare=True)
        self.put = self.tree.put

    def content(self) -> bytes:
        """Every group in the order of the schema."""
        root = self.tree.root
        self._head(root)
        self._references(root)
        self._party(self.put(root, "cac:AccountingSupplierParty/cac:Party"), self.record.seller, seller=True)
        self._party(self.put(root, "cac:AccountingCustomerParty/cac:Party"), self.record.buyer, seller=False)
        self._representative(root)
        if self.record.delivery:
            self._delivery(self.put(root, "cac:Delivery"), self.record.delivery)
        if self.record.payment:
            self._payment(self.put(root, "cac:PaymentMeans"), self.record.payment)
        self.tree.put_terms(root, "cac:PaymentTerms/cbc:Note", self.record.terms)
        for adjustment in self.record.allowances:
            self._adjustment(root, adjustment, charge=False)
        for adjustment in self.record.charges:
            self._adjustment(root, adjustment, charge=True)
        self._vat(root)
        self._totals(self.put(root, "cac:LegalMonetaryTotal"))
        for line in self.record.lines:
            self._line(self.put(root, "cac:CreditNoteLine" if self.credit else "cac:InvoiceLine"), line)
        return self.tree.content()

    def _amount(self, parent: Any, path: str, amount: int | None) -> None:
        """An amount of the document's currency; none writes nothing."""
        if amount is not None:
            self.put(parent, path, amount_text(amount, self.record.decimals), currencyID=self.record.currency)

    def _head(self, root: Any) -> None:
        record = self.record
        self.put(root, "cbc:CustomizationID", SPECIFICATION[record.profile])
        self.put(root, "cbc:ProfileID", record.process)
        self.put(root, "cbc:ID", record.number)
        self.put(root, "cbc:IssueDate", record.issued)
        if self.credit:
            self.put(root, "cbc:TaxPointDate", record.tax_point)
            self.put(root, "cbc:CreditNoteTypeCode", record.kind.value)
        else:
            self.put(root, "cbc:DueDate", record.due)
            self.put(root, "cbc:InvoiceTypeCode", record.kind.value)
        for note in record.notes:
            self.put(root, "cbc:Note", f"#{note.subject}#{note.text}" if note.subject else note.text)
        if not self.credit:
            self.put(root, "cbc:TaxPointDate", record.tax_point)
        self.put(root, "cbc:DocumentCurrencyCode", record.currency)
        self.put(root, "cbc:TaxCurrencyCode", record.accounting_currency)
        self.put(root, "cbc:BuyerReference", record.buyer_reference)
        if record.period:
            self._period(root, record.period.start, record.period.end)

    def _period(self, parent: Any, start: object, end: object) -> None:
        period = self.put(parent, "cac:InvoicePeriod")
        self.put(period, "cbc:StartDate", start)
        self.put(period, "cbc:EndDate", end)

    def _references(self, root: Any) -> None:
        record = self.record
        if record.order or record.our_order:
            order = self.put(root, "cac:OrderReference")
            self.put(order, "cbc:ID", no_order(record.order))
            self.put(order, "cbc:SalesOrderID", record.our_order)
        for before in record.preceding:
            reference = self.put(root, "cac:BillingReference/cac:InvoiceDocumentReference")
            self.put(reference, "cbc:ID", before.number)
            self.put(reference, "cbc:IssueDate", before.issued)
        self.put(root, "cac:DespatchDocumentReference/cbc:ID", record.despatch)
        self.put(root, "cac:ContractDocumentReference/cbc:ID", record.contract)
        self._attachments(root)
        if record.project and not self.credit:
            self.put(root, "cac:ProjectReference/cbc:ID", record.project)

    def _attachments(self, root: Any) -> None:
        if self.credit and self.record.project:
            reference = self.put(root, "cac:AdditionalDocumentReference")
            self.put(reference, "cbc:ID", self.record.project)
            self.put(reference, "cbc:DocumentTypeCode", PROJECT_TYPE)
        for file in self.record.attachments:
            reference = self.put(root, "cac:AdditionalDocumentReference")
            self.put(reference, "cbc:ID", file.id)
            self.put(reference, "cbc:DocumentDescription", file.description)
            self.put(reference, "cac:Attachment/cbc:EmbeddedDocumentBinaryObject", b64encode(file.content).decode("ascii"),
                     mimeCode=file.mime, filename=file.filename)

    def _party(self, node: Any, party: Party, *, seller: bool) -> None:
        if party.endpoint:
            self.put(node, "cbc:EndpointID", party.endpoint.value, schemeID=party.endpoint.scheme)
        for identifier in party.identifiers:
            self.put(node, "cac:PartyIdentification/cbc:ID", identifier.value, schemeID=identifier.scheme)
        mandate = self.record.payment.mandate if self.record.payment else None
        if seller and mandate:
            self.put(node, "cac:PartyIdentification/cbc:ID", mandate.creditor_id, schemeID=SEPA)
        self.put(node, "cac:PartyName/cbc:Name", party.trading_name)
        self._address(self.put(node, "cac:PostalAddress"), party.address)
        self._tax_number(node, party.vat_id, VAT)
        if seller:
            self._tax_number(node, party.tax_number, "TAX")
        entity = self.put(node, "cac:PartyLegalEntity")
        self.put(entity, "cbc:RegistrationName", party.name)
        if party.legal_id:
            self.put(entity, "cbc:CompanyID", party.legal_id.value, schemeID=party.legal_id.scheme)
        if seller:
            self.put(entity, "cbc:CompanyLegalForm", party.legal_note)
        if party.contact:
            contact = self.put(node, "cac:Contact")
            self.put(contact, "cbc:Name", party.contact.name)
            self.put(contact, "cbc:Telephone", party.contact.phone)
            self.put(contact, "cbc:ElectronicMail", party.contact.email)

    def _tax_number(self, node: Any, number: str | None, scheme: str) -> None:
        if number:
            tax = self.put(node, "cac:PartyTaxScheme")
            self.put(tax, "cbc:CompanyID", number)
            self.put(tax, "cac:TaxScheme/cbc:ID", scheme)

    def _address(self, node: Any, address: Address) -> None:
        self.put(node, "cbc:StreetName", address.line_1)
        self.put(node, "cbc:AdditionalStreetName", address.line_2)
        self.put(node, "cbc:CityName", address.city)
        self.put(node, "cbc:PostalZone", address.postcode)
        self.put(node, "cbc:CountrySubentity", address.region)
        self.put(node, "cac:AddressLine/cbc:Line", address.line_3)
        self.put(node, "cac:Country/cbc:IdentificationCode", address.country)

    def _representative(self, root: Any) -> None:
        if self.record.representative:
            node = self.put(root, "cac:TaxRepresentativeParty")
            self.put(node, "cac:PartyName/cbc:Name", self.record.representative.name)
            self._address(self.put(node, "cac:PostalAddress"), self.record.representative.address)
            self._tax_number(node, self.record.representative.vat_id, VAT)

    def _delivery(self, node: Any, delivery: Delivery) -> None:
        self.put(node, "cbc:ActualDeliveryDate", delivery.day)
        location = self.put(node, "cac:DeliveryLocation")
        if delivery.location:
            self.put(location, "cbc:ID", delivery.location.value, schemeID=delivery.location.scheme)
        if delivery.address:
            self._address(self.put(location, "cac:Address"), delivery.address)
        self.put(node, "cac:DeliveryParty/cac:PartyName/cbc:Name", delivery.name)

    def _payment(self, node: Any, payment: Payment) -> None:
        self.put(node, "cbc:PaymentMeansCode", payment.means, name=payment.text)
        if self.credit:
            self.put(node, "cbc:PaymentDueDate", self.record.due)
        self.put(node, "cbc:PaymentID", payment.reference)
        if payment.iban:
            account = self.put(node, "cac:PayeeFinancialAccount")
            self.put(account, "cbc:ID", payment.iban)
            self.put(account, "cbc:Name", payment.account_name)
            self.put(account, "cac:FinancialInstitutionBranch/cbc:ID", payment.bic)
        if payment.mandate:
            mandate = self.put(node, "cac:PaymentMandate")
            self.put(mandate, "cbc:ID", payment.mandate.reference)
            self.put(mandate, "cac:PayerFinancialAccount/cbc:ID", payment.mandate.debtor_iban)

    def _adjustment(self, parent: Any, adjustment: Adjustment, *, charge: bool) -> None:
        node = self.put(parent, "cac:AllowanceCharge")
        self.put(node, "cbc:ChargeIndicator", "true" if charge else "false")
        self.put(node, "cbc:AllowanceChargeReasonCode", adjustment.code)
        self.put(node, "cbc:AllowanceChargeReason", adjustment.reason)
        self.put(node, "cbc:MultiplierFactorNumeric", adjustment.percent)
        self._amount(node, "cbc:Amount", adjustment.amount)
        self._amount(node, "cbc:BaseAmount", adjustment.base)
        if adjustment.category:
            self._category(self.put(node, "cac:TaxCategory"), adjustment.category, adjustment.rate)

    def _category(self, node: Any, category: Category, rate: object, row: VatRow | None = None) -> None:
        self.put(node, "cbc:ID", category.value)
        self.put(node, "cbc:Percent", rate)
        if row:
            self.put(node, "cbc:TaxExemptionReasonCode", row.exemption_code)
            self.put(node, "cbc:TaxExemptionReason", row.exemption)
        self.put(node, "cac:TaxScheme/cbc:ID", VAT)

    def _vat(self, root: Any) -> None:
        total = self.put(root, "cac:TaxTotal")
        self._amount(total, "cbc:TaxAmount", self.record.totals.vat)
        for row in self.record.vat:
            node = self.put(total, "cac:TaxSubtotal")
            self._amount(node, "cbc:TaxableAmount", row.base)
            self._amount(node, "cbc:TaxAmount", row.vat)
            self._category(self.put(node, "cac:TaxCategory"), row.category, row.rate, row)
        if self.record.accounting_currency and self.record.totals.vat_accounting is not None:
            self.put(root, "cac:TaxTotal/cbc:TaxAmount",
                     amount_text(self.record.totals.vat_accounting, self.record.accounting_decimals),
                     currencyID=self.record.accounting_currency)

    def _totals(self, node: Any) -> None:
        totals, off, on = self.record.totals, self.record.allowances, self.record.charges
        self._amount(node, "cbc:LineExtensionAmount", totals.lines)
        self._amount(node, "cbc:TaxExclusiveAmount", totals.net)
        self._amount(node, "cbc:TaxInclusiveAmount", totals.gross)
        self._amount(node, "cbc:AllowanceTotalAmount", totals.allowances if off or totals.allowances else None)
        self._amount(node, "cbc:ChargeTotalAmount", totals.charges if on or totals.charges else None)
        self._amount(node, "cbc:PrepaidAmount", totals.prepaid or None)
        self._amount(node, "cbc:PayableRoundingAmount", totals.rounding or None)
        self._amount(node, "cbc:PayableAmount", totals.due)

    def _line(self, node: Any, line: Line) -> None:
        self.put(node, "cbc:ID", line.id)
        self.put(node, "cbc:Note", line.note)
        self.put(node, "cbc:CreditedQuantity" if self.credit else "cbc:InvoicedQuantity", line.quantity, unitCode=line.unit)
        self._amount(node, "cbc:LineExtensionAmount", line.net)
        if line.period:
            self._period(node, line.period.start, line.period.end)
        self.put(node, "cac:OrderLineReference/cbc:LineID", line.order_line)
        for adjustment in line.allowances:
            self._adjustment(node, adjustment, charge=False)
        for adjustment in line.charges:
            self._adjustment(node, adjustment, charge=True)
        item = self.put(node, "cac:Item")
        self.put(item, "cbc:Description", line.description)
        self.put(item, "cbc:Name", line.name)
        self.put(item, "cac:BuyersItemIdentification/cbc:ID", line.buyer_item)
        self.put(item, "cac:SellersItemIdentification/cbc:ID", line.seller_item)
        if line.standard_item:
            self.put(item, "cac:StandardItemIdentification/cbc:ID", line.standard_item.value,
                     schemeID=line.standard_item.scheme)
        self.put(item, "cac:OriginCountry/cbc:IdentificationCode", line.origin)
        self._category(self.put(item, "cac:ClassifiedTaxCategory"), line.category, line.rate)
        price = self.put(node, "cac:Price")
        self.put(price, "cbc:PriceAmount", line.price, currencyID=self.record.currency)
        self.put(price, "cbc:BaseQuantity", line.base_quantity, unitCode=line.unit)
