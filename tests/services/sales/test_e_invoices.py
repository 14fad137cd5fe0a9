"""Electronic invoices from the check before posting to the answer of the receiver (EIN-001…003, 020, 021, 025)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from app.core.problems import Problem, errors
from app.formats import application_response
from app.formats.application_response import Answer
from app.formats.einvoice import files
from app.formats.einvoice.files import EFile
from app.formats.einvoice.record import Profile
from app.models.archive import ArchivedDocument, Attachment
from app.models.company import Company, CompanyRegistration
from app.models.customers import Customer, CustomerRegistration
from app.models.invoices import ElectronicInvoice, SalesInvoice
from app.models.products import ChargeCode
from app.queries import e_invoices as queries
from app.queries.listing import ListQuery
from app.services.sales import archive as papers
from app.services.sales import archiving, corrections, e_invoices, e_records, invoice_posting, invoices, order_invoices, orders
from app.services.sales.books import Books
from app.services.sales.document import Charge, Line
from app.services.sales.figures import figures
from app.services.sales.invoice_posting import PostedInvoice
from app.settings import SALES_COMPANY_SIZE
from app.storage import archive
from tests.services.sales import trade
from tests.services.sales.electronic import ORDERED, buyer, reason
from tests.services.sales.test_order_invoices import wish
from tests.services.sales.trade import Trade


def sold(office: Trade, customer: int | None = None, *, amount: str = "100", **head: Any) -> PostedInvoice:
    """A posted invoice of one line for a customer who receives electronic ones."""
    key = customer or buyer(office)
    return office.post(office.draft(key, office.line(1, "8000", amount, text="Advies"), head=ORDERED | head))


def row_of(office: Trade, invoice_id: int) -> ElectronicInvoice:
    with office.desk.reading() as session:
        return session.scalars(select(ElectronicInvoice).where(ElectronicInvoice.invoice_id == invoice_id)).one()


def told(office: Trade, draft: Any) -> list[str]:
    """What stops a draft, as code and what it is about."""
    found = invoice_posting.validate(office.desk, draft).problems
    return [f"{p.code} {getattr(p.saw.get('what'), 'text', '')}".strip() for p in errors(found)]


# ---------------------------------------------------------------- before posting

MASTER_DATA: dict[str, tuple[Callable[[Trade, int], None], str]] = {
    "address": (lambda o, c: o.change(Customer, c, e_invoice_id=None), "EIN-021-buyer the electronic address"),
    "mail": (lambda o, c: o.change(Customer, c, e_invoice_scheme="EM", e_invoice_id="a@b.example"), "EIN-021-scheme"),
    "city": (lambda o, c: o.change(Company, o.desk.company_id, city=""), "EIN-021-seller the city"),
    "kvk": (lambda o, c: o.change(CompanyRegistration, o.one(CompanyRegistration), scheme="bce"),
            "EIN-021-seller the KvK number or OIN"),
}


@pytest.mark.rule("EIN-021", "PST-002", "EIN-020")
@pytest.mark.parametrize("case", MASTER_DATA)
def test_wrong_master_data_is_told_before_posting(dutch: Trade, case: str) -> None:
    customer = buyer(dutch)
    draft = dutch.draft(customer, dutch.line(1, "8000", "100"), head=ORDERED)
    assert told(dutch, draft) == []
    spoil, code = MASTER_DATA[case]
    spoil(dutch, customer)
    assert code in told(dutch, draft)
    dutch.change(Customer, customer, e_invoice="paper")
    assert code not in told(dutch, draft)


@pytest.mark.rule("EIN-021")
@pytest.mark.parametrize(("head", "refused"), [
    ({}, True), ({"customer_reference": "PO 1"}, False), ({"buyer_reference": "AFD-1"}, False)])
def test_the_network_wants_a_reference_of_the_customer(dutch: Trade, head: dict[str, str], refused: bool) -> None:
    found = told(dutch, dutch.draft(buyer(dutch), dutch.line(1, "8000", "100"), head=head))
    assert ("EIN-021-reference" in found) is refused


@pytest.mark.rule("EIN-021", "PST-001")
def test_every_door_asks_before_it_posts(dutch: Trade) -> None:
    customer = buyer(dutch, e_invoice_id=None)
    draft = invoices.save(dutch.desk, dutch.draft(customer, dutch.line(1, "8000", "100"), head=ORDERED)).value
    assert draft is not None and draft.id is not None
    made = orders.new(dutch.desk, customer).value
    assert made is not None
    line = Line(1, product_id=dutch.product(), text="A", quantity=Decimal(1), unit_price=Decimal(10))
    order = orders.save(dutch.desk, replace(made, head=replace(made.head, **ORDERED), lines=(line,))).value
    assert order is not None
    one = invoice_posting.post(dutch.desk, draft.id).problems
    many = invoice_posting.post_many(dutch.desk, [draft.id]).lines[0].problems
    shown = invoice_posting.preview(dutch.desk, draft).problems
    of_order = order_invoices.post(dutch.desk, wish(dutch, order.ref[1]))[0].problems
    assert all("EIN-021-buyer" in [p.code for p in found] for found in (one, many, shown, of_order))
    with dutch.desk.reading() as session:
        assert session.scalars(select(SalesInvoice.number).where(SalesInvoice.number.is_not(None))).all() == []


@pytest.mark.rule("EIN-001")
@pytest.mark.parametrize("abroad", ["BE"], indirect=True)
@pytest.mark.parametrize(("day", "change", "code"), [
    (date(2026, 1, 1), {"e_invoice": "paper"}, "EIN-001-block"), (date(2026, 1, 1), {"e_invoice": "email"}, "EIN-001-block"),
    (date(2025, 12, 31), {"e_invoice": "paper"}, None), (date(2026, 1, 1), {"e_invoice": "peppol_ubl"}, None),
    (date(2026, 1, 1), {"e_invoice": "paper", "vat_number": None}, None),
    (date(2026, 1, 1), {"e_invoice": "paper", "e_invoice_exception": "Kan niets ontvangen"}, None)])
def test_belgian_businesses_invoice_each_other_electronically(abroad: Trade, day: date, change: dict[str, Any],
                                                              code: str | None) -> None:
    customer = buyer(abroad, "BE", **change)
    found = told(abroad, abroad.draft(customer, abroad.line(1, "700000", "100"), day=day, head=ORDERED))
    assert [x for x in found if x.startswith("EIN-001")] == ([code] if code else [])


@pytest.mark.rule("EIN-001")
@pytest.mark.parametrize("abroad", ["FR"], indirect=True)
@pytest.mark.parametrize(("size", "day", "code"), [
    ("large", date(2026, 7, 2), None), ("large", date(2026, 7, 3), "EIN-001-soon"),
    ("large", date(2026, 8, 31), "EIN-001-soon"), ("large", date(2026, 9, 1), "EIN-001-block"), ("small", date(2026, 9, 1), None),
    ("small", date(2027, 9, 1), "EIN-001-block")])
def test_the_size_of_a_french_company_decides_from_when(abroad: Trade, size: str, day: date, code: str | None) -> None:
    abroad.parameter(SALES_COMPANY_SIZE, size)
    customer = buyer(abroad, "FR", e_invoice="paper")
    draft = abroad.draft(customer, abroad.line(1, "706000", "100"), day=day, head=ORDERED)
    found = invoice_posting.validate(abroad.desk, draft).problems
    assert [p.code for p in found if p.code.startswith("EIN-001")] == ([code] if code else [])


@pytest.mark.rule("EIN-001")
@pytest.mark.parametrize(("kind", "number", "refused"), [("public", True, True), ("public", False, False),
                                                         ("business", True, False)])
def test_dutch_government_with_its_number_receives_electronic_invoices(dutch: Trade, kind: str, number: bool,
                                                                       refused: bool) -> None:
    customer = dutch.customer("Ministerie", type=kind)
    if number:
        dutch.make(CustomerRegistration(company_id=dutch.desk.company_id, customer_id=customer, scheme="oin",
                                        value="00000001003214345000"))
    found = told(dutch, dutch.draft(customer, dutch.line(1, "8000", "100"), head=ORDERED))
    assert ("EIN-001-block" in found) is refused


@pytest.mark.rule("EIN-023")
def test_amounts_outside_the_scope_ask_to_be_split_off(dutch: Trade) -> None:
    with dutch.desk.reading() as session:
        from app.models.accounts import VatCode
        outside = session.scalars(select(VatCode.code).where(VatCode.category == "O")).first()
    assert outside is not None
    draft = dutch.draft(buyer(dutch), dutch.line(1, "8000", "100"), dutch.line(2, "8000", "5", code=outside), head=ORDERED)
    assert "EIN-023-mixed" in told(dutch, draft)


# ---------------------------------------------------------------- the record

@pytest.mark.rule("EIN-010", "MST-091")
def test_charges_stand_on_the_line_or_the_document_with_their_code(dutch: Trade) -> None:
    freight, packing = dutch.charge_code(), dutch.charge_code("BOX")
    dutch.change(ChargeCode, freight, uncl7161="FC")
    draft = dutch.draft(
        buyer(dutch), dutch.line(1, "8000", "600", text="Stoelen"), dutch.line(2, "8010", "400", code="S2", text="Boeken"),
        head=ORDERED, charges=(Charge(1, freight, Decimal(25), "EUR", text="Vracht"),
                               Charge(2, packing, Decimal(3), "EUR", line_no=1, text="Doos")))
    posted = dutch.post(draft)
    with dutch.desk.reading() as session:
        found = e_invoices.record_of(session, dutch.desk, posted.invoice_id)
        row = session.get_one(SalesInvoice, posted.invoice_id)
    assert found is not None
    assert [(one.amount, one.reason) for one in found.lines[0].charges] == [(300, "Doos")]
    assert sorted((one.amount, one.code, one.rate) for one in found.charges) == [(1000, "FC", 9), (1500, "FC", 21)]
    assert (found.totals.charges, found.totals.net, found.totals.due) == (2500, row.net, row.total)
    with dutch.desk.writing("test") as unit:
        key = unit.session.scalars(select(ElectronicInvoice.id)).one()
    assert e_invoices.make(dutch.desk, key).done


@pytest.mark.rule("EIN-012", "EIN-010")
def test_discounts_and_texts_with_prices_that_hold_vat(dutch: Trade) -> None:
    lines = (dutch.line(1, "8000", "24.99", quantity="7", discount_percent=Decimal("12.5"), text="Lamp"),
             Line(2, "text", text="met snoer van 2 m"), dutch.line(3, "8010", "9.95", code="S2", quantity="3", text="Boek"))
    posted = dutch.post(dutch.draft(buyer(dutch), *lines, head={**ORDERED, "prices_include_vat": True,
                                                                "discount_percent": Decimal("2.5")}))
    with dutch.desk.reading() as session:
        found = e_invoices.record_of(session, dutch.desk, posted.invoice_id)
        row = session.get_one(SalesInvoice, posted.invoice_id)
    assert found is not None and [line.name for line in found.lines] == ["Lamp", "Boek"]
    assert found.lines[0].description == "met snoer van 2 m"
    assert (found.totals.net, found.totals.vat, found.totals.gross) == (row.net, row.vat, row.total)
    assert e_invoices.make(dutch.desk, row_of(dutch, posted.invoice_id).id).done


@pytest.mark.rule("EIN-010", "MST-058")
def test_instalments_leave_the_due_date_out_and_stand_in_the_terms(dutch: Trade) -> None:
    from app.services.sales.document import Instalment
    draft = dutch.draft(buyer(dutch), dutch.line(1, "8000", "100"), head=ORDERED, instalments=(
        Instalment(1, date(2026, 4, 1), 6100), Instalment(2, date(2026, 5, 1), 6000)))
    posted = dutch.post(draft)
    with dutch.desk.reading() as session:
        found = e_invoices.record_of(session, dutch.desk, posted.invoice_id)
    assert found is not None and found.due is None
    assert found.terms is not None and "61,00" in found.terms and "60,00" in found.terms


@pytest.mark.rule("EIN-010", "MST-052")
def test_what_is_paid_at_once_is_not_asked_again(dutch: Trade) -> None:
    posted = sold(dutch, payment_term_id=dutch.term(cash=True))
    with dutch.desk.reading() as session:
        found = e_invoices.record_of(session, dutch.desk, posted.invoice_id)
    assert found is not None and (found.totals.gross, found.totals.prepaid, found.totals.due) == (12100, 12100, 0)
    assert e_invoices.make(dutch.desk, row_of(dutch, posted.invoice_id).id).done


# ---------------------------------------------------------------- after posting

@pytest.mark.rule("EIN-002", "EIN-003", "PST-001")
def test_a_posted_document_is_ready_and_its_file_follows(dutch: Trade) -> None:
    posted = sold(dutch)
    assert (row_of(dutch, posted.invoice_id).status, row_of(dutch, posted.invoice_id).document_id) == ("ready", None)
    archiving.finish(dutch.desk, [posted.invoice_id])
    row = row_of(dutch, posted.invoice_id)
    with dutch.desk.reading() as session:
        held = session.get_one(ArchivedDocument, row.document_id)
        content = archive.read(session, held.content_sha256)
    found = files.read(content, "x")
    assert not isinstance(found, Problem) and found.number == posted.number
    assert [one.mime for one in found.attachments] == ["application/pdf"]
    assert row.problems is None
    dutch.whole()


@pytest.mark.rule("EIN-020", "PST-001")
def test_trouble_with_the_file_keeps_it_ready_and_is_tried_again(dutch: Trade, monkeypatch: pytest.MonkeyPatch,
                                                                 tmp_path: Path) -> None:
    posted = sold(dutch)
    key = row_of(dutch, posted.invoice_id).id
    real = files.make

    def refused(*_args: Any, **_more: Any) -> EFile | tuple[Problem, ...]:
        from app.core.problems import error
        return (error("EIN-020-rule", rule="BR-CO-16", finding="x", place="/Invoice"),)

    monkeypatch.setattr(files, "make", refused)
    done = e_invoices.export(dutch.desk, [key], tmp_path)
    assert (done.ids, [(number, p.saw["rule"]) for number, p in done.problems]) == ((), [(posted.number, "BR-CO-16")])
    assert list(tmp_path.glob("*.xml")) == []
    assert [p.saw["rule"] for p in e_invoices.problems_of(dutch.desk, key)] == ["BR-CO-16"]
    row = row_of(dutch, posted.invoice_id)
    assert (row.status, row.document_id) == ("ready", None)
    monkeypatch.setattr(files, "make", real)
    assert e_invoices.after_posting(dutch.desk).ids == (key,)
    assert e_invoices.problems_of(dutch.desk, key) == ()
    assert e_invoices.after_posting(dutch.desk).ids == ()


@pytest.mark.rule("EIN-003", "PST-001", "EIN-020")
def test_what_a_broken_off_run_left_is_made_after_the_next_start(dutch: Trade) -> None:
    posted = sold(dutch)
    assert papers.file_of(dutch.desk, posted.invoice_id).done
    assert archiving.unfinished(dutch.desk) == [posted.invoice_id]
    dutch.change(Company, dutch.desk.company_id, city="")
    assert archiving.finish(dutch.desk).done == (posted.invoice_id,)
    assert [p.code for p in e_invoices.problems_of(dutch.desk, row_of(dutch, posted.invoice_id).id)] == ["EIN-021-seller"]
    assert archiving.unfinished(dutch.desk) == []
    dutch.change(Company, dutch.desk.company_id, city="Zwolle")
    second = sold(dutch, dutch.one(Customer))
    archiving.finish(dutch.desk)
    assert row_of(dutch, second.invoice_id).document_id is not None and archiving.unfinished(dutch.desk) == []


@pytest.mark.rule("EIN-003")
def test_a_file_that_was_sent_is_never_made_again(dutch: Trade, tmp_path: Path) -> None:
    posted = sold(dutch)
    key = row_of(dutch, posted.invoice_id).id
    first = e_invoices.file_of(dutch.desk, key).value
    dutch.change(Company, dutch.desk.company_id, city="Deventer")
    assert e_invoices.check_again(dutch.desk, [key]).ids == (key,)
    second = e_invoices.file_of(dutch.desk, key).value
    assert first is not None and second is not None and first.content != second.content
    assert e_invoices.mark_sent(dutch.desk, [key]).ids == (key,)
    dutch.change(Company, dutch.desk.company_id, city="Kampen")
    again = e_invoices.check_again(dutch.desk, [key])
    assert [p.code for _number, p in again.problems] == ["EIN-003-sent"]
    e_invoices.export(dutch.desk, [key], tmp_path)
    assert (tmp_path / second.name).read_bytes() == second.content
    e_invoices.mark_rejected(dutch.desk, [key], "fout")
    assert [p.code for _number, p in e_invoices.check_again(dutch.desk, [key]).problems] == ["EIN-003-sent"]


@pytest.mark.rule("EIN-002")
def test_the_steps_of_an_electronic_invoice_are_kept_with_their_moment(dutch: Trade, tmp_path: Path) -> None:
    posted = sold(dutch)
    key = row_of(dutch, posted.invoice_id).id
    early = e_invoices.mark_delivered(dutch.desk, [key])
    assert [p.code for _n, p in early.problems] == ["EIN-002-step"]
    assert e_invoices.export(dutch.desk, [key], tmp_path).ids == (key,)
    assert e_invoices.mark_sent(dutch.desk, [key]).ids == (key,)
    assert [p.code for _n, p in e_invoices.mark_rejected(dutch.desk, [key], " ").problems] == ["EIN-002-reason"]
    assert e_invoices.mark_rejected(dutch.desk, [key], "Onbekend bestelnummer").ids == (key,)
    found = e_invoices.events(dutch.desk, key)
    assert [(one.status, one.note) for one in found] == [
        ("exported", str(tmp_path / f"{posted.number}.xml")), ("sent", ""), ("rejected", "Onbekend bestelnummer")]
    assert all(one.at == dutch.desk.clock.now() for one in found)


@pytest.mark.rule("EIN-002")
def test_a_folder_that_cannot_be_written_to_is_told(dutch: Trade, tmp_path: Path) -> None:
    posted = sold(dutch)
    key = row_of(dutch, posted.invoice_id).id
    done = e_invoices.export(dutch.desk, [key], tmp_path / "nowhere")
    assert [p.code for _n, p in done.problems] == ["SAF-io"]
    assert row_of(dutch, posted.invoice_id).status == "ready"


@pytest.mark.rule("EIN-003")
def test_a_stored_file_that_was_changed_is_told(dutch: Trade) -> None:
    posted = sold(dutch)
    key = row_of(dutch, posted.invoice_id).id
    assert e_invoices.make(dutch.desk, key).done
    with dutch.desk.writing("test") as unit:
        unit.session.execute(text("drop trigger guard_archive_content_update"))
        unit.session.execute(text("update archive_content set bytes = x'00', codec = 'raw'"))
    assert [p.code for p in e_invoices.file_of(dutch.desk, key).problems] == ["EIN-003-lost"]


@pytest.mark.rule("EIN-002")
def test_a_document_of_before_gets_its_electronic_form_when_it_is_wanted(dutch: Trade) -> None:
    customer = buyer(dutch, e_invoice="paper")
    posted = sold(dutch, customer)
    assert [p.code for p in e_invoices.want(dutch.desk, posted.invoice_id).problems] == ["EIN-002-kind"]
    dutch.change(Customer, customer, e_invoice="facturx")
    key = e_invoices.want(dutch.desk, posted.invoice_id).value
    assert key is not None and e_invoices.want(dutch.desk, posted.invoice_id).value == key
    made = e_invoices.make(dutch.desk, key).value
    assert made is not None and made.content.startswith(b"%PDF-")


@pytest.mark.rule("FTI-041", "EIN-002")
@pytest.mark.parametrize(("form", "count"), [("peppol_ubl", 2), ("paper", 0)])
def test_what_was_electronic_is_taken_back_electronically(dutch: Trade, form: str, count: int) -> None:
    posted = sold(dutch, buyer(dutch, e_invoice=form))
    assert corrections.cancel(dutch.desk, posted.invoice_id, reason_id=reason(dutch)).done
    with dutch.desk.reading() as session:
        assert len(session.scalars(select(ElectronicInvoice)).all()) == count


@pytest.mark.rule("EIN-010")
def test_files_of_a_document_go_along(dutch: Trade) -> None:
    posted = sold(dutch)
    with dutch.desk.writing("test") as unit:
        for name, content in (("uren.csv", b"a;b"), ("foto.bmp", b"BM")):
            unit.session.add(Attachment(company_id=dutch.desk.company_id, owner_table="sales_invoice", owner_id=posted.invoice_id,
                                        name=name, content_sha256=archive.keep(unit.session, content)))
    found = e_invoices.read_back(dutch.desk, row_of(dutch, posted.invoice_id).id).value
    assert found is not None
    assert [one.filename for one in found.attachments][1:] == ["uren.csv"]
    assert found.attachments[1].content == b"a;b"


# ---------------------------------------------------------------- answers

def response(number: str, code: str, words: str = "", root: str = "ApplicationResponse") -> bytes:
    """What a provider sends back about an invoice."""
    spaces = "urn:oasis:names:specification:ubl:schema:xsd:"
    said = f"<cbc:Description>{words}</cbc:Description>" if words else ""
    return (f'<{root} xmlns="{spaces}ApplicationResponse-2" xmlns:cac="{spaces}CommonAggregateComponents-2" '
            f'xmlns:cbc="{spaces}CommonBasicComponents-2"><cbc:ID>1</cbc:ID><cbc:IssueDate>2026-03-05</cbc:IssueDate>'
            f"<cac:DocumentResponse><cac:Response><cbc:ResponseCode>{code}</cbc:ResponseCode>{said}</cac:Response>"
            f"<cac:DocumentReference><cbc:ID>{number}</cbc:ID></cac:DocumentReference></cac:DocumentResponse></{root}>").encode()


@pytest.mark.rule("EIN-025")
@pytest.mark.parametrize(("code", "answer"), [("AB", "delivered"), ("AP", "delivered"), ("RE", "rejected")])
def test_an_answer_of_the_receiver_changes_the_status_once(dutch: Trade, tmp_path: Path, code: str, answer: str) -> None:
    posted = sold(dutch)
    key = row_of(dutch, posted.invoice_id).id
    e_invoices.mark_sent(dutch.desk, [key])
    file = tmp_path / "antwoord.xml"
    file.write_bytes(response(posted.number, code, "Prijs te hoog"))
    assert e_invoices.take_responses(dutch.desk, [file]).ids == (key,)
    assert row_of(dutch, posted.invoice_id).status == answer
    assert e_invoices.take_responses(dutch.desk, [file]).ids == ()
    last = e_invoices.events(dutch.desk, key)[-1]
    assert (last.status, last.note) == (answer, "Prijs te hoog")


@pytest.mark.rule("EIN-025")
@pytest.mark.parametrize(("content", "code"), [
    (b"", "EIN-read-xml"), (b"no xml", "EIN-read-xml"), (b"<a/>", "EIN-025-none"),
    (response("VF-1", "XX"), "EIN-025-code"), (response("VF-1", "AP"), "EIN-025-unknown"),
    (response("", "AP"), "EIN-025-none")])
def test_what_is_no_answer_is_told(dutch: Trade, tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "x.xml"
    file.write_bytes(content)
    found = e_invoices.take_responses(dutch.desk, [file, tmp_path / "gone.xml"])
    assert [p.code for _n, p in found.problems] == [code, "SAF-io"] and found.ids == ()


def test_answers_are_read_with_their_day() -> None:
    found = application_response.read(response("VF-1", "RE", "Nee"))
    assert found == (application_response.Response("VF-1", Answer.REJECTED, "Nee", date(2026, 3, 5)),)


def test_nothing_is_known_of_what_is_not_there(dutch: Trade) -> None:
    assert [p.code for p in e_invoices.make(dutch.desk, 99).problems] == ["EIN-002-gone"]
    assert e_invoices.events(dutch.desk, 99) == () and e_invoices.problems_of(dutch.desk, 99) == ()
    assert e_invoices.invoice_of(dutch.desk, 99) is None
    assert e_invoices.of_invoice(dutch.desk, 99) is None
    with dutch.desk.reading() as session:
        assert e_invoices.record_of(session, dutch.desk, 99) is None


@pytest.mark.rule("EIN-002", "EIN-003")
def test_made_exported_and_refused_on_each_database(database_url: Path | str, tmp_path: Path) -> None:
    office = trade.trade(database_url)
    try:
        first, second = (sold(office, key) for key in (buyer(office), buyer(office, e_invoice_id="12345678")))
        assert archiving.finish(office.desk).done == (first.invoice_id, second.invoice_id)
        ids = [e_invoices.of_invoice(office.desk, one.invoice_id) or 0 for one in (first, second)]
        assert e_invoices.export(office.desk, ids, tmp_path).ids == tuple(ids)
        e_invoices.mark_sent(office.desk, ids[1:])
        e_invoices.mark_rejected(office.desk, ids[1:], "Onbekend")
        with office.desk.reading() as session:
            listing, company = queries.e_invoice_listing(), office.desk.company_id
            found = {view: listing.count(session, ListQuery(company, scope={"view": view}))
                     for view in ("ready", "exported", "sent", "rejected", "all")}
            assert queries.waiting(session, company) == 1
        assert found == {"ready": 0, "exported": 1, "sent": 0, "rejected": 1, "all": 2}
        office.whole()
    finally:
        office.file.close()


MIRRORED: dict[str, dict[str, Any]] = {
    "prices with VAT and discounts": {"prices_include_vat": True, "discount_percent": Decimal("2.5")},
    "an amount off": {"discount_amount": 777},
    "prices with VAT, an amount off": {"prices_include_vat": True, "discount_amount": 777},
    "plain": {},
}


@pytest.mark.rule("EIN-012", "FTI-041", "EIN-003")
@pytest.mark.parametrize("case", MIRRORED)
def test_what_takes_a_document_back_says_the_same_positive_amounts(dutch: Trade, case: str) -> None:
    head = ORDERED | MIRRORED[case]
    freight = dutch.charge_code(uncl7161="FC")
    lines = (dutch.line(1, "8000", "19.99", quantity="3", discount_percent=Decimal("12.5"), text="Lamp"),
             dutch.line(2, "8010", "4.35", quantity="7", code="S2", text="Boek"),
             dutch.line(3, "8000", "-10", text="Emballage terug"))
    posted = dutch.post(dutch.draft(buyer(dutch), *lines, head=head, charges=(
        Charge(1, freight, Decimal("12.50"), "EUR", text="Vracht"), Charge(2, freight, Decimal(3), "EUR", line_no=2))))
    back = corrections.cancel(dutch.desk, posted.invoice_id, reason_id=reason(dutch)).value
    assert back is not None
    first, second = (e_invoices.read_back(dutch.desk, row_of(dutch, key).id) for key in (posted.invoice_id, back.invoice_id))
    assert first.value is not None, first.problems
    assert second.value is not None, second.problems
    assert second.value.totals == first.value.totals and second.value.totals.due == posted.total
    assert [line.net for line in second.value.lines] == [line.net for line in first.value.lines]
    assert second.value.preceding[0].number == posted.number


@pytest.mark.rule("EIN-013", "FTI-041")
@pytest.mark.parametrize("abroad", ["BE"], indirect=True)
@pytest.mark.parametrize("inside", [False, True], ids=["prices without VAT", "prices with VAT"])
@pytest.mark.parametrize("whole", [True, False], ids=["cancelled", "credited"])
def test_a_belgian_cash_discount_is_taken_back_too(abroad: Trade, inside: bool, whole: bool) -> None:
    head = {**ORDERED, "cash_discount_id": abroad.discount("2IN14", 14, "2"), "prices_include_vat": inside}
    posted = abroad.post(abroad.draft(buyer(abroad, "BE"), abroad.line(1, "700000", "1000", text="Onderhoud"), head=head))
    if whole:
        back = corrections.cancel(abroad.desk, posted.invoice_id, reason_id=reason(abroad)).value
    else:
        credit = corrections.credit_note(abroad.desk, posted.invoice_id, reason_id=reason(abroad)).value
        assert credit is not None and credit.id is not None
        back = abroad.post_id(credit.id)
    assert back is not None
    for key in (posted.invoice_id, back.invoice_id):
        found = e_invoices.read_back(abroad.desk, row_of(abroad, key).id)
        assert found.value is not None, found.problems
        assert found.value.totals.due == posted.total


@pytest.mark.rule("EIN-020", "EIN-010")
def test_what_is_checked_on_the_draft_is_what_is_sent(dutch: Trade) -> None:
    lines = (dutch.line(1, "8000", "19.99", quantity="3", discount_percent=Decimal("12.5"), text="Lamp"),
             dutch.line(2, "8010", "4.35", quantity="7", code="S2", text="Boek"))
    kept = invoices.save(dutch.desk, dutch.draft(buyer(dutch), *lines, head=ORDERED, charges=(
        Charge(1, dutch.charge_code(), Decimal("12.50"), "EUR", text="Vracht"),))).value
    assert kept is not None and kept.id is not None
    with dutch.desk.reading() as session:
        books = Books(session, dutch.desk)
        before = e_records.of_figures(session, books, figures(session, dutch.desk, kept, books), Profile.PEPPOL)
    posted = dutch.post_id(kept.id)
    with dutch.desk.reading() as session:
        after = e_invoices.record_of(session, dutch.desk, posted.invoice_id)
    assert after is not None and after.payment is not None and before.number == e_records.PROVISIONAL
    assert replace(before, number=posted.number, payment=after.payment) == after
