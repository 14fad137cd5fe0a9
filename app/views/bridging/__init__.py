"""Windows of money that waits: on bridging accounts, between companies, and prepayments kept for an order."""
