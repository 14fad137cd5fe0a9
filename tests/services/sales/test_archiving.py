"""Posted documents get their PDF after the posting, many at once, also after a kill in between (DOC-003, PST-001)."""

import pytest
from sqlalchemy import select, text

from app.models.archive import ArchivedDocument, OutputItem
from app.models.invoices import SalesInvoice
from app.services.sales import archive, archiving, invoices, said
from app.services.sales.invoice_paper import paper
from app.storage import archive as contents
from app.storage.errors import FinalRowError
from tests.services.sales.test_archive import posted
from tests.services.sales.trade import Trade


def kept(office: Trade) -> list[int]:
    """The invoices that have a PDF."""
    with office.desk.reading() as session:
        return list(session.scalars(select(ArchivedDocument.document_id).order_by(ArchivedDocument.document_id)))


@pytest.mark.rule("DOC-003", "PST-001")
def test_what_was_posted_before_a_kill_is_archived_at_the_next_start(dutch: Trade) -> None:
    first, second = posted(dutch).invoice_id, posted(dutch).invoice_id
    assert archive.file_of(dutch.desk, first).done
    assert archiving.unfinished(dutch.desk) == [second]
    made = archiving.finish(dutch.desk)
    assert made.done == (second,) and made.waiting == ()
    assert kept(dutch) == [first, second] and archiving.unfinished(dutch.desk) == []
    with dutch.desk.reading() as session:
        assert session.scalars(select(OutputItem.status).where(OutputItem.document_id == second)).all() == ["to_do"]


@pytest.mark.rule("DOC-003")
def test_many_at_once_give_the_same_bytes_as_one(dutch: Trade) -> None:
    ids = [posted(dutch).invoice_id for _n in range(3)]
    assert archiving.finish(dutch.desk).done == tuple(ids)
    with dutch.desk.reading() as session:
        found = said.of_posted(session, dutch.desk.company_id, ids[1])
        assert found is not None
        alone = archive.render(session, paper(session, dutch.desk, found))
    kept_bytes = archive.file_of(dutch.desk, ids[1]).value
    assert kept_bytes is not None and kept_bytes.content == alone


@pytest.mark.rule("DOC-003", "PST-001")
def test_a_document_that_cannot_be_drawn_stays_posted_and_to_do(dutch: Trade, monkeypatch: pytest.MonkeyPatch) -> None:
    bad, good = posted(dutch), posted(dutch)
    drawn = archive.render

    def render(session: object, data: object) -> bytes:
        if getattr(data, "document", "") == bad.number:
            raise ValueError("no such picture")
        return drawn(session, data)  # type: ignore[arg-type]

    monkeypatch.setattr(archive, "render", render)
    monkeypatch.setattr(archiving, "render", render)
    made = archiving.finish(dutch.desk)
    assert made.done == (good.invoice_id,) and made.waiting == ((bad.invoice_id, "no such picture"),)
    assert archiving.unfinished(dutch.desk) == [bad.invoice_id]
    assert archiving.unfinished(dutch.desk, leave={bad.invoice_id}) == []
    with dutch.desk.reading() as session:
        assert session.get_one(SalesInvoice, bad.invoice_id).state == "posted"
        assert session.scalars(select(OutputItem.status).where(OutputItem.document_id == bad.invoice_id)).all() == ["to_do"]
    monkeypatch.undo()
    assert archiving.finish(dutch.desk).done == (bad.invoice_id,)
    dutch.whole()


@pytest.mark.rule("DOC-003")
def test_a_stored_pdf_that_was_tampered_with_is_reported(dutch: Trade) -> None:
    invoice = posted(dutch)
    archiving.finish(dutch.desk)
    with dutch.desk.writing("test.tamper") as uow:
        connection = uow.session.connection()
        triggers = text("select name from sqlite_master where type = 'trigger' and tbl_name = 'archive_content'")
        for (name,) in connection.execute(triggers).all():
            connection.exec_driver_sql(f"drop trigger {name}")
        connection.exec_driver_sql("update archive_content set bytes = x'00'")
    outcome = archive.file_of(dutch.desk, invoice.invoice_id)
    assert outcome.value is None and [p.code for p in outcome.problems] == ["DOC-003-lost"]
    with dutch.desk.reading() as session:
        assert len(list(contents.damaged(session))) == 1


@pytest.mark.rule("DOC-005")
def test_nobody_deletes_a_posted_document_or_its_pdf(dutch: Trade) -> None:
    invoice = posted(dutch)
    archiving.finish(dutch.desk)
    assert [p.code for p in invoices.delete(dutch.desk, invoice.invoice_id).problems] == ["FTI-posted"]
    for table in ("sales_invoice", "invoice_line", "archived_document", "archive_content"):
        with pytest.raises(FinalRowError), dutch.desk.writing("test.delete") as uow:
            uow.session.execute(text(f"delete from {table}"))
    assert kept(dutch) == [invoice.invoice_id]
    dutch.whole()
