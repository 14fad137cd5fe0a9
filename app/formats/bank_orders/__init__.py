"""Files that tell a bank what to pay: plain orders in, bytes out, and what a bank would refuse of them."""
