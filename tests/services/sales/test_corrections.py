"""Invoices are corrected, cancelled and credited whole or not at all, and the books say so (FTI-040…054, ORD-070)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from app.core.enums import Blocked
from app.core.money import Money
from app.models.accounts import ExchangeRate, RateType, ReasonCode
from app.models.collections import CustomerCollection
from app.models.customers import Customer
from app.models.invoices import CommissionTransaction, SalesInvoice
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Voucher
from app.models.products import CommissionRule
from app.models.terms import SalesGroup, SalesGroupMember, SalesRep
from app.services import corrections as settlements
from app.services.sales import corrections, invoice_posting, invoices
from app.services.sales.corrections import Chosen
from app.settings import SALES_COMMISSION_POSTING
from tests.services.interest.charging import Charging
from tests.services.sales.trade import DAY, Trade, amounts


def reason(office: Trade) -> int:
    return office.one(ReasonCode, code="ERROR")


def numbers(office: Trade) -> list[str | None]:
    with office.desk.reading() as session:
        return list(session.scalars(select(SalesInvoice.number).order_by(SalesInvoice.id)))


@pytest.mark.rule("FTI-040", "FTI-043", "FTI-045", "FTI-046")
def test_an_invoice_of_500_is_corrected_to_450(dutch: Trade) -> None:
    customer = dutch.customer()
    first = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "500")))
    draft = corrections.correct(dutch.desk, first.invoice_id, reason_id=reason(dutch), comment="price").value
    assert draft is not None and draft.id is not None
    lines = (replace(draft.lines[0], unit_price=Decimal(450)),)
    kept = invoices.save(dutch.desk, replace(draft, lines=lines)).value
    assert kept is not None
    corrected = dutch.post_id(kept.id)
    with dutch.desk.reading() as session:
        vouchers = [dutch.voucher(v) for v in session.scalars(select(Voucher.id).order_by(Voucher.id))]
    assert vouchers == ["Dr 1300 605.00 | Cr 8000 500.00 | Cr 1500 105.00", "Cr 1300 605.00 | Dr 8000 500.00 | Dr 1500 105.00",
                        "Dr 1300 544.50 | Cr 8000 450.00 | Cr 1500 94.50"]
    assert dutch.balance(customer) == 54450
    links = corrections.chain(dutch.desk, corrected.invoice_id)
    assert sorted((x.role, amounts(x.total)) for x in links) == [
        ("cancelling", "-605.00"), ("corrected", "544.50"), ("original", "605.00")]
    dutch.whole()


@pytest.mark.rule("INT-56", "FTI-041", "FTI-042")
def test_cancelling_an_invoice_takes_it_off_drafts_and_reverses_the_interest_that_was_posted(dutch: Trade) -> None:
    who, charging = dutch.customer(), Charging(dutch)  # type: ignore[arg-type]
    invoice = dutch.post(dutch.draft(who, dutch.line(1, "8000", "5000")))
    terms = charging.terms(due="14D")
    with dutch.desk.writing("test.terms") as uow:
        uow.session.get_one(CustomerCollection, who).interest_terms_id = terms
    may, june = date(2026, 5, 15), date(2026, 6, 15)
    late = charging.on(may)
    late.suggest(may)
    (issued,) = late.issue()
    later = late.on(june)
    later.suggest(june)
    charged = later.note(issued).total
    assert charged > 0 and len(later.drafts()) == 1
    why = reason(dutch)
    asked = corrections.cancel(later.desk, invoice.invoice_id, day=june, reason_id=why)
    question = next(p for p in asked.problems if p.code == "INT-56-confirm")
    assert not asked.done and question.saw["amount"] == Money(charged, "EUR") and len(later.drafts()) == 1
    keys = frozenset(p.key for p in asked.problems if p.key)
    done = corrections.cancel(later.desk, invoice.invoice_id, day=june, reason_id=why, confirmed=keys)
    assert done.done, done.problems
    assert later.drafts() == [] and later.remaining(later.note(issued).entry_id) == 0 and dutch.balance(who) == 0
    dutch.whole()


@pytest.mark.rule("FTI-041", "FTI-043")
def test_a_cancelled_invoice_in_pounds_leaves_nothing_behind(dutch: Trade) -> None:
    company, rates = dutch.desk.company_id, dutch.one(RateType, code="DEFAULT")
    for day, value in ((DAY, "1.1634"), (date(2026, 3, 20), "1.18")):
        dutch.make(ExchangeRate(company_id=company, rate_type_id=rates, from_currency="GBP", to_currency="EUR", valid_from=day,
                                direction="accounting_per_foreign", value=Decimal(value), source="manual",
                                imported_at=dutch.desk.clock.now()))
    customer = dutch.customer()
    posted = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "800.03"), head={"currency": "GBP"}))
    later = dutch.on(date(2026, 3, 20))
    done = corrections.cancel(later.desk, posted.invoice_id, reason_id=reason(later))
    assert done.value is not None, done.problems
    assert later.voucher(done.value.voucher_id) == "Cr 1300 1,126.22 | Dr 8000 930.75 | Dr 1500 195.46 | Dr 4990 0.01"
    with later.desk.reading() as session:
        states = session.scalars(select(CustomerEntryState)).all()
        kinds = session.scalars(select(CustomerLedgerEntry.entry_type).order_by(CustomerLedgerEntry.id)).all()
    assert [(s.remaining, s.remaining_accounting) for s in states] == [(0, 0), (0, 0)]
    assert kinds == ["invoice", "credit_note"] and done.value.number.startswith("VC-")
    later.whole()


@pytest.mark.rule("FTI-041")
def test_a_credit_note_is_cancelled_by_an_invoice(dutch: Trade) -> None:
    customer = dutch.customer()
    first = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "100")))
    credit = corrections.credit_note(dutch.desk, first.invoice_id, reason_id=reason(dutch)).value
    assert credit is not None and credit.id is not None
    kept = invoices.save(dutch.desk, replace(credit, own={**credit.own, "settle": "none"})).value
    assert kept is not None and kept.id is not None
    posted = dutch.post_id(kept.id)
    back = corrections.cancel(dutch.desk, posted.invoice_id, reason_id=reason(dutch))
    assert back.value is not None and back.value.number.startswith("VF-") and back.value.total == 12100
    assert dutch.balance(customer) == 12100
    dutch.whole()


@pytest.mark.rule("FTI-042")
def test_what_is_paid_cancelled_or_cancelling_is_not_cancelled(dutch: Trade) -> None:
    customer = dutch.customer()
    first = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "100")))
    cash = dutch.term(cash=True)
    paid = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "50"), head={"payment_term_id": cash}))
    early = corrections.cancel(dutch.desk, first.invoice_id, day=date(2026, 3, 1), reason_id=reason(dutch))
    done = corrections.cancel(dutch.desk, first.invoice_id, reason_id=reason(dutch))
    assert done.value is not None
    again = [corrections.cancel(dutch.desk, n, reason_id=reason(dutch)).problems[0].code
             for n in (paid.invoice_id, first.invoice_id, done.value.invoice_id)]
    assert again == ["FTI-042-settled", "FTI-042-twice", "FTI-042-cancelling"]
    assert early.problems[0].code == "FTI-042-early"
    assert corrections.cancel(dutch.desk, paid.invoice_id).problems[0].code == "FTI-041-reason"


@pytest.mark.rule("FTI-040")
def test_one_correction_at_a_time_and_deleting_the_draft_ends_it(dutch: Trade) -> None:
    first = dutch.post(dutch.draft(dutch.customer(), dutch.line(1, "8000", "100")))
    draft = corrections.correct(dutch.desk, first.invoice_id, reason_id=reason(dutch)).value
    assert draft is not None and draft.id is not None
    assert [p.code for p in corrections.correct(dutch.desk, first.invoice_id, reason_id=reason(dutch)).problems] == [
        "FTI-042-progress"]
    assert invoices.delete(dutch.desk, draft.id).done
    assert corrections.correct(dutch.desk, first.invoice_id, reason_id=reason(dutch)).done


@pytest.mark.rule("FTI-044")
def test_a_corrected_invoice_keeps_its_customer_and_nothing_is_posted_otherwise(dutch: Trade) -> None:
    first = dutch.post(dutch.draft(dutch.customer(), dutch.line(1, "8000", "100")))
    draft = corrections.correct(dutch.desk, first.invoice_id, reason_id=reason(dutch)).value
    other = dutch.customer("Other")
    assert draft is not None
    kept = invoices.save(dutch.desk, replace(draft, head=replace(draft.head, order_account_id=other, invoice_account_id=other)))
    assert kept.value is not None and kept.value.id is not None
    before = numbers(dutch)
    outcome = invoice_posting.post(dutch.desk, kept.value.id)
    assert outcome.value is None and "FTI-044-customer" in [p.code for p in outcome.problems]
    assert numbers(dutch) == before


@pytest.mark.rule("FTI-042")
@pytest.mark.parametrize(("blocked", "cancels", "corrects"), [
    (Blocked.SHIP, True, True), (Blocked.INVOICE, True, False), (Blocked.ALL, False, False)])
def test_blocked_decides_who_may_be_corrected(dutch: Trade, blocked: Blocked, cancels: bool, corrects: bool) -> None:
    customer = dutch.customer()
    first = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "100")))
    dutch.change(Customer, customer, blocked=blocked)
    assert (not [p for p in corrections.check_cancel(dutch.desk, first.invoice_id) if p.weight == "error"]) is cancels
    assert corrections.correct(dutch.desk, first.invoice_id, reason_id=reason(dutch)).done is corrects


@pytest.mark.rule("FTI-050", "FTI-052", "ORD-070")
def test_five_of_forty_pieces_come_back(dutch: Trade) -> None:
    customer = dutch.customer()
    first = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "12", quantity="40")))
    draft = corrections.credit_note(dutch.desk, first.invoice_id, {1: Chosen(Decimal(5))}, reason_id=reason(dutch)).value
    assert draft is not None and draft.id is not None
    assert [o.invoice_id for o in draft.originals] == [first.invoice_id]
    posted = dutch.post_id(draft.id)
    assert dutch.voucher(posted.voucher_id) == "Cr 1300 72.60 | Dr 8000 60.00 | Dr 1500 12.60"
    assert posted.number.startswith("VC-")
    with dutch.desk.reading() as session:
        left = session.scalars(select(CustomerEntryState.remaining).order_by(CustomerEntryState.entry_id)).all()
    assert left == [58080 - 7260, 0]
    more = corrections.credit_note(dutch.desk, first.invoice_id, {1: Chosen(Decimal(36))}, reason_id=reason(dutch))
    assert [p.code for p in more.problems] == ["ORD-070-more"]
    dutch.whole()


@pytest.mark.rule("FTI-052")
@pytest.mark.parametrize(("how", "left"), [("none", [12100, 12100, -6050]), ("oldest", [6050, 12100, 0]),
                                           ("designated", [12100, 6050, 0])])
def test_a_credit_note_is_settled_as_it_says(dutch: Trade, how: str, left: list[int]) -> None:
    customer = dutch.customer()
    _first, second = [dutch.post(dutch.draft(customer, dutch.line(1, "8000", "100"))) for _n in range(2)]
    draft = corrections.credit_note(dutch.desk, second.invoice_id, {1: Chosen(amount=5000)}, reason_id=reason(dutch)).value
    assert draft is not None
    kept = invoices.save(dutch.desk, replace(draft, own={**draft.own, "settle": how})).value
    assert kept is not None and kept.id is not None
    dutch.post_id(kept.id)
    with dutch.desk.reading() as session:
        assert session.scalars(select(CustomerEntryState.remaining).order_by(CustomerEntryState.entry_id)).all() == left
    dutch.whole()


@pytest.mark.rule("FTI-050")
def test_a_credit_note_without_original_or_reason_is_refused(dutch: Trade) -> None:
    draft = invoices.save(dutch.desk, dutch.draft(dutch.customer(), dutch.line(1, "8000", "-100"))).value
    assert draft is not None and draft.id is not None
    codes = {p.code for p in invoice_posting.post(dutch.desk, draft.id).problems}
    assert {"FTI-050-reason", "FTI-050-reference"} <= codes


@pytest.mark.rule("FTI-051")
def test_crediting_more_than_the_invoice_asks_first(dutch: Trade) -> None:
    customer = dutch.customer()
    first = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "100")))
    from app.services.sales.document import Original
    draft = dutch.draft(customer, dutch.line(1, "8000", "-150"), reason_id=reason(dutch),
                        originals=(Original(1, first.invoice_id, first.number, DAY),))
    asked = invoice_posting.validate(dutch.desk, draft).problems
    assert [(p.code, p.weight) for p in asked if p.code.startswith("FTI-051")] == [("FTI-051-more", "warning")]


@pytest.mark.rule("MST-100", "MST-101")
def test_commission_is_earned_shared_posted_and_taken_back(dutch: Trade) -> None:
    company = dutch.desk.company_id
    dutch.parameter(SALES_COMMISSION_POSTING, True)
    group = dutch.make(SalesGroup(company_id=company, code="G", names={"en": "G"}))
    for code, share, contact in (("A", 60, True), ("B", 40, False)):
        rep = dutch.make(SalesRep(company_id=company, code=code, name=code))
        dutch.make(SalesGroupMember(group_id=group, rep_id=rep, share=Decimal(share), contact=contact))
    dutch.make(CommissionRule(company_id=company, percent=Decimal(4)))
    line = dutch.line(1, "8000", "2000", discount_percent=Decimal(10))
    posted = dutch.post(dutch.draft(dutch.customer(), line, head={"sales_group_id": group, "discount_percent": Decimal(5)}))
    assert dutch.voucher(posted.voucher_id).endswith("Dr 4450 68.40 | Cr 1650 68.40")
    cancelled = corrections.cancel(dutch.desk, posted.invoice_id, reason_id=reason(dutch)).value
    assert cancelled is not None
    with dutch.desk.reading() as session:
        made = session.scalars(select(CommissionTransaction.amount).order_by(CommissionTransaction.id)).all()
        total = session.scalar(select(func.sum(CommissionTransaction.base)))
    assert made == [4104, 2736, -4104, -2736] and total == 0
    dutch.whole()


@pytest.mark.rule("FTI-042")
def test_a_settled_invoice_can_be_cancelled_once_its_settlement_is_undone(dutch: Trade) -> None:
    customer = dutch.customer()
    first = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "100")))
    credit = corrections.credit_note(dutch.desk, first.invoice_id, {1: Chosen(amount=5000)}, reason_id=reason(dutch)).value
    assert credit is not None and credit.id is not None
    dutch.post_id(credit.id)
    assert corrections.cancel(dutch.desk, first.invoice_id, reason_id=reason(dutch)).problems[0].code == "FTI-042-settled"
    from app.models.ledger import Settlement
    assert settlements.undo_settlement(dutch.desk, dutch.one(Settlement), dutch.desk.today,
                                       reason_id=reason(dutch)).done
    # The credit note still stands, so that more than the invoice is taken back: that is asked (FTI-051).
    keys = frozenset({f"FTI-051-{first.number}"})
    assert corrections.cancel(dutch.desk, first.invoice_id, reason_id=reason(dutch), confirmed=keys).done
    dutch.whole()
