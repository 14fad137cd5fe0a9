"""What precedes an invoice on paper: quotation, confirmation, picking list, slip, pro forma (DOC-001, ORD-010, 040…064)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.archive import ArchivedDocument, LetterRecord
from app.models.customers import Customer
from app.models.documents import DocumentLayout
from app.models.sales import (
    OrderConfirmation,
    PackingSlip,
    PackingSlipLine,
    PickingList,
    PickingListLine,
    SalesOrder,
    SalesOrderLine,
    SalesQuotation,
)
from app.models.terms import DeliveryMode, DeliveryTerm
from app.reports import record
from app.reports.document_data import Cell, DocumentData, DocumentKind, Line, LineKind, SignatureBox, chosen_columns
from app.reports.letter_data import file_name
from app.services.desk import Desk
from app.services.letters import bound
from app.services.sales import archive as invoices
from app.services.sales import enclosures
from app.services.sales import said as words
from app.services.sales.archive import Printed, render
from app.services.sales.books import Books
from app.services.sales.defaults import with_texts, words_in
from app.services.sales.dispatch import Ref as Ref
from app.services.sales.document import ZERO, Document, Kind, load
from app.services.sales.document import Line as DocumentLine
from app.services.sales.figures import TAXED, figures
from app.services.sales.invoice_paper import paper
from app.services.sales.said import Said
from app.storage import archive

declare({
    "DOC-003-none": N_("There is nothing to print: the document is no longer there."),
})

_REACH = 3
"""From here on the block beside the window tells how to reach the company."""


@dataclass(frozen=True, slots=True)
class _Paper:
    """A document on its way to paper: what it says, its number with the version behind it, its day, and what stands beside."""

    kind: DocumentKind
    said: Said
    number: str
    day: date
    info: tuple[tuple[str, str], ...] = ()
    strip: tuple[tuple[str, tuple[str, ...]], ...] = ()


# ---------------------------------------------------------------- asking for a PDF

def pdf_of(desk: Desk, ref: Ref) -> Outcome[Printed]:
    """The PDF of a document by table and id: the archived bytes where it is final, made and kept the first time (DOC-003)."""
    table, key = ref
    with desk.reading() as session:
        kept = _held(session, ref)
        if kept is not None and kept.company_id == desk.company_id:
            return _opened(session, kept)
    match table:
        case "sales_invoice":
            return invoices.file_of(desk, key)
        case "picking_list" | "sales_quotation":
            return _live(desk, table, key)
    with desk.writing("document.archive") as uow:
        session = uow.session
        row = _row(session, desk, ref)
        if row is None:
            return Outcome(None, (error("DOC-003-none"),))
        held = _held(session, ref) or _archived(session, desk, ref, _frozen(session, desk, ref))
        return _opened(session, held)


def together(desk: Desk, refs: Sequence[Ref]) -> Outcome[Printed]:
    """Some documents in one PDF with a bookmark each, in the order given; nothing when one of them cannot be read (DOC-004)."""
    parts: list[Printed] = []
    for ref in refs:
        outcome = pdf_of(desk, ref)
        if outcome.value is None:
            return outcome
        parts.append(outcome.value)
    if not parts:
        return Outcome(None, (error("DOC-003-none"),))
    if len(parts) == 1:
        return Outcome(parts[0])
    return Outcome(Printed(f"{desk.today:%Y-%m-%d}.pdf", bound([(p.name, p.content) for p in parts], duplex=False)))


def pro_forma(desk: Desk, document: Document) -> Printed:
    """Any document as the invoice it would be today: without number or schedule, marked as no invoice, nothing kept (ORD-064)."""
    own = _as_invoice(document, desk.today)
    number = {"order_id": document.id} if document.kind is Kind.ORDER else {}
    return invoices.preview(desk, replace(document, kind=Kind.INVOICE, own={**own, **number}, id=None, number=None,
                                          lines=tuple(replace(line, id=None) for line in document.lines)))


def _as_invoice(document: Document, day: date) -> dict[str, Any]:
    """What an invoice of a document says beside its head; VAT and rates are those of the day."""
    own = dict(document.own) if document.kind is Kind.INVOICE else {"kind": "order", "document_date": day}
    return {**own, "posting_date": day, "vat_date": day, "credit": document.own.get("kind") == "credit_note_order"
            or bool(own.get("credit"))}


# ---------------------------------------------------------------- the archive

def keep_quotation(session: Session, desk: Desk, quotation_id: int) -> int:
    """The version of a quotation that is being sent, rendered and archived; gives the id of the archived document (ORD-010)."""
    data = _quotation(session, Books(session, desk), quotation_id)
    return _stored(session, desk, ("sales_quotation", quotation_id), data, render(session, data), None).id


def freeze(session: Session, desk: Desk, ref: Ref, books: Books | None = None) -> None:
    """Keep what a confirmation or packing slip says at its posting: its PDF is made from this for ever (ORD-040, 050)."""
    data = _DATA[ref[0]](session, (books or Books(session, desk)).on(session), ref[1])
    session.add(LetterRecord(company_id=desk.company_id, kind=data.kind.value, document_table=ref[0], document_id=ref[1],
                             language=data.language, record=record.document_to_plain(data)))
    session.flush()


def _frozen(session: Session, desk: Desk, ref: Ref) -> LetterRecord:
    """What was kept at the posting; of documents from before that, what they say now."""
    table, key = ref
    found = select(LetterRecord).where(LetterRecord.document_table == table, LetterRecord.document_id == key).order_by(
        LetterRecord.id)
    row = session.scalars(found).first()
    if row is None:
        freeze(session, desk, ref)
        row = session.scalars(found).first()
    if row is None or row.record is None:
        raise archive.LostContentError(f"{table} {key}")
    return row


def _archived(session: Session, desk: Desk, ref: Ref, frozen: LetterRecord) -> ArchivedDocument:
    assert frozen.record is not None
    data = record.document_from_plain(frozen.record)
    return _stored(session, desk, ref, data, render(session, data), frozen.id)


def _stored(session: Session, desk: Desk, ref: Ref, data: DocumentData, content: bytes, frozen: int | None) -> ArchivedDocument:
    row = _row(session, desk, ref)
    kept = ArchivedDocument(
        company_id=desk.company_id, kind=data.kind.value, number=data.document, date=_day_of(row),
        customer_id=_customer(session, row), document_table=ref[0], document_id=ref[1], letter_id=frozen, language=data.language,
        content_sha256=archive.keep(session, content), created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(kept)
    session.flush()
    enclosures.keep(session, desk, ref, kept.number, kept.date, int(kept.customer_id or 0), kept.language)
    return kept


def _held(session: Session, ref: Ref) -> ArchivedDocument | None:
    """The newest kept PDF of a document."""
    return session.scalars(select(ArchivedDocument).where(
        ArchivedDocument.document_table == ref[0], ArchivedDocument.document_id == ref[1],
        ArchivedDocument.duplicate_of_id.is_(None), ArchivedDocument.kind != enclosures.KIND)
        .order_by(ArchivedDocument.id.desc())).first()


def _opened(session: Session, held: ArchivedDocument) -> Outcome[Printed]:
    """The kept bytes, their fingerprint proved (DOC-003)."""
    number = session.get_one(Customer, held.customer_id).number if held.customer_id is not None else ""
    try:
        return Outcome(Printed(file_name(held.number, number), archive.read(session, held.content_sha256)))
    except archive.LostContentError:
        return Outcome(None, (error("DOC-003-lost", number=held.number),))


def _live(desk: Desk, table: str, key: int) -> Outcome[Printed]:
    """A picking list, or a quotation that was never sent, as it stands."""
    with desk.reading() as session:
        if _row(session, desk, (table, key)) is None:
            return Outcome(None, (error("DOC-003-none"),))
        data = _DATA[table](session, Books(session, desk), key)
        return Outcome(Printed(data.file_name, render(session, data)))


_ROWS: Mapping[str, Any] = {"order_confirmation": OrderConfirmation, "picking_list": PickingList, "packing_slip": PackingSlip,
                            "sales_quotation": SalesQuotation}


def _row(session: Session, desk: Desk, ref: Ref) -> Any | None:
    row = session.get(_ROWS[ref[0]], ref[1])
    return row if row is not None and row.company_id == desk.company_id else None


def _day_of(row: Any) -> date:
    for name in ("confirmed_on", "delivery_date", "quotation_date"):
        if hasattr(row, name):
            day: date = getattr(row, name)
            return day
    raise AssertionError(row)


def _customer(session: Session, row: Any) -> int:
    head = row if isinstance(row, SalesQuotation) else session.get_one(SalesOrder, row.order_id)
    return int(head.order_account_id)


# ---------------------------------------------------------------- what each kind says

def _quotation(session: Session, books: Books, key: int) -> DocumentData:
    """A quotation with its last day, its version, and room to sign."""
    row = session.get_one(SalesQuotation, key)
    document = load(session, books.company_id, Kind.QUOTATION, key)
    assert document is not None
    said = _said(session, books, document, row.quotation_date)
    number = f"{row.number}-{row.revision}" if row.revision else row.number
    made = _base(session, books.desk, _Paper(DocumentKind.QUOTATION, said, number, row.quotation_date))
    region = _region(said)
    info = (*made.info[:2], (made.words["valid_until"], i18n.long_day(row.valid_until, region)), *made.info[2:])
    return replace(made, info=info, signature=_signed(made, "agreed"))


def _confirmation(session: Session, books: Books, key: int) -> DocumentData:
    """A version of a confirmation: the quantities it took, the order as it stands (ORD-040)."""
    row = session.get_one(OrderConfirmation, key)
    order = session.get_one(SalesOrder, row.order_id)
    taken = {part["line"]: Decimal(part["quantity"]) for part in row.snapshot.get("lines", ())}
    said = _said(session, books, _of_order(session, books, row.order_id, taken), row.confirmed_on)
    dates = _dates(said, (("requested", order.requested), ("confirmed", order.confirmed_date)))
    return _base(session, books.desk, _Paper(DocumentKind.CONFIRMATION, said, f"{order.number}-{row.version}", row.confirmed_on,
                                       strip=dates))


def _picking(session: Session, books: Books, key: int) -> DocumentData:
    """A picking list: quantities to fetch, where they go, room for who picked (ORD-041)."""
    row = session.get_one(PickingList, key)
    order = session.get_one(SalesOrder, row.order_id)
    parts = session.execute(select(PickingListLine.order_line_id, PickingListLine.quantity).where(PickingListLine.list_id == key))
    document = _of_order(session, books, row.order_id, {line: quantity for line, quantity in parts}, "picking_list")
    said = _said(session, books, document, row.picking_date)
    strip = (("order_no", (order.number,)), *_dates(said, (("requested", order.requested),)))
    made = _base(session, books.desk, _Paper(DocumentKind.PICKING_LIST, said, row.number, row.picking_date, strip=strip))
    lines = tuple(_unpriced(line) for line in made.lines)
    place = Cell(made.words["delivery_address"], made.address, 2)
    cells = (*(cell for cell in made.strip if cell.label not in (place.label, made.words["terms"])), place)
    return replace(made, lines=lines, strip=cells, address=(), return_line="", totals=(), vat=None,
                   signature=_signed(made, "picked"))


def _slip(session: Session, books: Books, key: int) -> DocumentData:
    """A packing slip to its delivery address: ordered, delivered, what remains; prices where the company wants them (ORD-050)."""
    row = session.get_one(PackingSlip, key)
    order = session.get_one(SalesOrder, row.order_id)
    delivered = {line: quantity for line, quantity in session.execute(
        select(PackingSlipLine.order_line_id, PackingSlipLine.quantity).where(PackingSlipLine.slip_id == key))}
    document = _of_order(session, books, row.order_id, delivered, "packing_slip")
    said = _said(session, books, document, row.delivery_date)
    there = words.party(session, row.delivery_party_id)
    said = replace(said, invoice=there if there.lines else said.delivery, delivery=there if there.lines else said.delivery)
    strip = (("order_no", (order.number,)), *_dates(said, (("supply_date", row.delivery_date),)),
             *((name, (text,)) for name, text in (("carrier", " ".join(x for x in (row.carrier, row.tracking) if x)),) if text))
    made = _base(session, books.desk, _Paper(DocumentKind.PACKING_SLIP, said, row.number, row.delivery_date, strip=strip))
    layout = _layout(session, books.desk, DocumentKind.PACKING_SLIP)
    prices = layout is not None and layout.prices
    cells = tuple(cell for cell in made.strip if cell.label != made.words["terms"])
    return replace(made, lines=_delivered(session, said, made, delivered, prices), totals=(), vat=None, strip=cells,
                   columns=chosen_columns(DocumentKind.PACKING_SLIP, layout is None or layout.item_number, prices),
                   about=_corrects(session, row, made), signature=_signed(made, "received"))


def _corrects(session: Session, row: PackingSlip, made: DocumentData) -> tuple[str, ...]:
    """Which slip a correction belongs to (ORD-051)."""
    first = session.get(PackingSlip, row.corrects_id) if row.corrects_id is not None else None
    if first is None:
        return ()
    region = i18n.region_for(made.language)
    return (made.words["slip"].format(number=first.number, day=i18n.day(first.delivery_date, region)),)


def _delivered(session: Session, said: Said, made: DocumentData, delivered: Mapping[int, Decimal],
               prices: bool) -> tuple[Line, ...]:
    """The printed lines with the quantities of the order beside what was delivered."""
    rows = {line.id: line for line in session.scalars(select(SalesOrderLine).where(SalesOrderLine.id.in_(delivered)))}
    region, found = _region(said), list[Line]()
    sold = iter(line for line in said.document.lines if line.type in TAXED)

    def shown(value: Decimal) -> str:
        return i18n.number(value.normalize() + 0, region)

    for printed in made.lines:
        line = next(sold, None) if printed.kind is LineKind.ITEM else None
        row = rows.get(line.order_line_id or 0) if line is not None else None
        if row is None:
            found += [printed] if printed.kind is not LineKind.ITEM else []
            continue
        left = row.quantity - row.delivered - row.cancelled
        whole = replace(printed, ordered=shown(row.quantity), delivered=shown(delivered[row.id]), remaining=shown(left),
                        quantity="", running="")
        found.append(whole if prices else _unpriced(whole))
    return tuple(found)


_DATA: Mapping[str, Callable[[Session, Books, int], DocumentData]] = {
    "sales_quotation": _quotation, "order_confirmation": _confirmation, "picking_list": _picking, "packing_slip": _slip}


# ---------------------------------------------------------------- what they share

def _of_order(session: Session, books: Books, order_id: int, taken: Mapping[int, Decimal], kind: str = "") -> Document:
    """An order with the quantities a step took, the texts below those lines, and its charges; `kind`: whose texts stand around.

    Without a kind they are those of the order itself (MST-115).
    """
    found = load(session, books.company_id, Kind.ORDER, order_id)
    assert found is not None
    lines: list[DocumentLine] = []
    above = True
    for line in found.lines:
        quantity = taken.get(line.id or 0, ZERO) if line.type in TAXED else ZERO
        if line.type in TAXED:
            above = bool(quantity)
        if not above:
            continue
        same = quantity == line.quantity or line.type not in TAXED
        lines.append(replace(line, order_line_id=line.id) if same else
                     replace(line, order_line_id=line.id, quantity=quantity, typed_amount=False))
    head = with_texts(session, books.desk, found.head, kind) if kind else found.head
    return replace(found, head=head, lines=tuple(lines))


def _said(session: Session, books: Books, document: Document, day: date) -> Said:
    """What a document that is no invoice says: VAT of its day, no sentences about paying late."""
    own = {**_as_invoice(document, day), "document_date": day, "order_id": None}
    whole = replace(document, kind=Kind.INVOICE, own=own)
    said = words.of_draft(session, books, figures(session, books.desk, whole, books))
    return replace(said, sentences={}, steps=(), instalments=())


def _region(said: Said) -> str:
    return i18n.region_for(said.document.head.language, said.invoice.lines.get("country_code"))


def _dates(said: Said, days: Sequence[tuple[str, date | None]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    region = _region(said)
    return tuple((name, (i18n.day(day, region),)) for name, day in days if day is not None)


def _unpriced(line: Line) -> Line:
    return replace(line, price="", discount="", vat="", amount="", running="")


def _signed(made: DocumentData, name: str) -> SignatureBox:
    return SignatureBox(made.words[name], (made.words["name"], made.words["date"], made.words["signature"]))


def _layout(session: Session, desk: Desk, kind: DocumentKind) -> DocumentLayout | None:
    return session.scalars(select(DocumentLayout).where(DocumentLayout.company_id == desk.company_id,
                                                        DocumentLayout.document_kind == kind.value)).first()


def _base(session: Session, desk: Desk, found: _Paper) -> DocumentData:
    """The document as an invoice would be printed, with its own number, block beside the window and strip."""
    whole = replace(found.said, document=replace(found.said.document, number=found.number))
    made = paper(session, desk, whole, kind=found.kind)
    head, labels = found.said.document.head, made.words
    region = _region(found.said)
    info = [(labels[found.kind.value], found.number), (labels["date"], i18n.long_day(found.day, region)),
            (labels["customer_no"], made.customer.split(" ")[0]), (labels["contact"], desk.actor.name), *made.info[_REACH:]]
    extra = [Cell(labels[name], lines) for name, lines in (*found.strip, *_delivery(session, desk, head))]
    return replace(made, document=found.number, day=i18n.long_day(found.day, region), info=tuple(info),
                   strip=(*made.strip[:1], *extra, *made.strip[1:]),
                   file_name=file_name(found.number, made.customer.split(" ")[0]))


def _delivery(session: Session, desk: Desk, head: Any) -> list[tuple[str, tuple[str, ...]]]:
    """Terms and mode of delivery (MST-110)."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for name, model, key in (("delivery_terms", DeliveryTerm, head.delivery_term_id), ("delivery_mode", DeliveryMode,
                                                                                       head.delivery_mode_id)):
        row: Any = session.get(model, key) if key else None
        if row is not None:
            place = " ".join(x for x in (getattr(row, "incoterm", None), getattr(row, "place", None)) if x)
            found.append((name, (place or words_in(row.texts, head.language, desk),)))
    return found


# ---------------------------------------------------------------- what there is of an order

@dataclass(frozen=True, slots=True)
class Kept:
    """A document of an order that can be printed: its number, day and where it is kept."""

    ref: Ref
    number: str
    day: date


def of_order(desk: Desk, order_id: int) -> list[Kept]:
    """Confirmations, picking lists and packing slips of an order, the newest first (ORD-040, 041, 050)."""
    with desk.reading() as session:
        order = session.get(SalesOrder, order_id)
        if order is None or order.company_id != desk.company_id:
            return []
        found = [Kept(("order_confirmation", row.id), f"{order.number}-{row.version}", row.confirmed_on)
                 for row in session.scalars(select(OrderConfirmation).where(OrderConfirmation.order_id == order_id))]
        found += [Kept(("picking_list", row.id), row.number, row.picking_date)
                  for row in session.scalars(select(PickingList).where(PickingList.order_id == order_id,
                                                                       PickingList.state != "cancelled"))]
        found += [Kept(("packing_slip", row.id), row.number, row.delivery_date)
                  for row in session.scalars(select(PackingSlip).where(PackingSlip.order_id == order_id))]
    return sorted(found, key=lambda kept: (kept.day, kept.ref[1]), reverse=True)
