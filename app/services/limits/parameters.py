"""The parameters of limits: editing on the card, identification, expiry, sign-off (P-24, 26, 27, 30, 38, 40)."""

from decimal import Decimal

from sqlalchemy.orm import Session

from app.rules.credit import adjustments, signing
from app.rules.credit.signing import Switch
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.limits import facts
from app.settings import (
    CREDIT_EXPIRY_DAYS,
    CREDIT_IDENTIFICATION,
    CREDIT_IDENTIFICATION_FROM,
    CREDIT_MANUAL_LIMITS,
    CREDIT_NO_EXPIRY,
    SIGN_INCREASE_ABOVE,
    SIGN_JOURNALS,
    SIGN_LIMIT_ABOVE,
    SIGN_LINES,
    SIGN_SELF,
    SIGN_THEN_POST,
)


def of_lines(session: Session, desk: Desk) -> adjustments.Parameters:
    """What the lines of a journal are checked by (P-26, 27, 30)."""
    known = parameters(session, desk.company_id)
    return adjustments.Parameters(adjustments.Identification(known.get(CREDIT_IDENTIFICATION)),
                                  known.get(CREDIT_IDENTIFICATION_FROM), known.get(CREDIT_NO_EXPIRY), facts.home(session, desk))


def of_signing(session: Session, desk: Desk) -> signing.Settings:
    """Which limit journals need a second person (P-38, SGN-02, 04, 05, 07); 0 as a threshold is none."""
    known = parameters(session, desk.company_id)
    on = frozenset(switch for switch, setting in ((Switch.JOURNALS, SIGN_JOURNALS), (Switch.JOURNAL_LINES, SIGN_LINES))
                   if known.get(setting))
    increase: Decimal = known.get(SIGN_INCREASE_ABOVE)
    return signing.Settings(on, known.get(SIGN_LIMIT_ABOVE) or None, increase or None, self_approval=known.get(SIGN_SELF),
                            post_after=known.get(SIGN_THEN_POST))


def manual(desk: Desk) -> bool:
    """May limits be changed on the card, without a journal (P-24)?"""
    with desk.reading() as session:
        return parameters(session, desk.company_id).get(CREDIT_MANUAL_LIMITS)


def expiry_days(desk: Desk) -> int:
    """So many days before the end of a limit or policy is warned (P-40)."""
    with desk.reading() as session:
        return parameters(session, desk.company_id).get(CREDIT_EXPIRY_DAYS)
