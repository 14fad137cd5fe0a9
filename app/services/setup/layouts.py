"""Layout profiles: where the parts of a letter stand on the paper, by country of the sender (LTR-30, LTR-31, WIN-47)."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from app.core.problems import Problem, information, warning
from app.core.words import N_, declare
from app.models.terms import LayoutProfile
from app.reports.layout import PAGE_HEIGHT, PAGE_WIDTH, Frame
from app.services.layouts import POSITIONS, framed, leaves_window
from app.services.setup.declaration import Draft, Field, Kind, SetupTable

declare({
    "LTR-31-window": N_("An address of six lines would leave the window of the envelope. Keep it all the same?"),
    "LTR-30-window": N_("The window shows {left} to {right} mm from the left and {top} to {bottom} mm from the top."),
    "LTR-30-test": N_("Test print shows a letter in this profile, and a page with the window to lay into an envelope."),
})

COUNTRIES = (("NL", N_("Netherlands")), ("BE", N_("Belgium")), ("FR", N_("France")), ("DE", N_("Germany")),
             ("GB", N_("United Kingdom")), ("LU", N_("Luxembourg")), ("AT", N_("Austria")), ("CH", N_("Switzerland")),
             ("IE", N_("Ireland")))
BASES = (("din5008b", N_("DIN 5008 form B, window left")), ("din5008a", N_("DIN 5008 form A, window left")),
         ("nl-left", N_("Dutch, window left")), ("nl-right", N_("Dutch, window right")),
         ("be-right", N_("Belgian, window right")),
         ("fr-right", N_("French, window right")), ("uk-left", N_("British, window left")))
TITLES = {
    "address_x": N_("Address from the left (0.1 mm)"), "address_y": N_("First address line from the top (0.1 mm)"),
    "address_pitch": N_("Address line to line (0.1 mm)"), "info_x": N_("Data beside the address from the left (0.1 mm)"),
    "info_y": N_("Data beside the address from the top (0.1 mm)"), "subject_y": N_("Subject from the top (0.1 mm)"),
    "margin_left": N_("Left margin (0.1 mm)"), "margin_right": N_("Right margin (0.1 mm)"),
    "flow_end": N_("Text ends from the top (0.1 mm)"), "next_start": N_("Next page starts from the top (0.1 mm)")}
MARKS = {"fold1": N_("First fold mark from the top (0.1 mm)"), "fold2": N_("Second fold mark from the top (0.1 mm)"),
         "punch": N_("Hole mark from the top (0.1 mm)")}
_LEAST, _WIDE, _HIGH = 10, int(PAGE_WIDTH * 10), int(PAGE_HEIGHT * 10)


def frame_of_values(values: Mapping[str, Any]) -> Frame:
    """The profile a form tells, saved or not."""
    return framed(str(values["country_code"]), {n: values.get(n) for n in ("base", *POSITIONS)},
                  {n: values.get(n) for n in MARKS})


def _check(draft: Draft) -> Iterator[Problem]:
    if leaves_window(frame_of_values(draft.values)):
        yield warning("LTR-31-window", key="LTR-31-window", at="address_y")


def _means(draft: Draft) -> Iterator[Problem]:
    safe = frame_of_values(draft.values).safe
    left, right, top, bottom = (Decimal(str(round(side, 1))) for side in (safe.left, safe.right, safe.top, safe.bottom))
    yield information("LTR-30-window", left=left, right=right, top=top, bottom=bottom)
    yield information("LTR-30-test")


def _columns(_draft: Draft) -> Mapping[str, Any]:
    return {"frame": {}, "marks": {}}


def _position(name: str, title: str, inside: str) -> Field:
    top = _WIDE if name.endswith("_x") or name.startswith("margin") else _HIGH
    return Field(name, title, Kind.COUNT, least=_LEAST, top=top, inside=inside)


PROFILES = SetupTable(
    "layout_profiles", N_("Layout profiles"), LayoutProfile, "collecting", (
        Field("country_code", N_("Country of the sender"), Kind.CHOICE, True, choices=COUNTRIES, default="NL", locked=True,
              listed=True, width=160),
        Field("base", N_("Envelope and window"), Kind.CHOICE, True, choices=BASES, inside="frame", listed=True,
              width=220, note=N_("Empty positions are as delivered with it.")),
        *(_position(name, TITLES[name], "frame") for name in POSITIONS),
        *(_position(name, title, "marks") for name, title in MARKS.items())),
    label="country_code", order=("country_code",), check=_check, preview=_means, more=_columns, icon="mail")

TABLES = (PROFILES,)
