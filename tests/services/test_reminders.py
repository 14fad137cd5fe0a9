"""Suggesting and issuing reminders in a company file: the chapter's examples from entry to voucher, and who is left out."""

from datetime import date, timedelta
from decimal import Decimal
from threading import Event

import pytest
from sqlalchemy import select, update

from app.core.enums import Blocked, CollectionsStatus, EntryType, PeriodState
from app.models.accounts import Account, ItemVatGroup, PostingProfile, ReasonCode, RoleAccount
from app.models.audit import AuditRecord
from app.models.collections import CollectionLogEntry, CollectionRun
from app.models.company import CompanyBankAccount, Setting
from app.models.customers import Customer, CustomerGroup
from app.models.journals import Journal, JournalLine
from app.models.ledger import CustomerLedgerEntry, VatEntry
from app.services import company_parameters, customers, entries, reminder_checks, reminder_issue, reminder_review, reminders
from app.services.reminder_facts import RunOptions
from app.settings import REMINDERS_BANK_DAYS
from app.storage.errors import StorageError
from tests.services.bank import statements
from tests.services.dunning import D, Office
from tests.services.test_journal import period


@pytest.fixture
def office(dunning_office: Office) -> Office:
    return dunning_office


@pytest.fixture
def local(dunning_local: Office) -> Office:
    return dunning_local


def example_3(office: Office) -> dict[str, int]:
    """The entries of REM-EX-3, INV-A reminded once before."""
    who = office.customer()
    found = {"who": who, "A": office.entry(who, 50000, date(2026, 1, 31), "INV-A")}
    first = office.on(date(2026, 2, 6))
    first.suggest(date(2026, 2, 6))
    first.issue()
    found["B"] = office.entry(who, 30000, date(2026, 2, 10), "INV-B")
    found["C"] = office.entry(who, 20000, date(2026, 2, 12), "INV-C")
    found["K"] = office.entry(who, -10000, date(2026, 2, 1), "CN-K", EntryType.CREDIT_NOTE)
    found["P"] = office.entry(who, -5000, date(2026, 2, 15), "PAY-P", EntryType.PAYMENT)
    found["H"] = office.entry(who, 8000, date(2026, 1, 20), "INV-H")
    assert entries.put_on_hold(office.desk, found["H"], "JD").done
    return found


@pytest.mark.rule("REM-14", "REM-18", "REM-20", "REM-21", "REM-24", "REM-43", "REM-44", "REM-45", "REM-51")
def test_the_full_example_from_suggestion_to_voucher(office: Office) -> None:
    known = example_3(office)
    now = office.on(D)
    now.suggest(D)
    (draft,) = now.drafts()
    assert (draft.level, draft.remaining, draft.credits, draft.fees, draft.total) == (2, 70000, -5000, 1000, 66000)
    assert draft.due_date == date(2026, 2, 23)
    (issued,) = now.issue()
    assert now.voucher(now.letter(issued).voucher_id) == [("AR", 1000), ("FEE", -1000)]
    assert [now.state(known[k]).level for k in "ABKPCH"] == [2, 1, 1, 0, 0, 0]
    with now.desk.reading() as session:
        log = session.scalars(select(CollectionLogEntry).where(CollectionLogEntry.document_id == issued)).all()
        entry = session.get_one(CustomerLedgerEntry, now.letter(issued).entry_id)
        assert entry.entry_type is EntryType.COLLECTION_LETTER and entry.document_no == now.letter(issued).number
        assert entry.payment_reference is not None and entry.payment_reference.startswith("RF")
    assert {(r.entry_id, r.level, r.section) for r in log} == {
        (known["A"], 2, "overdue"), (known["B"], 1, "overdue"), (known["K"], 1, "overdue"), (known["P"], 0, "not_due")}
    assert not any(r.interest_posted for r in log)


@pytest.mark.rule("REM-31", "REM-44")
def test_a_taxed_fee_posts_its_vat_with_a_vat_entry(office: Office) -> None:
    example_3(office)
    now = office.on(D)
    _taxed(now, "FEE")
    now.suggest(D)
    (draft,) = now.drafts()
    assert (draft.vat, draft.total) == (210, 66210)
    (issued,) = now.issue()
    voucher = now.letter(issued).voucher_id
    assert now.voucher(voucher) == [("AR", 1210), ("FEE", -1000), ("VATOUT", -210)]
    with now.desk.reading() as session:
        row = session.scalars(select(VatEntry).where(VatEntry.voucher_id == voucher)).one()
        assert (row.base, row.vat, row.rate, row.document_id) == (1000, 210, Decimal(21), issued)


def _taxed(office: Office, *roles: str) -> None:
    """The accounts of these roles bear the standard rate."""
    with office.desk.writing("test.vat") as uow:
        group = uow.session.scalars(select(ItemVatGroup.id).where(ItemVatGroup.code == "SERVICES")).one()
        accounts = uow.session.scalars(select(RoleAccount.account_id).where(RoleAccount.role.in_(list(roles)))).all()
        uow.session.execute(update(Account).where(Account.id.in_(accounts)).values(item_vat_group_id=group))


@pytest.mark.rule("LAW-90", "REM-31")
def test_charges_are_outside_the_scope_of_vat_by_default(office: Office) -> None:
    example_3(office)
    now = office.on(D)
    now.suggest(D)
    (issued,) = now.issue()
    with now.desk.reading() as session:
        assert session.scalars(select(VatEntry).where(VatEntry.voucher_id == now.letter(issued).voucher_id)).all() == []


@pytest.mark.rule("REM-44", "REM-28", "REM-48")
@pytest.mark.parametrize(("taxed", "lines"), [
    (False, [("AR", 4233), ("FEE", -2000), ("LFEE", -1000), ("INT", -1233)]),
    (True, [("AR", 4863), ("FEE", -2000), ("LFEE", -1000), ("INT", -1233), ("VATOUT", -630)]),
])
def test_the_vouchers_of_the_chapter(office: Office, taxed: bool, lines: list[tuple[str, int]]) -> None:
    draft = _example_6(office, post_interest=True)
    if taxed:
        _taxed(office, "FEE", "LFEE")
        assert reminder_review.recalculate(office.desk, draft).done
    assert _summed(office.voucher(office.letter(office.issue()[0]).voucher_id)) == dict(lines)


def _summed(lines: list[tuple[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for role, amount in lines:
        found[role] = found.get(role, 0) + amount
    return found


def _example_6(office: Office, *, post_interest: bool) -> int:
    """A draft with a fee of 20.00, two line fees of 5.00 and 12.33 interest."""
    from app.models.interest import InterestTerms
    office.level(1, fee=2000, line_fee=500, interest=True)
    with office.desk.writing("test.interest") as uow:
        terms = InterestTerms(company_id=office.desk.company_id, code="TEST", names={"en": "Test"}, method="balance_due",
                              rate=Decimal("1.233"), source="own")
        uow.session.add(terms)
        uow.session.flush()
        made = terms.id
    office.terms(post_interest=post_interest)
    who = office.customer()
    office.collect(who, interest_terms_id=made)
    office.entry(who, 60000, date(2026, 1, 31), "INV-1")
    office.entry(who, 40000, date(2026, 2, 1), "INV-2")
    office.suggest(D)
    (draft,) = office.drafts()
    assert draft.interest == 1233
    return draft.id


@pytest.mark.rule("REM-44", "REM-45", "INT-08")
@pytest.mark.parametrize(("posted", "start"), [(False, None), (True, D)])
def test_interest_that_is_only_printed_moves_no_start_date(office: Office, posted: bool, start: date | None) -> None:
    _example_6(office, post_interest=posted)
    (issued,) = office.issue()
    roles = dict(office.voucher(office.letter(issued).voucher_id))
    assert ("INT" in roles) is posted
    entry = next(x.entry_id for x in office.lines(issued) if x.kind == "overdue")
    assert entry is not None and office.state(entry).interest_to == start


@pytest.mark.rule("REM-44")
def test_without_anything_to_post_there_is_no_voucher_but_a_letter(office: Office) -> None:
    who = office.customer()
    office.entry(who, 50000, date(2026, 1, 31))
    office.suggest(D)
    (issued,) = office.issue()
    assert office.letter(issued).voucher_id is None and office.letter(issued).number
    assert office.letter(issued).entry_id is None


@pytest.mark.rule("REM-14", "REM-15", "REM-16", "REM-17", "REM-43")
def test_the_timeline_of_an_invoice_that_is_never_paid(office: Office) -> None:
    office.terms(maximum=4)
    for level in (2, 3):
        office.level(level, fee=0)
    who = office.customer()
    owed = office.entry(who, 50000, date(2026, 1, 31))
    days = (date(2026, 2, 6), date(2026, 2, 16), date(2026, 2, 26), date(2026, 3, 8))
    for n, day in enumerate(days, 1):
        early, now = office.on(day - timedelta(1)), office.on(day)
        assert early.codes(early.suggest(day - timedelta(1))) != []
        assert early.drafts() == []
        now.suggest(day)
        assert [d.level for d in now.drafts()] == [min(n, 3)]
        now.issue()
        assert now.state(owed).letters == n
    later = office.on(date(2026, 5, 1))
    assert "REM-52-maximum" in later.codes(later.suggest(date(2026, 5, 1)))


@pytest.mark.rule("REM-13", "REM-33", "REM-52")
def test_a_second_run_changes_nothing_and_never_doubles_a_letter(office: Office) -> None:
    who = office.customer()
    office.entry(who, 50000, date(2026, 1, 31))
    office.suggest(D)
    first = [(d.customer_id, d.level, d.total) for d in office.drafts()]
    again = office.suggest(D)
    assert [(d.customer_id, d.level, d.total) for d in office.drafts()] == first
    assert again.letters == 1


@pytest.mark.rule("REM-13")
def test_an_edited_draft_blocks_a_new_letter_until_it_is_given_up(office: Office) -> None:
    who = office.customer()
    office.entry(who, 50000, date(2026, 1, 31))
    office.suggest(D)
    (draft,) = office.drafts()
    assert reminder_review.change_fee(office.desk, draft.id, 1500).done
    run = office.suggest(D)
    assert office.codes(run) == ["REM-52-draft"] and [d.fees for d in office.drafts()] == [1500]
    with office.desk.reading() as session:
        assert reminders.edited_drafts(session, office.desk.company_id) == 1
    assert reminders.suggest(office.desk, RunOptions(D), edited_too=True).done
    assert [d.fees for d in office.drafts()] == [0]


@pytest.mark.rule("CLS-006")
def test_letters_dated_in_a_held_month_are_kept_with_a_warning_and_refused_when_issued(local: Office) -> None:
    local.entry(local.customer(), 50000, date(2026, 1, 31))
    period(local, D, PeriodState.ON_HOLD)
    saved = reminders.suggest(local.desk, RunOptions(D))
    assert saved.value is not None and saved.value.letters == 1
    assert [(p.code, p.weight.value) for p in saved.problems] == [("CLS-005-on-hold", "warning")]
    (draft,) = local.drafts()
    checked = reminder_checks.report(local.desk, [draft.id])[draft.id]
    refused = reminder_issue.issue(local.desk, draft.id)
    assert all("CLS-005-on-hold" in [p.code for p in found if p.weight == "error"] for found in (checked, refused.problems))
    assert refused.value is None and len(local.drafts()) == 1
    later = reminders.suggest(local.desk, RunOptions(date(2026, 3, 1)))
    assert "CLS-005-on-hold" not in [p.code for p in later.problems]


@pytest.mark.rule("WIN-22")
def test_what_was_unticked_stays_unticked_when_suggested_again(office: Office) -> None:
    for name in ("One", "Two"):
        office.entry(office.customer(name), 50000, date(2026, 1, 31))
    office.suggest(D)
    reminder_review.select_letters(office.desk, [office.drafts()[0].id], False)
    office.suggest(D)
    assert [d.selected for d in office.drafts()] == [False, True]


@pytest.mark.rule("REM-11", "REM-35", "REM-52", "COL-25", "OH-02", "BLK-M26")
def test_everybody_left_out_stands_in_the_run_with_the_reason(office: Office) -> None:
    def owes(name: str, amount: int = 50000, due: date = date(2026, 1, 31)) -> tuple[int, int]:
        who = office.customer(name)
        return who, office.entry(who, amount, due)

    blocked, _ = owes("Blocked")
    with office.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, blocked).blocked = Blocked.ALL
    stopped, _ = owes("Stopped")
    office.collect(stopped, do_not_remind=True)
    waiting, _ = owes("Waiting")
    office.collect(waiting, do_not_remind=True, until=D + timedelta(1))
    without, _ = owes("Without")
    office.collect(without, sequence_id=None)
    with office.desk.writing("test.group") as uow:
        uow.session.execute(update(CustomerGroup).values(letter_sequence_id=None))
    _, disputed = owes("Disputed")
    entries.set_status(office.desk, disputed, CollectionsStatus.DISPUTED, reason="price")
    _, promised = owes("Promised")
    entries.set_status(office.desk, promised, CollectionsStatus.PROMISED, promised_on=D + timedelta(3))
    _, held = owes("Held")
    entries.put_on_hold(office.desk, held, "JD")
    owes("Early", due=D)
    covered, _ = owes("Covered")
    office.entry(covered, -50000, D, kind=EntryType.PAYMENT)
    run = office.suggest(D)
    assert office.drafts() == []
    with office.desk.reading() as session:
        found = {session.get_one(Customer, r.customer_id).name: r for r in reminders.reasons(session, run.run_id)}
    assert {name: r.problem.code for name, r in found.items()} == {
        "Blocked": "BM-4", "Stopped": "REM-52-stop", "Waiting": "REM-52-until",
        "Without": "REM-52-terms", "Disputed": "REM-52-disputed", "Promised": "REM-52-promised",
        "Held": "REM-52-hold", "Early": "REM-52-nothing", "Covered": "REM-52-credits"}
    assert found["Early"].possible_from == D + timedelta(6)
    assert found["Waiting"].possible_from == D + timedelta(1)


@pytest.mark.rule("REM-11", "REM-23", "CLS-035")
def test_who_is_due_for_a_letter_is_known_without_writing_it(local: Office) -> None:
    for name, credit, currency in (("Plain", 0, "EUR"), ("Credit", -20000, "EUR"), ("Covered", -90000, "EUR"),
                                   ("Without rate", 0, "CHF")):
        who = local.customer(name)
        local.entry(who, 50000, date(2026, 1, 31), currency=currency)
        if credit:
            local.entry(who, credit, date(2026, 1, 20), kind=EntryType.CREDIT_NOTE)
    local.entry(local.customer("Early"), 50000, D)
    stopped = local.customer("Stopped")
    local.collect(stopped, do_not_remind=True)
    local.entry(stopped, 50000, date(2026, 1, 31))
    options = RunOptions.usual(local.desk, D)
    letters, _left_out, _problems = reminders.propose(local.desk, options)
    found = reminders.due(local.desk, options)
    assert [(x.customer_id, x.currency, x.level, x.remaining) for x in found] == [
        (x.customer_id, x.currency, x.level, x.remaining) for x in letters]
    assert [x.remaining for x in found] == [50000, 30000]


@pytest.mark.rule("REM-11")
@pytest.mark.parametrize(("value", "letters"), [(Blocked.SHIP, 1), (Blocked.INVOICE, 1), (Blocked.ALL, 0)])
def test_only_blocked_all_keeps_reminders_from_a_customer(local: Office, value: Blocked, letters: int) -> None:
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    with local.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, who).blocked = value
    assert local.suggest(D).letters == letters


@pytest.mark.rule("REM-12", "REM-03", "WIN-70")
def test_each_currency_has_a_letter_and_one_without_rate_has_none(local: Office) -> None:
    from app.models.accounts import ExchangeRate, RateType
    who = local.customer()
    with local.desk.writing("test.rate") as uow:
        kind = uow.session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).first()
        uow.session.add(ExchangeRate(company_id=local.desk.company_id, rate_type_id=kind, from_currency="USD", to_currency="EUR",
                                     valid_from=date(2026, 1, 1), direction="accounting_per_foreign", value=Decimal("0.90"),
                                     source="manual", imported_at=local.desk.clock.now()))
    local.entry(who, 50000, date(2026, 1, 31))
    local.entry(who, 6000, date(2026, 1, 31), currency="USD", rate=Decimal("0.90"))
    local.entry(who, 6000, date(2026, 1, 31), currency="CHF", rate=Decimal("1.05"))
    run = local.suggest(D)
    assert sorted(d.currency for d in local.drafts()) == ["EUR", "USD"]
    assert local.codes(run) == ["REM-03-rate"]


@pytest.mark.rule("REM-34", "REM-65")
@pytest.mark.parametrize(("options", "documents"), [
    ({"levels": (0,)}, {"NEW"}), ({"levels": (1,)}, {"OLD"}), ({"types": (EntryType.PAYMENT_FEE,)}, {"FEE"}),
    ({"due_to": date(2026, 1, 31)}, {"OLD"}), ({}, {"OLD", "NEW", "FEE"}),
])
def test_a_run_may_look_at_some_levels_types_or_due_dates_only(local: Office, options: dict[str, object],
                                                               documents: set[str]) -> None:
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31), "OLD")
    first = local.on(date(2026, 2, 6))
    first.suggest(date(2026, 2, 6))
    first.issue()
    local.entry(who, 20000, date(2026, 2, 3), "NEW")
    local.entry(who, 1500, date(2026, 2, 4), "FEE", EntryType.PAYMENT_FEE)
    now = local.on(D)
    now.suggest(D, **options)
    wanted = documents if "levels" not in options or options["levels"] != (0,) else {"NEW", "FEE"}
    assert {x.text for d in now.drafts() for x in now.lines(d.id) if x.kind == "overdue"} == wanted


@pytest.mark.rule("GEN-08")
def test_a_run_keeps_its_parameters_so_that_it_can_be_repeated(local: Office) -> None:
    options = RunOptions(D, only_overdue=False, levels=(0, 1), types=(EntryType.INVOICE,), due_to=D, customer_ids=(1, 2))
    made = reminders.suggest(local.desk, options)
    assert made.value is not None
    with local.desk.reading() as session:
        assert RunOptions.restored(session.get_one(CollectionRun, made.value.run_id).parameters) == options


@pytest.mark.rule("COL-25", "REM-24", "GEN-08")
@pytest.mark.parametrize(("setting", "asked"), [
    ("", [95000]), ("reminders.skip_disputed", [101000]), ("reminders.skip_promised", [102000]),
    ("reminders.net_credits", [100000])])
def test_a_run_begins_as_the_company_wants_it(local: Office, setting: str, asked: list[int]) -> None:
    who = local.customer()
    local.entry(who, 100000, date(2026, 1, 10), "INV")
    local.entry(who, -5000, D - timedelta(1), "PAY", EntryType.PAYMENT)
    disputed, promised = local.entry(who, 6000, date(2026, 1, 10), "D"), local.entry(who, 7000, date(2026, 1, 10), "P")
    assert entries.set_status(local.desk, disputed, CollectionsStatus.DISPUTED, reason="x").done
    assert entries.set_status(local.desk, promised, CollectionsStatus.PROMISED, promised_on=D).done
    if setting:
        with local.desk.writing("test.parameter") as uow:
            uow.session.add(Setting(company_id=local.desk.company_id, key=setting, value=False))
    usual = RunOptions.usual(local.desk, D)
    assert RunOptions.restored(usual.stored()) == usual
    assert reminders.suggest(local.desk, usual).done
    assert [d.total for d in local.drafts()] == asked


@pytest.mark.rule("REM-29", "COL-22")
def test_only_the_undisputed_part_is_asked_for_when_the_run_says_so(local: Office) -> None:
    who = local.customer()
    owed = local.entry(who, 50000, date(2026, 1, 31), "INV-1")
    entries.set_status(local.desk, owed, CollectionsStatus.DISPUTED, reason="price", disputed=20000)
    assert local.suggest(D).letters == 0
    local.suggest(D, undisputed_part=True)
    (draft,) = local.drafts()
    (line,) = local.lines(draft.id)
    assert (line.remaining, line.disputed, draft.total) == (30000, 20000, 30000)


@pytest.mark.rule("REM-64")
def test_new_items_wait_for_the_grace_after_the_last_letter(local: Office) -> None:
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    first = local.on(D)
    first.suggest(D)
    first.issue()
    local.entry(who, 10000, D - timedelta(5))
    for day, code in ((D + timedelta(5), "REM-64-wait"), (D + timedelta(6), None)):
        now = local.on(day)
        assert (code in now.codes(now.suggest(day))) is (code is not None)
    assert [d.level for d in local.drafts()] == [1]


@pytest.mark.rule("REM-64")
def test_letters_per_transaction_make_one_draft_per_level(local: Office) -> None:
    local.terms(per="transaction")
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31), "OLD")
    first = local.on(date(2026, 2, 6))
    first.suggest(date(2026, 2, 6))
    first.issue()
    local.entry(who, 20000, date(2026, 2, 3), "NEW")
    now = local.on(D)
    now.suggest(D)
    assert [(d.level, d.remaining) for d in now.drafts()] == [(1, 20000), (2, 50000)]
    assert len(now.issue()) == 2


@pytest.mark.rule("REM-60")
def test_terms_come_from_the_customer_her_group_or_the_posting_profile(local: Office) -> None:
    from app.models.accounts import PostingProfileLine
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    local.collect(who, sequence_id=None)
    with local.desk.writing("test.group") as uow:
        uow.session.execute(update(CustomerGroup).values(letter_sequence_id=None))
    run = local.suggest(D)
    assert local.codes(run) == ["REM-52-terms"]
    with local.desk.writing("test.profile") as uow:
        uow.session.execute(update(PostingProfileLine).values(letter_sequence_id=local.sequence_id("TEST")))
    local.suggest(D)
    assert [d.sequence_id for d in local.drafts()] == [local.sequence_id("TEST")]


@pytest.mark.rule("REM-52")
def test_without_an_email_address_the_letter_is_printed_and_that_is_said(local: Office) -> None:
    who = local.customer(email="")
    local.collect(who, channel="email")
    local.entry(who, 50000, date(2026, 1, 31))
    run = local.suggest(D)
    assert [d.channel for d in local.drafts()] == ["print"] and local.codes(run) == ["REM-52-email"]


# ---------------------------------------------------------------- issue

@pytest.mark.rule("GEN-07", "REM-41", "WIN-72")
def test_issuing_twice_does_nothing_the_second_time(local: Office) -> None:
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    local.suggest(D)
    (issued,) = local.issue()
    number = local.letter(issued).number
    again = reminder_issue.issue(local.desk, issued)
    assert [p.code for p in again.problems] == ["REM-41-issued"]
    assert local.letter(issued).number == number


@pytest.mark.rule("WIN-64")
def test_a_draft_changed_by_somebody_else_is_not_issued_unseen(local: Office) -> None:
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    local.suggest(D)
    (draft,) = local.drafts()
    assert reminder_review.change_fee(local.desk, draft.id, 500).done
    refused = reminder_issue.issue(local.desk, draft.id, version=draft.version)
    assert [p.code for p in refused.problems] == ["WIN-64-changed"]
    assert reminder_issue.issue(local.desk, draft.id, version=local.letter(draft.id).version).done


@pytest.mark.rule("REM-42", "WIN-65")
def test_an_entry_paid_in_part_asks_and_one_paid_whole_leaves_the_letter(local: Office) -> None:
    who = local.customer()
    one, two = local.entry(who, 50000, date(2026, 1, 31), "ONE"), local.entry(who, 30000, date(2026, 2, 1), "TWO")
    local.suggest(D)
    (draft,) = local.drafts()
    local.pay(one, 50000, who, D)
    local.pay(two, 10000, who, D)
    asked = reminder_issue.issue(local.desk, draft.id)
    assert [p.code for p in asked.problems] == []
    assert local.letter(draft.id).remaining == 20000


@pytest.mark.rule("REM-42")
def test_a_part_payment_alone_is_a_question_and_recalculating_answers_it(local: Office) -> None:
    who = local.customer()
    owed = local.entry(who, 50000, date(2026, 1, 31), "ONE")
    local.suggest(D)
    (draft,) = local.drafts()
    local.pay(owed, 10000, who, D)
    asked = reminder_issue.issue(local.desk, draft.id)
    assert [p.code for p in asked.problems] == ["REM-42-changed"] and asked.problems[0].key
    assert reminder_review.recalculate(local.desk, draft.id).done
    assert local.letter(draft.id).remaining == 40000
    assert reminder_issue.issue(local.desk, draft.id).done


@pytest.mark.rule("REM-42", "WIN-22", "REM-36")
def test_a_draft_whose_claims_are_all_paid_goes_when_the_run_is_opened(local: Office) -> None:
    who, other = local.customer("One"), local.customer("Two")
    paid = local.entry(who, 50000, date(2026, 1, 31))
    local.entry(other, 50000, date(2026, 1, 31))
    local.suggest(D)
    local.pay(paid, 50000, who, D)
    assert reminder_review.settle_drafts(local.desk) == 1
    assert [d.customer_id for d in local.drafts()] == [other]


@pytest.mark.rule("REM-42", "REM-23")
def test_what_remains_after_a_payment_must_still_reach_the_minimum(local: Office) -> None:
    local.terms(minimum=5000)
    who = local.customer()
    paid = local.entry(who, 4000, date(2026, 1, 31), "ONE")
    local.entry(who, 4999, date(2026, 2, 1), "TWO")
    local.suggest(D)
    (draft,) = local.drafts()
    local.pay(paid, 4000, who, D)
    gone = reminder_issue.issue(local.desk, draft.id)
    assert [p.code for p in gone.problems] == ["REM-42-paid"] and local.drafts() == []


@pytest.mark.rule("REM-43", "WIN-03", "WIN-62")
def test_a_batch_goes_on_after_a_failure_and_stops_when_told(local: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(4):
        local.entry(local.customer(f"Customer {n}"), 50000, date(2026, 1, 31))
    local.suggest(D)
    ids = [d.id for d in local.drafts()]
    with local.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, local.letter(ids[1]).customer_id).blocked = Blocked.ALL

    class Stopping:
        cancelled = Event()

        def report(self, done: int, whole: int) -> None:
            if done == 2:
                self.cancelled.set()

        def step(self, done: int, whole: int) -> None:
            self.report(done, whole)

    batch = reminder_issue.issue_all(local.desk, ids, progress=Stopping())
    assert [x.letter_id for x in batch.issued] == [ids[0], ids[2]]
    assert [i for i, _p in batch.failed] == [ids[1]] and batch.rest == (ids[3],)
    monkeypatch.setattr(reminder_issue, "issue", _full)
    full = reminder_issue.issue_all(local.desk, [ids[3]])
    assert full.trouble is not None and full.rest == (ids[3],) and full.issued == ()


def _full(*_arguments: object, **_more: object) -> None:
    raise StorageError("SAF-full")


@pytest.mark.rule("REM-43", "WIN-23")
def test_another_posting_date_may_be_chosen_when_issuing(local: Office) -> None:
    example_3(local)
    now = local.on(D)
    now.suggest(D)
    (draft,) = now.drafts()
    assert reminder_issue.issue(now.desk, draft.id, posting_date=D + timedelta(2)).done
    with now.desk.reading() as session:
        entry = session.get_one(CustomerLedgerEntry, now.letter(draft.id).entry_id)
        assert (entry.posting_date, entry.document_date) == (D + timedelta(2), D)


@pytest.mark.rule("WIN-05", "WIN-23")
def test_the_voucher_can_be_seen_before_it_is_posted(local: Office) -> None:
    example_3(local)
    now = local.on(D)
    now.suggest(D)
    (draft,) = now.drafts()
    seen = reminder_issue.preview_voucher(now.desk, draft.id)
    assert seen.value is not None and [x.amount for x in seen.value] == [1000, -1000]
    now.issue()
    assert [a for _r, a in now.voucher(now.letter(draft.id).voucher_id)] == [1000, -1000]


@pytest.mark.rule("WIN-61", "MST-042")
def test_a_missing_account_stops_the_letters_that_need_it_and_names_the_role(local: Office) -> None:
    example_3(local)
    now = local.on(D)
    now.suggest(D)
    (draft,) = now.drafts()
    with now.desk.writing("test.role") as uow:
        uow.session.delete(uow.session.scalars(select(RoleAccount).where(RoleAccount.role == "FEE")).one())
    refused = reminder_issue.issue(now.desk, draft.id)
    assert [p.code for p in refused.problems] == ["MST-042-missing"]


@pytest.mark.rule("REM-62")
def test_a_level_that_blocks_sets_invoice_and_says_by_which_letter(local: Office) -> None:
    local.level(1, block=True)
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    local.suggest(D)
    (issued,) = local.issue()
    with local.desk.reading() as session:
        assert session.get_one(Customer, who).blocked is Blocked.INVOICE
        assert session.scalars(select(ReasonCode.code).where(ReasonCode.code == "AUTO")).first()
    notes = customers.why_blocked(local.desk, who)
    assert local.letter(issued).number in str(notes[0])


@pytest.mark.rule("REM-27", "LAW-07")
def test_a_formal_notice_leaves_its_date_on_the_entries(local: Office) -> None:
    local.level(1, formal_notice=True)
    who = local.customer()
    owed = local.entry(who, 50000, date(2026, 1, 31))
    local.suggest(D)
    local.issue()
    assert local.state(owed).formal_notice_on == D


@pytest.mark.rule("REM-43", "AUD-010")
def test_issuing_stands_in_the_audit_trail_under_the_letters_number(local: Office) -> None:
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    local.suggest(D)
    (issued,) = local.issue()
    with local.desk.reading() as session:
        keys = session.scalars(select(AuditRecord.key).where(AuditRecord.action == "reminder.issue")).all()
    assert local.letter(issued).number in keys


# ---------------------------------------------------------------- check report

@pytest.mark.rule("WIN-71")
@pytest.mark.parametrize(("days", "codes"), [(7, []), (8, ["WIN-71-far"]), (-7, []), (-8, ["WIN-71-far"])])
def test_a_letter_date_more_than_a_week_away_is_a_question(local: Office, days: int, codes: list[str]) -> None:
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 1))
    local.suggest(D + timedelta(days))
    (draft,) = local.drafts()
    assert [p.code for p in reminder_issue.issue(local.desk, draft.id).problems] == codes


@pytest.mark.rule("WIN-71")
def test_a_letter_before_the_last_one_about_an_entry_is_refused(local: Office) -> None:
    who = local.customer()
    owed = local.entry(who, 50000, date(2026, 1, 1))
    local.suggest(D)
    (draft,) = local.drafts()
    with local.desk.writing("test.log") as uow:
        row = entries.collection_row(uow.session, local.desk.company_id, owed)
        row.last_letter = D + timedelta(1)
    assert "WIN-71-entry" in [p.code for p in reminder_issue.issue(local.desk, draft.id).problems]


@pytest.mark.rule("REM-41", "REM-08", "WIN-69")
def test_a_text_that_is_missing_in_her_language_falls_back_and_none_at_all_is_an_error(local: Office) -> None:
    from app.models.collections import LetterText
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    local.suggest(D)
    (draft,) = local.drafts()

    def written(texts: dict[str, str]) -> list[str]:
        with local.desk.writing("test.text") as uow:
            uow.session.execute(update(LetterText).where(LetterText.sequence_id == local.sequence_id("TEST"),
                                                         LetterText.position == "beginning").values(texts=texts))
        with local.desk.reading() as session:
            from app.models.collections import CollectionLetter
            found = reminder_checks.check(session, local.desk, session.get_one(CollectionLetter, draft.id))
        return [p.code for p in found]

    assert written({"nl": "Betaal", "en": "Pay"}) == []
    with local.desk.writing("test.language") as uow:
        uow.session.get_one(Customer, who).language = "de"
    assert written({"nl": "Betaal", "en": "Pay"}) == ["REM-41-text"]
    assert written({"fr": "Payez"}) == ["REM-41-no-text"]


@pytest.mark.rule("REM-32")
def test_rounding_is_asked_about_and_can_be_refused(local: Office) -> None:
    from app.models.accounts import CurrencySetup
    with local.desk.writing("test.rounding") as uow:
        setup = uow.session.scalars(select(CurrencySetup).where(CurrencySetup.currency == "EUR")).first()
        if setup is None:
            setup = CurrencySetup(company_id=local.desk.company_id, currency="EUR")
            uow.session.add(setup)
        setup.rounding_precision, setup.rounding_rule = 10, "nearest"
    who = local.customer()
    local.entry(who, 191241, date(2026, 1, 31))
    local.suggest(D)
    (draft,) = local.drafts()
    assert (draft.rounding, draft.total) == (-1, 191240)
    asked = reminder_issue.issue(local.desk, draft.id)
    assert [p.code for p in asked.problems] == ["REM-32-rounding"] and not asked.done
    keys = frozenset(p.key for p in asked.problems if p.key)
    assert reminder_issue.issue(local.desk, draft.id, confirmed=keys).done
    assert dict(local.voucher(local.letter(draft.id).voucher_id))["AR"] == -1


@pytest.mark.rule("REM-01", "REM-02")
def test_terms_are_read_as_they_are_set_up(local: Office) -> None:
    from app.services import reminder_setup
    local.terms(maximum=3, minimum=2500, next_from="letter_date", per="transaction", header="lowest", start_highest=True)
    local.level(2, interest=True, line_fee=250, minimum=1000, block=True, formal_notice=True)
    with local.desk.reading() as session:
        terms = reminder_setup.sequences(session, local.desk.company_id)[local.sequence_id("TEST")]
    assert (terms.maximum, terms.minimum, terms.per_transaction, terms.start_highest) == (3, 2500, True, True)
    second = terms.level(2)
    assert (str(second.grace), second.fee, second.line_fee, second.interest, second.minimum, second.block,
            second.formal_notice) == ("2D", 1000, 250, True, 1000, True, True)
    assert terms.level(9).number == 3


@pytest.mark.rule("REM-04", "REM-07")
def test_dynamic_fee_rows_of_a_level_count_on_the_sum_of_the_letter(local: Office) -> None:
    from app.models.collections import CollectionLetterLevel, FeeRow
    with local.desk.writing("test.rows") as uow:
        level = uow.session.scalars(select(CollectionLetterLevel.id).where(
            CollectionLetterLevel.sequence_id == local.sequence_id("TEST"), CollectionLetterLevel.number == 1)).one()
        uow.session.add_all([FeeRow(level_id=level, threshold=0, amount=500, percent=Decimal(1)),
                             FeeRow(level_id=level, threshold=100000, amount=1000, percent=Decimal("0.5"))])
    local.level(1, fee_type="accumulated_dynamic")
    who = local.customer()
    local.entry(who, 100000, date(2026, 1, 31), "ONE")
    local.entry(who, 50000, date(2026, 1, 31), "TWO")
    local.suggest(D)
    assert [d.fees for d in local.drafts()] == [2750]


def test_a_draft_anew_is_the_same_draft(local: Office) -> None:
    """Recomputing an untouched draft changes no figure."""
    example_3(local)
    now = local.on(D)
    now.suggest(D)
    (before,) = now.drafts()
    assert reminder_review.without_costs(now.desk, before.id).done and now.letter(before.id).total == 65000
    assert reminder_review.without_costs(now.desk, before.id, without=False).done
    after = now.letter(before.id)
    names = ("level", "due_date", "remaining", "credits", "interest", "fees", "compensation", "vat", "rounding", "total")
    assert [getattr(after, n) for n in names] == [getattr(before, n) for n in names]


@pytest.mark.rule("WIN-60", "CLS-014")
def test_a_posting_date_in_a_closed_period_stops_the_letter_and_another_date_lets_it_go(local: Office) -> None:
    from app.core.enums import PeriodState
    from app.models.company import FiscalPeriod, PeriodStatus
    example_3(local)
    now = local.on(D)
    now.suggest(D)
    (draft,) = now.drafts()
    with now.desk.writing("test.close") as uow:
        period = uow.session.scalars(select(FiscalPeriod.id).where(FiscalPeriod.start <= D, FiscalPeriod.end >= D)).one()
        row = uow.session.scalars(select(PeriodStatus).where(PeriodStatus.period_id == period)).first()
        if row is None:
            row = PeriodStatus(company_id=now.desk.company_id, period_id=period)
            uow.session.add(row)
        row.status = PeriodState.ON_HOLD
    refused = reminder_issue.issue(now.desk, draft.id)
    assert not refused.done and [p.code for p in refused.problems] == ["CLS-005-on-hold", "CLS-014-use"]
    assert reminder_issue.issue(now.desk, draft.id, posting_date=date(2026, 3, 2)).done


@pytest.mark.rule("INT-12", "INT-13", "INT-01", "INT-07")
def test_interest_follows_the_terms_in_the_currency_of_the_entry(local: Office) -> None:
    from app.models.accounts import ExchangeRate, RateType
    from app.models.interest import InterestRateRow, InterestTerms
    local.level(1, interest=True)
    local.terms(post_interest=True)
    with local.desk.writing("test.terms") as uow:
        session = uow.session
        terms = InterestTerms(company_id=local.desk.company_id, code="TABLE", names={"en": "Table"}, source="table",
                              method="average_daily_balance", period_days=365, grace="3D")
        kind = session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).first()
        session.add_all([terms, ExchangeRate(
            company_id=local.desk.company_id, rate_type_id=kind, from_currency="USD", to_currency="EUR",
            valid_from=date(2025, 1, 1), direction="accounting_per_foreign", value=Decimal("0.90"), source="manual",
            imported_at=local.desk.clock.now())])
        session.flush()
        session.add_all([InterestRateRow(terms_id=terms.id, start=date(2025, 1, 1), rate=Decimal("11.15"), period_days=365),
                         InterestRateRow(terms_id=terms.id, start=date(2025, 7, 1), rate=Decimal("10.15"), period_days=365)])
        made = terms.id
    who = local.customer()
    local.collect(who, interest_terms_id=made)
    local.entry(who, 1000000, date(2025, 5, 15), "U1", currency="USD", rate=Decimal("0.90"))
    now = local.on(date(2025, 8, 31))
    now.suggest(date(2025, 8, 31))
    (draft,) = now.drafts()
    assert (draft.currency, draft.interest) == ("USD", 31293)
    (line,) = [x for x in now.lines(draft.id) if x.kind == "overdue"]
    assert [(s["days"], s["amount"]) for s in reminder_checks.segments_of(line)] == [(46, 14052), (62, 17241)]
    (issued,) = now.issue()
    with now.desk.reading() as session:
        entry = session.get_one(CustomerLedgerEntry, now.letter(issued).entry_id)
        assert (entry.amount, entry.accounting_amount) == (31293, 28164)


@pytest.mark.rule("REM-09", "LTR-20")
def test_numbered_fields_of_other_programs_still_work_and_the_list_of_fields_is_whole(local: Office) -> None:
    from app.models.collections import CollectionLetter, LetterText
    from app.services import letter_writer, text_fields
    who = local.customer(language="en")
    local.entry(who, 50000, date(2026, 1, 31))
    local.suggest(D)
    (draft,) = local.drafts()
    with local.desk.writing("test.text") as uow:
        uow.session.execute(update(LetterText).where(LetterText.sequence_id == draft.sequence_id,
                                                     LetterText.position == "beginning").values(
            texts={"en": "Level %8: %7 by %2, %9, 100 % of %4. {company_name}"}))
    with local.desk.reading() as session:
        writer = letter_writer.Writer(session, local.desk, session.get_one(CollectionLetter, draft.id))
        assert writer.text("beginning") == ("Level 1: €500.00 by 23 February 2026, EUR, 100 % of €500.00. Voorbeeld B.V.")
        assert set(writer.fields) == set(text_fields.LETTER)


@pytest.mark.rule("LTR-32", "REM-41")
def test_an_address_that_does_not_fit_the_window_is_told_before_issuing(local: Office) -> None:
    from app.models.customers import CustomerAddress
    who = local.customer()
    local.entry(who, 50000, date(2026, 1, 31))
    local.suggest(D)
    (draft,) = local.drafts()
    with local.desk.writing("test.address") as uow:
        uow.session.execute(update(CustomerAddress).where(CustomerAddress.customer_id == who).values(name="W" * 90))
    assert "LTR-32-width" in [p.code for p in reminder_issue.issue(local.desk, draft.id).problems]


@pytest.mark.rule("LAW-37", "LAW-33")
def test_a_fourth_free_reminder_in_a_year_may_cost_a_little(local: Office) -> None:
    who = local.customer(type="private", country_code="BE")
    local.collect(who, sequence_id=local.sequence_id("BE-B2C"))
    for n, month in enumerate((1, 2, 3, 4)):
        owed = local.entry(who, 30000, date(2026, month, 1), f"F{n}")
        day = date(2026, month, 20)
        now = local.on(day)
        now.suggest(day)
        (draft,) = now.drafts()
        assert reminder_review.change_fee(now.desk, draft.id, 750).done
        problems = [p.code for p in reminder_issue.issue(now.desk, draft.id).problems]
        assert ("LAW-33-free" in problems) is (n < 3)
        if n < 3:
            assert reminder_review.change_fee(now.desk, draft.id, None).done
            now.issue()
            now.pay(owed, 30000, who, day)


@pytest.mark.rule("WIN-20")
def test_credits_nobody_applied_are_named_before_a_run(local: Office) -> None:
    who = local.customer()
    assert reminder_checks.before(local.desk) == ()
    local.entry(who, -5000, D, "P1", EntryType.PAYMENT)
    (problem,) = reminder_checks.before(local.desk)
    assert (problem.code, problem.saw["count"]) == ("WIN-20-credits", 1)


@pytest.mark.rule("WIN-20")
def test_what_waits_to_be_posted_is_named_before_a_run(local: Office) -> None:
    who = local.customer()
    with local.desk.writing("test.drafts") as uow:
        about = {"company_id": local.desk.company_id, "created_by_id": local.desk.actor.user_id,
                 "saved_at": local.desk.clock.now()}
        empty, filled = (Journal(kind="payment", **about) for _n in range(2))
        uow.session.add_all([empty, filled])
        uow.session.flush()
        uow.session.add(JournalLine(company_id=local.desk.company_id, journal_id=filled.id, no=1, position=1, customer_id=who))
    assert [(p.code, p.saw["count"]) for p in reminder_checks.before(local.desk)] == [("WIN-20-journals", 1)]


@pytest.mark.rule("WIN-20")
def test_old_bank_data_stop_a_run_until_somebody_goes_on(local: Office) -> None:
    assert reminder_checks.old_bank(local.desk) is None, "no statement was ever imported"
    statements.imported(local, statements.line(50_00, "late"), total=50_00)
    assert reminder_checks.old_bank(local.on(D + timedelta(5)).desk) is None
    late = local.on(D + timedelta(6))
    found = reminder_checks.old_bank(late.desk)
    assert found is not None and (found.code, found.saw["days"]) == ("WIN-20-old", 6)
    stopped = reminders.suggest(late.desk, RunOptions(D + timedelta(6)))
    assert stopped.value is None and [p.code for p in stopped.problems] == ["WIN-20-old"], "whoever asks, nobody went on"
    options = RunOptions(D + timedelta(6), old_bank=True)
    run = reminders.suggest(late.desk, options).value
    with late.desk.reading() as session:
        assert run is not None and session.get_one(CollectionRun, run.run_id).parameters["old_bank"] is True
    assert RunOptions.restored(options.stored()) == options
    assert company_parameters.change(late.desk, REMINDERS_BANK_DAYS, 0).done
    assert reminder_checks.old_bank(late.desk) is None


@pytest.mark.rule("WIN-20")
def test_a_company_without_a_bank_account_is_told_before_a_run(local: Office) -> None:
    with local.desk.writing("test.bank") as uow:
        for account in uow.session.scalars(select(CompanyBankAccount)):
            uow.session.delete(account)
    assert [p.code for p in reminder_checks.before(local.desk)] == ["WIN-20-bank"]


@pytest.mark.rule("MST-083", "REM-35")
def test_the_flags_of_the_profile_an_entry_has_now_count(local: Office) -> None:
    _example_6(local, post_interest=False)
    _flags(local, interest=False)
    local.suggest(D)
    (found,) = local.drafts()
    assert found.interest == 0 and found.total == 103_000
    _flags(local, collection_letter=False)
    run = local.suggest(D)
    assert local.drafts() == [] and "REM-35-profile" in local.codes(run)


def _flags(office: Office, **flags: bool) -> None:
    """Change the profile that every entry of the office has."""
    with office.desk.writing("test.flags") as uow:
        uow.session.execute(update(PostingProfile).where(PostingProfile.code == "GEN").values(**flags))
