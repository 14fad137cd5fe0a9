"""Names of UBL 2.1 that its writer and its reader share."""

INVOICE = ("Invoice", "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2")
CREDIT_NOTE = ("CreditNote", "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2")
SPACES = {
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
}
VAT = "VAT"
SEPA = "SEPA"
"""Scheme under which the seller's creditor identifier stands among his identifiers [BT-90]."""
PROJECT_TYPE = "50"
"""A credit note has no element for the project: it is a document reference of this type [BT-11]."""
NO_ORDER = "NA"
"""What stands for the customer's order number where the schema asks for one and only ours is known [BT-13]."""


def no_order(order: str | None) -> str:
    """The customer's order number, or the word for none."""
    return order or NO_ORDER
