"""Logrolling: moves of two or three issues from today's package that leave everybody better off.

The term is of legislatures trading votes (Buchanan and Tullock 1962); in talks a participant gives way where it costs
it little for what is worth much to it (Pruitt 1981).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations, product
from typing import Final

from servanda.negotiation.issues import Issues, Package
from servanda.negotiation.values import Worth

#: Moves looked at; beyond them the issues are taken in the order of what they could bring.
MOST_MOVES: Final = 400_000


@dataclass(frozen=True, slots=True)
class Change:
    """One issue moved, and who gives way on it: whose worth falls when it alone is moved."""

    issue: int
    begin: int
    end: int
    gives_way: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Trade:
    """A move that leaves everybody better off; ``least`` is the least gain, as a share of its gainer's whole spread."""

    changes: tuple[Change, ...]
    package: Package
    least: float = field(repr=False)

    @property
    def mutual(self) -> bool:
        """Whether each participant that gives way also sees another give way."""
        return len({who for change in self.changes for who in change.gives_way}) > 1


def find_trades(issues: Issues, worths: Sequence[Worth], spreads: Sequence[int], size: int) -> tuple[list[Trade], bool]:
    """All moves of ``size`` issues from today that gain for all, by the least gain, and whether all were tried.

    A move counts only where each of its issues is needed: no part of it does as well for everybody. ``spreads``: the
    whole spread of each participant's worth, in which its gain is counted.
    """
    today = issues.today
    if today is None:
        return [], True
    start = [worth.of(today) for worth in worths]
    found: list[tuple[list[Fraction], int, Trade]] = []
    tried = 0
    for which in combinations(range(len(issues.issues)), size):
        for options in product(*([o for o in range(issues.sizes[at]) if o != today[at]] for at in which)):
            tried += 1
            if tried > MOST_MOVES:
                return _ranked(found), False
            package = _moved(today, which, options)
            gains = [worth.of(package) - before for worth, before in zip(worths, start, strict=True)]
            if (
                min(gains) <= 0
                or not issues.allowed(package)
                or _part_does(issues, worths, which, options, gains, start)
            ):
                continue
            shares = sorted(Fraction(gain, spread or 1) for gain, spread in zip(gains, spreads, strict=True))
            changes = tuple(
                _change(worths, today, start, at, option) for at, option in zip(which, options, strict=True)
            )
            found.append((shares, key_of(issues, package), Trade(changes, package, float(shares[0]))))
    return _ranked(found), True


def _ranked(found: list[tuple[list[Fraction], int, Trade]]) -> list[Trade]:
    return [one for _, _, one in sorted(found, key=lambda one: ([-share for share in one[0]], one[1]))]


def key_of(issues: Issues, package: Package) -> int:
    """The content hash of a package that breaks its ties."""
    return sum(int(keys[at]) for keys, at in zip(issues.keys, package, strict=True)) % 2**64


def _moved(today: Package, which: Sequence[int], options: Sequence[int]) -> Package:
    package = list(today)
    for at, option in zip(which, options, strict=True):
        package[at] = option
    return tuple(package)


def _part_does(
    issues: Issues,
    worths: Sequence[Worth],
    which: Sequence[int],
    options: Sequence[int],
    gains: list[int],
    start: list[int],
) -> bool:
    """Whether a part of the move does as well for everybody, so that the rest is ballast."""
    today = issues.today
    assert today is not None
    return any(
        all(worth.of(part) - before >= gain for worth, before, gain in zip(worths, start, gains, strict=True))
        for part in _parts(today, which, options)
        if issues.allowed(part)
    )


def _parts(today: Package, which: Sequence[int], options: Sequence[int]) -> Iterator[Package]:
    for size in range(1, len(which)):
        for chosen in combinations(range(len(which)), size):
            yield _moved(today, [which[n] for n in chosen], [options[n] for n in chosen])


def _change(worths: Sequence[Worth], today: Package, start: list[int], at: int, option: int) -> Change:
    alone = _moved(today, (at,), (option,))
    losers = tuple(p for p, worth in enumerate(worths) if worth.of(alone) < start[p])
    return Change(at, today[at], option, losers)
