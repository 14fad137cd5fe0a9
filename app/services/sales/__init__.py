"""Sales documents: quotations, orders, invoices, what they come to, and how they are posted (invoicing chapters 1.10 to 7)."""
