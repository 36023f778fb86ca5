"""Last chances: on how many days before positions are frozen an act pays, by what it gains for good.

Before the start of an agreement whose day is known, a position gained is lost again with some chance a day, until the
freeze; what is still held then is kept. So the same act is worth more the nearer the start. It is weighed as a breach
in force is, against what it may cost: to be seen (q) and answered (r), in kind for a period, or (c) by calling off the
start, which loses all that the agreement is worth from then on. It pays D days before the start where

    g ( (1 - x^D)/(1 - x)/n + x^D/(1 - d) )  >  q ( r l ( 1 - c + c d^(D/n)/(1 - d) ) + a ),   x = d^(1/n) (1 - b),

g the gain and l the loss per period of n days, d patience per period, b the chance a day that it is taken back, a the
audience cost. The right hardly changes from day to day, and the left grows as the start comes near, for no other reason
than that what is taken late is not taken back. Derivation ours.
"""

from typing import Final

import numpy as np

from servanda.windtunnel.incentives.reckoning import Reckoned
from servanda.windtunnel.scenario.value import Floats

#: Days beyond which no act before a start is taken to be a last chance.
LONGEST: Final = 366


def last_days(
    reckoned: Reckoned, times: Floats, answered: Floats, taken_back: Floats, called_off: Floats, waits: int
) -> Floats:
    """In every set, on how many days before the start, of ``waits`` at most, an act pays that gains so many times g."""
    days = np.arange(1, min(waits, LONGEST) + 1)[None, :]
    n, d = reckoned.period_days, reckoned.patience[:, None]
    held = d ** (1.0 / n) * (1.0 - taken_back[:, None])
    before = (1.0 - held**days) / (1.0 - held) / n
    gained = (reckoned.gain * times)[:, None] * (before + held**days / (1.0 - d))
    off = called_off[:, None]
    lost = (answered * reckoned.stake)[:, None] * (1.0 - off + off * d ** (days / n) / (1.0 - d))
    risked = reckoned.detection[:, None] * (lost + reckoned.audience_cost[:, None])
    # The days next to the start without a break: further off it may pay again, as it would if there were no start.
    return np.asarray(np.logical_and.accumulate(gained > risked, axis=1).sum(axis=1), np.float64)
