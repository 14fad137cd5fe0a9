"""Customers as the rules see them, and the look-up every verb begins with."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.words import N_, declare
from app.models.company import Company, Setting
from app.models.customers import Customer
from app.rules import customers as rules
from app.services.desk import Desk
from app.settings import Parameters

declare({"CUS-gone": N_("This customer is no longer there; somebody deleted it meanwhile.")})


def facts_of(customer: Customer) -> rules.CustomerFacts:
    """A customer as the blocking rules see her."""
    return rules.CustomerFacts(customer.id, customer.number, customer.name, customer.blocked, customer.privacy_blocked,
                               customer.inactive, customer.prospect)


def of_desk(session: Session, desk: Desk, customer_id: int | None) -> Customer | None:
    """A customer of the desk's company; None when she is gone or belongs to another company."""
    customer = session.get(Customer, customer_id) if customer_id else None
    return customer if customer is not None and customer.company_id == desk.company_id else None


def parameters(session: Session, company_id: int) -> Parameters:
    """The stored settings of a company, with the defaults of its country."""
    rows: dict[str, Any] = {r.key: r.value for r in session.scalars(select(Setting).where(Setting.company_id == company_id))}
    return Parameters(rows, session.get_one(Company, company_id).country_code)
