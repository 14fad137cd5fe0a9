"""The dry run of a whole file: every row read, checked and given its action; nothing is written (IMP-003)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.core.problems import Problem
from app.rules.import_customers import plan_customers
from app.rules.import_fields import Entity
from app.rules.import_items import plan_items
from app.rules.import_plan import Known, Plan
from app.rules.import_products import plan_products
from app.rules.import_texts import plan_texts, plan_units
from app.rules.imports import Reading, check_mapping


def plan(reading: Reading, rows: Iterable[tuple[int, Sequence[str]]], known: Known,
         faults: Iterable[Problem] = ()) -> Plan:
    """The dry run of a whole file: all validations, nothing written (IMP-003). `faults` = what reading the file found."""
    problems = check_mapping(reading)
    if problems:
        return Plan(reading.entity, (), problems=problems)
    by_row: dict[int, list[Problem]] = defaultdict(list)
    for fault in faults:
        if fault.row is not None:
            by_row[fault.row].append(fault)
    makes = {Entity.CUSTOMERS: plan_customers, Entity.OPEN_ITEMS: plan_items, Entity.PRODUCTS: plan_products,
             Entity.UNITS: plan_units, Entity.TEXTS: plan_texts}
    return makes[reading.entity](reading, rows, known, by_row)
