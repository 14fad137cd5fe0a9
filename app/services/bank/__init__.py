"""Bank statements: imported, matched, decided upon line by line, posted, reconciled; money nobody could be found for.

`preview` and `accept_files` take files in, `imports` and `take_back_import` are their list and its counter-action, `mappings`
reads tables. `match` works beside the screen and keeps proposals; `line` shows one line with them and why. `accept`, `decide`,
`ignore` and the like are her decisions, `reopen` takes them back; `post` makes vouchers of what is accepted, `take_back` undoes
one. `reconciling` brings an account to its statement, `suspense` moves what nobody was found for to a customer.
"""

from app.services.bank import mappings as mappings
from app.services.bank import reconciling as reconciling
from app.services.bank import suspense as suspense
from app.services.bank.decisions import Decided as Decided
from app.services.bank.decisions import accept as accept
from app.services.bank.decisions import accept_level as accept_level
from app.services.bank.decisions import close as close
from app.services.bank.decisions import decide as decide
from app.services.bank.decisions import ignore as ignore
from app.services.bank.decisions import keep_account as keep_account
from app.services.bank.decisions import on_account as on_account
from app.services.bank.decisions import pay_entries as pay_entries
from app.services.bank.decisions import reopen as reopen
from app.services.bank.decisions import rest as rest
from app.services.bank.decisions import to_account as to_account
from app.services.bank.decisions import to_suspense as to_suspense
from app.services.bank.importing import Files as Files
from app.services.bank.importing import Imported as Imported
from app.services.bank.importing import Planned as Planned
from app.services.bank.importing import PlannedFile as PlannedFile
from app.services.bank.importing import Preview as Preview
from app.services.bank.importing import accept_files as accept_files
from app.services.bank.importing import preview as preview
from app.services.bank.imports import Import as Import
from app.services.bank.imports import imports as imports
from app.services.bank.imports import take_back_import as take_back_import
from app.services.bank.matching import Matched as Matched
from app.services.bank.matching import match as match
from app.services.bank.posting import PostedLines as PostedLines
from app.services.bank.posting import check as check
from app.services.bank.posting import first_of_import as first_of_import
from app.services.bank.posting import post as post
from app.services.bank.posting import post_blocked as post_blocked
from app.services.bank.posting import ready as ready
from app.services.bank.posting import take_back as take_back
from app.services.bank.stored import Part as Part
from app.services.bank.viewing import LineView as LineView
from app.services.bank.viewing import PartView as PartView
from app.services.bank.viewing import ProposalView as ProposalView
from app.services.bank.viewing import line as line
