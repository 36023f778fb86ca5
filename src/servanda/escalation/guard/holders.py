"""Who could supply evidence on an incident: the agreement's own bodies, their methods, its line and its clauses."""

from collections.abc import Iterator
from typing import Final

from servanda.agreement import Agreement, Duty, Law
from servanda.escalation.acts.forces import sides_of
from servanda.escalation.guard.happened import Happened
from servanda.escalation.guard.readings import Asked, Holders
from servanda.escalation.guard.words import Holder

#: Acts by which a participant can be asked: the line, an answer, an inquiry of its own.
_ASKING: Final = ("liaison", "reply", "inquiry", "response")
#: Methods by which somebody goes to the place.
_ON_SITE: Final = ("inspection", "patrol", "presence")


def holders_of(agreement: Agreement, law: Law, one: Happened) -> Holders:
    """Who can be asked, in the order of the agreement.

    Where nobody is recorded to have acted, every party is asked alike; for a force, whoever answers for it. A joint
    visit that no body of the agreement can make stands as asked of nobody, so that it is seen to be missing.
    """
    parties = [key for key, held in agreement.participants.items() if "party" in held.roles]
    acted = {side for who in one.sides for side in sides_of(agreement, who)}
    sides = [key for key in parties if key in acted] or parties
    through = _through(law)
    asked = [Asked(Holder.SIDE, side, through.get(side, ())) for side in sides]
    asked += [Asked(Holder.OTHER_SIDE, side, through.get(side, ())) for side in parties if side not in sides]
    asked += _bodies(agreement, one)
    return Holders(tuple(asked))


def _bodies(agreement: Agreement, one: Happened) -> Iterator[Asked]:
    visits = False
    for key, body in agreement.bodies.items():
        sights = [
            sight for sight in body.observes
            if any(_of_family(one.act, act) for act in sight.acts)
            and (not sight.in_ or not one.zone or one.zone in sight.in_)
        ]  # fmt: skip
        methods = tuple(dict.fromkeys(method for sight in sights for method in sight.by))
        if methods:
            yield Asked(Holder.BODY, key, (), methods)
        there = tuple(method for method in methods if method in _ON_SITE)
        if there:
            visits = True
            yield Asked(Holder.VISIT, key, (), there)
    if not visits:
        yield Asked(Holder.VISIT, "")


def _of_family(act: str, family: str) -> bool:
    return act == family or act.startswith(f"{family}.") or family.startswith(f"{act}.")


def _through(law: Law) -> dict[str, tuple[str, ...]]:
    """By participant, the clauses that have it answer or keep a line."""
    found: dict[str, dict[str, None]] = {}
    for duty in law.obligations:
        acts = [act for term in duty.terms for act in term.tally.select.acts]
        if duty.duty is Duty.REQUIRE and any(_of_family(act, asking) for act in acts for asking in _ASKING):
            for who in duty.holder:
                found.setdefault(str(who), {})[str(duty.clause)] = None
    return {who: tuple(clauses) for who, clauses in found.items()}
