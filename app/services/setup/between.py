"""Which companies pay for each other, and on which accounts it is owed (CEN-01, 06)."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.accounts import NumberSeries, NumberSeriesLine, NumberSeriesUse
from app.models.company import Company
from app.models.intercompany import IntercompanyPair, PaymentGroup
from app.services.setup.declaration import Draft, Field, Kind, SetupTable
from app.services.setup.relations import check_posting

declare({
    "CEN-01-itself": N_("A company does not pay for itself. Choose another one."),
    "CEN-01-one": N_("What is owed to it and by it stands on two accounts. Choose another one for one of them."),
    "CEN-01-groups": N_("{one} and {other} are in different payment groups already. Choose a company of the same group."),
})

PURPOSE, START = "intercompany", date(1900, 1, 1)
SERIES = {"en": "Between companies", "nl": "Tussen bedrijven", "fr": "Entre sociétés", "de": "Zwischen Unternehmen"}
SIDES = (("payment", N_("The company that is paid")), ("invoice", N_("The company that invoiced")))


def _pair(draft: Draft) -> Iterator[Problem]:
    """Another company, two accounts, one group (CEN-01)."""
    values = draft.values
    if values["partner_id"] == draft.desk.company_id:
        yield error("CEN-01-itself", at="partner_id")
    if values["due_to_id"] == values["due_from_id"]:
        yield error("CEN-01-one", at="due_from_id")
    yield from check_posting(draft.session, values["due_to_id"], "due_to_id", N_("Owed to it"))
    yield from check_posting(draft.session, values["due_from_id"], "due_from_id", N_("Owed by it"))
    one, other = (draft.session.get(Company, key or 0) for key in (draft.desk.company_id, values["partner_id"]))
    if one is not None and other is not None and one.payment_group_id and other.payment_group_id \
            and one.payment_group_id != other.payment_group_id:
        yield error("CEN-01-groups", at="partner_id", one=one.legal_name, other=other.legal_name)


def _together(draft: Draft) -> None:
    """Both companies are in one payment group from now on: that of either, else a new one (CEN-01)."""
    session = draft.session
    one, other = (session.get_one(Company, key) for key in (draft.desk.company_id, draft.row.partner_id))
    group = one.payment_group_id or other.payment_group_id
    if group is None:
        made = PaymentGroup(code=one.code, names={"en": one.legal_name})
        session.add(made)
        session.flush()
        group = made.id
    one.payment_group_id = other.payment_group_id = group
    for company in (one, other):
        _numbers(session, company)
    session.flush()


def _numbers(session: Session, company: Company) -> None:
    """The numbers that settlements between companies have in common; they name the company that paid (CEN-03)."""
    use = NumberSeriesUse
    if session.scalars(select(use.id).where(use.company_id == company.id, use.purpose == PURPOSE)).first() is not None:
        return
    series = NumberSeries(company_id=company.id, code="INTERCO", names=dict(SERIES), gapless=False, manual=False,
                          date_order="off")
    session.add(series)
    session.flush()
    session.add(NumberSeriesLine(series_id=series.id, start=START, mask=f"{company.code.upper()}-{{N:5}}", first=1, last_used=0))
    session.add(use(company_id=company.id, purpose=PURPOSE, series_id=series.id))


INTERCOMPANY_PAIRS = SetupTable(
    "intercompany_pairs", N_("Payments between companies"), IntercompanyPair, "payments", (
        Field("partner_id", N_("Other company"), Kind.COMPANY, True, locked=True, listed=True, width=240),
        Field("due_to_id", N_("Owed to it"), Kind.LINK, True, link="accounts", listed=True, width=200),
        Field("due_from_id", N_("Owed by it"), Kind.LINK, True, link="accounts", listed=True, width=200),
        Field("discount_in", N_("Cash discounts are posted in"), Kind.CHOICE, True, choices=SIDES, default="invoice"),
        Field("exchange_in", N_("Exchange results are posted in"), Kind.CHOICE, True, choices=SIDES, default="payment")),
    label="partner_id", order=("partner_id",), unique=("partner_id",), check=_pair, after=_together, icon="arrow-left-right",
    about=N_("A payment of one company settles entries of the other once each has its row here, with its own accounts."))
