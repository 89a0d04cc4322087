"""The tab "İçerik ve ekler" of the own window: what was written, the files, and how they look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from hi_desktop.services.applications import Detail
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.attachments_section import AttachmentsSection
from hi_desktop.ui.tabs.detail_section import DetailSection
from hi_desktop.ui.tabs.file_preview import FilePreview
from hi_desktop.ui.widgets.basics import Label, Rule, column, plain

_LEFT, _RIGHT = 300, 420
_LOWEST = 420


class ContentTab(DetailSection):
    """Content and list of files at the left, the chosen file at the right."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.body = Label("", "body", wrap=True, selectable=True)
        self.files = AttachmentsSection(context, tall=True)
        self.preview = FilePreview(context)
        self.files.chosen.connect(self.preview.show_file)
        self.files.asked.connect(self.asked)
        self.preview.take_keys(self)
        content = Label(self.tr("Content"), "label")
        left = plain(column(content, self.body, Rule(), self.files, None, gap=tokens.S2))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(tokens.S4)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.preview)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.px(_LEFT), theme.px(_RIGHT)])
        self.preview.setMinimumHeight(theme.px(_LOWEST))
        margin = tokens.S4
        self.setLayout(column(split, margins=(margin, margin, margin, margin)))

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Show what was written and read the files."""
        self.body.setText(detail.body or self.tr("No content was entered."))
        self.body.set_tone("" if detail.body else "text2")
        self.files.show_detail(detail, by)
