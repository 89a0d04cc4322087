"""HI Desktop: the desktop program of a public-relations unit (Halkla İlişkiler Birimi)."""

__version__ = "0.1.0"
