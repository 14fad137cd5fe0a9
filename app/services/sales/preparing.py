"""A document made ready for posting, and posted inside a unit of work: the one way every door takes (PST-001, 002, 004)."""

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, standing
from app.models.ledger import PostingRequest
from app.rules.customers import Event
from app.rules.ledger import VoucherPlan
from app.rules.sales.commission import Earned
from app.services.desk import Desk
from app.services.sales import commissions, orders
from app.services.sales.accounting import Accounted, account, plan
from app.services.sales.books import Books
from app.services.sales.checks import check
from app.services.sales.document import Document, Kind
from app.services.sales.figures import Figures, figures
from app.services.sales.posted_rows import PostedInvoice, write
from app.settings import SALES_SEPARATE_DISCOUNTS
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

TABLE = Kind.INVOICE.value


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document ready to be posted: figures, accounts, the voucher without number (None while something is wrong)."""

    found: Figures
    done: Accounted
    plan: VoucherPlan | None
    earned: tuple[Earned, ...]
    problems: tuple[Problem, ...]


def prepare(session: Session, desk: Desk, document: Document, books: Books, *, event: Event | None = None,
            hooked: bool = True) -> Prepared:
    """Everything posting a document would do, and every reason why it cannot (PST-002, 004). Writes nothing."""
    found = figures(session, desk, chosen(books, document), books)
    earned = commissions.earned(session, books, found)
    pairs, missing = commissions.pairs(books, found, earned)
    done = account(session, books, found, pairs)
    problems = (*check(session, desk, books, found, done, event=event, hooked=hooked), *missing)
    sound = done.places is not None and not any(p.weight == "error" for p in problems)
    return Prepared(found, done, plan(session, books, found, done) if sound else None, earned, problems)


def chosen(books: Books, document: Document) -> Document:
    """The document with what its posting depends on and the user does not choose: a mirror keeps what its original had."""
    if document.own.get("correction_role") == "cancelling":
        return document
    own = {**document.own, "cash_accounting": books.company.vat_scheme == "cash_accounting",
           "separate_discounts": books.parameters.get(SALES_SEPARATE_DISCOUNTS)}
    return replace(document, own=own)


def post_in(desk: Desk, uow: UnitOfWork, books: Books, document: Document, *, event: Event | None = None,
            confirmed: frozenset[str] = frozenset(), key: str | None = None, hooked: bool = True) -> Outcome[PostedInvoice]:
    """Post a document, kept or new, inside the caller's unit of work; a refusal leaves the unit as it was.

    When a number cannot be drawn after all, the whole unit is given up.
    """
    made = prepare(uow.session, desk, document, books, event=event, hooked=hooked)
    if made.plan is None or standing(made.problems, confirmed):
        return Outcome(None, made.problems)
    try:
        done = write(desk, uow, books, made.found, made.done, made.plan, made.earned)
    except numbering.NoNumberError as full:
        uow.abandon()
        return Outcome(None, (*made.problems, full.problem))
    own = made.found.document.own
    if own.get("kind") == "prepayment" and own.get("order_id") is not None:
        # What is prepaid is owed from now on, and no longer open on the order (ORD-091).
        orders.recount(uow.session, desk, own["order_id"], books)
    if key is not None:
        uow.session.add(PostingRequest(company_id=desk.company_id, key=key, action="invoice.post", document_table=TABLE,
                                       document_id=done.invoice_id, voucher_id=done.voucher_id))
    return Outcome(done, made.problems)
