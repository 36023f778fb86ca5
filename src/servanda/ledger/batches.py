"""Batches of one size at every tick, so that neither the size of the log nor its times tell of anyone who reported.

At each tick of a fixed clock exactly one batch of exactly ``width`` leaves is appended: what waits, oldest first, and
padding for the rest. Within a batch leaves stand in order of their commitments, which is chance. Who sees every head
learns how many ticks have passed and nothing else: for any two histories of reports (up to those that still wait) the
heads are drawn alike. Who holds a receipt learns in which batch its own record stands. What it costs: a record waits
for its tick, and beyond ``width`` records a tick the rest waits for the next; order within a batch is not known.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from servanda.ledger.commitments import Opening


@dataclass(frozen=True, slots=True)
class Batch:
    """What one tick appends.

    ``leaves``: openings in the order of the log, padding among them. ``waiting``: what is left for the next tick.
    """

    leaves: tuple[Opening, ...]
    waiting: tuple[Opening, ...]

    @property
    def entries(self) -> tuple[bytes, ...]:
        """The commitments to append."""
        return tuple(one.commitment for one in self.leaves)


def batched(waiting: Sequence[Opening], width: int, fresh: Callable[[], bytes]) -> Batch:
    """The batch of one tick; ``fresh`` gives 32 bytes nobody can guess, for each leaf of padding."""
    taken = [*waiting[:width]]
    taken += [Opening(fresh(), None) for _ in range(width - len(taken))]
    return Batch(tuple(sorted(taken, key=lambda one: one.commitment)), tuple(waiting[width:]))
