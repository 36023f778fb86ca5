"""Who is bound by a text: those who signed it, and the parties of a text that nobody has signed yet."""

from servanda.agreement.checks.matter import Matter
from servanda.agreement.sections.participants import Participant


def unbound(matter: Matter) -> frozenset[str]:
    """Participants whom the text does not bind, because they have not signed it."""
    people = matter.agreement.participants
    anyone = any(_has_signed(one) for one in people.values())
    return frozenset(key for key, one in people.items() if not _bound(one, anyone))


def answering(matter: Matter, force: str) -> tuple[str, ...]:
    """Participants that undertook to answer for a force."""
    return tuple(key for key, one in matter.agreement.participants.items() if force in one.answers_for)


def _has_signed(one: Participant) -> bool:
    return one.signatory or "signatory" in one.roles


def _bound(one: Participant, anyone_signed: bool) -> bool:
    return _has_signed(one) or (not anyone_signed and "party" in one.roles)
