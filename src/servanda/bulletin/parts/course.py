"""The course: acts in each of the last periods, so that this one is seen among them."""

from typing import Final

from servanda.bulletin.period import Period
from servanda.bulletin.public import PublicCount, PublicFacts

#: How many periods are drawn, this one included.
SHOWN: Final = 12


def course_of(facts: PublicFacts, period: Period) -> tuple[tuple[Period, PublicCount], ...]:
    """Acts by period, oldest first; a period that was not counted whole is left out."""
    found = []
    for back in range(SHOWN - 1, -1, -1):
        one = period.before(back)
        if facts.first <= one.first and one.last < facts.last:
            found.append((one, PublicCount.of(int(facts.within(one.first, one.last).table["count"].sum()))))
    return tuple(found)
