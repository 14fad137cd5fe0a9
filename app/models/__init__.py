"""All mapped classes; importing this package completes the metadata."""

from app.models import (
    accounts,
    ageing,
    archive,
    audit,
    collections,
    company,
    credit,
    customers,
    documents,
    drafts,
    imports,
    interest,
    invoices,
    jobs,
    journals,
    ledger,
    products,
    sales,
    terms,
)

__all__ = ["accounts", "ageing", "archive", "audit", "collections", "company", "credit", "customers", "documents", "drafts",
           "imports", "interest", "invoices", "jobs", "journals", "ledger", "products", "sales", "terms"]
