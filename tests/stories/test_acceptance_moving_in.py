"""Invoiced in another program, reminded in this one: what the file says about every item counts from the first run."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from app import i18n
from app.core.clock import FixedClock
from app.models.collections import CollectionLetter
from app.models.customers import Customer
from app.services import ageing, companies, desks, imports, reminders
from app.services.desk import Desk
from app.services.imports import Options
from app.services.reminder_facts import RunOptions

IN = date(2026, 2, 1)
HEAD = "Klantnr;Naam;Factuurnr;Soort;Factuurdatum;Vervaldatum;Openstaand;Aanmaningsniveau;Laatste aanmaning;Betwist;In de wacht\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A new Dutch company: first reminder from the sixth day, then ten days and three of grace."""
    made = desks.new_file(tmp_path / "o.tegoed", companies.NewCompany("Mijn Bedrijf", "NL"), "Anna", FixedClock.on(IN), "en",
                          "en_GB").value
    assert made is not None
    yield made
    made.file.close()


def moved_in(desk: Desk, *rows: str) -> None:
    """The open items of the old program, posted on the day of moving in."""
    found = imports.look(desk, "old.csv", (HEAD + "\n".join(rows) + "\n").encode())
    assert found.value is not None
    plan = imports.dry_run(desk, found.value.table, found.value.reading)
    outcome = imports.run(desk, "old.csv", found.value, plan, Options(import_date=IN))
    assert outcome.done, outcome.problems


def letters(desk: Desk, day: date) -> dict[str, int]:
    """Customer -> level of the letter a run of that day proposes."""
    on = desk.on(day)
    assert reminders.suggest(on, RunOptions(day)).value is not None
    with on.reading() as session:
        return {name: level for name, level in session.execute(
            select(Customer.name, CollectionLetter.level).join(Customer, Customer.id == CollectionLetter.customer_id)
            .where(CollectionLetter.state == "draft"))}


def reasons(desk: Desk, day: date) -> list[str]:
    """Why customers got none."""
    run = reminders.suggest(desk.on(day), RunOptions(day)).value
    assert run is not None
    with desk.reading() as session:
        return [i18n.problem_text(r.problem, "en", "en_GB") for r in reminders.reasons(session, run.run_id)]


@pytest.mark.rule("IMP-007", "REM-12")
@pytest.mark.parametrize(("day", "level"), [(date(2026, 3, 6), None), (date(2026, 3, 7), 1), (date(2026, 4, 30), 1)])
def test_an_item_that_was_never_reminded_begins_at_one_after_its_grace(desk: Desk, day: date, level: int | None) -> None:
    moved_in(desk, "1;Alfa;A1;factuur;30-01-2026;01-03-2026;100,00;;;;")
    assert letters(desk, day).get("Alfa") == level


@pytest.mark.rule("IMP-007", "REM-14")
@pytest.mark.parametrize(("day", "level"), [(date(2026, 3, 5), None), (date(2026, 3, 6), 2)])
def test_a_level_of_the_old_program_goes_on_from_its_last_letter(desk: Desk, day: date, level: int | None) -> None:
    moved_in(desk, "1;Beta;B1;factuur;02-12-2025;01-01-2026;100,00;1;20-02-2026;;")
    assert letters(desk, day).get("Beta") == level


@pytest.mark.rule("REM-14")
@pytest.mark.parametrize("old", [3, 9])
def test_who_had_the_last_letter_gets_the_last_letter_again_however_the_old_program_counted(desk: Desk, old: int) -> None:
    moved_in(desk, f"1;Iota;I1;factuur;02-12-2025;01-01-2026;100,00;{old};20-02-2026;;")
    assert letters(desk, date(2026, 4, 1)) == {"Iota": 3}


@pytest.mark.rule("IMP-007", "OH-02", "COL-20", "REM-12")
def test_disputes_holds_and_credits_of_the_old_program_keep_letters_back(desk: Desk) -> None:
    moved_in(desk, "3;Gamma;C1;factuur;02-12-2025;01-01-2026;100,00;;;ja;",
             "4;Delta;D1;factuur;02-12-2025;01-01-2026;100,00;;;;JD",
             "5;Epsilon;E1;factuur;02-12-2025;01-01-2026;100,00;;;;", "5;Epsilon;E2;creditnota;02-12-2025;;100,00;;;;",
             "6;Zeta;F1;factuur;02-12-2025;01-01-2026;24,99;;;;", "7;Eta;G1;factuur;02-12-2025;01-01-2026;25,00;;;;")
    day = date(2026, 3, 7)
    assert letters(desk, day) == {"Eta": 1}
    told = reasons(desk, day)
    assert len(told) == 4 and any("disputed" in r for r in told) and any("on hold (JD)" in r for r in told)


@pytest.mark.rule("AGE-06", "IMP-007")
@pytest.mark.parametrize(("due", "column"), [
    (date(2026, 4, 1), 0), (date(2026, 3, 31), 0), (date(2026, 3, 30), 1), (date(2026, 3, 1), 1), (date(2026, 2, 28), 2),
    (date(2026, 1, 30), 2), (date(2026, 1, 29), 3), (date(2025, 12, 31), 3), (date(2025, 12, 30), 4), (date(2020, 2, 29), 4)])
def test_what_falls_due_on_the_day_itself_is_not_late_and_every_bucket_ends_where_the_next_begins(desk: Desk, due: date,
                                                                                                   column: int) -> None:
    moved_in(desk, f"1;Alfa;A1;factuur;01-01-2020;{due:%d-%m-%Y};100,00;;;;")
    found = ageing.aged(desk, date(2026, 3, 31))
    assert list(found.totals) == [10_000 if n == column else 0 for n in range(5)] and found.overdue == (10_000 if column else 0)


@pytest.mark.rule("IMP-007", "FTI-053")
def test_a_list_without_due_dates_takes_the_terms_the_customer_has_or_will_get(desk: Desk) -> None:
    text = "Klantnr;Factuurnr;Factuurdatum;Openstaand\n1;F1;15-01-2026;5,00\n1;G1;15-01-2026;-5,00\n"
    for name, rows in (("new.csv", text), ("known.csv", text.replace("F1", "F2").replace("G1", "G2"))):
        found = imports.look(desk, name, rows.encode())
        assert found.value is not None
        plan = imports.dry_run(desk, found.value.table, found.value.reading)
        assert [r.item.due_date for r in plan.rows if r.item] == [date(2026, 2, 14), date(2026, 1, 15)], name
        assert imports.run(desk, name, found.value, plan, Options(import_date=IN)).done
