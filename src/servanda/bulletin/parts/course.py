"""The course: acts in each of the last periods as told at the time, so that this one is seen among them."""

from collections.abc import Sequence
from typing import Final

from servanda.bulletin.period import Period
from servanda.bulletin.public import Counts, PublicCount

#: How many periods are drawn, this one included.
SHOWN: Final = 12


def course_of(counted: Sequence[tuple[Period, Counts | None]]) -> tuple[tuple[Period, PublicCount], ...]:
    """Acts by period, oldest first; a period that was not counted whole is left out. ``counted``: the newest first."""
    return tuple((period, PublicCount.of(one.acts)) for period, one in reversed(counted) if one is not None)
