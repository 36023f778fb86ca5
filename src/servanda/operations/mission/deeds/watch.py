"""What those who watch enter: certifications, declarations, what could be seen; each with its rule."""

from collections.abc import Callable

from servanda import mechanism as m
from servanda.access import Draft
from servanda.operations.mission.deeds.asked import Asked, Kind


def _about(rule: Callable[..., tuple[Draft, ...]]) -> Callable[[Asked], tuple[Draft, ...]]:
    return lambda one: rule(one.about, one.act, one.procedure, one.now)


WATCH: dict[str, Kind] = {
    "watch:certification:give": Kind(m.Certification, _about(m.certify), begins=True),
    "watch:declaration:give": Kind(m.Declaration, _about(m.declare), begins=True),
    "watch:coverage:record": Kind(m.Coverage, _about(m.record_coverage), begins=True),
}
