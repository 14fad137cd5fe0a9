"""The worked examples of the chapter over real vouchers: every line, F, O and U to the cent (REV-001…030, examples A to F)."""

from datetime import date

import pytest

from app.rules.revaluation import Method
from tests.services.dunning import Office
from tests.services.revaluation import foreign
from tests.services.revaluation.foreign import FEBRUARY, JANUARY, LATER

FIFTEENTH = date(2026, 1, 15)


def dollars(office: Office) -> tuple[Office, int, int]:
    """Example A up to its first run: USD 12,000.00 of 15 January at 1.0400."""
    office = office.on(LATER)
    who = office.customer()
    one = foreign.invoice(office, 12_000_00, FIFTEENTH, "1.0400", customer_id=who)
    foreign.rate(office, "1.0300", JANUARY)
    return office, who, one


@pytest.mark.postgres
@pytest.mark.rule("REV-001", "REV-007", "REV-012", "REV-013", "REV-017", "REV-020", "REV-021", "REV-030", "REV-036")
def test_example_a_two_periods_a_part_paid_a_typing_error_taken_back(dunning_office: Office) -> None:
    office, who, one = dollars(dunning_office)
    first = foreign.run(office, JANUARY)
    assert first.number == "RV-2026-0001"
    assert foreign.booked(office) == [("1300", 112_03), ("9220", -112_03)]
    assert foreign.state(office, one) == (12_000_00, 11_538_46, 112_03, JANUARY)

    tenth = date(2026, 2, 10)
    paid = foreign.payment(office, 5_000_00, tenth, "1.0500", customer_id=who)
    foreign.settle(office, one, paid, 5_000_00, tenth)
    assert sorted(foreign.booked(office, tenth, "SET")) == sorted(
        [("1300", -46_68), ("9220", 46_68), ("1300", -45_79), ("9210", 45_79)])
    assert foreign.state(office, one) == (7_000_00, 6_730_77, 65_35, JANUARY)
    assert foreign.balance(office, "1300") == [6_796_12]

    foreign.rate(office, "1.0600", FEBRUARY)
    wrong = foreign.run(office, FEBRUARY)
    assert foreign.booked(office, FEBRUARY) == [("1300", -65_35), ("9220", 65_35), ("1300", -127_00), ("9230", 127_00)]
    assert foreign.balance(office, "1300") == [6_603_77] and foreign.state(office, one)[2] == -127_00

    assert foreign.take_back(office, wrong.run_id).done
    assert foreign.booked(office, FEBRUARY)[4:] == [("1300", 65_35), ("9220", -65_35), ("1300", 127_00), ("9230", -127_00)]
    assert foreign.state(office, one) == (7_000_00, 6_730_77, 65_35, JANUARY)

    foreign.rate(office, "1.0550", FEBRUARY)
    foreign.run(office, FEBRUARY)
    assert foreign.booked(office, FEBRUARY)[8:] == [("1300", -65_35), ("9220", 65_35), ("1300", -95_70), ("9230", 95_70)]
    assert foreign.balance(office, "1300") == [6_635_07]

    march = date(2026, 3, 20)
    rest = foreign.payment(office, 7_000_00, march, "1.0500", customer_id=who)
    foreign.settle(office, one, rest, 7_000_00, march)
    assert foreign.state(office, one)[:3] == (0, 0, 0)
    assert foreign.balance(office, "1300", "9220", "9230") == [0, 0, 0]
    assert sum(foreign.balance(office, "9200", "9210")) == 109_89, "realised = cash 11,428.57 less the invoice 11,538.46"
    foreign.proved(office)


@pytest.mark.rule("REV-001", "REV-011", "REV-015")
@pytest.mark.parametrize(("method", "adjustments"), [
    (Method.STANDARD, [-16_23, 46_58, 16_53, 19_45, -9_24]), (Method.MINIMUM, [-16_23, 0, 0, 8_50, -9_24]),
    (Method.INVOICE_DATE, [0, 0, 0, 8_50, 0])])
def test_example_b_methods_side_by_side(dunning_local: Office, method: Method, adjustments: list[int]) -> None:
    office = dunning_local.on(LATER)
    days = [date(2026, 1, n) for n in (5, 6, 7, 8, 9)]
    pound = foreign.invoice(office, 800_00, days[3], "0.8600", currency="GBP")
    foreign.rate(office, "0.8679331", date(2026, 1, 15), "GBP")
    foreign.run(office, date(2026, 1, 15), currencies=("GBP",))
    assert foreign.state(office, pound)[2] == -8_50
    made = [foreign.invoice(office, 1_000_00, days[0], "1.10"), foreign.invoice(office, 2_000_00, days[1], "1.15"),
            foreign.invoice(office, -500_00, days[2], "1.08"), pound, foreign.payment(office, 300_00, days[4], "1.16")]
    foreign.rate(office, "1.1200", JANUARY)
    foreign.rate(office, "0.8500", JANUARY, "GBP")
    found = {row.entry.entry_id: row.made.adjustment for row in foreign.simulated(office, JANUARY, method=method).rows}
    assert [found[entry] for entry in made] == adjustments
    assert sum(found.values()) == {Method.STANDARD: 57_09, Method.MINIMUM: -16_97, Method.INVOICE_DATE: 8_50}[method]
    foreign.run(office, JANUARY, method=method)
    if method is Method.STANDARD:
        own = [pair for pair in zip(*[iter(foreign.booked(office, JANUARY))] * 2, strict=True)]
        assert (("1300", 8_50), ("9230", -8_50)) in own and (("1300", 10_95), ("9220", -10_95)) in own
    foreign.proved(office)


@pytest.mark.rule("REV-008", "REV-007")
@pytest.mark.parametrize(("style", "lines"), [
    ("delta", [("1300", -50_00), ("9230", 50_00), ("1300", -30_00), ("9230", 30_00)]),
    ("reverse_repost", [("1300", -50_00), ("9220", 50_00), ("1300", -30_00), ("9230", 30_00)])])
def test_example_c_a_difference_that_crosses_zero(dunning_local: Office, style: str, lines: foreign.Lines) -> None:
    office = dunning_local.on(LATER)
    foreign.style(office, style)
    one = foreign.invoice(office, 1_000_00, FIFTEENTH, "1.00")
    foreign.rate(office, "0.9523809524", JANUARY)
    foreign.run(office, JANUARY)
    assert foreign.state(office, one)[2] == 50_00
    foreign.rate(office, "1.0309278351", FEBRUARY)
    foreign.run(office, FEBRUARY)
    assert foreign.booked(office, FEBRUARY) == lines and foreign.state(office, one)[2] == -30_00
    foreign.proved(office)


@pytest.mark.postgres
@pytest.mark.rule("REV-024", "REV-002")
def test_example_d_a_late_run_gives_back_what_was_settled_since(dunning_office: Office) -> None:
    office, who, one = dollars(dunning_office)
    third = date(2026, 2, 3)
    paid = foreign.payment(office, 5_000_00, third, "1.0350", customer_id=who)
    foreign.settle(office, one, paid, 5_000_00, third)
    assert sorted(foreign.booked(office, third, "SET")) == [("1300", 23_23), ("9200", -23_23)]
    foreign.run(office, JANUARY)
    assert foreign.booked(office, JANUARY) == [("1300", 112_03), ("9220", -112_03)]
    assert foreign.booked(office, third) == [("1300", -46_68), ("9220", 46_68)]
    assert foreign.state(office, one) == (7_000_00, 6_730_77, 65_35, JANUARY)
    assert foreign.balance(office, "1300") == [6_796_12]
    foreign.proved(office)


@pytest.mark.rule("REV-020", "REV-025")
def test_example_e_the_last_part_takes_the_rest(dunning_local: Office) -> None:
    office = dunning_local.on(LATER)
    who = office.customer()
    one = foreign.invoice(office, 1_000_00, FIFTEENTH, "1.0700", customer_id=who)
    left = []
    for number, amount in enumerate((333_33, 333_33, 333_34)):
        day = date(2026, 2, 2 + number)
        paid = foreign.payment(office, amount, day, customer_id=who)
        foreign.settle(office, one, paid, amount, day)
        left.append(foreign.state(office, one)[:2])
    assert left == [(666_67, 623_06), (333_34, 311_53), (0, 0)]
    foreign.proved(office)


@pytest.mark.postgres
@pytest.mark.rule("REV-022", "REV-001")
def test_example_f_both_sides_give_back_their_share(dunning_office: Office) -> None:
    office, who, one = dollars(dunning_office)
    paid = foreign.payment(office, 3_000_00, date(2026, 1, 20), "1.0450", customer_id=who)
    foreign.rate(office, "1.0300", JANUARY)
    foreign.run(office, JANUARY)
    assert foreign.booked(office, JANUARY) == [("1300", 112_03), ("9220", -112_03), ("1300", -41_81), ("9230", 41_81)]
    fifth = date(2026, 2, 5)
    foreign.settle(office, one, paid, 3_000_00, fifth)
    assert sorted(foreign.booked(office, fifth, "SET")) == sorted([
        ("1300", 41_81), ("9230", -41_81), ("1300", -28_01), ("9220", 28_01), ("9210", 13_81), ("1300", -13_81)])
    assert foreign.balance(office, "1300") == [8_737_86]
    foreign.proved(office)
