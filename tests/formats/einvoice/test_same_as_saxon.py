"""Damaged invoices: the rules evaluated in the program find exactly what Saxon finds (EIN-020)."""

import copy
import random
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest
from lxml import etree

from app.formats.einvoice import cii, rules, ubl
from tests.formats.einvoice.conftest import Oracle
from tests.formats.einvoice.documents import EXAMPLES, french

MAKERS = [*EXAMPLES.values(), french]
VALUES = ("0", "-1", "S", "E", "XX", "NL", "0.001", "30", "59", "K", "AE", "381")
WANTED = 12


def damage(root: Any, dice: random.Random) -> None:
    """Take an element away, double it, or change what it says."""
    node = dice.choice([one for one in root.iter(etree.Element) if one is not root])
    parent, kind = node.getparent(), dice.random()
    if kind < 0.5:
        parent.remove(node)
    elif kind < 0.65:
        parent.insert(list(parent).index(node), copy.deepcopy(node))
    elif node.text and node.text.strip():
        node.text = node.text + "9" if kind < 0.8 else dice.choice(VALUES)


def damaged(name: str, dice: random.Random) -> Iterator[bytes]:
    """Examples with one to three damages that still follow their schema."""
    write = {"ubl": ubl.write, "cii": cii.write}[name]
    while True:
        root = etree.fromstring(write(dice.choice(MAKERS)()))
        for _ in range(dice.randint(1, 3)):
            damage(root, dice)
        content = etree.tostring(root)
        found = rules.check(content)
        assert isinstance(found, tuple)
        if not any(one.rule == rules.SCHEMA for one in found):
            yield content


@pytest.mark.rule("EIN-020")
@pytest.mark.parametrize("name", ["ubl", "cii"])
def test_a_damaged_file_breaks_the_same_rules_here_and_in_saxon(name: str, saxon: Oracle) -> None:
    broken = Counter[str]()
    for content in islice(damaged(name, random.Random(name)), WANTED):
        found = rules.check(content)
        assert isinstance(found, tuple)
        ours = Counter(one.rule for one in found)
        assert ours == saxon(name, content), content.decode()
        broken += ours
    assert len(broken) > 5
