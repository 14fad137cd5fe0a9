"""What goes on into the next schedule, how old it is, and when it is gone."""

import pytest

from app.rules.closing.carrying import Carried, Left, carry, standing

SLIP = {"slip:1": ("PS-1", 12_500), "slip:2": ("PS-2", 300)}


@pytest.mark.rule("CLS-064")
def test_accepted_documents_and_tasks_not_done_are_carried_over() -> None:
    left = [Left("SNI", False, SLIP, {"slip:1": "invoiced in April"}, 12_800, "Slips"),
            Left("UNA", True, {}, {"x": "gone since"})]
    assert carry(3, left, []) == [Carried("SNI", "slip:1", "PS-1", 3, 12_500, "invoiced in April", 1),
                                  Carried("SNI", "", "Slips", 3, 12_800, "", 1)]


@pytest.mark.rule("CLS-064")
def test_what_stays_keeps_its_origin_and_gets_older_until_it_is_marked() -> None:
    carried = [Carried("SNI", "slip:1", "PS-1", 1, 12_500, "first comment", 1)]
    for month, age in ((2, 2), (3, 3)):
        left = [Left("SNI", False, SLIP, {"slip:1": f"comment of {month}"})]
        carried = [one for one in carry(month, left, carried) if one.key]
        assert [(one.origin, one.age, one.comment, one.is_old) for one in carried] == [(1, age, f"comment of {month}", age >= 3)]
    again = carry(4, [Left("SNI", False, {"slip:1": ("PS-1", 12_500)}, {"slip:1": ""})], carried)
    assert again[0].comment == "comment of 3"


@pytest.mark.rule("CLS-064")
def test_what_is_no_longer_outstanding_is_not_shown() -> None:
    carried = [Carried("SNI", "slip:1", "PS-1", 1, None, ""), Carried("SNI", "", "Slips", 1, None, ""),
               Carried("UNA", "", "Receipts", 1, None, "")]
    assert standing(carried, {"SNI": ["slip:1"]}, ["UNA"]) == carried[:2]
    assert standing(carried, {"SNI": []}, ["SNI", "UNA"]) == []
