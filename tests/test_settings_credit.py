"""The parameters of credit management: what a company has that chose nothing, and what each takes."""

from typing import Any

import pytest

from app import settings
from app.settings import Kind, Parameters, Setting

DEFAULTS: dict[str, tuple[Setting[Any], Any]] = {
    "P-01": (settings.CREDIT_ENABLED, True), "P-02": (settings.CREDIT_EDIT_RELEASED, False),
    "P-03": (settings.CREDIT_CANCEL_REASON, ""), "P-04": (settings.CREDIT_GROUP_LIMITS, True),
    "P-05": (settings.CREDIT_TERMS_CHANGED, False), "P-06": (settings.CREDIT_DISCOUNT_CHANGED, False),
    "P-07": (settings.CREDIT_MODIFIED_REASON, ""), "P-08": (settings.CREDIT_BLANK_EXPIRY, True),
    "P-09": (settings.CREDIT_PICKING_BATCHES, False), "P-10": (settings.CREDIT_AUTO_REASON, ""),
    "P-11": (settings.CREDIT_AUTO_RELEASE, "off"), "P-13": (settings.CREDIT_DSO_1, 12), "P-14": (settings.CREDIT_DSO_2, 6),
    "P-15": (settings.CREDIT_BALANCE_1, 12), "P-16": (settings.CREDIT_BALANCE_2, 6), "P-17": (settings.CREDIT_LIMIT_MONTHS, 12),
    "P-18": (settings.CREDIT_EXPOSURE_MONTHS, 12), "P-19": (settings.CREDIT_LIMIT_TYPE, "all"),
    "P-20": (settings.CREDIT_CHECK_ORDERS, True), "P-21": (settings.CREDIT_CHECK_INVOICES, True),
    "P-22": (settings.CREDIT_MESSAGE, "warning"), "P-23": (settings.CREDIT_RATE_TYPE, ""),
    "P-24": (settings.CREDIT_MANUAL_LIMITS, False), "P-26": (settings.CREDIT_IDENTIFICATION, "no"),
    "P-27": (settings.CREDIT_IDENTIFICATION_FROM, 0), "P-29": (settings.CREDIT_ORDER_WARNINGS, "both"),
    "P-30": (settings.CREDIT_NO_EXPIRY, False), "P-31": (settings.CREDIT_RERUN_RELEASED, False),
    "P-32": (settings.CREDIT_INVOICE_DELIVERED, True), "P-33": (settings.CREDIT_IGNORE_DISPUTED, False),
    "P-34": (settings.CREDIT_IGNORE_UP_TO, 0), "P-35": (settings.CREDIT_HELD_USES_CREDIT, True),
    "P-36": (settings.CREDIT_REEVALUATE, True), "P-37": (settings.CREDIT_IN_EXPOSURE, True),
    "P-39": (settings.CREDIT_REVIEW_DAYS, 7), "P-40": (settings.CREDIT_EXPIRY_DAYS, 30)}
SIGNED = (settings.SIGN_JOURNALS, settings.SIGN_LINES, settings.SIGN_RELEASES, settings.SIGN_REJECTIONS, settings.SIGN_RULES,
          settings.SIGN_EXCLUSIONS, settings.SIGN_BLOCKS)


@pytest.mark.rule("P-01", "P-02", "P-03", "P-04", "P-05", "P-06", "P-07", "P-08", "P-09", "P-10", "P-11", "P-13", "P-14",
                  "P-15", "P-16", "P-17", "P-18", "P-19", "P-20", "P-21", "P-22", "P-23", "P-24", "P-26", "P-27", "P-29",
                  "P-30", "P-31", "P-32", "P-33", "P-34", "P-35", "P-36", "P-37", "P-39", "P-40")
def test_a_company_that_chose_nothing_has_the_defaults_of_the_chapter() -> None:
    own = Parameters({}, "NL")
    assert {rule: own.get(setting) for rule, (setting, _default) in DEFAULTS.items()} == {
        rule: default for rule, (_setting, default) in DEFAULTS.items()}
    assert all(setting.rule == rule and settings.COMPANY[setting.key] is setting
               for rule, (setting, _default) in DEFAULTS.items())


@pytest.mark.rule("P-38", "SGN-02")
def test_no_sign_off_is_wanted_until_it_is_switched_on() -> None:
    assert [Parameters({}, "NL").get(setting) for setting in SIGNED] == [False] * 7
    assert not Parameters({}, "NL").get(settings.SIGN_SELF)


@pytest.mark.parametrize(("setting", "least", "most"), [
    pytest.param(setting, least, most, id=rule, marks=pytest.mark.rule(rule))
    for rule, setting, least, most in (
        ("P-13", settings.CREDIT_DSO_1, 1, 36), ("P-14", settings.CREDIT_DSO_2, 1, 36),
        ("P-15", settings.CREDIT_BALANCE_1, 1, 36),
        ("P-16", settings.CREDIT_BALANCE_2, 1, 36), ("P-17", settings.CREDIT_LIMIT_MONTHS, 1, 36),
        ("P-18", settings.CREDIT_EXPOSURE_MONTHS, 1, 36), ("P-39", settings.CREDIT_REVIEW_DAYS, 0, 90),
        ("P-40", settings.CREDIT_EXPIRY_DAYS, 0, 365))])
def test_months_and_days_end_where_the_chapter_says(setting: Setting[int], least: int, most: int) -> None:
    assert setting.kind is Kind.COUNT and not setting.problems(least) and not setting.problems(most)
    assert [p.code for p in setting.problems(least - 1)] == ["PAR-range"] == [p.code for p in setting.problems(most + 1)]


@pytest.mark.rule("P-19", "P-22", "P-26", "P-29")
@pytest.mark.parametrize(("setting", "values"), [
    (settings.CREDIT_LIMIT_TYPE, ["none", "balance", "packing_slip", "all"]), (settings.CREDIT_MESSAGE, ["warning", "error"]),
    (settings.CREDIT_IDENTIFICATION, ["no", "yes", "minimum"]),
    (settings.CREDIT_ORDER_WARNINGS, ["both", "limit", "overdue", "none"])],
    ids=["type", "message", "identification", "warnings"])
def test_a_choice_is_one_of_the_chapters_values(setting: Setting[str], values: list[str]) -> None:
    assert list(setting.choices) == values and [p.code for p in setting.problems("other")] == ["PAR-choice"]
