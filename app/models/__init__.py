"""All mapped classes; importing this package completes the metadata."""

from app.models import accounts, collections, company, credit, customers, interest, ledger, terms

__all__ = ["accounts", "collections", "company", "credit", "customers", "interest", "ledger", "terms"]
