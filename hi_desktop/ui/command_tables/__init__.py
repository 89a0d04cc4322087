"""The commands of the program as data, one module a part of it."""
