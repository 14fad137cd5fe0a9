"""How a customer pays, beside her transactions: figures, chances with their source, the invoices behind them (COL-70, 73)."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.collecting import insight
from app.views.collecting import paying
from app.views.kit.context import Context
from app.views.kit.figures import FactLines
from tests.services.dunning import D, Office


@pytest.mark.rule("COL-70", "COL-72", "COL-73")
def test_the_box_tells_how_she_pays_and_leads_to_the_invoices_behind(qtbot: QtBot, context: Context, office: Office) -> None:
    who, went = office.customer("Smit"), list[int]()
    paid = [office.entry(who, 100_00 + n, D - timedelta(60 - 7 * n), f"P-{n}") for n in range(5)]
    for n, entry in enumerate(paid):
        office.pay(entry, 100_00 + n, who, D - timedelta(60 - 7 * n - (n - 1)))
    box: Any = paying.box(QWidget(), context.desk, who, went.append)
    qtbot.addWidget(box)
    box.grab()
    told = " ".join(lines.accessibleName() for lines in box.findChildren(FactLines)).replace("\xa0", " ")
    assert "Invoices paid 5" in told and "Days late, average 1.0" in told and "Paid late, of number 60%" in told
    assert "Trend, older → newer -0.50 → 2.50" in told.replace("−", "-")
    assert "On time 37.5%; Late 50%; Very late 12.5%" in told
    found = insight.of(context.desk, who)
    behind = paying.Behind(box, context.desk, found, went.append)
    qtbot.addWidget(behind)
    behind.grab()
    assert [(i.document, i.late) for i in behind.invoices] == [(f"P-{n}", n - 1) for n in reversed(range(5))]
    assert "1 day early" in behind.lines.accessibleName().replace("\xa0", " ")
    behind._open(0)
    assert went == [paid[4]]
