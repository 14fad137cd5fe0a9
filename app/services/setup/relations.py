"""Rules for a customer, a group or all, and a product, a group or all: their fields, and two rules that would meet."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.accounts import Account
from app.services.setup.declaration import Draft, Field, Kind
from app.services.setup.ledger import check_account

declare({
    "MST-112-dates": N_("The rule ends on {last}, before it begins on {first}. Correct one of the days."),
    "MST-112-same": N_("There is a rule for the same customer, the same product and the same days already. "
                       "Change that one, or let one end before the other begins."),
    "MST-041-posting": N_("Account {number} is a control account and takes customer entries only. Choose another account for "
                          "“{field}”."),
})

CUSTOMERS = (("all", N_("All")), ("group", N_("Group")), ("table", N_("Customer")))
ITEMS = (("all", N_("All")), ("group", N_("Group")), ("table", N_("Product")))
LAST = date(9999, 12, 31)


def for_whom(groups: str, title: str, only: tuple[str, str] | None = None) -> tuple[Field, ...]:
    """Which customers a rule is for; `groups` is the table its groups come from."""
    return (Field("customer_code", N_("Customers"), Kind.CHOICE, True, choices=CUSTOMERS, default="all", listed=True, width=150,
                  beside=("customer_id", "customer_group_id")),
            Field("customer_id", N_("Customer"), Kind.CUSTOMER, True, when=("customer_code", ("table",))),
            Field("customer_group_id", title, Kind.LINK, True, link=groups, only=only, when=("customer_code", ("group",))))


def for_what(groups: str, title: str, only: tuple[str, str] | None = None,
             when: tuple[str, tuple[str, ...]] | None = None) -> tuple[Field, ...]:
    """Which products a rule is for."""
    return (Field("item_code", N_("Products"), Kind.CHOICE, True, choices=ITEMS, default="all", listed=True, width=150,
                  beside=("product_id", "product_group_id"), when=when),
            Field("product_id", N_("Product"), Kind.PRODUCT, True, when=("item_code", ("table",))),
            Field("product_group_id", title, Kind.LINK, True, link=groups, only=only, when=("item_code", ("group",))))


def validity() -> tuple[Field, ...]:
    """From when to when a rule counts; empty is open."""
    return (Field("valid_from", N_("Valid from"), Kind.DATE, listed=True, width=110), Field("valid_to", N_("until"), Kind.DATE))


def check_dates(draft: Draft) -> Iterator[Problem]:
    """A rule does not end before it begins."""
    first, last = draft.values["valid_from"], draft.values["valid_to"]
    if first and last and last < first:
        yield error("MST-112-dates", at="valid_to", first=first, last=last)


def check_alone(draft: Draft, model: Any, names: Sequence[str],
                meet: Callable[[Mapping[str, Any], Any], bool] = lambda _values, _row: True) -> Iterator[Problem]:
    """No other rule says something for the same case on the same day: which one counts would be chance.

    `names` tell the case; `meet` whether two rules for it can apply together at all, such as two tiers of amounts.
    """
    query = select(model).where(model.company_id == draft.desk.company_id)
    for name in names:
        column, value = getattr(model, name), draft.values[name]
        query = query.where(column.is_(None) if value is None else column == value)
    for row in draft.session.scalars(query):
        if row.id != draft.record.key and _meet(draft.values, row) and meet(draft.values, row):
            yield error("MST-112-same", at="valid_from")
            return


def _meet(values: Mapping[str, Any], row: Any) -> bool:
    """Do two periods share a day? Both ends belong to them."""
    return ((values["valid_from"] or date.min) <= (row.valid_to or LAST)
            and (row.valid_from or date.min) <= (values["valid_to"] or LAST))


def check_posting(session: Session, account_id: int | None, at: str, title: str) -> Iterator[Problem]:
    """An account that documents post to: no heading, not blocked, no control account (MST-040…042)."""
    yield from check_account(session, account_id, at)
    account = session.get(Account, account_id) if account_id is not None else None
    if account is not None and account.control:
        yield error("MST-041-posting", at=at, number=account.number, field=Term(title))
