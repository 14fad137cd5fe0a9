"""The lines of a limit adjustment journal in a grid: whose limit, what it is now, what it becomes (credit 6.1, CRD-43)."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import limits as queries
from app.services import limits
from app.services.desk import Desk
from app.services.limits import Held, Line, Party
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, Hit, LookupField, TextField
from app.views.kit.grid_rows import GridColumn, GridRow, number_column

NAMES = ("party", "currency", "current", "expires", "periods", "new_limit", "starts", "ends", "reason", "note", "marks",
         "generated", "replaces", "state")
ICONS = {"customer": "users", "group": "building-2"}
MARK_WORDS = {"capped": (N_("Capped"), "warning", "triangle"), "negative": (N_("Set to 0"), "warning", "triangle")}
STATE_WORDS = {"submitted": (N_("Submitted"), "warning", "half"), "approved": (N_("Approved"), "info", "check"),
               "returned": (N_("Returned"), "warning", "triangle")}


def line_of(row: GridRow) -> Line:
    """A row as a line of the journal."""
    v = row.values
    return Line(row.no, v.get("party"), v.get("currency"), v.get("current"), v.get("expires"), v.get("periods") or (),
                v.get("new_limit"), v.get("starts"), v.get("ends"), v.get("reason"), v.get("note") or "",
                v.get("marks") or frozenset(), bool(v.get("generated")), v.get("replaces"),
                v.get("state") or limits.DRAFT, dict(row.unread))


def row_of(line: Line) -> GridRow:
    """A line as a row."""
    return GridRow(line.no, {name: getattr(line, name) for name in NAMES}, dict(line.unread))


class LimitLines:
    """Everything the grid of a journal asks; what limits are now is read for many at a time."""

    def __init__(self, desk: Desk, home: str, *, temporary: bool) -> None:
        self._desk, self._home, self.temporary = desk, home, temporary
        self._held: dict[Party, Held] = {}
        self._reasons = limits.reasons(desk)

    # ------------------------------------------------------------ customers and groups

    def learn(self, parties: Sequence[Party]) -> None:
        """Read what is not known yet."""
        unknown = [p for p in set(parties) if p not in self._held]
        if unknown:
            self._held |= limits.of_desk(self._desk, unknown)

    def refreshed(self, rows: Sequence[GridRow]) -> list[GridRow]:
        """The rows with the limits as they are now (CRD-43)."""
        self._held.clear()
        self.learn([p for r in rows if (p := r.values.get("party"))])
        return [self._filled(r) for r in rows]

    def party_words(self, party: Any) -> str:
        """Number and name."""
        if party is None:
            return ""
        self.learn([party])
        held = self._held.get(party)
        return "" if held is None else f"{held.number} {held.name}"

    def _find(self, text: str) -> list[Hit]:
        with self._desk.reading() as session:
            found = queries.find(session, self._desk.company_id, text)
        kinds = {"customer": _("Customer"), "group": _("Customer credit group")}
        return [Hit((h.kind, h.id), f"{h.number} {h.name}", " · ".join(x for x in (kinds[h.kind], h.beside) if x)) for h in found]

    def _known(self, texts: Sequence[str]) -> dict[str, Party]:
        with self._desk.reading() as session:
            found = queries.by_number(session, self._desk.company_id, texts)
        self.learn(list(found.values()))
        return found

    # ------------------------------------------------------------ columns

    def columns(self) -> list[GridColumn]:
        """A temporary limit has a first day, and shows those that are there already."""
        day = self._desk
        reasons = [Choice(None, ""), *(Choice(i, w) for i, w in self._reasons)]
        words = dict(self._reasons)
        now = [GridColumn("current", N_("Current limit"), None, _amount_words, 106, right=True, usual=False, role="text2"),
               GridColumn("expires", N_("Holds until"), None, _day_words, 124, usual=False, role="text2")]
        if self.temporary:
            now = [now[0], GridColumn("periods", N_("Temporary now"), None, _period_words, 130, usual=False, role="text2")]
        dated = [GridColumn("ends", N_("New until"), lambda: DateField(_("New until"), lambda: day.today), _day_words, 122)]
        if self.temporary:
            dated.insert(0, GridColumn("starts", N_("From"), lambda: DateField(_("From"), lambda: day.today), _day_words, 116))
        return [
            number_column(),
            GridColumn("party", N_("Customer or credit group"), self._party_input, lambda v, _row: self.party_words(v), 190,
                       stretch=True, icon=lambda v: ICONS[v[0]] if v else "", known=self._known, early=True),
            *now,
            GridColumn("new_limit", N_("New limit"), lambda: AmountField(_("New limit"), currency=self._home), _amount_words, 106,
                       right=True, prepare=_currency),
            *dated,
            GridColumn("change", N_("Amount::Change"), None, _change_words, 104, right=True, usual=False, role="text2"),
            GridColumn("percent", N_("Change %"), None, _percent_words, 94, right=True, usual=False, role="text2"),
            GridColumn("currency", N_("Cur."), None, _plain, 46, usual=False, role="text2"),
            GridColumn("reason", N_("Reason"), lambda: ChoiceField(_("Reason"), reasons),
                       lambda v, _row: words.get(v, "").partition(" · ")[0], 68, usual=False),
            GridColumn("note", N_("Note"), lambda: TextField(_("Note"), most=250), _plain, 96, usual=False),
            GridColumn("state", N_("Status"), None, _plain, 92, usual=False, tag=_tag)]

    def _party_input(self) -> LookupField:
        return LookupField(_("Customer or credit group"), self._find, self.party_words)

    def proposed(self, rows: Sequence[GridRow]) -> Mapping[str, Any]:
        """A row below others has their dates."""
        above = rows[-1].values if rows else {}
        return {"starts": above.get("starts") if self.temporary else None, "ends": above.get("ends"), "currency": self._home}

    def follow(self, row: GridRow, names: frozenset[str]) -> GridRow:
        """A customer or group brings what her limit is now; what was changed by hand is a draft that nobody generated."""
        if "party" in names:
            party = row.values.get("party")
            before = row
            row = row.with_values({"current": None, "expires": None, "periods": ()}) if party is None else self._filled(row)
            if "new_limit" not in names:
                row = _in_units(row, before)
        if names & {"new_limit", "party", "starts", "ends"}:
            row = row.with_values({"marks": frozenset(), "generated": False})
        return row.with_values({"state": limits.DRAFT})

    def _filled(self, row: GridRow) -> GridRow:
        party = row.values.get("party")
        if party is None:
            return row
        self.learn([party])
        held = self._held.get(party)
        return row if held is None else GridRow(row.no, row_of(held.filled(line_of(row))).values, row.unread)


def _in_units(row: GridRow, before: GridRow) -> GridRow:
    """Another customer's limit may have other decimals: as many units as were typed stay, what does not fit goes."""
    old, new, typed = before.values.get("currency"), row.values.get("currency"), row.values.get("new_limit")
    shift = i18n.decimals_of(new) - i18n.decimals_of(old) if old and new else 0
    if typed is None or not shift:
        return row
    units = Decimal(typed).scaleb(shift)
    return row.with_values({"new_limit": int(units) if units == int(units) else None})


def _plain(value: Any, _row: GridRow) -> str:
    return "" if value is None else str(value)


def _day_words(value: Any, _row: GridRow) -> str:
    return i18n.day(value, i18n.region()) if value else ""


def _amount_words(value: Any, row: GridRow) -> str:
    return "" if value is None else i18n.amount(value, row.values.get("currency") or "EUR", i18n.region())


def _period_words(value: Any, row: GridRow) -> str:
    """Each temporary limit with its days, the earliest first."""
    region = i18n.region()
    return "; ".join(f"{_amount_words(p.amount, row)} {i18n.day(p.starts, region)} – {i18n.day(p.ends, region)}"
                     for p in value or ())


def _change_words(_value: Any, row: GridRow) -> str:
    change = line_of(row).change
    return "" if change is None else _amount_words(change, row)


def _percent_words(_value: Any, row: GridRow) -> str:
    line = line_of(row)
    if line.change is None:
        return ""
    return "–" if line.percent is None else i18n.percent(line.percent, i18n.region(), 2)


def _tag(row: GridRow) -> tuple[str, str, str] | None:
    line = line_of(row)
    found = next((MARK_WORDS[m] for m in sorted(line.marks) if m in MARK_WORDS), STATE_WORDS.get(line.state))
    return (_(found[0]), found[1], found[2]) if found else None


def _currency(field: Any, row: GridRow) -> None:
    field.currency = row.values.get("currency") or field.currency
