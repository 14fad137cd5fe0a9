"""Who files a list: the company with whom to ask, as the file layouts want it (3.7)."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import settings
from app.core.identifiers import compact
from app.formats.eu_sales.record import Contact, Declarant
from app.models.company import Company, CompanyRegistration
from app.services.customers.facts import parameters


def declarant(session: Session, company_id: int) -> Declarant:
    """The company and its contact for lists; what is not entered is empty, the layouts tell what they miss (ESL-050)."""
    company = session.get_one(Company, company_id)
    read = parameters(session, company_id)
    enterprise = session.scalar(select(CompanyRegistration.value).where(
        CompanyRegistration.company_id == company_id, CompanyRegistration.scheme == "bce"))
    contact = Contact(
        read.get(settings.ESL_CONTACT_INITIALS).strip(), read.get(settings.ESL_CONTACT_PREFIX).strip(),
        read.get(settings.ESL_CONTACT_NAME).strip(), read.get(settings.ESL_CONTACT_PHONE).strip() or company.phone or "",
        read.get(settings.ESL_VENDOR).strip(), read.get(settings.ESL_CONSULTANT).strip(),
        compact(read.get(settings.ESL_DIVISION)).removeprefix("NL"))
    street = " ".join(part for part in (company.street, company.number, company.addition) if part)
    return Declarant(compact(company.vat_number or ""), company.legal_name, street, company.postcode, company.city,
                     company.country_code, company.email or "", company.phone or "", compact(enterprise or ""), contact)
