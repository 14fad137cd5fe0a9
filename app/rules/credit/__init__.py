"""Credit control: what a customer may owe, when an order is held, and what would let it go (credit 3 to 10)."""
