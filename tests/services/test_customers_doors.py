"""Every way in reads the block: settlements, corrections, letters, previews and imports (BLK-03, 07, 08, the matrix)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, EntryType
from app.core.problems import Outcome, Problem
from app.models.accounts import ReasonCode
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, Settlement
from app.services import corrections, customers, imports, reminder_cancel, reminder_checks, reminder_review, reminders
from app.services.imports import Entity, Existing, Options
from tests.services.dunning import D, Office

SHIP, INVOICE, ALL, BLANK = Blocked.SHIP, Blocked.INVOICE, Blocked.ALL, Blocked.BLANK


@pytest.fixture
def office(dunning_office: Office) -> Office:
    """An office that sends reminders."""
    return dunning_office


def reason(office: Office) -> int:
    """A reason for a status."""
    with office.desk.reading() as session:
        return next(r.id for r in session.scalars(select(ReasonCode).order_by(ReasonCode.code))
                    if "status" in r.uses and r.code != "AUTO")


def block(office: Office, customer_id: int, value: Blocked, *, privacy: bool | None = None) -> None:
    """Block with a reason."""
    done = customers.change_block(office.desk, customer_id, value, reason_id=reason(office), privacy=privacy)
    assert done.done, done.problems


def codes(problems: tuple[Problem, ...] | list[Problem]) -> list[str]:
    """Codes of what was told."""
    return [p.code for p in problems]


def pair(office: Office) -> tuple[int, int, int]:
    """A customer with an invoice and a payment of 300.00."""
    who = office.customer()
    return who, office.entry(who, 300_00, D), office.entry(who, -300_00, D, kind=EntryType.PAYMENT)


def settle(office: Office, debit: int, credit: int) -> Outcome[object]:
    """Settle the whole, with all questions confirmed."""
    asked = corrections.settle(office.desk, debit, credit, 300_00, D)
    keys = frozenset(p.key for p in asked.problems if p.key)
    return asked if asked.done else corrections.settle(office.desk, debit, credit, 300_00, D, confirmed=keys)  # type: ignore[return-value]


@pytest.mark.rule("BLK-M40", "EX-B7")
@pytest.mark.parametrize(("value", "allowed"), [(BLANK, True), (SHIP, True), (INVOICE, True), (ALL, False)])
def test_settling_is_refused_under_all_only_from_whichever_side_it_starts(office: Office, value: Blocked, allowed: bool) -> None:
    who, debit, credit = pair(office)
    block(office, who, value)
    outcome = settle(office, debit, credit)
    assert outcome.done is allowed
    if not allowed:
        assert codes(outcome.problems) == ["BM-2"]
        assert [w.action for w in outcome.problems[0].ways_out] == [
            "customer.open", "customer.why_blocked", "customer.temporary_change"]
        with office.desk.reading() as session:
            assert session.scalars(select(Settlement)).all() == []


@pytest.mark.rule("BLK-07")
def test_the_preview_of_a_settlement_says_what_posting_says(office: Office) -> None:
    who, debit, credit = pair(office)
    block(office, who, ALL)
    with office.desk.reading() as session:
        _plan, told = corrections.plan_settle(session, office.desk, debit, credit, 300_00, D)
    assert codes(told) == codes(settle(office, debit, credit).problems) == ["BM-2"]


@pytest.mark.rule("BLK-16", "BLK-M40")
def test_a_settlement_under_all_is_made_with_a_temporary_change(office: Office) -> None:
    who, debit, credit = pair(office)
    block(office, who, ALL)
    done = customers.with_temporary_change(office.desk, who, lambda: settle(office, debit, credit), reason_id=reason(office))
    assert done.done
    with office.desk.reading() as session:
        assert session.get_one(Customer, who).blocked is ALL
        assert session.get_one(CustomerEntryState, debit).remaining == 0
    assert [(n.old, n.new) for n in customers.why_blocked(office.desk, who)][:2] == [(INVOICE, ALL), (ALL, INVOICE)]


@pytest.mark.rule("BLK-M41")
@pytest.mark.parametrize(("value", "allowed"), [(INVOICE, True), (ALL, False)])
def test_undoing_a_settlement_is_refused_under_all(office: Office, value: Blocked, allowed: bool) -> None:
    who, debit, credit = pair(office)
    assert settle(office, debit, credit).done
    block(office, who, value)
    with office.desk.reading() as session:
        settlement = session.scalars(select(Settlement.id)).one()
    asked = corrections.undo_settlement(office.desk, settlement, D, reason_id=1)
    assert ("BM-2" in codes(asked.problems)) is not allowed


@pytest.mark.rule("BLK-M25")
@pytest.mark.parametrize(("value", "refused"), [(BLANK, False), (SHIP, False), (INVOICE, False), (ALL, True)])
def test_a_draft_letter_is_issued_under_invoice_and_refused_under_all(office: Office, value: Blocked, refused: bool) -> None:
    who = office.customer()
    office.entry(who, 800_00, D - timedelta(40))
    office.suggest(D)
    [draft] = office.drafts()
    block(office, who, value)
    with office.desk.reading() as session:
        told = reminder_checks.check(session, office.desk, office.letter(draft.id))
    assert ("BM-2" in codes(list(told))) is refused
    if not refused:
        assert office.issue() == [draft.id]


@pytest.mark.rule("BLK-M26", "BLK-06", "EX-B3")
def test_a_run_lists_who_is_blocked_with_the_amount_and_goes_on(office: Office) -> None:
    stopped, other = office.customer("Stopped"), office.customer("Other")
    for who in (stopped, other):
        office.entry(who, 800_00, D - timedelta(40))
    block(office, stopped, ALL)
    run = office.suggest(D)
    assert [d.customer_id for d in office.drafts()] == [other]
    with office.desk.reading() as session:
        told = [r.problem for r in reminders.reasons(session, run.run_id) if r.problem.code == "BM-4"]
    assert len(told) == 1 and "800.00" in str(told[0].saw["amount"]).replace("80000", "800.00")


@pytest.mark.rule("BLK-22")
def test_privacy_stops_a_letter_with_its_own_message(office: Office) -> None:
    who = office.customer()
    office.entry(who, 800_00, D - timedelta(40))
    office.suggest(D)
    [draft] = office.drafts()
    block(office, who, ALL, privacy=True)
    with office.desk.reading() as session:
        told = codes(list(reminder_checks.check(session, office.desk, office.letter(draft.id))))
    assert "BM-3" in told and "BM-2" not in told


@pytest.mark.rule("BLK-09")
def test_the_draft_of_a_blocked_customer_stays_and_can_be_left_out(office: Office) -> None:
    who = office.customer()
    office.entry(who, 800_00, D - timedelta(40))
    office.suggest(D)
    block(office, who, ALL)
    [draft] = office.drafts()
    assert reminder_review.skip(office.desk, draft.id).done and office.drafts() == []


@pytest.mark.rule("BLK-M29")
@pytest.mark.parametrize(("value", "refused"), [(INVOICE, False), (ALL, True)])
def test_cancelling_an_issued_letter_is_refused_under_all(office: Office, value: Blocked, refused: bool) -> None:
    who = office.customer()
    office.entry(who, 800_00, D - timedelta(40))
    office.suggest(D)
    [issued] = office.issue()
    block(office, who, value)
    asked = reminder_cancel.cancel(office.desk, issued)
    assert ("BM-2" in codes(asked.problems)) is refused


# ---------------------------------------------------------------- imports

def bring_in(office: Office, text: str, reason_id: int | None) -> Outcome[imports.Imported]:
    """Import customers from a file."""
    found = imports.look(office.desk, "list.csv", text.encode(), Entity.CUSTOMERS).value
    assert found is not None
    found = replace(found, reading=replace(found.reading, existing=Existing.UPDATE))
    plan = imports.dry_run(office.desk, found.table, found.reading)
    assert not plan.wrong, plan.wrong
    return imports.run(office.desk, "list.csv", found, plan, Options(reason_id=reason_id))


def number(office: Office, customer_id: int) -> str:
    """A customer's number."""
    with office.desk.reading() as session:
        return session.get_one(Customer, customer_id).number


@pytest.mark.rule("BLK-21", "BLK-08")
def test_a_file_never_lifts_a_privacy_block(office: Office) -> None:
    who = office.customer()
    block(office, who, ALL, privacy=True)
    done = bring_in(office, f"Customer no;Name;Blocked\n{number(office, who)};De Vries;Ship\n", reason(office))
    assert "BLK-21-privacy" in codes(done.problems) and not done.done
    with office.desk.reading() as session:
        row = session.get_one(Customer, who)
        assert (row.blocked, row.privacy_blocked) == (ALL, True)


@pytest.mark.rule("BLK-10", "BLK-08")
def test_a_file_that_unblocks_needs_its_reason_too(office: Office) -> None:
    who = office.customer()
    block(office, who, SHIP)
    text = f"Customer no;Name;Blocked\n{number(office, who)};De Vries;blank\n"
    refused = bring_in(office, text, None)
    assert not refused.done and "BLK-10-reason" in codes(refused.problems)
    done = bring_in(office, text, reason(office))
    assert done.done, done.problems
    assert [(n.old, n.new) for n in customers.why_blocked(office.desk, who)][0] == (SHIP, BLANK)
