"""Numbers as pages write them: in threes, parted by a space, which no language reads as a point."""

from typing import Final

_BETWEEN: Final = "\u202f"


def in_threes(number: int) -> str:
    """A whole number with a narrow space between its threes, as amounts of money have it."""
    return f"{number:,}".replace(",", _BETWEEN)
