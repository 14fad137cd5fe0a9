"""How quickly reminders become PDF pages: a run in one file, and one file per customer (LTR-53)."""

import io
from collections.abc import Iterator

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
