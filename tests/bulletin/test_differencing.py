"""An attack by differences: who keeps a thousand bulletins of one series learns no exact small number from them.

The attacker knows the rules and every published number: totals, regions, the course of twelve periods, the period
before, corrections. They keep for each count (a region, or the whole, in one period) the least and the most it can
have been and narrow both until nothing moves. A count of one to four that is narrowed to a single value would be an
incident found.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import polars as pl

from servanda.bulletin import LEAST, Counts, Period, PublicCount
from servanda.bulletin.parts.corrections import Counted, _moved
from servanda.bulletin.parts.figures import _shown
from servanda.bulletin.period import period_of
from servanda.bulletin.protection.suppression import suppressed, suppressed_beside
from servanda.operations.bulletin.counting import secret_of

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


def _splits(whole: int, rows: int) -> list[tuple[int, ...]]:
    if rows == 1:
        return [(whole,)]
    return [(n, *rest) for n in range(whole + 1) for rest in _splits(whole - n, rows - 1)]


def _possible(acts: list[PublicCount], deaths: list[PublicCount], totals: tuple[int, int]) -> list[set[int]]:
    """What the withheld acts can have been, for one who knows that the source tells of deadly acts alone."""
    rows = [n for n, one in enumerate(acts) if one.withheld]
    both = [n for n in range(len(acts)) if deaths[n].withheld]
    left = [whole - sum(one.value or 0 for one in column) for whole, column in zip(totals, (acts, deaths), strict=True)]
    found: list[set[int]] = [set() for _ in rows]
    for split in _splits(left[0], len(rows)):
        known = dict(zip(rows, split, strict=True)) | {
            n: one.value for n, one in enumerate(acts) if one.value is not None
        }
        if (
            any(0 < one < LEAST for one in split)
            and all(deaths[n].withheld or deaths[n].value >= known[n] for n in known)
            and all(known[n] or deaths[n].withheld or not deaths[n].value for n in known)
            and (sum(known[n] for n in both) <= left[1])
            and (left[1] == 0 or any(known[n] for n in both))
        ):
            for at, one in enumerate(split):
                found[at].add(one)
    return found


def test_people_killed_beside_acts_give_no_withheld_act_away() -> None:
    r, looked = random.Random(17), 0
    for _ in range(BULLETINS):
        acts = [r.choice((0, 0, 1, 2, 3, 6, 9)) for _ in range(5)]
        killed = [sum(r.choice((1, 1, 2, 4)) for _ in range(n)) for n in acts]
        secret = r.getrandbits(60)
        shown = suppressed(acts, secret)
        beside = suppressed_beside(killed, shown, secret + 1)
        if sum(acts) < LEAST or not any(one.withheld for one in shown):
            continue
        looked += 1
        rows = [n for n, one in enumerate(shown) if one.withheld]
        for n, can_be in zip(rows, _possible(shown, beside, (sum(acts), sum(killed))), strict=True):
            assert acts[n] in can_be
            assert len(can_be) > 1 or not 0 < acts[n] < LEAST, (acts, killed, can_be)
    assert looked > 300, "the attack had nothing to look at"


def test_people_killed_told_by_themselves_gave_it_away() -> None:
    """Two deadly acts in the first region, five killed; the second is withheld with it, with nobody killed there."""
    acts, killed = [2, 0, 5, 0, 0], [5, 0, 6, 0, 0]
    shown = [PublicCount(None), PublicCount(None), PublicCount.of(5), PublicCount.of(0), PublicCount.of(0)]
    alone = [PublicCount.of(n) for n in killed]
    assert _possible(shown, alone, (7, 11)) == [{2}, {0}]
    beside = suppressed_beside(killed, shown, 5)
    assert [one.withheld for one in beside] == [True, True, False, False, False]
    assert _possible(shown, beside, (sum(acts), 11))[0] == {0, 1, 2}


def test_what_is_withheld_together_is_no_small_count_either() -> None:
    """Two acts of seven in the one region everybody knows it can only be: they stood in the difference to the total."""
    r, looked = random.Random(99), 0
    for _ in range(BULLETINS):
        acts = [r.choice((0, 0, 0, 1, 2, 3, 6, 9)) for _ in range(5)]
        killed = [sum(r.choice((0, 1, 1, 4)) for _ in range(n)) for n in acts]
        secret = r.getrandbits(60)
        shown = suppressed(acts, secret)
        for true, column in ((acts, shown), (killed, suppressed_beside(killed, shown, secret + 1))):
            left = sum(true) - sum(one.value or 0 for one in column)
            assert sum(true) < LEAST or not 0 < left < LEAST, (acts, killed)
            assert not left > 0 or sum(one.withheld for one in column) > 1
            looked += left > 0
    assert looked > 500, "the attack had nothing to look at"


def test_seven_acts_in_a_week_are_not_told_to_lie_on_seven_days() -> None:
    """Each day would have exactly one. Withheld on however many they lie, so that being withheld says nothing."""
    for acts, days, told in ((7, 7, None), (7, 3, None), (8, 7, 7), (6, 6, 6), (3, 3, None)):
        assert _shown(Counts(acts, 0, days, {}), 7)["days"].value == told
    assert _shown(Counts(7, 0, 1, {}), 1)["days"].value == 1


def facts_of(*days: int, recorded: int = 20) -> pl.DataFrame:
    """Facts of a month, each with its own place."""
    at = [datetime(2024, 3, day, tzinfo=UTC) for day in days]
    told = [datetime(2024, 3, recorded, tzinfo=UTC)] * len(at)
    instants = {"happened_from": at, "happened_to": at, "recorded": told}
    return pl.DataFrame(instants | {"lon": [1.0 + day for day in days], "lat": [2.0] * len(at)})


def test_made_again_a_bulletin_withholds_the_same_cells() -> None:
    """Versions that withhold different cells give both away; what is known later draws no other cell."""
    month = period_of("2024-03", "UTC")
    known = facts_of(1, 2, 3, 5, 8)
    later = pl.concat([known, facts_of(9, 10).with_columns(recorded=datetime(2024, 5, 1, tzinfo=UTC))])
    assert secret_of(known, month) == secret_of(later, month) == secret_of(later.reverse(), month)
    assert secret_of(known, month) not in (0, secret_of(known, period_of("2024-04", "UTC")))
    acts, secret = [2, 0, 9, 7, 0, 0], secret_of(known, month)
    hidden, more = ([one.withheld for one in suppressed(column, secret)] for column in (acts, [*acts[:3], 8, 0, 0]))
    assert hidden == more, "one act more elsewhere draws no other cell"
