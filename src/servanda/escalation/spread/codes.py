"""Codes of what the reading of spread refuses; each explained in docs/reference/refusals-escalation.md."""

from enum import StrEnum


class SpreadCode(StrEnum):
    """A stable code of a refusal of this package."""

    NO_STRETCH = "ESC070"
    CELL_SIZE = "ESC071"
    TOO_MANY_CELLS = "ESC072"
    MISSING_COLUMNS = "ESC073"
    NOTHING_PLACED = "ESC074"
    NO_SIDES = "ESC075"
