"""Who sees a clause broken, how surely, how late, and how often a breach is seen that was none.

Read off the agreement's own words: what bodies observe, where, how, with what delay and coverage, who is named to watch
or certify a clause; what each way of watching is worth is the scenario's. Where no impartial body watches, the
other side's own eyes are all there is. Bodies are taken to be independent of each other; the several ways in which
one body watches are not: what the best of them misses, the others miss too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from servanda.agreement import Agreement, Clause, Matter, Share, Watch, who_owes_what
from servanda.basis import DAY
from servanda.windtunnel.scenario.scenario import Scenario, Sets
from servanda.windtunnel.scenario.shapes import OWN_EYES
from servanda.windtunnel.scenario.value import Floats

_BINDING = frozenset({"forbid", "limit", "require"})


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which one watcher sees a clause.

    ``body``: empty for the other side's own eyes. ``method``: as in the scenario's ``methods``. ``whole`` and ``part``:
    the share of the clause's acts it sees wholly, and in part. ``coverage`` and ``delay_days``: as the text states
    them, None where it does not. ``words``: from which words of the text.
    """

    body: str
    method: str
    whole: float
    part: float
    coverage: float | None
    delay_days: float | None
    words: str


@dataclass(frozen=True, slots=True)
class Sight:
    """How a clause is watched, for one participant bound by it.

    ``impartial``: a body watches that is not the holder's own. ``public``: keeping or breaking it shows by itself.
    ``claimed`` and ``broad``: exceptions to it that only their user can judge, and of wide words; clause ids.
    """

    clause: str
    holder: str
    looks: tuple[Look, ...]
    impartial: bool
    public: bool
    claimed: tuple[str, ...]
    broad: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """What the numbers rest on, a sentence each."""
        said = list(dict.fromkeys(look.words for look in self.looks))
        if self.public:
            said = ["it is done in public: whether it was shows by itself"]
        said += [f"exception {id_!r} can only be claimed, and often leaves it disputed" for id_ in self.claimed]
        said += [f"exception {id_!r} has wide words, and covers much" for id_ in self.broad]
        return tuple(said)


@dataclass(frozen=True, slots=True)
class Seen:
    """A sight in numbers, one of each per set of assumptions.

    ``detection``: chance that a breach is seen and held to be one. ``delay_days``: mean days until it is known.
    ``false_alarm``: chance a day that a breach is held that was none. ``passes``: chance that what is seen passes for
    an exception; already taken off ``detection``.
    """

    detection: Floats
    delay_days: Floats
    false_alarm: Floats
    passes: Floats


def bound_pairs(agreement: Agreement, scenario: Scenario) -> tuple[tuple[Clause, str], ...]:
    """Every clause that forbids, limits or requires, with every actor bound by it; in the order of the file."""
    rows = who_owes_what(agreement)
    found: dict[tuple[str, str], None] = {}
    for row in rows:
        if row.clause and row.owner in scenario.actors and agreement.clause(row.clause).promise.duty in _BINDING:
            found[row.clause, row.owner] = None
    return tuple((agreement.clause(clause), who) for clause, who in found)


def sights_of(agreement: Agreement, scenario: Scenario) -> tuple[Sight, ...]:
    """How each clause is watched, for each actor bound by it; in the order of ``bound_pairs``."""
    watch = Watch(Matter(agreement))
    return tuple(_sight(agreement, watch, clause, who) for clause, who in bound_pairs(agreement, scenario))


def _sight(agreement: Agreement, watch: Watch, clause: Clause, holder: str) -> Sight:
    public = not watch.concerns(clause)
    looks = () if public else tuple(_looks(agreement, watch, clause, holder))
    claimed, broad = _exceptions(agreement, clause)
    return Sight(
        clause=clause.id,
        holder=holder,
        # The other side's own eyes stay where a body watches too; what they see alone no body can bear out.
        looks=() if public else (*looks, _own_eyes(bool(looks))),
        impartial=bool(looks),
        public=public,
        claimed=claimed,
        broad=broad,
    )


def _own_eyes(beside_others: bool) -> Look:
    words = (
        "the other side's own eyes see it too"
        if beside_others
        else "no impartial body is given to see it: the other side's own eyes are all there is"
    )
    return Look("", OWN_EYES, 1.0, 0.0, None, None, words)


def _looks(agreement: Agreement, watch: Watch, clause: Clause, holder: str) -> Iterator[Look]:
    """Every impartial way in which it is watched; a body of the holder's side alone watches itself and is left out."""
    seen: set[str] = set()
    for share in watch.shares(clause):
        if not _impartial(agreement, share.body, holder):
            continue
        seen.add(share.body)
        sight = share.sight
        coverage = None if sight.coverage is None else sight.coverage / 1_000_000
        delay = sight.delay / DAY if sight.delay else None
        words = _told(share, coverage, delay)
        for method in sight.by:
            yield Look(share.body, method, share.whole, share.part, coverage, delay, words)
    for body in watch.named(clause):
        if body in seen or not _impartial(agreement, body, holder):
            continue
        certifies = body in clause.certified_by
        method = "inspection" if certifies else "reports"
        task = "certifies it" if certifies else "is named to watch or receive it"
        words = f"{body} {task}, and the text does not say how it sees: taken as {method}"
        yield Look(body, method, 1.0, 0.0, None, None, words)


def _impartial(agreement: Agreement, body: str, holder: str) -> bool:
    """Whether it is anybody but a party, or a body in which one side alone sits."""
    if body not in agreement.bodies:
        one = agreement.participants.get(body)
        return one is not None and not ({"party", "affiliated force", "non-signatory force"} & set(one.roles))
    members = agreement.bodies[body].members
    sides = {_side(agreement, one) for one in members}
    parties = set(agreement.parties())
    return not (members and len(sides) == 1 and sides <= parties)


def _side(agreement: Agreement, who: str) -> str:
    one = agreement.participants.get(who)
    return one.side if one is not None and one.side in agreement.participants else who


def _told(share: Share, coverage: float | None, delay: float | None) -> str:
    said = f"{share.body} observes it by {' and '.join(share.sight.by)}"
    if not share.whole:
        said += ", in part"
    elif share.whole < 1.0:
        said += f", {share.whole:.0%} of its acts wholly" + (" and others in part" if share.part else "")
    if coverage is not None:
        said += f"; coverage {coverage:.0%} as the text states"
    if delay is not None:
        said += f"; known after {delay:g} days as the text states"
    return said


def _exceptions(agreement: Agreement, clause: Clause) -> tuple[tuple[str, ...], tuple[str, ...]]:
    made = [one for one in agreement.clauses if one.kind == "may" and clause.id in one.promise.defeats]
    claimed = tuple(one.id for one in made if one.promise.claimed)
    return claimed, tuple(one.id for one in made if one.promise.breadth == "broad")


def by_bodies(sight: Sight) -> Sight:
    """The same clause as impartial bodies alone see it."""
    return replace(sight, looks=tuple(look for look in sight.looks if look.method != OWN_EYES))


def seen_in(sight: Sight, sets: Sets) -> Seen:
    """A sight in numbers for every set of assumptions; what the scenario gives for the clause goes before."""
    count = len(sets)
    if sight.public:
        detection, delay, false_alarm = np.ones(count), np.zeros(count), np.zeros(count)
    else:
        detection, delay, false_alarm = _together(sight.looks, sets)
    keeps = np.ones(count)
    for _ in sight.claimed:
        keeps = keeps * (1.0 - sets.of("exceptions.claimed"))
    for _ in sight.broad:
        keeps = keeps * (1.0 - sets.of("exceptions.broad"))
    detection = detection * keeps
    own = f"clauses.{sight.clause}"
    return Seen(
        detection=_first(sets.given(f"{own}.detection"), detection),
        delay_days=_first(sets.given(f"{own}.delay"), delay),
        false_alarm=_first(sets.given(f"{own}.false_alarm_rate"), false_alarm * keeps),
        passes=1.0 - keeps,
    )


def _first(given: Floats | None, otherwise: Floats) -> Floats:
    return otherwise if given is None else given


def _together(looks: tuple[Look, ...], sets: Sets) -> tuple[Floats, Floats, Floats]:
    """Several watchers: the chance that any sees it, the mean delay of whoever tells first, the chance of any alarm."""
    chances, delays, alarms = [], [], []
    for look in looks:
        at = f"methods.{look.method}"
        covered = look.whole + look.part * sets.of("observers.part")
        covered = covered * (1.0 if look.coverage is None else look.coverage)
        chances.append(np.minimum(1.0, sets.of(f"{at}.detection") * covered))
        stated = look.delay_days
        delays.append(sets.of(f"{at}.delay") if stated is None else np.full(len(sets), stated))
        alarms.append(sets.of(f"{at}.false_alarm") * covered)
    chance, delay, alarm = (np.stack(one, axis=1) for one in (chances, delays, alarms))
    order = np.argsort(delay, axis=1, kind="stable")
    bodies = np.array([look.body for look in looks])
    unseen = np.ones_like(chance)
    watchers = [bodies == body for body in dict.fromkeys(look.body for look in looks)]
    for own in watchers:
        best = np.maximum.accumulate(np.take_along_axis(np.where(own, chance, 0.0), order, 1), axis=1)
        unseen = unseen * (1.0 - best)
    first = np.concatenate((np.ones((len(sets), 1)), unseen[:, :-1]), axis=1) - unseen
    delay = np.take_along_axis(delay, order, 1)
    seen = 1.0 - unseen[:, -1]
    mean = np.divide((first * delay).sum(axis=1), seen, out=delay[:, 0].copy(), where=seen > 0)
    sharp, mistaken = ([one[:, own].max(axis=1) for own in watchers] for one in (chance, alarm))
    return seen, mean, _held(sharp, mistaken, sets.of("observers.contradict"))


def _held(sharp: list[Floats], mistaken: list[Floats], contradict: Floats) -> Floats:
    """The chance a day that a mistake of some watcher is held to be a breach.

    A breach can be borne out by whoever looks again; a mistake is contradicted by each other watcher who would have
    seen it, if that is believed.
    """
    quiet = np.ones(len(contradict))
    for n, chance in enumerate(mistaken):
        stands = chance
        for m, other in enumerate(sharp):
            if m != n:
                stands = stands * (1.0 - contradict * other)
        quiet = quiet * (1.0 - stands)
    return 1.0 - quiet
