"""Values become files. No database."""
