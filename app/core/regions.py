"""How a region writes numbers and dates, as far as typing needs it (L10N-030, 037); formatting is the work of `app.i18n`."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """Decimal sign, grouping sign (spaces group in every region) and order of day, month and year."""

    code: str
    decimal: str
    grouping: str
    order: str


_BY_LANGUAGE = {"nl": (",", "."), "de": (",", "."), "fr": (",", " ")}
_BY_REGION = {"de_CH": (".", "'"), "fr_CH": (".", "'"), "en_US": (".", ",")}


def region(code: str) -> Region:
    """The rules of a region such as `nl_NL`; unknown ones write like the United Kingdom."""
    decimal, grouping = _BY_REGION.get(code) or _BY_LANGUAGE.get(code[:2], (".", ","))
    return Region(code, decimal, grouping, "mdy" if code == "en_US" else "dmy")
