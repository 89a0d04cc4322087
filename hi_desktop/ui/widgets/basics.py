"""The small parts of every page: words, icons, buttons, cards, rows and columns of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hi_desktop.domain.text import upper
from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.icon_files import Variant

Role = Literal[
    "body", "caption", "strong", "medium", "label", "section", "record", "page", "kpi", "badge"
]
Kind = Literal["usual", "primary", "danger", "flat", "link", "chip", "segment", "kpi"]
Part = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]
L = TypeVar("L", bound=QBoxLayout)

_EN_SPACE = "\u2002"


def row(*parts: Part, gap: int = tokens.S2, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a row of widgets and layouts; None is a stretch, a number is so much room."""
    return _filled(QHBoxLayout(), parts, gap, margins)


def column(*parts: Part, gap: int = tokens.S2, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a column of widgets and layouts; None is a stretch, a number is so much room."""
    return _filled(QVBoxLayout(), parts, gap, margins)


def _filled(layout: L, parts: Iterable[Part], gap: int, margins: Margins) -> L:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def plain(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """Return a widget without looks of its own around a layout."""
    widget = QWidget(parent)
    widget.setObjectName("plain")
    widget.setLayout(layout)
    return widget


class Label(QLabel):
    """Words in one of the sizes of the type ramp and a colour by name."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        tone: str = "",
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def set_tone(self, tone: str) -> None:
        """Change the colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """Words of one line that are cut with an ellipsis; the whole is the tooltip."""

    def __init__(
        self, text: str = "", role: Role = "body", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", role, tone, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Change the words."""
        self._whole = text
        self.setAccessibleName(text)
        self._cut()

    def whole(self) -> str:
        """Return the words uncut."""
        return self._whole

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(0, self.width())
        )
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent, /) -> None:
        """Cut again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._cut()

    def minimumSizeHint(self) -> QSize:
        """Return a width that may shrink to nothing."""
        return QSize(0, super().minimumSizeHint().height())


class IconLabel(QLabel):
    """An icon that follows the theme; `said` names it where it stands without words."""

    def __init__(
        self,
        name: str,
        tone: str = "text2",
        size: int = tokens.ICON,
        variant: Variant = "regular",
        *,
        said: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size, self._variant = name, tone, size, variant
        self.setAccessibleName(said)
        self._draw()

    def show_icon(self, name: str, tone: str = "text2", variant: Variant = "regular") -> None:
        """Change the icon."""
        self._name, self._tone, self._variant = name, tone, variant
        self._draw()

    def _draw(self) -> None:
        side = theme.px(self._size)
        self.setFixedSize(side, side)
        if self._name:
            self.setPixmap(icons.pixmap(self._name, self._tone, self._size, self._variant))
        else:
            self.clear()

    def changeEvent(self, event: QEvent, /) -> None:
        """Draw again in the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class Button(QPushButton):
    """A button with words, perhaps with an icon, in one of the kinds of the style sheet."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        kind: Kind = "usual",
        *,
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((_EN_SPACE if icon else "") + text, parent)
        self._icon = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setAccessibleName(text.replace("&", ""))
        self.setCheckable(kind in {"chip", "segment"})
        if tip:
            self.setToolTip(tip)
        if icon:
            self.toggled.connect(self._draw)
            self._draw()

    @classmethod
    def of(cls, action: QAction, kind: Kind = "flat", icon: str = "") -> Button:
        """Return a button that does a command, shares its keys' tooltip and its being offered."""
        button = cls(action.text().replace("&", "").rstrip("…"), icon, kind, tip=action.toolTip())
        button.setEnabled(action.isEnabled())
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def set_words(self, text: str) -> None:
        """Change the words."""
        self.setText((_EN_SPACE if self._icon else "") + text)
        self.setAccessibleName(text.replace("&", ""))

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self._draw()

    def _draw(self) -> None:
        tone = "text2"
        if self._kind == "primary":
            tone = "accentText"
        elif self._kind == "danger":
            tone = "late"
        elif self._kind == "link":
            tone = "accent"
        elif self.isChecked():
            tone = "selText"
        self.setIcon(icons.icon(self._icon, tone))
        side = theme.px(tokens.ICON)
        self.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent, /) -> None:
        """Draw the icon again in the new colours."""
        super().changeEvent(event)
        if self._icon and event.type() == QEvent.Type.PaletteChange:
            self._draw()


class IconButton(QToolButton):
    """A button with only an icon; `said` is its name and tooltip."""

    def __init__(
        self,
        icon: str,
        said: str,
        *,
        tone: str = "text2",
        size: int = tokens.ICON_CARD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._draw()

    def _draw(self) -> None:
        self.setIcon(icons.icon(self._icon, self._tone, self._size))
        side = theme.px(self._size)
        self.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent, /) -> None:
        """Draw the icon again in the new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()


class Combo(QComboBox):
    """A choice from a short list, with our chevron; the wheel never changes it unseen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._carried: list[object] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(14)

    def addItem(  # type: ignore[override]
        self,
        text: str,
        /,
        userData: object = None,  # noqa: N803 (the name is Qt's)
    ) -> None:
        """Add an entry; what it carries comes back as it was given.

        Qt's own store would turn an enumeration of texts into plain text.
        """
        self._carried.append(userData)
        super().addItem(text)

    def addItems(self, texts: Sequence[str], /) -> None:
        """Add entries that carry nothing."""
        for text in texts:
            self.addItem(text)

    def itemData(self, index: int, /, role: int = Qt.ItemDataRole.UserRole) -> object:
        """Return what an entry carries."""
        if role != Qt.ItemDataRole.UserRole:
            return super().itemData(index, role)
        return self._carried[index] if 0 <= index < len(self._carried) else None

    def currentData(self, /, role: int = Qt.ItemDataRole.UserRole) -> Any:
        """Return what the chosen entry carries; None when none is chosen."""
        return self.itemData(self.currentIndex(), role)

    def removeItem(self, index: int, /) -> None:
        """Take an entry out."""
        del self._carried[index]
        super().removeItem(index)

    def clear(self) -> None:
        """Take all entries out."""
        self._carried.clear()
        super().clear()

    def choose(self, data: object) -> None:
        """Choose the entry that carries `data`; nothing when there is none."""
        if data in self._carried:
            self.setCurrentIndex(self._carried.index(data))

    def initStyleOption(  # noqa: N802 (the name is Qt's)
        self, option: QStyleOptionComboBox, /
    ) -> None:
        """Cut words that have not enough room with an ellipsis."""
        super().initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width()
        cut = self.fontMetrics().elidedText
        option.currentText = cut(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        """Leave the wheel to the page while the field is not in use."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Paint the chevron over the field."""
        super().paintEvent(event)
        paint_chevron(self)


def paint_chevron(widget: QWidget, name: str = "chevron_down") -> None:
    """Paint a small icon at the right end of a field."""
    side = theme.px(tokens.ICON) * 3 // 4
    painter = QPainter(widget)
    tone = "text2" if widget.isEnabled() else "text3"
    picture = icons.pixmap(name, tone, tokens.ICON * 3 // 4)
    painter.drawPixmap(QPoint(widget.width() - side - 9, (widget.height() - side) // 2), picture)
    painter.end()


class Rule(QFrame):
    """A line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule")


class Card(QFrame):
    """A quiet surface around a layout."""

    def __init__(
        self,
        content: QLayout | None = None,
        *,
        margins: Margins = (tokens.S4, 14, tokens.S4, 14),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        if content is not None:
            content.setContentsMargins(*margins)
            self.setLayout(content)


class Avatar(QLabel):
    """The initials of a person."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(initials(name), parent)
        self.setObjectName("avatar")
        self.setFixedSize(theme.px(tokens.AVATAR), theme.px(tokens.AVATAR))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setToolTip(name)
        self.setAccessibleName(name)


def initials(name: str) -> str:
    """Return the first letters of the first and the last word of a name.

    >>> initials("Ali Rıza Ünal")
    'AÜ'
    """
    words = name.split()
    return upper("".join(word[0] for word in (words[:1] + words[1:][-1:])))
