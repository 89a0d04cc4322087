"""Migrations of the schema; they ship with the program."""
