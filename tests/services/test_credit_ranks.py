"""Ranks of payment terms and cash discounts: ordered, equal ones allowed, those without one named (CRD-55)."""

import pytest

from app.services import credit_ranks
from app.services.credit_ranks import DISCOUNTS, TERMS
from tests.storage.given import Office


@pytest.mark.rule("CRD-55")
def test_codes_are_ordered_by_rank_and_those_without_one_come_last(local: Office) -> None:
    desk = local.desk
    codes = {one.code: one.id for one in credit_ranks.read(desk, TERMS)}
    assert all(one.rank is None for one in credit_ranks.read(desk, TERMS)) and len(codes) >= 3
    first, second, third, *rest = sorted(codes)
    for code, rank in ((first, 30), (second, 20), (third, 20)):
        assert credit_ranks.change(desk, TERMS, codes[code], rank).done
    assert [(one.code, one.rank) for one in credit_ranks.read(desk, TERMS)] == [
        (second, 20), (third, 20), (first, 30), *((code, None) for code in rest)]
    for wrong in (-1, 1000):
        assert [p.code for p in credit_ranks.change(desk, TERMS, codes[first], wrong).problems] == ["CRD-55-range"]
    assert [p.code for p in credit_ranks.change(desk, DISCOUNTS, 999_999, 1).problems] == ["CRD-55-gone"]
    assert credit_ranks.change(desk, TERMS, codes[first], None).done
    assert credit_ranks.read(desk, TERMS)[2].rank is None
