"""What is delivered for sales and payments: groups, charges, layouts, series, rules; into a new company or beside what is there.

Nothing that is there is overwritten: a row counts as there when its code, document, case or purpose is.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, error, information
from app.core.words import N_, declare
from app.models.accounts import Account, NumberSeries, NumberSeriesLine, NumberSeriesUse, VatCode
from app.models.company import Company, Unit
from app.models.documents import DocumentLayout, EInvoiceRule, MentionText
from app.models.products import ChargeCode, ProductGroup, RevenueRule
from app.models.terms import DeliveryMode
from app.services import delivered, delivered_credit, permissions
from app.services.delivered_payments import DELIVERIES, missing
from app.services.desk import Desk

declare({
    "SAL-delivered": N_("{count:row was|rows were} added. What was there stays as it is."),
    "SAL-delivered-none": N_("Everything that is delivered is there already."),
    "SAL-delivered-table": N_("Nothing is delivered for this table. Add rows with New."),
})

START = date(1900, 1, 1)
SHARED = frozenset({"e_invoice_rules", "units"})
"""Tables all companies of the file use."""


def load(session: Session, company: Company) -> int:
    """Everything of sales for a company; gives the number of rows added."""
    added = sum(deliver(session, company) for deliver in _DELIVERIES.values())
    delivered_credit.checkpoints(session, company.id)
    session.flush()
    return added


def offered() -> frozenset[str]:
    """Set-up tables that have delivered rows, by name."""
    return frozenset(_DELIVERIES)


def add(desk: Desk, table: str) -> Outcome[int]:
    """Add what is delivered and missing in one table; gives the number of rows, 0 = all were there."""
    deliver = _DELIVERIES.get(table)
    if deliver is None:
        return Outcome(None, (error("SAL-delivered-table"),))
    with desk.writing(f"setup.{table}.delivered") as uow:
        if refused := permissions.may(uow.session, desk, Permission.SETUP, everywhere=table in SHARED):
            return Outcome(None, refused)
        company = uow.session.get_one(Company, desk.company_id)
        count = deliver(uow.session, company)
        uow.session.flush()
    return Outcome(count, (information("SAL-delivered", count=count) if count else information("SAL-delivered-none"),))


def add_all(desk: Desk) -> Outcome[int]:
    """Add what is delivered and missing in every table of sales, as a file from before them needs it; gives the number of rows.

    What all companies share is left out for whoever may not change the set-up of all of them.
    """
    with desk.writing("setup.sales.delivered") as uow:
        if refused := permissions.may(uow.session, desk, Permission.SETUP):
            return Outcome(None, refused)
        shared = not permissions.may(uow.session, desk, Permission.SETUP, everywhere=True)
        company = uow.session.get_one(Company, desk.company_id)
        count = sum(deliver(uow.session, company) for table, deliver in _DELIVERIES.items() if shared or table not in SHARED)
        uow.session.flush()
    return Outcome(count, (information("SAL-delivered", count=count) if count else information("SAL-delivered-none"),))


def _data() -> dict[str, Any]:
    return delivered.read("sales.json")


def _product_groups(session: Session, company: Company) -> int:
    return missing(session, ProductGroup, company, _data()["product_groups"], "code")


def _charges(session: Session, company: Company) -> int:
    """Charges are credited to the account of the role CHARGE and follow the VAT of the goods (MST-090, VAT-015)."""
    return missing(session, ChargeCode, company, _data()["charge_codes"], "code")


def _modes(session: Session, company: Company) -> int:
    return missing(session, DeliveryMode, company, _data()["delivery_modes"], "code")


def _layouts(session: Session, company: Company) -> int:
    """A layout for each kind of document; Belgian companies add labels in the other language (DOC-002)."""
    second = {"nl": "fr", "fr": "nl"}.get(company.language) if company.country_code == "BE" else None
    rows = [{**row, "second_language": second} for row in _data()["document_layouts"]]
    return missing(session, DocumentLayout, company, rows, "document_kind")


def _mentions(session: Session, company: Company) -> int:
    """The mentions of the company's country (DOC-012)."""
    held = {tuple(row) for row in session.execute(select(MentionText.mention, MentionText.country_code).where(
        MentionText.company_id == company.id))}
    new = [MentionText(company_id=company.id, mention=m["mention"], country_code=m["country"], texts=m["texts"],
                       valid_from=date.fromisoformat(m["valid_from"]))
           for m in delivered.read("mentions.json")["mentions"]
           if m["country"] == company.country_code and (m["mention"], m["country"]) not in held]
    session.add_all(new)
    return len(new)


def _e_rules(session: Session, _company: Company) -> int:
    """The obligations to invoice electronically, for all companies of the file (EIN-001)."""
    names = ("country_code", "audience", "direction", "valid_from", "size")
    held = {tuple(row) for row in session.execute(select(*(getattr(EInvoiceRule, name) for name in names)))}
    rows = [{"size": "all", "condition": {}, **row, "valid_from": date.fromisoformat(row["valid_from"])}
            for row in _data()["e_invoice_rules"]]
    new = [EInvoiceRule(**row) for row in rows if tuple(row[name] for name in names) not in held]
    session.add_all(new)
    return len(new)


def _revenue(session: Session, company: Company) -> int:
    """Revenue of services on its own account where the chart of the country has one (VAT-012)."""
    made = 0
    for group, vat, number in _data()["revenue_rules"].get(company.country_code, ()):
        ids = [_id(session, ProductGroup, company, "code", group), _id(session, VatCode, company, "code", vat),
               _id(session, Account, company, "number", number)]
        there = session.scalars(select(RevenueRule.id).where(
            RevenueRule.company_id == company.id, RevenueRule.product_group_id == ids[0],
            RevenueRule.vat_code_id == ids[1])).first()
        if None not in ids and there is None:
            session.add(RevenueRule(company_id=company.id, product_group_id=ids[0], vat_code_id=ids[1], account_id=ids[2]))
            made += 1
    return made


def _id(session: Session, model: Any, company: Company, name: str, value: str) -> int | None:
    found: int | None = session.scalars(select(model.id).where(model.company_id == company.id,
                                                               getattr(model, name) == value)).first()
    return found


def _series(session: Session, company: Company) -> int:
    """A number series for each purpose that has none, as the country has it (MST-022)."""
    used = set(session.scalars(select(NumberSeriesUse.purpose).where(NumberSeriesUse.company_id == company.id)))
    made = 0
    for row in delivered.read("companies", f"{company.country_code}.json")["number_series"]:
        missing = [purpose for purpose in row["uses"] if purpose not in used]
        if missing:
            series_id = _series_of(session, company, row)
            session.add_all(NumberSeriesUse(company_id=company.id, purpose=purpose, series_id=series_id) for purpose in missing)
            made += len(missing)
    return made


def _series_of(session: Session, company: Company, row: Mapping[str, Any]) -> int:
    """The series of that code, made when it is not there; its years begin as those of the series that are."""
    found = session.scalars(select(NumberSeries.id).where(NumberSeries.company_id == company.id, func.lower(
        NumberSeries.code) == row["code"].lower())).first()
    if found is not None:
        return found
    line = NumberSeriesLine
    yearly = session.scalars(select(line.start).join(NumberSeries, NumberSeries.id == line.series_id).where(
        NumberSeries.company_id == company.id, line.mask.contains("{YYYY}")).order_by(line.start)).first()
    series = NumberSeries(company_id=company.id, code=row["code"], names=row["names"], gapless=row["gapless"],
                          manual=row["manual"], date_order=row["date_order"])
    session.add(series)
    session.flush()
    start = yearly if yearly is not None and "{YYYY}" in row["mask"] else START
    session.add(NumberSeriesLine(series_id=series.id, start=start, mask=row["mask"], first=row["first"],
                                 last_used=row["first"] - 1))
    return series.id


def _units(session: Session, _company: Company) -> int:
    held = set(session.scalars(select(Unit.code)))
    new = [Unit(**row) for row in delivered.read("units.json")["units"] if row["code"] not in held]
    session.add_all(new)
    return len(new)


_DELIVERIES: Mapping[str, Callable[[Session, Company], int]] = {
    "product_groups": _product_groups, "charge_codes": _charges, "delivery_modes": _modes, "document_layouts": _layouts,
    "mention_texts": _mentions, "e_invoice_rules": _e_rules, "revenue_rules": _revenue, "number_series_uses": _series,
    "units": _units, **DELIVERIES, **delivered_credit.DELIVERIES}
"""What adds the missing rows of each table, in the order of the references between them."""
