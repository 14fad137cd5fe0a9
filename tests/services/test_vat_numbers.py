"""VAT numbers checked with the EU service: the log, what is due, and posting with a number it did not know (ESL-023, 024)."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from app.models.customers import Customer, VatNumberCheck
from app.models.sales_lists import EslSetup
from app.rules.eu_sales.online import name_differs
from app.services import vat_numbers
from app.services.sales import invoice_posting
from app.services.sales.document import Document
from app.services.vat_service import Answer, Request, Result, away
from app.settings import VAT_CHECK_ONLINE, VAT_CHECK_OWN, VAT_LAST_INVALID
from tests.services.sales.conftest import dutch, dutch_file
from tests.services.sales.trade import DAY, Trade

assert dutch and dutch_file
GERMAN, GREEK = "DE136695976", "EL094259216"
VALID, INVALID = Answer(Result.VALID, "Muster GmbH", "Bremen", "WAPI1"), Answer(Result.INVALID)
BUSY = Answer(Result.UNAVAILABLE, said="MS_UNAVAILABLE")


class Service:
    """Stands in for the EU service: answers in turn, the last one for ever."""

    def __init__(self, *answers: Answer) -> None:
        self.answers, self.asked = list(answers), list[Request]()

    def __call__(self, request: Request) -> Answer:
        self.asked.append(request)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def german(office: Trade, number: str = GERMAN, name: str = "Muster GmbH") -> int:
    return office.customer(name, vat="EU-BUSINESS", country_code=number[:2].replace("EL", "GR"), vat_number=number)


def rows(office: Trade) -> list[tuple[str, str]]:
    with office.desk.reading() as session:
        return [(n, r) for n, r in session.execute(select(VatNumberCheck.vat_number, VatNumberCheck.result).order_by(
            VatNumberCheck.id))]


@pytest.fixture
def online(dutch: Trade) -> Trade:
    dutch.parameter(VAT_CHECK_ONLINE, True)
    return dutch


@pytest.mark.rule("ESL-023")
def test_the_check_is_off_until_the_company_turns_it_on(dutch: Trade) -> None:
    service = Service(VALID)
    assert [p.code for p in vat_numbers.check(dutch.desk, german(dutch), client=service).problems] == ["ESL-023-off"]
    assert [p.code for p in vat_numbers.check_due(dutch.desk, client=service).problems] == ["ESL-023-off"]
    assert service.asked == [] and rows(dutch) == []


@pytest.mark.rule("ESL-023")
def test_an_answer_is_kept_with_its_consultation_number_and_the_card_stays_as_it_was(online: Trade) -> None:
    customer, service = german(online, name="Schmidt & Co KG"), Service(VALID)
    found = vat_numbers.check(online.desk, customer, client=service).value
    assert found is not None and (found.result, found.consultation_no, found.differs) == (Result.VALID, "WAPI1", True)
    assert service.asked == [Request(GERMAN, "NL123456782B90")]
    with online.desk.reading() as session:
        row = session.scalars(select(VatNumberCheck)).one()
        assert (row.vat_number, row.name, row.address, row.created_by_id) == (GERMAN, "Muster GmbH", "Bremen",
                                                                           online.desk.actor.user_id)
        assert session.get_one(Customer, customer).name == "Schmidt & Co KG"
    assert vat_numbers.get(online.desk, found.id) == found


@pytest.mark.rule("ESL-023")
def test_without_our_own_number_none_is_sent(online: Trade) -> None:
    online.parameter(VAT_CHECK_OWN, False)
    service = Service(VALID)
    vat_numbers.check(online.desk, german(online), client=service)
    assert service.asked == [Request(GERMAN, "")]


@pytest.mark.rule("ESL-023")
@pytest.mark.parametrize(("number", "wanted"), [("", "ESL-023-none"), ("CHE107787577", "ESL-023-abroad"),
                                                ("GB980780684", "ESL-023-abroad"), ("DE777666555", "ESL-023-form")])
def test_what_the_service_cannot_know_is_not_asked(online: Trade, number: str, wanted: str) -> None:
    customer, service = online.customer("X"), Service(VALID)
    online.change(Customer, customer, vat_number=number or None)
    assert [p.code for p in vat_numbers.check(online.desk, customer, client=service).problems] == [wanted]
    assert service.asked == [] and rows(online) == []


@pytest.mark.rule("ESL-023", "CLW-019")
def test_a_service_that_is_away_is_unavailable_and_never_invalid(online: Trade) -> None:
    customer = german(online)
    found = vat_numbers.check(online.desk, customer, client=Service(away("no route"))).value
    assert found is not None and (found.result, found.said) == (Result.UNAVAILABLE, "no route")
    assert rows(online) == [(GERMAN, "unavailable")]
    with online.desk.reading() as session:
        assert vat_numbers.answers(session, online.desk.company_id, [GERMAN]) == {}


@pytest.mark.rule("ESL-023", "ESL-022")
def test_numbers_are_due_when_no_valid_answer_is_young_enough(online: Trade) -> None:
    first, second = german(online), german(online, GREEK, "Ellas AE")
    online.customer("Home", vat_number="NL004495445B01")
    assert [d.customer_id for d in vat_numbers.due(online.desk)] == [first, second]
    assert vat_numbers.check_due(online.desk, client=Service(VALID, BUSY)).value == 1
    assert [d.customer_id for d in vat_numbers.due(online.desk)] == [second]
    assert vat_numbers.due(online.on(DAY + timedelta(180)).desk)[0].customer_id == second
    assert [(d.customer_id, d.asked_on) for d in vat_numbers.due(online.on(DAY + timedelta(181)).desk)] == [
        (first, DAY), (second, None)]


@pytest.mark.rule("ESL-022")
def test_the_set_up_of_the_list_says_when_an_answer_is_old(online: Trade) -> None:
    german(online)
    online.make(EslSetup(company_id=online.desk.company_id, valid_from=date(2026, 1, 1), kind="quarter", warn_days=0))
    assert vat_numbers.due(online.desk) == []


@pytest.mark.rule("ESL-023")
def test_a_line_that_breaks_ends_a_re_check_and_what_came_stays(online: Trade) -> None:
    german(online), german(online, GREEK, "Ellas AE")
    none = vat_numbers.check_due(online.desk, client=Service(away("down")))
    assert none.value is None and [p.code for p in none.problems] == ["ESL-023-unreachable"]
    some = vat_numbers.check_due(online.desk, client=Service(VALID, away("down")))
    assert some.value == 1 and [p.code for p in some.problems] == ["ESL-023-broken-off"]
    assert rows(online) == [(GERMAN, "unavailable"), (GERMAN, "valid"), (GREEK, "unavailable")]


@pytest.mark.rule("ESL-023")
def test_the_proof_is_a_pdf_in_the_language_of_the_desk(online: Trade) -> None:
    found = vat_numbers.check(online.desk, german(online), client=Service(VALID)).value
    assert found is not None
    made = vat_numbers.proof(online.desk, found.id)
    assert made is not None and made.startswith(b"%PDF") and vat_numbers.proof(online.desk, found.id + 1) is None


@pytest.mark.rule("ESL-023")
@pytest.mark.parametrize(("ours", "theirs", "other"), [
    ("Muster GmbH", "MUSTER GMBH", False), ("De Vries B.V.", "de Vries BV", False),
    ("Société Lille SARL", "SOCIETE LILLE", False),
    ("Müller AG", "Mueller", False), ("Muster GmbH", "Schmidt GmbH", True), ("Muster GmbH", "", False)])
def test_a_name_differs_by_more_than_its_legal_form(ours: str, theirs: str, other: bool) -> None:
    assert name_differs(ours, theirs) is other


# ---------------------------------------------------------------- posting

def codes(office: Trade, draft: Document) -> list[tuple[str, str]]:
    found = invoice_posting.validate(office.desk, draft).problems
    return [(p.code, p.weight.value) for p in found if p.code.startswith("ESL-024")]


@pytest.mark.rule("ESL-024")
@pytest.mark.parametrize(("policy", "wanted"), [("warn", [("ESL-024-warn", "warning")]), ("off", []),
                                                ("block", [("ESL-024-block", "error")])])
def test_posting_at_zero_percent_minds_the_newest_answer(online: Trade, policy: str, wanted: list[tuple[str, str]]) -> None:
    customer = german(online)
    draft = online.draft(customer, online.line(1, "8040", "100", code="ICV"))
    assert codes(online, draft) == []
    vat_numbers.check(online.desk, customer, client=Service(INVALID))
    online.parameter(VAT_LAST_INVALID, policy)
    assert codes(online, draft) == wanted
    vat_numbers.check(online.desk, customer, client=Service(BUSY))
    assert codes(online, draft) == wanted
    vat_numbers.check(online.desk, customer, client=Service(VALID))
    assert codes(online, draft) == []


@pytest.mark.rule("ESL-024")
def test_a_refused_number_posts_nothing_and_a_confirmed_one_does(online: Trade) -> None:
    customer = german(online)
    vat_numbers.check(online.desk, customer, client=Service(INVALID))
    draft = online.draft(customer, online.line(1, "8040", "100", code="ICV"))
    online.post(draft)
    with online.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(VatNumberCheck)) == 1
    online.parameter(VAT_LAST_INVALID, "block")
    with pytest.raises(AssertionError, match="ESL-024-block"):
        online.post(draft)


@pytest.mark.rule("ESL-T02")
def test_services_to_northern_ireland_are_asked_about(dutch: Trade) -> None:
    customer = dutch.customer("Belfast Ltd", vat="EU-BUSINESS", country_code="GB", vat_number="XI980780684")
    draft = dutch.draft(customer, dutch.line(1, "8040", "100", code="ICV"))
    found = [p for p in invoice_posting.validate(dutch.desk, draft).problems if p.code == "VAT-005-northern"]
    assert [p.weight.value for p in found] == ["warning"]
