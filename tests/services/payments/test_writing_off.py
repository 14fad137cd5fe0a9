"""Write-offs: the figures of the chapter, small balances, permissions, and VAT of discounts in the books (PWO, WOF, DSC-14)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, CollectionsStatus, EntryType, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import VatCode
from app.models.company import RolePermission
from app.models.ledger import VatEntry
from app.queries import payments as queries
from app.queries.listing import ListQuery
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, PlannedTier, PlannedVat, entry_voucher
from app.services import company_parameters, entries, payments
from app.services.payments import SmallWish, WriteOff
from app.services.posting import post
from app.settings import WRITE_OFF_SMALL
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, marked, posted, receipt, whole, written
from tests.services.payments.test_settling import reason
from tests.services.test_journal import block


def taxed(office: Office, who: int, net: int, number: str, discount: int = 0, method: str = "none", kind: str = "invoice") -> int:
    """A posted document of 21 % VAT; a negative net is a credit note."""
    vat = net * 21 // 100
    with office.desk.writing("test.taxed") as unit:
        code = unit.session.scalars(select(VatCode).where(VatCode.code == "21")).first() or unit.session.scalars(
            select(VatCode).where(VatCode.category == "S").order_by(VatCode.id)).first()
        assert code is not None
        entry = PlannedEntry(who, EntryType(kind), number, D, D, net + vat, net + vat, office.profile_id,
                             office.accounts[AccountRole.AR], vat_on_discount=method,
                             tiers=(PlannedTier(D, Decimal(2), discount),) if discount else ())
        plan = entry_voucher(Heading(VoucherSource.GEN, D, D, "EUR", number), [entry],
                             [Contra(office.accounts[AccountRole.REV], AccountRole.REV, -net),
                              Contra(code.account_id, AccountRole.VATOUT, -vat)], Conversion(),
                             office.accounts[AccountRole.PENNY])
        tax = PlannedVat(code.id, "S", Decimal(21), who, "NL", D, net, vat, net, vat, 2, None)
        return post(office.desk, unit, replace(plan, vat=(tax,))).entry_ids[0]


def amounts(office: Office, number: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for role, amount in booked(office, number):
        found[role] = found.get(role, 0) + amount
    return found


@pytest.mark.postgres
@pytest.mark.rule("PWO-01", "PWO-02", "PWO-03", "WOF-03", "WOF-05", "WOF-06")
def test_write_offs_of_the_chapter_with_and_without_vat(dunning_office: Office) -> None:
    office, why = dunning_office, reason(dunning_office, "write_off")
    who = office.customer()
    plain, split, paid = (taxed(office, who, 1000_00, f"F-{n}") for n in (1, 2, 3))
    assert [p.code for p in payments.write_off(office.desk, WriteOff({plain: None}, D)).problems] == ["WOF-04-reason"]
    before = written(office)
    seen = payments.preview_write_off(office.desk, WriteOff({plain: None}, D, why)).value
    assert seen is not None and written(office) == before
    done = payments.write_off(office.desk, WriteOff({plain: None}, D, why)).value
    assert done is not None and done.total == 1210_00
    assert amounts(office, done.vouchers[0][1]) == {"BADDEBT": 1210_00, "AR": -1210_00}
    apart = payments.write_off(office.desk, WriteOff({split: None}, D, why, separate_vat=True)).value
    assert apart is not None
    assert amounts(office, apart.vouchers[0][1]) == {"BADDEBT": 1000_00, "VATOUT": 210_00, "AR": -1210_00}
    office.pay(paid, 210_00, who, D)
    rest = payments.write_off(office.desk, WriteOff({paid: None}, D, why, separate_vat=True)).value
    assert rest is not None and amounts(office, rest.vouchers[0][1]) == {"BADDEBT": 826_45, "VATOUT": 173_55, "AR": -1000_00}
    assert left(office, plain, split, paid) == [0, 0, 0] and whole(office)
    other = office.customer()
    ids = [taxed(office, other, 1000_00, "G-1"), invoice(office, other, 15_00, kind=EntryType.INTEREST_NOTE, day=D, due=D),
           taxed(office, other, -100_00, "C-1", kind="credit_note")]
    everything = payments.open_of_customer(office.desk, other)
    assert set(everything) == set(ids)
    net = payments.write_off(office.desk, WriteOff(everything, D, why, separate_vat=True)).value
    assert net is not None and amounts(office, net.vouchers[0][1]) == {"BADDEBT": 915_00, "VATOUT": 189_00, "AR": -1104_00}
    assert left(office, *ids) == [0, 0, 0] and whole(office)


@pytest.mark.rule("PWO-04", "PWO-07", "WOF-10", "WOF-04")
def test_small_balances_of_both_sides_go_to_penny_differences_in_one_step(dunning_local: Office) -> None:
    office, why = dunning_local, reason(dunning_local, "write_off")
    one, two = office.customer("One"), office.customer("Two")
    due = D - timedelta(60)
    cents = invoice(office, one, 38, due, day=due)
    credit = invoice(office, two, -25, due, day=due, kind=EntryType.PAYMENT)
    large, young, used = invoice(office, one, 1_01, due, day=due), invoice(office, one, 50, D, day=D), invoice(
        office, two, 60, due, day=due)
    journal = kept(office, receipt(office, 1, two, 60))
    marked(office, journal, 1, used)
    found = payments.small_balances(office.desk, SmallWish(1_00, "EUR", 30))
    assert [(r.entry_id, r.remaining) for r in found] == [(cents, 38), (credit, -25)]
    done = payments.write_off(office.desk, WriteOff({r.entry_id: None for r in found}, D, why, small=True)).value
    assert done is not None and [amounts(office, number) for _id, number in done.vouchers] == [
        {"PENNY": 38, "AR": -38}, {"PENNY": -25, "AR": 25}]
    assert left(office, cents, credit, large, young) == [0, 0, 1_01, 50] and whole(office)
    with office.desk.reading() as session:
        listing, query = queries.write_off_listing(), ListQuery(1)
        rows = listing.rows(session, query, list(listing.keys(session, query)))
        assert {(row[1], row[6], row[7]) for row in rows} == {(number, "write_off", "Anna") for _id, number in done.vouchers}
        assert {row[5] for row in rows} == {38, 25}
    held = payments.write_off(office.desk, WriteOff({used: None}, D, why))
    assert [p.code for p in held.problems] == ["SET-06-held"]
    assert company_parameters.change(office.desk, WRITE_OFF_SMALL, 5_00).done
    foreign = [invoice(office, one, amount, due, day=due, currency="USD", rate=Decimal("0.5"), number=f"U-{amount}")
               for amount in (10_00, 10_02)]
    told = payments.write_off(office.desk, WriteOff(dict.fromkeys(foreign), D, why, small=True)).problems
    assert [p.saw["document"] for p in told if p.code == "WOF-10-limit"] == ["U-1002"]


@pytest.mark.rule("BLK-M38", "WOF-04", "AUD-016", "PWO-01")
def test_limits_disputes_blocks_and_amounts_stop_a_write_off(dunning_local: Office) -> None:
    office, why = dunning_local, reason(dunning_local, "write_off")
    who = office.customer()
    entry, disputed = invoice(office, who, 100_00), invoice(office, who, 50_00)
    entries.set_status(office.desk, disputed, CollectionsStatus.DISPUTED)
    assert "PWO-01-more" in {p.code for p in payments.write_off(office.desk, WriteOff({entry: 100_01}, D, why)).problems}
    with office.desk.writing("test.limits") as unit:
        for row in unit.session.scalars(select(RolePermission).where(RolePermission.permission == "write_off")):
            row.limit_amount = 20_00
        for row in unit.session.scalars(select(RolePermission).where(RolePermission.permission == "write_off_disputed")):
            unit.session.delete(row)
    told = {p.code for p in payments.write_off(office.desk, WriteOff({entry: 20_01, disputed: None}, D, why)).problems}
    assert told == {"AUD-016-amount", "AUD-016-missing"}
    done = payments.write_off(office.desk, WriteOff({entry: 20_00}, D, why)).value
    assert done is not None and left(office, entry) == [80_00]
    block(office, who, Blocked.ALL)
    assert [p.code for p in payments.write_off(office.desk, WriteOff({entry: 10_00}, D, why)).problems] == ["BM-2"]
    assert whole(office)


@pytest.mark.rule("DSC-14", "DSC-06", "UND-03")
def test_the_vat_of_a_discount_is_corrected_with_its_settlement_and_comes_back_when_the_payment_is_cancelled(
        dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = taxed(office, who, 1000_00, "F-1", discount=24_20, method="at_settlement")
    journal = kept(office, receipt(office, 1, who, 1185_80))
    marked(office, journal, 1, entry)
    done = posted(office, journal)
    assert dict(booked(office, done.vouchers[0][0] + 1)) == {"AR": -24_20, "CASHDISC": 20_00, "VATOUT": 4_20}
    assert left(office, entry) == [0] and whole(office)
    assert payments.cancel(office.desk, done.entries[1], D, reason_id=reason(office)).done
    assert left(office, entry) == [1210_00] and whole(office)
    with office.desk.reading() as session:
        assert sum(session.scalars(select(VatEntry.vat))) == 210_00
