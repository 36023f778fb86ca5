"""The reference two-party model, written again twice: with Mesa's agents, and over arrays with NumPy.

Two sides; a phase that brings two clauses more; good or bad faith drawn once; trust by Bayes; an exchange climbed rung
by rung within the day, with a line that clears up what was no deliberate act; false alarms; 365 days. Both draw the
numbers the product draws, by the same counters, so that every future must end on the same day. The
Mesa model stands here a second time with the numbers Mesa itself hands out: other futures under the same chances.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from servanda.windtunnel.futures.columns import LADDER, LEAST_ODDS, MOST_ODDS, ONCE, SINCERE
from servanda.windtunnel.futures.played import PER_SET
from servanda.windtunnel.futures.words import words
from servanda.windtunnel.model.model import Model
from servanda.windtunnel.model.rows import Actor, Pair, Way, WayAt, World

ANSWERS = 4


@dataclass(frozen=True)
class Figures:
    """What the model is played under: numbers by way (``from_day``: when it comes in force), by side and by pair."""

    days: int
    ways: list[dict[str, Any]]
    sides: list[dict[str, float]]
    alarm: list[float]
    quiet: list[float]
    clears: float
    ceiling: float
    cooling: float


def figures(model: Model, phase_two: int) -> Figures:
    """Read off the product's own model, so that nothing is typed twice; ``phase_two``: the day the phase begins."""
    row = model.rows(1, 0, 1)[0]
    side = [World.WIDTH + i * Actor.WIDTH for i in (0, 1)]
    first = World.WIDTH + 2 * Actor.WIDTH
    table = model.ways.reshape(-1, WayAt.WIDTH)
    ways = []
    for w, way in enumerate(table):
        base = first + w * Way.WIDTH
        ways.append(
            {
                "actor": int(way[WayAt.ACTOR]), "channel": int(way[WayAt.CHANNEL]),
                "from_day": phase_two if "later" in model.moves.ways[w].clause else 0,
                "accident": float(row[base + Way.ACCIDENT]), "opportunity": float(row[base + Way.OPPORTUNITY]),
                "false": float(row[base + Way.FALSE_ALARM]), "seen": float(row[base + Way.ANY_SEES]),
                "tempts": (float(row[base + Way.TEMPTS_INSINCERE]), float(row[base + Way.TEMPTS_SINCERE])),
            }
        )  # fmt: skip
    pairs = first + len(table) * Way.WIDTH
    return Figures(
        model.horizon,
        ways,
        [
            {name.lower(): float(row[at + Actor[name]]) for name in ("ODDS", "LEAST_ODDS", "RESOLVE", "SINCERE")}
            for at in side
        ],
        [float(row[pairs + (i * 2 + 1 - i) * Pair.WIDTH + Pair.ALARM]) for i in (0, 1)],
        [float(row[pairs + (i * 2 + 1 - i) * Pair.WIDTH + Pair.QUIET]) for i in (0, 1)],
        float(row[World.LINE_CLEARS]), float(row[World.CEILING]), float(row[World.COOLING]),
    )  # fmt: skip


# with Mesa ----------------------------------------------------------------------------------------------------------


def mesa_model(mesa: Any) -> Any:  # noqa: C901  (two classes)
    """The model's class, made once Mesa is imported."""

    class Side(mesa.Agent):  # type: ignore[misc]
        """A party: in good faith or not, with its trust in the other."""

        def __init__(self, truce: Any, number: int) -> None:
            super().__init__(truce)
            its = truce.figures.sides[number]
            self.number, self.its, self.odds, self.alarmed = number, its, min(its["odds"], MOST_ODDS), -1
            one = truce.numbers(ONCE, SINCERE + number)[0]
            self.sincere = one < its["sincere"]

        def step(self) -> None:
            """Trust after the day, and whether it still holds fire."""
            truce = self.model
            if truce.ended is not None:
                return
            if self.alarmed != truce.day:
                self.odds = min(self.odds * truce.figures.quiet[self.number], MOST_ODDS)
            if self.odds < self.its["least_odds"]:
                truce.ended = truce.day

    class Truce(mesa.Model):  # type: ignore[misc]
        """One future."""

        def __init__(self, given: Figures, seed: int, run: int) -> None:
            super().__init__(seed=(seed + run) & 0x7FFFFFFF)
            self.figures, self.key, self.run = given, (seed & 0xFFFFFFFF, seed >> 32), run
            self.day, self.rung, self.rungs_drawn, self.ended = 0, 0, 0, None
            self.parties = [Side(self, number) for number in (0, 1)]

        def numbers(self, day: int, channel: int) -> tuple[float, float, float, float]:
            """Four numbers for a counter."""
            return words(day, channel, self.run, self.run // PER_SET, *self.key)

        def step(self) -> None:
            """One day."""
            self.rungs_drawn = 0
            for way in self.figures.ways:
                if self.ended is None and self.day >= way["from_day"]:
                    self.contravene(way)
            if self.ended is None:
                self.agents.do("step")
            last = max(side.alarmed for side in self.parties)
            if self.figures.cooling > 0 and self.rung and self.day - last > self.figures.cooling:
                self.rung = 0
            self.day += 1

        def contravene(self, way: dict[str, Any]) -> None:
            """One clause, one day."""
            one, two, three, _ = self.numbers(self.day, way["channel"])
            actor = self.parties[way["actor"]]
            if one < way["accident"] + way["opportunity"] * way["tempts"][actor.sincere]:
                if three < way["seen"]:
                    self.alarm(self.parties[1 - actor.number], one >= way["accident"])
            elif two < way["false"]:
                self.alarm(self.parties[1 - actor.number], False)

        def alarm(self, side: Any, meant: bool) -> None:
            """A side is alarmed, and the ladder is climbed."""
            side.alarmed = self.day
            side.odds = max(side.odds / self.figures.alarm[side.number], LEAST_ODDS)
            turn = side.number
            while True:
                one, two, _, _ = self.numbers(self.day, LADDER + 256 + self.rungs_drawn)
                self.rungs_drawn = min(self.rungs_drawn + 1, 255)
                if (not meant and one < self.figures.clears) or two >= self.figures.sides[turn]["resolve"]:
                    break
                self.rung += 1
                if self.rung >= self.figures.ceiling:
                    self.ended = self.day
                    return
                turn = 1 - turn
            if self.figures.cooling <= 0:
                self.rung = 0

    return Truce


def own_numbers(truce: Any) -> Any:
    """The same model as its users write it: numbers from the generator every Mesa model carries, as they are needed."""

    class Own(truce):  # type: ignore[misc, valid-type]
        """One future; another than the product's, under the same chances."""

        def numbers(self, day: int, channel: int) -> tuple[float, float, float, float]:
            """Two numbers, for nothing asks for more."""
            return self.random.random(), self.random.random(), 1.0, 1.0

        def contravene(self, way: dict[str, Any]) -> None:
            """One clause, one day."""
            draw, actor = self.random.random, self.parties[way["actor"]]
            one = draw()
            if one < way["accident"] + way["opportunity"] * way["tempts"][actor.sincere]:
                if draw() < way["seen"]:
                    self.alarm(self.parties[1 - actor.number], one >= way["accident"])
            elif draw() < way["false"]:
                self.alarm(self.parties[1 - actor.number], False)

    return Own


def with_mesa(mesa: Any, given: Figures, seed: int, futures: int, own: bool = False) -> list[int]:
    """The day each future ended; the horizon where it held. ``own``: by Mesa's random numbers, not the product's."""
    truce, ends = mesa_model(mesa), []
    truce = own_numbers(truce) if own else truce
    for run in range(futures):
        one = truce(given, seed, run)
        while one.ended is None and one.day < given.days:
            one.step()
        ends.append(given.days if one.ended is None else one.ended)
    return ends


# with NumPy ---------------------------------------------------------------------------------------------------------

_LOW, _HALF = np.uint64(0xFFFFFFFF), np.uint64(32)
_ONE, _TWO = np.uint64(0xD2511F53), np.uint64(0xCD9E8D57)


class Drawn:
    """Philox over arrays, in place: room made once."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.words = [np.empty(shape, np.uint64) for _ in range(4)]
        self.room = [np.empty(shape, np.uint64) for _ in range(2)]

    def draw(self, day: int, channel: Any, run: Any, seed: int) -> list[Any]:
        """Four arrays of whole numbers below 2**32; valid until the next call."""
        c0, c1, c2, c3 = self.words
        f, s = self.room
        c0[...], c1[...], c2[...], c3[...] = day, channel, run, run // np.uint64(PER_SET)
        k0, k1 = seed & 0xFFFFFFFF, seed >> 32
        for _ in range(10):
            np.multiply(c0, _ONE, out=f)
            np.multiply(c2, _TWO, out=s)
            np.right_shift(s, _HALF, out=c0)
            np.bitwise_xor(c0, c1, out=c0)
            np.bitwise_xor(c0, np.uint64(k0), out=c0)
            np.bitwise_and(s, _LOW, out=c1)
            np.right_shift(f, _HALF, out=c2)
            np.bitwise_xor(c2, c3, out=c2)
            np.bitwise_xor(c2, np.uint64(k1), out=c2)
            np.bitwise_and(f, _LOW, out=c3)
            k0, k1 = (k0 + 0x9E3779B9) & 0xFFFFFFFF, (k1 + 0xBB67AE85) & 0xFFFFFFFF
        return self.words


def with_numpy(given: Figures, seed: int, futures: int, at_once: int = 4_096) -> Any:
    """The day each future ended; the horizon where it held. ``at_once``: futures whose arrays are held in the cache."""
    parts = [_many(given, seed, first, min(at_once, futures - first)) for first in range(0, futures, at_once)]
    return np.concatenate(parts)


def _bounds(share: float) -> Any:
    """A chance as the whole number that a drawn word lies below just as often: w / 2**32 < p is w < ceil(p 2**32)."""
    return np.uint64(np.ceil(share * 2.0**32))


def _many(given: Figures, seed: int, first: int, count: int) -> Any:
    run = np.arange(first, first + count, dtype=np.uint64)
    ends = np.full(count, given.days, np.int64)
    place = np.arange(count)
    sincere = np.stack(
        [
            _alone(ONCE, SINCERE + i, run, seed)[0] < _bounds(min(1.0, given.sides[i]["sincere"])) for i in (0, 1)
        ]
    )  # fmt: skip
    odds = np.stack([np.full(count, min(one["odds"], MOST_ODDS)) for one in given.sides])
    least = np.array([[one["least_odds"]] for one in given.sides])
    quiet = np.array([[one] for one in given.quiet])
    rung, last = np.zeros(count, np.int64), np.full(count, -1, np.int64)
    room: dict[tuple[int, int], Drawn] = {}
    for day in range(given.days):
        ways = [way for way in given.ways if day >= way["from_day"]]
        shape = (len(ways), len(run))
        if shape not in room:
            room = {shape: Drawn(shape)}
        channel = np.array([[way["channel"]] for way in ways], np.uint64)
        one, two, three, _ = room[shape].draw(day, channel, run, seed)
        alarmed, ended = np.zeros((2, len(run)), bool), np.zeros(len(run), bool)
        drawn = np.zeros(len(run), np.int64)
        for w, way in enumerate(ways):
            actor = way["actor"]
            reach = np.where(
                sincere[actor],
                _bounds(way["accident"] + way["opportunity"] * way["tempts"][1]),
                _bounds(way["accident"] + way["opportunity"] * way["tempts"][0]),
            )
            acts = one[w] < reach
            seen = (acts & (three[w] < _bounds(way["seen"]))) | (~acts & (two[w] < _bounds(way["false"])))
            at = np.flatnonzero(seen & ~ended)
            if not len(at):
                continue
            meant = acts[at] & (one[w][at] >= _bounds(way["accident"]))
            side = 1 - actor
            alarmed[side, at], last[at] = True, day
            odds[side, at] = np.maximum(odds[side, at] / given.alarm[side], LEAST_ODDS)
            war = _climb(given, seed, day, run, at, side, meant, rung, drawn)
            ended[war] = True
        grown = np.minimum(odds * quiet, MOST_ODDS)
        odds = np.where(alarmed, odds, grown)
        ended |= (odds < least).any(axis=0)
        if given.cooling > 0:
            rung[(rung > 0) & (day - last > given.cooling)] = 0
        if ended.any():
            ends[place[ended]] = day
            held = ~ended
            run, place, sincere, odds, rung, last = (
                run[held], place[held], sincere[:, held], odds[:, held], rung[held], last[held]
            )  # fmt: skip
        if not len(run):
            break
    return ends


def _alone(day: int, channel: int, run: Any, seed: int) -> list[Any]:
    return Drawn(run.shape).draw(day, np.uint64(channel), run, seed)


def _climb(given: Figures, seed: int, day: int, run: Any, at: Any, side: int, meant: Any, rung: Any, drawn: Any) -> Any:
    """The ladder for the futures at these places; returns those where it is war."""
    turn, wars = side, []
    while len(at):
        channel = np.uint64(LADDER + 256) + drawn[at].astype(np.uint64)
        one, two, _, _ = Drawn(at.shape).draw(day, channel, run[at], seed)
        drawn[at] = np.minimum(drawn[at] + 1, 255)
        goes_on = (meant | (one >= _bounds(given.clears))) & (two < _bounds(given.sides[turn]["resolve"]))
        if given.cooling <= 0:
            rung[at[~goes_on]] = 0
        at, meant = at[goes_on], meant[goes_on]
        rung[at] += 1
        war = rung[at] >= given.ceiling
        wars.append(at[war])
        at, meant, turn = at[~war], meant[~war], 1 - turn
    return np.concatenate(wars) if wars else at
