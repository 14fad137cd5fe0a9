"""Documents are posted once, whole or not at all, with every reason why not told together (PST-001…004, FTI-001…009, ORD-031)."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from threading import Event as Flag
from typing import Any

import pytest
from sqlalchemy import func, select, text

from app.core.enums import Blocked
from app.models.accounts import ItemVatGroup, ReasonCode
from app.models.company import Company, CompanyRegistration
from app.models.credit import CustomerCredit
from app.models.customers import Customer, DocumentParty
from app.models.invoices import AccountingDistribution, InvoiceVat, SalesInvoice
from app.models.ledger import CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.services.sales import corrections, invoice_posting, invoices
from app.services.sales import document as documents
from app.services.sales.document import Instalment, Line
from app.settings import SALES_APPROVAL, SALES_APPROVAL_ABOVE, SALES_ITEM_VAT_GROUP, VOUCHER_IS_DOCUMENT
from app.storage import verify
from app.storage.errors import StorageError
from app.storage.unit_of_work import Actor
from tests.services.sales import trade
from tests.services.sales.trade import DAY, Trade


def kept(office: Trade, *lines: Line, customer: int | None = None, **more: object) -> int:
    """A kept draft; its id."""
    draft = office.draft(customer if customer is not None else office.customer(), *(lines or (office.line(1, "8000", "100"),)),
                         **more)
    outcome = invoices.save(office.desk, draft)
    assert outcome.value is not None and outcome.value.id is not None, outcome.problems
    return outcome.value.id


def codes(office: Trade, invoice_id: int) -> list[str]:
    outcome = invoice_posting.post(office.desk, invoice_id)
    assert outcome.value is None
    return [p.code for p in outcome.problems]


@pytest.mark.rule("PST-001", "PST-003", "PST-020", "LED-033", "DOC-010")
def test_a_posted_invoice_has_everything_and_stays_as_it_is(dutch: Trade) -> None:
    posted = dutch.post_id(kept(dutch, dutch.line(1, "8000", "100"), dutch.line(2, "8010", "50", code="S2")))
    with dutch.desk.reading() as session:
        row = session.get_one(SalesInvoice, posted.invoice_id)
        entry = session.scalars(select(CustomerLedgerEntry)).one()
        party = session.get_one(DocumentParty, row.invoice_party_id)
        links = session.execute(select(AccountingDistribution.amount, GeneralLedgerEntry.amount).join(
            GeneralLedgerEntry, GeneralLedgerEntry.id == AccountingDistribution.gl_entry_id)).all()
    assert (row.number, row.state, row.total) == ("VF-2026-00001", "posted", 17550)
    assert (entry.document_no, entry.document_table, entry.document_id) == (row.number, "sales_invoice", row.id)
    assert entry.payment_reference == row.payment_reference == "RF22VF202600001"
    assert party.lines["city"] == "Zwolle" and row.mentions is not None
    assert [(a, -b) for a, b in links] == [(10000, 10000), (5000, 5000), (2100, 2100), (450, 450)]
    for table in ("sales_invoice", "invoice_line", "invoice_vat", "accounting_distribution"):
        with pytest.raises(StorageError), dutch.desk.writing("test") as unit:
            unit.session.execute(text(f"delete from {table}"))


@pytest.mark.rule("PST-002", "FTI-007")
def test_all_problems_are_told_together_and_per_field(dutch: Trade) -> None:
    dutch.parameter(SALES_ITEM_VAT_GROUP, "")
    customer = dutch.customer()
    lonely = dutch.make(ItemVatGroup(company_id=dutch.desk.company_id, code="LONELY", names={"en": "Lonely"}))
    draft = dutch.draft(customer, dutch.line(1, "1300", "100"), replace(dutch.line(2, "8000", "50"), account_id=None),
                        replace(dutch.line(3, "8000", "10", code=None), item_vat_group_id=lonely),
                        day=date(2024, 1, 1) - timedelta(1), instalments=(Instalment(1, DAY, 5),))
    dutch.change(Customer, customer, blocked=Blocked.ALL)
    with dutch.desk.writing("test") as unit:
        unit.session.execute(text("delete from company_registration"))
    found = invoice_posting.validate(dutch.desk, draft)
    told = {(p.code, p.field, p.row) for p in found.problems if p.weight == "error"}
    assert {("BM-2", "customer", None), ("PST-002-account", "account", 1), ("FTI-003-control", "account", 0),
            ("VAT-002-matrix", "vat_code", 2), ("MST-058-sum", "instalments", None),
            ("DOC-011-kvk", "company", None)} <= told
    assert any(code.startswith("CLS-005") for code, _field, _row in told)
    with dutch.desk.reading() as session:
        assert session.scalar(select(func.count(Voucher.id))) == 0


@pytest.mark.rule("FTI-001", "FTI-008", "FTI-002")
def test_release_dates_lie_ahead_until_they_are_there(dutch: Trade) -> None:
    waiting, ready = kept(dutch, release_on=DAY + timedelta(1)), kept(dutch, customer=dutch.customer("B"))
    batch = invoice_posting.post_many(dutch.desk, [waiting, ready])
    assert [(x.invoice_id, x.left_out) for x in batch.lines if x.posted is None] == [(waiting, True)]
    assert not batch.failed and len(batch.posted) == 1
    later = dutch.on(DAY + timedelta(1))
    assert later.post_id(waiting).number == "VF-2026-00002"


@pytest.mark.rule("FTI-009")
def test_a_second_person_approves_what_is_above_the_amount(dutch: Trade) -> None:
    dutch.parameter(SALES_APPROVAL, "above")
    dutch.parameter(SALES_APPROVAL_ABOVE, 12100)
    assert dutch.post_id(kept(dutch)).total == 12100
    dear = kept(dutch, dutch.line(1, "8000", "100.01"), customer=dutch.customer("B"))
    assert "FTI-009-needed" in codes(dutch, dear)
    assert invoices.approve(dutch.desk, dear).problems[0].code == "FTI-009-state"
    assert invoices.submit(dutch.desk, dear).done
    assert invoices.approve(dutch.desk, dear).problems[0].code == "FTI-009-same"
    other = replace(dutch.desk, actor=Actor(dutch.desk.actor.user_id, "Bram"))
    assert invoices.approve(other, dear).done
    draft = invoices.load(dutch.desk, dear).value
    assert draft is not None
    assert invoices.save(dutch.desk, draft).value.own["state"] == "draft"  # type: ignore[union-attr]
    assert invoices.submit(dutch.desk, dear).done and invoices.approve(other, dear).done
    assert dutch.post_id(dear).total == 12101


@pytest.mark.rule("FTI-006")
def test_a_copy_may_turn_its_sign(dutch: Trade) -> None:
    posted = dutch.post_id(kept(dutch, dutch.line(1, "8000", "100", discount_percent=Decimal(10))))
    same, turned = (invoices.copy(dutch.desk, posted.invoice_id, inverted=way).value for way in (False, True))
    assert same is not None and turned is not None
    assert (same.own["total"], turned.own["total"], turned.own["credit"]) == (10890, -10890, True)
    assert same.number is None and same.own["state"] == "draft"


@pytest.mark.rule("FTI-006")
def test_lines_are_copied_with_their_distributions(dutch: Trade) -> None:
    from app.services.sales.document import Distribution
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"),
                        distributions=(Distribution("line", 1, 1, dutch.account("8010"), 0, percent=Decimal(100)),))
    found = invoices.copy_lines(draft, [1], 2)
    assert [line.line_no for line in found.lines] == [1, 2, 3]
    assert [d.target_no for d in found.distributions] == [1, 2, 3]
    assert len(invoices.copy_lines(draft, [1], distributions=False).distributions) == 1
    left = invoices.without_lines(found, [1])
    assert [line.line_no for line in left.lines] == [1, 2] and [d.target_no for d in left.distributions] == [1, 2]


@pytest.mark.rule("MST-073", "BLK-M14")
def test_a_draft_begins_only_for_customers_who_may_have_one(dutch: Trade) -> None:
    customer = dutch.customer()
    for change, told in (({"inactive": True}, "MST-073-inactive"), ({"inactive": False, "blocked": Blocked.INVOICE}, "BM-1")):
        dutch.change(Customer, customer, **change)
        assert [p.code for p in invoices.new(dutch.desk, customer).problems] == [told]
    dutch.change(Customer, customer, blocked=Blocked.SHIP)
    assert invoices.new(dutch.desk, customer).done


@pytest.mark.rule("BLK-M05", "BLK-M16")
def test_a_blocked_customer_is_not_put_on_a_draft_and_gets_no_goods(dutch: Trade) -> None:
    ship, none = dutch.customer("Ship"), dutch.customer("None")
    dutch.change(Customer, ship, blocked=Blocked.SHIP)
    goods = Line(1, "product", product_id=dutch.product(), text="Goods", unit_price=Decimal(10))
    sold = kept(dutch, goods, customer=ship)
    assert codes(dutch, sold) == ["BM-2"]
    dutch.change(Customer, none, blocked=Blocked.INVOICE)
    draft = invoices.load(dutch.desk, sold).value
    assert draft is not None
    moved = replace(draft, head=replace(draft.head, order_account_id=none, invoice_account_id=none))
    assert [p.code for p in invoices.save(dutch.desk, moved).problems] == ["BM-1"]


@pytest.mark.rule("MST-073")
def test_what_exists_of_an_inactive_customer_is_posted_as_before(dutch: Trade) -> None:
    customer = dutch.customer()
    draft = kept(dutch, customer=customer)
    dutch.change(Customer, customer, inactive=True)
    assert dutch.post_id(draft).number


def test_the_same_press_posts_once(dutch: Trade) -> None:
    draft = kept(dutch)
    first = dutch.post_id(draft, key="press-1")
    again = invoice_posting.post(dutch.desk, draft, key="press-1").value
    assert again is not None and again.number == first.number
    assert [p.code for p in invoice_posting.post(dutch.desk, draft, key="press-2").problems] == ["FTI-posted"]
    assert [p.code for p in invoices.delete(dutch.desk, draft).problems] == ["FTI-posted"]


def test_a_draft_that_was_changed_meanwhile_is_not_posted(dutch: Trade) -> None:
    draft = kept(dutch)
    seen = invoices.load(dutch.desk, draft).value
    assert seen is not None
    changed = invoices.save(dutch.desk, replace(seen, head=replace(seen.head, customer_reference="PO 1"))).value
    assert changed is not None
    assert [p.code for p in invoice_posting.post(dutch.desk, draft, version=seen.version).problems] == ["FTI-stale"]
    assert [p.code for p in invoices.save(dutch.desk, seen).problems] == ["FTI-stale"]


@pytest.mark.rule("PST-012")
def test_vouchers_may_take_the_number_of_their_document(dutch: Trade) -> None:
    dutch.parameter(VOUCHER_IS_DOCUMENT, True)
    posted = dutch.post_id(kept(dutch))
    with dutch.desk.reading() as session:
        assert session.get_one(Voucher, posted.voucher_id).number == posted.number
    dutch.whole()


@pytest.mark.rule("ORD-090", "PST-002", "CRD-15")
def test_the_credit_limit_is_asked_when_nothing_else_is_wrong(dutch: Trade) -> None:
    customer = dutch.customer("Smit")
    dutch.change(CustomerCredit, customer, credit_limit=100_00)
    assert codes(dutch, kept(dutch, customer=customer)) == ["CRD-15-over"]
    empty = invoice_posting.validate(dutch.desk, dutch.draft(customer)).problems
    assert [p.code for p in empty] == ["PST-002-lines"]
    assert dutch.post_id(kept(dutch, customer=customer)).total == 121_00
    dutch.change(CustomerCredit, customer, credit_limit=363_00)
    last = invoice_posting.post(dutch.desk, kept(dutch, customer=customer))
    assert last.problems == (), "a draft counts as well, and the limit itself may be used up"


# ---------------------------------------------------------------- many

@pytest.mark.rule("ORD-031", "MST-023")
def test_of_many_the_impossible_one_is_listed_and_the_rest_posted_without_a_gap(dutch: Trade) -> None:
    customers = [dutch.customer(f"K{n}") for n in range(4)]
    ids = [kept(dutch, customer=customers[n % 4]) for n in range(40)]
    bad = kept(dutch, dutch.line(1, "1300", "5"), customer=customers[0])
    batch = invoice_posting.post_many(dutch.desk, [*ids[:20], bad, *ids[20:]])
    assert len(batch.posted) == 40
    assert [(line.invoice_id, line.problems[0].code) for line in batch.failed] == [(bad, "FTI-003-control")]
    assert sorted(p.number for p in batch.posted) == [f"VF-2026-{n:05d}" for n in range(1, 41)]
    dutch.whole()


@pytest.mark.rule("ORD-031")
def test_a_batch_may_stop_at_the_first_error_or_when_it_is_told_to(dutch: Trade) -> None:
    first, bad, last = kept(dutch), kept(dutch, dutch.line(1, "1300", "5")), kept(dutch)

    class Told:
        cancelled = Flag()

        def report(self, done: int, whole: int) -> None:
            if done == 0:
                self.cancelled.set()

        def step(self, done: int, whole: int) -> None:
            self.report(done, whole)

    stopped = invoice_posting.post_many(dutch.desk, [first, bad, last], progress=Told())
    assert (len(stopped.posted), stopped.rest) == (1, (bad, last))
    halted = invoice_posting.post_many(dutch.desk, [bad, last], stop_on_error=True)
    assert (len(halted.failed), halted.rest) == (1, (last,))


@pytest.mark.rule("ORD-031", "BLK-03")
def test_one_changed_while_a_batch_runs_is_refused_and_those_beside_it_are_posted(dutch: Trade,
                                                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [kept(dutch) for _n in range(3)]
    read = documents.load_many

    def then_changed(*args: Any) -> Any:
        known = read(*args)
        dutch.change(SalesInvoice, ids[1], customer_reference="other")
        return known

    monkeypatch.setattr(documents, "load_many", then_changed)
    batch = invoice_posting.post_many(dutch.desk, ids)
    assert [(line.invoice_id, line.problems[0].code) for line in batch.failed] == [(ids[1], "FTI-stale")]
    assert [p.number for p in batch.posted] == ["VF-2026-00001", "VF-2026-00002"]
    dutch.whole()


def test_the_vat_of_a_draft_is_kept_with_its_difference(dutch: Trade) -> None:
    from app.models.accounts import VatCode
    code = dutch.one(VatCode, code="S1")
    draft = kept(dutch, vat_differences={code: 3})
    found = invoices.load(dutch.desk, draft).value
    assert found is not None and found.vat_differences == {code: 3}
    with dutch.desk.reading() as session:
        assert session.scalars(select(InvoiceVat.vat)).one() == 2103


def test_the_law_is_asked_country_by_country(dutch: Trade) -> None:
    dutch.change(Company, dutch.desk.company_id, vat_number=None)
    with dutch.desk.reading() as session:
        assert session.scalars(select(CompanyRegistration.value)).one() == "12345678"
    assert "DOC-011-vat" in codes(dutch, kept(dutch))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("PST-001", "MST-023")
def test_killed_in_the_middle_every_invoice_is_whole_or_a_draft_and_numbers_have_no_gap(dutch: Trade) -> None:
    customer = dutch.customer()
    ids = [kept(dutch, dutch.line(1, "8000", "100"), dutch.line(2, "8010", "7.35", code="S2"), customer=customer)
           for _n in range(16)]
    path = dutch.file.target
    dutch.file.close()
    done = subprocess.run([sys.executable, "-m", "tests.services.sales.killed_posting", str(path)], capture_output=True,
                          text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    again = trade.opened(Path(str(path)))
    with again.desk.reading() as session:
        rows = session.scalars(select(SalesInvoice).order_by(SalesInvoice.number)).all()
        vouchers = session.scalar(select(func.count(Voucher.id)))
    assert [r.number for r in rows] == [f"VF-2026-{n:05d}" for n in range(1, 17)] and {r.state for r in rows} == {"posted"}
    assert vouchers == len(ids) and set(done.stdout.split()) <= {r.number for r in rows}
    again.whole()
    again.file.close()


@pytest.mark.rule("PST-001", "FTI-041")
def test_post_credit_and_cancel_on_each_database(database_url: Path | str) -> None:
    office = trade.trade(database_url)
    try:
        customer = office.customer()
        ids = [kept(office, customer=customer) for _n in range(3)]
        batch = invoice_posting.post_many(office.desk, ids)
        assert [p.number for p in batch.posted] == [f"VF-2026-{n:05d}" for n in range(1, 4)]
        reason = office.one(ReasonCode, code="ERROR")
        credit = corrections.credit_note(office.desk, ids[0], {1: corrections.Chosen(amount=5000)}, reason_id=reason).value
        assert credit is not None and credit.id is not None
        office.post_id(credit.id)
        assert corrections.cancel(office.desk, ids[1], reason_id=reason).done
        assert office.balance(customer) == 12100 + 6050
        office.whole()
    finally:
        office.file.close()


@pytest.mark.rule("MST-023", "MST-026")
def test_a_number_that_no_document_has_is_found(dutch: Trade) -> None:
    dutch.post_id(kept(dutch))
    with dutch.desk.writing("test") as unit:
        unit.session.execute(text("update number_series_line set last_used = last_used + 1 where mask like 'VF-%'"
                                  " and last_used > 0"))
    with dutch.desk.reading() as session:
        assert [(f.proof, f.offender) for f in verify.prove(session, ["L13"])] == [("L13", "INV VF-2026-00002")]
