"""Delivery terms and modes, units, representatives and their groups, cost centres and projects (MST-100, 110, 111, 113)."""

from collections.abc import Iterator
from decimal import Decimal

from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.models.accounts import DimensionValue
from app.models.company import Unit
from app.models.terms import DeliveryMode, DeliveryTerm, SalesGroup, SalesGroupMember, SalesRep
from app.rules.customer_parts import check_email
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.ledger import DIMENSIONS, check_account
from app.services.setup.stores import OwnRows

declare({
    "MST-110-place": N_("{incoterm} without a place leaves open who pays for which part of the way. Keep it without a place?"),
    "MST-110-term": N_("A place belongs to an Incoterm. Choose one, or leave the place empty."),
    "MST-111-unit": N_("A unit code has two or three capital letters and digits, such as HUR or C62."),
    "MST-100-sum": N_("The shares add up to {sum} %: more than 100 % cannot be given away."),
    "MST-100-zero": N_("Line {line}: a share lies above 0 %."),
    "MST-100-contact": N_("Mark one representative as the contact of the customers; {count} are marked."),
    "MST-113-dates": N_("The last day lies before the first."),
})

INCOTERMS = tuple((c, c) for c in ("EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF"))
"""The eleven rules of Incoterms 2020; their codes are the same in every language."""
ALL = Decimal(100)


# ---------------------------------------------------------------- delivery

def _delivery_term(draft: Draft) -> Iterator[Problem]:
    incoterm, place = draft.values["incoterm"], (draft.values["place"] or "").strip()
    if incoterm and not place:
        yield warning("MST-110-place", key=f"MST-110-{draft.values['code']}-{incoterm}", at="place", incoterm=incoterm)
    if place and not incoterm:
        yield error("MST-110-term", at="incoterm")


DELIVERY_TERMS = SetupTable(
    "delivery_terms", N_("Delivery terms"), DeliveryTerm, "sales", (
        code(), words("texts", most=100),
        Field("incoterm", N_("Incoterm"), Kind.CHOICE, choices=INCOTERMS, listed=True, width=100),
        Field("place", N_("Place"), most=60, listed=True, width=160)),
    check=_delivery_term, icon="map-pin")

DELIVERY_MODES = SetupTable(
    "delivery_modes", N_("Delivery modes"), DeliveryMode, "sales", (
        code(), words("texts", most=100),
        Field("charges_group_id", N_("Charges group"), Kind.LINK, link="charges_groups", only=("side", "customer"))), icon="send")


# ---------------------------------------------------------------- units

def _unit(draft: Draft) -> Iterator[Problem]:
    typed = draft.values["code"]
    if not (2 <= len(typed) <= 3 and typed.isascii() and typed.isalnum() and typed == typed.upper()):
        yield error("MST-111-unit", at="code")


UNITS = SetupTable(
    "units", N_("Units of measure"), Unit, "sales", (
        Field("code", N_("Code"), required=True, most=3, locked=True, listed=True, width=90), words(title=N_("Name"))),
    key="code", check=_unit, icon="list")
"""Shared by all companies of a file (MST-010); codes of UN/ECE Recommendation 20."""


# ---------------------------------------------------------------- representatives

def _rep(draft: Draft) -> Iterator[Problem]:
    yield from check_account(draft.session, draft.values["account_id"], "account_id")
    yield from check_email(draft.values["email"] or "")


SALES_REPS = SetupTable(
    "sales_reps", N_("Representatives"), SalesRep, "sales", (
        code(), Field("name", N_("Name"), required=True, most=80, listed=True, width=220),
        Field("email", N_("E-mail"), most=254, listed=True, width=220),
        Field("account_id", N_("Account"), Kind.LINK, link="accounts")),
    check=_rep, icon="user")


def _group(draft: Draft) -> Iterator[Problem]:
    members = draft.lines("members")
    total = sum((line.values["share"] for line in members), Decimal(0))
    for n, line in enumerate(members):
        if line.values["share"] <= 0:
            yield error("MST-100-zero", at=f"members.{n}.share", row=n, line=n + 1)
    if total > ALL:
        yield error("MST-100-sum", at="members", sum=total.normalize())
    contacts = sum(bool(line.values["contact"]) for line in members)
    if members and contacts != 1:
        yield error("MST-100-contact", at="members", count=contacts)


SALES_GROUPS = SetupTable(
    "sales_groups", N_("Sales groups"), SalesGroup, "sales", (code(), words(title=N_("Name"))),
    (Lines("members", N_("Members"), (
        Field("rep_id", N_("Representative"), Kind.LINK, True, link="sales_reps"),
        Field("share", N_("Share in percent"), Kind.PERCENT, True, top=100, default=100),
        Field("contact", N_("Contact"), Kind.FLAG)),
        OwnRows(SalesGroupMember, "group_id", ("id",)), unique=("rep_id",)),),
    check=_group, icon="users")


# ---------------------------------------------------------------- dimensions

def _dimension(draft: Draft) -> Iterator[Problem]:
    first, last = draft.values["active_from"], draft.values["active_to"]
    if first and last and last < first:
        yield error("MST-113-dates", at="active_to")


DIMENSION_VALUES = SetupTable(
    "dimension_values", N_("Cost centres and projects"), DimensionValue, "ledger", (
        code(20), words(title=N_("Name")),
        Field("dimension", N_("Dimension"), Kind.CHOICE, True, choices=DIMENSIONS, default="cost_centre", locked=True,
              listed=True, width=130),
        Field("active_from", N_("Active from"), Kind.DATE), Field("active_to", N_("until"), Kind.DATE)),
    order=("dimension", "code"), unique=("dimension", "code"), check=_dimension, icon="columns-3")

TABLES = (DELIVERY_TERMS, DELIVERY_MODES, UNITS, SALES_REPS, SALES_GROUPS, DIMENSION_VALUES)
