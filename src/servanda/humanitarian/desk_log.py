"""The desk's own log: its own keys, and nobody who is a party countersigns it."""

from collections.abc import Iterable

from servanda.basis import Refusal
from servanda.ledger import Countersigner, Key, KeyInForce, Policy


def desk_policy(origin: str, keys: Iterable[Key], neutrals: Iterable[Countersigner] = ()) -> Policy:
    """The policy of the desk's log: signed by the desk's keys alone; neutrals may countersign, parties never.

    Refuses a party among them (HUM025): whoever countersigns a log sees how much is written to it, and when.
    """
    watching = tuple(neutrals)
    if any(one.role != "neutral" for one in watching):
        raise Refusal(
            "HUM025", "a party would countersign the humanitarian desk's log", "name neutrals alone, or nobody"
        )
    return Policy(origin, tuple(map(KeyInForce, keys)), watching, neutrals_needed=1 if watching else 0)
