"""The text of a sales document as pieces: title, references, lines, VAT beside the totals, payment, mentions (DOC-001, 013)."""

from dataclasses import replace

from app.reports import body, document_table
from app.reports.document_data import Cell, DocumentData, SignatureBox, VatRow, VatTable
from app.reports.document_words import BESIDE
from app.reports.flow import Piece
from app.reports.fonts import REGULAR, SEMIBOLD, width
from app.reports.layout import Frame
from app.reports.letter_data import Align, Column, Payment, Row, Table
from app.reports.pen import HAIR, INK, MUTED, RULE, Pen
from app.reports.tables import Edges, TableStyle, edges_of, heading_of
from app.reports.tables import pieces as table_pieces
from app.reports.typeset import line_texts, shrunk

STRIP = 4
"""Columns of the strip under the title."""
LABEL_SIZE, LABEL_PITCH, VALUE_SIZE, VALUE_PITCH = 7.4, 3.1, 9.0, 4.1
TOTALS_INDENT = 88.0
"""The totals begin this far from the left margin (mm); what stands left of them ends `GUTTER` earlier."""
GUTTER = 8.0
SIDE_SIZE, SIDE_PITCH = 8.2, 4.5
NOTE_SIZE, NOTE_PITCH = 7.4, 3.3
TABLE_GAP = 4.6
PITCH, TIGHT_PITCH = 5.7, 5.2
"""Height of a line (mm), and where that saves a page."""
BESIDE_MOST = 4
"""Instalments that stand beside the totals; more get a table of their own."""
SIGN_HEIGHT = 27.0


def story(data: DocumentData, tight: bool = False) -> list[Piece]:
    """All pieces of a document in the order they are read; `tight` closes them up to save a page."""
    frame = data.frame
    made = body.subject(data.heading, frame)
    for index, line in enumerate(data.about):
        made += [replace(piece, keep=True) for piece in body.paragraph(body.in_plain(line), frame, 0.0 if index else 0.4)]
    made += [replace(piece, keep=True) for piece in _strip(data.strip, frame)]
    for text in data.before:
        made += body.paragraph(text, frame, body.PARAGRAPH_GAP)
    made += document_table.pieces(data, TABLE_GAP, TIGHT_PITCH if tight else PITCH)
    made += [_sums(data)] if data.totals or data.vat else []
    made += _schedule(data) if len(data.instalments) > BESIDE_MOST else []
    made += [_payment(data.payment, data, tight)] if data.payment else []
    for index, text in enumerate(data.after):
        made += body.paragraph(text, frame, body.PARAGRAPH_GAP if index else 3.6)
    for index, text in enumerate(data.mentions):
        made += body.paragraph(text, frame, 0.6 if index else 3.2, body.SMALL, body.SMALL_PITCH, MUTED)
    return made + ([_signature(data.signature, frame)] if data.signature else [])


def _payment(payment: Payment, data: DocumentData, tight: bool) -> Piece:
    """The box of how to pay; what follows it does not stand alone on a page."""
    box = body.payment_box(payment, data.frame, body.TIGHT if tight else body.ROOMY)
    return replace(box, keep=bool(data.after or data.mentions), gap=3.0 if tight else box.gap)


def _strip(cells: tuple[Cell, ...], frame: Frame) -> list[Piece]:
    """Labelled values in rows of four between two lines."""
    rows = _in_rows(cells)
    pitch = frame.text_width / STRIP
    return [_strip_row(row, frame, pitch, 2.6 if index == 0 else 0.0, index == 0) for index, row in enumerate(rows)]


def _in_rows(cells: tuple[Cell, ...]) -> list[list[tuple[int, Cell]]]:
    """Cells with the column they start in, as many in a row as fit."""
    rows: list[list[tuple[int, Cell]]] = []
    at = STRIP
    for cell in cells:
        span = min(cell.span, STRIP)
        if at + span > STRIP:
            rows.append([])
            at = 0
        rows[-1].append((at, cell))
        at += span
    return rows


def _strip_row(row: list[tuple[int, Cell]], frame: Frame, pitch: float, gap: float, first: bool) -> Piece:
    placed = [(frame.margin_left + at * pitch, pitch * min(cell.span, STRIP) - 3.0, cell) for at, cell in row]
    values = [(x, [part for line in cell.lines for part in line_texts(line, room, VALUE_SIZE)]) for x, room, cell in placed]
    deep = max(len(parts) for _x, parts in values)
    labels = [(x, room, _label(cell.label, room)) for x, room, cell in placed]
    lower = (max(len(parts) for _x, _room, parts in labels) - 1) * LABEL_PITCH
    height = 6.8 + lower + deep * VALUE_PITCH

    def draw(pen: Pen, top: float) -> None:
        if first:
            pen.rule(frame.margin_left, top, frame.right, 0.4, RULE)
        for x, room, parts in labels:
            for index, part in enumerate(parts):
                y = top + 4.3 + lower + (index + 1 - len(parts)) * LABEL_PITCH
                pen.text(x, y, part, shrunk(part, room, LABEL_SIZE), REGULAR, MUTED)
        for x, parts in values:
            for index, part in enumerate(parts):
                pen.text(x, top + 8.5 + lower + index * VALUE_PITCH, part, VALUE_SIZE, REGULAR, INK)
        pen.rule(frame.margin_left, top + height, frame.right, 0.4 if first else 0.25, RULE)

    return Piece(height, draw, gap)


def _label(text: str, room: float) -> list[str]:
    """A label in one line, or its two languages in two."""
    return [text] if width(text, REGULAR, LABEL_SIZE) <= room else text.split(BESIDE)


def _sums(data: DocumentData) -> Piece:
    """VAT per rate and discounts at the left, the totals at the right; both on one page."""
    frame = data.frame
    right = body.totals(data.totals, frame, TOTALS_INDENT)
    left = _left_side(data)
    height = max(_height(left), _height(right))

    def draw(pen: Pen, top: float) -> None:
        for column in (left, right):
            y = top
            for piece in column:
                y += piece.gap
                piece.draw(pen, y)
                y += piece.height

    return Piece(height, draw, 2.8)


def _height(pieces: list[Piece]) -> float:
    return sum(piece.gap + piece.height for piece in pieces)


def _left_side(data: DocumentData) -> list[Piece]:
    """Small tables beside the totals."""
    words, style = data.words, _side_style(data.frame)
    made = _vat(data.vat, data, style) if data.vat else []
    if made:
        made[0] = replace(made[0], gap=1.8)
    if data.discounts:
        columns = _figures(words["pay_until"], words["percent"], words["deduct"], words["you_pay"])
        rows = tuple(Row((step.until, step.percent, step.discount, step.amount)) for step in data.discounts)
        made += _titled(words["discounts_title"], Table(columns, rows), style, data.frame, 3.4 if made else 0.0)
    if data.instalments and len(data.instalments) <= BESIDE_MOST:
        made += _titled(words["instalments_title"], _instalments(data), style, data.frame, 3.4 if made else 0.0)
    return made


def _side_style(frame: Frame) -> TableStyle:
    return TableStyle(frame.margin_left, TOTALS_INDENT - GUTTER, SIDE_SIZE, SIDE_PITCH, 1.3, NOTE_SIZE, 3.2, every_row=False,
                      head_rule=0.4)


def _figures(title: str, *figures: str) -> tuple[Column, ...]:
    """A column of words and columns of figures."""
    return (Column(_stacked(title), 1.25), *(Column(_stacked(figure), 1.0, Align.RIGHT) for figure in figures))


def _stacked(title: str) -> str:
    """The heading of a narrow column: two languages under each other."""
    return title.replace(BESIDE, "\n")


def _titled(title: str, table: Table, style: TableStyle, frame: Frame, gap: float) -> list[Piece]:
    """A small table with its title, drawn as a whole."""
    def draw(pen: Pen, top: float) -> None:
        pen.text(frame.margin_left, top + 3.2, title, 8.8, SEMIBOLD)

    rows = table_pieces(table, style)
    return [Piece(5.6, draw, gap), *_with_heading(rows)]


def _with_heading(rows: list[Piece]) -> list[Piece]:
    """Rows with their heading before them, for what is drawn as a whole and not paged."""
    heading = rows[0].heading if rows else None
    return [Piece(heading.height, heading.draw), *rows] if heading else rows


def _instalments(data: DocumentData) -> Table:
    """Number, due date and amount of each part."""
    words = data.words
    columns = (Column(_stacked(words["instalment"]), 1.0), Column(_stacked(words["due_date"]), 1.2),
               Column(_stacked(words["amount_word"]), 1.0, Align.RIGHT))
    return Table(columns, tuple(Row((part.text or str(number), part.due, part.amount))
                                for number, part in enumerate(data.instalments, start=1)))


def _schedule(data: DocumentData) -> list[Piece]:
    """A long payment schedule as a table of its own, which may go on over the page."""
    frame = data.frame

    def draw(pen: Pen, top: float) -> None:
        pen.text(frame.margin_left, top + 3.2, data.words["instalments_title"], 8.8, SEMIBOLD)

    style = TableStyle(frame.margin_left, TOTALS_INDENT + 20.0, SIDE_SIZE, SIDE_PITCH, 1.3, NOTE_SIZE, 3.2, every_row=False,
                       head_rule=0.4)
    return [Piece(5.6, draw, TABLE_GAP, keep=True), *table_pieces(_instalments(data), style)]


def _vat(vat: VatTable, data: DocumentData, style: TableStyle) -> list[Piece]:
    """A row per VAT code with its mention (DOC-013), and VAT in the accounting currency (PST-032)."""
    columns = _vat_columns(vat, data)
    edges = edges_of(columns, style)
    heading = heading_of(Table(columns, ()), style, edges)
    made = [Piece(heading.height, heading.draw)]
    made += [_vat_row(_vat_cells(row, vat), row.mention, style, edges, REGULAR) for row in vat.rows]
    made += [_vat_row(_vat_cells(vat.total, vat), "", style, edges, SEMIBOLD)] if vat.total else []
    return made + _note(vat.note, style)


def _vat_cells(row: VatRow, vat: VatTable) -> tuple[str, ...]:
    """The cells of a row for the columns this table has."""
    code = (row.code,) if _coded(vat) else ()
    return (*code, row.rate, row.base, row.vat, *((row.accounting,) if vat.accounting_currency else ()))


def _coded(vat: VatTable) -> bool:
    return any(row.code for row in vat.rows)


def _vat_columns(vat: VatTable, data: DocumentData) -> tuple[Column, ...]:
    words = data.words
    figures = [words["vat_base"], words["vat_amount"]]
    if vat.accounting_currency:
        figures.append(words["vat_accounting"].replace("{currency}", vat.accounting_currency))
    first = (Column(words["vat_code"], 0.6),) if _coded(vat) else ()
    return (*first, Column(words["column_vat"], 0.9), *(Column(_stacked(title), 1.0, Align.RIGHT) for title in figures))


def _vat_row(cells: tuple[str, ...], mention: str, style: TableStyle, edges: list[Edges], font: str) -> Piece:
    under = line_texts(mention, style.width, NOTE_SIZE) if mention else []
    height = style.pitch + len(under) * NOTE_PITCH + (1.1 if under else 0.0)

    def draw(pen: Pen, top: float) -> None:
        base = top + style.pitch - style.rise
        for text, edge in zip(cells, edges, strict=True):
            pen.text(edge.anchor, base, text, shrunk(text, edge.room, style.size, font), font, INK, edge.align)
        for index, text in enumerate(under):
            pen.text(style.left, base + 0.5 + (index + 1) * NOTE_PITCH, text, NOTE_SIZE, REGULAR, MUTED)
        pen.rule(style.left, top + height, style.left + style.width, 0.25, HAIR)

    return Piece(height, draw)


def _note(text: str, style: TableStyle) -> list[Piece]:
    """Small print under a small table."""
    if not text:
        return []
    broken = line_texts(text, style.width, NOTE_SIZE)

    def draw(pen: Pen, top: float) -> None:
        for index, part in enumerate(broken):
            pen.text(style.left, top + 2.6 + index * NOTE_PITCH, part, NOTE_SIZE, REGULAR, MUTED)

    return [Piece(len(broken) * NOTE_PITCH, draw, 1.0)]


def _signature(box: SignatureBox, frame: Frame) -> Piece:
    """Room to sign for what was received or agreed; never split."""
    pitch = (frame.text_width - 12.0) / max(1, len(box.fields))

    def draw(pen: Pen, top: float) -> None:
        left = frame.margin_left
        pen.frame(left, top, frame.right, top + SIGN_HEIGHT, 2, 0.6, RULE)
        pen.text(left + 6, top + 6.6, box.title, 9.2, SEMIBOLD)
        for index, field in enumerate(box.fields):
            x = left + 6 + index * pitch
            pen.rule(x, top + SIGN_HEIGHT - 7.4, x + pitch - 5, 0.4, MUTED)
            pen.text(x, top + SIGN_HEIGHT - 3.6, field, shrunk(field, pitch - 6, 7.8), REGULAR, MUTED)

    return Piece(SIGN_HEIGHT, draw, 5.2)
