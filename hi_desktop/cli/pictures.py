"""`screenshot`: pictures of the pages, drawn by the real window."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from hi_desktop import paths
from hi_desktop.cli import output
from hi_desktop.cli.stage import stage
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.text import fold
from hi_desktop.services.office import open_office

TURKISH = {
    "basvurular": "applications",
    "sureler": "deadlines",
    "irtibat rehberi": "contacts",
    "irtibat": "contacts",
    "raporlar": "reports",
}
"""Folded Turkish titles of the pages, as they may be given."""


def screenshot(options: Namespace) -> int:
    """Save a picture of one page or of every page; the names tell page, theme and scale."""
    from hi_desktop import app

    known = [page.key for page in app.PAGES]
    wanted = [_page(options.page, known)] if options.page else known
    folder = Path(options.out)
    folder.mkdir(parents=True, exist_ok=True)
    office = open_office(options.database or paths.default_database(), create=False)
    with stage(
        office,
        theme_name=options.theme,
        scale=options.scale,
        size=options.size,
        language=options.lang,
    ) as shown:
        window = shown.program.window
        files = []
        for page in wanted:
            window.go(page)
            file = folder / f"{page}_{options.theme}_{options.scale * 100}.png"
            shown.picture(window, file)
            files.append(str(file))
    if options.json:
        output.tell_json(files)
    else:
        output.tell("\n".join(files))
    return 0


def _page(name: str, known: list[str]) -> str:
    page = TURKISH.get(fold(name), name)
    if page not in known:
        raise RuleError("page.unknown", page=name, known=", ".join(known))
    return page
