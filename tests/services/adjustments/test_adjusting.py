"""Waive, reinstate, reverse in a company file: every step of the chapter's note IN-7 with voucher and settlement (INT-EX-11)."""

import os
import signal
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from app.core.enums import Blocked
from app.core.money import Money
from app.models.accounts import Account, ItemVatGroup, ReasonCode, RoleAccount, VatCode
from app.models.collections import CollectionLogEntry
from app.models.company import Setting
from app.models.customers import Customer
from app.models.interest import InterestTerms
from app.models.interest_notes import ChargeAdjustment
from app.models.ledger import CustomerLedgerEntry, VatEntry, Voucher
from app.models.payments import PaymentFee, PaymentFeeRule
from app.rules.interest.adjusting import Action, Extent, balanced
from app.services import corrections, payments
from app.services.adjustments import history, posting, reading
from app.services.adjustments.posting import Pick, Wanted
from app.settings import WAIVE_ACTION_LIMIT, WAIVE_DAY_LIMIT
from app.storage import verify
from tests.services import dunning
from tests.services.adjustments.notes import Charged, in_7, reason
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, kept, marked, posted, receipt

MAY_4 = date(2026, 5, 4)


@pytest.fixture
def note(dunning_local: Office) -> Charged:
    made = in_7(dunning_local.on(date(2026, 4, 16)))
    made.office = made.office.on(MAY_4)
    return made


def done(note: Charged, action: str, *keys: int, **more: object) -> posting.Made:
    """Do it; the identity of INT-57 holds afterwards and the file proves itself."""
    outcome = posting.post(note.office.desk, note.wanted(action, *keys, **more))
    assert outcome.value is not None, outcome.problems
    assert balanced(note.sheet().document)
    return outcome.value[0]


def lines(note: Charged, made: posting.Made) -> list[tuple[str, int]]:
    return sorted(note.office.voucher(made.voucher_id))


@pytest.mark.rule("INT-51", "INT-53", "INT-57")
def test_a_line_is_waived_the_rest_paid_the_fee_waived_and_charged_again(note: Charged) -> None:
    made = done(note, "waive", 2)
    assert lines(note, made) == [("AR", -4110), ("INT", 4110)]
    assert note.open(note.entry_id) == 10363 and note.open(made.entry_id) == 0
    note.office.pay(note.entry_id, 10363, note.customer_id, MAY_4)
    made = done(note, "waive", 3)
    assert lines(note, made) == [("AR", -500), ("FEE", 500)] and note.open(made.entry_id) == -500
    again = done(note, "reinstate", 3)
    assert lines(note, again) == [("AR", 500), ("FEE", -500)]
    assert (note.open(again.entry_id), note.open(made.entry_id)) == (0, 0)
    told = history.history(note.office.desk, note.ref)
    assert [(e.action, e.keys, e.amount, e.user, e.reason) for e in told] == [
        ("reinstate", (3,), 500, "Anna", "Goodwill"), ("waive", (3,), 500, "Anna", "Goodwill"),
        ("waive", (2,), 4110, "Anna", "Goodwill")]
    assert [e.number for e in told] == ["RN-2026-00004", "RN-2026-00003", "RN-2026-00002"]
    with note.office.desk.reading() as session:
        entry = session.get_one(CustomerLedgerEntry, made.entry_id)
        assert (entry.entry_type, entry.adjustment, entry.document_no) == ("interest_note", True, "RN-2026-00003")
        assert verify.prove(session) == []


@pytest.mark.rule("INT-51", "INT-53", "INT-57")
def test_the_whole_note_is_waived_after_a_part_payment_and_charged_again(note: Charged) -> None:
    note.office.pay(note.entry_id, 3000, note.customer_id, MAY_4)
    made = done(note, "waive", 1, 2, 3)
    assert lines(note, made) == [("AR", -14473), ("FEE", 500), ("INT", 13973)]
    assert (note.open(note.entry_id), note.open(made.entry_id)) == (0, -3000)
    again = done(note, "reinstate", 1, 2, 3)
    assert lines(note, again) == [("AR", 14473), ("FEE", -500), ("INT", -13973)]
    assert (note.open(again.entry_id), note.open(made.entry_id)) == (11473, 0)
    document = note.sheet().document
    assert (document.open, document.open_reinstated, document.open_credits, document.paid) == (0, 11473, 0, 3000)


@pytest.mark.rule("INT-54", "INT-55", "INT-08")
def test_a_reversed_line_may_be_charged_again_and_a_waived_one_not(note: Charged) -> None:
    done(note, "waive", 2)
    made = done(note, "reverse", 1)
    assert lines(note, made) == [("AR", -9863), ("INT", 9863)]
    state, other = note.office.state(note.invoices[0]), note.office.state(note.invoices[1])
    assert (state.interest_to, other.interest_to) == (None, date(2026, 4, 16))
    with note.office.desk.reading() as session:
        log = CollectionLogEntry
        counters = session.scalars(select(log.entry_id).where(log.document_id == note.note_id, log.cancels_id.is_not(None)))
        assert list(counters) == [note.invoices[0]]
    refused = posting.post(note.office.desk, note.wanted("reinstate", 1))
    assert [p.code for p in refused.problems] == ["INT-53-none"]


@pytest.mark.rule("INT-52", "INT-58", "WIN-41")
def test_a_preview_shows_the_voucher_and_writes_nothing(note: Charged) -> None:
    note.office.pay(note.entry_id, 14000, note.customer_id, MAY_4)
    wanted = note.wanted("waive", 1, extent=Extent.OPEN_PART, reason_id=None)
    shown = posting.preview(note.office.desk, wanted).value
    assert shown is not None and [x.amount for x in shown.vouchers[0].lines] == [-473, 473]
    assert (shown.made[0].adjustment.total, shown.made[0].adjustment.left) == (473, 0)
    full = posting.preview(note.office.desk, note.wanted("waive", 1)).value
    assert full is not None and (full.made[0].adjustment.settles_note, full.made[0].adjustment.left) == (473, 9390)
    with note.office.desk.reading() as session:
        assert session.scalar(select(func.count(ChargeAdjustment.id))) == 0
    assert note.open(note.entry_id) == 473


def codes(note: Charged, wanted: Wanted) -> set[str]:
    return {p.code for p in posting.post(note.office.desk, wanted).problems}


@pytest.mark.rule("INT-50", "INT-52", "INT-54", "INT-58", "BLK-M29")
def test_what_cannot_be_done_is_said_and_nothing_is_lost(note: Charged) -> None:
    office = note.office
    assert codes(note, note.wanted("waive")) == {"INT-50-none"}
    assert codes(note, note.wanted("waive", 1, reason_id=None)) == {"INT-52-reason"}
    assert codes(note, note.wanted("waive", 1, reason_id=reason(office, "AUTO"))) == {"INT-52-reason-gone"}
    assert codes(note, note.wanted("reverse", 3)) == {"INT-54-fee"}
    assert codes(note, note.wanted("waive", 1, day=date(2026, 4, 15))) == {"INT-58-early", "MST-024-warn"}
    assert codes(note, note.wanted("waive", 1, day=date(2031, 1, 1))) == {"CLS-005-no-period"}
    part = Wanted(Action.WAIVE, (Pick(note.ref, 2, 4111),), MAY_4, reason_id=reason(office))
    (wrong,) = posting.post(office.desk, part).problems
    assert (wrong.code, wrong.field, wrong.row) == ("INT-52-amount", "amount", 0)
    gone = Wanted(Action.WAIVE, (Pick((reading.NOTE, 99), 1),), MAY_4, reason_id=reason(office))
    assert codes(note, gone) == {"LED-gone"}
    with office.desk.writing("test.block") as uow:
        uow.session.execute(update(Customer).where(Customer.id == note.customer_id).values(blocked=Blocked.ALL))
    assert codes(note, note.wanted("waive", 1)) == {"BM-2"}
    assert note.open(note.entry_id) == 14473 and history.history(office.desk, note.ref) == []


def allow(office: Office, **limits: int) -> None:
    """The company's limits in cents."""
    known = {"action": WAIVE_ACTION_LIMIT, "day": WAIVE_DAY_LIMIT}
    with office.desk.writing("test.limits") as uow:
        uow.session.add_all(Setting(company_id=office.desk.company_id, key=known[name].key, value=amount)
                            for name, amount in limits.items())


@pytest.mark.rule("INT-52")
def test_a_limit_per_action_and_per_day_refuses_what_is_above_it(note: Charged) -> None:
    desk = note.office.desk
    assert history.left(desk) == history.Left("EUR", None, None, 0)
    allow(note.office, action=50_00, day=60_00)
    assert codes(note, note.wanted("waive", 1)) == {"INT-52-action"}
    done(note, "waive", 2)
    assert history.left(desk) == history.Left("EUR", 50_00, 18_90, 41_10)
    part = Wanted(Action.WAIVE, (Pick(note.ref, 1, 18_91),), MAY_4, reason_id=reason(note.office))
    assert codes(note, part) == {"INT-52-day"}
    exact = Wanted(Action.WAIVE, (Pick(note.ref, 1, 18_90),), MAY_4, reason_id=reason(note.office))
    assert posting.post(desk, exact).done and history.left(desk).today == 0
    assert history.left(note.office.on(date(2026, 5, 5)).desk).today == 60_00
    assert done(note, "reverse", 1).adjustment.total == 98_63 - 18_90


@pytest.mark.rule("INT-50", "INT-54", "INT-58")
def test_a_reminder_with_vat_is_waived_and_reversed_like_a_note(dunning_local: Office) -> None:
    note = letter(dunning_local)
    sheet = note.sheet()
    assert [(p.kind, p.amount, p.vat) for p in sheet.parts] == [
        ("interest", 740, 0), ("interest", 493, 0), ("line_fee", 605, 105), ("line_fee", 605, 105), ("fee", 2420, 420)]
    made = done(note, "waive", 5, 3)
    assert lines(note, made) == [("AR", -3025), ("FEE", 2000), ("LFEE", 500), ("VATOUT", 105), ("VATOUT", 420)]
    with note.office.desk.reading() as session:
        vat = session.scalars(select(VatEntry).where(VatEntry.voucher_id == made.voucher_id)).all()
        assert sorted((v.base, v.vat, v.rate) for v in vat) == [(-2000, -420, Decimal(21)), (-500, -105, Decimal(21))]
    before = note.office.state(note.invoices[0])
    made = done(note, "reverse", 1)
    state = note.office.state(note.invoices[0])
    assert lines(note, made) == [("AR", -740), ("INT", 740)]
    assert (before.interest_to, state.interest_to, state.level, state.letters) == (D, None, 1, 1)
    with note.office.desk.reading() as session:
        assert reading.refs_of_entry(session, 1, note.invoices[1]) == [note.ref]
        assert reading.refs_of_entry(session, 1, made.entry_id) == [note.ref]
        assert verify.prove(session) == []


def letter(office: Office) -> Charged:
    """An issued reminder with 12.33 interest, a fee of 20.00 and two line fees of 5.00, fees with VAT (REM-EX-7)."""
    office = office.on(D)
    office.level(1, fee=2000, line_fee=500, interest=True)
    with office.desk.writing("test.interest") as uow:
        terms = InterestTerms(company_id=office.desk.company_id, code="TEST", names={"en": "Test"}, method="balance_due",
                              rate=Decimal("1.233"), source="own")
        uow.session.add(terms)
        uow.session.flush()
        group = uow.session.scalars(select(ItemVatGroup.id).where(ItemVatGroup.code == "SERVICES")).one()
        accounts = uow.session.scalars(select(RoleAccount.account_id).where(RoleAccount.role.in_(["FEE", "LFEE"]))).all()
        uow.session.execute(update(Account).where(Account.id.in_(accounts)).values(item_vat_group_id=group))
        made = terms.id
    office.terms(post_interest=True)
    who = office.customer()
    office.collect(who, interest_terms_id=made)
    invoices = (office.entry(who, 60000, date(2026, 1, 31), "INV-1"), office.entry(who, 40000, date(2026, 2, 1), "INV-2"))
    office.suggest(D)
    (issued,) = office.issue()
    entry = office.letter(issued).entry_id
    assert entry is not None
    return _Letter(office, who, issued, entry, invoices)


class _Letter(Charged):
    @property
    def ref(self) -> tuple[str, int]:
        return (reading.LETTER, self.note_id)


@pytest.mark.rule("INT-50", "PAY-32", "UND-09")
def test_the_fee_of_a_payment_is_waived_with_its_vat_and_never_reversed(dunning_local: Office) -> None:
    office = dunning_local.on(D)
    who = office.customer()
    with office.desk.writing("test.fee") as uow:
        code = uow.session.scalars(select(VatCode.id).where(VatCode.category == "S").order_by(VatCode.id)).first()
        fee = PaymentFee(company_id=1, code="CHQ", texts={"en": "Cheque fee"}, charge_to="customer", journal_kinds=["payment"],
                         vat_code_id=code)
        uow.session.add(fee)
        uow.session.flush()
        uow.session.add(PaymentFeeRule(company_id=1, fee_id=fee.id, no=1, kind="amount", amount=1000))
    journal = kept(office, receipt(office, 1, who, 10000))
    marked(office, journal, 1, invoice(office, who, 10000))
    assert payments.propose_fees(office.desk, journal.journal_id).value == 1
    posted(office, journal)
    with office.desk.reading() as session:
        (ref,) = reading.refs_of_customer(session, 1, who)
        sheet = reading.sheet(session, 1, ref)
        assert sheet is not None and [(p.kind, p.net, p.vat) for p in sheet.parts] == [("fee", 1000, 210)]
    refused = posting.post(office.desk, Wanted(Action.REVERSE, (Pick(ref, 1),), D, reason_id=reason(office)))
    assert [p.code for p in refused.problems] == ["INT-54-note"]
    (made,) = posting.post(office.desk, Wanted(Action.WAIVE, (Pick(ref, 1),), D, reason_id=reason(office))).value or ()
    assert sorted(office.voucher(made.voucher_id)) == [("AR", -1210), ("PAYFEE", 1000), ("VATOUT", 210)]
    with office.desk.reading() as session:
        assert session.scalars(select(Voucher.source).where(Voucher.id == made.voucher_id)).one() == "PAY"
        assert verify.prove(session) == []


@pytest.mark.rule("GEN-07", "MST-023")
def test_a_kill_between_voucher_and_settlement_leaves_the_note_as_it_was(note: Charged, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path(str(note.office.desk.file.target))
    note.office.desk.file.close()
    worker = os.fork()
    if worker == 0:
        monkeypatch.setattr(posting, "_settle", lambda *_all, **_more: os.kill(os.getpid(), signal.SIGKILL))
        note.office = dunning.opened(path, MAY_4)
        posting.post(note.office.desk, note.wanted("waive", 1))
        os._exit(1)
    assert os.WTERMSIG(os.waitpid(worker, 0)[1]) == signal.SIGKILL
    note.office = dunning.opened(path, MAY_4)
    assert note.open(note.entry_id) == 14473
    made = done(note, "waive", 1)
    assert made.number == "RN-2026-00002" and note.open(note.entry_id) == 4610
    with note.office.desk.reading() as session:
        assert verify.prove(session) == [] and session.scalars(select(ReasonCode.id).where(ReasonCode.code == "WAIVE")).one()
    note.office.desk.file.close()


@pytest.mark.rule("INT-56", "INT-54")
def test_reversing_an_invoice_asks_about_its_interest_and_reverses_it_too(note: Charged) -> None:
    desk = note.office.desk
    with desk.reading() as session:
        voucher = session.get_one(CustomerLedgerEntry, note.invoices[0]).voucher_id
    asked = corrections.reverse(desk, voucher, MAY_4, reason="Wrong")
    (question,) = asked.problems
    assert (question.code, question.weight, question.saw["amount"]) == ("INT-56-confirm", "warning", Money(9863, "EUR"))
    assert note.open(note.entry_id) == 14473
    assert corrections.reverse(desk, voucher, MAY_4, reason="Wrong", confirmed=frozenset({question.key or ""})).done
    document = note.sheet().document
    assert [c.reversed for c in document.charges] == [9863, 0, 0] and document.open == 4610 and balanced(document)
    assert history.history(desk, note.ref)[0].reason == ""
    with desk.reading() as session:
        assert verify.prove(session) == []
