"""The file profiles: country, version, how long each is valid, what it holds, and how sure its layout is (ESL-050)."""

from dataclasses import dataclass
from datetime import date

from app.core.words import N_


@dataclass(frozen=True, slots=True)
class Profile:
    """One layout of a national authority, or the generic one (country empty).

    `verified` is false while the layout was not compared with what the authority publishes for its version: the window says so.
    """

    code: str
    name: str
    country: str
    version: str
    valid_from: date
    types: str = "LST"
    extension: str = "csv"
    valid_to: date | None = None
    verified: bool = False
    most_lines: int | None = None
    """Lines of one file; more make several files."""
    corrections: bool = False
    """Has the layout a place for lines that correct an earlier period?"""
    nil: bool = False
    """May a file say that there is nothing to report, where the authority asked for a list (ESL-015)?"""
    amending: str = ""
    """How an earlier period is corrected (3.6), to be translated; empty = as any line."""
    amending_verified: bool = False
    """Was that compared with what the authority publishes?"""
    steps: tuple[str, ...] = ()
    """What to do with the file in the portal of the authority (ESL-032), to be translated."""

    def ended(self, day: date) -> bool:
        """Is the profile of another time than this day (ESL-050)?"""
        return day < self.valid_from or (self.valid_to is not None and day > self.valid_to)


PROFILES: tuple[Profile, ...] = (
    Profile("csv", N_("Generic CSV"), "", "1", date(1993, 1, 1), verified=True, corrections=True,
            steps=(N_("Keep the file, or give it to your accountant."),
                   N_("Type the figures of the printed list into the portal of the tax authority."))),
    Profile("nl_xbrl", N_("Netherlands: XBRL (ICP)"), "NL", "nt20-2026", date(2026, 1, 1), "LST", "xbrl", date(2026, 12, 31),
            nil=True, amending=N_("Corrections of earlier periods are not in this file: enter each difference in the portal, "
                                  "with its period, VAT number and type."),
            steps=(N_("Open the file with filing software that is allowed to send to the Belastingdienst."),
                   N_("Without such software: type the printed list into Mijn Belastingdienst Zakelijk; "
                      "it has the order of the portal."))),
    Profile("be_intervat", N_("Belgium: Intervat XML"), "BE", "NewICO-in v0.9", date(2010, 1, 1), "LST", "xml", corrections=True,
            amending=N_("Corrections of earlier periods are in this file, each with its period; a list made anew names "
                        "the one it replaces."), amending_verified=True,
            steps=(N_("Sign in to Intervat and choose the intra-Community listing."),
                   N_("Send the file as an attachment and keep the receipt."))),
    Profile("fr_des", N_("France: DES XML (services)"), "FR", "des-1", date(2010, 1, 1), "S", "xml",
            amending=N_("Corrections of earlier periods are not in this file: change the declaration of that period in "
                        "the portal."),
            steps=(N_("Sign in to the customs portal and choose DES."),
                   N_("Import the file, check the lines and keep the receipt."))),
    Profile("de_portal", N_("Germany: CSV for the portal"), "DE", "v3.0", date(2020, 1, 1), most_lines=1500,
            amending=N_("A list made anew is sent as a corrected report of its own period, within a month after the mistake was "
                        "found."), amending_verified=True,
            steps=(N_("Sign in to the portal of the Bundeszentralamt für Steuern and choose Zusammenfassende Meldung."),
                   N_("Import each file; send several as several reports of one period."))),
    Profile("uk_csv", N_("United Kingdom (Northern Ireland): CSV"), "GB", "1", date(2021, 1, 1), "LT",
            amending=N_("Corrections of earlier periods are not in this file: use the correction form of the portal."),
            steps=(N_("Sign in to the services of HMRC and choose EC Sales List."),
                   N_("Upload the file and keep the submission number."))),
)


def of(code: str, day: date | None = None) -> Profile:
    """The profile of a code, the version of a day when there are several; `KeyError` when there is none."""
    found = [p for p in PROFILES if p.code == code]
    if not found:
        raise KeyError(code)
    valid = [p for p in found if day is None or not p.ended(day)]
    return max(valid or found, key=lambda p: p.valid_from)


def offered(country: str, day: date, types: str = "LST") -> tuple[Profile, ...]:
    """The profiles of a country that hold one of the types, the national ones first; the generic CSV is always there."""
    codes = dict.fromkeys(p.code for p in PROFILES if p.country == country and set(p.types) & set(types))
    return (*(of(code, day) for code in codes), of("csv", day))
