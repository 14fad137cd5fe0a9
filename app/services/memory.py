"""What the program remembers for one user in the company file: last choices, and the saved views of each list (CLW-002)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.company import SavedView, UserSetting
from app.services.desk import Desk
from app.storage.errors import StorageError

declare({
    "LST-view-name": N_("Give the view a name of up to 60 characters."),
    "LST-view-gone": N_("The view “{view}” is not there any more."),
})

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class View:
    """A named view of a list; `definition` holds columns, order, filters and tab, `default` = shown when the list opens."""

    name: str
    definition: Mapping[str, Any]
    default: bool = False


def recall(desk: Desk, key: str) -> Any:
    """What was remembered under a key; None = nothing."""
    with desk.reading() as session:
        return session.scalars(select(UserSetting.value).where(
            UserSetting.user_id == desk.actor.user_id, UserSetting.key == key)).first()


def remember(desk: Desk, key: str, value: Any) -> bool:
    """Keep something for this user (None forgets it); a file that can only be read keeps nothing. Says whether it wrote.

    Raises the exceptions of `storage.errors` when the file cannot be written.
    """
    if desk.file.read_only is not None or recall(desk, key) == value:
        return False
    with desk.writing("memory.remember") as unit:
        row = unit.session.scalars(select(UserSetting).where(
            UserSetting.user_id == desk.actor.user_id, UserSetting.key == key)).first()
        if value is None:
            if row is not None:
                unit.session.delete(row)
        elif row is None:
            unit.session.add(UserSetting(user_id=desk.actor.user_id, key=key, value=value))
        else:
            row.value = value
    return True


def note(desk: Desk, key: str, value: Any) -> bool:
    """As `remember`, for what the program keeps by itself: a disk that is full or busy is no reason to disturb anybody."""
    try:
        return remember(desk, key, value)
    except StorageError:
        return False


def views(desk: Desk, list_name: str) -> list[View]:
    """The saved views of a list, by name."""
    default = recall(desk, _default_key(list_name))
    with desk.reading() as session:
        rows = session.execute(select(SavedView.name, SavedView.definition).where(
            SavedView.user_id == desk.actor.user_id, SavedView.list == list_name)).all()
    found = [View(row.name, row.definition, row.name == default) for row in rows]
    return sorted(found, key=lambda view: view.name.casefold())


def save_view(desk: Desk, list_name: str, name: str, definition: Mapping[str, Any]) -> Outcome[str]:
    """Keep a view under a name; the same name in other capitals is the same view, and gets the new definition."""
    wanted = " ".join(name.split())
    if not wanted or len(wanted) > LONGEST_NAME:
        return Outcome(None, (error("LST-view-name", at="name"),))
    with desk.writing("view.save") as unit:
        known = unit.session.scalars(select(SavedView).where(
            SavedView.user_id == desk.actor.user_id, SavedView.list == list_name)).all()
        row = next((v for v in known if v.name.casefold() == wanted.casefold()), None)
        if row is None:
            row = SavedView(user_id=desk.actor.user_id, list=list_name, name=wanted)
            unit.session.add(row)
        row.definition = dict(definition)
        kept = row.name
    return Outcome(kept)


def delete_view(desk: Desk, list_name: str, name: str) -> Outcome[str]:
    """Take a view away; when the list opened with it, it opens as supplied again."""
    with desk.writing("view.delete") as unit:
        row = unit.session.scalars(select(SavedView).where(
            SavedView.user_id == desk.actor.user_id, SavedView.list == list_name, SavedView.name == name)).first()
        if row is None:
            return Outcome(None, (error("LST-view-gone", view=name),))
        unit.session.delete(row)
    if recall(desk, _default_key(list_name)) == name:
        remember(desk, _default_key(list_name), None)
    return Outcome(name)


def choose_default(desk: Desk, list_name: str, name: str | None) -> None:
    """The view a list opens with; None = as supplied."""
    remember(desk, _default_key(list_name), name)


def _default_key(list_name: str) -> str:
    return f"view.{list_name}"
