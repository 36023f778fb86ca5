"""The model: an agreement under a scenario as the flat arrays that the loop of a future reads."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from servanda.agreement import AGREEMENT, Agreement, Calendar, Positions
from servanda.basis import DAY, NEVER, from_us, local_midnight, to_us
from servanda.compliance import Imagined, days_in_play, imagine, settle
from servanda.windtunnel.model.assumptions import assumed, worked_out
from servanda.windtunnel.model.fact_sorts import table
from servanda.windtunnel.model.giving_up import takes_force
from servanda.windtunnel.model.last_chance import LONGEST
from servanda.windtunnel.model.moves import DutyOwed, Moves, moves_of
from servanda.windtunnel.model.rows import AttackAt, OwedAt, WayAt
from servanda.windtunnel.scenario.scenario import Scenario, Sets

Integers = npt.NDArray[np.int64]
#: The day a draft that leaves its entry open is taken to come in force, where the scenario does not say.
SOME_DAY: Final = datetime(2030, 1, 1, tzinfo=UTC)
_IN_FORCE: Final = 1


@dataclass(frozen=True, slots=True)
class Model:
    """What ``futures`` plays.

    ``agreement`` has its entry dated. ``start``: the first instant (µs) of day 0, the local day of signature, or of
    entry where nobody signs before. ``program``, ``leaves``, ``effects``, ``state``, ``tally``: as ``futures.play``
    says, the last two as they stand when day 0 begins, ``wake`` with them.
    """

    agreement: Agreement
    scenario: Scenario
    moves: Moves
    imagined: Imagined
    horizon: int
    start: int
    shape: Integers
    ways: Integers
    duties: Integers
    need_first: Integers
    needs: Integers
    attacks: Integers
    program: tuple[Integers, ...]
    leaves: tuple[Integers, ...]
    effects: tuple[Integers, ...]
    day_starts: Integers
    state: tuple[Integers, ...]
    tally: tuple[Integers, ...]
    wake: int

    def rows(self, seed: int, first: int, count: int) -> Any:
        """``count`` sets of assumptions from number ``first`` on, a row each, as ``model.rows`` plans them."""
        return assumed(self.agreement, self.scenario, self.moves, self._opens(), seed, first, count)

    def rows_of(self, sets: Sets) -> Any:
        """The same for sets of assumptions that are given, not drawn here."""
        return worked_out(self.agreement, self.scenario, self.moves, self._opens(), sets)

    def _opens(self) -> list[int]:
        opens: list[int] = self.ways.reshape(-1, WayAt.WIDTH)[:, WayAt.OPENS].tolist()
        return opens


def model_of(agreement: Agreement, scenario: Scenario, positions: Positions | None = None) -> Model:
    """The model of an agreement under a scenario; ``positions``: what participants said."""
    agreement = dated(agreement, scenario)
    moves = moves_of(agreement, scenario.spoilers, positions)
    found = imagine(moves.law, table(moves.sorts))
    program = found.program
    start = first_day_of(agreement)
    end = start + scenario.horizon_days * DAY
    before, day_starts = days_in_play(moves.law, program, end, start)
    need_first, needs = _needs(moves, found)
    flat = tuple(
        np.asarray(one, dtype=np.int64)
        for one in (
            program.op, program.p0, program.p1, program.p2, program.first, program.child, program.leaf,
            program.t_life, program.t_move, program.t_on, program.t_when,
        )
    )  # fmt: skip
    leaf_now = (found.lo <= 0) & (found.hi >= 0) & (found.levels == 0)
    slots = int(found.level.max(initial=-1)) + 1
    state, wake = _settled(flat, leaf_now.astype(np.int64).tolist(), list(day_starts), before, start, moves)
    # A start beyond the horizon is waited for as well.
    sight = end + LONGEST * DAY
    days = days_in_play(moves.law, program, sight, start)[1]
    opens = _opening(flat, leaf_now.astype(np.int64).tolist(), list(days), state, wake, start, sight)
    return Model(
        agreement, scenario, moves, found, scenario.horizon_days, start,
        np.array([len(moves.actors), len(moves.ways), len(moves.duties), len(moves.attacks), _life(moves, AGREEMENT)]),
        _ways(moves, opens), _duties(moves, found), need_first, needs, _attacks(moves), flat,
        (found.lo, found.hi, found.trail_us, found.fresh, found.levels),
        (found.first, found.leaf, found.level, found.value), np.asarray(day_starts, dtype=np.int64), state,
        (leaf_now.astype(np.int64), np.zeros(len(found.lo), np.int64), np.zeros(len(found.lo), np.int64),
         np.zeros(2 * slots, np.int64), state[5].copy()),
        wake,
    )  # fmt: skip


def dated(agreement: Agreement, scenario: Scenario) -> Agreement:
    """The agreement with a day of entry: its own, the scenario's, or some day where it leaves that open."""
    entry = agreement.timing.entry
    if not entry.unknown and scenario.entry is None:
        return agreement
    day = scenario.entry or SOME_DAY.date()
    moment = replace(
        entry, written=day.isoformat(), date=day.isoformat(), time="", day=None, known="", ref="", unknown=""
    )
    return replace(agreement, timing=replace(agreement.timing, entry=moment))


def first_day_of(agreement: Agreement) -> int:
    """The first instant of the day of signature, or of entry where that is earlier or nothing says who signed when."""
    calendar, timing = Calendar(agreement.timing), agreement.timing
    placed = [at for one in (timing.signed, timing.entry) if one and (at := calendar.fixed(one)) and at < NEVER]
    first = min(placed, default=to_us(SOME_DAY))
    return local_midnight(from_us(first, timing.zone).date(), timing.zone)


def _settled(
    program: tuple[Integers, ...], leaf_now: list[int], day_starts: list[int], before: int, start: int, moves: Moves
) -> tuple[tuple[Integers, ...], int]:
    """How the law stands when day 0 begins, no fact being known."""
    nodes, lives = len(program[0]), len(moves.law.lives)
    value, rise, due, since = [0] * nodes, [NEVER] * nodes, [NEVER] * nodes, [NEVER] * nodes
    was, life = [0] * len(program[7]), [0] * lives
    flat = [one.tolist() for one in program]
    step: Any = settle  # a program's arrays go in as they stand
    now = before
    while now < start:
        now, _ = step(*flat, leaf_now, day_starts, now, value, rise, due, since, was, life)
    state = tuple(np.asarray(one, dtype=np.int64) for one in (value, rise, due, since, was, life))
    return state, now


def _opening(
    program: tuple[Integers, ...], leaf_now: list[int], day_starts: list[int], state: tuple[Integers, ...], wake: int,
    start: int, end: int,
) -> list[int]:  # fmt: skip
    """Per life, the day from whose noon on it is in force if nothing becomes known; -1 where no date does it."""
    value, rise, due, since, was, life = (one.tolist() for one in state)
    flat = [one.tolist() for one in program]
    step: Any = settle  # a program's arrays go in as they stand
    opens = [0 if one == _IN_FORCE else -1 for one in life]
    now = wake
    while now < min(end, NEVER):
        at = now
        now, _ = step(*flat, leaf_now, day_starts, at, value, rise, due, since, was, life)
        # What comes in force by the noon of a day is in force on that day.
        day = max(0, -(-(at - start - DAY // 2) // DAY))
        opens = [day if had < 0 and one == _IN_FORCE else had for had, one in zip(opens, life, strict=True)]
    return opens


def _life(moves: Moves, name: str) -> int:
    return [str(one) for one in moves.law.lives].index(str(name))


def _flat(rows: Sequence[Sequence[int]], width: int) -> Integers:
    return np.array(rows, dtype=np.int64).reshape(-1) if len(rows) else np.zeros(0 * width, np.int64)


def _ways(moves: Moves, opens: list[int]) -> Integers:
    return _flat(
        [
            (
                moves.actors.index(one.actor), _life(moves, one.clause), one.channel, one.seen, one.told, one.found,
                one.resumed, one.decided, opens[_life(moves, one.clause)],
                int(takes_force(one.obligation.terms[0].tally.select.acts)),
            )
            for one in moves.ways
        ],
        WayAt.WIDTH,
    )  # fmt: skip


def _duties(moves: Moves, found: Imagined) -> Integers:
    numbers = {one.part: n for n, one in enumerate(moves.duties)}
    dated = Counter(one.actor for one in moves.duties if one.closes is not None)
    of_clause = {one.clause: n for n, one in reversed(list(enumerate(moves.duties))) if one.clause}
    return _flat(
        [
            (
                moves.actors.index(one.actor) if one.actor else -1,
                _life(moves, one.clause) if one.clause else -1,
                one.channel,
                one.done,
                -1 if one.closes is None else found.moment(one.closes),
                _partner(one, numbers, of_clause),
                int(one.held),
                max(1, dated[one.actor]),
                numbers.get(one.after, -1),
                one.gap_days,
            )
            for one in moves.duties
        ],
        OwedAt.WIDTH,
    )


def _partner(duty: DutyOwed, numbers: dict[str, int], of_clause: dict[str, int]) -> int:
    return numbers.get(duty.partner, of_clause.get(duty.partner, -1))


def _needs(moves: Moves, found: Imagined) -> tuple[Integers, Integers]:
    first, flat = [0], []
    for duty in moves.duties:
        for condition, reader in duty.needs:
            flat += [found.node(condition), moves.actors.index(reader) if reader in moves.actors else -1]
        first.append(len(flat) // 2)
    return np.array(first, np.int64), np.array(flat, np.int64)


def _attacks(moves: Moves) -> Integers:
    return _flat(
        [
            (moves.actors.index(one.against), moves.actors.index(one.blamed), one.channel, one.fact)
            for one in moves.attacks
        ],
        AttackAt.WIDTH,
    )
