"""The desk's own log: its own keys, and nobody who is a party countersigns it."""

from collections.abc import Iterable

from servanda.basis import Place, Refusal
from servanda.ledger import Countersigner, Key, KeyInForce, Policy


def desk_policy(
    origin: str, keys: Iterable[Key], neutrals: Iterable[Countersigner] = (), place: Place | None = None
) -> Policy:
    """The policy of the desk's log: signed by the desk's keys alone; neutrals may countersign, parties never.

    Refuses a party among them (HUM025): whoever countersigns a log sees how much is written to it, and when.
    ``place``: where they are named.
    """
    watching = tuple(neutrals)
    if any(one.role != "neutral" for one in watching):
        why = "a party would countersign the humanitarian desk's log"
        raise Refusal("HUM025", why, "name neutrals alone, or nobody", place or Place("the desk's countersigners"))
    return Policy(origin, tuple(map(KeyInForce, keys)), watching, neutrals_needed=1 if watching else 0)
