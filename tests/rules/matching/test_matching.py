"""Lines of a statement find what they pay (payments 13.2, 13.3): the chapter's examples and what surrounds them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.core.enums import EntryType
from app.core.identifiers import betalingskenmerk, ogm_reference, rf_reference
from app.core.roles import AccountRole
from app.formats.bank.statement import StatementLine
from app.rules.matching import (
    AmountMatch,
    Discount,
    DiscountDate,
    Group,
    GroupKind,
    LateDiscount,
    Learned,
    LearnedKind,
    LearnedRule,
    Level,
    Parameters,
    PartyMatch,
    Proposal,
    Settings,
    Source,
    Target,
    TextRule,
    acceptable,
    by_key,
    match,
    match_all,
    reasons,
    why,
)
from tests.rules.matching.given import CUSTOMERS, DAY, JANSEN, MUELLER, SMIT, Line, discount, index, invoice

SMIT_IBAN = SMIT.ibans[0]
JANSEN_IBAN = JANSEN.ibans[0]


def best(*found: Proposal) -> tuple[str, list[tuple[int, int]]]:
    """The rule of the best proposal and what it gives to which item."""
    return found[0].rule, [(part.item[1], part.amount) for part in found[0].parts if part.item is not None]


def codes(proposal: Proposal) -> set[str]:
    """Why it was made, as codes."""
    return {code for code, _saw in reasons(proposal.facts)}


# ---------------------------------------------------------------- the chapter's examples

@pytest.mark.rule("BNK-22", "BNK-36")
def test_x1_two_documents_named_without_the_amount_are_medium_2_with_both_marked() -> None:
    found = match(Line(148_500, "10040 + part 10042", SMIT_IBAN), index(
        invoice(10040, 100_000), invoice(10042, 100_000, due=date(2026, 3, 10))))
    assert best(*found) == ("M2", [(10040, 100_000), (10042, 48_500)])
    assert found[0].score == 2998 and found[0].level is Level.MEDIUM
    assert {why.DOCUMENTS, why.IBAN, why.PARTIAL} <= codes(found[0])
    assert not found[0].parts[1].closes


@pytest.mark.rule("BNK-23", "BNK-24")
def test_x2_a_known_account_and_one_item_of_the_amount_is_high_10() -> None:
    found = match(Line(99_000, "", SMIT_IBAN), index(
        invoice(1, 100_000, discounts=discount(1_000)), invoice(2, 50_000)))
    assert best(*found) == ("H10", [(1, 99_000)])
    assert found[0].parts[0].discount == 1_000
    assert found[0].score == 3990
    assert acceptable(found[0], Level.HIGH)


@pytest.mark.rule("BNK-24", "BNK-30")
def test_x2_two_items_of_the_amount_are_medium_4_and_never_accepted_by_themselves() -> None:
    found = match(Line(99_000, "", SMIT_IBAN), index(
        invoice(2, 99_000, due=date(2026, 3, 2)), invoice(1, 100_000, discounts=discount(1_000), due=date(2026, 3, 1))))
    assert best(*found) == ("M4", [(1, 99_000)])
    assert [p.rule for p in found] == ["M4", "M4"]
    assert found[0].amount is AmountMatch.MULTIPLE
    assert not acceptable(found[0], Level.LOW)


@pytest.mark.rule("BNK-25")
def test_x3_the_only_sum_that_fits_is_medium_4() -> None:
    found = match(Line(149_500, "", SMIT_IBAN), index(
        invoice(1, 50_000, due=date(2026, 5, 1)), invoice(2, 49_500, due=date(2026, 5, 2)),
        invoice(3, 100_000, due=date(2026, 5, 3))))
    assert best(*found) == ("M4", [(2, 49_500), (3, 100_000)])
    assert not found[0].manual


@pytest.mark.rule("BNK-25", "BNK-30")
def test_x3_of_two_sums_the_one_that_is_due_first_is_only_suggested() -> None:
    found = match(Line(150_000, "", SMIT_IBAN), index(
        invoice(1, 50_000, due=date(2026, 5, 1)), invoice(2, 50_000, due=date(2026, 5, 2)),
        invoice(3, 100_000, due=date(2026, 5, 3))))
    assert best(*found) == ("M4", [(1, 50_000), (3, 100_000)])
    assert found[0].manual and why.SUMS in codes(found[0])


@pytest.mark.rule("BNK-21", "PRF-03")
@pytest.mark.parametrize(("amount", "rule", "closes"), [(50_000, "H2", True), (45_000, "M1", False)])
def test_x4_a_structured_reference_is_high_2_with_its_amount_and_medium_1_with_less(amount: int, rule: str, closes: bool) -> None:
    found = match(Line(amount, "+++000/0010/01019+++"), index(invoice(7, 50_000, reference="+++000/0010/01019+++")))
    assert best(*found) == (rule, [(7, amount)])
    assert found[0].parts[0].closes is closes


@pytest.mark.rule("BNK-20")
def test_a_line_as_readers_deliver_it_is_matched() -> None:
    line = StatementLine(1, DAY, DAY, 50_000, "EUR", "<Ntry/>", iban=SMIT_IBAN, remittance="VF-2026-00001",
                         original_amount=50_000, original_currency="EUR", end_to_end="NOTPROVIDED")
    assert best(*match(line, index(invoice("VF-2026-00001", 50_000)))) == ("H5", [(202600001, 50_000)])


# ---------------------------------------------------------------- ids of ours

@pytest.mark.rule("BNK-20", "BNK-26", "SDD-41")
def test_a_returned_collection_is_found_by_its_end_to_end_id_and_the_bank_keeps_its_charge() -> None:
    payment = invoice(495, -49_500, source=Source.PAYMENT, end_to_end="R12-0007")
    found = match(Line(-49_560, "", SMIT_IBAN, end_to_end="R12-0007", reversal=True, return_code="AM04"), index(payment))
    assert found[0].rule == "H1" and found[0].score == 3999
    assert [(p.target, p.amount) for p in found[0].parts] == [(Target.ITEM, -49_500), (Target.FEE, -60)]
    assert found[0].parts[1].role is AccountRole.BANKFEE


@pytest.mark.rule("BNK-20")
def test_more_than_a_charge_above_a_returned_payment_is_no_charge() -> None:
    payment = invoice(495, -49_500, source=Source.PAYMENT, end_to_end="R12-0007")
    line = Line(-52_000, "", end_to_end="R12-0007", reversal=True)
    assert match(line, index(payment))[0].rule == "H1"
    beyond = match(replace(line, amount=-52_001), index(payment))[0]
    assert beyond.rule == "M1"
    assert [p.target for p in beyond.parts] == [Target.ITEM, Target.ON_ACCOUNT]


@pytest.mark.rule("BNK-31")
def test_a_repeated_end_to_end_id_proves_nothing() -> None:
    lines = [Line(-49_500, end_to_end="R12-0007", reversal=True, position=n) for n in (1, 2)]
    found = match_all(lines, index(invoice(495, -49_500, source=Source.PAYMENT, end_to_end="R12-0007")))
    assert found[0][0].rule == "M7" and why.REPEATED in codes(found[0][0])
    assert found[1] == ()
    once = match_all(lines[:1], index(invoice(495, -49_500, source=Source.PAYMENT, end_to_end="R12-0007")))
    assert once[0][0].rule == "H1"
    known = match_all(lines[:1], index(invoice(495, -49_500, source=Source.PAYMENT, end_to_end="R12-0007")), known=["R12-0007"])
    assert known[0][0].rule == "M7"


@pytest.mark.rule("BNK-20")
def test_a_run_is_found_by_its_batch_id_all_its_entries_together() -> None:
    amounts = (99_000, 49_500, 100_000)
    run = [invoice(n, amount, source=Source.CLEARING, batch="RUN-9") for n, amount in enumerate(amounts, start=1)]
    found = match(Line(248_500, batch_id="run -9"), index(*run))
    assert best(*found) == ("H1", [(1, 99_000), (2, 49_500), (3, 100_000)])


@pytest.mark.rule("BNK-42")
@pytest.mark.parametrize(("days", "rules"), [(5, ["M9"]), (-5, ["M9"]), (6, [])])
def test_a_card_payout_is_awaited_for_some_days(days: int, rules: list[str]) -> None:
    payout = invoice("", 9_710, source=Source.CLEARING, id=8, posted=DAY + timedelta(days=days))._replace(customer_id=None)
    assert [p.rule for p in match(Line(9_710, "PAYOUT"), index(payout))] == rules


# ---------------------------------------------------------------- references

@pytest.mark.rule("BNK-21", "PRF-01", "PRF-02", "PRF-04", "PRF-06")
@pytest.mark.parametrize("reference", [
    rf_reference("VF-2026-00042"), ogm_reference("0000010010"), betalingskenmerk("000000402810010")])
def test_every_kind_of_reference_names_its_item_in_the_field_and_in_the_text(reference: str) -> None:
    found = index(invoice(42, 12_100, reference=reference), invoice(43, 12_100))
    assert best(*match(Line(12_100, reference=reference), found)) == ("H2", [(42, 12_100)])
    assert best(*match(Line(12_100, f"{reference}"), found)) == ("H2", [(42, 12_100)])


@pytest.mark.rule("BNK-21", "PRF-01")
def test_a_letters_reference_stands_for_all_its_entries() -> None:
    letter = Group(GroupKind.LETTER, "AM-77", "RF18539007547034", (1, 2))
    found = index(invoice(1, 10_000), invoice(2, 5_000), invoice(3, 15_000), groups=(letter,))
    assert best(*match(Line(15_000, "RF18 5390 0754 7034"), found)) == ("H2", [(1, 10_000), (2, 5_000)])
    assert best(*match(Line(15_000, "uw brief AM-77"), found))[1] == [(1, 10_000), (2, 5_000)]


@pytest.mark.rule("BNK-21", "PRF-06")
def test_a_well_formed_unknown_reference_is_told_and_wrong_check_digits_are_only_text() -> None:
    found = match(Line(5_000, "RF18539007547034", SMIT_IBAN), index(invoice(1, 5_000)))
    assert found[0].rule == "H10" and why.UNKNOWN in codes(found[0])
    assert why.UNKNOWN not in codes(match(Line(5_000, "RF19539007547034", SMIT_IBAN), index(invoice(1, 5_000)))[0])


# ---------------------------------------------------------------- who paid

@pytest.mark.rule("BNK-23")
@pytest.mark.parametrize(("name", "address", "rule"), [
    ("SMIT BAKKERIJ BV", "", "H10"),
    ("Bakkerij Smit", "Oudegracht 1, 3511 AB Utrecht", "H10"),
    ("Bakkerij Smits", "", "H10"),
    ("Bakkerij Smid", "", "M9"),
    ("Mueller Maschinen GmbH", "", "L1"),
])
def test_a_payer_is_known_by_name_whatever_its_legal_form_order_or_accents(name: str, address: str, rule: str) -> None:
    assert match(Line(5_000, counterparty=name, address=address), index(invoice(1, 5_000)))[0].rule == rule


@pytest.mark.rule("BNK-23")
def test_two_customers_of_one_name_are_told_apart_by_their_town_alone() -> None:
    other = SMIT._replace(id=5000, number="5000", ibans=(), city="Breda", postcode="4811 AA")
    found = index(invoice(1, 5_000), invoice(2, 5_000, other), customers=(*CUSTOMERS, other))
    equal = match(Line(5_000, counterparty="Bakkerij Smit"), found)
    assert [p.rule for p in equal] == ["M9", "M9"] and all(p.manual for p in equal)
    assert best(*match(Line(5_000, counterparty="Bakkerij Smit", address="Markt 1 Breda"), found)) == ("H10", [(2, 5_000)])


@pytest.mark.rule("BNK-23")
def test_an_account_of_two_customers_is_nobodys_for_sure() -> None:
    other = JANSEN._replace(id=5000, number="5000")
    found = match(Line(5_000, "", JANSEN_IBAN), index(invoice(1, 5_000, other), customers=(*CUSTOMERS, other)))
    assert found[0].party is PartyMatch.PARTIALLY and found[0].rule == "M9"


@pytest.mark.rule("BNK-25")
def test_one_account_may_pay_for_two_customers_at_once() -> None:
    other = JANSEN._replace(id=5000, number="5000")
    found = match(Line(8_000, "", JANSEN_IBAN), index(invoice(1, 5_000, other), invoice(2, 3_000, JANSEN),
                                                      customers=(*CUSTOMERS, other)))
    assert best(*found) == ("L2", [(1, 5_000), (2, 3_000)])


@pytest.mark.rule("BNK-22", "BNK-23")
def test_a_document_paid_by_somebody_else_is_medium_7_and_says_so() -> None:
    found = match(Line(5_000, "factuur VF-2026-00042", JANSEN_IBAN), index(
        invoice("VF-2026-00042", 5_000), invoice(9, 700, JANSEN)))
    assert found[0].rule == "M7" and why.ELSEWHERE in codes(found[0])


@pytest.mark.rule("BNK-23")
def test_a_transfer_between_own_accounts_is_proposed() -> None:
    found = match(Line(-100_000, "naar spaarrekening", "NL20INGB0001234567"), index(own_accounts={"NL20 INGB 0001 2345 67": 3}))
    assert [(p.rule, p.parts[0].target, p.parts[0].account_id) for p in found] == [("OWN", Target.TRANSFER, 3)]


# ---------------------------------------------------------------- levels of documents

@pytest.mark.rule("BNK-22", "BNK-24")
@pytest.mark.parametrize(("text", "payer", "amount", "rule"), [
    ("VF-2026-00001 VF-2026-00002", "iban", 30_000, "H3"),
    ("VF-2026-00001", "iban", 10_000, "H6"),
    ("VF-2026-00002", "iban", 20_000, "H5"),
    ("VF-2026-00001 VF-2026-00002", "name", 30_000, "H7"),
    ("VF-2026-00002", "name", 20_000, "H9"),
    ("VF-2026-00001 VF-2026-00002", "nobody", 30_000, "H11"),
    ("VF-2026-00002", "iban", 19_000, "M3"),
    ("VF-2026-00001 VF-2026-00002", "name", 29_000, "M5"),
    ("VF-2026-00002", "name", 19_000, "M6"),
    ("VF-2026-00002", "nobody", 20_000, "M7"),
    ("VF-2026-00001 VF-2026-00002", "nobody", 29_000, "M8"),
    ("VF-2026-00002", "nobody", 19_000, "M10"),
    ("", "iban", 1, "L1"), ("", "name", 1, "L3"), ("", "nobody", 20_000, "L4"), ("", "nobody", 10_000, "L5"),
])
def test_the_table_of_levels(text: str, payer: str, amount: int, rule: str) -> None:
    who = {"iban": {"iban": SMIT_IBAN}, "name": {"counterparty": "Bakkerij Smit Holding"}, "nobody": {}}[payer]
    amounts = (10_000, 20_000, 10_000)
    items = [invoice(f"VF-2026-0000{n}", open_amount) for n, open_amount in enumerate(amounts, start=1)]
    found = match(Line(amount, text, **who), index(*items))
    assert found[0].rule == rule


@pytest.mark.rule("BNK-24")
def test_discount_late_discount_and_tolerance_each_on_both_sides_of_their_day() -> None:
    item = invoice(1, 100_000, discounts=(Discount(date(2026, 3, 15), 2_000),), late_until=date(2026, 3, 20), tolerance=500)

    def rule(amount: int, day: date, late: LateDiscount = LateDiscount.ASK) -> str:
        settings = Settings(parameters=Parameters(late=late))
        return match(Line(amount, "", SMIT_IBAN, value_date=day, booking_date=DAY), index(item), settings)[0].rule

    assert rule(98_000, date(2026, 3, 15)) == "H10"
    assert rule(97_500, date(2026, 3, 15)) == "H10" and rule(97_499, date(2026, 3, 15)) == "L1"
    assert rule(98_000, date(2026, 3, 20)) == "H10" and rule(98_000, date(2026, 3, 21)) == "L1"
    assert rule(98_000, date(2026, 3, 16), LateDiscount.OFF) == "L1"
    assert rule(100_500, date(2026, 3, 21)) == "H10" and rule(100_501, date(2026, 3, 21)) == "L1"


@pytest.mark.rule("BNK-24", "TOL-06")
@pytest.mark.parametrize(("amount", "rule"), [(50_996, "H3"), (51_004, "H3"), (50_995, "M2"), (51_005, "M2")])
def test_what_several_documents_are_off_together_is_with_the_largest(amount: int, rule: str) -> None:
    items = [invoice("VF-2026-00001", 50_999, tolerance=2), invoice("VF-2026-00002", 1, tolerance=2, due=date(2026, 3, 9))]
    found = match(Line(amount, "VF-2026-00001 VF-2026-00002", SMIT_IBAN), index(*items))
    assert found[0].rule == rule
    if rule == "H3":
        assert [p.amount for p in found[0].parts] == [amount - 1, 1]


@pytest.mark.rule("BNK-40")
def test_the_value_date_decides_on_discounts_unless_the_company_wants_the_booking_date() -> None:
    item = invoice(1, 100_000, discounts=(Discount(date(2026, 3, 15), 2_000),))
    line = Line(98_000, "", SMIT_IBAN, value_date=date(2026, 3, 15), booking_date=date(2026, 3, 16))
    assert match(line, index(item))[0].rule == "H10"
    assert match(line, index(item), Settings(parameters=Parameters(discount_date=DiscountDate.BOOKING)))[0].rule == "L1"


@pytest.mark.rule("BNK-24", "TOL-03")
def test_more_than_the_net_amount_takes_less_discount_where_the_company_is_unspecific() -> None:
    item = invoice(1, 10_500, discounts=discount(1_050))
    found = match(Line(9_500, "", SMIT_IBAN), index(item), Settings(parameters=Parameters(unspecific=True)))
    assert (found[0].rule, found[0].parts[0].discount) == ("H10", 1_000)
    assert match(Line(9_500, "", SMIT_IBAN), index(item))[0].rule == "L1"


@pytest.mark.rule("BNK-41")
def test_an_overpayment_stays_on_account_of_the_customer() -> None:
    found = match(Line(60_000, "VF-2026-00001", SMIT_IBAN), index(invoice("VF-2026-00001", 50_000)))
    assert [(p.target, p.amount, p.customer_id) for p in found[0].parts] == [
        (Target.ITEM, 50_000, SMIT.id), (Target.ON_ACCOUNT, 10_000, SMIT.id)]


@pytest.mark.rule("BNK-25")
def test_a_named_credit_note_reduces_what_is_paid() -> None:
    found = match(Line(40_000, "VF-2026-00001 minus CN-2026-00009", SMIT_IBAN),
                  index(invoice("VF-2026-00001", 50_000), invoice("CN-2026-00009", -10_000)))
    assert found[0].rule == "H3" and sorted(p.amount for p in found[0].parts) == [-10_000, 50_000]


@pytest.mark.rule("BNK-25")
def test_all_items_due_and_the_items_of_a_statement_come_before_any_other_sum() -> None:
    items = [invoice(n, 10_000 + n, due=DAY + timedelta(days=n - 6)) for n in range(1, 13)]
    found = match(Line(sum(10_000 + n for n in range(1, 7)), "", SMIT_IBAN), index(*items))
    assert len(found[0].parts) == 6 and why.DUE in codes(found[0])
    statement = Group(GroupKind.STATEMENT, "RO-5", "", tuple(range(1, 9)))
    found = match(Line(sum(10_000 + n for n in range(1, 9)), "", SMIT_IBAN), index(*items, groups=(statement,)))
    assert len(found[0].parts) == 8 and why.STATEMENT in codes(found[0])
    found = match(Line(sum(10_000 + n for n in range(1, 13)), "", SMIT_IBAN), index(*items))
    assert why.ALL in codes(found[0])
    found = match(Line(sum(10_000 + n for n in range(1, 8)), "", SMIT_IBAN), index(*items))
    assert why.OLDEST in codes(found[0]) and len(found[0].parts) == 7


@pytest.mark.rule("BNK-25")
@pytest.mark.parametrize(("place", "found"), [(30, True), (31, False)])
def test_sums_are_made_of_the_thirty_oldest_items(place: int, found: bool) -> None:
    items = [invoice(1000 + n, 100 * 3 ** n, due=date(2026, 4, 1) + timedelta(days=n)) for n in range(1, 33)]
    wanted = items[0].amount + items[place - 1].amount
    assert bool(match(Line(wanted, "", SMIT_IBAN), index(*items))[0].items) is found


@pytest.mark.rule("BNK-24", "CUR-07")
def test_a_foreign_payment_is_compared_as_it_was_instructed_and_shared_in_the_banks_currency() -> None:
    item = invoice(1, 100_000, currency="USD", discounts=discount(2_000))
    found = match(Line(78_400, "", SMIT_IBAN, original_amount=98_000, original_currency="USD"), index(item))
    part = found[0].parts[0]
    assert (found[0].rule, part.amount, part.settles, part.discount) == ("H10", 78_400, 98_000, 2_000)
    named = match(Line(78_400, "VF-2026-00001", SMIT_IBAN), index(invoice("VF-2026-00001", 100_000, currency="USD")))
    assert named[0].rule == "M3" and named[0].items == () and why.CURRENCY in codes(named[0])


@pytest.mark.rule("BNK-24")
def test_charges_the_bank_kept_are_a_part_of_their_own() -> None:
    found = match(Line(99_000, "", SMIT_IBAN, charges=1_000), index(invoice(1, 100_000)))
    assert [(p.target, p.amount) for p in found[0].parts] == [(Target.ITEM, 100_000), (Target.FEE, -1_000)]


@pytest.mark.rule("BNK-26")
def test_money_that_goes_out_is_a_refund_of_what_we_owe() -> None:
    refund = invoice("REF-1", -10_000, source=Source.CLEARING, id=77)
    credit = invoice("CN-2026-00009", -10_000, id=9, due=date(2026, 1, 1))
    assert best(*match(Line(-10_000, "", SMIT_IBAN), index(refund, credit))) == ("H10", [(77, -10_000)])
    back = invoice("REF-2", 10_000, source=Source.CLEARING, id=78, due=date(2026, 1, 1))
    assert best(*match(Line(10_000, "", SMIT_IBAN), index(invoice(1, 10_000), back))) == ("H10", [(1, 10_000)])


@pytest.mark.rule("BNK-26")
def test_a_payment_is_offered_as_returned_only_where_the_bank_says_so() -> None:
    payment = invoice("", -10_000, source=Source.PAYMENT, id=5, kind=EntryType.PAYMENT)
    assert match(Line(-10_000, "", SMIT_IBAN), index(payment))[0].items == ()
    assert best(*match(Line(-10_000, "", SMIT_IBAN, return_code="AC04"), index(payment))) == ("H10", [(5, -10_000)])


@pytest.mark.rule("BNK-23")
def test_a_mandate_says_who_the_debtor_is() -> None:
    found = match(Line(10_000, mandate_id="MND-1"), index(invoice(1, 10_000, mandate="MND-1"), invoice(2, 10_000, JANSEN)))
    assert best(*found) == ("H10", [(1, 10_000)])


@pytest.mark.rule("BNK-22")
def test_one_number_of_several_instalments_finds_the_one_that_fits_or_the_first() -> None:
    items = [invoice("VF-2026-00001", 10_000 * n, id=n, instalment=n, due=date(2026, n, 1)) for n in (1, 2)]
    assert best(*match(Line(20_000, "VF-2026-00001", SMIT_IBAN), index(*items))) == ("H5", [(2, 20_000)])
    assert best(*match(Line(30_000, "VF-2026-00001", SMIT_IBAN), index(*items))) == ("H5", [(1, 10_000), (2, 20_000)])
    assert best(*match(Line(15_000, "VF-2026-00001", SMIT_IBAN), index(*items))) == ("M3", [(1, 10_000), (2, 5_000)])


def test_equal_candidates_are_never_high() -> None:
    other = JANSEN._replace(id=5000, number="5000")
    found = match(Line(5_000, "PO 88123", JANSEN_IBAN), index(
        invoice(1, 5_000, JANSEN, customer_reference="PO 88123"), invoice(2, 5_000, other, customer_reference="PO 88123"),
        customers=(*CUSTOMERS, other)))
    assert {p.items for p in found[:2]} == {((Source.ENTRY, 1),), ((Source.ENTRY, 2),)}
    assert all(p.level is Level.MEDIUM and p.manual for p in found[:2])
    assert found[0].rule == "H9" and found[0].score == 2991


# ---------------------------------------------------------------- text and learned rules

@pytest.mark.rule("BNK-33")
def test_a_text_rule_beats_medium_but_never_high_evidence_on_items() -> None:
    rules = (TextRule(2, "Kosten rekening", account_id=4310, sign=-1, priority=1), TextRule(1, "stripe payout", account_id=1150))
    settings = Settings(text_rules=rules)
    fee = match(Line(-1_250, "REKENING 12 kosten maart"), index(), settings)[0]
    assert (fee.rule, fee.score, fee.parts[0].account_id) == ("TEXT", 3497, 4310)
    assert match(Line(-1_250, "rekeningkosten"), index(), settings) == ()
    assert match(Line(1_250, "kosten rekening"), index(), settings) == ()
    items = index(invoice("VF-2026-00001", 10_000))
    assert match(Line(9_000, "stripe payout VF-2026-00001", SMIT_IBAN), items, settings)[0].rule == "TEXT"
    assert match(Line(10_000, "stripe payout VF-2026-00001", SMIT_IBAN), items, settings)[0].rule == "H5"


@pytest.mark.rule("BNK-33")
def test_the_five_hundredth_text_rule_still_beats_medium() -> None:
    rules = tuple(TextRule(n, f"word{n}", account_id=n, priority=n) for n in range(600))
    assert match(Line(1, "word599"), index(), Settings(text_rules=rules))[0].score == 3000
    assert match(Line(1, "word0"), index(), Settings(text_rules=rules))[0].score == 3498


@pytest.mark.rule("BNK-32")
@pytest.mark.parametrize(("confirmed", "rule"), [(3, "M11"), (2, "L6")])
def test_what_was_learned_counts_from_three_confirmations_on(confirmed: int, rule: str) -> None:
    taught = LearnedRule(LearnedKind.IBAN, "DE02120300000000202051", MUELLER.id, confirmed=confirmed)
    settings = Settings(learned=Learned(by_key([taught])))
    line = Line(5_000, "danke", "DE02 1203 0000 0000 2020 51")
    assert best(*match(line, index(invoice(1, 5_000, MUELLER)), settings)) == (rule, [(1, 5_000)])
    off = Settings(learned=Learned(by_key([replace(taught, disabled=True)])))
    assert match(line, index(invoice(1, 5_000, MUELLER)), off)[0].rule == "L4"


@pytest.mark.parametrize(("code", "own_code"), [
    ("PMNT/MDOP/CHRG", ""), ("ACMT-MDOP-INTR", ""), ("03537000", ""), ("08001000", ""), ("", "CHG"), ("", "808")])
def test_charges_are_known_by_the_banks_code(code: str, own_code: str) -> None:
    found = match(Line(-750, "tarief", code=code, own_code=own_code), index())
    assert [(p.rule, p.level, p.parts[0].role) for p in found] == [("FEE", Level.MEDIUM, AccountRole.BANKFEE)]
    assert match(Line(750, "tarief", code=code, own_code=own_code), index()) == ()


@pytest.mark.parametrize(("code", "own_code"), [("PMNT/RCDT/ESCT", ""), ("00150000", ""), ("", "TRF"), ("", "166"), ("", "")])
def test_other_codes_are_no_charges(code: str, own_code: str) -> None:
    assert match(Line(-750, "tarief", code=code, own_code=own_code), index()) == ()


# ---------------------------------------------------------------- one item, one line

@pytest.mark.rule("BNK-27")
def test_the_surer_line_takes_the_item_and_the_other_is_looked_at_again() -> None:
    items = index(invoice("VF-2026-00001", 5_000), invoice("VF-2026-00002", 5_000, due=date(2026, 4, 1)))
    lines = [Line(5_000, "", SMIT_IBAN, position=1), Line(5_000, "VF-2026-00001", SMIT_IBAN, position=2)]
    found = match_all(lines, items)
    assert best(*found[1]) == ("H6", [(202600001, 5_000)])
    assert best(*found[0]) == ("H10", [(202600002, 5_000)])


@pytest.mark.rule("BNK-27")
def test_of_two_equal_lines_the_earlier_booked_one_takes_the_item() -> None:
    items = index(invoice("VF-2026-00001", 5_000))
    lines = [Line(5_000, "VF-2026-00001", SMIT_IBAN, position=1), Line(5_000, "VF-2026-00001", SMIT_IBAN, position=2,
                                                                     booking_date=DAY - timedelta(days=1))]
    found = match_all(lines, items)
    assert found[1][0].items and found[0][0].rule == "L1" and not found[0][0].items


@pytest.mark.rule("BNK-30", "BNK-34")
def test_nothing_is_accepted_by_itself_unless_the_company_chose_a_level() -> None:
    found = match(Line(99_000, "", SMIT_IBAN), index(invoice(1, 99_000)))[0]
    assert Parameters().auto_accept is None and not acceptable(found, None)
    assert acceptable(found, Level.HIGH) and acceptable(found, Level.LOW)
    medium = match(Line(1, "VF-2026-00001", SMIT_IBAN), index(invoice("VF-2026-00001", 2)))[0]
    assert medium.level is Level.MEDIUM and not acceptable(medium, Level.HIGH) and acceptable(medium, Level.MEDIUM)


def test_an_unknown_line_and_a_line_of_nothing_have_no_proposals() -> None:
    assert match(Line(12_345, "geen idee"), index(invoice(1, 5_000))) == ()
    assert match(Line(0, "VF-2026-00001"), index(invoice("VF-2026-00001", 5_000))) == ()
