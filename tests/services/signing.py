"""People with and without passwords in a file of the tests; their passwords cost little to try."""

from sqlalchemy import select

from app.core import passwords
from app.core.passwords import Cost
from app.models.audit import AuditRecord
from app.models.company import User, UserSetting
from app.services.desk import Desk
from app.services.sign_in import TRIES

CHEAP = Cost(4, 8, 1)
ANNA, BERT = "bloemen op dinsdag", "regen in november"


def give(desk: Desk, user_id: int, password: str | None) -> None:
    """A person gets a password, quickly."""
    with desk.writing("given.password") as unit:
        unit.session.get_one(User, user_id).password_hash = None if password is None else passwords.hashed(password, CHEAP)


def add(desk: Desk, login: str, name: str, password: str | None = None) -> int:
    """One more person."""
    with desk.writing("given.user") as unit:
        user = User(login=login, display_name=name, language="nl", region="nl_NL",
                    password_hash=password and passwords.hashed(password, CHEAP))
        unit.session.add(user)
        unit.session.flush()
        return user.id


def trail(desk: Desk) -> list[tuple[str, str]]:
    """Who signed in and out, locked and failed, oldest first."""
    with desk.reading() as session:
        rows = session.execute(select(AuditRecord.user_name, AuditRecord.action).where(
            AuditRecord.entity_table == "user", AuditRecord.action.not_in(("user.create", "user.update")))
            .order_by(AuditRecord.seq))
        return [(row.user_name, row.action.removeprefix("user.")) for row in rows]


def wrong_so_far(desk: Desk, user_id: int) -> int:
    """Wrong passwords in a row, as the file keeps them."""
    with desk.reading() as session:
        kept = session.scalars(select(UserSetting.value).where(UserSetting.user_id == user_id, UserSetting.key == TRIES)).first()
    return 0 if kept is None else int(kept["wrong"])
