"""The set-up of credit control as checks meet it: parameters, checkpoints, rules, ranks; read once and only when asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.money import Money
from app.models.accounts import Currency, ReasonCode
from app.models.company import Company
from app.models.credit import AccountStatus, CreditManagementGroup
from app.models.credit_rules import BlockingRule, BlockingRuleVersion, CheckpointSetup
from app.models.credit_scoring import RiskGroup
from app.models.customers import Customer
from app.models.terms import CashDiscountCode, PaymentTerm
from app.rules.credit.checkpoints import DELIVERED, STEPS, Checkpoint
from app.rules.credit.evaluation import RuleBook
from app.rules.credit.facts import (
    CreditParameters,
    HoldType,
    LimitType,
    Named,
    Ranked,
    Rate,
    Rule,
    RuleKind,
    RuleType,
    Scope,
    Status,
    Step,
    ValueType,
)
from app.rules.credit.holds import Automatic
from app.rules.credit.reasons import DISPLAY_ORDER, ReasonKind
from app.rules.credit.releases import Parameters as ReleaseParameters
from app.rules.credit.signing import Settings as SigningSettings
from app.rules.credit.signing import Switch, Then
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.rates import DEFAULT, Quote, quote_on
from app.settings import (
    CREDIT_AUTO_REASON,
    CREDIT_AUTO_RELEASE,
    CREDIT_BLANK_EXPIRY,
    CREDIT_CANCEL_REASON,
    CREDIT_CHECK_INVOICES,
    CREDIT_CHECK_ORDERS,
    CREDIT_DISCOUNT_CHANGED,
    CREDIT_EDIT_RELEASED,
    CREDIT_ENABLED,
    CREDIT_GROUP_LIMITS,
    CREDIT_HELD_USES_CREDIT,
    CREDIT_IGNORE_DISPUTED,
    CREDIT_IGNORE_UP_TO,
    CREDIT_IN_EXPOSURE,
    CREDIT_INVOICE_DELIVERED,
    CREDIT_LIMIT_TYPE,
    CREDIT_MESSAGE,
    CREDIT_MODIFIED_REASON,
    CREDIT_PICKING_BATCHES,
    CREDIT_RATE_TYPE,
    CREDIT_REASON_ORDER,
    CREDIT_REEVALUATE,
    CREDIT_RERUN_RELEASED,
    CREDIT_REVIEW_DAYS,
    CREDIT_TERMS_CHANGED,
    SIGN_EXCLUSIONS,
    SIGN_ORDER_ABOVE,
    SIGN_REJECTIONS,
    SIGN_RELEASES,
    SIGN_RULES,
    SIGN_SELF,
    SIGN_THEN_RELEASE,
    Parameters,
    Setting,
)

_LIMIT_TYPES = {"none": LimitType.NONE, "balance": LimitType.BALANCE, "packing_slip": LimitType.PACKING_SLIP,
                "all": LimitType.ALL}


@dataclass
class Books:
    """What a check needs beside its facts. Made for one step or one batch within a transaction, never kept longer."""

    session: Session
    desk: Desk
    _rates: dict[tuple[str, str, date], Quote | None] = field(default_factory=dict)

    @cached_property
    def company(self) -> Any:
        """Accounting currency and country of the company."""
        return self.session.execute(select(Company.accounting_currency, Company.country_code)
                                    .where(Company.id == self.desk.company_id)).one()

    @property
    def home(self) -> str:
        """The accounting currency."""
        return str(self.company.accounting_currency)

    @cached_property
    def stored(self) -> Parameters:
        """The stored parameters of the company."""
        return parameters(self.session, self.desk.company_id)

    def yes(self, setting: Setting[bool]) -> bool:
        """Is a parameter switched on?"""
        return self.stored.get(setting)

    @cached_property
    def parameters(self) -> CreditParameters:
        """What the rules read of the parameters (credit 4)."""
        known = self.stored
        return CreditParameters(
            self.home, known.get(CREDIT_ENABLED), known.get(CREDIT_GROUP_LIMITS), known.get(CREDIT_TERMS_CHANGED),
            known.get(CREDIT_DISCOUNT_CHANGED), known.get(CREDIT_BLANK_EXPIRY), _LIMIT_TYPES[known.get(CREDIT_LIMIT_TYPE)],
            known.get(CREDIT_CHECK_ORDERS), known.get(CREDIT_CHECK_INVOICES), known.get(CREDIT_MESSAGE) == "error",
            known.get(CREDIT_IGNORE_DISPUTED), known.get(CREDIT_IGNORE_UP_TO), known.get(CREDIT_IN_EXPOSURE))

    @cached_property
    def releases(self) -> ReleaseParameters:
        """What ends a release (P-02, P-05, P-06, P-31)."""
        known = self.stored
        return ReleaseParameters(known.get(CREDIT_EDIT_RELEASED), known.get(CREDIT_TERMS_CHANGED),
                                 known.get(CREDIT_DISCOUNT_CHANGED), known.get(CREDIT_RERUN_RELEASED))

    @cached_property
    def signing(self) -> SigningSettings:
        """What needs a second person, and what approval does (P-38)."""
        known = self.stored
        switches = {Switch.RELEASES: SIGN_RELEASES, Switch.REJECTIONS: SIGN_REJECTIONS, Switch.EXCLUDE_ORDER: SIGN_EXCLUSIONS,
                    Switch.RULES: SIGN_RULES}
        return SigningSettings(
            frozenset(switch for switch, setting in switches.items() if known.get(setting)),
            order_amount=known.get(SIGN_ORDER_ABOVE) or None, self_approval=known.get(SIGN_SELF),
            release_after=Then(known.get(SIGN_THEN_RELEASE)))

    @property
    def holds_use_credit(self) -> bool:
        """P-35."""
        return self.stored.get(CREDIT_HELD_USES_CREDIT)

    @property
    def invoice_delivered(self) -> bool:
        """P-32."""
        return self.stored.get(CREDIT_INVOICE_DELIVERED)

    @property
    def reevaluates(self) -> bool:
        """P-36, only while credit management is on."""
        return self.stored.get(CREDIT_REEVALUATE) and self.stored.get(CREDIT_ENABLED)

    @property
    def picks_without_held(self) -> bool:
        """P-09: are held orders taken out of a picking run?"""
        return self.stored.get(CREDIT_PICKING_BATCHES)

    @property
    def automatic(self) -> Automatic:
        """P-11."""
        return Automatic(self.stored.get(CREDIT_AUTO_RELEASE))

    @property
    def review_days(self) -> int:
        """P-39."""
        return self.stored.get(CREDIT_REVIEW_DAYS)

    def reason(self, setting: Setting[str]) -> int | None:
        """The reason code a parameter names (P-03, P-07, P-10); None while it names none that is there."""
        code = self.stored.get(setting)
        return self.session.scalars(select(ReasonCode.id).where(
            ReasonCode.company_id == self.desk.company_id, ReasonCode.code == code)).first() if code else None

    @property
    def auto_reason(self) -> int | None:
        """P-10."""
        return self.reason(CREDIT_AUTO_REASON)

    @property
    def modified_reason(self) -> int | None:
        """P-07."""
        return self.reason(CREDIT_MODIFIED_REASON)

    @property
    def cancel_reason(self) -> int | None:
        """P-03."""
        return self.reason(CREDIT_CANCEL_REASON)

    # ------------------------------------------------------------ set-up rows

    @cached_property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """At which steps rules run; those delivered while nothing was saved (P-12)."""
        row = CheckpointSetup
        found = {r.step: Checkpoint(Step(r.step), r.posting, r.grace, r.pro_forma, r.pro_forma_grace)
                 for r in self.session.execute(select(row.step, row.posting, row.grace, row.pro_forma, row.pro_forma_grace)
                                               .where(row.company_id == self.desk.company_id))}
        return tuple(found[step] for step in STEPS if step in found) if found else DELIVERED

    @cached_property
    def terms(self) -> Mapping[int, Ranked]:
        """Payment terms with their ranks (CRD-55)."""
        return self._ranked(PaymentTerm)

    @cached_property
    def discounts(self) -> Mapping[int, Ranked]:
        """Cash discounts with their ranks (CRD-55)."""
        return self._ranked(CashDiscountCode)

    def _ranked(self, model: type[PaymentTerm] | type[CashDiscountCode]) -> dict[int, Ranked]:
        rows = self.session.execute(select(model.id, model.code, model.credit_rank)
                                    .where(model.company_id == self.desk.company_id))
        return {key: Ranked(key, code, rank or 0) for key, code, rank in rows}

    @cached_property
    def statuses(self) -> Mapping[int, Status]:
        """Account statuses (CRD-50)."""
        row = AccountStatus
        return {key: Status(key, code, HoldType(kind)) for key, code, kind in self.session.execute(
            select(row.id, row.code, row.hold_type).where(row.company_id == self.desk.company_id))}

    @cached_property
    def management_groups(self) -> Mapping[int, Named]:
        """Credit management groups (CRD-53)."""
        return self._named(CreditManagementGroup)

    @cached_property
    def risk_groups(self) -> Mapping[int, Named]:
        """Risk groups (CRD-59)."""
        return self._named(RiskGroup)

    def _named(self, model: type[CreditManagementGroup] | type[RiskGroup]) -> dict[int, Named]:
        rows = self.session.execute(select(model.id, model.code, model.names).where(model.company_id == self.desk.company_id))
        return {key: Named(key, code, names.get(self.desk.language) or names.get("en") or "") for key, code, names in rows}

    # ------------------------------------------------------------ rates

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Decimals of currencies."""
        return dict(self.session.execute(select(Currency.code, Currency.decimals)).all())

    def quote(self, currency: str, other: str, day: date) -> Quote | None:
        """Units of `other` for one of `currency` by the rate type of credit; an old rate counts (P-23, CRD-14, RAT-010)."""
        key = (currency, other, day)
        if key not in self._rates:
            kind = self.stored.get(CREDIT_RATE_TYPE) or DEFAULT
            self._rates[key] = quote_on(self.session, self.desk.company_id, currency, other, day, kind)
        return self._rates[key]

    def convert(self, currency: str, amount: int, day: date) -> int | None:
        """Minor units of a currency in the accounting currency, rounded once; None without a rate."""
        found = self.quote(currency, self.home, day)
        return None if found is None else found.convert(amount, self.places.get(currency, 2), self.places[self.home])

    def rate_to(self, currency: str, day: date) -> Rate | None:
        """Where the currency of a shared limit leads; None without a rate."""
        if currency == self.home:
            return Rate()
        found = self.quote(self.home, currency, day)
        return None if found is None else Rate(found.exact, self.places[self.home], self.places.get(currency, 2))

    # ------------------------------------------------------------ rules

    @cached_property
    def rules(self) -> RuleBook:
        """The active rules, each in its newest version."""
        return RuleBook(self.rules_in_force(), self.display)

    @property
    def display(self) -> tuple[ReasonKind, ...]:
        """The order the user wants reasons in (CRD-70.5); what he did not place follows as delivered."""
        known = {kind.value: kind for kind in ReasonKind}
        return (*(known[name] for name in self.stored.get(CREDIT_REASON_ORDER) if name in known), *DISPLAY_ORDER)

    def rules_in_force(self) -> Sequence[Rule]:
        """The same as a list."""
        newest = (select(func.max(BlockingRuleVersion.id)).where(BlockingRuleVersion.rule_id == BlockingRule.id)
                  .correlate(BlockingRule).scalar_subquery())
        rows = self.session.execute(
            select(BlockingRuleVersion, BlockingRule.number, BlockingRule.type, Customer.number, Customer.name)
            .join(BlockingRule, BlockingRule.id == BlockingRuleVersion.rule_id)
            .outerjoin(Customer, Customer.id == BlockingRuleVersion.customer_id)
            .where(BlockingRule.company_id == self.desk.company_id, BlockingRule.active, BlockingRuleVersion.id == newest)
            .order_by(BlockingRule.number)).all()
        return [self.rule(*row) for row in rows]

    def rule(self, row: BlockingRuleVersion, number: str, kind: str, customer_no: str | None = None,
             customer: str | None = None) -> Rule:
        """A version of a rule as the engine takes it; also one that is not saved."""
        own = Money(row.value_amount, row.currency) if row.value_amount is not None else None
        amount = None if own is None else own.amount if own.currency == self.home else self.convert(
            own.currency, own.amount, self.desk.today)
        return Rule(
            row.id or 0, number, RuleType(kind), RuleKind(row.kind), Scope(row.scope), ValueType(row.value_type), row.value_days,
            amount, row.value_percent, self._code(row),
            Named(row.customer_id, customer_no or "", customer or "") if row.customer_id is not None else None,
            self.management_groups.get(row.group_id) if row.group_id is not None else None,
            self.risk_groups.get(row.risk_group_id) if row.risk_group_id is not None else None,
            row.release, own, row.valid_from, row.valid_to, True, row.rule_id or 0, row.version or 1)

    def _code(self, row: BlockingRuleVersion) -> Named | None:
        """The account status or payment term a rule names."""
        if row.value_code_id is None:
            return None
        status = row.value_code_table == AccountStatus.__tablename__
        known: Mapping[int, Status | Ranked] = self.statuses if status else self.terms
        found = known.get(row.value_code_id)
        return None if found is None else Named(found.id, found.code)

