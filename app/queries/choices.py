"""Choices of drop-downs: ids with the words people know, in the reader's language."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.accounts import Currency, DisputeCode, PostingProfile, ReasonCode, VatGroup
from app.models.collections import CollectionLetterSequence
from app.models.company import Country
from app.models.customers import CustomerGroup
from app.models.products import ChargesGroup, CommissionGroup
from app.models.strategies import Strategy
from app.models.terms import (
    CashDiscountCode,
    DeliveryMode,
    DeliveryTerm,
    PaymentMethod,
    PaymentSchedule,
    PaymentTerm,
    SalesGroup,
)

Pairs = Sequence[tuple[Any, str]]


def _words(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get("en", "")


def for_customer(session: Session, company_id: int, language: str) -> dict[str, Pairs]:
    """Everything the customer card lets choose."""
    found: dict[str, Pairs] = {}
    for name, model, attribute in (
            ("groups", CustomerGroup, "names"), ("terms", PaymentTerm, "texts"), ("discounts", CashDiscountCode, "texts"),
            ("methods", PaymentMethod, "texts"), ("profiles", PostingProfile, "names"), ("vat_groups", VatGroup, "names"),
            ("sequences", CollectionLetterSequence, "names"), ("schedules", PaymentSchedule, "texts"),
            ("delivery_terms", DeliveryTerm, "texts"), ("delivery_modes", DeliveryMode, "texts"),
            ("sales_groups", SalesGroup, "names"), ("strategies", Strategy, "names")):
        rows: Any = session.scalars(select(model).where(model.company_id == company_id).order_by(model.code))
        found[name] = [(r.id, f"{r.code} — {_words(getattr(r, attribute), language)}") for r in rows]
    for name, group in (("charges_groups", ChargesGroup), ("commission_groups", CommissionGroup)):
        rows = session.scalars(select(group).where(group.company_id == company_id, group.side == "customer").order_by(group.code))
        found[name] = [(r.id, f"{r.code} — {_words(r.names, language)}") for r in rows]
    found["countries"] = sorted(
        ((c.code, _words(c.names, language)) for c in session.scalars(select(Country))), key=lambda p: p[1]
    )
    found["currencies"] = [(c, c) for c in session.scalars(select(Currency.code).order_by(Currency.code))]
    found["reasons"] = reasons(session, company_id, language, "status")
    return found


def reasons(session: Session, company_id: int, language: str, use: str) -> Pairs:
    """Active reason codes for a use (MST-114)."""
    rows = session.scalars(
        select(ReasonCode).where(ReasonCode.company_id == company_id, ReasonCode.active).order_by(ReasonCode.code)
    )
    return [(r.id, _words(r.texts, language)) for r in rows if use in r.uses and r.code != "AUTO"]


def reason_codes(session: Session, company_id: int, use: str) -> list[tuple[str, int]]:
    """The codes behind `reasons`, as a script names them (MST-114)."""
    rows = session.scalars(
        select(ReasonCode).where(ReasonCode.company_id == company_id, ReasonCode.active).order_by(ReasonCode.code)
    )
    return [(r.code, r.id) for r in rows if use in r.uses and r.code != "AUTO"]


def dispute_codes(session: Session, company_id: int, language: str) -> Pairs:
    """Why an entry may be disputed (COL-21)."""
    rows = session.scalars(select(DisputeCode).where(DisputeCode.company_id == company_id).order_by(DisputeCode.id))
    return [(r.id, _words(r.texts, language)) for r in rows]
