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
    drafts,
    imports,
    interest,
    jobs,
    journals,
    ledger,
    terms,
)

__all__ = ["accounts", "ageing", "archive", "audit", "collections", "company", "credit", "customers", "drafts", "imports",
           "interest", "jobs", "journals", "ledger", "terms"]
