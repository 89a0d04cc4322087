"""The command line: the same services as the window, for scheduled tasks and for checks.

Exit codes: 0 done, 1 refused or failed (one sentence on the error output), 2 wrong usage.
"""

from __future__ import annotations

from hi_desktop.cli.start import last_net, main

__all__ = ["last_net", "main"]
