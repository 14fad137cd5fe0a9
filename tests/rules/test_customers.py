"""Every cell of the blocking matrix, and the messages and offers around it (credit 1)."""

from pathlib import Path

import pytest

from app import i18n
from app.core.enums import Blocked
from app.core.money import Money
from app.core.problems import Weight
from app.core.words import template_of
from app.rules.customers import (
    AGENCY_MARK,
    DISPUTE_MARK,
    MATRIX,
    BlockPlan,
    BlockWish,
    CustomerFacts,
    Event,
    Identity,
    Moment,
    Result,
    check,
    check_both,
    check_hold_change,
    check_hold_mark,
    check_letter,
    check_on_interest_note,
    invoicing_event,
    marked,
    plain_name,
    plan_block,
    same_in,
    unmarked,
)

# The chapter's table, read row by row: what Ship, Invoice and All do. c = refused when created, p = refused when posted,
# x = left out of the batch, w = asked first, . = allowed. A new free text invoice is posted by the row M15.
CHAPTER = {
    Event.QUOTATION: "c c c", Event.QUOTATION_TO_ORDER: "c c c", Event.QUOTATION_TO_INVOICE: "c c c", Event.NEW_ORDER: "c c c",
    Event.ENLARGE_ORDER: "c c c", Event.REDUCE_ORDER: ". . .", Event.CONFIRM_ORDER: "w w p", Event.PICKING_LIST: "cp cp cp",
    Event.PACKING_SLIP: "p p p", Event.SHIP_AND_INVOICE: "p p p", Event.UNDO_PACKING_SLIP: ". . p",
    Event.INVOICE_PACKING_SLIP: ". p p", Event.FREE_TEXT_INVOICE: ". cp cp", Event.POST_FREE_TEXT_INVOICE: ". p p",
    Event.GOODS_INVOICE: "p cp cp", Event.RECURRING_INVOICE: ". x x", Event.PREPAYMENT_INVOICE: ". p p",
    Event.PREPAYMENT_CREDIT_NOTE: ". . p", Event.CREDIT_NOTE: ". . cp", Event.CANCEL_INVOICE: ". . p",
    Event.CORRECT_INVOICE: ". p p", Event.CANCEL_CREDIT_NOTE: ". p p", Event.RETURN_ORDER: ". . cp",
    Event.COLLECTION_LETTER: ". . cp", Event.COLLECTION_LETTER_BATCH: ". . x", Event.INTEREST_NOTE: ". . cp",
    Event.INTEREST_NOTE_BATCH: ". . x", Event.ADJUST_CHARGES: ". . p", Event.STATEMENT: ". . .", Event.REPORT: ". . .",
    Event.PAYMENT: ". . cp", Event.JOURNAL_INVOICE: ". cp cp", Event.JOURNAL_UNTYPED: ". cp cp", Event.JOURNAL_OTHER: ". . cp",
    Event.BANK_LINE: ". . p", Event.REFUND: ". . cp", Event.WRITE_OFF: ". . p", Event.RETURNED_PAYMENT: ". . p",
    Event.SETTLEMENT: ". . p", Event.UNDO_SETTLEMENT: ". . p", Event.REVERSE_INVOICE_LINE: ". p p",
    Event.REVERSE_OTHER_LINE: ". . p", Event.BILL_DRAW: ". . cp", Event.BILL_REMIT: ". . p", Event.BILL_HONOUR: ". . p",
    Event.BILL_PROTEST: ". . p", Event.BILL_REDRAW: ". . cp", Event.DIRECT_DEBIT_SELECT: ". w x",
    Event.DIRECT_DEBIT_FILE: ". . x",
    Event.DIRECT_DEBIT_POST: ". . p", Event.CARD: "c c cp", Event.PAYMENT_FOR_OTHER_COMPANY: ". . p", Event.REVALUATION: ". . .",
    Event.OPENING_HELPER: "x x x",
    # BLK-19
    Event.TRANSFER_TO_PROFILE: ". . .", Event.BILL_ACCEPT: ". . .", Event.BILL_CLOSE: ". . .", Event.ALLOWANCE: ". . .",
    Event.ACCRUAL: ". . .", Event.UNDO_BILL_DRAW: ". . p", Event.UNDO_BILL_EVENT: ". . p", Event.UNDO_WRITE_OFF: ". . p",
    Event.UNDO_REFUND: ". . p", Event.BILL_ENDORSE: ". . p", Event.SUSPENSE_TO_CUSTOMER: ". . cp", Event.PRENOTIFICATION: ". w x",
}
CELLS = [(event, value, letters) for event, row in CHAPTER.items()
         for value, letters in zip((Blocked.BLANK, Blocked.SHIP, Blocked.INVOICE, Blocked.ALL),
         (". " + row).split(), strict=True)]


def smit(blocked: Blocked = Blocked.BLANK, **more: bool) -> CustomerFacts:
    return CustomerFacts(10, "C10", "Bakkerij Smit BV", blocked, **more)


@pytest.mark.rule(
    "BLK-M01", "BLK-M02", "BLK-M03", "BLK-M04", "BLK-M05", "BLK-M06", "BLK-M07", "BLK-M08", "BLK-M09", "BLK-M10",
    "BLK-M11", "BLK-M12", "BLK-M13", "BLK-M14", "BLK-M15", "BLK-M16", "BLK-M17", "BLK-M18", "BLK-M19", "BLK-M20",
    "BLK-M21", "BLK-M22", "BLK-M23", "BLK-M24", "BLK-M25", "BLK-M26", "BLK-M27", "BLK-M28", "BLK-M29", "BLK-M30",
    "BLK-M31", "BLK-M32", "BLK-M33", "BLK-M34", "BLK-M35", "BLK-M36", "BLK-M37", "BLK-M38", "BLK-M39", "BLK-M40",
    "BLK-M41", "BLK-M42", "BLK-M43", "BLK-M44", "BLK-M45", "BLK-M46", "BLK-M47", "BLK-M48", "BLK-M49", "BLK-M50",
    "BLK-M51", "BLK-M52", "BLK-M53", "BLK-M54",
    "BLK-01", "BLK-03", "BLK-04", "BLK-19")
@pytest.mark.parametrize(("event", "value", "letters"), CELLS, ids=[f"{e.value}-{v.name}" for e, v, _ in CELLS])
def test_every_cell_of_the_matrix(event: Event, value: Blocked, letters: str) -> None:
    created, posted = check(smit(value), event, Moment.CREATE), check(smit(value), event, Moment.POST)
    if letters == "w":
        assert created.result is posted.result is Result.WARNING and created.problems[0].code == "BM-5"
        return
    if letters == "x":
        assert created.result is posted.result is Result.LEFT_OUT and created.problems[0].code == "BM-4"
        return
    refused = {Moment.CREATE: "c" in letters, Moment.POST: "p" in letters}
    for verdict, moment, code in ((created, Moment.CREATE, "BM-1"), (posted, Moment.POST, "BM-2")):
        assert verdict.result is (Result.REFUSED if refused[moment] else Result.ALLOWED)
        assert not refused[moment] or verdict.problems[0].code == code


@pytest.mark.rule("BLK-06")
@pytest.mark.parametrize(("event", "value", "letters"), CELLS)
def test_a_batch_never_refuses_but_leaves_out_with_the_amount(event: Event, value: Blocked, letters: str) -> None:
    for moment, leaves_out in ((Moment.POST, letters != "."), (Moment.CREATE, bool(set(letters) & set("cwx")))):
        verdict = check(smit(value), event, moment, batch=True, amount=Money(5000, "EUR"))
        assert verdict.result is (Result.LEFT_OUT if leaves_out else Result.ALLOWED)
        assert not leaves_out or verdict.problems[0].code == "BM-4"
        assert not leaves_out or verdict.problems[0].saw["amount"] == Money(5000, "EUR")


@pytest.mark.rule("BLK-01")
@pytest.mark.parametrize("event", list(Event))
def test_what_a_lower_value_refuses_a_higher_one_refuses_too(event: Event) -> None:
    order = (Result.ALLOWED, Result.WARNING, Result.LEFT_OUT, Result.REFUSED)
    for moment in (Moment.POST, *([] if event is Event.CONFIRM_ORDER else [Moment.CREATE])):
        severity = [order.index(check(smit(value), event, moment).result) for value in Blocked]
        assert severity == sorted(severity)


@pytest.mark.rule("BLK-M05", "BLK-02")
@pytest.mark.parametrize(("event", "value", "refused"), [
    (Event.NEW_ORDER, Blocked.SHIP, True), (Event.FREE_TEXT_INVOICE, Blocked.SHIP, False),
    (Event.FREE_TEXT_INVOICE, Blocked.INVOICE, True), (Event.CREDIT_NOTE, Blocked.INVOICE, False),
])
def test_a_blocked_customer_on_a_draft_follows_the_row_of_its_document(event: Event, value: Blocked, refused: bool) -> None:
    assert (check(smit(value), event, Moment.CREATE).result is Result.REFUSED) is refused


@pytest.mark.rule("BLK-06")
def test_a_person_may_let_a_batch_go_on_after_warnings() -> None:
    verdict = check(smit(Blocked.INVOICE), Event.DIRECT_DEBIT_SELECT, Moment.CREATE, batch=True, go_on_after_warnings=True)
    assert verdict.result is Result.WARNING


@pytest.mark.rule("BLK-22")
@pytest.mark.parametrize("event", list(Event))
def test_privacy_behaves_as_all_with_its_own_message(event: Event) -> None:
    verdict = check(smit(Blocked.ALL, privacy_blocked=True), event, Moment.POST)
    asked_of_all = check(smit(Blocked.ALL), event, Moment.POST)
    expected = Result.REFUSED if event is Event.STATEMENT else asked_of_all.result
    assert verdict.result is expected
    assert verdict.result is Result.ALLOWED or verdict.problems[0].code == "BM-3"


@pytest.mark.rule("BLK-22")
def test_privacy_stops_statements_and_every_letter_but_not_reports() -> None:
    private = smit(Blocked.ALL, privacy_blocked=True)
    assert check(private, Event.REPORT, Moment.POST).result is Result.ALLOWED
    assert check_letter(private).result is Result.REFUSED and check_letter(smit(Blocked.ALL)).result is Result.ALLOWED
    left_out = check(private, Event.STATEMENT, Moment.POST, batch=True)
    assert left_out.result is Result.LEFT_OUT and left_out.problems[0].code == "BM-3"


@pytest.mark.rule("BLK-02", "EX-B5")
@pytest.mark.parametrize(("order", "payer", "named"), [
    (Blocked.BLANK, Blocked.SHIP, "C11"), (Blocked.SHIP, Blocked.BLANK, "C10"), (Blocked.SHIP, Blocked.SHIP, "C10"),
])
def test_either_account_can_refuse_and_is_named(order: Blocked, payer: Blocked, named: str) -> None:
    verdict = check_both(smit(order), CustomerFacts(11, "C11", "Holding Smit", payer), Event.NEW_ORDER, Moment.CREATE)
    assert verdict.result is Result.REFUSED and verdict.problems[0].saw["no"] == named


@pytest.mark.rule("BLK-17")
def test_a_payment_for_another_company_is_refused_by_all_in_either() -> None:
    there = CustomerFacts(99, "1010", "Bakkerij Smit BV", Blocked.ALL)
    for first, second in ((smit(), there), (there, smit())):
        verdict = check_both(first, second, Event.PAYMENT_FOR_OTHER_COMPANY, Moment.POST)
        assert verdict.result is Result.REFUSED and verdict.problems[0].saw["no"] == "1010"
    assert check_both(smit(), there, Event.PAYMENT_FOR_OTHER_COMPANY, Moment.POST, batch=True).result is Result.LEFT_OUT


@pytest.mark.rule("BLK-02")
def test_warnings_of_both_accounts_are_asked_together_and_one_account_only_once() -> None:
    payer = CustomerFacts(11, "C11", "Holding Smit", Blocked.SHIP)
    asked = check_both(smit(Blocked.SHIP), payer, Event.CONFIRM_ORDER, Moment.POST)
    assert asked.result is Result.WARNING and [p.saw["no"] for p in asked.problems] == ["C10", "C11"]
    assert len({p.key for p in asked.problems}) == 2
    assert len(check_both(smit(Blocked.SHIP), smit(Blocked.SHIP), Event.CONFIRM_ORDER, Moment.POST).problems) == 1


@pytest.mark.rule("BLK-18", "BLK-M07")
@pytest.mark.parametrize("value", list(Blocked))
@pytest.mark.parametrize("more", [{}, {"inactive": True}])
def test_an_order_may_always_become_smaller(value: Blocked, more: dict[str, bool]) -> None:
    for moment in Moment:
        assert check(smit(value, **more), Event.REDUCE_ORDER, moment).result is Result.ALLOWED
    assert check(smit(Blocked.ALL, privacy_blocked=True), Event.REDUCE_ORDER, Moment.POST).result is Result.ALLOWED


@pytest.mark.rule("BLK-14", "BLK-15")
@pytest.mark.parametrize(("from_slip", "left", "goods", "event", "refused"), [
    (True, True, True, Event.SHIP_AND_INVOICE, True), (True, False, True, Event.INVOICE_PACKING_SLIP, False),
    (False, False, True, Event.GOODS_INVOICE, True), (False, False, False, Event.FREE_TEXT_INVOICE, False),
    (False, True, True, Event.SHIP_AND_INVOICE, True),
])
def test_under_ship_only_what_exists_is_invoiced(from_slip: bool, left: bool, goods: bool, event: Event, refused: bool) -> None:
    found = invoicing_event(from_packing_slip=from_slip, left_to_ship=left, goods=goods)
    assert found is event
    assert (check(smit(Blocked.SHIP), found, Moment.POST).result is Result.REFUSED) is refused
    assert check(smit(Blocked.SHIP), found, Moment.CREATE).result is Result.ALLOWED


E, SHIP, INVOICE, ALL = Event, Blocked.SHIP, Blocked.INVOICE, Blocked.ALL


@pytest.mark.rule("EX-B1", "EX-B2", "EX-B3", "EX-B4", "EX-B7", "BLK-M10", "BLK-M13", "BLK-M25", "BLK-M30", "BLK-M32", "BLK-M34",
                  "BLK-M36", "BLK-M40")
@pytest.mark.parametrize(("value", "event", "moment", "result"), [
    (SHIP, E.PACKING_SLIP, Moment.POST, Result.REFUSED), (SHIP, E.INVOICE_PACKING_SLIP, Moment.POST, Result.ALLOWED),
    (SHIP, E.SHIP_AND_INVOICE, Moment.POST, Result.REFUSED), (INVOICE, E.INVOICE_PACKING_SLIP, Moment.POST, Result.REFUSED),
    (INVOICE, E.COLLECTION_LETTER, Moment.POST, Result.ALLOWED), (INVOICE, E.INTEREST_NOTE, Moment.POST, Result.ALLOWED),
    (INVOICE, E.PAYMENT, Moment.POST, Result.ALLOWED), (INVOICE, E.CREDIT_NOTE, Moment.POST, Result.ALLOWED),
    (ALL, E.PAYMENT, Moment.POST, Result.REFUSED), (ALL, E.BANK_LINE, Moment.CREATE, Result.ALLOWED),
    (ALL, E.BANK_LINE, Moment.POST, Result.REFUSED), (ALL, E.STATEMENT, Moment.POST, Result.ALLOWED),
    (ALL, E.REVALUATION, Moment.POST, Result.ALLOWED), (ALL, E.COLLECTION_LETTER_BATCH, Moment.CREATE, Result.LEFT_OUT),
    (INVOICE, E.JOURNAL_UNTYPED, Moment.CREATE, Result.REFUSED), (INVOICE, E.PAYMENT, Moment.CREATE, Result.ALLOWED),
    (INVOICE, E.SETTLEMENT, Moment.POST, Result.ALLOWED),
])
def test_the_worked_examples_of_the_chapter(value: Blocked, event: Event, moment: Moment, result: Result) -> None:
    assert check(smit(value), event, moment).result is result


@pytest.mark.rule("BLK-06", "EX-B6")
def test_a_recurring_run_leaves_two_of_five_out() -> None:
    values = (Blocked.BLANK, SHIP, INVOICE, ALL, Blocked.BLANK)
    results = [check(smit(v), Event.RECURRING_INVOICE, Moment.CREATE, batch=True).result for v in values]
    assert (results.count(Result.ALLOWED), results.count(Result.LEFT_OUT)) == (3, 2)


@pytest.mark.rule("BLK-05", "MST-073")
def test_inactive_is_told_before_blocked_and_only_stops_new_business() -> None:
    sleeping = smit(Blocked.ALL, inactive=True)
    assert check(sleeping, Event.NEW_ORDER, Moment.CREATE).problems[0].code == "MST-073-inactive"
    assert check(smit(inactive=True), Event.PAYMENT, Moment.POST).result is Result.ALLOWED


@pytest.mark.rule("BLK-16")
def test_events_from_outside_offer_a_temporary_change() -> None:
    offering = {event for event in Event if check(smit(Blocked.ALL), event, Moment.POST).temporary_change}
    rows = {MATRIX[event].rule for event in offering}
    assert rows == {"BLK-M36", "BLK-M38", "BLK-M39", "BLK-M40", "BLK-M41", "BLK-M45", "BLK-M46", "BLK-M50"}
    assert not any(check(smit(Blocked.INVOICE), event, Moment.POST).temporary_change for event in Event)
    assert not any(check(smit(Blocked.ALL), event, Moment.POST, batch=True).temporary_change for event in Event)


@pytest.mark.rule("BLK-04")
def test_every_refusal_has_its_ways_out() -> None:
    verdict = check(smit(Blocked.ALL), Event.PAYMENT, Moment.POST)
    assert [w.action for w in verdict.problems[0].ways_out] == ["customer.open", "customer.why_blocked"]
    outside = check(smit(Blocked.ALL), Event.BANK_LINE, Moment.POST)
    assert [w.action for w in outside.problems[0].ways_out][2:] == ["customer.temporary_change"]


@pytest.mark.rule("BLK-M34")
def test_an_untyped_journal_line_is_told_to_choose_a_type() -> None:
    codes = [p.code for p in check(smit(Blocked.INVOICE), Event.JOURNAL_UNTYPED, Moment.POST).problems]
    assert codes == ["BM-2", "BLK-M34-type"]


@pytest.mark.rule("BLK-10")
def test_a_change_needs_a_reason_and_only_a_stricter_value_shows_its_impact() -> None:
    plan, problems = plan_block(smit(Blocked.INVOICE), BlockWish(Blocked.SHIP, None))
    assert not plan.stricter and [p.code for p in problems] == ["BLK-10-reason"]
    plan, problems = plan_block(smit(Blocked.SHIP), BlockWish(Blocked.ALL, 3))
    assert plan.stricter and problems == ()


@pytest.mark.rule("BLK-20")
@pytest.mark.parametrize(("wanted", "becomes"), [(Blocked.ALL, Blocked.BLANK), (Blocked.BLANK, Blocked.BLANK),
(Blocked.SHIP, Blocked.SHIP)])
def test_privacy_off_is_asked_and_gives_blank_or_the_value_to_restore(wanted: Blocked, becomes: Blocked) -> None:
    plan, problems = plan_block(smit(Blocked.ALL, privacy_blocked=True), BlockWish(wanted, 3, privacy=False))
    assert (plan.blocked, plan.privacy) == (becomes, False)
    assert [(p.code, p.weight) for p in problems] == [("BLK-20-off", Weight.WARNING)]


@pytest.mark.rule("BLK-20")
def test_privacy_on_sets_all() -> None:
    plan, problems = plan_block(smit(Blocked.SHIP), BlockWish(Blocked.SHIP, 3, privacy=True))
    assert plan == BlockPlan(Blocked.ALL, True, True) and problems == ()


@pytest.mark.rule("BLK-21")
def test_an_unattended_run_never_switches_privacy_off() -> None:
    _plan, problems = plan_block(smit(Blocked.ALL, privacy_blocked=True), BlockWish(Blocked.SHIP, 3), unattended=True)
    assert [(p.code, p.weight) for p in problems] == [("BLK-21-privacy", Weight.ERROR)]


@pytest.mark.rule("BLK-21")
def test_another_value_under_privacy_asks_first() -> None:
    plan, problems = plan_block(smit(Blocked.ALL, privacy_blocked=True), BlockWish(Blocked.SHIP, 3))
    assert not plan.privacy and [p.code for p in problems] == ["BLK-21-privacy"]


@pytest.mark.rule("OH-01")
@pytest.mark.parametrize(("mark", "good"), [("", True), ("JD", True), ("ABC", True), ("ABCD", False)])
def test_the_hold_mark_has_up_to_three_characters(mark: str, good: bool) -> None:
    assert (check_hold_mark(mark) == ()) is good


@pytest.mark.rule("OH-08")
def test_a_mark_under_a_journal_line_or_in_a_collection_is_asked_first() -> None:
    problems = check_hold_change("INV-7", journal="BJ-2026-0001", collection="DD-3")
    assert [(p.code, p.weight) for p in problems] == [("OH-08-journal", Weight.WARNING), ("OH-08-collection", Weight.WARNING)]
    assert check_hold_change("INV-7") == ()


@pytest.mark.rule("OH-04")
def test_an_entry_on_hold_is_not_added_to_an_interest_note() -> None:
    assert [p.saw["mark"] for p in check_on_interest_note("INV-7", "JD")] == ["JD"]
    assert check_on_interest_note("INV-7", None) == check_on_interest_note("INV-7", "") == ()


@pytest.mark.rule("OH-07", "OH-09")
def test_a_dispute_gives_the_old_mark_back_only_while_its_own_stands() -> None:
    assert marked("JD", None, DISPUTE_MARK) == ("X", "JD")
    assert marked("X", "JD", DISPUTE_MARK) == ("X", "JD")
    assert unmarked("X", "JD", DISPUTE_MARK) == ("JD", None)
    assert unmarked("X", None, DISPUTE_MARK) == (None, None)
    assert unmarked("KL", "JD", DISPUTE_MARK) == ("KL", None)
    assert unmarked("X", None, AGENCY_MARK) == ("X", None)


SMIT = Identity(1, "Bakkerij Smit B.V.", "1234 AB", "NL123456782B76", frozenset({"12345678"}), frozenset({"NL91ABNA0417164300"}))


@pytest.mark.rule("MST-072")
@pytest.mark.parametrize(("other", "what"), [
    (Identity(2, "Other", vat_number="NL123456782B76"), "Same::VAT number"),
    (Identity(2, "Other", registrations=frozenset({"12345678", "9"})), "Same::registration number"),
    (Identity(2, "Other", ibans=frozenset({"NL91ABNA0417164300"})), "IBAN"),
    (Identity(2, "BAKKERIJ SMIT bv", "1234ab"), "Same::name and postcode"), (Identity(2, "Bakkerij Smit BV", "1234 AC"), None),
    (Identity(2, "Bakkerij Smits BV", "1234 AB"), None), (Identity(2, "Other"), None), (SMIT, None),
])
def test_the_same_customer_twice_is_recognised(other: Identity, what: str | None) -> None:
    assert same_in(SMIT, other) == same_in(other, SMIT) == what


@pytest.mark.rule("MST-072")
@pytest.mark.parametrize(("one", "other"), [
    ("Müller & Söhne GmbH", "MUELLER SOEHNE"), ("L’Atelier S.A.R.L.", "l'atelier"), ("BV", "B.V."), ("Smit en Zn. V.O.F.",
    "Smit Zn"),
])
def test_names_are_compared_without_legal_form(one: str, other: str) -> None:
    assert plain_name(one) == plain_name(other) != ""


def test_two_customers_without_postcode_are_not_the_same() -> None:
    assert same_in(Identity(1, "Smit"), Identity(2, "Smit")) is None


def test_the_matrix_knows_every_event() -> None:
    assert set(MATRIX) == set(Event) == set(CHAPTER)


def messages_of_the_chapter() -> list[tuple[str, str, str]]:
    """(code, language, text) of the table in credit 1.3."""
    chapter = (Path(__file__).parents[2] / "docs/spec/credit.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in chapter.splitlines() if line.startswith("| BM-")]
    return [(row[0].split()[0], language, text) for row in rows for language, text in zip(("en", "nl", "fr",
    "de"), row[1:], strict=True)]


@pytest.mark.rule("BLK-04")
@pytest.mark.parametrize(("code", "language", "text"), messages_of_the_chapter())
def test_messages_say_what_the_chapter_says_in_four_languages(code: str, language: str, text: str) -> None:
    assert i18n.tr(template_of(code), language).replace("\u00a0", " ") == text


def test_the_chapter_has_five_messages() -> None:
    assert len(messages_of_the_chapter()) == 20


@pytest.mark.rule("BLK-04")
@pytest.mark.parametrize(("language", "text"), [
    ("en", "Cannot post payment: customer C10 Bakkerij Smit BV is blocked with type All."),
    ("nl", "Betaling kan niet worden geboekt: klant C10 Bakkerij Smit BV is geblokkeerd met type Alle."),
    ("de", "Zahlung kann nicht gebucht werden: Debitor C10 Bakkerij Smit BV ist gesperrt (Art Alle)."),
    ("fr", "Validation impossible (règlement) : le client C10 Bakkerij Smit BV est bloqué (type Tous)."),
])
def test_a_refused_payment_is_told_in_the_readers_language(language: str, text: str) -> None:
    problem = check(smit(Blocked.ALL), Event.PAYMENT, Moment.POST).problems[0]
    assert i18n.problem_text(problem, language, i18n.region_for(language)).replace("\u00a0", " ") == text
