"""Workbooks of Excel and LibreOffice (.xlsx, .xlsb, .xls, .ods), read by calamine.

Values arrive as they were stored: text as text, numbers as numbers, dates as dates (both day
systems). Of a formula the stored result is taken, never the formula.
"""

from __future__ import annotations

import io

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    XmlError,
    ZipError,
)

from hi_desktop.domain.errors import WorldError
from hi_desktop.importing import compound, gate
from hi_desktop.importing.cells import Value, tidy

_PANIC = "pyo3_runtime"

Rows = list[tuple[Value, ...]]


def read(data: bytes, *, zipped: bool) -> list[tuple[str, bool, Rows]]:
    """Return name, whether hidden, and rows of every sheet.

    Raises:
        WorldError: `import.encrypted`, `import.damaged`, `import.bomb`, `import.too_many_cells`.
    """
    if zipped:
        gate.check_zip(data)
    else:
        compound.check_workbook(data)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            return [
                (
                    sheet.name,
                    sheet.visible is not SheetVisibleEnum.Visible,
                    _rows(workbook, sheet.name),
                )
                for sheet in workbook.sheets_metadata
                if sheet.typ is SheetTypeEnum.WorkSheet
            ]
    except PasswordError as error:
        raise WorldError("import.encrypted") from error
    except (CalamineError, XmlError, ZipError, OSError, ValueError, OverflowError) as error:
        raise WorldError("import.damaged") from error
    except BaseException as error:
        if type(error).__module__ != _PANIC:  # the reader's own abort has no class to import
            raise
        raise WorldError("import.damaged") from error


def _rows(workbook: CalamineWorkbook, name: str) -> Rows:
    sheet = workbook.get_sheet_by_name(name)
    gate.check_size(rows=sheet.total_height, columns=sheet.total_width)
    if sheet.start is None:
        return []
    return [tuple(map(tidy, row)) for row in sheet.to_python(skip_empty_area=False)]
