"""All mapped classes; importing this package completes the metadata."""

from app.models import (
    accounts,
    ageing,
    archive,
    audit,
    bank,
    collections,
    company,
    credit,
    customers,
    documents,
    drafts,
    imports,
    intercompany,
    interest,
    invoices,
    jobs,
    journals,
    ledger,
    payments,
    products,
    sales,
    settlement_marks,
    terms,
    tills,
)

__all__ = ["accounts", "ageing", "archive", "audit", "bank", "collections", "company", "credit", "customers", "documents",
           "drafts", "imports", "intercompany", "interest", "invoices", "jobs", "journals", "ledger", "payments", "products",
           "sales", "settlement_marks", "terms", "tills"]
