"""Reference indexes and law presets (LAW-01…08); the values of indexes are kept by `services/law_rates`."""

from collections.abc import Iterator

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.company import Country
from app.models.interest import LawIndex, LawPreset
from app.services.setup.collecting import DAY_COUNTS
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
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

TABLES = (INDEXES, PRESETS)
