"""Before a large import, before opening a period again, before closing one for ever a backup is made (SAF-022)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app import settings
from app.core.enums import PeriodState
from app.core.facts import Term
from app.core.problems import Outcome, error
from app.services import backups, company_files, periods, proofs
from app.services.periods import Change
from app.settings import ProgramSettings
from app.storage import audit, backup, errors, places
from app.views.desktop import Desktop
from app.views.kit.widgets import Label
from app.views.setup.health_page import HealthPage
from app.views.setup.periods_page import PeriodsPage
from tests.storage import given
from tests.views.conftest import Answers
from tests.views.test_company_file_windows import desk_of, desktop, opened, own, shell_of, show  # noqa: F401


def causes(own: ProgramSettings) -> list[str]:  # noqa: F811
    """Why the backups of the folder were made, oldest first."""
    return [kept.cause for kept in reversed(backup.listed(backups.places_of(own).folder))]


def page(desktop: Desktop) -> PeriodsPage:  # noqa: F811
    """The periods, with the first one chosen."""
    found = show(desktop, "periods")
    assert isinstance(found, PeriodsPage)
    found.table.view.setCurrentIndex(found.table.model_.index(0, 0))
    return found


def wish(state: PeriodState, **more: Any) -> Mapping[str, Any]:
    return {"state": state, "reason": None, "text": "", "typed": ""} | more


@pytest.mark.rule("SAF-022", "CLS-008")
def test_closing_for_ever_begins_with_a_backup_that_stays_for_the_retention_term(opened: Desktop, own: ProgramSettings) -> None:  # noqa: F811
    shown = page(opened)
    name = shown.held[0].name
    assert shown._save_status(wish(PeriodState.ON_HOLD), frozenset()).done and causes(own) == []
    shown.reload()
    shown._save_status(wish(PeriodState.PERMANENTLY_CLOSED, typed=name), frozenset())
    assert causes(own) == ["close"]


@pytest.mark.rule("SAF-022")
def test_opening_again_begins_with_a_backup_and_without_one_she_decides(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                                        answering: Answers,
                                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    shown = page(opened)
    assert periods.change_status(desk_of(opened), [shown.chosen()[0]], Change(PeriodState.ON_HOLD)).done
    shown.reload()
    with monkeypatch.context() as full:
        full.setattr(backups, "make", lambda *_more: Outcome(None, (error("SAF-io", path="x", detail="no space"),)))
        answering.waiting.append("stay")
        assert shown._save_status(wish(PeriodState.OPEN, text="Late invoice"), frozenset()) == Outcome()
    shown.reload()
    assert shown.held[0].status is PeriodState.ON_HOLD and causes(own) == []
    shown._save_status(wish(PeriodState.OPEN, text="Late invoice"), frozenset())
    assert causes(own) == ["reopen"]


@pytest.mark.rule("SAF-022")
def test_an_import_begins_with_a_backup_when_anything_changed_since_the_last(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                                             tmp_path: Path) -> None:
    table = tmp_path / "customers.csv"
    table.write_text("Customer no.;Name;Country;Language\n2001;Bakkerij Smit BV;NL;nl\n", encoding="utf-8")
    found = show(opened, "import")
    found.open_file(table)  # type: ignore[attr-defined]
    found.dry_run()  # type: ignore[attr-defined]
    found.run()  # type: ignore[attr-defined]
    assert causes(own) == ["import"]
    found.run()  # type: ignore[attr-defined]
    assert causes(own) == ["import"], "an import that is done makes none"


@pytest.mark.rule("SAF-022")
def test_nothing_is_backed_up_twice_when_nothing_changed(opened: Desktop, own: ProgramSettings) -> None:  # noqa: F811
    given._office(desk_of(opened), 1).post(100)
    assert opened.back_up_before("import") and opened.back_up_before("reopen")
    assert causes(own) == ["import"]


@pytest.mark.rule("SAF-030")
def test_the_monthly_note_about_one_disk_is_put_away_for_this_month(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                                    monkeypatch: pytest.MonkeyPatch) -> None:
    from app.core.problems import warning

    monkeypatch.setattr(backups, "one_disk_note", lambda *_more: warning("SAF-030-disk", key="SAF-030-disk-2026-04"))
    opened.look_again()
    assert any("on the disk of the company file" in words for words in shell_of(opened).banners())
    opened._put_away(warning("SAF-030-disk", key="SAF-030-disk-2026-04"))
    assert not any("on the disk of the company file" in words for words in shell_of(opened).banners())
    assert "SAF-030-disk-2026-04" in own.get(settings.ACKNOWLEDGED)


# ------------------------------------------------------------------- the weekly check, and what can be read

@pytest.mark.rule("SAF-014")
def test_the_weekly_check_runs_beside_the_work_and_tells_only_a_finding(opened: Desktop, own: ProgramSettings,  # noqa: F811
                                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    assert backups.make(desk_of(opened), own).value is not None
    shown = shell_of(opened).page()
    assert shown is not None
    before = shown.messages()
    with monkeypatch.context() as week:
        week.setattr(proofs, "due", lambda _desk: True)
        opened.daily()
    assert shell_of(opened).page() is shown and shown.messages() == before and not proofs.due(desk_of(opened))
    opened._starter._warn("CHK", error("CHK-fault", title=Term("Every voucher balances in the accounting currency")))
    assert any("Every voucher balances" in words for words in shown.messages())


@pytest.mark.rule("SAF-014")
def test_from_the_banner_of_a_damaged_file_what_can_be_read_is_exported(opened: Desktop, tmp_path: Path,  # noqa: F811
                                                                        monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_of(opened)
    desk.file.read_only = errors.DamagedFileError("SAF-014-damaged", path="office.tegoed", detail="L1")
    opened.look_again()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    opened.export_readable(Path(desk.file.target))
    opened.export_readable(Path(desk.file.target))
    assert (tmp_path / "office-readable" / "voucher.csv").exists() and (tmp_path / "office-readable-2").exists()
    shown = shell_of(opened).page()
    assert shown is not None and "Keep the damaged" in shown.messages()[0]


# ------------------------------------------------------------------- what the page about the file says

@pytest.mark.rule("AUD-023", "AUD-024", "SAF-031")
def test_the_page_about_the_file_says_what_the_trail_can_and_cannot_do_and_what_keeps_strangers_out(opened: Desktop) -> None:  # noqa: F811
    shown = show(opened, "health")
    assert isinstance(shown, HealthPage)
    said = " ".join(label.text() for label in shown.findChildren(Label))
    assert "shows tampering to whoever keeps an anchor" in said and "does not stop a person who owns this computer" in said
    assert "BitLocker" in said and "not encrypted" in said
    with desk_of(opened).reading() as session:
        seq, digest = audit.newest(session)
    assert dict(shown.facts())["Anchor of the trail"].startswith(f"{seq} · {digest[:12]}")
    shown.copy_report()
    assert digest in QGuiApplication.clipboard().text()


# ------------------------------------------------------------------- network drives

@pytest.mark.rule("SAF-008")
def test_where_network_drives_are_refused_no_file_there_is_opened_moved_or_made(
        desktop: Desktop, own: ProgramSettings, office_path: Path, answering: Answers, tmp_path: Path,  # noqa: F811
        monkeypatch: pytest.MonkeyPatch) -> None:
    place_of = places.place_of

    def place(path: Path) -> places.Place:
        return places.Place(places.Kind.NETWORK, "Z:") if "share" in str(path) else place_of(path)

    monkeypatch.setattr(places, "place_of", place)
    share = tmp_path / "share"
    share.mkdir()
    there = share / "office.tegoed"
    there.write_bytes(office_path.read_bytes())
    assert [p.code for p in company_files.check_place(share / "new.tegoed", refuse_network=True)] == ["SAF-008-refused"]
    own.set(settings.REFUSE_NETWORK, True)
    answering.waiting.append("close")
    assert not desktop.open(there) and answering.asked == ["This file was not opened"]
    assert desktop.open(office_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(share))
    answering.waiting.append("ok")
    desktop.move_file()
    assert answering.asked[-1] == "The file was not moved" and desk_of(desktop).file.target == office_path
    own.set(settings.REFUSE_NETWORK, False)
    assert desktop.open(there) and any("network drive" in words for words in shell_of(desktop).banners())


@pytest.mark.rule("SAF-008")
def test_the_settings_page_refuses_and_allows_network_drives(opened: Desktop, own: ProgramSettings) -> None:  # noqa: F811
    page = show(opened, "settings")
    field = page.fields["refuse_network"]  # type: ignore[attr-defined]
    field.set_value(True)
    field.committed.emit()
    assert own.get(settings.REFUSE_NETWORK) is True
