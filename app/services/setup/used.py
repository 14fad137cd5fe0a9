"""Where a row is used: every foreign key of the model that leads to it, counted, in words people know (model 1.3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Table, func, select
from sqlalchemy.orm import Session

from app.core.words import N_
from app.models.base import Base

PLACES = {
    "company": N_("Company"), "company_bank_account": N_("Bank accounts of the company"), "customer": N_("Customers"),
    "customer_address": N_("Addresses of customers"), "customer_group": N_("Customer groups"),
    "customer_collection": N_("Customers"),
    "customer_credit": N_("Customers"), "customer_tag": N_("Customers"), "block_change": N_("Changes of Blocked"),
    "customer_ledger_entry": N_("Customer ledger entries"), "customer_entry_state": N_("Customer ledger entries"),
    "entry_collection": N_("Customer ledger entries"), "detailed_entry": N_("Customer ledger entries"),
    "general_ledger_entry": N_("Ledger entries"), "vat_entry": N_("VAT entries"), "voucher": N_("Vouchers"),
    "settlement": N_("Settlements"), "settlement_pair": N_("Settlements"), "collection_letter": N_("Collection letters"),
    "collection_letter_line": N_("Collection letters"), "collection_log_entry": N_("Collection letters"),
    "collection_letter_sequence": N_("Reminder terms"), "collection_letter_level": N_("Reminder levels"),
    "interest_terms": N_("Interest terms"), "law_preset": N_("Law presets"), "posting_profile": N_("Posting profiles"),
    "posting_profile_line": N_("Posting profiles"), "payment_term": N_("Payment terms"), "payment_method": N_("Payment methods"),
    "cash_discount_code": N_("Cash discounts"), "vat_code": N_("VAT codes"), "vat_matrix": N_("VAT matrix"),
    "role_account": N_("Account roles"), "number_series_use": N_("Uses of number series"),
    "number_series_line": N_("Number series"),
    "exchange_rate": N_("Exchange rates"), "currency_setup": N_("Currencies"), "reason_code": N_("Reason codes"),
    "sales_group": N_("Sales groups"), "sales_group_member": N_("Sales groups"),
    "product": N_("Products"), "charge_code": N_("Charges"), "auto_charge": N_("Automatic charges"),
    "price_agreement": N_("Price agreements"), "commission_rule": N_("Commission rules"), "revenue_rule": N_("Revenue rules"),
    "delivery_mode": N_("Delivery modes"), "delivery_term": N_("Delivery terms"), "document_text": N_("Document texts"),
    "output_profile": N_("Output of documents"), "mention_text": N_("Legal mentions"), "sales_quotation": N_("Quotations"),
    "sales_quotation_line": N_("Quotations"), "sales_order": N_("Sales orders"), "sales_order_line": N_("Sales orders"),
    "sales_invoice": N_("Sales invoices"), "invoice_line": N_("Sales invoices"), "packing_slip": N_("Packing slips"),
    "packing_slip_line": N_("Packing slips"), "picking_list": N_("Picking lists"), "picking_list_line": N_("Picking lists"),
    "document_charge": N_("Charges of documents"), "commission_transaction": N_("Commissions"),
    "accounting_distribution": N_("Sales invoices"), "invoice_template": N_("Invoice templates"),
    "invoice_template_line": N_("Invoice templates"), "recurring_assignment": N_("Recurring invoices"),
    "journal_name": N_("Journal names"), "journal": N_("Journals"), "journal_line": N_("Journals"),
    "journal_line_fee": N_("Journals"), "payment_fee": N_("Payment fees"), "payment_fee_rule": N_("Payment fees"),
    "text_rule": N_("Text rules"), "learned_rule": N_("Learned rules"), "bank_statement": N_("Bank statements"),
    "bank_statement_line": N_("Bank statements"), "bank_import": N_("Bank statements"), "bank_line_part": N_("Bank statements"),
    "bank_transaction": N_("Bank transactions"), "refund": N_("Refunds"), "deposit_slip": N_("Deposit slips"),
    "cash_day": N_("Cash desk"), "imputation_rule": N_("Imputation by law"), "payment_cancellation": N_("Cancelled payments"),
    "blocking_rule_version": N_("Blocking rules"), "credit_hold": N_("Credit holds"), "credit_hold_event": N_("Credit holds"),
    "credit_release": N_("Credit holds"), "credit_policy": N_("Insurance and guarantees"),
    "auto_limit": N_("Automatic credit limits"), "auto_limit_line": N_("Automatic credit limits"),
    "account_status_change": N_("Changes of the account status"),
    "limit_journal_line": N_("Credit limit adjustments"), "limit_history": N_("Credit limit adjustments"),
    "customer_score": N_("Scores of customers"), "customer_score_value": N_("Scores of customers"),
    "interest_version": N_("Interest terms"), "interest_currency": N_("Interest terms"), "interest_range": N_("Interest terms"),
    "interest_note": N_("Interest notes"), "interest_note_line": N_("Interest notes"), "interest_segment": N_("Interest notes"),
    "charge_adjustment": N_("Adjustments of charges"), "charge_adjustment_line": N_("Adjustments of charges"),
    "customer_pool": N_("Customer pools"), "collection_agent": N_("Agents"), "agent_pool": N_("Agents"),
    "collection_case": N_("Cases"), "activity": N_("Activities"), "activity_entry": N_("Activities"),
    "promise": N_("Promises"), "promise_entry": N_("Promises"), "payment_plan": N_("Payment plans"),
    "payment_plan_entry": N_("Payment plans"), "strategy": N_("Strategies"), "strategy_step": N_("Strategies"),
    "strategy_contact": N_("Strategies"), "limitation_event": N_("Limitation"), "agency_file": N_("Agency files"),
    "agency_file_entry": N_("Agency files"), "account_statement": N_("Statements of account"),
    "bad_debt_relief": N_("VAT of bad debts"), "interest_note_compensation": N_("Interest notes"),
    "close_template": N_("Close templates"), "close_template_task": N_("Close templates"),
    "close_schedule": N_("Period close"), "close_task": N_("Period close"), "close_carry_over": N_("Period close"),
    "revaluation_run": N_("Revaluation runs"), "revaluation_rate": N_("Revaluation runs"),
    "revaluation_line": N_("Revaluation runs"), "eu_sales_list_line": N_("EU sales lists"),
    "eu_sales_list_source": N_("EU sales lists"), "accountant_export": N_("Exports for the accountant"),
    "exported_voucher": N_("Exports for the accountant"), "account_mapping": N_("Exports for the accountant"),
    "period_reopening": N_("Accounting periods"), "account": N_("Chart of accounts"), "audit_record": N_("Audit trail"),
}
"""Tables as people call them; what is not named here counts as *other records*."""

OTHERS = N_("Other records")


@dataclass(frozen=True, slots=True)
class Use:
    """A place that refers to a row: the table, its name for people (English), and how many rows do."""

    table: str
    column: str
    place: str
    count: int


def links_to(table: Table) -> Iterator[tuple[Table, Column[Any]]]:
    """Columns of other tables that refer to `table` and do not simply die with it."""
    for other in Base.metadata.sorted_tables:
        for column in other.columns:
            for key in column.foreign_keys:
                if key.column.table is table and (key.ondelete or "") != "CASCADE":
                    yield other, column


def uses(session: Session, model: Any, key: Any) -> list[Use]:
    """Every use of one row."""
    found = []
    for table, column in links_to(model.__table__):
        count = session.scalar(select(func.count()).select_from(table).where(column == key)) or 0
        if count:
            found.append(Use(table.name, column.name, PLACES.get(table.name, OTHERS), count))
    return found
