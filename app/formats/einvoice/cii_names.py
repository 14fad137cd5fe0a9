"""Names of the Cross Industry Invoice D16B that its writer and its reader share."""

RSM = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
SPACES = {
    "rsm": RSM,
    "qdt": "urn:un:unece:uncefact:data:standard:QualifiedDataType:100",
    "ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
    "udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
}
DAY = "102"
"""Format code of a date without separators."""
VAT = "VAT"
ATTACHMENT_TYPE = "916"
"""A referenced document that goes with the invoice."""
PROJECT_NAME = "Project reference"
"""The schema asks for a name of the project; the standard has only its number."""
EMPTY_ALLOWED = frozenset({"ApplicableHeaderTradeDelivery"})
"""What the schema wants to see even when nothing is in it."""
