"""The printed list in the archive: kept when a list is submitted, the same bytes for ever (ESL-035)."""

from sqlalchemy.orm import Session

from app.models.archive import ArchivedDocument
from app.models.sales_lists import EuSalesList
from app.queries import eu_sales as queries
from app.services.desk import Desk
from app.services.eu_sales import paper
from app.storage import archive

KIND = "eu_sales_list"


def keep(session: Session, desk: Desk, row: EuSalesList) -> int:
    """Archive the list as it stands now; gives the id of the archived document."""
    facts = queries.whole(session, desk.company_id, row.id)
    assert facts is not None
    content = archive.keep(session, paper.render(session, desk, facts, desk.language))
    document = ArchivedDocument(
        company_id=desk.company_id, kind=KIND, number=row.number or "", date=desk.clock.today(), document_table=row.__tablename__,
        document_id=row.id, language=desk.language, content_sha256=content,
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(document)
    session.flush()
    return document.id


def stored(desk: Desk, list_id: int) -> bytes | None:
    """The archived list of a submitted one; None where none is kept. Raises `LostContentError` when it is damaged."""
    with desk.reading() as session:
        head = queries.head(session, desk.company_id, list_id)
        document = session.get(ArchivedDocument, head.archived_id) if head is not None and head.archived_id else None
        return archive.read(session, document.content_sha256) if document is not None else None


def pdf(desk: Desk, list_id: int) -> bytes:
    """The printed list: the archived bytes of a submitted one, else as it stands now."""
    kept = stored(desk, list_id)
    return kept if kept is not None else paper.as_pdf(desk, list_id, desk.language) or b""
