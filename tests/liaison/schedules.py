"""Two offline servers and a channel that loses, doubles, turns about and delays what they give each other.

``python tests/liaison/schedules.py 10000`` runs so many random schedules and says what came of them.
"""

import heapq
import random
import sys
from dataclasses import dataclass, field

from servanda.basis import HOUR, MINUTE, Refusal
from servanda.liaison import (
    Hand,
    Replica,
    hand_of,
    next_at,
    post,
    read_replica,
    replica_data,
    take_in,
    to_carry,
    to_send,
)

SEEDS = {"a": bytes([1]) * 32, "b": bytes([2]) * 32}
OTHER = {"a": "b", "b": "a"}
LONGEST_DELAY = 72 * HOUR


def hand(name: str) -> Hand:
    """A server's hand."""
    return hand_of(name, SEEDS[name])


def replica(name: str) -> Replica:
    """One end of the line, with nothing on it yet."""
    return Replica("line", name, OTHER[name], hand(OTHER[name]).public)


@dataclass
class End:
    """One server: its replica, what it sent, and what it was handed, in the order it came."""

    name: str
    replica: Replica
    sent: list[str] = field(default_factory=list)
    handed: list[str] = field(default_factory=list)

    @property
    def holds(self) -> set[str]:
        """Every message it knows."""
        return {*self.sent, *self.handed}


class Schedule:
    """One random course of things: what is written, looked for, lost, doubled, delayed, carried on a stick."""

    def __init__(self, seed: int) -> None:
        self.chance = chance = random.Random(seed)
        self.lost, self.doubled = chance.uniform(0, 0.5), chance.uniform(0, 0.5)
        self.ends = {name: End(name, replica(name)) for name in SEEDS}
        self.events: list[tuple[int, int, str, str, str]] = []
        self.planned = 0
        self.counted = {"bundles": 0, "doubled": 0}
        for number in range(chance.randint(1, 12)):
            self.plan(chance.randint(0, 24 * HOUR), "written", chance.choice("ab"), f"m{number}")
        for name in self.ends:
            if chance.random() < 0.3:
                self.plan(chance.randint(0, 48 * HOUR), "stick", name)

    def plan(self, at: int, what: str, name: str, text: str = "") -> None:
        """Something will happen."""
        self.planned += 1
        heapq.heappush(self.events, (at, self.planned, what, name, text))

    def give(self, name: str, text: str, now: int) -> None:
        """A bundle on its way: lost, or delayed, once or twice."""
        for _ in range(2 if self.chance.random() < self.doubled else 1):
            if self.chance.random() >= self.lost:
                longest = self.chance.choice((MINUTE, LONGEST_DELAY))
                self.plan(now + self.chance.randint(0, longest), "arrives", OTHER[name], text)

    def happens(self, now: int, what: str, end: End, text: str) -> None:
        """One thing happens at one end."""
        if what == "written":
            end.replica = post(end.replica, {"id": text}, now)
            end.sent.append(text)
        elif what == "stick":
            end.replica, bundle = to_carry(end.replica, hand(end.name), now)
            self.give(end.name, bundle, now)
        elif what == "arrives":
            try:
                end.replica, new = take_in(end.replica, text, now)
                end.handed += [str(one["id"]) for one in new]
            except Refusal as refusal:
                assert refusal.code == "LIA042", refusal
                self.counted["doubled"] += 1

    def looks(self, end: End, now: int) -> None:
        """A server gives what is due, and knows when to look again."""
        end.replica, bundle = to_send(end.replica, hand(end.name), now)
        if bundle:
            self.counted["bundles"] += 1
            self.give(end.name, bundle, now)
        if (at := next_at(end.replica)) is not None:
            self.plan(max(at, now + 1), "looks", end.name)


def run(seed: int) -> dict[str, int]:
    """One schedule to its end: both servers hold the same, each message was handed on once; else it raises."""
    schedule = Schedule(seed)
    while schedule.events:
        now, _, what, name, text = heapq.heappop(schedule.events)
        end = schedule.ends[name]
        if schedule.chance.random() < 0.1:  # the server stops and starts again from what it kept
            end.replica = read_replica(replica_data(end.replica))
        schedule.happens(now, what, end, text)
        schedule.looks(end, now)
    check(schedule.ends)
    return schedule.counted


def check(ends: dict[str, End]) -> None:
    """Both hold the same, and each was handed exactly what the other sent, once."""
    one, other = ends.values()
    assert one.holds == other.holds
    for end in ends.values():
        assert sorted(end.handed) == sorted(ends[OTHER[end.name]].sent), "a message was handed on twice, or never"
        assert end.replica.quiet


def main(schedules: int) -> None:
    """Runs them and says what came of it."""
    total = {"bundles": 0, "doubled": 0}
    for seed in range(schedules):
        for key, number in run(seed).items():
            total[key] += number
    print(f"{schedules} schedules: both ends equal in all, every message handed on once; {total}")


if __name__ == "__main__":
    main(int(sys.argv[1]))
