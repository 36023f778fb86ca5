"""What those who watch enter: certifications, declarations, what could be seen; each with its rule."""

from collections.abc import Callable

from servanda import mechanism as m
from servanda.access import Draft
from servanda.basis import Refusal
from servanda.operations.mission.deeds.asked import Asked, Kind


def _about(rule: Callable[..., tuple[Draft, ...]]) -> Callable[[Asked], tuple[Draft, ...]]:
    return lambda one: rule(one.about, one.act, one.procedure, one.now)


def _declare(one: Asked) -> tuple[Draft, ...]:
    """Refuses besides (MEC004) a clause that is none, and (MEC001) another side's duty named without a word on it."""
    act = one.act
    if act.clause:
        try:
            holders = one.mission.agreement.clause(act.clause).who
        except KeyError:
            why = f"the agreement has no clause called {act.clause!r}"
            raise Refusal(m.MechanismCode.UNKNOWN_CLAUSE, why, "name one of the agreement, or none") from None
        if one.person.unit not in holders and not act.words.strip():
            why = "this is another side's duty, and nothing is said of it"
            raise Refusal(m.MechanismCode.INCOMPLETE, why, "say in words what your side states of it")
    return m.declare(one.about, act, one.procedure, one.now)


WATCH: dict[str, Kind] = {
    "watch:certification:give": Kind(m.Certification, _about(m.certify), begins=True),
    "watch:declaration:give": Kind(m.Declaration, _declare, begins=True),
    "watch:coverage:record": Kind(m.Coverage, _about(m.record_coverage), begins=True),
}
