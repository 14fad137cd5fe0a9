"""Printed lists: every row, its headings on every page, totals with the rows they close."""

from dataclasses import replace

import pypdf
import pytest

from app.reports import lists
from app.reports.letter_data import Align, Column, Row
from tests.reports import golden, reading, samples


def test_an_aged_list_stands_as_it_stood() -> None:
    golden.check("aged-balances", lists.render(samples.aged_balances(30)))


def test_the_same_list_gives_the_same_bytes() -> None:
    assert lists.render(samples.aged_balances(30)) == lists.render(samples.aged_balances(30))


@pytest.mark.parametrize("landscape", [True, False])
def test_title_columns_and_page_stand_on_every_page(landscape: bool) -> None:
    pdf = lists.render(samples.aged_balances(200, landscape))
    pages = reading.pages(pdf)
    assert pages > 2
    for page in range(1, pages + 1):
        assert {"Ouderdomsoverzicht klanten", "Molenaar Groothandel B.V.", "Naam", f"pagina {page} van {pages}"} <= set(
            reading.texts(pdf, page)
        )
    assert "Selectie: alle klanten met een openstaand saldo" in reading.texts(pdf, 1)


def test_no_row_is_lost_and_the_total_is_not_alone() -> None:
    for count in range(40, 60, 2):
        placed = reading.placed(lists.render(samples.aged_balances(count)))
        assert [p.text for p in placed if p.text.startswith("C") and p.text[1:].isdigit()] == [
            f"C{n}" for n in range(1, count // 2 + 1)
        ] * 2
        (total,) = [p for p in placed if p.text == "Totaal"]
        assert [p for p in placed if p.page == total.page and p.text.startswith("C") and p.text[1:].isdigit()]


def test_figures_of_a_column_end_on_one_edge() -> None:
    from app.reports.fonts import REGULAR, width

    placed = reading.placed(lists.render(samples.aged_balances(30)))
    edges = {round(p.x + width(p.text, REGULAR, 8.2), 0) for p in placed if p.text.endswith(",57") or p.text.endswith(",14")}
    assert 282.0 in edges


def test_an_empty_list_says_so() -> None:
    data = replace(samples.aged_balances(), rows=(), totals=(), empty="Niets voldoet aan deze selectie.")
    pdf = lists.render(data)
    assert reading.pages(pdf) == 1 and "Niets voldoet aan deze selectie." in reading.texts(pdf)


def test_a_landscape_list_lies_down() -> None:
    import io

    page = pypdf.PdfReader(io.BytesIO(lists.render(samples.aged_balances(4)))).pages[0]
    assert float(page.mediabox.width) > float(page.mediabox.height)


def test_a_single_column_of_words_is_a_list_too() -> None:
    data = lists.ListData(
        "Klanten", "Firma", "nl", (Column("Naam", 1, Align.LEFT),), tuple(Row((f"Klant {n}",)) for n in range(3))
    )
    assert [t for t in reading.texts(lists.render(data)) if t.startswith("Klant ")] == ["Klant 0", "Klant 1", "Klant 2"]
