"""Which task waits for which: dependencies without a loop, and what keeps a task from being signed off (CLS-031, 036)."""

from collections.abc import Iterable, Mapping, Sequence

from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "CLS-036-loop": N_("These tasks wait for each other: {loop}. Take one of the dependencies away."),
    "CLS-036-unknown": N_("Task {task} waits for {needs}, which is not in the template. Add it, or take the dependency away."),
})

Needs = Mapping[str, Sequence[str]]
"""By code of a task: the codes of those it waits for."""


def loop(needs: Needs) -> tuple[str, ...]:
    """The codes of one loop, the first one again at its end; empty = there is none."""
    done: set[str] = set()
    for start in needs:
        path: list[str] = []
        waiting = [(start, iter(needs.get(start, ())))]
        if start in done:
            continue
        path.append(start)
        while waiting:
            code, others = waiting[-1]
            following = next((other for other in others if other not in done), None)
            if following is None:
                done.add(code)
                waiting.pop()
                path.pop()
            elif following in path:
                return (*path[path.index(following):], following)
            else:
                path.append(following)
                waiting.append((following, iter(needs.get(following, ()))))
    return ()


def check(needs: Needs) -> tuple[Problem, ...]:
    """What keeps a template from being saved: a loop, named, or a task that is not there (CLS-036)."""
    found = [error("CLS-036-unknown", at=code, task=code, needs=other)
             for code, others in needs.items() for other in others if other not in needs]
    if circle := loop(needs):
        found.append(error("CLS-036-loop", at=circle[0], loop=" → ".join(circle)))
    return tuple(found)


def blockers(code: str, needs: Needs, finished: Iterable[str]) -> tuple[str, ...]:
    """What a task waits for: those of its dependencies that are there and not done, not applicable or accepted (CLS-031)."""
    over = set(finished)
    return tuple(other for other in needs.get(code, ()) if other in needs and other not in over)
