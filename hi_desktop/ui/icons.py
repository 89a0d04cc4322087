"""Icons by name, in a colour of the theme, sharp at every pixel ratio.

The files are Fluent System Icons (MIT, see resources/icons/NOTICE): one path each, recoloured when
they are drawn.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hi_desktop.ui import icon_files, theme, tokens
from hi_desktop.ui.icon_files import Variant


def pixmap(
    name: str,
    tone: str = "text2",
    size: int = tokens.ICON,
    variant: Variant = "regular",
    *,
    ratio: float | None = None,
) -> QPixmap:
    """Return an icon as a picture.

    Args:
        name: base name of the file, such as "mail_inbox".
        tone: name of a colour of `tokens`.
        size: in pixels at 100 %.
        variant: outline or filled.
        ratio: device pixel ratio; that of the screen when left out.
    """
    at = QGuiApplication.instance().devicePixelRatio() if ratio is None else ratio  # type: ignore[union-attr]
    return _drawn(name, getattr(theme.current(), tone), theme.px(size), variant, at)


@cache
def _drawn(name: str, colour: str, size: int, variant: Variant, ratio: float) -> QPixmap:
    drawing = icon_files.coloured(name, colour, size, variant)
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(
        painter, QRectF(0, 0, picture.width(), picture.height())
    )
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(
    name: str, tone: str = "text2", size: int = tokens.ICON, variant: Variant = "regular"
) -> QIcon:
    """Return an icon with its disabled form; make it again when the theme changes."""
    made = QIcon(pixmap(name, tone, size, variant))
    made.addPixmap(pixmap(name, "offLine", size, variant), QIcon.Mode.Disabled)
    return made
