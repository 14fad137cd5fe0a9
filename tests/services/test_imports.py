"""Bringing in what another program knew: dry run, one transaction, undo; a bad file never costs anything (IMP-001…009)."""

import csv
import io
import shutil
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as any_of
from hypothesis import strategies as st
from sqlalchemy import func, select

from app import i18n
from app.core.clock import FixedClock
from app.core.enums import LANGUAGES, Blocked, CollectionsStatus, EntryType
from app.core.problems import Problem
from app.models.accounts import Account, ExchangeRate, RateType, ReasonCode
from app.models.collections import CollectionLogEntry, EntryCollection
from app.models.company import FiscalPeriod, FiscalYear, PeriodStatus
from app.models.credit import CustomerCredit
from app.models.customers import BlockChange, Customer, CustomerAddress, CustomerContact
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, EntryDiscountTier, GeneralLedgerEntry, VatEntry, Voucher
from app.queries.customers import customer_listing
from app.queries.listing import ListQuery
from app.services import ageing, corrections, exports, imports
from app.services.imports import Entity, Existing, Imported, Look, Options, Plan
from app.services.limits import history as limit_history
from app.storage import verify
from tests.storage import given

HISTORY = Path(__file__).parents[1] / "data" / "imports" / "late-payment-histories.csv"
THEN = FixedClock.on(date(2013, 12, 31))
ITEMS = "Debiteurnr;Naam;Soort;Factuurnr;Factuurdatum;Vervaldatum;Openstaand bedrag\n"
THREE = (
    ITEMS + "10;De Vries;factuur;F1;02-02-2026;04-03-2026;1.210,00\n"
    "10;De Vries;creditnota;C1;03-02-2026;03-02-2026;121,00\n"
    "11;Müller;betaling;B1;04-02-2026;;300,00\n"
)


def looked(office: given.Office, text: str | bytes, entity: Entity | None = None, **more: object) -> Look:
    content = text if isinstance(text, bytes) else text.encode()
    found = imports.look(office.desk, "lijst.csv", content, entity)
    assert found.value is not None, found.problems
    return replace(found.value, reading=replace(found.value.reading, **more)) if more else found.value  # type: ignore[arg-type]


def planned(office: given.Office, text: str, entity: Entity | None = None, **more: object) -> tuple[Look, Plan]:
    look = looked(office, text, entity, **more)
    return look, imports.dry_run(office.desk, look.table, look.reading)


def brought_in(
    office: given.Office, text: str, options: Options | None = None, entity: Entity | None = None, **more: object
) -> Imported:
    look, plan = planned(office, text, entity, **more)
    outcome = imports.run(office.desk, "lijst.csv", look, plan, options or Options())
    assert outcome.value is not None, outcome.problems
    return outcome.value


def codes(problems: Iterable[Problem]) -> list[str]:
    return [p.code for p in problems]


def wrong(office: given.Office, text: str, entity: Entity | None = None, **more: object) -> list[list[str]]:
    """The error and warning codes of each row."""
    return [codes(r.problems) for r in planned(office, text, entity, **more)[1].rows]


def counted(office: given.Office, *models: type) -> list[int]:
    with office.desk.reading() as session:
        return [session.scalar(select(func.count()).select_from(m)) or 0 for m in models]


def proved(office: given.Office) -> None:
    with office.desk.reading() as session:
        assert verify.prove(session) == []


def reason(office: given.Office) -> int:
    with office.desk.reading() as session:
        return session.scalars(select(ReasonCode.id).where(ReasonCode.code == "LATE")).one()


# ---------------------------------------------------------------- understanding a file


@pytest.mark.rule("IMP-002")
def test_the_file_is_understood_by_its_headings_and_values(local: given.Office) -> None:
    look = looked(local, THREE)
    reading = look.reading
    assert reading.entity is Entity.OPEN_ITEMS and look.certain_dates is False
    assert reading.columns == {
        "number": 0,
        "customer_name": 1,
        "type": 2,
        "document_no": 3,
        "document_date": 4,
        "due_date": 5,
        "amount": 6,
    }
    assert reading.decimal == ","
    customers = looked(local, "Customer No,Name,Country,E-mail,VAT number\n1,Smit,NL,a@b.nl,\n").reading
    assert customers.entity is Entity.CUSTOMERS and customers.columns["vat_number"] == 4


@pytest.mark.rule("IMP-002")
@pytest.mark.parametrize(
    "headings",
    [
        "Kundennr;Firma;Belegart;Rechnungsnr;Rechnungsdatum;Fällig am;Offener Betrag",
        "Code client;Raison sociale;Type de pièce;N° pièce;Date de facture;Échéance;Restant dû",
        "Customer No.;Company;Document type;Invoice #;Invoice date;Due date;Outstanding",
        "CustomerID;Name;Type;InvoiceNumber;InvoiceDate;DueDate;InvoiceAmount",
        "Relatiecode;Relatienaam;Boekstuksoort;Boekstuknummer;Datum;Vervaldag;Openstaand saldo",
    ],
)
def test_headings_of_other_programs_are_recognised_in_four_languages(local: given.Office, headings: str) -> None:
    reading = looked(local, headings + "\n10;De Vries;;F1;14-02-2026;15-03-2026;10,50\n").reading
    assert [
        reading.columns.get(f) for f in ("number", "customer_name", "type", "document_no", "document_date", "due_date", "amount")
    ] == list(range(7))


@pytest.mark.rule("IMP-002")
def test_a_single_column_customer_is_the_number_and_beside_a_number_it_is_the_name(local: given.Office) -> None:
    assert looked(local, "Klant;Factuur;Datum;Bedrag\n1;2;3-1-2026;4\n").reading.columns["number"] == 0
    both = looked(local, "Klant;Klantnr;Factuur;Datum;Bedrag\nSmit;1;2;3-1-2026;4\n").reading.columns
    assert (both["customer_name"], both["number"]) == (0, 1)


@pytest.mark.rule("IMP-002")
@pytest.mark.parametrize(
    ("dates", "amounts", "order", "decimal"),
    [
        (("13-02-2026", "01-02-2026"), ("1.210,00", "5"), "dmy", ","),
        (("02/13/2026", "02/01/2026"), ("1,210.00", "5"), "mdy", "."),
        (("2026-02-13", "2026-02-01"), ("1210", "12,5"), "ymd", ","),
        (("20260213", "20260201"), ("1.210", "2.000"), "ymd", ","),
        (("13.02.26", "01.02.26"), ("1 210,00", "-5,00"), "dmy", ","),
        (("1/2/2026", "3/4/2026"), ("1,210", "2,000"), "dmy", "."),
    ],
)
def test_date_order_and_decimal_sign_follow_the_evidence_of_the_column(
    local: given.Office, dates: tuple[str, str], amounts: tuple[str, str], order: str, decimal: str
) -> None:
    rows = "".join(f'1;F{n};{d};"{a}"\n' for n, (d, a) in enumerate(zip(dates, amounts, strict=True)))
    look, plan = planned(local, "Klantnr;Factuur;Datum;Bedrag\n" + rows)
    assert (look.reading.date_order, look.reading.decimal) == (order, decimal)
    assert not plan.wrong


@pytest.mark.rule("IMP-002")
def test_a_mapping_saved_by_name_reads_the_next_file_with_the_same_headings(local: given.Office) -> None:
    text = "A;B;C;D\n1;F1;13-02-2026;10\n"
    look = looked(local, text, Entity.OPEN_ITEMS)
    assert codes(imports.dry_run(local.desk, look.table, look.reading).problems) == ["IMP-002-column"] * 4
    reading = replace(
        look.reading,
        columns={"number": 0, "document_no": 1, "document_date": 2, "amount": 3},
        values={"number": {"1": "KL1"}},
        constants={"currency": "EUR"},
    )
    saved = imports.save_mapping(local.desk, "Oud pakket", replace(look, reading=reading))
    again = looked(local, text.replace("F1", "F2"), Entity.OPEN_ITEMS)
    assert again.saved == "Oud pakket" and again.reading == reading
    (row,) = imports.dry_run(local.desk, again.table, again.reading).rows
    assert row.item is not None and row.item.customer == "KL1"
    assert [m.name for m in imports.saved_mappings(local.desk)] == ["Oud pakket"]
    other = imports.look(local.desk, "b.csv", b"W;X;Y;Z\n1;F1;13-02-2026;10\n", Entity.OPEN_ITEMS, mapping_id=saved.value)
    assert other.value is not None and other.value.saved == "Oud pakket"
    assert imports.delete_mapping(local.desk, saved.value or 0).done and imports.saved_mappings(local.desk) == []
    assert codes(imports.save_mapping(local.desk, " ", look).problems) == ["IMP-002-name"]


@pytest.mark.rule("IMP-002")
def test_a_file_read_by_hand_once_is_read_like_that_the_next_time(local: given.Office) -> None:
    text = "A;B;C;D\n1;F1;13-02-2026;10\n"
    brought_in(local, text, entity=Entity.OPEN_ITEMS, columns={"number": 0, "document_no": 1, "document_date": 2, "amount": 3})
    assert looked(local, text.replace("F1", "F2"), Entity.OPEN_ITEMS).reading.columns["amount"] == 3


@pytest.mark.rule("IMP-002")
def test_values_of_the_old_program_are_replaced_by_ours(local: given.Office) -> None:
    text = "Klantnr;Naam;Klantgroep;Land\n1;Smit;BINNENLAND;Nederland\n2;Bos;BINNENLAND;Verweggistan\n"
    look, plan = planned(local, text)
    assert imports.unknown_values(plan) == [("country", "VERWEGGISTAN"), ("group", "BINNENLAND")]
    assert "dom" in imports.allowed_values(local.desk, Entity.CUSTOMERS, "group")
    assert "NL" in imports.allowed_values(local.desk, Entity.CUSTOMERS, "country")
    mended = replace(look.reading, values={"group": {"BINNENLAND": "DOM"}, "country": {"Verweggistan": "BE"}})
    assert not imports.dry_run(local.desk, look.table, mended).wrong


# ---------------------------------------------------------------- rows


@pytest.mark.rule("IMP-007")
def test_the_chapters_three_items_post_one_voucher_against_opening(office: given.Office) -> None:
    done = brought_in(office, THREE, Options(import_date=date(2026, 3, 1)))
    assert (done.created, done.customers) == (3, 2)
    with office.desk.reading() as session:
        (voucher,) = session.scalars(select(Voucher))
        lines = session.execute(
            select(Account.number, GeneralLedgerEntry.accounting_amount)
            .join(Account, Account.id == GeneralLedgerEntry.account_id)
            .order_by(GeneralLedgerEntry.line_no)
        ).all()
        entries = session.scalars(select(CustomerLedgerEntry).order_by(CustomerLedgerEntry.id)).all()
        assert [(n, a) for n, a in lines] == [("1300", 121_000), ("1300", -12_100), ("1300", -30_000), ("9990", -78_900)]
        assert voucher.posting_date == date(2026, 3, 1)
        assert [(e.entry_type, e.document_no, e.amount, e.opening) for e in entries] == [
            (EntryType.INVOICE, "F1", 121_000, True),
            (EntryType.CREDIT_NOTE, "C1", -12_100, True),
            (EntryType.PAYMENT, "B1", -30_000, True),
        ]
        assert [e.document_date for e in entries] == [date(2026, 2, 2), date(2026, 2, 3), date(2026, 2, 4)]
        assert session.scalars(select(VatEntry)).first() is None
        assert session.get_one(CustomerEntryState, entries[0].id).due_date == date(2026, 3, 4)
    proved(office)


@pytest.mark.rule("IMP-006")
@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ("10;N;;F1;31-02-2026;;10", "IMP-006-date"),
        ("10;N;;F1;13-13-2026;;10", "IMP-006-date"),
        ("10;N;;F1;gisteren;;10", "IMP-006-date"),
        ("10;N;;F1;13-02-0202;;10", "IMP-006-far"),
        ("10;N;;F1;13-02-9999;;10", "IMP-006-far"),
        ("10;N;;F1;;;10", "IMP-006-missing"),
        ("10;N;;F1;13-02-2026;;tien", "IMP-006-amount"),
        ("10;N;;F1;13-02-2026;;1e9", "IMP-006-amount"),
        ("10;N;;F1;13-02-2026;;10,005", "IMP-006-decimals"),
        ("10;N;;F1;13-02-2026;;1.000.000.000.000.000,00", "IMP-006-large"),
        ("10;N;;F1;13-02-2026;;", "IMP-006-missing"),
        ("10;N;;F1;13-02-2026;;#REF!", "IMP-006-amount"),
        ("10;N;;;13-02-2026;;10", "IMP-006-missing"),
        (";N;;F1;13-02-2026;;10", "IMP-006-missing"),
        ("10;N;bon;F1;13-02-2026;;10", "IMP-006-type"),
        ("10;N;;F12345678901234567890;13-02-2026;;10", "IMP-006-long"),
        ("10;N\x01;;F1;13-02-2026;;10", "IMP-006-characters"),
    ],
)
def test_each_slip_of_the_pen_is_an_error_of_its_row(local: given.Office, cells: str, code: str) -> None:
    text = ITEMS + "9;Goed;;G1;14-02-2026;15-03-2026;1.234,56\n" + cells + "\n"
    good, bad = planned(local, text)[1].rows
    assert good.action == "create" and bad.action == "error" and codes(bad.problems) == [code]
    assert {p.row for p in bad.problems} == {3}
    for language in LANGUAGES:
        words = i18n.problem_text(bad.problems[0], language, i18n.region_for(language))
        assert words and "{" not in words


@pytest.mark.rule("IMP-006")
def test_a_billion_is_an_amount_like_any_other(local: given.Office) -> None:
    brought_in(local, ITEMS + "10;N;;F1;13-02-2026;;1.000.000.000,00\n")
    with local.desk.reading() as session:
        assert session.scalars(select(CustomerLedgerEntry.amount)).one() == 100_000_000_000
    proved(local)


@pytest.mark.rule("IMP-006")
@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("Valuta", "XXY", "IMP-006-currency"),
        ("Betalingsconditie", "NOOIT", "IMP-006-term"),
        ("Boekingsprofiel", "ZZ", "IMP-006-profile"),
        ("Betwist", "misschien", "IMP-006-flag"),
        ("Aanmaningsniveau", "twee", "IMP-006-number"),
        ("Aanmaningsniveau", "12", "IMP-006-number"),
        ("Aanmaningsniveau", "2", "IMP-006-level"),
        ("In de wacht", "ABCD", "IMP-006-long"),
        ("Betaald op", "12-02-2026", "IMP-006-settled"),
        ("Koers", "1,1", "IMP-007-rate-home"),
        ("Korting %", "101", "IMP-006-number"),
    ],
)
def test_codes_and_marks_must_exist(local: given.Office, field: str, value: str, code: str) -> None:
    text = f"Klantnr;Factuur;Datum;Bedrag;{field}\n1;F1;13-02-2026;10,00;{value}\n2;F2;14-02-2026;10,00;\n"
    assert wrong(local, text, Entity.OPEN_ITEMS) == [[code], []]


@pytest.mark.rule("IMP-006")
@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("E-mail", "geen adres", "IMP-006-email"),
        ("Land", "Atlantis", "IMP-006-country"),
        ("Taal", "Klingon", "IMP-006-language"),
        ("Klanttype", "vriend", "IMP-006-audience"),
        ("Geblokkeerd", "soms", "IMP-006-blocked"),
        ("Klantgroep", "ZZZ", "IMP-006-group"),
        ("Kredietlimiet", "-5", "IMP-006-negative"),
        ("BTW-nummer", "NL123", "IMP-006-vat"),
        ("IBAN", "NL00ABNA0123456789", "IMP-006-iban"),
    ],
)
def test_a_customers_row_is_checked_field_by_field(local: given.Office, field: str, value: str, code: str) -> None:
    result, good = planned(local, f"Klantnr;Naam;{field}\n1;Smit;{value}\n2;Bos;\n", Entity.CUSTOMERS)[1].rows
    assert codes(result.problems) == [code] and not good.problems
    assert result.action == ("create" if code in ("IMP-006-vat", "IMP-006-iban") else "error")


@pytest.mark.rule("IMP-006")
@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("Alles", Blocked.ALL),
        ("tous", Blocked.ALL),
        ("Ship", Blocked.SHIP),
        ("Verzending", Blocked.SHIP),
        ("Liefern", Blocked.SHIP),
        ("Expédition", Blocked.SHIP),
        ("factureren", Blocked.INVOICE),
        ("Rechnung", Blocked.INVOICE),
        ("leeg", Blocked.BLANK),
    ],
)
def test_blocked_is_read_in_four_languages_and_takes_the_files_one_reason(local: given.Office, word: str, value: Blocked) -> None:
    text = f"Klantnr;Naam;Geblokkeerd\n1;Smit;{word}\n"
    look, plan = planned(local, text, Entity.CUSTOMERS)
    if value is not Blocked.BLANK:
        assert codes(imports.run(local.desk, "a", look, plan, Options()).problems) == ["IMP-006-reason"]
    brought_in(local, text, Options(reason_id=reason(local)), Entity.CUSTOMERS)
    with local.desk.reading() as session:
        assert session.scalars(select(Customer.blocked).where(Customer.number == "1")).one() == value
        assert len(session.scalars(select(BlockChange)).all()) == (value is not Blocked.BLANK)


@pytest.mark.rule("IMP-006", "CRD-46")
def test_a_limit_a_file_gives_to_a_customer_who_was_there_stands_in_its_history(local: given.Office) -> None:
    brought_in(local, "Klantnr;Naam;Kredietlimiet\n1;Smit;1.500,00\n", Options(), Entity.CUSTOMERS)
    brought_in(local, "Klantnr;Naam;Kredietlimiet\n1;Smit;2.000,00\n", Options(), Entity.CUSTOMERS,
               existing=Existing.UPDATE)
    with local.desk.reading() as session:
        smit = session.scalars(select(Customer.id).where(Customer.number == "1")).one()
    (entry,) = limit_history.of(local.desk, ("customer", smit))
    assert (entry.old_limit, entry.new_limit, entry.journal_id, entry.prepared_by) == (150_000, 200_000, None, "Anna")


@pytest.mark.rule("IMP-006", "CRD-05")
def test_a_limit_of_nought_asks_whether_it_means_unlimited(local: given.Office) -> None:
    look, plan = planned(local, "Klantnr;Naam;Kredietlimiet\n1;Smit;0\n2;Bos;1.500,00\n", Entity.CUSTOMERS)
    asked = imports.run(local.desk, "a", look, plan, Options())
    assert codes(asked.problems) == ["IMP-006-limit"] and asked.value is None
    assert imports.run(local.desk, "a", look, plan, Options(zero_unlimited=True)).done
    with local.desk.reading() as session:
        found = session.execute(
            select(CustomerCredit.credit_limit, CustomerCredit.unlimited)
            .join(Customer, Customer.id == CustomerCredit.customer_id)
            .where(Customer.number.in_(["1", "2"]))
            .order_by(Customer.number)
        )
        assert [tuple(r) for r in found] == [(0, True), (150_000, False)]


@pytest.mark.rule("IMP-006", "MST-072")
def test_two_customers_with_the_same_numbers_are_pointed_out(local: given.Office) -> None:
    text = "Klantnr;Naam;Postcode;BTW-nummer\n1;Smit;8011 AA;NL123456782B76\n2;Smit Zwolle;;NL123456782B76\n3;SMIT;8011AA;\n"
    assert wrong(local, text, Entity.CUSTOMERS) == [[], ["IMP-006-same"], ["IMP-006-same"]]
    brought_in(local, text.splitlines()[0] + "\n" + text.splitlines()[1] + "\n", entity=Entity.CUSTOMERS)
    assert wrong(local, "Klantnr;Naam;BTW-nummer\n9;Ander;NL123456782B76\n", Entity.CUSTOMERS) == [["IMP-006-same"]]


@pytest.mark.rule("IMP-006")
def test_missing_groups_and_terms_are_made_when_that_is_chosen(local: given.Office) -> None:
    text = "Klantnr;Naam;Klantgroep;Betalingsconditie\n1;Smit;HORECA;45D\n2;Bos;HORECA;\n"
    assert wrong(local, text, Entity.CUSTOMERS) == [["IMP-006-group", "IMP-006-term"], ["IMP-006-group"]]
    brought_in(local, text, entity=Entity.CUSTOMERS, create_codes=True)
    again = looked(local, "Klantnr;Factuur;Datum;Bedrag\n1;F1;13-02-2026;10\n")
    (row,) = imports.dry_run(local.desk, again.table, again.reading).rows
    assert row.item is not None and row.item.due_date == date(2026, 3, 30)


@pytest.mark.rule("IMP-005")
def test_a_key_twice_in_the_file_is_an_error_on_the_second(local: given.Office) -> None:
    assert wrong(local, "Klantnr;Naam\nA1;Smit\na1;Smit\n", Entity.CUSTOMERS) == [[], ["IMP-005-twice"]]
    text = ITEMS + "1;S;;F1;13-02-2026;;5\n1;S;;f1;14-02-2026;;6\n2;B;;F1;13-02-2026;;7\n1;S;creditnota;F1;13-02-2026;;5\n"
    assert wrong(local, text) == [[], ["IMP-005-twice"], [], []]


@pytest.mark.rule("IMP-005")
@pytest.mark.parametrize(
    ("existing", "action"), [(Existing.ERROR, "error"), (Existing.SKIP, "skip"), (Existing.UPDATE, "update")]
)
def test_what_exists_is_an_error_is_skipped_or_is_updated(local: given.Office, existing: Existing, action: str) -> None:
    brought_in(local, "Klantnr;Naam;Plaats\n1;Smit;Zwolle\n", entity=Entity.CUSTOMERS)
    text = "Klantnr;Naam;Plaats;E-mail\n1;Smit BV;;s@mit.nl\n2;Bos;Ede;\n"
    look, plan = planned(local, text, Entity.CUSTOMERS, existing=existing)
    assert [r.action for r in plan.rows] == [action, "create"]
    if existing is not Existing.ERROR:
        done = imports.run(local.desk, "a", look, plan, Options())
        assert done.value is not None and done.value.updated == (existing is Existing.UPDATE)
        with local.desk.reading() as session:
            name = session.scalars(select(Customer.name).where(Customer.number == "1")).one()
            key = session.scalars(select(Customer.search_key).where(Customer.number == "1")).one()
        assert name == ("Smit BV" if existing is Existing.UPDATE else "Smit") and "zwol" in key


@pytest.mark.rule("IMP-005")
def test_posted_documents_are_skipped_or_refused_but_never_updated(local: given.Office) -> None:
    brought_in(local, THREE)
    assert [r.action for r in planned(local, THREE, existing=Existing.SKIP)[1].rows] == ["skip"] * 3
    assert {c for row in wrong(local, THREE, existing=Existing.UPDATE) for c in row} == {"IMP-005-posted"}
    assert {c for row in wrong(local, THREE) for c in row} == {"IMP-005-exists"}


@pytest.mark.rule("IMP-005")
def test_a_customer_without_a_number_is_found_by_vat_or_registration_number_or_gets_one(local: given.Office) -> None:
    brought_in(local, "Klantnr;Naam;BTW-nummer;KvK\n77;Smit;NL123456782B76;\n78;Bos;;05012345\n", entity=Entity.CUSTOMERS)
    text = "Naam;BTW-nummer;KvK\nSmit BV;NL123456782B76;\nBos BV;;05012345\nNieuw;;09099999\nNiets;;\n"
    look, plan = planned(local, text, Entity.CUSTOMERS, existing=Existing.UPDATE)
    assert [r.action for r in plan.rows] == ["update", "update", "create", "error"]
    done = imports.run(local.desk, "a", look, plan, Options(only_valid=True))
    assert done.value is not None and done.value.updated == 2
    with local.desk.reading() as session:
        assert session.scalars(select(Customer.name).where(Customer.number == "78")).one() == "Bos BV"
        assert session.scalars(select(Customer.number).where(Customer.name == "Nieuw")).one()


@pytest.mark.rule("IMP-007")
def test_debit_and_credit_columns_a_trailing_minus_and_brackets_are_amounts(local: given.Office) -> None:
    text = "Klantnr;Factuur;Datum;Debet;Credit\n1;F1;13-02-2026;1.210,00;\n1;F2;14-02-2026;;121,00\n1;F3;14-02-2026;;\n"
    rows = planned(local, text)[1].rows
    assert [r.item.amount if r.item else None for r in rows] == [121_000, -12_100, None]
    assert rows[1].item is not None and rows[1].item.entry_type is EntryType.CREDIT_NOTE
    signs = "Klantnr;Factuur;Datum;Bedrag\n" + "".join(
        f"1;F{n};13-02-2026;{a}\n" for n, a in enumerate(["10,50-", "(10,50)", "€ 10,50", "EUR 10,50", "10,50 CR", "−10,50"])
    )
    assert [r.item.amount if r.item else 0 for r in planned(local, signs)[1].rows] == [-1050, -1050, 1050, 1050, -1050, -1050]


# ---------------------------------------------------------------- all or nothing


@pytest.mark.rule("IMP-003", "IMP-004")
def test_nothing_is_written_while_a_row_has_an_error_unless_only_valid_rows_are_chosen(office: given.Office) -> None:
    text = THREE + "12;Bos;factuur;F9;32-02-2026;;5,00\n"
    look, plan = planned(office, text)
    before = counted(office, Customer, CustomerLedgerEntry, Voucher)
    assert (plan.count("create"), len(plan.wrong)) == (3, 1)
    refused = imports.run(office.desk, "lijst.csv", look, plan, Options())
    assert codes(refused.problems) == ["IMP-004-errors"] and counted(office, Customer, CustomerLedgerEntry, Voucher) == before
    done = imports.run(office.desk, "lijst.csv", look, plan, Options(only_valid=True))
    assert done.value is not None and (done.value.created, done.value.left_out) == (3, 1)
    assert counted(office, CustomerLedgerEntry) == [3]


@pytest.mark.rule("IMP-003")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_rejected_rows_are_saved_with_number_and_message_and_can_be_mended_and_imported(
    local: given.Office, tmp_path: Path, ending: str
) -> None:
    look, plan = planned(local, THREE + "12;=Bos;factuur;F9;32-02-2026;;5,00\n")
    path = tmp_path / f"fout.{ending}"
    assert imports.save_rejected(local.desk, look.table, plan, path).value == 1
    again = imports.look(local.desk, path.name, path.read_bytes(), Entity.OPEN_ITEMS)
    assert again.value is not None and again.value.reading.columns["amount"] == 6
    (row,) = again.value.table.rows
    assert row.cells[7] == "5" and "32-02-2026" in row.cells[9] and row.cells[1] in ("=Bos", "'=Bos")
    mended = replace(row, cells=(*row.cells[:4], "28-02-2026", *row.cells[5:]))
    assert not imports.dry_run(local.desk, replace(again.value.table, rows=(mended,)), again.value.reading).wrong


@pytest.mark.rule("IMP-001")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entity", list(Entity))
def test_a_template_has_the_headings_of_the_users_language_and_they_are_recognised(
    local: given.Office, tmp_path: Path, language: str, entity: Entity
) -> None:
    desk = replace(local.desk, language=language, region=i18n.region_for(language))
    for ending in ("csv", "xlsx"):
        path = tmp_path / f"sjabloon.{ending}"
        count = imports.save_template(desk, entity, path).value or 0
        filled = path.read_bytes()
        if ending == "csv":
            separator = ";" if language != "en" else ","
            cells = ["NL" if f.name == "country" else "1" for f in imports.FIELDS[entity]]
            assert len(cells) == count
            filled += (separator.join(cells) + "\n").encode()
            found = imports.look(desk, path.name, filled)
            assert found.value is not None and found.value.reading.entity is entity
            assert found.value.reading.columns == {f.name: n for n, f in enumerate(imports.FIELDS[entity])}


@pytest.mark.rule("IMP-004")
def test_a_stop_in_the_middle_leaves_nothing_behind(office: given.Office) -> None:
    class StoppedError(Exception):
        pass

    def step(done: int, _whole: int) -> None:
        if done:
            raise StoppedError

    look, plan = planned(office, THREE)
    before = counted(office, Customer, CustomerLedgerEntry, Voucher)
    with pytest.raises(StoppedError):
        imports.run(office.desk, "lijst.csv", look, plan, Options(), step=step)
    assert counted(office, Customer, CustomerLedgerEntry, Voucher) == before
    proved(office)


@pytest.mark.rule("IMP-007")
def test_the_control_total_is_compared_and_a_difference_must_be_confirmed(office: given.Office) -> None:
    look, plan = planned(office, THREE)
    assert imports.preview(office.desk, plan, Options()).effect == 78_900
    assert not imports.preview(office.desk, plan, Options(expected_control=78_900)).problems
    assert codes(imports.preview(office.desk, plan, Options(expected_control=78_901)).problems) == ["IMP-007-control"]
    asked = imports.run(office.desk, "a", look, plan, Options(expected_control=78_901))
    assert codes(asked.problems) == ["IMP-007-control"] and counted(office, Voucher) == [0]
    assert imports.run(
        office.desk, "a", look, plan, Options(expected_control=78_901), confirmed=frozenset({"IMP-007-control"})
    ).done


@pytest.mark.rule("IMP-003", "IMP-007")
def test_the_dry_run_finds_closed_periods_and_missing_rates_before_anything_is_written(local: given.Office) -> None:
    with local.desk.writing("close") as uow:
        period = uow.session.scalars(select(FiscalPeriod.id).where(FiscalPeriod.start == date(2026, 2, 1))).one()
        row = uow.session.scalars(select(PeriodStatus).where(PeriodStatus.period_id == period)).first()
        if row is None:
            row = PeriodStatus(company_id=local.desk.company_id, period_id=period)
            uow.session.add(row)
        row.status = "on_hold"
    look, plan = planned(local, THREE)
    found = imports.preview(local.desk, plan, Options(history=True))
    assert "IMP-007-closed" in codes(found.problems)
    assert "IMP-007-closed" in codes(imports.run(local.desk, "a", look, plan, Options(history=True)).problems)
    foreign = planned(local, "Klantnr;Factuur;Datum;Bedrag;Valuta\n1;F1;13-03-2026;10,00;GBP\n")[1]
    assert codes(imports.preview(local.desk, foreign, Options()).problems) == ["IMP-007-rate", "IMP-007-future"]
    assert counted(local, Voucher) == [0]


@pytest.mark.rule("IMP-007", "PST-010")
def test_foreign_items_take_the_rate_of_the_row_its_own_value_or_the_rate_of_the_day(office: given.Office) -> None:
    with office.desk.writing("rates") as uow:
        kind = uow.session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).one()
        uow.session.add(
            ExchangeRate(
                company_id=office.desk.company_id,
                rate_type_id=kind,
                from_currency="GBP",
                to_currency="EUR",
                valid_from=date(2026, 1, 1),
                direction="accounting_per_foreign",
                value=Decimal("1.25"),
                source="manual",
                imported_at=office.desk.clock.now(),
            )
        )
    text = (
        "Klantnr;Factuur;Datum;Bedrag;Valuta;Koers;Bedrag in administratievaluta\n1;F1;13-02-2026;100,00;GBP;;\n"
        "1;F2;13-02-2026;100,00;GBP;1,2;\n1;F3;13-02-2026;-200,00;GBP;;-243,11\n"
    )
    brought_in(office, text)
    with office.desk.reading() as session:
        found = session.execute(
            select(CustomerLedgerEntry.document_no, CustomerLedgerEntry.accounting_amount).order_by(CustomerLedgerEntry.id)
        ).all()
        assert [tuple(r) for r in found] == [("F1", 12_500), ("F2", 12_000), ("F3", -24_311)]
        opening = session.execute(
            select(GeneralLedgerEntry.amount, GeneralLedgerEntry.accounting_amount).order_by(GeneralLedgerEntry.id.desc())
        ).first()
        assert opening is not None and tuple(opening) == (0, -189)
    proved(office)


@pytest.mark.rule("IMP-007", "REM-14", "COL-20")
def test_disputes_holds_discounts_and_reminder_levels_come_along(office: given.Office) -> None:
    text = (
        "Klantnr;Factuur;Datum;Vervaldatum;Bedrag;Betwist;In de wacht;Aanmaningsniveau;Laatste aanmaning;"
        "Kortingsdatum;Korting %\n"
        "1;F1;13-01-2026;01-02-2026;100,00;ja;;;;;\n1;F2;13-01-2026;01-02-2026;100,00;nee;JB;2;20-02-2026;;\n"
        "1;F3;13-01-2026;01-02-2026;100,00;;;;;20-03-2026;2\n"
    )
    brought_in(office, text)
    with office.desk.reading() as session:
        entries = {n: i for n, i in session.execute(select(CustomerLedgerEntry.document_no, CustomerLedgerEntry.id))}
        assert session.get_one(EntryCollection, entries["F1"]).status is CollectionsStatus.DISPUTED
        assert session.get_one(CustomerEntryState, entries["F2"]).on_hold == "JB"
        reminded = session.get_one(EntryCollection, entries["F2"])
        log = session.scalars(select(CollectionLogEntry)).one()
        assert (log.kind, log.level, log.document_date, log.entry_id) == ("import", 2, date(2026, 2, 20), entries["F2"])
        assert reminded.level == 2 and reminded.last_due == log.due_date and log.due_date > date(2026, 2, 20)
        tier = session.scalars(select(EntryDiscountTier)).one()
        assert (tier.entry_id, tier.last_date, tier.amount) == (entries["F3"], date(2026, 3, 20), 200)


# ---------------------------------------------------------------- the log and taking back


@pytest.mark.rule("IMP-008")
def test_an_import_is_logged_and_can_be_taken_back_while_nothing_was_used(office: given.Office) -> None:
    done = brought_in(office, THREE)
    (run,) = imports.runs(office.desk)
    assert (run.file, run.created, run.errors, run.undone, run.user) == ("lijst.csv", 3, 0, False, "Anna")
    assert imports.undo(office.desk, done.run_id).done
    with office.desk.reading() as session:
        assert session.scalar(select(func.sum(CustomerEntryState.remaining))) == 0
    assert imports.runs(office.desk)[0].undone and imports.newest(office.desk) is None
    assert codes(imports.undo(office.desk, done.run_id).problems) == ["IMP-008-undone"]
    assert [r.action for r in planned(office, THREE)[1].rows] == ["create"] * 3
    proved(office)


@pytest.mark.rule("IMP-008")
def test_what_was_settled_reminded_or_disputed_since_keeps_the_import(office: given.Office) -> None:
    done = brought_in(office, THREE)
    with office.desk.reading() as session:
        ids = {n: i for n, i in session.execute(select(CustomerLedgerEntry.document_no, CustomerLedgerEntry.id))}
    settled = corrections.settle(office.desk, ids["F1"], ids["C1"], 12_100, given.DAY)
    assert settled.value is not None, settled.problems
    refused = imports.undo(office.desk, done.run_id)
    assert {p.saw["document"] for p in refused.problems} == {"F1", "C1"} and set(codes(refused.problems)) == {"IMP-008-used"}
    assert not imports.runs(office.desk)[0].undone
    proved(office)


@pytest.mark.rule("IMP-008")
def test_imported_customers_go_again_but_not_once_they_have_entries(local: given.Office) -> None:
    done = brought_in(
        local, "Klantnr;Naam;Geblokkeerd\n51;Smit;\n52;Bos;alles\n", Options(reason_id=reason(local)), Entity.CUSTOMERS
    )
    brought_in(local, "Klantnr;Factuur;Datum;Bedrag\n51;F1;13-02-2026;10\n")
    assert codes(imports.undo(local.desk, done.run_id).problems) == ["IMP-008-used"]
    other = brought_in(
        local, "Klantnr;Naam;Geblokkeerd\n61;Mol;\n62;Vos;alles\n", Options(reason_id=reason(local)), Entity.CUSTOMERS
    )
    assert imports.undo(local.desk, other.run_id).done
    with local.desk.reading() as session:
        left = {
            n: x for n, x in session.execute(select(Customer.number, Customer.inactive).where(Customer.number.in_(["61", "62"])))
        }
    assert left == {"62": True}, "who was blocked has a history, and stays as an inactive customer"
    proved(local)


@pytest.mark.rule("IMP-008")
def test_the_same_file_again_is_recognised_and_adds_nothing(local: given.Office) -> None:
    brought_in(local, THREE)
    again = imports.look(local.desk, "kopie.csv", THREE.encode())
    assert codes(again.problems) == ["IMP-008-again"] and again.value is not None
    plan = imports.dry_run(local.desk, again.value.table, replace(again.value.reading, existing=Existing.SKIP))
    assert codes(imports.run(local.desk, "kopie.csv", again.value, plan, Options()).problems) == ["IMP-nothing"]
    assert counted(local, CustomerLedgerEntry) == [3]


# ---------------------------------------------------------------- history


def expected_ageing(day: date) -> list[int]:
    """Buckets of the late-payment file on a day, straight from its rows: not due, 1-30, 31-60, 61-90, over 90, in cents."""
    sums = [0] * 5
    with HISTORY.open(encoding="utf-8-sig") as source:
        for row in csv.DictReader(source):

            def read(name: str, row: dict[str, str] = row) -> date:
                month, dom, year = (int(x) for x in row[name].split("/"))
                return date(year, month, dom)

            if read("InvoiceDate") <= day < read("SettledDate"):
                late = (day - read("DueDate")).days
                place = 0 if late <= 0 else min((late + 29) // 30, 4)
                whole, _dot, part = row["InvoiceAmount"].partition(".")
                sums[place] += int(whole) * 100 + int((part + "00")[:2])
    return sums


@pytest.fixture(scope="module")
def history_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The 2,466 invoices of IBM's sample with their settlement dates, each posted on its own day."""
    path = tmp_path_factory.mktemp("history") / "h.tegoed"
    made = given.office(path, THEN)
    look = looked(made, HISTORY.read_bytes())
    assert look.reading.date_order == "mdy" and look.certain_dates and "settled_on" in look.reading.columns
    plan = imports.dry_run(made.desk, look.table, look.reading)
    assert not plan.wrong
    assert imports.run(made.desk, HISTORY.name, look, plan, Options(history=True)).done
    made.file.close()
    return path


@pytest.fixture
def history(history_file: Path, tmp_path: Path) -> Iterator[given.Office]:
    """A copy of it."""
    made = given.reopened(Path(shutil.copy(history_file, tmp_path)), THEN)
    yield made
    made.file.close()


@pytest.mark.rule("IMP-007", "AGE-08", "LED-030")
def test_history_gives_the_right_ageing_on_every_past_day(history: given.Office) -> None:
    known = {date(2012, 12, 31): [493_632, 78_874, 0, 0, 0], date(2013, 6, 30): [428_429, 83_556, 0, 0, 0]}
    for day, sums in known.items():
        assert expected_ageing(day) == sums
    for day in (*known, *(date(2012, 1, 3) + timedelta(29 * n) for n in range(25))):
        found = ageing.aged(history.desk, day)
        assert [*found.totals[:5]] == expected_ageing(day), day
        assert sum(found.totals[5:]) == 0 == found.unapplied


@pytest.mark.rule("IMP-007", "MST-030", "PST-040")
def test_history_keeps_the_fiscal_years_contiguous_and_the_books_whole(history: given.Office) -> None:
    with history.desk.reading() as session:
        years = session.execute(select(FiscalYear.start, FiscalYear.end).order_by(FiscalYear.start)).all()
    assert years[0][0] <= date(2012, 1, 3) and all(a[1] + timedelta(1) == b[0] for a, b in zip(years, years[1:], strict=False))
    proved(history)


@pytest.mark.rule("IMP-007")
def test_dates_a_lifetime_apart_make_no_fiscal_years(local: given.Office) -> None:
    look, plan = planned(local, "Klantnr;Factuur;Datum;Bedrag\n1;F1;13-02-1951;10\n")
    before = counted(local, FiscalYear)
    assert codes(imports.run(local.desk, "a", look, plan, Options(history=True)).problems) == ["IMP-007-span"]
    assert counted(local, FiscalYear) == before


@pytest.mark.rule("IMP-008")
def test_two_thousand_settled_rows_are_taken_back_whole(history: given.Office) -> None:
    newest = imports.newest(history.desk)
    assert newest is not None and imports.undo(history.desk, newest[0]).done
    assert ageing.aged(history.desk, date(2012, 12, 31)).balance == 0
    proved(history)


@pytest.mark.rule("IMP-009")
def test_twenty_thousand_rows_are_checked_within_the_minute(local: given.Office) -> None:
    text = "Klantnr;Factuur;Datum;Vervaldatum;Bedrag\n" + "".join(
        f"{n % 500};F{n};{n % 28 + 1:02d}-02-2026;15-03-2026;{n % 900}.{n % 90 + 10:03d},00\n"[:90] for n in range(20_000)
    )
    begin = time.perf_counter()
    plan = planned(local, text)[1]
    assert len(plan.rows) == 20_000 and time.perf_counter() - begin < 60


# ---------------------------------------------------------------- anything a spreadsheet can hold

_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=14)
_ROW = st.tuples(
    st.sampled_from(["1", "2", " ", "A/7"]) | _TEXT,
    _TEXT,
    st.sampled_from(["F1", "F2", "F3"]) | _TEXT,
    st.sampled_from(["13-02-2026", "31-02-2026", "2026-02-01", "0"]) | _TEXT,
    st.sampled_from(["10,00", "-5", "1.000,5", "x"]) | _TEXT,
)


@pytest.mark.rule("IMP-003", "IMP-004")
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@any_of(st.lists(_ROW, min_size=1, max_size=6))
def test_whatever_the_cells_hold_valid_rows_come_in_and_the_books_stay_whole(
    local: given.Office, rows: list[tuple[str, ...]]
) -> None:
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerows([("Klantnr", "Naam", "Factuur", "Datum", "Bedrag"), *rows])
    found = imports.look(local.desk, "x.csv", target.getvalue().encode(), Entity.OPEN_ITEMS)
    if found.value is None:
        return
    look = replace(found.value, reading=replace(found.value.reading, existing=Existing.SKIP))
    plan = imports.dry_run(local.desk, look.table, look.reading)
    (before,) = counted(local, CustomerLedgerEntry)
    outcome = imports.run(local.desk, "x.csv", look, plan, Options(only_valid=True))
    created = plan.count("create")
    assert outcome.done == bool(created), outcome.problems
    assert counted(local, CustomerLedgerEntry) == [before + created]
    with local.desk.reading() as session:
        assert verify.prove(session, ("L1", "L2", "L3", "L4", "L5", "L7", "L9", "L13")) == []


BOTH = (
    "Klantnr;Naam;Adres;Postcode;Plaats;Land;E-mail;Btw-nummer;Factuurnr;Factuurdatum;Vervaldatum;Bedrag;Openstaand\n"
    "9001;Brasserie Leclerc;12 rue de la Gare;69002;Lyon;FR;;;F-1;05-08-2025;04-09-2025;2.450,00;2.000,00\n"
    "9001;Brasserie Leclerc;elders;69003;Lyon;FR;compta@leclerc.example;;F-2;05-09-2025;05-10-2025;100,00;100,00\n"
    "9002;Jansen;Kerkweg 3;3511 CA;Utrecht;NL;jansen;;F-3;05-09-2025;05-10-2025;50,00;50,00\n")


@pytest.mark.rule("IMP-007")
def test_one_sheet_of_open_items_with_addresses_makes_whole_customers(local: given.Office) -> None:
    look, plan = planned(local, BOTH)
    assert look.reading.entity is Entity.OPEN_ITEMS
    assert [(r.number, [p.code for p in r.problems]) for r in plan.wrong] == [(4, ["IMP-006-email"])]
    numbered = BOTH.replace(";FR;", ";391;").replace(";NL;jansen;", ";392;;")
    assert "country" not in planned(local, numbered)[0].reading.columns and not planned(local, numbered)[1].wrong
    look, plan = planned(local, BOTH.replace("NL;jansen;", "NL;jansen@home.example;"))
    outcome = imports.run(local.desk, "both.csv", look, plan, Options())
    assert outcome.done, outcome.problems
    with local.desk.reading() as session:
        card = session.scalars(select(Customer).where(Customer.number == "9001")).one()
        address = session.scalars(select(CustomerAddress).where(CustomerAddress.customer_id == card.id)).one()
        contact = session.scalars(select(CustomerContact).where(CustomerContact.customer_id == card.id)).one()
    assert (card.name, card.language, contact.email) == ("Brasserie Leclerc", "fr", "compta@leclerc.example")
    assert (address.street, address.postcode, address.city, address.country_code) == ("12 rue de la Gare", "69002", "Lyon", "FR")


@pytest.mark.rule("IMP-010")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_exported_list_of_customers_is_edited_and_comes_in_again(
    local: given.Office, tmp_path: Path, language: str, ending: str
) -> None:
    assert brought_in(local, BOTH.replace(";jansen;", ";;")).customers == 2
    desk = replace(local.desk, language=language, region=i18n.region_for(language))
    i18n.use(language, desk.region)
    path = tmp_path / f"klanten.{ending}"
    listing = customer_listing(desk.company_id, desk.today)
    count = exports.export_list(desk, listing, ListQuery(desk.company_id), path, "EUR")
    look = imports.look(desk, path.name, path.read_bytes()).value
    assert look is not None and look.reading.entity is Entity.CUSTOMERS
    assert {"number", "name", "city", "country", "group", "language", "blocked"} <= set(look.reading.columns)
    place = look.reading.columns["city"]
    edited = replace(look.table, rows=tuple(
        replace(r, cells=(*r.cells[:place], "Deventer", *r.cells[place + 1:])) if "Jansen" in r.cells else r
        for r in look.table.rows))
    plan = imports.dry_run(desk, edited, replace(look.reading, existing=Existing.UPDATE))
    assert (plan.count("update"), plan.wrong) == (count, ())
    done = imports.run(desk, path.name, replace(look, table=edited, reading=replace(
        look.reading, existing=Existing.UPDATE)), plan, Options())
    assert done.done, done.problems
    with local.desk.reading() as session:
        cities = set(session.scalars(select(CustomerAddress.city).join(
            Customer, Customer.id == CustomerAddress.customer_id).where(Customer.number.in_(["9001", "9002"]))))
    assert cities == {"Lyon", "Deventer"}
