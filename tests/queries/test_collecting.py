"""The workbench lists: sums that agree with the aged balance, pools tested in SQL as the rules test them, the customer's page."""

import os
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.core.enums import CollectionsStatus, EntryType
from app.models.collecting import CustomerPool
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress, CustomerContact, CustomerGroup
from app.models.ledger import CustomerEntryState
from app.queries import collecting, collecting_customer, collecting_lists
from app.queries.listing import Listing, ListQuery
from app.queries.timeline import timeline
from app.rules import pools as rules
from app.services import ageing, entries, letter_output, statements
from app.services.collecting import activities, assigning, cases, desk_figures, insight, pools, promises, shown
from app.services.collecting.forms import ActivityForm, CaseForm, PromiseForm
from tests.services import dunning
from tests.services.dunning import D, Office

LIMITS = tuple(D - timedelta(days=days) for days in (1, 31, 61, 91))
FRAME = collecting.Frame(("Not due", "1–30", "31–60", "61–90", "over 90"), ("none", "green", "yellow", "orange", "red"), LIMITS,
                         0, (0, 1, 2, 3, 4))


@pytest.fixture(scope="module")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office whose customers owe things of all kinds, in a closed file, made once."""
    path = tmp_path_factory.mktemp("collecting") / "office.tegoed"
    made = dunning.office(path)
    _trade(made)
    made.desk.file.close()
    return path


def _trade(office: Office) -> None:
    """Late in every bucket (De Vries), a credit (Bos), a promise and a dispute (Café Noir), nothing open (Smit)."""
    de_vries, bos, noir, smit = (office.customer(name) for name in ("De Vries", "Bos", "Café Noir", "Smit"))
    for amount, days in ((500_00, -15), (250_00, 0), (1200_00, 30), (800_00, 31), (300_00, 75), (90_00, 90), (60_00, 121)):
        office.entry(de_vries, amount, D - timedelta(days))
    office.entry(bos, 100_00, D - timedelta(10))
    office.entry(bos, -200_00, D, kind=EntryType.PAYMENT)
    promised, disputed = office.entry(noir, 400_00, D - timedelta(40)), office.entry(noir, 70_00, D - timedelta(2))
    assert promises.make(office.desk, PromiseForm((promised,), D + timedelta(3), 150_00)).done
    assert entries.set_status(office.desk, disputed, CollectionsStatus.DISPUTED, disputed=20_00).done
    entries.put_on_hold(office.desk, disputed, "JD")
    assert activities.save(office.desk, ActivityForm(noir, "call", "Ask", due=D - timedelta(1))).done
    paid = office.entry(smit, 10_00, D)
    office.pay(paid, 10_00, smit, D)
    tag = assigning.new_tag(office.desk, "Seizoen").value or 0
    assert assigning.tags(office.desk, [noir], [tag]).done
    assert assigning.agent(office.desk, [noir], office.desk.actor.user_id).done


@pytest.fixture
def office(office_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it, on the day of the chapter's example."""
    made = dunning.opened(Path(shutil.copy(office_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


def rows(office: Office, listing: Listing, **scope: Any) -> list[dict[str, Any]]:
    """The rows of a list by name of column; count and keys agree with them."""
    query = ListQuery(office.desk.company_id, scope=scope)
    with office.desk.reading() as session:
        keys = listing.keys(session, query)
        found = listing.rows(session, query, keys)
        assert listing.count(session, query) == len(keys) == len(found)
    return [dict(zip([c.name for c in listing.columns], row, strict=True)) for row in found]


def aged(office: Office, **scope: Any) -> list[dict[str, Any]]:
    return rows(office, collecting.aged_listing(office.desk.company_id, D, FRAME, insight.reckoned(office.desk)), **scope)


@pytest.mark.rule("COL-03", "AGE-06", "AGE-09", "AGE-24")
def test_the_workbench_ages_as_the_aged_balance_does(office: Office) -> None:
    found = {r["name"]: r for r in aged(office)}
    assert list(found) == ["De Vries", "Café Noir", "Bos"]
    first = found["De Vries"]
    assert [first[f"b{n}"] for n in range(5)] == [750_00, 1200_00, 800_00, 390_00, 60_00]
    assert (first["balance"], first["overdue"], first["indicator"]) == (3200_00, 2450_00, "red")
    assert first["oldest"] == D - timedelta(121) and first["predicted"] == D + timedelta(1)
    assert (found["Bos"]["unapplied"], found["Bos"]["balance"], found["Bos"]["overdue"]) == (-200_00, -100_00, 100_00)
    noir = found["Café Noir"]
    assert (noir["promised"], noir["promised_on"], noir["disputed"], noir["on_hold"]) == (150_00, D + timedelta(3), 20_00, 1)
    assert (noir["tags"], noir["agent"], noir["next_activity"], noir["contact_on"]) == ("Seizoen", "Anna", D - timedelta(1), None)
    of_report = ageing.aged(office.desk, D)
    assert {r.name: (r.buckets, r.unapplied, r.balance) for r in of_report.rows} == {
        name: (tuple(r[f"b{n}"] for n in range(5)), r["unapplied"], r["balance"]) for name, r in found.items()}
    listing = collecting.aged_listing(office.desk.company_id, D, FRAME)
    with office.desk.reading() as session:
        totals = listing.totals(session, ListQuery(office.desk.company_id))
    assert totals["overdue"] == {"": sum(r["overdue"] for r in found.values())} and totals["balance"] == {"": of_report.balance}


@pytest.mark.rule("COL-04")
@pytest.mark.parametrize(("scope", "names"), [
    ({"view": "overdue"}, "De Vries, Café Noir, Bos"), ({"view": "promise_due"}, ""), ({"view": "disputed"}, "Café Noir"),
    ({"amount_from": 100_01}, "De Vries, Café Noir"), ({"days_from": 40}, "De Vries, Café Noir"), ({"days_from": 41}, "De Vries"),
    ({"agent": 1}, "Café Noir"), ({"status": "promised"}, "Café Noir"), ({"view": "blocked"}, ""), ({"view": "no_email"}, ""),
    ({"view": "no_contact"}, "De Vries, Café Noir, Bos"), ({"no_contact": 30}, "De Vries, Café Noir, Bos"),
    ({"customers": [1]}, "De Vries"), ({"customers": list(range(1, 2000))}, "De Vries, Café Noir, Bos")])
def test_filters_leave_the_right_customers(office: Office, scope: dict[str, Any], names: str) -> None:
    assert ", ".join(r["name"] for r in aged(office, **scope)) == names


CRITERIA = (
    ({"field": "overdue", "is": ">100"}, "De Vries, Café Noir"), ({"field": "overdue", "is": "100"}, "Bos"),
    ({"field": "oldest_days", "is": ">40"}, "De Vries"), ({"field": "oldest_days", "is": "10..40"}, "Bos, Café Noir"),
    ({"field": "oldest_days", "is": "0"}, "Smit"), ({"field": "balance", "is": "<0"}, "Bos"),
    ({"field": "tag", "is": "seizoen"}, "Café Noir"), ({"field": "tag", "is": "<>Seizoen"}, "De Vries, Bos, Smit"),
    ({"field": "status", "is": "disputed|promised"}, "Café Noir"), ({"field": "text", "is": "caf*"}, "Café Noir"),
    ({"field": "country", "is": "nl"}, "De Vries, Bos, Café Noir, Smit"), ({"field": "agent", "is": "''"}, "De Vries, Bos, Smit"),
    ({"field": "promised_on", "is": "19-02-2026"}, "Café Noir"), ({"field": "email", "is": "''"}, ""),
    ({"field": "blocked", "is": "''"}, "De Vries, Bos, Café Noir, Smit"),
    ({"and": [{"field": "overdue", "is": ">0"}, {"not": [{"field": "tag", "is": "Seizoen"}]}]}, "De Vries, Bos"),
    ({"or": [{"field": "balance", "is": "<0"}, {"field": "status", "is": "promised"}]}, "Bos, Café Noir"),
    ({"field": "no_contact_days", "is": ">30"}, "De Vries, Bos, Café Noir, Smit"), ({"field": "credit_used", "is": ">80"}, ""),
    ({"field": "language", "is": "nl"}, "De Vries, Bos, Café Noir, Smit"), ({"field": "currency", "is": "USD"}, ""))


@pytest.mark.rule("COL-01")
def test_a_pool_has_the_members_its_criteria_describe_now_as_the_rules_say(office: Office) -> None:
    with office.desk.reading() as session:
        company = session.get_one(Company, office.desk.company_id)
        assert pools.how(session, office.desk).region.startswith(company.language)
        facts = dict(_facts(session, office))
        for criteria, names in CRITERIA:
            count, told = pools.preview(session, office.desk, criteria)
            assert ({t.split(" ", 1)[1] for t in told}, count) == (set(filter(None, names.split(", "))), len(told)), criteria
            made, _problems = rules.read(rules.from_json(criteria), pools.how(session, office.desk))
            assert made is not None
            assert {n for n, f in facts.items() if rules.member(f, made)} == set(filter(None, names.split(", "))), criteria
        assert [p.code for p in pools.read(session, office.desk, {"field": "shoe", "is": "1"}).problems] == ["COL-01-field"]


def _facts(session: Any, office: Office) -> Iterator[tuple[str, rules.Facts]]:
    """Every customer as the rules see her, read the plain way."""
    found = {r.customer_id: r for r in ageing.aged(office.desk, D).rows}
    oldest = {"De Vries": 121, "Bos": 10, "Café Noir": 40, "Smit": 0}
    for customer in session.scalars(select(Customer).order_by(Customer.id)):
        row, noir = found.get(customer.id), customer.name == "Café Noir"
        email = session.scalars(select(CustomerContact.email).where(CustomerContact.customer_id == customer.id)).first()
        country = session.scalars(select(CustomerAddress.country_code).where(CustomerAddress.customer_id == customer.id)).first()
        group = session.get_one(CustomerGroup, customer.group_id).code
        yield customer.name, {
            "group": group, "country": country, "language": customer.language, "currency": customer.currency, "email": email,
            "agent": "Anna" if noir else None, "overdue": row.overdue if row else 0, "balance": row.balance if row else 0,
            "oldest_days": oldest[customer.name], "tag": frozenset({"Seizoen"} if noir else ()), "blocked": "",
            "status": frozenset({"disputed", "promised"} if noir else ()), "no_contact_days": 100_000,
            "text": frozenset({customer.number, customer.name}), "promised_on": D + timedelta(3) if noir else None,
            "credit_used": None}


@pytest.mark.rule("COL-11", "COL-30", "COL-31", "COL-23", "WIN-10", "WIN-15")
def test_the_lists_and_the_page_of_one_customer_tell_what_is_going_on(office: Office) -> None:
    with office.desk.reading() as session:
        noir = session.scalars(select(Customer.id).where(Customer.name == "Café Noir")).one()
    ids = [r["document"] for r in rows(office, collecting_customer.transaction_listing(D), customer_id=noir)]
    assert len(ids) == 2
    shown_ = rows(office, collecting_customer.transaction_listing(D, shown.transactions(office.desk)), customer_id=noir)
    assert [(r["status"], r["predicted"]) for r in shown_] == [(CollectionsStatus.PROMISED, D + timedelta(3)),
                                                               (CollectionsStatus.DISPUTED, D + timedelta(1))]
    activity, = rows(office, collecting_lists.activity_listing(D), view="due", customer_id=noir)
    assert (activity["type"], activity["late"], activity["owner"]) == ("call", D - timedelta(1), "Anna")
    assert rows(office, collecting_lists.activity_listing(D), view="closed") == []
    with office.desk.reading() as session:
        entry, = session.scalars(select(CustomerEntryState.entry_id).where(
            CustomerEntryState.on_hold == "JD")).all()
    case = cases.save(office.desk, CaseForm(noir, "The blue paint", entry_ids=(entry,))).value
    found, = rows(office, collecting_lists.case_listing(D), view="open")
    assert (found["subject"], found["entries"], found["amount"]) == ("The blue paint", 1, 70_00)
    assert [r["document"] for r in rows(office, collecting_customer.transaction_listing(D), customer_id=noir, case_id=case)] == [
        shown_[1]["document"]]
    promise, = rows(office, collecting_lists.promise_listing(D), view="open")
    assert (promise["amount"], promise["documents"]) == (150_00, shown_[0]["document"])
    with office.desk.reading() as session:
        points = collecting_customer.talking_points(session, office.desk.company_id, noir, D)
        head = collecting_customer.head(session, office.desk.company_id, noir, D)
        told = timeline(session, office.desk.company_id, noir, kinds=("activity", "promise", "case", "plan"))
    assert [o.remaining for o in points.oldest] == [400_00, 70_00] and [d.amount for d in points.disputes] == [20_00]
    assert points.last_promise is not None and points.last_promise.amount == 150_00
    assert head is not None and (head.balance, head.overdue, head.email) == (470_00, 470_00, "s.postma@voorbeeld.example")
    assert {h.kind for h in told} == {"activity", "promise", "case"}


@pytest.mark.rule("COL-01", "COL-03")
@pytest.mark.parametrize("kind", [pytest.param("postgresql", marks=[pytest.mark.postgres, pytest.mark.skipif(
    not os.environ.get("TEGOED_TEST_POSTGRES"), reason="TEGOED_TEST_POSTGRES names no server")])], indirect=True)
def test_lists_pools_and_figures_are_the_same_on_a_server(database_url: Path | str, kind: str) -> None:
    assert kind == "postgresql"
    office = dunning.office(database_url)
    _trade(office)
    test_the_workbench_ages_as_the_aged_balance_does(office)
    test_a_pool_has_the_members_its_criteria_describe_now_as_the_rules_say(office)
    test_the_lists_and_the_page_of_one_customer_tell_what_is_going_on(office)
    found = desk_figures.kpis(office.desk)
    assert (found.balance, found.disputed, found.promised) == (3570_00, 20_00, 150_00)
    office.desk.file.close()


@pytest.mark.rule("COL-01", "COL-02")
def test_a_pool_by_hand_goes_before_the_criteria(office: Office) -> None:
    with office.desk.writing("test.pool") as uow:
        late, other = (CustomerPool(company_id=office.desk.company_id, code=c, names={"en": c}, criteria=criteria, types="both")
                       for c, criteria in (("LATE", {"field": "overdue", "is": ">0"}), ("OTHER", {"field": "tag", "is": "x"})))
        uow.session.add_all([late, other])
        uow.session.flush()
        ids = late.id, other.id
    assert assigning.pool(office.desk, [1], ids[1]).value == 1
    inside = [{m.name for m in pools.members(office.desk, i).value or ()} for i in ids]
    assert inside == [{"Bos", "Café Noir"}, {"De Vries"}]
    assert {r["name"] for r in aged(office, pool=pools.wanted(office.desk, ids[0]))} == {"Bos", "Café Noir"}
    assert [name for _i, name in pools.choices(office.desk)] == ["LATE", "OTHER"]



@pytest.mark.rule("COL-03", "COL-04")
def test_a_printed_statement_is_a_contact(office: Office, tmp_path: Path) -> None:
    made = statements.produce(office.desk, statements.Options(D), [2]).value
    assert made is not None and len(made.done) == 1
    contacts = {r["name"]: r["contact_on"] for r in aged(office)}
    assert contacts == {"De Vries": None, "Café Noir": None, "Bos": None}, "it was not printed yet"
    letter_output.put_out(office.desk, statements.KIND, made.done, tmp_path, letter_output.Way())
    assert {r["name"]: r["contact_on"] for r in aged(office)} == contacts | {"Bos": D}
