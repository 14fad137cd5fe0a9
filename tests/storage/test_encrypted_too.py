"""What is shown of plain company files holds of encrypted ones too: a choice of those tests, run again (SAF-031)."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.clock import Clock
from app.storage import keys, keystore
from app.storage.company_file import CompanyFile
from app.storage.engine import Target, is_postgres
from tests.storage import given, killed, locked, templates
from tests.storage.test_archive import test_the_same_content_is_kept_once, test_what_is_kept_comes_back_byte_for_byte  # noqa: F401
from tests.storage.test_audit import (  # noqa: F401
    test_each_changed_field_is_one_record_with_old_new_and_reason,
    test_sequence_numbers_have_no_gap_even_after_failed_units,
    test_what_was_erased_is_not_broken,
)
from tests.storage.test_backup import (  # noqa: F401
    test_a_daily_backup_is_due_only_when_something_changed,
    test_a_damaged_backup_is_not_restored_and_the_file_stays_open,
    test_a_restored_copy_is_for_looking_only,
    test_a_second_place_gets_a_copy_and_its_failure_does_not_undo_the_first,
    test_out_of_a_sync_folder_the_same_bytes_move_and_the_old_file_stays,
    test_restoring_yesterday_lists_the_three_new_vouchers_and_skips_their_numbers,
)
from tests.storage.test_company_file import (  # noqa: F401
    test_a_creation_that_fails_leaves_the_name_free,
    test_a_full_disk_rolls_back_reads_on_and_goes_on_when_there_is_room,
    test_a_unit_is_kept_whole_and_announced_once,
    test_a_write_protected_file_is_read,
    test_an_unclean_end_is_noticed_and_checked,
    test_creating_never_overwrites,
    test_every_connection_is_set_up_and_the_header_says_what_it_is,
    test_nothing_stays_of_a_unit_that_fails,
    test_on_a_network_drive_there_is_a_warning_and_no_log_beside_the_file,
    test_reading_never_writes,
)
from tests.storage.test_guards import (  # noqa: F401
    test_every_final_table_has_its_guards,
    test_guards_come_off_and_go_on_again,
    test_the_program_refuses_before_the_database_has_to,
)
from tests.storage.test_numbering import (  # noqa: F401
    test_a_posting_that_fails_uses_no_number,
    test_numbers_follow_each_other_and_start_again_each_year,
)


@pytest.fixture(autouse=True)
def encrypted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every new company file is an encrypted one."""
    made = CompanyFile.create.__func__  # type: ignore[attr-defined]

    def create(cls: type[CompanyFile], target: Target, *, clock: Clock | None = None) -> CompanyFile:
        file: CompanyFile = made(cls, target, clock=clock, key=None if is_postgres(target) else locked.key())
        assert is_postgres(target) or keys.is_encrypted(Path(target))
        return file

    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(CompanyFile, "create", classmethod(create))
    # What was laid out before is plain, and what is laid out here is not for others.
    monkeypatch.setattr(templates, "_MADE", {})


@pytest.fixture
def office(tmp_path: Path) -> Iterator[given.Office]:
    """The small office in an encrypted file."""
    made = given.office(tmp_path / "company.tegoed")
    assert keys.is_encrypted(tmp_path / "company.tegoed")
    yield made
    made.file.close()


@pytest.fixture
def local(office: given.Office) -> given.Office:
    """The same."""
    return office


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("SAF-T01", "SAF-031")
def test_killed_at_any_moment_of_posting_the_encrypted_books_are_whole(tmp_path: Path) -> None:
    path, chance = tmp_path / "a.tegoed", random.Random(20261121)
    given.office(path).file.close()
    told = 0
    for kill in range(12):
        safe = killed.killed_once(path, chance)
        told += len(safe)
        assert killed.examined(path, safe, None if kill == 11 else killed.TENTH) == []
        assert locked.holding(tmp_path, "De Vries", "Bakker & Zoon") == []
    assert told > 12
