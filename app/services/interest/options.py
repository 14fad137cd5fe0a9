"""The parameters of an interest run, as the company wants them and as they are kept with the run (INT-30, GEN-08)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement

from app.core.enums import EntryType
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.reminder_facts import numbered
from app.settings import INTEREST_SKIP_DISPUTED, INTEREST_SKIP_PROMISED, INTEREST_SUMMARY_VOUCHER

PROFILES = ("account", "select", "transaction")
"""Where the posting profile of a note comes from: the customer, the run, or the oldest entry it charges."""


@dataclass(frozen=True, slots=True)
class RunOptions:
    """Parameters of a run; None = everything: customers, terms, methods of calculation, types of entries.

    `document_date` = the last day that is charged and the date of the notes; `first_day` = the first day, None = as far back
    as it goes, and drafts nobody edited are made anew (INT-31). `numbers` is a filter on customer numbers (empty = all).
    `minimum` in minor units of the company currency takes the place of the terms' (None = theirs). `profile` is one of
    `PROFILES`, `profile_id` the one that was chosen. `summary_voucher` = one voucher for all notes of a customer (INT-25).
    """

    document_date: date
    first_day: date | None = None
    customer_ids: tuple[int, ...] | None = None
    numbers: str = ""
    terms_ids: tuple[int, ...] | None = None
    methods: tuple[str, ...] | None = None
    types: tuple[EntryType, ...] | None = None
    minimum: int | None = None
    skip_disputed: bool = True
    skip_promised: bool = True
    profile: str = "account"
    profile_id: int | None = None
    summary_voucher: bool = False

    @classmethod
    def usual(cls, desk: Desk, day: date, customer_ids: tuple[int, ...] | None = None) -> "RunOptions":
        """A run as the company's parameters want it (collections 0.5)."""
        with desk.reading() as session:
            company = parameters(session, desk.company_id)
        return cls(day, customer_ids=customer_ids, skip_disputed=company.get(INTEREST_SKIP_DISPUTED),
                   skip_promised=company.get(INTEREST_SKIP_PROMISED), summary_voucher=company.get(INTEREST_SUMMARY_VOUCHER))

    def stored(self) -> dict[str, Any]:
        """As JSON for the run's record (GEN-08)."""
        return {"document_date": self.document_date.isoformat(),
                "first_day": self.first_day.isoformat() if self.first_day else None,
                "customer_ids": _listed(self.customer_ids), "numbers": self.numbers, "terms_ids": _listed(self.terms_ids),
                "methods": _listed(self.methods), "types": _listed(self.types), "minimum": self.minimum,
                "skip_disputed": self.skip_disputed, "skip_promised": self.skip_promised, "profile": self.profile,
                "profile_id": self.profile_id, "summary_voucher": self.summary_voucher}

    @classmethod
    def restored(cls, stored: Mapping[str, Any]) -> "RunOptions":
        """The parameters of a run as they were stored (GEN-08)."""
        def several(name: str) -> Any:
            return None if stored[name] is None else tuple(stored[name])

        types = several("types")
        return cls(date.fromisoformat(stored["document_date"]),
                   date.fromisoformat(stored["first_day"]) if stored["first_day"] else None, several("customer_ids"),
                   stored["numbers"], several("terms_ids"), several("methods"),
                   None if types is None else tuple(EntryType(t) for t in types), stored["minimum"], stored["skip_disputed"],
                   stored["skip_promised"], stored["profile"], stored["profile_id"], stored["summary_voucher"])

    def only(self, company_id: int, customer_id: Any) -> list[ColumnElement[bool]]:
        """Conditions on a customer's id that keep to the customers of the run; none = everybody."""
        chosen = [] if self.customer_ids is None else [customer_id.in_(self.customer_ids)]
        return chosen + ([customer_id.in_(numbered(company_id, self.numbers))] if self.numbers else [])


def _listed(values: tuple[Any, ...] | None) -> list[Any] | None:
    return None if values is None else [str(v) if isinstance(v, EntryType) else v for v in values]
