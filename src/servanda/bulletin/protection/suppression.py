"""Small counts withheld, and with them another, so that no sum gives one away (complementary suppression).

Hundepool et al., "Statistical Disclosure Control", Wiley 2012, chapter 4: a table whose total is published needs a
second cell withheld wherever one alone is.
"""

from collections.abc import Sequence

from servanda.bulletin.public import PublicCount


def suppressed(counts: Sequence[int]) -> list[PublicCount]:
    """One column of a table whose total is published: each count as it may be.

    Where a single count is withheld, the smallest of the others that is not nought is withheld too; ties by place.
    """
    shown = [PublicCount.of(n) for n in counts]
    hidden = [n for n, one in enumerate(shown) if one.withheld]
    if len(hidden) == 1:
        others = [n for n in range(len(counts)) if n not in hidden and counts[n]]
        if others:
            shown[min(others, key=lambda n: (counts[n], n))] = PublicCount(None)
    return shown
