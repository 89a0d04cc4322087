"""One module a dialog or sheet; takes values, gives values, knows no service."""
