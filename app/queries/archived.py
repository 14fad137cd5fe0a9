"""Everything that was archived as it left the program, as a list (CLW-022)."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import aliased

from app.core.words import N_
from app.models.archive import ArchiveContent, ArchivedDocument, OutgoingMessage, OutputAttempt, OutputItem
from app.models.company import User
from app.models.customers import Customer
from app.queries.listing import Column, Listing, ListQuery

KINDS: Mapping[str, str] = {
    "invoice": N_("Invoice"), "credit_note": N_("Credit note"), "corrected": N_("Corrected invoice"),
    "prepayment_invoice": N_("Prepayment invoice"), "electronic_invoice": N_("Electronic invoice"),
    "attachment": N_("Attachment"), "quotation": N_("Quotation"), "confirmation": N_("Order confirmation"),
    "picking_list": N_("Picking list"), "packing_slip": N_("Packing slip"), "collection_letter": N_("Reminder"),
    "interest_note": N_("Interest note"), "adjustment": N_("Adjustment"), "statement": N_("Account statement"),
    "balance_confirmation": N_("Balance confirmation"), "payment_plan": N_("Payment plan"), "receipt": N_("Receipt"),
    "refund_advice": N_("Refund advice"), "deposit_slip": N_("Deposit slip"), "agency_file": N_("Agency file"),
    "eu_sales_list": N_("EU sales list"), "revaluation_run": N_("Revaluation"), "reconciliation": N_("Reconciliation"),
    "close_dossier": N_("Close dossier"), "accountant_export": N_("Accountant export"),
    "erasure_report": N_("Report of erased personal data")}
STATES = {"kept": N_("Kept"), "erased": N_("Erased"), "lost": N_("Archived::Missing")}
TONES = {"kept": ("success", "check"), "erased": ("neutral", "cross"), "lost": ("danger", "triangle")}
_D, _C = ArchivedDocument, ArchiveContent


def archive_listing() -> Listing:
    """Documents, the newest first; scope `view` = first prints, copies or all, `customer_id` = of one customer."""
    sent = (select(func.max(OutputAttempt.at)).select_from(OutputAttempt).join(OutputItem, OutputItem.id == OutputAttempt.item_id)
            .where(OutputItem.document_table == _D.document_table, OutputItem.document_id == _D.document_id,
                   OutputItem.status == "done").correlate(_D).scalar_subquery())
    to = (select(func.max(OutgoingMessage.recipient)).where(
        OutgoingMessage.document_table == _D.document_table, OutgoingMessage.document_id == _D.document_id)
        .correlate(_D).scalar_subquery())
    first = aliased(_D)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_D).outerjoin(_C, _C.sha256 == _D.content_sha256)
                  .outerjoin(Customer, Customer.id == _D.customer_id).outerjoin(User, User.id == _D.created_by_id)
                  .where(_D.company_id == query.company_id))
        view = query.scope.get("view", "all")
        if view == "copies":
            joined = joined.where(_D.duplicate_of_id.is_not(None))
        elif view == "erased":
            joined = joined.where(_C.erased_at.is_not(None))
        if query.scope.get("customer_id"):
            joined = joined.where(_D.customer_id == query.scope["customer_id"])
        return joined

    in_set = select(first.number).where(first.id == _D.set_of_id).correlate(_D).scalar_subquery()
    return Listing("archive", N_("Archived::Archive"), _D.id, (
        Column("kind", N_("Type"), "text", _D.kind, 160, names=KINDS, searchable=True),
        Column("number", N_("Number"), "link", _D.number, 120, searchable=True),
        Column("date", N_("Date"), "date", _D.date, 96),
        Column("customer_no", N_("Customer no."), "text", Customer.number, 96, searchable=True),
        Column("customer", N_("Customer"), "text", Customer.name, 190, stretch=True, searchable=True),
        Column("language", N_("Language"), "text", _D.language, 84),
        Column("size", N_("Size (bytes)"), "int", _C.size, 96),
        Column("sent", N_("Sent on"), "date", sent, 96),
        Column("to", N_("Sent to"), "text", to, 170),
        Column("state", N_("Status"), "chip", case(
            (_C.sha256.is_(None), "lost"), (_C.erased_at.is_(None), "kept"), else_="erased"), 110, names=STATES, tones=TONES),
        Column("copy", N_("Archived::Copy"), "flag", _D.duplicate_of_id.is_not(None), 70),
        Column("set", N_("Belongs to"), "text", in_set, 110, hidden=True),
        Column("hash", N_("Fingerprint"), "text", _D.content_sha256, 200, hidden=True, searchable=True),
        Column("user", N_("By"), "text", User.display_name, 130, hidden=True),
    ), source, (("date", True), ("number", True)), frozenset({"archived_document", "output_item", "archive_content"}))
