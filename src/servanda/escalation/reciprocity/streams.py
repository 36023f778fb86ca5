"""Streams of acts: who (or where), on which days, and at which hour where an hour is told."""

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Literal

import numpy as np
import numpy.typing as npt

from servanda.escalation.reciprocity.memory import Array

Kind = Literal["actor", "area", "mark"]


@dataclass(frozen=True, slots=True, eq=False)
class Streams:
    """Acts of several streams over ``days`` days: spans in days since the first, content hashes, the stream of each.

    ``kind``: whether a stream is an actor, an area, or a mark that sets acts apart. ``seen``: days anyone could see.
    """

    labels: tuple[str, ...]
    kind: Kind
    days: int
    of: npt.NDArray[np.int64]
    begin: Array
    end: Array
    hashes: npt.NDArray[np.uint64]
    seen: npt.NDArray[np.bool_]

    @property
    def timed(self) -> npt.NDArray[np.bool_]:
        """Which acts tell more than their day."""
        return self.end - self.begin < 0.5

    @property
    def counts(self) -> npt.NDArray[np.int64]:
        """Acts per day and stream."""
        made = np.zeros((self.days, len(self.labels)), dtype=np.int64)
        day = np.clip(np.floor(self.begin).astype(np.int64), 0, self.days - 1)
        np.add.at(made, (day, self.of), 1)
        return made

    @property
    def keys(self) -> npt.NDArray[np.uint64]:
        """A content hash of each stream, whatever it is called."""
        return np.array([self._key(at) for at in range(len(self.labels))], dtype=np.uint64)

    def _key(self, at: int) -> int:
        own = self.of == at
        rows = np.stack([self.begin[own].view(np.uint64), self.end[own].view(np.uint64), self.hashes[own]], axis=1)
        return int.from_bytes(sha256(np.sort(rows, axis=0).tobytes()).digest()[:8], "little")

    def ordered(self) -> tuple["Streams", npt.NDArray[np.int64]]:
        """The same streams in the order of their content, and at which place of it each stands now."""
        order = np.argsort(self.keys, kind="stable")
        place = np.empty(len(order), dtype=np.int64)
        place[order] = np.arange(len(order))
        acts = np.lexsort((self.hashes, self.end, self.begin))
        return replace(
            self,
            labels=tuple(self.labels[at] for at in order),
            of=place[self.of][acts], begin=self.begin[acts], end=self.end[acts], hashes=self.hashes[acts],
        ), place  # fmt: skip
