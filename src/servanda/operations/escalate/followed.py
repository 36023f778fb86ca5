"""Who follows whom of the latest half-year, by who acted; or why that cannot be read by participant."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from servanda.escalation import Acts, Chosen, Reciprocity, chosen, reciprocity_of

#: Days read at most, the latest: a page is waited for, and what was long ago is not what is.
BACK_DAYS: Final = 180
#: So often are hours that are not told drawn.
_DRAWS: Final = 3
#: With one stream there is nobody to follow.
_LEAST: Final = 2


@dataclass(frozen=True, slots=True)
class Followed:
    """Acts of the latest days as streams of participants, and who follows whom among them."""

    acts: Acts
    taken: Chosen
    found: Reciprocity


def followed(acts: Acts) -> Followed | str:
    """The reading by who acted; ``who-nobody``, ``who-few`` or ``who-one-side`` where sources do not record it so.

    Refuses what ``chosen`` and ``reciprocity_of`` refuse: too few acts that can be placed in time, too few days.
    """
    late = acts.within(acts.end - timedelta(days=BACK_DAYS), acts.end)
    taken = chosen(late)
    if taken.why or len(taken.streams.labels) < _LEAST:
        return f"who-{taken.why or 'one-side'}"
    return Followed(late, taken, reciprocity_of(taken.streams, draws=_DRAWS))
