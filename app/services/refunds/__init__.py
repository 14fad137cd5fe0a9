"""Refunds to customers: found, drafted, approved, posted, paid, returned, cancelled (payments 8)."""

from app.services.refunds.drafts import Terms as Terms
from app.services.refunds.drafts import approve as approve
from app.services.refunds.drafts import banks as banks
from app.services.refunds.drafts import change as change
from app.services.refunds.drafts import discard as discard
from app.services.refunds.drafts import methods as methods
from app.services.refunds.drafts import terms_of as terms_of
from app.services.refunds.files import FileWish as FileWish
from app.services.refunds.files import MadeFile as MadeFile
from app.services.refunds.files import Proposed as Proposed
from app.services.refunds.files import again as again
from app.services.refunds.files import file_name as file_name
from app.services.refunds.files import make_file as make_file
from app.services.refunds.files import propose_file as propose_file
from app.services.refunds.files import sent as sent
from app.services.refunds.files import withdraw as withdraw
from app.services.refunds.finding import Found as Found
from app.services.refunds.finding import Wish as Wish
from app.services.refunds.finding import find as find
from app.services.refunds.finding import make as make
from app.services.refunds.paying import cancel as cancel
from app.services.refunds.paying import pay as pay
from app.services.refunds.paying import returned as returned
from app.services.refunds.posting import post as post
from app.services.refunds.posting import preview as preview
