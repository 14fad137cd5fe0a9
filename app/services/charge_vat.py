"""Which VAT code a fee, compensation or interest takes: item VAT group of its account × VAT group of the customer (REM-31)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.roles import AccountRole
from app.models.accounts import Account, RoleAccount, VatCode, VatMatrix, VatRate
from app.models.collections import CollectionLetterLevel
from app.services.ledger import ProfileChoice

ROLE_OF = {"fee": AccountRole.FEE, "line_fee": AccountRole.LFEE, "compensation": AccountRole.FEE, "interest": AccountRole.INT,
           "rounding": AccountRole.ROUND}
"""Which account a kind of line goes to (REM-44)."""

OUTSIDE = "O"
"""The category outside the scope of VAT: no VAT entry is made of it (LAW-90)."""


@dataclass(frozen=True, slots=True)
class Code:
    """A VAT code with its rate in percent on the day."""

    code_id: int
    category: str
    rate: Decimal
    account_id: int


class ChargeVat:
    """Finds the VAT code of a charge for any customer on a day."""

    def __init__(self, session: Session, company_id: int, day: date) -> None:
        groups = dict(session.execute(select(Account.id, Account.item_vat_group_id).where(
            Account.company_id == company_id)).all())
        self._group_of = groups
        self._accounts = dict(session.execute(select(RoleAccount.role, RoleAccount.account_id).where(
            RoleAccount.company_id == company_id, RoleAccount.currency.is_(None))).all())
        rates: dict[int, tuple[date, Decimal]] = {}
        for code_id, since, rate in session.execute(select(VatRate.vat_code_id, VatRate.valid_from, VatRate.rate).where(
                VatRate.valid_from <= day)):
            if code_id not in rates or since > rates[code_id][0]:
                rates[code_id] = (since, rate)
        codes = {c.id: Code(c.id, c.category, rates[c.id][1], c.account_id) for c in session.scalars(
            select(VatCode).where(VatCode.company_id == company_id)) if c.id in rates}
        self._codes = {(m.vat_group_id, m.item_vat_group_id): codes[m.vat_code_id] for m in session.scalars(
            select(VatMatrix).where(VatMatrix.company_id == company_id)) if m.vat_code_id in codes}
        self._known: dict[tuple[int | None, int, int | None], Mapping[str, Decimal]] = {}

    def code(self, kind: str, vat_group_id: int | None, profile: ProfileChoice | None = None,
             level: CollectionLetterLevel | None = None, item_group_id: int | None = None) -> Code | None:
        """The code of a charge; None = outside the scope: no item VAT group or no cell in the matrix (LAW-90).

        `item_group_id` = the item VAT group that interest terms name.
        """
        group = level.item_vat_group_id if level is not None and kind in ("fee", "line_fee") else item_group_id
        group = group or self._group_of.get(self.account(kind, profile, level) or 0)
        return self._codes.get((vat_group_id, group)) if vat_group_id and group else None

    def account(self, kind: str, profile: ProfileChoice | None = None, level: CollectionLetterLevel | None = None) -> int | None:
        """The account a charge goes to: the level's own, the posting profile's, the role's (MST-042, 080)."""
        role = ROLE_OF[kind]
        own = level.fee_account_id if level is not None and role is AccountRole.FEE else None
        if own is None and profile is not None:
            own = {AccountRole.FEE: profile.fee_id, AccountRole.LFEE: profile.line_fee_id,
                   AccountRole.INT: profile.interest_account_id, AccountRole.ROUND: profile.rounding_id}[role]
        return own or self._accounts.get(role)

    def percents(self, vat_group_id: int | None, profile: ProfileChoice | None, sequence_id: int,
                 levels: Mapping[int, list[CollectionLetterLevel]]) -> Mapping[str, Decimal]:
        """Percent per kind of charge, `fee/2` where a level has its own account or group; only what is not zero."""
        key = (vat_group_id, sequence_id, profile.profile_id if profile else None)
        if key not in self._known:
            found = {kind: self._rate(self.code(kind, vat_group_id, profile)) for kind in ROLE_OF}
            for level in levels.get(sequence_id, ()):
                if level.fee_account_id or level.item_vat_group_id:
                    for kind in ("fee", "line_fee", "compensation"):
                        found[f"{kind}/{level.number}"] = self._rate(self.code(kind, vat_group_id, profile, level))
            self._known[key] = found
        return self._known[key]

    def of_terms(self, vat_group_id: int | None, profile: ProfileChoice | None,
                 item_group_id: int | None) -> Mapping[str, Decimal]:
        """Percent on interest, fee and compensation of a note; `item_group_id` = the item VAT group its terms name."""
        key = (vat_group_id, -(item_group_id or 0), profile.profile_id if profile else None)
        if key not in self._known:
            self._known[key] = {kind: self._rate(self.code(kind, vat_group_id, profile, item_group_id=item_group_id))
                                for kind in ("interest", "fee", "compensation")}
        return self._known[key]

    @staticmethod
    def _rate(code: Code | None) -> Decimal:
        return code.rate if code is not None and code.category != OUTSIDE else Decimal(0)
