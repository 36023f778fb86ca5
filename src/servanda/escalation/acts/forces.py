"""Which forces are a side's: those that belong to it, and those it answers for."""

from servanda.agreement import Agreement

#: Roles by which the terms hold somebody.
_BOUND = ("party", "signatory", "affiliated force")
#: Roles of those who take part in the agreement without fighting under it.
_BESIDE = ("guarantor", "mediator", "witness")


def forces_of(agreement: Agreement, side: str) -> frozenset[str]:
    """A participant by its id, with those who belong to its side and those it answers for."""
    people = agreement.participants
    belonging = {key for key, one in people.items() if one.side == side}
    answered = {str(other) for other in people[side].answers_for} if side in people else set()
    return frozenset({side} | belonging | answered)


def sides_of(agreement: Agreement, who: str) -> tuple[str, ...]:
    """The parties whose conduct an act of somebody is, in the order of the agreement; none where it is nobody's."""
    parties = (key for key, one in agreement.participants.items() if "party" in one.roles)
    return tuple(side for side in parties if who in forces_of(agreement, side))


def bound_by(agreement: Agreement) -> frozenset[str]:
    """Who is held by the terms: parties, signatories, their forces, and those somebody bound answers for."""
    people = agreement.participants
    own = {key for key, one in people.items() if set(one.roles) & set(_BOUND)}
    answered = {str(other) for key in own for other in people[key].answers_for}
    return frozenset(own | (answered & people.keys()))


def inside(agreement: Agreement) -> frozenset[str]:
    """Who is nobody from outside: those bound, those who guarantee, mediate or witness, and the bodies."""
    beside = {key for key, one in agreement.participants.items() if set(one.roles) & set(_BESIDE)}
    return bound_by(agreement) | beside | frozenset(map(str, agreement.bodies))
