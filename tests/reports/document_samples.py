"""Sales documents for the tests: five companies, four languages, as many lines as a test wants, figures that add up."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app import i18n
from app.reports import document_payment, epc, imprint
from app.reports.addresses import Address, address_lines, return_line
from app.reports.document_data import (
    Cell,
    DiscountStep,
    DocumentData,
    DocumentKind,
    DocumentWords,
    Instalment,
    Line,
    LineKind,
    SignatureBox,
    VatRow,
    VatTable,
)
from app.reports.document_words import words_of
from app.reports.imprint import Imprint
from app.reports.layout import frame_of
from app.reports.letter_data import Letterhead, Payment, Total, TotalKind, rich

DAY = date(2026, 3, 16)
DUE = date(2026, 4, 15)


@dataclass(frozen=True)
class Office:
    """A seller and its customer."""

    language: str
    name: str
    tagline: str
    accent: str
    address: Address
    imprint: Imprint
    buyer: Address
    buyer_vat: str
    rates: tuple[Decimal, Decimal]
    currency: str = "EUR"


OFFICES = {
    "NL": Office(
        "nl",
        "Molenaar Groothandel",
        "Grondstoffen en apparatuur voor bakkerij en horeca",
        "#1F5A45",
        Address("Molenaar Groothandel B.V.", "Marsweg", "51", "", "8013PE", "Zwolle", "NL"),
        Imprint(
            "NL",
            "Molenaar Groothandel B.V.",
            "Marsweg 51",
            "8013 PE Zwolle",
            "Nederland",
            "038 555 01 20",
            "verkoop@molenaar.example",
            "www.molenaar.example",
            registration="05012345",
            vat_number="NL123456782B76",
            iban="NL91ABNA0417164300",
            bic="ABNANL2A",
        ),
        Address(
            "Horeca Groep Noord B.V.", "Peizerweg", "128", "", "9727al", "Groningen", "NL", "T.a.v. de crediteurenadministratie"
        ),
        "NL850123456B01",
        (Decimal(21), Decimal(9)),
    ),
    "BE": Office(
        "nl",
        "Brouwerij De Kluis",
        "Streekbieren sinds 1921",
        "#7A3B12",
        Address("Brouwerij De Kluis BV", "Hoogstraat", "17", "", "9000", "Gent", "BE"),
        Imprint(
            "BE",
            "Brouwerij De Kluis BV",
            "Hoogstraat 17",
            "9000 Gent",
            "België",
            "09 555 12 00",
            "info@dekluis.example",
            legal_form="BV",
            registration="BE 0123.456.749",
            register_city="Gent",
            vat_number="BE 0123.456.749",
            iban="BE68539007547034",
            bic="GKCCBEBB",
        ),
        Address("Café Het Gulden Vlies BV", "Grote Markt", "8", "", "8500", "Kortrijk", "BE"),
        "BE 0403.019.261",
        (Decimal(21), Decimal(6)),
    ),
    "FR": Office(
        "fr",
        "Atelier Lumière",
        "Luminaires et éclairage scénique",
        "#3D2B6B",
        Address("Atelier Lumière SAS", "rue de la Part-Dieu", "42", "", "69003", "Lyon", "FR"),
        Imprint(
            "FR",
            "Atelier Lumière SAS",
            "42 rue de la Part-Dieu",
            "69003 LYON",
            "France",
            "04 78 55 01 20",
            "bonjour@atelier.example",
            legal_form="SAS",
            registration="732 829 320",
            register="RCS",
            register_city="Lyon",
            capital="50 000 €",
            vat_number="FR44732829320",
            iban="FR1420041010050500013M02606",
            bic="PSSTFRPPLYO",
        ),
        Address("Théâtre de l’Église SARL", "place du Marché", "3", "bis", "38000", "Grenoble", "FR", "Service comptabilité"),
        "FR32552081317",
        (Decimal(20), Decimal("5.5")),
    ),
    "DE": Office(
        "de",
        "Werkzeughaus Brandt",
        "Präzisionswerkzeuge für die Industrie",
        "#14466B",
        Address("Werkzeughaus Brandt GmbH", "Industriestraße", "9", "", "50667", "Köln", "DE"),
        Imprint(
            "DE",
            "Werkzeughaus Brandt GmbH",
            "Industriestraße 9",
            "50667 Köln",
            "Deutschland",
            "0221 555 01 20",
            "rechnung@brandt.example",
            registration="HRB 12345",
            register="HRB 12345",
            register_city="Amtsgericht Köln",
            directors="Dr. Anna Brandt, Max Klein",
            vat_number="DE136695976",
            tax_number="215/5701/0123",
            iban="DE89370400440532013000",
            bic="COBADEFF",
        ),
        Address("Maschinenbau Wagner GmbH & Co. KG", "Oststraße", "87", "", "40210", "Düsseldorf", "DE", "Buchhaltung"),
        "DE811907980",
        (Decimal(19), Decimal(7)),
    ),
    "GB": Office(
        "en",
        "Thornbury Textiles",
        "Workwear and linen for hospitality",
        "#7A1F3D",
        Address("Thornbury Textiles Ltd", "Mill Lane", "12", "", "BS353DU", "Bristol", "GB"),
        Imprint(
            "GB",
            "Thornbury Textiles Ltd",
            "12 Mill Lane",
            "Bristol BS35 3DU",
            "United Kingdom",
            "0117 555 0120",
            "accounts@thornbury.example",
            registration="01234567",
            register_city="England and Wales",
            vat_number="GB123456727",
            iban="GB29NWBK60161331926819",
            bic="NWBKGB2L",
        ),
        Address("Hargreaves Catering Ltd", "Quay Street", "5", "", "m33je", "Manchester", "GB", "Attn. Mr T. Postma"),
        "GB999999973",
        (Decimal(20), Decimal(5)),
        "GBP",
    ),
}

WARES = {
    "nl": (
        ("Patentbloem T55, zak 25 kg", "zak"),
        ("Roomboter ongezouten 10 kg", "doos"),
        ("Deegkom roestvrij staal 60 l", "st"),
        ("Verse gist 500 g", "pak"),
        ("Ovenhandschoen, hittebestendig tot 350\u00a0°C", "paar"),
    ),
    "fr": (
        ("Projecteur découpe LED 180 W", "pce"),
        ("Câble DMX blindé 20 m", "pce"),
        ("Gélatine couleur, rouleau", "rouleau"),
        ("Pied télescopique 3 m", "pce"),
        ("Location console lumière, semaine", "sem."),
    ),
    "de": (
        ("Hartmetallfräser Ø 12 mm, 4 Schneiden", "Stk"),
        ("Kühlschmierstoff, Kanister 20 l", "Kan."),
        ("Messschieber digital 150 mm, IP67", "Stk"),
        ("Gewindebohrer-Satz M3–M12", "Satz"),
        ("Fachbuch Zerspanung", "Stk"),
    ),
    "en": (
        ("Chef’s jacket, white, size L", "pcs"),
        ("Table linen 140 × 200 cm", "pcs"),
        ("Apron, waterproof", "pcs"),
        ("Tea towels, pack of ten", "pack"),
        ("Embroidery of your logo", "hrs"),
    ),
}
PLAIN_WARES = ((24, 1895, 1, 0), (6, 7450, 1, 0), (1, 121500, 0, 10), (40, 195, 1, 0), (3, 2475, 0, 0))
"""Quantity, price in cents, which rate, discount in percent."""


class Sheet:
    """Writes figures as one office does, and adds them up."""

    def __init__(self, country: str, language: str = "", second: str = "") -> None:
        self.country, self.office = country, OFFICES[country]
        self.language = language or self.office.language
        self.region = i18n.region_for(self.language)
        self.words: DocumentWords = words_of(self.language, i18n.letters, second)
        self.currency = self.office.currency

    def figure(self, minor: int) -> str:
        """An amount."""
        return i18n.amount(minor, self.currency, self.region)

    def money(self, minor: int) -> str:
        """An amount with its currency."""
        return i18n.money(minor, self.currency, self.region)

    def day(self, value: date) -> str:
        """A date in figures."""
        return i18n.day(value, self.region)

    def percent(self, value: Decimal) -> str:
        """A rate."""
        return i18n.percent(value, self.region)

    def letterhead(self) -> Letterhead:
        """Name, letter in a square, footer."""
        own = self.office
        return Letterhead(own.name, own.tagline, own.accent, monogram=own.name[0], footer=imprint.footer(own.imprint, self.words))


def cents(value: Decimal) -> int:
    """Half a cent goes up."""
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))


@dataclass
class Sold:
    """Lines with what they come to."""

    lines: list[Line]
    bases: dict[Decimal, int]

    @property
    def net(self) -> int:
        """Without VAT."""
        return sum(self.bases.values())

    def vat(self) -> dict[Decimal, int]:
        """Per rate, rounded per document (VAT-006)."""
        return {rate: cents(base * rate / 100) for rate, base in self.bases.items()}


def sold(sheet: Sheet, count: int = 5, sign: int = 1, start: int = 0, running: int = 0) -> Sold:
    """`count` lines over the wares of the office, the five of the pictures again and again."""
    made = Sold([], {})
    for index in range(count):
        quantity, price, kind, discount = PLAIN_WARES[index % 5]
        text, unit = WARES[sheet.language][index % 5]
        rate = sheet.office.rates[kind]
        amount = sign * cents(Decimal(quantity * price) * (100 - discount) / 100)
        made.bases[rate] = made.bases.get(rate, 0) + amount
        running += amount
        number = start + index + 1
        made.lines.append(
            Line(
                text,
                item=f"{1000 + 7 * number}",
                quantity=i18n.number(Decimal(sign * quantity), sheet.region),
                unit=unit,
                price=sheet.figure(price),
                discount=sheet.percent(Decimal(discount)) if discount else "",
                vat=sheet.percent(rate),
                amount=sheet.figure(amount),
                running=sheet.figure(running),
                ordered=str(quantity + 4),
                delivered=str(quantity),
                remaining="4",
                location=f"A-{number:02d}-{index % 4 + 1}",
            )
        )
    return made


def vat_table(sheet: Sheet, made: Sold) -> VatTable:
    """A row per rate, and their sum."""
    rows = tuple(
        VatRow("", sheet.percent(rate), sheet.figure(base), sheet.figure(made.vat()[rate]))
        for rate, base in sorted(made.bases.items(), reverse=True)
    )
    total = VatRow("", sheet.words["sum"], sheet.figure(made.net), sheet.figure(sum(made.vat().values())))
    return VatTable(rows, total if len(rows) > 1 else None)


def totals(sheet: Sheet, made: Sold, label: str = "to_pay") -> tuple[Total, ...]:
    """Net, VAT per rate, and what is to be paid."""
    words, vat = sheet.words, made.vat()
    return (
        Total(words["net_total"], sheet.figure(made.net)),
        *(Total(words["vat_at"].format(rate=sheet.percent(rate)), sheet.figure(vat[rate])) for rate in sorted(vat, reverse=True)),
        Total(words[label].format(currency=sheet.currency), sheet.figure(made.net + sum(vat.values())), TotalKind.GRAND),
    )


def base(sheet: Sheet, kind: DocumentKind, number: str, made: Sold) -> DocumentData:
    """What all documents of an office share."""
    office, words = sheet.office, sheet.words
    buyer = address_lines(office.buyer, sheet.country, "")
    info = (
        (words[kind.value], number),
        (words["date"], i18n.long_day(DAY, sheet.region)),
        (words["customer_no"], "C23"),
        (words["contact"], "Marieke Visser"),
        (words["phone"], office.imprint.phone),
        (words["email"], office.imprint.email),
    )
    return DocumentData(
        kind=kind,
        words=words,
        document=number,
        customer=f"C23 {office.buyer.name}",
        day=i18n.long_day(DAY, sheet.region),
        frame=frame_of(sheet.country),
        letterhead=sheet.letterhead(),
        address=buyer,
        lines=tuple(made.lines),
        return_line=return_line(office.address, words["return"] if sheet.country == "NL" else ""),
        info=info,
        currency=sheet.currency,
        file_name=f"{number}.pdf",
    )


def references(sheet: Sheet) -> tuple[Cell, ...]:
    """The strip of an invoice."""
    words = sheet.words
    return (
        Cell(words["your_reference"], ("INK-2026-118",)),
        Cell(words["order_no"], ("VO26-0412",)),
        Cell(words["slip_no"], ("PB26-0388",)),
        Cell(words["supply_date"], (sheet.day(date(2026, 3, 12)),)),
        Cell(words["your_vat"], (sheet.office.buyer_vat,)),
        Cell(words["terms"], (TERMS[sheet.language],)),
        Cell(
            words["delivery_address"],
            (sheet.office.buyer.name, f"{sheet.office.buyer.postcode.upper()} {sheet.office.buyer.city}"),
            2,
        ),
    )


def box(sheet: Sheet, made: Sold, qr: bool = True, first_instalment: int | None = None) -> Payment:
    """How to pay the total of what was sold, or its first instalment."""
    own = sheet.office.imprint
    due = document_payment.Due(
        DocumentKind.INVOICE,
        made.net + sum(made.vat().values()),
        sheet.currency,
        own.legal_name,
        own.iban,
        own.bic,
        "RF89AANM0231",
        first_instalment,
        qr,
    )
    return document_payment.transfer_box(
        sheet.words,
        due,
        sheet.money(due.amount),
        i18n.long_day(DUE, sheet.region),
        epc.in_fours(due.reference),
        document_payment.code_of(due).payload,
    )


def invoice(country: str = "NL", language: str = "", count: int = 5, second: str = "", qr: bool = True) -> DocumentData:
    """An invoice with `count` lines, a QR code where one belongs."""
    sheet = Sheet(country, language, second)
    made = sold(sheet, count)
    data = base(sheet, DocumentKind.INVOICE, "VF26-0231", made)
    return replace(
        data,
        strip=references(sheet),
        totals=totals(sheet, made),
        vat=vat_table(sheet, made),
        payment=box(sheet, made, qr),
        info=(*data.info[:3], (sheet.words["due_date"], i18n.long_day(DUE, sheet.region)), *data.info[3:]),
        mentions=(rich(MENTIONS[sheet.language]),),
    )


TERMS = {"en": "30 days net", "nl": "30 dagen netto", "fr": "30 jours nets", "de": "30 Tage netto"}
MENTIONS = {
    "en": "Statutory interest and recovery costs apply.",
    "nl": "Bij te late betaling zijn wettelijke handelsrente en incassokosten verschuldigd.",
    "fr": "Pénalités de retard\u00a0: 12,15\u00a0%\u00a0; indemnité forfaitaire pour frais de recouvrement\u00a0: 40\u00a0€. "
    "Pas d’escompte pour paiement anticipé.",
    "de": "Bei Zahlungsverzug gesetzliche Verzugszinsen und 40\u00a0€ Pauschale (§\u00a0288 BGB).",
}


def discounted(country: str = "DE") -> DocumentData:
    """An invoice with three steps of cash discount."""
    sheet = Sheet(country)
    total = sum(sold(sheet).vat().values()) + sold(sheet).net
    steps = tuple(
        DiscountStep(
            sheet.day(date(2026, 3, day)),
            sheet.percent(Decimal(share)),
            sheet.figure(cents(Decimal(total * share) / 100)),
            sheet.figure(total - cents(Decimal(total * share) / 100)),
        )
        for day, share in ((23, 3), (30, 2))
    )
    return replace(invoice(country), discounts=steps)


def scheduled(parts: int = 3) -> DocumentData:
    """An invoice in instalments (MST-058): the last takes the rest."""
    data, sheet = invoice("NL"), Sheet("NL")
    total = sum(sold(sheet).vat().values()) + sold(sheet).net
    share = total // parts
    amounts = [share] * (parts - 1) + [total - share * (parts - 1)]
    return replace(
        data,
        payment=box(sheet, sold(sheet), first_instalment=share),
        instalments=tuple(
            Instalment(sheet.day(date(2026 + (3 + n) // 12, (3 + n) % 12 + 1, 15)), sheet.figure(amount))
            for n, amount in enumerate(amounts)
        ),
    )


def credit_note(country: str = "NL", kind: DocumentKind = DocumentKind.CREDIT_NOTE) -> DocumentData:
    """A credit note with positive amounts, its original and its reason (DOC-006)."""
    sheet = Sheet(country)
    made = sold(sheet, 2)
    data = base(sheet, kind, "VC26-0012", made)
    words = sheet.words
    total = made.net + sum(made.vat().values())
    return replace(
        data,
        about=(
            words["credits"].format(number="VF26-0198", day=i18n.long_day(date(2026, 3, 2), sheet.region)),
            words["reason"].format(
                text={"nl": "retour gezonden", "fr": "marchandise retournée", "de": "Rücksendung", "en": "goods returned"}[
                    sheet.language
                ]
            ),
            words["in_your_favour"].format(amount=sheet.money(total)),
        ),
        strip=references(sheet)[:5],
        totals=totals(sheet, made, "favour"),
        vat=vat_table(sheet, made),
        after=(rich(words["settled"]),),
    )


def combined(country: str = "NL", orders: int = 2, count: int = 3) -> DocumentData:
    """A combined invoice: every order with its reference and slip over its lines (ORD-063)."""
    sheet = Sheet(country)
    words = sheet.words
    lines: list[Line] = []
    bases: dict[Decimal, int] = {}
    for order in range(orders):
        part = sold(sheet, count, start=order * count, running=sum(bases.values()))
        lines.append(Line(words["order"].format(number=f"VO26-04{order:02d}", day=sheet.day(date(2026, 3, 2))), LineKind.GROUP))
        lines.append(
            Line(
                " · ".join(
                    (
                        words["their_reference"].format(text=f"INK-{118 + order}"),
                        words["slip"].format(number=f"PB26-03{order:02d}", day=sheet.day(date(2026, 3, 9))),
                    )
                ),
                LineKind.REMARK,
            )
        )
        lines += part.lines
        for rate, amount in part.bases.items():
            bases[rate] = bases.get(rate, 0) + amount
        lines.append(
            Line(words["subtotal"], LineKind.SUBTOTAL, amount=sheet.figure(part.net), running=sheet.figure(sum(bases.values())))
        )
    made = Sold(lines, bases)
    data = invoice(country)
    return replace(
        data,
        lines=tuple(lines),
        totals=totals(sheet, made),
        vat=vat_table(sheet, made),
        strip=references(sheet)[4:7],
        payment=box(sheet, made),
    )


def quotation(country: str = "NL") -> DocumentData:
    """A quotation to be signed."""
    sheet = Sheet(country)
    made = sold(sheet)
    data = base(sheet, DocumentKind.QUOTATION, "OF26-0077", made)
    words = sheet.words
    return replace(
        data,
        totals=totals(sheet, made, "total"),
        vat=vat_table(sheet, made),
        info=(*data.info[:2], (words["valid_until"], i18n.long_day(DUE, sheet.region)), *data.info[2:]),
        signature=SignatureBox(words["agreed"], (words["name"], words["date"], words["signature"])),
    )


def confirmation(country: str = "DE") -> DocumentData:
    """An order confirmation, second version."""
    sheet = Sheet(country)
    made = sold(sheet)
    data = base(sheet, DocumentKind.CONFIRMATION, "VO26-0412-2", made)
    words = sheet.words
    return replace(
        data,
        totals=totals(sheet, made, "total"),
        vat=vat_table(sheet, made),
        strip=(
            Cell(words["your_reference"], ("INK-2026-118",)),
            Cell(words["confirmed"], (sheet.day(DUE),)),
            Cell(words["delivery_terms"], ("DAP Düsseldorf",)),
            Cell(words["delivery_mode"], ("Spedition Krüger",)),
        ),
    )


def slip(country: str = "NL", count: int = 5) -> DocumentData:
    """A packing slip: ordered, delivered, remaining, and room to sign."""
    sheet = Sheet(country)
    data = base(sheet, DocumentKind.PACKING_SLIP, "PB26-0388", sold(sheet, count))
    words = sheet.words
    return replace(
        data,
        lines=tuple(replace(line, running="") for line in data.lines),
        strip=(
            Cell(words["your_reference"], ("INK-2026-118",)),
            Cell(words["order_no"], ("VO26-0412",)),
            Cell(words["supply_date"], (sheet.day(DAY),)),
            Cell(words["carrier"], ("PostNL Cargo",)),
        ),
        signature=SignatureBox(words["received"], (words["name"], words["date"], words["signature"])),
    )


def picking(country: str = "NL", count: int = 5) -> DocumentData:
    """A picking list with places and boxes to tick."""
    sheet = Sheet(country)
    data = base(sheet, DocumentKind.PICKING_LIST, "PL26-0401", sold(sheet, count))
    words = sheet.words
    return replace(
        data,
        lines=tuple(replace(line, running="") for line in data.lines),
        address=(),
        return_line="",
        strip=(
            Cell(words["order_no"], ("VO26-0412",)),
            Cell(words["requested"], (sheet.day(DUE),)),
            Cell(words["delivery_address"], data.address, 2),
        ),
        signature=SignatureBox(words["picked"], (words["name"], words["date"], words["signature"])),
    )


def pro_forma(country: str = "BE") -> DocumentData:
    """A pro forma invoice: watermark, no number, no schedule (ORD-064)."""
    sheet = Sheet(country, second="fr" if country == "BE" else "")
    made = sold(sheet)
    data = base(sheet, DocumentKind.PRO_FORMA, "", made)
    return replace(
        data,
        info=data.info[1:],
        about=(sheet.words["not_an_invoice"],),
        totals=totals(sheet, made, "total"),
        vat=vat_table(sheet, made),
        strip=references(sheet)[:4],
        watermark=sheet.words["pro_forma_mark"],
    )


def prepayment(country: str = "NL") -> DocumentData:
    """A prepayment invoice (FTI-060): 30 % of 10.000,00."""
    sheet = Sheet(country)
    rate = sheet.office.rates[0]
    made = Sold(
        [
            Line(
                "Aanbetaling 30 % op order VO26-0412",
                quantity="1",
                price=sheet.figure(300_000),
                vat=sheet.percent(rate),
                amount=sheet.figure(300_000),
                texts=("Deegkneder Diosna SP 120, levering in week 18",),
            )
        ],
        {rate: 300_000},
    )
    data = invoice(country)
    return replace(
        data,
        kind=DocumentKind.PREPAYMENT,
        document="VA26-0004",
        lines=tuple(made.lines),
        totals=totals(sheet, made),
        vat=vat_table(sheet, made),
        payment=box(sheet, made),
        info=((sheet.words["prepayment_invoice"], "VA26-0004"), *data.info[1:]),
    )


def final_invoice(country: str = "NL") -> DocumentData:
    """The final invoice of a prepayment: what was paid comes off as a negative line (FTI-060)."""
    sheet = Sheet(country)
    rate = sheet.office.rates[0]
    lines = [
        Line(
            "Deegkneder Diosna SP 120",
            item="DK-120",
            quantity="1",
            price=sheet.figure(1_000_000),
            vat=sheet.percent(rate),
            amount=sheet.figure(1_000_000),
            running=sheet.figure(1_000_000),
        ),
        Line(
            sheet.words["prepaid"].format(number="VA26-0004", day=sheet.day(date(2026, 2, 2))),
            quantity="1",
            price=sheet.figure(-300_000),
            vat=sheet.percent(rate),
            amount=sheet.figure(-300_000),
            running=sheet.figure(700_000),
        ),
    ]
    made = Sold(lines, {rate: 700_000})
    return replace(
        invoice(country), lines=tuple(lines), totals=totals(sheet, made), vat=vat_table(sheet, made), payment=box(sheet, made)
    )


def duplicate(country: str = "NL") -> DocumentData:
    """A copy of an invoice (DOC-003)."""
    data = invoice(country)
    return replace(data, mark=data.words["copy"], watermark=data.words["copy"])


def collected(country: str = "NL") -> DocumentData:
    """An invoice collected by direct debit: announced, no code."""
    sheet = Sheet(country)
    data = invoice(country)
    total = data.totals[-1].amount
    return replace(
        data,
        payment=document_payment.debit_box(
            sheet.words,
            f"€\u00a0{total}",
            i18n.long_day(DUE, sheet.region),
            "NL20INGB0001234567",
            "MND-2024-0118",
            "NL98ZZZ050123450000",
        ),
    )


def foreign(country: str = "NL") -> DocumentData:
    """An invoice in pounds: VAT in euro beside it, with rate and day (PST-032): 195,46 at 1.1634."""
    sheet = Sheet(country)
    sheet.currency = "GBP"
    rate = Decimal(21)
    made = Sold(
        [
            Line(
                WARES["nl"][2][0],
                item="1021",
                quantity="1",
                price=sheet.figure(80_003),
                vat=sheet.percent(rate),
                amount=sheet.figure(80_003),
                running=sheet.figure(80_003),
            )
        ],
        {rate: 80_003},
    )
    note = sheet.words["rate_note"].format(currency="EUR", from_currency="GBP", rate="1,1634", day=sheet.day(DAY))
    vat = VatTable(
        (VatRow("S1", sheet.percent(rate), sheet.figure(80_003), sheet.figure(16_801), accounting="195,46"),),
        accounting_currency="EUR",
        note=note,
    )
    return replace(
        invoice(country),
        currency="GBP",
        lines=tuple(made.lines),
        totals=totals(sheet, made),
        vat=vat,
        payment=box(sheet, made),
    )


EU_GOODS = "Intracommunautaire levering, 0% btw, art. 138 Richtlijn 2006/112/EG"


def abroad() -> DocumentData:
    """Goods to another member state, and something with VAT: each mention beside its row (DOC-013)."""
    data, sheet = invoice("NL"), Sheet("NL")
    zero = Decimal(0)
    lines = [
        Line(text, item=item, quantity="1", price=sheet.figure(amount), vat=code, amount=sheet.figure(amount))
        for text, item, code, amount in (("Roomboter, pallet", "2001", "ICS", 1_000_000), ("Pallets", "2002", "S1", 10_000))
    ]
    made = Sold(lines, {Decimal(21): 10_000, zero: 1_000_000})
    vat = VatTable(
        (
            VatRow("S1", sheet.percent(Decimal(21)), sheet.figure(10_000), sheet.figure(2_100)),
            VatRow("ICS", sheet.percent(zero), sheet.figure(1_000_000), sheet.figure(0), EU_GOODS),
        ),
        VatRow("", sheet.words["sum"], sheet.figure(1_010_000), sheet.figure(2_100)),
    )
    return replace(data, lines=tuple(lines), totals=totals(sheet, made), vat=vat, payment=box(sheet, made))


def every_kind(country: str) -> dict[str, DocumentData]:
    """One of each."""
    return {
        "quotation": quotation(country),
        "confirmation": confirmation(country),
        "picking_list": picking(country),
        "packing_slip": slip(country),
        "pro_forma": pro_forma(country),
        "invoice": invoice(country),
        "combined": combined(country),
        "prepayment": prepayment(country),
        "credit_note": credit_note(country),
        "duplicate": duplicate(country),
    }
