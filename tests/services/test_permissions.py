"""Who may do what: refusals by name, limits on both sides, delivered roles, the last Admin, the role in the trail (AUD-016)."""

import json
import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import delete, event, func, select

from app import settings
from app.core.enums import Blocked, Module, PeriodState, Source
from app.core.permissions import DELIVERED_ROLES, PERMISSIONS, Limit, Permission
from app.core.problems import Outcome, Problem
from app.models.audit import AuditPayload, AuditRecord
from app.models.company import Role, RoleMember, RolePermission, User
from app.models.ledger import Voucher
from app.queries.change_log import change_log
from app.queries.listing import ListQuery
from app.rules.vat_periods import Length
from app.services import (
    backups,
    company_parameters,
    customers,
    desks,
    imports,
    journal,
    journals,
    law_rates,
    periods,
    permissions,
    posting,
    reminder_cancel,
    reminder_issue,
    vat_periods,
)
from app.services import setup_tables as setup
from app.services.companies import NewCompany
from app.services.delivered import read
from app.services.desk import Desk
from app.services.imports import Entity, Options
from app.services.setup_tables import Line
from app.settings import ProgramSettings
from tests.services import dunning
from tests.services.persons import person, role
from tests.services.test_customers_blocks import reason
from tests.services.test_imports import THREE, planned
from tests.services.test_journals import customer_line, kept, ledger_line
from tests.services.test_setup_tables import codes, row_of
from tests.storage import given
from tests.storage.given import DAY, Office


def item(office: Office, number: str = "F-1") -> journal.Item:
    return journal.Item(office.customer_id, journal.EntryType.INVOICE, number, DAY, DAY, 12_100, "EUR")


def missing(outcome: Outcome[object]) -> list[str]:
    """The permissions whose absence refused."""
    return [p.saw["permission"].text for p in outcome.problems if p.code.startswith("AUD-016")]  # type: ignore[union-attr]


def name(permission: Permission) -> str:
    return PERMISSIONS[permission].name


def may(desk: Desk, permission: Permission, **limit: object) -> tuple[Problem, ...]:
    with desk.reading() as session:
        return permissions.may(session, desk, permission, **limit)  # type: ignore[arg-type]


# ---------------------------------------------------------------- the refusal

@pytest.mark.postgres
@pytest.mark.rule("AUD-016")
def test_a_refusal_names_the_permission_the_person_and_who_can_give_it(office: Office) -> None:
    bert = person(office.desk, "Bert", "CLOSER")
    refused = may(bert, Permission.POST_CUSTOMER_INVOICES)
    assert [p.code for p in refused] == ["AUD-016-missing"]
    assert refused[0].saw["person"] == "Bert" and refused[0].saw["admins"] == "Anna"
    assert refused[0].saw["permission"].text == "Post customer invoices"  # type: ignore[union-attr]
    assert may(bert, Permission.MANAGE_PERIODS) == ()


@pytest.mark.rule("AUD-016")
def test_who_can_give_herself_the_permission_is_led_to_the_roles(local: Office) -> None:
    admin, clerk = person(local.desk, "Ada", "ADMIN"), person(local.desk, "Kim", "CLERK")
    assert [w.action for w in may(admin, Permission.BLOCK)[0].ways_out] == ["roles.open"]
    assert may(clerk, Permission.SETUP)[0].ways_out == ()


@pytest.mark.rule("AUD-016")
def test_without_a_role_nothing_is_allowed_and_a_switched_off_person_has_no_rights(local: Office) -> None:
    kim = person(local.desk, "Kim")
    assert set(permissions.refusals(kim)) == set(Permission)
    ada = person(local.desk, "Ada", "ADMIN")
    with local.desk.writing("test.off") as unit:
        unit.session.get_one(User, ada.actor.user_id).disabled_at = local.desk.clock.now()
    assert set(permissions.refusals(ada)) == set(Permission)


@pytest.mark.postgres
@pytest.mark.rule("AUD-016")
@pytest.mark.parametrize(("cents", "code"), [(2_500, ""), (2_501, "AUD-016-amount"), (-2_500, ""), (-2_501, "AUD-016-amount")])
def test_an_amount_up_to_the_limit_is_allowed_and_one_cent_more_is_not(office: Office, cents: int, code: str) -> None:
    role(office.desk, "WAIVER", waive=2_500)
    kim = person(office.desk, "Kim", "WAIVER")
    found = may(kim, Permission.WAIVE, amount=cents)
    assert [p.code for p in found] == ([code] if code else [])
    if found:
        assert [found[0].saw[n].amount for n in ("limit", "amount")] == [2_500, 2_501]  # type: ignore[union-attr]


@pytest.mark.rule("AUD-016", "SET-15")
@pytest.mark.parametrize(("percent", "code"), [("2", ""), ("2.0001", "AUD-016-percent")])
def test_a_percentage_up_to_the_limit_is_allowed_and_a_little_more_is_not(local: Office, percent: str, code: str) -> None:
    role(local.desk, "SETTLER", full_settlement=Decimal(2))
    found = may(person(local.desk, "Kim", "SETTLER"), Permission.FULL_SETTLEMENT, percent=Decimal(percent))
    assert [p.code for p in found] == ([code] if code else [])


@pytest.mark.rule("AUD-016")
def test_of_two_roles_the_larger_limit_counts_and_none_is_any_amount(local: Office) -> None:
    role(local.desk, "SMALL", write_off=1_000)
    role(local.desk, "LARGE", write_off=50_000)
    both = person(local.desk, "Kim", "SMALL", "LARGE")
    assert may(both, Permission.WRITE_OFF, amount=50_000) == ()
    assert may(both, Permission.WRITE_OFF, amount=50_001)[0].saw["limit"].amount == 50_000  # type: ignore[union-attr]
    assert may(person(local.desk, "Cor", "SMALL", "CLOSER"), Permission.WRITE_OFF, amount=10**12) == ()


# ---------------------------------------------------------------- actions

@pytest.mark.postgres
@pytest.mark.rule("AUD-016", "CLS-003")
def test_posting_asks_for_the_module_of_its_series_and_writes_nothing_without_it(office: Office) -> None:
    role(office.desk, "CASHIER", post_customer_payments=None)
    kim = person(office.desk, "Kim", "CASHIER")
    refused = journal.post_item(kim, item(office))
    assert missing(refused) == ["Post revaluation and ledger"]
    assert missing(journal.preview(kim, item(office))) == ["Post revaluation and ledger"]
    with office.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(Voucher)) == 0
    assert journal.post_item(person(office.desk, "Cor", "CLERK"), item(office)).done


@pytest.mark.rule("AUD-016")
def test_the_writer_of_the_ledger_asks_again(local: Office) -> None:
    kim = person(local.desk, "Kim", "ADMIN")
    with pytest.raises(permissions.NotPermittedError), kim.writing("ledger.open") as unit:
        posting.post(kim, unit, local.plan(12_100))


@pytest.mark.rule("AUD-016", "CLS-005")
def test_a_missing_permission_stands_first_and_no_other_date_is_offered(local: Office) -> None:
    kim = person(local.desk, "Kim", "PREPARER")
    held = next(p for p in periods.periods(local.desk) if p.start <= DAY <= p.end)
    periods.change_status(local.desk, [held.id], periods.Change(PeriodState.ON_HOLD),
                          confirmed=frozenset(p.key for p in periods.change_status(
                              local.desk, [held.id], periods.Change(PeriodState.ON_HOLD)).problems if p.key))
    found = [p.code for p in journal.post_item(kim, item(local)).problems]
    assert found[0] == "AUD-016-missing" and "CLS-005-on-hold" in found and "CLS-014-use" not in found


@pytest.mark.rule("AUD-016", "MST-031", "CLS-003")
def test_a_period_kept_for_a_group_is_open_to_whoever_may_post_in_a_held_period(local: Office) -> None:
    role(local.desk, "AUDIT", post_revaluation_ledger=None)
    role(local.desk, "HELD", post_held_period=None)
    with local.desk.reading() as session:
        group = session.scalars(select(Role.id).where(Role.code == "AUDIT")).one()
    kept = [p.id for p in periods.periods(local.desk) if p.start <= DAY <= p.end]
    assert periods.change_access(local.desk, kept, [Module.REVALUATION_LEDGER], "role", role_id=group).done
    assert "CLS-005-module" in codes(journal.post_item(person(local.desk, "Kim", "CLERK"), item(local)))
    assert journal.post_item(person(local.desk, "Cor", "AUDIT"), item(local, "F-2")).done
    assert journal.post_item(person(local.desk, "Eva", "CLERK", "HELD"), item(local, "F-3")).done
    assert periods.change_access(local.desk, kept, [Module.REVALUATION_LEDGER], "none").done
    assert not journal.post_item(person(local.desk, "Ina", "CLERK", "HELD"), item(local, "F-4")).done


@pytest.mark.postgres
@pytest.mark.rule("AUD-016", "CLS-017", "CLS-060")
def test_periods_are_managed_by_closer_and_admin_and_by_nobody_else(office: Office) -> None:
    clerk, closer, admin = (person(office.desk, n, r) for n, r in (("Kim", "CLERK"), ("Cor", "CLOSER"), ("Ada", "ADMIN")))
    held = [p.id for p in periods.periods(office.desk) if p.start <= DAY <= p.end]
    first, last = periods.next_year(office.desk)
    for act in (lambda d: periods.change_status(d, held, periods.Change(PeriodState.OPEN)),
                lambda d: periods.change_access(d, held, [Module.COLLECTIONS], "all"),
                lambda d: periods.create_year(d, first, last), periods.delete_year,
                lambda d: vat_periods.create(d, date(2026, 1, 1), Length.QUARTER),
                lambda d: vat_periods.file(d, [1], DAY), lambda d: vat_periods.reopen(d, [1], None, "")):
        assert missing(act(clerk)) == ["Manage periods"]  # type: ignore[no-untyped-call]
        assert missing(act(closer)) == [] == missing(act(admin))  # type: ignore[no-untyped-call]


@pytest.mark.postgres
@pytest.mark.rule("AUD-016", "BLK-10", "BLK-20")
def test_blocking_and_the_privacy_block_are_two_permissions(office: Office) -> None:
    role(office.desk, "LAWYER", privacy=None)
    clerk, lawyer, closer = (person(office.desk, n, r) for n, r in (("Kim", "CLERK"), ("Lex", "LAWYER"), ("Cor", "CLOSER")))
    why = reason(office)
    assert missing(customers.change_block(closer, office.customer_id, Blocked.ALL, reason_id=why)) == [name(Permission.BLOCK)]
    assert missing(customers.change_many(closer, [office.customer_id], Blocked.ALL, reason_id=why)) == [name(Permission.BLOCK)]
    assert customers.change_block(clerk, office.customer_id, Blocked.INVOICE, reason_id=why).done
    private = customers.change_block(clerk, office.customer_id, Blocked.ALL, reason_id=why, privacy=True)
    assert missing(private) == [name(Permission.PRIVACY)]
    assert customers.change_block(lawyer, office.customer_id, Blocked.ALL, reason_id=why, privacy=True).done


@pytest.mark.rule("AUD-016")
def test_set_up_is_for_those_who_may_change_it(local: Office) -> None:
    clerk = person(local.desk, "Kim", "CLERK", "CLOSER", "APPROVER")
    terms = row_of(local.desk, "payment_terms", "N30")
    assert missing(setup.save(clerk, setup.table("payment_terms"), terms)) == [name(Permission.SETUP)]
    assert missing(setup.delete(clerk, setup.table("payment_terms"), terms.key)) == [name(Permission.SETUP)]
    assert missing(company_parameters.change(clerk, settings.AGEING_DEFINITION, "MONTH")) == [name(Permission.SETUP)]
    planned = law_rates.ImportPlan("rates.csv", (), (), 0)
    assert missing(law_rates.run(clerk, planned)) == [name(Permission.SETUP)]
    assert missing(desks.add_company(clerk, NewCompany("Zusje", "NL", code="TWO"))) == [name(Permission.SETUP)]
    assert setup.save(local.desk, setup.table("payment_terms"), terms).done


@pytest.mark.rule("AUD-016")
def test_a_credit_limit_is_typed_by_those_who_may_change_limits(local: Office) -> None:
    clerk, preparer = person(local.desk, "Kim", "CLERK"), person(local.desk, "Piet", "PREPARER")
    card = customers.proposed(local.desk) | {"name": "Jansen", "credit_limit": 100_000}
    assert missing(customers.save(clerk, None, card)) == [name(Permission.LIMITS)]
    assert customers.save(clerk, None, card | {"credit_limit": 0}).done
    assert customers.save(preparer, None, card | {"name": "Pietersen"}).done


@pytest.mark.rule("AUD-016", "SAF-026")
def test_a_backup_is_restored_by_an_admin_of_all_companies(local: Office, tmp_path: Path) -> None:
    own = ProgramSettings(tmp_path / "own.json")
    own.set(settings.BACKUP_FOLDER, str(tmp_path / "kept"))
    made = backups.make(local.desk, own).value
    assert made is not None
    clerk, limited = person(local.desk, "Kim", "CLERK"), person(local.desk, "Ada", "ADMIN", company_id=local.desk.company_id)
    assert missing(backups.restore_here(clerk, made.path, own, "Bakker & Zoon")) == [name(Permission.RESTORE)]
    refused = backups.restore_here(limited, made.path, own, "Bakker & Zoon")
    assert codes(refused) == ["AUD-016-everywhere"]
    assert backups.restore_here(local.desk, made.path, own, "Bakker & Zoon").done


@pytest.mark.rule("AUD-016", "CLS-011")
def test_a_job_may_do_what_the_person_it_runs_for_may(local: Office) -> None:
    job = replace(person(local.desk, "Kim", "ADMIN"), source=Source.JOB)
    assert missing(journal.post_item(job, item(local))) == ["Post revaluation and ledger"]
    assert journal.post_item(replace(local.desk, source=Source.JOB), item(local)).done


@pytest.mark.rule("AUD-016", "CLS-003")
def test_a_journal_is_posted_and_reversed_by_those_who_may_post_the_ledger(dunning_local: dunning.Office) -> None:
    cashier = person(dunning_local.desk, "Kim", "PREPARER")
    lines = [customer_line(dunning_local, 1, 12_100), ledger_line(dunning_local, 2, "8000", -12_100)]
    draft = kept(dunning_local, lines).journal_id
    assert missing(journals.post(cashier, draft)) == ["Post revaluation and ledger"]
    assert journals.post(dunning_local.desk, draft).done
    assert set(missing(journals.reverse(cashier, draft, dunning.D, reason="Typed twice"))) == {"Post revaluation and ledger"}


@pytest.mark.rule("AUD-016", "REM-43")
def test_a_reminder_is_issued_and_cancelled_by_those_who_may_post_collections(dunning_local: dunning.Office) -> None:
    now = dunning_local.on(dunning.D)
    now.entry(now.customer(), 65_000, date(2026, 1, 5))
    now.suggest(dunning.D)
    (draft,) = now.drafts()
    preparer = person(now.desk, "Piet", "PREPARER")
    assert missing(reminder_issue.issue(preparer, draft.id)) == ["Post collections"]
    batch = reminder_issue.issue_all(preparer, [draft.id])
    assert not batch.issued and batch.failed[0][1][0].code == "AUD-016-missing"
    (issued,) = now.issue()
    assert missing(reminder_cancel.cancel(preparer, issued)) == ["Post collections"]
    assert reminder_cancel.cancel(person(now.desk, "Kim", "CLERK"), issued).done


# ---------------------------------------------------------------- imports

@pytest.mark.postgres
@pytest.mark.rule("AUD-016", "IMP-007")
def test_a_difference_to_the_old_books_is_imported_by_those_who_may(office: Office) -> None:
    clerk, closer = person(office.desk, "Kim", "CLERK"), person(office.desk, "Cor", "CLOSER")
    look, plan = planned(office, THREE, Entity.OPEN_ITEMS)
    wrong, right = Options(expected_control=78_901), Options(expected_control=78_900)
    assert missing(imports.preview(clerk, plan, wrong)) == [name(Permission.IMPORT_DIFFERENCE)]
    refused = imports.run(clerk, "a", look, plan, wrong, confirmed=frozenset({"IMP-007-control"}))
    assert missing(refused) == [name(Permission.IMPORT_DIFFERENCE)] and not refused.done
    assert missing(imports.preview(clerk, plan, right)) == []
    assert not imports.run(closer, "a", look, plan, wrong).done
    assert imports.run(closer, "a", look, plan, wrong, confirmed=frozenset({"IMP-007-control"})).done


@pytest.mark.rule("AUD-016", "IMP-007")
def test_open_items_are_imported_by_those_who_may_post_them(local: Office) -> None:
    preparer = person(local.desk, "Piet", "PREPARER")
    look, plan = planned(local, THREE, Entity.OPEN_ITEMS)
    assert missing(imports.preview(preparer, plan, Options())) == ["Post revaluation and ledger"]
    assert missing(imports.run(preparer, "a", look, plan, Options())) == ["Post revaluation and ledger"]
    with local.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(Voucher)) == 0


LIMITED = "Debiteurnr;Naam;Kredietlimiet;Geblokkeerd\n{number};{name};{limit};{blocked}\n"


@pytest.mark.rule("AUD-016", "BLK-10")
@pytest.mark.parametrize(("limit", "blocked", "needed"), [
    ("", "", []), ("0,00", "", []), ("500,00", "", [Permission.LIMITS]), ("", "Alles", [Permission.BLOCK]),
    ("500,00", "Alles", [Permission.BLOCK, Permission.LIMITS])])
def test_an_imported_limit_or_block_needs_its_permission(local: Office, limit: str, blocked: str,
                                                         needed: list[Permission]) -> None:
    role(local.desk, "TYPIST", post_customer_invoices=None)
    typist = person(local.desk, "Kim", "TYPIST")
    office = replace(local, desk=typist)
    look, plan = planned(office, LIMITED.format(number="77", name="Nieuw", limit=limit, blocked=blocked), Entity.CUSTOMERS)
    chosen = Options(reason_id=reason(local))
    confirmed = frozenset({"IMP-006-limit"})
    assert missing(imports.preview(typist, plan, chosen)) == [name(p) for p in needed]
    done = imports.run(typist, "a", look, plan, chosen, confirmed=confirmed)
    assert missing(done) == [name(p) for p in needed] and done.done == (not needed), done.problems


# ---------------------------------------------------------------- per company

@pytest.mark.postgres
@pytest.mark.rule("AUD-016", "MST-010")
def test_a_role_held_in_one_company_counts_there_only(office: Office) -> None:
    other = given.company(office.file, code="OTHER")
    kim = person(office.desk, "Kim", "CLERK", "ADMIN", company_id=office.desk.company_id)
    assert journal.post_item(kim, item(office)).done
    there = replace(kim, company_id=other.desk.company_id)
    assert missing(journal.post_item(there, item(other))) == ["Post revaluation and ledger"]
    assert setup.save(kim, setup.table("payment_terms"), row_of(kim, "payment_terms", "N30")).done
    assert codes(setup.save(kim, setup.table("users"), row_of(kim, "users", "Anna"))) == ["AUD-016-everywhere"]


# ---------------------------------------------------------------- the last Admin

@pytest.mark.postgres
@pytest.mark.rule("AUD-016")
def test_the_last_admin_is_neither_taken_away_nor_switched_off(office: Office) -> None:
    desk, users, roles = office.desk, setup.table("users"), setup.table("roles")
    bert = person(desk, "Bert", "CLERK")
    me = row_of(desk, "users", "Anna")
    me.lines["roles"] = []
    assert codes(setup.save(desk, users, me)) == ["AUD-016-none", "AUD-016-last"][1:]
    admin = row_of(desk, "roles", "ADMIN")
    admin.lines["members"] = []
    assert codes(setup.save(desk, roles, admin)) == ["AUD-016-last"]
    admin = row_of(desk, "roles", "ADMIN")
    admin.lines["members"][0].values["company_id"] = desk.company_id
    assert codes(setup.save(desk, roles, admin)) == ["AUD-016-last"]
    admin = row_of(desk, "roles", "ADMIN")
    admin.lines["permissions"] = [x for x in admin.lines["permissions"] if x.values["permission"] != "setup"]
    assert codes(setup.save(desk, roles, admin)) == ["AUD-016-last"]
    assert may(desk, Permission.SETUP) == ()
    admin = row_of(desk, "roles", "ADMIN")
    admin.lines["members"].append(Line(None, {"user_id": bert.actor.user_id, "company_id": None}))
    assert setup.save(desk, roles, admin).done
    gone = row_of(bert, "users", "Anna")
    gone.values["disabled_at"] = True
    assert setup.save(bert, users, gone).done
    last = row_of(bert, "users", "bert")
    last.lines["roles"] = []
    assert codes(setup.save(bert, users, last)) == ["AUD-016-last"]


@pytest.mark.rule("AUD-016")
def test_an_own_role_that_holds_the_last_set_up_permission_stays(local: Office) -> None:
    desk, roles = local.desk, setup.table("roles")
    role(desk, "BOSS", setup=None)
    boss = row_of(desk, "roles", "BOSS")
    boss.lines["members"].append(Line(None, {"user_id": desk.actor.user_id, "company_id": None}))
    key = setup.save(desk, roles, boss).value
    admin = row_of(desk, "roles", "ADMIN")
    admin.lines["members"] = []
    assert setup.save(desk, roles, admin).done
    assert codes(setup.delete(desk, roles, key)) == ["AUD-016-last"]
    assert row_of(desk, "roles", "BOSS").lines["members"]


@pytest.mark.rule("AUD-016", "SGN-01")
def test_delivered_roles_keep_their_name_and_stay(local: Office) -> None:
    for code in DELIVERED_ROLES:
        record = row_of(local.desk, "roles", code)
        assert codes(setup.delete(local.desk, setup.table("roles"), record.key)) == ["SETUP-fixed"]
        record.values["code"] = "OTHER"
        assert codes(setup.save(local.desk, setup.table("roles"), record)) == ["SETUP-fixed"]


@pytest.mark.rule("AUD-016")
def test_a_new_person_without_a_role_is_told_what_she_cannot_do(local: Office) -> None:
    record = setup.proposed(setup.table("users"))
    record.values |= {"login": "kim", "display_name": "Kim"}
    done = setup.save(local.desk, setup.table("users"), record)
    assert done.done and codes(done) == ["AUD-016-none"]
    kim = row_of(local.desk, "users", "kim")
    clerk = row_of(local.desk, "roles", "CLERK").key
    kim.lines["roles"] = [Line(None, {"role_id": clerk, "company_id": None})]
    assert codes(setup.save(local.desk, setup.table("users"), kim)) == []
    assert [x.values["user_id"] for x in row_of(local.desk, "roles", "CLERK").lines["members"]][-1] == kim.key


# ---------------------------------------------------------------- delivered roles

@pytest.mark.postgres
@pytest.mark.rule("AUD-016", "SGN-01")
def test_who_makes_a_file_holds_every_delivered_role_and_lacks_nothing_but_the_held_period(office: Office) -> None:
    with office.desk.reading() as session:
        held = session.scalars(select(Role.code).join(RoleMember, RoleMember.role_id == Role.id)
                               .where(RoleMember.user_id == office.desk.actor.user_id).order_by(Role.id)).all()
    assert tuple(held) == DELIVERED_ROLES
    assert set(permissions.refusals(office.desk)) == {Permission.POST_HELD_PERIOD}


@pytest.mark.rule("AUD-016")
def test_what_is_delivered_is_known_named_in_four_languages_and_limited_only_where_a_limit_counts() -> None:
    delivered = read("roles.json")["roles"]
    assert tuple(r["code"] for r in delivered) == DELIVERED_ROLES
    for each in delivered:
        assert set(each["names"]) == {"en", "nl", "fr", "de"} and all(each["names"].values())
        for permission, limit in each["permissions"].items():
            kind = PERMISSIONS[Permission(permission)].limit
            assert set(limit) <= {kind.value} - {Limit.NONE.value}
    assert set(PERMISSIONS) == set(Permission) and max(len(p.value) for p in Permission) <= 40


@pytest.mark.rule("AUD-016")
def test_an_old_file_gets_the_roles_when_it_is_opened_and_nobody_loses_what_she_could_do(
        office_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(office_file, tmp_path / "old.tegoed"))
    old = given.reopened(path)
    person(old.desk, "Bert")
    with old.desk.writing("test.old") as unit:
        for model in (RoleMember, RolePermission, Role):
            unit.session.execute(delete(model))
        unit.session.add(Role(code="AUDIT", names={"en": "Auditors"}))
    old.file.close()
    desk = desks.open_file(path, clock=given.CLOCK, read_only=True)
    assert Permission.SETUP in permissions.refusals(desk)
    desk.file.close()
    for login in ("Anna", "bert"):
        desk = desks.open_file(path, clock=given.CLOCK, login=login)
        assert set(permissions.refusals(desk)) == {Permission.POST_HELD_PERIOD}
        with desk.reading() as session:
            assert session.scalar(select(func.count()).select_from(Role)) == 1 + len(DELIVERED_ROLES)
        desk.file.close()


# ---------------------------------------------------------------- the trail and the clock

def acting(desk: Desk, action: str) -> list[str]:
    """The roles an action was recorded under."""
    with desk.reading() as session:
        found = session.scalars(select(AuditPayload.content).join(AuditRecord, AuditRecord.payload_id == AuditPayload.id)
                                .where(AuditRecord.action == action).order_by(AuditRecord.seq)).all()
    return [json.loads(content or "{}").get("acting", "") for content in found]


@pytest.mark.postgres
@pytest.mark.rule("AUD-016", "AUD-010")
def test_every_action_records_the_role_it_was_done_in(office: Office) -> None:
    desk = office.desk
    held = [p.id for p in periods.periods(desk) if p.start <= DAY <= p.end]
    journal.post_item(desk, item(office))
    periods.change_access(desk, held, [Module.COLLECTIONS], "none")
    setup.save(desk, setup.table("payment_terms"), _shorter(desk))
    customers.set_inactive(person(desk, "Ina", "APPROVER"), office.customer_id, True)
    customers.set_inactive(person(desk, "Eva"), office.customer_id, False)
    assert acting(desk, "voucher.post") == ["CLERK"]
    assert acting(desk, "period.access") == ["CLOSER"]
    assert set(acting(desk, "payment_term.update")) == {"ADMIN"}
    assert [role for role in acting(desk, "customer.update") if role != "CLERK"] == ["APPROVER", ""]


def _shorter(desk: Desk) -> setup.Record:
    record = row_of(desk, "payment_terms", "N30")
    record.values["days"] = 29
    return record


@pytest.mark.rule("AUD-011", "AUD-016")
def test_changes_of_roles_and_permissions_stand_in_the_trail(local: Office) -> None:
    record = row_of(local.desk, "roles", "CLERK")
    waive = next(x for x in record.lines["permissions"] if x.values["permission"] == "waive")
    waive.values["limit_amount"] = 10_000
    record.lines["permissions"] = [x for x in record.lines["permissions"] if x.values["permission"] != "block"]
    assert setup.save(local.desk, setup.table("roles"), record).done
    with local.desk.reading() as session:
        rows = session.execute(select(AuditRecord.action, AuditRecord.key, AuditPayload.content).join(
            AuditPayload, AuditPayload.id == AuditRecord.payload_id).where(AuditRecord.entity_table == "role_permission")
            .order_by(AuditRecord.seq.desc()).limit(2)).all()
    found = {(action, key): json.loads(content) for action, key, content in rows}
    assert found["role_permission.delete", "block"]["old"]["permission"] == "block"
    assert (found["role_permission.update", "waive"]["old"], found["role_permission.update", "waive"]["new"]) == (2_500, 10_000)


@pytest.mark.postgres
@pytest.mark.rule("AUD-011", "AUD-016")
def test_the_change_log_says_who_got_which_role_and_which_permission_came_or_went(office: Office) -> None:
    record = row_of(office.desk, "roles", "CLERK")
    kim = person(office.desk, "Kim")
    next(x for x in record.lines["permissions"] if x.values["permission"] == "waive").values["limit_amount"] = 10_000
    record.lines["permissions"] = [x for x in record.lines["permissions"] if x.values["permission"] != "block"]
    record.lines["permissions"].append(Line(None, {"permission": "restore"}))
    record.lines["members"].append(Line(None, {"user_id": kim.actor.user_id, "company_id": None}))
    assert setup.save(office.desk, setup.table("roles"), record).done
    listing, query = change_log({}, {}), ListQuery(office.desk.company_id)
    places = [[c.name for c in listing.columns].index(n) for n in ("action", "called", "field", "old", "new")]
    with office.desk.reading() as session:
        rows = listing.rows(session, query, listing.keys(session, query)[:4])
    assert {tuple(row[place] or "" for place in places) for row in rows} == {
        ("update", "CLERK Clerk: waive", "limit_amount", "2500", "10000"), ("create", "CLERK Clerk", "", "", "restore"),
        ("delete", "CLERK Clerk", "", "block", ""), ("create", "CLERK Clerk", "", "", "Kim")}


@pytest.mark.rule("AUD-016")
def test_permissions_are_read_once_however_many_vouchers_are_posted(local: Office) -> None:
    asked: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        if "role_permission" in statement:
            asked.append(statement)

    event.listen(local.file.engine, "before_cursor_execute", note)
    local.post(*range(100, 150))
    event.remove(local.file.engine, "before_cursor_execute", note)
    assert len(asked) <= 2
