"""Futures under chosen values, told as the observations are: an imagined log for a log, a length for a length."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.agreement import Agreement
from servanda.basis import processors
from servanda.windtunnel.calibration.data import MOST_DAYS, Data, IncidentLog, Kind, Truces
from servanda.windtunnel.calibration.parameters import Parameter
from servanda.windtunnel.calibration.summaries import Scheme, Told, scheme_of
from servanda.windtunnel.futures.engine import has_compiler
from servanda.windtunnel.futures.played import play_under, records_under
from servanda.windtunnel.model.assumptions import drawn_sets
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.model.rows import AttackAt, Cause, Log, Out, WayAt
from servanda.windtunnel.scenario.scenario import Scenario, Sets

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
#: The most truces played for one set of values; of more in the data, this many stand for all, evenly over the file.
MOST_TRUCES: Final = 200
#: Sets of values handed to a worker at once.
_AT_ONCE: Final = 25


@dataclass(frozen=True, slots=True)
class Playing:
    """What is played again and again: a model, the values fitted, and how many futures as the data have logs or truces.

    ``windows``: per future how many days of it were observed. ``scheme``: what is compared.
    """

    model: Model
    parameters: tuple[Parameter, ...]
    windows: Integers
    records: bool
    scheme: Scheme

    def summaries(self, u: Floats, seed: int) -> Floats:
        """What is compared, a row for each row of shares ``u`` (values × parameters)."""
        sets = self.sets(u, seed)
        rows = self.model.rows_of(sets)
        parts = [range(n, min(n + _AT_ONCE, len(u))) for n in range(0, len(u), _AT_ONCE)]

        def part(one: range) -> list[Floats]:
            told = self._played(rows[one.start : one.stop], one.start, seed)
            return [self.scheme.of(each) for each in told]

        workers = processors() if has_compiler() else 1
        if workers < 2 or len(parts) < 2:
            found = [part(one) for one in parts]
        else:
            found = [part(parts[0])]  # compiled once, before threads would each do it
            with ThreadPoolExecutor(workers) as pool:
                found += list(pool.map(part, parts[1:]))
        return np.array([each for one in found for each in one])

    def sets(self, u: Floats, seed: int) -> Sets:
        """Sets of assumptions: those fitted as given, all others drawn from their spreads."""
        drawn = drawn_sets(self.model.scenario, seed, 0, len(u))
        values = drawn.rows.copy()
        for n, one in enumerate(self.parameters):
            for number, spread in zip(one.numbers, one.spreads, strict=True):
                values[:, number] = spread.over(u[:, n])
        return Sets(drawn.scenario, values)

    def _played(self, rows: Floats, first: int, seed: int) -> Iterator[list[Told]]:
        each = len(self.windows)
        if self.records:
            told: list[Told] = []
            for out, log in records_under(self.model, rows, each, seed, first_row=first):
                told.append(told_of(self.model, out, log, int(self.windows[len(told)])))
                if len(told) == each:
                    yield told
                    told = []
            return
        outs = play_under(self.model, rows, each, seed, first_row=first)
        for n in range(len(rows)):
            yield [
                length(out, int(window))
                for out, window in zip(outs[n * each : (n + 1) * each], self.windows, strict=True)
            ]


def playing(agreement: Agreement, scenario: Scenario, parameters: Sequence[Parameter], data: Data) -> Playing:
    """The futures to play for these data; over as many days as were observed, and the horizon where a truce ended."""
    if isinstance(data, Truces):
        scenario = replace(scenario, horizon_days=min(scenario.horizon_days, MOST_DAYS))
        horizon, truces = scenario.horizon_days, _some(data)
        windows = [horizon if one.ended else min(horizon, max(1, one.days)) for one in truces.entries]
        model = model_of(agreement, scenario)
        return Playing(model, tuple(parameters), np.array(windows, np.int64), False, scheme_of(truces, horizon, ()))
    horizon = max(_window(one, scenario.horizon_days) for one in data)
    model = model_of(agreement, replace(scenario, horizon_days=horizon))
    windows = [_window(one, scenario.horizon_days) for one in data]
    scheme = scheme_of(data, horizon, model.moves.actors)
    return Playing(model, tuple(parameters), np.array(windows, np.int64), True, scheme)


def _window(log: IncidentLog, horizon: int) -> int:
    """Days that were, or had it not ended would have been, observed."""
    return max(log.days, horizon) if log.ended else log.days


def _some(data: Truces) -> Truces:
    """As many truces as are played, evenly over the file where it has more."""
    count = len(data.entries)
    if count <= MOST_TRUCES:
        return data
    ordered = sorted(data.entries, key=lambda one: (one.days, one.ended))
    return Truces(tuple(ordered[n * count // MOST_TRUCES] for n in range(MOST_TRUCES)))


def length(out: Integers, window: int) -> Told:
    """One future as a length."""
    end = int(out[Out.END])
    ended = int(out[Out.CAUSE]) != Cause.HELD and end < window
    empty = np.zeros(0, np.int64)
    return Told(min(end + 1 if ended else window, window), ended, window, empty, empty, empty)


def told_of(model: Model, out: Integers, log: Integers, window: int) -> Told:
    """One future as a log would tell it: what somebody saw, who was alarmed, who answered, what was cleared up."""
    bare = length(out, window)
    sort, day, one, two, three = log.T
    kind = np.full(len(log), -1, np.int64)
    by = np.full(len(log), -1, np.int64)
    breach = (sort == Log.CONTRAVENED) & (three > 0)
    kind[breach], by[breach] = Kind.CONTRAVENTION, model.ways.reshape(-1, WayAt.WIDTH)[one[breach], WayAt.ACTOR]
    attack = (sort == Log.ATTACK) & (two > 0)
    kind[attack], by[attack] = (
        Kind.CONTRAVENTION,
        model.attacks.reshape(-1, AttackAt.WIDTH)[one[attack], AttackAt.BLAMED],
    )
    for what, told in ((Log.ALARM, Kind.ALARM), (Log.ANSWERED, Kind.ANSWER), (Log.CLEARED, Kind.CLEARED)):
        here = sort == what
        kind[here], by[here] = told, one[here]
    kept = (kind >= 0) & (day < bare.days)
    return Told(bare.days, bare.ended, window, day[kept], kind[kept], by[kept])


def simulated_log(model: Model, out: Integers, log: Integers, window: int, name: str = "") -> IncidentLog:
    """One future as an incident log of every kind, as a mission that saw what was seen would have kept it."""
    from servanda.windtunnel.calibration.data import Entry

    told = told_of(model, out, log, window)
    actors = model.moves.actors
    entries = tuple(
        Entry(int(day), Kind(int(kind)), actors[int(by)] if by >= 0 else "")
        for day, kind, by in zip(told.day, told.kind, told.by, strict=True)
    )
    return IncidentLog(name, entries, frozenset(Kind), told.days, told.ended)
