"""Reference indexes and law presets (LAW-01…08); the values of indexes are kept by `services/law_rates`."""

from collections.abc import Iterator

from sqlalchemy import select

from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.models.company import Country
from app.models.interest import LawIndex, LawPreset
from app.models.strategies import LimitationTerm
from app.rules import law, limitation
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.interest import DAY_COUNTS
from app.services.setup.stores import InsideJson

declare({
    "LAW-05-margin": N_("A preset with a margin needs an index, and one with an index needs its values."),
    "LAW-06-country": N_("{country} is not the code of a country. Type two letters such as NL, or EU for all others."),
    "LAW-08-steps": N_("Line {line}: steps begin at 0 and rise."),
})

EVERYWHERE = "EU"
"""The preset for countries without one of their own (LAW-10)."""
AUDIENCES = (("business", N_("Businesses")), ("public", N_("Public authorities")), ("consumer", N_("Consumers")))
LETTER_RULES = (("none", N_("None")), ("nl_14_days", N_("Dutch fourteen-day letter")), ("be_first_free",
                                                                                        N_("Belgian free reminder")),
                ("de_first_free", N_("German: first reminder free")))


INDEXES = SetupTable(
    "law_indexes", N_("Reference indexes"), LawIndex, "law", (code(20, locked=True), words(title=N_("Name"), most=100)),
    deletable=False, icon="scale")
"""Their values by day stand in the window of statutory rates (WIN-46)."""


def _preset(draft: Draft) -> Iterator[Problem]:
    country = draft.values["country"]
    if country != EVERYWHERE and draft.session.get(Country, country) is None:
        yield error("LAW-06-country", at="country", country=country)
    if draft.values["margin"] and draft.values["index_id"] is None:
        yield error("LAW-05-margin", at="index_id")
    for part in ("compensation", "costs"):
        steps = [line.values["threshold"] for line in draft.lines(part)]
        for n, step in enumerate(steps):
            if (n == 0 and step) or (n and step <= steps[n - 1]):
                yield error("LAW-08-steps", at=f"{part}.{n}.threshold", row=n, line=n + 1)


PRESETS = SetupTable(
    "law_presets", N_("Law presets"), LawPreset, "law", (
        code(20, locked=True), words(title=N_("Name"), most=100),
        Field("country", N_("Country"), required=True, most=2, listed=True, width=90),
        Field("audience", N_("Audience"), Kind.CHOICE, True, choices=AUDIENCES, default="business", listed=True, width=150),
        Field("index_id", N_("Index"), Kind.LINK, link="law_indexes", listed=True, width=200),
        Field("margin", N_("Margin in percent"), Kind.RATE, top=100, default=0, listed=True, width=130),
        Field("day_count", N_("Day count"), Kind.CHOICE, True, choices=DAY_COUNTS, default="act365"),
        Field("half_yearly", N_("A new rate each half-year"), Kind.FLAG, default=True, inside="definition"),
        Field("locked", N_("The rate of the start holds until payment"), Kind.FLAG, default=False, inside="definition"),
        Field("round_up_half", N_("Rounded up to half a point"), Kind.FLAG, default=False, inside="definition"),
        Field("compounding", N_("Interest on interest after a year"), Kind.FLAG, default=False, inside="definition"),
        Field("letter_rule", N_("Rule for letters"), Kind.CHOICE, True, choices=LETTER_RULES, default="none",
              inside="definition")),
    (Lines("compensation", N_("Flat compensation by amount of the claim"), (
        Field("threshold", N_("From amount"), Kind.AMOUNT, default=0), Field("amount", N_("Amount"), Kind.AMOUNT, default=0)),
        InsideJson("definition", "compensation"), unique=("threshold",)),
     Lines("costs", N_("Scale of collection costs"), (
         Field("threshold", N_("From amount"), Kind.AMOUNT, default=0),
         Field("percent", N_("Percent"), Kind.PERCENT, top=100, default=0),
         Field("amount", N_("Amount"), Kind.AMOUNT, default=0), Field("minimum", N_("Minimum"), Kind.AMOUNT, default=0),
         Field("maximum", N_("Maximum"), Kind.AMOUNT, default=0)),
         InsideJson("definition", "costs", frozenset({"percent"})), unique=("threshold",))),
    unique=("country", "audience"), check=_preset, icon="scale")

def _term(draft: Draft) -> limitation.Term:
    """A row of limitation terms as the rules see it."""
    v = draft.values
    return limitation.Term(v["country"] or "", v["years"] or 0, limitation.Start(v["start"]),
                           frozenset(limitation.Event(e) for e in v["restarts"] or ()), v["source"] or "", v["confidence"] or "C",
                           law.Audience(v["audience"]) if v["audience"] else None, v["region"] or "",
                           v["valid_from"] or limitation.SINCE)


def _limitation(draft: Draft) -> Iterator[Problem]:
    country = draft.values["country"]
    if country and draft.session.get(Country, country) is None:
        yield error("LAW-06-country", at="country", country=country)
    if draft.values["valid_from"] is None:
        yield error("COL-28-from", at="valid_from")
        return
    row = draft.row
    others = [one for one in draft.session.scalars(select(LimitationTerm)) if row is None or one.id != row.id]
    yield from limitation.check(_term(draft), [limitation.Term(
        o.country, o.years, limitation.Start(o.start), frozenset(), o.source, o.confidence,
        law.Audience(o.audience) if o.audience else None, o.region, o.valid_from) for o in others])


def _as_delivered(draft: Draft) -> Iterator[Problem]:
    """A delivered row that was changed still says what was delivered (LAW-02)."""
    now = _term(draft)
    key = (now.country, now.region, now.audience, now.valid_from)
    for one in limitation.DELIVERED:
        if (one.country, one.region, one.audience, one.valid_from) == key and one != now:
            yield information("COL-28-delivered", years=one.years, source=one.source)


declare({
    "COL-28-from": N_("Enter the day from which this term holds."),
    "COL-28-delivered": N_("Delivered were {years:year|years} ({source})."),
})

LIMITATION_STARTS = (("day_after_due", N_("The day after the due date")),
                     ("end_of_year", N_("The end of the year of the due date")))
LIMITATION_EVENTS = (("written_demand", N_("Written demand")), ("acknowledgment", N_("Acknowledgment of the debt")),
                     ("part_payment", N_("Part payment")), ("court", N_("Court action")))
CONFIDENCE = (("A", N_("A official source")), ("B", N_("B secondary source")), ("C", N_("C to be checked")))

LIMITATION = SetupTable(
    "limitation_terms", N_("Limitation terms"), LimitationTerm, "law", (
        Field("country", N_("Country"), required=True, most=2, listed=True, width=80),
        Field("region", N_("Region with a law of its own"), most=3, default="", listed=True, width=110),
        Field("audience", N_("Debtor"), Kind.CHOICE, choices=AUDIENCES, listed=True, width=150),
        Field("years", N_("Years"), Kind.COUNT, True, least=1, top=limitation.MOST_YEARS, listed=True, width=70),
        Field("start", N_("Counts from"), Kind.CHOICE, True, choices=LIMITATION_STARTS, default="day_after_due", listed=True,
              width=230),
        Field("restarts", N_("Starts anew by"), Kind.SEVERAL, choices=LIMITATION_EVENTS, listed=True, width=220),
        Field("valid_from", N_("Holds from"), Kind.DATE, True, default=limitation.SINCE),
        Field("source", N_("Source"), most=120, default="", listed=True, width=170),
        Field("confidence", N_("Confidence"), Kind.CHOICE, True, choices=CONFIDENCE, default="C"),
        Field("shipped", N_("Terms::Delivered"), Kind.FLAG, shown=True, listed=True, width=90)),
    label="country", order=("country", "region", "audience", "valid_from"), repeats=True, check=_limitation,
    preview=_as_delivered, more=lambda _draft: {"shipped": False}, icon="calendar-check",
    about=N_("Until when a claim can be enforced, by country and kind of debtor. A row without a debtor holds for all of them."))
"""Editable as the rest of the law (LAW-02); the list of claims that end soon is the limitation watch (COL-28)."""

TABLES = (INDEXES, PRESETS, LIMITATION)
