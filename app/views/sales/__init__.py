"""Windows of sales: orders and their steps, invoices, recurring invoices, products."""
