"""Reads and checks a generated agreement of 1,000 clauses: ``python benchmarks/bench_check.py [clauses]``.

The clauses are of several kinds and wait for each other by conditions of every sort, in phases with gates,
some in circles, some with dates at odds. Prints the time of reading, of all checks together (best of three), and
of each check that takes more than a hundredth of a second. The promise is under 2 s on 2 cores.
"""

import random
import sys
from time import perf_counter

from servanda.agreement import read_agreement
from servanda.agreement.checks import Matter, check, checks

HEAD = """servanda: 1
id: large
title: A large agreement
timing: {zone: UTC, signed: 2030-01-01, entry: 2030-01-02}
participants:
  north: {called: North, roles: [party, signatory], signatory: yes}
  south: {called: South, roles: [party, signatory], signatory: yes}
bodies:
  mission:
    called: the Mission
    members: {chair: 1}
    decides: chair decides
    observes: [{acts: [fire], by: patrol}]
zones:
  valley: {called: the Valley, circle: {centre: [30, 10], radius: 20 km}}
lines:
  front: {points: [[30.0, 10.0], [31.0, 10.1]]}
"""
ACTS = (
    "movement.withdrawal",
    "weapons.hand-over",
    "personnel.release.detainee",
    "aid.delivery",
    "works.demining",
)


def generated(size: int, seed: int = 7) -> str:
    """The text of an agreement file with so many clauses."""
    chance = random.Random(seed)
    phases = max(1, size // 25)
    text = [HEAD, "phases:"]
    for n in range(phases):
        gate = f", gate: {{done: c{chance.randrange(size)}}}" if n and chance.random() < 0.5 else ", opens: entry"
        closes = f", closes: entry + {30 + n} days" if chance.random() < 0.5 else ""
        text.append(f"  - {{id: p{n}, called: Phase {n}{gate}{closes}}}")
    text.append("clauses:")
    for n in range(size):
        who, other = chance.choice((("north", "south"), ("south", "north")))
        parts = [f"id: c{n}", f'says: "Duty {n} of {who}"', f"who: {who}"]
        parts.append(kind(chance, who, other))
        if chance.random() < 0.3:
            parts.append(f"phase: p{chance.randrange(phases)}")
        if chance.random() < 0.6:
            parts.append(f"when: {condition(chance, size, n, other)}")
        if chance.random() < 0.2:
            reader = chance.choice(("implied", "reading of north", "reading of south"))
            parts.append(f"depends_on: [{{done: c{earlier(chance, size, n)}, dependency: {reader}}}]")
        if chance.random() < 0.1:
            parts.append(f"in_step_with: c{earlier(chance, size, n)}")
        if chance.random() < 0.4:
            count = chance.randint(1, 90)
            parts.append(
                chance.choice(
                    (
                        f"by: entry + {count} days",
                        f"by: c{earlier(chance, size, n)} done + {count} days",
                        f"between: [entry + {count} days, entry + {count + 10} days]",
                    )
                )
            )
        text.append("  - {" + ", ".join(parts) + "}")
    return "\n".join(text) + "\n"


def kind(chance: random.Random, who: str, other: str) -> str:
    """One promise of some kind."""
    draw = chance.random()
    if draw < 0.5:
        return f"must: {{acts: {chance.choice(ACTS)}, in: valley}}"
    if draw < 0.7:
        return "must_not: {acts: fire, in: valley}"
    if draw < 0.8:
        return "cap: {acts: weapons.presence, in: valley, at_most: 100}"
    if draw < 0.9:
        return f"rate: {{acts: aid.delivery, by: {who}, at_least: 600, each: day}}"
    return (
        "kept_beyond: {classes: [{weapons: artillery, from_mm: 100, distance: 25 km}], "
        f"baseline: {{{who}: front, {other}: front}}}}"
    )


def earlier(chance: random.Random, size: int, n: int) -> int:
    """Mostly a clause shortly before this one; one in ten shortly after it, so that there are circles."""
    step = chance.randint(1, 12) * (1 if chance.random() < 0.1 else -1)
    return min(size - 1, max(0, n + step))


def condition(chance: random.Random, size: int, n: int, other: str, depth: int = 0) -> str:
    """A condition, compound at most two deep."""
    draw = chance.random()
    if depth < 2 and draw < 0.25:
        parts = ", ".join(condition(chance, size, n, other, depth + 1) for _ in range(chance.randint(2, 4)))
        return chance.choice((f"{{all: [{parts}]}}", f"{{any: [{parts}]}}", f"{{at_least: 2, of: [{parts}]}}"))
    if draw < 0.4:
        return f"{{quiet: {{acts: fire, by: {other}, in: valley}}, for: {chance.randint(1, 14)} days}}"
    if draw < 0.5:
        return f"{{in_force: c{earlier(chance, size, n)}}}"
    if draw < 0.55:
        return f"{{seen: {{acts: movement.withdrawal, by: {other}}}, at_least: 1}}"
    if draw < 0.6:
        return "{decided: the step may begin, by: mission}"
    return f"{{done: c{earlier(chance, size, n)}}}"


def main() -> None:
    """Print the figures."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    text = generated(size)
    started = perf_counter()
    agreement = read_agreement(text)
    took = perf_counter() - started
    print(f"{size} clauses, {text.count('done:') + text.count('quiet:')} conditions; read in {took:.2f} s")
    best = float("inf")
    for _ in range(3):
        started = perf_counter()
        found = check(agreement)
        best = min(best, perf_counter() - started)
    print(f"checked in {best:.2f} s: {len(found)} diagnostics")
    matter = Matter(agreement)
    for code, one in checks().items():
        started = perf_counter()
        told = len(list(one.look(matter)))
        took = perf_counter() - started
        if took > 0.01:
            print(f"  {code} {took:.3f} s, {told} found")


if __name__ == "__main__":
    main()
