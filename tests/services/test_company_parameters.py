"""The parameters of a company: defaults, changes with their trace, what does not fit, and what they do."""

from decimal import Decimal

import pytest
from sqlalchemy import select

from app import settings
from app.models.audit import AuditRecord
from app.models.company import Setting
from app.services import company_parameters
from app.settings import Setting as Declared
from tests.storage.given import Office


@pytest.mark.rule("COL-25", "LAW-24", "MST-033")
@pytest.mark.parametrize(("setting", "value", "stored"), [
    (settings.REMINDERS_SKIP_PROMISED, False, False), (settings.REMINDERS_COST_VAT, Decimal(21), "21"),
    (settings.POSTING_DAYS_BACK, 0, 0), (settings.AGEING_DEFINITION, "MONTH", "MONTH"),
    (settings.DUPLICATE_VAT, "refuse", "refuse")])
def test_a_parameter_is_changed_and_changed_back_with_a_trace(office: Office, setting: Declared[object], value: object,
                                                              stored: object) -> None:
    before = company_parameters.read(office.desk).get(setting)
    assert company_parameters.change(office.desk, setting, value).value == value
    assert company_parameters.read(office.desk).get(setting) == value != before
    assert company_parameters.change(office.desk, setting, before).done
    assert company_parameters.read(office.desk).get(setting) == before
    with office.desk.reading() as session:
        (row,) = session.scalars(select(Setting).where(Setting.key == setting.key, Setting.company_id == office.desk.company_id))
        assert row.value == setting.stored(before) and setting.stored(value) == stored
        assert session.scalars(select(AuditRecord).where(AuditRecord.entity_table == "setting")).all()


@pytest.mark.rule("AGE-04", "LAW-24", "MST-033")
@pytest.mark.parametrize(("setting", "value", "code"), [
    (settings.REMINDERS_COST_VAT, Decimal(101), "PAR-range"), (settings.REMINDERS_COST_VAT, Decimal(-1), "PAR-range"),
    (settings.POSTING_DAYS_BACK, 3651, "PAR-range"), (settings.POSTING_DAYS_BACK, "", "PAR-kind"),
    (settings.DUPLICATE_VAT, "perhaps", "PAR-choice"), (settings.AGEING_DEFINITION, "NOWHERE", "PAR-choice")])
def test_what_a_parameter_does_not_take_is_refused_and_nothing_is_written(
        office: Office, setting: Declared[object], value: object, code: str) -> None:
    before = company_parameters.read(office.desk).get(setting)
    outcome = company_parameters.change(office.desk, setting, value)
    assert not outcome.done and [p.code for p in outcome.problems] == [code]
    assert company_parameters.read(office.desk).get(setting) == before


@pytest.mark.rule("AGE-04")
def test_every_definition_can_be_chosen(office: Office) -> None:
    assert {code for code, _name in company_parameters.ageing_definitions(office.desk)} >= {"30-60-90", "30-60-90-180", "MONTH"}


@pytest.mark.rule("VAT-009", "MST-055")
@pytest.mark.parametrize(("country", "method", "excluding"), [
    ("NL", "at_settlement", False), ("BE", "in_base", True), ("FR", "at_settlement", False), ("DE", "at_settlement", False),
    ("GB", "at_settlement", False)])
def test_the_country_decides_what_a_cash_discount_does_to_the_vat(country: str, method: str, excluding: bool) -> None:
    own = settings.Parameters({}, country)
    assert own.get(settings.SALES_VAT_ON_DISCOUNT) == method and own.get(settings.SALES_DISCOUNT_EXCLUDES_VAT) is excluding


@pytest.mark.rule("ORD-002", "ORD-030", "ORD-031", "ORD-062", "VAT-006", "VAT-011", "PST-013", "MST-056", "FTI-023")
@pytest.mark.parametrize(("setting", "default"), [
    (settings.SALES_ROUTE_MINIMUM, "none"), (settings.SALES_QUANTITY_INVOICE, "packing_slip"), (settings.SALES_SUMMARY, "none"),
    (settings.SALES_SPLIT_ADDRESS, False), (settings.SALES_OVER_DELIVERY, False), (settings.SALES_VAT_ROUNDING, "document"),
    (settings.SALES_MAX_VAT_DIFFERENCE, 5), (settings.SALES_ZERO_PRICE_LINES, False), (settings.SALES_STOP_ON_ERROR, False),
    (settings.SALES_COMMISSION_POSTING, False), (settings.SALES_RECURRING_CATCH_UP, True), (settings.SALES_APPROVAL, "off"),
    (settings.SALES_CREDIT_NEEDS_ORIGINAL, True), (settings.SALES_CREDIT_NEEDS_REASON, True),
    (settings.SALES_CREDIT_NOTE_DISCOUNTS, False), (settings.SALES_PRINT_TIMING, "after_all")])
def test_sales_begin_with_the_usual_answers(office: Office, setting: Declared[object], default: object) -> None:
    assert company_parameters.read(office.desk).get(setting) == default


@pytest.mark.rule("P-03", "P-07", "P-10", "P-11", "P-23")
def test_automatic_releases_need_their_reason_first(office: Office) -> None:
    desk, auto, reason = office.desk, settings.CREDIT_AUTO_RELEASE, settings.CREDIT_AUTO_REASON
    offered = [code for code, _name in company_parameters.release_reasons(desk)]
    assert offered[0] == "" and {"AGREED", "PAID"} <= set(offered) and "LATE" not in offered
    assert ("", "") in company_parameters.rate_types(desk)
    assert [p.code for p in company_parameters.change(desk, auto, "without_posting").problems] == ["P-10-reason"]
    assert [p.code for p in company_parameters.change(desk, reason, "LATE").problems] == ["PAR-choice"]
    assert company_parameters.change(desk, reason, "PAID").done
    assert company_parameters.change(desk, auto, "with_posting").done
    assert [p.code for p in company_parameters.change(desk, reason, "").problems] == ["P-10-reason"]
    assert company_parameters.read(desk).get(auto) == "with_posting"
    assert company_parameters.change(desk, auto, "off").done and company_parameters.change(desk, reason, "").done
    for other in (settings.CREDIT_CANCEL_REASON, settings.CREDIT_MODIFIED_REASON):
        assert company_parameters.change(desk, other, "AGREED").done
