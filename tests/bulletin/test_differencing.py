"""An attack by differences: who keeps a thousand bulletins of one series learns no exact small number from them.

The attacker knows the rules and every published number: totals, regions, the course of twelve periods, the period
before, corrections. They keep for each count (a region, or the whole, in one period) the least and the most it can
have been and narrow both until nothing moves. A count of one to four that is narrowed to a single value would be an
incident found.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from servanda.bulletin import LEAST, Counts, Period, PublicCount
from servanda.bulletin.parts.corrections import Counted, _moved
from servanda.bulletin.period import period_of
from servanda.bulletin.protection.suppression import suppressed

BULLETINS = 1_000
REGIONS = ("Dale", "Ford", "Hill", "Mill", "Moor", "")
MOST = 10_000


@dataclass
class Attacker:
    """What can still be, for each cell: (period, region); the whole country is the region ``None``."""

    least: dict[tuple[int, str | None], int] = field(default_factory=dict)
    most: dict[tuple[int, str | None], int] = field(default_factory=dict)

    def told(self, cell: tuple[int, str | None], low: int, high: int) -> None:
        self.least[cell] = max(self.least.get(cell, 0), low)
        self.most[cell] = min(self.most.get(cell, MOST), high)

    def read(self, cell: tuple[int, str | None], shown: PublicCount, *, total: bool) -> None:
        """A published number; a total is withheld only for being small, a region for any reason."""
        if shown.value is not None:
            self.told(cell, shown.value, shown.value)
        elif total:
            self.told(cell, 1, LEAST - 1)

    def narrow(self, period: int) -> None:
        """What the sum of the regions leaves open."""
        cells = [(period, region) for region in REGIONS]
        for _ in range(20):
            before = [(self.least[one], self.most[one]) for one in (*cells, (period, None))]
            whole = (period, None)
            self.told(whole, sum(self.least[one] for one in cells), sum(self.most[one] for one in cells))
            for one in cells:
                others = [other for other in cells if other != one]
                low = self.least[whole] - sum(self.most[other] for other in others)
                high = self.most[whole] - sum(self.least[other] for other in others)
                self.told(one, low, high)
            if before == [(self.least[one], self.most[one]) for one in (*cells, whole)]:
                return


def published(counts: Mapping[str, int], secret: int) -> tuple[PublicCount, dict[str, PublicCount]]:
    total = PublicCount.of(sum(counts.values()))
    return total, dict(zip(REGIONS, suppressed([counts[one] for one in REGIONS], secret), strict=True))


def test_a_thousand_bulletins_give_away_no_exact_incident() -> None:
    r, attacker = random.Random(4711), Attacker()
    true: dict[tuple[int, str | None], int] = {}
    for period in range(BULLETINS):
        rate = r.choice([0.0, 0.2, 1.0, 4.0, 20.0])
        counts = {one: int(r.expovariate(1 / rate)) if rate and r.random() < 0.7 else 0 for one in REGIONS}
        true |= {(period, one): n for one, n in counts.items()} | {(period, None): sum(counts.values())}
        total, regions = published(counts, r.getrandbits(60))
        attacker.read((period, None), total, total=True)
        for one, shown in regions.items():
            attacker.told((period, one), 0, MOST)
            attacker.read((period, one), shown, total=False)
        # The same numbers again, in the eleven bulletins after it: as they were told, so that nothing is new in them.
        attacker.read((period, None), total, total=True)
        attacker.narrow(period)
    found = [cell for cell, n in true.items() if 0 < n < LEAST and attacker.least[cell] == attacker.most[cell]]
    assert not found, [(cell, true[cell]) for cell in found[:5]]
    small = sum(0 < n < LEAST for n in true.values())
    assert small > 1_000, "the attack had nothing to find"


def test_without_a_second_cell_withheld_the_same_attack_succeeds() -> None:
    attacker = Attacker()
    counts = dict(zip(REGIONS, (3, 40, 20, 10, 7, 0), strict=True))
    attacker.read((0, None), PublicCount.of(80), total=True)
    for one, n in counts.items():
        attacker.told((0, one), 0, MOST)
        attacker.read((0, one), PublicCount.of(n), total=False)
    attacker.narrow(0)
    assert attacker.least[0, "Dale"] == attacker.most[0, "Dale"] == 3


def test_a_report_that_comes_late_alone_is_in_no_difference_and_five_are_a_correction() -> None:
    week = period_of("2021-W05", "UTC")
    later = tuple(week.before(-n) for n in range(3, 0, -1))

    def known(late: Mapping[int, int]) -> Counted:
        def counted(period: Period, cut_off: Period) -> Counts:
            weeks = (cut_off.first - week.first).days // 7
            return Counts(10 + sum(n for at, n in late.items() if at <= weeks), 0, 3, {})

        return counted

    assert list(_moved(week, later, known({1: 1, 2: 1, 3: 2}))) == []
    assert list(_moved(week, later, known({1: 1, 2: 1, 3: 3}))) == [("acts", 10, 15)]
    assert list(_moved(week, later, known({1: 6, 3: 1}))) == [], "told a fortnight ago; one more since is not told"
    assert list(_moved(week, later, known({1: 6, 3: 5}))) == [("acts", 16, 21)]
