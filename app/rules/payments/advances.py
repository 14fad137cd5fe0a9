"""Which money received in advance needs an invoice of its own (PAY-62)."""

COUNTRIES = frozenset({"BE", "DE", "FR", "GB", "NL"})
"""Where an advance with VAT is invoiced between businesses, by the rule their VAT laws share."""


def needs_invoice(country: str, *, private: bool) -> bool:
    """Does a company of this country invoice an advance with VAT: to businesses and public bodies, not to private persons?"""
    return country in COUNTRIES and not private
