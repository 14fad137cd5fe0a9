"""Payment journals: receipts with marks posted as they were shown, all or none, drafts that survive (PAY, SET-04…07)."""

import os
import signal
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from app import settings
from app.core.enums import Blocked, EntryType, PeriodState
from app.core.filters import Like
from app.core.money import Money
from app.core.roles import AccountRole
from app.models.accounts import NumberSeries, NumberSeriesLine, RoleAccount
from app.models.journals import JournalName
from app.models.ledger import ClearingItem, CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.models.terms import PaymentMethod
from app.queries import letters
from app.queries import payments as queries
from app.queries.entries import entry_listing
from app.queries.listing import ListQuery
from app.services import company_parameters, payments
from app.services.payments import Changed, Head, Line, Wish
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.payments.receipts import (
    account,
    bank,
    booked,
    invoice,
    kept,
    left,
    marked,
    posted,
    receipt,
    told,
    whole,
    written,
)
from tests.services.test_journal import block, period


@pytest.mark.postgres
@pytest.mark.rule("PAY-44", "SET-04", "DSC-06")
def test_a_receipt_with_its_invoice_marked_is_posted_with_the_discount_and_closes_it(dunning_office: Office) -> None:
    office = dunning_office
    who = office.customer()
    entry = invoice(office, who, 1000_00, tiers=[(D, 10_00)])
    journal = kept(office, receipt(office, 1, who, 990_00))
    marked(office, journal, 1, entry)
    assert told(office, journal) == []
    done = posted(office, journal)
    assert left(office, entry, done.entries[1]) == [0, 0]
    assert booked(office, done.vouchers[0][0]) == [("AR", -990_00), ("BANK", 990_00)]
    assert booked(office, done.vouchers[0][0] + 1) == [("AR", -10_00), ("CASHDISC", 10_00)]
    loaded = payments.load(office.desk, journal.journal_id)
    assert loaded is not None and loaded.posted and loaded.number == done.number and loaded.entries == done.entries
    assert whole(office)


@pytest.mark.rule("DSC-16", "SET-10", "SET-12", "PAY-14", "PWIN-02")
def test_the_pane_shows_what_posting_will_do_and_changes_with_every_keystroke(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    first, second = (invoice(office, who, 1000_00, due, tiers=tiers) for due, tiers in
                     ((D - timedelta(10), []), (D + timedelta(14), [(D, 20_00)])))
    other = invoice(office, who, 50_00, number="OTHER")
    journal = kept(office, receipt(office, 1, who, 0))
    marked(office, journal, 1, first, second)
    empty = payments.pane(office.desk, journal.journal_id, receipt(office, 1, who, 0), [other]).value
    assert empty is not None and (empty.marked, empty.payment, empty.rest) == (1980_00, 0, -1980_00)
    assert [(r.entry_id, r.marked, r.to_settle, r.discount) for r in empty.rows] == [
        (first, True, 1000_00, 0), (second, True, 980_00, 20_00), (other, False, 50_00, 0)]
    less = payments.pane(office.desk, journal.journal_id, receipt(office, 1, who, 1490_00)).value
    assert less is not None and [(r.to_settle, r.discount_now, r.after) for r in less.rows] == [
        (1000_00, 0, 0), (490_00, 0, 510_00)]
    assert (less.distributed, less.rest, less.discount) == (1490_00, 0, 0)
    more = payments.pane(office.desk, journal.journal_id, receipt(office, 1, who, 2000_00)).value
    assert more is not None and (more.distributed, more.rest, more.discount) == (1980_00, 20_00, 20_00)
    line = payments.apply_amount(office.desk, journal.journal_id, receipt(office, 1, who, 0)).value
    assert line is not None and line.credit == 1980_00
    again = kept(office, line, before=journal)
    assert told(office, again) == []
    posted(office, again)
    assert left(office, first, second, other) == [0, 0, 50_00] and whole(office)


@pytest.mark.rule("SET-06", "PWIN-04", "SET-05")
def test_an_entry_is_marked_once_over_all_journals_and_who_holds_it_is_told(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 100_00, number="F-1")
    mine, theirs = (kept(office, receipt(office, 1, who, 100_00), head=Head(text=text)) for text in ("Mine", "Theirs"))
    marked(office, theirs, 1, entry)
    refused = payments.mark(office.desk, mine.journal_id, 1, [Wish(entry)])
    assert [(p.code, p.saw["holder"], p.saw["user"]) for p in refused.problems] == [("SET-06-held", "Theirs / 1", "Anna")]
    shown = payments.pane(office.desk, mine.journal_id, receipt(office, 1, who, 100_00), [entry]).value
    assert shown is not None and shown.rows[0].held is not None and shown.rows[0].held.journal_id == theirs.journal_id
    with office.desk.reading() as session:
        listing, query = queries.marks_listing(), ListQuery(1)
        keys = list(listing.keys(session, query))
        assert [row[0] for row in listing.rows(session, query, keys)] == ["Theirs"]
    assert payments.release(office.desk, keys).value == 1
    loaded = payments.load(office.desk, theirs.journal_id)
    assert loaded is not None and loaded.notes[1][0]["rule"] == "SET-06-released"
    marked(office, mine, 1, entry)
    assert payments.unmark(office.desk, mine.journal_id, 1).value == 1


@pytest.mark.rule("SET-07", "PAY-40")
def test_a_mark_whose_entry_changed_since_fails_with_both_balances_and_is_kept(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 100_00, number="F-1")
    journal = kept(office, receipt(office, 1, who, 100_00))
    marked(office, journal, 1, entry)
    office.pay(entry, 30_00, who, D)
    invoice(office, who, 900_00)
    problem, = payments.check(office.desk, journal.journal_id)
    assert (problem.code, problem.row, problem.field) == ("SET-07-changed", 0, "marks")
    assert problem.saw["then"] == Money(100_00, "EUR") and problem.saw["now"] == Money(70_00, "EUR")
    shown = payments.pane(office.desk, journal.journal_id, receipt(office, 1, who, 100_00)).value
    assert shown is not None and shown.rows[0].stale
    assert not payments.post(office.desk, journal.journal_id).done
    marked(office, journal, 1, entry)
    posted(office, journal)
    assert left(office, entry) == [0] and whole(office)


@pytest.mark.postgres
@pytest.mark.rule("PAY-43", "ERR-02", "PAY-51", "BLK-M32")
def test_one_bad_line_keeps_all_from_being_posted_or_moves_to_a_new_draft_with_its_marks(dunning_office: Office) -> None:
    office = dunning_office
    good, bad = office.customer("Good"), office.customer("Bad")
    paid, kept_open = invoice(office, good, 100_00), invoice(office, bad, 50_00)
    journal = kept(office, receipt(office, 1, good, 100_00), receipt(office, 2, bad, 50_00), head=Head(text="Monday"))
    marked(office, journal, 1, paid)
    marked(office, journal, 2, kept_open)
    block(office, bad, Blocked.ALL)
    before = written(office)
    refused = payments.post(office.desk, journal.journal_id)
    assert [(p.code, p.row, p.field) for p in refused.problems] == [("BM-2", 1, "customer")] and written(office) == before
    done = posted(office, journal, transfer_errors=True)
    assert done.moved == 1 and done.moved_to is not None and left(office, paid, kept_open) == [0, 50_00]
    moved = payments.load(office.desk, done.moved_to.journal_id)
    assert moved is not None and moved.state == "draft" and moved.head.text == "Monday"
    assert [line.no for line in moved.lines] == [2] and moved.notes[2][0]["rule"] == "BM-2"
    assert whole(office)
    block(office, bad, Blocked.INVOICE)
    posted(office, done.moved_to)
    assert left(office, kept_open) == [0] and whole(office)


@pytest.mark.rule("PAY-45")
def test_posting_twice_posts_once_and_the_same_press_finds_its_result(dunning_local: Office) -> None:
    office = dunning_local
    journal = kept(office, receipt(office, 1, office.customer(), 10_00, payment_reference="CHQ 1"))
    keys = frozenset(p.key for p in payments.check(office.desk, journal.journal_id) if p.key)
    done = posted(office, journal, token="press-1", confirmed=keys)
    before = written(office)
    again = payments.post(office.desk, journal.journal_id, token="press-1")
    assert again.value is not None and (again.value.number, again.value.vouchers) == (done.number, done.vouchers)
    other = payments.post(office.desk, journal.journal_id, token="press-2")
    assert [(p.code, p.saw["number"]) for p in other.problems] == [("PAY-45-posted", done.number)] and written(office) == before


@pytest.mark.rule("PAY-46", "PAY-44")
def test_the_preview_is_what_is_posted_and_takes_no_number(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 1000_00, tiers=[(D, 10_00)], number="F-9")
    journal = kept(office, receipt(office, 1, who, 990_00))
    marked(office, journal, 1, entry)
    before = written(office)
    seen = payments.preview(office.desk, journal.journal_id).value
    assert seen is not None and written(office) == before and left(office, entry) == [1000_00]
    assert [(e.document_no, e.before, e.after) for e in seen.entries if e.before] == [("F-9", 1000_00, 0)]
    done = posted(office, journal)
    assert [(v.number, [x.accounting_amount for x in v.lines]) for v in seen.vouchers] == [
        (v.number, [value for _role, value in booked(office, v.number)]) for v in seen.vouchers]
    assert seen.vouchers[0].number == done.vouchers[0][1] and whole(office)


@pytest.mark.rule("PAY-05", "PAY-40")
def test_lines_of_one_voucher_share_the_bank_side_and_must_agree(dunning_local: Office) -> None:
    office = dunning_local
    one, two = office.customer("One"), office.customer("Two")
    lines = [receipt(office, no, who, amount, voucher=7, prepayment=True)
             for no, who, amount in ((1, one, 60_00), (2, two, 40_00))]
    wrong = kept(office, lines[0], replace(lines[1], posting_date=D - timedelta(1)))
    assert told(office, wrong) == [("PAY-40-voucher", 1, "posting_date")]
    done = posted(office, kept(office, *lines))
    assert len(done.vouchers) == 1 and booked(office, done.vouchers[0][0]) == [
        ("PREPAY", -60_00), ("PREPAY", -40_00), ("BANK", 100_00)]
    assert whole(office)


@pytest.mark.rule("PAY-18", "PAY-41", "PAY-04")
def test_a_payment_on_account_stays_open_after_a_question_and_a_refund_stands_on_the_debit_side(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    journal = kept(office, receipt(office, 1, who, 80_00))
    asked = payments.check(office.desk, journal.journal_id)
    assert [p.code for p in asked] == ["PAY-41-credit"] and not payments.post(office.desk, journal.journal_id).done
    paid = posted(office, journal, confirmed=frozenset(p.key or "" for p in asked)).entries[1]
    back = kept(office, receipt(office, 1, who, -80_00))
    marked(office, back, 1, paid)
    refund = posted(office, back).entries[1]
    assert left(office, paid, refund) == [0, 0] and whole(office)
    with office.desk.reading() as session:
        assert session.get_one(CustomerLedgerEntry, refund).entry_type is EntryType.REFUND


@pytest.mark.rule("PAY-60", "PAY-61", "SET-32")
def test_a_prepayment_stands_on_its_own_account_until_it_is_settled(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    money = posted(office, kept(office, receipt(office, 1, who, 500_00, prepayment=True))).entries[1]
    entry = invoice(office, who, 1210_00, day=D)
    journal = kept(office, receipt(office, 1, who, 710_00))
    marked(office, journal, 1, entry, money)
    done = posted(office, journal)
    assert left(office, entry, money) == [0, 0] and whole(office)
    assert sorted(booked(office, done.vouchers[0][0] + 1)) == [("AR", -500_00), ("PREPAY", 500_00)]


@pytest.mark.rule("CUR-01", "CUR-03", "PAY-40")
def test_a_foreign_payment_books_the_bank_at_its_rate_and_the_result_of_the_invoice(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer(currency="USD")
    entry = invoice(office, who, 1000_00, currency="USD", rate=Decimal("1.10"), tiers=[(D, 20_00)])
    line = receipt(office, 1, who, 980_00, currency="USD")
    assert ("PAY-40-rate", 0, "rate") in told(office, kept(office, line))
    journal = kept(office, replace(line, rate=Decimal("0.8"), rate_typed=True))
    marked(office, journal, 1, entry)
    done = posted(office, journal)
    assert booked(office, done.vouchers[0][0]) == [("AR", -784_00), ("BANK", 784_00)]
    lines = booked(office, done.vouchers[0][0] + 1)
    assert dict(lines)["CASHDISC"] == 16_00 and dict(lines)["FXLOSS"] == 300_00
    assert left(office, entry) == [0] and whole(office)


@pytest.mark.rule("ERR-01", "SET-05", "PAY-02")
def test_a_draft_keeps_everything_as_typed_and_its_marks_stay_when_lines_change(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 100_00)
    lines = [receipt(office, 1, who, 100_00, text="first"), Line(2, unread={"credit": "12,3,4"}), Line(3, debit=5, credit=7)]
    head = Head(None, "Monday", "EUR", D, 3, 100_00)
    journal = kept(office, *lines, head=head)
    marked(office, journal, 1, entry)
    loaded = payments.load(office.desk, journal.journal_id)
    assert loaded is not None and (loaded.lines, loaded.head) == (tuple(lines), head)
    assert payments.newest(office.desk) == journal.journal_id
    changed = payments.keep(office.desk, journal, Changed([(0, replace(lines[0], text="other"))], gone=[2], moved={3: 1})).value
    assert changed is not None
    late = payments.keep(office.desk, journal, Changed([(0, lines[0])]))
    assert [p.code for p in late.problems] == ["JRN-changed", "ERR-03-field"]
    shown = payments.pane(office.desk, journal.journal_id, lines[0]).value
    assert shown is not None and [r.entry_id for r in shown.rows if r.marked] == [entry]
    assert payments.discard(office.desk, journal.journal_id).done and payments.load(office.desk, journal.journal_id) is None
    marked(office, kept(office, lines[0]), 1, entry)


@pytest.mark.rule("PAY-43", "ERR-02", "ERR-01")
def test_a_kill_before_the_commit_leaves_the_draft_with_its_marks_and_no_number(
        dunning_local: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 100_00)
    journal = kept(office, receipt(office, 1, who, 100_00))
    marked(office, journal, 1, entry)
    before, path = written(office), Path(str(office.desk.file.target))
    office.desk.file.close()
    worker = os.fork()
    if worker == 0:
        monkeypatch.setattr("app.services.payments.posting._finish", lambda *_all: os.kill(os.getpid(), signal.SIGKILL))
        payments.post(dunning.opened(path).desk, journal.journal_id)
        os._exit(1)
    assert os.WTERMSIG(os.waitpid(worker, 0)[1]) == signal.SIGKILL
    again = dunning.opened(path)
    assert written(again) == before
    posted(again, journal)
    assert left(again, entry) == [0] and whole(again)
    again.desk.file.close()


@pytest.mark.rule("SET-20", "SET-21", "SET-24")
def test_a_payment_without_marks_settles_the_oldest_where_company_or_customer_want_it(dunning_local: Office) -> None:
    office = dunning_local
    plain, oldest = office.customer("Plain"), office.customer("Oldest", application_method="oldest")
    entries = {who: [invoice(office, who, 100_00, D + timedelta(n)) for n in (20, 10)] for who in (plain, oldest)}
    posted(office, kept(office, receipt(office, 1, plain, 150_00), receipt(office, 2, oldest, 150_00)))
    assert left(office, *entries[plain]) == [100_00, 100_00] and left(office, *entries[oldest]) == [50_00, 0]
    company_parameters.change(office.desk, settings.SETTLE_AUTOMATIC, True)
    posted(office, kept(office, receipt(office, 1, plain, 20_00), receipt(office, 2, plain, 30_00)))
    assert left(office, *entries[plain]) == [100_00, 50_00] and whole(office)


@pytest.mark.rule("TOL-11", "PAY-46")
def test_a_late_discount_is_asked_for_and_posted_as_it_was_answered(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    found = {}
    for answer in (True, False):
        entry = invoice(office, who, 1000_00, tiers=[(D - timedelta(2), 20_00)], number=f"F-{answer}")
        with office.desk.writing("test.grace") as unit:
            unit.session.get_one(CustomerEntryState, entry).discount_tolerance_date = D + timedelta(3)
        journal = kept(office, receipt(office, 1, who, 980_00))
        marked(office, journal, 1, entry)
        question, = (p for p in payments.check(office.desk, journal.journal_id) if p.code == "TOL-11-question")
        assert not payments.post(office.desk, journal.journal_id).done
        keys = frozenset(p.key or "" for p in payments.check(office.desk, journal.journal_id)) - {question.key}
        posted(office, journal, answers={question.key: answer}, confirmed=keys)
        found[answer] = left(office, entry)[0]
    assert found == {True: 0, False: 20_00} and whole(office)


@pytest.mark.rule("SET-20", "MST-042", "ERR-02")
def test_automatic_settling_without_an_account_for_its_discount_is_told_and_posts_nothing(dunning_local: Office) -> None:
    office = dunning_local
    company_parameters.change(office.desk, settings.SETTLE_AUTOMATIC, True)
    who = office.customer()
    entry = invoice(office, who, 1000_00, tiers=[(D, 20_00)])
    with office.desk.writing("test.roles") as unit:
        for row in unit.session.scalars(select(RoleAccount).where(RoleAccount.role == AccountRole.CASHDISC)):
            unit.session.delete(row)
    journal, before = kept(office, receipt(office, 1, who, 980_00)), written(office)
    for verb in (payments.preview, payments.post):
        assert [p.code for p in verb(office.desk, journal.journal_id).problems] == ["MST-042-missing"]
    assert written(office) == before and left(office, entry) == [1000_00]


@pytest.mark.rule("PAY-10", "PAY-11", "PAY-12", "PAY-13", "PRF-06")
def test_a_document_a_reference_or_an_amount_fills_the_line_and_marks_the_entry(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer("Bakkerij de Zon")
    one = invoice(office, who, 500_00, number="2026-00123", tiers=[(D, 5_00)])
    two = invoice(office, who, 1000_00, number="2026-00124", tiers=[(D, 10_00)])
    found = payments.find(office.desk, "202600123")
    assert [hit.entry_id for hit in found.entries] == [one]
    assert [hit.customer_id for hit in payments.find(office.desk, "bakkerij").customers] == [who]
    assert [hit.entry_id for hit in payments.find(office.desk, "=495.00").entries] == [one]
    assert [hit.entries for hit in payments.find(office.desk, "=1500.00").pairs] == [(one, two)]
    assert set(payments.find(office.desk, "=1485.00", customer_id=who).sum_of) == {one, two}
    yen = invoice(office, who, 5_000, number="2026-00125", currency="JPY", rate=Decimal("0.006"))
    assert [hit.entry_id for hit in payments.find(office.desk, "=5000", currency="JPY").entries] == [yen]
    assert [p.code for p in payments.find(office.desk, "RF18 5390 0754 7034").problems] == ["PRF-06-unknown"]
    assert [p.code for p in payments.find(office.desk, "RF19539007547034").problems] == ["PAY-12-rf"]
    assert [p.code for p in payments.find(office.desk, "zzz").problems] == ["PAY-10-none"]
    head = payments.begin(office.desk)
    line = payments.proposed(office.desk, head, 1)
    assert (line.currency, line.offset, line.posting_date) == ("EUR", ("bank", bank(office)), D)
    journal = kept(office, line, head=head)
    taken = payments.take_entries(office.desk, journal, 0, line, [one, two]).value
    assert taken is not None and (taken.line.customer_id, taken.line.credit) == (who, 1485_00)
    posted(office, taken.kept)
    assert left(office, one, two) == [0, 0] and whole(office)


@pytest.mark.rule("PAY-01", "PAY-04", "PAY-40", "PAY-41")
def test_a_journal_name_gives_series_bank_and_text_and_refuses_other_control_totals(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer("Bakker")
    with office.desk.writing("test.name") as unit:
        session = unit.session
        series = [NumberSeries(company_id=1, code=code, names={"en": code}, gapless=True) for code in ("JNL", "VCH")]
        session.add_all(series)
        session.flush()
        session.add_all(NumberSeriesLine(series_id=row.id, start=date(2020, 1, 1), mask=row.code + "-{N:4}", first=1, last=9999,
                                         last_used=0) for row in series)
        name = JournalName(company_id=1, code="KAS", names={"en": "Cash"}, kind="payment", series_id=series[0].id,
                           voucher_series_id=series[1].id, offset_type="ledger", offset_account_id=account(office, "1000"),
                           control_totals="error", texts={"nl": "Ontvangen van {customer} {invoice} {reference}"})
        session.add(name)
        session.flush()
        identity = name.id
    assert identity in {n.name_id for n in payments.names(office.desk)}
    head = payments.begin(office.desk, identity)
    line = replace(payments.proposed(office.desk, head, 1), customer_id=who, credit=50_00, prepayment=True,
                   payment_reference="R7")
    assert line.offset == ("ledger", account(office, "1000"))
    assert payments.described(office.desk, head, line, ["F-1", "F-2"]) == "Ontvangen van Bakker F-1, F-2 R7"
    journal = kept(office, line, head=replace(head, control_count=2, control_amount=50_01))
    assert told(office, journal) == [("PAY-41-count", None, "control_count"), ("PAY-41-total", None, "control_amount")]
    assert not payments.post(office.desk, journal.journal_id, transfer_errors=True).done
    good = kept(office, line, before=journal, head=replace(head, control_count=1, control_amount=50_00))
    assert payments.validate(office.desk, good.journal_id).value == ()
    done = posted(office, good)
    assert (done.number, done.vouchers[0][1]) == ("JNL-0001", "VCH-0001") and whole(office)


@pytest.mark.rule("PAY-06", "BRG-02")
def test_a_method_with_a_bridging_account_books_there_and_the_money_waits(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    bridge = office.accounts[AccountRole.TRANSIT]
    with office.desk.writing("test.method") as unit:
        method = PaymentMethod(company_id=1, code="PIN", texts={"en": "Card"}, payment_type="card", bridging="method",
                               bridging_account_id=bridge, mandatory_fields=["payment_reference"], required_status="approved")
        unit.session.add(method)
        unit.session.flush()
        identity = method.id
    line = payments.take_method(office.desk, receipt(office, 1, who, 30_00, prepayment=True), identity)
    assert line.offset == ("bridge", bridge)
    assert told(office, kept(office, line)) == [
        ("PAY-40-reference", 0, "payment_reference"), ("PAY-07-status", 0, "payment_status")]
    done = posted(office, kept(office, replace(line, payment_reference="T-1", payment_status="approved")))
    assert booked(office, done.vouchers[0][0]) == [("PREPAY", -30_00), ("TRANSIT", 30_00)]
    with office.desk.reading() as session:
        item = session.scalars(select(ClearingItem)).one()
        assert (item.account_id, item.amount, item.reference, item.customer_id) == (bridge, 30_00, "T-1", who)
    assert whole(office)


@pytest.mark.rule("BLK-12", "BLK-M32", "BLK-M35", "PAY-51")
@pytest.mark.parametrize(("blocked", "amount", "refused"), [(Blocked.ALL, 10_00, True), (Blocked.ALL, -10_00, True),
                                                            (Blocked.INVOICE, 10_00, False), (Blocked.SHIP, -10_00, False)])
def test_a_blocked_customer_is_refused_as_soon_as_she_is_chosen(dunning_local: Office, blocked: Blocked, amount: int,
                                                              refused: bool) -> None:
    office = dunning_local
    who = office.customer()
    block(office, who, blocked)
    done = payments.take_customer(office.desk, receipt(office, 1, None, amount), who)
    assert done.done is not refused and ([p.code for p in done.problems] == ["BM-1"]) is refused


@pytest.mark.rule("SET-34", "PAY-48")
def test_a_posted_payment_makes_letters_in_draft_outdated_and_keeps_its_reference(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 100_00, D - timedelta(20), day=D - timedelta(50))
    office.suggest(D)
    journal = kept(office, receipt(office, 1, who, 40_00, payment_reference="CHQ 0815"))
    marked(office, journal, 1, entry)
    with office.desk.reading() as session:
        assert [d.outdated for d in letters.drafts(session, 1, D)] == [False]
    done = posted(office, journal)
    with office.desk.reading() as session:
        assert [d.outdated for d in letters.drafts(session, 1, D)] == [True]
        assert session.get_one(CustomerLedgerEntry, done.entries[1]).customer_reference == "CHQ 0815"
        listing, query = entry_listing(D), ListQuery(1, filters=(("reference", Like("CHQ%")),),
                                                     scope={"view": "all"})
        assert list(listing.keys(session, query)) == [done.entries[1]]


@pytest.mark.rule("PAY-04", "CLS-005", "DSC-05", "PAY-40")
def test_a_line_without_text_says_who_paid_what_and_a_closed_period_is_told_once(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer("Bakker")
    entry = invoice(office, who, 100_00, number="F-77", tiers=[(D, 1_00)])
    held = D - timedelta(70)
    period(office, held, PeriodState.ON_HOLD)
    early = kept(office, receipt(office, 1, who, 99_00, posting_date=held))
    marked(office, early, 1, entry)
    assert [p for p in told(office, early) if p[2] == "posting_date"][:1] == [("CLS-005-on-hold", 0, "posting_date")]
    assert len([p for p in told(office, early) if p[0] == "CLS-005-on-hold"]) == 1
    assert payments.unmark(office.desk, early.journal_id, 1).value == 1
    journal = kept(office, receipt(office, 1, who, 99_00))
    wrong = payments.mark(office.desk, journal.journal_id, 1, [Wish(entry, discount_account_id=account(office, "1300"))])
    assert [p.code for p in wrong.problems] == ["PST-015-account"]
    marked(office, journal, 1, Wish(entry, discount_account_id=account(office, "4990")))
    done = posted(office, journal)
    with office.desk.reading() as session:
        texts = session.execute(select(Voucher.source, Voucher.text).where(Voucher.id >= done.vouchers[0][0])).all()
        assert [(source.value, text) for source, text in texts] == [("PAY", "Bakker F-77"), ("SET", "F-77")]
        used = session.scalars(select(GeneralLedgerEntry.account_id).where(GeneralLedgerEntry.role == AccountRole.CASHDISC)).one()
        assert used == account(office, "4990")
    assert left(office, entry) == [0] and whole(office)


@pytest.mark.postgres
@pytest.mark.rule("PAY-02")
def test_the_list_adds_up_one_currency_and_names_several(dunning_office: Office) -> None:
    office = dunning_office
    who = office.customer()
    kept(office, receipt(office, 1, who, 100_00), receipt(office, 2, who, 20_50))
    kept(office, receipt(office, 1, who, 100_00), receipt(office, 2, who, 50_00, currency="USD"))
    listing, query = queries.payment_journal_listing(office.desk.actor.user_id), ListQuery(office.desk.company_id)
    with office.desk.reading() as session:
        rows = listing.rows(session, query, list(listing.keys(session, query)))
    names = [column.name for column in listing.columns]
    shown = {tuple(row[names.index(name)] for name in ("lines", "credit", "currency")) for row in rows}
    assert shown == {(2, 120_50, "EUR"), (2, None, "EUR … USD")}


@pytest.mark.rule("ERR-03", "SET-06")
def test_a_stale_save_tells_both_values_overwrites_nothing_and_marks_are_of_one_line_only(dunning_local: Office) -> None:
    office = dunning_local
    bakker, smit = office.customer("Bakker"), office.customer("Smit")
    entry = invoice(office, bakker, 100_00)
    line, gone = receipt(office, 1, bakker, 100_00, text="mine"), receipt(office, 2, bakker, 7_00)
    journal = kept(office, line, gone)
    theirs = payments.keep(office.desk, journal, Changed([(0, replace(line, customer_id=smit, credit=90_00))], gone=[2])).value
    assert theirs is not None
    late = payments.keep(office.desk, journal, Changed([(0, replace(line, credit=80_00)), (1, gone)]))
    told = [(p.code, p.saw.get("mine"), p.saw.get("theirs")) for p in late.problems]
    assert told == [("JRN-changed", None, None), ("ERR-03-field", "Bakker", "Smit"),
                    ("ERR-03-field", Money(80_00, "EUR"), Money(90_00, "EUR")), ("ERR-03-deleted", None, None)]
    loaded = payments.load(office.desk, journal.journal_id)
    assert loaded is not None and [(x.customer_id, x.credit) for x in loaded.lines] == [(smit, 90_00)]
    first, second = kept(office, line), kept(office, line)
    marked(office, first, 1, entry)
    assert [p.code for p in payments.mark(office.desk, second.journal_id, 1, [Wish(entry)]).problems] == ["SET-06-held"]
    assert left(office, entry) == [100_00]
