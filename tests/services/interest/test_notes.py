"""Draft notes reviewed, issued and cancelled: what may be changed, what stops a note, what falls back (INT-21…32, WIN-60)."""

import os
import signal
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from threading import Event

import pytest
from sqlalchemy import delete, select, update

from app.core.enums import EntryType, PeriodState
from app.core.problems import Weight
from app.models.accounts import Account, ItemVatGroup, PostingProfile, PostingProfileLine, RoleAccount
from app.models.archive import LetterRecord, OutputItem
from app.models.audit import AuditRecord
from app.models.collections import CollectionLogEntry, EntryCollection
from app.models.company import CompanyBankAccount, Setting
from app.models.ledger import CustomerEntryState, VatEntry, Voucher
from app.queries import interest as queries
from app.queries.listing import ListQuery
from app.services import entries, payments
from app.services.interest import cancelling, checks, issuing, review
from app.services.interest.making import draft_ids, edited_drafts
from app.services.payments import line_marks
from app.settings import SETTLE_LINES
from app.storage import verify
from app.storage.errors import StorageError
from tests.services import dunning
from tests.services.interest.charging import Charging
from tests.services.test_journal import period

JAN31, MAR31, APR30 = date(2026, 1, 31), date(2026, 3, 31), date(2026, 4, 30)


def codes(outcome_problems: tuple[object, ...]) -> list[str]:
    """The codes of problems."""
    return [p.code for p in outcome_problems]  # type: ignore[attr-defined]


@pytest.mark.rule("INT-32", "INT-23", "INT-22")
def test_lines_are_reduced_excluded_and_added_and_the_sums_follow(charging: Charging) -> None:
    now = charging.on(MAR31)
    now.rate("USD", "0.9")
    who = now.customer(now.terms(fee=500))
    now.entry(who, 1000000, JAN31, "A")
    now.entry(who, 500000, JAN31, "B")
    now.suggest(MAR31)
    note = now.draft().id
    first, second = now.lines(note)
    assert codes(review.reduce(now.desk, note, first.id, 29501).problems) == ["INT-32-amount"]
    assert codes(review.reduce(now.desk, note, first.id, -1).problems) == ["INT-32-amount"]
    assert review.reduce(now.desk, note, first.id, 20000).done
    assert (now.draft().interest, now.draft().total, now.draft().edited) == (34750, 35250, True)
    assert review.exclude_line(now.desk, note, second.id).done
    assert now.draft().total == 20500 and now.draft().remaining == 1000000
    assert codes(review.exclude_line(now.desk, note, first.id).problems) == ["INT-32-last"]
    assert review.exclude_line(now.desk, note, second.id, False).done and now.draft().total == 35250
    assert codes(review.change_fee(now.desk, note, -1).problems) == ["INT-32-fee"]
    assert review.change_fee(now.desk, note, 0).done and now.draft().total == 34750
    assert review.change_fee(now.desk, note, None).done and now.draft().fee == 500
    late, young = now.entry(who, 300000, date(2026, 3, 1), "C"), now.entry(who, 1000, MAR31, "YOUNG")
    foreign, other = now.entry(who, 1000, JAN31, "USD", currency="USD", rate=Decimal("0.9")), now.customer(None, "Other")
    theirs, held = now.entry(other, 1000, JAN31, "THEIRS"), now.entry(who, 1000, JAN31, "HELD")
    paid = now.entry(who, 1000, JAN31, "PAID")
    now.office.pay(paid, 1000, who, JAN31)
    assert review.add_entry(now.desk, note, late).done
    assert [(x.line_no, x.text, x.interest) for x in now.lines(note)][-1] == (3, "C", 4500)
    entries.put_on_hold(now.desk, held, "X")
    refused = {n: codes(review.add_entry(now.desk, note, e).problems)[0] for n, e in
               {"again": late, "young": young, "foreign": foreign, "theirs": theirs, "held": held, "paid": paid}.items()}
    assert refused == {"again": "INT-23-twice", "young": "INT-23-none", "foreign": "INT-23-currency",
                       "theirs": "INT-23-customer", "held": "INT-02-hold", "paid": "INT-10-closed"}
    with now.desk.reading() as session:
        assert edited_drafts(session, now.desk.company_id) == 1 and draft_ids(session, now.desk.company_id) == [note]
    assert review.recalculate(now.desk, note).done
    assert (now.draft().edited, now.draft().total) == (False, 29500 + 14750 + 4500 + 500)


@pytest.mark.rule("INT-32", "OH-02", "WIN-22", "REM-42", "WIN-65", "WIN-71")
def test_what_happens_to_entries_after_the_suggestion_is_seen(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms(minimum=1000))
    big, small = now.entry(who, 1000000, JAN31, "BIG"), now.entry(who, 10000, JAN31, "SMALL")
    now.suggest(MAR31)
    note = now.draft()
    now.office.pay(big, 100000, who, MAR31)
    assert "INT-24-changed" in codes(checks.report(now.desk, [note.id])[note.id])
    with now.desk.reading() as session:
        (row,) = queries.drafts(session, now.desk.company_id)
    assert row.outdated and (row.entries, row.days_min, row.days_max, row.number != "") == (2, 59, 59, True)
    now.office.pay(big, 900000, who, MAR31)
    assert review.settle_drafts(now.desk) == 1 and now.drafts() == [], "295 cents are less than the minimum"
    more = now.entry(who, 500000, JAN31, "MORE")
    now.suggest(MAR31)
    held = now.draft().id
    assert review.hold_entry(now.desk, held, more, "JD").value == held
    assert [x.text for x in now.lines(held)] == ["SMALL"]
    assert review.hold_entry(now.desk, held, small, "JD").value == 0 and now.drafts() == []
    assert codes(review.recalculate(now.desk, held).problems) == ["INT-32-issued"]


@pytest.mark.rule("REM-31", "INT-24", "INT-58")
def test_interest_and_fee_bear_the_vat_of_their_accounts(charging: Charging) -> None:
    now = charging.on(MAR31)
    with now.desk.writing("test.vat") as uow:
        group = uow.session.scalars(select(ItemVatGroup.id).where(ItemVatGroup.code == "SERVICES")).one()
        accounts = uow.session.scalars(select(RoleAccount.account_id).where(RoleAccount.role == "FEE")).all()
        uow.session.execute(update(Account).where(Account.id.in_(accounts)).values(item_vat_group_id=group))
    now.entry(now.customer(now.terms(fee=1000)), 1000000, JAN31)
    now.suggest(MAR31)
    draft = now.draft()
    assert (draft.vat, draft.fee_vat, draft.total) == (210, 210, 30710)
    preview = issuing.preview_voucher(now.desk, draft.id)
    assert preview.value is not None and sum(x.amount for x in preview.value) == 0 and len(preview.value) == 4
    note = now.note(now.issue()[0])
    assert now.office.voucher(note.voucher_id) == [("AR", 30710), ("INT", -29500), ("FEE", -1000), ("VATOUT", -210)]
    assert cancelling.cancel(now.desk, note.id).done
    with now.desk.reading() as session:
        rows = session.scalars(select(VatEntry).where(VatEntry.document_table == "interest_note")).all()
        assert sorted((r.base, r.vat) for r in rows) == [(-1000, -210), (1000, 210)]
        assert verify.prove(session) == []


@pytest.mark.rule("INT-24")
def test_only_what_the_terms_post_is_posted_and_nothing_moves_no_date(charging: Charging) -> None:
    now = charging.on(MAR31)
    terms = now.terms(fee=500, post_interest=False)
    who = now.customer(terms)
    entry = now.entry(who, 1000000, JAN31)
    now.suggest(MAR31)
    note = now.note(now.issue()[0])
    assert now.office.voucher(note.voucher_id) == [("AR", 500), ("FEE", -500)]
    assert now.state(entry).interest_to is None
    now.change(terms, post_fee=False)
    now.suggest(MAR31)
    silent = now.note(now.issue()[0])
    assert (silent.voucher_id, silent.entry_id) == (None, None) and silent.number


@pytest.mark.rule("INT-24", "LAW-04", "WIN-60", "WIN-61", "WIN-71", "WIN-20", "BLK-M27", "REM-41")
def test_the_check_report_names_everything_that_stops_a_note(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms())
    now.entry(who, 1000000, JAN31)
    now.suggest(MAR31)
    note = now.draft().id
    with now.desk.writing("test.broken") as uow:
        uow.session.execute(delete(RoleAccount).where(RoleAccount.role == "INT"))
        for account in uow.session.scalars(select(CompanyBankAccount)):
            uow.session.delete(account)
    period(now.office, MAR31, PeriodState.ON_HOLD)
    far = now.on(date(2026, 4, 20))
    found = checks.report(far.desk, [note])[note]
    assert {"CLS-005-on-hold", "MST-042-missing", "WIN-71-far"} <= set(codes(found))
    assert codes(checks.before(now.desk)) == ["WIN-20-notes"]
    assert issuing.issue(far.desk, note, confirmed=frozenset(p.key for p in found if p.key)).value is None
    assert far.note(note).state == "draft" and far.note(note).number is None


@pytest.mark.rule("INT-24", "WIN-72", "WIN-64", "MST-023", "GEN-07", "WIN-31")
def test_issuing_twice_does_nothing_and_everything_is_in_one_unit(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms())
    now.entry(who, 1000000, JAN31)
    now.suggest(MAR31)
    draft = now.draft()
    assert codes(issuing.issue(now.desk, draft.id, version=draft.version + 1).problems) == ["WIN-64-changed"]
    first = issuing.issue(now.desk, draft.id)
    assert first.value is not None, first.problems
    assert codes(issuing.issue(now.desk, draft.id).problems) == ["INT-32-issued"]
    with now.desk.reading() as session:
        log = session.scalars(select(CollectionLogEntry)).one()
        assert (log.kind, log.number, log.interest, log.interest_posted) == ("interest_note", first.value.number, 29500, True)
        assert session.scalars(select(LetterRecord.kind)).all() == ["interest_note"]
        assert [o.status for o in session.scalars(select(OutputItem))] == ["to_do"]
        assert "interest.issue" in session.scalars(select(AuditRecord.action)).all()
        head = queries.issued_head(session, draft.id)
        assert head is not None and head.total == 29500 and len(queries.lines_of(session, draft.id)[0].segments) == 1
        assert queries.to_send(session, now.desk.company_id) == 1
        assert verify.prove(session) == []


@pytest.mark.rule("INT-25", "INT-26")
def test_one_voucher_for_the_notes_of_a_customer_is_taken_back_note_by_note(everywhere: Charging) -> None:
    now = everywhere.on(MAR31)
    now.rate("USD", "0.9")
    who = now.customer(now.terms(fee=500))
    now.entry(who, 1000000, JAN31, "EUR")
    now.entry(who, 1000000, JAN31, "USD", currency="USD", rate=Decimal("0.9"))
    other = now.customer(now.terms("OTHER"), "Other")
    now.entry(other, 1000000, JAN31)
    now.suggest(MAR31, summary_voucher=True)
    euro, dollar, alone = sorted((now.note(i) for i in now.issue()), key=lambda n: (n.customer_id, n.currency != "EUR"))
    assert euro.voucher_id == dollar.voucher_id != alone.voucher_id and euro.number != dollar.number
    assert now.office.voucher(euro.voucher_id) == [("AR", 30000), ("INT", -29500), ("FEE", -500), ("AR", 30056), ("INT", -29500),
                                                   ("FEE", -556)]
    assert now.posted(dollar.entry_id).currency == "USD" and now.remaining(dollar.entry_id) == 30056
    assert cancelling.cancel(now.desk, dollar.id).done
    assert (now.remaining(dollar.entry_id), now.remaining(euro.entry_id)) == (0, 30000)
    assert cancelling.cancel(now.desk, euro.id).done
    with now.desk.reading() as session:
        assert verify.prove(session) == []
        assert all(v.reverses_id is None for v in session.scalars(select(Voucher)))


@pytest.mark.rule("INT-26", "REM-47", "REM-48", "WIN-74", "INT-08")
def test_a_note_is_cancelled_when_nothing_was_built_on_it(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms())
    entry = now.entry(who, 1000000, JAN31, "INV")
    now.suggest(MAR31)
    (first,) = now.issue()
    later = now.on(APR30)
    later.suggest(APR30)
    (second,) = later.issue()
    number = later.note(second).number
    now.office.pay(now.note(first).entry_id or 0, 100, who, MAR31)
    blockers = cancelling.blocking(now.desk, first)
    assert [(b.table, b.problem.code) for b in blockers] == [("interest_note", "INT-26-later"),
                                                           ("customer_ledger_entry", "INT-26-applied")]
    refused = cancelling.cancel(now.desk, first)
    assert codes(refused.problems) == ["INT-26-later", "INT-26-applied"] and refused.problems[0].saw["number"] == number
    batch = cancelling.cancel_all(later.desk, [first, second])
    assert batch.done == (second,) and [i for i, _p in batch.failed] == [first]
    assert codes(cancelling.cancel(later.desk, second).problems) == ["INT-26-twice"]
    assert now.state(entry).interest_to == MAR31
    with now.desk.reading() as session:
        listing = queries.note_listing()
        for view, count in (("all", 2), ("draft", 0), ("issued", 2), ("cancelled", 1), ("to_send", 1)):
            assert len(listing.keys(session, ListQuery(now.desk.company_id, scope={"view": view}))) == count
        keys = listing.keys(session, ListQuery(now.desk.company_id, scope={"entry_id": entry, "customer_id": who}))
        rows = listing.rows(session, ListQuery(now.desk.company_id), keys)
        assert {row[3] for row in rows} == {"cancelled", "to_send"}
        assert [(n.interest, n.cancelled) for n in queries.notes_of_entry(session, entry)] == [(15000, True), (29500, False)]


class Steps:
    """Says stop after so many reports."""

    def __init__(self, most: int) -> None:
        self.cancelled, self.most = Event(), most

    def report(self, done: int, whole: int) -> None:
        """So many of so many."""
        if done >= self.most:
            self.cancelled.set()

    def step(self, done: int, whole: int) -> None:
        """So many of so many."""


@pytest.mark.rule("WIN-03", "WIN-62", "WIN-23")
def test_a_batch_stops_after_the_current_note_and_says_what_is_left(charging: Charging, monkeypatch: pytest.MonkeyPatch) -> None:
    now = charging.on(MAR31)
    terms = now.terms()
    for name in ("A", "B", "C"):
        now.entry(now.customer(terms, name), 1000000, JAN31, name)
    now.suggest(MAR31)
    ids = [d.id for d in now.drafts()]
    (sums,) = issuing.summary(now.desk, ids)
    assert (sums.notes, sums.vouchers, sums.asked, sums.interest) == (3, 3, 88500, 88500)
    batch = issuing.issue_all(now.desk, ids, progress=Steps(0))
    assert [x.note_id for x in batch.issued] == ids[:1] and batch.rest == tuple(ids[1:])
    real = issuing.issue

    def full(desk: object, note_id: int, **more: object) -> object:
        if note_id == ids[2]:
            raise StorageError("full")
        return real(desk, note_id, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(issuing, "issue", full)
    batch = issuing.issue_all(now.desk, ids[1:])
    assert [x.note_id for x in batch.issued] == [ids[1]] and batch.rest == (ids[2],) and batch.trouble is not None


@pytest.mark.rule("INT-24", "INT-26", "INT-08")
def test_issuing_and_cancelling_leaves_everything_as_it_was(charging: Charging) -> None:
    now, chance = charging.on(MAR31), Random(3)
    who = now.customer(now.terms(entries="all"))
    made = []
    for n in range(6):
        due, amount = MAR31 - timedelta(chance.randrange(-5, 80)), chance.randrange(100, 500000)
        made.append(now.entry(who, amount, due, f"E{n}"))
        if chance.random() < 0.5:
            now.office.pay(made[-1], chance.choice([amount, amount // 2]), who, due + timedelta(chance.randrange(20)))
    before = _standing(now, made)
    now.suggest(MAR31)
    first = now.draft()
    assert cancelling.cancel(now.desk, now.issue()[0]).done
    assert _standing(now, made) == before
    now.suggest(MAR31)
    assert now.draft().interest == first.interest > 0


def _standing(now: Charging, ids: list[int]) -> list[tuple[object, ...]]:
    """Levels, interest dates and balances of entries, and the customer's whole balance."""
    with now.desk.reading() as session:
        rows = [session.get(EntryCollection, i) for i in ids]
        known = [(r.level, r.letters, r.interest_to, r.interest_since, r.closing_interest_done) if r is not None else
                 (0, 0, None, None, False) for r in rows]
        states = [session.get_one(CustomerEntryState, i) for i in ids]
        return [(s.remaining, s.remaining_accounting, s.open_until, *k) for s, k in zip(states, known, strict=True)]


@pytest.mark.rule("INT-05", "INT-08", "GEN-01")
def test_notes_over_consecutive_periods_come_to_what_one_note_would(charging: Charging) -> None:
    """Up to one rounding unit for each stretch; nothing is charged twice and nothing left out."""
    terms, chance = charging.terms(), Random(5)
    items = [(chance.randrange(300, 2000000), chance.randrange(59), chance.randrange(59)) for _n in range(8)]
    turns = {"at once": [MAR31], "in turns": [date(2026, 2, 14), date(2026, 3, 2), MAR31]}
    found: dict[str, int] = {}
    for name, days in turns.items():
        who = charging.customer(terms, name)
        for n, (amount, late, paid) in enumerate(items):
            entry = charging.entry(who, amount, JAN31 + timedelta(late), f"{name}{n}")
            if paid % 2:
                charging.office.pay(entry, amount // 3, who, JAN31 + timedelta(max(paid, late)))
        for day in days:
            now = charging.on(day)
            now.suggest(day, customer_ids=(who,))
            found[name] = found.get(name, 0) + sum(now.note(i).interest for i in now.issue())
    assert abs(found["at once"] - found["in turns"]) <= len(items) * 2


@pytest.mark.rule("INT-24", "INT-30")
def test_the_posting_profile_is_the_customer_s_the_run_s_or_the_entry_s(charging: Charging) -> None:
    now = charging.on(MAR31)
    with now.desk.writing("test.profile") as uow:
        line = uow.session.scalars(select(PostingProfileLine).where(
            PostingProfileLine.profile_id == now.office.profile_id)).first()
        assert line is not None
        own = PostingProfile(company_id=now.desk.company_id, code="COL", names={"en": "Collections"})
        uow.session.add(own)
        uow.session.flush()
        uow.session.add(PostingProfileLine(profile_id=own.id, account_code="all", control_account_id=line.control_account_id))
        chosen = own.id
    who = now.customer(now.terms())
    now.entry(who, 1000000, JAN31)
    now.suggest(MAR31, profile="select", profile_id=chosen)
    assert now.posted(now.note(now.issue()[0]).entry_id).posting_profile_id == chosen
    later = now.on(APR30)
    later.suggest(APR30, profile="transaction", types=(EntryType.INVOICE,))
    assert later.posted(later.note(later.issue()[0]).entry_id).posting_profile_id == now.office.profile_id


@pytest.mark.rule("INT-30", "LAW-33")
def test_both_reminders_and_notes_that_post_interest_are_asked_about(charging: Charging) -> None:
    now = charging.on(MAR31)
    now.office.terms(post_interest=True)
    now.entry(now.customer(now.terms()), 1000000, JAN31)
    now.suggest(MAR31)
    note = now.draft().id
    (found,) = [p for p in checks.report(now.desk, [note])[note] if p.code == "INT-30-both"]
    assert found.weight is Weight.WARNING
    assert issuing.issue(now.desk, note).value is None
    assert issuing.issue(now.desk, note, confirmed=frozenset({"INT-30-both"})).done


@pytest.mark.rule("SET-14", "INT-24")
def test_single_lines_of_a_note_are_marked_for_a_payment(charging: Charging) -> None:
    now = charging.on(MAR31)
    who = now.customer(now.terms(fee=500))
    for name, amount in (("A", 1000000), ("B", 500000)):
        now.entry(who, amount, JAN31, name)
    now.suggest(MAR31)
    note = now.note(now.issue()[0])
    entry = note.entry_id or 0
    assert codes(line_marks.lines_of(now.desk, entry).problems) == ["SET-14-off"]
    with now.desk.writing("test.lines") as uow:
        uow.session.add(Setting(company_id=now.desk.company_id, key=SETTLE_LINES.key, value=True))
    lines = line_marks.lines_of(now.desk, entry).value
    assert lines is not None
    assert [(x.number, x.text, x.amount) for x in lines] == [(1, "A", 29500), (2, "B", 14750), (line_marks.REST, "", 500)]
    with now.desk.reading() as session:
        bank = session.scalars(select(CompanyBankAccount.id)).first() or 0
    line = replace(payments.Line(1), posting_date=MAR31, customer_id=who, credit=14750, currency="EUR", offset=("bank", bank))
    kept = payments.keep(now.desk, None, payments.Changed([(0, line)])).value
    assert kept is not None and line_marks.mark_lines(now.desk, kept.journal_id, 1, entry, [2]).value == 14750
    assert payments.post(now.desk, kept.journal_id).value is not None and now.remaining(entry) == 30000
    after = line_marks.lines_of(now.desk, entry).value
    assert after is not None and [x.paid for x in after] == [False, True, False]
    assert cancelling.cancel(now.desk, note.id).problems[0].code == "INT-26-applied"
    back = cancelling.cancel(now.desk, note.id).problems[0]
    assert back.ways_out[0].target == ("customer_ledger_entry", entry)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("INT-24", "WIN-62", "MST-023", "GEN-07")
def test_killed_in_the_middle_of_issuing_only_whole_notes_stand(charging: Charging) -> None:
    """The process dies while the second note is frozen: its number, voucher and log are gone with it, and it can be issued."""
    now = charging.on(dunning.D)
    terms = now.terms(fee=500)
    for name in ("A", "B"):
        now.entry(now.customer(terms, name), 100000, date(2025, 12, 31), name)
    now.suggest(dunning.D)
    first, second = (d.id for d in now.drafts())
    path = Path(str(now.desk.file.target))
    now.desk.file.close()
    worker = os.fork()
    if worker == 0:
        _die_freezing(path, first, second)
    assert os.WTERMSIG(os.waitpid(worker, 0)[1]) == signal.SIGKILL
    again = Charging(dunning.opened(path))
    one, other = again.note(first), again.note(second)
    assert (one.state, other.state, other.number, other.voucher_id) == ("issued", "draft", None, None)
    with again.desk.reading() as session:
        assert session.scalars(select(CollectionLogEntry.document_id)).all() == [first]
        assert session.scalars(select(LetterRecord.document_id)).all() == [first]
        assert verify.prove(session) == []
    assert int(str(again.note(again.issue(second)[0]).number)[-4:]) == int(str(one.number)[-4:]) + 1, "no number is lost"
    again.desk.file.close()


def _die_freezing(path: Path, first: int, second: int) -> None:
    """Issue one note, and be killed inside the transaction of the other."""
    desk = dunning.opened(path).desk
    issuing.issue(desk, first)
    issuing.interest_letters.freeze = lambda *_all: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment,return-value]
    issuing.issue(desk, second)
    os._exit(0)
