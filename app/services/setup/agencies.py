"""Collection agencies as a set-up table (AGY-01, LAW-27)."""

from app.core.words import N_
from app.models.agencies import Agency
from app.services.setup.declaration import Field, Kind, SetupTable, code

AGENCIES = SetupTable(
    "agencies", N_("Collection agencies"), Agency, "collecting", (
        code(10), Field("name", N_("Name"), required=True, most=100, listed=True, width=220),
        Field("contact", N_("Contact person"), most=100, listed=True, width=150),
        Field("email", N_("E-mail"), most=254, listed=True, width=190), Field("phone", N_("Phone"), most=40),
        Field("country_code", N_("Country"), Kind.LINK, link="countries"),
        Field("registration_no", N_("Registration number"), most=40, listed=True, width=150,
              note=N_("Required in the Netherlands since 1 April 2024 for whoever collects from people.")),
        Field("format", N_("File format"), Kind.CHOICE, True, default="both", choices=(
            ("both", N_("CSV and JSON")), ("csv", N_("CSV only")), ("json", N_("JSON only")))),
        Field("delivery", N_("How the file is delivered"), most=250,
              note=N_("A safe way, such as the agency's portal; e-mail without encryption is none.")),
        Field("fee_terms", N_("What it costs"), most=1000), Field("active", N_("Active"), Kind.FLAG, default=True)),
    icon="handshake")

TABLES = (AGENCIES,)
