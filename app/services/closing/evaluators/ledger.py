"""Tasks of the close about the ledger: ALW, RAT, REV, REC (closing 1.4)."""

from decimal import Decimal

from app.core.problems import information
from app.core.words import N_, declare
from app.queries import reconciling
from app.queries import revaluation as queries
from app.services import allowances
from app.services.closing.finding import NOT_APPLICABLE, Found, Item, Look, summed
from app.services.customers.facts import parameters
from app.settings import ALLOWANCE_PERCENTS

declare({
    "CLS-040-allowance": N_("The provision is to change by this amount."),
    "CLS-040-rate": N_("There is no rate for {currency} on {day} that is new enough."),
    "CLS-040-never": N_("{count:entry|entries} in {currency} not revalued at the end of the period."),
    "CLS-040-since": N_("Something was posted, or a rate changed, after run {number}."),
    "CLS-040-difference": N_("The ledger and the customer entries differ."),
    "CLS-040-vat": N_("The ledger and the VAT entries differ."),
})


def allowance(look: Look) -> Found:
    """ALW: the change the provision asks for at the end of the period; not applicable without percentages (WOF-11)."""
    percents = [Decimal(text) for text in parameters(look.session, look.company_id).get(ALLOWANCE_PERCENTS)]
    found = allowances.propose(look.desk, look.end, percents).value if any(percents) else None
    if found is None:
        return NOT_APPLICABLE
    if not found.change:
        return Found(amount=0)
    return summed([Item(f"allowance:{look.end.isoformat()}:{found.change}", look.end.isoformat(), look.end, found.change,
                        reason=information("CLS-040-allowance"), kind=N_("Provision for doubtful debts"))])


def rates(look: Look) -> Found:
    """RAT: currencies with something open and without a rate for the end of the period (RAT-010)."""
    if not queries.open_currencies(look.session, look.company_id, look.end):
        return NOT_APPLICABLE
    return Found([Item(f"currency:{currency}", currency, look.end,
                       reason=information("CLS-040-rate", currency=currency, day=look.end), kind=N_("Currency"))
                  for currency in queries.missing_rates(look.session, look.company_id, look.end)])


def revaluation(look: Look) -> Found:
    """REV: currencies by posting profile without a live run of the end of the period, or changed since (REV-031, 034)."""
    if not queries.any_open(look.session, look.company_id, look.end):
        return NOT_APPLICABLE
    return summed([
        Item(f"revaluation:{one.key}", f"{one.currency} · {one.profile}", look.end, one.carried,
             reason=information("CLS-040-since", number=one.number) if one.number
             else information("CLS-040-never", count=one.entries, currency=one.currency), kind=N_("Currency"))
        for one in queries.outstanding(look.session, look.company_id, look.end)])


def reconciled(look: Look) -> Found:
    """REC: control accounts and VAT accounts that differ at the end of the period (CLS-050, PST-040, 041)."""
    return summed([
        Item(f"vat:{one.number}" if tax else f"account:{one.account_id}", one.number, look.end, one.difference,
             reason=information("CLS-040-vat" if tax else "CLS-040-difference"),
             kind=N_("VAT account") if tax else N_("Control account"), ref=("account", one.account_id))
        for one, tax in reconciling.standing(look.session, look.company_id, look.end) if one.difference])
