"""Letters for the tests: the reminder and the interest note of the design in four languages, as long as a test wants them."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from app import i18n
from app.reports import epc
from app.reports.addresses import Address, address_lines
from app.reports.layout import frame_of
from app.reports.letter_data import (
    Align,
    Column,
    LetterData,
    Letterhead,
    PageWords,
    PayLine,
    Payment,
    Row,
    RowKind,
    Table,
    Total,
    TotalKind,
    file_name,
    rich,
)
from app.reports.lists import ListData

IBAN = "NL91ABNA0417164300"
PAYEE = "Molenaar Groothandel B.V."
DAY = date(2025, 3, 14)

OPEN = [
    ("VF24-4478", date(2024, 11, 30), 30, 624080, 424080, 9587, "2"),
    ("VF25-0071", date(2025, 1, 14), 30, 531825, 531825, 4711, "1"),
    ("VF25-0124", date(2025, 1, 22), 30, 390640, 390640, 2506, "1"),
    ("VF25-0163", date(2025, 1, 28), 30, 441190, 441190, 2022, "1"),
    ("VF25-0198", date(2025, 2, 3), 30, 108500, 108500, 298, "1"),
]

WORDS = json.loads((Path(__file__).resolve().parent.parent / "data" / "letter_words.json").read_text(encoding="utf-8"))
"""What the letters say, per language."""

ADDRESSES = {
    "nl": (
        Address("Horeca Groep Noord B.V.", "Peizerweg", "128", "", "9727al", "Groningen", "NL", "T.a.v. de heer S. Postma"),
        "Nederland",
    ),
    "de": (Address("Feinkost Wagner KG", "Oststraße", "87", "", "40210", "Düsseldorf", "DE", "Frau Dr. Ute Wagner"), "Duitsland"),
    "fr": (
        Address("Boulangerie Lefèvre & Fils SARL", "rue de l’Église", "14", "bis", "59000", "Lille", "FR", "M. Éric Lefèvre"),
        "Frankrijk",
    ),
    "en": (
        Address("Hargreaves Catering Ltd", "Quay Street", "5", "", "m33je", "Manchester", "GB", "Mr T. Postma"),
        "Verenigd Koninkrijk",
    ),
}

FOOTER = (
    (PAYEE, "Marsweg 51, 8013 PE Zwolle", "Nederland"),
    ("Contact", "038 555 01 20", "incasso@molenaar.example"),
    ("Registratie", "KvK 05012345", "Btw NL000099998B57"),
    ("Bank", "NL91 ABNA 0417 1643 00", "BIC ABNANL2A"),
)
HEAD = Letterhead("Molenaar Groothandel", "Grondstoffen en apparatuur voor bakkerij en horeca", monogram="M", footer=FOOTER)
COUNTRY = {"nl": "NL", "de": "DE", "fr": "FR", "en": "GB"}


def entries(count: int) -> list[tuple[str, date, int, int, int, int, str]]:
    """The five invoices of the design, then as many more as asked for."""
    made = list(OPEN)
    while len(made) < count:
        n = len(made)
        amount = 10_000 + 7_919 * n % 400_000
        made.append((f"VF25-{200 + n:04d}", DAY - timedelta(days=70 - n % 30), 30, amount, amount, amount // 200, "1"))
    return made[:count]


def reminder(language: str = "nl", count: int = 5, credit: bool = True) -> LetterData:
    """A second reminder with `count` overdue invoices."""
    w, rows = WORDS[language], entries(count)
    region = w["region"]

    def figure(amount: int) -> str:
        return i18n.amount(amount, "EUR", region)

    table_rows, still_open, interest = [], 0, 0
    for number, day, term, original, left, cost, level in rows:
        still_open, interest = still_open + left, interest + cost
        due = day + timedelta(days=term)
        table_rows.append(
            Row(
                (
                    number,
                    i18n.day(day, region),
                    i18n.day(due, region),
                    str((DAY - due).days),
                    level,
                    figure(original),
                    figure(left),
                    figure(cost),
                ),
                running=(figure(still_open), figure(interest)),
            )
        )
    if credit:
        still_open -= 50000
        table_rows.append(
            Row(
                ("VC25-0012", i18n.day(date(2025, 2, 10), region), w["credit"], "", "", figure(-50000), figure(-50000), ""),
                running=(figure(still_open), figure(interest)),
                muted=(2,),
            )
        )
    total = still_open + interest + 4000
    sides = [Align.LEFT] * 3 + [Align.RIGHT] * 5
    widths = [25, 21, 24, 11, 13, 25, 24, 22]
    table = Table(
        tuple(Column(t, x, a) for t, x, a in zip(w["columns"], widths, sides, strict=True)), tuple(table_rows), carry=(6, 7)
    )
    sums = [still_open, interest, 4000, total]
    reference = "RF89AANM0231"
    values = [
        i18n.money(total, "EUR", region),
        epc.in_fours(IBAN),
        PAYEE,
        epc.in_fours(reference),
        i18n.long_day(date(2025, 3, 28), region),
    ]
    address, country = ADDRESSES[language]
    info = ["AANM-0231", i18n.long_day(DAY, region), "C23", "Marieke Visser", "038 555 01 24", "incasso@molenaar.example"]
    return LetterData(
        kind="reminder",
        language=language,
        document="AANM-0231",
        customer=f"C23 {address.name}",
        day=i18n.long_day(DAY, region),
        frame=frame_of(COUNTRY[language]),
        letterhead=HEAD,
        address=address_lines(address, "NL", country),
        words=PageWords(*w["page"]),
        return_line=w["back"],
        info=tuple(zip(w["info"], info, strict=True)),
        subject=w["subject"].format(n=count),
        greeting=w["hello"],
        before=(rich(w["before"].format(total=values[0])),),
        tables=(table,),
        totals=tuple(
            Total(label, figure(amount), TotalKind.GRAND if index == 3 else TotalKind.PLAIN)
            for index, (label, amount) in enumerate(zip(w["totals"], sums, strict=True))
        ),
        payment=Payment(
            w["pay"][0],
            tuple(
                PayLine(label, value, index in (0, 1, 3))
                for index, (label, value) in enumerate(zip(w["pay"][1:], values, strict=True))
            ),
            tuple(w["caption"]),
            epc.payload(epc.Transfer(PAYEE, IBAN, total, "EUR", reference)).value,
        ),
        after=(rich(w["after"]),),
        closing=w["close"],
        signature=("Marieke Visser", w["role"]),
        file_name=file_name("AANM-0231", "C23"),
    )


def interest_note() -> LetterData:
    """The interest note of the design: one block per invoice, a line per period."""
    blocks = [
        (
            "VF24-3902",
            "fällig 29.11.2024, bezahlt 05.02.2025",
            "62,81",
            [
                ("30.11.2024 – 31.12.2024", "32", "2.860,00", "12,37 %", "31,02"),
                ("01.01.2025 – 05.02.2025", "36", "2.860,00", "11,27 %", "31,79"),
            ],
        ),
        (
            "VF24-4120",
            "fällig 19.12.2024, Teilzahlung 1.000,00 am 20.01.2025",
            "35,42",
            [
                ("20.12.2024 – 31.12.2024", "12", "1.980,40", "12,37 %", "8,05"),
                ("01.01.2025 – 20.01.2025", "20", "1.980,40", "11,27 %", "12,23"),
                ("21.01.2025 – 11.03.2025", "50", "980,40", "11,27 %", "15,14"),
            ],
        ),
        ("VF25-0040", "fällig 08.02.2025, offen", "39,91", [("09.02.2025 – 11.03.2025", "31", "4.169,75", "11,27 %", "39,91")]),
    ]
    rows: list[Row] = []
    for number, text, total, periods in blocks:
        rows.append(Row((number, text, "", "", "", "", total), RowKind.HEAD))
        rows.extend(Row(("", *period, "")) for period in periods)
    titles = ["Rechnung", "Zinszeitraum", "Tage", "Betrag\nEUR", "Zinssatz\np. a.", "Zinsen\nEUR", "Summe\nEUR"]
    widths = [24, 44, 11, 22, 20, 20, 24]
    columns = tuple(
        Column(t, x, Align.RIGHT if i > 1 else Align.LEFT) for i, (t, x) in enumerate(zip(titles, widths, strict=True))
    )
    base = reminder("de")
    payload = epc.payload(epc.Transfer(PAYEE, IBAN, 17814, "EUR", "RF37RENT0044")).value
    return replace(
        base,
        kind="interest_note",
        document="RENT-0044",
        subject="Zinsrechnung: Verzugszinsen bis 11. März 2025",
        tables=(Table(columns, tuple(rows), dense=True),),
        before=(rich(WORDS["de"]["interest"]),),
        totals=(
            Total("Summe Verzugszinsen", "138,14"),
            Total("Pauschale nach § 288 Abs. 5 BGB", "40,00"),
            Total("Zu zahlen, EUR", "178,14", TotalKind.GRAND),
        ),
        remarks=(rich(WORDS["de"]["remark"]),),
        payment=replace(base.payment, payload=payload) if base.payment else None,
        after=(),
    )


def fourteen_days() -> LetterData:
    """The notice a Dutch consumer gets before collection costs may be charged."""
    base = reminder("nl", 2, credit=False)
    lines = (*base.payment.lines[:3], PayLine("BIC", "ABNANL2A"), *base.payment.lines[3:]) if base.payment else ()
    return replace(
        base,
        address=("Mevrouw A. de Vries", "Korte Bergstraat 9-II", "1811 ML  ALKMAAR"),
        customer="C118 Mevrouw A. de Vries",
        subject="Aanmaning: betaal binnen veertien dagen en voorkom kosten",
        greeting="Geachte mevrouw De Vries,",
        notes=("Aangetekend",),
        before=(rich(WORDS["nl"]["fourteen"]),),
        totals=(Total("Te betalen, EUR", "9.559,05", TotalKind.GRAND),),
        enclosures=("Bijlagen: kopie factuur VF24-4478",),
        payment=replace(base.payment, lines=lines) if base.payment else None,
    )


def aged_balances(count: int = 60, landscape: bool = True) -> ListData:
    """Aged balances by customer, in two groups."""
    titles = ["Klant", "Naam", "Niet vervallen", "1–30", "31–60", "61–90", "> 90", "Saldo"]
    columns = tuple(
        Column(t, w, Align.RIGHT if i > 1 else Align.LEFT)
        for i, (t, w) in enumerate(zip(titles, [14, 60, 26, 24, 24, 24, 24, 28], strict=True))
    )
    names = [
        "Bakkerij van der Meulen en Zonen",
        "Hotel Restaurant De Drie Gekroonde Haringen te Enkhuizen en Omstreken B.V.",
        "Café Français",
        "Konditorei Müller",
        "Łódź Piekarnia",
    ]
    rows: list[Row] = []
    for group in ("Binnenland", "EU"):
        rows.append(Row((group, "", "", "", "", "", "", ""), RowKind.SECTION))
        rows.extend(
            Row(
                (
                    f"C{n}",
                    names[n % 5],
                    i18n.amount(n * 1111, "EUR", "nl_NL"),
                    i18n.amount(n * 777, "EUR", "nl_NL"),
                    "–",
                    i18n.amount(-n * 31, "EUR", "nl_NL"),
                    "0,00",
                    i18n.amount(n * 1857, "EUR", "nl_NL"),
                )
            )
            for n in range(1, count // 2 + 1)
        )
        rows.append(Row((f"Totaal {group}", "", "5.166,15", "3.613,05", "0,00", "−144,15", "0,00", "8.635,05"), RowKind.SUBTOTAL))
    return ListData(
        "Ouderdomsoverzicht klanten",
        "Molenaar Groothandel B.V.",
        "nl",
        columns,
        tuple(rows),
        (Row(("Totaal", "", "10.332,30", "7.226,10", "0,00", "−288,30", "0,00", "17.270,10"), RowKind.TOTAL),),
        ("Per 14-03-2025, op vervaldatum", "Selectie: alle klanten met een openstaand saldo"),
        "Afgedrukt op 14-03-2025 10:42 door Marieke Visser",
        "pagina {page} van {pages}",
        landscape=landscape,
    )
