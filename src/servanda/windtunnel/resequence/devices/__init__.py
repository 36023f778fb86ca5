"""Devices mediators use, one file each: every one proposes clauses or words that a draft lacks."""

from collections.abc import Callable, Iterator
from typing import Final

from servanda.windtunnel.resequence.devices import (
    confidence,
    custody,
    guarantee,
    liaison,
    observers,
    response,
    snap_back,
    tie_break,
)
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit

DEVICES: Final[tuple[Callable[[Draft], Iterator[Edit]], ...]] = (
    liaison.propose,
    observers.propose,
    tie_break.propose,
    response.propose,
    custody.propose,
    confidence.propose,
    snap_back.propose,
    guarantee.propose,
)


def propose(draft: Draft) -> Iterator[Edit]:
    """What every device proposes, in the order above."""
    for one in DEVICES:
        yield from one(draft)


__all__ = ["DEVICES", "propose"]
