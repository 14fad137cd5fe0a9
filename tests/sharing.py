"""Which tests stay on one worker: those that share something costly, so that it is made once and not on every worker."""

import re

from xdist.scheduler.loadscope import LoadScopeScheduling

_WALKS = re.compile(r"(tests/views/kit/test_every_\w+\.py)::\w+\[(\w+)")
"""A walk through every page or dialog is made once per language."""
_TOGETHER = re.compile(r"(tests/(?:views|stories)/.+?\.py)::")
"""Windows and stories share the company file their module made."""
_SOURCE = re.compile(r"tests/(?:test_architecture|test_text_rules|test_catalogues|core/test_next_steps)\.py::()")
"""What looks through the whole source reads it once."""
_APART = re.compile(r"killed|stopped_at_any_moment")
"""What takes long by itself and shares nothing."""


def shared(test: str) -> str:
    """The name of the group a test runs with: itself where it shares nothing."""
    for group in () if _APART.search(test) else (_WALKS, _TOGETHER, _SOURCE):
        if found := group.match(test):
            return " ".join(found.groups())
    return test


class Sharing(LoadScopeScheduling):
    """Tests go to the next free worker, groups as a whole and the largest first."""

    def _split_scope(self, nodeid: str) -> str:
        return shared(nodeid)
