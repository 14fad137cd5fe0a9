"""Where things stand on a letter, per country, in millimetres from the top left of A4 (LTR-30, LTR-31)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

PAGE_WIDTH = 210.0
PAGE_HEIGHT = 297.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in millimetres: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Envelope:
    """A window envelope: outer size, window size, and the window's distance from one side and from the bottom (mm)."""

    width: float
    height: float
    window_width: float
    window_height: float
    side: float
    bottom: float
    right: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """One layout profile. All values are millimetres; `return_y` 0 means no return line in this window.

    `safe` is what every position of the letter in its envelope shows; `address_last` the lowest baseline of an address.
    """

    name: str
    safe: Box
    address_x: float
    address_y: float
    address_pitch: float
    address_last: float
    return_y: float
    notes_y: float
    info_x: float
    info_y: float
    subject_y: float
    folds: tuple[float, ...]
    punch: float = 148.5
    info_pitch: float = 5.0
    info_indent: float = 23.0
    info_right: float = 190.0
    head_y: float = 14.0
    margin_left: float = 25.0
    margin_right: float = 20.0
    flow_end: float = 268.0
    next_start: float = 25.0
    footer_y: float = 273.0

    @property
    def right(self) -> float:
        """The right edge of the text (mm)."""
        return PAGE_WIDTH - self.margin_right

    @property
    def text_width(self) -> float:
        """Width of the text (mm)."""
        return self.right - self.margin_left


def safe_area(envelope: Envelope, folded: float, top_panel: float) -> Box:
    """The part of a letter that its window shows wherever the letter slides (LTR-31).

    `folded` is the height of the folded letter, `top_panel` that of the panel with the address (mm).
    """
    left = envelope.width - envelope.side - envelope.window_width if envelope.right else envelope.side
    top = envelope.height - envelope.bottom - envelope.window_height
    offset = folded - top_panel
    slack_x, slack_y = envelope.width - PAGE_WIDTH, envelope.height - folded
    return Box(left, top - offset, left + envelope.window_width - slack_x, top + envelope.window_height - offset - slack_y)


DL_DIN = Envelope(220, 110, 90, 45, 20, 15)
DL_FR = Envelope(220, 110, 100, 45, 20, 20, right=True)
DL_UK = Envelope(220, 110, 90, 35, 20, 20)
DL_NL_LEFT = Envelope(220, 110, 110, 40, 20, 20)
DL_NL_RIGHT = Envelope(220, 110, 110, 40, 15, 20, right=True)
C56_BE_RIGHT = Envelope(229, 114, 100, 45, 15, 20, right=True)

_THIRDS = (99.0, 198.0)

DIN_B = Frame("din5008b", safe_area(DL_DIN, 105, 105), 25, 66.2, 4.5, 88.7, 60.5, 55.4, 125, 51.5, 100.5, (105.0, 210.0))
DIN_A = Frame("din5008a", safe_area(DL_DIN, 105, 87), 25, 48.2, 4.5, 70.7, 42.5, 37.4, 125, 33.5, 82.5, (87.0, 192.0), head_y=8.0)
NL_LEFT = Frame("nl-left", safe_area(DL_NL_LEFT, 99, 99), 25, 57.8, 4.7, 78.2, 52.0, 46.5, 125, 51.5, 97, _THIRDS)
NL_RIGHT = Frame("nl-right", safe_area(DL_NL_RIGHT, 99, 99), 100, 57.8, 4.7, 78.2, 52.0, 46.5, 25, 51.5, 97, _THIRDS)
BE_RIGHT = Frame("be-right", safe_area(C56_BE_RIGHT, 99, 99), 117, 57.8, 4.7, 78.2, 52.0, 46.5, 25, 51.5, 97, _THIRDS)
FR_RIGHT = Frame("fr-right", safe_area(DL_FR, 99, 99), 105, 53.4, 4.7, 78.2, 47.8, 42.5, 25, 51.5, 97, _THIRDS)
# Only 22 mm of a British window always show: no return line in it, and lines close up sooner.
UK_LEFT = Frame("uk-left", replace(safe_area(DL_UK, 99, 99), top=57), 22, 60.4, 4.4, 78.2, 0, 53.5, 125, 51.5, 97, _THIRDS)

FRAMES: Mapping[str, Frame] = {frame.name: frame for frame in (DIN_B, DIN_A, NL_LEFT, NL_RIGHT, BE_RIGHT, FR_RIGHT, UK_LEFT)}
"""Profiles by name; a company may change any value with `dataclasses.replace`."""

_OF_COUNTRY = {"DE": DIN_B, "AT": DIN_B, "CH": DIN_B, "NL": NL_LEFT, "BE": BE_RIGHT, "LU": BE_RIGHT,
               "FR": FR_RIGHT, "GB": UK_LEFT, "IE": UK_LEFT}


def frame_of(country: str) -> Frame:
    """The profile an office in `country` (ISO 3166) starts with; DIN 5008 B where no custom is known."""
    return _OF_COUNTRY.get(country, DIN_B)


@dataclass(frozen=True, slots=True)
class Paper:
    """What belongs to the printer and not to the letter: pre-printed paper (no head, no footer) and an offset in mm."""

    preprinted: bool = False
    dx: float = 0.0
    dy: float = 0.0


PLAIN = Paper()
