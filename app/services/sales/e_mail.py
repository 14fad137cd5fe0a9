"""Electronic invoices by e-mail: a draft in the mail program with the file, and the PDF beside an XML (EIN-002, COL-34)."""

from app import i18n
from app.core.identifiers import iban_grouped
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.formats.mail_drafts import Attachment, draft
from app.models.company import Company
from app.models.customers import Customer, CustomerContact
from app.models.invoices import ElectronicInvoice, SalesInvoice
from app.services import email_texts, letterheads, outgoing
from app.services.desk import Desk
from app.services.sales import archive as papers
from app.services.sales import e_invoices

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
        row = session.get_one(ElectronicInvoice, e_id)
        invoice = session.get_one(SalesInvoice, row.invoice_id)
        payer, company = session.get_one(Customer, invoice.invoice_account_id), session.get_one(Company, desk.company_id)
        to = papers.recipient_of(session, invoice, payer, "email")
        if to is None:
            return Outcome(None, (error("EIN-002-email", customer=payer.name),))
        contact = session.get(CustomerContact, invoice.contact_id) if invoice.contact_id is not None else None
        bank = letterheads.account(session, company, invoice.currency)
        region = i18n.region_for(invoice.language, None)
        fields = {
            "document_no": invoice.number, "document_date": i18n.long_day(invoice.document_date, region),
            "total": i18n.money(abs(invoice.total), invoice.currency, region), "currency": invoice.currency,
            "remaining": i18n.money(abs(invoice.total), invoice.currency, region),
            "pay_by": i18n.long_day(invoice.due_date or invoice.document_date, region), "customer_name": payer.name,
            "customer_no": payer.number, "contact_name": contact.name if contact is not None else payer.name,
            "company_name": company.legal_name, "company_number": letterheads.registration(session, company),
            "company_phone": company.phone or "", "company_email": company.email or "", "agent_name": desk.actor.name,
            "iban": iban_grouped(bank.iban) if bank is not None else "", "bic": (bank.bic or "") if bank is not None else "",
            "payment_reference": invoice.payment_reference or ""}
        said = email_texts.message(session, company, "credit_note" if invoice.credit else "invoice", invoice.language, region,
                                   fields)
        sender, customer_id, number = company.email or "", payer.id, invoice.number or ""
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
