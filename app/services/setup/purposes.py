"""What number series are drawn for, in words (MST-022, PST-012)."""

from collections.abc import Mapping

from app.core.words import N_

PURPOSES: Mapping[str, str] = {
    "customer": N_("Customers"), "item": N_("Products"), "quotation": N_("Quotations"), "order": N_("Sales orders"),
    "picking_list": N_("Picking lists"), "packing_slip": N_("Packing slips"), "sales_invoice": N_("Sales invoices"),
    "credit_note": N_("Credit notes"), "free_text_invoice": N_("Free text invoices"),
    "free_text_credit_note": N_("Free text credit notes"), "prepayment_invoice": N_("Prepayment invoices"),
    "interest_note": N_("Interest notes"), "collection_letter": N_("Collection letters"),
    "payment_journal": N_("Payment journals"), "write_off_journal": N_("Write-off journals"),
    "general_journal": N_("General journals"), "bill": N_("Bills of exchange"), "mandate": N_("Mandates"),
    "direct_debit_run": N_("Direct debit runs"), "deposit_slip": N_("Deposit slips"), "receipt": N_("Receipts"),
    "refund": N_("Refunds"), "limit_adjustment": N_("Credit limit adjustments"), "credit_hold": N_("Credit holds"),
    "case": N_("Cases"), "agency_file": N_("Agency files"), "payment_plan": N_("Payment plans"),
    "revaluation_run": N_("Revaluation runs"), "eu_sales_list": N_("EU sales lists"),
    "recurrence": N_("Recurring invoices"), "intercompany": N_("Intercompany"),
    "voucher_INV": N_("Vouchers: sales invoices"), "voucher_CRN": N_("Vouchers: credit notes"),
    "voucher_FTI": N_("Vouchers: free text invoices"), "voucher_FTC": N_("Vouchers: free text credit notes"),
    "voucher_PRE": N_("Vouchers: prepayment invoices"), "voucher_PAY": N_("Vouchers: payments"),
    "voucher_SET": N_("Vouchers: settlements"), "voucher_REF": N_("Vouchers: refunds"), "voucher_BNK": N_("Vouchers: bank"),
    "voucher_BOE": N_("Vouchers: bills of exchange"), "voucher_INT": N_("Vouchers: interest notes"),
    "voucher_CLT": N_("Vouchers: collection letters"), "voucher_WOF": N_("Vouchers: write-offs"),
    "voucher_FXR": N_("Vouchers: revaluation"), "voucher_GEN": N_("Vouchers: general journals"),
    "voucher_OPN": N_("Vouchers: opening items"),
}
"""Every purpose with its English name."""
