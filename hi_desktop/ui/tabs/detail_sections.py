"""The parts of the detail of an application that come from other parts of the program.

Each part is a widget that is told which application is shown and reads by itself what it needs
more. Strips stand above the deadline, sections below the facts, tabs in the own window.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.attachments_section import AttachmentsSection
from hi_desktop.ui.tabs.completion_section import (
    CompletionSection,
    DecisionStrip,
    FollowUpSection,
)
from hi_desktop.ui.tabs.content_tab import ContentTab
from hi_desktop.ui.tabs.detail_section import DetailSection, WindowTab
from hi_desktop.ui.tabs.refer_parts import ChainSection, ReadStrip
from hi_desktop.ui.tabs.related_section import RelatedSection
from hi_desktop.ui.tabs.secrecy_strip import SecretStrip, UrgentStrip

STRIPS: tuple[Callable[[UiContext], DetailSection], ...] = (
    ReadStrip,
    UrgentStrip,
    SecretStrip,
    DecisionStrip,
)
"""Above the deadline, in this order: what must be known before anything is done."""

SECTIONS: tuple[Callable[[UiContext], DetailSection], ...] = (
    ChainSection,
    CompletionSection,
    FollowUpSection,
    AttachmentsSection,
    RelatedSection,
)
"""Below the facts, in this order."""

TABS: tuple[WindowTab, ...] = (
    WindowTab(QT_TRANSLATE_NOOP("DetailTabs", "Content and files"), ContentTab),
    WindowTab(QT_TRANSLATE_NOOP("DetailTabs", "Related records"), RelatedSection),
)
"""Tabs of the own window, after its summary."""
