"""Everything that stands between a draft and its posting, all at once and in the order of the chapter (PST-002, FTI-007)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.money import Money
from app.core.problems import Problem, error, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.customers import Customer
from app.models.invoices import InvoiceLine, OriginalInvoice, SalesInvoice
from app.rules.customers import Event, Moment
from app.rules.periods import MODULE_OF, check_posting_date
from app.rules.sales import corrections as rules
from app.rules.sales import distributions, vat
from app.rules.terms import check_statutory
from app.rules.vat_periods import check as check_vat_date
from app.services import cash_rules, permissions, vat_numbers
from app.services.credit import invoices as credit_invoices
from app.services.credit.books import Books as CreditBooks
from app.services.desk import Desk
from app.services.sales import e_checks, legal
from app.services.sales.accounting import Accounted, source_of, vat_country
from app.services.sales.books import Books
from app.services.sales.document import Document, Line, stands
from app.services.sales.figures import ELECTRONIC, TAXED, Figures
from app.services.sales.invoices import blocked, needs_approval
from app.settings import SALES_CREDIT_NEEDS_ORIGINAL, SALES_CREDIT_NEEDS_REASON, VAT_LAST_INVALID
from app.storage import numbering

declare({
    "PST-002-lines": N_("Enter at least one line with an amount."),
    "PST-002-account": N_("Choose an account for line {line}, or delete the line."),
    "PST-002-product": N_("Choose a product for line {line}, or make it an account line."),
    "PST-002-blocked": N_("Product {product} in line {line} is blocked for sale. Choose another one."),
    "PST-002-service": N_("The service period ends on {last}, before it begins on {first}. Correct one of the two."),
    "FTI-002-release": N_("This draft may be posted from {day} on. Wait, or change its release date."),
    "FTI-002-due": N_("The due date {due} lies before the document date {dated}. Choose a later one."),
    "FTI-060-taken": N_("{taken} of prepayment invoice {number} is deducted on another invoice or credited. "
                        "Cancel or credit that invoice first."),
    "FTI-009-needed": N_("A second person must approve this document first. Ask for approval."),
    "RAT-010-aged": N_("The newest rate for {currency} is of {used}, {age:day|days} before {day}. Use it all the same?"),
})


def check(session: Session, desk: Desk, books: Books, found: Figures, done: Accounted, *, event: Event | None = None,
          hooked: bool = True) -> tuple[Problem, ...]:
    """Every problem of a document that is to be posted (PST-002); `event` = what Blocked takes it for, found out when None.

    Credit control is asked when nothing else is wrong (CRD-82); `hooked` = False where it has answered before.
    """
    document = found.document
    payer = session.get_one(Customer, document.head.invoice_account_id)
    problems = [
        *_complete(books, document),
        *blocked(session, document, event or posting_event(books, found), Moment.POST),
        *_dates(desk, books, found), *_cash(session, books, found, payer), *_vat(books, found, payer), *found.problems,
        *done.problems,
        *_credit(session, books, found, payer), *_deductions(session, found), *legal.missing(session, books, found, payer),
        *e_checks.missing(session, books, found, payer), *_series(session, books, found, payer),
        *permissions.may_post(session, desk, _sources(books, found))]
    if hooked and not any(p.weight == "error" for p in problems):
        problems += credit_limit(session, desk, books, found)
    return _once(problems)


def credit_limit(session: Session, desk: Desk, books: Books, found: Figures) -> tuple[Problem, ...]:
    """What credit control says of an invoice that is to be posted: free text and prepayment invoices (CRD-15)."""
    own, head = found.document.own, found.document.head
    role = own.get("correction_role")
    if own.get("kind") == "order" or found.calculated.credit or role == "cancelling":
        return ()
    known = books.kept.setdefault("credit", CreditBooks(session, desk))
    draft = credit_invoices.Draft(
        head.invoice_account_id, found.calculated.total, head.currency, found.document.number or "", found.document.id,
        own.get("order_id") if own.get("kind") == "prepayment" else None,
        own.get("original_id") if role == "corrected" else None)
    return credit_invoices.over_limit(session, desk, draft, known)


def _once(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Each problem once, in its first place."""
    seen: list[Problem] = []
    for problem in problems:
        if problem not in seen:
            seen.append(problem)
    return tuple(seen)


def posting_event(books: Books, found: Figures) -> Event:
    """What posting a document is to Blocked (BLK-M13…M23)."""
    own, credit = found.document.own, found.calculated.credit
    role = own.get("correction_role")
    if role == "cancelling":
        return Event.CANCEL_INVOICE if credit else Event.CANCEL_CREDIT_NOTE
    if role == "corrected":
        return Event.CORRECT_INVOICE
    if own.get("kind") == "prepayment":
        return Event.PREPAYMENT_CREDIT_NOTE if credit else Event.PREPAYMENT_INVOICE
    if credit:
        return Event.CREDIT_NOTE
    sold = [books.product(line.product_id) for line in found.document.lines if line.type in TAXED]
    goods = any(product is not None and product.kind == "goods" for product in sold)
    return Event.GOODS_INVOICE if goods else Event.POST_FREE_TEXT_INVOICE


# ---------------------------------------------------------------- 1 complete

def _complete(books: Books, document: Document) -> Iterator[Problem]:
    if not any(line.type in TAXED for line in document.lines) and not document.charges:
        yield error("PST-002-lines", at="lines")
    for row, line in enumerate(document.lines):
        yield from _line(books, row, line, document.own.get("kind") == "prepayment")
    first, last = document.own.get("service_from"), document.own.get("service_to")
    if first and last and last < first:
        yield error("PST-002-service", at="service_to", first=first, last=last)


def _line(books: Books, row: int, line: Line, prepayment: bool) -> Iterator[Problem]:
    """What a line lacks; those of prepayments need no account (FTI-060)."""
    product = books.product(line.product_id)
    if line.type == "account" and line.account_id is None and line.prepayment_id is None and not prepayment:
        yield error("PST-002-account", at="account", row=row, line=row + 1)
    if line.type == "product" and product is None:
        yield error("PST-002-product", at="product", row=row, line=row + 1)
    if product is not None and product.blocked and line.order_line_id is None and line.original_line_id is None:
        yield error("PST-002-blocked", at="product", row=row, line=row + 1, product=product.number)
    if line.service_from and line.service_to and line.service_to < line.service_from:
        yield error("PST-002-service", at="service_to", row=row, first=line.service_from, last=line.service_to)


# ---------------------------------------------------------------- 4 dates

def _dates(desk: Desk, books: Books, found: Figures) -> Iterator[Problem]:
    """Release, periods, VAT periods, due date, age of the rate, approval, terms beyond the law (FTI-002, 009, MST-032…053)."""
    document, own = found.document, found.document.own
    posted: date = own["posting_date"]
    release = own.get("release_on")
    if release and release > desk.today:
        yield error("FTI-002-release", at="release_on", day=release)
    for module in sorted({MODULE_OF[source] for source in _sources(books, found)}):
        yield from check_posting_date(books.calendar, posted, module)
    yield from check_vat_date(books.vat_spans, own["vat_date"])
    if found.due < own["document_date"]:
        yield error("FTI-002-due", at="due_date", due=found.due, dated=own["document_date"])
    quote = books.quote(document.head.currency, posted) if document.head.currency != books.home else None
    if quote is not None and quote.too_old and document.head.rate is None:
        yield warning("RAT-010-aged", key=f"RAT-010-{document.head.currency}-{quote.of}", at="currency",
                      currency=document.head.currency, day=posted, used=quote.of, age=quote.age)
    if own.get("state") != "approved" and needs_approval(books, found.calculated.total_accounting) \
            and own.get("kind") != "order" and own.get("correction_role") != "cancelling":
        yield error("FTI-009-needed", at="state")
    term = books.term_rows.get(document.head.payment_term_id or 0)
    if term is not None and term.cash and found.calculated.total > 0:
        yield from books.missing(AccountRole.CASH, term.cash_account_id or books.role(AccountRole.CASH, document.head.currency))


def _cash(session: Session, books: Books, found: Figures, payer: Customer) -> Iterator[Problem]:
    """Cash terms post a receipt at once: not on a closed day of the cash desk, not beyond the cash limit (PAY-19, DEP-05)."""
    head, day = found.document.head, found.document.own["posting_date"]
    term = books.term_rows.get(head.payment_term_id or 0)
    if term is None or not term.cash or found.calculated.total <= 0 \
            or found.document.own.get("correction_role") == "cancelling":
        return
    account = term.cash_account_id or books.role(AccountRole.CASH, head.currency)
    if account is None or account not in cash_rules.cash_accounts(session, payer.company_id):
        return
    shut = cash_rules.locked(session, payer.company_id, account, day)
    if shut is not None:
        yield error("DEP-04-locked", at="posting_date", account=shut[0], day=shut[1])
    total = found.calculated.total_accounting + cash_rules.posted(session, payer, day)
    problem = cash_rules.limits(session, payer.company_id).problem(payer, day, total, "payment_term_id")
    if problem is not None:
        yield problem


# ---------------------------------------------------------------- 5 VAT

def _vat(books: Books, found: Figures, payer: Customer) -> Iterator[Problem]:
    """Codes that are in use, with what they ask of the customer (VAT-003, 005, EIN-023); terms beyond the law (MST-053)."""
    country = vat_country(found, books)
    supply = vat.Supply(books.company.country_code, country, payer.vat_number)
    yield from vat.check_codes(found.used_codes, supply, found.document.own["vat_date"])
    yield from _answered(books, found, payer)
    term = books.terms.get(found.document.head.payment_term_id or 0)
    home = found.places.invoice
    if term is not None and not found.calculated.credit:
        yield from check_statutory(term, found.document.own["document_date"],
                                   home.country_code if home is not None else books.company.country_code)


def _answered(books: Books, found: Figures, payer: Customer) -> Iterator[Problem]:
    """What the EU service last said of a number that is used at 0 %; a credit note takes back what was posted (ESL-024)."""
    number = payer.vat_number or ""
    if found.calculated.credit or not any(code.list_kind != "none" for code in found.used_codes):
        return
    if ("vat_answer", number) not in books.kept:
        policy = str(books.parameters.get(VAT_LAST_INVALID))
        books.kept["vat_answer", number] = vat_numbers.check_posting(books.session, books.company_id, number, policy)
    yield from books.kept["vat_answer", number]


# ---------------------------------------------------------------- credit notes and prepayments

def originals_of(session: Session, document: Document) -> list[rules.Original]:
    """The invoices a credit note names, with their total and what was credited before (FTI-050, 051)."""
    ids = [o.invoice_id for o in document.originals if o.invoice_id is not None]
    rows = {r.id: r for r in session.scalars(select(SalesInvoice).where(SalesInvoice.id.in_(ids)))} if ids else {}
    found = []
    for original in document.originals:
        row = rows.get(original.invoice_id or 0)
        if row is None:
            found.append(rules.Original(original.number or "", original.document_date, amount=original.amount))
            continue
        found.append(rules.Original(
            row.number or "", row.document_date, row.id, abs(row.total), credited_before(session, row.id, document.id),
            original.amount, row.invoice_account_id == document.head.invoice_account_id, row.total < 0))
    return found


def credited_before(session: Session, invoice_id: int, but: int | None = None) -> int:
    """What posted credit notes credited of an invoice so far, minor units; a cancelled one credits nothing (FTI-051)."""
    query = (select(OriginalInvoice.amount, SalesInvoice.total).join(SalesInvoice, SalesInvoice.id == OriginalInvoice.credit_id)
             .where(OriginalInvoice.invoice_id == invoice_id, stands()))
    if but is not None:
        query = query.where(SalesInvoice.id != but)
    return sum(amount if amount is not None else abs(total) for amount, total in session.execute(query))


def credited_lines(session: Session, lines: Mapping[int, InvoiceLine], but: int | None = None) -> dict[int, rules.Credited]:
    """What posted credit notes that stand took back of some invoice lines, by their ids (ORD-070); `but` is not counted.

    A credit of a part of the price alone takes no pieces back.
    """
    found = {key: rules.Credited(line.quantity, line.amount) for key, line in lines.items()}
    query = (select(InvoiceLine).join(SalesInvoice, SalesInvoice.id == InvoiceLine.invoice_id)
             .where(stands(), InvoiceLine.original_line_id.in_(list(lines)), SalesInvoice.id != (but or 0))
             .order_by(InvoiceLine.id))
    for line in session.scalars(query):
        key = line.original_line_id or 0
        found[key] = found[key].less(line.quantity, line.amount, price_only=line.typed_amount and line.price_unit == 1)
    return found


def _credit(session: Session, books: Books, found: Figures, payer: Customer) -> Iterator[Problem]:
    """Reason and original invoices of a credit note (FTI-050, 051); corrections and cancellations have both already."""
    document = found.document
    if not found.calculated.credit or document.own.get("correction_role") in ("cancelling", "corrected"):
        return
    originals = originals_of(session, document)
    wanted = rules.CreditRules(
        books.parameters.get(SALES_CREDIT_NEEDS_ORIGINAL), books.parameters.get(SALES_CREDIT_NEEDS_REASON),
        rules.always_refers(books.company.country_code, electronic=payer.e_invoice in ELECTRONIC))
    yield from rules.check_originals(originals, wanted, has_reason=document.own.get("reason_id") is not None)
    yield from rules.check_overcredit(-found.calculated.total, originals, document.head.currency)
    yield from _pieces(session, document)


def _pieces(session: Session, document: Document) -> Iterator[Problem]:
    """No more pieces of an invoice line come back than are left when the credit note is posted (ORD-070)."""
    ids = {line.original_line_id for line in document.lines if line.original_line_id is not None}
    if not ids:
        return
    known = {row.id: row for row in session.scalars(select(InvoiceLine).where(InvoiceLine.id.in_(ids)))}
    left = credited_lines(session, known, document.id)
    for row, line in enumerate(document.lines):
        part = left.get(line.original_line_id or 0)
        if part is None:
            continue
        after = part.less(line.quantity, line.amount, price_only=line.typed_amount and line.price_unit == 1)
        if after.credited_quantity != part.credited_quantity and after.left * part.quantity < 0:
            yield from rules.check_credit([(part, -line.quantity, None)], document.head.currency, at=(row,))
        left[line.original_line_id or 0] = after


def prepayments_left(session: Session, ids: Sequence[int], but: int | None = None) -> list[distributions.Prepayment]:
    """What prepayment invoices still have to deduct, net per VAT code: what they put on ADVINV, less what final invoices deduct
    and credit notes took back (FTI-060). Mirrors and credit notes among `ids` have nothing of their own."""
    line, found = InvoiceLine, []
    for row in session.scalars(select(SalesInvoice).where(
            SalesInvoice.id.in_(list(ids)), SalesInvoice.state == "posted", SalesInvoice.total > 0,
            SalesInvoice.correction_role != "cancelling").order_by(SalesInvoice.posting_date, SalesInvoice.id)):
        ahead = select(line.id).where(line.invoice_id == row.id, line.vat_code_id.is_not(None))
        left: dict[int, int] = {}
        for wanted in ((line.id.in_(ahead),),
                       (line.prepayment_id == row.id, line.vat_code_id.is_not(None), SalesInvoice.state == "posted"),
                       (line.original_line_id.in_(ahead), line.vat_code_id.is_not(None), stands())):
            rows = session.execute(
                select(line.vat_code_id, func.sum(line.net)).join(SalesInvoice, SalesInvoice.id == line.invoice_id)
                .where(*wanted, SalesInvoice.id != (but or 0)).group_by(line.vat_code_id))
            for code, net in rows:
                left[code or 0] = left.get(code or 0, 0) + int(net)
        found.append(distributions.Prepayment(row.id, row.number or "", left))
    return found


def taken_off(session: Session, row: SalesInvoice, but: int | None = None, back: int | None = None) -> tuple[Problem, ...]:
    """Why `back` of a prepayment invoice (net, minor units; None = all of it) cannot be taken back: what final invoices
    deducted of it stays invoiced (FTI-060)."""
    if row.kind != "prepayment" or row.total <= 0:
        return ()
    whole = session.scalar(select(func.sum(InvoiceLine.net)).where(InvoiceLine.invoice_id == row.id)) or 0
    left = sum(sum(one.left.values()) for one in prepayments_left(session, [row.id], but))
    if left >= (int(whole) if back is None else back):
        return ()
    return (error("FTI-060-taken", at="lines", taken=Money(int(whole) - left, row.currency), number=row.number or ""),)


def _deductions(session: Session, found: Figures) -> tuple[Problem, ...]:
    """No more is deducted of a prepayment invoice than is left (FTI-060)."""
    nets = {s.key: s.net for s in found.calculated.lines}
    lines = [(line.prepayment_id, code.id, nets[line.line_no]) for line in found.document.lines
             if line.prepayment_id is not None and (code := found.codes.get(line.line_no)) is not None]
    if found.calculated.credit and found.document.own.get("kind") == "prepayment":
        return _credited_ahead(session, found)
    if not lines or found.calculated.credit:
        return ()
    known = prepayments_left(session, [invoice for invoice, _code, _net in lines], found.document.id)
    return distributions.check_deductions(lines, known, found.document.head.currency)


def _credited_ahead(session: Session, found: Figures) -> tuple[Problem, ...]:
    """A credit note takes no more of a prepayment invoice back than final invoices left of it (FTI-060)."""
    ids = [original.invoice_id for original in found.document.originals if original.invoice_id is not None]
    back = -sum(share.net for share in found.calculated.lines)
    rows = session.scalars(select(SalesInvoice).where(SalesInvoice.id.in_(ids))).all()
    return taken_off(session, rows[0], found.document.id, back) if len(rows) == 1 else ()


# ---------------------------------------------------------------- 10

def _sources(books: Books, found: Figures) -> set[VoucherSource]:
    """The vouchers posting will write: cash terms a receipt, credit notes a settlement (MST-052, FTI-052)."""
    sources = {source_of(books, found.document, found)[0]}
    term, own = books.term_rows.get(found.document.head.payment_term_id or 0), found.document.own
    if term is not None and term.cash and found.calculated.total > 0:
        sources.add(VoucherSource.PAY)
    named = any(o.invoice_id is not None for o in found.document.originals)
    if found.calculated.credit and (own.get("settle") == "oldest" or (own.get("settle", "designated") == "designated" and named)):
        sources.add(VoucherSource.SET)
    return sources


def _series(session: Session, books: Books, found: Figures, payer: Customer) -> Iterator[Problem]:
    """Numbers for the document and its vouchers (MST-022…025); asked once per series and day of a batch."""
    document = found.document
    _source, purpose = source_of(books, document, found)
    day = document.own["posting_date"]
    wanted: list[tuple[str, int | None]] = [(purpose, payer.group_id)]
    wanted += [(f"voucher_{source.value}", None) for source in sorted(_sources(books, found))]
    for name, group in wanted:
        key = (name, group, day)
        if key not in books.checked_series:
            books.checked_series[key] = numbering.check(session, books.company_id, name, day, group)
        yield from books.checked_series[key]

