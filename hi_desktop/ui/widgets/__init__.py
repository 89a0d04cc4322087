"""Small widgets used by several tabs and dialogs."""
