"""How many examples a property is tried on: all with ``--slow`` or where CI is set, a share of them every day."""

from typing import Final

from hypothesis import settings

#: Examples of a property that names no number of its own: in full, and every day.
IN_FULL: Final = 100
EVERY_DAY: Final = 35


def examples(full: int) -> int:
    """Of so many examples, those of this run."""
    return max(1, full * settings.default.max_examples // IN_FULL)


def of_this_run(full: int, everyday: int) -> int:
    """How often something is repeated that no examples are drawn for."""
    return full if settings.default.max_examples >= IN_FULL else everyday
