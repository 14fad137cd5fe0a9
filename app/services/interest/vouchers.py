"""The voucher of an interest note, one for each note or one for all notes of a customer (INT-24, 25; WIN-05)."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import EntryType, VoucherSource
from app.core.money import Money
from app.core.problems import Problem, error, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Currency
from app.models.collections import CollectionRun
from app.models.company import Company
from app.models.customers import Customer
from app.models.interest import InterestTerms
from app.models.interest_notes import InterestNote, InterestNoteLine
from app.models.ledger import CustomerEntryState
from app.rules.ledger import Conversion, Heading, PlannedEntry, VoucherPlan, entry_voucher, together
from app.services import ledger
from app.services.charge_lines import Charge, Charged, contras
from app.services.charge_vat import ROLE_OF
from app.services.desk import Desk
from app.services.interest.charged import NOTE
from app.services.interest.options import RunOptions
from app.services.rates import rate_on

declare({
    "INT-22-rounding": N_("The interest note of {customer} is rounded by {amount}."),
})


def charges(session: Session, note: InterestNote) -> list[Charge]:
    """What a note posts: interest and fee by the switches of its terms, compensation and rounding always (INT-24, LAW-08)."""
    terms = session.get_one(InterestTerms, note.terms_id)
    interest_vat = note.vat - note.fee_vat - note.compensation_vat
    parts = (Charge("interest", note.interest, interest_vat) if terms.post_interest else None,
             Charge("fee", note.fee, note.fee_vat) if terms.post_fee else None,
             Charge("compensation", note.compensation, note.compensation_vat), Charge("rounding", note.rounding, 0))
    return [part for part in parts if part is not None and (part.amount or part.vat)]


def profile_of(session: Session, desk: Desk, note: InterestNote,
               customer: Customer) -> tuple[ledger.ProfileChoice | None, tuple[Problem, ...]]:
    """The posting profile of a note: the customer's, the one the run chose, or that of the oldest entry it charges (INT-30)."""
    run = session.get(CollectionRun, note.run_id) if note.run_id else None
    options = RunOptions.restored(run.parameters) if run is not None else RunOptions(note.document_date)
    chosen = options.profile_id if options.profile == "select" else None
    if options.profile == "transaction":
        chosen = session.scalars(
            select(CustomerEntryState.posting_profile_id)
            .join(InterestNoteLine, InterestNoteLine.entry_id == CustomerEntryState.entry_id)
            .where(InterestNoteLine.note_id == note.id, InterestNoteLine.excluded.is_(False))
            .order_by(InterestNoteLine.line_no)).first()
    return ledger.Profiles(session, desk.company_id).choose(customer, chosen)


def plan_note(session: Session, desk: Desk, note: InterestNote) -> tuple[VoucherPlan | None, tuple[Problem, ...]]:
    """The voucher of one note; none when nothing of it is posted (INT-24)."""
    parts = charges(session, note)
    total = sum(part.amount + part.vat for part in parts)
    if total == 0:
        return None, ()
    customer = session.get_one(Customer, note.customer_id)
    profile, wrong = profile_of(session, desk, note, customer)
    roles, missing = ledger.role_accounts(session, desk.company_id,
                                          sorted({AccountRole.PENNY, *(ROLE_OF[part.kind] for part in parts)}))
    if profile is None or missing:
        return None, wrong + missing
    conversion = _conversion(session, desk, note)
    if conversion is None:
        return None, (error("IMP-007-rate", currency=note.currency, day=note.posting_date),)
    entry = PlannedEntry(note.customer_id, EntryType.INTEREST_NOTE, "", note.document_date, note.due_date, total,
                         conversion.value(total), profile.profile_id, profile.control_account_id, conversion.rate,
                         document=(NOTE, note.id))
    terms = session.get_one(InterestTerms, note.terms_id)
    charged = Charged(customer, (NOTE, note.id), note.vat_date or note.posting_date, profile,
                      item_group_id=terms.item_vat_group_id)
    lines, vat = contras(session, charged, parts, conversion)
    plan = entry_voucher(heading(note, customer), [entry], lines, conversion, roles[AccountRole.PENNY])
    asked = (warning("INT-22-rounding", key=f"INT-22-{note.id}", customer=customer.number,
                     amount=Money(note.rounding, note.currency)),) if note.rounding else ()
    return replace(plan, vat=tuple(vat)), asked


def heading(note: InterestNote, customer: Customer) -> Heading:
    """What every line of a note's voucher shares."""
    return Heading(VoucherSource.INT, note.posting_date, note.document_date, note.currency, customer.name, (NOTE, note.id))


def summary_plan(session: Session, desk: Desk, notes: Sequence[InterestNote], plans: Sequence[VoucherPlan]) -> VoucherPlan:
    """One voucher for all notes of a customer, headed by the first of them (INT-25)."""
    customer = session.get_one(Customer, notes[0].customer_id)
    home = session.get_one(Company, desk.company_id).accounting_currency
    return together(replace(heading(notes[0], customer), currency=home), plans)


def _conversion(session: Session, desk: Desk, note: InterestNote) -> Conversion | None:
    """How the note's currency is valued on its posting date (INT-13); None without a rate."""
    home = session.get_one(Company, desk.company_id).accounting_currency
    rate = Decimal(1) if note.currency == home else rate_on(session, desk.company_id, note.currency, home, note.posting_date)
    if rate is None:
        return None
    decimals = dict(session.execute(select(Currency.code, Currency.decimals)).all())
    return Conversion(rate, decimals[note.currency], decimals[home])
