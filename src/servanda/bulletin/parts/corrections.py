"""Corrections: what became known of earlier periods after their cut-off, once it is enough to tell, and by number.

A figure is corrected when it is off by ``LEAST`` or more from what was told last; less would tell of a single incident.
"""

from collections.abc import Callable, Iterator, Sequence

from servanda.bulletin.period import Period
from servanda.bulletin.public import LEAST, Counts
from servanda.bulletin.statement import Correction
from servanda.bulletin.wording import BulletinWords

#: What was counted in a period as known at the cut-off of another; None where it was not counted whole.
Counted = Callable[[Period, Period], Counts | None]


def corrections_of(periods: Sequence[Period], counted: Counted, words: BulletinWords) -> tuple[Correction, ...]:
    """The corrections of the newest of the periods. ``periods``: the newest first."""
    now, found = periods[0], list[Correction]()
    for age in range(len(periods) - 1, 0, -1):
        period = periods[age]
        for key, before, after in _moved(period, periods[:age], counted):
            number = len(found) + 1
            text = words.say(
                f"correction-{key}", before=words.number(before * 1_000), after=words.number(after * 1_000)
            )
            found.append(Correction(number, words.days(period), text, now.last))
    return tuple(found)


def _moved(period: Period, later: Sequence[Period], counted: Counted) -> Iterator[tuple[str, int, int]]:
    """The figures of a period that are corrected at the newest of the later cut-offs; it is the first of them."""
    first = counted(period, period)
    if first is None:
        return
    for key in ("acts", "deaths"):
        told: int = getattr(first, key)
        for cut_off in reversed(later):
            known = counted(period, cut_off)
            value = told if known is None else int(getattr(known, key))
            # Nought and withheld are told apart: from either, a figure is new once it may be told at all.
            if abs(value - told) >= LEAST and (value == 0 or value >= LEAST):
                if cut_off is later[0] and (told == 0 or told >= LEAST):
                    yield key, told, value
                told = value
