"""Files of others become drafts. No database."""
