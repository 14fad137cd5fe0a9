"""The pages of set-up by name, with what refusals lead to there; each is imported when it is opened."""

from app.core.facts import Ref
from app.core.words import N_
from app.views.kit import ways_out
from app.views.kit.later import Later
from app.views.kit.page import Page
from app.views.kit.pages import PageSpec, register, register_rest


def _to_mail(page: Page, _about: Ref | None) -> None:
    page.context.navigate("mail")


def register_ways_out() -> None:
    """Ways out of refused dates, missing rates and an account that cannot send (CLS-014, RAT-010)."""
    at = "app.views.setup.ways_out:"
    ways_out.register("periods.open", N_("Accounting periods"), Later(f"{at}open_periods"))
    for code in ("CLS-005-on-hold", "CLS-005-closed", "CLS-005-module"):
        ways_out.explain(code, Later(f"{at}who_shut"))
    ways_out.register("periods.correct", N_("Correcting entry…"), Later(f"{at}correct"))
    ways_out.register("periods.create_year", Later(f"{at}year_words"), Later(f"{at}create_year"))
    ways_out.register("ranges.open", N_("Change allowed dates"), Later(f"{at}open_ranges"))
    ways_out.register("roles.open", N_("Roles and permissions"), Later(f"{at}open_roles"))
    ways_out.register("rates.import", N_("Import rates"), Later(f"{at}import_rates"))
    ways_out.register("rates.enter", N_("Enter rate"), Later(f"{at}enter_rate"))
    ways_out.register("company.open", N_("Company data"), Later("app.views.setup.company_page:open_company"))
    ways_out.register("mail.setup", N_("Set up e-mail"), _to_mail)


def _tables() -> None:
    """A page for every set-up table."""
    from app.views.setup import tables_page

    tables_page.register_pages()


def register_pages() -> None:
    """Add them to the program: those of the sidebar in its order, then what Set-up and Tell me lead to."""
    at = "app.views.setup."
    register_ways_out()
    register(PageSpec("setup", N_("Set-up"), "columns-3", "setup", Later(f"{at}hub_page:HubPage")))
    register(PageSpec("backups", N_("Backups"), "history", "setup", Later(f"{at}backups_page:BackupsPage")))
    register(PageSpec("health", N_("Verify"), "circle-check", "setup", Later(f"{at}health_page:HealthPage")))
    register(PageSpec("settings", N_("Settings"), "settings", "setup", Later(f"{at}settings_page:SettingsPage")))
    for page_id, title, icon, made in (
            ("company", N_("Company data"), "building-2", "company_page:CompanyPage"),
            ("regional", N_("Regional settings"), "globe", "regional_page:RegionalPage"),
            ("rates", N_("Exchange rates"), "arrow-left-right", "rates_page:RatesPage"),
            ("parameters", N_("Company parameters"), "settings", "parameters_page:ParametersPage"),
            ("ranks", N_("Ranks"), "list", "ranks_page:RanksPage"),
            ("mail", N_("E-mail"), "mail", "mail_page:MailPage"),
            ("periods", N_("Accounting periods"), "calendar", "periods_page:PeriodsPage"),
            ("law_rates", N_("Statutory rates"), "scale", "law_page:LawPage"),
            ("vat_periods", N_("VAT periods"), "calendar", "vat_periods_page:VatPeriodsPage"),
            ("translations", N_("Translations"), "globe", "translations_page:TranslationsPage"),
            ("change_log", N_("Change log"), "history", "change_log_page:ChangeLogPage")):
        register(PageSpec(page_id, title, icon, "setup", Later(f"{at}{made}"), listed=False, sought=True))
    for page_id, title, icon, made in (
            ("privacy", N_("Privacy"), "shield-check", "privacy_page:PrivacyPage"),
            ("retention", N_("Retention table"), "calendar", "retention_page:RetentionPage"),
            ("expired_documents", N_("Documents past their retention"), "file-text", "documents_page:ExpiredDocumentsPage")):
        register(PageSpec(page_id, title, icon, "setup", Later(f"app.views.privacy.{made}"), listed=False, sought=True))
    register(PageSpec("rate_import", N_("Import rates"), "file-input", "setup", Later(f"{at}rates_page:RateImportPage"),
                      listed=False))
    register(PageSpec("rate_matrix", N_("Exchange rates by day"), "columns-3", "setup",
                      Later(f"{at}rate_matrix_page:RateMatrixPage"), listed=False, sought=True))
    register(PageSpec("law_import", N_("Import statutory rates"), "file-input", "setup", Later(f"{at}law_page:LawImportPage"),
                      listed=False))
    register_rest(_tables)
