"""The style sheet of the chrome: borders, buttons, fields, bars.

`@name` is a colour of `tokens`, `@icon(name,colour)` a drawing, `@f13` a type size and `@s32` a
measure, both scaled with the text size. Cells, pills, gauges and the rail are painted, never
styled.
"""

from __future__ import annotations

QSS = """
* { outline: none }
QMainWindow, QWidget#page, QDialog { background: @window }
QDialog { background: @surface }
QWidget#plain { background: transparent }
QFrame#card { background: @surface; border: 1px solid @border; border-radius: 8px }
QFrame#head { background: @surface; border: none; border-bottom: 1px solid @border }
QFrame#rail { background: @rail; border: none }
QFrame#rule { background: @border; max-height: 1px; min-height: 1px; border: none }
QFrame#foot { background: @surface; border: none; border-top: 1px solid @border }

QLabel { background: transparent; color: @text }
QLabel[role="caption"] { font-size: @f12 }
QLabel[role="strong"] { font-weight: 600 }
QLabel[role="medium"] { font-weight: 500 }
QLabel[role="label"] { font-size: @f12; font-weight: 600; color: @text2 }
QLabel[role="section"] { font-size: @f14; font-weight: 600 }
QLabel[role="record"] { font-size: @f18; font-weight: 600 }
QLabel[role="page"] { font-size: @f20; font-weight: 600 }
QLabel[role="kpi"] { font-size: @f28; font-weight: 600 }
QLabel[role="badge"] { font-size: @f11; background: @surface; color: @text2;
    border: 1px solid @border; border-radius: 3px; padding: 1px 5px }
QLabel[tone="text2"] { color: @text2 }
QLabel[tone="text3"] { color: @text3 }
QLabel[tone="accent"] { color: @accent }
QLabel[tone="late"] { color: @late }
QLabel[tone="due"] { color: @due }
QLabel[tone="soon"] { color: @soon }
QLabel[tone="ok"] { color: @ok }
QLabel[tone="off"] { color: @off }
QLabel[tone="info"] { color: @info }
QLabel#logo { background: @accent; color: @accentText; border-radius: 7px;
    font-size: @f14; font-weight: 700 }
QLabel#avatar { background: @soft; color: @selText; border-radius: @s16;
    font-size: @f12; font-weight: 600 }

QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox { background: @surface; color: @text;
    border: 1px solid @border; border-bottom: 1px solid @ctl; border-radius: 4px;
    padding: 0 10px; min-height: @s30;
    placeholder-text-color: @text3;
    selection-background-color: @accent; selection-color: @accentText }
QLineEdit:focus, QComboBox:focus, QComboBox:on, QPlainTextEdit:focus, QTextEdit:focus,
QSpinBox:focus { border: 1px solid @accent; border-bottom: 2px solid @accent }
QLineEdit[bad="true"], QComboBox[bad="true"], QPlainTextEdit[bad="true"] {
    border: 1px solid @late; border-bottom: 2px solid @late }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: @alt; color: @text3;
    border: 1px solid @border }
QLineEdit:read-only { background: @alt }
QPlainTextEdit, QTextEdit { padding: 6px 8px }
QLineEdit#search { background: @window; padding-left: @s34 }
QLineEdit#find { padding-left: @s34 }
QLineEdit#date, QComboBox { padding-right: 28px }
QComboBox::drop-down { border: none; width: 26px }
QComboBox::down-arrow { image: none; width: 0; height: 0 }
QAbstractItemView#popup { background: @surface; color: @text; border: 1px solid @ctl;
    selection-background-color: @soft; selection-color: @selText; padding: 4px 0 }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @ctl;
    selection-background-color: @soft; selection-color: @selText; padding: 4px 0 }
QFrame#flyout { background: @surface; border: 1px solid @ctl; border-radius: 6px }

QPushButton { background: @surface; color: @text; border: 1px solid @border;
    border-bottom-color: @ctl; border-radius: 4px; padding: 0 12px; min-height: @s30 }
QPushButton:hover { background: @hover }
QPushButton:pressed { background: @soft }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: @s28 }
QPushButton:disabled { color: @text3; background: @alt; border-color: @gaugeOff }
QPushButton[kind="primary"] { background: @accent; color: @accentText;
    border: 1px solid @accent; font-weight: 600 }
QPushButton[kind="primary"]:hover { border-color: @text }
QPushButton[kind="primary"]:focus { border: 2px solid @text }
QPushButton[kind="primary"]:disabled { background: @offBg; color: @text3; border-color: @gaugeOff }
QPushButton[kind="danger"] { background: @surface; color: @late; border: 1px solid @lateLine }
QPushButton[kind="danger"]:focus { border: 2px solid @late }
QPushButton[kind="flat"] { background: transparent; border: 1px solid transparent }
QPushButton[kind="flat"]:hover { background: @hover }
QPushButton[kind="flat"]:focus { border: 2px solid @accent }
QPushButton[kind="flat"]:disabled { color: @text3; border-color: transparent }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent;
    font-size: @f12; font-weight: 600; padding: 0 4px; min-height: @s22; text-align: left }
QPushButton[kind="link"]:hover { text-decoration: underline }
QPushButton[kind="link"]:focus { border: 1px solid @accent; padding: 0 4px; min-height: @s22 }
QPushButton[kind="chip"] { border-radius: 15px; min-height: @s28; padding: 0 12px;
    background: @surface; border: 1px solid @border; color: @text2 }
QPushButton[kind="chip"]:hover { background: @hover }
QPushButton[kind="chip"]:checked { background: @soft; border: 1px solid @accent; color: @selText;
    font-weight: 600 }
QPushButton[kind="chip"]:focus { border: 2px solid @accent; padding: 0 11px; min-height: @s26 }
QPushButton[kind="segment"] { border-radius: 4px; min-height: @s28; padding: 0 6px;
    text-align: left; background: @surface; border: 1px solid @border; color: @text2 }
QPushButton[kind="segment"]:hover { background: @hover }
QPushButton[kind="segment"]:checked { background: @soft; border: 1px solid @accent;
    color: @selText; font-weight: 600 }
QPushButton[kind="segment"]:focus { border: 2px solid @accent; padding: 0 5px; min-height: @s26 }
QPushButton[kind="kpi"] { background: @surface; border: 1px solid @border; border-radius: 8px;
    text-align: left; padding: 12px 14px }
QPushButton[kind="kpi"]:hover { background: @hover }
QPushButton[kind="kpi"]:focus { border: 2px solid @accent; padding: 11px 13px }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 5px; color: @text }
QToolButton:hover { background: @hover }
QToolButton:pressed, QToolButton:open { background: @soft }
QToolButton:focus { border: 2px solid @accent; padding: 4px }
QToolButton::menu-indicator { image: none; width: 0 }
QCheckBox, QRadioButton { color: @text; spacing: 8px; min-height: @s24; background: transparent }
QCheckBox:focus, QRadioButton:focus { color: @accent }

QCheckBox::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator {
    width: 14px; height: 14px; border: 1px solid @ctl; border-radius: 3px; background: @surface }
QCheckBox::indicator:hover { border-color: @accent }
QCheckBox::indicator:focus { border: 1px solid @accent }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked { background: @accent; border: 1px solid @accent;
    image: @icon(checkmark,accentText) }
QCheckBox::indicator:disabled { background: @alt; border-color: @border }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @ctl; border-radius: 8px;
    background: @surface }
QRadioButton::indicator:hover { border-color: @accent }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent;
    background: @accentText }

QTableView, QTreeView, QListView { background: @surface; color: @text; border: none;
    selection-background-color: @soft; selection-color: @text }
QListView::item, QTreeView::item { min-height: @s28; padding: 0 8px }
QListView::item:hover, QTreeView::item:hover { background: @hover }
QListView::item:selected, QTreeView::item:selected { background: @soft; color: @selText }
QHeaderView { background: @surface; border: none }
QHeaderView::section { background: @surface; color: @text2; border: none;
    border-bottom: 1px solid @border; padding: 0 8px; font-weight: 600; font-size: @f12 }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px }
QScrollBar::handle:vertical { background: @offLine; border-radius: 4px; min-height: 32px;
    margin: 0 2px }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px }
QScrollBar::handle:horizontal { background: @offLine; border-radius: 4px; min-width: 32px;
    margin: 2px 0 }
QScrollBar::handle:hover { background: @ctl }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }
QScrollArea { background: transparent; border: none }
QScrollArea > QWidget > QWidget { background: transparent }
QSplitter::handle { background: transparent }
QStatusBar { background: @rail; color: @text2; border-top: 1px solid @border }
QStatusBar::item { border: none }
QStatusBar QLabel { font-size: @f12; color: @text2 }
QToolTip { background: @surface; color: @text; border: 1px solid @ctl; padding: 4px 6px }
QMenu { background: @surface; color: @text; border: 1px solid @ctl; padding: 4px }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px }
QMenu::icon { padding-left: 8px }
QMenu::item:selected { background: @soft; color: @selText }
QMenu::item:disabled { color: @text3 }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px }
QMenuBar { background: @surface; color: @text2; border: none }
QMenuBar::item { padding: 4px 8px; border-radius: 4px }
QMenuBar::item:selected { background: @hover }
QProgressBar { background: @gaugeOff; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; color: transparent }
QProgressBar::chunk { background: @accent; border-radius: 3px }
QTabWidget::pane { border: none; background: @surface }

QFrame[note="late"] { background: @lateBg; border: 1px solid @lateLine; border-radius: 6px }
QFrame[note="due"] { background: @dueBg; border: 1px solid @dueLine; border-radius: 6px }
QFrame[note="soon"] { background: @soonBg; border: 1px solid @soonLine; border-radius: 6px }
QFrame[note="ok"] { background: @okBg; border: 1px solid @okLine; border-radius: 6px }
QFrame[note="off"] { background: @offBg; border: 1px solid @offLine; border-radius: 6px }
QFrame[note="info"] { background: @infoBg; border: 1px solid @infoLine; border-radius: 6px }
QFrame#undo { background: @text; border: none; border-radius: 6px }
QFrame#undo QLabel { color: @surface }
QFrame#undo QPushButton { background: transparent; color: @surface; font-weight: 600;
    border: 1px solid @surface }
QFrame#undo QPushButton:focus { border: 2px solid @surface; padding: 0 11px }
QFrame#undo QToolButton { color: @surface }
"""

PAPER = """
body { font-family: 'Segoe UI', 'Noto Sans', sans-serif; font-size: 9pt }
h1 { font-size: 14pt }
h2 { font-size: 11pt }
th, td { padding: 3px 5px }
"""
"""Looks of what is printed from a document; letters in points."""

PAGE = """
h1 { font-size: large; font-weight: 600 }
h2 { font-size: medium; font-weight: 600 }
table { border-style: solid }
th, td { padding: 4px 6px }
"""
"""Looks of the same document on the screen."""
