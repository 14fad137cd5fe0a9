"""All EU sales lists with the next deadline, the running total of goods, and what was posted into filed periods (CLW-018)."""

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.eu_sales_lists import eu_sales_listing
from app.queries.listing import ListQuery
from app.services.eu_sales import home
from app.services.eu_sales.home import Nearness
from app.views.eu_sales import dialogs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.relay import Relay
from app.views.kit.waiting import ProgressBar
from app.views.kit.widgets import Chip, Label, Line, column, row

VIEWS = (("open", N_("Not submitted")), ("filed", N_("Submitted")), ("over", N_("Ended")), ("all", N_("All")))
CHANGES = frozenset({"eu_sales_list", "voucher"})
TONES = {Nearness.FAR: "neutral", Nearness.NEAR: "warning", Nearness.LATE: "danger"}
SHAPES = {Nearness.FAR: "ring", Nearness.NEAR: "triangle", Nearness.LATE: "cross"}


class EuSalesListsPage(ListPage):
    """The lists; Enter opens one, Ctrl+N proposes the next."""

    def __init__(self, context: Context, view: str = "open", search: str = "") -> None:
        super().__init__(context, _("EU sales lists"), eu_sales_listing(), ListQuery(context.desk.company_id, search=search),
                         views=VIEWS, view=view if view in dict(VIEWS) else "open", side=300,
                         empty=("globe", _("There is no list here. Ctrl+N proposes the next one.")))
        self.set_title(_("EU sales lists"), crumbs=_("Ledger"))
        self.command("eu_sales.new", _("New list"), self.new, key="Ctrl+N", icon="plus", primary=True, writes=True)
        self.command("eu_sales.open", _("Open list"), self.open, icon="external-link")
        self.command("eu_sales.late", _("Unreported EU lines"), lambda: context.navigate("eu_sales_late"), icon="circle-alert")
        self.command("eu_sales.setup", _("Settings of EU sales lists"), lambda: context.navigate("setup.eu_sales"),
                     icon="settings", bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("Enter", _("Open list")), ("Ctrl+N", _("New list")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self.open())
        Relay(context.desk.file.announcer, self).changed.connect(lambda changes: self.look() if changes.kinds.keys() & CHANGES
                                                                 else None)
        self.look()

    def look(self) -> None:
        """The side panel: deadline, running total, what is unreported."""
        desk, region, currency = self.context.desk, i18n.region(), self.context.currency
        with desk.reading() as session:
            tile, limit = home.tile(session, desk), home.limit(session, desk)
        parts = column(spacing=6, margins=(18, 18, 16, 16))
        parts.addWidget(Label(_("Next deadline"), 14, 600))
        if tile.deadline is None or tile.start is None or tile.end is None:
            parts.addWidget(Label(_("Nothing is posted that has to be reported."), 13, 400, "text2", wrap=True))
        else:
            parts.addLayout(row(Chip(i18n.day(tile.deadline, region), TONES[tile.nearness], SHAPES[tile.nearness]), None))
            parts.addWidget(Label(dialogs.period_words(tile.start, tile.end), 13, 400, "text2", wrap=True))
            if tile.list_id is None:
                parts.addWidget(Label(_("No list was made for this period yet."), 12, 400, "text3", wrap=True))
        parts.addWidget(Line())
        parts.addWidget(Label(_("Unreported EU lines"), 14, 600))
        words = _("Nothing was posted into a submitted period.") if not tile.unreported else i18n.filled(
            _("{count:line was|lines were} posted into submitted periods."), count=tile.unreported)
        parts.addWidget(Label(words, 13, 400, "warning_t" if tile.unreported else "text2", wrap=True))
        if limit is not None:
            parts.addWidget(Line())
            parts.addWidget(Label(_("Goods of this quarter"), 14, 600))
            tone, shape = ("warning", "triangle") if limit.amber else ("success", "check")
            tone, shape = ("danger", "cross") if limit.crossed else (tone, shape)
            share = _("{amount} of {limit}").format(amount=i18n.money(limit.total, currency, region),
                                                    limit=i18n.money(limit.limit, currency, region))
            parts.addWidget(Label(share, 13, 500, wrap=True))
            bar = ProgressBar(_("Goods of this quarter"), f"{tone}_s")
            bar.set_progress(max(0, limit.total), limit.limit)
            bar.setAccessibleDescription(share)
            parts.addWidget(bar)
            parts.addLayout(row(Chip(i18n.percent(round(limit.percent, 1), region), tone, shape), None))
            if limit.crossed:
                words = _("The limit is passed: the list is monthly from here on.")
                parts.addWidget(Label(words, 12, 400, "danger_t", wrap=True))
        parts.addStretch(1)
        self.set_side(parts)

    def new(self) -> None:
        """Propose a list and show it."""
        made = dialogs.new_list(self)
        if made is not None:
            self.table.reload()
            self.context.navigate("eu_sales_list", list_id=made)

    def open(self) -> None:
        """The chosen list."""
        if self.table.current() > 0:
            self.context.navigate("eu_sales_list", list_id=self.table.current())
