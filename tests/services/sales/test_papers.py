"""Confirmations, picking lists, slips and pro formas say what was posted, in the reader's language (DOC-001, ORD-040…064)."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select, text

from app.models.archive import ArchivedDocument, LetterRecord
from app.models.documents import DocumentLayout, DocumentText
from app.models.sales import PackingSlip
from app.models.terms import PaymentSchedule
from app.queries import outputs as output_queries
from app.queries.listing import ListQuery
from app.services.sales import archive, archiving, order_invoices, orders, outputs, papers, quotations, steps
from app.services.sales.document import Document, Line
from app.services.sales.order_invoices import InvoiceWish, Summary
from app.services.sales.steps import Step
from tests.reports.reading import pages, texts
from tests.services.sales import trade
from tests.services.sales.test_orders import codes, order, post
from tests.services.sales.test_quotations import quotation, stands
from tests.services.sales.trade import DAY, Trade

LANGUAGES = {"NL": "nl", "BE": "fr", "FR": "fr", "DE": "de", "GB": "en"}
STEPS = (Step.CONFIRMATION, Step.PICKING_LIST, Step.PACKING_SLIP)
TITLES = {
    "nl": ("Orderbevestiging", "Orderverzamellijst", "Pakbon", "Pro forma-factuur"),
    "fr": ("Confirmation de commande", "Liste de prélèvement", "Bon de livraison", "Facture pro forma"),
    "de": ("Auftragsbestätigung", "Kommissionierliste", "Lieferschein", "Proformarechnung"),
    "en": ("Order confirmation", "Picking list", "Packing slip", "Pro forma invoice"),
}


def said(office: Trade, ref: papers.Ref) -> str:
    """The words of a document's PDF."""
    outcome = papers.pdf_of(office.desk, ref)
    assert outcome.value is not None, outcome.problems
    return " ".join(" ".join(texts(outcome.value.content)).split())


def made(office: Trade, step: Step, key: int, quantity: str, **more: object) -> tuple[str, papers.Ref]:
    """Number and place of the document a step makes."""
    result, = post(office, step, key, quantity, **more)
    assert result.made, result.problems
    return result.made[0]


def sold(office: Trade, language: str = "nl", country: str = "NL") -> Document:
    """An order of 100 pieces at 12.00 for a customer of a language."""
    customer = office.customer("Smit", language=language, country_code=country)
    product = office.product(price="12")
    line = Line(1, product_id=product, text="Stoel\nmet leuning", quantity=Decimal(100), unit_price=Decimal(12))
    found = order(office, line, customer=customer)
    saved = orders.save(office.desk, replace(found, head=replace(found.head, customer_reference="INK-118")))
    assert saved.value is not None
    return saved.value


def like_first(office: Trade) -> int:
    """Another order like the first."""
    document = orders.load(office.desk, 1).document  # type: ignore[union-attr]
    copied = orders.copy(office.desk, (document.kind, document.ref[1])).value
    assert copied is not None
    saved = orders.save(office.desk, copied).value
    assert saved is not None
    return saved.ref[1]


@pytest.mark.rule("DOC-001", "ORD-040", "ORD-041", "ORD-050")
@pytest.mark.parametrize("abroad", LANGUAGES, indirect=True)
def test_each_step_is_on_paper_in_the_language_of_the_customer(abroad: Trade, request: pytest.FixtureRequest) -> None:
    country = request.node.callspec.params["abroad"]
    language = LANGUAGES[country]
    document = sold(abroad, language, country)
    key = document.ref[1]
    for title, step, quantity in zip(TITLES[language], STEPS, "987", strict=False):
        number, ref = made(abroad, step, key, quantity)
        words = said(abroad, ref)
        assert f"{title} {number}" in words and "Smit" in words and "Stoel" in words and "INK-118" in words
        assert f" {quantity} " in words
    pro_forma = " ".join(texts(papers.pro_forma(abroad.desk, orders.load(abroad.desk, key).document).content))  # type: ignore[union-attr]
    assert TITLES[language][3] in pro_forma


@pytest.mark.rule("ORD-040")
def test_a_confirmation_keeps_what_it_said_and_the_next_one_is_another_version(dutch: Trade) -> None:
    key = sold(dutch).ref[1]
    number, ref = made(dutch, Step.CONFIRMATION, key, "60")
    document = orders.load(dutch.desk, key).document  # type: ignore[union-attr]
    line = replace(document.lines[0], text="Tafel", unit_price=Decimal(15))
    assert orders.save(dutch.desk, replace(document, lines=(line,))).done
    later, second = made(dutch, Step.CONFIRMATION, key, "100")
    assert (number, later) == (f"{document.number}-1", f"{document.number}-2")
    first, other = said(dutch, ref), said(dutch, second)
    assert "Stoel" in first and "720,00" in first and "871,20" in first and "Tafel" not in first
    assert "Tafel" in other and "1.500,00" in other
    again = papers.pdf_of(dutch.desk, ref).value
    assert again is not None and again.content == papers.pdf_of(dutch.desk, ref).value.content  # type: ignore[union-attr]
    with dutch.desk.reading() as session:
        kept = session.execute(select(ArchivedDocument.kind, ArchivedDocument.number).order_by(ArchivedDocument.id)).all()
    assert [tuple(row) for row in kept] == [("confirmation", number), ("confirmation", later)]
    dutch.whole()


@pytest.mark.rule("ORD-050", "DOC-002")
@pytest.mark.parametrize("prices", [False, True])
def test_a_slip_tells_ordered_delivered_and_remaining_with_prices_only_where_wanted(dutch: Trade, prices: bool) -> None:
    dutch.change(DocumentLayout, dutch.one(DocumentLayout, document_kind="packing_slip"), prices=prices)
    key = sold(dutch).ref[1]
    _number, ref = made(dutch, Step.PACKING_SLIP, key, "60", carrier="PostNL", tracking="3S12")
    words = said(dutch, ref)
    assert "Besteld" in words and "100 60 40" in words and "PostNL 3S12" in words and "Naam Datum Handtekening" in words
    assert ("720,00" in words) is prices and ("12,00" in words) is prices
    assert steps.cancel_slip(dutch.desk, ref[1]).done
    with dutch.desk.reading() as session:
        undone = session.scalars(select(PackingSlip.id).where(PackingSlip.corrects_id == ref[1])).one()
    assert "−60" in said(dutch, ("packing_slip", undone)) and "Pakbon PB-2026-00001 van" in said(dutch, ("packing_slip", undone))
    assert "100 60 40" in said(dutch, ref), "a slip stays as it was delivered"


@pytest.mark.rule("DOC-002")
def test_a_layout_brings_a_second_language_a_foot_and_fewer_columns(dutch: Trade) -> None:
    key = dutch.one(DocumentLayout, document_kind="confirmation")
    before = said(dutch, made(dutch, Step.CONFIRMATION, sold(dutch).ref[1], "10")[1])
    assert "Onze leveringsvoorwaarden" not in before and "P1" in before and "/ Date" not in before
    dutch.change(DocumentLayout, key, second_language="fr", item_number=False, references=False,
                 footer={"nl": "Onze leveringsvoorwaarden gelden."})
    after = said(dutch, made(dutch, Step.CONFIRMATION, like_first(dutch), "10")[1])
    assert "Datum / Date" in after and "Onze leveringsvoorwaarden gelden." in after
    assert "P1" not in after and "INK-118" not in after


@pytest.mark.rule("MST-115")
def test_each_kind_of_paper_has_its_own_texts(dutch: Trade) -> None:
    with dutch.desk.writing("test.setup") as uow:
        uow.session.execute(delete(DocumentText))
        for kind, words in (("confirmation", "Dank voor uw bestelling."), ("packing_slip", "Controleer de levering meteen.")):
            uow.session.add(DocumentText(company_id=dutch.desk.company_id, document_kind=kind, position="intro",
                                         texts={"nl": words}))
    key = sold(dutch).ref[1]
    first, second = (said(dutch, made(dutch, step, key, "10")[1]) for step in (Step.CONFIRMATION, Step.PACKING_SLIP))
    assert "Dank voor" in first and "Controleer" not in first
    assert "Controleer" in second and "Dank voor" not in second


# ---------------------------------------------------------------- pro forma

@pytest.mark.rule("ORD-064")
def test_a_pro_forma_has_no_number_no_schedule_and_leaves_nothing_behind(dutch: Trade) -> None:
    schedule = dutch.make(PaymentSchedule(company_id=dutch.desk.company_id, code="IN3", texts={"en": "Three"}, count=3,
                                          interval=1, unit="month", allocation="fixed_number"))
    document = sold(dutch)
    document = replace(document, head=replace(document.head, payment_schedule_id=schedule))
    with dutch.desk.reading() as session:
        before = [session.scalar(select(func.count()).select_from(model)) for model in (ArchivedDocument, LetterRecord)]
    printed = papers.pro_forma(dutch.desk, document)
    words = " ".join(texts(printed.content))
    assert "Pro forma-factuur" in words and "Dit is geen btw-factuur." in words and "1.452,00" in words
    assert "VF-2026" not in words and "NL91" not in words.split("Registratie")[0] and "Termijn" not in words
    with dutch.desk.reading() as session:
        assert before == [session.scalar(select(func.count()).select_from(model)) for model in (ArchivedDocument, LetterRecord)]


@pytest.mark.rule("ORD-064", "FTI-005")
def test_the_pro_forma_of_an_arranged_invoice_takes_its_quantities(dutch: Trade) -> None:
    key = sold(dutch).ref[1]
    made(dutch, Step.PACKING_SLIP, key, "10")
    arranged, = order_invoices.arrange(dutch.desk, InvoiceWish(order_invoices.of_slips(dutch.desk, [key]), DAY, DAY))
    words = " ".join(texts(papers.pro_forma(dutch.desk, arranged.document).content))
    assert "120,00" in words and "145,20" in words


# ---------------------------------------------------------------- invoices of orders

@pytest.mark.rule("ORD-063")
def test_a_combined_invoice_has_a_heading_and_a_subtotal_for_each_order(dutch: Trade) -> None:
    first = sold(dutch)
    second = orders.copy(dutch.desk, (first.kind, first.ref[1])).value
    assert second is not None
    other = orders.save(dutch.desk, replace(second, head=replace(second.head, customer_reference="INK-119"))).value
    assert other is not None
    keys = [first.ref[1], other.ref[1]]
    for key, quantity in zip(keys, ("10", "20"), strict=True):
        made(dutch, Step.PACKING_SLIP, key, quantity)
    result, = order_invoices.post(dutch.desk, InvoiceWish(order_invoices.of_slips(dutch.desk, keys), DAY, DAY,
                                                          Summary.INVOICE_ACCOUNT))
    assert result.made, result.problems
    words = said(dutch, result.made[0][1])
    for part in ("Order VO-2026-00001 van 02-03-2026", "Uw referentie INK-118 · Pakbon PB-2026-00001", "Order VO-2026-00002",
                 "Uw referentie INK-119 · Pakbon PB-2026-00002", "Subtotaal 120,00", "Subtotaal 240,00", "435,60"):
        assert part in words, words
    assert words.count("VO-2026-00001") == 1, "what the heading says is not said again under each line"


# ---------------------------------------------------------------- reading them again

@pytest.mark.rule("DOC-003")
def test_what_is_archived_is_read_without_writing(dutch: Trade, monkeypatch: pytest.MonkeyPatch) -> None:
    key = sold(dutch).ref[1]
    _number, ref = made(dutch, Step.PACKING_SLIP, key, "60")
    first = papers.pdf_of(dutch.desk, ref).value
    result, = order_invoices.post(dutch.desk, InvoiceWish(order_invoices.of_slips(dutch.desk, [key]), DAY, DAY))
    archiving.finish(dutch.desk)
    monkeypatch.setattr(type(dutch.desk), "writing", None)
    again, invoice = papers.pdf_of(dutch.desk, ref).value, papers.pdf_of(dutch.desk, result.made[0][1]).value
    assert first is not None and again is not None and again.content == first.content
    assert invoice is not None and invoice.name == "VF-2026-00001_10001.pdf"


@pytest.mark.rule("DOC-003")
def test_what_is_gone_or_was_tampered_with_is_told(dutch: Trade) -> None:
    assert codes(papers.pdf_of(dutch.desk, ("packing_slip", 99)).problems) == ["DOC-003-none"]
    assert codes(papers.together(dutch.desk, []).problems) == ["DOC-003-none"]
    _number, ref = made(dutch, Step.PACKING_SLIP, sold(dutch).ref[1], "60")
    said(dutch, ref)
    with dutch.desk.writing("test.tamper") as uow:
        connection = uow.session.connection()
        triggers = text("select name from sqlite_master where type = 'trigger' and tbl_name = 'archive_content'")
        for (name,) in connection.execute(triggers).all():
            connection.exec_driver_sql(f"drop trigger {name}")
        connection.exec_driver_sql("update archive_content set bytes = x'00'")
    assert codes(papers.pdf_of(dutch.desk, ref).problems) == ["DOC-003-lost"]


@pytest.mark.rule("DOC-004")
def test_several_documents_come_in_one_file_in_their_order(dutch: Trade) -> None:
    key = sold(dutch).ref[1]
    refs = [made(dutch, step, key, "10")[1] for step in STEPS]
    printed = papers.together(dutch.desk, list(reversed(refs))).value
    assert printed is not None and pages(printed.content) == 3
    first = [" ".join(texts(printed.content, page)) for page in (1, 2, 3)]
    assert ["Pakbon" in first[0], "Orderverzamellijst" in first[1], "Orderbevestiging" in first[2]] == [True] * 3
    assert [kept.ref[0] for kept in papers.of_order(dutch.desk, key)].count("packing_slip") == 1
    assert archive.TABLE == "sales_invoice"


def listed(office: Trade, view: str) -> list[tuple[str, str]]:
    """Number and kind of what the list of outgoing documents shows, by kind."""
    found, query = output_queries.output_listing(), ListQuery(office.desk.company_id, scope={"view": view})
    names = [column.name for column in found.columns]
    with office.desk.reading() as session:
        rows = found.rows(session, query, found.keys(session, query))
    return sorted(((row[names.index("number")], row[names.index("kind")]) for row in rows), key=lambda pair: pair[1])


@pytest.mark.rule("ORD-011", "DOC-003", "DOC-004")
def test_from_quotation_to_printed_invoice_on_each_database(database_url: Path | str) -> None:
    office = trade.trade(database_url)
    try:
        offer = quotation(office, "3", "2")
        assert quotations.send(office.desk, offer.ref[1]).done
        key = quotations.confirm(office.desk, offer.ref[1]).value
        assert key is not None and stands(office, offer.ref[1]).orders == ((key, "VO-2026-00001"),)
        _number, ref = made(office, Step.PACKING_SLIP, key, "3")
        assert "Pakbon PB-2026-00001" in said(office, ref)
        result, = order_invoices.post(office.desk, InvoiceWish(order_invoices.of_slips(office.desk, [key]), DAY, DAY))
        assert result.made, result.problems
        assert archiving.finish(office.desk).done == (result.made[0][1][1],)
        assert listed(office, "print") == [("PB-2026-00001", "packing_slip"), ("VF-2026-00001", "sales_invoice"),
                                           ("OF-2026-00001", "sales_quotation")]
        batch = outputs.print_out(office.desk).value
        assert batch is not None and "60,50" in " ".join(texts(batch.printed.content))
        assert listed(office, "print") == [] and len(listed(office, "done")) == 3
        office.whole()
    finally:
        office.file.close()
