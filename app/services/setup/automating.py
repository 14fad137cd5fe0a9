"""Automation groups of reminders: terms, schedule, ordered actions, switches and limits (REM-53, JOB-001, JOB-007)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.core.filters import Typing, parse_filter
from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.models.collections import CollectionLetterSequence
from app.models.jobs import JobDefinition
from app.queries.listing import condition
from app.rules.automation import next_due
from app.services.automation.groups import CODE, are_groups
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code
from app.services.setup.stores import InsideJson

declare({
    "REM-53-start": N_("A schedule counts from a day: enter the start."),
    "REM-53-formula": N_("A schedule of your own needs a formula that leads forward, such as 10D or 2W."),
    "REM-53-none": N_("Enter at least one action: create, issue or send."),
    "REM-53-folder": N_("The folder {folder} is not there. Letters on paper are written into it."),
    "REM-53-levels": N_("Line {line}: the first level is higher than the last."),
    "REM-53-next": N_("It starts by itself on {day}, or when the program is next open after that."),
    "REM-53-by-hand": N_("It runs only when somebody starts it."),
    "REM-53-asleep": N_("It is switched off: it neither starts by itself nor by hand."),
    "REM-53-as": N_("It acts for whoever saved it last, with the permissions of that person."),
    "REM-53-both": N_("Choose reminder terms or type a filter on their codes, not both."),
    "REM-53-fits": N_("The filter fits {codes}."),
    "REM-53-fits-none": N_("The filter fits no reminder terms."),
    "REM-53-issue": N_("Issuing is not switched on: drafts wait until you issue them."),
    "REM-53-send": N_("Sending is not switched on: issued letters wait until you send them."),
})

SCHEDULES = (("manual", N_("By hand")), ("weekly", N_("Every week")), ("monthly", N_("Every month")),
             ("custom", N_("Own formula")))
ACTIONS = (("create", N_("Create")), ("issue", N_("Issue")), ("send", N_("Send")))
POSTING = (("no", N_("As the draft")), ("letter", N_("Date of the letter")), ("today", N_("Today")))
CHANNELS = (("email", N_("E-mail")), ("print", N_("Print")), ("both", N_("Print and e-mail")))
COPIES = (("letter", N_("As the letter")), ("none", N_("None")), ("overdue", N_("Overdue invoices")),
          ("all", N_("All listed invoices")))
MOST_LETTERS, MOST_AMOUNT = 100, 50_000_00
"""What a run issues or sends at most unless another limit is chosen (JOB-007)."""


def _columns(draft: Draft) -> Mapping[str, Any]:
    return {"run_as_id": draft.desk.actor.user_id, "parameters": {}, "schedule": {}}


def _check(draft: Draft) -> Iterator[Problem]:
    values = draft.values
    if values["every"] != "manual" and values["starts_on"] is None:
        yield error("REM-53-start", at="starts_on")
    elif values["every"] == "custom" and next_due("custom", values["formula"] or "", values["starts_on"],
                                                  values["starts_on"]) is None:
        yield error("REM-53-formula", at="formula")
    yield from _filters(draft)
    if not draft.lines("actions"):
        yield error("REM-53-none", at="actions")
    for n, line in enumerate(draft.lines("actions"), 1):
        if (line.values.get("to_level") or 99) < (line.values.get("from_level") or 0):
            yield error("REM-53-levels", at="actions", line=n)
    sends = any(line.values.get("action") == "send" for line in draft.lines("actions"))
    if sends and values["channel"] != "email" and not Path(values["folder"] or "").is_dir():
        yield error("REM-53-folder", at="folder", folder=values["folder"] or "–")


def _filters(draft: Draft) -> Iterator[Problem]:
    """Filters that cannot be read, or leave nothing, are told when the group is saved."""
    terms = draft.values["terms"] or ""
    if terms and draft.values["sequence_id"] is not None:
        yield error("REM-53-both", at="terms")
    elif terms and isinstance(found := parse_filter(terms, Typing("text")), Problem):
        yield replace(found, field="terms")
    elif terms and not _fitting(draft):
        yield error("REM-53-fits-none", at="terms")
    for n, line in enumerate(draft.lines("actions")):
        typed = line.values.get("customers") or ""
        if typed and isinstance(found := parse_filter(typed, Typing("text")), Problem):
            yield replace(found, field=f"actions.{n}.customers", row=n)


def _fitting(draft: Draft) -> list[str]:
    """Codes of the reminder terms the filter lets pass."""
    wanted = parse_filter(draft.values["terms"] or "", Typing("text"))
    if isinstance(wanted, Problem):
        return []
    return list(draft.session.scalars(select(CODE.expression).where(
        CollectionLetterSequence.company_id == draft.desk.company_id, condition(CODE, wanted)).order_by(CODE.expression)))


def _acts_for(draft: Draft) -> None:
    """Whoever saves a group answers for what it does by itself (JOB-006)."""
    draft.row.run_as_id = draft.desk.actor.user_id


def _means(draft: Draft) -> Iterator[Problem]:
    values, actions = draft.values, {line.values.get("action") for line in draft.lines("actions")}
    if values["terms"] and (fits := _fitting(draft)):
        yield information("REM-53-fits", codes=", ".join(fits))
    day = next_due(values["every"], values["formula"] or "", values["starts_on"], None)
    if not values["enabled"]:
        yield information("REM-53-asleep")
    elif day is None:
        yield information("REM-53-by-hand")
    else:
        yield information("REM-53-next", day=max(day, draft.desk.clock.today()))
        yield information("REM-53-as")
    if "issue" in actions and not values["post_automatically"]:
        yield information("REM-53-issue")
    if "send" in actions and not values["send_automatically"]:
        yield information("REM-53-send")


def _inside(name: str, title: str, kind: Kind, **more: Any) -> Field:
    return Field(name, title, kind, inside="parameters", **more)


GROUPS = SetupTable(
    "automation_groups", N_("Automation groups"), JobDefinition, "collecting", (
        code(20), _inside("description", N_("Description"), Kind.TEXT, most=60, listed=True, width=200, default=""),
        Field("enabled", N_("Starts by itself when due"), Kind.FLAG, default=True, listed=True, width=120),
        _inside("sequence_id", N_("Only reminder terms"), Kind.LINK, link="reminder_terms",
                note=N_("Empty = every customer, whatever the terms.")),
        _inside("terms", N_("Or those whose code fits"), Kind.TEXT, most=80, default="",
                note=N_("A filter as in lists: NL*|BE*, <>*-B2C.")),
        Field("every", N_("Schedule"), Kind.CHOICE, True, choices=SCHEDULES, default="manual", inside="schedule", listed=True,
              width=120),
        Field("formula", N_("Own formula"), Kind.FORMULA, most=40, default="", inside="schedule"),
        Field("starts_on", N_("Start"), Kind.DATE),
        _inside("only_overdue", N_("Create: only overdue entries"), Kind.FLAG, default=True),
        _inside("on_hold", N_("Create: list entries on hold"), Kind.FLAG, default=False),
        _inside("header_level", N_("Create: all entries at the level of the letter"), Kind.FLAG, default=False),
        Field("post_automatically", N_("Issue without asking"), Kind.FLAG, default=False),
        _inside("posting", N_("Issue: posting and VAT date"), Kind.CHOICE, choices=POSTING, default="no", required=True),
        _inside("moved", N_("Issue: this date moved by"), Kind.FORMULA, most=40, default=""),
        Field("send_automatically", N_("Send without asking"), Kind.FLAG, default=False),
        _inside("channel", N_("Send: by"), Kind.CHOICE, choices=CHANNELS, default="email", required=True),
        _inside("folder", N_("Send: folder for letters on paper"), Kind.TEXT, most=200, default=""),
        _inside("copies", N_("Send: copies of invoices with the e-mail"), Kind.CHOICE, choices=COPIES, default="letter",
                required=True),
        _inside("again", N_("Send: the same level again"), Kind.FLAG, default=False),
        _inside("again_days", N_("Send: again after days at least"), Kind.COUNT, least=1, top=365, default=7),
        Field("max_count", N_("Letters in a run at most"), Kind.COUNT, True, least=1, top=10_000, default=MOST_LETTERS),
        Field("max_amount", N_("Amount in a run at most"), Kind.AMOUNT, True, default=MOST_AMOUNT)),
    (Lines("actions", N_("Actions, in their order; without a filter on customer numbers and levels they concern all"), (
        Field("action", N_("Action"), Kind.CHOICE, True, choices=ACTIONS, default="create"),
        Field("customers", N_("Customers"), Kind.TEXT, most=80, default="", width=130),
        Field("from_level", N_("From level"), Kind.COUNT, top=99), Field("to_level", N_("To level"), Kind.COUNT, top=99),
        Field("stop", N_("Stop on an error"), Kind.FLAG, default=True)),
        InsideJson("parameters", "actions")),),
    check=_check, preview=_means, more=_columns, after=_acts_for, rows=are_groups, icon="repeat")

TABLES = (GROUPS,)
