"""Credit control: what an order uses of its customer's credit, what holds it, and how it is released (credit 3, 4, 8 to 11)."""
