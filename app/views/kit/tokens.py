"""Colours and sizes of the screen, light and dark: the one place they are written down."""

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType({
    "window": "#F5F6F8", "sidebar": "#ECEEF2", "surface": "#FFFFFF", "surface2": "#F8F9FB", "sunken": "#EEF0F4",
    "hover": "#F0F3F9", "selected": "#E3EBFA", "selhover": "#DCE6F9", "line": "#E3E6EB", "line2": "#C6CCD6",
    "edge": "#858E9D", "text": "#171B23", "text2": "#4A5362", "text3": "#5B6575", "disabled": "#9AA2AF",
    "accent": "#2450AE", "accent_h": "#1C4191", "on_accent": "#FFFFFF", "accent_soft": "#E6EDFA", "link": "#2450AE",
    "focus": "#2450AE", "neutral_t": "#465060", "neutral_b": "#E9ECF1", "neutral_s": "#7E889A", "info_t": "#1D5896",
    "info_b": "#E3EFFA", "info_s": "#2F7CC8", "success_t": "#1A6540", "success_b": "#DFF2E7", "success_s": "#2B9460",
    "warning_t": "#7E4B00", "warning_b": "#FDF0D2", "warning_s": "#C07A06", "danger_t": "#A81F1B",
    "danger_b": "#FCE6E4", "danger_s": "#CF352F", "violet_t": "#5F3A94", "violet_b": "#EFE8F9",
    "violet_s": "#8358C2", "age0": "#A9BFE6", "age1": "#F0CD7D", "age2": "#E29F47", "age3": "#C9682F",
    "age4": "#98302B", "c1": "#2450AE", "c2": "#6E97DE", "c3": "#B4CBF0", "c4": "#D98F0B", "scrim": "#0E121A66",
    "shadow": "#0E121A40", "tooltip": "#20252E", "paper": "#FFFFFF",
})
DARK: Mapping[str, str] = MappingProxyType({
    "window": "#15171C", "sidebar": "#101216", "surface": "#1C1F26", "surface2": "#21252D", "sunken": "#12141A",
    "hover": "#262B35", "selected": "#22345C", "selhover": "#263B66", "line": "#2D323C", "line2": "#454C59",
    "edge": "#7C8698", "text": "#E9ECF1", "text2": "#B4BBC8", "text3": "#9EA7B6", "disabled": "#6A7383",
    "accent": "#3F6FDB", "accent_h": "#3564CC", "on_accent": "#FFFFFF", "accent_soft": "#1F2F55", "link": "#93B4FF",
    "focus": "#93B4FF", "neutral_t": "#C3C9D4", "neutral_b": "#2E343F", "neutral_s": "#8C96A8", "info_t": "#8FC4F7",
    "info_b": "#17324D", "info_s": "#4C9BE4", "success_t": "#80D6A5", "success_b": "#16382A", "success_s": "#3FAF77",
    "warning_t": "#F2C063", "warning_b": "#40300F", "warning_s": "#D9982B", "danger_t": "#FFA29B",
    "danger_b": "#4A1F1F", "danger_s": "#E25A53", "violet_t": "#CDB1F7", "violet_b": "#352751",
    "violet_s": "#9B74DB", "age0": "#5573AE", "age1": "#E8C36B", "age2": "#D98F3A", "age3": "#C4602B",
    "age4": "#B03A35", "c1": "#7FA4F5", "c2": "#4A6FC0", "c3": "#324B82", "c4": "#D9982B", "scrim": "#00000099",
    "shadow": "#000000B0", "tooltip": "#E9ECF1", "paper": "#FFFFFF",
})
LIGHT_CONTRAST: Mapping[str, str] = MappingProxyType({**LIGHT,
    "window": "#FFFFFF", "sidebar": "#FFFFFF", "surface": "#FFFFFF", "surface2": "#FFFFFF", "sunken": "#E9ECF1",
    "hover": "#E6EDFA", "selected": "#CFE0FF", "selhover": "#C2D7FF", "line": "#5B6575", "line2": "#3A4250",
    "edge": "#000000", "text": "#000000", "text2": "#14181F", "text3": "#262C36", "disabled": "#5B6575",
    "accent": "#0F3A8F", "accent_h": "#0A2A6B", "link": "#0A2F80", "focus": "#000000", "accent_soft": "#E6EDFA",
    "neutral_t": "#1F2630", "neutral_b": "#EEF0F4", "neutral_s": "#3A4250", "info_t": "#0B3A66", "info_b": "#E3EFFA",
    "info_s": "#0E4C86", "success_t": "#0B4427", "success_b": "#DFF2E7", "success_s": "#0E5A34",
    "warning_t": "#573300", "warning_b": "#FFF3D6", "warning_s": "#6B4000", "danger_t": "#7F0F0C",
    "danger_b": "#FDEAE8", "danger_s": "#98130F", "violet_t": "#41217A", "violet_b": "#F1EAFA", "violet_s": "#522C95",
})
DARK_CONTRAST: Mapping[str, str] = MappingProxyType({**DARK,
    "window": "#000000", "sidebar": "#000000", "surface": "#000000", "surface2": "#000000", "sunken": "#14171D",
    "hover": "#16223D", "selected": "#0D2A63", "selhover": "#12316F", "line": "#9EA7B6", "line2": "#C3C9D4",
    "edge": "#FFFFFF", "text": "#FFFFFF", "text2": "#F2F4F8", "text3": "#E2E6EE", "disabled": "#9EA7B6",
    "accent": "#A9C4FF", "accent_h": "#C9DAFF", "on_accent": "#000000", "link": "#BBD0FF", "focus": "#FFFFFF",
    "accent_soft": "#0D2046", "neutral_t": "#E6E9EF", "neutral_b": "#1B2029", "neutral_s": "#C3C9D4",
    "info_t": "#B5DAFF", "info_b": "#0A2239", "info_s": "#8FC4F7", "success_t": "#A4EBC3", "success_b": "#0A2A1B",
    "success_s": "#80D6A5", "warning_t": "#FFDA8F", "warning_b": "#2B1E00", "warning_s": "#F2C063",
    "danger_t": "#FFC9C5", "danger_b": "#360F0F", "danger_s": "#FFA29B", "violet_t": "#E2D1FF", "violet_b": "#241738",
    "violet_s": "#CDB1F7",
})
"""The same for whoever asked her computer for more contrast: text and marks at least 7 to 1 on their ground."""

PAIRS: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("text", ("surface", "window", "sidebar", "selected", "hover"), 4.5),
    ("text2", ("surface", "surface2", "window", "sidebar", "selected"), 4.5),
    ("text3", ("surface", "surface2", "window", "sidebar", "hover", "selected", "selhover"), 4.5),
    ("link", ("surface", "surface2", "window", "selected", "accent_soft"), 4.5),
    ("on_accent", ("accent", "accent_h"), 4.5),
    *((f"{tone}_t", (f"{tone}_b", "surface", "window", "selected"), 4.5)
      for tone in ("neutral", "info", "success", "warning", "danger", "violet")),
    ("edge", ("surface",), 3.0), ("focus", ("surface",), 3.0), ("accent", ("surface",), 3.0),
    *((f"{tone}_s", ("surface",), 3.0) for tone in ("neutral", "info", "success", "warning", "danger", "violet")),
)
"""Which text or mark stands on which ground, and the least contrast it must have."""


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`."""
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
