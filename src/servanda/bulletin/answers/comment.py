"""A reader's comment, where it stands, and what may be done with it."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from servanda.basis import Place, Refusal


class Standing(StrEnum):
    """Where a comment stands."""

    WAITING = "waiting"
    SHOWN = "shown"
    REFUSED = "refused"
    REMOVED = "removed"
    WITHDRAWN = "withdrawn"


class Decision(StrEnum):
    """What a moderator may do."""

    SHOW = "show"
    REFUSE = "refuse"
    REMOVE = "remove"
    KEEP = "keep"  # Reported, looked at, and left as it is.


#: Why something is not shown, or was reported: a closed list, the same for both and for every side.
REASONS: Final = ("endangers", "hatred", "personal", "names-somebody", "advertising", "elsewhere")
_ALLOWED: Final = {
    (Standing.WAITING, Decision.SHOW): Standing.SHOWN,
    (Standing.WAITING, Decision.REFUSE): Standing.REFUSED,
    (Standing.SHOWN, Decision.REMOVE): Standing.REMOVED,
    (Standing.SHOWN, Decision.KEEP): Standing.SHOWN,
    (Standing.REFUSED, Decision.SHOW): Standing.SHOWN,
    (Standing.REMOVED, Decision.SHOW): Standing.SHOWN,
}


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment.

    ``number``: in the order of coming in. ``day``: of the agreement's clock, and no hour. ``name``: what its writer
    chose to be called; may be empty. ``said``: cleaned HTML. ``proof``: hash of the word it is withdrawn with.
    ``reports``: since somebody last looked at it.
    """

    id: str
    number: int
    bulletin: str
    parent: str
    standing: Standing
    day: str
    name: str
    said: str
    proof: bytes = field(repr=False, default=b"")
    reports: int = 0


def choices(comment: Comment) -> tuple[Decision, ...]:
    """What a moderator may do with it now; to keep is a choice where somebody reported it."""
    return tuple(
        decision
        for standing, decision in _ALLOWED
        if standing is comment.standing and (decision is not Decision.KEEP or comment.reports)
    )


def decided(comment: Comment, decision: Decision, reason: str) -> Comment:
    """The comment after a decision.

    Refuses (BUL047) what cannot be done with it now, and (BUL048) taking something away without a reason of the list.
    """
    after = _ALLOWED.get((comment.standing, decision))
    if after is None:
        why = f"a comment that is {comment.standing} cannot be decided so"
        raise Refusal("BUL047", why, "load the page again and look how it stands", Place("comment"))
    if decision in (Decision.REFUSE, Decision.REMOVE) and reason not in REASONS:
        raise Refusal(
            "BUL048", "what is not shown needs a reason", f"choose one of {', '.join(REASONS)}", Place("reason")
        )
    return replace(comment, standing=after, reports=0)


def withdrawn(comment: Comment) -> Comment:
    """The comment after its writer withdrew it: neither words nor name are left."""
    return replace(comment, standing=Standing.WITHDRAWN, name="", said="", reports=0)
