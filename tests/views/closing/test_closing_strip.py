"""The tiles of the close on the home window (8.2)."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.services.closing import tiles
from app.services.closing.tiles import Tiles
from app.views.home import page as home
from app.views.home.closing_strip import ClosingStrip
from app.views.kit import paint
from app.views.kit.context import Context
from app.views.kit.figures import KeyFigure
from tests.services.closing.closer import Closer
from tests.services.closing.test_closing_deciding import late


@pytest.mark.rule("CLS-037", "ESL-014", "JOB-023")
def test_every_tile_stays_with_zero_and_opens_its_window(context: Context, closer: Closer, qtbot: QtBot) -> None:
    strip = ClosingStrip(context)
    qtbot.addWidget(strip.body)
    strip.show_figures(Tiles(2, date(2026, 4, 30), "near", 0, None, ("USD",), 0))
    assert strip.shown == ["Close tasks overdue: 2", "ESL deadline: 30/04/2026", "Failed jobs: 0", "Backup age: –",
                           "Rates missing: 1", "Unreported EU lines: 0"]
    for figure in strip.body.findChildren(KeyFigure):
        figure.click()
    assert context.gone == [  # type: ignore[attr-defined]
        ("close", {"view": "overdue"}), ("eu_sales_lists", {}), ("jobs", {"view": "failed"}), ("backups", {}), ("rates", {}),
        ("eu_sales_lists", {"view": "unreported"})]


@pytest.mark.rule("L10N-011", "CLS-037")
def test_a_date_in_a_tile_is_whole_however_narrow_it_stands(context: Context, qtbot: QtBot) -> None:
    tile = KeyFigure("ESL deadline", "31-01-2027", "EU sales list")
    qtbot.addWidget(tile)
    tile.resize(400, 92)
    large = tile.figure_font().pixelSize()
    for wide in (184, 160, 130):
        tile.resize(wide, 92)
        assert paint.width("31-01-2027", tile.figure_font()) <= wide - 32
    assert tile.figure_font().pixelSize() < large


@pytest.mark.rule("CLS-037")
def test_their_figures_come_from_what_is_kept(closer: Closer) -> None:
    late(closer)
    closer.schedule()
    found = tiles.figures(closer.on(date(2026, 5, 4)).desk)
    assert found.overdue > 0 and found.backup_days is None and found.failed == 0 and found.missing == ()


@pytest.mark.rule("CLS-037", "JOB-023")
def test_a_backup_made_while_she_looks_is_told_by_its_tile(context: Context, closer: Closer, qtbot: QtBot,
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "PAUSE", 0)
    late(closer)
    page = home.HomePage(context)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "Backup age: –" in page.closing.shown)
    closer.back_up()
    qtbot.waitUntil(lambda: "Backup age: 0\u00a0days" in page.closing.shown)
