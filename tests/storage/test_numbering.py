"""Numbers: in order, per year, without a gap, and only when the posting holds (MST-020…026)."""

from datetime import date

import pytest
from hypothesis import given as drawn_from
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.models.accounts import NumberSeries, NumberSeriesLine, NumberSeriesUse
from app.models.customers import Customer
from app.models.ledger import Voucher
from app.storage import numbering, verify
from tests.storage import given


def line_of(office: given.Office, code: str, year: int) -> NumberSeriesLine:
    """The line of a series that holds a year."""
    with office.file.reading() as session:
        return session.scalars(select(NumberSeriesLine).join(NumberSeries).where(
            NumberSeries.company_id == office.desk.company_id, NumberSeries.code == code,
            NumberSeriesLine.start <= date(year, 12, 31)).order_by(NumberSeriesLine.start.desc())).first()  # type: ignore[return-value]


def change(office: given.Office, code: str, **values: object) -> None:
    """Set up a line differently."""
    identity = line_of(office, code, 2026).id
    with office.desk.writing("number_series.update") as unit:
        row = unit.session.get_one(NumberSeriesLine, identity)
        for name, value in values.items():
            setattr(row, name, value)


@pytest.mark.rule("MST-020", "MST-021", "MST-023", "AUD-003")
def test_numbers_follow_each_other_and_start_again_each_year(office: given.Office) -> None:
    days = [date(2026, 3, 7), date(2026, 12, 31), date(2027, 1, 1), date(2026, 3, 8), date(2027, 6, 1)]
    assert [office.post(100, day=day)[0].number for day in days] == [
        "OPN-2026-000001", "OPN-2026-000002", "OPN-2027-000001", "OPN-2026-000003", "OPN-2027-000002"]
    with office.file.reading() as session:
        assert verify.prove(session, ("L13",)) == []


@pytest.mark.rule("MST-023", "AUD-003")
def test_a_posting_that_fails_uses_no_number(office: given.Office) -> None:
    office.post(100)
    with pytest.raises(RuntimeError), office.desk.writing("post") as unit:
        given.posting.post(office.desk, unit, office.plan(200))
        raise RuntimeError
    assert office.post(300)[0].number == "OPN-2026-000002"


@pytest.mark.rule("MST-023")
def test_many_are_drawn_at_once(office: given.Office) -> None:
    with office.desk.writing("draw") as unit:
        many = numbering.draw_many(unit.session, office.desk.company_id, "voucher_PAY", given.DAY, 3)
        one = numbering.draw(unit.session, office.desk.company_id, "voucher_PAY", given.DAY)
        unit.abandon()
    assert [d.number for d in [*many, one]] == [f"PAY-2026-00000{n}" for n in (1, 2, 3, 4)]
    assert len({d.series_line_id for d in [*many, one]}) == 1


@pytest.mark.rule("MST-021")
def test_a_mask_with_a_month_starts_again_each_month(office: given.Office) -> None:
    change(office, "V-PAY", mask="P{YY}{MM}-{N:3}")
    with office.desk.writing("draw") as unit:
        numbers = [numbering.draw(unit.session, office.desk.company_id, "voucher_PAY", day).number
                   for day in (date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1))]
        unit.abandon()
    assert numbers == ["P2601-001", "P2602-001", "P2602-002", "P2603-001"]


@pytest.mark.rule("MST-022")
def test_a_customer_group_may_have_its_own_series(office: given.Office) -> None:
    with office.desk.writing("set-up") as unit:
        group = unit.session.get_one(Customer, office.customer_id).group_id
        own = unit.session.scalars(select(NumberSeries).where(
            NumberSeries.company_id == office.desk.company_id, NumberSeries.code == "GENJ")).one()
        unit.session.add(NumberSeriesUse(company_id=office.desk.company_id, purpose="customer", customer_group_id=group,
                                         series_id=own.id))
        unit.session.flush()
        numbers = [numbering.draw(unit.session, office.desk.company_id, "customer", given.DAY, g).number for g in (group, None)]
        unit.abandon()
    assert numbers[0] == "MJ-2026-0001" and numbers[1].startswith("CUST") is False


@pytest.mark.rule("MST-022")
def test_without_a_series_the_problem_names_the_purpose(office: given.Office) -> None:
    with pytest.raises(numbering.NoNumberError) as caught, office.desk.writing("draw") as unit:
        numbering.draw(unit.session, office.desk.company_id, "letter_to_santa", given.DAY)
    assert caught.value.problem.code == "MST-022-none" and caught.value.problem.saw == {"purpose": "letter_to_santa"}


@pytest.mark.rule("MST-020")
def test_before_the_first_line_there_is_no_number(office: given.Office) -> None:
    with office.file.reading() as session:
        problems = numbering.check(session, office.desk.company_id, "voucher_OPN", date(1899, 12, 31))
    assert [p.code for p in problems] == ["MST-020-start"]


@pytest.mark.rule("MST-025")
@pytest.mark.parametrize(("last_used", "codes"), [(97, []), (98, ["MST-025-warn"]), (99, ["MST-025-warn"]),
                                                  (100, ["MST-025-exhausted"])])
def test_a_series_warns_before_its_end_and_stops_at_it(office: given.Office, last_used: int, codes: list[str]) -> None:
    with office.desk.writing("draw") as unit:
        numbering.draw(unit.session, office.desk.company_id, "voucher_OPN", given.DAY)
    change(office, "V-OPN", last=100, warn_at=98, last_used=last_used)
    with office.file.reading() as session:
        assert [p.code for p in numbering.check(session, office.desk.company_id, "voucher_OPN", given.DAY)] == codes
    if last_used == 100:
        with pytest.raises(numbering.NoNumberError):
            office.post(100)


@pytest.mark.rule("MST-024")
@pytest.mark.parametrize(("order", "day", "codes"), [
    ("warn", date(2026, 3, 7), []), ("warn", date(2026, 3, 6), ["MST-024-warn"]),
    ("enforce", date(2026, 3, 6), ["MST-024-order"]), ("enforce", date(2026, 3, 7), []), ("off", date(2026, 1, 1), [])])
def test_the_order_of_dates_is_watched(office: given.Office, order: str, day: date, codes: list[str]) -> None:
    office.post(100)
    with office.desk.writing("number_series.update") as unit:
        unit.session.scalars(select(NumberSeries).where(NumberSeries.code == "V-OPN")).one().date_order = order
    with office.file.reading() as session:
        assert [p.code for p in numbering.check(session, office.desk.company_id, "voucher_OPN", day)] == codes


@pytest.mark.rule("MST-026", "AUD-003")
def test_the_check_names_what_is_missing(office: given.Office) -> None:
    office.post(100, 200, 300)
    line = line_of(office, "V-OPN", 2026)
    with office.file.reading() as session:
        used = {line.id: {"OPN-2026-000001", "OPN-2026-000003"}}
        report = {r.series: r for r in numbering.gap_report(session, office.desk.company_id, used) if r.last}
    assert (report["V-OPN"].first, report["V-OPN"].last) == ("OPN-2026-000001", "OPN-2026-000003")
    assert report["V-OPN"].missing == ("OPN-2026-000002",)


@pytest.mark.rule("MST-023", "MST-026")
@drawn_from(st.lists(st.tuples(st.integers(1, 5), st.booleans(), st.sampled_from([2025, 2026, 2027])), max_size=6))
def test_whatever_fails_numbers_stay_whole(tmp_path_factory: pytest.TempPathFactory,
                                           units: list[tuple[int, bool, int]]) -> None:
    office = shared(tmp_path_factory)
    for count, fails, year in units:
        try:
            with office.desk.writing("post") as unit:
                given.posting.post_all(office.desk, unit, [office.plan(100, day=date(year, 3, 7))] * count)
                if fails:
                    raise RuntimeError
        except RuntimeError:
            continue
    with office.file.reading() as session:
        assert verify.prove(session, ("L13",)) == []
        posted = session.scalar(select(func.count(Voucher.id)))
        assert posted == session.scalar(select(func.sum(NumberSeriesLine.last_used)).join(NumberSeries).where(
            NumberSeries.code == "V-OPN"))


_SHARED: dict[str, given.Office] = {}


def shared(factory: pytest.TempPathFactory) -> given.Office:
    """One office for all examples: numbers go on from example to example."""
    if "office" not in _SHARED:
        _SHARED["office"] = given.office(factory.mktemp("numbers") / "office.tegoed")
    return _SHARED["office"]
