"""One pair of a settlement undone while the others stand, and the viewer's list of all pairs (UND-02, SET-35)."""

from datetime import date, timedelta

import pytest

from app.core.enums import EntryType
from app.queries import settlements as queries
from app.queries.listing import ListQuery
from app.services import corrections, payments
from app.services.payments import Basket, Wish
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, left, whole
from tests.services.payments.test_settling import reason


def settled(office: Office, who: int, *entries: int, day: date = D) -> int:
    """A basket of these entries, settled; the settlement."""
    basket = Basket(who, day)
    assert payments.mark_entries(office.desk, basket, [Wish(e) for e in entries]).value == len(entries)
    done = payments.settle_entries(office.desk, basket)
    assert done.value is not None, done.problems
    return done.value[0].settlement_ids[0]


def shown(office: Office, **scope: object) -> list[tuple[str, str, int, str]]:
    """Both documents, amount and state of each pair the viewer lists, oldest first."""
    listing = queries.settlement_listing()
    query = ListQuery(office.desk.company_id, order=(("at", False),), scope=scope)
    with office.desk.reading() as session:
        keys = listing.keys(session, query)
        names = [c.name for c in listing.columns]
        rows = [dict(zip(names, row, strict=True)) for row in listing.rows(session, query, keys)]
    return [(r["debit"], r["credit"], r["amount"], r["state"]) for r in rows]


def pairs(office: Office, **scope: object) -> list[int]:
    with office.desk.reading() as session:
        return list(queries.settlement_listing().keys(session, ListQuery(
            office.desk.company_id, order=(("at", False),), scope=scope)))


@pytest.mark.postgres
@pytest.mark.rule("UND-01", "UND-02", "UND-03", "SET-35", "PWIN-11", "SET-02")
def test_one_pair_is_undone_with_its_discount_while_the_other_stands_and_the_viewer_tells_all(dunning_office: Office) -> None:
    office, who = dunning_office, dunning_office.customer()
    one = invoice(office, who, 500_00, tiers=[(D, 5_00)], number="F-1", day=D - timedelta(4))
    two = invoice(office, who, 300_00, tiers=[(D, 3_00)], number="F-2", day=D - timedelta(4))
    paid = invoice(office, who, -792_00, kind=EntryType.PAYMENT, number="P-1", day=D - timedelta(2))
    apart = invoice(office, office.customer("Bakker"), 50_00, number="B-1")
    found = settled(office, who, one, two, paid)
    assert shown(office, group_of=one) == shown(office, group_of=paid) == [
        ("F-1", "P-1", 495_00, "stands"), ("F-2", "P-1", 297_00, "stands")]
    assert shown(office, group_of=apart) == [] == shown(office, view="open") and len(shown(office, view="closed")) == 2
    first, second = pairs(office)
    desk, why = office.desk, reason(office)

    preview = corrections.preview_undo(desk, found, D, pair_id=first).value
    assert preview is not None and sorted(m.amount for m in preview.mirrored) == [-495_00, -5_00, 495_00]
    assert sum(x.accounting_amount for x in preview.lines) == 0 and len(preview.lines) == 2
    undone = corrections.undo_settlement(desk, found, D, reason_id=why, pair_id=first).value
    assert undone is not None and left(office, one, two, paid) == [500_00, 0, -495_00] and whole(office)
    assert booked(office, undone.number or "") == [("AR", 5_00), ("CASHDISC", -5_00)]
    assert shown(office, view="undone") == [("F-1", "P-1", 495_00, "undone")]
    assert shown(office, group_of=two) == [("F-1", "P-1", 495_00, "undone"), ("F-2", "P-1", 297_00, "stands")]
    with desk.reading() as session:
        told = queries.pair_view(session, desk.company_id, first, "nl")
    assert told is not None and told.undone is not None and told.undone.voucher == undone.number
    assert (told.pairs, told.undone.reason, told.made.day, [e.amount for e in told.effects]) == (1, "adjustment", D, [-5_00])

    twice = corrections.undo_settlement(desk, found, D, reason_id=why, pair_id=first)
    assert [p.code for p in twice.problems] == ["UND-02-twice"]
    rest = corrections.undo_settlement(desk, found, D, reason_id=why)
    assert rest.value is not None and left(office, one, two, paid) == [500_00, 300_00, -792_00] and whole(office)
    assert [p.code for p in corrections.undo_settlement(desk, found, D, reason_id=why).problems] == ["UND-02-twice"]
    again = settled(office, who, one, two, paid)
    assert again != found and left(office, one, two, paid) == [0, 0, 0] and whole(office)


@pytest.mark.rule("UND-02", "SET-35")
def test_an_invoice_paid_twice_gives_its_later_pair_back_first_also_within_one_settlement(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    bill = invoice(office, who, 100_00, number="F-1")
    early, late = (invoice(office, who, -40_00, kind=EntryType.PAYMENT, number=n, day=D - timedelta(d))
                   for n, d in (("P-1", 2), ("P-2", 1)))
    found, why = settled(office, who, bill, early, late), reason(office)
    first, second = pairs(office)
    wrong = corrections.preview_undo(office.desk, found, D, pair_id=first)
    assert wrong.value is None and [p.code for p in wrong.problems] == ["UND-02-latest"]
    assert wrong.problems[0].ways_out[0].target == ("customer_ledger_entry", bill)
    for pair in (second, first):
        assert corrections.undo_settlement(office.desk, found, D, reason_id=why, pair_id=pair).done
    assert left(office, bill, early, late) == [100_00, -40_00, -40_00] and whole(office)


@pytest.mark.rule("SET-35")
def test_a_group_is_connected_through_others_and_shows_what_was_closed_since_a_day(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    one, two, three = (invoice(office, who, 100_00, number=f"F-{n}", day=D - timedelta(9)) for n in (1, 2, 3))
    paid = invoice(office, who, -150_00, kind=EntryType.PAYMENT, number="P-1", day=D - timedelta(9))
    other = invoice(office, who, -100_00, kind=EntryType.PAYMENT, number="P-2", day=D - timedelta(9))
    settled(office, who, one, paid, day=D - timedelta(3))
    settled(office, who, two, paid, day=D - timedelta(2))
    settled(office, who, three, other)
    assert [r[:2] for r in shown(office, group_of=one)] == [("F-1", "P-1"), ("F-2", "P-1")]
    assert [r[:2] for r in shown(office, group_of=one, view="open")] == [("F-2", "P-1")]
    assert [r[:2] for r in shown(office, customer_id=who, view="open", closed_since=D)] == [("F-2", "P-1"), ("F-3", "P-2")]
    assert [r[:2] for r in shown(office, customer_id=who, view="closed")] == [("F-1", "P-1"), ("F-3", "P-2")]
