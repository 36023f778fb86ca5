"""From what is there to the five alternatives: by the table of rules and by nothing else."""

from collections.abc import Iterable

from servanda.escalation.guard.readings import Clue, Ground, Guard, Holders, Reading, Wanted
from servanda.escalation.guard.table import GuardRule, rules_for
from servanda.escalation.guard.words import Alternative, Found, Standing

#: What sets a word or finding in doubt that would exclude something.
_DENIES = {
    Found.CLAIMED_MEANT: (Found.CLAIMED_NOT_MEANT, Found.FOUND_ACCIDENTAL),
    Found.CLAIMED_NOT_MEANT: (),
    Found.CLAIMED: (),
    Found.ATTRIBUTED: (Found.FINDING_DISPUTED, Found.CLAIMED_BY_THIRD),
    Found.CONFIRMED_ON_SITE: (Found.FINDING_DISPUTED,),
    Found.FOUND_ACCIDENTAL: (Found.FINDING_DISPUTED, Found.CLAIMED_MEANT),
    Found.FOUND_OWN_UNIT: (Found.FINDING_DISPUTED,),
    Found.FOUND_ORDERED: (Found.FINDING_DISPUTED,),
}


def guard_of(incident: str, act: str, known: Iterable[Clue], holders: Holders) -> Guard:
    """The five alternatives of one incident.

    ``act``: its vocabulary code. ``known``: what is there, in any order. ``holders``: who can be asked. An alternative
    is excluded only by something that is there and that the table says excludes it; that something is missing excludes
    nothing. A side's own word excludes only what its word speaks against itself for. What is wanted is asked as long
    as the alternative is open.
    """
    held = tuple(dict.fromkeys(known))
    rules = rules_for(act)
    return Guard(incident, act, tuple(_read(one, rules, held, holders) for one in Alternative))


def _read(alternative: Alternative, rules: tuple[GuardRule, ...], known: tuple[Clue, ...], holders: Holders) -> Reading:
    own = tuple(one for one in rules if one.alternative is alternative)
    reasons = tuple(Ground(rule.id, rule.excludes, one) for rule in own for one in known if one.found in rule.found)
    standing = _standing(reasons, known)
    wanted = tuple(
        Wanted(rule.id, holders.of(rule.held_by, rule.third))
        for rule in own
        if rule.excludes and rule.held_by and not any(one.found in rule.found for one in known)
    )
    return Reading(alternative, standing, reasons, () if standing is Standing.EXCLUDED else wanted)


def _standing(reasons: tuple[Ground, ...], known: tuple[Clue, ...]) -> Standing:
    against = [one.known for one in reasons if one.excludes]
    if not against:
        return Standing.NOT_EXCLUDED
    return Standing.EXCLUDED if any(not _denied(one, known) for one in against) else Standing.DISPUTED


def _denied(one: Clue, known: tuple[Clue, ...]) -> bool:
    """Whether something there speaks against it: another finding, or the same side's other word."""
    claimed = (Found.CLAIMED, Found.CLAIMED_MEANT, Found.CLAIMED_NOT_MEANT)
    same = any(other.by == one.by and other.found is Found.DENIED for other in known) and one.found in claimed
    twice = one.found in claimed and any(other.by != one.by and other.found in claimed for other in known)
    return same or twice or any(other.found in _DENIES.get(one.found, ()) for other in known)
