"""Which VAT entries are on the list, and why others are left out (ESL-002…006)."""

from dataclasses import replace
from datetime import date

import pytest

from app.core.eu_sales import SupplyType
from app.rules.eu_sales.qualifying import LEFT_OUT_NAMES, LeftOut, Posted, Reporter, Source, is_member, qualify

DUTCH = Reporter("NL", "NL004495445B01")
GOODS = Posted(1, 1, "DE136695976", "goods", 10_000, date(2026, 3, 31))


@pytest.mark.rule("ESL-002")
@pytest.mark.parametrize(("kind", "wanted"), [("goods", SupplyType.GOODS), ("services", SupplyType.SERVICES),
                                              ("triangular", SupplyType.TRIANGULAR), ("none", None)])
def test_the_treatment_fixed_at_posting_decides(kind: str, wanted: SupplyType | None) -> None:
    assert qualify(replace(GOODS, list_kind=kind), DUTCH) is wanted


@pytest.mark.rule("ESL-003")
@pytest.mark.parametrize(("source", "kind", "wanted"), [
    (Source.PREPAYMENT, "services", SupplyType.SERVICES), (Source.PREPAYMENT, "goods", LeftOut.PREPAYMENT),
    (Source.PREPAYMENT, "triangular", LeftOut.PREPAYMENT), (Source.OTHER, "services", LeftOut.SOURCE)])
def test_prepayments_for_goods_and_fees_are_left_out(source: Source, kind: str, wanted: SupplyType | LeftOut) -> None:
    assert qualify(replace(GOODS, source=source, list_kind=kind), DUTCH) is wanted


@pytest.mark.rule("ESL-004", "ESL-T02")
@pytest.mark.parametrize(("number", "kind", "wanted"), [
    ("XI980780684", "goods", SupplyType.GOODS), ("XI980780684", "triangular", SupplyType.TRIANGULAR),
    ("XI980780684", "services", LeftOut.NORTHERN_IRELAND), ("GB980780684", "goods", LeftOut.GREAT_BRITAIN),
    ("NL000099998B57", "goods", LeftOut.OWN_COUNTRY), ("CHE107787577", "goods", LeftOut.NO_MEMBER),
    ("EL094259216", "goods", SupplyType.GOODS), ("GR094259216", "goods", SupplyType.GOODS), ("", "goods", SupplyType.GOODS)])
def test_the_number_on_the_document_decides(number: str, kind: str, wanted: SupplyType | LeftOut) -> None:
    assert qualify(replace(GOODS, vat_number=number, list_kind=kind), DUTCH) is wanted


@pytest.mark.rule("ESL-004")
def test_membership_is_dated() -> None:
    british = replace(GOODS, vat_number="GB980780684")
    assert qualify(replace(british, vat_date=date(2020, 12, 31)), DUTCH) is SupplyType.GOODS
    assert qualify(replace(british, vat_date=date(2021, 1, 1)), DUTCH) is LeftOut.GREAT_BRITAIN
    northern = replace(GOODS, vat_number="XI980780684")
    assert qualify(replace(northern, vat_date=date(2020, 12, 31)), DUTCH) is LeftOut.NO_MEMBER
    assert (is_member("HR", date(2013, 6, 30)), is_member("HR", date(2013, 7, 1))) == (False, True)
    assert is_member("MC", date(2026, 1, 1)) and not is_member("IM", date(2026, 1, 1))


@pytest.mark.rule("ESL-006")
@pytest.mark.parametrize(("reported", "wanted"), [(False, LeftOut.CASH_DISCOUNT), (True, SupplyType.GOODS)])
def test_cash_discount_counts_only_where_the_company_says_so(reported: bool, wanted: SupplyType | LeftOut) -> None:
    assert qualify(replace(GOODS, base_only=True), replace(DUTCH, cash_discount=reported)) is wanted


@pytest.mark.rule("ESL-004")
def test_a_company_in_britain_reports_goods_from_northern_ireland_alone() -> None:
    irish = Reporter("GB", "XI980780684", "LT")
    assert qualify(GOODS, irish) is SupplyType.GOODS
    assert qualify(replace(GOODS, list_kind="services"), irish) is LeftOut.NOT_THIS_TYPE
    assert qualify(GOODS, Reporter("GB", "GB980780684", "LT")) is LeftOut.NO_LIST


def test_every_reason_has_words() -> None:
    assert set(LEFT_OUT_NAMES) == set(LeftOut)
