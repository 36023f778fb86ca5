"""Small counts withheld, and with them another, so that no sum gives one away (complementary suppression).

Hundepool et al., "Statistical Disclosure Control", Wiley 2012, chapter 4: a table whose total is published needs a
second cell withheld wherever one alone is. Which one is drawn, not the smallest: who knows the rule could otherwise
reckon back from it (Wong, Fu, Wang and Pei, "Minimality attack in privacy preserving data publishing", VLDB 2007).
What is withheld may be anything, nought too. What is withheld together is never fewer than may be told: the total less
what is shown would be a small count otherwise, of one region where everybody knows that the other has none.
"""

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np

from servanda.basis import draw_unit
from servanda.bulletin.public import LEAST, PublicCount

_PURPOSE: Final = 0x5A
#: Of fewer cells than this one alone is never withheld.
_LEAST_CELLS: Final = 2


def suppressed(counts: Sequence[int], secret: int) -> list[PublicCount]:
    """One column of a table whose total is published: each count as it may be.

    Where a single count is withheld another is withheld with it, drawn from all others, nought among them; where there
    is no other, nothing can be reckoned from a total that is withheld itself. ``secret``: a number nobody outside
    knows, the same for every making of one bulletin: two that withhold different cells give both away.
    """
    return _with_others([PublicCount.of(n) for n in counts], counts, range(len(counts)), secret)


def suppressed_beside(deaths: Sequence[int], acts: Sequence[PublicCount], secret: int) -> list[PublicCount]:
    """The people killed in acts of which the column of acts is published as ``acts``; each as it may be.

    Withheld where the acts are: many sources tell of deadly acts alone, so that people killed where acts are withheld,
    and none in the other row withheld with it, would say which of the two has the acts. The other one is drawn from
    rows in which somebody can have been killed; where there is none, the total is as small and withheld itself.
    """
    shown = [PublicCount(None) if one.withheld else PublicCount.of(n) for n, one in zip(deaths, acts, strict=True)]
    return _with_others(shown, deaths, [n for n, one in enumerate(acts) if one.value != 0], secret)


def _with_others(
    shown: list[PublicCount], counts: Sequence[int], candidates: Iterable[int], secret: int
) -> list[PublicCount]:
    """Withhold more of the candidates, until no cell is withheld alone and no fewer together than may be told."""
    hidden = [n for n, one in enumerate(shown) if one.withheld]
    left = [n for n in candidates if n not in hidden]
    while hidden and len(shown) >= _LEAST_CELLS and left:
        few = 0 < sum(counts[n] for n in hidden) < LEAST <= sum(counts)
        # A nought would add nothing to what is too few.
        among = [n for n in left if counts[n]] if few and len(hidden) > 1 else left
        if not among or (len(hidden) > 1 and not few):
            break
        drawn = float(draw_unit(secret, hidden[0], _PURPOSE, np.array([len(hidden)], np.uint64))[0][0])
        one = among[int(drawn * len(among))]
        shown[one] = PublicCount(None)
        hidden.append(one)
        left.remove(one)
    return shown
