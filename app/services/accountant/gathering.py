"""The books of a stretch of days, with VAT shared out over lines and the letters of what was settled (EXP-001)."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from app import settings
from app.core.books import BookLine, Books, BookVoucher, OpenItem
from app.models.company import Company
from app.queries import accountant as queries
from app.queries import accountant_people
from app.rules.accountant import matching, vat
from app.rules.accountant.matching import Match, Pair
from app.services.accountant.options import Wanted
from app.services.customers.facts import parameters
from app.services.desk import Desk


def gather(session: Session, desk: Desk, wanted: Wanted) -> Books:
    """Read what a file is made of, in the language of the company."""
    language = session.get_one(Company, desk.company_id).language
    known = parameters(session, desk.company_id)
    take = queries.Take(desk.company_id, wanted.first, wanted.last, wanted.kind if wanted.only_new else None)
    found = queries.books(session, take, language)
    matches = matching.matches((Pair(p.id, p.debit, p.credit, p.day) for p in found.pairs), found.open_entries)
    gone = accountant_people.anonymised(session, desk.company_id)
    vouchers = tuple(replace(v, lines=tuple(_matched(line, matches) for line in vat.shared(v.lines, found.parts.get(v.id, ()))))
                     for v in (_unnamed(v, gone) for v in found.books.vouchers))
    company = found.books.company
    company = replace(company, siren=company.siren or "".join(known.get(settings.EXPORT_SIREN).split()),
                      vat_number=company.vat_number or known.get(settings.EXPORT_VAT_NUMBER).strip())
    items = tuple(_known(item, matches) for item in found.books.opening_items)
    return replace(found.books, company=company, vouchers=vouchers, opening_items=items)


def _unnamed(voucher: BookVoucher, gone: Collection[int]) -> BookVoucher:
    """A voucher of customers that were anonymised, their token in place of its texts, which may hold their names (AUD-T04)."""
    name = next((line.customer.name for line in voucher.lines if line.customer is not None and line.customer.id in gone), None)
    if name is None:
        return voucher
    return replace(voucher, text=name, lines=tuple(
        replace(line, text=name) if line.customer is None or line.customer.id in gone else line for line in voucher.lines))


def _known(item: OpenItem, matches: Mapping[int, Match]) -> OpenItem:
    match = matches.get(item.entry_id)
    return replace(item, match=match.letters, settled_on=match.day) if match is not None else item


def _matched(line: BookLine, matches: Mapping[int, Match]) -> BookLine:
    match = matches.get(line.entry_id) if line.entry_id is not None else None
    return replace(line, match=match.letters, settled_on=match.day) if match is not None else line
