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
    """Acts of several streams over ``days`` days: spans in days since the first, the stream of each, and a hash.

    ``kind``: whether a stream is an actor, an area, or a mark that sets acts apart. ``hashes``: of what an act is,
    without any name. ``weight``: 1, or the number a report states. ``seen``: days anyone could see.
    """

    labels: tuple[str, ...]
    kind: Kind
    days: int
    of: npt.NDArray[np.int64]
    begin: Array
    end: Array
    hashes: npt.NDArray[np.uint64]
    weight: Array
    seen: npt.NDArray[np.bool_]

    @property
    def timed(self) -> npt.NDArray[np.bool_]:
        """Which acts tell more than their day."""
        return self.end - self.begin < 0.5

    @property
    def counts(self) -> Array:
        """Acts per day and stream."""
        made = np.zeros((self.days, len(self.labels)))
        day = np.clip(np.floor(self.begin).astype(np.int64), 0, self.days - 1)
        np.add.at(made, (day, self.of), self.weight)
        return made

    @property
    def acts(self) -> Array:
        """How many acts each stream has."""
        return np.bincount(self.of, weights=self.weight, minlength=len(self.labels)).astype(np.float64)

    @property
    def timed_share(self) -> float:
        """The share of acts that tell an hour."""
        return float((self.timed * self.weight).sum() / self.weight.sum()) if len(self.of) else 0.0

    @property
    def keys(self) -> npt.NDArray[np.uint64]:
        """A content hash of each stream, whatever it is called."""
        return np.array([self._key(at) for at in range(len(self.labels))], dtype=np.uint64)

    def _key(self, at: int) -> int:
        own = self.of == at
        order = np.lexsort((self.hashes[own], self.end[own], self.begin[own]))
        bytes_ = [each[own][order].tobytes() for each in (self.begin, self.end, self.hashes, self.weight)]
        return int.from_bytes(sha256(b"".join(bytes_)).digest()[:8], "little")

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
            weight=self.weight[acts],
        ), place  # fmt: skip
