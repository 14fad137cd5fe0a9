"""The income side of what letters and notes charge: one line per account and VAT code (REM-31, MST-042)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.roles import AccountRole
from app.models.collections import CollectionLetterLevel
from app.models.company import Company
from app.models.customers import Customer, CustomerAddress
from app.rules.ledger import Contra, Conversion, PlannedVat
from app.services.charge_vat import OUTSIDE, ROLE_OF, ChargeVat, Code
from app.services.ledger import ProfileChoice


@dataclass(frozen=True, slots=True)
class Charge:
    """One income line of a document: kind, amount and VAT in minor units of the document's currency."""

    kind: str
    amount: int
    vat: int


@dataclass(frozen=True, slots=True)
class Charged:
    """Of whom and for which document: VAT date, posting profile, and what level or terms say about account and item VAT group."""

    customer: Customer
    document: tuple[str, int]
    vat_date: date
    profile: ProfileChoice
    level: CollectionLetterLevel | None = None
    item_group_id: int | None = None


def contras(session: Session, charged: Charged, parts: Sequence[Charge],
            conversion: Conversion) -> tuple[list[Contra], list[PlannedVat]]:
    """The income lines and the VAT behind them; `line` of a VAT entry counts the control line before them."""
    customer = charged.customer
    incomes = _incomes(session, charged, parts)
    lines = [Contra(account, role, -amount, vat_code_id=code.code_id if code else None)
             for (account, role, code), (amount, _vat) in incomes.items() if amount]
    place = place_of(session, customer)
    entries: list[PlannedVat] = []
    for (_account, _role, code), (amount, vat) in incomes.items():
        if code is None:
            continue
        line = 1 + len(lines) if vat else None
        if vat:
            lines.append(Contra(code.account_id, AccountRole.VATOUT, -vat, vat_code_id=code.code_id))
        entries.append(PlannedVat(code.code_id, code.category, code.rate, customer.id, place, charged.vat_date, amount, vat,
                                  conversion.value(amount), conversion.value(vat), line, charged.document, customer.vat_number))
    return lines, entries


def _incomes(session: Session, charged: Charged,
             parts: Sequence[Charge]) -> dict[tuple[int, AccountRole, Code | None], list[int]]:
    """Amounts and VAT by account, role and VAT code; what is outside the scope of VAT has no code (LAW-90)."""
    codes = ChargeVat(session, charged.customer.company_id, charged.vat_date)
    found: dict[tuple[int, AccountRole, Code | None], list[int]] = defaultdict(lambda: [0, 0])
    for part in parts:
        account = codes.account(part.kind, charged.profile, charged.level)
        assert account is not None
        code = codes.code(part.kind, charged.customer.vat_group_id, charged.profile, charged.level, charged.item_group_id)
        taxed = code if code is not None and code.category != OUTSIDE and part.kind != "rounding" else None
        sums = found[account, ROLE_OF[part.kind], taxed]
        sums[0], sums[1] = sums[0] + part.amount, sums[1] + part.vat
    return found


def place_of(session: Session, customer: Customer) -> str:
    """The country of a customer, for the VAT entry."""
    address = CustomerAddress
    country = session.scalars(select(address.country_code).where(address.customer_id == customer.id)
                              .order_by(address.kind != "invoice", address.id)).first()
    return country or session.get_one(Company, customer.company_id).country_code
