"""How quickly invoices become PDFs: five lines, VAT, totals and a QR code of its own each, one file per invoice (DOC-003)."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.reports import document_payment, documents
from app.reports.document_data import COLUMNS, Cell, DocumentData, DocumentKind, Line, VatRow, VatTable
from app.reports.document_words import ENGLISH
from app.reports.layout import NL_LEFT
from app.reports.letter_data import Letterhead, Total, TotalKind, rich
from app.services.sales import archiving, invoice_posting
from benchmarks import Measured, Size, best, promise
from benchmarks import invoices as posted


def invoices(count: int) -> Iterator[DocumentData]:
    """One-page invoices over five lines, no two alike."""
    head = Letterhead("Molenaar Groothandel", "Bakkersgrondstoffen", monogram="M",
                      footer=(("Molenaar B.V.", "Zwolle"), ("Contact", "038 555 01 20"), ("KvK", "05012345"), ("ABNANL2A",)))
    for number in range(count):
        total = 248_096 + number
        due = document_payment.Due(DocumentKind.INVOICE, total, "EUR", "Molenaar B.V.", "NL91ABNA0417164300",
                                   reference=f"VF26-{number}")
        lines = tuple(Line(f"Artikel {line} van klant {number}", item=f"{1000 + line}", quantity="24", unit="st", price="18,95",
                           vat="21 %", amount=f"{number % 900}.454,80", running=f"{number % 900}.454,80") for line in range(5))
        yield DocumentData(
            DocumentKind.INVOICE, ENGLISH, f"VF26-{number:05d}", f"C{number} Klant", "16 maart 2026", NL_LEFT, head,
            (f"Klant {number} B.V.", "Peizerweg 128", "9727 AL  GRONINGEN"), lines, COLUMNS[DocumentKind.INVOICE],
            return_line="Molenaar B.V. · Marsweg 51 · Zwolle",
            info=(("Invoice", f"VF26-{number:05d}"), ("Date", "16 maart 2026"), ("Customer no.", f"C{number}")),
            strip=tuple(Cell(label, (f"{label} {number}",)) for label in ("Reference", "Order", "Slip", "Date of supply")),
            totals=(Total("Total excl. VAT", "2.050,38"), Total("VAT 21 %", "430,58"),
                    Total("To pay, EUR", f"2.480,{number % 100:02d}", TotalKind.GRAND)),
            vat=VatTable((VatRow("S1", "21 %", "2.050,38", "430,58"),)),
            payment=document_payment.transfer_box(ENGLISH, due, "€ 2.480,96", "15 april 2026",
                                                  code=document_payment.code_of(due).payload),
            mentions=(rich("Statutory interest and recovery costs apply."),),
        )


@promise("pages of invoices of five lines, a file each", rate=60)
def files(size: Size) -> Measured:
    """A batch of posted invoices rendered for the archive."""
    made = list(invoices(min(1_000, size.customers // 10)))
    return Measured(best(lambda: [one.pages for one in documents.render_each(made)], times=2), things=len(made))


@promise("posted invoices of five lines read, drawn and archived", rate=60)
def archived(size: Size) -> Measured:
    """The way a posted batch takes: its rows read, put into words, drawn, kept with their fingerprint."""
    count = min(1_000, size.customers // 10)
    with tempfile.TemporaryDirectory() as folder:
        desk = posted.office(Path(folder) / "office.tegoed")
        invoice_posting.post_many(desk, posted.drafts(desk, count))
        begun = time.perf_counter()
        made = archiving.finish(desk)
        taken = time.perf_counter() - begun
        desk.file.close()
    assert len(made.done) == count, made.waiting
    return Measured(taken, things=count)


@promise("an invoice of five hundred lines", seconds=0.5)
def long_one(size: Size) -> Measured:
    """One long invoice, its pages counted and drawn."""
    (one,) = invoices(1)
    longer = DocumentData(one.kind, one.words, one.document, one.customer, one.day, one.frame, one.letterhead, one.address,
                          one.lines * 100, one.columns, totals=one.totals, vat=one.vat, payment=one.payment)
    return Measured(best(lambda: documents.render(longer), times=2))
