"""To which accounts a document posts, and the voucher it becomes before it has a number (FTI-010…013, PST-011, 020, VAT-012)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from app.core.enums import EntryType, VoucherSource
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.customers import Customer
from app.rules.ledger import Heading, PlannedEntry, PlannedTier, PlannedVat, VoucherPlan
from app.rules.sales import distributions as rules
from app.rules.sales.corrections import voucher_source
from app.rules.sales.distributions import Dimensions, Distribution, Pair, Place, Target
from app.rules.sales.vat import VatCodeFacts
from app.services.ledger import ProfileChoice
from app.services.sales.books import Books
from app.services.sales.document import Document, Line
from app.services.sales.figures import TAXED, Figures, document_day
from app.settings import SALES_CREDIT_OWN_SERIES, SALES_SEPARATE_DISCOUNTS, SALES_ZERO_PRICE_LINES

declare({
    "FTI-003-control": N_("Account {account} is a control account: only customers post there. Choose another account."),
    "FTI-003-vat": N_("Account {account} is a VAT account; VAT is posted with its VAT code. Choose another account."),
    "FTI-010-vat": N_("VAT stays on the account of its VAT code. Split it over cost centres or projects only."),
})

SERIES: Mapping[tuple[str, bool], str] = {
    ("order", False): "sales_invoice", ("order", True): "credit_note", ("free_text", False): "free_text_invoice",
    ("free_text", True): "free_text_credit_note", ("prepayment", False): "prepayment_invoice",
    ("prepayment", True): "credit_note",
}
"""Purpose of the number series by kind of document and sign (FTI-004, MST-022)."""


@dataclass(frozen=True, slots=True)
class Accounted:
    """A document on its accounts: distributions, pairs of internal charges and commission, the profile, what is wrong."""

    places: rules.Accounts | None
    made: tuple[Distribution, ...]
    pairs: tuple[Pair, ...]
    profile: ProfileChoice | None
    penny: int
    problems: tuple[Problem, ...]


def account(session: Session, books: Books, found: Figures, pairs: tuple[Pair, ...] = ()) -> Accounted:
    """The accounts of every amount, or every reason why there is none (MST-042, 081, 113, FTI-010…012)."""
    document, head = found.document, found.document.head
    payer = session.get_one(Customer, head.invoice_account_id)
    profile, problems = books.profiles.choose(payer, head.posting_profile_id)
    maker = _Maker(books, found, profile)
    places = maker.places()
    inner = (*maker.internal(), *pairs)
    penny = books.role(AccountRole.PENNY, head.currency)
    wrong = [*problems, *maker.problems, *books.missing(AccountRole.PENNY, penny)]
    if places is None or penny is None:
        return Accounted(None, (), inner, profile, penny or 0, tuple(wrong))
    made = rules.distribute(found.calculated, places)
    day = document.own.get("posting_date") or document_day(document, books.desk.today)
    wrong += rules.check_accounts(made, books.account_facts, books.values, day)
    return Accounted(places, made, inner, profile, penny, tuple(wrong))


def revenue_places(books: Books, found: Figures) -> tuple[dict[int, Place], tuple[Problem, ...]]:
    """Where the revenue of each line will be posted, by line number, of a document that is not posted yet (ORD-093)."""
    maker = _Maker(books, found, None)
    places = {line.line_no: maker.line_place(row, line) for row, line in enumerate(found.document.lines) if line.type in TAXED}
    return {number: place for number, place in places.items() if place is not None}, tuple(maker.problems)


class _Maker:
    """Finds the place of each amount of one document and collects what is missing."""

    def __init__(self, books: Books, found: Figures, profile: ProfileChoice | None) -> None:
        self.books, self.found, self.profile = books, found, profile
        self.document = found.document
        self.problems: list[Problem] = []
        head = self.document.head
        self.header = Dimensions(head.cost_centre_id, head.project_id)
        self.parts: dict[tuple[str, int], list[rules.Part]] = {}
        for part in self.document.distributions:
            where = Dimensions(part.cost_centre_id, part.project_id)
            self.parts.setdefault((part.target, part.target_no or 0), []).append(
                rules.Part(part.account_id, where, part.percent, None if part.percent is not None else part.amount))

    def places(self) -> rules.Accounts | None:
        """The place of each line, charge, VAT code, of rounding and of discounts; None when one is missing."""
        lines = {line.line_no: self.line_place(row, line) for row, line in enumerate(self.document.lines) if line.type in TAXED}
        charges = {c.no: self._charge(c.charge_id, c.no, c.line_no) for c in self.document.charges
                   if self.books.charges[c.charge_id].debit == "customer"}
        vat = {row.code.id: self._vat(row.code.id, row.vat) for row in self.found.calculated.rows}
        rounding = self._role(AccountRole.ROUND, self.profile.rounding_id if self.profile else None) \
            if self.found.calculated.rounding else None
        discount = self._role(AccountRole.SALESDISC) if self.separate else None
        if (rounding is None and self.found.calculated.rounding) or (discount is None and self.separate):
            return None
        known = [{key: place for key, place in found.items() if place is not None} for found in (lines, charges, vat)]
        if [len(found) for found in known] != [len(lines), len(charges), len(vat)]:
            return None
        return rules.Accounts(known[0], known[1], known[2], rounding, discount, self.header)

    @property
    def separate(self) -> bool:
        """Are discounts posted apart (VAT-008)? A document keeps how it was posted first."""
        return bool(self.document.own.get("separate_discounts")) or self.books.parameters.get(SALES_SEPARATE_DISCOUNTS)

    def _role(self, role: AccountRole, own: int | None = None, code: int | None = None, text: str = "") -> Place | None:
        account = own if own is not None else self.books.role(role, self.document.head.currency)
        if missing := self.books.missing(role, account):
            self.problems += [p for p in missing if p not in self.problems]
            return None
        assert account is not None
        return Place(account, role, self.header, text, vat_code_id=code)

    def line_place(self, row: int, line: Line) -> Place | None:
        """The account of a line (VAT-012); prepayments and their deductions go to ADVINV (FTI-060)."""
        code = self.found.codes.get(line.line_no)
        product = self.books.product(line.product_id)
        where = Dimensions(line.cost_centre_id, line.project_id).over(
            self.header, *([Dimensions(product.cost_centre_id, product.project_id)] if product is not None else []))
        text = line.text.split("\n")[0][:100]
        if line.prepayment_id is not None or self.document.own.get("kind") == "prepayment":
            place = self._role(AccountRole.ADVINV, None, code.id if code else None, text)
        else:
            place = self._revenue(row, line, code, text)
        if place is None:
            return None
        return replace(place, dimensions=where, parts=tuple(self.parts.get((Target.LINE, line.line_no), ())))

    def _revenue(self, row: int, line: Line, code: VatCodeFacts | None, text: str) -> Place | None:
        product = self.books.product(line.product_id)
        role = rules.revenue_role(code.category, code.list_kind) if code is not None else AccountRole.REV
        typed = line.account_id if line.account_id is not None else product.revenue_account_id if product is not None else None
        override = self.books.vat_rows[code.id].revenue_account_id if code is not None else None
        group = product.group_id if product is not None else None
        found = rules.revenue_account(typed, self.books.revenue, line.product_id, group,
                                      code.id if code is not None else None, override,
                                      self.books.role(role, self.document.head.currency))
        if found is None or found not in self.books.accounts:
            self.problems += [p for p in self.books.missing(role, None) if p not in self.problems]
            return None
        if refused := self.refused(row, found):
            self.problems.append(refused)
            return None
        return Place(found, role if found != typed else self.books.role_of.get(found, role), self.header, text,
                     vat_code_id=code.id if code is not None else None)

    def refused(self, row: int | None, account_id: int) -> Problem | None:
        """Control and VAT accounts take no line (FTI-003, MST-041, CLS-052)."""
        account = self.books.accounts[account_id]
        if account.control:
            return error("FTI-003-control", at="account", row=row, account=account.number)
        if account_id in self.books.vat_accounts:
            return error("FTI-003-vat", at="account", row=row, account=account.number)
        return None

    def _charge(self, charge_id: int, number: int, line_no: int | None) -> Place | None:
        code = self.books.charges[charge_id]
        charge = next(c for c in self.document.charges if c.no == number)
        place = self._role(AccountRole.CHARGE, code.credit_account_id, text=charge.text[:100])
        if place is None:
            return None
        owner = next((x for x in self.document.lines if x.line_no == line_no), None)
        where = Dimensions(owner.cost_centre_id, owner.project_id).over(self.header) if owner is not None else self.header
        return replace(place, dimensions=where, parts=tuple(self.parts.get((Target.CHARGE, number), ())))

    def _vat(self, code_id: int, amount: int) -> Place | None:
        """The account of a VAT code; VAT that is due only when it is paid waits on its own (VAT-014)."""
        row = self.books.vat_rows[code_id]
        if amount and self.document.own.get("cash_accounting"):
            place = self._role(AccountRole.VATPEND, row.pending_account_id, code_id)
        else:
            place = Place(row.account_id, AccountRole.VATOUT, self.header, vat_code_id=code_id)
        parts = tuple(self.parts.get((Target.VAT, code_id), ()))
        if place is not None and any(p.account_id != place.account_id for p in parts):
            self.problems.append(error("FTI-010-vat", at="distributions"))
        return replace(place, parts=parts) if place is not None else None

    def internal(self) -> Iterator[Pair]:
        """Charges that only the voucher has (MST-090)."""
        amounts = {c.key: c.amount for c in self.found.calculated.charges if c.internal}
        for charge in self.document.charges:
            code = self.books.charges[charge.charge_id]
            if charge.no in amounts and amounts[charge.no]:
                credit = self._role(AccountRole.CHARGE, code.credit_account_id)
                if credit is not None:
                    yield Pair(code.debit_account_id, self.books.role_of.get(code.debit_account_id, AccountRole.CHARGE),
                               credit.account_id, self.books.role_of.get(credit.account_id, AccountRole.CHARGE),
                               amounts[charge.no], self.header, charge.text[:100])


# ---------------------------------------------------------------- voucher

def source_of(books: Books, document: Document, found: Figures) -> tuple[VoucherSource, str]:
    """Voucher source and purpose of the number series (PST-012); below zero it is a credit note (FTI-004)."""
    kind, credit = document.own["kind"], found.calculated.credit
    return voucher_source(kind, credit=credit), series_of(books, kind, credit)


def series_of(books: Books, kind: str, credit: bool) -> str:
    """The purpose of the number series; credit notes may count on with the invoices (FTI-050, MST-022)."""
    return SERIES[kind, credit and books.parameters.get(SALES_CREDIT_OWN_SERIES)]


def plan(session: Session, books: Books, found: Figures, done: Accounted, *, chain_id: int | None = None) -> VoucherPlan:
    """The voucher of a document without its number: entries per instalment, distributions, VAT (PST-011, 030, LED-001).

    Asked only when `done.problems` holds no error.
    """
    document, head, own = found.document, found.document.head, found.document.own
    assert done.profile is not None
    payer = session.get_one(Customer, head.invoice_account_id)
    source, _purpose = source_of(books, document, found)
    ref = document.ref if document.id is not None else None
    heading = Heading(source, own["posting_date"], own["document_date"], head.currency, payer.name[:100], ref)
    made = rules.voucher(heading, _entries(books, found, done.profile, chain_id), found.calculated, done.made, found.conversion,
                         done.penny, rules.VatHeading(payer.id, vat_country(found, books), own["vat_date"], payer.vat_number,
                                                      ref),
                         pairs=done.pairs, zero_lines=books.parameters.get(SALES_ZERO_PRICE_LINES))
    waiting = bool(own.get("cash_accounting"))
    return replace(made, vat=tuple(_vat_entry(books, v, found, waiting) for v in made.vat))


def _vat_entry(books: Books, entry: PlannedVat, found: Figures, waiting: bool) -> PlannedVat:
    row = books.vat_rows[entry.vat_code_id]
    difference = next((r.difference for r in found.calculated.rows
                       if r.code.id == entry.vat_code_id and r.code.rate == entry.rate), 0)
    return replace(entry, list_kind=row.list_kind, supply=row.supply, difference=difference,
                   pending=waiting and entry.vat != 0)


def vat_country(found: Figures, books: Books) -> str:
    """The country a VAT entry names: where it is delivered, else that of the customer (VAT-010)."""
    typed = found.document.head.delivery_text
    told = typed.get("country_code") if isinstance(typed, dict) else None
    address = found.places.delivery or found.places.invoice
    return told or (address.country_code if address is not None else books.company.country_code)


def _entries(books: Books, found: Figures, profile: ProfileChoice, chain_id: int | None) -> list[PlannedEntry]:
    """One entry per instalment, each with its own due date; the document of 0.00 has one too (LED-001, FTI-004)."""
    head, own = found.document.head, found.document.own
    kind = EntryType.CREDIT_NOTE if found.calculated.credit else EntryType.INVOICE
    count = len(found.instalments)
    tiers = tuple(PlannedTier(s.last, s.percent, s.amount) for s in found.steps)
    return [PlannedEntry(
        head.invoice_account_id, kind, "", own["document_date"], part.due_date, part.amount, value, profile.profile_id,
        profile.control_account_id, found.conversion.rate,
        order_customer_id=head.order_account_id if head.order_account_id != head.invoice_account_id else None,
        instalment=number, instalments=count, base_date=own["document_date"], payment_term_id=head.payment_term_id,
        payment_method_id=head.payment_method_id, cash_discount_id=head.cash_discount_id if tiers else None,
        customer_reference=head.customer_reference, on_hold=head.on_hold, tiers=tiers, cost_centre_id=head.cost_centre_id,
        project_id=head.project_id, vat_date=own["vat_date"], vat_on_discount=found.vat_on_discount,
        sales_rep_id=books.contact_rep(head.sales_group_id), chain_id=chain_id,
        correction_role=own.get("correction_role") or "none",
    ) for number, (part, value) in enumerate(zip(found.instalments, found.accounting, strict=True), 1)]


def distribution_lines(done: Accounted, plan: VoucherPlan, zero_lines: bool) -> Iterator[int | None]:
    """For each distribution the position of its voucher line, None for amounts that are not posted (PST-020)."""
    place = len(plan.entries)
    for made in done.made:
        kept = bool(made.amount) or (zero_lines and made.target is Target.LINE)
        yield place if kept else None
        place += kept


def posting_date(document: Document) -> date:
    """The day a document is posted on."""
    day = document.own["posting_date"]
    assert isinstance(day, date)
    return day
