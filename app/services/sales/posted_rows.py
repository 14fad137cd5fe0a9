"""What posting a document writes: number, voucher, VAT, instalments, distributions, and the document last (PST-001, 020)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy import delete as delete_rows
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.core.enums import EntryType, SettlementOrigin, VoucherSource
from app.core.roles import AccountRole
from app.models.base import Base
from app.models.customers import Customer, CustomerContact
from app.models.invoices import (
    DRAFT_STATES,
    AccountingDistribution,
    DocumentCharge,
    InvoiceInstalment,
    InvoiceLine,
    InvoiceVat,
    OriginalInvoice,
    PrepaymentDeduction,
    SalesInvoice,
)
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.rules import settlement
from app.rules.ledger import Contra, Heading, PlannedEntry, VoucherPlan, entry_voucher
from app.rules.sales import corrections as rules
from app.rules.sales.commission import Earned
from app.services import ledger, references
from app.services.desk import Desk
from app.services.posting import Posted, post_all
from app.services.posting import post as post_plan
from app.services.sales import commissions, e_checks, legal, parties
from app.services.sales.accounting import Accounted, distribution_lines, source_of
from app.services.sales.books import Books
from app.services.sales.checks import originals_of
from app.services.sales.document import Document, Head, Line
from app.services.sales.figures import Figures
from app.services.sales.invoices import vat_rows, with_figures
from app.settings import SALES_ZERO_PRICE_LINES, VOUCHER_IS_DOCUMENT
from app.storage import bulk, numbering
from app.storage.unit_of_work import UnitOfWork

TABLE = SalesInvoice.__tablename__


@dataclass(frozen=True, slots=True)
class PostedInvoice:
    """A posted document: its number, voucher, total in minor units of its currency, and the ids of its entries."""

    invoice_id: int
    number: str
    voucher_id: int
    total: int
    currency: str
    entry_ids: tuple[int, ...] = ()


def write(desk: Desk, uow: UnitOfWork, books: Books, found: Figures, done: Accounted, plan: VoucherPlan,
          earned: Sequence[Earned]) -> PostedInvoice:
    """Everything that makes a checked draft a posted document; raises `NoNumberError` when a series gives none."""
    session, document = uow.session, with_figures(found, found.document.own.get("state") or "draft")
    document = _frozen_codes(document, found)
    key, line_ids = _kept(session, desk, document)
    document = replace(document, id=key)
    payer = session.get_one(Customer, document.head.invoice_account_id)
    _source, purpose = source_of(books, document, found)
    drawn = numbering.draw(session, desk.company_id, purpose, document.own["posting_date"], payer.group_id)
    reference = _reference(session, books, payer, drawn.number) if found.calculated.total > 0 else None
    posted = post_plan(desk, uow, _numbered(books, plan, key, drawn, reference, payer))
    _parts(session, books, document, found, done, plan, posted)
    commissions.write(session, books, found, earned, line_ids, posted.voucher_id if done.pairs else None)
    _receipt(desk, uow, books, found, done, posted)
    _settle_credit(desk, uow, books, document, found, posted)
    _final(session, desk, books, document, found, payer, drawn.number, reference, posted)
    e_checks.enlist(session, desk, key, payer)
    uow.changed(TABLE, key)
    uow.audit("invoice.post", TABLE, key, drawn.number, {"total": found.calculated.total, "currency": document.head.currency},
              desk.company_id)
    return PostedInvoice(key, drawn.number, posted.voucher_id or 0, found.calculated.total, document.head.currency,
                         posted.entry_ids)


def _frozen_codes(document: Document, found: Figures) -> Document:
    """The VAT codes that were found stand in the lines and charges from now on."""
    def code(line: Line) -> int | None:
        known = found.codes.get(line.line_no)
        return known.id if known is not None else line.vat_code_id

    single = {c.key: c.portions[0].code for c in found.calculated.charges if len(c.portions) == 1}
    return replace(document, lines=tuple(replace(line, vat_code_id=code(line)) for line in document.lines),
                   charges=tuple(replace(c, vat_code_id=known.id) if (known := single.get(c.no)) is not None else c
                                 for c in document.charges))


# ---------------------------------------------------------------- the draft's own rows

def _kept(session: Session, desk: Desk, document: Document) -> tuple[int, dict[int, int]]:
    """The document with its lines and charges in their rows, new or changed: its id, and the ids of lines by number."""
    if document.id is None:
        columns = {c.key for c in SalesInvoice.__table__.columns} - {"id", "version", "number"}
        values = {f.name: getattr(document.head, f.name) for f in fields(Head)} | dict(document.own)
        key = bulk.add(session, SalesInvoice, [{k: v for k, v in values.items() if k in columns}
                                               | {"company_id": desk.company_id, "state": "draft"}])[0]
        lines = bulk.add(session, InvoiceLine, [_line_row(line) | {"invoice_id": key} for line in document.lines])
        bulk.add(session, DocumentCharge, [_charge_row(c) | {"invoice_id": key} for c in document.charges])
        _named(session, document, key)
        return key, {line.line_no: i for line, i in zip(document.lines, lines, strict=True)}
    _update(session, InvoiceLine, [_line_row(line) | {"b_id": line.id} for line in document.lines if line.id is not None])
    _update(session, DocumentCharge, [_charge_row(c) | {"b_id": c.id} for c in document.charges if c.id is not None])
    return document.id, {line.line_no: line.id for line in document.lines if line.id is not None}


def _named(session: Session, document: Document, key: int) -> None:
    """The originals and deductions of a document that was never kept as a draft."""
    bulk.add(session, OriginalInvoice, [{"credit_id": key, "no": o.no, "invoice_id": o.invoice_id, "number": o.number,
                                         "document_date": o.document_date, "amount": o.amount} for o in document.originals])
    bulk.add(session, PrepaymentDeduction, [{"invoice_id": key, "prepayment_id": d.prepayment_id, "net": d.net, "vat": d.vat}
                                            for d in document.deductions])


_LINE_COLUMNS = tuple(f.name for f in fields(Line) if f.name in InvoiceLine.__table__.columns and f.name != "id")
_CHARGE_COLUMNS = ("no", "line_no", "charge_id", "category", "value", "currency", "amount", "vat", "item_vat_group_id",
                   "vat_code_id", "keep", "automatic", "invoiced", "order_charge_id", "text")


def _line_row(line: Line) -> dict[str, Any]:
    return {name: getattr(line, name) for name in _LINE_COLUMNS}


def _charge_row(charge: Any) -> dict[str, Any]:
    return {name: getattr(charge, name) for name in _CHARGE_COLUMNS}


def _update(session: Session, model: type[Base], rows: list[dict[str, Any]]) -> None:
    """Many rows by id, in one statement."""
    if rows:
        session.execute(_changing(model, tuple(name for name in rows[0] if name != "b_id")), rows)


@cache
def _changing(model: type[Base], names: tuple[str, ...]) -> Any:
    """The statement that changes some columns of a row by its id, built once."""
    table: Any = model.__table__
    return update(table).where(table.c.id == bindparam("b_id")).values({n: bindparam(n) for n in names})


@cache
def _finishing(names: tuple[str, ...]) -> Any:
    """The statement that makes a draft of a known version final."""
    table: Any = SalesInvoice.__table__
    changed = {n: bindparam(n) for n in names} | {"version": table.c.version + 1}
    return update(table).where(table.c.id == bindparam("b_id"), table.c.version == bindparam("b_version"),
                               table.c.state.in_(DRAFT_STATES)).values(changed)


# ---------------------------------------------------------------- number and voucher

def _reference(session: Session, books: Books, payer: Customer, number: str) -> str | None:
    """The payment reference of an invoice (LED-033)."""
    kind = ("reference", payer.reference_kind, None if payer.reference_kind == "company" else payer.id)
    if kind not in books.kept:
        books.kept[kind] = references.kind_of(session, books.company_id, payer.id)
    return references.draw(session, books.company_id, payer.id, number, books.kept[kind])


def _numbered(books: Books, plan: VoucherPlan, key: int, drawn: numbering.Drawn, reference: str | None,
              payer: Customer) -> VoucherPlan:
    """The plan with the number of its document; the voucher takes it too where the company wants that (PST-012)."""
    ref = (TABLE, key)
    entries = tuple(replace(e, document_no=drawn.number, payment_reference=reference, document=ref) for e in plan.entries)
    own = (drawn.number, drawn.series_line_id) if books.parameters.get(VOUCHER_IS_DOCUMENT) else (None, None)
    return replace(plan, entries=entries, vat=tuple(replace(v, document=ref) for v in plan.vat), document=ref,
                   text=f"{drawn.number} {payer.name}"[:100], number=own[0], series_line_id=own[1])


def _parts(session: Session, books: Books, document: Document, found: Figures, done: Accounted, plan: VoucherPlan,
           posted: Posted) -> None:
    """VAT, instalments, and the distributions with the ledger lines they became (PST-020)."""
    key = document.id
    assert key is not None
    kept: tuple[tuple[Any, bool], ...] = (
        (InvoiceVat, found.document.id is not None), (InvoiceInstalment, bool(found.document.instalments)),
        (AccountingDistribution, bool(found.document.distributions)))
    for model in [model for model, there in kept if there]:
        session.execute(delete_rows(model).where(model.invoice_id == key).execution_options(synchronize_session=False))
    bulk.add_keyed(session, InvoiceVat, vat_rows(found, key))
    bulk.add_keyed(session, InvoiceInstalment, [
        {"invoice_id": key, "no": n, "due_date": p.due_date, "amount": p.amount, "accounting_amount": value}
        for n, (p, value) in enumerate(zip(found.instalments, found.accounting, strict=True), 1)])
    _deducted(session, document, found)
    places = distribution_lines(done, plan, books.parameters.get(SALES_ZERO_PRICE_LINES))
    bulk.add_keyed(session, AccountingDistribution, list(_distributions(key, done, places, posted)))


def _deducted(session: Session, document: Document, found: Figures) -> None:
    """What the document deducts of prepayment invoices, by its lines (FTI-060)."""
    shares = {s.key: s for s in found.calculated.lines}
    sums: dict[int, list[int]] = {}
    for line in document.lines:
        if line.prepayment_id is not None and not found.calculated.credit:
            held = sums.setdefault(line.prepayment_id, [0, 0])
            held[0], held[1] = held[0] - shares[line.line_no].net, held[1] - shares[line.line_no].vat
    if sums or document.deductions:
        session.execute(delete_rows(PrepaymentDeduction).where(PrepaymentDeduction.invoice_id == document.id)
                        .execution_options(synchronize_session=False))
        bulk.add_keyed(session, PrepaymentDeduction, [{"invoice_id": document.id, "prepayment_id": key, "net": net, "vat": vat}
                                                      for key, (net, vat) in sums.items()])


def _distributions(key: int, done: Accounted, places: Iterator[int | None], posted: Posted) -> Iterator[dict[str, Any]]:
    counts: dict[tuple[str, int], int] = {}
    for made, place in zip(done.made, places, strict=True):
        target = (made.target.value, made.target_id)
        counts[target] = counts.get(target, 0) + 1
        yield {"invoice_id": key, "target": made.target.value, "target_no": made.target_id or None, "no": counts[target],
               "account_id": made.account_id, "cost_centre_id": made.dimensions.cost_centre_id,
               "project_id": made.dimensions.project_id, "percent": made.percent, "amount": made.amount,
               "gl_entry_id": None if place is None else posted.line_ids[place]}


def _final(session: Session, desk: Desk, books: Books, document: Document, found: Figures, payer: Customer, number: str,
           reference: str | None, posted: Posted) -> None:
    """The document itself, last of all: from here on the database lets nobody change it (PST-003)."""
    own, key = document.own, document.id
    values = {
        "number": number, "state": "posted", "voucher_id": posted.voucher_id, "payment_reference": reference,
        "net": own["net"], "vat": own["vat"], "rounding": own["rounding"], "total": own["total"], "credit": own["credit"],
        "accounting_total": sum(found.accounting), "due_date": found.due, "discount_base": own["discount_base"],
        "vat_on_discount": found.vat_on_discount, "vat_method": own["vat_method"], "rate": found.conversion.rate,
        "cash_accounting": bool(own.get("cash_accounting")), "separate_discounts": bool(own.get("separate_discounts")),
        "mentions": legal.legal(books, found, payer).plain(), "posted_at": desk.clock.now(),
        "posted_by_id": desk.actor.user_id, "correction_role": own.get("correction_role") or "none",
        "original_id": own.get("original_id"), "chain_id": own.get("chain_id"),
        **_parties(session, desk, found, payer)}
    known = document.version if found.document.id is not None else 1
    changed: Any = session.execute(_finishing(tuple(values)), {**values, "b_id": key, "b_version": known})
    if changed.rowcount != 1:
        raise StaleDataError(f"{TABLE} {key}")
    held = session.identity_map.get(session.identity_key(SalesInvoice, key))
    if held is not None:
        session.expire(held)


def _parties(session: Session, desk: Desk, found: Figures, payer: Customer) -> dict[str, int]:
    """Who is billed and where it goes, as they stand today (AUD-043, DOC-010)."""
    head, places = found.document.head, found.places
    contact = session.get(CustomerContact, head.contact_id) if head.contact_id is not None else None
    typed = head.delivery_text if isinstance(head.delivery_text, dict) else None
    order = session.get_one(Customer, head.order_account_id)
    invoice, delivery = parties.address_facts(places.invoice), typed or parties.address_facts(places.delivery)
    billed = parties.frozen(session, desk, payer, invoice, head.language, contact=contact.name if contact is not None else None)
    there = places.delivery.contact if places.delivery is not None and typed is None else None
    if order is payer and delivery == invoice and contact is None and there is None:
        return {"invoice_party_id": billed, "delivery_party_id": billed}
    return {"invoice_party_id": billed,
            "delivery_party_id": parties.frozen(session, desk, order, delivery, head.language, contact=there)}


# ---------------------------------------------------------------- cash terms, credit notes

def _receipt(desk: Desk, uow: UnitOfWork, books: Books, found: Figures, done: Accounted, posted: Posted) -> None:
    """Cash terms: the receipt of the whole amount on the cash account, settled with the invoice (MST-052, PAY-19)."""
    head, own = found.document.head, found.document.own
    term, total = books.term_rows.get(head.payment_term_id or 0), found.calculated.total
    if term is None or not term.cash or total <= 0 or own.get("correction_role") == "cancelling":
        return
    account = term.cash_account_id or books.role(AccountRole.CASH, head.currency)
    assert account is not None and done.profile is not None
    entry = PlannedEntry(
        head.invoice_account_id, EntryType.PAYMENT, "", own["posting_date"], own["posting_date"], -total, -sum(found.accounting),
        done.profile.profile_id, done.profile.control_account_id, found.conversion.rate,
        payment_method_id=head.payment_method_id)
    heading = Heading(VoucherSource.PAY, own["posting_date"], own["posting_date"], head.currency, term.code)
    made = entry_voucher(heading, [entry], [Contra(account, books.role_of.get(account, AccountRole.CASH), total)],
                         found.conversion, done.penny)
    paid = post_plan(desk, uow, made)
    settle_entries(desk, uow, posted.entry_ids, paid.entry_ids, SettlementOrigin.CASH_TERMS, head.currency)


def settle_entries(desk: Desk, uow: UnitOfWork, debits: Sequence[int], credits: Sequence[int], origin: SettlementOrigin,
                   currency: str, wanted: dict[int, int] | None = None) -> None:
    """Settle debit entries with credit entries in their order, each as far as both reach (SET-02).

    `wanted`: at most so much (minor units) of each debit entry.
    """
    accounts, _missing = ledger.settlement_accounts(uow.session, desk.company_id, currency)
    if accounts is None:
        raise numbering.NoNumberError(_missing[0])
    held = ledger.open_entries(uow.session, [*debits, *credits])
    plans = []
    left = dict(wanted or {})
    for debit in debits:
        for credit in credits:
            one, other = held[debit], held[credit]
            amount = min(one.remaining, -other.remaining, left.get(debit, one.remaining))
            if amount <= 0:
                continue
            day = max(one.posting_date, other.posting_date)
            text = f"{one.document_no} / {other.document_no}"
            made = settlement.settle(one, other, amount, day, accounts, origin=origin, text=text)
            plans.append(made)
            for key in (debit, credit):
                held[key] = _after(held[key], made)
            if debit in left:
                left[debit] -= amount
    post_all(desk, uow, plans)


def _after(entry: settlement.OpenEntry, made: VoucherPlan) -> settlement.OpenEntry:
    """An entry as a plan leaves it."""
    own = [d for d in made.details if d.entry == entry.ref]
    return replace(entry, remaining=entry.remaining + sum(d.amount for d in own),
                   remaining_accounting=entry.remaining_accounting + sum(d.accounting_amount for d in own))


def _settle_credit(desk: Desk, uow: UnitOfWork, books: Books, document: Document, found: Figures, posted: Posted) -> None:
    """A credit note is settled with the invoices it names, with the oldest, or not at all (FTI-052, SET-25)."""
    own, head = document.own, document.head
    how = rules.Settle(own.get("settle") or "designated")
    if not found.calculated.credit or how is rules.Settle.NONE or own.get("correction_role") == "cancelling":
        return
    originals = originals_of(uow.session, document)
    named = [o.invoice_id for o in originals if o.invoice_id is not None]
    if how is rules.Settle.DESIGNATED and not named:
        return
    entries = _open_invoices(uow.session, head, None if how is rules.Settle.OLDEST else named)
    chosen = rules.settle_with(how, -found.calculated.total, entries, originals)
    if chosen:
        settle_entries(desk, uow, [entry for entry, _amount in chosen], posted.entry_ids, SettlementOrigin.CREDIT_NOTE,
                       head.currency, dict(chosen))


def _open_invoices(session: Session, head: Head, documents: Sequence[int] | None) -> list[rules.OpenInvoice]:
    """Open debit entries of the customer in the currency: of some documents, or all that may be settled automatically."""
    from app.models.accounts import PostingProfile
    entry, state = CustomerLedgerEntry, CustomerEntryState
    query = (select(entry.id, entry.document_table, entry.document_id, state.due_date, entry.document_no, state.remaining)
             .join(state, state.entry_id == entry.id)
             .where(entry.customer_id == head.invoice_account_id, entry.currency == head.currency, state.remaining > 0))
    if documents is not None:
        query = query.where(entry.document_table == TABLE, entry.document_id.in_(list(documents)))
    else:
        query = query.join(PostingProfile, PostingProfile.id == state.posting_profile_id).where(
            PostingProfile.settlement, state.on_hold.is_(None))
    return [rules.OpenInvoice(r.id, r.document_id if r.document_table == TABLE else None, r.due_date, r.document_no, r.remaining)
            for r in session.execute(query)]

