"""Orders are made, saved, closed, reopened and put away; what is delivered of them stands (ORD-003…005, 020…026, 090, 091)."""

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.core.problems import Problem
from app.models.accounts import ReasonCode
from app.models.customers import Customer, CustomerAddress
from app.models.products import Product
from app.models.sales import PackingSlip, PackingSlipLine, PickingListLine, SalesOrder
from app.rules.customers import Event
from app.rules.sales.quantities import Status, Step
from app.services.sales import orders, steps
from app.services.sales.document import Document, Kind, Line
from app.settings import SALES_OVER_DELIVERY, SALES_UNDER_DELIVERY
from tests.services.sales.trade import DAY, Trade


def counts(line: Line, *names: str) -> list[int]:
    """Counters of a line."""
    return [int(getattr(line, name)) for name in names]


def codes(problems: tuple[Problem, ...]) -> list[str]:
    """The codes of problems."""
    return [p.code for p in problems]


def order(office: Trade, *lines: Line, customer: int | None = None) -> Document:
    """A kept order; without lines 100 pieces at 12.00."""
    made = orders.new(office.desk, customer or office.customer())
    assert made.value is not None, made.problems
    product = office.product(price="12") if not lines else 0
    wanted = lines or (Line(1, product_id=product, text="Artikel", quantity=Decimal(100), unit_price=Decimal(12)),)
    saved = orders.save(office.desk, replace(made.value, lines=wanted))
    assert saved.value is not None, saved.problems
    return saved.value


def pieces(product: int, quantity: str) -> Line:
    """A line of a product at 1.00."""
    return Line(1, product_id=product, text="A", quantity=Decimal(quantity), unit_price=Decimal(1))


def post(office: Trade, step: Step, key: int, *quantities: str, **more: object) -> list[steps.Result]:
    """Post a step with quantities line by line."""
    proposed = steps.propose(office.desk, step, [key])
    wanted = {line.line_id: Decimal(q) for line, q in zip(proposed[0].lines, quantities, strict=False)}
    closed = [line.line_id for line in proposed[0].lines] if more.pop("close", False) else []
    taken = tuple(steps.take(o, wanted, closed=closed) for o in proposed)
    return steps.post(office.desk, steps.Wish(step, DAY, taken, **more))  # type: ignore[arg-type]


def stands(office: Trade, key: int) -> orders.Opened:
    """The order as it is kept."""
    found = orders.load(office.desk, key)
    assert found is not None
    return found


def row(office: Trade, key: int) -> SalesOrder:
    """The head of an order."""
    with office.desk.reading() as session:
        found = session.get_one(SalesOrder, key)
        session.expunge(found)
        return found


@pytest.mark.rule("ORD-004", "ORD-091")
def test_a_saved_order_has_a_number_and_what_it_comes_to(dutch: Trade) -> None:
    document = order(dutch)
    assert document.number
    kept = row(dutch, document.ref[1])
    assert (kept.net, kept.total, kept.open_amount, kept.delivered_not_invoiced) == (120000, 145200, 145200, 0)
    assert (kept.status, kept.document_status) == ("open", "none")


@pytest.mark.rule("ORD-021", "ORD-091", "ORD-003")
def test_a_partly_delivered_order_counts_as_the_chapter_says(dutch: Trade) -> None:
    dutch.parameter(SALES_OVER_DELIVERY, True)
    product = dutch.product(price="12")
    document = order(dutch, Line(1, product_id=product, text="Artikel", quantity=Decimal(100), unit_price=Decimal(12),
                                 over_percent=Decimal(5)))
    key = document.ref[1]
    assert post(dutch, Step.CONFIRMATION, key)[0].made[0][0] == f"{document.number}-1"
    assert (row(dutch, key).status, row(dutch, key).document_status) == ("open", "confirmation")
    post(dutch, Step.PICKING_LIST, key, "40")
    line = stands(dutch, key).document.lines[0]
    assert counts(line, "picked", "delivered", "invoiced") == [40, 0, 0]
    post(dutch, Step.PACKING_SLIP, key, "40")
    kept, line = row(dutch, key), stands(dutch, key).document.lines[0]
    assert counts(line, "picked", "delivered") == [40, 40]
    assert (kept.status, kept.document_status) == ("open", "packing_slip")
    assert (kept.open_amount, kept.delivered_not_invoiced) == (87120, 58080)
    assert codes(post(dutch, Step.PACKING_SLIP, key, "66")[0].problems) == ["ORD-022-more"]
    post(dutch, Step.PACKING_SLIP, key, "65")
    kept, line = row(dutch, key), stands(dutch, key).document.lines[0]
    assert counts(line, "picked", "delivered") == [105, 105]
    assert (kept.status, kept.open_amount) == ("delivered", 0)


@pytest.mark.rule("ORD-023")
@pytest.mark.parametrize(("delivered", "closed"), [("98", True), ("97", True), ("96", False)])
def test_a_line_is_closed_within_its_underdelivery(dutch: Trade, delivered: str, closed: bool) -> None:
    dutch.parameter(SALES_UNDER_DELIVERY, True)
    product = dutch.product(price="12")
    key = order(dutch, Line(1, product_id=product, text="A", quantity=Decimal(100), unit_price=Decimal(12),
                            under_percent=Decimal(3))).ref[1]
    result = post(dutch, Step.PACKING_SLIP, key, delivered, close=True)[0]
    line = stands(dutch, key).document.lines[0]
    if closed:
        assert line.cancelled == 100 - Decimal(delivered) and row(dutch, key).status == "delivered"
    else:
        assert codes(result.problems) == ["ORD-023-short"] and line.delivered == 0


@pytest.mark.rule("ORD-024")
def test_an_untouched_order_that_is_closed_is_cancelled_and_can_be_reopened(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    assert orders.close(dutch.desk, key).done
    assert stands(dutch, key).status is Status.CANCELLED and stands(dutch, key).closed
    assert codes(orders.close(dutch.desk, key).problems) == ["ORD-024-closed"]
    assert orders.reopen(dutch.desk, key).done
    assert stands(dutch, key).status is Status.OPEN and not stands(dutch, key).closed


@pytest.mark.rule("ORD-024", "BLK-M06")
def test_reopening_and_raising_count_as_ordering_more(dutch: Trade) -> None:
    customer = dutch.customer()
    product = dutch.product()
    key = order(dutch, pieces(product, "5"), customer=customer).ref[1]
    orders.set_remainders(dutch.desk, key, {stands(dutch, key).document.lines[0].id or 0: Decimal(2)})
    dutch.change(Customer, customer, blocked=Blocked.SHIP)
    assert codes(orders.reopen(dutch.desk, key).problems) == ["BM-1"]
    found = stands(dutch, key).document
    more = replace(found, lines=(replace(found.lines[0], quantity=Decimal(6)),))
    assert codes(orders.save(dutch.desk, more).problems) == ["BM-1"]
    less = replace(found, lines=(replace(found.lines[0], quantity=Decimal(4)),))
    assert orders.save(dutch.desk, less).done


@pytest.mark.rule("ORD-026")
def test_a_line_is_never_ordered_below_what_is_delivered_nor_taken_out(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    post(dutch, Step.PACKING_SLIP, key, "40")
    found = stands(dutch, key).document
    assert codes(orders.save(dutch.desk, replace(found, lines=(replace(found.lines[0], quantity=Decimal(39)),))).problems) == [
        "ORD-026-less"]
    other = Line(1, "text", text="niets")
    assert set(codes(orders.save(dutch.desk, replace(found, lines=(other,))).problems)) == {"ORD-004-lines", "ORD-004-delivered"}
    assert orders.save(dutch.desk, replace(found, lines=(replace(found.lines[0], unit_price=Decimal(11)),))).done


@pytest.mark.rule("ORD-026", "ORD-040")
def test_a_change_after_the_confirmation_is_marked_until_it_is_confirmed_again(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    post(dutch, Step.CONFIRMATION, key)
    found = stands(dutch, key).document
    orders.save(dutch.desk, replace(found, lines=(replace(found.lines[0], deliver_now=Decimal(3)),)))
    assert not stands(dutch, key).changed
    found = stands(dutch, key).document
    orders.save(dutch.desk, replace(found, lines=(replace(found.lines[0], unit_price=Decimal(11)),)))
    assert stands(dutch, key).changed
    assert post(dutch, Step.CONFIRMATION, key)[0].made[0][0].endswith("-2")
    assert not stands(dutch, key).changed


@pytest.mark.rule("ORD-025")
def test_an_order_delivered_in_one_go_refuses_a_part(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    found = stands(dutch, key).document
    orders.save(dutch.desk, replace(found, own={**found.own, "partial_delivery": False}))
    assert codes(post(dutch, Step.PACKING_SLIP, key, "99")[0].problems) == ["ORD-025-partial"]
    assert post(dutch, Step.PACKING_SLIP, key, "100")[0].made


@pytest.mark.rule("ORD-003")
def test_an_order_that_is_not_to_be_processed_refuses_every_step(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    with dutch.desk.reading() as session:
        reason = session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == dutch.desk.company_id)).first()
    assert orders.stop(dutch.desk, key, reason).done
    for step in (Step.CONFIRMATION, Step.PICKING_LIST, Step.PACKING_SLIP):
        assert codes(post(dutch, step, key)[0].problems) == ["ORD-003-stopped"]
    assert stands(dutch, key).stopped and stands(dutch, key).status is Status.OPEN
    orders.stop(dutch.desk, key, None)
    assert post(dutch, Step.CONFIRMATION, key)[0].made


@pytest.mark.rule("ORD-005", "ORD-080")
def test_an_order_is_deleted_only_while_nothing_is_posted_and_archived_when_finished(dutch: Trade) -> None:
    first, second = order(dutch).ref[1], order(dutch, dutch.line(1, "8000", "5")).ref[1]
    assert orders.delete(dutch.desk, first).done and orders.load(dutch.desk, first) is None
    post(dutch, Step.CONFIRMATION, second)
    assert codes(orders.delete(dutch.desk, second).problems) == ["ORD-005-posted"]
    assert codes(orders.archive(dutch.desk, [second]).problems) == ["ORD-080-open"]
    orders.close(dutch.desk, second)
    assert orders.archive(dutch.desk, [second]).value == 1
    assert codes(orders.reopen(dutch.desk, second).problems) == ["ORD-024-archived"]


@pytest.mark.rule("ORD-005", "MST-112")
def test_a_copy_has_no_history_and_may_turn_the_sign_or_take_prices_of_today(dutch: Trade) -> None:
    product = dutch.product(price="12")
    key = order(dutch, Line(1, product_id=product, text="A", quantity=Decimal(5), unit_price=Decimal(11))).ref[1]
    post(dutch, Step.PACKING_SLIP, key, "5")
    turned = orders.copy(dutch.desk, (Kind.ORDER, key), invert=True).value
    assert turned is not None and turned.number is None and turned.id is None
    assert counts(turned.lines[0], "quantity", "delivered") == [-5, 0] and turned.lines[0].id is None
    again = orders.copy(dutch.desk, (Kind.ORDER, key), prices_again=True).value
    assert again is not None and again.lines[0].unit_price == 12


@pytest.mark.rule("ORD-004", "MST-111", "MST-041")
def test_what_cannot_be_sold_is_told_line_by_line(dutch: Trade) -> None:
    blocked = dutch.product("P9")
    dutch.change(Product, blocked, blocked=True)
    made = orders.new(dutch.desk, dutch.customer()).value
    assert made is not None
    lines = (Line(1, product_id=blocked, unit_price=Decimal(1)), Line(2), Line(3, "account"),
             Line(4, "account", account_id=dutch.account("1300"), unit_price=Decimal(1)))
    told = orders.save(dutch.desk, replace(made, lines=lines)).problems
    assert [(p.code, p.row) for p in told if p.code.startswith("ORD-004")] == [
        ("ORD-004-blocked", 0), ("ORD-004-product", 1), ("ORD-004-account", 2), ("ORD-004-control", 3)]


@pytest.mark.rule("BLK-M04", "BLK-M08", "BLK-M09", "BLK-M10", "ORD-090")
@pytest.mark.parametrize("level", list(Blocked), ids=lambda level: level.name.lower())
def test_blocked_at_every_door_of_an_order(dutch: Trade, level: Blocked) -> None:
    customer = dutch.customer()
    product = dutch.product()
    key = order(dutch, pieces(product, "5"), customer=customer).ref[1]
    dutch.change(Customer, customer, blocked=level)
    assert orders.new(dutch.desk, customer).done is (level is Blocked.BLANK)
    assert orders.copy(dutch.desk, (Kind.ORDER, key)).done is (level is Blocked.BLANK)
    confirmation = post(dutch, Step.CONFIRMATION, key)[0]
    expected = {Blocked.BLANK: [], Blocked.SHIP: ["BM-5"], Blocked.INVOICE: ["BM-5"], Blocked.ALL: ["BM-2"]}
    assert codes(confirmation.problems) == expected[level]
    for step in (Step.PICKING_LIST, Step.PACKING_SLIP):
        result = post(dutch, step, key)[0]
        assert bool(result.made) is (level is Blocked.BLANK), step
    if level in (Blocked.SHIP, Blocked.INVOICE):
        asked = steps.Wish(Step.CONFIRMATION, DAY, steps.propose(dutch.desk, Step.CONFIRMATION, [key]))
        keys = frozenset(p.key for p in confirmation.problems if p.key)
        assert steps.post(dutch.desk, asked, confirmed=keys)[0].made


@pytest.mark.rule("MST-073", "ORD-090")
def test_an_inactive_customer_gets_no_new_order(dutch: Trade) -> None:
    customer = dutch.customer()
    dutch.change(Customer, customer, inactive=True)
    assert codes(orders.new(dutch.desk, customer, event=Event.NEW_ORDER).problems) == ["MST-073-inactive"]


@pytest.mark.rule("ORD-050", "ORD-092")
def test_each_delivery_address_gets_its_own_slip_with_its_day_to_invoice_by(dutch: Trade) -> None:
    customer = dutch.customer()
    address = dutch.make(CustomerAddress(company_id=dutch.desk.company_id, customer_id=customer, code="WH", kind="delivery",
                                         street="Haven", city="Gent", country_code="BE"))
    product = dutch.product()
    lines = tuple(Line(n, product_id=product, text="A", quantity=Decimal(2), unit_price=Decimal(1), delivery_address_id=at)
                  for n, at in enumerate((None, address), 1))
    key = order(dutch, *lines, customer=customer).ref[1]
    made = post(dutch, Step.PACKING_SLIP, key)[0].made
    assert len(made) == 2
    with dutch.desk.reading() as session:
        slips = [session.get_one(PackingSlip, ref[1]) for _number, ref in made]
        assert {f"{slip.invoice_by}" for slip in slips} == {"2026-04-15"}
        assert len({slip.delivery_party_id for slip in slips}) == 2


@pytest.mark.rule("ORD-051", "BLK-M12")
def test_a_slip_is_corrected_or_cancelled_once_and_the_quantity_can_be_delivered_again(dutch: Trade) -> None:
    customer = dutch.customer()
    product = dutch.product()
    key = order(dutch, pieces(product, "10"), customer=customer).ref[1]
    slip = post(dutch, Step.PACKING_SLIP, key, "6")[0].made[0][1][1]
    with dutch.desk.reading() as session:
        part = session.scalars(select(PackingSlipLine.id).where(PackingSlipLine.slip_id == slip)).one()
    assert codes(steps.correct_slip(dutch.desk, slip, {part: Decimal(7)}).problems) == ["ORD-051-range"]
    assert steps.correct_slip(dutch.desk, slip, {part: Decimal(4)}).done
    assert stands(dutch, key).document.lines[0].delivered == 4
    assert codes(steps.cancel_slip(dutch.desk, slip).problems) == ["ORD-051-twice"]
    second = post(dutch, Step.PACKING_SLIP, key, "6")[0].made[0][1][1]
    assert row(dutch, key).status == "delivered"
    dutch.change(Customer, customer, blocked=Blocked.ALL)
    assert codes(steps.cancel_slip(dutch.desk, second).problems) == ["BM-2"]
    dutch.change(Customer, customer, blocked=Blocked.INVOICE)
    assert steps.cancel_slip(dutch.desk, second).done
    assert row(dutch, key).status == "open" and stands(dutch, key).document.lines[0].delivered == 4


@pytest.mark.rule("ORD-041")
def test_a_picking_list_is_registered_in_part_or_cancelled(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    made = post(dutch, Step.PICKING_LIST, key, "40", register=False)[0].made[0][1][1]
    assert stands(dutch, key).document.lines[0].picked == 0
    with dutch.desk.reading() as session:
        part = session.scalars(select(PickingListLine.id).where(PickingListLine.list_id == made)).one()
    assert codes(steps.register(dutch.desk, made, {part: Decimal(101)}).problems) == ["ORD-041-more"]
    assert steps.register(dutch.desk, made, {part: Decimal(30)}).done
    assert stands(dutch, key).document.lines[0].picked == 30
    assert codes(steps.register(dutch.desk, made).problems) == ["ORD-041-state"]
    assert codes(steps.cancel_picking(dutch.desk, made).problems) == ["ORD-041-state"]
    other = post(dutch, Step.PICKING_LIST, key, "10", register=False)[0].made[0][1][1]
    assert steps.cancel_picking(dutch.desk, other).done and stands(dutch, key).document.lines[0].picked == 30


@pytest.mark.rule("ORD-031")
def test_one_impossible_order_does_not_hold_up_the_others(dutch: Trade) -> None:
    good = [order(dutch, dutch.line(1, "8000", "5")).ref[1]
            for _ in range(3)]
    with dutch.desk.reading() as session:
        reason = session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == dutch.desk.company_id)).first()
    orders.stop(dutch.desk, good[1], reason)
    wish = steps.Wish(Step.PACKING_SLIP, DAY, steps.propose(dutch.desk, Step.PACKING_SLIP, good))
    results = steps.post(dutch.desk, wish)
    assert [bool(r.made) for r in results] == [True, False, True]
    wish = steps.Wish(Step.CONFIRMATION, DAY, steps.propose(dutch.desk, Step.CONFIRMATION, good))
    assert [bool(r.made) for r in steps.post(dutch.desk, wish, stop_on_error=True)] == [True, False]


def test_an_order_that_changed_since_the_dialog_opened_is_not_posted_blindly(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    wish = steps.Wish(Step.PACKING_SLIP, DAY, steps.propose(dutch.desk, Step.PACKING_SLIP, [key]))
    found = stands(dutch, key).document
    orders.save(dutch.desk, replace(found, lines=(replace(found.lines[0], unit_price=Decimal(9)),)))
    assert codes(steps.post(dutch.desk, wish)[0].problems) == ["ORD-030-gone"]
