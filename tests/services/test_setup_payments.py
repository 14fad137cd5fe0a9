"""Set-up of payments and bank lines: names, methods, fees, the order of settlement, evidence (PAY-01, 06, 30, 31, SET-22, 23)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import delete, select

from app.core.roles import AccountRole
from app.models.accounts import Account, NumberSeries, RoleAccount
from app.models.bank import LearnedRule, MatchRule
from app.models.customers import Customer
from app.models.journals import JournalName
from app.models.settlement_marks import ImputationRule, PriorityRule
from app.models.terms import PaymentMethod
from app.rules.matching.levels import DEFAULT_RULES
from app.services import delivered_sales
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.services.setup import banking
from app.services.setup.declaration import Line
from tests.services.test_setup_sales import new, save
from tests.services.test_setup_tables import codes, named, row_of
from tests.storage.given import Office


def account(desk: Desk, role: AccountRole) -> int:
    """The account of a role."""
    with desk.reading() as session:
        return session.scalars(select(RoleAccount.account_id).where(RoleAccount.company_id == desk.company_id,
                                                                    RoleAccount.role == role)).one()


def one(desk: Desk, model: Any, **where: Any) -> Any:
    """A row of the company."""
    with desk.reading() as session:
        return session.scalars(select(model).filter_by(company_id=desk.company_id, **where)).one()


# ---------------------------------------------------------------- what is delivered

@pytest.mark.rule("PAY-01", "SET-22", "SET-23", "WIN-47")
def test_a_company_begins_with_names_an_order_of_settlement_and_evidence(local: Office) -> None:
    desk = local.desk
    with desk.reading() as session:
        names = {n.code: n for n in session.scalars(select(JournalName))}
        keys = [r.key for r in session.scalars(select(PriorityRule).order_by(PriorityRule.position))]
        laws = {r.country_code: r.order for r in session.scalars(select(ImputationRule))}
        evidence = session.scalars(select(MatchRule).order_by(MatchRule.place, MatchRule.priority, MatchRule.id)).all()
        cheque = session.scalars(select(PaymentMethod).where(PaymentMethod.code == "CHEQUE")).one()
    assert {code: (n.kind, n.offset_type, n.offset_account_id) for code, n in names.items()} == {
        "BANK": ("payment", "bank", None), "CASH": ("payment", "ledger", account(desk, AccountRole.CASH)),
        "WRITEOFF": ("write_off", "ledger", account(desk, AccountRole.BADDEBT))}
    assert names["CASH"].payment_method_id == one(desk, PaymentMethod, code="CASH").id
    assert keys == ["type", "transaction_date", "due_date"]
    assert laws == {"NL": "costs_interest_principal", "BE": "costs_interest_principal", "FR": "costs_interest_principal",
                    "DE": "costs_interest_principal", "GB": "oldest"}
    assert [(r.level, r.priority) for r in evidence] == [(r.level.value, r.priority) for r in DEFAULT_RULES]
    assert (cheque.mandatory_fields, cheque.deposit_slip) == (["payment_reference"], True)


@pytest.mark.rule("WIN-47")
def test_a_file_from_before_payments_gets_them_beside_what_is_there(local: Office) -> None:
    desk = local.desk
    with desk.writing("test") as uow:
        for model in (JournalName, PriorityRule, ImputationRule, MatchRule):
            uow.session.execute(delete(model).where(model.company_id == desk.company_id))
        uow.session.add(JournalName(company_id=desk.company_id, code="bank", names=named("Mine")))
    added = {name: delivered_sales.add(desk, name).value
             for name in ("journal_names", "priority_rules", "imputation_rules", "match_rules")}
    assert added == {"journal_names": 2, "priority_rules": 3, "imputation_rules": 5, "match_rules": len(DEFAULT_RULES)}
    assert one(desk, JournalName, code="bank").names == named("Mine")
    assert delivered_sales.add_all(desk).value == 0


# ---------------------------------------------------------------- journal names and methods

@pytest.mark.rule("PAY-01", "PAY-04")
def test_a_journal_name_says_where_its_payments_come_from(local: Office) -> None:
    desk = local.desk
    series = one(desk, NumberSeries, code="V-PAY").id
    cash = account(desk, AccountRole.CASH)
    shop = new("journal_names", code="SHOP", names=named("Shop"), offset_type="ledger", offset_account_id=cash,
               voucher_series_id=series, numbering="balanced", control_totals="error", private=True, includes_vat=True,
               texts=named("Paid {invoice} by {customer}, {reference}"))
    assert save(desk, "journal_names", shop).done
    kept = one(desk, JournalName, code="SHOP")
    assert (kept.offset_account_id, kept.offset_bank_id, kept.numbering, kept.private) == (cash, None, "balanced", True)
    record = row_of(desk, "journal_names", "SHOP")
    record.values["offset_type"] = "bank"
    assert save(desk, "journal_names", record).done and one(desk, JournalName, code="SHOP").offset_account_id is None


@pytest.mark.rule("PAY-01", "PAY-04", "MST-041")
@pytest.mark.parametrize(("values", "problem"), [
    ({"texts": named("For {who}")}, "PAY-04-fields"), ({"texts": named("For {customer")}, "PAY-04-braces"),
    ({"voucher_series_id": "PAYJ"}, "PAY-01-gapless"), ({"offset_account_id": None}, "SETUP-required"),
    ({"offset_account_id": AccountRole.AR}, "MST-041-posting"), ({"kind": "general"}, "SETUP-choice")])
def test_a_journal_name_that_could_not_be_used_is_refused(local: Office, values: dict[str, Any], problem: str) -> None:
    desk = local.desk
    if "voucher_series_id" in values:
        values = {"voucher_series_id": one(desk, NumberSeries, code=values["voucher_series_id"]).id}
    if values.get("offset_account_id") is AccountRole.AR:
        values = {"offset_account_id": local.receivable}
    record = new("journal_names", **{"code": "X", "names": named("X"), "offset_type": "ledger",
                                     "offset_account_id": account(desk, AccountRole.CASH), **values})
    assert problem in codes(save(desk, "journal_names", record))


@pytest.mark.rule("PAY-06", "PAY-07", "BRG-01")
def test_a_method_of_payment_holds_what_its_payments_need(local: Office) -> None:
    desk = local.desk
    transit = account(desk, AccountRole.TRANSIT)
    record = row_of(desk, "payment_methods", "CHEQUE")
    record.values |= {"required_status": "approved", "period": "week", "bridging": "method", "bridging_account_id": transit,
                      "mandatory_fields": ["payment_reference", "document"], "bank_type": "CHQ", "draw_bill": True}
    assert save(desk, "payment_methods", record).done
    kept = one(desk, PaymentMethod, code="CHEQUE")
    assert (kept.required_status, kept.period, kept.bridging, kept.bridging_account_id, kept.bank_type) == (
        "approved", "week", "method", transit, "CHQ")
    assert kept.mandatory_fields == ["payment_reference", "document"] and kept.deposit_slip and not kept.draw_bill
    record = row_of(desk, "payment_methods", "CHEQUE")
    record.values["bridging_account_id"] = None
    assert codes(save(desk, "payment_methods", record)) == ["SETUP-required"]
    record.values["bridging"] = "bank"
    assert save(desk, "payment_methods", record).done
    bill = new("payment_methods", code="LCR", texts=named("Bill"), payment_type="bill_of_exchange", draw_bill=True,
               bill_draft_type="1", minimum_bill=15_000, remittance_type="discount")
    assert save(desk, "payment_methods", bill).done
    assert one(desk, PaymentMethod, code="LCR").minimum_bill == 15_000


# ---------------------------------------------------------------- fees

def fee(*rules: Mapping[str, Any], **values: Any) -> setup.Record:
    """A fee with its lines."""
    record = new("payment_fees", **{"code": "CHQ", "texts": named("Cheque fee"), **values})
    empty = setup.new_line(setup.table("payment_fees").lines_of("lines").fields).values
    record.lines["lines"] = [Line(None, {**empty, **rule}) for rule in rules]
    return record


PERCENT = {"kind": "percent", "percent": Decimal("1.5"), "minimum": 500, "maximum": 2500}


@pytest.mark.rule("PAY-30", "PAY-31")
def test_a_fee_is_kept_with_its_lines(local: Office) -> None:
    desk = local.desk
    method = one(desk, PaymentMethod, code="CARD").id
    late = {"kind": "interval", "days_from": 1, "days_to": 30, "amount": 1000}
    later = {"kind": "interval", "days_from": 31, "percent": Decimal(2)}
    record = fee(PERCENT | {"payment_method_id": method}, late, later, vat_code_id=None)
    assert save(desk, "payment_fees", record).done
    kept = row_of(desk, "payment_fees", "CHQ")
    assert [(x.values["kind"], x.values["percent"], x.values["amount"], x.values["days_from"]) for x in kept.lines["lines"]] == [
        ("percent", Decimal("1.5"), None, None), ("interval", None, 1000, 1), ("interval", Decimal(2), None, 31)]
    assert (kept.values["charge_to"], kept.values["journal_kinds"]) == ("customer", ["payment"])


@pytest.mark.rule("PAY-31")
@pytest.mark.parametrize(("rules", "wanted"), [
    ([PERCENT | {"amount": 5}], ["PAY-31-value"]), ([PERCENT | {"percent": None}], ["PAY-31-value"]),
    ([PERCENT | {"kind": "amount"}], ["PAY-31-kind"]), ([{"kind": "interval", "amount": 5}], ["PAY-31-kind"]),
    ([PERCENT | {"days_from": 1}], ["PAY-31-days"]),
    ([{"kind": "interval", "amount": 5, "days_from": 10, "days_to": 9}], ["PAY-31-days"]),
    ([{"kind": "interval", "amount": 5, "days_from": 10, "days_to": 10}], []),
    ([PERCENT | {"maximum": 499}], ["PAY-31-limits"]), ([PERCENT | {"maximum": 500}], []),
    ([PERCENT | {"valid_from": date(2026, 2, 1), "valid_to": date(2026, 1, 31)}], ["PAY-31-dates"]),
    ([PERCENT, PERCENT], ["PAY-31-meet"]), ([PERCENT, PERCENT | {"specification": "NL"}], []),
    ([PERCENT | {"valid_to": date(2026, 1, 31)}, PERCENT | {"valid_from": date(2026, 2, 1)}], []),
    ([PERCENT | {"valid_to": date(2026, 1, 31)}, PERCENT | {"valid_from": date(2026, 1, 31)}], ["PAY-31-meet"]),
    ([{"kind": "interval", "amount": 5, "days_from": 1, "days_to": 30},
      {"kind": "interval", "amount": 9, "days_from": 30}], ["PAY-31-meet"]),
])
def test_the_lines_of_a_fee_are_clear_for_every_payment(local: Office, rules: list[dict[str, Any]], wanted: list[str]) -> None:
    assert codes(save(local.desk, "payment_fees", fee(*rules))) == wanted


# ---------------------------------------------------------------- order of settlement

@pytest.mark.rule("SET-22")
def test_priority_is_a_list_of_keys_and_entry_types_have_their_own_order(local: Office) -> None:
    desk = local.desk
    record = row_of(desk, "priority_rules", "type")
    assert [line.values["word"] for line in record.lines["types"]][:3] == ["payment_fee", "collection_letter", "interest_note"]
    record.lines["types"] = [Line(None, {"word": word}) for word in ("invoice", "interest_note")]
    assert save(desk, "priority_rules", record).done
    assert one(desk, PriorityRule, key="type").type_order == ["invoice", "interest_note"]
    record = row_of(desk, "priority_rules", "type")
    record.lines["types"].append(Line(None, {"word": "invoice"}))
    assert codes(save(desk, "priority_rules", record)) == ["SETUP-twice"]
    amount = new("priority_rules", key="amount", position=4, descending=True)
    amount.lines["types"] = [Line(None, {"word": "invoice"})]
    assert codes(save(desk, "priority_rules", amount)) == ["SET-22-types"]
    amount.lines["types"] = []
    assert save(desk, "priority_rules", amount).done
    assert codes(save(desk, "priority_rules", new("priority_rules", key="amount"))) == ["SETUP-taken"]


@pytest.mark.rule("SET-23")
def test_imputation_is_dated_by_country(local: Office) -> None:
    desk = local.desk
    newer = new("imputation_rules", country_code="NL", valid_from=date(2030, 1, 1), order="oldest", law="New law")
    assert save(desk, "imputation_rules", newer).done
    assert codes(save(desk, "imputation_rules", newer)) == ["SETUP-taken"]
    unknown = new("imputation_rules", country_code="QQ", valid_from=date(2030, 1, 1))
    assert codes(save(desk, "imputation_rules", unknown)) == ["SETUP-choice"]


# ---------------------------------------------------------------- bank lines

@pytest.mark.rule("BNK-30", "BNK-36")
def test_the_order_of_evidence_is_edited_and_comes_back(local: Office) -> None:
    desk = local.desk
    table = setup.table("match_rules")
    shown = setup.rows(desk, table)
    assert [row.values[0] for row in shown] == ["high"] * 12 + ["medium"] * 12 + ["low"] * 7
    assert shown[0].values[1:4] == ("any", "ours", "any")
    record = setup.load(desk, table, shown[0].key)
    assert record is not None
    record.values |= {"level": "low", "priority": 9, "active": False}
    assert save(desk, "match_rules", record).done
    record = setup.load(desk, table, shown[1].key)
    assert record is not None
    record.values["party"] = "fully"
    assert "SETUP-locked" in codes(save(desk, "match_rules", record))
    assert codes(save(desk, "match_rules", new("match_rules", party="fully", document="yes", amount="one"))) == ["SETUP-taken"]
    done = banking.restore(desk)
    assert done.value == len(DEFAULT_RULES) and codes(done) == ["BNK-30-restored"]
    assert [row.values for row in setup.rows(desk, table)] == [row.values for row in shown]


@pytest.mark.rule("BNK-33")
@pytest.mark.parametrize(("values", "wanted"), [
    ({"contains": "bank charges"}, []), ({"contains": "bank charges", "vat": True}, []),
    ({"contains": "bank charges", "account_id": None}, ["BNK-33-target"]),
    ({"contains": "De Vries", "account_id": None, "customer_id": 1}, []),
    ({"contains": "De Vries", "customer_id": 1}, ["BNK-33-target"]), ({"contains": "-- !"}, ["BNK-33-words"]),
    ({"contains": "x", "priority": 500}, ["SETUP-range"])])
def test_a_text_rule_leads_to_an_account_or_a_customer(local: Office, values: dict[str, Any], wanted: list[str]) -> None:
    desk = local.desk
    if values.pop("vat", False):
        values["vat_code_id"] = 1
    fees = account(desk, AccountRole.BANKFEE)
    assert codes(save(desk, "text_rules", new("text_rules", **{"account_id": fees, **values}))) == wanted


@pytest.mark.rule("BNK-32")
def test_learned_rules_are_seen_corrected_disabled_and_deleted_but_never_typed(local: Office) -> None:
    desk = local.desk
    table = setup.table("learned_rules")
    with desk.writing("test") as uow:
        customer = uow.session.scalars(select(Customer.id)).first()
        uow.session.add(LearnedRule(company_id=desk.company_id, kind="name", key="DE VRIES", customer_id=customer, confirmed=2))
    assert not table.creatable
    record = row_of(desk, "learned_rules", "DE VRIES")
    record.values |= {"disabled": True, "confirmed": 99}
    assert save(desk, "learned_rules", record).done
    kept = one(desk, LearnedRule, key="DE VRIES")
    assert (kept.disabled, kept.confirmed) == (True, 2)
    record = row_of(desk, "learned_rules", "DE VRIES")
    record.values["customer_id"] = None
    assert codes(save(desk, "learned_rules", record)) == ["BNK-33-target"]
    assert setup.delete(desk, table, kept.id).done


@pytest.mark.rule("BRG-01", "BNK-43", "PAY-31")
def test_a_bank_account_has_its_bridge_its_group_and_its_cents(local: Office) -> None:
    desk = local.desk
    bank = new("bank_accounts", iban="NL91 ABNA 0417 1643 00", holder="Bakker", currency="EUR",
               account_id=account(desk, AccountRole.BANK), bridging_account_id=account(desk, AccountRole.TRANSIT),
               penny_limit=5, bank_group="ABN")
    assert save(desk, "bank_accounts", bank).done
    kept = row_of(desk, "bank_accounts", "NL91ABNA0417164300")
    assert (kept.values["penny_limit"], kept.values["bank_group"]) == (5, "ABN")
    with desk.writing("test") as uow:
        uow.session.get_one(Account, kept.values["bridging_account_id"]).blocked = True
    assert [p.field for p in save(desk, "bank_accounts", kept).problems] == ["bridging_account_id"]
