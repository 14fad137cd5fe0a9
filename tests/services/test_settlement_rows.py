"""What the settlement engine decides becomes rows that every proof holds on, and is undone to the cent (SET-33, UND-03)."""

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import EntryType
from app.core.roles import AccountRole
from app.models.accounts import CurrencySetup, VatCode
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry, EntryDiscountTier, SettlementPair, VatEntry
from app.rules.ledger import EntryRef, PlannedVat
from app.rules.settlement import Act, Books, Item, Settings, Tier, VatPart, allocate, roles, vouchers
from app.services import corrections
from app.services.ledger import role_accounts
from app.services.posting import post_all
from app.storage import verify
from tests.services.dunning import D, Office
from tests.services.test_corrections import pair


def item(office: Office, entry_id: int, kind: EntryType) -> Item:
    with office.desk.reading() as session:
        e, s = session.get_one(CustomerLedgerEntry, entry_id), session.get_one(CustomerEntryState, entry_id)
        return Item(EntryRef(entry_id=e.id), e.customer_id, kind, e.document_no, e.posting_date, s.due_date, e.currency, e.amount,
                    s.remaining, s.remaining_accounting, s.control_account_id, rate=e.rate)


def limit_of_50_cents(office: Office) -> None:
    with office.desk.writing("test.limits") as uow:
        row = uow.session.scalars(select(CurrencySetup).where(CurrencySetup.currency == "EUR")).first()
        if row is None:
            row = CurrencySetup(company_id=office.desk.company_id, currency="EUR")
            uow.session.add(row)
        row.max_over_under = 50


@pytest.mark.rule("TOL-05", "TOL-09", "SET-02", "SET-33", "DSC-14", "UND-03", "UND-06", "LED-005")
def test_a_discount_with_its_vat_is_posted_and_undone(dunning_local: Office) -> None:
    office = dunning_local
    limit_of_50_cents(office)
    invoice_id, payment_id = pair(office, 1_210_00, 1_185_80)
    with office.desk.reading() as session:
        assert [session.get_one(CustomerEntryState, i).max_tolerance for i in (invoice_id, payment_id)] == [50, 0]
        code = session.scalars(select(VatCode).where(VatCode.category == "S").order_by(VatCode.id)).first()
        assert code is not None and code.account_id is not None
        vat = PlannedVat(code.id, "S", Decimal(21), item(office, invoice_id, EntryType.INVOICE).customer_id, "NL", D, 1_000_00,
                         210_00, 1_000_00, 210_00, None, None)
        part = VatPart(1_000_00, 210_00, code.account_id, entry=vat)
    debt = replace(item(office, invoice_id, EntryType.INVOICE), vat_on_discount="at_settlement", vat=(part,),
                   tiers=(Tier(1, D, Decimal(2), 24_20),))
    money = item(office, payment_id, EntryType.PAYMENT)
    found = allocate([debt, money], {}, Act(D), Settings())
    with office.desk.writing("test.settle") as uow:
        accounts, missing = role_accounts(uow.session, office.desk.company_id, roles(found))
        assert roles(found) == {AccountRole.CASHDISC} and not missing
        for entry_id, amount in ((invoice_id, 24_20), (payment_id, 1_00)):
            uow.session.add(EntryDiscountTier(entry_id=entry_id, no=1, last_date=D, percent=Decimal(2), amount=amount))
        (posted,) = post_all(office.desk, uow, list(vouchers(found, Books(accounts.by_role))))
    with office.desk.reading() as session:
        (row,) = session.scalars(select(SettlementPair)).all()
        assert (row.discount, row.discount_tier, row.discount_mode, row.amount) == (24_20, 1, "normal", 1_185_80)
        assert row.facts["rule"] == "DSC-06" and row.discount_account_id == accounts[AccountRole.CASHDISC]
        assert {(s.remaining, s.closed_on) for s in session.scalars(select(CustomerEntryState))} == {(0, D)}
        assert [(v.base, v.vat) for v in session.scalars(select(VatEntry))] == [(-20_00, -4_20)]
        assert [f for f in verify.prove(session) if f.proof != "L19"] == []
    assert corrections.undo_settlement(office.desk, posted.settlement_ids[0], D, reason_id=1).done
    with office.desk.reading() as session:
        assert {s.remaining for s in session.scalars(select(CustomerEntryState))} == {1_210_00, -1_185_80}
        assert sorted((v.base, v.vat) for v in session.scalars(select(VatEntry))) == [(-20_00, -4_20), (20_00, 4_20)]
        assert sorted(p.discount for p in session.scalars(select(SettlementPair))) == [-24_20, 24_20]
        assert sum(d.amount for d in session.scalars(select(DetailedEntry).where(DetailedEntry.pair_id.is_not(None)))) == 0
        assert [f for f in verify.prove(session) if f.proof != "L19"] == []
