"""A list is checked once, its lines belong to it, and what is posted later puts it back to draft."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.core.eu_sales import PeriodKind
from app.core.money import Money
from app.i18n import problem_text
from app.models.customers import Customer
from app.models.sales_lists import EuSalesListSource
from app.queries import eu_sales as queries
from app.services import eu_sales
from app.services.eu_sales import checking, editing, life, proposing
from app.storage import verify
from app.storage.unit_of_work import Actor
from tests.services.eu_sales.union import FEBRUARY, JANUARY, MARCH, NUMBERS, TODAY, Union, codes, copied, keys, opened
from tests.services.persons import person


def stamped(office: Union) -> int:
    """How many posted lines are on a live list."""
    with office.desk.reading() as session:
        return session.scalar(select(func.count()).select_from(EuSalesListSource).where(EuSalesListSource.live)) or 0


def sound(office: Union) -> None:
    """Every proof holds."""
    with office.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("ESL-022", "ESL-030", "ESL-034")
def test_a_checked_list_has_a_number_and_holds_its_lines(dutch: Union) -> None:
    invoice = dutch.sell(dutch.customer("DE"), "100")
    made = dutch.propose()
    refused = checking.check(dutch.desk, made)
    assert (refused.value, codes(refused.problems)) == (None, ["ESL-022-unverified"])
    assert (dutch.state(made), stamped(dutch)) == ("draft", 0)
    done = checking.check(dutch.desk, made, confirmed=keys(refused.problems))
    assert (done.value, dutch.state(made), stamped(dutch)) == ("ESL-0001", "checked", 1)
    with dutch.desk.reading() as session:
        assert queries.list_of_document(session, "sales_invoice", invoice) == [(made, "ESL-0001", "checked")]
    sound(dutch)


@pytest.mark.rule("ESL-T06", "ESL-030")
def test_of_two_users_who_check_at_once_one_reads_who_was_first(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "100")
    made = dutch.propose()
    dutch.check(made)
    other = replace(dutch.desk, actor=Actor(dutch.desk.actor.user_id, "Bert"))
    refused = checking.check(other, made, confirmed=frozenset())
    problem, = refused.problems
    assert (problem.code, problem.saw["user"], problem.saw["number"]) == ("ESL-030-checked", "Anna", "ESL-0001")
    assert [e.after for e in dutch.whole(made).events] == ["draft", "checked"]


@pytest.mark.rule("ESL-T06", "ESL-030")
def test_two_who_check_in_the_same_instant_make_one_list(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "100")
    made = dutch.propose()
    done = dutch.race(made)
    assert sorted(d.value or "" for d in done) == ["", "ESL-0001"]
    (refused,) = (d.problems for d in done if d.value is None)
    assert codes(refused) == ["ESL-030-checked"] and "already checked by" in problem_text(refused[0], "en", "en_GB")
    assert [e.after for e in dutch.whole(made).events] == ["draft", "checked"] and stamped(dutch) == 1


@pytest.mark.rule("ESL-022")
def test_what_was_posted_since_the_proposal_is_taken_in_after_a_question(dutch: Union) -> None:
    customer = dutch.customer("DE")
    dutch.sell(customer, "100")
    made = dutch.propose()
    dutch.sell(customer, "50", day=MARCH)
    refused = checking.check(dutch.desk, made)
    assert codes(refused.problems) == ["ESL-022-unverified", "ESL-031-changed"]
    assert dutch.lines(made) == [(NUMBERS["DE"], "L", 10000, 10000)]
    dutch.check(made)
    assert dutch.lines(made) == [(NUMBERS["DE"], "L", 15000, 15000)]


@pytest.mark.rule("ESL-022")
def test_warnings_are_about_delivery_negative_totals_shared_and_changed_numbers(dutch: Union) -> None:
    first = dutch.customer("FR", "Dupont")
    dutch.sell(first, "-10")
    dutch.sell(dutch.customer("FR", "Durand"), "5")
    mover = dutch.customer("DE", "Wagner")
    dutch.sell(mover, "80", day=JANUARY)
    with dutch.desk.writing("test.number") as uow:
        uow.session.get_one(Customer, mover).vat_number = NUMBERS["ES"]
    dutch.sell(mover, "90")
    made = dutch.propose()
    assert [x.number for x in dutch.whole(made).lines] == [NUMBERS["DE"], NUMBERS["ES"], NUMBERS["FR"]]
    told = checking.look(dutch.desk, made).value
    assert told is not None
    assert [(p.code, p.row) for p in told] == [
        ("ESL-022-changed", 1), ("ESL-022-delivery", 2), ("ESL-022-changed", 2), ("ESL-022-negative", 3), ("ESL-022-shared", 3),
        ("ESL-022-unverified", None)]


@pytest.mark.rule("ESL-022")
@pytest.mark.parametrize(("amount", "asked"), [("500", False), ("500.01", True)])
def test_five_times_the_average_of_twelve_months_is_the_limit(dutch: Union, amount: str, asked: bool) -> None:
    """1,200 in the twelve months before February 2026 make an average of 100 a month."""
    customer = dutch.customer("DE")
    then = dutch.on(date(2025, 2, 20))
    then.sell(customer, "1200", day=date(2025, 2, 20))
    now = dutch.on(date(2026, 4, 7))
    now.sell(customer, amount)
    made = now.propose(FEBRUARY, PeriodKind.MONTH)
    told = checking.look(now.desk, made).value
    assert told is not None and ("ESL-022-average" in codes(told)) is asked


@pytest.mark.rule("ESL-025", "ESL-031")
def test_more_under_a_number_that_is_left_out_is_asked_about(dutch: Union) -> None:
    customer = dutch.customer("DE")
    dutch.sell(customer, "1000")
    dutch.sell(dutch.customer("FR"), "70")
    made = dutch.propose()
    assert editing.exclude(dutch.desk, dutch.line(made, NUMBERS["DE"]).id, "Sold to the branch here").done
    assert "ESL-025-more" not in codes(checking.check(dutch.desk, made).problems)
    dutch.sell(customer, "500")
    told = {p.code: p for p in checking.check(dutch.desk, made).problems}
    assert (told["ESL-025-more"].saw["number"], told["ESL-025-more"].saw["amount"]) == (NUMBERS["DE"], Money(50000, "EUR"))


@pytest.mark.rule("ESL-015")
def test_a_period_with_nothing_to_report_is_closed_after_a_question(dutch: Union) -> None:
    made = dutch.propose()
    assert codes(checking.check(dutch.desk, made).problems) == ["ESL-015-nil"]
    assert dutch.check(made) == "ESL-0001"


@pytest.mark.rule("ESL-031", "ESL-T05")
def test_a_line_posted_into_a_checked_period_puts_the_list_back(dutch: Union) -> None:
    customer = dutch.customer("DE")
    dutch.sell(customer, "100")
    made = dutch.propose()
    number = dutch.check(made)
    dutch.sell(customer, "10", day=date(2026, 4, 1))
    assert dutch.state(made) == "checked"
    dutch.sell(customer, "50", day=date(2026, 3, 31))
    head = dutch.whole(made).head
    assert (head.state, head.recheck, head.number, stamped(dutch)) == ("draft", True, number, 0)
    with dutch.desk.reading() as session:
        spans = eu_sales.spans_ending(session, dutch.desk, date(2026, 3, 1), date(2026, 3, 31))
        told = eu_sales.outstanding(session, dutch.desk, date(2026, 3, 1), date(2026, 3, 31))
    assert spans == [(date(2026, 1, 1), date(2026, 3, 31))]
    assert (told.qualifying, len(told.lines), told.amount, told.unchecked) == (2, 2, 15000, (made,))
    assert dutch.check(made) == number and not dutch.whole(made).head.recheck
    sound(dutch)


@pytest.mark.rule("ESL-030")
def test_lines_of_a_list_that_is_taken_back_or_cancelled_are_free(dutch: Union) -> None:
    dutch.sell(dutch.customer("DE"), "100")
    made = dutch.propose()
    dutch.check(made)
    assert life.back_to_draft(dutch.desk, made).done and stamped(dutch) == 0
    assert life.cancel(dutch.desk, made, "Made for the wrong quarter").done
    again = dutch.propose()
    assert dutch.check(again) == "ESL-0002" and stamped(dutch) == 1
    refused = proposing.propose_again(dutch.desk, again)
    assert codes(refused.problems) == ["ESL-030-draft"]
    assert codes(life.accept(dutch.desk, again).problems) == ["ESL-030-move"]
    sound(dutch)


@pytest.mark.rule("AUD-016")
def test_only_who_manages_periods_runs_lists(dutch: Union) -> None:
    made = dutch.propose()
    clerk = person(dutch.desk, "Bert", "CLERK")
    for refused in (proposing.propose(clerk, JANUARY, PeriodKind.MONTH, "LST"), checking.check(clerk, made),
                    life.cancel(clerk, made)):
        assert refused.value is None and codes(refused.problems)[0].startswith("AUD-016")
    assert checking.check(person(dutch.desk, "Cees", "CLOSER"), made, confirmed=frozenset(("ESL-015-nil-2026-03-31",))).done


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("ESL-030")
def test_a_list_is_checked_whole_or_not_at_all_whenever_the_program_is_killed(union_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "killed.tegoed"
    office = copied(union_file, path)
    customers = [office.customer(state) for state in ("DE", "FR", "AT", "BE", "PL")]
    for customer in customers:
        office.sell(customer, "100")
    made = office.propose()
    office.desk.file.close()
    done = subprocess.run([sys.executable, "-m", "tests.services.eu_sales.killed_checking", str(path), str(made)],
                          capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    office = Union(opened(path, TODAY))
    held = stamped(office)
    assert held == (5 if office.state(made) == "checked" else 0)
    assert [x.exact for x in office.whole(made).lines] == [10000] * 5
    moves = [(e.before, e.after) for e in office.whole(made).events]
    assert moves[0] == ("", "draft") and all(a[1] == b[0] for a, b in zip(moves, moves[1:], strict=False))
    assert office.whole(made).head.number in ("ESL-0001", "")
    sound(office)
    office.desk.file.close()


@pytest.mark.rule("ESL-004", "ESL-031")
def test_what_is_on_no_list_and_what_is_posted_late_keeps_no_period_open(dutch: Union) -> None:
    northern = dutch.office.customer("Belfast", vat="EU-BUSINESS", country_code="GB", vat_number="XI980780684")
    dutch.sell(northern, "77", "S")
    month = date(2026, 3, 1), date(2026, 3, 31)
    with dutch.desk.reading() as session:
        assert eu_sales.outstanding(session, dutch.desk, *month) == eu_sales.Outstanding(0, (), 0, (), ())
    customer = dutch.customer("DE")
    dutch.sell(customer, "100")
    with dutch.desk.reading() as session:
        assert eu_sales.outstanding(session, dutch.desk, *month).amount == 10000
    made = dutch.propose()
    dutch.check(made)
    with dutch.desk.reading() as session:
        told = eu_sales.outstanding(session, dutch.desk, *month)
    assert (told.lines, told.unchecked, told.unsubmitted) == ((), (), ((made, date(2026, 4, 30)),))
    dutch.submit(made)
    dutch.sell(customer, "5")
    with dutch.desk.reading() as session:
        assert eu_sales.outstanding(session, dutch.desk, *month) == eu_sales.Outstanding(2, (), 0, (), ())
