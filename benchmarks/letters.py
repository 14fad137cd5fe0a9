"""How quickly reminders, interest notes and statements become PDF pages, in one file and one per customer (LTR-53)."""

import io
from collections.abc import Iterator
from dataclasses import replace

from app.reports import epc, letters
from app.reports.layout import NL_LEFT
from app.reports.letter_data import (
    Align,
    Column,
    LetterData,
    Letterhead,
    PayLine,
    Payment,
    Row,
    RowKind,
    Table,
    Total,
    TotalKind,
    rich,
)
from benchmarks import Measured, Size, best, promise

COLUMNS = tuple(
    Column(title, 1, Align.RIGHT if place else Align.LEFT)
    for place, title in enumerate(("Document", "Date", "Due", "Days", "Level", "Original", "Open", "Interest"))
)


def reminders(count: int) -> Iterator[LetterData]:
    """One-page reminders over six invoices, each with a QR code of its own."""
    head = Letterhead(
        "Molenaar Groothandel", "Bakkersgrondstoffen", monogram="M", footer=(("Molenaar", "Zwolle"), ("Bank", "ABNANL2A"))
    )
    for number in range(count):
        rows = tuple(
            Row((f"VF25-{line:04d}", "01-02-2025", "03-03-2025", "11", "1", f"{number}.240,80", "4.240,80", "95,87"))
            for line in range(6)
        )
        code = epc.payload(epc.Transfer("Molenaar B.V.", "NL91ABNA0417164300", 424_080 + number, "EUR", f"AANM-{number}")).value
        yield LetterData(
            "reminder",
            "nl",
            f"AANM-{number}",
            f"C{number} Klant",
            "14 maart 2025",
            NL_LEFT,
            head,
            (f"Klant {number} B.V.", "Peizerweg 128", "9727 AL  GRONINGEN"),
            "Tweede aanmaning",
            before=(rich("Wij verzoeken u **€ 4.240,80** te betalen, uiterlijk **28 maart 2025**. " * 3),),
            tables=(Table(COLUMNS, rows),),
            totals=(Total("Te betalen, EUR", "4.240,80", TotalKind.GRAND),),
            closing="Met vriendelijke groet,",
            payment=Payment(
                "Betalen", tuple(PayLine(label, "NL91 ABNA 0417 1643 00") for label in ("Bedrag", "IBAN", "Kenmerk")), (), code
            ),
        )


def _parts(number: int, rows: tuple[Row, ...], titles: tuple[str, ...], words: int) -> LetterData:
    """A page like the reminders with another table."""
    columns = tuple(Column(title, 1, Align.LEFT if n < words else Align.RIGHT) for n, title in enumerate(titles))
    first = next(reminders(1))
    return replace(first, document=f"RENT-{number}", tables=(Table(columns, rows, carry=(len(titles) - 1,), dense=True),),
                   remarks=(rich("Berekening: bedrag × rente × dagen ÷ 365, per regel afgerond. " * 2),))


def notes(count: int) -> Iterator[LetterData]:
    """One-page interest notes over three documents with two stretches each."""
    for number in range(count):
        rows: list[Row] = []
        for line in range(3):
            rows.append(Row((f"VF25-{line:04d}", "vervallen 29-11-2024, betaald 05-02-2025", "", "", "", "", f"{number},81"),
                            RowKind.HEAD, ("62,81",)))
            rows += [Row(("", "30-11-2024 – 31-12-2024", "32", "2.860,00", "12,37 %", "31,02", ""), running=("62,81",))] * 2
        yield _parts(number, tuple(rows), ("Document", "Periode", "Dagen", "Bedrag", "Rente", "Rente", "Totaal"), 2)


def statements(count: int) -> Iterator[LetterData]:
    """One-page statements of twelve movements."""
    for number in range(count):
        rows = tuple(Row(("05-03-2026", "Factuur", f"VF26-{number}", "", "1.210,00", "", "2.210,00"), running=("2.210,00",))
                     for _line in range(12))
        yield _parts(number, rows, ("Datum", "Soort", "Document", "Kenmerk", "Debet", "Credit", "Saldo"), 4)


def _count(size: Size) -> int:
    return min(300, size.customers // 10)


@promise("pages of letters in one file", rate=60)
def one_file(size: Size) -> Measured:
    """A run printed as one PDF."""
    made = list(reminders(_count(size)))
    return Measured(best(lambda: letters.render_merged(made, io.BytesIO()), times=2), things=len(made))


@promise("letters as a file each", rate=60)
def files(size: Size) -> Measured:
    """A run kept letter by letter."""
    made = list(reminders(_count(size)))
    return Measured(best(lambda: [one.pages for one in letters.render_each(made)], times=2), things=len(made))


@promise("pages of interest notes", rate=60)
def note_pages(size: Size) -> Measured:
    """A run of interest notes as a file each."""
    made = list(notes(_count(size)))
    return Measured(best(lambda: [one.pages for one in letters.render_each(made)], times=2), things=len(made))


@promise("pages of statements", rate=60)
def statement_pages(size: Size) -> Measured:
    """A run of statements as a file each."""
    made = list(statements(_count(size)))
    return Measured(best(lambda: [one.pages for one in letters.render_each(made)], times=2), things=len(made))
