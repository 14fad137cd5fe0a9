"""An encrypted company file moves to a server as a plain one does (SAF-031, SAF-036)."""

import pytest

from tests import conftest
from tests.storage.test_encrypted_too import encrypted  # noqa: F401 - makes every new file an encrypted one
from tests.storage.test_moving import (  # noqa: F401
    books,
    server,
    test_the_old_file_is_kept_and_can_only_be_read,
    test_work_goes_on_on_the_server_where_the_file_stopped,
)

pytestmark = [pytest.mark.postgres, pytest.mark.skipif(not conftest.SERVER, reason="TEGOED_TEST_POSTGRES names no server")]
