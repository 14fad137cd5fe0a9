"""VAT numbers of customers checked with the EU service: asked, kept as a log, due again, printed as proof (ESL-023, 024).

Nothing is written while the service is asked; each answer is a row of its own. The customer card is never changed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.facts import Term
from app.core.identifiers import FAULT_NAMES, compact, vat_fault, vat_grouped
from app.core.problems import Outcome, Problem, WayOut, error, warning
from app.core.words import N_, declare
from app.models.company import Company, Country, User
from app.models.customers import Customer, VatNumberCheck
from app.models.sales_lists import EslSetup
from app.queries.listing import Column
from app.rules.eu_sales.checks import WARN_DAYS
from app.rules.eu_sales.online import Policy, check_answer, name_differs
from app.rules.eu_sales.qualifying import Members, is_member
from app.rules.sales.vat import NORTHERN_IRELAND, state_of
from app.services import printing, vat_service
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.reminders import Steps
from app.services.vat_service import Answer, Client, Request, Result
from app.settings import VAT_CHECK_ONLINE, VAT_CHECK_OWN

declare({
    "ESL-023-off": N_("The online check of VAT numbers is switched off. Switch it on under Company parameters."),
    "ESL-023-none": N_("{customer} has no VAT number. Enter one on the customer card."),
    "ESL-023-abroad": N_("{number} is of no member state, so the EU service does not know it. Check it with the authority of "
                         "its country."),
    "ESL-023-form": N_("VAT number {number} is not in good form; {fault}. Correct it on the customer card."),
    "ESL-023-unreachable": N_("The EU service could not be reached: {said}. Try again later."),
    "ESL-023-broken-off": N_("The EU service went away after {count:answer|answers}: {said}. Try again later."),
})

ACTION = "vat_number.check"
NAME_OF_RESULT = {Result.VALID: N_("Valid"), Result.INVALID: N_("Not valid"), Result.UNAVAILABLE: N_("Unavailable")}
_C = VatNumberCheck


@dataclass(frozen=True, slots=True)
class Checked:
    """A check as it is kept; `differs` = the service gives another name than the card has (ESL-023)."""

    id: int
    customer_id: int
    customer: str
    number: str
    result: Result
    at: datetime
    name: str = ""
    address: str = ""
    consultation_no: str = ""
    said: str = ""
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """A customer whose number wants a check; `asked_on` = when it was known as valid last."""

    customer_id: int
    number: str
    asked_on: date | None


def check(desk: Desk, customer_id: int, *, client: Client | None = None) -> Outcome[Checked]:
    """Ask the service for the number of a customer and keep the answer, also that there was none (ESL-023)."""
    with desk.reading() as session:
        customer = session.get(Customer, customer_id)
        refused = _may_ask(session, desk, customer)
        if refused or customer is None:
            return Outcome(None, refused)
        request = Request(asked_as(customer.vat_number or ""), _own(session, desk))
    answer = (client or vat_service.ask)(request)
    return Outcome(_keep(desk, customer_id, request.number, answer))


def _may_ask(session: Session, desk: Desk, customer: Customer | None) -> tuple[Problem, ...]:
    if not parameters(session, desk.company_id).get(VAT_CHECK_ONLINE):
        return (error("ESL-023-off", ways_out=(WayOut("vat_numbers.parameters"),)),)
    if customer is None or customer.company_id != desk.company_id or not compact(customer.vat_number or ""):
        return (error("ESL-023-none", customer=customer.name if customer else "–"),)
    number = compact(customer.vat_number or "")
    if not _known_there(number, desk.today, members(session)):
        return (error("ESL-023-abroad", number=number),)
    fault = vat_fault(number)
    return (error("ESL-023-form", number=number, fault=Term(FAULT_NAMES[fault])),) if fault is not None else ()


def asked_as(number: str) -> str:
    """A number as the service wants it: compact, Greece as EL."""
    plain = compact(number)
    return f"EL{plain[2:]}" if plain.startswith("GR") else plain


def _known_there(number: str, day: date, states: Members) -> bool:
    state = state_of(number)
    return state == NORTHERN_IRELAND or is_member(state, day, states)


def members(session: Session) -> Members:
    """The member states with first and last day, as the table of countries has them (ESL-004)."""
    return {c.code: (c.eu_from, c.eu_to) for c in session.scalars(select(Country)) if c.eu_from is not None}


def _own(session: Session, desk: Desk) -> str:
    """Our own number, when the company wants a consultation number and has one the service knows."""
    own = compact(session.get_one(Company, desk.company_id).vat_number or "")
    sent = parameters(session, desk.company_id).get(VAT_CHECK_OWN) and own and _known_there(own, desk.today, members(session))
    return asked_as(own) if sent else ""


def _keep(desk: Desk, customer_id: int, number: str, answer: Answer) -> Checked:
    with desk.writing(ACTION) as uow:
        row = VatNumberCheck(
            company_id=desk.company_id, customer_id=customer_id, vat_number=number, result=answer.result.value,
            consultation_no=answer.consultation_no or None, name=answer.name or None, address=answer.address or None,
            created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
        uow.session.add(row)
        uow.session.flush()
        return _told(row, uow.session.get_one(Customer, customer_id), answer.said)


def _told(row: VatNumberCheck, customer: Customer, said: str = "") -> Checked:
    return Checked(row.id, customer.id, customer.name, row.vat_number, Result(row.result), row.created_at, row.name or "",
                   row.address or "", row.consultation_no or "", said, name_differs(customer.name, row.name or ""))


def get(desk: Desk, check_id: int) -> Checked | None:
    """A check of the log."""
    with desk.reading() as session:
        row = session.get(VatNumberCheck, check_id)
        if row is None or row.company_id != desk.company_id:
            return None
        return _told(row, session.get_one(Customer, row.customer_id))


# ---------------------------------------------------------------- all that are due

def due(desk: Desk) -> list[Due]:
    """Customers with a number the service knows that was not found valid for as many days as the list warns about (ESL-022)."""
    with desk.reading() as session:
        days = warn_days(session, desk.company_id, desk.today)
        if not days:
            return []
        states, home = members(session), session.get_one(Company, desk.company_id).country_code
        oldest = desk.today - timedelta(days)
        rows = session.execute(select(Customer.id, Customer.vat_number).where(
            Customer.company_id == desk.company_id, Customer.inactive.is_(False), Customer.vat_number.is_not(None))
            .order_by(Customer.number))
        numbers = [(key, asked_as(number)) for key, number in rows if number]
        wanted = [(key, number) for key, number in numbers if state_of(number) != home
                  and _known_there(number, desk.today, states) and vat_fault(number) is None]
        known = answers(session, desk.company_id, {number for _key, number in wanted})
    found = [Due(key, number, known[number].on if number in known else None) for key, number in wanted]
    return [one for one in found if one.asked_on is None or one.asked_on < oldest]


def warn_days(session: Session, company_id: int, day: date) -> int:
    """After how many days a check is old: what the set-up of the list says, 180 without one (ESL-022)."""
    rows = session.scalars(select(EslSetup.warn_days).where(EslSetup.company_id == company_id, EslSetup.valid_from <= day)
                           .order_by(EslSetup.valid_from.desc(), EslSetup.id.desc()))
    return next(iter(rows), WARN_DAYS)


def check_due(desk: Desk, progress: Steps | None = None, *, client: Client | None = None) -> Outcome[int]:
    """Check every number that is due, one answer after the other; gives how many got a clear answer (ESL-023).

    A service that cannot be reached at all ends it: an error when nothing was answered, else a warning with what was.
    """
    with desk.reading() as session:
        if not parameters(session, desk.company_id).get(VAT_CHECK_ONLINE):
            return Outcome(None, (error("ESL-023-off", ways_out=(WayOut("vat_numbers.parameters"),)),))
        own = _own(session, desk)
    waiting, answered = due(desk), 0
    for number, one in enumerate(waiting):
        if progress is not None:
            progress.step(number, len(waiting))
        answer = (client or vat_service.ask)(Request(one.number, own))
        _keep(desk, one.customer_id, one.number, answer)
        if not answer.reached:
            return _broken_off(answered, answer.said)
        answered += answer.result is not Result.UNAVAILABLE
    return Outcome(answered)


def _broken_off(answered: int, said: str) -> Outcome[int]:
    if not answered:
        return Outcome(None, (error("ESL-023-unreachable", said=said or "–"),))
    return Outcome(answered, (warning("ESL-023-broken-off", key=f"ESL-023-{answered}", count=answered, said=said or "–"),))


# ---------------------------------------------------------------- what was answered

@dataclass(frozen=True, slots=True)
class Known:
    """The newest clear answer for a number."""

    result: Result
    on: date


def answers(session: Session, company_id: int, numbers: Iterable[str]) -> Mapping[str, Known]:
    """The newest *valid* or *invalid* for each of the numbers; *unavailable* says nothing about a number (ESL-023)."""
    wanted = sorted({asked_as(number) for number in numbers if number})
    found: dict[str, Known] = {}
    for start in range(0, len(wanted), 900):
        rows = session.execute(
            select(_C.vat_number, _C.result, _C.created_at).where(
                _C.company_id == company_id, _C.vat_number.in_(wanted[start:start + 900]),
                _C.result != Result.UNAVAILABLE.value).order_by(_C.id))
        found |= {number: Known(Result(result), at.date()) for number, result, at in rows}
    return found


def check_posting(session: Session, company_id: int, number: str, policy: str) -> tuple[Problem, ...]:
    """What the newest answer says against posting at 0 % with a number; `policy` is the parameter's value (ESL-024)."""
    if policy == Policy.OFF or not number:
        return ()
    known = answers(session, company_id, [number]).get(asked_as(number))
    return check_answer(Policy(policy), compact(number), known.on if known and known.result is Result.INVALID else None)


# ---------------------------------------------------------------- proof

def proof(desk: Desk, check_id: int) -> bytes | None:
    """The check on paper, in the language of the desk: what was asked when by whom, and what came back (ESL-023)."""
    with desk.reading() as session:
        row = session.get(VatNumberCheck, check_id)
        if row is None or row.company_id != desk.company_id:
            return None
        company, customer = session.get_one(Company, desk.company_id), session.get_one(Customer, row.customer_id)
        who = f"{customer.number or ''} {customer.name}".strip()
        rows = [(N_("VAT number"), vat_grouped(row.vat_number)), (N_("Customer"), who),
                (N_("Asked"), i18n.moment(row.created_at, desk.region)),
                (N_("Asked by"), session.get_one(User, row.created_by_id).display_name),
                (N_("Result"), i18n.tr(NAME_OF_RESULT[Result(row.result)], desk.language)),
                (N_("Consultation number"), row.consultation_no or "–"), (N_("Name returned"), row.name or "–"),
                (N_("Address returned"), row.address or "–"),
                (N_("Our VAT number"), vat_grouped(company.vat_number or "") or "–")]
        name = company.legal_name
    columns = (Column("what", N_("What"), "text", None, 150), Column("value", N_("Value"), "text", None, 420))
    return printing.as_pdf(desk, printing.Sheet(N_("Check of a VAT number with the EU service (VIES)"), name), columns,
                           [[i18n.tr(what, desk.language), value] for what, value in rows], [])
