"""The parts of the detail of an application that come from other parts of the program.

Each part is a widget that is told which application is shown and reads by itself what it needs
more. Strips stand above the deadline, sections below the facts, tabs in the own window.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.application_cells import Reckoning


class DetailSection(QWidget):
    """A part of the detail; it hides itself when it has nothing to say.

    Signals:
        asked: key of a command to be done with the application.
    """

    asked = Signal(str)

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Show what this part says of an application."""
        raise NotImplementedError


class WindowTab(NamedTuple):
    """A tab of the own window."""

    title: object
    """Marked with QT_TRANSLATE_NOOP("DetailTabs", ...)."""
    make: Callable[[UiContext], DetailSection]


def _decision(context: UiContext) -> DetailSection:
    from hi_desktop.ui.tabs.completion_section import DecisionStrip

    return DecisionStrip(context)


def _completion(context: UiContext) -> DetailSection:
    from hi_desktop.ui.tabs.completion_section import CompletionSection

    return CompletionSection(context)


def _follow_ups(context: UiContext) -> DetailSection:
    from hi_desktop.ui.tabs.completion_section import FollowUpSection

    return FollowUpSection(context)


def _attachments(context: UiContext) -> DetailSection:
    from hi_desktop.ui.tabs.attachments_section import AttachmentsSection

    return AttachmentsSection(context)


def _urgent(context: UiContext) -> DetailSection:
    from hi_desktop.ui.tabs.secrecy_strip import UrgentStrip

    return UrgentStrip(context)


def _secret(context: UiContext) -> DetailSection:
    from hi_desktop.ui.tabs.secrecy_strip import SecretStrip

    return SecretStrip(context)


def _related(context: UiContext) -> DetailSection:
    from hi_desktop.ui.tabs.related_section import RelatedSection

    return RelatedSection(context)


def _read_first(context: UiContext) -> DetailSection:
    from hi_desktop.ui.tabs.refer_parts import ReadStrip

    return ReadStrip(context)


def _chain(context: UiContext) -> DetailSection:
    from hi_desktop.ui.tabs.refer_parts import ChainSection

    return ChainSection(context)


STRIPS: tuple[Callable[[UiContext], DetailSection], ...] = (
    _read_first,
    _urgent,
    _secret,
    _decision,
)
"""Above the deadline, in this order: what must be known before anything is done."""

SECTIONS: tuple[Callable[[UiContext], DetailSection], ...] = (
    _chain,
    _completion,
    _follow_ups,
    _attachments,
    _related,
)
"""Below the facts, in this order."""

TABS: tuple[WindowTab, ...] = (
    WindowTab(QT_TRANSLATE_NOOP("DetailTabs", "Related records"), _related),
)
"""Tabs of the own window, after its summary."""
