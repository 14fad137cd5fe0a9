"""A draft or posted document as the record of an electronic invoice: the mapping of its business terms (EIN-010…014)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.identifiers import compact
from app.formats.einvoice import building, schemes
from app.formats.einvoice.record import (
    PROCESS,
    Address,
    Attachment,
    Category,
    Contact,
    Delivery,
    Identifier,
    InvoiceRecord,
    Kind,
    Note,
    Party,
    Payment,
    Preceding,
    Profile,
    Totals,
)
from app.models.accounts import DimensionValue
from app.models.company import CompanyBankAccount, User
from app.models.customers import Customer, CustomerRegistration
from app.models.invoices import InvoiceLine, InvoiceLineSource, SalesInvoice
from app.models.sales import PackingSlip, PackingSlipLine, SalesOrder
from app.reports.document_words import words_of
from app.rules.sales import totals
from app.rules.sales.mentions import Mention
from app.services import letterheads
from app.services.sales.books import Books
from app.services.sales.defaults import words_in
from app.services.sales.e_lines import Figured, period, recalculated
from app.services.sales.figures import TAXED, Figures
from app.services.sales.legal import REGISTRATION
from app.services.sales.said import Party as SaidParty
from app.services.sales.said import Said, of_draft, of_posted

PROVISIONAL = "?"
"""The number of a draft, which has none yet."""
MEANS = {"bank_transfer": "30", "direct_debit": "59", "bill_of_exchange": "24", "cash": "10", "cheque": "20", "card": "48",
         "online": "68", "set_off": "97", "other": "1"}
"""UNTDID 4461 by kind of payment method, where the method says none of its own (BT-81)."""
SET_OFF = {"NL": "57", "DE": "97"}
"""How a credit note is paid, where the network asks: set off, for which the Dutch know a standing agreement (NL-R-007, 008)."""
_LISTS = {"NL": ("kvk", "oin"), "BE": ("bce",), "FR": ("siren", "siret"), "DE": ("hrb",), "GB": ("crn",)}
"""Which register numbers a party of a country is known by, the first that is there."""
_FRENCH_APART = (Mention.LATE_PAYMENT.value, Mention.NO_DISCOUNT.value)


def of_document(session: Session, books: Books, invoice_id: int, profile: Profile,
                attachments: Sequence[Attachment] = ()) -> InvoiceRecord | None:
    """The record of a posted document, out of its own rows; None for a draft or nothing."""
    said = of_posted(session, books.company_id, invoice_id)
    if said is None:
        return None
    codes = {line.line_no: line.vat_code_id for line in said.document.lines if line.type in TAXED and line.vat_code_id}
    return _Mapper(session, books, said, recalculated(books, said), codes, profile, tuple(attachments)).record()


def of_figures(session: Session, books: Books, found: Figures, profile: Profile) -> InvoiceRecord:
    """The record a draft would have if it were posted now, under a provisional number (EIN-020 level a)."""
    codes = {number: code.id for number, code in found.codes.items() if code is not None}
    return _Mapper(session, books, of_draft(session, books, found), found.calculated, codes, profile).record()


@dataclass
class _Mapper:
    """Puts one document into business terms; every amount with the sign of the file (EIN-012)."""

    session: Session
    books: Books
    said: Said
    sums: totals.Calculated
    codes: Mapping[int, int]
    profile: Profile
    attachments: tuple[Attachment, ...] = ()

    def __post_init__(self) -> None:
        self.document, self.head, self.own = self.said.document, self.said.document.head, self.said.document.own
        self.company, self.sign = self.books.company, self.said.sign
        self.payer = self.session.get_one(Customer, self.head.invoice_account_id)
        self.region = i18n.region_for(self.head.language, self.said.invoice.lines.get("country_code"))
        self.words = words_of(self.head.language, i18n.letters, "")
        self.term = self.books.term_rows.get(self.head.payment_term_id or 0)
        self.figured = Figured(self.books, self.said, self.sums, self.codes, self.words)

    # ---------------------------------------------------------------- the whole

    def record(self) -> InvoiceRecord:
        """Every business term of the document."""
        own, head, home = self.own, self.head, self.books.home
        seller, buyer = self._seller(), self._buyer()
        french = seller.address.country == buyer.address.country == "FR"
        german = seller.address.country == buyer.address.country == "DE"
        record = InvoiceRecord(
            profile=self.profile, process=self._process() if french else PROCESS, kind=self._kind(german),
            number=self.document.number or PROVISIONAL, issued=own["document_date"], currency=head.currency,
            decimals=self.figured.places, accounting_currency=home if head.currency != home else None,
            accounting_decimals=self.books.places.get(home, 2),
            tax_point=own["vat_date"] if own["vat_date"] != own["document_date"] else None,
            due=None if self.said.instalments or self.said.credit else self.said.due, terms=self._terms(german),
            buyer_reference=head.buyer_reference or None, project=self._project(), order=head.customer_reference or None,
            our_order=self._our_order(), despatch=self._slip(), notes=self._notes(french),
            preceding=tuple(dict.fromkeys(self._preceding())), seller=seller, buyer=buyer, delivery=self._delivery(),
            period=period(own.get("service_from"), own.get("service_to")), payment=self._payment(german),
            allowances=tuple(self.figured.allowances), charges=tuple(self.figured.charges), lines=self.figured.lines,
            vat=self.figured.vat, totals=self._totals(), attachments=self.attachments)
        return building.outside_scope(record)

    def _totals(self) -> Totals:
        """The totals; what is paid at once was paid before the invoice arrives (MST-052)."""
        figured = self.figured
        foreign = self.sign * sum(row.vat_accounting for row in self.said.rows)
        made = building.totals(figured.lines, figured.allowances, figured.charges, figured.vat,
                               rounding=self.sign * self.said.rounding,
                               vat_accounting=foreign if self.head.currency != self.books.home else None)
        return replace(made, prepaid=made.due, due=0) if self._paid_at_once() else made

    def _paid_at_once(self) -> bool:
        return self.term is not None and bool(self.term.cash) and self.said.total > 0

    def _kind(self, german: bool) -> Kind:
        """Credit note, prepayment, corrected between Germans, else invoice (BT-3)."""
        if self.said.credit:
            return Kind.CREDIT_NOTE
        if self.own.get("kind") == "prepayment":
            return Kind.PREPAYMENT
        return Kind.CORRECTED if german and self.own.get("correction_role") == "corrected" else Kind.INVOICE

    def _process(self) -> str:
        """Between French parties the nature of the operation in a hybrid invoice (BT-23, DOC-011)."""
        if self.profile is not Profile.FACTURX:
            return PROCESS
        kinds = {self.books.vat_rows[key].supply for key in self.codes.values()}
        return building.french_process(goods="goods" in kinds, services="service" in kinds,
                                       after_advance=any(line.prepayment_id for line in self.document.lines))

    # ---------------------------------------------------------------- parties

    def _seller(self) -> Party:
        """The company (BG-4)."""
        company, country = self.company, self.company.country_code
        numbers = {**self.books.registrations, **({"vat": company.vat_number} if company.vat_number else {})}
        typed = Identifier(company.e_invoice_id, company.e_invoice_scheme) if company.e_invoice_id else None
        capital = i18n.money(company.share_capital, company.accounting_currency, self.region) if company.share_capital else ""
        note = ", ".join(text for text in (company.legal_form, capital, company.register, company.register_city,
                                           company.directors) if text)
        there = self.payer.supplier_number_there
        return Party(
            name=company.legal_name, trading_name=company.trade_name or None,
            identifiers=(Identifier(there),) if there else (), legal_id=_legal_id(country, numbers, REGISTRATION.get(country)),
            vat_id=compact(company.vat_number) if company.vat_number else None, tax_number=company.second_tax_number or None,
            legal_note=note or None, endpoint=typed or schemes.electronic_address(country, numbers),
            address=Address(line_1=_street(company.street, company.number), line_2=company.addition or None,
                            city=company.city or None, postcode=company.postcode or None, country=country),
            contact=self._contact())

    def _contact(self) -> Contact | None:
        """Who made the document, at the phone and e-mail of the company (BG-6)."""
        user = self.session.get(User, self.own.get("posted_by_id") or self.books.desk.actor.user_id or 0)
        made = Contact(name=user.display_name if user is not None else None, phone=self.company.phone or None,
                       email=self.company.email or None)
        return made if made.name or made.phone or made.email else None

    def _buyer(self) -> Party:
        """Who is billed, as printed (BG-7); numbers and electronic address from the customer card."""
        said, payer = self.said.invoice, self.payer
        address = _address(said)
        numbers = {row.scheme: row.value for row in self.session.scalars(select(CustomerRegistration).where(
            CustomerRegistration.customer_id == payer.id).order_by(CustomerRegistration.id.desc()))}
        vat_id = compact(said.vat_number) or None
        country = address.country or ""
        if vat_id and country == "BE" and vat_id.startswith("BE"):
            numbers.setdefault("bce", vat_id)
        if vat_id and country == "FR" and vat_id.startswith("FR"):
            numbers.setdefault("siren", vat_id[4:])
        first = "oin" if payer.type == "public" and "oin" in numbers else None
        return Party(
            name=said.lines.get("name") or said.name, identifiers=(Identifier(payer.number),), vat_id=vat_id,
            legal_id=_legal_id(country, numbers, first), address=address,
            endpoint=Identifier(payer.e_invoice_id, payer.e_invoice_scheme) if payer.e_invoice_id else None,
            contact=Contact(name=said.contact) if said.contact else None)

    def _delivery(self) -> Delivery | None:
        """When, and where it is not the invoice address or goods go to another country (BG-13); nothing in advance."""
        if self.own.get("kind") == "prepayment":
            return None
        day, there = self.own.get("delivery_date"), self.said.delivery
        union = any(row.category is Category.INTRA_EU for row in self.figured.vat)
        apart = bool(there.lines) and dict(there.lines) != dict(self.said.invoice.lines)
        if not apart and not union:
            return Delivery(day=day) if day else None
        where = there if there.lines else self.said.invoice
        return Delivery(day=day, name=where.lines.get("name") or where.name or None, address=_address(where))

    # ---------------------------------------------------------------- references

    def _project(self) -> str | None:
        row = self.session.get(DimensionValue, self.head.project_id) if self.head.project_id is not None else None
        return row.code if row is not None else None

    def _our_order(self) -> str | None:
        row = self.session.get(SalesOrder, self.own["order_id"]) if self.own.get("order_id") else None
        return row.number if row is not None else None

    def _slip(self) -> str | None:
        """The packing slip, when it is a single one (BT-16)."""
        if self.document.id is None:
            return None
        found = self.session.scalars(
            select(PackingSlip.number).distinct().join(PackingSlipLine, PackingSlipLine.slip_id == PackingSlip.id)
            .join(InvoiceLineSource, InvoiceLineSource.slip_line_id == PackingSlipLine.id)
            .join(InvoiceLine, InvoiceLine.id == InvoiceLineSource.invoice_line_id)
            .where(InvoiceLine.invoice_id == self.document.id).limit(2)).all()
        return found[0] if len(found) == 1 else None

    def _preceding(self) -> Iterator[Preceding]:
        """The invoices a document credits, corrects or takes prepayments off (BG-3)."""
        for one in self.document.originals:
            row = self.session.get(SalesInvoice, one.invoice_id) if one.invoice_id is not None else None
            if row is not None or one.number:
                yield Preceding((row.number if row is not None else one.number) or "",
                                row.document_date if row is not None else one.document_date)
        others = [self.own.get("original_id"), *(line.prepayment_id for line in self.document.lines)]
        for row in self.session.scalars(select(SalesInvoice).where(SalesInvoice.id.in_([x for x in others if x is not None]))
                                        .order_by(SalesInvoice.id)):
            yield Preceding(row.number or "", row.document_date)

    # ---------------------------------------------------------------- words

    def _notes(self, french: bool) -> tuple[Note, ...]:
        """Texts of the document and legal mentions (BG-1); the three French ones each with its subject."""
        sentences = dict(self.said.sentences)
        late, early = (sentences.pop(key, "") for key in _FRENCH_APART) if french else ("", "")
        penalties, _, recovery = (part.strip() for part in late.partition(";"))
        if self.said.steps and french:
            early = self._terms(german=False) or ""
        mentions = [*self.said.codes.values(), *sentences.values(), self.own.get("comment") or "", self.head.closing or ""]
        return building.notes(self.head.intro, list(dict.fromkeys(mentions)), penalties=penalties or None,
                              recovery=recovery or late or None, discount=early or None)

    def _terms(self, german: bool) -> str | None:
        """Payment terms, discount steps and instalments in words (BT-20); a credit note says that it is in favour."""
        if self.said.credit:
            return self.words["favour"].format(currency=self.head.currency)
        name = words_in(self.term.texts, self.head.language, self.books.desk) if self.term is not None else ""
        steps = [f"{self.words['discounts_title']} {i18n.percent(percent, self.region)}: {self.words['pay_until']} "
                 f"{i18n.day(last, self.region)}" for last, percent, _amount in self.said.steps]
        parts = [f"{self.words['instalment']} {n}: {i18n.day(due, self.region)} "
                 f"{i18n.money(amount, self.head.currency, self.region)}"
                 for n, (due, amount) in enumerate(self.said.instalments, 1)]
        base = self.own.get("discount_base") or self.said.total
        machine = [building.DiscountStep((last - self._issued()).days, percent, None if base == self.said.total else base)
                   for last, percent, _amount in self.said.steps]
        return building.terms_text(name, machine, [*steps, *parts], german=german, decimals=self.figured.places)

    def _issued(self) -> date:
        issued: date = self.own["document_date"]
        return issued

    # ---------------------------------------------------------------- paying

    def _payment(self, german: bool) -> Payment | None:
        """How to pay (BG-16); a credit note is set off, which the Dutch and the Germans want to read (NL-R-007, DE-R-001)."""
        if self.said.credit:
            country = "DE" if german or self.profile is Profile.XRECHNUNG else self.company.country_code
            return Payment(means=SET_OFF[country]) if country in SET_OFF else None
        method = self.books.methods.get(self.head.payment_method_id or 0)
        if self._paid_at_once():
            means = (method.uncl4461 or MEANS[method.payment_type]) if method is not None else MEANS["cash"]
            return None if means in building.TRANSFERS | building.DIRECT_DEBITS else self._unless_dutch(means)
        means = (method.uncl4461 or MEANS[method.payment_type]) if method is not None else MEANS["bank_transfer"]
        own = self.session.get(CompanyBankAccount, method.bank_id) if method is not None and method.bank_id else None
        bank = own or letterheads.account(self.session, self.company, self.head.currency)
        if bank is None:
            return Payment(means=means)
        return Payment(means=means, reference=self.own.get("payment_reference"), iban=compact(bank.iban),
                       account_name=bank.holder, bic=bank.bic or None)

    def _unless_dutch(self, means: str) -> Payment | None:
        """Dutch invoices name no cash or card; where nothing is left to pay they say nothing (NL-R-008)."""
        return None if self.company.country_code == "NL" else Payment(means=means)


def _legal_id(country: str, numbers: Mapping[str, str], first: str | None = None) -> Identifier | None:
    """The register number of a party of a country."""
    for scheme in (first, *_LISTS.get(country, ())):
        if scheme and numbers.get(scheme):
            return schemes.legal_id(scheme, numbers[scheme])
    return None


def _street(street: str, number: str) -> str | None:
    return f"{street} {number}".strip() or None


def _address(party: SaidParty) -> Address:
    """An address as it is printed, in its parts."""
    lines = party.lines
    return Address(line_1=_street(lines.get("street", ""), lines.get("number", "")), line_2=lines.get("addition") or None,
                   city=lines.get("city") or None, postcode=lines.get("postcode") or None,
                   country=lines.get("country_code") or None)
