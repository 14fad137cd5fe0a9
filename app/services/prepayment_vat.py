"""VAT on prepayments: what a payment line may have, and the bookings it brings (PAY-62)."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.money import proportion
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import VatCode, VatRate
from app.models.customers import Customer, CustomerAddress
from app.rules.journals import Booking
from app.rules.ledger import Conversion, PlannedVat
from app.services import ledger
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.moving_vat import PREPAID
from app.settings import PREPAYMENT_VAT

declare({
    "PAY-62-off": N_("The company takes no VAT on prepayments. Switch that on under Set-up, Company, or empty the VAT code."),
    "PAY-62-net": N_("VAT on a prepayment needs a journal name whose amounts include VAT. Choose such a name, or set that up."),
    "PAY-62-refund": N_("A refund gives the VAT back when it is settled with its prepayment. Empty the VAT code."),
})


class PrepaymentVat:
    """What lines with a VAT code need, read once for a journal; nothing where there are none."""

    def __init__(self, session: Session, desk: Desk, codes: Iterable[int | None], *, includes_vat: bool) -> None:
        self._session, self._includes = session, includes_vat
        wanted = {code for code in codes if code is not None}
        self._codes: dict[int, VatCode] = {}
        self._rates: list[tuple[int, date, Decimal]] = []
        self._account, self.missing, self._on = 0, tuple[Problem, ...](), True
        if not wanted:
            return
        self._on = parameters(session, desk.company_id).get(PREPAYMENT_VAT)
        self._codes = {c.id: c for c in session.scalars(
            select(VatCode).where(VatCode.company_id == desk.company_id, VatCode.id.in_(wanted)))}
        self._rates = [(r.vat_code_id, r.valid_from, r.rate) for r in session.scalars(
            select(VatRate).where(VatRate.vat_code_id.in_(wanted)).order_by(VatRate.valid_from))]
        accounts, self.missing = ledger.role_accounts(session, desk.company_id, (AccountRole.VATPREP,))
        self._account = accounts.by_role.get(AccountRole.VATPREP, 0)

    def problems(self, row: int, code: int | None, amount: int) -> Iterator[Problem]:
        """Why a prepayment of `amount` (minor units, a receipt is negative) cannot have this VAT code."""
        if code is None:
            return
        if not self._on:
            yield error("PAY-62-off", at="vat_code", row=row)
        elif not self._includes:
            yield error("PAY-62-net", at="vat_code", row=row)
        elif amount > 0:
            yield error("PAY-62-refund", at="vat_code", row=row)

    def bookings(self, customer: Customer, code: int | None, amount: int, day: date, conversion: Conversion, line_id: int,
                 text: str, vat_date: date) -> tuple[list[Booking], PlannedVat | None]:
        """Dr VATPREP / Cr output VAT for the VAT in `amount` (minor units), and its entry; nothing without a rate (PAY-X3)."""
        found = self._codes.get(code or 0)
        rate = next((r for key, since, r in reversed(self._rates) if key == code and since <= day), Decimal(0))
        vat = part_of(abs(amount), rate)
        if found is None or not vat:
            return [], None
        base = abs(amount) - vat
        planned = PlannedVat(
            found.id, found.category, rate, customer.id, self._country(customer.id), vat_date, base, vat,
            conversion.value(base), conversion.value(vat), None, (PREPAID, line_id), customer.vat_number, found.list_kind,
            "service")
        return [Booking(self._account, AccountRole.VATPREP, vat, text),
                Booking(found.account_id, AccountRole.VATOUT, -vat, text)], planned

    def _country(self, customer_id: int) -> str:
        return self._session.scalars(select(CustomerAddress.country_code).where(
            CustomerAddress.customer_id == customer_id, CustomerAddress.kind == "invoice")).first() or ""


def part_of(gross: int, rate: Decimal) -> int:
    """The VAT in a gross amount (minor units) at `rate` per cent, rounded once."""
    scaled = int(rate * 10_000)
    return proportion(gross, scaled, scaled + 1_000_000)
