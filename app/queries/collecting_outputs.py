"""Letters of collections that have still to leave the house, by which way, and what became of them (WIN-10, WIN-30)."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, String, and_, cast, func, literal, select
from sqlalchemy.orm import Session

from app.core.words import N_
from app.models.agencies import AccountStatement
from app.models.archive import OutputAttempt, OutputItem
from app.models.collecting import PaymentPlan
from app.models.collections import CollectionLetter
from app.models.customers import Customer
from app.models.interest_notes import ChargeAdjustment, InterestNote
from app.models.types import day as as_day
from app.queries.collecting import narrowed
from app.queries.listing import Column, Listing, ListQuery
from app.queries.outputs import STATES, TONES, WAYS

_O, _L, _N, _A, _S, _P = OutputItem, CollectionLetter, InterestNote, ChargeAdjustment, AccountStatement, PaymentPlan
MODELS: dict[str, Any] = {m.__tablename__: m for m in (_L, _N, _A, _S, _P)}
KINDS = {"collection_letter": N_("Reminder"), "interest_note": N_("Interest note"), "charge_adjustment": N_("Adjustment"),
         "account_statement": N_("Statement"), "payment_plan": N_("Payment plan")}


def _joined(chosen: Select[Any]) -> Select[Any]:
    """Each output with its document, whichever kind it is, and the customer who gets it."""
    joined = chosen.select_from(_O)
    for table, model in MODELS.items():
        joined = joined.outerjoin(model, and_(_O.document_table == table, model.id == _O.document_id))
    customer = func.coalesce(*(model.customer_id for model in MODELS.values()))
    return joined.join(Customer, Customer.id == customer)


def to_send_listing(today: Any) -> Listing:
    """Every way out of every letter; scope `view`: print, email, unknown, done or all; `pool`, `agent`, `customer_id`."""
    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = _joined(chosen).where(_O.company_id == query.company_id, _O.document_table.in_(MODELS),
                                       _O.channel.in_(WAYS), *narrowed(query, today))
        match query.scope.get("view", "print"):
            case "print" | "email" as way:
                return joined.where(_O.channel == way, _O.status.in_(("to_do", "failed")))
            case "unknown":
                return joined.where(_O.status == "in_progress")
            case "done":
                return joined.where(_O.status.in_(("done", "not_needed")))
        return joined

    number = func.coalesce(_L.number, _N.number, _A.number, cast(_S.number, String), _P.number)
    day = func.coalesce(_L.document_date, _N.document_date, _A.date, _S.last, _P.agreed_on, type_=as_day())
    last, told = (select(column).where(OutputAttempt.item_id == _O.id).order_by(OutputAttempt.id.desc()).limit(1)
                  .correlate(_O).scalar_subquery() for column in (OutputAttempt.at, OutputAttempt.message))
    return Listing("collecting_outputs", N_("To send"), _O.id, (
        Column("check", "", "check", literal(False), 36),
        Column("letter", N_("Number"), "link", number, 120),
        Column("kind", N_("Document"), "chip", _O.document_table, 140, names=KINDS),
        Column("date", N_("Date"), "date", day, 106),
        Column("number", N_("No."), "text", Customer.number, 80),
        Column("name", N_("Customer"), "text", Customer.name, 190, stretch=True),
        Column("way", N_("Output::Way"), "chip", _O.channel, 100, names=WAYS),
        Column("to", N_("Recipient"), "text", func.coalesce(_O.recipient, ""), 160, hidden=True),
        Column("state", N_("Status"), "chip", _O.status, 170, names=STATES, tones=TONES),
        Column("last", N_("Last try"), "moment", last, 130, hidden=True),
        Column("told", N_("What happened"), "text", func.coalesce(told, ""), 200, hidden=True),
        Column("customer_id", "", "int", Customer.id, 0, hidden=True),
    ), source, (("date", True), ("letter", True)), frozenset({"output_item"}), N_("Nothing waits to be sent."))


def documents(session: Session, company_id: int, ids: Sequence[int]) -> dict[str, list[int]]:
    """The documents of some outputs by their table, each once, in the order given."""
    rows = {key: (table, document) for key, table, document in session.execute(select(
        _O.id, _O.document_table, _O.document_id).where(_O.company_id == company_id, _O.id.in_(list(ids)[:5_000])))}
    found: dict[str, list[int]] = {}
    for key in ids:
        if key in rows:
            table, document = rows[key]
            found.setdefault(table, [])
            if document not in found[table]:
                found[table].append(document)
    return found


def waiting(session: Session, company_id: int) -> int:
    """How many letters have still to be printed or mailed, or may not have left."""
    return session.scalar(select(func.count(_O.id)).where(
        _O.company_id == company_id, _O.document_table.in_(MODELS), _O.channel.in_(WAYS),
        _O.status.in_(("to_do", "failed", "in_progress")))) or 0
