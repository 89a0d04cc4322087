"""Start by `python -m hi_desktop` and by the console script `hi-desktop`."""

from __future__ import annotations

import sys


def main() -> int:
    """Do what the command line asks; without a command, open the window."""
    from hi_desktop import cli

    sys.excepthook = cli.last_net
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
