"""The exact mirror of a posted document: every row and every voucher line with its sign turned (FTI-041, 043)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.core.enums import EntryType, SettlementOrigin, VoucherSource
from app.core.problems import Problem
from app.core.roles import AccountRole
from app.models.customers import Customer
from app.models.invoices import (
    AccountingDistribution,
    CommissionTransaction,
    DocumentCharge,
    InvoiceInstalment,
    InvoiceLine,
    InvoiceVat,
    OriginalInvoice,
    SalesInvoice,
)
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry, VatEntry
from app.rules.ledger import Heading, PlannedEntry, PlannedVat, VoucherPlan, reversal
from app.rules.periods import MODULE_OF, check_posting_date
from app.rules.sales import corrections as rules
from app.rules.sales.distributions import Dimensions, Distribution, Target, check_accounts
from app.rules.vat_periods import check as check_vat_date
from app.services import ledger, permissions
from app.services.desk import Desk
from app.services.late_revaluations import given_back
from app.services.posting import Posted, post
from app.services.sales import commissions, e_checks
from app.services.sales.accounting import series_of
from app.services.sales.books import Books, plain_rows
from app.services.sales.posted_rows import PostedInvoice
from app.settings import SALES_CREDIT_CORRECTION, VOUCHER_IS_DOCUMENT
from app.storage import bulk, numbering
from app.storage.unit_of_work import UnitOfWork

TABLE = SalesInvoice.__tablename__
_TURNED = {"quantity", "discount_amount", "amount", "net", "vat", "base", "difference", "base_accounting", "vat_accounting",
           "accounting_amount", "deliver_now"}


def check(session: Session, desk: Desk, books: Books, row: SalesInvoice, day: date) -> tuple[Problem, ...]:
    """Dates, accounts, dimensions, numbers and permission for the document that takes `row` back on `day` (FTI-042)."""
    source, purpose = _series(books, row)
    payer = session.get_one(Customer, row.invoice_account_id)
    made = [Distribution(Target(d.target), d.target_no or 0, d.account_id, AccountRole.REV, d.amount,
                         Dimensions(d.cost_centre_id, d.project_id))
            for d in session.scalars(select(AccountingDistribution).where(AccountingDistribution.invoice_id == row.id))]
    return (*check_posting_date(books.calendar, day, MODULE_OF[source]), *check_vat_date(books.vat_spans, day),
            *check_accounts(made, books.account_facts, books.values, day),
            *numbering.check(session, desk.company_id, purpose, day, payer.group_id),
            *numbering.check(session, desk.company_id, f"voucher_{source.value}", day),
            *permissions.may_post(session, desk, {source}))


def _series(books: Books, row: SalesInvoice) -> tuple[VoucherSource, str]:
    """Voucher source and number series of the mirror: a credit note, or an invoice that takes a credit note back."""
    credit = row.total > 0
    return rules.voucher_source(row.kind, credit=credit), series_of(books, row.kind, credit)


def write(desk: Desk, uow: UnitOfWork, books: Books, row: SalesInvoice, day: date, reason_id: int | None,
          comment: str) -> PostedInvoice:
    """Post the mirror of a checked document, settled with it; raises `NoNumberError` when a series gives none."""
    session = uow.session
    payer = session.get_one(Customer, row.invoice_account_id)
    source, purpose = _series(books, row)
    key = _head(session, row, day, reason_id, comment)
    lines = _children(session, InvoiceLine, "invoice_id", row.id, key)
    _link_lines(session, lines)
    _children(session, DocumentCharge, "invoice_id", row.id, key)
    _children(session, InvoiceVat, "invoice_id", row.id, key)
    _children(session, InvoiceInstalment, "invoice_id", row.id, key)
    session.add(OriginalInvoice(credit_id=key, no=1, invoice_id=row.id, number=row.number, document_date=row.document_date))
    drawn = numbering.draw(session, desk.company_id, purpose, day, payer.group_id)
    plan = _plan(session, books, row, key, day, source, drawn, payer)
    posted = post(desk, uow, plan)
    _distributions(session, row, key, posted)
    _commission(session, row, lines, day, posted)
    session.flush()
    _final(session, desk, row, key, drawn.number, posted)
    e_checks.enlist_like(session, desk, key, row.id)
    uow.changed(TABLE, key)
    uow.changed(TABLE, row.id)
    uow.audit("invoice.cancel", TABLE, key, drawn.number, {"original": row.number, "total": -row.total, "currency": row.currency},
              desk.company_id)
    return PostedInvoice(key, drawn.number, posted.voucher_id or 0, -row.total, row.currency, posted.entry_ids)


# ---------------------------------------------------------------- rows

def _head(session: Session, row: SalesInvoice, day: date, reason_id: int | None, comment: str) -> int:
    """The head as a draft for the moment; its terms and texts are the original's."""
    values = vars(plain_rows(session, SalesInvoice, SalesInvoice.id == row.id)[0])
    changed = {
        "version": 1, "number": None, "state": "draft", "document_date": day, "posting_date": day, "vat_date": day,
        "release_on": None, "due_date": day, "credit": row.total > 0, "reason_id": reason_id, "comment": comment or None,
        "correction_role": "cancelling", "original_id": row.id, "chain_id": rules.chain_of(row.id, row.chain_id),
        "cancel_on": None, "payment_reference": None, "approved_by_id": None, "voucher_id": None, "posted_at": None,
        "posted_by_id": None, **{name: -values[name] for name in ("net", "vat", "rounding", "total", "accounting_total",
                                                                  "discount_base")}}
    if values["discount_amount"] is not None:
        changed["discount_amount"] = -values["discount_amount"]
    return bulk.add(session, SalesInvoice, [{k: v for k, v in values.items() if k != "id"} | changed])[0]


def _children(session: Session, model: Any, parent: str, old: int, key: int) -> dict[int, int]:
    """Rows of the original with their amounts turned, under the mirror; new ids by the old ones."""
    rows = [vars(r) for r in plain_rows(session, model, getattr(model, parent) == old)]
    made = [{name: -value if name in _TURNED and value is not None else value for name, value in r.items() if name != "id"}
            | {parent: key} for r in rows]
    if model is DocumentCharge:
        made = [m | {"value": -m["value"] if m["category"] == "fixed" else m["value"]} for m in made]
    return dict(zip((r["id"] for r in rows), bulk.add(session, model, made), strict=True))


def _link_lines(session: Session, lines: dict[int, int]) -> None:
    """Each line of the mirror names the one it takes back."""
    table: Any = InvoiceLine.__table__
    for old, new in lines.items():
        session.execute(update(table).where(table.c.id == new).values(original_line_id=old))


def _distributions(session: Session, row: SalesInvoice, key: int, posted: Posted) -> None:
    """The distributions turned, each with the voucher line at the place of the original's (PST-020)."""
    place = {gl: n for n, gl in enumerate(_line_ids(session, row.voucher_id or 0))}
    rows = [vars(r) for r in plain_rows(session, AccountingDistribution, AccountingDistribution.invoice_id == row.id)]
    bulk.add_keyed(session, AccountingDistribution, [
        {k: v for k, v in r.items() if k != "id"} | {
            "invoice_id": key, "amount": -r["amount"],
            "gl_entry_id": None if r["gl_entry_id"] is None else posted.line_ids[place[r["gl_entry_id"]]]} for r in rows])


def _line_ids(session: Session, voucher_id: int) -> Sequence[int]:
    table = GeneralLedgerEntry
    return session.scalars(select(table.id).where(table.voucher_id == voucher_id).order_by(table.line_no)).all()


def _commission(session: Session, row: SalesInvoice, lines: dict[int, int], day: date, posted: Posted) -> None:
    """Commission is taken back exactly (FTI-043, MST-101)."""
    table = CommissionTransaction
    kept = [r.id for r in commissions.standing(session, list(lines))]
    rows = [vars(r) for r in plain_rows(session, table, table.id.in_(kept))]
    bulk.add_keyed(session, table, [
        {k: v for k, v in r.items() if k != "id"} | {
            "invoice_line_id": lines[r["invoice_line_id"]], "base": -r["base"], "amount": -r["amount"], "earned_on": day,
            "voucher_id": posted.voucher_id if r["voucher_id"] else None, "reverses_id": r["id"]} for r in rows])


def _final(session: Session, desk: Desk, row: SalesInvoice, key: int, number: str, posted: Posted) -> None:
    table: Any = SalesInvoice.__table__
    session.execute(update(table).where(table.c.id == key).values(
        state="posted", number=number, voucher_id=posted.voucher_id, credit=-row.total < 0, posted_at=desk.clock.now(),
        posted_by_id=desk.actor.user_id, version=2))


# ---------------------------------------------------------------- voucher

def _plan(session: Session, books: Books, row: SalesInvoice, key: int, day: date, source: VoucherSource, drawn: numbering.Drawn,
          payer: Customer) -> VoucherPlan:
    """The counter-voucher at the original's accounts, rate and amounts, its entries settled with the original's (FTI-043)."""
    assert row.voucher_id is not None
    lines, details = ledger.posted_lines(session, row.voucher_id)
    heading = Heading(source, day, day, row.currency, f"{drawn.number} {payer.name}"[:100], (TABLE, key))
    made = reversal(heading, row.voucher_id, lines, list(_entries(session, row, key, day)), details,
                    negative=books.parameters.get(SALES_CREDIT_CORRECTION))
    entries = tuple(replace(e, adjustment=False, document_no=drawn.number, document=(TABLE, key)) for e in made.entries)
    settlements = tuple(replace(s, origin=SettlementOrigin.CREDIT_NOTE) for s in made.settlements)
    own = (drawn.number, drawn.series_line_id) if books.parameters.get(VOUCHER_IS_DOCUMENT) else (None, None)
    made = given_back(session, made)
    return replace(made, entries=entries, settlements=settlements, vat=tuple(_vat(session, row, key, day)), number=own[0],
                   series_line_id=own[1])


def _entries(session: Session, row: SalesInvoice, key: int, day: date) -> Iterator[PlannedEntry]:
    """The original's entries in the order of their details; `reversal` turns their amounts."""
    entry, state = CustomerLedgerEntry, CustomerEntryState
    kind = EntryType.CREDIT_NOTE if row.total > 0 else EntryType.INVOICE
    for e, s in session.execute(select(entry, state).join(state, state.entry_id == entry.id).where(
            entry.voucher_id == row.voucher_id).order_by(entry.id)):
        yield PlannedEntry(
            e.customer_id, kind, "", day, day, e.amount, e.accounting_amount, e.posting_profile_id, e.control_account_id, e.rate,
            e.order_customer_id, e.instalment, e.instalments, base_date=day, payment_term_id=s.payment_term_id,
            payment_method_id=s.payment_method_id, customer_reference=e.customer_reference, cost_centre_id=e.cost_centre_id,
            project_id=e.project_id, vat_date=day, vat_on_discount=e.vat_on_discount, sales_rep_id=e.sales_rep_id,
            chain_id=rules.chain_of(row.id, row.chain_id), correction_role="cancelling")


def _vat(session: Session, row: SalesInvoice, key: int, day: date) -> Iterator[PlannedVat]:
    """The VAT entries turned, at their accounting amounts; VAT date = cancelling date (FTI-043)."""
    place = {gl: n for n, gl in enumerate(_line_ids(session, row.voucher_id or 0))}
    for v in session.scalars(select(VatEntry).where(VatEntry.voucher_id == row.voucher_id).order_by(VatEntry.id)):
        yield PlannedVat(
            v.vat_code_id, v.category, v.rate, v.customer_id, v.country_code, day, -v.base, -v.vat, -v.base_accounting,
            -v.vat_accounting, None if v.gl_entry_id is None else place[v.gl_entry_id], (TABLE, key), v.vat_number, v.list_kind,
            v.supply, -v.difference, v.base_only, v.pending)

