"""How heads stand: final, or provisional with who is absent since when. A pure function of heads and policy.

One who countersigns a head vouches for all before it (C2SP cosignature/v1 speaks of the greatest tree seen), so a
later countersignature covers earlier heads. Nobody blocks the log by staying away: a provisional head is usable, and
never becomes final in silence.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from servanda.ledger.base64_strict import to_base64
from servanda.ledger.heads import Head
from servanda.ledger.policy import Policy, Role


@dataclass(frozen=True, slots=True)
class Absence:
    """Who has not countersigned a head or one after it.

    ``since_size``: the first head it has not covered. ``since``: the earliest second anyone states on that head or
    a later one, none where nobody has; it is a claim of those who were present.
    """

    name: str
    role: Role
    since_size: int
    since: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How one head stands. ``final_at``: the second by which the last countersignature needed was given; none where the
    log's own signature is enough.
    """

    size: int
    root: bytes
    state: Literal["final", "provisional"]
    absent: tuple[Absence, ...]
    final_at: int | None

    def data(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "size": self.size,
            "root": to_base64(self.root),
            "state": self.state,
            "absent": [
                {"name": one.name, "role": one.role, "since_size": one.since_size, "since": one.since}
                for one in self.absent
            ],
            "final_at": self.final_at,
        }

    def stalled(self, policy: Policy, now: int) -> tuple[Absence, ...]:
        """Who has been absent longer than the policy's patience at ``now`` (POSIX seconds)."""
        return tuple(one for one in self.absent if one.since is not None and now - one.since > policy.patience_s)


def standings(policy: Policy, heads: Sequence[Head]) -> tuple[Standing, ...]:
    """How each head of one consistent history stands; ``heads`` in order of growth."""
    covered = [_covered(heads, n) for n in range(len(policy.countersigners))]
    return tuple(_standing(policy, heads, place, covered) for place in range(len(heads)))


def _covered(heads: Sequence[Head], who: int) -> list[int | None]:
    """For each head, the earliest second at which the countersigner vouched for it or for one after it."""
    times: list[int | None] = []
    best: int | None = None
    for head in reversed(heads):
        told = head.times[who]
        best = told if best is None else best if told is None else min(best, told)
        times.append(best)
    return times[::-1]


def _standing(policy: Policy, heads: Sequence[Head], place: int, covered: Sequence[list[int | None]]) -> Standing:
    parties: list[int | None] = []
    neutrals: list[int] = []
    absent = []
    for one, times in zip(policy.countersigners, covered, strict=True):
        time = times[place]
        if one.role == "party":
            parties.append(time)
        elif time is not None:
            neutrals.append(time)
        if time is None:
            absent.append((one.rank, _absence(heads, times, one.name, one.role)))
    present = [time for time in parties if time is not None]
    enough = sorted(neutrals)[: policy.neutrals_needed]
    final = len(present) == len(parties) and len(enough) == policy.neutrals_needed
    head = heads[place]
    if final:
        return Standing(head.size, head.root, "final", (), max((*present, *enough), default=None))
    missed = [one for _, one in sorted(absent, key=lambda pair: pair[0])]
    if len(enough) == policy.neutrals_needed:
        missed = [one for one in missed if one.role == "party"]
    return Standing(head.size, head.root, "provisional", tuple(missed), None)


def _absence(heads: Sequence[Head], times: Sequence[int | None], name: str, role: Role) -> Absence:
    first = sum(time is not None for time in times)
    told = [time for head in heads[first:] for time in head.times if time is not None]
    return Absence(name, role, heads[first].size, min(told, default=None))
