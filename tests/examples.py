"""How many examples a property is tried on: all with ``--slow``, a part at the gate (``CI``), fewer every day."""

from typing import Final

from hypothesis import settings

#: Examples of a property that names no number of its own: in full, at the gate, and every day.
IN_FULL: Final = 100
AT_THE_GATE: Final = 30
EVERY_DAY: Final = 20


def examples(full: int) -> int:
    """Of so many examples, those of this run."""
    return max(1, full * settings.default.max_examples // IN_FULL)


def of_this_run(full: int, everyday: int, gate: int | None = None) -> int:
    """How often something is repeated that no examples are drawn for; ``gate``: where CI is set, else in full."""
    if settings.default.max_examples >= IN_FULL:
        return full
    if settings.default.max_examples >= AT_THE_GATE:
        return full if gate is None else gate
    return everyday
