"""The VAT return against posted documents and lists, out of the books (ESL-060, 061)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.models.sales_lists import EslSetup
from app.services import vat_periods
from app.services.eu_sales import cross_check, editing, paper
from app.services.eu_sales.cross_check import CrossCheck
from app.services.vat_periods import Length
from tests.reports.reading import texts
from tests.services.eu_sales.union import FEBRUARY, JANUARY, NUMBERS, TODAY, Union, codes


def first_quarter(office: Union) -> int:
    """The VAT return of January to March."""
    if not cross_check.returns(office.desk):
        assert vat_periods.create(office.desk, date(2026, 1, 1), Length.QUARTER).done
    return cross_check.returns(office.desk)[-1].id


def look(office: Union) -> CrossCheck:
    found = cross_check.look(office.desk, first_quarter(office))
    assert found is not None
    return found


def causes(office: Union) -> dict[str, int]:
    return {cause.value: amount for cause, amount in look(office).causes}


@pytest.mark.rule("ESL-060", "ESL-061")
def test_what_is_posted_listed_and_filed_stands_beside_each_other(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "1000.40")
    dutch.sell(dutch.customer("FR"), "500", "S", JANUARY)
    assert causes(dutch) == {"unreported": 150_040}
    dutch.check(dutch.propose())
    found = look(dutch)
    row, = found.rows
    assert (row.box.code, row.posted, row.listed, row.difference, row.explained, row.unexplained) == (
        "3b", 150_040, 150_000, 40, 40, 0)
    assert causes(dutch) == {"rounding": 40} and found.unexplained == 0
    assert [state for _key, _number, state in found.lists] == ["checked"]


@pytest.mark.rule("ESL-061")
def test_what_was_posted_after_the_list_was_filed_is_named(dutch: Union) -> None:
    customer = dutch.customer("DE")
    dutch.sell(customer, "1000", day=JANUARY)
    dutch.filed()
    dutch.sell(customer, "200", day=JANUARY)
    dutch.sell(customer, "300", day=FEBRUARY)
    assert causes(dutch) == {"late": 20_000, "unreported": 30_000} and look(dutch).unexplained == 0


@pytest.mark.rule("ESL-061", "ESL-025")
def test_an_excluded_line_is_named(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "1000")
    made = dutch.propose()
    done = editing.exclude(dutch.desk, dutch.line(made, NUMBERS["DE"]).id, "Number in dispute with the customer")
    assert done.done, done.problems
    assert causes(dutch) == {"excluded": 100_000} and look(dutch).unexplained == 0


@pytest.mark.rule("ESL-060")
def test_figures_of_the_return_are_typed_once_it_is_filed_and_do_not_count_as_changes(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "1000")
    period = first_quarter(dutch)
    assert codes(cross_check.enter(dutch.desk, period, {"3b": 90_000}).problems) == ["ESL-060-period"]
    filed = vat_periods.file(dutch.desk, [period], TODAY)
    if not filed.done:
        filed = vat_periods.file(dutch.desk, [period], TODAY, confirmed=frozenset(p.key for p in filed.problems if p.key))
    assert filed.done, filed.problems
    assert codes(cross_check.enter(dutch.desk, period, {"41": 1}).problems) == ["ESL-060-box"]
    assert cross_check.enter(dutch.desk, period, {"3b": 90_000}).value == 1
    row, = look(dutch).rows
    assert (row.filed, row.return_difference) == (90_000, 10_000)
    assert [held.changed for held in vat_periods.held(dutch.desk) if held.id == period] == [False]
    assert cross_check.enter(dutch.desk, period, {"3b": None}).value == 0 and look(dutch).rows[0].filed is None


def test_without_vat_periods_there_is_nothing_to_look_at(dutch: Union) -> None:
    assert cross_check.proposed(dutch.desk) == 0 and cross_check.look(dutch.desk, 1) is None


@pytest.mark.rule("ESL-061")
def test_nothing_unexplained_asks_nothing_even_where_it_would_block(dutch: Union) -> None:
    dutch.office.make(EslSetup(company_id=dutch.desk.company_id, valid_from=date(2026, 1, 1), kind="quarter",
                               unexplained_blocks=True))
    first_quarter(dutch)
    dutch.sell(dutch.customer("DE"), "1000.40")
    assert dutch.check(dutch.propose()) != ""


@pytest.mark.rule("ESL-062", "ESL-060")
@pytest.mark.parametrize("abroad", ["BE"], indirect=True)
def test_belgian_boxes_come_out_of_the_books(abroad: Union) -> None:
    customer = abroad.customer("DE")
    abroad.sell(customer, "1249.50")
    abroad.sell(customer, "450.49", "S")
    abroad.sell(customer, "-79.75")
    abroad.check(abroad.propose())
    assert {row.box.code: (row.posted, row.listed, row.unexplained) for row in look(abroad).rows} == {
        "44": (45_049, 45_049, 0), "46": (124_950, 124_950, 0), "48": (7_975, 7_975, 0)}


# ---------------------------------------------------------------- paper

@pytest.mark.rule("ESL-035", "ESL-010", "ESL-018")
@pytest.mark.parametrize(("language", "title", "stock"), [
    ("en", "EU sales list", "Call-off"), ("nl", "ICL-lijst", "afroep"), ("fr", "Liste des ventes", "stocks"),
    ("de", "Zusammenfassende Meldung", "Konsignation")])
def test_the_list_is_printed_in_four_languages(dutch: Union, language: str, title: str, stock: str) -> None:
    dutch.sell(dutch.customer("DE"), "1000.40")
    dutch.sell(dutch.customer("FR"), "500.60", "S")
    made = dutch.propose()
    number = dutch.check(made)
    content = paper.as_pdf(dutch.desk, made, language)
    assert content is not None
    said = " ".join(texts(content))
    assert title in said and number in said and stock in said
    assert "DE 136 695 976" in said and "FR 83 404 833 048" in said and "Buyer DE" in said


@pytest.mark.rule("ESL-050", "ESL-035")
@pytest.mark.parametrize(("start", "noted"), [(date(2026, 10, 1), False), (date(2027, 1, 1), True)])
def test_a_file_in_a_layout_of_another_year_is_told_in_red_with_its_checksum(dutch: Union, start: date, noted: bool) -> None:
    dutch.sell(dutch.customer("DE"), "1000.40")
    facts = dutch.whole(dutch.propose())
    file = {"name": "ICL.xbrl", "sha256": "ab12" * 16, "profile": "nl_xbrl"}
    later = replace(facts, head=replace(facts.head, start=start, end=start + timedelta(30), files=(file,)))
    with dutch.desk.reading() as session:
        said = " ".join(texts(paper.render(session, dutch.desk, later, "en")))
    assert ("not valid for this period" in said) is noted and "ab12" * 16 in said.replace(" ", "")


@pytest.mark.rule("ESL-035", "ESL-025")
def test_paper_shows_what_is_excluded_and_the_totals(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "1000.40")
    dutch.sell(dutch.customer("AT"), "300.90")
    made = dutch.propose()
    assert editing.exclude(dutch.desk, dutch.line(made, NUMBERS["AT"]).id, "Number in dispute").done
    content = paper.as_pdf(dutch.desk, made)
    assert content is not None
    said = " ".join(texts(content))
    assert "Excluded from this list" in said and "Number in dispute" in said
    assert "1,000.40" in said and "1,000.00" in said and "-0.40" in said.replace("\u2212", "-")
    assert paper.as_pdf(dutch.desk, made + 1) is None
