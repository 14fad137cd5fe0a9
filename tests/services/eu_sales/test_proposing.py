"""A list is proposed from what is posted: gathered, rounded once, with what is left out beside it."""

from datetime import date

import pytest

from app.core.eu_sales import PeriodKind, SupplyType
from app.models.sales_lists import EuSalesList
from app.queries import eu_sales as queries
from app.services.eu_sales import checking, contents, editing, home, proposing
from app.services.eu_sales.editing import Manual
from tests.services.eu_sales.union import FEBRUARY, JANUARY, MARCH, NUMBERS, Union, codes

APRIL = date(2026, 4, 2)


def left(office: Union, list_id: int) -> list[str]:
    """Why posted lines are on no list."""
    with office.desk.reading() as session:
        row = session.get_one(EuSalesList, list_id)
        return [x.reason.value for x in contents.left_out(session, office.desk.company_id, row)]


@pytest.mark.rule("ESL-001", "ESL-002", "ESL-005", "ESL-006", "ESL-016", "ESL-017", "ESL-018")
def test_the_worked_figures_come_out(dutch: Union) -> None:
    """The table of 3.3, NL column: whole euros toward zero, sums below one euro left out."""
    austria, italy = dutch.customer("AT"), dutch.customer("IT")
    for customer, amount, kind in ((austria, "1249.50", "L"), (austria, "830.25", "L"), (austria, "-79.75", "L"),
                                   (dutch.customer("ES"), "450.49", "S"), (italy, "0.40", "L"), (italy, "0.35", "L"),
                                   (dutch.customer("PL"), "999.50", "S"), (dutch.customer("IE"), "12500", "T"),
                                   (dutch.customer("SE"), "-310.51", "L")):
        dutch.sell(customer, amount, kind)
    made = dutch.propose()
    assert dutch.lines(made) == [
        (NUMBERS["AT"], "L", 200000, 200000), (NUMBERS["ES"], "S", 45049, 45000), (NUMBERS["IE"], "T", 1250000, 1250000),
        (NUMBERS["IT"], "L", 75, 0), (NUMBERS["PL"], "S", 99950, 99900), (NUMBERS["SE"], "L", -31051, -31000)]
    whole = dutch.whole(made)
    assert [whole.total(t) for t in "LST"] == [169000, 144900, 1250000]
    assert [whole.total(t, exact=True) for t in "LST"] == [169024, 144999, 1250000]
    assert sum(whole.total(t) for t in "LST") == 1563900
    assert not next(x for x in whole.lines if x.vat_number == NUMBERS["IT"]).printed


@pytest.mark.rule("ESL-005", "ESL-013")
def test_the_vat_date_decides_the_period_and_no_day_is_on_two_lists(dutch: Union) -> None:
    customer = dutch.customer("DE")
    for day, amount in ((date(2026, 1, 31), "10"), (date(2026, 2, 1), "20"), (date(2026, 2, 28), "40"), (date(2026, 3, 1), "80")):
        dutch.sell(customer, amount, day=day)
    made = dutch.propose(FEBRUARY, PeriodKind.MONTH)
    assert dutch.lines(made) == [(NUMBERS["DE"], "L", 6000, 6000)]
    refused = proposing.propose(dutch.desk, MARCH, PeriodKind.QUARTER, "LST")
    assert refused.value is None and codes(refused.problems) == ["ESL-013-overlap"]
    assert proposing.propose(dutch.desk, date(2026, 3, 1), PeriodKind.MONTH, "LST").done
    assert codes(proposing.propose(dutch.desk, JANUARY, PeriodKind.MONTH, "").problems) == ["ESL-001-types"]
    assert codes(proposing.propose(dutch.desk, date(2026, 5, 1), PeriodKind.MONTH, "LST").problems) == ["ESL-001-started"]


@pytest.mark.rule("ESL-007", "ESL-008")
def test_an_invoice_credited_in_the_period_nets_to_nothing_and_stays_linked(dutch: Union) -> None:
    customer = dutch.customer("DE")
    dutch.sell(customer, "500")
    dutch.sell(customer, "-500", day=MARCH)
    made = dutch.propose()
    line, = dutch.whole(made).lines
    assert (line.exact, line.reported, line.printed, [d.amount for d in line.documents]) == (0, 0, False, [50000, -50000])


@pytest.mark.rule("ESL-004", "ESL-T02")
def test_what_does_not_qualify_is_shown_with_its_reason(dutch: Union) -> None:
    with dutch.desk.reading() as session:
        assert queries.posted(session, dutch.desk.company_id, JANUARY, MARCH) == []
    northern = dutch.office.customer("Belfast", vat="EU-BUSINESS", country_code="GB", vat_number="XI980780684")
    dutch.sell(northern, "100", "S")
    dutch.sell(northern, "70", "L")
    dutch.sell(dutch.customer("EL"), "30", "S")
    made = dutch.propose()
    assert dutch.lines(made) == [(NUMBERS["EL"], "S", 3000, 3000), ("XI980780684", "L", 7000, 7000)]
    assert left(dutch, made) == ["northern_ireland"]


@pytest.mark.rule("ESL-009", "ESL-025")
def test_manual_lines_and_decisions_survive_proposing_again(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "100")
    dutch.sell(dutch.customer("FR"), "200")
    made = dutch.propose()
    typed = Manual(SupplyType.GOODS, "be 0403.019.261", 123456, "Own stock moved to our depot")
    assert editing.add_manual(dutch.desk, made, typed).done
    assert editing.exclude(dutch.desk, dutch.line(made, NUMBERS["DE"]).id, "Sold to the branch here").done
    assert editing.report_as(dutch.desk, dutch.line(made, NUMBERS["FR"]).id, NUMBERS["AT"], "Typed wrong on the order").done
    dutch.sell(dutch.customer("DE", "Second"), "50")
    assert proposing.propose_again(dutch.desk, made).done
    whole = dutch.whole(made)
    assert [(x.number, x.exact, x.manual, x.excluded) for x in whole.lines] == [
        (NUMBERS["AT"], 20000, False, False), (NUMBERS["BE"], 123456, True, False), (NUMBERS["DE"], 15000, False, True)]
    assert whole.total("L") == 20000 + 123400
    assert editing.exclude(dutch.desk, dutch.line(made, NUMBERS["DE"]).id, "").done
    assert editing.report_as(dutch.desk, dutch.line(made, NUMBERS["FR"]).id, "", "").done
    assert editing.remove_manual(dutch.desk, dutch.line(made, NUMBERS["BE"]).id).done
    assert dutch.lines(made) == [(NUMBERS["DE"], "L", 15000, 15000), (NUMBERS["FR"], "L", 20000, 20000)]


@pytest.mark.rule("ESL-016")
def test_a_manual_line_with_the_same_number_is_rounded_with_the_posted_one(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "100.60")
    made = dutch.propose()
    assert editing.add_manual(dutch.desk, made, Manual(SupplyType.GOODS, NUMBERS["DE"], 5050, "Own stock moved abroad")).done
    assert sum(x.reported for x in dutch.whole(made).lines) == 15100


@pytest.mark.rule("ESL-009", "ESL-025")
@pytest.mark.parametrize(("typed", "told"), [
    (Manual(SupplyType.GOODS, "DE136695977", 100, "Own stock moved"), ["ESL-025-number"]),
    (Manual(SupplyType.GOODS, "NL004495445B01", 100, "Own stock moved"), ["ESL-025-state"]),
    (Manual(SupplyType.SERVICES, "XI980780684", 100, "Services done there"), ["ESL-025-state"]),
    (Manual(SupplyType.GOODS, "DE136695976", 0, "short"), ["ESL-009-amount", "ESL-009-reason"]),
])
def test_a_manual_line_that_cannot_be_right_is_refused(dutch: Union, typed: Manual, told: list[str]) -> None:
    made = dutch.propose()
    refused = editing.add_manual(dutch.desk, made, typed)
    assert (refused.value, codes(refused.problems)) == (None, told)
    assert dutch.lines(made) == []


@pytest.mark.rule("ESL-011", "ESL-012")
def test_the_running_total_of_goods_splits_the_quarter(dutch: Union) -> None:
    customer = dutch.customer("DE")
    dutch.sell(customer, "39999.99", day=JANUARY)
    with dutch.desk.reading() as session:
        running = home.limit(session, dutch.desk, JANUARY)
        assert running is not None and (running.total, running.limit, running.amber) == (3999999, 5000000, False)
    dutch.sell(customer, "0.01", day=JANUARY)
    dutch.sell(customer, "9000", "S", day=JANUARY)
    with dutch.desk.reading() as session:
        running = home.limit(session, dutch.desk, JANUARY)
        assert running is not None and (running.amber, running.crossed) == (True, False)
    dutch.sell(customer, "10000.01", "T")
    with dutch.desk.reading() as session:
        found = proposing.waiting(session, dutch.desk)
        assert [(p.span.kind.value, p.span.end, p.deadline, p.lines) for p in found] == [
            ("two_months", date(2026, 2, 28), date(2026, 3, 31), 4)]
        assert proposing.next_period(session, dutch.desk) == found[0]


@pytest.mark.rule("ESL-014", "CLW-018")
def test_the_next_deadline_is_known_before_and_after_the_list_is_made(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "100")
    with dutch.desk.reading() as session:
        told = home.tile(session, dutch.desk)
    assert (told.deadline, told.list_id, told.waiting, told.nearness.value) == (date(2026, 4, 30), None, 1, "far")
    made = dutch.propose()
    for day, near in ((date(2026, 4, 24), "far"), (date(2026, 4, 25), "near"), (date(2026, 4, 30), "near"),
                      (date(2026, 5, 1), "late")):
        then = dutch.on(day)
        with then.desk.reading() as session:
            told = home.tile(session, then.desk)
        assert (told.list_id, told.nearness.value) == (made, near)


@pytest.mark.rule("ESL-022")
def test_a_draft_is_looked_at_without_being_changed(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "100")
    made = dutch.propose()
    told = checking.look(dutch.desk, made)
    assert told.value is not None and codes(told.value) == ["ESL-022-unverified"]
    assert dutch.state(made) == "draft" and checking.look(dutch.desk, 999).problems[0].code == "ESL-030-gone"
