"""The one list of named permissions: what a role may contain, by area, and which of them carry a limit (AUD-016)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.core.enums import Module
from app.core.words import N_


class Permission(StrEnum):
    """What a role may allow, spelled as it is stored; an action that comes later finds its permission here already."""

    POST_SALES_ORDERS = "post_sales_orders"
    POST_CUSTOMER_INVOICES = "post_customer_invoices"
    POST_CUSTOMER_PAYMENTS = "post_customer_payments"
    POST_BILLS_OF_EXCHANGE = "post_bills_of_exchange"
    POST_COLLECTIONS = "post_collections"
    POST_REVALUATION_LEDGER = "post_revaluation_ledger"
    POST_HELD_PERIOD = "post_held_period"
    MANAGE_PERIODS = "manage_periods"
    BLOCK = "block"
    PRIVACY = "privacy"
    LIMITS = "limits"
    BLOCKING_RULES = "blocking_rules"
    RELEASE = "release"
    OVERRIDE = "override"
    EXCLUDE_ORDER = "exclude_order"
    EXCEED_DISCOUNT = "exceed_discount"
    DISCOUNT_DATES = "discount_dates"
    FULL_SETTLEMENT = "full_settlement"
    WRITE_OFF = "write_off"
    WRITE_OFF_DISPUTED = "write_off_disputed"
    WAIVE = "waive"
    REFUND_IBAN = "refund_iban"
    STATEMENT_GAPS = "statement_gaps"
    REOPEN_RECONCILIATION = "reopen_reconciliation"
    CANCEL_DEPOSIT = "cancel_deposit"
    REGENERATE = "regenerate"
    IMPORT_DIFFERENCE = "import_difference"
    RESTORE = "restore"
    ANONYMISE = "anonymise"
    SETUP = "setup"


class Limit(StrEnum):
    """What a permission is limited by."""

    NONE = "none"
    AMOUNT = "amount"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Named:
    """A permission in words (English, of the catalogue): its area, its name, and what limits it."""

    area: str
    name: str
    limit: Limit = Limit.NONE


POSTING, CREDIT, SETTLING = N_("Posting"), N_("Blocking and credit"), N_("Settling and collecting")
BANK, HOUSE = N_("Bank and refunds"), N_("House and file")
_P = Permission

PERMISSIONS: Mapping[Permission, Named] = {
    _P.POST_SALES_ORDERS: Named(POSTING, N_("Post sales orders and deliveries")),
    _P.POST_CUSTOMER_INVOICES: Named(POSTING, N_("Post customer invoices")),
    _P.POST_CUSTOMER_PAYMENTS: Named(POSTING, N_("Post customer payments")),
    _P.POST_BILLS_OF_EXCHANGE: Named(POSTING, N_("Post bills of exchange")),
    _P.POST_COLLECTIONS: Named(POSTING, N_("Post collections")),
    _P.POST_REVALUATION_LEDGER: Named(POSTING, N_("Post revaluation and ledger")),
    _P.POST_HELD_PERIOD: Named(POSTING, N_("Post in a held period")),
    _P.BLOCK: Named(CREDIT, N_("Block and unblock customers")),
    _P.PRIVACY: Named(CREDIT, N_("Set and lift the privacy block")),
    _P.LIMITS: Named(CREDIT, N_("Change credit limits")),
    _P.BLOCKING_RULES: Named(CREDIT, N_("Change blocking rules")),
    _P.RELEASE: Named(CREDIT, N_("Release credit holds"), Limit.AMOUNT),
    _P.OVERRIDE: Named(CREDIT, N_("Override credit checks")),
    _P.EXCLUDE_ORDER: Named(CREDIT, N_("Exclude orders from credit management")),
    _P.EXCEED_DISCOUNT: Named(SETTLING, N_("Exceed the cash discount")),
    _P.DISCOUNT_DATES: Named(SETTLING, N_("Change discount dates of entries")),
    _P.FULL_SETTLEMENT: Named(SETTLING, N_("Full settlement"), Limit.PERCENT),
    _P.WRITE_OFF: Named(SETTLING, N_("Write off"), Limit.AMOUNT),
    _P.WRITE_OFF_DISPUTED: Named(SETTLING, N_("Write off disputed entries")),
    _P.WAIVE: Named(SETTLING, N_("Waive interest and fees"), Limit.AMOUNT),
    _P.REFUND_IBAN: Named(BANK, N_("Refund to a new IBAN")),
    _P.STATEMENT_GAPS: Named(BANK, N_("Import bank statements with gaps")),
    _P.REOPEN_RECONCILIATION: Named(BANK, N_("Re-open a bank reconciliation")),
    _P.CANCEL_DEPOSIT: Named(BANK, N_("Post cancellations of deposits")),
    _P.MANAGE_PERIODS: Named(HOUSE, N_("Manage periods")),
    _P.REGENERATE: Named(HOUSE, N_("Allow regeneration of documents")),
    _P.IMPORT_DIFFERENCE: Named(HOUSE, N_("Import despite a difference")),
    _P.RESTORE: Named(HOUSE, N_("Restore backups")),
    _P.ANONYMISE: Named(HOUSE, N_("Anonymise customers")),
    _P.SETUP: Named(HOUSE, N_("Change the set-up, users and roles")),
}
"""Every permission in the order in which a role shows them."""

DELIVERED_ROLES = ("CLERK", "CLOSER", "ADMIN", "PREPARER", "APPROVER")
"""Codes of the roles every file has (closing 0, SGN-01)."""


def posting(module: Module) -> Permission:
    """The permission to post what belongs to a module (CLS-003)."""
    return Permission(f"post_{module.value}")
