"""Bank statements: imported, matched, decided upon line by line, posted, reconciled; money nobody could be found for.

`preview` and `accept` take files in, `imports` and `take_back` are their list and its counter-action, `mappings` reads tables.
"""

from app.services.bank import mappings as mappings
from app.services.bank.importing import Files as Files
from app.services.bank.importing import Imported as Imported
from app.services.bank.importing import Planned as Planned
from app.services.bank.importing import PlannedFile as PlannedFile
from app.services.bank.importing import Preview as Preview
from app.services.bank.importing import accept as accept
from app.services.bank.importing import preview as preview
from app.services.bank.imports import Import as Import
from app.services.bank.imports import imports as imports
from app.services.bank.imports import take_back as take_back
