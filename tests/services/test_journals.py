"""General journals of several lines: drafts that survive, all problems at once, exact vouchers, all posted or none (SWN-10)."""

import os
import signal
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as draw
from hypothesis import strategies as st
from sqlalchemy import event, func, select, update

from app.core.enums import Blocked, EntryType, PeriodState
from app.core.money import Money
from app.core.problems import Outcome
from app.models.accounts import Account, AccountDimensionRule, DimensionValue, NumberSeriesLine
from app.models.journals import Journal, JournalLine
from app.models.ledger import CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.queries import journals as queries
from app.services import journals
from app.services.journals import Changed, Kept, Line, Sums
from app.storage import verify
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.test_journal import account, block, period, rate


def ledger_line(office: Office, no: int, number: str, amount: int, voucher: int = 1, **more: Any) -> Line:
    """A line on an account; debit positive."""
    return replace(Line(no, voucher, D, ("account", account(office, number)), debit=max(amount, 0), credit=max(-amount, 0),
                        currency="EUR", text="Correction"), **more)


def customer_line(office: Office, no: int, amount: int, kind: EntryType | None = EntryType.INVOICE, voucher: int = 1,
                  **more: Any) -> Line:
    """A line of a customer; debit positive."""
    who = more.pop("customer_id", None) or office.customer()
    return replace(Line(no, voucher, D, ("customer", who), kind, f"J-{no}", "Correction", max(amount, 0), max(-amount, 0), "EUR"),
                   **more)


def kept(office: Office, lines: Sequence[Line], before: Kept | None = None) -> Kept:
    done = journals.keep(office.desk, before, Changed([*enumerate(lines)]))
    assert done.value is not None, done.problems
    return done.value


def found(office: Office, *lines: Line) -> list[tuple[str, int | None, str | None]]:
    """Codes of all problems with their rows and fields."""
    return [(p.code, p.row, p.field) for p in journals.validate(office.desk, lines)]


def posted(office: Office, lines: Sequence[Line]) -> journals.PostedJournal:
    done = journals.post(office.desk, kept(office, lines).journal_id)
    assert done.value is not None, done.problems
    return done.value


def booked(office: Office, voucher_id: int) -> list[tuple[str, int, int]]:
    with office.desk.reading() as session:
        line = GeneralLedgerEntry
        return [(number, amount, value) for number, amount, value in session.execute(
            select(Account.number, line.amount, line.accounting_amount).join(line, line.account_id == Account.id)
            .where(line.voucher_id == voucher_id).order_by(line.line_no))]


def written(office: Office) -> tuple[int, int]:
    with office.desk.reading() as session:
        return (session.scalar(select(func.count(Voucher.id))) or 0,
                session.scalar(select(func.sum(NumberSeriesLine.last_used))) or 0)


def whole(office: Office) -> bool:
    with office.desk.reading() as session:
        return verify.prove(session) == []


# ---------------------------------------------------------------- what is posted

@pytest.mark.postgres
@pytest.mark.rule("SWN-10", "PST-004", "PST-010", "PST-015", "PST-020")
def test_the_preview_is_the_voucher_that_is_posted_line_by_line_and_takes_no_number(dunning_office: Office) -> None:
    office = dunning_office
    lines = [customer_line(office, 1, 121_00), ledger_line(office, 2, "8000", -100_00), ledger_line(office, 3, "8010", -21_00)]
    before = written(office)
    seen = journals.preview(office.desk, lines)
    assert seen.value is not None and not seen.problems and written(office) == before
    done = posted(office, lines)
    assert booked(office, done.vouchers[0][0]) == [("1300", 121_00, 121_00), ("8000", -100_00, -100_00), ("8010", -21_00, -21_00)]
    assert [(x.account, x.amount, x.accounting_amount) for x in seen.value] == booked(office, done.vouchers[0][0])
    assert seen.value[0].customer and not seen.value[1].customer
    assert whole(office)


@pytest.mark.postgres
@pytest.mark.rule("PST-015", "LED-001", "PST-012")
def test_a_journal_of_three_vouchers_draws_its_numbers_by_date_and_its_lines_know_them(dunning_office: Office) -> None:
    office, early = dunning_office, D - timedelta(3)
    lines = [customer_line(office, 1, 50_00, None), ledger_line(office, 2, "8000", -50_00),
             customer_line(office, 3, -20_00, EntryType.PAYMENT, 2, posting_date=early, document_no=""),
             ledger_line(office, 4, "1100", 20_00, 2, posting_date=early),
             ledger_line(office, 5, "4990", 5_00, 3), ledger_line(office, 6, "8000", -5_00, 3)]
    identity = kept(office, lines).journal_id
    done = journals.post(office.desk, identity).value
    assert done is not None and len(done.vouchers) == 3
    loaded = journals.load(office.desk, identity)
    assert loaded is not None and loaded.state == "posted" and loaded.number == done.number
    assert [loaded.vouchers[n][1] for n in (3, 4, 1, 2, 5, 6)] == [done.vouchers[n][1] for n in (0, 0, 1, 1, 2, 2)]
    with office.desk.reading() as session:
        entries = {(e.entry_type, e.amount): e.document_no for e in session.scalars(select(CustomerLedgerEntry).where(
            CustomerLedgerEntry.document_table == "journal"))}
    assert entries == {(EntryType.JOURNAL, 50_00): "J-1", (EntryType.PAYMENT, -20_00): done.vouchers[0][1]}
    assert whole(office)


@pytest.mark.rule("PST-010", "PST-030", "MST-036")
def test_each_line_of_a_foreign_voucher_is_converted_and_the_cent_left_over_goes_to_penny(dunning_local: Office) -> None:
    office = dunning_local
    rate(office, "USD", "0.9173")
    lines = [customer_line(office, 1, 999_99, currency="USD"),
             *(ledger_line(office, n, "8050", -333_33, currency="USD") for n in (2, 3, 4))]
    done = posted(office, lines)
    assert booked(office, done.vouchers[0][0]) == [
        ("1300", 999_99, 917_29), *[("8050", -333_33, -305_76)] * 3, ("4990", 0, -1)]
    assert whole(office)


@pytest.mark.rule("LED-001")
def test_lines_with_one_document_in_one_voucher_are_its_instalments(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    lines = [customer_line(office, 1, 60_00, customer_id=who, document_no="F-9", due_date=D + timedelta(30)),
             customer_line(office, 2, 40_00, customer_id=who, document_no="F-9", due_date=D + timedelta(60)),
             ledger_line(office, 3, "8000", -100_00)]
    posted(office, lines)
    with office.desk.reading() as session:
        entries = session.scalars(select(CustomerLedgerEntry).where(CustomerLedgerEntry.document_no == "F-9")).all()
        assert [(e.instalment, e.instalments, e.amount) for e in entries] == [(1, 2, 60_00), (2, 2, 40_00)]


@pytest.mark.rule("MST-113", "MST-040")
def test_cost_centres_are_posted_and_an_account_that_wants_one_says_so(dunning_local: Office) -> None:
    office = dunning_local
    with office.desk.writing("test.dimensions") as unit:
        value = DimensionValue(company_id=1, dimension="cost_centre", code="SHOP", names={"en": "Shop"}, active_to=D)
        unit.session.add_all([value, *(
            AccountDimensionRule(account_id=account(office, number), dimension="cost_centre", rule=rule)
            for number, rule in (("8000", "required"), ("4990", "forbidden")))])
        unit.session.flush()
        shop = value.id
    debit, credit = ledger_line(office, 1, "4990", 10_00), ledger_line(office, 2, "8000", -10_00)
    assert found(office, debit, credit) == [("MST-113-required", 1, "cost_centre")]
    assert found(office, replace(debit, cost_centre=shop), replace(credit, cost_centre=shop)) == [
        ("MST-113-forbidden", 0, "cost_centre")]
    late = D + timedelta(1)
    assert ("MST-113-active", 1, "cost_centre") in found(
        office, replace(debit, posting_date=late), replace(credit, cost_centre=shop, posting_date=late))
    done = posted(office, [debit, replace(credit, cost_centre=shop)])
    with office.desk.reading() as session:
        assert session.scalars(select(GeneralLedgerEntry.cost_centre_id).where(
            GeneralLedgerEntry.voucher_id == done.vouchers[0][0]).order_by(GeneralLedgerEntry.line_no)).all() == [None, shop]
    back = journals.reverse(office.desk, 1, D, reason="wrong").value
    assert back is not None
    with office.desk.reading() as session:
        assert session.scalars(select(GeneralLedgerEntry.cost_centre_id).where(
            GeneralLedgerEntry.voucher_id == back[0][0]).order_by(GeneralLedgerEntry.line_no)).all() == [None, shop]


# ---------------------------------------------------------------- what is refused

@pytest.mark.rule("PST-002", "SWN-10")
def test_every_problem_of_every_line_is_told_at_once_with_line_and_field(dunning_local: Office) -> None:
    office = dunning_local
    told = found(
        office, Line(1, 1, D, text="no account", currency="EUR"),
        Line(2, None, None, ("account", account(office, "8000")), debit=5, currency=None),
        customer_line(office, 3, -10_00, EntryType.INVOICE, 2), customer_line(office, 4, 10_00, EntryType.PAYMENT, 2),
        ledger_line(office, 5, "8000", 10_00, 3, entry_type=EntryType.INVOICE, due_date=D),
        customer_line(office, 6, 10_00, voucher=3, due_date=D - timedelta(1), unread={"text": "?"}))
    assert set(told) == {
        ("JRN-amount", 0, "debit"), ("JRN-party", 0, "party"), ("JRN-voucher", 1, "voucher"), ("JRN-date", 1, "posting_date"),
        ("JRN-currency", 1, "currency"), ("JRN-debit", 2, "credit"), ("JRN-credit", 3, "debit"), ("JRN-type", 4, "entry_type"),
        ("JRN-due", 4, "due_date"), ("JRN-unread", 5, "text"), ("PST-015-due", 5, "due_date"), ("JRN-balance", 5, "debit")}
    assert [row for _code, row, _field in told] == sorted(row or 0 for _code, row, _field in told)
    refused = journals.post(office.desk, kept(office, [Line(1, 1, D, text="no account", currency="EUR")]).journal_id)
    assert refused.value is None and [p.code for p in refused.problems] == ["JRN-amount", "JRN-party"]


@pytest.mark.rule("MST-041", "CLS-052")
@pytest.mark.parametrize(("number", "code"), [("1300", "MST-041-control"), ("1500", "PST-015-vat")])
def test_nothing_is_posted_by_hand_to_a_control_or_vat_account(dunning_local: Office, number: str, code: str) -> None:
    office = dunning_local
    assert found(office, ledger_line(office, 1, number, 10_00), ledger_line(office, 2, "8000", -10_00)) == [(code, 0, "party")]


@pytest.mark.rule("PST-010")
def test_a_voucher_out_of_balance_says_by_how_much_on_its_last_line(dunning_local: Office) -> None:
    office = dunning_local
    lines = [ledger_line(office, 1, "4990", 10_00), ledger_line(office, 2, "8000", -9_99)]
    problem, = journals.validate(office.desk, lines)
    assert (problem.code, problem.row, problem.saw["difference"]) == ("JRN-balance", 1, Money(1, "EUR"))
    assert not journals.validate(office.desk, [lines[0], replace(lines[1], credit=10_00)])


@pytest.mark.rule("PST-010")
def test_a_voucher_has_one_date_and_one_currency(dunning_local: Office) -> None:
    office = dunning_local
    first = ledger_line(office, 1, "4990", 10_00)
    assert found(office, first, ledger_line(office, 2, "8000", -10_00, posting_date=D - timedelta(1))) == [
        ("JRN-one-date", 1, "posting_date")]
    assert found(office, first, ledger_line(office, 2, "8000", -10_00, currency="USD")) == [("JRN-one-currency", 1, "currency")]


@pytest.mark.rule("CLS-005", "MST-033", "MST-036")
def test_each_date_is_checked_once_and_a_missing_rate_is_named(dunning_local: Office) -> None:
    office = dunning_local
    held, old = D - timedelta(70), D - timedelta(31)
    period(office, held, PeriodState.ON_HOLD)
    lines = [ledger_line(office, 1, "4990", 10_00, posting_date=held), ledger_line(office, 2, "8000", -10_00, posting_date=held)]
    assert ("CLS-005-on-hold", 0, "posting_date") in found(office, *lines)
    assert [p[0] for p in found(office, *(replace(x, posting_date=old) for x in lines))] == ["MST-033-old"]
    assert found(office, *(replace(x, posting_date=old + timedelta(1)) for x in lines)) == []
    assert found(office, *(replace(x, posting_date=D, currency="CHF") for x in lines)) == [("PST-015-rate", 0, "currency")]


@pytest.mark.rule("BLK-M32", "BLK-M33", "BLK-M34", "BLK-M35")
@pytest.mark.parametrize(("blocked", "kind", "amount", "refused"), [
    (Blocked.ALL, EntryType.PAYMENT, -10_00, True), (Blocked.INVOICE, EntryType.PAYMENT, -10_00, False),
    (Blocked.INVOICE, EntryType.INVOICE, 10_00, True), (Blocked.SHIP, EntryType.INVOICE, 10_00, False),
    (Blocked.INVOICE, None, 10_00, True), (Blocked.INVOICE, EntryType.CREDIT_NOTE, -10_00, False)])
def test_a_blocked_customer_is_asked_by_the_type_of_the_line(dunning_local: Office, blocked: Blocked, kind: EntryType | None,
                                                           amount: int, refused: bool) -> None:
    office = dunning_local
    who = office.customer()
    block(office, who, blocked)
    told = found(office, customer_line(office, 1, amount, kind, customer_id=who), ledger_line(office, 2, "8000", -amount))
    assert bool(told) is refused and all(field == "party" for _code, _row, field in told)


def test_a_number_that_exists_is_asked_about_and_twice_in_the_journal_is_refused(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    posted(office, [customer_line(office, 1, 10_00, customer_id=who, document_no="F-1"), ledger_line(office, 2, "8000", -10_00)])
    again = [customer_line(office, 1, 10_00, customer_id=who, document_no="f-1"), ledger_line(office, 2, "8000", -10_00)]
    assert found(office, *again) == [("PST-015-twice", 0, "document_no")]
    more = [replace(x, no=x.no + 2, voucher=2, document_no="N-1" if x.document_no else "") for x in again]
    first = [replace(x, document_no="N-1" if x.document_no else "") for x in again]
    assert found(office, *first, *more) == [("JRN-twice", 2, "document_no")]
    draft = kept(office, again).journal_id
    key = journals.validate(office.desk, again)[0].key
    assert journals.post(office.desk, draft).value is None
    assert journals.post(office.desk, draft, confirmed=frozenset({key or ""})).value is not None


# ---------------------------------------------------------------- all or nothing

@pytest.mark.postgres
@pytest.mark.rule("PST-001", "MST-023", "SWN-10")
def test_one_wrong_voucher_keeps_all_the_others_from_being_posted(dunning_office: Office) -> None:
    office = dunning_office
    lines = [ledger_line(office, 1, "4990", 10_00), ledger_line(office, 2, "8000", -10_00),
             ledger_line(office, 3, "4990", 10_00, 2), ledger_line(office, 4, "8000", -9_00, 2)]
    draft, before = kept(office, lines), written(office)
    assert journals.post(office.desk, draft.journal_id).value is None and written(office) == before
    mended = journals.keep(office.desk, draft, Changed([(3, replace(lines[3], credit=10_00))])).value
    assert mended is not None
    done = journals.post(office.desk, draft.journal_id)
    assert done.value is not None and len(done.value.vouchers) == 2
    again = journals.post(office.desk, draft.journal_id)
    assert [p.code for p in again.problems] == ["JRN-posted"] and written(office)[0] == before[0] + 2
    assert whole(office)


@pytest.mark.rule("PST-003", "AUD-001")
def test_what_was_posted_takes_no_change_and_is_not_deleted(dunning_local: Office) -> None:
    office = dunning_local
    lines = [ledger_line(office, 1, "4990", 10_00), ledger_line(office, 2, "8000", -10_00)]
    draft = kept(office, lines)
    assert journals.post(office.desk, draft.journal_id).done
    for outcome in (journals.keep(office.desk, draft, Changed([(0, lines[0])])), journals.discard(office.desk, draft.journal_id)):
        assert [p.code for p in outcome.problems] == ["JRN-posted"]
    with pytest.raises(Exception, match="AUD-001-final"), office.desk.writing("test.cheat") as unit:
        unit.session.execute(update(JournalLine).values(text="other"))


@pytest.mark.postgres
@pytest.mark.rule("PST-014", "SWN-10")
def test_a_posted_journal_is_reversed_as_a_whole_or_not_at_all(dunning_office: Office) -> None:
    office = dunning_office
    lines = [customer_line(office, 1, 50_00), ledger_line(office, 2, "8000", -50_00),
             ledger_line(office, 3, "4990", 5_00, 2), ledger_line(office, 4, "8000", -5_00, 2)]
    identity = kept(office, lines).journal_id
    assert journals.post(office.desk, identity).done
    assert [p.code for p in journals.reverse(office.desk, identity, D, reason=" ").problems] == ["PST-014-reason"]
    assert journals.validate_reversal(office.desk, identity, D) == Outcome(2)
    back = journals.reverse(office.desk, identity, D, reason="typed twice").value
    assert back is not None and len(back) == 2
    loaded = journals.load(office.desk, identity)
    assert loaded is not None and loaded.reversed and whole(office)
    assert "PST-014-twice" in {p.code for p in journals.reverse(office.desk, identity, D, reason="again").problems}
    with office.desk.reading() as session:
        assert session.scalar(select(func.sum(GeneralLedgerEntry.accounting_amount)).join(
            Account, Account.id == GeneralLedgerEntry.account_id).where(Account.number == "8000")) == 0


@pytest.mark.rule("PST-001", "SAF-013", "MST-023")
def test_a_kill_between_the_vouchers_and_the_commit_leaves_the_draft_and_no_number(
        dunning_local: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office = dunning_local
    lines = [ledger_line(office, 1, "4990", 10_00), ledger_line(office, 2, "8000", -10_00)]
    draft, before = kept(office, lines), written(office)
    path = Path(str(office.desk.file.target))
    office.desk.file.close()
    worker = os.fork()
    if worker == 0:
        monkeypatch.setattr("app.services.journals.posting._finish", lambda *_all: os.kill(os.getpid(), signal.SIGKILL))
        journals.post(dunning.opened(path).desk, draft.journal_id)
        os._exit(1)
    assert os.WTERMSIG(os.waitpid(worker, 0)[1]) == signal.SIGKILL
    again = dunning.opened(path)
    assert written(again) == before
    loaded = journals.load(again.desk, draft.journal_id)
    assert loaded is not None and loaded.lines == tuple(lines) and loaded.state == "draft"
    assert journals.post(again.desk, draft.journal_id).done and whole(again)
    again.desk.file.close()


# ---------------------------------------------------------------- drafts

@pytest.mark.postgres
@pytest.mark.rule("SAF-013", "MST-023")
def test_a_draft_keeps_anything_typed_and_has_no_number(dunning_office: Office) -> None:
    office = dunning_office
    lines = [Line(1, 1, D, text="half", unread={"debit": "12,3,4"}), customer_line(office, 2, -5_00, None)]
    draft = kept(office, lines)
    loaded = journals.load(office.desk, draft.journal_id)
    assert loaded is not None and loaded.lines == tuple(lines) and loaded.number is None
    assert journals.newest(office.desk) == draft.journal_id


@pytest.mark.rule("SAF-013")
def test_only_what_changed_is_written_and_the_order_follows(dunning_local: Office) -> None:
    office = dunning_local
    lines = [ledger_line(office, n, "8000", n) for n in range(1, 1_001)]
    draft = kept(office, lines)
    statements: list[str] = []
    engine = office.desk.file.engine
    event.listen(engine, "before_cursor_execute", lambda _c, _k, sql, _p, _x, many: statements.append(f"{many} {sql}"))
    changed = journals.keep(office.desk, draft, Changed([(500, replace(lines[500], text="other"))])).value
    assert changed is not None and len(statements) < 25
    assert sum("journal_line" in s and "True" in s for s in statements) <= 1
    moved = journals.keep(office.desk, changed, Changed([(0, Line(1_001, 1, D, text="first"))], gone=[1], moved={2: 1})).value
    loaded = journals.load(office.desk, draft.journal_id)
    assert moved is not None and loaded is not None
    assert [line.no for line in loaded.lines][:3] == [1_001, 2, 3] and loaded.lines[500].text == "other"


@pytest.mark.rule("CLW-006")
def test_two_windows_on_one_draft_do_not_write_over_each_other(dunning_local: Office) -> None:
    office = dunning_local
    draft = kept(office, [ledger_line(office, 1, "8000", 1)])
    assert journals.keep(office.desk, draft, Changed(text="mine")).done
    late = journals.keep(office.desk, draft, Changed(text="theirs"))
    assert [p.code for p in late.problems] == ["JRN-changed"]


def test_a_discarded_draft_is_gone_with_its_lines(dunning_local: Office) -> None:
    office = dunning_local
    draft = kept(office, [ledger_line(office, 1, "8000", 1)])
    assert journals.discard(office.desk, draft.journal_id).done and journals.load(office.desk, draft.journal_id) is None
    with office.desk.reading() as session:
        assert session.scalar(select(func.count(Journal.id))) == session.scalar(select(func.count(JournalLine.id))) == 0


# ---------------------------------------------------------------- sums, names

@draw(st.lists(st.tuples(st.integers(1, 3), st.integers(-500, 500), st.sampled_from(["EUR", "USD"])), max_size=12), st.data())
def test_sums_kept_up_are_the_sums_of_the_lines(rows: list[tuple[int, int, str]], data: st.DataObject) -> None:
    lines = [Line(n, voucher, text="x", debit=max(amount, 0), credit=max(-amount, 0), currency=currency)
             for n, (voucher, amount, currency) in enumerate(rows)]
    sums = Sums()
    sums.take((), lines)
    gone = data.draw(st.sets(st.sampled_from(range(len(lines))))) if lines else set()
    sums.take([lines[n] for n in gone], ())
    left = [line for n, line in enumerate(lines) if n not in gone]
    for line in lines:
        assert sums.difference(line.voucher, line.currency or "") == sum(
            x.amount for x in left if (x.voucher, x.currency) == (line.voucher, line.currency))
    assert {c: (s.debit, s.credit) for c, s in sums.currencies.items()} == {
        c: (sum(x.debit for x in left if x.currency == c), sum(x.credit for x in left if x.currency == c))
        for c in {x.currency for x in left}}


@pytest.mark.rule("SWN-10")
def test_an_account_or_a_customer_is_found_by_number_or_name(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer("Bakker")
    with office.desk.reading() as session:
        assert queries.find_parties(session, 1, "8000", "en")[0].number == "8000"
        assert ("customer", who) in {(h.kind, h.id) for h in queries.find_parties(session, 1, "bakk", "en")}
        number = queries.parties(session, 1, [("customer", who)], "en")["customer", who].number
        assert queries.parties_by_number(session, 1, ["8000", number, "nothing"]) == {
            "8000": ("account", account(office, "8000")), number: ("customer", who)}
