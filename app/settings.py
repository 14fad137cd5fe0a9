"""Every setting, declared once: key, kind, default, limits, rule and label; company parameters and settings of this computer.

Company parameters are rows of `Setting` that a service reads and writes with an audit record; this module only knows how a value
is checked and stored as JSON. Settings of the program (language, recent files …) are one small file of the user, written at once.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from app import paths
from app.core.enums import LANGUAGES
from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.words import N_, declare

T = TypeVar("T")

declare({
    "PAR-range": N_("{setting}: enter a value from {least} to {most}."),
    "PAR-choice": N_("{setting}: {value} is not one of the choices."),
    "PAR-kind": N_("{setting}: {value} cannot be read as a value of this setting."),
})


class Kind(StrEnum):
    """What a value is: COUNT is a whole number, AMOUNT minor units of the accounting currency, PERCENT a Decimal."""

    YES_NO = "yes_no"
    COUNT = "count"
    AMOUNT = "amount"
    PERCENT = "percent"
    CHOICE = "choice"
    TEXT = "text"
    TEXTS = "texts"


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One declaration. `choices` maps stored values to labels; `by_country` overrides the default for a company's country."""

    key: str
    kind: Kind
    default: T
    label: str
    rule: str
    choices: Mapping[str, str] = field(default_factory=dict)
    least: int = 0
    most: int = 99_999_999_999_999
    by_country: Mapping[str, T] = field(default_factory=dict)

    def default_for(self, country: str | None) -> T:
        """The default of a company in `country`."""
        return self.by_country.get(country or "", self.default)

    def stored(self, value: T) -> Any:
        """The value as JSON; percentages as text, so that no float comes near them."""
        if self.kind is Kind.PERCENT:
            return str(value)
        return list(cast("tuple[str, ...]", value)) if self.kind is Kind.TEXTS else value

    def read(self, stored: Any, country: str | None = None) -> T:
        """The value behind stored JSON; the default when nothing or something impossible was stored."""
        value = _read(self.kind, stored)
        return self.default_for(country) if value is None or self.problems(value) else cast("T", value)

    def problems(self, value: Any) -> tuple[Problem, ...]:
        """What is wrong with a value before it is stored."""
        name = Term(self.label)
        if _read(self.kind, self.stored(value)) is None:
            return (error("PAR-kind", at=self.key, setting=name, value=str(value)),)
        if self.kind in (Kind.COUNT, Kind.AMOUNT, Kind.PERCENT) and not self.least <= value <= self.most:
            return (error("PAR-range", at=self.key, setting=name, least=self.least, most=self.most),)
        if self.kind is Kind.CHOICE and value not in self.choices:
            return (error("PAR-choice", at=self.key, setting=name, value=str(value)),)
        return ()


def _read(kind: Kind, stored: Any) -> Any:
    """A value of the kind, or None when the JSON does not hold one."""
    match kind, stored:
        case (Kind.YES_NO, bool()) | (Kind.CHOICE | Kind.TEXT, str()):
            return stored
        case (Kind.COUNT | Kind.AMOUNT, int()) if not isinstance(stored, bool):
            return stored
        case Kind.PERCENT, str():
            try:
                return Decimal(stored)
            except InvalidOperation:
                return None
        case Kind.TEXTS, list() if all(isinstance(text, str) for text in stored):
            return tuple(stored)
    return None


@dataclass(frozen=True)
class Parameters:
    """The stored settings of one company, read typed: `parameters.get(POSTING_DAYS_BACK)`."""

    rows: Mapping[str, Any] = field(default_factory=dict)
    country: str | None = None

    def get(self, setting: Setting[T]) -> T:
        """The company's value, else the default of its country."""
        return setting.read(self.rows.get(setting.key), self.country)


# -- company parameters -------------------------------------------------------------------------------------------------

POSTING_DAYS_BACK = Setting("posting.days_back", Kind.COUNT, 30, N_("Ask when a posting date is more days ago than"), "MST-033",
                            most=3650)
POSTING_DAYS_FORWARD = Setting("posting.days_forward", Kind.COUNT, 0, N_("Ask when a posting date is more days ahead than"),
                               "MST-033", most=3650)
VOUCHER_IS_DOCUMENT = Setting("posting.voucher_is_document", Kind.YES_NO, False,
                              N_("Vouchers take the number of their document"), "PST-012")
DUPLICATE_VAT = Setting("customers.duplicate_vat", Kind.CHOICE, "warn", N_("Two customers with the same VAT number"), "MST-072",
                        {"off": N_("Allow"), "warn": N_("Warn"), "refuse": N_("Refuse")})
STRUCTURED_REFERENCE = Setting(
    "documents.structured_reference", Kind.CHOICE, "rf", N_("Payment reference on documents"), "PRF-01",
    {"none": N_("None"), "rf": N_("RF creditor reference"), "ogm": N_("Belgian structured message"),
     "betalingskenmerk": N_("Dutch payment reference"), "document": N_("Document number")}, by_country={"BE": "ogm"})
ALLOWANCE_PERCENTS: Setting[tuple[str, ...]] = Setting(
    "allowance.percents", Kind.TEXTS, (), N_("Percentages of the last provision for doubtful debts"), "WOF-11")
AGEING_DEFINITION = Setting("ageing.definition", Kind.TEXT, "30-60-90", N_("Default ageing definition"), "AGE-04")
AGEING_DAILY = Setting("ageing.daily", Kind.YES_NO, True, N_("Keep an ageing snapshot at the first start of each day"), "AGE-21")
REMINDERS_SKIP_DISPUTED = Setting("reminders.skip_disputed", Kind.YES_NO, True, N_("Leave disputed entries out of reminders"),
                                  "COL-25")
REMINDERS_SKIP_PROMISED = Setting("reminders.skip_promised", Kind.YES_NO, True,
                                  N_("Leave entries with a payment promise out of reminders"), "COL-25")
REMINDERS_NET_CREDITS = Setting("reminders.net_credits", Kind.YES_NO, True,
                                N_("Deduct unapplied payments and credit notes on reminders"), "REM-24")
REMINDERS_COST_VAT = Setting("reminders.cost_vat", Kind.PERCENT, Decimal(0),
                             N_("VAT on collection costs that the creditor cannot reclaim, in percent"), "LAW-24", most=100)
REMINDERS_BANK_DAYS = Setting("reminders.bank_days", Kind.COUNT, 5,
                              N_("Ask before reminders when the last bank statement is older than days (0 = never)"), "WIN-20",
                              most=365)
INTEREST_SKIP_DISPUTED = Setting("interest.skip_disputed", Kind.YES_NO, True,
                                 N_("Leave disputed entries out of interest notes"), "COL-25")
INTEREST_SKIP_PROMISED = Setting("interest.skip_promised", Kind.YES_NO, True,
                                 N_("Leave entries with a payment promise out of interest notes"), "COL-25")
INTEREST_SUMMARY_VOUCHER = Setting("interest.summary_voucher", Kind.YES_NO, False,
                                   N_("One voucher for all interest notes of a customer"), "INT-25")
WAIVE_ACTION_LIMIT = Setting("interest.waive_action", Kind.AMOUNT, 0, N_("Most that may be waived at once (0 = no limit)"),
                             "INT-52")
WAIVE_DAY_LIMIT = Setting("interest.waive_day", Kind.AMOUNT, 0,
                          N_("Most that one person may waive in a day (0 = no limit)"), "INT-52")
INTEREST = (INTEREST_SKIP_DISPUTED, INTEREST_SKIP_PROMISED, INTEREST_SUMMARY_VOUCHER, WAIVE_ACTION_LIMIT, WAIVE_DAY_LIMIT)
"""The parameters of interest notes and of what is waived."""
WRITE_OFF_REASON = Setting("write_off.reason", Kind.TEXT, "", N_("Reason code proposed for write-offs"), "WOF-01")
WRITE_OFF_VAT = Setting("write_off.separate_vat", Kind.YES_NO, False, N_("Propose to claim VAT back with the write-off"),
                        "WOF-01")
WRITE_OFF_SMALL = Setting("write_off.small", Kind.AMOUNT, 0, N_("Up to this an open amount is a small balance (0 = no limit)"),
                          "WOF-10")
WRITE_OFF_APPROVAL = Setting("write_off.approval", Kind.AMOUNT, 0,
                             N_("Write-offs above this wait for a second person (0 = never)"), "WOF-01")
WRITE_OFFS = (WRITE_OFF_REASON, WRITE_OFF_VAT, WRITE_OFF_SMALL, WRITE_OFF_APPROVAL)
"""The parameters of writing off."""
PROMISE_TOLERANCE = Setting("collecting.promise_tolerance", Kind.COUNT, 3,
                            N_("Days a promised payment may come late before the promise is broken"), "COL-24", most=60)
BEHAVIOUR_MONTHS = Setting("collecting.behaviour_months", Kind.COUNT, 24, N_("Payment behaviour looks back for months"), "COL-70",
                           least=3, most=120)
VERY_LATE_AFTER = Setting("collecting.very_late_after", Kind.COUNT, 30, N_("A payment is very late after days"), "COL-73",
                          least=2, most=365)
COLLECTING = (PROMISE_TOLERANCE, BEHAVIOUR_MONTHS, VERY_LATE_AFTER)
"""The parameters of promises and payment behaviour."""
REVERSAL_REASON = Setting("posting.reversal_reason", Kind.YES_NO, True, N_("Ask for a reason when a posting is reversed"),
                          "UND-05")

# -- company parameters of sales (invoicing 1.14) -----------------------------------------------------------------------

_QUANTITIES = {"all": N_("Everything not processed yet"), "deliver_now": N_("The quantity to deliver now")}
_PICKED = {**_QUANTITIES, "picked": N_("What was picked")}
SALES_ROUTE_MINIMUM = Setting("sales.route_minimum", Kind.CHOICE, "none", N_("Steps an order needs before its invoice"),
                              "ORD-002", {"none": N_("None required"), "packing_slip": N_("Packing slip before the invoice")})
SALES_QUANTITY_CONFIRMATION = Setting("sales.quantity_confirmation", Kind.CHOICE, "all",
                                      N_("Quantity proposed for confirmations"), "ORD-030", _QUANTITIES)
SALES_QUANTITY_PICKING = Setting("sales.quantity_picking", Kind.CHOICE, "all",
                                 N_("Quantity proposed for picking lists"), "ORD-030", _QUANTITIES)
SALES_QUANTITY_PACKING = Setting("sales.quantity_packing", Kind.CHOICE, "all",
                                 N_("Quantity proposed for packing slips"), "ORD-030", _PICKED)
SALES_QUANTITY_INVOICE = Setting(
    "sales.quantity_invoice", Kind.CHOICE, "packing_slip", N_("Quantity proposed for invoices"), "ORD-030",
    {"packing_slip": N_("Packing slips, else everything"), **_PICKED})
SALES_SUMMARY = Setting(
    "sales.summary", Kind.CHOICE, "none", N_("Combine orders into one invoice"), "ORD-062",
    {"none": N_("None: an invoice per order"), "invoice_account": N_("Per invoice account"), "order": N_("Into one order"),
     "packing_slip": N_("An invoice per packing slip"), "automatic": N_("As the customer wants")})
SALES_SPLIT_ADDRESS = Setting("sales.split_delivery_address", Kind.YES_NO, False,
                              N_("A combined invoice for each delivery address"), "ORD-062")
SALES_SPLIT_ACCOUNT = Setting("sales.split_order_account", Kind.YES_NO, False,
                              N_("A combined invoice for each ordering customer"), "ORD-062")
SALES_OVER_DELIVERY = Setting("sales.over_delivery", Kind.YES_NO, False, N_("Accept over-delivery"), "ORD-021")
SALES_UNDER_DELIVERY = Setting("sales.under_delivery", Kind.YES_NO, False, N_("Accept under-delivery"), "ORD-021")
SALES_VAT_ROUNDING = Setting("sales.vat_rounding", Kind.CHOICE, "document", N_("VAT is rounded"), "VAT-006",
                             {"document": N_("Per document"), "line": N_("Per line")})
SALES_VAT_ON_DISCOUNT = Setting(
    "sales.vat_on_discount", Kind.CHOICE, "at_settlement", N_("VAT on cash discount"), "VAT-009",
    {"at_settlement": N_("Reduced when the discount is taken"), "in_base": N_("Discount taken off the VAT base"),
     "none": N_("VAT stays on the full price")}, by_country={"BE": "in_base"})
SALES_DISCOUNT_EXCLUDES_VAT = Setting("sales.discount_excludes_vat", Kind.YES_NO, False,
                                      N_("Cash discount on the amount excluding VAT"), "MST-055", by_country={"BE": True})
SALES_CREDIT_NOTE_DISCOUNTS = Setting("sales.credit_note_discounts", Kind.YES_NO, False, N_("Cash discounts for credit notes"),
                                      "MST-056")
SALES_MAX_VAT_DIFFERENCE = Setting("sales.max_vat_difference", Kind.AMOUNT, 5, N_("Largest correction of calculated VAT"),
                                   "VAT-011", most=10_000)
SALES_ITEM_VAT_GROUP = Setting("sales.item_vat_group", Kind.TEXT, "STD", N_("VAT of lines that say nothing else"), "VAT-002")
SALES_VAT_DATE = Setting(
    "sales.vat_date", Kind.CHOICE, "posting_date", N_("The VAT date follows"), "VAT-013",
    {"posting_date": N_("Posting date"), "document_date": N_("Document date"), "delivery_date": N_("Delivery date")})
SALES_ZERO_PRICE_LINES = Setting("sales.zero_price_lines", Kind.YES_NO, False, N_("Post lines without a price to revenue"),
                                 "PST-013")
SALES_SEPARATE_DISCOUNTS = Setting("sales.separate_discounts", Kind.YES_NO, False, N_("Post discounts separately"), "VAT-008")
SALES_STOP_ON_ERROR = Setting("sales.stop_on_error", Kind.YES_NO, False, N_("Stop a posting run at the first error"), "ORD-031")
SALES_PRINT_ON_POSTING = Setting("sales.print_on_posting", Kind.CHOICE, "ask", N_("Print when posting"), "DOC-004",
                                 {"ask": N_("Ask"), "yes": N_("Yes"), "no": N_("No")})
SALES_PRINT_TIMING = Setting("sales.print_timing", Kind.CHOICE, "after_all", N_("Documents are printed"), "DOC-004",
                             {"now": N_("Each at once"), "after_all": N_("After all are posted")})
SALES_APPROVAL = Setting("sales.approval", Kind.CHOICE, "off", N_("A second person approves invoices"), "FTI-009",
                         {"off": N_("Never"), "above": N_("Above an amount"), "all": N_("Always")})
SALES_APPROVAL_ABOVE = Setting("sales.approval_above", Kind.AMOUNT, 0, N_("Approval needed above"), "FTI-009")
SALES_CREDIT_OWN_SERIES = Setting("sales.credit_own_series", Kind.YES_NO, True,
                                  N_("Credit notes have a number series of their own"), "FTI-050")
SALES_CREDIT_NEEDS_ORIGINAL = Setting("sales.credit_needs_original", Kind.YES_NO, True,
                                      N_("Credit notes name their original invoice"), "FTI-050")
SALES_CREDIT_NEEDS_REASON = Setting("sales.credit_needs_reason", Kind.YES_NO, True,
                                    N_("Credit notes and corrections have a reason"), "FTI-050")
SALES_CREDIT_CORRECTION = Setting("sales.credit_correction", Kind.YES_NO, False,
                                  N_("Show credit corrections as negative debit amounts"), "FTI-043")
SALES_RECURRING_CATCH_UP = Setting("sales.recurring_catch_up", Kind.YES_NO, True,
                                   N_("Recurring invoices catch up missed periods"), "FTI-023")
SALES_COMMISSION_POSTING = Setting("sales.commission_posting", Kind.YES_NO, False, N_("Post commission to the ledger"), "MST-101")
SALES_COMMISSION_EARNED = Setting("sales.commission_earned", Kind.CHOICE, "invoice", N_("Commission is earned"), "MST-101",
                                  {"invoice": N_("When the invoice is posted"), "payment": N_("When the invoice is fully paid")})
SALES_COMPANY_SIZE = Setting("sales.company_size", Kind.CHOICE, "small", N_("Size of the company for electronic invoices"),
                             "EIN-001", {"small": N_("Small or micro"), "large": N_("Large or medium-sized")})
SALES_FR_PENALTY_RATE = Setting("sales.fr_penalty_rate", Kind.PERCENT, Decimal(0),
                                N_("French late-payment penalty rate in percent (0 = reference rate plus 10 points)"), "DOC-013",
                                most=100)

SALES_ORDERS = (SALES_ROUTE_MINIMUM, SALES_QUANTITY_CONFIRMATION, SALES_QUANTITY_PICKING, SALES_QUANTITY_PACKING,
                SALES_QUANTITY_INVOICE, SALES_SUMMARY, SALES_SPLIT_ADDRESS, SALES_SPLIT_ACCOUNT, SALES_OVER_DELIVERY,
                SALES_UNDER_DELIVERY)
SALES_VAT = (SALES_ITEM_VAT_GROUP, SALES_VAT_ROUNDING, SALES_VAT_DATE, SALES_MAX_VAT_DIFFERENCE, SALES_VAT_ON_DISCOUNT,
             SALES_DISCOUNT_EXCLUDES_VAT, SALES_CREDIT_NOTE_DISCOUNTS)
SALES_POSTING = (SALES_PRINT_ON_POSTING, SALES_PRINT_TIMING, SALES_STOP_ON_ERROR, SALES_ZERO_PRICE_LINES,
                 SALES_SEPARATE_DISCOUNTS, SALES_APPROVAL, SALES_APPROVAL_ABOVE, SALES_CREDIT_OWN_SERIES,
                 SALES_CREDIT_NEEDS_ORIGINAL, SALES_CREDIT_NEEDS_REASON, SALES_CREDIT_CORRECTION, SALES_RECURRING_CATCH_UP)
SALES_COMMISSION = (SALES_COMMISSION_POSTING, SALES_COMMISSION_EARNED)
SALES_ELECTRONIC = (SALES_COMPANY_SIZE, SALES_FR_PENALTY_RATE)
"""The parameters of sales, by the card their page shows them in."""

# -- company parameters of payments and settlement (payments 0.2) --------------------------------------------------------

SETTLE_AUTOMATIC = Setting("settle.automatic", Kind.YES_NO, False, N_("Settle payments without marks automatically"), "SET-20")
SETTLE_ORDER = Setting("settle.order", Kind.CHOICE, "due_date", N_("Order of settlement"), "SET-21",
                       {"due_date": N_("By due date"), "transaction_date": N_("By transaction date")})
SETTLE_PRIORITY = Setting("settle.priority", Kind.YES_NO, False, N_("Offer settlement by priority"), "SET-22")
SETTLE_PRIORITY_AUTOMATIC = Setting("settle.priority_automatic", Kind.YES_NO, False,
                                    N_("Settle automatically by priority"), "SET-22")
SETTLE_IMPUTATION = Setting("settle.imputation", Kind.CHOICE, "none", N_("Order the law gives payments"), "SET-23",
                            {"none": N_("None"), "country": N_("By country of the customer")})
SETTLE_BETWEEN_CURRENCIES = Setting("settle.between_currencies", Kind.YES_NO, True,
                                    N_("Allow settlement between currencies"), "CUR-06")
SETTLE_PARTIAL_DISCOUNT = Setting("settle.partial_discount", Kind.YES_NO, False,
                                  N_("Cash discounts for partial payments"), "DSC-06")
SETTLE_ADMINISTRATION = Setting(
    "settle.administration", Kind.CHOICE, "specific", N_("When more is paid than the discounted amount"), "TOL-03",
    {"specific": N_("Give the whole discount"), "unspecific": N_("Lower the discount by the excess")})
SETTLE_OVER_UNDER_DISCOUNT = Setting(
    "settle.over_under_discount", Kind.YES_NO, False, N_("Over- and underpayments only where a discount applies"), "TOL-04")
SETTLE_GRACE_DAYS = Setting("settle.grace_days", Kind.COUNT, 0, N_("Days of grace for cash discounts"), "TOL-10", most=60)
SETTLE_DISCOUNT_WORKING_DAY = Setting(
    "settle.discount_working_day", Kind.YES_NO, False,
    N_("A discount date on a closed day moves to the next working day of the customer’s country"), "DSC-04")
SETTLE_LATE_DISCOUNT = Setting("settle.late_discount", Kind.CHOICE, "ask", N_("A discount taken within the days of grace"),
                               "TOL-11", {"off": N_("Refuse"), "ask": N_("Ask"), "accept": N_("Accept")})
SETTLE_TOLERANCE_ASK = Setting("settle.tolerance_ask", Kind.YES_NO, True, N_("Ask before a payment tolerance is posted"),
                               "TOL-07")
SETTLE_LATE_TO = Setting("settle.late_to", Kind.CHOICE, "discount", N_("Late discounts are posted to"), "TOL-12",
                         {"discount": N_("The discount accounts"), "tolerance": N_("The tolerance accounts")})
SETTLE_TOLERANCE_TO = Setting("settle.tolerance_to", Kind.CHOICE, "tolerance", N_("Payment tolerances are posted to"), "TOL-12",
                              {"tolerance": N_("The tolerance accounts"), "discount": N_("The discount accounts")})
SETTLE_CORRECT_VAT = Setting("settle.correct_vat", Kind.YES_NO, False,
                             N_("Correct VAT also for tolerances and over- or underpayments"), "DSC-14")
SETTLE_DISCOUNT_RATE = Setting("settle.discount_rate", Kind.CHOICE, "payment_date", N_("Exchange rate of cash discounts"),
                               "CUR-04", {"payment_date": N_("Of the payment date"), "invoice_date": N_("Of the invoice")})

PREPAYMENT_VAT = Setting("payments.prepayment_vat", Kind.YES_NO, False, N_("VAT on prepayments"), "PAY-62")
DEPOSIT_REVIEW = Setting("payments.deposit_review", Kind.YES_NO, False,
                         N_("A second user decides on cancelled payments of deposit slips"), "UND-08")

SETTLE_LINES = Setting("settle.lines", Kind.YES_NO, False, N_("Mark single lines of invoices and interest notes"), "SET-14")

SETTLING = (SETTLE_AUTOMATIC, SETTLE_ORDER, SETTLE_PRIORITY, SETTLE_PRIORITY_AUTOMATIC, SETTLE_IMPUTATION,
            SETTLE_BETWEEN_CURRENCIES, SETTLE_LINES, PREPAYMENT_VAT, DEPOSIT_REVIEW)
SETTLE_DISCOUNTS = (SETTLE_PARTIAL_DISCOUNT, SETTLE_ADMINISTRATION, SETTLE_OVER_UNDER_DISCOUNT,
                    SETTLE_DISCOUNT_WORKING_DAY, SETTLE_GRACE_DAYS, SETTLE_LATE_DISCOUNT,
                    SETTLE_LATE_TO, SETTLE_TOLERANCE_ASK, SETTLE_TOLERANCE_TO, SETTLE_CORRECT_VAT,
                    SETTLE_DISCOUNT_RATE)
"""The parameters of settlement, by the card their page shows them in."""

CASH_LIMIT_BUSINESS = Setting("cash.limit_business", Kind.AMOUNT, 0, N_("Cash limit for businesses (0 = none)"), "DEP-05",
                              by_country={"FR": 1_000_00, "BE": 3_000_00, "NL": 3_000_00})
CASH_LIMIT_PRIVATE = Setting("cash.limit_private", Kind.AMOUNT, 0, N_("Cash limit for private customers (0 = none)"), "DEP-05",
                             by_country={"FR": 1_000_00, "BE": 3_000_00, "NL": 3_000_00})
CASH_LIMIT_REACHED = Setting("cash.limit_reached", Kind.CHOICE, "refuse", N_("Cash that reaches the limit"), "DEP-05",
                             {"refuse": N_("Refuse"), "ask": N_("Ask")})
CASH = (CASH_LIMIT_BUSINESS, CASH_LIMIT_PRIVATE, CASH_LIMIT_REACHED)
"""The parameters of cash, by the country of the company."""

REFUND_MINIMUM = Setting("refund.minimum", Kind.AMOUNT, 0, N_("Minimum for reimbursement"), "REF-02")
REFUND_AGE = Setting("refund.age", Kind.COUNT, 0, N_("Days a credit must be old to be given back"), "REF-03", most=365)
REFUNDS = (REFUND_MINIMUM, REFUND_AGE)
"""The parameters of refunds."""

BANK_MATCH = Setting("bank.match", Kind.YES_NO, True, N_("Match statements as soon as they are imported"), "BNK-08")
BANK_AUTO_ACCEPT = Setting("bank.auto_accept", Kind.CHOICE, "none", N_("Accept proposals without a person"), "BNK-30",
                           {"none": N_("Never"), "high": N_("High"), "medium": N_("Medium and higher"), "low": N_("All")})
BANK_DISCOUNT_DATE = Setting("bank.discount_date", Kind.CHOICE, "value", N_("Cash discounts of bank lines are judged on"),
                             "BNK-40", {"value": N_("The value date"), "booking": N_("The booking date")})
BANK_DAYS = Setting("bank.days", Kind.COUNT, 5, N_("Days between a bank line and what we posted"), "BNK-42", most=60)

BANKING = (BANK_MATCH, BANK_AUTO_ACCEPT, BANK_DISCOUNT_DATE, BANK_DAYS)
"""The parameters of bank statements."""

# -- company parameters of credit management (credit 4) -----------------------------------------------------------------

CREDIT_ENABLED = Setting("credit.enabled", Kind.YES_NO, True, N_("Credit management enabled"), "P-01")
CREDIT_EDIT_RELEASED = Setting("credit.edit_released", Kind.YES_NO, False,
                               N_("A released order may rise in value without a new check"), "P-02")
CREDIT_CANCEL_REASON = Setting("credit.cancel_reason", Kind.TEXT, "", N_("Reason for cancelled orders"), "P-03")
CREDIT_GROUP_LIMITS = Setting("credit.group_limits", Kind.YES_NO, True, N_("Check limits that customers share"), "P-04")
CREDIT_TERMS_CHANGED = Setting("credit.terms_changed", Kind.YES_NO, False,
                               N_("Check orders with worse payment terms than the customer's"), "P-05")
CREDIT_DISCOUNT_CHANGED = Setting("credit.discount_changed", Kind.YES_NO, False,
                                  N_("Check orders with a worse cash discount than the customer's"), "P-06")
CREDIT_MODIFIED_REASON = Setting("credit.modified_reason", Kind.TEXT, "", N_("Reason for releasing modified orders"), "P-07")
CREDIT_BLANK_EXPIRY = Setting("credit.blank_expiry", Kind.YES_NO, True,
                              N_("A limit without an expiry date does not expire"), "P-08")
CREDIT_PICKING_BATCHES = Setting("credit.picking_batches", Kind.YES_NO, False,
                                 N_("Take held orders out of picking batches"), "P-09")
CREDIT_AUTO_REASON = Setting("credit.auto_reason", Kind.TEXT, "", N_("Reason for automatic releases"), "P-10")
CREDIT_AUTO_RELEASE = Setting("credit.auto_release", Kind.CHOICE, "off", N_("Release automatically what is ready"), "P-11",
                              {"off": N_("Off"), "without_posting": N_("Without posting"), "with_posting": N_("With posting")})
CREDIT_DSO_1 = Setting("credit.dso_1", Kind.COUNT, 12, N_("Months of days sales outstanding (1)"), "P-13", least=1, most=36)
CREDIT_DSO_2 = Setting("credit.dso_2", Kind.COUNT, 6, N_("Months of days sales outstanding (2)"), "P-14", least=1, most=36)
CREDIT_BALANCE_1 = Setting("credit.balance_1", Kind.COUNT, 12, N_("Months of the average balance (1)"), "P-15", least=1, most=36)
CREDIT_BALANCE_2 = Setting("credit.balance_2", Kind.COUNT, 6, N_("Months of the average balance (2)"), "P-16", least=1, most=36)
CREDIT_LIMIT_MONTHS = Setting("credit.limit_months", Kind.COUNT, 12, N_("Months of the average use of the limit"), "P-17",
                              least=1, most=36)
CREDIT_EXPOSURE_MONTHS = Setting("credit.exposure_months", Kind.COUNT, 12, N_("Months of the average exposure"), "P-18",
                                 least=1, most=36)
CREDIT_LIMIT_TYPE = Setting(
    "credit.limit_type", Kind.CHOICE, "all", N_("Credit limit type"), "P-19",
    {"none": N_("None"), "balance": N_("Balance"), "packing_slip": N_("Balance + packing slips"),
     "all": N_("Balance + packing slips + orders")})
CREDIT_CHECK_ORDERS = Setting("credit.check_orders", Kind.YES_NO, True, N_("Check the credit limit on sales orders"), "P-20")
CREDIT_CHECK_INVOICES = Setting("credit.check_invoices", Kind.YES_NO, True,
                                N_("Check the credit limit on free text invoices"), "P-21")
CREDIT_MESSAGE = Setting("credit.message", Kind.CHOICE, "warning", N_("When an invoice exceeds the credit limit"), "P-22",
                         {"warning": N_("Warn"), "error": N_("Refuse")})
CREDIT_RATE_TYPE = Setting("credit.rate_type", Kind.TEXT, "", N_("Exchange rate type of credit"), "P-23")
CREDIT_MANUAL_LIMITS = Setting("credit.manual_limits", Kind.YES_NO, False,
                               N_("Change credit limits on the customer card"), "P-24")
CREDIT_IDENTIFICATION = Setting(
    "credit.identification", Kind.CHOICE, "no", N_("A credit limit needs a registration number"), "P-26",
    {"no": N_("No"), "yes": N_("Yes"), "minimum": N_("From an amount")})
CREDIT_IDENTIFICATION_FROM = Setting("credit.identification_from", Kind.AMOUNT, 0,
                                     N_("Registration number needed from"), "P-27")
CREDIT_ORDER_WARNINGS = Setting(
    "credit.order_warnings", Kind.CHOICE, "both", N_("Warnings about credit while orders are entered"), "P-29",
    {"both": N_("Limit and overdue balance"), "limit": N_("Credit limit"), "overdue": N_("Overdue balance"),
     "none": N_("None")})
CREDIT_NO_EXPIRY = Setting("credit.no_expiry", Kind.YES_NO, False, N_("Allow a credit limit without an expiry date"), "P-30")
CREDIT_RERUN_RELEASED = Setting("credit.rerun_released", Kind.YES_NO, False,
                                N_("Check the step that was just released again"), "P-31")
CREDIT_INVOICE_DELIVERED = Setting("credit.invoice_delivered", Kind.YES_NO, True,
                                   N_("Invoice delivered goods while the order is held"), "P-32")
CREDIT_IGNORE_DISPUTED = Setting("credit.ignore_disputed", Kind.YES_NO, False,
                                 N_("Leave disputed entries and entries on hold out of what is overdue"), "P-33")
CREDIT_IGNORE_UP_TO = Setting("credit.ignore_up_to", Kind.AMOUNT, 0, N_("Ignore overdue remainders up to"), "P-34",
                              most=1_000_00)
CREDIT_HELD_USES_CREDIT = Setting("credit.held_uses_credit", Kind.YES_NO, True, N_("Held orders use credit"), "P-35")
CREDIT_REEVALUATE = Setting("credit.reevaluate", Kind.YES_NO, True,
                            N_("Evaluate holds again when payments, credit notes, limits or policies are posted"), "P-36")
CREDIT_IN_EXPOSURE = Setting("credit.in_exposure", Kind.YES_NO, True,
                             N_("Insurance included in the exposure lowers the limit"), "P-37")
CREDIT_REVIEW_DAYS = Setting("credit.review_days", Kind.COUNT, 7, N_("Days until a hold is reviewed"), "P-39", most=90)
CREDIT_EXPIRY_DAYS = Setting("credit.expiry_days", Kind.COUNT, 30,
                             N_("Warn so many days before a limit or policy expires"), "P-40", most=365)

CREDIT_REASON_ORDER: Setting[tuple[str, ...]] = Setting(
    "credit.reason_order", Kind.TEXTS, (), N_("Order in which reasons of credit holds are shown"), "CRD-70")
"""Set on the page of blocking rules; kinds that are missing in it follow as delivered."""

SIGN_JOURNALS = Setting("credit.sign_journals", Kind.YES_NO, False, N_("Sign-off of limit journals as a whole"), "SGN-02")
SIGN_LINES = Setting("credit.sign_lines", Kind.YES_NO, False, N_("Sign-off of limit journals line by line"), "SGN-02")
SIGN_RELEASES = Setting("credit.sign_releases", Kind.YES_NO, False, N_("Sign-off of releases"), "SGN-02")
SIGN_REJECTIONS = Setting("credit.sign_rejections", Kind.YES_NO, False, N_("Sign-off of rejections"), "SGN-02")
SIGN_RULES = Setting("credit.sign_rules", Kind.YES_NO, False, N_("Sign-off of changes to blocking rules"), "SGN-02")
SIGN_EXCLUSIONS = Setting("credit.sign_exclusions", Kind.YES_NO, False,
                          N_("Sign-off when an order is excluded from credit management"), "SGN-02")
SIGN_BLOCKS = Setting("credit.sign_blocks", Kind.YES_NO, False, N_("Sign-off of a temporary change of Blocked"), "SGN-02")
SIGN_LIMIT_ABOVE = Setting("credit.sign_limit_above", Kind.AMOUNT, 0, N_("Only for new limits above (0 = all)"), "SGN-04")
SIGN_INCREASE_ABOVE = Setting("credit.sign_increase_above", Kind.PERCENT, Decimal(0),
                              N_("Only for increases above, in percent (0 = all)"), "SGN-04", most=100_000)
SIGN_ORDER_ABOVE = Setting("credit.sign_order_above", Kind.AMOUNT, 0, N_("Only for orders above (0 = all)"), "SGN-04")
SIGN_SELF = Setting("credit.sign_self", Kind.YES_NO, False, N_("One may approve what one prepared"), "SGN-05")
SIGN_THEN_POST = Setting("credit.sign_then_post", Kind.YES_NO, False, N_("Post limit journals once they are approved"), "SGN-07")
SIGN_THEN_RELEASE = Setting(
    "credit.sign_then_release", Kind.CHOICE, "nothing", N_("An approved release"), "SGN-07",
    {"nothing": N_("Only permits the release"), "release": N_("Releases without posting"),
     "release_and_post": N_("Releases with posting")})

CREDIT = (CREDIT_ENABLED, CREDIT_LIMIT_TYPE, CREDIT_CHECK_ORDERS, CREDIT_CHECK_INVOICES, CREDIT_MESSAGE, CREDIT_ORDER_WARNINGS,
          CREDIT_GROUP_LIMITS, CREDIT_IN_EXPOSURE, CREDIT_RATE_TYPE, CREDIT_HELD_USES_CREDIT)
CREDIT_LIMITS = (CREDIT_MANUAL_LIMITS, CREDIT_NO_EXPIRY, CREDIT_BLANK_EXPIRY, CREDIT_IDENTIFICATION, CREDIT_IDENTIFICATION_FROM,
                 CREDIT_EXPIRY_DAYS)
CREDIT_HOLDS = (CREDIT_TERMS_CHANGED, CREDIT_DISCOUNT_CHANGED, CREDIT_IGNORE_DISPUTED, CREDIT_IGNORE_UP_TO,
                CREDIT_INVOICE_DELIVERED, CREDIT_PICKING_BATCHES, CREDIT_EDIT_RELEASED, CREDIT_RERUN_RELEASED, CREDIT_REEVALUATE,
                CREDIT_AUTO_RELEASE, CREDIT_AUTO_REASON, CREDIT_MODIFIED_REASON, CREDIT_CANCEL_REASON, CREDIT_REVIEW_DAYS)
CREDIT_STATISTICS = (CREDIT_DSO_1, CREDIT_DSO_2, CREDIT_BALANCE_1, CREDIT_BALANCE_2, CREDIT_LIMIT_MONTHS, CREDIT_EXPOSURE_MONTHS)
CREDIT_SIGNOFF = (SIGN_JOURNALS, SIGN_LINES, SIGN_LIMIT_ABOVE, SIGN_INCREASE_ABOVE, SIGN_THEN_POST, SIGN_RELEASES,
                  SIGN_REJECTIONS, SIGN_ORDER_ABOVE, SIGN_THEN_RELEASE, SIGN_RULES, SIGN_EXCLUSIONS, SIGN_BLOCKS, SIGN_SELF)
"""The parameters of credit management, by the card their page shows them in; P-12 is a table, P-25 and P-28 are no settings."""

STRATEGY_ISSUE = Setting("strategies.issue", Kind.YES_NO, False, N_("Issue the letters of strategies at once"), "COL-47")
STRATEGY_ACTIVITY = Setting("strategies.activity", Kind.YES_NO, True,
                            N_("Keep a closed activity for each automatic e-mail and letter"), "COL-48")
STRATEGY_KEEP_DAYS = Setting("strategies.keep_days", Kind.COUNT, 730, N_("Keep the history of strategies for days"), "COL-48",
                             least=30, most=36_500)
STRATEGY_NEXT = Setting("strategies.next_leads", Kind.YES_NO, True,
                        N_("After its last step an invoice makes way for the next oldest one"), "COL-48")
LIMITATION_MONTHS = Setting("limitation.months", Kind.COUNT, 6, N_("List claims so many months before their limitation"),
                            "COL-28", least=1, most=60)
STRATEGIES = (STRATEGY_ISSUE, STRATEGY_ACTIVITY, STRATEGY_NEXT, STRATEGY_KEEP_DAYS, LIMITATION_MONTHS)
"""The parameters of strategies and of the limitation watch."""

REVALUATION_STYLE = Setting(
    "revaluation.style", Kind.CHOICE, "reverse_repost", N_("How exchange differences are posted"), "REV-010",
    {"reverse_repost": N_("Reverse and repost"), "delta": N_("Delta"), "next_day": N_("Next-day reversal")})
RATES_DOWNLOAD = Setting("rates.download", Kind.YES_NO, False, N_("Download rates of the European Central Bank"), "RAT-006")
FOREIGN_CURRENCY = (REVALUATION_STYLE, RATES_DOWNLOAD)
"""The parameters of revaluation and exchange rates."""

ESL_CONTACT_INITIALS = Setting("eu_sales.contact_initials", Kind.TEXT, "", N_("Contact for the list: initials"), "ESL-050")
ESL_CONTACT_PREFIX = Setting("eu_sales.contact_prefix", Kind.TEXT, "", N_("Contact for the list: prefix of the name"),
                             "ESL-050")
ESL_CONTACT_NAME = Setting("eu_sales.contact_name", Kind.TEXT, "", N_("Contact for the list: surname"), "ESL-050")
ESL_CONTACT_PHONE = Setting("eu_sales.contact_phone", Kind.TEXT, "", N_("Contact for the list: telephone"), "ESL-050")
ESL_VENDOR = Setting("eu_sales.vendor", Kind.TEXT, "", N_("Account number of the software vendor (Netherlands)"), "ESL-050")
ESL_CONSULTANT = Setting("eu_sales.consultant", Kind.TEXT, "", N_("Number of the tax consultant (Netherlands)"), "ESL-050")
ESL_DIVISION = Setting("eu_sales.division", Kind.TEXT, "", N_("VAT number of the division of a fiscal unit (Netherlands)"),
                       "ESL-050")
VAT_CHECK_ONLINE = Setting("vat_numbers.online", Kind.YES_NO, False, N_("Check VAT numbers with the EU service (VIES)"),
                           "ESL-023")
VAT_CHECK_OWN = Setting("vat_numbers.send_own", Kind.YES_NO, True,
                        N_("Send our own VAT number with it, for a consultation number"), "ESL-023")
VAT_LAST_INVALID = Setting(
    "vat_numbers.last_invalid", Kind.CHOICE, "warn", N_("Posting at 0 % for a number the EU service did not know"), "ESL-024",
    {"off": N_("Nothing"), "warn": N_("Ask"), "block": N_("Refuse")})
EU_SALES = (ESL_CONTACT_INITIALS, ESL_CONTACT_PREFIX, ESL_CONTACT_NAME, ESL_CONTACT_PHONE, ESL_VENDOR, ESL_CONSULTANT,
            ESL_DIVISION, VAT_CHECK_ONLINE, VAT_CHECK_OWN, VAT_LAST_INVALID)
"""The parameters of the EU sales list and of the online check of VAT numbers."""

EXPORT_FEC_WHOLE = Setting("exports.fec_whole", Kind.YES_NO, False,
                           N_("These books are the whole ledger: the FEC carries its official name"), "EXP-020")
EXPORT_FEC_SEPARATOR = Setting("exports.fec_separator", Kind.CHOICE, "tab", N_("Separator of the FEC"), "EXP-021",
                               {"tab": N_("Tab"), "pipe": N_("Vertical bar")})
EXPORT_FEC_ENCODING = Setting("exports.fec_encoding", Kind.CHOICE, "utf-8", N_("Characters of the FEC"), "EXP-021",
                              {"utf-8": "UTF-8", "iso-8859-15": "ISO 8859-15"})
EXPORT_FEC_NUMBERS = Setting("exports.fec_numbers", Kind.CHOICE, "journal", N_("Numbers of entries in the FEC run"), "EXP-022",
                             {"journal": N_("Per journal"), "file": N_("Through the file")})
EXPORT_FEC_PARTIAL = Setting("exports.fec_partial", Kind.YES_NO, False,
                             N_("Match letters in lower case while something of a settlement is open"), "EXP-024")
EXPORT_DATEV_ADVISER = Setting("exports.datev_adviser", Kind.COUNT, 0, N_("DATEV: adviser number"), "EXP-032", most=9_999_999)
EXPORT_DATEV_CLIENT = Setting("exports.datev_client", Kind.COUNT, 0, N_("DATEV: client number"), "EXP-032", most=99_999)
EXPORT_DATEV_LENGTH = Setting("exports.datev_length", Kind.COUNT, 4, N_("DATEV: digits of ledger accounts"), "EXP-032", least=4,
                              most=8)
EXPORT_DATEV_CHART = Setting("exports.datev_chart", Kind.CHOICE, "", N_("DATEV: chart of accounts"), "EXP-032",
                             {"": N_("None"), "03": "SKR03", "04": "SKR04"})
EXPORT_DATEV_INITIALS = Setting("exports.datev_initials", Kind.TEXT, "", N_("DATEV: initials"), "EXP-032")
EXPORT_VAT_NUMBER = Setting("exports.vat_number", Kind.TEXT, "", N_("VAT number in an XAF, where the company has none"),
                            "EXP-013")
EXPORT_SIREN = Setting("exports.siren", Kind.TEXT, "", N_("SIREN of the FEC, where the company is registered without it"),
                       "EXP-020")
EXPORTS = (EXPORT_VAT_NUMBER, EXPORT_SIREN, EXPORT_FEC_WHOLE, EXPORT_FEC_SEPARATOR, EXPORT_FEC_ENCODING, EXPORT_FEC_NUMBERS,
           EXPORT_FEC_PARTIAL, EXPORT_DATEV_ADVISER, EXPORT_DATEV_CLIENT, EXPORT_DATEV_LENGTH, EXPORT_DATEV_CHART,
           EXPORT_DATEV_INITIALS)
"""What the files of an accountant look like."""

JOBS_ERRORS_TO = Setting("jobs.errors_to", Kind.TEXT, "", N_("Errors of jobs by e-mail to (empty = to nobody)"), "JOB-023")
JOBS = (JOBS_ERRORS_TO,)
"""The parameters of batch jobs."""

COMPANY: dict[str, Setting[Any]] = {setting.key: setting for setting in (
    POSTING_DAYS_BACK, POSTING_DAYS_FORWARD, VOUCHER_IS_DOCUMENT, REVERSAL_REASON, STRUCTURED_REFERENCE, DUPLICATE_VAT,
    *SALES_ORDERS, *SALES_POSTING, *SALES_VAT, *SALES_COMMISSION, *SALES_ELECTRONIC,
    *SETTLING, *SETTLE_DISCOUNTS, *CASH, *REFUNDS, *BANKING,
    *CREDIT, *CREDIT_LIMITS, *CREDIT_HOLDS, *CREDIT_STATISTICS, *CREDIT_SIGNOFF,
    *STRATEGIES, *FOREIGN_CURRENCY, *EU_SALES,
    AGEING_DEFINITION, AGEING_DAILY, REMINDERS_SKIP_DISPUTED, REMINDERS_SKIP_PROMISED, REMINDERS_NET_CREDITS, REMINDERS_COST_VAT,
    REMINDERS_BANK_DAYS, *INTEREST, *WRITE_OFFS, *COLLECTING, *EXPORTS, *JOBS)}
"""The parameters of a company, in the order their page shows them."""

# -- settings of the program, per user of this computer -----------------------------------------------------------------

LANGUAGE = Setting("language", Kind.CHOICE, "", N_("Language of the screen"), "L10N-001",
                   {"": N_("As the computer"), **{code: code for code in LANGUAGES}})
REGION = Setting("region", Kind.TEXT, "", N_("Region for numbers and dates"), "L10N-001")
SCHEME = Setting("scheme", Kind.CHOICE, "system", N_("Appearance"), "usability 2.5",
                 {"system": N_("As the computer"), "light": N_("Light"), "dark": N_("Dark")})
TEXT_SCALE = Setting("text_scale", Kind.COUNT, 100, N_("Text size in percent"), "usability 2.6", least=100, most=200)
RECENT = Setting[tuple[str, ...]]("recent", Kind.TEXTS, (), N_("Recent company files"), "SAF-005")
FOLDERS = Setting[tuple[str, ...]]("folders", Kind.TEXTS, (), N_("Folders chosen last, by kind of file"), "usability 2.5")
SIDEBAR_FOLDED = Setting[tuple[str, ...]]("sidebar_folded", Kind.TEXTS, (), N_("Folded groups of the sidebar"), "usability 2.6")
CLOSE_OWN = Setting("close.own", Kind.YES_NO, False, N_("Show only my own tasks of the close"), "CLS-024")
OPEN_LAST = Setting("open_last", Kind.YES_NO, True, N_("Open the last company file at the start"), "SAF-005")
ACKNOWLEDGED = Setting[tuple[str, ...]]("acknowledged", Kind.TEXTS, (), N_("Warnings about folders that were understood"),
                                        "SAF-008")
REFUSE_NETWORK = Setting("refuse_network", Kind.YES_NO, False, N_("Refuse company files on network drives"), "SAF-008")
LOCK_AFTER = Setting("lock_after", Kind.COUNT, 10, N_("Lock after idle minutes (0 = never)"), "AUD-015", most=480)
BACKUP_FOLDER = Setting("backup.folder", Kind.TEXT, "", N_("Folder for backups"), "SAF-023")
BACKUP_SECOND = Setting("backup.second", Kind.TEXT, "", N_("Second folder for backups"), "SAF-023")
BACKUP_AT_CLOSE = Setting("backup.at_close", Kind.YES_NO, True, N_("Back up when a changed file is closed"), "SAF-022")
BACKUP_DAILY = Setting("backup.daily", Kind.COUNT, 14, N_("Daily backups to keep"), "SAF-025", least=1, most=365)
BACKUP_WEEKLY = Setting("backup.weekly", Kind.COUNT, 8, N_("Weekly backups to keep"), "SAF-025", most=520)
BACKUP_MONTHLY = Setting("backup.monthly", Kind.COUNT, 24, N_("Monthly backups to keep"), "SAF-025", most=120)
BACKUP_LOCK = Setting("backup.lock", Kind.TEXT, "", N_("Protect backups with a password"), "SAF-029")
"""Empty, or what proves that a password is the chosen one (`storage.sealed.token`); never the password."""
BACKUP_REMINDER = Setting("backup.reminder_days", Kind.COUNT, 7, N_("Remind when the last backup is older than days"), "SAF-030",
                          least=2, most=365)

PROGRAM: dict[str, Setting[Any]] = {setting.key: setting for setting in (
    LANGUAGE, REGION, SCHEME, TEXT_SCALE, RECENT, FOLDERS, SIDEBAR_FOLDED, CLOSE_OWN, OPEN_LAST, ACKNOWLEDGED, REFUSE_NETWORK,
    LOCK_AFTER, BACKUP_FOLDER, BACKUP_SECOND, BACKUP_AT_CLOSE, BACKUP_DAILY, BACKUP_WEEKLY, BACKUP_MONTHLY, BACKUP_LOCK,
    BACKUP_REMINDER)}
"""Settings of this user on this computer."""

RECENT_KEPT = 10


class ProgramSettings:
    """The user's own file of settings; what is set is on disk before the call returns, an unreadable file counts as empty."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file or paths.program_settings_file()
        self._rows: dict[str, Any] = {}
        try:
            read = json.loads(self.file.read_text(encoding="utf-8"))
            self._rows = read if isinstance(read, dict) else {}
        except (OSError, ValueError):
            self._rows = {}

    def get(self, setting: Setting[T]) -> T:
        """The chosen value, else the default."""
        return setting.read(self._rows.get(setting.key))

    def set(self, setting: Setting[T], value: T) -> None:
        """Choose a value and write the file; a value the setting does not take is a bug."""
        if wrong := setting.problems(value):
            raise ValueError(f"{wrong[0].code}: {setting.key} = {value!r}")
        self._rows[setting.key] = setting.stored(value)
        self.file.parent.mkdir(parents=True, exist_ok=True)
        draft = self.file.with_suffix(f".{os.getpid()}.new")
        draft.write_text(json.dumps(self._rows, indent=1, sort_keys=True, ensure_ascii=False), encoding="utf-8")
        os.replace(draft, self.file)

    def opened(self, target: str) -> None:
        """Put a company file (path or address) first among the recent ones."""
        others = [known for known in self.get(RECENT) if known != target]
        self.set(RECENT, (target, *others)[:RECENT_KEPT])

    def forget(self, target: str) -> None:
        """Take a company file off the recent list."""
        self.set(RECENT, tuple(known for known in self.get(RECENT) if known != target))
