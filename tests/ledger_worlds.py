"""Logs made by hand for tests, vectors and benchmarks: keys anyone may know, numbered salts, heads at a steady tick."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from servanda.ledger import (
    Bundle,
    Checkpoint,
    Countersigner,
    KeyInForce,
    Kind,
    NodeAt,
    Note,
    Opening,
    Policy,
    Signer,
    consistency_path,
    inclusion_path,
    leaf_hash,
    nodes_over,
    record_of,
    root_of,
    signed_head,
)

ORIGIN = "valley.example/log"
BEGUN = 1_800_000_000
TICK = 60
PARTIES = ("hills.example", "plain.example")
NEUTRAL = "mission.example"
EVERYBODY = (*PARTIES, NEUTRAL)


def seed(words: str) -> bytes:
    """32 bytes that anyone can work out: keys and salts of examples, never of a log in use."""
    return hashlib.sha256(f"servanda example, known to all: {words}".encode()).digest()


def signer(name: str, kind: Kind = Kind.COSIGNATURE, words: str = "") -> Signer:
    """The example key of a name."""
    return Signer(name, kind, seed(words or f"{name} {int(kind)}"))


LOG = signer(ORIGIN, Kind.NOTE)


def opening(number: int, words: str = "") -> Opening:
    """An example record, its salt by its number."""
    return Opening(seed(f"salt {number}{words}"), f"record {number}{words}".encode())


def policy(
    countersigners: Sequence[tuple[str, str]] = ((PARTIES[0], "party"), (PARTIES[1], "party"), (NEUTRAL, "neutral")),
    log: Sequence[KeyInForce] = (),
) -> Policy:
    """The policy of the example log."""
    signers = tuple(
        Countersigner(name, "party" if role == "party" else "neutral", (KeyInForce(signer(name).key),))
        for name, role in countersigners
    )
    return Policy(ORIGIN, tuple(log) or (KeyInForce(LOG.key),), signers)


def own_policy() -> Policy:
    """The policy of the example log as one keeper's own, that nobody countersigns."""
    return Policy(ORIGIN, (KeyInForce(LOG.key),), (), neutrals_needed=0)


@dataclass(slots=True)
class World:
    """A log of some leaves, and heads of it countersigned by some at steady ticks."""

    openings: list[Opening]
    log: tuple[Signer, ...] = (LOG,)
    heads: list[Note] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)

    @property
    def entries(self) -> tuple[bytes, ...]:
        """The commitments."""
        return tuple(one.commitment for one in self.openings)

    @property
    def hashes(self) -> list[bytes]:
        """The leaf hashes."""
        return [leaf_hash(one) for one in self.entries]

    def node(self, size: int) -> NodeAt:
        """The whole subtrees of the first leaves."""
        return nodes_over(self.hashes[:size])

    def checkpoint(self, size: int) -> Checkpoint:
        """The text of the head of that size."""
        return Checkpoint(ORIGIN, size, root_of(self.hashes[:size]))

    def head(self, size: int, by: Iterable[str | Signer] = EVERYBODY, log: tuple[Signer, ...] = ()) -> Note:
        """Signs a head, has it countersigned by those named, each a second after the other, and keeps it."""
        checkpoint = self.checkpoint(size)
        at = BEGUN + TICK * len(self.heads)
        note = signed_head(checkpoint, *(log or self.log), time=at)
        for n, one in enumerate(by, 1):
            note = note.with_signatures((signer(one) if isinstance(one, str) else one).sign(checkpoint, at + n))
        self.heads.append(note)
        self.sizes.append(size)
        return note

    def bundle(self, records: Iterable[int] = (), *, entries: bool = False) -> Bundle:
        """All heads with their proofs, or with all entries; some records with theirs, in the last head."""
        pairs = zip(self.sizes, self.sizes[1:], strict=False)
        paths = tuple(consistency_path(self.node(second), first, second) for first, second in pairs)
        last = self.sizes[-1]
        told = tuple(
            record_of(self.openings[n], n, last, None if entries else inclusion_path(self.node(last), n, last)).data()
            for n in records
        )
        made = Bundle(tuple(map(str, self.heads)), paths, None, told)
        return replace(made, consistency=None, entries=self.entries) if entries else made


def world(leaves: int = 24, words: str = "", shared: int = 0) -> World:
    """A log of example records; the first ``shared`` are those of a world without words."""
    return World([opening(n, "" if n < shared else words) for n in range(leaves)])


def grown(*by: Iterable[str | Signer], step: int = 8) -> World:
    """A log with a head for each list of countersigners, ``step`` leaves apart."""
    made = world(step * len(by))
    for n, names in enumerate(by, 1):
        made.head(step * n, names)
    return made
