"""What an accepted document or a task not done takes with it into the next schedule, and how old it is (CLS-064)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

OLD = 3
"""From so many periods on a thing carried over is marked."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Something carried over: `key` "" = the whole task; `origin` = id of the period it comes from, `age` in periods."""

    task: str
    key: str
    label: str
    origin: int
    amount: int | None
    comment: str
    age: int = 1

    @property
    def is_old(self) -> bool:
        """Is it to be marked (CLS-064)?"""
        return self.age >= OLD


@dataclass(frozen=True, slots=True)
class Left:
    """A soft task at the end of its period: what is outstanding with its label and amount, and the comment per accepted key."""

    task: str
    finished: bool
    outstanding: Mapping[str, tuple[str, int | None]]
    accepted: Mapping[str, str]
    amount: int | None = None
    name: str = ""


def carry(period: int, left: Iterable[Left], before: Sequence[Carried]) -> list[Carried]:
    """What goes on: every accepted document that is still outstanding, and every soft task that is not done.

    What was carried over already keeps its origin and comment and is one period older; what is no longer outstanding is gone.
    """
    known = {(one.task, one.key): one for one in before}
    found: list[Carried] = []
    for task in left:
        for key, (label, amount) in task.outstanding.items():
            if key not in task.accepted:
                continue
            fresh = Carried(task.task, key, label, period, amount, task.accepted[key])
            found.append(_older(known.get((task.task, key)), fresh))
        if not task.finished:
            fresh = Carried(task.task, "", task.name, period, task.amount, "")
            found.append(_older(known.get((task.task, "")), fresh))
    return found


def _older(before: Carried | None, fresh: Carried) -> Carried:
    if before is None:
        return fresh
    return replace(fresh, origin=before.origin, age=before.age + 1, comment=fresh.comment or before.comment)


def standing(carried: Iterable[Carried], outstanding: Mapping[str, Iterable[str]], finished: Iterable[str]) -> list[Carried]:
    """What is still shown: a document as long as its task finds it, a task as long as it is not finished (CLS-064)."""
    keys = {task: set(found) for task, found in outstanding.items()}
    over = set(finished)
    return [one for one in carried if (one.key in keys.get(one.task, set()) if one.key else one.task not in over)]
