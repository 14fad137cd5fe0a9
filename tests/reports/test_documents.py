"""Sales documents on paper: what they say, where it stands, page after page, the same bytes for the same record (DOC-001…021)."""

import io
import json
from collections import Counter
from dataclasses import replace

import pypdf
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reports import checks, documents, record
from app.reports.document_data import (
    DocumentData,
    DocumentKind,
    Instalment,
    Line,
    LineColumn,
    LineKind,
    VatRow,
    VatTable,
    chosen_columns,
)
from app.reports.fonts import REGULAR, width
from app.reports.layout import FRAMES, Frame, Paper
from app.reports.letter_data import Total, TotalKind, rich
from tests.reports import document_samples as samples
from tests.reports import golden, reading

COUNTRIES = tuple(samples.OFFICES)
TITLES = {
    "en": (
        "Quotation",
        "Order confirmation",
        "Picking list",
        "Packing slip",
        "Pro forma invoice",
        "Invoice",
        "Prepayment invoice",
        "Credit note",
    ),
    "nl": (
        "Offerte",
        "Orderbevestiging",
        "Orderverzamellijst",
        "Pakbon",
        "Pro forma-factuur",
        "Factuur",
        "Aanbetalingsfactuur",
        "Creditnota",
    ),
    "fr": (
        "Devis",
        "Confirmation de commande",
        "Liste de prélèvement",
        "Bon de livraison",
        "Facture pro forma",
        "Facture",
        "Facture d’acompte",
        "Avoir",
    ),
    "de": (
        "Angebot",
        "Auftragsbestätigung",
        "Kommissionierliste",
        "Lieferschein",
        "Proformarechnung",
        "Rechnung",
        "Anzahlungsrechnung",
        "Rechnungskorrektur",
    ),
}
KINDS = ("quotation", "confirmation", "picking_list", "packing_slip", "pro_forma", "invoice", "prepayment", "credit_note")


def words(pdf: bytes) -> str:
    """All a reader finds in a PDF."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


def code(pdf: bytes, page: int = 0) -> str:
    """What a phone reads off the page."""
    (found,) = zxingcpp.read_barcodes(reading.picture(pdf, page, 150))
    return str(found.text)


def figure(text: str) -> int:
    """A Dutch amount in cents."""
    return int(text.replace(".", "").replace(",", "").replace("−", "-"))


@pytest.mark.rule("DOC-001", "DOC-002")
@pytest.mark.parametrize(
    ("name", "document"),
    [
        *((f"invoice-{country}", samples.invoice(country)) for country in COUNTRIES),
        ("invoice-BE-two-languages", samples.invoice("BE", second="fr")),
        ("combined", samples.combined()),
        ("quotation", samples.quotation("FR")),
        ("confirmation", samples.confirmation()),
        ("slip", samples.slip()),
        ("picking", samples.picking()),
        ("pro-forma", samples.pro_forma("NL")),
        ("prepayment", samples.prepayment()),
        ("credit-note-DE", samples.credit_note("DE")),
        ("duplicate", samples.duplicate()),
        ("collected", samples.collected()),
        ("foreign", samples.foreign()),
        ("discounted", samples.discounted()),
        ("scheduled", samples.scheduled()),
        ("three-pages", samples.invoice("NL", count=60)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_text_stands_where_it_stood(name: str, document: DocumentData) -> None:
    golden.check(f"document-{name}", documents.render(document))


@pytest.mark.rule("DOC-001")
@pytest.mark.parametrize("country", ["GB", "NL", "FR", "DE"])
@pytest.mark.parametrize("index", range(len(KINDS)), ids=KINDS)
def test_each_kind_has_its_title_and_its_figures_in_the_language_of_the_document(country: str, index: int) -> None:
    document = samples.every_kind(country)[KINDS[index]]
    language = samples.OFFICES[country].language
    shown = reading.texts(documents.render(document))
    assert " ".join(part for part in (TITLES[language][index], document.document) if part) in shown
    figures = {"en": "1,093.50", "nl": "1.093,50", "fr": "1\u202f093,50", "de": "1.093,50"}[language]
    assert (figures in shown) is (KINDS[index] in ("quotation", "confirmation", "pro_forma", "invoice"))


@pytest.mark.rule("FTI-054")
def test_gutschrift_is_never_the_title_of_a_credit_note() -> None:
    assert "Gutschrift" not in words(documents.render(samples.credit_note("DE")))
    cancelling = samples.credit_note("DE", DocumentKind.CANCELLATION)
    assert "Stornorechnung VC26-0012" in reading.texts(documents.render(cancelling))


@pytest.mark.rule("FTI-045", "DOC-006")
@pytest.mark.parametrize(
    ("country", "line"),
    [
        ("NL", "Creditnota bij factuur VF26-0198 van 2 maart 2026"),
        ("FR", "Avoir sur la facture VF26-0198 du 2 mars 2026"),
        ("DE", "Korrektur zur Rechnung VF26-0198 vom 2. März 2026"),
        ("GB", "Credit note to invoice VF26-0198 of 2 March 2026"),
    ],
)
def test_a_credit_note_names_its_invoice_its_reason_and_positive_amounts_in_the_customers_favour(country: str, line: str) -> None:
    document = samples.credit_note(country)
    shown = reading.texts(documents.render(document))
    sheet = samples.Sheet(country)
    assert line in shown and {text.replace("\u00a0", " ") for text in document.about} <= {t.replace("\u00a0", " ") for t in shown}
    assert sheet.words["favour"].format(currency=sheet.currency) in shown
    assert not any("−" in text for text in shown)


@pytest.mark.rule("FTI-045")
def test_a_corrected_invoice_names_the_one_it_replaces() -> None:
    sheet = samples.Sheet("NL")
    about = (sheet.words["replaces"].format(number="VF26-0198", day="2 maart 2026"),)
    assert "Vervangt factuur VF26-0198 van 2 maart 2026" in reading.texts(
        documents.render(replace(samples.invoice(), about=about))
    )


@pytest.mark.rule("ORD-063")
def test_a_combined_invoice_shows_order_reference_and_slip_over_their_lines() -> None:
    placed = reading.placed(documents.render(samples.combined("NL", orders=3)))
    for order in range(3):
        (title,) = [p for p in placed if p.text == f"Order VO26-04{order:02d} van 02-03-2026"]
        (below,) = [p for p in placed if p.text == f"Uw referentie INK-{118 + order} · Pakbon PB26-03{order:02d} van 09-03-2026"]
        assert below.page == title.page and 3 < below.y - title.y < 5
        first = [p for p in placed if p.text == "Patentbloem T55, zak 25 kg"][order]
        assert first.page == below.page and first.y > below.y
    assert sum(p.text == "Subtotaal" for p in placed) == 3


@pytest.mark.rule("ORD-063", "DOC-002")
@pytest.mark.parametrize("count", range(1, 30))
def test_a_group_never_ends_a_page_and_no_total_stands_without_its_lines(count: int) -> None:
    placed = reading.placed(documents.render(samples.combined("NL", orders=4, count=count)))
    for page in {p.page for p in placed}:
        lines = [p for p in placed if p.page == page and p.size == 8.9 and abs(p.x - 25.0) < 0.2 and p.y < 268]
        assert not lines or not lines[-1].text.startswith(("Order ", "Uw referentie"))
    (grand,) = [p for p in placed if p.text == "Te betalen, EUR"]
    rows = [p for p in placed if p.page == grand.page and p.text in {ware for ware, _unit in samples.WARES["nl"]} | {"Subtotaal"}]
    assert len(rows) >= 2


@pytest.mark.rule("ORD-064")
def test_a_pro_forma_has_a_watermark_no_number_no_schedule_and_says_what_it_is_not() -> None:
    document = samples.pro_forma("NL")
    shown = reading.texts(documents.render(document))
    assert "Pro forma" in shown and "Pro forma-factuur" in shown and "Dit is geen btw-factuur." in shown
    assert document.document == "" and "pagina 1 van 1" in shown and "Betalingsschema" not in shown


@pytest.mark.rule("DOC-003")
@pytest.mark.parametrize(("country", "mark"), [("NL", "KOPIE"), ("FR", "DUPLICATA"), ("DE", "KOPIE"), ("GB", "COPY")])
def test_a_duplicate_says_so_on_every_page(country: str, mark: str) -> None:
    document = samples.duplicate(country)
    long = replace(document, lines=document.lines * 12)
    pdf = documents.render(long)
    assert reading.pages(pdf) > 1
    assert all(mark in reading.texts(pdf, page) for page in range(1, reading.pages(pdf) + 1))
    assert code(documents.render(document)) if country != "GB" else True


@pytest.mark.rule("DOC-002")
@pytest.mark.parametrize("count", [40, 60, 120])
def test_the_sum_carried_forward_is_the_sum_of_what_stands_above(count: int) -> None:
    pdf = documents.render(samples.invoice("NL", count=count))
    placed = reading.placed(pdf)
    running = 0
    for page in range(1, reading.pages(pdf) + 1):
        amounts = [
            figure(p.text)
            for p in placed
            if p.page == page
            and p.size == 8.9
            and abs(p.x + width(p.text, REGULAR, 8.9) - 190) < 0.3
            and "," in p.text
            and not is_carried(p, placed)
        ]
        carried = [figure(p.text) for p in placed if p.page == page and p.size == 8.9 and is_carried(p, placed)]
        assert carried[:1] == ([running] if page > 1 else carried[:1])
        running += sum(amounts)
        assert carried[-1:] == ([running] if page < reading.pages(pdf) else carried[-1:])
    assert f"{running / 100:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".") in reading.texts(pdf)


def is_carried(amount: reading.Placed, placed: list[reading.Placed]) -> bool:
    return "," in amount.text and any(
        p.page == amount.page and p.y == amount.y and p.text in ("Transport", "Van vorige pagina") for p in placed
    )


@pytest.mark.rule("DOC-002")
def test_pages_are_counted_the_heading_comes_again_and_follow_on_pages_name_the_document() -> None:
    pdf = documents.render(samples.invoice("NL", count=60))
    assert reading.pages(pdf) == 3
    for page in (1, 2, 3):
        shown = reading.texts(pdf, page)
        assert f"VF26-0231 · pagina {page} van 3" in shown and "Omschrijving" in shown
        assert ("VF26-0231 · C23 Horeca Groep Noord B.V." in shown) is (page > 1)


@pytest.mark.rule("DOC-002")
def test_five_hundred_lines_are_all_printed_within_the_page() -> None:
    document = samples.invoice("NL", count=500)
    pdf = documents.render(document)
    placed = reading.placed(pdf)
    found = Counter(p.text for p in placed)
    assert all(found[line.item] == 1 for line in document.lines)
    assert 12 <= reading.pages(pdf) <= 16
    assert all(24 < p.y < 268.6 for p in placed if p.page > 1 and p.size > 8.7)


@settings(max_examples=25)
@given(count=st.integers(1, 45), sentences=st.integers(0, 80), remarks=st.integers(0, 12), parts=st.integers(0, 30))
def test_nothing_is_lost_and_nothing_leaves_the_page(count: int, sentences: int, remarks: int, parts: int) -> None:
    long = Line(
        "Onderhoud",
        texts=tuple(f"regel{n} van de toelichting die wat langer is" for n in range(sentences)),
        amount="1,00",
        running="1,00",
    )
    document = samples.invoice("NL", count=count)
    document = replace(
        document,
        lines=(long, *document.lines),
        mentions=tuple(rich(f"slot{n} tekst") for n in range(remarks)),
        instalments=tuple(Instalment(f"dag{n}", "1,00") for n in range(parts)),
    )
    placed = reading.placed(documents.render(document))
    shown = [p.text for p in placed]
    for needle in (*(f"regel{n} " for n in range(sentences)), *(f"slot{n} " for n in range(remarks))):
        assert sum(text.startswith(needle) for text in shown) == 1
    assert all(shown.count(f"dag{n}") == 1 for n in range(parts))
    assert Counter(shown)[samples.WARES["nl"][0][0]] == (count + 4) // 5
    assert all(p.y < 268.6 for p in placed if p.size not in (7.4, 6.1) and p.y < 272)


@pytest.mark.rule("DOC-002")
def test_a_description_longer_than_a_page_goes_on_and_carries_its_sum() -> None:
    document = samples.invoice("NL", count=2)
    text = " ".join(f"woord{n}" for n in range(1500))
    pdf = documents.render(replace(document, lines=(*document.lines, Line(text, amount="10,00", running="911,80"))))
    assert [f"woord{n}" for n in range(1500)] == [w for w in words(pdf).split() if w.startswith("woord")]
    assert reading.pages(pdf) > 2 and "Transport" in reading.texts(pdf, 1)


@pytest.mark.rule("DOC-002")
def test_empty_columns_are_left_out_and_a_company_chooses_the_others() -> None:
    shown = reading.texts(documents.render(samples.invoice("NL", count=2)))
    assert "Korting" not in shown and "Artikel" in shown
    chosen = replace(samples.invoice("NL", count=5), columns=(LineColumn.AMOUNT, LineColumn.DESCRIPTION))
    shown = reading.texts(documents.render(chosen))
    assert not {"Artikel", "Aantal", "Eenheid", "Korting"} & set(shown) and "Omschrijving" in shown


def test_prices_with_vat_say_so() -> None:
    assert {"Prijs", "incl. btw"} <= set(reading.texts(documents.render(replace(samples.invoice(), prices_include_vat=True))))


@pytest.mark.rule("DOC-006")
def test_a_slip_shows_ordered_delivered_and_remaining_without_prices_and_has_room_to_sign() -> None:
    shown = reading.texts(documents.render(samples.slip()))
    assert {"Besteld", "Geleverd", "Nog te", "leveren", "Handtekening", "Volledig en in goede staat ontvangen"} <= set(shown)
    assert not {"18,95", "454,80", "Te betalen, EUR"} & set(shown)


@pytest.mark.rule("DOC-006")
def test_a_picking_list_shows_where_to_find_things_and_boxes_to_tick() -> None:
    pdf = documents.render(samples.picking())
    shown = reading.texts(pdf)
    assert {"Klaar", "Locatie", "A-01-1", "A-05-1"} <= set(shown) and "18,95" not in shown
    picture = reading.picture(pdf, 0, 100).convert("L")
    spot = reading.find(pdf, "A-01-1")
    strip = picture.crop(
        (int(24.6 / 25.4 * 100), int((spot.y - 3) / 25.4 * 100), int(28.8 / 25.4 * 100), int((spot.y + 1) / 25.4 * 100))
    )
    assert strip.getextrema()[0] < 160


@pytest.mark.rule("FTI-060")
def test_a_final_invoice_takes_off_what_was_invoiced_before() -> None:
    shown = reading.texts(documents.render(samples.final_invoice()))
    assert "Aanbetalingsfactuur VA26-0004 van 02-02-2026" in shown and "−3.000,00" in shown
    assert "8.470,00" in shown and "1.470,00" in shown


@pytest.mark.rule("PST-032")
def test_vat_stands_in_the_accounting_currency_with_rate_and_day() -> None:
    shown = reading.texts(documents.render(samples.foreign()))
    assert {"Btw EUR", "195,46", "168,01", "Te betalen, GBP", "968,04"} <= set(shown)
    assert "Btw in EUR tegen de koers van 16-03-2026: 1 GBP = 1,1634 EUR" in shown


@pytest.mark.rule("DOC-013")
def test_each_mention_stands_once_under_its_row_of_the_vat_table() -> None:
    pdf = documents.render(samples.abroad())
    spot, row = reading.find(pdf, samples.EU_GOODS), next(p for p in reading.placed(pdf) if p.text == "ICS" and p.size == 8.2)
    assert 2.5 < spot.y - row.y < 4.5 and row.x == spot.x


def test_a_long_mention_is_broken_inside_its_table() -> None:
    text = " ".join(f"zin{n}" for n in range(60))
    vat = VatTable((VatRow("RC", "0 %", "100,00", "0,00", text),))
    placed = [p for p in reading.placed(documents.render(replace(samples.invoice(), vat=vat))) if "zin" in p.text]
    assert len(placed) > 2 and all(p.x + width(p.text, REGULAR, p.size) <= 105.2 for p in placed)


@pytest.mark.rule("MST-054")
def test_discount_steps_and_instalments_stand_beside_the_totals() -> None:
    shown = reading.texts(documents.render(samples.discounted()))
    assert {"Skonto", "Zahlung bis", "23.03.2026", "30.03.2026", "2.364,87", "2.389,25"} <= set(shown)
    few, many = documents.render(samples.scheduled(3)), documents.render(samples.scheduled(12))
    assert reading.find(few, "Betalingsschema").y < reading.find(few, "Betalen").y
    assert reading.texts(many).count("206,74") >= 11


@pytest.mark.rule("DOC-006")
def test_a_direct_debit_is_announced_with_day_mandate_and_creditor_and_has_no_code() -> None:
    pdf = documents.render(samples.collected())
    assert {"Automatische incasso", "15 april 2026", "MND-2024-0118", "NL98ZZZ050123450000"} <= set(reading.texts(pdf))
    assert zxingcpp.read_barcodes(reading.picture(pdf, 0, 150)) == []


@pytest.mark.rule("DOC-001", "DOC-020")
@pytest.mark.parametrize("country", ["NL", "BE", "FR", "DE"])
def test_the_code_of_an_invoice_is_read_back_with_its_total(country: str) -> None:
    document = samples.invoice(country)
    lines = code(documents.render(document)).split("\n")
    own = samples.OFFICES[country].imprint
    assert lines[:4] == ["BCD", "002", "1", "SCT"] and lines[5:7] == [own.legal_name, own.iban] and lines[9] == "RF89AANM0231"
    total = document.totals[-1].amount
    assert lines[7] == "EUR" + total.replace("\u202f", "").replace(".", "").replace(",", ".")


@pytest.mark.rule("DOC-020")
def test_the_code_stays_readable_where_the_page_is_closed_up_and_is_at_least_twenty_millimetres_wide() -> None:
    pdf = documents.render(samples.combined())
    assert reading.pages(pdf) == 1 and code(pdf).startswith("BCD")
    (found,) = zxingcpp.read_barcodes(reading.picture(pdf, 0, 300))
    corners = found.position
    assert (corners.top_right.x - corners.top_left.x) / 300 * 25.4 > 20


@pytest.mark.rule("DOC-002")
def test_a_belgian_document_has_both_languages_in_its_labels_and_one_in_its_sentences() -> None:
    shown = reading.texts(documents.render(samples.invoice("BE", second="fr")))
    assert {"Factuur / Facture VF26-0231", "Datum / Date", "Btw / TVA 21%", "Te betalen / À payer, EUR", "Désignation"} <= set(
        shown
    )
    assert "VF26-0231 · pagina 1 van 1" in shown and samples.MENTIONS["nl"] in shown and samples.MENTIONS["fr"] not in shown


@pytest.mark.rule("DOC-011")
@pytest.mark.parametrize(
    ("country", "lines"),
    [
        ("NL", {"KvK 05012345", "Btw NL123456782B76"}),
        ("BE", {"BV · RPR Gent", "BE 0123.456.749"}),
        ("FR", {"SAS au capital de 50\u202f000\u202f€", "RCS Lyon 732 829 320", "TVA FR44732829320"}),
        (
            "DE",
            {
                "Amtsgericht Köln, HRB 12345",
                "Geschäftsführung: Dr. Anna Brandt, Max Klein",
                "USt-IdNr. DE136695976",
                "Steuernummer 215/5701/0123",
            },
        ),
        ("GB", {"Registered in England and Wales no. 01234567", "Registered office: Bristol BS35 3DU", "VAT no. GB123456727"}),
    ],
)
def test_the_footer_shows_the_legal_data_of_the_country(country: str, lines: set[str]) -> None:
    assert lines <= {
        text.replace("50 000 €", "50\u202f000\u202f€") for text in reading.texts(documents.render(samples.invoice(country)))
    }


@pytest.mark.rule("LTR-31")
@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("second", ["", "fr"])
def test_only_the_address_stands_in_the_window(country: str, second: str) -> None:
    for kind, document in samples.every_kind(country).items():
        document = samples.invoice(country, second=second) if kind == "invoice" else document
        safe, allowed = document.frame.safe, {*document.address, document.return_line, document.watermark}
        inside = [
            p
            for p in reading.placed(documents.render(document))
            if p.page == 1 and safe.left < p.x < safe.right and safe.top < p.y < safe.bottom
        ]
        assert {p.text for p in inside} <= allowed, kind
        assert checks.problems(document) == () or not document.address


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_two_texts_of_a_page_overlap(country: str) -> None:
    for kind, document in samples.every_kind(country).items():
        placed = [p for p in reading.placed(documents.render(replace(document, watermark=""))) if p.page == 1]
        boxes = sorted((round(p.y, 1), p.x, p.x + width(p.text, REGULAR, p.size) - 0.3, p.text) for p in placed)
        for (y, left, right, text), (other, start, _end, following) in zip(boxes, boxes[1:], strict=False):
            assert y != other or right <= start or right - left < 1, (kind, text, following)
            assert left >= 20


@pytest.mark.rule("EIN-015", "DOC-003")
@pytest.mark.parametrize("kind", ["invoice", "credit_note", "pro_forma", "packing_slip"])
def test_every_font_is_embedded_and_language_title_and_number_are_set(kind: str) -> None:
    document = samples.every_kind("DE")[kind]
    pdf = pypdf.PdfReader(io.BytesIO(documents.render(document)))
    fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert fonts and all("/FontFile2" in font["/FontDescriptor"] for font in fonts)
    assert str(pdf.root_object["/Lang"]) == "de" and pdf.metadata is not None
    assert (pdf.metadata.title, pdf.metadata.subject or "") == (document.heading, document.document)


@pytest.mark.rule("DOC-003", "WIN-31")
@pytest.mark.parametrize("country", COUNTRIES)
def test_the_kept_record_gives_the_same_bytes_whatever_was_printed_before(country: str) -> None:
    for document in samples.every_kind(country).values():
        first = documents.render(document)
        documents.render(samples.invoice("FR", count=30))
        again = record.document_from_plain(json.loads(json.dumps(record.document_to_plain(document))))
        assert again == document and documents.render(again) == first


def test_a_record_of_another_version_is_refused() -> None:
    with pytest.raises(record.UnknownRecordError):
        record.document_from_plain({**record.document_to_plain(samples.slip()), "schema": 99})


def test_preprinted_paper_gets_no_head_and_no_footer() -> None:
    shown = reading.texts(documents.render(samples.invoice(), Paper(preprinted=True)))
    assert "Molenaar Groothandel" not in shown and "KvK 05012345" not in shown and "VF26-0231 · pagina 1 van 1" in shown


def test_pages_are_counted_without_drawing_and_each_document_is_made_when_asked_for() -> None:
    made = [samples.invoice(), samples.invoice(count=60)]
    printed = list(documents.render_each(made))
    assert [one.pages for one in printed] == [documents.page_count(data) for data in made] == [1, 3]
    assert printed[0].content == documents.render(made[0])


def test_a_document_closes_up_only_where_that_saves_a_page() -> None:
    rows = {count: reading.placed(documents.render(samples.invoice("NL", count=count))) for count in (8, 9, 60)}
    pitches = {
        count: round(placed[[p.text for p in placed].index("1014")].y - placed[[p.text for p in placed].index("1007")].y, 1)
        for count, placed in rows.items()
    }
    assert pitches == {8: 5.7, 9: 5.2, 60: 5.7}


def test_a_document_without_lines_and_totals_is_a_page_with_its_head() -> None:
    bare = replace(samples.slip(), lines=(), signature=None)
    assert reading.pages(documents.render(bare)) == 1


def test_a_free_text_line_speaks_over_the_whole_width_and_a_negative_line_keeps_its_sign() -> None:
    text = "Levering volgens uw aanvraag van 2 maart; de machine wordt door onze monteur geplaatst, getest en aan u uitgelegd."
    lines = (
        Line(text, LineKind.TEXT),
        Line("Korting voor proefopstelling", quantity="1", price="−50,00", amount="−50,00", running="−50,00"),
    )
    document = replace(samples.invoice(), lines=lines, totals=(Total("Te betalen, EUR", "−50,00", TotalKind.GRAND),))
    placed = reading.placed(documents.render(document))
    broken = [p for p in placed if p.text.startswith("Levering volgens") or p.text.startswith("uitgelegd")]
    assert width(broken[0].text, REGULAR, 8.9) > 120 and sum(p.text == "−50,00" for p in placed) == 3


@pytest.mark.rule("DOC-002")
def test_lines_without_an_amount_leave_the_sum_carried_forward_as_it_was() -> None:
    document = samples.invoice("NL", count=2)
    texts = tuple(Line(f"toelichting {n}", LineKind.TEXT) for n in range(40))
    pdf = documents.render(replace(document, lines=(*document.lines, *texts)))
    (spot,) = [p for p in reading.placed(pdf) if p.text == "Transport"]
    assert "901,80" in [p.text for p in reading.placed(pdf) if p.page == 1 and p.y == spot.y]


@pytest.mark.rule("LTR-30", "LTR-31", "DOC-002")
@pytest.mark.parametrize("frame", FRAMES.values(), ids=lambda frame: frame.name)
def test_every_layout_profile_keeps_its_window_and_its_title_free(frame: Frame) -> None:
    document = replace(samples.invoice("NL"), frame=frame)
    document = replace(document, info=(*document.info, ("Leverancier", "80012")))
    placed = [p for p in reading.placed(documents.render(document)) if p.page == 1]
    inside = {p.text for p in placed if frame.safe.left < p.x < frame.safe.right and frame.safe.top < p.y < frame.safe.bottom}
    assert inside <= {*document.address, document.return_line}
    title = reading.find(documents.render(document), "Factuur VF26-0231")
    assert title.y == pytest.approx(frame.subject_y, abs=0.1)
    assert max(p.y for p in placed if p.text == "80012") < title.y - 5


@pytest.mark.rule("DOC-002")
def test_the_options_of_a_layout_choose_the_columns() -> None:
    kind = DocumentKind
    assert LineColumn.ITEM not in chosen_columns(kind.INVOICE, item_number=False)
    assert LineColumn.DISCOUNT not in chosen_columns(kind.INVOICE, discount=False)
    assert LineColumn.VAT not in chosen_columns(kind.INVOICE, vat=False)
    bare = (
        LineColumn.ITEM,
        LineColumn.DESCRIPTION,
        LineColumn.ORDERED,
        LineColumn.DELIVERED,
        LineColumn.REMAINING,
        LineColumn.UNIT,
    )
    assert chosen_columns(kind.PACKING_SLIP, prices=False) == bare
    assert chosen_columns(kind.PACKING_SLIP)[-4:] == (LineColumn.PRICE, LineColumn.DISCOUNT, LineColumn.VAT, LineColumn.AMOUNT)
    assert chosen_columns(kind.PICKING_LIST)[0] is LineColumn.CHECK
    priced = replace(samples.slip(), columns=chosen_columns(kind.PACKING_SLIP))
    assert {"Geleverd", "18,95", "454,80"} <= set(reading.texts(documents.render(priced)))


@pytest.mark.rule("DOC-002")
def test_a_long_item_number_is_parted_behind_a_hyphen_and_keeps_its_characters() -> None:
    document = samples.invoice("NL", count=2)
    long = replace(document.lines[0], item="DNST-0001-UITZONDERLIJK-LANG/NUMMER")
    shown = reading.texts(documents.render(replace(document, lines=(long, document.lines[1]))))
    parts = [text for text in shown if text in long.item and len(text) > 3]
    assert "".join(parts) == long.item and len(parts) > 1 and all(part[-1] in "-/R" for part in parts)
