"""What goes over the counter: receipts, deposit slips, the cash desk (payments 15)."""

from app.services.tills.receipts import Issued as Issued
from app.services.tills.receipts import Printed as Printed
from app.services.tills.receipts import issue as issue
from app.services.tills.receipts import issue_all as issue_all
from app.services.tills.receipts import paper as paper
from app.services.tills.receipts import together as together
