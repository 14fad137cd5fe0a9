"""Templates of free text invoices: kept, replaced, copied, saved from a document, and drafts begun from them (FTI-006, 020)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app import i18n
from app.core.dates import add_months
from app.core.money import quantized, rounded
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.invoices import InvoiceTemplate, RecurringAssignment
from app.models.products import Product
from app.rules.customers import Moment
from app.rules.sales import recurring as rules
from app.rules.sales.recurring import Occurrence
from app.services.customers.facts import of_desk
from app.services.desk import Desk
from app.services.sales import document as documents
from app.services.sales.books import Books
from app.services.sales.charging import with_auto_charges
from app.services.sales.defaults import address_of, exchange_between, head_for
from app.services.sales.document import Charge, Distribution, Document, Head, Kind, Line, renumbered
from app.services.sales.figures import figures, priced_line, proposed_vat_date
from app.services.sales.invoices import blocked, creating_event

declare({
    "FTI-020-name": N_("Enter a name for the template."),
    "FTI-020-long": N_("This name is too long: a template's name has at most {most} characters. Shorten it."),
    "FTI-020-taken": N_("There is a template called “{name}” already. Choose another name."),
    "FTI-020-lines": N_("A template needs at least one line or charge. Enter one."),
    "FTI-020-gone": N_("This template is no longer there; somebody deleted it meanwhile."),
    "FTI-020-stale": N_("Somebody changed this template meanwhile. Open it again; what you typed last is not kept."),
    "FTI-020-used": N_("“{name}” is assigned to {count:customer|customers}. Delete these recurring invoices first, "
                       "or make the template inactive."),
    "FTI-020-rate": N_("The template is in {currency}, and there is no exchange rate to {wanted} on {day}. Enter one first."),
    "FTI-006-replace": N_("There is a template called “{name}” already. Replace it?"),
})

NAME_LENGTH = 40
FOLLOWED = ("language", "posting_profile_id", "vat_group_id", "currency", "payment_term_id", "payment_method_id",
            "payment_schedule_id", "cash_discount_id", "cost_centre_id", "project_id")
"""What *Defaults from* decides about (FTI-021); anything else of the head is the template's where it says something."""
_OF_CUSTOMER = ("order_account_id", "invoice_account_id", "delivery_address_id", "delivery_text", "contact_id", "rate",
                "customer_reference", "buyer_reference", "on_hold")
_BLANK = Head(0, 0, "", 0, "")


def new(desk: Desk) -> Document:
    """An empty template in hand."""
    return Document(Kind.TEMPLATE, _BLANK, {"name": "", "description": "", "active": True})


def load(desk: Desk, template_id: int) -> Outcome[Document]:
    """A template with its lines, charges and distributions."""
    with desk.reading() as session:
        found = documents.load(session, desk.company_id, Kind.TEMPLATE, template_id)
        return Outcome(found, () if found is not None else (error("FTI-020-gone"),))


def names(desk: Desk, *, active: bool = True) -> list[tuple[int, str]]:
    """Id and name of the templates, for a choice; those in use only unless all are wanted."""
    table = InvoiceTemplate
    with desk.reading() as session:
        query = select(table.id, table.name).where(table.company_id == desk.company_id).order_by(table.name)
        return [(key, name) for key, name in session.execute(query.where(table.active) if active else query)]


# ---------------------------------------------------------------- keeping

def save(desk: Desk, document: Document, *, confirmed: frozenset[str] = frozenset()) -> Outcome[Document]:
    """Keep a template; a new one under the name of another asks whether to replace that one, which its customers keep (FTI-006).

    What is generated from now on follows it, drafts that are there stay as they are (FTI-020).
    """
    try:
        with desk.writing("template.save") as uow:
            session = uow.session
            if document.id is not None and not _there(session, desk, document.id):
                return Outcome(None, (error("FTI-020-gone"),))
            other = _named(session, desk, document)
            problems = tuple(_check(document, other))
            if left := standing(problems, confirmed):
                return Outcome(None, left)
            if other is not None:
                document = replace(document, id=other.id, version=other.version, lines=_loose(document.lines))
            key = documents.store(session, desk.company_id, _tidy(document, Books(session, desk)))
            return Outcome(documents.load(session, desk.company_id, Kind.TEMPLATE, key), problems)
    except StaleDataError:
        return Outcome(None, (error("FTI-020-stale"),))


def _there(session: Session, desk: Desk, template_id: int) -> bool:
    row = session.get(InvoiceTemplate, template_id)
    return row is not None and row.company_id == desk.company_id


def _named(session: Session, desk: Desk, document: Document) -> InvoiceTemplate | None:
    """Another template with the name of this one."""
    table = InvoiceTemplate
    query = select(table).where(table.company_id == desk.company_id, func.lower(table.name) == _name(document).lower())
    return session.scalars(query if document.id is None else query.where(table.id != document.id)).first()


def _name(document: Document) -> str:
    return str(document.own.get("name") or "").strip()


def _check(document: Document, other: InvoiceTemplate | None) -> Iterator[Problem]:
    """A name of its own, something to bill, and only text tokens that are known (FTI-006, 020)."""
    name = _name(document)
    if not name:
        yield error("FTI-020-name", at="name")
    if len(name) > NAME_LENGTH:
        yield error("FTI-020-long", at="name", most=NAME_LENGTH)
    if other is not None and document.id is not None:
        yield error("FTI-020-taken", at="name", name=other.name)
    elif other is not None:
        yield warning("FTI-006-replace", key=f"FTI-006-replace-{other.id}", at="name", name=other.name)
    if not document.lines and not document.charges:
        yield error("FTI-020-lines", at="lines")
    for row, line in enumerate(document.lines):
        yield from rules.check_text(line.text, row)
    for place in ("intro", "closing"):
        for problem in rules.check_text(getattr(document.head, place) or ""):
            yield replace(problem, field=place)


def _tidy(document: Document, books: Books) -> Document:
    """The template as it is kept: name without spaces around it, lines numbered and with their amounts."""
    own = {"description": "", "active": True, **document.own, "name": _name(document)}
    places = books.places.get(document.head.currency, books.places[books.home])
    charges = tuple(replace(c, currency=c.currency or books.home) for c in document.charges)
    return replace(document, own=own, lines=tuple(priced_line(line, places) for line in document.lines), charges=charges)


def _loose(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(replace(line, id=None) for line in lines)


def delete(desk: Desk, template_id: int) -> Outcome[int]:
    """Delete a template that is assigned to nobody."""
    with desk.writing("template.delete") as uow:
        session = uow.session
        row = session.get(InvoiceTemplate, template_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("FTI-020-gone"),))
        uses = session.scalar(select(func.count(RecurringAssignment.id)).where(RecurringAssignment.template_id == template_id))
        if uses:
            return Outcome(None, (error("FTI-020-used", name=row.name, count=uses),))
        session.delete(row)
        return Outcome(template_id)


def set_active(desk: Desk, template_id: int, active: bool) -> Outcome[int]:
    """Take a template out of use or into it again: an inactive one generates nothing."""
    with desk.writing("template.active") as uow:
        row = uow.session.get(InvoiceTemplate, template_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("FTI-020-gone"),))
        row.active = active
        return Outcome(template_id)


def copy(desk: Desk, template_id: int) -> Outcome[Document]:
    """A second template like the first, under the next free name."""
    found = load(desk, template_id)
    if found.value is None:
        return found
    with desk.reading() as session:
        taken = {name.lower() for name in session.scalars(select(InvoiceTemplate.name).where(
            InvoiceTemplate.company_id == desk.company_id))}
    source, base = found.value, _name(found.value)[:NAME_LENGTH - 5]
    number = next(n for n in range(2, len(taken) + 3) if f"{base} ({n})".lower() not in taken)
    return save(desk, replace(source, id=None, version=1, lines=_loose(source.lines), charges=_fresh(source.charges),
                              own={**source.own, "name": f"{base} ({number})"}))


def _fresh(charges: tuple[Charge, ...]) -> tuple[Charge, ...]:
    return tuple(replace(c, id=None, order_charge_id=None, invoiced=False) for c in charges)


# ---------------------------------------------------------------- from and to documents

def from_document(desk: Desk, source: Document, name: str, description: str = "", *,
                  confirmed: frozenset[str] = frozenset()) -> Outcome[Document]:
    """*Save as template*: everything of a document but its customer, dates, references and automatic charges (FTI-006)."""
    head = replace(source.head, **{name: getattr(_BLANK, name) for name in _OF_CUSTOMER})
    lines = renumbered(_as_template(line) for line in source.lines if line.prepayment_id is None)
    charges = _fresh(tuple(c for c in source.charges if not c.automatic))
    own = {"name": name, "description": description, "active": True}
    made = Document(Kind.TEMPLATE, head, own, lines, charges, distributions=source.distributions)
    return save(desk, made, confirmed=confirmed)


def _as_template(line: Line) -> Line:
    return replace(line, id=None, order_line_id=None, original_line_id=None, original_rate=None, service_from=None,
                   service_to=None, net=0, vat=0)


def new_invoice(desk: Desk, template_id: int, customer_id: int, *, source: str = "customer",
                day: date | None = None) -> Outcome[Document]:
    """*New from template*: a draft in hand, not kept yet; `source` = whose defaults it takes (FTI-006, 021).

    Text tokens stand for the calendar month of its date.
    """
    day = day or desk.today
    with desk.reading() as session:
        template = documents.load(session, desk.company_id, Kind.TEMPLATE, template_id)
        if template is None:
            return Outcome(None, (error("FTI-020-gone"),))
        if of_desk(session, desk, customer_id) is None:
            return Outcome(None, (error("CUS-gone", at="customer"),))
        first = day.replace(day=1)
        month = Occurrence(0, day, first, add_months(first, 1) - timedelta(1))
        made = drafted(session, desk, Books(session, desk), template, customer_id, Wanted(day, day, month, source))
        if made.value is None:
            return made
        refused = standing(blocked(session, made.value, creating_event(session, made.value), Moment.CREATE))
        return Outcome(None, refused) if refused else made


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a template becomes a draft: its dates, what the tokens stand for, whose defaults; of a recurrence also its
    assignment (for the index) and what it overrides, by line number. `period` = the draft bills the period of `one`."""

    document_date: date
    posting_date: date
    one: Occurrence
    source: str = "customer"
    assignment: rules.Assignment | None = None
    overrides: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    period: bool = False


def drafted(session: Session, desk: Desk, books: Books, template: Document, customer_id: int,
            wanted: Wanted) -> Outcome[Document]:
    """A draft made of a template for a customer, in hand: head, lines, charges, distributions, texts filled (FTI-020, 021)."""
    own_head = head_for(session, desk, customer_id, wanted.document_date)
    if own_head is None:
        return Outcome(None, (error("CUS-gone", at="customer"),))
    head = merged(template.head, own_head, wanted.source)
    source = template.head.currency or head.currency
    exchange = exchange_between(books, source, head.currency, wanted.posting_date)
    if exchange is None:
        return Outcome(None, (error("FTI-020-rate", currency=source, wanted=head.currency, day=wanted.posting_date),))
    words = token_words(wanted.one, head.language, _region(session, head))
    lines = _translated(session, template.lines, template.head.language or desk.language, head.language)
    places = books.places[head.currency]
    # Its amounts are minor units of its own currency; without one they were typed with the decimals of the company's.
    factor = exchange.scaleb(places - books.places[template.head.currency or books.home])
    if head.discount_amount is not None:
        head = replace(head, discount_amount=rounded(head.discount_amount * factor))
    priced = [_priced(line, wanted, exchange, factor, places) for line in lines]
    filled = tuple(replace(line, id=None, text=rules.fill(line.text, words)) for line in priced)
    head = replace(head, intro=_filled(head.intro, words), closing=_filled(head.closing, words))
    own: dict[str, Any] = {"kind": "free_text", "document_date": wanted.document_date, "posting_date": wanted.posting_date,
                           "vat_date": wanted.posting_date}
    if wanted.period:
        own |= {"service_from": wanted.one.period_from, "service_to": wanted.one.period_to}
    parts = tuple(_converted(p, wanted, factor) for p in template.distributions)
    charges = _fresh(template.charges)
    made = Document(Kind.INVOICE, head, own, filled, charges, distributions=tuple(p for p in parts if p is not None))
    made = replace(made, own=own | {"vat_date": proposed_vat_date(books, made)})
    net = sum(line.net for line in figures(session, desk, made, books).calculated.lines)
    return Outcome(with_auto_charges(session, desk, made, wanted.document_date, net, books))


def merged(template: Head, customer: Head, source: str) -> Head:
    """The head of a draft: what *Defaults from* says for its fields, else the template's where it has any (FTI-021)."""
    told = {f.name: getattr(template, f.name) for f in fields(Head) if getattr(template, f.name) != getattr(_BLANK, f.name)}
    theirs = {f.name: getattr(customer, f.name) for f in fields(Head)}
    found = rules.defaults(source, {k: v for k, v in told.items() if k in FOLLOWED}, theirs)
    found |= {name: value for name, value in told.items() if name not in FOLLOWED and name not in _OF_CUSTOMER}
    # Prices stand in the lines of the template, with VAT or without.
    found["prices_include_vat"] = template.prices_include_vat
    if found["payment_schedule_id"]:
        found["cash_discount_id"] = None
    return Head(**found)  # type: ignore[arg-type]


def token_words(one: Occurrence, language: str, region: str) -> dict[str, str]:
    """The text tokens of an occurrence in the language of a document (FTI-020)."""
    values = rules.tokens(one)
    found = {name: i18n.day(value, region) if isinstance(value, date) else str(value) for name, value in values.items()}
    return found | {"month": i18n.month_name(one.period_from, language)}


def _region(session: Session, head: Head) -> str:
    """How the reader of a document writes dates."""
    address = address_of(session, head.invoice_account_id)
    country = address.country_code if address is not None else None
    return i18n.region_for(head.language, country)


def _filled(text: str | None, words: Mapping[str, str]) -> str | None:
    return rules.fill(text, words) if text else text


def _translated(session: Session, lines: tuple[Line, ...], written: str, wanted: str) -> list[Line]:
    """Lines that carry the name of their product get it in the language of the document (FTI-003)."""
    if written == wanted:
        return list(lines)
    ids = [line.product_id for line in lines if line.product_id is not None]
    products = {p.id: p for p in session.scalars(select(Product).where(Product.id.in_(ids)))}
    return [_in_language(line, products.get(line.product_id or 0), wanted) for line in lines]


def _in_language(line: Line, product: Product | None, language: str) -> Line:
    first, cut, rest = line.text.partition("\n")
    if product is None or language not in product.names or first not in product.names.values():
        return line
    return replace(line, text=f"{product.names[language]}{cut}{rest}")


def _priced(line: Line, wanted: Wanted, exchange: Decimal, factor: Decimal, places: int) -> Line:
    """A line with this customer's quantity and price, the index of its year, in the currency of the draft (FTI-021).

    `factor`: minor units of the draft for one of the template, where `exchange` is for whole units.
    """
    typed = wanted.overrides.get(str(line.line_no), {})
    quantity = Decimal(typed["quantity"]) if typed.get("quantity") is not None else line.quantity
    price = Decimal(typed["unit_price"]) if typed.get("unit_price") is not None else line.unit_price * exchange
    grown = rules.index_factor(wanted.assignment, wanted.one) if wanted.assignment is not None else Decimal(1)
    if line.typed_amount and not typed and exchange == grown == 1:
        return line
    if line.typed_amount and not typed:
        amount = rounded(line.amount * factor * grown)
        return priced_line(replace(line, amount=amount), places)
    fixed = rounded(line.discount_amount * factor * grown) if line.discount_percent is None else 0
    return priced_line(replace(line, quantity=quantity, unit_price=quantized(price * grown, rules.PRICE_PLACES),
                               typed_amount=False, discount_amount=fixed), places)


def _converted(part: Distribution, wanted: Wanted, factor: Decimal) -> Distribution | None:
    """Parts in percent fit any amount; parts in amounts only a line that stayed as it is (FTI-012)."""
    changed = factor != 1 or part.target == "line" and str(part.target_no) in wanted.overrides
    indexed = wanted.assignment is not None and rules.index_factor(wanted.assignment, wanted.one) != 1
    return part if part.percent is not None or not (changed or indexed) else None
