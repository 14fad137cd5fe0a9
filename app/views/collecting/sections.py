"""What the tabs of the workbench share: the tabs themselves, pool and agent, and how a customer is opened (WIN-10, WIN-14)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from app.core.words import N_
from app.i18n import _
from app.queries.listing import Listing, ListQuery
from app.services import memory
from app.services.collecting import agents, pools
from app.services.desk import Desk
from app.views.collecting.preview import Preview
from app.views.collecting.walk import Walk
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.list_page import ListPage
from app.views.kit.widgets import Tabs, column, holder, row

SECTIONS = (("collecting", N_("Aged balances")), ("collecting_activities", N_("Activities")),
            ("collecting_cases", N_("Cases")), ("collecting_to_send", N_("To send")),
            ("collecting_promises", N_("Promises")))
"""Page and name of every tab, in their order."""
SIDE, FIELD, KEPT = 316, 160, "collecting.whose"


@dataclass(frozen=True, slots=True)
class Whose:
    """Which customers are shown: those of a pool, of an agent; None = of all."""

    pool: int | None = None
    agent: int | None = None

    @classmethod
    def recalled(cls, desk: Desk) -> "Whose":
        """As it was chosen last; before that the default pool of the agent (COL-02)."""
        kept = memory.recall(desk, KEPT)
        known = {key for key, _name in agents.pools_of(desk)}
        pool = (kept or {}).get("pool")
        if kept is None or pool not in known and not (pool is None and agents.sees_all(desk)):
            return cls(agents.default_pool(desk), (kept or {}).get("agent"))
        return cls(pool, kept.get("agent"))

    def remember(self, desk: Desk) -> None:
        """For the next time, and for the other tabs."""
        memory.note(desk, KEPT, {"pool": self.pool, "agent": self.agent})

    def scope(self, desk: Desk) -> dict[str, Any]:
        """The same for a list."""
        return {"pool": pools.wanted(desk, self.pool) if self.pool else None, "agent": self.agent}


class SectionPage(ListPage):
    """A tab of the workbench: a list of customers' things with the customer of the current row beside it."""

    wide = True

    def __init__(self, context: Context, section: str, listing: Listing, *, views: Sequence[tuple[str, str]], view: str,
                 empty: tuple[str, str], scope: Mapping[str, Any] | None = None, search: str = "") -> None:
        desk = context.desk
        self._section, self.whose = section, Whose.recalled(desk)
        self.walk: Walk | None = None
        self._of_pool = self._pool_field(desk)
        self._of_agent = self._agent_field(desk)
        query = ListQuery(desk.company_id, search=search, scope={**self.whose.scope(desk), **(scope or {})})
        super().__init__(context, _("Collections"), listing, query, views=views, view=view, empty=empty, side=SIDE)
        self._of_pool.committed.connect(self._choose_whose)
        self._of_agent.committed.connect(self._choose_whose)
        self.preview = Preview(context, self.open_customer, self.open_entry)
        self.set_side(column(self.preview))
        self.table.chosen.connect(lambda _key: self.preview.ask(self.customer()))
        self.table.counted.connect(lambda _count, _selected: self.preview.ask(self.customer()))
        self.table.opened.connect(lambda _key: self.open_customer(self.customer()))
        self.preview.show_customer(self.customer())

    def set_body(self, body: QWidget, *, scroll: bool = False) -> None:
        """Above the list: the tabs of the workbench, and whose customers are shown."""
        self.sections = Tabs([(_(words), None) for _page, words in SECTIONS])
        self.sections.choose([page for page, _words in SECTIONS].index(self._section))
        self.sections.chosen.connect(lambda index: self.context.navigate(SECTIONS[index][0]))
        bar = row(self._of_pool, self._of_agent, *self.above(), None, spacing=8)
        whole = column(row(self.sections, None), bar, spacing=8)
        whole.addWidget(body, 1)
        super().set_body(holder(whole), scroll=scroll)

    def above(self) -> list[QWidget]:
        """What stands beside pool and agent."""
        return []

    def section_commands(self) -> None:
        """Ctrl+1…5 lead to the tabs; the lists can be printed and exported."""
        for number, (page, words) in enumerate(SECTIONS, 1):
            self.command(f"section.{page}", _("Tab {name}").format(name=_(words)), self._to(page), key=f"Ctrl+{number}",
                         bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()

    def _to(self, page: str) -> Callable[[], None]:
        return lambda: self.context.navigate(page) if page != self._section else None

    # ------------------------------------------------------------ whose

    def _pool_field(self, desk: Desk) -> ChoiceField:
        everybody = [Choice(None, _("All customers"))] if agents.sees_all(desk) or not agents.pools_of(desk) else []
        field = ChoiceField(_("Customer pool"), [*everybody, *(
            Choice(key, name) for key, name in agents.pools_of(desk))], width=FIELD)
        field.set_value(self.whose.pool)
        return field

    def _agent_field(self, desk: Desk) -> ChoiceField:
        field = ChoiceField(_("Agent"), [Choice(None, _("All agents")), *(
            Choice(key, name) for key, name in agents.choices(desk))], width=FIELD)
        field.set_value(self.whose.agent)
        return field

    def _choose_whose(self) -> None:
        """Another pool or agent, for this tab and the others."""
        desk = self.context.desk
        self.whose = Whose(self._of_pool.value(), self._of_agent.value())
        self.whose.remember(desk)
        if not self.pool_chosen():
            self.table.ask(scope={**self.table.query.scope, **self.whose.scope(desk)})

    def pool_chosen(self) -> bool:
        """A pool may bring something of its own; True when the page was built anew for it."""
        return False

    # ------------------------------------------------------------ customers

    def customer(self) -> int:
        """The customer of the current row; 0 = none."""
        return self.customer_of(self.table.current())

    def customer_of(self, key: int) -> int:
        """The customer of a row; here the row is the customer."""
        return max(0, key)

    def customers(self) -> list[int]:
        """Those of the ticked rows, else of the selected ones, each once."""
        keys = self.table.marked() or self.table.selected() or [self.table.current()]
        found = [self.customer_of(key) for key in keys if key > 0]
        return [key for key in dict.fromkeys(found) if key]

    def some(self) -> list[int]:
        """The same; without any it is said."""
        found = self.customers()
        if not found:
            self.tell("info", _("Choose a customer first."))
        return found

    def in_order(self) -> list[int]:
        """All customers of the list as it is sorted, each once: what *Next customer* walks through (WIN-14)."""
        return [key for key in dict.fromkeys(self.customer_at(n) for n in range(self.table.model_.rowCount())) if key]

    def customer_at(self, row_: int) -> int:
        """The customer of the row in this place."""
        return max(0, self.table.key_at(row_))

    def open_customer(self, customer_id: int) -> None:
        """Her collections page; *Next customer* goes through this list (WIN-14)."""
        if customer_id:
            self.walk = Walk.through(self.in_order(), customer_id)
            self.context.navigate("collecting_customer", customer_id=customer_id, walk=self.walk)

    def open_entry(self, customer_id: int, entry_id: int) -> None:
        """An entry of the preview."""
        self.context.navigate("entries", customer_id=customer_id, view="open", entry_id=entry_id)

    # ------------------------------------------------------------ coming and going

    def state(self) -> Any:
        """As every list, and the walk that began here."""
        return {**super().state(), "walk": self.walk}

    def restore(self, state: Any) -> None:
        """The list stands where the walk ended (WIN-14)."""
        super().restore(state)
        self.walk = state.get("walk")
        if self.walk is not None:
            self.stand_on_customer(self.walk.customer_id)

    def stand_on_customer(self, customer_id: int) -> None:
        """The row of a customer becomes the current one, if there is any."""
        place = next((n for n in range(self.table.model_.rowCount())
                      if self.customer_at(n) == customer_id), -1)
        if place >= 0:
            self.table.stand_on(place, 0)

