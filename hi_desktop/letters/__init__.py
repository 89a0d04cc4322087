"""Letters (resmî yazı) written as Word files."""
