"""Electronic invoices by e-mail: a draft in the mail program with the file, and the PDF beside an XML (EIN-002, COL-34)."""

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment, draft
from app.models.company import Company
from app.models.customers import Customer
from app.models.invoices import ElectronicInvoice
from app.services import outgoing
from app.services.desk import Desk
from app.services.sales import archive as papers
from app.services.sales import dispatch, e_invoices

declare({
    "EIN-002-email": N_("No e-mail address for invoices is known of {customer}."),
})


def mail_draft(desk: Desk, e_id: int) -> Outcome[tuple[str, bytes]]:
    """An e-mail with the electronic invoice, to open in the mail program: file name and bytes; it is *exported* then.

    It goes to the contact of the document, else to the one for invoices; without one it is refused (`EIN-002-email`).
    """
    made = e_invoices.file_of(desk, e_id)
    if made.value is None:
        return Outcome(None, made.problems)
    invoice_id = e_invoices.invoice_of(desk, e_id)
    paper = papers.file_of(desk, invoice_id) if invoice_id is not None and made.value.name.endswith(".xml") else None
    with desk.reading() as session:
        ref = (dispatch.INVOICES, session.get_one(ElectronicInvoice, e_id).invoice_id)
        found = dispatch.of(session, desk.company_id, ref)
        assert found is not None
        to, said = dispatch.message(session, desk, found)
        if not to:
            return Outcome(None, (error("EIN-002-email", customer=session.get_one(Customer, found.customer_id).name),))
        sender, customer_id, number = session.get_one(Company, desk.company_id).email or "", found.customer_id, found.number
    kind = "pdf" if made.value.name.endswith(".pdf") else "xml"
    attachments = [Attachment(made.value.name, made.value.content, kind)]
    if paper is not None and paper.value is not None:
        attachments.append(Attachment(paper.value.name, paper.value.content))
    content = draft(sender=sender, to=to, subject=said.subject, body=said.body, when=desk.clock.now(),
                    identity=f"{number}.{e_id}", attachments=attachments)
    with desk.writing("e_invoice.mail") as uow:
        outgoing.store(uow.session, desk, (e_invoices.TABLE, e_id), customer_id, channel="client", sender=sender, to=to,
                       subject=said.subject, body=said.body, attachments=attachments, message_id="", result="handed_over")
    e_invoices.handed_over(desk, e_id, to)
    return Outcome((f"{number}.eml", content))
