"""Numbers as pages write them: in threes, parted by a space, which no language reads as a point; with decimals."""

from typing import Final

_BETWEEN: Final = "\u202f"


def in_threes(number: int) -> str:
    """A whole number with a narrow space between its threes, as amounts of money have it."""
    return f"{number:,}".replace(",", _BETWEEN)


def with_decimals(number: float, language: str, places: int | None = None) -> str:
    """A number with the language's own decimal sign; as short as it is where no places are asked."""
    written = f"{number:g}" if places is None else f"{number:.{places}f}"
    return written.replace(".", ",") if language == "fr" else written
