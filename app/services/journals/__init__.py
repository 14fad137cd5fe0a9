"""Journals of several lines: drafts that keep themselves, all problems at once, preview, posting, reversal (SWN-10)."""

from app.services.journals.checking import PreviewLine as PreviewLine
from app.services.journals.checking import preview as preview
from app.services.journals.checking import validate as validate
from app.services.journals.drafts import Changed as Changed
from app.services.journals.drafts import Kept as Kept
from app.services.journals.drafts import Line as Line
from app.services.journals.drafts import Loaded as Loaded
from app.services.journals.drafts import discard as discard
from app.services.journals.drafts import keep as keep
from app.services.journals.drafts import keep_if_possible as keep_if_possible
from app.services.journals.drafts import load as load
from app.services.journals.drafts import newest as newest
from app.services.journals.posting import PostedJournal as PostedJournal
from app.services.journals.posting import post as post
from app.services.journals.posting import reverse as reverse
from app.services.journals.posting import validate_reversal as validate_reversal
from app.services.journals.sums import Sums as Sums
