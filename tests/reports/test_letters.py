"""Letters on paper: page breaks, carried totals, windows, languages, the same bytes for the same record (LTR, WIN-31)."""

import io
import json
from collections.abc import Iterator
from dataclasses import replace

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.reports import letters, record
from app.reports.letter_data import LetterData, PayLine, Row, RowKind, Table, Total, TotalKind, file_name, plain, rich
from tests.reports import golden, reading, samples

LANGUAGES = ["nl", "de", "fr", "en"]


@pytest.mark.rule("LTR-02", "LTR-03")
@pytest.mark.parametrize(
    ("name", "letter"),
    [
        *((f"reminder-{language}", samples.reminder(language)) for language in LANGUAGES),
        ("reminder-three-pages", samples.reminder("nl", 70)),
        ("interest-note", samples.interest_note()),
        ("fourteen-days", samples.fourteen_days()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_text_stands_where_it_stood(name: str, letter: LetterData) -> None:
    golden.check(name, letters.render(letter))


@pytest.mark.rule("LTR-52", "WIN-31")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kept_record_gives_the_same_bytes(language: str) -> None:
    letter = samples.reminder(language, 40)
    again = record.from_plain(json.loads(json.dumps(record.to_plain(letter))))
    assert again == letter
    assert letters.render(again) == letters.render(letter)


def test_what_was_printed_before_does_not_change_the_bytes() -> None:
    first = letters.render(samples.reminder("nl"))
    letters.render(samples.reminder("fr", 70))
    letters.render_merged([samples.interest_note()], io.BytesIO())
    assert letters.render(samples.reminder("nl")) == first


@pytest.mark.rule("LTR-52")
def test_fonts_are_embedded_and_language_title_and_number_are_set() -> None:
    pdf = pypdf.PdfReader(io.BytesIO(letters.render(samples.reminder("de", 40))))
    fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert {font["/BaseFont"].split("+")[1] for font in fonts} == {
        "SourceSans3-Regular",
        "SourceSans3-SemiBold",
        "SourceSans3-Bold",
    }
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)
    assert str(pdf.root_object["/Lang"]) == "de" and pdf.metadata is not None
    assert pdf.metadata.title == "Zweite Mahnung: 40 Rechnungen überfällig" and pdf.metadata.subject == "AANM-0231"


def test_names_with_polish_greek_and_markup_characters_are_printed_as_they_stand() -> None:
    lines = ("Łódź & Söhne <Ἀθήνα>", "**Straße** 1", "1234 AB  ŞIRNAK")
    shown = reading.texts(letters.render(replace(samples.reminder("nl"), address=lines)))
    assert "**Straße** 1" in shown and "1234 AB  ŞIRNAK" in shown and any(line.startswith("Łódź & Söhne <") for line in shown)


@pytest.mark.rule("LTR-33")
def test_pages_are_counted_from_page_one_and_name_the_letter() -> None:
    pdf = letters.render(samples.reminder("nl", 70))
    for page in (1, 2, 3):
        assert f"AANM-0231 · pagina {page} van 3" in reading.texts(pdf, page)
        assert ("AANM-0231 · C23 Horeca Groep Noord B.V." in reading.texts(pdf, page)) is (page > 1)
        assert "Vervallen op" in reading.texts(pdf, page)


@pytest.mark.rule("LTR-33")
def test_the_amount_carried_forward_is_the_sum_of_what_stands_above() -> None:
    pdf = letters.render(samples.reminder("nl", 70))
    first = [p for p in reading.placed(pdf) if p.page == 1]
    printed = [
        int(p.text.replace(".", "").replace(",", ""))
        for p in first
        if 185 < right_edge(p) < 192 and "," in p.text and p.size == 8.9
    ]
    (carried,) = [p for p in first if p.text == "Transport"]
    assert printed[-1] == sum(printed[:-1])
    brought = [p.text for p in reading.placed(pdf) if p.page == 2 and p.size == 8.9][:3]
    assert brought[0] == "Van vorige pagina"
    assert brought[1:] == [p.text for p in first if p.y == carried.y][1:]


def right_edge(text: reading.Placed) -> float:
    from app.reports.fonts import REGULAR, width

    return text.x + width(text.text, REGULAR, text.size)


@pytest.mark.rule("LTR-33")
@pytest.mark.parametrize("count", range(1, 80))
def test_the_total_never_stands_without_two_rows_and_the_box_is_never_split(count: int) -> None:
    letter = samples.reminder("nl", count)
    placed = reading.placed(letters.render(letter))
    (total,) = [p for p in placed if p.text == "Te betalen, EUR"]
    rows = [p for p in placed if p.page == total.page and p.text.startswith(("VF25-", "VF24-", "VC25-"))]
    assert len(rows) >= 2
    box = [next(p for p in placed if p.text == text) for text in ("Betalen", "IBAN", "Uiterlijk", "Scan en betaal")]
    assert len({p.page for p in box}) == 1
    assert all(p.y <= 268.6 for p in placed if p.size > 8)
    assert all(p.y >= 25 for p in placed if p.page > 1 and p.size > 8.7)


@settings(max_examples=30)
@given(count=st.integers(1, 120), paragraphs=st.integers(0, 12), words=st.integers(1, 120))
def test_nothing_is_lost_over_page_breaks(count: int, paragraphs: int, words: int) -> None:
    text = rich(" ".join(f"woord{n}" for n in range(words)))
    letter = replace(samples.reminder("nl", count), after=(text,) * paragraphs)
    shown = [p for p in reading.placed(letters.render(letter)) if p.size in (8.9, 9.5)]
    numbers = [row.cells[0] for row in letter.tables[0].rows]
    assert [p.text for p in shown if p.text in set(numbers)] == numbers
    assert sum(p.text.split().count(f"woord{words - 1}") for p in shown) == paragraphs


def test_the_closing_never_stands_alone_on_a_page() -> None:
    for extra in range(0, 14):
        letter = samples.reminder("nl", 3)
        letter = replace(letter, after=letter.after + (rich("Nog een regel."),) * extra)
        placed = reading.placed(letters.render(letter))
        (closing,) = [p for p in placed if p.text == letter.closing]
        assert [p for p in placed if p.page == closing.page and p.size == 9.5 and p.y < closing.y]


def test_a_group_heading_stays_with_its_first_line() -> None:
    base = samples.interest_note()
    table = base.tables[0]
    for count in range(4, 12):
        rows = tuple(
            replace(row, cells=(f"VF-{n}", *row.cells[1:]) if row.kind is RowKind.HEAD else row.cells)
            for n, row in enumerate(table.rows * count)
        )
        placed = reading.placed(letters.render(replace(base, tables=(replace(table, rows=rows),))))
        for p in placed:
            if p.text.startswith("VF-"):
                assert any(q.page == p.page and 0 < q.y - p.y < 6 for q in placed), p


@pytest.mark.rule("LTR-03")
def test_sections_and_subtotals_stand_in_the_table() -> None:
    letter = samples.reminder("nl", 2, credit=False)
    table = letter.tables[0]
    blank = ("",) * 6
    rows = (
        Row(("Over de vervaldatum", "", *blank), RowKind.SECTION),
        *table.rows,
        Row(("Subtotaal", "", "", "", "", "", "9.559,05", ""), RowKind.SUBTOTAL),
        Row(("Nog niet vervallen", "", *blank), RowKind.SECTION),
        table.rows[0],
    )
    shown = reading.texts(letters.render(replace(letter, tables=(Table(table.columns, rows, table.carry),))))
    assert [t for t in shown if t in ("Over de vervaldatum", "Subtotaal", "Nog niet vervallen")] == [
        "Over de vervaldatum",
        "Subtotaal",
        "Nog niet vervallen",
    ]


def test_a_long_description_wraps_inside_its_column() -> None:
    letter = samples.interest_note()
    table = letter.tables[0]
    long = (
        "fällig 29.11.2024, Teilzahlungen am 05.01., 12.01., 19.01., 26.01., 02.02. und 09.02.2025, Rest noch nicht eingegangen"
    )
    rows = (replace(table.rows[0], cells=("VF24-3902", long, "", "", "", "", "62,81")), *table.rows[1:])
    pdf = letters.render(replace(letter, tables=(replace(table, rows=rows),)))
    parts = [p for p in reading.placed(pdf) if p.x == 49.0 and p.size == 8.9 and p.text.strip() in long]
    assert len(parts) > 1 and " ".join(p.text.strip() for p in parts) == long and all(right_edge(p) <= 188 for p in parts)


def test_a_figure_wider_than_its_column_is_printed_smaller_and_whole() -> None:
    letter = samples.reminder("nl", 1, credit=False)
    huge = "−999.999.999.999.999,99"
    row = letter.tables[0].rows[0]
    pdf = letters.render(
        replace(letter, tables=(replace(letter.tables[0], rows=(replace(row, cells=(*row.cells[:6], huge, row.cells[7])),)),))
    )
    shown = reading.find(pdf, huge)
    assert shown.size < 8.9 and shown.x > 25 + 119


@pytest.mark.rule("LTR-40")
def test_the_payment_box_grows_with_its_lines() -> None:
    letter = samples.fourteen_days()
    assert letter.payment is not None
    more = replace(letter.payment, lines=(*letter.payment.lines, PayLine("Valuta", "EUR"), PayLine("Extra", "x")))
    low = reading.find(letters.render(letter), letter.closing).y
    assert reading.find(letters.render(replace(letter, payment=more)), letter.closing).y == pytest.approx(low + 9, abs=0.2)


@pytest.mark.rule("AUD-031")
def test_a_copy_is_marked_on_every_page() -> None:
    pdf = letters.render(replace(samples.reminder("nl", 40), mark="Kopie"))
    assert [("KOPIE" in reading.texts(pdf, page)) for page in (1, 2)] == [True, True]


def test_a_logo_takes_the_place_of_the_lettered_square() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (400, 100), "#CC0000").save(stream, "PNG")
    letter = samples.reminder("nl")
    with_logo = replace(letter, letterhead=replace(letter.letterhead, logo="a" * 64, centred=True))
    pdf = letters.render(with_logo, assets={"a" * 64: stream.getvalue()})
    assert pdf == letters.render(with_logo, assets={"a" * 64: stream.getvalue()})
    assert "M" not in reading.texts(pdf)
    assert (204, 0, 0) in {colour for _count, colour in reading.picture(pdf).convert("RGB").getcolors(1 << 20) or []}


def test_a_missing_logo_is_an_error_of_the_caller() -> None:
    letter = samples.reminder("nl")
    with pytest.raises(KeyError):
        letters.render(replace(letter, letterhead=replace(letter.letterhead, logo="b" * 64)))


def run(count: int) -> Iterator[LetterData]:
    for number in range(count):
        yield replace(samples.reminder("nl", 2 if number % 2 else 40), document=f"AANM-{number}", customer=f"C{number} Klant")


@pytest.mark.rule("LTR-50")
def test_a_run_in_one_file_has_a_bookmark_per_letter() -> None:
    target = io.BytesIO()
    pages = letters.render_merged(run(4), target, "Aanmaningen", "nl")
    pdf = pypdf.PdfReader(target)
    assert pages == len(pdf.pages) == 6
    marks = [(item["/Title"], pdf.get_destination_page_number(item)) for item in pdf.outline]  # type: ignore[arg-type, call-overload]
    assert marks == [("C0 Klant · AANM-0", 0), ("C1 Klant · AANM-1", 2), ("C2 Klant · AANM-2", 3), ("C3 Klant · AANM-3", 5)]


@pytest.mark.rule("LTR-34")
def test_duplex_starts_each_letter_on_a_front_side() -> None:
    target = io.BytesIO()
    assert letters.render_merged(run(4), target, duplex=True) == 7
    assert [bool(reading.texts(target.getvalue(), page)) for page in range(1, 8)] == [True, True, True, False, True, True, True]


@pytest.mark.rule("LTR-50")
def test_one_file_each_holds_the_same_letters() -> None:
    made = list(letters.render_each(run(3)))
    assert [(r.letter.document, r.pages) for r in made] == [("AANM-0", 2), ("AANM-1", 1), ("AANM-2", 2)]
    assert [letters.page_count(r.letter) for r in made] == [2, 1, 2]
    assert made[1].content == letters.render(made[1].letter)


@pytest.mark.rule("LTR-53")
def test_a_run_can_be_stopped_and_then_writes_nothing() -> None:
    target, seen = io.BytesIO(), []

    def until_two(done: int) -> bool:
        seen.append(done)
        return done < 2

    assert letters.render_merged(run(10), target, progress=until_two) == 0
    assert seen == [1, 2] and target.getvalue() == b""


def test_an_empty_run_makes_no_file() -> None:
    target = io.BytesIO()
    assert letters.render_merged([], target) == 0 and target.getvalue() == b""


@pytest.mark.rule("LTR-50")
@pytest.mark.parametrize(
    ("document", "customer", "name"), [("AANM-0231", "C23", "AANM-0231_C23.pdf"), ("A/1", "C:2*", "A-1_C-2-.pdf")]
)
def test_file_names_have_no_characters_a_file_system_refuses(document: str, customer: str, name: str) -> None:
    assert file_name(document, customer) == name


def test_bold_words_are_marked_by_two_stars() -> None:
    text = rich("Betaal **€ 12,00** uiterlijk **morgen**.")
    assert [(span.text, span.bold) for span in text] == [
        ("Betaal ", False),
        ("€ 12,00", True),
        (" uiterlijk ", False),
        ("morgen", True),
        (".", False),
    ]
    assert plain(text) == "Betaal € 12,00 uiterlijk morgen."


@pytest.mark.rule("LTR-52", "WIN-31")
def test_a_record_of_an_older_version_prints_the_same_without_what_was_added_since() -> None:
    letter = samples.interest_note()
    old = json.loads(json.dumps(record.to_plain(letter)))
    for table in old["letter"]["tables"]:
        del table["whole"]
        for row in table["rows"]:
            del row["strong"]
    assert letters.render(record.from_plain(old)) == letters.render(letter)


def test_a_record_of_another_schema_is_refused() -> None:
    old = record.to_plain(samples.reminder("nl")) | {"schema": 0}
    with pytest.raises(record.UnknownRecordError):
        record.from_plain(old)


def test_a_letter_of_one_sentence_needs_no_table_and_no_box() -> None:
    letter = replace(
        samples.reminder("nl"),
        tables=(),
        totals=(Total("Te betalen", "1,00", TotalKind.GRAND),),
        payment=None,
        before=(rich("Kort."),),
    )
    assert reading.pages(letters.render(letter)) == 1
