"""The life of a list on each database: every statement of the lists runs on both."""

from datetime import date
from pathlib import Path

import pytest

from app.queries import eu_sales as queries
from app.queries.eu_sales_lists import eu_sales_listing
from app.queries.listing import ListQuery
from app.services import eu_sales
from app.services.eu_sales import editing, exporting, home, life, proposing, showing
from app.storage import verify
from tests.services.eu_sales import union
from tests.services.eu_sales.test_prepaid_goods import final, prepaid
from tests.services.eu_sales.union import FEBRUARY, NUMBERS, TODAY, Union, opened


@pytest.mark.rule("ESL-T06", "ESL-003", "ESL-030", "ESL-031", "ESL-042")
def test_a_list_lives_on_each_database(database_url: Path | str, tmp_path: Path) -> None:
    union.template(database_url)
    office = Union(opened(database_url, TODAY))
    customer = office.customer("DE")
    invoice = office.sell(customer, "1000")
    office.sell(customer, "-200", credits=invoice)
    french = office.customer("FR")
    final(office, french, "500", {prepaid(office, french, "200"): "200"})
    made = office.propose()
    shown = showing.show(office.desk, made).value
    assert shown is not None and [p.code for p in shown.problems] == ["ESL-022-unverified"]
    done = office.race(made)
    (number,), (refused,) = [d.value for d in done if d.value], [d.problems for d in done if d.value is None]
    assert [p.code for p in refused] == ["ESL-030-checked"]
    assert exporting.export(office.desk, made, tmp_path, "csv").done
    office.submit(made)
    assert life.accept(office.desk, made).done
    office.sell(customer, "50", day=FEBRUARY)
    then = office.on(date(2026, 7, 3))
    with then.desk.reading() as session:
        company = then.desk.company_id
        assert home.unreported(session, then.desk) == 1 and home.limit(session, then.desk) is not None
        assert queries.list_of_document(session, "sales_invoice", invoice) == [(made, number, "accepted")]
        assert eu_sales.outstanding(session, then.desk, date(2026, 3, 1), date(2026, 3, 31)).lines == ()
        listing, query = eu_sales_listing(), ListQuery(company, scope={"view": "all"})
        rows = listing.rows(session, query, listing.keys(session, query))
        assert [r[0] for r in rows] == [number] and listing.totals(session, query)["goods"] == {"": 130000}
    following = then.propose(date(2026, 4, 2))
    assert editing.correct_number(then.desk, then.whole(made).lines[0].id, NUMBERS["AT"], "They moved to Austria").done
    assert proposing.propose_again(then.desk, following).done
    assert then.check(following) == "ESL-0002"
    assert [(x.number, x.exact) for x in then.whole(following).lines] == [
        (NUMBERS["AT"], 80000), (NUMBERS["DE"], -80000), (NUMBERS["DE"], 5000)]
    with then.desk.reading() as session:
        assert verify.prove(session) == []
    then.desk.file.close()
