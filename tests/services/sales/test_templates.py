"""Templates: one name each, saved from a document, copied, replaced, turned into drafts (FTI-006, FTI-020)."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.core.enums import Blocked
from app.models.customers import Customer
from app.models.invoices import InvoiceTemplate, RecurringAssignment
from app.services.sales import assignments, templates
from app.services.sales.assignments import Assigned
from app.services.sales.document import Charge, Document, Line
from tests.services.sales.trade import DAY, Trade

D = Decimal


def made(office: Trade, name: str = "Maintenance", *lines: Line, **head: Any) -> Document:
    """A template in hand."""
    found = templates.new(office.desk)
    return replace(found, own={**found.own, "name": name}, lines=lines or (office.line(1, "8000", "100"),),
                   head=replace(found.head, **head))


def kept(office: Trade, name: str = "Maintenance", *lines: Line, **head: Any) -> Document:
    """A template that is kept."""
    outcome = templates.save(office.desk, made(office, name, *lines, **head))
    assert outcome.value is not None, outcome.problems
    return outcome.value


def codes(outcome: Any) -> list[str]:
    return [p.code for p in outcome.problems]


@pytest.mark.rule("FTI-020")
def test_a_template_is_read_as_it_was_kept(dutch: Trade) -> None:
    term, freight = dutch.term(days=21), dutch.charge_code()
    wanted = replace(made(dutch, " Rent ", dutch.line(1, "8000", "12.345", quantity="3"), payment_term_id=term, currency="EUR",
                          discount_percent=D("2.5"), language="fr", intro="Rent of {month}"),
                     charges=(Charge(1, freight, D(5), ""),))
    outcome = templates.save(dutch.desk, wanted)
    assert outcome.value is not None and outcome.value.id is not None, outcome.problems
    found = templates.load(dutch.desk, outcome.value.id).value
    assert found is not None and found == outcome.value
    assert (found.own["name"], found.lines[0].amount, found.charges[0].currency) == ("Rent", 3704, "EUR")
    head = found.head
    assert (head.payment_term_id, head.discount_percent, head.language, head.intro) == (term, D("2.5"), "fr", "Rent of {month}")
    assert templates.names(dutch.desk) == [(found.id, "Rent")]


@pytest.mark.rule("FTI-020")
@pytest.mark.parametrize(("change", "code", "field"), [
    ({"own": {"name": "  "}}, "FTI-020-name", "name"), ({"own": {"name": "x" * 41}}, "FTI-020-long", "name"),
    ({"lines": ()}, "FTI-020-lines", "lines"), ({"text": "Rent {mnth}"}, "FTI-020-token", "text"),
    ({"intro": "For {year} and {day}"}, "FTI-020-token", "intro")])
def test_a_template_that_cannot_be_used_is_refused_where_it_is_wrong(dutch: Trade, change: dict[str, Any], code: str,
                                                                     field: str) -> None:
    found = made(dutch)
    if "text" in change:
        found = replace(found, lines=(replace(found.lines[0], text=change["text"]),))
    elif "intro" in change:
        found = replace(found, head=replace(found.head, intro=change["intro"]))
    else:
        found = replace(found, **change)
    outcome = templates.save(dutch.desk, found)
    assert outcome.value is None and [(p.code, p.field) for p in outcome.problems] == [(code, field)]


@pytest.mark.rule("FTI-020")
@pytest.mark.parametrize("length", [39, 40])
def test_a_name_of_forty_letters_is_taken(dutch: Trade, length: int) -> None:
    assert kept(dutch, "n" * length).own["name"] == "n" * length


@pytest.mark.rule("FTI-006")
def test_saving_a_draft_under_a_name_that_is_there_asks_and_keeps_its_customers(dutch: Trade) -> None:
    old = kept(dutch)
    customer = dutch.customer()
    assert old.id is not None and assignments.save(dutch.desk, Assigned(old.id, customer, DAY)).done
    draft = dutch.draft(customer, dutch.line(1, "8000", "250"), dutch.line(2, "8000", "50"),
                        head={"customer_reference": "their order"})
    asked = templates.from_document(dutch.desk, draft, "MAINTENANCE", "Anew")
    assert (asked.value, codes(asked)) == (None, ["FTI-006-replace"])
    done = templates.from_document(dutch.desk, draft, "MAINTENANCE", "Anew", confirmed=frozenset({asked.problems[0].key or ""}))
    assert done.value is not None and done.value.id == old.id
    assert [line.unit_price for line in done.value.lines] == [D(250), D(50)]
    assert (done.value.own["description"], done.value.head.order_account_id, done.value.head.customer_reference) == (
        "Anew", 0, None)
    assert dutch.one(RecurringAssignment, template_id=old.id)


@pytest.mark.rule("FTI-006")
def test_a_draft_saved_as_template_leaves_dates_and_automatic_charges_behind(dutch: Trade) -> None:
    code = dutch.charge_code()
    line = dutch.line(1, "8000", "100", service_from=DAY, service_to=DAY)
    draft = replace(dutch.draft(dutch.customer(), line), charges=(
        Charge(1, code, D(5), "EUR", automatic=True), Charge(2, dutch.charge_code("ADMIN"), D(7), "EUR")))
    outcome = templates.from_document(dutch.desk, draft, "From a draft")
    assert outcome.value is not None, outcome.problems
    assert [c.value for c in outcome.value.charges] == [D(7)]
    assert (outcome.value.lines[0].service_from, outcome.value.lines[0].service_to) == (None, None)


@pytest.mark.rule("FTI-020")
def test_a_template_cannot_take_the_name_of_another(dutch: Trade) -> None:
    kept(dutch, "Rent")
    other = kept(dutch, "Maintenance")
    outcome = templates.save(dutch.desk, replace(other, own={**other.own, "name": "rent"}))
    assert codes(outcome) == ["FTI-020-taken"]
    assert templates.save(dutch.desk, replace(other, own={**other.own, "name": "RENT 2"})).done


@pytest.mark.rule("FTI-020")
def test_what_somebody_else_changed_meanwhile_is_not_overwritten(dutch: Trade) -> None:
    found = kept(dutch)
    assert templates.save(dutch.desk, replace(found, own={**found.own, "description": "mine"})).done
    assert codes(templates.save(dutch.desk, replace(found, own={**found.own, "description": "late"}))) == ["FTI-020-stale"]


@pytest.mark.rule("FTI-006")
def test_copies_get_the_next_free_name(dutch: Trade) -> None:
    first = kept(dutch, "n" * 40)
    assert first.id is not None
    names = []
    for _n in range(2):
        outcome = templates.copy(dutch.desk, first.id)
        assert outcome.value is not None, outcome.problems
        names.append(outcome.value.own["name"])
    assert names == ["n" * 35 + " (2)", "n" * 35 + " (3)"]


@pytest.mark.rule("FTI-020")
def test_a_template_that_is_assigned_cannot_be_deleted(dutch: Trade) -> None:
    found = kept(dutch)
    assert found.id is not None
    key = assignments.save(dutch.desk, Assigned(found.id, dutch.customer(), DAY)).value
    assert key is not None
    assert codes(templates.delete(dutch.desk, found.id)) == ["FTI-020-used"]
    assert assignments.delete(dutch.desk, key).done
    assert templates.delete(dutch.desk, found.id).done
    assert codes(templates.delete(dutch.desk, found.id)) == ["FTI-020-gone"]
    assert codes(templates.load(dutch.desk, found.id)) == ["FTI-020-gone"]


@pytest.mark.rule("FTI-006")
def test_a_draft_from_a_template_bills_the_month_and_can_be_posted(dutch: Trade) -> None:
    found = kept(dutch, "Rent", dutch.line(1, "8000", "1250", text="Rent {month} {year}, {period_from} – {period_to}"))
    customer = dutch.customer(language="en")
    assert found.id is not None
    outcome = templates.new_invoice(dutch.desk, found.id, customer, day=DAY)
    assert outcome.value is not None, outcome.problems
    assert outcome.value.lines[0].text == "Rent March 2026, 01/03/2026 – 31/03/2026"
    draft = replace(outcome.value, own={**outcome.value.own, "delivery_date": DAY})
    assert dutch.posts(draft) == "Dr 1300 1,512.50 | Cr 8000 1,250.00 | Cr 1500 262.50"


@pytest.mark.rule("FTI-006", "BLK-M14")
def test_a_draft_from_a_template_asks_whether_the_customer_is_blocked(dutch: Trade) -> None:
    found, customer = kept(dutch), dutch.customer()
    assert found.id is not None
    dutch.change(Customer, customer, blocked=Blocked.ALL)
    assert codes(templates.new_invoice(dutch.desk, found.id, customer)) == ["BM-1"]
    assert codes(templates.new_invoice(dutch.desk, found.id, 0)) == ["CUS-gone"]


@pytest.mark.rule("FTI-020", "FTI-003")
def test_the_name_of_a_product_is_translated_for_the_reader(dutch: Trade) -> None:
    product = dutch.product("P1", "10", names={"en": "Chair", "nl": "Stoel", "fr": "Chaise"})
    line = Line(1, "product", product_id=product, text="Chair\nblue", unit_price=D(10))
    found = kept(dutch, "Chairs", line)
    assert found.id is not None
    outcome = templates.new_invoice(dutch.desk, found.id, dutch.customer(language="fr"))
    assert outcome.value is not None and outcome.value.lines[0].text == "Chaise\nblue"


@pytest.mark.rule("FTI-020")
def test_without_a_rate_a_template_in_another_currency_says_so(dutch: Trade) -> None:
    found = kept(dutch, "Pounds", currency="GBP")
    assert found.id is not None
    assert codes(templates.new_invoice(dutch.desk, found.id, dutch.customer())) == ["FTI-020-rate"]


@pytest.mark.rule("FTI-020")
def test_an_inactive_template_is_not_offered(dutch: Trade) -> None:
    found = kept(dutch)
    assert found.id is not None and templates.set_active(dutch.desk, found.id, False).done
    assert templates.names(dutch.desk) == []
    assert templates.names(dutch.desk, active=False) == [(found.id, "Maintenance")]
    assert dutch.one(InvoiceTemplate, active=False) == found.id


