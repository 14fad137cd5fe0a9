"""Interest and fees of issued notes, letters and payments: waived, charged again or reversed (INT-50…58).

`reading` turns issued documents into what the rules decide about, `posting` has the verbs `preview` and `post`, `history`
tells what was done and what a user may still waive today, `following` is what correcting an invoice does to its interest.
"""
